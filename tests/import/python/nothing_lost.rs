//! Nothing is dropped without a word: whatever a migration does in whatever way, it is an operation, SQL, or open.

use crate::support::Project;

/// What stands before every body.
const HEAD: &str = "import functools, os, subprocess, uuid, logging
from alembic import op, command, context
import sqlalchemy as sa
import helpers
from helpers import add_audit_columns, REGISTRY
from myapp.seeds import load
from myapp.models import Base, User
revision = 'a'
down_revision = None
logger = logging.getLogger('alembic')
META = sa.MetaData()
ACTIONS = {'go': lambda: op.drop_table('t')}


def plain(x):
    return x


def acts(name):
    op.execute('DROP VIEW ' + str(name))

";

/// The table that the bodies work on.
const TABLE: &str = "op.create_table('t', sa.Column('a', sa.Integer()), sa.Column('b', sa.Integer()))";

/// Imports one migration; the counts, and the spec.
fn imported(file: &str) -> ([u64; 3], String) {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("versions/a.py", file);
    let output = project.run(&["import", "alembic", "--versions", "versions", "--format", "json"]).ok();
    let report: serde_json::Value = serde_json::from_str(&output.stdout).unwrap();
    let counts = ["structural", "raw", "open"].map(|kind| report[kind].as_u64().unwrap());
    let name = std::fs::read_dir(project.path("migrations")).unwrap().next().unwrap().unwrap().file_name();
    let spec = project.read(&format!("migrations/{}", name.to_string_lossy()));
    project.run(&["fmt", "--check"]).ok();
    (counts, spec)
}

/// A migration with a body.
fn of_body(body: &str) -> ([u64; 3], String) {
    let body = body.replace('\n', "\n    ");
    imported(&format!("{HEAD}def upgrade():\n    {TABLE}\n    {body}\n"))
}

/// Every fault is told in one run.
#[track_caller]
fn require(faults: &[String]) {
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// Bodies of which nobody can tell what they do.
const OPEN: &[&str] = &[
    "add_audit_columns('t')",
    "x = add_audit_columns('t')",
    "x: int = add_audit_columns('t')",
    "x = [add_audit_columns('t')]",
    "x = not add_audit_columns('t')",
    "print(add_audit_columns('t'))",
    "for h in [add_audit_columns]: h('t')",
    "for h in add_audit_columns('t'): pass",
    "if add_audit_columns('t'): print('done')",
    "while add_audit_columns('t'): pass",
    "assert add_audit_columns('t')",
    "with add_audit_columns('t'): pass",
    "try:\n    add_audit_columns('t')\nexcept Exception:\n    pass",
    "return add_audit_columns('t')",
    "x = add_audit_columns('t') if context.is_offline_mode() else None",
    "x = f\"{add_audit_columns('t')}\"",
    "[add_audit_columns(x) for x in ('t', 'u')]",
    "helpers.run('ALTER TABLE t ADD z int')",
    "helpers.Runner('t').go()",
    "h = helpers.Runner\nh('t')",
    "@helpers.deco\ndef inner():\n    op.drop_column('t', 'b')\ninner()",
    "class It(helpers.Base):\n    pass\nIt()",
    "del helpers.x[add_audit_columns('t')]",
    "op.get_bind().execute(sa.text(\"SELECT setval('s', 4)\")).scalar()",
    "from sqlalchemy_utils import create_view\ncreate_view('v', sa.select(1), META)",
    "next(iter([acts]))('v')",
    "def f(x):\n    print([f, f], sorted(f), sorted(f))\n    sorted(f, f, f)\n    add_audit_columns('t')\nsorted(f)",
    "from helpers import insert, clear\nclear('t')",
    "helpers.remove('t')",
    "helpers.create_type_if_not_exists('mood')",
    "helpers.ensure_exists('t')",
    "def each():\n    yield add_audit_columns('t')\nfor x in each(): pass",
    "class It:\n    def __init__(self):\n        add_audit_columns('t')\nIt()",
    "class It:\n    def __enter__(self):\n        add_audit_columns('t')\n    def __exit__(self, *a):\n        pass\nwith It(): pass",
    "from myapp import db\ndb.session.add(User())",
    "from myapp import db\ndb.create_all()",
    "User.query.update({'a': 1})",
    "User.create(name='x')",
    "REGISTRY['add']('t')",
    "x = REGISTRY['add'].apply('t')",
    "from helpers import *\nadd_everything('t')",
    "from sqlalchemy import *\nadd_everything('t')",
    "load()",
    "os.system('psql -f x.sql')",
    "subprocess.run(['psql', '-f', 'x.sql'])",
    "subprocess.check_call(['psql'])",
    "command.upgrade(None, 'head')",
    "exec('op.drop_table(\"t\")')",
    "getattr(helpers, 'run')('t')",
    "getattr(REGISTRY['x'], 'run')('t')",
    "__import__('helpers').run('t')",
    "User.metadata.tables['t'].create(bind=op.get_bind())",
    "Base.metadata.tables['x'].create(bind=op.get_bind())",
    "Base.metadata.tables['x'].drop()",
    "Base.metadata.create_all(op.get_bind())",
    "User.__table__.create(op.get_bind())",
    "sa.Index('i', sa.text('lower(a)')).create(op.get_bind())",
    "sa.Sequence('s').create(op.get_bind())",
    "sa.Sequence('s', start=4).create(op.get_bind())",
    "sa.UniqueConstraint('a').create(op.get_bind())",
    "list(map(lambda c: op.add_column('t', sa.Column(c, sa.Integer())), ('c', 'd')))",
    "list(map(acts, ('c', 'd')))",
    "list(map(op.drop_table, ('c', 'd')))",
    "(lambda: op.add_column('t', sa.Column('c', sa.Integer())))()",
    "do = {'go': lambda: op.drop_table('t')}\ndo['go']()",
    "ACTIONS['go']()",
    "getattr(op, helpers.NAME)('t')",
    "functools.reduce(lambda x, y: acts(y), ('c', 'd'))",
    "helpers.OK and op.drop_column('t', 'b')",
    "op.drop_column('t', 'b') if helpers.OK else None",
    "[op.drop_column('t', c) for c in helpers.COLUMNS]",
    "[op.drop_column('t', c) for c in ('a', 'b') if helpers.wants(c)]",
    "[op.drop_index(i['name']) for i in sa.inspect(op.get_bind()).get_indexes('t')]",
    "op.get_bind().connection.cursor().executemany('INSERT INTO t VALUES (%s)', [(1,)])",
    "op.get_bind().connection.cursor().copy_expert('COPY t FROM STDIN', open('x'))",
    "op.get_context().impl.add_column('t', sa.Column('c', sa.Integer()))",
    "op.create_table('u', sa.Column('a', sa.Integer()), prefixes=['UNLOGGED'])",
    "op.create_table('u', sa.Column('a', sa.Integer()), sa.PrimaryKeyConstraint('a', postgresql_include=['a']))",
    "with op.batch_alter_table('t', table_args=(sa.CheckConstraint('a > 0'),)) as b:\n    b.drop_column('b')",
    "with op.batch_alter_table('t', table_kwargs={'prefixes': ['UNLOGGED']}) as b:\n    b.drop_column('b')",
];

#[test]
fn what_nobody_can_follow_is_open() {
    let mut faults = Vec::new();
    for body in OPEN {
        let ([_, _, open], spec) = of_body(body);
        if open == 0 || !spec.contains("# TODO import: a.py:") {
            faults.push(format!("{body}\n{spec}"));
        }
    }
    require(&faults);
}

/// Bodies that are understood: each with what its spec says.
const UNDERSTOOD: &[(&str, &str)] = &[
    (
        "u = sa.Table('u', sa.MetaData(), sa.Column('a', sa.Integer))\nu.create(op.get_bind(), checkfirst=True)",
        "create_table:\n      table: u",
    ),
    (
        "sa.Table('u', META, sa.Column('a', sa.Integer)).create(bind=op.get_bind())",
        "create_table:\n      table: u",
    ),
    ("sa.Table('t', META).drop(op.get_bind())", "drop_table: {table: t}"),
    (
        "t = sa.Table('t', META, sa.Column('a', sa.Integer))\nsa.Index('i', t.c.a, unique=True).create(op.get_bind())",
        "create_index: {table: t, name: i, columns: [a], unique: true}",
    ),
    ("getattr(op, 'add_column')('t', sa.Column('c', sa.Integer()))", "add_column: {table: t"),
    ("functools.partial(op.add_column, 't')(sa.Column('c', sa.Integer()))", "add_column: {table: t"),
    (
        "add = functools.partial(op.add_column, 't')\nadd(sa.Column('c', sa.Integer()))",
        "add_column: {table: t",
    ),
    (
        "with op.batch_alter_table('t') as b:\n    f = b.drop_column\n    f('b')",
        "drop_column: {table: t, column: b}",
    ),
    ("execute = op.get_bind().execute\nexecute(sa.text('DROP TABLE t'))", "drop_table: {table: t"),
    (
        "class It:\n    def __enter__(self):\n        return self\n    def __exit__(self, *a):\n        op.drop_column('t', 'b')\nwith It():\n    pass",
        "drop_column: {table: t",
    ),
    ("from myapp import db\ndb.session.execute('DROP TABLE t')", "drop_table: {table: t"),
    ("context.execute('DROP TABLE t')", "drop_table: {table: t"),
    (
        "with op.batch_alter_table('t', recreate='always') as b:\n    b.drop_column('b')",
        "drop_column: {table: t",
    ),
    ("from sqlalchemy import *\nc = Column('c', Integer())\nop.add_column('t', c)", "add_column: {table: t"),
];

#[test]
fn what_is_done_in_a_roundabout_way_is_an_operation() {
    let mut faults = Vec::new();
    for (body, expected) in UNDERSTOOD {
        let (counts, spec) = of_body(body);
        if counts != [2, 0, 0] || !spec.contains(expected) {
            faults.push(format!("{body}\n{counts:?}\n{spec}"));
        }
    }
    require(&faults);
}

/// Bodies that do nothing to the database: nothing is said of them.
const IDLE: &[&str] = &[
    "print('x')",
    "logger.info('x %s', 1)",
    "logging.getLogger('x').warning('x')",
    "x = os.environ.get('X', 'y')\nx = os.getenv('X')\nx = os.path.join('a', 'b')",
    "import time, datetime, re, json\ntime.sleep(1)\nx = datetime.datetime.now()\nx = re.sub('a', 'b', 'c')\nx = json.loads('{}')",
    "x = str(uuid.uuid4())\nx = [int(y) for y in '12']\nx = sorted(['b', 'a'], key=lambda y: y)\nx = dict(a=1)",
    "x = list(map(plain, ('c', 'd')))\nx = sum(len(y) for y in ('c', 'd'))",
    "x = sa.String(10)\nx = sa.Column('c', sa.Integer, default=lambda: plain(1))",
    "bind = op.get_bind()\nsession = sa.orm.Session(bind=bind)\nsession.commit()\nsession.close()",
    "Session = sa.orm.sessionmaker(bind=op.get_bind())\nsession = Session()\nsession.flush()",
    "meta = sa.MetaData()\nmeta.reflect(bind=op.get_bind())\nx = meta.tables['t']",
    "x = []\nx.append(1)\nhelpers.NAMES.append(1)\nx = helpers.NAME.lower()",
    "with op.get_context().autocommit_block():\n    pass",
    "x = op.get_bind().dialect.name\nx = context.get_x_argument(as_dictionary=True).get('a')",
    "x = helpers.CONSTANT",
    "op.get_bind().execution_options(isolation_level='AUTOCOMMIT')\nop.get_bind().connection.set_isolation_level(0)",
    "@functools.lru_cache\ndef inner():\n    return 1\ninner()",
    "class It:\n    @staticmethod\n    def go(x):\n        return x\nIt()\nIt.go(1)",
    "def inner():\n    add_audit_columns('t')",
];

#[test]
fn what_does_nothing_is_not_mentioned() {
    let mut faults = Vec::new();
    for body in IDLE {
        let (counts, spec) = of_body(body);
        if counts != [1, 0, 0] {
            faults.push(format!("{body}\n{counts:?}\n{spec}"));
        }
    }
    require(&faults);
}

/// A question that nobody reads the answer of is asked for what it does.
#[test]
fn a_question_without_a_reader_stays() {
    let call = "execute(sa.text(\"SELECT setval('s', 5)\"))";
    let (counts, spec) = of_body(&format!("op.get_bind().{call}"));
    assert_eq!(counts, [1, 1, 0], "{spec}");
    let (counts, spec) = of_body(&format!("x = op.get_bind().{call}"));
    assert_eq!(counts, [1, 0, 0], "{spec}");
}

/// What an operation gets is open with it, once.
#[test]
fn a_call_among_the_arguments_of_an_operation_is_said_once() {
    let mut faults = Vec::new();
    for body in [
        "op.execute(helpers.sql('x'))",
        "op.add_column('t', sa.Column('c', helpers.type_of('x')))",
        "op.add_column('t', helpers.column('x'))",
        "op.execute('DROP TABLE ' + helpers.name('x'))",
        "op.get_bind().execute(helpers.sql('x'))",
        "(lambda: op.drop_table('t'))()",
        "helpers.go(op.get_bind())",
    ] {
        let (counts, spec) = of_body(body);
        if counts != [1, 0, 1] {
            faults.push(format!("{body}\n{counts:?}\n{spec}"));
        }
    }
    require(&faults);
}

/// Migrations whose `upgrade` is something else than a plain function: what they give, and what their specs say.
#[test]
fn upgrades_of_every_shape_are_followed_or_open() {
    let of_two = "def upgrade(engine_name):\n    globals()['upgrade_%s' % engine_name]()\n\n\
                  def upgrade_one():\n    op.create_table('u', sa.Column('a', sa.Integer()))\n\n\
                  def upgrade_two():\n    BODY\n";
    let wrapped = "def guarded(f):\n    def inner():\n        op.create_table('u', sa.Column('a', sa.Integer()))\n        f()\n    \
                   return inner\n\n@guarded\ndef upgrade():\n    op.drop_table('u')\n";
    let create = "op.create_table('u', sa.Column('a', sa.Integer()))";
    let mut faults = Vec::new();
    for (text, structural, open) in [
        (of_two.replace("BODY", "pass"), 1, 0),
        (of_two.replace("BODY", "op.drop_table('v')"), 0, 1),
        (format!("def up():\n    {create}\n\nupgrade = up\n"), 1, 0),
        (format!("upgrade = lambda: {create}\n"), 1, 0),
        ("upgrade = lambda: add_audit_columns('t')\n".to_owned(), 0, 1),
        (format!("if True:\n    def upgrade():\n        {create}\n"), 1, 0),
        (format!("def upgrade(x=1):\n    {create}\n"), 1, 0),
        (wrapped.to_owned(), 2, 0),
        (format!("@helpers.timed\ndef upgrade():\n    {create}\n"), 1, 1),
        ("from helpers import upgrade\n".to_owned(), 0, 1),
        ("upgrade = helpers.make('t')\n".to_owned(), 0, 1),
        (format!("def upgrade():\n    {create}\n\nupgrade = helpers.wrap(upgrade)\n"), 0, 1),
    ] {
        let (counts, spec) = imported(&format!("{HEAD}{text}"));
        if counts != [structural, 0, open] {
            faults.push(format!("{text}\n{counts:?}\n{spec}"));
        }
    }
    require(&faults);
}

#[test]
fn heads_in_one_assignment_are_read_and_files_without_a_head_are_named() {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("versions/a.py", "revision, down_revision = 'd4', None\n\ndef upgrade():\n    pass\n");
    project.write("versions/b.py", "from alembic import op\n\ndef upgrade():\n    op.drop_table('t')\n");
    project.write("versions/c.py", "X = 1\n");
    let report = project.run(&["import", "alembic", "--versions", "versions"]).ok().stdout;
    assert!(report.starts_with("d4 (no message)"), "{report}");
    assert!(report.contains("left out: versions/c.py"), "{report}");
    assert!(
        report.contains("left out, though they import `op`")
            && report.contains("at their top: versions/b.py;"),
        "{report}"
    );
}

/// A table that is known by its statement alone: what its owner wrote to go back is kept.
#[test]
fn a_downgrade_in_words_of_its_own_is_kept() {
    let project = Project::new().config("dialects: [postgres]\n");
    let file = |id: &str, parent: &str, up: &str, down: &str| {
        format!(
            "from alembic import op\nrevision = '{id}'\ndown_revision = {parent}\n\ndef upgrade():\n    op.execute(\"{up}\")\n\n\
             def downgrade():\n    op.execute(\"{down}\")\n"
        )
    };
    project.write(
        "versions/a.py",
        &file("a1", "None", "CREATE TABLE kid (e int) INHERITS (p)", "DROP TABLE kid"),
    );
    project.write(
        "versions/b.py",
        &file("b1", "'a1'", "ALTER TABLE kid ADD COLUMN z INTEGER", "ALTER TABLE kid DROP COLUMN z"),
    );
    project.run(&["import", "alembic", "--versions", "versions"]).ok();
    let name = crate::import::written(&project).into_iter().find(|name| name.starts_with("b1")).unwrap();
    let spec = project.read(&format!("migrations/{name}"));
    assert!(spec.contains("ALTER TABLE kid DROP COLUMN z"), "{spec}");
}

/// A UUID is written with its dashes, in whatever way it is given.
#[test]
fn a_uuid_has_its_dashes() {
    for given in [
        "'12345678123456781234567812345678'",
        "'{12345678-1234-5678-1234-567812345678}'",
        "hex='urn:uuid:12345678-1234-5678-1234-567812345678'",
    ] {
        let body = format!(
            "u = op.create_table('u', sa.Column('i', sa.Uuid()))\nop.bulk_insert(u, [{{'i': uuid.UUID({given})}}])"
        );
        let (counts, spec) = of_body(&body);
        assert_eq!(counts, [3, 0, 0], "{spec}");
        assert!(spec.contains("12345678-1234-5678-1234-567812345678"), "{spec}");
    }
}
