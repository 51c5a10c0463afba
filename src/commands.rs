//! One file per command. A command gathers diagnostics and gives an answer; printing happens once, here.

mod auto_merge;
mod branches;
mod build;
mod check;
mod compared;
mod current;
mod delivery;
mod depfile;
mod detect;
mod dialects;
mod dialogue;
mod diff;
mod doctor;
mod downgrade;
mod drafts;
mod drawing;
mod edit;
mod ensure_version;
mod entities;
mod fmt;
mod folders;
mod formats;
mod heads;
mod history;
mod import;
mod init;
mod ledger;
mod listing;
mod manual;
mod merge;
mod metrics;
mod repair;
mod revision;
mod runtime;
mod schema;
mod schema_json;
mod show;
mod squash;
mod stamp;
mod status;
mod strangers;
mod verify;
mod watch;

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;

use crate::cli::{Action, Cli, Command, OnMismatch, OutputFormat, Script, Standalone};
use crate::diag::{Code, Diagnostic, Diagnostics, Sources, or_list};
use crate::dialect::Dialect;
use crate::pipeline::{self, Project};
use crate::plan;
use crate::report;
use crate::workspace::{Inputs, Workspace};

/// What a command gives: text for standard output, and a status.
#[derive(Debug, Default)]
struct Answer {
    text: String,
    status: u8,
    /// What somebody who sees the text on a terminal should know, in one line.
    advice: Option<String>,
}

impl Answer {
    fn text(text: String) -> Self {
        Self { text, ..Self::default() }
    }
}

/// What a command works with.
struct Context<'c> {
    workspace: Workspace,
    inputs: Inputs,
    project: Project,
    format: OutputFormat,
    /// The format, if one was asked for.
    given_format: Option<OutputFormat>,
    notes: &'c mut Diagnostics,
    /// Whether the process goes on when the command is done, and nobody sits there to be asked.
    is_watching: bool,
}

pub use delivery::help_unwritten;
pub use strangers::{answer, refuse};

use formats::{accept_format, format_of, given_format, told};

type Fallible<T> = Result<T, Box<Diagnostic>>;

/// Runs a command and gives the exit status.
pub fn run(cli: &Cli) -> u8 {
    let mut notes = Diagnostics::default();
    if let Err(fault) = accept_format(cli) {
        return finish(Err(fault), notes, &Sources::default(), cli);
    }
    let (answer, sources) = match &cli.action {
        Action::Anywhere(Standalone::Doctor(_)) => (Ok(doctor::run(cli, &mut notes)), Sources::default()),
        Action::Anywhere(Standalone::Watch(args)) => match watch::run(args, cli) {
            Ok(status) => return status,
            Err(fault) => (Err(fault), Sources::default()),
        },
        Action::Anywhere(Standalone::Fmt(args)) => fmt::run(args, cli, &mut notes),
        Action::Anywhere(command) => (run_anywhere(command, format_of(cli)), Sources::default()),
        Action::InProject(command) => run_in_project(command, cli, &mut notes),
    };
    finish(answer, notes, &sources, cli)
}

fn run_anywhere(command: &Standalone, format: OutputFormat) -> Fallible<Answer> {
    match command {
        Standalone::Init(args) => init::run(args, format),
        Standalone::Fmt(_) | Standalone::Watch(_) | Standalone::Doctor(_) => Ok(Answer::default()),
        Standalone::Runtime(args) => runtime::run(args),
        Standalone::SchemaJson(args) => Ok(schema_json::run(args)),
        Standalone::Completions(args) => Ok(Answer::text(args.shell.script())),
        Standalone::Man(args) => manual::run(args),
    }
}

fn run_in_project(command: &Command, cli: &Cli, notes: &mut Diagnostics) -> (Fallible<Answer>, Sources) {
    match open(cli, notes) {
        Ok(context) => {
            // Nothing of it is freed: the process ends, and what a long history takes to free would be waited for.
            let mut context = ManuallyDrop::new(context);
            let answer = dispatch(command, cli, &mut context).map_err(|fault| for_dialect(fault, command));
            let sources = std::mem::take(&mut context.project.sources);
            (answer, sources)
        }
        Err(fault) => (Err(fault.0), fault.1),
    }
}

/// `build mysql`: a dialect where a revision is meant.
fn for_dialect(fault: Box<Diagnostic>, command: &Command) -> Box<Diagnostic> {
    let word = match command {
        Command::Build(args) | Command::Upgrade(args) => args.range.as_str(),
        Command::Downgrade(args) => args.target.as_str(),
        _ => return fault,
    };
    if fault.code != Code::NO_REVISION || Dialect::from_name(word).is_none() {
        return fault;
    }
    Box::new(fault.hint(format!("that is a dialect: `--dialect {word}`")))
}

/// Whether a command has to know each revision that a database may be at, also those that others replace.
fn is_about_databases(command: &Command) -> bool {
    matches!(
        command,
        Command::Downgrade(_)
            | Command::Stamp(_)
            | Command::Current(_)
            | Command::Status(_)
            | Command::Metrics(_)
            | Command::Verify(_)
            | Command::Detect(_)
            | Command::EnsureVersion(_)
            | Command::Repair(_)
    )
}

fn dispatch(command: &Command, cli: &Cli, context: &mut Context<'_>) -> Fallible<Answer> {
    if is_about_databases(command) {
        context.project.lengthen();
    }
    match command {
        Command::Build(args) | Command::Upgrade(args) => build::run(args, context),
        Command::Downgrade(args) => downgrade::run(args, context),
        Command::Stamp(args) => stamp::run(args, context),
        Command::Current(args) => current::run(args, context),
        Command::Status(args) => status::run(args, context),
        Command::Metrics(args) => metrics::run(args, context),
        Command::Verify(args) => verify::run(args, context),
        Command::Detect(args) => detect::run(args, context),
        Command::EnsureVersion(args) => ensure_version::run(args, context),
        Command::Repair(args) => repair::run(args, context),
        Command::Revision(args) => revision::run(args, context),
        Command::Merge(args) => merge::run(args, context),
        Command::Squash(args) => squash::run(args, context),
        Command::Edit(args) => edit::run(args, cli, context),
        Command::Heads(args) => heads::run(args, context),
        Command::Branches(args) => branches::run(args, context),
        Command::History(args) => history::run(args, context),
        Command::Show(args) => show::run(args, context),
        Command::Schema(args) => schema::run(args, context),
        Command::Diff(args) => diff::run(args, context),
        Command::Import(args) => import::run(args, context),
        Command::Check(args) => check::run(args, context),
        Command::Dialects(_) => Ok(dialects::run(context)),
    }
}

/// Reads the project; specs that cannot be read are diagnostics, not the end.
fn open<'c>(cli: &Cli, notes: &'c mut Diagnostics) -> Result<Context<'c>, Unread> {
    let workspace = Workspace::find(cli.config.as_deref()).map_err(|fault| (fault, Sources::default()))?;
    open_in(workspace, cli, notes)
}

fn open_in<'c>(workspace: Workspace, cli: &Cli, notes: &'c mut Diagnostics) -> Result<Context<'c>, Unread> {
    let (inputs, project) = read(&workspace, cli, notes)?;
    let (format, given_format) = (format_of(cli), given_format(cli));
    Ok(Context { workspace, inputs, project, format, given_format, notes, is_watching: false })
}

/// Why a project could not be read, and the texts that the reason points into.
type Unread = (Box<Diagnostic>, Sources);

fn read(workspace: &Workspace, cli: &Cli, notes: &mut Diagnostics) -> Result<(Inputs, Project), Unread> {
    let file = workspace.config(cli.config.as_deref()).map_err(|fault| (fault, Sources::default()))?;
    let is_configured = file.is_some();
    let vars: BTreeMap<String, String> = cli.vars.iter().cloned().collect();
    let mut sources = Sources::default();
    let (config, digest, faults) = pipeline::configure(file, &vars, &mut sources);
    let found = match workspace.specs(&config.migrations) {
        Ok(found) => found,
        Err(fault) => {
            notes.extend(faults);
            let mut missing = folders::missing(workspace, &config);
            let fault = missing.pop().map_or(fault, Box::new);
            notes.extend(missing);
            return Err((fault, sources));
        }
    };
    let mut project = Project::read(config, digest, found.specs, sources, faults);
    notes.extend(std::mem::take(&mut project.diagnostics));
    let config = workspace.config_path(cli.config.as_deref());
    let (config, absent) = if is_configured { (Some(config), None) } else { (None, Some(config)) };
    let inputs = Inputs { present: config.into_iter().chain(found.paths).collect(), absent };
    Ok((inputs, project))
}

/// Prints diagnostics and, if nothing is wrong, the answer.
fn finish(answer: Fallible<Answer>, mut notes: Diagnostics, sources: &Sources, cli: &Cli) -> u8 {
    let answer = match answer {
        Ok(answer) => answer,
        Err(fault) => {
            notes.push(*fault);
            Answer::default()
        }
    };
    let (text, status) = told(notes, sources, cli);
    report::error(&text);
    match status {
        Some(status) => status,
        None => match report::answer(&answer.text) {
            Ok(()) => {
                if let Some(advice) =
                    answer.advice.filter(|_| !answer.text.is_empty() && report::is_terminal())
                {
                    report::error(&format!("\n{advice}\n"));
                }
                answer.status
            }
            Err(fault) => {
                report::error(&told(delivery::unwritten(&fault), sources, cli).0);
                Code::UNWRITABLE.exit
            }
        },
    }
}

/// What a script does where something is there in another shape.
fn on_mismatch(args: &Script) -> plan::OnMismatch {
    match args.on_mismatch {
        OnMismatch::Stop => plan::OnMismatch::Stop,
        OnMismatch::Warn => plan::OnMismatch::Warn,
    }
}

/// The dialects that scripts can be built for.
fn dialect_names() -> Vec<&'static str> {
    Dialect::ALL.iter().map(|dialect| dialect.facts().name).collect()
}

/// The dialect of a command line.
fn named_dialect(name: &str) -> Fallible<Dialect> {
    Dialect::from_name(name).ok_or_else(|| {
        let message = if Dialect::SPEC_NAMES.contains(&name) {
            format!("this version does not compile for `{name}`")
        } else {
            format!("there is no dialect `{name}`")
        };
        let hint = match Dialect::meant_by(name) {
            Some(meant) => format!("write `--dialect {meant}`"),
            None => format!("it compiles for {}", or_list(&dialect_names())),
        };
        Box::new(Diagnostic::global(Code::USAGE, message).hint(hint))
    })
}

impl Context<'_> {
    /// Whether something is wrong already, so that going on would only mislead.
    fn is_broken(&self) -> bool {
        self.notes.has_errors()
    }

    /// What is not needed any more. Where the process ends, nothing is freed: what a long history takes to free would be
    /// waited for.
    fn leave<T>(&self, value: T) {
        if !self.is_watching {
            std::mem::forget(value);
        }
    }

    /// Reads the project once more, after its files have changed.
    fn read_again(&mut self, cli: &Cli) -> Fallible<()> {
        match read(&self.workspace, cli, self.notes) {
            Ok((inputs, project)) => {
                (self.inputs, self.project) = (inputs, project);
                Ok(())
            }
            Err((fault, sources)) => {
                self.project.sources = sources;
                Err(fault)
            }
        }
    }

    /// The dialect of a command line, or the only one of the configuration.
    fn dialect(&self, given: Option<&str>) -> Fallible<Dialect> {
        if let Some(name) = given {
            return named_dialect(name);
        }
        match self.project.config.dialects[..] {
            [(only, _)] => Ok(only),
            _ => Err(Box::new(Diagnostic::global(Code::USAGE, "which dialect?").hint(format!(
                "give --dialect {}, or name one under `dialects:` in sqlc-mig.yaml",
                or_list(&dialect_names())
            )))),
        }
    }
}
