//! From catalogs to operations: the opposite of `ops`. What is written here is a tree in the words of specs, and is
//! always read again and folded before anybody sees it.

mod answers;
mod constraint;
mod dialogue;
mod document;
mod flags;
mod index;
mod order;
mod programs;
mod questions;
mod route;
mod rows;
mod step;
mod steps;
mod table;
mod types;

pub use answers::Answers;
pub use dialogue::Heard;
pub use flags::Flags;
pub use order::in_order;
pub use programs::question;
pub use questions::Question;

use crate::decode::{Scope, Sink, Vocabulary};
use crate::dialect::Facts;
use crate::model::naming::{NameParts, Named};
use crate::model::{Ident, ObjectName};
use crate::yaml::Node;

/// Writes objects in the words of specs.
#[derive(Clone, Copy)]
pub struct Writer<'w> {
    /// The dialect's answers.
    pub facts: &'static Facts,
    /// What specs need not say because the project says it.
    pub vocabulary: &'w Vocabulary<'w>,
}

/// Keys with their values, in the order in which they are to stand.
type Entries = Vec<(&'static str, Node)>;

impl Writer<'_> {
    /// What reads again what is written here.
    pub fn scope<'s>(&'s self, sink: &'s Sink) -> Scope<'s> {
        Scope { facts: self.facts, vocabulary: self.vocabulary, sink }
    }

    /// A name under its key, with its schema where that is not the default one.
    fn object(&self, key: &'static str, name: &ObjectName) -> Entries {
        let mut entries = vec![(key, ident(&name.name))];
        if name.schema != self.vocabulary.default_schema {
            entries.push(("schema", ident(&name.schema)));
        }
        entries
    }

    /// A name, unless the naming convention gives the same.
    fn name(&self, name: &Ident, kind: Named, parts: &NameParts<'_>) -> Option<(&'static str, Node)> {
        let usual = self.vocabulary.convention.name(kind, parts).ok();
        let is_usual = usual.is_some_and(|usual| usual.as_str() == name.as_str());
        (!is_usual).then(|| ("name", ident(name)))
    }
}

fn ident(name: &Ident) -> Node {
    Node::text_of(name.as_str())
}

fn idents<'i>(names: impl IntoIterator<Item = &'i Ident>) -> Node {
    Node::list(names.into_iter().map(ident).collect())
}

fn yes() -> Node {
    Node::word("true")
}

fn no() -> Node {
    Node::word("false")
}

/// `{sql: ...}`.
fn sql(text: &str) -> Node {
    Node::map([("sql", Node::text_of(text))])
}

/// The key with `true`, where that is so.
fn flag(key: &'static str, set: bool) -> Option<(&'static str, Node)> {
    set.then(|| (key, yes()))
}
