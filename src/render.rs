//! From a plan to the script's text. The only room that knows minijinja. Templates get typed values only; the
//! formatter refuses everything else, so no untyped text can reach the SQL.

mod asking;
mod beside;
mod contents;
mod detection;
mod excerpt;
mod files;
mod fold;
mod frame;
mod guards;
mod heading;
mod ledger;
mod list;
mod located;
mod machinery;
mod planned;
mod presence;
mod questions;
mod shown;
mod signs;
mod split;
mod summary;
mod templates;
mod text;
mod together;
mod unit;
mod value;
mod verification;
mod ways;

use minijinja::Value;

use crate::config::Config;
use crate::diag::Sources;
use crate::dialect::{Facts, GuardStyle};
use crate::model::Literal;
use crate::plan::{FinalProgram, LedgerPlan, Obstacle, OnMismatch, Plan, PlanWalk, Unit};
use crate::workers;

pub use machinery::runtime;

use beside::Homes;
use frame::{Session, ids};
use list::List;
use machinery::{Machinery, Stretch};
use templates::Templates;
use value::{Sql, fields, map, prose, typed};

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

/// A script whose machinery stands in files beside it.
#[derive(Clone, Debug)]
pub struct SplitScript {
    pub script: String,
    /// The files, each with its path from the script's folder on.
    pub files: Vec<(String, String)>,
}

/// Writes the script without its machinery, and the files for that.
///
/// # Errors
/// A fault in a template.
pub fn split(plan: &Plan, around: &Surroundings<'_>) -> Result<SplitScript, Fault> {
    Renderer::new(plan, around).split().map_err(|fault| Fault(templates::explain(&fault)))
}

/// Writes a script about the ledger.
///
/// # Errors
/// A fault in a template.
pub fn ledger_script(plan: &LedgerPlan, around: &Surroundings<'_>) -> Result<String, Fault> {
    ledger::script(plan, around).map_err(|fault| Fault(templates::explain(&fault)))
}

/// The statements of a plan as they stand in a script, without what decides whether they run.
///
/// # Errors
/// A fault in a template.
pub fn statements(plan: &Plan, around: &Surroundings<'_>) -> Result<Vec<String>, Fault> {
    let renderer = Renderer::new(plan, around);
    let steps = plan.units.iter().flat_map(|unit| unit.steps.iter());
    let texts = steps.flat_map(|step| &step.statements).map(|statement| renderer.plain(statement));
    let mut list: Vec<String> =
        texts.collect::<Rendered<_>>().map_err(|fault| Fault(templates::explain(&fault)))?;
    list.extend(plan.final_programs.iter().filter_map(|program| program.definition.clone()));
    Ok(list)
}

/// What one revision does, in the words of the summary of scripts: a line for each operation, with what a reviewer has to
/// know of it.
pub fn revision_summary(unit: &Unit, facts: &Facts) -> Vec<String> {
    summary::unit_lines(unit, facts)
}

type Rendered<T> = Result<T, minijinja::Error>;

/// What cannot be rendered, for another reason than a template's.
fn fault(message: String) -> minijinja::Error {
    minijinja::Error::new(minijinja::ErrorKind::InvalidOperation, message)
}

struct Renderer<'a> {
    templates: Templates,
    around: &'a Surroundings<'a>,
    plan: &'a Plan,
    session: Session,
    /// All revisions, each with its place.
    list: List<'a>,
    /// The schemas of what is created.
    homes: Homes,
}

impl<'a> Renderer<'a> {
    fn new(plan: &'a Plan, around: &'a Surroundings<'a>) -> Self {
        let session = Session::new(around);
        let list = List::new(plan);
        Self {
            templates: Templates::new(around.facts),
            around,
            plan,
            session,
            list,
            homes: Homes::of(plan, around.facts),
        }
    }

    fn script(&self) -> Rendered<String> {
        let (title, script) = self.stretches(false)?;
        let facts = self.around.facts;
        let machinery = Machinery::new(&self.templates, facts)?.header(&self.templates, facts, &script)?;
        joined(&title, &machinery, &script)
    }

    /// The script with its machinery in files beside it.
    fn split(&self) -> Rendered<SplitScript> {
        let (title, mut script) = self.stretches(true)?;
        let facts = self.around.facts;
        let folder = format!("sqlc-mig-runtime-{}-{}", env!("CARGO_PKG_VERSION"), facts.name);
        let machinery = Machinery::new(&self.templates, facts)?;
        let files = split::split(&machinery, &self.templates, facts, &folder, &mut script)?;
        let values = map([("folder", prose(folder)), ("dialect", prose(facts.name))]);
        let words = self.templates.render("split/title.sql", values)?;
        Ok(SplitScript { script: joined(&title, &words, &script)?, files })
    }

    /// The title, and the whole script in its parts, of which the first begins with the title.
    fn stretches(&self, is_split: bool) -> Rendered<(String, Vec<Stretch>)> {
        let numbered: Vec<(usize, &Unit)> = (1..).zip(&self.plan.units).collect();
        let units = workers::map(&numbered, |(number, unit)| self.unit(unit, *number));
        let units = units.into_iter().collect::<Rendered<Vec<String>>>()?;
        let common = self.common(&units, is_split)?;
        let frame = |name: &str| -> Rendered<Stretch> {
            let text = self.templates.render(name, common.clone())?;
            Ok(Stretch { text, is_frame: true })
        };
        let (header, begin, footer) =
            (frame("script/header.sql")?, frame("script/begin.sql")?, frame("script/footer.sql")?);
        let units = units.into_iter().map(|text| Stretch { text, is_frame: false });
        let mut script = vec![header];
        match self.around.facts.guards {
            GuardStyle::Rows => script.extend(units.chain([begin])),
            GuardStyle::Functions | GuardStyle::Blocks | GuardStyle::Conditions => {
                script.extend([begin].into_iter().chain(units));
            }
        }
        script.push(footer);
        Ok((frame("script/title.sql")?.text, script))
    }

    /// What the frame of the script is told.
    fn common(&self, units: &[String], is_split: bool) -> Rendered<Value> {
        let largest = units.iter().map(String::len).max().unwrap_or_default();
        let plan = self.plan;
        let foreign = units.iter().flat_map(|text| text.chars()).find(|c| !c.is_ascii());
        let units = plan.units.iter().map(|u| {
            map([("id", typed(Sql::Text(u.revision.to_string()))), ("steps", typed(Sql::Number(markers(u))))])
        });
        let refusals = plan.refusals().map(|(unit, refusal)| {
            map([
                ("id", typed(Sql::Text(unit.revision.to_string()))),
                ("reason", typed(Sql::Text(refusal.reason.clone()))),
                ("line", prose(format!("{} {}: {}", unit.revision, unit.message, refusal.reason))),
            ])
        });
        let has_questions = self.around.facts.guards.is_question();
        let planned = if has_questions { self.planned()? } else { Value::from(()) };
        let mut values = frame::values(self.around, &self.session, &plan.graph, &plan.digest);
        values.extend([
            ("summary", summary::values(plan, self.around)),
            ("rights", summary::rights(plan, self.around)),
            ("is_split", Value::from(is_split)),
            ("upgrade", Value::from(plan.direction == crate::plan::Direction::Upgrade)),
            ("direction", typed(Sql::Text(plan.direction.word().to_owned()))),
            ("direction_words", prose(plan.direction.word())),
            ("range", prose(plan.range.clone())),
            ("arrival", plan.arrival.as_ref().map_or(Value::from(()), |to| prose(format!("at {to}")))),
            (
                "nothing",
                plan.arrival.as_ref().map_or(Value::from(()), |to| prose(format!("at {to}: nothing to do"))),
            ),
            ("heads", ids(&plan.heads)),
            ("list", self.list.value()),
            ("lists_others", Value::from(self.list.lists_others())),
            ("ways", ways::value(plan)),
            ("planned", planned),
            ("requires", ids(&plan.requires)),
            ("homes", self.homes.value()),
            ("warns", Value::from(plan.on_mismatch == OnMismatch::Warn)),
            ("on_mismatch", typed(Sql::Text(plan.on_mismatch.word().to_owned()))),
            ("walk", plan.walk.as_ref().map_or(Value::from(()), |steps| walk(steps, &self.list))),
            ("segmented", Value::from(plan.units.iter().any(Unit::is_segmented))),
            (
                "resets",
                Value::from(plan.units.iter().any(|u| !u.settings.is_empty() || self.touches_session(u))),
            ),
            ("redefines", Value::from(plan.units.iter().any(contents::redefines))),
            ("packet", if largest > PACKET { count(largest) } else { Value::from(()) }),
            ("units", Value::from_iter(units)),
            ("foreign", foreign.map_or(Value::from(()), foreign_character)),
            ("shared", self.list.shared()),
            ("kept", self.list.kept()),
            ("total", count(plan.units.len())),
            ("refusals", Value::from_iter(refusals)),
            ("endings", Value::from_iter(plan.final_programs.iter().map(final_program))),
            ("obstacles", Value::from_iter(plan.obstacles.iter().map(obstacle))),
        ]);
        Ok(fields(values))
    }
}

/// A script in one, with lines about its machinery after its title.
fn joined(title: &str, machinery: &str, script: &[Stretch]) -> Rendered<String> {
    // A long script is copied once, and no more.
    let length: usize = script.iter().map(|stretch| stretch.text.len()).sum();
    let mut out = String::with_capacity(length + machinery.len());
    let mut texts = script.iter().map(|stretch| stretch.text.as_str());
    if let Some(header) = texts.next() {
        let below = header.strip_prefix(title).ok_or_else(|| fault("the header has no title".to_owned()))?;
        out.extend([title, machinery, below]);
    }
    out.extend(texts);
    Ok(out)
}

/// No server takes less at once where a revision is a packet, unless it was told to (MySQL manual, 7.1.8, and MariaDB
/// Knowledge Base, max_allowed_packet: 16 MB or more by default, once 1 MB).
const PACKET: usize = 512 * 1024;

/// A trigger or routine as it is to be at the end.
fn final_program(program: &FinalProgram) -> Value {
    let (kind, name) = &program.name;
    let definition = program.definition.clone().map_or(Value::from(()), |text| typed(Sql::Raw(text)));
    let verb = if program.definition.is_some() { "create" } else { "drop" };
    let skippable = program.definition.as_ref().is_none_or(|text| !text.contains("*/"));
    map([
        ("kind", typed(Sql::Setting(kind.word().to_uppercase()))),
        ("name", typed(Sql::Name(name.clone()))),
        ("definition", definition),
        ("skippable", Value::from(skippable)),
        ("title", prose(format!("{kind} {name}"))),
        ("said", prose(format!("  {verb} {kind} {name}"))),
    ])
}

/// What stands in the way of the end.
fn obstacle(obstacle: &Obstacle) -> Value {
    let Obstacle { revision, applied, name: (kind, name) } = obstacle;
    let reason = if *applied {
        format!(
            "the revision {revision} is applied here, and defines the {kind} {name} again: this script would bring the older one back"
        )
    } else {
        format!(
            "the revision {revision}, which defines the {kind} {name}, is not applied here: there is nothing to revert, and this script would bring it about"
        )
    };
    map([
        ("id", typed(Sql::Text(revision.to_string()))),
        ("applied", Value::from(*applied)),
        ("reason", typed(Sql::Text(reason))),
    ])
}

/// Steps from where the database is.
fn walk(walk: &PlanWalk, list: &List<'_>) -> Value {
    let text = |text: &String| typed(Sql::Text(text.clone()));
    let stops = walk.stops.iter().map(|stop| {
        map([
            ("id", typed(Sql::Text(stop.revision.to_string()))),
            ("parents", ids(&stop.parents)),
            ("place", count(list.place(&stop.revision))),
            ("parents_at", Value::from_iter(stop.parents.iter().map(|parent| count(list.place(parent))))),
            ("label", stop.label.as_ref().map_or(Value::from(()), text)),
        ])
    });
    // An engine without loops takes one round after the other; more than there are revisions are never needed.
    let rounds = (1..=i64::from(walk.steps)).zip(&walk.stops).map(|(round, _)| typed(Sql::Number(round)));
    map([
        ("steps", typed(Sql::Number(i64::from(walk.steps)))),
        ("rounds", Value::from_iter(rounds)),
        ("round_count", count(walk.stops.len().min(usize::try_from(walk.steps).unwrap_or(usize::MAX)))),
        ("branch", walk.branch.as_ref().map_or(Value::from(()), text)),
        ("stops", Value::from_iter(stops)),
    ])
}

/// A character that not every encoding has, and its bytes in that of the script.
fn foreign_character(character: char) -> Value {
    let text = character.to_string();
    let bytes = Literal::Bytes(text.clone().into_bytes());
    map([("text", typed(Sql::Text(text))), ("bytes", typed(Sql::Literal(bytes)))])
}

/// A number of things.
fn count(number: usize) -> Value {
    typed(Sql::Number(i64::try_from(number).unwrap_or(i64::MAX)))
}

/// How many markers a unit leaves: none if it is one transaction.
fn markers(unit: &Unit) -> i64 {
    if unit.is_segmented() { i64::try_from(unit.steps.len()).unwrap_or(i64::MAX) } else { 0 }
}
