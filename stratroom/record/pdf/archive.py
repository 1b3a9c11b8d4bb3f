"""What makes the file one to keep and to hear: its structure tree, links, colours and metadata as PDF/UA-1 and
PDF/A-2u want them.

ReportLab writes pages and fonts; this adds to its document, before it is written, what it has no words for. The tree is
spelt here, because a dictionary object for each element would take longer than all the rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFObject, PDFString

from stratroom import resources
from stratroom.record.pdf.objects import Spelt, hexadecimal, metadata, pdf_name, stream
from stratroom.record.pdf.outlines import numbers
from stratroom.record.pdf.structure import Box, Element, Jump, Marks, Structure

_COLOURS = "sRGB"
_ADDED_TO_CATALOG = ["OutputIntents"]
_ADDED_TO_PAGE = ["StructParents", "Tabs"]
_PRINTED = 4
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True)
class About:
    """What the document says of itself. `language` is a BCP 47 tag, `written` an ISO 8601 time."""

    title: str
    author: str = ""
    subject: str = ""
    keywords: str = ""
    language: str = "en-GB"
    written: str = ""


@dataclass(frozen=True)
class Leap:
    """A place on a page that leads to the head of another; `words` say where to. Pages count from 0."""

    page: int
    box: Box
    to: int
    words: str


def complete(document: Any, structure: Structure, leaps: list[Leap], about: About) -> None:
    """Add all of it to ReportLab's document, whose pages are all drawn."""
    pages = document.Pages.pages
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, *_ADDED_TO_CATALOG]
    for number, page in enumerate(pages):
        page.__NoDefault__ = [*page.__NoDefault__, *_ADDED_TO_PAGE]
        page.StructParents, page.Tabs = number, pdf_name("S")
        page.Contents = stream(page.stream.encode("ascii"))
    _Tree(document, structure, leaps).add()
    catalog.MarkInfo = Spelt("<</Marked true>>")
    catalog.ViewerPreferences = Spelt("<</DisplayDocTitle true>>")
    catalog.OutputIntents = PDFArray([_output_intent(document)])
    catalog.Metadata = metadata(_xmp(about))


def _output_intent(document: Any) -> PDFDictionary:
    profile = stream(resources.path("colour", "srgb.icc").read_bytes(), N=3)
    entries = {
        "Type": pdf_name("OutputIntent"),
        "S": pdf_name("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString(_COLOURS),
        "Info": PDFString(_COLOURS),
        "DestOutputProfile": document.Reference(profile),
    }
    return PDFDictionary(entries)


class _Tree:
    """Elements and links as objects of the document."""

    def __init__(self, document: Any, structure: Structure, leaps: list[Leap]) -> None:
        self._document, self._structure, self._leaps = document, structure, leaps
        self._pages = [self._place(page) for page in document.Pages.pages]
        self._root = Spelt()
        self._objects: dict[Element, tuple[Spelt, str]] = {}
        self._links = [Spelt() for _ in leaps]

    def add(self) -> None:
        structure, document = self._structure, self._document
        root = self._place(self._root)
        self._number(structure.root)
        self._spell(structure.root, root)
        for link, leap, element in zip(self._links, self._leaps, structure.jumps, strict=True):
            self._add_link(link, leap, len(self._pages) + structure.jumps.index(element))
        parents = self._place(Spelt(f"<</Nums [{' '.join(self._parents())}]>>"))
        following = len(self._pages) + len(self._leaps)
        top = self._objects[structure.root][1]
        self._root.content = (
            f"<</Type /StructTreeRoot /K [{top}] /ParentTree {parents} /ParentTreeNextKey {following}>>"
        )
        document.Catalog.StructTreeRoot = self._root

    def _place(self, part: PDFObject) -> str:
        """How the document refers to the object."""
        name = self._document.Reference(part).name
        number, version = self._document.idToObjectNumberAndVersion[name]
        return f"{number} {version} R"

    def _number(self, element: Element) -> None:
        spelt = Spelt()
        self._objects[element] = spelt, self._place(spelt)
        for kid in _told(element):
            self._number(kid)

    def _spell(self, element: Element, parent: str) -> None:
        spelt, place = self._objects[element]
        parts = [f"<</Type /StructElem /S /{element.tag} /P {parent}"]
        if element.alt:
            parts.append(f"/Alt {hexadecimal(element.alt)}")
        if element.said:
            parts.append(f"/ActualText {hexadecimal(element.said)}")
        if attributes := _attributes(element):
            parts.append(f"/A <<{attributes}>>")
        page = next((kid.page for kid in element.kids if isinstance(kid, Marks)), None)
        if page is not None:
            parts.append(f"/Pg {self._pages[page]}")
        parts.append(f"/K [{' '.join(self._kids(element, page))}]>>")
        spelt.content = " ".join(parts)
        for kid in _told(element):
            self._spell(kid, place)

    def _kids(self, element: Element, page: int | None) -> Iterator[str]:
        """Marks on `page` by their number alone."""
        for kid in element.kids:
            match kid:
                case Marks() if kid.page == page:
                    yield str(kid.number)
                case Marks():
                    yield f"<</Type /MCR /Pg {self._pages[kid.page]} /MCID {kid.number}>>"
                case Jump():
                    yield f"<</Type /OBJR /Pg {self._pages[kid.page]} /Obj {self._place(self._links[kid.number])}>>"
                case Element():
                    if kid.is_told:
                        yield self._objects[kid][1]

    def _add_link(self, link: Spelt, leap: Leap, key: int) -> None:
        link.content = (
            f"<</Type /Annot /Subtype /Link /Rect [{numbers(*leap.box)}] /Border [0 0 0] /F {_PRINTED} "
            f"/Dest [{self._pages[leap.to]} /Fit] /Contents {hexadecimal(leap.words)} /StructParent {key}>>"
        )
        page = self._document.Pages.pages[leap.page]
        page.Annots = PDFArray([*(page.Annots.sequence if page.Annots else []), self._document.Reference(link)])

    def _parents(self) -> Iterator[str]:
        for number, _ in enumerate(self._pages):
            yield f"{number} [{' '.join(self._objects[element][1] for element in self._structure.pages[number])}]"
        for number, element in enumerate(self._structure.jumps, len(self._pages)):
            yield f"{number} {self._objects[element][1]}"


def _told(element: Element) -> Iterator[Element]:
    return (kid for kid in element.kids if isinstance(kid, Element) and kid.is_told)


def _attributes(element: Element) -> str:
    if element.tag == "TH":
        return f"/O /Table /Scope /{element.scope}"
    if element.tag == "Figure" and element.box:
        return f"/O /Layout /Placement /Block /BBox [{numbers(*element.box)}]"
    return ""


def _xmp(about: About) -> str:
    """The metadata; nothing in it that the document's own information does not say."""
    said = (
        _language_alternative("dc:title", about.title),
        f"<dc:creator><rdf:Seq><rdf:li>{escape(about.author)}</rdf:li></rdf:Seq></dc:creator>" if about.author else "",
        _language_alternative("dc:description", about.subject) if about.subject else "",
        f"<dc:language><rdf:Bag><rdf:li>{escape(about.language)}</rdf:li></rdf:Bag></dc:language>",
        f"<pdf:Keywords>{escape(about.keywords)}</pdf:Keywords>" if about.keywords else "",
        "<pdf:Producer>Stratroom</pdf:Producer><xmp:CreatorTool>Stratroom</xmp:CreatorTool>",
        *(f"<xmp:{what}>{escape(about.written)}</xmp:{what}>" for what in _TIMES if about.written),
        "<pdfuaid:part>1</pdfuaid:part><pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>",
    )
    safe = _NOT_IN_XML.sub("\ufffd", "".join(said))
    return f"{_XMP_HEAD}{safe}</rdf:Description>{_EXTENSION}{_XMP_FOOT}"


def _language_alternative(name: str, text: str) -> str:
    return f'<{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></{name}>'


_TIMES = ("CreateDate", "ModifyDate", "MetadataDate")
_XMP_HEAD = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
)
_EXTENSION = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>'
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Which part of ISO 14289 the file conforms to</pdfaProperty:description></rdf:li>"
    "</rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)
_XMP_FOOT = '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
