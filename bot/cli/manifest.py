"""python -m bot manifest: what to create the Slack app from."""

import argparse
import json

from bot import settings
from bot.slack.manifest import creation_link, manifest


def run(args: argparse.Namespace) -> int:
    """Print the manifest, or the link that creates the app from it."""
    command = settings.load().command
    if args.command:
        command = settings.parse({"COMMAND": args.command}).command
    described = manifest(command, http_url=args.http)
    print(creation_link(described) if args.url else json.dumps(described, indent=2))
    return 0
