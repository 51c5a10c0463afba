//! Clauses of ALTER TABLE about columns: ADD, which adds constraints too, MODIFY and CHANGE.

use super::super::column::{self, Column};
use super::super::constraint;
use super::Clauses;
use crate::sql::ddl::step::{Leeway, Lost, What};
use crate::sql::ddl::unread::Read;

impl Clauses<'_, '_> {
    pub(super) fn add(&mut self) -> Read<()> {
        if constraint::begins(self.cursor) {
            let part = constraint::read(self.cursor, &self.table.name)?;
            let leeway = Leeway::missing(part.if_missing);
            let what = part.what(self.map());
            self.push(what, leeway);
            return Ok(());
        }
        self.cursor.eat("column");
        let leeway = Leeway::missing(self.cursor.eat_all(&["if", "not", "exists"]));
        if !self.cursor.eat("(") {
            return self.add_column(leeway);
        }
        loop {
            self.item(leeway)?;
            if !self.cursor.eat(",") {
                break;
            }
        }
        self.cursor.expect(")")
    }

    /// One of several columns or constraints between parentheses.
    fn item(&mut self, leeway: Leeway) -> Read<()> {
        if constraint::begins(self.cursor) {
            let what = constraint::read(self.cursor, &self.table.name)?.what(self.map());
            self.push(what, Leeway::default());
            return Ok(());
        }
        let (start, known) = (self.cursor.mark(), self.steps.len());
        if self.add_column(leeway).is_ok() && (self.cursor.is(",") || self.cursor.is(")")) {
            return Ok(());
        }
        self.cursor.miss();
        self.cursor.return_to(start);
        self.steps.truncate(known);
        let name = self.cursor.name()?;
        self.lose(Lost::Column(self.table.clone(), name));
        self.cursor.skip_item()
    }

    fn add_column(&mut self, leeway: Leeway) -> Read<()> {
        let new = column::read(self.cursor)?;
        self.position()?;
        let node = self.map().node("column", new.map(self.cursor).build()).operation("add_column");
        // A column that counts gets its key by another clause, if it has none of its own.
        let what = if new.identity { What::Defined(node) } else { What::Operation(node) };
        self.push(what, leeway);
        self.keys(new, leeway);
        Ok(())
    }

    /// The keys and checks that stand behind a column.
    fn keys(&mut self, column: Column, leeway: Leeway) {
        let one = [column.name.clone()];
        if column.primary {
            let fields = self.map().texts("columns", &one);
            self.push(What::Operation(fields.operation("create_primary_key")), leeway);
        }
        if column.unique {
            let fields = self.map().text("name", &column.name).texts("columns", &one);
            self.push(What::Unnamed(fields.operation("create_unique_constraint")), leeway);
        }
        if let Some((given, expression)) = column.check {
            let unnamed = given.is_none();
            let name = given.unwrap_or_else(|| constraint::unnamed_check(&self.table.name, self.cursor));
            let fields = self.map().text("name", &name).text("expr", &expression);
            let node = fields.operation("create_check_constraint");
            self.push(if unnamed { What::Unnamed(node) } else { What::Operation(node) }, leeway);
        }
    }

    pub(super) fn modify(&mut self) -> Read<()> {
        self.cursor.eat("column");
        let leeway = Leeway::exists(self.cursor.eat_all(&["if", "exists"]));
        self.defined(leeway)
    }

    pub(super) fn change(&mut self) -> Read<()> {
        self.cursor.eat("column");
        let leeway = Leeway::exists(self.cursor.eat_all(&["if", "exists"]));
        let old = self.cursor.name()?;
        let start = self.cursor.mark();
        let name = self.cursor.name()?;
        if old != name {
            let fields = self.map().text("column", &old).text("to", &name);
            self.push(What::Operation(fields.operation("rename_column")), leeway);
        }
        self.cursor.return_to(start);
        self.defined(leeway)
    }

    /// A whole definition: what it does not say is no more.
    fn defined(&mut self, leeway: Leeway) -> Read<()> {
        let new = column::read(self.cursor)?;
        self.position()?;
        let node = self.map().node("column", new.map(self.cursor).build()).operation("add_column");
        self.push(What::Defined(node), leeway);
        self.keys(new, Leeway::default());
        Ok(())
    }

    /// FIRST, or AFTER a column: the order of columns does not count.
    fn position(&mut self) -> Read<()> {
        if !self.cursor.eat("first") && self.cursor.eat("after") {
            self.cursor.name()?;
        }
        Ok(())
    }
}
