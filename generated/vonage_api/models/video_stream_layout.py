from __future__ import annotations

from oas_runtime.model.decode import ListOf
from oas_runtime.model.model import Decoders, Model
from oas_runtime.rules import Array, Object, String


class VideoStreamLayout(Model):
    """New layout classes of a stream.

    Schema: ``#/components/schemas/VideoStreamLayout``
    """

    id: str
    """Identifier of the stream."""
    layout_class_list: list[str]
    """New layout classes of the stream. In JSON: ``layoutClassList``."""

    _JSON_NAMES = {"layout_class_list": "layoutClassList"}

    RULE = Object(
        "#/components/schemas/VideoStreamLayout",
        properties={"id": String(), "layoutClassList": Array(String())},
        required=("id", "layoutClassList"),
    )

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"layout_class_list": ListOf()})
