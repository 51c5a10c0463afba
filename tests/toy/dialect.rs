//! Toy: a fifth dialect, kept in the tests. It speaks PostgreSQL with other names of types, as MariaDB builds on MySQL.

use super::facts::Facts;
use super::postgres;
use crate::model::types::SqlType;

/// The answers; those that are not here are PostgreSQL's.
pub(super) static FACTS: Facts = Facts {
    name: "toy",
    title: "Toy",
    templates: &["toy", "postgres"],
    text_keys: &["toy", "default"],
    type_name,
    ..postgres::FACTS
};

fn type_name(ty: &SqlType) -> Result<String, String> {
    (postgres::FACTS.type_name)(ty).map(|name| format!("toy_{name}"))
}
