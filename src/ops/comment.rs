//! create_table_comment and drop_table_comment.

use super::Behaviour;
use crate::catalog::{Catalog, Delta};
use crate::decode::{Fields, Scope};
use crate::diag::{Diagnostic, Located};
use crate::model::{Change, Object, ObjectId, ObjectName, State, Subject};

/// create_table_comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTableComment {
    pub table: Located<ObjectName>,
    pub comment: String,
}

/// drop_table_comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropTableComment {
    pub table: Located<ObjectName>,
}

impl Behaviour for CreateTableComment {
    const KEYS: &'static [&'static str] = &["table", "comment", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let node = fields.require("comment");
        let comment = node.and_then(|n| scope.text(n, "the comment"));
        if let Some(node) = node {
            scope.note_comment(node, fields.place());
        }
        Some(Self { table: table?, comment: comment?.to_owned() })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::TableComment(self.table.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        change(before, &self.table, State::Is(Object::TableComment(self.comment.clone())))
    }
}

impl Behaviour for DropTableComment {
    const KEYS: &'static [&'static str] = &["table", "schema"];

    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.object(fields, "table", "the table's name").map(|table| Self { table })
    }

    fn subject(&self) -> Subject {
        Subject::Object(ObjectId::TableComment(self.table.value.clone()))
    }

    fn delta(&self, before: &Catalog) -> Result<Delta, Box<Diagnostic>> {
        change(before, &self.table, State::Absent)
    }
}

fn change(before: &Catalog, table: &Located<ObjectName>, to: State) -> Result<Delta, Box<Diagnostic>> {
    let from = match before.table(table, table.place)? {
        None => State::Unknown,
        Some(known) => match &known.comment {
            None => State::Absent,
            Some(text) => State::Is(Object::TableComment(text.clone())),
        },
    };
    let object = ObjectId::TableComment(table.value.clone());
    Ok(Delta::Change(Change::plain(object, from, to, table.place)))
}
