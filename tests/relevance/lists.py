"""The names of the judged lists → their resources, as the bot would have loaded them.

`shipped` is the list the bot comes with, `reading` a team's books and talks in several fields,
`tools` an awesome-list of 3,000 names, most of them generated around 169 written ones. `python` and
`data` are awesome-lists of well-known libraries, and of tools and books about data, `craft` one
about making products, `handbook` the pages that the people of one company need. `school` is what
its teachers share, `security` what a company's team does, `ml` what people share who train models,
`kitchen` what a cooking club does, `web` an agency of web developers, `climate` a network of
volunteers, and `ops` a team that runs services: from `school` on they came in twos and threes, when
the search had been tuned on all before them. Whoever wrote what is asked of a list had not seen
what the search makes of it. Titles and authors are real works and tools where they are well known;
the descriptions are ours, and every link points to example.org, because only the words matter here.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from bot.catalog import Resource
from tests.relevance.awesome import generate

HERE = Path(__file__).parent / "lists"
SHIPPED = Path(__file__).parents[2] / "resources.yaml"
TOOLS = 3_000
NAMES = (
    "shipped", "reading", "tools", "python", "data", "craft", "handbook", "school", "security",
    "ml", "kitchen", "web", "climate", "ops",
)  # fmt: skip
DAILY = ("handbook", "school", "security", "kitchen", "climate")  # lists that touch daily life


@cache
def resources(name: str) -> tuple[Resource, ...]:
    """Return the resources of the list called `name`, in the order of its file."""
    match name:
        case "shipped":
            entries = yaml.safe_load(SHIPPED.read_text("utf-8"))["resources"]
            return tuple(_resource(entry) for entry in entries)
        case "tools":
            written = _read("tools")
            return among(written, TOOLS, seed=11)
        case _:
            return _read(name)


def among(planted: tuple[Resource, ...], count: int, seed: int) -> tuple[Resource, ...]:
    """Return `count` resources: the planted ones, and generated ones between them."""
    taken = {resource.title.lower() for resource in planted}
    filler = [r for r in generate(count, seed) if r.title.lower() not in taken]
    return shuffled(planted + tuple(filler[: count - len(planted)]))


def shuffled(resources: tuple[Resource, ...]) -> tuple[Resource, ...]:
    """Mix in an order that depends on the ids alone, so that adding one moves no other."""
    return tuple(sorted(resources, key=lambda resource: spread(resource.id)))


def spread(text: str) -> int:
    value = 2_166_136_261  # FNV-1a: hash() differs from run to run
    for byte in text.encode():
        value = (value ^ byte) * 16_777_619 % 2**32
    return value


def _read(name: str) -> tuple[Resource, ...]:
    lines = (HERE / f"{name}.jsonl").read_text("utf-8").splitlines()
    return tuple(_resource(json.loads(line)) for line in lines)


def _resource(entry: dict[str, Any]) -> Resource:
    """Make tuples of lists; the file's own rules are the catalogue's to check, not ours."""
    fields: dict[str, Any] = {k: tuple(v) if isinstance(v, list) else v for k, v in entry.items()}
    return Resource(**fields)
