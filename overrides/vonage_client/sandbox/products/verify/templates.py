"""Templates of Verify v2 with their fragments, and the texts that result from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...resources.api_call import HOOKS, ApiCall, ApiError, Hooks
from ...state.world import World
from ..common.problems import problem

TEMPLATES, FRAGMENTS = "templates", "templates.template_fragments"
_MOST = 10
_PATH = "/v2/verify/templates"


def _create(api: ApiCall, template: dict[str, Any]) -> None:
    own = _own(api.world, api.api_key)
    if len(own) >= _MOST:
        detail = f"An account has at most {_MOST} templates."
        raise problem(api.world, 403, "max-templates", "Forbidden", detail)
    _check_name(api, own, template["name"], None)
    template["is_default"] = False


def _update(api: ApiCall, template: dict[str, Any], changes: Mapping[str, Any]) -> None:
    own = _own(api.world, api.api_key)
    if "name" in changes:
        _check_name(api, own, changes["name"], template["template_id"])
    if changes.get("is_default"):
        for other in own:
            other["is_default"] = False


def _check_name(api: ApiCall, own: list[dict[str, Any]], name: str, but: str | None) -> None:
    if any(other["name"] == name and other["template_id"] != but for other in own):
        detail = f"A template with the name {name} already exists."
        raise problem(api.world, 409, "template-exists", "Conflict", detail)


def _delete(api: ApiCall, template: dict[str, Any]) -> None:
    if _fragments(api.world, template["template_id"]):
        detail = "The template has fragments: delete them first."
        raise problem(api.world, 409, "not-empty-template", "Conflict", detail)


def _show(api: ApiCall, shown: dict[str, Any], template: dict[str, Any]) -> None:
    path = f"{_PATH}/{shown['template_id']}"
    shown["_links"] = {"self": {"href": path}, "fragments": {"href": f"{path}/template_fragments"}}


def _create_fragment(api: ApiCall, fragment: dict[str, Any]) -> None:
    place = fragment["channel"], fragment["locale"]
    for other in _fragments(api.world, api.call.path["template_id"]):
        if (other["channel"], other["locale"]) == place:
            detail = f"There is a fragment for {place[0]} and {place[1]} already."
            raise problem(api.world, 409, "fragment-exists", "Conflict", detail)


def _show_fragment(api: ApiCall, shown: dict[str, Any], fragment: dict[str, Any]) -> None:
    above = f"{_PATH}/{api.call.path['template_id']}"
    path = f"{above}/template_fragments/{shown['template_fragment_id']}"
    shown["_links"] = {"self": {"href": path}, "template": {"href": above}}


def _missing(api: ApiCall) -> ApiError:
    detail = f"There is no template {api.call.path['template_id']}."
    return problem(api.world, 404, "template-not-found", "Not Found", detail)


def _missing_fragment(api: ApiCall) -> ApiError:
    detail = f"There is no fragment {api.call.path['template_fragment_id']}."
    return problem(api.world, 404, "template-fragment-not-found", "Not Found", detail)


HOOKS[TEMPLATES] = Hooks(create=_create, update=_update, delete=_delete, show=_show, missing=_missing)
HOOKS[FRAGMENTS] = Hooks(create=_create_fragment, show=_show_fragment, missing=_missing_fragment)


def _own(world: World, api_key: str) -> list[dict[str, Any]]:
    return [template for template in world.table(TEMPLATES).values() if template["_api_key"] == api_key]


def _fragments(world: World, template: str) -> list[dict[str, Any]]:
    fragments = world.table(FRAGMENTS).values()
    return [fragment for fragment in fragments if fragment["_template_id"] == template]


def text_of(world: World, verification: Mapping[str, Any], channel: str) -> str:
    """Return the text of a step: from the template of the request, the default one, or the emulator."""
    code, brand = verification["code"], verification["brand"]
    default = (one["template_id"] for one in _own(world, verification["_api_key"]) if one["is_default"])
    template = verification.get("template_id") or next(default, None)
    spoken = "voice" if channel == "voice" else "sms"
    for fragment in _fragments(world, template) if template else ():
        if (fragment["channel"], fragment["locale"]) == (spoken, verification.get("locale", "en-us")):
            values = {
                "code": code,
                "brand": brand,
                "time-limit": str(verification["channel_timeout"] // 60),
                "time-limit-unit": "minutes",
            }
            text = str(fragment["text"])
            for name, value in values.items():
                text = text.replace(f"${{{name}}}", value)
            return text
    return f"{brand} code: {code}"
