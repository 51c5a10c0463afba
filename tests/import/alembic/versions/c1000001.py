"""right"""

import sqlalchemy as sa
from alembic import op

revision = "c1000001"
down_revision = "a1000003"
branch_labels = None
depends_on = None


def upgrade():
    op.add_column("orders", sa.Column("note", sa.Text))
    if op.get_context().dialect.name == "postgresql":
        with op.get_context().autocommit_block():
            op.create_index("ix_orders_note", "orders", ["note"], postgresql_concurrently=True)
    op.create_table_comment("orders", "what was ordered")


def downgrade():
    raise NotImplementedError
