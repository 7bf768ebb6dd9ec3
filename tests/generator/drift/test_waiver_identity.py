"""One acknowledgement lets one change pass, and never another one."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from generator.drift.report import report as drift_report
from tests.support.depth import depth

from .pairs import Document, Pair, versions
from .test_python_effects import BASE as EFFECTS

Step = str | int
Edit = tuple[str, Callable[[Document], Any]]


def _base() -> Document:
    """A document in which names and schemas stand at several places."""
    data = copy.deepcopy(EFFECTS)
    schemas = data["components"]["schemas"]
    schemas["Number"] = {"type": "object", "properties": {"digits": {"type": "string"}}}
    number = {"$ref": "#/components/schemas/Number"}
    # ``a/b`` and ``b`` of ``a`` look alike in a path, and so does a property that is called as a keyword.
    inner = {"b": {"type": "string"}, "items": {"type": "string"}}
    schemas["Address"]["properties"].update(
        {"a/b": {"type": "string"}, "a": {"type": "object", "properties": inner}, "payee": number}
    )
    content = data["paths"]["/users"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    content["properties"].update({"from": number, "payee": number})
    content["properties"]["items"] = {"type": "array", "items": {"type": "string"}}
    return data


def _schemas(value: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    if isinstance(value, dict):
        if isinstance(value.get("type"), str) and path[-1:] != ("properties",):
            yield path
        for key, item in value.items():
            yield from _schemas(item, (*path, key))
    elif isinstance(value, list):
        for at, item in enumerate(value):
            yield from _schemas(item, (*path, at))


def _at(data: Any, path: tuple[Step, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


_TEXTS: tuple[Document, ...] = (
    {"enum": ["q"]},
    {"enum": ["r"]},
    {"not": {"const": "q"}},
    {"not": {"type": "string"}},
    {"pattern": "a"},
    {"pattern": "b"},
    {"maxLength": 1},
    {"type": "integer"},
    {"type": "array", "items": {}},
)


def _edits(data: Document) -> Iterator[Edit]:
    for path in _schemas(data):
        schema = _at(data, path)
        for name in schema.get("properties", {}):
            if name in schema.get("required", []):
                continue
            yield f"remove {path} {name}", lambda d, p=path, n=name: _at(d, p)["properties"].pop(n)
            yield (
                f"require {path} {name}",
                lambda d, p=path, n=name: _at(d, p).setdefault("required", []).append(n),
            )
        if schema["type"] == "string":
            for text in _TEXTS:
                yield f"{text} {path}", lambda d, p=path, t=text: _at(d, p).update(copy.deepcopy(t))
    for path, item in data["paths"].items():
        for method, operation in item.items():
            at = ("paths", path, method)
            yield f"drop {at}", lambda d, p=path, m=method: d["paths"][p].pop(m)
            name = f"{operation['operationId']}2"
            yield f"name {at}", lambda d, a=at, n=name: _at(d, a).update(operationId=n)
            yield f"python {at}", lambda d, a=at: _at(d, a).update({"x-python-name": "other"})
            for status in operation["responses"]:
                yield f"{status} {at}", lambda d, a=at, s=status: _at(d, a)["responses"].pop(s)


BASE = _base()
EDITS = list(_edits(BASE))


def _report(new: Document, reasons: dict[str, str]) -> drift_report.Report:
    return drift_report.make(*versions(Pair("", BASE, new, "", "")), reasons=reasons)


@settings(max_examples=depth(12, 300), deadline=None, suppress_health_check=list(HealthCheck))
@given(first=st.sampled_from(EDITS), second=st.sampled_from(EDITS))
def test_what_was_let_pass_lets_nothing_else_pass(first: Edit, second: Edit) -> None:
    one, other, both = (copy.deepcopy(BASE) for _ in range(3))
    first[1](one)
    second[1](other)
    try:
        first[1](both)
        second[1](both)
    except (KeyError, IndexError):
        assume(False)
    assume(both not in (one, other))
    reasons = {change.fingerprint: "looked at" for change in _report(one, {}).changes}
    if _report(other, {}).at_least("breaking"):
        assert _report(both, reasons).at_least("breaking"), (first[0], second[0])


def _body(data: Document) -> Document:
    node: Document = data["paths"]["/users"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    return node


def _new_field(schema: Document) -> Callable[[Document], Any]:
    return lambda d: (_body(d)["properties"].update(more=schema), _body(d)["required"].append("more"))


def _secured(*names: str) -> Callable[[Document], Any]:
    return lambda d: d["paths"]["/users"]["get"].update(security=[{name: [] for name in names}])


def _sends(media: str, items: str) -> Callable[[Document], Any]:
    content = {media: {"schema": {"type": "array", "items": {"type": items}}}}
    return lambda d: d["paths"]["/form"]["post"]["requestBody"].update(content=content)


def _answers(media: str) -> Callable[[Document], Any]:
    content = {media: {"schema": {"type": "string"}}}
    return lambda d: d["paths"]["/users/{id}"]["get"]["responses"]["200"].update(content=content)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (_new_field({"type": "string"}), _new_field({"type": "integer"})),
        (
            lambda d: _body(d)["properties"].update(
                role={"type": "object", "properties": {"a": {"type": "string"}}}
            ),
            lambda d: _body(d)["properties"].update(
                role={"type": "object", "required": ["b"], "properties": {"b": {"type": "string"}}}
            ),
        ),
        (_secured("one"), _secured("one", "two")),
        (_sends("application/json", "string"), _sends("application/json", "integer")),
        (_answers("text/plain"), _answers("text/csv")),
    ],
    ids=[
        "a new field of another type",
        "another type with other properties",
        "other credentials",
        "another body",
        "another answer",
    ],
)
def test_what_the_new_document_demands_is_part_of_what_was_let_pass(
    first: Callable[[Document], Any], second: Callable[[Document], Any]
) -> None:
    base = copy.deepcopy(BASE)
    base["components"]["securitySchemes"] = {
        name: {"type": "apiKey", "in": "header", "name": name} for name in ("none", "one", "two")
    }
    base["security"] = [{"none": []}]
    form = {"type": "object", "properties": {"a": {"type": "string"}}}
    content = {"application/x-www-form-urlencoded": {"schema": form}}
    operation = {"operationId": "sendForm", "tags": ["Users"], "requestBody": {"content": content}}
    base["paths"]["/form"] = {"post": {**operation, "responses": {"204": {"description": "ok"}}}}
    one, other = copy.deepcopy(base), copy.deepcopy(base)
    first(one)
    second(other)
    seen = drift_report.make(*versions(Pair("", base, one, "", ""))).changes
    reasons = {change.fingerprint: "looked at" for change in seen}
    assert not drift_report.make(*versions(Pair("", base, one, "", "")), reasons=reasons).at_least("breaking")
    assert drift_report.make(*versions(Pair("", base, other, "", "")), reasons=reasons).at_least("breaking")


def test_texts_of_the_document_before_are_no_part_of_a_fingerprint() -> None:
    def prints(base: Document) -> set[str]:
        new = copy.deepcopy(base)
        _body(new)["required"].append("role")
        _body(new)["properties"].pop("notes")
        return {
            change.fingerprint for change in drift_report.make(*versions(Pair("", base, new, "", ""))).changes
        }

    described = copy.deepcopy(BASE)
    for name in ("role", "notes"):
        _body(described)["properties"][name]["description"] = "Words"
    assert prints(described) == prints(BASE)
