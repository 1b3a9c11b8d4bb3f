"""Cards that are typed and not handed in, sealed one by one as answers are: only for a round with names whose key lies
in the file. Of cards without names, and of those that keeper's words seal, there is no draft.
"""

from collections.abc import Mapping

import msgspec

from stratroom.model.refusals import Refused
from stratroom.model.rounds import Round
from stratroom.ui.bridge import Bridge
from stratroom.ui.entry.paper.rows import Cells, is_empty
from stratroom.ui.kept import KeptCards


class CardDrafts:
    """One round at a time. In memory each lies sealed, too; of what it was sealed from only a number is kept."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._round = ""
        self._sealed = dict[str, tuple[int, bytes]]()

    def kept(self, round: Round, typed: Mapping[str, Cells]) -> KeptCards:
        """What may lie on the disk of them, by row; of a round that leaves no drafts only that cards are typed."""
        if round.id != self._round:
            self._round, self._sealed = round.id, {}
        if not round.leaves_drafts:
            return KeptCards(round.id)
        cards = {key: cells for key, cells in typed.items() if not is_empty(cells)}
        self._sealed = {key: one for key, one in self._sealed.items() if key in cards}
        for key, cells in cards.items():
            self._seal(round, key, cells)
        return KeptCards(round.id, {key: sealed for key, (_, sealed) in self._sealed.items()})

    def opened(self, kept: KeptCards, wanted: Mapping[str, int]) -> dict[str, Cells]:
        """The cells as they were typed, by row, of which `wanted` says how many it has; nothing of a row that another
        box or another hand wrote."""
        found = ((key, kept.drafts[key]) for key in wanted if key in kept.drafts)
        read = ((key, _cells(self._bridge.room.file.draft(kept.round, sealed))) for key, sealed in found)
        return {key: cells for key, cells in read if len(cells) == wanted[key]}

    def _seal(self, round: Round, key: str, cells: Cells) -> None:
        if key in self._sealed and self._sealed[key][0] == hash(cells):
            return
        try:
            sealed = self._bridge.room.file.seal(round.id, msgspec.json.encode(cells))
        except Refused:  # too long for an answer: as it was before it became that
            return
        self._sealed[key] = (hash(cells), sealed)


def _cells(told: bytes) -> Cells:
    try:
        return msgspec.json.decode(told, type=Cells)
    except msgspec.DecodeError:
        return ()
