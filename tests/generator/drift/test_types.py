"""The Python side against a type checker: code for the old package, checked against each new one.

The code calls every method with every keyword, makes every model and plain dict that is sent, and reads every
attribute, each with the type that the old package declares. It stops type checking exactly where a fact breaks.
"""

from __future__ import annotations

import copy
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.drift.client_api.facts import compare
from generator.drift.client_api.surface import Surface, of_plan, plan
from generator.pipeline import Inputs, build

from .small import document

ROOT = Path(__file__).parents[3]
Document = dict[str, Any]
Edit = Callable[[Document], Any]


def _document() -> Document:
    """The small document with what else a surface has: models that are sent, unions, maps, lists, null."""
    data = document()
    schemas = data["components"]["schemas"]
    schemas["Phone"] = {
        "type": "object",
        "required": ["kind", "number"],
        "properties": {"kind": {"type": "string", "enum": ["phone"]}, "number": {"type": "string"}},
    }
    schemas["Sip"] = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string", "enum": ["sip"]}, "uri": {"type": "string"}},
    }
    schemas["Options"] = {
        "type": "object",
        "properties": {
            "speed": {"type": "integer"},
            "mode": {"type": "string", "enum": ["fast", "slow"]},
            "labels": {"type": "array", "items": {"type": "string"}},
            "extra": {"type": "object", "additionalProperties": {"type": "integer"}},
        },
    }
    body = data["paths"]["/messages"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    body["properties"]["options"] = {"$ref": "#/components/schemas/Options"}
    body["properties"]["target"] = {
        "oneOf": [{"$ref": "#/components/schemas/Phone"}, {"$ref": "#/components/schemas/Sip"}]
    }
    message = schemas["Message"]["properties"]
    message["count"] = {"type": "integer"}
    message["note"] = {"type": "string", "nullable": True}
    message["options"] = {"$ref": "#/components/schemas/Options"}
    message["source"] = copy.deepcopy(body["properties"]["target"])
    return data


def _schemas(data: Document) -> Iterator[tuple[str, Document]]:
    yield from data["components"]["schemas"].items()
    content = data["paths"]["/messages"]["post"]["requestBody"]["content"]
    yield "body", content["application/json"]["schema"]


def _parameters(data: Document) -> list[Document]:
    parameters: list[Document] = data["paths"]["/messages"]["get"]["parameters"]
    return parameters


def _mutations() -> Iterator[tuple[str, Edit]]:
    """Every property, parameter and operation, changed in every way that fits it."""
    for owner, schema in _schemas(_document()):
        for name, prop in schema["properties"].items():
            for way, edit in _of_property(name, prop, name in schema.get("required", ())):
                yield (
                    f"{owner}.{name} {way}",
                    lambda data, owner=owner, edit=edit: edit(dict(_schemas(data))[owner]),
                )
        yield (
            f"{owner} more",
            lambda data, owner=owner: dict(_schemas(data))[owner]["properties"].update(
                fresh={"type": "string"}
            ),
        )
        yield (
            f"{owner} must have more",
            lambda data, owner=owner: (
                dict(_schemas(data))[owner]["properties"].update(fresh={"type": "string"}),
                dict(_schemas(data))[owner].setdefault("required", []).append("fresh"),
            ),
        )
    for at, name in enumerate(("limit", "status")):
        yield f"{name} gone", lambda data, at=at: _parameters(data).pop(at)
        yield (
            f"{name} required",
            lambda data, at=at: (
                _parameters(data)[at].update(required=True),
                _parameters(data)[at]["schema"].pop("default", None),
            ),
        )
        yield (
            f"{name} as a number",
            lambda data, at=at: _parameters(data)[at].update(schema={"type": "number"}),
        )
        yield f"{name} in a header", lambda data, at=at: _parameters(data)[at].update({"in": "header"})
        yield (
            f"{name} spelled otherwise",
            lambda data, at=at: _parameters(data)[at].update(name=_parameters(data)[at]["name"].title()),
        )
    for path, method in (("/messages", "post"), ("/messages", "get"), ("/messages/{id}", "get")):
        operation = lambda data, path=path, method=method: data["paths"][path][method]  # noqa: E731
        yield (
            f"{method} {path} renamed",
            lambda data, operation=operation: operation(data).update(operationId="doIt"),
        )
        yield (
            f"{method} {path} under another tag",
            lambda data, operation=operation: operation(data).update(tags=["Other"]),
        )
        yield f"{method} {path} gone", lambda data, path=path, method=method: data["paths"][path].pop(method)
        yield (
            f"{method} {path} without a result",
            lambda data, operation=operation: operation(data)["responses"]["200"].pop("content"),
        )


def _need_not(owner: Document, name: str) -> None:
    owner["required"] = [other for other in owner.get("required", ()) if other != name]
    if not owner["required"]:
        del owner["required"]


def _of_property(name: str, prop: Document, required: bool) -> Iterator[tuple[str, Edit]]:
    yield "gone", lambda owner: (owner["properties"].pop(name), _need_not(owner, name))
    if required:
        yield "optional", lambda owner: _need_not(owner, name)
    else:
        yield "required", lambda owner: owner.setdefault("required", []).append(name)
    kind = prop.get("type")
    if kind in ("string", "integer") and "enum" not in prop:
        other = {"string": "integer", "integer": "number"}[kind]
        yield f"as {other}", lambda owner: owner["properties"].update({name: {"type": other}})
        yield "null", lambda owner: owner["properties"][name].update(nullable=not prop.get("nullable", False))
    if "enum" in prop:
        yield "open", lambda owner: owner["properties"][name].pop("enum")
        yield "with one value more", lambda owner: owner["properties"][name]["enum"].append("fresh")
        if len(prop["enum"]) > 1:
            yield "with one value less", lambda owner: owner["properties"][name]["enum"].pop()
    if kind == "array":
        yield "of numbers", lambda owner: owner["properties"][name].update(items={"type": "integer"})
    yield "anything", lambda owner: owner["properties"].update({name: {}})
    yield (
        "with a description",
        lambda owner: owner["properties"].update({name: {**prop, "description": "Text"}}),
    )


def _code(surface: Surface, package: str, classes: dict[str, str]) -> str:
    """The program: a function for each method, model and dict."""
    models = ", ".join(sorted(surface.models))
    dicts = ", ".join(f"{name}Dict" for name, model in sorted(surface.models.items()) if model.sent)
    lines = [
        "from collections.abc import Mapping, Sequence",
        "from datetime import date, datetime",
        "from typing import Any, Literal",
        f"from {package}.models import {models}",
        *([f"from {package}.params import {dicts}"] if dicts else []),
        *(f"from {package}.resources.{tag} import {name}" for tag, name in classes.items()),
        "from oas_runtime.model.unset import Unset",
    ]
    for at, method in enumerate(surface.methods.values()):
        tag, _, name = method.call.partition(".")
        given = ", ".join(f"{key}: {value.annotation}" for key, value in method.arguments.items())
        passed = ", ".join(f"{key}={key}" for key in method.arguments)
        lines.append(f"def call{at}(api: {classes[tag]}, {given}) -> None:")
        lines.append(f"    result: {method.result} = api.{name}({passed})")
        needed = ", ".join(f"{key}={key}" for key, value in method.arguments.items() if value.required)
        lines.append(f"    api.{name}({needed})")
    for name, model in surface.models.items():
        if model.sent:
            given = ", ".join(f"{key}: {value.annotation}" for key, value in model.attributes.items())
            passed = ", ".join(f"{key}={key}" for key in model.attributes)
            needed = ", ".join(f"{key}={key}" for key, value in model.attributes.items() if value.required)
            lines += [f"def make_{name}({given}) -> None:", f"    {name}({passed})", f"    {name}({needed})"]
        if model.received:
            lines.append(f"def read_{name}(it: {name}) -> None:")
            for at, (key, value) in enumerate(model.attributes.items()):
                lines.append(f"    v{at}: {value.annotation.replace('list[', 'Sequence[')} = it.{key}")
    return "\n".join(lines) + "\n"


@pytest.mark.deep
def test_a_type_checker_stops_where_a_fact_breaks(tmp_path: Path) -> None:
    old_plan = plan(_document())
    old = of_plan(old_plan)
    classes = {tag.python: tag.class_name for tag in old_plan.tags}
    expected: dict[str, tuple[str, list[str]]] = {}
    for at, (name, edit) in enumerate(_mutations()):
        data = _document()
        edit(data)
        package = f"client{at}"
        spec = tmp_path / f"{package}.yaml"
        spec.write_text(yaml.safe_dump(data, sort_keys=False), "utf-8")
        build(Inputs(spec=spec, overlays=None, package=package), tmp_path / "out" / str(at))
        (tmp_path / "out" / str(at) / f"code{at}.py").write_text(_code(old, package, classes), "utf-8")
        facts = compare(old, of_plan(plan(data)))
        expected[f"code{at}"] = name, [fact.sentence for fact in facts if fact.verdict == "breaking"]
    folders = sorted(str(path) for path in (tmp_path / "out").iterdir())
    environment = {"MYPYPATH": ":".join([*folders, str(ROOT / "overrides")]), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "--follow-imports=silent"]
    command += [f"{folder}/code{Path(folder).name}.py" for folder in folders]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=environment, cwd=tmp_path)
    wrong: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        if ": error: " in line:
            wrong.setdefault(Path(line.partition(":")[0]).stem, []).append(line.partition("error: ")[2])
    assert len(expected) >= 60
    missed = {name: wrong[code] for code, (name, breaks) in expected.items() if code in wrong and not breaks}
    false = {name: breaks for code, (name, breaks) in expected.items() if breaks and code not in wrong}
    print(f"{len(expected)} mutations, {len(wrong)} stop the type checker")
    assert not missed
    assert not false
