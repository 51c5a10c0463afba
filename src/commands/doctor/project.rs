//! The project, as the configuration and the environment have it.

use std::collections::BTreeMap;

use super::super::{check, init};
use crate::cli::Cli;
use crate::config::{Config, Wanted};
use crate::diag::{Severity, Sources};
use crate::dialect::Dialect;
use crate::pipeline::{self, Project};
use crate::workspace::{self, Workspace};

/// What the environment may set.
const VARIABLES: [&str; 5] = [
    "SQLC_MIG_DIALECT",
    "SQLC_MIG_FORMAT",
    "SQLC_MIG_NOTES",
    "SQLC_MIG_ALLOW_AUTO_MERGE",
    "ALEMBIC_ALLOW_AUTO_MERGE",
];

/// What is so, each with a name; and the dialects of the project.
pub(super) fn facts(cli: &Cli) -> (Vec<(&'static str, String)>, Vec<Dialect>) {
    let mut facts = vec![("sqlc-mig", env!("CARGO_PKG_VERSION").to_owned())];
    let workspace = match Workspace::find(cli.config.as_deref()) {
        Ok(workspace) => workspace,
        Err(fault) => {
            facts.push(("configuration", fault.message));
            return (facts, Vec::new());
        }
    };
    let file = workspace.config(cli.config.as_deref()).ok().flatten();
    facts.push(("configuration", configuration(&workspace, cli, file.is_some())));
    let mut sources = Sources::default();
    let (config, digest, faults) = pipeline::configure(file, &BTreeMap::new(), &mut sources);
    if faults.has_errors() {
        facts.push(("", "it has errors; `sqlc-mig check` tells them".to_owned()));
    }
    let configured: Vec<Dialect> = config.dialects.iter().map(|(dialect, _)| *dialect).collect();
    facts.push(("dialects", dialects(&config)));
    facts.push(("out", marked(&config.out, config.out == Config::default().out)));
    facts.push(("wanted", wanted(&config)));
    let folders = marked(&config.migrations.join(", "), config.migrations == Config::default().migrations);
    match workspace.specs(&config.migrations) {
        Err(fault) => facts.push(("migrations", format!("{folders}: {}", fault.message))),
        Ok(found) => {
            facts.push(("migrations", format!("{folders}: {} specs", found.specs.len())));
            let project = Project::read(config, digest, found.specs, sources, faults);
            facts.push(("heads", heads(&project)));
            let dialects = check::dialects(&project);
            facts.extend(surroundings(&workspace, &dialects));
            return (facts, dialects);
        }
    }
    facts.extend(surroundings(&workspace, &configured));
    (facts, configured)
}

/// Which file, and who says so.
fn configuration(workspace: &Workspace, cli: &Cli, is_there: bool) -> String {
    let path = workspace.config_path(cli.config.as_deref());
    let shown = path.display();
    let of_environment = workspace::environment("SQLC_MIG_CONFIG");
    match &cli.config {
        _ if !is_there => format!("none: there is no {shown}; defaults hold"),
        None => format!("{shown} (the nearest one)"),
        Some(named) if of_environment.is_some_and(|text| *text == *named.as_os_str()) => {
            format!("{shown} (SQLC_MIG_CONFIG)")
        }
        Some(_) => format!("{shown} (--config)"),
    }
}

fn dialects(config: &Config) -> String {
    let shown = config.dialects.iter().map(|(dialect, _)| {
        let facts = dialect.facts();
        format!("{} {} or later", facts.name, config.minimal_version(facts))
    });
    let list: Vec<String> = shown.collect();
    if list.is_empty() { "none is named; commands need --dialect".to_owned() } else { list.join(", ") }
}

fn wanted(config: &Config) -> String {
    match &config.wanted {
        None => "nothing (default)".to_owned(),
        Some(Wanted::Path(path, _)) => path.clone(),
        Some(Wanted::Command(command, _)) => format!("what `{command}` prints"),
    }
}

fn marked(value: &str, is_default: bool) -> String {
    format!("{value}{}", if is_default { " (default)" } else { "" })
}

fn heads(project: &Project) -> String {
    let errors = project.diagnostics.clone().into_iter().filter(|note| note.severity == Severity::Error);
    match errors.count() {
        0 => {}
        count => return format!("not known: {count} errors in the specs; `sqlc-mig check` tells them"),
    }
    let graph = &project.graph;
    let names: Vec<String> =
        graph.heads().into_iter().map(|at| format!("{} {}", graph.id(at), graph.node(at).title())).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// What is beside the project: the targets for make, the environment, the database that make would be told of.
fn surroundings(workspace: &Workspace, dialects: &[Dialect]) -> Vec<(&'static str, String)> {
    let targets = init::state_of_targets(workspace).map_or_else(|fault| fault.message, ToOwned::to_owned);
    let mut facts = vec![("sqlc-mig.mk", targets), ("DATABASE_URL", database(dialects))];
    let set = VARIABLES.iter().filter_map(|name| Some(format!("{name}={}", workspace::environment(name)?)));
    let set: Vec<String> = set.collect();
    facts.push(("environment", if set.is_empty() { "sets nothing".to_owned() } else { set.join(", ") }));
    facts
}

/// Which client make would take. What follows the scheme may hold a password, and is not looked at.
fn database(dialects: &[Dialect]) -> String {
    let Some(url) = workspace::environment("DATABASE_URL") else {
        return "is not set; make builds, and applies nothing".to_owned();
    };
    let Some((scheme, _)) = url.split_once(':').filter(|(scheme, _)| scheme.len() < 30) else {
        return "is no URL".to_owned();
    };
    let dialect = Dialect::from_name(scheme);
    let Some((dialect, tool)) = dialect.and_then(|dialect| Some((dialect, dialect.facts().tools.first()?)))
    else {
        return "begins with no scheme of a dialect: postgresql://, mysql://, mariadb://, sqlite://"
            .to_owned();
    };
    let astray = if dialects.contains(&dialect) { "" } else { ", which the configuration does not name" };
    format!("is for {}{astray}: make applies with {}", dialect.facts().name, tool.name)
}
