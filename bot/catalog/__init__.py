"""YAML text → Catalog, or every Problem with its line."""

from bot.catalog.catalog import Catalog
from bot.catalog.live import Live
from bot.catalog.problem import InvalidCatalog, Problem
from bot.catalog.reading import load, parse
from bot.catalog.resource import Level, Resource

__all__ = ["Catalog", "InvalidCatalog", "Level", "Live", "Problem", "Resource", "load", "parse"]
