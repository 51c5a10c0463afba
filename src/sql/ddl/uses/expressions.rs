//! The columns and routines that an expression names, and the queries in it.

use std::collections::BTreeSet;
use std::ops::ControlFlow;

use sqlparser::ast::{
    AccessExpr, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Ident, Query, Visit, Visitor,
};

use crate::dialect::Grammar;

use super::super::mentions;
use super::query::Reader;
use super::scope::{Scope, Source};

/// A walk over an expression.
pub(super) struct Expressions<'r, 'f, 's> {
    reader: &'r mut Reader<'f>,
    scope: &'s Scope<'s>,
    /// How many queries around this place are read on their own.
    depth: u32,
    /// Names that are no columns, `(address).city` or `TIMESTAMPDIFF(day, a, b)`: where they stand in the tree.
    others: BTreeSet<*const Expr>,
}

/// Words that some functions take as they are.
const UNITS: [&str; 29] = [
    "date",
    "datetime",
    "day",
    "day_hour",
    "day_microsecond",
    "day_minute",
    "day_second",
    "hour",
    "microsecond",
    "minute",
    "month",
    "nfc",
    "nfd",
    "nfkc",
    "nfkd",
    "quarter",
    "second",
    "sql_tsi_day",
    "sql_tsi_hour",
    "sql_tsi_minute",
    "sql_tsi_month",
    "sql_tsi_quarter",
    "sql_tsi_second",
    "sql_tsi_week",
    "sql_tsi_year",
    "time",
    "timestamp",
    "week",
    "year",
];

/// Columns that the engine has in every table (PostgreSQL manual, 5.6; SQLite, "Rowid Tables"; MySQL manual, 10.3.3).
const OWN: [&str; 9] = ["_rowid_", "cmax", "cmin", "ctid", "oid", "rowid", "tableoid", "xmax", "xmin"];

/// Words that are values or calls where they stand without quotes and parentheses, beside the reserved ones.
const CALLS: [&str; 5] = ["system_user", "user", "utc_date", "utc_time", "utc_timestamp"];

impl<'r, 'f, 's> Expressions<'r, 'f, 's> {
    pub(super) fn read(part: &impl Visit, reader: &'r mut Reader<'f>, scope: &'s Scope<'s>) {
        let mut walk = Self { reader, scope, depth: 0, others: BTreeSet::new() };
        let _: ControlFlow<()> = part.visit(&mut walk);
    }

    /// A name that stands alone.
    fn plain(&mut self, ident: &Ident) {
        let name = self.reader.text(ident);
        let lower = name.to_ascii_lowercase();
        let value = match ident.quote_style {
            None => CALLS.contains(&lower.as_str()) || mentions::is_keyword(&lower),
            // SQLite takes "x" for a string where no column is called x ("Quirks", 8).
            Some(quote) => quote == '"' && self.reader.facts.syntax.grammar == Grammar::Sqlite,
        };
        if !(value || is_own(&name))
            && let Some(relation) = self.scope.only_relation(&name)
        {
            self.reader.uses.columns.insert((relation.clone(), name.clone()));
        }
        self.reader.uses.names.insert(name);
    }

    fn call(&mut self, call: &Function) {
        let FunctionArguments::List(list) = &call.args else {
            if call.args != FunctionArguments::None {
                self.reader.routine(&call.name); // ARRAY(SELECT ...); without parentheses: CURRENT_DATE
            }
            return;
        };
        self.reader.routine(&call.name);
        let units = list.args.iter().filter_map(|argument| match argument {
            FunctionArg::Unnamed(FunctionArgExpr::Expr(word @ Expr::Identifier(ident))) => {
                let unit = UNITS.contains(&ident.value.to_ascii_lowercase().as_str());
                Some(std::ptr::from_ref(word)).filter(|_| unit && ident.quote_style.is_none())
            }
            FunctionArg::ExprNamed { name, .. } => Some(std::ptr::from_ref(name)), // make_date(year => 2020, ...)
            _ => None,
        });
        self.others.extend(units);
    }

    /// `t.a`, `s.t.a`.
    fn qualified(&mut self, parts: &[Ident]) {
        let texts: Vec<String> = parts.iter().map(|part| self.reader.text(part)).collect();
        let Some((column, before)) = texts.split_last() else { return };
        let relation = match before {
            [qualifier] => self.scope.qualified(None, qualifier),
            [.., schema, qualifier] => self.scope.qualified(Some(schema), qualifier),
            [] => None,
        };
        if let Some(relation) = relation.filter(|_| !is_own(column)) {
            self.reader.uses.columns.insert((relation.clone(), column.clone()));
        }
        self.reader.uses.names.insert(column.clone());
    }
}

/// Whether the engine has this column in every table.
pub(super) fn is_own(column: &str) -> bool {
    OWN.contains(&column.to_ascii_lowercase().as_str())
}

impl Visitor for Expressions<'_, '_, '_> {
    type Break = ();

    fn pre_visit_query(&mut self, query: &Query) -> ControlFlow<()> {
        if self.depth == 0 {
            self.reader.query(query, Some(self.scope));
        }
        self.depth += 1;
        ControlFlow::Continue(())
    }

    fn post_visit_query(&mut self, _query: &Query) -> ControlFlow<()> {
        self.depth -= 1;
        ControlFlow::Continue(())
    }

    fn pre_visit_expr(&mut self, expr: &Expr) -> ControlFlow<()> {
        if self.depth > 0 {
            return ControlFlow::Continue(());
        }
        match expr {
            Expr::Identifier(ident) if self.others.contains(&std::ptr::from_ref(expr)) => {
                let name = self.reader.text(ident);
                self.reader.uses.names.insert(name);
            }
            Expr::Identifier(ident) if ident.value.starts_with('@') => {} // a variable
            Expr::Identifier(ident) => self.plain(ident),
            Expr::CompoundIdentifier(parts) => self.qualified(parts),
            Expr::CompoundFieldAccess { access_chain, .. } => {
                let fields = access_chain.iter().filter_map(|access| match access {
                    AccessExpr::Dot(field) => Some(std::ptr::from_ref(field)),
                    AccessExpr::Subscript(_) => None,
                });
                self.others.extend(fields);
            }
            Expr::Function(call) => self.call(call),
            Expr::MatchAgainst { columns, .. } => {
                for column in columns {
                    let parts: Vec<Ident> =
                        column.0.iter().filter_map(|part| part.as_ident().cloned()).collect();
                    match &parts[..] {
                        [one] => self.plain(one),
                        parts => self.qualified(parts),
                    }
                }
            }
            Expr::QualifiedWildcard(name, _) => self.reader.star(name, self.scope),
            Expr::Wildcard(_) => {
                let all = self.scope.sources.iter().filter_map(Source::name).cloned();
                self.reader.uses.star.extend(all);
            }
            Expr::Lambda(_) | Expr::OuterJoin(_) | Expr::Dictionary(_) | Expr::Map(_) => {
                self.reader.uses.is_certain = false; // of other engines
            }
            _ => {}
        }
        ControlFlow::Continue(())
    }
}
