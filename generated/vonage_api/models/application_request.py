from __future__ import annotations

from oas_runtime.model.model import Decoders, Model
from oas_runtime.model.unset import UNSET, Unset

from .application_capabilities import ApplicationCapabilities
from .application_privacy import ApplicationPrivacy
from .application_request_keys import ApplicationRequestKeys


class ApplicationRequest(Model):
    """The desired state of an application.

    Schema: ``#/components/schemas/ApplicationRequest``
    """

    name: str
    """Name of the application. It need not be unique."""
    capabilities: ApplicationCapabilities | Unset = UNSET
    """The capabilities of an application. Omitted capabilities are disabled."""
    keys: ApplicationRequestKeys | Unset = UNSET
    """Your own public key. Vonage generates a key pair if it is omitted."""
    privacy: ApplicationPrivacy | Unset = UNSET
    """Privacy settings of an application."""

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders(
            {
                "capabilities": ApplicationCapabilities,
                "keys": ApplicationRequestKeys,
                "privacy": ApplicationPrivacy,
            }
        )
