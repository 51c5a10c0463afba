//! Constraints and indexes as arguments for templates, and the statements that add them.

mod column;
mod online;
mod table;

use crate::catalog::{Catalog, Outcome};
use crate::diag::{Code, Diagnostic};
use crate::dialect::Feature;
use crate::model::{
    Check, Deferral, Exclude, ForeignKey, Ident, Identity, Index, IndexColumn, IndexKey, Key, MatchType,
    Nulls, ObjectName, Order, ReferentialAction, Table,
};
use crate::plan::{Arg, Args, ConstraintKind, Ddl, Guard, Statement};

pub(super) use column::{column, default_args, spelled, table_options};
pub(super) use online::{can_tell_online, nullable_columns};
pub(super) use table::{definition, enum_check, inline_key};

/// `ALWAYS` or `BY DEFAULT`.
pub(super) fn identity_word(identity: Identity) -> &'static str {
    match identity {
        Identity::Always => "ALWAYS",
        Identity::ByDefault => "BY DEFAULT",
    }
}

fn deferral(deferral: Option<Deferral>) -> Arg {
    Arg::option(deferral, |d| {
        Arg::Word(match d {
            Deferral::Immediate => "DEFERRABLE INITIALLY IMMEDIATE",
            Deferral::Deferred => "DEFERRABLE INITIALLY DEFERRED",
        })
    })
}

fn action(action: ReferentialAction) -> Arg {
    match action {
        ReferentialAction::NoAction => Arg::None,
        ReferentialAction::Restrict => Arg::Word("RESTRICT"),
        ReferentialAction::Cascade => Arg::Word("CASCADE"),
        ReferentialAction::SetNull => Arg::Word("SET NULL"),
        ReferentialAction::SetDefault => Arg::Word("SET DEFAULT"),
    }
}

/// A primary key or unique constraint.
pub(super) fn key(key: &Key, kind: ConstraintKind) -> Args {
    vec![
        ("kind", Arg::Word(if kind == ConstraintKind::PrimaryKey { "PRIMARY KEY" } else { "UNIQUE" })),
        ("name", Arg::Ident(key.name.clone())),
        ("columns", Arg::idents(&key.columns)),
        ("nulls_not_distinct", Arg::Flag(key.nulls_not_distinct)),
        ("deferral", deferral(key.deferral)),
    ]
}

/// The columns that a foreign key refers to: where the engine wants to be told, those of the primary key if none are
/// named.
fn referred(key: &ForeignKey, before: &Catalog, own: Option<&Table>) -> Vec<Ident> {
    if !key.referred.is_empty() || !before.facts().foreign_keys.need_columns {
        return key.referred.clone();
    }
    let itself = own.filter(|table| table.name == key.references.value);
    let known = before.known(&key.references);
    let table = itself.or(known.as_deref());
    table.and_then(|t| t.primary_key.as_ref()).map(|k| k.columns.clone()).unwrap_or_default()
}

/// Whether the columns that a foreign key refers to can be said.
pub(super) fn require_referred(key: &ForeignKey, before: &Catalog, own: Option<&Table>) -> Outcome {
    if !before.facts().foreign_keys.need_columns || !referred(key, before, own).is_empty() {
        return Ok(());
    }
    let message = format!("the history does not know the primary key of `{}`", key.references.value);
    Err(Box::new(
        Diagnostic::error(Code::NEEDS_DEFINITION, key.references.place, message)
            .hint("say which columns are meant: `references: {table: ..., columns: [...]}`"),
    ))
}

/// A foreign key; `own` is the table that it is part of while that is made.
pub(super) fn foreign_key(key: &ForeignKey, before: &Catalog, own: Option<&Table>) -> Args {
    vec![
        ("kind", Arg::Word("FOREIGN KEY")),
        ("name", Arg::Ident(key.name.clone())),
        ("columns", Arg::idents(&key.columns)),
        ("references", Arg::Name(key.references.value.clone())),
        ("referred", Arg::idents(&referred(key, before, own))),
        ("match_full", Arg::Flag(key.match_type == MatchType::Full)),
        ("on_delete", action(key.on_delete)),
        ("on_update", action(key.on_update)),
        ("deferral", deferral(key.deferral)),
        ("not_valid", Arg::Flag(key.not_valid)),
    ]
}

/// A check.
pub(super) fn check(check: &Check) -> Args {
    vec![
        ("kind", Arg::Word("CHECK")),
        ("name", Arg::Ident(check.name.clone())),
        ("expression", Arg::Expression(check.expression.clone())),
        ("not_valid", Arg::Flag(check.not_valid)),
    ]
}

/// An exclusion constraint.
pub(super) fn exclude(exclude: &Exclude) -> Args {
    let elements = exclude.elements.iter().map(|e| {
        let mut args = index_key(&e.key);
        args.push(("operator", Arg::Expression(crate::model::Expression::checked(e.operator.clone()))));
        Arg::Map(args)
    });
    vec![
        ("kind", Arg::Word("EXCLUDE")),
        ("name", Arg::Ident(exclude.name.clone())),
        ("using", Arg::option(exclude.using.clone(), Arg::Ident)),
        ("elements", Arg::List(elements.collect())),
        ("predicate", Arg::option(exclude.predicate.clone(), Arg::Expression)),
    ]
}

fn index_key(key: &IndexKey) -> Args {
    match key {
        IndexKey::Column(name) => vec![("name", Arg::Ident(name.clone())), ("expression", Arg::None)],
        IndexKey::Expression(text) => {
            vec![("name", Arg::None), ("expression", Arg::Expression(text.clone()))]
        }
    }
}

fn index_column(column: &IndexColumn) -> Arg {
    let mut args = index_key(&column.key);
    args.extend([
        ("collation", Arg::option(column.collation.clone(), Arg::Ident)),
        ("opclass", Arg::option(column.opclass.clone(), Arg::Ident)),
        (
            "order",
            Arg::option(column.order, |o| {
                Arg::Word(match o {
                    Order::Asc => "ASC",
                    Order::Desc => "DESC",
                })
            }),
        ),
        (
            "nulls",
            Arg::option(column.nulls, |n| {
                Arg::Word(match n {
                    Nulls::First => "NULLS FIRST",
                    Nulls::Last => "NULLS LAST",
                })
            }),
        ),
        ("length", Arg::option(column.length, |n| Arg::Number(n.into()))),
    ]);
    Arg::Map(args)
}

/// An index on a table.
pub(super) fn index(table: &ObjectName, index: &Index) -> Args {
    let with = index.with.iter().map(|(name, value)| {
        Arg::Map(vec![("name", Arg::Ident(name.clone())), ("value", Arg::Literal(value.clone()))])
    });
    vec![
        ("table", Arg::Name(table.clone())),
        ("index", Arg::Name(table.sibling(&index.name))),
        ("name", Arg::Ident(index.name.clone())),
        ("unique", Arg::Flag(index.unique)),
        ("concurrently", Arg::Flag(index.concurrently)),
        ("using", Arg::option(index.using.clone(), Arg::Ident)),
        ("columns", Arg::List(index.columns.iter().map(index_column).collect())),
        ("include", Arg::idents(&index.include)),
        ("nulls_not_distinct", Arg::Flag(index.nulls_not_distinct)),
        ("with", Arg::List(with.collect())),
        ("predicate", Arg::option(index.predicate.clone(), Arg::Expression)),
        ("kind", Arg::option(index_kind(index), Arg::Word)),
    ]
}

/// The word for an index that is none of the usual kind.
fn index_kind(index: &Index) -> Option<&'static str> {
    let using = index.using.as_ref()?;
    ["FULLTEXT", "SPATIAL"].into_iter().find(|kind| using.as_str().eq_ignore_ascii_case(kind))
}

/// Whether writers can go on where such an index is made or dropped: a tree of columns, no expressions.
pub(super) fn is_plain(index: &Index) -> bool {
    index.using.as_ref().is_none_or(|u| u.as_str().eq_ignore_ascii_case("btree"))
        && index.columns.iter().all(|c| matches!(c.key, IndexKey::Column(_)))
}

/// What making or dropping an index locks. Where no writer goes on, the expression is a hidden column, and the table is
/// copied for it.
pub(super) fn index_lock(index: &Index, usual: Ddl, before: &Catalog) -> Ddl {
    let hidden = index.columns.iter().any(|c| c.key.column().is_none())
        && !before.facts().has(Feature::OnlineExpressions);
    if hidden { Ddl::AddColumnRewrite } else { usual }
}

/// CREATE INDEX with its guard.
pub(super) fn create_index(table: &ObjectName, what: &Index, before: &Catalog) -> Statement {
    let name = table.sibling(&what.name);
    let guard = Guard::IndexMissing { index: name.clone(), table: table.name.clone() };
    let (template, ddl) = if what.concurrently && before.facts().indexes.concurrent {
        ("create_index_concurrently.sql", Ddl::CreateIndexConcurrently)
    } else {
        ("create_index.sql", Ddl::CreateIndex)
    };
    let statement = Statement::new(template, index(table, what), guard, "created", format!("index {name}"))
        .locking(index_lock(what, ddl, before), table);
    if what.concurrently {
        statement.online()
    } else {
        statement.online_if(is_plain(what) && can_tell_online(before, table))
    }
}

/// A constraint that is added to a table which is there: how it is written, and what that costs.
pub struct AddedConstraint {
    name: Ident,
    kind: ConstraintKind,
    args: Args,
    ddl: Ddl,
    references: Option<ObjectName>,
    online: bool,
}

impl AddedConstraint {
    /// A primary key or unique constraint.
    pub(super) fn key(what: &Key, kind: ConstraintKind, table: &ObjectName, before: &Catalog) -> Self {
        let converts = kind == ConstraintKind::PrimaryKey && nullable_columns(before, table, &what.columns);
        let online = can_tell_online(before, table) && !converts;
        let args = key(what, kind);
        Self { name: what.name.clone(), kind, args, ddl: Ddl::AddUnique, references: None, online }
    }

    /// A foreign key.
    pub(super) fn foreign_key(what: &ForeignKey, before: &Catalog) -> Self {
        Self {
            name: what.name.clone(),
            kind: ConstraintKind::ForeignKey,
            args: foreign_key(what, before, None),
            ddl: if what.not_valid { Ddl::AddForeignKeyNotValid } else { Ddl::AddForeignKey },
            references: Some(what.references.value.clone()),
            online: false,
        }
    }

    /// A check.
    pub(super) fn check(what: &Check) -> Self {
        Self {
            name: what.name.clone(),
            kind: ConstraintKind::Check,
            args: check(what),
            ddl: if what.not_valid { Ddl::AddCheckNotValid } else { Ddl::AddCheck },
            references: None,
            online: false,
        }
    }

    /// An exclusion constraint.
    pub(super) fn exclude(what: &Exclude) -> Self {
        let kind = ConstraintKind::Exclude;
        let (name, args) = (what.name.clone(), exclude(what));
        Self { name, kind, args, ddl: Ddl::AddUnique, references: None, online: false }
    }

    /// Its definition, for a statement that adds other things too.
    pub(super) fn into_args(self) -> Args {
        self.args
    }

    /// ALTER TABLE ... ADD CONSTRAINT with its guard.
    pub(super) fn statement(self, table: &ObjectName) -> Statement {
        let object = format!("{} {} on {table}", self.kind.word(), self.name);
        let guard = Guard::ConstraintMissing { table: table.clone(), name: self.name, kind: self.kind };
        let args = vec![("table", Arg::Name(table.clone())), ("constraint", Arg::Map(self.args))];
        let statement = Statement::new("add_constraint.sql", args, guard, "added", object)
            .locking(self.ddl, table)
            .online_if(self.online);
        match &self.references {
            Some(other) => statement.locking(Ddl::ReferencedBy, other),
            None => statement,
        }
    }
}

/// A constraint that is dropped, by its name and, where that is known, its kind.
pub(super) fn dropped(table: &ObjectName, name: &Ident, kind: Option<ConstraintKind>) -> Args {
    let word = match kind {
        Some(ConstraintKind::PrimaryKey) => "PRIMARY KEY",
        Some(ConstraintKind::Unique) => "INDEX",
        Some(ConstraintKind::ForeignKey) => "FOREIGN KEY",
        Some(ConstraintKind::Check) => "CHECK",
        Some(ConstraintKind::Exclude) | None => "CONSTRAINT",
    };
    vec![
        ("table", Arg::Name(table.clone())),
        ("kind", Arg::Word(word)),
        ("primary", Arg::Flag(kind == Some(ConstraintKind::PrimaryKey))),
        ("check", Arg::Flag(kind == Some(ConstraintKind::Check))),
        ("name", Arg::Ident(name.clone())),
    ]
}

/// COMMENT ON TABLE or COLUMN.
pub(super) fn column_comment(table: &ObjectName, name: &Ident, text: Option<&String>) -> Args {
    vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Ident(name.clone())),
        ("comment", Arg::option(text.cloned(), Arg::Text)),
    ]
}
