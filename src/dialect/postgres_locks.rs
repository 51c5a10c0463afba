//! What PostgreSQL locks, and what it does under the lock. Measured on 12 to 18 by reading pg_locks in an open
//! transaction; the lock modes are those of the manual, 13.3.1.

use super::facts::LockNote;
use super::lexical;
use super::words::calls;
use crate::model::{DefaultValue, SqlType};
use crate::plan::Ddl;

/// The lock modes, the weakest first (manual, 13.3.1).
pub(super) const ORDER: &[&str] = &[
    "ACCESS SHARE",
    "ROW SHARE",
    "ROW EXCLUSIVE",
    "SHARE UPDATE EXCLUSIVE",
    "SHARE",
    "SHARE ROW EXCLUSIVE",
    "EXCLUSIVE",
    "ACCESS EXCLUSIVE",
];

const ALL: &str = "reads and writes";
const WRITES: &str = "writes but not reads";
const SCHEMA: &str = "other schema changes, neither reads nor writes";

const fn exclusive(cost: Option<&'static str>) -> LockNote {
    LockNote { level: "ACCESS EXCLUSIVE", blocks: ALL, cost }
}

/// The lock that a statement takes on the table it names.
pub(super) fn lock(ddl: Ddl) -> LockNote {
    match ddl {
        Ddl::AddColumn
        | Ddl::DropColumn
        | Ddl::Rename
        | Ddl::DropTable
        | Ddl::DropConstraint
        | Ddl::DropIndex
        | Ddl::SetDefault
        | Ddl::DropNotNull
        | Ddl::AlterType
        | Ddl::AddIdentity
        | Ddl::AddCheckNotValid => exclusive(None),
        Ddl::AddColumnRewrite => exclusive(Some("rewrites the table and its indexes")),
        Ddl::AlterTypeRewrite => exclusive(Some("rewrites the table, or at least reads all of it")),
        Ddl::SetNotNull | Ddl::AddCheck => exclusive(Some("reads the whole table")),
        Ddl::AddUnique => exclusive(Some("builds an index")),
        Ddl::AddForeignKey => {
            LockNote { level: "SHARE ROW EXCLUSIVE", blocks: WRITES, cost: Some("reads the whole table") }
        }
        Ddl::ReferencedBy | Ddl::AddForeignKeyNotValid => {
            LockNote { level: "SHARE ROW EXCLUSIVE", blocks: WRITES, cost: None }
        }
        Ddl::CreateIndex => LockNote { level: "SHARE", blocks: WRITES, cost: Some("reads the whole table") },
        Ddl::CreateIndexConcurrently => LockNote {
            level: "SHARE UPDATE EXCLUSIVE",
            blocks: SCHEMA,
            cost: Some("reads the whole table twice and waits for older transactions"),
        },
        Ddl::DropIndexConcurrently => LockNote {
            level: "SHARE UPDATE EXCLUSIVE",
            blocks: SCHEMA,
            cost: Some("waits for older transactions"),
        },
        Ddl::RenameIndex | Ddl::Comment => {
            LockNote { level: "SHARE UPDATE EXCLUSIVE", blocks: SCHEMA, cost: None }
        }
        Ddl::WriteRows => LockNote { level: "ROW EXCLUSIVE", blocks: "writers of the same rows", cost: None },
    }
}

/// Whether ALTER COLUMN TYPE copies the table: everything but a list of binary-compatible changes.
pub(super) fn type_change_rewrites(from: &SqlType, to: &SqlType) -> bool {
    use SqlType::{Numeric, Text, Timestamp, Varchar};
    let keeps = from == to
        || match (from, to) {
            (Varchar(Some(a)), Varchar(Some(b))) => b >= a,
            (Varchar(_), Varchar(None) | Text) | (Text, Varchar(None)) | (Numeric(_), Numeric(None)) => true,
            (Numeric(Some((p, s))), Numeric(Some((q, t)))) => s.unwrap_or(0) == t.unwrap_or(0) && q >= p,
            other => other == (&Timestamp(None), &Timestamp(Some(6))),
        };
    !keeps
}

/// Functions that are volatile: with one in its default, a new column is filled row by row (manual, ALTER TABLE, Notes). Those
/// of pg_proc that can be a default, and those of pgcrypto and uuid-ossp; of others nothing is known.
const VOLATILE: [&str; 13] = [
    "clock_timestamp",
    "gen_random_bytes",
    "gen_random_uuid",
    "gen_salt",
    "nextval",
    "random",
    "random_normal",
    "timeofday",
    "uuid_generate_v1",
    "uuid_generate_v1mc",
    "uuid_generate_v4",
    "uuidv4",
    "uuidv7",
];

/// Whether a new column with this default makes the server rewrite the table.
pub(super) fn default_fills(default: &DefaultValue, _: &SqlType) -> bool {
    matches!(default, DefaultValue::Expression(text) if calls(text.as_str(), &VOLATILE, &lexical::POSTGRES))
}
