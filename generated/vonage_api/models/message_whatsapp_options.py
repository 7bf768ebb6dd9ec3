from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Object, String


class MessageWhatsappOptions(Model):
    """Options of the WhatsApp channel.

    Schema: ``#/components/schemas/MessageWhatsappOptions``
    """

    locale: str | Unset = UNSET
    """Language of a template, such as `en_GB`. Required for templates. At least 1 character."""
    policy: Literal["deterministic"] | Unset = UNSET
    """How the language of a template is selected. `deterministic` uses exactly the language of `locale`. Always
    'deterministic'.
    """

    RULE = Object(
        "#/components/schemas/MessageWhatsappOptions",
        properties={"locale": String(min_length=1), "policy": String(enum=("deterministic",))},
    )
