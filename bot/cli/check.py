"""python -m bot check [FILE]: is this list fine, and if not, where?"""

import argparse

from bot import settings
from bot.catalog import InvalidCatalog, load
from bot.reply.wording import count


def run(args: argparse.Namespace) -> int:
    """Print what is in the list, or every problem in it with its line."""
    path = args.file or settings.load().resources
    try:
        catalog = load(path)
    except InvalidCatalog as invalid:
        print(invalid)
        print(f"\n{count(len(invalid.problems), 'problem')} found.")
        return 1
    topics = len({topic for resource in catalog.resources for topic in resource.topics})
    print(f"{path} is fine: {catalog.title}, {count(len(catalog.resources), 'resource')}", end="")
    print(f" on {count(topics, 'topic')}.")
    return 0
