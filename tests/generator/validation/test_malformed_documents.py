"""Whatever stands anywhere in a document: it is read, or refused with a pointer; never a traceback."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.common.errors import GeneratorError, Problem
from generator.operations import reader as operations_reader
from generator.pipeline import understand
from generator.source.reader import load
from generator.validation import run as validation
from tests.support import ROOT
from tests.support.depth import depth

TESTS = ROOT / "tests"
DOCUMENTS = {
    version: load(path).data
    for version, path in (
        ("3.0", TESTS / "generator" / "documents" / "kitchen.yaml"),
        ("3.1", TESTS / "other_documents" / "documents" / "notices.yaml"),
    )
}
WORDS = st.sampled_from(
    [
        *("", "get", "x", "a/b", "{id}", "/a", "#/components/schemas/A", "#/info", "#/paths", "other.yaml"),
        *("string", "object", "default", "200", "class", "é", "__init__", "https://x", "\u202e", "\ud800"),
    ]
)
KEYS = st.sampled_from(
    [
        *("$ref", "type", "enum", "properties", "items", "allOf", "in", "name", "schema", "content", "const"),
        *("tags", "servers", "security", "parameters", "operationId", "default", "get", "style", "url"),
        *("x-python-name", "x-credential-fields", "x-python-default", "variables", "encoding", "headers"),
        *("responses", "required"),
    ]
)
JUNK = st.recursive(
    st.none() | st.booleans() | st.integers(-2, 300) | st.floats(allow_nan=False) | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(KEYS | WORDS, inner, max_size=3),
    max_leaves=6,
)


def _places(value: Any) -> list[tuple[Any, Any]]:
    places: list[tuple[Any, Any]] = []
    stack = [value]
    while stack:
        owner = stack.pop()
        items = owner.items() if isinstance(owner, dict) else enumerate(owner)
        for key, below in items:
            places.append((owner, key))
            if isinstance(below, (dict, list)):
                stack.append(below)
    return places


def _refused(document: Any) -> tuple[Problem, ...]:
    try:
        validation.check(document)
    except GeneratorError as error:
        return error.problems
    return ()


@pytest.mark.parametrize("version", DOCUMENTS)
@settings(max_examples=depth(50, 1000))
@given(data=st.data())
def test_any_value_anywhere(version: str, data: st.DataObject) -> None:
    document = copy.deepcopy(DOCUMENTS[version])
    for _ in range(data.draw(st.integers(1, 3))):
        places = _places(document)
        owner, key = places[data.draw(st.integers(0, len(places) - 1))]
        match data.draw(st.sampled_from(["replace", "remove", "add", "swap"])):
            case "replace":
                owner[key] = data.draw(JUNK)
            case "remove":
                del owner[key]
            case "add" if isinstance(owner, dict):
                owner[data.draw(KEYS | WORDS)] = data.draw(JUNK)
            case _:
                other, place = places[data.draw(st.integers(0, len(places) - 1))]
                owner[key] = copy.deepcopy(other[place])
    refused = _refused(document)
    if refused:
        assert all(problem.pointer.startswith("#") and problem.advice for problem in refused)
        return
    before = copy.deepcopy(document)
    api = operations_reader.read(document)
    assert operations_reader.roots(api) is not None
    operations_reader.generation_view(document, api)
    assert document == before, "reading changes nothing"


@pytest.mark.parametrize(
    ("media_type", "schema"),
    [
        ("application/json", {"type": ["array", {"type": "string"}]}),
        ("multipart/form-data", {"type": "object", "properties": {"a": "x"}}),
        ("multipart/form-data", {"type": "object", "properties": ["a"]}),
        ("multipart/form-data", {"allOf": "x"}),
        ("multipart/form-data", {"allOf": [True, "x"]}),
        ("multipart/form-data", "x"),
    ],
)
def test_a_body_whose_schema_is_none(media_type: str, schema: Any) -> None:
    document = copy.deepcopy(DOCUMENTS["3.1"])
    operation = {"requestBody": {"content": {media_type: {"schema": schema}}}}
    document["paths"]["/more"] = {"post": {**operation, "responses": {"204": {"description": "Done."}}}}
    with pytest.raises(GeneratorError) as caught:
        understand(document, "pkg")
    place = "#/paths/~1more/post/requestBody/content"
    assert all(problem.pointer.startswith(place) for problem in caught.value.problems)


def test_a_name_that_is_none_is_no_evidence() -> None:
    """The first required identifier of an answer is evidence, whatever else stands in the list."""
    document = copy.deepcopy(DOCUMENTS["3.1"])
    schema = {"type": "object", "properties": {"id": {"type": "string"}}, "required": [{}, "id"]}
    answer = {"200": {"description": "It.", "content": {"application/json": {"schema": schema}}}}
    document["paths"]["/more"] = {"post": {"operationId": "addMore", "responses": answer}}
    with pytest.raises(GeneratorError, match="not a list of property names"):
        understand(document, "pkg")
