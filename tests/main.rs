//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod make;
mod privileges;
mod readme;
mod support;
