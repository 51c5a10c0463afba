//! Statements that stay as they are written: an `execute` for this dialect, with what a spec asks of it.

use super::plainer::folded;
use super::statement::{Converter, UNCHANGED};
use super::{Origin, Step};
use crate::catalog::{Delta, Effect};
use crate::decode::Sink;
use crate::diag::Place;
use crate::draft::{Writer, question};
use crate::model::ObjectId;
use crate::ops;
use crate::sql;
use crate::yaml::Node;

impl Converter<'_> {
    /// A text for this dialect.
    pub(super) fn own(&self, text: &str) -> Node {
        Node::map([(self.writer.facts.name, Node::text_of(text))])
    }

    /// A statement as it is written, and what it does to the catalog as far as that is known.
    pub fn raw(&mut self, text: &str, reason: &str, origin: &Origin) -> Step {
        let facts = self.writer.facts;
        let commits = sql::commits(text, facts) && !sql::is_run_at_the_end(text, facts);
        let mut entries = Vec::new();
        let mut is_asked = false;
        if commits {
            let asked = self.created(text).map(|table| question(&table, false));
            is_asked = asked.is_some();
            entries.push(("if", self.own(asked.as_deref().unwrap_or("SELECT 1"))));
        }
        entries.push(("sql", self.own(text)));
        if reason == UNCHANGED {
            entries.push(("undo", Node::text_of("nothing")));
        }
        if sql::stands_outside_transactions(text, facts) {
            entries.push(("transaction", Node::word("false")));
        }
        let node = Node::map([("execute", Node::map(entries))]);
        match folded(&node, &self.catalog, &self.writer) {
            Ok(after) => self.catalog = after,
            Err(why) => {
                return Step::open(None, format!("no `execute` takes it: {why}"), text, origin.clone());
            }
        }
        if commits && !is_asked && !may_be_repeated(text, &self.writer) {
            let why = format!("{reason}; it commits by itself: let `if` ask whether it has run already");
            return Step::open(Some(node), why, text, origin.clone());
        }
        Step::raw(node, reason, origin.clone())
    }

    /// The table that a statement creates, in the schema that needs no name.
    fn created(&self, text: &str) -> Option<ObjectId> {
        let sink = Sink::default();
        let scope = self.writer.scope(&sink);
        let effects = ops::follow_sql(text, Place::default(), &scope, &self.catalog).ok()?;
        effects.iter().find_map(|effect| match effect {
            Effect::Delta(Delta::Change(change)) => match &change.object {
                ObjectId::Table(name) if name.schema == self.writer.vocabulary.default_schema => {
                    change.from.is_absent().then(|| change.object.clone())
                }
                _ => None,
            },
            Effect::Delta(_) | Effect::Writes(_) | Effect::Unread(_) => None,
        })
    }
}

/// A statement that does no harm when it runs once more.
fn may_be_repeated(text: &str, writer: &Writer<'_>) -> bool {
    let words = sql::names(&text.to_lowercase(), writer.facts);
    let first = sql::first_words(text, writer.facts);
    let is_first = |word: &str| first.first().is_some_and(|first| first == word);
    words.contains("exists") || is_first("create") && first.windows(2).any(|pair| pair == ["or", "replace"])
}
