"""The environment: `-x dialect=mysql` says for what a script is written; without --sql it asks PostgreSQL."""

import sqlalchemy as sa
from alembic import context

if context.is_offline_mode():
    dialect = context.get_x_argument(as_dictionary=True)["dialect"]
    context.configure(dialect_name=dialect, literal_binds=True)
    with context.begin_transaction():
        context.run_migrations()
else:
    # psycopg reads PGHOST and its kin.
    with sa.create_engine("postgresql+psycopg://").connect() as connection:
        context.configure(connection=connection)
        with context.begin_transaction():
            context.run_migrations()
