//! What a database holds after a run, in a form that can be compared with another.

use std::fmt::{Display, Formatter};

use crate::support::Database;

/// Schema, rows and our own tables. What differs from run to run by nature is left out: identity values (an
/// interrupted run leaves gaps), times, and the order in which branches were applied.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct State {
    pub(super) schema: String,
    /// Rows of the users' tables; then `ledger`, `history` (revision and direction) and `progress` (markers), and
    /// `invalid`, the indexes that PostgreSQL does not use.
    pub(super) rows: String,
}

const ROWS: &str = r"
CREATE FUNCTION pg_temp.rows() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name, c.relname::text AS title, ARRAY(
             SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attidentity <> '') AS counted
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)'
             AND c.relname NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')
           ORDER BY c.relname LOOP
    RETURN QUERY EXECUTE format('SELECT %L || (to_jsonb(x) - $1)::text FROM %s x ORDER BY 1', t.title || ' ', t.name)
      USING t.counted;
  END LOOP;
  IF to_regclass('alembic_version') IS NOT NULL THEN
    RETURN QUERY SELECT 'ledger ' || version_num FROM alembic_version ORDER BY version_num;
  END IF;
  IF to_regclass('sqlc_mig_history') IS NOT NULL THEN
    RETURN QUERY SELECT format('history %s %s', revision, direction) FROM sqlc_mig_history ORDER BY revision, id;
  END IF;
  IF to_regclass('sqlc_mig_progress') IS NOT NULL THEN
    RETURN QUERY SELECT format('progress %s %s', revision, step) FROM sqlc_mig_progress ORDER BY revision, step;
  END IF;
  RETURN QUERY SELECT 'invalid ' || indexrelid::regclass FROM pg_index WHERE NOT (indisvalid AND indisready) ORDER BY 1;
END
$$;
SELECT pg_temp.rows()";

impl State {
    pub(super) fn of(database: &Database<'_>) -> Self {
        Self { schema: database.schema_dump(), rows: database.query(ROWS) }
    }

    /// The lines about `kind`: a table, `ledger`, `history`, `progress` or `invalid`.
    pub(super) fn of_kind(&self, kind: &str) -> Vec<&str> {
        self.rows.lines().filter(|line| line.split(' ').next() == Some(kind)).collect()
    }

    /// Without what may differ when revisions were applied in another order or twice: the order of columns, and how
    /// often each revision went up and down.
    pub(super) fn without_order(&self) -> Self {
        let mut lines: Vec<&str> = self.schema.lines().map(|line| line.trim_end_matches(',')).collect();
        lines.sort_unstable();
        let mut rows: Vec<&str> = self.rows.lines().filter(|line| !line.starts_with("history ")).collect();
        rows.sort_unstable();
        Self { schema: lines.join("\n"), rows: rows.join("\n") }
    }

    /// Asserts that nothing is half done, and that each of `revisions` was applied exactly once.
    #[track_caller]
    pub(super) fn assert_applied_once(&self, revisions: &[String]) {
        let mut expected: Vec<String> = revisions.iter().map(|id| format!("history {id} upgrade")).collect();
        expected.sort_unstable();
        assert_eq!(self.of_kind("history"), expected);
        self.assert_at_rest();
    }

    /// Asserts that there is no marker and no broken index.
    #[track_caller]
    pub(super) fn assert_at_rest(&self) {
        let none: [&str; 0] = [];
        assert_eq!(self.of_kind("progress"), none);
        assert_eq!(self.of_kind("invalid"), none);
    }

    /// What is in one and not in the other; empty if they are equal.
    pub(super) fn difference(&self, other: &Self) -> String {
        if self == other {
            return String::new();
        }
        let (ours, theirs) = (self.to_string(), other.to_string());
        let only = |sign: &'static str, a: &str, b: &str| -> String {
            let missing = a.lines().filter(|line| !b.lines().any(|other| other == *line));
            missing.flat_map(|line| [sign, " ", line, "\n"]).collect()
        };
        let lines = only("+", &ours, &theirs) + &only("-", &theirs, &ours);
        if lines.is_empty() { format!("the order, or how often:\n{ours}\n---\n{theirs}") } else { lines }
    }
}

impl Display for State {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}\n{}", self.schema, self.rows)
    }
}

impl std::fmt::Debug for State {
    fn fmt(&self, out: &mut Formatter<'_>) -> std::fmt::Result {
        write!(out, "\n{self}")
    }
}
