"""Messages with ``preview``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import vonage_api.resources.messages as generated

if TYPE_CHECKING:
    from ..sms_preview import SmsPreview


class _Preview:
    def preview(self, text: str, *, encoding_type: Literal["text", "unicode", "auto"] = "auto") -> SmsPreview:
        """How a text is encoded on the channel ``sms`` and divided into parts; nothing is sent.

        Args:
            text: The text of the message.
            encoding_type: As in the ``sms`` options of the message.
        """
        from ..sms_preview import preview

        return preview(text, encoding_type)


class Messages(_Preview, generated.Messages):
    __doc__ = generated.Messages.__doc__


class AsyncMessages(_Preview, generated.AsyncMessages):
    __doc__ = generated.AsyncMessages.__doc__
