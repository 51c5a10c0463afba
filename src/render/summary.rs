//! The summary of a script: what a reviewer signs. Revisions with their operations, what destroys data, what is SQL of the
//! project, what tables that were there before are locked, what cannot be undone, what else is written.

mod rights;

use std::collections::{BTreeMap, BTreeSet};

use minijinja::Value;

use super::Surroundings;
use super::value::{Sql, map, typed};
use crate::dialect::{Facts, LockNote};
use crate::model::ObjectName;
use crate::plan::{Direction, Effect, Gap, Plan, Statement, Step, Unit, Way, Writers};

pub(super) use rights::rights;

/// Up to so many revisions are listed whole; of more only those that need attention.
const ALL: usize = 50;
/// So many revisions are listed at most.
const MOST: usize = 60;
/// So many steps are named after a word such as `Destroys data`.
const REFERENCES: usize = 20;
/// A line is at most so long, where its words let it.
const WIDTH: usize = 150;
/// Where the second column begins.
const COLUMN: usize = 62;

/// The summary as lines of a comment.
pub(super) fn lines(plan: &Plan, around: &Surroundings<'_>) -> Vec<String> {
    let facts = around.facts;
    let numbered: Vec<(usize, &Unit)> = (1..).zip(&plan.units).collect();
    let is_long = numbered.len() > ALL;
    let chosen: Vec<_> =
        numbered.iter().filter(|(_, unit)| !is_long || needs_attention(unit, facts)).collect();
    let mut lines = opening(numbered.len(), chosen.len(), facts);
    for (number, unit) in chosen.into_iter().take(MOST) {
        lines.push(heading(*number, unit, facts));
        lines.extend(unit_lines(unit, facts));
    }
    lines.push(String::new());
    lines.extend(totals(&numbered, plan.direction, facts).into_iter().flat_map(|line| wrapped(&line)));
    lines.extend(wrapped(&format!("Writes besides: {}.", own_tables(plan, around))));
    lines
}

/// The same as values for a template.
pub(super) fn values(plan: &Plan, around: &Surroundings<'_>) -> Value {
    let line = |line: String| {
        map([("comment", if line.is_empty() { Value::from(()) } else { typed(Sql::Comment(line.into())) })])
    };
    Value::from_iter(lines(plan, around).into_iter().map(line))
}

/// The lines of one revision, without its heading.
pub(super) fn unit_lines(unit: &Unit, facts: &Facts) -> Vec<String> {
    let mut lines = Vec::new();
    let new: BTreeSet<&ObjectName> = unit.steps.iter().flat_map(|step| &step.effect.creates).collect();
    if let Some(refusal) = &unit.refusal {
        lines.extend(wrapped_at(&format!("cannot be reverted: {}", refusal.reason), STEP));
    }
    for step in unit.steps.iter() {
        lines.extend(step_lines(step, &new, facts));
    }
    if let Some(why) = &unit.irreversible {
        lines.extend(wrapped_at(&format!("cannot be undone: {why}"), STEP));
    }
    lines
}

/// The mark and the words of a step in headings: what it destroys, and what undoing it does not give back.
pub(super) fn remark(effect: &Effect) -> Option<String> {
    let mut words = Vec::new();
    if !effect.destroys.is_empty() {
        words.push(format!("destroys {}", effect.destroys.join(", ")));
    }
    if effect.own_sql {
        words.push("SQL of the project".to_owned());
    }
    words.extend(effect.undo.as_ref().map(|gap| format!("undo: {gap}")));
    (!words.is_empty()).then(|| words.join("; "))
}

/// What the marks mean, and how much is listed.
fn opening(revisions: usize, listed: usize, facts: &Facts) -> Vec<String> {
    let count = if revisions == 1 { "one revision".to_owned() } else { format!("{revisions} revisions") };
    let which = match listed {
        _ if listed == revisions => String::new(),
        0 => ", none of which needs attention".to_owned(),
        _ if listed > MOST => format!("; {MOST} of the {listed} that need attention"),
        1 => "; this one needs attention".to_owned(),
        _ => format!("; these {listed} need attention"),
    };
    let locks = if facts.locks.order.is_empty() {
        "what it does to tables that were there before"
    } else {
        "the strongest lock on a table that was there before"
    };
    let line = format!(
        "What it does: {count}{which}. `!` destroys data, `?` is SQL of the project, not analysed; behind it {locks}."
    );
    wrapped(&line)
}

fn heading(number: usize, unit: &Unit, facts: &Facts) -> String {
    let several = unit.is_segmented() && !facts.transactions.ddl_commits;
    let several = if several { "   (several transactions)" } else { "" };
    let message = shortened(&unit.message, 70);
    let way = match unit.way {
        Way::Any => "",
        Way::Long => "   (only where a replaced revision is applied)",
        Way::Short => "   (everywhere else)",
    };
    format!("{number:>4}. {}  {message}{several}{way}", unit.revision)
}

/// Where the operations of a revision begin.
const STEP: usize = 7;

fn step_lines(step: &Step, new: &BTreeSet<&ObjectName>, facts: &Facts) -> Vec<String> {
    let mark = step.effect.mark().unwrap_or(' ');
    let left = format!("{:>6} {}", mark, shortened(&step.title, 100));
    let mut right = locks(step, new, facts);
    if !step.effect.destroys.is_empty() {
        right.push(format!("destroys {}", step.effect.destroys.join(", ")));
    }
    right.extend(step.effect.undo.as_ref().map(|gap| format!("undo: {gap}")));
    if right.is_empty() {
        return vec![left];
    }
    let right = right.join("; ");
    if left.chars().count().max(COLUMN - 2) + 2 + right.chars().count() <= WIDTH {
        return vec![format!("{left:<0$}  {right}", COLUMN - 2)];
    }
    let mut lines = vec![left];
    lines.extend(wrapped_at(&right, STEP + 4));
    lines
}

/// The strongest lock on each table that was there before the revision.
fn locks(step: &Step, new: &BTreeSet<&ObjectName>, facts: &Facts) -> Vec<String> {
    let words = |(table, note)| Some(format!("{table}: {}", note_words(&note, facts)?));
    strongest(&step.statements, new, facts).into_iter().filter_map(words).collect()
}

/// The same of some statements.
pub(super) fn strongest<'s>(
    statements: impl IntoIterator<Item = &'s Statement>,
    new: &BTreeSet<&ObjectName>,
    facts: &Facts,
) -> BTreeMap<&'s ObjectName, LockNote> {
    let mut strongest: BTreeMap<&ObjectName, LockNote> = BTreeMap::new();
    for (table, note) in notes(statements, facts).filter(|(table, _)| !new.contains(table)) {
        let known = strongest.entry(table).or_insert(note);
        if facts.locks.rank(&note) > facts.locks.rank(known) {
            *known = note;
        }
    }
    strongest
}

/// The locks of statements.
fn notes<'s>(
    statements: impl IntoIterator<Item = &'s Statement>,
    facts: &Facts,
) -> impl Iterator<Item = (&'s ObjectName, LockNote)> {
    let of = facts.locks.of;
    statements.into_iter().flat_map(move |statement| {
        statement.locks.iter().enumerate().map(move |(at, (ddl, table))| {
            (table, of(*ddl, if at == 0 { statement.writers } else { Writers::Unasked }))
        })
    })
}

/// A lock in words, if there is anything to say of it.
pub(super) fn note_words(note: &LockNote, facts: &Facts) -> Option<String> {
    let level = facts.locks.order.contains(&note.level).then_some(note.level);
    let words: Vec<&str> = level.into_iter().chain(note.cost).collect();
    (!words.is_empty()).then(|| words.join(", "))
}

/// Whether a reviewer of a long history must look at a revision.
fn needs_attention(unit: &Unit, facts: &Facts) -> bool {
    let new: BTreeSet<&ObjectName> = unit.steps.iter().flat_map(|step| &step.effect.creates).collect();
    let costs = |step: &Step| {
        notes(&step.statements, facts).any(|(table, note)| note.cost.is_some() && !new.contains(table))
    };
    unit.refusal.is_some()
        || unit.irreversible.is_some()
        || unit.is_segmented() && !facts.transactions.ddl_commits
        || unit
            .steps
            .iter()
            .any(|step| step.effect.mark().is_some() || step.effect.undo.is_some() || costs(step))
}

/// What is said of all revisions together, each with the numbers of its steps.
fn totals(units: &[(usize, &Unit)], direction: Direction, facts: &Facts) -> Vec<String> {
    let steps = || units.iter().flat_map(|(number, unit)| unit.steps.iter().map(move |step| (*number, step)));
    let named = |choose: &dyn Fn(&Step) -> bool| {
        listed(
            steps()
                .filter(|(_, step)| choose(step))
                .map(|(number, step)| format!("{number}.{}", step.number)),
        )
    };
    let whole = |choose: &dyn Fn(&Unit) -> bool| {
        listed(units.iter().filter(|(_, unit)| choose(unit)).map(|(number, _)| number.to_string()))
    };
    let gaps = |choose: &dyn Fn(&Gap) -> bool| named(&|step| step.effect.undo.as_ref().is_some_and(choose));
    let mut lines = vec![
        format!("Destroys data: {}.", named(&|step| !step.effect.destroys.is_empty())),
        format!("SQL of the project: {}.", named(&|step| step.effect.own_sql)),
    ];
    if !facts.transactions.ddl_commits {
        lines.push(format!("Several transactions: {}.", whole(&Unit::is_segmented)));
    }
    if direction == Direction::Upgrade {
        lines.push(format!("Undone only in part: {}.", gaps(&|gap| matches!(gap, Gap::Part(_)))));
        lines.push(format!("Cannot be undone: {}.", gaps(&|gap| matches!(gap, Gap::All(_)))));
        lines.push(format!("Declared irreversible: {}.", whole(&|unit| unit.irreversible.is_some())));
    } else {
        lines.push(format!("Cannot be reverted: {}.", whole(&|unit| unit.refusal.is_some())));
    }
    let (always, rest) = lines.split_at(2);
    let rest = rest.iter().filter(|line| !line.ends_with(": nothing."));
    vec![always.iter().chain(rest).cloned().collect::<Vec<_>>().join("  ")]
}

/// A list that ends where it gets long.
fn listed(items: impl Iterator<Item = String>) -> String {
    let mut items: Vec<String> = items.collect();
    let more = items.len().saturating_sub(REFERENCES);
    items.truncate(REFERENCES);
    match (items.len(), more) {
        (0, _) => "nothing".to_owned(),
        (_, 0) => items.join(", "),
        _ => format!("{}, and {more} more", items.join(", ")),
    }
}

/// Our own tables, and what else a run leaves.
fn own_tables(plan: &Plan, around: &Surroundings<'_>) -> String {
    let tables = around.config.own_tables(around.facts);
    let markers = tables.progress.filter(|_| plan.units.iter().any(Unit::is_segmented));
    let names = [Some(tables.ledger), tables.history, markers].into_iter().flatten();
    let names: Vec<String> = names.map(|name| name.to_string()).collect();
    format!("{}; nothing else that stays", names.join(", "))
}

/// A line in pieces, the later ones indented.
fn wrapped(line: &str) -> Vec<String> {
    wrapped_to(WIDTH, line)
}

/// The same in pieces of this width.
fn wrapped_to(width: usize, line: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in line.split_inclusive(' ') {
        match lines.last_mut() {
            Some(last) if last.chars().count() + word.trim_end().chars().count() <= width => {
                last.push_str(word);
            }
            Some(_) => lines.push(format!("  {word}")),
            None => lines.push(word.to_owned()),
        }
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// The same, all of it indented.
fn wrapped_at(text: &str, indent: usize) -> Vec<String> {
    let lines = wrapped_to(WIDTH - indent, text);
    lines.into_iter().map(|line| format!("{:indent$}{line}", "")).collect()
}

fn shortened(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((at, _)) => format!("{} ...", text[..at].trim_end()),
        None => text.to_owned(),
    }
}
