"""The report on overlays: what actions did, and which of them a published document has caught up with."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.common.errors import GeneratorError
from generator.source import overlay_report
from generator.source.overlay import Overlay, attempt
from generator.source.overlay_status import judge
from tests.generator.packages import ROOT, carried_out, document
from tests.generator.test_cli import run

Action = dict[str, Any]


def _overlay(*actions: Action, name: str = "10.yaml") -> Overlay:
    return Overlay(name, actions, "")


def _verdicts(data: dict[str, Any], *actions: Action) -> list[str]:
    return [action.verdict.name for action in judge(attempt(data, [_overlay(*actions)]))]


def _edits(data: dict[str, Any], *actions: Action) -> list[tuple[str, str]]:
    (*_, last) = attempt(data, [_overlay(*actions)]).applications
    return [(edit.kind, edit.pointer) for edit in last.edits]


PUBLISHED: dict[str, Any] = {
    "get": {
        "title": "Old",
        "tags": ["A"],
        "parameters": [{"name": "x", "in": "query"}, {"name": "y", "in": "query"}],
        "schema": {"type": "object", "enum": [1, 2]},
    }
}


def test_every_edit_has_its_kind_and_place() -> None:
    update = {"title": "New", "tags": ["A", "B"], "schema": {"type": "object", "x": {"y": 1}}}
    assert _edits(PUBLISHED, {"target": "$.get", "update": update}) == [
        ("changed", "#/get/title"),
        ("kept", "#/get/tags/0"),
        ("added", "#/get/tags/1"),
        ("kept", "#/get/schema/type"),
        ("added", "#/get/schema/x"),
    ]
    assert _edits(PUBLISHED, {"target": "$.get.parameters[*]", "remove": True}) == [
        ("removed", "#/get/parameters/1"),
        ("removed", "#/get/parameters/0"),
    ]


_RETITLE = {"target": "$.get", "update": {"title": "New"}}
_TAG = {"target": "$.get.tags", "update": "B"}
_BOTH = {"target": "$.get", "update": {"title": "New", "tags": ["B"]}}
_NO_X = {"target": "$.get.parameters[?@.name == 'x']", "remove": True}
_NEW_X = {"target": "$.get.parameters", "update": {"name": "x", "in": "header"}}
_NO_ENUM = {"target": "$.get.schema.enum", "remove": True}
_NO_SCHEMA = {"target": "$.get.schema", "remove": True}
_ENUM = {"target": "$.get.schema", "update": {"enum": [1, 3]}}


def _with(**changed: Any) -> dict[str, Any]:
    return {"get": {**PUBLISHED["get"], **changed}}


@pytest.mark.parametrize(
    ("data", "actions", "verdicts"),
    [
        (PUBLISHED, [_RETITLE, _TAG, _NO_X, _NEW_X, _NO_ENUM, _ENUM], ["NEEDED"] * 6),
        # The published document says it by now: wholly, or in part.
        (_with(title="New"), [_RETITLE, _BOTH], ["CAUGHT_UP", "PARTLY"]),
        (_with(tags=["A", "B"]), [_TAG, _BOTH], ["CAUGHT_UP", "PARTLY"]),
        (_with(title="New", tags=["B"]), [_BOTH], ["CAUGHT_UP"]),
        # A replacement is due when what it puts in place is there, in whatever order.
        (_with(schema={"type": "object", "enum": [1, 3]}), [_NO_ENUM, _ENUM], ["CAUGHT_UP"] * 2),
        (
            _with(parameters=[{"in": "header", "name": "x"}, {"name": "y", "in": "query"}]),
            [_NO_X, _NEW_X],
            ["CAUGHT_UP"] * 2,
        ),
        (
            _with(schema={"type": "object", "enum": [1, 3]}),
            [_NO_SCHEMA, {"target": "$.get", "update": {"schema": {"type": "object"}}}, _ENUM],
            ["CAUGHT_UP"] * 3,
        ),
        # What is removed is gone; or all that it stood in is.
        (_with(parameters=[{"name": "y", "in": "query"}]), [_NO_X, _TAG], ["GONE", "NEEDED"]),
        (_with(schema={"type": "object"}), [_NO_ENUM], ["GONE"]),
        ({"post": {}}, [_NO_X, _NO_ENUM, _RETITLE], ["MOVED"] * 3),
        (_with(title=["New"], tags="A"), [_TAG], ["UNFIT"]),
        # Actions that other actions make idle.
        (PUBLISHED, [_TAG, _TAG], ["NEEDED", "IDLE"]),
        (PUBLISHED, [_RETITLE, {"target": "$.get", "update": {"title": "Newer"}}], ["IDLE", "NEEDED"]),
        (PUBLISHED, [{"target": "$.get", "update": {"x": 1}}, {"target": "$.get.x", "remove": True}], ["IDLE"] * 2),
        (PUBLISHED, [_ENUM, _NO_SCHEMA], ["IDLE", "NEEDED"]),
        (PUBLISHED, [{"target": "$.get", "update": {}}], ["CAUGHT_UP"]),
        # Equal in Python is not equal in JSON.
        (_with(title=1), [{"target": "$.get", "update": {"title": True}}], ["NEEDED"]),
    ],
)  # fmt: skip
def test_verdicts(data: dict[str, Any], actions: list[Action], verdicts: list[str]) -> None:
    assert _verdicts(data, *actions) == verdicts


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from(["", "a"]),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.sampled_from("abc"), below, max_size=3),
    max_leaves=12,
)
_OBJECT = st.dictionaries(st.sampled_from("abc"), _JSON, max_size=3)


@given(_OBJECT, st.lists(_OBJECT, min_size=1, max_size=3))
def test_a_document_that_says_what_updates_make_of_another_has_caught_up(
    data: dict[str, Any], updates: list[dict[str, Any]]
) -> None:
    effective = carried_out(data, [_overlay({"target": "$", "update": update}) for update in updates])
    again = attempt(effective, [_overlay({"target": "$", "update": updates[-1]})])
    assert again.document == effective
    assert [action.verdict.name for action in judge(again)] == ["CAUGHT_UP"]


@given(_OBJECT, _OBJECT)
def test_an_action_is_needed_if_and_only_if_it_changes_the_document(
    data: dict[str, Any], update: dict[str, Any]
) -> None:
    done = attempt(data, [_overlay({"target": "$", "update": update})])
    different = json.dumps(done.document, sort_keys=True) != json.dumps(data, sort_keys=True)
    assert (judge(done)[0].verdict.name in ("NEEDED", "PARTLY")) is different


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """A document that has caught up with one action of four, and two that it has moved away from."""
    folder = tmp_path / "overlays"
    folder.mkdir()
    long = [f"tag{n}" for n in range(40)]
    actions = [
        {**_RETITLE, "description": "Evil \x1b[31m `title`.\nSource: memory."},
        {"target": "$.get", "update": {"tags": long}},
        _NO_X,
        {"target": "$.put", "update": {}},
    ]
    overlay = {"overlay": "1.0.0", "info": {"title": "Things", "version": "1"}, "actions": actions}
    (folder / "10-a.yaml").write_text(json.dumps(overlay))
    (tmp_path / "spec.json").write_text(json.dumps(_with(title="New", parameters=[])))
    return tmp_path


def _report(files: Path, *options: str) -> str:
    done = run(
        "overlays", "--spec", str(files / "spec.json"), "--overlays", str(files / "overlays"), *options
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_report_tells_all_in_a_few_lines(files: Path) -> None:
    report = _report(files)
    for part in (
        "10-a.yaml  Things\n",
        "0  update $.get  [caught up]\n     Evil \\u001b[31m `title`. Source: memory.\n",
        '= #/get/title: "New"  (published already)',
        '1  update $.get  [needed]\n     matches 1 place\n       #/get\n     + #/get/tags/1: "tag0"\n',
        "... and 34 more",
        "[no longer matches: the part that it removes is gone]",
        "[no longer matches: the document has changed at its target]\n     matches nothing\n",
        "spec.json: 4 actions of 1 overlay: 1 needed, 1 caught up, ",
        "warning: 10-a.yaml: #/actions/0: due for removal: the published document has caught up ($.get)\n",
        "warning: 10-a.yaml: #/actions/2: due for removal: the part that it removes is no longer",
    ):
        assert part in report
    assert "\x1b" not in report
    assert report.count("\n") < 40
    assert "tag39" not in report
    assert "tag39" in _report(files, "--verbose")


def test_the_report_as_markdown(files: Path) -> None:
    report = _report(files, "--format", "markdown")
    assert (
        "\n### 0. update `$.get`: caught up\n\nEvil \\\\u001b\\[31m \\`title\\`. Source: memory.\n" in report
    )
    assert '\n- `= #/get/title: "New"  (published already)`\n' in report


def test_the_report_as_json_leaves_nothing_out(files: Path) -> None:
    report = json.loads(_report(files, "--format", "json"))
    (overlay,) = report["overlays"]
    assert [action["verdict"] for action in overlay["actions"]][:2] == ["caught up", "needed"]
    assert len(overlay["actions"][1]["edits"]) == 40
    assert overlay["actions"][1]["edits"][0] == {
        "kind": "added", "pointer": "#/get/tags/1", "effect": "lasting", "after": "tag0",
    }  # fmt: skip
    assert len(report["warnings"]) == 2


def test_the_report_needs_files_that_can_be_read(files: Path) -> None:
    (files / "overlays" / "20.yaml").write_text("overlay: 1.0.0")
    done = run("overlays", "--spec", str(files / "spec.json"), "--overlays", str(files / "overlays"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("error: 20.yaml: #: the overlay lacks the field 'actions'")


def test_check_warns_of_actions_that_are_due(tmp_path: Path) -> None:
    actions = [{"target": "$.info", "update": document()["info"], "description": "Said already."}]
    (tmp_path / "overlays").mkdir()
    (tmp_path / "overlays" / "10-a.yaml").write_text(json.dumps({"overlay": "1.0.0", "actions": actions}))
    (tmp_path / "spec.json").write_text(json.dumps(document()))
    where = ("--spec", str(tmp_path / "spec.json"), "--output", str(tmp_path / "out"))
    built = run("build", *where)
    assert (built.returncode, built.stderr) == (0, "")
    checked = run("check", *where)
    assert (checked.returncode, checked.stdout) == (0, "")
    place = "warning: 10-a.yaml: #/actions/0: "
    assert checked.stderr == f"{place}due for removal: the published document has caught up ($.info)\n"


def test_no_action_of_this_project_is_due() -> None:
    report = overlay_report.read(ROOT / "spec" / "vonage.yaml", ROOT / "spec" / "overlays")
    assert [action.warning for action in report.actions if action.warning] == []
    assert all(action.application.description for action in report.actions), (
        "an action does not give its source"
    )


def test_all_actions_that_do_not_fit_are_named_at_once() -> None:
    with pytest.raises(GeneratorError) as caught:
        carried_out({"post": {}}, [_overlay(_NO_X, {"target": "$", "update": {}}, _RETITLE)])
    assert [problem.pointer for problem in caught.value.problems] == ["#/actions/0", "#/actions/2"]
