//! Constraints in the words of specs.

use super::{Entries, Writer, flag, ident, idents};
use crate::model::naming::{NameParts, Named};
use crate::model::{
    Check, Constraint, Convention, Deferral, Exclude, ForeignKey, Ident, IndexKey, Key, MatchType,
    ReferentialAction,
};
use crate::yaml::Node;

impl Writer<'_> {
    /// A constraint of a table, as a list of its kind in `create_table` has it.
    pub(super) fn constraint(&self, constraint: &Constraint, table: &Ident) -> Entries {
        match constraint {
            Constraint::PrimaryKey(key) => self.key(key, table, Named::PrimaryKey),
            Constraint::Unique(key) => self.key(key, table, Named::Unique),
            Constraint::ForeignKey(key) => self.foreign_key(key, table),
            Constraint::Check(check) => self.check(check, table),
            Constraint::Exclude(exclude) => self.exclude(exclude, table),
        }
    }

    /// The primary key of a new table: its columns, if nothing else is to be said.
    pub(super) fn primary_key(&self, key: &Key, table: &Ident) -> Node {
        let entries = self.key(key, table, Named::PrimaryKey);
        if entries.len() == 1 { idents(&key.columns) } else { Node::map(entries) }
    }

    fn key(&self, key: &Key, table: &Ident, kind: Named) -> Entries {
        let columns: Vec<String> = key.columns.iter().map(ToString::to_string).collect();
        let parts = NameParts { table, columns: &columns, referred: None };
        let mut entries: Entries = self.name(&key.name, kind, &parts).into_iter().collect();
        entries.push(("columns", idents(&key.columns)));
        entries.extend(deferral(key.deferral));
        entries.extend(flag("nulls_not_distinct", key.nulls_not_distinct));
        entries
    }

    fn foreign_key(&self, key: &ForeignKey, table: &Ident) -> Entries {
        let columns: Vec<String> = key.columns.iter().map(ToString::to_string).collect();
        let parts =
            NameParts { table, columns: &columns, referred: Some((&key.references.name, &key.referred)) };
        let mut entries: Entries = self.name(&key.name, Named::ForeignKey, &parts).into_iter().collect();
        entries.push(("columns", idents(&key.columns)));
        let mut references = self.object("table", &key.references);
        if !key.referred.is_empty() {
            references.push(("columns", idents(&key.referred)));
        }
        entries.push(("references", Node::map(references)));
        entries.extend(action("on_delete", key.on_delete));
        entries.extend(action("on_update", key.on_update));
        if key.match_type == MatchType::Full {
            entries.push(("match", Node::text_of("full")));
        }
        entries.extend(deferral(key.deferral));
        entries.extend(flag("not_valid", key.not_valid));
        entries
    }

    fn check(&self, check: &Check, table: &Ident) -> Entries {
        let part = [Convention::expression_part(check.expression.as_str())];
        let parts = NameParts { table, columns: &part, referred: None };
        let mut entries: Entries = self.name(&check.name, Named::Check, &parts).into_iter().collect();
        entries.push(("expr", Node::text_of(check.expression.as_str())));
        entries.extend(flag("not_valid", check.not_valid));
        entries
    }

    fn exclude(&self, exclude: &Exclude, table: &Ident) -> Entries {
        let columns: Vec<String> = exclude.elements.iter().map(|e| key_part(&e.key)).collect();
        let parts = NameParts { table, columns: &columns, referred: None };
        let mut entries: Entries = self.name(&exclude.name, Named::Exclude, &parts).into_iter().collect();
        let elements = exclude
            .elements
            .iter()
            .map(|element| Node::map([key(&element.key), ("with", Node::text_of(&element.operator))]));
        entries.push(("elements", Node::list(elements.collect())));
        entries.extend(exclude.using.iter().map(|using| ("using", ident(using))));
        entries.extend(exclude.predicate.iter().map(|text| ("where", Node::text_of(text.as_str()))));
        entries
    }
}

/// A column or expression of an index or exclusion constraint.
pub(super) fn key(key: &IndexKey) -> (&'static str, Node) {
    match key {
        IndexKey::Column(name) => ("name", ident(name)),
        IndexKey::Expression(text) => ("expr", Node::text_of(text.as_str())),
    }
}

/// What the naming convention takes for it.
pub(super) fn key_part(key: &IndexKey) -> String {
    match key {
        IndexKey::Column(name) => name.to_string(),
        IndexKey::Expression(text) => Convention::expression_part(text.as_str()),
    }
}

fn deferral(deferral: Option<Deferral>) -> Entries {
    match deferral {
        None => Vec::new(),
        Some(Deferral::Immediate) => vec![("deferrable", super::yes())],
        Some(Deferral::Deferred) => vec![("initially", Node::text_of("deferred"))],
    }
}

fn action(key: &'static str, action: ReferentialAction) -> Option<(&'static str, Node)> {
    let word = match action {
        ReferentialAction::NoAction => return None,
        ReferentialAction::Restrict => "restrict",
        ReferentialAction::Cascade => "cascade",
        ReferentialAction::SetNull => "set null",
        ReferentialAction::SetDefault => "set default",
    };
    Some((key, Node::text_of(word)))
}
