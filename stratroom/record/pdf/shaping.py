"""Text to clusters: the smallest pieces that may be measured, moved and read back, in the order they are written.

One cluster is what a reader sees as one sign (a letter with its marks, a ligature, a family of emoji) together with
the characters that were typed for it. Lines and pages may not enter here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple
from unicodedata import category

from stratroom.model.signs import is_ignorable
from stratroom.record.pdf import bidi, coverage
from stratroom.record.pdf.faces import Face, Glyph
from stratroom.record.pdf.outlines import box_width


@dataclass(frozen=True)
class Typeface:
    """Which of the house's faces a text is set in; sizes are the line's affair."""

    serif: bool = False
    weight: int = 400
    italic: bool = False


class Cluster(NamedTuple):
    """`advance` in ems; `level` as in bidi; `glyphs` from left to right.

    A sign that no font of ours has `is_boxed`: it has no glyphs, its number is drawn in a frame.
    """

    text: str
    face: Face
    glyphs: tuple[Glyph, ...]
    advance: float
    level: int
    is_boxed: bool = False


def clusters(paragraph: str, typeface: Typeface) -> list[Cluster]:
    """The clusters of one paragraph (no line ends in it)."""
    first = coverage.primary(typeface.serif, typeface.weight, typeface.italic)
    if paragraph and paragraph.isascii() and paragraph.isprintable():
        return _shaped(paragraph, first, 0)  # as most of most records: every face of ours has these, from left to right
    levels = bidi.levels(paragraph)
    found: list[Cluster] = []
    for start, end, face in _runs(paragraph, levels, first):
        part, level = paragraph[start:end], levels[start]
        found += _shaped(part, face, level) if face else _boxed(part, first, level)
    return found


_Piece = tuple[str, Face | None]
"""Characters that belong together, and the face that has them; none has a single one that is boxed."""


def _runs(text: str, levels: list[int], first: Face) -> Iterator[tuple[int, int, Face | None]]:
    pieces = _with_faces(text, levels, first)
    place = 0
    for (face, _), group in groupby(_with_levels(pieces, levels), key=lambda piece: (piece[1], piece[2])):
        length = sum(len(segment) for segment, _, _ in group)
        yield place, place + length, face
        place += length


def _with_levels(pieces: list[_Piece], levels: list[int]) -> Iterator[tuple[str, Face | None, int]]:
    place = 0
    for segment, face in pieces:
        yield segment, face, levels[place]
        place += len(segment)


def _with_faces(text: str, levels: list[int], first: Face) -> list[_Piece]:
    """What runs right to left stays in one font as far as that has it: readers keep one font's words in order."""
    asian = coverage.east_asian(text)
    found: list[_Piece] = []
    place = 0
    for segment in _segments(text):
        before = found[-1][1] if found and levels[place] % 2 else first
        stays = before is not None and before.is_right_to_left and all(map(before.covers, segment))
        found += [(segment, before)] if stays else _faces_of(segment, first, asian)
        place += len(segment)
    return found


def _faces_of(segment: str, first: Face, asian: str) -> list[_Piece]:
    face = coverage.face_for(segment.replace("\t", " "), first, asian)
    if face is not None or len(segment) == 1:
        return [(segment, face)]
    return [found for char in segment for found in _faces_of(char, first, asian)]


def _segments(text: str) -> list[str]:
    """Characters that only one font may set: a base with its marks, joiners and modifiers."""
    found: list[str] = []
    for char in text:
        if found and _belongs(found[-1], char):
            found[-1] += char
        else:
            found.append(char)
    return found


def _belongs(segment: str, char: str) -> bool:
    if char < "\u0300" and char != "\xad":
        return False
    if segment[-1] == "\u200d" and category(char) == "So":
        return True
    if _is_flag_half(char):
        return len(segment) == 1 and _is_flag_half(segment)
    return category(char)[0] == "M" or is_ignorable(char) or "\U0001f3fb" <= char <= "\U0001f3ff"


def _is_flag_half(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _boxed(text: str, face: Face, level: int) -> list[Cluster]:
    return [Cluster(char, face, (), box_width(char), level, is_boxed=True) for char in text]


def _shaped(text: str, face: Face, level: int) -> list[Cluster]:
    glyphs = face.shaped(text.replace("\t", " "), bool(level % 2))
    groups = [(start, tuple(group)) for start, group in groupby(glyphs, key=lambda glyph: glyph.cluster)]
    if level % 2:
        groups.reverse()
    if not groups:
        return [Cluster(text, face, (), 0, level)]
    ends = [start for start, _ in groups[1:]] + [len(text)]
    starts = [0, *ends[:-1]]
    return [
        Cluster(text[start:end], face, group, sum(glyph.advance for glyph in group), level)
        for start, end, (_, group) in zip(starts, ends, groups, strict=True)
    ]
