//! A change changes what it says and nothing else: each attribute of a column, and each pair of attributes, is altered
//! in a column that has all the others. The database then has what another history makes at once, rows included; and the
//! downgrade gives back what was there.

use std::fmt::Write;

use pretty_assertions::assert_eq;

use crate::support::history::Random;
use crate::support::{Database, Engine, Project, Spec, State};

/// What kind of column is altered: which types it takes, and which attributes it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Text,
    Number,
    Moment,
    Computed,
    Key,
}

const KINDS: [Kind; 5] = [Kind::Text, Kind::Number, Kind::Moment, Kind::Computed, Kind::Key];

/// An attribute that `alter_column` sets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Attribute {
    Type,
    Nullable,
    Default,
    Comment,
    Collation,
    Identity,
    Position,
}

use Attribute::{Collation, Comment, Default, Identity, Nullable, Position, Type};

impl Kind {
    fn attributes(self) -> &'static [Attribute] {
        match self {
            Self::Text => &[Type, Nullable, Default, Comment, Collation, Position],
            Self::Number | Self::Moment => &[Type, Nullable, Default, Comment, Position],
            Self::Computed => &[Type, Comment, Position],
            Self::Key => &[Type, Comment, Identity],
        }
    }

    /// The values that an attribute may have, as YAML; an empty one is none.
    fn values(self, attribute: Attribute, dialect: &str) -> &'static [&'static str] {
        match (attribute, self) {
            (Type, Self::Text) => &["varchar(20)", "varchar(60)", "text"],
            (Type, Self::Number) => &["integer", "bigint", "\"numeric(12,2)\""],
            (Type, Self::Moment) => &["timestamptz", "timestamptz(0)", "timestamptz(3)"],
            (Type, Self::Computed | Self::Key) => &["integer", "bigint"],
            (Nullable, _) => &["true", "false"],
            (Default, Self::Text) => &["", "plain", "\"it's \\\\ 50%\"", "{sql: upper('b')}", "\"日ü😀\""],
            (Default, Self::Moment) => &["", "\"2026-01-02T03:04:05+02:00\"", "{sql: now()}"],
            (Default, _) => &["", "7", "-3", "{sql: 1 + 1}", "{sql: \"0\"}"],
            (Comment, _) => &["", "one", "\"it's \\\\ two\"", "\"three 😀\""],
            (Collation, _) => match dialect {
                "postgres" => &["", "C", "POSIX"],
                "sqlite" => &["", "NOCASE", "RTRIM"],
                _ => &["", "utf8mb4_bin", "utf8mb4_general_ci"],
            },
            (Identity, _) => &["", "true"],
            (Position, _) => &["", "first: true", "after: z"],
        }
    }

    /// A value that every type of the column takes.
    fn cell(self) -> &'static str {
        match self {
            Self::Text => ", c: some",
            Self::Number => ", c: 5",
            Self::Moment => ", c: \"2026-03-04 05:06:07\"",
            Self::Computed => "",
            Self::Key => "c: 5",
        }
    }
}

/// A column with a value for each attribute of its kind.
#[derive(Clone, Debug)]
struct Column {
    kind: Kind,
    values: Vec<(Attribute, &'static str)>,
    on_update: bool,
}

impl Column {
    fn random(kind: Kind, dialect: &str, random: &mut Random) -> Self {
        let value = |attribute: &Attribute, random: &mut Random| match attribute {
            Position => "",
            other => random.pick(kind.values(*other, dialect)),
        };
        let values = kind.attributes().iter().map(|a| (*a, value(a, random))).collect();
        let on_update = kind == Kind::Moment && dialect.starts_with('m') && random.percent(50);
        Self { kind, values, on_update }
    }

    /// Whether MariaDB would make up a default for it, which is an error.
    fn has_invented_default(&self) -> bool {
        self.on_update && self.get(Nullable) == "false" && self.get(Default).is_empty()
    }

    fn get(&self, attribute: Attribute) -> &'static str {
        self.values.iter().find(|(known, _)| *known == attribute).map_or("", |(_, value)| *value)
    }

    /// The same column with another value.
    fn altered(&self, attribute: Attribute, dialect: &str, random: &mut Random) -> Self {
        let others: Vec<&'static str> = self.kind.values(attribute, dialect).to_vec();
        let others: Vec<&'static str> = others.into_iter().filter(|v| *v != self.get(attribute)).collect();
        let mut column = self.clone();
        let new = random.pick(&others);
        column.values.iter_mut().filter(|(known, _)| *known == attribute).for_each(|(_, value)| *value = new);
        column
    }

    fn definition(&self) -> String {
        let mut text = format!("{{name: c, type: {}", self.get(Type));
        for (attribute, key) in [
            (Nullable, "nullable"),
            (Default, "default"),
            (Comment, "comment"),
            (Collation, "collation"),
            (Identity, "identity"),
        ] {
            let value = self.get(attribute);
            if !value.is_empty() {
                write!(text, ", {key}: {value}").unwrap();
            }
        }
        if self.kind == Kind::Computed {
            text += ", computed: {sql: z + 1}";
        }
        if self.on_update {
            text += ", on_update: current_timestamp";
        }
        text + "}"
    }

    /// The table that has it, and a row.
    fn table(&self, name: &str, dialect: &str) -> String {
        let (id, c, z) = (
            "{name: id, type: integer, nullable: false}",
            self.definition(),
            "{name: z, type: integer, default: 2}",
        );
        let (columns, key) = match (self.kind, self.get(Position)) {
            (Kind::Key, _) => (format!("{c}, {z}"), "c"),
            (_, "first: true") => (format!("{c}, {id}, {z}"), "id"),
            (_, "after: z") => (format!("{id}, {z}, {c}"), "id"),
            _ => (format!("{id}, {c}, {z}"), "id"),
        };
        let options =
            if dialect.starts_with('m') { ", options: {charset: utf8mb4, row_format: dynamic}" } else { "" };
        let row = if self.kind == Kind::Key { String::new() } else { "id: 1".to_owned() } + self.kind.cell();
        format!(
            "- create_table: {{table: {name}, columns: [{columns}], primary_key: [{key}], comment: all of it{options}}}
- bulk_insert: {{table: {name}, rows: [{{{row}}}], undo: nothing}}
"
        )
    }

    /// The operation that makes another column of it.
    fn alteration(&self, to: &Self, name: &str) -> String {
        let mut text = format!("- alter_column: {{table: {name}, column: c");
        for (attribute, new) in &to.values {
            let key = match attribute {
                _ if self.get(*attribute) == *new => continue,
                Type => "type",
                Nullable => "nullable",
                Default => "default",
                Comment => "comment",
                Collation => "collation",
                Identity => "identity",
                Position => {
                    write!(text, ", {new}").unwrap();
                    continue;
                }
            };
            let new = if new.is_empty() { "null" } else { new };
            write!(text, ", {key}: {new}").unwrap();
        }
        text + "}\n"
    }
}

/// Columns before and after, one for each pair of attributes of each kind.
fn cases(dialect: &str, seed: u64) -> Vec<(Column, Column)> {
    let mut random = Random::new(seed);
    let mut cases = Vec::new();
    let possible = |a: &Attribute| *a != Position || dialect.starts_with('m');
    for kind in KINDS {
        let attributes: Vec<Attribute> = kind.attributes().iter().copied().filter(possible).collect();
        for (at, one) in attributes.iter().enumerate() {
            for other in &attributes[at..] {
                let before = Column::random(kind, dialect, &mut random);
                let mut after = before.altered(*one, dialect, &mut random);
                if one != other {
                    after = after.altered(*other, dialect, &mut random);
                }
                if !before.has_invented_default() && !after.has_invented_default() {
                    cases.push((before, after));
                }
            }
        }
    }
    cases
}

fn project(revisions: &[String]) -> Project {
    let id = |n: usize| format!("aaaa0000000{n}");
    let spec = |(n, up): (usize, &String)| Spec::new(id(n)).after_all(n.checked_sub(1).map(id)).up(up);
    Project::new().with(revisions.iter().enumerate().map(spec))
}

/// The schema, and the rows of the users' tables.
fn state(database: &Database<'_>) -> Vec<String> {
    let State { schema, rows } = State::of(database);
    let users = rows.lines().filter(|line| line.starts_with('t'));
    // PostgreSQL keeps the cast that a default had under the type before, which changes nothing.
    let plain = |line: &str| line.replace("::character varying", "::text");
    schema.lines().chain(users).map(plain).collect()
}

const SEEDS: [u64; 2] = [20_261_129, 7];

pub(super) fn a_change_changes_what_it_says_and_nothing_else(engine: &'static Engine) {
    let dialect = engine.dialect();
    let cases: Vec<(Column, Column)> = SEEDS.iter().flat_map(|seed| cases(dialect, *seed)).collect();
    println!("{dialect}: {} columns altered", cases.len());
    let all = |text: &dyn Fn(&str, &(Column, Column)) -> String| -> String {
        cases.iter().enumerate().map(|(at, case)| text(&format!("t{at:03}"), case)).collect()
    };
    let before = all(&|name, (before, _)| before.table(name, dialect));
    let after = all(&|name, (_, after)| after.table(name, dialect));
    let alterations = all(&|name, (before, after)| before.alteration(after, name));
    let history = project(&[before, alterations.clone()]);
    let database = engine.shared().database();
    database.apply(&engine.script(&history, &["build", "aaaa00000000"])).ok();
    let at_first = state(&database);
    database.apply(&engine.script(&history, &["build"])).ok();
    let at_once = engine.shared().database();
    at_once.apply(&engine.script(&project(&[after]), &["build"])).ok();
    assert_eq!(state(&database), state(&at_once), "altered (left), and made so (right): {alterations}");
    database.apply(&engine.script(&history, &["downgrade", "aaaa00000000"])).ok();
    assert_eq!(state(&database), at_first, "after the downgrade (left), and before: {alterations}");
    database.apply(&engine.script(&history, &["build"])).ok();
    assert_eq!(state(&database), state(&at_once), "altered again (left), and made so (right): {alterations}");
}
