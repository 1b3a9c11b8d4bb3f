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
        ("en", "Thursday 26 November 2026"), ("en", "Thu, Nov. 26th 2026"),
        ("en", "on Thursday, the 26th of Nov. 2026"),
        ("en", "26/11/26"), ("en", "Thu 26.11.26"), ("en", "26 Nov 26"), ("en", "2026/11/26"), ("en", "2026.11.26"),
        ("de", "Do., 26.11.26"), ("de", "Donnerstag, den 26. November 2026"), ("de", "Do 26. Nov. 26"),
        ("fr", "jeudi 26 novembre 2026"), ("fr", "le jeudi 26 nov. 2026"), ("fr", "jeu. 26/11/26"),
    ],
)  # fmt: skip
def test_what_people_write_is_read(speak: Callable[[str], None], language: str, written: str) -> None:
    speak(language)
    assert read(written) == NOVEMBER


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_day_reads_back_behind_its_weekday_and_behind_no_other(
    speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    names = words.weekdays()

    @given(DAYS, st.integers(1, 6), st.sampled_from([" ", ", "]))
    def reads_back(on: date, off: int, between: str) -> None:
        right, wrong = names[on.weekday()], names[(on.weekday() + off) % 7]
        for written in (right, right.upper(), right[:3], right[:2]):
            assert read(f"{written}{between}{words.day(on)}") == on
        with pytest.raises(Unclear) as asked:
            read(f"{wrong} {words.day(on)}")
        assert right in str(asked.value)
        assert words.day(on) in str(asked.value)

    reads_back()


@pytest.mark.parametrize("language", ["de", "fr"])
def test_two_digits_are_a_year_of_this_century(speak: Callable[[str], None], language: str) -> None:
    speak(language)

    @given(st.dates(date(2000, 1, 1), date(2099, 12, 31)), st.sampled_from(["/", ".", ". "]))
    def reads_back(on: date, between: str) -> None:
        assert read(f"{on.day:02}{between}{on.month:02}{between}{on.year % 100:02}") == on
        month = words.months()[on.month - 1]
        assert read(f"{on.day} {month} {on.year % 100:02}") == on

    reads_back()


@given(DAYS, st.sampled_from("-/."))
def test_with_the_year_first_every_day_reads_back(on: date, between: str) -> None:
    assert read(f"{on.year}{between}{on.month:02}{between}{on.day:02}") == on
    assert read(f"{on.year}{between}{on.month}{between}{on.day}") == on


def test_a_weekday_tells_which_of_two_days_is_meant() -> None:
    assert read("Friday 3/4/2026") == date(2026, 4, 3)
    assert read("Wed 3/4/26") == date(2026, 3, 4)
    with pytest.raises(Unclear, match="3 April 2026 is a Friday and 4 March 2026 is a Wednesday"):
        read("Monday 3/4/2026")


def test_names_that_are_not_the_beginning_of_the_usual_one(speak: Callable[[str], None]) -> None:
    with pytest.raises(Unclear):
        read("3 Mrz 2026")
    speak("de")
    assert read("3. Mrz 2026") == read("3. Mrz. 26") == date(2026, 3, 3)
    assert read("Sonnabend, 28.11.2026") == date(2026, 11, 28)


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
        ("en", "26-11-26"), ("en", "26 novembre 2026"), ("en", "Thursday"), ("en", "Donnerstag 26 Nov 2026"),
        ("en", "2026/11-26"), ("en", "26/11/126"), ("en", "0026-11-26"), ("de", "11/26/2026"),
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
