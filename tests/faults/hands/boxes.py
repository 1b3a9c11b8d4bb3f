"""What lies in the boxes of a workshop, slot by slot, and which answers are there no more though nothing settled them.

Answers without names leave no entry behind: these slots are all that tells of them until the reveal.
"""

from collections.abc import Mapping, Sequence

from stratroom.model.entries import AnswerHandedIn, Recorded, RoundAbandoned, RoundRevealed
from stratroom.storage.box import Box, slot_digest
from stratroom.storage.opening import Contents

Boxes = dict[str, list[list[str]]]
"""Of each box the digests of its answers, and of the rest of its slots, as they lie."""


def boxes_in(boxes: Mapping[str, Box]) -> Boxes:
    """As JSON gives it back."""
    return {name: _parts([slot_digest(slot) for slot in box.slots], box.answers) for name, box in boxes.items()}


def _parts(slots: list[str], answers: int) -> list[list[str]]:
    return [slots[:answers], slots[answers:]]


def lost_answers(before: Boxes, since: int, contents: Contents) -> list[str]:
    """One line for each box of which answers are gone that lay in `before`, when `since` entries had happened. Gone
    rightly is what its own author replaced, what was given up, and what was revealed, all of it."""
    return [
        f"of {round} {lost} of {len(answers)} answers"
        for round, (answers, _) in before.items()
        if (lost := _lost(round, answers, since, contents))
    ]


def _lost(round: str, answers: Sequence[str], since: int, contents: Contents) -> int:
    for recorded in contents.recorded[since:]:
        match recorded.entry:
            case RoundRevealed(round=told, answers=shown) if told == round:
                return max(len(answers) - len(shown), 0)
            case RoundAbandoned(round=told) if told == round:
                return 0
            case _:
                pass
    there = boxes_in(contents.boxes).get(round, [[], []])[0]
    return len(set(answers) - set(there) - _replaced(round, contents.recorded))


def _replaced(round: str, happened: Sequence[Recorded]) -> set[str]:
    """Slots of answers after which their authors handed in others."""
    entries = [each.entry for each in happened if isinstance(each.entry, AnswerHandedIn) and each.entry.round == round]
    last = {entry.by: entry.slot for entry in entries}
    return {entry.slot for entry in entries} - set(last.values())
