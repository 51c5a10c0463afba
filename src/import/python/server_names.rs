//! Names that MySQL and MariaDB give to keys and checks without a name: a key that of its first column, a foreign key or check
//! the next number (MySQL manual, 15.1.15, 15.1.20.5 and 15.1.20.6; MariaDB, "Foreign Keys" and "CONSTRAINT").

use crate::catalog::Catalog;
use crate::decode::Scope;
use crate::dialect::{Facts, NameKind};
use crate::model::{Ident, ObjectName, Table};
use crate::ops::{free_key_name, next_number};
use crate::yaml::{Entry, Kind, Node};

/// An operation with the names that the server gives to what it creates without one.
pub(super) fn named(mut node: Node, catalog: &Catalog, scope: &Scope<'_>) -> Node {
    let Kind::Map(entries) = &mut node.kind else { return node };
    let Some(Entry { key, value: body, .. }) = entries.first_mut() else { return node };
    let Some((table, known)) = table_of(body, catalog, scope) else { return node };
    let mut names = Names { table, known, facts: scope.facts };
    match key.as_str() {
        "create_table" => {
            names.known = Table::new(names.known.name); // what was there is another table
            for (list, kind) in
                [("unique", Unnamed::Key), ("foreign_keys", Unnamed::ForeignKey), ("checks", Unnamed::Check)]
            {
                let mut taken = given(body, list);
                for part in items(body, list) {
                    names.name(part, kind, &mut taken);
                }
            }
        }
        "create_unique_constraint" => names.name(body, Unnamed::Key, &mut Vec::new()),
        "create_foreign_key" => names.name(body, Unnamed::ForeignKey, &mut Vec::new()),
        "create_check_constraint" => names.name(body, Unnamed::Check, &mut Vec::new()),
        "add_column" => names.of_column(body),
        _ => {}
    }
    node
}

/// A unique key is an index there, and either word drops it: the operation that the history has for what has the name.
pub(super) fn dropped(mut node: Node, catalog: &Catalog, scope: &Scope<'_>) -> Node {
    let Kind::Map(entries) = &mut node.kind else { return node };
    let Some(Entry { key, value: body, .. }) = entries.first_mut() else { return node };
    let Some((_, known)) = table_of(body, catalog, scope) else { return node };
    let name = body.get("name").and_then(Node::text);
    let Some(name) = name.and_then(|name| scope.facts.names.ident(name, NameKind::Part).ok()) else {
        return node;
    };
    let is_key = known.constraint(&name).is_some_and(|constraint| constraint.is_index());
    let is_index = known.index(&name).is_some();
    let may_be_key = body.get("type").is_none_or(|kind| kind.text() == Some("unique"));
    let Kind::Map(keys) = &mut body.kind else { return node };
    match key.as_str() {
        "drop_index" if is_key && !is_index => {
            "drop_constraint".clone_into(key);
            keys.retain(|entry| entry.key != "concurrently");
            keys.push(entry("type", Node::word("unique")));
        }
        "drop_constraint" if is_index && !is_key && may_be_key && known.constraint(&name).is_none() => {
            "drop_index".clone_into(key);
            keys.retain(|entry| entry.key != "type");
        }
        _ => {}
    }
    node
}

/// What has no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unnamed {
    Key,
    ForeignKey,
    Check,
}

struct Names<'f> {
    table: Ident,
    known: Table,
    facts: &'f Facts,
}

impl Names<'_> {
    /// Gives a part its name, if it has none.
    fn name(&self, part: &mut Node, kind: Unnamed, taken: &mut Vec<String>) {
        if part.get("name").is_some() {
            return;
        }
        let first = part.get("columns").and_then(first_text);
        if let Some(name) = self.free(kind, first.as_deref(), taken)
            && let Kind::Map(entries) = &mut part.kind
        {
            taken.push(name.clone());
            let at = usize::from(entries.first().is_some_and(|entry| entry.key == "table"));
            let at = at + usize::from(entries.get(at).is_some_and(|entry| entry.key == "schema"));
            entries.insert(at, entry("name", Node::text_of(name)));
        }
    }

    /// The keys that stand behind a new column.
    fn of_column(&self, body: &mut Node) {
        let Some(column) = entry_of(body, "column") else { return };
        let own = column.get("name").and_then(Node::text).map(ToOwned::to_owned);
        if let Some(references) = entry_of(column, "references") {
            self.name(references, Unnamed::ForeignKey, &mut Vec::new());
        }
        if let Some(unique) = entry_of(column, "unique").filter(|node| node.text() == Some("true"))
            && let Some(name) = self.free(Unnamed::Key, own.as_deref(), &[])
        {
            *unique = Node::text_of(name);
        }
    }

    /// The name that comes next.
    fn free(&self, kind: Unnamed, column: Option<&str>, taken: &[String]) -> Option<String> {
        let generated = self.facts.names.generated;
        let numbers_checks = generated.is_empty() || generated.contains(&"_chk_");
        let stem = match kind {
            Unnamed::Key => column?.to_owned(),
            Unnamed::ForeignKey => format!("{}_ibfk_", self.table),
            Unnamed::Check if numbers_checks => format!("{}_chk_", self.table),
            Unnamed::Check => "CONSTRAINT_".to_owned(),
        };
        let stem = self.facts.names.ident(&stem, NameKind::Part).ok()?;
        let others: Vec<Ident> = taken.iter().filter_map(|name| stem.renamed(name).ok()).collect();
        match kind {
            Unnamed::Key => free_key_name(&stem, &self.known, &others),
            Unnamed::ForeignKey | Unnamed::Check => next_number(&stem, &self.known, &others),
        }
        .map(|name| name.to_string())
    }
}

/// The table that an operation is about: its name, and what is known of it.
fn table_of(body: &Node, catalog: &Catalog, scope: &Scope<'_>) -> Option<(Ident, Table)> {
    let names = &scope.facts.names;
    let own = names.ident(body.get("table")?.text()?, NameKind::Relation).ok()?;
    let schema = match body.get("schema").and_then(Node::text) {
        Some(schema) => names.ident(schema, NameKind::Schema).ok()?,
        None => scope.vocabulary.default_schema.clone(),
    };
    let name = ObjectName::new(schema, own.clone());
    let known = catalog.known(&name).map_or_else(|| Table::new(name), |table| (*table).clone());
    Some((own, known))
}

/// The names that are given in a list.
fn given(body: &Node, list: &str) -> Vec<String> {
    let Some(Kind::List(items)) = body.get(list).map(|node| &node.kind) else { return Vec::new() };
    items.iter().filter_map(|item| item.get("name")?.text().map(ToOwned::to_owned)).collect()
}

/// The parts of a list.
fn items<'n>(body: &'n mut Node, list: &str) -> impl Iterator<Item = &'n mut Node> {
    let node = entry_of(body, list);
    let items = node.and_then(|node| match &mut node.kind {
        Kind::List(items) => Some(items.iter_mut()),
        Kind::Map(_) | Kind::Scalar { .. } => None,
    });
    items.into_iter().flatten()
}

fn entry_of<'n>(node: &'n mut Node, key: &str) -> Option<&'n mut Node> {
    let Kind::Map(entries) = &mut node.kind else { return None };
    entries.iter_mut().find(|entry| entry.key == key).map(|entry| &mut entry.value)
}

fn first_text(node: &Node) -> Option<String> {
    let Kind::List(items) = &node.kind else { return None };
    items.first()?.text().map(ToOwned::to_owned)
}

fn entry(key: &str, value: Node) -> Entry {
    Entry { key: key.to_owned(), place: crate::diag::Place::default(), value }
}
