"""Functions that a decorator registers by name."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Function = TypeVar("Function")


Decorator = Callable[[str], Callable[[Function], Function]]
"""A function of a name that returns a decorator."""


class Registry(dict[str, Function]):
    """Registered functions by name."""

    def register(self, name: str) -> Callable[[Function], Function]:
        """Return a decorator that registers a function."""

        def register(function: Function) -> Function:
            self[name] = function
            return function

        return register
