"""Who and what there is in a workspace: people, channels, the bot; and the default cast."""

from dataclasses import dataclass
from typing import Literal

# What `manifest.json` of a bot like ours asks for; a world can grant fewer.
SCOPES = frozenset(
    {
        "app_mentions:read",
        "assistant:write",
        "chat:write",
        "commands",
        "channels:history",
        "channels:read",
        "groups:history",
        "groups:read",
        "im:history",
        "im:read",
        "im:write",
        "users:read",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with a Slack account; `name` is the @handle, `tz` an IANA zone."""

    id: str
    name: str
    display_name: str
    tz: str = "Europe/Berlin"


@dataclass(frozen=True, slots=True, kw_only=True)
class Channel:
    """A place to talk; a direct message has the name of its person and kind `im`."""

    id: str
    name: str
    kind: Literal["public", "private", "im"] = "public"
    members: frozenset[str] = frozenset()
    archived: bool = False

    @property
    def shown(self) -> str:
        """How the place is written: #data-mesh, or @ana for a direct message."""
        return f"@{self.name}" if self.kind == "im" else f"#{self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bot:
    """The app that is installed: its identity, its secrets, and the scopes it was granted."""

    name: str = "datamesh"
    user_id: str = "U0DATAMESH"
    bot_id: str = "B0DATAMESH"
    app_id: str = "A0DATAMESH"
    scopes: frozenset[str] = SCOPES
    revoked: bool = False

    @property
    def bot_token(self) -> str:
        """The token for the Web API."""
        return f"xoxb-1-{self.bot_id}-playground"

    @property
    def app_token(self) -> str:
        """The token that opens a socket."""
        return f"xapp-1-{self.app_id}-playground"

    @property
    def signing_secret(self) -> str:
        """What requests are signed with."""
        return f"signed-by-{self.app_id}".casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cast:
    """Everything a world starts with."""

    team_id: str
    team_name: str
    team_domain: str
    bot: Bot
    people: tuple[Person, ...]
    channels: tuple[Channel, ...]


def default_cast(bot: Bot | None = None) -> Cast:
    """Ana and Ben in four channels: the bot is in two of them, and cannot see one at all."""
    bot = bot or Bot()
    ana = Person(id="U0ANA", name="ana", display_name="Ana")
    ben = Person(id="U0BEN", name="ben", display_name="Ben", tz="America/New_York")
    everybody = frozenset({ana.id, ben.id})
    with_bot = everybody | {bot.user_id}
    return Cast(
        team_id="T0CLUB",
        team_name="Reading Club",
        team_domain="reading-club",
        bot=bot,
        people=(ana, ben),
        channels=(
            Channel(id="C0DATAMESH", name="data-mesh", members=with_bot),
            Channel(id="C0GENERAL", name="general", members=with_bot),
            Channel(id="C0LOUNGE", name="lounge", members=everybody),
            Channel(id="C0LEADS", name="leads", kind="private", members=everybody),
        ),
    )
