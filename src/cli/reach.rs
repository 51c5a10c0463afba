//! Which commands the options of the program mean something to: the others do not show them, and refuse them.

use std::ffi::OsString;

use clap::parser::ValueSource;
use clap::{Command, CommandFactory as _, FromArgMatches as _};

use super::Cli;

/// Commands that read operations, and so meet variables, and what an engine lacks.
const COMPILING: &[&str] = &[
    "build",
    "upgrade",
    "downgrade",
    "check",
    "detect",
    "diff",
    "edit",
    "revision",
    "schema",
    "show",
    "status",
    "verify",
    "watch",
];
/// The same, and those whose scripts say what they were made from: the digest of the input counts variables in.
const WITH_VARIABLES: &[&str] = &[
    "diff",
    "revision",
    "schema",
    "build",
    "upgrade",
    "downgrade",
    "check",
    "detect",
    "edit",
    "show",
    "status",
    "verify",
    "stamp",
    "current",
    "metrics",
    "ensure-version",
    "repair",
    "watch",
];
/// Commands that read no configuration.
const ANYWHERE: &[&str] = &["init", "runtime", "schema-json", "completions", "man"];
/// Commands that print one thing in one form, and tell nothing of a project.
const PLAIN: &[&str] = &["runtime", "schema-json", "completions", "man"];

/// What `--format` is where nothing is drawn.
const FORMAT: &str = "How answers and diagnostics are written: text, or json with one object per line";
/// Commands that draw pictures.
const PICTURES: &[&str] = &["heads", "branches", "history", "show", "schema", "diff"];

/// An option of the program and the commands that have it; the others have it not.
enum Reach {
    Only(&'static [&'static str]),
    AllBut(&'static [&'static str]),
}

const OPTIONS: [(&str, &str, Reach); 4] = [
    ("config", "--config", Reach::AllBut(ANYWHERE)),
    ("format", "--format", Reach::AllBut(PLAIN)),
    ("notes", "--notes", Reach::Only(COMPILING)),
    ("vars", "--var", Reach::Only(WITH_VARIABLES)),
];

impl Reach {
    fn has(&self, command: &str) -> bool {
        match self {
            Self::Only(list) => list.contains(&command),
            Self::AllBut(list) => !list.contains(&command),
        }
    }
}

/// An option that stands with a command to which it means nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misplaced {
    /// The option, as it is typed.
    pub option: &'static str,
    /// The command.
    pub command: String,
    /// Commands that have it, if they are few.
    pub belongs_to: Vec<&'static str>,
}

/// Why a command line cannot be run.
#[derive(Debug)]
pub enum Refusal {
    /// What clap says.
    Usage(clap::Error),
    /// An option in the wrong place.
    Misplaced(Misplaced),
}

/// The command line as it is defined, with each option hidden where it means nothing.
pub fn command() -> Command {
    let mut program = Cli::command();
    let names: Vec<String> = program.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
    for (id, _, reach) in &OPTIONS {
        let Some(option) = program.get_arguments().find(|arg| arg.get_id() == *id).cloned() else { continue };
        for name in names.iter().filter(|name| !reach.has(name)) {
            program = program.mut_subcommand(name, |sub| sub.arg(option.clone().hide(true)));
        }
    }
    for name in
        names.iter().filter(|name| !PLAIN.contains(&name.as_str()) && !PICTURES.contains(&name.as_str()))
    {
        let Some(option) = program.get_arguments().find(|arg| arg.get_id() == "format").cloned() else {
            continue;
        };
        let plain = option.hide_possible_values(true).help(FORMAT).long_help(FORMAT);
        program = program.mut_subcommand(name, |sub| sub.arg(plain));
    }
    program
}

/// Reads a command line.
///
/// # Errors
/// What is wrong with it.
pub fn read(words: impl IntoIterator<Item = OsString>) -> Result<Cli, Refusal> {
    let matches = command().try_get_matches_from(words).map_err(Refusal::Usage)?;
    let name = matches.subcommand_name().unwrap_or_default();
    let typed = |id: &str| {
        let below = matches.subcommand().and_then(|(_, inner)| inner.value_source(id));
        [matches.value_source(id), below].contains(&Some(ValueSource::CommandLine))
    };
    if let Some((_, option, reach)) = OPTIONS.iter().find(|(id, _, reach)| !reach.has(name) && typed(id)) {
        let belongs_to = match reach {
            Reach::Only(list) => list.to_vec(),
            Reach::AllBut(_) => Vec::new(),
        };
        return Err(Refusal::Misplaced(Misplaced { option, command: name.to_owned(), belongs_to }));
    }
    Cli::from_arg_matches(&matches).map_err(Refusal::Usage)
}
