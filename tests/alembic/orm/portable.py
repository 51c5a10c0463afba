"""Models for any engine, with the names that the engine gives."""

import datetime
import decimal
import enum
import uuid

import sqlalchemy as sa
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Mood(enum.Enum):
    happy = "happy"
    sad = "sad"


class Base(DeclarativeBase):
    pass


class User(Base):
    __tablename__ = "users"
    __table_args__ = (
        sa.CheckConstraint("name NOT LIKE '%@%'"),
        sa.CheckConstraint("price > 0", name="pos"),
        sa.Index("ix_two", "name", "email"),
        {"comment": "100% people's"},
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(sa.String(100), index=True, comment="how they're called, 100%")
    email: Mapped[str | None] = mapped_column(sa.String(255), unique=True, server_default="5%")
    mood: Mapped[Mood] = mapped_column(sa.Enum(Mood, name="mood", create_constraint=True), server_default="happy")
    made: Mapped[datetime.datetime] = mapped_column(sa.DateTime(timezone=True), server_default=sa.func.now())
    price: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2))
    total: Mapped[decimal.Decimal] = mapped_column(sa.Numeric(10, 2), sa.Computed("price * 2", persisted=True))
    active: Mapped[bool] = mapped_column(server_default=sa.true())
    n: Mapped[int] = mapped_column(server_default="1")
    u: Mapped[uuid.UUID]
    f: Mapped[float]
    blob: Mapped[bytes]
    d: Mapped[datetime.date]
    iv: Mapped[datetime.timedelta]
    data: Mapped[dict] = mapped_column(sa.JSON)


class Post(Base):
    __tablename__ = "posts"
    id: Mapped[int] = mapped_column(sa.BigInteger, sa.Identity(always=True), primary_key=True)
    author: Mapped[int] = mapped_column(sa.ForeignKey("users.id", ondelete="CASCADE"), index=True)
    parent: Mapped[int | None] = mapped_column(sa.ForeignKey("posts.id", ondelete="SET NULL"))
    body: Mapped[str] = mapped_column(sa.Text)


members = sa.Table(
    "members",
    Base.metadata,
    sa.Column("user", sa.ForeignKey("users.id"), primary_key=True),
    sa.Column("post", sa.ForeignKey("posts.id"), primary_key=True),
    sa.UniqueConstraint("post", "user"),
)
