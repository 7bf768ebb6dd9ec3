"""``generate``: a client package from an OpenAPI document, with the options of ``python -m generator build``."""

from __future__ import annotations

from ..maintaining import passed_on

command = passed_on("generate", "build", "Generate a client package from an OpenAPI document.")
