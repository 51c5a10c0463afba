//! Columns that are computed from each other, in all orders, and moved and changed afterwards.

use super::agreed::{Case, agree};
use crate::support::Engine;
use crate::support::history::Random;
use crate::support::seed;

/// What a column is: as a spec and as the servers write it. `R` is another column.
const KINDS: [(&str, &str); 8] = [
    ("", ""),
    (", default: 3", " DEFAULT 3"),
    (", default: {sql: 1 + 1}", " DEFAULT (1 + 1)"),
    (", default: {sql: floor(rand() * 0) + R}", " DEFAULT (floor(rand() * 0) + R)"),
    (", default: {sql: R + 1}", " DEFAULT (R + 1)"),
    (", computed: {sql: R + 1}", " AS (R + 1) STORED"),
    (", computed: {sql: R + 2, stored: false}", " AS (R + 2) VIRTUAL"),
    (", computed: {sql: length('R') + abs(R)}", " AS (length('R') + abs(R)) STORED"),
];

/// The names: one is the name of a function, too, and one a word for a unit.
const NAMES: [&str; 4] = ["a", "abs", "day", "d"];

#[test]
fn the_order_of_computed_columns_is_refused_as_mysql_refuses_it() {
    compare("mysql");
}

#[test]
fn the_order_of_computed_columns_is_refused_as_mariadb_refuses_it() {
    compare("mariadb");
}

fn compare(name: &str) {
    let Some(engine) = Engine::of(name).filter(|engine| engine.is_wanted()) else { return };
    let mut random = Random::new(seed(1));
    let cases: Vec<Case> = (0..300).map(|number| case(number, &mut random)).collect();
    // In a call `day` may be the word for a unit.
    agree(engine, &cases, 30, |case, _| case.plain.contains("abs(day)"));
}

/// A column as both write it.
struct Column {
    name: &'static str,
    spec: String,
    native: String,
}

fn column(at: usize, random: &mut Random) -> Column {
    let kind = KINDS[random.below(KINDS.len())];
    let other = NAMES[random.below(NAMES.len())];
    let spec = kind.0.replace('R', other);
    let native = kind.1.replace(" R ", &format!(" {other} ")).replace("R)", &format!("{other})"));
    let native = native.replace("(R +", &format!("({other} +")).replace("'R'", &format!("'{other}'"));
    Column { name: NAMES[at], spec, native }
}

fn case(number: usize, random: &mut Random) -> Case {
    let table = format!("t{number}");
    let columns: Vec<Column> = (0..NAMES.len()).map(|at| column(at, random)).collect();
    let specs: Vec<String> =
        columns.iter().map(|c| format!("{{name: {}, type: integer{}}}", c.name, c.spec)).collect();
    let native: Vec<String> = columns.iter().map(|c| format!("{} int{}", c.name, c.native)).collect();
    let spec = format!("- create_table: {{table: {table}, columns: [{}]}}", specs.join(", "));
    let create = format!("CREATE TABLE {table} ({})", native.join(", "));
    let moved = &columns[random.below(columns.len())];
    let behind = &columns[random.below(columns.len())];
    let (change, alter) = match random.below(3) {
        0 if moved.name != behind.name => (
            format!("- alter_column: {{table: {table}, column: {}, after: {}}}", moved.name, behind.name),
            format!("; ALTER TABLE {table} MODIFY {} int{} AFTER {}", moved.name, moved.native, behind.name),
        ),
        1 if !moved.spec.contains("computed") => (
            format!(
                "- alter_column: {{table: {table}, column: {}, default: {{sql: {} + 5}}}}",
                moved.name, behind.name
            ),
            format!("; ALTER TABLE {table} MODIFY {} int DEFAULT ({} + 5)", moved.name, behind.name),
        ),
        _ => (String::new(), String::new()),
    };
    Case { spec, change, plain: format!("{create}{alter}") }
}
