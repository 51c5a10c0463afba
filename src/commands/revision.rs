//! `revision`: a new spec file.

use std::fmt::Write as _;
use std::path::PathBuf;

use super::{Answer, Context, Fallible};
use crate::cli::Revision;
use crate::decode::Sink;
use crate::diag::{Code, Diagnostic};
use crate::graph::{Graph, Selection};
use crate::model::RevisionId;
use crate::{spec, workspace, yaml};

/// Writes the file and answers its path.
pub(super) fn run(args: &Revision, context: &mut Context<'_>) -> Fallible<Answer> {
    let parents = parents(args, context);
    let id = new_id(args, context)?;
    for needed in &args.depends_on {
        if context.project.graph.lookup(needed).is_err() {
            context.project.graph.select(needed)?;
        }
    }
    let parents = parents?;
    if context.is_broken() {
        return Ok(Answer::default());
    }
    let date = Date::of(workspace::now());
    let text = spec_text(&id, &parents, args, &date, context)?;
    let path = path(&id, &args.message, &date, context);
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    if name.starts_with(['.', '_']) {
        let message = format!("the file would be named `{name}`, and such names are ignored");
        return Err(Box::new(
            Diagnostic::global(Code::USAGE, message).hint("choose an id that begins with a letter or digit"),
        ));
    }
    read_back(&text, &name, context)?;
    if workspace::exists(&path) {
        let message = format!("`{}` exists already; nothing was written", path.display());
        return Err(Box::new(Diagnostic::global(Code::UNWRITABLE, message)));
    }
    workspace::write_new(&path, &text)?;
    Ok(Answer::text(format!("{}\n", path.display())))
}

/// What is about to be written must be sound, also beside the revisions that are there: ids, labels, dependencies.
fn read_back(text: &str, name: &str, context: &Context<'_>) -> Fallible<()> {
    let mut sources = context.project.sources.clone();
    let file = sources.add(name.to_owned(), text.to_owned());
    let sink = Sink::default();
    let mut faults = Vec::new();
    match yaml::parse(file, text) {
        Ok(tree) => {
            let new = spec::read_head(tree, &sink).map(|spec| spec.head);
            let known = context.project.specs.iter().map(|spec| spec.head.clone());
            faults.extend(sink.into_inner());
            faults.extend(Graph::new(known.chain(new).collect()).1);
        }
        Err(found) => faults = found,
    }
    let fault = faults.into_iter().find(|fault| {
        let places = fault.related.iter().map(|(place, _)| place).chain(&fault.place);
        places.into_iter().any(|place| place.file == file)
    });
    match fault {
        None => Ok(()),
        Some(fault) => Err(Box::new(Diagnostic::global(Code::USAGE, fault.message).maybe_hint(fault.hint))),
    }
}

fn parents(args: &Revision, context: &Context<'_>) -> Fallible<Vec<String>> {
    let graph = &context.project.graph;
    let selection = match &args.head {
        Some(text) => graph.select(text)?,
        None if graph.is_empty() => Selection::Base,
        None => graph
            .select("head")
            .map_err(|fault| Box::new(fault.hint("say which one is the parent: `--head REVISION`")))?,
    };
    Ok(match selection {
        Selection::Base => Vec::new(),
        Selection::Revisions(list) => list.iter().map(|&at| graph.id(at).to_string()).collect(),
    })
}

fn new_id(args: &Revision, context: &Context<'_>) -> Fallible<RevisionId> {
    let text = match &args.rev_id {
        Some(text) => text.clone(),
        None => hexadecimal(&workspace::random_bytes()),
    };
    let id = RevisionId::new(&text).map_err(|why| {
        Box::new(Diagnostic::global(Code::USAGE, format!("`{text}` cannot be a revision id: it {why}")))
    })?;
    if context.project.graph.find(id.as_str()).is_some() {
        let message = format!("there is a revision `{id}` already");
        return Err(Box::new(
            Diagnostic::global(Code::USAGE, message).hint("leave `--rev-id` out to get a new one"),
        ));
    }
    Ok(id)
}

/// Twelve hexadecimal digits, as Alembic's ids have.
fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::new();
    for byte in bytes.iter().take(6) {
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// Ids are always quoted: `1e5` and `0123` are numbers to other readers of YAML.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The message as people write it, or with escapes where readers of YAML do not agree on what a line is.
fn message_text(message: &str) -> Fallible<String> {
    let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}');
    if !message.contains(breaks) {
        let plain = serde_yaml::to_string(message).map_err(|fault| {
            Box::new(Diagnostic::global(
                Code::USAGE,
                format!("the message cannot be written as YAML: {fault}"),
            ))
        })?;
        return Ok(plain.trim_end_matches('\n').to_owned());
    }
    let escaped = |text: String, c: char| match c {
        '\u{7f}'.. if breaks(c) => format!("{text}\\u{:04x}", u32::from(c)),
        _ => text + &c.to_string(),
    };
    Ok(quoted(message).chars().fold(String::new(), escaped))
}

fn quoted_list(items: &[String]) -> String {
    format!("[{}]", items.iter().map(|item| quoted(item)).collect::<Vec<_>>().join(", "))
}

fn spec_text(
    id: &RevisionId,
    parents: &[String],
    args: &Revision,
    date: &Date,
    context: &Context<'_>,
) -> Fallible<String> {
    let down = match parents {
        [] => "null".to_owned(),
        [one] => quoted(one),
        many => quoted_list(many),
    };
    let message = message_text(&args.message)?;
    let mut text = format!("revision: {}\ndown_revision: {down}\n", quoted(id.as_str()));
    if !args.branch_label.is_empty() {
        let _ = writeln!(text, "branch_labels: {}", quoted_list(&args.branch_label));
    }
    if !args.depends_on.is_empty() {
        let graph = &context.project.graph;
        let full =
            |text: &String| graph.lookup(text).map_or_else(|_| text.clone(), |at| graph.id(at).to_string());
        let list: Vec<String> = args.depends_on.iter().map(full).collect();
        let _ = writeln!(text, "depends_on: {}", quoted_list(&list));
    }
    text.push_str(&format!("message: {message}\ncreate_date: {}\n", date.iso()));
    text.push_str("upgrade: []\n# upgrade:\n#   - add_column: {table: users, column: {name: nickname, type: varchar(40)}}\ndowngrade: auto\n");
    Ok(text)
}

fn path(id: &RevisionId, message: &str, date: &Date, context: &Context<'_>) -> PathBuf {
    let config = &context.project.config;
    let mut name = config.file_template.clone();
    let slug = slug(message);
    for (token, value) in [
        ("%(rev)s", id.to_string()),
        ("%(slug)s", slug),
        ("%(year)d", format!("{:04}", date.year)),
        ("%(month).2d", format!("{:02}", date.month)),
        ("%(day).2d", format!("{:02}", date.day)),
        ("%(hour).2d", format!("{:02}", date.seconds / 3600)),
        ("%(minute).2d", format!("{:02}", date.seconds / 60 % 60)),
        ("%(second).2d", format!("{:02}", date.seconds % 60)),
    ] {
        name = name.replace(token, &value);
    }
    let folder = config.migrations.first().map_or("migrations", String::as_str);
    context.workspace.path(folder).join(format!("{}.yaml", name.trim_end_matches('_')))
}

/// The message as part of a file name: letters and digits, at most 40 of them.
fn slug(message: &str) -> String {
    let words: Vec<String> = message
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let mut slug = String::new();
    for word in words {
        if slug.chars().count() + word.chars().count() > 40 && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('_');
        }
        slug.extend(word.chars().take(40));
    }
    slug
}

/// A moment in UTC.
struct Date {
    year: u64,
    month: u64,
    day: u64,
    seconds: u64,
}

impl Date {
    /// From seconds since 1970 (days to civil date, proleptic Gregorian calendar).
    fn of(epoch: u64) -> Self {
        let days = epoch / 86_400 + 719_468;
        let era = days / 146_097;
        let day_of_era = days % 146_097;
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * day_of_year + 2) / 153;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        Self {
            year: year_of_era + era * 400 + u64::from(month <= 2),
            month,
            day: day_of_year - (153 * shifted + 2) / 5 + 1,
            seconds: epoch % 86_400,
        }
    }

    fn iso(&self) -> String {
        let (h, m, s) = (self.seconds / 3600, self.seconds / 60 % 60, self.seconds % 60);
        format!("{:04}-{:02}-{:02}T{h:02}:{m:02}:{s:02}Z", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn dates_are_those_of_the_calendar() {
        assert_eq!(Date::of(0).iso(), "1970-01-01T00:00:00Z");
        assert_eq!(Date::of(951_782_400).iso(), "2000-02-29T00:00:00Z");
        assert_eq!(Date::of(1_795_144_320).iso(), "2026-11-20T03:12:00Z");
    }

    #[test]
    fn messages_become_file_names() {
        assert_eq!(slug("Add \"user\" table; ../../etc"), "add_user_table_etc");
        assert_eq!(slug("   "), "");
    }
}
