//! Dumps: what stands in them besides SQL. Everything is taken out in its place, so that lines keep their numbers.

use crate::dialect::Facts;

/// The beginnings of the first comments that a server's own tool writes: it words expressions as the server keeps them.
const SERVERS: [&str; 5] =
    ["PostgreSQL database dump", "MySQL dump", "MariaDB dump", "MariaDB-dump", "/*!40101 SET"];

/// psql's words in dumps (pg_dump writes them, or `--create` and `\copy` do).
const PSQL: [&str; 6] = ["\\restrict", "\\unrestrict", "\\connect", "\\c ", "\\encoding", "\\set"];

/// So many lines are looked at for the name of the tool.
const HEAD: usize = 20;

/// Whether a server's tool has written a text.
pub(super) fn is_by_server(text: &str) -> bool {
    text.lines()
        .take(HEAD)
        .any(|line| line.starts_with(['-', '/']) && SERVERS.iter().any(|name| line.contains(name)))
}

/// A text without the client's own words, without rows between `COPY ... FROM stdin` and `\.`, and with what stands in
/// executable comments in the open.
pub(super) fn without_client_words(text: &str, facts: &Facts) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut in_rows = false;
    let mut delimiter: Option<String> = None;
    for line in text.split_inclusive('\n') {
        let words = line.trim();
        let lower = words.to_ascii_lowercase();
        let copies = lower.starts_with("copy ") && lower.ends_with("from stdin;");
        let new_delimiter = lower.strip_prefix("delimiter ").map(str::trim);
        if in_rows || copies || new_delimiter.is_some() || PSQL.iter().any(|word| line.starts_with(word)) {
            plain.extend(line.chars().map(blank));
        } else {
            match &delimiter {
                Some(end) if words.ends_with(end.as_str()) => {
                    let at = line.rfind(end.as_str()).unwrap_or_default();
                    plain.push_str(&line[..at]);
                    plain.push(';');
                    plain.push_str(&line[at + end.len()..]);
                }
                _ => plain.push_str(line),
            }
        }
        in_rows = (in_rows || copies) && words != "\\.";
        if let Some(end) = new_delimiter {
            delimiter = (end != ";").then(|| end.to_owned());
        }
    }
    if facts.syntax.lexical.executable_comments { in_the_open(&plain) } else { plain }
}

fn blank(c: char) -> char {
    if c == '\n' { c } else { ' ' }
}

/// What stands between `/*!50001` and `*/`, without those.
fn in_the_open(text: &str) -> String {
    let mut open = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find("/*!").into_iter().chain(rest.find("/*M!")).min() {
        open.push_str(&rest[..start]);
        let head = &rest[start..];
        let digits = head.find('!').map_or(0, |at| at + 1);
        let numbered = digits + head[digits..].find(|c: char| !c.is_ascii_digit()).unwrap_or_default();
        let Some(end) = head.find("*/") else {
            open.push_str(head);
            return open;
        };
        open.push_str(&" ".repeat(numbered));
        let inside = head.get(numbered..end).unwrap_or_default();
        // The client's own word, such as MariaDB's for its sandbox.
        if inside.starts_with('\\') {
            open.extend(inside.chars().map(blank));
        } else {
            open.push_str(inside);
        }
        open.push_str("  ");
        rest = &head[end + 2..];
    }
    open.push_str(rest);
    open
}
