"""Webhooks, the requests that the API sends: read from ``webhooks`` (OpenAPI 3.1) or ``x-webhooks``.

Both map names to path items. The event of a webhook is a JSON body, a form, or the query, which is declared as one
parameter with the event's schema (``style: form``, ``explode: true``). A webhook with several methods has one
event. ``validation.webhooks`` has checked the document before.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from ..common.json_pointer import child
from ..common.json_values import Json, is_object
from ..ir.models import SchemaRoot
from ..ir.webhooks import Transport, Webhook, WebhookPart
from ..openapi.grammar import METHODS, parameters_at, resolve
from ..openapi.media_types import FORM, essence, is_json
from ..python_source.identifiers import class_name, python_name
from .extension import Extension

SECTIONS = ("webhooks", "x-webhooks")
SIGNATURE = "x-signature"
SIGNATURES = ("jwt", "fields", "none")
SETTING = "x-webhook-setting"


class Carried(NamedTuple):
    """A transport of an event, and the pointer of its schema (None without a schema)."""

    transport: Transport | None
    pointer: str
    schema_pointer: str | None


def items_of(data: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield each webhook: its name, the pointer of its path item (references resolved), the item."""
    for section in SECTIONS:
        webhooks: Any = data.get(section)
        for name in sorted(webhooks) if is_object(webhooks) else ():
            yield name, *resolve(data, child("#", section, name), webhooks[name])


def carried(data: Json, pointer: str, item: Json) -> Iterator[Carried]:
    """Yield all transports of a webhook's event; the transport of an unreadable one is None."""
    for method in METHODS:
        if method not in item:
            continue
        place, operation = child(pointer, method), item[method]
        if "requestBody" in operation:
            body_place, body = resolve(data, child(place, "requestBody"), operation["requestBody"])
            for media_type, media in sorted(body.get("content", {}).items()):
                at = child(body_place, "content", media_type)
                yield Carried(_transport(media_type), at, child(at, "schema") if "schema" in media else None)
            continue
        for owner, holder in ((pointer, item), (place, operation)):
            for at, parameter in parameters_at(data, owner, holder):
                if parameter["in"] == "query":
                    yield Carried("query" if is_exploded(parameter) else None, at, child(at, "schema"))


def is_exploded(parameter: Json) -> bool:
    """Whether a query parameter stands for the whole query, with a field for each property of its object."""
    form = parameter.get("style", "form") == "form" and parameter.get("explode", True) is True
    return form and is_object(parameter.get("schema"))


def _transport(media_type: str) -> Transport | None:
    if is_json(media_type):
        return "json"
    return "form" if essence(media_type) == FORM else None


def read(data: Json) -> tuple[Webhook, ...]:
    """Return the webhooks of a document by name."""
    webhooks = [_webhook(data, name, pointer, item) for name, pointer, item in items_of(data)]
    return tuple(sorted(webhooks, key=lambda webhook: webhook.name))


def _webhook(data: Json, name: str, pointer: str, item: Json) -> Webhook:
    ways = list(carried(data, pointer, item))
    order: tuple[Transport, ...] = ("json", "form", "query")
    ways.sort(key=lambda way: order.index(way.transport) if way.transport else len(order))
    schema = next((way.schema_pointer for way in ways if way.schema_pointer is not None), None)
    operations = [(method, item[method]) for method in METHODS if method in item]
    texts = {
        key: next((o[key] for _, o in operations if o.get(key)), "") for key in ("summary", "description")
    }
    return Webhook(
        name=name,
        module=python_name(name),
        constant=python_name(name).rstrip("_").upper(),
        pointer=pointer,
        methods=tuple(method.upper() for method, _ in operations),
        parts=tuple(
            WebhookPart(method=method.upper(), transports=tuple(_transports(data, pointer, item, method)))
            for method, _ in operations
        ),
        schema_pointer=schema,
        signature=item.get(SIGNATURE, "none"),
        reply=_reply(data, pointer, operations),
        product=next((tag for _, operation in operations for tag in operation.get("tags", ())), ""),
        setting=item.get(SETTING, ""),
        summary=item.get("summary") or texts["summary"],
        description=item.get("description") or texts["description"],
    )


def _transports(data: Json, pointer: str, item: Json, method: str) -> Iterator[Transport]:
    only = {key: value for key, value in item.items() if key == method or key not in METHODS}
    for way in carried(data, pointer, only):
        if way.transport is not None:
            yield way.transport


def _reply(data: Json, pointer: str, operations: list[tuple[str, Any]]) -> str:
    """Whether the reply body is required, optional (an empty success is declared), or ignored."""
    filled = empty = False
    for method, operation in operations:
        place = child(pointer, method, "responses")
        for status, value in operation.get("responses", {}).items():
            if status[:1] == "2":
                _, response = resolve(data, child(place, status), value)
                filled |= bool(response.get("content"))
                empty |= not response.get("content")
    if not filled:
        return "ignored"
    return "optional" if empty else "required"


def roots(webhooks: tuple[Webhook, ...]) -> Iterator[SchemaRoot]:
    """Yield the schema of each event, and the class name for an inline object."""
    for webhook in webhooks:
        if webhook.schema_pointer is not None:
            name = class_name(webhook.name)
            yield SchemaRoot(
                webhook.schema_pointer, name if name.endswith("Event") else f"{name}Event", "response"
            )


WEBHOOKS = Extension[None](
    name=SECTIONS[1],
    owners={"document": {}},  # path items: ``validation.webhooks`` checks them against OpenAPI
    on="document",
    meaning=(
        "the requests that the API sends to the server of the user, in the form of `webhooks` of OpenAPI 3.1; "
        "`x-webhook-setting` of a path item is a sentence that names the setting for this webhook"
    ),
    rating=None,
)
