//! PostgreSQL 13 and later, applied by psql.

use super::canonical::readings;
use super::clients;
use super::facts::{
    AlterStyle, Beginning, Cases, Client, ColumnChange, ColumnUser, Columns, CommentStyle, Comparison,
    EchoStyle, Facts, ForeignKeys, Grammar, GuardStyle, Indexed, Indexes, KeyReader, KnownBy, Limits,
    Literals, Locks, Names, Piece, Privileges, Quoting, Referable, Refused, RefusedFor, Settings, Statements,
    Syntax, TableColumns, TextStyle, Transactions, Types,
};
use super::feature::Feature;
use super::lexical;
use super::postgres_casts::{cast, fits, pseudo_type};
use super::postgres_indexes;
use super::postgres_locks::{ORDER, default_fills, lock, type_change_rewrites};
use super::postgres_types::{NATIVE_NAMES, catalog_type, native_type, type_name};
use crate::model::{Case, NameLength, ReferentialAction, SqlType, Version};

/// PostgreSQL's answers.
pub(super) static FACTS: Facts = Facts {
    name: "postgres",
    title: "PostgreSQL",
    templates: &["postgres"],
    machinery: &[
        Piece::of_all("begin"),
        Piece::of_all("applied"),
        Piece::of_some("walk", "that takes steps"),
        Piece::of_all("due"),
        Piece::of_all("ready"),
        Piece::of_all("shapes"),
        Piece::of_all("end"),
    ],
    text_keys: &["postgres", "default"],
    oldest_version: Version::new(13, 0, 0),
    lacks: &[
        Feature::CollationsOfAnyType,
        Feature::ColumnPosition,
        Feature::OnUpdate,
        Feature::PrefixLengths,
        Feature::RepeatedKeyColumns,
        Feature::TableOptions,
    ],
    client: CLIENT,
    tools: clients::POSTGRES,
    portable: Ok(&super::postgres_portable::FACTS),
    guards: GuardStyle::Functions,
    compares_shapes: true,
    syntax: Syntax {
        lexical: lexical::POSTGRES,
        grammar: Grammar::Postgres,
        quoting: Quoting { name: '"', text: TextStyle::Standard, bytes: ("'\\x", "'") },
        default_in_values: true,
    },
    settings: Settings {
        session: &[
            ("lock_timeout", "5s"),
            ("statement_timeout", "0"),
            ("idle_in_transaction_session_timeout", "0"),
            // Of tables that were just made the planner knows nothing, and takes a question to their catalog for long enough
            // to compile it, which then takes most of the time (PostgreSQL documentation, "When to JIT?").
            ("jit", "off"),
        ],
        numbers_are_bare: false,
        changed_by: &["set", "reset", "do", "call", "select", "with"],
        variables: false,
        rereads: &[("client_encoding", &[]), ("standard_conforming_strings", &[])],
        relied_on: &["default_transaction_read_only", "transaction_read_only"],
        of_revisions: ROLES,
    },
    statements: Statements {
        forbidden_start,
        only_as_text: |_| false,
        text_from: None,
        outside_transactions,
        outside_blocks: super::postgres_portable::outside_blocks,
        at_the_end: |_| false,
        keeps_line_ends: |_| true,
        unlocking: &["pg_advisory_unlock_all"],
        behind_settings: false,
        triggers_of_tables: true,
        runs_texts: false, // what PREPARE takes commits nothing
    },
    transactions: Transactions { ddl_commits: false, commits: |_| false, enum_value_needs_commit: true },
    names: Names {
        default_schema: Some("public"),
        longest: NameLength::Bytes(63), // manual, 4.1.1
        cases: Cases::all(Case::Exact), // manual, 4.1.1; what is not quoted has been folded before
        generated: &[],
        primary_key: None,
        indexes_share_table_names: true,
        keys_share_table_names: true,
        foreign_keys_of_schema: false,
        checks_of_schema: false,
        system_columns: &["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"], // manual, 5.6
        reserved_prefix: None,
        unfit: |_| None,
    },
    types: Types {
        native: native_type,
        native_names: NATIVE_NAMES,
        name: |sql_type, _| type_name(sql_type),
        shown: catalog_type,
        canonical: readings::postgres_type,
        canonical_default: |default, sql_type| readings::POSTGRES.canonical_default(default, sql_type),
        change_rewrites: type_change_rewrites,
        inline_enum: false,
        named_enums: true,
        ended_by: None,
    },
    literals: Literals {
        moment: |sql_type, utc| Ok(moment(sql_type, utc)),
        special_values: true, // manual, tables 8.13 and 8.2
        exact_digits: None,
        float_digits: None,
        most_bytes: |_| None,
        default_in_bytes: |_, _| false,
        bad_enum_value: |_| None,
        shown: str::to_owned,
    },
    columns: Columns {
        alter: AlterStyle::Aspects,
        identity_needs_key: false,
        identity_is_primary_key: false,
        expressions_follow: true,
        dependents_go: true,
        literal_default_is_expression: |_| false,
        default_fills,
        key_forgets_expression: false,
        clock_digits: |_| None,
        update_invents_default: |_| false,
        domains: true,
        ignores_case: |_| false,
        virtual_from: Some(Version::new(18, 0, 0)),
    },
    comparison: Comparison::Built,
    comments: CommentStyle::Statements,
    indexes: Indexes {
        inline: false,
        concurrent: true,
        methods: &[],
        equal_keys_merge: true, // parse_utilcmd.c, transformIndexConstraints
        nulls_not_distinct_from: Some(Version::new(15, 0, 0)),
    },
    foreign_keys: ForeignKeys {
        need_columns: false,
        bring_indexes: false,
        take_descending: true,
        refer_to: Referable::Key,
        fits,
        retypes: |_, _| true, // where the two fit afterwards
        null_needs_nullable: false,
        to_itself: true,
        need_stored: false,
        spoils: |action, deletes, reader| {
            let passes = matches!(action, ReferentialAction::NoAction | ReferentialAction::Restrict);
            reader == KeyReader::Itself && !passes && !(deletes && action == ReferentialAction::Cascade)
        },
    },
    limits: LIMITS,
    locks: Locks {
        of: |ddl, _| lock(ddl),
        proven: None,
        checked_dearly: |_| false,
        of_moment: |_| false,
        order: ORDER,
    },
    privileges: Privileges::NONE,
};

/// What it refuses.
const LIMITS: Limits = Limits {
    table_columns: TableColumns::Any,
    stops,
    generated_primary: |stored| stored,
    views_hold_columns: true,
    cast,
    pseudo_type,
    takes_identity: postgres_indexes::takes_identity,
    identity_is_unread: |_| false,
    indexed: |_, _| Indexed::Unknown,
    no_operators: postgres_indexes::no_operators,
    method: postgres_indexes::method,
    longest_entry: None,
    hashes_long_keys: false,
    cuts_long_indexes: false,
    cut_in_any_index: |_| false,
    may_be_long: |_| true,
    beginning: |_| Beginning::Unknown,
    reads: |_, _, _| true,
    keys_hold_partition: true, // manual, 5.11.2.3
};

/// Who stands in the way (manual, ALTER TABLE and 5.14): checks and indexes go with a column, and are built again for a new
/// type; what follows a rename is everything.
fn stops(change: ColumnChange, user: ColumnUser) -> bool {
    match user {
        ColumnUser::Generated | ColumnUser::View | ColumnUser::Trigger | ColumnUser::Policy => {
            change != ColumnChange::Renamed
        }
        ColumnUser::Default | ColumnUser::Expression => false,
    }
}

/// A moment with its offset: without one it would be one of the session's time zone (manual, 8.5.1.3).
fn moment(sql_type: &SqlType, utc: &str) -> String {
    if matches!(sql_type, SqlType::Timestamptz(_)) { format!("{utc}+00") } else { utc.to_owned() }
}

/// psql, the client.
pub(super) const CLIENT: Client = Client {
    command: "psql -X -d DATABASE -f -",
    backslash_commands: true,
    colon_variables: true,
    delimiter: None,
    line_commands: false,
    commands: &[],
    echo: EchoStyle::Psql,
    files: Ok(KnownBy::TextDigest), // a variable may open a quote (psql, "SQL Interpolation"), so that \ir reads a file as a text
};

/// Temporary tables of the script belong to who runs it, and so do the ledger's.
const ROLES: &[(&str, &str)] = &[("role", AS_ANOTHER), ("session_authorization", AS_ANOTHER)];
const AS_ANOTHER: &str = "run the whole script as the role: PGOPTIONS='-c role=NAME' psql ...; or say it in the `settings` of revisions";

/// Statements that call PreventInTransactionBlock() (manual, the pages on each: "cannot be executed inside a transaction
/// block").
fn outside_transactions(words: &[String]) -> bool {
    let word = |n: usize| words.get(n).map_or("", String::as_str);
    let has = |wanted: &str| words.iter().skip(1).any(|word| word == wanted);
    match (word(0), word(1)) {
        ("vacuum", _) | ("create" | "drop", "database" | "tablespace") | ("alter", "system") => true,
        ("create" | "drop", "index") => word(2) == "concurrently",
        ("create", "unique") => word(3) == "concurrently",
        ("create", "subscription") => !has("create_slot") && !has("connect"),
        ("alter", "database") => has("tablespace"),
        ("alter", "table") => has("detach") && has("concurrently"),
        ("reindex", _) => {
            let kinds = ["index", "table", "schema", "database", "system"];
            let kind = words.iter().find(|word| kinds.contains(&word.as_str()));
            has("concurrently") || kind.is_some_and(|kind| is_whole(kind))
        }
        ("cluster", rest) => matches!(rest, "" | "verbose") && word(2).is_empty(),
        _ => false,
    }
}

/// What REINDEX takes that is more than one relation.
fn is_whole(word: &str) -> bool {
    matches!(word, "database" | "schema" | "system")
}

/// Statements that would end the script's transaction or drop what it keeps in the session.
fn forbidden_start(words: &[String]) -> Option<Refused> {
    let word = |n: usize| words.get(n).map_or("", String::as_str);
    let reason = match (word(0), word(1)) {
        ("begin" | "start" | "commit" | "end" | "abort", _) | ("prepare", "transaction") => {
            "the script has a transaction of its own around every revision"
        }
        ("rollback", second) if !(second == "to" || word(2) == "to") => {
            "the script has a transaction of its own around every revision"
        }
        ("discard", _) => "it would drop what the script keeps in the session",
        _ => return None,
    };
    let hint = "leave it out; a statement that must run outside a transaction takes `transaction: false`";
    Some(Refused { what: RefusedFor::Transaction, reason, hint })
}
