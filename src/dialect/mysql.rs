//! MySQL 8.0.29 and later, applied by mysql. MariaDB is another dialect, which shares some of this.

use super::canonical::readings;
use super::clients;
use super::facts::{
    AlterStyle, Cases, Client, Columns, CommentStyle, Comparison, EchoStyle, Facts, ForeignKeys, Grammar,
    GuardStyle, Indexes, IndexesShown, KnownBy, Literals, Locks, Names, Piece, Quoting, Referable, Refused,
    RefusedFor, Settings, Statements, Syntax, TextStyle, Transactions, Types,
};
use super::feature::Feature;
use super::lexical;
use super::mysql_limits;
use super::mysql_locks::{ORDER, checked_dearly, default_fills, lock, of_moment, type_change_rewrites};
use super::mysql_privileges;
use super::mysql_types::{
    NATIVE_NAMES, catalog_type, clock_digits, literal_default_is_expression, moment, most_bytes, native_type,
    type_name,
};
use super::online;
use crate::model::{Case, NameLength, Version};

/// MySQL's answers.
pub(super) static FACTS: Facts = Facts {
    name: "mysql",
    title: "MySQL",
    templates: &["mysql"],
    machinery: &[
        Piece::of_all("server"),
        Piece::of_all("begin"),
        Piece::of_all("steps"),
        Piece::of_some("known", "that defines a column again").behind(),
        Piece::of_some("reset", "that may set something in its session").behind(),
        Piece::of_all("go").behind(),
        Piece::of_all("stop"),
        Piece::of_all("end"),
    ],
    text_keys: &["mysql", "default"],
    oldest_version: Version::new(8, 0, 29),
    lacks: &LACKS,
    client: CLIENT,
    tools: clients::MYSQL,
    portable: Err(
        "MySQL has no statement that runs others on a condition: the script needs the commands of its client",
    ),
    guards: GuardStyle::Conditions,
    compares_shapes: true,
    syntax: Syntax {
        lexical: lexical::MYSQL,
        grammar: Grammar::MySql,
        quoting: QUOTING,
        default_in_values: true,
    },
    settings: Settings {
        session: &[
            ("lock_wait_timeout", "5"),
            ("innodb_lock_wait_timeout", "50"),
            ("max_execution_time", "0"),
        ],
        numbers_are_bare: true,
        changed_by: &["set", "do", "call"],
        variables: true,
        rereads: REREADS,
        relied_on: RELIED_ON,
        of_revisions: &[],
    },
    statements: Statements {
        forbidden_start,
        only_as_text: |_| false,
        text_from: None,
        outside_transactions: |_| false, // what would be refused commits
        outside_blocks: |_| None,
        at_the_end,
        keeps_line_ends: |words| !at_the_end(words), // it stands in a constant, where they are escapes
        unlocking: UNLOCKING,
        behind_settings: false,
        triggers_of_tables: false,
        runs_texts: false, // PREPARE takes no EXECUTE
    },
    transactions: Transactions { ddl_commits: true, commits, enum_value_needs_commit: false },
    names: NAMES,
    types: Types {
        native: native_type,
        native_names: NATIVE_NAMES,
        name: |sql_type, _| type_name(sql_type),
        shown: catalog_type,
        canonical: readings::mysql_type,
        canonical_default: |default, sql_type| readings::MYSQL.canonical_default(default, sql_type),
        change_rewrites: type_change_rewrites,
        inline_enum: true,
        named_enums: false,
        ended_by: None,
    },
    literals: LITERALS,
    columns: Columns {
        alter: AlterStyle::Definition,
        identity_needs_key: true,
        identity_is_primary_key: false,
        expressions_follow: false,
        dependents_go: false,
        literal_default_is_expression,
        default_fills,
        key_forgets_expression: true, // measured on MySQL 9
        clock_digits,
        update_invents_default: |_| false,
        domains: false,
        ignores_case: |collation| collation.is_none_or(|name| name.to_lowercase().ends_with("_ci")),
        virtual_from: Some(Version::new(8, 0, 29)),
    },
    comparison: Comparison::Shown(IndexesShown { descending: true }),
    comments: CommentStyle::Inline,
    indexes: INDEXES,
    foreign_keys: ForeignKeys {
        need_columns: true,
        bring_indexes: true,
        // Measured on MySQL 9: it makes an index of its own beside one in descending order; MariaDB takes that one.
        take_descending: false,
        refer_to: Referable::OrderedKey,
        fits: mysql_limits::fits,
        retypes: |from, to| from.has_identity == to.has_identity && mysql_limits::retypes(from, to),
        null_needs_nullable: true,
        to_itself: false,  // error 6125
        need_stored: true, // error 3733
        spoils: mysql_limits::spoils,
    },
    limits: mysql_limits::LIMITS,
    locks: Locks { of: lock, proven: Some(online::mysql), checked_dearly, of_moment, order: ORDER },
    privileges: mysql_privileges::PRIVILEGES,
};

/// What columns keep of data. information_schema is utf8mb3, and shows a question mark for a character of four bytes
/// (manual, 12.9.2; measured).
pub(super) const LITERALS: Literals = Literals {
    moment,
    special_values: false,
    exact_digits: None,
    float_digits: Some(6), // FLT_DIG: of a default of FLOAT the server keeps no more (measured)
    most_bytes,
    default_in_bytes: |_, _| false,
    bad_enum_value,
    shown: three_bytes,
};

/// What cannot be a name (manual, 11.2), and what the client would change in one.
pub(super) fn unfit_name(text: &str) -> Option<&'static str> {
    if text.contains("\r\n") {
        Some("has a carriage return at the end of a line, which the client would drop")
    } else if text.ends_with(char::is_whitespace) {
        Some("ends in a blank, which no name may")
    } else if text.chars().any(|c| c.len_utf8() > 3) {
        Some("has a character of four bytes, which no name may")
    } else {
        None
    }
}

/// Blanks at the end of an ENUM's values go (manual, 13.3.5).
fn bad_enum_value(text: &str) -> Option<&'static str> {
    text.ends_with(' ').then_some("ends in a blank, which the server would drop")
}

/// A text with a question mark for each character that utf8mb3 has not.
pub(super) fn three_bytes(text: &str) -> String {
    text.chars().map(|c| if c.len_utf8() > 3 { '?' } else { c }).collect()
}

/// InnoDB's indexes: for HASH it makes a B-tree without a word (manual, 15.1.15).
pub(super) const INDEXES: Indexes = Indexes {
    inline: true,
    concurrent: false,
    methods: &["btree", "fulltext", "spatial"],
    equal_keys_merge: false,
    nulls_not_distinct_from: None,
};

/// mysql, the client.
pub(super) const CLIENT: Client = Client {
    command: "mysql DATABASE",
    backslash_commands: true, // triggers and routines stand in the script as they are
    colon_variables: false,
    delimiter: Some("//"),
    line_commands: false,
    commands: &["delimiter", "source", "tee", "notee", "pager", "nopager", "system"],
    echo: EchoStyle::Constant,
    files: Ok(KnownBy::Marks), // the client's `source FILE` runs a file unseen (mysql, "Client Commands")
};

/// Columns, indexes, constraints and routines have names without case; those of tables and databases are names of files, and
/// what counts in them is the server's setting lower_case_table_names (manual, 11.2.3), which is not known here: two that
/// differ by case alone are two on the servers that tell them apart. MariaDB has triggers of two such names (measured);
/// no history keeps those.
pub(super) const CASES: Cases =
    Cases { schemas: Case::Exact, relations: Case::Exact, parts: Case::Unicode, programs: Case::Unicode };

/// How text is written for it.
pub(super) const QUOTING: Quoting = Quoting { name: '`', text: TextStyle::Backslash, bytes: ("x'", "'") };

/// Its rules for names.
pub(super) const NAMES: Names = Names {
    default_schema: None,
    longest: NameLength::Characters(64), // manual, 11.2.1
    cases: CASES,
    generated: &["_ibfk_", "_chk_"],
    primary_key: Some("PRIMARY"),
    indexes_share_table_names: false,
    keys_share_table_names: false,
    foreign_keys_of_schema: true, // manual, 15.1.20.5 and 15.1.20.6
    checks_of_schema: true,
    system_columns: &[],
    reserved_prefix: None,
    unfit: unfit_name,
};

/// What InnoDB has not (manual, 15.1.9, 15.1.15, 15.1.20).
pub(super) const LACKS: [Feature; 20] = [
    Feature::Arrays,
    Feature::Deferral,
    Feature::DeferrableKeys,
    Feature::ExclusionConstraints,
    Feature::Extensions,
    Feature::IncludedColumns,
    Feature::IndexCollations,
    Feature::IndexParameters,
    Feature::MatchFull,
    Feature::NotValid,
    Feature::NullsOrder,
    Feature::OnlineExpressions,
    Feature::OperatorClasses,
    Feature::PartialIndexes,
    Feature::Partitions,
    Feature::RepeatedForeignColumns,
    Feature::RepeatedIndexColumns,
    Feature::RepeatedKeyColumns,
    Feature::SetDefault,
    Feature::UsingOnTypeChange,
];

fn word(words: &[String], at: usize) -> &str {
    words.get(at).map_or("", String::as_str)
}

/// Statements that cause an implicit commit (manual, 15.3.3), as far as they can be prepared.
pub(super) fn commits(words: &[String]) -> bool {
    match word(words, 0) {
        "create" | "drop" => word(words, 1) != "temporary",
        "alter" | "analyze" | "cache" | "change" | "check" | "flush" | "grant" | "import" | "install"
        | "load" | "optimize" | "rename" | "repair" | "reset" | "revoke" | "stop" | "truncate"
        | "uninstall" => true,
        "set" => word(words, 1) == "password" || word(words, 1) == "default" && word(words, 2) == "role",
        _ => false,
    }
}

/// Statements that would end the script's transaction, that the client takes for its own, or that cannot be prepared
/// (manual, 15.5) and so cannot be made conditional.
pub(super) fn forbidden_start(words: &[String]) -> Option<Refused> {
    const TRANSACTION: &str =
        "leave it out; a statement that must run outside a transaction takes `transaction: false`";
    const PLAIN: &str = "write it without, with the names qualified where another database is meant";
    let refused = |what, reason, hint| Some(Refused { what, reason, hint });
    match (word(words, 0), word(words, 1)) {
        ("begin" | "start" | "commit" | "xa", _) => {
            refused(RefusedFor::Transaction, "the script has transactions of its own", TRANSACTION)
        }
        ("rollback", second) if !(second == "to" || word(words, 2) == "to") => {
            refused(RefusedFor::Transaction, "the script has transactions of its own", TRANSACTION)
        }
        ("lock" | "unlock", "table" | "tables" | "instance") => {
            refused(RefusedFor::Transaction, "it commits what the script has begun", TRANSACTION)
        }
        ("set", _) if words.iter().any(|word| word == "autocommit" || word == "session_autocommit") => {
            refused(RefusedFor::Transaction, "it commits what the script has begun", TRANSACTION)
        }
        ("use" | "prepare" | "execute" | "deallocate" | "signal" | "resignal" | "get", _) => {
            refused(RefusedFor::Engine, "it cannot be prepared, and so not made conditional", PLAIN)
        }
        ("load", "data" | "xml") => refused(
            RefusedFor::Engine,
            "it cannot be prepared, and so not made conditional",
            "use `bulk_insert`, or INSERT ... VALUES",
        ),
        ("create" | "drop" | "alter", _) if is_program(words) && !at_the_end(words) => refused(
            RefusedFor::Engine,
            "MySQL cannot make it conditional",
            "triggers and routines are defined again by CREATE, alone in an `execute`; for events use a script of their own",
        ),
        _ => None,
    }
}

/// Triggers and stored routines, which neither PREPARE nor a procedure takes (manual, 15.5 and 27.8).
fn at_the_end(words: &[String]) -> bool {
    let kind = words.iter().skip(1).find(|w| PROGRAMS.contains(&w.as_str())).map_or("", String::as_str);
    matches!(word(words, 0), "create" | "drop")
        && is_program(words)
        && kind != "event"
        && word(words, 1) != "aggregate"
        && !words.iter().any(|w| w == "returns" && words.contains(&"soname".to_owned()))
}

/// In these modes `"` and `\` mean something else (MySQL manual, 7.1.11; MariaDB Knowledge Base, "SQL Mode").
pub(super) const REREADS: &[(&str, &[&str])] = &[
    (
        "sql_mode",
        &["ANSI", "ANSI_QUOTES", "DB2", "MAXDB", "MSSQL", "NO_BACKSLASH_ESCAPES", "ORACLE", "POSTGRESQL"],
    ),
    ("character_set_client", &[]),
];

/// Settings under which lists would be cut, rows left out, or the script's own changes refused.
pub(super) const RELIED_ON: &[&str] = &[
    "autocommit",
    "completion_type",
    "cte_max_recursion_depth",
    "group_concat_max_len",
    "max_recursive_iterations",
    "sql_select_limit",
    "transaction_read_only",
    "tx_read_only",
];

/// What releases all locks by name, also that of the run (manual, 14.14).
pub(super) const UNLOCKING: &[&str] = &["release_all_locks"];

/// What PREPARE refuses.
const PROGRAMS: [&str; 4] = ["trigger", "procedure", "function", "event"];

/// Whether CREATE, DROP or ALTER is about something that PREPARE refuses.
fn is_program(words: &[String]) -> bool {
    let is = |at: usize| PROGRAMS.contains(&word(words, at));
    match word(words, 1) {
        "definer" => (3..6).any(is), // the user's name is one word or two
        "or" => is(3) || word(words, 3) == "definer" && (5..8).any(is),
        "aggregate" => true,
        _ => is(1),
    }
}
