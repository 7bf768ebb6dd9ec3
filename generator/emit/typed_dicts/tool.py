"""The only importer of datamodel-code-generator. It runs and is called in a separate process."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from datamodel_code_generator import InputFileType, LiteralType, PythonVersion, generate
from datamodel_code_generator.enums import DataModelType, OpenAPIScope
from datamodel_code_generator.format import Formatter


def answer(schemas: Mapping[str, Any]) -> str:
    """Return the source of the TypedDicts of schemas."""
    if not schemas:
        return ""
    source = generate(
        {
            "openapi": "3.1.0",
            "info": {"title": "", "version": ""},
            "paths": {},
            "components": {"schemas": schemas},
        },
        input_file_type=InputFileType.OpenAPI,
        openapi_scopes=[OpenAPIScope.Schemas],
        output_model_type=DataModelType.TypingTypedDict,
        target_python_version=PythonVersion.PY_311,
        special_field_name_prefix="",
        formatters=[Formatter.BUILTIN],
        allow_remote_refs=False,
        disable_timestamp=True,
        enum_field_as_literal=LiteralType.All,
        use_standard_collections=True,
        use_generic_container_types=True,
        use_union_operator=True,
    )
    if not isinstance(source, str):
        raise TypeError(f"one module was expected, not {type(source).__name__}")
    return source
