//! What each line of a text is, and where it belongs.

use std::collections::BTreeSet;

use super::values::Values;

/// What YAML takes for blanks.
pub(super) const BLANKS: [char; 2] = [' ', '\t'];

/// A line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Row {
    /// Nothing.
    Empty,
    /// A comment alone, in a new column.
    Comment { new: usize },
    /// Begins with `-` or a key: in its new column.
    Start { new: usize, text: String },
    /// Goes on with a value: as far from its key as it was.
    Inner { by: isize },
    /// Goes on with a scalar: its end belongs to it, too.
    Whole { by: isize },
    /// A line of a block scalar.
    Block { by: isize },
    /// Begins with `?`.
    Explicit,
    /// `---` and the like, or what no key begins.
    Other,
}

impl Row {
    /// The line in its new layout.
    pub(super) fn text(&self, line: &[char]) -> String {
        let whole: String = line.iter().collect();
        match self {
            Self::Empty => String::new(),
            Self::Comment { new } => " ".repeat(*new) + whole.trim_matches(BLANKS),
            Self::Start { new, text } => " ".repeat(*new) + text.trim_end_matches(BLANKS),
            Self::Inner { by } => shifted(&whole, *by).trim_end_matches(BLANKS).to_owned(),
            Self::Whole { .. } if is_empty(line) => String::new(),
            Self::Whole { by } | Self::Block { by } => shifted(&whole, *by),
            Self::Explicit | Self::Other => whole.trim_end_matches(BLANKS).to_owned(),
        }
    }
}

/// A line with more blanks before it, or fewer, as far as it has them.
fn shifted(line: &str, by: isize) -> String {
    let blanks = line.len() - line.trim_start_matches(' ').len();
    let wanted = blanks.saturating_add_signed(by);
    " ".repeat(wanted) + &line[blanks..]
}

/// An open collection: the column in which its items or keys begin, as it was and as it will be.
#[derive(Clone, Copy, Debug)]
struct Level {
    is_list: bool,
    old: usize,
    new: usize,
}

impl Level {
    fn by(self) -> isize {
        self.new.cast_signed() - self.old.cast_signed()
    }
}

/// The open collections, outermost first.
#[derive(Clone, Debug, Default)]
struct Levels(Vec<Level>);

impl Levels {
    /// An item or key in a column: closes what ends before it, and opens what begins with it.
    fn enter(&mut self, is_list: bool, old: usize) -> Level {
        let ends = |level: &Level| level.old > old || level.old == old && level.is_list && !is_list;
        while self.0.last().is_some_and(ends) {
            self.0.pop();
        }
        if let Some(level) = self.0.last().filter(|level| level.old == old && level.is_list == is_list) {
            return *level;
        }
        let new = self.0.last().map_or(0, |outer| outer.new + 2);
        self.0.push(Level { is_list, old, new });
        Level { is_list, old, new }
    }

    /// What a value that goes on is moved by.
    fn by(&self) -> isize {
        self.0.last().map_or(0, |level| level.by())
    }

    /// The new column of a comment, which belongs to the innermost collection that does not begin behind it.
    fn comment(&self, old: usize) -> Option<usize> {
        let level = self.0.iter().rev().find(|level| level.old <= old)?;
        Some(level.new + (old - level.old))
    }
}

/// What every line is. `keys` are the places at which keys begin.
pub(super) fn rows(lines: &[Vec<char>], values: &Values, keys: &BTreeSet<(usize, usize)>) -> Vec<Row> {
    let mut reader = Reader { lines, values, keys, levels: Levels::default(), rows: Vec::new() };
    let mut comments: Vec<(usize, Levels)> = Vec::new();
    while reader.rows.len() < lines.len() {
        let at = reader.rows.len();
        let old = blanks(&lines[at]);
        let row = reader.row(at, old);
        if matches!(row, Row::Comment { .. }) {
            comments.push((at, reader.levels.clone()));
        } else if let Row::Start { new, .. } = row {
            reader.place(&comments, Some((old, new)));
            comments.clear();
        }
        reader.rows.push(row);
        reader.block(at);
    }
    reader.place(&comments, None);
    reader.rows
}

struct Reader<'t> {
    lines: &'t [Vec<char>],
    values: &'t Values,
    keys: &'t BTreeSet<(usize, usize)>,
    levels: Levels,
    rows: Vec<Row>,
}

impl Reader<'_> {
    fn row(&mut self, at: usize, old: usize) -> Row {
        let line = &self.lines[at];
        let by = self.levels.by();
        if self.values.whole.contains(&at) {
            return Row::Whole { by };
        }
        let Some(first) = line.get(old) else { return Row::Empty };
        if self.values.inner.contains(&at) {
            return Row::Inner { by };
        }
        if *first == '#' {
            return Row::Comment { new: 0 };
        }
        if *first == '?' && line.get(old + 1).is_none_or(|c| BLANKS.contains(c)) {
            return Row::Explicit;
        }
        let marker =
            old == 0 && (line.starts_with(&['-'; 3]) || line.starts_with(&['.'; 3]) || *first == '%');
        if marker { Row::Other } else { self.start(at, old) }
    }

    /// A line that begins with `-` or a key; any other goes on with the value of a key above it.
    fn start(&mut self, at: usize, old: usize) -> Row {
        let line = &self.lines[at];
        let (mut col, mut new, mut text) = (old, None, String::new());
        while line.get(col) == Some(&'-') && line.get(col + 1).is_none_or(|c| BLANKS.contains(c)) {
            let level = self.levels.enter(true, col);
            new = new.or(Some(level.new));
            text.push('-');
            let behind = blanks(&line[col + 1..]);
            let Some(next) = line.get(col + 1 + behind) else {
                return Row::Start { new: level.new, text };
            };
            let gap = if *next == '#' { behind } else { 1 };
            text.push_str(&" ".repeat(gap));
            col += 1 + behind;
        }
        let rest: String = line[col..].iter().collect();
        if self.keys.contains(&(at, col)) {
            let level = self.levels.enter(false, col);
            let text = text + &one_blank(&rest);
            return Row::Start { new: new.unwrap_or(level.new), text };
        }
        match new {
            Some(new) => Row::Start { new, text: text + &rest },
            None => Row::Inner { by: self.levels.by() },
        }
    }

    /// The lines of a block scalar that begins in a line.
    fn block(&mut self, at: usize) {
        let Some(col) = self.values.blocks.get(&at) else { return };
        let header: String = self.lines[at][*col..].iter().take(3).collect();
        let outer = self.levels.0.last().map_or((0, 0), |level| (level.old, level.old + 1));
        let rest = &self.lines[at + 1..];
        let first = rest.iter().find(|line| !is_empty(line)).map_or(0, |line| spaces(line));
        let digit = header.chars().find_map(|c| c.to_digit(10)).map(|n| outer.0 + n as usize);
        let indent = digit.unwrap_or(first).max(outer.1);
        let mut count = rest.iter().take_while(|line| is_empty(line) || spaces(line) >= indent).count();
        let nothing = |line: &Vec<char>| is_empty(line) && line.len() <= indent;
        while !header.contains('+') && count > 0 && nothing(&rest[count - 1]) {
            count -= 1;
        }
        let by = self.levels.by();
        let row = |line| Row::Block { by: if nothing(line) { -line.len().cast_signed() } else { by } };
        self.rows.extend(rest[..count].iter().map(row));
    }

    /// Gives comments their columns: that of what follows, where they stand in its column, or one in what is open.
    fn place(&mut self, comments: &[(usize, Levels)], next: Option<(usize, usize)>) {
        for (at, levels) in comments {
            let old = blanks(&self.lines[*at]);
            let follows = next.filter(|(column, _)| *column == old).map(|(_, new)| new);
            let new = follows.or_else(|| levels.comment(old)).or(next.map(|(_, new)| new)).unwrap_or(0);
            self.rows[*at] = Row::Comment { new };
        }
    }
}

/// So many blanks a line begins with.
fn blanks(line: &[char]) -> usize {
    line.iter().take_while(|c| BLANKS.contains(c)).count()
}

/// So many of them are no tabs.
fn spaces(line: &[char]) -> usize {
    line.iter().take_while(|c| **c == ' ').count()
}

fn is_empty(line: &[char]) -> bool {
    blanks(line) == line.len()
}

/// `key:   value` with one blank; a comment keeps its distance.
fn one_blank(rest: &str) -> String {
    let mut quote = None;
    let mut before = ' ';
    for (at, c) in rest.char_indices() {
        match quote {
            Some(mark) if c == mark && before != '\\' => quote = None,
            None if at == 0 && matches!(c, '"' | '\'') => quote = Some(c),
            None if c == ':' && rest[at + 1..].chars().next().is_none_or(|c| BLANKS.contains(&c)) => {
                let (key, value) = (&rest[..at], rest[at + 1..].trim_start_matches(BLANKS));
                return match value.chars().next() {
                    None => format!("{}:", key.trim_end_matches(BLANKS)),
                    Some('#') => rest.to_owned(),
                    Some(_) => format!("{}: {value}", key.trim_end_matches(BLANKS)),
                };
            }
            _ => {}
        }
        before = c;
    }
    rest.to_owned()
}
