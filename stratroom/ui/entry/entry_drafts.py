"""What people have begun to answer on the laptop and not handed in, sealed as an answer is: only for a round with
names whose key lies in the file. Of an unattributed answer, and of one that keeper's words seal, there is no draft.
"""

from PySide6.QtWidgets import QWidget

from stratroom.model.entries import AnswerHandedIn
from stratroom.model.names import ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.refusals import Refused
from stratroom.model.rounds import Round
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.entry_page import EntryPage
from stratroom.ui.entry.kept_entry import begin_again, begun_in
from stratroom.ui.kept import KeptEntry
from stratroom.words import say


class EntryDrafts:
    """One round at a time. In memory each lies sealed, too; of what stands on the page now only a number is kept."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._round = RoundId("")
        self._sealed = dict[str, bytes]()
        self._untouched, self._as_sealed = b"", 0

    def take_up(self, kept: KeptEntry, sequence: int) -> None:
        """Those that lay on the disk, but for whoever handed in after that, `sequence` entries into the workshop."""
        since = (recorded.entry for recorded in self._bridge.room.file.recorded[sequence:])
        handed_in = {entry.by for entry in since if isinstance(entry, AnswerHandedIn) and entry.round == kept.round}
        self._round = RoundId(kept.round)
        self._sealed = {person: draft for person, draft in kept.drafts.items() if person not in handed_in}

    def begin(self, page: EntryPage, round: Round) -> None:
        """They say it is them: what they had begun stands on their page again."""
        if round.id != self._round or not round.leaves_drafts:
            self._round, self._sealed = round.id, {}
        self._untouched, self._as_sealed = begun_in(page.form), 0
        sealed = self._sealed.get(page.person.id)
        if sealed and begin_again(page.form, self._bridge.room.file.draft(round.id, sealed)):
            page.refuse(say("What you had begun is here again. Nobody else has seen it."))

    def drop(self, person: ParticipantId) -> None:
        """They handed it in, or left it."""
        self._sealed.pop(person, None)

    def kept(self, round: Round | None, page: QWidget | None, whose: Participant | None) -> KeptEntry | None:
        """What may be known of the laptop after the program stopped; None where there is nothing to know."""
        if round is None or not round.is_pending:
            return None
        if not round.is_named:
            return KeptEntry(round.id) if page else None
        if isinstance(page, EntryPage) and round.leaves_drafts:
            self._seal(page, round)
        drafts = self._sealed if round.id == self._round and round.leaves_drafts else {}
        person = whose.id if whose else ""
        return KeptEntry(round.id, page is not None, person, dict(drafts)) if page or drafts else None

    def _seal(self, page: EntryPage, round: Round) -> None:
        begun = begun_in(page.form)
        if begun == self._untouched:
            self.drop(page.person.id)
        elif hash(begun) != self._as_sealed:
            try:
                self._sealed[page.person.id] = self._bridge.room.file.seal(round.id, begun)
            except Refused:  # too long for an answer: as it was before it became that
                return
            self._as_sealed = hash(begun)
