"""``x-state``: the state of the emulator. The generator checks it and does not write it into code.

::

    x-state:
      action: create            create, read, list, update, replace, delete, or the name of a behaviour
      resource: applications    the collection
      key: id                   the property that identifies a resource
      parameter: application_id the path parameter that does
      code: "4"                 the code by which a success refuses wrong credentials

Of the document itself, ``accounts`` says that credentials are verified, ``above`` and ``references`` of which
collection a path parameter and a property of a request name a resource.
"""

from __future__ import annotations

from . import forms
from .extension import Extension, Rating

STATE = Extension[None](
    name="x-state",
    owners={
        "operation": forms.record(
            {"action": forms.STRING},
            resource=forms.STRING,
            key=forms.STRING,
            parameter=forms.STRING,
            code=forms.STRING,
        ),
        "document": forms.record(
            {}, accounts={}, above=forms.map_of(forms.STRING), references=forms.map_of(forms.STRING)
        ),
    },
    on="operation, document",
    meaning=(
        "the change that the emulator makes to its state: `{action: ..., resource: ..., key: ..., parameter: ..., "
        "code: ...}`. In the document, `{accounts: ...}` enables the verification of credentials, and `above` and "
        "`references` name the collections that path parameters and properties refer to. Generated code does not "
        "contain it"
    ),
    rating=Rating("safe", "safe"),
    advice="Write {action: ...}, with further texts as CONTRIBUTING.md describes them.",
)
