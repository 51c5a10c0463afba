//! Triggers and stored routines, on an engine whose scripts make them at their end. They are whole texts: what they
//! mention does not follow when it gets another name.

use std::sync::Arc;

use super::{Catalog, Outcome, fault};
use crate::diag::{Code, Place};
use crate::model::ObjectName;
use crate::model::program::{Program, ProgramName};

impl Catalog {
    /// Creates a trigger or routine, or defines it anew.
    pub fn create_program(&mut self, name: &ProgramName, program: Program, place: Place) -> Outcome {
        if let Some(table) = &program.table {
            self.table(table, place)?;
        }
        self.programs.insert_mut(name.clone(), Arc::new(program));
        Ok(())
    }

    /// Drops one; others than the history knows may be there.
    pub fn drop_program(&mut self, name: &ProgramName) {
        self.programs.remove_mut(name);
    }

    /// One of them.
    pub fn program(&self, name: &ProgramName) -> Option<&Program> {
        self.programs.get(name).map(AsRef::as_ref)
    }

    /// The triggers of a table that is dropped go with it.
    pub(super) fn drop_triggers(&mut self, table: &ObjectName) {
        let gone: Vec<ProgramName> = self.triggers(table).cloned().collect();
        for name in gone {
            self.programs.remove_mut(&name);
        }
    }

    /// A trigger would go on under its table's new name, and its definition would name the old one.
    pub(super) fn require_no_trigger(&self, table: &ObjectName, place: Place) -> Outcome {
        let Some((_, name)) = self.triggers(table).next() else { return Ok(()) };
        let message = format!("the definition of the trigger `{name}` names the table `{table}`");
        let hint =
            "drop the trigger before, with an `execute` of its own, and create it after, with the new name";
        Err(Box::new(fault(Code::STILL_USED, place, message).hint(hint)))
    }

    fn triggers(&self, table: &ObjectName) -> impl Iterator<Item = &ProgramName> {
        let on_it = move |program: &Program| program.table.as_ref() == Some(table);
        self.programs.iter().filter(move |(_, program)| on_it(program)).map(|(name, _)| name)
    }
}
