from __future__ import annotations

from typing import Any

from oas_runtime.model.model import Model
from oas_runtime.rules import Integer, Object


class UserProperties(Model):
    """Custom data of the user.

    Schema: ``#/components/schemas/User/properties/properties``
    """

    custom_data: dict[str, Any] | None = None
    ttl: int | None = None
    """Time to live of the session, in seconds. At most 2147483648."""

    _SCALARS = {"ttl": (int, None)}

    RULE = Object(
        "#/components/schemas/User/properties/properties",
        properties={"custom_data": Object(), "ttl": Integer(maximum=2147483648)},
    )
