"""An error of the database → Unavailable, which people are told in words."""

from collections.abc import Awaitable, Callable, Coroutine
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from sqlalchemy.exc import SQLAlchemyError

from bot.reply.weekly import Unavailable

P = ParamSpec("P")
T = TypeVar("T")


def reachable(method: Callable[P, Awaitable[T]]) -> Callable[P, Coroutine[Any, Any, T]]:
    """Let a method of the port raise Unavailable when the database is away."""

    @wraps(method)
    async def reached(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return await method(*args, **kwargs)
        except (SQLAlchemyError, OSError) as error:
            raise Unavailable from error

    return reached
