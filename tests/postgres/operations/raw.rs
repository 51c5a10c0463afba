//! Raw SQL: what the reader understands is folded, the rest is opaque, and `effect` says what it does.

use pretty_assertions::assert_eq;

use super::{Case, both_ways, chain, script};
use crate::support::{Project, Server, Spec};

const OPERATIONS_FOLLOW_RAW_DDL: &[Case] = &[
            Case {
                name: "a table that raw SQL creates is known",
                before: "",
                change: "- execute:
    sql: |
      CREATE TABLE IF NOT EXISTS raw_made (
        id bigint GENERATED ALWAYS AS IDENTITY,
        name varchar(20) DEFAULT 'it''s; \\q' NOT NULL, -- a comment; with :colons
        price numeric(10, 2) CHECK (price > 0),
        during int4range,
        CONSTRAINT pk_raw PRIMARY KEY (id),
        CONSTRAINT uq_raw UNIQUE (name)
      );
      CREATE INDEX ix_raw ON raw_made (lower(name) DESC NULLS LAST) WHERE price IS NOT NULL;
      ALTER TABLE public.raw_made ADD COLUMN extra integer, ALTER COLUMN price SET NOT NULL;
      COMMENT ON COLUMN raw_made.name IS 'what it''s called'
    undo: DROP TABLE raw_made
- alter_column: {table: raw_made, column: name, type: varchar(30), comment: called so}
- alter_column: {table: raw_made, column: price, nullable: true, default: 1.10}
- rename_index: {table: raw_made, name: ix_raw, to: ix_raw_name}
- add_column: {table: raw_made, column: {name: later, type: text, default: x}}
- create_unique_constraint: {table: raw_made, columns: [extra, later]}
- drop_column: {table: raw_made, column: during}",
                expect: &["name character varying(30) DEFAULT 'it''s; \\q'::character varying NOT NULL", "price numeric(10,2) DEFAULT 1.10", "ix_raw_name", "uq_raw_made_extra_later"],
                gone: &[],
            },
            Case {
                name: "what raw SQL drops, it is told how to make again",
                before: "- create_table: {table: raw_gone, columns: [{name: id, type: integer}, {name: a, type: text, default: x}], primary_key: [id], indexes: [{columns: [a], name: ix_raw_gone}]}",
                change: "- execute:
    sql: [\"DROP INDEX ix_raw_gone\", \"ALTER TABLE raw_gone DROP COLUMN a\"]
    undo:
      - ALTER TABLE raw_gone ADD COLUMN a text DEFAULT 'x'
      - CREATE INDEX ix_raw_gone ON raw_gone (a)
- add_column: {table: raw_gone, column: {name: b, type: integer}}",
                expect: &["id integer NOT NULL,\n    b integer\n"],
                gone: &["ix_raw_gone"],
            },
            Case {
                name: "functions, triggers, named arguments, casts, slices",
                before: "- create_table: {table: fired, columns: [{name: id, type: integer}, {name: note, type: text}], primary_key: [id]}",
                change: "- execute:
    sql: |
      CREATE FUNCTION set_note() RETURNS trigger LANGUAGE plpgsql AS $body$
      BEGIN
        NEW.note := 'n; ' || NEW.id::text || (ARRAY['a','b','c'])[1:NEW.id];
        RETURN NEW;
      END
      $body$;
      CREATE TRIGGER note BEFORE INSERT ON fired FOR EACH ROW EXECUTE FUNCTION set_note();
      CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql
      BEGIN ATOMIC
        SELECT CASE WHEN n > 0 THEN n * 2 ELSE 0 END;
      END
    undo: |
      DROP TRIGGER note ON fired;
      DROP FUNCTION set_note();
      DROP FUNCTION twice(integer)
- execute: {sql: \"CREATE VIEW made AS SELECT make_date(year := 2026, month:=5, day => 4) AS d, (ARRAY[1,2,3])[1:2] AS slice, (ARRAY[1,2,3])[:2] AS head\", undo: DROP VIEW made}",
                expect: &["CREATE TRIGGER note", "BEGIN ATOMIC", "(ARRAY[1, 2, 3])[1:2]", "(ARRAY[1, 2, 3])[:2]", "make_date("],
                gone: &[],
            },
            Case {
                name: "a DO block is opaque, and its table may be used",
                before: "",
                change: "- execute:
    sql: |
      DO $$ BEGIN
        CREATE TABLE from_do (id integer PRIMARY KEY, a text);
      END $$
    undo: DROP TABLE from_do
- add_column: {table: from_do, column: {name: b, type: integer}}
- create_index: {table: from_do, columns: [a, b], name: ix_from_do}
- create_check_constraint: {table: from_do, expr: b > 0, name: ck_from_do}",
                expect: &["CREATE TABLE public.from_do", "ix_from_do", "ck_from_do"],
                gone: &[],
            },
            Case {
                name: "effect says what a DO block does",
                before: "",
                change: "- execute:
    sql: |
      DO $$ BEGIN
        EXECUTE 'CREATE TABLE told (id integer PRIMARY KEY, a varchar(5) NOT NULL DEFAULT ''q'')';
      END $$
    undo: DROP TABLE told
    effect:
      - create_table:
          table: told
          columns: [{name: id, type: integer}, {name: a, type: varchar(5), nullable: false, default: q}]
          primary_key: {name: told_pkey, columns: [id]}
- alter_column: {table: told, column: a, type: text, nullable: true, default: null}
- drop_constraint: {table: told, name: told_pkey}",
                expect: &["CREATE TABLE public.told (\n    id integer NOT NULL,\n    a text\n"],
                gone: &[],
            },
            Case {
                name: "outside a transaction",
                before: "- create_table: {table: calm, columns: [{name: id, type: integer}], primary_key: [id]}",
                change: "- execute: {sql: CREATE INDEX CONCURRENTLY ix_calm ON calm (id), undo: DROP INDEX CONCURRENTLY ix_calm, transaction: false}
- drop_index: {table: calm, name: ix_calm}
- execute: {sql: VACUUM calm, undo: nothing, transaction: false}",
                expect: &[],
                gone: &[],
            },
        ];

#[test]
fn operations_follow_raw_ddl() {
    both_ways(OPERATIONS_FOLLOW_RAW_DDL, false);
}

/// A table that raw SQL made is dropped by an operation: what makes it again comes from what was read.
#[test]
fn a_raw_table_that_an_operation_drops_comes_back_as_it_was() {
    let project = chain(&[
        (
            "made",
            "- execute:
    sql: |
      CREATE TABLE r (
        id serial PRIMARY KEY,
        a text NOT NULL DEFAULT 'x' || 'y' COLLATE \"C\",
        b timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP,
        c double precision[],
        d integer REFERENCES r ON DELETE CASCADE,
        e integer GENERATED ALWAYS AS (d + 1) STORED,
        UNIQUE (a, b), CHECK (length(a) < 10), CONSTRAINT ck CHECK (d > 0)
      );
      CREATE UNIQUE INDEX ux_r ON r USING btree (a text_pattern_ops, (d + 1)) INCLUDE (b) WITH (fillfactor = 80) WHERE d > 3;
      COMMENT ON TABLE r IS 'raw'
    undo: DROP TABLE r",
        ),
        ("dropped", "- drop_table: {table: r}"),
    ]);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build", "r001"])).ok();
    let before = database.schema_dump();
    database.apply(&script(&project, &["build"])).ok();
    assert_eq!(database.schema_dump(), "");
    database.apply(&script(&project, &["downgrade", "r001"])).ok();
    assert_eq!(database.schema_dump(), before);
}

/// What only a definition could tell is an error that asks for it, not a guess.
#[test]
fn an_opaque_column_has_no_automatic_way_back() {
    let raw = "- execute: {sql: \"DO $$ BEGIN CREATE TABLE q (a integer); END $$\", undo: DROP TABLE q}";
    let alter = "- alter_column: {table: q, column: a, type: text}";
    let specs = [Spec::new("aaaa").up(raw), Spec::new("bbbb").after("aaaa").up(alter)];
    let project = Project::new().config("dialects: [postgres]\n").with(specs);
    let database = Server::shared().database();
    database.apply(&script(&project, &["build"])).ok();
    let down = project.run(&["downgrade", "base"]).ok();
    assert!(down.stderr.contains("bbbb") && down.stderr.contains("does not know"), "{down}");
    let dump = database.schema_dump_all();
    let refused = database.apply(&down.stdout).failed(3);
    assert!(refused.stderr.contains("the revision bbbb cannot be reverted"), "{refused}");
    assert_eq!(database.schema_dump_all(), dump);
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "bbbb");
}
