//! Two schemas beside each other: that of the history, and the wanted one.

use super::script::faulty;
use super::{Compiled, Project, decode_text};
use crate::catalog::Catalog;
use crate::config::own_tables::PROGRESS;
use crate::decode::{Scope, Sink};
use crate::diag::{Diagnostic, Diagnostics, FileId, Sources};
use crate::dialect::Dialect;
use crate::draft::{Answers, Writer};
use crate::graph::NodeId;
use crate::render::{self, Surroundings};
use crate::wanted::{self, Text, Wanted};
use crate::workers;
use crate::workspace::RawFile;
use crate::yaml::{self, Node};

/// What a schema is read from.
#[derive(Clone, Debug)]
pub enum SchemaSource {
    /// Revisions of the history.
    History(Vec<NodeId>),
    /// Texts, each SQL, or else YAML.
    Texts(Vec<(FileId, bool)>),
}

/// A schema to be compared.
pub enum Schema {
    History(Box<Catalog>),
    Wanted(Box<Wanted>),
}

impl Compiled<'_> {
    /// The schema of a database at these revisions.
    pub fn schema(&self, revisions: &[NodeId]) -> Catalog {
        self.lowering().schema(revisions)
    }
}

impl Project {
    /// Takes in the files of a wanted schema, each SQL, or else YAML.
    pub fn take_in(&mut self, files: Vec<(RawFile, bool)>) -> (SchemaSource, Diagnostics) {
        let sink = Sink::default();
        let texts = files
            .into_iter()
            .filter_map(|(file, is_sql)| Some((decode_text(file, &mut self.sources, &sink)?, is_sql)));
        (SchemaSource::Texts(texts.collect()), sink.into_inner())
    }

    /// Reads schemas side by side.
    pub fn schemas(&self, sources: &[SchemaSource], dialect: Dialect) -> Vec<(Schema, Diagnostics)> {
        workers::map(sources, |source| match source {
            SchemaSource::History(revisions) => {
                let (compiled, faults) = self.compile(dialect);
                (Schema::History(Box::new(compiled.schema(revisions))), faults)
            }
            SchemaSource::Texts(texts) => {
                let (wanted, faults) = self.wanted(texts, dialect);
                (Schema::Wanted(Box::new(wanted)), faults)
            }
        })
    }

    fn wanted(&self, texts: &[(FileId, bool)], dialect: Dialect) -> (Wanted, Diagnostics) {
        let sink = Sink::default();
        let text = |&(file, is_sql): &(FileId, bool)| Text { file, text: self.sources.text(file), is_sql };
        let texts: Vec<Text<'_>> = texts.iter().map(text).collect();
        let vocabulary = self.config.vocabulary(dialect.facts());
        let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
        let empty = Catalog::new(dialect.facts(), &self.config.external);
        let wanted = wanted::read(&texts, empty, &scope, &self.own_tables());
        (wanted, sink.into_inner())
    }

    /// The tables that every script brings along.
    pub fn own_tables(&self) -> Vec<String> {
        let ledger = &self.config.ledger;
        let history = ledger.history.iter().map(|history| history.table.to_string());
        let own = [PROGRESS, "sqlc_mig_history"].map(ToOwned::to_owned);
        history.chain([ledger.table.to_string()]).chain(own).collect()
    }

    /// The statements of operations that start from a schema.
    ///
    /// # Errors
    /// Operations that cannot be compiled.
    pub fn statements(
        &self,
        operations: &[Node],
        dialect: Dialect,
        start: Catalog,
    ) -> Result<String, Vec<Diagnostic>> {
        if operations.is_empty() {
            return Ok(String::new());
        }
        let list = yaml::print(&Node::list(operations.to_vec()), 2);
        let spec = format!("revision: \"1\"\ndown_revision: null\nmessage: \"\"\nupgrade:\n{list}");
        let file = RawFile { path: "operations".to_owned(), bytes: spec.into_bytes() };
        let sources = Sources::default();
        let digest = self.config_digest;
        let alone = Self::read(self.config.clone(), digest, vec![file], sources, Diagnostics::default());
        let (compiled, faults) = alone.compile_on(dialect, start);
        let faults: Vec<Diagnostic> =
            alone.diagnostics.clone().into_iter().chain(faults).filter(Diagnostic::is_error).collect();
        if !faults.is_empty() {
            return Err(faults.into_iter().map(|fault| Diagnostic { place: None, ..fault }).collect());
        }
        let plan = alone.graph.upgrade_route("heads", None).map(|route| compiled.upgrade(route));
        let plan = plan.map_err(|fault| vec![*fault])?;
        let facts = dialect.facts();
        let around = Surroundings { facts, config: &alone.config, sources: &alone.sources, quiet: true };
        let list = render::statements(&plan, &around).map_err(|fault| vec![*faulty(&fault)])?;
        Ok(list.iter().flat_map(|text| [text.trim_end(), ";\n"]).collect())
    }

    /// The operations that create a schema from nothing.
    ///
    /// # Errors
    /// What cannot be said by operations.
    pub fn creation(&self, catalog: &Catalog, dialect: Dialect) -> Result<Vec<Node>, Vec<Diagnostic>> {
        let vocabulary = self.config.vocabulary(dialect.facts());
        let writer = Writer { facts: dialect.facts(), vocabulary: &vocabulary };
        writer.route(&Catalog::new(dialect.facts(), &[]), catalog, &Answers::default())
    }
}
