"""python -m bot import PAGE.md: a Markdown page → a list, on standard output."""

import argparse
import sys

from bot.catalog.importing import dump, import_markdown
from bot.cli.opening import read_page


def run(args: argparse.Namespace) -> int:
    """Print the list as YAML; what could not be read is named on standard error."""
    catalog, notes = import_markdown(read_page(args.page))
    for note in notes:
        print(f"{args.page}:{note.line}: {note.message}", file=sys.stderr)
    if not catalog.resources:
        print(
            f"No resource was found in {args.page}: only links become resources.", file=sys.stderr
        )
        return 1
    print(dump(catalog), end="")
    return 0
