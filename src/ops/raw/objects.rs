//! What raw SQL does to views, sequences, routines, triggers and other objects that no operation makes.

use std::sync::Arc;

use super::object_name;
use crate::catalog::{Catalog, Delta, Effect};
use crate::decode::Scope;
use crate::diag::Place;
use crate::dialect::NameKind;
use crate::model::program::{Program, ProgramKind, Uses};
use crate::model::{Change, Object, ObjectId, ObjectName, Rename, State};
use crate::sql::ddl::{self, ObjectChange, ObjectKind};

/// What a statement does to one such object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ObjectEffect {
    pub id: ObjectId,
    /// Where the statement stands.
    pub place: Place,
    what: What,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum What {
    /// It is created, unless it is there and may stay.
    Created { program: Arc<Program>, if_missing: bool },
    /// It is dropped, and what depends on it perhaps with it.
    Dropped { cascade: bool },
    /// It gets another name.
    Renamed(ObjectId),
    /// It goes with this table from now on.
    Owned(Option<ObjectName>),
    /// Its definition relies on this from now on.
    Redefined(Uses),
}

/// What a change that was read does; nothing where a name cannot be one, or nothing changes that the catalog knows.
pub(super) fn effect(
    change: &ObjectChange,
    statement: &str,
    place: Place,
    scope: &Scope<'_>,
) -> Option<super::RawEffect> {
    let id = id(change.kind, &change.name, change.table.as_ref(), scope)?;
    let what = match &change.change {
        ddl::Change::Created { if_missing, uses: used, .. } => {
            let table = change.table.as_ref().and_then(|table| object_name(table, NameKind::Relation, scope));
            let definition = statement.to_owned();
            let program = Arc::new(Program { table, definition, uses: uses(used, scope) });
            What::Created { program, if_missing: *if_missing }
        }
        ddl::Change::Dropped { cascade, .. } => What::Dropped { cascade: *cascade },
        ddl::Change::Renamed { to } => {
            let schema = to.schema.clone().or_else(|| change.name.schema.clone());
            let to = ddl::Name { schema, name: to.name.clone() };
            What::Renamed(self::id(change.kind, &to, change.table.as_ref(), scope)?)
        }
        ddl::Change::Owned { by } => {
            What::Owned(by.as_ref().and_then(|(table, _)| object_name(table, NameKind::Relation, scope)))
        }
        ddl::Change::Altered { uses: Some(used) } => What::Redefined(uses(used, scope)),
        ddl::Change::Altered { uses: None } => return None,
    };
    Some(super::RawEffect::Object(ObjectEffect { id, place, what }))
}

fn id(kind: ObjectKind, name: &ddl::Name, table: Option<&ddl::Name>, scope: &Scope<'_>) -> Option<ObjectId> {
    let relation = || object_name(name, NameKind::Relation, scope);
    let program = |kind| Some(ObjectId::Program((kind, object_name(name, NameKind::Program, scope)?)));
    match kind {
        ObjectKind::View => relation().map(ObjectId::View),
        ObjectKind::MaterializedView => relation().map(ObjectId::MaterializedView),
        ObjectKind::Sequence => relation().map(ObjectId::Sequence),
        ObjectKind::Domain => relation().map(ObjectId::Domain),
        ObjectKind::Function => program(ProgramKind::Function),
        ObjectKind::Procedure => program(ProgramKind::Procedure),
        ObjectKind::Trigger => program(ProgramKind::Trigger),
        ObjectKind::Policy => {
            let own = scope.facts.names.ident(&name.name, NameKind::Part).ok()?;
            Some(ObjectId::Policy(object_name(table?, NameKind::Relation, scope)?, own))
        }
    }
}

fn uses(used: &ddl::Uses, scope: &Scope<'_>) -> Uses {
    let relation = |name: &ddl::Name| object_name(name, NameKind::Relation, scope);
    let columns = used.columns.iter().filter_map(|(table, column)| {
        Some((relation(table)?, scope.facts.names.ident(column, NameKind::Part).ok()?))
    });
    Uses {
        relations: used.relations.iter().filter_map(relation).collect(),
        whole: used.star.iter().filter_map(relation).collect(),
        columns: columns.collect(),
        routines: used
            .routines
            .iter()
            .filter_map(|name| object_name(name, NameKind::Program, scope))
            .collect(),
        names: used.names.clone(),
        is_certain: used.is_certain,
    }
}

impl ObjectEffect {
    /// What it does to a catalog, and the catalog after it; nothing where that does not know the object.
    ///
    /// # Errors
    /// Something that stands in the way.
    pub(super) fn followed(&self, catalog: &Catalog) -> super::Followed {
        let mut after = catalog.clone();
        let mut effects = Vec::new();
        let cascade = matches!(self.what, What::Dropped { cascade: true });
        let along = if cascade { catalog.cascade(&self.id, self.place) } else { Vec::new() };
        for change in along {
            effects.push(Effect::Delta(Delta::Change(change)));
        }
        for effect in &effects {
            after = after.fold_effect(effect, self.place)?;
        }
        if let Some(effect) = self.own(&after) {
            after = after.fold_effect(&effect, self.place)?;
            effects.push(effect);
        }
        Ok((effects, after))
    }

    fn own(&self, catalog: &Catalog) -> Option<Effect> {
        let known = catalog.program(&self.id);
        let is = |program: &Arc<Program>| State::Is(Object::Program(Arc::clone(program)));
        let from = known.map_or(State::Absent, is);
        let change = |to: State| Delta::Change(Change::plain(self.id.clone(), from.clone(), to, self.place));
        Some(Effect::Delta(match &self.what {
            What::Created { if_missing: true, .. } if known.is_some() => return None,
            What::Created { program, .. } => change(is(program)),
            What::Dropped { .. } => change(State::Absent),
            What::Renamed(to) => {
                known?;
                Delta::Rename(Rename { from: self.id.clone(), to: to.clone(), place: self.place })
            }
            What::Owned(table) => {
                change(is(&Arc::new(Program { table: table.clone(), ..Program::clone(known?) })))
            }
            What::Redefined(uses) => {
                change(is(&Arc::new(Program { uses: uses.clone(), ..Program::clone(known?) })))
            }
        }))
    }
}
