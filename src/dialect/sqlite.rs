//! SQLite 3.34 and later, applied by its shell sqlite3.

use super::facts::{
    AlterStyle, CommentStyle, EchoStyle, Facts, Grammar, GuardStyle, LockNote, Quoting, Refused, RefusedFor,
    TextStyle,
};
use super::feature::Feature;
use super::sqlite_types::{NATIVE_NAMES, native_type, type_name};
use crate::lex::Lexical;
use crate::model::{SqlType, Version};
use crate::plan::Ddl;

/// SQLite's answers.
pub(super) static FACTS: Facts = Facts {
    name: "sqlite",
    title: "SQLite",
    templates: &["sqlite"],
    text_keys: &["sqlite", "default"],
    lexical: Lexical {
        dollar_quotes: false,
        escape_strings: false,
        nested_comments: false,
        backslash_commands: false,
        delimiter: None,
        colon_variables: false,
        folds_names: false, // it keeps them, and compares them without their case
        backtick_names: false,
        bracket_names: true,
        backslash_escapes: false,
        hash_comments: false,
        executable_comments: false,
        line_commands: true,
    },
    quoting: Quoting {
        name: '"',
        text: TextStyle::Concatenated,
        bytes: ("x'", "'"),
        echo: EchoStyle::Constant,
    },
    guards: GuardStyle::Functions,
    grammar: Grammar::Sqlite,
    default_schema: None,
    oldest_version: Version::new(3, 34, 0),
    lacks: &LACKS,
    session: &[],
    numbers_are_bare: true,
    ddl_commits: false,
    commits: |_| false,
    only_as_text: |_| false,
    at_the_end: |_| false,
    text_from: None,
    columns_ignore_case: true,
    comments: CommentStyle::Nowhere,
    alter: AlterStyle::Rebuild,
    inline_indexes: false,
    references_need_columns: false,
    foreign_keys_bring_indexes: false,
    identity_needs_key: false,
    identity_is_primary_key: true,
    default_in_values: false,
    generated_names: &[],
    expressions_follow: true,
    dependents_go: true,
    literal_default_is_expression: |_| false,
    clock_digits,
    online: |_| false,
    inline_enum: false,
    named_enums: false,
    enum_value_needs_commit: false,
    foreign_keys_of_schema: false,
    checks_of_schema: false,
    keys_share_table_names: false,
    indexes_share_table_names: true,
    concurrent_index: false,
    virtual_columns_from: Some(Version::new(3, 31, 0)),
    nulls_not_distinct_from: None,
    native_type,
    native_names: NATIVE_NAMES,
    type_name: |sql_type, _| type_name(sql_type),
    catalog_type: |sql_type| type_name(sql_type).ok(),
    type_change_rewrites: |_, _| true,
    lock,
    forbidden_start,
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

/// Statements that would end the script's transaction.
fn forbidden_start(words: &[String]) -> Option<Refused> {
    let word = |n: usize| words.get(n).map_or("", String::as_str);
    let refused = |what, reason, hint| Some(Refused { what, reason, hint });
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
        ("pragma", "foreign_keys" | "legacy_alter_table" | "writable_schema" | "encoding") => refused(
            RefusedFor::Transaction,
            "the script relies on its own setting of it",
            "leave it out: the script sees to foreign keys, and checks them before a revision ends",
        ),
        _ => None,
    }
}
