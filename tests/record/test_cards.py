"""Cards as they are printed: every form in words, names or numbers, true of paper, whole however long, on any sheet."""

from pathlib import Path

import pypdf
import pytest

from stratroom.decks import deck
from stratroom.model.forms import Position, Sentence
from stratroom.model.names import OptionId, ParticipantId, RoundId, StageId, TradeoffId
from stratroom.model.refusals import Refused
from stratroom.record.paper.deck import Deck
from stratroom.record.paper.press import write
from stratroom.record.steps import Cancelled
from stratroom.rehearsal import MemoryRoom
from stratroom.stages.priorities.acts import ListOption
from stratroom.stages.tradeoffs.acts import Propose, PutTradeoff
from stratroom.stages.welcome.rules import AddParticipant, Promise
from tests.older import list_as_before
from tests.record.reading import room
from tests.telling import after, answered

T1 = TradeoffId("t1")
PEOPLE = ("CEO", "CFO", "COO", "CMO", "GC")


def told() -> MemoryRoom:
    begun = room(*PEOPLE, without_vote=("GC",))
    after(begun, PutTradeoff(T1, "Fresh in towns", "Cheap everywhere", cost="4 % margin", stops="The loyalty card"))
    after(begun, Propose(T1, "Fresh counters & cafés in 120 stores.", "No veto."))
    after(begun, *(ListOption(OptionId(f"o{n}"), f"Option {n}") for n in range(3)))
    return begun


def printed(cards: Deck, folder: Path, size: str = "A4") -> list[str]:
    """The words of each sheet, without line ends."""
    write(cards, folder / "cards.pdf", size)
    return [" ".join(page.extract_text().split()) for page in pypdf.PdfReader(folder / "cards.pdf").pages]


def cards_of(begun: MemoryRoom, round: str) -> Deck:
    return deck(begun.workshop, begun.rules, RoundId(round))


@pytest.mark.parametrize(
    ("round", "count", "words"),
    [
        ("statements", 5, ("what is our strategy?",)),
        ("first:t1", 4, ("Fresh in towns even over Cheap everywhere", "What it costs: 4 % margin", "What stops",
                         "+3", "−3", "Far more", "A little more", "Equal", "Why, in one line")),
        ("gradients:t1", 4, ("Fresh counters & cafés in 120 stores.", "Needed: No veto.", "1 Whole-hearted endorsement",
                             "6 Don’t like it, but will support it", "8 Veto")),
        ("points", 4, ("Give 100 points", "exactly 100", "1 Option 0", "3 Option 2", "Together exactly 100")),
        ("rankings", 4, ("1 is first", "An empty box counts as no opinion", "3 Option 2")),
    ],
)  # fmt: skip
def test_every_form_stands_whole_on_a_card_for_everybody_asked(
    tmp_path: Path, round: str, count: int, words: tuple[str, ...]
) -> None:
    cards = cards_of(told(), round)
    assert cards.count == count
    sheets = printed(cards, tmp_path)
    text = " ".join(sheets)
    for said in (*words, "The facilitator types this card in and sees it.", "A day"):
        assert text.count(said) >= count, said
    for number, name in enumerate(PEOPLE[:count], 1):
        assert text.count(f"No. {number} {name}, Head of {name}") == 1
    assert len(sheets) < count, "several stand on a sheet"


def test_sentences_to_recognise_stand_numbered_and_whole_on_a_card(tmp_path: Path) -> None:
    begun = room(*PEOPLE)
    long = "We win with fresh food in every town. " * 30
    answered(begun, "statements", **{name.lower(): Sentence(f"{name} says: {long}END{name}") for name in PEOPLE})
    cards = cards_of(begun, "recognition")
    assert cards.count == len(PEOPLE)
    text = " ".join(printed(cards, tmp_path))
    assert text.count("Mark every sentence that says the same as your own. Leave your own out.") >= len(PEOPLE)
    assert text.count("0 None of them says the same") == len(PEOPLE), "a card that says so is not an empty one"
    for number, words in enumerate(cards.options, 1):
        assert text.count(f"{number} {words[:30]}") == len(PEOPLE)
    assert all(text.count(f"END{name}") == len(PEOPLE) for name in PEOPLE)


def test_without_names_a_card_has_a_number_alone(tmp_path: Path) -> None:
    begun = room(*PEOPLE, without_names=True)
    text = " ".join(printed(cards_of(begun, "statements"), tmp_path))
    assert [f"No. {number}" in text for number in range(1, 6)] == [True] * 5
    assert not any(name in text for name in PEOPLE)
    assert text.count("The number is not tied to a person; take any card.") == 5
    assert "with your name" not in text


def test_a_second_round_tells_each_their_own_first_answer_and_asks_them_alone_what_moved_them(tmp_path: Path) -> None:
    begun = told()
    answered(begun, "first:t1", ceo=Position(2, "MINE"), cfo=Position(-1))
    cards = cards_of(begun, "second:t1")
    assert [bool(first) for first in cards.firsts] == [True, True, False, False]
    text = " ".join(printed(cards, tmp_path))
    whose = {name: text[text.index(f" {name}, Head of {name}") :][:700] for name in PEOPLE[:4]}
    assert "Your first answer was: More: Fresh in towns. You wrote: “MINE”" in whose["CEO"]
    assert "Your first answer was: A little more: Cheap everywhere." in whose["CFO"]
    assert text.count("What moved me, or kept me here") == 2
    assert text.count("MINE") == 1


def test_what_cannot_be_asked_yet_is_not_printed() -> None:
    with pytest.raises(Refused, match="second position comes after the first"):
        cards_of(told(), "second:t1")
    with pytest.raises(Refused, match="fewer than two options"):
        cards_of(room("CEO"), "points")
    with pytest.raises(Refused, match="Nobody may answer"):
        cards_of(room(), "statements")


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_a_card_longer_than_a_sheet_goes_over_to_the_next_and_says_so(tmp_path: Path, size: str) -> None:
    begun = room("CEO", "CFO")
    list_as_before(begun, {OptionId(f"o{n}"): f"Option number {n} of many" for n in range(60)})
    sheets = printed(cards_of(begun, "points"), tmp_path, size)
    assert len(sheets) == 4
    assert "1 of 2" in sheets[0]
    assert "2 of 2" in sheets[3]
    assert all(f"Option number {n} of many" in sheets[0] + sheets[1] for n in range(60))
    box = pypdf.PdfReader(tmp_path / "cards.pdf").pages[0].mediabox
    assert (round(box.width), round(box.height)) == ((595, 842) if size == "A4" else (612, 792))


def test_the_same_cards_give_the_same_bytes_and_any_script_comes_out(tmp_path: Path) -> None:
    begun = room("CEO")
    after(begun, *(AddParticipant(ParticipantId(f"p{n}"), name) for n, name in enumerate(("Ελένη", "佐藤", "مريم"))))
    after(begun, PutTradeoff(T1, "Fresh 日本 مرحبا", "Cheap \U0001fadf"))
    cards = cards_of(begun, "first:t1")
    text = " ".join(printed(cards, tmp_path))
    first = (tmp_path / "cards.pdf").read_bytes()
    write(cards, tmp_path / "cards.pdf")
    assert (tmp_path / "cards.pdf").read_bytes() == first
    assert "佐藤" in text
    assert "Ελένη" in text


def test_a_sign_no_font_has_is_named_at_the_foot(tmp_path: Path) -> None:
    begun = room("CEO")
    after(begun, PutTradeoff(T1, "Fresh \ue000", "Cheap"))
    assert "U+E000" in " ".join(printed(cards_of(begun, "first:t1"), tmp_path))


def test_cards_called_off_leave_the_file_that_was_there(tmp_path: Path) -> None:
    there = tmp_path / "cards.pdf"
    there.write_bytes(b"earlier")
    with pytest.raises(Cancelled):
        write(cards_of(told(), "statements"), there, cancelled=lambda: True)
    assert there.read_bytes() == b"earlier"
    assert [path.name for path in tmp_path.iterdir()] == ["cards.pdf"]


def test_progress_is_told_in_cards(tmp_path: Path) -> None:
    told_of: list[tuple[int, int]] = []
    write(cards_of(told(), "statements"), tmp_path / "c.pdf", progress=lambda done, of: told_of.append((done, of)))
    assert told_of[-1] == (5, 5)
    assert [done for done, _ in told_of] == sorted({done for done, _ in told_of})


def test_where_names_come_after_reading_the_card_says_so_above_its_name(tmp_path: Path) -> None:
    begun = told()
    after(begun, Promise(StageId("statements"), "after-reading"))
    (first, *_) = printed(cards_of(begun, "statements"), tmp_path)
    assert "sees it without a name when all answers are shown at once, and with your name after it has read" in first
    assert "CEO" in first
