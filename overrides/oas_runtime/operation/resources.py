"""The resources of a client: attributes that are created, and whose modules are loaded, at first use."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any, TypeVar, overload

from ..common.fork_safety import LOADING
from ..errors import NotSentError

R = TypeVar("R")


class _NoCaller:
    """Replaces a client where only the class of a resource is needed."""

    @property
    def raw(self) -> _NoCaller:
        return self

    _caller = raw


class resource(cached_property[R]):
    """A property that is computed once; on the class it is the class of the resource.

    So ``unittest.mock.create_autospec`` of a client knows the methods of its resources. Unlike its base it
    takes no lock that a fork or a signal handler could find taken for ever.
    """

    def __init__(self, make: Callable[[Any], R]) -> None:
        super().__init__(make)
        self.make: Callable[[Any], R] = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload  # type: ignore[override]
    def __get__(self, instance: None, owner: type[Any]) -> type[R]: ...
    @overload
    def __get__(self, instance: object, owner: type[Any]) -> R: ...
    def __get__(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, instance: object | None, owner: type[Any]
    ) -> R | type[R]:
        failure = ""
        try:
            with LOADING:
                if instance is None:
                    return type(self.make(_NoCaller()))
                created: R = instance.__dict__.setdefault(self._name, self.make(instance))
                return created
        except (ImportError, OSError) as error:
            # No file descriptor is left, or a signal handler has interrupted the loading of the same module.
            failure = str(error)
        raise NotSentError(f"{self._name} could not be loaded: {failure}. Nothing was sent.")
