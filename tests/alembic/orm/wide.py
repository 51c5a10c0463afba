"""Models with most of what SQLAlchemy knows of PostgreSQL, and names by a convention of their own."""

import datetime
import decimal
import enum
import uuid

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql as pg
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Mood(enum.Enum):
    happy = "happy"
    sad = "sad"


class Base(DeclarativeBase):
    metadata = sa.MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class User(Base):
    __tablename__ = "users"
    __table_args__ = (
        sa.CheckConstraint("length(name) > 0 AND name NOT LIKE '%@%'", name="named"),
        sa.Index("ix_lower", sa.text("lower(name)"), postgresql_where=sa.text("mood = 'happy'")),
        {"comment": "100% people's"},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(100), index=True, comment="how they're called")
    email: Mapped[str | None] = mapped_column(sa.String(255), unique=True)
    mood: Mapped[Mood] = mapped_column(sa.Enum(Mood, name="mood"), server_default="happy")
    made: Mapped[datetime.datetime] = mapped_column(sa.DateTime(timezone=True), server_default=sa.func.now())
    data: Mapped[dict] = mapped_column(pg.JSONB, server_default=sa.text("'{}'::jsonb"))
    tags: Mapped[list[str]] = mapped_column(pg.ARRAY(sa.String(20)), server_default="{}")
    price: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2))
    total: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2), sa.Computed("price * 2", persisted=True))
    active: Mapped[bool] = mapped_column(server_default=sa.true())
    u: Mapped[uuid.UUID]
    f: Mapped[float]
    blob: Mapped[bytes]
    d: Mapped[datetime.date]
    iv: Mapped[datetime.timedelta]
    favourite: Mapped[int | None] = mapped_column(sa.ForeignKey("blog.posts.id", use_alter=True))
    ip = mapped_column(pg.INET)


class Post(Base):
    __tablename__ = "posts"
    __table_args__ = ({"schema": "blog"},)
    id: Mapped[int] = mapped_column(sa.BigInteger, sa.Identity(always=True), primary_key=True)
    author: Mapped[int] = mapped_column(sa.ForeignKey("users.id", ondelete="CASCADE"), index=True)
    parent: Mapped[int | None] = mapped_column(
        sa.ForeignKey("blog.posts.id", deferrable=True, initially="DEFERRED")
    )
    body: Mapped[str] = mapped_column(sa.Text)
    small: Mapped[int] = mapped_column(sa.SmallInteger, sa.Sequence("small_seq"))
