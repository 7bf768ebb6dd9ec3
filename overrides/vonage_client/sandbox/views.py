"""The document as openapi-core can be given it.

OpenAPI has no words for credentials that travel as fields, so two readings are made. In both, such an
operation does not ask for what the root's ``security`` says beside its fields. In the ``document`` reading
the fields are required as declared; in the ``header`` reading they are gone and their scheme is required.
"""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .credentials import View
from .document import FORM, Document
from .pointers import Json, resolve


def make(document: Document, view: View) -> dict[str, Any]:
    """A copy of the document for one reading; every operation has all of its parameters itself."""
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
            dict(each.data)
            for each in operation.parameters
            if each.location != location or each.name not in names
        ]
        if fields is not None:
            changed["security"] = [] if view == "document" else [{fields.scheme: []}]
        if names and location == "form":
            body = deepcopy(dict(resolve(data, changed["requestBody"])))
            body["content"][FORM]["schema"] = _without(document, body["content"][FORM]["schema"], names)
            changed["requestBody"] = body
    return data


def _scheme(scheme: Json) -> dict[str, Any]:
    """openapi-core knows HTTP schemes by their lower-case name, and OAuth not at all (a bearer token)."""
    if scheme.get("type") in ("oauth2", "openIdConnect"):
        return {"type": "http", "scheme": "bearer"}
    if "scheme" in scheme:
        return {**scheme, "scheme": str(scheme["scheme"]).lower()}
    return dict(scheme)


def _without(document: Document, schema: Json, names: frozenset[str]) -> dict[str, Any]:
    made = deepcopy(dict(resolve(document.data, schema)))
    if "properties" in made:
        made["properties"] = {key: each for key, each in made["properties"].items() if key not in names}
    if "required" in made:
        made["required"] = [name for name in made["required"] if name not in names]
        if not made["required"]:
            del made["required"]
    if isinstance(made.get("allOf"), list):
        made["allOf"] = [_without(document, each, names) for each in made["allOf"]]
    return made
