"""What every stage's panel is: a widget that is shown the workshop and asks for commands. It keeps only typing."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from stratroom.analysis.marks import Marks
from stratroom.model.names import RoundId
from stratroom.model.workshop import Workshop
from stratroom.ui.widgets import Heading


@dataclass(frozen=True, slots=True)
class Step:
    """`state` is what has become of it in a few words, "" while nothing has."""

    title: str
    state: str = ""
    is_present: bool = False


class Asking(QWidget):
    """What asks for something to be done, by signals.

    `asked` carries a command; `laptop_asked` a round id: pass the laptop to those who have not answered it;
    `person_asked` a round id and a person: hand it to them; `paper_asked` a round id: type cards in; `cards_asked` a
    round id and a paper size: print cards; `file_asked` a round id and a file: carry in what was collected before the
    day; `words_asked` a dissent id: show its words to their author alone, to confirm or change them; `aside_asked` a
    public view to show in place of the stage's picture, or None: the picture again; `speaking_asked` whose time to
    speak begins, in words, and its minutes; `speaking_over` that it is over before its time. `hands_free` when what
    held the focus put itself away. `keeper_asked` a round id: hand the laptop to whoever keeps the words that seal it.
    """

    asked = Signal(object)
    laptop_asked = Signal(str)
    person_asked = Signal(str, str)
    paper_asked = Signal(str)
    cards_asked = Signal(str, str)
    words_asked = Signal(str)
    aside_asked = Signal(object)
    file_asked = Signal(str, object)
    speaking_asked = Signal(str, int)
    speaking_over = Signal(str)
    hands_free = Signal()
    keeper_asked = Signal(str)

    def pass_on(self, inner: "Asking") -> None:
        """Ask for whatever the inner one asks for."""
        inner.asked.connect(self.asked)
        inner.laptop_asked.connect(self.laptop_asked)
        inner.person_asked.connect(self.person_asked)
        inner.paper_asked.connect(self.paper_asked)
        inner.cards_asked.connect(self.cards_asked)
        inner.words_asked.connect(self.words_asked)
        inner.aside_asked.connect(self.aside_asked)
        inner.file_asked.connect(self.file_asked)
        inner.speaking_asked.connect(self.speaking_asked)
        inner.speaking_over.connect(self.speaking_over)
        inner.hands_free.connect(self.hands_free)
        inner.keeper_asked.connect(self.keeper_asked)


class Preparation(Asking):
    """What of a stage can be made ready before the room comes to it, on a page over the desk. Nothing of it is seen by
    the room. `title` heads the page, `about` says in a sentence what becomes of it, `primary` is its large button."""

    title: str
    about: str
    primary: QPushButton | None = None

    @property
    def is_written(self) -> bool:
        """Whether something is typed and not taken yet."""
        return False

    def first_hold(self) -> QWidget:
        """Where the hands begin."""
        return self

    def show_workshop(self, workshop: Workshop) -> None:
        """Draw it as it stands."""
        raise NotImplementedError(f"{type(self).__name__} does not draw itself")


class StagePanel(Asking):
    """The middle of the console for one stage.

    `stage_asked` carries a line of the programme: turn to it; `record_asked` when the day is over and the record next;
    `prepare_asked` a kind of stage: make it ready; `turned` when another step is opened: what was refused in the one
    before is said no longer; `told` what an act of here comes to, to be read at once. `prepares` is what of this one
    can be, None where nothing can.
    A panel draws itself from the workshop, from nothing, every time its part is not the one it last drew; what is
    being typed stays. `primary` is the one large button (Space), or None; `heading` says in one sentence where the
    stage stands, `under_heading` what it stands at where it needs telling; `also_reveals` are rounds of another stage
    that can be revealed here; `running` is what goes on in it just now and is kept in sight, None where nothing does.
    """

    stage_asked = Signal(str)
    record_asked = Signal()
    prepare_asked = Signal(str)
    turned = Signal()
    told = Signal(str)

    prepares: type[Preparation] | None = None

    primary: QPushButton | None = None
    under_heading: QWidget | None = None
    also_reveals: tuple[RoundId, ...] = ()

    def __init__(self) -> None:
        super().__init__()
        self.heading = Heading()

    @property
    def running(self) -> QWidget | None:
        return None

    def progress(self) -> tuple[Step, ...]:
        """The steps of this stage's work in order, for the programme at the left; empty where it has none."""
        return ()

    def first_hold(self) -> QWidget:
        """Where the hands begin when the work comes here: nothing is under them unless a stage says what."""
        return self

    def show_aside(self, view: object | None) -> None:
        """What is shown on the projector in place of the stage's picture has become this; None: the picture again."""

    def show_speaking(self, whose: str) -> None:
        """Whose time to speak runs or is paused, in the words it was asked for with; "" where nobody was given it."""

    def show_marks(self, marks: Marks, said: str) -> None:
        """What the machine marks in the revealed sentences has become this; `said` is what is off or lost, and why."""

    def show_workshop(self, workshop: Workshop, in_box: int = 0) -> None:
        """Draw this stage as it stands; `in_box` is what may be known of a pending round without names."""
        raise NotImplementedError(f"{type(self).__name__} does not draw itself")
