"""What makes a release: links on the package index, the bill of materials, the check of what was built."""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from releasing import check
from releasing.hooks import index_page, urls
from tests.support import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def test_links_on_the_package_index_are_absolute() -> None:
    page = "[a](docs/a.md#b) ![c](docs/c.png) [d](https://example.com/d) [e](#e) [`f`](./f.md)"
    assert index_page(page, "https://forge.example/o/r") == (
        "[a](https://forge.example/o/r/blob/main/docs/a.md#b) ![c](https://forge.example/o/r/raw/main/docs/c.png) "
        "[d](https://example.com/d) [e](#e) [`f`](https://forge.example/o/r/blob/main/f.md)"
    )


def test_without_a_repository_a_link_that_would_lead_nowhere_is_text() -> None:
    page = index_page(README, "")
    assert "](docs/" not in page and "](SECURITY.md" not in page
    assert "Errors, retries and money" in page
    assert (
        urls("") == {} and urls("https://forge.example/o/r")["Issues"] == "https://forge.example/o/r/issues"
    )


def test_the_wheel_is_what_it_should_be(wheel: Path) -> None:
    assert list(check.problems_of_wheel(wheel)) == []
    archive = zipfile.ZipFile(wheel)
    (name,) = (name for name in archive.namelist() if "/sboms/" in name)
    bill = json.loads(archive.read(name))
    stamp = json.loads((ROOT / "generated" / "STAMP.json").read_text())
    assert bill["bomFormat"] == "CycloneDX" and bill["specVersion"] == "1.6"
    assert bill["metadata"]["component"]["licenses"] == [{"license": {"id": "Apache-2.0"}}]
    documents = {
        part["name"]: part["hashes"][0]["content"] for part in bill["components"] if "hashes" in part
    }
    assert documents == stamp["sources"]


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("tests/test_a.py", "none of our packages"),
        ("vonage_client/private.key", "nothing here needs"),
        ("vonage_client/tests/test_a.py", "nothing here needs"),
    ],
)
def test_a_foreign_file_in_the_wheel_is_seen(wheel: Path, tmp_path: Path, name: str, problem: str) -> None:
    copy = tmp_path / wheel.name
    shutil.copyfile(wheel, copy)
    with zipfile.ZipFile(copy, "a") as archive:
        archive.writestr(name, "")
    (line,) = check.problems_of_wheel(copy)
    assert name in line and problem in line


def test_a_tag_must_be_that_of_the_version() -> None:
    assert any("v9.9.9 is not that of version" in line for line in check.open_points("v9.9.9"))
    assert not any("is not that of version" in line for line in check.open_points(None))


@pytest.mark.deep
def test_two_builds_are_the_same_bytes() -> None:
    assert list(check.problems_of_builds()) == []
