"""A name or a role that is too long for the pictures is refused where it stands."""

from pathlib import Path

import pytest

from stratroom.catalogue import rule_book
from stratroom.model.names import ParticipantId
from stratroom.model.refusals import Refused
from stratroom.model.text import LONGEST_NAME, LONGEST_ROLE
from stratroom.programmes import rehearsed
from stratroom.rehearsal import acts, try_out
from stratroom.retelling import retell, to_know
from stratroom.stages.welcome import rules
from stratroom.stages.welcome.rules import AddParticipant, ChangeParticipant
from tests.ui.rooms import room_in


@pytest.mark.parametrize(
    ("name", "role", "at"), [("x" * (LONGEST_NAME + 1), "", "name"), ("New", "x" * (LONGEST_ROLE + 1), "role")]
)
def test_a_name_or_role_that_leaves_no_room_on_the_projector_is_refused_at_its_field(
    tmp_path: Path, name: str, role: str, at: str
) -> None:
    room = room_in(tmp_path)
    with pytest.raises(Refused, match=r"is the most\. Shorten it") as refused:
        room.do(AddParticipant(ParticipantId("new"), name, role))
    assert refused.value.at == at
    room.do(AddParticipant(ParticipantId("new"), "x" * LONGEST_NAME, "x" * LONGEST_ROLE))
    with pytest.raises(Refused, match=r"is the most\. Shorten it"):
        room.do(ChangeParticipant(ParticipantId("new"), name, role))
    room.close()


def test_whoever_has_a_longer_one_from_before_can_get_and_lose_the_vote_and_be_renamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, old = room_in(tmp_path), ParticipantId("old")
    name, role = "x" * (LONGEST_NAME + 1), "y" * (LONGEST_ROLE + 1)
    with monkeypatch.context() as before:
        before.setattr(rules, "LONGEST_NAME", len(name))
        before.setattr(rules, "LONGEST_ROLE", len(role))
        room.do(AddParticipant(old, name, role))
    room.do(ChangeParticipant(old, name, role, decides=False))
    assert not room.workshop.participant(old).decides
    for other in ((name + "x", role), (name, role + "y")):
        with pytest.raises(Refused, match=r"is the most\. Shorten it"):
            room.do(ChangeParticipant(old, *other))
    room.do(ChangeParticipant(old, "Ada", role))
    room.do(ChangeParticipant(old, "Ada", role, leads=True))
    assert room.workshop.participant(old).leads
    with pytest.raises(Refused, match=r"is the most\. Shorten it"):
        room.do(ChangeParticipant(old, name, role))
    room.close()


def test_that_a_case_with_a_longer_one_is_to_be_shortened_before_it_is_rehearsed_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A case tells people as they are; what is written out of an older workshop may be rehearsed years later."""
    room = room_in(tmp_path)
    name, role = "x" * (LONGEST_NAME + 1), "y" * (LONGEST_ROLE + 1)
    room.do(AddParticipant(ParticipantId("new"), "x" * LONGEST_NAME, "y" * LONGEST_ROLE))
    assert to_know(room.workshop) == ()
    with monkeypatch.context() as before:
        before.setattr(rules, "LONGEST_NAME", len(name))
        before.setattr(rules, "LONGEST_ROLE", len(role))
        room.do(AddParticipant(ParticipantId("old"), name, role))
    told = retell(room.workshop)
    assert (told.participants[-1].name, told.participants[-1].role) == (name, role)
    of_name, of_role = to_know(room.workshop)
    assert f"a name of 81 characters, “{name}”, and a case is rehearsed with at most 80." in of_name
    assert f"a role of 121 characters, “{role}”, and a case is rehearsed with at most 120." in of_role
    assert all("Shorten it there before you rehearse it." in sentence for sentence in (of_name, of_role))
    with pytest.raises(Refused, match=r"is the most\. Shorten it"):
        try_out(list(acts(told, rehearsed())), rule_book())
    room.close()
