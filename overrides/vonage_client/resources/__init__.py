"""The resources of the clients: the generated ones, some with methods that the document does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

import vonage_api.resources as generated
from oas_runtime.operation import resource

if TYPE_CHECKING:
    from .messages import AsyncMessages, Messages
    from .sms import AsyncSms, Sms


class SyncResources(generated.SyncResources):
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


class AsyncResources(generated.AsyncResources):
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
