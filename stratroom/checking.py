"""Is a workshop file whole, and of which moment are the words that were noted: one answer for the door and the window.

Nothing is written, and of what was said in the workshop nothing is told but the title of a round.
"""

from dataclasses import dataclass
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.promises import unopened
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.rulebook import RuleBook
from stratroom.noted import told_of, words_in
from stratroom.room import missing_from_boxes
from stratroom.storage.file import WorkshopFile
from stratroom.storage.keys import holding
from stratroom.storage.locked import DoesNotOpen, Locked, is_locked, key_of
from stratroom.storage.verifying import verify as findings_in
from stratroom.words import say_of


@dataclass(frozen=True)
class Checked:
    """What is said of the file, and of the words, "" where none were; `is_good` where neither is a finding.
    `is_locked`: its passphrase may be what it wants."""

    of_file: str
    of_words: str = ""
    is_good: bool = True
    is_locked: bool = False


def checked(file: Path, words: str = "", passphrase: str = "") -> Checked:
    """The file, and where it is whole the six `words` as somebody typed them; "" leaves them out. A `passphrase` is
    tried where the file is locked."""
    try:
        with holding(key_of(file, passphrase) if passphrase and is_locked(file) else None):
            return _checked(file, words)
    except Refused as blank:
        return Checked(str(blank), is_good=False, is_locked=True)


def _checked(file: Path, words: str) -> Checked:
    try:
        if findings := verify(file):
            return Checked(findings[0], is_good=False, is_locked=is_locked(file))
        said = whole(file)
    except (Refused, Trouble) as sentence:
        return Checked(str(sentence), is_good=False, is_locked=isinstance(sentence, Locked | DoesNotOpen))
    try:
        return Checked(said, told_of(file, words_in(words)) if words.strip() else "")
    except Refused as refusal:
        return Checked(said, str(refusal), is_good=False)


def verify(file: Path) -> list[str]:
    """What is wrong with a workshop file and where, a sentence each; empty when it is whole."""
    rules = rule_book()
    return findings_in(file, rules.kinds) or _unfoldable(file, rules)


def whole(file: Path) -> str:
    """What is said of a file that `verify` found whole, with what tells a cut end: its length and the six words."""
    rules = rule_book()
    opened = WorkshopFile.open(file, rules.kinds, read_only=True)
    try:
        said = say_of(
            len(opened.recorded),
            "Whole: {n} entry. The six words of its end: {words}",
            "Whole: {n} entries. The six words of its end: {words}",
            words=" ".join(opened.words),
        )
        return "\n".join((said, *unopened(rules.fold(opened.recorded))))
    finally:
        opened.close()


def _unfoldable(file: Path, rules: RuleBook) -> list[str]:
    opened = WorkshopFile.open(file, rules.kinds, read_only=True)
    try:
        found = rules.first_that_does_not_fold(opened.recorded)
        return found or missing_from_boxes(rules.fold(opened.recorded), opened)
    finally:
        opened.close()
