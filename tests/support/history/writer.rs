//! Writes one revision as the text of a spec file. Operations arrive as ready YAML, indented for `upgrade:`.

use super::SpecText;

#[derive(Default)]
pub struct Revision {
    pub id: String,
    pub down: Vec<String>,
    pub label: Option<String>,
    pub depends: Vec<String>,
    /// Written as it is, after `message: `.
    pub message: String,
    /// The list below `upgrade:`, empty for none.
    pub upgrade: String,
    /// The list below `downgrade:`, `None` for `auto`.
    pub downgrade: Option<String>,
}

impl Revision {
    pub fn new(id: &str) -> Self {
        Self { id: id.to_owned(), ..Self::default() }
    }

    /// The spec file; `number` counts the revisions of a history and gives the date.
    pub fn spec(&self, number: usize) -> SpecText {
        let mut text = format!("revision: \"{}\"\ndown_revision: {}\n", self.id, parents(&self.down));
        if let Some(label) = &self.label {
            text += &format!("branch_labels: [{label}]\n");
        }
        if !self.depends.is_empty() {
            text += &format!("depends_on: [{}]\n", quoted_ids(&self.depends));
        }
        text += &format!("message: {}\ncreate_date: {}\n", self.message, date(number));
        text += &list("upgrade", &self.upgrade);
        text += &self.downgrade.as_ref().map_or("downgrade: auto\n".to_owned(), |ops| list("downgrade", ops));
        SpecText { name: format!("{}_{}.yaml", self.id, slug(&self.message)), text }
    }
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
