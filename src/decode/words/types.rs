//! Types by the words of other tools: `sa.String(40)`, `postgresql.JSONB`, `models.CharField(max_length=40)`.

use Theirs::{Field, Foreign, Sized};

/// What their type is here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Theirs {
    /// A type, or a sentence about it.
    Foreign(&'static str),
    /// A type that takes a length, and the one to show where none is given.
    Sized(&'static str, &'static str),
    /// A field of an object-relational mapper that is more than a type.
    Field(&'static str),
}

/// Their types, separated by blanks and in lower case, and ours.
#[rustfmt::skip] // a row is a line
const ROWS: &[(&str, Theirs)] = &[
    // SQLAlchemy
    ("string unicode", Sized("varchar", "255")),
    ("autostring", Sized("varchar", "255")),
    ("unicodetext textclause", Foreign("text")),
    ("biginteger", Foreign("bigint")),
    ("smallinteger", Foreign("smallint")),
    ("largebinary pickletype", Foreign("blob")),
    ("matchtype nulltype", Foreign("text")),
    ("double_precision", Foreign("double")),
    // Django
    ("autofield", Field("`type: integer` with `identity: true`")),
    ("bigautofield", Field("`type: bigint` with `identity: true`")),
    ("smallautofield", Field("`type: smallint` with `identity: true`")),
    ("foreignkey onetoonefield belongs_to references reference", Field("`type: bigint` with `references: users(id)`, or the type of the column that is meant")),
    ("manytomanyfield has_many", Field("a table of its own with two foreign keys")),
    ("charfield", Sized("varchar", "255")),
    ("slugfield", Sized("varchar", "50")),
    ("emailfield", Sized("varchar", "254")),
    ("urlfield", Sized("varchar", "200")),
    ("filefield imagefield filepathfield", Sized("varchar", "100")),
    ("textfield", Foreign("text")),
    ("integerfield positiveintegerfield", Foreign("integer")),
    ("bigintegerfield positivebigintegerfield", Foreign("bigint")),
    ("smallintegerfield positivesmallintegerfield", Foreign("smallint")),
    ("booleanfield nullbooleanfield", Foreign("boolean")),
    ("datefield", Foreign("date")),
    ("timefield", Foreign("time")),
    ("datetimefield", Foreign("timestamptz")),
    ("durationfield", Foreign("interval")),
    ("floatfield", Foreign("double")),
    ("decimalfield", Foreign("numeric")),
    ("uuidfield", Foreign("uuid")),
    ("jsonfield", Foreign("json")),
    ("binaryfield", Foreign("blob")),
    ("genericipaddressfield ipaddressfield", Sized("varchar", "45")),
    // Liquibase and plain SQL
    ("datetime smalldatetime datetime2", Foreign("timestamp` (date and time as written), or `timestamptz` (a moment)")),
    ("datetimeoffset timestamp_ltz timestamp_tz", Foreign("timestamptz")),
    ("nvarchar varchar2 nvarchar2 longvarchar varying", Sized("varchar", "255")),
    ("nchar bpchar", Sized("char", "1")),
    ("clob nclob ntext longtext mediumtext tinytext longnvarchar", Foreign("text")),
    ("number fixed", Foreign("numeric")),
    ("currency smallmoney money", Foreign("numeric(19,4)")),
    ("bytea image longblob mediumblob tinyblob raw bytes longvarbinary varbinary_max bytearray", Foreign("blob")),
    ("int int4 mediumint int32 signed", Foreign("integer")),
    ("int8 long bigserial_ int64", Foreign("bigint")),
    ("int2 tinyint byte short int16 int1", Foreign("smallint")),
    ("float4 single", Foreign("real")),
    ("float8 float binary_double binary_float", Foreign("double")),
    ("bool bit logical", Foreign("boolean")),
    ("uniqueidentifier guid uuid4", Foreign("uuid")),
    ("serial serial4 auto_increment autoincrement identity primary_key", Field("`type: integer` with `identity: true`")),
    ("bigserial serial8", Field("`type: bigint` with `identity: true`")),
    ("smallserial serial2", Field("`type: smallint` with `identity: true`")),
    ("inet cidr", Sized("varchar", "45")),
    ("macaddr", Sized("varchar", "17")),
    ("citext", Foreign("text` with a `collation` that ignores case")),
    ("hstore", Foreign("json")),
    ("timetz", Foreign("time")),
    ("year", Foreign("smallint")),
    ("xml", Foreign("text")),
    ("tsvector", Foreign("text")),
];

/// Names that SQLAlchemy, Django and Rails share with us, apart from case.
const SHARED: [&str; 22] = [
    "smallint",
    "integer",
    "bigint",
    "numeric",
    "decimal",
    "real",
    "float",
    "double",
    "boolean",
    "char",
    "varchar",
    "text",
    "binary",
    "varbinary",
    "blob",
    "date",
    "time",
    "timestamp",
    "interval",
    "uuid",
    "json",
    "jsonb",
];

/// Where other tools keep their types.
const MODULES: [&str; 16] = [
    "sa",
    "sqlalchemy",
    "postgresql",
    "mysql",
    "mariadb",
    "sqlite",
    "db",
    "models",
    "types",
    "sqltypes",
    "dialects",
    "pg",
    "t",
    "java",
    "sql",
    "schema",
];

/// Whether a type is written with the module of a program before it, which no type of a database is meant by.
pub fn is_foreign(text: &str) -> bool {
    let head = text.split('(').next().unwrap_or(text);
    let Some((modules, _)) = head.rsplit_once('.') else { return false };
    modules.split('.').all(|module| MODULES.contains(&module.to_lowercase().as_str()))
        && type_of(text).is_some()
}

/// What to write for a type of another tool; `None` for one that nobody knows.
pub fn type_of(text: &str) -> Option<String> {
    let text = text.trim().trim_matches('"');
    if let Some(say) = with_constraints(text) {
        return Some(say);
    }
    let (head, rest) = text.split_once('(').unwrap_or((text, ""));
    let name = head.rsplit('.').next().unwrap_or(head).trim().to_lowercase();
    let inner = rest.rsplit_once(')').map_or(rest, |(inner, _)| inner);
    let args: Vec<&str> = inner.split(',').map(str::trim).filter(|arg| !arg.is_empty()).collect();
    let written = |ours: &str| {
        let quoted = if ours.contains(',') { format!("\"{ours}\"") } else { ours.to_owned() };
        // One with words behind it closes its own quotes.
        Some(if ours.contains('`') { format!("write `{ours}") } else { format!("write `{quoted}`") })
    };
    match name.as_str() {
        "enum" if args.is_empty() => {
            return Some(
                "an enum lists its values, `enum(open, closed)`, or is one of `create_enum`: `{enum: NAME}`"
                    .to_owned(),
            );
        }
        "array" if args.is_empty() => {
            return Some("write `{array: {of: text}}`, or `text[]` in quotes".to_owned());
        }
        "enum" if !args.is_empty() => return Some(enumeration(&args)),
        "array" if !args.is_empty() => return Some(array(inner)),
        "numeric" | "decimal" | "decimalfield" | "number" | "money" => return written(&numeric(&args)),
        "datetime" | "timestamp" | "time" if with_zone(&args) => return written("timestamptz"),
        "int unsigned" | "integer unsigned" => return written("bigint"),
        "bigint unsigned" => return written("numeric(20)"),
        "tinyint" if args == ["1"] => return written("boolean"),
        "decimal unsigned" => return written("numeric"),
        _ => {}
    }
    let found = ROWS.iter().find(|(theirs, _)| theirs.split(' ').any(|word| word == name));
    match found.map(|(_, ours)| *ours) {
        Some(Foreign(ours)) => written(ours),
        Some(Sized(ours, shown)) => {
            let given = number(&args);
            let length = given.unwrap_or(shown);
            let text =
                if given.is_none() && ours == "varchar" && shown == "255" { ", or `text`" } else { "" };
            Some(format!("write `{ours}({length})`{text}"))
        }
        Some(Field(say)) => Some(format!("write {say}")),
        None if SHARED.contains(&name.as_str()) => match number(&args) {
            Some(n)
                if matches!(
                    name.as_str(),
                    "char" | "varchar" | "binary" | "varbinary" | "time" | "timestamp"
                ) =>
            {
                written(&format!("{name}({n})"))
            }
            Some(n) if name == "text" => written(&format!("varchar({n})")),
            _ => written(if name == "float" { "double" } else { &name }),
        },
        None => None,
    }
}

/// `bigint PRIMARY KEY`, `varchar(40) NOT NULL`: what SQL says of a column after its type has keys of its own.
fn with_constraints(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let words = [
        (" primary key", "primary_key: true"),
        (" not null", "nullable: false"),
        (" unique", "unique: true"),
        (" autoincrement", "identity: true"),
        (" auto_increment", "identity: true"),
        (" default ", "default: ..."),
        (" references ", "references: users(id)"),
        (" null", "nullable: true"),
    ];
    let found: Vec<(usize, &str)> =
        words.iter().filter_map(|(word, key)| lower.find(word).map(|at| (at, *key))).collect();
    let (at, _) = found.iter().min()?;
    let of = &text[..*at];
    let serial = matches!(of.to_lowercase().as_str(), "serial" | "bigserial" | "smallserial");
    let of = if serial { of.to_lowercase().replace("serial", "int") } else { of.to_owned() };
    let of = if serial && of == "int" { "integer".to_owned() } else { of };
    let mut keys: Vec<&str> = found.iter().map(|(_, key)| *key).collect();
    if keys.contains(&"nullable: false") {
        keys.retain(|key| *key != "nullable: true");
    }
    if serial {
        keys.push("identity: true");
    }
    keys.dedup();
    Some(format!("what is said of the column has keys of its own: `type: {of}, {}`", keys.join(", ")))
}

/// `Enum('open', 'closed', name='state')`.
fn enumeration(args: &[&str]) -> String {
    let plain = |text: &&str| text.trim_matches(|c| matches!(c, '\'' | '"')).to_owned();
    let values: Vec<String> = args.iter().filter(|arg| !arg.contains('=')).map(plain).collect();
    let named = args.iter().find_map(|arg| arg.strip_prefix("name=")).map(|name| plain(&name));
    let list = format!("\"enum({})\"", values.join(", "));
    match named {
        Some(name) => format!(
            "write `{{enum: {name}}}` after `- create_enum: {{name: {name}, values: [{}]}}`, or `{list}`",
            values.join(", ")
        ),
        None => format!("write `{list}`"),
    }
}

/// `ARRAY(sa.Integer())`.
fn array(inner: &str) -> String {
    let of = inner.split(',').next().unwrap_or(inner);
    let of = type_of(of).and_then(|say| say.split('`').nth(1).map(ToOwned::to_owned));
    format!("write `{{array: {{of: {}}}}}`", of.as_deref().unwrap_or("text"))
}

/// `Numeric(10, 2)`, `DecimalField(max_digits=10, decimal_places=2)`.
fn numeric(args: &[&str]) -> String {
    let values = args.iter().filter_map(|arg| arg.rsplit('=').next()).map(str::trim);
    let numbers: Vec<&str> = values.filter(|n| n.parse::<u32>().is_ok()).collect();
    if numbers.is_empty() { "numeric".to_owned() } else { format!("numeric({})", numbers.join(",")) }
}

fn with_zone(args: &[&str]) -> bool {
    args.iter().any(|arg| matches!(arg.replace(' ', "").to_lowercase().as_str(), "timezone=true" | "true"))
}

/// The first number among arguments such as `40`, `length=40`.
fn number<'a>(args: &[&'a str]) -> Option<&'a str> {
    let digits = |arg: &&'a str| arg.rsplit('=').next().map(str::trim).filter(|n| n.parse::<u32>().is_ok());
    args.iter().find_map(digits)
}

#[cfg(test)]
mod tests {
    use super::{is_foreign, type_of};

    #[test]
    fn types_of_other_tools_have_a_name_here() {
        for (theirs, ours) in [
            ("sa.String(40)", "`varchar(40)`"),
            ("sa.String(length=40)", "`varchar(40)`"),
            ("sa.Integer()", "`integer`"),
            ("postgresql.JSONB", "`jsonb`"),
            ("sa.dialects.postgresql.JSONB(astext_type=sa.Text())", "`jsonb`"),
            ("sqlalchemy.UUID()", "`uuid`"),
            ("sa.Numeric(10, 2)", "`\"numeric(10,2)\"`"),
            ("sa.DateTime(timezone=True)", "`timestamptz`"),
            ("sa.Enum('a', 'b', name='mood')", "`{enum: mood}`"),
            ("models.CharField(max_length=40)", "`varchar(40)`"),
            ("ARRAY(sa.Integer())", "`{array: {of: integer}}`"),
            ("BigInteger", "`bigint`"),
            ("LargeBinary", "`blob`"),
            ("tinyint(1)", "`boolean`"),
        ] {
            let said = type_of(theirs).unwrap_or_default();
            assert!(said.contains(ours), "{theirs}: {said}");
        }
        assert!(is_foreign("sa.String(40)") && is_foreign("sa.Float") && !is_foreign("public.mood"));
        assert!(!is_foreign("sa.mood") && !is_foreign("varchar(40)"));
    }
}
