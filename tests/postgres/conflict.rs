//! What is called a conflict, and what is not, on a real server: two revisions applied in both orders.

use std::fmt::Write as _;

use crate::support::{Project, Server, Spec, State};

const ROOT: &str = "
  - create_enum: {name: mood, values: [calm, wild]}
  - create_table:
      table: users
      columns:
        - {name: id, type: bigint, primary_key: true}
        - {name: email, type: varchar(40), unique: true}
        - {name: age, type: integer, index: true, check: age > 0}
        - {name: feeling, type: text}
  - create_table:
      table: orders
      columns: [{name: id, type: bigint}, {name: buyer, type: bigint}, {name: mail, type: varchar(40)}]
";

/// Pairs of `upgrade` lists that conflict.
const CONFLICTS: [(&str, &str); 32] = [
    // one thing made twice
    (
        "create_table: {table: t, columns: [{name: a, type: text}]}",
        "create_table: {table: t, columns: [{name: b, type: text}]}",
    ),
    (
        "add_column: {table: users, column: {name: nick, type: text}}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    (
        "create_index: {table: users, name: ix, columns: [email]}",
        "create_index: {table: orders, name: ix, columns: [buyer]}",
    ),
    (
        "create_table: {table: ix, columns: [{name: a, type: text}]}",
        "create_index: {table: orders, name: ix, columns: [buyer]}",
    ),
    (
        "create_check_constraint: {table: users, name: ck, expr: age < 200}",
        "create_check_constraint: {table: users, name: ck, expr: age < 150}",
    ),
    (
        "create_primary_key: {table: orders, columns: [id]}",
        "create_primary_key: {table: orders, columns: [buyer]}",
    ),
    ("add_enum_value: {enum: mood, value: sad}", "add_enum_value: {enum: mood, value: sad}"),
    ("drop_index: {table: users, name: ix_users_age}", "drop_index: {table: users, name: ix_users_age}"),
    (
        "execute: {sql: ALTER TABLE users ADD COLUMN nick text, undo: nothing}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    // dropped or renamed by one, used by the other
    ("drop_table: {table: orders}", "add_column: {table: orders, column: {name: total, type: bigint}}"),
    (
        "drop_table: {table: users}",
        "create_foreign_key: {table: orders, columns: [buyer], references: {table: users, columns: [id]}}",
    ),
    ("drop_column: {table: users, column: age}", "create_index: {table: users, name: ix, columns: [age]}"),
    ("drop_column: {table: users, column: age}", "drop_index: {table: users, name: ix_users_age}"),
    (
        "drop_column: {table: users, column: age}",
        "create_check_constraint: {table: users, name: ck, expr: age < 200}",
    ),
    ("drop_column: {table: users, column: age}", "execute: {sql: UPDATE users SET age = 1, undo: nothing}"),
    (
        "drop_column: {table: users, column: age}",
        "bulk_insert: {table: users, rows: [{id: 7, age: 3}], undo: nothing}",
    ),
    (
        "rename_column: {table: users, column: email, to: mail}",
        "execute: {sql: INSERT INTO users (id; email) VALUES (8; NULL), undo: nothing}",
    ),
    (
        "rename_column: {table: users, column: email, to: mail}",
        "alter_column: {table: users, column: email, nullable: false}",
    ),
    (
        "rename_column: {table: users, column: email, to: mail}",
        "rename_column: {table: users, column: email, to: address}",
    ),
    (
        "rename_table: {table: users, to: people}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    ("rename_table: {table: users, to: people}", "execute: {sql: DELETE FROM users, undo: nothing}"),
    ("drop_enum: {name: mood}", "add_column: {table: users, column: {name: mood, type: {enum: mood}}}"),
    // made by one, used by the other
    ("create_table: {table: t, columns: [{name: a, type: text}]}", "create_index: {table: t, columns: [a]}"),
    (
        "add_column: {table: users, column: {name: nick, type: text}}",
        "alter_column: {table: users, column: nick, nullable: false}",
    ),
    (
        "add_column: {table: users, column: {name: nick, type: text}}",
        "execute: {sql: UPDATE users SET nick = email, undo: nothing}",
    ),
    (
        "create_unique_constraint: {table: orders, columns: [mail]}",
        "create_foreign_key: {table: users, columns: [email], references: {table: orders, columns: [mail]}}",
    ),
    ("create_schema: {name: app}", "create_table: {schema: app, table: t, columns: [{name: a, type: text}]}"),
    (
        "add_enum_value: {enum: mood, value: sad}",
        "add_column: {table: users, column: {name: mood, type: {enum: mood}, default: sad}}",
    ),
    // the last one decides
    (
        "alter_column: {table: users, column: email, type: varchar(80)}",
        "alter_column: {table: users, column: email, type: varchar(120)}",
    ),
    (
        "alter_column: {table: users, column: age, default: 1}",
        "alter_column: {table: users, column: age, default: 2}",
    ),
    (
        "create_table_comment: {table: users, comment: people}",
        "create_table_comment: {table: users, comment: customers}",
    ),
    ("add_enum_value: {enum: mood, value: sad}", "add_enum_value: {enum: mood, value: glad}"),
];

/// Pairs that do not.
const PEACE: [(&str, &str); 22] = [
    (
        "create_table: {table: t, columns: [{name: a, type: text}]}",
        "create_table: {table: u, columns: [{name: a, type: text}]}",
    ),
    (
        "add_column: {table: users, column: {name: nick, type: text}}",
        "add_column: {table: users, column: {name: size, type: text}}",
    ),
    (
        "create_index: {table: users, name: ix_a, columns: [email]}",
        "create_index: {table: users, name: ix_b, columns: [email]}",
    ),
    (
        "alter_column: {table: users, column: age, default: 1}",
        "alter_column: {table: users, column: age, nullable: false}",
    ),
    (
        "alter_column: {table: users, column: age, nullable: false}",
        "alter_column: {table: users, column: age, nullable: false}",
    ),
    (
        "alter_column: {table: users, column: age, type: bigint}",
        "create_index: {table: users, name: ix, columns: [age]}",
    ),
    (
        "alter_column: {table: users, column: email, type: text}",
        "create_table_comment: {table: users, comment: people}",
    ),
    (
        "rename_column: {table: users, column: email, to: mail}",
        "drop_constraint: {table: users, name: ck_users_age}",
    ),
    ("rename_column: {table: users, column: email, to: mail}", "drop_column: {table: users, column: age}"),
    (
        "rename_table: {table: orders, to: sales}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    (
        "drop_index: {table: users, name: ix_users_age}",
        "alter_column: {table: users, column: age, type: bigint}",
    ),
    ("drop_table: {table: orders}", "drop_column: {table: users, column: feeling}"),
    (
        "create_foreign_key: {table: orders, columns: [buyer], references: {table: users, columns: [id]}}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    (
        "create_foreign_key: {table: orders, columns: [buyer], references: {table: users, columns: [id]}}",
        "create_foreign_key: {table: orders, columns: [mail], references: {table: users, columns: [email]}}",
    ),
    (
        "add_enum_value: {enum: mood, value: sad, after: calm}",
        "add_enum_value: {enum: mood, value: glad, before: calm}",
    ),
    (
        "add_column: {table: users, column: {name: mood, type: {enum: mood}}}",
        "add_enum_value: {enum: mood, value: sad}",
    ),
    ("create_schema: {name: app}", "create_schema: {name: app}"),
    // SQL of one's own
    (
        "execute: {sql: UPDATE users SET age = 1, undo: nothing}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    (
        "execute: {sql: \"UPDATE users SET email = 'x'\", undo: nothing}",
        "drop_column: {table: users, column: age}",
    ),
    (
        "execute: {sql: \"DO $$BEGIN PERFORM 1 FROM users; END$$\", undo: nothing}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    (
        "execute: {sql: CREATE VIEW v AS SELECT id FROM users, undo: nothing}",
        "add_column: {table: users, column: {name: nick, type: text}}",
    ),
    (
        "execute: {sql: ALTER TABLE users ADD COLUMN IF NOT EXISTS nick text, undo: nothing}",
        "execute: {sql: ALTER TABLE users ADD COLUMN IF NOT EXISTS nick text, undo: nothing}",
    ),
];

fn spec(id: &str, upgrade: &str) -> Spec {
    Spec::new(id).up(upgrade).down("{irreversible: test}")
}

/// A revision of one operation. In the lists above, `;` stands for a comma that YAML would take for its own.
fn one(id: &str, operation: &str) -> Spec {
    let text = operation.replace("(id; email)", "(id, email)").replace("(8; NULL)", "(8, NULL)");
    let text =
        if text == operation { text } else { text.replace("sql: ", "sql: \"").replace(", undo", "\", undo") };
    spec(id, &format!("- {text}"))
}

/// What two operations give, one after the other: schema and enums, or nothing if one of them fails.
fn outcome(first: &str, second: &str) -> Option<String> {
    let specs = [spec("root", ROOT), one("first", first).after("root"), one("second", second).after("first")];
    let project = Project::new().with(specs);
    let output = project.run(&["build", "--dialect", "postgres"]);
    let database = Server::shared().database();
    if output.status != 0 || database.apply(&output.stdout).status != 0 {
        return None;
    }
    let mut outcome = State::of(&database).without_order().schema;
    let values = "SELECT enumlabel FROM pg_enum ORDER BY enumtypid, enumsortorder";
    let _ = write!(outcome, "{}", database.query(values));
    Some(outcome)
}

/// Whether `check` finds a conflict between the two, before they are merged.
fn is_told(left: &str, right: &str) -> bool {
    let both = |one_id, other_id| {
        let branches = [one(one_id, left), one(other_id, right)].map(|spec| spec.after("root"));
        Project::new().with([spec("root", ROOT)]).with(branches)
    };
    let project = both("left", "right");
    let output = project.run(&["check"]).failed(1);
    assert!(output.stderr.contains("there are 2 heads"), "{output}");
    let told = output.stderr.contains("009]");
    // The ids decide the order of the history, not whether there is a conflict.
    let turned = both("zzzz", "mmmm");
    assert_eq!(turned.run(&["check"]).failed(1).stderr.contains("009]"), told, "{output}");
    told
}

#[test]
fn conflicts_fail_or_differ_on_the_server() {
    for (left, right) in CONFLICTS {
        assert!(is_told(left, right), "not told: {left} | {right}");
        let (forth, back) = (outcome(left, right), outcome(right, left));
        assert!(forth.is_none() || back.is_none() || forth != back, "{left} | {right}\n{forth:?}");
    }
}

#[test]
fn what_is_no_conflict_gives_one_schema_on_the_server() {
    for (left, right) in PEACE {
        assert!(!is_told(left, right), "told: {left} | {right}");
        let (forth, back) = (outcome(left, right), outcome(right, left));
        assert!(forth.is_some(), "fails: {left} | {right}");
        assert_eq!(forth, back, "{left} | {right}");
    }
}
