"""A trade-off that is put: in words of one's own, or begun from the bank and then worded by the room."""

from stratroom.bank import Known
from stratroom.ui.console.bank_list import BankList
from stratroom.ui.console.in_view import bring_into_view
from stratroom.ui.console.page import beside, show_words, stack
from stratroom.ui.console.wording_form import WordingForm
from stratroom.ui.widgets import PlainButton, PlainLabel, PrimaryButton
from stratroom.words import phrase, say

_FROM_BANK = phrase("From the bank. Say it in the room’s own words, and answer the questions, before you put it.")


class PutForm(WordingForm):
    """What is chosen from the bank fills both sides; its questions stand below the fields they belong to. What was
    typed before comes back with `back`, as often as it is pressed."""

    def __init__(self, submit: PrimaryButton) -> None:
        super().__init__(submit)
        self._typed: tuple[str, ...] | None = None
        self.from_bank, self.bank = PlainButton(say("From the bank…")), BankList()
        self.back = PlainButton(say("Bring back what stood here"))
        self._said = PlainLabel("", "small")
        self._column.insertWidget(0, stack(beside(self.from_bank, self.back), self.bank, self._said, spacing=8))
        self.last_line()
        self.from_bank.clicked.connect(self._open_or_fold)
        self.bank.chosen.connect(self.begin_from)
        self.bank.left.connect(self._fold)
        self.back.clicked.connect(self._swap)
        self.reset()

    def begin_from(self, known: Known) -> None:
        """Fill the form from the bank; what somebody had typed is kept for `back`."""
        if self.is_written:
            self._typed = tuple(field.text() for field in self.fields)
        self.fill(known.prefer, known.over, "", "", "", "")
        self.ask_about(known.cost, known.stops, known.feels)
        show_words(self._said, say(_FROM_BANK))
        self.back.setVisible(self._typed is not None)
        self.bank.hide()
        self.prefer.setFocus()
        bring_into_view(self.prefer, self.from_bank)

    def reset(self) -> None:
        super().reset()
        self._typed = None
        self.ask_about("", "", "")
        show_words(self._said, "")
        self.back.hide()
        self.bank.hide()

    def _open_or_fold(self) -> None:
        if self.bank.isHidden():
            self.bank.show()
            self.bank.open()
        else:
            self._fold()

    def _fold(self) -> None:
        self.bank.hide()
        self.from_bank.setFocus()

    def _swap(self) -> None:
        """Both ways, so that what was worded since is not lost by it. Written as if by hand: it is asked about."""
        assert self._typed is not None
        before, self._typed = self._typed, tuple(field.text() for field in self.fields)
        for field, text in zip(self.fields, before, strict=True):
            field.write(text)
        self.prefer.setFocus()
