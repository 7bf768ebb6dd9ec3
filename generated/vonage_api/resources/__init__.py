"""The operations by tag: what a client inherits to offer them, sync and async.

Each tag is an attribute; its module is loaded when the attribute is first used.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from oas_runtime.operation import (
    AsyncCaller,
    AsyncPager,
    Endpoint,
    Pager,
    Paging,
    RequestOptions,
    Server,
    SyncCaller,
)

from ..servers import SERVERS

if TYPE_CHECKING:
    from .account import Account, AsyncAccount
    from .applications import Applications, AsyncApplications
    from .conversations import AsyncConversations, Conversations
    from .messages import AsyncMessages, Messages
    from .numbers import AsyncNumbers, Numbers
    from .reports import AsyncReports, Reports
    from .sms import AsyncSms, Sms
    from .verify import AsyncVerify, Verify
    from .voice import AsyncVoice, Voice

T = TypeVar("T")
Item = TypeVar("Item")


class SyncResources(ABC):
    """The resources of a synchronous client."""

    SERVERS: ClassVar[tuple[Server, ...]] = SERVERS
    """The servers of the document, which a client can re-route."""

    @abstractmethod
    def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T:
        """Carry out one call."""

    @abstractmethod
    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> Pager[Item, T]:
        """The items of a list, page after page."""

    @property
    @abstractmethod
    def raw(self) -> SyncCaller:
        """The same client, returning ``RawResponse``."""

    @cached_property
    def account(self) -> Account:
        """Account and subaccount management."""
        from .account import Account

        return Account(self)

    @cached_property
    def applications(self) -> Applications:
        """Configure Vonage application settings and webhooks."""
        from .applications import Applications

        return Applications(self)

    @cached_property
    def conversations(self) -> Conversations:
        """Multi-channel conversation threading."""
        from .conversations import Conversations

        return Conversations(self)

    @cached_property
    def messages(self) -> Messages:
        """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""
        from .messages import Messages

        return Messages(self)

    @cached_property
    def numbers(self) -> Numbers:
        """Provision and manage virtual phone numbers."""
        from .numbers import Numbers

        return Numbers(self)

    @cached_property
    def reports(self) -> Reports:
        """Historical records and message lookup."""
        from .reports import Reports

        return Reports(self)

    @cached_property
    def sms(self) -> Sms:
        """Send and receive SMS messages."""
        from .sms import Sms

        return Sms(self)

    @cached_property
    def verify(self) -> Verify:
        """Two-factor authentication and phone verification."""
        from .verify import Verify

        return Verify(self)

    @cached_property
    def voice(self) -> Voice:
        """Create and control voice calls."""
        from .voice import Voice

        return Voice(self)


class AsyncResources(ABC):
    """The resources of an asynchronous client."""

    SERVERS: ClassVar[tuple[Server, ...]] = SERVERS
    """The servers of the document, which a client can re-route."""

    @abstractmethod
    async def call(self, endpoint: Endpoint[T], options: RequestOptions | None, /, **arguments: Any) -> T:
        """Carry out one call."""

    @abstractmethod
    def iterate(
        self, paging: Paging[T, Item], options: RequestOptions | None, /, **arguments: Any
    ) -> AsyncPager[Item, T]:
        """The items of a list, page after page."""

    @property
    @abstractmethod
    def raw(self) -> AsyncCaller:
        """The same client, returning ``RawResponse``."""

    @cached_property
    def account(self) -> AsyncAccount:
        """Account and subaccount management."""
        from .account import AsyncAccount

        return AsyncAccount(self)

    @cached_property
    def applications(self) -> AsyncApplications:
        """Configure Vonage application settings and webhooks."""
        from .applications import AsyncApplications

        return AsyncApplications(self)

    @cached_property
    def conversations(self) -> AsyncConversations:
        """Multi-channel conversation threading."""
        from .conversations import AsyncConversations

        return AsyncConversations(self)

    @cached_property
    def messages(self) -> AsyncMessages:
        """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @cached_property
    def numbers(self) -> AsyncNumbers:
        """Provision and manage virtual phone numbers."""
        from .numbers import AsyncNumbers

        return AsyncNumbers(self)

    @cached_property
    def reports(self) -> AsyncReports:
        """Historical records and message lookup."""
        from .reports import AsyncReports

        return AsyncReports(self)

    @cached_property
    def sms(self) -> AsyncSms:
        """Send and receive SMS messages."""
        from .sms import AsyncSms

        return AsyncSms(self)

    @cached_property
    def verify(self) -> AsyncVerify:
        """Two-factor authentication and phone verification."""
        from .verify import AsyncVerify

        return AsyncVerify(self)

    @cached_property
    def voice(self) -> AsyncVoice:
        """Create and control voice calls."""
        from .voice import AsyncVoice

        return AsyncVoice(self)
