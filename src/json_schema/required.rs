//! The keys that a map needs, as those say who read it: they are given empty maps, and complain.

use std::collections::BTreeSet;

use crate::config::Config;
use crate::decode::{Scope, Sink};
use crate::diag::FileId;
use crate::dialect::Dialect;
use crate::ops::{self, Op};
use crate::spec;
use crate::yaml;

/// A table each of whose parts is an empty map, and what else has maps within.
const PARTS: &str = "\
- create_table:
    columns: [{}, {references: {}, check: {}, computed: {}}]
    primary_key: {}
    unique: [{}]
    foreign_keys: [{}, {references: {}}]
    checks: [{}]
    indexes: [{}, {columns: [{}]}]
    excludes: [{}, {elements: [{}]}]
    options: {}
- alter_column: {type: {enum: {}}}
";

/// The titles of maps, each with a key that it needs.
pub(super) fn keys() -> BTreeSet<(&'static str, &'static str)> {
    let sink = Sink::default();
    let facts = Dialect::default().facts();
    let config = Config::default();
    let vocabulary = config.vocabulary(facts);
    let scope = Scope { facts, vocabulary: &vocabulary, sink: &sink };
    let empty = Op::NAMES.iter().fold(String::new(), |text, name| text + "- " + name + ": {}\n");
    let file = FileId::default();
    let trees = [empty.as_str(), PARTS].map(|text| yaml::parse(file, text));
    for tree in trees.iter().flatten() {
        ops::read_list(tree, "`upgrade`", &scope);
    }
    if let Ok(head) = yaml::parse(file, "{downgrade: {}}") {
        spec::read_head(head, &sink);
    }
    let mut keys: BTreeSet<(&'static str, &'static str)> = sink.missing().into_iter().collect();
    keys.insert((spec::IRREVERSIBLE.title, "irreversible"));
    keys
}
