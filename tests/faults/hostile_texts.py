"""Five hundred texts that somebody may type, paste or carry in to break a screen, a page, a table or a reader.

None of them is empty once it is tidied; `BLANK` are.
"""

from itertools import product

_MARKUP = (
    "<script>alert(1)</script>", "<b>we lose", "</b></p></body>", "<a href='javascript:alert(1)'>x</a>",
    "<font size=99>", "<img src=file:///etc/passwd>", "<para><u>", "&amp;&#0;&copy;&nosuch;", "<!-- away",
    "<![CDATA[x]]>", "AT&T", "<we>", "<link href='file:///'/>", "<onDraw name=x label=y/>", "<seq id=x/>",
    "<?xml version='1.0'?>", "<svg onload=alert(1)>", "<w:p><w:r/></w:p>", "</w:t>",
    "%PDF-1.7 obj << /JS (x) >>", "/Launch /URI /OpenAction /EmbeddedFile",
)  # fmt: skip
_FORMULAS = (
    "=cmd|' /C calc'!A0", "=HYPERLINK(\"http://x.example\")", "+1+1", "-2+3+cmd|' /C calc'!A0", "@SUM(A1:A9)",
    "＝1+1", "'=1", "\t=1", " =1", "\r=1", "=\"x\"", "−1", "|a|b|", ";=1", ",=1", "\"=1\"", "\"\"\"", "a\";\"b",
    "%0A=1",
)  # fmt: skip
_FORMATS = (
    "%s %d %n %x", "{0} {name} {}", "{{ x }} {% y %}", "${HOME} $(id) `id`", "$x^2$ \\(y\\)", "\\n\\r\\t\\0",
    "%(text)s", "{n!r:>99}", "\\textbf{x} \\input{/etc/passwd}", "#{x}", "&{x}", "%%%", "{", "}",
    "{text.__class__}",
)  # fmt: skip
_QUERIES = (
    "'; DROP TABLE entries; --", "\" OR 1=1 --", "x' UNION SELECT sql FROM sqlite_schema --", "NULL", "null",
    "undefined", "NaN", "-0", "1e309", "True", "0x7fffffff",
)  # fmt: skip
_PATHS = (
    "../../../etc/passwd", "..\\..\\x", "C:\\Windows\\x", "\\\\server\\share", "/dev/null",
    "file:///etc/passwd", "~/.bashrc", "CON", "con.txt", "NUL", "LPT1", "COM¹", "aux.pdf", "a:b", "a/b", "x.",
    "x ", ".hidden", "-rf", "a\u202efdp.exe", "x" * 300,
)  # fmt: skip
_MARKDOWN = (
    "**b** _i_ `c` ~~g~~", "# heading", "1. one", "- item", "> quoted", "| a | b |", "---", "===", "***",
    "```", "[x](javascript:alert(1))", "![i](http://x.example/y.png)", "[^1]: note", "[a]: http://x.example",
    "    code", "a\n===", "a\n- b", "\\*", "<https://x.example>", "http://x.example somebody@x.example",
    ": term",
)  # fmt: skip
_FORMS = (
    "{\"by\":\"ceo\",\"text\":\"x\"}", "[1,2,3]", "\"", "\\", "\\u0000", "BEGIN:VEVENT",
    "END:VCALENDAR\nATTENDEE:mailto:x@x.example", "a; b, c: d\\n", "DTSTART:20260101",
    "\nBEGIN:VALARM\nACTION:PROCEDURE", "\\;\\,", "key = value", "---\nyaml: [",
)  # fmt: skip
_DIRECTIONS = (
    "\u202eevil\u202c", "\u202e never closed", "\u2066\u2067\u2068 three open",
    "\u2069\u2069\u202c closed before", "\u200fright\u200eleft", "نعم then yes ثم لا",
    "עברית 123 English (שוב)", "\u202dforced\u202c", "abc\u202exyz", "\u05e9\u05dc\u05d5\u05dd\u202e<b>",
    "12 \u2013 34 \u0646\u0639\u0645", "(נכון)", "\u061c!",
)  # fmt: skip
_SIGNS = (
    "👨\u200d👩\u200d👧\u200d👦" * 14, "👍🏽🇺🇦🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
    "😀" * 60, "Z" + "̴̷̡̧̙͛" * 30 + "algo", "e\u0301 \xe9 e", "à́̂" * 40, "ﬁ ﬀ ﷽ ㋿ ½ ①", "ᚠᚢᚦ 𒀀𒈾",
    "\ue000\U000f0001", "\ufdd0\ufffe\uffff\U0001ffff", "\ufeffBOM", "a\ufeffb", "\u200b\u200cx\u200d\u2060",
    "x\xad" * 40, "हिन्दी क्ष्म त्र", "我们要成为每个小镇都会怀念的杂货店", "日本語、カタカナ。",
    "한국어", "ไทยไม่มีช่องว่าง", "བཀྲ་ཤིས",
    "Ελληνικά", "Кириллица", "ꙮ", "𝔘𝔫𝔦", "\U0001fae8 new", "\u0378 none yet", "A\u030a \xc5 \xc5", "ǅ İ ı ß ẞ",
    "\u2067x", "\u3164x",
)  # fmt: skip
_CONTROLS = (
    "a\x00b", "\x07\x08bell", "\x1b[31mred\x1b[0m", "a\u2028b", "a\u2029b", "a\x0bb\x0cc", "a\x85b",
    "\r\n\r\nx", "one\n\n\n\ntwo", "\ud800lone", "lone\udc00", "\ud83d half", "a\x7fb", "\x9b31m", "tab\tin",
    "\n\n x \n\n",
)  # fmt: skip
_LONG = (
    "W" * 400, "i" * 900, "word" * 500, "Lebensmittelversorgungssicherstellungsgesetz" * 8, "a b " * 1_200,
    "x" * 5_000, "我" * 1_500,
    "نعم " * 600, "\u202e" + "long " * 300, "-" * 500, "/" * 300,
    "1" * 400, ("line\n" * 60), "👍" * 400, "क" * 600, "a\u0301" * 900,
)  # fmt: skip
_ALL = (
    *_MARKUP, *_FORMULAS, *_FORMATS, *_QUERIES, *_PATHS, *_MARKDOWN, *_FORMS, *_DIRECTIONS, *_SIGNS, *_CONTROLS, *_LONG,
)  # fmt: skip
_PAIRS = tuple(
    f"{one} {other}"
    for one, other in product(
        (*_MARKUP[:6], *_DIRECTIONS[:6], *_FORMULAS[:4], *_CONTROLS[:4]),
        (*_FORMATS[:4], *_SIGNS[:4], *_PATHS[:3], *_FORMS[:5]),
    )
)
TEXTS: tuple[str, ...] = (*_ALL, *_PAIRS)[:500]
BLANK = (
    "", " ", "\u200b", "\u200b\u200c\u200d", "\ufeff", "\u3164", "\u2800", "\u202e\u202c", "\x00\x07",
    "\ud800", "\n\t\n", "\u2028", "\ufe0f", "\xad", "\u2066\u2069", "\u115f\uffa0", "\u180e", "\u3000",
)  # fmt: skip
