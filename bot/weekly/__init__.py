"""When a channel's weekly post is due, and which resource it shows.

Pure: no clock, database or Slack. Read in this order: command (what can be asked for), grammar
(what people type → command), schedule (slots), rotation (no repeats), subscription, plan.
"""
