"""The credentials of the command line: from a profile in the configuration file, otherwise the environment."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

import click

PARTS = (
    "api_key",
    "api_secret",
    "application_id",
    "private_key",
    "signature_secret",
    "signature_method",
    "server",
)
"""The keys of a profile; each has an environment variable, ``VONAGE_`` and its name in capitals."""
SECRETS = ("api_secret", "private_key", "signature_secret")


@dataclass(frozen=True, slots=True)
class Sources:
    """Values and their origins.

    Attributes:
        values: By name; only what was found.
        origins: By the same names, for people: ``--profile work``, ``VONAGE_API_KEY``, ``--api-secret``.
    """

    values: Mapping[str, str]
    origins: Mapping[str, str]


def config_file() -> Path:
    """Return ``vonage-client/config.toml`` in ``XDG_CONFIG_HOME``, else in ``~/.config``."""
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "vonage-client" / "config.toml"


def find(profile: str | None, options: Mapping[str, str]) -> Sources:
    """Return values from options first, then from the profile, then from the environment.

    The profile ``default`` is used where none is named and the environment holds no credential.
    """
    values: dict[str, str] = {}
    origins: dict[str, str] = {}
    for name in PARTS:
        value = os.environ.get(f"VONAGE_{name.upper()}")
        if value:
            values[name], origins[name] = value, f"VONAGE_{name.upper()}"
    if profile is not None or not any(name in values for name in PARTS if name != "server"):
        for name, value in _profile(profile).items():
            values[name], origins[name] = value, f"profile {profile or 'default'} of {config_file()}"
    for name, value in options.items():
        values[name], origins[name] = value, f"--{name.replace('_', '-')}"
    return Sources(values, origins)


def _profile(name: str | None) -> dict[str, str]:
    import tomllib

    path = config_file()
    try:
        content = path.read_bytes()
    except FileNotFoundError:
        if name is None:
            return {}
        raise click.UsageError(f"There is no profile {name!r}: {path} does not exist.") from None
    except OSError as error:
        raise click.UsageError(f"{path} cannot be read: {error.strerror}.") from None
    _warn_if_shared(path)
    try:
        profiles: dict[str, Any] = tomllib.loads(content.decode("utf-8"))
    except ValueError as error:
        raise click.UsageError(f"{path} is not TOML: {error}.") from None
    if name is not None and name not in profiles:
        known = ", ".join(sorted(profiles)) or "none"
        raise click.UsageError(f"{path} has no profile {name!r}; it has: {known}.")
    table: object = profiles.get(name or "default", {})
    if not isinstance(table, dict):
        raise click.UsageError(f"{path}: {name or 'default'} must be a table, such as [default].")
    parts = cast("dict[str, Any]", table)
    unknown = sorted(set(parts) - set(PARTS))
    if unknown:
        raise click.UsageError(f"{path}: {unknown[0]!r} is not known; a profile can have {', '.join(PARTS)}.")
    wrong = next((key for key, value in parts.items() if not isinstance(value, str)), None)
    if wrong is not None:
        raise click.UsageError(f"{path}: {wrong} must be text.")
    return parts


def _warn_if_shared(path: Path) -> None:
    if sys.platform != "win32" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        click.echo(f"warning: others can read {path}; run: chmod 600 {path}", err=True)
