//! `man`: manual pages.

use clap::Args;

const HELP: &str = "\
Examples:
  sqlc-mig man | man -l -                                        the program
  sqlc-mig man build | man -l -                                  one of its commands
  for c in '' $(sqlc-mig man --list); do sqlc-mig man $c > \"sqlc-mig${c:+-$c}.1\"; done     all pages, as files";

/// man
#[derive(Debug, Args)]
#[command(after_help = HELP)]
pub struct Man {
    /// The command; without it, the page is about the program
    #[arg(value_name = "COMMAND")]
    pub command: Option<String>,
    /// List the commands that have a page, one on a line
    #[arg(long, conflicts_with = "command")]
    pub list: bool,
}

impl Man {
    /// What is asked for; `None` if there is no such command.
    pub fn text(&self) -> Option<String> {
        let mut program = super::command();
        program.build();
        if self.list {
            return Some(names(&program).fold(String::new(), |text, name| text + name + "\n"));
        }
        let Some(name) = &self.command else { return Some(page(program)) };
        let found = program.get_subcommands().find(|command| command.get_name() == name)?;
        Some(page(found.clone()))
    }

    /// The commands that have a page.
    pub fn commands() -> Vec<String> {
        names(&super::command()).map(ToOwned::to_owned).collect()
    }
}

fn names(program: &clap::Command) -> impl Iterator<Item = &str> {
    program.get_subcommands().map(clap::Command::get_name).filter(|name| *name != "help")
}

/// A page in the language of man.
fn page(command: clap::Command) -> String {
    let mut page = Vec::new();
    clap_mangen::Man::new(command)
        .render(&mut page)
        .unwrap_or_else(|_| unreachable!("a page in memory can be written"));
    String::from_utf8_lossy(&page).into_owned()
}
