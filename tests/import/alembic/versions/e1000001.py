"""rename"""

import sqlalchemy as sa
from alembic import op

revision = "e1000001"
down_revision = "d1000001"
branch_labels = None
depends_on = None


def upgrade():
    op.rename_table("roles", "duties")
    op.alter_column("users", "age", new_column_name="years", existing_type=sa.Integer, existing_nullable=False)
    op.drop_constraint("ck_total", "orders", type_="check")
    op.execute("CREATE VIEW emails AS SELECT id, email FROM users")
    if op.get_context().dialect.name == "postgresql":
        op.drop_index("ix_orders_note", "orders")
    op.drop_column("orders", "note")


def downgrade():
    raise NotImplementedError
