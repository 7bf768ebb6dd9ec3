"""Files by their id or their URL: the token goes to the operation's own hosts, and nowhere else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.clients import ACCOUNT, run
from tests.support.server import Server, answer
from vonage_client import NotFoundError, RequestInvalidError

FILE = "aaaaaaaa-bbbb-cccc-dddd-0123456789ab"
SOUND = answer(b"ID3\x00sound", media_type="audio/mpeg")
EU = "https://api-eu-3.vonage.com"


def download(kind: str, given: str, server: Server, pem: str, **options: Any) -> Any:
    hosts = ["https://api.nexmo.com", EU, "https://api-us-1.nexmo.com"]
    options = {**ACCOUNT, "application_id": "app", "private_key": pem, **options}
    return run(
        kind,
        lambda client: client.voice.download_recording(file_id=given),
        servers=dict.fromkeys(hosts, server.url),
        **options,
    )


@pytest.mark.parametrize(
    "given",
    [
        FILE,
        f"https://api.nexmo.com/v1/files/{FILE}",
        f"{EU}/v1/files/{FILE}",
        f"HTTPS://API-EU-3.vonage.com/v1/files/{FILE}",
        f"https://api-us-1.nexmo.com/v1/files/{FILE}",
    ],
)
def test_a_recording_by_its_id_or_its_url(kind: str, given: str, pem: str) -> None:
    with Server(SOUND) as server:
        assert download(kind, given, server, pem) == b"ID3\x00sound"
    assert server.only.target == f"/v1/files/{FILE}"
    assert (server.only.header("authorization") or "").startswith("Bearer ")


def test_a_url_says_the_region_whatever_the_client_says(kind: str, pem: str) -> None:
    with Server(SOUND) as server, Server(answer(b"", status=404)) as other:
        both = {EU: server.url, "https://api-us-3.vonage.com": other.url}
        account = {**ACCOUNT, "application_id": "app", "private_key": pem, "servers": both, "region": "us"}

        def get(given: str) -> Any:
            return run(kind, lambda client: client.voice.download_recording(file_id=given), **account)

        assert get(f"{EU}/v1/files/{FILE}") == b"ID3\x00sound"
        with pytest.raises(NotFoundError, match="region"):
            get(FILE)
    assert (len(server.seen), len(other.seen)) == (1, 1)


@pytest.mark.parametrize(
    "given",
    [
        f"https://evil.example/v1/files/{FILE}",
        f"https://api.nexmo.com.evil.example/v1/files/{FILE}",
        f"https://api.nexmo.com@evil.example/v1/files/{FILE}",
        f"https://evil.example#api.nexmo.com/v1/files/{FILE}",
        f"https://api.nexmo.com:8443/v1/files/{FILE}",
        f"http://api.nexmo.com/v1/files/{FILE}",
        f"//api.nexmo.com/v1/files/{FILE}",
        f"https://rest.nexmo.com/v1/files/{FILE}",
        f"https://api.nexmo.com/v1/calls/{FILE}",
        f"https://api.nexmo.com/v1/files/{FILE}/more",
        f"https://api.nexmo.com/v1/files/{FILE}?a=b",
        "https://api.nexmo.com/v1/files/..",
        "https://[api.nexmo.com/v1/files/x",
        f"https://аpi.nexmo.com/v1/files/{FILE}",  # noqa: RUF001 - the point: a Cyrillic letter
    ],
)
def test_any_other_url_is_refused_before_anything_is_sent(kind: str, given: str, pem: str) -> None:
    with Server(SOUND) as server:
        with pytest.raises(RequestInvalidError) as caught:
            download(kind, given, server, pem)
        assert caught.value.argument == "file_id" and not server.seen
