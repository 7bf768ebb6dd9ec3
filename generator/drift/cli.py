"""The commands ``drift`` and ``update``: their arguments, which every command declares, and what they load to run."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..common.errors import GeneratorError, Problem
from .model.lifecycle import LEVELS, Policy

if TYPE_CHECKING:
    from .inputs.document_versions import DocumentVersion
    from .report.report import Report

ABOUT = "show the changes between two documents, and their effect on programs"
EXIT = """\
A document is a file, or a git revision of this repository: HEAD~3, v1.2.0, main:spec/vonage.yaml. Each document is
read with its own overlays (the folder 'overlays' beside it); a file without overlays is read with those of the other
document. Two ratings stand before each change: the effect on deployed programs, and on programs that upgrade.

exit status:
  0  no changes at the level of --fail-on
  1  changes at that level
  2  wrong usage, or a document that cannot be read
"""
UPDATE = "adopt a newly published document: overlays, output, changelog and drift, completely or not at all"
UPDATE_EXIT = """\
exit status:
  0  done: the drift is printed, then each overlay action that is due for removal, and the proposed version
  2  wrong usage, or nothing was changed: the document cannot be read or built, overlay actions do not match it, or
     files that would be written have uncommitted changes
"""
FORMATS = ("text", "markdown", "html", "json", "junit", "github", "oasdiff-json")


def add(command: argparse.ArgumentParser) -> None:
    """Declare the arguments."""
    command.add_argument("old", metavar="OLD", help="the document before")
    command.add_argument(
        "new", metavar="NEW", nargs="?", help="the new document (default: that of the working tree)"
    )
    command.add_argument("--format", choices=FORMATS, default="text", help="(default: %(default)s)")
    command.add_argument(
        "--fail-on",
        choices=("breaking", "any", "none"),
        default="breaking",
        help="the changes that make the exit status 1 (default: %(default)s)",
    )
    command.add_argument(
        "--raw", action="store_true", help="compare the published documents, without overlays"
    )
    command.add_argument(
        "--operations",
        metavar="IDS",
        help="only report changes of these operations (operationIds, separated by commas)",
    )
    command.add_argument("--texts", action="store_true", help="show the changed texts, not only their number")
    command.add_argument("--no-python", action="store_true", help="omit the changes of the client's names")
    command.add_argument(
        "--deprecation-days",
        type=int,
        nargs=2,
        default=(0, 0),
        metavar=("BETA", "STABLE"),
        help="days that the end of an operation of each stability must be announced before (default: none)",
    )
    command.add_argument(
        "--stability-level",
        choices=LEVELS,
        default=LEVELS[0],
        help="the lowest stability for which changes are reported (default: %(default)s)",
    )
    command.add_argument(
        "--acknowledged",
        type=Path,
        metavar="FILE",
        help="fingerprints that may pass, with reasons (default: spec/drift-acknowledged.yaml)",
    )


def run(options: argparse.Namespace, root: Path, style: Callable[[str, str], str]) -> int:
    """Compare, write the page, and return the exit status. Raises ``GeneratorError``."""
    from .inputs import document_versions
    from .report import report as drift_report
    from .report import waivers

    new_name = options.new or str(root / document_versions.SPEC)
    old, new = document_versions.read_both(options.old, new_name, root, raw=options.raw)
    if not options.new:
        new = replace(new, name="the working tree")
    if options.acknowledged and not options.acknowledged.is_file():
        advice = "Give a file of fingerprints and reasons."
        raise GeneratorError([Problem("#", "cannot be read", advice, str(options.acknowledged))])
    reasons = waivers.read(options.acknowledged or root / "spec" / "drift-acknowledged.yaml")
    operations = _operations(options.operations or "", old, new)
    # The published document may be impossible to build: only overlays make a client of it.
    drift = drift_report.make(
        old,
        new,
        operations=operations,
        reasons=reasons,
        python=not (options.no_python or options.raw),
        policy=Policy(options.deprecation_days[0], options.deprecation_days[1], options.stability_level),
    )
    sys.stdout.write(_written(drift, options, style))
    sys.stdout.flush()
    return 1 if drift.at_least(options.fail_on) else 0


def _operations(option: str, old: DocumentVersion, new: DocumentVersion) -> list[str]:
    from .compare.http import operation_pairs
    from .model.document import Document

    names = [name.strip() for name in option.split(",") if name.strip()]
    known = {
        operation.site.operation
        for version in (old, new)
        for operation in operation_pairs.read(Document(version.document))
    }
    advice = "Give the operationId of an operation."
    problems = [
        Problem("#", f"{name!r} is an operation of neither document", advice, "--operations")
        for name in names
        if name not in known
    ]
    if problems:
        raise GeneratorError(problems)
    return names


def _written(drift: Report, options: argparse.Namespace, style: Callable[[str, str], str]) -> str:
    from .formats import html, machine
    from .formats import text as text_format

    if options.format == "text":
        return text_format.text(drift, style, texts=options.texts)
    if options.format == "markdown":
        return text_format.markdown(drift, texts=options.texts)
    one_argument = {
        "json": machine.as_json,
        "junit": machine.junit,
        "github": machine.github,
        "oasdiff-json": machine.oasdiff_json,
        "html": html.html,
    }
    return one_argument[options.format](drift)


def run_update(document: Path, root: Path, style: Callable[[str, str], str], *, force: bool = False) -> int:
    """Adopt a document, print the result, and return the exit status. Raises ``GeneratorError``."""
    from .formats import text as text_format
    from .update import update

    done = update(document, root, "vonage_api", force=force)
    if done.finished:
        sys.stdout.write(f"An earlier update was interrupted. It is finished now:\n\n{done.finished}\n")
    if done.report is None:
        print("The document is the project's own: nothing changes.")
    else:
        sys.stdout.write(text_format.text(done.report, style))
    for warning in done.due:
        print(f"warning: {warning}", file=sys.stderr)
    if done.version:
        rule = " (before 1.0 a major change raises the minor number)" if done.version.startswith("0.") else ""
        print(f"proposed version of the client: {done.version}{rule}")
    sys.stdout.flush()
    return 0
