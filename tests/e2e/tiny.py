"""A bot that does nothing but show one of everything the page can draw."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.app.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.page import Guest, Host

Body = dict[str, Any]


def plain(text: str) -> Body:
    return {"type": "plain_text", "text": text}


def mrkdwn(text: str) -> Body:
    return {"type": "mrkdwn", "text": text}


def option(text: str) -> Body:
    return {"text": plain(text), "value": text.lower()}


CONFIRM = {
    "title": plain("Really?"),
    "text": plain("It cannot be undone."),
    "confirm": plain("Do it"),
    "deny": plain("Better not"),
    "style": "danger",
}
PICKS = [option("Red"), option("Blue")]
SHOW: list[Body] = [
    {"type": "header", "text": plain("Everything")},
    {"type": "divider"},
    {
        "type": "section",
        "text": mrkdwn("*One* of everything"),
        "accessory": {"type": "overflow", "action_id": "more", "options": PICKS},
    },
    {"type": "section", "fields": [mrkdwn("*Left*"), plain("Right")]},
    {"type": "context", "elements": [mrkdwn("small _print_")]},
    {
        "type": "actions",
        "elements": [
            {
                "type": "static_select",
                "action_id": "pick",
                "placeholder": plain("A colour"),
                "options": PICKS,
            },
            {"type": "button", "action_id": "open", "text": plain("Open a form")},
            {
                "type": "button",
                "action_id": "drop",
                "text": plain("Drop it"),
                "style": "danger",
                "confirm": CONFIRM,
            },
        ],
    },
    {"type": "table", "rows": [[{"type": "raw_text", "text": "a cell"}]]},
]
SEARCH = {"type": "plain_text_input", "action_id": "search", "placeholder": plain("Search")}
HOME: Body = {
    "type": "home",
    "blocks": [
        {"type": "header", "text": plain("Welcome home")},
        {
            "type": "input",
            "block_id": "box",
            "dispatch_action": True,
            "label": plain("Find"),
            "element": SEARCH,
        },
    ],
}
NAME = {"type": "plain_text_input", "action_id": "name"}
FORM: Body = {
    "type": "modal",
    "callback_id": "form",
    "title": plain("A form"),
    "submit": plain("Save"),
    "blocks": [{"type": "input", "block_id": "who", "label": plain("Name"), "element": NAME}],
}


def tiny_app(host: Host) -> AsyncApp:
    """Make the bot."""
    app = AsyncApp(
        client=AsyncWebClient(token=host.slack.bot_token, base_url=host.slack.api_url),
        signing_secret=host.slack.signing_secret,
        process_before_response=True,
    )

    @app.command("/datamesh")
    async def handle_command(ack: AsyncAck, command: Body) -> None:
        if command["text"] == "broken":
            await ack(text="?", blocks=[{"type": "header", "text": plain("x" * 200)}])
        else:
            await ack(text="everything", blocks=SHOW)

    @app.action("pick")
    @app.action("more")
    async def handle_pick(ack: AsyncAck, respond: AsyncRespond, action: Body) -> None:
        await ack()
        await respond(text=f"You picked {action['selected_option']['value']}.")

    @app.action("drop")
    async def handle_drop(ack: AsyncAck, respond: AsyncRespond) -> None:
        await ack()
        await respond(text="Dropped.")

    @app.action("open")
    async def handle_open(ack: AsyncAck, body: Body, client: AsyncWebClient) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=FORM)

    @app.view("form")
    async def handle_form(ack: AsyncAck, view: Body, client: AsyncWebClient, body: Body) -> None:
        name = view["state"]["values"]["who"]["name"]["value"]
        if name == "nobody":
            await ack(response_action="errors", errors={"who": "Nobody is not a name."})
            return
        await ack()
        await client.chat_postMessage(channel="C0DATAMESH", text=f"Hello {name}")

    @app.event("app_home_opened")
    async def handle_home(event: Body, client: AsyncWebClient) -> None:
        if event["tab"] == "home":
            await client.views_publish(user_id=event["user"], view=HOME)

    @app.action("search")
    async def handle_search(
        ack: AsyncAck, action: Body, body: Body, client: AsyncWebClient
    ) -> None:
        await ack()
        found = {"type": "section", "text": plain(f"Found {action['value']}")}
        view = {**HOME, "blocks": [*HOME["blocks"], found]}
        await client.views_publish(user_id=body["user"]["id"], view=view)

    return app


@asynccontextmanager
async def start_tiny(host: Host) -> AsyncIterator[Guest]:
    """Bring the bot up beside a stand-in."""
    app = tiny_app(host)
    runner = web.AppRunner(app.web_app("/slack/events"), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    address = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield Guest(address=address, command="/datamesh", examples=lambda: ["/datamesh show"])
    await runner.cleanup()
