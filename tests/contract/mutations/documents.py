"""Changes of operations: where they are sent, with which credentials, under which name."""

from __future__ import annotations

from typing import Any

from .kind import (
    Mutation,
    add,
    all_of,
    drop,
    everywhere,
    find,
    moved_path,
    put,
    route,
    without_parameters,
    without_properties,
)

_SECURITY = ("security.manifest", "security.endpoint")
_SERVER = ("server.manifest", "server.endpoint")
_ROUTE = ("route.manifest", "route.endpoint", "route.text")
_CREDENTIAL = {"in": "query", "required": True, "schema": {"type": "string"}}


def _other_method(data: dict[str, Any]) -> None:
    item = data["paths"]["/v1/calls/{uuid}/talk"]
    item["post"] = item.pop("put")


def _reversed_servers(data: dict[str, Any]) -> None:
    data["servers"].reverse()


def _new_operation(data: dict[str, Any]) -> None:
    data["paths"]["/v1/calls/{uuid}/dtmf"] = {
        "put": {
            "operationId": "playDtmf",
            "tags": ["Voice"],
            "security": [{"bearerAuth": []}],
            "parameters": [find(data, "getCall ?uuid")],
            "requestBody": {
                "required": True,
                "content": {
                    "application/json": {
                        "schema": {
                            "type": "object",
                            "required": ["digits"],
                            "properties": {"digits": {"type": "string"}},
                        }
                    }
                },
            },
            "responses": {"204": {"description": "Digits are played"}},
        }
    }


def _removed(data: dict[str, Any]) -> None:
    del data["paths"][route(data, "cancelNumber")[0]]


def _path_servers(data: dict[str, Any]) -> None:
    data["paths"]["/v1/calls"]["servers"] = [{"url": "https://rest.nexmo.com"}]


OPERATIONS: tuple[Mutation, ...] = (
    # --- servers ---
    Mutation(
        "server of an operation moved",
        put("sendSms servers 0", "url", "https://api.nexmo.com"),
        _SERVER, ("request.host",), ("https://api.nexmo.com", "https://rest.nexmo.com"),
        files=2, lines=8,
    ),
    Mutation(
        "server of an operation removed: the document's holds",
        drop("buyNumber", "servers"),
        _SERVER, ("request.host",), ("https://api.nexmo.com",),
        files=2, lines=12,
    ),
    Mutation(
        "server of a path item added", _path_servers, _SERVER, ("request.host",),
        ("https://rest.nexmo.com",), files=3, lines=24,
    ),
    Mutation(
        "servers of the document in another order", _reversed_servers,
        _SERVER, ("request.host",), ("https://rest.nexmo.com",), files=22, lines=140,
    ),
    Mutation(
        "server of the document renamed",
        put("root servers 0", "url", "https://api-eu.vonage.com"),
        _SERVER, ("request.host",), ("https://api-eu.vonage.com",), files=22, lines=140,
    ),
    Mutation(
        "server variable added",
        put(
            "sendMessage", "servers",
            [{"url": "https://{region}.nexmo.com", "variables": {"region": {"default": "api"}}}],
        ),
        _SERVER, ("request.host",), ("region",), files=4, lines=30,
    ),
    # --- security ---
    Mutation(
        "security swapped: bearer to basic",
        put("getCall", "security", [{"basicAuth": []}]),
        _SECURITY, ("request.credentials",), ("basicAuth",), files=2, lines=8,
    ),
    Mutation(
        "security swapped: basic to bearer",
        put("listApplications", "security", [{"bearerAuth": []}]),
        _SECURITY, ("request.credentials",), ("bearerAuth",), files=2, lines=8,
    ),
    Mutation(
        "security removed: the document's holds", drop("getCall", "security"),
        _SECURITY, (), ("basicAuth|bearerAuth",), files=2, lines=8,
    ),
    Mutation(
        "security of the document changed", put("root", "security", [{"bearerAuth": []}]),
        _SECURITY, (), ("bearerAuth",), files=12, lines=80,
    ),
    Mutation(
        "security of an operation anonymous", put("getApplication", "security", []),
        (*_SECURITY, "credentials.manifest"), ("request.credentials",), ("none",), files=3, lines=24,
    ),
    Mutation(
        "security with an anonymous alternative",
        put("getApplication", "security", [{"basicAuth": []}, {}]),
        _SECURITY, (), ("anonymous",), files=3, lines=16,
    ),
    Mutation(
        "security scheme of another kind",
        put("root components securitySchemes", "bearerAuth", {"type": "http", "scheme": "basic"}),
        ("security.scheme",), ("request.credentials",), ("basic",), files=4, lines=40,
    ),
    Mutation(
        "security scheme renamed", everywhere("bearerAuth", "jwtAuth"),
        ("security.scheme", *_SECURITY), (), ("jwtAuth",), files=27, lines=220,
    ),
    # --- credential fields ---
    Mutation(
        "credential fields of a form removed",
        without_properties("sendSms body", "api_key", "api_secret"),
        ("credentials.manifest", "credentials.endpoint"), ("request.form", "request.credentials"),
        ("header", "CredentialFields"), files=2, lines=20,
    ),
    Mutation(
        "credential fields of a query removed",
        without_parameters("listOwnedNumbers", "api_key", "api_secret"),
        ("credentials.manifest", "credentials.endpoint"), ("request.query", "request.credentials"),
        ("header",), files=2, lines=20,
    ),
    Mutation(
        "credential fields added to a query",
        add("listApplications parameters", {"name": "api_key", **_CREDENTIAL}, {"name": "api_secret", **_CREDENTIAL}),
        ("credentials.manifest", "credentials.endpoint"), ("request.query", "request.credentials"),
        ("CredentialFields", "query"), files=2, lines=20,
    ),
    Mutation(
        "one of two credential fields removed", without_properties("buyNumber body", "api_secret"),
        ("credentials.endpoint", "argument.missing"), ("request.refused",), ("api_key",), files=3, lines=70,
    ),
    # --- routes and names ---
    Mutation(
        "path renamed", moved_path("listApplications", "/v2/application-list"),
        (*_ROUTE, "pointer.endpoint"), ("request.path", "oracle.response"), ("/v2/application-list",),
        files=5, lines=60,
    ),
    Mutation(
        "path parameter renamed",
        all_of(
            moved_path("updateMessage", "/v1/messages/{id}"),
            put("updateMessage ?message_uuid", "name", "id"),
        ),
        ("argument.missing", "argument.extra", "parameter.endpoint"), ("request.refused",), ("/v1/messages/{id}",),
        files=3, lines=50,
    ),
    Mutation("method changed", _other_method, _ROUTE, ("request.method",), ("POST", "never"), files=3, lines=40),
    Mutation(
        "operation added", _new_operation, ("operation.missing",), ("call.missing",),
        ("play_dtmf", "playDtmf"), files=3, lines=250,
    ),
    Mutation("operation removed", _removed, ("operation.extra",), (), ("cancelNumber",), files=3, lines=260),
    Mutation(
        "operation moved to another tag", put("buyNumber", "tags", ["Account"]),
        ("tag.manifest", "tag.endpoint", "tag.note"), (), ("account.buy",), files=7, lines=520,
    ),
    Mutation(
        "operationId renamed", put("getCall", "operationId", "fetchCall"),
        ("operation.missing", "operation.extra"), ("call.missing",), ("fetch_call", "fetchCall"), files=4, lines=260,
    ),
    Mutation(
        "operation deprecated", put("stopAudioStream", "deprecated", True), ("deprecated.endpoint",),
        ("call.deprecated",), ("deprecated=True", "DeprecationWarning"), files=2, lines=30,
    ),
    Mutation(
        "tag without operations removed", drop("root", "tags"),
        ("tag.note", "tag.text"), (), ("has no operation",), files=14, lines=80, text_only=True,
    ),
    Mutation(
        "tag described otherwise", put("root tags 0", "description", "Short messages in both directions."),
        ("tag.text",), (), ("Short messages in both directions.",), files=4, lines=20, text_only=True,
    ),
    Mutation(
        "summary changed", put("sendSms", "summary", "Submit a short message"),
        ("operation.text",), (), ("Submit a short message",), files=2, lines=8, text_only=True,
    ),
    Mutation(
        "description of an operation changed", put("sendSms", "description", "Hand a text to the carrier."),
        ("operation.text",), (), ("Hand a text to the carrier.",), files=2, lines=8, text_only=True,
    ),
    Mutation(
        "version of the document changed", put("root info", "version", "7.4.1"),
        ("info.text",), (), ("7.4.1",), files=1, lines=4, text_only=True,
    ),
)  # fmt: skip
