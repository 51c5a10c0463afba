//! The keys of one map, asked for by name.

use std::cell::RefCell;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, did_you_mean, or_list};
use crate::yaml::{Entry, Kind, Node};

/// Where faults go.
#[derive(Debug, Default)]
pub struct Sink(RefCell<Diagnostics>);

impl Sink {
    /// Takes one.
    pub fn push(&self, diagnostic: Diagnostic) {
        self.0.borrow_mut().push(diagnostic);
    }

    /// Gives all of them back.
    pub fn into_inner(self) -> Diagnostics {
        self.0.into_inner()
    }
}

/// The keys of one map, each asked for by name; what nobody asked for is an unknown key.
pub struct Fields<'n> {
    what: String,
    place: Place,
    entries: &'n [Entry],
    asked: RefCell<Vec<&'static str>>,
    misspelt: RefCell<Vec<Place>>,
    sink: &'n Sink,
}

impl<'n> Fields<'n> {
    /// Opens a map; `what` names it in messages.
    pub fn open(node: &'n Node, what: impl Into<String>, sink: &'n Sink) -> Option<Self> {
        let what = what.into();
        let Kind::Map(entries) = &node.kind else {
            let message = format!("{what} is a map of keys and values, not {}", node.describe());
            sink.push(Diagnostic::error(Code::WRONG_SHAPE, node.place, message));
            return None;
        };
        let (asked, misspelt) = (RefCell::default(), RefCell::default());
        Some(Self { what, place: node.place, entries, asked, misspelt, sink })
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
        self.asked.borrow_mut().push(key);
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

    /// One fault for a key that is not there: a near miss is what should have been it.
    fn missing(&self, key: &'static str) {
        let asked = self.asked.borrow();
        let unasked = |e: &&Entry| !asked.contains(&e.key.as_str());
        let near =
            self.entries.iter().filter(unasked).find(|e| crate::diag::nearest(&e.key, [key]).is_some());
        self.sink.push(if let Some(entry) = near {
            self.misspelt.borrow_mut().push(entry.place);
            self.unknown(entry, format!("did you mean `{key}`?"))
        } else {
            let message = format!("{} needs the key `{key}`", self.what);
            Diagnostic::error(Code::MISSING_KEY, self.place, message).maybe_hint(hint_for(key))
        });
    }

    fn unknown(&self, entry: &Entry, hint: String) -> Diagnostic {
        let message = format!("{} has no key `{}`", self.what, entry.key);
        Diagnostic::error(Code::UNKNOWN_KEY, entry.place, message).hint(hint)
    }

    /// Where a key stands, for faults about the key itself.
    pub fn key_place(&self, key: &str) -> Place {
        self.entries.iter().find(|e| e.key == key).map_or(self.place, |e| e.place)
    }

    /// Reports the keys that nobody asked for.
    pub fn finish(self) {
        let asked = self.asked.borrow();
        let open_paren =
            self.entries.iter().any(|e| e.value.text().is_some_and(|t| t.contains('(') && !t.contains(')')));
        for entry in self.entries.iter().filter(|e| !asked.contains(&e.key.as_str())) {
            if open_paren && entry.value.is_null() && entry.key.ends_with(')') {
                continue; // the second half of an unquoted `numeric(10,2)`; the first half says so
            }
            if self.misspelt.borrow().contains(&entry.place) {
                continue;
            }
            let hint = did_you_mean(&entry.key, asked.iter().copied())
                .unwrap_or_else(|| format!("{} takes {}", self.what, or_list(&dedup(&asked))));
            self.sink.push(self.unknown(entry, hint));
        }
    }
}

/// What to write for a key that newcomers leave out.
fn hint_for(key: &str) -> Option<String> {
    (key == "down_revision")
        .then(|| "`down_revision: null` for the first revision, else the id of its parent".to_owned())
}

fn dedup<'a>(keys: &[&'a str]) -> Vec<&'a str> {
    let mut list = keys.to_vec();
    list.sort_unstable();
    list.dedup();
    list
}
