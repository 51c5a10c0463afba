//! What a live schema is compared with, from the history folded to one revision: the tables as the server is asked to build
//! them, and facts that are known without it.

mod built;
mod constraints;
mod shown;
mod untold;

use std::collections::BTreeSet;

use super::Lowering;
use crate::catalog::Catalog;
use crate::dialect::Comparison;
use crate::graph::NodeId;
use crate::history;
use crate::model::program::Program;
use crate::model::{Ident, ObjectId, ObjectName, Table};
use crate::plan::{BuiltTable, Class, Fact, Verification};

impl Lowering<'_> {
    /// What a database at these revisions is compared with; `ignored` are patterns of objects that are left out.
    pub fn verification(&self, targets: &[NodeId], ignored: &[String]) -> Verification {
        let there = self.graph.with_ancestors(targets.iter().copied());
        let catalog = self.folded(&there);
        let whole = self.folded(&self.graph.order().iter().copied().collect());
        let schemas: BTreeSet<&Ident> =
            whole.inhabited_schemas().chain(catalog.tables().map(|table| &table.name.schema)).collect();
        let schemas: Vec<Ident> = schemas.into_iter().cloned().collect();
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

    fn folded(&self, there: &BTreeSet<NodeId>) -> Catalog {
        let mut catalog = self.start.clone();
        for &at in self.graph.order().iter().filter(|at| there.contains(at)) {
            history::follow(&self.revisions[at].upgrade, &mut catalog);
        }
        catalog
    }
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
    let mut facts = Vec::new();
    for schema in catalog.schemas() {
        facts.extend(whole(Class::Schema, schema.to_string(), None, "schema", "there".to_owned()));
    }
    for extension in catalog.extensions() {
        facts.extend(whole(Class::Extension, extension.to_string(), None, "extension", "there".to_owned()));
    }
    for (name, values) in catalog.enums().filter(|_| catalog.facts().types.named_enums) {
        facts.extend(whole(Class::Type, name.to_string(), None, "enum", values.join(", ")));
        facts.push(fact(Class::Type, name.to_string(), None, "values", values.join(", ")));
    }
    for table in catalog.tables() {
        if let Comparison::Shown(indexes) = catalog.facts().comparison {
            facts.extend(shown::table(table, catalog, indexes));
        }
        for key in table.foreign_keys().filter(|_| catalog.facts().comparison != Comparison::Temporary) {
            facts.extend(constraints::foreign_key(table, key, catalog));
        }
    }
    facts.extend(catalog.programs().flat_map(|(object, known)| program(object, known)));
    facts
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
