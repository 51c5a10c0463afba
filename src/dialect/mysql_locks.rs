//! What MySQL blocks, and what it does meanwhile. Measured on 9.7 by asking for LOCK=NONE and LOCK=SHARED; the manual's
//! tables in 17.12.1 say the same of 8.0. During what writers are known to go on, `online.rs` says.

use super::clock::clock_default;
use super::facts::LockNote;
use super::lexical;
use super::mysql_types::{clock_digits, literal_default_is_expression};
use crate::model::{DefaultValue, SqlType};
use crate::plan::{Ddl, Writers};

/// What a reviewer asks for: the lock that keeps writers waiting for long.
pub(super) const ORDER: &[&str] = &["SHARED"];

const METADATA: &str = "metadata";

/// What is said of a statement that is not known to let writers go on.
const UNPROVEN: LockNote =
    LockNote { level: "SHARED", blocks: "writes but not reads", cost: Some("may copy the table") };

const MOMENT: &str = "everybody for a moment, and as long as a transaction that uses the table is open";

const fn brief(cost: Option<&'static str>) -> LockNote {
    LockNote { level: METADATA, blocks: MOMENT, cost }
}

const fn copying(cost: &'static str) -> LockNote {
    LockNote { level: "SHARED", blocks: "writes but not reads", cost: Some(cost) }
}

/// The lock that a statement takes on the table it names.
pub(super) fn lock(ddl: Ddl, writers: Writers) -> LockNote {
    let note = usual(ddl);
    if writers == Writers::MayWait && note.level == METADATA { UNPROVEN } else { note }
}

/// The lock where nothing is out of the ordinary.
fn usual(ddl: Ddl) -> LockNote {
    match ddl {
        Ddl::DropTable
        | Ddl::Rename
        | Ddl::AddColumn
        | Ddl::SetDefault
        | Ddl::AlterType
        | Ddl::RenameIndex
        | Ddl::DropIndex
        | Ddl::DropIndexConcurrently
        | Ddl::DropConstraint
        | Ddl::AddForeignKeyNotValid
        | Ddl::AddCheckNotValid
        | Ddl::ReferencedBy
        | Ddl::Comment => brief(None),
        Ddl::DropColumn => brief(Some("rebuilds the table if the column is in an index; writes go on")),
        Ddl::SetNotNull | Ddl::DropNotNull => brief(Some("rebuilds the table; writes go on")),
        Ddl::CreateIndex | Ddl::CreateIndexConcurrently | Ddl::AddUnique => {
            brief(Some("reads the whole table; writes go on"))
        }
        Ddl::AddColumnRewrite | Ddl::AddIdentity | Ddl::AlterTypeRewrite | Ddl::AddCheck => {
            copying("copies the table")
        }
        Ddl::AddForeignKey => copying("copies the table, and reads the one it refers to"),
        Ddl::WriteRows => LockNote { level: "rows", blocks: "writers of the same rows", cost: None },
    }
}

/// Whether a change of type copies the table (manual, 17.12.1, "Column Operations"): all but values that an ENUM gets
/// at its end, and a VARCHAR that grows without needing another byte for its length. Four bytes for a character are the
/// most that it can have.
pub(super) fn type_change_rewrites(from: &SqlType, to: &SqlType) -> bool {
    let keeps = from == to
        || match (from, to) {
            (SqlType::Varchar(Some(a)), SqlType::Varchar(Some(b))) => {
                b >= a && (4 * b < 256 || *a > 255) // one length byte before and after, or two
            }
            (SqlType::EnumOf(a), SqlType::EnumOf(b)) => b.starts_with(a) && (b.len() < 256 || a.len() > 255),
            _ => false,
        };
    !keeps
}

/// Whether a new column with this default copies the table: every expression does, also one that is a constant, and data that
/// must stand in parentheses (measured on 9.7); the current time does not.
pub(super) fn default_fills(default: &DefaultValue, sql_type: &SqlType) -> bool {
    match default {
        DefaultValue::Literal(_) => literal_default_is_expression(sql_type),
        DefaultValue::Expression(_) => {
            clock_default(default, sql_type, &lexical::MYSQL, clock_digits).is_none()
        }
    }
}

/// Whether MySQL knows a type by two names within, or may: it takes a column that a check names for one of another type as soon as
/// any column gets a new name or definition, and copies the table to try the check again (measured on 9.7; MariaDB does not).
pub(super) fn checked_dearly(sql_type: &SqlType) -> bool {
    match sql_type {
        SqlType::Date
        | SqlType::Time(_)
        | SqlType::Timestamp(_)
        | SqlType::Timestamptz(_)
        | SqlType::EnumOf(_)
        | SqlType::EnumRef(_)
        | SqlType::Raw(_) => true,
        SqlType::Native(name) => {
            ["date", "time", "enum", "set"].iter().any(|word| name.to_ascii_lowercase().starts_with(word))
        }
        _ => false,
    }
}

/// Whether values are kept in UTC (manual, 13.2.2), or may be.
pub(super) fn of_moment(sql_type: &SqlType) -> bool {
    match sql_type {
        SqlType::Timestamptz(_) | SqlType::Raw(_) => true,
        SqlType::Native(name) => name.starts_with("timestamp"),
        _ => false,
    }
}
