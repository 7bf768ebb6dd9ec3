"""Rules as Python source: calls of the classes in ``oas_runtime.rules``."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

_TOKEN = re.compile(r"""('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")|\b([A-Z][A-Za-z]*)(?=\()|\b(\w+)(?=\.RULE\b)""")


@dataclass(frozen=True, slots=True)
class Call:
    """One rule: its class, its arguments as source, and its pointer if it must be written."""

    name: str
    terms: tuple[str, ...]
    pointer: str = ""

    def __str__(self) -> str:
        terms = (*self.terms, f"pointer={self.pointer!r}") if self.pointer else self.terms
        return f"{self.name}({', '.join(terms)})"

    def at(self, pointer: str) -> Call:
        """Return the rule with ``pointer``, unless it has one already."""
        return self if self.pointer or not pointer else replace(self, pointer=pointer)


def call(name: str, *terms: str | Call, pointer: str = "", **keywords: Any) -> Call:
    """Return a rule: ``terms`` unchanged, non-default ``keywords`` as literals."""
    arguments = [f"{key}={value!r}" for key, value in keywords.items() if value not in (None, (), {})]
    return Call(name, (*map(str, terms), *arguments), pointer)


def joined(name: str, rules: list[Call]) -> Call:
    """Join the rules under ``name``; a single rule stays alone."""
    return rules[0] if len(rules) == 1 else call(name, *rules)


def localise(expression: str, rule: Callable[[str], str], module: Callable[[str], str]) -> str:
    """Return the source of a rule with local names of rule classes and model modules."""

    def put(match: re.Match[str]) -> str:
        if match[2]:
            return rule(match[2])
        return module(match[3]) if match[3] else match[0]

    return _TOKEN.sub(put, expression)
