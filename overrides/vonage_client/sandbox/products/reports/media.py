"""Media files of reports, the only files that the emulator creates."""

from __future__ import annotations

import hashlib
from base64 import b64decode, b64encode
from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks, Reply, behaviour
from ...state.clock import iso, parsed
from ...state.world import World
from ..common.problems import problem

FILES = "media"
_WEEK = 7 * 86_400


def file_of(world: World, key: str, name: str, content: bytes, api_key: str) -> dict[str, Any]:
    """Return a new file as the API shows it, and its content."""
    return {
        "id": key,
        "original_file_name": name,
        "mime_type": "application/zip",
        "account_id": api_key,
        "store_id": "sandbox",
        "max_downloads_allowed": 0,
        "times_downloaded": 0,
        "etag": hashlib.sha256(content).hexdigest()[:32],
        "media_size": len(content),
        "time_created": iso(world.now),
        "time_last_updated": iso(world.now),
        "public": False,
        "_api_key": api_key,
        "_content": b64encode(content).decode(),
    }


@behaviour("media.download")
def download(api: ApiCall) -> Any:
    """Return the file of a report, available for 72 hours."""
    file = api.resource
    file["times_downloaded"] += 1
    headers = (("content-disposition", f'attachment; filename="{file["original_file_name"]}"'),)
    return Reply(200, None, headers, "application/octet-stream", b64decode(file["_content"]))


def _update(api: ApiCall, file: dict[str, Any], changes: Mapping[str, Any]) -> None:
    file["time_last_updated"] = iso(api.world.now)


def _select(api: ApiCall, files: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Select files by time; without a start, those of the last week."""
    first = 0.0 if api.fields.get("start_time") else api.world.now - _WEEK
    return [file for file in files if parsed(file["time_created"]) >= first]


def _missing(api: ApiCall) -> ApiError:
    return problem(api.world, 404, "not-found", "Not Found", "The file does not exist, or has expired.")


HOOKS[FILES] = Hooks(
    update=_update,
    select=_select,
    missing=_missing,
    span=("start_time", "end_time", lambda file: str(file["time_created"])),
)
