//! Names of constraints and indexes: the one that is given, or the naming convention's.

use super::{Fields, Scope};
use crate::diag::{Code, Located, Place};
use crate::dialect::NameKind;
use crate::model::Ident;
use crate::model::naming::{NameParts, Named};
use crate::yaml::Node;

impl<'a> Scope<'a> {
    /// The given name, or the convention's.
    pub fn named(
        &self,
        given: Option<Ident>,
        kind: Named,
        table: &Ident,
        columns: &[String],
        place: Place,
    ) -> Option<Ident> {
        let parts = NameParts { table, columns, referred: None };
        given.or_else(|| self.conventional(kind, &parts, place))
    }

    pub(super) fn conventional(&self, kind: Named, parts: &NameParts<'_>, place: Place) -> Option<Ident> {
        match self.vocabulary.convention.name(kind, parts) {
            Ok(name) => Some(name.with_case(self.facts.names.case(NameKind::Part))),
            Err(fault) => {
                self.name_fault(fault, place, "the name that the naming convention gives");
                None
            }
        }
    }

    /// The `name` key.
    pub fn given_name(&self, fields: &Fields<'a>, what: &str) -> Option<Ident> {
        fields.value("name").and_then(|n| self.ident(n, what)).map(|i| i.value)
    }

    /// The name of a column that comes, or gets another name.
    pub fn column_name(&self, node: &Node, what: &str) -> Option<Located<Ident>> {
        let name = self.ident(node, what)?;
        if self.facts.names.system_columns.contains(&name.as_str()) {
            let message = format!("{what} is `{}`, which {} has in every table", *name, self.facts.title);
            self.fault_hint(Code::BAD_NAME, node.place, message, "choose another name");
            return None;
        }
        Some(name)
    }
}
