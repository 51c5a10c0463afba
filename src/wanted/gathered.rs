//! What was read is put together in whatever order it stands: what needs something else waits for it, and in a circle
//! each of both is taken on trust.

use std::collections::{BTreeMap, BTreeSet};

use super::enums::resolved;
use super::notes::{NOT_READ, not_read, passed_over, reason};
use super::serials;
use super::unknown;
use super::{Aside, Left, Wanted};
use crate::catalog::{Catalog, Delta, Effect, Unread};
use crate::decode::{Scope, Sink, short};
use crate::diag::{Code, Diagnostic, Diagnostics, Located, Place};
use crate::model::{Ident, ObjectId, ObjectName, in_words};
use crate::ops::{self, Operation, ReadSql};
use crate::sql::{self, ddl};
use crate::workers;
use crate::yaml::{Entry, Kind, Node};

/// One thing that stands in a text.
#[derive(Clone, Debug)]
pub(super) enum Item {
    /// What an operation of this name takes, to create something.
    Operation(&'static str, Node),
    /// A statement.
    Sql(String, Place),
}

/// The same, read as far as that goes without a catalog.
enum Ready {
    Operation(Box<Operation>),
    Sql(String, Place, ReadSql),
}

/// What has been read so far.
pub(super) struct Gathered<'g> {
    pub catalog: Catalog,
    pub items: Vec<Item>,
    pub renamed_tables: BTreeMap<ObjectName, ObjectName>,
    pub renamed_columns: BTreeMap<(ObjectName, Ident), Ident>,
    /// Tables that say which rows they are to have, with the columns by which those are known.
    pub wanted_rows: Vec<(Located<ObjectName>, Vec<Ident>)>,
    pub is_sql: bool,
    pub is_restated: bool,
    /// What lacks a table is left, and no error.
    pub leaves_lacking: bool,
    pub aside: Aside,
    left: Vec<Left>,
    passed: Vec<(String, Vec<String>)>,
    unread: BTreeSet<String>,
    ledger: &'g [String],
}

/// What was not read, and the word at which reading stopped.
type NotRead = (Unread, Option<String>);

/// What waits, each with the table that it lacks.
type Waiting = Vec<(Ready, Option<ObjectName>)>;

/// What came of an item: the catalog with it, and what of it was not read.
type Done = Result<(Catalog, Vec<NotRead>), Box<Diagnostic>>;

impl<'g> Gathered<'g> {
    pub(super) fn new(catalog: Catalog, ledger: &'g [String]) -> Self {
        Self {
            catalog,
            items: Vec::new(),
            renamed_tables: BTreeMap::new(),
            renamed_columns: BTreeMap::new(),
            wanted_rows: Vec::new(),
            is_sql: false,
            is_restated: false,
            leaves_lacking: false,
            aside: Aside::default(),
            left: Vec::new(),
            passed: Vec::new(),
            unread: BTreeSet::new(),
            ledger,
        }
    }

    /// Puts everything together.
    pub(super) fn finish(mut self, scope: &Scope<'_>) -> Wanted {
        let mut waiting: Waiting = self.read(scope).into_iter().map(|item| (item, None)).collect();
        let mut trusted: Vec<ObjectId> = Vec::new();
        loop {
            let before = waiting.len();
            let mut missing = Vec::new();
            let mut later = Vec::new();
            for (item, lacking) in waiting {
                if let Some(table) = lacking.filter(|table| self.catalog.lacks(table)) {
                    missing.push(ObjectId::Table(table.clone()));
                    later.push((item, Some(table)));
                    continue;
                }
                match self.on(&item, scope, false) {
                    Ok((after, unread)) => self.take(&item, after, unread, scope),
                    Err(fault) => {
                        missing.extend(fault.objects().filter(|o| matches!(o, ObjectId::Table(_))).cloned());
                        let table = fault.objects().find_map(ObjectId::table);
                        later.push((item, table.filter(|_| fault.code == Code::NO_TABLE).cloned()));
                    }
                }
            }
            waiting = later;
            if waiting.is_empty() {
                break;
            }
            if waiting.len() == before && self.leaves_lacking {
                waiting = self.leave_lacking(waiting, scope);
            }
            if waiting.len() == before {
                missing.retain(|object| !trusted.contains(object));
                if missing.is_empty() {
                    break;
                }
                for object in &missing {
                    self.catalog.tolerate(object);
                }
                trusted.extend(missing);
            }
        }
        for object in &trusted {
            self.catalog.settle_again(object);
        }
        for (item, _) in waiting {
            match self.on(&item, scope, true) {
                Ok((after, unread)) => self.take(&item, after, unread, scope),
                Err(fault) => scope.sink.push(*fault),
            }
        }
        for (table, key) in &self.wanted_rows {
            self.catalog.want_rows(table, key);
            if let Some((one, other)) = self.catalog.same_but_for_case(table) {
                let [one, other] = [one, other].map(|key| in_words(&key));
                let message = format!(
                    "{one} and {other} are one key of `{}`: where its texts are compared, case does not count",
                    **table
                );
                let fault = Diagnostic::error(Code::KEYS_CONFLICT, table.place, message);
                scope.sink.push(
                    fault.hint(
                        "write one row for each key, or give the column a collation in which case counts",
                    ),
                );
            }
        }
        self.left.sort_by_key(|left| left.place);
        let (catalog, serials) = serials::folded(resolved(self.catalog));
        Wanted {
            left: self.left,
            passed: self.passed,
            aside: self.aside,
            catalog,
            serials,
            renamed_tables: self.renamed_tables,
            renamed_columns: self.renamed_columns,
            unread: self.unread,
            is_sql: self.is_sql,
            is_restated: self.is_restated,
        }
    }

    /// Leaves statements that lack a table which none of the others creates.
    fn leave_lacking(&mut self, waiting: Waiting, scope: &Scope<'_>) -> Waiting {
        let created = waiting.iter().filter_map(|(item, _)| match item {
            Ready::Sql(statement, ..) => sql::made(statement, scope.facts).map(|made| made.name),
            Ready::Operation(_) => None,
        });
        let created: BTreeSet<String> = created.collect();
        let (lacking, waiting): (Waiting, Waiting) = waiting.into_iter().partition(|(item, table)| {
            let comes = |table: &ObjectName| created.contains(&table.name.as_str().to_lowercase());
            matches!(item, Ready::Sql(..)) && table.as_ref().is_some_and(|table| !comes(table))
        });
        for (item, _) in lacking {
            match self.on(&item, scope, true) {
                Ok((after, unread)) => self.take(&item, after, unread, scope),
                Err(fault) => scope.sink.push(*fault),
            }
        }
        waiting
    }

    /// Reads the items: each by itself, and once, however long it waits for others.
    fn read(&mut self, scope: &Scope<'_>) -> Vec<Ready> {
        let (facts, vocabulary) = (scope.facts, scope.vocabulary);
        let read = workers::map(&std::mem::take(&mut self.items), |item| match item {
            Item::Sql(statement, place) => {
                let read = ops::read_sql(statement, *place, facts, vocabulary);
                (vec![Ready::Sql(statement.clone(), *place, read)], Diagnostics::default())
            }
            Item::Operation(name, node) => {
                let sink = Sink::default();
                let list = created(name, node, &Scope { facts, vocabulary, sink: &sink });
                (list, sink.into_inner())
            }
        });
        let mut ready = Vec::with_capacity(read.len());
        for (items, faults) in read {
            for item in &items {
                self.pass_over(item, scope);
            }
            ready.extend(items);
            faults.into_iter().for_each(|fault| scope.sink.push(fault));
        }
        ready
    }

    /// Keeps what no operation has of a statement, and says so.
    fn pass_over(&mut self, item: &Ready, scope: &Scope<'_>) {
        let Ready::Sql(statement, place, read) = item else { return };
        if !read.passed().is_empty() {
            self.pass(statement, read.passed(), *place, scope);
        }
    }

    /// Keeps clauses of a statement that are not followed.
    pub(super) fn pass(&mut self, statement: &str, clauses: &[String], place: Place, scope: &Scope<'_>) {
        scope.sink.push(passed_over(clauses, place));
        self.passed.push((statement.to_owned(), clauses.to_vec()));
    }

    fn take(&mut self, item: &Ready, after: Catalog, unread: Vec<NotRead>, scope: &Scope<'_>) {
        self.catalog = after;
        for (part, stopped) in unread {
            self.unread.extend(part.names.iter().cloned());
            let note = not_read(&part, stopped.as_deref());
            self.leave(item, &part, &reason(&part, stopped.as_deref()), scope);
            scope.sink.push(note);
        }
    }

    /// Keeps a statement that was not read wholly, once.
    fn leave(&mut self, item: &Ready, part: &Unread, reason: &str, scope: &Scope<'_>) {
        let Ready::Sql(statement, place, _) = item else { return };
        if let Some(known) = self.left.iter_mut().find(|known| known.place == *place) {
            if !reason.starts_with(NOT_READ) {
                known.reason = format!("{}; {reason}", known.reason);
            }
            return;
        }
        let words = sql::first_words(statement, scope.facts);
        let creates =
            words.first().is_some_and(|word| word == "create") && words.iter().any(|w| w == "table");
        let table = part.lost.iter().find_map(ObjectId::table).filter(|_| creates).cloned();
        let (statement, reason) = (statement.clone(), reason.to_owned());
        self.left.push(Left { statement, place: *place, reason, partly: table });
    }

    /// What an item does; what lacks something is at fault, unless that is the last word.
    fn on(&self, item: &Ready, scope: &Scope<'_>, is_last: bool) -> Done {
        match item {
            Ready::Operation(operation) => {
                let delta = operation.op.delta(&self.catalog)?;
                Ok((self.catalog.fold(&delta, operation.place)?, Vec::new()))
            }
            Ready::Sql(statement, place, read) => {
                let mut after = self.catalog.clone();
                let mut unread = Vec::new();
                let effects = read.on(&self.catalog, *place)?;
                if effects.is_empty() && says_something(statement, scope) {
                    unread.push((silent(*place), None));
                }
                for effect in effects {
                    match effect {
                        Effect::Unread(part) if self.is_of_ledger(&part) => {}
                        Effect::Unread(part) => {
                            if let Some(fault) = &part.fault
                                && matches!(fault.code, Code::NO_TABLE | Code::NO_COLUMN | Code::NO_OBJECT)
                                && !is_last
                            {
                                return Err(fault.clone());
                            }
                            // What is known stays known; only these parts may be anything.
                            let lost = Unread { names: BTreeSet::new(), ..part.clone() };
                            after = after.fold_effect(&Effect::Unread(lost), *place)?;
                            let stopped = ddl::effect(statement, *place, scope.facts).unread;
                            unread.push((part, stopped.map(|unread| unread.word)));
                        }
                        Effect::Delta(delta) if self.is_ledgers(&delta) => {}
                        Effect::Delta(delta) if unknown::table_of(&delta, &after).is_some() => {
                            let fault = unknown::fault(&delta, &after, *place);
                            if !is_last {
                                return Err(fault);
                            }
                            let names = unknown::object(&delta).map(|object| object.own_name().to_owned());
                            let names = names.into_iter().collect();
                            unread.push((Unread { names, fault: Some(fault), ..silent(*place) }, None));
                        }
                        other => after = after.fold_effect(&other, *place)?,
                    }
                }
                Ok((after, unread))
            }
        }
    }

    /// Whether what was not read is about the ledger alone.
    fn is_of_ledger(&self, part: &Unread) -> bool {
        let is_own = |object: &ObjectId| {
            object.table().is_some_and(|table| self.ledger.iter().any(|name| name == table.name.as_str()))
        };
        !part.about.is_empty() && part.about.iter().all(is_own)
    }

    /// Whether something belongs to the ledger, which every script brings along.
    fn is_ledgers(&self, delta: &Delta) -> bool {
        let Delta::Change(change) = delta else { return false };
        let owner = change.to.program().and_then(|program| program.table.as_ref());
        let table = owner.or(change.object.table()).map_or(change.object.own_name(), |t| t.name.as_str());
        self.ledger.iter().any(|name| name == table)
    }
}

/// The operation that creates something; one with a fault is none.
fn created(name: &str, node: &Node, scope: &Scope<'_>) -> Vec<Ready> {
    let place = node.place;
    let entry = Entry { key: name.to_owned(), place, value: node.clone() };
    let mut operation = Node { place, kind: Kind::Map(vec![entry]) };
    short::write_out(&mut operation);
    let list = Node { place, kind: Kind::List(vec![operation]) };
    // What is read owns all that it keeps, so that the list may go.
    let scope = Scope { facts: scope.facts, vocabulary: scope.vocabulary, sink: scope.sink };
    let read = ops::read_list(&list, "the list", &scope);
    let sound = read.list.into_iter().filter(|operation| ops::has_row_keys(operation, &scope));
    sound.map(|operation| Ready::Operation(Box::new(operation))).collect()
}

/// Whether a statement that changes nothing should have: one that drops what is not there need not.
fn says_something(statement: &str, scope: &Scope<'_>) -> bool {
    let words = sql::first_words(statement, scope.facts);
    let careful = words.windows(2).any(|pair| pair[0] == "not" && pair[1] == "exists");
    words.first().is_some_and(|word| word != "drop") && !careful
}

fn silent(place: Place) -> Unread {
    Unread { names: BTreeSet::new(), lost: Vec::new(), about: Vec::new(), place, fault: None }
}
