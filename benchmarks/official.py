"""The official SDK (``vonage`` 4.9.1) on a loopback server: only its session is redirected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from requests import PreparedRequest, Response
from requests.adapters import HTTPAdapter
from vonage import Auth, Vonage
from vonage_numbers import NumberParams
from vonage_sms import SmsMessage


class _Loopback(HTTPAdapter):
    def __init__(self, url: str, own: HTTPAdapter) -> None:
        """``own`` is the replaced adapter, with the SDK's own retries."""
        super().__init__(max_retries=own.max_retries)
        self.url = url

    def send(self, request: PreparedRequest, *args: Any, **options: Any) -> Response:
        request.url = self.url + "/" + (request.url or "").split("/", 3)[3]
        return super().send(request, *args, **options)


def client(url: str, private_key: str) -> Vonage:
    """Return the SDK's client with every kind of credentials."""
    auth = Auth(
        api_key="abcd1234",
        api_secret="not-a-secret",
        application_id="78d335fa-323d-0114-9c3d-d6f0d48968cf",
        private_key=private_key,
    )
    return led_to(url, Vonage(auth))


def led_to(url: str, sdk: Vonage) -> Vonage:
    """Return the SDK's client with its session redirected to a server."""
    session = sdk.http_client._session
    session.mount("https://", _Loopback(url, session.get_adapter("https://api.nexmo.com")))
    return sdk


def calls(url: str, private_key: str) -> dict[str, Callable[[], object]]:
    """Return the SDK's methods to send one SMS, to buy a number and to read calls, by our names."""
    sdk = client(url, private_key)
    message = SmsMessage(to="447700900000", from_="Acme", text="Hello")
    number = NumberParams(country="GB", msisdn="447700900000")
    return {
        "sms.send": lambda: sdk.sms.send(message),
        "numbers.buy": lambda: sdk.numbers.buy_number(number),
        "voice.list_calls": lambda: sdk.voice.list_calls(),
        "sms": lambda: sdk.sms.send(message),
        "call": lambda: sdk.voice.get_call("63f61863-4a51-4f6b-86e1-46edebcf9356"),
        "stop": lambda: sdk.voice.hangup("63f61863-4a51-4f6b-86e1-46edebcf9356"),
        "page": lambda: sdk.voice.list_calls(),
    }
