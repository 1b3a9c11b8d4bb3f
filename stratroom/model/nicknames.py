"""Names that are like another: one slip of the hand away, or what somebody is called among friends.

They are pointed out and never withheld: “Land” is one letter from Lund.
"""

from collections.abc import Iterable

from stratroom.model.ordinary import ORDINARY
from stratroom.model.spelling import bent, key, stems, without_ending, word_list

_LEAST, _LEAST_SMALL, _SHARED = 4, 5, 3
_FRIENDLY = ("i", "ie", "y", "o", "li", "chen", "le", "ou")
_NICKNAMES = tuple(
    word_list(line)
    for line in """
    robert rob bob bobby robbie bert
    william will bill billy willy liam guillaume
    elizabeth elisabeth liz beth lisa lizzie betty sissi babette
    james jim jimmy jamie
    michael mike mick michel mischa
    thomas tom tommy
    richard rick dick richie
    mary maria marie molly polly mimi mitzi
    margaret maggie peggy meg greta margarete gretel marguerite
    katherine catherine katharina kate katie kathy cathy kathi kati
    charles charlie chuck karl
    edward ed eddie ted ned
    henry harry hank heinrich heiner heinz
    john jack johnny johannes hans hannes
    anthony tony anton toni
    alexander alex sandy sascha xander alexandra sandra
    joseph joe joey josef sepp jupp
    friedrich fritz frederick fred
    ulrich uli ulrike ueli
    maximilian max maxi
    susan sue susanne susi suzanne
    patricia pat patty trish patrick paddy
    nicholas nick niko nikolaus klaus claus nicolas
    andrew andy andreas andi drew
    christopher chris christian christine chrissie tina
    daniel dan danny daniela dani
    matthew matt matthias matze hias
    samuel sam sammy samantha
    benjamin ben benny
    rebecca becky victoria vicky
    wolfgang wolf wolfi
    gertrude trudi trudy gerti
    barbara babs baerbel barb
    deborah deb debbie jennifer jenny jen
    """.strip().splitlines()
)


class Alike:
    """What is like one of these names, by their keys."""

    def __init__(self, names: Iterable[str]) -> None:
        self._names = frozenset(name for name in names if len(name) >= _SHARED)
        self._slips: dict[str, set[str]] = {}
        for name in self._names:
            for cut in _with_one_less(name) if len(name) >= _LEAST else ():
                self._slips.setdefault(cut, set()).add(name)
        self._friends = frozenset(nick for line in _NICKNAMES if line & self._names for nick in line) - self._names
        self._heads = {name[:_SHARED]: name for name in sorted(self._names)}
        self._stems = _all_stems(self._names - ORDINARY)
        self._loud_stems = _all_stems(self._names) - self._stems
        self._seen: dict[str, bool] = {}

    def is_like(self, word: str) -> bool:
        """Whether this word, as it is written, is no such name and like one."""
        if word not in self._seen:
            self._seen[word] = self._is_like(word)
        return self._seen[word]

    def _is_like(self, word: str) -> bool:
        told, is_small = key(word), word == word.lower()
        if bent(word) & self._names or len(told) < (_LEAST_SMALL if is_small else _SHARED):
            return False
        if not is_small and bent(word) & self._friends:
            return True
        if word.isdigit() or told in ORDINARY:
            return False
        is_near = self._is_bent(told, is_small=is_small) or (len(told) >= _LEAST and self._is_slip(told))
        return is_near or (not is_small and self._is_short(told))

    def _is_bent(self, told: str, *, is_small: bool) -> bool:
        """“annahme” for Anna, “Marketa” for Mark: what an ending can be is not known in every language."""
        stems = self._stems if is_small else self._stems | self._loud_stems
        return any(each in stems for each in without_ending(told))

    def _is_short(self, told: str) -> bool:
        """“Gabi” for Gabriele, “Steff” for Stefanie."""
        name = self._heads.get(told[:_SHARED], "")
        return bool(name) and len(told) <= len(name) + 1 and (name.startswith(told) or told.endswith(_FRIENDLY))

    def _is_slip(self, told: str) -> bool:
        near = {name for cut in (told, *_with_one_less(told)) for name in self._slips.get(cut, ())}
        near |= {cut for cut in _with_one_less(told) if cut in self._names}
        return any(_is_one_slip(told, name) for name in near)


def _all_stems(names: Iterable[str]) -> frozenset[str]:
    return frozenset[str]().union(*(stems(name, _LEAST) for name in names))


def _with_one_less(word: str) -> Iterable[str]:
    return [word[:at] + word[at + 1 :] for at in range(len(word))]


def _is_one_slip(one: str, other: str) -> bool:
    """One letter more, less or another, or two that changed places.

    >>> _is_one_slip("lund", "lundt"), _is_one_slip("lund", "lnud"), _is_one_slip("lund", "nuld")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    if len(long) - len(short) == 1:
        return short in _with_one_less(long)
    differ = [at for at in range(len(one)) if one[at] != other[at]] if len(one) == len(other) else []
    is_turned = len(differ) == 2 and one[differ[0]] == other[differ[1]] and one[differ[1]] == other[differ[0]]
    return len(differ) == 1 or (is_turned and differ[1] - differ[0] == 1)
