//! Foreign keys: what they need on both sides, when they come and as long as they are there.

use super::types::seen;
use crate::catalog::{Catalog, Outcome, fault, implied_indexes};
use crate::diag::{Code, Diagnostic, Place, and_list};
use crate::dialect::{KeyReader, Referable};
use crate::model::{
    Change, ConstraintKind, Expression, ForeignKey, How, Ident, ObjectId, ObjectName, ReferentialAction,
    State, Table,
};
use crate::sql;

/// What a foreign key lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Lack {
    /// An index on its own columns.
    Index,
    /// A key, or an index, on the columns that it refers to.
    Key(Vec<Ident>),
    /// Another key on the columns, for it refers to the very same.
    Other,
    /// Columns of types that fit: its own, and the one that it refers to.
    Type(Ident, Ident),
    /// A column that can be set to NULL.
    Null(Ident),
    /// A column that is stored.
    Stored(Ident),
    /// A column that its actions can write, since nobody reads it who must not see that.
    Free(Ident, KeyReader),
}

impl Catalog {
    /// The foreign keys of a table, and those that refer to it, have what they need after a change as before.
    pub(super) fn require_sound_foreign_keys(&self, change: &Change, after: &Self) -> Outcome {
        let Some(table) = change.object.table() else { return Ok(()) };
        let Some(known) = after.settled_table(table) else { return Ok(()) };
        let own = known.foreign_keys().map(|key| (table, &key.name));
        // A table that many refer to must not be compared with all of them for each column that it gets.
        let others = self.reaches_others(change).then(|| after.incoming(table));
        let others = others.into_iter().flatten().filter(|(owner, _)| owner != table);
        for (owner, name) in own.chain(others.map(|(owner, name)| (owner, name))) {
            let Some(lack) = after.lack(owner, name) else { continue };
            let was_there = self.foreign_key(owner, name).is_some();
            let before = was_there && change.how != How::Replaces;
            if before && self.lack(owner, name).as_ref() == Some(&lack) {
                continue;
            }
            let Some(key) = after.foreign_key(owner, name) else { continue };
            let place = if was_there { change.place } else { key.references.place };
            return Err(after.lacking(&lack, (owner, key), (change, place), was_there));
        }
        Ok(())
    }

    /// Whether a change may take from foreign keys of others what they need: a key, an index, or a column of one.
    fn reaches_others(&self, change: &Change) -> bool {
        let is_new = change.from.is_absent();
        match &change.object {
            ObjectId::Table(_) => true,
            ObjectId::Column(table, name) => {
                let known = self.tables.get(table).filter(|_| !is_new);
                known.is_some_and(|table| {
                    let in_key = table.keys().any(|key| key.columns.contains(name));
                    let mut parts = table.indexes.iter().flat_map(|index| &index.columns);
                    in_key || parts.any(|part| part.key.column() == Some(name))
                })
            }
            ObjectId::Constraint(..) => {
                let is_key = |state: &State| state.constraint().is_none_or(|c| c.key().is_some());
                change.how == How::Replaces || !is_new && is_key(&change.from)
            }
            ObjectId::Index(..) => !is_new,
            ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::TableComment(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => false,
        }
    }

    /// Whether a foreign key of a table, or one that refers to it, lacks an index or key of it.
    pub(super) fn lacks_for_foreign_keys(&self, table: &Table) -> bool {
        let own = table.foreign_keys().map(|key| (&table.name, &key.name));
        let others = self.incoming(&table.name).map(|(owner, name)| (owner, name));
        let mut lacks = own.chain(others).filter_map(|(owner, name)| self.lack(owner, name));
        lacks.any(|lack| matches!(lack, Lack::Index | Lack::Key(_)))
    }

    fn foreign_key(&self, owner: &ObjectName, name: &Ident) -> Option<&ForeignKey> {
        self.tables.get(owner)?.constraint(name)?.foreign_key()
    }

    /// What a foreign key lacks, as far as both tables are known.
    fn lack(&self, owner: &ObjectName, name: &Ident) -> Option<Lack> {
        let key = self.foreign_key(owner, name)?;
        let (own, parent) = (self.settled_table(owner)?, self.settled_table(&key.references)?);
        let rules = &self.facts.foreign_keys;
        let referred = target(key, parent);
        if referred.len() != key.columns.len() || !self.is_referable(parent, &referred) {
            return Some(Lack::Key(referred));
        }
        if !rules.to_itself
            && own.name == parent.name
            && key.columns == referred
            && keys_on(own, &referred) < 2
        {
            return Some(Lack::Other);
        }
        let pairs = key.columns.iter().zip(&referred);
        for (one, other) in pairs {
            let (Some(mine), Some(theirs)) = (own.column(one), parent.column(other)) else { continue };
            if !(rules.fits)(&seen(mine, own), &seen(theirs, parent)) {
                return Some(Lack::Type(one.clone(), other.clone()));
            }
        }
        let sets_null = [key.on_delete, key.on_update].contains(&ReferentialAction::SetNull);
        if sets_null && rules.null_needs_nullable {
            let fixed = |name: &&Ident| own.column(name).is_some_and(|column| !column.nullable);
            if let Some(column) = key.columns.iter().find(fixed) {
                return Some(Lack::Null(column.clone()));
            }
        }
        if let Some(lack) = self.lack_of_columns(key, own, (parent, &referred)) {
            return Some(lack);
        }
        let mine: Vec<&Ident> = key.columns.iter().collect();
        let mut serving = implied_indexes::serving_columns(own, self.facts);
        let served = serving.any(|(_, columns)| columns.starts_with(&mine));
        (rules.bring_indexes && !served).then_some(Lack::Index)
    }

    /// What the columns of a foreign key lack for its sake.
    fn lack_of_columns(
        &self,
        key: &ForeignKey,
        own: &Table,
        (parent, referred): (&Table, &[Ident]),
    ) -> Option<Lack> {
        let rules = &self.facts.foreign_keys;
        let computed = |table: &Table, name: &Ident| table.column(name).and_then(|c| c.computed.clone());
        let mine = key.columns.iter().map(|name| (own, name));
        let mut all = mine.chain(referred.iter().map(|name| (parent, name)));
        let is_virtual = |(table, name): &(&Table, &Ident)| computed(table, name).is_some_and(|c| !c.stored);
        if let Some((_, name)) = all.find(is_virtual).filter(|_| rules.need_stored) {
            return Some(Lack::Stored(name.clone()));
        }
        let spoils = |reader| {
            (rules.spoils)(key.on_delete, true, reader) || (rules.spoils)(key.on_update, false, reader)
        };
        let names = |text: &Expression, name: &Ident| sql::mentions(text.as_str(), name.as_str(), self.facts);
        key.columns.iter().find_map(|name| {
            let checked = own.checks().any(|check| names(&check.expression, name));
            let mut stored = own.columns.iter().filter_map(|c| c.computed.as_ref()).filter(|c| c.stored);
            let readers = [
                (KeyReader::Itself, computed(own, name).is_some()),
                (KeyReader::Check, checked),
                (KeyReader::Stored, stored.any(|computed| names(&computed.expression, name))),
            ];
            let reader = readers.into_iter().find(|(reader, is)| *is && spoils(*reader));
            reader.map(|(reader, _)| Lack::Free(name.clone(), reader))
        })
    }

    /// Whether foreign keys can refer to these columns of a table.
    pub(in crate::catalog) fn is_referable(&self, parent: &Table, columns: &[Ident]) -> bool {
        let names: Vec<&Ident> = columns.iter().collect();
        let is_key = |key: &crate::model::Key| {
            let same = key.columns.len() == names.len() && key.columns.iter().all(|c| names.contains(&c));
            same && key.deferral.is_none()
        };
        let unique = parent.indexes.iter().filter(|index| index.unique && index.predicate.is_none());
        let mut unique = unique.filter(|index| index.columns.iter().all(|column| column.length.is_none()));
        match self.facts.foreign_keys.refer_to {
            Referable::Key => {
                let same =
                    |own: Vec<&Ident>| own.len() == names.len() && own.iter().all(|c| names.contains(c));
                parent.keys().any(is_key) || unique.any(|index| index.plain_columns().is_some_and(same))
            }
            Referable::OrderedKey => {
                let in_order = |key: &crate::model::Key| key.columns == columns;
                parent.keys().any(in_order)
                    || unique.any(|index| index.plain_columns().is_some_and(|own| own == names))
            }
            Referable::Index => {
                implied_indexes::leading_columns(parent).any(|(_, own)| own.starts_with(&names))
            }
        }
    }

    fn lacking(
        &self,
        lack: &Lack,
        (owner, key): (&ObjectName, &ForeignKey),
        (change, place): (&Change, Place),
        was_there: bool,
    ) -> Box<Diagnostic> {
        let id = ObjectId::Constraint(owner.clone(), key.name.clone());
        let goes = was_there && matches!(lack, Lack::Index | Lack::Key(_));
        let (code, message, hint) = if goes {
            let what = match change.constraint_kind() {
                Some(ConstraintKind::PrimaryKey) => "primary key",
                _ => change.object.kind(),
            };
            let name = change.object.own_name();
            let message =
                format!("the foreign key `{}` of `{owner}` still needs the {what} `{name}`", key.name);
            (Code::STILL_USED, message, self.way_round(lack, key))
        } else {
            self.missing(lack, owner, key, was_there)
        };
        let fault = fault(code, place, message).hint(hint);
        Box::new(match lack {
            _ if was_there => fault.about(change.object.clone()).about(id),
            Lack::Type(column, _) => fault.about(ObjectId::Column(owner.clone(), column.clone())).about(id),
            _ => fault.about(id),
        })
    }

    /// What is said of a foreign key that cannot be, or not with what one of its columns becomes.
    fn missing(
        &self,
        lack: &Lack,
        owner: &ObjectName,
        key: &ForeignKey,
        was_there: bool,
    ) -> (Code, String, String) {
        let title = self.facts.title;
        let (user, parent) = (format!("the foreign key `{}` of `{owner}`", key.name), &key.references.value);
        match lack {
            Lack::Index => {
                let message = format!("{user} has no index on {}", and_list(&key.columns));
                (Code::STILL_USED, message, "create one first".to_owned())
            }
            Lack::Key(columns) => {
                let on =
                    if columns.is_empty() { String::new() } else { format!(" on {}", and_list(columns)) };
                let (wanted, hint) = match self.facts.foreign_keys.refer_to {
                    Referable::Index => {
                        ("index that begins so", "create an index on these columns first, in this order")
                    }
                    Referable::Key | Referable::OrderedKey => (
                        "primary key or unique constraint",
                        "give it a unique constraint on these columns first, in this order",
                    ),
                };
                let message = format!("{user} refers to `{parent}`, which has no {wanted}{on}");
                (Code::NO_OBJECT, message, hint.to_owned())
            }
            Lack::Other => {
                let message = format!("in {title} {user} cannot refer to its own columns");
                (Code::UNSUPPORTED, message, "leave it out: every row has itself".to_owned())
            }
            Lack::Type(mine, theirs) => {
                let message = format!(
                    "{title} has no foreign key between the types of `{owner}.{mine}` and `{parent}.{theirs}`"
                );
                let hint = if was_there {
                    format!("drop `{}` first, change both columns, and create it again", key.name)
                } else {
                    self.same_types((owner, mine), (parent, theirs))
                };
                (Code::UNSUPPORTED, message, hint)
            }
            Lack::Stored(column) => {
                let message =
                    format!("{user}: in {title} the column `{column}`, which is virtual, cannot be in one");
                (Code::UNSUPPORTED, message, "let the column be stored".to_owned())
            }
            Lack::Free(column, reader) => {
                let why = match reader {
                    KeyReader::Itself => "is generated",
                    KeyReader::Check => "is in a check",
                    KeyReader::Stored => "is in a stored generated column",
                };
                let message =
                    format!("{title} cannot have {user} write `{column}`, which {why}, when rows change");
                let hint = "leave out `on_update` and `on_delete`, or what reads the column";
                (Code::UNSUPPORTED, message, hint.to_owned())
            }
            Lack::Null(column) => {
                let message = format!("{user} sets `{column}` to NULL, so the column must allow NULL");
                let hint = "let the column be `nullable: true`, or give the foreign key another action than `set null`";
                (Code::UNSUPPORTED, message, hint.to_owned())
            }
        }
    }

    /// How two columns get one type, with what they have now.
    fn same_types(&self, own: (&ObjectName, &Ident), referred: (&ObjectName, &Ident)) -> String {
        let written = |(table, name): (&ObjectName, &Ident)| {
            let column = self.tables.get(table)?.column(name)?;
            self.spelled(&column.sql_type)
        };
        match (written(own), written(referred)) {
            (Some(one), Some(other)) if one != other => format!(
                "give both columns the same type: `{}.{}` is `{one}`, and `{}.{}` is `{other}`",
                own.0, own.1, referred.0, referred.1
            ),
            _ => "give both columns the same type, with the same character set and collation".to_owned(),
        }
    }

    /// What to do where a foreign key needs what goes.
    fn way_round(&self, lack: &Lack, key: &ForeignKey) -> String {
        let columns = match lack {
            Lack::Key(columns) => columns,
            Lack::Index | Lack::Other | Lack::Type(..) | Lack::Null(_) | Lack::Stored(_) | Lack::Free(..) => {
                &key.columns
            }
        };
        let another = match (lack, self.facts.foreign_keys.refer_to) {
            (Lack::Index, _) | (Lack::Key(_), Referable::Index) => "an index that begins with",
            _ => "another unique constraint on",
        };
        let on: Vec<&Ident> = columns.iter().collect();
        format!(
            "create {another} {} first; or drop the foreign key first, and create it again afterwards",
            and_list(&on)
        )
    }
}

/// How many keys and unique indexes of a table are on these columns.
fn keys_on(table: &Table, columns: &[Ident]) -> usize {
    let names: Vec<&Ident> = columns.iter().collect();
    let keys = table.keys().filter(|key| key.columns == columns).count();
    let unique = table.indexes.iter().filter(|index| index.unique);
    keys + unique.filter(|index| index.plain_columns().is_some_and(|own| own == names)).count()
}

/// The columns that a foreign key refers to: those of the primary key if it names none.
fn target(key: &ForeignKey, parent: &Table) -> Vec<Ident> {
    if key.referred.is_empty() {
        parent.primary_key().map(|key| key.columns.clone()).unwrap_or_default()
    } else {
        key.referred.clone()
    }
}
