"""merge"""

import sqlalchemy as sa
from alembic import op

revision = "d1000001"
down_revision = ("b1000001", "c1000001")
branch_labels = None
depends_on = None


def upgrade():
    pass


def downgrade():
    raise NotImplementedError
