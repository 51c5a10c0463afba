//! Random histories that only change the structure: tables, columns, indexes and constraints come, change, get other names
//! and go, with types and expressions that every engine reads; and rows for what they lead to.

use super::SpecText;
use super::random::Random;
use super::spec::Spec;

/// A table with its columns and its indexes.
pub type Names = (String, Vec<String>, Vec<String>);

/// A history, and the rows for the tables after each of its revisions.
pub struct Structural {
    pub specs: Vec<SpecText>,
    pub ids: Vec<String>,
    /// Statements that fill the tables as they are after a revision, by its number.
    pub rows: Vec<Vec<String>>,
    /// The tables after each of its revisions, each with its columns and indexes.
    pub tables: Vec<Vec<Names>>,
}

const TYPES: [&str; 6] = ["integer", "bigint", "varchar(20)", "varchar(60)", "\"numeric(10,2)\"", "date"];

#[derive(Clone)]
struct Column {
    name: String,
    kind: usize,
    nullable: bool,
    /// It has a collation of its own.
    is_collated: bool,
    /// The table that it refers to, by number.
    refers: Option<usize>,
}

#[derive(Clone)]
struct Part {
    name: String,
    column: String,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Index,
    Unique,
    Check,
    Reference,
}

#[derive(Clone)]
struct Table {
    number: usize,
    name: String,
    columns: Vec<Column>,
    parts: Vec<Part>,
}

struct World {
    random: Random,
    tables: Vec<Table>,
    made: usize,
    /// Names of columns and tables that went, to be used once more.
    free: Vec<String>,
    /// Whether new columns may lack a value for rows that are there, and names be used again.
    is_wild: bool,
}

/// A history of so many revisions. A `wild` one has columns that are NOT NULL without a default.
pub fn structural(seed: u64, revisions: usize, is_wild: bool) -> Structural {
    let mut world =
        World { random: Random::new(seed), tables: Vec::new(), made: 0, free: Vec::new(), is_wild };
    let (mut specs, mut ids, mut rows, mut tables) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for number in 0..revisions {
        let id = format!("{seed:04x}{number:04x}");
        let operations = 1 + world.random.below(4);
        let mut text = String::new();
        let mut done = 0;
        while done < operations {
            if let Some(operation) = world.operation() {
                text += &operation;
                done += 1;
            }
        }
        let spec = Spec::new(&id).after_all(ids.last()).message(format!("Step {number}")).number(number);
        specs.push(spec.up(text).file());
        rows.push(world.tables.iter().flat_map(Table::rows).collect());
        tables.push(world.tables.iter().map(Table::names).collect());
        ids.push(id);
    }
    Structural { specs, ids, rows, tables }
}

impl World {
    fn name(&mut self, what: &str) -> String {
        let fits = self.free.iter().position(|name| name.starts_with(what));
        if let Some(at) = fits.filter(|_| self.is_wild && self.random.percent(25)) {
            return self.free.remove(at);
        }
        self.made += 1;
        format!("{what}{}", self.made)
    }

    fn column(&mut self) -> (Column, String) {
        let kind = self.random.below(TYPES.len());
        let nullable = self.random.percent(60);
        let name = self.name("c");
        let mut text = format!("name: {name}, type: {}", TYPES[kind]);
        if !nullable {
            text += ", nullable: false";
        }
        let may_lack_one = nullable || self.is_wild && self.random.percent(40);
        if !may_lack_one || self.random.percent(20) {
            text += &format!(", default: {}", ["7", "7", "seven", "seven", "7.5", "2020-02-29"][kind]);
        }
        (Column { name, kind, nullable, is_collated: false, refers: None }, format!("{{{text}}}"))
    }

    fn operation(&mut self) -> Option<String> {
        if self.tables.len() < 2 {
            return Some(self.create_table());
        }
        let at = self.random.below(self.tables.len());
        match self.random.below(24) {
            0..2 => Some(self.create_table()),
            2 => self.drop_table(at),
            3..5 => Some(self.rename_table(at)),
            5..9 => {
                let (column, text) = self.column();
                let table = &mut self.tables[at];
                table.columns.push(column);
                Some(format!("- add_column: {{table: {}, column: {text}}}\n", table.name))
            }
            9..11 => self.drop_column(at),
            11..14 => self.rename_column(at),
            14..17 => self.alter_column(at),
            17..20 => self.add_part(at),
            20..22 => self.drop_part(at),
            _ => self.rename_index(at),
        }
    }

    fn create_table(&mut self) -> String {
        let (first, text) = self.column();
        let (second, other) = self.column();
        let name = self.name("t");
        let number = self.made;
        self.tables.push(Table {
            number,
            name: name.clone(),
            columns: vec![first, second],
            parts: Vec::new(),
        });
        format!(
            "- create_table: {{table: {name}, columns: [{{name: id, type: bigint, nullable: false}}, {text}, {other}], \
             primary_key: {{name: pk{number}, columns: [id]}}}}\n"
        )
    }

    fn is_referred(&self, number: usize) -> bool {
        let mut columns =
            self.tables.iter().filter(|table| table.number != number).flat_map(|table| &table.columns);
        columns.any(|column| column.refers == Some(number))
    }

    fn drop_table(&mut self, at: usize) -> Option<String> {
        if self.tables.len() < 3 || self.is_referred(self.tables[at].number) {
            return None;
        }
        let table = self.tables.remove(at);
        self.free.push(table.name.clone());
        Some(format!("- drop_table: {{table: {}}}\n", table.name))
    }

    fn rename_table(&mut self, at: usize) -> String {
        let new = self.name("t");
        let old = std::mem::replace(&mut self.tables[at].name, new.clone());
        self.free.push(old.clone());
        format!("- rename_table: {{table: {old}, to: {new}}}\n")
    }

    /// A column of a table that nothing refers with.
    fn pick(&mut self, at: usize) -> Option<usize> {
        let plain: Vec<usize> = (0..self.tables[at].columns.len())
            .filter(|n| self.tables[at].columns[*n].refers.is_none())
            .collect();
        plain.get(self.random.below(plain.len())).copied()
    }

    fn drop_column(&mut self, at: usize) -> Option<String> {
        let n = self.pick(at).filter(|_| self.tables[at].columns.len() > 1)?;
        let table = &mut self.tables[at];
        let column = table.columns.remove(n);
        table.parts.retain(|part| part.column != column.name);
        self.free.push(column.name.clone());
        Some(format!("- drop_column: {{table: {}, column: {}}}\n", table.name, column.name))
    }

    fn rename_column(&mut self, at: usize) -> Option<String> {
        let n = self.pick(at)?;
        let new = self.name("c");
        let table = &mut self.tables[at];
        if table.columns.iter().any(|column| column.name == new) {
            return None;
        }
        let old = std::mem::replace(&mut table.columns[n].name, new.clone());
        for part in table.parts.iter_mut().filter(|part| part.column == old) {
            part.column.clone_from(&new);
        }
        self.free.push(old.clone());
        Some(format!("- rename_column: {{table: {}, column: {old}, to: {new}}}\n", table.name))
    }

    fn alter_column(&mut self, at: usize) -> Option<String> {
        let n = self.pick(at)?;
        let what = self.random.below(4);
        let table = &mut self.tables[at];
        let column = &mut table.columns[n];
        if what == 3 && matches!(column.kind, 2 | 3) && !column.is_collated {
            column.is_collated = true;
            return Some(collated(&table.name, &column.name));
        }
        let change = match what {
            0 if column.kind < 4 => {
                column.kind = [1, 0, 3, 2][column.kind];
                format!("type: {}", TYPES[column.kind])
            }
            1 => {
                column.nullable = !column.nullable;
                format!("nullable: {}", column.nullable)
            }
            _ => format!("default: {}", ["8", "8", "eight", "eight", "8.5", "2021-01-01"][column.kind]),
        };
        Some(format!("- alter_column: {{table: {}, column: {}, {change}}}\n", table.name, column.name))
    }

    fn add_part(&mut self, at: usize) -> Option<String> {
        let kind =
            [Kind::Index, Kind::Index, Kind::Unique, Kind::Check, Kind::Reference][self.random.below(5)];
        if kind == Kind::Reference {
            return self.refer(at);
        }
        let n = self.pick(at)?;
        self.made += 1;
        let number = self.made;
        let table = &mut self.tables[at];
        let column = table.columns[n].clone();
        let same = |part: &Part| part.column == column.name && (part.kind == kind || kind != Kind::Check);
        if table.parts.iter().any(same) {
            return None;
        }
        let (name, text) = match kind {
            Kind::Index => {
                let name = format!("ix{number}");
                let text = format!(
                    "- create_index: {{table: {}, columns: [{}], name: {name}}}\n",
                    table.name, column.name
                );
                (name, text)
            }
            Kind::Unique => {
                let name = format!("uq{number}");
                let text = format!(
                    "- create_unique_constraint: {{table: {}, columns: [{}], name: {name}}}\n",
                    table.name, column.name
                );
                (name, text)
            }
            Kind::Check | Kind::Reference => {
                let name = format!("ck{number}");
                let text = format!(
                    "- create_check_constraint: {{table: {}, expr: {} IS NOT NULL OR id > 0, name: {name}}}\n",
                    table.name, column.name
                );
                (name, text)
            }
        };
        table.parts.push(Part { name, column: column.name, kind });
        Some(text)
    }

    fn refer(&mut self, at: usize) -> Option<String> {
        let other = self.random.below(self.tables.len());
        if other == at {
            return None;
        }
        self.made += 1;
        let (column, name) = (format!("r{}", self.made), format!("fk{}", self.made));
        let (number, target) = (self.tables[other].number, self.tables[other].name.clone());
        let table = &mut self.tables[at];
        table.columns.push(Column {
            name: column.clone(),
            kind: 1,
            nullable: true,
            is_collated: false,
            refers: Some(number),
        });
        table.parts.push(Part { name: name.clone(), column: column.clone(), kind: Kind::Reference });
        Some(format!(
            "- add_column: {{table: {0}, column: {{name: {column}, type: bigint}}}}\n- create_foreign_key: {{table: {0}, \
             columns: [{column}], references: {{table: {target}, columns: [id]}}, name: {name}}}\n",
            table.name
        ))
    }

    fn drop_part(&mut self, at: usize) -> Option<String> {
        let table = &mut self.tables[at];
        if table.parts.is_empty() {
            return None;
        }
        let part = table.parts.remove(self.random.below(table.parts.len()));
        let (table_name, name) = (&table.name, &part.name);
        Some(match part.kind {
            Kind::Index => format!("- drop_index: {{table: {table_name}, name: {name}}}\n"),
            Kind::Unique => {
                format!("- drop_constraint: {{table: {table_name}, name: {name}, type: unique}}\n")
            }
            Kind::Check => format!("- drop_constraint: {{table: {table_name}, name: {name}, type: check}}\n"),
            Kind::Reference => {
                let column = table.columns.iter_mut().find(|column| column.name == part.column)?;
                column.refers = None;
                format!("- drop_constraint: {{table: {table_name}, name: {name}, type: foreign_key}}\n")
            }
        })
    }

    fn rename_index(&mut self, at: usize) -> Option<String> {
        self.made += 1;
        let new = format!("ix{}", self.made);
        let table = &mut self.tables[at];
        let part = table.parts.iter_mut().find(|part| part.kind == Kind::Index)?;
        let old = std::mem::replace(&mut part.name, new.clone());
        Some(format!("- rename_index: {{table: {}, name: {old}, to: {new}}}\n", table.name))
    }
}

/// Each engine has its own names for collations.
fn collated(table: &str, column: &str) -> String {
    let names =
        [("postgres", "C"), ("mysql", "utf8mb4_bin"), ("mariadb", "utf8mb4_bin"), ("sqlite", "nocase")];
    let each = |(dialect, name): &(&str, &str)| {
        format!(
            "- alter_column: {{table: {table}, column: {column}, collation: {name}, dialects: [{dialect}]}}\n"
        )
    };
    names.iter().map(each).collect()
}

impl Table {
    /// Its name, and those of its columns and indexes.
    fn names(&self) -> Names {
        let columns = self.columns.iter().map(|column| column.name.clone()).collect();
        let indexes = self.parts.iter().filter(|part| part.kind == Kind::Index);
        (self.name.clone(), columns, indexes.map(|part| part.name.clone()).collect())
    }

    /// Two rows, which no unique constraint and no check minds.
    fn rows(&self) -> Vec<String> {
        let columns: Vec<&Column> = self.columns.iter().filter(|column| column.refers.is_none()).collect();
        let names = columns.iter().fold(String::new(), |names, column| names + ", " + &column.name);
        let row = |n: usize| {
            let value = |column: &&Column| match column.kind {
                0 | 1 => format!(", {n}"),
                2 | 3 => format!(", 'text {n}'"),
                4 => format!(", {n}.25"),
                _ => format!(", '2020-01-0{n}'"),
            };
            let values: String = columns.iter().map(value).collect();
            format!("INSERT INTO {} (id{names}) VALUES ({n}{values})", self.name)
        };
        vec![row(1), row(2)]
    }
}
