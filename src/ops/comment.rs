//! create_table_comment and drop_table_comment.

use super::footprint::{Footprint, Thing};
use super::{Behaviour, Lowered, Op};
use crate::catalog::{Catalog, Outcome};
use crate::decode::{Fields, Scope};
use crate::diag::{Located, Place};
use crate::dialect::CommentStyle;
use crate::model::ObjectName;
use crate::plan::{Arg, Ddl, Guard, Statement};

/// create_table_comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreateTableComment {
    /// The table.
    pub table: Located<ObjectName>,
    /// The comment.
    pub comment: String,
}

/// drop_table_comment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DropTableComment {
    /// The table.
    pub table: Located<ObjectName>,
}

impl Behaviour for CreateTableComment {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        let table = scope.object(fields, "table", "the table's name");
        let comment = fields.require("comment").and_then(|n| scope.text(n, "the comment"));
        scope.note_comment(fields.place());
        Some(Self { table: table?, comment: comment?.to_owned() })
    }

    fn subject(&self) -> String {
        self.table.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        set(catalog, &self.table, Some(self.comment.clone()))
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Comment(&self.table));
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        restore(before, &self.table)
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        statement(&self.table, Arg::Text(self.comment.clone()), before)
    }
}

impl Behaviour for DropTableComment {
    fn read<'a>(fields: &Fields<'a>, scope: &Scope<'a>) -> Option<Self> {
        scope.object(fields, "table", "the table's name").map(|table| Self { table })
    }

    fn subject(&self) -> String {
        self.table.to_string()
    }

    fn apply(&self, catalog: &mut Catalog, _place: Place) -> Outcome {
        set(catalog, &self.table, None)
    }

    fn touches(&self, footprint: &mut Footprint<'_>) {
        footprint.reads(Thing::Relation(&self.table));
        footprint.writes(Thing::Comment(&self.table));
    }

    fn inverse(&self, before: &Catalog) -> Result<Vec<Op>, String> {
        restore(before, &self.table)
    }

    fn lower(&self, before: &Catalog) -> Lowered {
        statement(&self.table, Arg::None, before)
    }
}

fn set(catalog: &mut Catalog, table: &Located<ObjectName>, comment: Option<String>) -> Outcome {
    catalog.edit(table, table.place, |entry| {
        entry.comment = comment;
        Ok(())
    })
}

fn restore(before: &Catalog, table: &Located<ObjectName>) -> Result<Vec<Op>, String> {
    let Some(known) = before.known(table) else {
        return Err(format!("the history does not know the comment of `{}`", **table));
    };
    Ok(vec![match &known.comment {
        Some(text) => {
            Op::CreateTableComment(CreateTableComment { table: table.clone(), comment: text.clone() })
        }
        None => Op::DropTableComment(DropTableComment { table: table.clone() }),
    }])
}

fn statement(table: &Located<ObjectName>, comment: Arg, before: &Catalog) -> Lowered {
    if before.facts().comments == CommentStyle::Nowhere {
        return Lowered::new(Vec::new());
    }
    let args = vec![("table", Arg::Name(table.value.clone())), ("comment", comment)];
    let object = format!("comment of table {}", **table);
    let statement = Statement::new("table_comment.sql", args, Guard::Always, "set", object);
    Lowered::one(statement.locking(Ddl::Comment, table))
}
