//! `sqlc-mig.yaml`: what a project says once. Every key may be left out.

mod dialects;
pub mod own_tables;
mod reader;
mod settings;
mod shapes;
mod wanted;

use std::collections::BTreeMap;

use self::own_tables::PROGRESS;
use crate::decode::Vocabulary;
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::dialect::{Dialect, Facts, Feature, NameKind};
use crate::model::{Convention, FileTemplate, Ident, Online, Version, Zone};
use crate::yaml::Node;

pub use reader::read;
pub use settings::read_settings;
pub use shapes::{CONFIGURATION, HISTORY, LEDGER, LOCK, WANTED};

/// Where the ledger lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// Its table; Alembic's by default.
    pub table: Ident,
    /// Its schema; the default schema if none is named.
    pub schema: Option<Ident>,
    /// The history beside it; `None` when switched off.
    pub history: Option<History>,
    /// Where schemas are named for them.
    pub schema_places: Vec<Place>,
}

impl Ledger {
    /// Whether two of its tables would be one.
    fn has_one_name_twice(&self) -> bool {
        let is = |one: &Ident, other: &str| one.as_str().eq_ignore_ascii_case(other);
        let history = self.history.as_ref().filter(|h| h.schema.is_none() || h.schema == self.schema);
        is(&self.table, PROGRESS)
            || history.is_some_and(|h| is(&h.table, PROGRESS) || is(&h.table, self.table.as_str()))
    }
}

/// Where the history lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct History {
    pub table: Ident,
    /// Its schema; the ledger's if none is named.
    pub schema: Option<Ident>,
}

/// How long a second apply waits, and for what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// Seconds until it gives up.
    pub timeout_seconds: u32,
    /// The key of the advisory lock; derived from the ledger's name if none is given.
    pub key: Option<i64>,
}

/// Where the wanted schema comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A file or folder, relative to the configuration file; SQL is of this dialect, or else of the project's only one.
    Path(String, Option<Dialect>),
    /// What a command line prints: SQL of this dialect.
    Command(String, Dialect),
}

/// A project's configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Folders with specs, relative to the configuration file, searched recursively.
    pub migrations: Vec<String>,
    /// The same as the configuration names them, each where it stands; none where it names none.
    pub migration_places: Vec<Located<String>>,
    /// Where `make` writes scripts.
    pub out: String,
    /// The dialects of the project, each with the oldest server version to support.
    pub dialects: Vec<(Dialect, Option<Version>)>,
    pub ledger: Ledger,
    /// The schema of names that state none, on engines that have schemas.
    pub default_schema: Option<Ident>,
    /// Where user SQL looks for names; the default schema if empty.
    pub search_path: Vec<Ident>,
    /// Session settings by dialect name.
    pub settings: BTreeMap<String, Vec<(Ident, String)>>,
    /// Names for what specs leave unnamed.
    pub convention: Convention,
    /// Type aliases.
    pub types: BTreeMap<String, Node>,
    /// Variables.
    pub vars: BTreeMap<String, String>,
    /// Patterns of tables that others create.
    pub external: Vec<String>,
    /// The name of new files.
    pub file_template: FileTemplate,
    /// The time zone of dates in new specs and their names.
    pub timezone: Zone,
    pub lock: Lock,
    /// Whether writers shall go on while a table is altered, where an operation does not say.
    pub online: Online,
    /// Whether several heads may be merged without asking.
    pub allow_auto_merge: bool,
    /// The schema that the project is to have.
    pub wanted: Option<Wanted>,
}

impl Default for Config {
    fn default() -> Self {
        let ident = |text: &str| Ident::new(text).unwrap_or_else(|_| unreachable!("`{text}` is a name"));
        Self {
            migrations: vec!["migrations".to_owned()],
            migration_places: Vec::new(),
            out: "out".to_owned(),
            dialects: Vec::new(),
            ledger: Ledger {
                table: ident("alembic_version"),
                schema: None,
                history: Some(History { table: ident("sqlc_mig_history"), schema: None }),
                schema_places: Vec::new(),
            },
            default_schema: None,
            search_path: Vec::new(),
            settings: BTreeMap::new(),
            convention: Convention::default(),
            types: BTreeMap::new(),
            vars: BTreeMap::new(),
            external: Vec::new(),
            file_template: FileTemplate::default(),
            timezone: Zone::default(),
            lock: Lock { timeout_seconds: 600, key: None },
            online: Online::default(),
            allow_auto_merge: false,
            wanted: None,
        }
    }
}

impl Config {
    /// The oldest server to support.
    pub fn minimal_version(&self, facts: &Facts) -> Version {
        let named = self.dialects.iter().find(|(d, _)| d.facts().name == facts.name).and_then(|(_, v)| *v);
        named.unwrap_or(facts.oldest_version)
    }

    /// The schema of names that state none.
    pub fn default_schema(&self, facts: &Facts) -> Ident {
        let own = facts.names.default_schema.and_then(|name| Ident::new(name).ok());
        let named = own.map(|own| self.default_schema.clone().unwrap_or(own));
        named.map_or_else(Ident::unqualified, |name| name.with_case(facts.names.case(NameKind::Schema)))
    }

    /// What of it a dialect cannot have.
    pub fn misfit(&self, facts: &Facts) -> Option<Diagnostic> {
        let (first, others) =
            self.ledger.schema_places.split_first().filter(|_| !facts.has(Feature::Schemas))?;
        let message = format!("{} has no schemas, and the ledger is in one here", facts.title);
        let hint = "leave `schema` out, and say it in the name, `ledger: {table: app_alembic_version}`; \
                    a configuration of its own can say so for one engine (`--config FILE`)";
        let fault = Diagnostic::error(Code::UNSUPPORTED, *first, message).hint(hint);
        Some(
            others.iter().fold(fault, |fault, place| fault.related(*place, "and its history is in one here")),
        )
    }

    /// What it gives to the reading of specs for a dialect.
    pub fn vocabulary(&self, facts: &Facts) -> Vocabulary<'_> {
        Vocabulary {
            types: &self.types,
            vars: &self.vars,
            convention: &self.convention,
            default_schema: self.default_schema(facts),
            oldest: self.minimal_version(facts),
            online: self.online,
            stand_in: self.ledger.table.clone().with_case(facts.names.case(NameKind::Relation)),
        }
    }

    /// The search path of user SQL.
    pub fn search_path(&self, facts: &Facts) -> Vec<Ident> {
        if self.search_path.is_empty() { vec![self.default_schema(facts)] } else { self.search_path.clone() }
    }
}
