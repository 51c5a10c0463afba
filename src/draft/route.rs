//! The route from one catalog to another: operations in an order that runs. Each is read again as specs are, and folded;
//! what the fold refuses waits for others, or for what stands in its way to go first.

use std::collections::{BTreeMap, BTreeSet};

use super::order::in_order;
use super::step::{Phase, Step};
use super::steps::{added, operation};
use super::{Answers, Writer, ident};
use crate::catalog::{Catalog, Moved, described};
use crate::decode::Sink;
use crate::diag::{Code, Diagnostic, Place, and_list};
use crate::model::{Change, ObjectId, ObjectName, in_words};
use crate::ops;
use crate::yaml::Node;

/// More rounds than this lead nowhere: a chain of dependents is never so long, and each round removes a link.
const MOST_ROUNDS: usize = 64;

/// Operations that have been folded one after the other.
struct Walk<'w, 'v> {
    writer: &'w Writer<'v>,
    current: Catalog,
    operations: Vec<Node>,
    /// What was dropped to make way, and comes again.
    cleared: BTreeSet<ObjectId>,
    /// What the last round had a step for.
    tried: BTreeSet<ObjectId>,
}

impl Writer<'_> {
    /// The operations that lead from one catalog to another, as the items of `upgrade:`.
    ///
    /// # Errors
    /// Each difference that no operation of this version bridges, with the reason.
    pub fn route(
        &self,
        from: &Catalog,
        to: &Catalog,
        answers: &Answers,
    ) -> Result<Vec<Node>, Vec<Diagnostic>> {
        let mut answers = answers.clone();
        answers.remade = remade(from, to);
        let mut walk = Walk::new(self, from);
        walk.rename(&answers)?;
        let moved: Vec<Diagnostic> = walk.current.moved_values(to).iter().map(moves).collect();
        if !moved.is_empty() {
            return Err(moved);
        }
        let mut stuck = Vec::new();
        for _ in 0..MOST_ROUNDS {
            let changes: Vec<Change> = walk.current.diff(to).collect();
            if changes.is_empty() && walk.current.row_changes(to).is_empty() {
                return Ok(walk.operations);
            }
            let before = walk.operations.len();
            stuck = walk.round(&changes, to, &answers);
            if walk.operations.len() == before && !walk.clear_way(&stuck, to, &answers) {
                return Err(unreachable(&changes, &stuck, &walk.tried));
            }
        }
        let rows = self.row_steps(&walk.current, to).into_iter().map(|step| {
            let fault =
                Diagnostic::global(Code::NOT_BRIDGED, "they come out differently from what was written");
            (step, Box::new(fault))
        });
        stuck.extend(rows);
        Err(unreachable(&walk.current.diff(to).collect::<Vec<_>>(), &stuck, &walk.tried))
    }
}

impl Writer<'_> {
    /// The catalog after operations as they are written; none where one of them cannot be done.
    pub fn after<'n>(&self, from: &Catalog, nodes: impl IntoIterator<Item = &'n Node>) -> Option<Catalog> {
        let mut walk = Walk::new(self, from);
        for node in nodes {
            let object = ObjectId::Schema(self.vocabulary.default_schema.clone()); // it is not asked
            walk.take(&Step { phase: Phase::Containers, object, node: node.clone() }).ok()?;
        }
        Some(walk.current)
    }
}

/// A step that could not be done, and why.
type Stuck = Vec<(Step, Box<Diagnostic>)>;

impl<'w, 'v> Walk<'w, 'v> {
    fn new(writer: &'w Writer<'v>, from: &Catalog) -> Self {
        Self {
            writer,
            current: from.clone(),
            operations: Vec::new(),
            cleared: BTreeSet::new(),
            tried: BTreeSet::new(),
        }
    }

    fn rename(&mut self, answers: &Answers) -> Result<(), Vec<Diagnostic>> {
        let tables = answers.tables.iter().map(|(from, to)| {
            let entries = [self.writer.object("table", from), vec![("to", ident(&to.name))]].concat();
            (ObjectId::Table(from.clone()), operation("rename_table", entries))
        });
        let columns = answers.columns.iter().map(|((table, from), to)| {
            let mut entries = self.writer.object("table", table);
            entries.extend([("column", ident(from)), ("to", ident(to))]);
            (ObjectId::Column(table.clone(), from.clone()), operation("rename_column", entries))
        });
        let list: Vec<(ObjectId, Node)> = tables.chain(columns).collect();
        for (object, node) in list {
            let step = Step { phase: Phase::Containers, object, node };
            self.take(&step).map_err(|fault| vec![*fault])?;
        }
        Ok(())
    }

    /// Does what can be done of the steps of all changes; gives what could not.
    fn round(&mut self, changes: &[Change], to: &Catalog, answers: &Answers) -> Stuck {
        let mut steps: Vec<Step> = Vec::new();
        let table_order = order_of_tables(changes);
        for change in changes {
            steps.extend(self.writer.steps(change, &self.current, to, answers));
        }
        self.tried = steps.iter().map(|step| step.object.clone()).collect();
        let place = |step: &Step| match &step.object {
            ObjectId::Table(name) => table_order.get(name).copied().unwrap_or_default(),
            _ => 0,
        };
        steps.sort_by_key(|step| (step.phase, place(step)));
        let mut steps = self.in_order(steps);
        let mut stuck = Vec::new();
        let after = steps.iter().rposition(|step| step.phase <= Phase::Rows).map_or(0, |last| last + 1);
        let later = steps.split_off(after);
        self.take_all(steps, (changes, to, answers), &mut stuck);
        let rows = self.writer.row_steps(&self.current, to);
        self.take_all(rows, (changes, to, answers), &mut stuck);
        self.take_all(later, (changes, to, answers), &mut stuck);
        stuck
    }

    /// The same steps, what others mention before those.
    fn in_order(&self, steps: Vec<Step>) -> Vec<Step> {
        let nodes: Vec<&Node> = steps.iter().map(|step| &step.node).collect();
        let order = in_order(&nodes, self.writer.facts, &self.writer.vocabulary.default_schema);
        let mut steps: Vec<Option<Step>> = steps.into_iter().map(Some).collect();
        order.into_iter().filter_map(|at| steps[at].take()).collect()
    }

    /// Does what can be done of these steps; what cannot is kept with the reason.
    fn take_all(
        &mut self,
        steps: Vec<Step>,
        (changes, to, answers): (&[Change], &Catalog, &Answers),
        stuck: &mut Stuck,
    ) {
        for step in steps {
            // A new table waits for no foreign key that can be had by now.
            let fresh = (step.phase == Phase::Tables).then(|| {
                let change = changes.iter().find(|change| change.object == step.object);
                change.and_then(|change| self.writer.steps(change, &self.current, to, answers).pop())
            });
            let step = fresh.flatten().unwrap_or(step);
            if let Err(fault) = self.take(&step) {
                stuck.push((step, fault));
            }
        }
    }

    /// Reads an operation as it is written, and folds it.
    fn take(&mut self, step: &Step) -> Result<(), Box<Diagnostic>> {
        let sink = Sink::default();
        let list = Node::list(vec![step.node.clone()]);
        let read = ops::read_list(&list, "`upgrade`", &self.writer.scope(&sink));
        if let Some(fault) = sink.into_inner().into_iter().find(Diagnostic::is_error) {
            return Err(Box::new(fault));
        }
        let Some(operation) = read.list.first() else { return Ok(()) };
        let delta = operation.op.delta(&self.current)?;
        self.current = self.current.fold(&delta, operation.place)?;
        self.operations.push(step.node.clone());
        Ok(())
    }

    /// Drops what relies on something that cannot change, so that it can; the next round brings it back.
    fn clear_way(&mut self, stuck: &Stuck, to: &Catalog, answers: &Answers) -> bool {
        let mut has_cleared = false;
        for (step, fault) in stuck.iter().filter(|(step, _)| step.phase != Phase::Rows) {
            let own = std::slice::from_ref(&step.object).iter().chain(fault.objects());
            let own: Vec<ObjectId> = own.cloned().collect();
            let mut users: Vec<ObjectId> =
                own.iter().flat_map(|object| self.current.dependents(object)).chain(own.clone()).collect();
            users.retain(|user| *user != step.object && !matches!(user, ObjectId::Table(_)));
            for user in users {
                let state = self.current.state(&user);
                let change =
                    Change::plain(user.clone(), state, crate::model::State::Absent, Place::default());
                let is_column = change.from.column().is_some_and(|column| column.computed.is_none());
                if is_column || change.from.is_absent() || !self.cleared.insert(user) {
                    continue;
                }
                let drops = self.writer.steps(&change, &self.current, to, answers);
                has_cleared |= drops.iter().any(|drop| self.take(drop).is_ok());
            }
        }
        has_cleared
    }
}

/// A row would have to give up a value before another one may have it.
fn moves(moved: &Moved) -> Diagnostic {
    let message = format!(
        "in `{}`, what is unique by {} moves from the row {} to the row {}: no order of the updates is certain to be free of two at once",
        moved.table,
        and_list(&moved.columns),
        in_words(&moved.from),
        in_words(&moved.to)
    );
    Diagnostic::global(Code::NOT_BRIDGED, message).hint(
        "write `update_rows` in a revision of its own: first another value for the row that has it, then the value for the other row; then the rest",
    )
}

/// Tables that come, those before which others need; and those that go, the other way round.
fn order_of_tables(changes: &[Change]) -> BTreeMap<ObjectName, usize> {
    let tables: BTreeMap<&ObjectName, (&crate::model::Table, bool)> = changes
        .iter()
        .filter_map(|change| match (change.from.table(), change.to.table()) {
            (None, Some(table)) => Some((&table.name, (&**table, true))),
            (Some(table), None) => Some((&table.name, (&**table, false))),
            _ => None,
        })
        .collect();
    let mut order = BTreeMap::new();
    for first in tables.keys() {
        // By hand, for the chain of references may be as long as the list.
        let mut path = vec![(*first, false)];
        let mut open = BTreeSet::new();
        while let Some((name, done)) = path.pop() {
            let Some((table, _)) = tables.get(name) else { continue };
            if done {
                let next = order.len() + 1;
                order.entry(name.clone()).or_insert(next);
            } else if !order.contains_key(name) && open.insert(name) {
                path.push((name, true));
                path.extend(table.foreign_keys().map(|key| (&key.references.value, false)));
            }
        }
    }
    let last = order.len() + 1;
    for (name, (_, comes)) in tables {
        if let Some(at) = order.get_mut(name).filter(|_| !comes) {
            *at = last - *at;
        }
    }
    order
}

/// Enums that lose values, or have them in another order.
fn remade(from: &Catalog, to: &Catalog) -> BTreeSet<ObjectName> {
    let enums = from.diff(to).filter_map(|change| {
        let ObjectId::Enum(name) = &change.object else { return None };
        added(change.from.values()?, change.to.values()?).is_none().then(|| name.clone())
    });
    enums.collect()
}

/// What is left, and why.
fn unreachable(changes: &[Change], stuck: &Stuck, tried: &BTreeSet<ObjectId>) -> Vec<Diagnostic> {
    let explained = |change: &Change| {
        stuck.iter().find(|(step, _)| step.phase != Phase::Rows && step.object == change.object)
    };
    let rows = stuck.iter().filter(|(step, _)| step.phase == Phase::Rows).map(|(step, fault)| {
        let message =
            format!("the rows of `{}` cannot become what is wanted: {}", step.object, fault.message);
        Diagnostic::global(Code::NOT_BRIDGED, message).maybe_hint(fault.hint.clone())
    });
    let one = |change: &Change| {
        let what = described(change);
        if let Some((_, fault)) = explained(change) {
            let message = format!("{what} cannot become what is wanted: {}", fault.message);
            return Diagnostic::global(Code::NOT_BRIDGED, message).maybe_hint(fault.hint.clone());
        }
        let message = format!("{what}: no operation of this version changes what differs");
        Diagnostic::global(Code::NOT_BRIDGED, message)
            .hint("change it with an `execute` in a revision of its own, with `effect` where it is needed")
    };
    let rows: Vec<Diagnostic> = rows.collect();
    let is_root = |change: &&Change| match explained(change) {
        Some(stuck) => has_own_reason(stuck, changes),
        None => !tried.contains(&change.object),
    };
    let roots: Vec<&Change> = changes.iter().filter(is_root).collect();
    if roots.is_empty() && rows.is_empty() {
        return changes.iter().map(one).collect();
    }
    roots.into_iter().map(one).chain(rows).collect()
}

/// Whether something is stuck for a reason of its own: what just lacks another thing that cannot come either has none.
fn has_own_reason((step, fault): &(Step, Box<Diagnostic>), changes: &[Change]) -> bool {
    let comes = |object: &ObjectId| changes.iter().any(|change| change.object == *object);
    fault.code != Code::NO_TABLE || !fault.objects().any(|other| *other != step.object && comes(other))
}
