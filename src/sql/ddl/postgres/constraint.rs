//! Constraints of columns and tables, with the names that PostgreSQL gives to those without.

use std::collections::BTreeSet;

use crate::dialect::Grammar;

use super::super::cursor::Cursor;
use super::super::nodes::Map;
use super::super::unread::{Read, Unread};
use super::index::element;
use super::naming;

/// The kinds of constraints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    PrimaryKey,
    Unique,
    ForeignKey,
    Check,
    Exclude,
}

impl Shape {
    pub(super) const ALL: [Self; 5] =
        [Self::PrimaryKey, Self::Unique, Self::ForeignKey, Self::Check, Self::Exclude];

    /// The key of create_table that takes it.
    pub(super) fn list(self) -> &'static str {
        match self {
            Self::PrimaryKey => "primary_key",
            Self::Unique => "unique",
            Self::ForeignKey => "foreign_keys",
            Self::Check => "checks",
            Self::Exclude => "excludes",
        }
    }

    /// The operation that adds it.
    pub(super) fn operation(self) -> &'static str {
        match self {
            Self::PrimaryKey => "create_primary_key",
            Self::Unique => "create_unique_constraint",
            Self::ForeignKey => "create_foreign_key",
            Self::Check => "create_check_constraint",
            Self::Exclude => "create_exclude_constraint",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Self::PrimaryKey => "pkey",
            Self::Unique => "key",
            Self::ForeignKey => "fkey",
            Self::Check => "check",
            Self::Exclude => "excl",
        }
    }
}

/// Attributes that say what holds without them.
const IMPLIED: [&[&str]; 3] = [&["enforced"], &["initially", "immediate"], &["not", "deferrable"]];

/// One constraint, all but its table.
pub(super) struct Constraint {
    pub(super) shape: Shape,
    /// The name that the statement gives it.
    pub(super) name: Option<String>,
    /// For a name: its columns, or a check's expression.
    columns: Vec<String>,
    expression: String,
    fields: Map,
}

impl Constraint {
    fn new(shape: Shape, name: Option<String>, columns: Vec<String>, fields: Map) -> Self {
        Self { shape, name, columns, expression: String::new(), fields }
    }

    fn check(cursor: &mut Cursor<'_>, name: Option<String>) -> Read<Self> {
        let expression = cursor.group()?;
        let fields = Map::new(cursor.place).text("expr", &expression);
        Ok(Self { expression, ..Self::new(Shape::Check, name, Vec::new(), fields) })
    }

    /// Its keys, with the name that it has or gets. `known`: the table's columns, if the statement tells them.
    pub(super) fn named(
        self,
        table: &str,
        known: &[String],
        used: &mut BTreeSet<String>,
        cursor: &Cursor<'_>,
    ) -> Map {
        let columns = match self.shape {
            Shape::PrimaryKey => Vec::new(),
            Shape::Check => {
                let found = naming::columns_in(&self.expression, known, cursor.facts);
                if found.len() == 1 { found.into_iter().collect() } else { Vec::new() }
            }
            _ => self.columns,
        };
        let name = self.name.unwrap_or_else(|| naming::choose(table, &columns, self.shape.label(), used));
        Map::new(cursor.place).text("name", &name).join(self.fields)
    }

    /// One of the words that may follow a constraint, if there is one.
    pub(super) fn attribute(&mut self, cursor: &mut Cursor<'_>) -> Read<bool> {
        let fields = self.fields.clone();
        let foreign = self.shape == Shape::ForeignKey;
        self.fields = if cursor.eat("deferrable") {
            fields.flag("deferrable", true)
        } else if cursor.eat_all(&["initially", "deferred"]) {
            fields.text("initially", "deferred")
        } else if IMPLIED.iter().any(|words| cursor.eat_all(words)) {
            fields
        } else if (foreign || self.shape == Shape::Check) && cursor.eat_all(&["not", "valid"]) {
            fields.flag("not_valid", true)
        } else if cursor.is("no") || cursor.is_ahead(1, "enforced") {
            return Err(Unread::All); // NO INHERIT, NOT ENFORCED
        } else {
            return Ok(false);
        };
        Ok(true)
    }
}

/// A key that another one has already is left out; its name goes to the other if that has none, as
/// `transformIndexConstraints` does (src/backend/parser/parse_utilcmd.c): `id bigint PRIMARY KEY UNIQUE` is one key.
pub(super) fn without_doubles(mut constraints: Vec<Constraint>) -> Vec<Constraint> {
    constraints.sort_by_key(|c| c.shape != Shape::PrimaryKey);
    let mut list: Vec<Constraint> = Vec::new();
    for constraint in constraints {
        let key = |c: &Constraint| matches!(c.shape, Shape::PrimaryKey | Shape::Unique);
        let same = |c: &&mut Constraint| key(c) && c.fields == constraint.fields;
        match list.iter_mut().find(same) {
            Some(other) if constraint.shape == Shape::Unique => {
                other.name = other.name.take().or(constraint.name);
            }
            _ => list.push(constraint),
        }
    }
    list
}

/// Whether a constraint of a table begins here, not a column.
pub(super) fn begins(cursor: &Cursor<'_>) -> bool {
    let exclude = cursor.is("exclude") && (cursor.is_ahead(1, "using") || cursor.is_ahead(1, "("));
    let reserved = ["constraint", "primary", "unique", "foreign", "check", "like", "not"];
    exclude || reserved.iter().any(|word| cursor.is(word))
}

/// Whether a constraint of a column begins here.
pub(super) fn begins_on_column(cursor: &Cursor<'_>) -> bool {
    ["primary", "unique", "check", "references"].iter().any(|word| cursor.is(word))
}

/// A constraint after a column's type.
pub(super) fn of_column(cursor: &mut Cursor<'_>, name: Option<String>, column: &str) -> Read<Constraint> {
    let columns = vec![column.to_owned()];
    let fields = Map::new(cursor.place);
    if cursor.eat_all(&["primary", "key"]) {
        parameters(cursor)?;
        return Ok(Constraint::new(Shape::PrimaryKey, name, Vec::new(), fields.texts("columns", &columns)));
    }
    if cursor.eat("unique") {
        let fields = nulls(cursor, fields.texts("columns", &columns));
        parameters(cursor)?;
        return Ok(Constraint::new(Shape::Unique, name, columns, fields));
    }
    if cursor.eat("check") {
        return Constraint::check(cursor, name);
    }
    foreign_key(cursor, name, columns)
}

/// A constraint of a table, with its attributes.
pub(super) fn of_table(cursor: &mut Cursor<'_>) -> Read<Constraint> {
    let name = if cursor.eat("constraint") { Some(cursor.name()?) } else { None };
    let fields = Map::new(cursor.place);
    let mut constraint = if cursor.eat_all(&["primary", "key"]) {
        let columns = cursor.names()?;
        parameters(cursor)?;
        Constraint::new(Shape::PrimaryKey, name, Vec::new(), fields.texts("columns", &columns))
    } else if cursor.eat("unique") {
        let fields = nulls(cursor, fields);
        let columns = cursor.names()?;
        parameters(cursor)?;
        let fields = Map::new(cursor.place).texts("columns", &columns).join(fields);
        Constraint::new(Shape::Unique, name, columns, fields)
    } else if cursor.eat_all(&["foreign", "key"]) {
        let columns = cursor.names()?;
        foreign_key(cursor, name, columns)?
    } else if cursor.eat("check") {
        Constraint::check(cursor, name)?
    } else if cursor.eat("exclude") {
        exclude(cursor, name)?
    } else {
        return Err(Unread::All);
    };
    while constraint.attribute(cursor)? {}
    Ok(constraint)
}

fn nulls(cursor: &mut Cursor<'_>, fields: Map) -> Map {
    if cursor.eat_all(&["nulls", "not", "distinct"]) {
        return fields.flag("nulls_not_distinct", true);
    }
    cursor.eat_all(&["nulls", "distinct"]);
    fields
}

/// Storage of the index behind a key. Included columns are none: they would be missed.
fn parameters(cursor: &mut Cursor<'_>) -> Read<()> {
    let storage = cursor.mark();
    if cursor.eat("with") {
        cursor.skip_group()?;
    }
    if cursor.eat_all(&["using", "index", "tablespace"]) {
        cursor.name()?;
    }
    if cursor.mark() > storage {
        cursor.pass_over(storage);
    }
    if cursor.is("include") || cursor.is("using") { Err(Unread::All) } else { Ok(()) }
}

/// From `REFERENCES`.
fn foreign_key(cursor: &mut Cursor<'_>, name: Option<String>, columns: Vec<String>) -> Read<Constraint> {
    cursor.expect("references")?;
    let referred = cursor.object()?;
    let mut references = Map::of("table", &referred, cursor.place);
    if cursor.is("(") {
        references = references.texts("columns", &cursor.names()?);
    }
    let fields = Map::new(cursor.place).texts("columns", &columns).node("references", references.build());
    let mut constraint = Constraint::new(Shape::ForeignKey, name, columns, fields);
    loop {
        let fields = constraint.fields.clone();
        let start = cursor.mark();
        constraint.fields = if cursor.eat_all(&["match", "full"]) {
            if cursor.facts.syntax.grammar == Grammar::Sqlite {
                cursor.pass_over(start); // it is read there, and does nothing
            }
            fields.text("match", "full")
        } else if cursor.eat_all(&["match", "simple"]) {
            fields
        } else if cursor.eat_all(&["on", "delete"]) {
            fields.text("on_delete", action(cursor)?)
        } else if cursor.eat_all(&["on", "update"]) {
            fields.text("on_update", action(cursor)?)
        } else {
            return Ok(constraint);
        };
    }
}

fn action(cursor: &mut Cursor<'_>) -> Read<&'static str> {
    let found = ["no action", "restrict", "cascade", "set null", "set default"]
        .into_iter()
        .find(|words| cursor.eat_all(&words.split(' ').collect::<Vec<_>>()));
    found.filter(|_| !cursor.is("(")).ok_or(Unread::All)
}

/// After `EXCLUDE`.
fn exclude(cursor: &mut Cursor<'_>, name: Option<String>) -> Read<Constraint> {
    let using = if cursor.eat("using") { Some(cursor.name()?) } else { None };
    cursor.expect("(")?;
    let (mut elements, mut columns) = (Vec::new(), Vec::new());
    loop {
        let element = element(cursor)?;
        cursor.expect("with")?;
        let start = cursor.mark();
        while !(cursor.done() || cursor.is(",") || cursor.is(")")) {
            cursor.skip();
        }
        let operator = cursor.between(start, cursor.mark())?;
        if element.fields.len() != 1 {
            return Err(Unread::All); // an operator class, a collation: our language has none here
        }
        columns.push(element.column);
        elements.push(element.fields.text("with", &operator).build());
        if !cursor.eat(",") {
            break;
        }
    }
    cursor.expect(")")?;
    parameters(cursor)?;
    let mut fields = Map::new(cursor.place).list("elements", elements);
    if let Some(using) = using {
        fields = fields.text("using", &using);
    }
    if cursor.eat("where") {
        fields = fields.text("where", &cursor.group()?);
    }
    let known: Option<Vec<String>> = columns.into_iter().collect();
    let columns = if name.is_some() { Vec::new() } else { naming::distinct(known.ok_or(Unread::All)?) };
    Ok(Constraint::new(Shape::Exclude, name, columns, fields))
}
