"""The whole day with the mouse and a clicker: the facilitator never touches the keyboard, from start screen to record.

A mouse writes no words: the evening before, with a keyboard, the facilitator made a file: title page, one trade-off,
three options; the list of people came as a file. During the day every word is typed by whoever says it, on the laptop
that is handed round, or at the console. All else is the mouse's: sorting, positions, points, owners, time, the record.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from stratroom.house import new_room
from stratroom.model.forms import Position
from stratroom.model.names import OptionId, ParticipantId, RoundId, TradeoffId
from stratroom.model.rounds import Phase
from stratroom.model.workshop import About
from stratroom.programmes import programme
from stratroom.stages.priorities.acts import ListOption, priorities
from stratroom.stages.reveal.console import Panel as RevealPanel
from stratroom.stages.reveal.sortings import sorting
from stratroom.stages.tradeoffs.acts import PutTradeoff
from stratroom.stages.tradeoffs.nouns import tradeoffs
from tests.stories.mouse import LEFT, MouseAndClicker
from tests.stories.pages import plain, text_of
from tests.stories.test_day import AGREED_MEANING, MEANINGS, PEOPLE, SENTENCES
from tests.stories.writer import Writer

OPTIONS = ("Counters in every store", "Data team", "Leave forty stores")
ARGUMENT = "Baskets with fresh are larger – by a fifth (Åre, 2026)."
SOURCE = "Loyalty data, 2026"
PROPOSAL = "Fresh in 120 stores until 2028."
DISSENT = "It costs what we lack; I said so in March & say it again."
PARKED = "Who talks to the unions?"
STOPS = "The loyalty card."
AGREEMENT = (
    "Whole-hearted endorsement",
    "Serious disagreement",
    "Agreement with a minor point",
    "Support with reservations",
    "Don’t like it, but will support it",
)
NAME = "Fresh “in town”"


@pytest.fixture
def clicker(qtbot: QtBot, tmp_path: Path) -> Iterator[MouseAndClicker]:
    """The evening before is over: the file is in the list, the people's list lies on the desktop."""
    facilitator = MouseAndClicker(qtbot, tmp_path)
    path = tmp_path / "prepared.stratroom"
    room = new_room(About("Offsite", "Aldermoor", "2027-03-01"), programme().stages, path)
    room.do(PutTradeoff(TradeoffId("t1"), "Fresh first", "Cheap first"))
    for number, option in enumerate(OPTIONS):
        room.do(ListOption(OptionId(f"o{number}"), option))
    room.close()
    facilitator.front._recent.remember(path, is_open=True)
    facilitator.front.start.list_recent()
    rows = (f"{name};{role}" for name, role in PEOPLE.items())
    (tmp_path / "people.csv").write_text("\n".join(("Name;Role", *rows)), encoding="utf-8")
    yield facilitator
    facilitator.goes_home()


def test_a_day_with_the_mouse_and_a_clicker(clicker: MouseAndClicker, tmp_path: Path) -> None:
    clicker.opens_again("Aldermoor, Offsite")
    clicker.drops(tmp_path / "people.csv", clicker.opened.console.desk.panel)
    clicker.presses("Add 5 people")
    people = [Writer(clicker, name) for name in PEOPLE]
    write_statements(clicker, people)
    sort_by_dragging(clicker, people[0])
    agree_a_meaning(clicker, people)
    have_a_break(clicker)
    take_positions(clicker, people)
    argue_and_propose(clicker, people)
    decide(clicker, people)
    park_a_point(clicker, people[4])
    skip_to_priorities(clicker)
    agree_priorities(clicker, people)
    record = text_of(clicker.reads_back_and_saves_the_record())
    reasons = [f"{name} has a reason." for name in PEOPLE]
    moved = [f"{name} was moved." for name in PEOPLE]
    written = (
        *(*SENTENCES.values(), *MEANINGS.values(), *reasons, *moved),
        f"What we mean by it {AGREED_MEANING}",
        NAME,
        ARGUMENT,
        SOURCE,
        PROPOSAL,
        DISSENT,
        PARKED,
        STOPS,
        *OPTIONS,
    )
    assert [words for words in written if plain(words) not in record] == []


def test_a_workshop_is_begun_from_a_design_when_somebody_has_written_its_title(clicker: MouseAndClicker) -> None:
    """All that the start screen needs a keyboard for is what the workshop is called."""
    clicker.presses("Half-day alignment")
    clicker.presses("Who will see the statements: Without names")
    clicker.presses("Begin the workshop")
    form = clicker.front.start.form
    assert form
    assert form.fields["title"].said.text() == "The title is empty. Write it, then try again."
    Writer(clicker, "CEO").says("Title", "Offsite")
    clicker.presses("Begin the workshop")
    assert clicker.workshop.about.title == "Offsite"
    clicker.presses("Close the workshop")


def write_statements(clicker: MouseAndClicker, people: list[Writer]) -> None:
    clicker.presses_the_large_button("Go to Statements")
    clicker.asks("Put the question")
    for person in people:
        person.writes(SENTENCES[person.name])
    clicker.takes_the_laptop_back()
    clicker.plays_with_the_clicker()
    clicker.closes()


def sort_by_dragging(clicker: MouseAndClicker, ceo: Writer) -> None:
    clicker.presses_the_large_button("Go to Reveal")
    clicker.plays_with_the_clicker()
    assert clicker.workshop.rounds[RoundId("statements")].phase is Phase.CLOSED
    clicker.reveals(5)
    assert all(plain(sentence) in plain(clicker.projector()) for sentence in SENTENCES.values())
    panel = clicker.opened.console.desk.panels[clicker.workshop.stage]
    assert isinstance(panel, RevealPanel)
    cards = {card.by: card.id for card in clicker.cards()}
    ceos, coos = (panel.desk.board.card(cards[ParticipantId(who)]) for who in ("ceo", "coo"))
    clicker.drags(coos, ceos)
    clicker.plays_with_the_clicker()
    ceo.says_and_returns(NAME)
    assert [(group.name, len(group.cards)) for group in sorting(clicker.workshop).groups] == [(NAME, 2)]
    clicker.presses("Confirm: 4 noticeably different answers")
    clicker.presses_the_large_button("Confirm: 4 noticeably different answers")
    assert "5 people. 4 noticeably different answers." in clicker.projector()
    clicker.clicks_back()
    assert "4 noticeably different" not in clicker.projector()


def agree_a_meaning(clicker: MouseAndClicker, people: list[Writer]) -> None:
    """Who used the words says them, who found the wording writes it down."""
    clicker.presses_the_large_button("Go to Same words")
    people[0].says("Words that several used", "town")
    clicker.presses_the_large_button("Take up these words")
    clicker.asks("Ask what each means by it")
    for person in people:
        person.writes(MEANINGS[person.name], "Hand in my answer")
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)
    people[4].says("We mean", AGREED_MEANING)
    clicker.plays_with_the_clicker()
    clicker.presses_the_large_button("Write the agreed meaning down")
    clicker.clicks_on()
    assert f"We mean: {AGREED_MEANING}" in plain(clicker.projector())


def have_a_break(clicker: MouseAndClicker) -> None:
    """Longer than planned, and the picture away in between."""
    clicker.presses_the_large_button("Go to Break")
    clicker.presses("5 min more")
    assert clicker.workshop.here.extra == 5
    clicker.clicks_the_black_screen()
    assert clicker.opened.audience.is_blank
    clicker.clicks_the_black_screen()
    clicker.presses("Freeze")
    assert clicker.opened.audience.is_frozen
    clicker.presses("Thaw")
    assert not clicker.opened.audience.is_blank
    clicker.presses_the_large_button("Go to Trade-offs")


def take_positions(clicker: MouseAndClicker, people: list[Writer]) -> None:
    clicker.asks("Ask the first position")
    places = ("Far more: Fresh first", "More: Cheap first", "More: Fresh first", "A little more: Fresh first", "Equal")
    for person, place in zip(people, places, strict=True):
        person.stands(place, f"{person.name} has a reason.")
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)
    clicker.plays_with_the_clicker()


def argue_and_propose(clicker: MouseAndClicker, people: list[Writer]) -> None:
    """The room's pages are turned while an argument stands half written: it stays, and so does the step."""
    clicker.presses("What it speaks for: For “Fresh first”")
    clicker.presses("What it rests on: Evidence")
    clicker.chooses("Whose argument", "COO")
    people[2].says("The argument", ARGUMENT)
    people[2].says("Source (for evidence)", SOURCE)
    clicker.plays_with_the_clicker()
    clicker.presses("Write the argument down")
    clicker.presses_the_large_button("On to the second position")
    clicker.asks("Ask the second position")
    places = ("Far more: Fresh first", "A little more: Cheap first", "More: Fresh first", "More: Fresh first", "Equal")
    for person, place in zip(people, places, strict=True):
        person.stands(place, moved_by=f"{person.name} was moved.")
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)
    answers = clicker.workshop.rounds[RoundId("second:t1")].answers_by()
    assert answers[ParticipantId("cfo")] == Position(-1, moved_by="CFO was moved.")
    people[0].says("The proposal, as it is read aloud", PROPOSAL)
    clicker.plays_with_the_clicker()
    clicker.presses_the_large_button("Fix the proposal")


def decide(clicker: MouseAndClicker, people: list[Writer]) -> None:
    grade(clicker, people)
    clicker.presses_the_large_button("On to the decision")
    clicker.chooses("Owner", "COO")
    clicker.presses("Outcome: Agreed")
    clicker.presses_the_large_button("Record the decision")
    (decision,) = tradeoffs(clicker.workshop).items[0].decisions
    assert (decision.text, decision.owner) == (PROPOSAL, "coo")
    clicker.chooses("Who dissents", "CFO")
    people[1].says("In their own words", DISSENT)
    clicker.presses("Write down the dissent of CFO")
    clicker.presses("Show CFO their words")
    people[1].confirms_the_words()
    assert clicker.workshop.dissents[0].is_confirmed
    assert plain(DISSENT) not in plain(clicker.projector())
    clicker.shows_next()
    assert "Who is heard first" in plain(clicker.projector())
    clicker.shows_next()
    clicker.shows_next()
    assert plain(DISSENT) in plain(clicker.projector())


def grade(clicker: MouseAndClicker, people: list[Writer]) -> None:
    clicker.asks("Ask the gradients")
    for person, gradient in zip(people, AGREEMENT, strict=True):
        person.grades(gradient)
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)


def park_a_point(clicker: MouseAndClicker, gc: Writer) -> None:
    """On the projector by the mouse; the clicker leads back to the stage."""
    before = plain(clicker.projector())
    clicker.presses("Parking lot")
    gc.says_and_returns(PARKED)
    clicker.presses("Show on the projector")
    assert PARKED in plain(clicker.projector())
    clicker.clicks_on()
    assert plain(clicker.projector()) == before
    clicker.presses("Close the parking lot")


def skip_to_priorities(clicker: MouseAndClicker) -> None:
    clicker.chooses_from_the_menu("tradeoffs-2", "Skip it today")
    assert next(line for line in clicker.workshop.programme if line.key == "tradeoffs-2").is_skipped
    clicker.goes_to("priorities")


def agree_priorities(clicker: MouseAndClicker, people: list[Writer]) -> None:
    clicker.presses_the_large_button("On to the 100 points")
    clicker.asks("Ask for 100 points")
    for person in people:
        person.gives(Counters=60, Data=10, Leave=30)
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)
    clicker.opens_step("Ranking")
    clicker.asks("Ask for a ranking")
    for person in people:
        person.ranks(Counters=1, Data=3, Leave=2)
    clicker.takes_the_laptop_back()
    clicker.closes()
    clicker.reveals(5)
    draw_the_line(clicker, people[2])
    clicker.opens_step("Gradients of agreement")
    people[0].says("The level needed, fixed before anybody answers", "No veto")
    grade(clicker, people)
    clicker.presses("No dissent from CFO")


def draw_the_line(clicker: MouseAndClicker, coo: Writer) -> None:
    """Two above it in another order than the points gave, then one; with an owner and what stops."""
    clicker.opens_step("Cut line")
    clicker.presses("Line down")
    clicker.presses("Line down")
    QTest.mouseClick(clicker.option_row("o2"), LEFT)
    clicker.presses("Option up")
    assert [agreed.option for agreed in priorities(clicker.workshop).agreed] == ["o2", "o0"]
    clicker.presses("Option down")
    clicker.presses("Line up")
    assert [agreed.option for agreed in priorities(clicker.workshop).agreed] == ["o0"]
    clicker.presses_the_large_button("On to the owners")
    clicker.chooses("Owner", "COO")
    coo.says("What stops", STOPS)
    clicker.plays_with_the_clicker()
    clicker.presses("Agree it")
    clicker.clicks_on()
    assert STOPS in plain(clicker.projector())
