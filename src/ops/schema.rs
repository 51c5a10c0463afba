//! create_schema and drop_schema.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::dialect::{Feature, NameKind};
use crate::model::Ident;
use crate::plan::{Arg, Guard, Statement};

/// create_schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateSchema {
    /// The schema.
    pub name: Located<Ident>,
}

/// drop_schema: an empty one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropSchema {
    /// The schema.
    pub name: Located<Ident>,
}

fn name<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Located<Ident>> {
    scope.needs(Feature::Schemas, fields.place());
    fields.require("name").and_then(|n| scope.name(n, NameKind::Schema, "the schema's name"))
}

impl Behaviour for CreateSchema {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        name(fields, scope).map(|name| Self { name })
    }

    fn subject(&self) -> String {
        self.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.create_schema(&self.name);
        Ok(())
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Schema(&self.name));
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        if before.schema_created(&self.name) {
            return Ok(Vec::new()); // an earlier revision made it, and will drop it
        }
        Ok(vec![Op::DropSchema(DropSchema { name: self.name.clone() })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let name = self.name.value.clone();
        let args = vec![("name", Arg::Ident(name.clone()))];
        let object = format!("schema {name}");
        Lowered::one(Statement::new("create_schema.sql", args, Guard::SchemaMissing(name), "created", object))
    }
}

impl Behaviour for DropSchema {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        name(fields, scope).map(|name| Self { name })
    }

    fn subject(&self) -> String {
        self.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.drop_schema(&self.name, self.name.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Schema(&self.name));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        Ok(vec![Op::CreateSchema(CreateSchema { name: self.name.clone() })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let name = self.name.value.clone();
        let args = vec![("name", Arg::Ident(name.clone()))];
        let object = format!("schema {name}");
        Lowered::one(Statement::new("drop_schema.sql", args, Guard::SchemaPresent(name), "dropped", object))
    }
}
