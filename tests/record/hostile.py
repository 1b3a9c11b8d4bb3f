"""What people may have typed to break a form, and whole cases full of it."""

import json
import re
from pathlib import Path

from tests.record.test_extraction import LEFT_TO_RIGHT, RIGHT_TO_LEFT

LINES = (
    "=cmd|' /C calc'!A0", "+1 for growth", "-1 store", "@home", "'=1+1", "\t=1", " =1", "＝1",
    "<script>alert(1)</script>", "<b>bold</b> <!-- away --> &amp; &#42; &copy;", "<https://example.org>",
    "**b** _i_ __x__ `c` ~~gone~~ ==marked== ^up^", "[x](javascript:alert(1)) ![i](http://example.org/y.png)",
    "# heading", "###### six", "1. one", "2) two", "- item", "+ item", "* item", "> quoted", "| a | b |", "---", "===",
    "***", ":-", "```", "~~~", "    code", "[^1]: note", "[a]: http://example.org", "a\\", "\\", "\\*",
    "{{ x }} {% y %}",
    "http://example.org www.example.org somebody@example.org ftp://x", "$x^2$ \\(y\\)", "%", ": term",
    "BEGIN:VEVENT", "END:VCALENDAR\nATTENDEE:mailto:x@example.org", "a; b, c: d\\n", "two\nlines", "two\n\nparagraphs",
    "a\n===", "a\n---", "a\n- b\n  - c", "sign \ufffe that no XML holds", "\u202eabc", "😀" * 40, "word" * 40,
    *LEFT_TO_RIGHT.values(), *RIGHT_TO_LEFT.values(),
)  # fmt: skip
_CODES = {
    "id", "by", "kind", "side", "basis", "outcome", "members", "order", "option", "owner", "reverse_by", "advocate",
    "out_of", "of", "date", "review", "due", "same_as", "named", "since", "to",
}  # fmt: skip


def hostile(case: Path) -> bytes:
    """The case with one of the lines in every field that people type into."""
    lines = iter(range(10**6))

    def spoilt(part: object, key: str = "") -> object:
        match part:
            case dict():
                return {inner: spoilt(value, inner) for inner, value in part.items()}
            case list():
                return [spoilt(value, key) for value in part]
            case str() if key not in _CODES and not re.fullmatch(r"\d{4}-\d\d-\d\d", part):
                at = next(lines)
                return f"{LINES[at % len(LINES)]} {at}"
            case _:
                return part

    return json.dumps(spoilt(json.loads(case.read_text("utf-8")))).encode()
