//! The program: arguments in, exit status out.

use std::process::ExitCode;

use sqlc_mig::cli::{self, Refusal};
use sqlc_mig::commands;
use sqlc_mig::workspace;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = workspace::arguments();
    if let Some(status) = commands::answer(&arguments, false) {
        return ExitCode::from(status);
    }
    match cli::read(workspace::command_line()) {
        Ok(cli) => ExitCode::from(commands::run(&cli)),
        Err(Refusal::Misplaced(option)) => ExitCode::from(commands::refuse(&option)),
        Err(Refusal::Usage(fault)) => {
            if fault.use_stderr()
                && let Some(status) = commands::answer(&arguments, true)
            {
                return ExitCode::from(status);
            }
            // clap's own status for a wrong command line is 2; ours are those of sysexits(3)
            match fault.print() {
                _ if fault.use_stderr() => ExitCode::from(64),
                Err(fault) if fault.kind() != std::io::ErrorKind::BrokenPipe => {
                    ExitCode::from(commands::help_unwritten(&fault))
                }
                _ => ExitCode::SUCCESS,
            }
        }
    }
}
