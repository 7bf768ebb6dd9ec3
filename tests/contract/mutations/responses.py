"""Changes of what comes back: statuses, schemas, properties."""

from __future__ import annotations

from typing import Any

from .kind import Mutation, add, drop, everywhere, put, rename, without_properties

_PROBLEM = {
    "type": "object",
    "required": ["title"],
    "properties": {"title": {"type": "string"}, "detail": {"type": "string"}},
}


def _renamed_schema(data: dict[str, Any]) -> None:
    everywhere("#/components/schemas/MessageResponse", "#/components/schemas/MessageReceipt")(data)
    rename("root components schemas", "MessageResponse", "MessageReceipt")(data)


def _same_named(data: dict[str, Any]) -> None:
    """A property by reference changes with the schema it refers to."""
    put("#Number properties", "region", {"type": "string"})(data)


RESPONSES: tuple[Mutation, ...] = (
    Mutation(
        "status of a success changed", rename("sendSms responses", "200", "202"),
        ("status.manifest",), (), ("202",), files=2, lines=8,
    ),
    Mutation(
        "success added", put("deleteApplication responses", "200", {"description": "Deleted, with a report"}),
        ("status.manifest", "status.endpoint"), (), ("200,204",), files=3, lines=20,
    ),
    Mutation(
        "schema of a success changed",
        put("getCall responses 200 content application/json", "schema", {"$ref": "#/components/schemas/Application"}),
        ("result.manifest",), ("response.attribute",), ("Application",), files=3, lines=40,
    ),
    Mutation(
        "schema of a success taken away", drop("listCalls responses 200", "content"),
        ("result.type", "media-type.manifest"), ("response.refused",), ("Any",), files=6, lines=260,
    ),
    Mutation(
        "schema given to a success",
        put("stopAudioStream responses 200", "content", {"application/json": {"schema": {
            "type": "object", "properties": {"message": {"type": "string"}, "uuid": {"type": "string"}}
        }}}),
        ("result.type", "media-type.manifest"), ("response.attribute",), ("StopAudioStreamResponse",),
        files=6, lines=170,
    ),
    Mutation(
        "success made an array",
        put("listApplications responses 200 content application/json", "schema", {
            "type": "array", "items": {"$ref": "#/components/schemas/Application"}
        }),
        ("result.type",), ("response.refused",), ("list[Application]",), files=8, lines=300,
    ),
    Mutation(
        "media type of a success changed",
        rename("sendMessage responses 202 content", "application/json", "application/vnd.api+json"),
        ("media-type.manifest",), ("request.accept",), ("application/vnd.api+json",), files=2, lines=10,
    ),
    Mutation(
        "error declared",
        put("getCall responses", "404", {
            "description": "No such call", "content": {"application/problem+json": {"schema": _PROBLEM}}
        }),
        ("status.endpoint",), ("response.error",), ("404", "No such call"), files=6, lines=170,
    ),
    Mutation(
        "property of an answer added", put("#Call properties", "answered_by", {"type": "string"}),
        ("property.missing",), ("response.attribute",), ("answered_by",), files=1, lines=12,
    ),
    Mutation(
        "property of an answer removed", without_properties("#Call", "rate"),
        ("property.extra",), ("response.unknown",), ("rate",), files=1, lines=12,
    ),
    Mutation(
        "property of an answer renamed", rename("#Call properties", "rate", "tariff"),
        ("property.missing", "property.extra"), ("response.attribute",), ("tariff",), files=1, lines=24,
    ),
    Mutation(
        "nested property of an answer added",
        put("#VerifySearchResponse properties checks items properties", "attempt", {"type": "integer"}),
        ("property.missing",), ("response.attribute",), ("attempt",), files=1, lines=12,
    ),
    Mutation(
        "nested property of an answer renamed",
        rename("#SmsResponse properties messages items properties", "message-id", "id"),
        ("property.missing", "property.extra"), ("response.attribute",), ('"id"',), files=1, lines=24,
    ),
    Mutation(
        "property behind a reference added", _same_named,
        ("property.missing",), ("response.attribute",), ("region",), files=1, lines=12,
    ),
    Mutation(
        "property with a leading underscore renamed", rename("#CallList properties", "_embedded", "_items"),
        ("property.missing", "property.extra"), ("response.attribute",), ("_items",), files=4, lines=180,
    ),
    Mutation(
        "property of an answer made required", put("#Application", "required", ["id"]),
        ("property.required",), (), ("id: str", "Evidence of success: id"), files=3, lines=24,
    ),
    Mutation(
        "type of a property of an answer changed", put("#CallList properties count", "type", "string"),
        ("property.type",), (), ("count: str",), files=1, lines=6,
    ),
    Mutation(
        "items of an answer's array changed",
        put("#VerifySearchResponse properties checks", "items", {"type": "string"}),
        ("property.type", "schema.extra"), (), ("list[str]",), files=3, lines=120,
    ),
    Mutation(
        "date-time in an answer", put("#VerifySearchResponse properties date_submitted", "format", "date-time"),
        ("property.type",), ("response.attribute",), ("date_submitted: datetime | str",), files=1, lines=16,
    ),
    Mutation(
        "enum of an answer's property changed", add("#Call properties direction enum", "internal"),
        ("property.enum",), (), ("internal",), files=1, lines=8,
    ),
    Mutation(
        "enum given to an answer's property", put("#Number properties type", "enum", ["landline", "mobile-lvn"]),
        ("property.enum",), (), ("landline",), files=1, lines=10,
    ),
    Mutation(
        "named schema renamed", _renamed_schema,
        ("schema.missing", "schema.name", "result.manifest"), (), ("MessageReceipt",), files=6, lines=160,
    ),
    Mutation(
        "named schema added that nothing uses", put("root components schemas", "Balance", {
            "type": "object", "properties": {"value": {"type": "number"}}
        }),
        ("schema.missing",), (), ("class Balance",), files=2, lines=70,
    ),
    Mutation(
        "property of an answer described otherwise",
        put("#Call properties uuid", "description", "The name of the call."),
        ("property.text",), (), ("The name of the call.",), files=1, lines=6, text_only=True,
    ),
)  # fmt: skip
