//! Scripts about the ledger: each a template of its own under `ledger/`, made of the same parts as the others.

use std::collections::BTreeSet;

use minijinja::Value;

use super::frame::{self, Session, Values, ids};
use super::templates::Templates;
use super::value::{Sql, fields, map, one_line, prose, typed};
use super::{Rendered, Surroundings, detection, verification};
use crate::model::{Ident, RevisionId};
use crate::plan::{About, LedgerPlan, LedgerTask, PlanRevision, Stamp, TrackedTable};

/// The widest message in a table of revisions.
const MESSAGE: usize = 50;

/// Writes the script.
pub(super) fn script(plan: &LedgerPlan, around: &Surroundings<'_>) -> Rendered<String> {
    let mut values = frame::values(around, &Session::new(around), &plan.graph, &plan.digest);
    values.extend([
        ("command", prose(plan.command.clone())),
        // for the parts that other scripts have too: no revision is applied or reverted
        ("upgrade", Value::from(false)),
        ("segmented", Value::from(false)),
        ("resets", Value::from(false)),
        ("units", list([])),
        ("refusals", list([])),
    ]);
    let templates = Templates::new(around.facts);
    let (template, own) = match &plan.task {
        LedgerTask::Stamp(target) => ("ledger/stamp.sql", stamp(plan, target)),
        LedgerTask::Current { verbose, check_heads } => {
            ("ledger/current.sql", current(plan, around, *verbose, *check_heads))
        }
        LedgerTask::Status { steps, tables } => ("ledger/status.sql", status(plan, steps, tables.as_deref())),
        LedgerTask::Metrics => ("ledger/metrics.sql", status(plan, &[], None)),
        LedgerTask::Verify(asked) => ("ledger/verify.sql", verification::values(asked, around, &templates)?),
        LedgerTask::Detect(asked) => ("ledger/detect.sql", detection::values(asked, around)),
        LedgerTask::EnsureVersion => ("ledger/ensure_version.sql", ensure_version(around)),
        LedgerTask::Repair { forget, replace } => ("ledger/repair.sql", repair(forget, replace)),
    };
    values.extend(own);
    templates.render(template, fields(values))
}

fn stamp(plan: &LedgerPlan, target: &Stamp) -> Values {
    let row = |(revision, about): (&PlanRevision, &About)| {
        map([
            ("id", text(&revision.id)),
            ("message", text(&about.message)),
            ("checksum", text(&revision.checksum)),
        ])
    };
    let find = |id: &RevisionId| plan.graph.iter().zip(&plan.about).find(|(revision, _)| revision.id == *id);
    let wanted = target.wanted.iter().filter_map(find).map(row);
    vec![
        ("wanted", list(wanted)),
        ("lines", ids(&target.lines)),
        ("related", list(target.related.iter().map(span))),
        ("all", Value::from(target.all)),
        ("purge", Value::from(target.purge)),
    ]
}

fn current(plan: &LedgerPlan, around: &Surroundings<'_>, verbose: bool, check_heads: bool) -> Values {
    let line = |number, revision: &PlanRevision, about: &About| {
        let mut lines = vec![marks(about)];
        if verbose {
            lines.extend(details(about, around));
        }
        let numbered =
            (1..).zip(&lines).map(|(at, line)| map([("number", self::number(at)), ("text", text(line))]));
        map([
            ("number", number),
            ("id", text(&revision.id)),
            ("marks", text(&lines.join("\n"))),
            ("lines", list(numbered)),
        ])
    };
    let heads = plan.graph.iter().zip(&plan.about).filter(|(_, about)| about.is_head());
    vec![
        ("revisions", revisions(plan, line)),
        ("implied", implied(plan)),
        ("graph_object", text(&graph_object(&plan.graph))),
        ("check_heads", Value::from(check_heads)),
        ("heads", list(heads.map(|(revision, _)| text(&revision.id)))),
    ]
}

fn status(plan: &LedgerPlan, steps: &[(RevisionId, Vec<String>)], tables: Option<&[TrackedTable]>) -> Values {
    let row = |number, revision: &PlanRevision, about: &About| {
        map([
            ("number", number),
            ("id", text(&revision.id)),
            ("spans", frame::spans(&revision.spans)),
            ("checksum", text(&revision.checksum)),
            ("message", text(&short(&about.message))),
        ])
    };
    let width = plan.graph.iter().map(|r| r.id.as_str().len()).max().unwrap_or_default();
    vec![
        ("revisions", revisions(plan, row)),
        ("graph_object", text(&graph_object(&plan.graph))),
        ("width", number(width.max("revision".len()))),
        ("steps", list(steps.iter().flat_map(step_rows))),
        ("tables", tables.map_or(Value::from(()), table_rows)),
        ("schemas", tables.map_or(Value::from(()), schemas)),
    ]
}

fn ensure_version(around: &Surroundings<'_>) -> Values {
    let there = match around.config.ledger.history {
        Some(_) => "ledger and history are there: nothing to do",
        None => "the ledger is there: nothing to do",
    };
    vec![("nothing", prose(there))]
}

fn repair(forget: &[String], replace: &[(String, RevisionId)]) -> Values {
    let forgotten = forget.iter().map(|old| map([("old", text(old)), ("new", Value::from(()))]));
    let replaced = replace.iter().map(|(old, new)| map([("old", text(old)), ("new", text(new))]));
    vec![("answers", list(forgotten.chain(replaced)))]
}

/// A row for each revision, with its number in the fixed order.
fn revisions(plan: &LedgerPlan, row: impl Fn(Value, &PlanRevision, &About) -> Value) -> Value {
    let numbered = (1..).zip(plan.graph.iter().zip(&plan.about));
    list(numbered.map(|(at, (revision, about))| row(number(at), revision, about)))
}

pub(super) fn list(items: impl IntoIterator<Item = Value>) -> Value {
    Value::from_iter(items)
}

pub(super) fn text(text: &(impl ToString + ?Sized)) -> Value {
    typed(Sql::Text(text.to_string()))
}

/// A span of places.
fn span(&(first, last): &(usize, usize)) -> Value {
    map([("first", number(first)), ("last", number(last))])
}

pub(super) fn number(number: usize) -> Value {
    typed(Sql::Number(i64::try_from(number).unwrap_or(i64::MAX)))
}

/// Revisions that may be applied without a row of their own or of a child: others depend on them.
fn implied(plan: &LedgerPlan) -> Value {
    let needed: BTreeSet<&RevisionId> = plan.about.iter().flat_map(|about| &about.needs).collect();
    let rows = plan.graph.iter().zip(&plan.about).filter(|(revision, _)| needed.contains(&revision.id));
    list(rows.map(|(revision, about)| map([("id", text(&revision.id)), ("children", ids(&about.children))])))
}

/// Alembic's words behind an id.
fn marks(about: &About) -> String {
    let mut marks = String::new();
    if about.is_head() {
        marks.push_str(" (head)");
    } else if about.children.is_empty() {
        marks.push_str(" (effective head)");
    }
    if about.children.len() > 1 {
        marks.push_str(" (branchpoint)");
    }
    if about.down.len() > 1 {
        marks.push_str(" (mergepoint)");
    }
    marks
}

/// What else is told of a revision, as Alembic tells it; indented, so that only ids begin a line.
fn details(about: &About, around: &Surroundings<'_>) -> Vec<String> {
    let list = |ids: &[RevisionId]| ids.iter().map(RevisionId::as_str).collect::<Vec<_>>().join(", ");
    let parents = if about.down.is_empty() { "<base>".to_owned() } else { list(&about.down) };
    let mut lines = vec![(if about.down.len() > 1 { "Merges" } else { "Parent" }, parents)];
    if !about.needs.is_empty() {
        lines.push(("Also depends on", list(&about.needs)));
    }
    if about.children.len() > 1 {
        lines.push(("Branches into", list(&about.children)));
    }
    if !about.labels.is_empty() {
        lines.push(("Branch names", about.labels.join(", ")));
    }
    lines.push(("Path", one_line(around.sources.path(about.place.file)).into_owned()));
    let told = lines.iter().map(|(name, value)| format!("    {name}: {value}"));
    told.chain(about.message.lines().map(|line| format!("        {}", one_line(line)))).collect()
}

/// The first line of a message, cut where a table gets too wide.
fn short(message: &str) -> String {
    let line = one_line(message.lines().next().unwrap_or_default());
    if line.chars().count() <= MESSAGE {
        return line.into_owned();
    }
    let cut: String = line.chars().take(MESSAGE - 3).collect();
    format!("{}...", cut.trim_end())
}

/// The graph as a JSON object of lists. Ids need no escapes.
fn graph_object(graph: &[PlanRevision]) -> String {
    let line = |revision: &PlanRevision| {
        let parents: Vec<String> = revision.parents.iter().map(|id| format!("\"{id}\"")).collect();
        format!("\n  \"{}\": [{}]", revision.id, parents.join(", "))
    };
    format!("{{{}}}", graph.iter().map(line).collect::<Vec<_>>().join(","))
}

fn step_rows((revision, titles): &(RevisionId, Vec<String>)) -> impl Iterator<Item = Value> {
    let total = titles.len();
    (1..).zip(titles).map(move |(step, title)| {
        map([
            ("revision", text(revision)),
            ("number", number(step)),
            ("title", text(&one_line(title))),
            ("total", number(total)),
        ])
    })
}

fn table_rows(tables: &[TrackedTable]) -> Value {
    let rows = tables.iter().flat_map(|table| {
        table.columns.iter().map(|column| {
            map([
                ("schema", text(&table.name.schema)),
                ("table", text(&table.name.name)),
                ("name", text(&column.name)),
                ("comes", text(&column.from)),
                ("goes", column.until.as_ref().map_or(Value::from(()), text)),
            ])
        })
    });
    list(rows)
}

/// The schemas that are named.
fn schemas(tables: &[TrackedTable]) -> Value {
    let named: BTreeSet<&Ident> = tables.iter().map(|table| &table.name.schema).collect();
    list(named.into_iter().filter(|schema| !schema.is_unqualified()).map(text))
}
