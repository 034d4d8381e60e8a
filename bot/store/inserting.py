"""An INSERT that says what to do when the row is there: the same words on both databases.

SQLAlchemy has it once for each dialect; only what both know is used here.
"""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection


def insert_into(table: Table, connection: AsyncConnection) -> postgresql.Insert | sqlite.Insert:
    """Begin an INSERT that has `on_conflict_do_update` and `on_conflict_do_nothing`."""
    on_postgres = connection.dialect.name == "postgresql"
    return postgresql.insert(table) if on_postgres else sqlite.insert(table)
