//! Constraints: primary keys, unique constraints, foreign keys, checks and exclusion constraints.

use super::{Expression, Ident, IndexKey, ObjectName};
use crate::source::Located;

/// The kinds of constraints, in the order in which a table's definition lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ConstraintKind {
    /// Primary key.
    PrimaryKey,
    /// Unique.
    Unique,
    /// Foreign key.
    ForeignKey,
    /// Check.
    Check,
    /// Exclusion.
    Exclude,
}

impl ConstraintKind {
    /// In words.
    pub fn word(self) -> &'static str {
        match self {
            Self::PrimaryKey => "primary key",
            Self::Unique => "unique constraint",
            Self::ForeignKey => "foreign key",
            Self::Check => "check constraint",
            Self::Exclude => "exclusion constraint",
        }
    }

    /// The words of the `type` key of drop_constraint; ours come before Alembic's.
    pub const WORDS: [(&'static str, Self); 7] = [
        ("foreign_key", Self::ForeignKey),
        ("unique", Self::Unique),
        ("primary_key", Self::PrimaryKey),
        ("check", Self::Check),
        ("exclude", Self::Exclude),
        ("foreignkey", Self::ForeignKey),
        ("primary", Self::PrimaryKey),
    ];

    /// Every kind, in the order of our words.
    pub const OURS: [Self; 5] =
        [Self::ForeignKey, Self::Unique, Self::PrimaryKey, Self::Check, Self::Exclude];

    /// Our word for it in the `type` key of drop_constraint.
    pub fn key(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }

    /// The kind of a word of the `type` key of drop_constraint.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(word, _)| *word == key).map(|(_, kind)| *kind)
    }
}

/// A constraint of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Constraint {
    /// A primary key.
    PrimaryKey(Key),
    /// A unique constraint.
    Unique(Key),
    /// A foreign key.
    ForeignKey(ForeignKey),
    /// A check.
    Check(Check),
    /// An exclusion constraint.
    Exclude(Exclude),
}

impl Constraint {
    /// Its kind.
    pub fn kind(&self) -> ConstraintKind {
        match self {
            Self::PrimaryKey(_) => ConstraintKind::PrimaryKey,
            Self::Unique(_) => ConstraintKind::Unique,
            Self::ForeignKey(_) => ConstraintKind::ForeignKey,
            Self::Check(_) => ConstraintKind::Check,
            Self::Exclude(_) => ConstraintKind::Exclude,
        }
    }

    /// Its name.
    pub fn name(&self) -> &Ident {
        match self {
            Self::PrimaryKey(key) | Self::Unique(key) => &key.name,
            Self::ForeignKey(key) => &key.name,
            Self::Check(check) => &check.name,
            Self::Exclude(exclude) => &exclude.name,
        }
    }

    /// Its name, to be changed.
    pub fn name_mut(&mut self) -> &mut Ident {
        match self {
            Self::PrimaryKey(key) | Self::Unique(key) => &mut key.name,
            Self::ForeignKey(key) => &mut key.name,
            Self::Check(check) => &mut check.name,
            Self::Exclude(exclude) => &mut exclude.name,
        }
    }

    /// The columns of its table that it names outside expressions.
    pub fn columns(&self) -> Vec<&Ident> {
        match self {
            Self::PrimaryKey(key) | Self::Unique(key) => key.columns.iter().collect(),
            Self::ForeignKey(key) => key.columns.iter().collect(),
            Self::Check(_) => Vec::new(),
            Self::Exclude(exclude) => exclude.elements.iter().filter_map(|e| e.key.column()).collect(),
        }
    }

    /// The same, to be changed.
    pub fn columns_mut(&mut self) -> Vec<&mut Ident> {
        match self {
            Self::PrimaryKey(key) | Self::Unique(key) => key.columns.iter_mut().collect(),
            Self::ForeignKey(key) => key.columns.iter_mut().collect(),
            Self::Check(_) => Vec::new(),
            Self::Exclude(exclude) => {
                exclude.elements.iter_mut().filter_map(|e| e.key.column_mut()).collect()
            }
        }
    }

    /// The expressions in it, which may name columns too.
    pub fn expressions(&self) -> Vec<&Expression> {
        match self {
            Self::PrimaryKey(_) | Self::Unique(_) | Self::ForeignKey(_) => Vec::new(),
            Self::Check(check) => vec![&check.expression],
            Self::Exclude(exclude) => {
                let elements = exclude.elements.iter().filter_map(|e| e.key.expression());
                elements.chain(&exclude.predicate).collect()
            }
        }
    }

    /// The same, to be changed.
    pub fn expressions_mut(&mut self) -> Vec<&mut Expression> {
        match self {
            Self::PrimaryKey(_) | Self::Unique(_) | Self::ForeignKey(_) => Vec::new(),
            Self::Check(check) => vec![&mut check.expression],
            Self::Exclude(exclude) => {
                let elements = exclude.elements.iter_mut().filter_map(|e| e.key.expression_mut());
                elements.chain(&mut exclude.predicate).collect()
            }
        }
    }

    /// Whether it is an index of its name as well.
    pub fn is_index(&self) -> bool {
        match self {
            Self::PrimaryKey(_) | Self::Unique(_) | Self::Exclude(_) => true,
            Self::ForeignKey(_) | Self::Check(_) => false,
        }
    }

    /// The key, of a primary key or unique constraint.
    pub fn key(&self) -> Option<&Key> {
        match self {
            Self::PrimaryKey(key) | Self::Unique(key) => Some(key),
            Self::ForeignKey(_) | Self::Check(_) | Self::Exclude(_) => None,
        }
    }

    /// The foreign key, if it is one.
    pub fn foreign_key(&self) -> Option<&ForeignKey> {
        match self {
            Self::ForeignKey(key) => Some(key),
            Self::PrimaryKey(_) | Self::Unique(_) | Self::Check(_) | Self::Exclude(_) => None,
        }
    }

    /// The same, to be changed.
    pub fn foreign_key_mut(&mut self) -> Option<&mut ForeignKey> {
        match self {
            Self::ForeignKey(key) => Some(key),
            Self::PrimaryKey(_) | Self::Unique(_) | Self::Check(_) | Self::Exclude(_) => None,
        }
    }

    /// The check, if it is one.
    pub fn check(&self) -> Option<&Check> {
        match self {
            Self::Check(check) => Some(check),
            Self::PrimaryKey(_) | Self::Unique(_) | Self::ForeignKey(_) | Self::Exclude(_) => None,
        }
    }
}

/// When a constraint is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deferral {
    /// `DEFERRABLE INITIALLY IMMEDIATE`.
    Immediate,
    /// `DEFERRABLE INITIALLY DEFERRED`.
    Deferred,
}

/// A primary key or a unique constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    pub name: Ident,
    pub columns: Vec<Ident>,
    /// When it is checked, if not at once.
    pub deferral: Option<Deferral>,
    /// Whether two NULLs are equal (PostgreSQL 15).
    pub nulls_not_distinct: bool,
}

/// What happens to the referencing row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReferentialAction {
    /// `NO ACTION`, the default.
    NoAction,
    /// `RESTRICT`.
    Restrict,
    /// `CASCADE`.
    Cascade,
    /// `SET NULL`.
    SetNull,
    /// `SET DEFAULT`.
    SetDefault,
}

/// How a foreign key of several columns treats NULL.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MatchType {
    /// `MATCH SIMPLE`, the default.
    Simple,
    /// `MATCH FULL`.
    Full,
}

/// A foreign key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKey {
    pub name: Ident,
    /// The columns that refer.
    pub columns: Vec<Ident>,
    /// The table they refer to.
    pub references: Located<ObjectName>,
    /// Its columns; empty means its primary key.
    pub referred: Vec<Ident>,
    pub on_delete: ReferentialAction,
    pub on_update: ReferentialAction,
    /// Treatment of NULL.
    pub match_type: MatchType,
    /// When it is checked, if not at once.
    pub deferral: Option<Deferral>,
    /// Not checked for the rows that are there.
    pub not_valid: bool,
}

/// A check constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    pub name: Ident,
    /// What must hold.
    pub expression: Expression,
    /// Not checked for the rows that are there.
    pub not_valid: bool,
    /// It stands for the inline enum of its column, and goes with that type.
    pub of_type: bool,
}

/// One element of an exclusion constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExcludeElement {
    /// Column or expression.
    pub key: IndexKey,
    pub operator: String,
}

/// An exclusion constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exclude {
    pub name: Ident,
    /// Access method.
    pub using: Option<Ident>,
    pub elements: Vec<ExcludeElement>,
    /// Only for these rows.
    pub predicate: Option<Expression>,
}
