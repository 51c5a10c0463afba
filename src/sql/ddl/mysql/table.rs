//! CREATE TABLE. A column that is not understood is uncertain by itself; what the rest says counts.

use crate::yaml::Node;

use super::super::cursor::Cursor;
use super::super::name::Name;
use super::super::nodes::Map;
use super::super::step::{Leeway, Lost, Step, What};
use super::super::unread::{Read, Unread};
use super::column::{self, Column};
use super::constraint::{self, Beginning, Part};
use super::options::{self, Set};

/// The lists of `create_table`, but for the primary key.
const LISTS: [&str; 4] = ["unique", "foreign_keys", "checks", "indexes"];

/// From what stands before `TABLE`. A temporary one hides a table of its name, for a while.
pub(super) fn create(cursor: &mut Cursor<'_>) -> Read<Vec<Step>> {
    let start = cursor.mark();
    let replaces = cursor.eat_all(&["or", "replace"]);
    let temporary = cursor.eat("temporary");
    cursor.expect("table")?;
    let leeway = Leeway::missing(cursor.eat_all(&["if", "not", "exists"]));
    let name = cursor.object()?;
    let opaque = || Unread::only([name.name.clone()]);
    if replaces || temporary {
        cursor.return_to(start);
        return Err(opaque());
    }
    if let Some(like) = like(cursor)? {
        return Ok(vec![Step::new(What::Like { table: name, like }).with(leeway)]);
    }
    let read = Table::read(cursor, name.clone()).and_then(|table| table.steps(cursor, leeway));
    read.map_err(|_| opaque())
}

/// `LIKE t`, also between parentheses.
fn like(cursor: &mut Cursor<'_>) -> Read<Option<Name>> {
    let open = cursor.is("(") && cursor.is_ahead(1, "like");
    if open {
        cursor.skip();
    }
    if !cursor.eat("like") {
        return Ok(None);
    }
    let like = cursor.object()?;
    if open {
        cursor.expect(")")?;
    }
    cursor.end()?;
    Ok(Some(like))
}

/// What the parentheses hold, and what stands behind them.
struct Table {
    name: Name,
    columns: Vec<Column>,
    /// Names of columns that were not understood.
    lost: Vec<String>,
    parts: Vec<Part>,
    /// What else was not understood.
    others: Vec<Lost>,
    set: Set,
}

impl Table {
    fn read(cursor: &mut Cursor<'_>, name: Name) -> Read<Self> {
        let mut table = Self {
            name,
            columns: Vec::new(),
            lost: Vec::new(),
            parts: Vec::new(),
            others: Vec::new(),
            set: Set::default(),
        };
        cursor.expect("(")?;
        loop {
            table.item(cursor)?;
            if !cursor.eat(",") {
                break;
            }
        }
        cursor.expect(")")?;
        while !cursor.done() {
            if cursor.are(&["partition", "by"]) {
                cursor.miss();
                table.others.push(Lost::Storage(table.name.clone()));
                return if table.columns.is_empty() { Err(Unread::All) } else { table.rest(cursor) };
            }
            cursor.eat(",");
            let setting = options::read(cursor)?;
            table.set.take(setting);
        }
        if table.set.is_special {
            table.others.push(Lost::Storage(table.name.clone()));
        }
        if table.columns.is_empty() { Err(Unread::All) } else { Ok(table) }
    }

    /// Partitions: how rows are stored. What a query behind them would add is not understood.
    fn rest(self, cursor: &mut Cursor<'_>) -> Read<Self> {
        while !cursor.done() {
            if cursor.eat_any(&["select", "as", "with"]) {
                return Err(cursor.refuse_last());
            }
            if cursor.is("(") {
                cursor.skip_group()?;
            } else {
                cursor.skip();
            }
        }
        Ok(self)
    }

    fn item(&mut self, cursor: &mut Cursor<'_>) -> Read<()> {
        let start = cursor.mark();
        let ends = |cursor: &Cursor<'_>| cursor.is(",") || cursor.is(")");
        if constraint::begins(cursor) {
            match constraint::read(cursor, &self.name.name) {
                Ok(part) if ends(cursor) => self.parts.push(part),
                _ => {
                    let stopped = cursor.mark();
                    cursor.miss();
                    cursor.return_to(start);
                    let table = self.name.clone();
                    self.others.push(match constraint::beginning(cursor) {
                        Some(Beginning::Index(name)) => Lost::Index(table, name),
                        Some(Beginning::Constraint(name)) => Lost::Constraint(table, name),
                        None => {
                            cursor.return_to(stopped);
                            return Err(Unread::All);
                        }
                    });
                    cursor.return_to(start);
                    cursor.skip_item()?;
                }
            }
            return Ok(());
        }
        match column::read(cursor) {
            Ok(mut column) if ends(cursor) => {
                self.parts.extend(column_parts(&mut column, &self.name.name, cursor));
                self.columns.push(column);
            }
            _ => {
                cursor.miss();
                cursor.return_to(start);
                self.lost.push(cursor.name()?);
                cursor.skip_item()?;
            }
        }
        Ok(())
    }

    /// The table with what is certain; then what is not, and what stands on that.
    fn steps(mut self, cursor: &Cursor<'_>, leeway: Leeway) -> Read<Vec<Step>> {
        cursor.end()?;
        self.number();
        let map = || Map::of("table", &self.name, cursor.place);
        let lost = |part: &Part| part.columns.iter().any(|column| self.lost.contains(column));
        let (later, parts): (Vec<Part>, Vec<Part>) = self.parts.into_iter().partition(|part| lost(part));
        let columns: Vec<Node> = self.columns.iter().map(|column| column.map(cursor).build()).collect();
        let mut table = map().list("columns", columns);
        if let Some(key) = parts.iter().find(|part| part.list == "primary_key") {
            table = table.node("primary_key", key.fields.clone().build());
        }
        for list in LISTS {
            let these = parts.iter().filter(|part| part.list == list);
            let these: Vec<Node> = these.map(|part| part.fields.clone().build()).collect();
            if !these.is_empty() {
                table = table.list(list, these);
            }
        }
        if let Some(comment) = self.set.comment.as_ref().filter(|text| !text.is_empty()) {
            table = table.text("comment", comment);
        }
        if !self.set.is_empty() {
            table = table.node("options", self.set.map(cursor).build());
        }
        let first = Step::operation(table.operation("create_table")).with(leeway);
        let name = &self.name;
        let lost = self.lost.iter().map(|column| Lost::Column(name.clone(), column.clone()));
        let lost = lost.chain(self.others).map(|lost| Step::new(What::Lost(lost)).with(leeway));
        let later = later.into_iter().map(|part| Step::new(part.what(map())).with(leeway));
        Ok([first].into_iter().chain(lost).chain(later).collect())
    }

    /// What has no name gets the server's: an index that of its first column, a foreign key or check the next number
    /// (manual, 15.1.15, 15.1.20.5 and 15.1.20.6).
    fn number(&mut self) {
        let given = |part: &Part| part.fields.get("name").filter(|_| !part.unnamed);
        let mut taken: Vec<String> = self.parts.iter().filter_map(given).collect();
        for part in self.parts.iter_mut().filter(|part| part.unnamed) {
            let Some(stem) = part.fields.get("name") else { continue };
            let numbered = matches!(part.list, "foreign_keys" | "checks");
            let first = (!numbered).then(|| stem.clone());
            let from = if numbered { 1 } else { 2 };
            let separator = if numbered { "" } else { "_" };
            let others = (from..).map(|number: u32| format!("{stem}{separator}{number}"));
            let mut names = first.into_iter().chain(others);
            let free = names.find(|name| !taken.iter().any(|other| other.eq_ignore_ascii_case(name)));
            if let Some(name) = free {
                part.fields = part.fields.clone().replace("name", &name);
                taken.push(name);
            }
            part.unnamed = false;
        }
    }
}

/// The keys and checks that stand behind a column.
fn column_parts(column: &mut Column, table: &str, cursor: &Cursor<'_>) -> Vec<Part> {
    let one = vec![column.name.clone()];
    let map = || Map::new(cursor.place);
    let part = |list, operation, fields, columns, unnamed| Part {
        list,
        operation,
        fields,
        columns,
        unnamed,
        if_missing: false,
    };
    let primary = column.primary.then(|| {
        let fields = map().texts("columns", &one);
        part("primary_key", "create_primary_key", fields, one.clone(), false)
    });
    let unique = column.unique.then(|| {
        let fields = map().text("name", &column.name).texts("columns", &one);
        part("unique", "create_unique_constraint", fields, one.clone(), true)
    });
    let check = column.check.take().map(|(given, expression)| {
        let unnamed = given.is_none();
        let name = given.unwrap_or_else(|| constraint::unnamed_check(table, cursor));
        let fields = map().text("name", &name).text("expr", &expression);
        part("checks", "create_check_constraint", fields, Vec::new(), unnamed)
    });
    [primary, unique, check].into_iter().flatten().collect()
}
