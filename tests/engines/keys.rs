//! The indexes that foreign keys bring where the engine wants one for each: what it makes in silence, the history knows.

use pretty_assertions::assert_eq;

use crate::support::{Database, Engine, Project, Spec};
use sqlc_mig::dialect::Dialect;

const PARENT: &str = "- create_table: {table: u, columns: [{name: id, type: bigint}, {name: also, type: bigint}], primary_key: [id], unique: [{name: uq_u, columns: [id, also]}]}";

fn with(revisions: &[&str]) -> Project {
    let id = |n: usize| format!("aaaa0000000{}", n + 1);
    let lists = [PARENT].into_iter().chain(revisions.iter().copied());
    let spec = |(n, list): (usize, &str)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(list);
    Project::new().with(lists.enumerate().map(spec))
}

/// The indexes of the table `t`, with their columns.
fn indexes(database: &Database<'_>) -> String {
    let shown = database.query(
        "SELECT CONCAT(INDEX_NAME, '(', GROUP_CONCAT(COLUMN_NAME ORDER BY SEQ_IN_INDEX), ')') FROM information_schema.STATISTICS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = 't' GROUP BY INDEX_NAME",
    );
    let mut indexes: Vec<&str> = shown.split_whitespace().collect();
    indexes.sort_unstable();
    indexes.join(" ")
}

/// Each history gives these indexes after each of its revisions, up, down and up again; `reference` is what the same
/// statements without names give.
fn check(engine: &'static Engine, revisions: &[&str], expected: &[&str], reference: &str) {
    if !Dialect::from_name(engine.dialect()).unwrap().facts().foreign_keys.bring_indexes {
        return;
    }
    let project = with(revisions);
    let database = engine.shared().database();
    let to = |n: usize| format!("aaaa0000000{}", n + 1);
    for round in ["up", "up again"] {
        for (n, after) in expected.iter().enumerate() {
            let script = engine.script(&project, &["build", &to(n)]);
            database.apply(&script).ok();
            assert_eq!(indexes(&database), *after, "{round} {n}: {script}");
        }
        for (n, before) in expected.iter().enumerate().rev() {
            let script = engine.script(&project, &["downgrade", &to(n)]);
            database.apply(&script).ok();
            assert_eq!(indexes(&database), *before, "down {n}: {script}");
        }
    }
    database.apply(&engine.script(&project, &["build"])).ok();
    let other = engine.shared().database();
    other.execute("CREATE TABLE u (id bigint PRIMARY KEY, also bigint, UNIQUE (id, also))");
    for statement in reference.split(';') {
        other.execute(statement);
    }
    assert_eq!(indexes(&database), indexes(&other), "as the server does it");
}

pub(super) fn a_key_with_the_servers_own_name_brings_an_index_with_the_name_of_its_column(
    engine: &'static Engine,
) {
    check(
        engine,
        &["  - create_table: {table: t, columns: [{name: id, type: bigint}, {name: a, type: bigint}, {name: b, type: bigint}, {name: c, type: bigint}], primary_key: [id], unique: [{name: b, columns: [c]}], foreign_keys: [{name: t_ibfk_1, columns: [a], references: {table: u, columns: [id]}}, {name: fk_t, columns: [c], references: {table: u, columns: [id]}}, {name: t_ibfk_2, columns: [b], references: {table: u, columns: [id]}}]}
"],
        &["", "PRIMARY(id) a(a) b(c) b_2(b)"],
        "CREATE TABLE t (id bigint PRIMARY KEY, a bigint, b bigint, c bigint, UNIQUE b (c), FOREIGN KEY (a) REFERENCES u (id), CONSTRAINT fk_t FOREIGN KEY (c) REFERENCES u (id), FOREIGN KEY (b) REFERENCES u (id))",
    );
}

pub(super) fn it_gives_way_to_another_index_and_comes_back_when_that_one_goes(engine: &'static Engine) {
    let table = "  - create_table: {table: t, columns: [{name: id, type: bigint}, {name: a, type: bigint}, {name: b, type: bigint}], primary_key: [id], foreign_keys: [{name: NAME, columns: [a], references: {table: u, columns: [id]}}]}\n";
    for (name, index, clause) in [("t_ibfk_1", "a", ""), ("fk_t", "fk_t", "CONSTRAINT fk_t")] {
        let first = format!("PRIMARY(id) {index}(a)");
        check(
            engine,
            &[&table.replace("NAME", name), "  - create_index: {table: t, name: ix_t, columns: [a, b]}\n"],
            &["", &first, "PRIMARY(id) ix_t(a,b)"],
            &format!(
                "CREATE TABLE t (id bigint PRIMARY KEY, a bigint, b bigint, {clause} FOREIGN KEY (a) REFERENCES u (id));CREATE INDEX ix_t ON t (a, b)"
            ),
        );
        check(
            engine,
            &[
                &table.replace("NAME", name),
                "  - create_unique_constraint: {table: t, name: uq_t, columns: [a]}\n",
            ],
            &["", &first, "PRIMARY(id) uq_t(a)"],
            &format!(
                "CREATE TABLE t (id bigint PRIMARY KEY, a bigint, b bigint, {clause} FOREIGN KEY (a) REFERENCES u (id));ALTER TABLE t ADD UNIQUE uq_t (a)"
            ),
        );
    }
}

pub(super) fn keys_that_are_added_later_bring_theirs_and_leave_it_behind(engine: &'static Engine) {
    let table = "  - create_table: {table: t, columns: [{name: id, type: bigint}, {name: a, type: bigint}], primary_key: [id]}\n";
    check(
        engine,
        &[
            table,
            "  - add_column: {table: t, column: {name: b, type: bigint, references: {table: u, columns: [id], name: t_ibfk_1}}}\n",
            "  - create_foreign_key: {table: t, name: t_ibfk_2, columns: [a], references: {table: u, columns: [id]}}\n",
            "  - create_foreign_key: {table: t, name: fk_t, columns: [a, b], references: {table: u, columns: [id, also]}}\n",
            "  - drop_constraint: {table: t, name: t_ibfk_1}\n",
        ],
        &[
            "",
            "PRIMARY(id)",
            "PRIMARY(id) b(b)",
            "PRIMARY(id) a(a) b(b)",
            "PRIMARY(id) b(b) fk_t(a,b)",
            "PRIMARY(id) b(b) fk_t(a,b)",
        ],
        "CREATE TABLE t (id bigint PRIMARY KEY, a bigint, b bigint);ALTER TABLE t ADD FOREIGN KEY (b) REFERENCES u (id);ALTER TABLE t ADD FOREIGN KEY (a) REFERENCES u (id);ALTER TABLE t ADD CONSTRAINT fk_t FOREIGN KEY (a, b) REFERENCES u (id, also);ALTER TABLE t DROP FOREIGN KEY t_ibfk_1",
    );
}

pub(super) fn a_key_with_a_name_takes_over_the_index_that_another_one_left(engine: &'static Engine) {
    let table = "  - create_table: {table: t, columns: [{name: id, type: bigint}, {name: a, type: bigint}], primary_key: [id], foreign_keys: [{name: NAME, columns: [a], references: {table: u, columns: [id]}}]}\n";
    let again = "  - drop_constraint: {table: t, name: NAME}\n  - create_foreign_key: {table: t, name: AGAIN, columns: [a], references: {table: u, columns: [id]}, on_delete: cascade}\n";
    for (name, clause, index, to, named, left) in [
        ("t_ibfk_1", "", "a", "t_ibfk_1", "", "a"),
        ("t_ibfk_1", "", "a", "fk_t", "CONSTRAINT fk_t", "fk_t"),
        ("fk_t", "CONSTRAINT fk_t", "fk_t", "fk_t", "CONSTRAINT fk_t", "fk_t"),
        ("fk_t", "CONSTRAINT fk_t", "fk_t", "fk_u", "CONSTRAINT fk_u", "fk_u"),
    ] {
        let (first, then) = (format!("PRIMARY(id) {index}(a)"), format!("PRIMARY(id) {left}(a)"));
        check(
            engine,
            &[&table.replace("NAME", name), &again.replace("NAME", name).replace("AGAIN", to)],
            &["", &first, &then],
            &format!(
                "CREATE TABLE t (id bigint PRIMARY KEY, a bigint, {clause} FOREIGN KEY (a) REFERENCES u (id));ALTER TABLE t DROP FOREIGN KEY {name};ALTER TABLE t ADD {named} FOREIGN KEY (a) REFERENCES u (id) ON DELETE CASCADE"
            ),
        );
    }
}

pub(super) fn what_a_key_left_behind_can_be_dropped_by_its_name(engine: &'static Engine) {
    check(
        engine,
        &[
            "  - create_table: {table: t, columns: [{name: id, type: bigint}, {name: a, type: bigint}], primary_key: [id], foreign_keys: [{name: t_ibfk_1, columns: [a], references: {table: u, columns: [id]}}]}\n",
            "  - drop_constraint: {table: t, name: t_ibfk_1}\n  - drop_index: {table: t, name: a}\n",
        ],
        &["", "PRIMARY(id) a(a)", "PRIMARY(id)"],
        "CREATE TABLE t (id bigint PRIMARY KEY, a bigint, FOREIGN KEY (a) REFERENCES u (id));ALTER TABLE t DROP FOREIGN KEY t_ibfk_1;DROP INDEX a ON t",
    );
}
