//! Keys, foreign keys, checks and exclusions, made and dropped.

use pretty_assertions::assert_eq;

use super::{Case, both_ways, chain, script};
use crate::support::Server;

const CONSTRAINTS_OF_EVERY_KIND: &[Case] = &[
            Case {
                name: "keys and checks",
                before: "- create_table:
    table: bare
    columns:
      - {name: id, type: integer}
      - {name: a, type: integer, nullable: false}
      - {name: b, type: integer}
      - {name: during, type: int4range}",
                change: "- create_primary_key: {table: bare, columns: [a, id], name: the_key}
- create_unique_constraint: {table: bare, columns: [b]}
- create_unique_constraint: {table: bare, columns: [a, b], name: uq_late, deferrable: true, initially: deferred}
- create_check_constraint: {table: bare, expr: \"a > 0 OR b IN (1, 2)\"}
- create_check_constraint: {table: bare, expr: b < 100, name: ck_unchecked, not_valid: true}
- create_exclude_constraint: {table: bare, elements: [{name: during, with: \"&&\"}], using: gist, name: ex_during}
- create_exclude_constraint: {table: bare, elements: [{expr: \"int4range(a, b)\", with: \"&&\"}], using: gist, where: a < b}",
                expect: &[
                    "CONSTRAINT the_key PRIMARY KEY (a, id)",
                    "CONSTRAINT uq_bare_b UNIQUE (b)",
                    "CONSTRAINT uq_late UNIQUE (a, b) DEFERRABLE INITIALLY DEFERRED",
                    "CHECK (((a > 0) OR (b = ANY (ARRAY[1, 2]))))",
                    "CONSTRAINT ck_unchecked CHECK ((b < 100)) NOT VALID",
                    "CONSTRAINT ex_during EXCLUDE USING gist (during WITH &&)",
                    "EXCLUDE USING gist (int4range(a, b) WITH &&) WHERE ((a < b))",
                ],
                gone: &[],
            },
            Case {
                name: "foreign keys",
                before: "- create_schema: {name: far}
- create_table: {schema: far, table: away, columns: [{name: x, type: integer}, {name: y, type: integer}], primary_key: [x, y]}
- create_table: {table: near, columns: [{name: id, type: integer}], primary_key: [id]}
- create_table:
    table: many
    columns: [{name: x, type: integer}, {name: y, type: integer}, {name: z, type: integer, default: 0}]",
                change: "- create_foreign_key: {table: many, columns: [x, y], references: {schema: far, table: away, columns: [x, y]}, match: full, on_delete: set null, on_update: set default}
- create_foreign_key: {table: many, columns: [z], references: {table: near}, name: fk_default, on_delete: set default, on_update: cascade}
- create_foreign_key: {table: many, columns: [y], references: {table: near, columns: [id]}, name: fk_restrict, on_delete: restrict, on_update: no action}
- create_foreign_key: {table: many, columns: [x], references: {table: near, columns: [id]}, name: fk_late, on_delete: no action, on_update: restrict, deferrable: true, initially: deferred, not_valid: true}
- create_foreign_key: {table: many, columns: [z], references: {table: near, columns: [id]}, name: fk_set_null, on_delete: cascade, on_update: set null, match: simple, deferrable: true, initially: immediate}",
                expect: &[
                    "REFERENCES far.away(x, y) MATCH FULL ON UPDATE SET DEFAULT ON DELETE SET NULL",
                    "fk_default FOREIGN KEY (z) REFERENCES public.near(id) ON UPDATE CASCADE ON DELETE SET DEFAULT;",
                    "fk_restrict FOREIGN KEY (y) REFERENCES public.near(id) ON DELETE RESTRICT;",
                    "fk_late FOREIGN KEY (x) REFERENCES public.near(id) ON UPDATE RESTRICT DEFERRABLE INITIALLY DEFERRED NOT VALID;",
                    "fk_set_null FOREIGN KEY (z) REFERENCES public.near(id) ON UPDATE SET NULL ON DELETE CASCADE DEFERRABLE;",
                ],
                gone: &[],
            },
            Case {
                name: "a primary key over columns that may be null",
                before: "- create_table: {table: loose, columns: [{name: a, type: integer}, {name: b, type: integer}]}",
                change: "- create_primary_key: {table: loose, columns: [b]}\n- add_column: {table: loose, column: {name: c, type: integer}}",
                expect: &["CONSTRAINT pk_loose PRIMARY KEY (b)"],
                gone: &[],
            },
        ];

#[test]
fn constraints_of_every_kind() {
    both_ways(CONSTRAINTS_OF_EVERY_KIND, true);
}

const CONSTRAINTS_DROPPED: &[Case] = &[Case {
            name: "each kind, with and without its type",
            before: "- create_table: {table: goal, columns: [{name: id, type: integer}], primary_key: [id]}
- create_table:
    table: held
    columns:
      - {name: id, type: integer}
      - {name: a, type: integer}
      - {name: b, type: integer}
      - {name: r, type: int4range}
    primary_key: {name: pk_held, columns: [id]}
    unique: [{name: uq_held, columns: [a], deferrable: true}]
    checks: [{name: ck_held, expr: a > 0}]
    excludes: [{name: ex_held, elements: [{name: r, with: \"&&\"}], using: gist}]
    foreign_keys: [{name: fk_held, columns: [b], references: {table: goal, columns: [id]}, on_delete: cascade}]
- create_check_constraint: {table: held, expr: b > 0, name: ck_late, not_valid: true}",
            change: "- drop_constraint: {table: held, name: fk_held, type: foreign_key}
- drop_constraint: {table: held, name: uq_held, type: unique}
- drop_constraint: {table: held, name: ck_held, type: check}
- drop_constraint: {table: held, name: ck_late}
- drop_constraint: {table: held, name: ex_held}
- drop_constraint: {table: held, name: pk_held, type: primary_key}",
            expect: &[],
            gone: &[
                "fk_held FOREIGN KEY (b) REFERENCES public.goal(id) ON DELETE CASCADE",
                "uq_held UNIQUE (a) DEFERRABLE",
                "ck_held",
                "ck_late CHECK ((b > 0)) NOT VALID",
                "ex_held",
                "pk_held",
            ],
        }];

#[test]
fn constraints_dropped() {
    both_ways(CONSTRAINTS_DROPPED, true);
}

/// Servers before 15 do not know it: the configuration's minimal version decides.
#[test]
fn nulls_are_not_distinct_where_every_server_can_do_that() {
    let project = chain(&[(
        "nulls",
        "- create_table:
    table: n
    columns: [{name: a, type: integer}, {name: b, type: integer}, {name: c, type: integer}]
    unique: [{columns: [a], nulls_not_distinct: true}]
- create_unique_constraint: {table: n, columns: [b], nulls_not_distinct: true}
- create_index: {table: n, columns: [c], unique: true, nulls_not_distinct: true, where: c > 1}",
    )]);
    let refused = project.run(&["build"]).failed(65);
    assert_eq!(refused.stderr.matches("has no NULLS NOT DISTINCT before version 15").count(), 3, "{refused}");
    project.write("sqlc-mig.yaml", "dialects: {postgres: \"15\"}\n");
    let up = script(&project, &["build"]);
    let database = Server::shared().database();
    if database.query("SELECT current_setting('server_version_num')::integer < 150000") == "t" {
        let output = database.apply(&up).failed(3);
        assert!(output.stderr.contains("this script is for PostgreSQL 15 or later"), "{output}");
        return;
    }
    database.apply(&up).ok();
    assert_eq!(database.schema_dump().matches("NULLS NOT DISTINCT").count(), 3, "{}", database.schema_dump());
    database.apply(&script(&project, &["downgrade", "base"])).ok();
    assert_eq!(database.schema_dump(), "");
}
