//! Statements of PostgreSQL that become operations.

use super::*;

#[test]
fn a_table_with_everything_the_language_has() {
    reads(
        "CREATE TABLE IF NOT EXISTS app.\"Users\" (
            id bigint GENERATED ALWAYS AS IDENTITY (START 10) PRIMARY KEY, -- the key
            Email varchar(80) COLLATE \"C\" NOT NULL UNIQUE,
            org uuid CONSTRAINT to_org REFERENCES orgs (id) ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED,
            age int DEFAULT -1 CHECK (age > 0),
            low text GENERATED ALWAYS AS (lower(email)) STORED,
            UNIQUE NULLS NOT DISTINCT (org, age) WITH (fillfactor = 70),
            CONSTRAINT pair CHECK (age > 0 OR org IS NULL),
            EXCLUDE USING gist (age WITH =, low WITH &&) WHERE (age > 1)
        ) PARTITION BY RANGE (id) WITH (fillfactor = 70)",
        &["{create_table: {schema: app, table: Users, columns: [\
            {name: id, type: bigint, identity: always}, \
            {name: email, type: varchar(80), collation: C, nullable: ~false}, \
            {name: org, type: uuid}, {name: age, type: int, default: {sql: -1}}, \
            {name: low, type: text, computed: {sql: lower(email), stored: ~true}}], \
            primary_key: {name: Users_pkey, columns: [id]}, \
            unique: [{name: Users_email_key, columns: [email]}, \
            {name: Users_org_age_key, columns: [org, age], nulls_not_distinct: ~true}], \
            foreign_keys: [{name: to_org, columns: [org], references: {table: orgs, columns: [id]}, \
            on_delete: set null, deferrable: ~true, initially: deferred}], \
            checks: [{name: Users_age_check, expr: age > 0}, {name: pair, expr: age > 0 OR org IS NULL}], \
            excludes: [{name: Users_age_low_excl, elements: [{name: age, with: =}, {name: low, with: &&}], \
            using: gist, where: age > 1}], partition_by: RANGE (id)}}"],
    );
}

#[test]
fn defaults_end_where_the_next_option_begins() {
    for (option, expected) in [
        ("DEFAULT 'a''b, NOT NULL' NOT NULL", ", default: {sql: 'a''b, NOT NULL'}, nullable: ~false"),
        ("DEFAULT 'x'::character varying NULL", ", default: {sql: 'x'::character varying}"),
        (
            "DEFAULT CASE WHEN 1 IS NULL THEN 2 END NOT NULL",
            ", default: {sql: CASE WHEN 1 IS NULL THEN 2 END}, nullable: ~false",
        ),
        ("DEFAULT (1 + 2) /* three */ * 3", ", default: {sql: (1 + 2)   * 3}"),
        ("DEFAULT (now() AT TIME ZONE 'utc')", ", default: {sql: (now() AT TIME ZONE 'utc')}"),
        ("DEFAULT ARRAY['a', 'b'] NOT NULL", ", default: {sql: ARRAY['a', 'b']}, nullable: ~false"),
        ("NOT NULL DEFAULT NULL", ", nullable: ~false"),
    ] {
        reads(
            &format!("CREATE TABLE t (a text {option})"),
            &[&format!("{{create_table: {{table: t, columns: [{{name: a, type: text{expected}}}]}}}}")],
        );
    }
}

#[test]
fn types_keep_their_plain_names_where_the_decoder_knows_them() {
    for (sql, expected) in [
        ("INTEGER", "integer"),
        ("serial", "serial"),
        ("Double  Precision", "double precision"),
        ("character varying (80)", "character varying(80)"),
        ("numeric(10, 2)", "numeric(10, 2)"),
        ("timestamp (3) WITH TIME ZONE", "timestamp(3) with time zone"),
        ("timestamptz[][3]", "timestamptz[][]"),
        ("text ARRAY", "text[]"),
        ("interval day to second(3)", "interval day to second(3)"),
        ("geometry(Point,4326)", "geometry(point,4326)"),
        ("order_status", "{sql: order_status}"),
        ("\"char\"", "{sql: \"char\"}"),
        ("app.\"Mood\"[]", "{sql: app.\"Mood\"[]}"),
        ("blob", "{sql: blob}"),
    ] {
        let column = format!("{{add_column: {{table: t, column: {{name: a, type: {expected}}}}}}}");
        reads(&format!("ALTER TABLE t ADD a {sql}"), &[&column.replace("(point", "(Point")]);
    }
}

#[test]
fn unnamed_constraints_get_the_names_of_the_server() {
    let long = "a_table_with_a_name_that_is_quite_long_but_still_allowed_here";
    reads(
        &format!("ALTER TABLE {long} ADD UNIQUE (first_column, second)"),
        &[&format!(
            "{{create_unique_constraint: {{table: {long}, \
             name: a_table_with_a_name_that_is_quite_long__first_column_second_key, columns: [first_column, second]}}}}"
        )],
    );
    reads(
        "CREATE TABLE t (a int CHECK (a > b), b int, CHECK (b < 5), CHECK (b > 0), CHECK (extract(year FROM now()) > 1))",
        &["{create_table: {table: t, columns: [{name: a, type: int}, {name: b, type: int}], checks: [\
           {name: t_check, expr: a > b}, {name: t_b_check, expr: b < 5}, {name: t_b_check1, expr: b > 0}, \
           {name: t_check1, expr: extract(year FROM now()) > 1}]}}"],
    );
    reads(
        "ALTER TABLE t ADD CHECK (role::text = ANY (ARRAY['a'::character varying, 'b']::text[]))",
        &["{create_check_constraint: {table: t, name: t_role_check, \
           expr: role::text = ANY (ARRAY['a'::character varying, 'b']::text[])}}"],
    );
}

#[test]
fn a_key_that_is_written_twice_is_one_key() {
    reads(
        "CREATE TABLE t (id int UNIQUE PRIMARY KEY, a int UNIQUE, CONSTRAINT u UNIQUE (a), CONSTRAINT k UNIQUE (id))",
        &["{create_table: {table: t, columns: [{name: id, type: int}, {name: a, type: int}], \
           primary_key: {name: k, columns: [id]}, unique: [{name: u, columns: [a]}]}}"],
    );
}

#[test]
fn clauses_of_alter_table_go_in_the_order_of_the_server() {
    reads(
        "ALTER TABLE IF EXISTS ONLY s.t ADD COLUMN IF NOT EXISTS b numeric(10,2) DEFAULT 0 CONSTRAINT u UNIQUE,
         ADD CONSTRAINT f FOREIGN KEY (b) REFERENCES o ON UPDATE CASCADE NOT VALID, OWNER TO me,
         ALTER c SET DATA TYPE int USING (c::int), ALTER COLUMN c SET DEFAULT -1, DROP COLUMN IF EXISTS d CASCADE,
         DROP CONSTRAINT x, ALTER e DROP NOT NULL, ALTER e SET NOT NULL, ALTER e DROP DEFAULT,
         SET (fillfactor = 70, autovacuum_enabled = off), ALTER e SET STATISTICS 5",
        &[
            "{drop_column: {schema: s, table: t, column: d}} with all",
            "{drop_constraint: {schema: s, table: t, name: x}}",
            "{alter_column: {schema: s, table: t, column: e, nullable: ~true}}",
            "{alter_column: {schema: s, table: t, column: e, default: ~null}}",
            "{alter_column: {schema: s, table: t, column: c, type: int, using: (c::int)}}",
            "{add_column: {schema: s, table: t, column: {name: b, type: numeric(10,2), default: {sql: 0}}}}",
            "{create_unique_constraint: {schema: s, table: t, name: u, columns: [b]}}",
            "{create_foreign_key: {schema: s, table: t, name: f, columns: [b], references: {table: o}, \
             on_update: cascade, not_valid: ~true}}",
            "{alter_column: {schema: s, table: t, column: c, default: {sql: -1}}}",
            "{alter_column: {schema: s, table: t, column: e, nullable: ~false}}",
        ],
    );
    reads("ALTER TABLE t RENAME TO \"T2\"", &["{rename_table: {table: t, to: T2}}"]);
    reads("ALTER TABLE t RENAME a TO b;", &["{rename_column: {table: t, column: a, to: b}}"]);
    reads(
        "ALTER TABLE t ALTER a ADD GENERATED BY DEFAULT AS IDENTITY (START 5), ALTER b DROP IDENTITY IF EXISTS",
        &[
            "{alter_column: {table: t, column: a, identity: by default}}",
            "{alter_column: {table: t, column: b, identity: ~false}}",
        ],
    );
}

#[test]
fn indexes() {
    reads(
        "CREATE UNIQUE INDEX CONCURRENTLY IF NOT EXISTS i ON app.t USING btree (a DESC NULLS LAST, lower(b) text_pattern_ops,
         ((c ->> 'x')) COLLATE \"C\") INCLUDE (d) NULLS NOT DISTINCT WITH (fillfactor = 70) TABLESPACE x WHERE a > 0 AND b IS NOT NULL",
        &["{create_index: {schema: app, table: t, name: i, columns: [{name: a, order: desc, nulls: last}, \
           {expr: lower(b), opclass: text_pattern_ops}, {expr: (c ->> 'x'), collation: C}], unique: ~true, using: btree, \
           include: [d], nulls_not_distinct: ~true, with: {fillfactor: ~70}, where: a > 0 AND b IS NOT NULL, \
           concurrently: ~true}}"],
    );
    reads(
        "CREATE INDEX ON t (lower(a), lower(b), (c || d), e) INCLUDE (f)",
        &[
            "{create_index: {table: t, name: t_lower_lower1_expr_e_f_idx, columns: [{expr: lower(a)}, {expr: lower(b)}, \
           {expr: c || d}, {name: e}], include: [f]}}",
        ],
    );
    reads("DROP INDEX CONCURRENTLY IF EXISTS s.i", &["index i in s dropped"]);
    reads("drop index i, j", &["index i dropped", "index j dropped"]);
    reads("ALTER INDEX IF EXISTS s.i RENAME TO j", &["index i in s renamed to j"]);
    reads("ALTER INDEX i SET (fillfactor = 5)", &["nothing"]);
    reads("CREATE INDEX i ON t (a gin_ops(siglen = 3))", &["lost index i on t"]);
    reads("CREATE INDEX ON t ((a::text))", &["opaque t"]);
}

#[test]
fn other_objects() {
    reads(
        "CREATE TYPE s.mood AS ENUM ('a', E'b\\'c', $$d$$)",
        &["{create_enum: {schema: s, name: mood, values: [a, b'c, d]}}"],
    );
    reads(
        "ALTER TYPE mood ADD VALUE IF NOT EXISTS 'z' AFTER 'a'",
        &["{add_enum_value: {enum: mood, value: z, after: a}}"],
    );
    reads(
        "DROP TYPE IF EXISTS a, s.b CASCADE",
        &["{drop_enum: {name: a}} with all", "{drop_enum: {schema: s, name: b}} with all"],
    );
    reads("CREATE TYPE pair AS (a int, b int)", &["nothing"]);
    reads(
        "DROP TABLE a, s.b",
        &["{drop_table: {table: a}} with all", "{drop_table: {schema: s, table: b}} with all"],
    );
    reads("CREATE SCHEMA IF NOT EXISTS app AUTHORIZATION me", &["{create_schema: {name: app}}"]);
    reads("DROP SCHEMA app", &["{drop_schema: {name: app}}"]);
    reads(
        "CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA x VERSION '1' CASCADE",
        &["{create_extension: {name: uuid-ossp, schema: x}}"],
    );
    reads("DROP EXTENSION citext", &["{drop_extension: {name: citext}}"]);
    reads(
        "COMMENT ON TABLE s.t IS 'it''s'",
        &["{create_table_comment: {schema: s, table: t, comment: it's}}"],
    );
    reads("COMMENT ON TABLE t IS NULL", &["{drop_table_comment: {table: t}}"]);
    reads(
        "COMMENT ON COLUMN s.t.c IS 'x'",
        &["{alter_column: {schema: s, table: t, column: c, comment: x}}"],
    );
    reads("COMMENT ON COLUMN t.c IS ''", &["{alter_column: {table: t, column: c, comment: ~null}}"]);
}

#[test]
fn every_node_gets_the_place() {
    fn places(node: &Node, place: Place) -> bool {
        node.place == place
            && match &node.kind {
                Kind::Scalar { .. } => true,
                Kind::List(items) => items.iter().all(|i| places(i, place)),
                Kind::Map(entries) => entries.iter().all(|e| e.place == place && places(&e.value, place)),
            }
    }
    let place = Place { line: 3, col: 5, ..Place::default() };
    let text = "CREATE TABLE t (a int DEFAULT 1 REFERENCES u (b), UNIQUE (a))";
    let steps = effect(text, place, Dialect::Postgres.facts()).steps;
    assert!(!steps.is_empty());
    let has_place = |step: &Step| matches!(&step.what, What::Operation(node) if places(node, place));
    assert!(steps.iter().all(has_place));
}
