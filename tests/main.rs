//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod guards;
mod make;
mod privileges;
mod readme;
mod support;
