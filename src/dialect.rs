//! The engines. Only this room asks which one it is; everybody else asks [`Facts`] a named question.

mod canonical;
mod clients;
pub mod clock;
pub mod facts;
mod feature;
mod lexical;
mod mariadb;
mod mysql;
mod mysql_limits;
mod mysql_locks;
mod mysql_privileges;
mod mysql_types;
mod online;
mod postgres;
mod postgres_casts;
mod postgres_indexes;
mod postgres_locks;
mod postgres_portable;
mod postgres_types;
pub mod shown;
mod sqlite;
mod sqlite_types;
mod words;

pub use facts::{
    AlterStyle, Beginning, Cast, ColumnChange, ColumnUser, CommentStyle, Comparison, Computed, EchoStyle,
    Facts, Grammar, GuardStyle, Indexed, IndexesShown, KeyColumn, KeyReader, KnownBy, LockNote, Method,
    NameKind, Piece, Proven, Quoting, Referable, Refused, RefusedFor, TableColumns, Task, TextStyle, Tool,
};
pub use feature::Feature;

/// An engine that scripts can be built for. By default it is the one that a new project is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Dialect {
    /// PostgreSQL 13 and later, by psql.
    #[default]
    Postgres,
    /// MySQL 8.0.29 and later, by mysql.
    MySql,
    /// SQLite 3.34 and later, by sqlite3.
    Sqlite,
    /// MariaDB 10.5.2 and later, by mariadb.
    MariaDb,
}

impl Dialect {
    /// Every dialect.
    pub const ALL: [Self; 4] = [Self::Postgres, Self::MySql, Self::MariaDb, Self::Sqlite];

    /// What a project is checked for that names no dialect: its specs may say what other engines have not.
    pub const UNNAMED: Self = Self::Postgres;

    /// Names that specs may use for a dialect, also for those that this version does not compile.
    pub const SPEC_NAMES: [&'static str; 4] = ["postgres", "mysql", "mariadb", "sqlite"];

    /// SQLAlchemy's names for dialects that have another here.
    pub const OTHER_NAMES: [(&'static str, &'static str); 1] = [("postgresql", "postgres")];

    /// What people call a dialect that has another name here.
    const NICKNAMES: [(&'static str, &'static str); 6] = [
        ("pg", "postgres"),
        ("pgsql", "postgres"),
        ("psql", "postgres"),
        ("maria", "mariadb"),
        ("my", "mysql"),
        ("sqlite3", "sqlite"),
    ];

    /// The name of the dialect that somebody calls otherwise.
    pub fn meant_by(nickname: &str) -> Option<&'static str> {
        let lower = nickname.to_ascii_lowercase();
        let own = Self::SPEC_NAMES.into_iter().find(|name| *name == lower);
        own.or_else(|| Self::NICKNAMES.iter().find(|(other, _)| *other == lower).map(|(_, own)| *own))
    }

    /// The dialect of a name, ours or SQLAlchemy's.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|d| d.facts().name == Self::own_name(name))
    }

    /// Our name of a dialect that SQLAlchemy calls otherwise: `postgresql`, or with a driver, `mysql+pymysql`. Any other
    /// name stays as it is.
    pub fn own_name(name: &str) -> &str {
        let dialect = name.split_once('+').map_or(name, |(dialect, _)| dialect);
        let own =
            Self::OTHER_NAMES.iter().find(|(other, _)| *other == dialect).map_or(dialect, |(_, own)| own);
        if Self::SPEC_NAMES.contains(&own) { own } else { name }
    }

    /// Its answers.
    pub fn facts(self) -> &'static Facts {
        match self {
            Self::Postgres => &postgres::FACTS,
            Self::MySql => &mysql::FACTS,
            Self::Sqlite => &sqlite::FACTS,
            Self::MariaDb => &mariadb::FACTS,
        }
    }
}
