//! The words of keys that take one of a few: with their meanings where they are read, alone for whoever lists them.

use crate::model::{Deferral, MatchType, Nulls, Order, ReferentialAction};

/// `on_delete`, `on_update` of a foreign key.
pub const ACTIONS: [(&str, ReferentialAction); 5] = [
    ("no action", ReferentialAction::NoAction),
    ("restrict", ReferentialAction::Restrict),
    ("cascade", ReferentialAction::Cascade),
    ("set null", ReferentialAction::SetNull),
    ("set default", ReferentialAction::SetDefault),
];

/// `match` of a foreign key.
pub const MATCHES: [(&str, MatchType); 2] = [("simple", MatchType::Simple), ("full", MatchType::Full)];

/// `initially` of a constraint.
pub const DEFERRALS: [(&str, Deferral); 2] =
    [("deferred", Deferral::Deferred), ("immediate", Deferral::Immediate)];

/// `order` of a column of an index.
pub const ORDERS: [(&str, Order); 2] = [("asc", Order::Asc), ("desc", Order::Desc)];

/// `nulls` of a column of an index.
pub const NULLS: [(&str, Nulls); 2] = [("first", Nulls::First), ("last", Nulls::Last)];

/// How a table is cut into partitions: what `partition_by` begins with.
pub const PARTITIONS: [&str; 3] = ["range", "list", "hash"];

/// The words of others for these.
const OTHERS: [(&str, &str); 8] = [
    ("nullify setnull null", "set null"),
    ("setdefault default", "set default"),
    ("delete", "cascade"),
    ("protect", "restrict"),
    ("none noaction nothing do_nothing donothing", "no action"),
    ("ascending", "asc"),
    ("descending", "desc"),
    ("nulls_first", "first"),
];

/// The one of some words that another word stands for.
pub fn meant<'w>(written: &str, known: &[&'w str]) -> Option<&'w str> {
    let theirs = written.to_lowercase().replace(' ', "_");
    let (_, ours) = OTHERS.iter().find(|(words, _)| words.split(' ').any(|word| word == theirs))?;
    known.iter().copied().find(|word| word == ours)
}

/// The words alone.
pub fn words<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(word, _)| *word).collect()
}
