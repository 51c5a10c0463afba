//! `runtime`: the machinery of every script of a dialect.

use super::{Answer, Fallible, named_dialect};
use crate::cli::Runtime;
use crate::pipeline;

/// Prints it.
pub(super) fn run(args: &Runtime) -> Fallible<Answer> {
    pipeline::runtime(named_dialect(&args.dialect)?, args.client.portable).map(Answer::text)
}
