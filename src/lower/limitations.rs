//! Limitations: what a spec says and an engine cannot keep. It is carried along, and stands in the script for its reader.

use crate::catalog::{Delta, Effect, Sql};
use crate::dialect::{CommentStyle, Facts};
use crate::model::program::ProgramName;
use crate::model::{Aspect, Change, Column, How, Ident, Object, ObjectId, State};
use crate::sql;

/// What is to be said about a delta.
pub(super) fn limitations(delta: &Delta, facts: &Facts) -> Vec<String> {
    match delta {
        Delta::Sql(own) => {
            let said = |(kind, name): &ProgramName| {
                format!("the {kind} {name} is brought about at the end of the script")
            };
            final_programs(own, facts).map(said).collect()
        }
        Delta::Change(change) if facts.comments == CommentStyle::Nowhere => of_change(change, facts),
        Delta::Change(_) | Delta::Rename(_) | Delta::Rows(_) | Delta::Searched(_) => Vec::new(),
    }
}

/// The triggers and routines that the script creates or drops at its end.
fn final_programs<'s>(own: &'s Sql, facts: &Facts) -> impl Iterator<Item = &'s ProgramName> {
    let at_the_end = own.statements.iter().any(|text| sql::is_run_at_the_end(text, facts));
    own.effects.iter().filter(move |_| at_the_end).filter_map(|effect| match effect {
        Effect::Delta(Delta::Change(Change { object: ObjectId::Program(name), .. })) => Some(name),
        Effect::Delta(_) | Effect::Writes(_) | Effect::Unread(_) => None,
    })
}

fn of_change(change: &Change, facts: &Facts) -> Vec<String> {
    if change.how == How::Concurrently {
        return vec![format!("{} has no CONCURRENTLY: writers wait", facts.title)];
    }
    match &change.to {
        State::Is(Object::Table(table)) => {
            let own = table.comment.iter().map(|text| format!("comment: {text}"));
            own.chain(table.columns.iter().filter_map(|column| of_new_column(column))).collect()
        }
        State::Is(Object::TableComment(text)) => vec![format!("comment: {text}")],
        State::Is(Object::Column(column, _)) => match &change.how {
            How::Altered(altered) if altered.sets(Aspect::Comment) => {
                vec![of_column(&column.name, column.comment.as_deref().unwrap_or("none"))]
            }
            How::Altered(_) => Vec::new(),
            How::Plainly
            | How::Concurrently
            | How::OfKind(_)
            | How::TakesOver(_)
            | How::Replaced
            | How::Replaces
            | How::Implied(_) => of_new_column(column).into_iter().collect(),
        },
        State::Is(
            Object::Schema
            | Object::Extension(_)
            | Object::Enum(_)
            | Object::EnumValue(_)
            | Object::Constraint(_)
            | Object::Index(_)
            | Object::Program(_),
        )
        | State::Absent
        | State::Unknown => Vec::new(),
    }
}

fn of_new_column(column: &Column) -> Option<String> {
    column.comment.as_ref().map(|text| of_column(&column.name, text))
}

fn of_column(name: &Ident, text: &str) -> String {
    format!("comment on {name}: {text}")
}
