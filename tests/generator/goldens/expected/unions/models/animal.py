"""The model ``Animal``."""

from __future__ import annotations

from oas_runtime.model.model import Model


class Animal(Model):
    """Its discriminator names no alternatives, so it is read as it stands.

    Schema: ``#/components/schemas/Animal``
    """

    species: str
    legs: float | None = None
