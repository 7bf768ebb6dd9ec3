"""Verify v2 over time: codes, steps, templates."""

from __future__ import annotations

from typing import Any

import pytest

from vonage_client import ConflictError, NotFoundError, PaymentRequiredError, VonageError

from ..emulator import World, status_of

PHONE, OWN = "447700900000", "447700900001"


class TestVerifyV2:
    def start(self, world: World, *channels: str, **more: Any) -> str:
        """Start a verification over channels; its id."""
        world.set_webhooks("verify", status_url="/verify")
        workflow: Any = [{"channel": channel, "to": PHONE} for channel in channels or ("sms",)]
        return str(world.vonage.verify.create_v2(brand="Acme", workflow=workflow, **more).request_id)

    def test_the_right_code(self, world: World) -> None:
        key = self.start(world, "sms", "voice", client_ref="mine")
        with pytest.raises(VonageError, match="does not match"):
            world.vonage.verify.check_v2(request_id=key, code="000000"[: len(world.sandbox.code(PHONE))])
        assert (
            world.vonage.verify.check_v2(request_id=key, code=world.sandbox.code(PHONE)).status == "completed"
        )
        world.sandbox.advance(0)
        event, summary = world.hooks.bodies("/verify")
        assert (event["type"], event["status"]) == ("event", "completed")
        assert [step["status"] for step in summary["workflow"]] == ["completed", "unused"]
        assert summary["client_ref"] == "mine"
        with pytest.raises(NotFoundError):
            world.vonage.verify.check_v2(request_id=key, code="1234")

    def test_time_runs_out_step_by_step(self, world: World) -> None:
        self.start(world, "sms", "voice", channel_timeout=60)
        first = world.sandbox.code(PHONE)
        world.sandbox.advance(60)
        assert world.sandbox.code(PHONE) != first
        world.sandbox.advance(60)
        assert [body["status"] for body in world.hooks.bodies("/verify")] == ["expired"] * 3

    def test_concurrency_cancel_and_next(self, world: World) -> None:
        key = self.start(world, "sms", "voice")
        workflow = [{"channel": "sms", "to": PHONE}]
        assert world.post("/v2/verify", status=409, brand="Acme", workflow=workflow)["request_id"] == key
        world.vonage.verify.next_v2_workflow(request_id=key)
        with pytest.raises(ConflictError, match="no more events"):
            world.vonage.verify.next_v2_workflow(request_id=key)
        world.vonage.verify.cancel_v2(request_id=key)
        with pytest.raises(NotFoundError):
            world.vonage.verify.cancel_v2(request_id=key)
        self.start(world)

    def test_three_wrong_codes_end_it(self, world: World) -> None:
        key = self.start(world)
        for _ in range(2):
            with pytest.raises(VonageError):
                world.vonage.verify.check_v2(request_id=key, code="99999")
        with pytest.raises(VonageError, match="too many times") as ended:
            world.vonage.verify.check_v2(request_id=key, code="99999")
        assert ended.value.status == 410

    def test_chosen_by_the_number(self, world: World) -> None:
        workflow: Any = [{"channel": "sms", "to": "447700900652"}]
        with pytest.raises(PaymentRequiredError):
            world.vonage.verify.create_v2(brand="Acme", workflow=workflow)

    def test_silent_authentication(self, world: World) -> None:
        key = self.start(world, "silent_auth", "sms")
        with pytest.raises(ConflictError, match="does not support a code"):
            world.vonage.verify.check_v2(request_id=key, code="0000")
        world.sandbox.advance(0)
        assert world.hooks.bodies("/verify")[0]["action"]["type"] == "check"
        seen = world.http.get(f"{world.running.url}/_sandbox/silent-auth/{key}").json()
        assert world.vonage.verify.check_v2(request_id=key, code=seen["code"]).status == "completed"


def test_templates_and_the_texts_that_they_make(world: World) -> None:
    verify = world.vonage.verify
    made = [verify.create_template(name=f"name-{index}") for index in range(10)]
    assert status_of(lambda: verify.create_template(name="one-more")) == 403
    verify.delete_template(template_id=made[9].template_id)
    assert status_of(lambda: verify.create_template(name="name-0")) == 409
    assert status_of(lambda: verify.update_template(template_id=made[1].template_id, name="name-0")) == 409
    for index in (0, 1):
        verify.update_template(template_id=made[index].template_id, is_default=True)
    assert [verify.get_template(template_id=made[index].template_id).is_default for index in (0, 1)] == [
        False,
        True,
    ]

    def add(index: int, text: str) -> Any:
        return verify.create_template_fragment(
            template_id=made[index].template_id, channel="sms", locale="en-us", text=text
        )

    add(0, "${brand}: ${code} within ${time-limit} ${time-limit-unit}")
    add(1, "default ${code}")
    assert status_of(lambda: add(0, "again")) == 409
    assert status_of(lambda: verify.delete_template(template_id=made[0].template_id)) == 409

    def text(number: str, **more: Any) -> str:
        workflow = [{"channel": "sms", "to": number}]
        verify.create_v2(brand="Acme", workflow=workflow, code="4711", **more)
        return str(world.sandbox.inbox(to=number)[-1]["text"])

    assert text("447700900010", template_id=made[0].template_id) == "Acme: 4711 within 3 minutes"
    assert text("447700900011") == "default 4711"
    assert text("447700900012", template_id=made[2].template_id) == "Acme code: 4711"


def test_a_code_is_used_again_where_a_step_says_so(world: World) -> None:
    numbers = [{"channel": "sms", "to": "447700900020", "reuse_code": True} for _ in range(2)]
    started = world.vonage.verify.create_v2(brand="Acme", workflow=numbers)
    first = world.sandbox.code("447700900020")
    world.vonage.verify.next_v2_workflow(request_id=started.request_id)
    assert world.sandbox.code("447700900020") == first
