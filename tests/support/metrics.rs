//! Reads the text format of Prometheus as strictly as it is written down:
//! <https://prometheus.io/docs/instrumenting/exposition_formats/#text-format-details>.

use std::collections::BTreeMap;

/// The samples, each by its name with its labels as they are written. Panics at anything that is not the format.
#[track_caller]
pub fn samples(text: &str) -> BTreeMap<String, f64> {
    assert!(text.ends_with('\n'), "the last line has to end too: {text}");
    let (mut samples, mut helped, mut typed) = (BTreeMap::new(), Vec::new(), Vec::new());
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("# HELP ") {
            let (name, help) = rest.split_once(' ').unwrap_or_else(|| panic!("no help: {line}"));
            assert!(!helped.contains(&name) && !help.contains('\\'), "{line}");
            helped.push(name);
        } else if let Some(rest) = line.strip_prefix("# TYPE ") {
            let name = rest.strip_suffix(" gauge").unwrap_or_else(|| panic!("no type: {line}"));
            assert!(!typed.contains(&name) && helped.last() == Some(&name), "{line}");
            typed.push(name);
        } else {
            let (series, figure) = line.rsplit_once(' ').unwrap_or_else(|| panic!("no sample: {line}"));
            let name = series.split_once('{').map_or(series, |(name, labels)| {
                assert!(are_labels(labels), "{line}");
                name
            });
            assert_eq!(typed.last(), Some(&name), "a sample stands below its type: {line}");
            let figure = figure.parse().unwrap_or_else(|_| panic!("no number: {line}"));
            assert!(samples.insert(series.to_owned(), figure).is_none(), "twice: {line}");
        }
    }
    assert_eq!(helped, typed);
    samples
}

/// `name="value",name="value"}`, where a value has a backslash before each `\`, `"` and `n` for a line end.
fn are_labels(text: &str) -> bool {
    let Some((name, rest)) = text.split_once("=\"") else { return false };
    if name.is_empty() || !name.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_') {
        return false;
    }
    let mut letters = rest.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '\\' if !matches!(letters.next(), Some((_, '\\' | '"' | 'n'))) => return false,
            '"' => {
                return match rest.get(at + 1..) {
                    Some("}") => true,
                    Some(more) => more.strip_prefix(',').is_some_and(are_labels),
                    None => false,
                };
            }
            _ => {}
        }
    }
    false
}
