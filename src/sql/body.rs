//! The bodies of routines, triggers and events: where one is open, a `;` ends nothing.

use super::FIRST_WORDS;
use crate::lex::Lexical;

/// Programs whose text may have a body.
const PROGRAMS: [&str; 5] = ["function", "procedure", "trigger", "event", "package"];

/// What is open in a body.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `BEGIN ... END`.
    Block,
    /// `CASE ... END`: an expression.
    Case,
    /// `CASE ... END CASE`.
    Cases,
    /// `IF ... END IF`.
    If,
    /// `LOOP ... END LOOP`, `WHILE ... END WHILE`, `REPEAT ... END REPEAT`, `FOR ... END FOR`.
    Loop,
}

/// Where a program's text has come to.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Part {
    /// Its head; no parameters yet.
    #[default]
    Head,
    /// Behind the parameters of a routine.
    Parameters,
    /// The one statement that is its body.
    Body,
}

/// A walk over the words of a statement.
#[derive(Default)]
pub(super) struct Body {
    words: Vec<String>,
    part: Part,
    open: Vec<Open>,
    /// The last word was END: the next one says of what.
    ended: bool,
    /// A statement of the body begins with the next word.
    starts: bool,
}

impl Body {
    /// Takes a word up; `is_outside`: of all parentheses.
    pub(super) fn word(&mut self, word: &str, is_outside: bool, rules: Lexical) {
        let previous = self.words.last().cloned().unwrap_or_default();
        let program = self.kind();
        if self.ends(word) {
            self.starts = false;
        } else if program.is_some() && word == "begin" {
            self.part = Part::Body;
            self.open(Open::Block);
        } else if !self.open.is_empty() {
            self.inside(word);
        } else if let Some(kind) = program.filter(|_| rules.compound_bodies && is_outside) {
            self.outside(&kind, word, &previous);
        }
        self.note(word);
    }

    /// Keeps the first words, and the last one behind them.
    fn note(&mut self, word: &str) {
        if self.words.len() > FIRST_WORDS {
            self.words.pop();
        }
        self.words.push(word.to_owned());
    }

    /// The kind of program that is created.
    fn kind(&self) -> Option<String> {
        let first = self.words.iter().take(FIRST_WORDS);
        let is_created = self.words.first().is_some_and(|word| word == "create");
        first.filter(|_| is_created).find(|word| PROGRAMS.contains(&word.as_str())).cloned()
    }

    /// Takes up what follows END; whether the word belongs to it.
    fn ends(&mut self, word: &str) -> bool {
        if !std::mem::take(&mut self.ended) {
            return false;
        }
        let closed = match word {
            "if" => Open::If,
            "case" => Open::Cases,
            "loop" | "while" | "repeat" | "for" => Open::Loop,
            _ => {
                self.close();
                return false;
            }
        };
        // A CASE that did not begin a statement counts as an expression.
        if self.open.last() == Some(&closed) || closed == Open::Cases {
            self.open.pop();
        }
        true
    }

    /// An END of which nothing is said closes a block or an expression.
    fn close(&mut self) {
        if matches!(self.open.last(), Some(Open::Block | Open::Case)) {
            self.open.pop();
        }
    }

    fn open(&mut self, open: Open) {
        self.open.push(open);
        self.starts = open == Open::Block;
    }

    /// A word where something is open.
    fn inside(&mut self, word: &str) {
        let top = self.open.last().copied();
        let starts = std::mem::take(&mut self.starts);
        match word {
            "end" => self.ended = true,
            "then" | "else" => self.starts = matches!(top, Some(Open::If | Open::Cases)),
            "do" => self.starts = top == Some(Open::Loop),
            _ if starts => self.statement(word),
            "case" => self.open(Open::Case),
            _ => {}
        }
    }

    /// The first word of a statement of the body.
    fn statement(&mut self, word: &str) {
        self.starts = false;
        match word {
            "if" => self.open(Open::If),
            "case" => self.open(Open::Cases),
            "while" | "for" => self.open(Open::Loop),
            "loop" | "repeat" => {
                self.open(Open::Loop);
                self.starts = true;
            }
            _ => {}
        }
    }

    /// A word of the head, or the first of the body.
    fn outside(&mut self, kind: &str, word: &str, previous: &str) {
        if self.part == Part::Body {
            if std::mem::take(&mut self.starts) {
                if matches!(word, "follows" | "precedes") {
                    self.part = Part::Parameters; // then comes the name of a trigger
                } else {
                    self.statement(word);
                }
            }
            return;
        }
        match kind {
            "trigger" if word == "row" && previous == "each" || self.part == Part::Parameters => {
                self.part = Part::Body;
                self.starts = true;
            }
            "event" if word == "do" => {
                self.part = Part::Body;
                self.starts = true;
            }
            "procedure" | "function" if self.part == Part::Parameters => {
                let is_type = matches!(previous, "returns" | "character" | "char");
                if COMPOUND.contains(&word) || SIMPLE.contains(&word) && !is_type {
                    self.part = Part::Body;
                    self.statement(word);
                }
            }
            _ => {}
        }
    }

    /// Takes up what is no word.
    pub(super) fn other(&mut self, raw: &str) {
        if std::mem::take(&mut self.ended) {
            self.close();
        }
        let after_name = self.part == Part::Parameters && self.kind().as_deref() == Some("trigger");
        if after_name && raw.starts_with(['`', '"']) {
            (self.part, self.starts) = (Part::Body, true);
        } else {
            self.starts = match raw {
                ";" => !self.open.is_empty(),
                ":" => self.part == Part::Body || self.part == Part::Parameters, // a label
                _ => false,
            };
            if raw == ":" && self.part == Part::Parameters {
                self.part = Part::Body;
            }
        }
    }

    /// A parenthesis was closed.
    pub(super) fn closed(&mut self, is_outside: bool) {
        let routine = || matches!(self.kind().as_deref(), Some("procedure" | "function"));
        if is_outside && self.part == Part::Head && routine() {
            self.part = Part::Parameters;
        }
    }

    /// Whether nothing is open.
    pub(super) fn is_closed(&self) -> bool {
        self.open.is_empty()
    }

    /// What is still open at the end of the text.
    pub(super) fn finish(mut self) -> Option<&'static str> {
        if self.ended {
            self.close();
        }
        Some(match self.open.last()? {
            Open::Block => "a BEGIN in the body has no END",
            Open::Case => "a CASE in the body has no END",
            Open::Cases => "a CASE in the body has no END CASE",
            Open::If => "an IF in the body has no END IF",
            Open::Loop => "a loop in the body has no END LOOP, END WHILE or END REPEAT",
        })
    }
}

/// Compound statements, one of which may be a body.
const COMPOUND: [&str; 6] = ["if", "case", "while", "loop", "repeat", "for"];

/// First words of other statements that may be the body of a routine.
const SIMPLE: [&str; 30] = [
    "alter",
    "analyze",
    "call",
    "commit",
    "create",
    "deallocate",
    "delete",
    "do",
    "drop",
    "execute",
    "flush",
    "get",
    "grant",
    "insert",
    "kill",
    "optimize",
    "prepare",
    "rename",
    "replace",
    "resignal",
    "return",
    "revoke",
    "rollback",
    "select",
    "set",
    "show",
    "signal",
    "truncate",
    "update",
    "with",
];
