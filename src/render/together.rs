//! Which questions of a revision are asked together, before the first statement that they are about; and where what is there
//! already must have been compared: before a statement that changes something.

use std::collections::{BTreeMap, BTreeSet};

use super::questions;
use crate::model::ObjectId;
use crate::plan::{Expected, Guard, Mode, Statement, StatementKind, Step, Unit};

/// How many questions are asked at once: the machinery has so many variables for their answers.
const AT_ONCE: usize = 6;

/// A statement of a revision: the number of its step, and which of the step's it is.
type At = (usize, usize);

/// What is asked, and when.
#[derive(Default)]
pub(super) struct Together {
    /// What is asked about each statement.
    asked: BTreeMap<At, Asked>,
    /// Before which steps, and before which statements, something must have been compared.
    compared: (BTreeSet<usize>, BTreeSet<At>),
    /// What is asked with the beginning of each transaction.
    at_begin: Vec<Option<usize>>,
    /// How many times something is asked so far.
    batches: usize,
    /// Nothing has kept questions of the transaction from being asked with its beginning.
    begins: bool,
    /// What is asked about at that time.
    batch: Batch,
    /// The names of what may stand beside by now, each with what it is.
    beside: BTreeMap<String, ObjectId>,
}

/// When a question is asked.
#[derive(Clone, Copy)]
pub(super) struct Asked {
    /// With which others, from 1 within the revision.
    pub(super) batch: usize,
    /// Its number among those, from 1.
    pub(super) number: usize,
}

/// The statements of those that are asked about together: what they change of what may be asked about.
#[derive(Default)]
struct Batch {
    size: usize,
    made: Vec<ObjectId>,
    altered: Vec<ObjectId>,
    anything: bool,
    /// There are statements at all.
    any: bool,
}

impl Together {
    /// That of a revision.
    pub(super) fn of(unit: &Unit) -> Self {
        let mut all = Self::default();
        for segment in unit.segments() {
            all.ends();
            all.begins = true;
            all.at_begin.push(None);
            all.beside.clear(); // it is compared before its transaction ends
            for step in segment {
                all.step(step, unit.is_segmented());
            }
        }
        all
    }

    /// The number of what is asked with the beginning of a transaction, given by its number from 0.
    pub(super) fn at_begin(&self, segment: usize) -> Option<usize> {
        self.at_begin.get(segment).copied().flatten()
    }

    /// Whether a statement is the first of those that are asked about after the beginning of a transaction.
    pub(super) fn is_first(&self, asked: Asked) -> bool {
        asked.number == 1 && !self.at_begin.contains(&Some(asked.batch))
    }

    /// When a statement of a step is asked about.
    pub(super) fn asked(&self, at: At) -> Option<Asked> {
        self.asked.get(&at).copied()
    }

    /// Whether what stands beside must be compared before a step.
    pub(super) fn compares_before_step(&self, number: usize) -> bool {
        self.compared.0.contains(&number)
    }

    /// The same before a statement; where questions are asked there, they compare it first.
    pub(super) fn compares_before(&self, at: At, statement: &Statement) -> bool {
        let mends = statement.kind == StatementKind::CreateIndexConcurrently;
        self.compared.1.contains(&at) && (mends || self.asked(at).is_none_or(|asked| !self.is_first(asked)))
    }

    fn step(&mut self, step: &Step, has_marker: bool) {
        // It may be skipped, and its questions with it.
        let is_apart = has_marker || step.condition.is_some();
        if is_apart {
            self.ends();
        }
        if step.condition.is_some() && !self.beside.is_empty() {
            self.beside.clear();
            self.compared.0.insert(step.number);
            self.ends();
        }
        for (at, statement) in step.statements.iter().enumerate() {
            self.statement((step.number, at), statement, step.mode);
        }
        if is_apart {
            self.ends();
        }
    }

    fn statement(&mut self, at: At, statement: &Statement, mode: Mode) {
        let shape = statement.guard.as_ref().filter(|guard| guard.shape.is_some());
        if !self.beside.is_empty() && shape.is_none_or(|guard| self.is_taken(guard)) {
            self.beside.clear();
            self.compared.1.insert(at);
            self.ends(); // what is asked about next is compared next
        }
        if is_asked(statement) {
            // What an interrupted build has left of it is asked for first.
            let mends = statement.kind == StatementKind::CreateIndexConcurrently;
            if self.batch.size == AT_ONCE || mends || !self.batch.allows(statement) {
                self.ends();
            }
            if self.batch.size == 0 {
                self.batches += 1 + usize::from(mends);
                if let Some(at_begin) = self.at_begin.last_mut().filter(|_| self.begins) {
                    *at_begin = Some(self.batches);
                }
                self.begins = false;
            }
            self.batch.size += 1;
            self.asked.insert(at, Asked { batch: self.batches, number: self.batch.size });
        }
        self.batch.take(statement);
        if let Some(guard) = shape.filter(|_| mode != Mode::Alone) {
            self.beside.extend(stands_beside(guard).into_iter().map(|id| (id.own_name().to_owned(), id)));
        }
    }

    /// Whether something else of a name stands beside already.
    fn is_taken(&self, guard: &Guard) -> bool {
        stands_beside(guard).iter().any(|id| self.beside.get(id.own_name()).is_some_and(|other| other != id))
    }

    /// What is asked next is asked after all that came so far.
    fn ends(&mut self) {
        self.begins = false;
        self.batch = Batch::default();
    }
}

impl Asked {
    /// When it is asked what an interrupted build has left of it: before.
    pub(super) fn mending(self) -> Self {
        Self { batch: self.batch.saturating_sub(1), number: 1 }
    }

    /// Both numbers in one, as the list of steps has them.
    pub(super) fn listed(self) -> usize {
        self.batch * 10 + self.number
    }
}

/// Whether something is asked before a statement.
fn is_asked(statement: &Statement) -> bool {
    !statement.past.is_empty()
        || statement.guard.as_ref().is_some_and(|guard| questions::question(guard).is_some())
}

/// What is made beside to compare an object, or stands in for what it needs.
fn stands_beside(guard: &Guard) -> Vec<ObjectId> {
    let own = match guard.object.table() {
        Some(table) => ObjectId::Table(table.clone()),
        None => guard.object.clone(),
    };
    let refers_to = guard.shape.iter().flat_map(|shape| shape.refers_to.iter().cloned().map(ObjectId::Table));
    [own].into_iter().chain(refers_to).collect()
}

impl Batch {
    /// Whether no statement of it changes what is asked about one more.
    fn allows(&self, statement: &Statement) -> bool {
        // What shows that it is superseded may be what those before it make.
        let superseded = !statement.past.is_empty() && self.any;
        !superseded && statement.guard.as_ref().is_none_or(|guard| self.is_free(guard))
    }

    fn is_free(&self, guard: &Guard) -> bool {
        let object = &guard.object;
        let makes = |wanted: &ObjectId| self.made.contains(wanted);
        let is_value_of_made = match object {
            ObjectId::EnumValue(name, _) => makes(&ObjectId::Enum(name.clone())),
            _ => false,
        };
        // A part that comes is missing where its table is.
        let on_new = object.table().is_some_and(|table| makes(&ObjectId::Table(table.clone())));
        let comes = matches!(guard.to, Expected::Present | Expected::OfKind(_));
        let changed = makes(object) || self.altered.contains(object);
        !(self.anything || is_value_of_made || changed || on_new && !comes)
    }

    fn take(&mut self, statement: &Statement) {
        self.any = true;
        self.anything |= statement.kind.is_own();
        let Some(guard) = &statement.guard else { return };
        match &guard.to {
            Expected::Present | Expected::OfKind(_) => self.made.push(guard.object.clone()),
            Expected::Shown(_) => self.altered.push(guard.object.clone()),
            Expected::Absent | Expected::Named(_) | Expected::Anything => self.anything = true,
        }
    }
}
