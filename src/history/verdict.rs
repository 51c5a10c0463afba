//! What is said about a conflict: both operations, why they clash, and what to do.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Place};
use crate::graph::{Graph, NodeId};
use crate::ops::Operation;

use super::conflicts::{Clash, Conflict, Side};

/// Two operations, and whose they are.
pub(super) struct Pair<'h> {
    pub(super) graph: &'h Graph,
    pub(super) nodes: [NodeId; 2],
    pub(super) operations: [&'h Operation; 2],
}

impl Side {
    fn other(self) -> Self {
        match self {
            Self::First => Self::Second,
            Self::Second => Self::First,
        }
    }
}

impl Pair<'_> {
    fn id(&self, side: Side) -> &str {
        self.graph.id(self.nodes[side as usize]).as_str()
    }

    fn title(&self, side: Side) -> String {
        format!("`{}`", self.operations[side as usize].title())
    }

    /// That the two conflict, in the order of the history.
    fn conflict(&self) -> String {
        format!("the revisions `{}` and `{}` conflict", self.id(Side::First), self.id(Side::Second))
    }

    /// The diagnostic at the operation of one side, with the other's place beside it.
    fn fault(&self, at: Side, message: String) -> Diagnostic {
        let word = format!("{} of `{}`", self.title(at.other()), self.id(at.other()));
        Diagnostic::error(Code::CONFLICT, self.operations[at as usize].place, message)
            .related(self.operations[at.other() as usize].place, word)
    }
}

/// So many places are shown of what one operation clashes with.
const SHOWN: usize = 5;

/// The diagnostics of conflicts, one for each operation: what else it clashes with is shown beside it.
pub fn tell<'c>(conflicts: impl IntoIterator<Item = &'c Conflict>) -> Vec<Diagnostic> {
    let mut told: Vec<(Diagnostic, usize)> = Vec::new();
    let mut known: BTreeMap<Option<Place>, usize> = BTreeMap::new();
    for Conflict { diagnostic, .. } in conflicts {
        match known.get(&diagnostic.place).and_then(|&at| told.get_mut(at)) {
            Some((first, more)) if first.related.len() < SHOWN => {
                first.related.extend(diagnostic.related.iter().cloned());
                *more += 1;
            }
            Some((_, more)) => *more += 1,
            None => {
                known.insert(diagnostic.place, told.len());
                told.push((diagnostic.clone(), 0));
            }
        }
    }
    let message = |(diagnostic, more): (Diagnostic, usize)| match more {
        0 => diagnostic,
        1 => Diagnostic {
            message: format!("{}; so with one more operation", diagnostic.message),
            ..diagnostic
        },
        _ => Diagnostic {
            message: format!("{}; so with {more} more operations", diagnostic.message),
            ..diagnostic
        },
    };
    told.into_iter().map(message).collect()
}

/// The diagnostic of a clash.
pub(super) fn diagnostic(pair: &Pair<'_>, clash: Clash) -> Diagnostic {
    match clash {
        Clash::Needs(side, fault) => {
            let (id, other) = (pair.id(side), pair.id(side.other()));
            let message = format!(
                "{} of the revision `{id}` needs {} of `{other}`, which is not among its ancestors; without it, {}",
                pair.title(side),
                pair.title(side.other()),
                fault.message
            );
            pair.fault(side, message).hint(format!("say `depends_on: [\"{other}\"]` in `{id}`"))
        }
        Clash::Breaks(side, fault) => {
            let (id, other) = (pair.id(side), pair.id(side.other()));
            let message = format!(
                "{}: {} is impossible after {}: {}",
                pair.conflict(),
                pair.title(side),
                pair.title(side.other()),
                fault.message
            );
            pair.fault(side, message).hint(format!(
                "change one of the two; or, if `{id}` is to come first everywhere, say `depends_on: [\"{id}\"]` in `{other}`"
            ))
        }
        Clash::Excludes(fault) => {
            let message = format!(
                "{}: {} is impossible after {}, and the other way round: {}",
                pair.conflict(),
                pair.title(Side::Second),
                pair.title(Side::First),
                fault.message
            );
            pair.fault(Side::Second, message)
                .hint("keep one of the two operations, or let one of them make something of another name")
        }
        Clash::Differs(what) => {
            let message = format!(
                "{} over {what}: {} and {} do not give the same in both orders",
                pair.conflict(),
                pair.title(Side::First),
                pair.title(Side::Second),
            );
            let (id, other) = (pair.id(Side::Second), pair.id(Side::First));
            pair.fault(Side::Second, message).hint(format!(
                "keep one of the two operations; or say which comes first, as `depends_on: [\"{other}\"]` in `{id}`; or let the merge state what is to be"
            ))
        }
    }
}
