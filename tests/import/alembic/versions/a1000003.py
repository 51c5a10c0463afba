"""widen"""

import sqlalchemy as sa
from alembic import op

revision = "a1000003"
down_revision = "a1000002"
branch_labels = None
depends_on = None


def upgrade():
    was = sa.String(255)
    op.alter_column("users", "email", type_=sa.String(320), existing_type=was, existing_nullable=False)
    op.alter_column("users", "age", server_default=None, existing_type=sa.Integer, existing_nullable=False)
    if op.get_context().dialect.name == "postgresql":
        op.execute("ALTER TYPE user_state ADD VALUE IF NOT EXISTS 'gone'")
    op.execute("UPDATE users SET age = 1 WHERE email LIKE 'a:b'")
    op.execute(sa.select(sa.column("id")).select_from(sa.table("users")))


def downgrade():
    raise NotImplementedError
