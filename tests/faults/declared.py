"""What the document says an operation answers: all that it declares of a success, and every way to say no."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from oas_runtime.schema_values.values import Values
from vonage_client.sandbox.answer.rejections import RULE, Rejection, refusing, succeeding
from vonage_client.sandbox.openapi.document import Document
from vonage_client.sandbox.openapi.operation import Operation

from .plays import Value


@dataclass(frozen=True)
class Refusal:
    """A body that says no although its status is a success. ``known``: nothing was done, and it says so."""

    name: str
    value: Value
    known: bool


@cache
def document() -> Document:
    """The document that the client was generated from."""
    return Document.load()


@cache
def _operation(operation_id: str) -> Operation:
    return next(operation for operation in document().operations if operation.id == operation_id)


def success(operation_id: str) -> Value:
    """The declared JSON answer to a call that went well, with every property that it may have."""
    operation = _operation(operation_id)
    responses = operation.data["responses"]
    status = min(code for code in responses if code.startswith("2"))
    schema = responses[status]["content"]["application/json"]["schema"]
    return succeeding(operation, Values(document().data, "response").of(schema))


def refusals(operation_id: str) -> Iterator[Refusal]:
    """Every code of the operation's table, codes that nobody knows, and parts that disagree."""
    operation = _operation(operation_id)
    rule = operation.data.get(RULE)
    if rule is None:
        return
    good = success(operation_id)

    def refused(*codes: str) -> Value:
        return refusing(document(), operation, Rejection(codes), good)

    codes = {
        code: known["retry"]
        for code, known in document().data["x-code-tables"][rule["table"]]["codes"].items()
        if code not in rule["success"]
    }
    for code, retry in codes.items():
        yield Refusal(f"code {code}", refused(code), retry != "ambiguous")
    yield Refusal("a code that nobody knows", refused("9999"), False)
    yield Refusal("an empty code", refused(""), False)
    if "parts" not in rule:
        return
    accepted, known = rule["success"][0], next(code for code, retry in codes.items() if retry == "soon")
    yield Refusal("every part refused", refused(known, known), True)
    yield Refusal("one part of two accepted", refused(accepted, known), False)
    yield Refusal("one part of two accepted, the other way", refused(known, accepted), False)
    for name, odd in (("null", None), ("text", "?"), ("an empty object", {}), ("a list", [])):
        value = refused(known)
        yield Refusal(
            f"one part refused, the other is {name}",
            {**value, rule["parts"]: [*value[rule["parts"]], odd]},
            False,
        )
