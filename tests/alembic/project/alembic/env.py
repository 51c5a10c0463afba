"""The environment of Alembic, with models of the whole schema. FILTER is replaced by what docs/alembic.md shows."""

import sqlalchemy as sa
from alembic import context
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Names as sqlc-mig gives them."""

    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Person(Base):
    __tablename__ = "people"
    __table_args__ = (sa.UniqueConstraint("email"), {"comment": "People who can sign in"})

    id: Mapped[int] = mapped_column(sa.BigInteger, sa.Identity(), primary_key=True)
    email: Mapped[str] = mapped_column(sa.String(255))
    role: Mapped[str] = mapped_column(sa.String(20), server_default="user")
    created_at: Mapped[object] = mapped_column(sa.DateTime(timezone=True), server_default=sa.func.now())
    note: Mapped[str | None] = mapped_column(sa.Text)


class Order(Base):
    __tablename__ = "orders"

    id: Mapped[object] = mapped_column(sa.Uuid, primary_key=True)
    buyer: Mapped[int] = mapped_column(sa.ForeignKey("people.id", ondelete="CASCADE"), index=True)
    total: Mapped[object | None] = mapped_column(sa.Numeric(10, 2))


class Country(Base):
    __tablename__ = "countries"

    code: Mapped[str] = mapped_column(sa.CHAR(2), primary_key=True)
    name: Mapped[str] = mapped_column(sa.Text)


target_metadata = Base.metadata

# psycopg reads PGHOST and its kin.
with sa.create_engine("postgresql+psycopg://").connect() as connection:
    FILTER
    with context.begin_transaction():
        context.run_migrations()
