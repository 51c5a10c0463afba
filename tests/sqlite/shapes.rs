//! Guards that compare: what is there already is what the statement makes, or what later revisions make of it, or the script
//! stops before it changes anything. Column order and additions of others never count.

use pretty_assertions::assert_eq;

use super::shell::Base;
use super::{id, line, up, up_to};
use crate::support::{Output, Project};

/// What the first revision makes.
const BEFORE: &str = "  - create_table: {table: p, columns: [{name: id, type: integer, nullable: false}, {name: x, type: integer}], primary_key: [id]}
  - create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: integer}, {name: b, type: text}]}
";

/// An operation of the second revision; and how the statement of what it makes may be written otherwise: to the same effect,
/// or to another one, with what the script then says of it: attribute, expected, found.
struct Case {
    operation: &'static str,
    /// How the script calls what is created.
    object: &'static str,
    /// The name of the table or index in which it stands.
    within: &'static str,
    same: &'static [(&'static str, &'static str)],
    drifts: &'static [(&'static str, &'static str, [&'static str; 3])],
}

const CASES: &[Case] = &[
    Case {
        operation: "  - create_table:
      table: n
      columns:
        - {name: id, type: bigint, nullable: false, identity: true}
        - {name: email, type: varchar(255), nullable: false}
        - {name: age, type: integer, default: 0}
        - {name: word, type: text, default: ok, collation: nocase}
        - {name: active, type: boolean, nullable: false, default: true}
        - {name: at, type: timestamptz, default: {sql: CURRENT_TIMESTAMP}}
        - {name: twice, type: integer, computed: {sql: age * 2, stored: true}}
        - {name: pid, type: integer}
        - {name: up, type: integer}
      primary_key: {columns: [id], name: pk_n}
      unique: [{columns: [email, age], name: uq_n}]
      checks: [{name: ck_n, expr: age >= 0}]
      foreign_keys:
        - {columns: [pid], references: {table: p, columns: [id]}, name: fk_n, on_delete: cascade}
        - {columns: [up], references: {table: n, columns: [id]}, name: fk_up}
",
        object: "table n",
        within: "n",
        same: &[
            ("\"email\" varchar(255)", "[Email]  VARCHAR ( 255 )"),
            ("DEFAULT 'ok'", "DEFAULT ('ok')"),
            ("DEFAULT 0", "DEFAULT '0'"),
            ("DEFAULT true", "DEFAULT 1"),
            ("\"age\" integer", "age INT"),
            ("CONSTRAINT \"uq_n\" UNIQUE", "UNIQUE"),
            ("REFERENCES \"p\" (\"id\")", "REFERENCES P"),
        ],
        drifts: &[
            ("varchar(255)", "varchar(100)", ["column email type", "varchar(255)", "varchar(100)"]),
            ("varchar(255) NOT NULL", "varchar(255)", ["column email null", "not null", "null"]),
            ("DEFAULT 0", "DEFAULT 1", ["column age default", "0", "1"]),
            ("DEFAULT 0", "", ["column age default", "0", "nothing"]),
            ("DEFAULT 'ok'", "DEFAULT 'OK'", ["column word default", "'ok'", "'OK'"]),
            ("\"up\" integer", "\"up\" integer DEFAULT 7", ["column up default", "nothing", "7"]),
            ("STORED", "VIRTUAL", ["column twice generated", "stored", "virtual"]),
            ("\"pid\" integer", "\"pid\" integer, extra date", ["column extra", "nothing", "date"]),
            (",\n  \"active\" boolean NOT NULL DEFAULT true", "", ["column active", "boolean", "nothing"]),
            (" AUTOINCREMENT", "", ["table autoincrement", "yes", "nothing"]),
            ("(\"email\", \"age\")", "(\"email\")", ["unique (email, age)", "there", "nothing"]),
            (
                "ON DELETE CASCADE",
                "ON DELETE SET NULL",
                ["foreign key (pid) on delete", "cascade", "set null"],
            ),
            ("REFERENCES \"p\"", "REFERENCES \"t\"", ["foreign key (pid) references", "p", "t"]),
            (
                "REFERENCES \"p\" (\"id\")",
                "REFERENCES \"p\" (x)",
                ["foreign key (pid) referred columns", "id", "x"],
            ),
            (
                "CONSTRAINT \"fk_n\" FOREIGN KEY (\"pid\") REFERENCES \"p\" (\"id\") ON DELETE CASCADE",
                "CHECK (1)",
                ["foreign key (pid)", "there", "nothing"],
            ),
        ],
    },
    Case {
        operation: "  - create_table: {table: two, columns: [{name: a, type: integer, nullable: false}, {name: b, type: integer, nullable: false}], primary_key: [a, b]}\n",
        object: "table two",
        within: "two",
        same: &[("\"a\", \"b\"", "A, B")],
        drifts: &[("(\"a\", \"b\")", "(\"b\", \"a\")", ["table primary key", "a, b", "b, a"])],
    },
    Case {
        operation: "  - add_column: {table: t, column: {name: d, type: \"numeric(8,2)\", default: 1.5}}\n",
        object: "column t.d",
        within: "t",
        same: &[("numeric(8,2) DEFAULT 1.5", "DECIMAL(8, 2) DEFAULT '1.50'")],
        drifts: &[
            ("numeric(8,2)", "numeric(8,3)", ["column d type", "numeric(8,2)", "numeric(8,3)"]),
            ("DEFAULT 1.5", "NOT NULL DEFAULT 1.5", ["column d null", "null", "not null"]),
            ("DEFAULT 1.5", "DEFAULT 2", ["column d default", "1.5", "2"]),
        ],
    },
    Case {
        operation: "  - add_column: {table: t, column: {name: r, type: integer, references: {table: p, columns: [id]}}}\n",
        object: "column t.r",
        within: "t",
        same: &[("REFERENCES \"p\" (\"id\")", "REFERENCES p")],
        drifts: &[("REFERENCES \"p\" (\"id\")", "CHECK (1)", ["foreign key (r)", "there", "nothing"])],
    },
    Case {
        operation: "  - add_column: {table: t, column: {name: g, type: integer, computed: {sql: a + 1, stored: false}}}\n",
        object: "column t.g",
        within: "t",
        same: &[("(a + 1)", "(1 + a)")],
        drifts: &[(
            "GENERATED ALWAYS AS (a + 1) VIRTUAL",
            "DEFAULT 4",
            ["column g generated", "virtual", "nothing"],
        )],
    },
    Case {
        operation: "  - add_column: {table: p, column: {name: k, type: varchar(9), nullable: true, unique: true}}\n",
        object: "column p.k",
        within: "p",
        same: &[("varchar(9)", "character varying(9)")],
        drifts: &[
            ("\"k\" varchar(9)", "\"k\" varchar(8)", ["column k type", "varchar(9)", "varchar(8)"]),
            (",\n  CONSTRAINT \"uq_p_k\" UNIQUE (\"k\")", "", ["unique (k)", "there", "nothing"]),
        ],
    },
    Case {
        operation: "  - create_index: {table: t, name: ix, columns: [b, {expr: lower(b), order: desc}], where: \"a > 1\", unique: true}\n",
        object: "index ix",
        within: "ix",
        same: &[("WHERE a > 1", "WHERE (A>1)")],
        drifts: &[
            ("(\"b\",", "(\"a\",", ["index ix columns", "b, (expression) desc", "a, (expression) desc"]),
            (" DESC", "", ["index ix columns", "(expression) desc", "(expression)"]),
            ("UNIQUE", "", ["index ix unique", "yes", "no"]),
            ("WHERE a > 1", "", ["index ix partial", "yes", "no"]),
        ],
    },
    Case {
        operation: "  - create_index: {table: t, name: ixc, columns: [{name: b, collation: nocase}]}\n",
        object: "index ixc",
        within: "ixc",
        same: &[("\"b\"", "B")],
        drifts: &[("COLLATE \"nocase\"", "", ["index ixc columns", "b collate nocase", "b"])],
    },
];

fn project(cases: &[Case]) -> Project {
    let operations: String = cases.iter().map(|case| case.operation).collect();
    line(&[BEFORE, &operations])
}

/// What a database holds, but for the ledger and what stands beside it.
fn schema(base: &Base) -> String {
    base.query("SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name NOT IN ('alembic_version', 'sqlc_mig_history') ORDER BY 1, 2")
}

/// The ledger is where the first revision left it, and what the second one made is there.
fn rewind(base: &Base) {
    base.query(&format!(
        "UPDATE alembic_version SET version_num = '{}'; DELETE FROM sqlc_mig_history",
        id(0)
    ));
}

/// Writes the statement of a table or index otherwise, and creates it again.
#[track_caller]
fn rewrite(base: &Base, name: &str, from: &str, to: &str) {
    let kind = base.query(&format!("SELECT type FROM sqlite_schema WHERE name = '{name}'"));
    let sql = base.query(&format!("SELECT sql FROM sqlite_schema WHERE name = '{name}'"));
    assert!(sql.contains(from), "{from} is not in {sql}");
    base.query(&format!("DROP {kind} {name}; {}", sql.replacen(from, to, 1)));
}

fn said(case: &Case, words: &str) -> String {
    format!("  exists {}, {words}", case.object)
}

#[test]
fn the_same_is_accepted_also_after_a_dump_and_a_restore() {
    let project = project(CASES);
    let made = Base::new();
    let output = made.apply(&up(&project)).ok();
    assert!(!output.stdout.contains("  exists"), "{output}");
    let restored = Base::new();
    restored.query(&made.query(".dump"));
    let otherwise = made.copy();
    for case in CASES {
        let mut of_table: Vec<String> = Vec::new();
        if case.within == "t" {
            of_table.extend(["ix", "ixc"].map(|index| {
                otherwise.query(&format!("SELECT sql || ';' FROM sqlite_schema WHERE name = '{index}'"))
            }));
        }
        for (from, to) in case.same {
            rewrite(&otherwise, case.within, from, to);
        }
        otherwise.query(&of_table.concat());
    }
    for base in [made, restored, otherwise] {
        rewind(&base);
        let before = schema(&base);
        let output = base.apply(&up(&project)).ok();
        for case in CASES {
            assert!(output.stdout.contains(&said(case, "compared")), "{}\n{output}", case.object);
        }
        assert_eq!(output.stderr, "");
        assert_eq!(schema(&base), before);
        assert_eq!(base.ledger(), id(1));
    }
}

#[track_caller]
fn assert_row(output: &Output, [attribute, expected, found]: [&str; 3], what: &str) {
    let line = output.stderr.lines().find(|line| line.starts_with(&format!("{attribute} ")));
    let line = line.unwrap_or_else(|| panic!("{what}: nothing of {attribute}\n{output}"));
    let (one, two) = (line[attribute.len()..].find(expected), line[attribute.len()..].rfind(found));
    assert!(one.is_some() && two.is_some() && one < two, "{what}\n{output}");
}

#[test]
fn every_difference_stops_the_script_before_it_changes_anything() {
    for case in CASES {
        let project = line(&[
            BEFORE,
            &format!(
                "  - create_table: {{table: first, columns: [{{name: id, type: integer}}]}}\n{}",
                case.operation
            ),
        ]);
        let up = up(&project);
        let made = Base::new();
        made.apply(&up).ok();
        rewind(&made);
        made.query("DROP TABLE first");
        for (from, to, row) in case.drifts {
            let base = made.copy();
            rewrite(&base, case.within, from, to);
            let before = schema(&base);
            let output = base.apply(&up).failed(1);
            let message =
                format!("the {} is there in another shape than this history gives it\n", case.object);
            assert!(
                output.stderr.contains(&format!(".yaml:6: {message}")) || output.stderr.contains(&message),
                "{from}\n{output}"
            );
            assert_row(&output, *row, from);
            assert!(output.stderr.contains("  hint: "), "{output}");
            assert_eq!(schema(&base), before, "{from}");
            assert_eq!(base.ledger(), id(0));
            // without the drift the same database goes on
        }
        assert!(made.apply(&up).ok().stdout.contains(&said(case, "compared")), "{}", case.object);
    }
}

#[test]
fn a_script_that_warns_goes_on() {
    let project = project(&CASES[..1]);
    let base = Base::new();
    base.apply(&up(&project)).ok();
    rewrite(&base, "n", "varchar(255)", "varchar(100)");
    let before = schema(&base);
    for quiet in [&[][..], &["--quiet"]] {
        rewind(&base);
        let arguments =
            [&["build", "heads", "--dialect", "sqlite", "--on-mismatch=warn"][..], quiet].concat();
        let output = base.apply(&project.run(&arguments).ok().stdout).ok();
        assert_eq!(
            output.stdout.contains(&said(&CASES[0], "in another shape")),
            quiet.is_empty(),
            "{output}"
        );
        assert!(
            output.stdout.contains("warning: sqlc-mig: the table n is there in another shape"),
            "{output}"
        );
        assert!(output.stdout.contains("column email type  varchar(255)  varchar(100)"), "{output}");
        assert_eq!((schema(&base), base.ledger()), (before.clone(), id(1)));
    }
}

#[test]
fn what_others_have_added_is_said_and_does_not_stop() {
    let project = project(&CASES[..1]);
    let base = Base::new();
    base.apply(&up(&project)).ok();
    rewind(&base);
    rewrite(&base, "n", "\"up\" integer", "\"up\" integer UNIQUE");
    rewrite(&base, "n", "\"age\" integer", "\"age\" integer REFERENCES t (id)");
    base.query("CREATE INDEX ix_dba ON n (age); CREATE TRIGGER tr_dba AFTER UPDATE ON n BEGIN SELECT 1; END");
    let output = base.apply(&up(&project)).ok();
    let wanted = "compared; not compared: checks, collations and generated expressions; added by others: foreign key (age), index ix_dba, trigger tr_dba, unique (up)";
    assert!(output.stdout.contains(&said(&CASES[0], wanted)), "{output}");
}

/// What cannot be told for sure is said, and stops nothing.
#[test]
fn what_cannot_be_compared_is_said() {
    let (table, index) = (&CASES[0], &CASES[6]);
    let project = project(&[table, index].map(|case| Case { same: &[], drifts: &[], ..*case }));
    let base = Base::new();
    base.apply(&up(&project)).ok();
    rewind(&base);
    rewrite(&base, "n", "DEFAULT CURRENT_TIMESTAMP", "DEFAULT (datetime('now'))");
    rewrite(&base, "ix", "WHERE a > 1", "WHERE 1 < a");
    let output = base.apply(&up(&project)).ok();
    let of_table = "compared; not compared: checks, collations and generated expressions, column at default";
    assert!(output.stdout.contains(&said(table, of_table)), "{output}");
    assert!(output.stdout.contains(&said(index, "compared; not compared: index ix definition")), "{output}");
}

/// A database that has all of the history, and no ledger: whatever later revisions made of what earlier ones created is
/// accepted, and nothing changes.
#[test]
fn the_whole_sample_is_adopted() {
    let sample = Project::sample();
    let up = sample.run(&["build", "--dialect", "sqlite"]).ok().stdout;
    let base = Base::new();
    base.apply(&up).ok();
    let before =
        (schema(&base), base.query("SELECT * FROM customers; SELECT * FROM products; SELECT * FROM plans"));
    base.query("DELETE FROM alembic_version");
    let output = base.apply(&up).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(
        output.stdout.matches(", compared").count(),
        output.stdout.matches("  exists ").count(),
        "{output}"
    );
    assert_eq!(
        (schema(&base), base.query("SELECT * FROM customers; SELECT * FROM products; SELECT * FROM plans")),
        before
    );
    // what no revision knows still stops it
    base.query("DELETE FROM alembic_version; ALTER TABLE orders ADD extra integer");
    let output = base.apply(&up).failed(1);
    assert!(output.stderr.contains("the table orders is there in another shape"), "{output}");
    assert_row(&output, ["column extra", "nothing", "integer"], "extra");
}

/// What the first revision creates, and what later ones make of it.
const LATER: &[&str] = &[
    "  - add_column: {table: t, column: {name: new, type: integer}}",
    "  - drop_column: {table: t, column: b}",
    "  - rename_column: {table: t, column: a, to: aa}",
    "  - alter_column: {table: t, column: a, type: bigint}",
    "  - alter_column: {table: t, column: a, nullable: true, default: 4}",
    "  - alter_column: {table: t, column: b, collation: nocase}",
    "  - add_enum_value: {enum: e, value: longer}",
    "  - drop_constraint: {table: t, name: ck, type: check}",
    "  - drop_constraint: {table: t, name: uq, type: unique}",
    "  - drop_constraint: {table: t, name: fk_ref, type: foreign_key}",
    "  - drop_constraint: {table: t, name: uq_sole, type: unique}",
    "  - rename_column: {table: t, column: ref, to: other}",
    "  - create_unique_constraint: {table: t, columns: [b], name: uq_b}",
    "  - create_foreign_key: {table: t, columns: [a], references: {table: o, columns: [id]}, name: fk_a}",
    "  - rename_table: {table: o, to: oo}",
    "  - rename_column: {table: o, column: id, to: key}",
    "  - create_index: {table: t, columns: [b], name: ix_b}",
    "  - create_check_constraint: {table: t, expr: id > 0, name: ck_id}",
    "  - drop_index: {table: t, name: ix}\n  - create_index: {table: t, columns: [b], name: ix}",
    "  - execute: {sql: ALTER TABLE t ADD raw integer, undo: nothing, if: SELECT 1}",
];

const FIRST: &str = "  - create_enum: {name: e, values: [a, b]}
  - create_table: {table: o, columns: [{name: id, type: integer, nullable: false}], primary_key: [id]}
  - create_table:
      table: t
      columns: [{name: id, type: bigint, nullable: false, identity: true}, {name: a, type: integer, nullable: false}, {name: b, type: text},
        {name: e, type: {enum: e}}, {name: oid, type: integer}]
      primary_key: {columns: [id], name: pk}
      unique: [{columns: [a, b], name: uq}]
      checks: [{name: ck, expr: a > 0}]
      foreign_keys: [{columns: [oid], references: {table: o, columns: [id]}, name: fk}]
      indexes: [{columns: [a], name: ix}, {columns: [{expr: lower(b)}], name: ix_lower}]
  - add_column: {table: t, column: {name: more, type: text, default: x}}
  - add_column: {table: t, column: {name: ref, type: integer, references: {table: o, columns: [id], name: fk_ref}}}
  - add_column: {table: t, column: {name: sole, type: integer, unique: uq_sole}}
";

#[test]
fn the_shape_of_a_later_revision_is_accepted() {
    for change in LATER {
        let project = line(&[FIRST, &format!("{change}\n")]);
        let base = Base::new();
        base.apply(&up(&project)).ok();
        base.query("DELETE FROM alembic_version");
        let output = base.apply(&up_to(&project, &id(0))).ok();
        assert!(output.stdout.contains("  exists table t, compared"), "{change}\n{output}");
        assert!(output.stdout.contains("  exists column t.more, compared"), "{change}\n{output}");
        assert_eq!(output.stderr, "", "{change}");
    }
}

/// What stands in the way of a comparison is no reason to stop: columns under other names, names like none.
#[test]
fn names_may_be_anything_and_columns_may_be_gone() {
    let project = line(&[FIRST]);
    let base = Base::new();
    base.apply(&up(&project)).ok();
    base.query("DELETE FROM alembic_version; DROP INDEX ix_lower; CREATE INDEX ix_lower ON t (a)");
    let output = base.apply(&up(&project)).failed(1);
    assert_row(&output, ["index ix_lower columns", "(expression)", "a"], "index");
    let names = ["We\\\"ird", "it's", "two words", "$$ -- ;", "INDEX ", "sqlc_mig_beside"];
    let operations: String = names.iter().zip(names.iter().rev()).map(|(table, column)| {
        format!("  - create_table: {{table: \"{table} t\", columns: [{{name: \"{column}\", type: integer, nullable: false}}, {{name: q, type: text}}], primary_key: [\"{column}\"]}}
  - add_column: {{table: \"{table} t\", column: {{name: \"{column} 2\", type: text, default: \"{table}\"}}}}
  - create_index: {{table: \"{table} t\", columns: [q, {{expr: lower(q)}}], name: \"{table} i\"}}\n")
    }).collect();
    let project = line(&[&operations]);
    let base = Base::new();
    base.apply(&up(&project)).ok();
    let before = schema(&base);
    base.query("DELETE FROM alembic_version");
    let output = base.apply(&up(&project)).ok();
    assert_eq!(output.stderr, "");
    assert_eq!(output.stdout.matches(", compared").count(), 3 * names.len(), "{output}");
    assert_eq!(schema(&base), before);
}

#[test]
fn downgrades_compare_too() {
    let project = line(&[FIRST, "  - drop_column: {table: t, column: more}\n"]);
    let down = super::down_to(&project, &id(0));
    for (hand, fits) in
        [("ALTER TABLE t ADD more text DEFAULT 'x'", true), ("ALTER TABLE t ADD more integer", false)]
    {
        let base = Base::new();
        base.apply(&up(&project)).ok();
        base.query(hand);
        let output = base.apply(&down);
        assert_eq!(output.status == 0, fits, "{output}");
    }
}

/// An index is sorted by the collations of its columns, whenever they got them.
#[test]
fn an_index_has_the_collations_of_its_columns() {
    let table = "  - create_table: {table: t, columns: [{name: id, type: integer}, {name: a, type: varchar(20), collation: nocase}, {name: b, type: text}], indexes: [{columns: [b, a], name: i0}]}\n";
    let index = "  - create_index: {table: t, columns: [a, b], name: i1}\n  - create_index: {table: t, columns: [{expr: lower(b)}, a], where: a IS NOT NULL, name: i2}\n";
    let column = "  - add_column: {table: t, column: {name: c, type: text, collation: rtrim, index: i3}}\n";
    let later = "  - alter_column: {table: t, column: b, collation: nocase}\n";
    for revisions in
        [&[table, index, column][..], &[table, index, column, later], &[table, later, index, column]]
    {
        let project = line(revisions);
        for newest in 0..revisions.len() {
            let base = Base::new();
            base.apply(&up_to(&project, &id(newest))).ok();
            base.query("DELETE FROM alembic_version");
            let output = base.apply(&up(&project)).ok();
            assert_eq!(output.stderr, "", "{revisions:?} from {newest}");
        }
    }
    let base = Base::new();
    let project = line(&[table, index]);
    base.apply(&up(&project)).ok();
    base.query("DELETE FROM alembic_version; DROP INDEX i1; CREATE INDEX i1 ON t (a COLLATE binary, b)");
    let output = base.apply(&up(&project)).failed(1);
    assert_row(&output, ["index i1 columns", "a collate nocase, b", "a, b"], "another collation");
}
