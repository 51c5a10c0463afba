//! Where a statement ends.

use std::ops::Range;

use super::{FIRST_WORDS, Fault};
use crate::diag::Code;
use crate::lex::{self, Kind, Lexical, Token};

/// Follows parentheses and the bodies of routines and triggers (`BEGIN ATOMIC` as psql does, psqlscan.l): a `;` inside
/// them ends nothing.
#[derive(Default)]
pub(super) struct SplitState {
    parens: Vec<Range<usize>>,
    words: Vec<String>,
    blocks: u32,
    ended: bool,
}

/// Programs whose text may have a body.
const PROGRAMS: [&str; 5] = ["function", "procedure", "trigger", "event", "package"];

impl SplitState {
    /// Whether a token ends the statement.
    pub(super) fn ends_at(&mut self, text: &str, token: &Token, rules: Lexical) -> Result<bool, Fault> {
        let raw = &text[token.range.clone()];
        match (token.kind, raw) {
            (Kind::Space | Kind::Comment, _) => return Ok(false),
            (Kind::Word, _) => {
                self.word(&lex::name_of(text, token, &rules).unwrap_or_default().to_ascii_lowercase());
            }
            _ => self.close(),
        }
        match (token.kind, raw) {
            (Kind::Punct, "(") => self.parens.push(token.range.clone()),
            (Kind::Punct, ")") => {
                let none = || unbalanced("this `)` closes nothing").at(token.range.clone());
                self.parens.pop().ok_or_else(none)?;
            }
            (Kind::Punct, ";") => return Ok(self.parens.is_empty() && self.blocks == 0),
            _ => {}
        }
        Ok(false)
    }

    fn word(&mut self, word: &str) {
        if self.words.len() < FIRST_WORDS {
            self.words.push(word.to_owned());
        }
        let program = self.words.first().is_some_and(|w| w == "create")
            && self.words.iter().any(|w| PROGRAMS.contains(&w.as_str()));
        // `END IF` and its like close what was not counted; `END CASE` closes its CASE.
        if self.ended && matches!(word, "if" | "loop" | "while" | "repeat") {
            self.ended = false;
            return;
        }
        let closes_case = self.ended && word == "case";
        self.close();
        match word {
            "begin" if program => self.blocks += 1,
            "case" if self.blocks > 0 && !closes_case => self.blocks += 1,
            "end" if self.blocks > 0 => self.ended = true,
            _ => {}
        }
    }

    /// An END that is not the END of a statement such as IF.
    fn close(&mut self) {
        if std::mem::take(&mut self.ended) {
            self.blocks -= 1;
        }
    }

    /// Whether all is closed at the end of the text.
    pub(super) fn finish(mut self) -> Result<(), Fault> {
        self.close();
        match (self.parens.last(), self.blocks) {
            (None, 0) => Ok(()),
            (None, _) => Err(unbalanced("a BEGIN in the body has no END")),
            (Some(open), _) => Err(unbalanced("this `(` is not closed").at(open.clone())),
        }
    }
}

fn unbalanced(message: &str) -> Fault {
    Fault::new(Code::SQL_SPLIT, message, "check the parentheses and quotes")
}

#[cfg(test)]
mod tests {
    use crate::dialect::Dialect;
    use crate::sql::statements;
    use pretty_assertions::assert_eq;

    fn count(text: &str) -> usize {
        statements(text, Dialect::MariaDb.facts()).unwrap().len()
    }

    #[test]
    fn the_body_of_a_program_is_one_with_it() {
        assert_eq!(count("CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW SET NEW.a = 1; SELECT 1"), 2);
        let body = "BEGIN IF a THEN SET b = 1; ELSE SET b = CASE WHEN c THEN 1 END; END IF; \
                    CASE a WHEN 1 THEN SET b = 2; END CASE; WHILE a DO BEGIN SET a = IF(a, 0, 1); END; END WHILE; END";
        assert_eq!(count(&format!("CREATE OR REPLACE PROCEDURE p() {body}; SELECT 1; SELECT 2")), 3);
        assert_eq!(
            count(&format!("CREATE DEFINER = `a`@`b` TRIGGER t AFTER UPDATE ON x FOR EACH ROW {body}")),
            1
        );
        assert_eq!(count("SELECT CASE WHEN 1 THEN 2 END; SELECT 1"), 2);
        assert!(statements("CREATE PROCEDURE p() BEGIN SELECT 1;", Dialect::MariaDb.facts()).is_err());
    }
}
