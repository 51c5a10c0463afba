//! One binary for all integration tests: one link, and the throw-away servers are shared.
#![allow(clippy::disallowed_methods, reason = "tests touch the disk, start programs and look at the clock")]

mod alembic_habits;
mod catalog;
mod cli;
mod engines;
mod errors;
mod faults;
mod golden;
mod import;
mod json_schema;
mod known;
mod layout;
mod make;
mod mariadb;
mod mistakes;
mod mysql;
mod own_tables;
mod postgres;
mod property;
mod readme;
mod recipes;
mod refused_data;
mod same_names;
mod shapes;
mod sqlite;
mod squash;
mod summary;
mod support;
mod tidy;
mod toy;
