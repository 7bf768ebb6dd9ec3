"""The changes between two public surfaces: each change of a name or a type, as a sentence with its rating."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Literal

from ..model.finding import Site, Verdict
from . import commands
from .same_models import SameModels
from .subtypes import differ, fits
from .surface import Method, Model, Names, Surface, Value

Kind = Literal["name", "result", "argument", "model", "attribute", "names"]


@dataclass(frozen=True, slots=True)
class Fact:
    """One change of a name or a type."""

    kind: Kind
    sentence: str
    verdict: Verdict
    operation: str = ""
    wire: str = ""
    model: str = ""
    """The pointer of the model."""
    site: Site = field(default_factory=Site)
    example: str = ""
    """The shortest call before and after, if calls must be changed."""
    command: str = ""
    """The effect on the command line; empty if there is none."""
    new: bool = False
    """Whether the fact adds something."""


def compare(old: Surface, new: Surface) -> list[Fact]:
    """Return every change of a public name or type."""
    return list(_Comparison(old, new).facts())


def _breaks(breaking: bool) -> Verdict:
    return "breaking" if breaking else "safe"


class _Comparison:
    """The comparison of two surfaces."""

    def __init__(self, old: Surface, new: Surface) -> None:
        self.old = old
        self.new = new
        self.classes = SameModels(old, new)

    def facts(self) -> Iterator[Fact]:
        yield from self._methods()
        yield from self._models()
        yield from self._names()

    # --- methods -------------------------------------------------------------------------

    def _methods(self) -> Iterator[Fact]:
        by_operation = {(method.operation, method.role): method for method in self.new.methods.values()}
        by_site = {
            (method.site.method, method.site.path, method.role): method
            for method in self.new.methods.values()
        }
        taken: set[str] = set()
        for call, one in self.old.methods.items():
            other = (
                self._same_role(call, one)
                or by_site.get((one.site.method, one.site.path, one.role))
                or by_operation.get((one.operation, one.role))
            )
            if other is None:
                command = commands.of_method(one, "gone", self.old, self.new)
                sentence = f"{call}() is gone"
                yield Fact("name", sentence, "breaking", one.operation, site=one.site, command=command)
                continue
            taken.add(other.call)
            yield from self._method(one, other)
        for call, other in self.new.methods.items():
            if call not in taken:
                command = commands.of_method(other, "new", self.new, self.old)
                new = Fact("name", f"{call}() is new", "safe", other.operation, site=other.site, new=True)
                yield replace(new, command=command)

    def _same_role(self, call: str, one: Method) -> Method | None:
        other = self.new.methods.get(call)
        return other if other is not None and other.role == one.role else None

    def _method(self, one: Method, other: Method) -> Iterator[Fact]:
        if one.call != other.call:
            sentence = f"{one.call}() is now {other.call}()"
            example = f"{_call(one)} -> {_call(other)}"
            moved = Fact("name", sentence, "breaking", other.operation, site=other.site, example=example)
            yield replace(moved, command=commands.renamed(one, other))
        yield from self._arguments(one, other)
        if differ(one.result, other.result):
            yields = "yields" if other.role == "iterator" else "returns"
            sentence = f"{other.call}() {yields} {other.result}, was {one.result}"
            verdict = self._of_result(one, other)
            result = Fact("result", sentence, verdict, other.operation, site=other.site)
            yield replace(result, command=commands.of_result(one, other), new=one.silent)
        if one.retry != other.retry and one.retry and other.retry:
            sentence = f"{other.call}(): retries: {one.retry} -> {other.retry}"
            yield Fact("name", sentence, "risky", other.operation, site=other.site)
        if one.raises != other.raises:
            how = f"raises {other.raises}" if other.raises else f"raises no more {one.raises}"
            was = f"; before: {one.raises}" if one.raises and other.raises else ""
            yield Fact("name", f"{other.call}() {how}{was}", "risky", other.operation, site=other.site)

    def _of_result(self, one: Method, other: Method) -> Verdict:
        if one.silent:
            return "safe"  # The old response had no body to read.
        if "Any" in (one.result, other.result):
            return "risky"  # Programs may rely on any form of an undescribed value.
        return _breaks(not self._reads(one.result, other.result))

    def _reads(self, before: str, after: str) -> bool:
        """Whether code that reads values of ``before`` works with values of ``after``."""
        if before == "Any":
            # Programs used any JSON value as plain data: a model is different.
            return not any(name in after for name in self.new.models)
        return fits(after, before, self.classes.same, received=True)

    def _arguments(self, one: Method, other: Method) -> Iterator[Fact]:
        def fact(name: str, how: str, verdict: Verdict, wire: str, option: str | None = None) -> Fact:
            sentence = f"{other.call}(): keyword {name!r}{how}"
            command = commands.of_option(other, name, how if option is None else option)
            return Fact(
                "argument", sentence, verdict, other.operation, wire, site=other.site, command=command
            )

        def rewritten(name: str, how: str, wire: str, gone: str = "") -> Fact:
            return replace(fact(name, how, "breaking", wire), example=f"{_call(one, gone)} -> {_call(other)}")

        for name, before in one.arguments.items():
            after = other.arguments.get(name)
            if after is None:
                yield rewritten(name, " is gone", before.wire, name)
                continue
            if after.required and not before.required:
                yield rewritten(name, " is now required", after.wire)
            elif before.required and not after.required:
                yield fact(name, " is now optional", "safe", after.wire)
            if differ(before.annotation, after.annotation):
                breaks = not fits(before.annotation, after.annotation, self.classes.same)
                wider = not fits(after.annotation, before.annotation, self.classes.same)
                how = f": {before.annotation} -> {after.annotation}"
                yield fact(name, how, _breaks(breaks), after.wire, commands.values(breaks, wider))
            if before.secret != after.secret:
                # The command line no longer accepts the value as an argument.
                how, _ = _secrecy(after.secret)
                yield fact(name, f" {how}", "risky", after.wire, commands.secret(after.secret))
        for name, after in other.arguments.items():
            if name not in one.arguments:
                if after.required:
                    yield rewritten(name, " is new, required", after.wire)
                else:
                    yield replace(fact(name, " is new, optional", "safe", after.wire), new=True)

    # --- models --------------------------------------------------------------------------

    def _models(self) -> Iterator[Fact]:
        for name, one in self.old.models.items():
            other = self.new.models.get(name) or self.new.models.get(self.classes.renamed.get(name, ""))
            if other is None:
                # A class that no operation uses is never instantiated.
                used = (one.sent or one.received) and not self.classes.moved(one)
                if used or one.named:
                    yield Fact("model", f"model {name} is gone", _breaks(used), model=one.pointer)
                continue
            if other.name != name:
                # The name of a class is no promise unless the document names it.
                verdict = _breaks(one.named and other.named)
                yield Fact("model", f"model {name} is now {other.name}", verdict, model=other.pointer)
            if one.sent and not other.sent and not self.classes.inlined(one):
                yield Fact(
                    "model",
                    f"{name}Dict is gone: the model is not sent any more",
                    "breaking",
                    model=one.pointer,
                )
            yield from self._attributes(one, other)
        known = {*self.old.models, *self.classes.renamed.values()}
        for name, other in self.new.models.items():
            if name not in known and other.named:
                yield Fact("model", f"model {name} is new", "safe", model=other.pointer, new=True)

    def _attributes(self, one: Model, other: Model) -> Iterator[Fact]:
        def fact(attribute: str, how: str, verdict: Verdict, wire: str, pointer: str) -> Fact:
            return Fact("attribute", f"{other.name}.{attribute}{how}", verdict, wire=wire, model=pointer)

        for name, before in one.attributes.items():
            after = other.attributes.get(name)
            if after is None:
                yield fact(name, " is gone", _breaks(one.sent or one.received), before.wire, one.pointer)
                continue
            yield from (
                fact(name, how, verdict, after.wire, other.pointer)
                for how, verdict in self._attribute(one, other, before, after)
            )
        for name, after in other.attributes.items():
            if name not in one.attributes:
                breaks = after.required and one.sent and other.sent
                kind = "required" if after.required else "optional"
                sentence = f" is new, {kind}" if other.sent else " is new"
                new = fact(name, sentence, _breaks(breaks), after.wire, other.pointer)
                yield replace(new, new=not breaks)

    def _attribute(
        self, one: Model, other: Model, before: Value, after: Value
    ) -> Iterator[tuple[str, Verdict]]:
        sent = one.sent and other.sent
        if differ(before.annotation, after.annotation):
            breaks = one.received and not self._reads(before.annotation, after.annotation)
            # A received class also accepts values that may not be sent: requests never used them.
            accepted = before.sent if one.received and not other.received else _given(before)
            breaks = breaks or (sent and not fits(accepted, _given(after), self.classes.same))
            yield f": {before.annotation} -> {after.annotation}", _breaks(breaks)
        elif sent and differ(before.sent, after.sent):
            breaks = not fits(before.sent, after.sent, self.classes.same)
            yield f" takes {after.sent}, was {before.sent}", _breaks(breaks)
        if sent and before.required != after.required:
            how = "required" if after.required else "optional"
            yield f" is now {how}", _breaks(after.required)
        if before.secret != after.secret:
            sentence, verdict = _secrecy(after.secret)
            yield f" {sentence}", verdict

    # --- other names ---------------------------------------------------------------------

    def _names(self) -> Iterator[Fact]:
        for name, one in self.old.names.items():
            other = self.new.names.get(name)
            if other is None:
                yield Fact("names", f"{one.kind} {name} is gone", "breaking", model=one.pointer)
            else:
                yield from self._members(one, other)
        for name, other in self.new.names.items():
            if name not in self.old.names:
                yield Fact("names", f"{other.kind} {name} is new", "safe", model=other.pointer, new=True)

    def _members(self, one: Names, other: Names) -> Iterator[Fact]:
        for member, before in one.members.items():
            after = other.members.get(member)
            if after is None:
                yield Fact("names", f"{one.name}.{member} is gone", "breaking", model=one.pointer)
            elif before != after:
                webhook = one.kind == "webhook"
                breaks = not self._reads(before, after) if webhook else True
                of = f"the event of {one.name}" if webhook else f"{one.name}.{member}"
                yield Fact("names", f"{of}: {before} -> {after}", _breaks(breaks), model=other.pointer)
        for member in other.members:
            if member not in one.members:
                yield Fact("names", f"{one.name}.{member} is new", "safe", model=other.pointer, new=True)


def _given(value: Value) -> str:
    """Return the accepted values of an attribute: in its class, and in a plain dict."""
    parts = [value.annotation, *([value.sent] if value.sent else [])]
    return " | ".join(part for part in parts if part)


def _secrecy(secret: bool) -> tuple[str, Verdict]:
    if secret:
        return "is a secret now, which no repr or message shows", "safe"
    return "is not a secret any more: reprs and messages show it", "risky"


def _call(method: Method, more: str = "") -> str:
    """Return the call with its required keywords and one more keyword."""
    names = [name for name, value in method.arguments.items() if value.required or name == more]
    return f"{method.call}({', '.join(f'{name}=...' for name in names)})"
