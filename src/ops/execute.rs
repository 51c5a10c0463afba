//! execute: the user's own SQL, with what undoes it and what it does to the schema.

use super::raw::{self, RawEffect};
use super::{Behaviour, read_list};
use crate::catalog::{Catalog, Delta, Sql, Undo};
use crate::decode::shape::FRAME_OF_DATA;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Place};
use crate::model::{ObjectId, Subject};
use crate::sql;

/// What people write for `nothing`.
pub const NO_UNDO: [&str; 7] = ["none", "None", "noop", "no", "pass", "false", "skip"];

/// Reads `undo`.
pub(super) fn read_undo<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Undo {
    match fields.value("undo") {
        None => Undo::Unknown,
        Some(node) if node.text() == Some("nothing") => Undo::Nothing,
        Some(node) if node.text().is_some_and(|text| NO_UNDO.contains(&text)) => {
            let message = format!("`undo` is SQL or `nothing`, not `{}`", node.text().unwrap_or_default());
            scope.fault_hint(Code::BAD_CHOICE, node.place, message, "write `undo: nothing`");
            Undo::Unknown
        }
        Some(node) => scope.statements(node, "`undo`").map_or(Undo::Unknown, Undo::Statements),
    }
}

/// Reads `undo` of rows: also the word `auto`.
pub(super) fn read_undo_of_rows<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Undo {
    match fields.value("undo") {
        Some(node) if node.text() == Some("auto") => Undo::Auto,
        _ => read_undo(fields, scope),
    }
}

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execute {
    /// The statements, split and checked.
    pub statements: Vec<String>,
    /// What undoes them.
    pub undo: Undo,
    /// What they do to the schema.
    pub effects: Vec<RawEffect>,
    /// They are stated, not read.
    pub stated: bool,
    /// Outside any transaction.
    pub alone: bool,
    /// Where it stands.
    pub place: Place,
}

impl Execute {
    /// The triggers and routines that it creates or drops at the end of the script.
    fn programs(&self) -> Vec<ObjectId> {
        self.effects.iter().filter_map(RawEffect::program).cloned().collect()
    }
}

impl Behaviour for Execute {
    const KEYS: &'static [&'static str] = &["sql", "undo", "effect", "transaction", "expect"];
    const FRAME: &'static [&'static str] = FRAME_OF_DATA;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let node = fields.require("sql");
        let statements = node.and_then(|n| scope.statements(n, "`sql`"));
        let undo = read_undo(fields, scope);
        let alone = !scope.flag_or(fields.value("transaction"), "`transaction`", true);
        let place = node.map_or(fields.place(), |n| n.place);
        let given = fields.value("effect").map(|n| read_list(n, "`effect`", scope));
        if fields.value("expect").is_some() {
            scope.fault(Code::UNSUPPORTED, fields.key_place("expect"), "`expect` is not in this version");
        }
        if fields.has_strangers() {
            return None;
        }
        let statements = statements?;
        let too_many = |list: &[String]| alone && list.len() > 1;
        if too_many(&statements) || matches!(&undo, Undo::Statements(list) if too_many(list)) {
            scope.fault_hint(
                Code::KEYS_CONFLICT,
                fields.key_place("transaction"),
                "with `transaction: false`, `sql` and `undo` take one statement each",
                "write one `execute` for each statement: a crash between them must find its place again",
            );
            return None;
        }
        if !alone {
            knows_what_it_runs(&statements, &undo, fields, scope)?;
        }
        if statements.iter().chain(undo.statements()).any(|text| sql::stands_only_as_text(text, scope.facts))
        {
            require_texts(fields, scope)?;
        }
        if !alone {
            within_a_transaction(fields, &statements, undo.statements(), scope)?;
        }
        let programs = statements.iter().filter(|text| sql::is_run_at_the_end(text, scope.facts)).count();
        if programs > 0 {
            without_others(fields, programs < statements.len(), scope)?;
        } else if statements.iter().any(|text| sql::commits(text, scope.facts)) {
            alone_with_question(fields, &statements, scope)?;
        }
        let stated = given.is_some();
        let mut effects: Vec<RawEffect> =
            given.map_or_else(Vec::new, |list| list.list.into_iter().map(RawEffect::Stated).collect());
        if !stated || programs > 0 {
            effects.extend(statements.iter().flat_map(|text| raw::effects(text, place, scope)));
        }
        let read = Self { statements, undo, effects, stated, alone, place };
        // A statement that nobody can place at the end would be in the script nowhere.
        if read.programs().len() < programs {
            let hint = "write it plainly: CREATE TRIGGER name BEFORE INSERT ON table ..., without a variable or comment for a name";
            scope.fault_hint(
                Code::SQL_SPLIT,
                place,
                "it is not clear which trigger or routine this is",
                hint,
            );
            return None;
        }
        Some(read)
    }

    fn subject(&self) -> Subject {
        Subject::of_sql(&self.statements, self.programs())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        Ok(Delta::Sql(Sql {
            statements: self.statements.clone(),
            undo: self.undo.clone(),
            alone: self.alone,
            effects: raw::followed(&self.effects, before, self.place)?,
            stated: self.stated,
            place: self.place,
        }))
    }
}

/// What the engine refuses inside a transaction says that it stands outside of one.
fn within_a_transaction<'a>(
    fields: &Fields<'a>,
    statements: &[String],
    undo: &[String],
    scope: &Scope<'a>,
) -> Option<()> {
    let refused =
        |list: &[String]| list.iter().any(|text| sql::stands_outside_transactions(text, scope.facts));
    let key = if refused(statements) {
        "sql"
    } else if refused(undo) {
        "undo"
    } else {
        return Some(());
    };
    let message = format!("{} does not do this inside a transaction", scope.facts.title);
    let hint = "give it an `execute` of its own, with `transaction: false`";
    scope.fault_hint(Code::UNSUPPORTED, fields.key_place(key), message, hint);
    None
}

/// DDL that commits by itself cannot be marked as done in the same transaction: it must be one statement, and `if` must
/// say that it has run.
fn alone_with_question<'a>(fields: &Fields<'a>, statements: &[String], scope: &Scope<'a>) -> Option<()> {
    let title = scope.facts.title;
    let (message, hint) = if statements.len() > 1 {
        let message = format!("DDL commits by itself in {title}: it must be alone in its `execute`");
        (message, "write one `execute` for each statement; a crash between them must find its place again")
    } else if fields.get("if").is_none() {
        let message = format!("DDL commits by itself in {title}: its `execute` needs an `if`");
        (
            message,
            "ask for what the statement does, so that the answer is no once it has run: `if: SELECT NOT EXISTS (SELECT 1 FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't')`",
        )
    } else {
        return Some(());
    };
    scope.fault_hint(Code::NEEDS_QUESTION, fields.key_place("sql"), message, hint);
    None
}

/// What EXECUTE runs may commit, and a step in a transaction would then be done without its marker.
fn knows_what_it_runs(
    statements: &[String],
    undo: &Undo,
    fields: &Fields<'_>,
    scope: &Scope<'_>,
) -> Option<()> {
    if !statements.iter().chain(undo.statements()).any(|text| sql::runs_a_text(text, scope.facts)) {
        return Some(());
    }
    scope.fault_hint(
        Code::SQL_TRANSACTION,
        fields.key_place("sql"),
        "what EXECUTE runs is not known here: it may commit, and the step would be done without its marker",
        "write the statement itself; or say `transaction: false`, with an `if` whose answer is no once it has run",
    );
    None
}

/// What the script makes at its end stands alone, and without a question: there nothing is conditional.
fn without_others<'a>(fields: &Fields<'a>, mixed: bool, scope: &Scope<'a>) -> Option<()> {
    let title = scope.facts.title;
    let (key, message, hint) = if mixed {
        let message = format!(
            "{title} cannot make triggers and routines conditional: the script makes them at its end"
        );
        (
            "sql",
            message,
            "write them in an `execute` of their own; what relies on them cannot stand in the script",
        )
    } else if fields.get("if").is_some() {
        let message = format!("{title} cannot make triggers and routines conditional");
        ("if", message, "leave `if` out: the script brings them to their definition at its end, on every run")
    } else {
        return Some(());
    };
    scope.fault_hint(Code::KEYS_CONFLICT, fields.key_place(key), message, hint);
    None
}

/// What can be made conditional only as a text needs a server that takes it so.
fn require_texts(fields: &Fields<'_>, scope: &Scope<'_>) -> Option<()> {
    if scope.has_version(scope.facts.statements.text_from) {
        return Some(());
    }
    let (title, name) = (scope.facts.title, scope.facts.name);
    let from = scope.facts.statements.text_from.map_or(String::new(), |version| format!(" before {version}"));
    let message = format!("{title}{from} cannot make this statement conditional");
    let hint = match scope.facts.statements.text_from {
        Some(version) => format!(
            "if all your servers are newer, say so in sqlc-mig.yaml: `dialects: {{{name}: \"{version}\"}}`"
        ),
        None => "run it with a script of its own".to_owned(),
    };
    scope.fault_hint(Code::UNSUPPORTED, fields.key_place("sql"), message, hint);
    None
}
