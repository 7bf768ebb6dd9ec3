"""Changes of one document, labelled by docs/drift.md: both ratings, and the version that comes next."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest
import yaml

from generator.drift.model.finding import VERDICTS
from generator.drift.report import report as drift_report
from generator.drift.report.words import title

from .pairs import FOLDER, Document, Pair, versions

BASE: Document = yaml.safe_load((FOLDER / "effects.yaml").read_text("utf-8"))


def _users(data: Document) -> Any:
    return data["paths"]["/users"]


def _one(data: Document) -> Any:
    return data["paths"]["/users/{id}"]


def _parameter(data: Document, name: str) -> Any:
    return next(parameter for parameter in _users(data)["get"]["parameters"] if parameter["name"] == name)


def _body(data: Document) -> Any:
    return _users(data)["post"]["requestBody"]["content"]["application/json"]["schema"]


def _list(data: Document) -> Any:
    return _users(data)["get"]["responses"]["200"]["content"]["application/json"]["schema"]["properties"]


def _user(data: Document) -> Any:
    return data["components"]["schemas"]["User"]


def _replace(old: str, new: str) -> Callable[[Document], None]:
    def edit(data: Document) -> None:
        changed = yaml.safe_load(yaml.safe_dump(data).replace(old, new))
        data.clear()
        data.update(changed)

    return edit


def _rename(of: Callable[[Document], Any], old: str, new: str) -> Callable[[Document], None]:
    return lambda data: of(data).update({new: of(data).pop(old)})


EDITS: dict[str, tuple[Callable[[Document], Any], str, str, str]] = {
    "operationId": (lambda d: _one(d)["get"].update(operationId="fetchUser"), "safe", "breaking", "major"),
    "component": (_replace("Address", "Location"), "safe", "breaking", "major"),
    "request enum to text": (lambda d: _parameter(d, "kind")["schema"].pop("enum"), "safe", "safe", "minor"),
    "request integer to number": (
        lambda d: _parameter(d, "pageSize")["schema"].update(type="number"),
        "safe",
        "safe",
        "minor",
    ),
    "response without a format": (
        lambda d: _user(d)["properties"]["created"].pop("format"),
        "risky",
        "breaking",
        "major",
    ),
    "query to header": (lambda d: _parameter(d, "q").update({"in": "header"}), "risky", "safe", "patch"),
    "new attribute": (
        lambda d: _user(d)["properties"].update(mail={"type": "string"}),
        "safe",
        "safe",
        "minor",
    ),
    "another method of HTTP": (
        lambda d: _users(d).update(put=_users(d).pop("post")),
        "breaking",
        "risky",
        "patch",
    ),
    "order of an enum": (
        lambda d: _parameter(d, "kind")["schema"].update(enum=["b", "a"]),
        "safe",
        "safe",
        "none",
    ),
    "tag": (_replace("Users", "People"), "safe", "breaking", "major"),
    "summary": (lambda d: _users(d)["get"].update(summary="List all"), "safe", "safe", "patch"),
    "attribute may be missing": (lambda d: _user(d)["required"].remove("name"), "risky", "breaking", "major"),
    "attribute may be null": (
        lambda d: _user(d)["properties"]["name"].update(type=["string", "null"]),
        "risky",
        "breaking",
        "major",
    ),
    "wire name of a parameter": (
        lambda d: _parameter(d, "pageSize").update(name="page_size"),
        "risky",
        "safe",
        "patch",
    ),
    "new required keyword": (
        lambda d: (
            _body(d)["required"].append("mail"),
            _body(d)["properties"].update(mail={"type": "string"}),
        ),
        "breaking",
        "breaking",
        "major",
    ),
    "keyword becomes optional": (lambda d: _body(d).update(required=[]), "safe", "safe", "minor"),
    "parameter becomes required": (
        lambda d: _parameter(d, "q").update(required=True),
        "risky",
        "breaking",
        "major",
    ),
    "parameter is gone": (
        lambda d: _users(d)["get"]["parameters"].remove(_parameter(d, "q")),
        "risky",
        "breaking",
        "major",
    ),
    "items of another model": (
        lambda d: _list(d)["users"].update(items={"$ref": "#/components/schemas/Address"}),
        "risky",
        "breaking",
        "major",
    ),
    "key of a dict becomes required": (
        lambda d: _body(d)["properties"]["notes"].update(required=["text"]),
        "risky",
        "breaking",
        "major",
    ),
    "key of a dict": (
        _rename(lambda d: _body(d)["properties"]["notes"]["properties"], "lang", "language"),
        "risky",
        "breaking",
        "major",
    ),
    "any value in place of a dict": (
        lambda d: _body(d)["properties"].update(notes={}),
        "safe",
        "breaking",
        "major",
    ),
    "items of a list": (
        lambda d: _user(d)["properties"]["tags"]["items"].update(type="integer"),
        "breaking",
        "breaking",
        "major",
    ),
    "response integer to number": (
        lambda d: _list(d)["total"].update(type="number"),
        "risky",
        "breaking",
        "major",
    ),
    "error without a body": (
        lambda d: _one(d)["get"]["responses"]["404"].pop("content"),
        "risky",
        "breaking",  # the class Problem goes with its last user
        "major",
    ),
    "order of parameters": (lambda d: _users(d)["get"]["parameters"].reverse(), "safe", "safe", "none"),
    "deprecated method": (lambda d: _one(d)["get"].update(deprecated=True), "safe", "safe", "minor"),
    "result where none came": (
        lambda d: _one(d)["delete"].update(responses={"200": _one(d)["get"]["responses"]["200"]}),
        "safe",
        "safe",
        "minor",
    ),
    "secret keyword": (
        lambda d: _body(d)["properties"]["name"].update({"x-secret": True}),
        "safe",
        "risky",
        "patch",
    ),
    "secret attribute": (
        lambda d: _user(d)["properties"]["name"].update({"x-secret": True}),
        "safe",
        "safe",
        "patch",
    ),
    "component without a user": (
        lambda d: d["components"]["schemas"].update(Fresh={"type": "object", "properties": {"a": {}}}),
        "safe",
        "safe",
        "none",
    ),
    "component that lost its user": (
        lambda d: _one(d)["get"]["responses"]["404"]["content"]["application/json"].update(schema={}),
        "risky",
        "breaking",
        "major",
    ),
    "component that another one of its users keeps": (
        lambda d: (
            d["paths"].update({"/me": {"get": copy.deepcopy(_one(d)["get"])}}),
            d["paths"]["/me"]["get"].update(operationId="getMe", parameters=[]),
            _one(d)["get"]["responses"].pop("404"),
        ),
        "safe",
        "safe",
        "minor",
    ),
    "method is gone": (lambda d: _one(d).pop("delete"), "breaking", "breaking", "major"),
}


@pytest.mark.parametrize("name", EDITS)
def test_an_edit_is_rated_as_it_is_labelled(name: str) -> None:
    edit, *wanted = EDITS[name]
    new = copy.deepcopy(BASE)
    edit(new)
    report = drift_report.make(*versions(Pair(name, BASE, new, "", "")))
    worst = [
        min((getattr(change, key) for change in report.changes), key=VERDICTS.index, default="safe")
        for key in ("deployed", "upgrade")
    ]
    rows = [(title(change), change.python) for change in report.changes]
    assert [*worst, report.version[0]] == wanted, rows


def _titles(edit: Callable[[Document], Any]) -> list[tuple[str, str]]:
    new = copy.deepcopy(BASE)
    edit(new)
    report = drift_report.make(*versions(Pair("", BASE, new, "", "")))
    return [(title(change), change.upgrade) for change in report.changes]


def test_a_path_parameter_that_is_called_otherwise_is_one_change_of_each_operation() -> None:
    titles = _titles(
        lambda d: (
            _replace("/users/{id}", "/users/{user}")(d),
            _rename_path_parameter(d["paths"]["/users/{user}"]),
        )
    )
    assert [title for title, _ in titles] == [
        f"`{method} /users/{{user}}`: path parameter `id` is called `user` now"
        for method in ("GET", "DELETE")
    ]


def _rename_path_parameter(item: Document) -> None:
    for operation in item.values():
        operation["parameters"][0]["name"] = "user"


def test_a_type_goes_with_its_limits_and_its_default() -> None:
    titles = _titles(lambda d: _parameter(d, "limit").update(schema={"type": "boolean"}))
    assert [title for title, upgrade in titles if upgrade == "breaking"] == [
        "`GET /users`: query parameter `limit` changed its type: `integer` -> `boolean`"
    ]
    assert len(titles) == 2
