"""The Web API: a method's name → what it needs, and what it does to the world.

Pure: arguments and a world come in, the answer or a Refusal comes out. Tokens, scopes, HTTP and
faults are the business of `webapi`.
"""

from bot.playground.methods.assistant import ASSISTANT
from bot.playground.methods.chat import CHAT
from bot.playground.methods.conversations import CONVERSATIONS
from bot.playground.methods.identity import IDENTITY
from bot.playground.methods.method import Method
from bot.playground.methods.views import VIEWS

METHODS: dict[str, Method] = {**IDENTITY, **CHAT, **CONVERSATIONS, **VIEWS, **ASSISTANT}

__all__ = ["METHODS", "Method"]
