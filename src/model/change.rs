//! A change: one object in two states, before and after. What an operation does to a schema, what undoes it, what a
//! script must find and what it writes all come from this pair.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::program::Program;
use super::{
    Column, Constraint, ConstraintKind, DefaultValue, Expression, Ident, Index, Maker, ObjectId, Table,
};
use crate::source::Place;

/// What is known of an object at one point of the history.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// It is not there.
    Absent,
    /// It is this.
    Is(Object),
    /// It may be anything: SQL that was not read may have changed it, or others make it.
    Unknown,
}

/// An object as the history knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Object {
    /// A schema.
    Schema,
    /// An extension, and the schema of its objects, where one was named.
    Extension(Option<Ident>),
    /// The values of an enum, in order.
    Enum(Arc<[String]>),
    /// A value of an enum: where it stands among the others.
    EnumValue(ValuePlace),
    /// A table with all that hangs on it.
    Table(Arc<Table>),
    /// The comment of a table.
    TableComment(String),
    /// A column, and what its keys ask for where it comes as a new one.
    Column(Arc<Column>, Parts),
    /// A constraint.
    Constraint(Arc<Constraint>),
    /// An index.
    Index(Arc<Index>),
    /// An object that is known by the statement that creates it: a view, a routine, a trigger, a sequence, ...
    Program(Arc<Program>),
}

/// The constraints and indexes that come with a column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// The constraints, in the order of their kinds.
    pub constraints: Vec<Arc<Constraint>>,
    pub indexes: Vec<Arc<Index>>,
}

impl Parts {
    /// Its primary key and unique constraints.
    pub fn has_key(&self) -> bool {
        self.constraints.iter().any(|constraint| constraint.key().is_some())
    }
}

/// One object that changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Which one.
    pub object: ObjectId,
    /// What it is before.
    pub from: State,
    /// What it is after.
    pub to: State,
    /// How the engine is to get from one to the other, where the states do not say it.
    pub how: How,
    /// Where the object is named.
    pub place: Place,
}

/// An object that gets another name. It keeps its identity: what is known of it before is true of it after.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rename {
    /// The object before.
    pub from: ObjectId,
    /// The object after.
    pub to: ObjectId,
    /// Where it is named.
    pub place: Place,
}

/// How a change is made, beyond its two states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// The states say it all.
    Plainly,
    /// Without blocking writers.
    Concurrently,
    /// These aspects of a column are set.
    Altered(Box<Altered>),
    /// A constraint of this kind is dropped, as the spec says.
    OfKind(ConstraintKind),
    /// The index that came with an earlier foreign key on the same columns gets this one's name.
    TakesOver(Arc<Index>),
    /// A primary key goes together with the next change, which brings another one in one statement.
    Replaced,
    /// A primary key comes in the place of the one that goes in the change before.
    Replaces,
    /// It follows from another change: the engine does it, or the script has to.
    Implied(Maker),
}

/// An aspect of a column that can be set by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    Type,
    Nullable,
    Default,
    Comment,
    Identity,
    Collation,
    Position,
}

/// What is set of a column. Where the history does not know the column, the state after holds these aspects and no
/// others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Altered {
    /// The aspects that are set, also where they stay as they are.
    pub aspects: BTreeSet<Aspect>,
    /// How the rows that are there get a new type.
    pub using: Using,
    /// The check of an inline enum that the old type had, where the engine has no such type.
    pub check_before: Option<Arc<Constraint>>,
    /// The same for the new type.
    pub check_after: Option<Arc<Constraint>>,
    /// Where the column stood among the others.
    pub position_before: Option<Position>,
    /// Where it goes.
    pub position_after: Option<Position>,
    /// The indexes that hold the beginning of the column again, as they were before the change that this one undoes.
    pub indexes: Vec<Arc<Index>>,
}

impl Altered {
    /// Whether an aspect is set.
    pub fn sets(&self, aspect: Aspect) -> bool {
        self.aspects.contains(&aspect)
    }

    /// Whether all is set that a definition says, so that nothing of the column before counts.
    pub fn is_whole(&self) -> bool {
        let whole = [Aspect::Type, Aspect::Nullable, Aspect::Default, Aspect::Comment, Aspect::Identity];
        whole.into_iter().all(|aspect| self.sets(aspect))
    }

    /// Whether nothing but this is set.
    pub fn sets_only(&self, aspect: Aspect) -> bool {
        self.aspects.len() == 1 && self.sets(aspect)
    }

    /// Whether the default must be set again although nobody asked for it, because the type changes under it.
    pub fn carries_default(&self, from: &Column, to: &Column) -> bool {
        let literal = matches!(from.default, Some(DefaultValue::Literal(_)));
        let asked = self.sets(Aspect::Default);
        let keeps = from.sql_type.keeps_defaults_as(&to.sql_type) && from.default == to.default;
        self.sets(Aspect::Type) && !asked && literal && !keeps
    }

    /// The expression that gives the rows their new values.
    pub fn expression(&self) -> Option<&Expression> {
        match &self.using {
            Using::Expression(text) => Some(text),
            Using::Assignment | Using::Cast => None,
        }
    }
}

/// How the rows that are there get a new type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Using {
    /// As the engine converts on assignment.
    Assignment,
    /// By an explicit cast: what a derived downgrade needs.
    Cast,
    /// By this expression.
    Expression(Expression),
}

/// A column's place among the columns of its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Position {
    /// Before all others.
    First,
    /// After this one.
    After(Ident),
}

/// Where a new value of an enum goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValuePlace {
    /// After all others.
    End,
    /// Before this one.
    Before(String),
    /// After this one.
    After(String),
}

impl Change {
    /// A change that its states describe.
    pub fn plain(object: ObjectId, from: State, to: State, place: Place) -> Self {
        Self { object, from, to, how: How::Plainly, place }
    }

    /// The same change, made in another way.
    #[must_use]
    pub fn how(self, how: How) -> Self {
        Self { how, ..self }
    }

    /// The index that a new foreign key takes over.
    pub fn taken_over(&self) -> Option<&Arc<Index>> {
        if let How::TakesOver(index) = &self.how { Some(index) } else { None }
    }

    /// The kind of a constraint: what the spec says, or what is known of it.
    pub fn constraint_kind(&self) -> Option<ConstraintKind> {
        let known = || self.from.constraint().or(self.to.constraint()).map(|constraint| constraint.kind());
        if let How::OfKind(kind) = &self.how { Some(*kind) } else { known() }
    }

    /// What is set of a column.
    pub fn altered(&self) -> Option<&Altered> {
        if let How::Altered(altered) = &self.how { Some(altered) } else { None }
    }
}

/// The object in a state, where it is known to be of a kind.
macro_rules! known {
    ($($(#[$doc:meta])* $name:ident: $variant:pat => $found:expr, $type:ty;)*) => {
        impl State {
            $($(#[$doc])*
            pub fn $name(&self) -> Option<$type> {
                match self {
                    Self::Is($variant) => Some($found),
                    Self::Absent | Self::Is(_) | Self::Unknown => None,
                }
            })*
        }
    };
}

known! {
    /// The table.
    table: Object::Table(table) => table, &Arc<Table>;
    /// The column.
    column: Object::Column(column, _) => column, &Arc<Column>;
    /// What comes with a new column.
    parts: Object::Column(_, parts) => parts, &Parts;
    /// The constraint.
    constraint: Object::Constraint(constraint) => constraint, &Arc<Constraint>;
    /// The index.
    index: Object::Index(index) => index, &Arc<Index>;
    /// The values of the enum.
    values: Object::Enum(values) => values, &Arc<[String]>;
    /// What is known by its statement.
    program: Object::Program(program) => program, &Arc<Program>;
}

impl State {
    /// A column without parts.
    pub fn of_column(column: Arc<Column>) -> Self {
        Self::Is(Object::Column(column, Parts::default()))
    }

    /// Whether it is surely not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }
}
