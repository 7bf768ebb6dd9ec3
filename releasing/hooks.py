"""The hooks of the build backend: links that work on the package index, and a bill of materials.

``[tool.vonage-client] repository`` in ``pyproject.toml`` is the one place that says where the repository is.
"""

from __future__ import annotations

import json
import re
import tempfile
import tomllib
from pathlib import Path
from typing import Any, cast

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

_LINK = re.compile(r"(!?)\[([^\]]*)\]\((?![a-z]+:|#)([^)\s]+)\)")


def repository(root: Path) -> str:
    """Return the URL of the repository without a final slash; empty if none is set."""
    settings = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))
    return str(settings["tool"]["vonage-client"]["repository"]).rstrip("/")


def index_page(readme: str, base: str) -> str:
    """Return the README for the package index: absolute links, or plain text without a repository."""

    def absolute(match: re.Match[str]) -> str:
        image, label, target = match.groups()
        if not base:
            return "" if image else label
        kind = "raw" if image else "blob"
        return f"{image}[{label}]({base}/{kind}/main/{target.removeprefix('./')})"

    return _LINK.sub(absolute, readme)


def urls(base: str) -> dict[str, str]:
    """Return ``[project.urls]``."""
    if not base:
        return {}
    return {
        "Repository": base,
        "Documentation": f"{base}/tree/main/docs",
        "Changelog": f"{base}/blob/main/CHANGELOG.md",
        "Issues": f"{base}/issues",
        "Security": f"{base}/blob/main/SECURITY.md",
    }


class CustomMetadataHook(MetadataHookInterface):
    """Sets the README and the URLs."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Called by the build backend."""
        root = Path(self.root)
        base = repository(root)
        text = index_page((root / "README.md").read_text("utf-8"), base)
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
        metadata["urls"] = urls(base)


class CustomBuildHook(BuildHookInterface[Any]):
    """Adds the bill of materials (PEP 770) to the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by the build backend; an editable installation has no bill of materials."""
        if self.target_name != "wheel" or version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory(prefix="vonage-client-sbom-")
        file = Path(self._folder.name) / "vonage-client.cdx.json"
        content = json.dumps(self._bill(), indent=2, sort_keys=True, ensure_ascii=False) + "\n"
        file.write_text(content, "utf-8", newline="\n")
        build_data["sbom_files"].append(str(file))

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Called by the build backend at the end."""
        folder = getattr(self, "_folder", None)
        if folder is not None:
            folder.cleanup()

    def _bill(self) -> dict[str, Any]:
        """Return CycloneDX 1.6: the distribution, its requirements, and the sources of its generation."""
        metadata: Any = cast("Any", self).metadata
        core = metadata.core
        this = f"pkg:pypi/{core.name}@{metadata.version}"
        stamp = json.loads((Path(self.root) / "generated" / "STAMP.json").read_text("utf-8"))
        required = [_required(dependency) for dependency in core.dependencies]
        documents = [
            {
                "type": "data",
                "bom-ref": f"document:{name}",
                "name": name,
                "hashes": [{"alg": "SHA-256", "content": digest}],
            }
            for name, digest in sorted(stamp["sources"].items())
        ]
        tools = [
            {"type": "application", "name": name, "version": number}
            for name, number in sorted(stamp["tools"].items())
        ]
        return {
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "component": {
                    "type": "library",
                    "bom-ref": this,
                    "name": core.name,
                    "version": metadata.version,
                    "purl": this,
                    "description": core.description,
                    "licenses": [{"license": {"id": core.license_expression}}],
                },
                "tools": {"components": tools},
            },
            "components": [*required, *documents],
            "dependencies": [
                {"ref": this, "dependsOn": sorted(part["bom-ref"] for part in [*required, *documents])}
            ],
        }


def _required(dependency: str) -> dict[str, Any]:
    match = re.match(r"[A-Za-z0-9._-]+", dependency)
    assert match is not None
    name = re.sub(r"[-_.]+", "-", match[0]).lower()
    return {
        "type": "library",
        "bom-ref": f"pkg:pypi/{name}",
        "name": name,
        "purl": f"pkg:pypi/{name}",
        "scope": "required",
        "properties": [{"name": "python:requirement", "value": dependency}],
    }
