//! The texts of the files that a project begins with.

use std::fmt::Write as _;

use crate::dialect::Dialect;
use crate::json_schema::{Subject, modeline};

const CONFIGURATION: &str = include_str!("../../../templates/project/sqlc-mig.yaml");
const TARGETS: &str = include_str!("../../../templates/project/sqlc-mig.mk");
const FUNCTIONS: &str = include_str!("../../../templates/project/sqlc-mig.sh");
/// The Makefile of a project that has none.
pub(super) const MAKEFILE: &str = include_str!("../../../templates/project/Makefile");
/// What git leaves out.
pub(super) const IGNORED: &str = include_str!("../../../templates/project/gitignore");

/// What the files for make begin with, up to the version that wrote it.
const SIGNED: &str = "# Written by sqlc-mig ";

/// The configuration of a project for these dialects.
pub(super) fn configuration(dialects: &[Dialect]) -> String {
    let list = |item: &dyn Fn(Dialect) -> Option<String>| {
        dialects.iter().filter_map(|&dialect| item(dialect)).collect::<Vec<_>>().join(", ")
    };
    let versions = list(&|dialect| {
        let facts = dialect.facts();
        Some(format!("{}: \"{}\"", facts.name, facts.oldest_version))
    });
    let settings = list(&|dialect| {
        let facts = dialect.facts();
        let (name, value) = facts.settings.session.first()?;
        let quoted =
            value.parse::<u32>().map_or_else(|_| (*value).to_owned(), |number| format!("\"{number}\""));
        Some(format!("{}: {{{name}: {quoted}}}", facts.name))
    });
    let has_schemas = dialects.iter().any(|dialect| dialect.facts().names.default_schema.is_some());
    let mut paragraphs: Vec<String> = Vec::new();
    for paragraph in CONFIGURATION.split("\n\n") {
        let is_about =
            |key: &str| paragraph.lines().any(|line| line.trim_start_matches("# ").starts_with(key));
        if is_about("settings:") && settings.is_empty() || is_about("default_schema:") && !has_schemas {
            continue;
        }
        let schema = if has_schemas { "schema: public, " } else { "" };
        let in_schema = if has_schemas { "{schema: public, table: " } else { "{table: " };
        paragraphs.push(
            paragraph
                .replace("{postgres: \"13\"}", &format!("{{{versions}}}"))
                .replace("{postgres: {lock_timeout: 5s}}", &format!("{{{settings}}}"))
                .replace(
                    "schema: public, history: {schema: public, table: ",
                    &format!("{schema}history: {in_schema}"),
                ),
        );
    }
    modeline(&Subject::Configuration.place()) + &paragraphs.join("\n\n")
}

/// The targets for make.
pub(super) fn targets() -> String {
    signed(TARGETS)
}

/// The shell functions of those targets.
pub(super) fn functions() -> String {
    signed(FUNCTIONS)
}

/// With the version and a digest, so that a later version can tell whether it was edited.
fn signed(text: &str) -> String {
    let (version, digest) = (env!("CARGO_PKG_VERSION"), digest(text));
    format!("{SIGNED}{version}, blake3 {digest}; `sqlc-mig init --upgrade` renews it.\n{text}")
}

/// Whether this is the text that some version wrote, untouched.
pub(super) fn is_untouched(text: &str) -> bool {
    let signed = text.split_once('\n').and_then(|(first, rest)| Some((first.strip_prefix(SIGNED)?, rest)));
    signed.is_some_and(|(signature, rest)| signature.contains(&format!("blake3 {};", digest(rest))))
}

/// What is true of the targets in a folder and of their functions, in words.
pub(super) fn state(targets: Option<&str>, functions: Option<&str>) -> &'static str {
    let files = [(targets, self::targets()), (functions, self::functions())];
    let has = |state: fn(&str, &str) -> bool| {
        files.iter().any(|(file, own)| file.is_some_and(|file| state(file, own)))
    };
    if targets.is_none() {
        "is not there; `sqlc-mig init` writes it"
    } else if has(|file, own| file != own && !is_untouched(file)) {
        "was edited, or the functions beside it were, so `sqlc-mig init --upgrade` does not renew it"
    } else if functions.is_none() || has(|file, own| file != own) {
        "is that of another version; `sqlc-mig init --upgrade` renews it"
    } else {
        "is that of this version"
    }
}

fn digest(text: &str) -> String {
    let bytes = blake3::hash(text.as_bytes());
    bytes.as_bytes().iter().take(8).fold(String::new(), |mut digits, byte| {
        let _ = write!(digits, "{byte:02x}");
        digits
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_are_untouched_until_somebody_edits_them() {
        let written = targets();
        assert!(is_untouched(&written) && is_untouched(&functions()));
        assert!(!is_untouched(&written.replacen("mig-head", "mig-top", 1)));
        assert!(!is_untouched(&format!("{written}\n")));
        assert!(!is_untouched(TARGETS), "nothing signed it");
        let (functions, edited) = (functions(), written.replacen("mig-head", "mig-top", 1));
        for (targets, functions, expected) in [
            (None, Some(&functions), "is not there"),
            (Some(&written), Some(&functions), "is that of this version"),
            (Some(&written), None, "is that of another version"),
            (Some(&functions), Some(&functions), "is that of another version"),
            (Some(&edited), Some(&functions), "was edited"),
            (Some(&written), Some(&edited), "was edited"),
        ] {
            let found = state(targets.map(String::as_str), functions.map(String::as_str));
            assert!(found.starts_with(expected), "{found}");
        }
    }
}
