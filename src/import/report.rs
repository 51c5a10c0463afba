//! What an import has found, for people and for programs: how much of each revision is structural, raw or open.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{Imported, ImportedRevision, Kind, Step};

/// So many tables that are missing are named.
const NAMED: usize = 10;

/// How many steps of upgrades there are of each kind; what is open of downgrades is open too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    structural: usize,
    raw: usize,
    open: usize,
}

impl Count {
    fn of<'r>(revisions: impl IntoIterator<Item = &'r ImportedRevision>) -> Self {
        let mut count = Self::default();
        for revision in revisions {
            for step in &revision.upgrade {
                match step.kind {
                    Kind::Structural => count.structural += 1,
                    Kind::Raw { .. } => count.raw += 1,
                    Kind::Open { .. } => count.open += 1,
                }
            }
            let back = revision.downgrade.iter().flatten();
            count.open += back.filter(|step| matches!(step.kind, Kind::Open { .. })).count();
        }
        count
    }

    /// The share that is structural, in whole percent, rounded down: all of it is only what is.
    fn share(self) -> usize {
        let all = self.structural + self.raw + self.open;
        (self.structural * 100).checked_div(all).unwrap_or(100)
    }
}

/// What was found, and the files that were written.
pub struct Report<'r> {
    pub imported: &'r Imported,
    /// The path of each revision's spec.
    pub files: &'r [String],
    /// Nothing was written.
    pub dry: bool,
}

impl Report<'_> {
    /// For people.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (revision, file) in self.imported.revisions.iter().zip(self.files) {
            let Count { structural, raw, open } = Count::of([revision]);
            let message = if revision.message.is_empty() { "(no message)" } else { &revision.message };
            let _ = writeln!(text, "{} {message}", revision.id);
            let verb = if self.dry { "would write" } else { "wrote" };
            let _ = writeln!(text, "  {verb} {file}: {structural} structural, {raw} raw, {open} open");
            for step in revision.steps() {
                match &step.kind {
                    Kind::Structural => {}
                    Kind::Raw { reason } => {
                        let _ = writeln!(text, "  raw   {}: {reason}", step.origin);
                    }
                    Kind::Open { reason, .. } => {
                        let _ = writeln!(text, "  open  {}: {reason}", step.origin);
                    }
                }
            }
        }
        let all = Count::of(&self.imported.revisions);
        let number = self.imported.revisions.len();
        let word = if number == 1 { "revision" } else { "revisions" };
        let _ = writeln!(
            text,
            "\n{number} {word}: {} structural ({} %), {} raw, {} open",
            all.structural,
            all.share(),
            all.raw,
            all.open
        );
        for remark in &self.imported.remarks {
            let _ = writeln!(text, "note: {remark}");
        }
        text + &self.missing_tables() + &self.next(all)
    }

    /// The tables for which steps are open since nothing has created them, those with the most steps first.
    fn missing(&self) -> Vec<(String, usize)> {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for table in self.imported.revisions.iter().flat_map(ImportedRevision::steps).filter_map(missing) {
            *counts.entry(table).or_default() += 1;
        }
        let mut counts: Vec<(String, usize)> = counts.into_iter().collect();
        counts.sort_by_key(|(_, count)| Reverse(*count));
        counts
    }

    /// Which tables those are, and what can be done for all of their steps at once.
    fn missing_tables(&self) -> String {
        let missing = self.missing();
        if missing.is_empty() {
            return String::new();
        }
        let steps: usize = missing.iter().map(|(_, count)| count).sum();
        let named = missing.iter().take(NAMED).map(|(table, count)| format!("`{table}` ({count})"));
        let more = missing.len().saturating_sub(NAMED);
        let more = if more == 0 { String::new() } else { format!(", and {more} more") };
        format!(
            "note: of these, {steps} are open only because nothing has created their table: {}{more}. Where its creation is open \
             itself, settle that first. Where it was there before the first migration, name it under `external:` in \
             sqlc-mig.yaml. Then delete what was written, and import again\n",
            named.collect::<Vec<_>>().join(", ")
        )
    }

    /// What to do next.
    fn next(&self, all: Count) -> String {
        if self.dry {
            return "\nNothing was written: leave --dry-run out.\n".to_owned();
        }
        let open = if all.open == 0 {
            String::new()
        } else {
            format!(
                "  look at what is open ({}): each has a comment in its spec, and `check` lists them\n",
                all.open
            )
        };
        format!(
            "\nNext:\n{open}\
             \x20 sqlc-mig check                 is everything in order?\n\
             \x20 sqlc-mig stamp head            for a database that has this schema and no ledger\n\
             \x20 sqlc-mig build > upgrade.sql   for a new database, and for one whose ledger knows where it is\n"
        )
    }

    /// For programs: one object in one line.
    pub fn json(&self) -> String {
        let revisions = self.imported.revisions.iter().zip(self.files).map(|(revision, file)| {
            let steps = revision.steps().filter_map(|step| {
                let (kind, reason) = match &step.kind {
                    Kind::Structural => return None,
                    Kind::Raw { reason } => ("raw", reason),
                    Kind::Open { reason, .. } => ("open", reason),
                };
                let (source, line) = (&step.origin.file, step.origin.line);
                Some(serde_json::json!({ "kind": kind, "source": source, "line": line, "reason": reason }))
            });
            let count = Count::of([revision]);
            serde_json::json!({
                "revision": revision.id.as_str(),
                "message": revision.message,
                "file": file,
                "structural": count.structural,
                "raw": count.raw,
                "open": count.open,
                "steps": steps.collect::<Vec<_>>(),
            })
        });
        let all = Count::of(&self.imported.revisions);
        let object = serde_json::json!({
            "revisions": revisions.collect::<Vec<_>>(),
            "structural": all.structural,
            "raw": all.raw,
            "open": all.open,
            "share": all.share(),
            "missing": self.missing().into_iter().collect::<BTreeMap<_, _>>(),
            "remarks": self.imported.remarks,
            "written": !self.dry,
        });
        format!("{object}\n")
    }
}

/// The table that a step lacks, as messages call it.
fn missing(step: &Step) -> Option<String> {
    step.missing.as_ref().map(ToString::to_string)
}
