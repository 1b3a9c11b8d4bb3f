"""What the priorities ask blind, of whom, and when it may be asked again."""

from stratroom.model.forms import FormName
from stratroom.model.names import PRIORITIES, RoundId
from stratroom.model.promises import held
from stratroom.model.recusing import recused_from, recused_voters, taking_part, voting_on
from stratroom.model.refusals import Refused
from stratroom.model.rounds import ATTRIBUTION, Question
from stratroom.model.workshop import Workshop
from stratroom.stages.priorities.acts import GRADIENTS, MY_TIME, ON_OPTIONS, POINTS, RANKINGS, STAGE, priorities
from stratroom.words import phrase, say

_ASKED: dict[RoundId, tuple[str, str, FormName]] = {
    POINTS: (phrase("100 points"), phrase("Give 100 points to the options. What comes first for us?"), "points"),
    RANKINGS: (phrase("Ranking"), phrase("Put the options in order, from first to last. Ties are allowed."), "ranking"),
    GRADIENTS: (
        phrase("Gradients of agreement: priorities"),
        phrase("These are our priorities, in this order."),
        "gradient",
    ),
    MY_TIME: (phrase("My time"), phrase("What do these priorities mean for my time?"), "sentence"),
}


def question(workshop: Workshop, round: RoundId) -> Question | None:
    """Points, ranking or gradients, from everybody with a vote. Refused with fewer than two options."""
    if round not in _ASKED:
        return None
    title, prompt, form = _ASKED[round]
    options = tuple(option.id for option in priorities(workshop).options)
    if len(options) < 2 and round in ON_OPTIONS:
        raise Refused(say("There are fewer than two options to weigh. List at least two first."))
    if round == MY_TIME and not priorities(workshop).agreed:
        raise Refused(say("Nothing is above the cut line yet. Draw the line below at least one option first."))
    is_of_all = round == MY_TIME
    attribution = ATTRIBUTION[held(workshop, STAGE)] if round in ON_OPTIONS else "named"
    return Question(
        round=round,
        stage=STAGE,
        title=say(title),
        prompt=say(prompt),
        form=form,
        attribution=attribution,
        eligible=taking_part(workshop, PRIORITIES) if is_of_all else voting_on(workshop, PRIORITIES),
        options=options if round in ON_OPTIONS else (),
        needed=priorities(workshop).needed if round == GRADIENTS else "",
        subject=PRIORITIES,
        recused=recused_from(workshop, PRIORITIES) if is_of_all else recused_voters(workshop, PRIORITIES),
    )


def may_ask_again(workshop: Workshop, round: RoundId) -> None:
    """Refused for points and rankings while an option stands above a cut line that was drawn on them."""
    if round in ON_OPTIONS and priorities(workshop).agreed:
        raise Refused(
            say("The cut line was drawn on these answers. Move it above the first option, then ask again."),
        )
