"""``drift``: the comparison of two documents, with the options of ``python -m generator drift``."""

from __future__ import annotations

import click

from ..maintaining import passed_on

command: click.Command = passed_on("drift", "drift", "Compare two documents: what a change does to programs.")
