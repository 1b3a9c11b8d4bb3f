"""The programme of a running workshop, written over the desk: it goes through the bridge, or is kept as a design."""

from stratroom.model.entries import PlannedStage
from stratroom.model.names import StageId
from stratroom.model.programme import ChangeProgramme
from stratroom.model.refusals import Refused, Trouble
from stratroom.model.workshop import DEFAULT_QUESTION
from stratroom.own_designs import OwnDesigns
from stratroom.programmes import KINDS, Programme
from stratroom.ui.bridge import Bridge
from stratroom.ui.programme.draft import Draft
from stratroom.ui.programme.page import ProgrammePage
from stratroom.words import say

_STATEMENTS = StageId("statements")


def programme_page(bridge: Bridge, own: OwnDesigns) -> ProgrammePage:
    """A page for the programme as it stands now; `done` once it is saved or left. A refusal stands on the page."""
    workshop = bridge.workshop
    page = ProgrammePage(workshop.programme, workshop.starts, tuple(KINDS), workshop.visited)
    page.saved.connect(lambda lines, starts: _save(page, bridge, lines, starts))
    page.kept.connect(lambda name, draft: _keep(page, bridge, own, name, draft))
    return page


def _save(page: ProgrammePage, bridge: Bridge, lines: tuple[PlannedStage, ...], starts: str) -> None:
    workshop = bridge.workshop
    if (lines, starts) == (workshop.programme, workshop.starts):
        page.done.emit()
        return
    bridge.refused.connect(page.say)
    try:
        is_taken = bridge.do(ChangeProgramme(lines, starts))
    finally:
        bridge.refused.disconnect(page.say)
    if is_taken:
        page.done.emit()


def _keep(page: ProgrammePage, bridge: Bridge, own: OwnDesigns, name: str, draft: Draft) -> None:
    """As a new design, with the question and the promise of this workshop; the usual question stays the usual one."""
    workshop = bridge.workshop
    promise = workshop.naming(_STATEMENTS)
    question = "" if workshop.question == say(DEFAULT_QUESTION) else workshop.question
    design = Programme(name, "", draft.lines, question, promise, draft.starts)
    try:
        own.keep_new(design)
    except (Refused, Trouble) as sentence:
        page.say(str(sentence))
        return
    page.keep_as.put_away()
    page.say(say("Kept as “{title}” among your own designs.", title=name.strip()))
