//! Revision expressions of the command line: which revisions a text means.

use std::collections::BTreeSet;

use super::expression::Expression;
use super::{Graph, NodeId};
use crate::diag::{Code, Diagnostic, and_list, did_you_mean};

/// What an expression means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// Before the first revision.
    Base,
    /// These revisions.
    Revisions(Vec<NodeId>),
}

type Selected = Result<Selection, Box<Diagnostic>>;

impl Graph {
    /// Reads a revision expression, or several with commas between: an id or its unique start, a label, `head`, `heads`,
    /// `base`, each with `LABEL@` before it and steps (`+2`, `-1`) after it. A label alone is the revision that bears it,
    /// as in Alembic.
    ///
    /// # Errors
    /// An expression that names nothing or too many; `head` where there are several; steps from the place of a database.
    pub fn select(&self, text: &str) -> Selected {
        self.select_at(text, None)
    }

    /// The same where it is known at which revisions a database is: then `current` means these, and steps without a
    /// name before them begin there.
    ///
    /// # Errors
    /// As `select`.
    pub fn select_at(&self, text: &str, current: Option<&[NodeId]>) -> Selected {
        let parts: Vec<&str> = text.split(',').collect();
        if let [one] = parts[..] {
            return self.select_one(one, current);
        }
        let mut found = BTreeSet::new();
        for part in parts {
            match self.select_one(part, current)? {
                Selection::Revisions(list) => found.extend(list),
                Selection::Base => {
                    let message = format!("`{text}`: `base` is before all revisions, and in no list of them");
                    return Err(Box::new(Diagnostic::global(Code::NO_REVISION, message)));
                }
            }
        }
        Ok(Selection::Revisions(self.ordered(&found)))
    }

    /// Reads one expression.
    pub(super) fn expression<'t>(&self, text: &'t str) -> Result<Expression<'t>, Box<Diagnostic>> {
        Expression::parse(text, |name| self.by_id.contains_key(name) || self.labels.contains_key(name))
    }

    fn select_one(&self, text: &str, current: Option<&[NodeId]>) -> Selected {
        let expression = self.expression(text)?;
        let branch = expression.branch.map(|name| self.lookup(name)).transpose()?;
        let members = branch.map(|start| self.lineage(start));
        let start = self.symbol(&expression, members.as_ref(), current)?;
        if let (Selection::Revisions(list), Some(members)) = (&start, &members)
            && let Some(&stranger) = list.iter().find(|at| !members.contains(at))
        {
            let branch = expression.branch.unwrap_or_default();
            let message = format!("the revision `{}` is not in the branch `{branch}`", self.id(stranger));
            return Err(Box::new(Diagnostic::global(Code::NO_REVISION, message)));
        }
        if expression.steps == 0 {
            return Ok(start);
        }
        self.walk(start, &expression, members.as_ref())
    }

    /// What the name in an expression means, steps apart.
    fn symbol(
        &self,
        expression: &Expression<'_>,
        members: Option<&BTreeSet<NodeId>>,
        current: Option<&[NodeId]>,
    ) -> Selected {
        let inside = |list: Vec<NodeId>| -> Vec<NodeId> {
            list.into_iter().filter(|at| members.is_none_or(|members| members.contains(at))).collect()
        };
        match (expression.symbol, current) {
            (Some("base"), _) => Ok(Selection::Base),
            (Some("heads"), _) => Ok(Selection::Revisions(inside(self.heads()))),
            (Some("head"), _) => self.one_head(&inside(self.heads()), expression.text),
            (None | Some("current"), Some(current)) => Ok(match inside(current.to_vec()) {
                none if none.is_empty() => Selection::Base,
                list => Selection::Revisions(list),
            }),
            (Some("current"), None) => Err(Box::new(
                Diagnostic::global(Code::NO_REVISION, "`current` is known to a database alone")
                    .hint("`sqlc-mig current` writes a script that asks it; `history --ledger FILE` takes the answer"),
            )),
            (None, None) => {
                let message = format!("`{}` counts from where a database is, which is not known here", expression.text);
                Err(Box::new(
                    Diagnostic::global(Code::NO_REVISION, message)
                        .hint("write where to count from: `head-1`, `ID+2`"),
                ))
            }
            (Some(name), _) => self.lookup_in(name, members).map(|at| Selection::Revisions(vec![at])),
        }
    }

    /// Goes steps up or down by down_revision. A step down from a merge leads to all its parents; from several
    /// revisions there is no next step.
    fn walk(
        &self,
        from: Selection,
        expression: &Expression<'_>,
        members: Option<&BTreeSet<NodeId>>,
    ) -> Selected {
        let mut here = from;
        for step in 0..expression.steps.unsigned_abs() {
            let next: Vec<NodeId> = match (&here, expression.steps > 0) {
                (Selection::Base, true) => self.bases(),
                (Selection::Revisions(list), up) => match (&list[..], up) {
                    ([one], true) => self.down_children[*one].clone(),
                    ([one], false) => self.down[*one].clone(),
                    (several, _) => return Err(self.ambiguous(expression, several)),
                },
                (Selection::Base, false) => return Err(Self::beyond(expression, step)),
            };
            let next: Vec<NodeId> =
                next.into_iter().filter(|at| members.is_none_or(|members| members.contains(at))).collect();
            here = match (next.is_empty(), expression.steps > 0) {
                (true, true) => return Err(Self::beyond(expression, step)),
                (true, false) => Selection::Base,
                (false, true) if next.len() > 1 => return Err(self.ambiguous(expression, &next)),
                (false, _) => Selection::Revisions(next),
            };
        }
        Ok(here)
    }

    fn ambiguous(&self, expression: &Expression<'_>, candidates: &[NodeId]) -> Box<Diagnostic> {
        let message = format!("`{}` could go on to {} revisions", expression.text, candidates.len());
        let mut fault = Diagnostic::global(Code::NO_REVISION, message);
        for &at in candidates {
            fault = fault.related(self.node(at).id.place, self.described(at));
        }
        let rest = expression.text.rsplit('@').next().unwrap_or_default();
        let form = candidates.first().map(|&at| format!("{}@{rest}", self.id(at)));
        Box::new(fault.hint(format!(
            "say along which branch, with a label or an id before `@`: `{}`",
            form.unwrap_or_default()
        )))
    }

    fn beyond(expression: &Expression<'_>, steps: u64) -> Box<Diagnostic> {
        let (way, end) = if expression.steps > 0 { ("up", "a head") } else { ("down", "base") };
        let message = format!(
            "`{}` goes too far: after {steps} step{} {way} there is {end}",
            expression.text,
            if steps == 1 { "" } else { "s" }
        );
        Box::new(
            Diagnostic::global(Code::NO_REVISION, message)
                .hint("`sqlc-mig history` lists the revisions in their order"),
        )
    }

    /// An id with its message, for lists of candidates.
    fn described(&self, at: NodeId) -> String {
        format!("`{}`: {}", self.id(at), self.node(at).message.lines().next().unwrap_or_default())
    }

    /// Revisions in the graph's order.
    pub(super) fn ordered(&self, of: &BTreeSet<NodeId>) -> Vec<NodeId> {
        self.order.iter().copied().filter(|at| of.contains(at)).collect()
    }

    fn one_head(&self, heads: &[NodeId], text: &str) -> Selected {
        match heads {
            [] => Err(Box::new(
                Diagnostic::global(Code::NO_INPUT, "there are no revisions yet")
                    .hint("`sqlc-mig revision -m MESSAGE` writes the first one"),
            )),
            [one] => Ok(Selection::Revisions(vec![*one])),
            many => Err(Box::new(self.several_heads(many, text))),
        }
    }

    /// The diagnostic for several heads: each with message and file, and what to do.
    pub fn several_heads(&self, heads: &[NodeId], text: &str) -> Diagnostic {
        let mut fault = Diagnostic::global(
            Code::SEVERAL_HEADS,
            format!("`{text}` is not one revision: there are {} heads", heads.len()),
        );
        for &at in heads {
            let node = self.node(at);
            fault = fault.related(node.id.place, format!("head {}", self.described(at)));
        }
        fault.hint(self.how_to_join(heads))
    }

    /// What leads to one revision, or to a script for all of them. Heads that others need are not merged: those bring them
    /// along.
    fn how_to_join(&self, heads: &[NodeId]) -> String {
        let names = |list: &[NodeId]| list.iter().map(|&at| self.id(at).to_string()).collect::<Vec<_>>();
        let is_all = heads.len() == self.heads().len();
        let build = if is_all { "heads".to_owned() } else { names(heads).join(",") };
        let apart = self.without_needed(heads);
        if let [only] = apart[..] {
            let id = self.id(only);
            return format!(
                "there is nothing to merge: `{id}` needs the others already; ask for all of them: `sqlc-mig build {build}`"
            );
        }
        let ids = names(&apart);
        let which = if is_all { "heads".to_owned() } else { ids.join(" ") };
        let merge =
            format!("join them: `sqlc-mig merge {which} -m \"merge {}\"`", and_list(&ids).replace('`', ""));
        if apart.len() == heads.len() {
            return format!("{merge}; or ask for all of them with `heads`");
        }
        let left: Vec<NodeId> = heads.iter().copied().filter(|at| !apart.contains(at)).collect();
        let left = and_list(&names(&left));
        format!(
            "{merge}, then `sqlc-mig build heads`: {left} stays a head beside them, and is needed by one of them"
        )
    }

    /// The revision of an id, its unique start of four characters or more, or a label.
    ///
    /// # Errors
    /// A name that no revision has, or a start that several have.
    pub fn lookup(&self, text: &str) -> Result<NodeId, Box<Diagnostic>> {
        self.lookup_in(text, None)
    }

    /// The same in a branch, where a start has to be unique only there.
    fn lookup_in(&self, text: &str, members: Option<&BTreeSet<NodeId>>) -> Result<NodeId, Box<Diagnostic>> {
        if let Some(at) = self.find(text).or_else(|| self.labels.get(text).copied()) {
            return Ok(at);
        }
        let mut starts: Vec<NodeId> = if text.len() >= 4 {
            self.by_id
                .range(text.to_owned()..)
                .take_while(|(id, _)| id.starts_with(text))
                .map(|(_, &at)| at)
                .collect()
        } else {
            Vec::new()
        };
        if let Some(members) = members
            && starts.iter().any(|at| members.contains(at))
        {
            starts.retain(|at| members.contains(at));
        }
        match starts[..] {
            [one] => Ok(one),
            [] => {
                let known = self.by_id.keys().chain(self.labels.keys()).map(String::as_str);
                let short =
                    (text.len() < 4).then(|| "an abbreviated id has four characters or more".to_owned());
                let file = (text.contains(['/', '\\']) || text.ends_with("yaml")).then(|| {
                    "a revision is meant here, by its id; which files are read is `migrations:` in sqlc-mig.yaml".to_owned()
                });
                Err(Box::new(
                    Diagnostic::global(Code::NO_REVISION, format!("no revision is called `{text}`"))
                        .hint("`sqlc-mig heads` lists the newest ones; `head`, `heads` and `base` are understood too")
                        .maybe_hint(
                            self.said_of_replaced(text)
                                .or(file)
                                .or_else(|| did_you_mean(text, known))
                                .or(short),
                        ),
                ))
            }
            _ => {
                let mut fault = Diagnostic::global(
                    Code::NO_REVISION,
                    format!("{} revisions begin with `{text}`", starts.len()),
                );
                for &at in &starts {
                    fault = fault.related(self.node(at).id.place, self.described(at));
                }
                Err(Box::new(fault.hint("write more of the id")))
            }
        }
    }
}
