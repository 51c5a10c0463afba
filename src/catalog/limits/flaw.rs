//! What is wrong with a table, and how that is said.

use crate::model::{Ident, ObjectName};

/// What is wrong with a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    NoColumn,
    /// A type without values.
    NoValues(Ident),
    /// A column that has a collation, but holds no texts.
    Collated(Ident),
    /// An index that gives one to such a column.
    CollatedIndex(Ident, Ident),
    /// An identity column that is not the first of a key or index.
    LoneIdentity(Ident),
    TwoIdentities(Ident),
    IdentityOfType(Ident),
    /// An identity column that has a default as well.
    IdentityWithDefault(Ident),
    /// An identity column that an expression of the table names.
    IdentityRead(Ident),
    /// A column in an index or key that must be told how much of it.
    NeedsLength(Ident, Ident),
    /// A column that cannot be in an index.
    NotIndexed(Ident, Ident),
    TooLong(Ident, u32),
    /// An index of the beginning of a column that has none, or none so long.
    NoBeginning(Ident, Ident),
    /// A key that is kept as a hash, over an identity column.
    HashedIdentity(Ident, Ident),
    /// A column with an expression that names another one; whether the reason is that this one stands no earlier.
    Reads(Ident, Ident, bool),
    /// A key or index on a column of a type that its method knows no way to hold.
    NoOperators(Ident, Ident, String),
    /// An index that its method cannot be.
    UnfitMethod(Ident, String, Unfit),
    /// A generated column in the primary key.
    GeneratedKey(Ident),
    /// A key or index that has the name of every primary key.
    Reserved(Ident),
    /// A key without a column by which the table is partitioned; none if it is partitioned by an expression.
    WithoutPartition(Ident, Option<Ident>),
}

/// What a method of indexes cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unfit {
    Unique,
    OfSeveral,
    Ordered,
    Including,
}

impl Unfit {
    fn words(self) -> &'static str {
        match self {
            Self::Unique => "is unique",
            Self::OfSeveral => "is on several columns",
            Self::Ordered => "has an order",
            Self::Including => "includes columns",
        }
    }
}

impl Flaw {
    /// What is wrong, to the engine of this name.
    pub(super) fn message(&self, title: &str, table: &ObjectName, longest: u32) -> String {
        match self {
            Self::NoColumn => {
                format!("in {title} a table has at least one column; `{table}` would have none")
            }
            Self::NoValues(column) => format!("the enum of the column `{column}` has no values"),
            Self::Collated(column) => {
                format!("{title} has collations of texts alone; `{table}.{column}` is no text")
            }
            Self::CollatedIndex(index, column) => format!(
                "{title} has collations of texts alone; the index `{index}` gives one to `{table}.{column}`, which is no text"
            ),
            Self::LoneIdentity(column) => format!(
                "in {title} a column with identity is the first of a key or index; `{table}.{column}` would be in none"
            ),
            Self::TwoIdentities(column) => format!(
                "in {title} a table has one column with identity; `{column}` would be the second of `{table}`"
            ),
            Self::IdentityOfType(column) => {
                format!("in {title} a column with identity is an integer; `{table}.{column}` is not")
            }
            Self::IdentityWithDefault(column) => {
                format!("a column has a default or identity, not both; `{table}.{column}` has a default")
            }
            Self::IdentityRead(column) => {
                format!("in {title} no expression can name the identity column `{table}.{column}`")
            }
            Self::NeedsLength(index, column) => format!(
                "{title} holds only the beginning of `{column}` in the index `{index}`, and must be told how much"
            ),
            Self::NotIndexed(index, column) => {
                format!("{title} has no index on a column of the type of `{column}`, as `{index}` would be")
            }
            Self::TooLong(index, bytes) => format!(
                "an entry of the index `{index}` has up to {bytes} bytes; {longest} are the limit of {title}"
            ),
            Self::NoOperators(index, column, method) => format!(
                "{title} knows no {method} index, such as `{index}` would be, for the type of `{table}.{column}`"
            ),
            Self::UnfitMethod(index, method, unfit) => {
                format!("in {title} no {method} index {}, as `{index}` would", unfit.words())
            }
            Self::NoBeginning(index, column) => {
                format!(
                    "in {title} the index `{index}` cannot hold so long a beginning of `{table}.{column}`"
                )
            }
            Self::HashedIdentity(index, column) => format!(
                "{title} keeps a hash of the unique key `{index}`, for it is too long, and takes no identity column such as `{column}` into one"
            ),
            Self::Reads(reader, read, _) if reader == read => {
                format!("in {title} the expression of `{table}.{reader}` cannot name that column itself")
            }
            Self::Reads(reader, read, true) => format!(
                "in {title} the expression of `{table}.{reader}` cannot name `{read}`, which has an expression too and stands behind it"
            ),
            Self::Reads(reader, read, false) => {
                format!(
                    "in {title} the default of `{table}.{reader}` cannot name `{read}`, which is generated"
                )
            }
            Self::GeneratedKey(column) => {
                format!("in {title} the generated column `{column}` cannot be in a primary key")
            }
            Self::Reserved(name) => format!("in {title} nothing but a primary key is called `{name}`"),
            Self::WithoutPartition(key, Some(column)) => {
                format!("`{key}` lacks the column `{column}`, by which the table is partitioned")
            }
            Self::WithoutPartition(key, None) => {
                format!("the table is partitioned by an expression: {title} can have no key such as `{key}`")
            }
        }
    }

    /// What to do.
    pub(super) fn hint(&self) -> String {
        let hint = match self {
            Self::NoColumn => "give it one; `drop_table` drops the table",
            Self::NoValues(_) => "give it values with `add_enum_value` before a column uses it",
            Self::Collated(_) | Self::CollatedIndex(..) => {
                "leave `collation` out, or give the column a type of texts"
            }
            Self::LoneIdentity(column) => {
                return format!(
                    "make it a key with `primary_key: [{column}]`, create an index on `{column}` first, or leave `identity` out"
                );
            }
            Self::TwoIdentities(_) => "leave `identity` out of one of them",
            Self::IdentityOfType(_) => "use `integer` or `bigint`, or leave `identity` out",
            Self::IdentityWithDefault(_) => "say `default: null` in the same operation",
            Self::IdentityRead(_) => "leave the expression out, or keep what it says with a trigger",
            Self::NeedsLength(_, column) => {
                return format!(
                    "use `create_index` with `{{name: {column}, length: 100}}`, or give the column a type with a limit, as `varchar(255)`"
                );
            }
            Self::NotIndexed(..) => "index an expression, or a generated column that holds a part of it",
            Self::TooLong(..) => {
                "shorten a column, or give it a `length` in `create_index`; in a table with `options: {charset: latin1}` a character has one byte instead of four"
            }
            Self::NoOperators(..) => {
                "use another kind of index, such as `using: gist`, or index an expression; a key cannot be on such a column"
            }
            Self::UnfitMethod(_, _, Unfit::Unique) => "leave `using` out, or `unique`",
            Self::UnfitMethod(_, _, Unfit::OfSeveral) => {
                "leave `using` out, or create an index for each column"
            }
            Self::UnfitMethod(_, _, Unfit::Ordered) => "leave `using` out, or `order` and `nulls`",
            Self::UnfitMethod(_, _, Unfit::Including) => "leave `using` out, or `include`",
            Self::NoBeginning(..) => {
                "leave its `length` out; before a change of the type drop the index, and create it again behind it"
            }
            Self::HashedIdentity(_, column) => {
                return format!(
                    "leave `{column}` out, for it differs in all rows as it is; or give the long columns types with a limit"
                );
            }
            Self::Reads(reader, read, _) if reader == read => "leave it out of the expression",
            Self::Reads(reader, read, true) => {
                return format!("put `{read}` before `{reader}`, or give one of them no expression");
            }
            Self::Reads(_, read, false) => {
                return format!("write what `{read}` is generated from in its place");
            }
            Self::GeneratedKey(_) => "use another column, or a unique constraint",
            Self::Reserved(_) => "give it another `name`",
            Self::WithoutPartition(_, Some(_)) => "add the column to the key, or use a plain index",
            Self::WithoutPartition(_, None) => "use a plain index, or keys of the partitions",
        };
        hint.to_owned()
    }
}
