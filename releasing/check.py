"""``python -m releasing.check``: build the distributions twice, and look at what is in them.

Two builds of a different time, umask and folder must be the same bytes, and so must the wheel that the sdist
gives. What is only needed for a real release (the URL of the repository, a date in the changelog, ``--tag``) is a
list of open points without ``--tag``, and an error with it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from .hooks import repository

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("oas_runtime", "vonage_api", "vonage_client")
_KINDS = frozenset({".py", ".json", ".md", ".typed", ".html", ".css", ".js", ".svg"})
"""Files of the packages."""
_SDIST = frozenset(
    {"generated", "overrides", "spec", "releasing", "pyproject.toml", "README.md", "CHANGELOG.md", "LICENSE"}
    | {"PKG-INFO", ".gitignore"}
)
_FOREIGN = re.compile(r"(^|/)(__pycache__|\.[^/]+|tests?|.*\.pyc|.*\.pem|.*\.key|.*\.toml~?)(/|$)")


def build(source: Path, output: Path, *kinds: str, epoch: int, umask: int) -> dict[str, Path]:
    """Build distributions of a copy of ``source``; returns them by suffix."""
    with tempfile.TemporaryDirectory(prefix="release-") as folder:
        copy = Path(folder) / f"copy-{epoch}"
        ignored = shutil.ignore_patterns(
            ".git", ".venv*", ".bench", ".docs", "build", "dist", "__pycache__", ".*_cache"
        )
        shutil.copytree(source, copy, ignore=ignored)
        for file in copy.rglob("*"):
            os.utime(file, (epoch, epoch))
        command = [
            sys.executable,
            "-m",
            "build",
            "--no-isolation",
            *kinds,
            "--outdir",
            str(output),
            str(copy),
        ]
        environment = {**os.environ, "TZ": "Asia/Tokyo" if epoch % 2 else "UTC"}
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, env=environment, umask=umask, cwd=folder
        )
    if done.returncode != 0:
        raise SystemExit(f"the build failed:\n{done.stdout}{done.stderr}")
    return {file.suffix[1:]: file for file in output.iterdir()}


def problems_of_wheel(wheel: Path) -> Iterator[str]:
    """Yield the problems of the wheel."""
    archive = zipfile.ZipFile(wheel)
    names = archive.namelist()
    information = next(name.partition("/")[0] for name in names if ".dist-info/" in name)
    for name in names:
        top, _, rest = name.partition("/")
        if top == information:
            continue
        if top not in PACKAGES:
            yield f"the wheel holds {name}, which is of none of our packages"
        elif PurePosixPath(name).suffix not in _KINDS or _FOREIGN.search(rest):
            yield f"the wheel holds {name}, a kind of file that nothing here needs"
    for needed in (
        *(f"{package}/py.typed" for package in PACKAGES),
        f"{information}/licenses/LICENSE",
        f"{information}/sboms/vonage-client.cdx.json",
    ):
        if needed not in names:
            yield f"the wheel lacks {needed}"
            return
    metadata = archive.read(f"{information}/METADATA").decode()
    head, _, readme = metadata.partition("\n\n")
    for target in re.findall(r"\]\((?![a-z]+:|#)([^)\s]+)\)", readme):
        yield f"the page on the package index has the relative link {target}"
    bill = json.loads(archive.read(f"{information}/sboms/vonage-client.cdx.json"))
    listed = {part["name"] for part in bill["components"] if part["type"] == "library"}
    for line in head.splitlines():
        if line.startswith("Requires-Dist: ") and "extra ==" not in line:
            name = re.split(r"[^A-Za-z0-9._-]", line.removeprefix("Requires-Dist: "))[0].lower()
            if name not in listed:
                yield f"the bill of materials lacks {name}"


def problems_of_sdist(sdist: Path) -> Iterator[str]:
    """Yield the problems of the sdist."""
    with tarfile.open(sdist) as archive:
        names = [PurePosixPath(member.name) for member in archive.getmembers() if member.isfile()]
    for name in names:
        if name.parts[1] not in _SDIST:
            yield f"the sdist holds {name}, which no build needs"
        elif name.suffix == ".pyc":
            yield f"the sdist holds {name}"


def problems_of_builds() -> Iterator[str]:
    """Yield the problems of the distributions; prints their names."""
    with tempfile.TemporaryDirectory(prefix="release-") as name:
        folder = Path(name)
        first = build(ROOT, folder / "first", epoch=1_600_000_001, umask=0o022)
        second = build(ROOT, folder / "second", epoch=1_700_000_000, umask=0o077)
        with tarfile.open(first["gz"]) as archive:
            archive.extractall(folder / "source", filter="data")
        (unpacked,) = (folder / "source").iterdir()
        again = build(unpacked, folder / "again", "--wheel", epoch=1_500_000_000, umask=0o022)
        for suffix, file in sorted(first.items()):
            digest = hashlib.sha256(file.read_bytes()).hexdigest()
            print(f"{digest}  {file.name}  ({file.stat().st_size:,} bytes)")
            if file.read_bytes() != second[suffix].read_bytes():
                yield f"two builds of {file.name} differ"
        if first["whl"].read_bytes() != again["whl"].read_bytes():
            yield "the wheel that the sdist gives differs from that of the repository"
        yield from problems_of_wheel(first["whl"])
        yield from problems_of_sdist(first["gz"])


def open_points(tag: str | None) -> Iterator[str]:
    """Yield the problems of a real release in addition to those of its build."""
    source = (ROOT / "overrides" / "vonage_client" / "_version.py").read_text("utf-8")
    version = re.findall(r'^__version__ = "(.+)"$', source, re.M)[0]
    if not repository(ROOT):
        yield "set `repository` of [tool.vonage-client] in pyproject.toml: the package has no URLs without it"
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    if not re.search(rf"^## \[?{re.escape(version)}\]? - \d{{4}}-\d{{2}}-\d{{2}}$", changelog, re.M):
        yield f"CHANGELOG.md has no section `## {version} - YYYY-MM-DD`"
    if tag is not None and tag != f"v{version}":
        yield f"the tag {tag} is not that of version {version} (overrides/vonage_client/_version.py)"


def main() -> int:
    """Run the check; returns 1 for problems."""
    parser = argparse.ArgumentParser(prog="python -m releasing.check", description=__doc__)
    parser.add_argument("--tag", help="the tag of the release, such as v0.1.0: open points are errors then")
    tag = parser.parse_args().tag
    wrong = list(problems_of_builds())
    missing = list(open_points(tag))
    for text in wrong:
        print(f"error: {text}", file=sys.stderr)
    for text in missing:
        print(f"{'error' if tag else 'before a release'}: {text}", file=sys.stderr)
    if not wrong:
        print("the distributions are reproducible, and hold what they should")
    return 1 if wrong or (tag and missing) else 0


if __name__ == "__main__":
    sys.exit(main())
