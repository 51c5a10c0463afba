//! YAML nodes as the reader of specs would give them.

use crate::diag::Place;
use crate::yaml::{Entry, Kind, Node};

use super::name::Name;

/// A map that grows key by key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Map {
    place: Place,
    entries: Vec<Entry>,
}

impl Map {
    pub(super) fn new(place: Place) -> Self {
        Self { place, entries: Vec::new() }
    }

    /// The keys that name an object: `schema`, if it was written, and `key`.
    pub(super) fn of(key: &str, name: &Name, place: Place) -> Self {
        let map = Self::new(place);
        let map = match &name.schema {
            Some(schema) => map.text("schema", schema),
            None => map,
        };
        map.text(key, &name.name)
    }

    pub(super) fn node(mut self, key: &str, value: Node) -> Self {
        self.entries.push(Entry { key: key.to_owned(), place: self.place, value });
        self
    }

    pub(super) fn text(self, key: &str, value: &str) -> Self {
        let value = text(value, self.place);
        self.node(key, value)
    }

    /// What stands without quotes in YAML: true, false, null, numbers.
    pub(super) fn plain(self, key: &str, value: &str) -> Self {
        let value = Node { place: self.place, kind: Kind::Scalar { text: value.to_owned(), plain: true } };
        self.node(key, value)
    }

    pub(super) fn flag(self, key: &str, value: bool) -> Self {
        self.plain(key, if value { "true" } else { "false" })
    }

    pub(super) fn texts(self, key: &str, values: &[String]) -> Self {
        let values = values.iter().map(|v| text(v, self.place)).collect();
        self.list(key, values)
    }

    pub(super) fn list(self, key: &str, items: Vec<Node>) -> Self {
        let value = Node { place: self.place, kind: Kind::List(items) };
        self.node(key, value)
    }

    /// `key: {sql: text}`.
    pub(super) fn sql(self, key: &str, sql: &str) -> Self {
        let value = Self::new(self.place).text("sql", sql).build();
        self.node(key, value)
    }

    /// The text of a key.
    pub(super) fn get(&self, key: &str) -> Option<String> {
        let entry = self.entries.iter().find(|entry| entry.key == key)?;
        entry.value.text().map(ToOwned::to_owned)
    }

    /// The value of a key.
    pub(super) fn value(&self, key: &str) -> Option<&Node> {
        self.entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// The same map without a key.
    pub(super) fn without(mut self, key: &str) -> Self {
        self.entries.retain(|entry| entry.key != key);
        self
    }

    /// The same map with another text for a key.
    pub(super) fn replace(mut self, key: &str, value: &str) -> Self {
        let value = text(value, self.place);
        if let Some(entry) = self.entries.iter_mut().find(|entry| entry.key == key) {
            entry.value = value;
        }
        self
    }

    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    pub(super) fn join(mut self, other: Self) -> Self {
        self.entries.extend(other.entries);
        self
    }

    pub(super) fn build(self) -> Node {
        Node { place: self.place, kind: Kind::Map(self.entries) }
    }

    /// The map as an operation of this name.
    pub(super) fn operation(self, name: &str) -> Node {
        Self::new(self.place).node(name, self.build()).build()
    }
}

/// A text, as if it stood between quotes.
pub(super) fn text(value: &str, place: Place) -> Node {
    Node { place, kind: Kind::Scalar { text: value.to_owned(), plain: false } }
}
