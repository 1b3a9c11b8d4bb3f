"""Statements as others keep them: every sign, writing and trap; nothing that is said of a list holds a word of it."""

import json
import string
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stratroom.model.refusals import Refused
from stratroom.statement_list import MOST, StatementList, read, statements_in

QUESTION = "What one thing must be true in three years?"


def told(found: StatementList) -> list[tuple[str, str, str]]:
    return [(said.place, " / ".join(said.who), said.text) for said in found.statements]


@pytest.mark.parametrize(
    "text",
    [
        "CFO;Fresh first.\nGC;Never late, ever.",
        "CFO\tFresh first.\nGC\tNever late, ever.",
        'CFO,Fresh first.\nGC,"Never late, ever."',
        'sep=,\n"CFO","Fresh first."\n"GC","Never late, ever."',
        "Name;Aussage\r\nCFO;Fresh first.\r\nGC;Never late, ever.\r\n",
        "\ufeffÉnoncé\tFonction\rFresh first.\tCFO\rNever late, ever.\tGC",
        f"ID\tEmail\tName\t{QUESTION}\n1\ta@b\tCFO\tFresh first.\n2\tc@d\tGC\tNever late, ever.",
    ],
)
def test_two_statements_however_they_are_written(text: str) -> None:
    found = statements_in(text, QUESTION)
    assert [(who, words) for _place, who, words in told(found)] == [
        ("CFO", "Fresh first."),
        ("GC", "Never late, ever."),
    ]
    assert found.names_people


def test_a_sentence_is_kept_as_it_stands() -> None:
    text = 'Name,Statement\nCFO,"  Two  blanks,\r\ntwo lines\u2028and ""quotes"" – <b>=1+1</b>  "'
    assert told(statements_in(text)) == [("row 2", "CFO", 'Two  blanks,\ntwo lines\u2028and "quotes" – <b>=1+1</b>')]


def test_first_and_last_name_and_role_tell_whose_it_is() -> None:
    found = statements_in("Vorname;Nachname;Rolle;Antwort\nAnna;Lund;Finance;Grow.\n;;Legal;Stay.")
    assert told(found) == [("row 2", "Anna Lund / Finance", "Grow."), ("row 3", "Legal", "Stay.")]


def test_an_id_tells_whose_it_is_where_there_is_no_name() -> None:
    """The number that a form gives each answer is none."""
    assert [said.id for said in statements_in("Participant_ID;Response\ncfo;Grow.").statements] == ["cfo"]
    assert [said.id for said in statements_in("ID;Name;Role;Text\n1;CFO;Finance;Grow.").statements] == [""]


def test_sentences_alone_are_nobodys() -> None:
    for text in ("Grow.\n\nStay.\n", 'Statement\n"Grow."\nStay.'):
        found = statements_in(text)
        assert not found.names_people
        assert [words for _place, _who, words in told(found)] == ["Grow.", "Stay."]


def test_rows_are_counted_as_a_spreadsheet_does() -> None:
    found = statements_in('sep=;\n\nName;Statement\n\nCFO;"two\nlines"\nGC;Stay.')
    assert [place for place, _who, _words in told(found)] == ["row 5", "row 6"]


def test_a_sentence_that_fell_into_several_cells_is_left_out_and_its_row_said() -> None:
    found = statements_in("Name,Statement\nCFO,Fresh first, then cheap\nGC,Stay.")
    assert (told(found), found.crowded) == ([("row 3", "GC", "Stay.")], ("row 2",))


def test_what_is_not_read_is_told_by_its_number() -> None:
    found = statements_in("Time;Name;Statement;SECRET\n9:00;CFO;Grow.;SECRET")
    assert found.notes == ("Not read: columns 1 and 4.",)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "no statement in this file"),
        (" ;\n;;\n", "no statement in this file"),
        ("Name;Statement\n", "no statement in this file"),
        ("Name;Role\nCFO;SECRET", "no column is called “statement”"),
        ("\n".join(f"P{n};SECRET" for n in range(MOST + 1)), "501 rows; 500 is the most"),
    ],
)
def test_what_is_no_list_is_refused(text: str, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence) as refusal:
        statements_in(text)
    assert "SECRET" not in str(refusal.value)


@pytest.mark.parametrize("writing", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le"])
def test_a_file_in_each_writing(tmp_path: Path, writing: str) -> None:
    file = tmp_path / "before.csv"
    file.write_bytes("Name;Aussage\nFührung;Größer, „schöner“ – 🚀".encode(writing))
    assert told(read(file)) == [("row 2", "Führung", "Größer, „schöner“ – 🚀")]


def test_an_old_writing_is_said(tmp_path: Path) -> None:
    file = tmp_path / "before.txt"
    file.write_bytes("Führung\tGrößer\n".encode("windows-1252"))
    found = read(file)
    assert told(found) == [("row 1", "Führung", "Größer")]
    assert "Windows-1252" in found.notes[0]


def case(statements: list[dict[str, str]]) -> str:
    people = [{"id": "p1", "name": "CFO", "role": "Finance"}, {"id": "p2", "name": "GC", "role": "GC"}]
    return json.dumps({"stratroom_case": 1, "title": "A day", "participants": people, "statements": statements})


def test_the_statements_of_a_case_go_by_name_and_role(tmp_path: Path) -> None:
    file = tmp_path / "case.json"
    file.write_text(case([{"by": "p1", "text": " Grow.\r\nFast. "}, {"by": "someone", "text": "SECRET"}]))
    found = read(file)
    assert told(found) == [("statements[0]", "CFO / Finance", "Grow.\nFast."), ("statements[1]", "", "SECRET")]
    assert [said.id for said in found.statements] == ["p1", "someone"]


def test_a_whole_case_is_read_whatever_else_it_tells(tmp_path: Path) -> None:
    whole = json.loads((Path(__file__).parent / "cases" / "northfield-core.json").read_text(encoding="utf-8"))
    file = tmp_path / "case.json"
    file.write_text(json.dumps({**whole, "levers": [], "closing": {}}))
    assert [said.id for said in read(file).statements] == [said["by"] for said in whole["statements"]]


@pytest.mark.parametrize("text", ["SECRET", "[]", '{"statements": "SECRET"}', case([]), '{"SECRET', "[" * 100_000])
def test_what_is_no_case_is_refused_without_a_word_of_it(tmp_path: Path, text: str) -> None:
    file = tmp_path / "case.JSON"
    file.write_text(text)
    with pytest.raises(Refused) as refusal:
        read(file)
    assert "SECRET" not in str(refusal.value)


@pytest.mark.parametrize("content", [b"PK\x03\x04 SECRET", b"\x81\x8d\xffSECRET"])
def test_what_is_no_text_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "before.xlsx"
    file.write_bytes(content)
    with pytest.raises(Refused, match="Save") as refusal:
        read(file)
    assert "SECRET" not in str(refusal.value)


@given(st.text(max_size=300))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = statements_in(text, QUESTION)
    except Refused:
        return
    assert found.statements or found.crowded


CELLS = st.text(string.ascii_letters + " \",;\n'=<", min_size=1, max_size=20).map(str.strip).filter(bool)


@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_quoted_cells_come_back_as_they_were(said: list[tuple[str, str]], parter: str) -> None:
    rows = "".join('"{}"{}"{}"\n'.format(a.replace('"', '""'), parter, b.replace('"', '""')) for a, b in said)
    found = statements_in(f"Name{parter}Statement\n{rows}")
    assert [words for _place, _who, words in told(found)] == [words for _who, words in said]
