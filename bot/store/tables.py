"""The tables: schedules, posts, events, workspaces. Every row says whose it is.

Changing one takes a migration: `tests/store` compares what the migrations make with this.
"""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)

from bot.store.moment import Moment

metadata = MetaData()

# One weekly post per channel. A channel that unsubscribed keeps its row, so that coming back
# repeats nothing: `active` is false then, `broken` says why when it was not a person's wish.
schedules = Table(
    "schedules",
    metadata,
    Column("team_id", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("subscriber", Text, nullable=False),
    Column("public", Boolean, nullable=False),  # everybody may know of the channel
    Column("weekday", Integer, nullable=False),  # Monday is 0
    Column("at", Text, nullable=False),  # wall-clock time, 09:00
    Column("zone", Text, nullable=False),
    Column("next_slot", Moment, nullable=False),
    Column("round", Text, nullable=False),  # bot.weekly.rotation.encode
    Column("paused_until", Date),
    Column("skip_next", Boolean, nullable=False),
    Column("last_day", Date),
    Column("active", Boolean, nullable=False),
    Column("broken", Text),  # Slack's word for it
    PrimaryKeyConstraint("team_id", "channel"),
)
Index("schedules_due", schedules.c.next_slot)

# The ledger: at most one row for a channel and local day, whatever happens.
posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("team_id", Text, nullable=False),
    Column("channel", Text, nullable=False),
    Column("local_day", Date, nullable=False),
    Column("slot", Moment, nullable=False),
    Column("resource_id", Text),  # empty for a slot that passed without a post
    Column("state", Text, nullable=False),  # bot.store.posts.State
    Column("not_before", Moment, nullable=False),  # by the bot's clock, as slots are
    Column("lease_until", Moment),  # by the database's clock, as `queued_until` is
    Column("queued_until", Moment),
    Column("attempts", Integer, nullable=False),  # also the fence: a settled claim names its own
    Column("tried_at", Moment),  # since when a message may be in the channel
    Column("ts", Text),
    Column("error", Text),
    Column("told", Boolean),  # empty: nothing to tell; false: the subscriber is owed a message
    UniqueConstraint("team_id", "channel", "local_day", name="one_post_a_day"),
)
Index("posts_open", posts.c.state, posts.c.not_before)

events = Table(
    "events",
    metadata,
    Column("team_id", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("done", Boolean, nullable=False),
    Column("since", Moment, nullable=False),  # by the database's clock
    PrimaryKeyConstraint("team_id", "key"),
)
Index("events_since", events.c.since)

# Only those where nothing can be posted at the moment: Slack does not take their token.
workspaces = Table(
    "workspaces",
    metadata,
    Column("team_id", Text, primary_key=True),
    Column("off", Text, nullable=False),  # Slack's word for it
    Column("since", Moment, nullable=False),  # when it was tried last, by the bot's clock
)
