//! `watch`: builds whenever a file of the project changes. It ends by a signal, or when nobody reads what it prints.

mod pace;
mod round;
mod screen;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::{Fallible, formats};
use crate::cli::{Cli, OutputFormat, Watch};
use crate::config::Wanted;
use crate::diag::{Code, Diagnostic, Sources};
use crate::pipeline;
use crate::workspace::{self, Files, Place, State, Watcher, Workspace};
use pace::Step;
use round::Round;
use screen::Screen;

/// Builds, tells, waits for a change, and so on; the status when it ends by itself.
///
/// # Errors
/// No project to begin with, or one whose folder has gone.
pub(super) fn run(args: &Watch, cli: &Cli) -> Fallible<u8> {
    let workspace = Workspace::find(cli.config.as_deref())?;
    if args.output.as_deref() == Some(Path::new("-")) {
        let fault = Diagnostic::global(Code::USAGE, "`watch` writes to a file, not to standard output");
        return Err(Box::new(fault.hint("write `-o up.sql`")));
    }
    let screen = Screen::new(formats::format_of(cli) == OutputFormat::Json);
    let mut changes = Vec::new();
    loop {
        if !workspace::is_here() {
            let fault = Diagnostic::global(Code::UNREADABLE, "the folder that was watched has gone");
            return Err(Box::new(fault.hint("run it again in the one that takes its place")));
        }
        let places = places(&workspace, args, cli);
        // First the watcher, then the look, then the build: what changes in between is seen later.
        let watcher = Watcher::new(&places, &State::of(&places).folders, args.poll);
        let mut seen = State::of(&places);
        let begun = screen.begin(&places, &changes, watcher.refusal());
        let round = Round::build(args, cli, &workspace);
        seen.accept(&State::of(&places), &round.written);
        let shown = begun.and_then(|()| screen.show(&round));
        let shown = shown.and_then(|()| match args.run.as_deref().filter(|_| round.is_good()) {
            Some(command) => screen.ran(command, &workspace::run_command(command, screen.is_json())),
            None => Ok(()),
        });
        if let Err(fault) = shown {
            let is_over = fault.kind() == std::io::ErrorKind::BrokenPipe;
            return Ok(if is_over { 0 } else { Code::UNWRITABLE.exit });
        }
        let now = next_change(args, &places, watcher, &seen);
        changes = pace::changes(&seen, &now);
    }
}

/// What is watched: the configuration, the folders that it names, and what the command line adds.
fn places(workspace: &Workspace, args: &Watch, cli: &Cli) -> Vec<Place> {
    let place = |path: PathBuf, files| Place { path, files };
    let mut places = vec![place(workspace.config_path(cli.config.as_deref()), Files::All)];
    // One that cannot be read, or is not right, leaves what holds without it.
    let file = workspace.config(cli.config.as_deref()).ok().flatten();
    let (config, ..) = pipeline::configure(file, &BTreeMap::new(), &mut Sources::default());
    places.extend(config.migrations.iter().map(|folder| place(workspace.path(folder), Files::Specs)));
    if let Some(Wanted::Path(path, _)) = &config.wanted {
        places.push(place(workspace.path(path), Files::Schema));
    }
    places.extend(args.also.iter().map(|path| place(path.clone(), Files::All)));
    places
}

/// Waits until files are other ones than a build has seen, and stay so; gives them.
fn next_change(args: &Watch, places: &[Place], mut watcher: Watcher, seen: &State) -> State {
    let (mut before, mut looks) = (seen.clone(), 0);
    loop {
        let now = State::of(places);
        match pace::step(seen, &before, &now, looks) {
            Step::Build => return now,
            Step::Settle => {
                looks += 1;
                workspace::pause();
            }
            Step::Rest if watcher.is_in(&now.folders) => {
                looks = 0;
                watcher.wait();
            }
            // A folder has come or gone. What happened in it meanwhile, the next look sees.
            Step::Rest => watcher = Watcher::new(places, &now.folders, args.poll),
        }
        before = now;
    }
}
