"""Traps of code tables, and of the rules by which a success says no."""

from __future__ import annotations

from typing import Any

from .base import GET, Json, Trap, one, trap

TABLE = "#/x-code-tables/states"
RULE = f"{GET}/x-error-in-200"
_FACTS = {"type": "integer", "description": "States.", "source": "Nobody", "confidence": "1"}
_CODES = {"0": {"name": "fine"}, "1": {"name": "odd"}}


def table(**parts: Any) -> Json:
    """A document with one code table, changed by ``parts``."""
    made = {**_FACTS, "codes": _CODES, **parts}
    return one(top={"x-code-tables": {"states": {k: v for k, v in made.items() if v is not None}}})


def codes(**codes: Any) -> Json:
    """A document whose table of texts has these codes."""
    return table(type="string", codes=codes)


def rule(*without: str, schema: Json | None = None, **parts: Any) -> Json:
    """A document whose operation has a rule, changed by ``parts``; ``schema`` is of its success."""
    usual = {"code": "state", "success": ["0"], "table": "states"}
    made = {key: value for key, value in {**usual, **parts}.items() if key not in without}
    answer: Json = {"description": "Fine."}
    if schema is not None:
        answer["content"] = {"application/json": {"schema": schema}}
    tables = {"states": {**_FACTS, "codes": _CODES}}
    return one(responses={"200": answer}, top={"x-code-tables": tables}, **{"x-error-in-200": made})


def pointing(name: Any) -> Json:
    """A document with a property that points to a table."""
    data = rule(schema={"type": "object", "properties": {"state": {"type": "string", "x-codes": name}}})
    return data


_BODY: Json = {"type": "object", "properties": {"state": {"type": "string"}}}
_PARTS: Json = {
    "type": "object",
    "properties": {"parts": {"type": "array", "items": _BODY}, "state": {"type": "string"}},
}
_PROPERTY = f"{GET}/responses/200/content/application~1json/schema/properties/state/x-codes"

CODES: tuple[Trap, ...] = (
    trap("code-tables-listed", one(top={"x-code-tables": []}), "#/x-code-tables", "code tables"),
    trap("code-table-unnamed", one(top={"x-code-tables": {"--": {}}}), "#/x-code-tables/--", "lacks"),
    trap("code-table-text", one(top={"x-code-tables": {"states": "x"}}), TABLE, "must be a code table"),
    trap("code-table-without-codes", table(codes={}), f"{TABLE}/codes", "must not be empty"),
    trap("code-table-number", table(confidence=2), f"{TABLE}/confidence", "text"),
    trap("code-table-type", table(type="number"), f"{TABLE}/type", '"number"'),
    trap("code-table-key", table(field="status"), f"{TABLE}/field", "'field'"),
    trap(
        "code-tables-of-one-name",
        one(top={"x-code-tables": {"a_b": {**_FACTS, "codes": _CODES}, "aB": {**_FACTS, "codes": _CODES}}}),
        "#/x-code-tables/aB",
        "'a_b'",
    ),
    trap("code-no-number", table(codes={"one": {"name": "one"}}), f"{TABLE}/codes/one", "'one'"),
    trap("code-padded", table(codes={"01": {"name": "one"}}), f"{TABLE}/codes/01", "'01'"),
    trap("code-without-name", table(codes={"1": {}}), f"{TABLE}/codes/1", "name"),
    trap("code-text", table(codes={"1": "one"}), f"{TABLE}/codes/1", "must be null or an object"),
    trap("codes-listed", table(codes=["one"]), f"{TABLE}/codes", "object"),
    trap("code-unnameable", codes(**{"***": {}}), f"{TABLE}/codes/***", "'***'"),
    trap("code-name-twice", codes(a={"name": "x"}, b={"name": "X"}), f"{TABLE}/codes/b", "'a'"),
    trap("code-retry", codes(a={"retry": "yes"}), f"{TABLE}/codes/a/retry", '"yes"'),
    trap("code-retry-flag", codes(a={"retry": True}), f"{TABLE}/codes/a/retry", "true"),
    trap("code-http", codes(a={"http": 200}), f"{TABLE}/codes/a/http", "200"),
    trap("code-final", codes(a={"final": "true"}), f"{TABLE}/codes/a/final", '"true"'),
    trap("code-key", codes(a={"text": "x"}), f"{TABLE}/codes/a/text", "'text'"),
    trap("code-alias-taken", codes(a={"aliases": ["b"]}, b={}), f"{TABLE}/codes/a/aliases", "'b'"),
    trap("code-alias-number", codes(a={"aliases": [1]}), f"{TABLE}/codes/a/aliases/0", "1"),
    trap("code-table-unknown", pointing("stats"), _PROPERTY, "'stats'"),
    trap("code-table-unknown-among", pointing(["states", "stats"]), _PROPERTY, "'stats'"),
    trap("rejection-text", one(**{"x-error-in-200": "status"}), RULE, "must be an object"),
    trap("rejection-key", rule(field="status"), f"{RULE}/field", "'field'"),
    trap("rejection-without-code", rule("code"), RULE, "'code'"),
    trap("rejection-without-table", rule("table"), RULE, "'table'"),
    trap("rejection-table", rule(table="stats"), f"{RULE}/table", "'stats'"),
    trap("rejection-without-success", rule("success"), RULE, "'success'"),
    trap("rejection-both", rule(failure="number"), RULE, "'failure'"),
    trap("rejection-failure", rule("success", failure="word"), f"{RULE}/failure", '"word"'),
    trap("rejection-success-number", rule(success=[0]), f"{RULE}/success/0", "must be text"),
    trap("rejection-success-unknown", rule(success=["2"]), f"{RULE}/success", "'2'"),
    trap("rejection-code-number", rule(code=1), f"{RULE}/code", "must be text"),
    trap("rejection-id-without-parts", rule(id="name"), RULE, "no parts"),
    trap("rejection-code-misspelt", rule(code="stat", schema=_BODY), f"{RULE}/code", "'stat'"),
    trap("rejection-parts-misspelt", rule(parts="part", schema=_PARTS), f"{RULE}/parts", "'part'"),
    trap("rejection-code-of-parts", rule(parts="parts", code="x", schema=_PARTS), f"{RULE}/code", "'x'"),
    trap("rejection-id-misspelt", rule(parts="parts", id="i", schema=_PARTS), f"{RULE}/id", "'i'"),
    trap(
        "rejection-declared",
        rule(undeclared=True, schema=_BODY),
        f"{RULE}/undeclared",
        "declares the property",
    ),
    trap("rejection-undeclared-text", rule(undeclared="x", schema=_BODY), f"{RULE}/undeclared", "true"),
)
