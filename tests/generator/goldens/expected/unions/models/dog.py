"""The model ``Dog``."""

from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model


class Dog(Model):
    """Dog.

    Schema: ``#/components/schemas/Dog``
    """

    species: str
    breed: str | None = None
    legs: Literal[4] | int | None = None
    """Always 4."""
