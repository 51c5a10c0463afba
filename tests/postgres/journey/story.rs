//! What the revisions of the walk do, and what a database looks like that has some of them.

use std::collections::BTreeSet;

use crate::support::Database;
use crate::support::graphs::Shape;

/// The table in which the data steps write; it is made beforehand, since no revision comes before all others.
pub(super) const JOURNAL: &str = "CREATE TABLE journal (note text NOT NULL)";

/// The operations of a revision. A base makes a table; others add a column to the table of their line, or make a table
/// and index it outside a transaction, so that they can be left half done.
pub(super) fn upgrade(shape: &Shape, at: usize) -> String {
    let note = |text: &str| {
        format!(
            "  - execute:\n      sql: INSERT INTO journal VALUES ('{at} {text}')\n      undo: DELETE FROM journal WHERE note = '{at} {text}'\n"
        )
    };
    let table = |name: &str| {
        format!(
            "  - create_table: {{table: {name}, columns: [{{name: id, type: bigint}}, {{name: word, type: text}}]}}\n"
        )
    };
    match kind(shape, at) {
        Kind::Base => table(&format!("base_{at}")) + &note("once"),
        Kind::Segments => {
            let index = format!(
                "  - create_index: {{table: own_{at}, columns: [word], name: ix_own_{at}, concurrently: true}}\n"
            );
            table(&format!("own_{at}")) + &note("before") + &index + &note("after")
        }
        Kind::Column => {
            let table = line(shape, at);
            note("once")
                + &format!(
                    "  - add_column: {{table: base_{table}, column: {{name: added_{at}, type: integer}}}}\n"
                )
        }
        Kind::Nothing => String::new(),
    }
}

enum Kind {
    Base,
    Segments,
    Column,
    Nothing,
}

fn kind(shape: &Shape, at: usize) -> Kind {
    match (shape.nodes[at].down.len(), at % 3) {
        (0, _) => Kind::Base,
        (2.., 0) => Kind::Nothing,
        (_, 1) => Kind::Column,
        _ => Kind::Segments,
    }
}

/// The base that a line begins with.
fn line(shape: &Shape, at: usize) -> usize {
    shape.nodes[at].down.first().map_or(at, |&parent| line(shape, parent))
}

/// What a database with these revisions has, in the lines of [`found`].
pub(super) fn expected(shape: &Shape, applied: &BTreeSet<usize>) -> Vec<String> {
    let mut lines = vec!["column journal.note".to_owned()];
    for &at in applied {
        let table = |name: &str| ["id", "word"].map(|column| format!("column {name}.{column}"));
        match kind(shape, at) {
            Kind::Base => {
                lines.extend(table(&format!("base_{at}")));
                lines.push(format!("note {at} once"));
            }
            Kind::Segments => {
                lines.extend(table(&format!("own_{at}")));
                lines.push(format!("index ix_own_{at} true"));
                lines.extend(["before", "after"].map(|text| format!("note {at} {text}")));
            }
            Kind::Column => {
                lines.push(format!("column base_{}.added_{at}", line(shape, at)));
                lines.push(format!("note {at} once"));
            }
            Kind::Nothing => (),
        }
    }
    lines.sort_unstable();
    lines
}

const FOUND: &str = r"
SELECT 'column ' || c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
 WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
   AND c.relname NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')
UNION ALL
SELECT 'index ' || c.relname || ' ' || (i.indisvalid AND i.indisready)::text FROM pg_class c JOIN pg_index i ON i.indexrelid = c.oid
 WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisprimary
UNION ALL
SELECT 'note ' || note FROM journal";

/// What it has: every column, every index and whether it is in use, every note of a data step.
pub(super) fn found(database: &Database<'_>) -> Vec<String> {
    let mut lines: Vec<String> = database.query(FOUND).lines().map(ToOwned::to_owned).collect();
    lines.sort_unstable();
    lines
}
