"""On Postgres the tables of procrastinate, whose own schema cannot be applied twice.

It is the schema of the release that is installed. One that changes it needs a step here that
runs procrastinate's own migration files: `tests/store` fails until there is one.
"""

from importlib import resources

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables and functions of procrastinate."""
    connection = op.get_bind()
    if connection.dialect.name != "postgresql":
        return
    schema = resources.files("procrastinate.sql").joinpath("schema.sql").read_text("utf-8")
    # The driver's own cursor, without parameters: only so are many statements sent as one.
    cursor = connection.connection.cursor()
    cursor.execute(schema)
    cursor.close()
