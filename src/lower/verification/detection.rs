//! What a live schema is looked for in: the facts of every state of the history, each with the states in a row that have it.

use std::collections::BTreeMap;

use super::super::Lowering;
use super::{other, plain, schemas, untold};
use crate::catalog::Catalog;
use crate::dialect::Comparison;
use crate::model::{ObjectId, ObjectName};
use crate::plan::{Detection, Fact, FactSpan, Untold};

/// The facts of the state at hand, by object, each with the number of the state in which it came about.
#[derive(Default)]
struct Open {
    known: BTreeMap<ObjectId, Vec<(usize, Fact)>>,
    closed: Vec<FactSpan>,
}

impl Lowering<'_> {
    /// What a database is compared with that may be at any revision; `ignored` are patterns of objects that are left out.
    pub fn detection(&self, ignored: &[String]) -> Detection {
        let states = self.states();
        let whole = self.folded(&self.graph.order().iter().copied().collect());
        let schemas = schemas([&whole]);
        let mut open = Open::default();
        let mut unknown: Vec<Untold> = Vec::new();
        let mut before = &Catalog::new(self.start.facts(), &[]);
        for (number, (_, catalog)) in states.iter().enumerate() {
            open.go_on(number, before, catalog);
            for one in untold::unknown(catalog, &schemas) {
                if !unknown.contains(&one) {
                    unknown.push(one);
                }
            }
            before = catalog;
        }
        Detection {
            facts: open.end(states.len() - 1),
            candidates: states.into_iter().map(|(candidate, _)| candidate).collect(),
            untold: unknown,
            ignored: ignored.iter().flat_map(|pattern| untold::ignored(pattern, &schemas)).collect(),
            schemas,
        }
    }
}

impl Open {
    /// The next state: what it has no more is closed, what it has besides is opened.
    fn go_on(&mut self, number: usize, before: &Catalog, now: &Catalog) {
        for object in before.changed_objects(now) {
            let mut facts = facts(&object, now);
            let mut kept = Vec::new();
            for (first, fact) in self.known.remove(&object).unwrap_or_default() {
                match facts.iter().position(|other| *other == fact) {
                    Some(at) => {
                        facts.swap_remove(at);
                        kept.push((first, fact));
                    }
                    None => self.closed.push(FactSpan { first, last: number - 1, fact }),
                }
            }
            kept.extend(facts.into_iter().map(|fact| (number, fact)));
            if !kept.is_empty() {
                self.known.insert(object, kept);
            }
        }
    }

    fn end(mut self, last: usize) -> Vec<FactSpan> {
        let open = self.known.into_values().flatten();
        self.closed.extend(open.map(|(first, fact)| FactSpan { first, last, fact }));
        self.closed
    }
}

/// What is known of an object without the server's help, one fact for each attribute; without descriptions.
fn facts(object: &ObjectId, catalog: &Catalog) -> Vec<Fact> {
    let all = match object {
        ObjectId::Table(name) => of_table(name, catalog),
        object => other(object, catalog),
    };
    let is_part_of_unknown = |fact: &Fact| fact.owner.as_ref().is_some_and(|t| catalog.known(t).is_none());
    let told = all.into_iter().filter(|fact| !fact.attribute.is_empty() && !is_part_of_unknown(fact));
    // keys that are called by their columns may be there twice
    let mut facts: BTreeMap<(&'static str, String, String, &'static str), Fact> = BTreeMap::new();
    for fact in told {
        let name = if fact.part.is_empty() { fact.object.clone() } else { fact.part.clone() };
        let owner = fact.owner.as_ref().map(ToString::to_string).unwrap_or_default();
        let key = (fact.class.word(), owner, name, fact.attribute);
        if facts.get(&key).is_none_or(|known| known.value < fact.value) {
            facts.insert(key, fact);
        }
    }
    facts.into_values().collect()
}

fn of_table(name: &ObjectName, catalog: &Catalog) -> Vec<Fact> {
    let Some(table) = catalog.known(name) else { return Vec::new() };
    let Comparison::Shown(indexes) = catalog.facts().comparison else {
        return plain::table(&table, catalog);
    };
    super::table(&table, catalog, indexes)
}
