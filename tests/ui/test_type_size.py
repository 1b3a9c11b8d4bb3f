"""The size at which words fit: found without setting all of a long text, and found once."""

from typing import NoReturn

import pytest

from stratroom.ui import roles, type_size
from stratroom.ui.roles import Role
from stratroom.ui.spans import Span, run_of
from stratroom.ui.theme import light
from stratroom.ui.type_size import largest_that_fits
from stratroom.ui.typeset import Setting

pytestmark = pytest.mark.usefixtures("qapp")

WORDS = {
    "short": "Ferries",
    "a sentence": "Fresh food from the islands on every table in town by noon, every day of the year.",
    "one long word": "x" * 900,
    "many short words": "a b " * 1_200,
    "leftwards": "نعم " * 90,
    "lines": "one\ntwo\nthree",
}


def _height(text: str, width: float, role: Role, pixels: int) -> float:
    return Setting([run_of(Span(text), role, pixels, None, light())], width, role.leading * pixels).height


@pytest.mark.parametrize("role", [roles.TITLE, roles.HEADLINE, roles.CONTENT])
@pytest.mark.parametrize("text", WORDS.values(), ids=WORDS)
def test_it_is_the_largest_of_its_steps_at_which_the_whole_text_fits(text: str, role: Role) -> None:
    found = largest_that_fits([(Span(text),)], 700, 150, role, 60, 20, light().shade)
    steps = [60]
    while steps[-1] > 20:
        steps.append(max(20, min(steps[-1] - 1, round(steps[-1] * 0.95))))
    assert found == next((pixels for pixels in steps if _height(text, 700, role, pixels) <= 150.5), 20)


def test_no_more_lines_are_set_than_show_that_a_text_does_not_fit() -> None:
    run = run_of(Span("a b " * 1_200), roles.TITLE, 40, None, light())
    whole, begun = (Setting([run], 700, 50, most=most) for most in (1e6, 150.0))
    assert whole.height > 2_000
    assert begun.line_count == 150 // 50 + 1
    assert begun.height > 150


def test_of_several_texts_each_fits() -> None:
    texts = [(Span(WORDS[name]),) for name in ("short", "many short words", "a sentence")]
    assert largest_that_fits(texts, 700, 150, roles.TITLE, 60, 20, light().shade) == 20
    assert largest_that_fits([texts[0], texts[2]], 700, 150, roles.TITLE, 60, 20, light().shade) > 20


def test_asked_again_nothing_is_set(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = [(Span("Turned a page"),)], 700, 150, roles.TITLE, 60, 20, light().shade
    found = largest_that_fits(*asked)

    def sets(*_: object, **__: object) -> NoReturn:
        raise AssertionError("it is set again")

    monkeypatch.setattr(type_size, "Setting", sets)
    assert largest_that_fits(*asked) == found
