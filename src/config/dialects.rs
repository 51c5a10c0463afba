//! The dialects of a project, and the oldest servers that it supports.

use super::reader::Reader;
use crate::diag::{Code, Diagnostic, Place, and_list, did_you_mean, or_list};
use crate::dialect::Dialect;
use crate::model::Version;
use crate::yaml::{Kind, Node};

impl Reader<'_> {
    fn dialect(&self, name: &str, place: Place) -> Option<Dialect> {
        let found = Dialect::from_name(name);
        if found.is_none() {
            let known: Vec<&str> = Dialect::ALL.iter().map(|d| d.facts().name).collect();
            let message = if Dialect::SPEC_NAMES.contains(&name) {
                format!("this version does not compile for `{name}`; it compiles for {}", or_list(&known))
            } else {
                format!("`{name}` is no dialect; known are {}", or_list(&known))
            };
            self.sink.push(
                Diagnostic::error(Code::BAD_CONFIG, place, message)
                    .maybe_hint(did_you_mean(name, known.iter().copied())),
            );
        }
        found
    }

    /// A list of names, or a map of names to the oldest version.
    pub(super) fn dialects(&self, node: Option<&Node>, into: &mut Vec<(Dialect, Option<Version>)>) {
        let Some(node) = node else { return };
        let is_empty = match &node.kind {
            Kind::Map(entries) => entries.is_empty(),
            Kind::List(items) => items.is_empty(),
            Kind::Scalar { .. } => false,
        };
        if is_empty {
            let known: Vec<&str> = Dialect::ALL.iter().map(|d| d.facts().name).collect();
            let fault = Diagnostic::error(Code::BAD_CONFIG, node.place, "`dialects` is empty");
            let hint = format!("name one or more of {}, or leave the key out", and_list(&known));
            self.sink.push(fault.hint(hint));
        }
        if let Kind::Map(entries) = &node.kind {
            for entry in entries {
                if let Some(dialect) = self.dialect(&entry.key, entry.place) {
                    into.push((dialect, self.version(&entry.value, dialect)));
                }
            }
        } else {
            let mut names = Vec::new();
            self.strings(Some(node), &mut names);
            into.extend(names.iter().filter_map(|n| Some((self.dialect(n, node.place)?, None))));
        }
    }

    fn version(&self, node: &Node, dialect: Dialect) -> Option<Version> {
        if node.is_null() {
            return None;
        }
        let oldest = dialect.facts().oldest_version;
        match node.text().and_then(|t| Version::parse(t, oldest)) {
            Some(version) if version >= oldest => Some(version),
            _ => {
                let title = dialect.facts().title;
                let message = format!("the oldest {title} to support is a version from {oldest} on");
                self.fault(node.place, message);
                None
            }
        }
    }
}
