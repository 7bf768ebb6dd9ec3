"""The pieces of the client's tests."""

from tests.client.conftest import kind, no_environment

__all__ = ["kind", "no_environment"]
