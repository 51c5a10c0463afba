//! What is written of a catalog is read again as the same catalog, and what is written of two leads from one to the
//! other.

use std::collections::BTreeMap;

use proptest::prelude::*;
use sqlc_mig::catalog::Catalog;
use sqlc_mig::decode::{Scope, Sink};
use sqlc_mig::diag::FileId;
use sqlc_mig::dialect::Dialect;
use sqlc_mig::draft::{Answers, Writer};
use sqlc_mig::history::follow;
use sqlc_mig::ops::{Operation, read_list};
use sqlc_mig::pipeline::Project;
use sqlc_mig::yaml::{self, Node};

use super::fold::operation;
use super::projects;
use crate::support::cases;
use crate::support::compile::{self, operations, project};

/// What the rows get, wherever somebody would have to say it.
fn answers(from: &Catalog, to: &Catalog) -> Answers {
    let columns = to.tables().filter_map(|table| Some((from.known(&table.name)?, table)));
    let columns = columns.flat_map(|(old, new)| {
        let both = new.columns.iter().filter(move |column| old.column(&column.name).is_some());
        both.map(move |column| ((new.name.clone(), column.name.clone()), "NULL".to_owned()))
    });
    let usings = if to.facts().name == "postgres" { columns.collect() } else { BTreeMap::default() };
    Answers { usings, ..Answers::default() }
}

/// The operations that lead from one catalog to another, as a revision has them.
fn written(from: &Catalog, to: &Catalog, project: &Project, dialect: Dialect) -> String {
    let vocabulary = project.config.vocabulary(dialect.facts());
    let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
    let list = writer.route(from, to, &answers(from, to)).unwrap_or_else(|faults| {
        let words: Vec<String> = faults.iter().map(|f| f.message.clone()).collect();
        panic!("{dialect:?}: {}\nfrom {from:#?}\nto {to:#?}", words.join("\n"))
    });
    yaml::print(&Node::list(list), 2)
}

/// That what is written from one to the other, read as a revision of its own, leads there; and how long it is.
fn require_route(from: &Catalog, to: &Catalog, config: &str, dialect: Dialect) -> usize {
    let text = written(from, to, &project(config, []), dialect);
    let spec = format!("revision: \"1\"\ndown_revision: null\nmessage: m\nupgrade:\n{text}\n");
    let tree = yaml::parse(FileId(0), &spec).unwrap_or_else(|faults| panic!("{text}\n{faults:?}"));
    assert!(tree.get("upgrade").is_some());
    let read = project(config, [spec.as_str()]);
    let mut found = from.clone();
    let list = operations(&read, dialect).concat();
    follow(&list, &mut found);
    assert!(found == *to, "{dialect:?}: {:?}\n{text}", found.difference(to));
    list.len()
}

/// The catalogs after each list; operations that the engine does not take are left out.
pub(super) fn folded(list: &[Vec<Operation>], dialect: Dialect) -> Vec<Catalog> {
    let mut catalog = compile::catalog(dialect);
    let states = list.iter().map(|operations| {
        for operation in operations {
            let folded = operation.op.delta(&catalog).and_then(|delta| catalog.fold(&delta, operation.place));
            catalog = folded.unwrap_or_else(|_| catalog.clone());
        }
        catalog.clone()
    });
    states.collect()
}

/// The operations that a dialect has.
pub(super) fn possible(list: &[String], dialect: Dialect) -> Vec<Operation> {
    let project = project("", []);
    let vocabulary = project.config.vocabulary(dialect.facts());
    let one = |text: &String| {
        let sink = Sink::default();
        let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
        let node = yaml::parse(FileId(0), &format!("- {text}")).unwrap();
        let read = read_list(&node, "test", &scope).list;
        if sink.into_inner().into_iter().any(|fault| fault.is_error()) { Vec::new() } else { read }
    };
    list.iter().flat_map(one).collect()
}

#[test]
fn every_schema_of_every_project_is_written_and_read_again() {
    let mut total = 0;
    for (config, specs) in projects() {
        let read = project(&config, specs.iter().map(String::as_str));
        for dialect in Dialect::ALL {
            if read.compile(dialect).1.has_errors() {
                continue;
            }
            let states = folded(&operations(&read, dialect), dialect);
            let Some(last) = states.last() else { continue };
            let empty = compile::catalog(dialect);
            total += require_route(&empty, last, &config, dialect);
            for state in states.iter().step_by(1 + states.len() / 4) {
                total += require_route(last, state, &config, dialect);
                total += require_route(state, last, &config, dialect);
            }
            total += require_route(last, &empty, &config, dialect);
        }
    }
    assert!(total > 1000, "only {total} operations were written");
}

proptest! {
    #![proptest_config(cases(300))]

    #[test]
    fn a_route_leads_from_any_schema_to_any_other(
        one in prop::collection::vec(operation(), 1..30), other in prop::collection::vec(operation(), 1..30),
    ) {
        for dialect in Dialect::ALL {
            let last = |list: &[String]| folded(&[possible(list, dialect)], dialect).pop().unwrap();
            require_route(&last(&one), &last(&other), "", dialect);
        }
    }
}
