//! create_enum.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, drop_enum::DropEnum};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Located, Place};
use crate::model::ObjectName;
use crate::plan::{Arg, Guard, Statement};

/// PostgreSQL's limit for a label (manual, 8.7.4).
const MAX_LABEL_BYTES: usize = 63;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateEnum {
    /// The type.
    pub name: Located<ObjectName>,
    /// Its values, in order.
    pub values: Vec<String>,
}

/// A value of an enum: not empty, not too long.
pub(super) fn value(node: &crate::yaml::Node, scope: &Scope<'_>) -> Option<String> {
    let text = scope.text(node, "a value of the enum")?;
    if text.is_empty() || text.len() > MAX_LABEL_BYTES {
        let message = format!("a value of an enum has 1 to {MAX_LABEL_BYTES} bytes, not {}", text.len());
        scope.fault(Code::NAME_TOO_LONG, node.place, message);
        return None;
    }
    Some(text.to_owned())
}

impl Behaviour for CreateEnum {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let name = scope.object(fields, "name", "the enum's name");
        if !scope.facts.types.named_enums {
            let hint = "the columns that use it list its values";
            scope.carried(fields.place(), "has no enum types", hint);
        }
        let items = fields.require("values").map(|n| scope.list(n, "`values`"))?;
        let mut values: Vec<String> = Vec::new();
        for item in items {
            let Some(text) = value(item, scope) else { continue };
            if values.contains(&text) {
                scope.fault(Code::NAME_TAKEN, item.place, format!("the value `{text}` stands twice"));
            }
            values.push(text);
        }
        (values.len() == items.len()).then_some(Self { name: name?, values })
    }

    fn subject(&self) -> String {
        self.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.create_enum(&self.name, self.values.clone(), self.name.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Enum(&self.name));
        footprint.reads(Thing::Schema(&self.name.schema));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        Ok(vec![Op::DropEnum(DropEnum { name: self.name.clone() })])
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        if !before.facts().types.named_enums {
            return Lowered::new(Vec::new()); // the columns that use it will list its values
        }
        let name = self.name.value.clone();
        let values = self.values.iter().cloned().map(Arg::Text).collect();
        let args = vec![("name", Arg::Name(name.clone())), ("values", Arg::List(values))];
        let object = format!("enum {name}");
        Lowered::one(Statement::new("create_enum.sql", args, Guard::EnumMissing(name), "created", object))
    }
}
