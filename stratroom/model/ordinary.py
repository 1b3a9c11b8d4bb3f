"""Names that are ordinary words as well, by their keys: in small letters they say nothing of anybody.

English and French, and what German writes small: its nouns have capitals, so in small letters they are names. With the
little words that initials may come out as, and what departments are called. A list, so that it can be read and added
to: whoever is called otherwise is withheld in small letters, too.
"""

from stratroom.model.spelling import word_list

LITTLE = word_list(
    """
    max min a ab abs ad ag ah al alle als alt am an and anns any are art as at au auf aus aux bad bar be bei ben bien
    bin bis bist but by ca can car cas ce ces da dad dal dan dann dans das de dein del dem den der des die dies
    dir do doch du due dur each ein el elle en end er es est et etwa eu eux fa far few for fort fur ganz gar gas
    get go got gut had has hat he her hier him his hoch how i ich if ihm ihn ihr ihre il im in ins is ist it its
    ja je jeans job just kam kann kein kurz la lag lang las le lens lent les less let lies lieu like lot lui ma
    mais mal man manche mat me mehr mein men mes met mi mich might mir mit mon more most mot much mur must my na
    nah ne nein neu new nicht nie no noch non nor not nous nu nun nur nut o ob oder of off oft oh ohne old on
    one ont or ou our out over own par pas pen per peu plan plus pour pro qui ran ras re rein rot ru sa sage
    sale sales san sang sans sat satz se see sehr sein sel ses set she sich sie sind so sol soll some son sous
    st statt sur ta tag tal tel ten tes than that the them then they this times to too top tot tous tout tun tut
    un und une uns up us va van vert vide vie viel vier voll vom von vor vous vu wann war was we weg weil well
    wenn wer wert who wie wir wo wohl you your zu zum zur
    """
)
_GIVEN = word_list(
    """
    ace amber ange angel april ash aube august autumn avril bay beau belle bill bills bishop bo bob brook brooks
    buck bud buddy candid candide candy carat cash chance chase cherry chip chuck clarity clay cliff clover cole
    constance constant coral crystal cyan daisy dale dawn dean desire desiree don dot dusty earl earnest ernst
    faith faust fern finn fleur fox franc france frances francs frank gay gene gloire gold grace graces grant
    grants gray grey guide guy harmony hazel heath heather herb heritage holly honor hope hopes hunter iris
    ivory ivy jack jade jasmine jay jean jet jewel jock jolly joy joys juillet june juste justice kitty lane
    laurel lilly lily linden loup lucky lune luz lys magnolia mai maid major manuel marc march marguerite marin
    marine mark marker marks mars mat may melody mercy merit merle miles mille minor misty modest myrtle nicks
    norm nova olive opal page pat patience pax peace pearl peg penny perle pierre piper poppy port precious
    prime prince prudence queen ray rays reed reine reno rich richard rob robe robin rock romain roman roose
    rosa rose rosen roses royal ruby sable sage santa scarlet scout serene silver skip sky sol sonny star
    sterling stern stew stone storm sues summer sunny tiger time tom topaz trace trinity trip tucker tulip
    valentine valor verite victoire vince violet violette viva wade walker ward wilder will willow wills winter
    woody wren
    """
)
_FAMILY = word_list(
    """
    archer baker bald ball banker banks barber barre bass bean beau bell best bird bishop black blanc blanche
    blank bloom bois bond bonnet boucher boulanger bourgeois bow braun bread bridge bridges bright brook brown
    browne burger bush butcher butler carpenter carter cash chambers chapman charpentier chase chevalier church
    clerk cloud coin cole collier comb cook cooks cooper court cousin crane cross cruise day days dean dear
    drake eagle east eng english ernst farmer faust fein field fields finch fish fisher flint flood flower
    fontaine ford forest forester fort fox franc frank frei french freundlich fried friend frost garden gardener
    gates german glass glover gold good goods graf grand grant grass graves gray green grey grief gross groß
    grun gut hall hand hard hardy hart head herr hill hills hoch hof holder holt hope horn house hunt hunter hut
    jardin jeune jones jour jung junge kalt key keys kind king klar klein kluge knapp kraft krank kuhl kurz
    lager lake lamb land lane lang lange laub laut law laws leben leer legend leicht lieb liebe light lion
    little lock long lord love maire maison mann marchand marechal marsh may mead means mercier merle messer
    meunier mild mill miller mills monk moon moor moore moreau morning moses moss moulin muller neu noble noir
    nord north ober olive page painter palm parent park parker parks parson pastor penn perle petit piper plank
    pole pond pool pope porter post potter pound powers press price priest prince prophet quick rain read reader
    recht reed reeve reich reif rein rice rich ring river rivers robin rock roi roller roman rose roux roy rue
    rush saint salmon salt sand sauer sauvage savage schade scharf schlau schmal schnell schon schwarz see sharp
    shepherd short silver singer single skinner small smart snow south spade spark sparks spring star stark
    stern still stille stock stolz stone stones storm stove strange street streng strong summer summers sun swan
    swift temple thorn tiger timber tower town towns treu turner vater veil voll walker wall ward wards waters
    way weaver weeks weg wein weis weiss weiß welch welles wells west wheat white wild wind winter wise wolf
    wood woods worth wright yard young
    """
)
EVERYDAY = word_list(
    """
    betrieb business change changement clients communaute communication communications community croissance
    culture customer customers data daten dienste digital donnees forschung gemeinschaft growth innovation
    kommunikation kultur kunden logistics logistik logistique marketing menschen operations partnerships people
    personal personnel planification planning planung product production products produit produits produkt
    produkte produktion programme programmes projects projekte projets qualitat qualite quality recherche
    research safety sale sales securite security service services sicherheit strategie strategy technik
    technique technologie technology transformation vente ventes verkauf vertrieb wachstum wandel
    """
)
"""What is spoken of on such a day in any case: as the role of somebody it says who is meant only in the midst of a
sentence, in capitals, or where it speaks."""
_DEPARTMENTS = word_list("finance finances legal hr it rh people purchasing procurement risk law tech product")
ORDINARY = LITTLE | _GIVEN | _FAMILY | EVERYDAY | _DEPARTMENTS
