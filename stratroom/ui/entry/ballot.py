"""What one person is shown when they answer: the question and what is needed to answer it. Pure."""

from dataclasses import dataclass

from stratroom.model.forms import FormName, Position
from stratroom.model.names import OptionId, ParticipantId


@dataclass(frozen=True, slots=True)
class Ballot:
    """`soft_limit` counts words, 0 for none. `before` is the person's own first position, shown to them alone in a
    second round (`is_second`). `answered_first` are, on everybody's card, those who have one and may be asked what
    moved them: the room has seen it with their names. `needed` is the level fixed before a poll.
    `options` are (id, words), `own` is the person's own sentence where the others' are compared with it,
    `rule` says how answers are counted,
    `lines` what the question is about, read before answering, `beginning` how the answer begins, "" where it stands
    alone."""

    title: str
    prompt: str
    promise: str
    form: FormName
    soft_limit: int = 0
    prefer: str = ""
    over: str = ""
    needed: str = ""
    options: tuple[tuple[OptionId, str], ...] = ()
    lines: tuple[str, ...] = ()
    rule: str = ""
    beginning: str = ""
    own: str = ""
    is_second: bool = False
    before: Position | None = None
    answered_first: frozenset[ParticipantId] = frozenset()
