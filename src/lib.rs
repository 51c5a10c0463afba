//! sqlc-mig: compiles a folder of YAML migration specs into one plain, idempotent SQL script.
//!
//! The passes and their boundary types are the table at the top of ARCHITECTURE.md. Nothing here but `workspace`
//! touches the disk, and nothing ever connects to a database.

pub mod catalog;
pub mod cli;
pub mod commands;
pub mod config;
pub mod decode;
pub mod diag;
pub mod dialect;
pub mod draft;
pub mod graph;
pub mod history;
pub mod import;
pub mod json_schema;
pub mod lex;
pub mod lower;
pub mod model;
pub mod ops;
pub mod pipeline;
pub mod plan;
pub mod render;
pub mod report;
pub mod source;
pub mod spec;
pub mod sql;
pub mod wanted;
mod workers;
pub mod workspace;
pub mod yaml;
