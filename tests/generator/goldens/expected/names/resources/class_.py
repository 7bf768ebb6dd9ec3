"""Operations of the tag Class."""

from __future__ import annotations

from functools import cached_property

from oas_runtime.model.unset import UNSET, Unset
from oas_runtime.operation import AsyncCaller, RequestOptions, SyncCaller, async_raw, raw

from ..api.class_ import import_ as _import_
from ..models.list import List


class Class:
    """Operations of the tag Class."""

    def __init__(self, caller: SyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> ClassWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return ClassWithRawResponse(Class(self._caller.raw))

    def import_(
        self,
        *,
        self_: str,
        cls_: str | Unset = UNSET,
        options_: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        params: str | Unset = UNSET,
        url: str | Unset = UNSET,
        client: str | Unset = UNSET,
        request: str | Unset = UNSET,
        operation: str | Unset = UNSET,
        prepare: str | Unset = UNSET,
        path: str | Unset = UNSET,
        query: str | Unset = UNSET,
        body: str | Unset = UNSET,
        str: int | Unset = UNSET,
        bool: str | Unset = UNSET,
        object: bool | Unset = UNSET,
        class_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        match: str | Unset = UNSET,
        none: str | Unset = UNSET,
        reject: str | Unset = UNSET,
        timeout: float | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> List:
        """``import`` (``POST /class/{self}``).

        Never sent again once it may have acted.

        Args:
            self_: Not described by the document. Sent as ``self``.
            cls_: Not described by the document. Sent as ``cls``.
            options_: Not described by the document. Sent as ``options``.
            headers: Not described by the document.
            params: Not described by the document.
            url: Not described by the document.
            client: Not described by the document.
            request: Not described by the document.
            operation: Not described by the document. Sent as ``OPERATION``.
            prepare: Not described by the document.
            path: Not described by the document.
            query: Not described by the document.
            body: Not described by the document.
            str: Not described by the document.
            bool: Not described by the document.
            object: Not described by the document.
            class_: Not described by the document. Sent as ``__class__``.
            print: Not described by the document.
            match: Not described by the document.
            none: Not described by the document. Sent as ``None``.
            reject: Not described by the document.
            timeout: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return self._caller.call(
            _import_.ENDPOINT,
            options,
            self_=self_,
            cls_=cls_,
            options_=options_,
            headers=headers,
            params=params,
            url=url,
            client=client,
            request=request,
            operation=operation,
            prepare=prepare,
            path=path,
            query=query,
            body=body,
            str=str,
            bool=bool,
            object=object,
            class_=class_,
            print=print,
            match=match,
            none=none,
            reject=reject,
            timeout=timeout,
        )


class ClassWithRawResponse:
    """``Class``, answering with status, headers and body beside the result."""

    def __init__(self, resource: Class) -> None:
        self.import_ = raw(resource.import_)


class AsyncClass:
    """Operations of the tag Class."""

    def __init__(self, caller: AsyncCaller) -> None:
        self._caller = caller

    @cached_property
    def with_raw_response(self) -> AsyncClassWithRawResponse:
        """The same methods, answering with status, headers and body beside the result."""
        return AsyncClassWithRawResponse(AsyncClass(self._caller.raw))

    async def import_(
        self,
        *,
        self_: str,
        cls_: str | Unset = UNSET,
        options_: str | Unset = UNSET,
        headers: str | Unset = UNSET,
        params: str | Unset = UNSET,
        url: str | Unset = UNSET,
        client: str | Unset = UNSET,
        request: str | Unset = UNSET,
        operation: str | Unset = UNSET,
        prepare: str | Unset = UNSET,
        path: str | Unset = UNSET,
        query: str | Unset = UNSET,
        body: str | Unset = UNSET,
        str: int | Unset = UNSET,
        bool: str | Unset = UNSET,
        object: bool | Unset = UNSET,
        class_: str | Unset = UNSET,
        print: str | Unset = UNSET,
        match: str | Unset = UNSET,
        none: str | Unset = UNSET,
        reject: str | Unset = UNSET,
        timeout: float | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> List:
        """``import`` (``POST /class/{self}``).

        Never sent again once it may have acted.

        Args:
            self_: Not described by the document. Sent as ``self``.
            cls_: Not described by the document. Sent as ``cls``.
            options_: Not described by the document. Sent as ``options``.
            headers: Not described by the document.
            params: Not described by the document.
            url: Not described by the document.
            client: Not described by the document.
            request: Not described by the document.
            operation: Not described by the document. Sent as ``OPERATION``.
            prepare: Not described by the document.
            path: Not described by the document.
            query: Not described by the document.
            body: Not described by the document.
            str: Not described by the document.
            bool: Not described by the document.
            object: Not described by the document.
            class_: Not described by the document. Sent as ``__class__``.
            print: Not described by the document.
            match: Not described by the document.
            none: Not described by the document. Sent as ``None``.
            reject: Not described by the document.
            timeout: Not described by the document.
            options: What only this call asks for: timeout, extra headers, query or body fields, other
                servers.

        Returns:
            Fine.

        Raises:
            RequestInvalidError: An argument breaks a rule of the document. Nothing was sent.
            TransportError: No complete answer arrived: connection, TLS, protocol, time limit.
            ResponseError: The answer is no success, such as StatusError for 4xx and 5xx. The document
                declares no error of its own.
        """
        return await self._caller.call(
            _import_.ENDPOINT,
            options,
            self_=self_,
            cls_=cls_,
            options_=options_,
            headers=headers,
            params=params,
            url=url,
            client=client,
            request=request,
            operation=operation,
            prepare=prepare,
            path=path,
            query=query,
            body=body,
            str=str,
            bool=bool,
            object=object,
            class_=class_,
            print=print,
            match=match,
            none=none,
            reject=reject,
            timeout=timeout,
        )


class AsyncClassWithRawResponse:
    """``AsyncClass``, answering with status, headers and body beside the result."""

    def __init__(self, resource: AsyncClass) -> None:
        self.import_ = async_raw(resource.import_)
