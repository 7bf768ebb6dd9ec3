"""The control API of a running emulator, for command lines."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx

DEFAULT_URL = "http://127.0.0.1:4010"


class ControlClient:
    """Calls the emulator at ``url``. Methods raise ``ValueError`` on no response or an error response."""

    def __init__(self, url: str, token: str = "") -> None:
        self._url = url.rstrip("/")
        self._headers = {"x-sandbox-token": token} if token else {}

    def post(self, path: str, body: dict[str, Any]) -> Any:
        """Send a POST request; returns the response."""
        url = f"{self._url}/_sandbox/{path}"
        try:
            response = httpx.post(url, json=body, headers=self._headers, trust_env=False, timeout=30)
            answer = response.json()
        except httpx.HTTPError as error:
            raise self._missing(error) from None
        except ValueError:
            raise ValueError(f"The server at {self._url} is not an emulator.") from None
        if response.is_error:
            raise ValueError(str(answer.get("detail", answer)))
        return answer

    def events(self) -> Iterator[dict[str, Any]]:
        """Yield events as they occur."""
        url = f"{self._url}/_sandbox/events"
        try:
            with httpx.stream("GET", url, headers=self._headers, trust_env=False, timeout=None) as lines:
                for line in lines.iter_lines():
                    if line.startswith("data: "):
                        yield json.loads(line.removeprefix("data: "))
        except httpx.HTTPError as error:
            raise self._missing(error) from None

    def _missing(self, error: Exception) -> ValueError:
        return ValueError(f"No emulator answers at {self._url} ({error}). Start one: vonage-client sandbox")
