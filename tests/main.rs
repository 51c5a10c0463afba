//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod cli;
mod errors;
mod golden;
mod make;
mod support;
