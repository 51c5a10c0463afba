//! SQLite 3.34 and later, applied by its shell sqlite3.

use super::canonical::readings;
use super::clients;
use super::facts::{
    AlterStyle, Beginning, Cases, Cast, Client, ColumnChange, ColumnUser, Columns, CommentStyle, Comparison,
    EchoStyle, Facts, ForeignKeys, Grammar, GuardStyle, Indexed, Indexes, KnownBy, Limits, Literals,
    LockNote, Locks, Names, Piece, Privileges, Quoting, Referable, Refused, RefusedFor, Settings, Statements,
    Syntax, TableColumns, TextStyle, Transactions, Types,
};
use super::feature::Feature;
use super::sqlite_types::{ENDS, NATIVE_NAMES, native_type, type_name};
use crate::lex::Lexical;
use crate::model::{Case, NameLength, SqlType, Version};
use crate::plan::Ddl;

/// SQLite's answers.
pub(super) static FACTS: Facts = Facts {
    name: "sqlite",
    title: "SQLite",
    templates: &["sqlite"],
    machinery: &[
        Piece::of_all("begin"),
        Piece::of_all("tables"),
        Piece::of_all("main"),
        Piece::of_all("shapes"),
        Piece::of_some("walk", "that takes steps"),
        Piece::of_some("downgrade", "that goes down"),
        Piece::of_all("program"),
        Piece::of_all("run").behind(),
        Piece::of_all("plan").behind(),
        Piece::of_all("end").behind(),
    ],
    text_keys: &["sqlite", "default"],
    oldest_version: Version::new(3, 34, 0),
    lacks: &LACKS,
    client: CLIENT,
    tools: clients::SQLITE,
    portable: Err("SQLite has no language for conditions: the script needs the commands of its shell"),
    guards: GuardStyle::Rows,
    compares_shapes: true,
    syntax: Syntax {
        lexical: LEXICAL,
        grammar: Grammar::Sqlite,
        quoting: Quoting { name: '"', text: TextStyle::Concatenated, bytes: ("x'", "'") },
        default_in_values: false,
    },
    settings: Settings {
        session: &[],
        numbers_are_bare: true,
        changed_by: &["pragma"],
        variables: false,
        rereads: &[],
        relied_on: RELIED_ON,
        of_revisions: &[],
    },
    statements: Statements {
        forbidden_start,
        only_as_text: |_| false,
        text_from: None,
        outside_blocks: |_| None,
        outside_transactions: |words| match words {
            [first, ..] if first == "vacuum" => true,
            [first, second, third, ..] => first == "pragma" && second == "journal_mode" && third == "wal",
            _ => false,
        },
        at_the_end: |_| false,
        keeps_line_ends: |_| false,
        unlocking: &[],
        behind_settings: false,
        triggers_of_tables: false,
        runs_texts: false,
    },
    transactions: Transactions { ddl_commits: false, commits: |_| false, enum_value_needs_commit: false },
    names: Names {
        default_schema: None,
        longest: NameLength::Any,       // "Limits In SQLite" has none
        cases: Cases::all(Case::Ascii), // measured: columns, tables, indexes, triggers
        generated: &[],
        primary_key: None,
        indexes_share_table_names: true,
        keys_share_table_names: false,
        foreign_keys_of_schema: false,
        checks_of_schema: false,
        system_columns: &[],
        reserved_prefix: Some("sqlite_"), // "CREATE TABLE", 2
        unfit: loses_return,
    },
    types: Types {
        native: native_type,
        native_names: NATIVE_NAMES,
        name: |sql_type, _| type_name(sql_type),
        shown: |sql_type| type_name(sql_type).ok(),
        canonical: readings::sqlite_type,
        canonical_default: |default, sql_type| readings::SQLITE.canonical_default(default, sql_type),
        change_rewrites: |_, _| true,
        inline_enum: false,
        named_enums: false,
        ended_by: Some(ENDS),
    },
    literals: Literals {
        moment: |_, utc| Ok(utc.to_owned()),
        special_values: false,
        exact_digits: Some(15), // "Datatypes in SQLite", 3: what is no integer of 64 bits becomes a float
        float_digits: None,
        most_bytes: |_| None,
        default_in_bytes: |_, _| false,
        bad_enum_value: |_| None,
        shown: str::to_owned,
    },
    columns: Columns {
        alter: AlterStyle::Rebuild,
        identity_needs_key: false,
        identity_is_primary_key: true,
        expressions_follow: true,
        dependents_go: true,
        literal_default_is_expression: |_| false,
        default_fills: |_, _| false, // it takes none such in ADD COLUMN ("ALTER TABLE", 4)
        key_forgets_expression: false,
        clock_digits,
        update_invents_default: |_| false,
        domains: false,
        ignores_case: |collation| collation.is_some_and(|name| name.eq_ignore_ascii_case("nocase")),
        virtual_from: Some(Version::new(3, 31, 0)),
    },
    comparison: Comparison::Temporary,
    comments: CommentStyle::Nowhere,
    indexes: Indexes {
        inline: false,
        concurrent: false,
        methods: &[],
        equal_keys_merge: false,
        nulls_not_distinct_from: None,
    },
    foreign_keys: ForeignKeys {
        need_columns: false,
        bring_indexes: false,
        take_descending: true,
        refer_to: Referable::Key, // "SQLite Foreign Key Support", 3: a mismatch otherwise, at every later check
        fits: |_, _| true,
        retypes: |_, _| true,
        null_needs_nullable: false,
        to_itself: true,
        need_stored: false,
        spoils: |_, _, _| false,
    },
    limits: LIMITS,
    locks: Locks {
        of: |ddl, _| lock(ddl),
        proven: None,
        checked_dearly: |_| false,
        of_moment: |_| false,
        order: &[],
    },
    privileges: Privileges::NONE,
};

/// What it refuses: types are no more than a wish.
const LIMITS: Limits = Limits {
    table_columns: TableColumns::OnePlain,
    stops: |change, user| {
        change == ColumnChange::Dropped && matches!(user, ColumnUser::Generated | ColumnUser::View)
    },
    generated_primary: |_| false, // "Generated Columns", 2.3
    views_hold_columns: false,
    cast: |_, _| Cast::Assignment,
    pseudo_type: |_| None,
    takes_identity: |_| true,
    identity_is_unread: |_| false,
    indexed: |_, _| Indexed::Unknown,
    no_operators: |_, _| false,
    method: |_| None,
    longest_entry: None,
    hashes_long_keys: false,
    cuts_long_indexes: false,
    cut_in_any_index: |_| false,
    may_be_long: |_| true,
    beginning: |_| Beginning::Unknown,
    reads: |_, _, _| true,
    keys_hold_partition: false,
};

/// sqlite3, the client.
pub(super) const CLIENT: Client = Client {
    command: "sqlite3 DATABASE",
    backslash_commands: false,
    colon_variables: false,
    delimiter: None,
    line_commands: true,
    commands: &[],
    echo: EchoStyle::Constant,
    files: Ok(KnownBy::Digest), // sha3() and readfile() are functions of the shell ("Command Line Shell", 10 and 22)
};

/// How it and its client read text.
pub(super) const LEXICAL: Lexical = Lexical {
    dollar_quotes: false,
    escape_strings: false,
    nested_comments: false,
    folds_names: false, // it keeps them, and compares them without their case
    backtick_names: false,
    bracket_names: true,
    backslash_escapes: false,
    hash_comments: false,
    executable_comments: false,
    compound_bodies: false,
};

/// What SQLite has not (its pages on CREATE TABLE, CREATE INDEX, and foreign keys).
const LACKS: [Feature; 16] = [
    Feature::Arrays,
    Feature::ColumnPosition,
    Feature::DeferrableKeys,
    Feature::ExclusionConstraints,
    Feature::Extensions,
    Feature::IncludedColumns,
    Feature::IndexMethods,
    Feature::IndexParameters,
    Feature::MatchFull,
    Feature::NotValid,
    Feature::NullsOrder,
    Feature::OnUpdate,
    Feature::OperatorClasses,
    Feature::Partitions,
    Feature::PrefixLengths,
    Feature::Schemas,
];

/// The current time as a default is plainly CURRENT_TIMESTAMP, in UTC and without a fraction; there is no `now()`.
fn clock_digits(sql_type: &SqlType) -> Option<u32> {
    match sql_type {
        SqlType::Timestamp(digits) | SqlType::Timestamptz(digits) => Some(digits.unwrap_or(6)),
        _ => None,
    }
}

/// The shell reads lines, and takes the carriage return away at the end of one (shell.c, local_getline).
fn loses_return(text: &str) -> Option<&'static str> {
    text.contains("\r\n").then_some("has a carriage return at the end of a line, which the client would drop")
}

/// A transaction that writes locks the whole database, whatever it writes: only what a statement costs differs.
fn lock(ddl: Ddl) -> LockNote {
    let cost = match ddl {
        Ddl::AlterTypeRewrite => Some("copies the table, and builds its indexes again"),
        Ddl::CreateIndex | Ddl::CreateIndexConcurrently | Ddl::AddUnique => Some("reads the whole table"),
        Ddl::DropTable => Some("frees all its pages"),
        _ => None,
    };
    LockNote { level: "RESERVED", blocks: "other writers", cost }
}

/// Settings that the script makes itself: with foreign keys enforced, a table that is rebuilt would take the rows with it that
/// refer to it (SQLite, "DROP TABLE"); and what is asked together is put together in the order of the rows.
const RELIED_ON: &[&str] =
    &["foreign_keys", "legacy_alter_table", "writable_schema", "encoding", "reverse_unordered_selects"];

/// Statements that would end the script's transaction, or set what it relies on.
fn forbidden_start(words: &[String]) -> Option<Refused> {
    let word = |n: usize| words.get(n).map_or("", String::as_str);
    let refused = |what, reason, hint| Some(Refused { what, reason, hint });
    let relied_on = |setting: &str| {
        let hint = if setting == "foreign_keys" {
            "leave it out: the script sees to foreign keys, and checks them before a revision ends"
        } else {
            "leave it out: the script makes this setting itself"
        };
        refused(RefusedFor::Transaction, "the script relies on its own setting of it", hint)
    };
    match (word(0), word(1)) {
        ("begin" | "commit" | "end", _) => refused(
            RefusedFor::Transaction,
            "the script has a transaction of its own around every revision",
            "leave it out; a statement that must run outside a transaction takes `transaction: false`",
        ),
        ("rollback", _) if !words.iter().skip(1).any(|w| w == "to") => refused(
            RefusedFor::Transaction,
            "the script has a transaction of its own around every revision",
            "leave it out",
        ),
        ("pragma", "main" | "temp") if RELIED_ON.contains(&word(2)) => relied_on(word(2)),
        ("pragma", setting) if RELIED_ON.contains(&setting) => relied_on(setting),
        _ => None,
    }
}
