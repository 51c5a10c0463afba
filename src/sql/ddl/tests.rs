//! What statements are read as, in a compact form.

mod hostile;
mod mysql;
mod objects;
mod opaque;
mod postgres;
mod stops;
mod uses;

use super::*;
use crate::dialect::Dialect;
use crate::yaml::{Kind, Node};

/// A node: texts bare, `true`, `null` and numbers with `~` before them.
fn render(node: &Node) -> String {
    match &node.kind {
        Kind::Scalar { text, plain } => format!("{}{text}", if *plain { "~" } else { "" }),
        Kind::List(items) => format!("[{}]", items.iter().map(render).collect::<Vec<_>>().join(", ")),
        Kind::Map(entries) => {
            let pairs: Vec<String> =
                entries.iter().map(|e| format!("{}: {}", e.key, render(&e.value))).collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

fn name(name: &Name) -> String {
    name.schema.iter().chain([&name.name]).cloned().collect::<Vec<_>>().join(".")
}

/// What something relies on. Of the names, those that are not among its columns.
fn uses(uses: &Uses) -> String {
    let columns: Vec<String> =
        uses.columns.iter().map(|(of, column)| format!("{}.{column}", name(of))).collect();
    let known = |n: &&String| uses.columns.iter().any(|(_, column)| column == *n);
    let lists = [
        ("reads", uses.relations.iter().map(name).collect::<Vec<_>>()),
        ("all of", uses.star.iter().map(name).collect()),
        ("columns", columns),
        ("names", uses.names.iter().filter(|n| !known(n)).cloned().collect()),
        ("calls", uses.routines.iter().map(name).collect()),
    ];
    let filled = lists.iter().filter(|(_, list)| !list.is_empty());
    let mut parts: Vec<String> = filled.map(|(word, list)| format!("{word} {}", list.join(" "))).collect();
    if !uses.is_certain {
        parts.push("perhaps more".to_owned());
    }
    parts.join("; ")
}

fn change(change: &Change) -> String {
    let words = |list: &[(bool, &str)]| {
        list.iter().filter(|(holds, _)| *holds).map(|(_, word)| [" ", word].concat()).collect::<String>()
    };
    match change {
        Change::Created { replaces, if_missing, uses: used } => {
            let words = words(&[(*replaces, "or replaced"), (*if_missing, "if missing")]);
            format!("created{words}: {}", uses(used))
        }
        Change::Dropped { if_exists, cascade } => {
            format!("dropped{}", words(&[(*if_exists, "if there"), (*cascade, "with all")]))
        }
        Change::Renamed { to } => format!("renamed to {}", name(to)),
        Change::Owned { by: None } => "owned by none".to_owned(),
        Change::Owned { by: Some((table, column)) } => format!("owned by {}.{column}", name(table)),
        Change::Altered { uses: None } => "altered".to_owned(),
        Change::Altered { uses: Some(used) } => format!("altered: {}", uses(used)),
    }
}

fn object(object: &ObjectChange) -> String {
    let arguments =
        object.arguments.as_ref().map(|list| format!("({})", list.join(", "))).unwrap_or_default();
    let table = object.table.as_ref().map(|table| format!(" on {}", name(table))).unwrap_or_default();
    let text =
        format!("{:?} {}{arguments}{table} {}", object.kind, name(&object.name), change(&object.change));
    text.trim_end().trim_end_matches(':').to_owned()
}

/// What a step does; CASCADE where it says that more goes along.
fn step(step: &Step) -> String {
    let text = match &step.what {
        What::Operation(node) => render(node),
        What::Unnamed(node) => format!("named by the server {}", render(node)),
        What::Defined(node) => format!("defined {}", render(node)),
        What::Part(Part { table, schema, which, to }) => {
            let what = match which {
                Which::PrimaryKey => "primary key".to_owned(),
                Which::Index(index) => format!("index {index}"),
                Which::Constraint(constraint) => format!("constraint {constraint}"),
            };
            let of = table.as_ref().map(|table| format!(" on {}", name(table))).unwrap_or_default();
            let of = of + &schema.as_ref().map(|schema| format!(" in {schema}")).unwrap_or_default();
            match to {
                Some(to) => format!("{what}{of} renamed to {to}"),
                None => format!("{what}{of} dropped"),
            }
        }
        What::Options(Options { table, options, convert }) => {
            format!(
                "options of {}{} {}",
                name(table),
                if *convert { " and columns" } else { "" },
                render(options)
            )
        }
        What::Like { table, like } => format!("{} like {}", name(table), name(like)),
        What::Lost(lost) => match lost {
            Lost::Column(table, column) => format!("lost column {}.{column}", name(table)),
            Lost::Index(table, index) => format!("lost index {index} on {}", name(table)),
            Lost::Constraint(table, constraint) => format!("lost constraint {constraint} on {}", name(table)),
            Lost::Storage(table) => format!("lost storage of {}", name(table)),
        },
    };
    if step.leeway.cascade { format!("{text} with all") } else { text }
}

fn effect_of(statement: &str, dialect: Dialect) -> Effect {
    effect(statement, Place::default(), dialect.facts())
}

/// One line for each operation and each object, and the opaque names.
fn read_as(statement: &str, dialect: Dialect) -> String {
    let effect = effect_of(statement, dialect);
    let mut lines: Vec<String> = effect.steps.iter().map(step).collect();
    lines.extend(effect.objects.iter().map(object));
    let uncertain = |unread: &&UnreadSql| !unread.names.is_empty() || lines.is_empty();
    if let Some(unread) = effect.unread.as_ref().filter(uncertain) {
        lines.push(format!("opaque {}", unread.names.iter().cloned().collect::<Vec<_>>().join(" ")));
    }
    if lines.is_empty() { "nothing".to_owned() } else { lines.join("\n") }
}

#[track_caller]
fn reads_on(dialect: Dialect, statement: &str, expected: &[&str]) {
    pretty_assertions::assert_eq!(read_as(statement, dialect), expected.join("\n"), "{statement}");
}

#[track_caller]
fn reads(statement: &str, expected: &[&str]) {
    reads_on(Dialect::Postgres, statement, expected);
}
