"""Traps of names: collisions, look-alikes, names that are no names, names that are taken."""

from __future__ import annotations

from .base import (
    GET,
    REF,
    THING,
    Trap,
    body,
    document,
    one,
    operation,
    parameters,
    properties,
    query,
    schemas,
    trap,
)

_LONG = "a" * 300
_ANY = {"type": "object", "properties": {"x": {"type": "string"}}}


def _ids(first: str, second: str) -> dict[str, object]:
    return document({"/a": {"get": operation(first)}, "/b": {"get": operation(second)}})


def _named(name: object) -> dict[str, object]:
    return document({"/a": {"get": operation() | {"x-python-name": name}}})


def _same_method() -> dict[str, object]:
    named = operation("getThing") | {"x-python-name": "put_it"}
    return document({"/a": {"get": named}, "/b": {"get": operation("putIt")}})


def _tags(first: str, second: str) -> dict[str, object]:
    a, b = operation("getA", tags=[first]), operation("getB", tags=[second])
    return document({"/a": {"get": a}, "/b": {"get": b}}, tags=[{"name": first}, {"name": second}])


_IDS = (
    trap("id-empty", one(operationId=""), f"{GET}/operationId", "operationId"),
    trap("id-number", one(operationId=7), f"{GET}/operationId", "text"),
    trap("id-twice", _ids("getA", "getA"), "#/paths/~1b/get/operationId", "getA"),
    trap("id-snake", _ids("getX", "get_x"), "#/paths/~1b/get/operationId", "getX"),
    trap("id-dash", _ids("get-x", "get_x"), "#/paths/~1b/get/operationId", "get-x"),
    trap("id-look-alike", _ids("get\ufb01le", "getfile"), "#/paths/~1b/get/operationId", "\ufb01"),
    trap("id-punctuation", one(operationId="---"), f"{GET}/operationId", "---"),
    trap("id-long", one(operationId=_LONG), f"{GET}/operationId", "300"),
    trap("method-same", _same_method(), "#/paths/~1b/get", "put_it"),
    trap("method-reserved", _named("with_raw_response"), GET, "with_raw_response"),
    trap("method-name-code", _named("a(): pass #"), f"{GET}/x-python-name", "a(): pass #"),
    trap("method-name-keyword", _named("class"), f"{GET}/x-python-name", "class"),
    trap("method-name-dunder", _named("__init__"), f"{GET}/x-python-name", "__init__"),
    trap("method-name-number", _named(5), f"{GET}/x-python-name", "5"),
)

_TAGS = (
    trap("tag-case", _tags("Sms", "SMS"), "#/tags/1", "Sms"),
    trap("tag-dash", _tags("a-b", "a_b"), "#/tags/1", "a-b"),
    trap("tag-reserved", one(tags=["Call"]), "#/tags", "call"),
    trap("tag-close", one(tags=["close"]), "#/tags", "close"),
    trap("tag-class", one(tags=["Sync Resources"]), "#/tags", "SyncResources"),
    trap("tag-async", _tags("Foo", "Async Foo"), "#/tags", "AsyncFoo"),
    trap("tag-empty", one(tags=[""]), f"{GET}/tags/0", "tag"),
    trap("tag-long", one(tags=[_LONG]), f"{GET}/tags/0", "300"),
    trap("tag-look-alike", _tags("\uff33ms", "Sms"), "#/tags/1", "Sms"),
)

_PARAMETERS = (
    trap(
        "parameter-case", parameters(query("pageSize"), query("page_size")), f"{GET}/parameters/1", "pageSize"
    ),
    trap(
        "parameter-places",
        parameters(query("version"), query("version") | {"in": "header"}),
        f"{GET}/parameters/1",
        "version",
    ),
    trap("parameter-punctuation", parameters(query("$")), f"{GET}/parameters/0/name", "$"),
    trap(
        "parameter-look-alike", parameters(query("\u017fum"), query("sum")), f"{GET}/parameters/1", "\u017f"
    ),
    trap("parameter-long", parameters(query(_LONG)), f"{GET}/parameters/0/name", "300"),
    trap(
        "parameter-name-taken",
        parameters(query("q", **{"x-python-name": "options"})),
        f"{GET}/parameters/0",
        "options",
    ),
    trap(
        "parameter-name-code",
        parameters(query("q", **{"x-python-name": "q=__import__('os')"})),
        f"{GET}/parameters/0/x-python-name",
        "__import__",
    ),
    trap(
        "parameter-and-property",
        document(
            {
                "/a/{id}": {
                    "post": operation(
                        parameters=[query("id") | {"in": "path", "required": True}],
                        requestBody={
                            "content": {
                                "application/json": {
                                    "schema": {"type": "object", "properties": {"id": {"type": "string"}}}
                                }
                            }
                        },
                    )
                }
            }
        ),
        "#/paths/~1a~1{id}/post",
        "'id'",
    ),
)

_SCHEMAS = (
    trap("schema-case", schemas({"Foo": _ANY, "foo": _ANY}), f"{REF}foo", "Foo"),
    trap("schema-dash", schemas({"Foo-Bar": _ANY, "FooBar": _ANY}), f"{REF}FooBar", "FooBar"),
    trap("schema-typed-dict", schemas({"Typed": _ANY}), f"{REF}Typed", "TypedDict"),
    trap("schema-dict", schemas({"Call": _ANY, "CallDict": _ANY}), f"{REF}CallDict", "CallDict"),
    trap(
        "schema-hoisted",
        schemas({"Call": {"type": "object", "properties": {"from": _ANY}}, "CallFrom": _ANY}),
        f"{REF}CallFrom",
        "CallFrom",
    ),
    trap("schema-long", schemas({_LONG: _ANY}), f"{REF}{_LONG}", "300"),
    trap("schema-path", schemas({"..": _ANY}), f"{REF}..", ".."),
    trap(
        "schema-look-alike",
        schemas({"\uff26oo": _ANY, "Foo": _ANY}),
        f"{REF}\uff26oo",
        "Foo",
    ),
    trap(
        "schema-code",
        schemas({"A(object): pass\nclass B": _ANY}),
        "#/components/schemas",
        "class B",
    ),
    trap(
        "schema-name-code",
        schemas({"A": _ANY | {"x-python-name": "A, os"}}),
        f"{REF}A/x-python-name",
        "A, os",
    ),
    trap("property-dash", properties({"a-b": {}, "a_b": {}}), f"{THING}/properties/a_b", "a-b"),
    trap("property-case", properties({"userId": {}, "user_id": {}}), f"{THING}/properties/user_id", "userId"),
    trap("property-empty", properties({"": {}}), f"{THING}/properties/", "''"),
    trap("property-punctuation", properties({"@": {}}), f"{THING}/properties/@", "'@'"),
    trap(
        "property-look-alike",
        properties({"\ufb01": {}, "fi": {}}),
        f"{THING}/properties/\ufb01",
        "fi",
    ),
    trap("property-control", properties({"a\nb": {}}), f"{THING}/properties", "control character"),
    trap("property-nul", properties({"a\0b": {}}), f"{THING}/properties", "control character"),
    trap("property-long", properties({_LONG: {}}), f"{THING}/properties/{_LONG}", "300"),
    trap(
        "property-name-code",
        properties({"a": {"x-python-name": "a = 1; b"}}),
        f"{THING}/properties/a/x-python-name",
        "a = 1; b",
    ),
    trap(
        "property-name-dunder",
        properties({"a": {"x-python-name": "__slots__"}}),
        f"{THING}/properties/a/x-python-name",
        "__slots__",
    ),
    trap(
        "property-name-taken",
        body({"type": "object", "properties": {"a": {"type": "string", "x-python-name": "self"}}}),
        "#/paths/~1a/post",
        "'self'",
    ),
)

SPELLING: tuple[Trap, ...] = (*_IDS, *_TAGS, *_PARAMETERS, *_SCHEMAS)
