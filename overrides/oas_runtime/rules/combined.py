"""Rules that consist of other rules: references, unions and exclusions."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .object import Nullable, Object
from .rule import Failure, Rule, is_object, listed, shown
from .scalar import AnyValue


class Ref(Rule):
    """The rule of a model, looked up when first needed: models may refer to each other."""

    __slots__ = ("_find", "_target")

    def __init__(self, find: Callable[[], Rule], *, pointer: str = "") -> None:
        self.pointer: str = pointer
        self._find = find
        self._target: Rule | None = None

    @property
    def target(self) -> Rule:
        """The referenced rule."""
        rule = self._target
        if rule is None:
            rule = self._target = self._find()
        return rule

    def test(self, value: Any) -> Failure | None:
        rule = self._target or self.target
        failure = rule.test(value)
        return None if failure is None else failure.inside("", rule.pointer, "")

    def parts(self) -> Sequence[Rule]:
        return (self.target,)


class AllOf(Rule):
    """A value that all the rules allow."""

    __slots__ = ("rules",)

    def __init__(self, *rules: Rule, pointer: str = "") -> None:
        self.pointer: str = pointer
        self.rules: tuple[Rule, ...] = rules

    def test(self, value: Any) -> Failure | None:
        for rule in self.rules:
            failure = rule.test(value)
            if failure is not None:
                return failure.inside("", rule.pointer, "")
        return None

    def parts(self) -> Sequence[Rule]:
        return self.rules


class AnyOf(AllOf):
    """A value that at least one of the rules allows."""

    __slots__ = ()

    _keyword = "anyOf"

    def test(self, value: Any) -> Failure | None:
        failures: list[Failure] = []
        for rule in self.rules:
            failure = rule.test(value)
            if failure is None:
                return None
            failures.append(failure.inside("", rule.pointer, ""))
        return _none_fits(self._keyword, failures, value)


class OneOf(AnyOf):
    """A value that at least one of the rules allows; whether only one may allow it, the server decides.

    With a ``discriminator`` (the wire name of a property), ``mapping`` says which rule holds for
    which of its values; that rule alone then decides. Null names none: it is left to the rules.
    """

    __slots__ = ("discriminator", "mapping")

    _keyword = "oneOf"

    def __init__(
        self,
        *rules: Rule,
        discriminator: str | None = None,
        mapping: Mapping[str, int] | None = None,
        pointer: str = "",
    ) -> None:
        self.pointer: str = pointer
        self.rules: tuple[Rule, ...] = rules
        self.discriminator: str | None = discriminator
        self.mapping: Mapping[str, int] = mapping or {}

    def test(self, value: Any) -> Failure | None:
        if self.discriminator is not None and is_object(value):
            return self._by_discriminator(self.discriminator, value)
        return super().test(value)

    def _by_discriminator(self, name: str, value: Mapping[str, Any]) -> Failure | None:
        if name not in value:
            return Failure("required", "is required", None).inside(f".{name}", "", "")
        kind = value[name]
        index = self.mapping.get(kind) if isinstance(kind, str) else None
        if kind is None and super().test(value) is None:
            return None
        if index is None:
            failure = Failure("discriminator", f"must be one of {listed(self.mapping)}", shown(kind))
            return failure.inside(f".{name}", "", "")
        failure_ = self.rules[index].test(value)
        return None if failure_ is None else failure_.inside("", self.rules[index].pointer, "")


def _reach(failure: Failure) -> tuple[bool, bool, int]:
    """Return how far a value fits an alternative; far less with a wrong type or a missing field."""
    incomplete = failure.rule == "required" and failure.place.count(".") <= 1 and "[" not in failure.place
    fits = bool(failure.place) or failure.rule != "type"
    return bool(failure.place) and not incomplete, fits, len(failure.place)


def _none_fits(keyword: str, failures: list[Failure], value: Any) -> Failure:
    """Return the failure of a union: it names the alternative that fits best."""
    nearest = max(failures, key=_reach)
    place = f"{nearest.place.lstrip('.')} " if nearest.place else ""
    message = f"must fit one of {len(failures)} alternatives; for the nearest, {place}{nearest.message}"
    return Failure(keyword, message, shown(value))


class Not(Nullable):
    """A value that the inner rule forbids."""

    __slots__ = ()

    def test(self, value: Any) -> Failure | None:
        if self.rule.test(value) is not None:
            return None
        excluded = "be given" if isinstance(self.rule, AnyValue) else self._excluded()
        return Failure("not", f"must not {excluded}", shown(value)).inside("", "", "/not")

    def parts(self) -> Sequence[Rule]:
        return ()

    def _excluded(self) -> str:
        rule = self.rule
        if isinstance(rule, Object) and rule.required and not rule.properties:
            together = " together" if rule.required[1:] else ""
            return f"have {' and '.join(repr(name) for name in rule.required)}{together}"
        return "be a value that the document excludes here"
