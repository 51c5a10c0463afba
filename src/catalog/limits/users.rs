//! Who uses a column or table, and stands in the way when it goes or changes.

use crate::catalog::{Catalog, Outcome, fault};
use crate::diag::{Code, Place};
use crate::dialect::{ColumnChange, ColumnUser};
use crate::model::program::ProgramKind;
use crate::model::{Aspect, Change, DefaultValue, Expression, Ident, ObjectId, ObjectName, Rename, Table};
use crate::sql;

impl Catalog {
    /// A column that goes or gets another type is used by nobody who stands in the way.
    pub(super) fn require_free_column(&self, change: &Change) -> Outcome {
        let ObjectId::Column(table, name) = &change.object else { return Ok(()) };
        let what = if change.to.is_absent() {
            ColumnChange::Dropped
        } else if change.altered().is_some_and(|altered| altered.sets(Aspect::Type)) {
            ColumnChange::Retyped
        } else {
            return Ok(());
        };
        self.require_unused(table, name, what, change.place)
    }

    /// The same for a column that gets another name.
    pub(super) fn require_free_name(&self, rename: &Rename) -> Outcome {
        match &rename.from {
            ObjectId::Column(table, name) if !self.is_unsettled(table) => {
                self.require_unused(table, name, ColumnChange::Renamed, rename.place)
            }
            _ => Ok(()),
        }
    }

    fn require_unused(&self, table: &ObjectName, name: &Ident, what: ColumnChange, place: Place) -> Outcome {
        let Some(known) = self.settled_table(table) else { return Ok(()) };
        let id = ObjectId::Column(table.clone(), name.clone());
        let (title, verb) = (self.facts.title, verb(what));
        if let Some(partitions) = &known.partition_by
            && what != ColumnChange::Renamed
            && self.facts.limits.keys_hold_partition
            && sql::mentions(partitions, name.as_str(), self.facts)
        {
            let message = format!("{title} cannot {verb} the column `{id}`: the table is partitioned by it");
            let hint = "create another table, and copy the rows";
            return Err(Box::new(fault(Code::UNSUPPORTED, place, message).hint(hint).about(id)));
        }
        let mut users = self.users_in_table(known, name).chain(self.users_in_programs(table, name));
        let Some((_, user)) = users.find(|(user, _)| (self.facts.limits.stops)(what, *user)) else {
            return Ok(());
        };
        let message = format!("{title} cannot {verb} the column `{id}`: {} uses it", called(&user));
        let hint = match what {
            ColumnChange::Dropped => "drop that first",
            ColumnChange::Renamed => "drop that first, and create it again with the new name",
            ColumnChange::Retyped => "drop that first, and create it again afterwards",
        };
        let code = if what == ColumnChange::Renamed { Code::UNSUPPORTED } else { Code::STILL_USED };
        Err(Box::new(fault(code, place, message).hint(hint).about(id).about(user)))
    }

    /// The users of a column within its table.
    fn users_in_table<'c>(
        &'c self,
        table: &'c Table,
        name: &'c Ident,
    ) -> impl Iterator<Item = (ColumnUser, ObjectId)> + 'c {
        let names = |text: &Expression| sql::mentions(text.as_str(), name.as_str(), self.facts);
        let others = table.columns.iter().filter(move |column| column.name != *name);
        let column = |name: &Ident| ObjectId::Column(table.name.clone(), name.clone());
        let generated =
            others.clone().filter(move |c| c.computed.as_ref().is_some_and(|c| names(&c.expression)));
        let generated = generated.map(move |c| (ColumnUser::Generated, column(&c.name)));
        let defaults =
            others.filter(move |c| matches!(&c.default, Some(DefaultValue::Expression(text)) if names(text)));
        let defaults = defaults.map(move |c| (ColumnUser::Default, column(&c.name)));
        let indexes = table
            .indexes
            .iter()
            .filter(move |i| i.columns.iter().any(|c| c.key.expression().is_some_and(names)));
        let indexes = indexes.map(move |index| {
            (ColumnUser::Expression, ObjectId::Index(table.name.clone(), index.name.clone()))
        });
        generated.chain(defaults).chain(indexes)
    }

    /// Those who surely use it elsewhere.
    fn users_in_programs<'c>(
        &'c self,
        table: &'c ObjectName,
        name: &'c Ident,
    ) -> impl Iterator<Item = (ColumnUser, ObjectId)> + 'c {
        let using = self.programs.iter().filter(move |(_, program)| {
            program.uses.columns.iter().any(|(of, column)| of == table && column == name)
        });
        using.filter_map(|(object, _)| Some((program_user(object)?, object.clone())))
    }

    /// A table that goes is in no view, where views hold what they read.
    pub(super) fn require_free_relation(&self, change: &Change) -> Outcome {
        let ObjectId::Table(name) = &change.object else { return Ok(()) };
        if !change.to.is_absent() || !(self.facts.limits.stops)(ColumnChange::Dropped, ColumnUser::View) {
            return Ok(());
        }
        let reads = |(object, uses): (&ObjectId, &crate::model::program::Uses)| {
            let view = matches!(program_user(object), Some(ColumnUser::View));
            view && uses.is_certain && uses.relations.contains(name)
        };
        let mut programs = self.programs.iter();
        let Some((user, _)) = programs.find(|(object, program)| reads((object, &program.uses))) else {
            return Ok(());
        };
        let title = self.facts.title;
        let message = format!("{title} cannot drop the table `{name}`: {} uses it", called(user));
        let fault = fault(Code::STILL_USED, change.place, message).hint("drop that first");
        Err(Box::new(fault.about(change.object.clone()).about(user.clone())))
    }
}

fn verb(what: ColumnChange) -> &'static str {
    match what {
        ColumnChange::Dropped => "drop",
        ColumnChange::Renamed => "rename",
        ColumnChange::Retyped => "change the type of",
    }
}

/// `the generated column b`, `the view v`.
fn called(user: &ObjectId) -> String {
    match user {
        ObjectId::Column(_, name) => format!("the column `{name}`"),
        other => format!("the {} `{}`", other.kind(), other.own_name()),
    }
}

/// What kind of user a view, trigger or policy is.
fn program_user(object: &ObjectId) -> Option<ColumnUser> {
    match object {
        ObjectId::View(_) | ObjectId::MaterializedView(_) => Some(ColumnUser::View),
        ObjectId::Program((ProgramKind::Trigger, _)) => Some(ColumnUser::Trigger),
        ObjectId::Policy(..) => Some(ColumnUser::Policy),
        ObjectId::Program((ProgramKind::Procedure | ProgramKind::Function, _))
        | ObjectId::Schema(_)
        | ObjectId::Extension(_)
        | ObjectId::Enum(_)
        | ObjectId::EnumValue(..)
        | ObjectId::Domain(_)
        | ObjectId::Sequence(_)
        | ObjectId::Table(_)
        | ObjectId::TableComment(_)
        | ObjectId::Column(..)
        | ObjectId::Constraint(..)
        | ObjectId::Index(..) => None,
    }
}
