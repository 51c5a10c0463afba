//! From a plan to the script's text. The only room that knows minijinja. Templates get typed values only; the
//! formatter refuses everything else, so no untyped text can reach the SQL.

mod guards;
mod templates;
mod unit;
mod value;

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Value;

use crate::config::Config;
use crate::diag::Sources;
use crate::dialect::Facts;
use crate::model::{Ident, ObjectName, RevisionId};
use crate::plan::{Plan, PlanWalk, Unit};
use crate::workers;

use templates::Templates;
use value::{Sql, map, prose, typed};

/// What a script needs besides its plan.
pub struct Surroundings<'a> {
    /// The dialect's answers.
    pub facts: &'static Facts,
    /// The configuration.
    pub config: &'a Config,
    /// The files, for places in comments.
    pub sources: &'a Sources,
    /// Say only what went wrong.
    pub quiet: bool,
}

/// A template that cannot be rendered: a fault of this program.
#[derive(Debug)]
pub struct Fault(pub String);

/// Writes the script.
///
/// # Errors
/// A fault in a template.
pub fn script(plan: &Plan, around: &Surroundings<'_>) -> Result<String, Fault> {
    Renderer::new(plan, around).script().map_err(|fault| Fault(templates::explain(&fault)))
}

type Rendered<T> = Result<T, minijinja::Error>;

struct Renderer<'a> {
    templates: Templates,
    around: &'a Surroundings<'a>,
    plan: &'a Plan,
    session: Vec<(Ident, String)>,
    frame: Frame,
    needed_by: BTreeMap<&'a RevisionId, Vec<&'a RevisionId>>,
}

/// What the frame of the script and every revision in it are told of our own tables and of the session's settings.
struct Frame {
    ledger: Value,
    history: Value,
    progress: Value,
    session: Value,
    timeouts: Value,
    path: Value,
}

impl Frame {
    fn new(session: &[(Ident, String)], around: &Surroundings<'_>) -> Self {
        let limits =
            |(name, _): &&(Ident, String)| matches!(name.as_str(), "lock_timeout" | "statement_timeout");
        let config = around.config;
        let facts = around.facts;
        let ledger = ledger(around);
        let history = config.ledger.history.as_ref().map(|h| {
            ObjectName::new(h.schema.clone().unwrap_or_else(|| ledger.schema.clone()), h.table.clone())
        });
        let progress = Ident::new("sqlc_mig_progress").map(|name| ledger.sibling(&name));
        Self {
            ledger: table(&ledger, facts),
            history: history.as_ref().map_or(Value::from(()), |h| table(h, facts)),
            progress: progress.map_or(Value::from(()), |p| table(&p, facts)),
            session: settings(session, around.facts),
            timeouts: settings(session.iter().filter(limits), around.facts),
            path: Value::from_iter(
                around.config.search_path(around.facts).into_iter().map(|name| typed(Sql::Ident(name))),
            ),
        }
    }
}

impl<'a> Renderer<'a> {
    fn new(plan: &'a Plan, around: &'a Surroundings<'a>) -> Self {
        let session = session_settings(around);
        let frame = Frame::new(&session, around);
        let mut needed_by: BTreeMap<&RevisionId, Vec<&RevisionId>> = BTreeMap::new();
        for revision in &plan.graph {
            for parent in &revision.parents {
                needed_by.entry(parent).or_default().push(&revision.id);
            }
        }
        Self { templates: Templates::new(around.facts), around, plan, session, frame, needed_by }
    }

    fn script(&self) -> Rendered<String> {
        let numbered: Vec<(usize, &Unit)> = (1..).zip(&self.plan.units).collect();
        let units = workers::map(&numbered, |(number, unit)| {
            let mut helpers = BTreeSet::new();
            Ok((self.unit(unit, *number, &mut helpers)?, helpers))
        });
        let units = units.into_iter().collect::<Rendered<Vec<(String, BTreeSet<&str>)>>>()?;
        let helpers: BTreeSet<&str> = units.iter().flat_map(|(_, helpers)| helpers).copied().collect();
        let common = self.common();
        let mut out = self.templates.render("script/header.sql", common.clone())?;
        for name in helpers {
            out.push_str(&self.templates.render(&format!("guard/{name}.sql"), Value::from(()))?);
        }
        out.push_str(&self.templates.render("script/begin.sql", common.clone())?);
        out.extend(units.into_iter().map(|(text, _)| text));
        out.push_str(&self.templates.render("script/footer.sql", common)?);
        Ok(out)
    }

    /// What the frame of the script is told.
    fn common(&self) -> Value {
        let plan = self.plan;
        let config = self.around.config;
        let facts = self.around.facts;
        let key = config.lock.key.unwrap_or_else(|| lock_key(&ledger(self.around)));
        let order = plan.graph.iter().map(|r| {
            map([
                ("id", typed(Sql::Text(r.id.to_string()))),
                ("checksum", typed(Sql::Text(r.checksum.clone()))),
                ("parents", ids(&r.parents)),
            ])
        });
        let units = plan.units.iter().map(|u| {
            map([("id", typed(Sql::Text(u.revision.to_string()))), ("steps", typed(Sql::Number(markers(u))))])
        });
        let places = (1..).zip(&plan.units).map(|(number, u)| {
            map([("number", typed(Sql::Number(number))), ("id", typed(Sql::Text(u.revision.to_string())))])
        });
        let refusals = plan.refusals().map(|(unit, reason)| {
            map([
                ("id", typed(Sql::Text(unit.revision.to_string()))),
                ("reason", typed(Sql::Text(reason.to_owned()))),
                ("line", prose(format!("{} {}: {reason}", unit.revision, unit.message))),
            ])
        });
        let arrival = if plan.arrival.is_empty() { "base".to_owned() } else { plan.arrival.clone() };
        map([
            ("version", typed(Sql::Text(env!("CARGO_PKG_VERSION").to_owned()))),
            ("version_words", prose(env!("CARGO_PKG_VERSION"))),
            ("title", prose(facts.title)),
            ("minimal", typed(Sql::Setting(config.minimal_version(facts).to_string()))),
            ("minimal_number", typed(Sql::Number(config.minimal_version(facts).number()))),
            ("upgrade", Value::from(plan.direction == crate::plan::Direction::Upgrade)),
            ("direction", typed(Sql::Text(plan.direction.word().to_owned()))),
            ("direction_words", prose(plan.direction.word())),
            ("range", prose(plan.range.clone())),
            ("arrival", prose(format!("at {arrival}"))),
            ("nothing", prose(format!("at {arrival}: nothing to do"))),
            ("digest", typed(Sql::Text(plan.digest.clone()))),
            ("digest_words", prose(plan.digest.clone())),
            ("requires", ids(&plan.requires)),
            ("walk", plan.walk.as_ref().map_or(Value::from(()), walk)),
            ("ledger", self.frame.ledger.clone()),
            ("history", self.frame.history.clone()),
            ("progress", self.frame.progress.clone()),
            ("segmented", Value::from(plan.units.iter().any(Unit::is_segmented))),
            ("lock_key", typed(Sql::Number(key))),
            ("lock_seconds", typed(Sql::Number(i64::from(config.lock.timeout_seconds)))),
            ("settings", self.frame.session.clone()),
            ("session", self.frame.session.clone()),
            ("path", self.frame.path.clone()),
            ("graph", Value::from_iter(order)),
            ("units", Value::from_iter(units)),
            ("places", Value::from_iter(places)),
            ("total", count(plan.units.len())),
            ("refusals", Value::from_iter(refusals)),
            ("quiet", Value::from(self.around.quiet)),
        ])
    }
}

/// The ledger's name.
fn ledger(around: &Surroundings<'_>) -> ObjectName {
    let config = around.config;
    let schema = config.ledger.schema.clone().unwrap_or_else(|| config.default_schema(around.facts));
    ObjectName::new(schema, config.ledger.table.clone())
}

/// The settings of the whole script: ours, replaced by the configuration's.
fn session_settings(around: &Surroundings<'_>) -> Vec<(Ident, String)> {
    let mut list: Vec<(Ident, String)> =
        around.facts.session.iter().filter_map(|(name, value)| Some((Ident::new(name).ok()?, (*value).to_owned()))).collect();
    for (name, value) in around.config.settings.get(around.facts.name).into_iter().flatten() {
        match list.iter_mut().find(|(known, _)| known == name) {
            Some(known) => known.1.clone_from(value),
            None => list.push((name.clone(), value.clone())),
        }
    }
    list
}

fn settings<'s>(settings: impl IntoIterator<Item = &'s (Ident, String)>, facts: &Facts) -> Value {
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
fn setting_value(value: &str, facts: &Facts) -> Value {
    match value.parse() {
        Ok(number) if facts.numbers_are_bare => typed(Sql::Number(number)),
        _ => typed(Sql::Text(value.to_owned())),
    }
}

/// A table as name, as parts for catalog queries, and in words.
fn table(name: &ObjectName, facts: &Facts) -> Value {
    map([
        ("name", typed(Sql::Name(name.clone()))),
        ("table", typed(Sql::Text(name.name.to_string()))),
        ("table_name", typed(Sql::Ident(name.name.clone()))),
        ("schema", schema_text(&name.schema)),
        ("words", prose(name.to_string())),
        ("text", typed(Sql::Text(name.to_string()))),
        ("name_text", typed(Sql::Text(Sql::Name(name.clone()).text(facts)))),
    ])
}

/// A schema for catalog queries; nothing for that of the connection.
fn schema_text(schema: &Ident) -> Value {
    if schema.is_unqualified() { Value::from(()) } else { typed(Sql::Text(schema.to_string())) }
}

/// Ids as literals.
fn ids(ids: &[RevisionId]) -> Value {
    Value::from_iter(ids.iter().map(|id| typed(Sql::Text(id.to_string()))))
}

/// Steps from where the database is.
fn walk(walk: &PlanWalk) -> Value {
    let text = |text: &String| typed(Sql::Text(text.clone()));
    let stops = walk.stops.iter().map(|stop| {
        map([
            ("id", typed(Sql::Text(stop.revision.to_string()))),
            ("parents", ids(&stop.parents)),
            ("label", stop.label.as_ref().map_or(Value::from(()), text)),
        ])
    });
    map([
        ("steps", typed(Sql::Number(i64::from(walk.steps)))),
        ("branch", walk.branch.as_ref().map_or(Value::from(()), text)),
        ("stops", Value::from_iter(stops)),
        ("heads", ids(&walk.heads)),
    ])
}

/// A number of things.
fn count(number: usize) -> Value {
    typed(Sql::Number(i64::try_from(number).unwrap_or(i64::MAX)))
}

/// How many markers a unit leaves: none if it is one transaction.
fn markers(unit: &Unit) -> i64 {
    if unit.is_segmented() { i64::try_from(unit.steps.len()).unwrap_or(i64::MAX) } else { 0 }
}

/// The advisory lock's key: from the ledger's name, so that two projects in one database do not wait for each other.
fn lock_key(ledger: &ObjectName) -> i64 {
    let hash = blake3::hash(format!("sqlc-mig {}\0{}", ledger.schema, ledger.name).as_bytes());
    let mut bytes = [0u8; 8];
    bytes.copy_from_slice(&hash.as_bytes()[..8]);
    i64::from_be_bytes(bytes) >> 1
}
