"""python -m bot import PAGE.md: a Markdown page → a list, on standard output."""

import argparse
import sys

from bot.catalog.importing import dump, import_markdown


def run(args: argparse.Namespace) -> int:
    """Print the list as YAML; what could not be read is named on standard error."""
    try:
        text = args.page.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        print(f"{args.page} cannot be read: {error}", file=sys.stderr)
        return 2
    catalog, notes = import_markdown(text)
    for note in notes:
        print(f"{args.page}:{note.line}: {note.message}", file=sys.stderr)
    if not catalog.resources:
        print(
            f"No resource was found in {args.page}: only links become resources.", file=sys.stderr
        )
        return 1
    print(dump(catalog), end="")
    return 0
