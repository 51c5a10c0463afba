//! Two related tables and a view of one of them.

use sqlc_mig::dialect::Dialect;

use crate::support::history::Random;

/// A type as specs write it, and as PostgreSQL, and MySQL and MariaDB do.
pub type Type = (&'static str, &'static str, &'static str);

pub const TYPES: [Type; 13] = [
    ("integer", "integer", "int"),
    ("bigint", "bigint", "bigint"),
    ("smallint", "smallint", "smallint"),
    ("varchar(20)", "varchar(20)", "varchar(20)"),
    ("varchar(40)", "varchar(40)", "varchar(40)"),
    ("varchar(900)", "varchar(900)", "varchar(900)"),
    ("char(20)", "char(20)", "char(20)"),
    ("text", "text", "text"),
    ("\"numeric(8,2)\"", "numeric(8,2)", "decimal(8,2)"),
    ("date", "date", "date"),
    ("timestamp", "timestamp", "datetime(6)"),
    ("boolean", "boolean", "tinyint(1)"),
    ("uuid", "uuid", "char(36) character set ascii"),
];

#[derive(Clone, Debug)]
pub struct Column {
    pub name: String,
    pub sql_type: Type,
    pub nullable: bool,
    /// What it is computed from, or what its default is.
    pub computed: Option<String>,
    pub default: Option<String>,
    pub identity: bool,
}

#[derive(Clone, Debug)]
pub struct ForeignKey {
    pub name: String,
    pub columns: Vec<String>,
    pub referred: Vec<String>,
    pub sets_null: bool,
    pub follows: bool,
}

#[derive(Clone, Debug, Default)]
pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    pub primary: Vec<String>,
    pub uniques: Vec<(String, Vec<String>)>,
    pub indexes: Vec<(String, Vec<String>, bool)>,
    pub checks: Vec<(String, String)>,
    pub foreign: Vec<ForeignKey>,
}

#[derive(Clone, Debug)]
pub struct World {
    pub dialect: Dialect,
    pub number: usize,
    pub parent: Table,
    pub child: Table,
    /// The column of a table that a view shows.
    pub view: Option<(String, String)>,
}

fn names(list: &[&str]) -> Vec<String> {
    list.iter().map(ToString::to_string).collect()
}

impl World {
    pub fn is_mysql(&self) -> bool {
        matches!(self.dialect, Dialect::MySql | Dialect::MariaDb)
    }

    pub fn column(&self, table: &str, name: &str) -> &Column {
        self.table(table).columns.iter().find(|column| column.name == name).unwrap()
    }

    /// One that is not what columns have if nothing is said.
    pub fn collation(&self) -> &'static str {
        match self.dialect {
            Dialect::Postgres => "C",
            Dialect::MySql | Dialect::MariaDb => "utf8mb4_bin",
            Dialect::Sqlite => "NOCASE",
        }
    }

    /// A type that can be in a key on every engine.
    fn key_type(random: &mut Random) -> Type {
        loop {
            let found = TYPES[random.below(TYPES.len())];
            if !matches!(found.0, "text" | "varchar(900)") {
                return found;
            }
        }
    }

    pub fn random(number: usize, dialect: Dialect, random: &mut Random) -> Self {
        let mut world =
            Self { dialect, number, parent: Table::default(), child: Table::default(), view: None };
        let own = |what: &str| format!("{what}_{number}");
        let column = |name: &str, sql_type: Type, nullable: bool| Column {
            name: name.to_owned(),
            sql_type,
            nullable,
            computed: None,
            default: None,
            identity: false,
        };
        let integer = TYPES[0];
        let (id, a) = (Self::key_type(random), Self::key_type(random));
        let parent = &mut world.parent;
        parent.name = own("p");
        parent.columns = vec![
            column("id", id, false),
            column("a", a, false),
            column("b", integer, true),
            column("e", TYPES[random.below(TYPES.len())], true),
        ];
        parent.primary = names(&["id"]);
        if random.percent(60) {
            parent.uniques.push((own("uq_p"), names(&["a"])));
        }
        match random.below(5) {
            0 => parent.uniques.push((own("uq_p2"), names(&["b", "a"]))),
            1 => parent.indexes.push((own("ix_p"), names(&["a", "b"]), false)),
            2 => parent.indexes.push((own("ix_p"), names(&["id", "b"]), true)),
            _ => {}
        }
        if random.percent(30) {
            parent.checks.push((own("ck_p"), "b > 0 OR b < -5".to_owned()));
        }
        if random.percent(40) {
            let stored = column("g", integer, true);
            parent.columns.push(Column { computed: Some("b + 1".to_owned()), ..stored });
        }
        let mysql = matches!(dialect, Dialect::MySql | Dialect::MariaDb);
        if mysql && random.percent(30) {
            parent.columns.push(Column { default: Some("b + 1".to_owned()), ..column("d", integer, true) });
        }
        let child = &mut world.child;
        child.name = own("c");
        let loose = random.percent(50);
        child.columns = vec![
            column("id", integer, false),
            column("r", id, loose),
            column("s", a, true),
            column("w", integer, false),
            column("z", TYPES[random.below(TYPES.len())], true),
        ];
        let pair = !loose && random.percent(40);
        child.primary = if pair { names(&["r", "w"]) } else { names(&["id"]) };
        if pair && mysql && random.percent(60) {
            child.columns[0].identity = true;
            child.indexes.push((own("ix_i"), names(&["id"]), false));
        }
        match random.below(5) {
            0 => child.indexes.push((own("ix_c"), names(&["r"]), false)),
            1 => child.indexes.push((own("ix_c"), names(&["r", "w"]), false)),
            2 => child.uniques.push((own("uq_c"), names(&["r", "w"]))),
            3 => child.indexes.push((own("ix_c"), names(&["s"]), false)),
            _ => {}
        }
        if random.percent(70) {
            let (columns, referred) = (names(&["r"]), names(&["id"]));
            let sets_null = loose && random.percent(40);
            let follows = random.percent(30);
            child.foreign.push(ForeignKey { name: own("fk_c"), columns, referred, sets_null, follows });
        }
        let keyed = parent.uniques.iter().any(|(_, columns)| columns.len() == 1);
        if keyed && random.percent(50) {
            let (columns, referred) = (names(&["s"]), names(&["a"]));
            child.foreign.push(ForeignKey {
                name: own("fk_d"),
                columns,
                referred,
                sets_null: false,
                follows: false,
            });
        }
        if random.percent(30) && !child.columns[0].identity {
            child.checks.push((own("ck_c"), "w > 0 AND id <> w".to_owned()));
        }
        if random.percent(40) {
            let of = if random.percent(50) { (&parent.name, "e") } else { (&child.name, "z") };
            world.view = Some((of.0.clone(), of.1.to_owned()));
        }
        world
    }

    pub fn table(&self, name: &str) -> &Table {
        if self.parent.name == name { &self.parent } else { &self.child }
    }

    /// The operations that create everything.
    pub fn yaml(&self) -> String {
        let mut text = self.parent.yaml(&self.parent.name) + &self.child.yaml(&self.parent.name);
        if let Some((table, column)) = &self.view {
            let name = format!("v_{}", self.number);
            let condition = if self.is_mysql() {
                format!(
                    "if: \"SELECT NOT EXISTS (SELECT 1 FROM information_schema.VIEWS WHERE TABLE_SCHEMA = DATABASE() AND TABLE_NAME = '{name}')\", "
                )
            } else {
                String::new()
            };
            let view = format!(
                "- execute: {{{condition}sql: CREATE VIEW {name} AS SELECT {column} FROM {table}, undo: nothing}}\n"
            );
            text.push_str(&view);
        }
        text
    }
}

impl Table {
    fn yaml(&self, parent: &str) -> String {
        let listed = |list: Vec<String>| list.join(", ");
        let columns = self.columns.iter().map(|c| {
            let more = match (&c.computed, &c.default) {
                (Some(text), _) => format!(", computed: {{sql: {text}}}"),
                (None, Some(text)) => format!(", default: {{sql: {text}}}"),
                (None, None) if c.identity => ", identity: true".to_owned(),
                (None, None) if c.nullable => String::new(),
                (None, None) => ", nullable: false".to_owned(),
            };
            format!("{{name: {}, type: {}{more}}}", c.name, c.sql_type.0)
        });
        let uniques = self.uniques.iter().map(|(n, c)| format!("{{name: {n}, columns: [{}]}}", c.join(", ")));
        let indexes = self
            .indexes
            .iter()
            .map(|(n, c, u)| format!("{{name: {n}, columns: [{}], unique: {u}}}", c.join(", ")));
        let checks = self.checks.iter().map(|(n, e)| format!("{{name: {n}, expr: \"{e}\"}}"));
        let foreign = self.foreign.iter().map(|key| {
            let action = if key.sets_null { ", on_delete: set null" } else { "" };
            let action = format!("{action}{}", if key.follows { ", on_update: cascade" } else { "" });
            format!(
                "{{name: {}, columns: [{}], references: {{table: {parent}, columns: [{}]}}{action}}}",
                key.name,
                key.columns.join(", "),
                key.referred.join(", ")
            )
        });
        format!(
            "- create_table: {{table: {}, columns: [{}], primary_key: [{}], unique: [{}], indexes: [{}], checks: [{}], foreign_keys: [{}]}}\n",
            self.name,
            listed(columns.collect()),
            self.primary.join(", "),
            listed(uniques.collect()),
            listed(indexes.collect()),
            listed(checks.collect()),
            listed(foreign.collect()),
        )
    }
}
