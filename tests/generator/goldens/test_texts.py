"""Hostile texts are shown, and stay texts; models decode what the goldens' documents describe."""

from __future__ import annotations

import ast
import json
from datetime import UTC, date, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from . import DOCUMENTS, generated_once, package
from .conftest import Load


def _file(module: ModuleType) -> Path:
    return Path(module.__file__ or "")


def test_no_text_of_the_document_became_code(load: Load) -> None:
    endpoint = load("hostile", "api.ev_il.do_harm")
    assert 'raise SystemExit("executed")' in (endpoint.__doc__ or "")
    assert "{{ ''.__class__.__mro__ }}{% raw %}{% endraw %}" in (endpoint.__doc__ or "")
    assert "trailing\\" in (endpoint.__doc__ or "")
    tree = ast.parse(_file(endpoint).read_text("utf-8"))
    allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)
    assert isinstance(tree.body[0], ast.Expr)
    assert all(isinstance(statement, allowed) for statement in tree.body[1:])


def test_control_characters_are_written_out(load: Load) -> None:
    document = load("hostile", "resources.ev_il").EvIl.do_harm.__doc__
    assert "\\x1b[31mred" in document
    assert "\\u202e" in document
    assert not any(character < " " and character != "\n" for character in document)


def test_the_document_itself_is_kept_whole(load: Load) -> None:
    text = (_file(load("hostile", "security")).parent / "openapi.json").read_text("utf-8")
    assert json.loads(text)["info"]["description"].startswith("{{ 7 * 7 }}")


DECODED: list[tuple[str, str, Any, str, Any]] = [
    ("recursion", "Node", {"value": 1, "leaf": {"node": {"value": 2}}}, "leaf.node.value", 2),
    ("recursion", "Node", {"value": 1, "leaf": "text"}, "leaf", "text"),
    ("recursion", "Person", {"company": {"staff": [{"name": "a"}], "owner": {"person": {"name": "b"}}}},
     "company.owner.person.name", "b"),
    ("formats", "Record", {"id": "i", "born": "2024-02-29"}, "born", date(2024, 2, 29)),
    ("formats", "Record", {"id": "i", "born": ""}, "born", ""),
    ("formats", "Record", {"id": "i", "visits": ["2024-02-29T00:00:00Z", "never"]},
     "visits", [datetime(2024, 2, 29, tzinfo=UTC), "never"]),
    ("formats", "Record", {"id": "i", "when": 3}, "when", 3),
    ("enums", "Values", {"cases": "new"}, "cases", "new"),
    ("objects", "Thing", {"grid": [[{"x": 1}], None, [3]], "more": 5}, "additional_properties", {"more": 5}),
    ("modern", "Event", {"id": 1, "payload": {"type": "text", "text": "t"}}, "payload.text", "t"),
    ("modern", "Event", {"id": 1, "payload": {"type": "sound"}}, "payload", {"type": "sound"}),
    ("unions", "NewShape", {"name": "n", "shape": {"kind": "box", "side": None}}, "shape.side", None),
    ("names", "List", {"str": "s", "self": "t", "list": ["l"], "class": "c", "get": "g"}, "class_", "c"),
    ("names", "Schema3D", {"2fa": "a", "漢字": "b"}, "漢字", "b"),
    ("references", "Link", {"id": "1", "next": {"id": "2"}, "nested": {"deeper": {"leaf": "l"}}},
     "nested.deeper.leaf", "l"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "model", "came", "attribute", "value"), DECODED)
def test_decoded(load: Load, name: str, model: str, came: Any, attribute: str, value: Any) -> None:
    decoded: Any = getattr(load(name, "models"), model).from_dict(came)
    assert decoded.to_dict() == came
    for step in attribute.split("."):
        decoded = getattr(decoded, step)
    assert decoded == value


def test_secrets_are_not_shown(load: Load) -> None:
    thing = load("objects", "models").Thing(name="n", grid=[], password="p-1", secret_word="p-2")
    assert "p-1" not in repr(thing)
    assert "p-2" not in repr(thing)
    assert thing.to_dict() == {"name": "n", "grid": [], "password": "p-1", "secret_word": "p-2"}


@pytest.mark.parametrize("name", ["objects", "responses", "unions"])
def test_the_order_of_keys_means_nothing(load: Load, tmp_path: Path, name: str) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(value[key]) for key in reversed(value)}
        return [turned(item) for item in value] if isinstance(value, list) else value

    document = turned(yaml.safe_load(DOCUMENTS[name].read_text("utf-8")))
    turn = tmp_path / f"{name}.yaml"
    turn.write_text(yaml.safe_dump(document, sort_keys=False))
    again = generated_once(turn, tmp_path / "again", package(name)) / package(name)
    first = _file(load(name, "security")).parent
    for path in sorted(again.rglob("*.py")):
        assert path.read_text("utf-8") == (first / path.relative_to(again)).read_text("utf-8"), path.name
