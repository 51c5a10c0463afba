//! Types.

use super::written;
use crate::dialect::Dialect;
use crate::model::SqlType;

fn assert_same(dialect: Dialect, one: &SqlType, other: &SqlType, same: bool) {
    let types = &dialect.facts().types;
    let canonical = [one, other].map(|t| (types.canonical)(t));
    assert_eq!(types.same(one, other), same, "{dialect:?}: {one:?} and {other:?} are {canonical:?}");
    for one in canonical {
        assert_eq!((types.canonical)(&one), one, "the one form of {dialect:?} is not the last one");
    }
}

/// Pairs of what a spec writes and what format_type() shows (PostgreSQL 15), COLUMN_TYPE says (MySQL 9.7, MariaDB 11.8), or
/// SQLite keeps.
fn assert_shown(dialect: Dialect, pairs: &[(&str, &str)]) {
    for (spec, shown) in pairs {
        assert_same(dialect, &written(dialect, spec), &SqlType::Raw((*shown).to_owned()), true);
    }
}

fn assert_differ(dialect: Dialect, pairs: &[(&str, &str)]) {
    for (one, other) in pairs {
        assert_same(dialect, &written(dialect, one), &written(dialect, other), false);
    }
}

#[test]
fn types_of_postgresql() {
    assert_shown(
        Dialect::Postgres,
        &[
            ("int", "integer"),
            ("int4", "integer"),
            ("integer", "pg_catalog.int4"),
            ("bool", "boolean"),
            ("float", "double precision"),
            ("float(24)", "real"),
            ("float(25)", "double precision"),
            ("varchar(20)", "character varying(20)"),
            ("char", "character(1)"),
            ("char(3)", "bpchar(3)"),
            ("numeric(5)", "numeric(5,0)"),
            ("decimal(10,2)", "numeric(10,2)"),
            ("timestamp", "timestamp without time zone"),
            ("timestamp", "timestamp(6) without time zone"),
            ("timestamptz(3)", "timestamp(3) with time zone"),
            ("time(9)", "time without time zone"),
            ("timetz(3)", "time(3) with time zone"),
            ("timetz", "time with time zone"),
            ("bit", "bit(1)"),
            ("varbit(5)", "bit varying(5)"),
            ("binary(16)", "bytea"),
            ("blob", "bytea"),
            ("int[]", "integer[]"),
            ("int[][]", "integer[]"),
            ("inet", "inet"),
        ],
    );
    assert_differ(
        Dialect::Postgres,
        &[
            ("integer", "bigint"),
            ("varchar(20)", "varchar(21)"),
            ("varchar", "text"),
            ("json", "jsonb"),
            ("timestamp", "timestamptz"),
            ("timestamp(3)", "timestamp"),
            ("numeric", "numeric(10)"),
            ("int[]", "int"),
        ],
    );
}

#[test]
fn types_of_mysql_and_mariadb() {
    for dialect in [Dialect::MySql, Dialect::MariaDb] {
        assert_shown(
            dialect,
            &[
                ("integer", "int"),
                ("integer", "int(11)"),
                ("smallint", "smallint(6)"),
                ("bigint", "bigint(20)"),
                ("boolean", "tinyint(1)"),
                ("bool", "tinyint(1)"),
                ("tinyint(1)", "boolean"),
                ("tinyint", "tinyint(4)"),
                ("mediumint", "mediumint(9)"),
                ("int unsigned", "int(10) unsigned"),
                ("integer unsigned", "int unsigned"),
                ("int(5) zerofill", "int(5) unsigned zerofill"),
                ("decimal(5)", "decimal(5,0)"),
                ("numeric(10,2)", "decimal(10,2)"),
                ("decimal", "decimal(10,0)"),
                ("decimal(5,2) unsigned", "decimal(5,2) unsigned"),
                ("real", "float"),
                ("double", "double"),
                ("double", "double precision"),
                ("float(30)", "double"),
                ("char", "char(1)"),
                ("timestamp", "datetime(6)"),
                ("timestamp(0)", "datetime"),
                ("datetime", "datetime"),
                ("timestamptz", "timestamp(6)"),
                ("timestamptz(0)", "timestamp"),
                ("time", "time(6)"),
                ("binary", "binary(1)"),
                ("uuid", "char(36) character set ascii"),
                ("varchar(5) charset latin1", "varchar(5) character set latin1"),
                ("year", "year(4)"),
                ("set('a','b')", "set('a','b')"),
                ("jsonb", "json"),
            ],
        );
        let values = ["open", "it's"].map(ToOwned::to_owned).to_vec();
        assert_same(
            dialect,
            &SqlType::EnumOf(values),
            &SqlType::Raw("enum('open','it''s')".to_owned()),
            true,
        );
        assert_differ(
            dialect,
            &[
                ("tinyint(1)", "tinyint"),
                ("integer", "int unsigned"),
                ("real", "double"),
                ("timestamp", "timestamptz"),
                ("datetime", "timestamp"),
                ("text", "mediumtext"),
                ("char(36)", "uuid"),
                ("int(5) zerofill", "int(6) zerofill"),
            ],
        );
    }
}

#[test]
fn types_of_sqlite() {
    assert_shown(
        Dialect::Sqlite,
        &[
            ("int", "INTEGER"),
            ("boolean", "BOOLEAN"),
            ("timestamptz", "datetime"),
            ("timestamp(3)", "datetime"),
            ("time(3)", "time"),
            ("jsonb", "TEXT"),
            ("uuid", "char(36)"),
            ("binary(16)", "BLOB"),
            ("numeric(5)", "numeric(5,0)"),
            ("clob", "text"),
        ],
    );
    assert_differ(Dialect::Sqlite, &[("integer", "bigint"), ("varchar(5)", "text"), ("double", "real")]);
    assert_same(Dialect::Sqlite, &SqlType::Raw("uuid".to_owned()), &SqlType::Uuid, false);
}
