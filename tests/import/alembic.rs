//! Alembic's scripts. The two here are what Alembic 1.20.1 prints for the versions beside them; `make test-alembic` asks
//! it again.

use pretty_assertions::assert_eq;

use super::{project, require_sound, spec, written};
use crate::support::{Output, Project};

const POSTGRES: &str = include_str!("alembic/postgres.sql");
const MYSQL: &str = include_str!("alembic/mysql.sql");

fn import(dialect: &str, script: &str) -> (Project, Output) {
    let project = project(dialect);
    project.write("alembic.sql", script);
    let output = project.run(&["import", "alembic", "alembic.sql"]);
    (project, output)
}

#[test]
fn a_script_becomes_its_revisions() {
    let (project, output) = import("postgres", POSTGRES);
    let report = output.ok().stdout;
    require_sound(&project);
    assert!(report.contains("7 revisions: 18 structural (85 %), 2 raw, 1 open\n"), "{report}");
    assert_eq!(written(&project).len(), 7);
    let merge = project.read("migrations/d1000001_d1000001.yaml");
    assert!(merge.contains("down_revision: [\"b1000001\", \"c1000001\"]\n"), "{merge}");
    assert_eq!(
        spec(&project, "a1000002"),
        "\
upgrade:
  - create_table:
      table: orders
      columns:
        - {name: id, type: bigserial}
        - {name: user_id, type: integer, nullable: false}
        - {name: total, type: \"numeric(10,2)\", nullable: false, default: 0}
      primary_key: {name: orders_pkey, columns: [id]}
      unique:
        - {name: uq_orders_user_total, columns: [user_id, total]}
      foreign_keys:
        - name: orders_user_id_fkey
          columns: [user_id]
          references: {table: users, columns: [id]}
          on_delete: cascade
      checks:
        - {name: ck_total, expr: total >= 0}
  - add_column: {table: users, column: {name: age, type: integer, nullable: false, default: 0}}
downgrade: auto
"
    );
    assert_eq!(
        spec(&project, "a1000003"),
        "\
upgrade:
  - alter_column: {table: users, column: email, type: varchar(320)}
  - alter_column: {table: users, column: age, default: null}
  - add_enum_value: {enum: user_state, value: gone}
  - execute: {sql: {postgres: \"UPDATE users SET age = 1 WHERE email LIKE 'a:b'\"}}
  # TODO import: alembic.sql:50: the program asked this and did something with the answer, which is not in the script
  #   SELECT id
  #   FROM users
downgrade: {irreversible: \"the import knows no way back from the SQL of alembic.sql:48\"}
"
    );
    assert!(
        spec(&project, "b1000001")
            .contains("rows:\n        - {id: 1, name: root}\n        - {id: 2, name: \"o'neil\"}\n")
    );
    assert!(spec(&project, "c1000001").contains("columns: [note], concurrently: true}"));
    assert!(spec(&project, "e1000001").starts_with("upgrade:\n  - rename_table: {table: roles, to: duties}\n  - rename_column: {table: users, column: age, to: years}\n"));
    // What is open is found until its comment is gone.
    let checked = project.run(&["check"]).failed(1);
    assert!(
        checked.stderr.contains("warning[W615]") && checked.stderr.contains("a1000003.yaml:9:3"),
        "{checked}"
    );
    let file = "migrations/a1000003_a1000003.yaml";
    let without: String =
        project.read(file).lines().filter(|line| !line.starts_with("  #")).flat_map(|l| [l, "\n"]).collect();
    project.write(file, &without);
    project.run(&["check"]).ok();
}

/// There a view's `undo` commits by itself, so the way back is a list; names go back to what they were.
#[test]
fn where_ddl_commits_the_way_back_is_listed() {
    let (project, output) = import("mysql", MYSQL);
    assert!(output.ok().stdout.contains("14 structural"), "what is understood");
    require_sound(&project);
    let last = spec(&project, "e1000001");
    let back = &last[last.find("downgrade:").unwrap()..];
    let operations: Vec<&str> = back.lines().filter_map(|line| line.strip_prefix("  - ")).collect();
    let names: Vec<&str> = operations.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(
        names,
        ["add_column", "execute", "create_check_constraint", "rename_column", "rename_table"],
        "{last}"
    );
    let checked = project.run(&["check"]).failed(1);
    assert_eq!(checked.stderr.matches("warning[").count(), 1, "{checked}");
}

/// Line ends of Windows and a byte order mark say nothing; marks and messages behind the ids do not either.
#[test]
fn how_a_script_was_saved_does_not_count() {
    let (one, _) = import("postgres", POSTGRES);
    let marked = POSTGRES.replace("a1000002 -> a1000003", "a1000002 -> a1000003 (branchpoint), widen");
    let (other, output) = import("postgres", &format!("\u{feff}{}", marked.replace('\n', "\r\n")));
    output.ok();
    for name in written(&one) {
        let path = format!("migrations/{name}");
        assert_eq!(one.read(&path), other.read(&path));
    }
}

#[test]
fn what_is_no_script_that_goes_up_is_refused() {
    for (script, said) in [
        ("CREATE TABLE t (a int);\n", "no line begins with `-- Running upgrade`"),
        ("BEGIN;\n\n-- Running downgrade b -> a\n\nDROP TABLE t;\n", "this script goes down"),
        (
            "-- Running upgrade  -> a\n\nSELECT 1 -- why;\n\n-- Running upgrade a -> b\n\nSELECT 2;\n",
            "alembic.sql:5:1",
        ),
        ("-- Running upgrade  -> a b@c\n-- Running upgrade a b -> x@y\n", "the revision id `x@y`"),
        ("-- Running upgrade a -> b\n\nCREATE TABLE t (a int);\n", "`a`"),
        ("-- Running upgrade  -> a\n\nSELECT 'x;\n", "is not closed"),
        ("", "no line begins with"),
    ] {
        let (project, output) = import("postgres", script);
        assert!(output.status != 0 && output.stderr.contains(said), "{script}{output}");
        assert_eq!((output.stdout.as_str(), written(&project).len()), ("", 0), "{output}");
    }
}
