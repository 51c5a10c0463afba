//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod cli;
mod clients;
mod errors;
mod golden;
mod guards;
mod hostile;
mod make;
mod operations;
mod postgres;
mod privileges;
mod readme;
mod refusals;
mod support;
