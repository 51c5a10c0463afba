//! Revision expressions of the command line: which revisions a text means.

use std::collections::BTreeSet;

use super::{Graph, NodeId};
use crate::diag::{Code, Diagnostic, did_you_mean};

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
    /// Reads `head`, `heads`, `base`, an id or its unique start, a label, `label@head`.
    ///
    /// # Errors
    /// An expression that names nothing or too many; `head` where there are several.
    pub fn select(&self, text: &str) -> Selected {
        if let Some((branch, rest)) = text.split_once('@') {
            return self.select_in_branch(branch, rest);
        }
        match text {
            "base" => Ok(Selection::Base),
            "heads" => Ok(Selection::Revisions(self.heads())),
            "head" => self.one_head(&self.heads(), text),
            _ if self.labels.contains_key(text) => self.select_in_branch(text, "head"),
            _ => self.lookup(text).map(|at| Selection::Revisions(vec![at])),
        }
    }

    fn select_in_branch(&self, branch: &str, rest: &str) -> Selected {
        let start = match self.labels.get(branch) {
            Some(&at) => at,
            None => self.lookup(branch)?,
        };
        let members = self.branch(start);
        let heads: Vec<NodeId> = self.heads().into_iter().filter(|at| members.contains(at)).collect();
        match rest {
            "head" => self.one_head(&heads, &format!("{branch}@head")),
            "heads" => Ok(Selection::Revisions(heads)),
            _ => {
                let at = self.lookup(rest)?;
                if members.contains(&at) {
                    return Ok(Selection::Revisions(vec![at]));
                }
                let message = format!("the revision `{}` is not in the branch `{branch}`", self.id(at));
                Err(Box::new(Diagnostic::global(Code::NO_REVISION, message)))
            }
        }
    }

    /// A branch: a revision, its descendants and its ancestors.
    fn branch(&self, start: NodeId) -> BTreeSet<NodeId> {
        let mut members = self.with_descendants([start]);
        members.extend(self.with_ancestors([start]));
        members
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
            fault = fault.related(node.id.place, format!("head `{}`: {}", node.id.value, node.message));
        }
        fault.hint("join them: `sqlc-mig revision --head heads -m \"merge branches\"`; or ask for all of them with `heads`")
    }

    /// The revision of an id or its unique start of four characters or more.
    pub fn lookup(&self, text: &str) -> Result<NodeId, Box<Diagnostic>> {
        if let Some(at) = self.find(text) {
            return Ok(at);
        }
        let starts: Vec<NodeId> = if text.len() >= 4 {
            self.by_id
                .range(text.to_owned()..)
                .take_while(|(id, _)| id.starts_with(text))
                .map(|(_, &at)| at)
                .collect()
        } else {
            Vec::new()
        };
        match starts[..] {
            [one] => Ok(one),
            [] => {
                let known = self.by_id.keys().chain(self.labels.keys()).map(String::as_str);
                let short =
                    (text.len() < 4).then(|| "an abbreviated id has four characters or more".to_owned());
                Err(Box::new(
                    Diagnostic::global(Code::NO_REVISION, format!("no revision is called `{text}`"))
                        .hint("`sqlc-mig heads` lists the newest ones; `head`, `heads` and `base` are understood too")
                        .maybe_hint(did_you_mean(text, known).or(short)),
                ))
            }
            _ => {
                let mut fault = Diagnostic::global(
                    Code::NO_REVISION,
                    format!("{} revisions begin with `{text}`", starts.len()),
                );
                for &at in &starts {
                    let node = self.node(at);
                    fault = fault.related(node.id.place, format!("`{}`: {}", node.id.value, node.message));
                }
                Err(Box::new(fault.hint("write more of the id")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Located, Place};
    use crate::graph::GraphNode;
    use crate::model::RevisionId;
    use pretty_assertions::assert_eq;

    fn graph(edges: &[(&str, &[&str])]) -> Graph {
        let at = Place::default;
        let nodes = edges.iter().map(|(id, down)| GraphNode {
            id: Located::new(RevisionId::new(id).unwrap(), at()),
            message: String::new(),
            down: down.iter().map(|d| Located::new(RevisionId::new(d).unwrap(), at())).collect(),
            depends_on: Vec::new(),
            labels: Vec::new(),
        });
        let (graph, faults) = Graph::new(nodes.collect());
        assert!(faults.is_empty(), "{faults:?}");
        graph
    }

    #[test]
    fn the_order_is_a_function_of_ids_not_of_files() {
        let ids = |g: &Graph| g.order().iter().map(|&at| g.id(at).to_string()).collect::<Vec<_>>();
        let one =
            graph(&[("aaaa", &[]), ("cccc", &["aaaa"]), ("bbbb", &["aaaa"]), ("dddd", &["bbbb", "cccc"])]);
        let two =
            graph(&[("dddd", &["bbbb", "cccc"]), ("bbbb", &["aaaa"]), ("cccc", &["aaaa"]), ("aaaa", &[])]);
        assert_eq!(ids(&one), ["aaaa", "bbbb", "cccc", "dddd"]);
        assert_eq!(ids(&one), ids(&two));
    }

    #[test]
    fn starts_of_ids_must_be_unique_and_long_enough() {
        let g = graph(&[("abcd1", &[]), ("abcd2", &["abcd1"])]);
        assert_eq!(g.lookup("abcd").unwrap_err().related.len(), 2);
        assert!(g.lookup("abc").is_err());
        assert_eq!(g.lookup("abcd2").unwrap(), 1);
        assert_eq!(g.select("head").unwrap(), Selection::Revisions(vec![1]));
    }
}
