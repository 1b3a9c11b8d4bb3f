"""Offices said another way: “Finance” is the finance director, the head of finance, the CFO, “Finanzchefin”.

A field (finance) and an office word (director) beside each other say who is meant, whatever the field; fields that are
called otherwise in another language, and a few offices that have names of their own, stand in tables.
"""

import re
from collections.abc import Iterator

from stratroom.model.spelling import key, keys, word_list

_OFFICES = word_list(
    """
    director head lead leader chief manager officer vp svp evp avp president chair boss guy gal lady man woman
    person exec executive partner controller coordinator supervisor representative rep counsel superintendent
    vorstand vorstands vorstandin vorstaendin leiter leiters leiterin leitung chef chefs chefin direktor
    direktors direktorin verantwortliche verantwortlicher verantwortlichen verantwortliches geschaftsfuhrer
    geschaftsfuhrerin bereichsleiter bereichsleiterin abteilungsleiter abteilungsleiterin mann frau kollege
    kollegin kollegen vertreter vertreterin beauftragte beauftragter beauftragten referent referentin managerin
    managers directeur directrice responsable cheffe patron patronne presidente adjoint adjointe monsieur madame
    dirigeant dirigeante gerant gerante delegue deleguee representant representante
    """
)
_IN_ONE_WORD = (
    "vorstand", "vorstands", "vorstandin", "vorstaendin", "leiter", "leiters", "leiterin", "leitung", "chef", "chefs",
    "chefin", "direktor", "direktors", "direktorin", "verantwortliche", "verantwortlicher", "verantwortlichen",
    "beauftragte", "beauftragter", "beauftragten", "manager", "managerin", "mann", "frau",
)  # fmt: skip
_RANKS = word_list(
    """
    vice senior deputy general group assistant associate regional global national interim acting managing member
    board team co executive stellvertretende stellvertretender adjunct generale joint former
    """
)
_LINKS = word_list(
    """
    of for the and in from at der des die den fur fuer von vom im aus und de du d la le les l et aux general
    administratif administrative
    """
)
"""What may stand between an office and its field."""
_GROUPS = word_list("team department group unit function division side abteilung bereich ressort service")
_GROUPS_IN_ONE_WORD = (
    "abteilung",
    "abteilungen",
    "bereich",
    "bereichs",
    "bereiche",
    "ressort",
    "ressorts",
    "team",
    "teams",
)
_FIELDS = tuple(
    word_list(line)
    for line in """
    finance finances financial financier financiere financiers finanz finanzen finanziell kaufmannisch
    people hr hrm human resources personnel personal personalwesen rh ressources humaines talent
    sales sale selling vertrieb vertriebs verkauf verkaufs ventes vente commercial commerciale commerciaux
    operations operation operational operating ops betrieb betriebs produktion production exploitation operationnel
    technology technical tech technik technisch technischer technische technique technologie technologies engineering
    it information informatik informatique edv si
    legal law recht rechts juridique juridiques counsel
    communication communications kommunikation
    research rd forschung forschungs recherche
    development entwicklung entwicklungs developpement
    product products produkt produkte produit produits
    customer customers client clients kunde kunden clientele
    procurement purchasing buying einkauf einkaufs beschaffung achats achat
    quality qualitat qualitats qualite
    strategy strategic strategie strategies strategique
    safety security sicherheit sicherheits securite
    logistics logistik logistique supply
    risk risks risiko risque risques
    data daten donnees
    marketing markt
    digital digitales digitale numerique
    medical medizinisch medizinische medizinischer arztlich arztliche arztlicher medicale
    """.strip().splitlines()
)
_CHIEFS = {
    "F": "finance", "O": "operations", "T": "technology", "I": "information", "M": "marketing", "P": "people",
    "HR": "people", "S": "sales", "C": "commercial", "L": "legal", "R": "risk", "D": "digital", "E": "executive",
}  # fmt: skip
_CHIEF = re.compile("C([A-Z]{1,3})O")
_SAME = tuple(
    tuple(tuple(title.split()) for title in line.split(","))
    for line in """
    ceo,chief executive,chief executive officer,managing director,md,general manager,geschaftsfuhrer,geschaftsfuhrerin,\
geschaftsfuhrers,vorstandsvorsitzender,vorstandsvorsitzende,vorstandsvorsitzenden,vorstandschef,vorstandschefin,pdg,dg,\
directeur general,directrice generale,president directeur general
    general counsel,gc,chief legal officer,clo,legal director,legal counsel,head of legal,chefjurist,chefjuristin,\
directeur juridique,directrice juridique
    chair,chairman,chairwoman,chairperson,vorsitzender,vorsitzende,vorsitzenden,president,presidente
    treasurer,schatzmeister,schatzmeisterin,kassenwart,kassier,kassierin,kassierer,kassiererin,tresorier,tresoriere
    secretary,schriftfuhrer,schriftfuhrerin,secretaire
    """.strip().splitlines()
)
_SHORTEST = 4


def is_office(word: str) -> bool:
    """Whether this key says what somebody is, in some field."""
    return word in _OFFICES


def is_link(word: str) -> bool:
    """Whether this key may stand between an office and its field."""
    return word in _LINKS


def is_group(word: str) -> bool:
    """Whether this key stands for those who work in a field."""
    return word in _GROUPS


def fields_of(role: str) -> frozenset[str]:
    """The keys of what this role is about, as other people and other languages call it, too.

    >>> "finanzen" in fields_of("Head of Finance"), sorted(fields_of("Harbour director")), fields_of("Chief")
    (True, ['harbour', 'harbours'], frozenset())
    """
    found = set[str]()
    for word in _fields_in(role):
        alike = [family for family in _FIELDS if word in family]
        found |= frozenset().union(*alike) if alike else {word, word.removesuffix("s"), f"{word.removesuffix('s')}s"}
    return frozenset(found - {""})


def _fields_in(role: str) -> Iterator[str]:
    if chief := _CHIEF.fullmatch(role.strip()):
        yield from [_CHIEFS[chief[1]]] if chief[1] in _CHIEFS and chief[1] != "E" else []
        return
    for word in keys(role):
        if word in _OFFICES | _RANKS | _LINKS | _GROUPS or len(word) < 2:
            continue
        yield _before_office(word) or word


def _before_office(word: str) -> str:
    """“finanz” of “finanzvorstand”; "" where there is no such office in it."""
    ends = [end for end in _IN_ONE_WORD if word.endswith(end) and len(word) - len(end) >= _SHORTEST]
    return word.removesuffix(max(ends, key=len)).removesuffix("s") if ends else ""


def is_office_in(word: str, fields: frozenset[str]) -> bool:
    """Whether this one word holds both, as German joins them: “Vertriebsleiterin”."""
    if not word.endswith(_IN_ONE_WORD):
        return False
    return _is_of(_before_office(word), fields)


def is_group_in(word: str, fields: frozenset[str]) -> bool:
    """Whether this one word holds those who work in a field: “Finanzabteilung”."""
    ends = [end for end in _GROUPS_IN_ONE_WORD if word.endswith(end) and len(word) - len(end) >= _SHORTEST]
    return bool(ends) and _is_of(word.removesuffix(max(ends, key=len)).removesuffix("s"), fields)


def _is_of(field: str, fields: frozenset[str]) -> bool:
    return bool(field) and any(each.startswith(field) or each == f"{field}s" for each in fields)


def titles_of(role: str) -> Iterator[tuple[str, ...]]:
    """Keys of the titles of its own that an office has: the “Chief Executive” is the managing director."""
    told = keys(role)
    for titles in _SAME:
        if told in titles:
            yield from titles


def letters_of(role: str) -> Iterator[str]:
    """How an office is written short in capitals: Finance is the CFO, “ressources humaines” the DRH."""
    fields = fields_of(role)
    for letters, field in _CHIEFS.items():
        if field in fields or (letters == "E" and any(title == ("ceo",) for title in titles_of(role))):
            yield f"C{letters}O"
    if key("humaines") in fields:
        yield from ("DRH", "CHRO")
    if key("financiere") in fields:
        yield "DAF"
