"""Font files, opened when first needed, and what HarfBuzz knows of them. The only place that imports it.

Nothing about pages or lines may enter here.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple, cast

import uharfbuzz  # pyright: ignore[reportMissingTypeStubs] -- it carries none; what is used is typed below

from stratroom import resources

_hb = cast(Any, uharfbuzz)

_RIGHT_TO_LEFT = ("Arabic", "Hebrew")
_ONLY_FOR_SHAPING = ("GSUB", "GPOS", "GDEF", "BASE", "MATH", "STAT", "DSIG", "meta", "name", "cmap")


class Glyph(NamedTuple):
    """A glyph as it is set: `offset` and `advance` in ems, `cluster` the place of its first character."""

    id: int
    cluster: int
    x_offset: float
    y_offset: float
    advance: float


class Face:
    """One font file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.name = file.rpartition(".")[0].replace("_", "-")
        self.is_right_to_left = any(script in file for script in _RIGHT_TO_LEFT)
        self._face = _hb.Face(_hb.Blob.from_file_path(str(resources.path("fonts", file))))
        self._font = _hb.Font(self._face)
        self._covered = self._face.unicodes
        self.em = int(self._face.upem)
        extents = self._font.get_font_extents("ltr")
        self.ascent = float(extents.ascender) / self.em
        self.descent = float(extents.descender) / self.em

    def covers(self, char: str) -> bool:
        return ord(char) in self._covered

    def glyph_of(self, char: str) -> int:
        return int(self._font.get_nominal_glyph(ord(char)) or 0)

    def width(self, glyph: int) -> float:
        return float(self._font.get_glyph_h_advance(glyph)) / self.em

    def shaped(self, text: str, is_right_to_left: bool) -> list[Glyph]:
        """The glyphs of a run of one direction, from left to right. `covers` tells of every visible sign beforehand,
        so what comes back as glyph 0 is one that shows nothing: HarfBuzz keeps a few of these."""
        buffer = _hb.Buffer()
        buffer.add_codepoints([ord(char) for char in text])
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if is_right_to_left else "ltr"
        buffer.flags = _hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        _hb.shape(self._font, buffer)
        em = self.em
        return [
            Glyph(glyph.codepoint, glyph.cluster, spot.x_offset / em, spot.y_offset / em, spot.x_advance / em)
            for glyph, spot in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
            if glyph.codepoint
        ]

    def outline(self, glyph: int) -> tuple[tuple[str, tuple[float, ...]], ...]:
        """The drawing steps of one glyph in ems, y upwards: m, l, c or h with their points."""
        steps: list[tuple[str, tuple[float, ...]]] = []
        self._font.draw_glyph(glyph, _tracer(), (steps, self.em))
        return tuple(steps)

    def subset(self, glyphs: Sequence[int]) -> bytes:
        """The font file with these glyphs alone, numbered as they were, without what only shaping needs."""
        wanted = _hb.SubsetInput()
        wanted.glyph_set.update(glyphs)
        wanted.flags = _hb.SubsetFlags.RETAIN_GIDS | _hb.SubsetFlags.NO_HINTING | _hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.drop_table_tag_set.update(int.from_bytes(table.encode("ascii"), "big") for table in _ONLY_FOR_SHAPING)
        return bytes(_hb.subset(self._face, wanted).blob.data)


@cache
def _tracer() -> Any:
    def step(sign: str) -> Any:
        def trace(*points_and_state: Any) -> None:
            *points, (steps, em) = points_and_state
            steps.append((sign, tuple(value / em for value in points)))

        return trace

    tracer = _hb.DrawFuncs()
    tracer.set_move_to_func(step("m"))
    tracer.set_line_to_func(step("l"))
    tracer.set_cubic_to_func(step("c"))
    tracer.set_close_path_func(step("h"))
    return tracer


@cache
def face(file: str) -> Face:
    return Face(file)
