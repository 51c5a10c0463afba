//! Words for people: suggestions and lists.

use std::fmt;

/// `did you mean` for a word and what it might have been; `None` where nothing is near.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(word, known).map(|near| format!("did you mean `{near}`?"))
}

/// The known word that is nearest to this one, if it is near at all.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = (word.chars().count() / 3).max(1);
    known
        .into_iter()
        .map(|candidate| {
            (strsim::damerau_levenshtein(&word.to_lowercase(), &candidate.to_lowercase()), candidate)
        })
        .filter(|(distance, _)| *distance <= limit)
        .min()
        .map(|(_, candidate)| candidate)
}

/// A list for people: `a`, `b` and `c`, in backticks.
pub fn and_list<T: fmt::Display>(items: &[T]) -> String {
    list_with(items, "and")
}

/// A list for people: `a`, `b` or `c`, in backticks.
pub fn or_list<T: fmt::Display>(items: &[T]) -> String {
    list_with(items, "or")
}

fn list_with<T: fmt::Display>(items: &[T], word: &str) -> String {
    match items {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [first @ .., last] => {
            let first: Vec<String> = first.iter().map(|item| format!("`{item}`")).collect();
            format!("{} {word} `{last}`", first.join(", "))
        }
    }
}

/// A name that is written like an expression or with an order: what an index takes for it.
pub fn index_column(text: &str) -> Option<String> {
    let trimmed = text.trim();
    let lower = trimmed.to_lowercase();
    for order in ["desc", "asc"] {
        if let Some(name) = lower.strip_suffix(order).filter(|rest| rest.ends_with(' ')) {
            let name = trimmed[..name.len()].trim();
            let key = if name.contains('(') { "expr" } else { "name" };
            return Some(format!("write `{{{key}: {name}, order: {order}}}`"));
        }
    }
    if let Some(name) = trimmed.strip_prefix('-').filter(|name| !name.is_empty()) {
        return Some(format!("write `{{name: {name}, order: desc}}`"));
    }
    if let Some(at) = lower.find(" collate ") {
        let collation = trimmed[at + 9..].trim().trim_matches('"');
        return Some(format!("write `{{name: {}, collation: {collation}}}`", trimmed[..at].trim()));
    }
    if trimmed.contains(',') && !trimmed.contains('(') {
        return Some(format!("several columns are a list: `[{trimmed}]`"));
    }
    match trimmed.split_once('(') {
        Some((name, length)) if length.trim_end_matches(')').parse::<u32>().is_ok() => {
            Some(format!("write `{{name: {name}, length: {}}}`", length.trim_end_matches(')')))
        }
        Some(_) => Some(format!("an expression is written `{{expr: \"{trimmed}\"}}`")),
        None if trimmed.contains("->") || trimmed.contains("||") || trimmed.contains("::") => {
            Some(format!("an expression is written `{{expr: \"{trimmed}\"}}`"))
        }
        None => None,
    }
}
