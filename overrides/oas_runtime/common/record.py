"""Frozen records with named fields: like frozen dataclasses, but created in a tenth of the time.

A dataclass writes the source of its methods and compiles it, in each process that imports it. A record shares its
methods with all others; to the functions of ``dataclasses`` (``replace``, ``asdict``) it is one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, field, make_dataclass
from functools import partial
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, cast, dataclass_transform, overload

T = TypeVar("T")


class _Shape:
    """The fields of one class."""

    __slots__ = ("after", "compared", "dataclass", "declared", "factories", "names", "positional", "required")

    def __init__(self, cls: type[Any], keyword_only: bool) -> None:
        self.declared: dict[str, tuple[object, Field[Any]]] = {}
        self.positional: list[str] = []
        self.names: set[str] = set()
        self.required: list[str] = []
        self.factories: dict[str, Callable[[], Any]] = {}
        self.dataclass: type[Any] | None = None
        for name, annotation in cls.__dict__.get("__annotations__", {}).items():  # noqa: RUF063 - its own
            if annotation == "KW_ONLY":
                keyword_only = True
                continue
            default: Any = cls.__dict__.get(name, MISSING)
            declared = cast("Field[Any]", default if isinstance(default, Field) else field(default=default))
            self.declared[name] = annotation, declared
            if declared.default is not MISSING:
                setattr(cls, name, declared.default)
            elif default is not MISSING:
                delattr(cls, name)
            if not declared.init:
                continue
            self.names.add(name)
            if not keyword_only:
                self.positional.append(name)
            if declared.default_factory is not MISSING:
                self.factories[name] = declared.default_factory
            elif declared.default is MISSING:
                self.required.append(name)
        compared = [name for name, (_, declared) in self.declared.items() if declared.compare]
        self.compared: Callable[[Any], object] = attrgetter(*compared)
        self.after: Callable[[Any], None] | None = getattr(cls, "__post_init__", None)

    def check(self, name: str, values: tuple[Any, ...], named: dict[str, Any]) -> None:
        """Raise ``TypeError`` for missing or unexpected arguments."""
        if len(values) > len(self.positional):
            raise TypeError(f"{name}() takes {len(self.positional)} positional arguments, not {len(values)}")
        first = self.positional[: len(values)]
        if not named.keys().isdisjoint(first):
            raise TypeError(
                f"{name}() got multiple values for an argument: {', '.join(first)} are positional"
            )
        unknown = named.keys() - self.names
        if unknown:
            raise TypeError(f"{name}() got an unexpected keyword argument {min(unknown)!r}")
        for argument in self.required:
            if argument not in named and argument not in first:
                raise TypeError(f"{name}() needs the argument {argument!r}")


class _DataclassFields:
    """The fields that the functions of ``dataclasses`` read, created when one of them is called."""

    def __get__(self, instance: object, owner: Any) -> Any:
        return _dataclass(owner).__dataclass_fields__


class _Signature:
    """The signature of a record, for ``help`` and other tools that inspect it."""

    def __get__(self, instance: object, owner: Any) -> Any:
        from inspect import signature

        return signature(_dataclass(owner))


_FIELDS, _SIGNATURE = _DataclassFields(), _Signature()


def _dataclass(cls: Any) -> Any:
    shape: _Shape = cls.__record__
    if shape.dataclass is None:
        fields: list[tuple[str, Any, Field[Any]]] = []
        for name, (kind, declared) in shape.declared.items():
            declared.kw_only = name not in shape.positional
            fields.append((name, kind, declared))
        shape.dataclass = make_dataclass(cls.__name__, fields)
    return shape.dataclass


@overload
def record(cls: type[T], /) -> type[T]: ...
@overload
def record(*, kw_only: bool = False) -> Callable[[type[T]], type[T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record(cls: type[Any] | None = None, /, *, kw_only: bool = False) -> Any:
    """Make a class a record of its annotated fields; they are declared as those of a dataclass."""
    return partial(_record, kw_only=kw_only) if cls is None else _record(cls, kw_only)


def _record(cls: Any, kw_only: bool) -> Any:
    cls.__record__ = _Shape(cls, kw_only)
    cls.__dataclass_fields__ = _FIELDS
    cls.__signature__ = _SIGNATURE
    setattr(cls, "__match_args__", tuple(cls.__record__.positional))  # noqa: B010 - mypy
    cls.__init__ = _init
    cls.__eq__ = _eq
    cls.__hash__ = _hash
    cls.__setattr__ = cls.__delattr__ = _refuse
    cls.__replace__ = changed
    if "__repr__" not in cls.__dict__:
        cls.__repr__ = _repr
    return cls


def field_names(cls: type[object]) -> frozenset[str]:
    """Return the argument names of a record."""
    return frozenset(cast("Any", cls).__record__.names)


def changed(value: T, /, **changes: Any) -> T:
    """Return a copy with other values."""
    kind: Any = type(value)
    return cast("T", kind(**{**{name: getattr(value, name) for name in kind.__record__.names}, **changes}))


def _init(self: Any, /, *values: Any, **named: Any) -> None:
    shape: _Shape = self.__record__
    shape.check(type(self).__name__, values, named)
    attributes = self.__dict__
    for name, factory in shape.factories.items():
        if name not in named:
            attributes[name] = factory()
    attributes.update(zip(shape.positional, values, strict=False))
    attributes.update(named)
    if shape.after is not None:
        shape.after(self)


def _eq(self: Any, other: Any) -> Any:
    if other.__class__ is not self.__class__:
        return NotImplemented
    compared = self.__record__.compared
    return compared(self) == compared(other)


def _hash(self: Any) -> int:
    return hash(self.__record__.compared(self))


def _repr(self: Any) -> str:
    declared: dict[str, tuple[object, Field[Any]]] = self.__record__.declared
    shown = [f"{name}={getattr(self, name)!r}" for name, (_, own) in declared.items() if own.repr]
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _refuse(self: Any, name: str, *_: object) -> NoReturn:
    raise AttributeError(f"{type(self).__name__} is frozen: {name!r} cannot be changed")
