//! One binary for all integration tests: one link, and the throw-away servers are shared.

mod make;
mod postgres;
mod support;
