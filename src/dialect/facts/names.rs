//! Which names exist, and which of them are the same.

use crate::model::{Case, Ident, NameFault, NameLength};

/// What a name is of. Names of one kind are compared by one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameKind {
    /// A schema.
    Schema,
    /// A table, view, sequence or enum.
    Relation,
    /// A part of a table: a column, index or constraint.
    Part,
    /// A trigger or stored routine.
    Program,
    /// Anything that the engine itself names: an extension, an access method, a collation.
    Word,
}

/// How much the case of letters counts in names of each kind. Where indexes share the names of tables, the two have one rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cases {
    /// In those of schemas.
    pub schemas: Case,
    /// In those of tables, views, sequences and enums.
    pub relations: Case,
    /// In those of columns, indexes and constraints.
    pub parts: Case,
    /// In those of triggers and stored routines.
    pub programs: Case,
}

impl Cases {
    /// One rule for all.
    pub const fn all(case: Case) -> Self {
        Self { schemas: case, relations: case, parts: case, programs: case }
    }
}

/// The answers.
#[derive(Clone, Copy)]
pub struct Names {
    /// The schema of an unqualified name, if the configuration does not say; none where a name without a schema is in the
    /// database that the client is connected to.
    pub default_schema: Option<&'static str>,
    /// How long one may be.
    pub longest: NameLength,
    /// How much the case of letters counts in them.
    pub cases: Cases,
    /// What stands between a table's name and the rest in names of constraints that follow when the table is renamed.
    pub generated: &'static [&'static str],
    /// The name of every primary key, whatever one is given, where that is so; nothing else can have it.
    pub primary_key: Option<&'static str>,
    /// Indexes live in one name space with the tables of their schema.
    pub indexes_share_table_names: bool,
    /// So do the keys, each of which is an index of its name.
    pub keys_share_table_names: bool,
    /// No two tables of a schema have foreign keys of one name.
    pub foreign_keys_of_schema: bool,
    /// No two tables of a schema have checks of one name.
    pub checks_of_schema: bool,
    /// Columns that every table has, so that none can be named so.
    pub system_columns: &'static [&'static str],
    /// What the name of no new table begins with, in any case.
    pub reserved_prefix: Option<&'static str>,
    /// Why a text cannot be the name of an object, if so, for "the table's name ...".
    pub unfit: fn(&str) -> Option<&'static str>,
}

impl Names {
    /// How much the case of letters counts in names of a kind.
    pub fn case(&self, kind: NameKind) -> Case {
        match kind {
            NameKind::Schema => self.cases.schemas,
            NameKind::Relation => self.cases.relations,
            NameKind::Part => self.cases.parts,
            NameKind::Program => self.cases.programs,
            NameKind::Word => Case::Exact,
        }
    }

    /// The rule by which the most names are the same: for names of which the kind is not known.
    pub fn loosest_case(&self) -> Case {
        let Cases { schemas, relations, parts, programs } = self.cases;
        schemas.max(relations).max(parts).max(programs)
    }

    /// A name of a kind.
    ///
    /// # Errors
    /// A text that is no name.
    pub fn ident(&self, text: &str, kind: NameKind) -> Result<Ident, NameFault> {
        let unfit = if kind == NameKind::Word { None } else { (self.unfit)(text) };
        match unfit {
            Some(why) => Err(NameFault::Unfit(why)),
            None => Ident::within(text, self.longest).map(|name| name.with_case(self.case(kind))),
        }
    }
}
