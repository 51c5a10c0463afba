//! ALTER TABLE: several clauses give several operations, in the order in which PostgreSQL does them.

use std::collections::BTreeSet;

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::{Leeway, Lost, Part, Step, What, Which};
use super::super::unread::{Read, Unread};
use super::constraint;
use super::table::{always, column, counting};
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
    /// IF EXISTS of the table itself.
    leeway: Leeway,
    steps: Vec<(Pass, Step)>,
    /// Names that were given to constraints in this statement.
    used: BTreeSet<String>,
}

/// After `ALTER TABLE`.
pub(super) fn table(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    cursor.eat("only");
    let name = cursor.object()?;
    cursor.eat("*");
    let mut clauses = Clauses { cursor, table: name, leeway, steps: Vec::new(), used: BTreeSet::new() };
    loop {
        clauses.one()?;
        if !clauses.cursor.eat(",") {
            break;
        }
    }
    let mut steps = clauses.steps;
    cursor.end()?;
    steps.sort_by_key(|(pass, _)| *pass);
    Ok(steps.into_iter().map(|(_, step)| step).collect())
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
        self.push_with(pass, What::Operation(fields.operation(name)), Leeway::default());
    }

    fn push_with(&mut self, pass: Pass, what: What, own: Leeway) {
        let if_exists = self.leeway.if_exists || own.if_exists;
        self.steps.push((pass, Step::new(what).with(Leeway { if_exists, ..own })));
    }

    /// One clause; of one about a column or constraint that is not understood, nothing else is uncertain.
    fn one(&mut self) -> Read<()> {
        if WITHOUT_EFFECT.iter().any(|words| self.cursor.are(words)) {
            return self.cursor.skip_clause();
        }
        if self.cursor.are(&["attach", "partition"]) || self.cursor.are(&["detach", "partition"]) {
            return self.partition();
        }
        let (start, known, used) = (self.cursor.mark(), self.steps.len(), self.used.clone());
        let read = match self.cursor.word().as_deref() {
            Some("add") => self.add(),
            Some("drop") => self.drop(),
            Some("alter") => self.alter(),
            Some("rename") => self.rename(),
            _ => Err(Unread::All), // ATTACH, INHERIT, SET SCHEMA, and what later versions bring
        };
        if read.is_ok() && (self.cursor.done() || self.cursor.is(",")) {
            return Ok(());
        }
        let stopped = self.cursor.mark();
        self.cursor.return_to(start);
        let lost = self.beginning();
        self.cursor.return_to(stopped);
        if lost.is_empty() {
            return Err(Unread::All);
        }
        self.cursor.miss();
        self.steps.truncate(known);
        self.used = used;
        for lost in lost {
            self.push_with(Pass::Rest, What::Lost(lost), Leeway::default());
        }
        self.cursor.return_to(start);
        self.cursor.skip_clause()
    }

    /// A table becomes a partition, or is one no more: its columns, and those of the whole, stay as they are.
    fn partition(&mut self) -> Read<()> {
        self.cursor.miss();
        self.cursor.skip();
        self.cursor.skip();
        let table = self.cursor.object()?;
        self.push_with(Pass::Rest, What::Lost(Lost::Storage(table)), Leeway::default());
        self.cursor.skip_clause()
    }

    /// The parts of the table that a clause is about, as far as its beginning says.
    fn beginning(&mut self) -> Vec<Lost> {
        let table = self.table.clone();
        let cursor = &mut *self.cursor;
        let adds = cursor.eat("add");
        if !adds && !cursor.eat("alter") {
            return Vec::new();
        }
        if cursor.eat("constraint") {
            let Ok(name) = cursor.name() else { return Vec::new() };
            let constraint = Lost::Constraint(table.clone(), name);
            while !cursor.done() && !cursor.is(",") {
                // An index that becomes the constraint's: it gets its name.
                if cursor.eat_all(&["using", "index"])
                    && let Ok(index) = cursor.name()
                {
                    return vec![constraint, Lost::Index(table, index)];
                }
                cursor.skip();
            }
            return vec![constraint];
        }
        if adds && constraint::begins(cursor) {
            return Vec::new(); // the server names it
        }
        cursor.eat("column");
        cursor.eat_all(&["if", "not", "exists"]);
        cursor.name().map(|name| Lost::Column(table, name)).into_iter().collect()
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
            self.cursor.skip();
            let name = self.cursor.name()?;
            self.cursor.expect("to")?;
            let to = Some(self.cursor.name()?);
            let table = Some(self.table.clone());
            let part = Part { table, schema: None, which: Which::Constraint(name), to };
            self.push_with(Pass::Rest, What::Part(part), Leeway::default());
            return Ok(());
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
            self.add_constraint(constraint, Leeway::default());
            return Ok(());
        }
        self.cursor.eat("column");
        let leeway = Leeway::missing(self.cursor.eat_all(&["if", "not", "exists"]));
        let column = column(self.cursor)?;
        let fields = self.map().node("column", column.fields.build());
        self.push_with(Pass::AddColumn, What::Operation(fields.operation("add_column")), leeway);
        let constraints = constraint::without_doubles(column.constraints);
        for constraint in constraints {
            self.add_constraint(constraint, leeway);
        }
        Ok(())
    }

    fn add_constraint(&mut self, constraint: constraint::Constraint, leeway: Leeway) {
        let shape = constraint.shape;
        let named = constraint.named(&self.table.name, &[], &mut self.used, self.cursor);
        let fields = self.map().join(named);
        self.push_with(Pass::Rest, What::Operation(fields.operation(shape.operation())), leeway);
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
        let leeway = Leeway::exists(self.cursor.eat_all(&["if", "exists"]));
        let name = self.cursor.name()?;
        let leeway = leeway.cascading(self.cursor.eat("cascade"));
        self.cursor.eat("restrict");
        let node = if constraint {
            self.map().text("name", &name).operation("drop_constraint")
        } else {
            self.map().text("column", &name).operation("drop_column")
        };
        self.push_with(Pass::Drop, What::Operation(node), leeway);
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
        counting(cursor)?;
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
