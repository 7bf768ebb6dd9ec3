"""Alternatives that constrain one object: conditions for required fields and for their values.

They represent a ``oneOf`` or ``anyOf`` beside ``properties`` whose members declare no property of their own. An
error describes the case that the given values select, not all cases that do not fit.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .rule import Failure, Rule, is_object, listed, same, shown

_PRESENCE = ("required", "not")
"""Rules for the presence of fields, not for their values."""


class Case:
    """One alternative: where the fields of ``when`` hold their values, ``needs`` are needed and ``then`` holds.

    ``pointer`` follows from the place among the ``Cases``.
    """

    __slots__ = ("needs", "pointer", "then", "values", "when")

    def __init__(
        self,
        *,
        when: Mapping[str, tuple[Any, ...]] | None = None,
        needs: tuple[str, ...] = (),
        then: Rule | None = None,
    ) -> None:
        self.pointer: str = ""
        self.when: Mapping[str, tuple[Any, ...]] = when or {}
        self.needs: tuple[str, ...] = needs
        self.then: Rule | None = then
        self.values: Mapping[str, frozenset[Any]] = {
            name: frozenset(map(same, values)) for name, values in self.when.items()
        }

    def selected(self, value: Mapping[Any, Any]) -> bool:
        """Whether an object selects this case; an absent field decides nothing."""
        return all(name not in value or same(value[name]) in held for name, held in self.values.items())


class Cases(Rule):
    """One of the cases holds for an object; ``exclusive``: exactly one."""

    __slots__ = ("_by_value", "_pin", "arguments", "cases", "exclusive")

    def __init__(
        self,
        *cases: Case,
        exclusive: bool = False,
        arguments: Mapping[str, str] | None = None,
        pointer: str = "",
    ) -> None:
        self.pointer: str = pointer
        self.cases: tuple[Case, ...] = cases
        self.exclusive: bool = exclusive
        self.arguments: Mapping[str, str] = arguments or {}
        # A field that every case fixes selects the few possible cases by its value.
        self._pin = next((name for name in cases[0].when if all(name in case.when for case in cases)), None)
        self._by_value: dict[Any, list[Case]] = {}
        for index, case in enumerate(cases):
            case.pointer = f"{pointer}/{index}"
            for value in case.values.get(self._pin or "", ()):
                self._by_value.setdefault(value, []).append(case)

    def _possible(self, value: Mapping[Any, Any]) -> Sequence[Case]:
        if self._pin is None or self._pin not in value:
            return self.cases
        return self._by_value.get(same(value[self._pin]), ())

    def test(self, value: Any) -> Failure | None:
        if not is_object(value):
            return None
        fitting: list[Case] = []
        failing: list[tuple[Case, Failure]] = []
        for case in self._possible(value):
            if case.selected(value):
                failure = self._failure(case, value)
                if failure is None:
                    fitting.append(case)
                else:
                    failing.append((case, failure))
        if len(fitting) == 1 or (fitting and not self.exclusive):
            return None
        if fitting:
            return self._several(fitting, value)
        return self._nearest(failing, value) if failing else self._unknown(value)

    def parts(self) -> Sequence[Rule]:
        return [case.then for case in self.cases if case.then is not None]

    def _failure(self, case: Case, value: Mapping[Any, Any]) -> Failure | None:
        for name in case.needs:
            if name not in value:
                return self._at(name, Failure("required", "is required", None), f"{case.pointer}/required")
        if case.then is None or (failure := case.then.test(value)) is None:
            return None
        return failure.inside("", case.then.pointer, "").inside("", case.pointer, "")

    def _nearest(self, failing: list[tuple[Case, Failure]], value: Mapping[Any, Any]) -> Failure:
        """Return the failure of the best-fitting case, with the values that selected it."""
        others = list(dict.fromkeys(failure.place for _, failure in failing))
        if len(others) > 1 and all(failure.rule == "required" for _, failure in failing):
            first = failing[0][1]
            rest = listed([place.lstrip(".") for place in others[1:]])
            first.message = f"is required, unless {rest} is given"
            return first
        case, failure = max(
            failing, key=lambda pair: (len(pair[0].when), pair[1].rule not in _PRESENCE, len(pair[1].place))
        )
        missing = [other.place.lstrip(".") for _, other in failing if other.rule == "required"]
        if missing and failure.rule not in _PRESENCE and not case.when:
            failure.message = f"{failure.message}, unless {listed(missing)} is given"
        conditions = [f"{self._name(name)} is {value[name]!r}" for name in case.when if name in value]
        if conditions and " where " not in failure.message:
            failure.message = f"{failure.message} where {' and '.join(conditions)}"
        return failure

    def _several(self, fitting: list[Case], value: Mapping[Any, Any]) -> Failure:
        names = list(dict.fromkeys(name for case in fitting for name in case.needs))
        if len(names) > 1:
            message = f"cannot be given together with {self._name(names[0])!r}"
            return self._at(names[-1], Failure("oneOf", message, shown(value[names[-1]])), self.pointer)
        message = f"must fit exactly one of {len(self.cases)} cases, not {len(fitting)} of them"
        return Failure("oneOf", message, shown(value))

    def _unknown(self, value: Mapping[Any, Any]) -> Failure:
        """Return the failure for values of no case: the first value that excludes the remaining cases."""
        left = list(self.cases)
        before: list[str] = []
        for name in dict.fromkeys(name for case in self.cases for name in case.when):
            if name not in value:
                continue
            fitting = [
                case for case in left if name not in case.when or same(value[name]) in case.values[name]
            ]
            if not fitting:
                allowed = list(dict.fromkeys(known for case in left for known in case.when.get(name, ())))
                one_of = "one of " if len(allowed) > 1 else ""
                where = f" where {' and '.join(before)}" if before else ""
                return self._at(
                    name,
                    Failure("enum", f"must be {one_of}{listed(allowed)}{where}", shown(value[name])),
                    self.pointer,
                )
            left = fitting
            before.append(f"{self._name(name)} is {value[name]!r}")
        return Failure("oneOf", f"must fit one of {len(self.cases)} cases", shown(value))

    def _at(self, name: str, failure: Failure, pointer: str) -> Failure:
        return failure.inside(f".{self._name(name)}", pointer, "")

    def _name(self, name: str) -> str:
        return self.arguments.get(name, name)
