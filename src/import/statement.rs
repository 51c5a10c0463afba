//! From statements to steps, one after the other along a catalog: what is understood whole becomes operations that lead
//! to the same catalog, everything else stays as SQL.

use super::pieces::Piece;
use super::plainer::plainer;
use super::{Imported, Origin, Step, rows, written};
use crate::catalog::{Catalog, Delta, Effect, Unread};
use crate::decode::{Scope, Sink};
use crate::diag::{Diagnostic, Place};
use crate::draft::{Answers, Writer};
use crate::model::{How, ObjectId, Using, beginning};
use crate::ops;
use crate::sql::{self, ddl};
use crate::wanted;
use crate::yaml::{Entry, Kind, Node};

/// First words of statements that make and end transactions, which scripts do themselves.
const TRANSACTIONS: [&str; 6] = ["begin", "start", "commit", "end", "rollback", "savepoint"];

/// Why a statement that was read whole is no operation.
pub(super) const UNCHANGED: &str = "it changes nothing that the history knows";

/// Turns statements into steps.
#[derive(Clone)]
pub struct Converter<'c> {
    pub writer: Writer<'c>,
    /// The schema after all that was converted so far.
    pub catalog: Catalog,
    /// Tables of the ledger: what is said of them is left out.
    pub ledger: &'c [String],
    /// How many statements about transactions were left out.
    pub transactions: usize,
    /// The statements were recorded while a program ran: the answer to a question went to that program.
    pub is_recorded: bool,
    /// What leads back from each statement of this revision, on engines whose DDL commits by itself.
    back: Vec<Vec<Step>>,
}

/// Functions that only answer.
const ANSWERING: [&str; 12] = [
    "avg", "cast", "coalesce", "concat", "count", "database", "length", "lower", "max", "min", "sum", "upper",
];

/// Operations, and the catalog after them; or why there are none.
type Understood = Result<(Vec<Node>, Catalog), String>;

impl<'c> Converter<'c> {
    /// Begins with a schema.
    pub fn new(writer: Writer<'c>, start: Catalog, ledger: &'c [String]) -> Self {
        Self { writer, catalog: start, ledger, transactions: 0, is_recorded: false, back: Vec::new() }
    }

    /// Whether DDL commits by itself.
    fn commits(&self) -> bool {
        (self.writer.facts.transactions.commits)(&["create".to_owned(), "view".to_owned()])
    }

    /// All statements of a list; rows of one table that follow each other are inserted together.
    pub fn all(&mut self, pieces: &[Piece]) -> Vec<Step> {
        let mut steps: Vec<Step> = Vec::new();
        for step in pieces.iter().flat_map(|piece| self.one(piece)) {
            let joined = steps.last_mut().is_some_and(|last| rows::join(last, &step));
            if !joined {
                steps.push(step);
            }
        }
        steps
    }

    /// One statement.
    pub fn one(&mut self, piece: &Piece) -> Vec<Step> {
        let (text, origin) = (piece.text.as_str(), &piece.origin);
        if let Some(why) = piece.refused {
            return vec![Step::open(None, why, text, origin.clone())];
        }
        if let Some(name) = placeholder(text) {
            let why = format!("`{name}` is filled in by the tool: write `{{{{ vars.NAME }}}}`, or the value");
            return vec![Step::open(None, why, text, origin.clone())];
        }
        let words = sql::first_words(text, self.writer.facts);
        let is_transaction = words.first().is_some_and(|word| TRANSACTIONS.contains(&word.as_str()));
        if is_transaction {
            self.transactions += 1;
            return Vec::new();
        }
        if self.is_recorded && is_question(&words, text, &self.writer) {
            let why = "the program asked this and did something with the answer, which is not in the script";
            return vec![Step::open(None, why, text, origin.clone())];
        }
        let sink = Sink::default();
        let scope = self.writer.scope(&sink);
        let effects = match ops::follow_sql(text, Place::default(), &scope, &self.catalog) {
            Ok(effects) => effects,
            Err(fault) => return vec![self.raw(text, &fault.message, origin)],
        };
        if self.is_ledgers(&effects) {
            return Vec::new();
        }
        match self.understood(text, &effects, &scope) {
            Ok((nodes, after)) => {
                if self.commits() {
                    self.back.push(self.inverse(&after, &effects, origin));
                }
                self.catalog = after;
                nodes.into_iter().map(|node| self.step(node, origin)).collect()
            }
            Err(reason) => vec![self.raw(text, &reason, origin)],
        }
    }

    /// Whether a statement is about the ledger alone.
    fn is_ledgers(&self, effects: &[Effect]) -> bool {
        let is_own = |name: &str| self.ledger.iter().any(|own| own == name);
        let about = |effect: &Effect| match effect {
            Effect::Delta(Delta::Change(change)) => {
                change.object.table().is_some_and(|table| is_own(table.name.as_str()))
            }
            Effect::Writes(written) => is_own(written.table.name.as_str()),
            Effect::Unread(part) => {
                !part.about.is_empty()
                    && part.about.iter().all(|o| o.table().is_some_and(|table| is_own(table.name.as_str())))
            }
            Effect::Delta(_) => false,
        };
        !effects.is_empty() && effects.iter().all(about)
    }

    /// The operations that do the same.
    fn understood(&self, text: &str, effects: &[Effect], scope: &Scope<'_>) -> Understood {
        let unread = effects.iter().find_map(|effect| match effect {
            Effect::Unread(part) => Some(not_read(part, text, scope)),
            Effect::Delta(_) | Effect::Writes(_) => None,
        });
        if let Some(why) = unread {
            return Err(why);
        }
        if effects.is_empty() {
            return Err("it says nothing of the schema".to_owned());
        }
        if effects.iter().all(|effect| matches!(effect, Effect::Writes(_))) {
            let rows = rows::operation(text, &self.catalog, &self.writer, scope);
            return rows.map(|node| (vec![node], self.catalog.clone()));
        }
        let mut after = self.catalog.clone();
        for effect in effects {
            after = after.fold_effect(effect, Place::default()).map_err(|fault| fault.message.clone())?;
        }
        let after = wanted::resolved(after);
        let answers = answers(effects);
        let nodes = self.writer.route(&self.catalog, &after, &answers).map_err(|faults| first(&faults))?;
        if nodes.is_empty() {
            return Err(UNCHANGED.to_owned());
        }
        let concurrent = effects.iter().any(|effect| {
            matches!(effect, Effect::Delta(Delta::Change(change)) if matches!(change.how, How::Concurrently))
        });
        let nodes = nodes.into_iter().map(|node| if concurrent { concurrently(node) } else { node });
        Ok(plainer(nodes.collect(), &self.catalog, &self.writer))
    }

    /// An operation that was found: what has no operation of its own is a statement with its inverse.
    pub(super) fn step(&self, node: Node, origin: &Origin) -> Step {
        match node.get("execute") {
            None => Step::structural(node, origin.clone()),
            Some(body) => {
                let own = self.for_dialect_alone(body);
                let sql = body.get("sql").and_then(Node::text).unwrap_or_default();
                let reason = format!(
                    "`{}`: no operation of this version makes it, so it is known by its statement",
                    beginning(sql)
                );
                Step::raw(Node::map([("execute", own)]), reason, origin.clone())
            }
        }
    }

    /// The same `execute` with its texts for this dialect alone.
    fn for_dialect_alone(&self, body: &Node) -> Node {
        let Kind::Map(entries) = &body.kind else { return body.clone() };
        let own = |entry: &Entry| {
            let is_text =
                matches!(entry.key.as_str(), "sql" | "undo" | "if") && entry.value.text() != Some("nothing");
            let value = match entry.value.text().filter(|_| is_text) {
                Some(text) => self.own(text),
                None => entry.value.clone(),
            };
            Entry { value, ..entry.clone() }
        };
        Node { kind: Kind::Map(entries.iter().map(own).collect()), place: body.place }
    }

    /// What leads back, statement by statement, where the inverses of steps cannot: an `undo` that commits by itself needs
    /// an `if`. The next revision begins with nothing to lead back from.
    pub(super) fn way_back(&mut self, steps: &[Step]) -> Option<Vec<Step>> {
        let back = std::mem::take(&mut self.back);
        let is_needed = steps.iter().any(needs_list) && !steps.iter().any(|s| written::lacks_undo(s, steps));
        is_needed.then(|| back.into_iter().rev().flatten().collect())
    }

    /// Keeps what leads back to the schema by now from another one, where DDL commits by itself.
    pub(super) fn leads_back_from(&mut self, after: &Catalog, origin: &Origin) {
        if self.commits() {
            self.back.push(self.inverse(after, &[], origin));
        }
    }

    /// What leads from the schema after a statement to the one before it.
    fn inverse(&self, after: &Catalog, effects: &[Effect], origin: &Origin) -> Vec<Step> {
        let answers = inverse_answers(&answers(effects));
        let nodes = self.writer.route(after, &self.catalog, &answers).unwrap_or_default();
        nodes.into_iter().map(|node| self.step(node, origin)).collect()
    }

    /// What is to be said of what was left out.
    pub fn remark(&self, imported: &mut Imported) {
        if self.transactions > 0 {
            let count = self.transactions;
            imported.remarks.push(format!(
                "statements that begin and end transactions were left out ({count}): scripts do that by themselves"
            ));
        }
    }
}

/// A query that changes nothing: it calls nothing that is not known to answer only.
fn is_question(words: &[String], text: &str, writer: &Writer<'_>) -> bool {
    let calls = sql::calls(text, writer.facts);
    words.first().is_some_and(|word| word == "select")
        && words.iter().all(|word| word != "into")
        && calls.iter().all(|call| ANSWERING.contains(&call.name.to_lowercase().as_str()))
}

/// Why a statement was not understood.
fn not_read(part: &Unread, text: &str, scope: &Scope<'_>) -> String {
    if let Some(fault) = &part.fault {
        return format!("it was not taken up: {}", fault.message);
    }
    let lost: Vec<String> =
        part.lost.iter().map(|object| format!("the {} `{object}`", object.kind())).collect();
    let what = if lost.is_empty() {
        format!("`{}`: it was not read", beginning(text))
    } else {
        format!("{} was not read", lost.join(", "))
    };
    match ddl::effect(text, Place::default(), scope.facts).unread {
        Some(unread) if unread.word.is_empty() => format!("{what}: reading stopped at its end"),
        Some(unread) => format!("{what}: reading stopped at `{}`", unread.word),
        None => what,
    }
}

/// What a statement says of names and rows, which two catalogs do not.
fn answers(effects: &[Effect]) -> Answers {
    let mut answers = Answers::default();
    for effect in effects {
        let Effect::Delta(delta) = effect else { continue };
        match delta {
            Delta::Rename(rename) => match (&rename.from, &rename.to) {
                (ObjectId::Table(from), ObjectId::Table(to)) => {
                    answers.tables.insert(from.clone(), to.clone());
                }
                (ObjectId::Column(table, from), ObjectId::Column(_, to)) => {
                    answers.columns.insert((table.clone(), from.clone()), to.clone());
                }
                _ => {}
            },
            Delta::Change(change) => {
                if let (ObjectId::Column(table, column), How::Altered(altered)) =
                    (&change.object, &change.how)
                    && let Using::Expression(expression) = &altered.using
                {
                    answers.usings.insert((table.clone(), column.clone()), expression.as_str().to_owned());
                }
            }
            Delta::Rows(_) | Delta::Searched(_) | Delta::Sql(_) => {}
        }
    }
    answers
}

/// The same the other way round.
fn inverse_answers(answers: &Answers) -> Answers {
    let tables = answers.tables.iter().map(|(from, to)| (to.clone(), from.clone())).collect();
    let columns =
        answers.columns.iter().map(|((table, from), to)| ((table.clone(), to.clone()), from.clone()));
    Answers { tables, columns: columns.collect(), ..Answers::default() }
}

/// A statement whose `undo` commits by itself, so that only a list has room for its `if`.
fn needs_list(step: &Step) -> bool {
    let body = step.operation.as_ref().and_then(|node| node.get("execute"));
    body.is_some_and(|body| {
        body.get("if").is_some() && body.get("undo").is_some_and(|undo| undo.text().is_none())
    })
}

/// An index that is made or dropped while others write.
fn concurrently(mut node: Node) -> Node {
    if let Kind::Map(entries) = &mut node.kind
        && let Some(entry) =
            entries.first_mut().filter(|e| matches!(e.key.as_str(), "create_index" | "drop_index"))
        && let Kind::Map(keys) = &mut entry.value.kind
    {
        let (place, value) = (Place::default(), Node::word("true"));
        keys.push(Entry { key: "concurrently".to_owned(), place, value });
    }
    node
}

/// A word that a tool fills in: `${name}`.
fn placeholder(text: &str) -> Option<&str> {
    let at = text.find("${")?;
    let end = text[at..].find('}')?;
    let name = &text[at + 2..at + end];
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_.:-".contains(c));
    is_name.then(|| &text[at..=at + end])
}

fn first(faults: &[Diagnostic]) -> String {
    faults.first().map_or_else(|| "no operation does this".to_owned(), |fault| fault.message.clone())
}
