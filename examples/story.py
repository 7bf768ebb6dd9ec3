"""A story on the emulator: a number, messages both ways, a verified phone, a call, and an account that runs dry.

Nothing to configure, and nothing leaves this machine. Time is virtual, so a minute of it takes no time.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from vonage_client import ConnectionLostError, SmsRejectedError, VerifyRejectedError, Vonage
from vonage_client.sandbox import Sandbox
from vonage_client.webhooks import Webhooks, kinds

ALICE, SHOP = "447700900005", "447700900800"
MENU = b'[{"action":"input","type":["dtmf"],"dtmf":{"maxDigits":1}}]'
THANKS = b'[{"action":"talk","text":"You chose two."}]'


class Shop:
    """A web server that webhooks are sent to: it verifies each, and answers a call with a menu."""

    def __init__(self, secret: str) -> None:
        self._webhooks = Webhooks(secret)
        self.seen: list[str] = []

    def answer(self, path: str, body: bytes, headers: Any, query: str) -> bytes:
        """The answer to one webhook; a forged one raises an error."""
        kind = {
            "/answer": kinds.VOICE_ANSWER,
            "/event": kinds.VOICE_EVENT,
            "/receipt": kinds.SMS_RECEIPT,
            "/sms": kinds.SMS_INBOUND,
        }[path]
        event: Any = self._webhooks.receive(kind, body=body, headers=headers, query=query)
        self.seen.append(
            f"{path} {getattr(event, 'status', None) or getattr(event, 'text', '') or ''}".strip()
        )
        if path == "/answer":
            return MENU
        return THANKS if getattr(event, "dtmf", None) else b""

    @contextmanager
    def open(self) -> Generator[str]:
        """Serve on a free port as long as the block lasts; the URL."""
        shop = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                path, _, query = self.path.partition("?")
                answer = shop.answer(path, body, dict(self.headers), query)
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_POST = do_GET

            def log_message(self, format: str, *args: object) -> None:
                """Print nothing."""

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()


def tell(say: Callable[[str], object] = print) -> None:
    """Tell the story; an ``AssertionError`` where it goes another way."""
    sandbox = Sandbox(settings={"webhooks": {"sign_sms": True}})
    shop = Shop(sandbox.signature_secret)
    with (
        shop.open() as url,
        sandbox.serve() as running,
        Vonage(**sandbox.credentials, servers=running.servers, max_retries=0) as vonage,
    ):
        _buy(vonage, sandbox, url, say)
        _write(vonage, sandbox, shop, url, say)
        _verify(vonage, sandbox, say)
        _call(vonage, sandbox, shop, url, say)
        _lose_an_answer(vonage, sandbox, say)
        _spend(vonage, sandbox, say)


def _buy(vonage: Vonage, sandbox: Sandbox, url: str, say: Callable[[str], object]) -> None:
    offers = vonage.numbers.search_available(country="GB", pattern=SHOP, search_pattern=0)
    vonage.numbers.buy(country="GB", msisdn=SHOP)
    vonage.numbers.update(country="GB", msisdn=SHOP, mo_http_url=f"{url}/sms")
    balance = vonage.account.get_balance().value
    say(f"{offers.count} number found; {SHOP} is ours, and {balance} EUR are left.")
    assert SHOP in [number.msisdn for number in vonage.numbers.list_owned().numbers]


def _write(vonage: Vonage, sandbox: Sandbox, shop: Shop, url: str, say: Callable[[str], object]) -> None:
    text = "Your order has left our shop, and will be with you tomorrow between eight and ten. " * 2
    sent = vonage.sms.send(to=ALICE, from_=SHOP, text=text, callback=f"{url}/receipt")
    sandbox.advance(5)
    say(f"A long SMS went to Alice in {sent.message_count} parts: {', '.join(shop.seen)}.")
    assert shop.seen.count("/receipt delivered") == 2
    sandbox.inbound_sms("Thank you!", sender=ALICE, to=SHOP)
    sandbox.advance(1)
    say(f"Her reply reached our web server: {shop.seen[-1]!r}, its signature verified.")
    assert shop.seen[-1] == "/sms Thank you!"


def _verify(vonage: Vonage, sandbox: Sandbox, say: Callable[[str], object]) -> None:
    request_id = vonage.verify.request(number=ALICE, brand="Shop").request_id or ""
    try:
        vonage.verify.check(request_id=request_id, code="0000")
    except VerifyRejectedError as error:
        say(f"A wrong code is refused: {error.code}, {error.result.error_text}.")
    checked = vonage.verify.check(request_id=request_id, code=sandbox.code(ALICE))
    say(
        f"The code that her phone shows is right: status {checked.status}, {checked.price} {checked.currency}."
    )
    assert vonage.verify.search(request_id=request_id).status == "SUCCESS"


def _call(vonage: Vonage, sandbox: Sandbox, shop: Shop, url: str, say: Callable[[str], object]) -> None:
    created = vonage.voice.create_call(
        to=[{"type": "phone", "number": ALICE}],
        from_={"type": "phone", "number": SHOP},
        answer_url=[f"{url}/answer"],
        event_url=[f"{url}/event"],
    )
    uuid = created.uuid or ""
    sandbox.advance(3)
    sandbox.act(uuid, "press", digits="2")
    sandbox.advance(20)
    call = vonage.voice.get_call(uuid=uuid)
    (leg,) = [leg for leg in sandbox.calls() if leg["uuid"] == uuid]
    heard = [f"{entry['kind']} {entry.get('text') or entry.get('digits')}" for entry in leg["heard"]]
    say(f"She answered a call, pressed 2 and heard: {heard[-1]!r}; {call.duration} s cost {call.price} EUR.")
    assert call.status == "completed"


def _lose_an_answer(vonage: Vonage, sandbox: Sandbox, say: Callable[[str], object]) -> None:
    before = len(sandbox.inbox(to=ALICE))
    sandbox.fail("sms.send", "drop_after_work")
    try:
        vonage.sms.send(to=ALICE, from_=SHOP, text="Once, or twice?")
    except ConnectionLostError as error:
        say(f"The connection died before an answer: sent={error.sent!r}, so nothing is sent again by itself.")
    assert len(sandbox.inbox(to=ALICE)) == before + 1


def _spend(vonage: Vonage, sandbox: Sandbox, say: Callable[[str], object]) -> None:
    sandbox.world.table("accounts")[sandbox.credentials["api_key"]]["balance"] = "0.10000000"
    sent = 0
    try:
        while True:
            vonage.sms.send(to=ALICE, from_=SHOP, text="Sale!")
            sent += 1
    except SmsRejectedError as error:
        say(f"With 0.10 EUR left, {sent} messages went out, then: {error.code} {error.meaning}")
    assert sent == 3


if __name__ == "__main__":
    tell()
