"""What the design adds to the document: the only knowledge here that no document holds.

Names are those that the design promises to users; they are written down a second time on purpose.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Mapping

CREDENTIAL_FIELDS = {"api_key": "username", "api_secret": "password"}
"""Fields which, declared together in one form or query, carry the credentials of HTTP Basic."""

ARGUMENT_DEFAULTS: Mapping[tuple[str, str], str] = {("path", "format"): "json"}
"""Required parameters that a caller may leave out, and what is then sent."""

METHODS: Mapping[str, str] = {
    "sms": "send",
    "voice": "list_calls create_call get_call update_call play_audio_stream stop_audio_stream "
    "play_text_to_speech stop_text_to_speech",
    "messages": "send update",
    "verify": "request check search control",
    "numbers": "list_owned search_available buy cancel update",
    "applications": "list create get update delete",
}
"""The methods that the design promises, by tag."""


READING_VERBS = ("list", "search", "find", "get", "fetch", "load", "query", "read")
"""Verbs of a list method that give way to ``iter`` in the name of its iterator."""


def argument_name(wire: str) -> str:
    """The Python name of a wire name: snake_case; a keyword gets a trailing underscore."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", wire)
    name = re.sub(r"[^0-9A-Za-z]+", "_", spaced).strip("_").lower()
    return f"{name}_" if keyword.iskeyword(name) or name in ("self", "options", "cls") else name
