//! schema.yaml: tables, enums, views and the rest, each in the words of the operation that creates it.

use super::Text;
use super::gathered::{Gathered, Item};
use crate::decode::{Fields, Scope, Shape, short};
use crate::dialect::NameKind;
use crate::model::{Ident, ObjectName};
use crate::sql;
use crate::yaml::{self, Entry, Kind, Node};

const DOCUMENT: Shape = Shape::new(
    "a schema",
    &[
        "schemas",
        "extensions",
        "enums",
        "tables",
        "domains",
        "sequences",
        "views",
        "materialized_views",
        "functions",
        "procedures",
        "triggers",
        "policies",
    ],
);

/// The lists whose items are read as operations.
const CREATED: [(&str, &str); 4] = [
    ("schemas", "create_schema"),
    ("extensions", "create_extension"),
    ("enums", "create_enum"),
    ("tables", "create_table"),
];

/// The lists whose items are statements, or the query of one.
const STATED: [(&str, Option<&str>); 8] = [
    ("domains", None),
    ("sequences", None),
    ("views", Some("VIEW")),
    ("materialized_views", Some("MATERIALIZED VIEW")),
    ("functions", None),
    ("procedures", None),
    ("triggers", None),
    ("policies", None),
];

const NAMED: Shape = Shape::new("a table", &["table", "schema"]);

const ROWS: Shape = Shape::new("`rows` of a table", &["key", "rows"]);

const STATEMENT: Shape = Shape::new("an item", &["name", "schema", "table", "sql"]);

/// Reads a document.
pub(super) fn read<'a>(text: &Text<'a>, scope: &Scope<'a>, gathered: &mut Gathered<'_>) {
    let (tree, faults) = yaml::read(text.file, text.text);
    for fault in faults {
        scope.sink.push(fault);
    }
    let Some(tree) = tree else { return };
    let tree = short::statements_written_out(tree, STATED.map(|(key, _)| key));
    let Some(fields) = Fields::open(&tree, &DOCUMENT, scope.sink) else { return };
    for (key, operation) in CREATED {
        let items = fields.value(key).map(|node| scope.list(node, &format!("`{key}`"))).unwrap_or_default();
        for item in items {
            let item = without_old_names(item, scope, gathered);
            let (item, rows) = without_rows(item);
            if let Some(rows) = &rows {
                want_rows(rows, &item, scope, gathered);
            }
            gathered.items.push(Item::Operation(operation, item));
        }
    }
    for (key, query_of) in STATED {
        let items = fields.value(key).map(|node| scope.list(node, &format!("`{key}`"))).unwrap_or_default();
        for item in items {
            statement(item, query_of, scope, gathered);
        }
    }
    fields.finish();
}

/// A table without `renamed_from`, which is kept apart.
fn without_old_names(item: &Node, scope: &Scope<'_>, gathered: &mut Gathered<'_>) -> Node {
    let mut item = item.clone();
    let schema = item.get("schema").and_then(Node::text);
    let schema = schema.map_or_else(
        || Some(scope.vocabulary.default_schema.clone()),
        |name| scope.facts.names.ident(name, NameKind::Schema).ok(),
    );
    let own = item.get("table").and_then(Node::text).map(ToOwned::to_owned);
    let own = own.and_then(|name| scope.facts.names.ident(&name, NameKind::Relation).ok());
    let (Some(schema), Some(own)) = (schema, own) else { return item };
    let table = ObjectName::new(schema, own);
    let Kind::Map(entries) = &mut item.kind else { return item };
    if let Some(old) = taken(entries, scope, NameKind::Relation) {
        gathered.renamed_tables.insert(table.sibling(&old), table.clone());
    }
    let columns = entries.iter_mut().find(|entry| entry.key == "columns");
    if let Some(Kind::List(columns)) = columns.map(|entry| &mut entry.value.kind) {
        for column in columns {
            let name = column.get("name").and_then(Node::text).map(ToOwned::to_owned);
            let Kind::Map(entries) = &mut column.kind else { continue };
            let old = taken(entries, scope, NameKind::Part);
            let new = name.and_then(|name| scope.facts.names.ident(&name, NameKind::Part).ok());
            if let (Some(old), Some(new)) = (old, new) {
                gathered.renamed_columns.insert((table.clone(), old), new);
            }
        }
    }
    item
}

/// An item without its `rows`, and those.
fn without_rows(mut item: Node) -> (Node, Option<Node>) {
    let Kind::Map(entries) = &mut item.kind else { return (item, None) };
    let at = entries.iter().position(|entry| entry.key == "rows");
    let rows = at.map(|at| entries.remove(at).value);
    (item, rows)
}

/// The rows of a table, as what inserts them.
fn want_rows(rows: &Node, table: &Node, scope: &Scope<'_>, gathered: &mut Gathered<'_>) {
    let scope = &Scope { facts: scope.facts, vocabulary: scope.vocabulary, sink: scope.sink };
    let Some(fields) = Fields::open(rows, &ROWS, scope.sink) else { return };
    let (key, list) = (fields.require("key"), fields.require("rows"));
    fields.finish();
    let (Some(key), Some(list), Some(_)) = (key, list, table.get("table")) else { return };
    let named = ["table", "schema"].into_iter().filter_map(|word| Some((word, table.get(word)?.clone())));
    let named: Vec<(&str, Node)> = named.collect();
    let columns = scope.idents(key, "a column of the key");
    let head = Node { place: rows.place, ..Node::map(named.clone()) };
    let Some(target) = Fields::open(&head, &NAMED, scope.sink)
        .and_then(|fields| scope.object(&fields, "table", "the table's name"))
    else {
        return;
    };
    gathered.wanted_rows.push((target, columns.into_iter().map(|name| name.value).collect()));
    if matches!(&list.kind, Kind::List(items) if items.is_empty()) {
        return; // none at all
    }
    let given = [("key", key.clone()), ("rows", list.clone()), ("undo", Node::text_of("auto"))];
    let insert = Node { place: rows.place, ..Node::map(named.into_iter().chain(given)) };
    gathered.items.push(Item::Operation("bulk_insert", insert));
}

/// The old name of a map, taken out of it.
fn taken(entries: &mut Vec<Entry>, scope: &Scope<'_>, kind: NameKind) -> Option<Ident> {
    let at = entries.iter().position(|entry| entry.key == "renamed_from")?;
    let entry = entries.remove(at);
    scope.name(&entry.value, kind, "the old name").map(|name| name.value)
}

/// A view, routine or the like, by its statement.
fn statement<'a>(item: &'a Node, query_of: Option<&str>, scope: &Scope<'a>, gathered: &mut Gathered<'_>) {
    let sink = scope.sink;
    let Some(fields) = Fields::open(item, &STATEMENT, sink) else { return };
    let named = fields.value("name").and_then(|node| scope.name(node, NameKind::Relation, "the name"));
    let schema = scope.schema(&fields);
    let place = fields.require("sql").map_or(item.place, |node| node.place);
    let statements = fields.value("sql").and_then(|node| scope.statements(node, "`sql`"));
    fields.finish();
    for text in statements.into_iter().flatten() {
        let whole = sql::first_words(&text, scope.facts).first().is_some_and(|word| word == "create");
        let statement = match (query_of, &named, &schema) {
            (Some(kind), Some(name), Some(schema)) if !whole => {
                let own = sql::quoted(name.as_str(), scope.facts);
                let own = if *schema == scope.vocabulary.default_schema {
                    own
                } else {
                    format!("{}.{own}", sql::quoted(schema.as_str(), scope.facts))
                };
                format!("CREATE {kind} {own} AS {text}")
            }
            _ => text,
        };
        gathered.items.push(Item::Sql(statement, place));
    }
}
