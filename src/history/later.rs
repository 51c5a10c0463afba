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
    /// Those with names of their own that go again, or get other names, in the order of their operations.
    passing: Vec<Passing>,
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

/// An object that is there for a time under a name of its own.
struct Passing {
    came: Sighting,
    /// The place of the first revision after which it is not.
    left: usize,
}

/// So many of them are looked at, and taken: scripts stay in proportion to the history.
const LOOKED_AT: usize = 64;
const TAKEN: usize = 3;

/// What becomes of one object after an operation.
pub struct Fate<'l> {
    /// What it was at first.
    pub first: &'l Form,
    /// What it is right after the operation, or was right before one that ends it.
    pub now: &'l Form,
    /// Its later forms, in order, until nothing is known of it any more.
    later: &'l [Form],
    /// Those of them that have another name than the form before, or are an end.
    turns: Vec<&'l Form>,
    /// The revisions whose forms count, by place; all where the history has no branches.
    counts: Option<(&'l Later<'l>, Moment)>,
}

impl<'g> Later<'g> {
    /// Looks a lineage through that was followed to the end of the history.
    pub fn new(lineage: Lineage, graph: &'g Graph) -> Self {
        let chains = Some(graph.chains()).filter(|chains| chains.count() > 1);
        let mut brought: Vec<Vec<Sighting>> = vec![Vec::new(); graph.len()];
        let mut passing = Vec::new();
        for (object, given) in &lineage.named {
            let [(number, moment)] = given[..] else { continue };
            if !matches!(object, ObjectId::Table(_) | ObjectId::Column(..)) {
                continue;
            }
            if !lineage.is_known_from(number, object, moment) {
                continue;
            }
            let Moment { number: operation, position } = moment;
            let came = Sighting { operation, position, object: object.clone() };
            if lineage.bearers.get(object) == Some(&number) {
                brought[graph.order()[position]].push(came);
                continue;
            }
            // SQL that nobody has read may have made something of that name for a time, too.
            let left = lineage.left_at(number, object, moment).filter(|left| *left > position);
            let is_sure = lineage.unread.is_none_or(|unread| operation < unread);
            passing.extend(left.filter(|_| is_sure).map(|left| Passing { came, left }));
        }
        passing.sort_unstable_by(|one, other| one.came.cmp(&other.came));
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
        Self { lineage, graph, chains, brought, below, passing }
    }

    /// The first table or column that comes after an operation, was never there before, and stays: where it is there, the
    /// database is past the operation. With the place of the revision that brings it.
    pub fn witness(&self, when: Moment) -> Option<(&ObjectId, usize)> {
        let at = self.node(when);
        let own = self.brought[at].iter().find(|sighting| sighting.operation > when.number);
        own.or(self.below[at].as_ref()).map(|sighting| (&sighting.object, sighting.position))
    }

    /// Tables and columns that come after an operation and were never there before: where one of them is there, the database
    /// is past the operation. Few of them, for as many of the later revisions as can be; each with the place of the one that
    /// brings it.
    pub fn witnesses(&self, when: Moment) -> Vec<(&ObjectId, usize)> {
        let stays = self.witness(when);
        let end = stays.map_or(usize::MAX, |(_, position)| position);
        let later = &self.passing[self.passing.partition_point(|one| one.came.operation <= when.number)..];
        let later = later.iter().take(LOOKED_AT).take_while(|one| one.came.position < end);
        let later: Vec<&Passing> = later.filter(|one| self.follows(one.came.position, when)).collect();
        let mut list = Vec::new();
        let mut reached = 0;
        while list.len() < TAKEN {
            // The one that stays longest, of those that are there when the last one goes.
            let mut open = later.iter().filter(|one| one.left > reached).peekable();
            let Some(next) = open.peek().map(|one| one.came.position.max(reached)) else { break };
            let Some(longest) = open.filter(|one| one.came.position <= next).max_by_key(|one| one.left)
            else {
                break;
            };
            list.push((&longest.came.object, longest.came.position));
            reached = longest.left;
        }
        list.extend(stays);
        list
    }

    /// What becomes of the object that bears a name after an operation, or before one that ends it; `None` where the history
    /// does not know it.
    pub fn fate<'l>(&'l self, object: &ObjectId, when: Moment) -> Option<Fate<'l>> {
        let story = self
            .lineage
            .bearer(object, |form| form.operation <= when.number)
            .or_else(|| self.lineage.bearer(object, |form| form.operation < when.number))?;
        let start = story.forms.partition_point(|form| form.operation <= when.number);
        let is_now = |form: &&Form| form.object == *object && !form.state.is_absent();
        let now = story.forms[..start].iter().rfind(is_now)?;
        let turns = &story.turns[story.turns.partition_point(|at| *at < start)..];
        // What is not known any more ends what is known.
        let is_unknown = |at: &&usize| matches!(story.forms[**at].state, State::Unknown);
        let end = turns.iter().find(is_unknown).copied().unwrap_or(story.forms.len());
        let turns = turns.iter().filter(|at| **at < end).map(|at| &story.forms[*at]);
        let turns = turns.filter(|form| self.follows(form.position, when)).collect();
        let counts = self.chains.is_some().then_some((self, when));
        Some(Fate { first: story.forms.first()?, now, later: &story.forms[start..end], turns, counts })
    }

    /// The object that bears a name right before an operation, as it is then.
    pub fn before(&self, object: &ObjectId, when: Moment) -> Option<&Form> {
        let forms = &self.lineage.bearer(object, |form| form.operation < when.number)?.forms;
        forms[..forms.partition_point(|form| form.operation < when.number)].last()
    }

    /// The forms that an object may have before an operation, or beside it on other branches: not those that its descendants
    /// give it.
    pub fn possible(&self, object: &ObjectId, when: Moment) -> impl Iterator<Item = &Form> {
        let story = self.lineage.bearer(object, |form| form.operation <= when.number);
        let forms = story.map_or(&[][..], |story| story.forms.as_slice());
        forms.iter().filter(move |form| form.operation <= when.number || !self.follows(form.position, when))
    }

    /// Whether the history has branches.
    pub fn has_branches(&self) -> bool {
        self.chains.is_some()
    }

    /// Whether SQL that was not read comes before an operation: then the database may be what no form shows.
    pub fn is_uncertain(&self, when: Moment) -> bool {
        self.lineage.unread.is_some_and(|unread| unread < when.number)
    }

    /// The last that is known of any object that bears a name.
    pub fn any(&self, object: &ObjectId) -> Option<&Form> {
        let forms = self.lineage.bearers_forms(object);
        forms.iter().rfind(|form| !form.state.is_absent())
    }

    /// Whether a name is borne for the first time after an operation.
    pub fn is_new(&self, object: &ObjectId, when: Moment) -> bool {
        let first = self.lineage.named.get(object).and_then(|given| given.first());
        first.is_some_and(|(number, given)| {
            given.number > when.number
                && self.follows(given.position, when)
                && self.lineage.is_known_from(*number, object, *given)
        })
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

impl<'l> Fate<'l> {
    /// Its later forms that it has before the revision at a place, in order.
    pub fn later(&self, before: usize) -> impl DoubleEndedIterator<Item = &'l Form> + use<'l> {
        let counts = self.counts;
        let counted =
            move |form: &&Form| counts.is_none_or(|(later, when)| later.follows(form.position, when));
        self.later[..self.later.partition_point(|form| form.position < before)].iter().filter(counted)
    }

    /// The names that it has after later revisions, each once, with the place of the first of them.
    pub fn names(&self) -> Vec<(&'l ObjectId, usize)> {
        let mut names: Vec<(&ObjectId, usize)> = Vec::new();
        for (at, form) in self.turns.iter().enumerate() {
            let stays = self.turns.get(at + 1).is_none_or(|next| next.position != form.position);
            let is_other = form.object != self.now.object && !form.state.is_absent();
            if stays && is_other && !names.iter().any(|(name, _)| **name == form.object) {
                names.push((&form.object, form.position));
            }
        }
        names
    }

    /// Whether it goes.
    pub fn goes(&self) -> bool {
        self.turns.last().is_some_and(|form| form.state.is_absent())
    }

    /// Whether it is there in the end under the name that it has now.
    pub fn is_kept(&self) -> bool {
        self.turns.last().is_none_or(|form| self.is_named(form))
    }

    /// Whether it gets another name or goes, for a time at least.
    pub fn turns(&self) -> bool {
        !self.turns.is_empty()
    }

    /// The place of the first revision after which it is not there under the name that it has now.
    pub fn left_at(&self) -> Option<usize> {
        self.turns.iter().find(|form| !self.is_named(form)).map(|form| form.position)
    }

    /// Whether it is there under the name that it has now after a revision at this place, or after one behind it.
    pub fn is_there_from(&self, position: usize) -> bool {
        let before = self.turns.iter().rev().find(|form| form.position <= position);
        before.is_none_or(|form| self.is_named(form))
            || self.turns.iter().any(|form| form.position > position && self.is_named(form))
    }

    fn is_named(&self, form: &Form) -> bool {
        form.object == self.now.object && !form.state.is_absent()
    }
}
