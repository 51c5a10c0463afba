//! What a project's configuration gives to the reading of its specs, for one dialect.

use std::collections::BTreeMap;

use crate::model::{Convention, Ident, Online, Version};
use crate::yaml::Node;

/// The project's own words: aliases, variables, and what stands for whatever a spec leaves out.
#[derive(Clone, Debug)]
pub struct Vocabulary<'c> {
    /// Type aliases.
    pub types: &'c BTreeMap<String, Node>,
    /// Variables.
    pub vars: &'c BTreeMap<String, String>,
    /// Names for what specs leave unnamed.
    pub convention: &'c Convention,
    /// The schema of names that state none.
    pub default_schema: Ident,
    /// The oldest server to support.
    pub oldest: Version,
    /// Whether writers shall go on while a table is altered, where an operation does not say.
    pub online: Online,
    /// The name of a table that a spec forgets to name; that is a fault, and its parts are read all the same.
    pub stand_in: Ident,
}
