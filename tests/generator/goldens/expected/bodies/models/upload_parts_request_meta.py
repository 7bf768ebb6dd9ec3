"""The model ``UploadPartsRequestMeta``."""

from __future__ import annotations

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Integer, Object


class UploadPartsRequestMeta(Model):
    """``meta`` of the request body of ``POST /multipart``.

    Schema: ``#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema/properties/meta``
    """

    width: int | Unset = UNSET

    RULE = Object(
        "#/paths/~1multipart/post/requestBody/content/multipart~1form-data/schema/properties/meta",
        properties={"width": Integer()},
    )
