//! Columns that expressions of a table name: those of checks, of computed columns, of indexes.

use super::lookup::no_column;
use super::{Catalog, Outcome};
use crate::diag::Place;
use crate::dialect::NameKind;
use crate::model::{Change, Column, Constraint, Expression, Index, IndexKey, ObjectId, Parts, State, Table};
use crate::sql;

impl Catalog {
    /// The engine looks for every column that an expression names when the object is made; `self` is the catalog after
    /// the change.
    pub(super) fn require_named_columns(&self, change: &Change) -> Outcome {
        let Some(table) = change.object.table().and_then(|table| self.known(table)) else { return Ok(()) };
        for expression in expressions_of(&change.to) {
            self.require_columns_of(expression, &table, change.place)?;
        }
        Ok(())
    }

    /// That a table has the columns that an expression about its rows names.
    ///
    /// # Errors
    /// One that it lacks.
    pub fn require_columns_of(&self, expression: &Expression, table: &Table, place: Place) -> Outcome {
        for name in sql::columns_of(expression, &table.name, self.facts) {
            let Ok(column) = self.facts.names.ident(&name, NameKind::Part) else { continue };
            let object = ObjectId::Column(table.name.clone(), column.clone());
            if table.column(&column).is_none() && !self.may_be_anything(&object) {
                let mut fault = no_column(table, &column, place);
                fault.message = format!("{}, which `{}` names", fault.message, expression.as_str());
                return Err(Box::new(fault));
            }
        }
        Ok(())
    }
}

/// The expressions of an object that comes, or changes to this.
fn expressions_of(state: &State) -> Vec<&Expression> {
    let of_table = state.table().into_iter().flat_map(|table| {
        let columns = table.columns.iter().filter_map(|column| computed(column));
        let constraints = table.constraints.iter().flat_map(|constraint| of_constraint(constraint));
        columns.chain(constraints).chain(table.indexes.iter().flat_map(|index| of_index(index)))
    });
    let of_parts = state.parts().into_iter().flat_map(|Parts { constraints, indexes }| {
        let constraints = constraints.iter().flat_map(|constraint| of_constraint(constraint));
        constraints.chain(indexes.iter().flat_map(|index| of_index(index)))
    });
    let of_column = state.column().and_then(|column| computed(column));
    let of_constraint = state.constraint().into_iter().flat_map(|constraint| of_constraint(constraint));
    let of_index = state.index().into_iter().flat_map(|index| of_index(index));
    of_table.chain(of_parts).chain(of_column).chain(of_constraint).chain(of_index).collect()
}

fn computed(column: &Column) -> Option<&Expression> {
    column.computed.as_ref().map(|computed| &computed.expression)
}

fn of_constraint(constraint: &Constraint) -> Vec<&Expression> {
    match constraint {
        Constraint::Check(check) => vec![&check.expression],
        Constraint::Exclude(exclude) => {
            let keys = exclude.elements.iter().filter_map(|element| of_key(&element.key));
            keys.chain(&exclude.predicate).collect()
        }
        Constraint::PrimaryKey(_) | Constraint::Unique(_) | Constraint::ForeignKey(_) => Vec::new(),
    }
}

fn of_index(index: &Index) -> impl Iterator<Item = &Expression> {
    index.columns.iter().filter_map(|column| of_key(&column.key)).chain(&index.predicate)
}

fn of_key(key: &IndexKey) -> Option<&Expression> {
    match key {
        IndexKey::Column(_) => None,
        IndexKey::Expression(expression) => Some(expression),
    }
}
