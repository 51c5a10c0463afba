//! Lines of the documents: prose ends at a hundred characters, where it can be broken.

use crate::readme::links::documents;
use crate::readme::markdown::read;

const WIDTH: usize = 100;

/// What is no prose: tables, headings, comments, quotes.
fn is_other(line: &str) -> bool {
    ["|", "#", "<!--", ">"].iter().any(|start| line.trim_start().starts_with(start))
}

/// A word that Markdown takes for something else at the beginning of a line.
fn is_marker(word: &str) -> bool {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    matches!(word, "-" | "*" | "+")
        || digits.len() < word.len() && matches!(digits, "." | ")")
        || word.chars().all(|c| c == '#')
        || word.starts_with(['|', '>'])
}

/// Whether a line is too long, though it has a blank, outside of backticks and behind its marker, at which it could end.
fn could_be_shorter(line: &str) -> bool {
    if line.chars().count() <= WIDTH {
        return false;
    }
    let text = line.trim_start();
    let mut column = line.chars().count() - text.chars().count();
    let (mut is_code, mut has_word) = (false, false);
    let words: Vec<&str> = text.split(' ').collect();
    for (number, word) in words.iter().enumerate() {
        let may_break = has_word && !is_code && !is_marker(word) && !word.starts_with("<!--");
        if may_break && column <= WIDTH + 1 {
            return true;
        }
        has_word |= number > 0 || !is_marker(word);
        is_code ^= word.matches('`').count() % 2 == 1;
        column += word.chars().count() + 1;
    }
    false
}

#[test]
fn prose_ends_at_a_hundred_characters() {
    let mut long = Vec::new();
    let mut count = 0;
    for name in documents() {
        let mut is_fenced = false;
        for (number, line) in read(&name).lines().enumerate() {
            let is_fence = line.trim_start().starts_with("```");
            is_fenced ^= is_fence;
            if is_fenced || is_fence || is_other(line) {
                continue;
            }
            count += 1;
            if could_be_shorter(line) {
                long.push(format!("{name}:{}: {} characters", number + 1, line.chars().count()));
            }
        }
    }
    assert!(long.is_empty(), "lines of more than {WIDTH} characters:\n{}", long.join("\n"));
    assert!(count > 1000, "{count}");
    let words = "a word ".repeat(20);
    let (code, link) = (format!("`{words}`"), format!("[text](https://{})", "a".repeat(100)));
    for (line, expected) in [
        (words.clone(), true),
        (format!("- {words}"), true),
        (code.clone(), false),
        (format!("- {code}, and more"), false),
        (format!("so: {code}"), true),
        (link.clone(), false),
        (format!("- {link}"), false),
        (format!("see {link}"), true),
    ] {
        assert_eq!(could_be_shorter(&line), expected, "{line}");
    }
}
