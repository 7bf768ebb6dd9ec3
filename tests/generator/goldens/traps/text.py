"""Traps of the text itself: YAML, JSON, encodings, and what is not an OpenAPI document at all."""

from __future__ import annotations

from .base import Trap, document, one, trap

_HEAD = "openapi: 3.0.3\ninfo: {title: Trap, version: '1'}\nservers: [{url: 'https://trap.example.com'}]\n"
_GET = "get: {operationId: getA, tags: [Things], responses: {'204': {description: Done.}}}"
_WHOLE = f"{_HEAD}paths:\n  /a:\n    {_GET}\n"


def _bomb() -> str:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(1, 12):
        before = ", ".join([f"*a{level - 1}"] * 9)
        lines.append(f"a{level}: &a{level} [{before}]")
    return _WHOLE + "x-bomb:\n" + "\n".join(f"  {line}" for line in lines) + "\n"


def _deep(levels: int) -> str:
    return f"{_WHOLE}x-deep: {'[' * levels}{']' * levels}\n"


def _deep_schema(levels: int) -> str:
    schema = "{type: array, items: " * levels + "{type: string}" + "}" * levels
    return f"{_WHOLE}components: {{schemas: {{Deep: {schema}}}}}\n"


TEXT: tuple[Trap, ...] = (
    trap("duplicate-path", f"{_WHOLE}  /a:\n    {_GET}\n", "#/paths/~1a", "twice"),
    trap(
        "duplicate-property",
        f"{_WHOLE}components: {{schemas: {{A: {{properties: {{x: {{}}, x: {{}}}}}}}}}}\n",
        "#/components/schemas/A/properties/x",
        "twice",
    ),
    Trap(
        "duplicate-key-json",
        b'{"openapi": "3.0.3", "info": {"title": "a", "title": "b"}, "paths": {}}',
        "#/info/title",
        "twice",
        ".json",
    ),
    trap("alias-bomb", _bomb(), "#/x-bomb/a5/0", "alias"),
    trap("alias-to-itself", f"{_WHOLE}x-loop: &loop [*loop]\n", "#/x-loop/0", "alias"),
    trap("alias-to-nothing", f"{_WHOLE}x-loop: *nothing\n", "#/x-loop", "nothing"),
    trap("merge-key", f"{_WHOLE}x-a: &a {{b: 1}}\nx-c: {{<<: *a}}\n", "#/x-c", "<<"),
    Trap("utf-16", _WHOLE.encode("utf-16"), "#", "UTF-8"),
    Trap("utf-16-without-mark", _WHOLE.encode("utf-16-le"), "#", "UTF-8"),
    Trap("utf-32", _WHOLE.encode("utf-32"), "#", "UTF-8"),
    Trap("latin-1", _WHOLE.replace("Trap", "Träp").encode("latin-1"), "#", "UTF-8"),
    Trap("nul", _WHOLE.replace("Trap", "Tr\0ap").encode(), "#", "NUL"),
    Trap("control-character", _WHOLE.replace("Trap", "Tr\x1bap").encode(), "#", "character"),
    trap("deep", _deep(500), "#/x-deep/0/0", "deep"),
    trap("deep-schema", _deep_schema(500), "#/components/schemas/Deep", "deep"),
    trap("python-tag", f"{_WHOLE}x-run: !!python/object/apply:os.system ['exit 1']\n", "#/x-run", "tag"),
    trap("own-tag", f"{_WHOLE}x-own: !secret a\n", "#/x-own", "tag"),
    trap("binary-tag", f"{_WHOLE}x-own: !!binary aGk=\n", "#/x-own", "tag"),
    trap("list-as-key", f"{_WHOLE}x-key: {{[a, b]: c}}\n", "#/x-key", "key"),
    trap("two-documents", f"{_WHOLE}---\n{_WHOLE}", "#", "several YAML documents"),
    trap("not-a-number", f"{_WHOLE}x-number: .nan\n", "#/x-number", "number"),
    trap("endless-number", f"{_WHOLE}x-number: -.inf\n", "#/x-number", "number"),
    trap("empty", "", "#", "empty"),
    trap("only-a-comment", "# nothing\n", "#", "empty"),
    trap("a-word", "openapi\n", "#", "object"),
    trap("a-list", "- openapi\n", "#", "object"),
    trap("broken-yaml", f"{_WHOLE}x: [1, 2\n", "#", "YAML"),
    trap("tabs", f"{_HEAD}paths:\n\t/a: {{}}\n", "#", "YAML"),
    Trap("broken-json", b'{"openapi": "3.0.3", "paths": {}', "#", "JSON", ".json"),
    trap("no-openapi", document({}, openapi=None), "#", "openapi"),
    trap(
        "swagger",
        {"swagger": "2.0", "info": {"title": "a", "version": "1"}, "paths": {}},
        "#/swagger",
        "Swagger 2.0",
    ),
    trap("openapi-4", document({}, openapi="4.0.0"), "#/openapi", "4.0.0"),
    trap("openapi-3.2", document({}, openapi="3.2.0"), "#/openapi", "3.2.0"),
    trap("openapi-number", _WHOLE.replace("3.0.3", "3.1"), "#/openapi", "3.1"),
    trap("paths-list", document({}, paths=[]), "#/paths", "object"),
    trap("no-paths", document({}, paths=None), "#", "paths"),
    trap("path-item-text", document({"/a": "get"}), "#/paths/~1a", "object"),
    trap("operation-list", document({"/a": {"get": []}}), "#/paths/~1a/get", "object"),
    trap("parameters-object", one(parameters={}), "#/paths/~1a/get/parameters", "list"),
    trap("description-number", one(description=3), "#/paths/~1a/get/description", "text"),
)
