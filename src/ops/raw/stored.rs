//! How tables are stored, in raw SQL: options, character sets, and tables that are created like others.

use std::sync::Arc;

use super::steps::lost;
use crate::catalog::{Catalog, Delta, Effect};
use crate::diag::{Diagnostic, Place};
use crate::dialect::Facts;
use crate::model::{
    Change, Column, Constraint, Ident, Index, Object, ObjectId, ObjectName, State, Table, TableOptions,
};

type Effects = Result<Vec<Effect>, Box<Diagnostic>>;

fn changed(table: &ObjectName, from: State, to: Table, place: Place) -> Effect {
    let to = State::Is(Object::Table(Arc::new(to)));
    Effect::Delta(Delta::Change(Change::plain(ObjectId::Table(table.clone()), from, to, place)))
}

/// A table with other options. Columns whose character set is not said have the table's: what becomes of them decides
/// `convert`.
pub(super) fn options(
    table: &ObjectName,
    options: &TableOptions,
    convert: bool,
    catalog: &Catalog,
    place: Place,
) -> Effects {
    let Some(known) = catalog.table(table, place)? else { return Ok(Vec::new()) };
    let mut new = (*known).clone();
    let old = known.options.clone();
    new.options = with(&old, options);
    let texts_change =
        convert || new.options.charset != old.charset || new.options.collation != old.collation;
    let mut uncertain = Vec::new();
    for column in new.columns.iter_mut().filter(|_| texts_change) {
        if !is_text(column, catalog.facts()) {
            continue;
        }
        let fits =
            if convert { converted(column, (&old, options), catalog.facts()) } else { kept(column, &old) };
        if !fits {
            uncertain.push(ObjectId::Column(table.clone(), column.name.clone()));
        }
    }
    let from = State::Is(Object::Table(Arc::clone(&known)));
    let mut effects = vec![changed(table, from, new, place)];
    if !uncertain.is_empty() {
        effects.push(lost(uncertain, place));
    }
    Ok(effects)
}

/// A character set brings its own collation, and a collation its own character set.
fn with(old: &TableOptions, new: &TableOptions) -> TableOptions {
    let fits = |charset: &Ident, collation: &Ident| {
        collation.as_str().to_ascii_lowercase().starts_with(&charset.as_str().to_ascii_lowercase())
    };
    let kept =
        old.charset.clone().filter(|charset| new.collation.as_ref().is_none_or(|name| fits(charset, name)));
    TableOptions {
        engine: new.engine.clone().or_else(|| old.engine.clone()),
        charset: new.charset.clone().or(kept),
        collation: new.collation.clone().or_else(|| old.collation.clone().filter(|_| new.charset.is_none())),
        row_format: new.row_format.clone().or_else(|| old.row_format.clone()),
    }
}

/// The type that the server has for a column.
fn shown(column: &Column, facts: &Facts) -> String {
    let shown = (facts.types.shown)(&column.sql_type);
    shown.or_else(|| (facts.types.name)(&column.sql_type, facts.oldest_version).ok()).unwrap_or_default()
}

/// Whether a column has a character set: one of which nothing is known may have.
fn is_text(column: &Column, facts: &Facts) -> bool {
    let shown = shown(column, facts).to_ascii_lowercase();
    let words = ["char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set", "national"];
    shown.is_empty() || words.iter().any(|word| shown.starts_with(word))
}

/// A column in the table's new character set. Types of a limit in bytes may get longer (MySQL manual, 15.1.9: "the data
/// type changes as necessary to ensure that the new column is long enough"), and one that names its own set says another.
fn converted(column: &mut Arc<Column>, (old, new): (&TableOptions, &TableOptions), facts: &Facts) -> bool {
    let column = Arc::make_mut(column);
    column.collation = None;
    let spelled = (facts.types.name)(&column.sql_type, facts.oldest_version).unwrap_or_default();
    let spelled = spelled.to_ascii_lowercase();
    let name = spelled.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    let lists_values = matches!(name, "enum" | "set");
    let widens = widest(new.charset.as_ref()).unwrap_or(4) > widest(old.charset.as_ref()).unwrap_or(1);
    let in_bytes = matches!(name, "tinytext" | "text" | "mediumtext");
    let names_a_set = spelled.contains("charset") || spelled.contains("character set");
    let own = name == "json" || names_a_set && !lists_values;
    !(own || in_bytes && widens)
}

/// How many bytes a character takes at most, where that is known (MySQL manual, 12.10).
fn widest(charset: Option<&Ident>) -> Option<u32> {
    match charset?.as_str().to_ascii_lowercase().as_str() {
        "utf8mb4" | "utf16" | "utf16le" | "utf32" | "gb18030" => Some(4),
        "utf8" | "utf8mb3" | "ujis" | "eucjpms" => Some(3),
        "ascii" | "latin1" | "latin2" | "latin5" | "latin7" | "cp1250" | "cp1251" | "cp1252" => Some(1),
        _ => None,
    }
}

/// A column that keeps its character set, which is not the table's any more: it must be said where the column is written
/// again, and can be where the old collation is known.
fn kept(column: &mut Arc<Column>, old: &TableOptions) -> bool {
    if column.collation.is_none() {
        Arc::make_mut(column).collation.clone_from(&old.collation);
    }
    column.collation.is_some()
}

/// A table like another: without its foreign keys (MySQL manual, 15.1.20.3), and with checks of its own names where those
/// follow the table's.
pub(super) fn like(table: &ObjectName, like: &ObjectName, catalog: &Catalog, place: Place) -> Effects {
    let object = ObjectId::Table(table.clone());
    let Some(known) = catalog.table(like, place)?.filter(|_| catalog.lost_part(like).is_none()) else {
        return Ok(vec![Effect::lost_name(table.name.to_string(), place)]);
    };
    let mut new = (*known).clone();
    new.name = table.clone();
    new.constraints.retain(|constraint| constraint.foreign_key().is_none());
    new.indexes =
        new.indexes.iter().map(|index| Arc::new(Index { implied: None, ..Index::clone(index) })).collect();
    if catalog.facts().names.generated.contains(&"_chk_") {
        let checks = new.constraints.iter_mut().filter(|constraint| constraint.check().is_some());
        for (number, check) in (1..).zip(checks) {
            rename(check, &format!("{}_chk_{number}", table.name));
        }
    }
    Ok(vec![changed(table, catalog.state(&object), new, place)])
}

fn rename(constraint: &mut Arc<Constraint>, name: &str) {
    if let Ok(name) = constraint.name().renamed(name) {
        *Arc::make_mut(constraint).name_mut() = name;
    }
}
