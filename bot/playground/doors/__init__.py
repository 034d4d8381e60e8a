"""Thin doors between the world and the bot, all on 127.0.0.1.

In: webapi (/api/<method>) and response_url (/response/<id>), behind one server. Out: dispatch
chooses delivery (signed HTTP) or socket (Socket Mode), and acks shows what the bot replied.
control lets another process speak the verbs.
"""
