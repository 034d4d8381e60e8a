"""python -m bot.playground: this Slack as a process of its own, until Ctrl-C or SIGTERM."""

import argparse
import asyncio
import signal
import sys

from bot.playground.doors.control import Control
from bot.playground.slack import Slack


async def run(port: int, bot: str | None) -> None:
    """Serve until somebody asks to stop; says first what to put into the bot's settings."""
    slack = Slack(port=port)
    slack.serve(Control(slack).routes())
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    async with slack:
        if bot is not None:
            slack.connect(bot)
        sys.stdout.write(_settings(slack))
        sys.stdout.flush()
        await stop.wait()


def _settings(slack: Slack) -> str:
    return (
        f"# A Slack of your own at {slack.url}; its verbs are at {slack.url}/control/.\n"
        "# Settings for a bot by socket; leave out the app token for one that is called by HTTP.\n"
        f"SLACK_API_URL={slack.api_url}\n"
        f"SLACK_BOT_TOKEN={slack.bot_token}\n"
        f"SLACK_APP_TOKEN={slack.app_token}\n"
        f"SLACK_SIGNING_SECRET={slack.signing_secret}\n"
    )


def main() -> None:
    """Read the arguments and run."""
    parser = argparse.ArgumentParser(prog="python -m bot.playground", description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="default: any free one")
    parser.add_argument("--bot", metavar="URL", help="where a bot listens for HTTP")
    arguments = parser.parse_args()
    asyncio.run(run(arguments.port, arguments.bot))


if __name__ == "__main__":
    main()
