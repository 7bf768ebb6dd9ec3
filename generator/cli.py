"""The command line: ``python -m generator build``, ``check``, ``api``, ``overlays``, ``drift`` and ``update``."""

from __future__ import annotations

import argparse
import gc
import keyword
import os
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .common import library_process
from .common.errors import GeneratorError

if TYPE_CHECKING:
    from .pipeline import Inputs

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # pyright: ignore[reportPrivateUsage]

ROOT = Path(__file__).resolve().parent.parent
_OTHERS = frozenset({"dateutil", "generator"})
"""Packages that the generated code, or its verification, imports."""
_SECOND_READING = "generator.schemas.second_reading.library"
_ABOUT = "Generate a typed Python client package from an OpenAPI 3.0 or 3.1 document."
_EXIT = """\
exit status:
  0  done; for check: the output is exactly what the document gives (overlay actions that
     the document has caught up with are warnings on standard error)
  1  check only: the output differs (the difference is printed)
  2  wrong usage, or the document cannot be generated (each problem is named with its JSON pointer)
  3  build with --skip-unsupported: built, with parts of the document left out (each is named)

A failed build leaves the output as it was. Progress is shown on a terminal only.
"""

_OVERLAYS = """\
Each action is shown with its number in its file, its target, its description and a verdict:
  needed            the effective document differs from the published one by it
  partly caught up  some of what it says is published by now
  caught up         all of it is published: due for removal
  without effect    other actions do the same, or undo it: due for removal
  no longer matches nothing is left that it could change; a build stops at it
and with its edits: + added, ~ changed, - removed, = there already. A pointer is of the document as
the action found it.

exit status:
  0  the report was made, whatever it says
  2  wrong usage, or a file that cannot be read
"""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m generator",
        description=_ABOUT,
        epilog=_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, text in (
        ("build", "write the package, its MANIFEST.tsv and its STAMP.json to the output folder"),
        ("check", "compare the output folder with what a build would give, changing nothing"),
        ("api", "print the methods that a build would give, one a line, as Markdown"),
    ):
        command = _command(commands, name, text, _EXIT)
        if name != "api":
            command.add_argument(
                "--output",
                type=Path,
                metavar="DIR",
                help="folder of the output, replaced as a whole (default: generated of this project)",
            )
        command.add_argument(
            "--skip-unsupported",
            action="store_true",
            help="leave out operations that cannot be generated, and read schemas of responses that cannot be "
            "read as any value; the manifest lists both",
        )
        command.add_argument(
            "--package",
            type=_package,
            default="vonage_api",
            metavar="NAME",
            help="name of the import package (default: %(default)s)",
        )
        if name == "build":
            command.add_argument(
                "--write-overlay",
                type=Path,
                metavar="FILE",
                help="where the document cannot be generated, write the overlay that leaves out what stops it",
            )
    command = _command(
        commands,
        "overlays",
        "list every overlay action, what it changed, and whether the document has caught up with it",
        _OVERLAYS,
    )
    command.add_argument(
        "--format",
        choices=("text", "markdown", "json"),
        default="text",
        help="text (coloured on a terminal), markdown, or json, which holds everything (default: %(default)s)",
    )
    command.add_argument(
        "--verbose", action="store_true", help="show every match, edit and value whole, however long"
    )
    _add_drift(commands)
    return parser


def _add_drift(commands: _Commands) -> None:
    from .drift import cli

    cli.add(
        commands.add_parser(
            "drift",
            help=cli.ABOUT,
            description=f"{cli.ABOUT[0].upper()}{cli.ABOUT[1:]}.",
            epilog=cli.EXIT,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
    )
    update = commands.add_parser(
        "update",
        help=cli.UPDATE,
        description=f"{cli.UPDATE[0].upper()}{cli.UPDATE[1:]}.",
        epilog=cli.UPDATE_EXIT,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    update.add_argument(
        "document", type=Path, metavar="NEW_DOCUMENT", help="the document as it is published now"
    )
    update.add_argument(
        "--force",
        action="store_true",
        help="also where files that it writes have changes that are not committed",
    )


def _command(commands: _Commands, name: str, text: str, more: str) -> argparse.ArgumentParser:
    command = commands.add_parser(
        name,
        help=text,
        description=f"{text[0].upper()}{text[1:]}.",
        epilog=more,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument(
        "--spec",
        type=Path,
        metavar="FILE",
        help="the OpenAPI document, YAML or JSON (default: spec/vonage.yaml of this project)",
    )
    command.add_argument(
        "--overlays",
        type=Path,
        metavar="DIR",
        help="folder of OpenAPI Overlay documents, applied in name order; the documents in the folder "
        "'products' beside it are joined with the document first "
        "(default: the project's spec/overlays for the project's output; else the folder "
        "'overlays' beside the document, if there is one)",
    )
    return command


def _package(name: str) -> str:
    if not (name.isidentifier() and name.isascii()) or keyword.iskeyword(name) or name.startswith("_"):
        raise argparse.ArgumentTypeError(f"{name!r} is not a name for an import package")
    if name in sys.stdlib_module_names or name in _OTHERS:
        raise argparse.ArgumentTypeError(f"{name!r} is the name of another package")
    return name


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit status."""
    parser = _parser()
    given = parser.parse_args(arguments)
    gc.disable()  # one run in one process: nothing is worth the time of collecting it
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return _run(given)
    except GeneratorError as error:
        if _stopped:
            # A library was interrupted, and turned that into an error of its own.
            return _interrupted(given)
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return 2
    except FileExistsError as error:
        print(f"error: {error.filename}: exists already; name a new file", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read the output has seen enough of it; a difference was there to be read.
        sys.stdout = None
        return 0 if given.command in ("overlays", "drift") else 1
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        print(f"error: {place}{error.strerror or type(error).__name__}", file=sys.stderr)
        print("  The output is as it was. Make room, or choose another folder.", file=sys.stderr)
        return 2
    except RecursionError:
        print("error: #: what the document refers to is nested too deeply", file=sys.stderr)
        print("  Flatten it, or move parts to components.", file=sys.stderr)
        return 2
    except Exception as error:  # noqa: BLE001 - whatever a document holds, its author gets a sentence
        if _stopped:
            return _interrupted(given)
        kind = type(error).__name__
        print(f"error: the generator failed on this document ({kind}: {error})", file=sys.stderr)
        print("  This is a defect of the generator: report it with the document.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return _interrupted(given)


_stopped: list[int] = []
"""The signals that asked this run to end."""


def _interrupted(given: argparse.Namespace) -> int:
    whole = "all is as it was, or all is new; run it again to see" if given.command == "update" else ""
    print(f"interrupted: {whole or 'the output is as it was'}", file=sys.stderr)
    return 130


def _run(given: argparse.Namespace) -> int:
    if given.command == "update":
        from .drift import cli

        return cli.run_update(given.document, ROOT, _style(), force=given.force)
    if given.command == "drift":
        from .drift import cli

        return cli.run(given, ROOT, _style())
    spec: Path = given.spec or ROOT / "spec" / "vonage.yaml"
    if given.command == "overlays":
        return _report(spec, given.overlays or _overlays(given.spec, None), given.format, given.verbose)
    library_process.prepare(_SECOND_READING)
    from .pipeline import Inputs

    output_folder = None if given.command == "api" else given.output
    overlays = given.overlays or _overlays(given.spec, output_folder)
    inputs = Inputs(
        spec=spec, overlays=overlays, package=given.package, skip_unsupported=given.skip_unsupported
    )
    if given.command == "api":
        from .pipeline import api

        sys.stdout.write(api(inputs))
        return 0
    output: Path = given.output or ROOT / "generated"
    return _build(inputs, output, given.write_overlay) if given.command == "build" else _check(inputs, output)


def _overlays(spec: Path | None, output: Path | None) -> Path | None:
    if spec is None or output is None:
        return ROOT / "spec" / "overlays"
    beside = spec.parent / "overlays"
    return beside if beside.is_dir() else None


def _interrupt(number: int, frame: object) -> None:
    _stopped.append(number)
    raise KeyboardInterrupt


def _build(inputs: Inputs, output: Path, overlay: Path | None) -> int:
    from .common.progress import shown
    from .normal_form.omission import overlay_of
    from .pipeline import STEPS, ProblemsError, build

    try:
        with shown(len(STEPS)) as progress:
            report = build(inputs, output, progress)
    except ProblemsError as error:
        if overlay is not None and error.omissions:
            with overlay.open("x", encoding="utf-8") as file:
                file.write(overlay_of(error.omissions))
            print(f"{overlay}: written; it leaves out {len(error.omissions)} parts", file=sys.stderr)
        raise
    if sys.stderr.isatty():
        summary = f"{report.operations} operations, {report.models} models, {report.files} files"
        print(f"{output.name}: {summary}", file=sys.stderr)
    for omission in report.omissions:
        print(f"skipped: {omission}", file=sys.stderr)
    return 3 if report.omissions else 0


def _check(inputs: Inputs, output: Path) -> int:
    from .common.progress import shown
    from .pipeline import STEPS, check

    with shown(len(STEPS)) as progress:
        differences = check(inputs, output, progress)
    for warning in differences.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if differences.difference:
        sys.stdout.write(differences.difference)
        print(f"{output.name} is not what the document gives: build it again", file=sys.stderr)
    return 1 if differences.difference else 0


def _report(spec: Path, overlays: Path | None, form: str, verbose: bool) -> int:
    from .source import overlay_report

    report = overlay_report.read(spec, overlays)
    if form == "json":
        sys.stdout.write(overlay_report.as_json(report))
    elif form == "markdown":
        sys.stdout.write(overlay_report.markdown(report, verbose=verbose))
    else:
        sys.stdout.write(overlay_report.text(report, verbose=verbose, style=_style()))
    sys.stdout.flush()
    return 0


def _style() -> Callable[[str, str], str]:
    """Colours for the kinds of text in the report, on a terminal that is not asked to do without."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return lambda kind, text: text
    codes = {
        "title": 1,
        "breaking": 31,
        "risky": 33,
        "safe": 32,
        "quiet": 2,
        "file": 1,
        "target": 36,
        "fine": 32,
        "due": 33,
        "added": 32,
        "changed": 34,
        "removed": 31,
        "kept": 2,
    }
    return lambda kind, text: f"\x1b[{codes[kind]}m{text}\x1b[0m"
