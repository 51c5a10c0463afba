//! A dump, or DDL as people write it: one revision that makes it all.

use super::pieces::Source;
use super::plainer::plainer;
use super::statement::Converter;
use super::{Imported, ImportedRevision, Step};
use crate::catalog::{Catalog, Delta};
use crate::decode::{Scope, Sink};
use crate::diag::{Code, Diagnostic, Place};
use crate::draft::{self, Answers, Writer};
use crate::model::{Change, Moment, ObjectId, ObjectName, RevisionId, State, beginning};
use crate::sql;
use crate::wanted::{self, Left, Text, Wanted};
use crate::yaml::Node;

/// What comes before tables, as they may be made of it.
const EARLY: [&str; 9] =
    ["type", "collation", "operator", "language", "text", "foreign", "server", "cast", "conversion"];

/// What the revision is called, and when it is written.
#[derive(Clone, Debug)]
pub struct Heading {
    pub id: RevisionId,
    pub message: String,
    pub created: Moment,
}

/// Reads the file; what cannot be read at all goes to the scope's sink.
pub fn read(
    source: &Source<'_>,
    heading: Heading,
    mut converter: Converter<'_>,
    scope: &Scope<'_>,
) -> Imported {
    let sink = Sink::default();
    let quiet = Scope { facts: scope.facts, vocabulary: scope.vocabulary, sink: &sink };
    let text = Text { file: source.file, text: source.text, is_sql: true };
    let empty = converter.catalog.clone();
    let read = wanted::read_to_import(std::slice::from_ref(&text), empty.clone(), &quiet, converter.ledger);
    let faults = sink.into_inner();
    let has_failed = faults.has_errors();
    for fault in faults.into_iter().filter(Diagnostic::is_error) {
        scope.sink.push(fault);
    }
    if has_failed {
        return Imported::default();
    }
    let mut steps = Vec::new();
    let (early, late): (Vec<&Left>, Vec<&Left>) = read.left.iter().partition(|left| is_early(left, scope));
    let (tables, late): (Vec<&Left>, Vec<&Left>) = late.into_iter().partition(|left| left.partly.is_some());
    let partly: Vec<ObjectName> = tables.iter().filter_map(|left| left.partly.clone()).collect();
    raw(&early, source, &mut converter, &mut steps);
    route(&without(&read.catalog, &partly), source, &mut converter, &mut steps, scope);
    if !tables.is_empty() {
        raw(&tables, source, &mut converter, &mut steps);
        let whole = read.catalog.clone();
        route(&whole, source, &mut converter, &mut steps, scope);
    }
    raw(&late, source, &mut converter, &mut steps);
    let steps = in_order(steps, &empty, &converter.writer);
    if steps.is_empty() {
        return Imported { revisions: Vec::new(), remarks: remarks(&read, source.text) };
    }
    let revision = ImportedRevision {
        id: heading.id,
        down_revisions: Vec::new(),
        depends_on: Vec::new(),
        branch_labels: Vec::new(),
        message: heading.message,
        created: Some(heading.created),
        downgrade: converter.way_back(&steps),
        upgrade: steps,
        irreversible: None,
        origin: source.origin(0),
    };
    Imported { revisions: vec![revision], remarks: remarks(&read, source.text) }
}

/// The same steps, what others mention before those, where that can be.
fn in_order(steps: Vec<Step>, start: &Catalog, writer: &Writer<'_>) -> Vec<Step> {
    let nothing = Node::list(Vec::new());
    let nodes: Vec<&Node> = steps.iter().map(|step| step.operation.as_ref().unwrap_or(&nothing)).collect();
    let order = draft::in_order(&nodes, writer.facts, &writer.vocabulary.default_schema);
    let is_new = order.iter().enumerate().any(|(at, from)| at != *from);
    let written = || order.iter().filter_map(|at| steps[*at].operation.as_ref());
    if !is_new || writer.after(start, written()).is_none() {
        return steps;
    }
    let mut steps: Vec<Option<Step>> = steps.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| steps[at].take()).collect()
}

fn is_early(left: &Left, scope: &Scope<'_>) -> bool {
    let words = sql::first_words(&left.statement, scope.facts);
    let word = |at: usize| words.get(at).map_or("", String::as_str);
    word(0) == "create" && EARLY.contains(&word(1))
}

/// Statements as they are written.
fn raw(list: &[&Left], source: &Source<'_>, converter: &mut Converter<'_>, steps: &mut Vec<Step>) {
    for left in list {
        let origin = source.origin(left.place.line);
        let reason = format!("`{}`: {}", beginning(&left.statement), left.reason);
        steps.push(converter.raw(&left.statement, &reason, &origin));
    }
}

/// The operations that lead from what is made by now to a schema.
fn route(
    to: &Catalog,
    source: &Source<'_>,
    converter: &mut Converter<'_>,
    steps: &mut Vec<Step>,
    scope: &Scope<'_>,
) {
    match converter.writer.route(&converter.catalog, to, &Answers::default()) {
        Ok(nodes) => {
            let (nodes, _) = plainer(nodes, &converter.catalog, &converter.writer);
            let origin = source.origin(0);
            steps.extend(nodes.into_iter().map(|node| converter.step(node, &origin)));
            converter.leads_back_from(to, &origin);
        }
        Err(faults) => {
            for fault in faults {
                scope.sink.push(Diagnostic { place: Some(source.place(1)), code: Code::BAD_IMPORT, ..fault });
            }
        }
    }
    converter.catalog = to.clone();
}

/// The schema without some tables, and what relies on them.
fn without(catalog: &Catalog, tables: &[ObjectName]) -> Catalog {
    let mut rest = catalog.clone();
    for table in tables {
        let object = ObjectId::Table(table.clone());
        let mut changes = rest.cascade(&object, Place::default());
        changes.push(Change::plain(object.clone(), rest.state(&object), State::Absent, Place::default()));
        for change in changes {
            if let Ok(after) = rest.follow(&Delta::Change(change), Place::default()) {
                rest = after;
            }
        }
    }
    rest
}

/// What stands in the file and is no part of a schema, or not of one that operations make.
fn remarks(read: &Wanted, text: &str) -> Vec<String> {
    let aside = read.aside;
    let copies = text.lines().filter(|line| {
        let line = line.trim().to_ascii_lowercase();
        line.starts_with("copy ") && line.ends_with("from stdin;")
    });
    let counted = [
        (aside.rights, "about owners and rights"),
        (aside.rows + copies.count(), "that write rows"),
        (aside.settings, "that are settings, questions or transactions"),
    ];
    let counted = counted.iter().filter(|(count, _)| *count > 0);
    let counted = counted.map(|(count, what)| format!("statements {what} were left out: {count}"));
    let passed = read.passed.iter().map(|(statement, clauses)| {
        format!("no operation has `{}`: it was left out of `{}`", clauses.join("`, `"), beginning(statement))
    });
    counted.chain(passed).collect()
}
