//! Questions on a terminal.

use super::Fallible;
use crate::catalog::Catalog;
use crate::draft::{Answers, Heard, Question, Writer};
use crate::report;
use crate::workspace;

/// Asks until nothing is open, or nobody answers; gives what is open then. Nothing has been written so far, and each question
/// stands beside the options that answer it: whoever breaks off may go on with these.
pub(super) fn ask(
    writer: &Writer<'_>,
    from: &Catalog,
    to: &Catalog,
    answers: &mut Answers,
) -> Fallible<Vec<Question>> {
    let mut heard = false;
    let open = loop {
        let open = writer.questions(from, to, answers);
        let Some(first) = open.first() else { break open };
        if !workspace::can_ask() {
            break open;
        }
        report::error(&asked(writer, first));
        let Some(said) = workspace::read_line()? else {
            report::error("\n");
            break open;
        };
        match writer.take(answers, first, said.trim()) {
            Heard::Answer => heard = true,
            Heard::Again(why) => report::error(&format!("{why}\n")),
            Heard::Refusal => break open,
        }
    };
    if heard {
        let said = writer.said(answers);
        report::error(&format!("These options say the same: {}\n", said.join(" ")));
    }
    Ok(open)
}

/// A question, the options that answer it, and how it is answered here.
fn asked(writer: &Writer<'_>, question: &Question) -> String {
    let (words, flags) = writer.asked(question);
    let (options, how) = match (question, &flags[..]) {
        (Question::Table { .. } | Question::Column { .. }, [yes, no]) => {
            (format!("yes is {yes}, no is {no}"), "[y/n]")
        }
        (Question::Value { .. }, _) => (format!("yes is {}", flags.concat()), "[y/n]"),
        _ => (flags.concat(), "SQL:"),
    };
    format!("{words}\n  ({options})\n{how} ")
}
