"""Everything that stands in the way of a new workshop, at once and before anything is written.

The rules are asked again and again, each time without what they refused before: there is no second set of checks.
"""

from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.workshop import About
from stratroom.stages.welcome.rules import StartWorkshop
from stratroom.storage.making import may_make

_ABOUT = {field.name for field in fields(About)}
_SOMETHING = "–"


def wrong_with(start: StartWorkshop, path: Path) -> dict[str, str]:
    """A sentence for each field that is refused, the file’s under "path", what is about none under ""."""
    wrong = dict(_refused(start))
    try:
        may_make(path)
    except (Refused, Trouble) as sentence:
        wrong["path"] = str(sentence)
    return wrong


def _refused(start: StartWorkshop) -> Iterator[tuple[str, str]]:
    rules, asked = rule_book(), {""}
    while True:
        try:
            rules.decide(rules.empty(), start)
        except Refused as refusal:
            yield refusal.at, str(refusal)
            if refusal.at in asked:
                return
            asked.add(refusal.at)
            start = _without(start, refusal.at)
        else:
            return


def _without(start: StartWorkshop, at: str) -> StartWorkshop:
    """As if this field were in order: a title must be something, everything else may be nothing."""
    if at in _ABOUT:
        return replace(start, about=replace(start.about, **{at: _SOMETHING if at == "title" else ""}))
    return replace(start, **{at: ""})
