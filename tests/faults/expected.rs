//! Histories whose lines say what is to be told about them: `#! CODE WORD`, and `<- REVISION:OPERATION` where another
//! place is shown that creates what is in the way. Nothing else may be told.

use std::fmt::Write;

use pretty_assertions::assert_eq;
use serde_json::Value;

use crate::support::{Project, Spec};

/// Names that are more than one word, each in another way.
pub(super) const NAMES: [&str; 9] =
    ["order items", "a.b", "it's", "say \"hi\"", "b`tick", "x on y", "x to y", "p, q", "public.z"];

/// A name that a history is about.
#[derive(Clone, Copy)]
pub(super) struct Name(pub(super) &'static str);

impl Name {
    /// As YAML writes it.
    fn yaml(text: &str) -> String {
        serde_json::to_string(text).unwrap()
    }

    fn fill(self, text: &str) -> String {
        let mut words = self.0.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
        let (first, last) = (words.next().unwrap(), words.next_back().unwrap());
        text.replace("x{N}", &Self::yaml(&format!("x{}", self.0)))
            .replace("{N}x", &Self::yaml(&format!("{}x", self.0)))
            .replace("{R}", self.0)
            .replace("{N}", &Self::yaml(self.0))
            .replace("{M}", &Self::yaml(&format!("{} 2", self.0)))
            .replace("{A}", &Self::yaml(first))
            .replace("{B}", &Self::yaml(last))
    }
}

/// A chain of revisions `0001`, `0002` and so on, and other files.
#[derive(Clone)]
pub(super) struct History {
    specs: Vec<String>,
    files: Vec<(String, String)>,
}

/// The lines of a spec before its first operation.
const HEAD: usize = 3;

fn id(number: usize) -> String {
    format!("{:04}", number + 1)
}

impl History {
    /// Each revision is a list of operations, one in each line.
    pub(super) fn new(specs: &[&str]) -> Self {
        let specs = specs.iter().map(|lines| lines.trim_matches('\n').to_owned()).collect();
        Self { specs, files: Vec::new() }
    }

    pub(super) fn file(mut self, name: &str, text: &str) -> Self {
        self.files.push((name.to_owned(), text.to_owned()));
        self
    }

    /// About this name.
    pub(super) fn with(mut self, name: Name) -> Self {
        let texts = self.specs.iter_mut().chain(self.files.iter_mut().map(|(_, text)| text));
        texts.for_each(|text| *text = name.fill(text));
        self
    }

    fn project(&self) -> Project {
        let spec = |(number, lines): (usize, &String)| {
            Spec::new(id(number)).after_all(number.checked_sub(1).map(id)).up(lines)
        };
        let project = Project::new().with(self.specs.iter().enumerate().map(spec));
        for (name, text) in &self.files {
            project.write(&format!("migrations/{name}"), text);
        }
        project
    }

    /// What the lines say that is to be told.
    fn expected(&self) -> Vec<String> {
        let mut all = Vec::new();
        for (number, lines) in self.specs.iter().enumerate() {
            for (line, text) in lines.lines().enumerate() {
                let said =
                    text.split_once("#! ").map(|(_, said)| format!("{}:{} {said}", id(number), line + 1));
                all.extend(said);
            }
        }
        all
    }

    /// What is told about the specs, in the same words.
    fn told(&self, project: &Project, dialect: &str) -> Vec<String> {
        let own = |fault: &Value| !self.files.iter().any(|(name, _)| file(fault).ends_with(name.as_str()));
        faults(project, dialect)
            .iter()
            .filter(|fault| own(fault))
            .map(|fault| words(project, fault))
            .collect()
    }

    /// The codes of everything that is told.
    pub(super) fn codes(&self, dialect: &str) -> Vec<String> {
        let code = |fault: &Value| fault["code"].as_str().unwrap().to_owned();
        faults(&self.project(), dialect).iter().map(code).collect()
    }
}

fn faults(project: &Project, dialect: &str) -> Vec<Value> {
    let output = project.run(&["build", "--dialect", dialect, "--format", "json"]);
    output.stderr.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn file(place: &Value) -> &str {
    place["file"].as_str().unwrap()
}

fn number(place: &Value, key: &str) -> usize {
    usize::try_from(place[key].as_u64().unwrap()).unwrap()
}

/// `0001:2`, for the second operation of the first revision.
fn operation(place: &Value) -> String {
    let revision = file(place).trim_start_matches("migrations/").trim_end_matches(".yaml");
    format!("{revision}:{}", number(place, "line") - HEAD)
}

fn words(project: &Project, fault: &Value) -> String {
    let text = project.read(file(fault));
    let line = text.lines().nth(number(fault, "line") - 1).unwrap();
    let word: String = line.chars().skip(number(fault, "column") - 1).take(number(fault, "length")).collect();
    let mut words = format!("{} {} {word}", operation(fault), fault["code"].as_str().unwrap());
    for related in fault["related"].as_array().unwrap() {
        let place = operation(&related["place"]);
        write!(words, " <- {place}").unwrap();
        let said = format!("the revision `{}` creates it here", &place[..4]);
        assert_eq!(related["message"].as_str().unwrap(), said);
    }
    words
}

#[track_caller]
pub(super) fn check(history: &History, dialects: &[&str]) {
    check_on("", history, dialects);
}

/// Asserts that everything that the lines say is told, and nothing else.
#[track_caller]
pub(super) fn check_on(config: &str, history: &History, dialects: &[&str]) {
    let project = history.project();
    if !config.is_empty() {
        project.write("sqlc-mig.yaml", config);
    }
    for dialect in dialects {
        let told = history.told(&project, dialect);
        assert_eq!(told, history.expected(), "{dialect}: what is told (left), what is to be told (right)");
    }
}
