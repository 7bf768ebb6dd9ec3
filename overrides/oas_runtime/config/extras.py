"""Libraries that need not be there: an extra of the installation brings each of them."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ..errors import ConfigurationError


@contextmanager
def needed(message: str) -> Generator[None]:
    """For the imports of an extra: raise ``ConfigurationError`` with this message where it is not installed."""
    try:
        yield
    except ImportError:
        raise ConfigurationError(message) from None
