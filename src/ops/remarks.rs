//! What a spec says and an engine cannot keep: it is carried along, and stands in the script for its reader.

use super::Op;
use crate::dialect::{CommentStyle, Facts};
use crate::model::{Ident, Table};

/// The remarks on an operation.
pub(super) fn remarks(op: &Op, facts: &Facts) -> Vec<String> {
    if let Op::Execute(op) = op {
        let programs = op
            .programs()
            .map(|(kind, name)| format!("the {kind} {name} is brought about at the end of the script"));
        return programs.collect();
    }
    if facts.comments != CommentStyle::Nowhere {
        return Vec::new();
    }
    match op {
        Op::CreateTable(op) => of_table(&op.table),
        Op::AddColumn(op) => of_table(&op.parts),
        Op::AlterColumn(op) => {
            op.comment.iter().map(|text| of_column(&op.column, text.as_deref().unwrap_or("none"))).collect()
        }
        Op::CreateTableComment(op) => vec![format!("comment: {}", op.comment)],
        Op::CreateIndex(op) if op.index.concurrently => vec![waiting(facts)],
        Op::DropIndex(op) if op.concurrently => vec![waiting(facts)],
        _ => Vec::new(),
    }
}

fn of_table(table: &Table) -> Vec<String> {
    let own = table.comment.iter().map(|text| format!("comment: {text}"));
    let columns = table.columns.iter().filter_map(|c| Some(of_column(&c.name, c.comment.as_ref()?)));
    own.chain(columns).collect()
}

fn of_column(name: &Ident, text: &str) -> String {
    format!("comment on {name}: {text}")
}

fn waiting(facts: &Facts) -> String {
    format!("{} has no CONCURRENTLY: writers wait", facts.title)
}
