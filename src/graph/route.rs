//! From where to where a script goes: the revisions that it holds, and what must be applied before.

use std::collections::BTreeSet;

use super::{Graph, NodeId, Selection};
use crate::diag::{Code, Diagnostic};

/// Which revisions a script is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The revisions that it applies or reverts.
    pub revisions: BTreeSet<NodeId>,
    /// What must be applied already: the FROM of a range.
    pub requires: Vec<NodeId>,
    /// The range in words: `base : head 1975ea83b712`.
    pub range: String,
    /// Where a database is afterwards, in words, if that is the same for all: `head 1975ea83b712`.
    pub arrival: Option<String>,
    /// Not all of them but so many steps from where the database is.
    pub walk: Option<Walk>,
}

/// Steps that begin where the database is; the script works out which revisions they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Walk {
    /// How many.
    pub steps: u32,
    /// The branch that is walked: its name as it was written, and its revisions.
    pub branch: Option<(String, BTreeSet<NodeId>)>,
}

type Routed = Result<Route, Box<Diagnostic>>;

impl Graph {
    /// Reads `TARGET`, `FROM:TARGET`, `+N` or `LABEL@+N`. With `steps`, so many steps towards TARGET.
    ///
    /// # Errors
    /// An expression that names nothing or too many; a range that goes backwards.
    pub fn upgrade_route(&self, text: &str, steps: Option<u32>) -> Routed {
        let Some((from, to)) = text.split_once(':') else {
            return match self.relative(text)? {
                Some(walk) if walk.0 > 0 => {
                    if steps.is_some() {
                        return Err(usage(
                            format!("`{text}` and `--steps` both say how many steps"),
                            "leave one of them out",
                        ));
                    }
                    let all = walk.1.as_ref().map_or_else(
                        || (0..self.len()).collect(),
                        |(_, members)| self.with_ancestors(members.iter().copied()),
                    );
                    Ok(Self::walk_route(all, &[], walk, text))
                }
                Some(_) => {
                    let hint = format!("`sqlc-mig downgrade {text}` writes the script that reverts");
                    Err(usage(format!("`{text}` goes backwards"), &hint))
                }
                None => self.upgrade_between(text, None, text, steps),
            };
        };
        let begin = if from.is_empty() { "base" } else { from };
        let to = if to.is_empty() { "head" } else { to };
        // `FROM:+2` counts from FROM
        let end = if to.starts_with(['+', '-']) { format!("{begin}{to}") } else { to.to_owned() };
        self.upgrade_between(text, Some(begin), &end, steps)
    }

    fn upgrade_between(&self, text: &str, from: Option<&str>, to: &str, steps: Option<u32>) -> Routed {
        let from = match from.map(|from| self.select(from)).transpose()? {
            None | Some(Selection::Base) => Vec::new(),
            Some(Selection::Revisions(list)) => list,
        };
        let Selection::Revisions(targets) = self.select(to)? else {
            let message = format!("`{to}` is where a range begins, not where it ends");
            return Err(Box::new(
                Diagnostic::global(Code::BAD_RANGE, message)
                    .hint("to revert revisions, use `sqlc-mig downgrade base`"),
            ));
        };
        let mut revisions = self.with_ancestors(targets.iter().copied());
        if let Some(&stranger) = from.iter().find(|from| !revisions.contains(from)) {
            let message = format!("`{text}` is no range: `{}` is no ancestor of its end", self.id(stranger));
            return Err(Box::new(
                Diagnostic::global(Code::BAD_RANGE, message)
                    .hint("to go backwards, use `sqlc-mig downgrade`"),
            ));
        }
        let done = self.with_ancestors(from.iter().copied());
        revisions.retain(|at| !done.contains(at));
        if let Some(steps) = steps {
            return Ok(Self::walk_route(revisions, &from, (i64::from(steps), None), to));
        }
        let arrival = self.arrival(&targets);
        let range = format!("{} : {arrival}", self.names(&from));
        Ok(Route { revisions, requires: from, range, arrival: Some(arrival), walk: None })
    }

    fn walk_route(revisions: BTreeSet<NodeId>, from: &[NodeId], walk: Relative, text: &str) -> Route {
        let (steps, branch) = walk;
        let way = if steps > 0 { "up" } else { "down" };
        let count = u32::try_from(steps.unsigned_abs()).unwrap_or(u32::MAX);
        let plural = if count == 1 { "" } else { "s" };
        let along = match &branch {
            Some((branch, _)) => format!(", along {branch}"),
            None if text.starts_with(['+', '-']) => String::new(),
            None => format!(", towards {text}"),
        };
        let range = format!("{count} step{plural} {way} from where the database is{along}");
        let walk = Some(Walk { steps: count, branch });
        Route { revisions, requires: from.to_vec(), range, arrival: None, walk }
    }

    /// Reads where a downgrade goes: `TARGET`, `base`, `LABEL@base`, `LABEL@TARGET`, `-N`, `LABEL@-N`, or `FROM:TARGET`.
    ///
    /// Reverted is what has TARGET among its ancestors by down_revision or depends_on; with a label, only what comes
    /// after TARGET along that branch, and what needs it. `LABEL@base` reverts the branch from its first revision on.
    ///
    /// # Errors
    /// An expression that names nothing or too many; a range that goes forward.
    pub fn downgrade_route(&self, text: &str) -> Routed {
        if let Some((from, to)) = text.split_once(':') {
            return self.downgrade_between(text, from, to);
        }
        match self.relative(text)? {
            None => self.downgrade_to(text),
            Some(walk) if walk.0 < 0 => {
                let all =
                    walk.1.as_ref().map_or_else(|| (0..self.len()).collect(), |(_, members)| members.clone());
                Ok(Self::walk_route(all, &[], walk, text))
            }
            Some(_) => {
                let hint = format!("`sqlc-mig upgrade {text}` writes the script that applies");
                Err(usage(format!("`{text}` goes forward"), &hint))
            }
        }
    }

    fn downgrade_to(&self, text: &str) -> Routed {
        let expression = self.expression(text);
        let branch = expression.ok().and_then(|e| e.branch).map(|name| self.lookup(name)).transpose()?;
        let targets = match self.select(text)? {
            Selection::Base => Vec::new(),
            Selection::Revisions(list) => list,
        };
        let mut first: BTreeSet<NodeId> = match (branch, &targets[..]) {
            (None, []) => (0..self.len()).collect(),
            (Some(branch), []) => self.bases_of(branch),
            (None, targets) => self.with_descendants(targets.iter().copied()),
            (Some(branch), targets) => {
                let members = self.lineage(branch);
                let children = targets.iter().flat_map(|&at| &self.down_children[at]);
                children.copied().filter(|at| members.contains(at)).collect()
            }
        };
        let kept = self.with_ancestors(targets.iter().copied());
        first.retain(|at| !kept.contains(at));
        let revisions = self.with_descendants(first);
        let arrival = match (branch, &targets[..]) {
            (None, []) => "base".to_owned(),
            (Some(_), _) => text.to_owned(),
            (None, targets) => self.names(targets),
        };
        Ok(Route {
            revisions,
            requires: Vec::new(),
            range: format!("heads : {arrival}"),
            arrival: None,
            walk: None,
        })
    }

    /// Only what lies between: FROM is the newer end.
    fn downgrade_between(&self, text: &str, from: &str, to: &str) -> Routed {
        let from = if from.is_empty() { "heads" } else { from };
        let to = if to.is_empty() { "base" } else { to };
        let Selection::Revisions(newest) = self.select(from)? else {
            return Err(Box::new(
                Diagnostic::global(
                    Code::BAD_RANGE,
                    format!("`{text}` is no range: nothing comes before `base`"),
                )
                .hint("to go forward, use `sqlc-mig upgrade`"),
            ));
        };
        let end = if to.starts_with('-') { format!("{from}{to}") } else { to.to_owned() };
        let mut route = self.downgrade_to(&end)?;
        if let Some(&stranger) = newest.iter().find(|at| !route.revisions.contains(at))
            && self.select(&end)? != Selection::Revisions(newest.clone())
        {
            let message = format!("`{text}` is no range: `{end}` is no ancestor of `{}`", self.id(stranger));
            return Err(Box::new(
                Diagnostic::global(Code::BAD_RANGE, message)
                    .hint("a downgrade goes from the newer revision to the older one"),
            ));
        }
        let below = self.with_ancestors(newest.iter().copied());
        route.revisions.retain(|at| below.contains(at));
        route.range = format!("{} : {end}", self.names(&newest));
        Ok(route)
    }

    /// Whether an expression counts from where the database is: how many steps, along which branch.
    fn relative(&self, text: &str) -> Result<Option<Relative>, Box<Diagnostic>> {
        if text.contains(',') {
            return Ok(None);
        }
        let expression = self.expression(text)?;
        if expression.symbol.is_some_and(|symbol| symbol != "current") || expression.steps == 0 {
            return Ok(None);
        }
        let branch = match expression.branch {
            Some(name) => Some((name.to_owned(), self.lineage(self.lookup(name)?))),
            None => None,
        };
        Ok(Some((expression.steps, branch)))
    }

    fn names(&self, nodes: &[NodeId]) -> String {
        let ids: Vec<&str> = nodes.iter().map(|&at| self.id(at).as_str()).collect();
        if ids.is_empty() { "base".to_owned() } else { ids.join(", ") }
    }

    /// `head ID`, `heads A, B`, or the ids.
    pub fn arrival(&self, nodes: &[NodeId]) -> String {
        let heads = self.heads();
        let all: BTreeSet<&NodeId> = nodes.iter().collect();
        match (nodes.len(), all == heads.iter().collect()) {
            (0, _) => "base".to_owned(),
            (1, true) => format!("head {}", self.names(nodes)),
            (_, true) => format!("heads {}", self.names(nodes)),
            _ => self.names(nodes),
        }
    }
}

/// Steps, with their sign, and a branch.
type Relative = (i64, Option<(String, BTreeSet<NodeId>)>);

fn usage(message: String, hint: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::global(Code::USAGE, message).hint(hint))
}
