from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Object, String


class ApplicationNetworkApis(Model):
    """Network APIs capability.

    Schema: ``#/components/schemas/ApplicationNetworkApis``
    """

    network_application_id: str | None = None
    """Identifier of the network application."""
    redirect_uri: str | None = None
    """URL that the device is redirected to."""

    RULE = Object(
        "#/components/schemas/ApplicationNetworkApis",
        properties={"network_application_id": String(), "redirect_uri": String()},
    )
