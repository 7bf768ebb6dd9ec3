"""A cache of compiled templates, stored where Python stores compiled modules."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import jinja2
from jinja2.bccache import Bucket, FileSystemBytecodeCache


class TemplateCache(FileSystemBytecodeCache):
    """A cache of compiled templates, by their source, their options, and the versions of Jinja and Python."""

    def __init__(self, options: Mapping[str, Any]) -> None:
        folder = Path(cache_from_source(__file__)).parent
        super().__init__(str(folder), f"__jinja2_%s.{sys.implementation.cache_tag}.cache")
        self.options = options

    def get_source_checksum(self, source: str) -> str:
        """Return a checksum that shows whether a template must be compiled again."""
        return super().get_source_checksum(f"{jinja2.__version__} {sorted(self.options.items())}\n{source}")

    def load_bytecode(self, bucket: Bucket) -> None:
        """Load a compiled template from the cache."""
        with suppress(Exception):  # what cannot be read is compiled again
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Store a compiled template, if Python may store compiled modules."""
        if not sys.dont_write_bytecode:
            with suppress(OSError):
                Path(self.directory).mkdir(parents=True, exist_ok=True)
                super().dump_bytecode(bucket)
