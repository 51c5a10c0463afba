//! ALTER TABLE: several clauses give several operations, in the order in which PostgreSQL does them.

use std::collections::BTreeSet;

use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};
use super::constraint;
use super::table::{always, column};
use super::types::put_type;

/// The passes of ATRewriteCatalogs (src/backend/commands/tablecmds.c), as far as they matter here.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Pass {
    Drop,
    Type,
    AddColumn,
    Rest,
}

struct Clauses<'c, 't> {
    cursor: &'c mut Cursor<'t>,
    table: Name,
    operations: Vec<(Pass, Node)>,
    /// Names that were given to constraints in this statement.
    used: BTreeSet<String>,
}

/// After `ALTER TABLE`.
pub(super) fn table(cursor: &mut Cursor<'_>) -> Read<Vec<Node>> {
    cursor.eat_all(&["if", "exists"]);
    cursor.eat("only");
    let name = cursor.object()?;
    cursor.eat("*");
    let mut clauses = Clauses { cursor, table: name, operations: Vec::new(), used: BTreeSet::new() };
    loop {
        clauses.one()?;
        if !clauses.cursor.eat(",") {
            break;
        }
    }
    let mut operations = clauses.operations;
    cursor.end()?;
    operations.sort_by_key(|(pass, _)| *pass);
    Ok(operations.into_iter().map(|(_, node)| node).collect())
}

/// Beginnings of clauses about storage, rights, triggers and the like: columns, constraints and names stay as they are.
const WITHOUT_EFFECT: [&[&str]; 15] = [
    &["cluster"],
    &["disable"],
    &["enable"],
    &["force"],
    &["no", "force"],
    &["owner"],
    &["replica", "identity"],
    &["reset"],
    &["set", "("],
    &["set", "access"],
    &["set", "logged"],
    &["set", "tablespace"],
    &["set", "unlogged"],
    &["set", "without"],
    &["validate"],
];

/// The same after `ALTER COLUMN name`.
const COLUMN_WITHOUT_EFFECT: [&[&str]; 6] = [
    &["reset"],
    &["restart"],
    &["set", "("],
    &["set", "compression"],
    &["set", "statistics"],
    &["set", "storage"],
];

impl Clauses<'_, '_> {
    fn map(&self) -> Map {
        Map::of("table", &self.table, self.cursor.place)
    }

    fn push(&mut self, pass: Pass, name: &str, fields: Map) {
        self.operations.push((pass, fields.operation(name)));
    }

    fn one(&mut self) -> Read<()> {
        if WITHOUT_EFFECT.iter().any(|words| self.cursor.are(words)) {
            return self.cursor.skip_clause();
        }
        match self.cursor.word().as_deref() {
            Some("add") => self.add(),
            Some("drop") => self.drop(),
            Some("alter") => self.alter(),
            Some("rename") => self.rename(),
            _ => Err(Unread::All), // ATTACH, INHERIT, SET SCHEMA, and what later versions bring
        }
    }

    fn rename(&mut self) -> Read<()> {
        self.cursor.skip();
        if self.cursor.eat("to") {
            let to = self.cursor.name()?;
            let fields = self.map().text("to", &to);
            self.push(Pass::Rest, "rename_table", fields);
            return Ok(());
        }
        if self.cursor.is("constraint") && !self.cursor.is_ahead(1, "to") {
            return Err(Unread::All); // it would be rename_constraint
        }
        self.cursor.eat("column");
        let column = self.cursor.name()?;
        self.cursor.expect("to")?;
        let to = self.cursor.name()?;
        let fields = self.map().text("column", &column).text("to", &to);
        self.push(Pass::Rest, "rename_column", fields);
        Ok(())
    }

    fn add(&mut self) -> Read<()> {
        self.cursor.skip();
        if constraint::begins(self.cursor) {
            if self.not_null()? {
                return Ok(());
            }
            let constraint = constraint::of_table(self.cursor)?;
            self.add_constraint(constraint);
            return Ok(());
        }
        self.cursor.eat("column");
        self.cursor.eat_all(&["if", "not", "exists"]);
        let column = column(self.cursor)?;
        let fields = self.map().node("column", column.fields.build());
        self.push(Pass::AddColumn, "add_column", fields);
        let constraints = constraint::without_doubles(column.constraints);
        for constraint in constraints {
            self.add_constraint(constraint);
        }
        Ok(())
    }

    fn add_constraint(&mut self, constraint: constraint::Constraint) {
        let shape = constraint.shape;
        let named = constraint.named(&self.table.name, &[], &mut self.used, self.cursor);
        let fields = self.map().join(named);
        self.push(Pass::Rest, shape.operation(), fields);
    }

    /// `[CONSTRAINT name] NOT NULL column`, which PostgreSQL 18 introduced.
    fn not_null(&mut self) -> Read<bool> {
        let ahead = if self.cursor.is("constraint") { 2 } else { 0 };
        if !(self.cursor.is_ahead(ahead, "not") && self.cursor.is_ahead(ahead + 1, "null")) {
            return Ok(false);
        }
        (0..ahead + 2).for_each(|_| self.cursor.skip());
        let column = self.cursor.name()?;
        let fields = self.map().text("column", &column).flag("nullable", false);
        self.push(Pass::Rest, "alter_column", fields);
        Ok(true)
    }

    fn drop(&mut self) -> Read<()> {
        self.cursor.skip();
        let constraint = self.cursor.eat("constraint");
        if !constraint {
            self.cursor.eat("column");
        }
        self.cursor.eat_all(&["if", "exists"]);
        let name = self.cursor.name()?;
        self.cursor.eat_any(&["cascade", "restrict"]);
        if constraint {
            let fields = self.map().text("name", &name);
            self.push(Pass::Drop, "drop_constraint", fields);
        } else {
            let fields = self.map().text("column", &name);
            self.push(Pass::Drop, "drop_column", fields);
        }
        Ok(())
    }

    fn alter(&mut self) -> Read<()> {
        self.cursor.skip();
        if self.cursor.is("constraint") {
            return Err(Unread::All);
        }
        self.cursor.eat("column");
        let name = self.cursor.name()?;
        let fields = self.map().text("column", &name);
        let cursor = &mut *self.cursor;
        if COLUMN_WITHOUT_EFFECT.iter().any(|words| cursor.are(words)) {
            return cursor.skip_clause();
        }
        let (pass, fields) = if cursor.eat("type") || cursor.eat_all(&["set", "data", "type"]) {
            (Pass::Type, new_type(cursor, fields)?)
        } else if cursor.eat_all(&["set", "default"]) {
            let text = cursor.expression(&[])?;
            let dropped = text.eq_ignore_ascii_case("null");
            (Pass::Rest, if dropped { fields.plain("default", "null") } else { fields.sql("default", &text) })
        } else if cursor.eat_all(&["drop", "default"]) {
            (Pass::Drop, fields.plain("default", "null"))
        } else if cursor.eat_all(&["set", "not", "null"]) {
            (Pass::Rest, fields.flag("nullable", false))
        } else if cursor.eat_all(&["drop", "not", "null"]) {
            (Pass::Drop, fields.flag("nullable", true))
        } else {
            (Pass::Rest, identity(cursor, fields)?)
        };
        self.push(pass, "alter_column", fields);
        Ok(())
    }
}

fn new_type(cursor: &mut Cursor<'_>, fields: Map) -> Read<Map> {
    let mut fields = put_type(cursor, "type", fields)?;
    if cursor.eat("collate") {
        fields = fields.text("collation", &cursor.plain_object()?);
    }
    if cursor.eat("using") {
        fields = fields.text("using", &cursor.expression(&[])?);
    }
    Ok(fields)
}

/// `ADD GENERATED ... AS IDENTITY`, `SET GENERATED ...`, `DROP IDENTITY`.
fn identity(cursor: &mut Cursor<'_>, fields: Map) -> Read<Map> {
    if cursor.eat_all(&["add", "generated"]) {
        let kind = always(cursor)?;
        cursor.expect("as")?;
        cursor.expect("identity")?;
        if cursor.is("(") {
            cursor.skip_group()?;
        }
        return Ok(fields.text("identity", kind));
    }
    if cursor.eat_all(&["set", "generated"]) {
        return Ok(fields.text("identity", always(cursor)?));
    }
    if cursor.eat_all(&["drop", "identity"]) {
        cursor.eat_all(&["if", "exists"]);
        return Ok(fields.flag("identity", false));
    }
    Err(Unread::All)
}
