"""left"""

import sqlalchemy as sa
from alembic import op

revision = "b1000001"
down_revision = "a1000003"
branch_labels = None
depends_on = None


def upgrade():
    roles = op.create_table("roles", sa.Column("id", sa.Integer, primary_key=True), sa.Column("name", sa.String(40), nullable=False))
    op.bulk_insert(roles, [{"id": 1, "name": "root"}, {"id": 2, "name": "o'neil"}])


def downgrade():
    raise NotImplementedError
