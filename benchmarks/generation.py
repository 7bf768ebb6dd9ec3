"""The generator compared with openapi-python-client's command line, on the same documents."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from .measure import Row, commands, row

ROOT = Path(__file__).resolve().parent.parent


def document(operations: int) -> dict[str, Any]:
    """Return a document with many operations in groups of ten: lists, reads, writes, nested bodies."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for index in range(operations // 5):
        name = f"Thing{index}"
        text = {"type": "string"}
        schemas[name] = {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": text,
                "state": {"type": "string", "enum": ["on", "off"]},
                "made": {"type": "string", "format": "date-time"},
                "size": {"type": "integer", "minimum": 0},
                "owner": {"type": "object", "properties": {"name": text, "mail": text}},
                "labels": {"type": "array", "items": text},
            },
        }
        answer = {"description": "Done.", "content": {"application/json": {"schema": _ref(name)}}}
        several = {"type": "array", "items": _ref(name)}
        body = {"required": True, "content": {"application/json": {"schema": _ref(name)}}}
        one = {"name": "thing_id", "in": "path", "required": True, "schema": text}
        limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "maximum": 100}}
        common = {"tags": [f"Group{index // 2}"]}
        paths[f"/things{index}"] = {
            "get": {
                **common,
                "operationId": f"listThing{index}",
                "parameters": [limit],
                "responses": {
                    "200": {"description": "All.", "content": {"application/json": {"schema": several}}}
                },
            },
            "post": {
                **common,
                "operationId": f"createThing{index}",
                "requestBody": body,
                "responses": {"201": answer},
            },
        }
        paths[f"/things{index}/{{thing_id}}"] = {
            "parameters": [one],
            "get": {**common, "operationId": f"getThing{index}", "responses": {"200": answer}},
            "put": {
                **common,
                "operationId": f"updateThing{index}",
                "requestBody": body,
                "responses": {"200": answer},
            },
            "delete": {
                **common,
                "operationId": f"deleteThing{index}",
                "responses": {"204": {"description": "Gone."}},
            },
        }
    return {
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "1"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _pair(spec: Path, folder: Path) -> tuple[list[str], list[str]]:
    """Return both commands. Each formats its output with ruff; the other also sorts imports with ruff."""
    ours = [
        sys.executable,
        "-m",
        "generator",
        "build",
        "--spec",
        str(spec),
        "--output",
        str(folder / "ours"),
    ]
    # Enum classes cannot contain both "asc" and "ASC", which the document has.
    config = folder / "config.yml"
    config.write_text("literal_enums: true\n", "utf-8")
    cli = "from openapi_python_client.cli import app; app()"
    theirs = [sys.executable, "-c", cli, "generate", "--path", str(spec), "--meta", "none", "--overwrite"]
    return ours, [*theirs, "--config", str(config), "--output-path", str(folder / "theirs")]


_WHY = (
    "it also makes TypedDicts and a manifest, imports every module it made, and reads all schemas with the "
    "other's library: two more processes, which cost least where a second core is idle"
)


def seed(rounds: int) -> Iterator[Row]:
    """Measure the effective document, the same file on both sides, with overlays and products."""
    effective = ROOT / "generated" / "vonage_api" / "openapi.json"
    with tempfile.TemporaryDirectory() as name:
        pairs = commands(*_pair(effective, Path(name)), rounds)
    note = "wall, whole process"
    yield row("generate the effective document", "openapi-python-client", pairs, 1.0, note, _WHY)


def growth(sizes: Sequence[int], rounds: int) -> Iterator[Row]:
    """Measure documents of growing size: the time per operation shows whether growth is linear."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            spec = Path(name) / "openapi.json"
            spec.write_text(json.dumps(document(size)))
            pairs = commands(*_pair(spec, Path(name)), rounds)
        per_operation = median(pair[0] for pair in pairs) / size * 1e3
        note = f"wall; {per_operation:.2f} ms per operation"
        yield row(f"generate {size:,} operations", "openapi-python-client", pairs, 0.7, note, _WHY)
