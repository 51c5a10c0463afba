//! The kinds of differences that docs/alembic.md lists.

/// A kind of difference: its name is the first cell of its row in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kind(pub &'static str);

macro_rules! kinds {
    ($($name:ident = $title:literal;)*) => {
        impl Kind {
            $(pub const $name: Self = Self($title);)*

            /// All of them, in the order of the page.
            pub const ALL: &[Self] = &[$(Self::$name),*];
        }
    };
}

kinds! {
    SHORT_START = "a start of three characters";
    HEADS = "`heads` as a target";
    PARENTS = "a step down from a merge, as in `head-1`";
    OUTSIDE = "`LABEL@ID+1` where ID is on another branch";
    NAMES = "the labels beside a revision before the labelled one";
    STEPS_BACK = "`history -r -N:` where branches part or meet, or past the first revision";
    BY_DEPENDENCY = "`history -r A:B` where B needs A by `depends_on`";
    NOTHING = "a script that has nothing to do";
    DEPENDENTS = "`downgrade TARGET` where something depends on TARGET itself";
    BEHIND_LABEL = "`downgrade LABEL@TARGET` where TARGET comes after the label";
    GUESS = "`downgrade -1` in a database with several heads";
    MERGE_STEP = "`downgrade -1` at a merge";
    MORE = "`downgrade -N` that takes more than N";
    STEP_BY_DEPENDENCY = "`downgrade -N` past a revision with `depends_on`";
    BRANCH_STEP = "`downgrade LABEL@-N` below a fork";
    NEEDED = "`downgrade LABEL@-1` where another branch needs what is to go";
    OTHER_BRANCH = "`upgrade +1` while another branch is not begun";
    ONLY_ONE = "`upgrade +1` in a database with several heads";
    COMES_ALONG = "`upgrade +1` to a revision with `depends_on`";
    BRANCH_UP = "`upgrade LABEL@+1` where the branch itself divides or meets another";
    STAMP_HEADS = "`stamp heads` where one of the heads is in the ledger";
    TOO_MANY_ROWS = "the ledger after a downgrade past a doubled need";
    CRASH = "a Python traceback";
}
