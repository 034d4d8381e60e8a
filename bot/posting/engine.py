"""The seam between what is due and what makes it happen in time."""

from typing import Protocol


class Engine(Protocol):
    """Keeps calling `bot.posting.duty` while it runs."""

    async def start(self) -> None:
        """Begin."""

    async def stop(self) -> None:
        """Finish what is under way, within seconds, and end."""

    async def wake(self) -> None:
        """Look at once whether something is due: a schedule or the time was changed."""
