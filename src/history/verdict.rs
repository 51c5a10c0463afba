//! What is said about a conflict: both operations, why they clash, and what to do.

use crate::diag::{Code, Diagnostic};
use crate::graph::{Graph, NodeId};
use crate::ops::Operation;

use super::conflicts::{Clash, Side};

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
