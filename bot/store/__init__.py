"""What must outlive a restart: tables and the few queries on them, on SQLite or Postgres by URL.

Read in this order: store (an address → transactions), tables, migrate, then the queries, a module
for each table: schedules, posts, events (`once` puts them behind `bot.once`), workspaces.
"""

from bot.store.address import WrongAddress
from bot.store.migrate import NewerTables, is_current, migrate, migrate_store
from bot.store.once import StoredOnce
from bot.store.store import Store, open_store

__all__ = [
    "NewerTables",
    "Store",
    "StoredOnce",
    "WrongAddress",
    "is_current",
    "migrate",
    "migrate_store",
    "open_store",
]
