"""Changes of the command line, reported with the method of a command: ``vonage-client sms send: option --to``."""

from __future__ import annotations

from .surface import Method, Surface

_PROGRAM = "vonage-client"


def of_method(method: Method, how: str, here: Surface, elsewhere: Surface) -> str:
    """Return the effect of a removed or new method; an iterator is two options of its list's command."""
    if method.role != "iterator":
        return f"{_command(method)} is {how}"
    lists = [
        other
        for other in here.methods.values()
        if other.role == "operation" and other.operation == method.operation
    ]
    if not lists or lists[0].call not in elsewhere.methods:
        return ""
    return f"{_command(lists[0])}: options --all and --limit are {how}"


def renamed(before: Method, after: Method) -> str:
    """Return the effect of a renamed method."""
    return "" if after.role == "iterator" else f"{_command(before)} is now {_command(after)}"


def of_result(before: Method, after: Method) -> str:
    """Return the effect of another result: bytes can be written to a file."""
    if after.role == "iterator" or (before.result == "bytes") == (after.result == "bytes"):
        return ""
    return f"{_command(after)}: option --output is {'new' if after.result == 'bytes' else 'gone'}"


def of_option(method: Method, keyword: str, how: str) -> str:
    """Return the effect of a changed keyword on its option; an iterator has the options of its list."""
    option = f"--{keyword.rstrip('_').replace('_', '-')}"
    return "" if method.role == "iterator" or not how else f"{_command(method)}: option {option}{how}"


def values(breaking: bool, wider: bool) -> str:
    """Return the effect of a changed type on the option; empty if only class names changed."""
    return " takes other values" if breaking else " takes more values" if wider else ""


def secret(now: bool) -> str:
    """Return the effect of a keyword that became a secret or is no longer secret."""
    return " takes a file or standard input only" if now else " takes the value itself"


def _command(method: Method) -> str:
    tag, _, name = method.call.partition(".")
    return f"{_PROGRAM} {tag} {name}".replace("_", "-")
