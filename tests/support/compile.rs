//! The compiler in this process: quicker than the program, and its parts can be looked at.

use std::collections::BTreeMap;

use sqlc_mig::catalog::Catalog;
use sqlc_mig::decode::{Scope, Sink};
use sqlc_mig::diag::{Diagnostic, Severity, Sources};
use sqlc_mig::dialect::Dialect;
use sqlc_mig::ops::Operation;
use sqlc_mig::pipeline::{self, Project};
use sqlc_mig::spec;
use sqlc_mig::workspace::RawFile;

fn raw(path: &str, text: &str) -> RawFile {
    RawFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// A project in memory: the text of its configuration, and those of its specs.
pub fn project<'t>(config: &str, specs: impl IntoIterator<Item = &'t str>) -> Project {
    let mut sources = Sources::default();
    let (config, digest, faults) =
        pipeline::configure(Some(raw("sqlc-mig.yaml", config)), &BTreeMap::new(), &mut sources);
    let files = specs.into_iter().enumerate().map(|(n, text)| raw(&format!("migrations/{n:05}.yaml"), text));
    Project::read(config, digest, files.collect(), sources, faults)
}

/// The upgrade script of a project for PostgreSQL, or what is wrong with it.
pub fn script(project: &Project) -> Result<String, Vec<Diagnostic>> {
    script_for(project, Dialect::Postgres)
}

/// The upgrade script of a project for a dialect, or what is wrong with it.
pub fn script_for(project: &Project, dialect: Dialect) -> Result<String, Vec<Diagnostic>> {
    let (compiled, faults) = project.compile(dialect);
    let all = project.diagnostics.clone().into_iter().chain(faults);
    let errors: Vec<Diagnostic> = all.filter(|fault| fault.severity == Severity::Error).collect();
    if !errors.is_empty() {
        return Err(errors);
    }
    let target = project.graph.upgrade_route("heads", None).map_err(|fault| vec![*fault])?;
    compiled.render(&compiled.upgrade(target), false).map_err(|fault| vec![*fault])
}

/// The operations of each revision's `upgrade`, in the order of the history.
pub fn operations(project: &Project, dialect: Dialect) -> Vec<Vec<Operation>> {
    let sink = Sink::default();
    let vocabulary = project.config.vocabulary(dialect.facts());
    let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
    let specs = project.graph.order().iter().map(|&at| &project.specs[at]);
    specs.map(|one| spec::read_operations(one, &scope).upgrade).collect()
}

/// An empty catalog.
pub fn catalog(dialect: Dialect) -> Catalog {
    Catalog::new(dialect.facts(), &[])
}
