//! A walk over the tokens of one statement. What does not fit gives [`Unread`], and `?` carries it out.

use std::ops::Range;

use crate::diag::Place;
use crate::dialect::Facts;
use crate::lex::{self, Kind, Token, Unclosed};

use super::mentions;
use super::name::{Name, clip};
use super::strings::string_value;
use super::unread::{Read, Unread, UnreadSql};

/// The tokens that count, and where the walk is.
pub(super) struct Cursor<'t> {
    text: &'t str,
    all: Vec<Token>,
    tokens: Vec<Token>,
    at: usize,
    /// Where the first thing stands that was gone over without being understood.
    missed: Option<usize>,
    /// Clauses that were understood, and that no catalog knows.
    passed: Vec<String>,
    /// Where the statement stands in the spec.
    pub(super) place: Place,
    /// The dialect's answers.
    pub(super) facts: &'t Facts,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str, place: Place, facts: &'t Facts) -> Result<Self, Unclosed> {
        let all = lex::tokens(text, &facts.syntax.lexical)?;
        let counts = |t: &&Token| !matches!(t.kind, Kind::Space | Kind::Comment);
        let mut tokens: Vec<Token> = all.iter().filter(counts).cloned().collect();
        while tokens.pop_if(|t| text.get(t.range.clone()) == Some(";")).is_some() {}
        Ok(Self { text, all, tokens, at: 0, missed: None, passed: Vec::new(), place, facts })
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
        let name =
            lex::name_of(self.text, token, &self.facts.syntax.lexical).filter(|n| !n.is_empty() && !number);
        let name = name.ok_or(Unread::All)?;
        self.skip();
        Ok(clip(&name, self.facts).to_owned())
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

    /// The same, or to the closing parenthesis of what the walk is in.
    pub(super) fn skip_item(&mut self) -> Read<()> {
        while !self.done() && !self.is(",") && !self.is(")") {
            if self.is("(") {
                self.skip_group()?;
            } else {
                self.skip();
            }
        }
        Ok(())
    }

    /// Where the walk is, for [`Self::between`] and [`Self::return_to`].
    pub(super) fn mark(&self) -> usize {
        self.at
    }

    /// Goes back to where the walk was.
    pub(super) fn return_to(&mut self, mark: usize) {
        self.at = mark;
    }

    /// The token before this one is what was not understood.
    pub(super) fn refuse_last(&mut self) -> Unread {
        self.at = self.at.saturating_sub(1);
        Unread::All
    }

    /// Where these words begin at the end of the statement, if it ends with them, here or further on.
    fn last(&self, words: &[&str]) -> Option<usize> {
        let start = self.tokens.len().checked_sub(words.len()).filter(|start| *start >= self.at)?;
        let ahead = start - self.at;
        words.iter().enumerate().all(|(n, word)| self.is_ahead(ahead + n, word)).then_some(start)
    }

    /// Goes to these words at the end, if the statement ends with them.
    pub(super) fn seek_end(&mut self, words: &[&str]) -> bool {
        let end = self.last(words);
        self.at = end.unwrap_or(self.at);
        end.is_some()
    }

    /// Takes these words off the end, if the statement ends with them.
    pub(super) fn cut_end(&mut self, words: &[&str]) -> bool {
        let end = self.last(words);
        self.tokens.truncate(end.unwrap_or(self.tokens.len()));
        end.is_some()
    }

    /// The user's own text from here to the end.
    pub(super) fn rest(&mut self) -> Read<String> {
        let start = self.at;
        self.at = self.tokens.len();
        self.between(start, self.at).inspect_err(|_| self.at = start)
    }

    /// Remembers that reading stopped here, before it goes on with the next clause.
    pub(super) fn miss(&mut self) {
        self.missed.get_or_insert(self.at);
    }

    /// Notes what stands between here and a place before: no catalog knows it.
    pub(super) fn pass_over(&mut self, from: usize) {
        let clause = self.between(from, self.at).unwrap_or_default();
        self.passed.push(clause.split_whitespace().collect::<Vec<_>>().join(" "));
    }

    /// What was noted so.
    pub(super) fn passed(&mut self) -> Vec<String> {
        std::mem::take(&mut self.passed)
    }

    /// Where something was not understood of a statement of which the rest was: it makes no name uncertain.
    pub(super) fn missed(&mut self) -> Option<UnreadSql> {
        self.at = self.missed?;
        Some(self.stopped(Unread::no_table()))
    }

    /// What is told of a statement that was understood only as far as here.
    pub(super) fn stopped(&self, unread: Unread) -> UnreadSql {
        let end = self.tokens.last().map_or(0, |token| token.range.end);
        let at = self.token(0).map_or(end..end, |token| token.range.clone());
        let names = match unread {
            Unread::All => mentions::outside_strings(self.text, self.facts),
            Unread::Deep => mentions::everywhere(self.text, self.facts),
            Unread::Only(names) => names,
        };
        UnreadSql { names, word: self.text.get(at.clone()).unwrap_or_default().to_owned(), at }
    }

    /// The user's own text from one token to before another, without its comments.
    pub(super) fn between(&self, from: usize, to: usize) -> Read<String> {
        let cut = self.tokens.get(from..to).unwrap_or_default();
        let (Some(first), Some(last)) = (cut.first(), cut.last()) else { return Err(Unread::All) };
        Ok(self.cut(first.range.start..last.range.end))
    }

    fn cut(&self, range: Range<usize>) -> String {
        let start = self.all.partition_point(|t| t.range.start < range.start);
        let inside = self.all.iter().skip(start).take_while(|t| t.range.end <= range.end);
        inside.map(|t| if t.kind == Kind::Comment { " " } else { self.raw(t) }).collect()
    }
}
