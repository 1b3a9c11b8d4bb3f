"""The organisation's mark on the first page: a picture file read, made small enough, and laid on white."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, UnidentifiedImageError

from stratroom.foreign import TooLarge, content_of
from stratroom.model.refusals import Refused, Trouble
from stratroom.reasons import why
from stratroom.record.pdf.flow import Strip, on_grid
from stratroom.record.pdf.ink import Paper
from stratroom.record.pdf.style import MM
from stratroom.words import say

_WIDEST, _HIGHEST = 45 * MM, 16 * MM
_MOST_PIXELS = 1200
"""On the longer side: finer than any printer draws it at that size."""
_LARGEST_FILE = 20_000_000
_MOST_PIXELS_READ = 50_000_000
"""A small file may unpack to gigabytes."""
_PICTURE = re.compile(
    rb"<<\s*/BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter \[ /FlateDecode \] /Height (?P<height>\d{1,4})"
    rb" /Length \d{1,9} /Subtype /Image\s+/Type /XObject /Width (?P<width>\d{1,4})\s*>>\s*stream\r?\n"
)
"""A picture as `Paper.image` has it written."""


@dataclass(frozen=True)
class Logo:
    """Rows of red, green and blue bytes from the top; `width` and `height` in pixels."""

    width: int
    height: int
    pixels: bytes

    def png(self) -> bytes:
        """The same as a picture file."""
        file = BytesIO()
        Image.frombytes("RGB", (self.width, self.height), self.pixels).save(file, "PNG")
        return file.getvalue()


def read_logo(path: Path) -> Logo:
    """The picture in a PNG or JPEG file. Refused where it is none, Trouble where the file cannot be read."""
    try:
        content = content_of(path, _LARGEST_FILE)
    except TooLarge:
        raise Refused(
            say("{file} is larger than 20 MB. Choose a smaller picture for the logo.", file=path.name)
        ) from None
    except OSError as error:
        raise Trouble(
            say("{file} could not be read: {why}. Choose another logo.", file=path.name, why=why(error))
        ) from error
    try:
        with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
            if image.width * image.height > _MOST_PIXELS_READ:
                raise Refused(_too_many_pixels(path))
            return _on_white(image)
    except Image.DecompressionBombError as error:
        raise Refused(_too_many_pixels(path)) from error
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise Refused(say("{file} is not a PNG or JPEG picture. Choose one for the logo.", file=path.name)) from error


def logo_in(content: bytes) -> Logo | None:
    """The logo in the bytes of a record, its one picture; None where there is none as we write it."""
    found = list(_PICTURE.finditer(content))
    if len(found) != 1:
        return None
    width, height = int(found[0]["width"]), int(found[0]["height"])
    if max(width, height) > _MOST_PIXELS:
        return None
    unpacking = zlib.decompressobj()
    try:
        pixels = unpacking.decompress(content[found[0].end() :], 3 * width * height + 1)
    except zlib.error:
        return None
    return Logo(width, height, pixels) if len(pixels) == 3 * width * height and width and height else None


def _too_many_pixels(path: Path) -> str:
    return say("{file} has more than 50 million pixels. Choose a smaller picture for the logo.", file=path.name)


def picture_of(logo: Logo) -> Strip:
    """The logo at its place, as large as its room allows."""
    scale = min(_WIDEST / logo.width, _HIGHEST / logo.height)
    width, height = logo.width * scale, logo.height * scale

    def paint(paper: Paper, x: float, y: float) -> None:
        with paper.structure.decoration():
            paper.image(logo.width, logo.height, logo.pixels, paper.box(x, y, width, height))

    return Strip(on_grid(height), paint, is_glued=True)


def _on_white(image: Image.Image) -> Logo:
    image.thumbnail((_MOST_PIXELS, _MOST_PIXELS))
    with_alpha = image.convert("RGBA")
    white = Image.new("RGBA", with_alpha.size, "white")
    flat = Image.alpha_composite(white, with_alpha).convert("RGB")
    return Logo(flat.width, flat.height, flat.tobytes())
