//! Operations in an order that runs: what is made by its statement comes before what mentions it. Everything else stays
//! where it stands.

use std::collections::BTreeMap;

use crate::dialect::Facts;
use crate::model::Ident;
use crate::sql::{self, Made, Manner, Mention, Sort};
use crate::yaml::{Kind, Node};

/// Keys of operations whose values are names and data, and mention nothing.
const NAMES: [&str; 12] = [
    "name",
    "table",
    "schema",
    "column",
    "comment",
    "values",
    "value",
    "rows",
    "collation",
    "to",
    "undo",
    "if",
];

/// What an operation makes and mentions.
#[derive(Default)]
struct Item {
    made: Option<Made>,
    /// It is a statement that drops what this makes.
    drops: Option<Made>,
    mentions: Vec<Mention>,
    /// Its columns have names of their own: a name is a relation only where nothing else can stand.
    is_of_table: bool,
    /// It has a body, in which names may be looked up later.
    has_body: bool,
    /// A query, in which a name without a parenthesis calls nothing.
    is_query: bool,
}

/// The order for a list of operations, as places in it.
pub fn in_order(nodes: &[&Node], facts: &Facts, default_schema: &Ident) -> Vec<usize> {
    let as_they_are = || (0..nodes.len()).collect();
    if !nodes.iter().any(|node| node.get("execute").is_some()) {
        return as_they_are();
    }
    let items: Vec<Item> = nodes.iter().map(|node| item(node, facts)).collect();
    let links = Links::of(&items, default_schema.as_str());
    if links.hard.iter().chain(&links.soft).all(Vec::is_empty) {
        return as_they_are();
    }
    let mut walk = Walk { links: &links, items: vec![Stage::Waits; items.len()], order: Vec::new() };
    for at in 0..items.len() {
        walk.visit(at);
    }
    walk.order
}

fn item(node: &Node, facts: &Facts) -> Item {
    let Kind::Map(entries) = &node.kind else { return Item::default() };
    let Some(operation) = entries.first() else { return Item::default() };
    let body = &operation.value;
    if operation.key == "execute" {
        let text = |key: &str| body.get(key).and_then(text_of).unwrap_or_default();
        return statement(text("sql"), text("undo"), facts);
    }
    let named = |key: &str| body.get(key).and_then(Node::text).map(str::to_lowercase);
    let made = |sort, key: &str| named(key).map(|name| Made { sort, schema: named("schema"), name });
    let mut mentions = Vec::new();
    let made = match operation.key.as_str() {
        "create_enum" => made(Sort::Type, "name"),
        "create_table"
        | "add_column"
        | "alter_column"
        | "create_primary_key"
        | "create_unique_constraint" => made(Sort::Table, "table"),
        _ => None,
    };
    if let Some(name) = named("table") {
        mentions.push(Mention { schema: named("schema"), name, manner: Manner::Referred });
    }
    expressions(body, facts, &mut mentions);
    let drops = (operation.key == "drop_table").then(|| named("table")).flatten();
    let drops = drops.map(|name| Made { sort: Sort::Table, schema: named("schema"), name });
    let mentions = if drops.is_some() { Vec::new() } else { mentions };
    Item { made, drops, mentions, is_of_table: true, ..Item::default() }
}

/// A text, or the one that a dialect has.
fn text_of(node: &Node) -> Option<&str> {
    match &node.kind {
        Kind::Map(entries) => entries.first().and_then(|entry| entry.value.text()),
        Kind::Scalar { .. } | Kind::List(_) => node.text(),
    }
}

fn statement(text: &str, undo: &str, facts: &Facts) -> Item {
    let words = sql::first_words(text, facts);
    let has = |word: &str| words.iter().any(|w| w == word);
    let is = |word: &str| words.first().is_some_and(|first| first == word);
    if is("drop") {
        return Item {
            drops: sql::made(undo, facts),
            mentions: sql::mentioned(undo, facts),
            ..Item::default()
        };
    }
    let made = sql::made(text, facts);
    let is_table = is("alter") && has("table") || made.as_ref().is_some_and(|made| made.sort == Sort::Table);
    Item {
        mentions: sql::mentioned(text, facts),
        is_of_table: is_table,
        has_body: made.as_ref().is_some_and(|made| made.sort == Sort::Routine) || is("do"),
        is_query: made.as_ref().is_some_and(|made| made.sort == Sort::Relation),
        made,
        drops: None,
    }
}

/// The names in the texts of an operation.
fn expressions(node: &Node, facts: &Facts, found: &mut Vec<Mention>) {
    match &node.kind {
        Kind::Scalar { .. } => found.extend(node.text().iter().flat_map(|text| sql::mentioned(text, facts))),
        Kind::List(items) => items.iter().for_each(|item| expressions(item, facts, found)),
        Kind::Map(entries) => {
            let telling = entries.iter().filter(|entry| !NAMES.contains(&entry.key.as_str()));
            telling.for_each(|entry| expressions(&entry.value, facts, found));
        }
    }
}

impl Item {
    /// Whether it needs what is made, if that is what a mention means.
    fn need(&self, mention: &Mention, made: Option<&Made>, default_schema: &str) -> Option<Need> {
        let made = made.filter(|made| is_in(mention, made, default_schema))?;
        match (made.sort, mention.manner) {
            (_, Manner::Loose) => self.has_body.then_some(Need::WherePossible),
            (Sort::Routine, Manner::Plain) => (!self.is_of_table && !self.is_query).then_some(Need::Surely),
            // a name that stands anywhere may be a column's
            (Sort::Table | Sort::Relation, Manner::Plain | Manner::Called) => {
                (!self.is_of_table).then_some(Need::WherePossible)
            }
            (Sort::Routine | Sort::Type | Sort::Other, _)
            | (Sort::Table | Sort::Relation, Manner::Referred) => Some(Need::Surely),
        }
    }
}

/// How much something has to come before something else.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    Surely,
    WherePossible,
}

/// What each item needs before it: surely, and where that is possible.
struct Links {
    hard: Vec<Vec<usize>>,
    soft: Vec<Vec<usize>>,
}

/// The places of items by the names of what they make, or drop.
type Places<'i> = BTreeMap<&'i str, Vec<usize>>;

fn places<'i>(items: &'i [Item], of: impl Fn(&'i Item) -> &'i Option<Made>) -> Places<'i> {
    let mut places = Places::new();
    for (at, item) in items.iter().enumerate() {
        if let Some(made) = of(item) {
            places.entry(&made.name).or_default().push(at);
        }
    }
    places
}

impl Links {
    fn of(items: &[Item], default_schema: &str) -> Self {
        let (makers, droppers) = (places(items, |item| &item.made), places(items, |item| &item.drops));
        let mut links = Self { hard: vec![Vec::new(); items.len()], soft: vec![Vec::new(); items.len()] };
        for (at, item) in items.iter().enumerate() {
            let of = |places: &Places<'_>, name: &str| places.get(name).cloned().unwrap_or_default();
            for mention in &item.mentions {
                let name = mention.name.as_str();
                if item.drops.is_some() {
                    // what goes waits for what mentions it to go
                    for other in of(&droppers, name).into_iter().filter(|other| *other != at) {
                        let need = item.need(mention, items[other].drops.as_ref(), default_schema);
                        links.add(other, at, need);
                    }
                    continue;
                }
                let is_own = |other: usize| other >= at && items[other].made == item.made;
                for other in of(&makers, name).into_iter().filter(|other| *other != at && !is_own(*other)) {
                    links.add(at, other, item.need(mention, items[other].made.as_ref(), default_schema));
                }
            }
            // what comes again comes after it went
            let again = item.made.iter().flat_map(|made| of(&droppers, &made.name));
            again.filter(|other| *other < at).for_each(|other| links.add(at, other, Some(Need::Surely)));
        }
        for list in links.hard.iter_mut().chain(&mut links.soft) {
            list.sort_unstable();
            list.dedup();
        }
        links
    }

    fn add(&mut self, at: usize, before: usize, need: Option<Need>) {
        match need {
            Some(Need::Surely) => self.hard[at].push(before),
            Some(Need::WherePossible) => self.soft[at].push(before),
            None => {}
        }
    }
}

/// Whether a name may be in the schema in which something is made.
fn is_in(mention: &Mention, made: &Made, default_schema: &str) -> bool {
    let of = |schema: &Option<String>| schema.clone().unwrap_or_else(|| default_schema.to_lowercase());
    mention.schema.is_none() || of(&mention.schema) == of(&made.schema)
}

/// How far the walk is with an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    Waits,
    Open,
    Done,
}

/// What is left to do for an item.
enum Task {
    Enter(usize),
    Soften(usize),
    Leave(usize),
}

/// A walk from each item to what it needs; in a circle, what stands first is first.
struct Walk<'l> {
    links: &'l Links,
    items: Vec<Stage>,
    order: Vec<usize>,
}

impl Walk<'_> {
    /// By hand, for a chain may be as long as the list.
    fn visit(&mut self, first: usize) {
        let mut tasks = vec![Task::Enter(first)];
        while let Some(task) = tasks.pop() {
            match task {
                Task::Enter(at) if self.items[at] != Stage::Waits => {}
                Task::Enter(at) => {
                    self.items[at] = Stage::Open;
                    tasks.push(Task::Soften(at));
                    tasks.extend(self.links.hard[at].iter().rev().map(|other| Task::Enter(*other)));
                }
                Task::Soften(at) => {
                    tasks.push(Task::Leave(at));
                    let soft = self.links.soft[at].iter().rev().filter(|other| self.is_free(**other));
                    tasks.extend(soft.map(|other| Task::Enter(*other)));
                }
                Task::Leave(at) => {
                    self.items[at] = Stage::Done;
                    self.order.push(at);
                }
            }
        }
    }

    /// Whether nothing that it needs is being waited for.
    fn is_free(&self, at: usize) -> bool {
        let mut seen = std::collections::BTreeSet::new();
        let mut list = vec![at];
        while let Some(at) = list.pop() {
            match self.items[at] {
                Stage::Open => return false,
                Stage::Waits if seen.insert(at) => list.extend(&self.links.hard[at]),
                Stage::Waits | Stage::Done => {}
            }
        }
        true
    }
}
