"""``api.md``: every method, one a line, whatever the texts of the document are."""

from __future__ import annotations

import copy
import json
import re
from typing import Any

from generator.emit.pages.api_page import api_page
from generator.pipeline import understand
from tests.support import ROOT

DOCUMENT: dict[str, Any] = {
    "openapi": "3.0.3",
    "info": {"title": "A <b>bold</b> API", "version": "1"},
    "servers": [{"url": "https://api.example.com"}],
    "tags": [{"name": "Things"}],
    "paths": {
        "/things/{id}": {
            "get": {
                "operationId": "getThing",
                "tags": ["Things"],
                "summary": "Get <img src=x> a `thing` [now](x) *at*\nonce",
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "depth", "in": "query", "schema": {"type": "integer"}},
                ],
                "responses": {"204": {"description": "Done"}},
            }
        }
    },
}


def page(document: dict[str, Any]) -> str:
    return api_page(understand(copy.deepcopy(document), "pkg").plan)


def test_a_line_has_what_a_caller_must_give() -> None:
    assert "- `things.get(id, ...)" in page(DOCUMENT)
    assert "(`GET /things/{id}`)" in page(DOCUMENT)


def test_text_of_the_document_is_text() -> None:
    (line,) = (line for line in page(DOCUMENT).splitlines() if line.startswith("- "))
    assert "Get &lt;img src=x&gt; a \\`thing\\` \\[now\\](x) \\*at\\* once" in line
    assert page(DOCUMENT).startswith("# Methods of A &lt;b&gt;bold&lt;/b&gt; API\n")


def test_the_page_of_this_package_is_that_of_its_document() -> None:
    document = json.loads((ROOT / "generated" / "vonage_api" / "openapi.json").read_text("utf-8"))
    text = (ROOT / "docs" / "api.md").read_text("utf-8")
    assert text == page(document), "run: make generate"
    lines = (ROOT / "generated" / "MANIFEST.tsv").read_text("utf-8").splitlines()[1:]
    calls = {line.split("\t")[1] for line in lines if not line.startswith("#")}
    assert set(re.findall(r"^- `([a-z_0-9.]+)\(", text, re.M)) >= calls
