"""Optional libraries: an extra of the installation provides each of them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ..errors import ConfigurationError


@contextmanager
def needed(message: str) -> Generator[None]:
    """Guard the imports of an extra: raise ``ConfigurationError`` with this message if it is missing."""
    try:
        yield
    except ImportError:
        raise ConfigurationError(message) from None
