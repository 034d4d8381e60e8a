"""An error of the database, or none of its answers in time → Unavailable, told in words."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot.reply.weekly import Unavailable

P = ParamSpec("P")
T = TypeVar("T")

# An event is answered within 2.5 seconds, and has been claimed before; a command within three.
_PATIENCE = 0.8  # seconds


def reachable(method: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let a method of the port raise Unavailable when the database is away."""

    @wraps(method)
    async def reached(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await method(*args, **kwargs)
        except (SQLAlchemyError, OSError) as error:
            raise Unavailable from error

    return reached


def soon(method: Callable[P, Coroutine[Any, Any, T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let a method that an answer can do without raise Unavailable when it takes too long."""

    @wraps(method)
    async def hurried(*args: P.args, **kwargs: P.kwargs) -> T:
        work = asyncio.create_task(method(*args, **kwargs))
        if not (await asyncio.wait([work], timeout=_PATIENCE))[0]:
            work.add_done_callback(_forget)
            # Told to end, but not waited for: a thread that waits for SQLite cannot be cancelled.
            work.cancel()
            raise Unavailable
        return work.result()

    return hurried


def _forget(work: asyncio.Task[Any]) -> None:
    if not work.cancelled():
        work.exception()  # too late to matter
