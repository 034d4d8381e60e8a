"""python -m bot schema: the JSON Schema of a list, for editors."""

import argparse

from bot.catalog.schema import schema_text


def run(args: argparse.Namespace) -> int:
    """Print the schema."""
    print(schema_text(), end="")
    return 0
