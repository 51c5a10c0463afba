//! Implied changes: what follows from a change although nobody asked for it. The engine makes it by itself, or the
//! script has to; whoever reverses the change must reverse that too.

use std::sync::Arc;

use super::{Catalog, columns};
use crate::model::{
    Change, Constraint, How, Index, Maker, Object, ObjectId, ObjectName, Parts, State, Table,
};

/// What follows from one change of a part of a table.
#[derive(Debug, Default)]
pub struct Implied {
    /// Constraints and indexes that go along with a column, in the order in which a new one would get them again.
    pub gone_with_column: Vec<Change>,
    /// Indexes that gave way to a new key or index, which serves as well.
    pub yielded: Vec<Change>,
    /// Indexes that came with a foreign key.
    pub served: Vec<Change>,
    /// Columns that a primary key made NOT NULL.
    pub tightened: Vec<ObjectId>,
}

impl Catalog {
    /// What follows from a change, given the catalog before it (`self`) and after it. Nothing follows in a table that is
    /// not known.
    pub fn implied(&self, change: &Change, after: &Self) -> Implied {
        let mut implied = Implied::default();
        let Some(table) = change.object.table() else { return implied };
        let (Some(old), Some(new)) = (self.known(table), after.known(table)) else { return implied };
        match &change.object {
            ObjectId::Column(_, column) if change.to.is_absent() => {
                let mut rest = (*old).clone();
                columns::remove(&mut rest, column, self.facts);
                implied.gone_with_column = parts_gone(&old, &rest, change);
            }
            ObjectId::Constraint(..) | ObjectId::Index(..) if !change.to.is_absent() => {
                implied.yielded = changed_indexes(table, &old, &new, change);
                implied.served = reversed(changed_indexes(table, &new, &old, change));
                implied.tightened = tightened(table, &old, change);
            }
            ObjectId::Column(..) => implied.served = reversed(changed_indexes(table, &new, &old, change)),
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::Table(_)
            | ObjectId::TableComment(_)
            | ObjectId::Constraint(..)
            | ObjectId::Index(..)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => {}
        }
        implied
    }
}

fn gone(object: ObjectId, from: Object, maker: Maker, change: &Change) -> Change {
    Change::plain(object, State::Is(from), State::Absent, change.place).how(How::Implied(maker))
}

/// The constraints and indexes of one form of a table that another lacks.
fn parts_gone(full: &Table, rest: &Table, change: &Change) -> Vec<Change> {
    let constraints = full.constraints.iter().filter(|c| !rest.constraints.contains(c)).map(|c| {
        let object = ObjectId::Constraint(full.name.clone(), c.name().clone());
        gone(object, Object::Constraint(Arc::clone(c)), Maker::Server, change)
    });
    let indexes = full.indexes.iter().filter(|i| !rest.indexes.contains(i)).map(|i| {
        let object = ObjectId::Index(full.name.clone(), i.name.clone());
        gone(object, Object::Index(Arc::clone(i)), i.implied.unwrap_or(Maker::Server), change)
    });
    constraints.chain(indexes).collect()
}

/// The implied indexes of one form of a table that the other lacks.
fn changed_indexes(name: &ObjectName, one: &Table, other: &Table, change: &Change) -> Vec<Change> {
    let taken_over = change.taken_over().map(|index| &index.name);
    let own = change.object.own_name();
    let counts = |index: &&Arc<Index>| {
        let own = index.name.as_str() == own;
        let renamed = taken_over.is_some_and(|name| *name == index.name || own);
        index.implied.is_some() && !renamed && other.index(&index.name).is_none()
    };
    let changed = one.indexes.iter().filter(counts).map(|index| {
        let object = ObjectId::Index(name.clone(), index.name.clone());
        let maker = index.implied.unwrap_or(Maker::Server);
        gone(object, Object::Index(Arc::clone(index)), maker, change)
    });
    changed.collect()
}

fn reversed(changes: Vec<Change>) -> Vec<Change> {
    changes.into_iter().map(|c| Change { from: c.to, to: c.from, ..c }).collect()
}

/// The columns that a primary key makes NOT NULL; dropping it does not undo that.
fn tightened(table: &ObjectName, old: &Table, change: &Change) -> Vec<ObjectId> {
    let Some(Constraint::PrimaryKey(key)) = change.to.constraint().map(AsRef::as_ref) else {
        return Vec::new();
    };
    let loose = old.columns.iter().filter(|c| c.nullable && key.columns.contains(&c.name));
    loose.map(|c| ObjectId::Column(table.clone(), c.name.clone())).collect()
}

/// The parts of a new column, as a change that adds it holds them.
impl From<&Table> for Parts {
    fn from(table: &Table) -> Self {
        Self { constraints: table.constraints.clone(), indexes: table.indexes.clone() }
    }
}
