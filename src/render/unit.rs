//! One revision of a script: its steps, their guards and statements.

use std::collections::BTreeSet;

use minijinja::Value;

use super::beside::Homes;
use super::files::File;
use super::frame::{setting_value, settings};
use super::heading::{heading, listed, variables};
use super::questions::{self, AtOnce, Question, Standing};
use super::value::{self, Sql, map, prose, typed};
use super::{Rendered, Renderer, beside, count, guards, presence, shown, signs};
use crate::dialect::{Comparison, GuardStyle};
use crate::model::{ObjectName, RevisionId};
use crate::plan::{Arg, Args, Guard, Mode, Statement, StatementKind, Step, Unit, Writers};

impl Renderer<'_> {
    /// A revision: its heading, its steps, its transactions.
    pub(super) fn unit(&self, unit: &Unit, number: usize) -> Rendered<String> {
        let segmented = unit.is_segmented();
        let (mut segments, mut file) = (Vec::new(), File::default());
        let new: BTreeSet<&ObjectName> = unit.steps.iter().flat_map(|step| &step.effect.creates).collect();
        for segment in unit.segments() {
            // What is marked may be done already: its questions are not asked.
            let asks = !segmented && self.around.facts.guards == GuardStyle::Functions;
            let at_once = if asks { AtOnce::of(segment) } else { AtOnce::default() };
            let mut steps = Vec::new();
            for step in segment {
                steps.push(self.step(step, segmented, &at_once, &mut file, &new)?);
            }
            let alone = segment.first().is_some_and(|s| s.mode == Mode::Alone);
            segments.push(map([
                ("alone", Value::from(alone)),
                ("after", count(segment.first().map_or(0, |step| step.number - 1))),
                ("asked", at_once.value()),
                ("steps", Value::from_iter(steps)),
            ]));
        }
        let ends_alone = unit.steps.last().is_none_or(|s| s.mode == Mode::Alone);
        let restored = unit.settings.iter().map(|(name, _)| {
            let value = self.session.list.iter().find(|(known, _)| known == name).map(|(_, value)| value);
            map([
                ("name", typed(Sql::Setting(name.to_string()))),
                ("value", value.map_or(Value::from(()), |v| setting_value(v, self.around.facts))),
            ])
        });
        let verb = if self.plan.direction == crate::plan::Direction::Upgrade { "apply" } else { "revert" };
        let parents: Vec<&str> = unit.parents.iter().map(RevisionId::as_str).collect();
        let (block, ends_block) = self.list.block(number);
        let context = map([
            ("number", count(number)),
            ("listed_at", count(self.list.place(&unit.revision))),
            ("block", block),
            ("ends_block", Value::from(ends_block)),
            ("previous", count(number - 1)),
            ("total", count(self.plan.units.len())),
            ("steps_after", count(unit.steps.len() + 1)),
            ("steps_total", count(unit.steps.len())),
            ("moves", self.moves(unit)),
            ("ledger", self.session.ledger.clone()),
            ("history", self.session.history.clone()),
            ("progress", self.session.progress.clone()),
            ("direction", typed(Sql::Text(self.plan.direction.word().to_owned()))),
            ("digest", typed(Sql::Text(self.plan.digest.clone()))),
            ("version", typed(Sql::Text(env!("CARGO_PKG_VERSION").to_owned()))),
            ("revision", typed(Sql::Text(unit.revision.to_string()))),
            ("message", typed(Sql::Text(unit.message.clone()))),
            ("shown", value::shown(&unit.message)),
            ("heading", prose(format!("{}  {}", unit.revision, unit.message).trim_end().to_owned())),
            ("title", prose(format!("{verb} {} {}", unit.revision, unit.message).trim_end().to_owned())),
            ("elsewhere", prose(format!("{} {}: another run has done it", unit.revision, unit.message))),
            ("place", prose(self.around.sources.path(unit.place.file).to_owned())),
            ("parents", if parents.is_empty() { Value::from(()) } else { prose(parents.join(", ")) }),
            ("checksum", typed(Sql::Text(unit.checksum.clone()))),
            ("upgrade", Value::from(self.plan.direction == crate::plan::Direction::Upgrade)),
            ("segmented", Value::from(segmented)),
            ("segments", Value::from_iter(segments)),
            ("ends_alone", Value::from(ends_alone)),
            ("settings", settings(&unit.settings, self.around.facts)),
            ("session", self.session.settings.clone()),
            ("path", self.session.path.clone()),
            ("resets", Value::from(self.touches_session(unit))),
            ("restored", Value::from_iter(restored)),
            ("timeouts", self.session.timeouts.clone()),
            (
                "touches_rows",
                Value::from(unit.steps.iter().flat_map(|s| &s.statements).any(Statement::touches_rows)),
            ),
            (
                "irreversible",
                unit.refusal.as_ref().map_or(Value::from(()), |refusal| prose(refusal.reason.clone())),
            ),
            ("quiet", Value::from(self.around.quiet)),
        ]);
        self.templates.render("script/unit.sql", context)
    }

    /// Whether the SQL of a revision may leave the session with other settings.
    pub(super) fn touches_session(&self, unit: &Unit) -> bool {
        unit.steps.iter().any(|step| guards::touches_session(step, self.around.facts))
    }

    /// The parents of a revision, each with whether another revision needs it too.
    fn moves(&self, unit: &Unit) -> Value {
        let parents = unit.parents.iter().map(|parent| {
            let shared = self.list.is_shared(parent);
            map([("id", typed(Sql::Text(parent.to_string()))), ("shared", Value::from(shared))])
        });
        Value::from_iter(parents)
    }

    fn step(
        &self,
        step: &Step,
        leaves_marker: bool,
        at_once: &AtOnce,
        file: &mut File,
        new: &BTreeSet<&ObjectName>,
    ) -> Rendered<Value> {
        let mut statements = Vec::new();
        let mut hasher = leaves_marker.then(blake3::Hasher::new);
        if let (Some(condition), Some(hasher)) = (&step.condition, &mut hasher) {
            hasher.update(condition.as_str().as_bytes());
        }
        // It may be skipped, so nothing may be said of what it makes.
        let skippable = leaves_marker || step.condition.is_some();
        if skippable {
            *file = File::default();
        }
        for (at, statement) in step.statements.iter().enumerate() {
            let number = at_once.number((step.number, at));
            let mark = step.effect.mark();
            statements.push(self.statement(statement, number, mark, file, hasher.as_mut())?);
        }
        if skippable {
            *file = File::default();
        }
        let place = format!("{}:{}", self.around.sources.path(step.place.file), step.place.line);
        let mut marker = (Value::from(()), Value::from(()));
        if let Some(hasher) = hasher {
            marker.0 = typed(Sql::Text(hasher.finalize().to_hex().to_string()));
            marker.1 = prose(format!("  done before: {}", step.title));
        }
        Ok(map([
            ("number", count(step.number)),
            ("title", prose(heading(step))),
            ("name", prose(step.title.clone())),
            ("is_short", Value::from(heading(step).chars().count() + place.chars().count() <= 140)),
            ("place", prose(place)),
            // what it changes and its marker come together or not at all
            ("has_rows", Value::from(guards::has_rows(step))),
            ("has_against", Value::from(step.statements.iter().any(|s| s.without_value.is_some()))),
            ("line", typed(Sql::Number(i64::from(step.place.line)))),
            ("words", step.description.as_ref().map_or(Value::from(()), |text| prose(text.clone()))),
            ("resets", Value::from(guards::touches_session(step, self.around.facts))),
            ("variables", Value::from_iter(variables(step))),
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
            ("remarks", Value::from_iter(step.limitations.iter().map(|text| prose(text.clone())))),
            (
                "question",
                step.condition.as_ref().map_or(Value::from(()), |c| typed(Sql::Text(c.as_str().to_owned()))),
            ),
            ("checksum", marker.0),
            ("notes", if leaves_marker { self.notes(step, new) } else { Value::from(()) }),
            ("statements", Value::from_iter(statements)),
        ]))
    }

    /// The digest of a step, which its marker carries: of its condition and its statements.
    pub(super) fn marker(&self, step: &Step) -> Rendered<String> {
        let mut hasher = blake3::Hasher::new();
        if let Some(condition) = &step.condition {
            hasher.update(condition.as_str().as_bytes());
        }
        for statement in &step.statements {
            hasher.update(self.text(statement, None)?.as_bytes());
        }
        Ok(hasher.finalize().to_hex().to_string())
    }

    /// One statement with its guard; its own text, with the names of schemas, goes into the step's checksum.
    fn statement(
        &self,
        statement: &Statement,
        asked_as: Option<usize>,
        mark: Option<char>,
        file: &mut File,
        checksum: Option<&mut blake3::Hasher>,
    ) -> Rendered<Value> {
        let builds = self.around.facts.comparison == Comparison::Built;
        let shape = statement.guard.as_ref().and_then(|guard| guard.shape.as_ref());
        let mut homes = shape.filter(|_| builds).map(|_| &self.homes);
        let mut text = self.text(statement, homes)?;
        if self.around.facts.guards == GuardStyle::Blocks && homes.is_some() {
            let named = self.text(statement, None)?;
            if !self.homes.lead_back(&text, &named) {
                (homes, text) = (None, named);
            }
        }
        if let Some(checksum) = checksum {
            let named = homes.map(|_| self.text(statement, None)).transpose()?;
            checksum.update(named.as_ref().unwrap_or(&text).as_bytes());
        }
        if statement.refuses_waiting {
            text.push_str(&self.core("online.sql", &Args::new())?);
        }
        // The first is the table that is altered, the others are those that it refers to.
        let locks = statement.locks.iter().enumerate().map(|(at, (ddl, table))| {
            let writers = if at == 0 { statement.writers } else { Writers::Unasked };
            let note = (self.around.facts.locks.of)(*ddl, writers);
            map([
                ("level", prose(note.level)),
                ("table", prose(table.to_string())),
                ("blocks", prose(note.blocks)),
                ("cost", note.cost.map_or(Value::from(()), prose)),
            ])
        });
        let guard = match &statement.guard {
            Some(guard) => self.guard(guard, asked_as, &statement.object, homes)?,
            None => Value::from(()),
        };
        let verb = mark.map_or_else(String::new, |mark| format!("{mark} ")) + statement.verb;
        let said = format!("  {verb} {}", statement.object);
        let concurrent = statement.kind == StatementKind::CreateIndexConcurrently;
        let asked = file.ask(statement);
        Ok(map([
            ("literal", typed(Sql::Text(text.clone()))),
            ("text", typed(Sql::Raw(text))),
            ("guard", guard),
            ("past", signs::value(statement)),
            ("said", prose(said)),
            ("verb", prose(verb)),
            ("object", prose(statement.object.clone())),
            (
                "is_called_so",
                Value::from(
                    statement.guard.as_ref().and_then(guards::called).as_ref() == Some(&statement.object),
                ),
            ),
            ("apart", Value::from(asked.apart)),
            ("made", Value::from(asked.made)),
            ("restores", statement.restores.as_ref().map_or(Value::from(()), |names| listed(names))),
            ("only_with", statement.only_with.as_ref().map_or(Value::from(()), presence::value)),
            ("own_words", Value::from(statement.kind.is_own())),
            ("locks", Value::from_iter(locks)),
            ("counts_rows", Value::from(statement.counts_rows)),
            ("without_value", guards::without_value(statement)),
            ("counted", guards::counted(statement)),
            ("keeps_zero", Value::from(statement.keeps_zero)),
            ("carried", Value::from(statement.carries_concurrently)),
            ("refuses_waiting", Value::from(statement.refuses_waiting)),
            ("broken", if concurrent { self.broken_index(statement)? } else { Value::from(()) }),
        ]))
    }

    /// A statement by itself.
    pub(super) fn plain(&self, statement: &Statement) -> Rendered<String> {
        self.text(statement, None)
    }

    /// A statement and its followers.
    fn text(&self, statement: &Statement, homes: Option<&Homes>) -> Rendered<String> {
        let mut text = self.placed(statement.kind.template(), &statement.args, homes)?;
        for (kind, args) in &statement.then {
            text.push_str(";\n");
            text.push_str(&self.placed(kind.template(), args, homes)?);
        }
        Ok(text)
    }

    /// A guard as the dialect asks it: a question, a call of a helper, or a condition.
    fn guard(
        &self,
        guard: &Guard,
        asked_as: Option<usize>,
        object: &str,
        homes: Option<&Homes>,
    ) -> Rendered<Value> {
        let said = |skipped: &str| prose(format!("  {skipped} {object}"));
        if self.around.facts.guards.is_question() {
            let Some(question) = questions::question(guard) else { return Ok(Value::from(())) };
            return Ok(map([
                ("question", question.value(Standing::Free)),
                ("asked_as", asked_as.map_or(Value::from(()), count)),
                ("said", said(question.skipped)),
                (
                    "beside",
                    homes.and_then(|homes| homes.beside(guard, &question)).unwrap_or_else(|| Value::from(())),
                ),
            ]));
        }
        let Some(call) = guards::call(guard) else { return Ok(Value::from(())) };
        let args = call.args.iter().map(|(_, value)| typed(Sql::Text(value.clone())));
        let asked = if self.around.facts.guards == GuardStyle::Rows {
            typed(Sql::Setting(call.name.to_owned()))
        } else {
            let unless_empty =
                |value: &String| if value.is_empty() { Arg::None } else { Arg::Text(value.clone()) };
            let mut named: Args = call.args.iter().map(|(key, value)| (*key, unless_empty(value))).collect();
            named.extend(call.more.iter().cloned());
            typed(Sql::Raw(self.core(&format!("guard/{}.sql", call.name), &named)?))
        };
        let none = || Value::from(());
        let shape = guard.shape.as_ref();
        let later = shape.filter(|shape| !shape.later.is_empty());
        let stand_in = shape.and_then(|shape| shape.stand_in.as_ref());
        let stand_in = stand_in.map(|args| self.core("stand_in.sql", args)).transpose()?;
        Ok(map([
            ("later", later.map_or_else(none, |shape| typed(Sql::Text(beside::lines(shape))))),
            ("stand_in", stand_in.map_or_else(none, |text| typed(Sql::Text(text)))),
            ("function", asked.clone()),
            ("condition", asked),
            ("args", Value::from_iter(args)),
            ("said", said(call.skipped)),
            ("named", guards::named(&call)),
            ("word", prose(call.skipped)),
            ("when", typed(Sql::Text(call.when().to_owned()))),
            ("shape", shown::value(guard, self.around.facts)),
        ]))
    }

    /// What an interrupted concurrent build leaves, and how it is cleaned up.
    fn broken_index(&self, statement: &Statement) -> Rendered<Value> {
        let mut args = statement.args.clone();
        args.push(("concurrently", Arg::Flag(true)));
        let drop = self.core(StatementKind::DropIndex.template(), &args)?;
        let question = statement.guard.as_ref().and_then(questions::question).map(Question::mending);
        Ok(map([
            ("question", question.map_or(Value::from(()), |question| question.value(Standing::Free))),
            ("drop", typed(Sql::Raw(drop))),
            ("said", prose(format!("  drop what an interrupted build has left of {}", statement.object))),
        ]))
    }

    fn core(&self, template: &str, args: &Args) -> Rendered<String> {
        self.placed(template, args, None)
    }

    fn placed(&self, template: &str, args: &Args, homes: Option<&Homes>) -> Rendered<String> {
        let facts = self.around.facts;
        let context = value::placed(args, facts, self.around.config.minimal_version(facts), homes)?;
        let mut text = self.templates.render(template, context)?;
        text.truncate(text.strip_suffix('\n').unwrap_or(&text).len());
        Ok(text)
    }
}
