"""Determines the kind of webhook of a request: one of the expected kinds, or another of the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, cast

import vonage_api.webhooks
from oas_runtime.errors import ConfigurationError, WebhookUnknownError, WebhookUnreadableError
from vonage_api.webhooks import Webhook, kind_of

from .request import Fields, Request, fields_of, transport_of


def signature_of(kinds: Sequence[Webhook[Any]], verifying: bool) -> Literal["jwt", "fields", "none"]:
    """Return the signature type of requests of these kinds; raises ``ConfigurationError``."""
    if not kinds:
        raise ConfigurationError("receive needs the kind of the webhook, such as kinds.SMS_INBOUND.")
    for kind in cast("Sequence[object]", kinds):
        if not isinstance(kind, Webhook):
            raise ConfigurationError(
                f"A kind must be one of webhooks.kinds, such as kinds.SMS_INBOUND, not {kind!r:.60}."
            )
    names = {kind.signature: kind.name for kind in kinds}
    if len(names) > 1 and verifying:
        raise ConfigurationError(
            f"{' and '.join(names.values())} are signed in different ways: use a separate URL for each."
        )
    signature = kinds[0].signature
    if signature == "none" and verifying:
        raise ConfigurationError(
            f"The document has no signature for {kinds[0].name}: it can only be read with verify=False. "
            "Give it a URL that nobody can guess."
        )
    return signature


def recognize(
    request: Request, kinds: Sequence[Webhook[Any]], *, unique: bool
) -> tuple[Fields, Webhook[Any]]:
    """Return the fields of the event, and its kind.

    An event that lacks required fields of its only possible kind is still of that kind, unless it is of another, or
    has none of its fields.
    """
    transport = transport_of(request)
    fields = fields_of(request, transport, unique=unique)
    able = [kind for kind in kinds if any(transport in ways for ways in kind.transports.values())]
    kind = able[0] if len(able) == 1 else kind_of(fields, able)
    refuse_other_kind(fields, kinds)
    if not able:
        way = "in the query" if transport == "query" else f"as {transport}"
        raise WebhookUnreadableError(f"The webhook carries its event {way}, which no kind of this call does.")
    if kind is None:
        raise WebhookUnknownError("The fields of the webhook do not match any of its possible kinds.")
    if kind.fits(fields) == (False, 0):
        required = ", ".join(kind.required())
        raise WebhookUnknownError(f"The webhook has no field of {kind.name}, not even {required}.")
    return fields, kind


def refuse_other_kind(fields: Fields, kinds: Sequence[Webhook[Any]]) -> None:
    """Raise ``WebhookUnknownError`` if the event is of another kind in the document.

    It has all required fields of that kind, and more of its fields. Where it has the required fields of one of
    ``kinds`` too, only a kind of another product is better.
    """

    def fit(kind: Webhook[Any]) -> tuple[bool, int]:
        return kind.fits(fields) or (False, 0)

    complete, known = max(map(fit, kinds), default=(False, 0))
    if complete and known == len(fields):
        return
    names = {kind.name for kind in kinds}
    every = (cast("Webhook[Any]", getattr(vonage_api.webhooks, name)) for name in vonage_api.webhooks.NAMES)
    scores = [(kind, fit(kind)[1]) for kind in every if kind.name not in names and fit(kind)[0]]
    most = max((score for _, score in scores), default=0)
    others = [kind for kind, score in scores if score == most > known]
    products = {other.product for other in others}
    if len(products) != 1 or (complete and products <= {kind.product for kind in kinds}):
        return
    other = others[0]
    sender = f", which {other.product} sends" if other.product else ""
    remedy = f" {other.setting} Change that setting, or" if other.setting else " To read it,"
    raise WebhookUnknownError(
        f"The fields of the webhook are those of {_names(others)}{sender}, not of {_names(kinds)}.{remedy} "
        "receive that kind."
    )


def _names(kinds: Sequence[Webhook[Any]]) -> str:
    return " or ".join(kind.name for kind in kinds)
