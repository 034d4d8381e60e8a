"""Moments in a database: aware datetimes in UTC on both kinds, and the database's own clock.

Leases compare that clock only. Those of two workers can be minutes apart, and a lease that ended
for one and not for the other is a message posted twice.
"""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import DateTime, Dialect, Float, literal
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator


class Moment(TypeDecorator[datetime]):
    """timestamptz on Postgres; on SQLite text in UTC, which sorts as time does."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Hand a moment to the driver."""
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc if dialect.name == "postgresql" else utc.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Take a moment from the driver."""
        if value is None:
            return None
        return value.astimezone(UTC) if value.tzinfo else value.replace(tzinfo=UTC)


class _Now(FunctionElement[datetime]):
    type = Moment()
    name = "database_now"
    inherit_cache = True


def database_now(shift: timedelta = timedelta()) -> _Now:
    """Tell the time by the database's clock, moved by `shift`."""
    return _Now(literal(shift.total_seconds(), Float()))


@compiles(_Now, "postgresql")
def _on_postgres(element: _Now, compiler: SQLCompiler, **kw: Any) -> str:  # noqa: ANN401
    shift = compiler.process(element.clauses, **kw)
    # Not now(), which stands still for as long as a transaction waits for a lock.
    return f"(clock_timestamp() + make_interval(secs => {shift}))"


@compiles(_Now, "sqlite")
def _on_sqlite(element: _Now, compiler: SQLCompiler, **kw: Any) -> str:  # noqa: ANN401
    shift = compiler.process(element.clauses, **kw)
    # As SQLAlchemy writes datetimes, with microseconds: text is compared letter by letter.
    return f"strftime('%Y-%m-%d %H:%M:%f000', 'now', ({shift}) || ' seconds')"
