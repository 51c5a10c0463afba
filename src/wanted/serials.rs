//! Columns with a sequence of their own: what a dump writes for `serial`.

use std::sync::Arc;

use crate::catalog::{Catalog, Delta};
use crate::diag::Place;
use crate::model::program::Program;
use crate::model::{Change, Column, Object, ObjectId, ObjectName, SqlType, State, Table};

/// A column that was taken for one of `serial`, and what stood there.
pub(super) struct Serial {
    table: ObjectName,
    column: Arc<Column>,
    sequence: ObjectId,
    program: Arc<Program>,
}

/// The same with `serial` where a column takes its numbers from a plain sequence that goes with its table; what `serial`
/// means is in PostgreSQL's manual, 8.1.4.
pub(super) fn folded(mut catalog: Catalog) -> (Catalog, Vec<Serial>) {
    let sequences = catalog.programs().filter(|(id, _)| matches!(id, ObjectId::Sequence(_)));
    let sequences: Vec<(ObjectId, Arc<Program>)> =
        sequences.map(|(id, program)| (id.clone(), Arc::clone(program))).collect();
    let mut folded = Vec::new();
    for (sequence, program) in sequences {
        let Some(table) = program.table.as_ref().and_then(|table| catalog.known(table)) else { continue };
        let counts = |column: &&Arc<Column>| column.is_counted_by(sequence.own_name());
        let Some(column) = table.columns.iter().find(counts).filter(|_| is_plain(&program.definition)) else {
            continue;
        };
        let Some(serial) = serial(column) else { continue };
        let (table, column) = (table.name.clone(), Arc::clone(column));
        put(&mut catalog, &table, &serial);
        let known = State::Is(Object::Program(Arc::clone(&program)));
        follow(&mut catalog, Change::plain(sequence.clone(), known, State::Absent, Place::default()));
        folded.push(Serial { table, column, sequence, program });
    }
    (catalog, folded)
}

/// Beside a schema that has the sequence as an object of its own, it is one here too.
pub(super) fn unfold(catalog: &mut Catalog, serials: &[Serial], known: &Catalog) {
    for serial in serials.iter().filter(|serial| known.program(&serial.sequence).is_some()) {
        put(catalog, &serial.table, &serial.column);
        let program = State::Is(Object::Program(Arc::clone(&serial.program)));
        follow(catalog, Change::plain(serial.sequence.clone(), State::Absent, program, Place::default()));
    }
}

/// A sequence without options, or with those that it has without any.
fn is_plain(definition: &str) -> bool {
    let lower = definition.to_lowercase();
    let Some((_, rest)) = lower.split_once("sequence") else { return false };
    let words: Vec<&str> = rest.split_whitespace().map(|word| word.trim_end_matches(';')).collect();
    let others = ["minvalue", "maxvalue", "cycle"];
    let is_usual = |pair: &[&str]| match pair {
        ["no", _] => true,
        [_, word] => !others.contains(word),
        _ => true,
    };
    words.windows(2).all(is_usual) && words.iter().all(|word| word.parse::<i64>().is_err() || *word == "1")
}

/// The column as `serial` has it.
fn serial(column: &Column) -> Option<Column> {
    let name = match column.sql_type {
        SqlType::Smallint => "smallserial",
        SqlType::Integer => "serial",
        SqlType::Bigint => "bigserial",
        _ => return None,
    };
    let sql_type = SqlType::Native(name.to_owned());
    (!column.nullable).then(|| Column { sql_type, default: None, ..column.clone() })
}

fn put(catalog: &mut Catalog, table: &ObjectName, column: &Column) {
    let Some(known) = catalog.known(table) else { return };
    let mut changed = Table::clone(&known);
    changed
        .columns
        .iter_mut()
        .filter(|one| one.name == column.name)
        .for_each(|one| *one = Arc::new(column.clone()));
    let state = |table: Arc<Table>| State::Is(Object::Table(table));
    let id = ObjectId::Table(table.clone());
    follow(catalog, Change::plain(id, state(known), state(Arc::new(changed)), Place::default()));
}

fn follow(catalog: &mut Catalog, change: Change) {
    if let Ok(after) = catalog.follow(&Delta::Change(change), Place::default()) {
        *catalog = after;
    }
}
