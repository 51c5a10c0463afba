//! The keys of one map, asked for by name.

use std::cell::RefCell;

use super::shape::Shape;
use super::words;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, nearest, or_list};
use crate::yaml::{Entry, Kind, Node};

/// So many keys can be listed in a hint, and still be one.
const FEW: usize = 5;

/// Where faults go.
#[derive(Debug, Default)]
pub struct Sink {
    faults: RefCell<Diagnostics>,
    missing: RefCell<Vec<(&'static str, &'static str)>>,
}

impl Sink {
    /// Takes one.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.faults.borrow_mut().push(diagnostic);
    }

    /// Gives all of them back.
    pub fn into_inner(self) -> Diagnostics {
        self.faults.into_inner()
    }

    /// The keys that were asked for and not there, each with the title of its map.
    pub fn missing(&self) -> Vec<(&'static str, &'static str)> {
        self.missing.borrow().clone()
    }
}

/// The keys of one map, each asked for by name; one that its shape lacks is an unknown key.
pub struct Fields<'n> {
    shape: &'n Shape,
    place: Place,
    entries: &'n [Entry],
    misspelt: RefCell<Vec<Place>>,
    sink: &'n Sink,
}

impl<'n> Fields<'n> {
    /// Opens a map of a shape.
    pub fn open(node: &'n Node, shape: &'n Shape, sink: &'n Sink) -> Option<Self> {
        let Kind::Map(entries) = &node.kind else {
            let message = format!("{} is a map of keys and values, not {}", shape.title, node.describe());
            let fault = Diagnostic::error(Code::WRONG_SHAPE, node.place, message);
            sink.push(fault.maybe_hint(words::instead_of_map(shape, node)));
            return None;
        };
        Some(Self { shape, place: node.place, entries, misspelt: RefCell::default(), sink })
    }

    /// The same, with the place that faults about the map as a whole point to.
    #[must_use]
    pub fn at(self, place: Place) -> Self {
        Self { place, ..self }
    }

    /// Where the map begins.
    pub fn place(&self) -> Place {
        self.place
    }

    /// The value of a key that may be left out.
    pub fn get(&self, key: &'static str) -> Option<&'n Node> {
        self.entries.iter().find(|e| e.key == key).map(|e| &e.value)
    }

    /// The value of a key, unless it is left out or null.
    pub fn value(&self, key: &'static str) -> Option<&'n Node> {
        self.get(key).filter(|node| !node.is_null())
    }

    /// The value of a key that must be there.
    pub fn require(&self, key: &'static str) -> Option<&'n Node> {
        let node = self.get(key);
        if node.is_none() {
            self.missing(key);
        }
        node
    }

    /// The keys that the shape lacks, without the second half of an unquoted `numeric(10,2)`: the first half says so.
    fn unknown(&self) -> impl Iterator<Item = &'n Entry> {
        let cut =
            self.entries.iter().any(|e| e.value.text().is_some_and(|t| t.contains('(') && !t.contains(')')));
        let rest = move |e: &Entry| cut && e.value.is_null();
        self.entries.iter().filter(move |e| !self.shape.has(&e.key) && !rest(e))
    }

    /// One fault for a key that is not there: where another word stands for it, that one is at fault, not the map.
    fn missing(&self, key: &'static str) {
        let mut found = false;
        for entry in self.unknown() {
            if words::meant(self.shape, self.entries, entry) != Some(key) {
                continue;
            }
            found = true;
            if !self.misspelt.borrow().contains(&entry.place) {
                self.misspelt.borrow_mut().push(entry.place);
                self.sink.push(self.no_such_key(entry));
            }
        }
        self.sink.missing.borrow_mut().push((self.shape.title, key));
        if !found {
            let message = format!("{} needs the key `{key}`", self.shape.title);
            let fault = Diagnostic::error(Code::MISSING_KEY, self.place, message);
            self.sink.push(fault.maybe_hint(words::for_missing(self.shape, key)));
        }
    }

    fn no_such_key(&self, entry: &Entry) -> Diagnostic {
        let message = format!("{} has no key `{}`", self.shape.title, entry.key);
        let hint = words::for_key(self.shape, self.entries, entry)
            .or_else(|| nearest(&entry.key, self.shape.all()).map(|near| format!("did you mean `{near}`?")))
            .unwrap_or_else(|| self.for_strangers(&entry.key));
        Diagnostic::error(Code::UNKNOWN_KEY, entry.place, message).hint(hint)
    }

    /// What to do about a key that is near to none: keys that share a word with it, or all of a short list.
    fn for_strangers(&self, written: &str) -> String {
        let related = words::sharing(written, self.shape.all());
        if !related.is_empty() {
            return format!("did you mean {}?", or_list(&related));
        }
        if self.shape.keys.len() <= FEW {
            let own: Vec<&str> = self.shape.keys.to_vec();
            return format!("{} takes {}", self.shape.title, or_list(&own));
        }
        format!(
            "leave `{written}` out; docs/spec.md has the keys of {}, and `execute` runs SQL that they do not cover",
            self.shape.title
        )
    }

    /// Whether some key is none of the shape: what it was meant to say is not known.
    pub fn has_strangers(&self) -> bool {
        self.unknown().next().is_some()
    }

    /// Where a key stands, for faults about the key itself.
    pub fn key_place(&self, key: &str) -> Place {
        self.entries.iter().find(|e| e.key == key).map_or(self.place, |e| e.place)
    }

    /// Reports the keys that the shape lacks.
    pub fn finish(self) {
        for entry in self.unknown() {
            if !self.misspelt.borrow().contains(&entry.place) {
                self.sink.push(self.no_such_key(entry));
            }
        }
    }
}
