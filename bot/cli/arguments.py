"""What can be written after `python -m bot`."""

import argparse
import re
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.settings import check_channel, check_port

# Adds one command: its name, what it does, and its module where that is called otherwise.
Command = Callable[..., argparse.ArgumentParser]


def read(argv: Sequence[str]) -> argparse.Namespace:
    """Read what was written; exits with 2 where that is nothing that can be done."""
    if argv[:1] == ["ask"]:
        argv = [_as_words(each) for each in argv]
    return parser().parse_args(argv)


def _as_words(argument: str) -> str:
    # What an answer shall leave out, -workshop, is no option: for argparse what begins with a
    # space never is, and a question does not mind it. The options of `ask` have two dashes.
    return f" {argument}" if re.match(r"-[^-]", argument) and argument != "-h" else argument


def parser() -> argparse.ArgumentParser:
    """Make the parser; `args.module` names the module of the chosen command."""
    top = argparse.ArgumentParser(
        prog="python -m bot", description="Answers from a curated list of resources."
    )
    commands = top.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, text: str, module: str = "") -> argparse.ArgumentParser:
        added = commands.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        added.set_defaults(module=module or name)
        return added

    _add_talking(command)
    _add_serving(command)
    _add_keeping(command)
    return top


def _add_talking(command: Command) -> None:
    trying = command("try", "play with the bot in a page of its own, without Slack", "try_")
    one_list = trying.add_mutually_exclusive_group()
    _add_list_option(one_list)
    one_list.add_argument(
        "--import", dest="page", type=Path, metavar="PAGE.md", help="a Markdown page as the list"
    )
    trying.add_argument("--command", help="another slash command, such as /python")
    trying.add_argument("--port", type=_port, default=8000, help="default: 8000, or a free one")
    trying.add_argument("--no-browser", action="store_true", help="open no browser")
    chat = command("chat", "talk to the bot in this terminal")
    _add_list_option(chat)
    ask = command("ask", "ask once; exit code 0: found, 1: nothing fits, 2: wrong use")
    ask.add_argument("words", nargs="+", help='what to look for, such as "principels"')
    ask.add_argument("--json", action="store_true", help="print the hits as JSON")
    ask.add_argument(
        "--page",
        type=_positive,
        default=1,
        metavar="N",
        help="the hits after those, or a page of `list`",
    )
    _add_list_option(ask)


def _add_serving(command: Command) -> None:
    command("run", "answer in Slack, until stopped")
    command("worker", "make the weekly posts on Postgres, beside `run`, until stopped")
    command("migrate", "bring the database up to date; several at once are fine", "database")
    _add_weekly(command("weekly", "the weekly post of a channel"))
    doctor = command("doctor", "check the settings, the list and the way to Slack")
    doctor.add_argument(
        "--http", metavar="URL", help="also check that Slack could reach the bot at this address"
    )


def _add_keeping(command: Command) -> None:
    check = command("check", "check a list; exit code 0: fine, 1: problems")
    check.add_argument("file", nargs="?", type=Path, help="default: the list in the settings")
    importing = command("import", "turn a Markdown page into a list, on standard output", "import_")
    importing.add_argument("page", type=Path, help="a page of resources, or an awesome-list")
    command("schema", "print the JSON Schema of a list, for editors")
    manifest = command("manifest", "print the manifest to create the Slack app from")
    manifest.add_argument(
        "--http", type=_https, metavar="URL", help="for HTTP requests to this public address"
    )
    manifest.add_argument("--command", help="the slash command, such as /python")
    manifest.add_argument(
        "--url", action="store_true", help="print a link that creates the app in one click"
    )


def _add_weekly(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    plan = actions.add_parser("plan", help="print what will come, and when")
    plan.add_argument("--weeks", type=_positive, default=12, metavar="N", help="default: 12")
    post = actions.add_parser("post", help="make today's post at once, unless it is there")
    post.add_argument("--now", action="store_true", required=True)
    for action in (plan, post):
        action.add_argument(
            "--channel", type=_channel, required=True, metavar="C…", help="the channel's id"
        )


def _add_list_option(
    parser: argparse.ArgumentParser | argparse._MutuallyExclusiveGroup,
) -> None:
    parser.add_argument(
        "--resources", type=Path, metavar="FILE", help="another list than that of the settings"
    )


def _positive(text: str) -> int:
    if re.fullmatch("0*[1-9][0-9]{0,8}", text):
        return int(text)
    raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 on")


def _https(text: str) -> str:
    if re.fullmatch(r"https://[^\s/?#]+[^\s?#]*", text):
        return text
    problem = "Slack sends to https:// addresses only, such as https://your.address"
    raise argparse.ArgumentTypeError(f"{text!r}: {problem}")


def _port(text: str) -> int:
    return int(_checked(text, check_port))


def _channel(text: str) -> str:
    return _checked(text, check_channel)


def _checked(text: str, check: Callable[[str], str]) -> str:
    if problem := check(text):
        raise argparse.ArgumentTypeError(problem)
    return text
