"""The pages on which a keeper's words are chosen and typed again. What is typed is masked, and leaves with the page."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QWidget

from stratroom.model.people import Participant
from stratroom.model.rounds import OpenRound
from stratroom.ui.entry.column import Column, beside, one_after_the_other
from stratroom.ui.entry.hand_over import people_list
from stratroom.ui.entry.large import LargeLabel
from stratroom.ui.entry.untaken import Untaken
from stratroom.ui.round_words import WITHOUT_ROLES
from stratroom.ui.widgets import MarkLabel, Notice, PlainButton, PlainLabel, PrimaryButton
from stratroom.ui.widgets.secret import make_secret, show_letters
from stratroom.words import phrase, say

WHAT_IT_IS = (
    phrase(
        "Hidden is what every round is: nobody sees an answer before the reveal, but the key to them lies in the file, "
        "so whoever has the file and the skill could open it."
    ),
    phrase(
        "Sealed is more: one participant chooses words that lock this key, and nobody can open the answers without "
        "them. Stratroom writes them down nowhere."
    ),
)
FORGOTTEN = phrase(
    "If the words are forgotten, nobody can open the answers: the round can only be given up, unread, and everybody is "
    "asked again. Whoever keeps them is needed at the reveal."
)
AS_THEY_COUNT = phrase("Capitals and extra spaces do not matter.")
_LOW, _HIGH = 120, 300
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class KeeperPage(Column):
    """Who keeps the words? `chosen` carries the person."""

    chosen = Signal(object)

    def __init__(self, title: str, people: tuple[Participant, ...]) -> None:
        super().__init__(title)
        self.list = people_list(tuple((person, "") for person in people))
        self.list.setMinimumHeight(_height_of(self.list))
        self.list.itemActivated.connect(lambda item: self.chosen.emit(people[self.list.row(item)]))
        self.choose = PrimaryButton(say("Hand them the laptop"), key="Return")
        self.choose.clicked.connect(lambda: self.chosen.emit(people[self.list.currentRow()]))
        self.back = PlainButton(say("Back, without sealing"), key="Esc")
        self.add(LargeLabel.headline(say("Who keeps the words?")))
        self.add(*(PlainLabel(say(sentence)) for sentence in (*WHAT_IT_IS, FORGOTTEN)))
        self.add(self.list)
        self.dock(beside(self.choose, self.back))


def _height_of(people: QListWidget) -> int:
    """In pixels: of all of them, or of as many as leave room for what is said above on a small screen."""
    rows = sum(people.sizeHintForRow(row) for row in range(people.count()))
    return min(max(rows + 2 * people.frameWidth(), _LOW), _HIGH)


class SecretLine(QLineEdit):
    """A line whose words are dots unless somebody asks to see them; nothing leads out of it. Return is its own, not the
    large button's, and counts once however long it is held."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        make_secret(self)
        self.setProperty("voice", "human")
        Untaken(self)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() in _RETURN and _is_not_taken(event):
            event.accept()
            return True
        return super().event(event)

    def hold(self) -> None:
        """The hands come here; what stands in it is unseen, so the next letter replaces it."""
        self.setFocus()
        self.selectAll()


def _is_not_taken(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.ShortcutOverride or event.isAutoRepeat()


class SecretPage(Column):
    """Lines for words, and a key that shows them while nobody looks on. `typed` when they are to be taken."""

    typed = Signal()

    def __init__(self, person: Participant, headline: str, title: str, go: str, *labels: str) -> None:
        super().__init__(title, remark=say("What is typed here is written down nowhere. F7 blanks the projector."))
        self.person = person
        self.lines = tuple(SecretLine(label) for label in labels)
        self.go = PrimaryButton(go, key="Return")
        self.pressed: PlainButton = self.go
        self.made: OpenRound | None = None
        self.show_typed, self.back = PlainButton(say("Show what is typed"), key="F4"), PlainButton(say("Not now"))
        self.notice, self.busy = Notice(), PlainLabel("", "strong")
        self.busy.hide()
        mark = MarkLabel(person.seat, person.initials, name=person.known_as, size=52)
        self.add(beside(mark, PlainLabel(person.known_as, "section")), PlainLabel(headline, "title"))
        self.go.clicked.connect(self.typed)
        self.show_typed.clicked.connect(self._turn)
        for line, following in zip(self.lines, (*self.lines[1:], None), strict=True):
            line.textEdited.connect(self.notice.clear)
            line.textEdited.connect(self.forget)
            line.returnPressed.connect(self.typed if following is None else following.hold)

    def lay_out(self, *above: QWidget) -> None:
        """`above` the lines, and what can be done below."""
        self.add(*above)
        for line in self.lines:
            self.add(PlainLabel(line.accessibleName(), "small"), line)
        ways = one_after_the_other(self.show_typed, *self.further, self.back)
        self.dock(self.notice, self.busy, beside(self.go), ways)

    @property
    def further(self) -> tuple[PlainButton, ...]:
        return ()

    def begin(self) -> None:
        self.lines[0].hold()

    def forget(self) -> None:
        """Other words stand here: what was made of those before is not asked again."""
        self.made = None

    def work(self, said: str) -> None:
        """While a worker has the words nothing here can be pressed; "" says it is done."""
        self.notice.clear()
        self.busy.setText(said)
        self.busy.setVisible(bool(said))
        for part in (*self.lines, self.go, self.show_typed, *self.further, self.back):
            part.setEnabled(not said)

    def _turn(self) -> None:
        are_shown = self.lines[0].echoMode() is QLineEdit.EchoMode.Password
        self.show_typed.set_label(say("Hide what is typed") if are_shown else say("Show what is typed"))
        for line in self.lines:
            show_letters(line, is_shown=are_shown)


class ChoosePage(SecretPage):
    """The keeper chooses words, twice the same. `draw` gives some to whoever has none of their own."""

    def __init__(self, person: Participant, title: str, draw: Callable[[], str]) -> None:
        self.draw, self.drawn = PlainButton(say("Draw five words for me")), PlainLabel("", "voice")
        super().__init__(
            person,
            say("Choose the words that open this round"),
            title,
            say("Seal and put the question"),
            say("Your words"),
            say("The same words once more"),
        )
        self.drawn.hide()
        self.draw.clicked.connect(lambda: self._show(draw()))
        advice = say("Four words or more that nobody expects together. You may note them on paper that you keep.")
        self.lay_out(
            PlainLabel(say("{advice} {count}", advice=advice, count=say(AS_THEY_COUNT))),
            PlainLabel(say(FORGOTTEN), "strong"),
            self.drawn,
        )

    @property
    def further(self) -> tuple[PlainButton, ...]:
        return (self.draw,)

    def _show(self, words: str) -> None:
        self.drawn.setText(say("Drawn for you: {words}. Note them, then type them twice.", words=words))
        self.drawn.show()
        self.draw.set_label(say("Draw other words"))
        self.begin()


class OpenPage(SecretPage):
    """The keeper types the words again. `bare` is the way on where the answers can be shown without roles only."""

    def __init__(self, person: Participant, title: str) -> None:
        self.bare = PlainButton(say(WITHOUT_ROLES))
        self.bare.hide()
        headline, go = say("Type the words that you chose"), say("Open the box and show all answers")
        super().__init__(person, headline, title, go, say("Your words"))
        self.lay_out(
            PlainLabel(say("You can try as often as you like. {count}", count=say(AS_THEY_COUNT))),
            PlainLabel(
                say("Forgotten? Press “Not now”. The facilitator can then give the round up, unread."),
                "small",
            ),
        )

    @property
    def further(self) -> tuple[PlainButton, ...]:
        return (self.bare,)
