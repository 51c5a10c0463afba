//! What is not compared: what the history cannot follow, what others create, and what it knows by a statement alone.

use crate::catalog::Catalog;
use crate::model::program::ProgramKind;
use crate::model::{Ident, ObjectId};
use crate::plan::{Untold, meant};

use super::named;

/// All of it.
pub(super) fn untold(catalog: &Catalog, schemas: &[Ident]) -> Vec<Untold> {
    let mut list = Vec::new();
    for (object, known) in catalog.programs() {
        let what = if matches!(object, ObjectId::Program((ProgramKind::Trigger, _))) {
            "what it does"
        } else {
            "its definition"
        };
        let words = format!("{} {}: {what}", object.kind(), named(object, known));
        list.push(Untold { pattern: None, attribute: None, words });
    }
    list.extend(unknown(catalog, schemas));
    list
}

/// Of that what nothing at all is known of.
pub(super) fn unknown(catalog: &Catalog, schemas: &[Ident]) -> Vec<Untold> {
    let mut list = Vec::new();
    for name in catalog.opaque_names() {
        let words = format!("{name}: SQL that the history cannot follow names it");
        let parts = [format!("{} on %", meant(name)), format!("%.{}", meant(name)), meant(name)];
        list.extend(several(parts, &words));
    }
    for object in catalog.unsettled_objects() {
        if matches!(object, ObjectId::Table(name) if catalog.known(name).is_some()) {
            continue; // how it is stored, which is not compared
        }
        let attribute = matches!(object, ObjectId::TableComment(_)).then_some("comment");
        let words = format!("{} {object}: SQL that the history cannot follow changes it", object.kind());
        let pattern = Some(meant(&object.to_string()));
        list.push(Untold { pattern, attribute, words });
    }
    for pattern in catalog.external() {
        let words = format!("{pattern}: others create it (`external`)");
        list.extend(several(of_tables(pattern, schemas), &words));
    }
    list
}

/// One line of words for several patterns.
fn several(patterns: impl IntoIterator<Item = String>, words: &str) -> Vec<Untold> {
    let of = |(at, pattern)| {
        let words = if at == 0 { words.to_owned() } else { String::new() };
        Untold { pattern: Some(pattern), attribute: None, words }
    };
    patterns.into_iter().enumerate().map(of).collect()
}

/// The patterns for one of `--ignore`: of whole objects, with and without their schema, and of parts without their table.
pub(super) fn ignored(pattern: &str, schemas: &[Ident]) -> Vec<String> {
    let plain = like(pattern);
    let qualified = schemas.iter().filter(|schema| !schema.is_unqualified());
    let qualified: Vec<String> =
        qualified.map(|schema| format!("{}.{plain}", meant(schema.as_str()))).collect();
    [plain.clone(), format!("{plain} on %")].into_iter().chain(qualified).collect()
}

/// The patterns for one of `external`: of tables.
fn of_tables(pattern: &str, schemas: &[Ident]) -> Vec<String> {
    if pattern.contains('.') {
        return vec![like(pattern)];
    }
    let in_schema = |schema: &Ident| {
        if schema.is_unqualified() {
            like(pattern)
        } else {
            format!("{}.{}", meant(schema.as_str()), like(pattern))
        }
    };
    schemas.iter().map(in_schema).collect()
}

/// A pattern with `*` and `?` as one with `%` and `_`.
fn like(pattern: &str) -> String {
    meant(pattern).replace('*', "%").replace('?', "_")
}
