//! What shows that a database is past a statement, so that it is skipped as superseded: an object's later name, and what is
//! there only because of a later revision. Where the history has nothing later to say, there is no such question.

mod keys;
mod requirements;

use std::sync::Arc;

use crate::catalog::constraint_involves;
use crate::dialect::{Facts, shown};
use crate::history::{Fate, Form, Later, Moment};
use crate::model::{Column, Constraint, ConstraintKind, ObjectId};
use crate::plan::{
    ColumnShown, Expected, Guard, LaterShown, Sighted, Sign, Statement, StatementKind, Step, TableShown,
};

/// So many later names, types or forms are asked for, the last ones: scripts stay in proportion to the history.
const MOST: usize = 3;

/// So many of the last forms of an object are looked at for them.
const SEEN: usize = 16;

/// Gives every statement of a step the signs that the database is past it.
pub(super) fn mark(step: &mut Step, when: Moment, later: &Later<'_>, facts: &Facts) {
    for statement in &mut step.statements {
        let mut signs = Signs { later, when, facts, list: Vec::new() };
        match &statement.guard {
            Some(guard) => signs.of_guard(guard),
            None => signs.of_needs(&statement.needs),
        }
        signs.of_key(statement);
        signs.of_change(statement);
        statement.past = signs.list;
    }
}

/// What it means that an object is not there.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lost {
    /// It can be created, unless it is known to have been there.
    MayCome,
    /// Nothing can be done to it.
    MustBeThere,
}

struct Signs<'a> {
    later: &'a Later<'a>,
    when: Moment,
    facts: &'a Facts,
    list: Vec<Sign>,
}

impl Signs<'_> {
    /// What a statement without a guard is done to. Of a column that leaves together with its table, the table tells.
    fn of_needs(&mut self, needs: &[ObjectId]) {
        let left_at = |object: &ObjectId| self.later.fate(object, self.when)?.left_at();
        let table = needs.iter().find(|object| matches!(object, ObjectId::Table(_)));
        let table = table.map(|table| (table, left_at(table)));
        let leaves_with = |object: &&ObjectId| {
            table.is_some_and(|(table, left)| table != *object && left.is_some() && left == left_at(object))
        };
        let apart: Vec<&ObjectId> = needs.iter().filter(|object| !leaves_with(object)).collect();
        for object in apart {
            self.lost(object, &[object], Lost::MustBeThere);
        }
    }

    fn of_guard(&mut self, guard: &Guard) {
        let object = &guard.object;
        match &guard.to {
            Expected::Present | Expected::OfKind(_) => self.lost(object, &[object], Lost::MayCome),
            Expected::Absent => {
                if let Some(table) = object.table().filter(|_| !matches!(object, ObjectId::Table(_))) {
                    let table = ObjectId::Table(table.clone());
                    self.lost(&table, &[&table], Lost::MustBeThere);
                }
                self.again(object, "created again later");
            }
            Expected::Named(new) => {
                self.lost(new, &[object, new], Lost::MustBeThere);
                if self.later.again(object, self.when).is_some() && self.later.is_new_by(new, self.when) {
                    let present = vec![self.sighted(object), self.sighted(new)];
                    self.add(Vec::new(), present, "the old name is in use again".to_owned());
                }
                self.again(object, "the old name is in use again");
            }
            Expected::Shown(_) | Expected::Anything => self.lost(object, &[object], Lost::MustBeThere),
        }
    }

    /// The object is not there, nor under the other names that it may have at this statement.
    fn lost(&mut self, object: &ObjectId, asked: &[&ObjectId], lost: Lost) {
        let Some(fate) = self.later.fate(object, self.when).filter(Fate::turns) else { return };
        let (later, when) = (self.later, self.when);
        // A name that is in use again later does not tell by being there.
        let once = asked.iter().filter(|name| later.again(name, when).is_none());
        let absent: Vec<Sighted> = once.map(|name| self.sighted(name)).collect();
        let witness = later.witness(when);
        let names = fate.names();
        let all_new = names.iter().all(|(name, _)| later.is_new(name, when)) && names.len() <= MOST;
        let is_lost = lost == Lost::MustBeThere && fate.goes() && absent.len() == asked.len();
        let is_told = is_lost || !fate.goes() && all_new;
        // What the witness tells of needs no name.
        let until = witness.filter(|_| !is_told).map_or(usize::MAX, |(_, position)| position);
        let new = names.iter().rev().filter(|(name, at)| *at < until && later.is_new(name, when));
        for (name, _) in new.take(MOST) {
            self.add(absent.clone(), vec![self.sighted(name)], format!("now {name}"));
        }
        if fate.is_kept() || is_told && !fate.goes() {
            return;
        }
        let said = if fate.goes() { "dropped later" } else { "renamed later" };
        if is_told {
            return self.add(absent, Vec::new(), said.to_owned());
        }
        for (witness, _) in later.witnesses(when) {
            self.add(absent.clone(), vec![self.sighted(witness)], said.to_owned());
        }
        for need in self.requirements(fate.now).iter().filter(|_| lost == Lost::MayCome) {
            if self.stays_away(need, until) {
                let absent = absent.iter().cloned().chain([self.sighted(need)]).collect();
                self.add(absent, Vec::new(), said.to_owned());
            }
        }
    }

    /// Whether something that is needed here may be gone after a revision before this place, so that no step of the script makes
    /// it again: it goes on under another name, came with a table that outlives it, or what is there shows that it was dropped.
    fn stays_away(&self, need: &ObjectId, until: usize) -> bool {
        let (later, when) = (self.later, self.when);
        let Some(fate) = later.fate(need, when) else { return false };
        let came_with_table = || {
            let column = matches!(need, ObjectId::Column(..)).then(|| need.table().cloned())?;
            let table = later.fate(&ObjectId::Table(column?), when)?;
            let outlives =
                table.left_at().is_none_or(|table| fate.left_at().is_some_and(|left| left < table));
            Some(table.first.operation == fate.first.operation && outlives)
        };
        let came = Moment { number: fate.first.operation, position: fate.first.position };
        fate.left_at().is_some_and(|left| left < until)
            && later.again(need, when).is_none()
            && (!fate.goes()
                || came_with_table() == Some(true)
                || later.witnesses(came).iter().any(|(_, position)| *position <= when.position))
    }

    /// The object is there, but it is another one that bears its name later.
    fn again(&mut self, object: &ObjectId, said: &str) {
        let Some(other) = self.later.again(object, self.when) else { return };
        self.witnessed(object, None, said);
        let Some(was) = self.later.fate(object, self.when) else { return };
        self.types(object, &was, &other, said);
    }

    /// What a statement changes of an object that is there is changed once more later.
    fn of_change(&mut self, statement: &Statement) {
        let guarded = statement.guard.as_ref().map(|guard| &guard.object);
        let Some(object) = guarded.or(statement.needs.first()) else { return };
        let differs: fn(&Column, &Column) -> bool = match statement.kind {
            StatementKind::ColumnType => |one, other| one.sql_type != other.sql_type,
            StatementKind::ColumnNull => |one, other| one.nullable != other.nullable,
            StatementKind::ColumnIdentity => |one, other| one.identity != other.identity,
            // A default may not suit a later type.
            StatementKind::ColumnDefault => {
                |one, other| one.default != other.default || one.sql_type != other.sql_type
            }
            StatementKind::ModifyColumn => |one, other| one != other,
            StatementKind::RebuildTable => return self.of_rebuild(statement),
            _ => return,
        };
        let Some(fate) = self.later.fate(object, self.when) else { return };
        let Some(now) = fate.now.state.column() else { return };
        let mut columns = fate.later(usize::MAX).filter_map(|form| form.state.column());
        let by_itself = statement.kind == StatementKind::ModifyColumn && self.is_checked_later(object);
        if !by_itself && !columns.any(|column| differs(now, column)) {
            return;
        }
        self.witnessed(object, Some(&fate), CHANGED);
        match statement.guard.as_ref().map(|guard| (&guard.from, &guard.to)) {
            Some((Expected::Shown(from), Expected::Shown(to)))
                if statement.kind == StatementKind::ModifyColumn =>
            {
                let as_shown = |form: &Form| Some(shown::column(form.state.column()?, self.facts));
                let beside: Vec<ColumnShown> = self.beside(object).filter_map(as_shown).collect();
                let shown = self.recent(&fate, |form| {
                    let shown = as_shown(form)?;
                    // What the database may be before the statement does not show that it is past it.
                    let is_other = !shown.may_pass_for(from)
                        && (by_itself || !shown.may_pass_for(to))
                        && !beside.iter().any(|beside| shown.may_pass_for(beside));
                    (is_other && shown.data_type.is_some() && form.object == *object).then_some(shown)
                });
                let own = Some(to).filter(|to| by_itself && !to.may_pass_for(from) && to.data_type.is_some());
                for shown in own.cloned().into_iter().chain(shown) {
                    self.show(LaterShown::Column(object.clone(), shown), CHANGED);
                }
            }
            _ => self.types(object, &fate, &fate, CHANGED),
        }
    }

    /// Whether a check comes later that is about a column: a new definition of it, though it changes nothing, then copies the
    /// table, which the server may have been asked to refuse.
    fn is_checked_later(&self, column: &ObjectId) -> bool {
        let (Some(table), Some(name)) = (column.table(), column.column()) else { return false };
        let Some(fate) = self.later.fate(&ObjectId::Table(table.clone()), self.when) else { return false };
        let last = fate.later(usize::MAX).next_back().and_then(|form| form.state.table());
        let known = |check: &Arc<Constraint>| {
            fate.now.state.table().is_some_and(|table| table.constraints.contains(check))
        };
        last.is_some_and(|table| {
            let mut checks = table.constraints.iter().filter(|c| c.check().is_some() && !known(c));
            checks.any(|check| constraint_involves(check, name, self.facts))
        })
    }

    /// A column with a type that it has only later; it may be another column of the same name by then.
    fn types(&mut self, object: &ObjectId, was: &Fate<'_>, later: &Fate<'_>, said: &str) {
        let data_type = |form: &Form| {
            let column = form.state.column()?;
            shown::column(column, self.facts).data_type
        };
        let Some(now) = data_type(was.now) else { return };
        let before = self.later.before(object, self.when).and_then(data_type);
        let beside: Vec<String> = self.beside(object).filter_map(data_type).collect();
        let is_later =
            |shown: &String| *shown != now && Some(shown) != before.as_ref() && !beside.contains(shown);
        let of = |form: &Form| data_type(form).filter(is_later).filter(|_| form.object == *object);
        let first = Some(later.now).filter(|form| form.operation > self.when.number).and_then(of);
        let mut found = self.recent(later, of);
        found.extend(first.filter(|first| !found.contains(first)));
        for data_type in found {
            let shown = ColumnShown { data_type: Some(data_type), ..ColumnShown::default() };
            self.show(LaterShown::Column(object.clone(), shown), said);
        }
    }

    /// A table that is replaced is found in the form that a later revision gives it.
    fn of_rebuild(&mut self, statement: &Statement) {
        let guard = statement.guard.as_ref();
        let Some((guard, whole)) = guard.and_then(|guard| Some((guard, guard.whole.as_ref()?))) else {
            return;
        };
        let Some(name) = guard.object.table() else { return };
        let table = ObjectId::Table(name.clone());
        let Some(fate) = self.later.fate(&table, self.when) else { return };
        if fate.later(usize::MAX).next().is_some() {
            self.witnessed(&table, Some(&fate), CHANGED);
        }
        let of = |form: &Form| {
            let shown = shown::table(form.state.table()?);
            (!same_shape(&shown, whole) && form.object == table).then_some(shown)
        };
        // A column that is there already is what the guard asks for.
        let own = Some(fate.now).filter(|_| guard.object == table).and_then(of);
        let mut found = self.recent(&fate, of);
        found.extend(own.filter(|own| !found.iter().any(|known| same_shape(known, own))));
        for shown in found {
            self.show(LaterShown::Table(name.clone(), shown), CHANGED);
        }
    }

    /// Where the history has branches, what an object may be before the statement: also what another branch leaves.
    fn beside(&self, object: &ObjectId) -> impl Iterator<Item = &Form> {
        self.later.possible(object, self.when).filter(|_| self.later.has_branches())
    }

    /// What the last forms of an object show before the witness comes, each once.
    fn recent<T: PartialEq>(&self, fate: &Fate<'_>, of: impl Fn(&Form) -> Option<T>) -> Vec<T> {
        let first = self.later.witness(self.when).map_or(usize::MAX, |(_, position)| position);
        let mut found: Vec<T> = Vec::new();
        for shown in fate.later(first).rev().take(SEEN).filter_map(of) {
            if !found.contains(&shown) {
                found.push(shown);
            }
        }
        found.truncate(MOST);
        found
    }

    /// The object is there, and so is what comes later, if both can be.
    fn witnessed(&mut self, object: &ObjectId, fate: Option<&Fate<'_>>, said: &str) {
        for (witness, position) in self.later.witnesses(self.when) {
            if fate.is_none_or(|fate| fate.is_there_from(position)) {
                let present = vec![self.sighted(object), self.sighted(witness)];
                self.add(Vec::new(), present, said.to_owned());
            }
        }
    }

    fn show(&mut self, shown: LaterShown, said: &str) {
        self.list.push(Sign {
            absent: Vec::new(),
            present: Vec::new(),
            shown: Some(shown),
            said: said.to_owned(),
        });
    }

    fn add(&mut self, absent: Vec<Sighted>, present: Vec<Sighted>, said: String) {
        self.list.push(Sign { absent, present, shown: None, said });
    }

    fn sighted(&self, object: &ObjectId) -> Sighted {
        let constraint = match object {
            ObjectId::Constraint(..) => self.later.any(object).and_then(|form| form.state.constraint()),
            _ => None,
        };
        let is_primary_key = constraint.is_some_and(|c| c.kind() == ConstraintKind::PrimaryKey);
        Sighted { object: object.clone(), is_primary_key }
    }
}

const CHANGED: &str = "changed later";

/// Whether an engine would show them alike: the order of columns does not count.
fn same_shape(one: &TableShown, other: &TableShown) -> bool {
    one.uniques == other.uniques
        && one.foreign_keys == other.foreign_keys
        && one.columns.len() == other.columns.len()
        && one.columns.iter().all(|column| other.columns.contains(column))
}
