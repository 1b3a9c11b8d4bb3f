"""The record for a word processor: the same words and figures in the same order as in the PDF, to work on."""

from stratroom.record.docx.press import write

__all__ = ["write"]
