"""Every field of the windows is written in by the fault row or by a test of hostile fields; a new one is found here."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from tests.faults import test_hostile_fields, test_hostile_forms

ROOT = Path(__file__).parents[2] / "stratroom"
_BARE = {"QLineEdit", "QPlainTextEdit", "QTextEdit", "QTextBrowser"}
_ENTRY = "its words are those of an entry"
"""The row writes in it: see test_a_day_writes_in_every_text_of_every_entry."""
_ANSWERED = "test_a_sentence_and_a_position_are_answered_as_they_were_written"
_ASKED = "test_what_forms_ask_for_holds_the_words"
_HELD = "test_other_forms_hold_the_words_in_every_field"

REACHED = {
    "stages/reveal/second_desk.py": (1, _HELD),
    "stages/welcome/console.py": (7, _ENTRY),
    "ui/console/amend_forms.py": (8, _ENTRY),
    "ui/console/answer_line.py": (1, _ENTRY),
    "ui/console/argument_form.py": (2, _HELD),
    "ui/console/bank_list.py": (1, "test_a_passphrase_and_a_search"),
    "ui/console/condition_form.py": (4, _HELD),
    "ui/console/decision_form.py": (7, _ENTRY),
    "ui/console/dissent_form.py": (3, _ASKED),
    "ui/console/dissent_row.py": (1, _ASKED),
    "ui/console/giving_up.py": (1, "test_why_a_round_is_given_up_a_withheld_word_and_a_title"),
    "ui/console/level_form.py": (1, _ENTRY),
    "ui/console/newcomers.py": (2, "test_who_comes_late"),
    "ui/console/notes.py": (1, "test_the_facilitator_s_notes"),
    "ui/console/options.py": (2, _ENTRY),
    "ui/console/owners.py": (5, _HELD),
    "ui/console/parking_lot.py": (2, "test_the_parking_lot"),
    "ui/console/participants.py": (2, _ENTRY),
    "ui/console/pile.py": (1, _ENTRY),
    "ui/console/proposal_form.py": (2, _HELD),
    "ui/console/recusals.py": (1, _ASKED),
    "ui/console/reopening.py": (1, _ENTRY),
    "ui/console/support_form.py": (1, _HELD),
    "ui/console/wording_form.py": (6, _HELD),
    "ui/console/wording_forms.py": (2, _HELD),
    "ui/entry/forms/position.py": (2, _ANSWERED),
    "ui/entry/forms/sentence.py": (1, _ANSWERED),
    "ui/entry/keeping_pages.py": (1, "test_a_keeper_s_words"),
    "ui/entry/paper/card_row.py": (2, _ENTRY),
    "ui/entry/wording_page.py": (3, _ENTRY),
    "ui/passphrase_asked.py": (1, "test_secrets_that_are_asked_for"),
    "ui/passphrase_fields.py": (2, "test_a_passphrase_and_a_search"),
    "ui/passphrase_page.py": (1, "test_secrets_that_are_asked_for"),
    "ui/programme/editor.py": (2, "test_a_design_s_own_words"),
    "ui/programme/keep_as.py": (1, "test_a_design_s_own_words"),
    "ui/programme/row.py": (1, "test_why_a_round_is_given_up_a_withheld_word_and_a_title"),
    "ui/record/telling.py": (1, "test_why_a_round_is_given_up_a_withheld_word_and_a_title"),
    "ui/start/check_page.py": (1, "test_six_words_that_were_noted"),
    "ui/start/design_page.py": (2, "test_a_design_s_own_words"),
    "ui/start/new_form.py": (9, _ENTRY),
    "ui/start/remove_page.py": (1, "test_secrets_that_are_asked_for"),
    "ui/start/unlocking.py": (1, "test_secrets_that_are_asked_for"),
}
"""How many fields each file builds, and what writes hostile texts in them."""


def test_every_field_is_reached() -> None:
    assert dict(_fields()) == {name: count for name, (count, _) in REACHED.items()}


def test_what_is_said_to_write_in_them_is_there() -> None:
    said = {how for _, how in REACHED.values() if how != _ENTRY}
    assert [how for how in said if not _is_there(how)] == []


def _is_there(how: str) -> bool:
    return any(hasattr(module, how) for module in (test_hostile_fields, test_hostile_forms))


def test_tips_are_words_alone() -> None:
    """A control beside it: the one place that may set one makes words of them."""
    sources = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in ROOT.rglob("*.py")}
    assert [name for name, text in sources.items() if "setToolTip(" in text] == ["ui/widgets/tips.py"]


def _fields() -> Iterator[tuple[str, int]]:
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(ROOT.rglob("*.py"))}
    kinds = _kinds(list(trees.values()))
    for path, tree in trees.items():
        name = path.relative_to(ROOT).as_posix()
        calls = (_name(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))
        count = sum(Counter(call for call in calls if call in kinds).values())
        if count and name not in ("ui/widgets/fields.py", "stages/statements/public.py"):
            yield name, count


def _kinds(trees: list[ast.Module]) -> set[str]:
    """Fields of Qt's, our `Field` that holds one, and all that are made of these."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    kinds, before = {*_BARE, "Field"}, 0
    while before != len(kinds):
        before = len(kinds)
        kinds |= {found.name for found in classes if {_name(base) for base in found.bases} & kinds}
    return kinds


def _name(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
