"""python -m bot try: the real bot in a page of its own, no Slack and no account needed."""

import argparse
import asyncio
import sys
import tempfile
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from bot import logs, settings
from bot.catalog.importing import dump, import_markdown
from bot.cli.guest import starter
from bot.cli.opening import read_page
from bot.playground.page import GuestFailed, play
from bot.settings import Settings


def run(args: argparse.Namespace) -> int:
    """Play until Ctrl-C."""
    logs.configure("text", quiet=True)
    with ExitStack() as stack:
        chosen = _choose(args, stack)
        name = chosen.mention.removeprefix("@")
        try:
            asyncio.run(
                play(starter(chosen), name=name, port=args.port, open_browser=not args.no_browser)
            )
        except GuestFailed as failed:
            print(failed, file=sys.stderr)
            return 2
    return 0


def _choose(args: argparse.Namespace, stack: ExitStack) -> Settings:
    """Take the settings, with whatever was given beside them."""
    chosen = settings.load()
    if args.command:
        chosen = replace(chosen, command=settings.parse({"COMMAND": args.command}).command)
    if args.resources:
        chosen = replace(chosen, resources=args.resources)
    if args.page:
        catalog, notes = import_markdown(read_page(args.page))
        for note in notes:
            print(f"{args.page}:{note.line}: {note.message}", file=sys.stderr)
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        listed = folder / "resources.yaml"
        listed.write_text(dump(catalog), encoding="utf-8")
        print(f"The list of {args.page} is in {listed}; edit it and ask again.")
        chosen = replace(chosen, resources=listed)
    return chosen
