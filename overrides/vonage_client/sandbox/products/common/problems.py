"""The problem documents of the newer products, with a generated ``instance``."""

from __future__ import annotations

from typing import Any

from ...resources.api_call import ApiError
from ...state.world import World

_DOCS = "https://developer.vonage.com/api-errors"


def problem(
    world: World, status: int, slug: str, title: str, detail: str, *, base: str = _DOCS, **more: Any
) -> ApiError:
    """Return an RFC 9457 error; ``more`` is merged in."""
    body = {
        "type": f"{base}#{slug}",
        "title": title,
        "detail": detail,
        "instance": world.ids.uuid("problem"),
        **more,
    }
    return ApiError(status, body, detail)


def low_balance(world: World) -> ApiError:
    """Return the error for a balance that does not cover a call."""
    detail = "This request could not be performed due to your account balance being low."
    return problem(world, 402, "low-balance", "Low balance", detail)


def coded(world: World, status: int, code: str, title: str, detail: str) -> ApiError:
    """Return an error of Conversations and Users."""
    base = "https://developer.nexmo.com/api/conversation"
    return problem(world, status, code, title, detail, base=base, code=code)
