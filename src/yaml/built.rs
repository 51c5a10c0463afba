//! Nodes that were never read: they stand nowhere.

use super::{Entry, Kind, Node};
use crate::diag::Place;

impl Node {
    fn placeless(kind: Kind) -> Self {
        Self { place: Place::default(), kind }
    }

    /// A text that is no word of YAML: it gets quotes where it needs them.
    pub fn text_of(text: impl Into<String>) -> Self {
        Self::placeless(Kind::Scalar { text: text.into(), plain: false })
    }

    /// A word of YAML, or a number: it stands without quotes.
    pub fn word(text: impl Into<String>) -> Self {
        Self::placeless(Kind::Scalar { text: text.into(), plain: true })
    }

    /// A list that stands in no file.
    pub fn list(items: Vec<Node>) -> Self {
        Self::placeless(Kind::List(items))
    }

    /// A map that stands in no file.
    pub fn map<'k>(entries: impl IntoIterator<Item = (&'k str, Node)>) -> Self {
        let entry =
            |(key, value): (&str, Node)| Entry { key: key.to_owned(), place: Place::default(), value };
        Self::placeless(Kind::Map(entries.into_iter().map(entry).collect()))
    }
}
