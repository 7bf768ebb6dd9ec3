"""Two views of the document for openapi-core.

OpenAPI cannot describe credentials in fields, so two views are made. In both, such an operation has no requirement
from the root's ``security`` beside its fields. In the ``document`` view the fields are required as declared; in the
``header`` view they are removed and their scheme is required.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from oas_runtime.common.json_pointer import Json, resolve
from oas_runtime.common.media_types import FORM

from ..openapi.document import MULTIPART, Document
from .credentials import View


def make(document: Document, view: View) -> dict[str, Any]:
    """A copy of the document for one reading; every operation has all of its parameters itself.

    Deprecations are left out: openapi-core would warn of each use. A body in parts may be read as a form too.
    """
    data = deepcopy(dict(document.data))
    for name, scheme in document.schemes.items():
        data["components"]["securitySchemes"][name] = _scheme(scheme)
    data["paths"] = {path: dict(resolve(data, item)) for path, item in data["paths"].items()}
    for item in data["paths"].values():
        item.pop("parameters", None)
    for operation in document.operations:
        method = operation.method.lower()
        changed = data["paths"][operation.path][method] = dict(data["paths"][operation.path][method])
        fields = operation.credential_fields
        names = frozenset(fields.names) if fields and view == "header" else frozenset[str]()
        location = fields.location if fields else ""
        changed["parameters"] = [
            {key: value for key, value in parameter.data.items() if key != "deprecated"}
            for parameter in operation.parameters
            if parameter.location != location or parameter.name not in names
        ]
        if fields is not None:
            changed["security"] = [] if view == "document" else [{fields.scheme: []}]
        if operation.content.keys() & {FORM, MULTIPART}:
            body = deepcopy(dict(resolve(data, changed["requestBody"])))
            media_type = body["content"].setdefault(FORM, deepcopy(body["content"].get(MULTIPART)))
            media_type["schema"] = _flat(document, media_type.get("schema", {}), names)
            changed["requestBody"] = body
    return data


def _scheme(scheme: Json) -> dict[str, Any]:
    """Convert a scheme for openapi-core, which needs lower-case names and has no OAuth (a bearer token)."""
    if scheme.get("type") in ("oauth2", "openIdConnect"):
        return {"type": "http", "scheme": "bearer"}
    if "scheme" in scheme:
        return {**scheme, "scheme": str(scheme["scheme"]).lower()}
    return dict(scheme)


def _flat(document: Document, schema: Json, without: frozenset[str]) -> dict[str, Any]:
    """The schema of a form with its ``allOf`` merged: openapi-core reads the fields of a plain object only.

    Properties named in ``without`` are no longer required.
    """
    resolved = resolve(document.data, schema)
    merged: dict[str, Any] = {key: value for key, value in resolved.items() if key != "allOf"}
    properties, required = dict(merged.get("properties", {})), list(merged.get("required", []))
    for part in resolved.get("allOf", []):
        flat = _flat(document, part, without)
        merged = {**flat, **merged}
        properties = {**flat.get("properties", {}), **properties}
        required += flat.get("required", [])
    if properties:
        merged["properties"] = properties
    merged["required"] = [name for name in dict.fromkeys(required) if name not in without]
    if not merged["required"]:
        del merged["required"]
    return merged
