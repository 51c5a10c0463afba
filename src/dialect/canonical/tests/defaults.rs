//! Defaults.

use super::written;
use crate::dialect::Dialect;
use crate::model::{DefaultValue, Expression, Ident, Literal, ObjectName, SqlType};

fn sql(text: &str) -> DefaultValue {
    DefaultValue::Expression(Expression::checked(text.to_owned()))
}

fn text(text: &str) -> DefaultValue {
    DefaultValue::Literal(Literal::Text(text.to_owned()))
}

fn number(text: &str) -> DefaultValue {
    DefaultValue::Literal(Literal::Number(text.to_owned()))
}

fn truth(value: bool) -> DefaultValue {
    DefaultValue::Literal(Literal::Boolean(value))
}

/// Triples of a type, a default as a spec has it, and an expression as the catalog shows it.
fn assert_defaults(dialect: Dialect, same: bool, list: &[(&str, DefaultValue, &str)]) {
    let types = &dialect.facts().types;
    for (column, spec, shown) in list {
        let column = written(dialect, column);
        let shown = sql(shown);
        let canonical = [spec, &shown].map(|default| (types.canonical_default)(default, &column));
        assert_eq!(
            types.same_default(Some(spec), Some(&shown), &column),
            same,
            "{dialect:?} {column:?}: {spec:?} and {shown:?} are {canonical:?}"
        );
        for one in canonical {
            assert_eq!((types.canonical_default)(&one, &column), one, "the one form is not the last one");
        }
    }
}

#[test]
fn defaults_of_postgresql() {
    assert_defaults(
        Dialect::Postgres,
        true,
        &[
            ("integer", number("-1"), "'-1'::integer"),
            ("integer", text("0"), "0"),
            ("bigint", number("9000000000"), "'9000000000'::bigint"),
            ("numeric(10,2)", number("1.1"), "1.10"),
            ("real", number("1e5"), "'100000'::numeric"),
            ("boolean", truth(true), "true"),
            ("boolean", number("1"), "true"),
            ("boolean", text("t"), "TRUE"),
            ("varchar(20)", text("it's"), "'it''s'::character varying"),
            ("varchar", number("0"), "0"),
            ("text", text("x"), "('x'::character varying)::text"),
            ("char(3)", text("a"), "'a'::bpchar"),
            ("timestamp", sql("now()"), "CURRENT_TIMESTAMP"),
            ("timestamptz", sql("transaction_timestamp()"), "now()"),
            ("timestamptz", sql("current_timestamp"), "LOCALTIMESTAMP"),
            ("timestamp(3)", sql("current_timestamp(3)"), "CURRENT_TIMESTAMP(3)"),
            ("timestamp", text("2026-11-20T10:00"), "'2026-11-20 10:00:00'::timestamp without time zone"),
            ("timestamp", text("2026-11-20"), "'2026-11-20 00:00:00'::timestamp without time zone"),
            ("date", text("2026-11-20"), "'2026-11-20'::date"),
            (
                "uuid",
                text("A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"),
                "'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'::uuid",
            ),
            ("jsonb", text("{\"a\": 1}"), "'{\"a\": 1}'::jsonb"),
            ("blob", DefaultValue::Literal(Literal::Bytes(vec![0, 255])), "'\\x00ff'::bytea"),
            ("int[]", text("{}"), "'{}'::integer[]"),
            ("interval", text("1 day"), "'1 day'::interval"),
            ("bit", sql("'1'"), "'1'::\"bit\""),
            ("inet", text("1.1.1.1"), "'1.1.1.1'::inet"),
            ("integer", sql("1+1"), "(1 + 1)"),
            ("integer", sql("(1)"), "1"),
            ("text", sql("Lower( 'A' )"), "lower('A')"),
            ("text", sql("current_user"), "CURRENT_USER"),
            ("uuid", sql("gen_random_uuid()"), "gen_random_uuid()"),
        ],
    );
    assert_defaults(
        Dialect::Postgres,
        false,
        &[
            ("integer", number("1"), "10"),
            ("text", text("X"), "'x'::text"),
            ("text", sql("'A'"), "'a'"),
            ("text", text("abc"), "'abc'::varchar(2)"),
            ("timestamp", sql("now()"), "CURRENT_TIMESTAMP(3)"),
            ("timestamp", sql("now()"), "clock_timestamp()"),
            ("integer", sql("(1) + (2)"), "1) + (2"),
            ("text", text("now()"), "now()"),
        ],
    );
    let types = &Dialect::Postgres.facts().types;
    let status = Ident::new("st").unwrap();
    let enumerated = SqlType::EnumRef(ObjectName::new(status.clone(), status));
    assert!(types.same_default(Some(&text("open")), Some(&sql("'open'::st")), &enumerated));
    assert!(types.same_default(None, Some(&sql("NULL")), &SqlType::Integer));
    assert!(!types.same_default(None, Some(&number("0")), &SqlType::Integer));
}

#[test]
fn defaults_of_mysql_and_mariadb() {
    for dialect in [Dialect::MySql, Dialect::MariaDb] {
        assert_defaults(
            dialect,
            true,
            &[
                ("integer", text("0"), "0"),
                ("boolean", truth(true), "1"),
                ("boolean", truth(false), "'0'"),
                ("integer", truth(true), "1"),
                ("numeric(10,2)", number("1.1"), "1.10"),
                ("int(5) zerofill", number("7"), "00007"),
                ("varchar(20)", text("it's"), "'it''s'"),
                ("varchar(20)", text("a"), "_utf8mb4'a'"),
                ("varbinary(4)", DefaultValue::Literal(Literal::Bytes(vec![0, 255])), "x'00ff'"),
                ("timestamp", sql("now()"), "CURRENT_TIMESTAMP(6)"),
                ("timestamp", sql("current_timestamp"), "localtimestamp(6)"),
                ("datetime", sql("now()"), "current_timestamp()"),
                ("date", sql("curdate()"), "(current_date)"),
                ("integer", sql("1 + 1"), "(1+1)"),
                ("varchar(20)", sql("LOWER('A')"), "lcase('A')"),
                ("timestamp(0)", text("2026-11-20 10:00"), "'2026-11-20 10:00:00'"),
                ("time", text("10:00"), "'10:00:00.000000'"),
            ],
        );
        assert_defaults(
            dialect,
            false,
            &[
                ("datetime", sql("now()"), "current_timestamp(3)"),
                ("varchar(20)", text("a"), "'A'"),
                ("integer", number("1"), "2"),
                ("varchar(20)", sql("uuid()"), "'uuid()'"),
            ],
        );
    }
}

#[test]
fn defaults_of_sqlite() {
    assert_defaults(
        Dialect::Sqlite,
        true,
        &[
            ("integer", text("0"), "'0'"),
            ("integer", number("5"), "+5"),
            ("boolean", truth(true), "1"),
            ("datetime", sql("now()"), "CURRENT_TIMESTAMP"),
            ("text", text("x"), "'x'"),
            ("real", number("1e5"), "100000.0"),
            ("blob", DefaultValue::Literal(Literal::Bytes(vec![0, 255])), "x'00ff'"),
            ("integer", sql("1 + 1"), "1+1"),
        ],
    );
    assert_defaults(Dialect::Sqlite, false, &[("text", text("x"), "\"x\""), ("integer", number("1"), "'x'")]);
}
