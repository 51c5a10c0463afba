//! What stands in for a table where a part of it is made beside, to be compared with what is there: an engine that cannot make
//! a table like another one is told the columns that the part may name.

use crate::catalog::Catalog;
use crate::dialect::{Comparison, Facts};
use crate::model::{Ident, Index, State, Table};
use crate::plan::{Arg, Args, Shape};

use super::definition;

/// How an index is compared; `table` is its own, as far as it is known.
pub(super) fn of_index(index: &Index, table: Option<&Table>, facts: &Facts) -> Option<Shape> {
    let keys: Vec<&Ident> = index.columns.iter().filter_map(|column| column.key.column()).collect();
    let is_plain = index.predicate.is_none() && keys.len() == index.columns.len();
    let columns = if is_plain { Some(keys) } else { table.map(names) };
    shape(facts, columns.map(|columns| stand_in(columns, table, None)))
}

/// How a column is compared that is added to a table; `names_others` if its definition may name other columns.
pub(super) fn of_added(names_others: bool, table: Option<&Table>, facts: &Facts) -> Option<Shape> {
    let others = table.filter(|_| names_others).map(names);
    shape(facts, others.map(|columns| stand_in(columns, None, None)))
}

/// How a column is compared for which its table is rebuilt.
pub(super) fn of_rebuilt(added: &State, old: &Table, after: &Catalog) -> Option<Shape> {
    let constraints = added.parts().into_iter().flat_map(|parts| &parts.constraints);
    let constraints = constraints.map(|one| Arg::Map(definition::constraint(one, after))).collect();
    let definition = definition::column(added.column()?, after);
    let mut args = stand_in(names(old), None, Some(definition));
    args.push(("constraints", Arg::List(constraints)));
    shape(after.facts(), Some(args))
}

fn shape(facts: &Facts, stand_in: Option<Args>) -> Option<Shape> {
    let stand_in = stand_in.filter(|_| matches!(facts.comparison, Comparison::Temporary));
    Shape::if_compared(facts.compares_shapes, None).map(|shape| Shape { stand_in, ..shape })
}

fn names(table: &Table) -> Vec<&Ident> {
    table.columns.iter().map(|column| &column.name).collect()
}

/// Columns by their names, and with their collations where `table` is given, for an index has those of its columns; and a
/// column with its definition.
fn stand_in(columns: Vec<&Ident>, table: Option<&Table>, column: Option<Args>) -> Args {
    let named = |name: &Ident| {
        let collation = table.and_then(|table| table.column(name)?.collation.clone());
        Arg::Map(vec![("name", Arg::Ident(name.clone())), ("collation", Arg::option(collation, Arg::Ident))])
    };
    let columns = columns.into_iter().map(named).collect();
    vec![("columns", Arg::List(columns)), ("column", Arg::option(column, Arg::Map))]
}
