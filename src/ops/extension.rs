//! create_extension and drop_extension.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::dialect::{Feature, NameKind};
use crate::model::Ident;
use crate::plan::{Arg, Guard, Statement};

/// create_extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateExtension {
    /// The extension.
    pub name: Located<Ident>,
    /// Where its objects go.
    pub schema: Option<Ident>,
}

/// drop_extension.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropExtension {
    /// The extension.
    pub name: Located<Ident>,
}

fn name<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Located<Ident>> {
    fields.require("name").and_then(|n| scope.name(n, NameKind::Word, "the extension's name"))
}

impl Behaviour for CreateExtension {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.needs(Feature::Extensions, fields.place());
        let schema = fields
            .value("schema")
            .and_then(|n| scope.name(n, NameKind::Schema, "the schema"))
            .map(|i| i.value);
        name(fields, scope).map(|name| Self { name, schema })
    }

    fn subject(&self) -> String {
        self.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.create_extension(&self.name, self.schema.as_ref());
        Ok(())
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Extension(&self.name));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        Ok(vec![Op::DropExtension(DropExtension { name: self.name.clone() })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let name = self.name.value.clone();
        let args = vec![
            ("name", Arg::Ident(name.clone())),
            ("schema", Arg::option(self.schema.clone(), Arg::Ident)),
        ];
        let object = format!("extension {name}");
        Lowered::one(Statement::new(
            "create_extension.sql",
            args,
            Guard::ExtensionMissing(name),
            "created",
            object,
        ))
    }
}

impl Behaviour for DropExtension {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.needs(Feature::Extensions, fields.place());
        fields.get("schema");
        name(fields, scope).map(|name| Self { name })
    }

    fn subject(&self) -> String {
        self.name.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.drop_extension(&self.name, self.name.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.writes(Thing::Extension(&self.name));
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        let schema = before.extension_schema(&self.name).cloned();
        Ok(vec![Op::CreateExtension(CreateExtension { name: self.name.clone(), schema })])
    }

    fn lower(&self, _before: &Catalog) -> Lowered {
        let name = self.name.value.clone();
        let args = vec![("name", Arg::Ident(name.clone()))];
        let object = format!("extension {name}");
        Lowered::one(Statement::new(
            "drop_extension.sql",
            args,
            Guard::ExtensionPresent(name),
            "dropped",
            object,
        ))
    }
}
