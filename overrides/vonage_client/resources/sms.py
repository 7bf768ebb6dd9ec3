"""SMS with ``preview``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import vonage_api.resources.sms as generated

if TYPE_CHECKING:
    from ..sms_preview import SmsPreview


class _Preview:
    def preview(self, text: str, *, type: Literal["text", "unicode"] | None = None) -> SmsPreview:
        """How ``send`` encodes a text and divides it into parts, each of which is charged; nothing is sent.

        Args:
            text: The text of the SMS.
            type: As of ``send``; by default ``unicode`` where the text has characters outside GSM-7.
        """
        from ..sms_preview import preview

        return preview(text, type or "auto")


class Sms(_Preview, generated.Sms):
    __doc__ = generated.Sms.__doc__


class AsyncSms(_Preview, generated.AsyncSms):
    __doc__ = generated.AsyncSms.__doc__
