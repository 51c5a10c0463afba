//! What a script for any client cannot hold: each revision is one statement there, or as many as it has transactions.

use crate::diag::{Code, Diagnostic};
use crate::dialect::Facts;
use crate::plan::{Arg, Mode, Plan, Statement, StatementKind, Step, Unit};
use crate::sql;

/// The steps of a plan that only the dialect's own client can run, each with the way round.
pub fn refusals(plan: &Plan, facts: &Facts) -> Vec<Diagnostic> {
    let steps = plan.units.iter().flat_map(|unit| unit.steps.iter().map(move |step| (unit, step)));
    steps.filter_map(|(unit, step)| refusal(unit, step, facts)).collect()
}

fn refusal(unit: &Unit, step: &Step, facts: &Facts) -> Option<Diagnostic> {
    let concurrently = |s: &Statement| {
        let asked = |(key, arg): &(&str, Arg)| *key == "concurrently" && matches!(arg, Arg::Flag(true));
        s.kind == StatementKind::CreateIndexConcurrently || s.args.iter().any(asked)
    };
    let (reason, hint) = if step.mode == Mode::Alone && step.statements.iter().any(concurrently) {
        let hint = "leave `concurrently` out, and writers wait; or build this revision without `--portable`, for psql: \
                    `FROM:TARGET` says which revisions a script holds";
        ("CONCURRENTLY cannot run inside a transaction", hint)
    } else if step.mode == Mode::Alone {
        let hint = "build this revision without `--portable`, for psql: `FROM:TARGET` says which revisions a script holds";
        ("it cannot run inside a transaction", hint)
    } else {
        own(step, facts)?
    };
    let message = format!(
        "`{}` of the revision `{}` cannot stand in a script for any client: {reason}",
        step.title, unit.revision
    );
    Some(Diagnostic::error(Code::NOT_PORTABLE, step.place, message).hint(hint))
}

/// What PL/pgSQL does not take of the project's own SQL.
fn own(step: &Step, facts: &Facts) -> Option<(&'static str, &'static str)> {
    step.statements.iter().flat_map(|statement| &statement.args).find_map(|(_, arg)| match arg {
        Arg::Statement(text) => sql::stands_outside_blocks(text, facts),
        _ => None,
    })
}
