//! Keys, foreign keys, checks and exclusion constraints.

use super::index::key_part;
use super::{Fields, Scope, Shape, choices, shape};
use crate::diag::{Code, Located, Place};
use crate::dialect::{Feature, NameKind};
use crate::model::naming::{NameParts, Named};
use crate::model::{
    Check, Convention, Deferral, Exclude, ExcludeElement, ForeignKey, Ident, Key, MatchType, ObjectName,
    ReferentialAction, Table,
};
use crate::yaml::{Kind, Node};

impl<'a> Scope<'a> {
    pub(super) fn key(
        &self,
        table: &Table,
        columns: &[Ident],
        given: Option<Ident>,
        kind: Named,
        place: Place,
    ) -> Option<Key> {
        let texts: Vec<String> = columns.iter().map(ToString::to_string).collect();
        let name = self.named(given, kind, &table.name.name, &texts, place)?;
        Some(Key { name, columns: columns.to_vec(), deferral: None, nulls_not_distinct: false })
    }

    /// A primary key: a list of columns, or a map with a name.
    pub fn primary_key(&self, node: &'a Node, table: &ObjectName) -> Option<Key> {
        let holder = Table::new(table.clone());
        if matches!(node.kind, Kind::Map(_)) {
            let fields = self.fields(node, &shape::PRIMARY_KEY)?;
            let key = self.key_fields(&fields, &holder, Named::PrimaryKey);
            fields.finish();
            return key;
        }
        let columns = plain(self.idents(node, "a column of the primary key"));
        if !self.has_columns(node) {
            return None;
        }
        self.once_each(&columns, Feature::RepeatedKeyColumns, node.place);
        self.key(&holder, &columns, None, Named::PrimaryKey, node.place)
    }

    /// A key from its fields: columns, name, deferral.
    pub fn key_fields(&self, fields: &Fields<'a>, table: &Table, kind: Named) -> Option<Key> {
        let node = fields.require("columns");
        let columns = node.map(|n| plain(self.idents(n, "a column of the key")));
        let given = self.given_name(fields, "the constraint's name");
        let deferral = self.deferral_of(fields, Feature::DeferrableKeys);
        let nulls = fields.value("nulls_not_distinct");
        let nulls_not_distinct = kind == Named::Unique && self.nulls_not_distinct(nulls);
        let columns = columns?;
        if columns.is_empty() {
            if let Some(node) = node {
                self.has_columns(node);
            }
            return None;
        }
        let place = node.map_or(fields.place(), |node| node.place);
        self.once_each(&columns, Feature::RepeatedKeyColumns, place);
        let key = self.key(table, &columns, given, kind, fields.place())?;
        Some(Key { deferral, nulls_not_distinct, ..key })
    }

    /// Whether the columns of a key are not an empty list; a fault if they are.
    fn has_columns(&self, node: &Node) -> bool {
        let empty = matches!(&node.kind, Kind::List(items) if items.is_empty());
        if empty {
            let hint = "name its columns, or leave the key out";
            self.fault_hint(Code::WRONG_SHAPE, node.place, "a key has at least one column", hint);
        }
        !empty
    }

    /// A column that stands twice in a key, foreign key or index, where the engine takes none so.
    pub(super) fn once_each(&self, columns: &[Ident], feature: Feature, place: Place) {
        let twice = columns.iter().enumerate().any(|(at, column)| columns[..at].contains(column));
        if twice {
            self.needs(feature, place);
        }
    }

    pub(super) fn nulls_not_distinct(&self, node: Option<&Node>) -> bool {
        let asked = self.flag_or(node, "`nulls_not_distinct`", false);
        let since = self.facts.indexes.nulls_not_distinct_from;
        if let (true, false, Some(node)) = (asked, self.has_version(since), node) {
            let from = since.map_or(String::new(), |v| format!(" before version {v}"));
            self.unsupported(
                node.place,
                &format!("has no NULLS NOT DISTINCT{from}"),
                "raise the version under `dialects:` in the configuration, or make the columns not null",
            );
        }
        asked
    }

    pub(super) fn deferral(&self, fields: &Fields<'a>) -> Option<Deferral> {
        self.deferral_of(fields, Feature::Deferral)
    }

    fn deferral_of(&self, fields: &Fields<'a>, feature: Feature) -> Option<Deferral> {
        let asked = |key| self.value_of(fields, key, feature);
        let deferrable = asked("deferrable").and_then(|n| self.flag(n, "`deferrable`"));
        let initially = asked("initially").and_then(|n| self.choice(n, "`initially`", &choices::DEFERRALS));
        match (deferrable, initially) {
            (Some(false), Some(Deferral::Deferred)) => {
                let place = fields.key_place("initially");
                self.fault(Code::KEYS_CONFLICT, place, "`initially: deferred` needs `deferrable: true`");
                None
            }
            (Some(true), None) => Some(Deferral::Immediate),
            (Some(false), _) | (None, None) => None,
            (_, given) => given,
        }
    }

    fn not_valid(&self, fields: &Fields<'a>) -> bool {
        let Some(node) = fields.value("not_valid") else { return false };
        self.flag_or(Some(node), "`not_valid`", false) && self.needs(Feature::NotValid, node.place)
    }

    /// The `references` map.
    pub(super) fn references(&self, node: &'a Node, shape: &'a Shape) -> Option<References<'a>> {
        let fields = self.fields(node, shape)?;
        let table = self.object(&fields, "table", "the referenced table");
        let columns =
            fields.value("columns").map(|n| plain(self.idents(n, "a referenced column"))).unwrap_or_default();
        self.once_each(&columns, Feature::RepeatedKeyColumns, fields.key_place("columns"));
        Some(References { table: table?, columns, fields })
    }

    /// A foreign key from `references` and the options, which stand inside it for a column's own.
    pub(super) fn foreign_key(
        &self,
        references: References<'a>,
        columns: &[Ident],
        options: Option<&Fields<'a>>,
        table: &ObjectName,
        place: Place,
    ) -> Option<ForeignKey> {
        let fields = options.unwrap_or(&references.fields);
        let action = |key, what| {
            fields
                .value(key)
                .and_then(|n| Some((self.choice(n, what, &choices::ACTIONS)?, n.place)))
                .filter(|(action, place)| {
                    *action != ReferentialAction::SetDefault || self.needs(Feature::SetDefault, *place)
                })
                .map_or(ReferentialAction::NoAction, |(action, _)| action)
        };
        let on_delete = action("on_delete", "`on_delete`");
        let on_update = action("on_update", "`on_update`");
        let match_type = fields.value("match").and_then(|n| {
            let chosen = self.choice(n, "`match`", &choices::MATCHES)?;
            (chosen == MatchType::Simple || self.needs(Feature::MatchFull, n.place)).then_some(chosen)
        });
        let deferral = self.deferral(fields);
        let not_valid = self.not_valid(fields);
        let given = self.given_name(fields, "the foreign key's name");
        let texts: Vec<String> = columns.iter().map(ToString::to_string).collect();
        let parts = NameParts {
            table: &table.name,
            columns: &texts,
            referred: Some((&references.table.name, &references.columns)),
        };
        let name = given.or_else(|| self.conventional(Named::ForeignKey, &parts, place));
        references.fields.finish();
        if !references.columns.is_empty() && references.columns.len() != columns.len() {
            let message = format!("{} column(s) refer to {}", columns.len(), references.columns.len());
            self.fault(Code::KEYS_CONFLICT, place, message);
        }
        Some(ForeignKey {
            name: name?,
            columns: columns.to_vec(),
            references: references.table,
            referred: references.columns,
            on_delete,
            on_update,
            match_type: match_type.unwrap_or(MatchType::Simple),
            deferral,
            not_valid,
        })
    }

    /// A foreign key from its fields.
    pub fn foreign_key_fields(&self, fields: &Fields<'a>, table: &ObjectName) -> Option<ForeignKey> {
        let node = fields.require("columns");
        let columns = node.map(|n| plain(self.idents(n, "a column of the foreign key")));
        if let (Some(node), Some(columns)) = (node, &columns) {
            self.once_each(columns, Feature::RepeatedForeignColumns, node.place);
        }
        let references = fields.require("references").and_then(|n| self.references(n, &shape::REFERENCES));
        if node.is_some_and(|node| !self.has_columns(node)) {
            return None;
        }
        self.foreign_key(references?, &columns?, Some(fields), table, fields.place())
    }

    /// A check from its fields.
    pub fn check_fields(&self, fields: &Fields<'a>, table: &ObjectName) -> Option<Check> {
        let expression = fields.require("expr").and_then(|n| self.expression(n, "the check"));
        let given = self.given_name(fields, "the check's name");
        let not_valid = self.not_valid(fields);
        let expression = expression?;
        let part = Convention::expression_part(expression.as_str());
        let name = self.named(given, Named::Check, &table.name, &[part], fields.place())?;
        Some(Check { name, expression, not_valid, of_type: false })
    }

    /// An exclusion constraint from its fields.
    pub fn exclude_fields(&self, fields: &Fields<'a>, table: &ObjectName) -> Option<Exclude> {
        self.needs(Feature::ExclusionConstraints, fields.place());
        let items = fields.require("elements").map(|n| self.list(n, "`elements`")).unwrap_or_default();
        let elements: Vec<ExcludeElement> = items.iter().filter_map(|n| self.exclude_element(n)).collect();
        let given = self.given_name(fields, "the constraint's name");
        let using =
            fields.value("using").and_then(|n| self.name(n, NameKind::Word, "`using`")).map(|i| i.value);
        let predicate = fields.value("where").and_then(|n| self.expression(n, "`where`"));
        let parts: Vec<String> = elements.iter().map(|e| key_part(&e.key)).collect();
        let name = self.named(given, Named::Exclude, &table.name, &parts, fields.place())?;
        (elements.len() == items.len() && !elements.is_empty()).then_some(Exclude {
            name,
            using,
            elements,
            predicate,
        })
    }

    fn exclude_element(&self, node: &'a Node) -> Option<ExcludeElement> {
        let fields = self.fields(node, &shape::ELEMENT)?;
        let key = self.index_key(&fields);
        let operator = fields.require("with").and_then(|n| Some((self.text(n, "`with`")?, n.place)));
        fields.finish();
        let (operator, place) = operator?;
        if operator.is_empty()
            || !operator.chars().all(|c| "+-*/<>=~!@#%^&|`?".contains(c))
            || operator.contains("--")
        {
            self.fault(Code::BAD_CHOICE, place, format!("`{operator}` is not an operator"));
            return None;
        }
        Some(ExcludeElement { key: key?, operator: operator.to_owned() })
    }
}

/// A foreign key's other end, with its map still open: a column's own options stand in it.
pub(super) struct References<'n> {
    table: Located<ObjectName>,
    columns: Vec<Ident>,
    fields: Fields<'n>,
}

pub(super) fn plain(located: Vec<Located<Ident>>) -> Vec<Ident> {
    located.into_iter().map(|l| l.value).collect()
}
