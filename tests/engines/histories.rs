//! The histories that the tests of every engine run: one that means the same everywhere, the sample project of this
//! repository, and on PostgreSQL the one with steps outside of transactions.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::history::{SpecText, counted, portable};
use crate::support::{Engine, Project};

/// Revisions with data steps that must run once.
pub(super) struct History {
    pub(super) name: String,
    specs: Vec<SpecText>,
    config: Option<String>,
    /// The tables whose rows a downgrade brings back to what they were.
    pub(super) rows: &'static [&'static str],
}

impl History {
    pub(super) fn portable() -> Self {
        Self { name: "portable".to_owned(), specs: portable(), config: None, rows: &["counter", "journal"] }
    }

    /// For PostgreSQL: with so many revisions. Several are asked for, since the last ones differ.
    pub(super) fn counted(revisions: usize) -> Self {
        let name = format!("counted {revisions}");
        Self { name, specs: counted(revisions), config: None, rows: &["counter", "journal"] }
    }

    pub(super) fn sample() -> Self {
        let sample = Project::sample();
        let read = |file: std::io::Result<std::fs::DirEntry>| {
            let name = file.unwrap().file_name().into_string().unwrap();
            SpecText { text: sample.read(&format!("migrations/{name}")), name }
        };
        let specs = std::fs::read_dir(sample.path("migrations")).unwrap().map(read).collect();
        let config = Some(sample.read("sqlc-mig.yaml"));
        Self { name: "sample".to_owned(), specs, config, rows: &["plans", "countries"] }
    }

    /// PostgreSQL's own, in these sizes; on other engines none.
    pub(super) fn own(engine: &Engine, sizes: &[usize]) -> Vec<Self> {
        let sizes = if engine.dialect() == "postgres" { sizes } else { &[] };
        sizes.iter().map(|revisions| Self::counted(*revisions)).collect()
    }

    /// Whether this engine runs it.
    pub(super) fn suits(&self, engine: &Engine) -> bool {
        engine.dialect() == "postgres" || !self.name.starts_with("counted")
    }

    /// Those that this engine runs.
    pub(super) fn all(engine: &Engine, own: &[usize]) -> Vec<Self> {
        let mut all = Self::own(engine, own);
        all.extend([Self::portable(), Self::sample()]);
        all
    }

    /// How many data steps it has that count themselves.
    pub(super) fn steps(&self) -> usize {
        self.specs.iter().map(|spec| spec.text.matches("SET n = n + 1").count()).sum()
    }

    /// Whether it has such steps.
    pub(super) fn counts(&self) -> bool {
        self.rows.contains(&"counter")
    }

    pub(super) fn project(&self) -> Project {
        let project = Project::of(&self.specs);
        match &self.config {
            Some(config) => project.config(config),
            None => project,
        }
    }

    /// The ids of its revisions, sorted.
    pub(super) fn ids(&self) -> Vec<String> {
        parents(&self.specs).into_keys().collect()
    }

    /// The id of its first revision.
    pub(super) fn first(&self) -> String {
        let parents = parents(&self.specs);
        parents.iter().find(|(_, parents)| parents.is_empty()).unwrap().0.clone()
    }

    /// A revision and all that come before it, sorted.
    pub(super) fn up_to(&self, id: &str) -> Vec<String> {
        with_ancestors(&parents(&self.specs), id).into_iter().collect()
    }
}

/// The revisions of a history, each with what it needs.
pub(super) fn parents(specs: &[SpecText]) -> BTreeMap<String, Vec<String>> {
    let texts = |value: &serde_yaml::Value| -> Vec<String> {
        let text = |value: &serde_yaml::Value| value.as_str().unwrap().to_owned();
        match value {
            serde_yaml::Value::Null => Vec::new(),
            serde_yaml::Value::Sequence(several) => several.iter().map(text).collect(),
            one => vec![text(one)],
        }
    };
    let trees: Vec<serde_yaml::Value> =
        specs.iter().map(|spec| serde_yaml::from_str(&spec.text).unwrap()).collect();
    let id = |tree: &serde_yaml::Value| texts(&tree["revision"]).remove(0);
    let labelled = |name: String| {
        let has = |tree: &&serde_yaml::Value| texts(&tree["branch_labels"]).contains(&name);
        trees.iter().find(has).map_or(name.clone(), id)
    };
    let needs = |tree: &serde_yaml::Value| -> Vec<String> {
        let depends = texts(&tree["depends_on"]).into_iter().map(labelled);
        texts(&tree["down_revision"]).into_iter().chain(depends).collect()
    };
    trees.iter().map(|tree| (id(tree), needs(tree))).collect()
}

/// A revision and all that come before it.
pub(super) fn with_ancestors(parents: &BTreeMap<String, Vec<String>>, id: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::from([id.to_owned()]);
    for parent in &parents[id] {
        all.append(&mut with_ancestors(parents, parent));
    }
    all
}
