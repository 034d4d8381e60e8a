"""A title and whatever else matters in a test → a Resource."""

from typing import TypedDict, Unpack

from bot.catalog import Level, Resource


class Fields(TypedDict, total=False):
    """What a test may say about a resource."""

    id: str
    url: str
    kind: str
    authors: tuple[str, ...]
    summary: str
    topics: tuple[str, ...]
    level: Level
    also: tuple[str, ...]
    questions: tuple[str, ...]
    related: tuple[str, ...]


def resource(title: str, **fields: Unpack[Fields]) -> Resource:
    """Return a resource with this title; its id is made from it, the rest is empty."""
    name = "-".join(title.lower().split())
    given: Fields = {
        "id": name,
        "url": f"https://example.org/{name}",
        "kind": "article",
        "authors": (),
        "summary": "",
    }
    given.update(fields)
    return Resource(title=title, **given)


# A team's list: names, headlines and acronyms in several fields.
LIST = (
    resource(
        "Data Mesh Principles",
        authors=("Zhamak Dehghani",),
        summary="Domain ownership, data as a product, a self-serve platform. Who decides what?",
        topics=("principles", "governance"),
        level="intermediate",
    ),
    resource(
        "Surfacing reliability: SLIs and SLOs can boost adoption",
        authors=("Barr Moses",),
        summary="A data product is trustworthy when its quality is tracked and communicated.",
        topics=("data quality",),
        also=("SLO", "service level objectives"),
        questions=("how can I make people trust my data?",),
    ),
    resource(
        "A Streamlined Developer Experience in Data Mesh",
        authors=("Manisha Jain",),
        summary="Teams create valuable data products instead of fussing with the same details.",
        topics=("platform",),
        kind="video",
        also=("DX",),
    ),
    resource("Kubernetes the Hard Way", kind="course", topics=("containers", "operations")),
    resource("GreatExpectations", kind="tool", summary="Tests data in pipelines."),
    resource("Domain-Driven Design", kind="book", authors=("Eric Evans",), level="advanced"),
    resource("Working with microservices", kind="book", summary="How to cut and how to run them."),
    resource("Visual Studio Code", kind="tool", summary="Edits source text; knows C++ and C#."),
)
