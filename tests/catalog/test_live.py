import asyncio
import contextlib
import gc
import logging
import os
import resource
import time
import weakref
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.catalog import Catalog, InvalidCatalog, Live
from bot.reply import Shelf
from tests.catalog.lists import entry


class Titles:
    """What these tests serve: the titles, as a search index would be made of a catalogue."""

    def __init__(self, catalog: Catalog) -> None:
        self.titles = [resource.title for resource in catalog.resources]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "list.yaml"
    save(path, entry(1))
    return path


@pytest.fixture(autouse=True)
def _collector_as_it_was() -> Iterator[None]:
    yield
    gc.unfreeze()


def live(path: Path, build: Callable[[Catalog], Titles] = Titles) -> Live[Titles]:
    hours = iter(range(24))

    def clock() -> datetime:
        return datetime(2027, 1, 4, tzinfo=UTC) + timedelta(hours=next(hours))

    return Live(path, build, clock=clock, interval=0.01, settle=0)


async def test_the_first_edition_is_there_at_once(path: Path) -> None:
    served = live(path)
    assert served.current.titles == ["Entry 1"]
    assert served.loaded_at == datetime(2027, 1, 4, 0, tzinfo=UTC)
    assert served.problems == ()


def test_a_bad_list_at_the_start_is_refused(path: Path) -> None:
    save(path, "- id: 5\n")
    with pytest.raises(InvalidCatalog):
        live(path)


async def test_nothing_is_read_while_nothing_changes(path: Path) -> None:
    served = live(path)
    first = served.current
    assert not await served.check()
    assert served.current is first


async def test_a_change_is_taken_over_as_a_whole(path: Path) -> None:
    served = live(path)
    first = served.current
    save(path, entry(1) + entry(2))
    assert await served.check()
    assert served.current.titles == ["Entry 1", "Entry 2"]
    assert first.titles == ["Entry 1"]
    assert served.loaded_at == datetime(2027, 1, 4, 1, tzinfo=UTC)


async def test_a_change_that_keeps_size_and_time_is_seen(path: Path) -> None:
    served = live(path)
    save_unnoticeably(path, entry(2))
    assert await served.check()
    assert served.current.titles == ["Entry 2"]


async def test_a_touched_file_is_not_built_anew(path: Path) -> None:
    served = live(path)
    first = served.current
    touch(path)
    assert not await served.check()
    assert served.current is first


async def test_an_editor_that_renames_its_copy_into_place_is_followed(path: Path) -> None:
    served = live(path)
    copy = path.with_suffix(".tmp")
    copy.write_text(entry(2), encoding="utf-8")
    copy.replace(path)
    assert await served.check()
    assert served.current.titles == ["Entry 2"]


async def test_a_bad_save_keeps_the_last_good_list_and_is_logged_once(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    served = live(path)
    save(path, "- id: 5\n- text\n")
    assert not await served.check()
    assert not await served.check()
    touch(path)
    assert not await served.check()
    assert served.current.titles == ["Entry 1"]
    assert len(served.problems) == 7
    (record,) = [record for record in caplog.records if record.levelno == logging.WARNING]
    said = record.getMessage()
    assert said.startswith(f"{path} cannot be used, the last list stays:\n{path}:1:3: ")
    assert all(str(problem) in said for problem in served.problems)


async def test_other_problems_are_news_and_so_is_recovery(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "bot.catalog")
    served = live(path)
    save(path, "- id: 5\n")
    await served.check()
    save(path, "- text\n")
    await served.check()
    save(path, entry(2))
    assert await served.check()
    assert served.problems == ()
    said = [record.getMessage().partition("\n")[0] for record in caplog.records]
    assert said == [
        f"{path} was read: 1 resources",
        f"{path} cannot be used, the last list stays:",
        f"{path} cannot be used, the last list stays:",
        f"{path} was read: 1 resources",
        f"{path} is good again",
    ]


async def test_a_list_put_back_as_it_was_is_good_again(path: Path) -> None:
    served = live(path)
    first = served.current
    save(path, "- id: 5\n")
    await served.check()
    save(path, entry(1))
    assert not await served.check()
    assert served.problems == ()
    assert served.current is first


async def test_a_file_that_vanishes_is_a_problem_until_it_is_back(path: Path) -> None:
    served = live(path)
    remove(path)
    assert not await served.check()
    assert "there is no such file" in served.problems[0].message
    assert served.current.titles == ["Entry 1"]
    save(path, entry(2))
    assert await served.check()
    assert served.problems == ()


async def test_a_save_that_could_not_be_read_for_a_moment_is_read_at_the_next_look(
    path: Path,
) -> None:
    served = live(path)
    save(path, entry(2))
    assert await served.check()
    save(path, entry(3))
    with no_file_to_be_opened():
        assert not await served.check()
    assert "cannot be read (Too many open files)" in served.problems[0].message
    assert await served.check()
    assert served.current.titles == ["Entry 3"]
    assert served.problems == ()


async def test_a_link_that_led_nowhere_readable_for_a_while_is_good_again(path: Path) -> None:
    link = path.with_suffix(".link")
    link.symlink_to(path)
    served = live(link)
    point(link, path.parent)
    assert not await served.check()
    assert "this is a folder" in served.problems[0].message
    point(link, path)
    assert not await served.check()
    assert served.problems == ()


async def test_an_emptied_file_is_no_empty_list(path: Path) -> None:
    served = live(path)
    save(path, "")
    assert not await served.check()
    assert served.current.titles == ["Entry 1"]


async def test_a_file_is_not_read_while_it_is_being_written(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = live(path)
    save(path, entry(1) + entry(2))

    async def write_on(_: float) -> None:
        with path.open("a", encoding="utf-8") as file:
            file.write(entry(3))

    monkeypatch.setattr(asyncio, "sleep", write_on)
    assert not await served.check()
    monkeypatch.undo()
    assert served.current.titles == ["Entry 1"]
    assert await served.check()
    assert served.current.titles == ["Entry 1", "Entry 2", "Entry 3"]


async def test_watching_serves_a_change_within_a_second(path: Path) -> None:
    served = Live(path, Titles, clock=lambda: datetime.now(UTC))
    save(path, "".join(map(entry, range(1_000))))
    started = time.perf_counter()
    async with watched(served):
        while len(served.current.titles) < 1_000:
            assert time.perf_counter() - started < 5  # ends the test if it never comes
            await asyncio.sleep(0.005)
    assert time.perf_counter() - started < 1


async def test_watching_outlives_a_build_that_fails(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def build(catalog: Catalog) -> Titles:
        if len(catalog.resources) == 2:
            raise RuntimeError("two is one too many")
        return Titles(catalog)

    served = live(path, build)
    async with watched(served):
        save(path, entry(1) + entry(2))
        await until(lambda: "two is one too many" in caplog.text)
        save(path, entry(3))
        await until(lambda: served.current.titles == ["Entry 3"])


async def test_an_old_edition_is_freed(path: Path) -> None:
    served = live(path)
    old = weakref.ref(served.current)
    save(path, entry(2))
    assert await served.check()
    await until(lambda: old() is None)  # the thread may hold it for a moment longer


async def test_nothing_of_old_editions_piles_up(path: Path) -> None:
    served = Live(path, Shelf.of, clock=lambda: datetime.now(UTC), settle=0)
    kept = []
    for number in range(6):
        assert served.current.index.search("entri")  # what a search remembers goes as well
        save(path, "".join(map(entry, range(100 + number))))
        assert await served.check()
        kept.append(gc.get_freeze_count())
    assert kept[-1] - kept[2] < 1_000  # one edition has more than that


async def test_ten_thousand_entries_are_taken_over_without_holding_up_answers(path: Path) -> None:
    served = live(path)
    save(path, "".join(map(entry, range(10_000))))
    longest = 0.0
    started = time.perf_counter()
    async with watched(served):
        while len(served.current.titles) < 10_000:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            longest = max(longest, time.perf_counter() - before)
            assert before - started < 10
    assert longest < 0.2  # some 20 ms on an idle machine; 240 with the collector at work


def save(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")


def save_unnoticeably(path: Path, text: str) -> None:
    before = path.stat()
    save(path, text)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size


def touch(path: Path) -> None:
    path.touch()


def remove(path: Path) -> None:
    path.unlink()


def point(link: Path, target: Path) -> None:
    link.unlink()
    link.symlink_to(target)


@contextlib.contextmanager
def no_file_to_be_opened() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@contextlib.asynccontextmanager
async def watched(served: Live[Titles]) -> AsyncIterator[None]:
    task = asyncio.create_task(served.watch())
    yield
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - the watcher, rightly, tells nobody
            await asyncio.sleep(0.005)
