"""The names things go by. Each is a string that means one thing only; pyright keeps them apart."""

from typing import Literal, NewType

ParticipantId = NewType("ParticipantId", str)
StageId = NewType("StageId", str)
"""A kind of stage: `welcome`, `tradeoffs` …"""
ItemId = NewType("ItemId", str)
"""One line of a programme; a kind of stage may stand in it more than once."""
ParkedId = NewType("ParkedId", str)
RoundId = NewType("RoundId", str)
GroupId = NewType("GroupId", str)
CardId = NewType("CardId", str)
TradeoffId = NewType("TradeoffId", str)
ArgumentId = NewType("ArgumentId", str)
DissentId = NewType("DissentId", str)
OptionId = NewType("OptionId", str)
PhraseId = NewType("PhraseId", str)
"""Words that the room takes up to ask what each means by them."""

NOBODY = ParticipantId("")

Attribution = Literal["named", "by-role", "unattributed"]
"""Whether an answer is shown with its author, with their role alone, or with neither. Only named ones are linked to
people in the file."""

Naming = Literal["named", "after-reading", "by-role", "unattributed"]
"""What stands with the answers of a stage: names from the moment they are shown, names once the room has read them,
the role and never a name, nothing."""

Edition = Literal["attributed", "unattributed"]
"""Of a record: the one with everybody's name, or the one with nobody's."""

How = Literal["laptop", "paper", "before"]
"""How an answer came in: written by its author on the laptop, typed in by the facilitator from a card, or collected
before the day and carried in from a file."""

SubjectId = NewType("SubjectId", str)
"""What a poll or a dissent is about: the id of a trade-off, or `PRIORITIES` for the list as a whole."""

PRIORITIES = SubjectId("priorities")
NO_SUBJECT = SubjectId("")
