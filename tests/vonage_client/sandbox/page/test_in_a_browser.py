"""What a developer does with the page, in a browser without a window."""

from __future__ import annotations

import shlex
from typing import Any

import httpx
import pytest

from vonage_client.errors import SmsRejectedError, VerifyRejectedError
from vonage_client.sandbox import Sandbox, serve

from ..emulator import World
from .conftest import Shown

pytest.importorskip("playwright")

from playwright.sync_api import expect

PHONE, NUMBER = "447700900005", "447700900001"


def curl(world: World, **fields: str) -> None:
    """Send an SMS as somebody with a shell does."""
    credentials = world.sandbox.credentials
    form = {"api_key": credentials["api_key"], "api_secret": credentials["api_secret"], **fields}
    world.http.post(f"{world.running.url}/sms/json", data=form).raise_for_status()


def test_an_sms_appears_without_a_reload(world: World, shown: Shown) -> None:
    shown.go(f"phones/{PHONE}")
    curl(world, to=PHONE, **{"from": "Acme"}, text="Your table is booked €")
    bubble = shown.page.get_by_role("article").filter(has_text="Your table is booked €")
    expect(bubble).to_be_visible(timeout=1000)
    expect(bubble).to_contain_text("GSM-7")
    expect(bubble).to_contain_text("23 units, 1 part")
    expect(bubble).to_contain_text("submitted")
    shown.page.get_by_role("button", name="Idle").click()
    expect(bubble).to_contain_text("delivered")


STRANGE = (
    "<img src=x onerror=alert(1)><script>alert(2)</script>",
    "\u202eabc \u0634\u0644\u0627\u0645",
    "\U0001f600" * 40,
    "x" * 100_000,
    "'\"`${x}</textarea>",
)


def test_strange_texts_and_links_stay_texts_and_links(world: World, shown: Shown) -> None:
    for text in STRANGE:
        world.sandbox.inbound_sms(text, sender=PHONE)
    world.sandbox.inbound_sms("Hello", sender=STRANGE[0])
    for width in (1280, 400):
        shown.page.set_viewport_size({"width": width, "height": 800})
        for view in (
            f"phones/{PHONE}",
            "phones/%",
            f"phones/{STRANGE[0]}",
            "resources/nothing",
            "calls/none",
        ):
            shown.go(view)
            expect(shown.page.get_by_role("heading").first).to_be_visible()
            assert shown.page.evaluate("document.documentElement.scrollWidth") <= width
    shown.go(f"phones/{PHONE}")
    expect(shown.page.get_by_role("article")).to_have_count(len(STRANGE))
    expect(shown.page.get_by_role("article").first).to_contain_text(STRANGE[0])
    assert shown.page.locator("img[src=x]").count() == 0
    assert "nothing" not in world.sandbox.state()["resources"]


def test_a_reply_reaches_the_webhook(world: World, shown: Shown) -> None:
    world.sandbox.listen("http://hooks/all")
    curl(world, to=PHONE, **{"from": NUMBER}, text="Coming?")
    shown.go(f"phones/{PHONE}")
    shown.page.get_by_role("textbox", name=f"Reply from {PHONE}").fill("Yes, at eight")
    shown.page.get_by_role("button", name="Send").click()
    expect(shown.page.get_by_role("article").filter(has_text="Yes, at eight")).to_be_visible()
    shown.go("webhooks")
    row = shown.page.get_by_role("row").filter(has_text="sms_inbound")
    expect(row).to_contain_text("delivered")
    (inbound,) = [body for body in world.hooks.bodies("/all") if "keyword" in body]
    assert (inbound["msisdn"], inbound["to"], inbound["text"]) == (PHONE, NUMBER, "Yes, at eight")
    shown.page.get_by_role("link", name="sms_inbound").click()
    expect(shown.page.locator(".detail")).to_contain_text("Yes, at eight")
    shown.page.get_by_role("button", name="Replay").click()
    expect(shown.page.get_by_role("link", name="sms_inbound")).to_have_count(2)


def test_a_code_is_copied_and_accepted(world: World, shown: Shown) -> None:
    request = world.vonage.verify.request(number=PHONE, brand="Acme")
    shown.go("verify")
    shown.page.get_by_role("button", name=f"Copy the code of {PHONE}").click()
    expect(shown.page.get_by_text("Copied: ").first).to_be_attached()
    code = shown.page.evaluate("navigator.clipboard.readText()")
    with pytest.raises(VerifyRejectedError):
        world.vonage.verify.check(request_id=request.request_id, code="0000" if code != "0000" else "0001")
    expect(shown.page.get_by_text("1 wrong try")).to_be_visible()
    world.vonage.verify.check(request_id=request.request_id, code=code)
    expect(shown.page.get_by_role("article").get_by_text("SUCCESS")).to_be_visible()


def test_the_next_step_of_a_verification(world: World, shown: Shown) -> None:
    world.vonage.verify.request(number=PHONE, brand="Acme")
    shown.go("verify")
    expect(shown.page.get_by_role("list", name="Steps").get_by_text("sent")).to_have_count(1)
    shown.page.get_by_role("button", name="Run next").click()
    expect(shown.page.get_by_role("list", name="Steps").get_by_text("sent")).to_have_count(2)
    assert len(world.sandbox.inbox(to=PHONE)) == 2


def test_a_call_is_answered_and_digits_are_pressed(world: World, shown: Shown) -> None:
    ncco: list[Any] = [
        {"action": "talk", "text": "Press one for sales"},
        {
            "action": "input",
            "type": ["dtmf"],
            "dtmf": {"maxDigits": 2, "timeOut": 10},
            "eventUrl": ["http://hooks/input"],
        },
    ]
    sender, phone = {"type": "phone", "number": NUMBER}, {"type": "phone", "number": PHONE}
    call = world.vonage.voice.create_call(to=[phone], from_=sender, ncco=ncco)
    shown.go("calls")
    card = shown.page.locator(".leg").filter(has_text=f"{NUMBER} → {PHONE}")
    card.get_by_role("button", name="Answer").click()
    expect(card.get_by_text("answered", exact=True).first).to_be_visible()
    world.sandbox.advance(5)  # the text was spoken
    expect(card.locator(".current")).to_contain_text("input")
    expect(card.get_by_text("Press one for sales").last).to_be_visible()
    card.get_by_role("button", name="4", exact=True).click()
    expect(card.get_by_text("pressed")).to_have_count(1)
    card.get_by_role("button", name="2", exact=True).click()
    expect(card.get_by_text("pressed")).to_have_count(2)
    world.sandbox.advance(0)
    (event,) = world.hooks.bodies("/input")
    assert event["dtmf"]["digits"] == "42"
    assert event["uuid"] == call.uuid
    expect(shown.page.get_by_role("heading", name="Over")).to_be_visible()


def test_a_phone_calls(world: World, shown: Shown) -> None:
    shown.go("calls")
    shown.page.get_by_role("button", name="Call", exact=True).click()
    expect(shown.page.get_by_role("heading", name=f"{PHONE} → {NUMBER}")).to_be_visible()
    (leg,) = world.sandbox.calls()
    assert leg["direction"] == "inbound"


def test_a_fault_is_switched_on_and_seen(world: World, shown: Shown) -> None:
    shown.go("faults")
    form = shown.page.get_by_role("region", name="Let something go wrong")
    form.get_by_label("Operation").fill("sms.send")
    form.get_by_label("What happens").select_option("status")
    form.get_by_label("Code", exact=True).fill("9")
    form.get_by_label("Times").fill("2")
    form.get_by_role("button", name="Turn on").click()
    active = shown.page.get_by_role("region", name="Faults that are on")
    expect(active).to_contain_text("0 of 2")
    with pytest.raises(SmsRejectedError, match="9"):
        world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi")
    expect(active).to_contain_text("1 of 2")
    shown.page.get_by_role("button", name="Turn off").click()
    expect(active).to_contain_text("None")
    assert world.vonage.sms.send(to=PHONE, from_="Acme", text="Hi").messages[0].status == "0"


def test_why_a_request_was_refused_and_what_to_paste(world: World, shown: Shown) -> None:
    world.http.post(f"{world.running.url}/sms/jsn", data={"to": PHONE})
    world.vonage.sms.send(to=PHONE, from_="Acme", text="It's 5 o'clock", client_ref="a b")
    shown.go("requests")
    shown.page.get_by_role("link", name="POST /sms/jsn").click()
    expect(shown.page.get_by_role("note")).to_contain_text("The nearest is POST /sms/json")
    shown.page.get_by_role("link", name="POST /sms/json").click()
    shown.page.get_by_role("button", name="Copy as Python").click()
    expect(shown.page.get_by_text("Copied as Python").first).to_be_attached()
    code = shown.page.evaluate("navigator.clipboard.readText()")
    assert code.startswith("from vonage_client import Vonage\n")
    shown.page.get_by_role("button", name="Copy as curl").click()
    expect(shown.page.get_by_text("Copied as curl").first).to_be_attached()
    command = shown.page.evaluate("navigator.clipboard.readText()")
    assert shlex.split(command.replace("\\\n", " "))[:3] == ["curl", "--request", "POST"]


def test_nothing_that_comes_in_is_markup(world: World, shown: Shown) -> None:
    evil = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    world.vonage.sms.send(to=PHONE, from_="Acme", text=evil, client_ref=evil)
    world.sandbox.inbound_sms(evil, sender=PHONE)
    world.http.get(f"{world.running.url}/{evil}")
    world.sandbox.put("numbers", evil, {"msisdn": evil})
    for view in ("overview", f"phones/{PHONE}", "requests", "resources/numbers"):
        shown.go(view)
        expect(shown.page.get_by_text("onerror").first).to_be_attached()
        assert shown.page.locator("img[src=x]").count() == 0
        assert shown.page.locator("body script").count() == 0


def test_keyboard_search_and_clock(world: World, shown: Shown) -> None:
    world.vonage.sms.send(to=PHONE, from_="Acme", text="needle")
    world.vonage.sms.send(to="447700900006", from_="Acme", text="other")
    page = shown.page
    page.keyboard.press("2")
    expect(page.get_by_role("heading", name="Phones", level=1)).to_be_visible()
    page.keyboard.press("/")
    page.keyboard.type("needle")
    expect(page.get_by_role("region", name="Phones").get_by_role("listitem")).to_have_count(1)
    page.get_by_role("searchbox").fill("")
    page.keyboard.press("Escape")
    before = world.sandbox.clock.now
    page.get_by_role("button", name="+5 min").click()
    expect(page.get_by_text("12:05:00")).to_be_visible()
    assert world.sandbox.clock.now == before + 300
    page.keyboard.press("r")
    page.get_by_role("dialog").get_by_role("button", name="Reset").click()
    expect(page.get_by_text("No phone rang yet")).to_be_visible()
    assert world.sandbox.inbox() == []


def test_a_resource_is_edited_and_removed(world: World, shown: Shown) -> None:
    shown.go(f"resources/numbers/{NUMBER}")
    editor = shown.page.get_by_label(f"State of {NUMBER}")
    editor.fill(editor.input_value().replace('"GB"', '"IE"'))
    shown.page.get_by_role("button", name="Save").click()
    expect(shown.page.get_by_role("cell", name="IE", exact=True)).to_be_visible()
    assert world.sandbox.world.table("numbers")[NUMBER]["country"] == "IE"
    shown.page.get_by_role("button", name="Delete").click()
    shown.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(shown.page.get_by_role("row").filter(has_text=NUMBER)).to_have_count(0)
    assert NUMBER not in world.sandbox.world.table("numbers")


def test_words_without_an_end_are_broken_on_a_phone(world: World, shown: Shown) -> None:
    word, sandbox = "x" * 300, world.sandbox
    sandbox.listen(f"http://hooks/{word}")
    curl(world, to=PHONE, **{"from": NUMBER}, text=word)
    sandbox.inbound_sms(word)
    world.vonage.voice.create_call(
        to=[{"type": "sip", "uri": f"sip:{word}@example.com"}],
        from_={"type": "phone", "number": NUMBER},
        ncco=[{"action": "talk", "text": word}],
    )
    sandbox.advance(3)
    world.http.get(f"{world.running.url}/{word}")
    sandbox.fail("sms.send", status=500, headers={"X-Word": word}, body=word)
    page = shown.page
    page.set_viewport_size({"width": 400, "height": 800})
    for view in (
        "overview",
        f"phones/{PHONE}",
        "calls",
        "webhooks",
        "requests",
        "resources/webhooks",
        "faults",
    ):
        shown.go(view)
        expect(page.get_by_role("main")).to_contain_text("xxx")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), view


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_readable_on_a_phone_and_by_a_screen_reader(world: World, shown: Shown, theme: Any) -> None:
    curl(world, to=PHONE, **{"from": NUMBER}, text="Hello " * 30)
    world.sandbox.inbound_call()
    world.vonage.verify.request(number=PHONE, brand="Acme")
    page = shown.page
    page.set_viewport_size({"width": 400, "height": 800})
    page.emulate_media(color_scheme=theme)
    for view in ("overview", "phones", f"phones/{PHONE}", "calls", "verify", "webhooks", "requests/1"):
        shown.go(view)
        expect(page.get_by_role("main")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), view
        # Every control has a name, every image a text, and there is one first heading.
        assert page.get_by_role("heading", level=1).count() == 1
        assert page.locator("img:not([alt])").count() == 0
        unnamed = "[...document.querySelectorAll('button, a[href]')].filter(e => !e.innerText.trim() && !e.ariaLabel)"
        assert page.evaluate(f"{unnamed}.length") == 0, view
        unlabelled = "[...document.querySelectorAll('input, select, textarea')].filter(e => !e.labels.length)"
        assert page.evaluate(f"{unlabelled}.length") == 0, view


def test_a_token_is_asked_for(world: World, shown: Shown) -> None:
    with serve(Sandbox(), token="let-me-in") as running:
        page = shown.page.context.new_page()
        page.goto(f"{running.url}/_sandbox/ui")
        page.get_by_label("Token").fill("let-me-in")
        page.get_by_role("button", name="Open").click()
        expect(page.get_by_text("live", exact=True)).to_be_visible()
        assert httpx.get(f"{running.url}/_sandbox/state").status_code == 401
        page.close()
