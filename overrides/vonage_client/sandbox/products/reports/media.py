"""Media files: those of reports, the only ones that the emulator makes."""

from __future__ import annotations

import hashlib
from base64 import b64decode
from collections.abc import Mapping
from typing import Any

from ...resources.api_call import ApiCall, Reply, behaviour
from ...state.clock import iso, parsed
from ..common.problems import problem
from .reports import FILES

_WEEK = 7 * 86_400


@behaviour("media.list")
def list_media(api: ApiCall) -> Any:
    """The files of a span of time, by default of the last week."""
    fields, now = api.fields, api.world.now
    first = parsed(str(fields["start_time"])) if fields.get("start_time") else now - _WEEK
    last = parsed(str(fields["end_time"])) if fields.get("end_time") else now
    files = [
        _shown(key, file)
        for key, file in api.world.table(FILES).items()
        if file["account"] == api.api_key and first <= file["created"] <= last
    ]
    return files[::-1] if fields.get("order") == "descending" else files


@behaviour("media.info")
def info(api: ApiCall) -> Any:
    """What is known of a file."""
    return _shown(api.call.path["file_id"], _wanted(api))


@behaviour("media.update")
def update(api: ApiCall) -> Any:
    """Set what is given."""
    file = _wanted(api)
    file["info"] |= api.values
    file["updated"] = api.world.now
    api.world.changed(FILES, api.call.path["file_id"])
    return Reply()


@behaviour("media.delete")
def delete(api: ApiCall) -> Any:
    """Forget a file."""
    _wanted(api)
    del api.world.table(FILES)[api.call.path["file_id"]]
    api.world.changed(FILES, api.call.path["file_id"])
    return Reply()


def _wanted(api: ApiCall) -> dict[str, Any]:
    file = api.world.table(FILES).get(api.call.path["file_id"])
    if file is None or file["account"] != api.api_key:
        raise problem(api.world, 404, "not-found", "Not Found", "The file does not exist, or is gone.")
    wanted: dict[str, Any] = file
    return wanted


def _shown(key: str, file: Mapping[str, Any]) -> dict[str, Any]:
    content = b64decode(file["content"])
    return {
        "id": key,
        "original_file_name": file["name"],
        "mime_type": "application/zip",
        "account_id": file["account"],
        "store_id": "sandbox",
        "max_downloads_allowed": 0,
        "times_downloaded": file["downloads"],
        "etag": hashlib.sha256(content).hexdigest()[:32],
        "media_size": len(content),
        "time_created": iso(file["created"]),
        "time_last_updated": iso(file["updated"]),
        "public": False,
        **file["info"],
    }
