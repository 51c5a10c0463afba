//! Tables and columns in the words of specs.

use super::{Entries, Writer, ident, no, sql, yes};
use crate::model::{Column, Constraint, ConstraintKind, Identity, Table, TableOptions};
use crate::yaml::Node;

/// The lists of a table's constraints, by their kinds.
const LISTS: [(&str, ConstraintKind); 4] = [
    ("unique", ConstraintKind::Unique),
    ("foreign_keys", ConstraintKind::ForeignKey),
    ("checks", ConstraintKind::Check),
    ("excludes", ConstraintKind::Exclude),
];

impl Writer<'_> {
    /// The body of the `create_table` of a table, without the foreign keys that `leave_out` names.
    pub(super) fn table(&self, table: &Table, leave_out: &dyn Fn(&Constraint) -> bool) -> Entries {
        let mut entries = self.object("table", &table.name);
        entries.extend(table.comment.iter().map(|text| ("comment", Node::text_of(text))));
        let key = table.primary_key();
        let column = |column: &Column| {
            let in_key = key.is_some_and(|key| key.columns.contains(&column.name));
            Node::map(self.column(column, in_key))
        };
        entries.push(("columns", Node::list(table.columns.iter().map(|c| column(c)).collect())));
        entries.extend(key.map(|key| ("primary_key", self.primary_key(key, &table.name.name))));
        for (list, kind) in LISTS {
            let of_kind = table.constraints.iter().filter(|c| c.kind() == kind && !leave_out(c));
            let items = of_kind.map(|c| Node::map(self.constraint(c, &table.name.name)));
            let items: Vec<Node> = items.collect();
            entries.extend((!items.is_empty()).then(|| (list, Node::list(items))));
        }
        // What comes with a foreign key comes with it again; what one has left behind does not.
        let own = table.indexes.iter().filter(|index| !table.comes_with_key(index));
        let own: Vec<Node> = own.map(|index| Node::map(self.index(index, &table.name.name))).collect();
        entries.extend((!own.is_empty()).then(|| ("indexes", Node::list(own))));
        entries.extend(options(&table.options));
        entries.extend(table.partition_by.iter().map(|text| ("partition_by", Node::text_of(text))));
        entries
    }

    /// A column; one of the primary key is NOT NULL without a word.
    pub(super) fn column(&self, column: &Column, in_key: bool) -> Entries {
        let mut entries: Entries =
            vec![("name", ident(&column.name)), ("type", self.sql_type(&column.sql_type))];
        if !column.nullable && !in_key && !column.is_counted() {
            entries.push(("nullable", no()));
        }
        entries.extend(
            column.default.iter().map(|default| ("default", self.default(default, &column.sql_type))),
        );
        entries.extend(column.identity.map(|identity| ("identity", identity_word(identity))));
        if let Some(computed) = &column.computed {
            let text = [("sql", Node::text_of(computed.expression.as_str()))];
            let stored = (!computed.stored).then(|| ("stored", no()));
            entries.push(("computed", Node::map(text.into_iter().chain(stored))));
        }
        entries.extend(column.on_update.iter().map(|text| ("on_update", sql(text.as_str()))));
        entries.extend(column.collation.iter().map(|name| ("collation", ident(name))));
        entries.extend(column.comment.iter().map(|text| ("comment", Node::text_of(text))));
        entries
    }
}

pub(super) fn identity_word(identity: Identity) -> Node {
    match identity {
        Identity::ByDefault => yes(),
        Identity::Always => Node::text_of("always"),
    }
}

fn options(options: &TableOptions) -> Option<(&'static str, Node)> {
    let TableOptions { engine, charset, collation, row_format } = options;
    let words =
        [("engine", engine), ("charset", charset), ("collation", collation), ("row_format", row_format)];
    let said: Entries =
        words.into_iter().filter_map(|(key, word)| Some((key, ident(word.as_ref()?)))).collect();
    (!said.is_empty()).then(|| ("options", Node::map(said)))
}
