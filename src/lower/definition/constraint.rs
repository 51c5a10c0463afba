//! Constraints as arguments for templates.

use super::index::key;
use crate::catalog::Catalog;
use crate::model::{
    Check, Constraint, ConstraintKind, Deferral, Exclude, ForeignKey, Key, MatchType, ReferentialAction,
    Table,
};
use crate::plan::{Arg, Args};

/// A constraint that is added to a table which is there.
pub(in crate::lower) fn constraint(constraint: &Constraint, before: &Catalog) -> Args {
    constraint_of(constraint, before, None)
}

/// A constraint; `own` is the table that it is a part of while that is created.
pub(in crate::lower) fn constraint_of(
    constraint: &Constraint,
    before: &Catalog,
    own: Option<&Table>,
) -> Args {
    match constraint {
        Constraint::PrimaryKey(key) => {
            // The name that it has anyway is none that one may give it (error 1280).
            let engines = before.facts().names.primary_key;
            let own = engines.is_some_and(|name| key.name.as_str().eq_ignore_ascii_case(name));
            of_key(key, ConstraintKind::PrimaryKey, !own)
        }
        Constraint::Unique(key) => of_key(key, ConstraintKind::Unique, true),
        Constraint::ForeignKey(key) => foreign_key(key, before, own),
        Constraint::Check(what) => check(what),
        Constraint::Exclude(what) => exclude(what),
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

fn of_key(key: &Key, kind: ConstraintKind, named: bool) -> Args {
    vec![
        ("kind", Arg::Word(if kind == ConstraintKind::PrimaryKey { "PRIMARY KEY" } else { "UNIQUE" })),
        ("name", if named { Arg::Ident(key.name.clone()) } else { Arg::None }),
        ("columns", Arg::idents(&key.columns)),
        ("nulls_not_distinct", Arg::Flag(key.nulls_not_distinct)),
        ("deferral", deferral(key.deferral)),
    ]
}

fn foreign_key(key: &ForeignKey, before: &Catalog, own: Option<&Table>) -> Args {
    vec![
        ("kind", Arg::Word("FOREIGN KEY")),
        ("name", Arg::Ident(key.name.clone())),
        ("columns", Arg::idents(&key.columns)),
        ("references", Arg::Name(key.references.value.clone())),
        ("referred", Arg::idents(&before.referred_columns(key, own))),
        ("match_full", Arg::Flag(key.match_type == MatchType::Full)),
        ("on_delete", action(key.on_delete)),
        ("on_update", action(key.on_update)),
        ("deferral", deferral(key.deferral)),
        ("not_valid", Arg::Flag(key.not_valid)),
    ]
}

/// A check.
pub(in crate::lower) fn check(check: &Check) -> Args {
    vec![
        ("kind", Arg::Word("CHECK")),
        ("name", Arg::Ident(check.name.clone())),
        ("expression", Arg::Expression(check.expression.clone())),
        ("not_valid", Arg::Flag(check.not_valid)),
    ]
}

fn exclude(exclude: &Exclude) -> Args {
    let elements = exclude.elements.iter().map(|e| {
        let mut args = key(&e.key);
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
