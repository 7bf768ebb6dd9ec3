"""The client: imports, calls on loopback, decoding."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

from .measure import Row, async_calls, calls, row, snippets
from .server import CALL, serving

ROOT = Path(__file__).resolve().parent.parent
_KEYS = {"api_key": "abcd1234", "api_secret": "not-a-secret"}
_FORM = {"to": "447700900000", "from": "Acme", "text": "Hello", **_KEYS}
_BOTH = ("https://rest.nexmo.com", "https://api.nexmo.com")


def private_key() -> str:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()


def imports(rounds: int) -> Iterator[Row]:
    """Measure the cost of an import and of a client."""
    yield row(
        "import vonage_client",
        "import httpx",
        snippets("import vonage_client", "import httpx", rounds),
        0.5,
        "CPU, new interpreter",
    )
    yield row(
        "import vonage_client",
        "import vonage",
        snippets("import vonage_client", "import vonage", rounds),
        None,
        "CPU, new interpreter",
    )
    construct = f"from vonage_client import Vonage\nVonage(**{_KEYS!r}).close()"
    yield row(
        "import and make a client",
        "import httpx; httpx.Client()",
        snippets(construct, "import httpx\nhttpx.Client().close()", rounds),
        0.5,
        "CPU, new interpreter",
    )
    pem = private_key()
    with serving() as url:
        ours = (
            "from vonage_client import Vonage\n"
            f"with Vonage(**{_KEYS!r}, servers={dict.fromkeys(_BOTH, url)!r}) as vonage:\n"
            "    vonage.sms.send(to='447700900000', from_='Acme', text='Hello')"
        )
        theirs = f"from benchmarks import official\nofficial.calls({url!r}, {pem!r})['sms']()"
        yield row(
            "import, make a client, a first sms.send",
            "vonage 4.9.1",
            snippets(ours, theirs, rounds),
            0.25,
            "CPU, new interpreter",
            "the standard library, h11 and orjson are most of it",
        )


def requests(number: int, rounds: int) -> Iterator[Row]:
    """Measure the cost of a call, sync and async."""
    import httpx

    from vonage_client import AsyncVonage, Vonage

    from . import official

    pem = private_key()
    with serving() as url:
        options: dict[str, Any] = {
            **_KEYS,
            "application_id": "78d335fa-323d-0114-9c3d-d6f0d48968cf",
            "private_key": pem,
            "servers": dict.fromkeys(_BOTH, url),
        }
        theirs = official.calls(url, pem)
        with Vonage(**options) as vonage, httpx.Client() as client:

            def send() -> object:
                return vonage.sms.send(to="447700900000", from_="Acme", text="Hello").messages[0].message_id

            def post() -> object:
                return client.post(f"{url}/sms/json", data=_FORM).json()["messages"][0]["message-id"]

            def get() -> object:
                return vonage.voice.get_call(uuid="63f61863-4a51-4f6b-86e1-46edebcf9356").status

            note = "CPU per call"
            yield row("sms.send", "httpx.Client.post + json", calls(send, post, number, rounds), 0.6, note)
            yield row("sms.send", "vonage 4.9.1", calls(send, theirs["sms"], number, rounds), 0.6, note)
            small = max(10, number // 20)
            pairs = calls(get, theirs["call"], small, rounds)
            yield row("voice.get_call with a JWT", "vonage 4.9.1", pairs, 0.05, note)

        async def both() -> list[tuple[float, float]]:
            async with AsyncVonage(**options) as vonage, httpx.AsyncClient() as client:

                async def send() -> object:
                    sent = await vonage.sms.send(to="447700900000", from_="Acme", text="Hello")
                    return sent.messages[0].message_id

                async def post() -> object:
                    answer = await client.post(f"{url}/sms/json", data=_FORM)
                    return answer.json()["messages"][0]["message-id"]

                return await async_calls(send, post, number, rounds)

        yield row(
            "sms.send, async", "httpx.AsyncClient.post + json", asyncio.run(both()), 0.6, "CPU per call"
        )


def page() -> bytes:
    """Return a page of 100 calls with distinct texts."""
    call = json.loads(CALL)
    listed = [{**call, "uuid": f"63f61863-4a51-4f6b-86e1-{index:012}"} for index in range(100)]
    whole = {"count": 100, "page_size": 100, "record_index": 0, "_embedded": {"calls": listed}}
    return json.dumps(whole, separators=(",", ":")).encode()


def decoding(rounds: int) -> Iterator[Row]:
    """Measure decoding a page to typed objects, compared with pydantic models of the same document."""
    from oas_runtime.wire import decode as wire_decode
    from vonage_api.models.call import Call
    from vonage_api.models.call_list import CallList

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "pydantic_models.py"
        command = [
            sys.executable,
            "-m",
            "datamodel_code_generator",
            "--input",
            str(ROOT / "generated" / "vonage_api" / "openapi.json"),
        ]
        command += ["--input-file-type", "openapi", "--output-model-type", "pydantic_v2.BaseModel"]
        command += ["--formatters", "builtin", "--disable-timestamp", "--output", str(target)]
        subprocess.run(command, check=True, capture_output=True)
        sys.path.insert(0, folder)
        import pydantic_models  # type: ignore[import-not-found]
    raw = page()
    validate = pydantic_models.CallList.model_validate_json

    def decode() -> CallList:
        return CallList.from_dict(wire_decode.json_value(raw, "application/json"))

    def status(read: Callable[[], Any], calls_of: Callable[[Any], Any]) -> Callable[[], object]:
        return lambda: [call.status for call in calls_of(read())]

    def whole(
        read: Callable[[], Any], calls_of: Callable[[Any], Any], names: list[str]
    ) -> Callable[[], object]:
        return lambda: [getattr(call, name) for call in calls_of(read()) for name in names]

    def ours(listed: Any) -> Any:
        return listed.embedded.calls

    def theirs(listed: Any) -> Any:
        return listed.field_embedded.calls

    def typed() -> Any:
        return validate(raw)

    what, note = "decode a page of 100 calls", "CPU, bytes to objects"
    pairs = calls(status(decode, ours), status(typed, theirs), 200, rounds)
    yield row(f"{what}, read one field of each", "pydantic v2", pairs, 0.6, note)
    names = list(pydantic_models.Call.model_fields)
    pairs = calls(whole(decode, ours, list(Call.attribute_names())), whole(typed, theirs, names), 200, rounds)
    why = "fields become attributes when they are first read; half the time is JSON, garbage collection, reading"
    yield row(f"{what}, read all their fields", "pydantic v2", pairs, 0.6, note, why)
