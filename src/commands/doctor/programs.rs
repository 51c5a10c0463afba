//! The programs that work on databases, as they are on the PATH.

use std::path::PathBuf;

use crate::diag::{Code, Diagnostic};
use crate::dialect::{Dialect, Task, Tool};
use crate::model::Version;
use crate::workspace;

/// A program, found or not.
pub(super) struct Program {
    pub name: &'static str,
    pub path: Option<PathBuf>,
    /// Its version, in its own figures.
    pub version: Option<String>,
    /// Whether a dialect of the project cannot do without it.
    pub is_needed: bool,
    /// What it says of its version.
    line: String,
    tool: Option<(Tool, &'static str)>,
}

/// All that may be of use, those of the project's dialects first.
pub(super) fn all(dialects: &[Dialect]) -> Vec<Program> {
    let others = Dialect::ALL.into_iter().filter(|dialect| !dialects.contains(dialect));
    let mut list = Vec::new();
    for dialect in dialects.iter().copied().chain(others) {
        let facts = dialect.facts();
        for tool in facts.tools {
            let is_needed = dialects.contains(&dialect) && tool.task == Task::Apply;
            list.push(look(tool.name, Some((*tool, facts.title)), is_needed));
        }
    }
    list.push(look("make", None, false));
    list
}

fn look(name: &'static str, tool: Option<(Tool, &'static str)>, is_needed: bool) -> Program {
    let path = workspace::find_program(name);
    let line = path.as_deref().and_then(workspace::version_line).unwrap_or_default();
    Program { name, path, version: version_in(&line).map(ToOwned::to_owned), is_needed, line, tool }
}

impl Program {
    /// What it is for.
    pub(super) fn words(&self) -> String {
        match self.tool {
            None => "runs the targets of sqlc-mig.mk".to_owned(),
            Some((tool, engine)) => {
                let need = if self.is_needed { ", which the project is for" } else { "" };
                format!("{} {engine}{need}", tool.task.words())
            }
        }
    }

    /// Whether it is there, new enough, and what its name says.
    pub(super) fn is_fit(&self) -> bool {
        self.is_usable() && self.impostor().is_none()
    }

    /// Whether it is there and new enough. Another engine's program under the name may do, too.
    pub(super) fn is_usable(&self) -> bool {
        self.path.is_some() && self.too_old().is_none()
    }

    /// The version that it should have, if it has an older one.
    fn too_old(&self) -> Option<Version> {
        let oldest = self.tool?.0.oldest?;
        let figures: Vec<&str> = self.version.as_ref()?.split('.').take(3).collect();
        let own = Version::parse(&figures.join("."), Version::new(0, 0, 0))?;
        (own < oldest).then_some(oldest)
    }

    /// What is wrong with it, if it is another engine's program under the name.
    fn impostor(&self) -> Option<(&'static str, &'static str)> {
        self.tool?.0.impostor.filter(|(word, _)| self.line.contains(word))
    }

    /// What is wrong, and what to do; nothing of a program that is not needed and not there.
    pub(super) fn faults(&self) -> Option<Diagnostic> {
        let (tool, engine) = self.tool?;
        let warning = |message: String, hint: String| {
            Some(Diagnostic::global(Code::UNFIT_PROGRAM, message).hint(hint).warning())
        };
        if !self.is_needed {
            return None;
        }
        let install = format!("on Debian and its like, the package `{}` has it", tool.package);
        if self.path.is_none() {
            let message = format!("`{}` is not on the PATH; it {} {engine}", tool.name, tool.task.words());
            return warning(message, install);
        }
        if let Some((maker, why)) = self.impostor() {
            return warning(format!("`{}` is the program of {maker}: {why}", tool.name), install);
        }
        let oldest = self.too_old()?;
        let version = self.version.as_deref().unwrap_or_default();
        let message = format!("`{}` is {version}, and scripts need {oldest} or later", tool.name);
        warning(message, install)
    }
}

/// The version in what a program says of itself. MariaDB's programs name another one first, which is older than they are.
fn version_in(line: &str) -> Option<&str> {
    let is_version = |word: &&str| word.starts_with(|c: char| c.is_ascii_digit()) && word.contains('.');
    let after =
        [" Distrib ", " from "].into_iter().find_map(|mark| line.split_once(mark)).map(|(_, rest)| rest);
    let word = after.unwrap_or(line).split_whitespace().find(is_version)?;
    Some(word.split(|c: char| !c.is_ascii_digit() && c != '.').next().unwrap_or(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn versions_are_found_in_what_programs_say() {
        for (line, version) in [
            ("psql (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)", Some("15.14")),
            ("pg_dump (PostgreSQL) 18.0", Some("18.0")),
            ("mysql  Ver 9.7.0 for Linux on x86_64 (MySQL Community Server - GPL)", Some("9.7.0")),
            (
                "mysql  Ver 15.1 Distrib 10.5.29-MariaDB, for debian-linux-gnu (x86_64) using  EditLine wrapper",
                Some("10.5.29"),
            ),
            ("mariadb from 11.8.2-MariaDB, client 15.2 for Linux (x86_64)", Some("11.8.2")),
            (
                "3.40.1 2022-12-28 14:03:47 df5c253c0b3dd24916e4ec7cf77d3db5294cc9fd45ae7b9c5e82ad8197f3alt1",
                Some("3.40.1"),
            ),
            ("GNU Make 4.3", Some("4.3")),
            ("", None),
        ] {
            assert_eq!(version_in(line), version, "{line}");
        }
    }
}
