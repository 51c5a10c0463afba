//! A whole catalog as a document: what `wanted` reads.

use super::{Answers, Entries, Writer};
use crate::catalog::Catalog;
use crate::model::program::ProgramKind;
use crate::model::{Change, Object, ObjectId, State};
use crate::yaml::{Kind, Node};

/// The lists of a document, in their order.
const LISTS: [&str; 12] = [
    "schemas",
    "extensions",
    "enums",
    "tables",
    "domains",
    "sequences",
    "views",
    "materialized_views",
    "functions",
    "procedures",
    "triggers",
    "policies",
];

impl Writer<'_> {
    /// The document of a catalog.
    pub fn document(&self, catalog: &Catalog) -> Node {
        let empty = Catalog::new(self.facts, &[]);
        let items: Vec<(&str, Node)> =
            empty.diff(catalog).filter_map(|change| self.item(&change, catalog)).collect();
        let lists = LISTS.iter().filter_map(|list| {
            let own: Vec<Node> =
                items.iter().filter(|(of, _)| of == list).map(|(_, item)| item.clone()).collect();
            (!own.is_empty()).then(|| (*list, Node::list(own)))
        });
        Node::map(lists)
    }

    /// An object that comes, as an item of its list.
    fn item(&self, change: &Change, catalog: &Catalog) -> Option<(&'static str, Node)> {
        let list = match &change.object {
            ObjectId::Schema(_) => "schemas",
            ObjectId::Extension(_) => "extensions",
            ObjectId::Enum(_) => "enums",
            ObjectId::Table(_) => "tables",
            ObjectId::Domain(_) => "domains",
            ObjectId::Sequence(_) => "sequences",
            ObjectId::View(_) => "views",
            ObjectId::MaterializedView(_) => "materialized_views",
            ObjectId::Program((ProgramKind::Function, _)) => "functions",
            ObjectId::Program((ProgramKind::Procedure, _)) => "procedures",
            ObjectId::Program((ProgramKind::Trigger, _)) => "triggers",
            ObjectId::Policy(..) => "policies",
            ObjectId::EnumValue(..)
            | ObjectId::TableComment(_)
            | ObjectId::Column(..)
            | ObjectId::Constraint(..)
            | ObjectId::Index(..) => return None,
        };
        match &change.to {
            State::Is(Object::Program(program)) => {
                let name = match &change.object {
                    ObjectId::View(name)
                    | ObjectId::MaterializedView(name)
                    | ObjectId::Sequence(name)
                    | ObjectId::Domain(name)
                    | ObjectId::Program((_, name)) => self.object("name", name),
                    other => vec![("name", Node::text_of(other.own_name()))],
                };
                let entries: Entries = [name, vec![("sql", Node::text_of(&program.definition))]].concat();
                Some((list, Node::map(entries)))
            }
            State::Is(Object::Table(table)) => {
                let mut entries = self.table(table, &|_| false);
                let rows = catalog.known_rows(&table.name);
                let rows = rows
                    .filter(|(key, rows)| !rows.is_empty() && table.has_key(&key.iter().collect::<Vec<_>>()));
                entries.extend(rows.map(|(key, rows)| ("rows", Node::map(self.keyed(&key, &rows, table)))));
                Some((list, Node::map(entries)))
            }
            _ => {
                let empty = Catalog::new(self.facts, &[]);
                let step = self.steps(change, &empty, &empty, &Answers::default());
                let Kind::Map(entries) = step.into_iter().next()?.node.kind else { return None };
                Some((list, entries.into_iter().next()?.value))
            }
        }
    }
}
