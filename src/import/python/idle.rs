//! What does nothing to a database, by its name: of Python, of well-known libraries, of SQLAlchemy.

use super::value::last;

/// Modules of Python and well-known libraries.
const MODULES: &str = "\
    click logging log logger structlog loguru warnings sys os time typing enum re json datetime uuid hashlib \
    hmac secrets random string decimal fractions math statistics itertools functools collections textwrap \
    pathlib copy base64 binascii contextlib inspect operator dataclasses calendar zoneinfo pytz dateutil pprint \
    traceback platform tempfile io csv glob shutil gzip zipfile struct unicodedata urllib html yaml toml tomllib \
    abc types slugify bcrypt passlib tqdm";

/// What Python has by itself, without what runs a text of Python.
const BUILTINS: &str = "\
    print abs all any bool bytes bytearray callable chr classmethod delattr dict dir divmod enumerate filter \
    float format frozenset getattr globals hasattr hash hex id input int isinstance issubclass iter len list \
    locals map max min next object open ord pow property range repr reversed round set slice sorted staticmethod \
    str sum super tuple type vars zip SystemExit";

/// Functions of these modules that do something all the same.
const ACTING: &str = "\
    os.system os.popen os.startfile sys.exit functools.reduce";

/// Functions of SQLAlchemy's companions that do something.
const ACTING_NAMES: &str =
    "create_database drop_database create_view create_materialized_view drop_view refresh_materialized_view";

/// Names of functions that do nothing, wherever they are from.
const NAMES: &str = "\
    getLogger get_logger cast isinstance hasattr getattr debug info warning warn error exception critical \
    namedtuple";

/// Methods of texts, lists, maps, moments, rows, transactions and sessions: they give something, or change what is not in
/// the database.
const METHODS: &str = "\
    append append_column append_constraint as_posix begin begin_nested capitalize clear clear_cache close commit \
    connect copy count cursor date debug decode detach difference discard dispose encode endswith error \
    exception execution_options exists expire expire_all expunge expunge_all extend fetchall fetchmany fetchone \
    find first flush format get get_bind get_main_option get_section group hex index info insert intersection \
    invalidate isdigit isoformat items iterdir join keys lower lstrip mappings match one one_or_none pop popitem \
    prepare read read_text reflect refresh remove replace reverse rollback rstrip scalar scalar_one \
    scalar_one_or_none set_isolation_level setdefault sort split splitlines startswith strftime strip title \
    total_seconds union upper values warning write writelines";

/// Those of them that nobody calls a function of a module by, which does something.
const PLAIN_METHODS: &str = "\
    append close commit encode endswith extend fetchall fetchone flush format get get_main_option isoformat items join \
    keys lower read_text rollback rstrip split splitlines startswith strftime strip total_seconds upper";

/// Names of SQLAlchemy that begin with a small letter.
const OF_SQLALCHEMY: &str = "\
    and_ bindparam case column delete func insert inspect literal literal_column not_ or_ select table text \
    update";

fn has(list: &str, word: &str) -> bool {
    list.split(' ').any(|own| own == word)
}

/// Whether a call does nothing to the database.
pub(super) fn does_nothing(path: &str) -> bool {
    let name = last(path);
    let starts = |prefix: &str| path.starts_with(prefix);
    let runs_a_program = ["os.exec", "os.spawn", "os.posix_spawn"].iter().any(|own| starts(own));
    if has(ACTING, path) || runs_a_program || starts("alembic.command") || has(ACTING_NAMES, name) {
        return false;
    }
    let is_known = ["sqlalchemy", "alembic", "sqlmodel", "geoalchemy2", "pgvector", "importlib.resources"];
    let is_fault = ["Error", "Exception", "Warning"].iter().any(|end| name.ends_with(end));
    let by_name = if path.contains('.') { has(PLAIN_METHODS, name) } else { has(BUILTINS, path) };
    is_known.iter().any(|own| starts(own)) || is_fault || by_name || is_idle(path)
}

/// Whether it is of a module that does nothing to a database, or called as such functions are.
pub(super) fn is_idle(path: &str) -> bool {
    has(MODULES, path.split('.').next().unwrap_or(path)) || has(NAMES, last(path))
}

/// Whether a method does nothing to the database, whatever it is of.
pub(super) fn is_idle_method(name: &str) -> bool {
    has(METHODS, name) || name.starts_with("__")
}

/// Whether a name is SQLAlchemy's, where everything is imported from it.
pub(super) fn is_of_sqlalchemy(name: &str) -> bool {
    has(OF_SQLALCHEMY, name) || name.starts_with(char::is_uppercase)
}
