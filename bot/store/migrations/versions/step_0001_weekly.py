"""The weekly post: schedules, the ledger of posts, answered events, workspaces switched off."""

import sqlalchemy as sa
from alembic import op

from bot.store.moment import Moment

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    _make_schedules()
    _make_posts()
    op.create_table(
        "events",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("done", sa.Boolean, nullable=False),
        sa.Column("since", Moment, nullable=False),
        sa.PrimaryKeyConstraint("team_id", "key"),
    )
    op.create_index("events_since", "events", ["since"])
    op.create_table(
        "workspaces",
        sa.Column("team_id", sa.Text, primary_key=True),
        sa.Column("off", sa.Text, nullable=False),
        sa.Column("since", Moment, nullable=False),
    )


def _make_schedules() -> None:
    op.create_table(
        "schedules",
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("subscriber", sa.Text, nullable=False),
        sa.Column("public", sa.Boolean, nullable=False),
        sa.Column("weekday", sa.Integer, nullable=False),
        sa.Column("at", sa.Text, nullable=False),
        sa.Column("zone", sa.Text, nullable=False),
        sa.Column("next_slot", Moment, nullable=False),
        sa.Column("round", sa.Text, nullable=False),
        sa.Column("paused_until", sa.Date),
        sa.Column("skip_next", sa.Boolean, nullable=False),
        sa.Column("last_day", sa.Date),
        sa.Column("active", sa.Boolean, nullable=False),
        sa.Column("broken", sa.Text),
        sa.PrimaryKeyConstraint("team_id", "channel"),
    )
    op.create_index("schedules_due", "schedules", ["next_slot"])


def _make_posts() -> None:
    op.create_table(
        "posts",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("team_id", sa.Text, nullable=False),
        sa.Column("channel", sa.Text, nullable=False),
        sa.Column("local_day", sa.Date, nullable=False),
        sa.Column("slot", Moment, nullable=False),
        sa.Column("resource_id", sa.Text),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("not_before", Moment, nullable=False),
        sa.Column("lease_until", Moment),
        sa.Column("queued_until", Moment),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("tried_at", Moment),
        sa.Column("ts", sa.Text),
        sa.Column("error", sa.Text),
        sa.Column("told", sa.Boolean),
        sa.UniqueConstraint("team_id", "channel", "local_day", name="one_post_a_day"),
    )
    op.create_index("posts_open", "posts", ["state", "not_before"])
