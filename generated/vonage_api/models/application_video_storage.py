from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import Boolean, Object


class ApplicationVideoStorage(Model):
    """Storage of archives.

    Schema: ``#/components/schemas/ApplicationVideo/properties/storage``
    """

    cloud_storage: bool | None = None
    """Upload archives to your own storage."""
    end_to_end_encryption: bool | None = None
    """Allow archives of sessions with end-to-end encryption."""
    server_side_encryption: bool | None = None
    """Encrypt archives on the server."""

    _SCALARS = {
        "cloud_storage": (bool, None),
        "end_to_end_encryption": (bool, None),
        "server_side_encryption": (bool, None),
    }

    RULE = Object(
        "#/components/schemas/ApplicationVideo/properties/storage",
        properties={
            "cloud_storage": Boolean(),
            "end_to_end_encryption": Boolean(),
            "server_side_encryption": Boolean(),
        },
    )
