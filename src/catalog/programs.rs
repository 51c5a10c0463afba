//! Views, routines, triggers and other objects that are known by the statement that creates them. They are whole texts:
//! what they mention does not follow when it gets another name.

use std::sync::Arc;

use super::names::Holder;
use super::{Catalog, Outcome, fault};
use crate::diag::{Code, Place};
use crate::model::program::{Program, ProgramKind, ProgramName};
use crate::model::{Ident, ObjectId, ObjectName, State};

impl Catalog {
    /// Creates such an object, defines it again, or drops it; others than the history knows may be there.
    pub(super) fn change_program(&mut self, object: &ObjectId, to: &State, place: Place) -> Outcome {
        let key = object.clone();
        let Some(program) = to.program() else {
            self.forget_program(&key);
            return Ok(());
        };
        if let (ObjectId::Program(_), Some(table)) = (&key, &program.table) {
            self.table(table, place)?;
        }
        if let Some(name) = stands_among_tables(&key)
            && !self.programs.contains_key(&key)
        {
            self.claim(name, Holder::Other(key.clone()), place)?;
        }
        let program = self.with_columns(program);
        self.programs.insert_mut(key, program);
        Ok(())
    }

    /// A program that uses each column which `*` means now, where that is so for as long as it is there.
    fn with_columns(&self, program: &Arc<Program>) -> Arc<Program> {
        let mut program = Arc::clone(program);
        let whole = program.uses.whole.iter().filter(|_| self.facts.limits.views_hold_columns);
        let known = whole.filter_map(|name| self.tables.get(name));
        let columns =
            known.flat_map(|table| table.columns.iter().map(|c| (table.name.clone(), c.name.clone())));
        let columns: Vec<(ObjectName, Ident)> = columns.collect();
        if !columns.is_empty() {
            Arc::make_mut(&mut program).uses.columns.extend(columns);
        }
        program
    }

    /// What programs use is called otherwise now, where they follow: a table, or a column of it.
    pub(super) fn rename_in_programs(
        &mut self,
        (table, column): (&ObjectName, Option<&Ident>),
        (new_table, new_column): (&ObjectName, Option<&Ident>),
    ) {
        let uses = |program: &Program| {
            let columns = program.uses.columns.iter();
            let relations = program.uses.relations.iter().chain(&program.uses.whole);
            columns.clone().any(|(of, name)| of == table && column.is_none_or(|column| name == column))
                || column.is_none() && relations.clone().any(|of| of == table)
        };
        let using = self.programs.iter().filter(|(_, program)| uses(program));
        let using: Vec<(ObjectId, Arc<Program>)> =
            using.map(|(id, one)| (id.clone(), Arc::clone(one))).collect();
        for (id, mut program) in using {
            let changed = &mut Arc::make_mut(&mut program).uses;
            for (of, name) in changed.columns.iter_mut().filter(|(of, _)| of == table) {
                if let (Some(old), Some(new)) = (column, new_column)
                    && name == old
                {
                    *name = new.clone();
                }
                *of = new_table.clone();
            }
            for of in changed.relations.iter_mut().chain(&mut changed.whole).filter(|of| *of == table) {
                *of = new_table.clone();
            }
            self.programs.insert_mut(id, program);
        }
    }

    /// Takes one out, with its name.
    pub(super) fn forget_program(&mut self, object: &ObjectId) {
        self.programs.remove_mut(object);
        if let Some(name) = stands_among_tables(object)
            && self.names.get(name) == Some(&Holder::Other(object.clone()))
        {
            self.names.remove_mut(name);
        }
    }

    /// Gives such an object another name; what is known of it stays.
    pub(super) fn rename_program(&mut self, from: &ObjectId, to: &ObjectId, place: Place) -> Outcome {
        let Some(program) = self.program(from).cloned() else { return Ok(()) };
        self.change_program(from, &State::Absent, place)?;
        self.change_program(to, &State::Is(crate::model::Object::Program(program)), place)
    }

    /// One of them.
    pub fn program(&self, object: &ObjectId) -> Option<&Arc<Program>> {
        self.programs.get(object)
    }

    /// The triggers of a table that is dropped go with it.
    pub(super) fn drop_triggers(&mut self, table: &ObjectName) {
        let gone: Vec<ObjectId> = self.triggers(table).map(|name| ObjectId::Program(name.clone())).collect();
        for object in &gone {
            self.programs.remove_mut(object);
        }
    }

    /// A trigger would go on under its table's new name, and its definition would name the old one, where the script
    /// makes it again on every run.
    pub(super) fn require_no_trigger(&self, table: &ObjectName, place: Place) -> Outcome {
        let remade = (self.facts.statements.at_the_end)(&["create".to_owned(), "trigger".to_owned()]);
        let Some(trigger) = self.triggers(table).next().filter(|_| remade) else { return Ok(()) };
        let message = format!("the definition of the trigger `{}` names the table `{table}`", trigger.1);
        let hint =
            "drop the trigger before, with an `execute` of its own, and create it after, with the new name";
        let object = ObjectId::Program(trigger.clone());
        Err(Box::new(fault(Code::STILL_USED, place, message).hint(hint).about(object)))
    }

    fn triggers(&self, table: &ObjectName) -> impl Iterator<Item = &ProgramName> {
        let on_it = move |program: &Program| program.table.as_ref() == Some(table);
        let programs = self.programs.iter().filter(move |(_, program)| on_it(program));
        programs.filter_map(|(object, _)| object.program()).filter(|(kind, _)| *kind == ProgramKind::Trigger)
    }
}

/// The name of an object that shares its name space with the tables of its schema (PostgreSQL manual, CREATE TABLE:
/// "The name of the table must be distinct from the name of any other relation ... in the same schema").
fn stands_among_tables(object: &ObjectId) -> Option<&ObjectName> {
    match object {
        ObjectId::View(name) | ObjectId::MaterializedView(name) | ObjectId::Sequence(name) => Some(name),
        ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Domain(_)
        | ObjectId::Table(_)
        | ObjectId::TableComment(_)
        | ObjectId::Column(..)
        | ObjectId::Constraint(..)
        | ObjectId::Index(..)
        | ObjectId::Program(_)
        | ObjectId::Policy(..) => None,
    }
}
