//! Scripts about the ledger: most need the graph alone, no operation and no dialect's catalog.

use super::script::faulty;
use super::{Compiled, Project};
use crate::diag::Diagnostic;
use crate::dialect::Dialect;
use crate::graph::NodeId;
use crate::lower;
use crate::plan::LedgerTask;
use crate::render::{self, Surroundings};

impl Project {
    /// The script of a task; `command` is what it was asked for.
    ///
    /// # Errors
    /// A configuration that the dialect cannot have; a template that fails, which is a fault of the program.
    pub fn ledger_script(
        &self,
        dialect: Dialect,
        command: String,
        task: LedgerTask,
        quiet: bool,
    ) -> Result<String, Box<Diagnostic>> {
        if let Some(misfit) = self.config.misfit(dialect.facts()) {
            return Err(Box::new(misfit));
        }
        let plan = lower::ledger_plan(&self.graph, &self.specs, self.digest(), command, task);
        let around =
            Surroundings { facts: dialect.facts(), config: &self.config, sources: &self.sources, quiet };
        render::ledger_script(&plan, &around).map_err(|fault| faulty(&fault))
    }
}

impl Compiled<'_> {
    /// What `verify` compares with, for a database at these revisions.
    pub fn verification(&self, targets: &[NodeId], ignored: &[String]) -> LedgerTask {
        LedgerTask::Verify(Box::new(self.lowering().verification(targets, ignored)))
    }

    /// What `detect` compares with: every schema of the history.
    pub fn detection(&self, ignored: &[String]) -> LedgerTask {
        LedgerTask::Detect(Box::new(self.lowering().detection(ignored)))
    }

    /// What `status` needs to know of the operations.
    pub fn status(&self, tables: bool) -> LedgerTask {
        let lowering = self.lowering();
        LedgerTask::Status {
            steps: lowering.step_titles(),
            tables: tables.then(|| lowering.tracked_tables()),
        }
    }
}
