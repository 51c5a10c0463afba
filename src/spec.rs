//! A spec file: from its YAML tree to a revision. The head of a spec is the same for every dialect; its operations
//! are read once for each.

mod draft;
mod layout;
mod open;
mod places;

use std::collections::BTreeMap;

use crate::config;
use crate::decode::{Fields, Scope, Shape, Sink, no_nul, short};
use crate::diag::{Code, Diagnostic, Located, Place};
use crate::graph::GraphNode;
use crate::model::{Ident, Moment, RevisionId};
use crate::ops::{self, Operation};
use crate::yaml::{self, Kind, Node};

pub use draft::{Draft, Replaces};
pub use layout::laid_out;
pub use open::{OPEN_MARK, open_marks};
pub use places::{creation, sharpen};

/// A file whose head is sound.
#[derive(Clone, Debug)]
pub struct Spec {
    /// The revision as the graph sees it.
    pub head: GraphNode,
    /// When it was written, as it says itself.
    pub create_date: String,
    /// Session settings by dialect name.
    pub settings: BTreeMap<String, Vec<(Ident, String)>>,
    /// Digest of what it does: the tree without message, date, comments and layout; or what `replaced_checksum` says.
    pub checksum: String,
    /// Digest of all it says.
    pub digest: blake3::Hash,
    /// What it says, short forms written out.
    pub tree: Node,
}

impl Spec {
    /// The finding that a revision does nothing, where it does and is no merge.
    pub fn emptiness(&self) -> Option<Diagnostic> {
        let upgrade = self.tree.get("upgrade").filter(|node| !node.is_null());
        let empty = upgrade.is_none_or(|node| matches!(&node.kind, Kind::List(items) if items.is_empty()));
        if !empty || self.head.down.len() > 1 {
            return None;
        }
        let place = self.place_of("upgrade");
        let message = format!("the revision `{}` does nothing: its `upgrade` is empty", self.head.id.value);
        let fault = Diagnostic::error(Code::EMPTY_REVISION, place, message).warning();
        Some(fault.hint("list its operations under `upgrade:`, or delete the file if nothing builds on it"))
    }

    /// The finding that its list under `downgrade` leaves something changed.
    pub fn astray(&self, left: &str, title: &str) -> Diagnostic {
        let place = self.place_of("downgrade");
        let message = format!(
            "`downgrade` of `{}` does not lead back: in {title}, {left} is another one",
            self.head.id.value
        );
        let fault = Diagnostic::error(Code::NOT_BACK, place, message).warning();
        fault.hint("leave `downgrade` out where its operations have inverses, or add what is missing; where nothing leads back: `downgrade: {irreversible: \"why\"}`")
    }

    /// Where a key stands, or the revision's id.
    fn place_of(&self, key: &str) -> Place {
        let entries = match &self.tree.kind {
            Kind::Map(entries) => &entries[..],
            _ => &[],
        };
        entries.iter().find(|entry| entry.key == key).map_or(self.head.id.place, |entry| entry.place)
    }
}

/// How a revision is reverted.
#[derive(Clone, Debug)]
pub enum Downgrade {
    /// By the inverses of its operations.
    Auto,
    /// By these.
    Operations(Vec<Operation>),
    /// Not at all, and why.
    Irreversible(String),
}

/// A revision for one dialect.
#[derive(Clone, Debug)]
pub struct Revision {
    pub upgrade: Vec<Operation>,
    /// How it is reverted.
    pub downgrade: Downgrade,
    /// Names in operations that could not be read: later faults about them would mislead.
    pub broken: Vec<String>,
}

/// The keys of a spec.
pub const HEAD: Shape = Shape::new(
    "a spec",
    &[
        "revision",
        "down_revision",
        "branch_labels",
        "depends_on",
        "replaces",
        "replaced_checksum",
        "message",
        "create_date",
        "settings",
        "upgrade",
        "downgrade",
    ],
);

/// What `downgrade` is where there is none.
pub const IRREVERSIBLE: Shape = Shape::new("`downgrade`", &["irreversible"]);

/// Reads the head of a spec.
pub fn read_head(tree: Node, sink: &Sink) -> Option<Spec> {
    let head = {
        let fields = Fields::open(&tree, &HEAD, sink)?;
        let reader = HeadReader { sink };
        let id = fields.require("revision").and_then(|n| reader.id(n, "the revision id"));
        let down = fields
            .require("down_revision")
            .map(|n| reader.distinct(n, "down_revision", |n| reader.parent(n)));
        let depends_on = fields
            .value("depends_on")
            .map(|n| reader.distinct(n, "depends_on", |n| reader.name(n)))
            .unwrap_or_default();
        let labels = fields
            .value("branch_labels")
            .map(|n| reader.distinct(n, "branch_labels", |n| reader.label(n)))
            .unwrap_or_default();
        let replaces =
            fields.value("replaces").map(|n| HeadReader::each(n, |n| reader.replaced(n))).unwrap_or_default();
        let former = fields.value("replaced_checksum").and_then(|n| reader.checksum(n));
        let message = fields.value("message").and_then(|n| reader.text(n, "the message")).unwrap_or_default();
        let create_date = fields.value("create_date").and_then(|n| reader.date(n)).unwrap_or_default();
        let settings = fields
            .value("settings")
            .map(|n| config::read_settings(n, sink, Code::WRONG_SHAPE))
            .unwrap_or_default();
        fields.finish();
        let head = GraphNode { id: id?, message, down: down?, depends_on, labels, replaces };
        (head, create_date, settings, former)
    };
    let (head, create_date, settings, former) = head;
    let mut canonical = Vec::with_capacity(1024);
    yaml::write_canonical(&tree, &|key| matches!(key, "message" | "create_date"), &mut canonical);
    // A database that has the revision which had this id before is not told that it was edited.
    let checksum = former.unwrap_or_else(|| blake3::hash(&canonical).to_hex().to_string());
    canonical.clear();
    yaml::write_canonical(&tree, &|_| false, &mut canonical);
    let digest = blake3::hash(&canonical);
    let tree = short::written_out(tree);
    Some(Spec { head, create_date, settings, checksum, digest, tree })
}

struct HeadReader<'s> {
    sink: &'s Sink,
}

impl HeadReader<'_> {
    fn text(&self, node: &Node, what: &str) -> Option<String> {
        let text = node.text().map(ToOwned::to_owned);
        if text.is_none() {
            let message = format!("{what} is a text, not {}", node.describe());
            self.sink.push(Diagnostic::error(Code::WRONG_SHAPE, node.place, message));
        }
        text.filter(|text| no_nul(self.sink, Code::BAD_NAME, text, node.place))
    }

    /// A name that is none in other tools: `None`.
    fn nothing(&self, node: &Node, key: &str) -> bool {
        let is_none = matches!(&node.kind, Kind::Scalar { text, plain: true } if matches!(text.as_str(), "None" | "none" | "nil" | "undefined"));
        if is_none {
            let message =
                format!("`{}` is a name here, and not the word for nothing", node.text().unwrap_or_default());
            let fault = Diagnostic::error(Code::BAD_REVISION_ID, node.place, message);
            self.sink.push(fault.hint(format!("YAML's word for nothing is `null`: `{key}: null`")));
        }
        is_none
    }

    fn each<T>(node: &Node, read: impl Fn(&Node) -> Option<T>) -> Vec<T> {
        match &node.kind {
            Kind::List(items) => items.iter().filter_map(read).collect(),
            _ if node.is_null() => Vec::new(),
            _ => read(node).into_iter().collect(),
        }
    }

    /// The same; what stands twice is a fault.
    fn distinct<T: PartialEq>(
        &self,
        node: &Node,
        key: &str,
        read: impl Fn(&Node) -> Option<Located<T>>,
    ) -> Vec<Located<T>> {
        let list = Self::each(node, read);
        for (at, one) in list.iter().enumerate() {
            let earlier = list[..at].iter().find(|other| other.value == one.value);
            if let Some(first) = earlier {
                let fault =
                    Diagnostic::error(Code::WRONG_SHAPE, one.place, format!("`{key}` names this twice"));
                self.sink.push(fault.hint("leave it out").related(first.place, "first here"));
            }
        }
        list
    }

    fn date(&self, node: &Node) -> Option<String> {
        let text = self.text(node, "the date")?;
        if !text.is_empty() && !Moment::is_date(&text) {
            let fault = Diagnostic::error(Code::WRONG_SHAPE, node.place, format!("`{text}` is no date"));
            self.sink.push(fault.hint("write it as `2026-11-20T03:12:00Z`, or leave `create_date` out"));
        }
        Some(text)
    }

    fn id(&self, node: &Node, what: &str) -> Option<Located<RevisionId>> {
        let text = self.text(node, what)?;
        match RevisionId::new(&text) {
            Ok(id) => Some(Located::new(id, node.place)),
            Err(why) => {
                let message = format!("{what} `{text}` {why}");
                self.sink.push(
                    Diagnostic::error(Code::BAD_REVISION_ID, node.place, message)
                        .hint("`sqlc-mig revision -m MESSAGE` writes a spec with an id of its own"),
                );
                None
            }
        }
    }

    fn parent(&self, node: &Node) -> Option<Located<RevisionId>> {
        if self.nothing(node, "down_revision") { None } else { self.id(node, "the parent's id") }
    }

    fn replaced(&self, node: &Node) -> Option<Located<RevisionId>> {
        if self.nothing(node, "replaces") { None } else { self.id(node, "the id of a replaced revision") }
    }

    fn checksum(&self, node: &Node) -> Option<String> {
        let text = self.text(node, "the checksum")?;
        if text.len() == 64 && text.chars().all(|c| c.is_ascii_hexdigit()) {
            return Some(text);
        }
        let message = format!("`{text}` is no checksum: it has 64 hexadecimal digits");
        let fault = Diagnostic::error(Code::WRONG_SHAPE, node.place, message);
        self.sink.push(fault.hint("`sqlc-mig squash` writes it; leave it out where nobody has the old one"));
        None
    }

    fn name(&self, node: &Node) -> Option<Located<String>> {
        if self.nothing(node, "depends_on") {
            return None;
        }
        self.text(node, "a dependency").map(|t| Located::new(t, node.place))
    }

    fn label(&self, node: &Node) -> Option<Located<String>> {
        if self.nothing(node, "branch_labels") {
            return None;
        }
        let text = self.text(node, "a branch label")?;
        let bad = text.is_empty()
            || text.contains(|c: char| {
                matches!(c, '@' | '+' | ':' | ',') || c.is_whitespace() || c.is_control()
            })
            || text.starts_with('-')
            || crate::model::name::RESERVED_IDS.contains(&text.to_lowercase().as_str());
        if bad {
            let message = format!("`{text}` cannot be a branch label");
            self.sink.push(Diagnostic::error(Code::BAD_REVISION_ID, node.place, message).hint(
                "a label has no blanks and none of `@ + : ,`, and is not head, heads, base or current",
            ));
            return None;
        }
        Some(Located::new(text, node.place))
    }
}

/// Reads a spec's operations for the scope's dialect.
pub fn read_operations<'a>(spec: &'a Spec, scope: &Scope<'a>) -> Revision {
    let upgrade = spec.tree.get("upgrade").filter(|n| !n.is_null());
    let upgrade = upgrade.map(|n| ops::read_list(n, "`upgrade`", scope)).unwrap_or_default();
    let downgrade = spec.tree.get("downgrade").filter(|n| !n.is_null());
    let downgrade = downgrade.map_or(Downgrade::Auto, |n| read_downgrade(n, scope));
    Revision { upgrade: upgrade.list, downgrade, broken: upgrade.broken }
}

fn read_downgrade<'a>(node: &'a Node, scope: &Scope<'a>) -> Downgrade {
    match &node.kind {
        Kind::List(_) => Downgrade::Operations(ops::read_list(node, "`downgrade`", scope).list),
        Kind::Map(_) => {
            let Some(fields) = scope.fields(node, &IRREVERSIBLE) else { return Downgrade::Auto };
            let why = fields.require("irreversible").and_then(|n| reason(n, scope));
            fields.finish();
            Downgrade::Irreversible(why.unwrap_or_default().to_owned())
        }
        Kind::Scalar { text, .. } if text == "auto" => Downgrade::Auto,
        Kind::Scalar { text, .. } => {
            scope.fault_hint(
                Code::BAD_CHOICE,
                node.place,
                format!(
                    "`downgrade` is `auto`, a list of operations, or {{irreversible: why}}, not `{text}`"
                ),
                if is_none(text) {
                    "write `downgrade: {irreversible: \"why\"}` where there is no way back, `downgrade: []` where nothing is to be undone"
                } else {
                    "leave the key out for `auto`"
                },
            );
            Downgrade::Auto
        }
    }
}

/// The words that people write where there is no way back.
fn is_none(text: &str) -> bool {
    let words = ["none", "no", "never", "false", "off", "irreversible", "null", "nothing"];
    words.contains(&text.to_lowercase().as_str())
}

/// Why there is no way back, in words.
fn reason<'n>(node: &'n Node, scope: &Scope<'_>) -> Option<&'n str> {
    let text = scope.text(node, "the reason")?;
    let flag = matches!(node.kind, Kind::Scalar { plain: true, .. })
        && matches!(text.to_lowercase().as_str(), "true" | "false" | "yes" | "no");
    if flag || text.trim().is_empty() {
        let message = if flag { format!("`{text}` is no reason") } else { "the reason is empty".to_owned() };
        let hint = "say in words why: `irreversible: the old values are gone`";
        scope.fault_hint(Code::WRONG_SHAPE, node.place, message, hint);
    }
    Some(text)
}
