//! drop_enum.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, create_enum::CreateEnum};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::model::ObjectName;
use crate::plan::{Arg, Guard, Statement};

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropEnum {
    /// The type.
    pub name: Located<ObjectName>,
}

impl Behaviour for DropEnum {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.object(fields, "name", "the enum's name").map(|name| Self { name })
    }

    fn subject(&self) -> String {
        self.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.drop_enum(&self.name, self.name.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Enum(&self.name));
        footprint.reads(Thing::Schema(&self.name.schema));
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        match before.enum_values(&self.name, self.name.place) {
            Ok(Some(values)) => {
                Ok(vec![Op::CreateEnum(CreateEnum { name: self.name.clone(), values: values.to_vec() })])
            }
            _ => Err(format!("the history does not know the values of the enum `{}`", *self.name)),
        }
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        if !before.facts().types.named_enums {
            return Lowered::new(Vec::new()); // no column uses it any more
        }
        let name = self.name.value.clone();
        let args = vec![("name", Arg::Name(name.clone()))];
        let object = format!("enum {name}");
        Lowered::one(Statement::new("drop_enum.sql", args, Guard::EnumPresent(name), "dropped", object))
    }
}
