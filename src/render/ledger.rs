//! Scripts about the ledger: each a template of its own under `ledger/`, made of the same parts as the others.

use std::fmt::Write as _;

use minijinja::Value;

use super::frame::{self, Session, Values, ids};
use super::templates::Templates;
use super::value::{Sql, fields, map, one_line, prose, typed};
use super::{Rendered, Surroundings};
use crate::model::RevisionId;
use crate::plan::{About, LedgerPlan, LedgerTask, PlanRevision, TrackedTable};

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
        ("units", Value::from_iter(Vec::<Value>::new())),
        ("refusals", Value::from_iter(Vec::<Value>::new())),
    ]);
    let revisions = (1..).zip(plan.graph.iter().zip(&plan.about));
    let (template, own): (&str, Values) = match &plan.task {
        LedgerTask::Stamp(stamp) => {
            let message = |id: &RevisionId| {
                let at = plan.graph.iter().position(|r| r.id == *id);
                at.map_or_else(String::new, |at| plan.about[at].message.clone())
            };
            let wanted = |id| map([("id", text(id)), ("message", text(message(id)))]);
            let own = vec![
                ("wanted", Value::from_iter(stamp.wanted.iter().map(wanted))),
                ("lines", ids(&stamp.lines)),
                ("all", Value::from(stamp.all)),
                ("purge", Value::from(stamp.purge)),
            ];
            ("ledger/stamp.sql", own)
        }
        LedgerTask::Current { verbose, check_heads } => {
            let line = |(number, (revision, about)): (i64, (&PlanRevision, &About))| {
                let mut marks = marks(about);
                if *verbose {
                    marks.push_str(&details(about, around));
                }
                map([
                    ("number", typed(Sql::Number(number))),
                    ("id", text(&revision.id)),
                    ("marks", text(marks)),
                ])
            };
            let heads = plan.graph.iter().zip(&plan.about).filter(|(_, about)| about.is_head());
            let own = vec![
                ("revisions", Value::from_iter(revisions.map(line))),
                ("heads", Value::from_iter(heads.map(|(revision, _)| text(&revision.id)))),
                ("check_heads", Value::from(*check_heads)),
            ];
            ("ledger/current.sql", own)
        }
        LedgerTask::Status { steps, tables } => {
            let row = |(number, (revision, about)): (i64, (&PlanRevision, &About))| {
                map([
                    ("number", typed(Sql::Number(number))),
                    ("id", text(&revision.id)),
                    ("checksum", text(&revision.checksum)),
                    ("message", text(short(&about.message))),
                ])
            };
            let width = plan.graph.iter().map(|r| r.id.as_str().len()).max().unwrap_or_default().max(8);
            let own = vec![
                ("revisions", Value::from_iter(revisions.map(row))),
                ("width", number(width)),
                ("graph_object", text(graph_object(&plan.graph))),
                ("steps", Value::from_iter(steps.iter().flat_map(step_rows))),
                ("tables", tables.as_deref().map_or(Value::from(()), table_rows)),
            ];
            ("ledger/status.sql", own)
        }
        LedgerTask::EnsureVersion => {
            let nothing = if around.config.ledger.history.is_some() {
                "ledger and history are there: nothing to do"
            } else {
                "the ledger is there: nothing to do"
            };
            ("ledger/ensure_version.sql", vec![("nothing", prose(nothing))])
        }
        LedgerTask::Repair { forget, replace } => {
            let forgotten = forget.iter().map(|old| map([("old", text(old)), ("new", Value::from(()))]));
            let replaced = replace.iter().map(|(old, new)| map([("old", text(old)), ("new", text(new))]));
            ("ledger/repair.sql", vec![("answers", Value::from_iter(forgotten.chain(replaced)))])
        }
    };
    values.extend(own);
    Templates::new(around.facts).render(template, fields(values))
}

fn text(text: impl ToString) -> Value {
    typed(Sql::Text(text.to_string()))
}

fn number(number: usize) -> Value {
    typed(Sql::Number(i64::try_from(number).unwrap_or(i64::MAX)))
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
fn details(about: &About, around: &Surroundings<'_>) -> String {
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
    let mut out = String::new();
    for (name, value) in lines {
        let _ = write!(out, "\n    {name}: {value}");
    }
    for line in about.message.lines() {
        let _ = write!(out, "\n        {}", one_line(line));
    }
    out
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
            ("title", text(one_line(title))),
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
    Value::from_iter(rows)
}
