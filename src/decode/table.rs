//! Columns, with the constraints and indexes that their keys stand for.

use std::sync::Arc;

use super::{Fields, Scope, Shape, shape, words};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::dialect::clock::asks_for_now;
use crate::dialect::{CommentStyle, Dialect, Feature, NameKind};
use crate::model::naming::Named;
use crate::model::{
    Check, Column, Computed, Constraint, ConstraintKind, Expression, Ident, Identity, Index, IndexColumn,
    Literal, ObjectName, SqlType, Table, TableOptions, Version,
};
use crate::sql;
use crate::yaml::{Kind, Node};

impl<'a> Scope<'a> {
    /// The columns of a list, added to the table; whether all of them could be read.
    pub fn columns_into(&self, list: &'a [Node], table: &mut Table) -> bool {
        let read = list.iter().enumerate().map(|(at, node)| self.column_after(&list[..at], node, table));
        read.filter(Option::is_none).count() == 0
    }

    /// A column, added to the table together with the constraints and indexes that it names.
    pub fn column_into(&self, node: &'a Node, table: &mut Table) -> Option<()> {
        self.column_after(&[], node, table)
    }

    /// None where it has been refused, so that no change is refused for it again.
    fn collation(&self, fields: &Fields<'a>, written: Option<&SqlType>) -> Option<Ident> {
        let node = fields.value("collation")?;
        let name = self.name(node, NameKind::Word, "the collation")?;
        let fits = !written.is_some_and(SqlType::is_never_collated)
            || self.needs(Feature::CollationsOfAnyType, fields.key_place("collation"));
        fits.then_some(name.value)
    }

    fn column_after(&self, earlier: &'a [Node], node: &'a Node, table: &mut Table) -> Option<()> {
        if let Some(fault) = pair_for_column(node) {
            self.sink.push(fault);
            return None;
        }
        let fields = self.fields(node, &shape::COLUMN)?;
        let name = fields.require("name").and_then(|n| self.column_name(n, "the column's name"));
        let written = fields.require("type").and_then(|n| self.sql_type(n));
        let default = fields.value("default").and_then(|n| self.default_value(n, written.as_ref()));
        let identity = self.identity(&fields);
        let computed = fields.value("computed").and_then(|n| self.computed(n));
        let comment = self.comment(&fields);
        let collation = self.collation(&fields, written.as_ref());
        let nullable = fields.value("nullable").and_then(|n| self.flag(n, "`nullable`"));
        if computed.is_some() && nullable == Some(false) {
            self.needs(Feature::RequiredComputed, fields.key_place("nullable"));
        }
        let on_update =
            self.value_of(&fields, "on_update", Feature::OnUpdate).and_then(|n| self.on_update(n));
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
        if identity.is_some() && written.as_ref().is_some_and(SqlType::is_serial) {
            let place = fields.key_place(if fields.value("identity").is_some() {
                "identity"
            } else {
                "autoincrement"
            });
            let message = "a column of a serial type is numbered already, and takes no `identity`";
            let hint = "leave it out, or write `type: integer`; for other dialects `identity: {mysql: true, default: false}`";
            self.fault_hint(Code::KEYS_CONFLICT, place, message, hint);
        }
        if let (Some(name), Some(computed)) = (&name, &computed) {
            self.not_of_itself(name, &computed.expression, &table.name);
        }
        if let Some(name) = &name {
            self.column_constraints(&fields, name, table);
        }
        fields.finish();
        // Its fault is reported: going on with some type saves the reader all that builds on this column.
        let written = written.unwrap_or_else(|| SqlType::Raw("unknown".to_owned()));
        let name = name?;
        let sql_type = self.inline_enum(written, &name.value, table);
        let never_null = identity.is_some() || sql_type.is_serial() || in_primary_key(table, &name.value);
        if let Some(known) = table.column(&name.value) {
            self.sink.push(self.stands_twice(&name, &known.name, earlier));
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
            on_update,
        }));
        Some(())
    }

    /// No engine computes a column from itself.
    fn not_of_itself(&self, name: &Located<Ident>, expression: &Expression, table: &ObjectName) {
        let case = self.facts.names.case(NameKind::Part);
        let named = sql::columns_of(expression, table, self.facts);
        if named.iter().any(|column| case.same(column, name.as_str())) {
            let message = format!("the column `{}` is computed from itself", name.value);
            self.fault_hint(
                Code::UNSUPPORTED,
                name.place,
                message,
                "name the columns that it is computed from",
            );
        }
    }

    /// The error for a column that has the name of an earlier one.
    fn stands_twice(&self, name: &Located<Ident>, known: &Ident, earlier: &[Node]) -> Diagnostic {
        let message = format!("the column `{}` stands twice", name.value);
        let fault = Diagnostic::error(Code::NAME_TAKEN, name.place, message);
        if known.is_spelled_like(name) {
            return fault;
        }
        let title = self.facts.title;
        let fault = fault
            .hint(format!("in {title} the column `{known}` has the same name; give one of the two another"));
        let written = earlier.iter().filter_map(|node| node.get("name"));
        match written.into_iter().find(|node| node.text() == Some(known.as_str())) {
            Some(first) => fault.related(first.place, format!("`{known}` stands here")),
            None => fault,
        }
    }

    /// The `comment` key.
    pub fn comment(&self, fields: &Fields<'a>) -> Option<String> {
        let node = fields.value("comment")?;
        self.note_comment(node, fields.key_place("comment"));
        self.text(node, "the comment").map(ToOwned::to_owned)
    }

    /// Notes that the engine keeps no comments, or not all characters of this one, where that is so.
    pub fn note_comment(&self, node: &Node, place: Place) {
        if self.facts.comments == CommentStyle::Nowhere {
            self.carried(place, "keeps no comments", "it stands in the script, for its readers");
        }
        let text = node.text().unwrap_or_default();
        if (self.facts.literals.shown)(text) != text {
            let what = "keeps no characters of four bytes in comments";
            self.carried(node.place, what, "the database shows a question mark in their place");
        }
    }

    /// The keys of a column that stand for constraints and indexes of the table.
    fn column_constraints(&self, fields: &Fields<'a>, name: &Located<Ident>, table: &mut Table) {
        let one = std::slice::from_ref(&name.value);
        if self.flag_or(fields.value("primary_key"), "`primary_key`", false)
            && let Some(key) = self.key(table, one, None, Named::PrimaryKey, name.place)
        {
            table.constraints.retain(|c| c.kind() != ConstraintKind::PrimaryKey);
            table.add_constraint(Arc::new(Constraint::PrimaryKey(key)));
        }
        if let Some(given) = fields.value("unique").and_then(|n| self.flag_or_name(n, "`unique`"))
            && let Some(key) = self.key(table, one, given, Named::Unique, name.place)
        {
            table.add_constraint(Arc::new(Constraint::Unique(key)));
        }
        if let Some(given) = fields.value("index").and_then(|n| self.flag_or_name(n, "`index`")) {
            let column = IndexColumn::plain(name.value.clone());
            let index_name =
                self.named(given, Named::Index, &table.name.name, &[name.value.to_string()], name.place);
            table.indexes.extend(index_name.map(|n| Arc::new(Index::plain(n, vec![column]))));
        }
        if let Some(node) = fields.value("references") {
            let key = self
                .references(node, &shape::COLUMN_REFERENCES)
                .and_then(|r| self.foreign_key(r, one, None, &table.name, node.place));
            if let Some(key) = key {
                table.add_constraint(Arc::new(Constraint::ForeignKey(key)));
            }
        }
        if let Some(node) = fields.value("check") {
            let by_dialect =
                |key: &str| key == "default" || Dialect::SPEC_NAMES.contains(&Dialect::own_name(key));
            let nested =
                matches!(&node.kind, Kind::Map(entries) if !entries.iter().any(|e| by_dialect(&e.key)));
            let given = if nested { self.fields(node, &shape::COLUMN_CHECK) } else { None };
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
                let check = Check { name, expression, not_valid: false, of_type: false };
                table.add_constraint(Arc::new(Constraint::Check(check)));
            }
        }
    }

    /// `true`, or the name to use: what column keys such as `unique` take.
    fn flag_or_name(&self, node: &Node, what: &str) -> Option<Option<Ident>> {
        let word = matches!(node.kind, Kind::Scalar { plain: true, .. });
        match node.text().map(str::to_lowercase).as_deref() {
            Some("true" | "false" | "yes" | "no" | "on" | "off") if word => {
                self.flag(node, what)?.then_some(None)
            }
            None => self.flag(node, what)?.then_some(None),
            Some(_) => self.ident(node, what).map(|i| Some(i.value)),
        }
    }

    fn identity(&self, fields: &Fields<'a>) -> Option<Identity> {
        let node = fields.value("identity").and_then(|node| self.for_dialect(node, "`identity`"));
        let written = node.and_then(|node| match node.text() {
            Some("always") => Some(Identity::Always),
            Some("by default") => Some(Identity::ByDefault),
            _ => self.flag(node, "`identity`")?.then_some(Identity::ByDefault),
        });
        let counted = self.flag_or(fields.value("autoincrement"), "`autoincrement`", false);
        written.or(counted.then_some(Identity::ByDefault))
    }

    fn computed(&self, node: &'a Node) -> Option<Computed> {
        let fields = self.fields(node, &shape::COMPUTED)?;
        let expression = fields.require("sql").and_then(|n| self.expression(n, "the generated column"));
        let stored = self.flag_or(fields.value("stored"), "`stored`", true);
        fields.finish();
        if !stored && !self.has_version(self.facts.columns.virtual_from) {
            let from =
                self.facts.columns.virtual_from.map_or(String::new(), |v| format!(" before version {v}"));
            self.unsupported(
                node.place,
                &format!("has no virtual columns{from}"),
                "leave out `stored: false`, or raise the version under `dialects:` in the configuration",
            );
        }
        Some(Computed { expression: expression?, stored })
    }

    /// The current time, which is all that MySQL takes; written bare or as `{sql: ...}`.
    fn on_update(&self, node: &'a Node) -> Option<Expression> {
        let expression = self.expression(self.only(node, "sql").unwrap_or(node), "`on_update`")?;
        let clock = asks_for_now(&expression, &self.facts.syntax.lexical).is_some();
        if !clock {
            let message = format!("`on_update` is `current_timestamp`, not `{}`", expression.as_str());
            self.fault(Code::BAD_CHOICE, node.place, message);
        }
        clock.then_some(expression)
    }

    /// How a table is stored.
    pub fn table_options(&self, node: &'a Node) -> Option<TableOptions> {
        let fields = self.fields(node, &shape::OPTIONS)?;
        let word = |key, what| {
            let name = fields.value(key).and_then(|n| self.name(n, NameKind::Word, what))?;
            let plain = name.as_str().chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            if !plain {
                self.fault(Code::BAD_NAME, name.place, format!("{what} has letters, digits and `_`"));
            }
            plain.then_some(name.value)
        };
        let options = TableOptions {
            engine: word("engine", "the engine"),
            charset: word("charset", "the character set"),
            collation: word("collation", "the collation"),
            row_format: word("row_format", "the row format"),
        };
        fields.finish();
        Some(options)
    }

    /// Whether the oldest server to be supported has something that came with a version.
    pub fn has_version(&self, since: Option<Version>) -> bool {
        since.is_some_and(|version| self.vocabulary.oldest >= version)
    }

    /// An inline enum becomes text with a check where the engine has no such type.
    pub fn inline_enum(&self, written: SqlType, column: &Ident, table: &mut Table) -> SqlType {
        let SqlType::EnumOf(values) = &written else { return written };
        if self.facts.types.inline_enum {
            return written;
        }
        let longest = values.iter().map(|v| v.chars().count()).max().unwrap_or(1).max(1);
        let parts = [column.to_string()];
        let name = self.named(None, Named::Check, &table.name.name, &parts, Place::default());
        if let Some(name) = name {
            let expression = sql::one_of(column.as_str(), values, self.facts);
            let check = Check { name, expression, not_valid: false, of_type: true };
            table.add_constraint(Arc::new(Constraint::Check(check)));
        }
        SqlType::Varchar(u32::try_from(longest).ok())
    }

    /// Every item of a list key, opened as a map and read.
    pub fn each<T>(
        &self,
        fields: &Fields<'a>,
        key: &'static str,
        shape: &'a Shape,
        read: impl Fn(&Fields<'a>) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = fields.value(key) else { return Vec::new() };
        let items = self.list(node, &format!("`{key}`"));
        if let [first, second, ..] = items
            && matches!(key, "unique" | "indexes")
            && let (Some(one), Some(two)) = (first.text(), second.text())
        {
            let message = format!("`{key}` does not say whether `{one}` and `{two}` belong together");
            let hint = format!(
                "`{key}: [[{one}, {two}]]` is one of both columns, `{key}: [[{one}], [{two}]]` is one of each"
            );
            self.fault_hint(Code::WRONG_SHAPE, first.place, message, hint);
            return Vec::new();
        }
        items
            .iter()
            .filter_map(|item| {
                let inner = self.fields(item, shape)?;
                let value = read(&inner);
                inner.finish();
                value
            })
            .collect()
    }
}

/// The fault of a column that is no more than a name and its type.
fn pair_for_column(node: &Node) -> Option<Diagnostic> {
    let Kind::Map(entries) = &node.kind else { return None };
    let named = entries.iter().any(|e| matches!(e.key.as_str(), "name" | "type"));
    let first = entries.first().filter(|e| !named && !shape::COLUMN.has(&e.key))?;
    if words::meant(&shape::COLUMN, entries, first).is_some() {
        return None;
    }
    let message = format!("a column has no key `{}`", first.key);
    Some(Diagnostic::error(Code::UNKNOWN_KEY, first.place, message).hint(words::column_pair(first)?))
}

fn in_primary_key(table: &Table, column: &Ident) -> bool {
    table.primary_key().is_some_and(|key| key.columns.contains(column))
}
