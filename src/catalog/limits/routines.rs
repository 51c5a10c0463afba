//! SQL that calls a routine which the script makes only at its end.

use crate::catalog::{Catalog, Outcome, Sql, fault};
use crate::diag::{Code, Place};
use crate::dialect::NameKind;
use crate::model::ObjectId;
use crate::model::program::ProgramKind;
use crate::sql;

impl Catalog {
    /// No statement relies on a routine that is not there while the revisions run.
    pub(super) fn require_routines(&self, own: &Sql, place: Place) -> Outcome {
        let late = |kind: ProgramKind| {
            (self.facts.statements.at_the_end)(&["create".to_owned(), kind.word().to_owned()])
        };
        if !late(ProgramKind::Function) && !late(ProgramKind::Procedure) {
            return Ok(());
        }
        let routines = self.programs.keys().filter_map(ObjectId::program);
        let routines: Vec<_> = routines.filter(|(kind, _)| *kind != ProgramKind::Trigger).collect();
        if routines.is_empty() {
            return Ok(());
        }
        let statements = own.statements.iter().filter(|text| !sql::is_run_at_the_end(text, self.facts));
        for called in statements.flat_map(|text| sql::calls(text, self.facts)) {
            let Ok(name) = self.facts.names.ident(&called.name, NameKind::Program) else { continue };
            let kind = if called.is_procedure { ProgramKind::Procedure } else { ProgramKind::Function };
            let Some(found) = routines.iter().find(|(of, own)| *of == kind && own.name == name) else {
                continue;
            };
            let title = self.facts.title;
            let message = format!(
                "this calls the {kind} `{}`, which in {title} the script makes only at its end",
                found.1
            );
            let hint = "write what the routine does into the statement itself; or create the routine outside of the project, before its scripts are run";
            let routine = ObjectId::Program((**found).clone());
            return Err(Box::new(fault(Code::UNSUPPORTED, place, message).hint(hint).about(routine)));
        }
        Ok(())
    }
}
