//! Rows that an INSERT spells out, as `bulk_insert`.

use super::plainer::folded;
use super::{Kind, Step};
use crate::catalog::Catalog;
use crate::decode::Scope;
use crate::dialect::NameKind;
use crate::draft::Writer;
use crate::model::ObjectName;
use crate::sql::{self, Cell, Inserted};
use crate::yaml::{Kind as Shape, Node};

/// The operation that inserts the same rows, or why there is none.
pub(super) fn operation(
    text: &str,
    catalog: &Catalog,
    writer: &Writer<'_>,
    scope: &Scope<'_>,
) -> Result<Node, String> {
    let Some(mut inserted) = sql::inserted(text, scope.facts) else {
        return Err("it writes rows in another way than `bulk_insert` does".to_owned());
    };
    if inserted.columns.is_empty() {
        inserted.columns = columns_of(&inserted, catalog, scope)
            .ok_or("it writes rows without naming the columns, which are not known")?;
    }
    let node = Node::map([("bulk_insert", body(&inserted))]);
    folded(&node, catalog, writer)
        .map(|_| node)
        .map_err(|why| format!("`bulk_insert` does not take its rows: {why}"))
}

/// The columns of a table, in their order.
fn columns_of(inserted: &Inserted, catalog: &Catalog, scope: &Scope<'_>) -> Option<Vec<String>> {
    let names = &scope.facts.names;
    let own = names.ident(&inserted.table, NameKind::Relation).ok()?;
    let schema = match &inserted.schema {
        Some(schema) => names.ident(schema, NameKind::Schema).ok()?,
        None => scope.vocabulary.default_schema.clone(),
    };
    let name = ObjectName::new(schema, own);
    let table = catalog.known(&name).filter(|_| catalog.lost_part(&name).is_none())?;
    let columns: Vec<String> = table.columns.iter().map(|column| column.name.to_string()).collect();
    inserted.rows.iter().all(|row| row.len() == columns.len()).then_some(columns)
}

fn body(inserted: &Inserted) -> Node {
    let cell = |cell: &Cell| match cell {
        Cell::Text(text) => Node::text_of(text),
        Cell::Word(word) => Node::word(word),
        Cell::Expression(text) => Node::map([("sql", Node::text_of(text))]),
    };
    let row = |cells: &Vec<Cell>| {
        Node::map(inserted.columns.iter().map(String::as_str).zip(cells.iter().map(cell)))
    };
    let mut entries = vec![("table", Node::text_of(&inserted.table))];
    entries.extend(inserted.schema.iter().map(|schema| ("schema", Node::text_of(schema))));
    entries.push(("rows", Node::list(inserted.rows.iter().map(row).collect())));
    Node::map(entries)
}

/// Appends the rows of a step to those of the step before it, where both are of one table and name the same columns.
pub(super) fn join(last: &mut Step, next: &Step) -> bool {
    if last.kind != Kind::Structural || next.kind != Kind::Structural {
        return false;
    }
    let parts = |node: &Node| {
        let body = node.get("bulk_insert")?;
        let Some(Shape::List(rows)) = body.get("rows").map(|rows| &rows.kind) else { return None };
        let Some(Shape::Map(first)) = rows.first().map(|row| &row.kind) else { return None };
        let columns: Vec<String> = first.iter().map(|entry| entry.key.clone()).collect();
        let name = |key| body.get(key).and_then(Node::text).map(ToOwned::to_owned);
        Some((name("schema"), name("table"), columns, rows.clone()))
    };
    let (Some(one), Some(other)) =
        (last.operation.as_ref().and_then(parts), next.operation.as_ref().and_then(parts))
    else {
        return false;
    };
    if (&one.0, &one.1, &one.2) != (&other.0, &other.1, &other.2) {
        return false;
    }
    let Some(rows) = last.operation.as_mut().and_then(rows_of) else { return false };
    rows.extend(other.3);
    true
}

/// The rows of a `bulk_insert`.
fn rows_of(node: &mut Node) -> Option<&mut Vec<Node>> {
    let Shape::Map(entries) = &mut node.kind else { return None };
    let Shape::Map(keys) = &mut entries.first_mut()?.value.kind else { return None };
    match &mut keys.iter_mut().find(|entry| entry.key == "rows")?.value.kind {
        Shape::List(rows) => Some(rows),
        Shape::Map(_) | Shape::Scalar { .. } => None,
    }
}
