"""Decoding and encoding loses nothing, whatever a server answers."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support.depth import depth

from .conftest import DOCUMENTS, Import
from .draw import ANY, Drawer

QUIET = settings(max_examples=depth(40, 600))


def _text(value: Any) -> str:
    """JSON text: tells 1 from 1.0 and from true."""
    return json.dumps(value, sort_keys=True)


def _document(outputs: Mapping[str, Path], name: str) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(
        (outputs[name] / f"other_{name}" / "openapi.json").read_text("utf-8")
    )
    return document


def _models(load: Import, name: str) -> Mapping[str, Any]:
    module = load(f"other_{name}.models")
    return {
        name: getattr(module, name) for name in dir(module) if name[0].isupper() and name != "TYPE_CHECKING"
    }


@pytest.mark.parametrize("name", DOCUMENTS)
@given(data=st.data())
@QUIET
def test_decode_then_encode(
    data: st.DataObject, name: str, load: Import, outputs: Mapping[str, Path]
) -> None:
    models = _models(load, name)
    document = _document(outputs, name)
    schemas = {key: schema for key, schema in document["components"]["schemas"].items() if key in models}
    key = data.draw(st.sampled_from(sorted(schemas)))
    came = data.draw(Drawer(document).of(schemas[key]))
    before = _text(came)
    model = models[key].from_dict(came)
    assert isinstance(model, models[key])
    assert _text(model.to_dict()) == before
    assert _text(came) == before
    for twin in (copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin == model
        assert _text(twin.to_dict()) == before
    again = models[key].from_dict(json.loads(before))
    assert again == model
    assert isinstance(repr(model), str)


@pytest.mark.parametrize("name", DOCUMENTS)
@given(came=ANY)
@QUIET
def test_what_is_no_object_stays(came: Any, name: str, load: Import) -> None:
    for model in _models(load, name).values():
        decoded = model.from_dict(came)
        assert _text(decoded.to_dict() if isinstance(decoded, model) else decoded) == _text(came)


def test_changing_a_model_changes_what_is_written(load: Import) -> None:
    pet = load("other_pets.models").Pet.from_dict(
        {
            "name": "Rex",
            "born": "2020-02-29",
            "owner": None,
            "category": {"id": 1, "x": 2},
            "tags": [],
            "y": 3,
        }
    )
    pet.name = "Tom"
    pet.born = None
    pet.category.id = 5
    pet.tags.append("new")
    pet.additional_properties["y"] = 4
    assert pet.to_dict() == {
        "name": "Tom",
        "owner": None,
        "category": {"id": 5, "x": 2},
        "tags": ["new"],
        "y": 4,
    }
