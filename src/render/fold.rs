//! Long lines: templates and lists say where a line may be broken, and it is broken there if it must be.

/// Where a line may be broken. No text has this character: specs may not, and no engine takes it.
pub(super) const FOLD: char = '\0';
/// The longest line that a reader sees whole.
const WIDTH: usize = 158;

/// What stands where a line may be broken.
struct Style {
    /// Where it is not.
    joint: &'static str,
    /// Where it is.
    ending: &'static str,
    /// What the line that follows begins with.
    indent: &'static str,
}

/// SQL, broken where it may be and must be.
pub(super) fn filled(text: &str) -> String {
    broken(text, &Style { joint: " ", ending: "", indent: "  " })
}

/// The same of a comment.
pub(super) fn remark(text: &str) -> String {
    broken(text, &Style { joint: " ", ending: "", indent: "--   " })
}

/// The same of a line that COPY reads: it goes on behind a backslash, which makes the end of the line one of the data
/// (PostgreSQL, "COPY", File Formats, Text Format). Blanks between the elements of an array or of JSON are no part of them.
pub(super) fn row(text: &str) -> String {
    broken(text, &Style { joint: "", ending: "\\", indent: "    " })
}

/// SQL on the lines that its template gives it.
pub(super) fn joined(text: &str) -> String {
    text.replace(FOLD, " ")
}

/// A list as pieces of a line each, which together are the list.
pub(super) fn pieces(list: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut begin, mut end) = (0, 0);
    for item in list.split_inclusive(", ") {
        if end > begin && list[begin..end + item.len()].chars().count() > WIDTH - 20 {
            pieces.push(&list[begin..end]);
            begin = end;
        }
        end += item.len();
    }
    pieces.push(&list[begin..]);
    pieces
}

fn broken(text: &str, style: &Style) -> String {
    let mut out = String::with_capacity(text.len());
    let mut width = 0;
    for (number, part) in text.split(FOLD).enumerate() {
        let first = part.lines().next().unwrap_or_default().chars().count();
        let is_long = width + style.joint.len() + first + style.ending.len() > WIDTH;
        let fits_alone = style.indent.len() + first <= WIDTH;
        if number > 0 && is_long && fits_alone {
            out.push_str(style.ending);
            out.push('\n');
            out.push_str(style.indent);
            width = style.indent.len();
        } else if number > 0 {
            out.push_str(style.joint);
            width += style.joint.len();
        }
        out.push_str(part);
        width = match part.rsplit_once('\n') {
            Some((_, last)) => last.chars().count(),
            None => width + first,
        };
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use pretty_assertions::assert_eq;

    #[test]
    fn a_line_is_broken_where_it_may_and_must_be() {
        let (short, long) = ("a".repeat(10), "b".repeat(150));
        assert_eq!(filled(&format!("{short}\0{short}")), format!("{short} {short}"));
        assert_eq!(filled(&format!("{short}\0{long}\0{short}")), format!("{short}\n  {long}\n  {short}"));
        assert_eq!(filled(&format!("{long}\n{short}\0{short}")), format!("{long}\n{short} {short}"));
        assert_eq!(remark(&format!("-- {long}\0{short}")), format!("-- {long}\n--   {short}"));
        assert_eq!(row(&format!("{{{short},\0{long}}}")), format!("{{{short},\\\n    {long}}}"));
        let longer = "c".repeat(WIDTH);
        assert_eq!(filled(&format!("{long}\0{longer}\0{short}")), format!("{long} {longer}\n  {short}"));
        assert_eq!(pieces("a, b"), ["a, b"]);
        assert_eq!(
            pieces(&format!("{long}, {short}, {short}")),
            [format!("{long}, "), format!("{short}, {short}")]
        );
        assert_eq!(joined("a\0b"), "a b");
    }
}
