"""How arguments become text: styles, forms, parts, and what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from io import BytesIO
from typing import Any

import pytest

from oas_runtime.model.encode import plain, restored, texts
from oas_runtime.model.unset import UNSET
from oas_runtime.operation import Encoding
from oas_runtime.request.parameter_styles import (
    EncodeError,
    cookie_text,
    form_pairs,
    header_text,
    multipart_parts,
    path_template,
    path_value,
    query_text,
    text,
)

COLORS = ["blue", "black", "brown"]
RGB = {"R": 100, "G": 200, "B": 150}


class TestStyles:
    """The table "Style Examples" of the OpenAPI specification."""

    @pytest.mark.parametrize(
        ("style", "explode", "value", "expected"),
        [
            ("simple", False, "blue", "blue"),
            ("simple", False, COLORS, "blue,black,brown"),
            ("simple", True, COLORS, "blue,black,brown"),
            ("simple", False, RGB, "R,100,G,200,B,150"),
            ("simple", True, RGB, "R=100,G=200,B=150"),
            ("label", False, "blue", ".blue"),
            ("label", False, COLORS, ".blue,black,brown"),
            ("label", True, COLORS, ".blue.black.brown"),
            ("label", False, RGB, ".R,100,G,200,B,150"),
            ("label", True, RGB, ".R=100.G=200.B=150"),
            ("matrix", False, "blue", ";color=blue"),
            ("matrix", False, COLORS, ";color=blue,black,brown"),
            ("matrix", True, COLORS, ";color=blue;color=black;color=brown"),
            ("matrix", False, RGB, ";color=R,100,G,200,B,150"),
            ("matrix", True, RGB, ";R=100;G=200;B=150"),
        ],
    )
    def test_path(self, style: str, explode: bool, value: Any, expected: str) -> None:
        assert path_value("color", value, style, explode) == expected

    @pytest.mark.parametrize(
        ("style", "explode", "value", "expected"),
        [
            ("form", True, "blue", "color=blue"),
            ("form", False, COLORS, "color=blue,black,brown"),
            ("form", True, COLORS, "color=blue&color=black&color=brown"),
            ("form", False, RGB, "color=R,100,G,200,B,150"),
            ("form", True, RGB, "R=100&G=200&B=150"),
            ("spaceDelimited", False, COLORS, "color=blue%20black%20brown"),
            ("spaceDelimited", True, COLORS, "color=blue&color=black&color=brown"),
            ("pipeDelimited", False, COLORS, "color=blue%7Cblack%7Cbrown"),
            ("deepObject", True, RGB, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ],
    )
    def test_query(self, style: str, explode: bool, value: Any, expected: str) -> None:
        assert query_text("color", value, style, explode) == expected

    def test_header(self) -> None:
        assert header_text(COLORS) == "blue,black,brown"
        assert header_text(RGB, True) == "R=100,G=200,B=150"
        assert header_text(RGB) == "R,100,G,200,B,150"

    def test_cookie(self) -> None:
        assert cookie_text("a", "b;c=d") == "a=b%3Bc%3Dd"
        assert cookie_text("color", COLORS) == "color=blue; color=black; color=brown"

    def test_reserved(self) -> None:
        assert query_text("q", "a/b?c&d=e+f#g") == "q=a%2Fb%3Fc%26d%3De%2Bf%23g"
        assert query_text("q", "a/b?c&d=e+f#g", allow_reserved=True) == "q=a/b?c%26d%3De%2Bf%23g"

    def test_empty_list(self) -> None:
        assert query_text("q", []) == ""
        with pytest.raises(EncodeError, match="empty"):
            query_text("q", [], "pipeDelimited", False)

    def test_a_nested_list_is_json(self) -> None:
        assert query_text("q", [["a"]]) == "q=%5B%22a%22%5D"

    def test_what_has_no_place_in_a_style(self) -> None:
        with pytest.raises(EncodeError):
            query_text("q", None, "form")


class TestPath:
    @pytest.mark.parametrize("value", ["", ".", "..", ["."], [""]])
    def test_a_value_that_walks_the_path_is_refused(self, value: Any) -> None:
        with pytest.raises(EncodeError, match="another path") as caught:
            path_value("id", value)
        assert caught.value.rule == "path"

    def test_label_of_a_dot_is_refused(self) -> None:
        with pytest.raises(EncodeError):
            path_value("id", ".", "label")

    @pytest.mark.parametrize(
        ("value", "expected"),
        [
            ("a/../b", "a%2F..%2Fb"),
            ("//host", "%2F%2Fhost"),
            ("a?b#c", "a%3Fb%23c"),
            ("%2e%2e", "%252e%252e"),
            ("ü", "%C3%BC"),
            ("...", "..."),
            (True, "true"),
            (7, "7"),
        ],
    )
    def test_the_rest_is_quoted(self, value: Any, expected: str) -> None:
        assert path_value("id", value) == expected

    def test_surrogate(self) -> None:
        with pytest.raises(EncodeError, match="Unicode"):
            path_value("id", "\ud800")

    def test_template(self) -> None:
        assert path_template("/a b/{id}.{format}") == ("/a%20b/", "id", ".", "format", "")


class TestHeader:
    @pytest.mark.parametrize("value", ["a\r\nX: y", "a\nb", "a\0b", "a\x7f"])
    def test_a_value_that_breaks_the_line_is_refused(self, value: str) -> None:
        with pytest.raises(EncodeError) as caught:
            header_text(value)
        assert caught.value.rule == "header"

    def test_blanks_around_are_refused(self) -> None:
        with pytest.raises(EncodeError, match="blanks"):
            header_text(" a")


class TestForm:
    def test_scalars(self) -> None:
        value = {"a": "x y", "b": True, "c": False, "d": 1, "e": 1.5, "f": date(2024, 2, 29)}
        expected = [
            ("a", "x y"),
            ("b", "true"),
            ("c", "false"),
            ("d", "1"),
            ("e", "1.5"),
            ("f", "2024-02-29"),
        ]
        assert form_pairs(value, {}) == expected

    def test_lists_repeat(self) -> None:
        assert form_pairs({"a": ["x", "y"], "b": []}, {}) == [("a", "x"), ("a", "y")]

    @pytest.mark.parametrize("value", [[[1]], None, b"x"])
    def test_nested_without_encoding_is_refused(self, value: Any) -> None:
        with pytest.raises(EncodeError) as caught:
            form_pairs({"ok": "1", "field": value}, {})
        assert caught.value.name == "field"

    @pytest.mark.parametrize(
        ("how", "value", "expected"),
        [
            (Encoding(content_type="application/json"), {"x": [1]}, [("f", '{"x":[1]}')]),
            (Encoding(style="deepObject", explode=True), {"x": 1}, [("f[x]", "1")]),
            (Encoding(style="form", explode=False), ["a", "b"], [("f", "a,b")]),
            (Encoding(style="spaceDelimited"), ["a", "b"], [("f", "a b")]),
            (Encoding(style="pipeDelimited", explode=False), ["a", "b"], [("f", "a|b")]),
        ],
    )
    def test_encoding_says_how(self, how: Encoding, value: Any, expected: Any) -> None:
        assert form_pairs({"f": value}, {"f": how}) == expected


class TestMultipart:
    def test_parts(self) -> None:
        file = BytesIO(b"data")
        file.name = "folder/photo.png"
        value = {"file": file, "raw": b"x", "text": "t", "flag": True, "meta": {"a": 1}, "many": ["x", "y"]}
        assert multipart_parts(value, {"file": Encoding(content_type="image/png")}) == [
            ("file", "photo.png", b"data", "image/png"),
            ("raw", "raw", b"x", "application/octet-stream"),
            ("text", None, "t", None),
            ("flag", None, "true", None),
            ("meta", None, '{"a":1}', "application/json"),
            ("many", None, "x", None),
            ("many", None, "y", None),
        ]

    def test_an_object_as_another_type_is_refused(self) -> None:
        with pytest.raises(EncodeError) as caught:
            multipart_parts({"meta": {"a": 1}}, {"meta": Encoding(content_type="text/csv")})
        assert caught.value.name == "meta"


class TestPlain:
    def test_nested(self) -> None:
        class Color(Enum):
            RED = "red"

        class Model:
            def to_dict(self) -> dict[str, Any]:
                return {"a": 1}

        value = {
            "m": Model(),
            "t": (1, (2,)),
            "u": UNSET,
            "e": Color.RED,
            "r": range(2),
            "b": bytearray(b"x"),
        }
        assert plain(value) == {"m": {"a": 1}, "t": [1, [2]], "e": "red", "r": [0, 1], "b": b"x"}

    def test_dates_stay_until_they_are_written(self) -> None:
        moment = datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)
        assert plain([moment]) == [moment]
        assert texts({"a": [moment]}) == {"a": ["2024-01-02T03:04:05Z"]}

    def test_offsets(self) -> None:
        odd = timezone(timedelta(hours=1, seconds=30))
        assert (
            text(datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=-3))))
            == "2024-01-01T12:00:00-03:00"
        )
        assert text(datetime(2024, 1, 1, 12, tzinfo=odd)) == "2024-01-01T10:59:30Z"

    def test_restored_keeps_the_text_it_came_from(self) -> None:
        moment = datetime(2024, 1, 2, 3, 4, 5)
        assert restored(moment, "2024-01-02 03:04:05") == "2024-01-02 03:04:05"
        assert restored(moment.replace(tzinfo=UTC), "2024-01-02 03:04:05") == "2024-01-02T03:04:05Z"
        assert restored([moment], ["2024-01-02 03:04:05"]) == ["2024-01-02 03:04:05"]
        assert restored(date(2024, 1, 2), "2024-01-02") == "2024-01-02"
