"""By role, the tightest promise but one: the role stands as it was when the question was put, and nobody's name."""

import pytest

from stratroom.ballots import ballot
from stratroom.decks import deck
from stratroom.memory_room import MemoryRoom
from stratroom.model.cards import cards
from stratroom.model.entries import PromiseMade, RoundRevealed
from stratroom.model.forms import RevealedAnswer, Sentence
from stratroom.model.names import ParticipantId, RoundId, StageId
from stratroom.model.promises import beforehand, held, own_role, promise_of
from stratroom.model.refusals import Refused
from stratroom.model.roles import Alone, alone_in_words
from stratroom.model.rounds import CloseRound, HandIn, HandInOnPaper, OpenRound, RevealRound
from stratroom.model.withholding import without_names
from stratroom.prework import prework
from stratroom.record.paper.card import promise as promise_on_card
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant, NotePresence, Promise
from stratroom.statement_list import statements_in
from stratroom.ui.entry.paper.rows import rows
from tests.telling import after, refused, started, who

STATEMENTS, MEANINGS, ROUND = StageId("statements"), StageId("meanings"), RoundId("statements")
BY_ROLE = Promise(STATEMENTS, "by-role")
PEOPLE = {"Ada": "CEO", "Bo": "Manager", "Cy": "manager", "Di": "Manager", "Ed": ""}


def room() -> MemoryRoom:
    begun = started()
    after(begun, *(AddParticipant(who(name), name, role) for name, role in PEOPLE.items()))
    return begun


def put() -> MemoryRoom:
    begun = room()
    after(begun, BY_ROLE, OpenRound(ROUND))
    return begun


def told(begun: MemoryRoom) -> dict[str, str | None]:
    return {card.text: card.role for card in cards(begun.workshop)}


def everybody_writes(begun: MemoryRoom) -> None:
    after(begun, *(HandIn(ROUND, who(name), Sentence(f"{name}’s.")) for name in PEOPLE))
    after(begun, CloseRound(ROUND), RevealRound(ROUND))


def test_it_stands_between_names_after_reading_and_none() -> None:
    begun = room()
    after(begun, Promise(STATEMENTS, "after-reading"), BY_ROLE)
    assert begun.workshop.naming(STATEMENTS) == "by-role"
    assert "only be made tighter" in refused(begun, Promise(STATEMENTS, "after-reading"))
    after(begun, Promise(STATEMENTS, "unattributed"))
    assert "only be made tighter" in refused(begun, BY_ROLE)
    assert "by role" in PromiseMade(stage=STATEMENTS, attribution="by-role").describe()


def test_meanings_carry_no_more_than_statements_do() -> None:
    begun = room()
    after(begun, BY_ROLE)
    assert held(begun.workshop, MEANINGS) == "by-role"
    after(begun, Promise(MEANINGS, "unattributed"))
    assert held(begun.workshop, MEANINGS) == "unattributed"


def test_before_the_first_answer_it_is_said_how_many_roles_are_one_persons() -> None:
    begun = room()
    after(begun, BY_ROLE)
    alone = "2 of 3 roles belong to one person only, so those roles say who it is."
    assert alone in beforehand(begun.workshop, STATEMENTS)
    after(begun, NotePresence(who("Bo"), present=False), NotePresence(who("Cy"), present=False))
    assert "3 of 3 roles" in beforehand(begun.workshop, STATEMENTS), "of those who are in the room"
    after(begun, OpenRound(ROUND), NotePresence(who("Bo"), present=True))
    assert "3 of 3 roles" in promise_of(begun.workshop, begun.workshop.rounds[ROUND]), "as it was then"
    assert alone_in_words(Alone(1, 4)).startswith("1 of 4 roles belongs to one person only")
    assert alone_in_words(Alone(0, 2)) == "No role here belongs to one person only."


def test_each_is_told_under_what_their_answer_will_stand() -> None:
    round = put().workshop.rounds[ROUND]
    assert own_role(round, who("Ada")) == (
        "Your answer stands under “CEO”. When the question was put, one person only in the room had that role."
    )
    assert own_role(round, who("Cy")) == "Your answer stands under “Manager”."
    assert "Without a role" in own_role(round, who("Ed"))
    asked = ballot(put().workshop, ROUND, who("Ada")).promise
    assert asked.startswith(own_role(round, who("Ada"))), "what concerns them alone comes first"


def test_a_role_that_one_person_in_the_room_has_is_told_them_as_it_is_counted() -> None:
    begun = room()
    after(begun, BY_ROLE, NotePresence(who("Bo"), present=False), NotePresence(who("Cy"), present=False))
    after(begun, OpenRound(ROUND))
    round = begun.workshop.rounds[ROUND]
    assert "3 of 3 roles" in promise_of(begun.workshop, round)
    assert "one person only in the room" in own_role(round, who("Di"))
    nobody = without_names(begun.workshop).rounds[ROUND]
    assert (nobody.alone, nobody.roles) == (Alone(3, 3), {})


def test_an_edition_without_roles_says_nothing_of_lone_ones() -> None:
    begun = room()
    after(begun, BY_ROLE)
    told = beforehand(without_names(begun.workshop), STATEMENTS)
    assert "by role" in told
    assert "one person" not in told


def test_answers_carry_the_role_spelt_alike_and_nobodys_name() -> None:
    begun = put()
    everybody_writes(begun)
    assert told(begun) == {
        "Ada’s.": "CEO", "Bo’s.": "Manager", "Cy’s.": "Manager", "Di’s.": "Manager", "Ed’s.": ""
    }  # fmt: skip
    assert [given.by for given in begun.workshop.rounds[ROUND].answers] == [None] * 5
    assert begun.workshop.rounds[ROUND].handed_in == {}


@pytest.mark.parametrize("when", ["before anybody answers", "after they answered", "after the reveal"])
def test_the_role_stands_as_it_was_when_the_question_was_put(when: str) -> None:
    """A role that is given to one of three managers alone while answers lie in the box would say which is theirs."""
    begun = put()
    chief = ChangeParticipant(who("Bo"), "Bo", "Chief of stores", True, False)
    given = [HandIn(ROUND, who(name), Sentence(f"{name}’s.")) for name in PEOPLE]
    shown = [CloseRound(ROUND), RevealRound(ROUND)]
    place = {"before anybody answers": 0, "after they answered": 5, "after the reveal": 7}[when]
    commands = [*given, *shown]
    after(begun, *commands[:place], chief, *commands[place:])
    assert told(begun)["Bo’s."] == "Manager"


def test_fewer_than_five_are_not_shown() -> None:
    begun = put()
    after(begun, *(HandIn(ROUND, who(name), Sentence("x")) for name in list(PEOPLE)[:4]), CloseRound(ROUND))
    assert "from five on" in refused(begun, RevealRound(ROUND))
    few = started("A", "B")
    after(few, BY_ROLE)
    assert "at least five people" in refused(few, OpenRound(ROUND))


@pytest.mark.parametrize(
    "answers",
    [
        (RevealedAnswer(Sentence("x"), role="Nobody’s role"),),
        (RevealedAnswer(Sentence("x"), ParticipantId("ada"), "CEO"),),
        (RevealedAnswer(Sentence("x")),),
        (RevealedAnswer(Sentence("x"), role="CEO"), RevealedAnswer(Sentence("y"), role="CEO")),
    ],
)
def test_a_forged_answer_is_none(answers: tuple[RevealedAnswer, ...]) -> None:
    begun = put()
    after(begun, CloseRound(ROUND))
    with pytest.raises(ValueError, match="answers of other"):
        begun._evolve(RoundRevealed(round=ROUND, title="S", answers=answers))


def test_nor_is_a_role_in_a_round_with_names() -> None:
    begun = room()
    after(begun, OpenRound(ROUND), HandIn(ROUND, who("Ada"), Sentence("x")), CloseRound(ROUND))
    with pytest.raises(ValueError, match="answers of other roles"):
        begun._evolve(
            RoundRevealed(round=ROUND, title="S", answers=(RevealedAnswer(Sentence("x"), who("Ada"), "CEO"),))
        )


def test_cards_carry_the_role_in_place_of_a_name() -> None:
    begun = put()
    printed = deck(begun.workshop, begun.rules, ROUND)
    assert (printed.names, printed.roles) == ((), ("CEO", "Manager", "Manager", "Manager", "Without a role"))
    assert "with the role that stands above" in promise_on_card(printed)
    typed = rows(begun.workshop, begun.workshop.rounds[ROUND])
    assert [row.label for row in typed][::4] == ["Card 1: CEO", "Card 5: Without a role"]
    given = [HandInOnPaper(ROUND, Sentence(f"{row.number}"), row.role or "") for row in typed]
    after(begun, *given, CloseRound(ROUND), RevealRound(ROUND))
    assert told(begun) == {"1": "CEO", "2": "Manager", "3": "Manager", "4": "Manager", "5": ""}


def test_a_card_of_a_role_that_nobody_has_is_refused() -> None:
    assert "Nobody who is asked has this role: CFO." in refused(put(), HandInOnPaper(ROUND, Sentence("x"), "CFO"))


def test_under_a_role_stand_as_many_answers_as_people_have_it() -> None:
    begun = put()
    after(begun, HandInOnPaper(ROUND, Sentence("x"), "CEO"))
    said = "No further answer can stand under “CEO”"
    assert said in refused(begun, HandInOnPaper(ROUND, Sentence("x"), "CEO"))
    assert said in refused(begun, HandIn(ROUND, who("Ada"), Sentence("x")))
    after(begun, *[HandInOnPaper(ROUND, Sentence("x"), "Manager")] * 3)
    assert "under “Manager”" in refused(begun, HandIn(ROUND, who("Bo"), Sentence("x")))
    after(begun, HandIn(ROUND, who("Ed"), Sentence("x")), CloseRound(ROUND), RevealRound(ROUND))


def test_statements_from_before_the_day_are_no_more_than_people_have_a_role() -> None:
    begun = put()
    assert prework(begun.workshop, ROUND, statements_in("CEO;One.\nmanager;Two.\nManager;Three."), 35).commands
    with pytest.raises(Refused, match="have the role: CEO"):
        prework(begun.workshop, ROUND, statements_in("CEO;One.\nCEO;Two.\nManager;Three."), 35)


def test_statements_from_before_the_day_come_with_a_role_and_nothing_else() -> None:
    begun = put()
    found = prework(begun.workshop, ROUND, statements_in("CEO;One.\nMANAGER;Two."), 35)
    assert [(c.role, c.answer) for c in found.commands if isinstance(c, HandInOnPaper)] == [
        ("CEO", Sentence("One.")), ("Manager", Sentence("Two.")),
    ]  # fmt: skip
    for text in ("Ada;One.\nManager;Two.", "Name;Role;Statement\nAda;CEO;One."):
        with pytest.raises(Refused, match=r"promised by role.*row"):
            prework(begun.workshop, ROUND, statements_in(text), 35)
