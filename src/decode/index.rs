//! Indexes and their columns.

use super::constraint::plain;
use super::{Fields, Scope, choices, shape};
use crate::diag::{Code, or_list};
use crate::dialect::{Feature, NameKind};
use crate::model::naming::Named;
use crate::model::{Convention, Ident, Index, IndexColumn, IndexKey, Literal, ObjectName};
use crate::yaml::{Kind, Node};

impl<'a> Scope<'a> {
    pub(super) fn index_key(&self, fields: &Fields<'a>) -> Option<IndexKey> {
        match (fields.value("name"), fields.value("expr")) {
            (Some(name), None) => self.ident(name, "the column").map(|i| IndexKey::Column(i.value)),
            (None, Some(expr)) => self.expression(expr, "the expression").map(IndexKey::Expression),
            _ => {
                self.fault(Code::KEYS_CONFLICT, fields.place(), "either `name` or `expr` is needed here");
                None
            }
        }
    }

    fn index_column(&self, node: &'a Node) -> Option<IndexColumn> {
        if matches!(node.kind, Kind::Scalar { .. }) {
            return self.ident(node, "a column of the index").map(|name| IndexColumn::plain(name.value));
        }
        let fields = self.fields(node, &shape::INDEX_COLUMN)?;
        if fields.value("expr").is_some() {
            self.needs(Feature::IndexExpressions, fields.key_place("expr"));
        }
        let key = self.index_key(&fields);
        let name = |key, feature, what| {
            self.value_of(&fields, key, feature)
                .and_then(|n| self.name(n, NameKind::Word, what))
                .map(|i| i.value)
        };
        let opclass = name("opclass", Feature::OperatorClasses, "the operator class");
        let collation = name("collation", Feature::IndexCollations, "the collation");
        let order = fields.value("order").and_then(|n| self.choice(n, "`order`", &choices::ORDERS));
        let nulls = self
            .value_of(&fields, "nulls", Feature::NullsOrder)
            .and_then(|n| self.choice(n, "`nulls`", &choices::NULLS));
        let length = self.value_of(&fields, "length", Feature::PrefixLengths).and_then(|n| self.length(n));
        fields.finish();
        Some(IndexColumn { key: key?, opclass, order, nulls, collation, length })
    }

    fn length(&self, node: &Node) -> Option<u32> {
        let length = node.text().and_then(|t| t.parse().ok()).filter(|n| *n > 0);
        if length.is_none() {
            self.fault(Code::WRONG_SHAPE, node.place, "`length` is a number of characters");
        }
        length
    }

    /// The kind of an index: one that the engine has.
    fn method(&self, node: &Node) -> Option<Ident> {
        let name = self.name(node, NameKind::Word, "`using`")?;
        let methods = self.facts.indexes.methods;
        if !methods.is_empty() && !methods.contains(&name.as_str().to_lowercase().as_str()) {
            let message = format!("`using` is {}, not `{}`", or_list(methods), *name);
            let hint = format!("the tables of {} have no other indexes; leave `using` out", self.facts.title);
            self.fault_hint(Code::BAD_CHOICE, node.place, message, hint);
            return None;
        }
        Some(name.value)
    }

    /// An index from its fields.
    pub fn index_fields(&self, fields: &Fields<'a>, table: &ObjectName) -> Option<Index> {
        let items = fields.require("columns").map(|n| match &n.kind {
            Kind::List(items) => &items[..],
            _ => std::slice::from_ref(n),
        });
        let columns: Vec<IndexColumn> =
            items.unwrap_or_default().iter().filter_map(|n| self.index_column(n)).collect();
        let given = self.given_name(fields, "the index's name");
        let unique = self.flag_or(fields.value("unique"), "`unique`", false);
        let predicate = self
            .value_of(fields, "where", Feature::PartialIndexes)
            .and_then(|n| self.expression(n, "`where`"));
        let include = self
            .value_of(fields, "include", Feature::IncludedColumns)
            .map(|n| plain(self.idents(n, "an included column")))
            .unwrap_or_default();
        let using = self.value_of(fields, "using", Feature::IndexMethods).and_then(|n| self.method(n));
        let with = self
            .value_of(fields, "with", Feature::IndexParameters)
            .map(|n| self.storage(n))
            .unwrap_or_default();
        self.concurrently(fields, &columns);
        let nulls_not_distinct = self.nulls_not_distinct(fields.value("nulls_not_distinct"));
        let items = items?;
        if items.is_empty() {
            self.fault(Code::WRONG_SHAPE, fields.place(), "an index has at least one column");
        }
        let names: Vec<Ident> = columns.iter().filter_map(|c| c.key.column().cloned()).collect();
        self.once_each(&names, Feature::RepeatedIndexColumns, fields.key_place("columns"));
        let parts: Vec<String> = columns.iter().map(|c| key_part(&c.key)).collect();
        let name = self.named(given, Named::Index, &table.name, &parts, fields.place())?;
        (columns.len() == items.len() && !columns.is_empty()).then_some(Index {
            name,
            columns,
            unique,
            predicate,
            include,
            using,
            with,
            nulls_not_distinct,
            implied: None,
        })
    }

    /// The `concurrently` key of an index that is created.
    fn concurrently(&self, fields: &Fields<'a>, columns: &[IndexColumn]) {
        let concurrently = self.flag_or(fields.value("concurrently"), "`concurrently`", false);
        self.note_concurrently(concurrently, fields);
        if concurrently && columns.iter().any(|c| c.key.column().is_none()) {
            self.needs(Feature::OnlineExpressions, fields.key_place("concurrently"));
        }
    }

    /// Whether an index is asked to be built or dropped without blocking writers.
    pub fn asks_concurrently(&self, fields: &Fields<'a>) -> bool {
        matches!(fields.value("concurrently").map(|n| &n.kind), Some(Kind::Scalar { text, plain: true }) if text == "true")
    }

    /// Carried where an index cannot be built apart from its revision.
    pub fn note_concurrently(&self, concurrently: bool, fields: &Fields<'a>) {
        if concurrently && !self.facts.indexes.concurrent {
            let hint = "the script does without it, and has the server refuse if writers would have to wait, where it can tell";
            self.carried(fields.key_place("concurrently"), "has no CONCURRENTLY", hint);
        }
    }

    fn storage(&self, node: &'a Node) -> Vec<(Ident, Literal)> {
        let Kind::Map(entries) = &node.kind else {
            self.fault(Code::WRONG_SHAPE, node.place, "`with` is a map of storage parameters");
            return Vec::new();
        };
        entries
            .iter()
            .filter_map(|e| {
                Some((Ident::new(&e.key).ok()?, self.literal(&e.value, None, "a storage parameter")?))
            })
            .collect()
    }
}

pub(super) fn key_part(key: &IndexKey) -> String {
    match key {
        IndexKey::Column(name) => name.to_string(),
        IndexKey::Expression(text) => Convention::expression_part(text.as_str()),
    }
}
