//! What PostgreSQL's own types can be: which count, and which an index can hold. `tests/known/types.rs` compares with a server.
//! Types of extensions, and those that a spec takes as they are, are not known.

use super::canonical::readings;
use super::facts::Method;
use crate::model::SqlType;

/// Types that have neither a default operator class for B-trees nor one of a type that they are taken for (pg_opclass of
/// PostgreSQL 13 and 18).
const WITHOUT_ORDER: [&str; 11] =
    ["box", "circle", "jsonpath", "line", "lseg", "path", "point", "polygon", "txid_snapshot", "xid", "xml"];

/// The same for hash indexes.
const WITHOUT_HASH: [&str; 15] = [
    "bit",
    "bit varying",
    "box",
    "circle",
    "jsonpath",
    "line",
    "lseg",
    "money",
    "path",
    "point",
    "polygon",
    "tsquery",
    "tsvector",
    "txid_snapshot",
    "xml",
];

/// Each of these is an order for a new column that counts, and no type (manual, 8.1.4).
const SERIALS: [&str; 6] = ["bigserial", "serial", "serial2", "serial4", "serial8", "smallserial"];

/// The name of a type of its own, without digits and lengths; none of one that may be anything.
fn own_name(sql_type: &SqlType) -> Option<String> {
    let SqlType::Native(text) = readings::postgres_type(sql_type) else { return None };
    let name = text.split('(').next().unwrap_or_default().trim().to_owned();
    (!name.contains('.')).then(|| if name == "varbit" { "bit varying".to_owned() } else { name })
}

/// Whether a column of a type can have identity (manual, CREATE TABLE, GENERATED ... AS IDENTITY).
pub(super) fn takes_identity(sql_type: &SqlType) -> bool {
    match readings::postgres_type(sql_type) {
        SqlType::Smallint | SqlType::Integer | SqlType::Bigint | SqlType::Raw(_) => true,
        native @ SqlType::Native(_) => own_name(&native).is_none_or(|name| SERIALS.contains(&name.as_str())),
        _ => false,
    }
}

/// Whether an index of a method holds no such type, unless an operator class is named.
pub(super) fn no_operators(method: &str, sql_type: &SqlType) -> bool {
    let without: &[&str] = match method {
        "btree" => &WITHOUT_ORDER,
        "hash" => &WITHOUT_HASH,
        _ => return false, // extensions bring them
    };
    matches!(sql_type, SqlType::Json)
        || own_name(sql_type).is_some_and(|name| without.contains(&name.as_str()))
}

/// What indexes of its own methods can be (manual, 11.2, 11.3, 11.4 and 11.6; measured on 13 and 18).
pub(super) fn method(name: &str) -> Option<Method> {
    let none = Method { unique: false, of_several: false, ordered: false, including: false };
    Some(match name {
        "btree" => Method { unique: true, of_several: true, ordered: true, including: true },
        "hash" => none,
        "gin" | "brin" => Method { of_several: true, ..none },
        "gist" => Method { of_several: true, including: true, ..none },
        "spgist" => Method { including: true, ..none }, // from 14 on
        _ => return None,
    })
}
