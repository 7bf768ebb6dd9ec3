"""Errors that stop a build: problems of the document, each with its position and a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NoReturn


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: its position (a JSON pointer), a description, and a remedy."""

    pointer: str
    message: str
    advice: str
    file: str | None = None

    def __str__(self) -> str:
        place = f"{self.file}: {self.pointer}" if self.file else self.pointer
        return f"{place}: {self.message}\n  {self.advice}"


class GeneratorError(Exception):
    """The build cannot continue. ``problems`` has the reasons, at least one."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(dict.fromkeys(problems))
        super().__init__("\n".join(map(str, self.problems)))


def refuse(pointer: str, message: str, advice: str, file: str | None = None) -> NoReturn:
    """Stop the build for one problem."""
    raise GeneratorError([Problem(pointer, message, advice, file)])
