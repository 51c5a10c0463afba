//! One binary for all integration tests: one link, and the throw-away servers are shared.
#![allow(clippy::disallowed_methods, reason = "tests touch the disk, start programs and look at the clock")]

mod alembic_habits;
mod cli;
mod clients;
mod engines;
mod errors;
mod golden;
mod guards;
mod hostile;
mod ledger;
mod make;
mod mariadb;
mod mysql;
mod operations;
mod postgres;
mod privileges;
mod property;
mod readme;
mod refusals;
mod same_names;
mod sqlite;
mod support;
mod tidy;
mod toy;
