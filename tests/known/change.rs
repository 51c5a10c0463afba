//! One change of a set of tables: as a spec writes it, and as the plain statement of each engine.

use sqlc_mig::dialect::Dialect;

use super::world::{TYPES, Table, Type, World};
use crate::support::history::Random;

#[derive(Clone, Debug)]
enum What {
    DropPrimary,
    SwapPrimary(Vec<String>),
    DropUnique(String),
    DropForeign(String),
    DropCheck(String),
    DropIndex(String),
    DropColumn(String),
    RenameColumn(String),
    Retype(String, Type),
    Nullable(String, bool),
    Collate(String),
    AddCollated(String),
    AddIndex(Vec<String>),
    AddUnique(Vec<String>),
    AddForeign(String, String, bool),
    AddCheck(String),
    Identity(String),
    DropTable,
}

#[derive(Clone, Debug)]
pub struct Change {
    table: String,
    what: What,
    yaml: String,
}

impl Change {
    pub fn random(world: &World, random: &mut Random) -> Self {
        loop {
            let table = if random.percent(50) { &world.parent } else { &world.child };
            if let Some(what) = what(world, table, random) {
                let mut change = Self { table: table.name.clone(), what, yaml: String::new() };
                change.yaml = change.yaml(world);
                return change;
            }
        }
    }

    pub fn text(&self) -> &str {
        &self.yaml
    }

    /// As a spec writes it.
    pub fn yaml(&self, world: &World) -> String {
        let table = &self.table;
        let number = world.number;
        let constraint = |name: &str, kind: &str| {
            format!("- drop_constraint: {{table: {table}, name: {name}, type: {kind}}}")
        };
        let altered = |column: &str, what: String| {
            format!("- alter_column: {{table: {table}, column: {column}, {what}}}")
        };
        match &self.what {
            What::DropPrimary => constraint(&format!("pk_{table}"), "primary_key"),
            What::SwapPrimary(columns) => format!(
                "{}\n- create_primary_key: {{table: {table}, columns: [{}]}}",
                constraint(&format!("pk_{table}"), "primary_key"),
                columns.join(", ")
            ),
            What::DropUnique(name) => constraint(name, "unique"),
            What::DropForeign(name) => constraint(name, "foreign_key"),
            What::DropCheck(name) => constraint(name, "check"),
            What::DropIndex(name) => format!("- drop_index: {{table: {table}, name: {name}}}"),
            What::DropColumn(name) => format!("- drop_column: {{table: {table}, column: {name}}}"),
            What::RenameColumn(name) => {
                format!("- rename_column: {{table: {table}, column: {name}, to: {name}_new}}")
            }
            What::Retype(name, new) => altered(name, format!("type: {}", new.0)),
            What::Nullable(name, nullable) => altered(name, format!("nullable: {nullable}")),
            What::Collate(name) => altered(name, format!("collation: {}", world.collation())),
            What::AddCollated(name) => format!(
                "- create_index: {{table: {table}, name: ix_new_{number}, columns: [{{name: {name}, collation: {}}}]}}",
                world.collation()
            ),
            What::AddIndex(columns) => {
                format!(
                    "- create_index: {{table: {table}, name: ix_new_{number}, columns: [{}]}}",
                    columns.join(", ")
                )
            }
            What::AddUnique(columns) => format!(
                "- create_unique_constraint: {{table: {table}, name: uq_new_{number}, columns: [{}]}}",
                columns.join(", ")
            ),
            What::AddForeign(own, other, sets_null) => format!(
                "- create_foreign_key: {{table: {table}, name: fk_new_{number}, columns: [{own}], references: {{table: {}, columns: [{other}]}}{}}}",
                world.parent.name,
                if *sets_null { ", on_delete: set null" } else { "" },
            ),
            What::AddCheck(name) => format!(
                "- create_check_constraint: {{table: {table}, name: ck_new_{number}, expr: {name} > 0}}"
            ),
            What::Identity(name) => altered(name, "identity: true".to_owned()),
            What::DropTable => format!("- drop_table: {{table: {table}}}"),
        }
    }

    /// The statement by which a user would do it; none where the engine has none.
    pub fn plain(&self, world: &World) -> Option<String> {
        match world.dialect {
            Dialect::Postgres => Some(self.plain_postgres(world)),
            // MariaDB takes some that leave a foreign key without its index, and then no other change of the two tables.
            Dialect::MySql | Dialect::MariaDb => {
                let tables = [&world.parent.name, &world.child.name];
                let more = tables.map(|table| {
                    format!("; ALTER TABLE {table} ADD COLUMN one_more int; ALTER TABLE {table} MODIFY COLUMN one_more bigint")
                });
                let kept = !matches!(self.what, What::DropTable);
                Some(self.plain_mysql(world) + &if kept { more.concat() } else { String::new() })
            }
            Dialect::Sqlite => self.plain_sqlite(world),
        }
    }

    fn plain_postgres(&self, world: &World) -> String {
        let table = &self.table;
        let alter = |what: String| format!("ALTER TABLE {table} {what}");
        let column = |name: &str| world.column(table, name);
        match &self.what {
            What::DropPrimary => alter(format!("DROP CONSTRAINT pk_{table}")),
            What::SwapPrimary(columns) => {
                alter(format!("DROP CONSTRAINT pk_{table}, ADD PRIMARY KEY ({})", columns.join(", ")))
            }
            What::DropUnique(name) | What::DropForeign(name) | What::DropCheck(name) => {
                alter(format!("DROP CONSTRAINT {name}"))
            }
            What::DropIndex(name) => format!("DROP INDEX {name}"),
            What::DropColumn(name) => alter(format!("DROP COLUMN {name}")),
            What::RenameColumn(name) => alter(format!("RENAME COLUMN {name} TO {name}_new")),
            What::Retype(name, new) => alter(format!("ALTER COLUMN {name} TYPE {}", new.1)),
            What::Nullable(name, true) => alter(format!("ALTER COLUMN {name} DROP NOT NULL")),
            What::Nullable(name, false) => alter(format!("ALTER COLUMN {name} SET NOT NULL")),
            What::Collate(name) => alter(format!(
                "ALTER COLUMN {name} TYPE {} COLLATE \"{}\"",
                column(name).sql_type.1,
                world.collation()
            )),
            What::AddCollated(name) => {
                format!("CREATE INDEX ON {table} ({name} COLLATE \"{}\")", world.collation())
            }
            What::AddIndex(columns) => format!("CREATE INDEX ON {table} ({})", columns.join(", ")),
            What::AddUnique(columns) => alter(format!("ADD UNIQUE ({})", columns.join(", "))),
            What::AddForeign(own, other, _) => {
                alter(format!("ADD FOREIGN KEY ({own}) REFERENCES {} ({other})", world.parent.name))
            }
            What::AddCheck(name) => alter(format!("ADD CHECK ({name} > 0)")),
            What::Identity(name) => alter(format!(
                "ALTER COLUMN {name} SET NOT NULL, ALTER COLUMN {name} ADD GENERATED BY DEFAULT AS IDENTITY"
            )),
            What::DropTable => format!("DROP TABLE {table}"),
        }
    }

    fn plain_mysql(&self, world: &World) -> String {
        let table = &self.table;
        let alter = |what: String| format!("ALTER TABLE {table} {what}");
        let column = |name: &str| world.column(table, name);
        let null = |nullable: bool| if nullable { "NULL" } else { "NOT NULL" };
        match &self.what {
            What::DropPrimary => alter("DROP PRIMARY KEY".to_owned()),
            What::SwapPrimary(columns) => {
                alter(format!("DROP PRIMARY KEY, ADD PRIMARY KEY ({})", columns.join(", ")))
            }
            What::DropUnique(name) | What::DropIndex(name) => alter(format!("DROP INDEX {name}")),
            What::DropForeign(name) => alter(format!("DROP FOREIGN KEY {name}")),
            What::DropCheck(name) => alter(format!("DROP CONSTRAINT {name}")),
            What::DropColumn(name) => alter(format!("{}DROP COLUMN {name}", along(world.table(table), name))),
            What::RenameColumn(name) => alter(format!("RENAME COLUMN {name} TO {name}_new")),
            What::Retype(name, new) => {
                alter(format!("MODIFY COLUMN {name} {} {}", new.2, null(column(name).nullable)))
            }
            What::Nullable(name, nullable) => {
                alter(format!("MODIFY COLUMN {name} {} {}", column(name).sql_type.2, null(*nullable)))
            }
            What::Collate(name) => alter(format!(
                "MODIFY COLUMN {name} {} COLLATE {} {}",
                column(name).sql_type.2,
                world.collation(),
                null(column(name).nullable)
            )),
            What::AddCollated(name) => alter(format!("ADD INDEX ({name} COLLATE {})", world.collation())),
            What::AddIndex(columns) => alter(format!("ADD INDEX ({})", columns.join(", "))),
            What::AddUnique(columns) => alter(format!("ADD UNIQUE ({})", columns.join(", "))),
            What::AddForeign(own, other, sets_null) => alter(format!(
                "ADD FOREIGN KEY ({own}) REFERENCES {} ({other}){}",
                world.parent.name,
                if *sets_null { " ON DELETE SET NULL" } else { "" }
            )),
            What::AddCheck(name) => alter(format!("ADD CHECK ({name} > 0)")),
            What::Identity(name) => {
                alter(format!("MODIFY COLUMN {name} {} NOT NULL AUTO_INCREMENT", column(name).sql_type.2))
            }
            What::DropTable => format!("DROP TABLE {table}"),
        }
    }

    /// There is no ALTER TABLE for most; what is refused for the sake of later checks is asked for by such a check.
    fn plain_sqlite(&self, world: &World) -> Option<String> {
        let table = &self.table;
        let check = |table: &str| format!("SELECT * FROM pragma_foreign_key_check('{table}')");
        Some(match &self.what {
            What::DropColumn(name) => format!("ALTER TABLE {table} DROP COLUMN {name}"),
            What::DropIndex(name) => format!("DROP INDEX {name}; {}", check(&world.child.name)),
            What::AddForeign(own, other, _) => format!(
                "CREATE TABLE {table}_new ({own}, FOREIGN KEY ({own}) REFERENCES {} ({other})); {}",
                world.parent.name,
                check(&format!("{table}_new"))
            ),
            What::DropTable
            | What::DropPrimary
            | What::SwapPrimary(_)
            | What::DropUnique(_)
            | What::DropForeign(_)
            | What::DropCheck(_)
            | What::RenameColumn(_)
            | What::Retype(..)
            | What::Nullable(..)
            | What::Collate(_)
            | What::AddCollated(_)
            | What::AddIndex(_)
            | What::AddUnique(_)
            | What::AddCheck(_)
            | What::Identity(_) => return None,
        })
    }
}

/// What goes along with a column, whole, as the specs have it; MySQL would cut indexes down.
fn along(table: &Table, column: &str) -> String {
    let has = |columns: &[String]| columns.len() > 1 && columns.iter().any(|name| name == column);
    let primary = has(&table.primary).then(|| "DROP PRIMARY KEY, ".to_owned());
    let keys = table.foreign.iter().filter(|key| key.columns.iter().any(|name| name == column));
    let keys = keys.map(|key| format!("DROP FOREIGN KEY {}, ", key.name));
    let indexes = table.indexes.iter().map(|(name, columns, _)| (name, columns));
    let indexes = table.uniques.iter().map(|(name, columns)| (name, columns)).chain(indexes);
    let indexes = indexes.filter(|(_, columns)| has(columns)).map(|(name, _)| format!("DROP INDEX {name}, "));
    keys.chain(primary).chain(indexes).collect()
}

/// Whether an expression of the table names a column: then another kind of type may be none for the expression.
fn is_in_an_expression(table: &Table, column: &str) -> bool {
    let texts = table.checks.iter().map(|(_, text)| text);
    let columns = table.columns.iter().flat_map(|c| c.computed.iter().chain(&c.default));
    texts.chain(columns).any(|text| text.split(' ').any(|word| word == column))
}

/// Whether a foreign key would see the collation, where columns of texts have that of a database which nobody knows.
fn collates_a_foreign_key(world: &World, table: &Table, column: &str) -> bool {
    let is = |columns: &[String]| columns.iter().any(|name| name == column);
    let referred = table.name == world.parent.name && world.child.foreign.iter().any(|key| is(&key.referred));
    world.is_mysql() && (referred || table.foreign.iter().any(|key| is(&key.columns)))
}

/// A change that this table can be asked for; none this time.
fn what(world: &World, table: &Table, random: &mut Random) -> Option<What> {
    let column = |random: &mut Random| table.columns[random.below(table.columns.len())].clone();
    let some = |list: Vec<String>, random: &mut Random| {
        (!list.is_empty()).then(|| list[random.below(list.len())].clone())
    };
    let plain = |random: &mut Random| {
        Some(column(random)).filter(|c| c.computed.is_none() && c.default.is_none() && !c.identity)
    };
    Some(match random.below(21) {
        0 => What::DropPrimary,
        1 => What::DropUnique(some(table.uniques.iter().map(|u| u.0.clone()).collect(), random)?),
        2 => What::DropForeign(some(table.foreign.iter().map(|k| k.name.clone()).collect(), random)?),
        3 => What::DropCheck(some(table.checks.iter().map(|c| c.0.clone()).collect(), random)?),
        4 | 5 => What::DropIndex(some(table.indexes.iter().map(|i| i.0.clone()).collect(), random)?),
        6 | 7 => What::DropColumn(column(random).name),
        8 => What::RenameColumn(column(random).name),
        9 | 10 => {
            let (found, new) = (plain(random)?, TYPES[random.below(TYPES.len())]);
            let number = matches!(new.0, "integer" | "bigint" | "smallint");
            (number || !is_in_an_expression(table, &found.name)).then_some(What::Retype(found.name, new))?
        }
        11 => {
            let found = plain(random)?;
            let nullable = !found.nullable;
            (!table.primary.contains(&found.name)).then_some(What::Nullable(found.name, nullable))?
        }
        12 => {
            let two = [column(random).name, column(random).name];
            let columns =
                if random.percent(50) && two[0] != two[1] { two.to_vec() } else { vec![two[0].clone()] };
            if random.percent(50) { What::AddIndex(columns) } else { What::AddUnique(columns) }
        }
        13 => {
            let own = plain(random).filter(|_| table.name == world.child.name)?;
            let other = &world.parent.columns[random.below(world.parent.columns.len())];
            What::AddForeign(own.name, other.name.clone(), random.percent(30))
        }
        15 | 16 => {
            let two = [column(random).name, column(random).name];
            What::SwapPrimary(if two[0] == two[1] { vec![two[0].clone()] } else { two.to_vec() })
        }
        17 => {
            let found = column(random);
            matches!(found.sql_type.0, "integer" | "bigint" | "smallint")
                .then_some(What::AddCheck(found.name))?
        }
        14 => What::Identity(plain(random)?.name),
        18 => {
            let found = plain(random)?;
            (!collates_a_foreign_key(world, table, &found.name)).then_some(What::Collate(found.name))?
        }
        19 => What::AddCollated(column(random).name),
        _ => What::DropTable,
    })
}
