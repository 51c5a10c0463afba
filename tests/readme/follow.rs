//! A reader who does what a page says, block after block, from an empty folder on, and compares what is printed.
//!
//! The comment before a block says what it is:
//!
//! - `typed`: lines for a shell, which stays in the folder where the block before has left it; `typed, status 3` for lines
//!   of which the last one fails so;
//! - `printed`: all that the lines above have printed; `printed, the end`: the last lines of it;
//! - `into: *_create_users.yaml`: what stands from the first line of the block on in that file;
//! - `written: NAME`: a whole file;
//! - `part of: NAME`: lines of a file, `...` for others between them;
//! - `not run: WHY`: nothing that a reader of the tests could do.
//!
//! Ids that the program draws are other ones each time: the first id that is printed is the first that the page shows, and
//! so on. `BLESS=1` writes what is printed into the page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use pretty_assertions::assert_eq;

use super::markdown::{Block, blocks, read};
use super::without_durations;
use crate::support::{Engine, Output, Project, Server};

/// What a page and the program call the revisions, in the order in which they come.
#[derive(Debug, Default)]
struct Ids {
    shown: Vec<String>,
    drawn: Vec<String>,
}

/// The ids in a text: words of twelve hexadecimal digits.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|c: char| !c.is_ascii_alphanumeric());
    words.filter(|word| word.len() == 12 && word.chars().all(|c| matches!(c, '0'..='9' | 'a'..='f')))
}

fn note(list: &mut Vec<String>, text: &str) {
    for id in ids(text) {
        if !list.iter().any(|known| known == id) {
            list.push(id.to_owned());
        }
    }
}

impl Ids {
    /// A text of the program in the words of the page.
    fn as_shown(&mut self, text: &str) -> String {
        note(&mut self.drawn, text);
        let pairs = self.drawn.iter().zip(&self.shown);
        pairs.fold(text.to_owned(), |text, (drawn, shown)| text.replace(drawn, shown))
    }
}

/// Follows a page. `environment` leads the client to a server.
pub(super) fn follow(page: &str, environment: &[(&'static str, String)]) {
    let mut reader = Reader::new(environment);
    let mut answers: Vec<(Block, String)> = Vec::new();
    let all = blocks(page);
    let shown: String =
        all.iter().filter(|block| block.mark.starts_with("printed")).map(|b| b.text.clone()).collect();
    note(&mut reader.ids.shown, &shown);
    let mut typed = 0;
    for block in all {
        let (mark, rest) = block.mark.split_once([':', ',']).unwrap_or((&block.mark, ""));
        match mark {
            "typed" => {
                reader.type_in(&block, rest);
                typed += 1;
            }
            "printed" => answers.push((block.clone(), reader.printed(rest, &block))),
            "into" => reader.edit(rest.trim(), &block.text),
            "written" => reader.write(rest.trim(), &block.text),
            "part of" => reader.compare(rest.trim(), &block),
            "not run" => {}
            other => panic!("{}: a block marked `{other}` is not tested", block.place),
        }
    }
    assert!(typed > 0, "{page} has nothing that is typed");
    if std::env::var_os("BLESS").is_some_and(|value| value != "0") {
        return bless(page, &answers);
    }
    for (block, printed) in answers {
        assert_eq!(without_sizes(&block.text), without_sizes(&printed), "{}", block.place);
    }
}

/// A server counts the rows of a table when it has time: `customers (16 kB, ~2 rows)`.
fn without_sizes(printed: &str) -> String {
    let mut out = String::new();
    for part in printed.split_inclusive(", ~") {
        let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
        out.push_str(if rest.starts_with(" rows") { rest } else { part });
    }
    out
}

/// Writes what was printed into the page, from its end to its beginning.
fn bless(page: &str, answers: &[(Block, String)]) {
    let mut lines: Vec<String> = read(page).lines().map(ToOwned::to_owned).collect();
    for (block, printed) in answers.iter().rev() {
        let (_, fence) = block.place.rsplit_once(':').expect("a line");
        let first: usize = fence.parse().expect("its number");
        let old = block.text.lines().count();
        lines.splice(first..first + old, printed.lines().map(ToOwned::to_owned));
    }
    fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(page), lines.join("\n") + "\n").unwrap();
}

struct Reader<'e> {
    project: Project,
    /// Where the shell is.
    folder: PathBuf,
    environment: &'e [(&'static str, String)],
    ids: Ids,
    printed: String,
}

impl<'e> Reader<'e> {
    fn new(environment: &'e [(&'static str, String)]) -> Self {
        let project = Project::new();
        fs::remove_dir(project.path("migrations")).unwrap();
        let folder = project.path(".").canonicalize().unwrap();
        Self { project, folder, environment, ids: Ids::default(), printed: String::new() }
    }

    fn type_in(&mut self, block: &Block, status: &str) {
        let expected: i32 = status.trim().strip_prefix("status ").map_or(0, |number| number.parse().unwrap());
        let place = self.project.path(".place");
        let lines = format!("exec 2>&1\n{}pwd >\"$PLACE\"\n", block.text);
        let mut shell = Command::new("sh");
        shell.args(["-ec", &lines]).current_dir(&self.folder).stdin(Stdio::null());
        shell.env_clear().env("LC_ALL", "C").env("PLACE", &place).envs(self.environment.iter().cloned());
        let output = Output::of(&mut shell);
        assert_eq!(output.status, expected, "{}: {output}", block.place);
        if expected == 0 {
            self.folder = PathBuf::from(fs::read_to_string(place).unwrap().trim_end());
        }
        self.printed = self.ids.as_shown(&without_durations(&output.stdout));
    }

    fn printed(&self, how: &str, block: &Block) -> String {
        let lines: Vec<&str> = self.printed.lines().collect();
        let kept =
            if how.trim() == "the end" { block.text.lines().count().min(lines.len()) } else { lines.len() };
        lines[lines.len() - kept..].iter().flat_map(|line| [*line, "\n"]).collect()
    }

    /// A file of the project; `*` at the beginning of its name stands for the id.
    fn file(&self, name: &str) -> PathBuf {
        let Some((_, end)) = name.split_once('*') else { return self.folder.join(name) };
        let files = fs::read_dir(self.folder.join("migrations")).unwrap().map(|entry| entry.unwrap().path());
        let found: Vec<PathBuf> = files.filter(|path| path.to_string_lossy().ends_with(end)).collect();
        assert_eq!(found.len(), 1, "files like {name}");
        found.into_iter().next().unwrap()
    }

    fn edit(&self, name: &str, text: &str) {
        let file = self.file(name);
        let old = fs::read_to_string(&file).unwrap();
        let first = text.lines().next().expect("a line");
        let head: String =
            old.lines().take_while(|line| *line != first).flat_map(|line| [line, "\n"]).collect();
        assert!(head.len() < old.len(), "{name} has no line `{first}`:\n{old}");
        fs::write(file, head + text).unwrap();
    }

    fn write(&self, name: &str, text: &str) {
        let file = self.folder.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn compare(&mut self, name: &str, block: &Block) {
        let text = fs::read_to_string(self.file(name)).unwrap();
        let text = self.ids.as_shown(&text);
        assert_is_part(&block.text, &text, &block.place);
    }
}

/// Asserts that a text has these lines; where an excerpt says `...`, others stand between.
#[track_caller]
pub(super) fn assert_is_part(excerpt: &str, text: &str, place: &str) {
    let mut rest = text;
    for part in excerpt.split("...\n") {
        let at = rest
            .find(part)
            .unwrap_or_else(|| panic!("{place}: this is not in the file, or not in this order:\n{part}"));
        rest = &rest[at + part.len()..];
    }
}

/// What leads the programs of an engine to its server, and a PATH with them and this program.
pub(super) fn environment(engine: &Engine, server: &Server) -> Vec<(&'static str, String)> {
    let program = Path::new(env!("CARGO_BIN_EXE_sqlc-mig")).parent().unwrap();
    let path = std::env::var("PATH").unwrap();
    let folder = server.folder().display();
    let mut found = vec![
        ("PATH", format!("{}:{}:{path}", program.display(), engine.bin().display())),
        ("HOME", folder.to_string()),
    ];
    match engine.dialect() {
        "postgres" => found.extend([("PGHOST", folder.to_string()), ("PGUSER", "postgres".to_owned())]),
        "sqlite" => {}
        _ => {
            let options = format!("[client]\nuser=root\nsocket={folder}/socket\n");
            fs::write(server.folder().join(".my.cnf"), options).unwrap();
        }
    }
    found
}
