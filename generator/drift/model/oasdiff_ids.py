"""The ids of findings that oasdiff has, and its levels.

An id about a schema consists of a location and an event: ``request-property-became-required``. The table lists the
locations of each event, and its level there. Other events are our own: their ids follow the same pattern, and their
level depends on the effect on the set of valid values.
"""

from __future__ import annotations

from .finding import Direction, Effect, Level

PLACES = {
    "qB": "request-body",
    "qP": "request-property",
    "qR": "request-read-only-property",
    "qp": "request-parameter",
    "qn": "request-parameter-property",
    "qH": "request-header-property",
    "sB": "response-body",
    "sP": "response-property",
    "sW": "response-write-only-property",
    "sH": "response-header",
    "sM": "response-mediatype",
}
_LEVELS: dict[str, Level] = {"E": "ERR", "W": "WARN", "I": "INFO"}

_EVENTS: tuple[tuple[str, str], ...] = (
    (
        "E:qB,qP  I:sB,sP",
        "all-of-added any-of-removed const-added contains-added content-schema-added "
        "dependent-required-added dependent-schema-added else-added if-added "
        "max-contains-decreased min-contains-increased one-of-removed pattern-property-added "
        "prefix-items-removed property-names-added then-added unevaluated-items-added "
        "unevaluated-properties-added",
    ),
    (
        "E:sB,sP  I:qB,qP",
        "const-removed contains-removed content-schema-removed dependent-required-removed "
        "dependent-schema-removed else-removed if-removed max-contains-increased "
        "min-contains-decreased one-of-added pattern-property-removed prefix-items-added "
        "property-names-removed then-removed unevaluated-items-removed "
        "unevaluated-properties-removed",
    ),
    (
        "I:qB,qP,sB,sP",
        "all-of-added-annotation-only all-of-removed-annotation-only any-of-added "
        "discriminator-added discriminator-mapping-added discriminator-mapping-changed "
        "discriminator-mapping-deleted discriminator-property-name-changed discriminator-removed",
    ),
    (
        "E:sB,sP  I:qB,qP,qp",
        "exclusive-max-increased exclusive-min-decreased max-increased max-length-increased "
        "min-decreased min-length-decreased",
    ),
    ("W:qB,qP,qp", "exclusive-max-set exclusive-min-set max-length-set max-set min-items-set min-set"),
    (
        "E:qB,qP,qp  I:qR",
        "exclusive-max-decreased exclusive-min-increased max-decreased max-length-decreased min-increased",
    ),
    (
        "E:qp",
        "max-items-decreased removed-before-sunset sunset-date-changed-too-small sunset-deleted sunset-parse",
    ),
    (
        "E:qB,qP,sB,sP",
        "const-changed content-encoding-changed content-media-type-changed dependent-required-changed",
    ),
    ("E:qp  I:qB,qP,sB,sP", "default-value-added default-value-changed default-value-removed"),
    ("I:qP,qp,sP", "deprecated pattern-removed reactivated"),
    ("E:qB", "added-required media-type-removed"),
    ("E:qB,qP,qp", "min-items-increased min-length-increased"),
    ("E:qP,qp,sP", "deprecated-sunset-missing sunset-date-too-small"),
    ("E:qP,sP", "deprecated-sunset-invalid stability-decreased"),
    ("E:sB,sH,sP  I:qB,qP,qn,qp", "became-nullable type-generalized"),
    ("E:sB,sP", "max-length-unset min-items-unset"),
    ("I:qB", "added-optional media-type-added"),
    ("I:qP,sP", "deprecated-with-sunset stability-increased"),
    ("I:qp", "max-items-increased removed-with-deprecation"),
    ("E:qB  I:sB", "media-type-schema-added"),
    ("E:qB  W:qP,qp", "removed"),
    ("E:qB,qH,qP,qp", "became-enum"),
    ("E:qB,qH,qP,qp  I:sP,sW", "became-required"),
    ("E:qB,qP,qn,qp  I:qR,sM,sP", "enum-value-removed"),
    ("E:qB,qP,qn,qp  I:sB,sH,sP", "became-not-nullable"),
    ("E:qB,qP,qn,qp  I:sB,sP", "list-of-types-narrowed"),
    ("E:qB,qP,qp,sB,sH,sP  W:qn", "type-changed"),
    ("E:qB,sB", "wrapped-in-one-of"),
    ("E:qP", "became-required-with-default"),
    ("E:qP,qp", "x-extensible-enum-value-removed"),
    ("E:qP,qp  I:sP", "pattern-added"),
    ("E:qn  I:sB,sH,sP", "type-specialized"),
    ("E:sB,sP  I:qB,qP,qn,qp", "list-of-types-widened"),
    ("E:sB,sP  I:qp", "min-items-decreased"),
    ("E:sH,sP  I:qB,qP,qp,sW", "became-optional"),
    ("I:qB  W:sB", "media-type-schema-removed"),
    ("I:qB,qP,sB,sH,sP", "type-compatible"),
    ("I:qP,qn,qp,sW  W:sP", "enum-value-added"),
    ("I:qP,qp", "pattern-generalized"),
    ("I:sB,sP  W:qB,qP", "all-of-removed"),
    ("I:sH", "added"),
    ("I:sP  W:qP,qp", "pattern-changed"),
)
_OTHERS: dict[Level, str] = {
    "ERR": """
        api-deprecated-sunset-missing api-deprecated-sunset-parse api-invalid-stability-level
        api-path-removed-before-sunset api-path-removed-without-deprecation api-path-sunset-parse
        api-removed-before-sunset api-removed-without-deprecation api-stability-decreased
        api-sunset-date-changed-too-small api-sunset-date-too-small new-request-path-parameter
        new-required-request-default-parameter-to-existing-path new-required-request-header-property
        new-required-request-parameter new-required-request-property
        new-required-request-property-with-default required-response-header-removed
        response-media-type-name-generalized response-media-type-removed response-required-property-removed
        response-success-status-removed sunset-deleted webhook-removed
    """,
    "WARN": """
        optional-response-header-removed response-optional-property-removed
        response-required-property-became-not-write-only
    """,
    "INFO": """
        api-global-security-added api-global-security-removed api-global-security-scope-added
        api-global-security-scope-removed api-major-version-not-bumped api-operation-id-added
        api-operation-id-removed api-path-removed-with-deprecation api-removed-with-deprecation
        api-schema-removed api-security-added api-security-component-added
        api-security-component-oauth-scope-added api-security-component-oauth-scope-changed
        api-security-component-oauth-scope-removed api-security-component-oauth-token-url-changed
        api-security-component-oauth-url-changed api-security-component-removed
        api-security-component-type-changed api-security-removed api-security-scope-added
        api-security-scope-removed api-stability-increased api-tag-added api-tag-removed
        api-version-decreased api-version-not-bumped endpoint-added endpoint-deprecated
        endpoint-deprecated-with-sunset endpoint-reactivated
        new-optional-request-default-parameter-to-existing-path new-optional-request-parameter
        new-optional-request-property request-optional-property-became-not-read-only
        request-optional-property-became-not-write-only request-optional-property-became-read-only
        request-optional-property-became-write-only request-required-property-became-not-read-only
        request-required-property-became-not-write-only request-required-property-became-read-only
        request-required-property-became-write-only response-media-type-added
        response-media-type-name-changed response-media-type-name-specialized
        response-non-success-status-added response-non-success-status-removed
        response-optional-property-added response-optional-property-became-not-read-only
        response-optional-property-became-not-write-only response-optional-property-became-read-only
        response-optional-property-became-write-only response-optional-write-only-property-added
        response-optional-write-only-property-removed response-required-property-added
        response-required-property-became-not-read-only response-required-property-became-read-only
        response-required-property-became-write-only response-required-write-only-property-added
        response-required-write-only-property-removed response-success-status-added webhook-added
    """,
}


def _levels() -> dict[str, Level]:
    levels: dict[str, Level] = {}
    for ratings, events in _EVENTS:
        for rating in ratings.split():
            letter, _, places = rating.partition(":")
            for place in places.split(","):
                for event in events.split():
                    levels[f"{PLACES[place]}-{event}"] = _LEVELS[letter]
    for level, ids in _OTHERS.items():
        levels.update(dict.fromkeys(ids.split(), level))
    return levels


LEVELS = _levels()
"""oasdiff's level of each of its ids."""


def level_of(name: str, direction: Direction, effect: Effect) -> tuple[bool, Level]:
    """Return whether oasdiff has the id, and its level; for other ids a level by the effect."""
    known = LEVELS.get(name)
    if known is not None:
        return True, known
    if effect == "other" or (effect == "narrower" and direction == "request"):
        return False, "ERR"
    if effect == "wider" and direction == "response":
        return False, "WARN"
    return False, "INFO"
