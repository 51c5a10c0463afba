//! The program: arguments in, exit status out.

use std::process::ExitCode;

use clap::Parser as _;
use sqlc_mig::cli::Cli;
use sqlc_mig::commands;
use sqlc_mig::workspace;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = workspace::arguments();
    if let Some(status) = commands::answer(&arguments, false) {
        return ExitCode::from(status);
    }
    match Cli::try_parse() {
        Ok(cli) => ExitCode::from(commands::run(&cli)),
        Err(fault) => {
            if fault.use_stderr()
                && let Some(status) = commands::answer(&arguments, true)
            {
                return ExitCode::from(status);
            }
            let _ = fault.print();
            // clap's own status for a wrong command line is 2; ours is that of sysexits(3)
            ExitCode::from(if fault.use_stderr() { 64 } else { 0 })
        }
    }
}
