from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .self_link import SelfLink


class UserSummary(Model):
    """User summary.

    Schema: ``#/components/schemas/UserSummary``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    display_name: str | None = None
    id: str | None = None
    name: str | None = None

    _JSON_NAMES = {"links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"links": SelfLink})
