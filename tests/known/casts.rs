//! The table of casts, compared with what a server does, for every pair of types.

use sqlc_mig::dialect::{Cast, Dialect};

use super::foreign_types::sql_type;
use super::server::statuses;
use crate::support::{Engine, Server};

/// Types that the table knows, each as PostgreSQL writes it.
const TYPES: [&str; 54] = [
    "smallint",
    "integer",
    "bigint",
    "numeric",
    "numeric(8,2)",
    "real",
    "double",
    "money",
    "boolean",
    "char(9)",
    "varchar(20)",
    "text",
    "bytea",
    "date",
    "time",
    "timetz",
    "timestamp",
    "timestamptz",
    "interval",
    "uuid",
    "json",
    "jsonb",
    "inet",
    "cidr",
    "xml",
    "bit(8)",
    "varbit",
    "integer[]",
    "text[]",
    "uuid[]",
    "box",
    "circle",
    "line",
    "lseg",
    "path",
    "point",
    "polygon",
    "macaddr",
    "macaddr8",
    "name",
    "oid",
    "pg_lsn",
    "regclass",
    "regproc",
    "regtype",
    "tsquery",
    "tsvector",
    "txid_snapshot",
    "xid",
    "xid8",
    "jsonpath",
    "int4range",
    "daterange",
    "point[]",
];

#[test]
fn the_table_of_casts_is_the_servers() {
    let engine = Engine::of("postgres").unwrap();
    if !engine.is_wanted() {
        return;
    }
    let facts = Dialect::Postgres.facts();
    let database = Server::shared().database();
    let plain = |name: &str| if name == "double" { "double precision".to_owned() } else { name.to_owned() };
    let mut statements = Vec::new();
    for (at, from) in TYPES.iter().enumerate() {
        database.execute(&format!("CREATE TABLE t{at} (c {})", plain(from)));
        for to in TYPES {
            let alter = format!("ALTER TABLE t{at} ALTER COLUMN c TYPE {}", plain(to));
            statements.push(Some(format!("BEGIN; {alter}; ROLLBACK")));
            statements.push(Some(format!("BEGIN; {alter} USING c::{}; ROLLBACK", plain(to))));
        }
    }
    let told = statuses(&database, &statements);
    let mut wrong = Vec::new();
    for (at, from) in TYPES.iter().enumerate() {
        for (to_at, to) in TYPES.iter().enumerate() {
            let number = 2 * (at * TYPES.len() + to_at);
            let server = match (&told[number], &told[number + 1]) {
                (None, _) => Cast::Assignment,
                (Some(_), None) => Cast::Explicit,
                (Some(_), Some(_)) => Cast::Missing,
            };
            let ours = (facts.limits.cast)(&sql_type(from, facts), &sql_type(to, facts));
            // PostgreSQL 18 has casts between integers and bytea, which older servers lack.
            let newer = server == Cast::Explicit && [from, to].iter().any(|name| **name == "bytea");
            // Of a path a point was made up to 14.
            let older = (*from, *to) == ("path", "point");
            if ours != server && ours != Cast::Unknown && !newer && !older {
                wrong.push(format!("{from} to {to}: {ours:?}, and the server says {server:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), statements.len() / 2, wrong.join("\n"));
}
