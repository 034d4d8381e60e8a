"""What an operator writes as DATABASE_URL → the address that SQLAlchemy opens.

Platforms hand out postgres://, which SQLAlchemy refuses, and nobody should have to name a driver.
"""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

_POSTGRES = "postgresql+psycopg"
_SQLITE = "sqlite+aiosqlite"
_DRIVERS = {
    "postgres": _POSTGRES,
    "postgresql": _POSTGRES,
    _POSTGRES: _POSTGRES,
    "sqlite": _SQLITE,
    _SQLITE: _SQLITE,
}
_ADVICE = "write sqlite:////path/to/datamesh.db or postgresql://user:password@host/database"


class WrongAddress(ValueError):
    """An address that leads to no database; the message says what to write, and no password."""


def parse_address(url: str) -> URL:
    """Read an address; raises WrongAddress."""
    try:
        address = make_url(url.strip())
    except (ArgumentError, ValueError):
        raise WrongAddress(f"is not the address of a database: {_ADVICE}.") from None
    driver = _DRIVERS.get(address.drivername)
    if driver is None:
        raise WrongAddress(f"starts with {address.drivername!r}: {_ADVICE}.")
    if driver == _SQLITE and address.database in (None, "", ":memory:"):
        raise WrongAddress(f"names no file, and what is in memory is lost: {_ADVICE}.")
    return address.set(drivername=driver)


def is_postgres(address: URL) -> bool:
    """Tell whether the database can be shared by several processes on several machines."""
    return address.drivername == _POSTGRES


def describe(address: URL) -> str:
    """Name a database without its password, for a log."""
    if is_postgres(address):
        return f"Postgres at {address.host or 'the local socket'}, {address.database}"
    return f"SQLite in {Path(str(address.database)).absolute()}"
