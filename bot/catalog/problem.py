"""What is wrong with a list, and where: Fault within a text, Problem within a file."""

from dataclasses import dataclass
from typing import NamedTuple


class Fault(NamedTuple):
    """Something wrong at a line and column of a text, both counted from 1."""

    line: int
    column: int
    message: str

    def within(self, whole: str) -> "Fault":
        """Return the same fault with the name of what it is a part of in front."""
        return self._replace(message=f"{whole}: {self.message}")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A fault of a named file; as text `file:line:column: what is wrong, and what to write`."""

    source: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        return f"{self.source}:{self.line}:{self.column}: {self.message}"


class InvalidCatalog(Exception):
    """The list cannot be used; `problems` holds everything that is wrong with it, by line."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
