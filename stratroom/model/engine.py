"""What the one round engine answers to each command on a round. Pure: the box itself is the room's business."""

from stratroom.model.entries import (
    RoundAbandoned,
    RoundAskedAgain,
    RoundClosed,
    RoundOpened,
    RoundReopened,
    RoundRevealed,
)
from stratroom.model.forms import FORM, Answer, FormName, Recognition, RevealedAnswer, checked, form_name
from stratroom.model.names import NO_SUBJECT, NOBODY, ParticipantId, RoundId
from stratroom.model.people import Participant
from stratroom.model.refusals import Refused
from stratroom.model.roles import called
from stratroom.model.round_fold import opened
from stratroom.model.rounds import SHOWN_WITHOUT_NAMES_FROM, HandIn, HandInOnPaper, Phase, Question, Round, beyond
from stratroom.model.text import required
from stratroom.model.workshop import Workshop
from stratroom.words import phrase, say

NOBODY_HAS_ANSWERED = phrase("Nobody has answered yet. Open the round again, or give it up.")


def open_round(
    workshop: Workshop, question: Question, *, without_level: bool = False, keeper: ParticipantId = NOBODY
) -> RoundOpened:
    """Refused while another round is open, when this one was shown, with too few people to hide an author, for a poll
    without the level it needs, and with a `keeper` who is not in the room."""
    if other := workshop.open_round:
        raise Refused(say("“{title}” is still open. Close it first.", title=other.title))
    _refuse_second_time(workshop.round(question.round))
    _refuse_beside_another(workshop, question)
    if question.recused and not question.eligible:
        raise Refused(
            say("Everybody with a vote keeps out of this. Ask it once one of them takes part again, or leave it.")
        )
    if not question.eligible:
        raise Refused(say("Nobody may answer this question yet. Add participants with a vote under Welcome."))
    if question.attribution != "named" and len(question.eligible) < SHOWN_WITHOUT_NAMES_FROM:
        raise Refused(
            say(
                "Answers without names need at least five people; {count} may answer here. "
                "Add participants; or leave this question out, for what was promised stays.",
                count=len(question.eligible),
            )
        )
    if question.form == "gradient" and not question.needed and not without_level:
        raise Refused(say("No level needed is fixed yet. Write it first: it stands on the ballot."))
    _refuse_absent_keeper(workshop, keeper)
    return _put(question, keeper)


def as_put(workshop: Workshop, question: Question) -> Round:
    """The round as it would stand if it were opened now, whether it may be or not: for cards printed beforehand."""
    return opened(_put(question), workshop)


def _put(question: Question, keeper: ParticipantId = NOBODY) -> RoundOpened:
    return RoundOpened(
        round=question.round,
        stage=question.stage,
        title=question.title,
        prompt=question.prompt,
        form=question.form,
        attribution=question.attribution,
        eligible=question.eligible,
        options=question.options,
        needed=question.needed,
        after_reading=question.after_reading,
        subject=question.subject,
        recused=question.recused,
        keeper=keeper,
    )


def _refuse_absent_keeper(workshop: Workshop, keeper: ParticipantId) -> None:
    if keeper == NOBODY:
        return
    person = workshop.participant(keeper, "keeper")
    if not person.present:
        raise Refused(
            say("{name} is not in the room and cannot choose words. Choose somebody who is.", name=person.called),
            "keeper",
        )


def _refuse_second_time(round: Round | None) -> None:
    if round and round.phase is Phase.SHOWN:
        raise Refused(
            say(
                "“{title}” was already asked and shown. Press Ask again, with a reason, to put it anew.",
                title=round.title,
            )
        )
    if round and round.phase is Phase.CLOSED:
        raise Refused(say("“{title}” is closed. Reveal it, or open it again.", title=round.title))


def _refuse_beside_another(workshop: Workshop, question: Question) -> None:
    """What is put would not be seen: of one subject the room sees no further than what lies in the box."""
    if question.subject == NO_SUBJECT:
        return
    for other in workshop.rounds.values():
        if other.subject == question.subject and other.is_pending:
            raise Refused(
                say(
                    "Answers to “{title}” lie in the box. Reveal them, or give that round up; then put this one.",
                    title=other.title,
                )
            )


def admit(workshop: Workshop, command: HandIn) -> Answer:
    """The answer as it will lie in the box. Refused unless the round is open and the person may answer it."""
    round = _open(workshop, command.round)
    person = workshop.participant(command.by, "by")
    if person.id not in round.eligible:
        raise Refused(_why_not(person.called, person.decides, round, is_recused=person.id in round.recused), "by")
    if command.how == "before":
        _refuse_from_before(round, person)
    if isinstance(command.answer, Recognition) and command.by in command.answer.same_as:
        raise Refused(say("Mark only sentences of others: everybody says the same as they do themselves."), "same_as")
    return _fitting(round, command.answer)


def _refuse_from_before(round: Round, person: Participant) -> None:
    """What was collected before the day with its author's name has no place where none is kept, and takes the place of
    nothing that was written in the room."""
    if not round.is_named:
        raise Refused(
            say(
                "“{title}” is promised without names: whoever has what was collected before the day could tell whose "
                "each answer is. Carry answers in without their people, or promise answers with names.",
                title=round.title,
            )
        )
    if person.id in round.handed_in and person.id not in round.beforehand:
        raise Refused(
            say(
                "{name} has answered in the room; what was collected before the day does not replace that.",
                name=person.called,
            )
        )


def admit_on_paper(workshop: Workshop, command: HandInOnPaper, answers: int) -> Answer:
    """As `admit`, for a card without a name. `answers` is how many lie in the box: never more than may answer."""
    round = _open(workshop, command.round)
    if round.is_named:
        raise Refused(say("“{title}” shows names. Say whose card it is.", title=round.title))
    if answers >= len(round.eligible):
        raise Refused(
            say(
                "All {count} who may answer “{title}” have answered. No card can be added.",
                count=len(round.eligible),
                title=round.title,
            )
        )
    if round.shows_roles and command.role not in round.roles.values():
        raise Refused(say("Nobody who is asked has this role: {role}.", role=called(command.role)))
    return _fitting(round, command.answer)


def on_paper(workshop: Workshop, command: HandInOnPaper, answers: int, of_role: int) -> RevealedAnswer:
    """As `admit_on_paper`, as the card will be shown: by role with the role that stands on it, of which `of_role`
    answers are known to lie in the box."""
    answer, round = admit_on_paper(workshop, command, answers), workshop.rounds[command.round]
    if not round.shows_roles:
        return RevealedAnswer(answer)
    refuse_one_more(round, command.role, of_role)
    return RevealedAnswer(answer, role=command.role)


def refuse_one_more(round: Round, role: str, of_role: int) -> None:
    """Refused where as many answers of this role as people have it are known to lie in the box."""
    if beyond(round, [role] * (of_role + 1)):
        raise Refused(
            say(
                "No further answer can stand under “{role}”: as many as people have that role are in the box.",
                role=called(role),
            )
        )


def _open(workshop: Workshop, id: RoundId) -> Round:
    round = _pending(workshop, id)
    if round.phase is not Phase.OPEN:
        raise Refused(say("Answers can be given only while the round is open. Press Open again to take more."))
    return round


def _fitting(round: Round, answer: Answer) -> Answer:
    if form_name(answer) != round.form:
        raise Refused(_other_form(round, form_name(answer)))
    return checked(answer, round.options)


def _other_form(round: Round, given: FormName) -> str:
    wanted, came = say(FORM[round.form]), say(FORM[given])
    return say("“{title}” asks for {wanted}, not {given}.", title=round.title, wanted=wanted, given=came)


def _why_not(name: str, decides: bool, round: Round, *, is_recused: bool) -> str:
    if is_recused:
        return say("{name} keeps out of “{title}” and is not asked.", name=name, title=round.title)
    if not decides:
        return say(
            "{name} has no vote and does not answer “{title}”. Give them a vote under Welcome before it opens.",
            name=name,
            title=round.title,
        )
    return say(
        "{name} joined after “{title}” was opened and answers from the next round on.", name=name, title=round.title
    )


def close_round(workshop: Workshop, id: RoundId) -> RoundClosed:
    """Refused unless it is open."""
    round = _pending(workshop, id)
    if round.phase is not Phase.OPEN:
        raise Refused(say("“{title}” is closed already. Reveal it when the room is ready.", title=round.title))
    return RoundClosed(round=id, title=round.title)


def reopen_round(workshop: Workshop, id: RoundId) -> RoundReopened:
    """Refused unless it is closed and not yet shown, or while another is open."""
    round = _pending(workshop, id)
    if other := workshop.open_round:
        raise Refused(say("“{title}” is still open. Close it first.", title=other.title))
    return RoundReopened(round=id, title=round.title)


def may_reveal(workshop: Workshop, id: RoundId, answers: int, *, without_roles: bool = False) -> Round:
    """The round whose box may be opened. `answers` is how many lie in it. Refused unless closed, with enough; and
    `without_roles` where there are none."""
    round = _pending(workshop, id)
    if round.phase is not Phase.CLOSED:
        raise Refused(say("“{title}” is still open. Close it, then reveal.", title=round.title))
    if answers == 0:
        raise Refused(say(NOBODY_HAS_ANSWERED))
    if not round.is_enough(answers):
        raise Refused(
            say(
                "Answers without names are shown from five on; {answers} were handed in. Open the round "
                "again for the others, or give it up: the answers are then erased unread.",
                answers=answers,
            )
        )
    if without_roles and not round.shows_roles:
        raise Refused(say("“{title}” is not by role: it has no roles to leave out.", title=round.title))
    return round


def revealed(round: Round, answers: tuple[RevealedAnswer, ...], *, without_roles: bool = False) -> RoundRevealed:
    """The entry that puts the opened answers, already in random order, into the ledger."""
    return RoundRevealed(round=round.id, title=round.title, answers=answers, without_roles=without_roles)


def abandon_round(workshop: Workshop, id: RoundId, reason: str) -> RoundAbandoned:
    """Refused without a reason, or when the answers were shown already."""
    round = _pending(workshop, id)
    return RoundAbandoned(round=id, title=round.title, reason=required(reason, say("The reason")))


def ask_again(workshop: Workshop, id: RoundId, reason: str) -> RoundAskedAgain:
    """Refused without a reason, or where nothing was shown that could be asked again."""
    round = workshop.shown(id)
    if round is None:
        raise Refused(say("Only a question whose answers were shown can be asked again."))
    return RoundAskedAgain(round=id, title=round.title, reason=required(reason, say("The reason")))


def _pending(workshop: Workshop, id: RoundId) -> Round:
    round = workshop.round(id)
    if round is None or round.can_be_put:
        raise Refused(say("This question has not been put yet. Put it to the room first."))
    if round.phase is Phase.SHOWN:
        raise Refused(say("“{title}” was revealed already. Its answers stay as they are.", title=round.title))
    return round
