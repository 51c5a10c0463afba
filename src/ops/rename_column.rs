//! rename_column.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op, lowering};
use crate::catalog::{Catalog, Outcome, columns};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::model::{Expression, Ident, IndexKey, ObjectName};
use crate::plan::{Arg, Ddl, Guard, Statement};
use crate::sql;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RenameColumn {
    /// The table.
    pub table: Located<ObjectName>,
    /// The column.
    pub column: Located<Ident>,
    /// Its new name.
    pub to: Ident,
}

impl Behaviour for RenameColumn {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let to = fields.require("to").and_then(|n| scope.ident(n, "the new name"));
        Some(Self { table: table?, column: column?, to: to?.value })
    }

    fn subject(&self) -> String {
        format!("{}.{} to {}", *self.table, *self.column, self.to)
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        self.require_free(catalog)?;
        catalog.rename_column(&self.table, &self.column, &self.to, self.column.place)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Column(&self.table, self.column.as_str()));
        footprint.writes(Thing::Column(&self.table, self.to.as_str()));
    }

    fn inverse(&self, _before: &Catalog) -> Result<Vec<Op>, String> {
        let column = Located::new(self.to.clone(), self.column.place);
        Ok(vec![Op::RenameColumn(Self { table: self.table.clone(), column, to: self.column.value.clone() })])
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        let table = self.table.value.clone();
        let from = self.column.value.clone();
        let args = vec![
            ("table", Arg::Name(table.clone())),
            ("column", Arg::Ident(from.clone())),
            ("to", Arg::Ident(self.to.clone())),
            ("checks", self.checks(before)),
        ];
        let object = format!("column {}", self.subject());
        let checked = !matches!(self.checks(before), Arg::List(list) if list.is_empty());
        let guard = Guard::ColumnRename { table: table.clone(), from, to: self.to.clone() };
        Lowered::one(
            Statement::new("rename_column.sql", args, guard, "renamed", object)
                .locking(if checked { Ddl::AddCheck } else { Ddl::Rename }, &table)
                .online_if(!checked && lowering::can_tell_online(before, &table)),
        )
    }
}

impl RenameColumn {
    /// The checks that name the column, as they are afterwards: where they do not follow, they must be made anew.
    fn checks(&self, before: &Catalog) -> Arg {
        let known = before.known(&self.table);
        let Some(table) = known.filter(|_| !before.facts().columns.expressions_follow) else {
            return Arg::List(Vec::new());
        };
        let mut renamed = (*table).clone();
        columns::rename(&mut renamed, &self.column, &self.to, before.facts());
        let changed = renamed.checks.iter().filter(|c| !table.checks.contains(c));
        Arg::List(changed.map(|c| Arg::Map(lowering::check(c))).collect())
    }

    /// Generated columns and indexes of expressions stand in the way where they do not follow.
    fn require_free(&self, catalog: &Catalog) -> Outcome {
        let known = catalog.table_with_column(&self.table, &self.column, self.column.place)?;
        let Some(table) = known.filter(|_| !catalog.facts().columns.expressions_follow) else {
            return Ok(());
        };
        let names = |text: &Expression| sql::mentions(text.as_str(), self.column.as_str(), catalog.facts());
        let computed =
            table.columns.iter().find(|c| c.computed.as_ref().is_some_and(|c| names(&c.expression)));
        let indexed = table
            .indexes
            .iter()
            .find(|i| i.columns.iter().any(|c| matches!(&c.key, IndexKey::Expression(text) if names(text))));
        let user = match (computed, indexed) {
            (Some(column), _) => format!("the generated column `{}`", column.name),
            (None, Some(index)) => format!("the index `{}`", index.name),
            (None, None) => return Ok(()),
        };
        let title = catalog.facts().title;
        let message = format!("{title} cannot rename the column `{}`: {user} uses it", self.subject_column());
        Err(Box::new(
            Diagnostic::error(Code::UNSUPPORTED, self.column.place, message)
                .hint("drop that first, and create it anew with the new name"),
        ))
    }

    fn subject_column(&self) -> String {
        format!("{}.{}", *self.table, *self.column)
    }
}
