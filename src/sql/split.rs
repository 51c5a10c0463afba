//! Where a statement ends.

use std::ops::Range;

use super::Fault;
use super::body::Body;
use crate::diag::Code;
use crate::lex::{self, Kind, Lexical, Token};

/// Follows parentheses and the bodies of routines and triggers (`BEGIN ATOMIC` as psql does, psqlscan.l): a `;` inside
/// them ends nothing.
#[derive(Default)]
pub(super) struct SplitState {
    parens: Vec<Range<usize>>,
    body: Body,
}

impl SplitState {
    /// Whether a token ends the statement.
    pub(super) fn ends_at(&mut self, text: &str, token: &Token, rules: Lexical) -> Result<bool, Fault> {
        let raw = &text[token.range.clone()];
        let is_outside = self.parens.is_empty();
        match (token.kind, raw) {
            (Kind::Space | Kind::Comment, _) => return Ok(false),
            (Kind::Word, _) => {
                let word = lex::name_of(text, token, &rules).unwrap_or_default().to_ascii_lowercase();
                self.body.word(&word, is_outside, rules);
            }
            _ => self.body.other(raw),
        }
        match (token.kind, raw) {
            (Kind::Punct, "(") => self.parens.push(token.range.clone()),
            (Kind::Punct, ")") => {
                let none = || unbalanced("this `)` closes nothing").at(token.range.clone());
                self.parens.pop().ok_or_else(none)?;
                self.body.closed(self.parens.is_empty());
            }
            (Kind::Punct, ";") => return Ok(self.parens.is_empty() && self.body.is_closed()),
            _ => {}
        }
        Ok(false)
    }

    /// Whether all is closed at the end of the text.
    pub(super) fn finish(self) -> Result<(), Fault> {
        match (self.parens.last(), self.body.finish()) {
            (None, None) => Ok(()),
            (None, Some(open)) => Err(unbalanced(open)),
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

    /// A body is one statement, and so it is where that is a compound one without BEGIN (MySQL manual, 15.6).
    #[test]
    fn a_compound_statement_is_a_body_without_begin() {
        let heads = [
            "CREATE TRIGGER t BEFORE INSERT ON x FOR EACH ROW",
            "CREATE TRIGGER IF NOT EXISTS t AFTER UPDATE ON `if` FOR EACH ROW FOLLOWS `case`",
            "CREATE PROCEDURE p(IN a SET('if', 'loop'), INOUT b INT) NOT DETERMINISTIC MODIFIES SQL DATA COMMENT 'if a then'",
            "CREATE DEFINER = `a`@`b` PROCEDURE IF NOT EXISTS p()",
            "CREATE FUNCTION f(a INT) RETURNS VARCHAR(9) CHARACTER SET utf8mb4 DETERMINISTIC SQL SECURITY INVOKER",
        ];
        let bodies = [
            "IF a IS NULL THEN SET b = IF(a, 1, 2); ELSEIF c THEN IF d THEN DO 1; END IF; ELSE DO 2; END IF",
            "CASE a WHEN 1 THEN SET b = CASE WHEN c THEN 1 ELSE IF(a, 2, 3) END; ELSE SET b = 2; END CASE",
            "CASE WHEN a THEN BEGIN DECLARE CONTINUE HANDLER FOR NOT FOUND BEGIN END; DO 1; END; END CASE",
            "WHILE a < REPEAT('x', 2) DO SET a = a + 1; IF b THEN DO 1; END IF; END WHILE",
            "again: WHILE a DO SET a = 0; LEAVE again; END WHILE again",
            "l: LOOP IF a THEN LEAVE l; END IF; ITERATE l; END LOOP",
            "REPEAT SET a = a + 1; UNTIL a > CASE b WHEN 1 THEN 2 END END REPEAT",
            "BEGIN NOT ATOMIC DO 1; END",
            "SET a = IF(b, 1, CASE WHEN c THEN 2 END)",
            "RETURN IF(a, 1, 2)",
        ];
        for (head, body) in heads.iter().flat_map(|head| bodies.iter().map(move |body| (head, body))) {
            assert_eq!(
                count(&format!("{head} {body}; SELECT IF(1, 2, 3); SELECT REPEAT('a', 2)")),
                3,
                "{head} {body}"
            );
        }
        for open in ["IF a THEN DO 1;", "l: LOOP DO 1;", "CASE WHEN a THEN DO 1; END;"] {
            let text = format!("{} {open}", heads[0]);
            assert!(statements(&text, Dialect::MariaDb.facts()).is_err(), "{text}");
        }
    }
}
