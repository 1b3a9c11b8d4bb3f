"""What became of a workshop, in one line, for the list of recent files. Read only; nothing of any answer is told."""

from dataclasses import dataclass
from pathlib import Path

from stratroom.catalogue import rule_book
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.workshop import Workshop
from stratroom.record import dissenting
from stratroom.room import begun
from stratroom.stages.priorities import record as priorities
from stratroom.stages.tradeoffs.nouns import OUTCOME, Outcome, tradeoffs
from stratroom.storage.file import WorkshopFile
from stratroom.storage.found import was_cut
from stratroom.storage.locked import Locked
from stratroom.words import joined, say, say_of


@dataclass(frozen=True, slots=True)
class Glance:
    """`title` is "" where the file could not be read; then `state` says why. A locked one has that of its file.
    `changed`: when it was last written, in seconds since 1970, None for a file that is not there. `is_cut`: something
    was being written when it ended; `is_whole`: it was read, with every check; `is_unkept`: a round is open of whose
    answers nothing is kept before they are handed in."""

    title: str
    state: str
    changed: float | None = None
    is_cut: bool = False
    is_whole: bool = False
    is_unkept: bool = False


def glance(path: Path) -> Glance:
    """The workshop in this file, however it is: gone and damaged ones say so."""
    try:
        changed = path.stat().st_mtime
    except OSError:
        return Glance("", say("The file is not there any more."))
    try:
        rules = rule_book()
        room = begun(WorkshopFile.open(path, rules.kinds, read_only=True), rules)
    except Locked:
        return Glance(path.stem, say("Locked with a passphrase."), changed)
    except (Refused, Trouble) as sentence:
        return Glance("", str(sentence), changed)
    try:
        about = room.workshop.about
        title = joined(", ", (about.organisation, about.title))
        is_unkept = room.workshop.leaves_no_draft
        return Glance(title, state(room.workshop), changed, was_cut(path), is_whole=True, is_unkept=is_unkept)
    finally:
        room.close()


def state(workshop: Workshop) -> str:
    """Ready, stopped somewhere, or finished with what came of it."""
    results = _results(workshop)
    if workshop.following is None and results:
        return say("Finished. {results}", results=", ".join(results))
    if len(workshop.visited) > 1 or workshop.rounds:
        return say("Stopped at {title}", title=workshop.here.title)
    if not workshop.people:
        return say("Ready. Nobody is on the list yet")
    return say_of(len(workshop.people), "Ready. {n} person, no answers yet", "Ready. {n} people, no answers yet")


def _results(workshop: Workshop) -> list[str]:
    decided = [item.decision.outcome for item in tradeoffs(workshop).items if item.decision]
    agreed, _options = priorities.counts(workshop)
    if not decided and not agreed:
        return []
    return [
        *(_came_out(outcome, decided.count(outcome)) for outcome in OUTCOME if outcome in decided),
        *([say_of(agreed, "{n} priority", "{n} priorities")] if agreed else []),
        dissenting.tally(workshop.dissents) or say("no dissent"),
    ]


def _came_out(outcome: Outcome, count: int) -> str:
    match outcome:
        case "agreed":
            return say_of(count, "{n} decision agreed", "{n} decisions agreed")
        case "not agreed":
            return say_of(count, "{n} decision not agreed", "{n} decisions not agreed")
        case "parked":
            return say_of(count, "{n} decision parked", "{n} decisions parked")
