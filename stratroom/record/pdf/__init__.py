"""The record as a PDF: `write` prints a book, `missing` says beforehand what no font of ours can draw.

Nobody imports this room at start: ReportLab and the fonts come in with it.
"""

from stratroom.record.pdf.coverage import missing
from stratroom.record.pdf.press import Look, write

__all__ = ["Look", "missing", "write"]
