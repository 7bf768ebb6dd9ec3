"""Multi-channel conversation threading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final, Literal
from warnings import warn

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import (
    AsyncCaller,
    AsyncPager,
    Pager,
    RequestOptions,
    SyncCaller,
    async_raw,
    deprecated,
    deprecated_async_raw,
    deprecated_raw,
    raw,
    resource,
)

from ..api.conversations import (
    create_conversation,
    delete_conversation,
    get_conversation,
    list_conversations,
    play_conversation_stream,
    play_conversation_talk,
    record_conversation,
    stop_conversation_stream,
    stop_conversation_talk,
    update_conversation,
)
from ..api.conversations import create_event as _create_event
from ..api.conversations import create_member as _create_member
from ..api.conversations import create_user as _create_user
from ..api.conversations import delete_event as _delete_event
from ..api.conversations import delete_user as _delete_user
from ..api.conversations import get_event as _get_event
from ..api.conversations import get_member as _get_member
from ..api.conversations import get_own_member as _get_own_member
from ..api.conversations import get_user as _get_user
from ..api.conversations import list_events as _list_events
from ..api.conversations import list_members as _list_members
from ..api.conversations import list_user_conversations as _list_user_conversations
from ..api.conversations import list_user_sessions as _list_user_sessions
from ..api.conversations import list_users as _list_users
from ..api.conversations import update_member as _update_member
from ..api.conversations import update_user as _update_user
from ..models.call_action_result import CallActionResult
from ..models.channel import Channel
from ..models.conversation import Conversation
from ..models.conversation_request_callback import ConversationRequestCallback
from ..models.conversation_request_numbers_item import ConversationRequestNumbersItem
from ..models.conversation_request_properties import ConversationRequestProperties
from ..models.create_member_request_user import CreateMemberRequestUser
from ..models.event import Event
from ..models.list_conversations_response import ListConversationsResponse
from ..models.list_events_response import ListEventsResponse
from ..models.list_members_response import ListMembersResponse
from ..models.list_user_conversations_response import ListUserConversationsResponse
from ..models.list_user_sessions_response import ListUserSessionsResponse
from ..models.list_users_response import ListUsersResponse
from ..models.member import Member
from ..models.member_media import MemberMedia
from ..models.member_summary import MemberSummary
from ..models.record_conversation_request_transcription import RecordConversationRequestTranscription
from ..models.update_member_request_reason import UpdateMemberRequestReason
from ..models.user import User
from ..models.user_channels import UserChannels
from ..models.user_conversation import UserConversation
from ..models.user_properties import UserProperties
from ..models.user_session import UserSession
from ..models.user_summary import UserSummary
from ..params import (
    ChannelDict,
    ConversationRequestCallbackDict,
    ConversationRequestNumbersItemDict,
    ConversationRequestPropertiesDict,
    CreateMemberRequestUserDict,
    MemberMediaDict,
    RecordConversationRequestTranscriptionDict,
    UpdateMemberRequestReasonDict,
    UserChannelsDict,
    UserPropertiesDict,
)


class Conversations:
    """Multi-channel conversation threading.

    Errors of all methods:

    - ``RequestInvalidError``: An argument violates a rule of the document; nothing was sent.
    - ``CredentialsMissingError``: The client has no credentials for the operation; nothing was sent.
    - ``TransportError``: No complete response arrived: connection, TLS, protocol or timeout.
    - ``ResponseError``: The response is not a success; StatusError for 4xx and 5xx.
    """

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> ConversationsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return ConversationsWithRawResponse(Conversations(self._caller.raw))

    def list(
        self,
        *,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListConversationsResponse:
        """List conversations (``GET /v1/conversations``).

        Returns one page; ``iter`` iterates over all items. Retried automatically, even when the outcome is
        unknown: the operation is idempotent.

        Example:
            vonage.conversations.list()

        Args:
            date_start: Date and time (UTC), such as `2018-01-01 10:00:00`.
            date_end: Date and time (UTC), such as `2018-01-01 10:00:00`.
            page_size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            order: Sort order: ascending or descending. The server's default is "asc".
            cursor: Cursor of the page, from `_links.next.href` of the previous page.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of conversations without their details.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            list_conversations.ENDPOINT,
            options,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Conversation, ListConversationsResponse]:
        """List conversations: an iterator over the items of all pages.

        Items keep the server's order. ``list`` returns one page and describes the arguments. No request is
        sent before the first item is requested; each page is one call of ``GET /v1/conversations``, counted
        and billed as such. Set ``cursor`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.conversations.iter():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            list_conversations.PAGING,
            options,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def create(
        self,
        *,
        callback: ConversationRequestCallback | ConversationRequestCallbackDict | Unset = UNSET,
        display_name: str | Unset | None = UNSET,
        image_url: str | Unset | None = UNSET,
        name: str | Unset = UNSET,
        numbers: Sequence[ConversationRequestNumbersItem | ConversationRequestNumbersItemDict]
        | Unset = UNSET,
        properties: ConversationRequestProperties | ConversationRequestPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Create a conversation (``POST /v1/conversations``).

        Create a conversation. The name must be unique in the application; a second request with the same name
        is rejected with the code `conversation:error:duplicate-name`.

        Never retried once the server may have processed the request. ``conversations.list`` shows whether it
        was carried out.

        Example:
            vonage.conversations.create(name="name")

        Args:
            callback: URL that receives the events of the conversation.
            display_name: Name to show. It need not be unique. At most 50 characters.
            image_url: URL of an image to show. At most 2048 characters.
            name: Unique name. Vonage generates one if it is omitted. At most 100 characters.
            numbers: Endpoints of the conversation.
            properties: Settings of the conversation and custom data.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The conversation was created.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                create_conversation.ENDPOINT,
                options,
                callback=callback,
                display_name=display_name,
                image_url=image_url,
                name=name,
                numbers=numbers,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del numbers

    def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a conversation (``DELETE /v1/conversations/{conversation_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.delete(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The resource was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            delete_conversation.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    def get(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Retrieve a conversation (``GET /v1/conversations/{conversation_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.get(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The conversation.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            get_conversation.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    def update(
        self,
        *,
        conversation_id: str,
        callback: ConversationRequestCallback | ConversationRequestCallbackDict | Unset = UNSET,
        display_name: str | Unset | None = UNSET,
        image_url: str | Unset | None = UNSET,
        name: str | Unset = UNSET,
        numbers: Sequence[ConversationRequestNumbersItem | ConversationRequestNumbersItemDict]
        | Unset = UNSET,
        properties: ConversationRequestProperties | ConversationRequestPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Replace a conversation (``PUT /v1/conversations/{conversation_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.update(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                name="name",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            callback: URL that receives the events of the conversation.
            display_name: Name to show. It need not be unique. At most 50 characters.
            image_url: URL of an image to show. At most 2048 characters.
            name: Unique name. Vonage generates one if it is omitted. At most 100 characters.
            numbers: Endpoints of the conversation.
            properties: Settings of the conversation and custom data.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The conversation.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                409: The request conflicts with the current state of the resource.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                update_conversation.ENDPOINT,
                options,
                conversation_id=conversation_id,
                callback=callback,
                display_name=display_name,
                image_url=image_url,
                name=name,
                numbers=numbers,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del numbers

    def list_events(
        self,
        *,
        conversation_id: str,
        start_id: str | Unset = UNSET,
        end_id: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        exclude_deleted_events: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListEventsResponse:
        """List events (``GET /v1/conversations/{conversation_id}/events``).

        Returns one page; ``iter_events`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.list_events(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            start_id: Identifier of the first event to return.
            end_id: Identifier of the last event to return.
            event_type: Return only events of this type. Custom types are not supported.
            exclude_deleted_events: Whether to omit deleted events.
            page_size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            order: Sort order: ascending or descending. The server's default is "asc".
            cursor: Cursor of the page, from `_links.next.href` of the previous page.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of events.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _list_events.ENDPOINT,
            options,
            conversation_id=conversation_id,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            exclude_deleted_events=exclude_deleted_events,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter_events(
        self,
        *,
        conversation_id: str,
        start_id: str | Unset = UNSET,
        end_id: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        exclude_deleted_events: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[Event, ListEventsResponse]:
        """List events: an iterator over the items of all pages.

        Items keep the server's order. ``list_events`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v1/conversations/{conversation_id}/events``, counted and billed as such. Set ``cursor`` to start at a
        page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.conversations.iter_events(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
            ):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_events.PAGING,
            options,
            conversation_id=conversation_id,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            exclude_deleted_events=exclude_deleted_events,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def create_event(
        self,
        *,
        conversation_id: str,
        type: str,
        body: Mapping[str, Any] | Unset = UNSET,
        from_: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Event:
        """Create an event (``POST /v1/conversations/{conversation_id}/events``).

        Never retried once the server may have processed the request. ``conversations.list_events`` shows
        whether it was carried out.

        Example:
            vonage.conversations.create_event(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                type="type",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            type: Type of the event. One of `message`, `message:submitted`, `message:rejected`,
                `message:undeliverable`, `message:seen`, `message:delivered`, `ephemeral`, `audio:play`,
                `audio:play:stop`, `audio:say`, `audio:say:stop`, `audio:dtmf`, `audio:record`,
                `audio:record:stop`, `audio:mute:on`, `audio:mute:off`, `audio:earmuff:on`,
                `audio:earmuff:off`, or `custom:` followed by your own name.
            body: Content of the event. Its fields depend on the type.
            from_: Identifier of the member. Sent as ``from``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The event.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _create_event.ENDPOINT,
            options,
            conversation_id=conversation_id,
            type=type,
            body=body,
            from_=from_,
        )

    def delete_event(
        self,
        *,
        conversation_id: str,
        event_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete an event (``DELETE /v1/conversations/{conversation_id}/events/{event_id}``).

        Delete an event. Only message and custom events can be deleted, by their creator or with an admin
        token.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.delete_event(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                event_id="event_id",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            event_id: Identifier of the event.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The resource was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _delete_event.ENDPOINT,
            options,
            conversation_id=conversation_id,
            event_id=event_id,
        )

    def get_event(
        self,
        *,
        conversation_id: str,
        event_id: str,
        options: RequestOptions | None = None,
    ) -> Event:
        """Retrieve an event (``GET /v1/conversations/{conversation_id}/events/{event_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.get_event(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                event_id="event_id",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            event_id: Identifier of the event.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The event.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _get_event.ENDPOINT,
            options,
            conversation_id=conversation_id,
            event_id=event_id,
        )

    def list_members(
        self,
        *,
        conversation_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListMembersResponse:
        """List members (``GET /v1/conversations/{conversation_id}/members``).

        Returns one page; ``iter_members`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.list_members(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            page_size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            order: Sort order: ascending or descending. The server's default is "asc".
            cursor: Cursor of the page, from `_links.next.href` of the previous page.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _list_members.ENDPOINT,
            options,
            conversation_id=conversation_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter_members(
        self,
        *,
        conversation_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[MemberSummary, ListMembersResponse]:
        """List members: an iterator over the items of all pages.

        Items keep the server's order. ``list_members`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v1/conversations/{conversation_id}/members``, counted and billed as such. Set ``cursor`` to start at
        a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.conversations.iter_members(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
            ):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_members.PAGING,
            options,
            conversation_id=conversation_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def create_member(
        self,
        *,
        conversation_id: str,
        user: CreateMemberRequestUser | CreateMemberRequestUserDict,
        state: Literal["invited", "joined"],
        channel: Channel | ChannelDict,
        from_: str | Unset = UNSET,
        knocking_id: str | Unset = UNSET,
        media: MemberMedia | MemberMediaDict | Unset = UNSET,
        member_id_inviting: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Member:
        """Add a member (``POST /v1/conversations/{conversation_id}/members``).

        Invite a user to a conversation, or join one. The state is lower case in the request and upper case in
        the response.

        Never retried once the server may have processed the request. ``conversations.list_members`` shows
        whether it was carried out.

        Example:
            vonage.conversations.create_member(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                user={},
                state="invited",
                channel={"type": "app"},
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            user: The user, identified by id or by name.
            state: New state of the member.
            channel: Endpoint through which a member takes part in a conversation.
            from_: Identifier of the member who makes the request. Sent as ``from``.
            knocking_id: Identifier of the knocking request of the user.
            media: Audio state of a member.
            member_id_inviting: Identifier of the member who invites the user.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The member.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _create_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
            user=user,
            state=state,
            channel=channel,
            from_=from_,
            knocking_id=knocking_id,
            media=media,
            member_id_inviting=member_id_inviting,
        )

    def get_own_member(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> Member:
        """Retrieve the member of the authenticated user (``GET
        /v1/conversations/{conversation_id}/members/me``).

        Retrieve the member of the user that the token belongs to. The token needs a `sub` claim.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.get_own_member(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The member.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _get_own_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    def get_member(
        self,
        *,
        conversation_id: str,
        member_id: str,
        options: RequestOptions | None = None,
    ) -> Member:
        """Retrieve a member (``GET /v1/conversations/{conversation_id}/members/{member_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.get_member(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                member_id="MEM-f972836a-550f-45fa-956c-12a2ab5b7d22",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            member_id: Identifier of the member (`MEM-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The member.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _get_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
            member_id=member_id,
        )

    def update_member(
        self,
        *,
        conversation_id: str,
        member_id: str,
        state: Literal["joined", "left"],
        from_: str | Unset = UNSET,
        reason: UpdateMemberRequestReason | UpdateMemberRequestReasonDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Member:
        """Update a member (``PATCH /v1/conversations/{conversation_id}/members/{member_id}``).

        Never retried once the server may have processed the request.

        Example:
            vonage.conversations.update_member(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                member_id="MEM-f972836a-550f-45fa-956c-12a2ab5b7d22",
                state="joined",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            member_id: Identifier of the member (`MEM-` followed by a UUID).
            state: New state of the member.
            from_: Identifier of the member who makes the request. Sent as ``from``.
            reason: Reason for leaving. Only permitted with the state `left`.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The member.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _update_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
            member_id=member_id,
            state=state,
            from_=from_,
            reason=reason,
        )

    def record(
        self,
        *,
        conversation_id: str,
        action: Literal["start", "stop"],
        event_method: str | Unset = UNSET,
        event_url: Sequence[str] | Unset = UNSET,
        format: Literal["mp3", "wav", "vorbis"] | Unset = UNSET,
        retention_ttl: int | Unset = UNSET,
        split: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        transcription: RecordConversationRequestTranscription
        | RecordConversationRequestTranscriptionDict
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Start or stop a recording (``PUT /v1/conversations/{conversation_id}/record``).

        Retried automatically, even when the outcome is unknown, if ``action`` is ``stop``: the operation is
        then idempotent.

        Example:
            vonage.conversations.record(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                action="start",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            action: Whether to start or stop the recording.
            event_method: HTTP method for `event_url`. The server's default is "POST".
            event_url: A list with one URL that receives the events of the recording.
            format: File format of the recording. `vorbis` is an Ogg Vorbis file. The server's default is
                "mp3".
            retention_ttl: Days for which the recording is kept. From 1 to 400. The server's default is
                31.
            split: Record the sent and received audio in separate channels. The server's default is
                "conversation".
            timeout: Maximum duration of the recording, in seconds. At most 7200. The server's default is
                7200.
            transcription: Settings for a transcription of the recording.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The request was accepted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            record_conversation.ENDPOINT,
            options,
            conversation_id=conversation_id,
            action=action,
            event_method=event_method,
            event_url=event_url,
            format=format,
            retention_ttl=retention_ttl,
            split=split,
            timeout=timeout,
            transcription=transcription,
        )

    def stop_stream(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop the audio stream (``DELETE /v1/conversations/{conversation_id}/stream``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.stop_stream(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Playback was stopped.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            stop_conversation_stream.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    def play_stream(
        self,
        *,
        conversation_id: str,
        stream_url: Sequence[str],
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play an audio stream to all members (``PUT /v1/conversations/{conversation_id}/stream``).

        Never retried once the server may have processed the request.

        Example:
            vonage.conversations.play_stream(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                stream_url=["https://example.com/stream_url"],
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            stream_url: A list with one URL of an audio file. Exactly 1 item.
            level: Volume from -1 to 1 in steps of 0.1. The server's default is 0.
            loop: Number of times to repeat. 0 repeats indefinitely. At least 0. The server's default is
                1.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Playback was started.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            play_conversation_stream.ENDPOINT,
            options,
            conversation_id=conversation_id,
            stream_url=stream_url,
            level=level,
            loop=loop,
        )

    def stop_talk(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop text-to-speech (``DELETE /v1/conversations/{conversation_id}/talk``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.stop_talk(conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22")

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Playback was stopped.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            stop_conversation_talk.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    def play_talk(
        self,
        *,
        conversation_id: str,
        text: str,
        language: str | Unset = UNSET,
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        premium: bool | Unset = UNSET,
        style: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play text-to-speech to all members (``PUT /v1/conversations/{conversation_id}/talk``).

        Never retried once the server may have processed the request.

        Example:
            vonage.conversations.play_talk(
                conversation_id="CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
                text="text",
            )

        Args:
            conversation_id: Identifier of the conversation (`CON-` followed by a UUID).
            text: Text to read.
            language: Language of the text (BCP 47). The server's default is "en-US".
            level: Volume from -1 to 1 in steps of 0.1. The server's default is 0.
            loop: Number of times to repeat. 0 repeats indefinitely. At least 0. The server's default is
                1.
            premium: Use the premium version of the voice if there is one. The server's default is False.
            style: Index of the voice for the language. The server's default is 0.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Playback was started.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            play_conversation_talk.ENDPOINT,
            options,
            conversation_id=conversation_id,
            text=text,
            language=language,
            level=level,
            loop=loop,
            premium=premium,
            style=style,
        )

    def list_users(
        self,
        *,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListUsersResponse:
        """List users (``GET /v1/users``).

        Returns one page; ``iter_users`` iterates over all items. Retried automatically, even when the outcome
        is unknown: the operation is idempotent.

        Example:
            vonage.conversations.list_users()

        Args:
            page_size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            order: Sort order: ascending or descending. The server's default is "asc".
            cursor: Cursor of the page, from `_links.next.href` of the previous page.
            name: Return only the user with exactly this name.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _list_users.ENDPOINT,
            options,
            page_size=page_size,
            order=order,
            cursor=cursor,
            name=name,
        )

    def iter_users(
        self,
        *,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[UserSummary, ListUsersResponse]:
        """List users: an iterator over the items of all pages.

        Items keep the server's order. ``list_users`` returns one page and describes the arguments. No request
        is sent before the first item is requested; each page is one call of ``GET /v1/users``, counted and
        billed as such. Set ``cursor`` to start at a page other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.conversations.iter_users():
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_users.PAGING,
            options,
            page_size=page_size,
            order=order,
            cursor=cursor,
            name=name,
        )

    def create_user(
        self,
        *,
        channels: UserChannels | UserChannelsDict | Unset = UNSET,
        display_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: UserProperties | UserPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> User:
        """Create a user (``POST /v1/users``).

        Create a user. Names must be unique (otherwise `user:error:duplicate-name`), must not be `me` and must
        not start with `USR-`.

        Never retried once the server may have processed the request. ``conversations.list_users`` shows
        whether it was carried out.

        Example:
            vonage.conversations.create_user(name="name")

        Args:
            channels: Channels through which the user can be reached.
            display_name: Name to show. It need not be unique.
            image_url: URL of an image to show.
            name: Unique name of the user.
            properties: Custom data of the user.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The user.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                409: The request conflicts with the current state of the resource.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _create_user.ENDPOINT,
                options,
                channels=channels,
                display_name=display_name,
                image_url=image_url,
                name=name,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del channels

    def delete_user(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a user (``DELETE /v1/users/{user_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.delete_user(user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec")

        Args:
            user_id: Identifier of the user (`USR-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The resource was deleted. The document declares no response body. One that arrives is returned
            decoded, else None.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _delete_user.ENDPOINT,
            options,
            user_id=user_id,
        )

    def get_user(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> User:
        """Retrieve a user (``GET /v1/users/{user_id}``).

        Retrieve a user, identified by id or by name.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.get_user(user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec")

        Args:
            user_id: Identifier of the user (`USR-` followed by a UUID).
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The user.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _get_user.ENDPOINT,
            options,
            user_id=user_id,
        )

    def update_user(
        self,
        *,
        user_id: str,
        channels: UserChannels | UserChannelsDict | Unset = UNSET,
        display_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: UserProperties | UserPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> User:
        """Update a user (``PATCH /v1/users/{user_id}``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.update_user(user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec", name="name")

        Args:
            user_id: Identifier of the user (`USR-` followed by a UUID).
            channels: Channels through which the user can be reached.
            display_name: Name to show. It need not be unique.
            image_url: URL of an image to show.
            name: Unique name of the user.
            properties: Custom data of the user.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            The user.

        Raises:
            ResponseError: Statuses that the document declares:
                400: The request is malformed or a value is invalid.
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                429: Too many requests. This request was not processed.
                500: Internal error of the platform.
        """
        try:
            return self._caller.call(
                _update_user.ENDPOINT,
                options,
                user_id=user_id,
                channels=channels,
                display_name=display_name,
                image_url=image_url,
                name=name,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del channels

    def list_user_conversations(
        self,
        *,
        user_id: str,
        state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
        order_by: Literal["created"] | Unset = UNSET,
        include_custom_data: bool | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListUserConversationsResponse:
        """List the conversations of a user (``GET /v1/users/{user_id}/conversations``).

        Returns one page; ``iter_user_conversations`` iterates over all items. Retried automatically, even
        when the outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.list_user_conversations(user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec")

        Args:
            user_id: Identifier of the user (`USR-` followed by a UUID).
            state: State of the member.
            order_by: Field to sort by. Always 'created'. The server's default is "created".
            include_custom_data: Whether to include the custom data.
            date_start: Date and time (UTC), such as `2018-01-01 10:00:00`.
            page_size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            order: Sort order: ascending or descending. The server's default is "asc".
            cursor: Cursor of the page, from `_links.next.href` of the previous page.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        return self._caller.call(
            _list_user_conversations.ENDPOINT,
            options,
            user_id=user_id,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter_user_conversations(
        self,
        *,
        user_id: str,
        state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
        order_by: Literal["created"] | Unset = UNSET,
        include_custom_data: bool | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[UserConversation, ListUserConversationsResponse]:
        """List the conversations of a user: an iterator over the items of all pages.

        Items keep the server's order. ``list_user_conversations`` returns one page and describes the
        arguments. No request is sent before the first item is requested; each page is one call of ``GET
        /v1/users/{user_id}/conversations``, counted and billed as such. Set ``cursor`` to start at a page
        other than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.conversations.iter_user_conversations(
                user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec",
            ):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        return self._caller.iterate(
            _list_user_conversations.PAGING,
            options,
            user_id=user_id,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    @deprecated("conversations.list_user_sessions is deprecated")
    def list_user_sessions(
        self,
        *,
        user_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListUserSessionsResponse:
        """List the sessions of a user (``GET /v1/users/{user_id}/sessions``).

        Deprecated by the document.

        Returns one page; ``iter_user_sessions`` iterates over all items. Retried automatically, even when the
        outcome is unknown: the operation is idempotent.

        Example:
            vonage.conversations.list_user_sessions(user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec")

        Args:
            user_id: Identifier of the user (`USR-` followed by a UUID).
            page_size: Maximum number of results per page. From 1 to 100. The server's default is 10.
            order: Sort order: ascending or descending. The server's default is "asc".
            cursor: Cursor of the page, from `_links.next.href` of the previous page.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            A page of results.

        Raises:
            ResponseError: Statuses that the document declares:
                401: The credentials are missing, invalid or of the wrong kind.
                404: The resource does not exist or belongs to another account.
                500: Internal error of the platform.
        """
        warn("conversations.list_user_sessions is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.call(
            _list_user_sessions.ENDPOINT,
            options,
            user_id=user_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    @deprecated("conversations.iter_user_sessions is deprecated")
    def iter_user_sessions(
        self,
        *,
        user_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Pager[UserSession, ListUserSessionsResponse]:
        """List the sessions of a user: an iterator over the items of all pages.

        Deprecated by the document.

        Items keep the server's order. ``list_user_sessions`` returns one page and describes the arguments. No
        request is sent before the first item is requested; each page is one call of ``GET
        /v1/users/{user_id}/sessions``, counted and billed as such. Set ``cursor`` to start at a page other
        than the first.

        Iteration ends when a page is empty or says that it is the last. Errors are raised during the
        iteration; after an error the next step requests the same page again.

        Example:
            for item in vonage.conversations.iter_user_sessions(
                user_id="USR-82e028d9-5201-4f1e-8188-604b2d3471ec",
            ):
                print(item)

        Returns:
            An iterator over the items; ``pages()`` iterates over whole pages, ``next_arguments`` are the
            arguments of the next page.

        Raises:
            PagingError: The server repeats a page or a link, or a link leads to another server.
        """
        warn("conversations.iter_user_sessions is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.iterate(
            _list_user_sessions.PAGING,
            options,
            user_id=user_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )


class ConversationsWithRawResponse:
    """``Conversations``, returning status, headers and body with the result."""

    def __init__(self, resource: Conversations) -> None:
        self.list: Final = raw(resource.list)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.get: Final = raw(resource.get)
        self.update: Final = raw(resource.update)
        self.list_events: Final = raw(resource.list_events)
        self.create_event: Final = raw(resource.create_event)
        self.delete_event: Final = raw(resource.delete_event)
        self.get_event: Final = raw(resource.get_event)
        self.list_members: Final = raw(resource.list_members)
        self.create_member: Final = raw(resource.create_member)
        self.get_own_member: Final = raw(resource.get_own_member)
        self.get_member: Final = raw(resource.get_member)
        self.update_member: Final = raw(resource.update_member)
        self.record: Final = raw(resource.record)
        self.stop_stream: Final = raw(resource.stop_stream)
        self.play_stream: Final = raw(resource.play_stream)
        self.stop_talk: Final = raw(resource.stop_talk)
        self.play_talk: Final = raw(resource.play_talk)
        self.list_users: Final = raw(resource.list_users)
        self.create_user: Final = raw(resource.create_user)
        self.delete_user: Final = raw(resource.delete_user)
        self.get_user: Final = raw(resource.get_user)
        self.update_user: Final = raw(resource.update_user)
        self.list_user_conversations: Final = raw(resource.list_user_conversations)
        self.list_user_sessions: Final = deprecated_raw(resource.list_user_sessions)  # pyright: ignore[reportDeprecated]


class AsyncConversations:
    """Multi-channel conversation threading.

    The errors of all methods are those of ``Conversations``.
    """

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncConversationsWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncConversationsWithRawResponse(AsyncConversations(self._caller.raw))

    async def list(
        self,
        *,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListConversationsResponse:
        """List conversations (``GET /v1/conversations``).

        See ``Conversations.list``.
        """
        return await self._caller.call(
            list_conversations.ENDPOINT,
            options,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        date_start: datetime | str | Unset = UNSET,
        date_end: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Conversation, ListConversationsResponse]:
        """List conversations: an asynchronous iterator over the items of all pages.

        See ``Conversations.iter``.
        """
        return self._caller.iterate(
            list_conversations.PAGING,
            options,
            date_start=date_start,
            date_end=date_end,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    async def create(
        self,
        *,
        callback: ConversationRequestCallback | ConversationRequestCallbackDict | Unset = UNSET,
        display_name: str | Unset | None = UNSET,
        image_url: str | Unset | None = UNSET,
        name: str | Unset = UNSET,
        numbers: Sequence[ConversationRequestNumbersItem | ConversationRequestNumbersItemDict]
        | Unset = UNSET,
        properties: ConversationRequestProperties | ConversationRequestPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Create a conversation (``POST /v1/conversations``).

        See ``Conversations.create``.
        """
        try:
            return await self._caller.call(
                create_conversation.ENDPOINT,
                options,
                callback=callback,
                display_name=display_name,
                image_url=image_url,
                name=name,
                numbers=numbers,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del numbers

    async def delete(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a conversation (``DELETE /v1/conversations/{conversation_id}``).

        See ``Conversations.delete``.
        """
        return await self._caller.call(
            delete_conversation.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    async def get(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Retrieve a conversation (``GET /v1/conversations/{conversation_id}``).

        See ``Conversations.get``.
        """
        return await self._caller.call(
            get_conversation.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    async def update(
        self,
        *,
        conversation_id: str,
        callback: ConversationRequestCallback | ConversationRequestCallbackDict | Unset = UNSET,
        display_name: str | Unset | None = UNSET,
        image_url: str | Unset | None = UNSET,
        name: str | Unset = UNSET,
        numbers: Sequence[ConversationRequestNumbersItem | ConversationRequestNumbersItemDict]
        | Unset = UNSET,
        properties: ConversationRequestProperties | ConversationRequestPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Conversation:
        """Replace a conversation (``PUT /v1/conversations/{conversation_id}``).

        See ``Conversations.update``.
        """
        try:
            return await self._caller.call(
                update_conversation.ENDPOINT,
                options,
                conversation_id=conversation_id,
                callback=callback,
                display_name=display_name,
                image_url=image_url,
                name=name,
                numbers=numbers,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del numbers

    async def list_events(
        self,
        *,
        conversation_id: str,
        start_id: str | Unset = UNSET,
        end_id: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        exclude_deleted_events: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListEventsResponse:
        """List events (``GET /v1/conversations/{conversation_id}/events``).

        See ``Conversations.list_events``.
        """
        return await self._caller.call(
            _list_events.ENDPOINT,
            options,
            conversation_id=conversation_id,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            exclude_deleted_events=exclude_deleted_events,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter_events(
        self,
        *,
        conversation_id: str,
        start_id: str | Unset = UNSET,
        end_id: str | Unset = UNSET,
        event_type: str | Unset = UNSET,
        exclude_deleted_events: bool | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[Event, ListEventsResponse]:
        """List events: an asynchronous iterator over the items of all pages.

        See ``Conversations.iter_events``.
        """
        return self._caller.iterate(
            _list_events.PAGING,
            options,
            conversation_id=conversation_id,
            start_id=start_id,
            end_id=end_id,
            event_type=event_type,
            exclude_deleted_events=exclude_deleted_events,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    async def create_event(
        self,
        *,
        conversation_id: str,
        type: str,
        body: Mapping[str, Any] | Unset = UNSET,
        from_: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Event:
        """Create an event (``POST /v1/conversations/{conversation_id}/events``).

        See ``Conversations.create_event``.
        """
        return await self._caller.call(
            _create_event.ENDPOINT,
            options,
            conversation_id=conversation_id,
            type=type,
            body=body,
            from_=from_,
        )

    async def delete_event(
        self,
        *,
        conversation_id: str,
        event_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete an event (``DELETE /v1/conversations/{conversation_id}/events/{event_id}``).

        See ``Conversations.delete_event``.
        """
        return await self._caller.call(
            _delete_event.ENDPOINT,
            options,
            conversation_id=conversation_id,
            event_id=event_id,
        )

    async def get_event(
        self,
        *,
        conversation_id: str,
        event_id: str,
        options: RequestOptions | None = None,
    ) -> Event:
        """Retrieve an event (``GET /v1/conversations/{conversation_id}/events/{event_id}``).

        See ``Conversations.get_event``.
        """
        return await self._caller.call(
            _get_event.ENDPOINT,
            options,
            conversation_id=conversation_id,
            event_id=event_id,
        )

    async def list_members(
        self,
        *,
        conversation_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListMembersResponse:
        """List members (``GET /v1/conversations/{conversation_id}/members``).

        See ``Conversations.list_members``.
        """
        return await self._caller.call(
            _list_members.ENDPOINT,
            options,
            conversation_id=conversation_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter_members(
        self,
        *,
        conversation_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[MemberSummary, ListMembersResponse]:
        """List members: an asynchronous iterator over the items of all pages.

        See ``Conversations.iter_members``.
        """
        return self._caller.iterate(
            _list_members.PAGING,
            options,
            conversation_id=conversation_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    async def create_member(
        self,
        *,
        conversation_id: str,
        user: CreateMemberRequestUser | CreateMemberRequestUserDict,
        state: Literal["invited", "joined"],
        channel: Channel | ChannelDict,
        from_: str | Unset = UNSET,
        knocking_id: str | Unset = UNSET,
        media: MemberMedia | MemberMediaDict | Unset = UNSET,
        member_id_inviting: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Member:
        """Add a member (``POST /v1/conversations/{conversation_id}/members``).

        See ``Conversations.create_member``.
        """
        return await self._caller.call(
            _create_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
            user=user,
            state=state,
            channel=channel,
            from_=from_,
            knocking_id=knocking_id,
            media=media,
            member_id_inviting=member_id_inviting,
        )

    async def get_own_member(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> Member:
        """Retrieve the member of the authenticated user (``GET
        /v1/conversations/{conversation_id}/members/me``).

        See ``Conversations.get_own_member``.
        """
        return await self._caller.call(
            _get_own_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    async def get_member(
        self,
        *,
        conversation_id: str,
        member_id: str,
        options: RequestOptions | None = None,
    ) -> Member:
        """Retrieve a member (``GET /v1/conversations/{conversation_id}/members/{member_id}``).

        See ``Conversations.get_member``.
        """
        return await self._caller.call(
            _get_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
            member_id=member_id,
        )

    async def update_member(
        self,
        *,
        conversation_id: str,
        member_id: str,
        state: Literal["joined", "left"],
        from_: str | Unset = UNSET,
        reason: UpdateMemberRequestReason | UpdateMemberRequestReasonDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Member:
        """Update a member (``PATCH /v1/conversations/{conversation_id}/members/{member_id}``).

        See ``Conversations.update_member``.
        """
        return await self._caller.call(
            _update_member.ENDPOINT,
            options,
            conversation_id=conversation_id,
            member_id=member_id,
            state=state,
            from_=from_,
            reason=reason,
        )

    async def record(
        self,
        *,
        conversation_id: str,
        action: Literal["start", "stop"],
        event_method: str | Unset = UNSET,
        event_url: Sequence[str] | Unset = UNSET,
        format: Literal["mp3", "wav", "vorbis"] | Unset = UNSET,
        retention_ttl: int | Unset = UNSET,
        split: str | Unset = UNSET,
        timeout: int | Unset = UNSET,
        transcription: RecordConversationRequestTranscription
        | RecordConversationRequestTranscriptionDict
        | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """Start or stop a recording (``PUT /v1/conversations/{conversation_id}/record``).

        See ``Conversations.record``.
        """
        return await self._caller.call(
            record_conversation.ENDPOINT,
            options,
            conversation_id=conversation_id,
            action=action,
            event_method=event_method,
            event_url=event_url,
            format=format,
            retention_ttl=retention_ttl,
            split=split,
            timeout=timeout,
            transcription=transcription,
        )

    async def stop_stream(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop the audio stream (``DELETE /v1/conversations/{conversation_id}/stream``).

        See ``Conversations.stop_stream``.
        """
        return await self._caller.call(
            stop_conversation_stream.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    async def play_stream(
        self,
        *,
        conversation_id: str,
        stream_url: Sequence[str],
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play an audio stream to all members (``PUT /v1/conversations/{conversation_id}/stream``).

        See ``Conversations.play_stream``.
        """
        return await self._caller.call(
            play_conversation_stream.ENDPOINT,
            options,
            conversation_id=conversation_id,
            stream_url=stream_url,
            level=level,
            loop=loop,
        )

    async def stop_talk(
        self,
        *,
        conversation_id: str,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Stop text-to-speech (``DELETE /v1/conversations/{conversation_id}/talk``).

        See ``Conversations.stop_talk``.
        """
        return await self._caller.call(
            stop_conversation_talk.ENDPOINT,
            options,
            conversation_id=conversation_id,
        )

    async def play_talk(
        self,
        *,
        conversation_id: str,
        text: str,
        language: str | Unset = UNSET,
        level: str | float | Unset = UNSET,
        loop: int | Unset = UNSET,
        premium: bool | Unset = UNSET,
        style: int | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> CallActionResult:
        """Play text-to-speech to all members (``PUT /v1/conversations/{conversation_id}/talk``).

        See ``Conversations.play_talk``.
        """
        return await self._caller.call(
            play_conversation_talk.ENDPOINT,
            options,
            conversation_id=conversation_id,
            text=text,
            language=language,
            level=level,
            loop=loop,
            premium=premium,
            style=style,
        )

    async def list_users(
        self,
        *,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListUsersResponse:
        """List users (``GET /v1/users``).

        See ``Conversations.list_users``.
        """
        return await self._caller.call(
            _list_users.ENDPOINT,
            options,
            page_size=page_size,
            order=order,
            cursor=cursor,
            name=name,
        )

    def iter_users(
        self,
        *,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        name: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[UserSummary, ListUsersResponse]:
        """List users: an asynchronous iterator over the items of all pages.

        See ``Conversations.iter_users``.
        """
        return self._caller.iterate(
            _list_users.PAGING,
            options,
            page_size=page_size,
            order=order,
            cursor=cursor,
            name=name,
        )

    async def create_user(
        self,
        *,
        channels: UserChannels | UserChannelsDict | Unset = UNSET,
        display_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: UserProperties | UserPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> User:
        """Create a user (``POST /v1/users``).

        See ``Conversations.create_user``.
        """
        try:
            return await self._caller.call(
                _create_user.ENDPOINT,
                options,
                channels=channels,
                display_name=display_name,
                image_url=image_url,
                name=name,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del channels

    async def delete_user(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> Any:
        """Delete a user (``DELETE /v1/users/{user_id}``).

        See ``Conversations.delete_user``.
        """
        return await self._caller.call(
            _delete_user.ENDPOINT,
            options,
            user_id=user_id,
        )

    async def get_user(
        self,
        *,
        user_id: str,
        options: RequestOptions | None = None,
    ) -> User:
        """Retrieve a user (``GET /v1/users/{user_id}``).

        See ``Conversations.get_user``.
        """
        return await self._caller.call(
            _get_user.ENDPOINT,
            options,
            user_id=user_id,
        )

    async def update_user(
        self,
        *,
        user_id: str,
        channels: UserChannels | UserChannelsDict | Unset = UNSET,
        display_name: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        name: str | Unset = UNSET,
        properties: UserProperties | UserPropertiesDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> User:
        """Update a user (``PATCH /v1/users/{user_id}``).

        See ``Conversations.update_user``.
        """
        try:
            return await self._caller.call(
                _update_user.ENDPOINT,
                options,
                user_id=user_id,
                channels=channels,
                display_name=display_name,
                image_url=image_url,
                name=name,
                properties=properties,
            )
        finally:
            # They may hold a secret, and some tracebacks show local variables.
            del channels

    async def list_user_conversations(
        self,
        *,
        user_id: str,
        state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
        order_by: Literal["created"] | Unset = UNSET,
        include_custom_data: bool | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListUserConversationsResponse:
        """List the conversations of a user (``GET /v1/users/{user_id}/conversations``).

        See ``Conversations.list_user_conversations``.
        """
        return await self._caller.call(
            _list_user_conversations.ENDPOINT,
            options,
            user_id=user_id,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    def iter_user_conversations(
        self,
        *,
        user_id: str,
        state: Literal["INVITED", "JOINED", "LEFT"] | Unset = UNSET,
        order_by: Literal["created"] | Unset = UNSET,
        include_custom_data: bool | Unset = UNSET,
        date_start: datetime | str | Unset = UNSET,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[UserConversation, ListUserConversationsResponse]:
        """List the conversations of a user: an asynchronous iterator over the items of all pages.

        See ``Conversations.iter_user_conversations``.
        """
        return self._caller.iterate(
            _list_user_conversations.PAGING,
            options,
            user_id=user_id,
            state=state,
            order_by=order_by,
            include_custom_data=include_custom_data,
            date_start=date_start,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    @deprecated("conversations.list_user_sessions is deprecated")
    async def list_user_sessions(
        self,
        *,
        user_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> ListUserSessionsResponse:
        """List the sessions of a user (``GET /v1/users/{user_id}/sessions``).

        See ``Conversations.list_user_sessions``. Deprecated by the document.
        """
        warn("conversations.list_user_sessions is deprecated", DeprecationWarning, stacklevel=2)
        return await self._caller.call(
            _list_user_sessions.ENDPOINT,
            options,
            user_id=user_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )

    @deprecated("conversations.iter_user_sessions is deprecated")
    def iter_user_sessions(
        self,
        *,
        user_id: str,
        page_size: int | Unset = UNSET,
        order: Literal["asc", "desc", "ASC", "DESC"] | Unset = UNSET,
        cursor: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> AsyncPager[UserSession, ListUserSessionsResponse]:
        """List the sessions of a user: an asynchronous iterator over the items of all pages.

        See ``Conversations.iter_user_sessions``. Deprecated by the document.
        """
        warn("conversations.iter_user_sessions is deprecated", DeprecationWarning, stacklevel=2)
        return self._caller.iterate(
            _list_user_sessions.PAGING,
            options,
            user_id=user_id,
            page_size=page_size,
            order=order,
            cursor=cursor,
        )


class AsyncConversationsWithRawResponse:
    """``AsyncConversations``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncConversations) -> None:
        self.list: Final = async_raw(resource.list)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.get: Final = async_raw(resource.get)
        self.update: Final = async_raw(resource.update)
        self.list_events: Final = async_raw(resource.list_events)
        self.create_event: Final = async_raw(resource.create_event)
        self.delete_event: Final = async_raw(resource.delete_event)
        self.get_event: Final = async_raw(resource.get_event)
        self.list_members: Final = async_raw(resource.list_members)
        self.create_member: Final = async_raw(resource.create_member)
        self.get_own_member: Final = async_raw(resource.get_own_member)
        self.get_member: Final = async_raw(resource.get_member)
        self.update_member: Final = async_raw(resource.update_member)
        self.record: Final = async_raw(resource.record)
        self.stop_stream: Final = async_raw(resource.stop_stream)
        self.play_stream: Final = async_raw(resource.play_stream)
        self.stop_talk: Final = async_raw(resource.stop_talk)
        self.play_talk: Final = async_raw(resource.play_talk)
        self.list_users: Final = async_raw(resource.list_users)
        self.create_user: Final = async_raw(resource.create_user)
        self.delete_user: Final = async_raw(resource.delete_user)
        self.get_user: Final = async_raw(resource.get_user)
        self.update_user: Final = async_raw(resource.update_user)
        self.list_user_conversations: Final = async_raw(resource.list_user_conversations)
        self.list_user_sessions: Final = deprecated_async_raw(resource.list_user_sessions)  # pyright: ignore[reportDeprecated]
