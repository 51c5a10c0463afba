//! Finding things in a catalog, with errors that help: what is not there, and what it might have been.

use std::sync::Arc;

use super::Catalog;
use super::names::Holder;
use crate::diag::{Code, Diagnostic, Place, did_you_mean, index_column, nearest};
use crate::model::{Ident, Index, Key, Object, ObjectId, ObjectName, Parts, State, Table, ValuePlace};

type Found<T> = Result<Option<T>, Box<Diagnostic>>;

impl Catalog {
    /// What is known of an object. One that nothing is known of is absent, or unknown where it may be anything.
    pub fn state(&self, object: &ObjectId) -> State {
        let missing = || if self.may_be_anything(object) { State::Unknown } else { State::Absent };
        let found = match object {
            ObjectId::Schema(name) => self.schemas.get(name).map(|()| Object::Schema),
            ObjectId::Extension(name) => self.extensions.get(name).cloned().map(Object::Extension),
            ObjectId::Enum(name) => self.enums.get(name).cloned().map(Object::Enum),
            ObjectId::EnumValue(name, value) => {
                let has = self.enums.get(name).is_some_and(|values| values.contains(value));
                has.then_some(Object::EnumValue(ValuePlace::End))
            }
            ObjectId::Table(name) => self.known(name).map(Object::Table),
            ObjectId::TableComment(name) => {
                self.known(name).and_then(|table| table.comment.clone()).map(Object::TableComment)
            }
            ObjectId::Column(table, name) => self.known(table).and_then(|table| {
                let column = table.columns.iter().find(|c| c.name == *name)?;
                Some(Object::Column(Arc::clone(column), Parts::default()))
            }),
            ObjectId::Constraint(table, name) => {
                self.known(table).and_then(|t| t.constraint(name).cloned()).map(Object::Constraint)
            }
            ObjectId::Index(table, name) => {
                self.known(table).and_then(|t| t.index(name).cloned()).map(Object::Index)
            }
            ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => self.program(object).cloned().map(Object::Program),
        };
        found.map_or_else(missing, State::Is)
    }

    /// A table, or `None` for an opaque one.
    ///
    /// # Errors
    /// A table that nothing has created; it names what may have been meant.
    pub fn table(&self, name: &ObjectName, place: Place) -> Found<Arc<Table>> {
        if let Some(table) = self.tables.get(name) {
            return Ok(Some(Arc::clone(table)));
        }
        if !self.lacks(name) {
            return Ok(None);
        }
        let object = ObjectId::Table(name.clone());
        Err(Box::new(
            Diagnostic::error(Code::NO_TABLE, place, format!("nothing has created the table `{name}`"))
                .hint("create it in an earlier revision, or name it under `external:` in the configuration")
                .maybe_hint(self.near_table(name))
                .about(object),
        ))
    }

    /// Whether nothing can be a table of this name.
    pub fn lacks(&self, name: &ObjectName) -> bool {
        let other = matches!(self.names.get(name), Some(Holder::Other(_))); // a view takes rows, and some take indexes
        let is_there = other || self.tables.contains_key(name) || self.is_external(name);
        !is_there && !self.may_be_anything(&ObjectId::Table(name.clone()))
    }

    /// A table that is known. Where it is not, that may be an error: [`Self::table`] looks for what may have been meant.
    pub fn known(&self, name: &ObjectName) -> Option<Arc<Table>> {
        self.tables.get(name).cloned()
    }

    fn near_table(&self, name: &ObjectName) -> Option<String> {
        if let Some((schema, table)) = name.name.as_str().split_once('.') {
            return Some(format!("a schema has a key of its own: `schema: {schema}, table: {table}`"));
        }
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

    /// The state of an object that may be unknown to the history, where that is asked for: then nothing is at fault.
    ///
    /// # Errors
    /// What `found` says, where it must be known.
    pub fn state_if_exists(
        &self,
        object: &ObjectId,
        if_exists: bool,
        found: Result<State, Box<Diagnostic>>,
    ) -> Result<State, Box<Diagnostic>> {
        match found {
            Err(_) if if_exists && self.state(object).is_absent() => Ok(State::Unknown),
            other => other,
        }
    }

    /// Whether nothing is known of an object, not even that it is missing: SQL that cannot be read mentions its name, or
    /// an operation with a fault would have changed it.
    pub fn may_be_anything(&self, object: &ObjectId) -> bool {
        self.is_opaque(object.own_name()) || self.unsettled.contains_key(object)
    }

    /// The SQL that made an object or its table opaque, and what to say of it.
    pub fn why_opaque(&self, object: &ObjectId) -> Option<(Place, String)> {
        let table = object.table().map(|table| table.name.as_str());
        let place = |name: &str| *self.opaque.get(&*self.facts.names.loosest_case().folded(name))?;
        let mut names = [Some(object.own_name()), table].into_iter().flatten();
        if let Some((name, place)) = names.find_map(|name| Some((name, place(name)?))) {
            return Some((place, format!("this SQL names `{name}`, and the history cannot follow it")));
        }
        let (place, lost) = self.why_lost(object)?;
        Some((
            place,
            format!("this SQL changes the {} `{lost}` in a way that the history cannot follow", lost.kind()),
        ))
    }

    /// Adds to a diagnostic about an opaque object the SQL that made it so.
    pub fn explain_opaque(&self, fault: Diagnostic, object: &ObjectId) -> Diagnostic {
        let fault = fault.about(object.clone());
        match self.why_opaque(object) {
            Some((place, word)) => fault.related(place, word),
            None => fault,
        }
    }

    /// Whether the configuration says that others create this.
    fn is_external(&self, name: &ObjectName) -> bool {
        self.external.iter().any(|pattern| match pattern.split_once('.') {
            Some((schema, table)) => glob(schema, name.schema.as_str()) && glob(table, name.name.as_str()),
            None => glob(pattern, name.name.as_str()),
        })
    }

    /// A known table that has this column, or `None` for an opaque one.
    ///
    /// # Errors
    /// A table or column that nothing has created.
    pub fn table_with_column(&self, table: &ObjectName, column: &Ident, place: Place) -> Found<Arc<Table>> {
        let Some(known) = self.table(table, place)? else { return Ok(None) };
        match known.column(column) {
            Some(_) => Ok(Some(known)),
            None if self.may_be_anything(&ObjectId::Column(table.clone(), column.clone())) => Ok(None),
            None => Err(Box::new(no_column(&known, column, place))),
        }
    }

    /// What is known of a column.
    ///
    /// # Errors
    /// A table or column that nothing has created.
    pub fn column_state(
        &self,
        table: &ObjectName,
        column: &Ident,
        place: Place,
    ) -> Result<State, Box<Diagnostic>> {
        let known = self.table_with_column(table, column, place)?;
        let column = known.and_then(|table| table.columns.iter().find(|c| c.name == *column).cloned());
        Ok(column.map_or(State::Unknown, State::of_column))
    }

    /// That a table has these columns, as far as it is known.
    ///
    /// # Errors
    /// A table or column that nothing has created.
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

    /// An index of a table, or `None` where it is opaque.
    ///
    /// # Errors
    /// A table or index that nothing has created; it names what may have been meant.
    pub fn index(&self, table: &ObjectName, name: &Ident, place: Place) -> Found<Arc<Index>> {
        let Some(known) = self.table(table, place)? else { return Ok(None) };
        let found = known.index(name).cloned();
        let object = ObjectId::Index(table.clone(), name.clone());
        if found.is_some() || self.may_be_anything(&object) {
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
        Err(Box::new(Diagnostic::error(Code::NO_OBJECT, place, message).maybe_hint(hint).about(object)))
    }

    /// A table that has a constraint of this name, or `None` where that is opaque.
    ///
    /// # Errors
    /// A table or constraint that nothing has created; it names what may have been meant.
    pub fn require_constraint(&self, table: &ObjectName, name: &Ident, place: Place) -> Found<Arc<Table>> {
        let Some(known) = self.table(table, place)? else { return Ok(None) };
        if known.constraint_names().any(|c| c == name) {
            return Ok(Some(known));
        }
        let object = ObjectId::Constraint(table.clone(), name.clone());
        if self.may_be_anything(&object) {
            return Ok(None);
        }
        let index = known.index(name).is_some();
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
        Err(Box::new(Diagnostic::error(Code::NO_OBJECT, place, message).maybe_hint(hint).about(object)))
    }

    /// A foreign key that relies on this key: its table and its name.
    pub(super) fn key_user(&self, table: &ObjectName, key: &Key) -> Option<(ObjectName, Ident)> {
        let mut rest = (**self.tables.get(table)?).clone();
        let primary = rest.primary_key().is_some_and(|k| k.name == key.name);
        rest.constraints.retain(|constraint| *constraint.name() != key.name);
        let mut incoming = self.incoming(table);
        let needs = |(owner, name): &&(ObjectName, Ident)| {
            let foreign = self.tables.get(owner).and_then(|t| t.constraint(name)?.foreign_key());
            foreign.is_some_and(|foreign| {
                let unnamed = foreign.referred.is_empty() && primary;
                let relies = key.columns.len() == foreign.referred.len()
                    && key.columns.iter().all(|column| foreign.referred.contains(column));
                unnamed || relies && !self.is_referable(&rest, &foreign.referred)
            })
        };
        incoming.find(needs).cloned()
    }

    /// That a table has a key which a foreign key of another can refer to; no columns mean its primary key.
    ///
    /// # Errors
    /// A known table without such a key, or a table that nothing has created.
    pub fn require_key(&self, table: &ObjectName, columns: &[Ident], place: Place) -> super::Outcome {
        let Some(known) = self.table(table, place)? else { return Ok(()) };
        let names: Vec<&Ident> = columns.iter().collect();
        if known.has_key(&names) || columns.is_empty() && known.primary_key().is_some() {
            return Ok(());
        }
        let what = if names.is_empty() {
            String::new()
        } else {
            format!(" on exactly {}", crate::diag::and_list(&names))
        };
        let message = format!("the table `{table}` has no primary key or unique index{what}");
        let object = ObjectId::Table(table.clone());
        Err(Box::new(Diagnostic::error(Code::NO_OBJECT, place, message).about(object)))
    }

    /// The values of an enum, or `None` for an opaque one.
    ///
    /// # Errors
    /// An enum that nothing has created.
    pub fn enum_values(&self, name: &ObjectName, place: Place) -> Found<Arc<[String]>> {
        if let Some(values) = self.enums.get(name) {
            return Ok(Some(Arc::clone(values)));
        }
        let object = ObjectId::Enum(name.clone());
        if self.may_be_anything(&object) || self.is_external(name) {
            return Ok(None);
        }
        let known = self.enums.keys().map(|e| e.name.as_str());
        Err(Box::new(
            Diagnostic::error(Code::NO_OBJECT, place, format!("nothing has created the enum `{name}`"))
                .hint("create it with `create_enum` in an earlier operation")
                .maybe_hint(did_you_mean(name.name.as_str(), known))
                .about(object),
        ))
    }
}

/// The error for a column that is not there.
pub fn no_column(table: &Table, column: &Ident, place: Place) -> Diagnostic {
    let hint = index_column(column.as_str())
        .or_else(|| did_you_mean(column.as_str(), table.columns.iter().map(|c| c.name.as_str())))
        .or_else(|| {
            let names: Vec<&Ident> = table.columns.iter().map(|c| &c.name).take(20).collect();
            (!names.is_empty()).then(|| format!("it has {}", crate::diag::and_list(&names)))
        });
    let message = format!("the table `{}` has no column `{column}`", table.name);
    let object = ObjectId::Column(table.name.clone(), column.clone());
    Diagnostic::error(Code::NO_COLUMN, place, message).maybe_hint(hint).about(object)
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
