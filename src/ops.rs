//! The operations: one file each, one line each in the registry below. An operation is a value that can be read from
//! a spec, folded into a catalog, inverted, and lowered to steps. It writes no text and touches nothing.

mod add_column;
mod add_enum_value;
mod alter_column;
mod brought;
mod bulk_insert;
mod comment;
mod constraint;
mod create_enum;
mod create_index;
mod create_table;
mod drop_column;
mod drop_constraint;
mod drop_enum;
mod drop_index;
mod drop_table;
mod execute;
mod extension;
mod footprint;
mod lowering;
mod raw;
mod reader;
mod rebuild;
mod remarks;
mod rename_column;
mod rename_index;
mod rename_table;
mod schema;

use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::Place;
use crate::dialect::AlterStyle;
use crate::model::{Check, Exclude, Expression, ForeignKey};
use crate::plan::{Mode, Statement, Step};

pub use footprint::{Footprint, Touch};
pub use reader::{Operations, read_list};

use constraint::{Create, PrimaryKey, Unique};

/// What every operation can do.
pub trait Behaviour: Sized {
    /// Reads it from its map; every fault goes to the scope's sink.
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self>;
    /// What it is about, for headings: `public.users`.
    fn subject(&self) -> String;
    /// Folds it into a catalog, or says why it cannot be.
    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome;
    /// Folds it where it is asked whether it can be done: also what only the engine looks for must be there, such as
    /// the key that a foreign key refers to.
    fn rehearse(&self, catalog: &mut Catalog, place: Place) -> Outcome {
        self.apply(catalog, place)
    }
    /// What it changes and relies on.
    fn touches(&self, footprint: &mut Footprint<'_>);
    /// The operations that undo it, given the catalog before it; or why there are none.
    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String>;
    /// What it takes to do it, given the catalog before it.
    fn lower(&self, before: &Catalog) -> Lowered;
}

/// An operation's statements and how they stand to transactions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lowered {
    /// The statements.
    pub statements: Vec<Statement>,
    /// In a transaction or not.
    pub mode: Mode,
    /// What it did must be committed before something else uses it.
    pub commit_after: bool,
}

impl Lowered {
    /// Statements in the revision's transaction.
    pub fn new(statements: Vec<Statement>) -> Self {
        Self { statements, mode: Mode::Transaction, commit_after: false }
    }

    /// One statement in the revision's transaction.
    pub fn one(statement: Statement) -> Self {
        Self::new(vec![statement])
    }
}

macro_rules! ops {
    ($($key:literal => $variant:ident($type:ty),)*) => {
        /// Every operation.
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(missing_docs)] // each variant is documented by its type
        pub enum Op {
            $($variant($type),)*
        }

        impl Op {
            /// The names of all operations, as specs write them.
            pub const NAMES: &'static [&'static str] = &[$($key),*];

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

            /// What it is about, for headings.
            pub fn subject(&self) -> String {
                match self { $(Self::$variant(op) => op.subject(),)* }
            }

            /// Folds it into a catalog.
            pub fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome {
                match self { $(Self::$variant(op) => op.apply(catalog, place),)* }
            }

            /// Folds it into a catalog, if all is there that it needs.
            pub fn rehearse(&self, catalog: &mut Catalog, place: Place) -> Outcome {
                match self { $(Self::$variant(op) => op.rehearse(catalog, place),)* }
            }

            /// What it changes and relies on.
            pub fn touches(&self, footprint: &mut Footprint<'_>) {
                match self { $(Self::$variant(op) => op.touches(footprint),)* }
            }

            /// The operations that undo it.
            pub fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
                match self { $(Self::$variant(op) => op.inverse(before),)* }
            }

            /// What it takes to do it.
            pub fn lower(&self, before: &Catalog) -> Lowered {
                match self { $(Self::$variant(op) => op.lower(before),)* }
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
    "create_primary_key" => CreatePrimaryKey(Create<PrimaryKey>),
    "create_unique_constraint" => CreateUniqueConstraint(Create<Unique>),
    "create_foreign_key" => CreateForeignKey(Create<ForeignKey>),
    "create_check_constraint" => CreateCheckConstraint(Create<Check>),
    "create_exclude_constraint" => CreateExcludeConstraint(Create<Exclude>),
    "drop_constraint" => DropConstraint(drop_constraint::DropConstraint),
    "create_enum" => CreateEnum(create_enum::CreateEnum),
    "add_enum_value" => AddEnumValue(add_enum_value::AddEnumValue),
    "drop_enum" => DropEnum(drop_enum::DropEnum),
    "create_schema" => CreateSchema(schema::CreateSchema),
    "drop_schema" => DropSchema(schema::DropSchema),
    "create_extension" => CreateExtension(extension::CreateExtension),
    "drop_extension" => DropExtension(extension::DropExtension),
    "bulk_insert" => BulkInsert(bulk_insert::BulkInsert),
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
}

impl Operation {
    /// An operation that the compiler made itself.
    pub fn derived(op: Op, place: Place) -> Self {
        Self { op, place, description: None, condition: None }
    }

    /// `create_table public.users`.
    pub fn title(&self) -> String {
        format!("{} {}", self.op.name(), self.op.subject())
    }

    /// Folds it into a catalog, or says why it cannot be; then it has changed nothing.
    pub fn apply(&self, catalog: &mut Catalog) -> Outcome {
        if catalog.facts().columns.alter != AlterStyle::Rebuild {
            return self.op.apply(catalog, self.place);
        }
        let before = catalog.clone();
        let done = self
            .op
            .apply(catalog, self.place)
            .and_then(|()| rebuild::require(&self.op, &before, catalog, self.place));
        if done.is_err() {
            *catalog = before;
        }
        done
    }

    /// The operation as a numbered step.
    pub fn step(&self, number: usize, before: &Catalog) -> Step {
        let lowered = rebuild::lower(&self.op, before).unwrap_or_else(|| self.op.lower(before));
        Step {
            number,
            title: self.title(),
            place: self.place,
            description: self.description.clone(),
            condition: self.condition.clone(),
            remarks: remarks::remarks(&self.op, before.facts()),
            statements: lowered.statements,
            mode: lowered.mode,
            commit_after: lowered.commit_after,
        }
    }
}
