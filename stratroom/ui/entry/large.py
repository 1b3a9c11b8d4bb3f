"""Words in large type for a screen one person holds: the headline in the sans, the question in the serif."""

from stratroom.ui.widgets import PlainLabel

_HEADLINE, _QUESTION = 60, 44
_LONG, _VERY_LONG = 70, 220


class LargeLabel(PlainLabel):
    """Plain text as everywhere, only larger. What is long is set smaller, and never cut."""

    @classmethod
    def headline(cls, text: str) -> "LargeLabel":
        pixels = _HEADLINE if len(text) <= _LONG else 40 if len(text) <= _VERY_LONG else 26
        return cls(text, pixels, is_voice=False)

    @classmethod
    def question(cls, text: str, *, is_over_many: bool = False) -> "LargeLabel":
        """`is_over_many`: many rows to fill in stand below it, which need the height more."""
        over_many, low = (28, 22) if len(text) <= _VERY_LONG else (22, 19)
        if is_over_many:
            return cls(text, over_many, low, is_voice=True)
        pixels = _QUESTION if len(text) <= _LONG else 32 if len(text) <= _VERY_LONG else 22
        return cls(text, pixels, over_many, is_voice=True)

    def __init__(self, text: str, pixels: int, low: int = 0, *, is_voice: bool) -> None:
        super().__init__(text, "lead" if is_voice else "title")
        self._usual, self._low = pixels, low or pixels
        self.set_pixels(pixels)

    def show_low(self, *, is_low: bool) -> None:
        """Set it in the size for a low screen, or in the usual one."""
        self.set_pixels(self._low if is_low else self._usual)
