//! A table as far as it can be told without asking the server, in the words in which its catalog is read: enough to tell one
//! revision from another. What an engine writes in its own way is no fact.

use super::super::definition;
use super::constraints::{foreign_key, listed};
use super::shown::{canonical, is_plain};
use super::{fact, whole};
use crate::catalog::Catalog;
use crate::dialect::{CommentStyle, Comparison, shown};
use crate::model::{
    Column, Constraint, DefaultValue, Identity, Index, IndexKey, Literal, ObjectId, Order, SqlType, Table,
};
use crate::plan::{Class, Fact};

/// A table and its parts.
struct Plain<'t> {
    table: &'t Table,
    catalog: &'t Catalog,
    /// Whether the engine keeps the names of keys, and comments.
    has_names: bool,
}

/// The table with its columns, keys, constraints and indexes.
pub(super) fn table(table: &Table, catalog: &Catalog) -> Vec<Fact> {
    let has_names = catalog.facts().comparison == Comparison::Built;
    let plain = Plain { table, catalog, has_names };
    let kind = if table.partition_by.is_some() { "partitioned table" } else { "table" };
    let name = table.name.to_string();
    let mut facts: Vec<Fact> = whole(Class::Relation, name.clone(), None, kind, "there".to_owned()).into();
    if plain.has_comments() {
        let text = table.comment.as_deref().filter(|text| !text.is_empty()).unwrap_or("nothing");
        facts.push(fact(Class::Relation, name, None, "comment", text.to_owned()));
    }
    facts.extend(table.columns.iter().flat_map(|column| plain.column(column)));
    facts.extend(table.constraints.iter().flat_map(|constraint| plain.constraint(constraint)));
    facts.extend(table.indexes.iter().flat_map(|index| plain.index(index)));
    facts
}

impl Plain<'_> {
    fn has_comments(&self) -> bool {
        self.catalog.facts().comments == CommentStyle::Statements
    }

    /// A value as it is read.
    fn folded(&self, value: String) -> String {
        if self.has_names { value } else { value.to_ascii_lowercase() }
    }

    fn part(&self, class: Class, object: &str, part: &str, attribute: &'static str, value: &str) -> Fact {
        let whole = fact(class, object.to_owned(), Some(&self.table.name), attribute, value.to_owned());
        Fact { part: part.to_owned(), ..whole }
    }

    fn column(&self, column: &Column) -> Vec<Fact> {
        let object = ObjectId::Column(self.table.name.clone(), column.name.clone()).to_string();
        let generated = match &column.computed {
            Some(computed) if computed.stored => "stored",
            Some(_) => "virtual",
            None => "nothing",
        };
        let mut told = vec![("kind", "column".to_owned()), ("generated", generated.to_owned())];
        told.extend(self.value(column));
        if self.has_comments() {
            let text = column.comment.as_deref().filter(|text| !text.is_empty()).unwrap_or("nothing");
            let identity = match column.identity {
                Some(Identity::Always) => "always",
                Some(Identity::ByDefault) => "by default",
                None => "nothing",
            };
            told.extend([("comment", text.to_owned()), ("identity", identity.to_owned())]);
        }
        let part = |(attribute, value): (&'static str, String)| {
            self.part(Class::Column, &object, column.name.as_str(), attribute, &value)
        };
        told.into_iter().map(part).collect()
    }

    /// What values a column takes: its type, whether NULL is one, its default. Columns that number rows are written in
    /// several ways.
    fn value(&self, column: &Column) -> Vec<(&'static str, String)> {
        let is_key = self.table.primary_key().is_some_and(|key| key.columns.contains(&column.name));
        let counted = column.is_counted();
        let sql_type = definition::spelled(&column.sql_type, self.catalog);
        let shown = shown::data_type(&sql_type, self.catalog.facts()).data_type.filter(|_| !counted);
        let mut told: Vec<(&'static str, String)> =
            shown.map(|text| ("type", self.folded(text))).into_iter().collect();
        if column.computed.is_some() {
            return told;
        }
        if self.has_names || !is_key && !counted {
            let nullable = column.nullable && !is_key && !counted;
            told.push(("null", if nullable { "null" } else { "not null" }.to_owned()));
        }
        told.extend(default(column.default.as_ref(), &sql_type).filter(|_| !counted));
        told
    }

    fn constraint(&self, constraint: &Constraint) -> Vec<Fact> {
        let name = constraint.name();
        let object = ObjectId::Constraint(self.table.name.clone(), name.clone()).to_string();
        let one =
            |attribute, value: &str| self.part(Class::Constraint, &object, name.as_str(), attribute, value);
        match constraint {
            Constraint::ForeignKey(key) if self.has_names => foreign_key(self.table, key, self.catalog),
            Constraint::ForeignKey(key) => {
                let named = foreign_key(self.table, key, self.catalog).into_iter();
                let called = format!("foreign key ({})", listed(&key.columns));
                let known = named.filter(|fact| {
                    matches!(fact.attribute, "kind" | "references" | "on delete" | "on update")
                        || fact.attribute == "referred columns" && !key.referred.is_empty()
                });
                known
                    .map(|fact| {
                        let value = fact.value.to_ascii_lowercase();
                        self.part(Class::Key, &object, &called, fact.attribute, &value)
                    })
                    .collect()
            }
            Constraint::PrimaryKey(key) if self.has_names => {
                vec![one("kind", "primary key"), one("key", &listed(&key.columns))]
            }
            Constraint::PrimaryKey(key) => {
                let columns = listed(&key.columns).to_ascii_lowercase();
                vec![fact(Class::Relation, self.table.name.to_string(), None, "primary key", columns)]
            }
            Constraint::Unique(key) if self.has_names => {
                vec![one("kind", "unique constraint"), one("key", &listed(&key.columns))]
            }
            Constraint::Unique(key) => {
                let called = format!("unique ({})", listed(&key.columns));
                vec![self.part(Class::Key, &object, &called, "kind", "unique constraint")]
            }
            Constraint::Check(_) if self.has_names => vec![one("kind", "check")],
            Constraint::Exclude(_) if self.has_names => vec![one("kind", "exclusion constraint")],
            Constraint::Check(_) | Constraint::Exclude(_) => Vec::new(), // only the text of the table tells
        }
    }

    fn index(&self, index: &Index) -> Vec<Fact> {
        let object = ObjectId::Index(self.table.name.clone(), index.name.clone()).to_string();
        let one =
            |attribute, value: &str| self.part(Class::Index, &object, index.name.as_str(), attribute, value);
        let said = |so: bool| if so { "yes" } else { "no" };
        let mut facts = vec![
            one("kind", "index"),
            one("unique", said(index.unique)),
            one("partial", said(index.predicate.is_some())),
        ];
        facts.extend(self.keys(index).map(|columns| one("key", &columns)));
        facts
    }

    /// What an index is on; none where a collation may be shown with it.
    fn keys(&self, index: &Index) -> Option<String> {
        let mut keys = Vec::new();
        for column in &index.columns {
            let mut text = match &column.key {
                IndexKey::Column(name) => {
                    let known = self.table.column(name)?;
                    if !self.has_names && known.collation.as_ref().or(column.collation.as_ref()).is_some() {
                        return None;
                    }
                    name.to_string()
                }
                IndexKey::Expression(_) if self.has_names => "(expression)".to_owned(),
                IndexKey::Expression(_) => return None,
            };
            if column.order == Some(Order::Desc) {
                text.push_str(" desc");
            }
            keys.push(text);
        }
        let list = keys.join(", ");
        Some(self.folded(list))
    }
}

/// The attribute that tells of a default, and its value without a cast: whether there is one, where the engine may write it
/// otherwise.
fn default(default: Option<&DefaultValue>, sql_type: &SqlType) -> Option<(&'static str, String)> {
    let is_text = matches!(sql_type, SqlType::Varchar(_) | SqlType::Text);
    Some(match default {
        None => ("has default", "nothing".to_owned()),
        Some(DefaultValue::Literal(Literal::Null)) => return None,
        Some(DefaultValue::Literal(Literal::Text(text)))
            if is_text && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, ' ' | '_' | '-')) =>
        {
            ("default", text.clone())
        }
        Some(DefaultValue::Literal(Literal::Number(number))) if is_plain(number) && !number.contains('.') => {
            ("default", canonical(number))
        }
        Some(DefaultValue::Literal(_) | DefaultValue::Expression(_)) => ("has default", "there".to_owned()),
    })
}
