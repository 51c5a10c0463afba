//! What exists at one point of an invented history, as far as valid changes need to know.

use super::random::Random;

const NOUNS: [&str; 16] = [
    "accounts",
    "addresses",
    "bookings",
    "carriers",
    "contracts",
    "customers",
    "devices",
    "invoices",
    "members",
    "messages",
    "orders",
    "payments",
    "products",
    "sessions",
    "shipments",
    "tickets",
];
const WORDS: [&str; 16] = [
    "amount", "balance", "city", "code", "colour", "details", "email", "height", "label", "note", "phone",
    "rank", "reason", "state", "title", "weight",
];
const KINDS: [Kind; 10] = [
    Kind::Varchar(40),
    Kind::Varchar(120),
    Kind::Varchar(255),
    Kind::Text,
    Kind::Integer,
    Kind::Bigint,
    Kind::Numeric,
    Kind::Boolean,
    Kind::Date,
    Kind::Timestamptz,
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Bigint,
    Boolean,
    Date,
    Integer,
    Numeric,
    Text,
    Timestamptz,
    Varchar(u32),
}

/// What hangs on a column, and so what may still be done to it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Bond {
    Free,
    Indexed,
    /// Part of a constraint or an expression.
    Bound,
    /// Made for a foreign key that is still to come.
    Link,
}

pub struct Column {
    pub name: String,
    pub kind: Kind,
    pub nullable: bool,
    pub default: bool,
    pub bond: Bond,
}

pub struct Table {
    pub name: String,
    pub columns: Vec<Column>,
    made: usize,
}

/// The tables that a chain of revisions may touch. Names are never used twice.
#[derive(Default)]
pub struct World {
    pub tables: Vec<Table>,
}

impl Kind {
    pub fn random(random: &mut Random) -> Self {
        KINDS.get(random.below(KINDS.len())).copied().unwrap_or(Self::Text)
    }

    /// The type as a spec says it in block style, where a comma needs no quotes.
    pub fn yaml(self) -> String {
        match self {
            Self::Bigint => "bigint".to_owned(),
            Self::Boolean => "boolean".to_owned(),
            Self::Date => "date".to_owned(),
            Self::Integer => "integer".to_owned(),
            Self::Numeric => "numeric(12,2)".to_owned(),
            Self::Text => "text".to_owned(),
            Self::Timestamptz => "timestamptz".to_owned(),
            Self::Varchar(length) => format!("varchar({length})"),
        }
    }

    pub fn default_yaml(self) -> &'static str {
        match self {
            Self::Bigint | Self::Integer => "0",
            Self::Boolean => "false",
            Self::Date => "2020-02-29",
            Self::Numeric => "0.00",
            Self::Text | Self::Varchar(_) => "none",
            Self::Timestamptz => "{sql: now()}",
        }
    }

    /// The same value in SQL.
    pub fn default_sql(self) -> &'static str {
        match self {
            Self::Bigint | Self::Integer => "0",
            Self::Boolean => "false",
            Self::Date => "DATE '2020-02-29'",
            Self::Numeric => "0.00",
            Self::Text | Self::Varchar(_) => "'none'",
            Self::Timestamptz => "now()",
        }
    }

    pub fn wider(self) -> Option<Self> {
        match self {
            Self::Integer => Some(Self::Bigint),
            Self::Varchar(length) if length < 500 => Some(Self::Varchar(length * 2)),
            Self::Varchar(_) => Some(Self::Text),
            _ => None,
        }
    }

    pub fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Varchar(_))
    }

    pub fn is_number(self) -> bool {
        matches!(self, Self::Integer | Self::Bigint | Self::Numeric)
    }
}

impl Table {
    pub fn new(random: &mut Random, serial: usize) -> Self {
        Self { name: format!("{}_{serial}", random.pick(&NOUNS)), columns: Vec::new(), made: 0 }
    }

    /// A name that no column of this table ever had.
    pub fn fresh_name(&mut self, random: &mut Random) -> String {
        self.made += 1;
        format!("{}_{}", random.pick(&WORDS), self.made)
    }

    /// A new column of a random kind, already one of the table's.
    pub fn add(&mut self, random: &mut Random) -> &mut Column {
        let name = self.fresh_name(random);
        let (kind, nullable) = (Kind::random(random), random.percent(50));
        let default = !nullable || random.percent(20);
        self.put(Column { name, kind, nullable, default, bond: Bond::Free })
    }

    /// A new nullable column for a foreign key, already one of the table's.
    pub fn add_link(&mut self, target: &str, bond: Bond) -> &mut Column {
        self.made += 1;
        let name = format!("{target}_ref_{}", self.made);
        self.put(Column { name, kind: Kind::Bigint, nullable: true, default: false, bond })
    }

    /// A random column that passes; its place in the table.
    pub fn find(&self, random: &mut Random, passes: impl Fn(&Column) -> bool) -> Option<usize> {
        let good: Vec<usize> = (0..self.columns.len()).filter(|&at| passes(&self.columns[at])).collect();
        good.get(random.below(good.len())).copied()
    }

    fn put(&mut self, column: Column) -> &mut Column {
        let at = self.columns.len();
        self.columns.push(column);
        &mut self.columns[at]
    }
}
