"""Functions by a name, which a decorator registers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

Function = TypeVar("Function")


class Registry(dict[str, Function]):
    """What is registered, by name."""

    def register(self, name: str) -> Callable[[Function], Function]:
        """A decorator that registers a function."""

        def register(function: Function) -> Function:
            self[name] = function
            return function

        return register
