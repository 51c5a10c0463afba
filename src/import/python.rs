//! The folder `versions` of an Alembic project: its files of Python are read, and never run. What is constant in them is
//! evaluated, calls of `op` become operations, and what cannot be told beforehand is left open with its source.

mod body;
mod calls;
mod conditions;
mod defaults;
mod expressions;
mod head;
mod helpers;
mod module;
mod operations;
mod order;
mod revisions;
mod runner;
mod statements;
mod strings;
mod types;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use super::statement::Converter;
use super::{Imported, Source};
use crate::decode::Scope;
use crate::dialect::Dialect;
use head::Head;
use module::Module;
use revisions::Reader;
use runner::Runner;

/// One migration: its file, its tree, its head.
struct Migration<'t> {
    source: Source<'t>,
    module: Module<'t>,
    head: Head,
}

/// Reads the files of a folder for a dialect; what cannot be read at all goes to the scope's sink.
pub fn read(files: &[Source<'_>], dialect: Dialect, converter: Converter<'_>, scope: &Scope<'_>) -> Imported {
    let mut migrations = Vec::new();
    let mut others = Vec::new();
    for source in files {
        match Module::read(source.file, source.path, source.text) {
            Err(fault) => scope.sink.push(*fault),
            Ok(module) if !head::is_migration(&module) => others.push(source.path),
            Ok(module) => {
                let head = head::read(source, &module, &Runner::new(&module, dialect, BTreeMap::new()));
                match head {
                    Ok(head) => migrations.push(Migration { source: *source, module, head }),
                    Err(fault) => scope.sink.push(*fault),
                }
            }
        }
    }
    let migrations = order::sorted(migrations);
    let mut reader = Reader::new(dialect, converter);
    let revisions = migrations.iter().map(|migration| reader.revision(migration)).collect();
    let mut imported = Imported { revisions, remarks: reader.remarks.iter().cloned().collect() };
    imported.remarks.extend(left_out(&others));
    imported
}

/// What is said of files that are no migrations.
fn left_out(others: &[&str]) -> Option<String> {
    let names: BTreeSet<&str> = others.iter().copied().collect();
    let list = names.into_iter().collect::<Vec<_>>().join(", ");
    (!others.is_empty()).then(|| format!("no migrations, for they have no `revision` and `down_revision`, and left out: {list}"))
}
