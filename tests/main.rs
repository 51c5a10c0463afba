//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod make;
mod readme;
mod support;
