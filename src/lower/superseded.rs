//! What shows that a database is past a statement, so that it is skipped as superseded: an object's later name, and what is
//! there only because of a later revision. Where the history has nothing later to say, there is no such question.

use crate::catalog::{constraint_involves, index_involves};
use crate::dialect::{AlterStyle, Facts, shown};
use crate::history::{Fate, Form, Later, Moment};
use crate::model::{Column, ConstraintKind, Ident, Object, ObjectId, State};
use crate::plan::{
    ColumnShown, Expected, Guard, LaterShown, Sighted, Sign, Statement, StatementKind, Step, TableShown,
};

/// So many later names, types or forms are asked for, the last ones: scripts stay in proportion to the history.
const MOST: usize = 3;

/// Gives every statement of a step the signs that the database is past it.
pub(super) fn mark(step: &mut Step, when: Moment, later: &Later<'_>, facts: &Facts) {
    for statement in &mut step.statements {
        let mut signs = Signs { later, when, facts, list: Vec::new() };
        match &statement.guard {
            Some(guard) => signs.of_guard(guard),
            None => {
                statement.needs.iter().for_each(|object| signs.lost(object, &[object], Lost::MustBeThere))
            }
        }
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

impl<'a> Signs<'a> {
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
    fn lost(&mut self, object: &ObjectId, names: &[&ObjectId], lost: Lost) {
        let Some(fate) = self.later.fate(object, self.when).filter(|fate| !fate.later.is_empty()) else {
            return;
        };
        let absent: Vec<Sighted> = names.iter().map(|name| self.sighted(name)).collect();
        let (later, when) = (self.later, self.when);
        let witness = later.witness(when);
        let names = fate.names();
        let all_new = names.iter().all(|(name, _)| later.is_new(name, when)) && names.len() <= MOST;
        let is_told = !fate.goes() && all_new || lost == Lost::MustBeThere && fate.goes();
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
        if let Some((witness, _)) = witness {
            self.add(absent.clone(), vec![self.sighted(witness)], said.to_owned());
        }
        for need in self.requirements(fate.now).iter().filter(|_| lost == Lost::MayCome) {
            let left = later.fate(need, when).and_then(|fate| fate.left_at());
            if left.is_some_and(|left| left < until) {
                let absent = absent.iter().cloned().chain([self.sighted(need)]).collect();
                self.add(absent, Vec::new(), said.to_owned());
            }
        }
    }

    /// What must be there for an object to come: tables that it refers to, and columns.
    fn requirements(&self, form: &Form) -> Vec<ObjectId> {
        let own = form.object.table().cloned().map(ObjectId::Table);
        let table =
            own.and_then(|id| self.later.fate(&id, self.when)).and_then(|fate| fate.now.state.table());
        let Some(table) = table else { return Vec::new() };
        let columns = |involves: &dyn Fn(&Ident) -> bool| -> Vec<ObjectId> {
            let names = table.columns.iter().map(|column| &column.name).filter(|name| involves(name));
            names.map(|name| ObjectId::Column(table.name.clone(), name.clone())).collect()
        };
        match &form.state {
            State::Is(Object::Table(table)) => {
                let others = table.foreign_keys().filter(|key| key.references.value != table.name);
                others.map(|key| ObjectId::Table(key.references.value.clone())).collect()
            }
            State::Is(Object::Constraint(constraint)) => {
                let mut needs = columns(&|name| constraint_involves(constraint, name, self.facts));
                if let Some(key) = constraint.foreign_key() {
                    let other = &key.references.value;
                    needs.push(ObjectId::Table(other.clone()));
                    let referred = key.referred.iter();
                    needs.extend(referred.map(|name| ObjectId::Column(other.clone(), name.clone())));
                }
                needs
            }
            State::Is(Object::Index(index)) => columns(&|name| index_involves(index, name, self.facts)),
            State::Is(_) | State::Absent | State::Unknown => Vec::new(),
        }
    }

    /// The object is there, but it is another one that bears its name later.
    fn again(&mut self, object: &ObjectId, said: &str) {
        let Some(other) = self.later.again(object, self.when) else { return };
        self.witnessed(object, None, said);
        let Some(was) = self.later.fate(object, self.when) else { return };
        self.types(object, &was, [other.now].into_iter().chain(other.later.iter().copied()), said);
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
        let columns = fate.later.iter().filter_map(|form| form.state.column());
        if !columns.into_iter().any(|column| differs(now, column)) {
            return;
        }
        self.witnessed(object, Some(&fate), CHANGED);
        match statement.guard.as_ref().map(|guard| (&guard.from, &guard.to)) {
            Some((Expected::Shown(from), Expected::Shown(to)))
                if statement.kind == StatementKind::ModifyColumn =>
            {
                self.definitions(object, &fate, [from, to]);
            }
            _ => self.types(object, &fate, fate.later.iter().copied(), CHANGED),
        }
    }

    /// A column that is defined otherwise by a later revision.
    fn definitions(&mut self, object: &ObjectId, fate: &Fate<'_>, known: [&ColumnShown; 2]) {
        let mut found: Vec<ColumnShown> = Vec::new();
        for column in self.unwitnessed(&fate.later).filter_map(|form| form.state.column()) {
            let shown = shown::column(column, self.facts);
            if shown.data_type.is_some() && !known.contains(&&shown) && !found.contains(&shown) {
                found.push(shown);
            }
        }
        for shown in found.into_iter().rev().take(MOST) {
            self.show(LaterShown::Column(object.clone(), shown), CHANGED);
        }
    }

    /// A column with a type that it has only later.
    fn types<'f>(
        &mut self,
        object: &ObjectId,
        fate: &Fate<'_>,
        later: impl Iterator<Item = &'f Form>,
        said: &str,
    ) {
        let data_type = |column: &Column| shown::column(column, self.facts).data_type;
        let before = self
            .later
            .before(object, self.when)
            .and_then(|form| form.state.column().and_then(|c| data_type(c)));
        let now = fate.now.state.column().and_then(|column| data_type(column));
        let mut found: Vec<String> = Vec::new();
        let later: Vec<&Form> = later.collect();
        for shown in self.unwitnessed(&later).filter_map(|form| data_type(form.state.column()?)) {
            let is_known = Some(&shown) == now.as_ref() || Some(&shown) == before.as_ref();
            if !is_known && !found.contains(&shown) {
                found.push(shown);
            }
        }
        if now.is_none() || self.facts.columns.alter == AlterStyle::Rebuild {
            return; // the type before is not certain, or the form of the whole table says it
        }
        for data_type in found.into_iter().rev().take(MOST) {
            let shown = ColumnShown { data_type: Some(data_type), ..ColumnShown::default() };
            self.show(LaterShown::Column(object.clone(), shown), said);
        }
    }

    /// A table that is replaced is found in the form that a later revision gives it.
    fn of_rebuild(&mut self, statement: &Statement) {
        let Some((guard, whole)) =
            statement.guard.as_ref().and_then(|guard| Some((guard, guard.whole.as_ref()?)))
        else {
            return;
        };
        let Some(name) = guard.object.table() else { return };
        let table = ObjectId::Table(name.clone());
        let Some(fate) = self.later.fate(&table, self.when) else { return };
        if fate.later.iter().any(|form| form.state.table().is_some()) {
            self.witnessed(&table, Some(&fate), CHANGED);
        }
        let form = |form: &Form| form.state.table().map(|table| shown::table(table));
        let mut found: Vec<TableShown> = Vec::new();
        let by_itself = matches!(guard.object, ObjectId::Table(_)).then_some(fate.now);
        for shown in by_itself.into_iter().chain(self.unwitnessed(&fate.later)).filter_map(form) {
            if !same_shape(&shown, whole) && !found.iter().any(|known| same_shape(known, &shown)) {
                found.push(shown);
            }
        }
        for shown in found.into_iter().rev().take(MOST) {
            self.show(LaterShown::Table(name.clone(), shown), CHANGED);
        }
    }

    /// The forms that the witness does not tell of.
    fn unwitnessed<'f>(&self, forms: &[&'f Form]) -> impl Iterator<Item = &'f Form> + use<'f> {
        let first = self.later.witness(self.when).map_or(usize::MAX, |(_, position)| position);
        forms.iter().copied().filter(move |form| form.position < first).collect::<Vec<_>>().into_iter()
    }

    /// The object is there, and so is what comes later, if both can be.
    fn witnessed(&mut self, object: &ObjectId, fate: Option<&Fate<'_>>, said: &str) {
        let Some((witness, position)) = self.later.witness(self.when) else { return };
        if fate.is_none_or(|fate| fate.is_there_from(position)) {
            let present = vec![self.sighted(object), self.sighted(witness)];
            self.add(Vec::new(), present, said.to_owned());
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
