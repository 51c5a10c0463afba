//! What the commands about the ledger share.

use super::{Answer, Context, Fallible};
use crate::cli::Script;
use crate::plan::LedgerTask;

/// Writes the script of a task.
pub(super) fn write(
    command: String,
    task: LedgerTask,
    args: &Script,
    context: &Context<'_>,
) -> Fallible<Answer> {
    let dialect = context.dialect(args.dialect.as_deref())?;
    let facts = dialect.facts();
    let advice = format!(
        "This is SQL; the answer comes from the database: sqlc-mig {command} --dialect {} | {}",
        facts.name, facts.client.command
    );
    let script = context.project.ledger_script(dialect, command, task, args.quiet)?;
    Ok(Answer { advice: Some(advice), ..context.deliver(&script, args)? })
}
