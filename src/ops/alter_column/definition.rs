//! alter_column where an engine takes only a column's whole definition, which the history knows.

use super::{AlterColumn, Position};
use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic};
use crate::model::{Column, DefaultValue, ObjectName, SqlType};
use crate::ops::{Behaviour, lowering};
use crate::plan::{Arg, Ddl, Guard, Statement};

impl AlterColumn {
    /// Whether nothing but the default changes, which needs no definition.
    pub(super) fn is_default_alone(&self) -> bool {
        let Self { new_type, nullable, comment, identity, collation, position, default, .. } = self;
        default.is_some()
            && (new_type.is_none() && nullable.is_none() && comment.is_none())
            && (identity.is_none() && collation.is_none() && position.is_none())
    }

    /// The error for a column whose definition the history does not know.
    pub(super) fn unknown_definition(&self) -> Box<Diagnostic> {
        let message = format!(
            "the history does not know the definition of `{}`, which must be written anew",
            self.subject()
        );
        let hint =
            "say with `effect:` what the SQL that made it did, or write the whole MODIFY with `execute`";
        Box::new(Diagnostic::error(Code::NEEDS_DEFINITION, self.column.place, message).hint(hint))
    }
}

/// One statement: the new definition, or just the new default.
pub(super) fn lower(op: &AlterColumn, before: &Catalog) -> Vec<Statement> {
    let table = before.known(&op.table);
    let column = table.as_ref().and_then(|t| t.column(&op.column));
    let resolved = op.resolved_default(column).ok().flatten();
    let in_parentheses = |c: &Column| {
        matches!(resolved, Some(Some(DefaultValue::Literal(_))))
            && (before.facts().columns.literal_default_is_expression)(&c.sql_type)
    };
    // ALTER COLUMN ... SET DEFAULT takes data in parentheses for data (error 1101), and MODIFY COLUMN does not.
    if op.is_default_alone() && !column.is_some_and(in_parentheses) {
        return vec![default_alone(op, column, resolved.flatten().as_ref(), before)];
    }
    let Some(column) = column else { return Vec::new() }; // a fault was reported by the fold
    let mut changed = column.clone();
    op.change(&mut changed, resolved, op.carried_default(column).ok().flatten());
    vec![modify(&op.table, (column, before), (&changed, before), op.position.as_ref())]
}

fn default_alone(
    op: &AlterColumn,
    column: Option<&Column>,
    default: Option<&DefaultValue>,
    before: &Catalog,
) -> Statement {
    let table = &op.table.value;
    let sql_type = column.map_or(SqlType::Text, |c| c.sql_type.clone()); // in parentheses, where the type is not known
    let mut args = vec![("table", Arg::Name(table.clone())), ("column", Arg::Ident(op.column.value.clone()))];
    args.extend(lowering::default_args(default, &sql_type, before));
    let object = format!("default of {table}.{}", *op.column);
    Statement::new("alter_column_default.sql", args, Guard::Always, "altered", object)
        .locking(Ddl::SetDefault, table)
        .online_if(lowering::can_tell_online(before, table))
}

/// A column's definition written anew; the catalogs know the values of enums.
pub(in crate::ops) fn modify(
    table: &ObjectName,
    (was, before): (&Column, &Catalog),
    (becomes, after): (&Column, &Catalog),
    position: Option<&Position>,
) -> Statement {
    let spelled = |column: &Column, catalog: &Catalog| Column {
        sql_type: lowering::spelled(&column.sql_type, catalog),
        ..column.clone()
    };
    let (was, becomes) = (spelled(was, before), spelled(becomes, after));
    let (first, behind) = match position {
        Some(Position::First) => (true, None),
        Some(Position::After(other)) => (false, Some(other.clone())),
        None => (false, None),
    };
    let args = vec![
        ("table", Arg::Name(table.clone())),
        ("column", Arg::Map(lowering::column(&becomes, after))),
        ("first", Arg::Flag(first)),
        ("after", Arg::option(behind, Arg::Ident)),
    ];
    let ddl = cost(&was, &becomes, before);
    let object = format!("column {table}.{}", was.name);
    // A move is not asked for: a column has the order of its table only together with the others.
    let guard = Guard::ColumnKnown { table: table.clone(), before: Box::new(was), after: Box::new(becomes) };
    Statement::new("modify_column.sql", args, guard, "altered", object)
        .locking(ddl, table)
        .online_if(lowering::can_tell_online(before, table))
}

/// The dearest of what changes.
fn cost(was: &Column, becomes: &Column, catalog: &Catalog) -> Ddl {
    let rewrites = (catalog.facts().types.change_rewrites)(&was.sql_type, &becomes.sql_type);
    if was.identity != becomes.identity {
        Ddl::AddIdentity
    } else if rewrites || was.collation != becomes.collation || was.computed != becomes.computed {
        Ddl::AlterTypeRewrite
    } else if was.nullable != becomes.nullable {
        if becomes.nullable { Ddl::DropNotNull } else { Ddl::SetNotNull }
    } else {
        Ddl::AlterType
    }
}
