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

/// The words alone.
pub fn words<T>(choices: &[(&'static str, T)]) -> Vec<&'static str> {
    choices.iter().map(|(word, _)| *word).collect()
}
