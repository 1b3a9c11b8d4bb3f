"""Which form a ballot is answered on. A new kind of answer adds a row."""

from collections.abc import Callable, Mapping

from stratroom.model.forms import FormName
from stratroom.ui.entry.ballot import Ballot
from stratroom.ui.entry.forms.form import AnswerForm
from stratroom.ui.entry.forms.gradient import GradientForm
from stratroom.ui.entry.forms.points import PointsForm
from stratroom.ui.entry.forms.position import PositionForm
from stratroom.ui.entry.forms.ranking import RankingForm
from stratroom.ui.entry.forms.recognition import RecognitionForm
from stratroom.ui.entry.forms.sentence import SentenceForm

_FORMS: Mapping[FormName, Callable[[Ballot], AnswerForm]] = {
    "sentence": SentenceForm,
    "recognition": RecognitionForm,
    "position": PositionForm,
    "gradient": GradientForm,
    "points": PointsForm,
    "ranking": RankingForm,
}


def new_form(ballot: Ballot) -> AnswerForm:
    """A fresh form for one person."""
    return _FORMS[ballot.form](ballot)
