//! A walk over the tokens of one statement. What does not fit gives [`Unread`], and `?` carries it out.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::Place;
use crate::dialect::Facts;
use crate::lex::{self, Kind, Token};
use crate::model::name::MAX_NAME_BYTES;

/// A statement, or a part of it, that was not understood, and which names are therefore uncertain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    /// Every name of the statement.
    All,
    /// Every name of the statement, also those inside its strings.
    Deep,
    /// These alone.
    Only(BTreeSet<String>),
}

impl Unread {
    pub(super) fn only(names: impl IntoIterator<Item = String>) -> Self {
        Self::Only(names.into_iter().collect())
    }
}

/// What reading gives.
pub(super) type Read<T> = Result<T, Unread>;

/// The name of an object, with its schema where the statement says it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Name {
    pub(super) schema: Option<String>,
    pub(super) name: String,
}

/// The tokens that count, and where the walk is.
pub(super) struct Cursor<'t> {
    text: &'t str,
    all: Vec<Token>,
    tokens: Vec<Token>,
    at: usize,
    /// Where the statement stands in the spec.
    pub(super) place: Place,
    /// The dialect's answers.
    pub(super) facts: &'t Facts,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str, place: Place, facts: &'t Facts) -> Read<Self> {
        let all = lex::tokens(text, &facts.lexical).map_err(|_| Unread::All)?;
        let counts = |t: &&Token| !matches!(t.kind, Kind::Space | Kind::Comment);
        let mut tokens: Vec<Token> = all.iter().filter(counts).cloned().collect();
        while tokens.pop_if(|t| text.get(t.range.clone()) == Some(";")).is_some() {}
        Ok(Self { text, all, tokens, at: 0, place, facts })
    }

    fn token(&self, ahead: usize) -> Option<&Token> {
        self.tokens.get(self.at + ahead)
    }

    fn raw(&self, token: &Token) -> &'t str {
        self.text.get(token.range.clone()).unwrap_or_default()
    }

    /// Whether nothing is left.
    pub(super) fn done(&self) -> bool {
        self.at >= self.tokens.len()
    }

    /// An error unless nothing is left.
    pub(super) fn end(&self) -> Read<()> {
        if self.done() { Ok(()) } else { Err(Unread::All) }
    }

    /// The next token, if it is a word without quotes, in lower case.
    pub(super) fn word(&self) -> Option<String> {
        self.word_ahead(0)
    }

    /// The same, so many tokens ahead.
    pub(super) fn word_ahead(&self, ahead: usize) -> Option<String> {
        self.token(ahead).filter(|t| t.kind == Kind::Word).map(|t| self.raw(t).to_ascii_lowercase())
    }

    /// Whether the next token is this word (without quotes) or this punctuation.
    pub(super) fn is(&self, what: &str) -> bool {
        self.is_ahead(0, what)
    }

    /// The same, so many tokens ahead.
    pub(super) fn is_ahead(&self, ahead: usize, what: &str) -> bool {
        self.token(ahead).is_some_and(|t| {
            matches!(t.kind, Kind::Word | Kind::Punct) && self.raw(t).eq_ignore_ascii_case(what)
        })
    }

    /// Goes over one token.
    pub(super) fn skip(&mut self) {
        self.at += 1;
    }

    /// Goes over this word or punctuation, if it is next.
    pub(super) fn eat(&mut self, what: &str) -> bool {
        let found = self.is(what);
        self.at += usize::from(found);
        found
    }

    /// Whether all of these words are next.
    pub(super) fn are(&self, what: &[&str]) -> bool {
        what.iter().enumerate().all(|(ahead, word)| self.is_ahead(ahead, word))
    }

    /// Goes over all of these words, if they are next.
    pub(super) fn eat_all(&mut self, what: &[&str]) -> bool {
        let found = self.are(what);
        if found {
            self.at += what.len();
        }
        found
    }

    /// Goes over one of these words, if it is next.
    pub(super) fn eat_any(&mut self, what: &[&str]) -> bool {
        what.iter().any(|word| self.eat(word))
    }

    /// Goes over this word or punctuation, which must be next.
    pub(super) fn expect(&mut self, what: &str) -> Read<()> {
        if self.eat(what) { Ok(()) } else { Err(Unread::All) }
    }

    /// A name as the engine reads it: folded unless quoted, cut at its limit.
    pub(super) fn name(&mut self) -> Read<String> {
        let token = self.token(0).ok_or(Unread::All)?;
        let number = token.kind == Kind::Word && self.raw(token).starts_with(|c: char| c.is_ascii_digit());
        let name = lex::name_of(self.text, token, &self.facts.lexical).filter(|n| !n.is_empty() && !number);
        let name = name.ok_or(Unread::All)?;
        self.skip();
        Ok(clip(&name).to_owned())
    }

    /// A name with up to two parts.
    pub(super) fn object(&mut self) -> Read<Name> {
        let first = self.name()?;
        if !self.eat(".") {
            return Ok(Name { schema: None, name: first });
        }
        let name = self.name()?;
        if self.is(".") { Err(Unread::All) } else { Ok(Name { schema: Some(first), name }) }
    }

    /// Several objects with commas between them.
    pub(super) fn objects(&mut self) -> Read<Vec<Name>> {
        let mut list = vec![self.object()?];
        while self.eat(",") {
            list.push(self.object()?);
        }
        Ok(list)
    }

    /// `(a, b)`: names.
    pub(super) fn names(&mut self) -> Read<Vec<String>> {
        self.expect("(")?;
        let mut list = vec![self.name()?];
        while self.eat(",") {
            list.push(self.name()?);
        }
        self.expect(")")?;
        Ok(list)
    }

    /// The name of a collation or operator class; our language has no schema for it.
    pub(super) fn plain_object(&mut self) -> Read<String> {
        match self.object()? {
            Name { schema: None, name } => Ok(name),
            Name { schema: Some(schema), name } if schema == "pg_catalog" => Ok(name),
            Name { .. } => Err(Unread::All),
        }
    }

    /// The value of a string.
    pub(super) fn string(&mut self) -> Read<String> {
        let token = self.token(0).filter(|t| t.kind == Kind::String).ok_or(Unread::All)?;
        let value = string_value(self.raw(token)).ok_or(Unread::All)?;
        self.skip();
        Ok(value)
    }

    /// `(...)`: the text between the parentheses.
    pub(super) fn group(&mut self) -> Read<String> {
        let open = self.at;
        self.skip_group()?;
        self.between(open + 1, self.at - 1)
    }

    /// Goes over `(...)`.
    pub(super) fn skip_group(&mut self) -> Read<()> {
        self.expect("(")?;
        let mut depth = 1_u32;
        while depth > 0 {
            if self.done() {
                return Err(Unread::All);
            }
            depth = depth + u32::from(self.is("(")) - u32::from(self.is(")"));
            self.skip();
        }
        Ok(())
    }

    /// An expression: all up to a comma, a closing parenthesis or one of these words, outside of any brackets.
    pub(super) fn expression(&mut self, stops: &[&str]) -> Read<String> {
        let start = self.at;
        let mut depth = 0_u32;
        while !self.done() {
            let outside = depth == 0;
            let stopped = self.at > start && stops.iter().any(|word| self.is(word));
            if outside && (self.is(",") || self.is(")") || stopped) {
                break;
            }
            match self.token(0).map(|t| self.raw(t).to_ascii_lowercase()).as_deref() {
                Some("(" | "[" | "case") => depth += 1,
                Some(")" | "]" | "end") => depth = depth.checked_sub(1).ok_or(Unread::All)?,
                _ => {}
            }
            self.skip();
        }
        self.between(start, self.at)
    }

    /// Goes on to the next comma outside of parentheses.
    pub(super) fn skip_clause(&mut self) -> Read<()> {
        while !self.done() && !self.is(",") {
            if self.is("(") {
                self.skip_group()?;
            } else {
                self.skip();
            }
        }
        Ok(())
    }

    /// Where the walk is, for [`Self::between`].
    pub(super) fn mark(&self) -> usize {
        self.at
    }

    /// The user's own text from one token to before another, without its comments.
    pub(super) fn between(&self, from: usize, to: usize) -> Read<String> {
        let cut = self.tokens.get(from..to).unwrap_or_default();
        let (Some(first), Some(last)) = (cut.first(), cut.last()) else { return Err(Unread::All) };
        Ok(self.cut(first.range.start..last.range.end))
    }

    fn cut(&self, range: Range<usize>) -> String {
        let inside = self.all.iter().filter(|t| range.start <= t.range.start && t.range.end <= range.end);
        inside.map(|t| if t.kind == Kind::Comment { " " } else { self.raw(t) }).collect()
    }
}

/// A name as the server keeps it: cut between characters.
pub(super) fn clip(name: &str) -> &str {
    clip_to(name, MAX_NAME_BYTES)
}

/// The beginning of a name: so many bytes of it, or fewer, for it is cut between characters.
pub(super) fn clip_to(name: &str, bytes: usize) -> &str {
    let mut end = bytes.min(name.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    name.get(..end).unwrap_or_default()
}

/// The value of a string as it is written, or nothing for escapes that are rare.
pub(super) fn string_value(raw: &str) -> Option<String> {
    if let Some(body) = raw.strip_prefix('\'') {
        return body.strip_suffix('\'').map(|b| b.replace("''", "'"));
    }
    if let Some(body) = raw.strip_prefix(['e', 'E']) {
        return unescape(body.strip_prefix('\'')?.strip_suffix('\'')?);
    }
    let tag = raw.get(..=raw.get(1..)?.find('$')? + 1)?;
    raw.strip_prefix(tag)?.strip_suffix(tag).map(ToOwned::to_owned)
}

fn unescape(body: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = body.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\'' => chars.next().filter(|next| *next == '\'')?,
            '\\' => match chars.next()? {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                'b' => '\u{8}',
                'f' => '\u{c}',
                digit if digit.is_ascii_digit() || matches!(digit, 'x' | 'u' | 'U') => return None,
                other => other,
            },
            other => other,
        });
    }
    Some(out)
}
