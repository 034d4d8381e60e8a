"""A list on disk → what is served from it, kept up to date: the only place here that waits.

`Live` reads the file once when it is made, and whenever it changes after that, aside in a thread.
What is served is replaced as a whole, by one assignment; a bad save leaves it as it is.
"""

import asyncio
import gc
import hashlib
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Generic, TypeVar

from bot.catalog.catalog import Catalog
from bot.catalog.problem import InvalidCatalog, Problem
from bot.catalog.reading import decode, read_bytes

T = TypeVar("T")
_Stamp = tuple[int, ...]
log = logging.getLogger(__name__)

_USUAL_TURN = sys.getswitchinterval()
_SHORT_TURN = 0.0005


@dataclass(frozen=True, slots=True)
class _Edition(Generic[T]):
    """What was made of the file at one time, and the digest of the bytes it was made of."""

    served: T
    digest: bytes
    loaded_at: datetime


class Live(Generic[T]):
    """The newest good edition of a list, made into a T by `build`.

    `interval` and `settle` are seconds: how often to look at the file, and how long a changed one
    has to keep still before it is read. Raises InvalidCatalog when the file is bad at the start,
    as there is nothing else to serve. `build` runs in a thread; what it returns must not refer to
    itself in a circle, or old editions are never freed (see `_unnoticed`).
    """

    def __init__(
        self,
        path: str | Path,
        build: Callable[[Catalog], T],
        *,
        clock: Callable[[], datetime],
        interval: float = 0.25,
        settle: float = 0.05,
    ) -> None:
        self._path = Path(path)
        self._build = build
        self._clock = clock
        self._interval = interval
        self._settle = settle
        self._problems: tuple[Problem, ...] = ()
        self._stamp: _Stamp | None
        self._edition = self._read(None, _stamp(self._path))

    @property
    def current(self) -> T:
        """What is served now."""
        return self._edition.served

    @property
    def loaded_at(self) -> datetime:
        """When that was read."""
        return self._edition.loaded_at

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the file as it is now; nothing when it is what is served."""
        return self._problems

    async def watch(self) -> None:
        """Keep up with the file until cancelled."""
        while True:
            await asyncio.sleep(self._interval)
            try:
                await self.check()
            except Exception:  # a worker loop: whatever `build` trips over, answers go on
                log.exception("%s could not be taken over; the last list stays", self._path)

    async def check(self) -> bool:
        """Look at the file once; return whether what is served was replaced."""
        stamp = _stamp(self._path)
        if stamp == self._stamp:
            return False
        await asyncio.sleep(self._settle)
        if stamp != _stamp(self._path):
            return False  # still being written, or swapped for another: the next look will tell
        last = self._edition
        try:
            self._edition = await asyncio.to_thread(self._read, last, stamp)
        except InvalidCatalog as invalid:
            self._note(invalid.problems)
        else:
            self._note(())
        return self._edition is not last

    def _read(self, last: _Edition[T] | None, stamp: _Stamp | None) -> _Edition[T]:
        self._stamp = None  # what cannot be read, perhaps only now, is read at the next look
        data = read_bytes(self._path)
        self._stamp = stamp
        digest = hashlib.sha256(data).digest()
        if last and digest == last.digest:
            return last
        with _unnoticed():
            catalog = decode(data, str(self._path))
            edition = _Edition(self._build(catalog), digest, self._clock())
        log.info("%s was read: %d resources", self._path, len(catalog.resources))
        return edition

    def _note(self, problems: tuple[Problem, ...]) -> None:
        """Remember the state of the file, and log it when it is news."""
        if problems and problems != self._problems:
            listed = "\n".join(map(str, problems))
            log.warning("%s cannot be used, the last list stays:\n%s", self._path, listed)
        elif self._problems and not problems:
            log.info("%s is good again", self._path)
        self._problems = problems


def _stamp(path: Path) -> _Stamp | None:
    """Return what changes with every save, also one that keeps size and time; None without file.

    The change time tells a save from an earlier one in the same tick of the file's own time, the
    inode a file renamed into place, as editors do and as a mounted ConfigMap is updated.
    """
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_ctime_ns, stat.st_size, stat.st_ino


@contextmanager
def _unnoticed() -> Iterator[None]:
    """Let long work in this thread go unnoticed by those who wait for an answer in another.

    Measured with 10,000 entries: the collector, walking all that is new again and again, stopped
    everything for up to 240 ms; and a thread that waits for its turn got it after 5 ms, each time.
    What was made is then put beyond the collector's reach, because it will stay for long, and
    walking it would take 100 ms and more; it is freed all the same when nobody refers to it.
    """
    gc.disable()
    sys.setswitchinterval(_SHORT_TURN)
    try:
        yield
    finally:
        sys.setswitchinterval(_USUAL_TURN)
        gc.freeze()
        gc.enable()
