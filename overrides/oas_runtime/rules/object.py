"""Rules of objects and arrays.

A rule is built from the document once, when its endpoint is imported. ``rule.check(value, path)`` takes plain wire
JSON (``dict``, ``list``, ``str``, ...) and returns ``None`` or the first ``Violation``. Locations and pointers are
computed only when a check fails: a rule knows its own ``pointer`` if it is the root of a check, and the steps below
it are added on the way back up.

A violation never repeats an object or a list, and never the value of a ``Secret``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from ..common.json_pointer import child
from .rule import Failure, Rule, counted, is_list, is_object, listed, same, shown, wrong_type
from .scalar import AnyValue


class Nullable(Rule):
    """``None``, or a value that the inner rule allows."""

    __slots__ = ("rule",)

    def __init__(self, rule: Rule, *, pointer: str = "") -> None:
        self.pointer: str = pointer
        self.rule: Rule = rule

    def test(self, value: Any) -> Failure | None:
        if value is None:
            return None
        failure = self.rule.test(value)
        return None if failure is None else failure.inside("", self.rule.pointer, "")

    def parts(self) -> Sequence[Rule]:
        return (self.rule,)


class Secret(Nullable):
    """A value that the inner rule allows; no violation shows it."""

    __slots__ = ()

    secret = True

    def test(self, value: Any) -> Failure | None:
        failure = self.rule.test(value)
        if failure is not None:
            failure.value = "<hidden>"
            failure.inside("", self.rule.pointer, "")
        return failure


class Array(Rule):
    """A list whose items obey ``items``."""

    __slots__ = ("items", "max_items", "min_items", "unique")

    def __init__(
        self,
        items: Rule,
        *,
        min_items: int = 0,
        max_items: int | None = None,
        unique: bool = False,
        pointer: str = "",
    ) -> None:
        self.pointer: str = pointer
        self.items: Rule = items
        self.min_items: int = min_items
        self.max_items: int | None = max_items
        self.unique: bool = unique

    def test(self, value: Any) -> Failure | None:
        if not is_list(value):
            return wrong_type("a list", value)
        if len(value) < self.min_items:
            return Failure("minItems", f"must have at least {counted(self.min_items, 'item')}", shown(value))
        if self.max_items is not None and len(value) > self.max_items:
            return Failure("maxItems", f"must have at most {counted(self.max_items, 'item')}", shown(value))
        test = self.items.test
        for index, item in enumerate(value):
            failure = test(item)
            if failure is not None:
                return failure.inside(f"[{index}]", self.items.pointer, "").inside("", self.pointer, "/items")
        if self.unique and len({same(item) for item in value}) < len(value):
            return Failure("uniqueItems", "must not contain the same item twice", shown(value))
        return None


class Object(Rule):
    """An object: its declared properties by wire name, and what else it may hold.

    ``additional`` is the rule of undeclared properties, or ``False`` where none is allowed.
    ``arguments`` names the Python arguments of a body whose properties are spread out.
    """

    __slots__ = (
        "_needed",
        "_styled",
        "additional",
        "arguments",
        "max_properties",
        "min_properties",
        "properties",
        "required",
    )

    def __init__(
        self,
        pointer: str = "",
        *,
        properties: Mapping[str, Rule] | None = None,
        required: tuple[str, ...] = (),
        additional: Rule | bool = True,
        min_properties: int = 0,
        max_properties: int | None = None,
        arguments: Mapping[str, str] | None = None,
    ) -> None:
        self.pointer: str = pointer
        self.properties: Mapping[str, Rule] = properties or {}
        self.required: tuple[str, ...] = required
        self.additional: Rule | None = _ANY if additional is True else (additional or None)
        self.min_properties: int = min_properties
        self.max_properties: int | None = max_properties
        self.arguments: Mapping[str, str] = arguments or {}
        self._needed = frozenset(required)
        self._styled: dict[str, str] | None = None

    def test(self, value: Any) -> Failure | None:
        if not is_object(value):
            return wrong_type("an object", value)
        if not self._needed <= value.keys():
            name = next(name for name in self.required if name not in value)
            return Failure("required", "is required", None).inside(self._place(name), "", self._steps(name))
        properties = self.properties
        for name in value:
            rule = properties.get(name)
            failure = self._undeclared(name, value) if rule is None else rule.test(value[name])
            if failure is not None:
                if rule is not None:
                    failure.inside("", rule.pointer, "")
                return failure.inside(self._place(name), self.pointer, self._steps(name))
        if self.min_properties and len(value) < self.min_properties:
            return Failure(
                "minProperties", f"must have at least {counted(self.min_properties, 'field')}", shown(value)
            )
        if self.max_properties is not None and len(value) > self.max_properties:
            return Failure(
                "maxProperties", f"must have at most {counted(self.max_properties, 'field')}", shown(value)
            )
        return None

    def _undeclared(self, name: Any, value: Mapping[Any, Any]) -> Failure | None:
        if not isinstance(name, str):
            return wrong_type("an object with text as keys", value)
        meant = self._meant(name)
        if meant is not None and meant not in value:
            return Failure("additionalProperties", f"is not a field: did you mean {meant!r}?", None)
        if self.additional is None:
            allowed = listed(self.properties) or "no field"
            return Failure("additionalProperties", f"is not allowed here: only {allowed}", None)
        failure = self.additional.test(value[name])
        return None if failure is None else failure.inside("", self.additional.pointer, "")

    def _meant(self, name: str) -> str | None:
        """Return the property that equals a name except for style: ``from_``, ``barge_in``, ``BargeIn``."""
        if self._styled is None:
            self._styled = {_style_free(name): name for name in self.properties}
        return self._styled.get(_style_free(name))

    def _place(self, name: object) -> str:
        return f".{self.arguments.get(name, name) if isinstance(name, str) else name}"

    def _steps(self, name: object) -> str:
        if isinstance(name, str) and name in self.properties:
            return child("/properties", name)
        return "/additionalProperties" if self.additional not in {None, _ANY} else ""


_ANY = AnyValue()


@lru_cache(1024)
def _style_free(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
