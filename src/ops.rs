//! The operations: one file each, one line each in the registry below. An operation is what a spec may ask for: it can be
//! read, and it says what it changes. It writes no text and touches nothing.

mod add_column;
mod add_enum_value;
mod alter_column;
mod bulk_insert;
mod comment;
mod create_constraint;
mod create_enum;
mod create_index;
mod create_table;
mod delete_rows;
mod drop_column;
mod drop_constraint;
mod drop_enum;
mod drop_index;
mod drop_table;
mod execute;
mod extension;
mod found_rows;
mod raw;
mod reader;
mod rename_column;
mod rename_index;
mod rename_table;
mod rows;
mod schema;
mod update_rows;

use crate::catalog::{Catalog, Delta, Effect};
use crate::decode::shape::{FRAME, Shape};
use crate::decode::{Fields, Scope, Sink, Vocabulary};
use crate::diag::{Diagnostic, Place};
use crate::dialect::Facts;
use crate::model::{Expression, Online, Subject};

pub use execute::NO_UNDO;
pub use raw::{free_key_name, next_number};
pub use reader::{Operations, read_list};

/// What one statement of a schema says, read and not yet done.
#[derive(Clone, Debug)]
pub struct ReadSql {
    effects: Vec<raw::RawEffect>,
    passed: Vec<String>,
}

/// Reads one statement of a schema; what catalog it meets does not matter yet.
pub fn read_sql(
    statement: &str,
    place: Place,
    facts: &'static Facts,
    vocabulary: &Vocabulary<'_>,
) -> ReadSql {
    let sink = Sink::default(); // what is not read is an effect of its own
    let (effects, passed) =
        raw::effects_of_schema(statement, place, &Scope { facts, vocabulary, sink: &sink });
    ReadSql { effects, passed }
}

impl ReadSql {
    /// What the statement does to a catalog, as far as it could be read.
    ///
    /// # Errors
    /// Never because of the statement.
    pub fn on(&self, before: &Catalog, place: Place) -> Result<Vec<Effect>, Box<Diagnostic>> {
        raw::followed(&self.effects, before, place)
    }

    /// Clauses of it that no operation has: storage, and how an identity counts.
    pub fn passed(&self) -> &[String] {
        &self.passed
    }
}

/// The same at once.
///
/// # Errors
/// Never because of the statement.
pub fn follow_sql(
    statement: &str,
    place: Place,
    scope: &Scope<'_>,
    before: &Catalog,
) -> Result<Vec<Effect>, Box<Diagnostic>> {
    read_sql(statement, place, scope.facts, scope.vocabulary).on(before, place)
}

/// Whether each row of a `bulk_insert` is known by its key, and no other by the same; what is wrong goes to the scope's sink.
pub fn has_row_keys(operation: &Operation, scope: &Scope<'_>) -> bool {
    match &operation.op {
        Op::BulkInsert(insert) => insert.rows.require_keys(scope),
        _ => true,
    }
}

/// What every operation can do.
pub trait Behaviour: Sized {
    /// Its own keys; every operation has those of `decode::shape::FRAME` besides.
    const KEYS: &'static [&'static str];
    /// Those that it shares with others.
    const FRAME: &'static [&'static str] = FRAME;
    /// Reads it from its map; every fault goes to the scope's sink.
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self>;
    /// What it is about, for headings, and for those who must know it before the operation can say what it changes.
    fn subject(&self) -> Subject;
    /// What it changes, given the catalog before it.
    ///
    /// # Errors
    /// Something that it names is not there, or the history does not know enough of it.
    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>>;
}

macro_rules! ops {
    ($($key:literal => $variant:ident($type:ty),)*) => {
        /// Every operation.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Op {
            $($variant($type),)*
        }

        impl Op {
            /// The names of all operations, as specs write them.
            pub const NAMES: &'static [&'static str] = &[$($key),*];

            /// The keys of an operation by its name.
            pub fn shape(name: &str) -> Option<&'static Shape> {
                match name {
                    $($key => {
                        const SHAPE: Shape =
                            Shape { title: concat!("`", $key, "`"), keys: <$type as Behaviour>::KEYS, shared: <$type as Behaviour>::FRAME };
                        Some(&SHAPE)
                    })*
                    _ => None,
                }
            }

            /// The operation's name.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$variant(_) => $key,)* }
            }

            /// Reads an operation by its name; `None` also for a name that is not known.
            fn read<'a>(name: &str, fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
                match name {
                    $($key => <$type as Behaviour>::read(fields, scope).map(Self::$variant),)*
                    _ => None,
                }
            }

            /// What it is about.
            pub fn subject(&self) -> Subject {
                match self { $(Self::$variant(op) => op.subject(),)* }
            }

            /// What it changes.
            ///
            /// # Errors
            /// As [`Behaviour::delta`] says.
            pub fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
                match self { $(Self::$variant(op) => op.delta(before),)* }
            }
        }
    };
}

ops! {
    "create_table" => CreateTable(create_table::CreateTable),
    "drop_table" => DropTable(drop_table::DropTable),
    "rename_table" => RenameTable(rename_table::RenameTable),
    "create_table_comment" => CreateTableComment(comment::CreateTableComment),
    "drop_table_comment" => DropTableComment(comment::DropTableComment),
    "add_column" => AddColumn(add_column::AddColumn),
    "drop_column" => DropColumn(drop_column::DropColumn),
    "rename_column" => RenameColumn(rename_column::RenameColumn),
    "alter_column" => AlterColumn(alter_column::AlterColumn),
    "create_index" => CreateIndex(create_index::CreateIndex),
    "drop_index" => DropIndex(drop_index::DropIndex),
    "rename_index" => RenameIndex(rename_index::RenameIndex),
    "create_primary_key" => CreatePrimaryKey(create_constraint::CreatePrimaryKey),
    "create_unique_constraint" => CreateUniqueConstraint(create_constraint::CreateUniqueConstraint),
    "create_foreign_key" => CreateForeignKey(create_constraint::CreateForeignKey),
    "create_check_constraint" => CreateCheckConstraint(create_constraint::CreateCheckConstraint),
    "create_exclude_constraint" => CreateExcludeConstraint(create_constraint::CreateExcludeConstraint),
    "drop_constraint" => DropConstraint(drop_constraint::DropConstraint),
    "create_enum" => CreateEnum(create_enum::CreateEnum),
    "add_enum_value" => AddEnumValue(add_enum_value::AddEnumValue),
    "drop_enum" => DropEnum(drop_enum::DropEnum),
    "create_schema" => CreateSchema(schema::CreateSchema),
    "drop_schema" => DropSchema(schema::DropSchema),
    "create_extension" => CreateExtension(extension::CreateExtension),
    "drop_extension" => DropExtension(extension::DropExtension),
    "bulk_insert" => BulkInsert(bulk_insert::BulkInsert),
    "update_rows" => UpdateRows(update_rows::UpdateRows),
    "delete_rows" => DeleteRows(delete_rows::DeleteRows),
    "execute" => Execute(execute::Execute),
}

/// An operation in its place, with what every operation takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// What is done.
    pub op: Op,
    /// Where its name stands.
    pub place: Place,
    /// The user's words, printed while it runs.
    pub description: Option<String>,
    /// Asked before it.
    pub condition: Option<Expression>,
    /// Whether writers shall go on meanwhile.
    pub online: Online,
}

impl Operation {
    /// `create_table public.users`.
    pub fn title(&self) -> String {
        format!("{} {}", self.op.name(), self.op.subject())
    }
}
