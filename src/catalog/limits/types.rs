//! A column's new type: whether the rows that are there can get it, and whether the column may change at all.

use crate::catalog::{Catalog, Outcome, fault};
use crate::diag::Code;
use crate::dialect::{Cast, KeyColumn};
use crate::model::{Aspect, Change, Column, ForeignKey, Ident, ObjectId, ObjectName, SqlType, Table, Using};

impl Catalog {
    /// A column gets another type by a cast that there is.
    pub(super) fn require_cast(&self, change: &Change) -> Outcome {
        let (Some(altered), Some(from), Some(to)) =
            (change.altered(), change.from.column(), change.to.column())
        else {
            return Ok(());
        };
        if !altered.sets(Aspect::Type) {
            return Ok(());
        }
        let (old, new) = (&from.sql_type, &to.sql_type);
        let cast = (self.facts.limits.cast)(old, new);
        let through_text = old.enum_name().is_some() && new.enum_name().is_some();
        let refused = match &altered.using {
            Using::Assignment => matches!(cast, Cast::Explicit | Cast::Missing),
            Using::Cast => cast == Cast::Missing && !through_text,
            Using::Expression(_) => false,
        };
        let (Some(old), Some(new)) = (self.spelled(old), self.spelled(new)) else { return Ok(()) };
        if !refused {
            return Ok(());
        }
        let title = self.facts.title;
        let message = if cast == Cast::Missing {
            format!("{title} has no cast from `{old}` to `{new}`")
        } else {
            format!("{title} does not turn `{old}` into `{new}` by itself")
        };
        let using = format!("say how: `using: {}`", conversion(from, to, &new, cast));
        Err(Box::new(
            fault(Code::UNSUPPORTED, change.place, message).hint(using).about(change.object.clone()),
        ))
    }

    /// How a type is called, where it has a name.
    pub(super) fn spelled(&self, sql_type: &SqlType) -> Option<String> {
        match sql_type {
            SqlType::EnumRef(name) => Some(name.name.to_string()),
            SqlType::Array(of) => self.spelled(of).map(|of| format!("{of}[]")),
            other => (self.facts.types.name)(other, self.facts.oldest_version).ok(),
        }
    }

    /// A column in a foreign key keeps its type, where the engine has it so; its collation and identity too.
    pub(super) fn require_kept_types(&self, change: &Change) -> Outcome {
        let ObjectId::Column(table, name) = &change.object else { return Ok(()) };
        let (Some(altered), Some(from), Some(to)) =
            (change.altered(), change.from.column(), change.to.column())
        else {
            return Ok(());
        };
        let Some(known) = self.settled_table(table) else { return Ok(()) };
        let sets = [Aspect::Type, Aspect::Collation, Aspect::Identity].into_iter().any(|a| altered.sets(a));
        if !sets || (self.facts.foreign_keys.retypes)(&seen(from, known), &seen(to, known)) {
            return Ok(());
        }
        let Some((owner, key)) = self.foreign_keys_of(table, name).next() else { return Ok(()) };
        let title = self.facts.title;
        let user = format!("the foreign key `{}` of `{owner}`", key.name);
        let message = format!("{title} does not alter the column `{}` so: {user} is on it", change.object);
        let hint =
            "drop that foreign key first, change the columns on both of its sides, and create it again";
        Err(Box::new(
            fault(Code::STILL_USED, change.place, message)
                .hint(hint)
                .about(change.object.clone())
                .about(ObjectId::Constraint(owner, key.name)),
        ))
    }

    /// The foreign keys that a column is in, on either side.
    fn foreign_keys_of<'c>(
        &'c self,
        table: &'c ObjectName,
        column: &'c Ident,
    ) -> impl Iterator<Item = (ObjectName, ForeignKey)> + 'c {
        let own = self.settled_table(table).into_iter().flat_map(Table::foreign_keys);
        let own = own.filter(move |key| key.columns.contains(column)).map(|key| (table.clone(), key.clone()));
        let others = self.incoming(table).filter_map(move |(owner, name)| {
            let key = self.settled_table(owner)?.constraint(name)?.foreign_key()?;
            let refers = self.referred_columns(key, None).contains(column);
            refers.then(|| (owner.clone(), key.clone()))
        });
        own.chain(others)
    }
}

/// A column of a table, as foreign keys see it.
pub(super) fn seen<'c>(column: &'c Column, table: &'c Table) -> KeyColumn<'c> {
    let charset = table.options.charset.as_ref().map(Ident::as_str);
    let collation = column.collation.as_ref().or(table.options.collation.as_ref()).map(Ident::as_str);
    KeyColumn { sql_type: &column.sql_type, has_identity: column.identity.is_some(), charset, collation }
}

/// An expression that surely can be written for the new values.
fn conversion(from: &Column, to: &Column, name: &str, cast: Cast) -> String {
    let letters = from.name.as_str();
    let plain = letters.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
    let column = if plain { letters.to_owned() } else { format!("\"{}\"", letters.replace('"', "\"\"")) };
    let is_number = |t: &SqlType| {
        matches!(
            t,
            SqlType::Smallint
                | SqlType::Integer
                | SqlType::Bigint
                | SqlType::Numeric(_)
                | SqlType::Real
                | SqlType::Double
        )
    };
    if cast != Cast::Missing {
        format!("{column}::{name}")
    } else if from.sql_type == SqlType::Boolean && is_number(&to.sql_type) {
        format!("{column}::integer::{name}")
    } else if is_number(&from.sql_type) && to.sql_type == SqlType::Boolean {
        format!("{column} <> 0")
    } else {
        format!("{column}::text::{name}")
    }
}
