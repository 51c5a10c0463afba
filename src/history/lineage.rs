//! Lineage: an object keeps its identity through renames, and can be asked for its earlier and later names and shapes
//! along the history's one fixed order.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Folded, fold};
use crate::catalog::{Catalog, Delta, Effect};
use crate::graph::{Graph, NodeId};
use crate::model::{Column, Constraint, Index, Object, ObjectId, ObjectName, Rename, State, Table};
use crate::spec::Revision;

/// An operation of a history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// Its number among all operations, in the history's order.
    pub number: usize,
    /// The number of its revision in that order.
    pub position: usize,
}

/// What an object is from a revision on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The number of the revision in the history's order.
    pub position: usize,
    /// The number of the operation.
    pub operation: usize,
    /// Its name from then on.
    pub object: ObjectId,
    pub state: State,
}

/// One object of a history.
#[derive(Default)]
pub(super) struct Story {
    /// Its forms, in order.
    pub(super) forms: Vec<Form>,
    /// Those of them, by their numbers, in which it has another name than in the one before, or is no longer known.
    pub(super) turns: Vec<usize>,
}

/// Every object of a history, with all its forms.
pub struct Lineage {
    /// Which object bears a name, at the end of what was followed.
    pub(super) bearers: BTreeMap<ObjectId, usize>,
    /// Each table as it was seen last.
    tables: BTreeMap<ObjectName, Arc<Table>>,
    objects: Vec<Story>,
    /// The objects that ever bore a name, each with the operation that gave it to them.
    pub(super) named: BTreeMap<ObjectId, Vec<(usize, Moment)>>,
    /// The place of each revision in the history's order, by node.
    positions: Vec<usize>,
    /// The operation that was followed last.
    now: Moment,
    /// The first operation with SQL that was not read.
    pub(super) unread: Option<usize>,
}

impl Lineage {
    /// Nothing of a history yet.
    pub fn new(graph: &Graph) -> Self {
        let mut positions: Vec<usize> = vec![0; graph.len()];
        for (position, &at) in graph.order().iter().enumerate() {
            positions[at] = position;
        }
        Self {
            bearers: BTreeMap::new(),
            tables: BTreeMap::new(),
            objects: Vec::new(),
            named: BTreeMap::new(),
            positions,
            now: Moment { number: 0, position: 0 },
            unread: None,
        }
    }

    /// Follows every object of a history.
    pub fn of(graph: &Graph, revisions: &[Revision], start: &Catalog) -> Self {
        let mut lineage = Self::new(graph);
        fold(graph, revisions, start.clone(), |folded| {
            lineage.follow(&folded);
        });
        lineage
    }

    /// Follows what one operation does, the next in the history's order; gives its place among all.
    pub fn follow(&mut self, folded: &Folded<'_>) -> Moment {
        self.now = Moment { number: self.now.number + 1, position: self.positions[folded.at] };
        self.follow_delta(folded.delta, folded.before, folded.after);
        self.now
    }

    /// The forms of the object that bears a name after a revision, all of them, in order.
    pub fn forms(&self, object: &ObjectId, after: NodeId) -> &[Form] {
        let position = self.positions.get(after).copied().unwrap_or_default();
        let story = self.bearer(object, |form| form.position <= position);
        story.map_or(&[], |story| story.forms.as_slice())
    }

    /// The object that bears a name at the end of those of its forms that are looked at, the first ones.
    pub(super) fn bearer(&self, object: &ObjectId, is_before: impl Fn(&Form) -> bool) -> Option<&Story> {
        let ever = self.named.get(object).into_iter().flatten();
        let bears = |story: &&Story| {
            let last = story.forms.partition_point(&is_before).checked_sub(1).map(|at| &story.forms[at]);
            last.is_some_and(|form| form.object == *object && !form.state.is_absent())
        };
        ever.filter_map(|(number, _)| self.objects.get(*number)).find(bears)
    }

    /// Whether an object is known from the operation on that gives it a name: it may have borne one before that nobody has
    /// read.
    pub(super) fn is_known_from(&self, number: usize, name: &ObjectId, given: Moment) -> bool {
        let forms = self.objects.get(number).map_or(&[][..], |story| story.forms.as_slice());
        let is = |form: &&Form| form.operation == given.number && form.object == *name;
        forms.iter().rfind(is).is_some_and(|form| matches!(form.state, State::Is(_)))
    }

    /// The place of the first revision after which an object is not known by the name that an operation has given it.
    pub(super) fn left_at(&self, number: usize, name: &ObjectId, given: Moment) -> Option<usize> {
        let forms = &self.objects.get(number)?.forms;
        let later = &forms[forms.partition_point(|form| form.operation <= given.number)..];
        let is_named = |form: &&Form| form.object == *name && matches!(form.state, State::Is(_));
        later.iter().find(|form| !is_named(form)).map(|form| form.position)
    }

    /// All forms of the last object that bore a name.
    pub(super) fn bearers_forms(&self, object: &ObjectId) -> &[Form] {
        let last = self.named.get(object).and_then(|given| given.last());
        last.and_then(|(number, _)| self.objects.get(*number)).map_or(&[], |story| story.forms.as_slice())
    }

    fn follow_delta(&mut self, delta: &Delta, before: &Catalog, after: &Catalog) {
        match delta {
            Delta::Change(change) => {
                let goes = change.object.table().filter(|_| change.to.is_absent());
                for table in goes.into_iter().flat_map(|table| before.referring(table)) {
                    self.look_at(&ObjectId::Table(table), after);
                }
                self.look_at(&change.object, after);
            }
            Delta::Rename(rename) => {
                self.rename(rename);
                for table in rename.to.table().into_iter().flat_map(|table| after.referring(table)) {
                    self.look_at(&ObjectId::Table(table), after);
                }
                self.look_at(&rename.to, after);
            }
            Delta::Rows(_) | Delta::Searched(_) => {}
            Delta::Sql(own) => {
                for effect in &own.effects {
                    match effect {
                        Effect::Delta(delta) => self.follow_delta(delta, before, after),
                        Effect::Unread(_) => self.unread = self.unread.or(Some(self.now.number)),
                        Effect::Writes(_) => {}
                    }
                }
            }
        }
    }

    /// Notes what a catalog knows of an object and, where it is a table or a part of one, of the whole table.
    fn look_at(&mut self, object: &ObjectId, after: &Catalog) {
        let Some(table) = object.table() else {
            let owner = match object {
                ObjectId::EnumValue(name, _) => ObjectId::Enum(name.clone()),
                other => other.clone(),
            };
            let state = after.state(&owner);
            self.note(owner, state);
            if let ObjectId::EnumValue(..) = object {
                self.note(object.clone(), after.state(object));
            }
            return;
        };
        let id = ObjectId::Table(table.clone());
        let state = after.state(&id);
        let known = state.table().cloned();
        let seen = self.tables.get(table).cloned();
        if known.is_none() && !state.is_absent() {
            return self.note(id, state); // of its parts nothing is known either
        }
        self.note(id, state);
        for part in seen.iter().flat_map(|seen| parts_of(seen)) {
            if known.as_ref().is_none_or(|known| !part.is_in(known) && !part.is_named_in(known)) {
                let object = part.id(table);
                let state = after.state(&object);
                self.note(object, state);
            }
        }
        for part in known.iter().flat_map(|known| parts_of(known)) {
            if seen.as_ref().is_none_or(|seen| !part.is_in(seen)) {
                self.note(part.id(table), part.state());
            }
        }
        match known {
            Some(known) => self.tables.insert(table.clone(), known),
            None => self.tables.remove(table),
        };
    }

    /// Notes a state of an object, if it is another than the last.
    fn note(&mut self, object: ObjectId, state: State) {
        let known = self.bearers.get(&object).copied();
        let last = known.and_then(|number| self.objects[number].forms.last());
        if last.is_some_and(|form| form.state == state && form.object == object) {
            return;
        }
        if known.is_none() && state.is_absent() {
            return;
        }
        let number = known.unwrap_or_else(|| {
            self.objects.push(Story::default());
            let number = self.objects.len() - 1;
            self.named.entry(object.clone()).or_default().push((number, self.now));
            number
        });
        if state.is_absent() {
            self.bearers.remove(&object);
        } else {
            self.bearers.insert(object.clone(), number);
        }
        let Moment { number: operation, position } = self.now;
        let story = &mut self.objects[number];
        let goes_on = matches!(state, State::Is(_));
        if !goes_on || story.forms.last().is_some_and(|form| form.object != object) {
            story.turns.push(story.forms.len());
        }
        story.forms.push(Form { position, operation, object, state });
    }

    /// An object goes on under another name, a table with all its parts; its new form is noted by whoever looks at it.
    fn rename(&mut self, rename: &Rename) {
        self.rename_one(&rename.from, &rename.to);
        if let (ObjectId::Table(from), ObjectId::Table(to)) = (&rename.from, &rename.to) {
            let seen = self.tables.remove(from);
            for part in seen.iter().flat_map(|seen| parts_of(seen)) {
                self.rename_one(&part.id(from), &part.id(to));
            }
        }
    }

    fn rename_one(&mut self, from: &ObjectId, to: &ObjectId) {
        let Some(number) = self.bearers.remove(from) else { return };
        self.bearers.insert(to.clone(), number);
        self.named.entry(to.clone()).or_default().push((number, self.now));
    }
}

/// A part of a table that has a name.
#[derive(Clone, Copy)]
enum Part<'t> {
    Column(&'t Arc<Column>),
    Constraint(&'t Arc<Constraint>),
    Index(&'t Arc<Index>),
}

impl Part<'_> {
    fn id(self, table: &ObjectName) -> ObjectId {
        match self {
            Self::Column(column) => ObjectId::Column(table.clone(), column.name.clone()),
            Self::Constraint(constraint) => ObjectId::Constraint(table.clone(), constraint.name().clone()),
            Self::Index(index) => ObjectId::Index(table.clone(), index.name.clone()),
        }
    }

    fn state(self) -> State {
        match self {
            Self::Column(column) => State::of_column(Arc::clone(column)),
            Self::Constraint(constraint) => State::Is(Object::Constraint(Arc::clone(constraint))),
            Self::Index(index) => State::Is(Object::Index(Arc::clone(index))),
        }
    }

    /// Whether a table has a part of this name.
    fn is_named_in(self, table: &Table) -> bool {
        match self {
            Self::Column(part) => table.columns.iter().any(|c| c.name == part.name),
            Self::Constraint(part) => table.constraint(part.name()).is_some(),
            Self::Index(part) => table.index(&part.name).is_some(),
        }
    }

    /// Whether a table has the very same, unchanged.
    fn is_in(self, table: &Table) -> bool {
        match self {
            Self::Column(part) => table.columns.iter().any(|other| Arc::ptr_eq(other, part)),
            Self::Constraint(part) => table.constraints.iter().any(|other| Arc::ptr_eq(other, part)),
            Self::Index(part) => table.indexes.iter().any(|other| Arc::ptr_eq(other, part)),
        }
    }
}

fn parts_of(table: &Table) -> impl Iterator<Item = Part<'_>> {
    let columns = table.columns.iter().map(Part::Column);
    let constraints = table.constraints.iter().map(Part::Constraint);
    columns.chain(constraints).chain(table.indexes.iter().map(Part::Index))
}
