//! The name of a new spec's file, made after a template with Alembic's tokens.

use std::fmt::Write as _;

use super::{Moment, RevisionId};

/// A template, checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileTemplate {
    parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    Text(String),
    Id,
    Slug,
    /// A number of the date, with this many digits at least.
    Number(Number, usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Number {
    Epoch,
    Year,
    Month,
    Day,
    Hour,
    Minute,
    Second,
}

const NUMBERS: [(&str, Number); 7] = [
    ("epoch", Number::Epoch),
    ("year", Number::Year),
    ("month", Number::Month),
    ("day", Number::Day),
    ("hour", Number::Hour),
    ("minute", Number::Minute),
    ("second", Number::Second),
];

/// Letters of a message that go into a file name.
const LONGEST_SLUG: usize = 40;

impl Default for FileTemplate {
    fn default() -> Self {
        Self { parts: vec![Part::Id, Part::Text("_".to_owned()), Part::Slug] }
    }
}

impl FileTemplate {
    /// Reads a template.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read(template: &str) -> Result<Self, String> {
        let mut parts = Vec::new();
        let mut rest = template;
        while let Some((before, after)) = rest.split_once('%') {
            push_text(&mut parts, before);
            if let Some(after) = after.strip_prefix('%') {
                push_text(&mut parts, "%");
                rest = after;
                continue;
            }
            let token = after.strip_prefix('(').and_then(|inner| inner.split_once(')'));
            let Some((name, after)) = token else {
                return Err(
                    "after `%` comes a token such as `(rev)s`; a percent sign is written `%%`".to_owned()
                );
            };
            let end = after.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(after.len());
            let (width, after) = after.split_at(end);
            let kind = after.chars().next().unwrap_or(' ');
            parts.push(token_part(name, width, kind)?);
            rest = after.get(1..).unwrap_or_default();
        }
        push_text(&mut parts, rest);
        let text: String = parts.iter().map(|p| if let Part::Text(text) = p { text } else { "x" }).collect();
        if text.split('/').any(|folder| matches!(folder, "" | "." | "..")) || text.contains(['\\', '\0']) {
            return Err(
                "it names a file below the folder of the migrations, with `/` between folders".to_owned()
            );
        }
        Ok(Self { parts })
    }

    /// The name without its ending. An id is in it whatever the template says: two people who write a revision in the
    /// same minute, for the same purpose, must not write the same file.
    pub fn fill(&self, id: &RevisionId, message: &str, moment: &Moment) -> String {
        let mut name = String::new();
        for part in &self.parts {
            match part {
                Part::Text(text) => name.push_str(text),
                Part::Id => name.push_str(id.as_str()),
                Part::Slug => name.push_str(&slug(message)),
                Part::Number(number, width) => {
                    let _ = write!(name, "{:0width$}", number.of(moment));
                }
            }
        }
        if !self.parts.contains(&Part::Id) {
            let _ = write!(name, "_{id}");
        }
        name.trim_end_matches('_').to_owned()
    }
}

impl Number {
    fn of(self, moment: &Moment) -> i64 {
        let date = moment.date();
        match self {
            Self::Epoch => moment.epoch(),
            Self::Year => date.year().into(),
            Self::Month => date.month().into(),
            Self::Day => date.day().into(),
            Self::Hour => date.hour().into(),
            Self::Minute => date.minute().into(),
            Self::Second => date.second().into(),
        }
    }
}

fn push_text(parts: &mut Vec<Part>, text: &str) {
    if let Some(Part::Text(last)) = parts.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        parts.push(Part::Text(text.to_owned()));
    }
}

/// As Python's `%` operator reads it: `%(month).2d`, `%(month)02d`.
fn token_part(name: &str, width: &str, kind: char) -> Result<Part, String> {
    let number = NUMBERS.iter().find(|(word, _)| *word == name).map(|(_, number)| *number);
    match (name, number, kind) {
        ("rev", _, 's') if width.is_empty() => Ok(Part::Id),
        ("slug", _, 's') if width.is_empty() => Ok(Part::Slug),
        (_, Some(number), 'd' | 's') => {
            let digits = width.trim_start_matches(['0', '.']);
            match digits.parse() {
                Ok(width) if width <= 10 => Ok(Part::Number(number, width)),
                Err(_) if digits.is_empty() => Ok(Part::Number(number, 0)),
                _ => Err(format!("`%({name}){width}{kind}` is no width; write `%({name}).2d`")),
            }
        }
        (_, Some(_), _) => Err(format!("`%({name})` ends with `d`: `%({name}).2d`")),
        ("rev" | "slug", ..) => Err(format!("`%({name})` ends with `s`: `%({name})s`")),
        _ => Err(format!(
            "there is no token `%({name})`; known are rev, slug, epoch, year, month, day, hour, minute and second"
        )),
    }
}

/// The message as part of a file name: letters and digits, whole words of them as far as they fit.
fn slug(message: &str) -> String {
    let mut slug = String::new();
    for word in message.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if slug.chars().count() + word.chars().count() > LONGEST_SLUG && !slug.is_empty() {
            break;
        }
        if !slug.is_empty() {
            slug.push('_');
        }
        slug.extend(word.to_lowercase().chars().take(LONGEST_SLUG));
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    fn fill(template: &str) -> String {
        let moment = Moment::written("2026-03-05T07:08:09Z");
        FileTemplate::read(template).unwrap().fill(&RevisionId::new("ab12").unwrap(), "Add users", &moment)
    }

    #[test]
    fn templates_are_filled_as_alembic_fills_them() {
        assert_eq!(fill("%(rev)s_%(slug)s"), "ab12_add_users");
        assert_eq!(
            fill("%(year)d_%(month).2d_%(day).2d_%(hour).2d%(minute)02d%(second)d-%(rev)s_%(slug)s"),
            "2026_03_05_07089-ab12_add_users"
        );
        assert_eq!(fill("%(epoch)d/100%%-%(rev)s"), "1772694489/100%-ab12");
    }

    #[test]
    fn an_id_is_in_every_name() {
        assert_eq!(fill("%(year)d%(month).2d%(day).2d_%(slug)s"), "20260305_add_users_ab12");
        assert_eq!(fill("same"), "same_ab12");
    }

    #[test]
    fn templates_that_cannot_be_filled_are_refused() {
        let bad = [
            "%(revision)s",
            "%(rev)d",
            "%(year)f",
            "100%",
            "%(rev",
            "%(year).99d",
            "../%(rev)s",
            "/%(rev)s",
            "a//b",
            "a\\b",
        ];
        for template in bad {
            assert!(FileTemplate::read(template).is_err(), "{template}");
        }
        assert!(FileTemplate::read("%(yea)d").unwrap_err().contains("%(yea)"));
    }

    #[test]
    fn messages_become_file_names() {
        assert_eq!(slug("Add \"user\" table; ../../etc"), "add_user_table_etc");
        assert_eq!(slug("   "), "");
        assert!(slug(&"word ".repeat(60)).len() <= LONGEST_SLUG + 1);
    }
}
