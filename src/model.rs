//! The nouns of the compiler: names, types, literals, tables. No YAML, no dialect, no catalog, no text of SQL.

pub mod case;
pub mod file_template;
pub mod index;
pub mod literal;
pub mod moment;
pub mod name;
pub mod naming;
pub mod object;
pub mod program;
pub mod schema;
pub mod types;
pub mod version;

pub use case::Case;
pub use file_template::FileTemplate;
pub use index::{Index, IndexColumn, IndexKey, Maker, Nulls, Order};
pub use literal::{DefaultValue, Expression, Literal};
pub use moment::{Moment, Zone};
pub use name::{Ident, NameFault, ObjectName, RevisionId};
pub use naming::Convention;
pub use object::ObjectId;
pub use schema::{
    Check, Column, Computed, Deferral, Exclude, ExcludeElement, ForeignKey, Identity, Key, MatchType,
    ReferentialAction, Table, TableOptions,
};
pub use types::SqlType;
pub use version::Version;
