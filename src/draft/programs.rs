//! Views, sequences, routines, triggers and other objects that are known by the statement that creates them: what brings
//! them is that statement.

use std::sync::Arc;

use super::step::{Phase, Step};
use super::steps::operation;
use super::{Entries, Writer};
use crate::catalog::Catalog;
use crate::model::program::{Program, ProgramKind};
use crate::model::{Change, Column, ObjectId, ObjectName};
use crate::sql as text;
use crate::yaml::Node;

impl Writer<'_> {
    /// A view, routine or the like that comes, goes, or is another one.
    pub(super) fn programs(&self, change: &Change) -> Vec<Step> {
        let object = &change.object;
        let (from, to) = (change.from.program(), change.to.program());
        let step = |phase, sql: &str, undo: &str, is_there: bool| Step {
            phase,
            object: object.clone(),
            node: self.execute(object, sql, undo, is_there),
        };
        let definition = from.or(to).map_or("", |program| &program.definition);
        let is_routine = matches!(object, ObjectId::Program((kind, _)) if kind.is_routine());
        let replaced = is_routine && !text::commits(definition, self.facts)
            || text::is_run_at_the_end(definition, self.facts);
        if let (Some(old), Some(new), true) = (from, to, replaced) {
            let (new, old) = (self.replacing(new), self.replacing(old));
            return vec![step(Phase::Programs, &new, &old, false)];
        }
        let drop = |program: &Program| self.drop_statement(object, program);
        // columns take their types and numbers from these
        let is_early = matches!(object, ObjectId::Domain(_) | ObjectId::Sequence(_));
        let phase = if is_early { Phase::Types } else { Phase::Programs };
        // what calls a routine, or has a domain for its type, goes before it
        let is_base = is_routine || matches!(object, ObjectId::Domain(_));
        let last = if is_base && to.is_none() { Phase::DropTypes } else { Phase::DropPrograms };
        let gone = from.map(|old| step(last, &drop(old), &old.definition, true));
        let come = to.map(|new| step(phase, &new.definition, &drop(new), false));
        gone.into_iter().chain(come).collect()
    }

    /// A sequence: what makes it, and from then on the column that it goes with, if there is one.
    pub(super) fn sequence(&self, name: &ObjectName, change: &Change, wanted: &Catalog) -> Vec<Step> {
        let (from, to) = (change.from.program(), change.to.program());
        let is_same = from.zip(to).is_some_and(|(old, new)| old.definition == new.definition);
        let mut steps = if is_same { Vec::new() } else { self.programs(change) };
        let (Some(new), true) =
            (to, to.and_then(|new| new.table.as_ref()) != from.and_then(|old| old.table.as_ref()))
        else {
            return steps;
        };
        let owner = match &new.table {
            None => Some("NONE".to_owned()),
            Some(table) => wanted.known(table).and_then(|known| {
                let counts = |column: &&Arc<Column>| column.is_counted_by(name.name.as_str());
                let column = known.columns.iter().find(counts)?;
                Some(format!("{}.{}", self.quoted(table), text::quoted(column.name.as_str(), self.facts)))
            }),
        };
        let alter = |owner: &str| format!("ALTER SEQUENCE {} OWNED BY {owner}", self.quoted(name));
        steps.extend(owner.map(|owner| Step {
            phase: Phase::Programs,
            object: change.object.clone(),
            node: self.execute(&change.object, &alter(&owner), &alter("NONE"), true),
        }));
        steps
    }

    /// A routine's definition that may stand over an older one, where the engine has words for that.
    fn replacing(&self, program: &Program) -> String {
        let definition = &program.definition;
        let at_the_end = text::is_run_at_the_end(definition, self.facts);
        let head = definition.get(..7).filter(|word| word.eq_ignore_ascii_case("create "));
        match head {
            Some(head)
                if !at_the_end && !definition[7..].trim_start().to_lowercase().starts_with("or replace") =>
            {
                format!("{head}OR REPLACE {}", definition[7..].trim_start())
            }
            _ => definition.clone(),
        }
    }

    fn execute(&self, object: &ObjectId, sql: &str, undo: &str, is_there: bool) -> Node {
        let mut entries: Entries = Vec::new();
        if text::commits(sql, self.facts) && !text::is_run_at_the_end(sql, self.facts) {
            entries.push(("if", Node::text_of(question(object, is_there))));
        }
        entries.push(("sql", Node::text_of(sql)));
        entries.push(("undo", Node::text_of(undo)));
        operation("execute", entries)
    }

    /// The statement that drops it.
    fn drop_statement(&self, object: &ObjectId, program: &Program) -> String {
        let word = object.kind().to_uppercase();
        match (object, &program.table) {
            (ObjectId::Policy(table, name), _) => {
                format!("DROP {word} {} ON {}", text::quoted(name.as_str(), self.facts), self.quoted(table))
            }
            (ObjectId::Program((ProgramKind::Trigger, name)), Some(table))
                if self.facts.statements.triggers_of_tables =>
            {
                format!(
                    "DROP {word} {} ON {}",
                    text::quoted(name.name.as_str(), self.facts),
                    self.quoted(table)
                )
            }
            (
                ObjectId::Program((_, name))
                | ObjectId::View(name)
                | ObjectId::MaterializedView(name)
                | ObjectId::Sequence(name)
                | ObjectId::Domain(name),
                _,
            ) => format!("DROP {word} {}", self.quoted(name)),
            (
                ObjectId::Schema(_)
                | ObjectId::Extension(_)
                | ObjectId::Enum(_)
                | ObjectId::EnumValue(..)
                | ObjectId::Table(_)
                | ObjectId::TableComment(_)
                | ObjectId::Column(..)
                | ObjectId::Constraint(..)
                | ObjectId::Index(..),
                _,
            ) => String::new(),
        }
    }
}

/// How to find out whether something is there, or is not: DDL that commits by itself says whether it has run.
pub fn question(object: &ObjectId, is_there: bool) -> String {
    let (view, what) = match object {
        ObjectId::Program((ProgramKind::Trigger, _)) => ("TRIGGERS", "TRIGGER"),
        ObjectId::Program(_) => ("ROUTINES", "ROUTINE"),
        _ => ("TABLES", "TABLE"),
    };
    let count = if is_there { "> 0" } else { "= 0" };
    let name = object.own_name().replace('\'', "''");
    format!(
        "SELECT COUNT(*) {count} FROM information_schema.{view} WHERE {what}_SCHEMA = DATABASE() AND {what}_NAME = '{name}'"
    )
}
