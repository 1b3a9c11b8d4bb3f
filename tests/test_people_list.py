"""Lists of people as others keep them: every sign, language and trap; what is wrong is said with its row."""

import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.refusals import Refused
from stratroom.model.text import LONGEST_NAME, LONGEST_ROLE
from stratroom.people_cells import LARGEST, decoded, text_of
from stratroom.people_list import MOST, PeopleList, people_in


def names(found: PeopleList) -> list[tuple[str, str]]:
    return [(person.name, person.role) for person in found.people]


def said(found: PeopleList) -> list[str]:
    return [str(problem) for problem in found.problems]


@pytest.mark.parametrize(
    "text",
    [
        "Anna Lund, Finance\nBo Berg, Legal",
        "Anna Lund;Finance\r\nBo Berg;Legal\r\n",
        "Anna Lund\tFinance\rBo Berg\tLegal",
        "name,role\nAnna Lund,Finance\nBo Berg,Legal",
        "Funktion;Name\nFinance;Anna Lund\nLegal;Bo Berg",
        "\n\nNom complet\tFonction\n\nAnna Lund\tFinance\n\nBo Berg\tLegal\n\n",
        "Vorname;Nachname;Rolle\nAnna;Lund;Finance\nBo;Berg;Legal",
        "Prénom,Nom,Poste\nAnna,Lund,Finance\nBo,Berg,Legal",
        '"Anna Lund","Finance"\n"Bo Berg","Legal"',
        '"Anna\nLund";"Finance"\n  Bo   Berg ; Legal',
        "Anna Lund, Finance\nBo Berg\tLegal",
        "\ufeffName;Role\nAnna Lund;Finance\nBo Berg;Legal",
    ],
)
def test_two_people_however_they_are_written(text: str) -> None:
    found = people_in(text)
    assert names(found) == [("Anna Lund", "Finance"), ("Bo Berg", "Legal")]
    assert (said(found), found.rows) == ([], 2)


@pytest.mark.parametrize("yes", ["yes", "JA", "oui", "x", "1", "✓", ""])
@pytest.mark.parametrize("no", ["no", "Nein", "non", "0", "–"])
def test_votes_and_who_leads_in_three_languages(yes: str, no: str) -> None:
    found = people_in(f"Name;Rolle;Stimmrecht;Leitet\nAnna;CEO;{yes};x\nBo;GC;{no};\nCy;;;{no}")
    assert [(p.decides, p.leads) for p in found.people] == [(True, True), (False, False), (True, False)]


def test_without_a_header_the_order_is_name_role_vote_leads() -> None:
    found = people_in("CEO, Chief executive, yes, yes\nGC, Law, and contracts, no\nCOO, Operations, Nordic\nPA,,no")
    assert [(p.name, p.role, p.decides, p.leads) for p in found.people] == [
        ("CEO", "Chief executive", True, True),
        ("GC", "Law, and contracts", False, False),
        ("COO", "Operations, Nordic", True, False),
        ("PA", "", False, False),
    ]


def test_what_is_wrong_is_said_with_its_row_and_the_others_are_found() -> None:
    text = "Name;Role;Vote\nAnna;Finance;yes\n;Legal;yes\n\nBo;Legal;perhaps\nAnna;Finance;no\nCy;IT;no\nDi;Sales;no"
    found = people_in(text, [("Di", "Sales")])
    assert names(found) == [("Anna", "Finance"), ("Cy", "IT")]
    assert said(found) == [
        "Row 3: No name.",
        "Row 5: “perhaps” is neither yes nor no.",
        "Row 6: Anna, Finance stands in row 2 already.",
        "Row 8: Di, Sales is on the list already.",
    ]
    assert found.rows == 6


def test_one_person_leads() -> None:
    text = "Name,Leads\nAnna,x\nBo,x"
    assert said(people_in(text)) == ["Row 3: Bo would lead, but row 2 leads, and one person leads."]
    assert said(people_in(text, has_leader=True))[0] == "Row 2: Anna would lead, but somebody leads already."


def test_a_column_that_means_nothing_here_is_said() -> None:
    assert people_in("Name;E-Mail\nAnna;a@b").notes == ("Not read: the column “E-Mail”.",)
    assert people_in("Name;E-Mail;Fax\nAnna;a@b;1").notes == ("Not read: the columns “E-Mail”, “Fax”.",)


def test_a_header_without_a_name_is_refused() -> None:
    with pytest.raises(Refused, match="no column is called “name”"):
        people_in("Rolle;Stimme\nFinanzen;ja")


@pytest.mark.parametrize("cell", ["=HYPERLINK(1)", "+1", "-2+3", "@SUM(A1)", "<b>Anna</b>", "%s{0}", "../../etc"])
def test_hostile_cells_are_letters(cell: str) -> None:
    assert names(people_in(f"{cell}\tFinance\n")) == [(cell, "Finance")]


def test_what_cannot_be_seen_is_no_name_and_control_signs_go() -> None:
    found = people_in("\u200b,Finance\nAn\x07na\x00,Fin\x1bance\n\u2800\n")
    assert names(found) == [("Anna", "Finance")]
    assert said(found) == ["Row 1: No name.", "Row 3: No name."]


def test_long_cells_are_said_and_never_cut() -> None:
    found = people_in(f"{'x' * LONGEST_NAME},{'y' * LONGEST_ROLE}\n{'z' * (LONGEST_NAME + 1)}\nAnna,{'r' * 200_000}")
    assert [(len(p.name), len(p.role)) for p in found.people] == [(LONGEST_NAME, LONGEST_ROLE)]
    assert said(found) == [
        "Row 2: The name has 81 characters; 80 is the most.",
        "Row 3: The role has 200,000 characters; 120 is the most.",
    ]


def test_of_a_long_cell_those_characters_are_counted_that_would_be_kept() -> None:
    accented = "e\u0301"
    found = people_in(f"{accented * LONGEST_NAME}\n{accented * (LONGEST_NAME + 1)}")
    assert [len(person.name) for person in found.people] == [LONGEST_NAME]
    assert [str(problem) for problem in found.problems] == ["Row 2: The name has 81 characters; 80 is the most."]


def test_quotation_marks_that_do_not_match_are_letters() -> None:
    found = people_in('Anna "Annie" Lund, CFO\n"Bo" Berg, COO\n"Cy, CTO')
    assert names(found) == [('Anna "Annie" Lund', "CFO"), ('"Bo" Berg', "COO"), ('"Cy', "CTO")]
    assert "do not match" in found.notes[0]


def test_a_list_has_its_measure() -> None:
    assert len(people_in("\n".join(f"P{n}" for n in range(MOST))).people) == MOST
    with pytest.raises(Refused, match="501 rows; 500 is the most"):
        people_in("\n".join(f"P{n}" for n in range(MOST + 1)))
    with pytest.raises(Refused, match="longer than a list"):
        people_in("x" * (LARGEST + 1))
    assert people_in("").rows == 0


@pytest.mark.parametrize("writing", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_file_in_each_writing(tmp_path: Path, writing: str) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes("Name;Rolle\nJürg Žižek;Führung".encode(writing))
    text, notes = text_of(file)
    assert names(people_in(text)) == [("Jürg Žižek", "Führung")]
    assert notes == ()


def test_an_old_writing_is_said() -> None:
    text, notes = decoded("Name;Rolle\nJürg;Führung".encode("windows-1252"), "people.csv")
    assert names(people_in(text)) == [("Jürg", "Führung")]
    assert "Windows-1252" in notes[0]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(b"PK\x03\x04 a spreadsheet", "Save the list as CSV"), (b"\x81\x8d\xff", "Save it as UTF-8")],
)
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "people.xlsx"
    file.write_bytes(content)
    with pytest.raises(Refused, match=sentence):
        text_of(file)


def test_a_file_that_is_too_large_or_gone_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_bytes(b"a" * (LARGEST + 1))
    with pytest.raises(Refused, match="larger than a list"):
        text_of(file)
    with pytest.raises(Refused, match="cannot be read"):
        text_of(tmp_path / "gone.csv")


@given(st.text(max_size=300))
def test_any_text_is_read_and_every_row_is_accounted_for(text: str) -> None:
    found = people_in(text)
    assert len(found.people) + len(found.problems) == found.rows


CELLS = st.text(string.ascii_letters + " \",;\t\n'", min_size=1, max_size=20).filter(lambda cell: cell.strip())


@given(st.lists(st.tuples(CELLS, CELLS), min_size=2, max_size=8))
def test_quoted_cells_come_back_as_they_were(people: list[tuple[str, str]]) -> None:
    rows = "".join('"{}";"{}"\n'.format(*(cell.replace('"', '""') for cell in pair)) for pair in people)
    wanted = dict.fromkeys(tuple(" ".join(cell.split()) for cell in pair) for pair in people)
    assert names(people_in("Name;Role\n" + rows)) == list(wanted)


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        text, _ = decoded(content, "people.csv")
    except Refused:
        return
    people_in(text)


def test_a_name_that_stands_twice_is_pointed_out_with_its_row() -> None:
    found = people_in("Ana Costa, Sales\nBo Berg, Legal\nana costa, Finance", [("Bo Berg", "Sales")])
    assert len(found.people) == 3
    assert found.notes == (
        "Row 2: “Bo Berg” is on the list already, with another role. Is it somebody else?",
        "Row 3: “ana costa” stands in row 1 too, with another role. Is it somebody else?",
    )
