"""Twenty points in which a program that is tested on the emulator must find the live API's behaviour."""

from __future__ import annotations

import io
import json
import re
import zipfile
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

import httpx
import jwt
import pytest

from vonage_client import (
    AuthenticationError,
    NotFoundError,
    RateLimitError,
    SmsRejectedError,
    VerifyRejectedError,
    Vonage,
    VonageError,
    WebhookError,
)
from vonage_client.sandbox.engine import rate_limits
from vonage_client.webhooks import Webhooks, kinds

from ..emulator import World

PHONE, SENDER = "447700900000", "447700900001"
TO = [{"type": "phone", "number": PHONE}]
FROM = {"type": "phone", "number": SENDER}


def test_01_errors_inside_200(world: World) -> None:
    with pytest.raises(SmsRejectedError) as refused:
        world.vonage.sms.send(to="447700900107", from_="Acme", text="Hi")
    assert refused.value.code == 7
    assert "Number barred." in str(refused.value.result)
    with pytest.raises(SmsRejectedError) as partial:
        world.vonage.sms.send(to="447700900311", from_="Acme", text="a" * 200)
    assert [part.status for part in partial.value.result.messages] == ["0", "1"]
    with pytest.raises(VerifyRejectedError) as verify:
        world.vonage.verify.check(request_id="0" * 32, code="1234")
    assert verify.value.code == 6
    with pytest.raises(VonageError) as numbers:
        world.vonage.numbers.buy(country="GB", msisdn="447700900722")
    assert "420" in str(numbers.value)


def test_02_strings_for_numbers(world: World) -> None:
    auth = (world.sandbox.credentials["api_key"], world.sandbox.credentials["api_secret"])
    form = {"to": PHONE, "from": "Acme", "text": "Hello"}
    answer = world.http.post(f"{world.running.url}/sms/json", data=form, auth=auth).json()
    assert answer["message-count"] == "1"
    part = answer["messages"][0]
    assert (part["status"], part["message-price"], part["network"]) == ("0", "0.03330000", "23410")
    assert part["remaining-balance"] == "15.50260000"
    balance = world.http.get(f"{world.running.url}/account/get-balance", auth=auth).json()
    assert balance == {"value": 15.5026, "autoReload": False}
    price = world.vonage.account.get_country_pricing(type="sms", country="GB").networks[0].price
    assert Decimal(price) == Decimal(part["message-price"])


def test_03_receipts_per_part_before_twice_out_of_order_never(world: World) -> None:
    def receipts(to: str, text: str = "Hi") -> list[str]:
        world.hooks.requests.clear()
        world.vonage.sms.send(to=to, from_="Acme", text=text, callback="http://hooks/dlr")
        before = len(world.hooks.requests)
        world.sandbox.advance(30)
        return [f"{'before ' * (n < before)}{body['status']}" for n, body in enumerate(world.hooks.bodies())]

    assert receipts(PHONE) == ["accepted", "delivered"]
    assert receipts(PHONE, "a" * 200) == ["accepted", "accepted", "delivered", "delivered"]
    assert receipts("447700900307") == ["before delivered"]
    assert receipts("447700900308") == ["accepted", "delivered", "delivered"]
    assert receipts("447700900309") == ["delivered", "accepted"]
    assert receipts("447700900306") == []
    world.sandbox.advance(259_200)
    assert world.hooks.statuses() == ["expired"]
    assert receipts("447700900310", "a" * 200) == ["accepted", "accepted", "delivered", "failed"]
    body = world.hooks.bodies()[-1]
    assert (body["msisdn"], body["to"], body["err-code"]) == ("447700900310", "Acme", "8")
    assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", body["message-timestamp"])
    assert re.fullmatch(r"\d{10}", body["scts"])


def test_04_forms_of_identifiers(world: World) -> None:
    uuid = r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"
    assert re.fullmatch(uuid, world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id)
    world.sandbox.configure({"sms": {"id_form": "hex"}})
    older = world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].message_id
    assert re.fullmatch(r"[0-9A-F]{16}", older)
    assert re.fullmatch(r"[0-9a-f]{32}", world.sandbox.inbound_call())
    call = world.vonage.voice.create_call(to=TO, from_=FROM, ncco=[{"action": "talk", "text": "Hi"}])
    assert re.fullmatch(uuid, call.uuid)
    assert re.fullmatch(f"CON-{uuid}", call.conversation_uuid)
    request = world.vonage.verify.request(number=PHONE, brand="Acme")
    assert re.fullmatch(r"[0-9a-f]{32}", request.request_id)


def test_05_webhooks_are_sent_again_and_fall_back(world: World) -> None:
    world.hooks.answer = lambda request: httpx.Response(503)
    world.vonage.sms.send(to="447700900307", from_="Acme", text="Hi", callback="http://hooks/dlr")
    world.sandbox.advance(5 + 10 + 20)
    assert len(world.hooks.requests) == 4
    world.hooks.answer = lambda request: httpx.Response(204)
    world.sandbox.advance(40)
    assert len(world.hooks.requests) == 5
    assert world.sandbox.webhooks()[0]["status"] == "delivered"

    def voice(request: httpx.Request) -> httpx.Response:
        if request.url.path == "/fallback":
            return httpx.Response(200, json=[{"action": "talk", "text": "Sorry"}])
        return httpx.Response(503 if request.url.path == "/answer" else 200)

    world.set_webhooks("voice", answer_url="/answer", fallback_answer_url="/fallback", event_url="/event")
    world.hooks.requests.clear()
    world.hooks.answer = voice
    uuid = world.sandbox.inbound_call()
    world.sandbox.advance(5)
    paths = [request.url.path for request in world.hooks.requests]
    assert paths.count("/answer") == 2
    assert paths.count("/fallback") == 1
    (call,) = [call for call in world.sandbox.calls() if call["uuid"] == uuid]
    assert [heard["text"] for heard in call["heard"]] == ["Sorry"]
    assert call["status"] == "completed"


def test_06_no_completed_where_nobody_answered(world: World) -> None:
    world.set_webhooks("voice", event_url="/event")
    ends = {"401": "busy", "403": "rejected", "404": "failed", "408": "unanswered", "402": "timeout"}
    for number, end in ends.items():
        world.hooks.requests.clear()
        target = [{"type": "phone", "number": f"447700900{number}"}]
        call = world.vonage.voice.create_call(to=target, from_=FROM, ncco=[{"action": "talk", "text": "Hi"}])
        world.sandbox.advance(100)
        assert world.hooks.statuses()[-1] == end
        assert "completed" not in world.hooks.statuses()
        shown = world.vonage.voice.get_call(uuid=call.uuid)
        assert shown.status == end
        assert "price" not in shown.to_dict()


def test_07_transfer_has_a_type_and_no_status(world: World) -> None:
    world.set_webhooks("voice", event_url="/event")
    call = world.vonage.voice.create_call(to=TO, from_=FROM, ncco=[{"action": "wait", "timeout": 60}])
    world.sandbox.advance(5)
    destination: Any = {"type": "ncco", "ncco": [{"action": "talk", "text": "Elsewhere"}]}
    world.vonage.voice.update_call(uuid=call.uuid, action="transfer", destination=destination)
    world.sandbox.advance(5)
    (event,) = [body for body in world.hooks.bodies() if body.get("type") == "transfer"]
    assert "status" not in event
    assert event["conversation_uuid_from"] == call.conversation_uuid


def test_08_verify_concurrency_cancel_window_and_renewal(world: World) -> None:
    verify, sandbox = world.vonage.verify, world.sandbox
    first = verify.request(number=PHONE, brand="Acme")
    with pytest.raises(VerifyRejectedError) as again:
        verify.request(number=PHONE, brand="Acme")
    assert again.value.code == 10
    assert again.value.result.request_id == first.request_id
    with pytest.raises(VerifyRejectedError, match="19"):
        verify.control(request_id=first.request_id, cmd="cancel")
    sandbox.advance(30)
    verify.control(request_id=first.request_id, cmd="cancel")
    second = verify.request(number=PHONE, brand="Acme", next_event_wait=120, pin_expiry=240)
    code = sandbox.code(PHONE)
    sandbox.advance(120)
    assert sandbox.code(PHONE) == code
    with pytest.raises(VerifyRejectedError):
        verify.control(request_id=second.request_id, cmd="cancel")
    sandbox.advance(120)
    assert sandbox.code(PHONE) != code
    sandbox.configure({"verify": {"search_delay": 60}})
    verify.check(request_id=second.request_id, code=sandbox.code(PHONE))
    with pytest.raises(VerifyRejectedError, match="101"):
        verify.search(request_id=second.request_id)
    sandbox.advance(60)
    assert verify.search(request_id=second.request_id).status == "SUCCESS"


def test_09_balance_runs_out_in_a_batch(world: World) -> None:
    world.sandbox.world.table("accounts")["abcd1234"]["balance"] = "0.10000000"
    for _ in range(3):
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    with pytest.raises(SmsRejectedError) as refused:
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    assert refused.value.code == 9
    assert Decimal(world.sandbox.world.table("accounts")["abcd1234"]["balance"]) == Decimal("0.0001")


def test_10_number_lists(world: World) -> None:
    auth = (world.sandbox.credentials["api_key"], world.sandbox.credentials["api_secret"])
    nothing = world.http.get(f"{world.running.url}/number/search?country=ZZ", auth=auth)
    assert nothing.json() == {}
    page = world.vonage.numbers.search_available(country="US", size=2, index=2)
    assert (page.count, [number.msisdn for number in page.numbers]) == (30, ["12025550152", "12025550153"])


def test_11_replacing_an_application_drops_its_capabilities(world: World) -> None:
    capabilities: Any = {
        "verify": {"version": "v2", "webhooks": {"status_url": {"address": "http://hooks/v"}}}
    }
    made = world.vonage.applications.create(name="Mine", capabilities=capabilities)
    changed = world.vonage.applications.update(id=made.id, name="Mine too")
    assert not changed.capabilities.to_dict()
    assert changed.keys.public_key == made.keys.public_key
    assert "private_key" not in changed.keys.to_dict()


def test_12_cursors_and_indexes(world: World) -> None:
    for number in range(14):
        world.vonage.conversations.create_user(name=f"user{number}")
    page = world.vonage.conversations.list_users(page_size=10)
    assert "cursor" in page.links.next_.href if hasattr(page.links, "next_") else page.links.next.href
    href = getattr(page.links, "next_", None) or page.links.next
    assert not re.search(r"cursor=1?\d(&|$)", href.href)
    names = [user.name for user in world.vonage.conversations.iter_users(page_size=5)]
    assert sorted(names) == sorted(["alice", "bob", *(f"user{number}" for number in range(14))])
    for _ in range(3):
        world.vonage.voice.create_call(to=TO, from_=FROM, ncco=[{"action": "talk", "text": "Hi"}])
    calls = world.vonage.voice.list_calls(page_size=1, record_index=1)
    assert (calls.count, calls.record_index) == (3, 1)


def test_13_two_secrets_at_most(world: World) -> None:
    account = world.vonage.account
    account.create_secret(api_key="abcd1234", secret="Another-Secret2")
    with Vonage(api_key="abcd1234", api_secret="Another-Secret2", servers=world.running.servers) as other:
        other.account.get_balance()
    with pytest.raises(VonageError, match="maximum number"):
        account.create_secret(api_key="abcd1234", secret="Another-Secret3")
    first = account.list_secrets(api_key="abcd1234").embedded.secrets[0]
    with Vonage(api_key="abcd1234", api_secret="Another-Secret2", servers=world.running.servers) as client:
        second: Any = client
        second.account.revoke_secret(api_key="abcd1234", secret_id=first.id)
        with pytest.raises(AuthenticationError):
            world.vonage.account.get_balance()
        last = second.account.list_secrets(api_key="abcd1234").embedded.secrets[0]
        with pytest.raises(VonageError, match="last secret"):
            second.account.revoke_secret(api_key="abcd1234", secret_id=last.id)


def test_14_members_that_left_do_not_come_back(world: World) -> None:
    conversations = world.vonage.conversations
    conversation = conversations.create(name="room")
    channel: Any = {"type": "app"}
    member = conversations.create_member(
        conversation_id=conversation.id, user={"name": "alice"}, state="joined", channel=channel
    )
    conversations.update_member(conversation_id=conversation.id, member_id=member.id, state="left")
    with pytest.raises(VonageError, match="already ended"):
        conversations.update_member(conversation_id=conversation.id, member_id=member.id, state="joined")


def test_15_the_file_of_a_report(world: World) -> None:
    world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    reports = world.vonage.reports
    report = reports.create(product="SMS", account_id="abcd1234", direction="outbound")
    assert report.request_status == "PENDING"
    assert "download_report" not in report.links.to_dict()
    world.sandbox.advance(2)
    done = reports.get(report_id=report.request_id)
    assert (done.request_status, done.items_count) == ("SUCCESS", 1)
    file = done.links.download_report.href.rpartition("/")[2]
    with zipfile.ZipFile(io.BytesIO(reports.download_file(file_id=file))) as archive:
        (name,) = archive.namelist()
        assert PHONE in archive.read(name).decode()
    world.sandbox.advance(72 * 3600)
    with pytest.raises(NotFoundError):
        reports.download_file(file_id=file)


def test_16_outcome_unknown(world: World) -> None:
    world.sandbox.fail("sms.send", fault="drop_after_work")
    with pytest.raises(VonageError) as lost:
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    assert lost.value.sent == "unknown"
    assert len(world.sandbox.inbox(to=PHONE)) == 1
    world.sandbox.fail("sms.send", fault="reset")
    with pytest.raises(VonageError):
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    assert len(world.sandbox.inbox(to=PHONE)) == 1


def test_17_signatures_of_webhooks(world: World) -> None:
    world.set_webhooks("messages", status_url="/status")
    world.post(
        "/v1/messages",
        status=202,
        channel="sms",
        message_type="text",
        to=PHONE,
        **{"from": SENDER},
        text="Hi",
    )
    world.sandbox.advance(1)
    (request, *_) = world.hooks.requests
    receiver = Webhooks(world.sandbox.signature_secret)
    event = receiver.receive(kinds.MESSAGES_STATUS, body=request.content, headers=request.headers)
    assert event.status == "submitted"
    with pytest.raises(WebhookError):
        Webhooks("another-secret-of-enough-length-here").receive(
            kinds.MESSAGES_STATUS, body=request.content, headers=request.headers
        )
    world.sandbox.configure({"webhooks": {"sign_sms": True}})
    world.hooks.requests.clear()
    world.vonage.sms.send(to="447700900307", from_="Acme", text="Hi", callback="http://hooks/dlr")
    (request,) = world.hooks.requests
    receipt = Webhooks(world.sandbox.signature_secret, signature_method="md5hash").receive(
        kinds.SMS_RECEIPT, body=request.content, headers=request.headers
    )
    assert receipt.status == "delivered"


def test_18_whatsapp_window_and_failover(world: World) -> None:
    world.set_webhooks("messages", status_url="/status")
    world.sandbox.configure({"messages": {"whatsapp_window": "enforce"}})
    message = {"channel": "whatsapp", "message_type": "text", "to": PHONE, "from": SENDER, "text": "Hi"}
    fallback = {"channel": "sms", "message_type": "text", "to": PHONE, "from": SENDER, "text": "Hi"}
    world.post("/v1/messages", status=202, **message, failover=[fallback])
    world.sandbox.advance(10)
    seen = [(body["channel"], body["status"]) for body in world.hooks.bodies()]
    assert seen == [
        ("whatsapp", "submitted"),
        ("whatsapp", "rejected"),
        ("sms", "submitted"),
        ("sms", "delivered"),
    ]
    assert world.hooks.bodies()[1]["error"]["title"] == "1340"
    world.hooks.requests.clear()
    world.sandbox.inbound_message(channel="whatsapp", sender=PHONE, to=SENDER, text="Hello")
    world.post("/v1/messages", status=202, **message, failover=[fallback])
    world.sandbox.advance(10)
    assert world.hooks.statuses("/status") == ["submitted", "delivered", "read"]


def test_19_throttling(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SmsRejectedError) as one:
        world.vonage.sms.send(to="447700900101", from_="Acme", text="Hi")
    assert one.value.code == 1
    world.sandbox.configure({"limits": "document"})
    still = SimpleNamespace(monotonic=lambda: 1.0, time=lambda: 1.0)
    monkeypatch.setattr(rate_limits, "time", still)
    for _ in range(30):
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    with pytest.raises(SmsRejectedError, match="Exceeded maximum MT throughput"):
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    world.sandbox.configure({"limits": "off"})
    world.sandbox.fail("getCountryPricing", status=429)
    with pytest.raises(RateLimitError):
        world.vonage.account.get_country_pricing(type="sms", country="GB")
    world.sandbox.fail("messages.send", status=429, headers={"Retry-After": "2"})
    answer = world.post(
        "/v1/messages",
        status=429,
        channel="sms",
        message_type="text",
        to=PHONE,
        text="Hi",
        **{"from": SENDER},
    )
    assert answer["title"]


def test_20_tokens_of_deleted_and_other_applications(world: World) -> None:
    made = world.vonage.applications.create(name="Mine")
    credentials: Any = {"application_id": made.id, "private_key": made.keys.private_key}
    with Vonage(**credentials, servers=world.running.servers, max_retries=0) as own:
        assert own.voice.list_calls().count == 0
        world.vonage.applications.delete(id=made.id)
        with pytest.raises(AuthenticationError):
            own.voice.list_calls()
    call = world.vonage.voice.create_call(to=TO, from_=FROM, ncco=[{"action": "talk", "text": "Hi"}])
    other = world.vonage.applications.create(name="Other")
    credentials = {"application_id": other.id, "private_key": other.keys.private_key}
    with (
        Vonage(**credentials, servers=world.running.servers, max_retries=0) as foreign,
        pytest.raises(NotFoundError),
    ):
        foreign.voice.get_call(uuid=call.uuid)
    wrong = jwt.encode({"application_id": other.id, "iat": 1, "jti": "x"}, "secret" * 8, algorithm="HS256")
    answer = world.http.get(f"{world.running.url}/v1/calls", headers={"authorization": f"Bearer {wrong}"})
    assert answer.status_code == 401
    assert json.loads(answer.content)
