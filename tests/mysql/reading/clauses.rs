//! Statements at random that a server can do, with just enough of a model to know which.

use crate::support::history::Random;

/// A column of a table.
#[derive(Clone)]
struct Column {
    name: String,
    /// Nothing else of the table names it.
    free: bool,
    /// Its definition is of a kind that is read.
    certain: bool,
    /// Its type takes an index as it is.
    short: bool,
    /// It is of numbers, for keys and checks.
    number: bool,
}

/// A table as far as the next statement must know it.
pub(super) struct Model {
    pub(super) name: String,
    is_mysql: bool,
    columns: Vec<Column>,
    /// Names of indexes that can be dropped.
    indexes: Vec<String>,
    uniques: Vec<String>,
    foreign: Vec<String>,
    checks: Vec<String>,
    /// Something about it is not read, beside columns.
    uncertain: bool,
    counted: usize,
    has_plain_key: bool,
    /// Columns that the statement changes already.
    busy: Vec<String>,
}

/// Types that are read, with a default and whether an index takes them.
const TYPES: [(&str, &str, bool, bool); 26] = [
    ("INT", "5", true, true),
    ("int(11) unsigned", "7", true, true),
    ("BIGINT", "-3", true, true),
    ("TINYINT(1)", "1", true, true),
    ("SMALLINT UNSIGNED ZEROFILL", "2", true, true),
    ("DECIMAL(8,2)", "1.50", true, true),
    ("NUMERIC(6)", "3", true, true),
    ("FLOAT", "0.5", true, false),
    ("DOUBLE PRECISION", "2", true, false),
    ("REAL", "", true, false),
    ("BOOLEAN", "TRUE", true, true),
    ("VARCHAR(40)", "'it''s'", true, false),
    ("CHARACTER VARYING(20)", "''", true, false),
    ("CHAR(3) CHARACTER SET latin1", "'abc'", true, false),
    ("NATIONAL VARCHAR(9)", "'x'", true, false),
    ("VARBINARY(16)", "'b'", true, false),
    ("ENUM('a', 'b c', 'd''e')", "'a'", true, false),
    ("SET('x','y')", "'x,y'", true, false),
    ("ENUM('a') CHARACTER SET ascii", "'a'", true, false),
    ("TEXT", "", false, false),
    ("MEDIUMBLOB", "", false, false),
    ("JSON", "", false, false),
    ("DATE", "'2026-01-02'", true, false),
    ("DATETIME(3)", "CURRENT_TIMESTAMP(3)", true, false),
    ("TIME", "'01:02:03'", true, false),
    ("YEAR", "2026", false, false),
];

impl Model {
    pub(super) fn new(name: String, is_mysql: bool) -> Self {
        Self {
            name,
            is_mysql,
            columns: Vec::new(),
            indexes: Vec::new(),
            uniques: Vec::new(),
            foreign: Vec::new(),
            checks: Vec::new(),
            uncertain: false,
            counted: 0,
            has_plain_key: true,
            busy: Vec::new(),
        }
    }

    /// The columns that are read wholly.
    pub(super) fn certain(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|column| column.certain).map(|column| column.name.as_str())
    }

    /// Whether something about it is not read.
    pub(super) fn is_uncertain(&self) -> bool {
        self.uncertain || self.columns.iter().any(|column| !column.certain)
    }

    fn fresh(&mut self, stem: &str) -> String {
        self.counted += 1;
        format!("{stem}{}", self.counted)
    }

    fn free(&mut self, random: &mut Random, is: impl Fn(&Column) -> bool) -> Option<usize> {
        let fits = |column: &Column| column.free && !self.busy.contains(&column.name) && is(column);
        let fitting: Vec<usize> = (0..self.columns.len()).filter(|&at| fits(&self.columns[at])).collect();
        let chosen = fitting.get(random.below(fitting.len())).copied()?;
        self.busy.push(self.columns[chosen].name.clone());
        Some(chosen)
    }

    /// A column's definition behind its name, and the column.
    fn definition(name: String, random: &mut Random) -> (String, Column) {
        let mut column = Column { name, free: true, certain: true, short: false, number: false };
        if random.percent(12) {
            column.certain = false;
            let odd = [
                "BIT(4) DEFAULT b'1'",
                "INT INVISIBLE",
                "VARCHAR(9) DEFAULT 'a\\\\b'",
                "INT COMMENT 'a\\tb'",
            ];
            return (random.pick(&odd).to_owned(), column);
        }
        if random.percent(8) {
            let text = random.pick(&[
                "TIMESTAMP NULL",
                "TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6)",
            ]);
            return (text.to_owned(), column);
        }
        let (sql_type, default, indexed, number) = TYPES[random.below(TYPES.len())];
        (column.short, column.number) = (indexed, number);
        let mut text = sql_type.to_owned();
        let takes_collation = matches!(sql_type, "VARCHAR(40)" | "TEXT" | "CHARACTER VARYING(20)");
        if takes_collation && random.percent(30) {
            text += " COLLATE utf8mb4_bin";
        }
        match random.below(4) {
            0 => text += " NULL",
            1 if default.is_empty() => text += " NOT NULL",
            1 => text = format!("{text} NOT NULL DEFAULT {default}"),
            2 if !default.is_empty() => text = format!("{text} DEFAULT {default}"),
            _ => {}
        }
        if random.percent(25) {
            text += " COMMENT 'it''s'";
        }
        (text, column)
    }

    pub(super) fn create(&mut self, random: &mut Random) -> String {
        let mut items = vec!["id BIGINT NOT NULL".to_owned()];
        self.columns.push(Column {
            name: "id".into(),
            free: false,
            certain: true,
            short: true,
            number: true,
        });
        let keyed = random.below(4);
        match keyed {
            0 => {
                items[0] += " AUTO_INCREMENT PRIMARY KEY";
                self.has_plain_key = false;
            }
            1 => items.push("PRIMARY KEY (id)".to_owned()),
            2 => items.push("CONSTRAINT pk PRIMARY KEY USING BTREE (`id`)".to_owned()),
            _ => items[0] += " KEY",
        }
        for _ in 0..3 + random.below(4) {
            let name = self.fresh("c");
            let (text, column) = Self::definition(name.clone(), random);
            items.push(format!("`{name}` {text}"));
            self.columns.push(column);
        }
        if random.percent(50)
            && let Some(at) = self.free(random, |column| column.number)
        {
            let name = self.columns[at].name.clone();
            self.columns[at].free = false;
            items.push(
                random
                    .pick(&["KEY (`{}`)", "UNIQUE (`{}`)", "CHECK (`{}` >= 0)", "INDEX ix (`{}` DESC)"])
                    .replace("{}", &name),
            );
        }
        if random.percent(30) {
            items.push("ref BIGINT".to_owned());
            self.columns.push(Column {
                name: "ref".into(),
                free: false,
                certain: true,
                short: true,
                number: true,
            });
            items.push("FOREIGN KEY (ref) REFERENCES p (id) ON DELETE CASCADE".to_owned());
        }
        let option = random.pick(&[
            "",
            " ENGINE=InnoDB DEFAULT CHARSET=utf8mb4",
            " COMMENT='it''s' ROW_FORMAT=DYNAMIC",
            " AUTO_INCREMENT=7 CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
        ]);
        format!(
            "CREATE TABLE {}{} ({}){option}",
            random.pick(&["", "IF NOT EXISTS "]),
            self.name,
            items.join(", ")
        )
    }

    /// One statement, or a few that belong together.
    pub(super) fn change(&mut self, random: &mut Random) -> Vec<String> {
        self.busy.clear();
        if random.percent(15) {
            return self.other(random);
        }
        let mut clauses = Vec::new();
        let mut touched = Vec::new();
        for _ in 0..=random.below(3) {
            let kind = random.below(12).max(1); // twice as often a column as anything else
            if !touched.contains(&kind) {
                touched.push(kind);
                clauses.extend(self.clause(kind, random));
            }
        }
        if clauses.is_empty() {
            return Vec::new();
        }
        if random.percent(15) {
            clauses.push(
                random
                    .pick(&[
                        "ALGORITHM=COPY",
                        "LOCK = SHARED",
                        "FORCE",
                        "AUTO_INCREMENT = 100",
                        "ORDER BY id",
                    ])
                    .to_owned(),
            );
        }
        vec![format!("ALTER TABLE {} {}", self.name, clauses.join(", "))]
    }

    /// A clause that goes together with others of another kind.
    fn clause(&mut self, kind: usize, random: &mut Random) -> Option<String> {
        match kind {
            1 => Some(self.add(random)),
            2 => self.modify(random),
            3 => self.change_column(random),
            4 => self.rename_column(random),
            5 => self.drop_column(random),
            6 => self.add_index(random),
            7 => self.drop_part(random),
            8 => self.key(random),
            9 => self.check(random),
            10 => Some(self.foreign(random)),
            _ => Some(self.options(random)),
        }
    }

    fn add(&mut self, random: &mut Random) -> String {
        let name = self.fresh("c");
        if random.percent(15) {
            self.columns.push(Column {
                name: name.clone(),
                free: false,
                certain: true,
                short: false,
                number: false,
            });
            let stored = random.pick(&["STORED", "VIRTUAL"]);
            return format!("ADD COLUMN {name} BIGINT GENERATED ALWAYS AS (2 + 1) {stored}");
        }
        let (text, column) = Self::definition(name.clone(), random);
        self.busy.push(name.clone());
        let place = random.pick(&["", " FIRST", " AFTER id"]);
        let clause = match random.below(3) {
            0 => format!("ADD `{name}` {text}{place}"),
            1 => format!("ADD COLUMN {name} {text}{place}"),
            _ => format!("ADD ({name} {text})"),
        };
        self.columns.push(column);
        clause
    }

    fn modify(&mut self, random: &mut Random) -> Option<String> {
        let at = self.free(random, |_| true)?;
        let name = self.columns[at].name.clone();
        let (text, column) = Self::definition(name.clone(), random);
        self.columns[at] = column;
        Some(format!("MODIFY{} {name} {text}", random.pick(&["", " COLUMN"])))
    }

    fn change_column(&mut self, random: &mut Random) -> Option<String> {
        let at = self.free(random, |_| true)?;
        let old = self.columns[at].name.clone();
        let name = self.fresh("c");
        let (text, column) = Self::definition(name.clone(), random);
        self.columns[at] = column;
        self.busy.push(name.clone());
        Some(format!("CHANGE COLUMN `{old}` {name} {text}"))
    }

    fn rename_column(&mut self, random: &mut Random) -> Option<String> {
        let at = self.free(random, |_| true)?;
        let old = self.columns[at].name.clone();
        let name = self.fresh("c");
        self.columns[at].name.clone_from(&name);
        self.busy.push(name.clone());
        Some(format!("RENAME COLUMN {old} TO {name}"))
    }

    fn drop_column(&mut self, random: &mut Random) -> Option<String> {
        let at = self.free(random, |_| true)?;
        let name = self.columns.remove(at).name;
        Some(format!("DROP{} `{name}`", random.pick(&["", " COLUMN"])))
    }

    fn add_index(&mut self, random: &mut Random) -> Option<String> {
        let at = self.free(random, |column| column.short && column.certain)?;
        self.columns[at].free = false;
        let column = self.columns[at].name.clone();
        let name = self.fresh("i");
        Some(match random.below(6) {
            0 => format!("ADD INDEX (`{column}`)"),
            1 => format!("ADD KEY {name} USING BTREE ({column}, id)"),
            2 => format!("ADD INDEX {name} ({column} ASC)"),
            3 => {
                self.uncertain = true;
                format!("ADD INDEX {name} ({column}) COMMENT 'odd'")
            }
            4 if self.is_mysql => format!("ADD INDEX {name} (({column} IS NULL))"),
            _ => {
                self.indexes.push(name.clone());
                format!("ADD INDEX {name} (id, {column})")
            }
        })
    }

    fn drop_part(&mut self, random: &mut Random) -> Option<String> {
        match random.below(4) {
            0 => self.indexes.pop().map(|name| format!("DROP INDEX {name}")),
            1 => self.uniques.pop().map(|name| format!("DROP KEY `{name}`")),
            2 => self.checks.pop().map(|name| format!("DROP CONSTRAINT {name}")),
            _ => self.foreign.pop().map(|name| format!("DROP FOREIGN KEY {name}")),
        }
    }

    fn key(&mut self, random: &mut Random) -> Option<String> {
        if self.has_plain_key && random.percent(50) {
            let at = self.free(random, |column| column.number && column.certain)?;
            self.columns[at].free = false;
            self.has_plain_key = false;
            let other = &self.columns[at].name;
            return Some(format!("DROP PRIMARY KEY, ADD PRIMARY KEY (id, `{other}`)"));
        }
        let at = self.free(random, |column| column.number && column.certain)?;
        self.columns[at].free = false;
        let column = self.columns[at].name.clone();
        let name = self.fresh("u");
        if random.percent(70) {
            self.uniques.push(name.clone());
        }
        Some(match random.below(3) {
            0 => format!("ADD UNIQUE KEY {name} (id, {column})"),
            1 => format!("ADD CONSTRAINT {name} UNIQUE ({column}, id)"),
            _ => format!("ADD UNIQUE INDEX {name} ({column} DESC, id)"),
        })
    }

    fn check(&mut self, random: &mut Random) -> Option<String> {
        let at = self.free(random, |column| column.number && column.certain)?;
        self.columns[at].free = false;
        let column = self.columns[at].name.clone();
        if random.percent(50) {
            return Some(format!("ADD CHECK ({column} >= 0)"));
        }
        let name = self.fresh(&format!("ck_{}_", self.name));
        self.checks.push(name.clone());
        Some(format!("ADD CONSTRAINT {name} CHECK ({column} BETWEEN 0 AND 9)"))
    }

    fn foreign(&mut self, random: &mut Random) -> String {
        let column = self.fresh("r");
        self.columns.push(Column {
            name: column.clone(),
            free: false,
            certain: true,
            short: true,
            number: true,
        });
        let (target, sql_type) = if random.percent(50) { ("id", "BIGINT") } else { ("k", "INT") };
        let name = format!("fk_{}_{column}", self.name);
        let given = if random.percent(60) {
            self.foreign.push(name.clone());
            format!("CONSTRAINT {name} ")
        } else {
            String::new()
        };
        let action = random.pick(&["", " ON DELETE SET NULL", " ON UPDATE CASCADE ON DELETE RESTRICT"]);
        format!(
            "ADD COLUMN {column} {sql_type}, ADD {given}FOREIGN KEY ({column}) REFERENCES p ({target}){action}"
        )
    }

    fn options(&mut self, random: &mut Random) -> String {
        let option = random.pick(&[
            "ENGINE = InnoDB",
            "ROW_FORMAT=COMPACT",
            "COMMENT = 'told'",
            "COMMENT ''",
            "AUTO_INCREMENT 50",
            "STATS_PERSISTENT=1",
        ]);
        self.uncertain |= option.starts_with("STATS");
        option.to_owned()
    }

    /// Statements other than ALTER TABLE, and those of which nothing else may be said.
    fn other(&mut self, random: &mut Random) -> Vec<String> {
        let table = self.name.clone();
        match random.below(8) {
            0 => vec![format!("INSERT INTO other (id) SELECT id FROM {table}")],
            1 => vec![
                format!("CREATE TEMPORARY TABLE tmp_{table} AS SELECT * FROM {table}"),
                format!("DROP TEMPORARY TABLE tmp_{table}"),
            ],
            2 => vec![format!("CREATE TABLE IF NOT EXISTS {table} (other INT)")],
            3 => match self.indexes.pop() {
                Some(index) => vec![format!("DROP INDEX {index} ON {table}")],
                None => vec![format!("OPTIMIZE TABLE {table}")],
            },
            4 => {
                let to = format!("r{table}");
                let statement = format!("RENAME TABLE {table} TO {to}");
                self.name = to;
                self.checks.clear();
                self.foreign.clear();
                vec![statement]
            }
            5 => match self.indexes.pop() {
                Some(index) => vec![format!("ALTER TABLE {table} RENAME INDEX {index} TO new_{index}")],
                None => vec![format!("ALTER TABLE {table} FORCE")],
            },
            6 => vec![format!("TRUNCATE TABLE other")],
            _ => match self.free(random, |column| column.number && column.certain) {
                Some(at) => {
                    let name = self.columns[at].name.clone();
                    let set = random.pick(&["SET DEFAULT 4", "DROP DEFAULT"]);
                    vec![format!("ALTER TABLE {table} ALTER COLUMN {name} {set}")]
                }
                None => vec![format!("ANALYZE TABLE {table}")],
            },
        }
    }
}
