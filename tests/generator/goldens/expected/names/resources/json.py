"""Operations of the tag json."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any as _Any
from typing import Final

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw, resource

from ..api.json import delete_escape as _delete_escape
from ..api.json import escape as _escape
from ..api.json import field_2fa as _field_2fa
from ..api.json import größe as _größe
from ..api.json import init as _init
from ..api.json import put_any as _put_any
from ..models.any import Any
from ..models.literal import Literal
from ..models.mapping import Mapping
from ..models.unset import Unset as _Unset
from ..params import LiteralDict, MappingDict, UnsetDict


class Json:
    """Operations of the tag json."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> JsonWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return JsonWithRawResponse(Json(self._caller.raw))

    def put_any(
        self,
        *,
        sequence: Sequence[str] | Unset = UNSET,
        any: str | Unset = UNSET,
        literal: Literal | LiteralDict | Unset = UNSET,
        mapping: Mapping | MappingDict | Unset = UNSET,
        unset: _Unset | UnsetDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``putAny`` (``PUT /any``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            sequence: A field of the request body. Sent as ``Sequence``.
            any: A field of the request body.
            literal: A field of the request body.
            mapping: A field of the request body.
            unset: A field of the request body.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _put_any.ENDPOINT,
            options,
            sequence=sequence,
            any=any,
            literal=literal,
            mapping=mapping,
            unset=unset,
        )

    def delete_escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``deleteEscape`` (``DELETE /escape``).

        It has no operationId.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _delete_escape.ENDPOINT,
            options,
        )

    def escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``../../escape`` (``GET /escape``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _escape.ENDPOINT,
            options,
        )

    def field_2fa(
        self,
        *,
        field_2nd: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``2fa`` (``PATCH /escape``).

        Never retried once the server may have processed the request.

        Args:
            field_2nd: A parameter of the query. Sent as ``2nd``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _field_2fa.ENDPOINT,
            options,
            field_2nd=field_2nd,
        )

    def größe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``größe`` (``POST /escape``).

        Never retried once the server may have processed the request.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _größe.ENDPOINT,
            options,
        )

    def init(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``__init__`` (``PUT /escape``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return self._caller.call(
            _init.ENDPOINT,
            options,
        )


class JsonWithRawResponse:
    """``Json``, returning status, headers and body with the result."""

    def __init__(self, resource: Json) -> None:
        self.put_any: Final = raw(resource.put_any)
        self.delete_escape: Final = raw(resource.delete_escape)
        self.escape: Final = raw(resource.escape)
        self.field_2fa: Final = raw(resource.field_2fa)
        self.größe: Final = raw(resource.größe)
        self.init: Final = raw(resource.init)


class AsyncJson:
    """Operations of the tag json."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @resource
    def with_raw_response(self) -> AsyncJsonWithRawResponse:
        """The same methods, returning status, headers and body with the result."""
        return AsyncJsonWithRawResponse(AsyncJson(self._caller.raw))

    async def put_any(
        self,
        *,
        sequence: Sequence[str] | Unset = UNSET,
        any: str | Unset = UNSET,
        literal: Literal | LiteralDict | Unset = UNSET,
        mapping: Mapping | MappingDict | Unset = UNSET,
        unset: _Unset | UnsetDict | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Any:
        """``putAny`` (``PUT /any``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            sequence: A field of the request body. Sent as ``Sequence``.
            any: A field of the request body.
            literal: A field of the request body.
            mapping: A field of the request body.
            unset: A field of the request body.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _put_any.ENDPOINT,
            options,
            sequence=sequence,
            any=any,
            literal=literal,
            mapping=mapping,
            unset=unset,
        )

    async def delete_escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``deleteEscape`` (``DELETE /escape``).

        It has no operationId.

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _delete_escape.ENDPOINT,
            options,
        )

    async def escape(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``../../escape`` (``GET /escape``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _escape.ENDPOINT,
            options,
        )

    async def field_2fa(
        self,
        *,
        field_2nd: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``2fa`` (``PATCH /escape``).

        Never retried once the server may have processed the request.

        Args:
            field_2nd: A parameter of the query. Sent as ``2nd``.
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _field_2fa.ENDPOINT,
            options,
            field_2nd=field_2nd,
        )

    async def größe(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``größe`` (``POST /escape``).

        Never retried once the server may have processed the request.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _größe.ENDPOINT,
            options,
        )

    async def init(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> _Any:
        """``__init__`` (``PUT /escape``).

        Retried automatically, even when the outcome is unknown: the operation is idempotent.

        Args:
            options: Per-call overrides: timeout, extra headers, query or body fields, other servers.

        Returns:
            Fine. The document declares no response body: a body that arrives is returned decoded, else
            None.

        Raises:
            RequestInvalidError: An argument violates a rule of the document; nothing was sent.
            TransportError: No complete response arrived: connection, TLS, protocol or timeout.
            ResponseError: The response is not a success; StatusError for 4xx and 5xx.
        """
        return await self._caller.call(
            _init.ENDPOINT,
            options,
        )


class AsyncJsonWithRawResponse:
    """``AsyncJson``, returning status, headers and body with the result."""

    def __init__(self, resource: AsyncJson) -> None:
        self.put_any: Final = async_raw(resource.put_any)
        self.delete_escape: Final = async_raw(resource.delete_escape)
        self.escape: Final = async_raw(resource.escape)
        self.field_2fa: Final = async_raw(resource.field_2fa)
        self.größe: Final = async_raw(resource.größe)
        self.init: Final = async_raw(resource.init)
