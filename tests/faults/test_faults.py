"""Whatever a server does, a call ends in the true result or in an error that claims nothing false.

Each cell is one call through the public client over a real socket. The server counts the whole requests
that it could have acted on (charges): nothing that was charged may be called unsent or refused, and
nothing is charged twice.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping

import pytest

from tests.support.clients import EVERY_KIND, OWN_KINDS
from tests.support.threads import in_threads
from vonage_client import VonageError

from .cells import ANSWERS, catalogue, cells, play, wrong
from .memory import growth
from .plays import Fault

Contexts = Mapping[str, tuple[ssl.SSLContext, ssl.SSLContext]]


def _contexts(fault: Fault, certificates: Contexts) -> tuple[ssl.SSLContext, ssl.SSLContext] | None:
    return certificates[fault.tls] if fault.tls else None


@pytest.mark.parametrize(
    ("call", "fault", "kinds"),
    [pytest.param(call, fault, kinds, id=f"{call}-{fault.name}") for call, fault, kinds in cells()],
)
def test_every_fault_ends_well(
    call: str, fault: Fault, kinds: tuple[str, ...], pem: str, certificates: Contexts
) -> None:
    def one(kind: str) -> str | None:
        with growth() as taken:
            outcome = play(kind, call, fault, pem, _contexts(fault, certificates))
        return f"took {taken.peak >> 20} MiB" if taken.peak > fault.most else wrong(call, fault, outcome)

    # Most faults are waited for: every kind of client waits at once. What is heavy is weighed one by one.
    together = 1 if fault.heavy and not fault.endless else len(kinds)
    problems = dict(zip(kinds, in_threads(one, kinds, together), strict=True))
    assert not any(problems.values()), {kind: problem for kind, problem in problems.items() if problem}


def test_the_faults_are_many() -> None:
    for call in ANSWERS:
        names = [fault.name for fault in catalogue(call)]
        assert {kind for one, _, kinds in cells() if one == call for kind in kinds} == set(EVERY_KIND)
        assert len(names) == len(set(names))
        assert len(names) >= 240
        assert sum(fault.ends == "result" for fault in catalogue(call)) >= 30


@pytest.mark.parametrize(
    "call", [pytest.param(call, marks=[pytest.mark.deep] if call != "sms.send" else []) for call in ANSWERS]
)
@pytest.mark.parametrize("kind", OWN_KINDS)
def test_unknown_is_no_cheap_way_out(kind: str, call: str, pem: str, certificates: Contexts) -> None:
    """An error that always said ``unknown`` would never claim anything false, and help nobody."""
    idle = [fault for fault in catalogue(call) if not fault.acts]

    def unsure(fault: Fault) -> bool:
        value = play(kind, call, fault, pem, _contexts(fault, certificates)).value
        assert isinstance(value, VonageError)
        return value.sent == "unknown"

    unknown_after = dict(zip(idle, in_threads(unsure, idle, 8), strict=True))
    known = [fault for fault in idle if fault.known]
    assert len(known) >= 70
    unknown = [fault.name for fault in known if unknown_after[fault]]
    assert len(unknown) * 15 <= len(known), unknown
    # Of all faults, whether or not the client could know, such a mistake is at most one in fourteen.
    # An error beside the evidence of a success is unknown by right.
    unknown = [name for fault in idle if unknown_after[fault] and "good answer" not in (name := fault.name)]
    assert len(unknown) * 14 <= len(catalogue(call)), unknown
