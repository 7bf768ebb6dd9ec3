"""Announced ends and stability levels."""

from __future__ import annotations

import pytest

from generator.drift.compare.documents import compare
from generator.drift.model.lifecycle import Policy

from .small import TODAY, Document, changed, document, operation, remove_path, schema


@pytest.mark.parametrize(
    ("sunset", "name"),
    [
        (None, "api-path-removed-with-deprecation"),
        ("2025-12-31", "api-path-removed-with-deprecation"),
        ("2026-12-31", "api-path-removed-before-sunset"),
        ("soon", "api-path-sunset-parse"),
    ],
)
def test_a_removal_is_rated_by_its_announcement_and_breaks_anyway(sunset: str | None, name: str) -> None:
    old = document()
    operation(old, "/messages/{id}", "get").update(
        deprecated=True, **({"x-sunset": sunset} if sunset else {})
    )
    (finding,) = compare(old, changed(remove_path), TODAY)
    assert (finding.id, finding.deployed, finding.upgrade) == (name, "breaking", "breaking")


def _staged(level: str) -> Document:
    data = document()
    operation(data)["parameters"] = [
        {"in": "query", "name": "q", "x-stability-level": level, "schema": {"type": "string"}}
    ]
    schema(data)["properties"]["price"]["x-stability-level"] = level
    return data


def test_what_is_less_stable_than_the_policy_says_is_not_reported() -> None:
    old, new = _staged("alpha"), _staged("alpha")
    operation(new)["parameters"] = []
    schema(new)["properties"]["price"]["type"] = "number"
    assert compare(old, new)
    assert not compare(old, new, policy=Policy(level="beta"))
    for data in (old, new):
        for item in data["paths"].values():
            for declared in item.values():
                declared["x-stability-level"] = "draft"
    operation(new)["responses"].clear()
    assert compare(old, new) and not compare(old, new, policy=Policy(level="alpha"))
    new["paths"].clear()
    assert compare(old, new) and not compare(old, new, policy=Policy(level="alpha"))


def test_the_stability_of_a_parameter() -> None:
    names = [finding.id for finding in compare(_staged("stable"), _staged("alpha"))]
    assert "request-parameter-stability-decreased" in names
    assert "api-invalid-stability-level" in [
        finding.id for finding in compare(_staged("stable"), _staged("none"))
    ]
