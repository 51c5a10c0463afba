//! One revision of a script: its steps, their guards and statements.

use std::collections::BTreeSet;

use minijinja::Value;

use super::files::File;
use super::frame::{setting_value, settings};
use super::heading::{heading, listed, variables};
use super::together::{Asked, Together};
use super::value::{self, Sql, map, prose, typed};
use super::{Rendered, Renderer, asking, contents, count, fold, guards, presence, signs, ways};
use crate::dialect::GuardStyle;
use crate::model::{ObjectName, RevisionId};
use crate::plan::{Args, Mode, Statement, StatementKind, Step, Unit, Writers};

impl Renderer<'_> {
    /// A revision: its heading, its steps, its transactions.
    pub(super) fn unit(&self, unit: &Unit, number: usize) -> Rendered<String> {
        let segmented = unit.is_segmented();
        let (mut segments, mut file) = (Vec::new(), File::default());
        let new: BTreeSet<&ObjectName> = unit.steps.iter().flat_map(|step| &step.effect.creates).collect();
        let asks = self.around.facts.guards == GuardStyle::Functions;
        let together = if asks { Together::of(unit) } else { Together::default() };
        for (number, segment) in unit.segments().into_iter().enumerate() {
            let mut steps = Vec::new();
            for step in segment {
                steps.push(self.step(step, segmented, &together, &mut file, &new)?);
            }
            let alone = segment.first().is_some_and(|s| s.mode == Mode::Alone);
            let mut guards =
                segment.iter().flat_map(|step| &step.statements).filter_map(|s| s.guard.as_ref());
            segments.push(map([
                ("alone", Value::from(alone)),
                ("after", count(segment.first().map_or(0, |step| step.number - 1))),
                ("asked", together.at_begin(number).map_or(Value::from(()), count)),
                ("compares", Value::from(guards.any(|guard| guard.shape.is_some()))),
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
        let title = format!("{verb} {} {}", unit.revision, unit.message).trim_end().to_owned();
        let place = self.around.sources.path(unit.place.file);
        let parents: Vec<&str> = unit.parents.iter().map(RevisionId::as_str).collect();
        let (block, ends_block) = self.list.block(number);
        let context = map([
            ("number", count(number)),
            ("listed_at", count(self.list.place_of(unit))),
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
            ("way", unit.way.word().map_or(Value::from(()), |way| typed(Sql::Text(way.to_owned())))),
            ("for_whom", ways::words(unit, self.plan).map_or(Value::from(()), prose)),
            ("title", prose(title)),
            ("elsewhere", prose(format!("{} {}: another run has done it", unit.revision, unit.message))),
            ("place", prose(place.to_owned())),
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
        unit.steps.iter().any(|step| contents::touches_session(step, self.around.facts))
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
        together: &Together,
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
            let asked = together.asked((step.number, at)).map(|asked| (asked, together.is_first(asked)));
            let compares = together.compares_before((step.number, at), statement);
            let mark = step.effect.mark();
            let value = self.statement(statement, (asked, compares), mark, file, hasher.as_mut())?;
            statements.push(value);
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
            ("compares", Value::from(together.compares_before_step(step.number))),
            ("title", prose(heading(step))),
            ("name", prose(step.title.clone())),
            ("is_short", Value::from(heading(step).chars().count() + place.chars().count() <= 140)),
            ("place", prose(place)),
            // what it changes and its marker come together or not at all
            ("has_rows", Value::from(contents::has_rows(step))),
            ("has_against", Value::from(step.statements.iter().any(|s| s.without_value.is_some()))),
            ("line", typed(Sql::Number(i64::from(step.place.line)))),
            ("words", step.description.as_ref().map_or(Value::from(()), |text| prose(text.clone()))),
            ("resets", Value::from(contents::touches_session(step, self.around.facts))),
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
            hasher.update(self.digested(statement)?.as_bytes());
        }
        Ok(hasher.finalize().to_hex().to_string())
    }

    /// One statement with its guard; its own text, with the names of schemas, goes into the step's checksum.
    fn statement(
        &self,
        statement: &Statement,
        (asked, compares): (Option<(Asked, bool)>, bool),
        mark: Option<char>,
        file: &mut File,
        checksum: Option<&mut blake3::Hasher>,
    ) -> Rendered<Value> {
        let (mut text, homes) = self.made_beside(statement)?;
        if let Some(checksum) = checksum {
            checksum.update(self.digested(statement)?.as_bytes());
        }
        if statement.refuses_waiting {
            text.push_str(&self.core("online.sql", &Args::new())?);
        }
        let text = fold::filled(&text);
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
            Some(guard) => self.guard(guard, statement, homes)?,
            None => Value::from(()),
        };
        let verb = mark.map_or_else(String::new, |mark| format!("{mark} ")) + statement.verb;
        let said = format!("  {verb} {}", statement.object);
        let concurrent = statement.kind == StatementKind::CreateIndexConcurrently;
        let filed = file.ask(statement);
        Ok(map([
            ("literal", typed(Sql::Text(text.clone()))),
            ("text", typed(Sql::Raw(text))),
            ("guard", guard),
            ("asked", asked.map_or(Value::from(()), asking::when)),
            ("compares", Value::from(compares)),
            ("homes", self.homes.of_statement(statement)),
            ("past", signs::value(statement)),
            ("said", prose(said)),
            ("verb", prose(verb)),
            ("mark", mark.map_or(Value::from(()), |mark| prose(mark.to_string()))),
            ("object", prose(statement.object.clone())),
            (
                "is_called_so",
                Value::from(
                    statement.guard.as_ref().and_then(guards::called).as_ref() == Some(&statement.object),
                ),
            ),
            ("apart", Value::from(filed.apart)),
            ("made", Value::from(filed.made)),
            ("restores", statement.restores.as_ref().map_or(Value::from(()), |names| listed(names))),
            ("only_with", statement.only_with.as_ref().map_or(Value::from(()), presence::value)),
            ("own_words", Value::from(statement.kind.is_own())),
            ("locks", Value::from_iter(locks)),
            ("counts_rows", Value::from(statement.counts_rows)),
            ("changes", guards::changes(statement)),
            ("without_value", guards::without_value(statement)),
            ("counted", guards::counted(statement)),
            ("keeps_zero", Value::from(statement.keeps_zero)),
            ("carried", Value::from(statement.carries_concurrently)),
            ("refuses_waiting", Value::from(statement.refuses_waiting)),
            ("broken", if concurrent { self.broken_index(statement)? } else { Value::from(()) }),
        ]))
    }
}
