"""The environment of Alembic, as its manual advises, with every comparison switched on."""

import sqlalchemy as sa
from alembic import context

import models

# psycopg reads PGHOST and its kin.
with sa.create_engine("postgresql+psycopg://").connect() as connection:
    context.configure(
        connection=connection,
        target_metadata=models.Base.metadata,
        compare_type=True,
        compare_server_default=True,
    )
    with context.begin_transaction():
        context.run_migrations()
