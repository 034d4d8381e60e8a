"""The agent pane: assistant.threads.setSuggestedPrompts and .setStatus."""

from bot.playground.message import Json
from bot.playground.methods.method import Method, required
from bot.playground.methods.places import known_channel
from bot.playground.refusal import Refusal
from bot.playground.world import World
from bot.playground.world.draft import read_json

_PROMPTS = 4


def _set_prompts(world: World, args: Json) -> Json:
    (channel,) = required(args, "channel_id")
    prompts = read_json(args.get("prompts"), "invalid_arguments")
    if not isinstance(prompts, list) or not 1 <= len(prompts) <= _PROMPTS:
        raise Refusal("invalid_arguments", [f"prompts: 1 to {_PROMPTS} allowed"])
    if any(not each.get("title") or not each.get("message") for each in prompts):
        raise Refusal("invalid_arguments", ["prompts: each needs a title and a message"])
    where = known_channel(world, channel)
    # With a thread, an app with an agent view is told ok and nobody sees the prompts.
    if not args.get("thread_ts"):
        world.prompts[where.id] = prompts
    return {}


def _set_status(world: World, args: Json) -> Json:
    channel, thread_ts = required(args, "channel_id", "thread_ts")
    where = known_channel(world, channel)
    if not world.is_root(where.id, thread_ts):
        raise Refusal("thread_not_found")
    world.statuses.pop((where.id, thread_ts), None)
    if args.get("status"):
        world.statuses[(where.id, thread_ts)] = str(args["status"])
    return {}


ASSISTANT = {
    "assistant.threads.setSuggestedPrompts": Method(_set_prompts, "assistant:write"),
    "assistant.threads.setStatus": Method(_set_status, "assistant:write"),
}
