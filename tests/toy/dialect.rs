//! Toy: a fifth dialect, kept in the tests. It speaks PostgreSQL with other names of types, as MariaDB builds on MySQL.

use super::facts::{Facts, Types};
use super::postgres;
use crate::model::Version;
use crate::model::types::SqlType;

/// The answers; those that are not here are PostgreSQL's.
pub(super) static FACTS: Facts = Facts {
    name: "toy",
    title: "Toy",
    templates: &["toy", "postgres"],
    text_keys: &["toy", "default"],
    portable: Err("it is none of its own"),
    types: Types { name: type_name, ..postgres::FACTS.types },
    ..postgres::FACTS
};

fn type_name(ty: &SqlType, oldest: Version) -> Result<String, String> {
    (postgres::FACTS.types.name)(ty, oldest).map(|name| format!("toy_{name}"))
}
