"""The Slack edge: payloads → Ask, Reply → messages; listeners, HTTP and Socket Mode.

Read in this order: incoming (what Slack sends → Ask), cards (Reply → Message), listeners (which
event gets which answer), app (Bolt, put together), server and socket (how requests arrive).
"""
