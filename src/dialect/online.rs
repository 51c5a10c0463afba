//! During which alterations writers are known to go on, on MySQL and MariaDB: each action with what the table may have
//! for all that. What does not stand here is not proven, and a script does not ask for it.
//!
//! Measured on every server at hand by `tests/engines/online.rs`; MySQL's manual, 17.12.1, "Online DDL Operations", and
//! MariaDB's Knowledge Base, "InnoDB Online DDL Overview", say the same of the versions between.

use crate::plan::{Action, Trait};

/// What a table may have that changes nothing.
const ORDINARY: &[Trait] = &[
    Trait::NoPrimaryKey,
    Trait::Stored,
    Trait::Virtual,
    Trait::CheckedMoment,
    Trait::OfStored,
    Trait::OfMoment,
];

/// What changes nothing for those who leave the rows alone: no table is built for them.
const ROWS_STAY: &[Trait] = &[
    Trait::NoPrimaryKey,
    Trait::Stored,
    Trait::Virtual,
    Trait::IndexedVirtual,
    Trait::FullText,
    Trait::CheckedMoment,
    Trait::OfStored,
    Trait::OfMoment,
];

/// The same as [`ORDINARY`] with a primary key: without one, InnoDB orders the table by its first unique key of columns that are NOT
/// NULL, and a change to that one is a change of the primary key.
const WITH_PRIMARY_KEY: &[Trait] =
    &[Trait::Stored, Trait::Virtual, Trait::CheckedMoment, Trait::OfStored, Trait::OfMoment];

/// What changes nothing where MySQL gives a column a new name or definition: it then copies a table with a check of a moment.
const DEFINED_AGAIN: &[Trait] =
    &[Trait::NoPrimaryKey, Trait::Stored, Trait::Virtual, Trait::OfStored, Trait::OfMoment];

/// What MySQL is known to do while writers go on.
pub(super) fn mysql(action: Action) -> Option<&'static [Trait]> {
    match action {
        Action::SetDefault | Action::CreateIndex | Action::DropIndex | Action::RenameIndex => Some(ROWS_STAY),
        Action::AddColumn
        | Action::DropColumn
        | Action::AddPrimaryKey
        | Action::AddUnique
        | Action::DropForeignKey => Some(ORDINARY),
        Action::RenameColumn | Action::SetNotNull | Action::Redefine | Action::Move => Some(DEFINED_AGAIN),
        Action::DropNotNull => Some(&[Trait::Stored, Trait::Virtual, Trait::OfStored, Trait::OfMoment]),
        Action::DropColumnAndParts | Action::DropUnique => Some(WITH_PRIMARY_KEY),
        Action::Copy => None,
    }
}

/// What MariaDB is known to do, from 10.5 on. Later versions do more.
pub(super) fn mariadb(action: Action) -> Option<&'static [Trait]> {
    match action {
        Action::SetDefault | Action::CreateIndex | Action::DropIndex | Action::RenameIndex => Some(ROWS_STAY),
        Action::AddColumn
        | Action::DropColumn
        | Action::RenameColumn
        | Action::AddPrimaryKey
        | Action::AddUnique
        | Action::DropForeignKey => Some(ORDINARY),
        Action::DropUnique => Some(WITH_PRIMARY_KEY),
        // Error 1845 for a definition of a stored column.
        Action::Redefine => Some(&[Trait::NoPrimaryKey, Trait::Stored, Trait::Virtual, Trait::OfMoment]),
        // Error 1845 where a stored column stands beside it, and 1846 for a TIMESTAMP: "cannot convert NULL to
        // non-constant DEFAULT".
        Action::SetNotNull => Some(&[Trait::NoPrimaryKey, Trait::Virtual]),
        Action::DropNotNull => Some(&[Trait::Stored, Trait::Virtual, Trait::OfMoment]),
        // Error 1846: a virtual column behind it is taken for one that is added or dropped.
        Action::Move => Some(&[Trait::NoPrimaryKey, Trait::Stored, Trait::OfMoment]),
        Action::DropColumnAndParts => Some(&[Trait::Stored, Trait::OfStored, Trait::OfMoment]),
        Action::Copy => None,
    }
}
