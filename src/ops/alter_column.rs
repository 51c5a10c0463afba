//! alter_column: type, nullability, default, comment, identity, collation. Only what changes is given; the rest is
//! known from the history.

mod anew;
pub(super) mod definition;
mod new_type;
mod position;
mod steps;
mod touches;

use std::sync::Arc;

pub(super) use self::new_type::{NewType, Using};
pub(super) use self::position::Position;
use self::position::{move_column, position_in, read_position};
use self::steps::default_survives;
use super::footprint::Footprint;
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::literal::RawLiteral;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::dialect::{AlterStyle, Facts, NameKind};
use crate::model::{
    Check, Column, DefaultValue, Expression, Ident, Identity, Literal, ObjectName, SqlType, Table,
};
use crate::sql;

/// A new default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NewDefault {
    /// None any more.
    Drop,
    /// SQL.
    Expression(Expression),
    /// Data for a type that the catalog may have to tell.
    Literal(RawLiteral),
}

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlterColumn {
    /// The table.
    pub table: Located<ObjectName>,
    /// The column.
    pub column: Located<Ident>,
    /// Its new type.
    pub new_type: Option<NewType>,
    /// Whether NULL is allowed from now on.
    pub nullable: Option<bool>,
    /// Its new default.
    pub default: Option<NewDefault>,
    /// Its new comment; `Some(None)` removes it.
    pub comment: Option<Option<String>>,
    /// Its new identity; `Some(None)` removes it.
    pub identity: Option<Option<Identity>>,
    /// Its new collation; `Some(None)` is that of its type.
    pub collation: Option<Option<Ident>>,
    /// Its new place among the columns.
    pub position: Option<Position>,
}

impl AlterColumn {
    fn unchanged(table: Located<ObjectName>, column: Located<Ident>) -> Self {
        Self {
            table,
            column,
            new_type: None,
            nullable: None,
            default: None,
            comment: None,
            identity: None,
            collation: None,
            position: None,
        }
    }

    /// The operation that allows NULL.
    pub fn nullable(table: Located<ObjectName>, column: Ident) -> Self {
        let column = Located::new(column, table.place);
        Self { nullable: Some(true), ..Self::unchanged(table, column) }
    }

    /// The type that literals are for: the new one, else the one the history knows.
    fn type_for_literals<'t>(&'t self, before: Option<&'t Column>) -> Option<&'t SqlType> {
        self.new_type.as_ref().map(|t| &t.sql_type).or(before.map(|c| &c.sql_type))
    }

    fn resolved_default(
        &self,
        before: Option<&Column>,
    ) -> Result<Option<Option<DefaultValue>>, Box<Diagnostic>> {
        Ok(match &self.default {
            None => None,
            Some(NewDefault::Drop) => Some(None),
            Some(NewDefault::Expression(text)) => Some(Some(DefaultValue::Expression(text.clone()))),
            Some(NewDefault::Literal(raw)) => match raw.resolve(self.type_for_literals(before))? {
                Literal::Null => Some(None),
                literal => Some(Some(DefaultValue::Literal(literal))),
            },
        })
    }

    /// The default that must be set anew because the type changes under it: engines convert no default that they
    /// cannot cast (PostgreSQL manual, ALTER TABLE, SET DATA TYPE).
    fn carried_default(&self, before: &Column) -> Result<Option<DefaultValue>, Box<Diagnostic>> {
        let (Some(new), None, Some(DefaultValue::Literal(literal))) =
            (&self.new_type, &self.default, &before.default)
        else {
            return Ok(None);
        };
        if default_survives(&before.sql_type, &new.sql_type) {
            return Ok(None);
        }
        let again =
            RawLiteral::of_literal(literal, self.column.place).map(|raw| raw.resolve(Some(&new.sql_type)));
        match again {
            Some(Ok(literal)) => Ok(Some(DefaultValue::Literal(literal))),
            _ => Err(Box::new(
                Diagnostic::error(
                    Code::BAD_LITERAL,
                    self.column.place,
                    format!("the default of `{}` does not fit its new type", *self.column),
                )
                .hint("give the new `default:` in the same operation, or `default: null` to drop it"),
            )),
        }
    }

    /// The column's collation, unless its new type can have none. Engines forget it when the type is set anew.
    fn kept_collation<'c>(&self, column: &'c Column) -> Option<&'c Ident> {
        let kept = self.new_type.as_ref().is_none_or(|new| new.sql_type.is_collatable());
        column.collation.as_ref().filter(|_| kept)
    }

    /// The check of an earlier inline enum of this column, which its new type makes pointless. Column and table may have
    /// been renamed since, and the check's name not.
    fn stale_check<'t>(&self, table: &'t Table, facts: &Facts) -> Option<&'t Check> {
        self.new_type.as_ref()?;
        let names_it = |c: &&Check| sql::mentions(c.expression.as_str(), self.column.as_str(), facts);
        table.checks.iter().filter(|c| c.of_type).find(names_it)
    }
}

impl Behaviour for AlterColumn {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let (table, column) = (table?, column?);
        let mut op = Self::unchanged(table, column);
        op.new_type = new_type::read(fields, scope, &op.table, &op.column);
        op.nullable = fields.value("nullable").and_then(|n| scope.flag(n, "`nullable`"));
        op.default = fields.get("default").and_then(|node| {
            if node.is_null() {
                return Some(NewDefault::Drop);
            }
            match node.get("sql") {
                Some(text) => scope.expression(text, "the default").map(NewDefault::Expression),
                None => scope.raw_literal(node, "the default").map(NewDefault::Literal),
            }
        });
        op.comment = fields.get("comment").and_then(|node| {
            scope.note_comment(fields.key_place("comment"));
            if node.is_null() {
                Some(None)
            } else {
                scope.text(node, "the comment").map(|t| Some(t.to_owned()))
            }
        });
        op.identity = fields.get("identity").and_then(|node| match node.text() {
            Some("always") => Some(Some(Identity::Always)),
            Some("by default") => Some(Some(Identity::ByDefault)),
            None if node.is_null() => Some(None),
            _ => scope.flag(node, "`identity`").map(|on| on.then_some(Identity::ByDefault)),
        });
        op.collation = fields.get("collation").and_then(|node| {
            if node.is_null() {
                Some(None)
            } else {
                scope.name(node, NameKind::Word, "the collation").map(|i| Some(i.value))
            }
        });
        op.position = read_position(fields, scope);
        let changes = ["type", "nullable", "default", "comment", "identity", "collation", "after", "first"];
        if changes.iter().all(|key| fields.get(key).is_none()) {
            scope.fault(Code::MISSING_KEY, fields.place(), "`alter_column` says nothing that is to change");
        }
        Some(op)
    }

    fn subject(&self) -> String {
        format!("{}.{}", *self.table, *self.column)
    }

    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        catalog.table(&self.table, self.table.place)?;
        let Some(table) = catalog.table_with_column(&self.table, &self.column, self.column.place)? else {
            if self.collation.is_some() && self.new_type.is_none() {
                let message = format!("the history does not know the type of `{}`", self.subject());
                return Err(Box::new(
                    Diagnostic::error(Code::NEEDS_DEFINITION, self.column.place, message)
                        .hint("give `type:` too"),
                ));
            }
            if catalog.facts().columns.alter == AlterStyle::Definition && !self.is_default_alone() {
                return Err(self.unknown_definition());
            }
            return self.resolved_default(None).map(drop);
        };
        if let Some(Position::After(other)) = &self.position {
            catalog.require_columns(&self.table, [other], self.column.place)?;
        }
        let before = table.column(&self.column);
        let default = self.resolved_default(before)?;
        let carried = before.map(|c| self.carried_default(c)).transpose()?.flatten();
        if let Some(new) = &self.new_type {
            let wanted = default.clone().flatten();
            super::create_table::require_enum(catalog, &new.sql_type, wanted.as_ref(), place)?;
        }
        let stale = self.stale_check(&table, catalog.facts()).cloned();
        catalog.edit(&self.table, self.table.place, |entry| {
            entry.checks.retain(|c| Some(c) != stale.as_ref());
            entry.checks.extend(self.new_type.iter().filter_map(|t| t.check.clone()));
            for column in entry.columns.iter_mut().filter(|c| c.name == *self.column) {
                self.change(Arc::make_mut(column), default.clone(), carried.clone());
            }
            if let Some(position) = &self.position {
                move_column(entry, &self.column, position);
            }
            Ok(())
        })
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        touches::note(self, footprint);
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        let unknown =
            || format!("the history does not know what the column `{}` looked like", self.subject());
        let known = before.table_with_column(&self.table, &self.column, self.column.place);
        let table = known.ok().flatten().ok_or_else(unknown)?;
        let column = table.column(&self.column).ok_or_else(unknown)?;
        let restores_default = self.default.is_some() || matches!(self.carried_default(column), Ok(Some(_)));
        let default = restores_default.then(|| match &column.default {
            None => Some(NewDefault::Drop),
            Some(DefaultValue::Expression(text)) => Some(NewDefault::Expression(text.clone())),
            Some(DefaultValue::Literal(l)) => {
                RawLiteral::of_literal(l, self.column.place).map(NewDefault::Literal)
            }
        });
        let default = match default {
            Some(None) => return Err(format!("the default of `{}` cannot be written again", self.subject())),
            Some(known) => known,
            None => None,
        };
        let new_type = self.new_type.as_ref().map(|new| NewType {
            sql_type: column.sql_type.clone(),
            using: if default_survives(&new.sql_type, &column.sql_type) && new.using == Using::Assignment {
                Using::Assignment
            } else {
                Using::Cast
            },
            check: self.stale_check(&table, before.facts()).cloned(),
        });
        Ok(vec![Op::AlterColumn(Self {
            table: self.table.clone(),
            column: self.column.clone(),
            new_type,
            nullable: self.nullable.map(|_| column.nullable),
            default,
            comment: self.comment.as_ref().map(|_| column.comment.clone()),
            identity: self.identity.map(|_| column.identity),
            collation: (self.collation.is_some() || self.kept_collation(column) != column.collation.as_ref())
                .then(|| column.collation.clone()),
            position: self.position.as_ref().and_then(|_| position_in(&table, &self.column)),
        })])
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        Lowered::new(match before.facts().columns.alter {
            AlterStyle::Aspects => steps::lower(self, before),
            AlterStyle::Definition => definition::lower(self, before),
            AlterStyle::Rebuild => Vec::new(), // see ops::rebuild
        })
    }
}

impl AlterColumn {
    fn change(
        &self,
        column: &mut Column,
        default: Option<Option<DefaultValue>>,
        carried: Option<DefaultValue>,
    ) {
        column.collation = match &self.collation {
            Some(new) => new.clone(),
            None => self.kept_collation(column).cloned(),
        };
        if let Some(new) = &self.new_type {
            column.sql_type = new.sql_type.clone();
        }
        if let Some(nullable) = self.nullable {
            column.nullable = nullable;
        }
        if let Some(default) = default {
            column.default = default;
        } else if carried.is_some() {
            column.default = carried;
        }
        if let Some(comment) = &self.comment {
            column.comment.clone_from(comment);
        }
        if let Some(identity) = self.identity {
            column.identity = identity;
            column.nullable &= identity.is_none();
        }
    }
}
