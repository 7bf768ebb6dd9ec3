"""``generate``: a client package from an OpenAPI document, with the options of ``python -m generator build``."""

from __future__ import annotations

import click

from ..maintaining import passed_on

command: click.Command = passed_on("generate", "build", "Generate a client package from an OpenAPI document.")
