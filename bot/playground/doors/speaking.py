"""POST /…/<verb> with JSON → one call of a verb; whatever does not fit is refused in words.

Only JSON is taken, which no page of another site can send here without being asked.
"""

import inspect
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

Verbs = Mapping[str, Callable[..., Any]]


async def speak(request: web.Request, verbs: Verbs) -> Any:  # noqa: ANN401 - as verbs give
    """Call the verb that a request names; its keyword arguments come as JSON.

    Raises web.HTTPException with the reason as JSON.
    """
    verb = verbs.get(request.match_info["verb"])
    if verb is None:
        raise _no(web.HTTPNotFound, f"no such verb; there are {', '.join(sorted(verbs))}")
    if request.content_type != "application/json":
        raise _no(web.HTTPUnsupportedMediaType, "send application/json")
    try:
        wanted = await request.json()
        inspect.signature(verb).bind(**wanted)
        done = verb(**wanted)
        return await done if isinstance(done, Awaitable) else done
    except (ValueError, TypeError, LookupError, TimeoutError) as error:
        raise _no(web.HTTPBadRequest, str(error.args[0] if error.args else error)) from error


def _no(kind: type[web.HTTPClientError], why: str) -> web.HTTPClientError:
    return kind(text=json.dumps({"error": why}), content_type="application/json")
