//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod clients;
mod guards;
mod hostile;
mod make;
mod operations;
mod postgres;
mod privileges;
mod readme;
mod refusals;
mod support;
