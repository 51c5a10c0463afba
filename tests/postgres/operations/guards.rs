//! Guards by name and kind: an object that is there already is accepted, another one of its name stops the revision.

use pretty_assertions::assert_eq;

use super::{chain, script};
use crate::support::Server;

const BEFORE: &str = "- create_table:
    table: t
    columns: [{name: id, type: integer}, {name: a, type: integer}, {name: b, type: text, default: x}]
    primary_key: [id]
    checks: [{name: ck_t, expr: a > 0}]
    indexes: [{columns: [a], name: ix_t}]
- create_table: {table: u, columns: [{name: id, type: integer}], primary_key: [id]}
- create_enum: {name: e, values: [x, y]}";

/// A change, what somebody has done by hand before it, and what the message says was expected and found.
const OBSTACLES: &[(&str, &str, [&str; 2])] = &[
    (
        "- create_table: {table: n, columns: [{name: id, type: integer}]}",
        "CREATE VIEW n AS SELECT 1",
        ["expected the table public.n", "found the view"],
    ),
    (
        "- create_table: {table: n, columns: [{name: id, type: integer}]}",
        "CREATE SEQUENCE n",
        ["expected the table public.n", "found the sequence"],
    ),
    (
        "- create_table: {table: n, columns: [{name: id, type: integer}]}",
        "CREATE TYPE n AS ENUM ('a')",
        ["expected the table public.n", "found the type"],
    ),
    (
        "- drop_table: {table: u}",
        "DROP TABLE u; CREATE VIEW u AS SELECT 1",
        ["expected the table public.u", "found the view"],
    ),
    (
        "- rename_table: {table: u, to: w}",
        "CREATE TABLE w ()",
        ["expected the table public.u, to be renamed to w", "the table of the new name"],
    ),
    (
        "- rename_table: {table: u, to: w}",
        "DROP TABLE u",
        ["expected the table public.u, to be renamed to w", "nothing of the new name"],
    ),
    (
        "- add_column: {table: u, column: {name: n, type: integer}}",
        "DROP TABLE u; CREATE VIEW u AS SELECT 1 AS n",
        ["expected the table public.u", "found the view"],
    ),
    (
        "- drop_column: {table: u, column: id}",
        "DROP TABLE u",
        ["expected the table public.u", "found nothing of that name"],
    ),
    (
        "- rename_column: {table: t, column: a, to: c}",
        "ALTER TABLE t ADD c integer",
        ["expected the column a of public.t, to be renamed to c", "found both names"],
    ),
    (
        "- rename_column: {table: t, column: a, to: c}",
        "ALTER TABLE t DROP a",
        ["expected the column a of public.t", "found neither name"],
    ),
    (
        "- alter_column: {table: t, column: a, type: bigint}",
        "ALTER TABLE t DROP a",
        ["expected the column a of public.t", "found nothing of that name"],
    ),
    (
        "- alter_column: {table: t, column: a, nullable: false}",
        "ALTER TABLE t DROP a",
        ["expected the column a of public.t", "found nothing of that name"],
    ),
    (
        "- create_index: {table: t, columns: [b], name: ix}",
        "CREATE TABLE ix ()",
        ["expected the index public.ix", "found the table"],
    ),
    (
        "- create_index: {table: t, columns: [b], name: ix}",
        "CREATE INDEX ix ON u (id)",
        ["expected the index public.ix on the table t", "found it on u"],
    ),
    (
        "- drop_index: {table: t, name: ix_t}",
        "DROP INDEX ix_t; CREATE SEQUENCE ix_t",
        ["expected the index public.ix_t", "found the sequence"],
    ),
    (
        "- rename_index: {table: t, name: ix_t, to: ix_u}",
        "CREATE TABLE ix_u ()",
        ["expected the index public.ix_t, to be renamed to ix_u", "the table of the new name"],
    ),
    (
        "- create_unique_constraint: {table: t, columns: [b], name: uq}",
        "ALTER TABLE t ADD CONSTRAINT uq CHECK (a > 1)",
        ["expected the unique constraint uq on public.t", "found the check constraint"],
    ),
    (
        "- create_unique_constraint: {table: t, columns: [b], name: uq}",
        "CREATE INDEX uq ON t (b)",
        ["expected the unique constraint uq on public.t", "found the index"],
    ),
    (
        "- create_check_constraint: {table: t, expr: a > 5, name: ck}",
        "ALTER TABLE t ADD CONSTRAINT ck UNIQUE (b)",
        ["expected the check constraint ck on public.t", "found the unique constraint"],
    ),
    (
        "- create_foreign_key: {table: t, columns: [a], references: {table: u, columns: [id]}, name: fk}",
        "ALTER TABLE t ADD CONSTRAINT fk CHECK (a > 1)",
        ["expected the foreign key fk on public.t", "found the check constraint"],
    ),
    (
        "- drop_constraint: {table: t, name: ck_t, type: check}",
        "ALTER TABLE t DROP CONSTRAINT ck_t; ALTER TABLE t ADD CONSTRAINT ck_t UNIQUE (b)",
        ["expected the check constraint ck_t on public.t", "found the unique constraint"],
    ),
    (
        "- drop_constraint: {table: t, name: ck_t}",
        "ALTER TABLE t DROP CONSTRAINT ck_t; ALTER TABLE t ADD CONSTRAINT ck_t UNIQUE (b)",
        ["expected the check constraint ck_t on public.t", "found the unique constraint"],
    ),
    (
        "- create_enum: {name: f, values: [a]}",
        "CREATE DOMAIN f AS text",
        ["expected the enum public.f", "found another type"],
    ),
    (
        "- create_enum: {name: f, values: [a]}",
        "CREATE TABLE f ()",
        ["expected the enum public.f", "found another type"],
    ),
    (
        "- drop_enum: {name: e}",
        "DROP TYPE e; CREATE DOMAIN e AS text",
        ["expected the enum public.e", "found another type"],
    ),
    (
        "- add_enum_value: {enum: e, value: z}",
        "DROP TYPE e",
        ["expected the enum public.e", "found nothing of that name"],
    ),
];

/// The first operation of a revision did its work before the second met something else: it must not stay.
#[test]
fn something_of_another_kind_stops_the_revision_before_it_changes_anything() {
    for (change, hand, words) in OBSTACLES {
        let second =
            format!("- create_table: {{table: first, columns: [{{name: id, type: integer}}]}}\n{change}");
        let project = chain(&[("before", BEFORE), ("change", &second)]);
        let database = Server::shared().database();
        database.apply(&script(&project, &["build", "r001"])).ok();
        database.execute(hand);
        let (dump, ledger) =
            (database.schema_dump_all(), database.query("SELECT version_num FROM alembic_version"));
        let output = database.apply(&script(&project, &["build"])).failed(3);
        let message = output.stderr.lines().next().unwrap_or_default();
        for word in words {
            assert!(message.contains(word), "{change} with {hand}: no `{word}` in\n{output}");
        }
        assert!(message.contains("ERROR:  sqlc-mig: "), "{output}");
        assert_eq!(database.schema_dump_all(), dump, "{change} with {hand}");
        assert_eq!(database.query("SELECT version_num FROM alembic_version"), ledger);
    }
}

/// One operation of every kind that can find its work done.
const CHANGE: &str = "- create_table: {table: n, columns: [{name: id, type: integer}], comment: said}
- add_column: {table: t, column: {name: c, type: integer, default: 3}}
- rename_column: {table: t, column: b, to: bb}
- create_index: {table: t, columns: [bb], name: ix_b}
- create_unique_constraint: {table: t, columns: [a], name: uq_a}
- create_check_constraint: {table: t, expr: a > 5, name: ck_a}
- create_foreign_key: {table: t, columns: [a], references: {table: u, columns: [id]}, name: fk_a}
- create_enum: {name: f, values: [a, b]}
- add_enum_value: {enum: e, value: z, before: y}
- create_schema: {name: s}
- drop_index: {table: t, name: ix_t}
- drop_constraint: {table: t, name: ck_t}";

/// That work, done by hand, and what the script says of it then.
const DONE: &[(&str, &str)] = &[
    ("CREATE TABLE n (id integer); COMMENT ON TABLE n IS 'said'", "  exists table public.n, compared\n"),
    ("ALTER TABLE t ADD c integer DEFAULT 3", "  exists column public.t.c, compared\n"),
    ("CREATE INDEX ix_b ON t (b)", "  exists index public.ix_b, compared\n"),
    (
        "ALTER TABLE t ADD CONSTRAINT uq_a UNIQUE (a)",
        "  exists unique constraint uq_a on public.t, compared\n",
    ),
    (
        "ALTER TABLE t ADD CONSTRAINT ck_a CHECK (a > 5)",
        "  exists check constraint ck_a on public.t, compared\n",
    ),
    (
        "ALTER TABLE t ADD CONSTRAINT fk_a FOREIGN KEY (a) REFERENCES u",
        "  exists foreign key fk_a on public.t, compared\n",
    ),
    ("CREATE TYPE f AS ENUM ('a', 'b')", "  exists enum public.f, compared\n"),
    ("ALTER TYPE e ADD VALUE 'z' BEFORE 'y'", "  exists value 'z' of enum public.e ("),
    ("CREATE SCHEMA s", "  exists schema s ("),
    ("ALTER TABLE t RENAME b TO bb", "  already renamed column public.t.b to bb ("),
    ("DROP INDEX ix_t", "  absent index public.ix_t ("),
    ("ALTER TABLE t DROP CONSTRAINT ck_t", "  absent constraint ck_t on public.t ("),
];

/// An object that is there already is left as it is, and what comes after it in the revision is done.
#[test]
fn what_is_there_already_is_not_made_again() {
    let project = chain(&[
        ("before", BEFORE),
        ("change", CHANGE),
        ("after", "- add_column: {table: u, column: {name: last, type: integer}}"),
    ]);
    let (begin, up) = (script(&project, &["build", "r001"]), script(&project, &["build"]));
    let clean = Server::shared().database();
    clean.apply(&up).ok();
    let dump = clean.schema_dump();
    for (statement, said) in DONE {
        let database = Server::shared().database();
        database.apply(&begin).ok();
        database.execute(statement);
        let output = database.apply(&up).ok();
        assert!(output.stdout.contains(said), "no `{said}` in\n{output}");
        let skipped = |line: &&str| {
            ["  compare", "  exists", "  absent", "  already"]
                .iter()
                .any(|word| line.starts_with(word) && line.ends_with(')'))
        };
        assert_eq!(output.stdout.lines().filter(skipped).count(), 1, "{output}");
        assert_eq!(database.schema_dump(), dump, "{statement}");
    }
}
