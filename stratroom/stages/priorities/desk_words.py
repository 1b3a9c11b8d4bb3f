"""What the priorities panel says in words: where the list stands, what its order comes from, who owns what of it."""

from collections.abc import Mapping

from stratroom.model.names import NO_SUBJECT, SubjectId
from stratroom.model.public import Gradients
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities import public
from stratroom.stages.priorities.acts import Priorities, priorities
from stratroom.stages.priorities.ordered import by_what, one_fewer, ties
from stratroom.words import say, say_of


def heading(workshop: Workshop) -> str:
    """Where the list stands, in one line."""
    part = priorities(workshop)
    if not part.options:
        return say("What could come first?")
    if not part.cut_at:
        return say_of(len(part.options), "{n} option to choose from", "{n} options to choose from")
    return say("{count} of {options} options above the line", count=len(part.agreed), options=len(part.options))


def order_words(workshop: Workshop) -> tuple[str, ...]:
    """What the order comes from, what is equal in it, whether one person changes it."""
    return by_what(workshop), ties(workshop), one_fewer(workshop, brief=True)


def ranked_words(ranked: public.Compared) -> str:
    """What the rankings come to, a line for each thing."""
    told = (ranked.in_words, ranked.further_down, ranked.both_ways, ranked.one_fewer, ranked.missing)
    return "\n".join(filter(None, told))


def stand_words(stand: Gradients) -> str:
    """What the poll came to; on which list, where that is not the one of today, and how to come to one on that."""
    again = say("To see how the room stands on the list of today, ask again.") if stand.on else ""
    return "\n".join(filter(None, (stand.in_words, stand.on, again)))


def owned_words(part: Priorities) -> str:
    """How many of what is above the line have an owner."""
    owned = sum(priority.owner is not None for priority in part.agreed)
    return say_of(owned, "{n} of {all} has an owner", "{n} of {all} have an owner", all=len(part.agreed))


def decisions_to_list(workshop: Workshop, decided: Mapping[SubjectId, str]) -> dict[str, str]:
    """Those that are no options yet."""
    listed = {option.out_of for option in priorities(workshop).options} - {NO_SUBJECT}
    return {subject: text for subject, text in decided.items() if subject not in listed}
