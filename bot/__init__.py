"""A curated list of resources that answers in Slack, at once and offline.

Read in this order: catalog (YAML text → Resource), search (words → Hit), request (what a person
typed or clicked), reply (what to say), slack (cards, listeners, server), then app and cli, which
put it together.
"""
