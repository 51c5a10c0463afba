//! When two names are one is the engine's to say: PostgreSQL tells `email` and `Email` apart, MySQL and MariaDB only in
//! names of tables, SQLite nowhere. The compiler is asked here, without a server.
#![allow(clippy::unwrap_used, clippy::panic, reason = "test code: it may stop at once and loudly")]

use pretty_assertions::assert_eq;

use sqlc_mig::diag::{Code, Diagnostic, Severity};
use sqlc_mig::dialect::Dialect;

use crate::support::compile::project;
use crate::support::{Engine, Project};

/// The dialects in which names of columns, indexes and constraints have no case.
const PARTS: [&str; 3] = ["mysql", "mariadb", "sqlite"];
/// Those in which names of tables have none.
const TABLES: [&str; 1] = ["sqlite"];
const NOBODY: [&str; 0] = [];

/// A revision: its id, its parent, its operations.
type Revision<'t> = (&'t str, &'t str, &'t str);

fn spec((id, parent, upgrade): &Revision<'_>) -> String {
    format!("revision: {id}\ndown_revision: {parent}\nmessage: m\nupgrade:\n{upgrade}\n")
}

/// What is wrong with a history in a dialect, and its scripts up and down.
fn compiled(dialect: Dialect, revisions: &[Revision<'_>]) -> (Vec<Diagnostic>, String) {
    let specs: Vec<String> = revisions.iter().map(spec).collect();
    let project = project("{}", specs.iter().map(String::as_str));
    let (compiled, faults) = project.compile(dialect);
    let all = project.diagnostics.clone().into_iter().chain(faults);
    let errors: Vec<Diagnostic> = all.filter(|fault| fault.severity == Severity::Error).collect();
    if !errors.is_empty() {
        return (errors, String::new());
    }
    let up = compiled.upgrade(project.graph.upgrade_route("heads", None).unwrap());
    let down = compiled.downgrade(project.graph.downgrade_route("base").unwrap()).unwrap();
    let script = [up, down].map(|plan| compiled.render(&plan, false).unwrap()).concat();
    (Vec::new(), script)
}

/// The dialects that refuse a history, each with the codes of its faults.
fn refusals(revisions: &[Revision<'_>]) -> Vec<(&'static str, Vec<Code>)> {
    let all = Dialect::ALL.into_iter().map(|dialect| {
        let (errors, _) = compiled(dialect, revisions);
        (dialect.facts().name, errors.iter().map(|error| error.code).collect::<Vec<_>>())
    });
    all.filter(|(_, codes)| !codes.is_empty()).collect()
}

/// A history of one revision is refused by these dialects, each time with one fault of this code.
fn assert_refused(upgrade: &str, code: Code, by: &[&'static str]) {
    let wanted: Vec<_> = by.iter().map(|name| (*name, vec![code])).collect();
    assert_eq!(refusals(&[("aaaa", "null", upgrade)]), wanted, "{upgrade}");
}

fn accepted(upgrade: &str) {
    assert_refused(upgrade, Code::NAME_TAKEN, &NOBODY);
}

const USERS: &str = "  - create_table:
      table: users
      columns: [{name: id, type: bigint}, {name: email, type: varchar(200)}, {name: age, type: integer}]
      primary_key: [id]
";

fn with_users(more: &str) -> String {
    format!("{USERS}{more}")
}

#[test]
fn two_columns_that_differ_by_case_alone() {
    for second in ["Email", "EMAIL"] {
        assert_refused(
            &format!(
                "  - create_table: {{table: t, columns: [{{name: email, type: text}}, {{name: {second}, type: text}}]}}"
            ),
            Code::NAME_TAKEN,
            &PARTS,
        );
        let added = format!("  - add_column: {{table: users, column: {{name: {second}, type: text}}}}");
        assert_refused(&with_users(&added), Code::NAME_TAKEN, &PARTS);
        let renamed = format!("  - rename_column: {{table: users, column: age, to: {second}}}");
        assert_refused(&with_users(&renamed), Code::NAME_TAKEN, &PARTS);
    }
    let umlauts = "  - create_table: {table: t, columns: [{name: é, type: text}, {name: É, type: text}]}";
    assert_refused(umlauts, Code::NAME_TAKEN, &["mysql", "mariadb"]);
    accepted("  - create_table: {table: t, columns: [{name: é, type: text}, {name: e, type: text}]}");
    accepted("  - create_table: {table: t, columns: [{name: ß, type: text}, {name: ss, type: text}]}");
}

#[test]
fn two_columns_of_a_new_table_are_shown_with_both_places() {
    let twice = "  - create_table:
      table: t
      columns:
        - {name: email, type: text}
        - {name: Email, type: text}";
    for dialect in Dialect::ALL.into_iter().filter(|d| PARTS.contains(&d.facts().name)) {
        let (errors, _) = compiled(dialect, &[("aaaa", "null", twice)]);
        let places: Vec<u32> =
            errors[0].place.iter().chain(errors[0].related.iter().map(|(p, _)| p)).map(|p| p.line).collect();
        assert_eq!(places, [9, 8], "{errors:#?}");
    }
}

#[test]
fn two_indexes_that_differ_by_case_alone() {
    let two = |a: &str, b: &str| {
        with_users(&format!(
            "  - create_index: {{table: users, columns: [email], name: {a}}}\n  - create_index: {{table: users, columns: [age], name: {b}}}"
        ))
    };
    assert_refused(&two("ix_Users", "ix_users"), Code::NAME_TAKEN, &PARTS);
    assert_refused(
        &two("ix_users", "ix_users"),
        Code::NAME_TAKEN,
        &["postgres", "mysql", "mariadb", "sqlite"],
    );
    let renamed = "  - create_index: {table: users, columns: [email], name: ix_a}
  - create_index: {table: users, columns: [age], name: ix_b}
  - rename_index: {table: users, name: ix_b, to: IX_A}";
    assert_refused(&with_users(renamed), Code::NAME_TAKEN, &PARTS);
    let inline = "  - create_table:
      table: t
      columns: [{name: a, type: integer, index: ix_t}, {name: b, type: integer, index: IX_T}]";
    assert_refused(inline, Code::NAME_TAKEN, &PARTS);
    let elsewhere = with_users(
        "  - create_table: {table: t, columns: [{name: a, type: integer, index: ix_one}]}
  - create_index: {table: users, columns: [age], name: IX_ONE}",
    );
    assert_refused(&elsewhere, Code::NAME_TAKEN, &TABLES);
}

#[test]
fn two_constraints_that_differ_by_case_alone() {
    let checks = with_users(
        "  - create_check_constraint: {table: users, expr: age > 0, name: ck_age}
  - create_check_constraint: {table: users, expr: age < 200, name: CK_AGE}",
    );
    let inline = "  - create_table:
      table: t
      columns: [{name: a, type: integer}, {name: b, type: integer}]
      unique: [{columns: [a], name: uq_t}, {columns: [b], name: UQ_t}]";
    assert_refused(inline, Code::NAME_TAKEN, &PARTS);
    assert_refused(&checks, Code::NAME_TAKEN, &PARTS);
}

#[test]
fn two_tables_that_differ_by_case_alone() {
    let two = with_users("  - create_table: {table: Users, columns: [{name: id, type: bigint}]}");
    assert_refused(&two, Code::NAME_TAKEN, &TABLES);
    let renamed = with_users(
        "  - create_table: {table: people, columns: [{name: id, type: bigint}]}
  - rename_table: {table: people, to: USERS}",
    );
    assert_refused(&renamed, Code::NAME_TAKEN, &TABLES);
}

#[test]
fn two_branches_that_differ_by_case_alone() {
    let history = |one: &'static str, other: &'static str| {
        [
            ("aaaa", "null", USERS),
            ("bbbb", "aaaa", one),
            ("cccc", "aaaa", other),
            ("dddd", "[bbbb, cccc]", "  []"),
        ]
    };
    let columns = history(
        "  - add_column: {table: users, column: {name: Phone, type: text}}",
        "  - add_column: {table: users, column: {name: phone, type: text}}",
    );
    let conflict: Vec<_> = PARTS.iter().map(|name| (*name, vec![Code::CONFLICT])).collect();
    assert_eq!(refusals(&columns), conflict);
    let tables = history(
        "  - create_table: {table: Things, columns: [{name: id, type: bigint}]}",
        "  - create_table: {table: things, columns: [{name: id, type: bigint}]}",
    );
    assert_eq!(refusals(&tables), [("sqlite", vec![Code::CONFLICT])]);
    let dropped = history(
        "  - drop_column: {table: users, column: EMAIL}",
        "  - create_index: {table: users, columns: [Email], name: ix_email}",
    );
    let told: Vec<&str> = refusals(&dropped)
        .iter()
        .filter(|(_, codes)| codes.contains(&Code::CONFLICT))
        .map(|(name, _)| *name)
        .collect();
    assert_eq!(told, PARTS);
}

#[test]
fn a_reference_finds_what_the_engine_finds() {
    let others = |code| vec![("postgres", vec![code])];
    for change in [
        "  - drop_column: {table: users, column: EMAIL}",
        "  - alter_column: {table: users, column: Age, type: bigint}",
        "  - rename_column: {table: users, column: eMail, to: address}",
        "  - create_index: {table: users, columns: [EMAIL], name: ix}",
        "  - create_unique_constraint: {table: users, columns: [EMAIL], name: uq}",
        "  - bulk_insert: {table: users, rows: [{ID: 1, Email: a, AGE: 3}], undo: nothing}",
        "  - create_table: {table: notes, columns: [{name: user_id, type: bigint, references: {table: users, columns: [ID]}}]}",
    ] {
        assert_eq!(refusals(&[("aaaa", "null", &with_users(change))]), others(Code::NO_COLUMN), "{change}");
    }
    let index = "  - create_index: {table: users, columns: [email], name: ix_email}\n";
    for (change, code) in [
        ("  - drop_index: {table: users, name: IX_EMAIL}", Code::NO_OBJECT),
        ("  - rename_index: {table: users, name: IX_EMAIL, to: other}", Code::NO_OBJECT),
    ] {
        assert_eq!(refusals(&[("aaaa", "null", &(with_users(index) + change))]), others(code), "{change}");
    }
    let check = "  - create_check_constraint: {table: users, expr: age > 0, name: ck_age}\n";
    let dropped = with_users(check) + "  - drop_constraint: {table: users, name: CK_AGE}";
    assert_eq!(refusals(&[("aaaa", "null", &dropped)]), others(Code::NO_OBJECT));
    let table = with_users("  - drop_table: {table: Users}");
    let strict: Vec<_> =
        ["postgres", "mysql", "mariadb"].iter().map(|name| (*name, vec![Code::NO_TABLE])).collect();
    assert_eq!(refusals(&[("aaaa", "null", &table)]), strict);
}

#[test]
fn a_key_of_a_bulk_insert_is_found_under_another_spelling() {
    let insert = "  - bulk_insert:
      table: users
      key: [ID]
      update: true
      rows: [{id: 1, email: a}, {Id: 2, EMAIL: b}]
      undo: nothing";
    let refused: Vec<&str> =
        refusals(&[("aaaa", "null", &with_users(insert))]).iter().map(|(name, _)| *name).collect();
    assert_eq!(refused, ["postgres"]);
}

#[test]
fn what_raw_sql_names_is_found_too() {
    let raw = with_users(
        "  - execute: {sql: ALTER TABLE users ADD phone integer, if: SELECT 1, undo: nothing}
  - add_column: {table: users, column: {name: PHONE, type: integer}}",
    );
    assert_refused(&raw, Code::NAME_TAKEN, &PARTS);
}

#[test]
fn a_rename_that_changes_nothing_but_case() {
    for change in [
        "  - rename_column: {table: users, column: email, to: Email}",
        "  - rename_table: {table: users, to: Users}",
        "  - create_index: {table: users, columns: [email], name: ix_email}
  - rename_index: {table: users, name: ix_email, to: IX_email}",
    ] {
        let upgrade = with_users(change);
        assert_eq!(refusals(&[("aaaa", "null", &upgrade)]), [], "{change}");
        for dialect in Dialect::ALL {
            let (_, script) = compiled(dialect, &[("aaaa", "null", &upgrade)]);
            let quote = dialect.facts().syntax.quoting.name;
            let new = change.rsplit("to: ").next().unwrap().trim_end_matches('}');
            let new = format!("{quote}{new}{quote}");
            assert!(script.contains(&new), "{new} is not in the script for {dialect:?}");
        }
        // what comes after it finds the new name, and is asked for under it where names have their case
        let then = upgrade.clone() + "\n  - add_column: {table: Users, column: {name: more, type: integer}}";
        if change.contains("to: Users") {
            accepted(&then);
        }
    }
}

#[test]
fn names_by_convention_follow_the_rule() {
    // Both would be `ix_users_email`, but for the case.
    let two = with_users(
        "  - create_index: {table: users, columns: [email]}
  - create_index: {table: users, columns: [EMAIL, age], name: IX_USERS_EMAIL}",
    );
    let mut wanted: Vec<_> = vec![("postgres", vec![Code::NO_COLUMN])];
    wanted.extend(PARTS.iter().map(|name| (*name, vec![Code::NAME_TAKEN])));
    assert_eq!(refusals(&[("aaaa", "null", &two)]), wanted);
}

#[test]
fn one_fault_is_told_once_whatever_the_spelling() {
    let upgrade = "  - add_column: {table: Nobody, column: {name: a, type: integer}}
  - add_column: {table: nobody, column: {name: b, type: integer}}";
    let counts: Vec<usize> =
        refusals(&[("aaaa", "null", upgrade)]).iter().map(|(_, codes)| codes.len()).collect();
    assert_eq!(counts, [2, 2, 2, 1]);
}

/// Applied, applied again, and reverted: a guard must not take the two spellings for two objects.
#[test]
fn other_spellings_do_on_servers_what_the_compiler_says() {
    let steps = [
        "  - rename_column: {table: users, column: email, to: Email}",
        "  - create_index: {table: users, columns: [EMAIL], name: ix_email}",
        "  - rename_index: {table: users, name: ix_email, to: IX_Email}",
        "  - drop_column: {table: users, column: AGE}",
        "  - rename_table: {table: users, to: Users}",
    ];
    for engine in PARTS.iter().filter_map(|name| Engine::of(name)).filter(|engine| engine.is_wanted()) {
        let mut project = Project::new().spec("0.yaml", &spec(&("aaaa0", "null", USERS)));
        for (n, step) in steps.iter().enumerate() {
            let (id, parent) = (format!("aaaa{}", n + 1), format!("aaaa{n}"));
            project = project.spec(&format!("{}.yaml", n + 1), &spec(&(&id, &parent, step)));
        }
        let database = engine.shared().database();
        let script = engine.script(&project, &["build"]);
        database.apply(&script).ok();
        let output = database.apply(&script).ok();
        assert!(!output.to_string().contains("renamed"), "{}: {output}", engine.name());
        let shown = database.whole_dump();
        for name in ["Users", "Email", "IX_Email"] {
            assert!(shown.contains(name), "{}: no {name} in {shown}", engine.name());
        }
        database.apply(&engine.script(&project, &["downgrade", "base"])).ok();
    }
}
