//! The programs of the engines.

use super::facts::{Task, Tool};
use crate::model::Version;

/// PostgreSQL's.
pub(super) const POSTGRES: &[Tool] = &[
    Tool {
        name: "psql",
        task: Task::Apply,
        package: "postgresql-client",
        oldest: Some(Version::new(11, 0, 0)), // `:{?name}`: "psql", "SQL Interpolation"
        impostor: None,
    },
    Tool { name: "pg_dump", task: Task::Dump, package: "postgresql-client", oldest: None, impostor: None },
];

/// MySQL's.
pub(super) const MYSQL: &[Tool] = &[
    Tool {
        name: "mysql",
        task: Task::Apply,
        package: "mysql-client",
        oldest: None,
        impostor: Some((
            "MariaDB",
            "it knows no `--ssl-mode`, and not every way in which MySQL's accounts log in",
        )),
    },
    Tool {
        name: "mysqldump",
        task: Task::Dump,
        package: "mysql-client",
        oldest: None,
        impostor: Some(("MariaDB", "it asks for what MySQL's tables of the system do not have")),
    },
];

/// MariaDB's.
pub(super) const MARIADB: &[Tool] = &[
    Tool { name: "mariadb", task: Task::Apply, package: "mariadb-client", oldest: None, impostor: None },
    Tool { name: "mariadb-dump", task: Task::Dump, package: "mariadb-client", oldest: None, impostor: None },
];

/// SQLite's.
pub(super) const SQLITE: &[Tool] = &[Tool {
    name: "sqlite3",
    task: Task::Apply,
    package: "sqlite3",
    oldest: Some(Version::new(3, 34, 0)),
    impostor: None,
}];
