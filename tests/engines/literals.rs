//! A literal is data, and the same data on every engine: random data of every type, as the default of a new table, of a
//! new column and of an altered one, and as a cell of `bulk_insert`, read back from the server. What is expected is worked
//! out here, from the parts that the literal was put together of; so it is the same for every engine.

use std::fmt::Write;

use pretty_assertions::assert_eq;

use crate::support::history::Random;
use crate::support::{Database, Engine, Project, Spec};

/// A literal as YAML, and what must be read back.
struct Datum {
    sql_type: &'static str,
    literal: String,
    read: String,
}

/// How data of a type is put together.
type Make = fn(&mut Random) -> (String, String);

/// Types with what makes data of them, and how often.
const TYPES: [(&str, usize, Make); 26] =
    [
        ("smallint", 1, |r| whole(r, 15)),
        ("integer", 2, |r| whole(r, 31)),
        ("bigint", 2, |r| whole(r, 63)),
        ("numeric(18,4)", 4, numeric),
        ("numeric(30,10)", 1, |_| ("\"12345.0123456789\"".to_owned(), "12345.0123456789".to_owned())),
        ("real", 2, real),
        ("double", 3, double),
        ("boolean", 2, |r| {
            if r.percent(50) { ("true".into(), "1".into()) } else { ("false".into(), "0".into()) }
        }),
        ("char(12)", 1, |r| text(r, 12)),
        ("varchar(30)", 4, |r| text(r, 30)),
        ("text", 3, |r| text(r, 200)),
        ("binary(3)", 1, |r| bytes(r, 3)),
        ("varbinary(12)", 2, |r| {
            let n = r.below(13);
            bytes(r, n)
        }),
        ("blob", 2, |r| {
            let n = r.below(40);
            bytes(r, n)
        }),
        ("date", 3, |r| {
            let day = day(r, 1000, 9999);
            (quoted(&day), day)
        }),
        ("time", 3, |r| time(r, 6)),
        ("time(2)", 1, |r| time(r, 2)),
        ("timestamp", 3, |r| moment(r, 6, 1000, 9999)),
        ("timestamp(0)", 1, |r| moment(r, 0, 1971, 9999)),
        ("timestamptz", 9, |r| moment_with_offset(r, 6)),
        ("timestamptz(3)", 2, |r| moment_with_offset(r, 3)),
        ("uuid", 2, uuid),
        ("json", 2, json),
        ("jsonb", 2, json),
        ("enum(a, 'b c', 'd''ü😀')", 2, |r| {
            let value = r.pick(&["a", "b c", "d'ü😀"]);
            (quoted(value), value.to_owned())
        }),
        ("{enum: mood}", 2, |r| {
            let value = r.pick(&["sad", "so so", "it's ✓"]);
            (quoted(value), value.to_owned())
        }),
    ];

/// A text as YAML, between quotes.
fn quoted(text: &str) -> String {
    let mut out = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => write!(out, "\\x{:02x}", u32::from(c)).unwrap(),
            c => out.push(c),
        }
    }
    out + "\""
}

fn whole(random: &mut Random, bits: u32) -> (String, String) {
    let high = (1_i128 << bits) - 1;
    let number = match random.below(4) {
        0 => high,
        1 => -high - 1,
        2 => 0,
        _ => i128::try_from(random.below(1 << 15)).unwrap() * if random.percent(50) { 1 } else { -1 },
    };
    (number.to_string(), number.to_string())
}

fn numeric(random: &mut Random) -> (String, String) {
    let (whole, fraction) = (random.below(99_999_999), format!("{:04}", random.below(10_000)));
    let sign = if random.percent(30) { "-" } else { "" };
    let value = trimmed(&format!("{sign}{whole}.{fraction}"));
    let text = match random.below(4) {
        0 => format!("{sign}{whole}.{fraction}0"),
        1 if sign.is_empty() => format!("+{whole}.{fraction}"),
        2 => format!("{sign}{whole}{fraction}e-4"),
        _ => format!("{sign}{whole}.{fraction}"),
    };
    (format!("\"{text}\""), value)
}

fn real(random: &mut Random) -> (String, String) {
    let text = random.pick(&["0.1", "-2.5", "1e10", "3.14159", "167772", "1.5e-20"]);
    (format!("\"{text}\""), text.parse::<f32>().unwrap().to_string())
}

fn double(random: &mut Random) -> (String, String) {
    let text =
        random.pick(&["0.1", "-2.5", "1e100", "3.14159265358979", "9007199254740993e3", "1.5e-200", "0"]);
    let text = if text.starts_with("9007") { "9007199254740.5" } else { text };
    (format!("\"{text}\""), text.parse::<f64>().unwrap().to_string())
}

const LETTERS: [&str; 16] =
    ["a", "Z", " ", "'", "\"", "\\", "%", "`", "ü", "日", "😀", "\n", "\r\n", "\t", "--", "\u{1}"];

fn text(random: &mut Random, most: usize) -> (String, String) {
    let length = random.below(most / 2);
    let mut text: String = (0..length).map(|_| random.pick(&LETTERS)).collect();
    text.push('.'); // no blank at the end, which `char` loses
    (quoted(&text), text)
}

fn hexadecimals(random: &mut Random, length: usize) -> String {
    (0..length).filter_map(|_| char::from_digit(u32::try_from(random.below(16)).ok()?, 16)).collect()
}

fn bytes(random: &mut Random, length: usize) -> (String, String) {
    let hex = hexadecimals(random, 2 * length);
    (format!("0x{hex}"), hex)
}

const DAYS: [u32; 12] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

fn day(random: &mut Random, from: usize, to: usize) -> String {
    let year = from + random.below(to - from + 1);
    let month = random.below(12);
    let day = 1 + random.below(DAYS[month] as usize);
    format!("{year:04}-{:02}-{day:02}", month + 1)
}

/// A time of day as it is written, and as it is.
fn clock(random: &mut Random, digits: usize) -> (String, String) {
    let (hour, minute, second) = (random.below(24), random.below(60), random.below(60));
    if random.percent(15) {
        return (format!("{hour:02}:{minute:02}"), format!("{hour:02}:{minute:02}:00"));
    }
    let plain = format!("{hour:02}:{minute:02}:{second:02}");
    if digits == 0 || random.percent(30) {
        return (plain.clone(), plain);
    }
    let fraction: String = (0..digits).map(|_| random.below(10).to_string()).collect();
    let written = format!("{plain}.{fraction}");
    (written.clone(), trimmed(&written))
}

/// Without zeros at the end of a fraction.
fn trimmed(text: &str) -> String {
    if text.contains('.') {
        text.trim_end_matches('0').trim_end_matches('.').to_owned()
    } else {
        text.to_owned()
    }
}

fn time(random: &mut Random, digits: usize) -> (String, String) {
    let (written, read) = clock(random, digits);
    (quoted(&written), read)
}

fn moment(random: &mut Random, digits: usize, from: usize, to: usize) -> (String, String) {
    let day = day(random, from, to);
    if random.percent(10) {
        return (quoted(&day), format!("{day} 00:00:00"));
    }
    let (written, read) = clock(random, digits);
    let between = random.pick(&[" ", "T"]);
    (quoted(&format!("{day}{between}{written}")), format!("{day} {read}"))
}

/// A moment of 1971 to 2037, which is what all engines hold. Its offset does not change its day, so that no calendar is
/// needed to say what it is in UTC.
fn moment_with_offset(random: &mut Random, digits: usize) -> (String, String) {
    if random.percent(20) {
        return moment(random, digits, 1971, 2037); // it is in UTC
    }
    let day = day(random, 1971, 2037);
    let (hour, minute) = (random.below(24), random.below(60));
    let (_, clock) = clock(random, digits);
    let (seconds, utc) = (&clock[6..], format!("{day} {hour:02}:{minute:02}:{}", &clock[6..]));
    let to = random.below(24); // what the clock shows there
    let (behind, ahead) = (hour.saturating_sub(to), to.saturating_sub(hour));
    let hours = ahead.max(behind);
    if hours == 0 {
        let zone = random.pick(&["Z", "z", " Z", "+00:00", "-00", "+0000"]);
        return (quoted(&format!("{day}T{hour:02}:{minute:02}:{seconds}{zone}")), utc);
    }
    if hours > 15 {
        return (quoted(&format!("{day} {hour:02}:{minute:02}:{seconds}Z")), utc);
    }
    let sign = if ahead > 0 { '+' } else { '-' };
    let zone = match random.below(3) {
        0 => format!("{sign}{hours:02}"),
        1 => format!(" {sign}{hours:02}:00"),
        _ => format!("{sign}{hours:02}00"),
    };
    (quoted(&format!("{day} {to:02}:{minute:02}:{seconds}{zone}")), utc)
}

fn uuid(random: &mut Random) -> (String, String) {
    let uuid = [8, 4, 4, 4, 12].map(|length| hexadecimals(random, length)).join("-");
    (quoted(&uuid.to_uppercase()), uuid)
}

fn json(random: &mut Random) -> (String, String) {
    let (_, inner) = text(random, 20);
    let value = match random.below(4) {
        0 => serde_json::json!({"a": [1, -2, true, null], "b": inner}),
        1 => serde_json::json!(inner),
        2 => serde_json::json!(17),
        _ => serde_json::json!([]),
    };
    (quoted(&value.to_string()), value.to_string())
}

fn data(seed: u64) -> Vec<Datum> {
    let mut random = Random::new(seed);
    let mut all = Vec::new();
    for (sql_type, times, make) in TYPES {
        for _ in 0..times {
            let (literal, read) = make(&mut random);
            all.push(Datum { sql_type, literal, read });
        }
    }
    all
}

/// As many columns as a row of any engine holds.
const COLUMNS: usize = 12;

/// The revisions: tables with rows, then columns that come and change.
fn project(data: &[Datum]) -> Project {
    let mut first = "- create_enum: {name: mood, values: [sad, so so, \"it's ✓\"]}\n".to_owned();
    let mut then = String::new();
    for (number, chunk) in data.chunks(COLUMNS).enumerate() {
        let mut columns = "{name: id, type: integer, nullable: false}".to_owned();
        let mut cells = "id: 1".to_owned();
        for (at, Datum { sql_type, literal, .. }) in chunk.iter().enumerate() {
            let sql_type = if sql_type.starts_with('{') { (*sql_type).to_owned() } else { quoted(sql_type) };
            write!(columns, ", {{name: made{at}, type: {sql_type}, default: {literal}}}, {{name: set{at}, type: {sql_type}}}, {{name: cell{at}, type: {sql_type}}}").unwrap();
            write!(cells, ", cell{at}: {literal}").unwrap();
            writeln!(then, "- add_column: {{table: t{number}, column: {{name: added{at}, type: {sql_type}, default: {literal}}}}}").unwrap();
            writeln!(then, "- alter_column: {{table: t{number}, column: set{at}, default: {literal}}}")
                .unwrap();
        }
        writeln!(first, "- create_table: {{table: t{number}, columns: [{columns}], primary_key: [id]}}")
            .unwrap();
        writeln!(first, "- bulk_insert: {{table: t{number}, rows: [{{{cells}}}], undo: nothing}}").unwrap();
    }
    Project::new()
        .with([Spec::new("aaaa00000000").up(first), Spec::new("aaaa00000001").after("aaaa00000000").up(then)])
}

/// The time zone of the application: not that of the script.
fn in_another_zone(dialect: &str) -> &'static str {
    match dialect {
        "postgres" => "SET TIME ZONE 'Asia/Tokyo'; ",
        "sqlite" => "",
        _ => "SET time_zone = '-07:00'; ",
    }
}

/// An expression that shows a column as a text.
fn shown(dialect: &str, sql_type: &str, column: &str) -> String {
    let is = |names: &[&str]| names.iter().any(|name| sql_type.split('(').next() == Some(name));
    match dialect {
        _ if is(&["char"]) => format!("rtrim({column})"),
        "postgres" if is(&["timestamptz"]) => {
            format!("to_char({column} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')")
        }
        "postgres" if is(&["boolean"]) => format!("{column}::int"),
        "postgres" if is(&["binary", "varbinary", "blob"]) => format!("encode({column}, 'hex')"),
        "mysql" | "mariadb" if is(&["timestamptz"]) => {
            format!("DATE_FORMAT(CONVERT_TZ({column}, '-07:00', '+00:00'), '%Y-%m-%d %H:%i:%s.%f')")
        }
        "mysql" | "mariadb" if is(&["real"]) => format!("{column} + 0e0"),
        _ if is(&["binary", "varbinary", "blob"]) => format!("lower(hex({column}))"),
        _ => column.to_owned(),
    }
}

/// An expression that shows a text as hexadecimal digits.
fn hexadecimal(dialect: &str, expression: &str) -> String {
    match dialect {
        "postgres" => format!("encode(convert_to(({expression})::text, 'UTF8'), 'hex')"),
        "sqlite" => format!("lower(hex(CAST(({expression}) AS TEXT)))"),
        _ => format!("LOWER(HEX(CONVERT(({expression}) USING utf8mb4)))"),
    }
}

fn from_hexadecimal(hex: &str) -> String {
    let byte = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).unwrap();
    String::from_utf8((0..hex.len()).step_by(2).map(byte).collect()).unwrap()
}

/// What was read, in the one form of its type.
fn canonical(sql_type: &str, text: &str) -> String {
    match sql_type.split('(').next().unwrap() {
        "real" => text.parse::<f32>().unwrap().to_string(),
        "double" => text.parse::<f64>().unwrap().to_string(),
        "json" | "jsonb" => serde_json::from_str::<serde_json::Value>(text).unwrap().to_string(),
        "numeric" | "time" | "timestamp" | "timestamptz" => trimmed(text),
        _ => text.to_owned(),
    }
}

/// What the columns of these names hold in a row.
fn read(database: &Database<'_>, data: &[Datum], row: u32, column: &str) -> Vec<String> {
    let dialect = database.engine().dialect();
    let mut all = Vec::new();
    for (number, chunk) in data.chunks(COLUMNS).enumerate() {
        let show = |(at, datum): (usize, &Datum)| {
            hexadecimal(dialect, &shown(dialect, datum.sql_type, &format!("{column}{at}")))
        };
        let list: Vec<String> = chunk.iter().enumerate().map(show).collect();
        let answer = database.query(&format!(
            "{}SELECT {} FROM t{number} WHERE id = {row}",
            in_another_zone(dialect),
            list.join(", ")
        ));
        all.extend(
            answer
                .split('|')
                .zip(chunk)
                .map(|(hex, datum)| canonical(datum.sql_type, &from_hexadecimal(hex))),
        );
    }
    all
}

const SEED: u64 = 20_261_129;

pub(super) fn data_is_the_same_everywhere(engine: &'static Engine) {
    let data = data(SEED);
    println!("{}: {} literals in 4 places", engine.dialect(), data.len());
    let project = project(&data);
    let database = engine.shared().database();
    database.apply(&engine.script(&project, &["build"])).ok();
    for number in 0..data.len().div_ceil(COLUMNS) {
        database
            .execute(&format!("{}INSERT INTO t{number} (id) VALUES (2)", in_another_zone(engine.dialect())));
    }
    let wanted: Vec<String> =
        data.iter().map(|d| format!("{} {}: {}", d.sql_type, d.literal, d.read)).collect();
    for (row, column) in [(1, "cell"), (1, "added"), (2, "made"), (2, "set"), (2, "added")] {
        let found = read(&database, &data, row, column);
        let found = found.iter().zip(&data).map(|(read, d)| format!("{} {}: {read}", d.sql_type, d.literal));
        assert_eq!(found.collect::<Vec<_>>(), wanted, "{column}, row {row}");
    }
}
