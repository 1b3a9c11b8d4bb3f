"""One word that names somebody is shown in its places, whichever way these are read."""

import pytest

from stratroom.model.named_in import Names
from stratroom.model.people import Known
from stratroom.model.telling import marked_in, tellings
from stratroom.record.telling import Seen, Word
from stratroom.ui.record.word_row import WordRow

NAMES = Names([Known("Anna Lund", "CFO")])


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("We asked Anna\nLund twice", "Anna Lund"),
        ("לפי Anna\nLund זה נכון", "Anna Lund"),
        ("Anna\nLund אמרה", "Anna Lund"),
        ("Call +49 30\n1234567 לפני", "+49 30 1234567"),
        ("\u2068שלום Anna Lund", "Anna Lund"),
    ],
)
def test_a_place_stands_on_one_line_with_its_word_marked(text: str, marked: str, qapp: object) -> None:
    (told,) = tellings(marked_in(NAMES)(text))
    seen, plain = Seen(told.before, told.word, told.after, "Statements"), Seen("Ask ", "Anna", " now", "Parking lot")
    row = WordRow()
    row.show_item(Word(told.word, told.tells, (seen, plain)))
    first, second = row.places.text().split("\n")
    assert text.replace("\n", " ") in first
    assert first.endswith("  ·  Statements")
    assert second == "Ask Anna now  ·  Parking lot"
    assert row.places.marked == (marked, "Anna")
