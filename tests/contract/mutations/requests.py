"""Changes of what is sent: parameters, bodies, types, limits, required marks."""

from __future__ import annotations

from typing import Any

from .kind import Mutation, add, all_of, drop, find, put, rename, without_parameters, without_properties

_FORM = "application/x-www-form-urlencoded"
_MANIFEST = "argument.manifest"


def _to_form(data: dict[str, Any]) -> None:
    rename("playTextToSpeech requestBody content", "application/json", _FORM)(data)


def _to_header(data: dict[str, Any]) -> None:
    moved = find(data, "listCalls ?record_index")
    moved["in"] = "header"
    moved["name"] = "X-Record-Index"


def _named_object(data: dict[str, Any]) -> None:
    properties = find(data, "#CreateCallRequest properties")
    data["components"]["schemas"]["PhoneEndpoint"] = properties["from"]
    properties["from"] = {"$ref": "#/components/schemas/PhoneEndpoint"}


REQUESTS: tuple[Mutation, ...] = (
    # --- arguments come and go ---
    Mutation(
        "query parameter added",
        put("getCall", "parameters", [
            {"name": "uuid", "in": "path", "required": True, "schema": {"type": "string"}},
            {"name": "verbose", "in": "query", "schema": {"type": "boolean"}},
        ]),
        ("argument.missing", _MANIFEST, "parameter.endpoint"), ("request.refused",), ("verbose",), files=3, lines=40,
    ),
    Mutation(
        "query parameter removed", without_parameters("listCalls", "record_index"),
        ("argument.extra", _MANIFEST, "parameter.endpoint"), (), ("record_index",), files=3, lines=40,
    ),
    Mutation(
        "query parameter renamed", put("listCalls ?page_size", "name", "per_page"),
        ("argument.missing", "argument.extra", _MANIFEST), ("request.refused",), ("per_page",), files=3, lines=50,
    ),
    Mutation(
        "parameter moved from query to header", put("listApplications ?page", "in", "header"),
        ("parameter.endpoint", _MANIFEST), ("request.query", "request.header"), ("header:page",), files=3, lines=40,
    ),
    Mutation(
        "parameter moved from query to cookie", put("listApplications ?page", "in", "cookie"),
        ("parameter.endpoint", _MANIFEST), ("request.query", "request.header"), ("cookie:page",), files=3, lines=40,
    ),
    Mutation(
        "parameter moved to a header of another name", _to_header,
        ("argument.missing", "argument.extra"), ("request.refused",), ("X-Record-Index",), files=3, lines=50,
    ),
    Mutation(
        "required header parameter added",
        put("sendMessage", "parameters", [
            {"name": "X-Request-Key", "in": "header", "required": True, "schema": {"type": "string"}}
        ]),
        ("argument.missing", "parameter.endpoint"), ("request.refused",), ("X-Request-Key",), files=3, lines=40,
    ),
    Mutation(
        "property of a body added", put("playTextToSpeech body properties", "style", {"type": "integer"}),
        ("argument.missing", _MANIFEST), ("request.refused",), ("style",), files=3, lines=40,
    ),
    Mutation(
        "property of a body removed", without_properties("playTextToSpeech body", "voice_name"),
        ("argument.extra", _MANIFEST), (), ("voice_name",), files=3, lines=40,
    ),
    Mutation(
        "property of a body renamed", rename("playTextToSpeech body properties", "voice_name", "language"),
        ("argument.missing", "argument.extra"), ("request.refused",), ("language",), files=3, lines=50,
    ),
    Mutation(
        "property of a form renamed: snake case to dashes",
        rename("updateNumber body properties", "mo_http_url", "mo-http-url"),
        (_MANIFEST, "argument.text"), ("request.form",), ("mo-http-url",), files=3, lines=30,
    ),
    Mutation(
        "nested property of a request added",
        put("#CreateCallRequest properties to items properties", "extension", {"type": "integer"}),
        ("property.missing", "dict.missing"), ("request.accepted",), ("extension",), files=4, lines=40,
    ),
    Mutation(
        "nested property of a request renamed",
        rename("#MessageRequest properties image properties", "caption", "title"),
        ("property.missing", "property.extra", "dict.missing", "dict.extra"), (), ("title",), files=4, lines=50,
    ),
    Mutation(
        "property of a request for the server alone", put("#MessageRequest properties text", "readOnly", True),
        ("argument.extra",), (), ("text",), files=5, lines=60,
    ),
    Mutation(
        "body taken away", drop("playAudioStream", "requestBody"),
        ("argument.extra", "media-type.manifest", "media-type.endpoint"), (), ("stream_url",), files=3, lines=90,
    ),
    Mutation(
        "body no longer required", put("updateCall requestBody", "required", False),
        ("body.endpoint",), (), ("required=True",), files=2, lines=8,
    ),
    # --- required ---
    Mutation(
        "property of a form made required", add("sendSms body required", "type"),
        ("argument.required", _MANIFEST), ("request.accepted",), ("body:type*",), files=3, lines=40,
    ),
    Mutation(
        "property of a form made optional", drop("sendSms body required", "text"),
        ("argument.required", _MANIFEST), ("request.refused",), ("text: str | Unset = UNSET",), files=3, lines=40,
    ),
    Mutation(
        "parameter made required", put("listCalls ?status", "required", True),
        ("argument.required", "parameter.endpoint"), ("request.accepted",), ("query:status*",), files=3, lines=120,
    ),
    Mutation(
        "parameter made optional", drop("searchAvailableNumbers ?country", "required"),
        ("argument.required", "parameter.endpoint"), ("request.refused",), ("country: str | Unset",), files=3,
        lines=40,
    ),
    Mutation(
        "nested property made required", put("#CreateCallRequest properties to items", "required", ["type"]),
        ("property.required", "dict.required"), ("request.accepted",), ('required=("type",)',), files=4, lines=40,
    ),
    # --- types ---
    Mutation(
        "type changed: integer to string", put("playTextToSpeech body properties loop", "type", "string"),
        ("argument.type",), ("request.refused", "request.accepted"), ("loop: str",), files=2, lines=30,
    ),
    Mutation(
        "type changed: integer to number", put("requestVerification body properties workflow_id", "type", "number"),
        ("argument.type",), ("request.refused",), ("float",), files=2, lines=20,
    ),
    Mutation(
        "type changed: array to string",
        put("#CreateCallRequest properties", "answer_url", {"type": "string", "description": "Answer webhook URL."}),
        ("argument.type", "property.type"), ("request.refused", "request.accepted"), ("answer_url: str",),
        files=5, lines=60,
    ),
    Mutation(
        "type of items changed", put("#CreateCallRequest properties event_url items", "type", "integer"),
        ("argument.type", "property.type"), ("request.refused", "request.accepted"), ("Sequence[int]",),
        files=4, lines=40,
    ),
    Mutation(
        "free-form object given properties",
        put(
            "updateCall body properties destination", "properties",
            {"type": {"type": "string"}, "url": {"type": "string"}},
        ),
        ("argument.type",), ("request.accepted",), ("UpdateCallRequestDestination",), files=8, lines=180,
    ),
    Mutation(
        "object made free-form", drop("#MessageRequest properties image", "properties"),
        ("argument.type", "property.type", "schema.extra"), (), ("Mapping[str, Any]",), files=8, lines=180,
    ),
    Mutation(
        "format removed", drop("listCalls ?date_start schema", "format"),
        ("argument.type",), ("request.refused",), ("date_start: str",), files=2, lines=30,
    ),
    Mutation(
        "format added", put("playAudioStream body properties", "loop", {"type": "string", "format": "date-time"}),
        ("argument.type",), ("request.refused",), ("datetime",), files=2, lines=40,
    ),
    Mutation(
        "null allowed", put("#MessageRequest properties text", "nullable", True),
        ("argument.null", "property.null"), ("request.refused",), ("None",), files=4, lines=30,
    ),
    Mutation(
        "alternatives for an object",
        put("#CreateCallRequest properties", "from", {"oneOf": [
            {"title": "phone", "type": "object", "required": ["number"], "properties": {"number": {"type": "string"}}},
            {"title": "sip", "type": "object", "required": ["uri"], "properties": {"uri": {"type": "string"}}},
        ]}),
        ("argument.type", "property.type"), ("request.accepted",), ("OneOf",), files=11, lines=330,
    ),
    Mutation(
        "nested object given a name", _named_object,
        ("schema.missing", "schema.name"), (), ("PhoneEndpoint",), files=9, lines=260,
    ),
    # --- values ---
    Mutation(
        "enum value removed", drop("#MessageRequest properties channel enum", "mms"),
        ("argument.enum", "property.enum"), ("request.accepted",), ("mms",), files=4, lines=40,
    ),
    Mutation(
        "enum value added", add("#MessageRequest properties channel enum", "telegram"),
        ("argument.enum", "property.enum"), ("request.refused",), ("telegram",), files=4, lines=60,
    ),
    Mutation(
        "enum taken away", drop("updateCall body properties action", "enum"),
        ("argument.enum", "argument.type"), ("request.refused",), ("hangup",), files=2, lines=50,
    ),
    Mutation(
        "enum of a parameter changed", put("searchAvailableNumbers ?type schema", "enum", ["landline", "mobile"]),
        ("argument.enum",), ("request.refused", "request.accepted"), ("landline",), files=2, lines=30,
    ),
    Mutation(
        "nested enum value removed", drop("#CreateCallRequest properties to items properties type enum", "vbc"),
        ("property.enum", "dict.enum"), (), ("vbc",), files=4, lines=30,
    ),
    Mutation(
        "enum of integers changed", put("requestVerification body properties code_length", "enum", [4, 6, 8]),
        ("argument.enum",), ("request.refused",), ("8",), files=2, lines=20,
    ),
    # --- limits ---
    Mutation(
        "maximum lowered", put("listCalls ?page_size schema", "maximum", 50),
        ("argument.text",), ("request.accepted",), ("50",), files=2, lines=12,
    ),
    Mutation(
        "minimum added", put("listCalls ?page_size schema", "minimum", 1),
        ("argument.text",), ("request.accepted",), ("minimum=1",), files=2, lines=16,
    ),
    Mutation(
        "maximum taken away", drop("listOwnedNumbers ?size schema", "maximum"),
        (), ("request.refused",), ("100",), files=2, lines=16,
    ),
    Mutation(
        "maxLength added", put("requestVerification body properties brand", "maxLength", 20),
        ("argument.text",), ("request.accepted",), ("max_length=20",), files=2, lines=16,
    ),
    Mutation(
        "pattern added", put("sendSms body properties to", "pattern", "^[0-9]{7,15}$"),
        ("argument.text",), ("request.accepted",), ("[0-9]{7,15}",), files=2, lines=20,
    ),
    Mutation(
        "minItems added", put("#CreateCallRequest properties to", "minItems", 1),
        ("argument.text",), ("request.accepted",), ("min_items=1",), files=3, lines=20,
    ),
    Mutation(
        "undeclared properties forbidden", put("#CreateCallRequest properties from", "additionalProperties", False),
        (), ("request.accepted",), ("additional=False",), files=3, lines=30,
    ),
    Mutation(
        "serialisation of an array changed",
        all_of(
            put(
                "searchAvailableNumbers ?features", "schema",
                {"type": "array", "items": {"type": "string"}, "minItems": 1},
            ),
            put("searchAvailableNumbers ?features", "explode", False),
        ),
        ("argument.type", "parameter.endpoint"), ("request.refused",), ("explode=False",), files=2, lines=40,
    ),
    # --- media types and texts ---
    Mutation(
        "media type of a body changed", _to_form,
        ("media-type.manifest", "media-type.endpoint"), ("request.media-type",), (_FORM,), files=2, lines=8,
    ),
    Mutation(
        "default changed", put("listCalls ?page_size schema", "default", 20),
        ("argument.text",), (), ("20",), files=1, lines=8, text_only=True,
    ),
    Mutation(
        "description of an argument changed",
        put("sendSms body properties text", "description", "What is to be read."),
        ("argument.text",), (), ("What is to be read.",), files=1, lines=8, text_only=True,
    ),
    Mutation(
        "argument deprecated", put("listCalls ?record_index", "deprecated", True),
        ("argument.text",), ("call.deprecated",), ("DeprecationWarning",), files=1, lines=50,
    ),
)  # fmt: skip
