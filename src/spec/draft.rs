//! A spec that is about to be written: its text and the name of its file, both functions of what it says.

use std::fmt::Write as _;

use crate::diag::{Code, Diagnostic};
use crate::model::{FileTemplate, Moment, RevisionId};

/// What a new spec says.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: RevisionId,
    /// Its parents: none for a base, several for a merge.
    pub parents: Vec<RevisionId>,
    /// What it is for.
    pub message: String,
    /// When it was written.
    pub created: Moment,
    /// Labels of the branch that begins with it.
    pub labels: Vec<String>,
    /// What must be applied before it without being a parent: full ids or labels.
    pub depends_on: Vec<String>,
    /// What it does, as the list of `upgrade:`; an example where nothing is known.
    pub upgrade: Option<String>,
    /// How it is reverted: the lines of `downgrade:`; by the inverses of its operations where nothing is said.
    pub downgrade: Option<String>,
    /// What it replaces, if it does.
    pub replaces: Option<Replaces>,
}

/// The revisions in whose place one is put.
#[derive(Clone, Debug)]
pub struct Replaces {
    /// Their ids, its own left out.
    pub ids: Vec<RevisionId>,
    /// The checksum of the revision that had its id before.
    pub checksum: String,
    /// Lines on what became of their operations.
    pub remarks: Vec<String>,
    /// The lines of `settings:`.
    pub settings: String,
}

/// What a first revision mostly does; with the `# ` gone, it is a list of operations.
const FIRST: &str = "\
upgrade:
  # - create_table:
  #     table: users
  #     columns:
  #       - {name: id, type: bigint, identity: true}
  #       - {name: email, type: varchar(255), nullable: false}
  #     primary_key: [id]
";

const LATER: &str = "\
upgrade:
  # - add_column: {table: users, column: {name: nickname, type: varchar(40)}}
";

impl Draft {
    /// The text of its file.
    ///
    /// # Errors
    /// A message or date that cannot be written as YAML.
    pub fn text(&self) -> Result<String, Box<Diagnostic>> {
        let down = match &self.parents[..] {
            [] => "null".to_owned(),
            [one] => quoted(one.as_str()),
            many => quoted_list(many.iter().map(RevisionId::as_str)),
        };
        let mut text = format!("revision: {}\ndown_revision: {down}\n", quoted(self.id.as_str()));
        for (key, list) in [("branch_labels", &self.labels), ("depends_on", &self.depends_on)] {
            if !list.is_empty() {
                let _ = writeln!(text, "{key}: {}", quoted_list(list.iter().map(String::as_str)));
            }
        }
        if let Some(replaces) = &self.replaces {
            let ids = quoted_list(replaces.ids.iter().map(RevisionId::as_str));
            let _ = writeln!(text, "replaces: {ids}\nreplaced_checksum: {}", replaces.checksum);
        }
        let _ = writeln!(text, "message: {}", scalar(&self.message)?);
        let date = self.created.as_str();
        if !date.is_empty() {
            let plain = date.starts_with(|c: char| c.is_ascii_digit())
                && date.contains('-')
                && date.chars().all(|c| c.is_ascii_alphanumeric() || "-:+.".contains(c));
            let _ = writeln!(text, "create_date: {}", if plain { date.to_owned() } else { scalar(date)? });
        }
        if let Some(replaces) = &self.replaces {
            text.push_str(&replaces.settings);
            for line in &replaces.remarks {
                let _ = writeln!(text, "# {line}");
            }
        }
        // A merge has nothing to do of its own, so it shows no example.
        match (&self.upgrade, self.parents.len()) {
            (Some(list), _) if list.is_empty() => text.push_str("upgrade: []\n"),
            (Some(list), _) => {
                let _ = write!(text, "upgrade:\n{list}");
            }
            (None, 0) => text.push_str(FIRST),
            (None, 1) => text.push_str(LATER),
            (None, _) => text.push_str("upgrade: []\n"),
        }
        text.push_str(self.downgrade.as_deref().unwrap_or("downgrade: auto\n"));
        Ok(text)
    }

    /// The name of its file, below a folder of migrations.
    pub fn file_name(&self, template: &FileTemplate) -> String {
        format!("{}.yaml", template.fill(&self.id, &self.message, &self.created))
    }
}

/// Ids are always quoted: `1e5` and `0123` are numbers to other readers of YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn quoted_list<'a>(items: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", items.map(quoted).collect::<Vec<_>>().join(", "))
}

/// A text as people write it, or with escapes where readers of YAML do not agree on what a line is.
fn scalar(text: &str) -> Result<String, Box<Diagnostic>> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    if !text.contains(breaks) {
        let plain = serde_yaml::to_string(text).map_err(|fault| {
            let message = format!("the message cannot be written as YAML: {fault}");
            Box::new(Diagnostic::global(Code::USAGE, message))
        })?;
        return Ok(plain.trim_end_matches('\n').to_owned());
    }
    let escaped = |text: String, c: char| match c {
        '\u{7f}'.. if breaks(c) => format!("{text}\\u{:04x}", u32::from(c)),
        _ => text + &c.to_string(),
    };
    Ok(quoted(text).chars().fold(String::new(), escaped))
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn a_merge_is_a_function_of_what_is_asked_for() {
        let id = |text: &str| RevisionId::new(text).unwrap();
        let merge = Draft {
            id: id("0123456789ab"),
            parents: vec![id("1e5"), id("bbbb0002")],
            message: "merge heads 1e5 and bbbb0002".to_owned(),
            created: Moment::written("2026-11-20T03:12:00Z"),
            labels: Vec::new(),
            depends_on: Vec::new(),
            upgrade: None,
            downgrade: None,
            replaces: None,
        };
        assert_eq!(
            merge.text().unwrap(),
            "revision: \"0123456789ab\"\ndown_revision: [\"1e5\", \"bbbb0002\"]\n\
             message: merge heads 1e5 and bbbb0002\ncreate_date: 2026-11-20T03:12:00Z\nupgrade: []\ndowngrade: auto\n"
        );
        assert_eq!(
            merge.file_name(&FileTemplate::default()),
            "0123456789ab_merge_heads_1e5_and_bbbb0002.yaml"
        );
    }

    #[test]
    fn a_date_that_is_none_stays_a_text() {
        let id = RevisionId::new("abcd").unwrap();
        for date in ["2026-11-20", "20: 11", "yesterday #1", "2026-11-20T", "", "a-b:"] {
            let (created, none) = (Moment::written(date), Vec::new);
            let draft = Draft {
                id: id.clone(),
                parents: Vec::new(),
                message: String::new(),
                created,
                labels: none(),
                depends_on: none(),
                upgrade: None,
                downgrade: None,
                replaces: None,
            };
            let tree: serde_yaml::Value = serde_yaml::from_str(&draft.text().unwrap()).unwrap();
            assert_eq!(tree.get("create_date").and_then(|v| v.as_str()).unwrap_or_default(), date);
        }
    }
}
