//! The rows that an INSERT spells out, as data where they are constants.

use crate::dialect::Facts;
use crate::lex::{self, Kind, Token};

/// What an INSERT of plain rows says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inserted {
    /// The schema, where the statement says it.
    pub schema: Option<String>,
    pub table: String,
    /// The columns; none where the statement leaves them to the table.
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Cell>>,
}

/// One value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// A string constant.
    Text(String),
    /// A number, or true, false or null.
    Word(String),
    /// Anything else.
    Expression(String),
}

/// The rows of an INSERT that names a table, perhaps columns, and VALUES, and nothing besides.
pub fn inserted(statement: &str, facts: &Facts) -> Option<Inserted> {
    let rules = facts.syntax.lexical;
    let tokens = lex::tokens(statement, &rules).ok()?;
    let tokens: Vec<Token> =
        tokens.into_iter().filter(|t| !matches!(t.kind, Kind::Space | Kind::Comment)).collect();
    let mut reader = Reader { text: statement, facts, tokens: &tokens, at: 0 };
    reader.word("insert")?;
    reader.word("into")?;
    let first = reader.name()?;
    let (schema, table) = if reader.eat(".") { (Some(first), reader.name()?) } else { (None, first) };
    let mut columns = Vec::new();
    if reader.eat("(") {
        loop {
            columns.push(reader.name()?);
            if !reader.eat(",") {
                break;
            }
        }
        reader.eat(")").then_some(())?;
    }
    reader.word("values")?;
    let mut rows = Vec::new();
    loop {
        rows.push(reader.row()?);
        if !reader.eat(",") {
            break;
        }
    }
    let even = rows.iter().all(|row| row.len() == rows[0].len());
    let fits = columns.is_empty() || rows[0].len() == columns.len();
    (reader.at == tokens.len() && even && fits).then_some(Inserted { schema, table, columns, rows })
}

/// What a constant says, also behind a cast of PostgreSQL: `'on'::mood`; nothing for any other expression.
pub fn constant(expression: &str, facts: &Facts) -> Option<Cell> {
    let text = expression.split_once("::").map_or(expression, |(constant, _)| constant);
    let tokens = lex::tokens(text, &facts.syntax.lexical).ok()?;
    let mut reader = Reader { text, facts, tokens: &tokens, at: 0 };
    let cell = reader.cell_until(str::is_empty)?;
    (!matches!(cell, Cell::Expression(_))).then_some(cell)
}

struct Reader<'r> {
    text: &'r str,
    facts: &'r Facts,
    tokens: &'r [Token],
    at: usize,
}

impl Reader<'_> {
    fn raw(&self) -> &str {
        self.tokens.get(self.at).map_or("", |token| &self.text[token.range.clone()])
    }

    fn eat(&mut self, raw: &str) -> bool {
        let is_next = self.raw() == raw;
        self.at += usize::from(is_next);
        is_next
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.raw().eq_ignore_ascii_case(word).then(|| self.at += 1)
    }

    fn name(&mut self) -> Option<String> {
        let name = lex::name_of(self.text, self.tokens.get(self.at)?, &self.facts.syntax.lexical)?;
        self.at += 1;
        Some(name)
    }

    fn row(&mut self) -> Option<Vec<Cell>> {
        self.eat("(").then_some(())?;
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell()?);
            if !self.eat(",") {
                break;
            }
        }
        self.eat(")").then_some(cells)
    }

    /// The tokens up to the comma or parenthesis that ends the cell.
    fn cell(&mut self) -> Option<Cell> {
        self.cell_until(|raw| matches!(raw, "," | ")"))
    }

    /// The tokens up to one that ends the cell, where no parenthesis is open.
    fn cell_until(&mut self, ends: impl Fn(&str) -> bool) -> Option<Cell> {
        let from = self.at;
        let mut depth = 0usize;
        loop {
            match self.raw() {
                raw if depth == 0 && ends(raw) => break,
                "" => return None,
                "(" => depth += 1,
                ")" => depth = depth.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
        }
        let tokens = &self.tokens[from..self.at];
        let (first, last) = (tokens.first()?, tokens.last()?);
        let text = &self.text[first.range.start..last.range.end];
        if let ([only], Kind::String) = (tokens, first.kind) {
            let escapes = self.facts.syntax.lexical.backslash_escapes && text.contains('\\');
            let value = super::ddl::string_value(&self.text[only.range.clone()]).filter(|_| !escapes);
            return Some(value.map_or_else(|| Cell::Expression(text.to_owned()), Cell::Text));
        }
        let lower = text.to_ascii_lowercase();
        if lower == "default" {
            return None;
        }
        let is_word = matches!(lower.as_str(), "null" | "true" | "false") || is_number(text);
        Some(if is_word { Cell::Word(lower) } else { Cell::Expression(text.to_owned()) })
    }
}

/// A number as every engine and YAML read it: digits, and perhaps a sign before them and a fraction behind.
pub fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    all_digits(whole) && all_digits(fraction) && (whole == "0" || !whole.starts_with('0'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dialect::Dialect;
    use pretty_assertions::assert_eq;

    #[test]
    fn rows_are_read_as_data() {
        let read = |text: &str| inserted(text, Dialect::Postgres.facts());
        let rows = read("INSERT INTO app.\"T\" (A, \"b c\") VALUES (-1.5, 'o''neil'), (now(), E'x\\ny'), (NULL, f(1, ')'))").unwrap();
        assert_eq!((rows.schema.as_deref(), rows.table.as_str()), (Some("app"), "T"));
        assert_eq!(rows.columns, ["a", "b c"]);
        let (text, word) = (|t: &str| Cell::Text(t.to_owned()), |t: &str| Cell::Word(t.to_owned()));
        let expression = |t: &str| Cell::Expression(t.to_owned());
        let expected = [
            [word("-1.5"), text("o'neil")],
            [expression("now()"), text("x\ny")],
            [word("null"), expression("f(1, ')')")],
        ];
        assert_eq!(rows.rows, expected);
        for other in [
            "INSERT INTO t (a) VALUES (1) ON CONFLICT DO NOTHING",
            "INSERT INTO t (a) VALUES (1) RETURNING a",
            "INSERT INTO t (a) SELECT 1",
            "INSERT INTO t (a) VALUES (DEFAULT)",
            "INSERT INTO t DEFAULT VALUES",
            "INSERT INTO t (a, b) VALUES (1)",
            "INSERT INTO t VALUES (1), (1, 2)",
            "INSERT IGNORE INTO t (a) VALUES (1)",
        ] {
            assert_eq!(read(other), None, "{other}");
        }
    }

    #[test]
    fn what_an_engine_escapes_is_no_data() {
        let cell = |text: &str| inserted(text, Dialect::MySql.facts()).map(|rows| rows.rows[0][0].clone());
        assert_eq!(cell("INSERT INTO `t` VALUES ('a\\nb')"), Some(Cell::Expression("'a\\nb'".to_owned())));
        assert_eq!(cell("INSERT INTO `t` VALUES (\"a\")"), Some(Cell::Expression("\"a\"".to_owned())));
        assert_eq!(cell("INSERT INTO `t` VALUES (007)"), Some(Cell::Expression("007".to_owned())));
    }
}
