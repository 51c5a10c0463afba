//! Finding things in a catalog, with errors that help: what is not there, and what it might have been.

use std::sync::Arc;

use super::{Catalog, Holder};
use crate::diag::{Code, Diagnostic, Place, did_you_mean, nearest};
use crate::model::{Ident, Index, Key, ObjectName, Table};

type Found<T> = Result<Option<T>, Box<Diagnostic>>;

impl Catalog {
    /// A table: known, opaque (`None`), or an error.
    pub fn table(&self, name: &ObjectName, place: Place) -> Found<Arc<Table>> {
        if let Some(table) = self.tables.get(name) {
            return Ok(Some(Arc::clone(table)));
        }
        if self.is_opaque(name.name.as_str()) || self.is_external(name) {
            return Ok(None);
        }
        Err(Box::new(
            Diagnostic::error(Code::NO_TABLE, place, format!("nothing has created the table `{name}`"))
                .hint("create it in an earlier revision, or name it under `external:` in the configuration")
                .maybe_hint(self.near_table(name)),
        ))
    }

    /// A table that is known. Where it is not, that may be an error: [`Self::table`] looks for what may have been meant.
    pub fn known(&self, name: &ObjectName) -> Option<Arc<Table>> {
        self.tables.get(name).cloned()
    }

    fn near_table(&self, name: &ObjectName) -> Option<String> {
        let same_name = self.tables.keys().find(|t| t.name == name.name);
        if let Some(elsewhere) = same_name {
            return Some(format!("did you mean `{elsewhere}`?"));
        }
        let in_schema = self.tables.keys().filter(|t| t.schema == name.schema).map(|t| t.name.as_str());
        did_you_mean(name.name.as_str(), in_schema)
    }

    /// Whether SQL that cannot be read mentions this name.
    pub fn is_opaque(&self, name: &str) -> bool {
        self.opaque.contains_key(&*self.facts.names.loosest_case().folded(name))
    }

    /// Whether the configuration says that others create this.
    fn is_external(&self, name: &ObjectName) -> bool {
        self.external.iter().any(|pattern| match pattern.split_once('.') {
            Some((schema, table)) => glob(schema, name.schema.as_str()) && glob(table, name.name.as_str()),
            None => glob(pattern, name.name.as_str()),
        })
    }

    /// A known table that has this column, an opaque table (`None`), or an error.
    pub fn table_with_column(&self, table: &ObjectName, column: &Ident, place: Place) -> Found<Arc<Table>> {
        let Some(known) = self.table(table, place)? else { return Ok(None) };
        match known.column(column) {
            Some(_) => Ok(Some(known)),
            None if self.is_opaque(column.as_str()) => Ok(None),
            None => Err(Box::new(no_column(&known, column, place))),
        }
    }

    /// An error if one of these columns is not there.
    pub fn require_columns<'i>(
        &self,
        table: &ObjectName,
        columns: impl IntoIterator<Item = &'i Ident>,
        place: Place,
    ) -> super::Outcome {
        columns.into_iter().try_for_each(|c| self.table_with_column(table, c, place).map(drop))
    }

    /// The table that an index of this schema belongs to.
    pub fn index_owner(&self, index: &ObjectName) -> Option<&ObjectName> {
        match self.names.get(index) {
            Some(Holder::IndexOf(table)) => Some(table),
            _ => None,
        }
    }

    /// An index of a table; an error names what it might have been.
    pub fn index(&self, table: &ObjectName, name: &Ident, place: Place) -> Found<Arc<Index>> {
        let Some(known) = self.table(table, place)? else { return Ok(None) };
        let found = known.indexes.iter().find(|i| i.name == *name).cloned();
        if found.is_some() || self.is_opaque(name.as_str()) {
            return Ok(found);
        }
        let constraint = known.constraint_names().any(|c| c == name);
        let hint = if constraint {
            Some("it belongs to a constraint: use `drop_constraint`".to_owned())
        } else {
            let list: Vec<&Ident> = known.indexes.iter().map(|i| &i.name).collect();
            let has = || {
                if list.is_empty() {
                    "it has none".to_owned()
                } else {
                    format!("it has {}", crate::diag::and_list(&list))
                }
            };
            did_you_mean(name.as_str(), list.iter().map(|i| i.as_str())).or_else(|| Some(has()))
        };
        let message = format!("the table `{table}` has no index `{name}`");
        Err(Box::new(Diagnostic::error(Code::NO_OBJECT, place, message).maybe_hint(hint)))
    }

    /// An error if a known table has no constraint of this name.
    pub fn require_constraint(&self, table: &ObjectName, name: &Ident, place: Place) -> Found<Arc<Table>> {
        let Some(known) = self.table(table, place)? else { return Ok(None) };
        if known.constraint_names().any(|c| c == name) {
            return Ok(Some(known));
        }
        if self.is_opaque(name.as_str()) {
            return Ok(None);
        }
        let index = known.indexes.iter().any(|i| i.name == *name);
        let near = nearest(name.as_str(), known.constraint_names().map(Ident::as_str));
        let hint = if index {
            Some("it is an index: use `drop_index`".to_owned())
        } else {
            near.map(|n| format!("did you mean `{n}`?")).or_else(|| {
                let list: Vec<&Ident> = known.constraint_names().collect();
                (!list.is_empty()).then(|| format!("it has {}", crate::diag::and_list(&list)))
            })
        };
        let message = format!("the table `{table}` has no constraint `{name}`");
        Err(Box::new(Diagnostic::error(Code::NO_OBJECT, place, message).maybe_hint(hint)))
    }

    /// A foreign key of another table that relies on this key, in words.
    pub fn key_user(&self, table: &ObjectName, key: &Key) -> Option<String> {
        let incoming = self.references.get(table)?;
        let own = self.tables.get(table)?;
        let same = own.primary_key.iter().chain(&own.uniques).filter(|other| other.columns == key.columns);
        if same.count() > 1 {
            return None; // another key serves as well
        }
        incoming.iter().find_map(|(owner, name)| {
            let foreign = self.tables.get(owner)?.foreign_keys.iter().find(|f| f.name == *name)?;
            let primary = self.tables.get(table)?.primary_key.as_ref().is_some_and(|k| k.name == key.name);
            let needs = foreign.referred == key.columns || (foreign.referred.is_empty() && primary);
            needs.then(|| format!("`{name}` of `{owner}`"))
        })
    }

    /// An error if a known table has no key that a foreign key of another can refer to; no columns mean its primary key.
    pub fn require_key(&self, table: &ObjectName, columns: &[Ident], place: Place) -> super::Outcome {
        let Some(known) = self.table(table, place)? else { return Ok(()) };
        let names: Vec<&Ident> = columns.iter().collect();
        if known.has_key(&names) || columns.is_empty() && known.primary_key.is_some() {
            return Ok(());
        }
        let what = if names.is_empty() {
            String::new()
        } else {
            format!(" on exactly {}", crate::diag::and_list(&names))
        };
        let message = format!("the table `{table}` has no primary key or unique index{what}");
        Err(Box::new(Diagnostic::error(Code::NO_OBJECT, place, message)))
    }

    /// The values of an enum: known, opaque (`None`), or an error.
    pub fn enum_values(&self, name: &ObjectName, place: Place) -> Found<Arc<[String]>> {
        if let Some(values) = self.enums.get(name) {
            return Ok(Some(Arc::clone(values)));
        }
        if self.is_opaque(name.name.as_str()) || self.is_external(name) {
            return Ok(None);
        }
        let known = self.enums.keys().map(|e| e.name.as_str());
        Err(Box::new(
            Diagnostic::error(Code::NO_OBJECT, place, format!("nothing has created the enum `{name}`"))
                .hint("create it with `create_enum` in an earlier operation")
                .maybe_hint(did_you_mean(name.name.as_str(), known)),
        ))
    }

    /// Whether the history knows this schema: every one that it did not create counts as there.
    pub fn schema_created(&self, name: &Ident) -> bool {
        self.schemas.contains_key(name)
    }

    /// The error for a name that something else has.
    pub(super) fn taken(&self, name: &ObjectName, by: &Holder, place: Place) -> Box<Diagnostic> {
        let by = match by {
            Holder::Table => "a table".to_owned(),
            Holder::IndexOf(table) => format!("an index or key of `{table}`"),
        };
        let what = if self.facts.names.keys_share_table_names {
            "tables, indexes and keys"
        } else {
            "tables and indexes"
        };
        let hint = format!("in {} {what} of one schema share their names", self.facts.title);
        Box::new(
            Diagnostic::error(Code::NAME_TAKEN, place, format!("the name `{name}` is taken by {by}"))
                .hint(hint),
        )
    }
}

/// The error for a column that is not there.
pub fn no_column(table: &Table, column: &Ident, place: Place) -> Diagnostic {
    let hint = did_you_mean(column.as_str(), table.columns.iter().map(|c| c.name.as_str())).or_else(|| {
        let names: Vec<&Ident> = table.columns.iter().map(|c| &c.name).take(20).collect();
        (!names.is_empty()).then(|| format!("it has {}", crate::diag::and_list(&names)))
    });
    let message = format!("the table `{}` has no column `{column}`", table.name);
    Diagnostic::error(Code::NO_COLUMN, place, message).maybe_hint(hint)
}

/// `*` stands for any text, `?` for one character.
fn glob(pattern: &str, text: &str) -> bool {
    match (pattern.chars().next(), text.chars().next()) {
        (None, None) => true,
        (Some('*'), _) => {
            glob(&pattern[1..], text)
                || text.chars().next().is_some_and(|c| glob(pattern, &text[c.len_utf8()..]))
        }
        (Some(p), Some(t)) if p == '?' || p == t => glob(&pattern[p.len_utf8()..], &text[t.len_utf8()..]),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::glob;

    #[test]
    fn patterns_match_whole_names() {
        assert!(glob("legacy_*", "legacy_users") && glob("*", "") && glob("a?c", "abc"));
        assert!(!glob("legacy_*", "users") && !glob("a", "ab") && !glob("a?c", "ac"));
    }
}
