//! What chance the tests take: the same in every run, so that a commit passes or fails whoever runs it, and another where
//! somebody looks for more.

use proptest::test_runner::{Config, RngSeed};

/// A number of the environment, or the usual one.
pub fn number(variable: &str, usual: u64) -> u64 {
    std::env::var(variable).map_or(usual, |text| text.parse().expect("a number"))
}

/// Where the random tests begin; `SQLC_MIG_TEST_SEED=7` tries others than usual.
pub fn seed(usual: u64) -> u64 {
    number("SQLC_MIG_TEST_SEED", usual)
}

/// So many random inputs of a property, or `PROPTEST_CASES`; what fails is printed whole, and nothing is written beside
/// the sources.
pub fn cases(number: u32) -> Config {
    Config { failure_persistence: None, rng_seed: RngSeed::Fixed(seed(1)), ..Config::with_cases(number) }
}
