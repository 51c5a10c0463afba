//! Tokens of SQL text, exactly enough to split it and to see what a client would make of it. No grammar.
//!
//! The rules differ by engine; a [`Lexical`] states them. A text that cannot be cut into tokens is refused: it could
//! leave its place in the script.

use std::ops::Range;

/// How quotes and comments are read, by the engine and by its client alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lexical {
    /// `$tag$ ... $tag$` is a string (PostgreSQL manual, 4.1.2.4).
    pub dollar_quotes: bool,
    /// `E'...'` takes backslash escapes (PostgreSQL manual, 4.1.2.2).
    pub escape_strings: bool,
    /// Comments nest (PostgreSQL manual, 4.1.5).
    pub nested_comments: bool,
    /// Unquoted names are folded to lower case.
    pub folds_names: bool,
    /// A name between backticks; then `"..."` is a string (MySQL manual, 11.2, without ANSI_QUOTES).
    pub backtick_names: bool,
    /// A name may also stand between brackets or backticks (SQLite, "SQLite Keywords").
    pub bracket_names: bool,
    /// A backslash escapes the next character of every string (MySQL manual, 11.1.1).
    pub backslash_escapes: bool,
    /// `# ...` is a comment, and `--` is one only before a blank (MySQL manual, 11.7).
    pub hash_comments: bool,
    /// What stands between `/*!` and `*/` is executed (MySQL manual, 11.7).
    pub executable_comments: bool,
    /// The body of a routine or trigger may be one compound statement without BEGIN: IF, CASE, LOOP (MySQL manual, 15.6).
    pub compound_bodies: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Blanks and line ends.
    Space,
    /// `-- ...` or `/* ... */`.
    Comment,
    /// A string of any form.
    String,
    /// A name between quotes or backticks.
    Quoted,
    /// A word: keyword, name or number.
    Word,
    /// One character of punctuation, or `::` or `:=`.
    Punct,
}

/// One token of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its bytes.
    pub range: Range<usize>,
}

/// What was not closed, and where it begins (byte).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unclosed {
    /// In words.
    pub what: &'static str,
    /// Where it begins.
    pub at: usize,
}

/// Cuts a text into tokens that cover it whole.
///
/// # Errors
/// A quote or comment that does not end.
pub fn tokens(text: &str, rules: &Lexical) -> Result<Vec<Token>, Unclosed> {
    let mut cursor = Cursor { text, rules, at: 0 };
    let mut list = Vec::new();
    while let Some(c) = cursor.peek() {
        let start = cursor.at;
        let kind = cursor.token(c)?;
        list.push(Token { kind, range: start..cursor.at });
    }
    Ok(list)
}

struct Cursor<'t> {
    text: &'t str,
    rules: &'t Lexical,
    at: usize,
}

fn word_start(c: char) -> bool {
    c.is_alphanumeric() || c == '_' || !c.is_ascii()
}

fn word_part(c: char) -> bool {
    word_start(c) || c == '$'
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn token(&mut self, c: char) -> Result<Kind, Unclosed> {
        match c {
            _ if c.is_whitespace() => {
                self.skip_while(char::is_whitespace);
                Ok(Kind::Space)
            }
            '-' | '#' if self.line_comment() => {
                self.skip_while(|c| c != '\n' && c != '\r');
                Ok(Kind::Comment)
            }
            '/' if self.rest().starts_with("/*") => self.block_comment(),
            '\'' => self.string('\'', self.rules.backslash_escapes),
            '"' if self.rules.backtick_names => self.string('"', self.rules.backslash_escapes),
            '[' if self.rules.bracket_names => self.bracketed(),
            '`' if self.rules.backtick_names || self.rules.bracket_names => {
                self.delimited('`', "a quoted name").map(|()| Kind::Quoted)
            }
            '"' => self.delimited('"', "a quoted name").map(|()| Kind::Quoted),
            'e' | 'E' if self.rules.escape_strings && self.rest()[1..].starts_with('\'') => {
                self.at += 1;
                self.string('\'', true)
            }
            '$' if self.rules.dollar_quotes => self.dollar(),
            _ if word_start(c) => {
                self.skip_while(word_part);
                Ok(Kind::Word)
            }
            ':' if self.rest().starts_with("::") || self.rest().starts_with(":=") => {
                self.at += 2;
                Ok(Kind::Punct)
            }
            _ => {
                self.at += c.len_utf8();
                Ok(Kind::Punct)
            }
        }
    }

    fn skip_while(&mut self, keep: impl Fn(char) -> bool) {
        let rest = self.rest();
        self.at += rest.find(|c| !keep(c)).unwrap_or(rest.len());
    }

    fn delimited(&mut self, quote: char, what: &'static str) -> Result<(), Unclosed> {
        let start = self.at;
        self.at += 1;
        loop {
            match self.rest().find(quote) {
                None => return Err(Unclosed { what, at: start }),
                Some(found) => self.at += found + 1,
            }
            if !self.rest().starts_with(quote) {
                return Ok(());
            }
            self.at += 1;
        }
    }

    fn bracketed(&mut self) -> Result<Kind, Unclosed> {
        let end = self.rest().find(']').ok_or(Unclosed { what: "a quoted name", at: self.at })?;
        self.at += end + 1;
        Ok(Kind::Quoted)
    }

    fn line_comment(&self) -> bool {
        let rest = self.rest();
        if !self.rules.hash_comments {
            return rest.starts_with("--");
        }
        let blank = |c: char| c.is_whitespace() || c.is_control();
        rest.starts_with('#') || rest.strip_prefix("--").is_some_and(|r| r.is_empty() || r.starts_with(blank))
    }

    fn string(&mut self, quote: char, escapes: bool) -> Result<Kind, Unclosed> {
        if !escapes {
            return self.delimited(quote, "a string").map(|()| Kind::String);
        }
        let start = self.at;
        self.at += 1;
        while let Some(c) = self.peek() {
            self.at += c.len_utf8();
            match c {
                '\\' => self.at += self.peek().map_or(0, char::len_utf8),
                c if c == quote && self.rest().starts_with(quote) => self.at += 1,
                c if c == quote => return Ok(Kind::String),
                _ => {}
            }
        }
        Err(Unclosed { what: "a string", at: start })
    }

    fn dollar(&mut self) -> Result<Kind, Unclosed> {
        let rest = self.rest();
        let tag_len = rest[1..].find(|c| !word_start(c)).unwrap_or(rest.len() - 1);
        let tag_starts_with_digit = rest[1..].starts_with(|c: char| c.is_ascii_digit());
        if !rest[1 + tag_len..].starts_with('$') || tag_starts_with_digit {
            self.at += 1;
            return Ok(Kind::Punct);
        }
        let tag = &rest[..tag_len + 2];
        match rest[tag.len()..].find(tag) {
            Some(found) => {
                self.at += found + 2 * tag.len();
                Ok(Kind::String)
            }
            None => Err(Unclosed { what: "a dollar-quoted string", at: self.at }),
        }
    }

    fn block_comment(&mut self) -> Result<Kind, Unclosed> {
        let start = self.at;
        let mut depth = 0u32;
        loop {
            let rest = self.rest();
            if rest.is_empty() {
                return Err(Unclosed { what: "a comment", at: start });
            }
            if rest.starts_with("/*") && (depth == 0 || self.rules.nested_comments) {
                depth += 1;
                self.at += 2;
            } else if rest.starts_with("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return Ok(Kind::Comment);
                }
            } else {
                self.at += rest.chars().next().map_or(1, char::len_utf8);
            }
        }
    }
}

/// The names and words of a text, as the engine reads them: unquoted ones folded, quoted ones exact.
pub fn names(text: &str, rules: &Lexical) -> Vec<String> {
    let found = tokens(text, rules).unwrap_or_default();
    found.iter().filter_map(|token| name_of(text, token, rules)).collect()
}

/// The name that a token stands for, if it is a word or a quoted name.
pub fn name_of(text: &str, token: &Token, rules: &Lexical) -> Option<String> {
    let raw = text.get(token.range.clone()).unwrap_or_default();
    match token.kind {
        Kind::Word if rules.folds_names => Some(raw.to_ascii_lowercase()), // in UTF-8 PostgreSQL folds ASCII only
        Kind::Word => Some(raw.to_owned()),
        Kind::Quoted => {
            let quote = &raw[..1];
            if quote == "[" {
                return Some(raw[1..raw.len() - 1].to_owned());
            }
            Some(raw[1..raw.len() - 1].replace(&quote.repeat(2), quote))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    const PG: Lexical = Lexical {
        dollar_quotes: true,
        escape_strings: true,
        nested_comments: true,
        folds_names: true,
        backtick_names: false,
        backslash_escapes: false,
        hash_comments: false,
        executable_comments: false,
        compound_bodies: false,
        bracket_names: false,
    };
    const MYSQL: Lexical = Lexical {
        dollar_quotes: false,
        escape_strings: false,
        nested_comments: false,
        folds_names: false,
        backtick_names: true,
        backslash_escapes: true,
        hash_comments: true,
        executable_comments: true,
        compound_bodies: true,
        bracket_names: false,
    };

    #[test]
    fn mysql_has_backticks_backslashes_and_other_comments() {
        let text = "'it\\'s' \"a\\\"b\"\"c\" `x``y` 5--1 -- note\n# more 'of it\n/* a /* b */ c";
        let list = tokens(text, &MYSQL).unwrap();
        let of =
            |kind| list.iter().filter(|t| t.kind == kind).map(|t| &text[t.range.clone()]).collect::<Vec<_>>();
        assert_eq!(of(Kind::String), ["'it\\'s'", "\"a\\\"b\"\"c\""]);
        assert_eq!(of(Kind::Comment), ["-- note", "# more 'of it", "/* a /* b */"]);
        assert_eq!(names("Foo `Ba``r` 'x'", &MYSQL), ["Foo", "Ba`r"]);
        assert_eq!(tokens("'a\\'", &MYSQL).unwrap_err().what, "a string");
    }

    #[test]
    fn tokens_cover_hostile_text_without_gaps() {
        let text = "E'a\\'b' || $x$ ' ; $$ $x$ /* a /* b */ */ \"q\"\"q\" a::int $1 é--x";
        let list = tokens(text, &PG).unwrap();
        assert_eq!(list.iter().map(|t| &text[t.range.clone()]).collect::<String>(), text);
        assert_eq!(list.iter().filter(|t| t.kind == Kind::String).count(), 2);
        assert_eq!(names("Foo \"Bar\" 'baz'", &PG), ["foo", "Bar"]);
    }

    #[test]
    fn what_does_not_end_is_named() {
        assert_eq!(tokens("a 'b", &PG).unwrap_err(), Unclosed { what: "a string", at: 2 });
        assert_eq!(tokens("$a$ $b$", &PG).unwrap_err().what, "a dollar-quoted string");
        assert_eq!(tokens("/* /* */", &PG).unwrap_err().what, "a comment");
    }
}
