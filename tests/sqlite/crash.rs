//! Interrupted scripts: killed anywhere, they converge to what a clean run gives.

use super::shell::{Base, insert};
use super::{down_to, line, up, up_to};
use crate::support::Project;
use crate::support::history::{self, SpecText};

/// Ends the shell as `kill -9` does, wherever a line of a script is read.
const KILL: &str = ".shell kill -9 $PPID";

/// A place in a script, and what is put there.
struct Point {
    line: usize,
    text: String,
}

/// Every place where the shell reads a line: after each statement, also of the texts that are run at the end, and, as a
/// statement of its revision, after each statement of a revision.
fn points(script: &str) -> Vec<Point> {
    let mut unit = None;
    let mut points = Vec::new();
    for (number, text) in script.lines().enumerate() {
        if let Some((_, rest)) = text
            .strip_prefix("INSERT INTO sqlc_mig.sqlc_mig_unit (")
            .and_then(|text| text.split_once(" VALUES ("))
        {
            unit = rest.split(',').next().map(ToOwned::to_owned);
        }
        // Before the end of the script nothing has begun yet: some of those places will do.
        if text.ends_with(';') && (in_footer(script, number) || number % 25 == 0) {
            points.push(Point { line: number + 1, text: KILL.to_owned() });
        }
        if let (Some(unit), true) = (&unit, text.ends_with(");") && !in_footer(script, number)) {
            let row =
                format!("INSERT INTO sqlc_mig.sqlc_mig_part (unit, text) VALUES ({unit}, '\n{KILL}\n');");
            points.push(Point { line: number + 1, text: row });
        }
    }
    points
}

fn in_footer(script: &str, number: usize) -> bool {
    script.lines().position(|line| line.starts_with("-- The end:")).is_none_or(|footer| number > footer)
}

/// Interrupts a script at every point, each time in a new copy of a database, and runs it again.
#[track_caller]
fn interrupt_everywhere(start: &Base, script: &str, every: usize, what: &str) {
    let clean = start.copy();
    clean.apply(script).ok();
    let wanted = clean.state();
    let (mut inside, mut outside) = (0, 0);
    for point in points(script).into_iter().step_by(every) {
        let base = start.copy();
        let run = base.apply(&insert(script, point.line, &point.text));
        let killed = run.status == 137;
        let at = format!("{what}: killed before line {}: {}\n{run}\n", point.line + 1, point.text);
        assert!(killed || run.status == 1 || run.stdout.contains("\nat "), "{at}");
        let last = run.stdout.lines().last().unwrap_or_default();
        let begun = run.stdout.lines().any(|l| l.starts_with("apply ") || l.starts_with("revert "));
        if killed && begun && !last.starts_with("  done in ") {
            inside += 1;
        } else {
            outside += 1;
        }
        let again = base.apply(script);
        assert_eq!(again.status, 0, "{at}then {again}");
        pretty_assertions::assert_eq!(base.state(), wanted, "{at}then {again}");
        assert_eq!(base.query("PRAGMA integrity_check"), "ok");
    }
    println!("{what}: {inside} interruptions inside a revision, {outside} outside");
    assert!(inside > 10, "{what}: {inside} interruptions inside a revision, {outside} outside");
}

/// The column is replaced in one revision: what guards alone would lose.
const REPLACED: [&str; 3] = [
    r"
  - create_table:
      table: parcels
      columns:
        - {name: id, type: integer, nullable: false}
        - {name: weight, type: integer}
        - {name: code, type: text}
      primary_key: [id]
      indexes:
        - {columns: [code]}
  - bulk_insert: {table: parcels, rows: [{id: 1, weight: 10, code: x1}, {id: 2, weight: 20}], undo: DELETE FROM parcels}
",
    r"
  - add_column: {table: parcels, column: {name: grams, type: bigint}}
  - execute: {sql: UPDATE parcels SET grams = weight * 1000, undo: UPDATE parcels SET weight = grams / 1000}
  - drop_column: {table: parcels, column: weight}
  - rename_column: {table: parcels, column: grams, to: weight}
  - execute: {sql: UPDATE parcels SET weight = weight + 1, undo: UPDATE parcels SET weight = weight - 1}
",
    r"
  - add_column: {table: parcels, column: {name: kept, type: text}}
  - execute: {sql: UPDATE parcels SET kept = code, undo: UPDATE parcels SET code = kept}
  - drop_column: {table: parcels, column: code}
  - execute: {sql: VACUUM, transaction: false, undo: nothing}
  - add_column: {table: parcels, column: {name: code, type: integer, nullable: false, default: 0}}
  - execute: {sql: 'UPDATE parcels SET code = code + coalesce(substr(kept, 2), 0) + 100', undo: nothing}
  - create_index: {table: parcels, columns: [code], unique: true}
  - execute: {sql: 'INSERT INTO parcels (id, weight, code) SELECT 10 + count(*), 0, 0 FROM parcels', undo: DELETE FROM parcels WHERE id > 9}
",
];

#[test]
fn killed_anywhere_a_replaced_column_keeps_its_values() {
    let project = line(&REPLACED);
    let start = Base::new();
    start.apply(&up_to(&project, &super::id(0))).ok();
    interrupt_everywhere(&start, &up(&project), 1, "replacement");
    let done = start.copy();
    done.apply(&up(&project)).ok();
    assert_eq!(done.rows("parcels"), "1,10001,'x1',101\n12,0,NULL,0\n2,20001,NULL,100");
}

#[test]
fn killed_anywhere_a_downgrade_converges_too() {
    let project = line(&REPLACED);
    let start = super::applied(&project);
    interrupt_everywhere(&start, &down_to(&project, &super::id(0)), 1, "downgrade");
}

/// A chain of invented revisions, from nothing.
#[test]
fn killed_anywhere_a_history_converges() {
    let project = Project::of(&for_sqlite(history::linear(6)));
    interrupt_everywhere(&Base::new(), &up(&project), 2, "history");
}

/// Without what SQLite has not.
pub(super) fn for_sqlite(specs: Vec<SpecText>) -> Vec<SpecText> {
    let plain = |spec: SpecText| {
        let text = ["DATE '", "TIMESTAMP '", "TIME '"]
            .iter()
            .fold(spec.text, |text, word| text.replace(word, "'"))
            .replace("now()", "CURRENT_TIMESTAMP");
        SpecText { text, ..spec }
    };
    specs.into_iter().map(plain).collect()
}

#[test]
fn any_prefix_comes_up_to_the_head_and_the_second_run_changes_no_byte() {
    let specs = for_sqlite(history::branching(24, 3));
    let project = Project::of(&specs);
    let script = up(&project);
    let clean = Base::new();
    clean.apply(&script).ok();
    let wanted = clean.state();
    let ids: Vec<&str> = specs.iter().filter_map(|s| s.text.lines().next()?.split('"').nth(1)).collect();
    assert_eq!(ids.len(), specs.len());
    for id in ids {
        let base = Base::new();
        base.apply(&up_to(&project, id)).ok();
        base.apply(&script).ok();
        assert_eq!(sorted(&base.state()), sorted(&wanted), "from {id}");
        let before = base.bytes();
        let again = base.apply(&script).ok();
        assert!(again.stdout.ends_with(": nothing to do\n"), "{again}");
        assert_eq!(again.stdout.lines().count(), 1, "{again}");
        assert!(base.bytes() == before, "the second run changed the file");
    }
}

/// Branches may be applied in another order.
fn sorted(state: &str) -> Vec<&str> {
    let mut lines: Vec<&str> = state.lines().map(|line| line.trim_end_matches(',')).collect();
    lines.sort_unstable();
    lines
}

#[test]
fn down_to_base_and_up_again_gives_the_same() {
    let project = Project::of(&for_sqlite(history::branching(20, 5)));
    let base = super::applied(&project);
    let schema = "SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2";
    let wanted = base.query(schema);
    base.apply(&down_to(&project, "base")).ok();
    assert_eq!(
        base.query(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1"
        ),
        "alembic_version\nsqlc_mig_history"
    );
    base.apply(&up(&project)).ok();
    assert_eq!(base.query(schema), wanted);
}
