"""What is wrong with a case, as msgspec found it, in people's words and with its place first."""

import re

from stratroom.words import briefly, phrase, say

_KINDS = {
    "str": phrase("a text"),
    "int": phrase("a whole number"),
    "float": phrase("a number with decimals"),
    "bool": phrase("true or false"),
    "array": phrase("a list"),
    "object": phrase("an object with keys"),
    "null": phrase("nothing"),
}
"""What JSON is made of, by the names msgspec gives it."""


def placed(message: str) -> str:
    """msgspec's message in people's words, with the place in the case first.

    >>> placed("Expected `int`, got `str` - at `$.tradeoffs[1].first[3].position`")
    'tradeoffs[1].first[3].position must be a whole number, not a text.'
    >>> placed("Object contains unknown field `colour` - at `$.participants[0]`")
    'participants[0]: unknown key “colour”. Take it out or correct its name.'
    """
    found = re.fullmatch(r"(.*?)(?: - at `\$\.?([^`]*)`)?", " ".join(message.split()))
    what, place = (found[1], found[2]) if found else (message, "")
    place = place or say("The file")
    kinds = re.fullmatch(r"Expected ([^,]*), got (.*)", what)
    wanted, given = (_kinds(kinds[1]), _kinds(kinds[2])) if kinds else ("", "")
    if wanted and given:
        return say("{place} must be {wanted}, not {given}.", place=place, wanted=wanted, given=given)
    return say("{place}: {what}", place=place, what=_what_is_wrong(what))


def _kinds(quoted: str) -> str:
    """What may stand there, as a person says it: “a text or nothing”; "" for a kind that is not known here."""
    kinds = [_KINDS.get(kind, "") for kind in _bare(quoted).split(" | ")]
    return say(" or ", "between kinds").join(map(say, kinds)) if all(kinds) else ""


def _what_is_wrong(what: str) -> str:
    if unknown := re.fullmatch(r"Object contains unknown field `(.*)`", what):
        return say("unknown key “{key}”. Take it out or correct its name.", key=briefly(_bare(unknown[1])))
    if missing := re.fullmatch(r"Object missing required field `(.*)`", what):
        return say("the key “{key}” is missing. Add it.", key=_bare(missing[1]))
    if what == "Number out of range":
        return say("number out of range.")
    if value := re.fullmatch(r"Invalid enum value (.*)", what):
        return say("{value} is not one of those that may stand here.", value=briefly(_bare(value[1])))
    return say("this is not what belongs here. Compare it with the form of a case.")


def _bare(quoted: str) -> str:
    return quoted.replace("`", "").strip()
