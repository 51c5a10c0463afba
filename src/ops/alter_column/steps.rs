//! The statements of alter_column, one per aspect that changes.

use super::{AlterColumn, NewType, Using};
use crate::catalog::Catalog;
use crate::model::types::Family;
use crate::model::{Column, DefaultValue, Identity, SqlType, Table};
use crate::ops::lowering::{self, AddedConstraint};
use crate::plan::{Arg, Args, ConstraintKind, Ddl, Guard, Statement};

/// The statements, in an order that works: the type first, for the others may depend on it.
pub(super) fn lower(op: &AlterColumn, before: &Catalog) -> Vec<Statement> {
    let table = before.known(&op.table);
    let column = table.as_ref().and_then(|t| t.column(&op.column));
    let steps = Steps { op, before, column, table: table.as_deref() };
    let mut list = Vec::new();
    // A column with identity takes neither a default nor NULL nor every type: identity goes first and comes last.
    let loses_identity = op.identity == Some(None);
    list.extend(loses_identity.then(|| steps.identity()).flatten());
    if let Some(new) = &op.new_type {
        list.extend(steps.change_type(new));
    } else if let (Some(_), Some(column)) = (&op.collation, column) {
        list.push(steps.set_type(&column.sql_type, &Using::Assignment));
    }
    list.extend(steps.default());
    list.extend(steps.null());
    list.extend((!loses_identity).then(|| steps.identity()).flatten());
    list.extend(steps.comment());
    list
}

struct Steps<'s> {
    op: &'s AlterColumn,
    before: &'s Catalog,
    column: Option<&'s Column>,
    table: Option<&'s Table>,
}

impl Steps<'_> {
    fn args(&self) -> Args {
        vec![
            ("table", Arg::Name(self.op.table.value.clone())),
            ("column", Arg::Ident(self.op.column.value.clone())),
        ]
    }

    fn statement(&self, template: &'static str, more: Args, guard: Guard, what: &str, ddl: Ddl) -> Statement {
        let mut args = self.args();
        args.extend(more);
        let object = format!("{what} of {}.{}", *self.op.table, *self.op.column);
        Statement::new(template, args, guard, "altered", object).locking(ddl, &self.op.table)
    }

    fn change_type(&self, new: &NewType) -> Vec<Statement> {
        let mut list = Vec::new();
        if let Some(stale) = self.table.and_then(|t| self.op.stale_check(t, self.before.facts())) {
            let table = &self.op.table.value;
            let args = lowering::dropped(table, &stale.name, Some(ConstraintKind::Check));
            let guard = Guard::ConstraintPresent {
                table: table.clone(),
                name: stale.name.clone(),
                kind: Some(ConstraintKind::Check),
            };
            let object = format!("check constraint {} on {table}", stale.name);
            list.push(
                Statement::new("drop_constraint.sql", args, guard, "dropped", object)
                    .locking(Ddl::DropConstraint, table),
            );
        }
        let carried = self.column.and_then(|c| self.op.carried_default(c).ok().flatten());
        let in_the_way = carried.is_some() || self.default_in_the_way(new);
        if in_the_way {
            list.push(self.set_default(None));
        }
        list.push(self.set_type(&new.sql_type, &new.using));
        if let Some(default) = &carried {
            list.push(self.set_default(Some(default)));
        }
        list.extend(new.check.iter().map(|check| AddedConstraint::check(check).statement(&self.op.table)));
        list
    }

    /// An old default that is to be replaced, and that may not survive the change of type.
    fn default_in_the_way(&self, new: &NewType) -> bool {
        let replaced = self.op.default.is_some();
        replaced
            && self
                .column
                .is_some_and(|c| c.default.is_some() && !default_survives(&c.sql_type, &new.sql_type))
    }

    fn set_type(&self, sql_type: &SqlType, using: &Using) -> Statement {
        let facts = self.before.facts();
        let old = self.column.map(|c| &c.sql_type);
        let changes = old.is_none_or(|old| old != sql_type);
        let can_tell = (facts.types.shown)(sql_type).is_some() && self.op.collation.is_none();
        let guard = if changes && can_tell {
            Guard::ColumnTypeDiffers {
                table: self.op.table.value.clone(),
                column: self.op.column.value.clone(),
                sql_type: sql_type.clone(),
            }
        } else {
            Guard::Always
        };
        let plain = *using == Using::Assignment && self.op.collation.is_none();
        let rewrites = !plain || old.is_none_or(|old| (facts.types.change_rewrites)(old, sql_type));
        let ddl = if rewrites { Ddl::AlterTypeRewrite } else { Ddl::AlterType };
        let expression = match using {
            Using::Expression(text) => Arg::Expression(text.clone()),
            _ => Arg::None,
        };
        let collation = match &self.op.collation {
            Some(new) => new.as_ref(),
            None => self.column.and_then(|c| self.op.kept_collation(c)),
        };
        let between_enums =
            sql_type.enum_name().is_some() && old.is_some_and(|old| old.enum_name().is_some());
        let more = vec![
            ("type", Arg::Type(sql_type.clone())),
            ("collation", Arg::option(collation.cloned(), Arg::Ident)),
            ("using", expression),
            ("cast", Arg::Flag(*using == Using::Cast)),
            ("through_text", Arg::Flag(between_enums)),
        ];
        self.statement("alter_column_type.sql", more, guard, "type", ddl)
    }

    fn set_default(&self, default: Option<&DefaultValue>) -> Statement {
        let sql_type = self.op.type_for_literals(self.column);
        let opaque = SqlType::Text; // data of any type may stand in parentheses where that of texts must
        let more = lowering::default_args(default, sql_type.unwrap_or(&opaque), self.before);
        self.statement("alter_column_default.sql", more, Guard::Always, "default", Ddl::SetDefault)
    }

    fn default(&self) -> Option<Statement> {
        let resolved = self.op.resolved_default(self.column).ok().flatten()?;
        let mut statement = self.set_default(resolved.as_ref());
        if let Some(Some(identity)) = self.op.identity {
            // On a column that has its identity already, even dropping the default is an error.
            statement.guard = self.identity_guard(Some(identity));
        }
        Some(statement)
    }

    fn null(&self) -> Option<Statement> {
        let nullable = self.op.nullable?;
        let guard = Guard::ColumnNullDiffers {
            table: self.op.table.value.clone(),
            column: self.op.column.value.clone(),
            nullable,
        };
        let ddl = if nullable { Ddl::DropNotNull } else { Ddl::SetNotNull };
        let more = vec![("nullable", Arg::Flag(nullable))];
        Some(self.statement("alter_column_null.sql", more, guard, "nullability", ddl))
    }

    fn identity_guard(&self, identity: Option<Identity>) -> Guard {
        Guard::ColumnIdentityDiffers {
            table: self.op.table.value.clone(),
            column: self.op.column.value.clone(),
            identity: identity.map_or("", lowering::identity_word),
        }
    }

    fn identity(&self) -> Option<Statement> {
        let identity = self.op.identity?;
        let had = self.column.is_some_and(|c| c.identity.is_some());
        let word = identity.map(lowering::identity_word);
        let guard = self.identity_guard(identity);
        let more = vec![("identity", Arg::option(word, Arg::Word)), ("had", Arg::Flag(had))];
        Some(self.statement("alter_column_identity.sql", more, guard, "identity", Ddl::AddIdentity))
    }

    fn comment(&self) -> Option<Statement> {
        let comment = self.op.comment.as_ref()?;
        let args = lowering::column_comment(&self.op.table, &self.op.column, comment.as_ref());
        let object = format!("comment of column {}.{}", *self.op.table, *self.op.column);
        Some(
            Statement::new("column_comment.sql", args, Guard::Always, "set", object)
                .locking(Ddl::Comment, &self.op.table),
        )
    }
}

/// Whether an engine surely converts a default along with the type: not between enums, nor between types of its own.
pub(super) fn default_survives(old: &SqlType, new: &SqlType) -> bool {
    let alike = old.family() == new.family() && old.enum_name() == new.enum_name();
    alike && (old == new || old.family() != Family::Other)
}
