"""Alembic's entrance: runs the steps on the connection that `bot.store.migrate` hands in."""

from alembic import context

from bot.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    # All steps or none: `migrate` has begun the transaction, SQLite's included.
    transactional_ddl=True,
)
context.run_migrations()
