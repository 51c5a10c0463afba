//! One binary for all integration tests: one link, and the throw-away servers are shared.
#![allow(clippy::disallowed_methods, reason = "tests touch the disk, start programs and look at the clock")]

mod cli;
mod errors;
mod golden;
mod make;
mod property;
mod support;
mod tidy;
