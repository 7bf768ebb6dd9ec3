"""HTTP/1.1 on one connection with h11, without I/O: encodes requests, decodes responses."""

from __future__ import annotations

from collections.abc import Sequence

import h11

from ...common.headers import RawHeaders, find
from ...wire.messages import EncodedRequest, HttpResponse
from ..base import (
    ResponseBody,
    TransportResult,
    failure_if_too_large,
    failure_if_unrequested,
    failure_too_large,
)
from .deadline_streams import PIECE

LONGEST_HEAD = 100 * 1024


class Http11:
    """The requests of one connection, one after the other.

    For each request: write the pieces of ``request``, then pass received data to ``take`` until ``result`` is not
    None.
    """

    __slots__ = ("_body", "_encoded", "_ended", "_headers", "_state", "_status")

    _encoded: EncodedRequest
    _status: int
    _headers: RawHeaders
    _body: ResponseBody

    def __init__(self) -> None:
        self._state: h11.Connection = h11.Connection(h11.CLIENT, LONGEST_HEAD)
        self._ended = True

    def request(self, encoded: EncodedRequest) -> Sequence[bytes]:
        """Return the bytes of a request in pieces. Raises ``LocalProtocolError`` for invalid requests."""
        state, content = self._state, encoded.content
        self._encoded = encoded
        self._ended = False
        head = state.send(h11.Request(method=encoded.method, headers=encoded.headers, target=encoded.target))
        if content:
            content = state.send(h11.Data(data=content))
        state.send(h11.EndOfMessage())
        return (head + content,) if len(content) < PIECE else (head, content)

    def result(self) -> TransportResult | None:
        """Return the response or the failure; None if more must be read."""
        next_event = self._state.next_event
        while True:
            event = next_event()
            if event is h11.NEED_DATA:
                return None
            if isinstance(event, h11.Data):
                if not self._body.add(bytes(event.data)):
                    return failure_too_large(self._encoded, self._status, self._headers)
            elif isinstance(event, h11.Response):
                self._status, self._headers = event.status_code, event.headers.raw_items()
                failure = failure_if_unrequested(self._encoded.clock) or failure_if_too_large(
                    self._encoded, self._status, self._headers
                )
                if failure is not None:
                    return failure
                self._body = ResponseBody(self._encoded, self._status, self._headers)
            elif not isinstance(event, h11.InformationalResponse):
                self._ended = True
                return HttpResponse(self._status, self._headers, self._body.content())

    def take(self, data: bytes) -> None:
        """Process received data; empty data means that the other side closed the connection."""
        if not data and self._state.their_state is h11.SEND_RESPONSE:
            raise h11.RemoteProtocolError("Server disconnected without sending a response.")
        self._state.receive_data(data)

    def reuse(self) -> bool:
        """Prepare for another request; returns False if the connection must not be used again.

        It must not where the request or the response is not complete, a side has announced its end, more than the
        response has arrived, or the response has two lengths.
        """
        state = self._state
        done = self._ended and state.our_state is h11.DONE and state.their_state is h11.DONE
        if not done or state.trailing_data != (b"", False):  # bytes, or their end
            return False
        if find(self._headers, b"transfer-encoding") and find(self._headers, b"content-length"):
            return False
        del self._encoded, self._headers, self._body  # an idle connection stores nothing of a call
        state.start_next_cycle()
        return True

    def broken(self) -> None:
        """Record that the request could not be written completely."""
        self._state.send_failed()
