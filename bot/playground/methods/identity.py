"""Who is asking, and who somebody is: api.test, auth.test, users.info."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.playground.message import Json
from bot.playground.methods.method import Method, required
from bot.playground.refusal import Refusal
from bot.playground.world import World


def _api_test(world: World, args: Json) -> Json:
    if "error" in args:
        raise Refusal(str(args["error"]))
    return {"args": args}


def _auth_test(world: World, args: Json) -> Json:
    cast, bot = world.cast, world.bot
    return {
        "url": f"https://{cast.team_domain}.slack.com/",
        "team": cast.team_name,
        "user": bot.name,
        "team_id": cast.team_id,
        "user_id": bot.user_id,
        "bot_id": bot.bot_id,
        "is_enterprise_install": False,
    }


def _users_info(world: World, args: Json) -> Json:
    (user,) = required(args, "user")
    found = world.people.get(user)
    if found is None:
        raise Refusal("user_not_found")
    offset = datetime.fromtimestamp(world.now(), ZoneInfo(found.tz)).utcoffset()
    profile = {"real_name": found.display_name, "display_name": found.display_name}
    return {
        "user": {
            "id": found.id,
            "team_id": world.cast.team_id,
            "name": found.name,
            "real_name": found.display_name,
            "tz": found.tz,
            "tz_offset": int(offset.total_seconds()) if offset is not None else 0,
            "profile": profile,
            "deleted": False,
            "is_bot": False,
            "is_app_user": False,
        }
    }


IDENTITY = {
    "api.test": Method(_api_test, caller="anybody"),
    "auth.test": Method(_auth_test),
    "users.info": Method(_users_info, "users:read"),
}
