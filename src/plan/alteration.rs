//! What a statement does to a table that is there, as far as that decides whether writers can go on meanwhile.

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// A column is added, without a default that differs from row to row.
    AddColumn,
    /// A column goes on which nothing hangs.
    DropColumn,
    /// A column goes, and with it what hangs on it: indexes, keys, checks.
    DropColumnAndParts,
    RenameColumn,
    /// A default is set or dropped, and nothing else.
    SetDefault,
    SetNotNull,
    DropNotNull,
    /// A definition that leaves the stored rows as they are: a longer VARCHAR, a comment, a default.
    Redefine,
    /// The column gets another place.
    Move,
    /// An index of columns that may hold equal rows.
    CreateIndex,
    DropIndex,
    RenameIndex,
    AddPrimaryKey,
    AddUnique,
    DropUnique,
    DropForeignKey,
    /// Anything for which the table is copied.
    Copy,
}

/// What of a table, or of the column that is altered, is out of the ordinary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Trait {
    /// The history does not know the table well enough: others made it, or it is not stored as InnoDB stores by default.
    Unknown,
    /// It has no primary key; an engine may take a unique key for it.
    NoPrimaryKey,
    /// It has a generated column that is stored.
    Stored,
    /// It has a generated column that is not stored.
    Virtual,
    /// An index holds what no column stores: a virtual column, or an expression.
    IndexedVirtual,
    /// It has a FULLTEXT index.
    FullText,
    /// It has a unique key that is longer than an index of the engine, or may be.
    LongKey,
    /// It has a check that names a date, a time, a moment or an enum.
    CheckedMoment,
    /// The column is generated, and stored.
    OfStored,
    /// The column is a moment that the engine keeps in UTC (TIMESTAMP).
    OfMoment,
}

/// Whether writers go on during a statement.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Writers {
    /// There is nothing to prove: the table is new, or the statement is over in a moment, or the engine is not asked.
    #[default]
    Unasked,
    /// They do, and the engine may be told to refuse where they would not.
    GoOn,
    /// They may have to wait.
    MayWait,
}
