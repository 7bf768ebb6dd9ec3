"""Where no overlay speaks, the published document holds, verbatim.

Overlays are applied here a second time, without the generator. What they leave alone is a document of its
own: all of it must stand in the effective one, and what it says is held against the package directly.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.common.json_pointer import child
from generator.source.overlay import attempt, load_overlays
from generator.source.products import join, load_products
from generator.source.reader import load

from .oracle import raw_checks
from .oracle.document import Document, read
from .oracle.dynamic import Dynamic
from .oracle.findings import report
from .oracle.harness import Harness
from .oracle.overlays import Effective, effective, files, lost
from .oracle.package import Package
from .oracle.raw_models import RawModels
from .oracle.validation import Validation
from .oracle.wire import same_json


def test_the_document_in_the_package_is_the_effective_one(overlaid: Effective, package: Package) -> None:
    inside = json.loads((package.folder / package.name / "openapi.json").read_text("utf-8"))
    assert same_json(inside, overlaid.data)


def test_what_overlays_do_not_touch_is_as_published(overlaid: Effective) -> None:
    assert list(lost(overlaid.untouched, overlaid.data)) == []


def test_the_report_on_overlays_names_every_place_they_touch(
    overlaid: Effective, pytestconfig: pytest.Config
) -> None:
    spec: Path = pytestconfig.getoption("--contract-spec")
    overlays: Path = pytestconfig.getoption("--contract-overlays")
    applied = attempt(join(load(spec).data, load_products(overlays)), load_overlays(overlays))
    pointers = [edit.pointer for done in applied.applications for edit in done.edits if edit.kind != "kept"]
    assert sorted(pointers) == sorted(child("#", *place) for place in overlaid.touched)


def test_a_change_that_no_action_mentions_is_seen(overlaid: Effective) -> None:
    changed = copy.deepcopy(overlaid.data)
    changed["info"]["title"] += "!"
    del changed["paths"][next(iter(overlaid.untouched["paths"]))]
    places = list(lost(overlaid.untouched, changed))
    assert ("info", "title") in places
    assert len(places) == 2


def test_overlays_are_applied_as_the_standard_says(tmp_path: Path) -> None:
    published = {"a": {"list": [1, {"x": 1}, 2], "kept": 0}, "b": {"c": 1}}
    actions = [
        {"target": "$.a", "update": {"list": [2, 3], "new": {"y": None}}},
        {"target": "$.a.list[?@ == 1]", "remove": True},
        {"target": "$.a.list[?@.x]", "update": {"x": 2}},
        {"target": "$.b.c", "remove": True},
        {"target": "$.b", "update": {"c": {"d": 1}}},
    ]
    (tmp_path / "20.json").write_text(json.dumps({"actions": actions[2:]}))
    (tmp_path / "10.yaml").write_text(json.dumps({"actions": actions[:2]}))
    assert [path.name for path in files(tmp_path)] == ["10.yaml", "20.json"]
    made = effective(published, files(tmp_path))
    assert made.data == {"a": {"list": [{"x": 2}, 2, 3], "kept": 0, "new": {"y": None}}, "b": {"c": {"d": 1}}}
    assert made.untouched == {"a": {"list": [{}, 2], "kept": 0}, "b": {}}
    assert list(lost(made.untouched, made.data)) == []
    assert read(tmp_path / "10.yaml")["actions"] == actions[:2]


@pytest.fixture(scope="session")
def published_dynamic(published: Document, package: Package) -> Iterator[Dynamic]:
    with Harness(published, package) as harness:
        yield Dynamic(harness, Validation(published), examples=5, shrink=True)


@pytest.fixture(scope="session")
def published_models(published: Document, tmp_path_factory: pytest.TempPathFactory) -> RawModels:
    return RawModels(published, tmp_path_factory.mktemp("published_models"))


def test_requests_that_overlays_leave_alone(
    published: Document,
    document: Document,
    published_dynamic: Dynamic,
    published_models: RawModels,
    sent_as_published: str,
) -> None:
    operation, now = published.operation(sent_as_published), document.operation(sent_as_published)
    findings = report(published_dynamic.requests(operation, asynchronous=False, answers_of=now))
    findings += report(published_dynamic.refusals(operation, asynchronous=True, answers_of=now))
    findings += report(raw_checks.signature(operation, published_dynamic.harness.package, published_models))
    findings += report(raw_checks.requests(operation, published_dynamic.harness, published_models))
    assert not findings, f"a request differs from the published document:\n{findings}"


def test_answers_that_overlays_leave_alone(
    published: Document,
    document: Document,
    published_dynamic: Dynamic,
    published_models: RawModels,
    received_as_published: str,
) -> None:
    operation, now = published.operation(received_as_published), document.operation(received_as_published)
    harness = published_dynamic.harness
    findings = report(published_dynamic.responses(operation, asynchronous=False, requests_of=now))
    findings += report(raw_checks.results(operation, harness, published_models, requests_of=now))
    assert not findings, f"an answer of the published document was not understood:\n{findings}"
