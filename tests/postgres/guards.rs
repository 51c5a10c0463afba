//! Guards of operations on a table that was dropped, or is a view now: the message names what was expected and found.

use crate::support::{Project, Server, Spec};

/// A database in which the table of the first revision was dropped by hand, and an operation on it that is pending.
fn stops_on_a_lost_table(operation: &str, instead: &str, found: &str) {
    let first = Spec::new("aaaa00000001").up("
- create_table:
    table: t
    columns: [{name: a, type: bigint, nullable: false}, {name: b, type: text}]
    primary_key: [a]
    checks: [{name: ck_t_a, expr: a > 0}]
");
    let second = Spec::new("aaaa00000002").after("aaaa00000001").up(format!("- {operation}"));
    let project = Project::new().with([first]);
    let database = Server::shared().database();
    database.apply(&project.build()).ok();
    database.execute(&format!("DROP TABLE t; {instead}"));
    let refused = database.apply(&project.with([second]).build()).failed(3);
    let expected = format!("sqlc-mig: expected the table public.t; found {found}");
    assert!(refused.stderr.contains(&expected), "{operation}: {refused}");
    assert_eq!(database.query("SELECT version_num FROM alembic_version"), "aaaa00000001", "{operation}");
}

const OPERATIONS: [&str; 9] = [
    "add_column: {table: t, column: {name: c, type: text}}",
    "drop_column: {table: t, column: b}",
    "rename_column: {table: t, column: b, to: c}",
    "alter_column: {table: t, column: b, type: varchar(5)}",
    "alter_column: {table: t, column: b, nullable: false}",
    "alter_column: {table: t, column: a, identity: always}",
    "create_check_constraint: {table: t, name: ck_t_b, expr: b <> ''}",
    "create_unique_constraint: {table: t, columns: [b]}",
    "drop_constraint: {table: t, name: ck_t_a}",
];

#[test]
fn an_operation_on_a_table_that_is_lost_stops_and_says_so() {
    for operation in OPERATIONS {
        stops_on_a_lost_table(operation, "", "nothing of that name");
    }
}

#[test]
fn an_operation_on_a_view_of_the_tables_name_stops_and_says_so() {
    let view = "CREATE VIEW t AS SELECT 1::bigint AS a, 'x'::text AS b";
    for operation in OPERATIONS {
        stops_on_a_lost_table(operation, view, "the view of that name");
    }
}
