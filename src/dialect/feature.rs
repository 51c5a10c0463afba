//! What not every engine has, and what to do where it is missing.

/// A thing that a spec may ask for and that not every engine has. [`super::Facts::lacks`] lists what one has not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Feature {
    Arrays,
    ColumnPosition,
    CollationsOfAnyType,
    Deferral,
    DeferrableKeys,
    ExclusionConstraints,
    Extensions,
    IncludedColumns,
    IndexCollations,
    IndexMethods,
    IndexExpressions,
    IndexParameters,
    MatchFull,
    NotValid,
    NullsOrder,
    OnlineExpressions,
    OnUpdate,
    OperatorClasses,
    PartialIndexes,
    Partitions,
    PrefixLengths,
    Schemas,
    RequiredComputed,
    RepeatedForeignColumns,
    RepeatedIndexColumns,
    RepeatedKeyColumns,
    SetDefault,
    TableOptions,
    UsingOnTypeChange,
}

impl Feature {
    /// What an engine without it has not, for "MySQL ...", and what to write instead.
    pub fn lack(self) -> (&'static str, &'static str) {
        const LIMIT: &str = "leave the key out; `dialects:` limits an operation to the engines that have it";
        match self {
            Self::Arrays => ("has no arrays", "use `json`, or a table of its own"),
            Self::ColumnPosition => ("cannot move a column", MYSQL_ONLY),
            Self::CollationsOfAnyType => {
                ("takes a collation for a column of texts alone", "leave `collation` out")
            }
            Self::Deferral => ("has no deferrable constraints", LIMIT),
            Self::DeferrableKeys => ("has no deferrable keys and unique constraints", LIMIT),
            Self::ExclusionConstraints => {
                ("has no exclusion constraints", "use a unique constraint, or check it in the application")
            }
            Self::Extensions => {
                ("has no extensions", "limit the operation with `dialects:` to the engines that have them")
            }
            Self::IncludedColumns => {
                ("has no `include` for indexes", "put the columns at the end of `columns`, or leave them out")
            }
            Self::IndexCollations => {
                ("has no collations for index columns", "give the column itself the collation")
            }
            Self::IndexMethods => ("has one kind of index only, a B-tree", "leave `using` out"),
            Self::IndexExpressions => (
                "has no indexes on expressions",
                "add a generated column with the expression, `computed: {sql: ...}`, and index that",
            ),
            Self::IndexParameters => ("has no storage parameters for indexes", LIMIT),
            Self::MatchFull => {
                ("has no MATCH FULL", "use a check that all columns of the key are NULL, or none is")
            }
            Self::NotValid => (
                "checks the rows that are there when a constraint is added",
                "leave `not_valid` out, and fix the rows in an earlier operation",
            ),
            Self::NullsOrder => ("has no NULLS FIRST or NULLS LAST", "leave `nulls` out"),
            Self::OnlineExpressions => (
                "builds an index on an expression only while writers wait",
                "leave `concurrently` out; `dialects:` gives each engine an operation of its own",
            ),
            Self::OnUpdate => {
                ("has no `on_update` for columns", "use a trigger, or set the column in the UPDATE")
            }
            Self::OperatorClasses => ("has no operator classes", "leave `opclass` out"),
            Self::PartialIndexes => (
                "has no partial indexes",
                "leave `where` out, or index an expression that is NULL for the other rows",
            ),
            Self::Partitions => (
                "has another way to say PARTITION BY",
                "create the table with `execute`, and say with `effect` which columns it has",
            ),
            Self::PrefixLengths => (
                "has no prefix lengths for index columns",
                "index an expression, `expr: substr(name, 1, 20)`",
            ),
            Self::Schemas => (
                "has no schemas",
                "leave `schema` out; `dialects:` limits an operation to the engines that have them",
            ),
            Self::RequiredComputed => (
                "has no NOT NULL for generated columns",
                "leave `nullable` out, or add a check that the column is not NULL",
            ),
            Self::RepeatedForeignColumns => ("takes no column twice in a foreign key", ONCE),
            Self::RepeatedIndexColumns => ("takes no column twice in an index", ONCE),
            Self::RepeatedKeyColumns => ("takes no column twice in a key", ONCE),
            Self::SetDefault => ("has no SET DEFAULT for foreign keys", "use `set null`, or a trigger"),
            Self::TableOptions => (
                "has no table options such as engine or charset",
                "write the operation once per dialect, with `dialects:`",
            ),
            Self::UsingOnTypeChange => (
                "has no USING: it converts the values as on assignment",
                "add a column of the new type, copy with `execute`, drop the old one, and rename",
            ),
        }
    }
}

const ONCE: &str = "name each column once";

const MYSQL_ONLY: &str =
    "leave the key out; where MySQL needs it, `dialects: [mysql, mariadb]` keeps it there";
