//! The words of other tools, and ours for them: Alembic, SQLAlchemy, Django, Rails, Liquibase, Flyway, plain SQL. One
//! table for each place that a word can stand in, with one meaning each; it is asked before spelling is looked at.

mod keys;
mod operations;
mod types;

use crate::diag::nearest;
use crate::yaml::{Entry, Kind, Node};

use super::shape::Shape;

pub use operations::for_operation;
pub use types::{is_foreign, type_of};

/// What a foreign word is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ours {
    /// Another word for this one, where the map takes it.
    Word(&'static str),
    /// What is written otherwise, with this key of the map.
    With(&'static str, &'static str),
    /// What is written otherwise.
    Say(&'static str),
}

/// A row of the table of keys: their words, separated by blanks, the maps that it is meant in (none: in all), and ours.
pub type Row = (&'static str, &'static [&'static str], Ours);

/// The row for a key of a map. Words are compared without case, blanks, dashes and underscores.
fn row(shape: &Shape, entries: &[Entry], written: &str) -> Option<Ours> {
    let bare = bare(written);
    let fits = |ours: &Ours| match ours {
        Ours::Word(key) | Ours::With(key, _) => shape.has(key),
        Ours::Say(_) => true,
    };
    let rows = keys::ALL.iter().flat_map(|part| part.iter());
    let meant = rows.filter(|(theirs, places, _)| {
        theirs.split(' ').any(|word| self::bare(word) == bare)
            && (places.is_empty() || places.contains(&shape.context()))
    });
    let fitting: Vec<Ours> = meant.map(|(.., ours)| *ours).filter(fits).collect();
    let free = |ours: &&Ours| !matches!(ours, Ours::Word(key) if entries.iter().any(|e| e.key == *key));
    fitting.iter().find(free).or(fitting.first()).copied()
}

/// `server_default`, `serverDefault` and `Server-Default` are one word.
fn bare(word: &str) -> String {
    word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Our key that an unknown one of a map stands for, as far as that is clear.
pub fn meant(shape: &Shape, entries: &[Entry], entry: &Entry) -> Option<&'static str> {
    match row(shape, entries, &entry.key) {
        Some(Ours::Word(key) | Ours::With(key, _)) => Some(key),
        Some(Ours::Say(_)) => None,
        None if operation_like(&entry.key) => None,
        None if entry.value.is_null() && entry.key.contains(':') => {
            let (key, _) = entry.key.split_once(':')?;
            shape.all().find(|known| *known == key)
        }
        None => {
            let free = |key: &&str| !entries.iter().any(|e| e.key == **key);
            nearest(&entry.key, shape.all().filter(free))
        }
    }
}

/// What to write for a key that other tools have.
pub fn for_key(shape: &Shape, entries: &[Entry], entry: &Entry) -> Option<String> {
    if let Some(whole) = cut_text(entries, entry) {
        return Some(format!("inside of braces a text with a comma needs quotes: {whole}"));
    }
    let say = match row(shape, entries, &entry.key) {
        Some(Ours::Word(key)) if entries.iter().any(|e| e.key == key) => {
            return Some(format!("that is `{key}`, which stands here already: leave `{}` out", entry.key));
        }
        Some(Ours::Word(key)) => return Some(format!("did you mean `{key}`? Here it has that name")),
        Some(Ours::With(_, say) | Ours::Say(say)) => say,
        None if operation_like(&entry.key) => {
            return Some(if shape.context() == "a spec" {
                format!(
                    "an operation is an item of the list `upgrade:`: `- {}: ...`, indented below it",
                    entry.key
                )
            } else {
                format!("it is an operation of its own: begin a new item with `- {}:`", entry.key)
            });
        }
        None if entry.value.is_null() && entry.key.contains(':') => {
            let (key, value) = entry.key.split_once(':')?;
            return Some(format!("put a blank after the `:`: `{key}: {value}`"));
        }
        None => return None,
    };
    let no = matches!(entry.value.text(), Some("false" | "no"));
    let say = if no { say.replace("nullable: false", "nullable: true") } else { say.to_owned() };
    let sibling = |key: &str| entries.iter().find(|e| e.key == key).and_then(|e| e.value.text());
    Some(
        say.replace("VALUE", entry.value.text().unwrap_or("..."))
            .replace("TABLE", sibling("table").or_else(|| sibling("table_name")).unwrap_or("TABLE"))
            .replace("COLUMN", sibling("column").or_else(|| sibling("name")).unwrap_or("COLUMN")),
    )
}

/// Keys with texts that have commas.
const SENTENCES: [&str; 9] =
    ["sql", "undo", "expr", "where", "if", "using", "check", "comment", "description"];

/// A text that was cut at its commas, of which an entry is a part: with its key, and in quotes.
fn cut_text(entries: &[Entry], entry: &Entry) -> Option<String> {
    let bare = |e: &Entry| matches!(&e.value.kind, Kind::Scalar { text, plain: true } if text.is_empty());
    let at = entries.iter().position(|e| e.place == entry.place).filter(|_| bare(entry))?;
    let first = entries[..at].iter().rposition(|e| !bare(e))?;
    let head = &entries[first];
    let text = head.value.text().filter(|_| SENTENCES.contains(&head.key.as_str()))?;
    let rest = entries[first + 1..].iter().take_while(|e| bare(e)).map(|e| e.key.as_str());
    let whole: Vec<&str> = [text].into_iter().chain(rest).collect();
    let whole = whole.join(", ");
    let quoted =
        if whole.contains('"') { format!("'{}'", whole.replace('\'', "''")) } else { format!("\"{whole}\"") };
    Some(format!("`{}: {quoted}`", head.key))
}

/// Whether a word begins as operations do.
fn operation_like(word: &str) -> bool {
    let verbs = ["create_", "drop_", "alter_", "rename_", "add_"];
    let names = ["execute", "bulk_insert", "update_rows", "delete_rows"];
    names.contains(&word) || verbs.iter().any(|verb| word.starts_with(verb) && word.len() > verb.len() + 2)
}

/// The words that share a part with this one.
pub fn sharing<'k>(written: &str, known: impl Iterator<Item = &'k str>) -> Vec<&'k str> {
    let parts = parts(written);
    let shares = |key: &&str| self::parts(key).iter().any(|part| part.len() > 3 && parts.contains(part));
    known.filter(shares).collect()
}

/// `indexName` and `index_name` are two words.
fn parts(word: &str) -> Vec<String> {
    snake(word).split('_').map(|part| part.trim_end_matches('s').to_owned()).collect()
}

/// `addColumn` is `add_column`.
fn snake(word: &str) -> String {
    let mut out = String::new();
    let mut lower = false;
    for c in word.chars() {
        if c.is_uppercase() && lower {
            out.push('_');
        }
        lower = c.is_lowercase() || c.is_ascii_digit();
        out.extend(if matches!(c, ' ' | '-') { '_' } else { c }.to_lowercase());
    }
    out
}

/// What to write for a key that newcomers leave out.
pub fn for_missing(shape: &Shape, key: &str) -> Option<String> {
    let say = match (shape.context(), key) {
        (_, "down_revision") => "`down_revision: null` for the first revision, else the id of its parent",
        (_, "revision") => "`sqlc-mig revision -m MESSAGE` writes a spec with an id of its own",
        ("a column", "name") => "`{name: email, type: varchar(255)}`",
        ("a column", "type") => "a column has a type, such as `type: bigint` or `type: varchar(255)`",
        ("add_column", "column") => "`column: {name: age, type: integer}`",
        ("create_table", "columns") => {
            "`columns: [{name: id, type: bigint, identity: true}]`, or one column per line"
        }
        ("drop_index", "table") => "name the table of the index: an index belongs to one",
        ("drop_constraint", "table") => "name the table of the constraint",
        ("drop_constraint", "name") => {
            "a constraint is dropped by its name; without a name of its own it has that of the naming convention, such as `uq_users_email`"
        }
        ("drop_index", "name") => {
            "an index is dropped by its name; without a name of its own it has that of the naming convention, such as `ix_users_email`"
        }
        ("references", "table") | (_, "references") => {
            "`references: {table: users, columns: [id]}`, or `references: users(id)`"
        }
        (_, "to") => "`to:` is the new name",
        (_, "expr") => "`expr: \"price > 0\"`",
        (_, "sql") => "`sql: UPDATE ...`",
        (_, "rows") => "`rows: [{id: 1, name: first}]`",
        (_, "values") => "`values: [open, closed]`",
        _ => return None,
    };
    Some(say.to_owned())
}

/// What to write where a map is meant and something else stands.
pub fn instead_of_map(shape: &Shape, node: &Node) -> Option<String> {
    let text = node.text();
    Some(match (shape.context(), text, &node.kind) {
        ("a column", Some(text), _) => match text.split_once(char::is_whitespace) {
            Some((name, rest)) => format!("write `{{name: {name}, type: {}}}`", first_type(rest)),
            None => format!("write `{{name: {text}, type: ...}}`, with its type"),
        },
        ("a column", None, Kind::List(_)) => {
            "one column is one map: `column: {name: age, type: integer}`".to_owned()
        }
        ("references", Some(text), _) => references(text),
        (_, Some(text), _) if shape.keys.first() == Some(&"table") && text.contains(['(', '.']) => {
            let (table, rest) = text.split_once(['(', '.']).unwrap_or((text, ""));
            let rest = rest.trim_end_matches(')');
            let key =
                if shape.has("columns") { format!("columns: [{rest}]") } else { format!("column: {rest}") };
            format!("write `{{table: {}, {key}}}`", table.trim())
        }
        (_, Some(text), _) if text.contains(',') && shape.keys.first() == Some(&"table") => {
            let first = text.split(',').next().unwrap_or(text);
            format!("one operation is about one table: `{{table: {first}}}`, and an operation for each")
        }
        ("references", None, Kind::List(_)) => "write `{table: users, columns: [id]}`".to_owned(),
        ("a unique constraint", Some(_), _) => {
            "`[[a, b]]` is one constraint of both columns, `[[a], [b]]` is one for each".to_owned()
        }
        ("an index", Some(_), _) => {
            "`[[a, b]]` is one index of both columns, `[[a], [b]]` is one for each".to_owned()
        }
        ("a foreign key", Some(text), _) => {
            format!("write `{{columns: [{text}], references: {{table: users, columns: [id]}}}}`")
        }
        ("computed", Some(text), _) => format!("write `{{sql: \"{text}\", stored: true}}`"),
        ("drop_table" | "drop_table_comment", Some(text), _) => format!("write `{{table: {text}}}`"),
        ("create_table", Some(text), _) => {
            format!("write `{{table: {text}, columns: [{{name: id, type: bigint}}]}}`, or one key per line")
        }
        ("drop_index" | "drop_constraint", Some(text), _) => {
            format!("write `{{table: ..., name: {text}}}`, with the table that it belongs to")
        }
        (
            "drop_enum" | "create_schema" | "drop_schema" | "create_extension" | "drop_extension",
            Some(text),
            _,
        ) => {
            format!("write `{{name: {text}}}`")
        }
        (_, None, _) if node.is_null() && !shape.keys.is_empty() => {
            format!(
                "its keys stand below it, indented by two blanks more, or in braces: `{{{}: ...}}`",
                shape.keys[0]
            )
        }
        (_, None, Kind::List(_)) | (_, Some(_), _) if !shape.keys.is_empty() => {
            format!("write `{{{}: ...}}`", shape.keys[0])
        }
        _ => return None,
    })
}

/// The type at the beginning of what stands after a column's name in SQL.
fn first_type(rest: &str) -> &str {
    let rest = rest.trim();
    let end = match (rest.find('('), rest.find(char::is_whitespace)) {
        (Some(open), blank) if blank.is_none_or(|blank| open < blank) => {
            rest.find(')').map_or(rest.len(), |close| close + 1)
        }
        (_, Some(blank)) => blank,
        _ => rest.len(),
    };
    &rest[..end]
}

/// What to write for a reference in other words: `users.id`, `public.users(id)`, `users(id) ON DELETE CASCADE`.
fn references(text: &str) -> String {
    let lower = text.to_lowercase();
    let actions = lower.find(" on ").filter(|_| !text.contains('(')).map(|at| text.split_at(at));
    let (head, tail) = text.split_once(')').or(actions).unwrap_or((text, ""));
    let (table, columns) = match head.split_once('(') {
        Some((table, columns)) => (table.trim(), columns.trim()),
        None => head.rsplit_once('.').unwrap_or((head, "id")),
    };
    let target = match table.rsplit_once('.') {
        Some((schema, table)) => format!("schema: {schema}, table: {table}, columns: [{columns}]"),
        None => format!("table: {table}, columns: [{columns}]"),
    };
    let tail = tail.trim().to_lowercase();
    let action = |word: &str| {
        let rest = tail.split_once(&format!("on {word} "))?.1;
        let actions = ["cascade", "restrict", "set null", "set default", "no action"];
        actions
            .iter()
            .find(|action| rest.starts_with(**action))
            .map(|action| format!(", on_{word}: {action}"))
    };
    let options: String = ["delete", "update"].iter().filter_map(|word| action(word)).collect();
    format!("write `references: {{{target}{options}}}`")
}

/// What to write where a name is meant and a list stands.
pub fn instead_of_name(node: &Node) -> Option<String> {
    let Kind::List(items) = &node.kind else { return None };
    Some(match &items[..] {
        [one] if one.text().is_some() => format!("write `{}` alone", one.text().unwrap_or_default()),
        _ => "one name stands here: write an operation for each".to_owned(),
    })
}

/// What to write where a list is meant and something else stands.
pub fn instead_of_list(what: &str, node: &Node) -> String {
    let first = match &node.kind {
        Kind::Map(entries) => entries.first(),
        _ => None,
    };
    match (what.trim_matches('`'), first) {
        (_, Some(entry)) if entry.key.starts_with('-') => {
            format!("put a blank after the `-`: `- {}: ...`", entry.key.trim_start_matches('-'))
        }
        ("upgrade" | "downgrade" | "effect", Some(entry)) => {
            format!("an operation is an item of the list: `- {}: ...`", entry.key)
        }
        ("upgrade" | "downgrade" | "effect", None) => {
            "an operation is an item of the list: `- execute: {sql: ...}`".to_owned()
        }
        ("columns", Some(entry)) if entry.value.text().is_some() => {
            let (name, of) = (&entry.key, entry.value.text().unwrap_or_default());
            format!("a column is an item of the list: `- {{name: {name}, type: {of}}}`")
        }
        ("columns", Some(entry)) if entry.value.get("type").is_some() => {
            format!("a column is an item of the list: `- {{name: {}, type: ...}}`", entry.key)
        }
        ("rows", _) => "a row is a map of columns and values: `rows: [{id: 1, name: first}]`".to_owned(),
        ("values", Some(_)) => match &node.kind {
            Kind::Map(entries) => {
                let names: Vec<&str> = entries.iter().map(|entry| entry.key.as_str()).collect();
                format!("write `[{}]`", names.join(", "))
            }
            Kind::Scalar { .. } | Kind::List(_) => "write `[a, b]`".to_owned(),
        },
        (_, None) if node.text().is_some() => format!("write `[{}]`", node.text().unwrap_or_default()),
        _ => "write `[a, b]`, or one item per line after `- `".to_owned(),
    }
}

/// What to write for a column that is a pair of its name and type: `id: bigint`, `t.string: nick`.
pub fn column_pair(entry: &Entry) -> Option<String> {
    let text = entry.value.text()?;
    if let Some(kind) = entry.key.strip_prefix("t.") {
        let of = type_of(kind).and_then(|say| say.split('`').nth(1).map(ToOwned::to_owned));
        return Some(format!("write `{{name: {text}, type: {}}}`", of.as_deref().unwrap_or(kind)));
    }
    Some(format!("write `{{name: {}, type: {text}}}`", entry.key))
}
