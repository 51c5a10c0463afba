//! Modules of the project that migrations import: their constants, types and helpers are known, and what of them is not followed
//! is marked.

use pretty_assertions::assert_eq;

use crate::support::Project;

const HELPERS: &str = r#"
import sqlalchemy as sa
from alembic import op
import myapp.broken
from .elsewhere import nothing
from myapp.migrations import labels as named
from myapp.migrations.circle import SIZE

STATES = ("up", "down")
TABLE = f"{named.PREFIX}nodes"


class Name(sa.types.TypeDecorator):
    impl = sa.String(SIZE)


STAMP = "created_at"


def add_stamp(table, column=None):
    op.add_column(table, sa.Column(column or STAMP, sa.DateTime(timezone=True)))


class Reflected:
    def __init__(self, op):
        self.op = op

    def drop_all(self, *tables):
        for table in tables:
            self.drop(table)

    def drop(self, table):
        self.op.drop_table(table)

    @staticmethod
    def stamp(table):
        add_stamp(table, "by_class")
"#;

const CIRCLE: &str = "from myapp.migrations.helpers import STATES\nSIZE = 40\n";

const FIRST: &str = r#"
"""uses what stands elsewhere"""
from alembic import op
import sqlalchemy as sa
import myapp.migrations.labels
from myapp.migrations import helpers
from myapp.migrations.helpers import Name, STATES, add_stamp

revision = "m1"
down_revision = None
STAMP = "never"
branch_labels = (myapp.migrations.labels.BRANCH,)


def upgrade():
    op.create_table(
        helpers.TABLE,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", Name(), nullable=False),
        sa.Column("state", sa.Enum(*STATES, name="state")),
    )
    add_stamp(helpers.TABLE)
    helpers.add_stamp(helpers.TABLE, column="seen_at")
    helpers.Reflected(op).drop_all("x")
    helpers.Reflected.stamp(helpers.TABLE)


def downgrade():
    op.drop_table(helpers.TABLE)
"#;

#[test]
fn modules_of_the_project_are_read_and_what_is_not_followed_is_marked() {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("myapp/broken.py", "def (\n");
    project.write("myapp/migrations/labels.py", "PREFIX = 'app_'\nBRANCH = 'nodes'\n");
    project.write("myapp/migrations/helpers.py", HELPERS);
    project.write("myapp/migrations/circle.py", CIRCLE);
    project.write("db/versions/m1.py", FIRST.trim_start());
    let report = project.run(&["import", "alembic", "--versions", "db/versions"]).ok().stdout;
    assert!(report.contains("5 structural, 0 raw, 1 open"), "{report}");
    assert!(
        report.contains("myapp/migrations/helpers.py:33: nothing has created the table `public.x`"),
        "{report}"
    );
    assert!(report.contains("note: modules that the migrations import were read as well (3)"), "{report}");
    let spec = project.read("migrations/m1_uses_what_stands_elsewhere.yaml");
    let (_, upgrade) = spec.split_once("branch_labels").unwrap();
    assert_eq!(
        format!("branch_labels{upgrade}"),
        "branch_labels: [\"nodes\"]
message: uses what stands elsewhere
upgrade:
  - create_enum: {name: state, values: [up, down]}
  - create_table:
      table: app_nodes
      columns:
        - {name: id, type: serial}
        - {name: name, type: varchar(40), nullable: false}
        - {name: state, type: {enum: state}}
      primary_key: {name: app_nodes_pkey, columns: [id]}
  - add_column: {table: app_nodes, column: {name: created_at, type: timestamptz}}
  - add_column: {table: app_nodes, column: {name: seen_at, type: timestamptz}}
  # TODO import: helpers.py:33: nothing has created the table `public.x`
  #   self.op.drop_table(table)
  - add_column: {table: app_nodes, column: {name: by_class, type: timestamptz}}
downgrade:
  - drop_table: {table: app_nodes}
"
    );
}

const OBJECTS: &str = r#"from alembic import op
import sqlalchemy as sa
from . import names
from .names import TABLE as T
from ..base import Base
STAMP = "of_helpers"

class Table(Base):
    prefix = "p_"
    def __init__(self, op, name):
        self.op = op
        self.name = self.prefix + name
        self.done = []

    def add(self, column):
        self.op.add_column(self.name, sa.Column(column, sa.Integer))
        self.done.append(column)
        self.note()
        return self

    def note(self):
        for column in self.done:
            print(column)

    @staticmethod
    def stamp(table):
        op.add_column(table, sa.Column(STAMP, sa.DateTime()))

    @classmethod
    def make(cls, name):
        one = cls(op, name)
        one.op.create_table(one.name, sa.Column("id", sa.Integer, primary_key=True))
        return one

    def drop_done(self):
        for column in self.done:
            self.op.drop_column(self.name, column)

    @property
    def odd(self):
        return 1

def twice(action):
    action("one")
    action("two")
"#;

const BASE: &str = r#"class Base:
    def base_method(self):
        self.op.execute("SELECT 1 FROM " + self.name)
"#;

const USES: &str = r#""""objects"""
from dataclasses import dataclass
from alembic import op
import sqlalchemy as sa
from app.migrations import helpers
from app.migrations.helpers import Table, twice
from .local import WORD
revision = "m1"
down_revision = None
STAMP = "of_m1"

@dataclass
class Column:
    name: str
    size: int = 10
    def of(self):
        return sa.Column(self.name, sa.String(self.size))

class Strange(sa.Whatever):
    def do(self):
        self.op.drop_table("p_users")

def act(name):
    op.add_column("p_users", sa.Column(STAMP + "_" + name, sa.Integer))

def upgrade():
    t = Table.make("users")
    t.add("a").add("b")
    t.base_method()
    Table.stamp("p_users")
    helpers.Table(op, "users").add(WORD)
    op.add_column("p_users", Column("x").of())
    op.add_column("p_users", Column(name="y", size=20).of())
    twice(act)
    t.drop_done()
    Strange().do()
    t.odd.drop()
    op.add_column("p_users", sa.Column(helpers.T, sa.Integer))

def downgrade():
    pass
"#;

/// Objects, their classes and parents, functions that are handed over, and imports that begin with a point.
#[test]
fn methods_and_functions_that_are_handed_over_are_followed() {
    let project = Project::new().config("dialects: [postgres]\n");
    project.write("app/__init__.py", "");
    project.write("app/base.py", BASE);
    project.write("app/migrations/__init__.py", "");
    project.write("app/migrations/names.py", "TABLE = 't_of_names'\n");
    project.write("app/migrations/helpers.py", OBJECTS);
    project.write("versions/local.py", "WORD = 'local_word'\n");
    project.write("versions/m1.py", USES);
    project.run(&["import", "alembic", "--versions", "versions"]).ok();
    let spec = project.read("migrations/m1_objects.yaml");
    let (_, upgrade) = spec.split_once("upgrade:\n").unwrap();
    let steps = upgrade.lines().filter(|line| line.starts_with("  - ") || line.starts_with("  # TODO"));
    assert_eq!(
        steps.collect::<Vec<_>>(),
        [
            "  - create_table:",
            "  - add_column: {table: p_users, column: {name: a, type: integer}}",
            "  - add_column: {table: p_users, column: {name: b, type: integer}}",
            "  - execute: {sql: {postgres: SELECT 1 FROM p_users}}",
            "  - add_column: {table: p_users, column: {name: of_helpers, type: timestamp}}",
            "  - add_column: {table: p_users, column: {name: local_word, type: integer}}",
            "  - add_column: {table: p_users, column: {name: x, type: varchar(10)}}",
            "  - add_column: {table: p_users, column: {name: \"y\", type: varchar(20)}}",
            "  - add_column: {table: p_users, column: {name: of_m1_one, type: integer}}",
            "  - add_column: {table: p_users, column: {name: of_m1_two, type: integer}}",
            "  - drop_column: {table: p_users, column: a}",
            "  - drop_column: {table: p_users, column: b}",
            "  # TODO import: m1.py:21: `.drop_table()` is of something in a class that is not followed",
            "  # TODO import: m1.py:37: `.drop()` is of something in a class that is not followed",
            "  - add_column: {table: p_users, column: {name: t_of_names, type: integer}}",
        ]
    );
}
