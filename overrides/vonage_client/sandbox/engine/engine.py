"""One emulator: its state, and the responses to valid calls."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, cast

import httpx

from oas_runtime.common.json_pointer import Json, is_list, is_object

from ..answer.answers import Answer, Answers
from ..answer.rejections import Rejection
from ..faults.rules import Effect, Faults
from ..openapi.document import Document
from ..outgoing.outbox import Outbox
from ..products import load_products
from ..products.common import seed
from ..request.checker import Checker
from ..request.incoming import Call
from ..request.problems import Refusal
from ..resources.api_call import BEHAVIOURS, ApiCall, ApiError, Reply
from ..resources.crud import Crud
from ..resources.rules import EXTENSION, GENERIC, rules_of
from ..state.clock import ClockError
from ..state.world import World
from .access import Access
from .rate_limits import RateLimits

_LOG = logging.getLogger("vonage_client.sandbox")


@dataclass(frozen=True, slots=True)
class Outcome:
    """The response, the reason of a rejection, and the webhooks to deliver before the response."""

    answer: Answer
    reason: str | None = None
    before_answer: tuple[str, ...] = ()


class Engine:
    """Answers calls from the state of one world; several doors (one for each server) may share it.

    Args:
        document: The effective document.
        checker: Holds requests and answers to it.
        answers: Makes answers.
        seed_value: What identifiers depend on.
        settings: Differences from the default settings.
        clock: How time passes.
        webhook_client: Sends the webhooks.
        check_answers: Whether every answer is held to the document before it is sent.
    """

    def __init__(
        self,
        document: Document,
        checker: Checker,
        answers: Answers,
        *,
        seed_value: int | str,
        settings: Mapping[str, Any] | None,
        clock: str,
        webhook_client: httpx.Client | None,
        check_answers: bool,
    ) -> None:
        load_products()
        self.document = document
        self._checker = checker
        self._answers = answers
        self._check_answers = check_answers
        self._rules = rules_of(document)
        root = cast("Json", document.data.get(EXTENSION, {}))
        self.has_accounts: bool = bool(root.get("accounts"))
        initial, completed = (seed.vonage, seed.completed) if self.has_accounts else (seed.nothing, None)
        self.world: World = World(initial, completed, seed=seed_value, settings=settings, mode=clock)
        self.outbox: Outbox = Outbox(self.world, document, webhook_client)
        self.faults: Faults = Faults(self.world, document)
        self._crud = Crud(document)
        self._access = Access(self.world, document)
        self._limits = RateLimits(self.world, document)

    def answer(self, call: Call, base_url: str, effect: Effect | None = None) -> Outcome:
        """Answer a call that the document allows.

        Raises ``Refusal``: 500 where no answer can be given, 400 where a time is none that can be read.
        """
        self.world.base_url = base_url
        if effect is not None:
            forced = self._forced(call, effect)
            if forced is not None:
                return Outcome(forced, "The fault was requested.")
        rule = self._rules.get(call.operation.pointer)
        api = ApiCall(self.world, call, rule, base_url=base_url, find=self._crud.find) if rule else None
        try:
            if self.has_accounts:
                identity = self._access.identify(call, rule.code if rule else None)
                if api is not None:
                    api.api_key, api.application = identity
                self._limits.check(call, identity[0])
            if api is None:
                return Outcome(self._answers.answer(call))
            self._crud.check_needed(api)
            if api.rule.action == "within":
                return Outcome(self._within(api))
            value = self._act(api)
        except ApiError as error:
            return Outcome(self._refused(call, error), error.reason or None)
        except ClockError as error:  # a time in the request is invalid
            raise Refusal(HTTPStatus.BAD_REQUEST, "invalid-request", str(error)) from None
        except (LookupError, TypeError, ValueError, AttributeError, ArithmeticError) as error:
            if not self.world.was_given:
                raise
            _LOG.exception("A state that was written by hand does not have what %s needs.", call.operation.id)
            missing = f"{error}" if isinstance(error, KeyError) else type(error).__name__
            detail = f"The state that was loaded does not have what {call.operation.id} needs ({missing}): reset it."
            raise Refusal(HTTPStatus.CONFLICT, "damaged-state", detail) from None
        return Outcome(self._written(call, api, value), before_answer=tuple(api.before_answer))

    def _within(self, api: ApiCall) -> Answer:
        """Answer from the document, with the resource in the path."""
        resource, answer, key = self._crud.act(api), self._answers.answer(api.call), api.rule.key
        if not is_object(answer.value) or key not in answer.value or not is_object(resource):
            return self._held(api.call, answer)
        value = {**answer.value, key: resource[key]}
        return self._held(api.call, self._answers.of_value(api.call, answer.status, value, answer.headers))

    def _act(self, api: ApiCall) -> Any:
        if api.rule.action in GENERIC:
            value = self._crud.act(api)
            return self._answers.page(api.call, value) if api.rule.action == "list" else value
        behaviour = BEHAVIOURS.get(api.rule.action)
        if behaviour is None:
            detail = f"{api.call.operation.id}: no product has the behaviour {api.rule.action}."
            raise Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "no-behaviour", detail)
        with api.world.lock:
            value = behaviour(api)
            return self._answers.page(api.call, value) if is_list(value) else value

    def _written(self, call: Call, api: ApiCall, value: Any) -> Answer:
        reply = value if isinstance(value, Reply) else Reply(value=value)
        if reply.media_type:
            answer = Answer(reply.status or 200, reply.media_type, reply.content, reply.headers)
        else:
            answer = self._answers.of_value(call, reply.status, reply.value, reply.headers)
        return self._held(call, answer)

    def _refused(self, call: Call, error: ApiError) -> Answer:
        value = error.value
        if value is None:
            value = self._answers.declared_error(call.operation, error.status, error.reason)
        answer = self._answers.of_error(call, error.status, value)
        return self._held(call, answer)

    def _held(self, call: Call, answer: Answer) -> Answer:
        # A document need not declare that a resource may be missing.
        undeclared = answer.status >= 400 and not self._answers.declares(call.operation, answer.status)
        if not self._check_answers or undeclared:
            return answer
        faults = self.answer_faults(call, answer)
        if faults:
            detail = f"The answer of {call.operation.id} does not conform to the document: {'; '.join(faults)[:2000]}"
            raise Refusal(HTTPStatus.INTERNAL_SERVER_ERROR, "no-answer", detail)
        return answer

    def answer_faults(self, call: Call, answer: Answer) -> list[str]:
        """Return the violations of the document in a response; XML is checked by its value."""
        content, media_type = answer.content, answer.media_type
        if answer.value is not None and media_type == "application/xml":
            content, media_type = json.dumps(answer.value).encode(), "application/json"
        return self._checker.answer_faults(call.operation, answer.status, media_type, answer.headers, content)

    def _forced(self, call: Call, effect: Effect) -> Answer | None:
        if effect.codes:
            return self._answers.refusal(call, Rejection(effect.codes, effect.members or dict[str, Any]()))
        if effect.answer is not None:
            body, headers = effect.answer.get("body"), effect.answer.get("headers", {})
            return _as_it_stands(int(effect.answer.get("status", 200)), body, headers)
        if effect.http is not None:
            value, extra_headers = effect.body, effect.headers or dict[str, Any]()
            if isinstance(value, str):
                return _as_it_stands(effect.http, value, extra_headers)
            if value is None:
                value = self._answers.declared_error(call.operation, effect.http, "The fault was requested.")
            answer = self._answers.of_error(call, effect.http, value)
            return Answer(
                answer.status, answer.media_type, answer.content, (*answer.headers, *extra_headers.items())
            )
        return None

    def close(self) -> None:
        """Stop the clock and close connections."""
        self.world.clock.close()
        self.outbox.close()


def _as_it_stands(status: int, body: Any, headers: Mapping[str, str]) -> Answer:
    """Return a response with this body: text unchanged, other values as JSON, None or "" as no body."""
    content = body.encode() if isinstance(body, str) else b"" if body is None else json.dumps(body).encode()
    media_type = "" if not content else "text/plain" if isinstance(body, str) else "application/json"
    return Answer(status, media_type, content, tuple(headers.items()))
