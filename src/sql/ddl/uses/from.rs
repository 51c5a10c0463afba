//! FROM: which relations and other sources of rows stand there, and how they are joined.

use sqlparser::ast::{
    Join, JoinConstraint, JoinOperator, ObjectName, TableAlias, TableFactor, TableWithJoins,
};

use crate::dialect::Grammar;

use super::query::Reader;
use super::scope::{Scope, Source, is_same};

impl Reader<'_> {
    /// The sources of rows, in their order.
    pub(super) fn sources_of_joins(&mut self, from: &TableWithJoins, sources: &mut Vec<Source>) {
        self.sources(&from.relation, sources);
        from.joins.iter().for_each(|join| self.sources(&join.relation, sources));
    }

    fn sources(&mut self, factor: &TableFactor, sources: &mut Vec<Source>) {
        match factor {
            TableFactor::Table { name, alias, args: None, .. } => {
                let source = self.relation(name, alias.as_ref());
                sources.push(source);
            }
            TableFactor::NestedJoin { table_with_joins, alias } => {
                let start = sources.len();
                self.sources_of_joins(table_with_joins, sources);
                if let Some(alias) = alias {
                    self.uses.is_certain = false; // `j.a` may be any of theirs, and `j.*` all
                    sources.truncate(start);
                    sources.push(Source::other(Some(self.text(&alias.name))));
                }
            }
            TableFactor::Table { alias, .. }
            | TableFactor::Derived { alias, .. }
            | TableFactor::TableFunction { alias, .. }
            | TableFactor::Function { alias, .. }
            | TableFactor::UNNEST { alias, .. }
            | TableFactor::JsonTable { alias, .. }
            | TableFactor::XmlTable { alias, .. } => {
                sources.push(Source::other(alias.as_ref().map(|alias| self.text(&alias.name))));
            }
            _ => {
                self.uses.is_certain = false; // other engines' PIVOT and the like
                sources.push(Source::other(None));
            }
        }
    }

    /// A name in FROM.
    fn relation(&mut self, name: &ObjectName, alias: Option<&TableAlias>) -> Source {
        let alias_name = alias.map(|alias| self.text(&alias.name));
        let Some(relation) = self.name(name) else {
            self.uses.is_certain = false;
            return Source::other(alias_name);
        };
        let plain = relation.schema.is_none();
        let is_query =
            plain && self.queries.iter().any(|query| is_same(query, &relation.name, self.ignores_case()));
        let word = plain && name.0.iter().filter_map(|part| part.as_ident()).all(|i| i.quote_style.is_none());
        if word && self.facts.syntax.grammar == Grammar::Postgres && relation.name == "only" {
            self.uses.is_certain = false; // FROM ONLY t, which sqlparser takes for a table with an alias
            return Source::other(alias_name);
        }
        let dual =
            word && self.facts.syntax.grammar == Grammar::MySql && relation.name.eq_ignore_ascii_case("dual");
        if is_query || dual {
            return Source::other(Some(alias_name.unwrap_or(relation.name)));
        }
        self.uses.relations.insert(relation.clone());
        match alias {
            Some(alias) if !alias.columns.is_empty() => {
                self.uses.is_certain = false; // its columns have other names here
                Source::other(alias_name)
            }
            Some(_) => Source::relation(&alias_name.unwrap_or_default(), &relation),
            None => Source::plain(relation),
        }
    }

    /// The queries and expressions in FROM.
    pub(super) fn joins(&mut self, from: &TableWithJoins, scope: &Scope<'_>) {
        self.factor(&from.relation, scope);
        for (number, join) in from.joins.iter().enumerate() {
            self.factor(&join.relation, scope);
            let left = (number == 0).then_some(&from.relation);
            self.constraint(join, left, scope);
        }
    }

    fn factor(&mut self, factor: &TableFactor, scope: &Scope<'_>) {
        match factor {
            TableFactor::Table { args: None, .. } => {}
            TableFactor::Derived { lateral, subquery, .. } => {
                self.query(subquery, if *lateral { Some(scope) } else { scope.outer });
            }
            TableFactor::NestedJoin { table_with_joins, alias: None } => self.joins(table_with_joins, scope),
            TableFactor::NestedJoin { table_with_joins, alias: Some(_) } => {
                let mut sources = Vec::new();
                self.sources_of_joins(table_with_joins, &mut sources);
                let inner = self.scope(sources, scope.outer);
                self.joins(table_with_joins, &inner);
            }
            TableFactor::Table { name, .. } => {
                self.routine(name);
                self.expressions(factor, scope);
            }
            other => self.expressions(other, scope),
        }
    }

    /// ON, USING. `left`: the only entry on the left side.
    fn constraint(&mut self, join: &Join, left: Option<&TableFactor>, scope: &Scope<'_>) {
        let (JoinOperator::Join(constraint)
        | JoinOperator::Inner(constraint)
        | JoinOperator::Left(constraint)
        | JoinOperator::LeftOuter(constraint)
        | JoinOperator::Right(constraint)
        | JoinOperator::RightOuter(constraint)
        | JoinOperator::FullOuter(constraint)
        | JoinOperator::CrossJoin(constraint)
        | JoinOperator::StraightJoin(constraint)) = &join.join_operator
        else {
            return self.uses.is_certain = false; // of other engines
        };
        match constraint {
            JoinConstraint::On(condition) => self.expressions(condition, scope),
            JoinConstraint::None => {}
            JoinConstraint::Natural => self.uses.is_certain = false, // it joins by whatever columns there are
            JoinConstraint::Using(columns) => {
                for column in columns.iter().filter_map(|column| self.name(column)).collect::<Vec<_>>() {
                    self.uses.names.insert(column.name.clone());
                    for side in left.into_iter().chain([&join.relation]) {
                        self.column_of(side, &column.name);
                    }
                }
            }
        }
    }

    /// A column that an entry of FROM must have.
    fn column_of(&mut self, factor: &TableFactor, column: &str) {
        let TableFactor::Table { name, alias, args: None, .. } = factor else { return };
        if let Some(relation) = self.relation(name, alias.as_ref()).name() {
            self.uses.columns.insert((relation.clone(), column.to_owned()));
        }
    }
}
