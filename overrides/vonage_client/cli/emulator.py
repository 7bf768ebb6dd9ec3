"""A client of the control API of a running emulator."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import click

from vonage_api.webhooks import NAMES

from ..sandbox.control.client import DEFAULT_URL, ControlClient

KINDS = click.Choice([name.lower() for name in NAMES])
"""The kinds of webhooks of the document."""
_TOKEN = "VONAGE_SANDBOX_TOKEN"


class Emulator:
    """The emulator at ``url``, by default the usual address. ``VONAGE_SANDBOX_TOKEN`` is its token."""

    def __init__(self, url: str | None) -> None:
        self._client = ControlClient(url or DEFAULT_URL, os.environ.get(_TOKEN, ""))

    def trigger(self, kind: str, fields: Sequence[str] = ()) -> Any:
        """Send a webhook from the emulator; ``fields`` are texts ``NAME=VALUE``."""
        for field in fields:
            if "=" not in field:
                raise click.UsageError(f"--override takes FIELD=VALUE, not {field!r}.")
        return self._post(f"trigger/{kind}", {"override": dict(field.split("=", 1) for field in fields)})

    def listen(self, url: str | None, kinds: Sequence[str] = ()) -> str:
        """Send webhooks (of these kinds, else all) to one URL, or (None) to their configured URLs.

        Returns:
            Its signature secret.
        """
        answer = self._post("webhooks/listen", {"forward_to": url, "events": list(kinds) or ["*"]})
        secret: str = answer["signature_secret"]
        return secret

    def _post(self, path: str, body: dict[str, Any]) -> Any:
        try:
            return self._client.post(path, body)
        except ValueError as error:
            raise click.ClickException(str(error)) from None
