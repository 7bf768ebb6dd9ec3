"""Operations by operationId or by the Python call such as ``sms.send``."""

from __future__ import annotations

import difflib
import re
from typing import cast

from .document import Document, DocumentError
from .operation import Operation


def operation_named(document: Document, name: str) -> Operation:
    """Return the operation of an operationId or Python call (``sms.send``). Raises ``DocumentError``."""
    names = calls(document) | {operation.id: operation for operation in document.operations}
    if name in names:
        return names[name]
    near = difflib.get_close_matches(name, names, 3, 0.5)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise DocumentError(f"The document has no operation {name!r}.{hint}")


def calls(document: Document) -> dict[str, Operation]:
    """Return the operations by their Python call, such as ``sms.send``."""
    names: dict[str, Operation] = {}
    for operation in document.operations:
        for tag in cast("list[str]", operation.data.get("tags") or ["default"]):
            python = str(operation.data.get("x-python-name") or _method_name(operation.id, tag))
            names.setdefault(f"{snake(tag)}.{python}", operation)
    return names


def snake(text: str) -> str:
    """Convert a name of the document to snake_case, as the generator does."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", text)
    return re.sub(r"\W+", "_", words).strip("_").lower()


def _method_name(identifier: str, tag: str) -> str:
    """Remove the words of the tag from an operationId: ``sendSms`` of ``SMS`` is ``send``."""
    words, own = snake(identifier).split("_"), {snake(tag), snake(tag).removesuffix("s")}
    kept = [word for word in words if word not in own and word.removesuffix("s") not in own]
    return "_".join(kept or words)
