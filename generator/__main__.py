"""The command line: ``python -m generator build`` and ``python -m generator check``."""

from __future__ import annotations

import argparse
import gc
import keyword
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from .errors import GeneratorError

if TYPE_CHECKING:
    from .build import Inputs

ROOT = Path(__file__).resolve().parent.parent
_OTHERS = frozenset({"attr", "attrs", "dateutil", "generator"})
"""Packages that the generated code, or its verification, imports."""
_ABOUT = "Generate a typed Python client package from an OpenAPI 3.0 or 3.1 document."
_EXIT = """\
exit status:
  0  done; for check: the output is exactly what the document gives
  1  check only: the output differs (the difference is printed)
  2  wrong usage, or the document cannot be generated (each problem is named with its JSON pointer)

A failed build leaves the output as it was. Progress is shown on a terminal only.
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
    ):
        command = commands.add_parser(
            name,
            help=text,
            description=f"{text[0].upper()}{text[1:]}.",
            epilog=_EXIT,
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
            help="folder of OpenAPI Overlay documents, applied in name order "
            "(default: the project's spec/overlays for the project's output; else the folder "
            "'overlays' beside the document, if there is one)",
        )
        command.add_argument(
            "--output",
            type=Path,
            metavar="DIR",
            help="folder of the output, replaced as a whole (default: generated of this project)",
        )
        command.add_argument(
            "--package",
            type=_package,
            default="vonage_api",
            metavar="NAME",
            help="name of the import package (default: %(default)s)",
        )
    return parser


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
    from .build import Inputs

    inputs = Inputs(
        spec=given.spec or ROOT / "spec" / "vonage.yaml",
        overlays=given.overlays or _overlays(given.spec, given.output),
        package=given.package,
    )
    gc.disable()  # one build in one process: nothing is worth the time of collecting it
    signal.signal(signal.SIGTERM, _interrupt)
    output: Path = given.output or ROOT / "generated"
    try:
        return _build(inputs, output) if given.command == "build" else _check(inputs, output)
    except GeneratorError as error:
        for problem in error.problems:
            print(f"error: {problem}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # Whoever read the difference has seen enough of it: there is one.
        sys.stdout = None
        return 1
    except Exception as error:  # noqa: BLE001 - whatever a document holds, its author gets a sentence
        kind = type(error).__name__
        print(f"error: the generator failed on this document ({kind}: {error})", file=sys.stderr)
        print("  This is a defect of the generator: report it with the document.", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("interrupted: the output is as it was", file=sys.stderr)
        return 130


def _overlays(spec: Path | None, output: Path | None) -> Path | None:
    if spec is None or output is None:
        return ROOT / "spec" / "overlays"
    beside = spec.parent / "overlays"
    return beside if beside.is_dir() else None


def _interrupt(number: int, frame: object) -> None:
    raise KeyboardInterrupt


def _build(inputs: Inputs, output: Path) -> int:
    from .build import STEPS, build
    from .progress import shown

    with shown(len(STEPS)) as progress:
        report = build(inputs, output, progress)
    if sys.stderr.isatty():
        made = f"{report.operations} operations, {report.models} models, {report.files} files"
        print(f"{output.name}: {made}", file=sys.stderr)
    return 0


def _check(inputs: Inputs, output: Path) -> int:
    from .build import STEPS, check
    from .progress import shown

    with shown(len(STEPS)) as progress:
        different = check(inputs, output, progress)
    if different:
        sys.stdout.write(different)
        print(f"{output.name} is not what the document gives: build it again", file=sys.stderr)
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
