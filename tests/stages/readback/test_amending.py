"""Amending a decision in the read-back: all it says can be put right, and what may no longer hold is pointed out."""

from dataclasses import replace

import pytest

from stratroom.model.forms import Gradient
from stratroom.stages.readback.acts import AskAmendment, ConfirmDecision, ReadOut
from stratroom.stages.readback.console import Panel
from stratroom.stages.readback.reading import LEVEL_OPEN
from stratroom.stages.tradeoffs.acts import Decide, Propose
from stratroom.stages.tradeoffs.nouns import round_of
from stratroom.ui.console.amend_forms import AmendForm
from stratroom.ui.widgets import PlainLabel
from tests.stages.hands import Hands
from tests.stages.readback.at_the_panel import amending, large, press_large, reading
from tests.stages.readback.decided import EVERYBODY, ONE, T1, TOWNS
from tests.telling import answered

WHOLE = replace(
    TOWNS,
    rationale="They pay.",
    accepted="Cities wait.",
    changed_because="The six weekends were kept.",
    tripwire="A bad May",
    options=("None", "Six"),
)
BENEATH = "the reason, what is given up, what was changed because of an objection, what the tripwire is"


def begin_to_amend(hands: Hands, panel: Panel, *decided: Decide) -> AmendForm:
    """What was decided is before the room, and why it is put right is written."""
    hands.do(*decided, ReadOut(ONE))
    reading(panel).steps.header("amend").click()
    amending(panel).reason.edit.setFocus()
    hands.type("We said eight.")
    return amending(panel)


@pytest.mark.parametrize(
    ("name", "words", "amended"),
    [
        ("rationale", "They all pay.", replace(WHOLE, rationale="They all pay.")),
        ("accepted", "Nothing waits.", replace(WHOLE, accepted="Nothing waits.")),
        ("changed_because", "Eight were kept.", replace(WHOLE, changed_because="Eight were kept.")),
        ("tripwire", "A bad June", replace(WHOLE, tripwire="A bad June")),
        ("options", "All\n\nEight", replace(WHOLE, options=("All", "Eight"))),
    ],
)
def test_every_text_of_a_decision_can_be_put_right(
    hands: Hands, panel: Panel, name: str, words: str, amended: Decide
) -> None:
    form = begin_to_amend(hands, panel, WHOLE)
    getattr(form, name).set_text(words)
    press_large(panel)
    assert hands.asked[-2:] == [AskAmendment(ONE, "We said eight."), amended]
    assert hands.refusals == []
    assert large(panel) == "Confirmed by all 3 present"


def test_other_words_point_at_what_still_stands_beneath_them_as_it_was(hands: Hands, panel: Panel) -> None:
    form = begin_to_amend(hands, panel, WHOLE)
    assert form.beneath.isHidden(), "the words are those that were decided"
    form.text.edit.setFocus()
    hands.type("Eight weekends.")
    pointed = f"Still as it was, below: {BENEATH} and what was considered. Does it hold with the new words?"
    assert pointed in hands.can_be_read
    form.changed_because.edit.setFocus()
    hands.type("Eight were kept.")
    assert form.beneath.text() == (
        "Still as it was, below: the reason, what is given up, what the tripwire is and what was considered. "
        "Does it hold with the new words?"
    )
    press_large(panel)
    assert amending(panel).beneath.isHidden()


def test_nothing_is_pointed_at_where_nothing_stands_beneath(hands: Hands, panel: Panel) -> None:
    form = begin_to_amend(hands, panel, replace(TOWNS, rationale=""))
    form.text.edit.setFocus()
    hands.type("Eight weekends.")
    assert form.beneath.isHidden()


def polled(hands: Hands) -> None:
    """Decision 1 is made again on a proposal with a level, after its poll."""
    hands.do(Propose(T1, "Small towns first.", "No veto"))
    answered(hands.room, round_of("gradients", T1), ceo=Gradient(1), cfo=Gradient(2), coo=Gradient(3))


def test_a_level_of_which_nobody_said_whether_it_was_reached_is_pointed_out_and_said(
    hands: Hands, panel: Panel
) -> None:
    polled(hands)
    form = begin_to_amend(hands, panel, TOWNS)
    assert LEVEL_OPEN in words_of(panel)
    assert "Needed, fixed before the poll: No veto" in hands.can_be_read
    form.reached.show_value("yes")
    press_large(panel)
    assert hands.asked[-1] == replace(TOWNS, reached=True)
    assert hands.refusals == []
    assert LEVEL_OPEN not in hands.can_be_read


def test_it_is_not_refused_for_an_open_level(hands: Hands, panel: Panel) -> None:
    polled(hands)
    hands.do(TOWNS, ReadOut(ONE))
    assert LEVEL_OPEN in hands.can_be_read
    press_large(panel)
    assert hands.asked[-1] == ConfirmDecision(ONE, EVERYBODY)
    assert hands.refusals == []


def test_without_a_level_nothing_is_asked_of_it(hands: Hands, panel: Panel) -> None:
    form = begin_to_amend(hands, panel)
    assert form.asked_of_level.isHidden()
    assert LEVEL_OPEN not in words_of(panel)


def words_of(panel: Panel) -> str:
    """All labels that are in use, also in a step that is folded."""
    return "\n".join(label.text() for label in panel.findChildren(PlainLabel) if not label.isHidden())
