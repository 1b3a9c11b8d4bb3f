"""The words and signs that make a number an amount, a share, a date or a limit in time, as alternatives of a pattern.

English, German, French and Spanish. How they go together is `measures.py`'s.
"""


def _any(*alternatives: str) -> str:
    """One of these. What follows in a pattern says where it ends, so that their order does not matter."""
    return f"(?:{'|'.join(alternatives)})"


NUMERAL = _any(
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty",
    "ninety|hundred|a hundred|a thousand",
    "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|hundert",
    "deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|vingt|trente|cent",
    "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|veinte|treinta|cien",
)
CURRENCY = _any(
    r"US\$|A\$|NZ\$|C\$|HK\$|[$€£¥₹₽₩₺฿]",
    r"(?-i:R)(?=\s?\d)|USD|EUR|GBP|CHF|DKK|SEK|NOK|JPY|CNY|INR|AUD|NZD|CAD|MXN|PHP|KES|PLN|CZK|Rs\.?|kr",
)
MONEY_NAME = _any("euros?|dollars?|pounds?|francs?|Euro|Franken|dólares")
MAGNITUDE = _any(
    r"k|m|mn|mm|bn|tn|mill?\.?|Mio\.?|Mrd\.?|millions?|billions?|trillions?|thousand|crores?|lakhs?",
    "Millionen|Milliarden?|milliards?|millones|mil millones",
)
PERCENT = _any(
    r"percent(?:age points?)?|per cent|percentage points?|pct\.?|pp|ppts?|pts?|bps|basis points|points? of \w+",
    "Prozent(?:punkte)?|pour ?cent|por ciento",
)
MONTH = _any(
    "January|February|March|April|May|June|July|August|September|October|November|December",
    "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec",
    "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember",
    "janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre",
    "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
)
SEASON = _any(
    "spring|summer|autumn|winter|fall|Frühjahr|Frühling|Sommer|Herbst|printemps|été|automne|hiver",
    "primavera|verano|otoño|invierno",
)
FEAST = _any("Christmas|Easter|Thanksgiving|Weihnachten|Ostern|Noël|Pâques|Navidad")
UNIT_OF_TIME = _any(
    "days?|weeks?|months?|quarters?|years?|seasons?|hours?|hrs?|minutes?|mins?|seconds?|decades?",
    "Tagen?|Wochen?|Monaten?|Quartale?n?|Jahren?|Jahre|Stunden?|Minuten",
    "jours?|semaines?|mois|trimestres?|ans?|années?|heures?|días?|semanas?|mes(?:es)?|años?|horas?",
)
PART_OF = _any(
    r"(?:the\s)?(?:very\s)?(?:end|start|beginning|middle|close|turn)\sof\s(?:the\s)?|(?:end|mid|late|early|start)[\s-]",
    r"Ende\s|Anfang\s|Mitte\s|(?:la\s)?fin\s(?:de\s)?|finales\sde\s",
)
RANK = _any(r"#\s?\d+", r"\b(?:no\.?|nr\.?|number)\s?\d+\b")
UNTIL = _any(
    "by|until|till|before|no later than|not later than|latest|after|since|from|between|come",
    "spätestens|bis|vor|ab|d['’]ici(?: à)?|avant|dès|jusqu['’]en|antes de|hasta|para",
)
BEFORE = _any("by|before|until|till|bis|vor|avant|antes de")
WITHIN = _any(
    "within|inside|in|over|during|innerhalb von|binnen|in den nächsten|sous|en|dans les|dans",
    "en los próximos|dentro de",
)
NEXT = r"(?:(?:the|their|our|its|my)\s)?(?:(?:next|first|coming|following|last)\s)?"
PORTION = _any("thirds?|quarters?|fifths?|tenths?|half|halves|dozen")
DIGITS = r"(?:(?:low|mid|high)[\s-])?(?:single|double|triple)[\s-]digits?|(?:low|mid|high)[\s-]teens"
TIMES_OVER = _any(
    rf"{DIGITS}",
    r"(?:doubl|tripl|trebl|quadrupl|halv)(?:e|es|ed|ing)|twice(?:\sas\s\w+)?|(?:two|three|four|five|ten)(?:fold|\stimes)",
    r"verdoppel\w*|verdreifach\w*|halbier\w*|doubler|tripler|duplicar|triplicar|die Hälfte|la moitié|la mitad",
    r"ein Drittel|un tiers|un tercio|(?:by|in)\shalf|half\s(?:of\s)?(?:our|the|all|as|its|of)?\s?\w+",
    r"half(?=[\s.,;]|$)|(?:one|a)\s(?:million|billion|trillion)|one\s(?:hundred|thousand)|one (?:of|out of) every \w+",
)
NAMES_A_NUMBER = _any(
    "ISO|SOC|Tier|Unit|Phase|Plan|Vision|Route|Stage|Segment|Version|Level|Category|Article|Pillar|Horizon|Basel",
    "Solvency|Scope|Industry|Industrie|Agenda|Strategy|Project|Programme|Program|No\\.|Nr\\.|Number|Rule of|Room",
    "Block|Line|Gate|Wave|Section|Terminal|Gen|Class|Grade|Mark|Chapter",
)
IS_MEASURED = _any("NPS|eNPS|CSAT|ROCE|ROIC|ROE|ROI|EPS|EBITDA?|MAU|DAU|NRR|ARR|OTIF|CET1|LTV")
"""In capitals, and what follows is how much of it: NPS 60."""
NO_MEASURE = _any(
    r"doubl(?:e|es|ed|ing)\sdown|(?:first|second|other|better)\shalf",
    r"24\s?/\s?7(?:/365)?|9[\s-]to[\s-]5|B2B|B2C|[345]G|one in one",
)
"""Figures that are words."""
