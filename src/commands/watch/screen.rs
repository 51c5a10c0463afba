//! What is told of a build: on a terminal in the place of what was told before, elsewhere one block after the other.

use std::fmt::Write as _;
use std::io;
use std::path::PathBuf;

use serde_json::json;

use super::super::diff;
use super::round::Round;
use crate::report;
use crate::workspace::{self, Failure, Place};
use crate::yaml::{self, Node};

/// How many files are named that have changed.
const NAMED: usize = 5;

/// Where it is told.
pub(super) struct Screen {
    json: bool,
    clears: bool,
}

impl Screen {
    pub(super) fn new(json: bool) -> Self {
        let can_clear = workspace::environment("TERM").is_some_and(|term| term != "dumb");
        Self { json, clears: !json && can_clear && report::is_terminal() }
    }

    pub(super) fn is_json(&self) -> bool {
        self.json
    }

    /// Begins a block: what is watched, or what has changed.
    ///
    /// # Errors
    /// Nobody reads it.
    pub(super) fn begin(
        &self,
        places: &[Place],
        changes: &[(PathBuf, &str)],
        refusal: Option<&str>,
    ) -> io::Result<()> {
        let mut text = String::new();
        if self.clears {
            text.push_str(report::CLEAR);
        }
        if self.json {
            let changes = changes.iter().map(|(path, word)| json!({ "file": path, "how": word }));
            let begun = json!({
                "watching": places.iter().map(|place| &place.path).collect::<Vec<_>>(),
                "changes": changes.collect::<Vec<_>>(),
                "polling_because": refusal,
            });
            let _ = writeln!(text, "{begun}");
            return report::answer_to_reader(&text);
        }
        if changes.is_empty() {
            let names: Vec<String> = places.iter().map(|place| place.path.display().to_string()).collect();
            let _ = writeln!(text, "watching {}", names.join(", "));
            if let Some(why) = refusal {
                let _ = writeln!(
                    text,
                    "looking every second, because the system does not tell of changes: {why}"
                );
            }
        } else if !self.clears {
            text.push('\n');
        }
        for (path, word) in changes.iter().take(NAMED) {
            let _ = writeln!(text, "{} {word}", path.display());
        }
        if changes.len() > NAMED {
            let _ = writeln!(text, "and {} more", changes.len() - NAMED);
        }
        report::answer_to_reader(&text)
    }

    /// Tells what came of a build.
    ///
    /// # Errors
    /// Nobody reads it.
    pub(super) fn show(&self, round: &Round) -> io::Result<()> {
        report::error_to_reader(&round.told)?;
        report::answer_to_reader(&if self.json { as_json(round) } else { as_text(round) })
    }

    /// Tells how a command has ended.
    ///
    /// # Errors
    /// Nobody reads it.
    pub(super) fn ran(&self, command: &str, ended: &Result<(), Failure>) -> io::Result<()> {
        let text = match ended {
            _ if self.json => {
                let status = ended.as_ref().map_or_else(|failure| failure.status, |()| Some(0));
                format!("{}\n", json!({ "ran": command, "status": status }))
            }
            Ok(()) => format!("ran `{command}`\n"),
            Err(failure) => format!("`{command}` failed: {}\n", failure.why),
        };
        report::answer_to_reader(&text)
    }
}

fn as_text(round: &Round) -> String {
    let mut text = String::new();
    if let Some(path) = &round.generated {
        let _ = writeln!(text, "wrote {}", path.display());
    }
    let plural = if round.revisions == 1 { "" } else { "s" };
    let revisions = format!("{} revision{plural}", round.revisions);
    let scripts: Vec<String> = round.scripts.iter().map(|path| path.display().to_string()).collect();
    let _ = match (round.is_good(), scripts.is_empty()) {
        (true, false) => writeln!(text, "built {}: {revisions}", scripts.join(", ")),
        (true, true) => writeln!(
            text,
            "checked {revisions}; no script is written, because `dialects:` in sqlc-mig.yaml names none"
        ),
        (false, false) => writeln!(text, "built {}, but there are errors", scripts.join(", ")),
        (false, true) => writeln!(text, "not built"),
    };
    for (dialect, operations) in &round.pending {
        let _ = writeln!(text, "the wanted schema asks for this ({}):", dialect.facts().title);
        text.push_str(&yaml::print(&Node::list(operations.clone()), 2));
    }
    text
}

fn as_json(round: &Round) -> String {
    let pending = round.pending.iter().map(|(dialect, operations)| {
        json!({ "dialect": dialect.facts().name, "operations": operations.iter().map(diff::json).collect::<Vec<_>>() })
    });
    let object = json!({
        "good": round.is_good(),
        "status": round.status.unwrap_or_default(),
        "scripts": round.scripts,
        "revisions": round.revisions,
        "generated": round.generated,
        "pending": pending.collect::<Vec<_>>(),
    });
    format!("{object}\n")
}
