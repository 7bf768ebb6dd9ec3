"""The outcome of an unknown call, determined from records of the API (``x-outcome-check``); without I/O."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

from oas_runtime.call.method_calls import MethodCall
from oas_runtime.common.json_pointer import is_list, look_up
from oas_runtime.operation.operation import OutcomeCheck
from oas_runtime.request.phone_numbers import holds_phone_numbers, with_digits

Settled = Literal["accepted", "not sent"]
_MARGIN = 300
"""Seconds around the time of a ledger record within which the call was made; clocks may differ."""
_NONE = object()


class Lookup:
    """The way to look up the outcome of one call.

    Attributes:
        possible: Whether the document says how, and the call has all that is needed for it.
        arguments: Of the call that shows the outcome.
        identity: What identifies the call there: two calls with the same cannot be told apart.
    """

    def __init__(self, call: MethodCall, at: float) -> None:
        """``at``: the approximate time of the call, in Unix seconds."""
        check = call.endpoint.operation.outcome_check
        self.possible: bool = False
        self.arguments: dict[str, Any] = {}
        self.identity: str = ""
        if check is None or not check.match:
            return
        self._check = check
        self._at = at
        request = _request(call)
        values = {name: _value(value, request) for name, value in check.parameters}
        self._match = {name: _value(value, request) for name, value in check.match}
        if any(value is _NONE for value in (*values.values(), *self._match.values())):
            return
        if any(_value(expression, request) is not _NONE for expression in check.unless):
            return
        self.possible = True
        self.identity = repr((values, self._match))
        for name, seconds in ((check.since, at - _MARGIN), (check.until, at + _MARGIN)):
            if name and seconds < time.time():
                values[name] = datetime.fromtimestamp(seconds, UTC).replace(microsecond=0)
        self._values = values

    @property
    def check(self) -> OutcomeCheck:
        """The check as the document declares it."""
        return self._check

    def arguments_of(self, parameters: Mapping[str, str]) -> dict[str, Any]:
        """Return the arguments of the call that shows the outcome; ``parameters`` are by wire name."""
        return {parameters[name]: value for name, value in self._values.items()}

    def outcome(self, answers: Sequence[Any], *, complete: bool) -> tuple[Settled | None, Any]:
        """The outcome that the answers of that call show, and its record; ``complete``: there are no more."""
        check = self._check
        matching = [
            record
            for answer in answers
            for record in _records(answer, check.records)
            if all(_same(_at(record, pointer), value) for pointer, value in self._match.items())
        ]
        if len(matching) > 1 and not check.several:
            return None, None
        settled = check.present if matching else check.absent if complete else None
        if settled == "not sent" and time.time() < self._at + check.after:
            return None, None
        return settled, matching[0] if matching else None


def _request(call: MethodCall) -> Callable[[str], Any]:
    """Return the values of expressions in the request of a call."""
    operation, arguments = call.endpoint.operation, call.arguments
    body: Any = None
    if operation.body is not None:
        body = operation.body.value(operation, arguments)
        if holds_phone_numbers(operation.body.rule):
            body = with_digits(operation.body.rule, body)
    names = {
        f"{parameter.location}.{parameter.name}": parameter.argument for parameter in operation.parameters
    }

    def value(expression: str) -> Any:
        place, _, pointer = expression.removeprefix("$request.").partition("#")
        if place == "body":
            return _at(body, pointer)
        argument = arguments.get(names.get(place, ""))
        return argument if isinstance(argument, (str, int, float)) else _NONE

    return value


def _value(value: Any, request: Callable[[str], Any]) -> Any:
    return request(value) if isinstance(value, str) and value.startswith("$") else value


def _at(value: Any, pointer: str) -> Any:
    try:
        held = look_up(value, f"#{pointer}")
    except LookupError:
        return _NONE
    return _NONE if held is None or held == "" else held


def _records(answer: Any, pointer: str) -> Sequence[Any]:
    if not pointer:
        return () if answer is None else (answer,)
    records = _at(answer, pointer)
    return records if is_list(records) else ()


def _same(value: Any, expected: Any) -> bool:
    return value is not _NONE and str(value) == str(expected)
