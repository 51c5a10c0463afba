//! The user's own SQL.

use super::lowered::Lowered;
use crate::catalog::{Catalog, Sql};
use crate::model::beginning;
use crate::plan::{Arg, Mode, Statement, StatementKind};
use crate::sql;

/// The statements, but for those that the script runs at its end.
pub(super) fn run(own: &Sql, before: &Catalog) -> Lowered {
    let facts = before.facts();
    let here = own.statements.iter().filter(|text| !sql::is_run_at_the_end(text, facts));
    let statements = here.map(|text| {
        let (kind, arg) = if sql::stands_only_as_text(text, facts) {
            (StatementKind::OwnAsText, Arg::Text(text.clone()))
        } else {
            (StatementKind::Own, Arg::Statement(text.clone()))
        };
        let mut statement = Statement::new(kind, vec![("sql", arg)], None, "execute", beginning(text));
        statement.counts_rows = sql::writes_rows(text);
        statement.writes_rows = !sql::commits(text, facts);
        statement.variables = sql::variables(text, facts);
        statement
    });
    let mode = if own.alone { Mode::Alone } else { Mode::Transaction };
    Lowered { mode, ..Lowered::new(statements.collect()) }
}
