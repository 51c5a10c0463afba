//! add_enum_value: a new value of an enum, at the end or beside another.

use std::sync::Arc;

use super::alter_column::definition;
use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, create_enum::value};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place, did_you_mean};
use crate::model::{Column, ObjectName};
use crate::plan::{Arg, Guard, Statement};

/// Where the new value goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// After all others.
    End,
    /// Before this one.
    Before(String),
    /// After this one.
    After(String),
}

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddEnumValue {
    /// The type.
    pub name: Located<ObjectName>,
    /// The value.
    pub value: String,
    /// Where it goes.
    pub position: Position,
}

impl Behaviour for AddEnumValue {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "enum", "the enum's name");
        let text = fields.require("value").and_then(|n| value(n, scope));
        let position = match (fields.value("before"), fields.value("after")) {
            (None, None) => Some(Position::End),
            (Some(node), None) => value(node, scope).map(Position::Before),
            (None, Some(node)) => value(node, scope).map(Position::After),
            _ => {
                scope.fault(
                    Code::KEYS_CONFLICT,
                    fields.key_place("after"),
                    "either `before` or `after`, not both",
                );
                None
            }
        };
        Some(Self { name: name?, value: text?, position: position? })
    }

    fn subject(&self) -> String {
        format!("{} '{}'", *self.name, self.value)
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        catalog.edit_enum(&self.name, self.name.place, |values| {
            if values.contains(&self.value) {
                let message = format!("the enum `{}` has the value `{}` already", *self.name, self.value);
                return Err(Box::new(Diagnostic::error(Code::NAME_TAKEN, place, message)));
            }
            let find = |other: &String| {
                values.iter().position(|v| v == other).ok_or_else(|| {
                    let message = format!("the enum `{}` has no value `{other}`", *self.name);
                    Box::new(
                        Diagnostic::error(Code::NO_OBJECT, place, message)
                            .maybe_hint(did_you_mean(other, values.iter().map(String::as_str))),
                    )
                })
            };
            let at = match &self.position {
                Position::End => values.len(),
                Position::Before(other) => find(other)?,
                Position::After(other) => find(other)? + 1,
            };
            values.insert(at, self.value.clone());
            Ok(())
        })
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Enum(&self.name));
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        Err(format!("{} cannot remove a value from an enum", before.facts().title))
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        if !before.facts().types.named_enums {
            return Lowered::new(self.changed_columns(before));
        }
        let name = self.name.value.clone();
        let (side, other) = match &self.position {
            Position::End => (Arg::None, Arg::None),
            Position::Before(other) => (Arg::Word("BEFORE"), Arg::Text(other.clone())),
            Position::After(other) => (Arg::Word("AFTER"), Arg::Text(other.clone())),
        };
        let args = vec![
            ("name", Arg::Name(name.clone())),
            ("value", Arg::Text(self.value.clone())),
            ("side", side),
            ("other", other),
        ];
        let object = format!("value '{}' of enum {name}", self.value);
        let guard = Guard::EnumValueMissing { name, value: self.value.clone() };
        let statement = Statement::new("add_enum_value.sql", args, guard, "added", object);
        Lowered {
            commit_after: before.facts().transactions.enum_value_needs_commit,
            ..Lowered::one(statement)
        }
    }
}

impl AddEnumValue {
    /// Every column of the type, defined anew with the new value.
    fn changed_columns(&self, before: &Catalog) -> Vec<Statement> {
        let mut after = before.clone();
        let _ = self.apply(&mut after, self.name.place); // a fault was reported by the fold
        let uses = |column: &&Arc<Column>| column.sql_type.enum_name() == Some(&self.name.value);
        let columns =
            before.tables().flat_map(|t| t.columns.iter().filter(uses).map(|c| (t.name.clone(), c)));
        columns
            .map(|(table, column)| definition::modify(&table, (column, before), (column, &after), None))
            .collect()
    }
}
