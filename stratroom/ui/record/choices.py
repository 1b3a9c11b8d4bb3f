"""What can be chosen for the record, one under the other. It keeps nothing but what is chosen."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from stratroom.record.telling import Places, counted
from stratroom.ui.console.page import stack
from stratroom.ui.console.printing import A4, LETTER
from stratroom.ui.record.chosen import KEPT, NAMED, Chosen, Edition, WorkshopNow
from stratroom.ui.record.forms import CALENDAR, FORMS
from stratroom.ui.record.logo_choice import LogoChoice
from stratroom.ui.record.logo_file import LogoFile
from stratroom.ui.record.ticks import Ticks
from stratroom.ui.widgets import Choice, Heading, PlainLabel
from stratroom.words import said, say

FIRST, METHOD = "first", "method"
"""Sections that are always there; no title of a section is either."""


class Choices(QScrollArea):
    """`changed` with every choice that makes other pages, `forms_changed` with one of the forms."""

    changed = Signal()
    forms_changed = Signal()

    def __init__(self, chosen: Chosen, logo: LogoFile) -> None:
        super().__init__()
        self._chosen = chosen
        self.status = PlainLabel("", "strong")
        self.edition = Choice(say("Edition"), {**said(NAMED)}, chosen.edition)
        self.keeps, self.withheld = PlainLabel(say(KEPT[chosen.edition]), "small"), PlainLabel("", "strong")
        self.withheld.hide()
        self.sheet = Choice(say("Sheet"), {A4: "A4", LETTER: "Letter"}, chosen.size)
        self.logo = LogoChoice(logo)
        self.sections, self.forms = Ticks(say("Section")), Ticks(say("Form"))
        self.forms.show_items(list(said(FORMS).items()), set(FORMS) - set(chosen.forms), ())
        self.edition.chosen.connect(self._choose_edition)
        self.sheet.chosen.connect(self.changed)
        self.logo.changed.connect(self.changed)
        self.forms.changed.connect(self.forms_changed)
        self.sections.changed.connect(self.changed)
        self._lay_out()

    @property
    def chosen(self) -> Chosen:
        """All of it as it is ticked now; what was left out and is not in the list just now stays left out."""
        listed = set(self.sections.rows)
        return replace(
            self._chosen,
            edition=self._edition,
            left_out=frozenset(self.sections.unticked) | (self._chosen.left_out - listed),
            size=self.sheet.value or A4,
            logo=self.logo.logo,
            forms=self.forms.ticked,
        )

    @property
    def kept(self) -> Chosen:
        """What is wanted the next time: a form that cannot be ticked just now, too."""
        return replace(self.chosen, forms=self.forms.wanted)

    def show_standing(self, standing: WorkshopNow) -> None:
        """Draft or final: that is not chosen here. Nor is whether the logo is still there."""
        self.logo.show_kept()
        self.status.setText(standing.status)
        self.status.setVisible(bool(standing.status))

    def show_places(self, places: Places) -> None:
        """How many are withheld and how many to look at, whatever side of the page is seen."""
        self.withheld.setText(" ".join(filter(None, counted(places))))
        self.withheld.setVisible(self._edition == "unattributed")

    def show_sections(self, optional: Sequence[str]) -> None:
        """The record's own sections, of this workshop as it stands."""
        first, method = (FIRST, say("The first page")), (METHOD, say("How it was done"))
        items = [first, *((title, title) for title in optional), method]
        self._chosen = self.chosen
        self.sections.show_items(items, self._chosen.left_out, (FIRST, METHOD))

    def show_due(self, *, has_due: bool) -> None:
        """A calendar can be ticked once there is something to put in it."""
        why = "" if has_due else say("Nothing is due yet: no review, condition or first result has a day.")
        self.forms.rows[CALENDAR].bar(why)

    @property
    def _edition(self) -> Edition:
        return next(each for each in NAMED if each == self.edition.value)

    def _choose_edition(self) -> None:
        self.keeps.setText(say(KEPT[self._edition]))
        self.withheld.hide()
        self.changed.emit()

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 20, 16, 24)
        column.setSpacing(22)
        column.addWidget(stack(Heading(say("The record")), self.status))
        column.addWidget(_titled(say("Edition"), self.edition, self.keeps, self.withheld))
        told = PlainLabel(say("What is left out is named where the record says how it was done."), "small")
        column.addWidget(_titled(say("Sections"), told, self.sections))
        column.addWidget(_titled(say("Sheet"), self.sheet))
        column.addWidget(_titled(say("Logo"), self.logo))
        column.addWidget(_titled(say("Forms"), self.forms))
        column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)


def _titled(title: str, *parts: QWidget) -> QWidget:
    return stack(PlainLabel(title, "section"), *parts, spacing=8)
