"""Errors that stop a build: problems of the document, each with its position and a remedy."""

from __future__ import annotations

import signal
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


def how_it_ended(status: int) -> str:
    """Describe how a process ended that does not say it itself."""
    return (
        f"exit status {status}" if status >= 0 else f"ended by signal {-status} ({signal.strsignal(-status)})"
    )


def process_failed(message: str, cause: str, status: int) -> GeneratorError:
    """Return the error of a process that works on the generated code: its own words, or else how it ended."""
    if status < 0:
        advice = "Build it again; if that happens each time, there may be too little memory or room."
        return GeneratorError([Problem("#", f"{message}: {how_it_ended(status)}", advice)])
    advice = "This is a defect of the generator: please report it with the document."
    return GeneratorError([Problem("#", f"{message}: {cause.strip() or how_it_ended(status)}", advice)])
