//! All that a catalog knows, and all that it knows nothing of: for whoever compares it with a database.

use std::sync::Arc;

use super::Catalog;
use crate::model::program::Program;
use crate::model::{Ident, ObjectId, ObjectName};

impl Catalog {
    /// Every enum with its values.
    pub fn enums(&self) -> impl Iterator<Item = (&ObjectName, &Arc<[String]>)> {
        self.enums.iter()
    }

    /// Every schema that was created.
    pub fn schemas(&self) -> impl Iterator<Item = &Ident> {
        self.schemas.keys()
    }

    /// Every schema in which there is something of the history, or once was.
    pub fn inhabited_schemas(&self) -> impl Iterator<Item = &Ident> {
        self.inhabited.keys().chain(self.schemas.keys())
    }

    /// Every extension.
    pub fn extensions(&self) -> impl Iterator<Item = &Ident> {
        self.extensions.keys()
    }

    /// Everything that is known by the statement that creates it.
    pub fn programs(&self) -> impl Iterator<Item = (&ObjectId, &Arc<Program>)> {
        self.programs.iter()
    }

    /// Names of which nothing is known, whatever bears them.
    pub fn opaque_names(&self) -> impl Iterator<Item = &str> {
        self.opaque.keys().map(String::as_str)
    }

    /// Objects of which nothing is known.
    pub fn unsettled_objects(&self) -> impl Iterator<Item = &ObjectId> {
        self.unsettled.keys()
    }

    /// Patterns of what others create.
    pub fn external(&self) -> &[String] {
        &self.external
    }
}
