//! Diagnostics beside the lines of a merge request, in the words of the services that show them there.

use std::fmt::Write as _;

use crate::diag::{Diagnostic, Diagnostics, Severity, Sources};

/// GitHub's workflow commands: `::error file=...,line=...::message`, a line for each diagnostic. `folder` is that of the
/// project, with a `/` behind it, as seen from the root of the repository; places are relative to the project.
pub fn github(diagnostics: Diagnostics, sources: &Sources, folder: &str) -> String {
    let mut out = String::new();
    for diagnostic in &diagnostics.sorted(sources) {
        let level = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let mut properties = Vec::new();
        if let Some(place) = &diagnostic.place {
            let file = format!("{folder}{}", sources.path(place.file));
            properties.push(format!("file={}", escaped(&file, true)));
            properties.push(format!("line={},col={}", place.line, place.col));
        }
        properties.push(format!("title=sqlc-mig {}", diagnostic.code.id));
        let message = escaped(&message(diagnostic, sources, folder), false);
        let _ = writeln!(out, "::{level} {}::{message}", properties.join(","));
    }
    out
}

/// GitLab's report of code quality: one array. What has no place is shown at the beginning of the configuration, for
/// GitLab leaves out what has none.
pub fn gitlab(diagnostics: Diagnostics, sources: &Sources, folder: &str) -> String {
    let issue = |diagnostic: &Diagnostic| {
        let (path, line) = match &diagnostic.place {
            Some(place) => (sources.path(place.file), place.line),
            None => ("sqlc-mig.yaml", 1),
        };
        let path = format!("{folder}{path}");
        let description = message(diagnostic, sources, folder);
        let severity = match diagnostic.severity {
            Severity::Error => "critical",
            Severity::Warning => "minor",
            Severity::Note => "info",
        };
        // Without the line: what only moved is the same finding.
        let identity = format!("{} {path} {}", diagnostic.code.id, diagnostic.message);
        serde_json::json!({
            "check_name": diagnostic.code.id,
            "description": description,
            "fingerprint": blake3::hash(identity.as_bytes()).to_hex().as_str(),
            "severity": severity,
            "location": { "path": path, "lines": { "begin": line } },
        })
    };
    let issues: Vec<_> = diagnostics.sorted(sources).iter().map(issue).collect();
    format!("{}\n", serde_json::Value::from(issues))
}

/// All that a diagnostic says.
fn message(diagnostic: &Diagnostic, sources: &Sources, folder: &str) -> String {
    let mut out = diagnostic.message.clone();
    for (place, word) in &diagnostic.related {
        let _ = write!(out, "\n{folder}{}:{}: {word}", sources.path(place.file), place.line);
    }
    if let Some(hint) = &diagnostic.hint {
        let _ = write!(out, "\nhelp: {hint}");
    }
    out
}

/// A text as a workflow command carries it; of a property, a comma or a colon would be the end.
fn escaped(text: &str, is_property: bool) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '%' => out.push_str("%25"),
            '\r' => out.push_str("%0D"),
            '\n' => out.push_str("%0A"),
            ':' if is_property => out.push_str("%3A"),
            ',' if is_property => out.push_str("%2C"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn what_would_end_a_command_is_written_otherwise() {
        assert_eq!(escaped("50 %: a,\r\nb", false), "50 %25: a,%0D%0Ab");
        assert_eq!(escaped("a,b:c", true), "a%2Cb%3Ac");
    }
}
