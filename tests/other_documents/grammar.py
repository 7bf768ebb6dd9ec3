"""Random documents of OpenAPI 3.0 and 3.1, drawn from their grammar and biased to combinations.

All that is drawn is valid OpenAPI; whether it can be generated is the generator's to say, by name.
"""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]

_COMPONENTS = ("Cat", "Dog", "cat-list", "Item", "Base")
_PROPERTIES = (
    "id",
    "_id",
    "ID",
    "+1",
    "-1",
    "from",
    "class",
    "a b",
    "größe",
    "kind",
    "items",
    "self",
    "to_dict",
)
_PATHS = (
    "/items",
    "/items/{id}",
    "/items/{item-id}/parts/{part}",
    "/a b",
    "/x?y=1",
    "/items/{id}:cancel",
    "/{kind}.json",
    "/class/import",
)
_IDS = (None, "getItem", "get-item", "listItems", "create", "import", "1st", "getItemPart", "a b")
_TAGS = (None, "Items", "Floating IPs", "class", "items", "raw")
_FORMATS = ("date", "date-time", "byte", "uuid", "binary", "int64", "unknown")
_METHODS = ("get", "put", "post", "delete", "patch", "head")


class Grammar:
    """Strategies of one version."""

    def __init__(self, version: str) -> None:
        self.version = version
        self.modern = version.startswith("3.1")

    def scalar(self) -> st.SearchStrategy[Any]:
        text = st.fixed_dictionaries(
            {"type": st.just("string")},
            optional={
                "format": st.sampled_from(_FORMATS),
                "minLength": st.integers(0, 3),
                "maxLength": st.integers(3, 9),
                "pattern": st.sampled_from(["^[a-z]*$", "^\\d+$", "/^a/i", "(", "\\p{L}"]),
            },
        )
        number = st.fixed_dictionaries(
            {"type": st.sampled_from(["integer", "number"])},
            optional={
                "minimum": st.integers(-5, 0),
                "maximum": st.integers(1, 9),
                "multipleOf": st.sampled_from([1, 0.5, 2]),
                "format": st.sampled_from(["int32", "float"]),
            },
        )
        enum = st.fixed_dictionaries(
            {
                "enum": st.lists(
                    st.sampled_from(["a", "A", "", "+1", "-1", 1, 2.5, True, None]),
                    min_size=1,
                    unique_by=repr,
                )
            },
            optional={"type": st.sampled_from(["string", "integer", "number", "boolean"])},
        )
        plain = st.sampled_from([{"type": "boolean"}, {"type": "string"}, {}])
        choices = [text, number, enum, plain]
        if self.modern:
            types = st.lists(
                st.sampled_from(["string", "integer", "number", "boolean", "null", "array", "object"]),
                min_size=1,
                max_size=3,
                unique=True,
            )
            choices += [
                st.fixed_dictionaries({"type": types}, optional={"items": st.just({"type": "string"})}),
                st.fixed_dictionaries({"const": st.sampled_from(["a", 1, True, None])}),
                st.just({"type": "string", "contentMediaType": "image/png"}),
                st.just({"type": "null"}),
            ]
        return st.one_of(choices)

    def schema(self, depth: int = 2) -> st.SearchStrategy[Any]:
        reference = st.sampled_from(_COMPONENTS).map(lambda name: {"$ref": f"#/components/schemas/{name}"})
        if depth == 0:
            return st.one_of(self.scalar(), reference)
        inner = self.schema(depth - 1)
        several = st.lists(inner, min_size=1, max_size=3)
        extra: Json = {"description": st.just("It."), "deprecated": st.booleans(), "readOnly": st.booleans()}
        if not self.modern:
            extra["nullable"] = st.booleans()
        else:
            extra["unevaluatedProperties"] = st.booleans()
        array = st.fixed_dictionaries(
            {"type": st.just("array"), "items": inner},
            optional={"minItems": st.integers(0, 1), "uniqueItems": st.booleans(), **extra},
        )
        properties = st.dictionaries(st.sampled_from(_PROPERTIES), inner, max_size=3)
        object_ = st.fixed_dictionaries(
            {"type": st.just("object")},
            optional={
                "properties": properties,
                "required": st.lists(st.sampled_from(_PROPERTIES), min_size=1, max_size=2, unique=True),
                "additionalProperties": st.one_of(st.booleans(), inner),
                "minProperties": st.integers(0, 1),
                "oneOf": several,
                "allOf": several,
                **extra,
            },
        )
        union = st.fixed_dictionaries(
            {},
            optional={
                "oneOf": several,
                "anyOf": several,
                "properties": properties,
                "discriminator": st.just({"propertyName": "kind"}),
                **extra,
            },
        )
        all_of = st.fixed_dictionaries({"allOf": several}, optional={"properties": properties, **extra})
        other = st.fixed_dictionaries({"not": inner}, optional={"type": st.just("string")})
        return st.one_of(reference, self.scalar(), array, object_, object_, union, all_of, other)

    def media(self, names: tuple[str, ...]) -> st.SearchStrategy[Any]:
        media = st.fixed_dictionaries({}, optional={"schema": self.schema(2)})
        return st.dictionaries(st.sampled_from(names), media, min_size=1, max_size=2)

    def parameter(self) -> st.SearchStrategy[Any]:
        styles = {
            "query": ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header": ["simple"],
            "cookie": ["form"],
        }
        return st.sampled_from(sorted(styles)).flatmap(
            lambda place: st.fixed_dictionaries(
                {
                    "name": st.sampled_from(["id", "Accept", "from", "q", "x-y", "filter"]),
                    "in": st.just(place),
                    "schema": self.schema(1),
                },
                optional={
                    "style": st.sampled_from(styles[place]),
                    "explode": st.booleans(),
                    "required": st.booleans(),
                },
            )
        )

    def operation(self) -> st.SearchStrategy[Any]:
        answers = (
            "application/json",
            "text/plain",
            "application/xml",
            "*/*",
            "image/png",
            "application/hal+json",
        )
        bodies = (
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "text/plain",
        )
        response = st.fixed_dictionaries(
            {"description": st.just("Done.")}, optional={"content": self.media(answers)}
        )
        return st.fixed_dictionaries(
            {
                "responses": st.dictionaries(
                    st.sampled_from(["200", "201", "204", "302", "404", "4XX", "default"]),
                    response,
                    min_size=1,
                    max_size=3,
                )
            },
            optional={
                "operationId": st.sampled_from([name for name in _IDS if name]),
                "tags": st.lists(
                    st.sampled_from([tag for tag in _TAGS if tag]), min_size=1, max_size=2, unique=True
                ),
                "parameters": st.lists(
                    self.parameter(), max_size=3, unique_by=lambda one: (one["name"], one["in"])
                ),
                "requestBody": st.fixed_dictionaries(
                    {"content": self.media((*bodies, "application/octet-stream"))},
                    optional={"required": st.booleans()},
                ),
                "deprecated": st.booleans(),
            },
        )

    def item(self, path: str) -> st.SearchStrategy[Any]:
        names = [piece.partition("}")[0] for piece in path.split("{")[1:]]
        declared = [
            {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names
        ]
        operations = st.dictionaries(st.sampled_from(_METHODS), self.operation(), min_size=1, max_size=2)
        return operations.map(lambda drawn: {**drawn, **({"parameters": declared} if declared else {})})

    def document(self) -> st.SearchStrategy[Json]:
        paths = st.lists(st.sampled_from(_PATHS), min_size=1, max_size=3, unique=True).flatmap(
            lambda chosen: st.fixed_dictionaries({path: self.item(path) for path in chosen})
        )
        return st.fixed_dictionaries(
            {
                "openapi": st.just(self.version),
                "info": st.just({"title": "Random", "version": "1"}),
                "servers": st.just([{"url": "https://random.example.com"}]),
                "paths": paths,
                "components": st.fixed_dictionaries(
                    {"schemas": st.fixed_dictionaries({name: self.schema(2) for name in _COMPONENTS})}
                ),
            }
        )


def documents() -> st.SearchStrategy[Json]:
    """Documents of both versions."""
    return st.sampled_from(["3.0.3", "3.1.0"]).flatmap(lambda version: Grammar(version).document())
