//! Types of SQLAlchemy, and of libraries beside it, in the words of specs.

use super::enums::NamedEnum;
use super::lengths::{digits, numeric, quoted, sized, whole, whole_or_minus};
use super::runner::Runner;
use super::value::{Args, Made, Read, Value, last};
use crate::yaml::Node;

/// A type, and what comes with it.
#[derive(Clone, Debug)]
pub(super) struct Type {
    pub node: Node,
    /// Its first word, by which defaults are read; empty where it has none.
    pub family: String,
    pub collation: Option<String>,
    /// The enum that it is, where the engine has such types: name, schema, values, and whether a table makes it.
    pub named: Option<NamedEnum>,
    /// The values and the name of a check that goes with it.
    pub check: Option<(Option<String>, Vec<String>)>,
}

impl Type {
    pub(super) fn word(word: impl Into<String>) -> Self {
        let word = word.into();
        let family = word.split(['(', ' ']).next().unwrap_or_default().to_owned();
        Self { node: Node::text_of(word), family, collation: None, named: None, check: None }
    }

    fn raw(sql: impl Into<String>) -> Self {
        Self { node: Node::map([("sql", Node::text_of(sql))]), ..Self::word("") }
    }
}

/// Types of PostgreSQL that specs call as it does.
const POSTGRES: &str = " inet cidr macaddr macaddr8 tsvector tsquery citext hstore money oid regclass \
    int4range int8range numrange daterange tsrange tstzrange int4multirange int8multirange nummultirange datemultirange tsmultirange tstzmultirange \
    jsonpath ltree xml point line lseg box path polygon circle ";

/// Types of MySQL that specs call as it does.
const MYSQL: &str = " tinytext mediumtext longtext tinyblob mediumblob longblob year tinyint mediumint ";

/// Types of libraries, by the last part of their names, and what they are in a database.
const OTHERS: &[(&str, &str)] = &[
    ("UUIDType", "uuid"),
    ("EmailType", "varchar(255)"),
    ("URLType", "text"),
    ("ChoiceType", "varchar(255)"),
    ("JSONType", "json"),
    ("IPAddressType", "varchar(50)"),
    ("ColorType", "varchar(20)"),
    ("CurrencyType", "varchar(3)"),
    ("CountryType", "varchar(2)"),
    ("LocaleType", "varchar(10)"),
    ("PhoneNumberType", "varchar(20)"),
    ("TimezoneType", "varchar(50)"),
    ("ArrowType", "timestamp"),
    ("TSVectorType", "tsvector"),
    ("LtreeType", "ltree"),
    ("EncryptedType", "blob"),
    ("StringEncryptedType", "varchar"),
    ("ScalarListType", "text"),
    ("UtcDateTime", "timestamptz"),
    ("UTCDateTime", "timestamptz"),
    ("DateTimeUTC", "timestamptz"),
    ("TIMESTAMPAware", "timestamptz"),
    ("TZDateTime", "timestamptz"),
    ("AwareDateTime", "timestamptz"),
    ("JsonB", "jsonb"),
    ("GUID", "uuid"),
    ("CIText", "citext"),
    ("CI_Text", "citext"),
    ("PydanticType", "json"),
];

impl Runner<'_> {
    /// Whether the dialect is one of SQLAlchemy's name.
    pub(super) fn on(&self, name: &str) -> bool {
        self.is_called(name)
    }

    /// A type.
    pub(super) fn sql_type(&mut self, value: &Value) -> Read<Type> {
        let none = Args::default();
        match value {
            Value::Name(path) => self.type_of(path, &none),
            Value::Made(made) if made.callee == ".with_variant" => self.variant(made),
            Value::Made(made) if made.callee == "#object" || made.callee == "#class" => self.own_type(made),
            Value::Made(made) if made.callee.starts_with('.') => {
                Err(format!("the type is made by `{}`", made.callee))
            }
            Value::Made(made) => self.type_of(&made.callee.clone(), &made.args),
            other => Err(other.gap().map_or_else(
                || "the type cannot be read".to_owned(),
                |why| format!("the type cannot be told: {why}"),
            )),
        }
    }

    /// `String().with_variant(Text(), "mysql")`.
    fn variant(&mut self, made: &Made) -> Read<Type> {
        let dialects = made.args.positional.get(1..).unwrap_or_default();
        let meant = dialects.iter().filter_map(|name| name.as_text("it").ok()).any(|name| self.on(&name));
        let chosen = if meant { made.args.positional.first() } else { made.receiver.as_ref() };
        match chosen {
            Some(value) => self.sql_type(&value.clone()),
            None => Err("the type cannot be read".to_owned()),
        }
    }

    /// A type that the file itself defines: what it is made of.
    fn own_type(&mut self, made: &Made) -> Read<Type> {
        let class = match &made.receiver {
            Some(Value::Made(class)) => class.args.clone(),
            _ => made.args.clone(),
        };
        match class.named("impl") {
            Some(inner) => {
                self.remark("types that a file defines itself (`TypeDecorator`) were taken for the type in their `impl`");
                self.sql_type(&inner.clone())
            }
            None => {
                Err("the type is one of the project's own, and does not say what it is made of".to_owned())
            }
        }
    }

    fn type_of(&mut self, path: &str, args: &Args) -> Read<Type> {
        if let Some(why) = args.gap().filter(|_| !path.ends_with("Enum")) {
            return Err(format!("the type cannot be told: {why}"));
        }
        let name = last(path);
        let lower = name.to_ascii_lowercase();
        if self.plan.aliases.contains(name) {
            return Ok(Type { family: String::new(), ..Type::word(name) });
        }
        let of_sqlalchemy = path.starts_with("sqlalchemy.") || !path.contains('.');
        if lower == "enum" {
            return self.enum_type(args);
        }
        if path.contains("qlmodel") && lower == "autostring" {
            // sqlmodel/sql/sqltypes.py: a length of its own, where MySQL asks for one
            let by_itself = args.given("length", 0).is_none() && self.on("mysql");
            return if by_itself { Ok(Type::word("varchar(255)")) } else { self.string(args) };
        }
        if !of_sqlalchemy && let Some(found) = other_type(path, &lower, args)? {
            return Ok(found);
        }
        if of_sqlalchemy || path.starts_with("pgvector") {
            let found = self.generic(&lower, args)?;
            if let Some(found) = found {
                return Ok(found);
            }
        }
        Err(format!(
            "the type `{name}` is one of the project's own: an alias under `types:` in sqlc-mig.yaml can say what it is, `type: {name}` uses it"
        ))
    }

    /// Types of SQLAlchemy itself, also under the names of dialects.
    fn generic(&mut self, name: &str, args: &Args) -> Read<Option<Type>> {
        let (postgres, mysql) = (self.on("postgresql"), self.on("mysql"));
        Ok(Some(match name {
            "string" | "unicode" | "varchar" | "nvarchar" | "autostring" => {
                return self.string(args).map(Some);
            }
            "char" | "nchar" => {
                Type { collation: args.maybe_text("collation")?, ..Type::word(sized("char", args)?) }
            }
            "text" | "unicodetext" | "clob" => {
                Type { collation: args.maybe_text("collation")?, ..Type::word(self.text_type(args)?) }
            }
            "integer" | "int" => Type::word(self.unsigned("integer", "int", args)?),
            "biginteger" | "bigint" => Type::word(self.unsigned("bigint", "bigint", args)?),
            "smallinteger" | "smallint" => Type::word(self.unsigned("smallint", "smallint", args)?),
            "boolean" | "bool" => Type::word("boolean"),
            "datetime" | "timestamp" => Type::word(self.moment(name, args)?),
            "date" => Type::word("date"),
            "time" if args.flag("timezone")? && postgres => Type::word("timetz"),
            "time" if mysql => {
                Type::word(digits("time", args.named("fsp").or(Some(&Value::Number("0".to_owned()))))?)
            }
            "time" => Type::word(digits("time", args.named("precision"))?),
            "interval" if postgres => Type::word(Self::interval(args)?),
            "interval" => Type::word(self.moment("datetime", &Args::default())?),
            "numeric" | "decimal" => Type::word(numeric(args)?),
            "float" => Type::word(self.float(args)?),
            "real" => Type::word("real"),
            "double" | "double_precision" => Type::word("double"),
            "largebinary" | "blob" | "bytea" | "pickletype" => Type::word("blob"),
            "binary" | "varbinary" if postgres => Type::word("blob"),
            "binary" | "varbinary" | "bit" | "varbit" => Type::word(sized(name, args)?),
            "json" => Type::word("json"),
            "jsonb" => Type::word("jsonb"),
            "uuid" if postgres => Type::word("uuid"),
            "uuid" => Type::word("char(32)"),
            "array" => self.array(args)?,
            "domain" => Type::raw(args.text("name", 0)?),
            "vector" | "halfvec" | "sparsevec" => Type::raw(sized(name, args)?),
            "tinyint"
                if args
                    .named("display_width")
                    .or(args.positional.first())
                    .is_some_and(|width| *width == Value::Number("1".to_owned())) =>
            {
                Type::word("boolean")
            }
            "set" => Type::raw(format!("set({})", quoted(&args.positional)?)),
            "nulltype" => return Err("the type is not known to SQLAlchemy either (`NullType`)".to_owned()),
            word if POSTGRES.contains(&format!(" {word} ")) || MYSQL.contains(&format!(" {word} ")) => {
                Type::word(self.unsigned(word, word, args)?)
            }
            _ => return Ok(None),
        }))
    }

    fn string(&self, args: &Args) -> Read<Type> {
        let collation = args.maybe_text("collation")?;
        let word = sized("varchar", args)?;
        if word == "varchar" && self.on("mysql") {
            return Err("a text without a length: MySQL and MariaDB need one".to_owned());
        }
        Ok(Type { collation, ..Type::word(word) })
    }

    /// MySQL has several; a length chooses one.
    fn text_type(&self, args: &Args) -> Read<&'static str> {
        let length =
            args.given("length", 0).map(|length| whole(length, "the length of a text")).transpose()?;
        Ok(match length {
            Some(length) if self.on("mysql") && length > 16_777_215 => "longtext",
            Some(length) if self.on("mysql") && length > 65_535 => "mediumtext",
            Some(length) if self.on("mysql") && length <= 255 => "tinytext",
            _ => "text",
        })
    }

    fn unsigned(&self, word: &str, mysql: &str, args: &Args) -> Read<String> {
        let unsigned = args.flag("unsigned")? && self.on("mysql");
        Ok(if unsigned { format!("{mysql} unsigned") } else { word.to_owned() })
    }

    fn moment(&self, name: &str, args: &Args) -> Read<String> {
        let zoned = match args.get("timezone", 0) {
            Some(Value::Bool(zoned)) => *zoned,
            None | Some(Value::None) => false,
            Some(_) => return Err("whether a moment has a time zone cannot be told".to_owned()),
        };
        if self.on("mysql") {
            let digits = args.given("fsp", usize::MAX).map(|digits| whole(digits, "fsp")).transpose()?;
            return Ok(match (name, digits) {
                ("timestamp", digits) => format!("timestamptz({})", digits.unwrap_or(0)),
                (_, None) => "datetime".to_owned(),
                (_, Some(digits)) => format!("datetime({digits})"),
            });
        }
        digits(if zoned { "timestamptz" } else { "timestamp" }, args.named("precision"))
    }

    fn interval(args: &Args) -> Read<String> {
        match args.maybe_text("fields")? {
            Some(fields) => Ok(format!("interval {}", fields.to_lowercase())),
            None => Ok("interval".to_owned()),
        }
    }

    /// FLOAT without digits is the long one on PostgreSQL, and the short one elsewhere.
    fn float(&self, args: &Args) -> Read<String> {
        let digits = args.given("precision", 0).map(|digits| whole(digits, "the precision")).transpose()?;
        Ok(match digits {
            Some(digits) if digits <= 24 => "real",
            Some(_) => "double",
            None if self.on("postgresql") => "double",
            None => "real",
        }
        .to_owned())
    }

    fn array(&mut self, args: &Args) -> Read<Type> {
        let Some(inner) = args.get("item_type", 0).cloned() else {
            return Err("an array of nothing".to_owned());
        };
        let of = self.sql_type(&inner)?;
        let dimensions = args
            .given("dimensions", usize::MAX)
            .map(|n| whole(n, "dimensions"))
            .transpose()?
            .unwrap_or(1)
            .clamp(1, 6);
        let node = match of.node.text() {
            Some(word) => {
                Node::text_of(format!("{word}{}", "[]".repeat(usize::try_from(dimensions).unwrap_or(1))))
            }
            None => (0..dimensions)
                .fold(of.node.clone(), |inner, _| Node::map([("array", Node::map([("of", inner)]))])),
        };
        Ok(Type { node, family: "array".to_owned(), ..of })
    }
}

/// Types of other libraries.
fn other_type(path: &str, lower: &str, args: &Args) -> Read<Option<Type>> {
    let name = last(path);
    if path.starts_with("geoalchemy2") || lower == "geometry" || lower == "geography" {
        let kind = args
            .given("geometry_type", 0)
            .map_or(Ok("geometry".to_owned()), |kind| kind.as_text("geometry_type"))?;
        let srid = args.given("srid", 1).map(whole_or_minus).transpose()?.flatten();
        return Ok(Some(Type::raw(match srid {
            Some(srid) => format!("{lower}({kind},{srid})"),
            None => format!("{lower}({kind})"),
        })));
    }
    if path.starts_with("pgvector") {
        return Ok(None);
    }
    let found = OTHERS.iter().find(|(known, _)| *known == name).map(|(_, word)| *word);
    if let Some(word) = found {
        let sized_word = matches!(word, "varchar" | "varchar(255)" | "uuid");
        let word = if sized_word
            && word != "uuid"
            && args.given("length", 0).is_some_and(|length| matches!(length, Value::Number(_)))
        {
            sized("varchar", args)?
        } else {
            word.to_owned()
        };
        return Ok(Some(Type::word(word)));
    }
    Ok(None)
}
