//! alter_column in every aspect, and enums.

use super::{Case, both_ways};

const ONE_ASPECT_OF_A_COLUMN_AT_A_TIME: &[Case] = &[
            Case {
                name: "nullability",
                before: "- create_table: {table: nulls, columns: [{name: a, type: integer}, {name: b, type: text, nullable: false}]}",
                change: "- alter_column: {table: nulls, column: a, nullable: false}\n- alter_column: {table: nulls, column: b, nullable: true}",
                expect: &["CREATE TABLE public.nulls (\n    a integer NOT NULL,\n    b text\n"],
                gone: &[],
            },
            Case {
                name: "defaults",
                before: "- create_table:
    table: defaults
    columns:
      - {name: a, type: integer, default: 1}
      - {name: b, type: text}
      - {name: c, type: timestamptz, default: {sql: now()}}
      - {name: d, type: text, default: \"it's\"}",
                change: "- alter_column: {table: defaults, column: a, default: null}
- alter_column: {table: defaults, column: b, default: \"null\"}
- alter_column: {table: defaults, column: c, default: 2026-01-02 03:04:05Z}
- alter_column: {table: defaults, column: d, default: {sql: \"current_user || ':x'\"}}",
                expect: &["CREATE TABLE public.defaults (\n    a integer,\n    b text DEFAULT 'null'::text", "c timestamp with time zone DEFAULT '2026-01-02 03:04:05", "((CURRENT_USER)::text || ':x'::text)"],
                gone: &["c timestamp with time zone DEFAULT now()", "d text DEFAULT 'it''s'::text"],
            },
            Case {
                name: "comments",
                before: "- create_table: {table: words, columns: [{name: a, type: integer, comment: first word}, {name: b, type: integer}, {name: c, type: integer, comment: \"\"}]}",
                change: "- alter_column: {table: words, column: a, comment: null}
- alter_column: {table: words, column: b, comment: \"b's\"}
- alter_column: {table: words, column: c, comment: filled}",
                expect: &["words.b IS 'b''s'", "words.c IS 'filled'"],
                gone: &["words.a IS 'first word'"],
            },
            Case {
                name: "identity",
                before: "- create_table:
    table: counters
    columns:
      - {name: a, type: bigint, nullable: false}
      - {name: b, type: bigint, identity: true}
      - {name: c, type: bigint, identity: always}
      - {name: d, type: integer, default: 7}",
                change: "- alter_column: {table: counters, column: a, identity: always}
- alter_column: {table: counters, column: b, identity: always}
- alter_column: {table: counters, column: c, identity: null}
- alter_column: {table: counters, column: d, nullable: false, default: null, identity: by default}",
                expect: &["counters_a_seq", "counters_d_seq"],
                gone: &["counters_c_seq", "d integer DEFAULT 7"],
            },
            Case {
                name: "identity and null allowed",
                before: "- create_table: {table: uncounted, columns: [{name: a, type: bigint, identity: true}]}",
                change: "- alter_column: {table: uncounted, column: a, identity: null, nullable: true, default: 9}",
                expect: &["a bigint DEFAULT 9\n"],
                gone: &["uncounted_a_seq"],
            },
            Case {
                name: "collation",
                before: "- create_table:
    table: sorted
    columns: [{name: a, type: text}, {name: b, type: varchar(5), collation: C}, {name: c, type: text, collation: C}]",
                change: "- alter_column: {table: sorted, column: a, collation: C}
- alter_column: {table: sorted, column: b, type: varchar(50)}
- alter_column: {table: sorted, column: c, collation: POSIX}",
                expect: &["a text COLLATE pg_catalog.\"C\"", "b character varying(50) COLLATE pg_catalog.\"C\"", "c text COLLATE pg_catalog.\"POSIX\""],
                gone: &["c text COLLATE pg_catalog.\"C\""],
            },
        ];

#[test]
fn one_aspect_of_a_column_at_a_time() {
    both_ways(ONE_ASPECT_OF_A_COLUMN_AT_A_TIME, true);
}

const TYPES_CHANGE_WITH_THEIR_ROWS: &[Case] = &[
            Case {
                name: "text to numbers and numbers to text",
                before: "- create_table:
    table: changed
    columns:
      - {name: id, type: integer}
      - {name: a, type: varchar(10), default: \"5\"}
      - {name: b, type: integer, default: 7, nullable: false}
      - {name: c, type: varchar(3)}
      - {name: d, type: \"numeric(8,2)\", default: 1.50}
      - {name: e, type: timestamp}
      - {name: f, type: text, default: \"{}\"}
      - {name: g, type: boolean, default: true}
    primary_key: [id]
- bulk_insert:
    table: changed
    undo: nothing
    rows:
      - {id: 1, a: \"12\", b: 3, c: abc, d: 2.25, e: 2026-01-02 03:04:05, f: '{\"x\": 1}', g: false}
      - {id: 2, a: null, b: -4, c: null, d: null, e: null, f: null, g: true}",
                change: "- alter_column: {table: changed, column: a, type: integer, using: a::integer}
- alter_column: {table: changed, column: b, type: varchar(20)}
- alter_column: {table: changed, column: c, type: text}
- alter_column: {table: changed, column: d, type: \"numeric(12,2)\"}
- alter_column: {table: changed, column: e, type: timestamptz, using: e AT TIME ZONE 'UTC'}
- alter_column: {table: changed, column: f, type: jsonb, using: f::jsonb, default: '[]'}
- alter_column: {table: changed, column: g, type: integer, using: \"CASE WHEN g THEN 1 ELSE 0 END\", default: 0, nullable: false, comment: one or none}",
                expect: &["a integer DEFAULT 5", "b character varying(20) DEFAULT '7'::character varying NOT NULL", "c text", "d numeric(12,2) DEFAULT 1.50", "e timestamp with time zone", "f jsonb DEFAULT '[]'::jsonb", "g integer DEFAULT 0 NOT NULL"],
                gone: &["c character varying(3)"],
            },
            Case {
                name: "text to enum, enum to text, enum to enum",
                before: "- create_enum: {name: mood, values: [sad, ok]}
- create_enum: {name: state, values: [ok, sad, wild]}
- create_table:
    table: feelings
    columns:
      - {name: id, type: integer}
      - {name: a, type: text, default: ok}
      - {name: b, type: {enum: mood}, default: sad, nullable: false}
      - {name: c, type: {enum: mood}, default: ok}
      - {name: d, type: \"enum(x, y)\", default: x}
      - {name: e, type: varchar(9), default: y}
    primary_key: [id]
- bulk_insert: {table: feelings, undo: nothing, rows: [{id: 1, a: sad, b: ok, c: sad, d: y, e: x}, {id: 2}]}",
                change: "- alter_column: {table: feelings, column: a, type: {enum: mood}, using: a::mood}
- alter_column: {table: feelings, column: b, type: text}
- alter_column: {table: feelings, column: c, type: {enum: state}, using: c::text::state}
- alter_column: {table: feelings, column: d, type: \"enum(x, y, zebra)\"}
- alter_column: {table: feelings, column: e, type: \"enum(x, y)\"}",
                expect: &["a public.mood DEFAULT 'ok'::public.mood", "b text DEFAULT 'sad'::text NOT NULL", "c public.state DEFAULT 'ok'::public.state", "zebra", "CONSTRAINT ck_feelings_e CHECK"],
                gone: &["a text DEFAULT 'ok'::text"],
            },
            Case {
        name: "an inline enum whose column and table have other names by now",
        before: "- create_table: {table: sized, columns: [{name: s, type: \"enum(x, y)\", nullable: false}, {name: u, type: \"enum(x, y)\"}]}
- rename_column: {table: sized, column: s, to: size}
- rename_table: {table: sized, to: measured}",
        change: "- alter_column: {table: measured, column: size, type: {enum: [x, y, \"it's\"]}}
- alter_column: {table: measured, column: u, type: text}
- bulk_insert: {table: measured, rows: [{size: \"it's\", u: z}], undo: DELETE FROM measured}",
        expect: &["CONSTRAINT ck_measured_size CHECK"],
        gone: &["CONSTRAINT ck_sized_s CHECK", "CONSTRAINT ck_sized_u CHECK"],
    },
    Case {
                name: "native types and arrays",
                before: "- create_table: {table: native, columns: [{name: a, type: inet}, {name: b, type: \"integer[]\", default: \"{1,2}\"}, {name: c, type: int4range, default: \"[1,3)\"}]}",
                change: "- alter_column: {table: native, column: a, type: cidr}
- alter_column: {table: native, column: b, type: \"bigint[]\"}
- alter_column: {table: native, column: c, type: text, default: none}",
                expect: &["a cidr", "b bigint[] DEFAULT", "c text DEFAULT 'none'::text"],
                gone: &["c int4range DEFAULT '[1,3)'::int4range"],
            },
        ];

#[test]
fn types_change_with_their_rows() {
    both_ways(TYPES_CHANGE_WITH_THEIR_ROWS, false);
}

const ENUMS_MADE_AND_DROPPED: &[Case] = &[
    Case {
        name: "an enum and its columns",
        before: "",
        change:
            "- create_enum: {name: \"Odd Name\", values: [\"it's\", \"b c\", '\"q\"', no, \"null\", 1.10]}
- create_table: {table: odd, columns: [{name: o, type: {enum: Odd Name}, default: \"it's\"}]}",
        expect: &["'it''s'", "'1.10'", "'no'", "'null'", "DEFAULT 'it''s'::public.\"Odd Name\""],
        gone: &[],
    },
    Case {
        name: "an enum in a schema, and one that goes",
        before: "- create_enum: {name: going, values: [a, b]}",
        change: "- drop_enum: {name: going}
- create_schema: {name: kinds}
- create_enum: {schema: kinds, name: kind, values: [k]}
- create_table: {table: kinded, columns: [{name: k, type: {enum: {schema: kinds, name: kind}}}]}",
        expect: &["k kinds.kind"],
        gone: &["public.going"],
    },
];

#[test]
fn enums_made_and_dropped() {
    both_ways(ENUMS_MADE_AND_DROPPED, true);
}
