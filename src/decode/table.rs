//! Columns, keys, checks and indexes, as create_table and the operations of their own write them.

use std::sync::Arc;

use super::{Fields, Scope};
use crate::diag::{Code, Located, Place};
use crate::model::naming::{NameParts, Named};
use crate::model::{
    Check, Column, Computed, Convention, Deferral, Exclude, ExcludeElement, ForeignKey, Ident, Identity,
    Index, IndexColumn, IndexKey, Key, Literal, MatchType, Nulls, ObjectName, Order, ReferentialAction,
    SqlType, Table,
};
use crate::sql;
use crate::yaml::{Kind, Node};

const ACTIONS: [(&str, ReferentialAction); 5] = [
    ("no action", ReferentialAction::NoAction),
    ("restrict", ReferentialAction::Restrict),
    ("cascade", ReferentialAction::Cascade),
    ("set null", ReferentialAction::SetNull),
    ("set default", ReferentialAction::SetDefault),
];

impl<'a> Scope<'a> {
    /// A column, added to the table together with the constraints and indexes that it names.
    pub fn column_into(&self, node: &'a Node, table: &mut Table) -> Option<()> {
        let fields = self.fields(node, "a column")?;
        let name = fields.require("name").and_then(|n| self.ident(n, "the column's name"));
        let written = fields.require("type").and_then(|n| self.sql_type(n));
        let default = fields.value("default").and_then(|n| self.default_value(n, written.as_ref()));
        let identity = self.identity(&fields);
        let computed = fields.value("computed").and_then(|n| self.computed(n));
        let comment =
            fields.value("comment").and_then(|n| self.text(n, "the comment")).map(ToOwned::to_owned);
        let collation =
            fields.value("collation").and_then(|n| self.ident(n, "the collation")).map(|i| i.value);
        let nullable = fields.value("nullable").and_then(|n| self.flag(n, "`nullable`"));
        if fields.value("on_update").is_some() {
            self.unsupported(
                fields.key_place("on_update"),
                "has no `on_update` for columns",
                "use a trigger, or set the column in the UPDATE",
            );
        }
        let exclusive = [
            ("default", default.is_some()),
            ("identity", identity.is_some()),
            ("computed", computed.is_some()),
        ];
        let given: Vec<&str> = exclusive.iter().filter(|(_, given)| *given).map(|(key, _)| *key).collect();
        if given.len() > 1 {
            let message = format!("a column has one of {}, not several", crate::diag::and_list(&given));
            self.fault(Code::KEYS_CONFLICT, fields.place(), message);
        }
        let located = name.clone();
        if let Some(name) = &located {
            self.column_constraints(&fields, name, table);
        }
        fields.finish();
        // Its fault is reported: going on with some type saves the reader all that builds on this column.
        let written = written.unwrap_or_else(|| SqlType::Raw("unknown".to_owned()));
        let name = name?;
        let sql_type = self.inline_enum(written, &name.value, table);
        let never_null = identity.is_some() || is_serial(&sql_type) || in_primary_key(table, &name.value);
        if table.column(&name.value).is_some() {
            self.fault(Code::NAME_TAKEN, name.place, format!("the column `{}` stands twice", name.value));
            return Some(());
        }
        table.columns.push(Arc::new(Column {
            name: name.value,
            sql_type,
            nullable: !never_null && nullable.unwrap_or(true),
            default: default.filter(|d| *d != crate::model::DefaultValue::Literal(Literal::Null)),
            identity,
            comment,
            collation,
            computed,
        }));
        Some(())
    }

    /// The keys of a column that stand for constraints and indexes of the table.
    fn column_constraints(&self, fields: &Fields<'a>, name: &Located<Ident>, table: &mut Table) {
        let one = std::slice::from_ref(&name.value);
        if self.flag_or(fields.value("primary_key"), "`primary_key`", false) {
            table.primary_key = self.key(table, one, None, Named::PrimaryKey, name.place);
        }
        if let Some(given) = fields.value("unique").and_then(|n| self.flag_or_name(n, "`unique`")) {
            table.uniques.extend(self.key(table, one, given, Named::Unique, name.place));
        }
        if let Some(given) = fields.value("index").and_then(|n| self.flag_or_name(n, "`index`")) {
            let column = IndexColumn {
                key: IndexKey::Column(name.value.clone()),
                opclass: None,
                order: None,
                nulls: None,
                collation: None,
            };
            let index_name =
                self.named(given, Named::Index, &table.name.name, &[name.value.to_string()], name.place);
            table.indexes.extend(index_name.map(|n| Arc::new(plain_index(n, vec![column]))));
        }
        if let Some(node) = fields.value("references") {
            let key =
                self.references(node).and_then(|r| self.foreign_key(r, one, None, &table.name, node.place));
            table.foreign_keys.extend(key.map(Arc::new));
        }
        if let Some(node) = fields.value("check") {
            let nested = matches!(&node.kind, Kind::Map(entries) if entries.iter().any(|e| e.key == "expr"));
            let given = if nested { self.fields(node, "check") } else { None };
            let explicit =
                given.as_ref().and_then(|f| f.value("name")).and_then(|n| self.ident(n, "the check's name"));
            let text = given.as_ref().map_or(Some(node), |f| f.require("expr"));
            let expression = text.and_then(|t| self.expression(t, "the check"));
            if let Some(given) = given {
                given.finish();
            }
            let parts = [name.value.to_string()];
            let check_name =
                self.named(explicit.map(|i| i.value), Named::Check, &table.name.name, &parts, name.place);
            if let (Some(name), Some(expression)) = (check_name, expression) {
                table.checks.push(Check { name, expression, not_valid: false, of_type: false });
            }
        }
    }

    /// `true`, or the name to use: what column keys such as `unique` take.
    fn flag_or_name(&self, node: &Node, what: &str) -> Option<Option<Ident>> {
        match node.text() {
            Some("true" | "false" | "yes" | "no" | "on" | "off") | None => {
                self.flag(node, what)?.then_some(None)
            }
            Some(_) => self.ident(node, what).map(|i| Some(i.value)),
        }
    }

    fn identity(&self, fields: &Fields<'a>) -> Option<Identity> {
        let written = fields.value("identity").and_then(|node| match node.text() {
            Some("always") => Some(Identity::Always),
            Some("by default") => Some(Identity::ByDefault),
            _ => self.flag(node, "`identity`")?.then_some(Identity::ByDefault),
        });
        let counted = self.flag_or(fields.value("autoincrement"), "`autoincrement`", false);
        written.or(counted.then_some(Identity::ByDefault))
    }

    fn computed(&self, node: &'a Node) -> Option<Computed> {
        let fields = self.fields(node, "computed")?;
        let expression = fields.require("sql").and_then(|n| self.expression(n, "the generated column"));
        let stored = self.flag_or(fields.value("stored"), "`stored`", true);
        fields.finish();
        if !stored && !self.has_version(self.facts.virtual_columns_from) {
            let from =
                self.facts.virtual_columns_from.map_or(String::new(), |v| format!(" before version {v}"));
            self.unsupported(
                node.place,
                &format!("has no virtual columns{from}"),
                "leave out `stored: false`, or raise the version under `dialects:` in the configuration",
            );
        }
        Some(Computed { expression: expression?, stored })
    }

    /// Whether the oldest server to be supported has something that came with a version.
    pub fn has_version(&self, since: Option<u32>) -> bool {
        since.is_some_and(|version| self.config.minimal_version(self.facts) >= version)
    }

    /// An inline enum becomes text with a check where the engine has no such type.
    pub fn inline_enum(&self, written: SqlType, column: &Ident, table: &mut Table) -> SqlType {
        let SqlType::EnumOf(values) = &written else { return written };
        if self.facts.inline_enum {
            return written;
        }
        let longest = values.iter().map(|v| v.chars().count()).max().unwrap_or(1).max(1);
        let parts = [column.to_string()];
        let name = self.named(None, Named::Check, &table.name.name, &parts, Place::default());
        if let Some(name) = name {
            let expression = sql::one_of(column.as_str(), values);
            table.checks.push(Check { name, expression, not_valid: false, of_type: true });
        }
        SqlType::Varchar(u32::try_from(longest).ok())
    }

    /// The given name, or the convention's.
    pub fn named(
        &self,
        given: Option<Ident>,
        kind: Named,
        table: &Ident,
        columns: &[String],
        place: Place,
    ) -> Option<Ident> {
        let parts = NameParts { table, columns, referred: None };
        given.or_else(|| self.conventional(kind, &parts, place))
    }

    fn conventional(&self, kind: Named, parts: &NameParts<'_>, place: Place) -> Option<Ident> {
        match self.config.convention.name(kind, parts) {
            Ok(name) => Some(name),
            Err(fault) => {
                self.name_fault(fault, place, "the name that the naming convention gives");
                None
            }
        }
    }

    fn key(
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

    /// The `name` key.
    pub fn given_name(&self, fields: &Fields<'a>, what: &str) -> Option<Ident> {
        fields.value("name").and_then(|n| self.ident(n, what)).map(|i| i.value)
    }

    /// A primary key: a list of columns, or a map with a name.
    pub fn primary_key(&self, node: &'a Node, table: &ObjectName) -> Option<Key> {
        let holder = Table::new(table.clone());
        if matches!(node.kind, Kind::Map(_)) {
            let fields = self.fields(node, "a primary key")?;
            let key = self.key_fields(&fields, &holder, Named::PrimaryKey);
            fields.finish();
            return key;
        }
        let columns = plain(self.idents(node, "a column of the primary key"));
        self.key(&holder, &columns, None, Named::PrimaryKey, node.place)
    }

    /// A key from its fields: columns, name, deferral.
    pub fn key_fields(&self, fields: &Fields<'a>, table: &Table, kind: Named) -> Option<Key> {
        let columns = fields.require("columns").map(|n| plain(self.idents(n, "a column of the key")));
        let given = self.given_name(fields, "the constraint's name");
        let deferral = self.deferral(fields);
        let nulls = fields.value("nulls_not_distinct");
        let nulls_not_distinct = kind == Named::Unique && self.nulls_not_distinct(nulls);
        let columns = columns?;
        if columns.is_empty() {
            self.fault(Code::WRONG_SHAPE, fields.place(), "a key has at least one column");
            return None;
        }
        let key = self.key(table, &columns, given, kind, fields.place())?;
        Some(Key { deferral, nulls_not_distinct, ..key })
    }

    fn nulls_not_distinct(&self, node: Option<&Node>) -> bool {
        let asked = self.flag_or(node, "`nulls_not_distinct`", false);
        let since = self.facts.nulls_not_distinct_from;
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

    fn deferral(&self, fields: &Fields<'a>) -> Option<Deferral> {
        let deferrable = fields.value("deferrable").and_then(|n| self.flag(n, "`deferrable`"));
        let initially = fields.value("initially").and_then(|n| {
            self.choice(
                n,
                "`initially`",
                &[("deferred", Deferral::Deferred), ("immediate", Deferral::Immediate)],
            )
        });
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

    /// The `references` map.
    fn references(&self, node: &'a Node) -> Option<References<'a>> {
        let fields = self.fields(node, "references")?;
        let table = self.object(&fields, "table", "the referenced table");
        let columns =
            fields.value("columns").map(|n| plain(self.idents(n, "a referenced column"))).unwrap_or_default();
        Some(References { table: table?, columns, fields })
    }

    /// A foreign key from `references` and the options, which stand inside it for a column's own.
    fn foreign_key(
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
                .and_then(|n| self.choice(n, what, &ACTIONS))
                .unwrap_or(ReferentialAction::NoAction)
        };
        let on_delete = action("on_delete", "`on_delete`");
        let on_update = action("on_update", "`on_update`");
        let matches = [("simple", MatchType::Simple), ("full", MatchType::Full)];
        let match_type = fields.value("match").and_then(|n| self.choice(n, "`match`", &matches));
        let deferral = self.deferral(fields);
        let not_valid = self.flag_or(fields.value("not_valid"), "`not_valid`", false);
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
        let columns = fields.require("columns").map(|n| plain(self.idents(n, "a column of the foreign key")));
        let references = fields.require("references").and_then(|n| self.references(n));
        self.foreign_key(references?, &columns?, Some(fields), table, fields.place())
    }

    /// A check from its fields.
    pub fn check_fields(&self, fields: &Fields<'a>, table: &ObjectName) -> Option<Check> {
        let expression = fields.require("expr").and_then(|n| self.expression(n, "the check"));
        let given = self.given_name(fields, "the check's name");
        let not_valid = self.flag_or(fields.value("not_valid"), "`not_valid`", false);
        let expression = expression?;
        let part = Convention::expression_part(expression.as_str());
        let name = self.named(given, Named::Check, &table.name, &[part], fields.place())?;
        Some(Check { name, expression, not_valid, of_type: false })
    }

    /// An exclusion constraint from its fields.
    pub fn exclude_fields(&self, fields: &Fields<'a>, table: &ObjectName) -> Option<Exclude> {
        let items = fields.require("elements").map(|n| self.list(n, "`elements`")).unwrap_or_default();
        let elements: Vec<ExcludeElement> = items.iter().filter_map(|n| self.exclude_element(n)).collect();
        let given = self.given_name(fields, "the constraint's name");
        let using = fields.value("using").and_then(|n| self.ident(n, "`using`")).map(|i| i.value);
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
        let fields = self.fields(node, "an element")?;
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

    fn index_key(&self, fields: &Fields<'a>) -> Option<IndexKey> {
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
            let key = IndexKey::Column(self.ident(node, "a column of the index")?.value);
            return Some(IndexColumn { key, opclass: None, order: None, nulls: None, collation: None });
        }
        let fields = self.fields(node, "a column of the index")?;
        let key = self.index_key(&fields);
        let name = |k, what| fields.value(k).and_then(|n| self.ident(n, what)).map(|i| i.value);
        let (opclass, collation) =
            (name("opclass", "the operator class"), name("collation", "the collation"));
        let order = fields
            .value("order")
            .and_then(|n| self.choice(n, "`order`", &[("asc", Order::Asc), ("desc", Order::Desc)]));
        let nulls = fields
            .value("nulls")
            .and_then(|n| self.choice(n, "`nulls`", &[("first", Nulls::First), ("last", Nulls::Last)]));
        if let Some(node) = fields.value("length") {
            self.unsupported(
                node.place,
                "has no prefix lengths for index columns",
                "index an expression, `expr: left(name, 20)`",
            );
        }
        fields.finish();
        Some(IndexColumn { key: key?, opclass, order, nulls, collation })
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
        let predicate = fields.value("where").and_then(|n| self.expression(n, "`where`"));
        let include =
            fields.value("include").map(|n| plain(self.idents(n, "an included column"))).unwrap_or_default();
        let using = fields.value("using").and_then(|n| self.ident(n, "`using`")).map(|i| i.value);
        let with = fields.value("with").map(|n| self.storage(n)).unwrap_or_default();
        let concurrently = self.flag_or(fields.value("concurrently"), "`concurrently`", false);
        let nulls_not_distinct = self.nulls_not_distinct(fields.value("nulls_not_distinct"));
        let items = items?;
        if items.is_empty() {
            self.fault(Code::WRONG_SHAPE, fields.place(), "an index has at least one column");
        }
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
            concurrently,
        })
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

    /// Every item of a list key, opened as a map and read.
    pub fn each<T>(
        &self,
        fields: &Fields<'a>,
        key: &'static str,
        what: &str,
        read: impl Fn(&Fields<'a>) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = fields.value(key) else { return Vec::new() };
        let items = self.list(node, &format!("`{key}`"));
        items
            .iter()
            .filter_map(|item| {
                let inner = self.fields(item, what)?;
                let value = read(&inner);
                inner.finish();
                value
            })
            .collect()
    }
}

/// A foreign key's other end, with its map still open: a column's own options stand in it.
struct References<'n> {
    table: Located<ObjectName>,
    columns: Vec<Ident>,
    fields: Fields<'n>,
}

/// An index with nothing special about it.
pub fn plain_index(name: Ident, columns: Vec<IndexColumn>) -> Index {
    Index {
        name,
        columns,
        unique: false,
        predicate: None,
        include: Vec::new(),
        using: None,
        with: Vec::new(),
        nulls_not_distinct: false,
        concurrently: false,
    }
}

fn plain(located: Vec<Located<Ident>>) -> Vec<Ident> {
    located.into_iter().map(|l| l.value).collect()
}

fn key_part(key: &IndexKey) -> String {
    match key {
        IndexKey::Column(name) => name.to_string(),
        IndexKey::Expression(text) => Convention::expression_part(text.as_str()),
    }
}

fn is_serial(sql_type: &SqlType) -> bool {
    matches!(sql_type, SqlType::Native(name) if name.contains("serial"))
}

fn in_primary_key(table: &Table, column: &Ident) -> bool {
    table.primary_key.as_ref().is_some_and(|key| key.columns.contains(column))
}
