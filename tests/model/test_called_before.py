"""What somebody was called before, or who was taken off the list, is withheld as well."""

from stratroom.model.forms import Sentence
from stratroom.model.people import Known
from stratroom.model.withholding import without_names
from stratroom.record.edition import LEFT_OUT
from stratroom.stages.welcome.rules import ChangeParticipant, DescribeWorkshop, RemoveParticipant
from tests.record.reading import read, room
from tests.record.test_edition import unnamed
from tests.telling import after, answered, who


def test_a_name_and_a_role_that_were_corrected_are_kept_and_withheld() -> None:
    begun = room("Zora", "Yan")
    workshop = after(begun, ChangeParticipant(who("Zora"), "Zora Ek", "Chair"))
    assert workshop.called_before == (Known("Zora", "Head of Zora"),)
    again = after(begun, ChangeParticipant(who("Zora"), "Xenia Ek", "Chair"))
    answered(begun, "statements", zora=Sentence("Ask Zora, the head of zora, or zora ek."), yan=Sentence("Xenia says."))
    said = read(unnamed(begun.workshop))
    assert again.called_before == (Known("Zora", "Head of Zora"), Known("Zora Ek", "Chair"))
    assert "Ask [name withheld], the [name withheld], or [name withheld]." in said
    assert LEFT_OUT[:20] in said
    assert without_names(begun.workshop).called_before == ()


def test_whoever_was_taken_off_the_list_and_whoever_led_before_too() -> None:
    begun = room("Zora", "Yan", "Xena")
    about = begun.workshop.about
    for leads in ("Ole Berg, Clear Water", "Vera Dahl"):
        begun.do(DescribeWorkshop(about.__class__(about.title, facilitator=leads)))
    after(begun, RemoveParticipant(who("Xena")))
    answered(begun, "statements", zora=Sentence("xena, ole or Clear Water"), yan=Sentence("No."))
    assert "[name withheld], [name withheld] or [name withheld]" in read(unnamed(begun.workshop))


def test_a_change_of_the_vote_alone_is_no_other_name() -> None:
    begun = room("Zora")
    assert after(begun, ChangeParticipant(who("Zora"), "Zora", "Head of Zora", decides=False)).called_before == ()
