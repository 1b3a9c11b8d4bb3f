"""A sign that no font of the house has is named on the console, and on the record alike."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from stratroom.model.signs import sign_name
from stratroom.record.pdf.coverage import missing
from stratroom.ui.undrawn import undrawn, undrawn_notice
from tests.ui.test_sheet import SCRIPTS

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("script", SCRIPTS)
def test_what_the_fonts_have_is_not_named(script: str) -> None:
    assert undrawn(SCRIPTS[script]) == ()
    assert undrawn_notice([SCRIPTS[script], "Fresh\nfirst\t100 %"]) == ""


def test_a_sign_no_font_has_is_named_once() -> None:
    assert undrawn("ᚠresh ᚠirst") == ("U+16A0 RUNIC LETTER FEHU FEOH FE F",)
    assert undrawn_notice(["ᚠresh", "first"]) == (
        "On the projector U+16A0 RUNIC LETTER FEHU FEOH FE F is a box: no font of Stratroom has it. Its text is kept."
    )


def test_several_are_named_in_one_sentence() -> None:
    notice = undrawn_notice(["ᚠ", "ᚢ"])
    assert "U+16A0" in notice
    assert "U+16A2" in notice
    assert "are boxes" in notice


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_screen_and_record_name_the_same_signs(text: str) -> None:
    assert undrawn(text) == tuple(sign_name(sign) for sign in missing(text))
