//! What rights a script needs, from what its statements do. The words for it are the dialect's.

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Value;

use super::super::Surroundings;
use super::super::value::{Sql, map, prose, typed};
use super::{WIDTH, wrapped_to};
use crate::model::{Ident, ObjectName};
use crate::plan::{Ddl, Plan, Statement, StatementKind, Unit};

/// So many tables are named.
const NAMED: usize = 40;

#[derive(Default)]
struct Rights<'p> {
    /// The schemas in which something is created.
    creates_in: BTreeSet<Ident>,
    /// Schemas or extensions are created.
    creates_in_database: bool,
    /// The tables that are altered, and were there before.
    owned: BTreeSet<&'p ObjectName>,
    /// The types that are altered or dropped.
    types: BTreeSet<&'p ObjectName>,
    /// The tables that others come to refer to, and were there before.
    referred: BTreeSet<&'p ObjectName>,
    /// The tables whose rows are written, and were there before.
    written: BTreeSet<&'p ObjectName>,
    /// Those whose rows are deleted.
    deleted: BTreeSet<&'p ObjectName>,
    /// The privileges on each schema, where the engine grants them so.
    privileges: BTreeMap<Ident, BTreeSet<&'static str>>,
    own_sql: bool,
}

/// What the words for the rights are made of.
pub(in super::super) fn rights(plan: &Plan, around: &Surroundings<'_>) -> Value {
    let mut rights = Rights::default();
    let tables = around.config.own_tables(around.facts);
    for table in
        [Some(&tables.ledger), tables.history.as_ref(), tables.progress.as_ref()].into_iter().flatten()
    {
        rights.creates_in.insert(table.schema.clone());
        rights.grant(&table.schema, around.facts.privileges.ledger);
    }
    // What the script creates belongs to the role that runs it.
    let effects = plan.units.iter().flat_map(|unit| unit.steps.iter()).map(|step| &step.effect);
    let new: BTreeSet<&ObjectName> = effects.flat_map(|effect| &effect.creates).collect();
    for unit in &plan.units {
        rights.of_unit(unit, &new, around);
    }
    rights.values(around)
}

impl<'p> Rights<'p> {
    fn grant(&mut self, schema: &Ident, privileges: &[&'static str]) {
        if !privileges.is_empty() {
            self.privileges.entry(schema.clone()).or_default().extend(privileges);
        }
    }

    fn of_unit(&mut self, unit: &'p Unit, new: &BTreeSet<&'p ObjectName>, around: &Surroundings<'_>) {
        for step in unit.steps.iter() {
            self.own_sql |= step.effect.own_sql;
            self.types.extend(step.effect.types.iter().filter(|name| !new.contains(name)));
            self.creates_in.extend(step.effect.creates.iter().map(|table| table.schema.clone()));
            for statement in &step.statements {
                self.of_statement(statement, new, around);
            }
        }
    }

    fn of_statement(
        &mut self,
        statement: &'p Statement,
        new: &BTreeSet<&'p ObjectName>,
        around: &Surroundings<'_>,
    ) {
        let facts = around.facts;
        let creates = [StatementKind::CreateSchema, StatementKind::CreateExtension];
        self.creates_in_database |= creates.contains(&statement.kind);
        let main = statement.locks.first().map(|(_, table)| table.schema.clone());
        let schema = main.unwrap_or_else(|| around.config.default_schema(facts));
        self.grant(&schema, (facts.privileges.of)(statement.kind));
        for (_, table) in statement.locks.iter().filter(|(ddl, _)| *ddl == Ddl::ReferencedBy) {
            self.grant(&table.schema, facts.privileges.reference);
        }
        for (ddl, table) in statement.locks.iter().filter(|(_, table)| !new.contains(table)) {
            match ddl {
                Ddl::ReferencedBy => self.referred.insert(table),
                Ddl::WriteRows if statement.kind == StatementKind::DeleteRows => self.deleted.insert(table),
                Ddl::WriteRows => self.written.insert(table),
                _ => {
                    // What is altered gets new indexes and constraints in its schema.
                    self.creates_in.insert(table.schema.clone());
                    self.owned.insert(table)
                }
            };
        }
    }

    fn values(self, around: &Surroundings<'_>) -> Value {
        let not_owned = |table: &&&ObjectName| !self.owned.contains(*table);
        let owned: Vec<ObjectName> = self.owned.union(&self.types).copied().cloned().collect();
        let referred: Vec<ObjectName> = self.referred.iter().filter(not_owned).copied().cloned().collect();
        let written: Vec<ObjectName> = self.written.iter().filter(not_owned).copied().cloned().collect();
        let deleted: Vec<ObjectName> = self.deleted.iter().filter(not_owned).copied().cloned().collect();
        let listed = |names: &[ObjectName]| list(names, around);
        let grants = self.privileges.iter().map(|(schema, privileges)| {
            map([
                ("schema", typed(Sql::Ident(schema.clone()))),
                ("is_default", Value::from(schema.is_unqualified())),
                ("privileges", prose(privileges.iter().copied().collect::<Vec<_>>().join(", "))),
            ])
        });
        map([
            ("grants", Value::from_iter(grants)),
            (
                "creates_in",
                Value::from_iter(self.creates_in.iter().map(|name| typed(Sql::Ident(name.clone())))),
            ),
            ("creates_in_database", Value::from(self.creates_in_database)),
            ("owned", listed(&owned)),
            ("referred", listed(&referred)),
            ("written", listed(&written)),
            ("deleted", listed(&deleted)),
            ("own_sql", Value::from(self.own_sql)),
        ])
    }
}

/// So much may stand before a list of names.
const WORDS_BEFORE: usize = 52;

/// Names of tables on lines of their own; nothing where there are none.
fn list(names: &[ObjectName], around: &Surroundings<'_>) -> Value {
    if names.is_empty() {
        return Value::from(());
    }
    let text = |name: &ObjectName| Sql::Name(name.clone()).text(around.facts);
    let mut words: Vec<String> = names.iter().take(NAMED).map(text).collect();
    if names.len() > NAMED {
        words.push(format!("and {} more", names.len() - NAMED));
    }
    let lines = wrapped_to(WIDTH - WORDS_BEFORE, &words.join(", "));
    map([
        ("is_whole", Value::from(names.len() <= NAMED)),
        ("lines", Value::from_iter(lines.into_iter().map(prose))),
    ])
}
