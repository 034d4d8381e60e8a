"""python -m bot schema: the JSON Schema of a list, for editors."""

import argparse
import json

from bot.catalog.schema import schema


def run(args: argparse.Namespace) -> int:
    """Print the schema."""
    print(json.dumps(schema(), indent=2, ensure_ascii=False))
    return 0
