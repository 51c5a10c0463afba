//! What raw SQL does to the catalog: read where the reader understands it, opaque where it does not.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::footprint::{Footprint, Thing};
use super::{Operation, execute, read_list};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Scope, Sink};
use crate::diag::Place;
use crate::model::program::{Program, ProgramName};
use crate::model::{Ident, ObjectName};
use crate::sql::{self, ddl};
use crate::yaml::{Kind, Node};

/// One effect of raw SQL.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawEffect {
    /// Stated by the user: folded as written, and wrong if it cannot be.
    Stated(Operation),
    /// Read from the SQL; where it cannot be folded, these names become opaque.
    Read {
        /// The operation.
        operation: Operation,
        /// The names in the statement.
        names: BTreeSet<String>,
    },
    /// An index that is dropped or renamed; which table it is on, the catalog knows.
    Index {
        /// The index.
        index: ObjectName,
        /// Its new name.
        to: Option<Ident>,
    },
    /// Rows are written: the schema stays as it is, but must have these.
    Rows {
        /// The table.
        table: ObjectName,
        /// The columns that are named.
        columns: Vec<Ident>,
        /// Where the statement stands.
        place: Place,
    },
    /// A trigger or stored routine is created, or dropped.
    Program {
        /// Which one.
        name: ProgramName,
        /// What it is from now on.
        program: Option<Program>,
        /// Where the statement stands.
        place: Place,
    },
    /// Not understood: these names may be anything from now on.
    Opaque(BTreeSet<String>),
}

impl RawEffect {
    /// Folds it.
    pub fn apply(&self, catalog: &mut Catalog) -> Outcome {
        match self {
            Self::Stated(operation) => execute::stated(operation, catalog),
            Self::Read { operation, names } => {
                if operation.op.apply(catalog, operation.place).is_err() {
                    mark(catalog, names);
                }
                Ok(())
            }
            Self::Index { index, to } => {
                let Some(table) = catalog.index_owner(index).cloned() else {
                    catalog.mark_opaque(index.name.as_str());
                    return Ok(());
                };
                catalog.edit(&table, Place::default(), |entry| {
                    entry.indexes.retain(|i| to.is_some() || i.name != index.name);
                    for found in entry.indexes.iter_mut().filter(|i| i.name == index.name) {
                        Arc::make_mut(found).name = to.clone().unwrap_or_else(|| index.name.clone());
                    }
                    Ok(())
                })
            }
            Self::Program { name, program: Some(program), place } => {
                catalog.create_program(name, program.clone(), *place)
            }
            Self::Program { name, program: None, .. } => {
                catalog.drop_program(name);
                Ok(())
            }
            Self::Rows { .. } => Ok(()), // of a view, or of a table that the history does not know
            Self::Opaque(names) => {
                mark(catalog, names);
                Ok(())
            }
        }
    }

    /// Folds it where it is asked whether it can be done.
    pub fn rehearse(&self, catalog: &mut Catalog) -> Outcome {
        match self {
            Self::Read { operation, names } => match operation.op.apply(catalog, operation.place) {
                Err(fault) if !names.iter().any(|name| CAREFREE.contains(&name.as_str())) => Err(fault),
                _ => Ok(()),
            },
            Self::Rows { table, columns, place } => {
                catalog.table(table, *place)?;
                catalog.require_columns(table, columns, *place)
            }
            other => other.apply(catalog),
        }
    }

    /// What it changes and relies on. Of names that are opaque nothing is said.
    pub fn touches(&self, footprint: &mut Footprint<'_>) {
        match self {
            Self::Stated(operation) | Self::Read { operation, .. } => operation.op.touches(footprint),
            Self::Index { index, to } => {
                footprint.writes(Thing::Relation(index));
                if let Some(to) = to {
                    footprint.writes(Thing::Relation(&index.sibling(to)));
                }
                if let Some(table) = footprint.before().index_owner(index) {
                    footprint.reads(Thing::Relation(table));
                    if let Ok(Some(known)) = footprint.before().index(table, &index.name, Place::default()) {
                        footprint.index(table, &known);
                    }
                }
            }
            Self::Rows { table, columns, .. } => {
                footprint.reads(Thing::Relation(table));
                footprint.columns(table, columns);
            }
            Self::Program { name, program, .. } => {
                footprint.writes(Thing::Program(name));
                if let Some(table) = program.as_ref().and_then(|p| p.table.as_ref()) {
                    footprint.reads(Thing::Relation(table));
                }
            }
            Self::Opaque(_) => {}
        }
    }
}

/// Words of `IF EXISTS`, `IF NOT EXISTS` and `CASCADE`: such a statement does not fail.
const CAREFREE: [&str; 2] = ["exists", "cascade"];

fn mark(catalog: &mut Catalog, names: &BTreeSet<String>) {
    for name in names {
        catalog.mark_opaque(name);
    }
}

/// What one statement does.
pub(super) fn effects(statement: &str, place: Place, scope: &Scope<'_>) -> Vec<RawEffect> {
    if (scope.facts.at_the_end)(&sql::first_words(statement, scope.facts)) {
        return program(statement, place, scope).into_iter().collect();
    }
    let effect = ddl::effect(statement, place, scope.facts);
    if let Some(unread) = effect.unread {
        return vec![RawEffect::Opaque(unread.names)];
    }
    if effect.operations.is_empty() {
        return effect.rows.iter().filter_map(|rows| rows_effect(rows, place, scope)).collect();
    }
    let names = sql::names(statement, scope.facts);
    effect.operations.iter().flat_map(|node| read(node, &names, scope)).collect()
}

/// Reads one converted operation; what the decoder refuses is opaque, not an error: the SQL itself may be right.
fn read(node: &Node, names: &BTreeSet<String>, scope: &Scope<'_>) -> Vec<RawEffect> {
    if let Some(effect) = index_effect(node, scope) {
        return vec![effect];
    }
    let sink = Sink::default();
    let quiet = Scope { facts: scope.facts, config: scope.config, sink: &sink };
    let holder = Node { place: node.place, kind: Kind::List(vec![node.clone()]) };
    let read = read_list(&holder, "SQL", &quiet);
    if !read.is_whole() {
        return vec![RawEffect::Opaque(names.clone())];
    }
    read.list.into_iter().map(|operation| RawEffect::Read { operation, names: names.clone() }).collect()
}

fn program(statement: &str, place: Place, scope: &Scope<'_>) -> Option<RawEffect> {
    let change = ddl::program(statement, place, scope.facts)?;
    let object = |name: &ddl::Name| {
        let schema =
            name.schema.as_deref().map_or_else(|| Ok(scope.config.default_schema(scope.facts)), Ident::new);
        Some(ObjectName::new(schema.ok()?, Ident::new(&name.name).ok()?))
    };
    let table = change.table.as_ref().and_then(object);
    let program = change.creates.then(|| Program { table, definition: statement.to_owned() });
    Some(RawEffect::Program { name: (change.kind, object(&change.name)?), program, place })
}

fn rows_effect(rows: &ddl::Rows, place: Place, scope: &Scope<'_>) -> Option<RawEffect> {
    let schema = match &rows.schema {
        Some(schema) => Ident::new(schema).ok()?,
        None => scope.config.default_schema(scope.facts),
    };
    let columns = rows.columns.iter().map(|column| Ident::new(column)).collect::<Result<_, _>>().ok()?;
    Some(RawEffect::Rows { table: ObjectName::new(schema, Ident::new(&rows.table).ok()?), columns, place })
}

/// DROP INDEX and ALTER INDEX do not say which table they mean.
fn index_effect(node: &Node, scope: &Scope<'_>) -> Option<RawEffect> {
    let body =
        node.get("drop_index").or_else(|| node.get("rename_index")).filter(|b| b.get("table").is_none())?;
    let text = |key: &str| body.get(key).and_then(Node::text).and_then(|t| Ident::new(t).ok());
    let schema = text("schema").unwrap_or_else(|| scope.config.default_schema(scope.facts));
    Some(RawEffect::Index { index: ObjectName::new(schema, text("name")?), to: text("to") })
}
