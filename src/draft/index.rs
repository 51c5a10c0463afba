//! Indexes in the words of specs.

use super::constraint::{key, key_part};
use super::{Entries, Writer, flag, ident, idents};
use crate::model::naming::{NameParts, Named};
use crate::model::{Ident, Index, IndexColumn, IndexKey, Literal, Nulls, Order};
use crate::yaml::Node;

impl Writer<'_> {
    /// An index of a table, as `indexes` of `create_table` has it.
    pub(super) fn index(&self, index: &Index, table: &Ident) -> Entries {
        let columns: Vec<String> = index.columns.iter().map(|column| key_part(&column.key)).collect();
        let parts = NameParts { table, columns: &columns, referred: None };
        let mut entries: Entries = self.name(&index.name, Named::Index, &parts).into_iter().collect();
        entries.push(("columns", Node::list(index.columns.iter().map(column).collect())));
        entries.extend(flag("unique", index.unique));
        entries.extend(index.predicate.iter().map(|text| ("where", Node::text_of(text.as_str()))));
        if !index.include.is_empty() {
            entries.push(("include", idents(&index.include)));
        }
        entries.extend(index.using.iter().map(|using| ("using", ident(using))));
        if !index.with.is_empty() {
            let with = index.with.iter().map(|(name, value)| (name.as_str(), parameter(value)));
            entries.push(("with", Node::map(with)));
        }
        entries.extend(flag("nulls_not_distinct", index.nulls_not_distinct));
        entries
    }
}

fn column(column: &IndexColumn) -> Node {
    let mut entries: Entries = vec![key(&column.key)];
    entries.extend(column.opclass.iter().map(|name| ("opclass", ident(name))));
    entries.extend(column.collation.iter().map(|name| ("collation", ident(name))));
    let order = |order| match order {
        Order::Asc => "asc",
        Order::Desc => "desc",
    };
    entries.extend(column.order.map(|direction| ("order", Node::text_of(order(direction)))));
    let nulls = |nulls| match nulls {
        Nulls::First => "first",
        Nulls::Last => "last",
    };
    entries.extend(column.nulls.map(|place| ("nulls", Node::text_of(nulls(place)))));
    entries.extend(column.length.map(|length| ("length", Node::word(length.to_string()))));
    match &column.key {
        IndexKey::Column(name) if entries.len() == 1 => ident(name),
        _ => Node::map(entries),
    }
}

/// A storage parameter: what it is is told by its form.
fn parameter(value: &Literal) -> Node {
    match value {
        Literal::Null => Node::word("null"),
        Literal::Boolean(value) => Node::word(value.to_string()),
        Literal::Number(text) => Node::word(text),
        Literal::Text(text) => Node::text_of(text),
        Literal::Bytes(bytes) => Node::text_of(String::from_utf8_lossy(bytes)),
    }
}
