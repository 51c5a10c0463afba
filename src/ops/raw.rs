//! Raw SQL and the catalog: read where the reader understands it, opaque where it does not.

mod objects;
mod parts;
mod steps;
mod stored;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Operation;
use crate::catalog::{Catalog, Delta, Effect, Unread, Written};
use crate::decode::Scope;
use crate::diag::{Diagnostic, Place};
use crate::dialect::NameKind;
use crate::model::program::{Program, Uses};
use crate::model::{Change, Ident, Object, ObjectId, ObjectName, State};
use crate::sql::{self, ddl};

pub(super) use objects::ObjectEffect;
pub use parts::{free_key_name, next_number};
pub(super) use steps::StepEffect;

/// One effect of raw SQL, as it was read or stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RawEffect {
    /// Stated by the user: folded as written, and wrong if it cannot be.
    Stated(Operation),
    /// Read from the SQL; where it cannot be folded, what it is about becomes uncertain.
    Step(Box<StepEffect>),
    /// Rows are written: the schema stays as it is, but must have these.
    Rows(Written),
    /// A trigger or stored routine is created, or dropped.
    Program {
        /// Which one.
        object: ObjectId,
        /// What it is from now on.
        program: Option<Program>,
        /// Where the statement stands.
        place: Place,
    },
    /// A view, sequence or another object that no operation makes changes.
    Object(ObjectEffect),
    /// Not understood: these names may be anything from now on.
    Opaque(BTreeSet<String>, Place),
}

/// Whether a statement of these words cannot fail for want of something: `IF EXISTS`, `IF NOT EXISTS`, `DROP ... CASCADE`.
/// `ON DELETE CASCADE` is none.
fn is_carefree(names: &BTreeSet<String>) -> bool {
    names.contains("exists") || names.contains("cascade") && names.contains("drop")
}

/// What raw SQL does to a catalog, in its order.
///
/// # Errors
/// A stated effect that cannot be.
pub(super) fn followed(
    effects: &[RawEffect],
    before: &Catalog,
    place: Place,
) -> Result<Vec<Effect>, Box<Diagnostic>> {
    let mut catalog = before.clone();
    let mut followed = Vec::with_capacity(effects.len());
    for effect in effects {
        let (done, after) = effect.on(&catalog, place)?;
        catalog = after;
        followed.extend(done);
    }
    Ok(followed)
}

/// Effects, and the catalog after them.
type Followed = Result<(Vec<Effect>, Catalog), Box<Diagnostic>>;

fn folded(effect: Effect, catalog: &Catalog, place: Place) -> Followed {
    let after = catalog.fold_effect(&effect, place)?;
    Ok((vec![effect], after))
}

impl RawEffect {
    /// The trigger or routine that it creates or drops.
    pub(super) fn program(&self) -> Option<&ObjectId> {
        match self {
            Self::Program { object, .. } => Some(object),
            Self::Stated(_) | Self::Step(_) | Self::Rows(_) | Self::Object(_) | Self::Opaque(..) => None,
        }
    }

    /// What it does to this catalog.
    fn on(&self, catalog: &Catalog, place: Place) -> Followed {
        let effect = match self {
            Self::Stated(operation) => Effect::Delta(operation.op.delta(catalog)?),
            Self::Step(step) => return step.on(catalog),
            Self::Rows(written) => Effect::Writes(written.clone()),
            Self::Program { object, program, place } => {
                let known = catalog.program(object);
                let state = |program: Option<Arc<Program>>| {
                    program.map_or(State::Absent, |program| State::Is(Object::Program(program)))
                };
                let to = state(program.clone().map(Arc::new));
                Effect::Delta(Delta::Change(Change::plain(object.clone(), state(known.cloned()), to, *place)))
            }
            Self::Object(object) => {
                let names = BTreeSet::from([object.id.own_name().to_owned()]);
                let about = vec![object.id.clone()];
                let lost = |fault| folded(unread(&names, about, object.place, Some(fault)), catalog, place);
                return object.followed(catalog).or_else(lost);
            }
            Self::Opaque(names, place) => unread(names, Vec::new(), *place, None),
        };
        folded(effect, catalog, place)
    }
}

/// Names that may be anything from now on; a statement with IF EXISTS or CASCADE cannot fail for want of something.
fn unread(
    names: &BTreeSet<String>,
    mut about: Vec<ObjectId>,
    place: Place,
    fault: Option<Box<Diagnostic>>,
) -> Effect {
    let carefree = is_carefree(names);
    about.extend(fault.iter().flat_map(|fault| fault.objects()).cloned());
    let fault = fault.filter(|_| !carefree);
    Effect::Unread(Unread { names: names.clone(), lost: Vec::new(), about, place, fault })
}

/// What one statement does.
pub(super) fn effects(statement: &str, place: Place, scope: &Scope<'_>) -> Vec<RawEffect> {
    effects_if(is_carefree, statement, place, scope).0
}

/// What one statement of a schema does: there `IF NOT EXISTS` excuses nothing, since all begins with nothing.
/// With it the clauses that were passed over.
pub(super) fn effects_of_schema(
    statement: &str,
    place: Place,
    scope: &Scope<'_>,
) -> (Vec<RawEffect>, Vec<String>) {
    effects_if(|names| is_carefree(names) && names.contains("drop"), statement, place, scope)
}

fn effects_if(
    is_carefree: fn(&BTreeSet<String>) -> bool,
    statement: &str,
    place: Place,
    scope: &Scope<'_>,
) -> (Vec<RawEffect>, Vec<String>) {
    if sql::is_run_at_the_end(statement, scope.facts) {
        return (program(statement, place, scope).into_iter().collect(), Vec::new());
    }
    let effect = ddl::effect(statement, place, scope.facts);
    let names = sql::names(statement, scope.facts);
    let objects = effect.objects.iter();
    let objects = objects.filter_map(|change| objects::effect(change, statement, place, scope));
    let mut list: Vec<RawEffect> = objects.collect();
    let carefree = is_carefree(&names);
    let step = |step: &ddl::Step| match steps::effect(step, carefree, place, scope) {
        Some(effect) => RawEffect::Step(Box::new(effect)),
        None => RawEffect::Opaque(names.clone(), place),
    };
    list.extend(effect.steps.iter().map(step));
    list.extend(effect.rows.iter().filter_map(|rows| rows_effect(rows, place, scope)));
    list.extend(effect.unread.map(|unread| RawEffect::Opaque(unread.names, place)));
    (list, effect.passed)
}

fn program(statement: &str, place: Place, scope: &Scope<'_>) -> Option<RawEffect> {
    let change = ddl::program(statement, place, scope.facts)?;
    let table = change.table.as_ref().and_then(|table| object_name(table, NameKind::Relation, scope));
    let definition = statement.to_owned();
    let program = change.creates.then(|| Program { table, definition, uses: Uses::default() });
    let object = ObjectId::Program((change.kind, object_name(&change.name, NameKind::Program, scope)?));
    Some(RawEffect::Program { object, program, place })
}

fn rows_effect(rows: &ddl::Rows, place: Place, scope: &Scope<'_>) -> Option<RawEffect> {
    let names = &scope.facts.names;
    let columns = rows.columns.iter().map(|column| names.ident(column, NameKind::Part));
    let columns = columns.collect::<Result<_, _>>().ok()?;
    let table = names.ident(&rows.table, NameKind::Relation).ok()?;
    let schema = schema_of(rows.schema.as_deref(), scope)?;
    Some(RawEffect::Rows(Written { table: ObjectName::new(schema, table), columns, place }))
}

/// The name of an object in a statement.
fn object_name(name: &ddl::Name, kind: NameKind, scope: &Scope<'_>) -> Option<ObjectName> {
    let own = scope.facts.names.ident(&name.name, kind).ok()?;
    Some(ObjectName::new(schema_of(name.schema.as_deref(), scope)?, own))
}

/// The schema that a statement names, or the default one.
fn schema_of(named: Option<&str>, scope: &Scope<'_>) -> Option<Ident> {
    match named {
        Some(schema) => scope.facts.names.ident(schema, NameKind::Schema).ok(),
        None => Some(scope.vocabulary.default_schema.clone()),
    }
}
