//! Statements: what is done to the database, each with its guard and what is said about it.

use super::{Args, Guard, Sign, Writers};
use crate::model::{Ident, ObjectId, ObjectName, Online, RevisionId};

macro_rules! kinds {
    ($($(#[$doc:meta])* $name:ident = $template:literal,)*) => {
        /// The kinds of statements. A dialect words each in a template of its name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum StatementKind {
            $($(#[$doc])* $name,)*
        }

        impl StatementKind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name of the template that words it.
            pub fn template(self) -> &'static str {
                match self { $(Self::$name => concat!($template, ".sql"),)* }
            }
        }
    };
}

kinds! {
    CreateTable = "create_table",
    DropTable = "drop_table",
    RenameTable = "rename_table",
    TableComment = "table_comment",
    AddColumn = "add_column",
    DropColumn = "drop_column",
    RenameColumn = "rename_column",
    ColumnType = "alter_column_type",
    ColumnDefault = "alter_column_default",
    ColumnNull = "alter_column_null",
    ColumnIdentity = "alter_column_identity",
    ColumnComment = "column_comment",
    /// A column's whole definition.
    ModifyColumn = "modify_column",
    /// A table's whole definition: a new table, to which the rows are copied.
    RebuildTable = "rebuild",
    CreateIndex = "create_index",
    CreateIndexConcurrently = "create_index_concurrently",
    DropIndex = "drop_index",
    RenameIndex = "rename_index",
    AddConstraint = "add_constraint",
    DropConstraint = "drop_constraint",
    CreateEnum = "create_enum",
    AddEnumValue = "add_enum_value",
    DropEnum = "drop_enum",
    CreateSchema = "create_schema",
    DropSchema = "drop_schema",
    CreateExtension = "create_extension",
    DropExtension = "drop_extension",
    InsertRows = "bulk_insert",
    UpdateRows = "update_rows",
    DeleteRows = "delete_rows",
    /// The user's own.
    Own = "statement",
    /// The user's own, given to the server as a text.
    OwnAsText = "statement_as_text",
}

impl StatementKind {
    /// Whether it is SQL of the user's own.
    pub fn is_own(self) -> bool {
        matches!(self, Self::Own | Self::OwnAsText)
    }

    /// Whether rows may change or go, so that others may refer to nothing afterwards.
    fn touches_rows(self) -> bool {
        matches!(self, Self::Own | Self::InsertRows | Self::UpdateRows | Self::DeleteRows | Self::DropTable)
    }
}

/// A kind of statement, as far as locks are concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ddl {
    DropTable,
    Rename,
    AddColumn,
    AddColumnRewrite,
    DropColumn,
    AlterType,
    AlterTypeRewrite,
    SetDefault,
    SetNotNull,
    DropNotNull,
    AddIdentity,
    CreateIndex,
    CreateIndexConcurrently,
    DropIndex,
    DropIndexConcurrently,
    RenameIndex,
    AddUnique,
    AddCheck,
    AddForeignKey,
    AddForeignKeyNotValid,
    AddCheckNotValid,
    DropConstraint,
    /// The table on the other end of a foreign key.
    ReferencedBy,
    Comment,
    WriteRows,
}

/// One statement, its guard, and what is said about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// What it is.
    pub kind: StatementKind,
    /// What its template gets.
    pub args: Args,
    /// Whether there is something to do; nothing is asked where doing it again is harmless, or it must be done.
    pub guard: Option<Guard>,
    /// What it is done to, where no guard asks for that.
    pub needs: Vec<ObjectId>,
    /// What shows that the database is past it: any of these. Asked before its guard.
    pub past: Vec<Sign>,
    /// What it does, in one word: `create`.
    pub verb: &'static str,
    /// What to: `table public.users`.
    pub object: String,
    /// What is locked: a kind of statement and a table each.
    pub locks: Vec<(Ddl, ObjectName)>,
    /// Further statements that only make sense if this one was executed.
    pub then: Vec<(StatementKind, Args)>,
    /// Say how many rows it touched.
    pub counts_rows: bool,
    /// It writes rows and nothing else, so it belongs in a transaction also where DDL commits by itself.
    pub writes_rows: bool,
    /// It adds this value to an enum.
    pub adds_value: Option<String>,
    /// The variables of the session (`@name`) that it names.
    pub variables: Vec<Ident>,
    /// It replaces a table, whose indexes and triggers are then created as the database has them, but for these.
    pub restores: Option<Vec<Ident>>,
    /// It is for a database in which these revisions of other branches are applied, and those are not.
    pub only_with: Option<Presence>,
    /// Whether writers are known to go on during it.
    pub writers: Writers,
    /// Whether the engine is told to refuse where writers would not go on.
    pub refuses_waiting: bool,
    /// `concurrently` was asked for, where the engine has no such word.
    pub carries_concurrently: bool,
    /// It adds this column, for which the rows that are there would have no value: the table must have none.
    pub without_value: Option<(ObjectName, Ident)>,
    /// What counts the numbers of these columns must go on behind the greatest of them.
    pub counted: Vec<(ObjectName, Ident)>,
    /// A 0 that it writes into a column with identity is a 0, and not the next number.
    pub keeps_zero: bool,
}

/// What of other branches is applied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Presence {
    /// These are.
    pub applied: Vec<RevisionId>,
    /// These are not.
    pub missing: Vec<RevisionId>,
    /// Anything else stops the script.
    pub stops: bool,
}

impl Statement {
    /// A statement without locks and followers.
    pub fn new(
        kind: StatementKind,
        args: Args,
        guard: impl Into<Option<Guard>>,
        verb: &'static str,
        object: String,
    ) -> Self {
        Self {
            kind,
            args,
            guard: guard.into(),
            needs: Vec::new(),
            past: Vec::new(),
            verb,
            object,
            locks: Vec::new(),
            then: Vec::new(),
            counts_rows: false,
            writes_rows: false,
            adds_value: None,
            variables: Vec::new(),
            restores: None,
            only_with: None,
            writers: Writers::Unasked,
            refuses_waiting: false,
            carries_concurrently: false,
            without_value: None,
            counted: Vec::new(),
            keeps_zero: false,
        }
    }

    /// It is done to these, which no guard asks for.
    #[must_use]
    pub fn needing(mut self, objects: impl IntoIterator<Item = ObjectId>) -> Self {
        self.needs.extend(objects);
        self
    }

    /// It adds a column for which rows would have no value, if this is so.
    #[must_use]
    pub fn for_no_rows_if(mut self, so: bool, table: &ObjectName, column: &Ident) -> Self {
        self.without_value = so.then(|| (table.clone(), column.clone()));
        self
    }

    /// It writes numbers of its own into this column, which the engine otherwise counts.
    #[must_use]
    pub fn counting_on(mut self, table: &ObjectName, column: &Ident) -> Self {
        self.counted.push((table.clone(), column.clone()));
        self
    }

    /// It replaces a table; the indexes and triggers of the old one come back, but for these.
    #[must_use]
    pub fn restoring(mut self, except: Vec<Ident>) -> Self {
        self.restores = Some(except);
        self
    }

    /// What is known of writers meanwhile.
    #[must_use]
    pub fn with_writers(mut self, writers: Writers) -> Self {
        self.writers = writers;
        self
    }

    /// Asks the engine for what the spec asks for, where it is known to work.
    #[must_use]
    pub fn asking(mut self, online: Online) -> Self {
        let wanted = online != Online::Off || self.carries_concurrently;
        self.refuses_waiting = wanted && self.writers == Writers::GoOn;
        self
    }

    /// It writes rows and nothing else.
    #[must_use]
    pub fn writing_rows(mut self) -> Self {
        self.writes_rows = true;
        self
    }

    /// Whether rows may change or go, so that others may refer to nothing afterwards.
    pub fn touches_rows(&self) -> bool {
        self.kind.touches_rows() || self.restores.is_some()
    }

    /// Adds a lock.
    #[must_use]
    pub fn locking(mut self, ddl: Ddl, table: &ObjectName) -> Self {
        self.locks.push((ddl, table.clone()));
        self
    }

    /// Adds a follower.
    #[must_use]
    pub fn then(mut self, kind: StatementKind, args: Args) -> Self {
        self.then.push((kind, args));
        self
    }
}
