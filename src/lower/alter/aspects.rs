//! A column altered aspect by aspect: one statement for each that is set.

use crate::catalog::Catalog;
use crate::dialect::shown;
use crate::lower::{constraint, definition, tables};
use crate::model::{
    Altered, Aspect, Change, Column, DefaultValue, How, Ident, Identity, ObjectId, ObjectName, Using,
};
use crate::plan::{Arg, Args, ColumnShown, Ddl, Guard, Statement, StatementKind};

/// The statements, in an order that works: the type first, for the others may depend on it.
pub(super) fn statements(
    table: &ObjectName,
    name: &Ident,
    change: &Change,
    altered: &Altered,
    before: &Catalog,
) -> Vec<Statement> {
    let Some(to) = change.to.column() else { return Vec::new() };
    debug_assert!(matches!(change.how, How::Altered(_)));
    let from = change.from.column().map(AsRef::as_ref);
    let column = Aspects { table, name, from, to, altered, before };
    let mut list = Vec::new();
    // A column with identity takes neither a default nor NULL nor every type: identity goes first and comes last.
    let loses_identity = altered.sets(Aspect::Identity) && to.identity.is_none();
    list.extend(loses_identity.then(|| column.set_identity()));
    if altered.sets(Aspect::Type) {
        list.extend(column.change_type());
    } else if altered.sets(Aspect::Collation) && from.is_some() {
        list.push(column.set_type());
    }
    // On a column that keeps its identity even dropping the default is an error, and there is none.
    let counts_on = to.identity.is_some() && from.is_some_and(|from| from.identity.is_some());
    list.extend((altered.sets(Aspect::Default) && !counts_on).then(|| column.replace_default()));
    list.extend((altered.sets(Aspect::Nullable) || column.null_follows()).then(|| column.set_null()));
    list.extend((altered.sets(Aspect::Identity) && !loses_identity).then(|| column.set_identity()));
    list.extend(altered.sets(Aspect::Comment).then(|| column.set_comment()));
    list
}

struct Aspects<'a> {
    table: &'a ObjectName,
    name: &'a Ident,
    /// The column before, if it is known.
    from: Option<&'a Column>,
    /// The column after, or what is set of it.
    to: &'a Column,
    altered: &'a Altered,
    before: &'a Catalog,
}

impl Aspects<'_> {
    fn id(&self) -> ObjectId {
        ObjectId::Column(self.table.clone(), self.name.clone())
    }

    fn statement(
        &self,
        kind: StatementKind,
        more: Args,
        guard: Option<Guard>,
        what: &str,
        ddl: Ddl,
    ) -> Statement {
        let mut args =
            vec![("table", Arg::Name(self.table.clone())), ("column", Arg::Ident(self.name.clone()))];
        args.extend(more);
        let object = format!("{what} of {}.{}", self.table, self.name);
        Statement::new(kind, args, guard, "alter", object).locking(ddl, self.table).needing([self.id()])
    }

    /// The new type, and around it what may not survive it: the check of an earlier inline enum, a default.
    fn change_type(&self) -> Vec<Statement> {
        let mut list = Vec::new();
        if let Some(stale) = &self.altered.check_before {
            list.push(constraint::drop_check(self.table, stale.name(), self.before));
        }
        let carried = self.from.is_some_and(|from| self.altered.carries_default(from, self.to));
        if carried || self.default_in_the_way() {
            list.push(self.set_default(None));
        }
        list.push(self.set_type());
        if carried {
            list.push(self.set_default(self.to.default.as_ref()));
        }
        let new = self.altered.check_after.iter();
        list.extend(new.map(|check| constraint::add(self.table, check, self.before)));
        list
    }

    fn sets_default(&self) -> bool {
        self.altered.sets(Aspect::Default)
    }

    /// An old default that is to be replaced, and that may not survive the change of type.
    fn default_in_the_way(&self) -> bool {
        let survives = |from: &Column| from.sql_type.keeps_defaults_as(&self.to.sql_type);
        self.sets_default() && self.from.is_some_and(|from| from.default.is_some() && !survives(from))
    }

    fn set_type(&self) -> Statement {
        let facts = self.before.facts();
        let new = &self.to.sql_type;
        let old = self.from.map(|c| &c.sql_type);
        let changes = old.is_none_or(|old| !facts.types.same(old, new));
        let sets_collation = self.altered.sets(Aspect::Collation);
        let shown = shown::data_type(new, facts);
        let can_tell = changes && shown.data_type.is_some() && !sets_collation;
        let guard = can_tell.then(|| Guard::differs(self.id(), shown));
        let plain = self.altered.using == Using::Assignment && !sets_collation;
        let rewrites = !plain || old.is_none_or(|old| (facts.types.change_rewrites)(old, new));
        let ddl = if rewrites { Ddl::AlterTypeRewrite } else { Ddl::AlterType };
        let between_enums = new.enum_name().is_some() && old.is_some_and(|old| old.enum_name().is_some());
        let more = vec![
            ("type", Arg::Type((facts.limits.pseudo_type)(new).unwrap_or_else(|| new.clone()))),
            ("collation", Arg::option(self.to.collation.clone(), Arg::Ident)),
            ("using", Arg::option(self.altered.expression().cloned(), Arg::Expression)),
            ("cast", Arg::Flag(self.altered.using == Using::Cast)),
            ("through_text", Arg::Flag(between_enums)),
        ];
        self.statement(StatementKind::ColumnType, more, guard, "type", ddl)
    }

    fn set_default(&self, default: Option<&DefaultValue>) -> Statement {
        let more = definition::default_args(default, &self.to.sql_type, self.before);
        self.statement(StatementKind::ColumnDefault, more, None, "default", Ddl::SetDefault)
    }

    fn replace_default(&self) -> Statement {
        let mut statement = self.set_default(self.to.default.as_ref());
        if self.altered.sets(Aspect::Identity) && self.to.identity.is_some() {
            // On a column that has its identity already, even dropping the default is an error.
            statement.guard = Some(self.identity_guard());
        }
        statement
    }

    /// A column with identity is NOT NULL; without it, it is again what it was.
    fn null_follows(&self) -> bool {
        let differs = self.from.map_or(!self.to.nullable, |from| from.nullable != self.to.nullable);
        self.altered.sets(Aspect::Identity) && differs
    }

    fn set_null(&self) -> Statement {
        let nullable = self.to.nullable;
        let shown = |nullable| ColumnShown { nullable: Some(nullable), ..ColumnShown::default() };
        let before = self.from.map(|from| shown(from.nullable));
        let guard = Some(Guard::differs(self.id(), shown(nullable)).from_shown(before));
        let ddl = if nullable { Ddl::DropNotNull } else { Ddl::SetNotNull };
        let more = vec![("nullable", Arg::Flag(nullable))];
        self.statement(StatementKind::ColumnNull, more, guard, "nullability", ddl)
    }

    fn identity_guard(&self) -> Guard {
        let shown = |column: &Column| ColumnShown {
            identity: Some(column.identity.map_or("", Identity::word)),
            ..ColumnShown::default()
        };
        Guard::differs(self.id(), shown(self.to)).from_shown(self.from.map(shown))
    }

    fn set_identity(&self) -> Statement {
        let had = self.from.is_some_and(|c| c.identity.is_some());
        let word = self.to.identity.map(Identity::word);
        let more = vec![("identity", Arg::option(word, Arg::Word)), ("had", Arg::Flag(had))];
        let guard = Some(self.identity_guard());
        let statement =
            self.statement(StatementKind::ColumnIdentity, more, guard, "identity", Ddl::AddIdentity);
        let comes = self.to.identity.is_some() && !had;
        if comes { statement.counting_on(self.table, self.name) } else { statement }
    }

    fn set_comment(&self) -> Statement {
        let args = tables::column_comment(self.table, self.name, self.to.comment.as_ref());
        let object = format!("comment of column {}.{}", self.table, self.name);
        Statement::new(StatementKind::ColumnComment, args, None, "set", object)
            .locking(Ddl::Comment, self.table)
            .needing([self.id()])
    }
}
