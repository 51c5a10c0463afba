//! What a live schema is compared with, from the history folded to one revision: the tables as the server is asked to build
//! them, and facts that are known without it.

mod built;
mod constraints;
mod detection;
mod plain;
mod shown;
mod states;
mod untold;

use std::collections::BTreeSet;

use super::Lowering;
use crate::catalog::Catalog;
use crate::dialect::{Comparison, IndexesShown};
use crate::graph::NodeId;
use crate::history;
use crate::model::program::Program;
use crate::model::{Ident, Object, ObjectId, ObjectName, State, Table};
use crate::plan::{BuiltTable, Class, Fact, Verification};

impl Lowering<'_> {
    /// What a database at these revisions is compared with; `ignored` are patterns of objects that are left out.
    pub fn verification(&self, targets: &[NodeId], ignored: &[String]) -> Verification {
        let there = self.graph.with_ancestors(targets.iter().copied());
        let catalog = self.folded(&there);
        let whole = self.folded(&self.graph.order().iter().copied().collect());
        let schemas = schemas([&whole, &catalog]);
        let targets: BTreeSet<NodeId> = targets.iter().copied().collect();
        let is_newest = |at: &&NodeId| self.graph.with_descendants([**at]).intersection(&targets).eq([*at]);
        let heads: Vec<NodeId> = targets.iter().filter(is_newest).copied().collect();
        Verification {
            target: self.graph.arrival(&heads),
            heads: heads.iter().map(|&at| self.graph.id(at).clone()).collect(),
            built: catalog.tables().filter_map(|table| built(table, &catalog)).collect(),
            facts: facts(&catalog),
            untold: untold::untold(&catalog, &schemas),
            ignored: ignored.iter().flat_map(|pattern| untold::ignored(pattern, &schemas)).collect(),
            schemas,
        }
    }

    /// The schema of a database at these revisions.
    pub fn schema(&self, targets: &[NodeId]) -> Catalog {
        self.folded(&self.graph.with_ancestors(targets.iter().copied()))
    }

    fn folded(&self, there: &BTreeSet<NodeId>) -> Catalog {
        let mut catalog = self.start.clone();
        for &at in self.graph.order().iter().filter(|at| there.contains(at)) {
            history::follow(&self.revisions[at].upgrade, &mut catalog);
        }
        catalog
    }
}

/// The schemas in which there is something of these catalogs, or once was.
fn schemas<'c>(catalogs: impl IntoIterator<Item = &'c Catalog>) -> Vec<Ident> {
    let of = |catalog: &'c Catalog| {
        catalog.inhabited_schemas().chain(catalog.tables().map(|table| &table.name.schema))
    };
    let schemas: BTreeSet<&Ident> = catalogs.into_iter().flat_map(of).collect();
    schemas.into_iter().cloned().collect()
}

/// What a table is compared with, where that is built.
fn built(table: &Table, catalog: &Catalog) -> Option<BuiltTable> {
    match catalog.facts().comparison {
        Comparison::Built => Some(built::table(table, catalog)),
        Comparison::Temporary => Some(built::whole(table, catalog)),
        Comparison::Shown(_) => None,
    }
}

/// What is known of everything that is not built.
fn facts(catalog: &Catalog) -> Vec<Fact> {
    let schemas = catalog.schemas().cloned().map(ObjectId::Schema);
    let extensions = catalog.extensions().cloned().map(ObjectId::Extension);
    let enums = catalog.enums().map(|(name, _)| ObjectId::Enum(name.clone()));
    let mut facts: Vec<Fact> =
        schemas.chain(extensions).chain(enums).flat_map(|object| other(&object, catalog)).collect();
    for known in catalog.tables() {
        match catalog.facts().comparison {
            Comparison::Shown(indexes) => facts.extend(table(known, catalog, indexes)),
            Comparison::Built => facts.extend(foreign_keys(known, catalog)),
            Comparison::Temporary => {}
        }
    }
    facts.extend(catalog.programs().flat_map(|(object, known)| program(object, known)));
    facts
}

/// A table as an engine's catalog is known to show it, with its foreign keys.
pub(super) fn table(table: &Table, catalog: &Catalog, indexes: IndexesShown) -> Vec<Fact> {
    shown::table(table, catalog, indexes).into_iter().chain(foreign_keys(table, catalog)).collect()
}

fn foreign_keys(table: &Table, catalog: &Catalog) -> Vec<Fact> {
    table.foreign_keys().flat_map(|key| constraints::foreign_key(table, key, catalog)).collect()
}

/// What is known of an object that is no table and no part of one, if it is there.
fn other(object: &ObjectId, catalog: &Catalog) -> Vec<Fact> {
    let name = object.to_string();
    match catalog.state(object) {
        State::Is(Object::Schema) => whole(Class::Schema, name, None, "schema", "there".to_owned()).into(),
        State::Is(Object::Extension(_)) => {
            whole(Class::Extension, name, None, "extension", "there".to_owned()).into()
        }
        State::Is(Object::Enum(values)) if catalog.facts().types.named_enums => {
            let values = values.join(", ");
            let mut facts: Vec<Fact> = whole(Class::Type, name.clone(), None, "enum", values.clone()).into();
            facts.push(fact(Class::Type, name, None, "values", values));
            facts
        }
        State::Is(Object::Program(known)) => program(object, &known),
        State::Is(_) | State::Absent | State::Unknown => Vec::new(),
    }
}

/// That something is there which is known by its statement.
fn program(object: &ObjectId, known: &Program) -> Vec<Fact> {
    let class = match object {
        ObjectId::Domain(_) => Class::Type,
        ObjectId::Sequence(_) | ObjectId::View(_) | ObjectId::MaterializedView(_) => Class::Relation,
        ObjectId::Program((kind, _)) if kind.is_routine() => Class::Routine,
        ObjectId::Program(_) => Class::Trigger,
        ObjectId::Policy(..) => Class::Policy,
        ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Table(_)
        | ObjectId::TableComment(_)
        | ObjectId::Column(..)
        | ObjectId::Constraint(..)
        | ObjectId::Index(..) => return Vec::new(),
    };
    let owner = object.table().or(known.table.as_ref()).filter(|_| class != Class::Relation);
    whole(class, named(object, known), owner, object.kind(), "there".to_owned()).into()
}

/// How such an object is called: a trigger with its table.
fn named(object: &ObjectId, known: &Program) -> String {
    match (object, &known.table) {
        (ObjectId::Program((kind, name)), Some(table)) if !kind.is_routine() => {
            format!("{} on {table}", name.name)
        }
        _ => object.to_string(),
    }
}

/// That an object is there: its kind, and what is said of it where it is missing.
fn whole(
    class: Class,
    object: String,
    owner: Option<&ObjectName>,
    kind: &str,
    described: String,
) -> [Fact; 2] {
    [fact(class, object.clone(), owner, "kind", kind.to_owned()), fact(class, object, owner, "", described)]
}

fn fact(
    class: Class,
    object: String,
    owner: Option<&ObjectName>,
    attribute: &'static str,
    value: String,
) -> Fact {
    let part = owner.map(|owner| own_name(&object, owner)).unwrap_or_default();
    Fact { class, object, owner: owner.cloned(), part, attribute, value }
}

/// The own name of a part of a table that is called `NAME on TABLE`.
fn own_name(object: &str, owner: &ObjectName) -> String {
    object.strip_suffix(&format!(" on {owner}")).unwrap_or_default().to_owned()
}
