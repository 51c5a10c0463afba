//! Guards as rows or conditions, one template each under `guard/`; and what guards the session's settings.

use minijinja::Value;

use super::value::{Sql, map, prose, typed};
use crate::model::{Case, ConstraintKind, DefaultValue, Ident, Literal, ObjectId, ObjectName};
use crate::plan::{Arg, ColumnShown, DefaultShown, Expected, Guard, Statement, StatementKind, TableShown};

/// A guard's question.
pub(super) struct Call {
    /// The template that words it.
    pub(super) name: &'static str,
    /// What it is about, all of them texts.
    pub(super) args: Vec<(&'static str, String)>,
    /// What only conditions are told.
    pub(super) more: Vec<(&'static str, Arg)>,
    /// The word for "nothing to do".
    pub(super) skipped: &'static str,
}

type Named = Vec<(&'static str, String)>;

/// A table, as schema and name, and what else is asked about.
fn of_table(table: &ObjectName, more: &[(&'static str, &dyn ToString)]) -> Named {
    of("table", table, more)
}

fn of(what: &'static str, name: &ObjectName, more: &[(&'static str, &dyn ToString)]) -> Named {
    let mut args = vec![("schema", name.schema.to_string()), (what, name.name.to_string())];
    args.extend(more.iter().map(|(key, value)| (*key, value.to_string())));
    args
}

/// What a guard finds that has nothing to do, in one word.
pub(super) fn skipped(to: &Expected) -> &'static str {
    match to {
        Expected::Present | Expected::OfKind(_) => "exists",
        Expected::Absent => "absent",
        Expected::Named(_) => "already renamed",
        Expected::Shown(_) | Expected::Anything => "unchanged",
    }
}

/// One of three templates: for an object that is to come, to go, or to get another name.
fn either(
    to: &Expected,
    missing: &'static str,
    present: &'static str,
    renamed: &'static str,
) -> &'static str {
    match to {
        Expected::Present | Expected::OfKind(_) => missing,
        Expected::Named(_) => renamed,
        Expected::Absent | Expected::Shown(_) | Expected::Anything => present,
    }
}

/// The new name, where the object gets one.
fn new_name(to: &Expected) -> Option<&str> {
    match to {
        Expected::Named(object) => Some(object.own_name()),
        Expected::Absent
        | Expected::Present
        | Expected::OfKind(_)
        | Expected::Shown(_)
        | Expected::Anything => None,
    }
}

/// The call that asks a guard's question; `None` where the engine cannot tell.
pub(super) fn call(guard: &Guard) -> Option<Call> {
    let Guard { object, to, .. } = guard;
    let skipped = skipped(to);
    if let Some(whole) = &guard.whole {
        return Some(Call { skipped, ..rebuild(guard, whole) });
    }
    let call = match object {
        ObjectId::Table(name) => {
            let mut args = of_table(name, &[]);
            args.extend(new_name(to).map(|new| ("to", new.to_owned())));
            Call::new(either(to, "table_missing", "table_present", "table_rename"), args)
        }
        ObjectId::Column(table, column) => return of_column(guard, table, column.as_str()),
        ObjectId::Constraint(table, name) => of_constraint(guard, table, name.as_str()),
        ObjectId::Index(table, name) => {
            let index = table.sibling(name);
            match to {
                Expected::Present | Expected::OfKind(_) => {
                    Call::new("index_missing", of("index", &index, &[("table", &table.name)]))
                }
                Expected::Absent | Expected::Named(_) | Expected::Shown(_) | Expected::Anything => {
                    let mut args = of("index", &index, &[]);
                    args.extend(new_name(to).map(|new| ("to", new.to_owned())));
                    let name = either(to, "index_missing", "index_present", "index_rename");
                    let more = vec![("table", Arg::Text(table.name.to_string()))];
                    Call { more, ..Call::new(name, args) }
                }
            }
        }
        ObjectId::Schema(name) => {
            let args = vec![("schema", name.to_string())];
            Call::new(either(to, "schema_missing", "schema_present", ""), args)
        }
        // what only PostgreSQL has is asked there by `questions`
        ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Extension(_)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::TableComment(_)
        | ObjectId::View(_)
        | ObjectId::MaterializedView(_)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => return None,
    };
    Some(Call { skipped, ..call }.respelled(guard))
}

impl Call {
    fn new(name: &'static str, args: Named) -> Self {
        Self { name, args, more: Vec::new(), skipped: "" }
    }

    /// What is asked: whether its object is missing, or present, or which of two names it has.
    pub(super) fn when(&self) -> &'static str {
        self.name.rsplit('_').next().unwrap_or_default()
    }

    /// Tells conditions about a rename whether it changes anything but the case of letters.
    fn respelled(mut self, guard: &Guard) -> Self {
        if let Expected::Named(new) = &guard.to {
            let respelled = Case::Unicode.same(new.own_name(), guard.object.own_name());
            self.more.push(("respelled", Arg::Flag(respelled)));
        }
        self
    }
}

/// Whether the names of a call say what is done and to what, so that a script that keeps its calls as rows need not say it.
pub(super) fn says(call: &Call, verb: &str, object: &str) -> bool {
    let word = |key: &str| call.args.iter().find(|(name, _)| *name == key).map(|(_, value)| value.as_str());
    let table = word("table").unwrap_or_default();
    let mut of_it = match call.name.split('_').next() {
        Some("index") => format!("index {}", word("index").unwrap_or_default()),
        Some("column") => format!("column {table}.{}", word("column").unwrap_or_default()),
        _ => format!("table {table}"),
    };
    if let Some(new) = word("to") {
        of_it = format!("{of_it} to {new}");
    }
    let does = match call.name {
        "column_missing" => "add",
        name if name.ends_with("_missing") => "create",
        name if name.ends_with("_present") => "drop",
        name if name.ends_with("_rename") => "rename",
        _ => "rebuild",
    };
    does == verb && of_it == object && !object.contains(char::is_control)
}

fn of_column(guard: &Guard, table: &ObjectName, column: &str) -> Option<Call> {
    let to = &guard.to;
    let named = |more: &[(&'static str, &dyn ToString)]| {
        let mut args = of_table(table, &[("column", &column)]);
        args.extend(more.iter().map(|(key, value)| (*key, value.to_string())));
        args
    };
    let call = match to {
        Expected::Present | Expected::OfKind(_) => Call::new("column_missing", named(&[])),
        Expected::Absent | Expected::Anything => Call::new("column_present", named(&[])),
        Expected::Named(new) => Call::new("column_rename", named(&[("to", &new.own_name())])),
        Expected::Shown(after) => match &guard.from {
            Expected::Shown(before) => {
                let more = known_column(before, after);
                Call { more, ..Call::new("column_known", named(&[])) }
            }
            Expected::Absent
            | Expected::Present
            | Expected::OfKind(_)
            | Expected::Named(_)
            | Expected::Anything => return None,
        },
    };
    Some(Call { skipped: skipped(to), ..call }.respelled(guard))
}

/// Of which kind a constraint is, as far as its guard knows.
fn kind_of(guard: &Guard) -> Option<ConstraintKind> {
    let kind = |expected: &Expected| match expected {
        Expected::OfKind(kind) => Some(*kind),
        Expected::Absent
        | Expected::Present
        | Expected::Named(_)
        | Expected::Shown(_)
        | Expected::Anything => None,
    };
    kind(&guard.from).or(kind(&guard.to))
}

fn of_constraint(guard: &Guard, table: &ObjectName, name: &str) -> Call {
    let kind = kind_of(guard);
    let word = kind.map_or("", ConstraintKind::word);
    let args = of_table(table, &[("constraint", &name), ("kind", &word)]);
    let template = either(&guard.to, "constraint_missing", "constraint_present", "constraint_present");
    let more = vec![("primary", Arg::Flag(kind == Some(ConstraintKind::PrimaryKey)))];
    Call { more, ..Call::new(template, args) }
}

/// A table that is replaced: its columns, and how many constraints it has; and the column for which that is done.
fn rebuild(guard: &Guard, whole: &TableShown) -> Call {
    let goes = guard.to == Expected::Absent;
    let (name, column) = match guard.object.column() {
        Some(column) if goes => ("rebuild_dropping", column.as_str()),
        Some(column) => ("rebuild_adding", column.as_str()),
        None => ("rebuild", ""),
    };
    let list = super::heading::quoted(whole.columns.iter().map(Ident::as_str));
    let counts = format!("{}/{}/{column}", whole.uniques, whole.foreign_keys);
    let args = guard.object.table().map(|table| of_table(table, &[("columns", &list), ("counts", &counts)]));
    Call::new(name, args.unwrap_or_default())
}

/// What a column must be, in words and values of the engine's catalog; what is not sure is left out, and so is what
/// changes, but for the type.
fn known_column(before: &ColumnShown, after: &ColumnShown) -> Vec<(&'static str, Arg)> {
    let same = |unchanged: bool, arg: Arg| if unchanged { arg } else { Arg::None };
    let mut list = Vec::new();
    if let (Some(was), Some(becomes)) = (&before.data_type, &after.data_type) {
        list.extend([("was_type", Arg::Text(was.clone())), ("becomes_type", Arg::Text(becomes.clone()))]);
    }
    let nullable = if before.nullable == Some(true) { "YES" } else { "NO" };
    list.push(("nullable", same(before.nullable == after.nullable, Arg::Text(nullable.to_owned()))));
    let comment = Arg::Text(before.comment.clone().unwrap_or_default());
    list.push(("comment", same(before.comment == after.comment, comment)));
    let counts = |shown: &ColumnShown| shown.identity.is_some_and(|word| !word.is_empty());
    let counted = Arg::Text(i32::from(counts(before)).to_string());
    list.push(("counted", same(counts(before) == counts(after), counted)));
    let value = |shown: &ColumnShown| shown.default.as_ref().map(|default| default.value.clone());
    if value(before) == value(after) {
        list.extend(before.default.iter().map(known_default));
    }
    list
}

/// The default that a column must have: none, a text, a number, or one that only is there.
pub(super) fn known_default(shown: &DefaultShown) -> (&'static str, Arg) {
    match &shown.value {
        None => ("no_default", Arg::Flag(true)),
        Some(DefaultValue::Literal(Literal::Text(text))) if shown.is_certain => {
            ("default_text", Arg::Text(text.clone()))
        }
        Some(DefaultValue::Literal(number)) if shown.is_certain => {
            ("default_number", Arg::Literal(number.clone()))
        }
        Some(DefaultValue::Literal(_) | DefaultValue::Expression(_)) => ("some_default", Arg::Flag(true)),
    }
}

/// What a new column asks for that rows would have no value for: a table without rows.
pub(super) fn without_value(statement: &Statement) -> Value {
    let Some((table, column)) = &statement.without_value else { return Value::from(()) };
    let said = format!(
        "sqlc-mig: the table {table} has rows, for which its new column {column} would have no value; \
         give it a default, or add it as nullable, fill it, and make it NOT NULL afterwards"
    );
    map([
        ("table", typed(Sql::Name(table.clone()))),
        ("schema", typed(Sql::Text(table.schema.to_string()))),
        ("name", typed(Sql::Text(table.name.to_string()))),
        ("column", typed(Sql::Text(column.to_string()))),
        ("said", prose(said)),
    ])
}

/// The columns whose counters must not fall behind, where they are asked by a function.
pub(super) fn counted(statement: &Statement) -> Value {
    Value::from_iter(statement.counted.iter().map(|(table, column)| {
        map([
            ("schema", typed(Sql::Text(table.schema.to_string()))),
            ("name", typed(Sql::Text(table.name.to_string()))),
            ("column", typed(Sql::Text(column.to_string()))),
        ])
    }))
}

/// What a guard is about, name by name: the schema is left out where it is that of the connection.
pub(super) fn named(call: &Call) -> Value {
    let table = call.more.iter().filter_map(|(key, arg)| match arg {
        Arg::Text(name) if *key == "table" => Some((*key, name)),
        _ => None,
    });
    let args = call.args.iter().map(|(key, value)| (*key, value)).chain(table);
    Value::from_iter(args.filter(|(key, value)| *key != "schema" || !value.is_empty()).map(|(key, value)| {
        map([("name", typed(Sql::Setting(key.to_owned()))), ("value", typed(Sql::Text(value.clone())))])
    }))
}

/// The column that a statement without a guard changes, so that a plan no longer expects it to be as it is now.
pub(super) fn changes(statement: &Statement) -> Value {
    match statement.needs.first() {
        Some(ObjectId::Column(table, column))
            if statement.guard.is_none() && statement.kind == StatementKind::ColumnDefault =>
        {
            named(&Call::new("column_changed", of_table(table, &[("column", &column)])))
        }
        _ => Value::from(()),
    }
}

/// What conditions call the object of a guard, if they are told its names and nothing else.
pub(super) fn called(guard: &Guard) -> Option<String> {
    let table = guard.object.table().filter(|table| table.schema.is_unqualified())?;
    match (&guard.object, &guard.to) {
        (_, Expected::Named(_)) => None,
        (ObjectId::Table(_), _) => Some(format!("table {}", table.name)),
        (ObjectId::Column(_, name), _) => Some(format!("column {}.{name}", table.name)),
        (ObjectId::Index(_, name), _) => Some(format!("index {name}")),
        (ObjectId::Constraint(_, name), _) => {
            kind_of(guard).map(|kind| format!("{} {name} on {}", kind.word(), table.name))
        }
        _ => None,
    }
}
