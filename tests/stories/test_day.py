"""A day in the room: five people and a facilitator, from the start screen to the record, through the real windows."""

from pathlib import Path

from PySide6.QtCore import Qt

from stratroom.model.forms import Position
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.rounds import Phase
from tests.stories.driver import CONTROL, Facilitator
from tests.stories.pages import plain, text_of
from tests.stories.person import Person

PEOPLE = {
    "CEO": "Chief executive",
    "CFO": "Finance",
    "COO": "Operations",
    "CMO": "Marketing",
    "GC": "Legal",
}
SENTENCES = {
    "CEO": "Win the small town by being fresher than anybody.",
    "CFO": "Earn back 4% by leaving stores that do not pay.",
    "COO": "Fresh in every town & never out of stock – café included.",
    "CMO": "Be the shop people name first.",
    "GC": "Grow only where we are trusted.",
}
MEANINGS = {
    "CEO": "Ten thousand people or fewer.",
    "CFO": "Any place where one store pays.",
    "COO": "Wherever a lorry gets in twice a day.",
    "CMO": "Where everybody knows the shopkeeper.",
    "GC": "Where one permit is enough.",
}
"""What each means by “town”, which two of them said."""
AGREED_MEANING = "A place with one store of ours & no second."


def sat_down(facilitator: Facilitator) -> list[Person]:
    """The workshop has begun and everybody is on the list."""
    facilitator.begins("One-day alignment", title="Offsite", organisation="Aldermoor", date="2027-03-01")
    facilitator.seats(*PEOPLE.items())
    return [Person(facilitator, name) for name in PEOPLE]


def write_statements(facilitator: Facilitator, people: list[Person]) -> None:
    facilitator.goes_to("statements")
    facilitator.asks("Put the question")
    for person in people:
        person.writes(SENTENCES[person.name])
    facilitator.takes_the_laptop_back()
    facilitator.closes()


def test_a_day_from_the_start_screen_to_the_record(facilitator: Facilitator, tmp_path: Path) -> None:
    people = sat_down(facilitator)
    write_statements(facilitator, people)
    sort_the_answers(facilitator)
    agree_a_meaning(facilitator, people)
    decide_a_tradeoff(facilitator, people)
    agree_priorities(facilitator, people)
    record = tmp_path / "record.pdf"
    facilitator.exports(record)
    text = text_of(record)
    for words in (
        *SENTENCES.values(),
        *MEANINGS.values(),
        f"What we mean by it {AGREED_MEANING}",
        "Fresh first",
        "Fresh in 120 stores until 2028.",
        "It costs what we lack.",
        "The loyalty card.",
    ):
        assert plain(words) in text, words


def sort_the_answers(facilitator: Facilitator) -> None:
    """Reveal; the first and the third say the same; the room counts."""
    facilitator.presses_the_large_button("Go to Reveal")
    assert SENTENCES["CEO"] not in facilitator.projector()
    facilitator.reveals(5)
    shown = plain(facilitator.projector())
    assert all(plain(sentence) in shown for sentence in SENTENCES.values())
    facilitator.tabs_to("CEO")
    facilitator.types(Qt.Key.Key_X)
    facilitator.types(Qt.Key.Key_Down)
    facilitator.types(Qt.Key.Key_Down)
    facilitator.types(Qt.Key.Key_X)
    facilitator.types(Qt.Key.Key_G)
    facilitator.says("Fresh in town")
    facilitator.presses("Confirm: 4 noticeably different answers")
    facilitator.presses_the_large_button("Confirm: 4 noticeably different answers")
    assert "5 people. 4 noticeably different answers." in facilitator.projector()


def agree_a_meaning(facilitator: Facilitator, people: list[Person]) -> None:
    """Words that two used, what each means by them, and what the room agrees."""
    facilitator.goes_to("meanings")
    facilitator.writes("Words that several used", "town")
    assert "2 people used it: CEO, COO." in facilitator.on_the_screen()
    facilitator.types(Qt.Key.Key_Return)
    facilitator.asks("Ask what each means by it")
    for person in people:
        person.writes(MEANINGS[person.name])
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(5)
    shown = plain(facilitator.projector())
    assert all(meaning in shown for meaning in MEANINGS.values())
    facilitator.writes("We mean", AGREED_MEANING)
    facilitator.types(Qt.Key.Key_Return, CONTROL)
    facilitator.shows_next()
    assert f"We mean: {AGREED_MEANING}" in plain(facilitator.projector())


def decide_a_tradeoff(facilitator: Facilitator, people: list[Person]) -> None:
    """Positions, an argument, positions again, proposal, gradients, decision, a dissent read back."""
    facilitator.goes_to("tradeoffs")
    facilitator.writes("even over this one", "Cheap first")
    facilitator.writes("This good thing", "Fresh first")
    facilitator.presses("Put the trade-off")
    facilitator.asks(facilitator.large_button())
    for person, position in zip(people, (3, -2, 2, 1, 0), strict=True):
        person.stands(position, f"{person.name} has a reason.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(5)
    facilitator.presses("What it speaks for: For “Fresh first”")
    facilitator.writes("The argument", "Baskets with fresh are larger.")
    facilitator.presses("Write the argument down")
    second_position(facilitator, people)
    facilitator.opens_step("Proposal and the level needed")
    facilitator.writes("The proposal, as it is read aloud", "Fresh in 120 stores until 2028.")
    facilitator.presses("Fix the proposal")
    facilitator.asks(facilitator.large_button())
    for person, gradient in zip(people, (1, 7, 2, 3, 6), strict=True):
        person.grades(gradient)
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(5)
    facilitator.presses_the_large_button("On to the decision")
    facilitator.presses("Outcome: Agreed")
    facilitator.presses("Record the decision")
    dissent(facilitator, people[1])


def second_position(facilitator: Facilitator, people: list[Person]) -> None:
    facilitator.opens_step("Second position")
    facilitator.asks(facilitator.large_button())
    for person, position in zip(people, (3, -1, 2, 2, 1), strict=True):
        person.stands(position, moved_by=f"{person.name} was moved.")
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(5)
    answers = facilitator.workshop.rounds[RoundId("second:t1")].answers_by()
    assert answers[ParticipantId("cfo")] == Position(-1, moved_by="CFO was moved.")


def dissent(facilitator: Facilitator, cfo: Person) -> None:
    facilitator.chooses("Who dissents", "CFO")
    facilitator.writes("In their own words", "It costs what we lack.")
    facilitator.presses("Write down the dissent of CFO")
    facilitator.presses("Show CFO their words")
    cfo.confirms_the_words("It costs what we lack.")
    assert "It costs what we lack." not in plain(facilitator.projector())
    facilitator.shows_next()
    assert "Who is heard first" in plain(facilitator.projector())
    facilitator.shows_next()
    assert "It costs what we lack." not in plain(facilitator.projector()), "the decision first"
    facilitator.shows_next()
    assert "It costs what we lack." in plain(facilitator.projector())


def agree_priorities(facilitator: Facilitator, people: list[Person]) -> None:
    facilitator.goes_to("priorities")
    for option in ("Counters in every store", "Data team", "Leave forty stores"):
        facilitator.writes("Something the room could put first", option)
        facilitator.types(Qt.Key.Key_Return)
    facilitator.opens_step("100 points")
    facilitator.asks("Ask for 100 points")
    for person in people:
        person.gives(Counters=60, Data=10, Leave=30)
    facilitator.takes_the_laptop_back()
    facilitator.closes()
    facilitator.reveals(5)
    assert "300" in facilitator.projector()
    draw_the_line(facilitator)


def draw_the_line(facilitator: Facilitator) -> None:
    """One above the line, with an owner and what stops."""
    facilitator.opens_step("Cut line")
    facilitator.presses("Line down")
    facilitator.opens_step("Owners and what stops")
    facilitator.opens_step("1  Counters in every store")
    facilitator.chooses("Owner", "COO")
    facilitator.writes("What stops", "The loyalty card.")
    facilitator.presses("Agree it")
    facilitator.shows_next()
    assert "The loyalty card." in plain(facilitator.projector())


def test_killed_in_mid_round_the_same_stage_and_hand_ins_come_back(facilitator: Facilitator) -> None:
    people = sat_down(facilitator)
    facilitator.goes_to("statements")
    facilitator.asks("Put the question")
    for person in people[:2]:
        person.writes(SENTENCES[person.name])
    facilitator.presses("Back to the console")
    facilitator.closes_the_window()
    facilitator.opens_again("Aldermoor, Offsite")
    assert facilitator.workshop.stage == "statements"
    assert set(facilitator.workshop.rounds[RoundId("statements")].handed_in) == {"ceo", "cfo"}
    facilitator.presses_the_large_button("Pass the laptop")
    assert facilitator.large_button() == "I am the COO"


def test_undo_says_what_it_takes_back(facilitator: Facilitator) -> None:
    sat_down(facilitator)
    facilitator.undoes("GC added")
    assert [person.name for person in facilitator.workshop.people] == list(PEOPLE)[:-1]
    facilitator.goes_to("statements")
    facilitator.undoes("Went to Statements")
    assert facilitator.workshop.stage == "welcome"


def test_a_refusal_is_a_line_on_the_console_and_nothing_is_lost(facilitator: Facilitator) -> None:
    sat_down(facilitator)
    facilitator.writes("Name", "CFO")
    facilitator.writes("Role", "Finance")
    facilitator.types(Qt.Key.Key_Return)
    assert "CFO is on the list already." in facilitator.notice()
    assert len(facilitator.workshop.people) == len(PEOPLE)
    facilitator.seats(("CTO", "Technology"))
    assert facilitator.notice() == ""


def test_letters_typed_into_a_field_are_not_keys(facilitator: Facilitator) -> None:
    sat_down(facilitator)
    facilitator.writes("Name", "bfd BFD")
    assert not facilitator.opened.audience.is_blank
    assert not facilitator.opened.audience.is_frozen
    assert facilitator.opened.audience.theme.shade == "light"


def test_the_audience_sees_a_closed_round_without_a_word_of_it(facilitator: Facilitator) -> None:
    people = sat_down(facilitator)
    write_statements(facilitator, people)
    assert facilitator.workshop.rounds[RoundId("statements")].phase is Phase.CLOSED
    facilitator.sees_no_secret()
    assert "5 of 5" in plain(facilitator.projector())
