//! Tables, columns, indexes, comments, schemas, extensions.

use super::{Case, both_ways};

const PLAIN: &str = "- create_table:
    table: plain
    columns: [{name: id, type: integer}, {name: a, type: text}, {name: b, type: text}]
    primary_key: [id]";

const TABLES_WITH_EVERYTHING_IN_THEM: &[Case] = &[
            Case {
                name: "a table with every kind of column",
                before: "- create_enum: {name: mood, values: [sad, ok, happy]}",
                change: "- create_table:
    table: rich
    comment: it's a table
    columns:
      - {name: id, type: bigint, identity: always}
      - {name: second, type: integer, nullable: false, default: 5, unique: true, comment: the 'second'}
      - {name: code, type: varchar(20), nullable: false, default: x, collation: C, unique: uq_code, index: ix_code}
      - {name: price, type: \"numeric(10,2)\", default: 1.10, check: price >= 0}
      - {name: twice, type: \"numeric\", computed: {sql: price * 2, stored: true}}
      - {name: at, type: timestamptz, default: {sql: now()}, index: true}
      - {name: until, type: date, default: 2026-11-20}
      - {name: on, type: boolean, default: true, nullable: false}
      - {name: tags, type: \"text[]\", default: {sql: \"ARRAY[]::text[]\"}}
      - {name: grid, type: {array: {of: {array: {of: integer}}}}}
      - {name: mood, type: {enum: mood}, default: ok}
      - {name: moods, type: {array: {of: {enum: mood}}}}
      - {name: size, type: \"enum(s, m, l)\", nullable: false, default: m}
      - {name: doc, type: jsonb, default: '{\"a\": [1, \"it''s\"]}'}
      - {name: raw, type: blob}
      - {name: ip, type: inet, default: 127.0.0.1}
      - {name: span, type: {sql: interval day to second}}
      - {name: other, type: bigint, references: {table: rich, columns: [id], on_delete: set null}}
    primary_key: {name: pk_of_rich, columns: [id]}
    unique: [{columns: [code, price], deferrable: true, initially: deferred, nulls_not_distinct: false}]
    checks: [{name: ck_rich, expr: \"code <> 'y;'\"}, {expr: second > 0}]
    foreign_keys: [{columns: [second], references: {table: rich, columns: [second]}, deferrable: true}]
    indexes:
      - {columns: [{name: code, order: desc, nulls: last, opclass: text_pattern_ops}], name: ix_rich_code}
      - {columns: [{expr: lower(code)}], unique: true, where: code <> '', name: ux_rich_code}",
                expect: &[
                    "COMMENT ON TABLE public.rich IS 'it''s a table'",
                    "GENERATED ALWAYS AS IDENTITY",
                    "second integer DEFAULT 5 NOT NULL",
                    "COMMENT ON COLUMN public.rich.second IS 'the ''second'''",
                    "code character varying(20) DEFAULT 'x'::character varying NOT NULL COLLATE pg_catalog.\"C\"",
                    "price numeric(10,2) DEFAULT 1.10",
                    "twice numeric GENERATED ALWAYS AS ((price * (2)::numeric)) STORED",
                    "at timestamp with time zone DEFAULT now()",
                    "until date DEFAULT '2026-11-20'::date",
                    "\"on\" boolean DEFAULT true NOT NULL",
                    "tags text[] DEFAULT ARRAY[]::text[]",
                    "grid integer[]",
                    "mood public.mood DEFAULT 'ok'::public.mood",
                    "moods public.mood[]",
                    "size character varying(1) DEFAULT 'm'::character varying NOT NULL",
                    "doc jsonb DEFAULT '{\"a\": [1, \"it''s\"]}'::jsonb",
                    "ip inet DEFAULT '127.0.0.1'::inet",
                    "span interval day to second",
                    "CONSTRAINT uq_code UNIQUE (code)",
                    "CONSTRAINT uq_rich_second UNIQUE (second)",
                    "CONSTRAINT uq_rich_code_price UNIQUE (code, price) DEFERRABLE INITIALLY DEFERRED",
                    "CONSTRAINT pk_of_rich PRIMARY KEY (id)",
                    "CONSTRAINT ck_rich CHECK",
                    "ON DELETE SET NULL",
                    "REFERENCES public.rich(second) DEFERRABLE",
                    "(code text_pattern_ops DESC NULLS LAST)",
                    "CREATE UNIQUE INDEX ux_rich_code ON public.rich USING btree (lower((code)::text)) WHERE",
                ],
                gone: &[],
            },
            Case {
                name: "a partitioned table",
                before: "",
                change: "- create_table:
    table: events
    columns: [{name: at, type: date, nullable: false}, {name: n, type: integer}]
    partition_by: range (at)",
                expect: &["PARTITION BY RANGE (at)"],
                gone: &[],
            },
            Case {
                name: "a table without columns in a schema of its own and a key across",
                before: "",
                change: "- create_schema: {name: \"other schema\"}
- create_table: {schema: other schema, table: parent, columns: [{name: id, type: uuid}], primary_key: [id]}
- create_table:
    table: child
    columns: [{name: parent, type: uuid}]
    foreign_keys: [{columns: [parent], references: {schema: other schema, table: parent, columns: [id]}}]
- create_table: {schema: other schema, table: back, columns: [{name: id, type: integer}], indexes: [{columns: [id]}]}",
                expect: &["REFERENCES \"other schema\".parent(id)", "CREATE SCHEMA \"other schema\"", "ix_back_id"],
                gone: &[],
            },
        ];

#[test]
fn tables_with_everything_in_them() {
    both_ways(TABLES_WITH_EVERYTHING_IN_THEM, true);
}

const TABLES_DROPPED_AND_RENAMED: &[Case] = &[
    Case {
        name: "drop a table with all that it has",
        before: "- create_enum: {name: colour, values: [red, \"it's\"]}
- create_table:
    table: doomed
    comment: soon gone
    columns:
      - {name: id, type: bigint, identity: always}
      - {name: c, type: {enum: colour}, default: red, comment: a colour}
      - {name: n, type: integer, nullable: false, default: 1}
      - {name: twice, type: integer, computed: {sql: n * 2}}
    primary_key: [id]
    unique: [{columns: [n], name: uq_n}]
    checks: [{name: ck_n, expr: n > 0}]
    excludes: [{name: ex_n, elements: [{name: n, with: =}], using: btree, where: n > 5}]
    indexes: [{columns: [c], include: [n], with: {fillfactor: 70}}]",
        change: "- drop_table: {table: doomed}",
        expect: &[],
        gone: &[
            "CREATE TABLE public.doomed",
            "EXCLUDE USING btree (n WITH =) WHERE ((n > 5))",
            "INCLUDE (n)",
        ],
    },
    Case {
        name: "rename a table that others refer to",
        before: "- create_table: {table: old_name, columns: [{name: id, type: integer}], primary_key: [id]}
- create_table:
    table: referring
    columns: [{name: id, type: integer, references: {table: old_name, columns: [id]}}]",
        change: "- rename_table: {table: old_name, to: \"New Name\"}
- create_index: {table: New Name, columns: [id], name: ix_new}",
        expect: &["CREATE TABLE public.\"New Name\"", "REFERENCES public.\"New Name\"(id)"],
        gone: &["CREATE TABLE public.old_name"],
    },
    Case {
        name: "comments of a table",
        before: "- create_table: {table: told, columns: [{name: id, type: integer}], comment: first}
- create_table: {table: silent, columns: [{name: id, type: integer}]}
- create_table: {table: talks, columns: [{name: id, type: integer}], comment: talks too much}",
        change: "- create_table_comment: {table: told, comment: \"second ' \\\\ line\"}
- create_table_comment: {table: silent, comment: now it speaks}
- drop_table_comment: {table: talks}",
        expect: &["'second '' \\ line'", "now it speaks"],
        gone: &["'first'", "talks too much"],
    },
];

#[test]
fn tables_dropped_and_renamed() {
    both_ways(TABLES_DROPPED_AND_RENAMED, true);
}

const COLUMNS_ADDED_DROPPED_AND_RENAMED: &[Case] = &[
            Case {
                name: "columns with all that hangs on them",
                before: "- create_table: {table: target, columns: [{name: id, type: bigint}], primary_key: [id]}
- create_table: {table: grows, columns: [{name: old, type: integer}]}",
                change: "- add_column: {table: grows, column: {name: id, type: bigint, identity: true, primary_key: true}}
- add_column:
    table: grows
    column:
      name: target
      type: bigint
      comment: where to
      references: {table: target, columns: [id], name: fk_to, on_delete: cascade, on_update: restrict}
      index: true
- add_column: {table: grows, column: {name: code, type: varchar(5), nullable: false, default: a, unique: true, check: {name: ck_code, expr: \"code <> ''\"}}}
- add_column: {table: grows, column: {name: sum, type: integer, computed: {sql: old + 1, stored: true}}}
- add_column: {table: grows, column: {name: size, type: \"enum(small, large)\", default: small}}
- add_column: {table: grows, column: {name: n, type: serial}}",
                expect: &[
                    "GENERATED BY DEFAULT AS IDENTITY",
                    "CONSTRAINT fk_to FOREIGN KEY (target) REFERENCES public.target(id) ON UPDATE RESTRICT ON DELETE CASCADE",
                    "COMMENT ON COLUMN public.grows.target IS 'where to'",
                    "CREATE INDEX ix_grows_target",
                    "CONSTRAINT uq_grows_code UNIQUE",
                    "CONSTRAINT ck_code CHECK",
                    "sum integer GENERATED ALWAYS AS ((old + 1)) STORED",
                    "'large'",
                    "grows_n_seq",
                ],
                gone: &[],
            },
            Case {
                name: "drop a column with a key, a check and indexes on it",
                before: "- create_table:
    table: shrinks
    columns:
      - {name: id, type: integer}
      - {name: keep, type: integer, nullable: false}
      - {name: lost, type: varchar(9), nullable: false, default: zz, comment: lost soon, collation: C}
    primary_key: [id]
    unique: [{name: uq_both, columns: [keep, lost]}]
    checks: [{name: ck_lost, expr: \"lost <> 'q'\"}]
    indexes: [{columns: [lost, keep], name: ix_both}, {columns: [{expr: upper(lost)}], name: ix_upper}]",
                change: "- drop_column: {table: shrinks, column: lost}",
                expect: &[],
                gone: &["uq_both", "ck_lost", "ix_both", "ix_upper", "lost soon"],
            },
            Case {
                name: "rename a column that everything uses",
                before: "- create_table:
    table: renamed
    columns: [{name: id, type: integer}, {name: was, type: text, comment: kept}]
    primary_key: [id]
    checks: [{name: ck_was, expr: was <> 'x'}]
    indexes: [{columns: [was], name: ix_was}]",
                change: "- rename_column: {table: renamed, column: was, to: \"is\"}
- alter_column: {table: renamed, column: \"is\", nullable: false}",
                expect: &["\"is\" text NOT NULL", "renamed.\"is\" IS 'kept'"],
                gone: &["renamed.was IS 'kept'"],
            },
        ];

#[test]
fn columns_added_dropped_and_renamed() {
    both_ways(COLUMNS_ADDED_DROPPED_AND_RENAMED, true);
}

const INDEXES_OF_EVERY_KIND: &[Case] = &[
            Case {
                name: "indexes",
                before: PLAIN,
                change: "- create_index: {table: plain, columns: [{name: a, order: desc, nulls: last}, {name: b, nulls: first}], name: ix_order}
- create_index: {table: plain, columns: [{name: a, collation: C, opclass: text_pattern_ops}], name: ix_class}
- create_index: {table: plain, columns: [{expr: \"lower(a) || b\"}], unique: true, where: b IS NOT NULL, name: ux_expr}
- create_index: {table: plain, columns: [a], using: hash, name: ix_hash}
- create_index: {table: plain, columns: [{expr: \"to_tsvector('english'::regconfig, a)\"}], using: gin, with: {fastupdate: off}, name: ix_gin}
- create_index: {table: plain, columns: [a], include: [b, id], with: {fillfactor: 50}, name: ix_include}
- create_index: {table: plain, columns: [b], concurrently: true}
- create_index: {table: plain, columns: [id, a], unique: true, concurrently: true, name: ux_slowly}",
                expect: &[
                    "ix_order ON public.plain USING btree (a DESC NULLS LAST, b NULLS FIRST)",
                    "ix_class ON public.plain USING btree (a COLLATE \"C\" text_pattern_ops)",
                    "CREATE UNIQUE INDEX ux_expr ON public.plain USING btree (((lower(a) || b))) WHERE (b IS NOT NULL)",
                    "USING hash (a)",
                    "USING gin (to_tsvector('english'::regconfig, a)) WITH (fastupdate=off)",
                    "(a) INCLUDE (b, id) WITH (fillfactor='50')",
                    "CREATE INDEX ix_plain_b ON",
                    "CREATE UNIQUE INDEX ux_slowly ON",
                ],
                gone: &[],
            },
            Case {
                name: "indexes dropped and renamed",
                before: "- create_table:
    table: less
    columns: [{name: id, type: integer}, {name: a, type: text}]
    indexes: [{columns: [a], name: ix_away}, {columns: [id], name: ix_old}, {columns: [{expr: lower(a)}], where: id > 3, unique: true, name: ix_slowly_away}]",
                change: "- drop_index: {table: less, name: ix_away}
- rename_index: {table: less, name: ix_old, to: \"Ix New\"}
- drop_index: {table: less, name: ix_slowly_away, concurrently: true}",
                expect: &["\"Ix New\""],
                gone: &["ix_away", "ix_old", "ix_slowly_away"],
            },
        ];

#[test]
fn indexes_of_every_kind() {
    both_ways(INDEXES_OF_EVERY_KIND, true);
}

const SCHEMAS_AND_EXTENSIONS: &[Case] = &[
    Case {
        name: "a schema goes and comes",
        before: "- create_schema: {name: leaving}\n- create_schema: {name: staying}",
        change: "- drop_schema: {name: leaving}\n- create_schema: {name: coming}",
        expect: &["CREATE SCHEMA coming"],
        gone: &["CREATE SCHEMA leaving"],
    },
    Case {
        name: "extensions",
        before: "- create_extension: {name: pg_trgm, schema: staying}\n- create_extension: {name: citext}",
        change: "- create_extension: {name: btree_gist, schema: staying}
- drop_extension: {name: pg_trgm}
- create_table: {table: soft, columns: [{name: name, type: citext, default: Abc}]}",
        expect: &["btree_gist WITH SCHEMA staying", "name public.citext DEFAULT 'Abc'::public.citext"],
        gone: &["pg_trgm WITH SCHEMA staying"],
    },
];

#[test]
fn schemas_and_extensions() {
    both_ways(SCHEMAS_AND_EXTENSIONS, true);
}
