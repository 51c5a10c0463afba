//! Two schemas beside each other: that of the history, and the wanted one.

use super::script::faulty;
use super::{Compiled, Project, decode_text};
use crate::catalog::Catalog;
use crate::decode::{Scope, Sink};
use crate::diag::{Diagnostic, Diagnostics, Sources};
use crate::dialect::Dialect;
use crate::draft::{Answers, Writer};
use crate::graph::NodeId;
use crate::render::{self, Surroundings};
use crate::wanted::{self, Text, Wanted};
use crate::workspace::RawFile;
use crate::yaml::{self, Node};

impl Compiled<'_> {
    /// The schema of a database at these revisions.
    pub fn schema(&self, revisions: &[NodeId]) -> Catalog {
        self.lowering().schema(revisions)
    }
}

impl Project {
    /// Reads the files of a wanted schema, each SQL, or else YAML.
    pub fn wanted(&mut self, files: Vec<(RawFile, bool)>, dialect: Dialect) -> (Wanted, Diagnostics) {
        let sink = Sink::default();
        let ids: Vec<_> = files
            .into_iter()
            .map(|(file, is_sql)| (decode_text(file, &mut self.sources, &sink), is_sql))
            .collect();
        let texts = ids.into_iter().filter_map(|(file, is_sql)| {
            let file = file?;
            Some(Text { file, text: self.sources.text(file), is_sql })
        });
        let texts: Vec<Text<'_>> = texts.collect();
        let vocabulary = self.config.vocabulary(dialect.facts());
        let scope = Scope { facts: dialect.facts(), vocabulary: &vocabulary, sink: &sink };
        let empty = Catalog::new(dialect.facts(), &self.config.external);
        let wanted = wanted::read(&texts, empty, &scope, &self.own_tables());
        let mut diagnostics = Diagnostics::default();
        diagnostics.extend(sink.into_inner());
        (wanted, diagnostics)
    }

    /// The tables that every script brings along.
    pub fn own_tables(&self) -> Vec<String> {
        let ledger = &self.config.ledger;
        let history = ledger.history.iter().map(|history| history.table.to_string());
        let own = ["sqlc_mig_progress", "sqlc_mig_history"].map(ToOwned::to_owned);
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
