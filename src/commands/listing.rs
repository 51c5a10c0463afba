//! Revisions as the graph commands list them: in Alembic's words, as objects, or as a picture.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use super::{Answer, Context, Fallible, drawing};
use crate::cli::{LedgerContent, OutputFormat};
use crate::diag::{Code, Diagnostic, did_you_mean};
use crate::graph::{Graph, NodeId, Selection};
use crate::pipeline::Project;
use crate::report;
use crate::workspace;

/// Revisions in their surroundings.
pub(super) struct Listing<'p> {
    project: &'p Project,
    branches: Vec<BTreeSet<&'p str>>,
    current: Option<Vec<NodeId>>,
    width: Option<usize>,
}

/// How a revision is written where a line is enough.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Line {
    /// Its id, and whether it is a head.
    Head,
    /// Its id and what it is.
    Plain,
    /// Its parents before it.
    Parents,
    /// All that is known, on several lines.
    Verbose,
}

impl<'p> Listing<'p> {
    /// With what the ledger says, if one is given.
    pub(super) fn new(context: &'p Context<'_>, ledger: Option<&LedgerContent>) -> Fallible<Self> {
        let project = &context.project;
        let file = ledger.and_then(|content| content.ledger.as_deref());
        let current = file.map(|path| current(&project.graph, path)).transpose()?;
        let columns = workspace::environment("COLUMNS").and_then(|text| text.parse().ok());
        Ok(Self {
            project,
            branches: project.graph.branch_names(),
            current,
            width: report::width(columns.filter(|columns| *columns > 0)),
        })
    }

    /// The revisions of a ledger, for expressions.
    pub(super) fn current(&self) -> Option<&[NodeId]> {
        self.current.as_deref()
    }

    /// The revisions that an expression means; it must mean one at least.
    pub(super) fn revisions(&self, text: &str) -> Fallible<Vec<NodeId>> {
        match self.project.graph.select_at(text, self.current())? {
            Selection::Revisions(list) if !list.is_empty() => Ok(list),
            _ => {
                let message = format!("`{text}` is no revision: nothing lies before the first one");
                Err(Box::new(
                    Diagnostic::global(Code::NO_REVISION, message)
                        .hint("`sqlc-mig history` lists all of them"),
                ))
            }
        }
    }

    /// An answer of revisions in the order given; a picture is of the revisions in `drawn`.
    pub(super) fn answer(
        &self,
        list: &[NodeId],
        drawn: impl FnOnce() -> BTreeSet<NodeId>,
        line: Line,
        format: OutputFormat,
    ) -> Answer {
        Answer::text(match format {
            OutputFormat::Text
            | OutputFormat::Yaml
            | OutputFormat::Sql
            | OutputFormat::Github
            | OutputFormat::Gitlab => {
                list.iter().map(|&at| self.text(at, line)).collect::<Vec<_>>().join(match line {
                    Line::Verbose => "\n",
                    _ => "",
                })
            }
            OutputFormat::Json => list.iter().fold(String::new(), |mut text, &at| {
                let _ = writeln!(text, "{}", self.object(at));
                text
            }),
            OutputFormat::Mermaid => drawing::mermaid(self, &drawn()),
            OutputFormat::Dot => drawing::dot(self, &drawn()),
        })
    }

    /// A revision as text, its last line ended.
    pub(super) fn text(&self, at: NodeId, line: Line) -> String {
        if line == Line::Verbose {
            return self.entry(at);
        }
        let mut text = String::new();
        if line == Line::Parents {
            let dependencies = self.project.graph.dependencies(at);
            let needs = match &dependencies[..] {
                [] => String::new(),
                list => format!(" ({})", self.ids(list)),
            };
            let _ = write!(text, "{}{needs} -> ", self.parents(at));
        }
        text.push_str(&self.short(at, line != Line::Head));
        format!("{}\n", report::wrap(&text, self.width, 4))
    }

    /// A child below its branch point.
    pub(super) fn arm(&self, point: NodeId, child: NodeId) -> String {
        let blank = " ".repeat(self.project.graph.id(point).as_str().len());
        format!(
            "{}\n",
            report::wrap(&format!("{blank} -> {}", self.short(child, true)), self.width, blank.len() + 4)
        )
    }

    /// Its id, what it is, and the first line of its message.
    fn short(&self, at: NodeId, with_shape: bool) -> String {
        let labels: Vec<&str> = self.branches[at].iter().copied().collect();
        let labels = if labels.is_empty() { String::new() } else { format!(" ({})", labels.join(", ")) };
        let message = self.title(at);
        let comma = if message.is_empty() { "" } else { ", " };
        format!("{}{labels}{}{comma}{message}", self.project.graph.id(at), self.marks(at, true, with_shape))
    }

    /// What Alembic prints of a revision with `-v`.
    fn entry(&self, at: NodeId) -> String {
        let graph = &self.project.graph;
        let node = graph.node(at);
        let parent = if graph.is_merge_point(at) { "Merges" } else { "Parent" };
        let dependencies: Vec<&str> = node.depends_on.iter().map(|d| d.value.as_str()).collect();
        let children =
            if graph.is_branch_point(at) { self.ids(graph.down_children(at)) } else { String::new() };
        let labels: Vec<&str> = self.branches[at].iter().copied().collect();
        let mut text = String::new();
        for (key, value) in [
            ("Rev", format!("{}{}", node.id.value, self.marks(at, false, true))),
            (parent, self.parents(at)),
            ("Also depends on", dependencies.join(", ")),
            ("Branches into", children),
            ("Branch names", labels.join(", ")),
        ] {
            if !value.is_empty() {
                text.push_str(&report::wrap(&format!("{key}: {value}"), self.width, 4));
                text.push('\n');
            }
        }
        // A path is there to be copied: it is never broken.
        let _ = writeln!(text, "Path: {}", report::plain(self.path(at)));
        let date = &self.project.specs[at].create_date;
        let date = if date.is_empty() { String::new() } else { format!("\n\nCreate Date: {date}") };
        let body = format!("{}{date}", node.message.trim_end());
        for line in std::iter::once("").chain(body.lines()) {
            let line = if line.is_empty() { String::new() } else { format!("    {}", report::plain(line)) };
            text.push_str(&report::wrap(&line, self.width, 4));
            text.push('\n');
        }
        text
    }

    /// A revision as an object.
    pub(super) fn object(&self, at: NodeId) -> serde_json::Value {
        let graph = &self.project.graph;
        let node = graph.node(at);
        let ids = |list: &[NodeId]| list.iter().map(|&at| graph.id(at).as_str()).collect::<Vec<_>>();
        let mut object = serde_json::json!({
            "revision": node.id.as_str(),
            "parents": ids(graph.down(at)),
            "depends_on": ids(&graph.dependencies(at)),
            "children": ids(graph.down_children(at)),
            "labels": node.labels.iter().map(|l| l.value.as_str()).collect::<Vec<_>>(),
            "branches": self.branches[at],
            "head": graph.is_head(at),
            "branchpoint": graph.is_branch_point(at),
            "mergepoint": graph.is_merge_point(at),
            "message": node.message,
            "create_date": self.project.specs[at].create_date,
            "file": self.path(at),
        });
        if let Some(current) = &self.current {
            object["current"] = current.contains(&at).into();
        }
        object
    }

    /// ` (head)`, ` (current)`, ` (branchpoint)`, ` (mergepoint)`. A head that another revision depends on is called an
    /// effective head where Alembic does so.
    fn marks(&self, at: NodeId, effective: bool, with_shape: bool) -> String {
        let graph = &self.project.graph;
        let head = if effective && graph.is_needed(at) { "effective head" } else { "head" };
        [
            (graph.is_head(at), head),
            (self.is_current(at), "current"),
            (with_shape && graph.is_branch_point(at), "branchpoint"),
            (with_shape && graph.is_merge_point(at), "mergepoint"),
        ]
        .into_iter()
        .filter(|(is, _)| *is)
        .fold(String::new(), |text, (_, word)| text + " (" + word + ")")
    }

    fn parents(&self, at: NodeId) -> String {
        match self.project.graph.down(at) {
            [] => "<base>".to_owned(),
            list => self.ids(list),
        }
    }

    fn ids(&self, list: &[NodeId]) -> String {
        list.iter().map(|&at| self.project.graph.id(at).as_str()).collect::<Vec<_>>().join(", ")
    }

    fn path(&self, at: NodeId) -> &str {
        self.project.sources.path(self.project.graph.node(at).id.place.file)
    }

    /// The first line of its message.
    pub(super) fn title(&self, at: NodeId) -> String {
        report::plain(self.project.graph.node(at).title())
    }

    /// Whether the ledger names it.
    pub(super) fn is_current(&self, at: NodeId) -> bool {
        self.current.as_ref().is_some_and(|current| current.contains(&at))
    }

    /// The graph that the revisions are of.
    pub(super) fn graph(&self) -> &'p Graph {
        &self.project.graph
    }
}

/// The revisions that the rows of a ledger name.
fn current(graph: &Graph, path: &Path) -> Fallible<Vec<NodeId>> {
    let is_input = path == Path::new("-");
    let shown = if is_input { "standard input".to_owned() } else { format!("`{}`", path.display()) };
    let text = if is_input { workspace::read_input()? } else { workspace::read(path)? };
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let Some(id) = ledger_id(line) else { continue };
        let Some(at) = graph.find(id) else {
            let known = graph.order().iter().map(|&at| graph.id(at).as_str());
            let place = format!("line {} of {shown}", number + 1);
            return Err(Box::new(
                Diagnostic::global(Code::BAD_LEDGER, format!("no revision is called `{id}`: {place}"))
                    .hint("the ledger of a database holds one id in each row; was it migrated with other specs, or newer ones?")
                    .maybe_hint(did_you_mean(id, known)),
            ));
        };
        if !found.contains(&at) {
            found.push(at);
        }
    }
    Ok(found)
}

/// The id in a line as a client prints it: bare, quoted, or in a table with a heading, rules and a count of rows. What
/// `current -v` tells of a revision stands below its id, four blanks from the margin.
fn ledger_id(line: &str) -> Option<&str> {
    if line.starts_with("    ") {
        return None;
    }
    let line = line.trim().trim_matches('|').trim();
    let is_rule = line.chars().all(|c| "-+=| ".contains(c));
    if is_rule || line.starts_with(['(', '<']) || line.starts_with("Time:") {
        return None;
    }
    let word = line.split([' ', '\t', '|', ',']).next().unwrap_or_default().trim_matches(['"', '\'']);
    let is_heading = matches!(word, "" | "version_num" | "sqlc-mig"); // the last: over lines of our own scripts
    (!is_heading).then_some(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn the_ledger_is_read_as_clients_print_it() {
        let ids = |text: &'static str| text.lines().filter_map(ledger_id).collect::<Vec<_>>();
        assert_eq!(ids("aaaa\n\n  bbbb  \r\n"), ["aaaa", "bbbb"]);
        assert_eq!(
            ids(" version_num  \n--------------\n 1975ea83b712\n(1 row)\n\nTime: 0.3 ms\n"),
            ["1975ea83b712"]
        );
        assert_eq!(
            ids("+-------------+\n| version_num |\n+-------------+\n| aaaa        |\n+-------------+"),
            ["aaaa"]
        );
        assert_eq!(ids("version_num\n\"aaaa\"\n"), ["aaaa"]);
        assert_eq!(ids("sqlc-mig\naaaa (head)\n"), ["aaaa"]);
        assert_eq!(ids("1975ea83b712 (billing) (head)\n"), ["1975ea83b712"]);
        assert_eq!(ids("aaaa (head)\n    Parent: bbbb\n        message\n"), ["aaaa"]);
        assert_eq!(ids("(0 rows)\n<base>\n"), Vec::<&str>::new());
    }
}
