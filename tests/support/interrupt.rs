//! Where a script can be interrupted, and how. The reader here is that of psql scripts.

use super::{Database, Output, Server};

/// A place in a script where another line may be put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// Before this line, counted from 0.
    pub line: usize,
    /// What ends a statement there.
    pub end: String,
}

impl Point {
    pub fn at(line: usize) -> Self {
        Self { line, end: ";".to_owned() }
    }
}

/// A way in which applying a script ends early.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kill {
    /// The client is gone at once, as by `kill -9`: it can neither roll back nor say goodbye.
    Client,
    /// The server ends this connection.
    Connection,
    /// The whole server stops without a shutdown checkpoint, as by a crash.
    Server,
    /// A statement fails.
    Statement,
}

impl Kill {
    pub const ALL: [Self; 4] = [Self::Client, Self::Connection, Self::Server, Self::Statement];

    /// The exit statuses that clients may have then: psql 2 or 3, in a script that stops at errors (whether it calls a
    /// lost connection a failed statement or a lost connection depends on when it notices), the others 1.
    pub fn statuses(self) -> &'static [i32] {
        match self {
            Self::Client => &[137],
            Self::Connection | Self::Server => &[1, 2, 3],
            Self::Statement => &[1, 3],
        }
    }

    /// The psql line. `server` is the one that the script runs on.
    pub fn line(self, server: &Server) -> String {
        match self {
            Self::Client => r"\! kill -9 $PPID".to_owned(),
            Self::Connection => "SELECT pg_terminate_backend(pg_backend_pid());".to_owned(),
            // The query makes psql notice, also where the script has none left.
            Self::Server => format!("\\! {}\nSELECT 'the server is gone';", server.stop_immediate_command()),
            Self::Statement => "SELECT 1 / 0 AS interrupted;".to_owned(),
        }
    }
}

/// What a script prints when it waits for the strike.
pub const HERE: &str = "@@ here";

/// Applies a script that prints the lines at which it can be interrupted, as `Driver::trace` wants it.
pub fn trace(
    database: &Database<'_>,
    script: &str,
    points: &[Point],
    print: impl Fn(&Point, &str) -> String,
) -> Output {
    let mark = |text: String, point: &Point| {
        insert_at(&text, point.line, &print(point, &format!("@@ {}", point.line)))
    };
    database.apply(&points.iter().rev().fold(script.to_owned(), mark))
}

/// Applies a script with a line that interrupts it.
pub fn interrupt(
    database: &Database<'_>,
    script: &str,
    line: usize,
    interruption: &str,
    kill: Kill,
) -> Output {
    let script = insert_at(script, line, interruption);
    let output =
        if interruption.contains(HERE) { strike(database, &script, kill) } else { database.apply(&script) };
    if kill == Kill::Server {
        database.server().restart();
    }
    output
}

/// Runs a script up to where it waits, and strikes.
fn strike(database: &Database<'_>, script: &str, kill: Kill) -> Output {
    let mut run = database.begin(script);
    run.wait_for_output(HERE);
    match kill {
        Kill::Server => database.server().stop_immediate(),
        _ if run.has_ended() => {}
        _ => return run.kill(),
    }
    run.finish()
}

/// The script with `line` put in before its line `point` (counted from 0).
pub fn insert_at(script: &str, point: usize, line: &str) -> String {
    let mut lines: Vec<&str> = script.split_inclusive('\n').collect();
    let with_end = format!("{line}\n");
    let before_end = format!("\n{line}\n");
    let unfinished = point == lines.len() && !script.is_empty() && !script.ends_with('\n');
    lines.insert(point, if unfinished { &before_end } else { &with_end });
    lines.concat()
}

/// The lines of a psql script before which another line may be put: those at which no statement, string,
/// dollar-quoted text or comment is open. The number of lines is one of them when the script ends cleanly.
///
/// Inside `\if` blocks and inside transactions is fine. Not known: `\\` between two commands of one line.
pub fn interrupt_points(script: &str) -> Vec<usize> {
    let mut lexer = Lexer::default();
    let mut points = Vec::new();
    let lines = script.split_inclusive('\n');
    for (number, line) in lines.clone().enumerate() {
        if lexer.at_rest() {
            points.push(number);
        }
        lexer.line(line);
    }
    if lexer.at_rest() {
        points.push(lines.count());
    }
    points
}

/// What psql is in the middle of.
#[derive(Debug, Default, PartialEq, Eq)]
enum Inside {
    /// Plain SQL text.
    #[default]
    Text,
    /// `'...'` or `"..."`; a doubled quote ends one and begins the next. With `escapes` a backslash hides a
    /// quote.
    Quotes { quote: char, escapes: bool },
    /// `$tag$...$tag$`; holds `$tag$`.
    Dollars(String),
    /// `/* ... */`; they nest.
    Comment { depth: usize },
    /// The lines after `COPY ... FROM STDIN;`, up to `\.`.
    Data,
}

/// A reader of psql scripts that knows only where statements end: psql's own rules, line by line.
#[derive(Debug, Default)]
struct Lexer {
    inside: Inside,
    /// Some of a statement was seen, not yet its end.
    pending: bool,
    parens: usize,
    /// The first words of the statement, upper case: they tell a routine with an SQL-standard body.
    words: Vec<String>,
    /// Open BEGIN and CASE in such a body, where `;` ends no statement.
    begins: usize,
    /// It is `COPY ... FROM STDIN`.
    reads_data: bool,
}

impl Lexer {
    fn at_rest(&self) -> bool {
        self.inside == Inside::Text && !self.pending
    }

    /// Reads one line, with its end.
    fn line(&mut self, mut rest: &str) {
        while !rest.is_empty() {
            let length = match &self.inside {
                Inside::Text => self.text(rest),
                Inside::Quotes { .. } => self.quotes(rest),
                Inside::Dollars(_) => self.dollars(rest),
                Inside::Comment { .. } => self.comment(rest),
                Inside::Data => self.data(rest),
            };
            rest = &rest[length..];
        }
    }

    /// Reads one token outside of quotes and comments; returns its length.
    fn text(&mut self, rest: &str) -> usize {
        if rest.starts_with("--") {
            return rest.find(['\r', '\n']).unwrap_or(rest.len()); // psqlscan.l: a lone \r ends a line, too
        }
        if rest.starts_with("/*") {
            self.inside = Inside::Comment { depth: 1 };
            return 2;
        }
        if let Some(command) = rest.strip_prefix('\\') {
            self.meta_command(command);
            return rest.len();
        }
        if rest.starts_with(char::is_whitespace) {
            return first_length(rest);
        }
        self.pending = true;
        if let Some(tag) = dollar_quote(rest) {
            self.inside = Inside::Dollars(tag.to_owned());
            return tag.len();
        }
        let word = word(rest);
        if matches!(word, "E" | "e") && rest[1..].starts_with('\'') {
            self.inside = Inside::Quotes { quote: '\'', escapes: true };
            return 2;
        }
        if !word.is_empty() {
            self.word(word);
            return word.len();
        }
        self.sign(rest);
        first_length(rest)
    }

    /// `;`, parentheses and opening quotes.
    fn sign(&mut self, rest: &str) {
        match rest.as_bytes()[0] {
            b';' if self.parens == 0 && self.begins == 0 => self.end_statement(),
            b'(' => self.parens += 1,
            b')' => self.parens = self.parens.saturating_sub(1),
            quote @ (b'\'' | b'"') => {
                self.begin_with_no_word();
                self.inside = Inside::Quotes { quote: quote.into(), escapes: false };
            }
            _ => {}
        }
    }

    /// A word of SQL. `CREATE FUNCTION ... BEGIN ATOMIC ...; ...; END` is one statement, as psql 14 and later
    /// has it.
    fn word(&mut self, word: &str) {
        let word = word.to_ascii_uppercase();
        let routine = self.words.first().is_some_and(|first| first == "CREATE")
            && self.words.iter().any(|word| word == "FUNCTION" || word == "PROCEDURE");
        match word.as_str() {
            "BEGIN" if routine && self.parens == 0 => self.begins += 1,
            "CASE" if self.begins > 0 => self.begins += 1,
            "END" => self.begins = self.begins.saturating_sub(1),
            _ => {}
        }
        self.reads_data |= word == "STDIN" && self.words.first().is_some_and(|first| first == "COPY");
        if self.words.len() < 4 {
            self.words.push(word);
        }
    }

    /// A statement that begins with a quote begins with no word: what comes next is not its first.
    fn begin_with_no_word(&mut self) {
        if self.words.is_empty() {
            self.words.push(String::new());
        }
    }

    /// A meta-command takes the rest of its line. Some send the statement before them, so that it ends there.
    fn meta_command(&mut self, command: &str) {
        let name: String = command.chars().take_while(|c| !c.is_whitespace() && *c != '(').collect();
        let sends = ["g", "gx", "gset", "gexec", "gdesc", "crosstabview", "watch", "r", "reset", "bind", ";"];
        if sends.contains(&name.as_str()) {
            self.end_statement();
        }
    }

    fn end_statement(&mut self) {
        let inside = if self.reads_data { Inside::Data } else { Inside::Text };
        *self = Self { inside, ..Self::default() };
    }

    /// A line of data; what stands behind the statement on its line is none, and there is nothing but the line's end.
    fn data(&mut self, rest: &str) -> usize {
        if rest.trim_end() == "\\." {
            self.inside = Inside::Text;
        }
        rest.len()
    }

    fn quotes(&mut self, rest: &str) -> usize {
        let Inside::Quotes { quote, escapes } = self.inside else { unreachable!("only called in quotes") };
        if escapes && rest.starts_with('\\') {
            return 1 + rest.chars().nth(1).map_or(0, char::len_utf8);
        }
        if rest.starts_with(quote) {
            if rest[1..].starts_with(quote) {
                return 2;
            }
            self.inside = Inside::Text;
        }
        first_length(rest)
    }

    fn dollars(&mut self, rest: &str) -> usize {
        let Inside::Dollars(tag) = &self.inside else { unreachable!("only called in a dollar quote") };
        if rest.starts_with(tag.as_str()) {
            let length = tag.len();
            self.inside = Inside::Text;
            return length;
        }
        first_length(rest)
    }

    fn comment(&mut self, rest: &str) -> usize {
        let Inside::Comment { depth } = &mut self.inside else { unreachable!("only called in a comment") };
        match rest.get(..2) {
            Some("/*") => *depth += 1,
            Some("*/") if *depth > 1 => *depth -= 1,
            Some("*/") => self.inside = Inside::Text,
            _ => return first_length(rest),
        }
        2
    }
}

/// The length of the first character.
fn first_length(rest: &str) -> usize {
    rest.chars().next().map_or(0, char::len_utf8)
}

/// The word, number or name without quotes that `rest` begins with; it may hold `$` but not begin with one.
fn word(rest: &str) -> &str {
    let part = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii();
    if !rest.starts_with(part) {
        return "";
    }
    &rest[..rest.find(|c| !part(c) && c != '$').unwrap_or(rest.len())]
}

/// `$tag$` or `$$`, when `rest` begins with one.
fn dollar_quote(rest: &str) -> Option<&str> {
    let length = rest.strip_prefix('$')?.find('$')? + 2;
    let tag = &rest[1..length - 1];
    let good = |c: char| c.is_ascii_alphanumeric() || c == '_' || !c.is_ascii();
    (tag.chars().all(good) && !tag.starts_with(|c: char| c.is_ascii_digit())).then(|| &rest[..length])
}

#[cfg(test)]
mod tests {
    use super::{insert_at, interrupt_points};
    use crate::support::Server;

    /// The script with a mark at every point.
    fn marked(script: &str) -> String {
        let points = interrupt_points(script);
        points.iter().rev().fold(script.to_owned(), |script, point| insert_at(&script, *point, "<>"))
    }

    /// A script written with `<>` lines where it may be interrupted.
    fn check(expected: &str) {
        let script = expected.replace("<>\n", "");
        assert_eq!(marked(&script), expected);
    }

    #[test]
    fn an_empty_script_has_one_point() {
        assert_eq!(interrupt_points(""), [0]);
    }

    #[test]
    fn every_line_between_statements_and_meta_commands() {
        check("<>\n\\set a 1\n<>\nSELECT 1;\n<>\n\n<>\n\\if :a\n<>\nBEGIN;\n<>\nCOMMIT;\n<>\n\\endif\n<>\n");
    }

    #[test]
    fn not_inside_a_statement_of_several_lines() {
        check("<>\nCREATE TABLE t (\n  id int; -- the parenthesis is open\n)\n-- ;\n;\n<>\n");
        check("<>\nSELECT 1; SELECT\n2;\n<>\n");
    }

    #[test]
    fn not_inside_a_statement_cut_by_a_meta_command() {
        check("<>\nSELECT 1\n\\echo in the middle\n, 2;\n<>\n");
    }

    #[test]
    fn not_inside_quotes() {
        check("<>\nSELECT 'it''s;\n', \"a\"\";\n\";\n<>\nSELECT 'a\\', ';\n';\n<>\n");
        check("<>\nSELECT E'a\\';\n';\n<>\nSELECT e'\\\\';\n<>\nSELECT 'a' AS le'x;\n';\n<>\n");
    }

    #[test]
    fn not_inside_a_dollar_quote() {
        check("<>\nDO $$\nBEGIN;\n$x$;\n$$;\n<>\nSELECT $1, a$b$;\n<>\n");
        check("<>\nSELECT $ä1$ $$ $1$ $ä2$;\n$ä1$;\n<>\n");
    }

    #[test]
    fn not_inside_a_comment_but_before_and_after() {
        check("<>\n/* a ;\n/* b */ '\n*/\n<>\n-- it's /* no comment block\n<>\nSELECT 1; /*\n*/\n<>\n");
    }

    #[test]
    fn a_query_sent_by_a_meta_command_has_ended() {
        check("<>\nSELECT 1 AS a\n\\gset p_\n<>\nSELECT 'SELECT 1' \\gexec\n<>\n\\echo it's\n<>\n");
    }

    #[test]
    fn a_routine_with_a_body_of_statements_is_one_statement() {
        let head = "<>\nCREATE OR REPLACE FUNCTION f() RETURNS int\n";
        let body = "BEGIN ATOMIC\n SELECT CASE WHEN true THEN 1 END;\n SELECT 2;\nEND;\n<>\n";
        check(&format!("{head}{body}BEGIN;\n<>\n"));
    }

    #[test]
    fn not_inside_the_data_of_copy() {
        check("<>\nCOPY t (a) FROM stdin (NULL '^');\n1\tit's\n\\\\.\n\\.\n<>\nSELECT 1;\n<>\n");
    }

    #[test]
    fn what_begins_with_a_quoted_name_copies_nothing() {
        check("<>\n\"\"COPY t FROM stdin;\n<>\nSELECT 1;\n<>\n");
    }

    #[test]
    fn a_script_that_ends_in_the_middle_has_no_last_point() {
        assert_eq!(interrupt_points("SELECT 1;\nSELECT"), [0, 1]);
        assert_eq!(insert_at("SELECT 1;", 1, "x"), "SELECT 1;\nx\n");
    }
    /// psql itself agrees: a statement put in at every point disturbs nothing.
    #[test]
    fn psql_takes_a_statement_at_every_point() {
        let script = r"\set ON_ERROR_STOP 1
\set n 2
BEGIN;
CREATE TABLE t (
  a int, -- ;
  b text
);
SELECT 'INSERT INTO t VALUES (2, ''it''''s'')' -- it's
\gexec
CREATE FUNCTION f(int) RETURNS int LANGUAGE sql
BEGIN ATOMIC
  SELECT CASE $1 WHEN 1 THEN 2 END;
END;
DO $do$
BEGIN
  INSERT INTO t VALUES (1, $$;
$$);
END
$do$;
/* ; /* ' */
*/
INSERT INTO t VALUES (:n, E'a\';
');
SELECT count(*) = 3 AS three FROM t \gset
\if :three
COMMIT;
\else
ROLLBACK;
\endif
";
        let points = interrupt_points(script);
        let insert = |script: String, point: &usize| insert_at(&script, *point, "SELECT 'here' AS mark;");
        let full = points.iter().rev().fold(script.to_owned(), insert);
        let database = Server::shared().database();
        let output = database.apply(&full).ok();
        assert_eq!(output.stderr, "");
        // Nothing runs in the \else branch, where two of the points are.
        assert_eq!(output.stdout.matches("\n here\n").count(), points.len() - 2, "{output}");
        assert_eq!(database.query("SELECT count(*) FROM t"), "3");
    }
}
