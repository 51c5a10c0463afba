//! Raw DDL is read as the server takes it: random tables and random statements of every clause, done by the server itself;
//! what the history knows of each table afterwards is what the server has, and uncertain is only what says so.

mod clauses;

use std::collections::BTreeSet;

use sqlc_mig::catalog::Catalog;
use sqlc_mig::dialect::{Dialect, NameKind};
use sqlc_mig::history::follow;
use sqlc_mig::model::{Column, Ident, ObjectId, ObjectName, SqlType};

use crate::support::history::Random;
use crate::support::{Database, Engine, Project, State, compile, seed};
use clauses::Model;

/// So many tables, each with its own statements.
const TABLES: usize = 90;
const SEED: u64 = 3;

/// Tables and the statements about them.
struct Case {
    dialect: Dialect,
    engine: &'static Engine,
    models: Vec<Model>,
    statements: Vec<String>,
}

impl Case {
    fn new(dialect: &str, seed: u64) -> Self {
        let mut random = Random::new(seed);
        let is_mysql = dialect == "mysql";
        let mut statements = vec![
            "CREATE TABLE p (id BIGINT NOT NULL, k INT NOT NULL, PRIMARY KEY (id), UNIQUE KEY uq_k (k))"
                .to_owned(),
            "CREATE TABLE other (id BIGINT, a INT)".to_owned(),
        ];
        let mut models = Vec::new();
        for number in 0..TABLES {
            let mut model = Model::new(format!("t{number}"), is_mysql);
            statements.push(model.create(&mut random));
            for _ in 0..=random.below(4) {
                statements.extend(model.change(&mut random));
            }
            models.push(model);
        }
        let engine = Engine::of(dialect).unwrap();
        Self { dialect: Dialect::from_name(dialect).unwrap(), engine, models, statements }
    }

    /// A revision that runs the statements, and one after it.
    fn project(&self, next: &str) -> Project {
        Project::new()
            .config(&format!("dialects: [{}]\n", self.dialect.facts().name))
            .spec("one.yaml", &self.first())
            .spec(
                "two.yaml",
                &format!("revision: aaaa00000002\ndown_revision: aaaa00000001\nupgrade:\n{next}"),
            )
    }

    fn first(&self) -> String {
        let executes = self
            .statements
            .iter()
            .map(|sql| format!("  - execute: {{if: SELECT 1, sql: {sql:?}, undo: nothing}}\n"));
        format!("revision: aaaa00000001\ndown_revision: null\nupgrade:\n{}", executes.collect::<String>())
    }

    /// What the history knows after the statements.
    fn catalog(&self) -> Catalog {
        let project = compile::project("", [&*self.first()]);
        assert!(!project.diagnostics.has_errors(), "{:?}", project.diagnostics);
        let mut catalog = compile::catalog(self.dialect);
        for operations in compile::operations(&project, self.dialect) {
            assert_eq!(operations.len(), self.statements.len());
            follow(&operations, &mut catalog);
        }
        catalog
    }

    /// A database in which the server itself has run them, and whose ledger says so.
    fn database(&self, project: &Project) -> Database<'static> {
        let database = self.engine.shared().database();
        database.execute("SET default_storage_engine = InnoDB"); // whoever asks first waits for the server
        database.apply(&(self.statements.join(";\n") + ";\n")).ok();
        database.apply(&self.engine.script(project, &["stamp", "aaaa00000001"])).ok();
        database
    }

    fn name(&self, model: &Model) -> ObjectName {
        let name = self.dialect.facts().names.ident(&model.name, NameKind::Relation).unwrap();
        ObjectName::new(Ident::unqualified(), name)
    }

    fn apply(&self, project: &Project, arguments: &[&str], database: &Database<'_>) {
        database.apply(&self.engine.script(project, arguments)).ok();
    }
}

/// The tables as the server shows them; `AUTO_INCREMENT=5` counts rows, and `USING BTREE` is what InnoDB does anyway.
fn tables(database: &Database<'_>) -> String {
    let schema = State::of(database).without_order().schema;
    let lines = schema.lines().map(|line| {
        let words = line.split(' ').filter(|word| !word.starts_with("AUTO_INCREMENT="));
        words.collect::<Vec<_>>().join(" ").replace(" USING BTREE", "")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The definition of one table, without the comments of its columns.
fn definition(database: &Database<'_>, table: &str) -> Vec<String> {
    let shown = database.query(&format!("SHOW CREATE TABLE `{table}`"));
    let lines = shown.lines().skip(1).map(|line| match (line.starts_with("  `"), line.find(" COMMENT '")) {
        (true, Some(at)) => line[..at].to_owned() + if line.ends_with(',') { "," } else { "" },
        _ => line.to_owned(),
    });
    lines.collect()
}

/// What is wholly known is dropped, and comes again as it was.
fn whole_tables_come_again(case: &Case, catalog: &Catalog) -> usize {
    let whole: Vec<&Model> = case
        .models
        .iter()
        .filter(|model| {
            let name = case.name(model);
            catalog.known(&name).is_some() && catalog.lost_part(&name).is_none()
        })
        .collect();
    let drops: Vec<String> =
        whole.iter().map(|model| format!("  - drop_table: {{table: {}}}\n", model.name)).collect();
    let drops = drops.concat();
    let project = case.project(&drops);
    let database = case.database(&project);
    let before = tables(&database);
    case.apply(&project, &["build"], &database);
    case.apply(&project, &["downgrade", "aaaa00000001"], &database);
    let after = tables(&database);
    let only = |a: &str, b: &str| {
        let there: BTreeSet<&str> = b.lines().collect();
        a.lines().filter(|line| !there.contains(line)).map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    let differences = (only(&after, &before), only(&before, &after));
    assert!(after == before, "{}: {differences:#?}", case.dialect.facts().name);
    whole.len()
}

/// Every column that is known can be written again, and nothing else of its table changes by that.
fn known_columns_are_what_they_were(case: &Case, catalog: &Catalog) -> usize {
    let mut operations = Vec::new();
    for model in &case.models {
        let Some(table) = catalog.known(&case.name(model)) else { continue };
        // MariaDB's MODIFY of a JSON column takes its check away, whatever it says.
        let is_told = |column: &Column| column.sql_type == SqlType::Json && case.dialect == Dialect::MariaDb;
        for column in table.columns.iter().filter(|c| c.computed.is_none() && !is_told(c)) {
            operations.push(format!(
                "  - alter_column: {{table: {}, column: {}, comment: seen}}\n",
                model.name, column.name
            ));
        }
    }
    let project = case.project(&operations.concat());
    let database = case.database(&project);
    let names: Vec<&String> = case.models.iter().map(|model| &model.name).collect();
    let before: Vec<Vec<String>> = names.iter().map(|name| definition(&database, name)).collect();
    case.apply(&project, &["build"], &database);
    for (name, before) in names.iter().zip(before) {
        pretty_assertions::assert_eq!(
            definition(&database, name),
            before,
            "{name} {}",
            case.dialect.facts().name
        );
    }
    operations.len()
}

/// The parts that the statements leave uncertain, and no others.
fn uncertain_is_what_says_so(case: &Case, catalog: &Catalog) {
    for model in &case.models {
        let name = case.name(model);
        let statements = || {
            let word =
                |sql: &&String| sql.split(|c: char| !c.is_alphanumeric()).any(|word| word == model.name);
            case.statements.iter().filter(word).cloned().collect::<Vec<_>>().join(";\n")
        };
        let table =
            catalog.known(&name).unwrap_or_else(|| panic!("{} is opaque:\n{}", model.name, statements()));
        let known: BTreeSet<&str> = table.columns.iter().map(|column| column.name.as_str()).collect();
        let certain: BTreeSet<&str> = model.certain().collect();
        assert_eq!(known, certain, "the columns of {}:\n{}", model.name, statements());
        let lost = catalog.lost_part(&name).map(ObjectId::to_string);
        assert_eq!(lost.is_some(), model.is_uncertain(), "{}: {lost:?}\n{}", model.name, statements());
    }
}

fn reading(dialect: &str) {
    let seed = seed(SEED);
    let case = Case::new(dialect, seed);
    let catalog = case.catalog();
    uncertain_is_what_says_so(&case, &catalog);
    let whole = whole_tables_come_again(&case, &catalog);
    let columns = known_columns_are_what_they_were(&case, &catalog);
    assert!(
        whole > TABLES / 3 && whole < TABLES && columns > 3 * TABLES,
        "{whole} tables, {columns} columns"
    );
}

#[test]
fn mysql_has_what_the_history_reads() {
    reading("mysql");
}

#[test]
fn mariadb_has_what_the_history_reads() {
    reading("mariadb");
}
