from __future__ import annotations

from oas_runtime.model.decode import Absent, ListOf
from oas_runtime.model.model import Decoders, Model, field

from .secret_info import SecretInfo


class ListSecretsResponseEmbedded(Model):
    """``_embedded`` of the response 200 of ``GET /accounts/{api_key}/secrets``.

    Schema:
    ``#/paths/~1accounts~1{api_key}~1secrets/get/responses/200/content/application~1json/schema/properties/_embedded``
    """

    secrets: list[SecretInfo] = field(factory=Absent)

    @classmethod
    def _decoders(cls) -> Decoders:
        return Decoders({"secrets": ListOf(SecretInfo)})
