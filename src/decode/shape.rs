//! Which keys a map takes. They stand in one list, and not only where each is read: a fault of one key must not hide
//! the others from those who look for what was meant.

/// A map of a spec or of the configuration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// What messages call it.
    pub title: &'static str,
    /// Its own keys.
    pub keys: &'static [&'static str],
    /// Keys that it shares with others of its kind.
    pub shared: &'static [&'static str],
}

impl Shape {
    /// A map with keys of its own alone.
    pub const fn new(title: &'static str, keys: &'static [&'static str]) -> Self {
        Self { title, keys, shared: &[] }
    }

    /// Every key that it takes.
    pub fn all(&self) -> impl Iterator<Item = &'static str> + Clone {
        self.keys.iter().chain(self.shared).copied()
    }

    /// Whether it takes a key.
    pub fn has(&self, key: &str) -> bool {
        self.all().any(|known| known == key)
    }

    /// The title without backticks, as the table of foreign words has it.
    pub fn context(&self) -> &'static str {
        self.title.trim_matches('`')
    }
}

/// What every operation takes.
pub const FRAME: &[&str] = &["if", "description", "dialects", "online"];

/// What operations take with which data may go.
pub const FRAME_OF_LOSS: &[&str] = &["if", "description", "dialects", "online", "destructive"];

/// What operations take that write rows, or whatever the user's own SQL does: nothing is known of their locks.
pub const FRAME_OF_DATA: &[&str] = &["if", "description", "dialects"];

/// The same for those with which rows go or change.
pub const FRAME_OF_ROWS: &[&str] = &["if", "description", "dialects", "destructive"];

/// A column.
pub const COLUMN: Shape = Shape::new(
    "a column",
    &[
        "name",
        "type",
        "nullable",
        "default",
        "identity",
        "autoincrement",
        "primary_key",
        "unique",
        "index",
        "references",
        "check",
        "comment",
        "collation",
        "computed",
        "on_update",
    ],
);

/// The `check` of a column with a name of its own.
pub const COLUMN_CHECK: Shape = Shape::new("check", &["expr", "name"]);

/// A generated column's expression.
pub const COMPUTED: Shape = Shape::new("computed", &["sql", "stored"]);

/// How a table is stored.
pub const OPTIONS: Shape = Shape::new("`options`", &["engine", "charset", "collation", "row_format"]);

/// A primary key with a name.
pub const PRIMARY_KEY: Shape = Shape::new("a primary key", &["columns", "name", "deferrable", "initially"]);

/// The keys of a unique constraint, wherever it stands.
pub const UNIQUE_KEYS: &[&str] = &["columns", "name", "deferrable", "initially", "nulls_not_distinct"];

/// A unique constraint of a new table.
pub const UNIQUE: Shape = Shape::new("a unique constraint", UNIQUE_KEYS);

/// The options of a foreign key, wherever it stands.
pub const FOREIGN_OPTIONS: &[&str] =
    &["name", "on_delete", "on_update", "match", "deferrable", "initially", "not_valid"];

/// A foreign key of a new table.
pub const FOREIGN_KEY: Shape =
    Shape { title: "a foreign key", keys: &["columns", "references"], shared: FOREIGN_OPTIONS };

/// What a foreign key refers to.
pub const REFERENCES: Shape = Shape::new("references", &["table", "columns", "schema"]);

/// What a column's own foreign key refers to, with its options.
pub const COLUMN_REFERENCES: Shape =
    Shape { title: "references", keys: &["table", "columns", "schema"], shared: FOREIGN_OPTIONS };

/// The keys of a check, wherever it stands.
pub const CHECK_KEYS: &[&str] = &["expr", "name", "not_valid"];

/// A check of a new table.
pub const CHECK: Shape = Shape::new("a check", CHECK_KEYS);

/// The keys of an exclusion constraint, wherever it stands.
pub const EXCLUDE_KEYS: &[&str] = &["elements", "name", "using", "where"];

/// An exclusion constraint of a new table.
pub const EXCLUDE: Shape = Shape::new("an exclusion constraint", EXCLUDE_KEYS);

/// An element of an exclusion constraint.
pub const ELEMENT: Shape = Shape::new("an element", &["name", "expr", "with"]);

/// The keys of an index, wherever it stands.
pub const INDEX_KEYS: &[&str] =
    &["columns", "name", "unique", "where", "include", "using", "with", "concurrently", "nulls_not_distinct"];

/// An index of a new table.
pub const INDEX: Shape = Shape::new("an index", INDEX_KEYS);

/// A column of an index.
pub const INDEX_COLUMN: Shape = Shape::new(
    "a column of the index",
    &["name", "expr", "opclass", "collation", "order", "nulls", "length"],
);

/// An enum by its name.
pub const ENUM: Shape = Shape::new("enum", &["name", "schema"]);
