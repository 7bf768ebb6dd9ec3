"""Source text and docstrings of code tables: each is an enum, each of its codes a member."""

from __future__ import annotations

import textwrap

from ...extensions.outcomes.code_tables import Code, CodeTable
from ...python_source.literals import capital, doc_text, literal, sentence

_PIECE = 90
"""The columns of a piece of a long text."""
_RETRIES = {
    "soon": "A retry may succeed",
    "later": "A later retry may succeed",
    "after_fix": "A retry may succeed after the cause is corrected",
    "ambiguous": "The outcome is unknown: a retry may repeat the effect",
    "never": "A retry cannot succeed",
}


def arguments(code: Code) -> str:
    """Return the value of an enum member: the code and its meaning, if it has one."""
    facts = {
        "retry": f"Retry.{code.retry.upper()}" if code.retry else "",
        "advice": _text(code.advice) if code.advice else "",
        "final": "" if code.final is None else literal(code.final),
        "http_status": "" if code.http_status is None else literal(code.http_status),
        "aliases": literal(code.aliases) if code.aliases else "",
    }
    named = [f"{name}={fact}" for name, fact in facts.items() if fact]
    known = [_text(code.meaning), *named] if code.meaning else named
    return ", ".join([literal(code.value), *([f"Meaning({', '.join(known)})"] if known else [])])


def _text(value: str) -> str:
    """Return the literal of a text, in pieces that fit on a line."""
    pieces = textwrap.wrap(value, _PIECE, drop_whitespace=False, break_on_hyphens=False) or [""]
    return " ".join(map(literal, pieces))


def imports(table: CodeTable) -> tuple[str, ...]:
    """Return the names to import from the runtime in a table's module."""
    needed = [table.base]
    if any(arguments(code) != literal(code.value) for code in table.codes):
        needed.append("Meaning")
    if any(code.retry for code in table.codes):
        needed.append("Retry")
    return tuple(needed)


def table_module(table: CodeTable) -> str:
    """Return the docstring of a code table's module."""
    return f"The codes of ``{doc_text(table.name)}``."


def table(table: CodeTable) -> str:
    """Return the docstring of a code table's class."""
    parts = [sentence(doc_text(table.description))]
    if table.unknown:
        parts.append(f"Other codes: {sentence(doc_text(table.unknown))}")
    return "\n\n".join(parts)


def code(code: Code) -> str:
    """Return the docstring of a code: its meaning, whether a retry can help, and the remedy."""
    parts = [f"{capital(doc_text(code.meaning))}"] if code.meaning else []
    parts += [_RETRIES[code.retry]] if code.retry else []
    parts += [capital(doc_text(code.advice))] if code.advice else []
    if code.final is not None:
        parts.append("Final: no other code follows" if code.final else "Not final: another code may follow")
    if code.http_status is not None:
        parts.append(f"Corresponds to HTTP {code.http_status}")
    if code.aliases:
        parts.append("Also written " + ", ".join(f"``{doc_text(alias)}``" for alias in code.aliases))
    if code.note:
        parts.append(capital(doc_text(code.note)))
    return " ".join(map(sentence, parts)) or f"``{doc_text(str(code.value))}``."
