//! Random texts of YAML: a tree with its styles and comments, which can be written in many layouts.

use std::fmt::Write as _;

use crate::support::history::Random;

/// Whether comments stand in any column, and lines end in blanks.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Odd {
    No,
    Yes,
}

/// A value with what stands around it.
pub(super) enum Tree {
    /// Text on one line.
    Scalar(&'static str),
    /// Text between quotes on two lines.
    Quoted(&'static [&'static str]),
    /// A block scalar: its header and lines.
    Block(&'static str, &'static [&'static str]),
    /// Text in brackets on several lines.
    Flow(&'static [&'static str]),
    List(Vec<Part>),
    Map(Vec<Part>),
}

/// An item or entry: comments and an empty line before it, its key, a comment behind it.
pub(super) struct Part {
    comments: Vec<String>,
    gap: usize,
    key: String,
    behind: Option<String>,
    value: Tree,
}

const SCALARS: [&str; 12] = [
    "plain",
    "1.10",
    "\"a # b\"",
    "'it''s: so'",
    "null",
    "no",
    "{a: 1, b: [c, d]}",
    "[]",
    "a#b",
    "http://x/y",
    "\"\\\" # x\"",
    "é b",
];
const QUOTED: [&[&str]; 3] =
    [&["\"one", "  two # three", "", "four\""], &["'a", "b: c'"], &["plain", "and more"]];
const BLOCKS: [(&str, &[&str]); 6] = [
    ("|", &["SELECT 1", "  # of two", "", "FROM x  "]),
    (">-", &["- no: item", "folded"]),
    ("|+", &["kept", "", ""]),
    ("|", &["a\ttab"]),
    ("|-", &["a:", "  b", " c"]),
    ("|", &["last", ""]),
];
const FLOWS: [&[&str]; 3] = [
    &["[a, # first", "  b,", "  # alone", "  c", "  ]"],
    &["{k: v,", " l: \"w", "   x\"", " }"],
    &["[", "  1", "  ]"],
];
const COMMENTS: [&str; 5] = ["# one", "#two", "# - three: 3", "#", "# \"four"];

impl Tree {
    pub(super) fn random(random: &mut Random) -> Self {
        Self::Map(parts(random, 0, true))
    }

    fn value(random: &mut Random, depth: usize) -> Self {
        match random.below(if depth > 4 { 6 } else { 12 }) {
            0..=2 => Self::Scalar(SCALARS[random.below(SCALARS.len())]),
            3 => Self::Quoted(QUOTED[random.below(QUOTED.len())]),
            4 => {
                let (header, lines) = BLOCKS[random.below(BLOCKS.len())];
                Self::Block(header, lines)
            }
            5 => Self::Flow(FLOWS[random.below(FLOWS.len())]),
            6..=8 => Self::List(parts(random, depth + 1, false)),
            _ => Self::Map(parts(random, depth + 1, true)),
        }
    }

    /// The text in a random layout, and its comments.
    pub(super) fn write(&self, random: &mut Random, odd: Odd) -> (String, Vec<String>) {
        let mut writer = Writer { random, odd, text: String::new(), comments: Vec::new() };
        writer.collection(self, 0, false);
        (writer.text, writer.comments)
    }
}

fn parts(random: &mut Random, depth: usize, keyed: bool) -> Vec<Part> {
    let comment = |random: &mut Random| COMMENTS[random.below(COMMENTS.len())].to_owned();
    let part = |at: usize, random: &mut Random| {
        let count = if random.percent(25) { 1 + random.below(2) } else { 0 };
        let value = Tree::value(random, depth);
        let one_line = matches!(value, Tree::Scalar(_) | Tree::List(_) | Tree::Map(_));
        Part {
            comments: (0..count).map(|_| comment(random)).collect(),
            gap: usize::from(random.percent(15)),
            key: if keyed {
                format!("{}{at}", ["k", "\"q r\" ", "a-b", "é"][random.below(4)].trim_end())
            } else {
                String::new()
            },
            behind: (one_line && random.percent(15)).then(|| comment(random)),
            value,
        }
    };
    (0..=random.below(4)).map(|at| part(at, random)).collect()
}

struct Writer<'r> {
    random: &'r mut Random,
    odd: Odd,
    text: String,
    comments: Vec<String>,
}

impl Writer<'_> {
    fn upto(&mut self, least: usize, most: usize) -> usize {
        least + self.random.below(most - least + 1)
    }

    fn line(&mut self, column: usize, text: &str) {
        let end = if self.odd == Odd::Yes { self.upto(0, 2) } else { 0 };
        let _ = writeln!(self.text, "{}{text}{}", " ".repeat(column), " ".repeat(end));
    }

    fn comment(&mut self, column: usize, comment: &str) {
        let column =
            if self.odd == Odd::Yes && self.random.percent(30) { self.upto(0, column + 1) } else { column };
        self.comments.push(comment.to_owned());
        self.line(column, comment);
    }

    /// The items or entries in a column; the first may go on with a line that a dash began.
    fn collection(&mut self, tree: &Tree, column: usize, goes_on: bool) {
        let (Tree::List(parts) | Tree::Map(parts)) = tree else { return };
        for (number, part) in parts.iter().enumerate() {
            let mut start = " ".repeat(column);
            if number == 0 && goes_on {
                start = String::new();
            } else {
                for _ in 0..part.gap {
                    self.line(0, "");
                }
                part.comments.iter().for_each(|comment| self.comment(column, comment));
            }
            if let Tree::Map(_) = tree {
                let _ = write!(self.text, "{start}{}:", key(&part.key));
                self.value(part, column);
            } else {
                let _ = write!(self.text, "{start}-");
                self.item(part, column);
            }
        }
    }

    fn blanks(&mut self) -> String {
        " ".repeat(self.upto(1, 3))
    }

    /// What ends a line after a key or dash below which something begins.
    fn end(&mut self, behind: Option<&String>) {
        if let Some(comment) = behind {
            self.comments.push(comment.clone());
            let _ = write!(self.text, " {comment}");
        }
        self.text.push('\n');
    }

    fn item(&mut self, part: &Part, column: usize) {
        if !matches!(part.value, Tree::List(_) | Tree::Map(_)) {
            return self.value(part, column);
        }
        if part.behind.is_some() {
            self.end(part.behind.as_ref());
            let column = column + self.upto(1, 4);
            return self.collection(&part.value, column, false);
        }
        let blanks = self.blanks();
        self.text += &blanks;
        self.collection(&part.value, column + 1 + blanks.len(), true);
    }

    /// A value of a key or dash in a column.
    fn value(&mut self, part: &Part, column: usize) {
        let blanks = self.blanks();
        match &part.value {
            Tree::Scalar(text) => {
                let _ = write!(self.text, "{blanks}{text}");
                self.end(part.behind.as_ref());
            }
            Tree::Quoted(lines) => self.lines(&blanks, lines, column, 2),
            Tree::Flow(lines) => {
                for line in *lines {
                    self.comments.extend(line.find(" # ").map(|at| line[at + 1..].to_owned()));
                }
                self.lines(&blanks, lines, column, 2);
            }
            Tree::Block(header, lines) => {
                let _ = writeln!(self.text, "{blanks}{header}");
                let column = column + 2;
                for line in *lines {
                    let blanks = if line.is_empty() { 0 } else { column };
                    let _ = writeln!(self.text, "{}{line}", " ".repeat(blanks));
                }
            }
            Tree::Map(_) => {
                self.end(part.behind.as_ref());
                let column = column + self.upto(1, 4);
                self.collection(&part.value, column, false);
            }
            Tree::List(_) => {
                self.end(part.behind.as_ref());
                let column = column + if part.key.is_empty() { self.upto(1, 4) } else { self.upto(0, 4) };
                self.collection(&part.value, column, false);
            }
        }
    }

    /// Lines of one value, each as far behind its key as it is written.
    fn lines(&mut self, blanks: &str, lines: &[&str], column: usize, by: usize) {
        for (number, line) in lines.iter().enumerate() {
            let start = if number == 0 { blanks.to_owned() } else { " ".repeat(column + by) };
            let line = if line.is_empty() { String::new() } else { format!("{start}{line}") };
            let _ = writeln!(self.text, "{line}");
        }
    }
}

/// A key, between quotes where it has a blank.
fn key(name: &str) -> String {
    if name.contains('"') { format!("\"q {}\"", name.replace(['"', ' '], "")) } else { name.to_owned() }
}
