"""The resources of the clients: the generated ones, some with methods that the document does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import vonage_api.resources as generated
from oas_runtime.operation import resource

if TYPE_CHECKING:
    from ..tokens import Tokens
    from .messages import AsyncMessages, Messages
    from .sms import AsyncSms, Sms
    from .video import AsyncVideo, Video


class _Beyond:
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            from ..not_covered import absent

            raise absent(type(self), name)

    @resource
    def tokens(self: Any) -> Tokens:
        """Tokens of the application for client SDKs."""
        from ..tokens import Tokens

        return Tokens(self)


class SyncResources(_Beyond, generated.SyncResources):
    """The resources of a client that blocks until the response arrives."""

    @resource
    def messages(self) -> Messages:  # pyright: ignore[reportIncompatibleVariableOverride] - a subclass of it
        """Send messages through multiple channels."""
        from .messages import Messages

        return Messages(self)

    @resource
    def sms(self) -> Sms:  # pyright: ignore[reportIncompatibleVariableOverride] - a subclass of it
        """Send and receive SMS messages."""
        from .sms import Sms

        return Sms(self)

    @resource
    def video(self) -> Video:  # pyright: ignore[reportIncompatibleVariableOverride] - a subclass of it
        """Sessions, archives, broadcasts, captions and SIP calls of the Video API."""
        from .video import Video

        return Video(self)


class AsyncResources(_Beyond, generated.AsyncResources):
    """The resources of a client for asyncio and trio."""

    @resource
    def messages(self) -> AsyncMessages:  # pyright: ignore[reportIncompatibleVariableOverride] - a subclass of it
        """Send messages through multiple channels."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @resource
    def sms(self) -> AsyncSms:  # pyright: ignore[reportIncompatibleVariableOverride] - a subclass of it
        """Send and receive SMS messages."""
        from .sms import AsyncSms

        return AsyncSms(self)

    @resource
    def video(self) -> AsyncVideo:  # pyright: ignore[reportIncompatibleVariableOverride] - a subclass of it
        """Sessions, archives, broadcasts, captions and SIP calls of the Video API."""
        from .video import AsyncVideo

        return AsyncVideo(self)
