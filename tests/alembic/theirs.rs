//! What Alembic says: Python is started once, with all questions.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

use serde::Deserialize;
use serde_json::Value;

use crate::support::Output;

/// Alembic's answers about one graph.
#[derive(Debug, Deserialize)]
pub struct Theirs {
    pub heads: BTreeSet<String>,
    /// Those that no other depends on.
    pub real_heads: BTreeSet<String>,
    pub bases: BTreeSet<String>,
    pub branch_points: BTreeSet<String>,
    pub merge_points: BTreeSet<String>,
    /// The names of the branches that each revision is on.
    pub names: BTreeMap<String, BTreeSet<String>>,
    /// Newest first.
    pub order: Vec<String>,
    pub selections: Vec<Answer<BTreeSet<String>>>,
    pub ranges: Vec<Answer<BTreeSet<String>>>,
    pub moves: Vec<Answer<Moved>>,
    /// The rows after each stamp.
    pub stamps: Vec<Answer<Vec<String>>>,
    /// The ledger after each step of our order.
    pub paths: Vec<Answer<Vec<Vec<String>>>>,
}

/// An upgrade or downgrade: the revisions in order, and the ledger's rows after each.
#[derive(Debug, Deserialize)]
pub struct Moved {
    pub steps: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// How a question ended.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome<T> {
    Ok(T),
    /// A message for the user.
    Refused(String),
    /// A Python error that nobody expected.
    Crashed(String),
}

impl<T> Outcome<T> {
    /// Whether it ended in the traceback of one of these errors.
    pub fn crashed(&self, errors: &[&str]) -> bool {
        matches!(self, Self::Crashed(said) if errors.iter().any(|error| said.starts_with(error)))
    }
}

#[derive(Debug, Deserialize)]
pub struct Answer<T> {
    #[serde(flatten)]
    pub outcome: Outcome<T>,
    pub warned: Vec<String>,
}

/// The Python that has Alembic.
pub fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engines/alembic.sh");
        let output = Output::of(Command::new("bash").arg(script).arg("ensure"));
        assert!(output.status == 0, "THERE IS NO ALEMBIC TO COMPARE WITH, so nothing was compared: {output}");
        PathBuf::from(output.stdout.trim())
    })
}

/// Asks Alembic about every graph, in as many processes as there are processors.
pub fn ask(mut questions: Vec<Value>) -> Vec<Theirs> {
    let processes = std::thread::available_parallelism().map_or(1, usize::from);
    let share = questions.len().div_ceil(processes).max(1);
    let mut shares = Vec::new();
    while !questions.is_empty() {
        let rest = questions.split_off(share.min(questions.len()));
        shares.push(std::mem::replace(&mut questions, rest));
    }
    let threads: Vec<_> = shares.into_iter().map(|share| std::thread::spawn(|| ask_one(share))).collect();
    threads.into_iter().flat_map(|thread| thread.join().expect("the thread ends")).collect()
}

fn ask_one(questions: Vec<Value>) -> Vec<Theirs> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/alembic/answers.py");
    let mut python = Command::new(python());
    python.env("PYTHONHASHSEED", "0"); // Alembic goes through sets: the same answers every time
    let mut child =
        python.arg(script).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python starts");
    let text = Value::Array(questions).to_string();
    let mut input = child.stdin.take().expect("a pipe");
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = child.wait_with_output().expect("python ends");
    writer.join().expect("the thread ends").expect("python reads everything");
    assert!(output.status.success(), "answers.py failed: {}", output.status);
    serde_json::from_slice(&output.stdout).expect("answers as JSON")
}
