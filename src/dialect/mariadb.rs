//! MariaDB 10.5.2 and later, applied by mariadb. It shares MySQL's answers where they are true of it.

use super::canonical::readings;
use super::clients;
use super::facts::{
    AlterStyle, Beginning, Client, ColumnChange, ColumnUser, Columns, CommentStyle, Comparison, Computed,
    Facts, ForeignKeys, Grammar, GuardStyle, Indexed, IndexesShown, Limits, Literals, LockNote, Locks, Names,
    Piece, Referable, Refused, Settings, Statements, Syntax, Transactions, Types,
};
use super::feature::Feature;
use super::lexical;
use super::mysql;
use super::mysql_limits::{self, Counted};
use super::mysql_locks;
use super::mysql_privileges;
use super::mysql_types::{self, clock_digits};
use super::online;
use super::words::{calls, words};
use crate::model::types::{SqlType, TypeText};
use crate::model::{DefaultValue, ReferentialAction, Version};
use crate::plan::{Ddl, Writers};

/// MariaDB's answers.
pub(super) static FACTS: Facts = Facts {
    name: "mariadb",
    title: "MariaDB",
    templates: &["mariadb", "mysql"],
    machinery: &[
        Piece::of_all("server"),
        Piece::of_all("begin"),
        Piece::of_all("steps"),
        Piece::of_some("known", "that defines a column again").behind(),
        Piece::of_some("reset", "that may set something in its session").behind(),
        Piece::of_all("go").behind(),
        Piece::of_all("end"),
    ],
    text_keys: &["mariadb", "mysql", "default"],
    oldest_version: Version::new(10, 5, 2), // RENAME COLUMN, RENAME INDEX
    lacks: &LACKS,
    client: Client { command: "mariadb DATABASE", ..mysql::CLIENT },
    tools: clients::MARIADB,
    portable: Err(
        "it commits before each definition, so that its script is many statements, which the commands of its client keep together",
    ),
    guards: GuardStyle::Conditions,
    compares_shapes: true,
    syntax: Syntax {
        lexical: lexical::MYSQL,
        grammar: Grammar::MySql,
        quoting: mysql::QUOTING,
        default_in_values: true,
    },
    settings: Settings {
        session: &[
            ("lock_wait_timeout", "5"),
            ("innodb_lock_wait_timeout", "50"),
            ("max_statement_time", "0"),
        ],
        numbers_are_bare: true,
        changed_by: &["set", "do", "call", "execute"],
        variables: true,
        rereads: mysql::REREADS,
        relied_on: mysql::RELIED_ON,
        of_revisions: &[],
    },
    statements: Statements {
        forbidden_start,
        only_as_text,
        text_from: Some(Version::new(10, 6, 2)), // MDEV-16708
        outside_transactions: |_| false,
        outside_blocks: |_| None,
        at_the_end: |_| false,
        keeps_line_ends: only_as_text, // the client makes `\n` of `\r\n` (Knowledge Base, "mariadb Command-Line Client", --binary-mode)
        unlocking: mysql::UNLOCKING,
        behind_settings: true, // Knowledge Base, "SET STATEMENT"
        triggers_of_tables: false,
        runs_texts: true, // "EXECUTE IMMEDIATE"
    },
    transactions: Transactions { ddl_commits: true, commits: mysql::commits, enum_value_needs_commit: false },
    names: Names {
        generated: &["_ibfk_"], // measured: the names of checks stay
        checks_of_schema: false,
        ..mysql::NAMES
    },
    types: Types {
        native: native_type,
        native_names: mysql_types::NATIVE_NAMES,
        name: type_name,
        shown: catalog_type,
        canonical: readings::mysql_type,
        canonical_default: |default, sql_type| readings::MYSQL.canonical_default(default, sql_type),
        change_rewrites: mysql_locks::type_change_rewrites,
        inline_enum: true,
        named_enums: false,
        ended_by: None,
    },
    literals: Literals { default_in_bytes, ..mysql::LITERALS },
    columns: Columns {
        alter: AlterStyle::Definition,
        identity_needs_key: true,
        identity_is_primary_key: false,
        expressions_follow: true,
        dependents_go: false,
        literal_default_is_expression: |_| false,
        default_fills,
        key_forgets_expression: false,
        clock_digits,
        update_invents_default,
        domains: false,
        ignores_case: |collation| collation.is_none_or(|name| name.to_lowercase().ends_with("_ci")),
        virtual_from: Some(Version::new(10, 5, 2)),
    },
    comparison: Comparison::Shown(IndexesShown { descending: false }),
    comments: CommentStyle::Inline,
    indexes: mysql::INDEXES,
    foreign_keys: ForeignKeys {
        need_columns: true,
        bring_indexes: true,
        take_descending: true,
        refer_to: Referable::Index,
        fits: mysql_limits::fits,
        retypes: |from, to| {
            mysql_limits::retypes(from, to)
                && readings::mysql_type(from.sql_type) == readings::mysql_type(to.sql_type)
        },
        null_needs_nullable: true,
        to_itself: true, // but for versions before 10.11: error 150
        need_stored: false,
        spoils: |action, deletes, reader| {
            let cascades = deletes && action == ReferentialAction::Cascade;
            !cascades && mysql_limits::spoils(action, deletes, reader) // error 1901
        },
    },
    limits: LIMITS,
    locks: Locks {
        of: lock,
        proven: Some(online::mariadb),
        checked_dearly: |_| false,
        of_moment: mysql_locks::of_moment,
        order: mysql_locks::ORDER,
    },
    privileges: mysql_privileges::PRIVILEGES,
};

/// What InnoDB has not (Knowledge Base, "CREATE TABLE", "Generated Columns").
const LACKS: [Feature; 20] = [
    Feature::Arrays,
    Feature::Deferral,
    Feature::ExclusionConstraints,
    Feature::Extensions,
    Feature::IncludedColumns,
    Feature::IndexCollations,
    Feature::IndexExpressions,
    Feature::IndexParameters,
    Feature::MatchFull,
    Feature::NotValid,
    Feature::NullsOrder,
    Feature::OperatorClasses,
    Feature::PartialIndexes,
    Feature::Partitions,
    Feature::RequiredComputed,
    Feature::RepeatedForeignColumns,
    Feature::RepeatedIndexColumns,
    Feature::RepeatedKeyColumns,
    Feature::SetDefault,
    Feature::UsingOnTypeChange,
];

/// Where it differs from MySQL: JSON is text, and what is too long for a key or index is hashed or cut (Knowledge Base,
/// "Getting Started with Indexes", "Unique Index").
const LIMITS: Limits = Limits {
    stops,
    generated_primary: |_| false, // error 1903
    takes_identity: |sql_type| mysql_limits::counted(sql_type) != Some(Counted::Never), // error 1063
    beginning: |sql_type| match sql_type {
        SqlType::Json | SqlType::Jsonb => Beginning::OfAny,
        other => mysql_limits::beginning(other),
    },
    // Error 4029; an expression that gives all rows one value is computed beforehand (measured, 10.5 to 11.8).
    reads: |reader, read, later| match (reader, read) {
        (Computed::Default, Computed::Generated) => false,
        (_, Computed::Generated) | (Computed::Default, Computed::Default | Computed::Clock) => !later,
        (_, Computed::Default | Computed::Constant | Computed::Clock) => true,
    },
    identity_is_unread: |virtually| !virtually, // error 1901
    indexed: |sql_type, charset| match sql_type {
        SqlType::Json | SqlType::Jsonb => Indexed::ByLength(4),
        other => mysql_limits::indexed(other, charset),
    },
    hashes_long_keys: true,
    cuts_long_indexes: true,
    ..mysql_limits::LIMITS
};

/// Who stands in the way when a column goes (error 1054); what names it follows when it is renamed.
fn stops(change: ColumnChange, user: ColumnUser) -> bool {
    change == ColumnChange::Dropped && matches!(user, ColumnUser::Generated | ColumnUser::Default)
}

/// Types that MySQL has not.
const OWN_NAMES: [&str; 5] = ["inet4", "inet6", "uuid", "vector", "xmltype"];

/// A type of the engine's own.
fn native_type(text: &TypeText) -> Option<Result<SqlType, String>> {
    if !OWN_NAMES.contains(&text.name.as_str()) || text.dimensions > 0 || !text.suffix.is_empty() {
        return mysql_types::native_type(text);
    }
    Some(match text.numbers().as_deref() {
        Some([]) => Ok(SqlType::Native(text.name.clone())),
        Some([n]) if text.name == "vector" => Ok(SqlType::Native(format!("vector({n})"))),
        _ => Err(format!("`{}` does not take these arguments", text.name)),
    })
}

/// How a type is spelled: as MySQL does, but for the type of its own for UUIDs (Knowledge Base, "UUID Data Type").
fn type_name(sql_type: &SqlType, oldest: Version) -> Result<String, String> {
    match sql_type {
        SqlType::Uuid if oldest >= Version::new(10, 7, 0) => Ok("uuid".to_owned()),
        other => mysql_types::type_name(other),
    }
}

/// What information_schema.COLUMNS.COLUMN_TYPE says, where this is sure: integers have a display width, and JSON is text.
fn catalog_type(sql_type: &SqlType) -> Option<String> {
    match sql_type {
        SqlType::Uuid => None, // by the version that the column was made with
        SqlType::Json | SqlType::Jsonb => Some("longtext".to_owned()),
        other => mysql_types::catalog_type(other).map(|shown| with_width(&shown)),
    }
}

/// The default of a TEXT column is kept as the text of an expression: before 10.6 in utf8mb3, which has no characters of four
/// bytes, and on 10.11 in the character set of the database (measured).
fn default_in_bytes(sql_type: &SqlType, text: &str) -> bool {
    let is_long = match sql_type {
        SqlType::Text | SqlType::Json | SqlType::Jsonb => true,
        SqlType::Native(name) => name.contains("text"),
        _ => false,
    };
    is_long && mysql::three_bytes(text) != text
}

/// TIMESTAMP and DATETIME get `DEFAULT '0000-00-00 00:00:00'`, which the strict mode then refuses in every later ALTER TABLE
/// (measured, 10.5 to 11.8).
fn update_invents_default(sql_type: &SqlType) -> bool {
    match sql_type {
        SqlType::Timestamp(_) | SqlType::Timestamptz(_) => true,
        SqlType::Native(text) => text.starts_with("timestamp") || text.starts_with("datetime"),
        _ => false,
    }
}

/// An integer type with the width that the server adds (Knowledge Base, "Numeric Data Type Overview").
fn with_width(shown: &str) -> String {
    let (name, unsigned) = shown.strip_suffix(" unsigned").map_or((shown, false), |name| (name, true));
    let width = match (name, unsigned) {
        ("tinyint", false) | ("year", _) => 4,
        ("tinyint", true) => 3,
        ("smallint", false) => 6,
        ("smallint", true) => 5,
        ("mediumint", false) => 9,
        ("mediumint", true) => 8,
        ("int", false) => 11,
        ("int", true) => 10,
        ("bigint", _) => 20,
        _ => return shown.to_owned(),
    };
    format!("{name}({width}){}", if unsigned { " unsigned" } else { "" })
}

/// The lock that a statement takes: MySQL's, but a column goes without a copy (measured on 10.5, 10.11 and 11.8).
fn lock(ddl: Ddl, writers: Writers) -> LockNote {
    match (ddl, writers) {
        (Ddl::DropColumn, Writers::GoOn | Writers::Unasked) => {
            LockNote { cost: None, ..mysql_locks::lock(ddl, writers) }
        }
        _ => mysql_locks::lock(ddl, writers),
    }
}

/// Functions whose results differ from row to row: a new column with one in its default is no instant change (measured on
/// 11.8; `rand()` is, and gives all rows one value).
const FILLING: [&str; 9] = [
    "nextval",
    "random_bytes",
    "sys_guid",
    "sysdate",
    "utc_timestamp",
    "uuid",
    "uuid_short",
    "uuid_v4",
    "uuid_v7",
];

/// Whether a new column with this default makes the server rewrite the table.
fn default_fills(default: &DefaultValue, _: &SqlType) -> bool {
    let DefaultValue::Expression(text) = default else { return false };
    let counts = |words: Vec<&str>| words.join(" ").to_lowercase().contains("next value for ");
    calls(text.as_str(), &FILLING, &lexical::MYSQL)
        || words(text.as_str(), &lexical::MYSQL).is_some_and(counts)
}

fn word(words: &[String], at: usize) -> &str {
    words.get(at).map_or("", String::as_str)
}

/// Statements that cannot stand in a block and are given to the server as text: creating programs (error 1303), dropping
/// routines (1357), and some others (1314, 1576).
fn only_as_text(words: &[String]) -> bool {
    let kind = words.iter().map(String::as_str).find(|word| KINDS.contains(word));
    matches!(
        (word(words, 0), kind),
        ("create" | "alter", Some("trigger" | "event"))
            | ("create" | "alter" | "drop", Some("procedure" | "function" | "package"))
            | ("alter", Some("view"))
            | ("load" | "check", _)
    )
}

/// What CREATE, ALTER and DROP are about; modifiers and a definer may stand before it.
const KINDS: [&str; 15] = [
    "database",
    "event",
    "function",
    "index",
    "package",
    "procedure",
    "role",
    "schema",
    "sequence",
    "server",
    "table",
    "temporary",
    "trigger",
    "user",
    "view",
];

/// Statements that would end the script's transaction, change its database, or that the client takes for its own.
fn forbidden_start(words: &[String]) -> Option<Refused> {
    let fine_in_a_block = only_as_text(words)
        || matches!(word(words, 0), "prepare" | "execute" | "deallocate" | "signal" | "get" | "drop");
    if fine_in_a_block { None } else { mysql::forbidden_start(words) }
}
