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
    assert!(report.contains("4 structural, 0 raw, 2 open"), "{report}");
    assert!(
        report.contains("db/versions/m1.py:23: `.drop_all()` is a method of a class, which is not followed"),
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
  # TODO import: m1.py:23: `.drop_all()` is a method of a class, which is not followed
  #   helpers.Reflected(op).drop_all(\"x\")
  # TODO import: m1.py:24: a method of a class, which is not followed
  #   helpers.Reflected.stamp(helpers.TABLE)
downgrade:
  - drop_table: {table: app_nodes}
"
    );
}
