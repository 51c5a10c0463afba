//! Data that not every engine would keep as it is written, and changes that an engine would ignore: the compiler refuses
//! them, in every place where data may stand. It is asked here, without a server.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use pretty_assertions::assert_eq;

use sqlc_mig::diag::{Code, Diagnostic, Severity};
use sqlc_mig::dialect::Dialect;

use crate::support::compile::project;

const EVERYWHERE: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];
const MYSQL: [&str; 2] = ["mysql", "mariadb"];
const NOT_POSTGRES: [&str; 3] = ["mysql", "mariadb", "sqlite"];

/// What is wrong with a revision in a dialect.
fn faults(dialect: Dialect, upgrade: &str) -> Vec<Diagnostic> {
    let spec = format!("revision: aaaa\ndown_revision: null\nmessage: m\nupgrade:\n{upgrade}\n");
    let project = project("{}", [spec.as_str()]);
    let (_, faults) = project.compile(dialect);
    project.diagnostics.clone().into_iter().chain(faults).filter(|f| f.severity == Severity::Error).collect()
}

/// The dialects that refuse a revision, each with the codes of its faults.
fn refusals(upgrade: &str) -> Vec<(&'static str, Vec<Code>)> {
    let all = Dialect::ALL.into_iter().map(|dialect| {
        let codes = faults(dialect, upgrade).iter().map(|fault| fault.code).collect();
        (dialect.facts().name, codes)
    });
    all.filter(|(_, codes): &(_, Vec<Code>)| !codes.is_empty()).collect()
}

#[track_caller]
fn assert_refused(upgrade: &str, code: Code, by: &[&'static str]) {
    let mut wanted: Vec<_> = by.iter().map(|name| (*name, vec![code])).collect();
    wanted.sort_unstable_by_key(|(name, _)| EVERYWHERE.iter().position(|known| known == name));
    let mut found = refusals(upgrade);
    found.sort_unstable_by_key(|(name, _)| EVERYWHERE.iter().position(|known| known == name));
    assert_eq!(found, wanted, "{upgrade}");
}

/// A literal in every place where data of a type may stand.
fn places(sql_type: &str, literal: &str) -> [String; 4] {
    let table = |column: &str| {
        format!("  - create_table: {{table: t, columns: [{{name: id, type: integer}}, {column}]}}\n")
    };
    let plain = format!("{{name: c, type: {sql_type}}}");
    let with = format!("{{name: c, type: {sql_type}, default: {literal}}}");
    [
        table(&with),
        table("{name: b, type: integer}") + &format!("  - add_column: {{table: t, column: {with}}}\n"),
        table(&plain) + &format!("  - alter_column: {{table: t, column: c, default: {literal}}}\n"),
        table(&plain) + &format!("  - bulk_insert: {{table: t, rows: [{{c: {literal}}}], undo: nothing}}\n"),
    ]
}

#[test]
fn data_that_not_every_engine_keeps_is_refused_in_every_place() {
    let long = format!("\"{}\"", "x".repeat(65_536));
    let nobody: &[&str] = &[];
    let cases: [(&str, &str, &[&str]); 62] = [
        ("timestamptz", "2026-01-02T03:04:05Z", nobody),
        ("timestamptz", "\"2026-01-02 03:04:05 +02:00\"", nobody),
        ("timestamptz", "2026-02-30", &EVERYWHERE),
        ("timestamptz", "\"2026-01-02 25:00:00\"", &EVERYWHERE),
        ("timestamptz", "\"2026-01-02 03:04:60\"", &EVERYWHERE),
        ("timestamptz", "\"2026-01-02 03:04:05.1234567\"", &EVERYWHERE),
        ("timestamptz", "\"2026-01-02 03:04:05+16:00\"", &EVERYWHERE),
        ("timestamptz(3)", "\"2026-01-02 03:04:05.1234\"", &EVERYWHERE),
        ("timestamptz", "infinity", &NOT_POSTGRES),
        ("timestamptz", "-infinity", &NOT_POSTGRES),
        ("timestamptz", "epoch", &NOT_POSTGRES),
        ("timestamptz", "\"2038-01-19 03:14:07Z\"", nobody),
        ("timestamptz", "\"2038-01-19 04:14:08+01\"", &MYSQL),
        ("timestamptz", "1969-12-31", &MYSQL),
        ("timestamptz", "tomorrow", &EVERYWHERE),
        ("timestamptz", "now()", &EVERYWHERE),
        ("timestamp", "\"2026-01-02 03:04:05\"", nobody),
        ("timestamp", "2026-01-02T03:04:05Z", &EVERYWHERE),
        ("timestamp", "\"2026-01-02 03:04:05+02\"", &EVERYWHERE),
        ("timestamp(0)", "\"2026-01-02 03:04:05.5\"", &EVERYWHERE),
        ("timestamp", "0000-01-01", &EVERYWHERE),
        ("timestamp", "10000-01-01", &EVERYWHERE),
        ("timestamp", "infinity", &NOT_POSTGRES),
        ("date", "2024-02-29", nobody),
        ("date", "2026-02-29", &EVERYWHERE),
        ("date", "infinity", &NOT_POSTGRES),
        ("date", "\"2026-01-02 03:04:05\"", &EVERYWHERE),
        ("time", "\"24:00:00\"", nobody),
        ("time", "\"24:00:01\"", &EVERYWHERE),
        ("time", "\"23:59:60\"", &EVERYWHERE),
        ("time", "\"03:04:05.1234567\"", &EVERYWHERE),
        ("time", "\"03:04:05Z\"", &EVERYWHERE),
        ("time(1)", "\"03:04:05.25\"", &EVERYWHERE),
        ("smallint", "32768", &EVERYWHERE),
        ("integer", "1.0", &EVERYWHERE),
        ("bigint", "9223372036854775808", &EVERYWHERE),
        ("\"numeric(5,2)\"", "1.005", &EVERYWHERE),
        ("\"numeric(5,2)\"", "1000", &EVERYWHERE),
        ("\"numeric(5,2)\"", "999.990", nobody),
        ("\"numeric(30,10)\"", "12345678901234.5678", &["sqlite"]),
        ("\"numeric(30,10)\"", "9223372036854775808", &["sqlite"]),
        ("\"numeric(9,2)\"", "NaN", &NOT_POSTGRES),
        ("real", "3.1415927", &MYSQL),
        ("real", "0.123456789", &EVERYWHERE),
        ("real", "1e39", &EVERYWHERE),
        ("double", "1e309", &EVERYWHERE),
        ("double", "Infinity", &NOT_POSTGRES),
        ("boolean", "yes", &EVERYWHERE),
        ("char(3)", "abcd", &EVERYWHERE),
        ("char(3)", "\"ab \"", &EVERYWHERE),
        ("varchar(3)", "\"日ü😀\"", nobody),
        ("varchar(3)", "abcd", &EVERYWHERE),
        ("binary(2)", "0x00", &EVERYWHERE),
        ("varbinary(2)", "0x000000", &EVERYWHERE),
        ("uuid", "12345678-1234-1234-1234-1234567890", &EVERYWHERE),
        ("json", "'{a}'", &EVERYWHERE),
        ("jsonb", "'{\"a\": \"\\u0000\"}'", &EVERYWHERE),
        ("text", &long, &MYSQL),
        ("blob", &long, &MYSQL),
        ("{mysql: tinyint, default: smallint}", "128", &["mysql", "mariadb"]),
        ("{mysql: int unsigned, default: integer}", "-1", &["mysql", "mariadb"]),
        ("{mysql: datetime(3), default: timestamp}", "\"2026-01-02 03:04:05.1234\"", &["mysql", "mariadb"]),
    ];
    println!("{} literals in 4 places, in 4 dialects", cases.len());
    for (sql_type, literal, by) in cases {
        for place in places(sql_type, literal) {
            assert_refused(&place, Code::BAD_LITERAL, by);
        }
    }
}

#[test]
fn values_of_enums_are_asked_for_in_rows_too() {
    let table = |sql_type: &str| {
        format!(
            "  - create_enum: {{name: mood, values: [sad, ok]}}\n  - create_table: {{table: t, columns: [{{name: m, type: {sql_type}}}]}}\n"
        )
    };
    let row = |value: &str| format!("  - bulk_insert: {{table: t, rows: [{{m: {value}}}], undo: nothing}}\n");
    assert_refused(&(table("{enum: mood}") + &row("happy")), Code::BAD_LITERAL, &EVERYWHERE);
    assert_refused(&(table("{enum: mood}") + &row("sad")), Code::BAD_LITERAL, &[]);
    assert_refused(&(table("\"enum(sad, ok)\"") + &row("\"no\"")), Code::BAD_LITERAL, &MYSQL);
}

#[test]
fn generated_columns_take_no_data() {
    let table = "  - create_table: {table: t, columns: [{name: a, type: integer}, {name: c, type: integer, computed: {sql: a + 1}}]}\n";
    let with = |more: &str| format!("{table}  - {more}\n");
    for change in [
        "alter_column: {table: t, column: c, default: 3}",
        "alter_column: {table: t, column: c, default: null}",
        "alter_column: {table: t, column: c, identity: true}",
        "bulk_insert: {table: t, rows: [{a: 1, c: 2}], undo: nothing}",
        "bulk_insert: {table: t, rows: [{a: 1, c: {sql: 1 + 1}}], undo: nothing}",
    ] {
        assert_refused(&with(change), Code::KEYS_CONFLICT, &EVERYWHERE);
    }
    assert_refused(
        &with("alter_column: {table: t, column: c, nullable: false}"),
        Code::UNSUPPORTED,
        &["mariadb"],
    );
    assert_refused(&with("alter_column: {table: t, column: c, comment: said}"), Code::UNSUPPORTED, &[]);
    assert_refused(&with("bulk_insert: {table: t, rows: [{a: 1}], undo: nothing}"), Code::UNSUPPORTED, &[]);
}

#[test]
fn null_is_no_value_of_a_column_that_is_not_null() {
    let table = "  - create_table: {table: t, columns: [{name: id, type: bigint, identity: true}, {name: a, type: integer, nullable: false}, {name: b, type: integer}], primary_key: [id]}\n";
    let row = |row: &str| format!("{table}  - bulk_insert: {{table: t, rows: [{{{row}}}], undo: nothing}}\n");
    assert_refused(&row("id: null, a: 1"), Code::BAD_LITERAL, &EVERYWHERE);
    assert_refused(&row("a: null"), Code::BAD_LITERAL, &EVERYWHERE);
    assert_refused(&row("a: 1, b: null"), Code::BAD_LITERAL, &[]);
}

#[test]
fn names_that_an_engine_or_its_client_would_change() {
    let table = |name: &str, column: &str| {
        format!("  - create_table: {{table: {name}, columns: [{{name: {column}, type: integer}}]}}\n")
    };
    for (text, by) in [
        ("\"ends \"", &MYSQL[..]),
        ("\"ends\\n\"", &MYSQL),
        ("\"ends\\t\"", &MYSQL),
        ("\"😀\"", &MYSQL),
        ("\"a\\r\\nb\"", &NOT_POSTGRES),
        ("\" begins, ü日\"", &[]),
    ] {
        assert_refused(&table(text, "c"), Code::BAD_NAME, by);
        assert_refused(&table("t", text), Code::BAD_NAME, by);
        let renamed = format!("{}  - rename_column: {{table: t, column: c, to: {text}}}\n", table("t", "c"));
        assert_refused(&renamed, Code::BAD_NAME, by);
        let index =
            format!("{}  - create_index: {{table: t, columns: [c], name: {text}}}\n", table("t", "c"));
        assert_refused(&index, Code::BAD_NAME, by);
    }
}

#[test]
fn values_of_enums_that_an_engine_or_its_client_would_change() {
    for (value, by) in [("\"a\\r\\nb\"", &[][..]), ("\"a \"", &MYSQL), ("\"a\\nb 😀\"", &[])] {
        let named = format!("  - create_enum: {{name: e, values: [{value}]}}\n");
        assert_refused(&named, Code::BAD_LITERAL, by);
        let added = format!(
            "  - create_enum: {{name: e, values: [b]}}\n  - add_enum_value: {{enum: e, value: {value}}}\n"
        );
        assert_refused(&added, Code::BAD_LITERAL, by);
        let inline =
            format!("  - create_table: {{table: t, columns: [{{name: c, type: {{enum: [b, {value}]}}}}]}}\n");
        assert_refused(&inline, Code::BAD_LITERAL, by);
    }
}

#[test]
fn carriage_returns_in_strings_of_sql_that_the_client_would_drop() {
    let execute = |sql: &str| format!("  - execute: {{sql: {sql}, undo: nothing}}\n");
    assert_refused(
        &execute("\"INSERT INTO x VALUES ('a\\r\\nb')\""),
        Code::SQL_CLIENT,
        &["mariadb", "sqlite"],
    );
    assert_refused(&execute("\"INSERT INTO x\\r\\nVALUES ('a\\nb')\""), Code::SQL_CLIENT, &[]);
    let table = "  - create_table: {table: t, columns: [{name: c, type: varchar(9), check: {name: ck, expr: \"c <> 'a\\r\\nb'\"}}]}\n";
    assert_refused(table, Code::SQL_CLIENT, &["mariadb", "sqlite"]);
}

#[test]
fn a_type_has_not_more_dimensions_than_a_reader_takes() {
    let table = |n: usize| {
        format!("  - create_table: {{table: t, columns: [{{name: c, type: \"text{}\"}}]}}\n", "[]".repeat(n))
    };
    assert_refused(&table(50_000), Code::BAD_TYPE, &EVERYWHERE);
    assert_refused(&table(6), Code::UNSUPPORTED, &NOT_POSTGRES);
}

#[test]
fn kinds_of_indexes_are_those_of_the_engine() {
    let index = |using: &str| {
        format!(
            "  - create_table: {{table: t, columns: [{{name: c, type: varchar(9)}}]}}\n  - create_index: {{table: t, columns: [c], using: {using}}}\n"
        )
    };
    for (using, code, by) in [
        ("btree", Code::UNSUPPORTED, &["sqlite"][..]),
        ("hash", Code::BAD_CHOICE, &MYSQL),
        ("gin", Code::BAD_CHOICE, &MYSQL),
    ] {
        let found: Vec<_> = refusals(&index(using))
            .into_iter()
            .filter(|(name, _)| *name != "sqlite" || using == "btree")
            .collect();
        let wanted: Vec<_> = by.iter().map(|name| (*name, vec![code])).collect();
        assert_eq!(found, wanted, "{using}");
    }
}

#[test]
fn a_default_that_an_engine_would_make_up_is_asked_for() {
    let table = |more: &str| {
        format!(
            "  - create_table: {{table: t, columns: [{{name: id, type: integer}}, {{name: c, type: timestamptz, nullable: false, on_update: current_timestamp{more}}}]}}\n"
        )
    };
    let of_mysql = |upgrade: &str| -> Vec<(&'static str, Vec<Code>)> {
        refusals(upgrade).into_iter().filter(|(name, _)| name.starts_with('m')).collect()
    };
    let refused = vec![("mariadb", vec![Code::UNSUPPORTED])];
    assert_eq!(of_mysql(&table("")), refused);
    assert_eq!(of_mysql(&table(", default: {sql: now()}")), []);
    let dropped =
        table(", default: {sql: now()}") + "  - alter_column: {table: t, column: c, default: null}\n";
    assert_eq!(of_mysql(&dropped), refused);
}

/// What an operation leaves in a variable of the session is gone in the next one: it would be NULL there, without a word.
#[test]
fn a_variable_of_another_operation_is_refused() {
    let two = |one: &str, other: &str| {
        format!(
            "  - execute: {{sql: {one:?}, undo: nothing}}\n  - execute: {{sql: {other:?}, undo: nothing}}\n"
        )
    };
    assert_refused(&two("SET @a = 1", "DELETE FROM t WHERE a = @a"), Code::UNSUPPORTED, &MYSQL);
    assert_refused(&two("SET @a = 1", "SET @a = 2; DELETE FROM t WHERE a = @a"), Code::UNSUPPORTED, &[]);
    assert_refused(&two("SET @a = 1; DELETE FROM t WHERE a = @a", "DELETE FROM t"), Code::UNSUPPORTED, &[]);
}

/// Under such a setting the engine would read the script otherwise; what is to hold for the SQL of a revision is set there.
#[test]
fn settings_under_which_a_script_means_something_else_are_refused() {
    let faults = |config: &str| {
        project(config, []).diagnostics.clone().into_iter().map(|f| f.code).collect::<Vec<_>>()
    };
    for (dialect, setting) in [
        ("mysql", "sql_mode: \"STRICT_ALL_TABLES,ANSI_QUOTES\""),
        ("mariadb", "SQL_MODE: no_backslash_escapes"),
        ("mariadb", "sql_mode: ORACLE"),
        ("mysql", "character_set_client: latin1"),
        ("postgres", "standard_conforming_strings: off"),
        ("postgres", "client_encoding: LATIN1"),
    ] {
        let config = format!("settings: {{{dialect}: {{{setting}}}}}\n");
        assert_eq!(faults(&config), [Code::BAD_CONFIG], "{config}");
    }
    assert_eq!(faults("settings: {mysql: {sql_mode: \"STRICT_ALL_TABLES,PIPES_AS_CONCAT\"}}\n"), []);
}

/// What the script sets for itself; and a role, under which its temporary tables and the ledger would be another's.
#[test]
fn settings_that_a_script_relies_on_are_its_own() {
    for (dialect, setting, in_a_revision) in [
        ("sqlite", "foreign_keys: 1", false),
        ("sqlite", "Foreign_Keys: \"on\"", false),
        ("sqlite", "legacy_alter_table: 1", false),
        ("sqlite", "reverse_unordered_selects: 1", false),
        ("sqlite", "writable_schema: 1", false),
        ("mysql", "group_concat_max_len: 4", false),
        ("mysql", "Sql_Select_Limit: 1", false),
        ("mariadb", "autocommit: 0", false),
        ("mariadb", "tx_read_only: 1", false),
        ("postgres", "default_transaction_read_only: \"on\"", false),
        ("postgres", "role: owner", true),
        ("postgres", "session_authorization: owner", true),
        ("sqlite", "cache_size: 7", true),
    ] {
        let yaml = format!("settings: {{{dialect}: {{{setting}}}}}\n");
        let whole = project(&yaml, []).diagnostics.clone().into_iter().map(|f| f.code).collect::<Vec<_>>();
        let refused = if setting.starts_with("cache_size") { vec![] } else { vec![Code::BAD_CONFIG] };
        assert_eq!(whole, refused, "{yaml}");
        let spec = format!("revision: \"aaaa\"\ndown_revision: null\n{yaml}upgrade: []\n");
        let one = project("", [spec.as_str()]).diagnostics.clone();
        let one: Vec<Code> = one.into_iter().map(|f| f.code).collect();
        assert_eq!(one.is_empty(), in_a_revision, "{spec}: {one:?}");
    }
}
