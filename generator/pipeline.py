"""The stages from a document to a published package, in their order."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from .common.errors import GeneratorError, Problem
from .common.json_pointer import tokens
from .emit import webhooks as webhook_helpers
from .emit.manifest import manifest
from .emit.pages.api_page import api_page
from .emit.pages.readme import readme
from .emit.render import Renderer
from .emit.typed_dicts import generator as typed_dicts
from .normal_form.notes import Notes
from .normal_form.omission import Omission, omit
from .operations import reader as operations_reader
from .output import publish
from .output.verify import Verification
from .plan.examples import with_examples
from .plan.joiner import join
from .plan.nodes import Plan
from .schemas import opc_reader
from .schemas.model_properties import read_facts
from .source import overlay, overlay_status
from .source.bundle import Bundle, load_bundle
from .source.products import join as join_products
from .source.products import load_products
from .source.reader import Source
from .validation import run as validation

STEPS = ("reading", "schemas", "rendering", "typed dicts", "verifying")
_FIRST_PART, _LARGEST_PART = 100, 400
"""Files to format and verify together while the next ones are rendered; the first part is small."""
Progress = Callable[[str], None]
"""Receives the name of each step at its start."""
_MOST_PROBLEMS = 200
_TOOLS = ("openapi-python-client", "datamodel-code-generator", "jinja2", "ruff")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The result of a build."""

    operations: int
    models: int
    files: int
    overlaid: overlay.Applied
    """The document with its overlays, and the result of each action."""
    omissions: tuple[Omission, ...]
    """The omitted parts, with ``skip_unsupported``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """The result of a check."""

    difference: str
    """A unified diff from the output to a new build; empty if they are equal."""
    warnings: tuple[str, ...]
    """A line for each overlay action due for removal."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inputs:
    """The inputs of a build."""

    spec: Path
    overlays: Path | None
    package: str
    skip_unsupported: bool = False
    """Omit parts that cannot be generated instead of stopping."""


def _silent(_: str) -> None:
    """Show no progress."""


def build(inputs: Inputs, output: Path, progress: Progress = _silent) -> Report:
    """Build the package and replace ``output`` by it.

    Raises ``GeneratorError`` and leaves ``output`` as it was if anything is wrong.
    """
    publish.check_target(output)
    with publish.workspace(output) as folder:
        built = folder / "new"
        built.mkdir()
        report = make(inputs, built, progress)
        publish.swap(built, output)
    return report


def api(inputs: Inputs) -> str:
    """Return the methods of a build as Markdown, one per line. Raises ``GeneratorError`` as a build does."""
    bundle, overlays, products = _read(inputs)
    overlaid = overlay.carry_out(join_products(bundle.source.data, products), overlays)
    return api_page(understand(overlaid.document, inputs.package, skip=inputs.skip_unsupported).plan)


def check(inputs: Inputs, output: Path, progress: Progress = _silent) -> Comparison:
    """Compare ``output`` with a new build. Raises ``GeneratorError`` as a build does."""
    with publish.scratch() as folder:
        built = folder / "new"
        built.mkdir()
        report = make(inputs, built, progress)
        due = overlay_status.warnings(overlay_status.judge(report.overlaid))
        return Comparison(difference=publish.difference(output, built), warnings=tuple(due))


def make(inputs: Inputs, folder: Path, progress: Progress = _silent) -> Report:
    """Write the whole output into ``folder`` and verify it."""
    files: list[str] = []
    progress("reading")
    bundle, overlays, products = _read(inputs)
    overlaid = overlay.carry_out(join_products(bundle.source.data, products), overlays)
    progress("schemas")
    understood = understand(overlaid.document, inputs.package, skip=inputs.skip_unsupported)
    plan = understood.plan
    with typed_dicts.ask(plan.schemas) as question, Verification(folder, inputs.package) as verification:

        def written(package: Iterable[tuple[str, str]]) -> None:
            part = {f"{inputs.package}/{path}": source for path, source in package}
            files.extend(part)
            _write(folder, part)
            verification.add(part)

        progress("rendering")
        renderer = Renderer(plan)
        written(renderer.schemas())  # as one part: they import one another
        for part in _parts(renderer.operations()):
            written(part)
        resources = [*renderer.resources()]
        progress("typed dicts")
        written([("params.py", typed_dicts.source(question, plan.schemas)), *resources])
        progress("verifying")
        text = json.dumps(understood.document, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
        written([("README.md", readme(plan)), ("openapi.json", text), ("py.typed", "")])
        tables = {"MANIFEST.tsv": manifest(plan), "WEBHOOKS.tsv": webhook_helpers.manifest(plan)}
        stamp = _stamp(inputs, text, (bundle.source, *bundle.others, *products, *overlays))
        verification.end(files)
    _write(folder, {**{name: table for name, table in tables.items() if table}, publish.STAMP: stamp})
    return Report(
        operations=sum(map(len, plan.endpoints.values())),
        models=len(plan.models),
        files=len(files),
        overlaid=overlaid,
        omissions=understood.omissions,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A checked document with its operations and schemas."""

    plan: Plan
    document: dict[str, Any]
    """The document without omitted parts."""
    omissions: tuple[Omission, ...]


def understand(document: dict[str, Any], package: str, *, skip: bool = False) -> Understood:
    """Read operations and schemas of an effective document.

    Raises ``GeneratorError`` with all problems of the document, in its order. With ``skip``, parts with problems
    are omitted, and only problems that an omission cannot solve are raised.
    """
    problems: dict[Problem, None] = {}
    omissions: list[Omission] = []
    while True:
        notes = Notes()
        try:
            plan = _plan(document, package, notes, omissions)
            break
        except GeneratorError as error:
            if not problems:
                document = copy.deepcopy(document)
            problems |= dict.fromkeys(error.problems)
            omitted = omit(document, error.problems, notes.origins)
            omissions.extend(omitted)
            if not omitted or (len(problems) > _MOST_PROBLEMS and not skip):
                raise ProblemsError(error.problems if skip else problems, omissions) from None
    if problems and not skip:
        raise ProblemsError(problems, omissions)
    return Understood(plan=plan, document=document, omissions=tuple(omissions))


class ProblemsError(GeneratorError):
    """A document cannot be built completely: its problems, and the parts to omit."""

    def __init__(self, problems: Iterable[Problem], omissions: Iterable[Omission]) -> None:
        super().__init__(sorted(problems, key=lambda problem: tokens(problem.pointer)))
        self.omissions = tuple(omissions)


def _plan(document: dict[str, Any], package: str, notes: Notes, omissions: Iterable[Omission]) -> Plan:
    normal = validation.check(document, notes)
    api = operations_reader.read(normal)
    api = replace(api, notes=(*api.notes, *notes.lines(), *map(str, omissions)))
    view = operations_reader.generation_view(normal, api)
    schemas = opc_reader.build(view, operations_reader.roots(api))
    return with_examples(join(api, schemas, package, read_facts(api, view)), view)


def _read(inputs: Inputs) -> tuple[Bundle, tuple[overlay.Overlay, ...], tuple[Source, ...]]:
    """Read the document with its other files, its overlays and the documents of its products."""
    folder = inputs.overlays
    overlays = overlay.load_overlays(folder) if folder is not None else ()
    return load_bundle(inputs.spec), overlays, tuple(load_products(folder))


def _parts(files: Iterator[tuple[str, str]]) -> Iterator[list[tuple[str, str]]]:
    size = _FIRST_PART
    while part := list(islice(files, size)):
        yield part
        size = min(2 * size, _LARGEST_PART)


def _write(folder: Path, files: Mapping[str, str]) -> None:
    folders: set[Path] = set()
    for path, text in files.items():
        target = folder / path
        if target.parent not in folders:
            target.parent.mkdir(parents=True, exist_ok=True)
            folders.add(target.parent)
        target.write_text(text, "utf-8", newline="\n")


class _Named(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def sha256(self) -> str: ...


def _stamp(inputs: Inputs, document: str, sources: Iterable[_Named]) -> str:
    from importlib.metadata import (  # here: a build has time for it during verification
        PackageNotFoundError,
        version,
    )

    tools: dict[str, str] = {}
    for tool in _TOOLS:
        with suppress(PackageNotFoundError):
            tools[tool] = version(tool)
    stamp: dict[str, Any] = {
        "package": inputs.package,
        "effective_document": hashlib.sha256(document.encode("utf-8")).hexdigest(),
        "sources": {source.name: source.sha256 for source in sorted(sources, key=lambda source: source.name)},
        "tools": tools,
    }
    return json.dumps(stamp, indent=2, ensure_ascii=False) + "\n"
