//! Which relation a name in a query can mean: what stands in FROM, here and outside.

use std::collections::BTreeSet;

use super::super::name::Name;

/// An entry of FROM.
#[derive(Clone)]
pub(super) struct Source {
    /// What its columns are qualified with.
    alias: String,
    /// The schema, where the entry has no alias and says it.
    schema: Option<String>,
    /// The relation; none for a subquery, a function, or columns that were given other names.
    relation: Option<Name>,
}

impl Source {
    /// A relation under another name.
    pub(super) fn relation(alias: &str, relation: &Name) -> Self {
        Self { alias: alias.to_owned(), schema: None, relation: Some(relation.clone()) }
    }

    /// A relation under its own name.
    pub(super) fn plain(relation: Name) -> Self {
        Self { alias: relation.name.clone(), schema: relation.schema.clone(), relation: Some(relation) }
    }

    /// What is no relation.
    pub(super) fn other(alias: Option<String>) -> Self {
        Self { alias: alias.unwrap_or_default(), schema: None, relation: None }
    }

    pub(super) fn name(&self) -> Option<&Name> {
        self.relation.as_ref()
    }
}

/// Whether two names in a query mean the same.
pub(super) fn is_same(a: &str, b: &str, ignores_case: bool) -> bool {
    if ignores_case { a.to_lowercase() == b.to_lowercase() } else { a == b }
}

/// What the names in one SELECT can mean.
#[derive(Default)]
pub(super) struct Scope<'o> {
    /// Its FROM.
    pub(super) sources: Vec<Source>,
    /// The names of its results, which ORDER BY, and in some engines more, may mean.
    pub(super) results: BTreeSet<String>,
    /// The query around it.
    pub(super) outer: Option<&'o Scope<'o>>,
    /// Names that differ by case alone are the same.
    pub(super) ignores_case: bool,
}

impl Scope<'_> {
    fn is_same(&self, a: &str, b: &str) -> bool {
        is_same(a, b, self.ignores_case)
    }

    /// The relation that a qualifier means, if it means one.
    pub(super) fn qualified(&self, schema: Option<&str>, qualifier: &str) -> Option<&Name> {
        let fits = |source: &&Source| {
            let here =
                schema.is_none_or(|s| source.schema.as_deref().is_some_and(|own| self.is_same(own, s)));
            here && self.is_same(&source.alias, qualifier)
        };
        match self.sources.iter().find(fits) {
            Some(source) => source.name(),
            None => self.outer.and_then(|outer| outer.qualified(schema, qualifier)),
        }
    }

    /// The relation that a column without a qualifier belongs to, if it can be no other.
    pub(super) fn only_relation(&self, column: &str) -> Option<&Name> {
        let mut all = Vec::new();
        let mut scope = Some(self);
        while let Some(here) = scope {
            if here.results.iter().any(|result| self.is_same(result, column)) {
                return None;
            }
            all.extend(&here.sources);
            scope = here.outer;
        }
        match all[..] {
            [one] if !self.is_same(&one.alias, column) => one.name(), // PostgreSQL: the name of a row is the whole row
            _ => None,
        }
    }
}
