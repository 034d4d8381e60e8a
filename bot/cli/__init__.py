"""python -m bot …: the only room that reads arguments, prints, and decides on exit codes.

Each command is a module with `run(args) -> int`, imported only when it is called, so that a
question in the terminal does not wait for the Slack libraries.
"""

import errno
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from bot.cli.arguments import read
from bot.settings import WrongSettings


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code: 2 for wrong use or wrong settings."""
    args = read(sys.argv[1:] if argv is None else argv)
    try:
        code: int = import_module(f"bot.cli.{args.module}").run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough, as `| head` has:
        # https://docs.python.org/3/library/signal.html#note-on-sigpipe
        _write_nowhere()
        return 141  # what shells call an end by SIGPIPE
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        _write_nowhere()
        print(f"The output could not be written: {error.strerror}.", file=sys.stderr)
        return 1
    except WrongSettings as wrong:
        print("These settings need your attention:", file=sys.stderr)
        for problem in wrong.problems:
            print(f"  {problem}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return code


def _write_nowhere() -> None:
    """Let Python forget at its end what is left to write."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
