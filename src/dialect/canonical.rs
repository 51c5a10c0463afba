//! One form for all spellings of a type or default that mean the same to an engine: for comparing what is with what was
//! and with what ought to be, never for printing.

mod defaults;
mod mysql;
mod number;
mod postgres;
mod sqlite;
#[cfg(test)]
mod tests;

pub(super) use defaults::Reading;

/// How each engine reads.
pub(super) mod readings {
    pub(in crate::dialect) use super::mysql::{READING as MYSQL, canonical_type as mysql_type};
    pub(in crate::dialect) use super::postgres::{READING as POSTGRES, canonical_type as postgres_type};
    pub(in crate::dialect) use super::sqlite::{READING as SQLITE, canonical_type as sqlite_type};
}
