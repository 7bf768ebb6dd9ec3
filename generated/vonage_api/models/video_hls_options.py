from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.rules import AllOf, Boolean, Case, Cases, Object


class VideoHlsOptions(Model):
    """Options of HLS.

    Schema: ``#/components/schemas/VideoHlsOptions``
    """

    dvr: bool | None = None
    """Whether players can rewind. Not permitted together with `lowLatency`. The server's default is False."""
    low_latency: bool | None = None
    """Whether to use low latency. Not permitted together with `dvr`. In JSON: ``lowLatency``. The server's
    default is False.
    """

    _JSON_NAMES = {"low_latency": "lowLatency"}

    _SCALARS = {"dvr": (bool, None), "low_latency": (bool, None)}

    RULE = AllOf(
        Object(
            "#/components/schemas/VideoHlsOptions", properties={"dvr": Boolean(), "lowLatency": Boolean()}
        ),
        Cases(
            Case(when={"dvr": (False,)}),
            Case(when={"lowLatency": (False,)}),
            pointer="#/components/schemas/VideoHlsOptions/anyOf",
        ),
    )
