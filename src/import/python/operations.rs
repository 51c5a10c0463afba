//! The directives of Alembic, each as the operations of a spec that do the same.

mod bound;
mod clauses;
mod columns;
mod constraints;
mod core;
mod data;
mod indexes;
mod parts;
mod references;
mod tables;
mod target;

pub(super) use data::ROWS;

use super::runner::{Runner, What};
use super::value::{Args, Read};

impl Runner<'_> {
    /// What a directive does.
    pub(super) fn operation(&mut self, name: &str, args: &Args) -> Read<Vec<What>> {
        match name {
            "create_table" => self.create_table(args),
            "drop_table" => self.drop_table(args),
            "rename_table" => Self::rename_table(args),
            "create_table_comment" => Self::table_comment(args),
            "drop_table_comment" => Self::no_table_comment(args),
            "add_column" => self.add_column(args),
            "drop_column" => self.drop_column(args),
            "alter_column" => self.alter_column(args),
            "create_index" => self.create_index(args),
            "drop_index" => self.drop_index(args),
            "create_primary_key" => self.create_primary_key(args),
            "create_unique_constraint" => self.create_unique(args),
            "create_foreign_key" => self.create_foreign_key(args),
            "create_check_constraint" => self.create_check(args),
            "create_exclude_constraint" => self.create_exclude(args),
            "drop_constraint" => self.drop_constraint(args),
            "execute" => self.execute(args),
            "bulk_insert" => self.bulk_insert(args),
            _ => Err(format!("`op.{name}` has no counterpart here")),
        }
    }
}
