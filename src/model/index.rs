//! Indexes, and what they are built on.

use super::{Expression, Ident, Literal};

/// What an index is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IndexKey {
    /// A column.
    Column(Ident),
    /// An expression.
    Expression(Expression),
}

impl IndexKey {
    /// The column, if it is one.
    pub fn column(&self) -> Option<&Ident> {
        match self {
            Self::Column(name) => Some(name),
            Self::Expression(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn column_mut(&mut self) -> Option<&mut Ident> {
        match self {
            Self::Column(name) => Some(name),
            Self::Expression(_) => None,
        }
    }

    /// The expression, if it is one.
    pub fn expression(&self) -> Option<&Expression> {
        match self {
            Self::Column(_) => None,
            Self::Expression(text) => Some(text),
        }
    }

    /// The same, to be changed.
    pub fn expression_mut(&mut self) -> Option<&mut Expression> {
        match self {
            Self::Column(_) => None,
            Self::Expression(text) => Some(text),
        }
    }
}

/// Direction of an index column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// Ascending.
    Asc,
    /// Descending.
    Desc,
}

/// Where NULLs go in an index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nulls {
    /// First.
    First,
    /// Last.
    Last,
}

/// One column of an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IndexColumn {
    /// Column or expression.
    pub key: IndexKey,
    /// Operator class.
    pub opclass: Option<Ident>,
    /// Direction.
    pub order: Option<Order>,
    /// NULLs.
    pub nulls: Option<Nulls>,
    /// Collation.
    pub collation: Option<Ident>,
    /// Only so many characters of it (MySQL).
    pub length: Option<u32>,
}

impl IndexColumn {
    /// A column with nothing special about it.
    pub fn plain(name: Ident) -> Self {
        Self {
            key: IndexKey::Column(name),
            opclass: None,
            order: None,
            nulls: None,
            collation: None,
            length: None,
        }
    }
}

/// An index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    pub name: Ident,
    pub columns: Vec<IndexColumn>,
    /// Unique or not.
    pub unique: bool,
    /// Only for these rows.
    pub predicate: Option<Expression>,
    /// Columns that are carried along.
    pub include: Vec<Ident>,
    /// Access method.
    pub using: Option<Ident>,
    /// Storage parameters.
    pub with: Vec<(Ident, Literal)>,
    /// Whether two NULLs are equal (PostgreSQL 15).
    pub nulls_not_distinct: bool,
    /// It came with a foreign key, and goes when another index serves that one as well.
    pub implied: Option<Maker>,
}

/// Who makes an index that comes with a foreign key, and who drops it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maker {
    /// The server, in silence.
    Server,
    /// The script: the server would give it another name.
    Script,
}

impl Index {
    /// An index with nothing special about it.
    pub fn plain(name: Ident, columns: Vec<IndexColumn>) -> Self {
        Self {
            name,
            columns,
            unique: false,
            predicate: None,
            include: Vec::new(),
            using: None,
            with: Vec::new(),
            nulls_not_distinct: false,
            implied: None,
        }
    }

    /// Its columns, if none of them is an expression.
    pub fn plain_columns(&self) -> Option<Vec<&Ident>> {
        let plain = |column: &'_ IndexColumn| matches!(column.key, IndexKey::Column(_));
        self.columns.iter().all(plain).then(|| self.columns.iter().filter_map(|c| c.key.column()).collect())
    }
}
