"""YAML text → Catalog, or every Problem with its line."""

from bot.catalog.resource import Level, Resource

__all__ = ["Level", "Resource"]
