//! From a plan to the script's text. The only room that knows minijinja. Templates get typed values only; the
//! formatter refuses everything else, so no untyped text can reach the SQL.

mod guards;
mod templates;
mod value;

use std::collections::BTreeSet;

use minijinja::Value;

use crate::config::Config;
use crate::diag::Sources;
use crate::dialect::Facts;
use crate::model::{Ident, ObjectName, RevisionId};
use crate::plan::{Args, Mode, Plan, Statement, Step, Unit};
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
}

/// What the frame of the script and every revision in it are told of the session's settings.
struct Frame {
    session: Value,
    timeouts: Value,
    path: Value,
}

impl Frame {
    fn new(session: &[(Ident, String)], config: &Config) -> Self {
        let limits =
            |(name, _): &&(Ident, String)| matches!(name.as_str(), "lock_timeout" | "statement_timeout");
        Self {
            session: settings(session),
            timeouts: settings(session.iter().filter(limits)),
            path: Value::from_iter(config.search_path().into_iter().map(|name| typed(Sql::Ident(name)))),
        }
    }
}

impl<'a> Renderer<'a> {
    fn new(plan: &'a Plan, around: &'a Surroundings<'a>) -> Self {
        let session = session_settings(around);
        let frame = Frame::new(&session, around.config);
        Self { templates: Templates::new(around.facts.name), around, plan, session, frame }
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
        let ledger_schema = config.ledger.schema.clone().unwrap_or_else(|| config.default_schema.clone());
        let ledger = ObjectName::new(ledger_schema.clone(), config.ledger.table.clone());
        let history = config.ledger.history.as_ref().map(|h| {
            ObjectName::new(h.schema.clone().unwrap_or_else(|| ledger_schema.clone()), h.table.clone())
        });
        let progress = Ident::new("sqlc_mig_progress").map(|name| ledger.sibling(&name));
        let key = config.lock.key.unwrap_or_else(|| lock_key(&ledger));
        let order = plan.graph.iter().map(|r| {
            map([
                ("id", typed(Sql::Text(r.id.to_string()))),
                ("checksum", typed(Sql::Text(r.checksum.clone()))),
                ("parents", Value::from_iter(r.parents.iter().map(|p| typed(Sql::Text(p.to_string()))))),
            ])
        });
        let units = plan.units.iter().map(|u| {
            map([("id", typed(Sql::Text(u.revision.to_string()))), ("steps", typed(Sql::Number(markers(u))))])
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
            ("title", prose(self.around.facts.title)),
            ("minimal", typed(Sql::Number(i64::from(config.minimal_version(self.around.facts))))),
            (
                "minimal_number",
                typed(Sql::Number(i64::from(config.minimal_version(self.around.facts)) * 10_000)),
            ),
            ("upgrade", Value::from(plan.direction == crate::plan::Direction::Upgrade)),
            ("direction", typed(Sql::Text(plan.direction.word().to_owned()))),
            ("direction_words", prose(plan.direction.word())),
            ("range", prose(plan.range.clone())),
            ("arrival", prose(format!("at {arrival}"))),
            ("nothing", prose(format!("at {arrival}: nothing to do"))),
            ("digest", typed(Sql::Text(plan.digest.clone()))),
            ("digest_words", prose(plan.digest.clone())),
            ("requires", plan.requires.as_ref().map_or(Value::from(()), |r| typed(Sql::Text(r.to_string())))),
            ("ledger", table(&ledger)),
            ("history", history.as_ref().map_or(Value::from(()), |h| table(h))),
            ("progress", progress.map_or(Value::from(()), |p| table(&p))),
            ("segmented", Value::from(plan.units.iter().any(Unit::is_segmented))),
            ("lock_key", typed(Sql::Number(key))),
            ("lock_seconds", typed(Sql::Number(i64::from(config.lock.timeout_seconds)))),
            ("settings", self.frame.session.clone()),
            ("session", self.frame.session.clone()),
            ("path", self.frame.path.clone()),
            ("graph", Value::from_iter(order)),
            ("units", Value::from_iter(units)),
            ("refusals", Value::from_iter(refusals)),
            ("quiet", Value::from(self.around.quiet)),
        ])
    }

    fn unit(&self, unit: &Unit, number: usize, helpers: &mut BTreeSet<&'static str>) -> Rendered<String> {
        let segmented = unit.is_segmented();
        let mut segments = Vec::new();
        for segment in unit.segments() {
            let mut steps = Vec::new();
            for step in segment {
                steps.push(self.step(step, segmented, helpers)?);
            }
            let alone = segment.first().is_some_and(|s| s.mode == Mode::Alone);
            segments.push(map([("alone", Value::from(alone)), ("steps", Value::from_iter(steps))]));
        }
        let ends_alone = unit.steps.last().is_none_or(|s| s.mode == Mode::Alone);
        let restored = unit.settings.iter().map(|(name, _)| {
            let value = self.session.iter().find(|(known, _)| known == name).map(|(_, value)| value);
            map([
                ("name", typed(Sql::Setting(name.to_string()))),
                ("value", value.map_or(Value::from(()), |v| typed(Sql::Text(v.clone())))),
            ])
        });
        let verb = if self.plan.direction == crate::plan::Direction::Upgrade { "apply" } else { "revert" };
        let parents: Vec<&str> = unit.parents.iter().map(RevisionId::as_str).collect();
        let context = map([
            ("number", typed(Sql::Number(i64::try_from(number).unwrap_or(i64::MAX)))),
            ("total", typed(Sql::Number(i64::try_from(self.plan.units.len()).unwrap_or(i64::MAX)))),
            ("revision", typed(Sql::Text(unit.revision.to_string()))),
            ("message", typed(Sql::Text(unit.message.clone()))),
            ("heading", prose(format!("{}  {}", unit.revision, unit.message).trim_end().to_owned())),
            ("title", prose(format!("{verb} {} {}", unit.revision, unit.message).trim_end().to_owned())),
            ("place", prose(self.around.sources.path(unit.place.file).to_owned())),
            ("parents", if parents.is_empty() { Value::from(()) } else { prose(parents.join(", ")) }),
            ("checksum", typed(Sql::Text(unit.checksum.clone()))),
            ("upgrade", Value::from(self.plan.direction == crate::plan::Direction::Upgrade)),
            ("segmented", Value::from(segmented)),
            ("segments", Value::from_iter(segments)),
            ("ends_alone", Value::from(ends_alone)),
            ("settings", settings(&unit.settings)),
            ("session", self.frame.session.clone()),
            ("path", self.frame.path.clone()),
            ("resets", Value::from(unit.steps.iter().any(guards::touches_session))),
            ("restored", Value::from_iter(restored)),
            ("timeouts", self.frame.timeouts.clone()),
            ("irreversible", unit.refusal.clone().map_or(Value::from(()), prose)),
            ("quiet", Value::from(self.around.quiet)),
        ]);
        self.templates.render("script/unit.sql", context)
    }

    fn step(
        &self,
        step: &Step,
        leaves_marker: bool,
        helpers: &mut BTreeSet<&'static str>,
    ) -> Rendered<Value> {
        let mut statements = Vec::new();
        let mut hasher = blake3::Hasher::new();
        if let Some(condition) = &step.condition {
            hasher.update(condition.as_str().as_bytes());
            helpers.insert("truth");
        }
        for statement in &step.statements {
            statements.push(self.statement(statement, helpers, &mut hasher)?);
        }
        let place = format!("{}:{}", self.around.sources.path(step.place.file), step.place.line);
        let mut marker = (Value::from(()), Value::from(()));
        if leaves_marker {
            marker.0 = typed(Sql::Text(hasher.finalize().to_hex().to_string()));
            marker.1 = prose(format!("  done before: {}", step.title));
        }
        Ok(map([
            ("number", typed(Sql::Number(i64::try_from(step.number).unwrap_or(i64::MAX)))),
            ("title", prose(step.title.clone())),
            ("place", prose(place)),
            ("resets", Value::from(guards::touches_session(step))),
            (
                "description",
                step.description.as_ref().map_or(Value::from(()), |text| prose(format!("  {text}"))),
            ),
            ("not_asked", prose(format!("  skipped, its condition says no: {}", step.title))),
            ("done_before", marker.1),
            (
                "condition",
                step.condition.as_ref().map_or(Value::from(()), |c| typed(Sql::Raw(c.as_str().to_owned()))),
            ),
            ("checksum", marker.0),
            ("statements", Value::from_iter(statements)),
        ]))
    }

    /// One statement with its guard; its own text goes into the step's checksum.
    fn statement(
        &self,
        statement: &Statement,
        helpers: &mut BTreeSet<&'static str>,
        checksum: &mut blake3::Hasher,
    ) -> Rendered<Value> {
        let mut text = self.core(statement.template, &statement.args)?;
        for (template, args) in &statement.then {
            text.push_str(";\n");
            text.push_str(&self.core(template, args)?);
        }
        checksum.update(text.as_bytes());
        let call = guards::call(&statement.guard, self.around.facts);
        if let Some(call) = &call {
            helpers.extend(guards::helpers(call.name));
        }
        let locks = statement.locks.iter().map(|(ddl, table)| {
            let note = (self.around.facts.lock)(*ddl);
            map([
                ("level", prose(note.level)),
                ("table", prose(table.to_string())),
                ("blocks", prose(note.blocks)),
                ("cost", note.cost.map_or(Value::from(()), prose)),
            ])
        });
        let guard = call.as_ref().map_or(Value::from(()), |call| {
            map([
                ("function", typed(Sql::Setting(call.name.to_owned()))),
                ("args", Value::from_iter(call.args.iter().map(|a| typed(Sql::Text(a.clone()))))),
                ("said", prose(format!("  {} {}", call.skipped, statement.object))),
            ])
        });
        let rows = if statement.counts_rows { ", rows:" } else { "" };
        let said = format!("  {} {}{rows}", statement.verb, statement.object);
        let concurrent = matches!(statement.template, "create_index_concurrently.sql");
        Ok(map([
            ("text", typed(Sql::Raw(text))),
            ("guard", guard),
            ("said", prose(said)),
            ("own_words", Value::from(statement.template == "statement.sql")),
            ("locks", Value::from_iter(locks)),
            ("counts_rows", Value::from(statement.counts_rows)),
            ("broken", if concurrent { self.broken_index(statement, helpers)? } else { Value::from(()) }),
        ]))
    }

    /// What an interrupted concurrent build leaves, and how it is cleaned up.
    fn broken_index(&self, statement: &Statement, helpers: &mut BTreeSet<&'static str>) -> Rendered<Value> {
        helpers.insert("index_broken");
        let mut args = statement.args.clone();
        args.push(("concurrently", crate::plan::Arg::Flag(true)));
        let drop = self.core("drop_index.sql", &args)?;
        let call = guards::index_parts(&statement.guard);
        Ok(map([
            ("args", Value::from_iter(call.into_iter().map(|a| typed(Sql::Text(a))))),
            ("drop", typed(Sql::Raw(drop))),
            ("said", prose(format!("  dropped what an interrupted build had left of {}", statement.object))),
        ]))
    }

    fn core(&self, template: &str, args: &Args) -> Rendered<String> {
        let context = value::context(args, self.around.facts)?;
        let mut text = self.templates.render(template, context)?;
        text.truncate(text.strip_suffix('\n').unwrap_or(&text).len());
        Ok(text)
    }
}

/// The settings of the whole script: ours, replaced by the configuration's.
fn session_settings(around: &Surroundings<'_>) -> Vec<(Ident, String)> {
    let ours =
        [("lock_timeout", "5s"), ("statement_timeout", "0"), ("idle_in_transaction_session_timeout", "0")];
    let mut list: Vec<(Ident, String)> =
        ours.iter().filter_map(|(name, value)| Some((Ident::new(name).ok()?, (*value).to_owned()))).collect();
    for (name, value) in around.config.settings.get(around.facts.name).into_iter().flatten() {
        match list.iter_mut().find(|(known, _)| known == name) {
            Some(known) => known.1.clone_from(value),
            None => list.push((name.clone(), value.clone())),
        }
    }
    list
}

fn settings<'s>(settings: impl IntoIterator<Item = &'s (Ident, String)>) -> Value {
    let rows = settings.into_iter().map(|(name, value)| {
        map([
            ("name", typed(Sql::Setting(name.to_string()))),
            ("name_text", typed(Sql::Text(name.to_string()))),
            ("variable", typed(Sql::Setting(name.as_str().replace('.', "_")))),
            ("value", typed(Sql::Text(value.clone()))),
        ])
    });
    Value::from_iter(rows)
}

/// A table as name, as parts for catalog queries, and in words.
fn table(name: &ObjectName) -> Value {
    map([
        ("name", typed(Sql::Name(name.clone()))),
        ("table", typed(Sql::Text(name.name.to_string()))),
        ("table_name", typed(Sql::Ident(name.name.clone()))),
        ("schema", typed(Sql::Text(name.schema.to_string()))),
        ("words", prose(name.to_string())),
        ("text", typed(Sql::Text(name.to_string()))),
        ("name_text", typed(Sql::Text(Sql::Name(name.clone()).to_string()))),
    ])
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
