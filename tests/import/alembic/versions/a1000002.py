"""orders"""

import sqlalchemy as sa
from alembic import op

revision = "a1000002"
down_revision = "a1000001"
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "orders",
        sa.Column("id", sa.BigInteger, primary_key=True),
        sa.Column("user_id", sa.Integer, sa.ForeignKey("users.id", ondelete="CASCADE"), nullable=False),
        sa.Column("total", sa.Numeric(10, 2), nullable=False, server_default="0"),
        sa.UniqueConstraint("user_id", "total", name="uq_orders_user_total"),
        sa.CheckConstraint("total >= 0", name="ck_total"),
    )
    op.add_column("users", sa.Column("age", sa.Integer, nullable=False, server_default="0"))


def downgrade():
    raise NotImplementedError
