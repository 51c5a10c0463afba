//! The folder `versions` of an Alembic project: its files of Python are read, and never run. What is constant in them is
//! evaluated, calls of `op` become operations, and what cannot be told beforehand is left open with its source.

mod body;
mod built;
mod calls;
mod classes;
mod comprehensions;
mod conditions;
mod created;
mod defaults;
mod dialects;
mod doubts;
mod entry;
mod enums;
mod expressions;
mod foreign;
mod functions;
mod head;
mod helpers;
mod idle;
mod lengths;
mod library;
mod loops;
mod methods;
mod module;
mod objects;
mod operations;
mod order;
mod revisions;
mod runner;
mod server_names;
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
pub use library::imports;
use library::{Library, Shelf};
use module::Module;
use revisions::Reader;
use runner::{Plan, Runner, ServerNames};

/// One migration: its file, its tree, its head.
struct Migration<'t> {
    source: Source<'t>,
    module: Module<'t>,
    head: Head,
}

/// Reads the files of a folder for one dialect or several, beside the modules that they import, by their dotted names; what
/// cannot be read at all goes to the scope's sink.
pub fn read(
    files: &[Source<'_>],
    modules: &[(String, Source<'_>)],
    mut targets: Vec<(Dialect, Converter<'_>)>,
    scope: &Scope<'_>,
) -> Imported {
    let library = Library::of(modules);
    let functions = library.functions();
    let shelf = Shelf { modules: &library, functions: &functions };
    targets.sort_by_key(|(dialect, _)| *dialect);
    let plans = plans(&targets);
    let Some(first) = plans.first() else { return Imported::default() };
    let mut migrations = Vec::new();
    let mut others = Vec::new();
    let mut loaded = BTreeMap::new();
    for source in files {
        match Module::read(source.file, source.path, source.text) {
            Err(fault) => scope.sink.push(*fault),
            Ok(module) if !head::is_migration(&module) => others.push((source.path, head::uses_op(&module))),
            Ok(module) => {
                let runner = Runner::new(&module, shelf, std::mem::take(&mut loaded), first, BTreeMap::new());
                let head = head::read(source, &module, &runner);
                loaded = runner.loaded;
                match head {
                    Ok(head) => migrations.push(Migration { source: *source, module, head }),
                    Err(fault) => scope.sink.push(*fault),
                }
            }
        }
    }
    let migrations = order::sorted(migrations);
    let dialects: Vec<Dialect> = targets.iter().map(|(dialect, _)| *dialect).collect();
    let mut remarks = BTreeSet::new();
    let mut readings = Vec::new();
    for (plan, (_, converter)) in plans.into_iter().zip(targets) {
        let mut reader = Reader::new(plan, shelf, converter);
        readings.push(
            migrations.iter().map(|migration| reader.revision(migration)).collect::<Vec<_>>().into_iter(),
        );
        remarks.append(&mut reader.remarks);
    }
    let revision = |_| dialects::merged(&dialects, readings.iter_mut().filter_map(Iterator::next).collect());
    let revisions = migrations.iter().filter_map(revision).collect();
    let read = (library.count() > 0)
        .then(|| format!("modules that the migrations import were read as well ({})", library.count()));
    let said = remarks.into_iter().chain(read).chain(without_labels(&migrations)).chain(left_out(&others));
    Imported { revisions, remarks: said.collect() }
}

/// How files are read for each dialect.
fn plans(targets: &[(Dialect, Converter<'_>)]) -> Vec<Plan> {
    let of_postgres = |dialect: Dialect| dialect.facts().text_keys.contains(&"postgres");
    let postgres = targets.iter().any(|(dialect, _)| of_postgres(*dialect));
    let generated = targets.iter().any(|(dialect, _)| generates_names(*dialect));
    // Later migrations drop by the names that servers gave. SQLite gives none, and takes those of the others.
    let names = |dialect: Dialect| {
        if generates_names(dialect) {
            ServerNames::Generated
        } else if postgres {
            ServerNames::Postgres
        } else if generated {
            ServerNames::Generated
        } else {
            ServerNames::None
        }
    };
    let plan = |(dialect, converter): &(Dialect, Converter<'_>)| Plan {
        dialect: *dialect,
        identities: generated,
        names: names(*dialect),
        primary_keys: postgres,
        aliases: converter.writer.vocabulary.types.keys().cloned().collect(),
    };
    targets.iter().map(plan).collect()
}

/// Whether the server gives names by columns and numbers, as MySQL does.
fn generates_names(dialect: Dialect) -> bool {
    !dialect.facts().names.generated.is_empty()
}

/// What is said of labels that stand in other files.
fn without_labels(migrations: &[Migration<'_>]) -> Option<String> {
    let lacking = migrations.iter().filter(|migration| migration.head.lacks_labels);
    let ids: Vec<&str> = lacking.map(|migration| migration.head.id.as_str()).collect();
    (!ids.is_empty()).then(|| {
        format!(
            "a label under `branch_labels` is not in its own file, and is left out: write it into the specs of {}",
            ids.join(", ")
        )
    })
}

/// What is said of files that are no migrations.
fn left_out(others: &[(&str, bool)]) -> Vec<String> {
    let of = |uses: bool| {
        let names: BTreeSet<&str> =
            others.iter().filter(|(_, own)| *own == uses).map(|(path, _)| *path).collect();
        names.into_iter().collect::<Vec<_>>().join(", ")
    };
    let (list, suspects) = (of(false), of(true));
    let plain = (!list.is_empty()).then(|| {
        format!("no migrations, for they have no `revision` and `down_revision`, and left out: {list}")
    });
    let strange = (!suspects.is_empty()).then(|| {
        format!(
            "left out, though they import `op`, for `revision` and `down_revision` get no value at their top: {suspects}; \
             where one is a migration, give it both, and import again"
        )
    });
    plain.into_iter().chain(strange).collect()
}
