//! A query of sqlparser's tree: its relations, the queries in it, and where each expression stands.

use sqlparser::ast::{
    Cte, Expr, Ident, ObjectName, OrderBy, Query, Select, SelectItem, SelectItemQualifiedWildcardKind,
    SetExpr, Visit, With,
};

use crate::dialect::NameKind;
use crate::dialect::{Facts, Grammar};
use crate::model::Case;

use super::super::name::{Name, clip};
use super::Uses;
use super::expressions::Expressions;
use super::scope::{Scope, Source};

/// Collects what a query uses.
pub(super) struct Reader<'f> {
    pub(super) facts: &'f Facts,
    pub(super) uses: Uses,
    /// The names of WITH that are visible, inner ones last.
    pub(super) queries: Vec<String>,
}

impl<'f> Reader<'f> {
    pub(super) fn new(facts: &'f Facts) -> Self {
        Self { facts, uses: Uses::nothing(), queries: Vec::new() }
    }

    /// From here on this name is no relation.
    pub(super) fn hide(&mut self, name: Option<&str>) {
        self.queries.extend(name.map(ToOwned::to_owned));
    }

    pub(super) fn done(self) -> Uses {
        self.uses
    }

    pub(super) fn scope<'o>(&self, sources: Vec<Source>, outer: Option<&'o Scope<'o>>) -> Scope<'o> {
        Scope { sources, outer, ignores_case: self.ignores_case(), ..Scope::default() }
    }

    /// An expression about the rows of these sources.
    pub(super) fn condition(&mut self, condition: &Expr, sources: Vec<Source>) {
        self.uses.relations.extend(sources.iter().filter_map(Source::name).cloned());
        let scope = self.scope(sources, None);
        self.expressions(condition, &scope);
    }

    pub(super) fn expressions(&mut self, part: &impl Visit, scope: &Scope<'_>) {
        Expressions::read(part, self, scope);
    }

    /// A query within the scope of another, or none.
    pub(super) fn query(&mut self, query: &Query, outer: Option<&Scope<'_>>) {
        let visible = self.queries.len();
        if let Some(with) = &query.with {
            self.with(with, outer);
        }
        if let SetExpr::Select(select) = &*query.body {
            let scope = self.select(select, outer);
            self.after(query, &scope);
        } else {
            self.set(&query.body, outer);
            let results = self.scope(Vec::new(), None);
            self.after(query, &results);
        }
        self.queries.truncate(visible);
        if !query.pipe_operators.is_empty() {
            self.uses.is_certain = false;
        }
    }

    /// What stands behind the SELECTs.
    fn after(&mut self, query: &Query, scope: &Scope<'_>) {
        if let Some(OrderBy { kind, .. }) = &query.order_by {
            self.expressions(kind, scope);
        }
        self.expressions(&query.limit_clause, scope);
        self.expressions(&query.fetch, scope);
    }

    fn with(&mut self, with: &With, outer: Option<&Scope<'_>>) {
        // SQLite reads WITH as WITH RECURSIVE ("The WITH Clause", 2).
        let recursive = with.recursive || self.facts.syntax.grammar == Grammar::Sqlite;
        let name = |reader: &Self, cte: &Cte| reader.text(&cte.alias.name);
        if recursive {
            let names: Vec<String> = with.cte_tables.iter().map(|cte| name(self, cte)).collect();
            self.queries.extend(names);
        }
        for cte in &with.cte_tables {
            self.query(&cte.query, outer);
            if !recursive {
                let name = name(self, cte);
                self.queries.push(name);
            }
        }
    }

    fn set(&mut self, mut body: &SetExpr, outer: Option<&Scope<'_>>) {
        let mut rest = Vec::new();
        while let SetExpr::SetOperation { left, right, .. } = body {
            rest.push(&**right);
            body = left; // `a UNION b UNION c` is as deep as it is long on this side
        }
        self.single(body, outer);
        for body in rest {
            self.set(body, outer);
        }
    }

    fn single(&mut self, body: &SetExpr, outer: Option<&Scope<'_>>) {
        match body {
            SetExpr::Select(select) => drop(self.select(select, outer)),
            SetExpr::Query(query) => self.query(query, outer),
            SetExpr::Values(values) => {
                let scope = self.scope(Vec::new(), outer);
                self.expressions(values, &scope);
            }
            _ => self.uses.is_certain = false, // TABLE t: how the name was quoted is lost; others write
        }
    }

    fn select<'o>(&mut self, select: &Select, outer: Option<&'o Scope<'o>>) -> Scope<'o> {
        let mut sources = Vec::new();
        select.from.iter().for_each(|from| self.sources_of_joins(from, &mut sources));
        let mut scope = self.scope(sources, outer);
        select.from.iter().for_each(|from| self.joins(from, &scope));
        self.expressions(&select.distinct, &scope);
        select.projection.iter().for_each(|item| self.item(item, &scope));
        let results = select.projection.iter().filter_map(|item| match item {
            SelectItem::ExprWithAlias { alias, .. } => Some(self.text(alias)),
            _ => None,
        });
        scope.results = results.collect();
        self.expressions(&select.selection, &scope);
        self.expressions(&select.group_by, &scope);
        self.expressions(&select.having, &scope);
        self.expressions(&select.named_window, &scope);
        let elsewhere = select.into.is_some() || select.qualify.is_some() || select.prewhere.is_some();
        if elsewhere || !(select.lateral_views.is_empty() && select.connect_by.is_empty()) {
            self.uses.is_certain = false; // in other engines, or in no view
        }
        scope
    }

    fn item(&mut self, item: &SelectItem, scope: &Scope<'_>) {
        match item {
            SelectItem::Wildcard(_) => {
                self.uses.star.extend(scope.sources.iter().filter_map(Source::name).cloned());
            }
            SelectItem::QualifiedWildcard(SelectItemQualifiedWildcardKind::ObjectName(name), _) => {
                self.star(name, scope);
            }
            other => self.expressions(other, scope),
        }
    }

    /// `t.*`.
    pub(super) fn star(&mut self, name: &ObjectName, scope: &Scope<'_>) {
        let Some(name) = self.name(name) else { return self.uses.is_certain = false };
        let relation = scope.qualified(name.schema.as_deref(), &name.name).cloned();
        self.uses.star.extend(relation);
    }

    pub(super) fn routine(&mut self, name: &ObjectName) {
        let name = self.name(name);
        self.uses.routines.extend(name);
    }

    /// A name as the engine reads it.
    pub(super) fn text(&self, ident: &Ident) -> String {
        let folds = self.facts.syntax.lexical.folds_names && ident.quote_style.is_none();
        let text = if folds { ident.value.to_ascii_lowercase() } else { ident.value.clone() };
        clip(&text, self.facts).to_owned()
    }

    /// Whether the case of letters does not count in names of columns.
    pub(super) fn ignores_case(&self) -> bool {
        self.facts.names.case(NameKind::Part) != Case::Exact
    }

    /// The name of an object: its last two parts.
    pub(super) fn name(&self, name: &ObjectName) -> Option<Name> {
        let parts: Option<Vec<&Ident>> = name.0.iter().map(|part| part.as_ident()).collect();
        let mut parts = parts?.into_iter().rev();
        let name = self.text(parts.next()?);
        Some(Name { name, schema: parts.next().map(|schema| self.text(schema)) })
    }
}
