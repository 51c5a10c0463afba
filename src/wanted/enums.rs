//! Enums of columns: SQL names them as it names any type.

use std::sync::Arc;

use crate::catalog::{Catalog, Delta};
use crate::diag::Place;
use crate::model::{Change, Object, ObjectId, ObjectName, SqlType, State, Table};

/// The same with enums where a column names a type that is one.
pub(super) fn resolved(mut catalog: Catalog) -> Catalog {
    let tables: Vec<Table> = catalog.tables().cloned().collect();
    for table in tables {
        let mut named = table.clone();
        for column in &mut named.columns {
            if let Some(found) = enum_of(&column.sql_type, &table.name, &catalog) {
                Arc::make_mut(column).sql_type = found;
            }
        }
        if named != table {
            let id = ObjectId::Table(table.name.clone());
            let state = |table: Table| State::Is(Object::Table(Arc::new(table)));
            let change = Change::plain(id, state(table), state(named), Place::default());
            if let Ok(after) = catalog.follow(&Delta::Change(change), Place::default()) {
                catalog = after;
            }
        }
    }
    catalog
}

/// The enum that a type names; without a schema one of the table's.
fn enum_of(sql_type: &SqlType, table: &ObjectName, catalog: &Catalog) -> Option<SqlType> {
    match sql_type {
        SqlType::Array(of) => enum_of(of, table, catalog).map(|of| SqlType::Array(Box::new(of))),
        SqlType::Raw(text) | SqlType::Native(text) => {
            let of = text.strip_suffix("[]");
            let words = of.unwrap_or(text).replace('"', "");
            let found = catalog.enums().map(|(name, _)| name).find(|name| match words.split_once('.') {
                Some((schema, own)) => name.schema.as_str() == schema && name.name.as_str() == own,
                None => name.schema == table.schema && name.name.as_str() == words,
            })?;
            let found = SqlType::EnumRef(found.clone());
            Some(if of.is_some() { SqlType::Array(Box::new(found)) } else { found })
        }
        _ => None,
    }
}
