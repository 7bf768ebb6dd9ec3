"""Planning only what differs tells the same as planning all."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.common.errors import GeneratorError
from generator.drift.client_api.facts import compare
from generator.drift.client_api.prune import prune
from generator.drift.client_api.surface import read
from generator.drift.inputs import document_versions
from tests.support import ROOT
from tests.support.depth import depth

from .small import PLACES, VALUES, Edit, body, changed, document, mutated, operation, schema
from .test_griffe import MUTATIONS


def _sentences(old: Any, new: Any) -> set[str]:
    return {f"{fact.verdict} {fact.sentence}" for fact in compare(read(old), read(new))}


@pytest.mark.parametrize("name", MUTATIONS)
def test_the_same_facts_either_way(name: str) -> None:
    old, new = document(), changed(MUTATIONS[name])
    for pair in ((old, new), (new, old)):
        assert _sentences(*prune(*pair)) == _sentences(*pair)


@given(st.sampled_from(PLACES), st.sampled_from(VALUES), st.booleans())
@settings(max_examples=depth(15, 200))
def test_the_same_facts_whatever_changes(place: tuple[str | int, ...], value: Any, remove: bool) -> None:
    old, new = document(), mutated(place, value, remove)
    try:
        wanted = _sentences(old, new)
    except GeneratorError:
        return
    assert _sentences(*prune(old, new)) == wanted


@pytest.mark.parametrize(
    ("change", "kept"),
    [
        (lambda data: operation(data).update(deprecated=True), {("/messages", "post")}),
        (
            lambda data: schema(data)["properties"].pop("price"),
            {("/messages", "post"), ("/messages", "get"), ("/messages/{id}", "get")},
        ),
        (lambda data: body(data)["properties"].pop("ttl"), {("/messages", "post")}),
        (lambda data: data["info"].update(version="2"), set()),
        (lambda data: operation(data).update(summary="Send it"), set()),
    ],
)
def test_only_operations_that_differ_are_kept(change: Edit, kept: set[tuple[str, str]]) -> None:
    for data in prune(document(), changed(change)):
        assert {(path, method) for path, item in data["paths"].items() for method in item} == kept


def test_what_stands_around_operations_keeps_them_all() -> None:
    new = changed(lambda data: data.update(security=[]))
    assert [set(data["paths"]) for data in prune(document(), new)] == [set(document()["paths"])] * 2


def test_an_operation_that_a_kept_one_names_is_kept() -> None:
    old = changed(lambda data: operation(data).update({"x-outcome-check": "listMessages"}))
    new = changed(
        lambda data: operation(data).update({"x-outcome-check": "listMessages", "deprecated": True})
    )
    assert [set(data["paths"]["/messages"]) for data in prune(old, new)] == [{"post", "get"}] * 2


def _with_another_user(data: Any) -> Any:
    """An operation that sends a part, and one that gets one, beside those that use messages."""
    part = {"application/json": {"schema": {"$ref": "#/components/schemas/Part"}}}
    for method, used in (
        ("post", {"requestBody": {"content": part}, "responses": {"204": {"description": "Done"}}}),
        ("get", {"responses": {"200": {"description": "A part", "content": part}}}),
    ):
        operation = {"operationId": f"{method}Part", "tags": ["Messages"], **used}
        data["paths"].setdefault("/parts", {})[method] = operation
    return data


@pytest.mark.parametrize("users", [(), ("get",), ("post",), ("get", "post")])
@pytest.mark.parametrize("direction", [1, -1])
def test_a_class_lives_for_as_long_as_an_operation_that_did_not_change_uses_it(
    users: tuple[str, ...], direction: int
) -> None:
    old = _with_another_user(document())
    old["paths"]["/parts"] = {method: old["paths"]["/parts"][method] for method in users}
    new = copy.deepcopy(old)
    schema(new)["properties"].pop("parts")
    pair = (old, new)[::direction]
    facts = _sentences(*prune(*pair))
    assert facts == _sentences(*pair)
    assert ("breaking model Part is gone" in facts) == (not users and direction == 1)


def test_a_class_is_gone_although_a_method_has_a_keyword_like_its_field() -> None:
    old = document()
    old["components"]["schemas"]["Waiting"] = {
        "type": "object",
        "properties": {"ttl": body(old)["properties"]["ttl"]},
    }
    body(old)["properties"]["waiting"] = {"$ref": "#/components/schemas/Waiting"}
    new = copy.deepcopy(old)
    body(new)["properties"]["waiting"] = {}
    assert "breaking model Waiting is gone" in _sentences(old, new)


def test_what_is_left_of_our_own_document_can_be_planned() -> None:
    old = document_versions.read(str(ROOT / document_versions.SPEC), ROOT).document
    new = copy.deepcopy(old)
    new["paths"]["/sms/json"]["post"]["deprecated"] = True
    for data in prune(old, new):
        assert len(data["paths"]) < len(old["paths"]) / 4
        assert read(data).methods


def test_names_that_operations_share_are_decided_for_all_of_them() -> None:
    old, new = document(), changed(lambda data: operation(data, method="get").pop("operationId"))
    facts = _sentences(*prune(old, new))
    assert facts == _sentences(old, new)
    # The new name of the one takes the short name of the other, which has not changed itself.
    assert "breaking messages.get() is now messages.get_message()" in facts


@given(st.sampled_from(PLACES), st.sampled_from(VALUES), st.booleans())
@settings(max_examples=depth(15, 200))
def test_what_both_documents_get_wrong_is_no_failure(
    place: tuple[str | int, ...], value: Any, remove: bool
) -> None:
    data = mutated(place, value, remove)
    assert [*map(type, prune(data, copy.deepcopy(data)))] == [dict, dict]


def test_an_operation_id_that_is_no_text_names_none() -> None:
    data = changed(lambda data: operation(data).update(operationId=[]))
    assert not any(part["paths"] for part in prune(data, copy.deepcopy(data)))
