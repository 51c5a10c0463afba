//! A table as an engine's catalog is known to show it: what of it is certain, attribute by attribute. What is not is no fact,
//! and is not compared.

use super::super::definition;
use super::constraints::listed;
use super::{fact, whole};
use crate::catalog::{Catalog, may_be_cut};
use crate::dialect::{Facts, IndexesShown, shown};
use crate::model::{
    Column, Constraint, DefaultValue, Ident, Index, IndexColumn, IndexKey, Literal, ObjectId, Order, SqlType,
    Table,
};
use crate::plan::{Class, Fact};

/// The table with its columns, keys, indexes and checks; foreign keys are told apart.
pub(super) fn table(table: &Table, catalog: &Catalog, indexes: IndexesShown) -> Vec<Fact> {
    let name = table.name.to_string();
    let one = |attribute, value: String| fact(Class::Relation, name.clone(), None, attribute, value);
    let options = &table.options;
    let mut facts: Vec<Fact> = whole(Class::Relation, name.clone(), None, "table", "there".to_owned()).into();
    facts.push(one("comment", said(table.comment.as_deref(), catalog)));
    facts.push(one("engine", options.engine.as_ref().map_or("InnoDB".to_owned(), ToString::to_string)));
    facts.extend(options.charset.as_ref().map(|charset| one("charset", charset.to_string())));
    facts.extend(options.collation.as_ref().map(|collation| one("collation", collation.to_string())));
    facts.extend(table.columns.iter().flat_map(|column| of_column(table, column, catalog)));
    facts.extend(table.constraints.iter().flat_map(|constraint| of_constraint(table, constraint, catalog)));
    facts.extend(table.indexes.iter().flat_map(|index| of_index(table, index, catalog, indexes)));
    facts
}

fn of_column(table: &Table, column: &Column, catalog: &Catalog) -> Vec<Fact> {
    let object = ObjectId::Column(table.name.clone(), column.name.clone()).to_string();
    let spelled = Column { sql_type: definition::spelled(&column.sql_type, catalog), ..column.clone() };
    let seen = shown::column(&spelled, catalog.facts());
    let described = seen.data_type.clone().unwrap_or_else(|| "there".to_owned());
    let one = |attribute, value: &str| Fact {
        part: column.name.to_string(),
        ..fact(Class::Column, object.clone(), Some(&table.name), attribute, value.to_owned())
    };
    let mut facts = vec![one("kind", "column"), one("", &described)];
    facts.extend(seen.data_type.as_deref().map(|text| one("type", text)));
    let is_key = table.primary_key().is_some_and(|key| key.columns.contains(&column.name));
    let generated = column.computed.as_ref().map(|c| if c.stored { "stored" } else { "virtual" });
    if generated.is_none() {
        let nullable = column.nullable && !is_key && !column.is_counted();
        facts.push(one("null", if nullable { "null" } else { "not null" }));
        let (attribute, value) = default(&spelled, catalog);
        facts.push(one(attribute, &value));
    }
    facts.push(one("generated", generated.unwrap_or("nothing")));
    facts.push(one("auto_increment", if column.is_counted() { "yes" } else { "no" }));
    facts.push(one("on update", if column.on_update.is_some() { "the current time" } else { "nothing" }));
    facts.push(one("comment", &said(column.comment.as_deref(), catalog)));
    facts.extend(column.collation.as_ref().map(|collation| one("collation", collation.as_str())));
    facts
}

/// The attribute that tells of its default, and its value: whether there is one, where the catalog may show it otherwise.
fn default(column: &Column, catalog: &Catalog) -> (&'static str, String) {
    let is_text = matches!(column.sql_type, SqlType::Varchar(_) | SqlType::Char(_) | SqlType::EnumOf(_));
    let shown = catalog.facts().literals.shown;
    match &column.default {
        None | Some(DefaultValue::Literal(Literal::Null)) => ("default", "nothing".to_owned()),
        Some(DefaultValue::Literal(Literal::Text(text)))
            if is_text && !text.contains(|c: char| c.is_control() || matches!(c, '\'' | '\\')) =>
        {
            ("default", format!("'{}'", shown(text)))
        }
        Some(DefaultValue::Literal(Literal::Boolean(so))) if column.sql_type == SqlType::Boolean => {
            ("default", u8::from(*so).to_string())
        }
        Some(DefaultValue::Literal(Literal::Number(number))) if is_plain(number) => {
            ("default", canonical(number))
        }
        Some(DefaultValue::Literal(_) | DefaultValue::Expression(_)) => ("has default", "there".to_owned()),
    }
}

/// Whether a number is written as the catalog writes it, but for zeros at its end.
pub(super) fn is_plain(number: &str) -> bool {
    let digits = number.strip_prefix('-').unwrap_or(number);
    let whole = digits.split('.').next().unwrap_or_default();
    digits.len() < 15
        && digits.bytes().all(|b| b.is_ascii_digit() || b == b'.')
        && (whole == "0" || !whole.starts_with('0') && !whole.is_empty())
}

/// The number without zeros at its end.
pub(super) fn canonical(number: &str) -> String {
    if number.contains('.') {
        number.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        number.to_owned()
    }
}

fn said(comment: Option<&str>, catalog: &Catalog) -> String {
    match comment {
        None | Some("") => "nothing".to_owned(),
        Some(text) => (catalog.facts().literals.shown)(text),
    }
}

fn of_constraint(table: &Table, constraint: &Constraint, catalog: &Catalog) -> Vec<Fact> {
    match constraint {
        Constraint::PrimaryKey(key) => {
            let name = catalog.facts().names.primary_key.unwrap_or(key.name.as_str());
            indexed(table, name, "primary key", &listed(&key.columns), true, "btree")
        }
        Constraint::Unique(key) => {
            let facts = indexed(table, key.name.as_str(), "index", &listed(&key.columns), true, "btree");
            certain(facts, may_be_cut(table, key.columns.iter(), true, catalog.facts()))
        }
        Constraint::Check(check) => {
            let object = ObjectId::Constraint(table.name.clone(), check.name.clone()).to_string();
            let facts = whole(Class::Constraint, object, Some(&table.name), "check", "there".to_owned());
            facts.into_iter().map(|fact| Fact { part: check.name.to_string(), ..fact }).collect()
        }
        Constraint::ForeignKey(_) | Constraint::Exclude(_) => Vec::new(),
    }
}

fn of_index(table: &Table, index: &Index, catalog: &Catalog, indexes: IndexesShown) -> Vec<Fact> {
    let columns: Vec<String> =
        index.columns.iter().map(|column| key(table, column, catalog.facts(), indexes)).collect();
    let using = index.using.as_ref().map(|using| using.as_str().to_ascii_lowercase());
    let method = match using.as_deref() {
        Some("fulltext") => "fulltext",
        Some("spatial") => "spatial",
        _ => "btree",
    };
    let facts = indexed(table, index.name.as_str(), "index", &columns.join(", "), index.unique, method);
    let limits = &catalog.facts().limits;
    let always_cut =
        |name: &Ident| table.column(name).is_some_and(|column| (limits.cut_in_any_index)(&column.sql_type));
    let parts = index.columns.iter().filter_map(|part| Some((part.key.column()?, part.length)));
    let open = parts.filter(|(name, length)| length.is_none() || always_cut(name)).map(|(name, _)| name);
    let is_cut = may_be_cut(table, open, index.unique, catalog.facts());
    certain(facts, is_cut && method == "btree")
}

/// Without the columns of an index of which the engine holds the beginning alone: how much that is, it decides itself.
fn certain(mut facts: Vec<Fact>, is_cut: bool) -> Vec<Fact> {
    facts.retain(|fact| !is_cut || fact.attribute != "columns");
    facts
}

fn indexed(table: &Table, name: &str, kind: &str, columns: &str, unique: bool, method: &str) -> Vec<Fact> {
    let object = format!("{name} on {}", table.name);
    let one = |attribute, value: &str| Fact {
        part: name.to_owned(),
        ..fact(Class::Index, object.clone(), Some(&table.name), attribute, value.to_owned())
    };
    vec![
        one("kind", kind),
        one("", &format!("{}({columns})", if unique { "unique " } else { "" })),
        one("columns", columns),
        one("unique", if unique { "yes" } else { "no" }),
        one("method", method),
    ]
}

/// What an index is on: a prefix that is as long as its column is none.
fn key(table: &Table, column: &IndexColumn, facts: &Facts, indexes: IndexesShown) -> String {
    let is_whole = |name: &Ident, length: u32| {
        table.column(name).is_some_and(|column| (facts.limits.beginning)(&column.sql_type).is_whole(length))
    };
    let mut text = match &column.key {
        IndexKey::Column(name) => match column.length.filter(|n| !is_whole(name, *n)) {
            Some(n) => format!("{name}({n})"),
            None => name.to_string(),
        },
        IndexKey::Expression(_) => "(expression)".to_owned(),
    };
    if column.order == Some(Order::Desc) && indexes.descending {
        text.push_str(" desc");
    }
    text
}
