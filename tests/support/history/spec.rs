//! `Spec`: puts the text of a spec file together, key by key. Operations arrive as ready YAML.

use std::fmt::Display;

use super::SpecText;

/// One revision: `Spec::new("0002").after("0001").up("- drop_table: {table: t}")`.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    pub id: String,
    down: Vec<String>,
    labels: Vec<String>,
    depends: Vec<String>,
    settings: Option<String>,
    message: Option<String>,
    number: Option<usize>,
    upgrade: String,
    downgrade: Option<String>,
}

impl Spec {
    pub fn new(id: impl Display) -> Self {
        Self { id: id.to_string(), ..Self::default() }
    }

    /// Its parent; called again, it is a merge.
    #[must_use]
    pub fn after(mut self, parent: impl Display) -> Self {
        self.down.push(parent.to_string());
        self
    }

    /// Its parents, in this order; none for a base.
    #[must_use]
    pub fn after_all<T: Display>(self, parents: impl IntoIterator<Item = T>) -> Self {
        parents.into_iter().fold(self, Self::after)
    }

    #[must_use]
    pub fn label(mut self, label: impl Display) -> Self {
        self.labels.push(label.to_string());
        self
    }

    /// What it needs beside its parents, by id or label.
    #[must_use]
    pub fn needs(mut self, other: impl Display) -> Self {
        self.depends.push(other.to_string());
        self
    }

    /// `{postgres: {lock_timeout: 1s}}`.
    #[must_use]
    pub fn settings(self, yaml: &str) -> Self {
        Self { settings: Some(yaml.to_owned()), ..self }
    }

    /// As YAML writes it.
    #[must_use]
    pub fn message(self, yaml: impl Display) -> Self {
        Self { message: Some(yaml.to_string()), ..self }
    }

    /// Its number in a history, which gives the date.
    #[must_use]
    pub fn number(self, number: usize) -> Self {
        Self { number: Some(number), ..self }
    }

    /// More operations: a list, with any margin.
    #[must_use]
    pub fn up(mut self, operations: impl Display) -> Self {
        self.upgrade += &indented(&operations.to_string());
        self
    }

    /// What stands after `downgrade:`: operations as a list, `auto`, or a map in braces.
    #[must_use]
    pub fn down(self, yaml: impl Display) -> Self {
        Self { downgrade: Some(yaml.to_string()), ..self }
    }

    pub fn text(&self) -> String {
        let mut text = format!("revision: \"{}\"\ndown_revision: {}\n", self.id, parents(&self.down));
        if !self.labels.is_empty() {
            text += &format!("branch_labels: [{}]\n", self.labels.join(", "));
        }
        if !self.depends.is_empty() {
            text += &format!("depends_on: [{}]\n", quoted_ids(&self.depends));
        }
        text += &self.settings.as_ref().map_or(String::new(), |yaml| format!("settings: {yaml}\n"));
        text += &self.message.as_ref().map_or(String::new(), |yaml| format!("message: {yaml}\n"));
        text += &self.number.map_or(String::new(), |number| format!("create_date: {}\n", date(number)));
        text += &list("upgrade", &self.upgrade);
        text += &match &self.downgrade {
            None => String::new(),
            Some(yaml) if yaml.trim_start().starts_with('-') => list("downgrade", &indented(yaml)),
            Some(yaml) if yaml.is_empty() => list("downgrade", ""),
            Some(yaml) => format!("downgrade: {yaml}\n"),
        };
        text
    }

    /// The file that sqlc-mig itself would give the revision.
    pub fn file(&self) -> SpecText {
        let slug = self.message.as_deref().map(slug).unwrap_or_default();
        SpecText { name: format!("{}_{slug}.yaml", self.id), text: self.text() }
    }
}

/// A list of operations with the margin that it has below `upgrade:`.
fn indented(operations: &str) -> String {
    let lines = || operations.lines().filter(|line| !line.trim().is_empty());
    let margin = lines().map(|line| line.len() - line.trim_start().len()).min().unwrap_or_default();
    let line = |line: &str| {
        if line.trim().is_empty() { "\n".to_owned() } else { format!("  {}\n", &line[margin..]) }
    };
    let text = operations.trim_matches('\n');
    if text.trim().is_empty() { String::new() } else { text.split('\n').map(line).collect() }
}

fn list(key: &str, operations: &str) -> String {
    if operations.is_empty() { format!("{key}: []\n") } else { format!("{key}:\n{operations}") }
}

fn parents(ids: &[String]) -> String {
    match ids {
        [] => "null".to_owned(),
        [one] => format!("\"{one}\""),
        many => format!("[{}]", quoted_ids(many)),
    }
}

fn quoted_ids(ids: &[String]) -> String {
    ids.iter().map(|id| format!("\"{id}\"")).collect::<Vec<_>>().join(", ")
}

/// Six hours after the revision before; every month of these years has 28 days.
fn date(number: usize) -> String {
    let (hour, day) = (number % 4 * 6, number / 4);
    let (month, year) = (day / 28, 2018 + day / 28 / 12);
    format!("{year}-{:02}-{:02}T{hour:02}:00:00Z", month % 12 + 1, day % 28 + 1)
}

fn slug(message: &str) -> String {
    let letters = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { ' ' };
    let words: String = message.chars().map(letters).collect();
    words.split_whitespace().take(6).collect::<Vec<_>>().join("_")
}
