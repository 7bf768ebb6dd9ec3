"""Overlays: what actions do by the standard, and the actions that stop a build."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from generator.common.errors import GeneratorError
from generator.source.overlay import load_overlays
from tests.generator.packages import OVERLAYS, carried_out


def _apply(data: dict[str, Any], folder: Path, *actions: dict[str, Any]) -> dict[str, Any]:
    overlay = {"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": list(actions)}
    (folder / "10.yaml").write_text(json.dumps(overlay))
    return carried_out(data, load_overlays(folder))


DOCUMENT: dict[str, Any] = {
    "paths": {"/a": {"get": {"tags": ["A"], "x": {"deep": 1, "list": [1]}}}, "/b": {"get": {"tags": ["B"]}}}
}


def test_objects_merge_arrays_join_and_scalars_are_replaced(tmp_path: Path) -> None:
    update = {"x": {"deep": 2, "new": {"y": None}, "list": [2]}, "tags": ["C"]}
    done = _apply(DOCUMENT, tmp_path, {"target": "$.paths['/a'].get", "update": update})
    assert done["paths"]["/a"]["get"] == {
        "tags": ["A", "C"],
        "x": {"deep": 2, "list": [1, 2], "new": {"y": None}},
    }
    assert DOCUMENT["paths"]["/a"]["get"]["tags"] == ["A"], "the document given in stays as it was"


def test_an_array_target_gets_an_entry(tmp_path: Path) -> None:
    done = _apply(DOCUMENT, tmp_path, {"target": "$.paths[*].get.tags", "update": "Z"})
    assert [item["get"]["tags"] for item in done["paths"].values()] == [["A", "Z"], ["B", "Z"]]


@pytest.mark.parametrize("target", ["$..[?@.kind == 'a/b']", '$..[?@.kind == "a/b"]'])
def test_a_keyword_is_found_wherever_it_stands(tmp_path: Path, target: str) -> None:
    data = {
        "kind": "a/b",
        "x/y": {"kind": "a/b", "list": [{"kind": "a/b"}, {"kind": "c"}, "a/b", {"kind": ["a/b"]}]},
    }
    done = _apply(data, tmp_path, {"target": target, "update": {"met": True}})
    assert json.dumps(done).count("met") == 2
    assert done["x/y"]["met"] and done["x/y"]["list"][0]["met"]


def test_remove_takes_every_match_away(tmp_path: Path) -> None:
    data = {"list": [{"in": "a"}, {"in": "b"}, {"in": "a"}], "gone": {"x": 1}}
    done = _apply(
        data,
        tmp_path,
        {"target": "$.list[?@.in == 'a']", "remove": True},
        {"target": "$.gone", "remove": True},
    )
    assert done == {"list": [{"in": "b"}]}


def test_actions_see_what_earlier_ones_did(tmp_path: Path) -> None:
    done = _apply(
        {"a": {}},
        tmp_path,
        {"target": "$.a", "update": {"b": {}}},
        {"target": "$.a.b", "update": {"c": 1}},
    )
    assert done == {"a": {"b": {"c": 1}}}


def test_files_are_applied_in_name_order(tmp_path: Path) -> None:
    for name, value in (("20-b.yaml", 2), ("10-a.yaml", 1)):
        overlay = {"overlay": "1.0.0", "actions": [{"target": "$", "update": {"v": value}}]}
        (tmp_path / name).write_text(json.dumps(overlay))
    assert carried_out({}, load_overlays(tmp_path)) == {"v": 2}


@given(
    st.dictionaries(
        st.sampled_from("abc"), st.integers() | st.dictionaries(st.sampled_from("de"), st.integers())
    )
)
def test_merging_twice_is_merging_once(update: dict[str, Any]) -> None:
    from generator.source.overlay import Overlay

    overlay = Overlay("x", ({"target": "$", "update": update},), "")
    assert carried_out({"a": {"d": 0}}, [overlay, overlay]) == carried_out({"a": {"d": 0}}, [overlay])


@pytest.mark.parametrize(
    ("action", "words"),
    [
        (
            {"target": "$.nothing", "description": "why", "update": {}},
            ("matches nothing", "'$.nothing'", "(why)"),
        ),
        ({"target": "$.paths[", "update": {}}, ("is not a JSONPath expression",)),
        ({"target": "$", "remove": True}, ("the whole document",)),
        ({"target": "$.paths", "update": [1]}, ("is an object",)),
        ({"target": "$.paths['/a'].get.x.deep", "update": {}}, ("neither an object nor an array",)),
        ({"update": {}}, ("lacks the field 'target'",)),
        ({"target": "$"}, ("either an update or",)),
        ({"target": "$", "update": {}, "remove": True}, ("either an update or",)),
    ],
)
def test_an_action_that_does_not_fit_stops_naming_file_and_action(
    tmp_path: Path, action: dict[str, Any], words: tuple[str, ...]
) -> None:
    fine = {"target": "$", "update": {}}
    with pytest.raises(GeneratorError) as caught:
        _apply(DOCUMENT, tmp_path, fine, action)
    problem = caught.value.problems[0]
    assert (problem.file, problem.pointer) == ("10.yaml", "#/actions/1")
    assert all(word in problem.message for word in words), problem.message


def test_a_key_that_no_action_has_is_named(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError) as caught:
        _apply(DOCUMENT, tmp_path, {"target": "$", "updates": {}})
    (problem,) = caught.value.problems
    assert (problem.file, problem.pointer) == ("10.yaml", "#/actions/0/updates")


@pytest.mark.parametrize(
    "text",
    [
        '{"overlay": "2.0.0", "actions": []}',
        '{"overlay": "1.0.0"}',
        '{"overlay": "1.0.0", "actions": [], "x": 1}',
    ],
)
def test_what_is_no_overlay_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "10.yaml").write_text(text)
    with pytest.raises(GeneratorError):
        load_overlays(tmp_path)


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match="is not a folder"):
        load_overlays(tmp_path / "none")


def test_every_action_of_the_project_gives_its_source_and_how_sure_it_is() -> None:
    lacking = [
        f"{file.name}: {action['target']}"
        for file in sorted(OVERLAYS.glob("*.yaml"))
        for action in yaml.safe_load(file.read_text("utf-8"))["actions"]
        if not all(word in action["description"].lower() for word in ("source", "confidence"))
    ]
    assert lacking == []


GONE = {
    "paths": {"/a": {"get": {"responses": {"200": {"description": "A"}}}}},
    "components": {"schemas": {"A": {"type": "object", "properties": {"x": {"type": "string"}}}}},
}


@pytest.mark.parametrize(
    ("target", "update", "place"),
    [
        (
            "$.components.schemas.A.properties",
            {"gone": {"description": "Y"}},
            "#/components/schemas/A/properties/gone",
        ),
        (
            "$.components.schemas.A",
            {"properties": {"gone": {"x-codes": "c"}}},
            "#/components/schemas/A/properties/gone",
        ),
        ("$.components.schemas", {"Gone": {"properties": {}}}, "#/components/schemas/Gone"),
        ("$.paths['/a']", {"post": {"x-retry": "never"}}, "#/paths/~1a/post"),
        ("$.paths", {"/gone": {"description": "G"}}, "#/paths/~1gone"),
        ("$.paths['/a'].get.responses", {"404": {"content": {}}}, "#/paths/~1a/get/responses/404"),
    ],
)
def test_a_part_of_what_is_gone_is_not_brought_back(
    tmp_path: Path, target: str, update: dict[str, Any], place: str
) -> None:
    with pytest.raises(GeneratorError) as caught:
        _apply(GONE, tmp_path, {"target": target, "update": update})
    assert place in caught.value.problems[0].message and "x-creates: true" in caught.value.problems[0].message
    assert _apply(GONE, tmp_path, {"target": target, "update": update, "x-creates": True}) != GONE


def test_a_whole_thing_is_new(tmp_path: Path) -> None:
    whole = {
        "components": {
            "schemas": {
                "A": {"properties": {"y": {"type": "string"}}},
                "B": {"$ref": "#/components/schemas/A"},
            }
        },
        "paths": {"/b": {"get": {"responses": {"200": {"description": "B"}}}}},
    }
    assert "/b" in _apply(GONE, tmp_path, {"target": "$", "update": whole})["paths"]
