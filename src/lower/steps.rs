//! Steps: operations, or deltas that the compiler derived, each with its heading and its statements.

use super::effect::{effect, effect_with_undo};
use super::limitations::limitations;
use super::lowered::Context;
use super::reversal::reverse;
use super::shapes;
use super::statements::lower;
use crate::catalog::{Catalog, Delta};
use crate::diag::{Code, Diagnostic, Place};
use crate::history::Folded;
use crate::model::{ConstraintKind, How, ObjectId, Online};
use crate::ops::Operation;
use crate::plan::{Effect, Mode, Refusal, Step, Writers};
use crate::spec::Downgrade;

/// The step of an operation of the history.
/// What an `auto` downgrade does not give back is noted.
pub(super) fn of_folded(folded: &Folded<'_>, number: usize, downgrade: &Downgrade) -> Step {
    let context = Context { before: folded.before, after: folded.after };
    let step = step(folded.delta, context, number, folded.operation.title(), folded.operation.place);
    let effect = match downgrade {
        Downgrade::Auto => effect_with_undo(folded.delta, context),
        Downgrade::Operations(_) | Downgrade::Irreversible(_) => step.effect.clone(),
    };
    with_frame(Step { effect, ..step }, folded.operation)
}

/// The fault of an operation that is done online or not at all, where that is not proven to work.
pub(super) fn required_online(operation: &Operation, step: &Step, title: &str) -> Option<Diagnostic> {
    let waits = step.statements.iter().find(|statement| statement.writers == Writers::MayWait)?;
    let message = format!(
        "`{}` is not known to let writers go on in {title}: they may have to wait for `{} {}`",
        step.title, waits.verb, waits.object
    );
    let hint = "write `online: preferred`: the script then says where writers may have to wait";
    let required = operation.online == Online::Required;
    required.then(|| Diagnostic::error(Code::UNSUPPORTED, operation.place, message).hint(hint))
}

/// The steps of a list of operations, each folded after it.
///
/// # Errors
/// An operation that cannot be folded.
pub(super) fn of_operations(
    operations: &[Operation],
    catalog: &mut Catalog,
) -> Result<Vec<Step>, Box<Diagnostic>> {
    let mut list = Vec::with_capacity(operations.len());
    for (number, operation) in (1..).zip(operations) {
        let delta = operation.op.delta(catalog)?;
        let after = catalog.fold(&delta, operation.place)?;
        let context = Context { before: catalog, after: &after };
        let step = step(&delta, context, number, operation.title(), operation.place);
        list.push(with_frame(step, operation));
        *catalog = after;
    }
    Ok(list)
}

/// The same on a catalog on which not all of them may be possible: such a step does nothing.
pub(super) fn as_far_as_possible(operations: &[Operation], catalog: &mut Catalog) -> Vec<Step> {
    let mut list = Vec::with_capacity(operations.len());
    for (number, operation) in (1..).zip(operations) {
        let step = match operation.op.delta(catalog) {
            Ok(delta) => derived_step(&delta, catalog, number, operation.title(), operation.place),
            Err(_) => empty(number, operation.title(), operation.place),
        };
        list.push(with_frame(step, operation));
    }
    list
}

/// The steps that undo a revision's operations, the last one first; or why there are none.
///
/// # Errors
/// What cannot be undone.
pub(super) fn reversed(
    operations: &[Operation],
    before: &Catalog,
    mut after: Catalog,
) -> Result<Vec<Step>, Refusal> {
    let mut groups: Vec<Vec<(Delta, &Operation)>> = Vec::new();
    let mut catalog = before.clone();
    for operation in operations {
        let Ok(delta) = operation.op.delta(&catalog) else { continue }; // a fault was reported by the fold
        let folded = catalog.follow(&delta, operation.place).unwrap_or_else(|_| catalog.clone());
        let deltas = reverse(&delta, Context { before: &catalog, after: &folded })?;
        require_accepted(&deltas, &folded, operation.place)?;
        groups.push(deltas.into_iter().map(|delta| (delta, operation)).collect());
        catalog = folded;
    }
    let mut deltas: Vec<(Delta, &Operation)> = groups.into_iter().rev().flatten().collect();
    join_replacements(&mut deltas);
    // The compiler's own deltas fold where they can; what raw SQL did is undone by raw SQL.
    let step = |(number, (delta, operation)): (usize, (Delta, &Operation))| {
        let title = format!("{} {}", operation_name(&delta), delta.subject());
        asking(derived_step(&delta, &mut after, number, title, operation.place), operation.online)
    };
    Ok((1..).zip(deltas).map(step).collect())
}

/// A primary key that goes only together with the one that takes its place goes directly before it: what follows from its
/// going comes after both.
fn join_replacements(deltas: &mut [(Delta, &Operation)]) {
    let is = |delta: &Delta, how: &How| matches!(delta, Delta::Change(change) if change.how == *how);
    for at in 0..deltas.len() {
        if !is(&deltas[at].0, &How::Replaced) {
            continue;
        }
        let rest = &mut deltas[at + 1..];
        if let Some(place) = rest.iter().position(|(delta, _)| is(delta, &How::Replaces)) {
            rest[..=place].rotate_right(1);
        }
    }
}

/// That the engine takes what undoes an operation, one after the other, in the state that the operation has left.
fn require_accepted(deltas: &[Delta], after: &Catalog, place: Place) -> Result<(), Refusal> {
    let mut catalog = after.clone();
    for delta in deltas {
        catalog = catalog.fold_inverse(delta, place).map_err(|fault| Refusal::from(fault.message))?;
    }
    Ok(())
}

fn derived_step(delta: &Delta, catalog: &mut Catalog, number: usize, title: String, place: Place) -> Step {
    let after = catalog.follow(delta, place).unwrap_or_else(|_| catalog.clone());
    let step = step(delta, Context { before: catalog, after: &after }, number, title, place);
    *catalog = after;
    step
}

fn step(delta: &Delta, context: Context<'_>, number: usize, title: String, place: Place) -> Step {
    let mut lowered = lower(delta, context);
    shapes::show(&mut lowered.statements, context.after);
    Step {
        limitations: limitations(delta, context.before.facts()),
        statements: lowered.statements,
        effect: effect(delta, context.before.facts()),
        mode: lowered.mode,
        commit_after: lowered.commit_after,
        ..empty(number, title, place)
    }
}

fn empty(number: usize, title: String, place: Place) -> Step {
    Step {
        number,
        title,
        place,
        description: None,
        condition: None,
        limitations: Vec::new(),
        statements: Vec::new(),
        effect: Effect::default(),
        mode: Mode::Transaction,
        commit_after: false,
    }
}

/// What the spec says around its operation.
fn with_frame(step: Step, operation: &Operation) -> Step {
    let step = asking(step, operation.online);
    Step { description: operation.description.clone(), condition: operation.condition.clone(), ..step }
}

/// Asks the engine to let writers go on, where that is wanted and known to work.
fn asking(step: Step, online: Online) -> Step {
    let statements = step.statements.into_iter().map(|statement| statement.asking(online)).collect();
    Step { statements, ..step }
}

/// The operation that a spec would write for a delta.
fn operation_name(delta: &Delta) -> &'static str {
    match delta {
        Delta::Change(change) => {
            let drops = change.to.is_absent();
            let either = |drop, create| if drops { drop } else { create };
            match &change.object {
                ObjectId::Table(_) => either("drop_table", "create_table"),
                ObjectId::TableComment(_) => either("drop_table_comment", "create_table_comment"),
                ObjectId::Column(..) if change.from.is_absent() => "add_column",
                ObjectId::Column(..) => either("drop_column", "alter_column"),
                ObjectId::Constraint(..) => match change.to.constraint().map(|c| c.kind()) {
                    None => "drop_constraint",
                    Some(ConstraintKind::PrimaryKey) => "create_primary_key",
                    Some(ConstraintKind::Unique) => "create_unique_constraint",
                    Some(ConstraintKind::ForeignKey) => "create_foreign_key",
                    Some(ConstraintKind::Check) => "create_check_constraint",
                    Some(ConstraintKind::Exclude) => "create_exclude_constraint",
                },
                ObjectId::Index(..) => either("drop_index", "create_index"),
                ObjectId::Enum(_) => either("drop_enum", "create_enum"),
                ObjectId::EnumValue(..) => "add_enum_value",
                ObjectId::Schema(_) => either("drop_schema", "create_schema"),
                ObjectId::Extension(_) => either("drop_extension", "create_extension"),
                ObjectId::Domain(_)
                | ObjectId::Sequence(_)
                | ObjectId::View(_)
                | ObjectId::MaterializedView(_)
                | ObjectId::Program(_)
                | ObjectId::Policy(..) => "execute",
            }
        }
        Delta::Rename(rename) => match &rename.from {
            ObjectId::Table(_) => "rename_table",
            ObjectId::Column(..) => "rename_column",
            ObjectId::Index(..) => "rename_index",
            ObjectId::Constraint(..)
            | ObjectId::TableComment(_)
            | ObjectId::Enum(_)
            | ObjectId::EnumValue(..)
            | ObjectId::Schema(_)
            | ObjectId::Extension(_)
            | ObjectId::Domain(_)
            | ObjectId::Sequence(_)
            | ObjectId::View(_)
            | ObjectId::MaterializedView(_)
            | ObjectId::Program(_)
            | ObjectId::Policy(..) => "execute",
        },
        Delta::Rows(rows) => rows.action.operation(),
        Delta::Searched(searched) => searched.operation(),
        Delta::Sql(_) => "execute",
    }
}
