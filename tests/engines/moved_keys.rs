//! Primary keys that move from column to column while columns and tables get other names, with foreign keys to them: from
//! every revision, with its ledger and without one. A thing has few later names here: more of them are not looked for. And
//! PostgreSQL's guards see the name of a key, not its columns: there a key gets a new name whenever it moves.

use std::fmt::Write as _;

use super::superseded::{forgotten, seeds};
use crate::support::history::Random;
use crate::support::{Engine, Output, Project, Spec, State};

/// A table whose primary key moves, and another one that may refer to it.
struct World {
    random: Random,
    table: String,
    columns: Vec<String>,
    key: Option<(String, Vec<usize>)>,
    /// The child, and the column that its foreign key refers to.
    child: Option<(String, usize)>,
    made: usize,
    /// Whether a key may have a name that another one had.
    names_again: bool,
    /// How many renames are left for each column, and for the table; and how often the key may still move.
    left: [usize; 5],
}

const FIRST: &str = "- create_table: {table: t, columns: [{name: a, type: integer, nullable: false}, {name: b, type: integer, nullable: false}, {name: c, type: integer, nullable: false}], primary_key: {name: pk, columns: [a]}}\n";

impl World {
    fn new(seed: u64, names_again: bool) -> Self {
        let columns = ["a", "b", "c"].map(ToOwned::to_owned).to_vec();
        let key = Some(("pk".to_owned(), vec![0]));
        let random = Random::new(seed);
        let left = [2, 2, 2, 1, 3];
        Self { random, table: "t".to_owned(), columns, key, child: None, made: 0, names_again, left }
    }

    /// A new name.
    fn name(&mut self, what: &str) -> String {
        self.made += 1;
        format!("{what}{}", self.made)
    }

    fn operation(&mut self) -> Option<String> {
        let table = self.table.clone();
        match self.random.below(10) {
            0..4 => self.moved(),
            4 | 5 => {
                let at = self.random.below(self.columns.len());
                self.left[at] = self.left[at].checked_sub(1)?;
                let new = self.name("c");
                let old = std::mem::replace(&mut self.columns[at], new.clone());
                Some(format!("- rename_column: {{table: {table}, column: {old}, to: {new}}}\n"))
            }
            6 => {
                self.left[3] = self.left[3].checked_sub(1)?;
                self.table = self.name("t");
                Some(format!("- rename_table: {{table: {table}, to: {}}}\n", self.table))
            }
            7 => {
                let column = self.name("x");
                Some(format!("- add_column: {{table: {table}, column: {{name: {column}, type: integer}}}}\n"))
            }
            _ => self.referred(),
        }
    }

    /// The key goes, or comes, or goes and comes.
    fn moved(&mut self) -> Option<String> {
        if self.child.is_some() {
            return None;
        }
        self.left[4] = self.left[4].checked_sub(1)?;
        let mut text = String::new();
        if let Some((name, _)) = self.key.take() {
            writeln!(text, "- drop_constraint: {{table: {}, name: {name}, type: primary_key}}", self.table)
                .unwrap();
            if self.random.percent(20) {
                return Some(text);
            }
        }
        let first = self.random.below(3);
        let mut columns = vec![first];
        if self.random.percent(30) {
            columns.push((first + 1) % 3);
        }
        let name =
            if self.names_again && self.random.percent(50) { "pk".to_owned() } else { self.name("pk") };
        let names: Vec<&str> = columns.iter().map(|at| self.columns[*at].as_str()).collect();
        let names = names.join(", ");
        writeln!(text, "- create_primary_key: {{table: {}, columns: [{names}], name: {name}}}", self.table)
            .unwrap();
        self.key = Some((name, columns));
        Some(text)
    }

    /// A table comes that refers to the key, which moves no more.
    fn referred(&mut self) -> Option<String> {
        if self.child.is_some() {
            return None;
        }
        let [at] = self.key.as_ref()?.1[..] else { return None };
        let child = self.name("u");
        let text = format!(
            "- create_table: {{table: {child}, columns: [{{name: id, type: integer, nullable: false}}, {{name: r, type: integer}}], primary_key: [id], foreign_keys: [{{columns: [r], references: {{table: {}, columns: [{}]}}, name: fk_{child}}}]}}\n",
            self.table, self.columns[at]
        );
        self.child = Some((child, at));
        Some(text)
    }

    fn rows(&self) -> Vec<String> {
        let columns = self.columns.join(", ");
        let parent = format!("INSERT INTO {} ({columns}) VALUES (1, 2, 3), (4, 5, 6)", self.table);
        let child = self.child.iter().map(|(child, at)| {
            format!("INSERT INTO {child} (id, r) VALUES (1, {}), (2, {})", at + 1, at + 4)
        });
        [parent].into_iter().chain(child).collect()
    }
}

struct History {
    specs: Vec<Spec>,
    texts: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl History {
    fn random(seed: u64, names_again: bool) -> Self {
        let mut world = World::new(seed, names_again);
        let mut history =
            Self { specs: vec![spec(0, FIRST)], texts: vec![FIRST.to_owned()], rows: vec![world.rows()] };
        for number in 1..8 {
            let count = 1 + world.random.below(2);
            let text: String = std::iter::repeat_with(|| world.operation()).flatten().take(count).collect();
            history.specs.push(spec(number, &text));
            history.texts.push(text);
            history.rows.push(world.rows());
        }
        history
    }
}

fn id(number: usize) -> String {
    format!("aaaa{number:04}")
}

fn spec(number: usize, text: &str) -> Spec {
    Spec::new(id(number)).after_all(number.checked_sub(1).map(id)).up(text)
}

#[track_caller]
fn passed(output: Output, what: &str) -> Output {
    assert!(output.status == 0, "{what}\n{output}");
    output
}

pub(super) fn a_key_that_moves_is_where_the_history_ends_whatever_the_database_was(engine: &'static Engine) {
    for seed in seeds(3) {
        let history = History::random(seed, engine.dialect() != "postgres");
        let project = Project::new().with(history.specs.clone());
        let script = engine.script(&project, &["build"]);
        for (number, rows) in history.rows.iter().enumerate() {
            let what = format!("seed {seed} at {}\n{}", id(number), history.texts.join("\n"));
            let database = engine.shared().database();
            passed(database.apply(&engine.script(&project, &["build", &id(number)])), &what);
            for row in rows {
                database.execute(row);
            }
            let copy = database.copy();
            passed(copy.apply(&script), &what);
            for statement in forgotten() {
                database.execute(&statement);
            }
            let output = passed(database.apply(&script), &what);
            let difference =
                State::of(&database).without_order().difference(&State::of(&copy).without_order());
            assert!(difference.is_empty(), "{what}:\n{difference}\n{output}");
            passed(database.apply(&engine.script(&project, &["downgrade", &id(0)])), &what);
        }
    }
}
