//! Where the wanted schema comes from.

use super::Wanted;
use super::reader::Reader;
use super::shapes::WANTED;
use crate::decode::Fields;
use crate::diag::{Code, Diagnostic};
use crate::dialect::Dialect;
use crate::yaml::Node;

impl Reader<'_> {
    /// Where the wanted schema comes from: a path, or a map.
    pub(super) fn wanted(&self, node: &Node) -> Option<Wanted> {
        if let Some(path) = node.text() {
            return Some(Wanted::Path(path.to_owned(), None));
        }
        let fields = Fields::open(node, &WANTED, self.sink)?;
        let dialect = fields.value("dialect").and_then(|n| {
            let found = n.text().and_then(Dialect::from_name);
            if found.is_none() {
                self.fault(n.place, format!("`{}` is no dialect", n.text().unwrap_or_default()));
            }
            found
        });
        let text = |key| {
            let mut text = String::new();
            self.string(fields.value(key), &mut text);
            (!text.is_empty()).then_some(text)
        };
        let found = match (text("file"), text("command"), dialect) {
            (Some(file), None, dialect) => Some(Wanted::Path(file, dialect)),
            (None, Some(command), Some(dialect)) => Some(Wanted::Command(command, dialect)),
            _ => {
                let message =
                    "`wanted` is a file or folder, or a command with the dialect of the SQL that it prints";
                let hint = "write `wanted: schema.yaml`, or `wanted: {command: python tools/print_ddl.py, dialect: postgres}`";
                self.sink.push(Diagnostic::error(Code::BAD_CONFIG, node.place, message).hint(hint));
                None
            }
        };
        fields.finish();
        found
    }
}
