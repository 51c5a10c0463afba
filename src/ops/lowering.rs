//! Tables, columns, constraints and indexes as arguments for templates.

use crate::model::{
    Check, Column, Deferral, Exclude, ForeignKey, Ident, Identity, Index, IndexColumn, IndexKey, Key,
    MatchType, Nulls, ObjectName, Order, ReferentialAction,
};
use crate::plan::{Arg, Args, ConstraintKind, Ddl, Guard, Statement};

/// A column.
pub(super) fn column(column: &Column) -> Args {
    vec![
        ("name", Arg::Ident(column.name.clone())),
        ("type", Arg::Type(column.sql_type.clone())),
        ("collation", Arg::option(column.collation.clone(), Arg::Ident)),
        ("nullable", Arg::Flag(column.nullable)),
        ("default", Arg::option(column.default.as_ref(), Arg::default_value)),
        (
            "default_is_expression",
            Arg::Flag(matches!(column.default, Some(crate::model::DefaultValue::Expression(_)))),
        ),
        ("identity", Arg::option(column.identity, |i| Arg::Word(identity_word(i)))),
        ("computed", Arg::option(column.computed.as_ref(), |c| Arg::Expression(c.expression.clone()))),
        ("stored", Arg::Flag(column.computed.as_ref().is_none_or(|c| c.stored))),
    ]
}

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

/// A foreign key.
pub(super) fn foreign_key(key: &ForeignKey) -> Args {
    vec![
        ("kind", Arg::Word("FOREIGN KEY")),
        ("name", Arg::Ident(key.name.clone())),
        ("columns", Arg::idents(&key.columns)),
        ("references", Arg::Name(key.references.value.clone())),
        ("referred", Arg::idents(&key.referred)),
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
    ]
}

/// CREATE INDEX with its guard.
pub(super) fn create_index(table: &ObjectName, what: &Index) -> Statement {
    let name = table.sibling(&what.name);
    let guard = Guard::IndexMissing { index: name.clone(), table: table.name.clone() };
    let (template, ddl) = if what.concurrently {
        ("create_index_concurrently.sql", Ddl::CreateIndexConcurrently)
    } else {
        ("create_index.sql", Ddl::CreateIndex)
    };
    Statement::new(template, index(table, what), guard, "created", format!("index {name}"))
        .locking(ddl, table)
}

/// A constraint that is added to a table which is there: how it is written, and what that costs.
pub struct AddedConstraint {
    name: Ident,
    kind: ConstraintKind,
    args: Args,
    ddl: Ddl,
    references: Option<ObjectName>,
}

impl AddedConstraint {
    /// A primary key or unique constraint.
    pub(super) fn key(what: &Key, kind: ConstraintKind) -> Self {
        Self { name: what.name.clone(), kind, args: key(what, kind), ddl: Ddl::AddUnique, references: None }
    }

    /// A foreign key.
    pub(super) fn foreign_key(what: &ForeignKey) -> Self {
        Self {
            name: what.name.clone(),
            kind: ConstraintKind::ForeignKey,
            args: foreign_key(what),
            ddl: if what.not_valid { Ddl::AddForeignKeyNotValid } else { Ddl::AddForeignKey },
            references: Some(what.references.value.clone()),
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
        }
    }

    /// An exclusion constraint.
    pub(super) fn exclude(what: &Exclude) -> Self {
        let kind = ConstraintKind::Exclude;
        Self { name: what.name.clone(), kind, args: exclude(what), ddl: Ddl::AddUnique, references: None }
    }

    /// ALTER TABLE ... ADD CONSTRAINT with its guard.
    pub(super) fn statement(self, table: &ObjectName) -> Statement {
        let object = format!("{} {} on {table}", self.kind.word(), self.name);
        let guard = Guard::ConstraintMissing { table: table.clone(), name: self.name, kind: self.kind };
        let args = vec![("table", Arg::Name(table.clone())), ("constraint", Arg::Map(self.args))];
        let statement =
            Statement::new("add_constraint.sql", args, guard, "added", object).locking(self.ddl, table);
        match &self.references {
            Some(other) => statement.locking(Ddl::ReferencedBy, other),
            None => statement,
        }
    }
}

/// COMMENT ON TABLE or COLUMN.
pub(super) fn column_comment(table: &ObjectName, name: &Ident, text: Option<&String>) -> Args {
    vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Ident(name.clone())),
        ("comment", Arg::option(text.cloned(), Arg::Text)),
    ]
}
