//! alter_column: type, nullability, default, comment, identity, collation, position. Only what changes is given; the
//! rest is known from the history.

mod default;
mod new_type;
mod position;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::shape::FRAME_OF_LOSS;
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Located};
use crate::dialect::{AlterStyle, Facts, Feature, NameKind};
use crate::model::{
    Altered, Aspect, Change, Column, Constraint, DefaultValue, How, Ident, Identity, ObjectId, ObjectName,
    Position, SqlType, State, Subject, Table, Using,
};
use crate::sql;

use default::NewDefault;
use new_type::NewType;

/// The operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlterColumn {
    pub table: Located<ObjectName>,
    pub column: Located<Ident>,
    new_type: Option<NewType>,
    nullable: Option<bool>,
    default: Option<NewDefault>,
    /// `Some(None)` removes it.
    comment: Option<Option<String>>,
    /// `Some(None)` removes it.
    identity: Option<Option<Identity>>,
    /// `Some(None)` is that of its type.
    collation: Option<Option<Ident>>,
    position: Option<Position>,
}

impl Behaviour for AlterColumn {
    const KEYS: &'static [&'static str] = &[
        "table",
        "column",
        "schema",
        "type",
        "using",
        "nullable",
        "default",
        "comment",
        "identity",
        "collation",
        "after",
        "first",
    ];
    const FRAME: &'static [&'static str] = FRAME_OF_LOSS;

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let column = fields.require("column").and_then(|n| scope.ident(n, "the column's name"));
        let new_type = new_type::read(fields, scope, &scope.holder(table.as_ref()), column.as_ref());
        let nullable = fields.value("nullable").and_then(|n| scope.flag(n, "`nullable`"));
        let default = fields.get("default").and_then(|node| default::read(node, scope));
        let comment = fields.get("comment").and_then(|node| {
            scope.note_comment(node, fields.key_place("comment"));
            if node.is_null() {
                Some(None)
            } else {
                scope.text(node, "the comment").map(|t| Some(t.to_owned()))
            }
        });
        let identity = fields.get("identity").and_then(|node| scope.for_dialect(node, "`identity`"));
        let identity = identity.and_then(|node| match node.text() {
            Some("always") => Some(Some(Identity::Always)),
            Some("by default") => Some(Some(Identity::ByDefault)),
            None if node.is_null() => Some(None),
            _ => scope.flag(node, "`identity`").map(|on| on.then_some(Identity::ByDefault)),
        });
        let collation = fields.get("collation").and_then(|node| {
            if node.is_null() {
                Some(None)
            } else {
                scope.name(node, NameKind::Word, "the collation").map(|i| Some(i.value))
            }
        });
        let position = position::read(fields, scope);
        let changes = ["type", "nullable", "default", "comment", "identity", "collation", "after", "first"];
        if fields.has_strangers() {
            return None;
        }
        let (table, column) = (table?, column?);
        if changes.iter().all(|key| fields.get(key).is_none()) {
            scope.fault_hint(
                Code::MISSING_KEY,
                fields.place(),
                "`alter_column` says nothing that is to change",
                "give one of `type`, `nullable`, `default`, `comment`, `identity` or `collation`",
            );
        }
        Some(Self { table, column, new_type, nullable, default, comment, identity, collation, position })
    }

    fn subject(&self) -> Subject {
        Subject::Object(self.id())
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        before.table(&self.table, self.table.place)?;
        let known = before.table_with_column(&self.table, &self.column, self.column.place)?;
        let column = known.as_ref().and_then(|table| table.column(&self.column));
        self.require_type(column, before.facts())?;
        let (from, to) = match column {
            Some(column) => {
                (State::of_column(Arc::new(column.clone())), self.changed(column, before.facts())?)
            }
            None => (State::Unknown, self.as_far_as_said(before)?),
        };
        if let Some(table) = &known {
            self.check_never_null(table, before.facts())?;
        }
        if let (Some(table), Some(NewType { using: Using::Expression(using), .. })) = (&known, &self.new_type)
        {
            before.require_columns_of(using, table, self.column.place)?;
        }
        if let Some(Position::After(other)) = &self.position {
            before.require_columns(&self.table, [other], self.column.place)?;
            self.check_moves(other)?;
        }
        if from != State::Unknown {
            before.require_own_default(&to, self.column.place)?;
        }
        let altered = self.altered(known.as_deref(), before.facts());
        let change = Change::plain(self.id(), from, State::of_column(Arc::new(to)), self.column.place);
        Ok(Delta::Change(change.how(How::Altered(Box::new(altered)))))
    }
}

impl AlterColumn {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.value.clone(), self.column.value.clone())
    }

    /// The aspects that the spec sets.
    fn aspects(&self) -> BTreeSet<Aspect> {
        let set = [
            (Aspect::Type, self.new_type.is_some()),
            (Aspect::Nullable, self.nullable.is_some()),
            (Aspect::Default, self.default.is_some()),
            (Aspect::Comment, self.comment.is_some()),
            (Aspect::Identity, self.identity.is_some()),
            (Aspect::Collation, self.collation.is_some()),
            (Aspect::Position, self.position.is_some()),
        ];
        set.into_iter().filter(|(_, set)| *set).map(|(aspect, _)| aspect).collect()
    }

    fn altered(&self, known: Option<&Table>, facts: &Facts) -> Altered {
        let new_type = self.new_type.as_ref();
        Altered {
            aspects: self.aspects(),
            using: new_type.map_or(Using::Assignment, |new| new.using.clone()),
            check_before: known.and_then(|table| self.stale_check(table, facts)).cloned(),
            check_after: new_type.and_then(|new| new.check.clone()),
            position_before: known.and_then(|table| position::of(table, &self.column)),
            position_after: self.position.clone(),
            indexes: Vec::new(),
        }
    }

    /// The check of an earlier inline enum of this column, which its new type makes pointless. Column and table may have
    /// been renamed since, and the check's name not.
    fn stale_check<'t>(&self, table: &'t Table, facts: &Facts) -> Option<&'t Arc<Constraint>> {
        self.new_type.as_ref()?;
        let names_it = |constraint: &&Arc<Constraint>| {
            let check = constraint.check().filter(|check| check.of_type);
            check.is_some_and(|c| sql::mentions(c.expression.as_str(), self.column.as_str(), facts))
        };
        table.constraints.iter().find(names_it)
    }

    /// The known column with what the spec sets.
    fn changed(&self, before: &Column, facts: &Facts) -> Result<Column, Box<Diagnostic>> {
        self.check_generated(before, facts)?;
        let default = match self.resolved_default(Some(&before.sql_type), facts)? {
            Some(set) => set,
            None => self.carried_default(before, facts)?.or_else(|| before.default.clone()),
        };
        Ok(self.with(before.clone(), default))
    }

    /// A column stands after another one (error 1054); the engines that have `after` do not tell case apart in its name.
    fn check_moves(&self, after: &Ident) -> Result<(), Box<Diagnostic>> {
        if after.as_str().to_lowercase() != self.column.as_str().to_lowercase() {
            return Ok(());
        }
        let message = format!("`{}` cannot stand after itself", *self.column);
        let fault = Diagnostic::error(Code::KEYS_CONFLICT, self.column.place, message);
        let hint =
            "name the column before it, write `first: true`, or leave `after` out: it stays where it is";
        Err(Box::new(fault.hint(hint).about(self.id())))
    }

    /// A generated column has no default and no identity, and not on every engine NOT NULL.
    fn check_generated(&self, column: &Column, facts: &Facts) -> Result<(), Box<Diagnostic>> {
        if column.computed.is_none() {
            return Ok(());
        }
        let fault = |code, message: String, hint: &str| {
            let fault = Diagnostic::error(code, self.column.place, message).hint(hint);
            Err(Box::new(fault.about(self.id())))
        };
        let given = [("default", self.default.is_some()), ("identity", self.identity.flatten().is_some())];
        if let Some((key, _)) = given.iter().find(|(_, given)| *given) {
            let message = format!("`{}` is a generated column, which takes no `{key}`", *self.column);
            let hint = "drop the column, and add it again as one that is not generated";
            return fault(Code::KEYS_CONFLICT, message, hint);
        }
        if self.nullable == Some(false) && !facts.has(Feature::RequiredComputed) {
            let (what, hint) = Feature::RequiredComputed.lack();
            return fault(Code::UNSUPPORTED, format!("{} {what}", facts.title), hint);
        }
        Ok(())
    }

    /// A column of a primary key is never NULL, nor is one that the engine numbers: some engines refuse to make it so, others
    /// leave it as it is.
    fn check_never_null(&self, table: &Table, facts: &Facts) -> Result<(), Box<Diagnostic>> {
        if self.nullable != Some(true) {
            return Ok(());
        }
        let column = table.column(&self.column).map(|column| self.with(column.clone(), None));
        let in_key = table.primary_key().is_some_and(|key| key.columns.contains(&self.column));
        let why = if in_key {
            "is a column of the primary key"
        } else if column.is_some_and(|column| column.is_counted()) {
            "is numbered by the database"
        } else {
            return Ok(());
        };
        let message = format!("`{}` {why}, which {} keeps NOT NULL", *self.column, facts.title);
        let fault = Diagnostic::error(Code::KEYS_CONFLICT, self.column.place, message);
        Err(Box::new(
            fault.hint("leave `nullable` out; or drop the key or the identity first").about(self.id()),
        ))
    }

    /// What the spec says of a column that the history does not know; an error where the engine must be told more.
    fn as_far_as_said(&self, before: &Catalog) -> Result<Column, Box<Diagnostic>> {
        if self.collation.is_some() && self.new_type.is_none() {
            let message = format!("the history does not know the type of `{}`", self.id());
            let fault = Diagnostic::error(Code::NEEDS_DEFINITION, self.column.place, message);
            return Err(Box::new(before.explain_opaque(fault.hint("give `type:` too"), &self.id())));
        }
        let aspects = self.aspects();
        let default_alone = aspects.len() == 1 && aspects.contains(&Aspect::Default);
        if before.facts().columns.alter == AlterStyle::Definition && !default_alone {
            return Err(self.unknown_definition(before));
        }
        let default = self.resolved_default(None, before.facts())?.flatten();
        let sql_type = SqlType::Text; // data of any type may stand in parentheses where that of texts must
        Ok(self.with(Column::plain(self.column.value.clone(), sql_type), default))
    }

    fn with(&self, mut column: Column, default: Option<DefaultValue>) -> Column {
        // Engines forget a collation when the type is set, and some types can have none.
        let keeps = self.new_type.as_ref().is_none_or(|new| new.sql_type.is_collatable());
        column.collation = match &self.collation {
            Some(new) => new.clone(),
            None => column.collation.filter(|_| keeps),
        };
        column.default = default;
        if let Some(new) = &self.new_type {
            column.sql_type = new.sql_type.clone();
        }
        if let Some(nullable) = self.nullable {
            column.nullable = nullable;
        }
        if let Some(comment) = &self.comment {
            column.comment.clone_from(comment);
        }
        if let Some(identity) = self.identity {
            column.identity = identity;
            column.nullable &= identity.is_none();
        }
        column
    }

    /// What is no more than an order for a new column is no type that one can get; and it brings a default, beside which
    /// there is no identity.
    fn require_type(&self, known: Option<&Column>, facts: &Facts) -> Result<(), Box<Diagnostic>> {
        let pseudo = facts.limits.pseudo_type;
        let new = self.new_type.as_ref().map(|new| &new.sql_type);
        let (message, hint) = if let Some(stored) = new.and_then(pseudo)
            && known.is_none_or(|column| Some(&column.sql_type) != new)
        {
            let name = (facts.types.name)(&stored, facts.oldest_version).unwrap_or_default();
            let message = format!("{} has `serial` and its kin for new columns only", facts.title);
            (message, format!("say `type: {name}, identity: true`, which does the same"))
        } else if matches!(self.identity, Some(Some(_)))
            && self.default.is_none()
            && known.is_some_and(|column| pseudo(&column.sql_type).is_some())
        {
            let message = format!("the column `{}` is a serial: it has a default", self.id());
            (
                message,
                "say `default: null` in the same operation, and drop its sequence afterwards".to_owned(),
            )
        } else {
            return Ok(());
        };
        Err(Box::new(
            Diagnostic::error(Code::UNSUPPORTED, self.column.place, message).hint(hint).about(self.id()),
        ))
    }

    /// The error for a column whose definition the history does not know.
    fn unknown_definition(&self, before: &Catalog) -> Box<Diagnostic> {
        let message = format!(
            "the history does not know the definition of `{}`, which must be written out again",
            self.id()
        );
        let hint =
            "say with `effect:` what the SQL that made it did, or write the whole MODIFY with `execute`";
        let fault = Diagnostic::error(Code::NEEDS_DEFINITION, self.column.place, message).hint(hint);
        Box::new(before.explain_opaque(fault, &self.id()))
    }
}
