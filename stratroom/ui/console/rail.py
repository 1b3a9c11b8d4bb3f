"""The programme down the left side: every stage with its planned minutes, the present one heavy. It only asks."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from stratroom.model.entries import PlannedStage
from stratroom.model.workshop import Workshop
from stratroom.ui import styling
from stratroom.ui.theme import light
from stratroom.ui.time_words import date_in_words, hours
from stratroom.ui.typefaces import font
from stratroom.ui.typeset import Run, Setting
from stratroom.ui.widgets import PlainButton, PlainLabel, rule
from stratroom.ui.widgets.buttons import keeps_space, pressed_by, return_presses

_MARGIN, _BAR = 24, 6


class Rail(QWidget):
    """`stage_asked` carries a line's id; Ctrl and its number goes there too."""

    stage_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("surface", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rows: dict[str, StageRow] = {}
        self._programme: tuple[PlannedStage, ...] = ()
        self._organisation = PlainLabel("", "section")
        self._title = PlainLabel("", "small")
        self._stages = QVBoxLayout()
        self._planned = PlainLabel("", "small")
        self.close_workshop = PlainButton("Close", "Ctrl+W", name="Close the workshop")
        self.keys = PlainButton("Keys", "F1")
        for button in (self.close_workshop, self.keys):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()

    def show_workshop(self, workshop: Workshop) -> None:
        about = workshop.about
        self._organisation.setText(about.organisation or about.title)
        title = about.title if about.organisation else ""
        self._title.setText(", ".join(filter(None, (title, date_in_words(about.date)))))
        if workshop.programme != self._programme:
            self._make_rows(workshop.programme)
        for id, row in self.rows.items():
            row.show_state(is_current=id == workshop.item, is_visited=id in workshop.visited)

    def _make_rows(self, programme: tuple[PlannedStage, ...]) -> None:
        self._programme = programme
        for row in self.rows.values():
            row.deleteLater()
        self.rows = {planned.key: StageRow(number, planned) for number, planned in enumerate(programme, 1)}
        for stage, row in self.rows.items():
            row.clicked.connect(lambda _=False, stage=stage: self.stage_asked.emit(stage))
            self._stages.addWidget(row)
        self._planned.setText(f"Planned: {hours(sum(planned.minutes for planned in programme))}")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 22, 0, 18)
        column.setSpacing(6)
        self._stages.setSpacing(0)
        for part in (PlainLabel("Stratroom", "section"), self._organisation, self._title):
            column.addWidget(_inset(part))
        column.addSpacing(18)
        column.addLayout(self._stages)
        column.addStretch(1)
        for part in (rule(), self._planned, self.keys, self.close_workshop):
            column.addWidget(_inset(part))


class StageRow(QAbstractButton):
    """One stage: its number, its title, its minutes."""

    def __init__(self, number: int, planned: PlannedStage) -> None:
        super().__init__()
        self._number, self._title, self._minutes = number, planned.title, f"{planned.minutes} min"
        self.is_current = self._is_visited = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        pressed_by(f"Ctrl+{number}", self)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_state(self, *, is_current: bool, is_visited: bool) -> None:
        self.is_current, self._is_visited = is_current, is_visited
        self.setAccessibleName(f"{self._title}, {self._minutes}{', the present stage' if is_current else ''}")
        self.updateGeometry()
        self.update()

    def event(self, event: QEvent) -> bool:
        if keeps_space(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not return_presses(self, event):
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(160, 52 if self.is_current else 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), light()
        if self.is_current:
            painter.fillRect(self.rect(), theme.colour("paper"))
            painter.fillRect(QRectF(0, 0, _BAR, self.height()), theme.colour("ink"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("room"), styling.RING))
            painter.drawRect(self.rect().adjusted(8, 2, -8, -2))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        theme, pixels = light(), styling.SECTION if self.is_current else styling.BODY
        ink = theme.colour("ink3" if self._is_visited and not self.is_current else "ink")
        minutes = Setting([Run(self._minutes, font(styling.SMALL), theme.colour("ink3"))], 1e6, pixels * 1.3)
        right = self.width() - _MARGIN - minutes.natural_width
        title = f"{self._number}   {self._title}"
        words = Setting([Run(title, font(pixels, weight=600), ink)], max(60.0, right - _MARGIN - 8), pixels * 1.3)
        words.draw(painter, _MARGIN, (self.height() - words.height) / 2)
        minutes.draw(painter, right, (self.height() - minutes.height) / 2)


def _inset(part: QWidget) -> QWidget:
    part.setContentsMargins(0, 0, 0, 0)
    whole = QWidget()
    row = QVBoxLayout(whole)
    row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
    row.addWidget(part)
    return whole
