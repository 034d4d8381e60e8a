"""The list as a whole: a Catalog, its resources by id, by topic and by kinship."""

from dataclasses import dataclass
from functools import cached_property

from bot.catalog import links
from bot.catalog.resource import Resource

WITHOUT_TOPIC = "Without a topic"


@dataclass(frozen=True)
class Catalog:
    """A curated list: its title, what it is about, and its resources in the curator's order."""

    title: str = "Resources"
    about: str = ""
    resources: tuple[Resource, ...] = ()

    def get(self, id_: str) -> Resource | None:
        """Return the resource with an id, if there is one."""
        return self._by_id.get(id_)

    def at(self, link: str) -> Resource | None:
        """Return the resource whose link leads to the same page as this one, if there is one."""
        try:
            return self._by_page.get(links.page(links.check(link)))
        except ValueError:
            return None

    def by_topic(self) -> tuple[tuple[str, tuple[Resource, ...]], ...]:
        """Return (topic, its resources) in order of first appearance, those without one last.

        A resource with several topics is in each of them. Topics that differ in letter case only
        are one, spelled as it first appears.
        """
        groups: dict[str, tuple[str, dict[str, Resource]]] = {}
        for resource in self.resources:
            for topic in resource.topics:
                groups.setdefault(topic.casefold(), (topic, {}))[1][resource.id] = resource
        lone = tuple(resource for resource in self.resources if not resource.topics)
        named = tuple((topic, tuple(members.values())) for topic, members in groups.values())
        return named + (((WITHOUT_TOPIC, lone),) if lone else ())

    def related(self, resource: Resource) -> tuple[Resource, ...]:
        """Return the relatives that a resource names, then those that name it."""
        named = [self._find(reference) for reference in resource.related]
        naming = self._named_by.get(resource.id, ())
        relatives = {relative.id: relative for relative in (*named, *naming) if relative}
        relatives.pop(resource.id, None)
        return tuple(relatives.values())

    def _find(self, reference: str) -> Resource | None:
        if "://" in reference:
            return self.at(reference)
        return self._by_id.get(reference)

    @cached_property
    def _by_id(self) -> dict[str, Resource]:
        return {resource.id: resource for resource in self.resources}

    @cached_property
    def _by_page(self) -> dict[str, Resource]:
        return {links.page(resource.url): resource for resource in self.resources}

    @cached_property
    def _named_by(self) -> dict[str, list[Resource]]:
        naming: dict[str, list[Resource]] = {}
        for resource in self.resources:
            for named in map(self._find, resource.related):
                if named:
                    naming.setdefault(named.id, []).append(resource)
        return naming
