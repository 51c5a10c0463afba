//! What a table must be, whatever made it so: columns, identity, indexes that are not too long.

use std::sync::Arc;

use super::flaw::Flaw;
use super::order::refused_reads;
use super::{collations, methods};
use crate::catalog::{Catalog, Outcome, fault, implied_indexes};
use crate::diag::{Code, Diagnostic};
use crate::dialect::{Indexed, TableColumns};
use crate::model::{
    Change, Column, DefaultValue, Expression, How, Ident, Index, ObjectId, ObjectName, SqlType, Table,
};
use crate::sql;

/// A key or index, as its size is counted.
struct Entry<'t> {
    name: &'t Ident,
    unique: bool,
    primary: bool,
    /// Its columns, each with a length if it has one.
    columns: Vec<(&'t Ident, Option<u32>)>,
}

impl Catalog {
    /// A change leaves a table that the engine can have. What was wrong before was so by SQL that was taken at its word.
    pub(super) fn require_sound_table(&self, change: &Change, after: &Self) -> Outcome {
        let Some(name) = change.object.table() else { return Ok(()) };
        let Some(table) = after.settled_table(name) else { return Ok(()) };
        let known = self.settled_table(name).filter(|_| change.how != How::Replaces);
        let before = known.map(|table| self.flaws(table)).unwrap_or_default();
        let flaw = after.flaws(table).into_iter().find(|flaw| !before.contains(flaw));
        flaw.map_or(Ok(()), |flaw| Err(self.told(&flaw, table, change)))
    }

    /// An index of a partitioned table comes and goes without `concurrently` (PostgreSQL manual, CREATE INDEX).
    pub(super) fn require_plain_way(&self, change: &Change) -> Outcome {
        let ObjectId::Index(table, name) = &change.object else { return Ok(()) };
        let partitioned = self.settled_table(table).is_some_and(|table| table.partition_by.is_some());
        if change.how != How::Concurrently || !partitioned || !self.facts.indexes.concurrent {
            return Ok(());
        }
        let verb = if change.to.is_absent() { "drops" } else { "builds" };
        let message = format!(
            "{} {verb} no index of a partitioned table concurrently, as `{name}` would be",
            self.facts.title
        );
        let hint = "leave `concurrently` out; or build it on each partition with `execute`, and attach those";
        Err(Box::new(fault(Code::UNSUPPORTED, change.place, message).hint(hint).about(change.object.clone())))
    }

    /// Whether a table lacks a key that its foreign keys or its identity need: it has just been dropped.
    pub fn lacks_a_key(&self, name: &ObjectName) -> bool {
        let Some(table) = self.settled_table(name) else { return false };
        let lone = self.flaws(table).iter().any(|flaw| matches!(flaw, Flaw::LoneIdentity(_)));
        lone || self.lacks_for_foreign_keys(table)
    }

    fn flaws(&self, table: &Table) -> Vec<Flaw> {
        let limits = &self.facts.limits;
        let mut flaws = Vec::new();
        let enough = match limits.table_columns {
            TableColumns::Any => true,
            TableColumns::One => !table.columns.is_empty(),
            TableColumns::OnePlain => table.columns.iter().any(|column| column.computed.is_none()),
        };
        flaws.extend((!enough).then_some(Flaw::NoColumn));
        let empty = |column: &&Arc<Column>| self.has_no_values(&column.sql_type);
        flaws.extend(table.columns.iter().filter(empty).map(|c| Flaw::NoValues(c.name.clone())));
        self.identity_flaws(table, &mut flaws);
        let key = table.primary_key().into_iter().flat_map(|key| &key.columns);
        let generated = |name: &&Ident| {
            let computed = table.column(name).and_then(|column| column.computed.as_ref());
            computed.is_some_and(|computed| !(limits.generated_primary)(computed.stored))
        };
        flaws.extend(key.filter(generated).map(|name| Flaw::GeneratedKey(name.clone())));
        flaws.extend(collations::flaws(table, self.facts));
        flaws.extend(methods::flaws(table, self.facts));
        if limits.longest_entry.is_some() {
            entries(table).for_each(|entry| flaws.extend(self.entry_flaw(&entry, table)));
        }
        flaws.extend(self.partition_flaw(table));
        let reads = refused_reads(table, self.facts);
        flaws.extend(reads.map(|(reader, read, later)| Flaw::Reads(reader.clone(), read.clone(), later)));
        if let Some(reserved) = self.facts.names.primary_key {
            let is = |name: &&Ident| name.as_str().eq_ignore_ascii_case(reserved);
            let primary = table.primary_key().map(|key| &key.name);
            let keys = table.key_names().filter(|name| primary != Some(*name));
            let foreign = table.foreign_keys().map(|key| &key.name);
            let names = keys.chain(foreign).chain(table.indexes.iter().map(|index| &index.name));
            flaws.extend(names.filter(is).map(|name| Flaw::Reserved(name.clone())).next());
        }
        flaws
    }

    /// An enum without values can be a type, but no list of values in a column.
    fn has_no_values(&self, sql_type: &SqlType) -> bool {
        let types = &self.facts.types;
        let SqlType::EnumRef(name) = sql_type else { return false };
        types.inline_enum
            && !types.named_enums
            && self.enums.get(name).is_some_and(|values| values.is_empty())
    }

    fn identity_flaws(&self, table: &Table, flaws: &mut Vec<Flaw>) {
        let mut with = table.columns.iter().filter(|column| column.identity.is_some());
        for column in with.clone() {
            let name = || column.name.clone();
            if !(self.facts.limits.takes_identity)(&column.sql_type) {
                flaws.push(Flaw::IdentityOfType(name()));
            }
            if column.default.is_some() {
                flaws.push(Flaw::IdentityWithDefault(name()));
            }
        }
        let read = with.clone().filter(|column| self.is_read_in_vain(table, &column.name));
        flaws.extend(read.map(|column| Flaw::IdentityRead(column.name.clone())));
        if !self.facts.columns.identity_needs_key {
            return;
        }
        let Some(first) = with.next() else { return };
        flaws.extend(with.next().map(|second| Flaw::TwoIdentities(second.name.clone())));
        let leads = |columns: &[&Ident]| columns.first() == Some(&&first.name);
        if !implied_indexes::leading_columns(table).any(|(_, columns)| leads(&columns)) {
            flaws.push(Flaw::LoneIdentity(first.name.clone()));
        }
    }

    /// Whether an expression of a table names a column that none may name.
    fn is_read_in_vain(&self, table: &Table, name: &Ident) -> bool {
        let unread = self.facts.limits.identity_is_unread;
        if !unread(false) {
            return false;
        }
        let names = |text: &Expression| sql::mentions(text.as_str(), name.as_str(), self.facts);
        let mut columns = table.columns.iter();
        let in_column = columns.any(|column| {
            let default = match &column.default {
                Some(DefaultValue::Expression(text)) => names(text),
                Some(DefaultValue::Literal(_)) | None => false,
            };
            default || column.computed.as_ref().is_some_and(|c| unread(!c.stored) && names(&c.expression))
        });
        let mut keys = table.indexes.iter().flat_map(|index| &index.columns);
        in_column
            || table.checks().any(|check| names(&check.expression))
            || keys.any(|column| column.key.expression().is_some_and(names))
    }

    fn entry_flaw(&self, entry: &Entry<'_>, table: &Table) -> Option<Flaw> {
        let limits = &self.facts.limits;
        let hashed = limits.hashes_long_keys && entry.unique && !entry.primary;
        let charset = table.options.charset.as_ref().map(Ident::as_str);
        let longest = limits.longest_entry.unwrap_or(u32::MAX);
        let mut sum = 0_u32;
        for (name, length) in &entry.columns {
            let column = table.column(name)?;
            let own = column.collation.as_ref().or(table.options.collation.as_ref());
            let of_collation = own.and_then(|collation| collation.as_str().split('_').next());
            let indexed = (limits.indexed)(&column.sql_type, of_collation.or(charset));
            let long = length.is_some_and(|length| !(limits.beginning)(&column.sql_type).can_be_said(length));
            if long {
                return Some(Flaw::NoBeginning(entry.name.clone(), (*name).clone()));
            }
            let bytes = match (indexed, length) {
                (Indexed::Unknown, _) | (Indexed::Bytes(_), Some(_)) => 0,
                (Indexed::Never, _) => return Some(Flaw::NotIndexed(entry.name.clone(), (*name).clone())),
                (Indexed::Bytes(bytes), None) => bytes,
                (Indexed::ByLength(_), None) if hashed => return hash_flaw(entry, table),
                (Indexed::ByLength(_), None) if limits.cuts_long_indexes && !entry.unique => u32::MAX,
                (Indexed::ByLength(_), None) => {
                    return Some(Flaw::NeedsLength(entry.name.clone(), (*name).clone()));
                }
                (Indexed::ByLength(width), Some(length)) => width.saturating_mul(*length),
            };
            let cut = limits.cuts_long_indexes && !entry.unique && bytes > longest;
            sum = sum.saturating_add(if cut { longest } else { bytes });
        }
        match sum > longest {
            true if hashed => hash_flaw(entry, table),
            true => Some(Flaw::TooLong(entry.name.clone(), sum)),
            false => None,
        }
    }

    fn partition_flaw(&self, table: &Table) -> Option<Flaw> {
        let text = table.partition_by.as_ref().filter(|_| self.facts.limits.keys_hold_partition)?;
        let by_columns = names_columns_alone(text);
        let by: Vec<&Ident> = table
            .columns
            .iter()
            .map(|c| &c.name)
            .filter(|c| sql::mentions(text, c.as_str(), self.facts))
            .collect();
        let unique = entries(table).filter(|entry| entry.unique);
        unique.into_iter().find_map(|entry| {
            let has = |column: &Ident| entry.columns.iter().any(|(own, _)| *own == column);
            if !by_columns {
                return Some(Flaw::WithoutPartition(entry.name.clone(), None));
            }
            let lacking = by.iter().find(|column| !has(column))?;
            Some(Flaw::WithoutPartition(entry.name.clone(), Some((*lacking).clone())))
        })
    }

    fn told(&self, flaw: &Flaw, table: &Table, change: &Change) -> Box<Diagnostic> {
        let longest = self.facts.limits.longest_entry.unwrap_or_default();
        let message = flaw.message(self.facts.title, &table.name, longest);
        let id = ObjectId::Table(table.name.clone());
        Box::new(fault(Code::UNSUPPORTED, change.place, message).hint(flaw.hint()).about(id))
    }
}

/// What is wrong with a key that is kept as a hash.
fn hash_flaw(entry: &Entry<'_>, table: &Table) -> Option<Flaw> {
    let counts = |name: &&Ident| table.column(name).is_some_and(|column| column.identity.is_some());
    let column = entry.columns.iter().map(|(name, _)| *name).find(counts)?;
    Some(Flaw::HashedIdentity(entry.name.clone(), column.clone()))
}

/// The keys and indexes of a table that are B-trees on columns.
fn entries(table: &Table) -> impl Iterator<Item = Entry<'_>> {
    let primary = table.primary_key().map(|key| &key.name);
    let keys = table.keys().map(move |key| Entry {
        name: &key.name,
        unique: true,
        primary: primary == Some(&key.name),
        columns: key.columns.iter().map(|column| (column, None)).collect(),
    });
    let ordered = |index: &&Arc<Index>| {
        let plain = index.columns.iter().all(|column| column.opclass.is_none());
        plain && index.using.as_ref().is_none_or(|using| using.as_str().eq_ignore_ascii_case("btree"))
    };
    let indexes = table.indexes.iter().filter(ordered).map(|index| Entry {
        name: &index.name,
        unique: index.unique,
        primary: false,
        columns: index.columns.iter().filter_map(|c| Some((c.key.column()?, c.length))).collect(),
    });
    keys.chain(indexes)
}

/// Whether there is nothing but columns in `RANGE (a, b)`.
fn names_columns_alone(partition_by: &str) -> bool {
    let inner = partition_by.split_once('(').and_then(|(_, rest)| rest.trim_end().strip_suffix(')'));
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | ',' | ' ' | '"');
    inner.is_some_and(|inner| inner.chars().all(plain))
}
