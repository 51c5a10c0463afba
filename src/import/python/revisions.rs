//! From the steps of a file to those of a revision: each is tried on the schema so far, and left open where it does not fit.

use std::collections::{BTreeMap, BTreeSet};

use super::Migration;
use super::library::{Globals, Shelf};
use super::runner::{Found, Plan, Runner, ServerNames, What};
use super::server_names;
use crate::decode::Sink;
use crate::diag::{Code, Diagnostic};
use crate::import::chain::is_derived;
use crate::import::statement::Converter;
use crate::import::{ImportedRevision, Origin, Piece, Source, Step};
use crate::model::{ObjectId, ObjectName};
use crate::ops;
use crate::yaml::{Kind, Node};

/// A revision as one dialect has it.
pub(super) struct Revision {
    /// All but its steps.
    pub head: ImportedRevision,
    pub upgrade: Vec<Step>,
    /// What its `downgrade` lists.
    pub downgrade: Vec<Step>,
    /// Whether that need not be said.
    pub derived: bool,
}

/// Reads migrations one after the other.
pub(super) struct Reader<'c> {
    plan: Plan,
    shelf: Shelf<'c>,
    /// What modules of the project give, of those that were followed.
    loaded: BTreeMap<usize, Globals>,
    converter: Converter<'c>,
    /// Enums that exist, with their values.
    enums: BTreeMap<String, Vec<String>>,
    /// Tables of indexes, for those who drop one by its name alone.
    indexes: BTreeMap<String, Node>,
    pub remarks: BTreeSet<String>,
}

impl<'c> Reader<'c> {
    /// Begins with the schema of the converter.
    pub(super) fn new(plan: Plan, shelf: Shelf<'c>, converter: Converter<'c>) -> Self {
        let (enums, indexes, loaded) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { plan, shelf, loaded, converter, enums, indexes, remarks: BTreeSet::new() }
    }

    /// One migration.
    pub(super) fn revision(&mut self, migration: &Migration<'_>) -> Revision {
        let (source, head) = (&migration.source, &migration.head);
        let before = self.converter.catalog.clone();
        let (found, enums, _) = self.follow(migration, "upgrade", self.enums.clone());
        let upgrade = self.steps(source, found);
        let computed = self.converter.way_back(&upgrade);
        let (found, _, is_there) = self.follow(migration, "downgrade", enums.clone());
        let refused = found.iter().find_map(|step| match &step.what {
            What::Refused(why) => Some(why.clone()),
            _ => None,
        });
        let (after, indexes) = (self.converter.clone(), self.indexes.clone());
        let mut downgrade = self.steps(source, found);
        let leads_back = before.other_object(&self.converter.catalog).is_none();
        (self.converter, self.indexes, self.enums) = (after, indexes, enums);
        let mut derived = leads_back && is_derived(&upgrade, &downgrade);
        if let Some(computed) = computed.filter(|_| derived || !is_there) {
            (downgrade, derived) = (computed, false);
        }
        let nothing = downgrade.is_empty() && (upgrade.is_empty() || !is_there);
        let head = ImportedRevision {
            id: head.id.clone(),
            down_revisions: head.parents.clone(),
            depends_on: head.depends_on.clone(),
            branch_labels: head.labels.clone(),
            message: head.message.clone(),
            created: head.created.clone(),
            upgrade: Vec::new(),
            downgrade: None,
            irreversible: refused.clone(),
            origin: source.origin(head.line),
        };
        Revision { head, upgrade, downgrade, derived: derived || nothing || refused.is_some() }
    }

    /// Follows a function of a file.
    fn follow(
        &mut self,
        migration: &Migration<'_>,
        name: &str,
        enums: BTreeMap<String, Vec<String>>,
    ) -> (Vec<Found>, BTreeMap<String, Vec<String>>, bool) {
        let loaded = std::mem::take(&mut self.loaded);
        let mut runner = Runner::new(&migration.module, self.shelf, loaded, &self.plan, enums);
        let is_there = runner.run(name);
        let Runner { steps, enums, mut remarks, loaded, .. } = runner;
        self.loaded = loaded;
        self.remarks.append(&mut remarks);
        (steps, enums, is_there)
    }

    /// The steps, tried on the schema.
    fn steps(&mut self, source: &Source<'_>, found: Vec<Found>) -> Vec<Step> {
        found.into_iter().flat_map(|step| self.step(source, step)).collect()
    }

    fn step(&mut self, source: &Source<'_>, Found { what, origin, text }: Found) -> Vec<Step> {
        match what {
            What::Operation(node) => vec![self.operation(node, text, origin)],
            What::Rows(node, sql) => self.rows(source, (node, &sql), text, origin),
            What::Sql(sql) => self.sql(source, &sql, &text, &origin),
            What::Open(why) => vec![Step::open(None, why, text, origin)],
            What::Refused(why) => vec![Step::open(None, format!("it stops here: {why}"), text, origin)],
            What::Doubt(..) => Vec::new(), // nothing follows it: `Runner::settle`
        }
    }

    /// An operation, if the schema takes it.
    fn operation(&mut self, node: Node, text: String, origin: Origin) -> Step {
        let node = self.with_names(self.with_table(node));
        if node.get("drop_index").is_some_and(|body| body.get("table").is_none()) {
            return Step::open(None, "the table of the index is neither given nor known", text, origin);
        }
        match follow(&node, &mut self.converter) {
            Ok(()) => {
                self.remember(&node);
                Step::structural(node, origin)
            }
            Err(fault) => refused(*fault, text, origin),
        }
    }

    /// An operation on rows; data that the schema does not take stay in a statement.
    fn rows(
        &mut self,
        source: &Source<'_>,
        (node, sql): (Node, &str),
        text: String,
        origin: Origin,
    ) -> Vec<Step> {
        match follow(&node, &mut self.converter) {
            Ok(()) => vec![Step::structural(node, origin)],
            Err(fault) if matches!(fault.code, Code::NO_TABLE | Code::NO_COLUMN) => {
                vec![refused(*fault, text, origin)]
            }
            Err(_) => self.sql(source, sql, &text, &origin),
        }
    }

    /// SQL in its own words: operations where it is understood.
    fn sql(&mut self, source: &Source<'_>, sql: &str, text: &str, origin: &Origin) -> Vec<Step> {
        let sink = Sink::default();
        let pieces = source.pieces(sql, &self.converter.writer.scope(&sink));
        if let Some(fault) = sink.into_inner().into_iter().next() {
            return vec![Step::open(None, fault.message, text, origin.clone())];
        }
        let pieces: Vec<Piece> =
            pieces.into_iter().map(|piece| Piece { origin: origin.clone(), ..piece }).collect();
        let steps = self.converter.all(&pieces);
        steps.iter().filter_map(|step| step.operation.as_ref()).for_each(|node| self.remember(node));
        steps
    }

    /// Gives names as the server does, where it does; and calls a key that is an index by what the history has.
    fn with_names(&self, node: Node) -> Node {
        if self.plan.names != ServerNames::Generated {
            return node;
        }
        let sink = Sink::default();
        let scope = self.converter.writer.scope(&sink);
        let node = server_names::named(node, &self.converter.catalog, &scope);
        server_names::dropped(node, &self.converter.catalog, &scope)
    }

    /// An index that is dropped by its name alone gets the table that it is of.
    fn with_table(&self, mut node: Node) -> Node {
        if let Kind::Map(entries) = &mut node.kind
            && let Some(entry) = entries.first_mut().filter(|entry| entry.key == "drop_index")
            && entry.value.get("table").is_none()
            && let Some(table) =
                entry.value.get("name").and_then(Node::text).and_then(|name| self.indexes.get(name))
            && let (Kind::Map(keys), Node { kind: Kind::Map(more), .. }) = (&mut entry.value.kind, table)
        {
            let rest = keys.drain(..).filter(|key| key.key != "schema").collect::<Vec<_>>();
            keys.extend(more.iter().cloned());
            keys.extend(rest);
        }
        node
    }

    /// Remembers the tables of indexes, and the enums that are gone.
    fn remember(&mut self, node: &Node) {
        let Kind::Map(entries) = &node.kind else { return };
        let Some(entry) = entries.first() else { return };
        let body = &entry.value;
        let table = || {
            let keys = ["table", "schema"].into_iter().filter_map(|key| Some((key, body.get(key)?.clone())));
            Node::map(keys)
        };
        match entry.key.as_str() {
            "create_index" => {
                if let Some(name) = body.get("name").and_then(Node::text) {
                    self.indexes.insert(name.to_owned(), table());
                }
            }
            "create_table" => {
                let Some(Kind::List(items)) = body.get("indexes").map(|node| &node.kind) else { return };
                for name in items.iter().filter_map(|item| item.get("name").and_then(Node::text)) {
                    self.indexes.insert(name.to_owned(), table());
                }
            }
            _ => {}
        }
    }
}

/// An operation that the schema does not take.
fn refused(fault: Diagnostic, text: String, origin: Origin) -> Step {
    let missing = (fault.code == Code::NO_TABLE).then(|| fault.objects().find_map(table)).flatten();
    Step { missing, ..Step::open(None, fault.message, text, origin) }
}

/// Reads an operation as a spec has it, and folds it.
fn follow(node: &Node, converter: &mut Converter<'_>) -> Result<(), Box<Diagnostic>> {
    let sink = Sink::default();
    let list = Node::list(vec![node.clone()]);
    let read = ops::read_list(&list, "`upgrade`", &converter.writer.scope(&sink));
    if let Some(fault) = sink.into_inner().into_iter().find(Diagnostic::is_error) {
        return Err(Box::new(fault));
    }
    let Some(operation) = read.list.first() else {
        return Err(Box::new(Diagnostic::global(Code::BAD_IMPORT, "it was not read")));
    };
    let delta = operation.op.delta(&converter.catalog)?;
    converter.catalog = converter.catalog.fold(&delta, operation.place)?;
    Ok(())
}

/// The table that an object is.
fn table(object: &ObjectId) -> Option<ObjectName> {
    match object {
        ObjectId::Table(name) => Some(name.clone()),
        _ => None,
    }
}
