"""The operations by tag: what a client inherits to offer them, sync and async.

Each tag is an attribute; its module is loaded when the attribute is first used.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
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
    resource,
)

from ..servers import SERVERS

if TYPE_CHECKING:
    from .account import Account, AsyncAccount
    from .applications import Applications, AsyncApplications
    from .conversations import AsyncConversations, Conversations
    from .external_accounts import AsyncExternalAccounts, ExternalAccounts
    from .identity_insights import AsyncIdentityInsights, IdentityInsights
    from .media import AsyncMedia, Media
    from .messages import AsyncMessages, Messages
    from .number_insight import AsyncNumberInsight, NumberInsight
    from .number_pools import AsyncNumberPools, NumberPools
    from .numbers import AsyncNumbers, Numbers
    from .reports import AsyncReports, Reports
    from .sms import AsyncSms, Sms
    from .verify import AsyncVerify, Verify
    from .video import AsyncVideo, Video
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

    @resource
    def account(self) -> Account:
        """Account and subaccount management."""
        from .account import Account

        return Account(self)

    @resource
    def applications(self) -> Applications:
        """Configure Vonage application settings and webhooks."""
        from .applications import Applications

        return Applications(self)

    @resource
    def conversations(self) -> Conversations:
        """Multi-channel conversation threading."""
        from .conversations import Conversations

        return Conversations(self)

    @resource
    def external_accounts(self) -> ExternalAccounts:
        """Accounts of messaging providers (beta)."""
        from .external_accounts import ExternalAccounts

        return ExternalAccounts(self)

    @resource
    def identity_insights(self) -> IdentityInsights:
        """Insights about phone numbers."""
        from .identity_insights import IdentityInsights

        return IdentityInsights(self)

    @resource
    def media(self) -> Media:
        """Media files of messages and reports (beta)."""
        from .media import Media

        return Media(self)

    @resource
    def messages(self) -> Messages:
        """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""
        from .messages import Messages

        return Messages(self)

    @resource
    def number_insight(self) -> NumberInsight:
        """Information about phone numbers (deprecated, ends on 2027-02-04)."""
        from .number_insight import NumberInsight

        return NumberInsight(self)

    @resource
    def number_pools(self) -> NumberPools:
        """Pools of numbers to send SMS from (beta)."""
        from .number_pools import NumberPools

        return NumberPools(self)

    @resource
    def numbers(self) -> Numbers:
        """Provision and manage virtual phone numbers."""
        from .numbers import Numbers

        return Numbers(self)

    @resource
    def reports(self) -> Reports:
        """Historical records and message lookup."""
        from .reports import Reports

        return Reports(self)

    @resource
    def sms(self) -> Sms:
        """Send and receive SMS messages."""
        from .sms import Sms

        return Sms(self)

    @resource
    def verify(self) -> Verify:
        """Two-factor authentication and phone verification."""
        from .verify import Verify

        return Verify(self)

    @resource
    def video(self) -> Video:
        """Sessions, archives, broadcasts, captions and SIP calls of the Video API."""
        from .video import Video

        return Video(self)

    @resource
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

    @resource
    def account(self) -> AsyncAccount:
        """Account and subaccount management."""
        from .account import AsyncAccount

        return AsyncAccount(self)

    @resource
    def applications(self) -> AsyncApplications:
        """Configure Vonage application settings and webhooks."""
        from .applications import AsyncApplications

        return AsyncApplications(self)

    @resource
    def conversations(self) -> AsyncConversations:
        """Multi-channel conversation threading."""
        from .conversations import AsyncConversations

        return AsyncConversations(self)

    @resource
    def external_accounts(self) -> AsyncExternalAccounts:
        """Accounts of messaging providers (beta)."""
        from .external_accounts import AsyncExternalAccounts

        return AsyncExternalAccounts(self)

    @resource
    def identity_insights(self) -> AsyncIdentityInsights:
        """Insights about phone numbers."""
        from .identity_insights import AsyncIdentityInsights

        return AsyncIdentityInsights(self)

    @resource
    def media(self) -> AsyncMedia:
        """Media files of messages and reports (beta)."""
        from .media import AsyncMedia

        return AsyncMedia(self)

    @resource
    def messages(self) -> AsyncMessages:
        """Multi-channel messaging via SMS, WhatsApp, Messenger, Viber, MMS, RCS."""
        from .messages import AsyncMessages

        return AsyncMessages(self)

    @resource
    def number_insight(self) -> AsyncNumberInsight:
        """Information about phone numbers (deprecated, ends on 2027-02-04)."""
        from .number_insight import AsyncNumberInsight

        return AsyncNumberInsight(self)

    @resource
    def number_pools(self) -> AsyncNumberPools:
        """Pools of numbers to send SMS from (beta)."""
        from .number_pools import AsyncNumberPools

        return AsyncNumberPools(self)

    @resource
    def numbers(self) -> AsyncNumbers:
        """Provision and manage virtual phone numbers."""
        from .numbers import AsyncNumbers

        return AsyncNumbers(self)

    @resource
    def reports(self) -> AsyncReports:
        """Historical records and message lookup."""
        from .reports import AsyncReports

        return AsyncReports(self)

    @resource
    def sms(self) -> AsyncSms:
        """Send and receive SMS messages."""
        from .sms import AsyncSms

        return AsyncSms(self)

    @resource
    def verify(self) -> AsyncVerify:
        """Two-factor authentication and phone verification."""
        from .verify import AsyncVerify

        return AsyncVerify(self)

    @resource
    def video(self) -> AsyncVideo:
        """Sessions, archives, broadcasts, captions and SIP calls of the Video API."""
        from .video import AsyncVideo

        return AsyncVideo(self)

    @resource
    def voice(self) -> AsyncVoice:
        """Create and control voice calls."""
        from .voice import AsyncVoice

        return AsyncVoice(self)
