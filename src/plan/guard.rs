//! Guards: what is asked of the database before a statement.

use std::collections::BTreeSet;

use super::Args;
use crate::model::{ConstraintKind, DefaultValue, Ident, Literal, ObjectId, ObjectName};

/// One question before a statement. Found as `from`: there is something to do. Found as `to`: nothing. Found otherwise:
/// the script stops, as far as the engine's guards can tell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guard {
    /// What is asked about.
    pub object: ObjectId,
    /// What it must be for the statement to have something to do.
    pub from: Expected,
    /// What it is when there is nothing to do.
    pub to: Expected,
    /// What its table must be, where the statement replaces that: just this, so that nothing is lost.
    pub whole: Option<TableShown>,
    /// What it takes to compare the object with what the statement makes, where it is there already; nothing where the
    /// engine compares no shapes.
    pub shape: Option<Shape>,
}

/// How an object that is there already is compared with what its statement makes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shape {
    /// The tables that its foreign keys refer to, but for its own.
    pub refers_to: BTreeSet<ObjectName>,
    /// What is not compared: it is the work of other statements, of this revision or of later ones.
    pub later: BTreeSet<Touched>,
    /// What the definition of a table beside takes in which a part of one is made, where the engine cannot take the table
    /// itself for that.
    pub stand_in: Option<Args>,
    /// What the catalog shows of it, where that is known without the server's help; without what is touched later.
    pub parts: Vec<PartShown>,
}

impl Shape {
    /// The shape of an object that refers to at most one other table; none where the engine compares none.
    pub fn if_compared(compared: bool, refers_to: Option<&ObjectName>) -> Option<Self> {
        let refers_to = refers_to.cloned().into_iter().collect();
        compared.then(|| Self { refers_to, ..Self::default() })
    }
}

/// What an engine's catalog shows of an object, or of a part of it, when its statement has run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartShown {
    /// The object, as the history calls it.
    pub object: ObjectId,
    /// What it is to the catalog: a unique constraint is an index there.
    pub kind: PartKind,
    /// The name by which the catalog has it.
    pub name: String,
    /// Its attributes, as many as [`PartKind::attributes`] has.
    pub values: Vec<ValueShown>,
}

/// What a part of a table is to the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    Table,
    Column,
    Index,
    ForeignKey,
    Check,
}

impl PartKind {
    /// What is compared of it, in a fixed order: as a fact calls it, and what of it may be touched.
    pub fn attributes(self) -> &'static [(&'static str, &'static [&'static str])] {
        match self {
            Self::Table => &[
                ("engine", &["options"]),
                ("comment", &["comment"]),
                ("collation", &["options"]),
                ("charset", &["options"]),
            ],
            Self::Column => &[
                ("type", &["type"]),
                ("null", &["null"]),
                ("extra", &["identity", "on update"]),
                ("default", &["default"]),
                ("comment", &["comment"]),
                ("collation", &["collation"]),
            ],
            Self::Index => &[("columns", &[]), ("kind", &[])],
            Self::ForeignKey => &[
                ("columns", &[]),
                ("references", &[]),
                ("referred columns", &[]),
                ("on delete", &[]),
                ("on update", &[]),
            ],
            Self::Check => &[],
        }
    }
}

/// What a catalog shows of an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ValueShown {
    /// This; an empty text is nothing.
    Is(String),
    /// Something, in words that are the server's.
    Something,
    /// It is not compared.
    Unknown,
}

/// What other statements have to do with an object that is created: the whole of it or of a part, or one attribute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Touched {
    /// The object itself, or a part of it, by the name that it has then.
    pub object: ObjectId,
    /// The attribute, as the comparison calls it; none for all of them.
    pub attribute: Option<&'static str>,
    /// What a constraint is where names do not count: its kind and columns, as far as they are known.
    pub key: Option<(ConstraintKind, Vec<Ident>)>,
}

impl Touched {
    /// All of an object.
    pub fn whole(object: ObjectId) -> Self {
        Self { object, attribute: None, key: None }
    }

    /// One attribute of it.
    pub fn attribute(object: ObjectId, attribute: &'static str) -> Self {
        Self { object, attribute: Some(attribute), key: None }
    }

    /// A constraint of this kind, on these columns.
    #[must_use]
    pub fn on(self, kind: ConstraintKind, columns: Vec<Ident>) -> Self {
        Self { key: Some((kind, columns)), ..self }
    }
}

/// What an object is expected to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    /// It is not there.
    Absent,
    /// It is there.
    Present,
    /// It is there, and a constraint of this kind.
    OfKind(ConstraintKind),
    /// It is there under this name.
    Named(ObjectId),
    /// The engine's catalog shows it so.
    Shown(ColumnShown),
    /// Whatever it is.
    Anything,
}

/// What an engine's catalog shows of a column, as far as that is certain; what is not is `None`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ColumnShown {
    /// The name of its type.
    pub data_type: Option<String>,
    /// Whether it allows NULL.
    pub nullable: Option<bool>,
    pub default: Option<DefaultShown>,
    /// Its identity: none, `BY DEFAULT` or `ALWAYS`.
    pub identity: Option<&'static str>,
    /// Its comment; empty is none.
    pub comment: Option<String>,
}

impl ColumnShown {
    /// Whether a server that shows the one may be taken for one that shows the other: what is not certain tells nothing.
    pub fn may_pass_for(&self, other: &Self) -> bool {
        fn open<T: PartialEq>(one: Option<&T>, other: Option<&T>) -> bool {
            one.zip(other).is_none_or(|(one, other)| one == other)
        }
        open(self.data_type.as_ref(), other.data_type.as_ref())
            && open(self.nullable.as_ref(), other.nullable.as_ref())
            && open(self.identity.as_ref(), other.identity.as_ref())
            && open(self.comment.as_ref(), other.comment.as_ref())
            && (self.default.as_ref().zip(other.default.as_ref()))
                .is_none_or(|(one, other)| one.may_pass_for(other))
    }
}

/// What an engine's catalog shows of a default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DefaultShown {
    /// The default; `None` is none.
    pub value: Option<DefaultValue>,
    /// Whether the catalog shows its value as it is; if not, it only shows that there is one.
    pub is_certain: bool,
}

impl DefaultShown {
    fn may_pass_for(&self, other: &Self) -> bool {
        let number = |value: &DefaultValue| match value {
            DefaultValue::Literal(Literal::Number(text)) => text.parse::<f64>().ok(),
            DefaultValue::Literal(_) | DefaultValue::Expression(_) => None,
        };
        match (&self.value, &other.value) {
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
            (Some(_), Some(_)) if !self.is_certain || !other.is_certain => true,
            // they are asked for as numbers: 1 is 1.0
            (Some(one), Some(other)) => one == other || number(one).is_some_and(|n| Some(n) == number(other)),
        }
    }
}

/// A table as a statement that replaces it knows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableShown {
    /// Its columns, in order.
    pub columns: Vec<Ident>,
    /// How many unique constraints it has.
    pub uniques: usize,
    /// How many foreign keys.
    pub foreign_keys: usize,
}

impl Guard {
    /// The object is to come.
    pub fn missing(object: ObjectId) -> Self {
        Self::new(object, Expected::Absent, Expected::Present)
    }

    /// The object is to go.
    pub fn present(object: ObjectId) -> Self {
        Self::new(object, Expected::Present, Expected::Absent)
    }

    /// The object is to get another name.
    pub fn renamed(from: ObjectId, to: ObjectId) -> Self {
        Self::new(from, Expected::Present, Expected::Named(to))
    }

    /// The object is to be shown otherwise.
    pub fn differs(object: ObjectId, to: ColumnShown) -> Self {
        Self::new(object, Expected::Anything, Expected::Shown(to))
    }

    /// The history has it shown so before.
    #[must_use]
    pub fn from_shown(self, before: Option<ColumnShown>) -> Self {
        let from = before.map_or(self.from, Expected::Shown);
        Self { from, ..self }
    }

    /// A question about an object.
    pub fn new(object: ObjectId, from: Expected, to: Expected) -> Self {
        Self { object, from, to, whole: None, shape: None }
    }

    /// The object is compared with what the statement makes, where it is there already.
    #[must_use]
    pub fn comparing(self, shape: Option<Shape>) -> Self {
        Self { shape, ..self }
    }

    /// The table of the object must be just this.
    #[must_use]
    pub fn within(self, whole: TableShown) -> Self {
        Self { whole: Some(whole), ..self }
    }
}
