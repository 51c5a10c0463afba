//! Lineage: an object keeps its identity through renames, and can be asked for its earlier and later names and shapes
//! along the history's one fixed order.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::{Folded, fold};
use crate::catalog::{Catalog, Delta, Effect};
use crate::graph::{Graph, NodeId};
use crate::model::{Object, ObjectId, ObjectName, Rename, State, Table};
use crate::spec::Revision;

/// What an object is from a revision on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The number of the revision in the history's order.
    pub position: usize,
    /// Its name from then on.
    pub object: ObjectId,
    pub state: State,
}

/// Every object of a history, with all its forms.
pub struct Lineage {
    /// Which object bears a name, at the end of what was followed.
    bearers: BTreeMap<ObjectId, usize>,
    /// The parts that are known of each table.
    parts: BTreeMap<ObjectName, BTreeSet<ObjectId>>,
    /// The forms of each object, in order.
    objects: Vec<Vec<Form>>,
    /// The objects that ever bore a name.
    named: BTreeMap<ObjectId, BTreeSet<usize>>,
}

impl Lineage {
    /// Follows every object of a history.
    pub fn of(graph: &Graph, revisions: &[Revision], start: &Catalog) -> Self {
        let mut lineage = Self {
            bearers: BTreeMap::new(),
            parts: BTreeMap::new(),
            objects: Vec::new(),
            named: BTreeMap::new(),
        };
        let mut positions: Vec<usize> = vec![0; graph.len()];
        for (position, &at) in graph.order().iter().enumerate() {
            positions[at] = position;
        }
        fold(graph, revisions, start.clone(), |Folded { at, delta, after, .. }| {
            lineage.follow(positions[at], delta, after);
        });
        lineage
    }

    /// The forms of the object that bears a name after a revision, all of them, in order.
    pub fn forms(&self, object: &ObjectId, graph: &Graph, after: NodeId) -> &[Form] {
        let position = graph.order().iter().position(|&at| at == after).unwrap_or_default();
        let ever = self.named.get(object).into_iter().flatten();
        let bears = |forms: &&Vec<Form>| {
            let last = forms.iter().rfind(|form| form.position <= position);
            last.is_some_and(|form| form.object == *object && !form.state.is_absent())
        };
        ever.filter_map(|&number| self.objects.get(number)).find(bears).map_or(&[], Vec::as_slice)
    }

    fn follow(&mut self, position: usize, delta: &Delta, after: &Catalog) {
        match delta {
            Delta::Change(change) => self.look_at(position, &change.object, after),
            Delta::Rename(rename) => {
                self.rename(rename);
                for table in rename.to.table().into_iter().flat_map(|table| after.referring(table)) {
                    self.look_at(position, &ObjectId::Table(table), after);
                }
                self.look_at(position, &rename.to, after);
            }
            Delta::Rows(_) => {}
            Delta::Sql(own) => {
                for effect in &own.effects {
                    match effect {
                        Effect::Delta(delta) => self.follow(position, delta, after),
                        Effect::Writes(_) | Effect::Unread(_) => {}
                    }
                }
            }
        }
    }

    /// Notes what a catalog knows of an object and, where it is a table or a part of one, of the whole table.
    fn look_at(&mut self, position: usize, object: &ObjectId, after: &Catalog) {
        let Some(table) = object.table() else {
            let owner = match object {
                ObjectId::EnumValue(name, _) => ObjectId::Enum(name.clone()),
                other => other.clone(),
            };
            let state = after.state(&owner);
            return self.note(position, owner, state);
        };
        let mut found = BTreeMap::new();
        let state = match after.known(table) {
            Some(known) => {
                found = parts_of(&known);
                State::Is(Object::Table(known))
            }
            None => State::Absent,
        };
        let gone: Vec<ObjectId> = self
            .parts
            .get(table)
            .into_iter()
            .flatten()
            .filter(|id| !found.contains_key(id))
            .cloned()
            .collect();
        self.note(position, ObjectId::Table(table.clone()), state);
        for part in gone {
            self.note(position, part, State::Absent);
        }
        self.parts.insert(table.clone(), found.keys().cloned().collect());
        for (part, state) in found {
            self.note(position, part, state);
        }
    }

    /// Notes a state of an object, if it is another than the last.
    fn note(&mut self, position: usize, object: ObjectId, state: State) {
        let known = self.bearers.get(&object).copied();
        let last = known.and_then(|number| self.objects[number].last());
        if last.is_some_and(|form| form.state == state && form.object == object) {
            return;
        }
        if known.is_none() && state.is_absent() {
            return;
        }
        let number = known.unwrap_or_else(|| {
            self.objects.push(Vec::new());
            self.objects.len() - 1
        });
        if state.is_absent() {
            self.bearers.remove(&object);
        } else {
            self.bearers.insert(object.clone(), number);
        }
        self.named.entry(object.clone()).or_default().insert(number);
        self.objects[number].push(Form { position, object, state });
    }

    /// An object goes on under another name, a table with all its parts; its new form is noted by whoever looks at it.
    fn rename(&mut self, rename: &Rename) {
        self.rename_one(&rename.from, &rename.to);
        if let (ObjectId::Table(from), ObjectId::Table(to)) = (&rename.from, &rename.to) {
            for part in self.parts.remove(from).unwrap_or_default() {
                if let Some(renamed) = part.in_table(to) {
                    self.rename_one(&part, &renamed);
                    self.parts.entry(to.clone()).or_default().insert(renamed);
                }
            }
        } else if let Some(parts) = rename.from.table().and_then(|table| self.parts.get_mut(table))
            && parts.remove(&rename.from)
        {
            parts.insert(rename.to.clone());
        }
    }

    fn rename_one(&mut self, from: &ObjectId, to: &ObjectId) {
        let Some(number) = self.bearers.remove(from) else { return };
        self.bearers.insert(to.clone(), number);
        self.named.entry(to.clone()).or_default().insert(number);
    }
}

fn parts_of(table: &Arc<Table>) -> BTreeMap<ObjectId, State> {
    let name = &table.name;
    let columns = table
        .columns
        .iter()
        .map(|c| (ObjectId::Column(name.clone(), c.name.clone()), State::of_column(Arc::clone(c))));
    let constraints = table.constraints.iter().map(|c| {
        let id = ObjectId::Constraint(name.clone(), c.name().clone());
        (id, State::Is(Object::Constraint(Arc::clone(c))))
    });
    let indexes = table
        .indexes
        .iter()
        .map(|i| (ObjectId::Index(name.clone(), i.name.clone()), State::Is(Object::Index(Arc::clone(i)))));
    columns.chain(constraints).chain(indexes).collect()
}
