"""Names as they are read: with signs in them that show nothing, other apostrophes, points and titles; and
names that are hard to tell from words."""

import pytest

from stratroom.model.as_seen import letters_read, read_as
from stratroom.model.judged_words import KeepWord, WithholdWord
from stratroom.model.judging_words import decide_word
from stratroom.model.named_in import Names, withheld_in
from stratroom.model.people import Known
from stratroom.model.refusals import Refused
from stratroom.model.workshop import About, Workshop


def read(text: str, name: str, role: str = "") -> str:
    return withheld_in(Names([Known(name, role)]))(text).replace("[name withheld]", "#")


@pytest.mark.parametrize(
    ("name", "text", "without"),
    [
        ("Jörg Müller", "Jö\u00adrg; M\u200büller\u2060 and \u202eJörg\u202c", "#; #\u2060 and \u202e#\u202c"),
        ("Anna Lund", "Anna\u200bLund; A\ufe0fnna", "#; #"),
        ("Jörg Müller", "𝐉ö𝐫𝐠; Ｍüller", "#; #"),
        ("Siân O’Neil", "O‘Neil, O`Neil, O´Neil, O\u02bcNeil, Neil", "#, #, #, #, #"),
        ("Siân O\u02bcNeil", "O'Neil, ONeil, @soneil", "#, #, #"),
        ("محمد علي", "مُحَمَّدٌ قال", "# قال"),
        ("שרה כהן", "שָׂרָה אמרה", "# אמרה"),
        ("Γιώργος Παππάς", "του Γιώργου, τον Γιώργο", "του #, τον #"),
    ],
)
def test_a_name_is_withheld_as_it_is_read(name: str, text: str, without: str) -> None:
    assert read(text, name) == without


@pytest.mark.parametrize(
    ("name", "text", "without"),
    [
        ("Participant 7", "Participant 7 and participant 7, 7 boats", "# and #, 7 boats"),
        ("X Æ A-12", "X Æ A-12 said 12", "# said 12"),
        ("J", "J said: J’s plan. j, jet", "# said: #’s plan. j, jet"),
        ("I", "I think so", "I think so"),
        ("田中太郎", "田中さん, 太郎, 田中 太郎", "#さん, #, #"),
        ("김민수", "민수가, 김 민수", "#가, #"),
        ("王伟", "王 伟说", "#说"),
        ("Anne-Marie de la Tour", "Annemarie; AM; A.-M.; delaTour; Mme de la Tour", "#; #; #; #; #"),
        ("Karl zu Lund", "zu Lund; zu teuer", "#; zu teuer"),
        ("Jörg Müller", "der Müllersche Plan, deutsche", "der # Plan, deutsche"),
        ("-" * 70 + " Lund", "-" * 500 + " and Lund", "-" * 500 + " and #"),
        ("Карл--Хайнц", "Карл-Хайнц и Мария", "# и Мария"),
        ("Jörg Müller ’", "Jörg and Müller ’ agree", "# and # ’ agree"),
        ("Jörg Müller ’", "JMüller, jmueller; J. Müller", "#, #; #"),
        ("Anna 👍 Lund", "AnnaLund and annalund", "# and #"),
        ("Liam O’Neill", "LONeill; loneill; oneill@x.com", "#; #; #"),
        ("' Anna Lund", "Anna and Lund; @alund", "# and #; #"),
    ],
)
def test_so_is_one_that_is_hard_to_tell_from_words(name: str, text: str, without: str) -> None:
    assert read(text, name) == without


def test_a_role_with_a_number_is_withheld_whole() -> None:
    assert read("Board member 3 or Board 4", "Anna Lund", "Board member 3") == "# or Board 4"


def test_the_title_before_a_name_goes_with_it() -> None:
    said = "Frau Dr. Lund, Mr Lund, M. Lund, Mme Lund, Dear Miss, Lund. Dr. Roy and Frau Roy"
    assert read(said, "Anna Lund") == "#, #, #, #, Dear Miss, #. Dr. Roy and Frau Roy"


def test_the_letters_of_whoever_led_through_the_day_are_withheld() -> None:
    led = withheld_in(Names([Known("Lee Host, Host & Co", leads_through=True)]))
    assert led("LH and L.H. asked") == "[name withheld] and [name withheld] asked"


def test_a_letter_that_is_a_name_can_be_kept_and_none_be_withheld() -> None:
    assert withheld_in(Names([Known("J")], kept=["J"]))("J curve") == "J curve"
    assert decide_word(Workshop(about=About("A day")), KeepWord("J")).word == "J"
    with pytest.raises(Refused, match="too short"):
        decide_word(Workshop(about=About("A day")), WithholdWord("J"))


def test_each_letter_is_found_where_it_was_written() -> None:
    written = "\u200ba\u00adb\u064e\u0650c"
    assert read_as(written) == "abc"
    assert [written[start:end] for start, end in letters_read(written)] == ["a", "b\u064e\u0650", "c"]
