from __future__ import annotations

from typing import Literal

from oas_runtime.model.model import Model
from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.rules import Boolean, Object, PhoneNumber, String


class VerifySilentAuthStep(Model):
    """Silent authentication by the mobile network, without a code. It must be the first step and always waits 60
    seconds.

    Schema: ``#/components/schemas/VerifySilentAuthStep``
    """

    channel: Literal["silent_auth"]
    """Always 'silent_auth'."""
    to: str
    """Phone number in E.164 format, without a leading + or 00. Matching ``^[1-9][0-9]{6,14}$``."""
    coverage_check: bool | Unset = UNSET
    """Whether to reject networks without support at once (status 412). Otherwise `check_url` is always returned
    and errors are reported by webhook. The server's default is True.
    """
    mode: Literal["standard", "advanced"] | Unset = UNSET
    """`advanced` returns a token that is checked instead of a code. The server's default is "standard"."""
    redirect_url: str | Unset = UNSET
    """URL that the device is redirected to after the check. The fragment of the URL contains `request_id` and
    `code`, or `error_description`.
    """

    RULE = Object(
        "#/components/schemas/VerifySilentAuthStep",
        properties={
            "channel": String(enum=("silent_auth",)),
            "to": PhoneNumber(pattern="^[1-9][0-9]{6,14}\\Z"),
            "coverage_check": Boolean(),
            "mode": String(enum=("standard", "advanced")),
            "redirect_url": String(),
        },
        required=("channel", "to"),
    )
