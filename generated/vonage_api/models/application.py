from __future__ import annotations

from oas_runtime.model.model import Decoders, Model

from .application_capabilities import ApplicationCapabilities
from .application_keys import ApplicationKeys
from .application_privacy import ApplicationPrivacy
from .self_link import SelfLink


class Application(Model):
    """An application.

    Schema: ``#/components/schemas/Application``
    """

    links: SelfLink | None = None
    """Link to this resource. In JSON: ``_links``."""
    capabilities: ApplicationCapabilities | None = None
    """The capabilities of an application. Omitted capabilities are disabled."""
    id: str | None = None
    """The application id (UUID)."""
    keys: ApplicationKeys | None = None
    name: str | None = None
    privacy: ApplicationPrivacy | None = None
    """Privacy settings of an application."""

    _JSON_NAMES = {"links": "_links"}

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "links": SelfLink,
                "capabilities": ApplicationCapabilities,
                "keys": ApplicationKeys,
                "privacy": ApplicationPrivacy,
            }
        )
