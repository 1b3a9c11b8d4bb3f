"""The title pages that were turned to, one for each design, with what was typed on them. Where they are shown is not
known here."""

from collections.abc import Callable, Mapping

from stratroom.programmes import Programme
from stratroom.ui.start.new_form import NewForm


class Forms:
    """Made by `new` when a design is first taken up."""

    def __init__(self, new: Callable[[Programme], NewForm]) -> None:
        self._new = new
        self._made: dict[str, NewForm] = {}

    def of(self, design: Programme) -> NewForm:
        """The form of this design; a design that was changed since gets a new one."""
        held = self._made.get(design.title)
        if held is None or held.made_from != design:
            held = self._made[design.title] = self._new(design)
        return held

    @property
    def written(self) -> list[NewForm]:
        """Those in which somebody has written something."""
        return [form for form in self._made.values() if form.written]

    def hand_over(self) -> list[NewForm]:
        """All of them; nothing is held here any more."""
        handed = list(self._made.values())
        self._made.clear()
        return handed

    def take_over(self, other: "Forms", told: Mapping[str, Programme]) -> None:
        """What was typed in another language; `told` are the designs of this one by their titles in that one."""
        for typed in other.hand_over():
            self.of(told.get(typed.made_from.title, typed.made_from)).take_over(typed)
