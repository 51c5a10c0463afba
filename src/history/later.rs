//! What becomes of an object after an operation, as far as the database can show it: under which names it goes on, whether it
//! goes, and what is there only later, so that its being there shows that a database is past the operation. Only what
//! descendants of the operation's revision do counts: other branches may be applied before it.

use super::lineage::{Form, Lineage, Moment};
use crate::graph::{Chains, Graph, NodeId};
use crate::model::{ObjectId, State};

/// A history's lineage, looked at from any of its operations.
pub struct Later<'g> {
    lineage: Lineage,
    graph: &'g Graph,
    /// Where the history has branches.
    chains: Option<Chains>,
    /// Of each revision, by node: the tables and columns with names of their own that its operations bring for good.
    brought: Vec<Vec<Sighting>>,
    /// The first of them that any descendant brings.
    below: Vec<Option<Sighting>>,
}

/// An object that is there from an operation on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Sighting {
    /// The number of the operation.
    operation: usize,
    /// The number of its revision in the history's order.
    position: usize,
    object: ObjectId,
}

/// What becomes of one object after an operation.
pub struct Fate<'l> {
    /// What it is right after the operation, or was right before one that ends it.
    pub now: &'l Form,
    /// Its later forms, in order.
    pub later: Vec<&'l Form>,
}

impl<'g> Later<'g> {
    /// Looks a lineage through that was followed to the end of the history.
    pub fn new(lineage: Lineage, graph: &'g Graph) -> Self {
        let chains = Some(graph.chains()).filter(|chains| chains.count() > 1);
        let mut brought: Vec<Vec<Sighting>> = vec![Vec::new(); graph.len()];
        for (object, given) in &lineage.named {
            let [(number, moment)] = given[..] else { continue };
            let stays = lineage.bearers.get(object) == Some(&number);
            if stays && matches!(object, ObjectId::Table(_) | ObjectId::Column(..)) {
                let Moment { number: operation, position } = moment;
                let sighting = Sighting { operation, position, object: object.clone() };
                brought[graph.order()[position]].push(sighting);
            }
        }
        for list in &mut brought {
            list.sort_unstable();
            list.dedup_by_key(|sighting| sighting.operation);
        }
        let mut below: Vec<Option<Sighting>> = vec![None; graph.len()];
        for &at in graph.order().iter().rev() {
            let first = [brought[at].first(), below[at].as_ref()].into_iter().flatten().min().cloned();
            for &parent in graph.parents(at) {
                below[parent] = [first.clone(), below[parent].take()].into_iter().flatten().min();
            }
        }
        Self { lineage, graph, chains, brought, below }
    }

    /// The first table or column that comes after an operation, was never there before, and stays: where it is there, the
    /// database is past the operation. With the place of the revision that brings it.
    pub fn witness(&self, when: Moment) -> Option<(&ObjectId, usize)> {
        let at = self.node(when);
        let own = self.brought[at].iter().find(|sighting| sighting.operation > when.number);
        own.or(self.below[at].as_ref()).map(|sighting| (&sighting.object, sighting.position))
    }

    /// What becomes of the object that bears a name after an operation, or before one that ends it; `None` where the history
    /// does not know it.
    pub fn fate(&self, object: &ObjectId, when: Moment) -> Option<Fate<'_>> {
        let after = self.lineage.bearer(object, |form| form.operation <= when.number);
        let forms = if after.is_empty() {
            self.lineage.bearer(object, |form| form.operation < when.number)
        } else {
            after
        };
        let is_now = |form: &&Form| form.operation <= when.number && form.object == *object;
        let now = forms.iter().rfind(|form| is_now(form) && !form.state.is_absent())?;
        let later = forms.iter().filter(|form| form.operation > when.number);
        // What is not known any more ends what is known.
        let known = later.take_while(|form| !matches!(form.state, State::Unknown));
        Some(Fate { now, later: known.filter(|form| self.follows(form.position, when)).collect() })
    }

    /// The object that bears a name right before an operation, as it is then.
    pub fn before(&self, object: &ObjectId, when: Moment) -> Option<&Form> {
        let forms = self.lineage.bearer(object, |form| form.operation < when.number);
        forms.iter().rfind(|form| form.operation < when.number)
    }

    /// The last that is known of any object that bears a name.
    pub fn any(&self, object: &ObjectId) -> Option<&Form> {
        let forms = self.lineage.bearers_forms(object);
        forms.iter().rfind(|form| !form.state.is_absent())
    }

    /// Whether a name is borne for the first time after an operation.
    pub fn is_new(&self, object: &ObjectId, when: Moment) -> bool {
        let first = self.lineage.named.get(object).and_then(|given| given.first());
        first.is_some_and(|(_, given)| given.number > when.number && self.follows(given.position, when))
    }

    /// Whether a name is borne for the first time because of an operation.
    pub fn is_new_by(&self, object: &ObjectId, when: Moment) -> bool {
        let first = self.lineage.named.get(object).and_then(|given| given.first());
        first.is_some_and(|(_, given)| given.number == when.number)
    }

    /// The object to which a name is given once more after an operation, as it is then.
    pub fn again(&self, object: &ObjectId, when: Moment) -> Option<Fate<'_>> {
        let given = self.lineage.named.get(object).into_iter().flatten();
        let moment = given
            .map(|(_, given)| *given)
            .find(|given| given.number > when.number && self.follows(given.position, when))?;
        self.fate(object, moment)
    }

    /// Whether what a revision does can only be there after an operation.
    fn follows(&self, position: usize, when: Moment) -> bool {
        let Some(chains) = &self.chains else { return true };
        chains.is_ancestor(self.graph.order()[position], self.node(when))
    }

    fn node(&self, when: Moment) -> NodeId {
        self.graph.order()[when.position]
    }
}

impl Fate<'_> {
    /// The names that it has after later revisions, each once, with the place of the first of them.
    pub fn names(&self) -> Vec<(&ObjectId, usize)> {
        let mut names: Vec<(&ObjectId, usize)> = Vec::new();
        for (at, form) in self.later.iter().enumerate() {
            let stays = self.later.get(at + 1).is_none_or(|next| next.position != form.position);
            let is_other = form.object != self.now.object && !form.state.is_absent();
            if stays && is_other && !names.iter().any(|(name, _)| **name == form.object) {
                names.push((&form.object, form.position));
            }
        }
        names
    }

    /// Whether it goes.
    pub fn goes(&self) -> bool {
        self.later.last().is_some_and(|form| form.state.is_absent())
    }

    /// Whether it is there in the end under the name that it has now.
    pub fn is_kept(&self) -> bool {
        self.later.last().is_none_or(|form| !form.state.is_absent() && form.object == self.now.object)
    }

    /// The place of the first revision after which it is not there under the name that it has now.
    pub fn left_at(&self) -> Option<usize> {
        let left = |form: &&&Form| form.state.is_absent() || form.object != self.now.object;
        self.later.iter().find(left).map(|form| form.position)
    }

    /// Whether it is there under the name that it has now after a revision at this place, or after one behind it.
    pub fn is_there_from(&self, position: usize) -> bool {
        let all = || [self.now].into_iter().chain(self.later.iter().copied());
        let bears = |form: &Form| form.object == self.now.object && !form.state.is_absent();
        all().filter(|form| form.position <= position).last().is_some_and(bears)
            || all().any(|form| form.position > position && bears(form))
    }
}
