//! ALTER TABLE: every clause gives steps of its own, in their order. What is not understood of a clause about one part of
//! the table leaves that part uncertain, and nothing else.

mod columns;

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::{Leeway, Lost, Options, Step, What, Which};
use super::super::unread::{Read, Unread};
use super::column;
use super::constraint::{self, Beginning};
use super::options::{self, Set};
use super::{index_called, part, renamed, wait};

/// From `ALTER`.
pub(super) fn table(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    while !cursor.eat("table") {
        cursor.skip();
    }
    let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
    let table = cursor.object()?;
    wait(cursor);
    let mut clauses = Clauses { cursor, table, leeway, steps: Vec::new() };
    while !clauses.cursor.done() {
        let stored = options::begins(clauses.cursor);
        clauses.one()?;
        let goes_on = clauses.partitions() || stored && options::begins(clauses.cursor);
        if !clauses.cursor.eat(",") && !goes_on {
            break;
        }
    }
    clauses.cursor.end()?;
    Ok(clauses.steps)
}

struct Clauses<'c, 't> {
    cursor: &'c mut Cursor<'t>,
    table: Name,
    /// IF EXISTS of the table itself.
    leeway: Leeway,
    steps: Vec<Step>,
}

/// Beginnings of clauses that leave columns, keys and names as they are.
const WITHOUT_EFFECT: [&[&str]; 12] = [
    &["algorithm"],
    &["lock"],
    &["force"],
    &["order", "by"],
    &["enable", "keys"],
    &["disable", "keys"],
    &["discard", "tablespace"],
    &["import", "tablespace"],
    &["with", "validation"],
    &["without", "validation"],
    &["nocopy"],
    &["nowait"],
];

/// Beginnings of clauses about partitions, behind which no other follows: what is in a table changes, and not what it is.
const PARTITIONS: [&[&str]; 13] = [
    &["partition", "by"],
    &["remove", "partitioning"],
    &["add", "partition"],
    &["drop", "partition"],
    &["truncate", "partition"],
    &["coalesce", "partition"],
    &["reorganize", "partition"],
    &["analyze", "partition"],
    &["check", "partition"],
    &["optimize", "partition"],
    &["rebuild", "partition"],
    &["repair", "partition"],
    &["discard", "partition"],
];

/// Those of them that change what partitions there are.
const CHANGE_PARTITIONS: [&str; 6] = ["partition", "remove", "add", "drop", "coalesce", "reorganize"];

impl Clauses<'_, '_> {
    fn map(&self) -> Map {
        Map::of("table", &self.table, self.cursor.place)
    }

    fn push(&mut self, what: What, own: Leeway) {
        let if_exists = self.leeway.if_exists || own.if_exists;
        self.steps.push(Step::new(what).with(Leeway { if_exists, ..own }));
    }

    fn operation(&mut self, name: &str, fields: Map) {
        self.push(What::Operation(fields.operation(name)), Leeway::default());
    }

    fn lose(&mut self, lost: Lost) {
        self.push(What::Lost(lost), Leeway::default());
    }

    /// Whether the last of all clauses begins here, without a comma before it.
    fn partitions(&self) -> bool {
        PARTITIONS.iter().any(|words| self.cursor.are(words))
    }

    fn one(&mut self) -> Read<()> {
        if WITHOUT_EFFECT.iter().any(|words| self.cursor.are(words)) {
            return self.skip_listed();
        }
        if self.partitions() {
            if CHANGE_PARTITIONS.iter().any(|word| self.cursor.is(word)) {
                self.cursor.miss();
                self.lose(Lost::Storage(self.table.clone()));
            }
            while !self.cursor.done() {
                self.cursor.skip();
            }
            return Ok(());
        }
        if self.cursor.are(&["convert", "to"]) {
            return self.convert();
        }
        if options::begins(self.cursor) {
            return self.options();
        }
        let start = self.cursor.mark();
        let known = self.steps.len();
        let word = self.cursor.word().ok_or(Unread::All)?;
        self.cursor.skip();
        let read = match word.as_str() {
            "add" => self.add(),
            "drop" => self.drop(),
            "rename" => self.rename(),
            "alter" => self.alter(),
            "modify" => self.modify(),
            "change" => self.change(),
            _ => return Err(self.cursor.refuse_last()),
        };
        let is_whole =
            |cursor: &Cursor<'_>| cursor.done() || cursor.is(",") || cursor.are(&["partition", "by"]);
        if read.is_ok() && is_whole(self.cursor) {
            return Ok(());
        }
        let stopped = self.cursor.mark();
        self.steps.truncate(known);
        self.cursor.return_to(start);
        let lost = self.beginning(&word);
        self.cursor.return_to(stopped);
        let Some(lost) = lost else { return Err(Unread::All) };
        self.cursor.miss();
        self.steps.extend(lost);
        self.cursor.return_to(start);
        self.cursor.skip_clause()
    }

    /// Goes over `ORDER BY a, b` as well.
    fn skip_listed(&mut self) -> Read<()> {
        let listed = self.cursor.is("order");
        self.cursor.skip_clause()?;
        let clause = |cursor: &Cursor<'_>| {
            let words = [
                "add",
                "drop",
                "rename",
                "alter",
                "modify",
                "change",
                "convert",
                "algorithm",
                "lock",
                "force",
            ];
            words.iter().any(|word| cursor.is_ahead(1, word))
        };
        while listed && self.cursor.is(",") && !clause(self.cursor) {
            self.cursor.skip();
            self.cursor.skip_clause()?;
        }
        Ok(())
    }

    /// What a clause that was not understood is about: these alone may be anything. `None` where it does not say.
    fn beginning(&mut self, word: &str) -> Option<Vec<Step>> {
        let table = self.table.clone();
        let column = |name: String| Step::new(What::Lost(Lost::Column(table.clone(), name)));
        self.cursor.skip();
        if word == "add" && constraint::begins(self.cursor) {
            return Some(vec![Step::new(What::Lost(match constraint::beginning(self.cursor)? {
                Beginning::Index(name) => Lost::Index(table, name),
                Beginning::Constraint(name) => Lost::Constraint(table, name),
            }))]);
        }
        let parts = ["index", "key", "constraint", "check", "period", "system"];
        if !matches!(word, "add" | "modify" | "change" | "alter")
            || parts.iter().any(|part| self.cursor.is(part))
        {
            return None;
        }
        self.cursor.eat("column");
        self.cursor.eat_all(&["if", "not", "exists"]);
        self.cursor.eat_all(&["if", "exists"]);
        let name = self.cursor.name().ok()?;
        if word != "change" {
            return Some(vec![column(name)]);
        }
        let to = self.cursor.name().ok()?;
        let renamed = self.map().text("column", &name).text("to", &to).operation("rename_column");
        let rename = (to != name).then(|| Step::operation(renamed));
        Some(rename.into_iter().chain([column(to)]).collect())
    }

    fn drop(&mut self) -> Read<()> {
        let cursor = &mut *self.cursor;
        if cursor.eat_all(&["primary", "key"]) {
            let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
            return self.part(Which::PrimaryKey, None, leeway);
        }
        let index = cursor.eat_any(&["index", "key"]);
        let constraint = !index
            && (cursor.eat_all(&["foreign", "key"])
                || cursor.eat("constraint")
                || cursor.is("check") && cursor.word_ahead(1).is_some() && {
                    cursor.skip();
                    true
                });
        if !index && !constraint {
            cursor.eat("column");
        }
        let leeway = Leeway::exists(cursor.eat_all(&["if", "exists"]));
        let name = cursor.name()?;
        cursor.eat_any(&["restrict", "cascade"]);
        if index {
            return self.part(index_called(name), None, leeway);
        }
        if constraint {
            let primary = name.eq_ignore_ascii_case("primary");
            let which = if primary { Which::PrimaryKey } else { Which::Constraint(name) };
            return self.part(which, None, leeway);
        }
        let fields = self.map().text("column", &name);
        self.push(What::Operation(fields.operation("drop_column")), leeway);
        Ok(())
    }

    fn part(&mut self, which: Which, to: Option<String>, leeway: Leeway) -> Read<()> {
        let What::Part(read) = part(Some(self.table.clone()), which, to).what else {
            return Err(Unread::All);
        };
        self.push(What::Part(read), leeway);
        Ok(())
    }

    fn rename(&mut self) -> Read<()> {
        let column = self.cursor.eat("column");
        let index = !column && self.cursor.eat_any(&["index", "key"]);
        if !column && !index {
            self.cursor.eat_any(&["to", "as", "="]);
            let Step { what, .. } = renamed(self.cursor, &self.table)?;
            self.push(what, Leeway::default());
            return Ok(());
        }
        let leeway = Leeway::exists(self.cursor.eat_all(&["if", "exists"]));
        let name = self.cursor.name()?;
        self.cursor.expect("to")?;
        let to = self.cursor.name()?;
        if index {
            return self.part(index_called(name), Some(to), leeway);
        }
        let fields = self.map().text("column", &name).text("to", &to);
        self.push(What::Operation(fields.operation("rename_column")), leeway);
        Ok(())
    }

    fn alter(&mut self) -> Read<()> {
        if self.cursor.eat_any(&["index", "key"]) {
            self.cursor.eat_all(&["if", "exists"]);
            self.cursor.name()?;
            return self.cursor.skip_clause(); // VISIBLE, IGNORED
        }
        if self.cursor.eat_any(&["constraint", "check"]) {
            let name = self.cursor.name()?;
            self.cursor.skip_clause()?; // [NOT] ENFORCED
            self.lose(Lost::Constraint(self.table.clone(), name));
            return Ok(());
        }
        self.cursor.eat("column");
        let leeway = Leeway::exists(self.cursor.eat_all(&["if", "exists"]));
        let map = self.map().text("column", &self.cursor.name()?);
        let map = if self.cursor.eat_all(&["set", "default"]) {
            column::default(self.cursor, map)?
        } else {
            self.cursor.expect("drop")?;
            self.cursor.expect("default")?;
            map.plain("default", "null")
        };
        self.push(What::Operation(map.operation("alter_column")), leeway);
        Ok(())
    }

    /// `CONVERT TO CHARACTER SET x [COLLATE y]`.
    fn convert(&mut self) -> Read<()> {
        (0..2).for_each(|_| self.cursor.skip());
        if !options::character_set(self.cursor) {
            return Err(Unread::All);
        }
        let charset = options::word(self.cursor)?;
        let mut map = Map::new(self.cursor.place).text("charset", &charset);
        if self.cursor.eat("collate") {
            map = map.text("collation", &options::word(self.cursor)?);
        }
        let options = Options { table: self.table.clone(), options: map.build(), convert: true };
        self.push(What::Options(options), Leeway::default());
        Ok(())
    }

    /// Options, with or without commas between them.
    fn options(&mut self) -> Read<()> {
        let mut set = Set::default();
        set.take(options::read(self.cursor)?);
        if let Some(comment) = &set.comment {
            if comment.is_empty() {
                self.operation("drop_table_comment", self.map());
            } else {
                self.operation("create_table_comment", self.map().text("comment", comment));
            }
        }
        if set.is_special {
            self.lose(Lost::Storage(self.table.clone()));
        }
        if !set.is_empty() {
            let options = set.map(self.cursor).build();
            let options = Options { table: self.table.clone(), options, convert: false };
            self.push(What::Options(options), Leeway::default());
        }
        Ok(())
    }
}
