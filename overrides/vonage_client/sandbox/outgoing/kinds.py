"""The kinds of webhooks that a document declares."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from oas_runtime.common.json_pointer import Json

from ..openapi.document import Document


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of webhook: transports by method, signature, and whether a call waits for the response."""

    name: str
    transports: Mapping[str, tuple[str, ...]]
    signature: str
    is_call: bool
    summary: str = ""


def kinds_of(document: Document) -> dict[str, Kind]:
    """Return the kinds by name."""
    declared = cast(
        "Mapping[str, Json]",
        document.data.get("x-webhooks") or document.data.get("webhooks") or dict[str, Any](),
    )
    kinds: dict[str, Kind] = {}
    for name, item in declared.items():
        transports: dict[str, tuple[str, ...]] = {}
        for method in ("post", "get"):
            if method in item:
                content = item[method].get("requestBody", {}).get("content", {})
                ways = tuple("form" if "form" in media_type else "json" for media_type in content)
                transports[method.upper()] = ways or ("query",)
        answers = [
            item[method].get("responses", {}).get("200", {}) for method in ("post", "get") if method in item
        ]
        kinds[name] = Kind(
            name,
            transports,
            str(item.get("x-signature", "none")),
            any("content" in answer for answer in answers),
            str(item.get("summary", "")),
        )
    return kinds
