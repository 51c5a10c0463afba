//! Steps of raw SQL on a catalog: what each does to what is known there, and what alone is uncertain after one that
//! cannot be followed.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::super::{Op, Operation, read_list};
use super::{Followed, object_name, parts, schema_of, stored};
use crate::catalog::{Catalog, Delta, Effect, Unread};
use crate::decode::{Scope, Sink};
use crate::diag::{Diagnostic, Place};
use crate::dialect::NameKind;
use crate::model::{Altered, Aspect, Change, Column, How, ObjectId, ObjectName, State, TableOptions, Using};
use crate::sql::ddl::{self, Leeway, Lost, What};
use crate::yaml::{Kind, Node};

/// What one step of a statement does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepEffect {
    does: Does,
    leeway: Leeway,
    /// The statement allows for what is missing.
    carefree: bool,
    /// Where the statement stands.
    place: Place,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Does {
    /// What an operation does.
    Operation(Operation),
    /// The same, under a name that the server chooses.
    Unnamed(Operation),
    /// A column is this from now on.
    Defined(ObjectName, Arc<Column>),
    /// An index, key or constraint goes or gets another name.
    Part(parts::Part),
    /// A table is stored in another way.
    Options { table: ObjectName, options: TableOptions, convert: bool },
    /// A table is created like another.
    Like { table: ObjectName, like: ObjectName },
    /// This may be anything.
    Lost(ObjectId),
}

/// What a step of a statement does; `None` where it cannot be said, and all that the statement names is uncertain.
pub(super) fn effect(
    step: &ddl::Step,
    carefree: bool,
    place: Place,
    scope: &Scope<'_>,
) -> Option<StepEffect> {
    let relation = |name: &ddl::Name| object_name(name, NameKind::Relation, scope);
    let does = match &step.what {
        What::Operation(node) => {
            operation(node, scope).map(Does::Operation).or_else(|| lost_of(node, scope))?
        }
        What::Unnamed(node) => operation(node, scope).map(Does::Unnamed).or_else(|| lost_of(node, scope))?,
        What::Defined(node) => match operation(node, scope).map(|read| read.op) {
            Some(Op::AddColumn(new)) => Does::Defined(new.table.value, new.column),
            _ => lost_of(node, scope)?,
        },
        What::Part(part) => Does::Part(parts::Part::read(part, scope)?),
        What::Options(ddl::Options { table, options, convert }) => {
            let sink = Sink::default();
            let quiet = Scope { facts: scope.facts, vocabulary: scope.vocabulary, sink: &sink };
            let options = quiet.table_options(options)?;
            Does::Options { table: relation(table)?, options, convert: *convert }
        }
        What::Like { table, like } => Does::Like { table: relation(table)?, like: relation(like)? },
        What::Lost(lost) => Does::Lost(lost_id(lost, scope)?),
    };
    Some(StepEffect { does, leeway: step.leeway, carefree, place })
}

/// Reads one converted operation; what the decoder refuses is uncertain, and no error: the SQL itself may be right.
fn operation(node: &Node, scope: &Scope<'_>) -> Option<Operation> {
    let sink = Sink::default();
    let quiet = Scope { facts: scope.facts, vocabulary: scope.vocabulary, sink: &sink };
    let holder = Node { place: node.place, kind: Kind::List(vec![node.clone()]) };
    let read = read_list(&holder, "SQL", &quiet);
    let is_whole = read.is_whole();
    read.list.into_iter().next().filter(|_| is_whole)
}

fn lost_id(lost: &Lost, scope: &Scope<'_>) -> Option<ObjectId> {
    let relation = |table: &ddl::Name| object_name(table, NameKind::Relation, scope);
    let part = |name: &str| scope.facts.names.ident(name, NameKind::Part).ok();
    Some(match lost {
        Lost::Column(table, name) => ObjectId::Column(relation(table)?, part(name)?),
        Lost::Index(table, name) => ObjectId::Index(relation(table)?, part(name)?),
        Lost::Constraint(table, name) => ObjectId::Constraint(relation(table)?, part(name)?),
        Lost::Storage(table) => ObjectId::Table(relation(table)?),
    })
}

/// The part of a table that an operation is about which the decoder refuses.
fn lost_of(node: &Node, scope: &Scope<'_>) -> Option<Does> {
    let Kind::Map(entries) = &node.kind else { return None };
    let [entry] = &entries[..] else { return None };
    let body = &entry.value;
    let text = |node: Option<&Node>| node.and_then(Node::text).map(ToOwned::to_owned);
    let table = scope.facts.names.ident(&text(body.get("table"))?, NameKind::Relation).ok()?;
    let table = ObjectName::new(schema_of(text(body.get("schema")).as_deref(), scope)?, table);
    let part = |text: String| scope.facts.names.ident(&text, NameKind::Part).ok();
    let named = || part(text(body.get("name"))?);
    Some(Does::Lost(match entry.key.as_str() {
        "add_column" => ObjectId::Column(table, part(text(body.get("column")?.get("name"))?)?),
        "alter_column" => ObjectId::Column(table, part(text(body.get("column"))?)?),
        "create_index" => ObjectId::Index(table, named()?),
        "create_unique_constraint"
        | "create_foreign_key"
        | "create_check_constraint"
        | "create_exclude_constraint" => ObjectId::Constraint(table, named()?),
        _ => return None,
    }))
}

impl StepEffect {
    /// What it does to this catalog, and the catalog after that. Where it cannot be done, what it is about may be anything.
    ///
    /// # Errors
    /// Never because of the statement.
    pub(super) fn on(&self, catalog: &Catalog) -> Followed {
        let fault = match self.tried(catalog) {
            Ok(followed) => return Ok(followed),
            Err(fault) => fault,
        };
        let place = fault.place.filter(|_| matches!(self.does, Does::Operation(_))).unwrap_or(self.place);
        let (lost, names) = self.uncertain(catalog);
        let mut about = lost.clone();
        about.extend(fault.objects().cloned());
        let fault = Some(fault).filter(|_| !self.carefree);
        let effect = Effect::Unread(Unread { names, lost, about, place: self.place, fault });
        let after = catalog.fold_effect(&effect, place)?;
        Ok((vec![effect], after))
    }

    fn tried(&self, catalog: &Catalog) -> Followed {
        let mut effects = Vec::new();
        let mut after = catalog.clone();
        if self.is_idle(catalog) {
            return Ok((effects, after));
        }
        if self.leeway.cascade
            && let Some(object) = self.goes(catalog)
        {
            for change in catalog.cascade(&object, self.place) {
                follow(&mut effects, &mut after, Effect::Delta(Delta::Change(change)), self.place)?;
            }
        }
        for effect in self.own(&after)? {
            follow(&mut effects, &mut after, effect, self.place)?;
        }
        Ok((effects, after))
    }

    /// Whether the statement finds nothing to do, and says that this is no fault.
    fn is_idle(&self, catalog: &Catalog) -> bool {
        let object = match &self.does {
            Does::Operation(operation) | Does::Unnamed(operation) => {
                operation.op.subject().objects().first().map(|object| (*object).clone())
            }
            Does::Defined(table, column) => Some(ObjectId::Column(table.clone(), column.name.clone())),
            Does::Part(part) => return self.leeway.if_exists && part.is_missing(catalog),
            Does::Options { table, .. } | Does::Like { table, .. } => Some(ObjectId::Table(table.clone())),
            Does::Lost(object) => Some(object.clone()),
        };
        let Some(object) = object else { return false };
        let state = catalog.state(&object);
        let is_there = matches!(state, State::Is(_));
        let comes = self.leeway.if_missing && is_there;
        let table_gone =
            || object.table().is_some_and(|table| catalog.state(&ObjectId::Table(table.clone())).is_absent());
        comes || self.leeway.if_exists && state.is_absent() && (self.names_old() || table_gone())
    }

    /// Whether it changes, renames or drops what it names, so that `IF EXISTS` is about that.
    fn names_old(&self) -> bool {
        match &self.does {
            Does::Operation(operation) => !matches!(
                operation.op,
                Op::AddColumn(_)
                    | Op::CreateTable(_)
                    | Op::CreateIndex(_)
                    | Op::CreatePrimaryKey(_)
                    | Op::CreateUniqueConstraint(_)
                    | Op::CreateForeignKey(_)
                    | Op::CreateCheckConstraint(_)
                    | Op::CreateExcludeConstraint(_)
                    | Op::CreateTableComment(_)
                    | Op::DropTableComment(_)
            ),
            Does::Unnamed(_) | Does::Like { .. } | Does::Lost(_) => false,
            Does::Defined(..) | Does::Part(_) | Does::Options { .. } => true,
        }
    }

    /// What it drops.
    fn goes(&self, catalog: &Catalog) -> Option<ObjectId> {
        match &self.does {
            Does::Operation(operation) => {
                operation.op.subject().objects().first().map(|object| (*object).clone())
            }
            Does::Part(part) => part.found(catalog).ok().flatten(),
            Does::Unnamed(_)
            | Does::Defined(..)
            | Does::Options { .. }
            | Does::Like { .. }
            | Does::Lost(_) => None,
        }
    }

    fn own(&self, catalog: &Catalog) -> Result<Vec<Effect>, Box<Diagnostic>> {
        let one = |delta| Ok(vec![Effect::Delta(delta)]);
        match &self.does {
            Does::Operation(operation) => one(operation.op.delta(catalog)?),
            Does::Unnamed(operation) => one(parts::named_by_server(operation, catalog).op.delta(catalog)?),
            Does::Defined(table, column) => defined(table, column, catalog, self.place),
            Does::Part(part) => part.effects(catalog, self.place),
            Does::Options { table, options, convert } => {
                stored::options(table, options, *convert, catalog, self.place)
            }
            Does::Like { table, like } => stored::like(table, like, catalog, self.place),
            Does::Lost(object) => {
                if let Some(table) = object.table() {
                    catalog.table(table, self.place)?;
                }
                Ok(vec![lost([object.clone()], self.place)])
            }
        }
    }

    /// What is uncertain where it cannot be followed: objects, and names of tables that the history does not know.
    fn uncertain(&self, catalog: &Catalog) -> (Vec<ObjectId>, BTreeSet<String>) {
        let objects: Vec<ObjectId> = match &self.does {
            Does::Operation(operation) | Does::Unnamed(operation) => {
                operation.op.subject().objects().into_iter().cloned().collect()
            }
            Does::Defined(table, column) => vec![ObjectId::Column(table.clone(), column.name.clone())],
            Does::Part(part) => part.named(),
            Does::Options { table, .. } | Does::Like { table, .. } => vec![ObjectId::Table(table.clone())],
            Does::Lost(object) => vec![object.clone()],
        };
        let is_whole = |object: &ObjectId| match object {
            ObjectId::Column(table, _)
            | ObjectId::Constraint(table, _)
            | ObjectId::Index(table, _)
            | ObjectId::TableComment(table)
            | ObjectId::Policy(table, _) => catalog.known(table).is_none(),
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::Table(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_) => true,
        };
        let (whole, parts): (Vec<ObjectId>, Vec<ObjectId>) = objects.into_iter().partition(is_whole);
        let name = |object: &ObjectId| match object {
            ObjectId::EnumValue(name, _) => name.name.to_string(),
            other => other.table().map_or_else(|| other.own_name().to_owned(), |t| t.name.to_string()),
        };
        let mut names: BTreeSet<String> = whole.iter().map(name).collect();
        if let Does::Part(part) = &self.does {
            names.extend(part.lone_name());
        }
        (parts, names)
    }
}

fn follow(
    effects: &mut Vec<Effect>,
    after: &mut Catalog,
    effect: Effect,
    place: Place,
) -> Result<(), Box<Diagnostic>> {
    *after = after.fold_effect(&effect, place)?;
    effects.push(effect);
    Ok(())
}

/// These may be anything from now on.
pub(super) fn lost(objects: impl IntoIterator<Item = ObjectId>, place: Place) -> Effect {
    let lost: Vec<ObjectId> = objects.into_iter().collect();
    Effect::Unread(Unread { names: BTreeSet::new(), about: lost.clone(), lost, place, fault: None })
}

/// A column has a whole new definition; one of a primary key is never NULL.
fn defined(
    table: &ObjectName,
    column: &Arc<Column>,
    catalog: &Catalog,
    place: Place,
) -> Result<Vec<Effect>, Box<Diagnostic>> {
    let known = catalog.table(table, place)?;
    let object = ObjectId::Column(table.clone(), column.name.clone());
    let from = match catalog.state(&object) {
        State::Absent => State::Unknown,
        other => other,
    };
    let mut column = Arc::clone(column);
    let in_key = known
        .as_ref()
        .and_then(|table| table.primary_key())
        .is_some_and(|key| key.columns.contains(&column.name));
    if in_key && column.nullable {
        Arc::make_mut(&mut column).nullable = false;
    }
    let altered = Altered {
        aspects: [
            Aspect::Type,
            Aspect::Nullable,
            Aspect::Default,
            Aspect::Comment,
            Aspect::Identity,
            Aspect::Collation,
        ]
        .into(),
        using: Using::Assignment,
        check_before: None,
        check_after: None,
        position_before: None,
        position_after: None,
        indexes: Vec::new(),
    };
    let change = Change::plain(object, from, State::of_column(column), place);
    Ok(vec![Effect::Delta(Delta::Change(change.how(How::Altered(Box::new(altered)))))])
}
