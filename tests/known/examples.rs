//! Each kind of what the build says, by an example: on which engines, with which words; and on the others it builds.

use sqlc_mig::dialect::Dialect;

use crate::support::{Project, Spec, compile};

const ALL: [&str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];
const FAMILY: [&str; 2] = ["mysql", "mariadb"];
const PARENT: &str = "- create_table: {table: p, columns: [{name: id, type: bigint, nullable: false}, {name: a, type: bigint, nullable: false}, {name: b, type: bigint}], primary_key: [id]}\n";

struct Example {
    /// The engines on which it is refused.
    on: &'static [&'static str],
    /// What is there.
    tables: &'static str,
    change: &'static str,
    /// The code, and a part of the message or hint.
    told: (&'static str, &'static str),
}

const fn example(
    on: &'static [&'static str],
    tables: &'static str,
    change: &'static str,
    told: (&'static str, &'static str),
) -> Example {
    Example { on, tables, change, told }
}

const CHILD: &str = "- create_table: {table: c, columns: [{name: pid, type: bigint, nullable: false}, {name: host, type: varchar(40), nullable: false}], primary_key: [pid], foreign_keys: [{name: fk_c_p, columns: [pid], references: {table: p, columns: [id]}}]}\n";
const KEYED: &str = "- create_table: {table: q, columns: [{name: id, type: bigint, nullable: false}, {name: a, type: bigint}], primary_key: [id], indexes: [{name: ux_q, columns: [a], unique: true}]}\n- create_table: {table: d, columns: [{name: x, type: bigint}], foreign_keys: [{name: fk_d, columns: [x], references: {table: q, columns: [a]}}]}\n";
const COMPUTED: &str = "- create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: a, type: integer}, {name: g, type: integer, computed: {sql: a + 1}}]}\n";
const DEFAULTS: &str = "- create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: a, type: integer}, {name: d, type: integer, default: {sql: a + 1}}]}\n";
const TEXTS: &str = "- create_table: {table: t, columns: [{name: id, type: integer, primary_key: true}, {name: s, type: varchar(20)}, {name: x, type: text}, {name: ok, type: boolean}, {name: j, type: json}, {name: w, type: varchar(900)}]}\n";
const SERIAL: &str = "- create_table: {table: t, columns: [{name: id, type: {postgres: serial, default: integer}}, {name: n, type: integer}]}\n";
const PARTITIONED: &str = "- create_table: {dialects: [postgres], table: t, columns: [{name: id, type: integer, nullable: false}, {name: day, type: date, nullable: false}], primary_key: [id, day], partition_by: range (day)}\n";
const ROUTINE: &str = "- execute: {dialects: [mysql], sql: CREATE FUNCTION mk_id (x int) RETURNS int DETERMINISTIC RETURN x + 1}\n- create_table: {table: t, columns: [{name: id, type: integer}]}\n";

const EXAMPLES: &[Example] = &[
    example(
        &FAMILY,
        CHILD,
        "- drop_constraint: {table: c, name: pk_c, type: primary_key}",
        ("E606", "fk_c_p"),
    ),
    example(&ALL, CHILD, "- drop_constraint: {table: p, name: pk_p, type: primary_key}", ("E606", "fk_c_p")),
    example(&ALL, KEYED, "- drop_index: {table: q, name: ux_q}", ("E606", "fk_d")),
    example(
        &FAMILY,
        CHILD,
        "- alter_column: {table: c, column: pid, type: integer}",
        ("E606", "drop that foreign key first"),
    ),
    example(&FAMILY, CHILD, "- alter_column: {table: p, column: id, type: integer}", ("E606", "fk_c_p")),
    example(
        &["postgres"],
        CHILD,
        "- alter_column: {dialects: [postgres], table: p, column: id, type: text}",
        ("E501", "foreign key between the types"),
    ),
    example(
        &["postgres", "mysql", "mariadb"],
        "",
        "- create_table: {table: c, columns: [{name: x, type: varchar(20), references: {table: p, columns: [id]}}]}",
        ("E501", "same type"),
    ),
    example(
        &ALL,
        "",
        "- create_table: {table: c, columns: [{name: x, type: bigint, references: {table: p, columns: [a]}}]}",
        ("E603", "which has no"),
    ),
    example(
        &FAMILY,
        "",
        "- create_table: {table: c, columns: [{name: x, type: bigint, nullable: false, references: {table: p, columns: [id], on_delete: set null}}]}",
        ("E501", "must allow NULL"),
    ),
    example(&ALL, COMPUTED, "- drop_column: {table: t, column: a}", ("E606", "the column `g` uses it")),
    example(
        &["postgres"],
        COMPUTED,
        "- alter_column: {table: t, column: a, type: bigint}",
        ("E606", "the column `g` uses it"),
    ),
    example(
        &["mysql"],
        COMPUTED,
        "- rename_column: {table: t, column: a, to: b}",
        ("E501", "the column `g` uses it"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: s, type: integer}",
        ("E501", "`using: s::integer`"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: ok, type: integer}",
        ("E501", "`using: ok::integer`"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: ok, type: bigint}",
        ("E501", "`using: ok::integer::bigint`"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: s, type: uuid}",
        ("E501", "`using: s::uuid`"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: s, type: date}",
        ("E501", "`using: s::date`"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: x, type: jsonb}",
        ("E501", "`using: x::jsonb`"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: x, type: blob}",
        ("E501", "`using: x::bytea`"),
    ),
    example(
        &["postgres"],
        SERIAL,
        "- alter_column: {table: t, column: n, type: {postgres: bigserial, default: bigint}}",
        ("E501", "type: bigint, identity: true"),
    ),
    example(&[], SERIAL, "- alter_column: {table: t, column: id, type: bigint}", ("", "")),
    example(
        &FAMILY,
        SERIAL,
        "- alter_column: {dialects: [mysql, mariadb], table: t, column: n, identity: true}",
        ("E501", "first of a key"),
    ),
    example(&["mysql"], TEXTS, "- create_index: {table: t, columns: [x], name: ix}", ("E501", "length: 100")),
    example(
        &["mysql"],
        TEXTS,
        "- create_unique_constraint: {table: t, columns: [w], name: uq}",
        ("E501", "3600 bytes; 3072"),
    ),
    example(
        &["postgres", "mysql"],
        TEXTS,
        "- create_unique_constraint: {table: t, columns: [j], name: uq}",
        ("E501", "type of"),
    ),
    example(
        &["mysql", "mariadb", "sqlite"],
        "",
        "- create_table: {table: t, columns: []}",
        ("E501", "at least one column"),
    ),
    example(
        &ALL,
        "",
        "- create_table: {table: t, columns: [{name: e, type: {enum: []}}]}",
        ("E305", "at least one value"),
    ),
    example(
        &FAMILY,
        "",
        "- create_table: {table: t, columns: [{name: n, type: decimal}]}",
        ("E501", "without a precision"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- execute: {dialects: [postgres], sql: CREATE INDEX CONCURRENTLY i ON t (s), undo: nothing}",
        ("E501", "transaction: false"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- execute: {dialects: [postgres], sql: ALTER SYSTEM SET work_mem = '5MB', undo: nothing}",
        ("E501", "transaction: false"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- execute: {dialects: [postgres], sql: REINDEX (VERBOSE) TABLE CONCURRENTLY t, undo: nothing}",
        ("E501", "transaction: false"),
    ),
    example(
        &["sqlite"],
        TEXTS,
        "- execute: {dialects: [sqlite], sql: VACUUM, undo: nothing}",
        ("E501", "transaction: false"),
    ),
    example(&[], TEXTS, "- execute: {dialects: [postgres], sql: REINDEX TABLE t, undo: nothing}", ("", "")),
    example(
        &["postgres"],
        PARTITIONED,
        "- create_index: {dialects: [postgres], table: t, columns: [id], name: ix, concurrently: true}",
        ("E501", "concurrently"),
    ),
    example(
        &["postgres"],
        PARTITIONED,
        "- create_unique_constraint: {dialects: [postgres], table: t, columns: [id], name: uq}",
        ("E501", "lacks the column `day`"),
    ),
    example(
        &["postgres"],
        PARTITIONED,
        "- drop_column: {dialects: [postgres], table: t, column: day}",
        ("E501", "partitioned by it"),
    ),
    example(
        &["mysql"],
        ROUTINE,
        "- execute: {dialects: [mysql], sql: UPDATE t SET id = mk_id(id), undo: nothing}",
        ("E501", "function `mk_id`"),
    ),
    example(
        &["mysql"],
        "",
        "- create_foreign_key: {table: p, columns: [id], name: fk, references: {table: p, columns: [id]}}",
        ("E501", "its own columns"),
    ),
    example(
        &FAMILY,
        "",
        "- create_table: {dialects: [mysql, mariadb], table: t, columns: [{name: y, type: year, primary_key: true}, {name: k, type: integer}]}\n- alter_column: {dialects: [mysql, mariadb], table: t, column: y, identity: true}",
        ("E501", "is an integer"),
    ),
    example(
        &["mysql"],
        "",
        "- create_table: {dialects: [mysql, mariadb], table: t, columns: [{name: g, type: integer, computed: {sql: x + 1}}, {name: x, type: integer, default: {sql: 1 + 1}}]}",
        ("E501", "put `x` before `g`"),
    ),
    example(
        &["mariadb"],
        "",
        "- create_table: {dialects: [mysql, mariadb], table: t, columns: [{name: x, type: integer, computed: {sql: y + 1}}, {name: y, type: integer}, {name: d, type: integer, default: {sql: x + 1}}]}",
        ("E501", "which is generated"),
    ),
    example(
        &["mariadb"],
        "",
        "- create_table: {dialects: [mariadb], table: t, columns: [{name: id, type: bigint, identity: true, primary_key: true}, {name: q, type: text}], indexes: [{columns: [q, id], unique: true, name: uq}]}",
        ("E501", "keeps a hash"),
    ),
    example(
        &FAMILY,
        TEXTS,
        "- create_index: {dialects: [mysql, mariadb], table: t, columns: [{name: s, length: 21}], name: ix}",
        ("E501", "so long a beginning"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- create_index: {dialects: [postgres], table: t, columns: [s, x], name: ix, using: hash}",
        ("E501", "is on several columns"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- alter_column: {table: t, column: id, collation: C}",
        ("E501", "`public.t.id` is no text"),
    ),
    example(
        &["postgres"],
        TEXTS,
        "- create_index: {dialects: [postgres, sqlite], table: t, columns: [{name: id, collation: C}], name: ix}",
        ("E501", "the index `ix` gives one to `public.t.id`"),
    ),
    example(
        &["postgres"],
        "",
        "- create_table: {dialects: [postgres], table: t, columns: [{name: a, type: point}], primary_key: [a]}",
        ("E501", "no btree index"),
    ),
    example(
        &[],
        ROUTINE,
        "- execute: {dialects: [mysql], sql: UPDATE t SET id = abs(id), undo: nothing}",
        ("", ""),
    ),
];

/// Examples that only MySQL and MariaDB can have at all: a default that names another column.
const OF_FAMILY: &[Example] = &[
    example(&FAMILY, DEFAULTS, "- drop_column: {table: t, column: a}", ("E606", "the column `d` uses it")),
    example(
        &["mysql"],
        DEFAULTS,
        "- rename_column: {table: t, column: a, to: b}",
        ("E501", "the column `d` uses it"),
    ),
];

fn check(example: &Example, dialect: Dialect) {
    let name = dialect.facts().name;
    let up = format!("{PARENT}{}", example.tables);
    let one = Spec::new("aaaa0001").up(up).text();
    let two = Spec::new("aaaa0002").after("aaaa0001").up(example.change).text();
    let project = compile::project("", [one.as_str(), two.as_str()]);
    let told = compile::script_for(&project, dialect).err().unwrap_or_default();
    let about = format!("{name}: {}\n{told:#?}", example.change);
    if !example.on.contains(&name) {
        assert!(told.is_empty(), "{about}");
        return;
    }
    let [fault] = &told[..] else { panic!("{about}") };
    let words = format!("{} {}", fault.message, fault.hint.clone().unwrap_or_default());
    assert_eq!(fault.code.to_string(), example.told.0, "{about}");
    assert!(words.contains(example.told.1), "{about}");
}

#[test]
fn what_an_engine_refuses_is_said_with_the_way_round_and_the_others_build() {
    for dialect in Dialect::ALL {
        let only = OF_FAMILY.iter().filter(|_| FAMILY.contains(&dialect.facts().name));
        for example in EXAMPLES.iter().chain(only) {
            check(example, dialect);
        }
    }
}

/// What cannot be undone on an engine: tables, a change, and a part of the reason.
const INVERSES: [(&str, &str, &str, &str); 1] = [(
    "postgres",
    TEXTS,
    "- alter_column: {table: t, column: ok, type: bigint, using: \"ok::integer::bigint\"}",
    "no cast from `bigint` to `boolean`",
)];

#[test]
fn what_an_inverse_cannot_do_is_the_reason_why_a_revision_cannot_be_reverted() {
    for (name, tables, change, reason) in INVERSES {
        let one = Spec::new("aaaa0001").up(tables).text();
        let two = Spec::new("aaaa0002").after("aaaa0001").up(change).text();
        let project = compile::project("", [one.as_str(), two.as_str()]);
        let (compiled, faults) = project.compile(Dialect::from_name(name).unwrap());
        assert!(!faults.has_errors(), "{faults:?}");
        let plan = compiled.downgrade(project.graph.downgrade_route("aaaa0001").unwrap()).unwrap();
        let refusals: Vec<&str> = plan.refusals().map(|(_, refusal)| refusal.reason.as_str()).collect();
        assert!(matches!(refusals[..], [one] if one.contains(reason)), "{name}: {change}: {refusals:?}");
    }
}

#[test]
fn a_column_with_identity_comes_back_with_the_index_that_it_needs() {
    let table = "- create_table: {table: t, columns: [{name: id, type: integer, identity: true}, {name: n, type: integer}], indexes: [{name: ix_t, columns: [id]}]}";
    let one = Spec::new("aaaa0001").up(table);
    let two = Spec::new("aaaa0002").after("aaaa0001").up("- drop_column: {table: t, column: id}");
    let project = Project::new().with([one, two]);
    for name in FAMILY {
        let script = project.run(&["downgrade", "aaaa0001", "--dialect", name]).ok().stdout;
        assert!(script.contains("AUTO_INCREMENT, ADD INDEX `ix_t` (`id`)"), "{script}");
    }
}

#[test]
fn a_primary_key_is_called_primary_where_it_always_is() {
    let up = "- create_table: {table: t, columns: [{name: id, type: integer}], primary_key: [id]}";
    let one = Spec::new("aaaa0001").up(up).text();
    let two =
        Spec::new("aaaa0002").after("aaaa0001").up("- drop_constraint: {table: t, name: PRIMARY}").text();
    for dialect in [Dialect::MySql, Dialect::MariaDb] {
        let project = compile::project("naming_convention: {pk: PRIMARY}", [one.as_str(), two.as_str()]);
        let script = compile::script_for(&project, dialect).unwrap();
        assert!(script.contains("  PRIMARY KEY (`id`)") && script.contains("DROP PRIMARY KEY"), "{script}");
        let project = compile::project("", [one.as_str(), two.as_str()]);
        assert!(compile::script_for(&project, dialect).unwrap().contains("DROP PRIMARY KEY"));
    }
}
