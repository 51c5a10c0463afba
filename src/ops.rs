//! The operations: one file each, one line each in the registry below. An operation is a value that can be read from
//! a spec, folded into a catalog, inverted, and lowered to steps. It writes no text and touches nothing.

mod add_column;
mod add_enum_value;
mod alter_column;
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
mod lowering;
mod raw;
mod rename_column;
mod rename_index;
mod rename_table;
mod schema;

use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Code, Diagnostic, Place, did_you_mean};
use crate::dialect::Dialect;
use crate::model::{Check, Exclude, Expression, ForeignKey};
use crate::plan::{Mode, Statement, Step};
use crate::yaml::{Kind, Node};

use constraint::{Create, PrimaryKey, Unique};

/// What every operation can do.
pub trait Behaviour: Sized {
    /// Reads it from its map; every fault goes to the scope's sink.
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self>;
    /// What it is about, for headings: `public.users`.
    fn subject(&self) -> String;
    /// Folds it into a catalog, or says why it cannot be.
    fn apply(&self, catalog: &mut Catalog, place: Place) -> Outcome;
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

/// Operations of the language that this version does not compile.
const LATER: [&str; 29] = [
    "alter_sequence",
    "backfill",
    "create_domain",
    "create_function",
    "create_materialized_view",
    "create_policy",
    "create_procedure",
    "create_sequence",
    "create_trigger",
    "create_view",
    "delete_rows",
    "disable_row_security",
    "drop_domain",
    "drop_function",
    "drop_materialized_view",
    "drop_policy",
    "drop_procedure",
    "drop_sequence",
    "drop_trigger",
    "drop_view",
    "enable_row_security",
    "grant",
    "refresh_materialized_view",
    "rename_constraint",
    "rename_enum_value",
    "revoke",
    "set_table_options",
    "update_rows",
    "validate_constraint",
];

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

    /// The operation as a numbered step.
    pub fn step(&self, number: usize, before: &Catalog) -> Step {
        let lowered = self.op.lower(before);
        Step {
            number,
            title: self.title(),
            place: self.place,
            description: self.description.clone(),
            condition: self.condition.clone(),
            statements: lowered.statements,
            mode: lowered.mode,
            commit_after: lowered.commit_after,
        }
    }
}

/// What reading a list of operations gives: those that apply to the dialect, and whether all of them could be read.
#[derive(Clone, Debug, Default)]
pub struct Operations {
    /// Those for this dialect.
    pub list: Vec<Operation>,
    /// Names in items that could not be read.
    pub broken: Vec<String>,
}

impl Operations {
    /// Whether every item was read.
    pub fn is_whole(&self) -> bool {
        self.broken.is_empty()
    }
}

/// Reads a list of operations.
pub fn read_list<'a>(node: &'a Node, what: &str, scope: &Scope<'a>) -> Operations {
    let items = scope.list(node, what);
    let mut operations = Operations { list: Vec::with_capacity(items.len()), broken: Vec::new() };
    if !matches!(node.kind, Kind::List(_)) {
        node.each_text(&mut |text| operations.broken.push(text.to_owned()));
    }
    for item in items {
        match read_one(item, scope) {
            Reading::Operation(operation) => operations.list.push(*operation),
            Reading::ForOthers => {}
            Reading::Broken => item.each_text(&mut |text| operations.broken.push(text.to_owned())),
        }
    }
    operations
}

enum Reading {
    Operation(Box<Operation>),
    ForOthers,
    Broken,
}

fn read_one<'a>(node: &'a Node, scope: &Scope<'a>) -> Reading {
    let Kind::Map(entries) = &node.kind else {
        scope.fault_hint(
            Code::ONE_OPERATION,
            node.place,
            format!("an operation is a map with one key, its name, not {}", node.describe()),
            "`- add_column: {table: users, column: {name: age, type: integer}}`",
        );
        return Reading::Broken;
    };
    let [entry] = &entries[..] else {
        several_operations(node, scope);
        return Reading::Broken;
    };
    if !Op::NAMES.contains(&entry.key.as_str()) {
        unknown_operation(&entry.key, entry.place, scope);
        return Reading::Broken;
    }
    let Some(fields) = scope.fields(&entry.value, format!("`{}`", entry.key)) else { return Reading::Broken };
    let description =
        fields.value("description").and_then(|n| scope.text(n, "the description")).map(ToOwned::to_owned);
    let mine = fields.value("dialects").is_none_or(|n| for_this_dialect(n, scope));
    if !mine {
        return Reading::ForOthers;
    }
    let (asked, condition) = match fields.value("if") {
        Some(node) => (true, scope.condition(node)),
        None => (false, None),
    };
    let op = Op::read(&entry.key, &fields, scope);
    fields.finish();
    match op {
        Some(op) if condition.is_some() == asked => {
            Reading::Operation(Box::new(Operation { op, place: entry.place, description, condition }))
        }
        _ => Reading::Broken,
    }
}

fn several_operations(node: &Node, scope: &Scope<'_>) {
    let Kind::Map(entries) = &node.kind else { return };
    let known: Vec<&str> = entries.iter().map(|e| e.key.as_str()).filter(|k| Op::NAMES.contains(k)).collect();
    let nested = known.len() == 1 && entries.iter().any(|e| e.key == "table" || e.key == "if");
    let hint = if nested {
        format!(
            "indent the other keys so that they belong to `{}`",
            known.first().copied().unwrap_or_default()
        )
    } else {
        "begin a new item with `- ` for each operation".to_owned()
    };
    let place = entries.get(1).map_or(node.place, |e| e.place);
    let message = format!("an operation is a map with one key, its name; this one has {}", entries.len());
    scope.fault_hint(Code::ONE_OPERATION, place, message, hint);
}

fn unknown_operation(name: &str, place: Place, scope: &Scope<'_>) {
    let later = LATER.contains(&name);
    let message = if later {
        format!("the operation `{name}` is not in this version")
    } else {
        format!("there is no operation `{name}`")
    };
    let hint = if later {
        Some("write its SQL with `execute`, and what it changes in tables with `effect`".to_owned())
    } else {
        did_you_mean(name, Op::NAMES.iter().copied())
            .or_else(|| Some(format!("the operations are {}", crate::diag::and_list(Op::NAMES))))
    };
    scope.sink.push(Diagnostic::error(Code::UNKNOWN_OPERATION, place, message).maybe_hint(hint));
}

/// Whether `dialects: [...]` names the dialect that is compiled for.
fn for_this_dialect(node: &Node, scope: &Scope<'_>) -> bool {
    let mut mine = false;
    for item in scope.list(node, "`dialects`") {
        let Some(name) = scope.text(item, "a dialect") else { continue };
        if !Dialect::SPEC_NAMES.contains(&name) {
            scope.sink.push(
                Diagnostic::error(Code::BAD_CHOICE, item.place, format!("`{name}` is no dialect"))
                    .maybe_hint(did_you_mean(name, Dialect::SPEC_NAMES)),
            );
        }
        mine |= name == scope.facts.name;
    }
    mine
}
