//! What the top and the end of every script are told: tool, server, ledger, lock, settings, graph.

use minijinja::Value;

use super::Surroundings;
use super::value::{Sql, map, prose, typed};
use crate::dialect::Facts;
use crate::model::{Ident, ObjectName, RevisionId};
use crate::plan::PlanRevision;

/// Named values, to which a script adds its own.
pub(super) type Values = Vec<(&'static str, Value)>;

/// Our own tables and the settings of the session, as a script and every revision in it are told of them.
pub(super) struct Session {
    /// The ledger.
    pub(super) ledger: Value,
    /// The history, if there is one.
    pub(super) history: Value,
    /// The table of markers.
    pub(super) progress: Value,
    /// The lock's key.
    lock_key: i64,
    /// Names and values.
    pub(super) list: Vec<(Ident, String)>,
    /// All of them.
    pub(super) settings: Value,
    /// The limits of time.
    pub(super) timeouts: Value,
    /// The search path.
    pub(super) path: Value,
}

impl Session {
    /// Ours, replaced by the configuration's.
    pub(super) fn new(around: &Surroundings<'_>) -> Self {
        let list = session_settings(around);
        let limits =
            |(name, _): &&(Ident, String)| matches!(name.as_str(), "lock_timeout" | "statement_timeout");
        let (config, facts) = (around.config, around.facts);
        let tables = config.own_tables(facts);
        let named = |name: &Option<ObjectName>| name.as_ref().map_or(Value::from(()), |n| table(n, facts));
        Self {
            ledger: table(&tables.ledger, facts),
            history: named(&tables.history),
            progress: named(&tables.progress),
            lock_key: config.lock.key.unwrap_or_else(|| lock_key(&tables.ledger)),
            settings: settings(&list, facts),
            timeouts: settings(list.iter().filter(limits), facts),
            path: Value::from_iter(
                around.config.search_path(around.facts).into_iter().map(|name| typed(Sql::Ident(name))),
            ),
            list,
        }
    }
}

/// What every script is told.
pub(super) fn values(
    around: &Surroundings<'_>,
    session: &Session,
    graph: &[PlanRevision],
    digest: &str,
) -> Values {
    let (config, facts) = (around.config, around.facts);
    let minimal = config.minimal_version(facts);
    vec![
        ("version", typed(Sql::Text(env!("CARGO_PKG_VERSION").to_owned()))),
        ("version_words", prose(env!("CARGO_PKG_VERSION"))),
        ("title", prose(facts.title)),
        ("minimal", typed(Sql::Setting(minimal.to_string()))),
        ("minimal_number", typed(Sql::Number(minimal.number()))),
        ("digest", typed(Sql::Text(digest.to_owned()))),
        ("digest_words", prose(digest.to_owned())),
        ("ledger", session.ledger.clone()),
        ("history", session.history.clone()),
        ("progress", session.progress.clone()),
        ("lock_key", typed(Sql::Number(session.lock_key))),
        ("lock_seconds", typed(Sql::Number(i64::from(config.lock.timeout_seconds)))),
        ("settings", session.settings.clone()),
        ("session", session.settings.clone()),
        ("path", session.path.clone()),
        ("graph", Value::from_iter((1..).zip(graph).map(revision))),
        ("quiet", Value::from(around.quiet)),
    ]
}

fn revision((place, revision): (i64, &PlanRevision)) -> Value {
    map([
        ("id", typed(Sql::Text(revision.id.to_string()))),
        ("at", typed(Sql::Number(place))),
        ("spans", spans(&revision.spans)),
        ("checksum", typed(Sql::Text(revision.checksum.clone()))),
        ("parents", ids(&revision.parents)),
    ])
}

/// Spans of places as a text: `1-2,4,6-7`.
pub(super) fn spans(spans: &[(usize, usize)]) -> Value {
    let span = |(first, last): &(usize, usize)| {
        if first == last { first.to_string() } else { format!("{first}-{last}") }
    };
    typed(Sql::Text(spans.iter().map(span).collect::<Vec<_>>().join(",")))
}

/// Ids as literals.
pub(super) fn ids(ids: &[RevisionId]) -> Value {
    Value::from_iter(ids.iter().map(|id| typed(Sql::Text(id.to_string()))))
}

/// The settings of the whole script: ours, replaced by the configuration's.
fn session_settings(around: &Surroundings<'_>) -> Vec<(Ident, String)> {
    let ours = around.facts.settings.session.iter();
    let mut list: Vec<(Ident, String)> =
        ours.filter_map(|(name, value)| Some((Ident::new(name).ok()?, (*value).to_owned()))).collect();
    for (name, value) in around.config.settings.get(around.facts.name).into_iter().flatten() {
        match list.iter_mut().find(|(known, _)| known == name) {
            Some(known) => known.1.clone_from(value),
            None => list.push((name.clone(), value.clone())),
        }
    }
    list
}

/// Settings with their names as text, as name, and as a variable's name.
pub(super) fn settings<'s>(settings: impl IntoIterator<Item = &'s (Ident, String)>, facts: &Facts) -> Value {
    let rows = settings.into_iter().map(|(name, value)| {
        map([
            ("name", typed(Sql::Setting(name.to_string()))),
            ("name_text", typed(Sql::Text(name.to_string()))),
            ("variable", typed(Sql::Setting(name.as_str().replace('.', "_")))),
            ("value", setting_value(value, facts)),
        ])
    });
    Value::from_iter(rows)
}

/// The value of a setting: a text, or a number where the engine wants numbers bare.
pub(super) fn setting_value(value: &str, facts: &Facts) -> Value {
    match value.parse() {
        Ok(number) if facts.settings.numbers_are_bare => typed(Sql::Number(number)),
        _ => typed(Sql::Text(value.to_owned())),
    }
}

/// A table as name, as parts for catalog queries, and in words.
fn table(name: &ObjectName, facts: &Facts) -> Value {
    map([
        ("name", typed(Sql::Name(name.clone()))),
        ("table", typed(Sql::Text(name.name.to_string()))),
        ("table_name", typed(Sql::Ident(name.name.clone()))),
        ("key", key(&name.name)),
        ("schema", schema_text(&name.schema)),
        ("words", prose(name.to_string())),
        ("text", typed(Sql::Text(name.to_string()))),
        ("name_text", typed(Sql::Text(Sql::Name(name.clone()).text(facts)))),
    ])
}

/// The name of a ledger's primary key, as Alembic calls it; two ledgers of one schema have keys of two names.
fn key(table: &Ident) -> Value {
    Ident::shortened(&format!("{table}_pkc")).map_or(Value::from(()), |name| typed(Sql::Ident(name)))
}

/// A schema for catalog queries; nothing for that of the connection.
fn schema_text(schema: &Ident) -> Value {
    if schema.is_unqualified() { Value::from(()) } else { typed(Sql::Text(schema.to_string())) }
}

/// The advisory lock's key: from the ledger's name, so that two projects in one database do not wait for each other.
fn lock_key(ledger: &ObjectName) -> i64 {
    let hash = blake3::hash(format!("sqlc-mig {}\0{}", ledger.schema, ledger.name).as_bytes());
    let mut bytes = [0u8; 8];
    bytes.copy_from_slice(&hash.as_bytes()[..8]);
    i64::from_be_bytes(bytes) >> 1
}
