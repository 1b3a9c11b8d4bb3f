"""A date as people write it is read, or asked about; never guessed."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom import words
from stratroom.app import new_application
from stratroom.model.dates import Unclear, read
from stratroom.model.refusals import Refused
from stratroom.model.text import iso_date
from stratroom.ui.languages import use
from stratroom.words import ENGLISH, LANGUAGES

DAYS = st.dates(min_value=date(1000, 1, 1))
NOVEMBER = date(2026, 11, 26)


@pytest.fixture
def speak() -> Iterator[Callable[[str], None]]:
    new_application()
    yield use
    use(ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_reads_back_as_it_is_said_and_as_it_is_kept(speak: Callable[[str], None], language: str) -> None:
    speak(language)

    @given(DAYS)
    def reads_back(on: date) -> None:
        assert read(words.day(on)) == on
        assert read(words.day(on).upper()) == on
        assert read(on.isoformat()) == on

    reads_back()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_where_the_day_comes_first_every_day_reads_back_in_numbers(speak: Callable[[str], None], language: str) -> None:
    speak(language)

    @given(DAYS, st.sampled_from(["/", ".", "-", ". "]))
    def reads_back(on: date, between: str) -> None:
        assert read(f"{on.day:02}{between}{on.month:02}{between}{on.year}") == on
        assert read(f"{on.day}{between}{on.month}{between}{on.year}") == on

    reads_back()


@given(DAYS, st.sampled_from("/.-"))
def test_in_english_numbers_are_read_only_where_they_can_mean_one_day(on: date, between: str) -> None:
    written = f"{on.day}{between}{on.month}{between}{on.year}"
    if on.day > 12 or on.day == on.month:
        assert read(written) == on
    else:
        with pytest.raises(Unclear) as asked:
            read(written)
        assert words.day(on) in str(asked.value)
        assert words.day(date(on.year, on.day, on.month)) in str(asked.value)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "26 Nov 2026"), ("en", " 26  november 2026 "), ("en", "26th of November, 2026"),
        ("en", "November 26, 2026"), ("en", "Nov. 26 2026"), ("en", "11/26/2026"), ("en", "26/11/2026"),
        ("en", "2026-11-26"), ("de", "26. Nov. 2026"), ("de", "26.November 2026"), ("de", "26.11.2026"),
        ("fr", "26 nov. 2026"), ("fr", "26/11/2026"),
    ],
)  # fmt: skip
def test_what_people_write_is_read(speak: Callable[[str], None], language: str, written: str) -> None:
    speak(language)
    assert read(written) == NOVEMBER


def test_the_beginning_of_two_months_is_asked_about(speak: Callable[[str], None]) -> None:
    speak("fr")
    with pytest.raises(Unclear, match="3 juin 2027 ou 3 juillet 2027"):
        read("3 jui 2027")
    assert read("3 juil. 2027") == date(2027, 7, 3)


def test_accents_are_not_needed(speak: Callable[[str], None]) -> None:
    speak("fr")
    assert read("1er aout 2027") == date(2027, 8, 1)
    assert read("3 fév. 2027") == date(2027, 2, 3)
    speak("de")
    assert read("3. marz 2027") == date(2027, 3, 3)


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "soon"), ("en", "14 May"), ("en", "31/11/2026"), ("en", "29 February 2027"), ("en", "1 Ma 2027"),
        ("en", "26/11/26"), ("en", "26 novembre 2026"), ("de", "11/26/2026"),
        ("en", "1 Jan 0000"), ("en", "٣٠ June"), ("en", ""),
    ],
)  # fmt: skip
def test_what_is_no_day_says_how_to_write_one(speak: Callable[[str], None], language: str, written: str) -> None:
    speak(language)
    with pytest.raises(Unclear) as asked:
        read(written)
    assert words.day(date(2027, 6, 30)) in str(asked.value)


@given(st.text())
def test_any_text_is_a_day_that_reads_back_or_is_refused(text: str) -> None:
    try:
        on = read(text)
    except Unclear:
        return
    assert read(on.isoformat()) == on


def test_the_rules_keep_iso_alone() -> None:
    assert iso_date(" 2026-11-26 ".strip(), "The date") == "2026-11-26"
    assert iso_date(" ", "The date") == ""
    with pytest.raises(Refused, match="“26/11/2026”"):
        iso_date("26/11/2026", "The date")
    with pytest.raises(Refused, match="“03/04/2026” is 3 April 2026 or 4 March 2026"):
        iso_date("03/04/2026", "The date", "date")
