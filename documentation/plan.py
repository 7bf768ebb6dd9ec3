"""The source of the pages: the plan that the code was generated from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from generator.pipeline import understand
from generator.plan.models import ModelPlan
from generator.plan.nodes import EndpointPlan, Plan

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = "vonage_api"


@dataclass(frozen=True)
class Source:
    """The plan of a generated package, and its effective document."""

    plan: Plan
    document: Mapping[str, Any]

    @classmethod
    def load(cls, generated: Path = ROOT / "generated", package: str = PACKAGE) -> Source:
        """Read the effective document beside the generated code."""
        document = json.loads((generated / package / "openapi.json").read_text("utf-8"))
        return cls(understand(document, package).plan, document)

    @cached_property
    def endpoints(self) -> tuple[EndpointPlan, ...]:
        """Every operation by its Python call."""
        endpoints = (endpoint for endpoints in self.plan.endpoints.values() for endpoint in endpoints)
        return tuple(sorted(endpoints, key=lambda endpoint: endpoint.call))

    @cached_property
    def models(self) -> Mapping[str, ModelPlan]:
        """The models by name."""
        return {model.model.name: model for model in self.plan.models}
