"""The keywords of a schema object."""

from __future__ import annotations

ANNOTATIONS = frozenset(
    {"title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "xml"}
    | {"externalDocs", "summary", "$comment", "$schema"}
)
"""Keywords that allow no value less."""
KEYWORDS = frozenset(
    {
        *("$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$vocabulary", "$comment"),
        *("$defs", "definitions", "allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
        *("dependentSchemas", "dependentRequired", "dependencies", "prefixItems", "items", "contains"),
        *("properties", "patternProperties", "additionalProperties", "propertyNames"),
        *("unevaluatedItems", "unevaluatedProperties", "type", "enum", "const", "multipleOf"),
        *("maximum", "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern"),
        *("maxItems", "minItems", "uniqueItems", "maxContains", "minContains"),
        *("maxProperties", "minProperties", "required", "format"),
        *("contentEncoding", "contentMediaType", "contentSchema"),
        *("title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples"),
        *("discriminator", "xml", "externalDocs"),
    }
)
"""Of OpenAPI 3.1: JSON Schema 2020-12 and the OAS base vocabulary. Those of 3.0 are in its JSON Schema."""
