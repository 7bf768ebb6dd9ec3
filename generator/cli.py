"""The command line: ``python -m generator build``, ``check``, ``api``, ``overlays``, ``drift`` and ``update``."""

from __future__ import annotations

import argparse
import gc
import keyword
import os
import signal
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .common import library_process
from .common.errors import GeneratorError
from .drift import cli as drift

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
  0  done; for check: the output is up to date (overlay actions that the published document
     already contains are warnings on standard error)
  1  check only: the output differs (the difference is printed)
  2  wrong usage, or the document cannot be generated (each problem is named with its JSON pointer)
  3  build with --skip-unsupported: built without some parts of the document (each is named)

A failed build does not change the output. Progress is only shown on a terminal.
"""

_OVERLAYS = """\
The report shows each action with its number in its file, its target, its description and a verdict:
  needed            the action changes the published document
  partly caught up  the published document contains some of its changes
  caught up         the published document contains all of its changes: due for removal
  without effect    other actions have the same effect, or undo it: due for removal
  no longer matches the action has no target; a build stops at it
The edits of an action are: + added, ~ changed, - removed, = already present. A pointer refers to the
document before the action.

exit status:
  0  the report was printed
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
        ("check", "compare the output folder with the result of a build, without changing it"),
        ("api", "print the methods of the package as Markdown, one for each line"),
    ):
        command = _with_inputs(_command(commands, name, text, _EXIT))
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
                help="if the document cannot be generated, write an overlay that omits the parts that prevent it",
            )
    about = "list every overlay action with its changes, and whether the published document contains them"
    command = _with_inputs(_command(commands, "overlays", about, _OVERLAYS))
    command.add_argument(
        "--format",
        choices=("text", "markdown", "json"),
        default="text",
        help="text (coloured on a terminal), markdown, or json, which contains everything (default: %(default)s)",
    )
    command.add_argument(
        "--verbose", action="store_true", help="show every match, edit and value without shortening them"
    )
    drift.add(_command(commands, "drift", drift.ABOUT, drift.EXIT))
    command = _command(commands, "update", drift.UPDATE, drift.UPDATE_EXIT)
    command.add_argument("document", type=Path, metavar="NEW_DOCUMENT", help="the newly published document")
    command.add_argument(
        "--force",
        action="store_true",
        help="also if files that it writes have uncommitted changes",
    )
    return parser


def _command(commands: _Commands, name: str, text: str, more: str) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=text,
        description=f"{text[0].upper()}{text[1:]}.",
        epilog=more,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _with_inputs(command: argparse.ArgumentParser) -> argparse.ArgumentParser:
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
    options = parser.parse_args(arguments)
    gc.disable()  # one run in one process: garbage collection would cost more than it saves
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        return _run(options)
    except GeneratorError as error:
        if _stopped:
            # A library was interrupted and turned that into an error of its own.
            return _interrupted(options)
        return _failed(*map(str, error.problems))
    except FileExistsError as error:
        return _failed(f"{error.filename}: exists already; name a new file")
    except BrokenPipeError:
        # The reader of the output has closed it; a check that prints a difference has failed anyway.
        sys.stdout = None
        return 0 if options.command in ("overlays", "drift") else 1
    except OSError as error:
        place = f"{error.filename}: " if error.filename else ""
        advice = "The output is as it was. Make room, or choose another folder."
        return _failed(f"{place}{error.strerror or type(error).__name__}\n  {advice}")
    except RecursionError:
        message = "#: what the document refers to is nested too deeply"
        return _failed(f"{message}\n  Flatten it, or move parts to components.")
    except Exception as error:  # noqa: BLE001 - an author of a document never sees a traceback
        if _stopped:
            return _interrupted(options)
        message = f"the generator failed for this document ({type(error).__name__}: {error})"
        return _failed(f"{message}\n  This is a defect of the generator: please report it with the document.")
    except KeyboardInterrupt:
        return _interrupted(options)


def _failed(*problems: str) -> int:
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    return 2


_stopped: list[int] = []
"""The signals that interrupt the run."""


def _interrupted(options: argparse.Namespace) -> int:
    whole = "all is as it was, or all is new; run it again to see" if options.command == "update" else ""
    print(f"interrupted: {whole or 'the output is as it was'}", file=sys.stderr)
    return 130


def _run(options: argparse.Namespace) -> int:
    if options.command == "update":
        return drift.run_update(options.document, ROOT, _style(), force=options.force)
    if options.command == "drift":
        return drift.run(options, ROOT, _style())
    spec: Path = options.spec or ROOT / "spec" / "vonage.yaml"
    if options.command == "overlays":
        return _report(
            spec, options.overlays or _overlays(options.spec, None), options.format, options.verbose
        )
    library_process.prepare(_SECOND_READING)
    from .pipeline import Inputs

    output_folder = None if options.command == "api" else options.output
    overlays = options.overlays or _overlays(options.spec, output_folder)
    inputs = Inputs(
        spec=spec, overlays=overlays, package=options.package, skip_unsupported=options.skip_unsupported
    )
    if options.command == "api":
        from .pipeline import api

        sys.stdout.write(api(inputs))
        return 0
    output: Path = options.output or ROOT / "generated"
    return (
        _build(inputs, output, options.write_overlay)
        if options.command == "build"
        else _check(inputs, output)
    )


def _overlays(spec: Path | None, output: Path | None) -> Path | None:
    if spec is None or output is None:
        return ROOT / "spec" / "overlays"
    beside = spec.parent / "overlays"
    return beside if beside.is_dir() else None


def _interrupt(number: int, frame: object) -> None:
    _stopped.append(number)
    raise KeyboardInterrupt


@contextmanager
def _progress(steps: int) -> Generator[Callable[[str], None]]:
    """Yield a progress bar on standard error if that is a terminal; otherwise no progress is shown."""
    if not sys.stderr.isatty():
        yield lambda step: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description:<24}"), BarColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("starting", total=steps)
        yield lambda step: bar.update(task, description=step, advance=1, refresh=True)


def _build(inputs: Inputs, output: Path, overlay: Path | None) -> int:
    from .normal_form.omission import overlay_of
    from .pipeline import STEPS, ProblemsError, build

    try:
        with _progress(len(STEPS)) as progress:
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
    from .pipeline import STEPS, check

    with _progress(len(STEPS)) as progress:
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
    """Return colours for the report, on a terminal that allows them."""
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return lambda kind, text: text
    codes = {"title": 1, "file": 1, "quiet": 2, "kept": 2, "target": 36}
    codes |= dict.fromkeys(("breaking", "removed"), 31) | dict.fromkeys(("safe", "fine", "added"), 32)
    codes |= dict.fromkeys(("risky", "due"), 33) | {"changed": 34}
    return lambda kind, text: f"\x1b[{codes[kind]}m{text}\x1b[0m"
