"""What is done with designs on the start screen: a programme is written, one's own are kept, removed and put back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from stratroom.model.refusals import Refused, Trouble
from stratroom.own_designs import OwnDesign, OwnDesigns
from stratroom.programmes import Programme
from stratroom.ui.programme.draft import Draft
from stratroom.ui.start.design_list import DesignList
from stratroom.ui.start.design_page import DesignPage, as_design
from stratroom.ui.start.new_form import NewForm
from stratroom.words import say

if TYPE_CHECKING:
    from stratroom.ui.start.window import StartWindow


class Designing(QObject):
    """Between the list of designs, the page on which one is written, and the folder they lie in."""

    def __init__(self, own: OwnDesigns, designs: DesignList, window: "StartWindow") -> None:
        super().__init__(window)
        self._own, self._list, self._window = own, designs, window
        self._removed: list[OwnDesign] = []
        self._list.change_asked.connect(self.change)
        self._list.removed.connect(self._remove)
        self._list.put_back.connect(self._put_back)
        self.show_list()

    def show_list(self) -> None:
        """Read one's own designs anew."""
        self._list.show_own(self._own.listed(), self._removed)
        self._window.home.order_tabs()

    def for_workshop(self, form: NewForm, draft: Draft) -> None:
        """Write the programme of the workshop about to begin; `form` has it then."""
        page = DesignPage(draft)

        def take(changed: Draft) -> None:
            form.take(changed)
            self._leave(page, form)

        page.taken.connect(take)
        page.done.connect(lambda: self._leave(page, form))
        page.kept.connect(lambda name, kept: self._keep_new(page, as_design(name, "", kept)))
        self._window.show_page(page)
        page.hold()

    def change(self, own: OwnDesign) -> None:
        """Write a design of one's own."""
        design = own.design
        page = DesignPage(Draft(design.stages, design.starts, design.question, design.promise), own)
        page.changed.connect(lambda written: self._keep(page, own, written))
        page.done.connect(lambda: self._leave(page, None))
        self._window.show_page(page)
        page.hold()

    def _keep(self, page: DesignPage, own: OwnDesign, design: Programme) -> None:
        if self._try(page.say, lambda: self._own.keep(own.file, design)):
            self.show_list()
            self._leave(page, None)

    def _keep_new(self, page: DesignPage, design: Programme) -> None:
        if self._try(page.say, lambda: self._own.keep_new(design)):
            self.show_list()
            page.keep_as.put_away()
            page.say(say("Kept as “{title}” among your own designs.", title=design.title.strip()))

    def _remove(self, own: OwnDesign) -> None:
        if self._try(self._window.say, lambda: self._own.remove(own)):
            self._removed.append(own)
            self.show_list()
            self._list.gone[-1].back.setFocus()

    def _put_back(self, own: OwnDesign) -> None:
        if self._try(self._window.say, lambda: self._own.put_back(own)):
            self._removed.remove(own)
            self.show_list()
            self._list.lines[0].setFocus()

    def _leave(self, page: DesignPage, form: NewForm | None) -> None:
        if form:
            self._window.show_page(form)
            form.change.setFocus()
        else:
            self._window.show_designs()
        page.deleteLater()

    def _try(self, say_why: Callable[[str], None], act: Callable[[], object]) -> bool:
        try:
            act()
        except (Refused, Trouble) as sentence:
            say_why(str(sentence))
            return False
        return True
