//! MySQL 8.0.29 and later, applied by mysql. MariaDB is another dialect, which shares some of this.

use super::facts::{
    AlterStyle, CommentStyle, EchoStyle, Facts, Grammar, GuardStyle, Quoting, Refused, RefusedFor, TextStyle,
};
use super::feature::Feature;
use super::mysql_locks::{lock, online, type_change_rewrites};
use super::mysql_types::{
    NATIVE_NAMES, catalog_type, clock_digits, literal_default_is_expression, native_type, type_name,
};
use crate::lex::Lexical;
use crate::model::Version;

/// MySQL's answers.
pub(super) static FACTS: Facts = Facts {
    name: "mysql",
    title: "MySQL",
    templates: &["mysql"],
    text_keys: &["mysql", "default"],
    lexical: LEXICAL,
    quoting: QUOTING,
    guards: GuardStyle::Conditions,
    grammar: Grammar::MySql,
    default_schema: None,
    oldest_version: Version::new(8, 0, 29),
    lacks: &LACKS,
    session: &[("lock_wait_timeout", "5"), ("innodb_lock_wait_timeout", "50"), ("max_execution_time", "0")],
    numbers_are_bare: true,
    ddl_commits: true,
    commits,
    only_as_text: |_| false,
    at_the_end,
    text_from: None,
    columns_ignore_case: true,
    comments: CommentStyle::Inline,
    alter: AlterStyle::Definition,
    inline_indexes: true,
    references_need_columns: true,
    foreign_keys_bring_indexes: true,
    identity_needs_key: true,
    identity_is_primary_key: false,
    default_in_values: true,
    generated_names: &["_ibfk_", "_chk_"],
    expressions_follow: false,
    dependents_go: false,
    literal_default_is_expression,
    clock_digits,
    online,
    inline_enum: true,
    named_enums: false,
    enum_value_needs_commit: false,
    foreign_keys_of_schema: true, // manual, 15.1.20.5 and 15.1.20.6
    checks_of_schema: true,
    keys_share_table_names: false,
    indexes_share_table_names: false,
    concurrent_index: false,
    virtual_columns_from: Some(Version::new(8, 0, 29)),
    nulls_not_distinct_from: None,
    native_type,
    native_names: NATIVE_NAMES,
    type_name: |sql_type, _| type_name(sql_type),
    catalog_type,
    type_change_rewrites,
    lock,
    forbidden_start,
};

/// How MySQL and its client read text, with the sql_mode that the script sets.
pub(super) const LEXICAL: Lexical = Lexical {
    dollar_quotes: false,
    escape_strings: false,
    nested_comments: false,
    backslash_commands: true, // triggers and routines stand in the script as they are
    delimiter: Some("//"),
    colon_variables: false,
    folds_names: false,
    backtick_names: true,
    backslash_escapes: true,
    hash_comments: true,
    executable_comments: true,
    bracket_names: false,
    line_commands: false,
};

/// How text is written for it.
pub(super) const QUOTING: Quoting =
    Quoting { name: '`', text: TextStyle::Backslash, bytes: ("x'", "'"), echo: EchoStyle::Constant };

/// What InnoDB has not (manual, 15.1.9, 15.1.15, 15.1.20).
pub(super) const LACKS: [Feature; 17] = [
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
        "alter" | "analyze" | "cache" | "check" | "flush" | "grant" | "import" | "install" | "load"
        | "optimize" | "rename" | "repair" | "reset" | "revoke" | "truncate" | "uninstall" => true,
        "set" => word(words, 1) == "password",
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
        ("set", "autocommit" | "session_autocommit")
        | ("lock" | "unlock", "table" | "tables" | "instance") => {
            refused(RefusedFor::Transaction, "it commits what the script has begun", TRANSACTION)
        }
        ("delimiter" | "source" | "tee" | "notee" | "pager" | "nopager" | "system", _) => {
            refused(RefusedFor::Client, "it is a command of the client", "write plain SQL")
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
            "triggers and routines are defined anew by CREATE, alone in an `execute`; for events use a script of their own",
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
