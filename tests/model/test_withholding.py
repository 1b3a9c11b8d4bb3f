"""Names in what people wrote: found as they may be spelt, withheld in sight, and nothing else touched."""

import pytest
from msgspec.structs import replace

from stratroom.model.named_in import names_of, withheld_in
from stratroom.model.names import ParticipantId
from stratroom.model.people import Participant
from stratroom.model.withholding import without_names
from stratroom.model.workshop import About, Workshop
from tests.record.reading import NORTHFIELD, folded


def of(*people: tuple[str, str], facilitator: str = "") -> Workshop:
    seated = enumerate(people)
    found = (Participant(ParticipantId(f"p{n}"), name, role, True, False, True, n) for n, (name, role) in seated)
    return Workshop(about=About("A day", facilitator=facilitator), people=tuple(found))


def read(text: str, *people: tuple[str, str], facilitator: str = "") -> str:
    return withheld_in(names_of(of(*people, facilitator=facilitator)))(text).replace("[name withheld]", "#")


ANNA, CFO = ("Anna Maria van Lund", "Head of Sales"), ("CFO", "Finance")


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Ask Anna Maria van Lund.", "Ask #."),
        ("ask anna  maria van LUND, or Lund’s team", "ask #, or #’s team"),
        ("Annas Idee, Lund’s idea, LUND again", "# Idee, #’s idea, # again"),
        ("The head of sales said: AMVL first", "The # said: # first"),
        ("CFO's plan; the CFOs; Finance, not finances", "#'s plan; the #; #, not finances"),
        ("A.M.v.L., A. M. V. L. said", "#, # said"),
        ("Landlund, Annabel, van, CFOX, Financed", "Landlund, Annabel, van, CFOX, Financed"),
    ],
)
def test_a_name_is_withheld_as_it_may_be_spelt(text: str, without: str) -> None:
    assert read(text, ANNA, CFO) == without


@pytest.mark.parametrize(
    ("name", "text", "without"),
    [
        ("Иван Петров", "Спросите Петрова, Иваном сказано", "Спросите #, # сказано"),
        ("Анна Ли", "Анны нет, анну ждут", "# нет, # ждут"),
        ("Κώστας Παπάς", "του Κώστα, κωστας", "του #, #"),
        ("佐藤 花子", "佐藤さんは花子と言う", "#さんは#と言う"),
        ("أحمد علي", "قال وأحمد نعم", "قال و# نعم"),
        ("Siân O’Brien", "O'Brien and Siân’s", "# and #’s"),
        ("Jean-Luc Roy", "Jean and Luc, Roy", "# and #, #"),
        ("C++ (interim)", "C++ (interim) said", "# said"),
    ],
)
def test_in_every_script(name: str, text: str, without: str) -> None:
    assert read(text, (name, "")) == without


@pytest.mark.parametrize(
    ("role", "text", "without"),
    [
        ("Treasurer", "the treasurer’s plan, TREASURERS", "the #’s plan, #"),
        ("Chair", "our chair, the armchair, a charter", "our #, the armchair, a charter"),
        ("Trésorière", "la trésorière, le trésor", "la #, le trésor"),
        ("Chief Financial Officer", "the CFO’s objection", "the #’s objection"),
        ("Chief Executive", "the CEO, the chief executive", "the #, the #"),
        ("CFO", "the chief financial officer, C.F.O. and chiefs", "the #, # and chiefs"),
        ("CHRO", "our Chief Human Resources Officer", "our #"),
        ("Vice-Chair", "the vice chair, the vice-chair", "the #, the #"),
        ("Head of Sales", "HS, hs", "#, hs"),
        ("Finance", "Finance, we finance it", "#, we finance it"),
    ],
)
def test_a_role_is_withheld_as_people_write_it(role: str, text: str, without: str) -> None:
    assert read(text, ("Bo", role)) == without
    assert read(text, (role, "")) == without


def test_a_letter_alone_and_the_two_of_a_mark_are_nobodys_name() -> None:
    assert read("A plan: Is it so? In A and B", ("A", "B"), ("Isabel", ""), ("Ingrid", "")) == (
        "A plan: Is it so? In A and B"
    )


def test_whoever_led_through_the_day_is_a_person_too() -> None:
    read_so = read("Bo Ek and Ek, of Clear Water & more Water", facilitator="Bo Ek, Clear Water")
    assert read_so == "# and #, of # & more Water"


def test_times_and_what_things_go_by_stay() -> None:
    workshop = replace(of(("2026", "p0"), CFO), day="2026-10-15T10:42:00+02:00", about=About("CFO", "CFO Ltd"))
    told = without_names(workshop)
    assert (told.day, told.about) == (workshop.day, About("[name withheld]", "CFO Ltd"))
    assert {person.id for person in told.people} == {"p0", "p1"}


def test_nobody_keeps_a_name_a_role_or_a_seat() -> None:
    told = without_names(folded(NORTHFIELD))
    assert told.names_withheld
    assert {(p.name, p.role, p.initials, p.seat, p.known_as) for p in told.people} == {
        ("", "", "", -1, "One of those in the room")
    }
    assert told.about.facilitator == ""
    assert [p.id for p in told.people] != [p.id for p in folded(NORTHFIELD).people]


def test_without_any_name_every_word_stays() -> None:
    workshop = folded(NORTHFIELD)
    nobody = replace(workshop, people=(), about=About("A day"))
    assert without_names(nobody) == replace(nobody, names_withheld=True)
