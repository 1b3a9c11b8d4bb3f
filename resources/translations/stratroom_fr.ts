<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Stratroom</name>
  <message>
   <source>{n} of {all} shares no marked word with anyone: ask who sees something of it in their own sentence.</source>
   <comment>one</comment>
   <translation>{n} sur {all} ne partage aucun mot repéré avec quelqu’un : demandez qui en retrouve quelque chose dans sa propre phrase.</translation>
  </message>
  <message>
   <source>{n} of {all} share no marked word with anyone: ask who sees something of it in their own sentence.</source>
   <translation>{n} sur {all} ne partagent aucun mot repéré avec quelqu’un : demandez qui en retrouve quelque chose dans sa propre phrase.</translation>
  </message>
  <message>
   <source>{n} of {all} names no amount or date: ask how we would know.</source>
   <comment>one</comment>
   <translation>{n} sur {all} ne donne ni chiffre ni date : demandez à quoi nous le verrions.</translation>
  </message>
  <message>
   <source>{n} of {all} name no amount or date: ask how we would know.</source>
   <translation>{n} sur {all} ne donnent ni chiffre ni date : demandez à quoi nous le verrions.</translation>
  </message>
  <message>
   <source>Dates that were named: {dates}. Ask what has to be done by the first.</source>
   <translation>Dates données : {dates}. Demandez ce qui doit être fait avant la première.</translation>
  </message>
  <message>
   <source>“{phrase}” was said by {n} of {all}: ask what each would stop for it.</source>
   <translation>« {phrase} » a été dit par {n} sur {all} : demandez ce que chacun arrêterait pour cela.</translation>
  </message>
  <message>
   <source>Two camps: {who}.</source>
   <translation>Deux camps : {who}.</translation>
  </message>
  <message>
   <source>Everybody who answered leans to “{side}”.</source>
   <translation>Toutes les personnes qui ont répondu penchent vers « {side} ».</translation>
  </message>
  <message>
   <source>{name} stands alone for “{side}”; {n} leans the other way.</source>
   <comment>one</comment>
   <translation>{name} est la seule voix pour « {side} » ; {n} personne penche de l’autre côté.</translation>
  </message>
  <message>
   <source>{name} stands alone for “{side}”; {n} lean the other way.</source>
   <translation>{name} est la seule voix pour « {side} » ; {n} penchent de l’autre côté.</translation>
  </message>
  <message>
   <source>{n} far toward “{side}”</source>
   <comment>one</comment>
   <translation>{n} nettement vers « {side} »</translation>
  </message>
  <message>
   <source>{n} far toward “{side}”</source>
   <translation>{n} nettement vers « {side} »</translation>
  </message>
  <message>
   <source>Everybody who answered stands in the middle.</source>
   <translation>Toutes les personnes qui ont répondu sont au milieu.</translation>
  </message>
  <message>
   <source>{n} between them</source>
   <comment>one</comment>
   <translation>{n} entre les deux</translation>
  </message>
  <message>
   <source>{n} between them</source>
   <translation>{n} entre les deux</translation>
  </message>
  <message>
   <source>nobody between them</source>
   <translation>personne entre les deux</translation>
  </message>
  <message>
   <source>Borda adds up how many options stand below each on every ranking: every place counts. Schulze compares two options at a time: only how many put the one before the other counts, not how far before.</source>
   <translation>Borda additionne, sur chaque classement, le nombre d’options placées au-dessous de chacune : chaque place compte. Schulze compare les options deux à deux : seul compte combien de personnes placent l’une devant l’autre, non de combien de places.</translation>
  </message>
  <message>
   <source>On a ranking that leaves an option out, Borda gives it nothing.</source>
   <translation>Sur un classement qui omet une option, Borda ne lui donne rien.</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: what is open comes out for {options}.</source>
   <translation>Borda et Schulze concordent : ce qui est ouvert revient à {options}.</translation>
  </message>
  <message>
   <source>what comes first, or is tied for it, would not be the same by one way of counting or by both</source>
   <translation>ce qui arrive en tête, seul ou à égalité, ne serait pas le même selon l’un des décomptes ou les deux</translation>
  </message>
  <message>
   <source>Without any one person the same option stays first.</source>
   <translation>Sans l’une ou l’autre personne, la même option reste en tête.</translation>
  </message>
  <message>
   <source>{options} would be tied first</source>
   <translation>{options} seraient à égalité en tête</translation>
  </message>
  <message>
   <source>In one ranking only “{option}” has a place.</source>
   <comment>one</comment>
   <translation>Dans un classement, seule « {option} » a une place.</translation>
  </message>
  <message>
   <source>In {n} rankings only “{option}” has a place.</source>
   <translation>Dans {n} classements, seule « {option} » a une place.</translation>
  </message>
  <message>
   <source>No ranking has a place for {options}: it is compared with nothing.</source>
   <comment>one</comment>
   <translation>Aucun classement ne donne de place à {options} : l’option n’est comparée à rien.</translation>
  </message>
  <message>
   <source>No ranking has a place for {options}: they are compared with nothing.</source>
   <translation>Aucun classement ne donne de place à {options} : elles ne sont comparées à rien.</translation>
  </message>
  <message>
   <source>The two ways of counting differ. By Schulze: {schulze}. By Borda: {borda}. {why}</source>
   <translation>Les deux décomptes diffèrent. Selon Schulze : {schulze}. Selon Borda : {borda}. {why}</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: both leave {options} tied first.</source>
   <translation>Borda et Schulze concordent : tous deux laissent {options} à égalité en tête.</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: {options} are tied first.</source>
   <translation>Borda et Schulze concordent : {options} sont à égalité en tête.</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: {options} comes first.</source>
   <translation>Borda et Schulze concordent : {options} arrive en tête.</translation>
  </message>
  <message>
   <source>tied first {options}</source>
   <translation>à égalité en tête {options}</translation>
  </message>
  <message>
   <source>{outcome} by both ways of counting</source>
   <translation>{outcome} selon les deux décomptes</translation>
  </message>
  <message>
   <source>{outcome} by Schulze</source>
   <translation>{outcome} selon Schulze</translation>
  </message>
  <message>
   <source>{outcome} by Borda</source>
   <translation>{outcome} selon Borda</translation>
  </message>
  <message>
   <source>Without any one person each way of counting puts the same first.</source>
   <translation>Sans l’une ou l’autre personne, chaque décompte garde la même tête.</translation>
  </message>
  <message>
   <source>Without any one person the same options stay tied first.</source>
   <translation>Sans l’une ou l’autre personne, les mêmes options restent à égalité en tête.</translation>
  </message>
  <message>
   <source>Without any one person both ways of counting put the same option first.</source>
   <translation>Sans l’une ou l’autre personne, les deux décomptes gardent la même option en tête.</translation>
  </message>
  <message>
   <source>no option would have a place</source>
   <translation>aucune option n’aurait de place</translation>
  </message>
  <message>
   <source>no option would come before each other one</source>
   <translation>aucune option ne passerait avant chacune des autres</translation>
  </message>
  <message>
   <source>{options} would come first</source>
   <translation>{options} arriverait en tête</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: both break the circle for {options}.</source>
   <translation>Borda et Schulze concordent : tous deux rompent le cercle au profit de {options}.</translation>
  </message>
  <message>
   <source>Without any one person the same option has the most points.</source>
   <comment>one</comment>
   <translation>Sans l’une ou l’autre personne, la même option a le plus de points.</translation>
  </message>
  <message>
   <source>Without any one person the same {n} options have the most points.</source>
   <translation>Sans l’une ou l’autre personne, les mêmes {n} options ont le plus de points.</translation>
  </message>
  <message>
   <source>{options} would be among the {count} with most points and not {others}</source>
   <translation>on aurait {options} parmi les {count} qui ont le plus de points, et non {others}</translation>
  </message>
  <message>
   <source>{options} would have the most points</source>
   <translation>{options} aurait le plus de points</translation>
  </message>
  <message>
   <source>the {count} with most points, or those tied for it, would not be the same</source>
   <translation>les {count} qui ont le plus de points, ou celles qui sont à égalité pour en être, ne seraient pas les mêmes</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied for the most points.</source>
   <translation>Sans l’une ou l’autre personne, {options} restent à égalité pour le plus de points.</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied, too many for the {count} with most points.</source>
   <translation>Sans l’une ou l’autre personne, {options} restent à égalité, trop nombreuses pour les {count} qui ont le plus de points.</translation>
  </message>
  <message>
   <source>Without any one person {options} still has the most points.</source>
   <comment>one</comment>
   <translation>Sans l’une ou l’autre personne, {options} a toujours le plus de points.</translation>
  </message>
  <message>
   <source>Without any one person {options} still have the most points.</source>
   <translation>Sans l’une ou l’autre personne, {options} ont toujours le plus de points.</translation>
  </message>
  <message>
   <source>{options} would be tied, too many for the {count} with most points</source>
   <translation>{options} seraient à égalité, trop nombreuses pour les {count} qui ont le plus de points</translation>
  </message>
  <message>
   <source>{options} would be among the {count} with most points</source>
   <translation>on aurait {options} parmi les {count} qui ont le plus de points</translation>
  </message>
  <message>
   <source>{options} would be tied for the most points</source>
   <translation>{options} auraient à égalité le plus de points</translation>
  </message>
  <message>
   <source>only which options are tied for a place among the {count} with most points would change</source>
   <translation>seules changeraient les options à égalité pour une place parmi les {count} qui ont le plus de points</translation>
  </message>
  <message>
   <source>what has the most points, or is tied for them, would not be the same</source>
   <translation>ce qui a le plus de points, seul ou à égalité, ne serait pas le même</translation>
  </message>
  <message>
   <source>Without any one person the same option stands first by the rankings.</source>
   <comment>one</comment>
   <translation>Sans l’une ou l’autre personne, la même option reste en tête des classements.</translation>
  </message>
  <message>
   <source>Without any one person the same {n} options stand first by the rankings.</source>
   <translation>Sans l’une ou l’autre personne, les mêmes {n} options restent en tête des classements.</translation>
  </message>
  <message>
   <source>{options} would stand first by the rankings and not {others}</source>
   <comment>one</comment>
   <translation>{options} serait en tête des classements et non {others}</translation>
  </message>
  <message>
   <source>{options} would be among the first {n} by the rankings and not {others}</source>
   <translation>{options} seraient parmi les {n} premières des classements et non {others}</translation>
  </message>
  <message>
   <source>what stands first by the rankings, or is tied for it, would not be the same</source>
   <comment>one</comment>
   <translation>ce qui est en tête des classements, ou à égalité pour l’être, ne serait pas le même</translation>
  </message>
  <message>
   <source>the first {n} by the rankings, or those tied for it, would not be the same</source>
   <translation>les {n} premières des classements, ou celles à égalité pour l’être, ne seraient pas les mêmes</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied first by the rankings.</source>
   <comment>one</comment>
   <translation>Sans l’une ou l’autre personne, {options} restent à égalité en tête des classements.</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied, too many for the first {n} by the rankings.</source>
   <translation>Sans l’une ou l’autre personne, {options} restent à égalité, trop pour les {n} premières des classements.</translation>
  </message>
  <message>
   <source>Without any one person {options} still stands first by the rankings.</source>
   <comment>one</comment>
   <translation>Sans l’une ou l’autre personne, {options} reste en tête des classements.</translation>
  </message>
  <message>
   <source>Without any one person {options} still stand first by the rankings.</source>
   <translation>Sans l’une ou l’autre personne, {options} restent en tête des classements.</translation>
  </message>
  <message>
   <source>{options} would be tied first by the rankings</source>
   <comment>one</comment>
   <translation>{options} seraient à égalité en tête des classements</translation>
  </message>
  <message>
   <source>{options} would be tied, too many for the first {n} by the rankings</source>
   <translation>{options} seraient à égalité, trop pour les {n} premières des classements</translation>
  </message>
  <message>
   <source>{options} would have no place on any ranking</source>
   <translation>{options} n’auraient de place dans aucun classement</translation>
  </message>
  <message>
   <source>{options} would stand first by the rankings</source>
   <comment>one</comment>
   <translation>{options} serait en tête des classements</translation>
  </message>
  <message>
   <source>{options} would be among the first {n} by the rankings</source>
   <translation>{options} seraient parmi les {n} premières des classements</translation>
  </message>
  <message>
   <source>only which options are tied for a place among the first {n} by the rankings would change</source>
   <translation>seules changeraient les options à égalité pour une place parmi les {n} premières des classements</translation>
  </message>
  <message>
   <source>Without any one of {n} ({people}), {outcome}.</source>
   <comment>one</comment>
   <translation>Sans une personne parmi {n} ({people}), {outcome}.</translation>
  </message>
  <message>
   <source>Without any one of {n} ({people}), {outcome}.</source>
   <translation>Sans une personne parmi {n} ({people}), {outcome}.</translation>
  </message>
  <message>
   <source>Without one of those who answered, {outcome}.</source>
   <comment>one</comment>
   <translation>Sans une des personnes qui ont répondu, {outcome}.</translation>
  </message>
  <message>
   <source>Without any one of {n} of those who answered, {outcome}.</source>
   <translation>Sans une personne parmi {n} de celles qui ont répondu, {outcome}.</translation>
  </message>
  <message>
   <source>Without {person}, {outcome}.</source>
   <translation>Sans {person}, {outcome}.</translation>
  </message>
  <message>
   <source>Without {one} alone, or {other} alone, {outcome}.</source>
   <translation>Sans {one} seul, ou sans {other} seul, {outcome}.</translation>
  </message>
  <message>
   <source>Without any one of {people}, {outcome}.</source>
   <translation>Sans une personne parmi {people}, {outcome}.</translation>
  </message>
  <message>
   <source>Nobody else changes it.</source>
   <translation>Personne d’autre n’y change rien.</translation>
  </message>
  <message>
   <source>Nobody has answered.</source>
   <translation>Personne n’a répondu.</translation>
  </message>
  <message>
   <source>Nobody answered both times.</source>
   <translation>Personne n’a répondu les deux fois.</translation>
  </message>
  <message>
   <source>{n} leans to “{side}”</source>
   <comment>one</comment>
   <translation>{n} penche pour « {side} »</translation>
  </message>
  <message>
   <source>{n} lean to “{side}”</source>
   <translation>{n} penchent pour « {side} »</translation>
  </message>
  <message>
   <source>{n} stands in the middle</source>
   <comment>one</comment>
   <translation>{n} se tient au milieu</translation>
  </message>
  <message>
   <source>{n} stand in the middle</source>
   <translation>{n} se tiennent au milieu</translation>
  </message>
  <message>
   <source>{n} moved toward “{side}”</source>
   <comment>one</comment>
   <translation>{n} s’est rapproché de « {side} »</translation>
  </message>
  <message>
   <source>{n} moved toward “{side}”</source>
   <translation>{n} se sont rapprochés de « {side} »</translation>
  </message>
  <message>
   <source>{n} stayed</source>
   <comment>one</comment>
   <translation>{n} n’a pas bougé</translation>
  </message>
  <message>
   <source>{n} stayed</source>
   <translation>{n} n’ont pas bougé</translation>
  </message>
  <message>
   <source>No table of word forms for this language: only words that are spelt alike count as the same.</source>
   <translation>Pas de table des formes pour cette langue : seuls les mots écrits de la même façon comptent comme les mêmes.</translation>
  </message>
  <message>
   <source>Shared words are not marked: “{part}” is not installed.</source>
   <translation>Les mots partagés ne sont pas repérés : « {part} » n’est pas installé.</translation>
  </message>
  <message>
   <source>Words are compared by a table of their forms: one that is spelt like another counts as that.</source>
   <translation>Les mots sont comparés selon une table de leurs formes : un mot écrit comme un autre compte pour lui.</translation>
  </message>
  <message>
   <source>The tables of word forms are not installed: only words that are spelt alike count as the same.</source>
   <translation>Les tables des formes ne sont pas installées : seuls les mots écrits de la même façon comptent comme les mêmes.</translation>
  </message>
  <message>
   <source>The model for English is not installed: words are compared by a table of their forms alone.</source>
   <translation>Le modèle pour l’anglais n’est pas installé : les mots sont comparés selon une table de leurs formes seulement.</translation>
  </message>
  <message>
   <source>Further down these go round in a circle, each before the next: {circles}.</source>
   <translation>Plus bas, celles-ci tournent en rond, chacune devant la suivante : {circles}.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other. Tied first: {options}.</source>
   <comment>one</comment>
   <translation>Dans un seul classement, aucune option ne passe devant toutes les autres. Premières à égalité : {options}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other. Tied first: {options}.</source>
   <translation>Sur {n} classements, aucune option ne passe devant toutes les autres. Premières à égalité : {options}.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other: they go round in a circle, each before the next: {options}.</source>
   <comment>one</comment>
   <translation>Dans un seul classement, aucune option ne passe devant toutes les autres : elles tournent en rond, chacune devant la suivante : {options}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other: they go round in a circle, each before the next: {options}.</source>
   <translation>Sur {n} classements, aucune option ne passe devant toutes les autres : elles tournent en rond, chacune devant la suivante : {options}.</translation>
  </message>
  <message>
   <source>In one ranking, more put “{option}” before each other option than after it.</source>
   <comment>one</comment>
   <translation>Dans un seul classement, « {option} » est plus souvent devant chaque autre option que derrière.</translation>
  </message>
  <message>
   <source>Among {n} rankings, more put “{option}” before each other option than after it.</source>
   <translation>Sur {n} classements, « {option} » est plus souvent devant chaque autre option que derrière.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other; it is open among {count} of {all}.</source>
   <comment>one</comment>
   <translation>Dans un classement, aucune option ne passe avant toutes les autres ; cela reste ouvert entre {count} sur {all}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other; it is open among {count} of {all}.</source>
   <translation>Sur {n} classements, aucune option ne passe avant toutes les autres ; cela reste ouvert entre {count} sur {all}.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other; it is open among {options}.</source>
   <comment>one</comment>
   <translation>Dans un classement, aucune option ne passe avant toutes les autres ; cela reste ouvert entre {options}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other; it is open among {options}.</source>
   <translation>Sur {n} classements, aucune option ne passe avant toutes les autres ; cela reste ouvert entre {options}.</translation>
  </message>
  <message>
   <source>It is open between these and {options}.</source>
   <translation>Cela reste ouvert entre celles-ci et {options}.</translation>
  </message>
  <message>
   <source>This script has no spaces: only whole pieces of signs that are written alike count as the same.</source>
   <translation>Cette écriture n’a pas d’espaces : seules les suites de signes écrites de la même façon comptent comme les mêmes.</translation>
  </message>
  <message>
   <source>Playing the sample</source>
   <translation>Lecture de l’exemple</translation>
  </message>
  <message>
   <source>Rehearsing {name}</source>
   <translation>Répétition de {name}</translation>
  </message>
  <message>
   <source>There is no display here to open a window on. See --help for what works without one.</source>
   <translation>Il n’y a pas d’écran ici pour ouvrir une fenêtre. --help indique ce qui fonctionne sans écran.</translation>
  </message>
  <message>
   <source>A question without names is out: a copy now would show who answers. Back up after its reveal.</source>
   <translation>Une question sans noms est posée : une copie montrerait maintenant qui répond. Sauvegardez après la révélation.</translation>
  </message>
  <message>
   <source>No backup was made. {trouble}</source>
   <translation>Aucune sauvegarde n’a été faite. {trouble}</translation>
  </message>
  <message>
   <source>The folder {folder} could not be made: {why}.</source>
   <translation>Le dossier {folder} n’a pas pu être créé : {why}.</translation>
  </message>
  <message>
   <source>Nothing is new since the backup of {at}. It was written anew, in {folder}.</source>
   <translation>Rien de nouveau depuis la sauvegarde du {at}. Elle a été réécrite, dans {folder}.</translation>
  </message>
  <message>
   <source>Backed up, in {folder}.</source>
   <translation>Sauvegardé, dans {folder}.</translation>
  </message>
  <message>
   <source>What it costs: {words}</source>
   <translation>Ce que cela coûte : {words}</translation>
  </message>
  <message>
   <source>What stops: {words}</source>
   <translation>Ce qui s’arrête : {words}</translation>
  </message>
  <message>
   <source>Who feels it: {words}</source>
   <translation>Qui le ressent : {words}</translation>
  </message>
  <message>
   <source>The list of priorities</source>
   <translation>La liste des priorités</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Proposition</translation>
  </message>
  <message>
   <source>You own: {owns}</source>
   <translation>Vous portez : {owns}</translation>
  </message>
  <message>
   <source>You own none of these.</source>
   <translation>Vous n’en portez aucune.</translation>
  </message>
  <message>
   <source>I would fund, stop or measure …</source>
   <translation>Je financerais, j’arrêterais ou je mesurerais…</translation>
  </message>
  <message>
   <source>{label}: {text}</source>
   <translation>{label} : {text}</translation>
  </message>
  <message>
   <source>{prefer} even over {over}</source>
   <translation>{prefer}, même au détriment de {over}</translation>
  </message>
  <message>
   <source>The name of a group</source>
   <translation>Le nom d’un groupe</translation>
  </message>
  <message>
   <source>The trade-offs of “{name}” are left out. {why}</source>
   <translation>Les arbitrages de « {name} » sont laissés de côté. {why}</translation>
  </message>
  <message>
   <source>The id of a trade-off</source>
   <translation>L’identifiant d’un arbitrage</translation>
  </message>
  <message>
   <source>The side before “even over”</source>
   <translation>Le côté avant « même au détriment de »</translation>
  </message>
  <message>
   <source>The side after “even over”</source>
   <translation>Le côté après « même au détriment de »</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Ce que cela coûte</translation>
  </message>
  <message>
   <source>What stops</source>
   <translation>Ce qui s’arrête</translation>
  </message>
  <message>
   <source>Who feels it</source>
   <translation>Qui le ressent</translation>
  </message>
  <message>
   <source>Both sides say the same. A trade-off needs two good things to choose between.</source>
   <translation>Les deux côtés disent la même chose. Un arbitrage demande deux bonnes choses entre lesquelles choisir.</translation>
  </message>
  <message>
   <source>It cannot be read: {why}.</source>
   <translation>Il ne peut pas être lu : {why}.</translation>
  </message>
  <message>
   <source>It is not a bank of trade-offs: {what}.</source>
   <translation>Ce n’est pas une réserve d’arbitrages : {what}.</translation>
  </message>
  <message>
   <source>It is larger than a bank of trade-offs ever is.</source>
   <translation>Il est plus grand qu’une réserve d’arbitrages ne l’est jamais.</translation>
  </message>
  <message>
   <source>{what} stands in it twice.</source>
   <translation>{what} y figure deux fois.</translation>
  </message>
  <message>
   <source>{n} option</source>
   <comment>one</comment>
   <translation>{n} option</translation>
  </message>
  <message>
   <source>{n} options</source>
   <translation>{n} options</translation>
  </message>
  <message>
   <source>{n} of {options} stands above the cut line</source>
   <comment>one</comment>
   <translation>{n} sur {options} est au-dessus de la ligne de coupe</translation>
  </message>
  <message>
   <source>{n} of {options} stand above the cut line</source>
   <translation>{n} sur {options} sont au-dessus de la ligne de coupe</translation>
  </message>
  <message>
   <source>Priorities at a glance</source>
   <translation>Les priorités en un coup d’œil</translation>
  </message>
  <message>
   <source>Decisions at a glance</source>
   <translation>Les décisions en un coup d’œil</translation>
  </message>
  <message>
   <source>{count}, by the room’s own count</source>
   <translation>{count}, selon le décompte de la salle</translation>
  </message>
  <message>
   <source>none was decided</source>
   <translation>aucun décidé</translation>
  </message>
  <message>
   <source>Of {n} trade-off, {decided}</source>
   <comment>one</comment>
   <translation>Sur {n} arbitrage : {decided}</translation>
  </message>
  <message>
   <source>Of {n} trade-offs, {decided}</source>
   <translation>Sur {n} arbitrages : {decided}</translation>
  </message>
  <message>
   <source>In their authors’ words: {dissents}</source>
   <translation>Dans les mots de leurs auteurs : {dissents}</translation>
  </message>
  <message>
   <source>Not confirmed by its author yet: {dissents}</source>
   <translation>Pas encore confirmé par son auteur : {dissents}</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Décisions</translation>
  </message>
  <message>
   <source>Written {at}</source>
   <translation>Rédigé le {at}</translation>
  </message>
  <message>
   <source>each mark is one person, where they placed themselves</source>
   <translation>chaque marque est une personne, là où elle s’est placée</translation>
  </message>
  <message>
   <source>Nothing was put to a decision.</source>
   <translation>Rien n’a été soumis à décision.</translation>
  </message>
  <message>
   <source>Something went wrong inside Stratroom. Everything that was acknowledged is saved. Go on; if it happens again, close the workshop and open it anew.</source>
   <translation>Quelque chose s’est mal passé dans Stratroom. Tout ce qui a été confirmé est enregistré. Continuez ; si cela se reproduit, fermez l’atelier et rouvrez-le.</translation>
  </message>
  <message>
   <source>statements[{number}].by: there is no participant “{by}”.</source>
   <translation>statements[{number}].by : il n’y a pas de participant « {by} ».</translation>
  </message>
  <message>
   <source>{name} is larger than {size} MiB. A case is a few pages of text.</source>
   <translation>{name} dépasse {size} Mio. Un cas tient en quelques pages de texte.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}. Check the name and the folder.</source>
   <translation>{path} ne peut pas être lu : {why}. Vérifiez le nom et le dossier.</translation>
  </message>
  <message>
   <source>This is not a case, for it is not JSON in UTF-8: {what}.</source>
   <translation>Ce n’est pas un cas, car ce n’est pas du JSON en UTF-8 : {what}.</translation>
  </message>
  <message>
   <source>This is not a case: its lists are nested too deeply.</source>
   <translation>Ce n’est pas un cas : ses listes sont imbriquées trop profondément.</translation>
  </message>
  <message>
   <source>The key “{key}” stands twice in one object. Take one of them out.</source>
   <translation>La clé « {key} » figure deux fois dans un objet. Retirez-en une.</translation>
  </message>
  <message>
   <source>{part} has {n} items; {most} is the most.</source>
   <translation>{part} a {n} éléments ; {most} est le maximum.</translation>
  </message>
  <message>
   <source>{part}: this version does not support this part yet. Take it out, then try again.</source>
   <translation>{part} : cette version ne prend pas encore cette partie en charge. Retirez-la, puis réessayez.</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>un texte</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>un nombre entier</translation>
  </message>
  <message>
   <source>a number with decimals</source>
   <translation>un nombre à virgule</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true ou false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>une liste</translation>
  </message>
  <message>
   <source>an object with keys</source>
   <translation>un objet avec des clés</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <source>{place}: {what}</source>
   <translation>{place} : {what}</translation>
  </message>
  <message>
   <source>this is not what belongs here. Compare it with the form of a case.</source>
   <translation>ceci n’a pas sa place ici. Comparez avec la forme d’un cas.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Le fichier</translation>
  </message>
  <message>
   <source>{place} must be {wanted}, not {given}.</source>
   <translation>{place} doit être {wanted}, et non {given}.</translation>
  </message>
  <message>
   <source>unknown key “{key}”. Take it out or correct its name.</source>
   <translation>clé inconnue « {key} ». Retirez-la ou corrigez son nom.</translation>
  </message>
  <message>
   <source>the key “{key}” is missing. Add it.</source>
   <translation>la clé « {key} » manque. Ajoutez-la.</translation>
  </message>
  <message>
   <source>number out of range.</source>
   <translation>le nombre est trop grand.</translation>
  </message>
  <message>
   <source>{value} is not one of those that may stand here.</source>
   <translation>{value} ne fait pas partie de ce qui peut figurer ici.</translation>
  </message>
  <message>
   <source> or </source>
   <comment>between kinds</comment>
   <translation> ou </translation>
  </message>
  <message>
   <source>Whole: {n} entry. The six words of its end: {words}</source>
   <comment>one</comment>
   <translation>Intact : {n} entrée. Les six mots de sa fin : {words}</translation>
  </message>
  <message>
   <source>Whole: {n} entries. The six words of its end: {words}</source>
   <translation>Intact : {n} entrées. Les six mots de sa fin : {words}</translation>
  </message>
  <message>
   <source>A fault in Stratroom: {kind} at {where}.</source>
   <translation>Une erreur dans Stratroom : {kind} à {where}.</translation>
  </message>
  <message>
   <source>The output cannot be written: {why}. Free some space, or send it elsewhere.</source>
   <translation>La sortie ne peut pas être écrite : {why}. Libérez de l’espace ou envoyez-la ailleurs.</translation>
  </message>
  <message>
   <source>A logo is that of a record. Name the record, too, with --against.</source>
   <translation>Un logo est celui d’un compte rendu. Nommez aussi le compte rendu, avec --against.</translation>
  </message>
  <message>
   <source>Stopped. What was acknowledged is in the file.</source>
   <translation>Arrêté. Ce qui a été confirmé est dans le fichier.</translation>
  </message>
  <message>
   <source>Printing the record again: step {done} of {of}</source>
   <translation>Le compte rendu est composé de nouveau : étape {done} sur {of}</translation>
  </message>
  <message>
   <source>{to} exists already. Name a new file, or remove that one.</source>
   <translation>{to} existe déjà. Indiquez un nouveau fichier ou supprimez celui-ci.</translation>
  </message>
  <message>
   <source>{target} is a folder. Name a file.</source>
   <translation>{target} est un dossier. Indiquez un fichier.</translation>
  </message>
  <message>
   <source>{target} would be lost: it is what is read or kept here. Name another file.</source>
   <translation>{target} serait perdu : c’est ce qui est lu ou conservé ici. Indiquez un autre fichier.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist. Make it, or choose another one.</source>
   <translation>Le dossier {folder} n’existe pas. Créez-le ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written. Choose another one.</source>
   <translation>Impossible d’écrire dans le dossier {folder}. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>Say what to write: --to OUT.pdf, --tables FOLDER or both.</source>
   <translation>Dites ce qui doit être écrit : --to OUT.pdf, --tables FOLDER ou les deux.</translation>
  </message>
  <message>
   <source>{path} had been put aside when Stratroom was stopped while writing; it is back.</source>
   <translation>{path} avait été mis de côté quand Stratroom a été arrêté pendant l’écriture ; le dossier est revenu.</translation>
  </message>
  <message>
   <source>“stratroom record {file} --to {to} --boxes” writes boxes.</source>
   <translation>« stratroom record {file} --to {to} --boxes » écrit des cases.</translation>
  </message>
  <message>
   <source>{trouble} {done} entries are in {path}; remove it before you rehearse again.</source>
   <translation>{trouble} {done} entrées sont dans {path} ; supprimez ce fichier avant de répéter à nouveau.</translation>
  </message>
  <message>
   <source>{pictures} is a file. Name a folder for the pictures.</source>
   <translation>{pictures} est un fichier. Indiquez un dossier pour les images.</translation>
  </message>
  <message>
   <source>{filename} cannot be written: {why}. Choose another place.</source>
   <translation>{filename} ne peut pas être écrit : {why}. Choisissez un autre endroit.</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Laissé de côté : {sentence}</translation>
  </message>
  <message>
   <source>Writing the tables: {done} of {of}</source>
   <translation>Les tableaux s’écrivent : {done} sur {of}</translation>
  </message>
  <message>
   <source>Writing the record: step {done} of {of}</source>
   <translation>Le compte rendu s’écrit : étape {done} sur {of}</translation>
  </message>
  <message>
   <source>Its logo is the record’s own: a workshop file holds none. Name its picture with --logo to compare that, too.</source>
   <translation>Son logo est celui du compte rendu lui-même : un fichier d’atelier n’en contient pas. Nommez son image avec --logo pour comparer cela aussi.</translation>
  </message>
  <message>
   <source>{record} was written from this file as it stood after entry {sequence}, {at}, to the last byte. {n} entry was added since.</source>
   <comment>one</comment>
   <translation>{record} a été écrit à partir de ce fichier tel qu’il était après l’entrée {sequence}, {at}, à l’octet près. {n} entrée a été ajoutée depuis.</translation>
  </message>
  <message>
   <source>{record} was written from this file as it stood after entry {sequence}, {at}, to the last byte. {n} entries were added since.</source>
   <translation>{record} a été écrit à partir de ce fichier tel qu’il était après l’entrée {sequence}, {at}, à l’octet près. {n} entrées ont été ajoutées depuis.</translation>
  </message>
  <message>
   <source>{record} has the words of this file as it stood after entry {sequence}, {at}.</source>
   <translation>{record} porte les mots de ce fichier tel qu’il était après l’entrée {sequence}, {at}.</translation>
  </message>
  <message>
   <source>Its bytes are not those that are written from it now. It was changed, or written by another build of Stratroom: compare its pages with a new record.</source>
   <translation>Ses octets ne sont pas ceux qui en sont écrits maintenant. Le compte rendu a été modifié, ou écrit par une autre compilation de Stratroom : comparez ses pages à celles d’un nouveau compte rendu.</translation>
  </message>
  <message>
   <source>{record} was written from this file as it stands, to the last byte.</source>
   <translation>{record} a été écrit à partir de ce fichier tel qu’il est, à l’octet près.</translation>
  </message>
  <message>
   <source>{record} has the words of this file as it stands.</source>
   <translation>{record} porte les mots de ce fichier tel qu’il est.</translation>
  </message>
  <message>
   <source>Its logo is {file}.</source>
   <translation>Son logo est {file}.</translation>
  </message>
  <message>
   <source>But for the logo, which is not {file}, {record} is what this file gives.</source>
   <translation>À part le logo, qui n’est pas {file}, {record} est ce que ce fichier donne.</translation>
  </message>
  <message>
   <source>It does not say how it was printed, so its pages are not compared. Compare them with a new record.</source>
   <translation>Il ne dit pas comment il a été imprimé, ses pages ne sont donc pas comparées. Comparez-les à celles d’un nouveau compte rendu.</translation>
  </message>
  <message>
   <source>It was written by Stratroom {version}, and this is {own}: its pages are not compared. Compare them with a new record.</source>
   <translation>Il a été écrit par Stratroom {version}, et ceci est {own} : ses pages ne sont pas comparées. Comparez-les à celles d’un nouveau compte rendu.</translation>
  </message>
  <message>
   <source>{record} says that it was written without a logo. Leave --logo out.</source>
   <translation>{record} dit avoir été écrit sans logo. Omettez --logo.</translation>
  </message>
  <message>
   <source>{record} was not written from {file}: no entry of it has the words {words}.</source>
   <translation>{record} n’a pas été écrit à partir de {file} : aucune de ses entrées n’a les mots {words}.</translation>
  </message>
  <message>
   <source>The copy is written: “{name}” in {folder}. It was not opened, because another workshop was opened meanwhile.</source>
   <translation>La copie est écrite : « {name} » dans {folder}. Elle n’a pas été ouverte, car un autre atelier a été ouvert entre-temps.</translation>
  </message>
  <message>
   <source>The copy is being written …</source>
   <translation>La copie est en cours d’écriture…</translation>
  </message>
  <message>
   <source>Another copy is still being written. Ask for this one when it is done.</source>
   <translation>Une autre copie est encore en train d’être écrite. Redemandez celle-ci quand elle est terminée.</translation>
  </message>
  <message>
   <source>Nobody may answer this question yet. Add participants with a vote under Welcome.</source>
   <translation>Personne ne peut encore répondre à cette question. Ajoutez dans Accueil des participants avec droit de vote.</translation>
  </message>
  <message>
   <source>far more</source>
   <translation>bien plus</translation>
  </message>
  <message>
   <source>more</source>
   <translation>plus</translation>
  </message>
  <message>
   <source>a little</source>
   <translation>un peu plus</translation>
  </message>
  <message>
   <source>equal</source>
   <translation>égal</translation>
  </message>
  <message>
   <source>the left</source>
   <translation>à gauche</translation>
  </message>
  <message>
   <source>the right</source>
   <translation>à droite</translation>
  </message>
  <message>
   <source>whole-hearted endorsement</source>
   <translation>adhésion entière</translation>
  </message>
  <message>
   <source>agreement with a minor point</source>
   <translation>accord, avec un point mineur</translation>
  </message>
  <message>
   <source>support with reservations</source>
   <translation>soutien avec réserves</translation>
  </message>
  <message>
   <source>abstain</source>
   <translation>abstention</translation>
  </message>
  <message>
   <source>more discussion needed</source>
   <translation>besoin d’en discuter encore</translation>
  </message>
  <message>
   <source>don’t like it but will support it</source>
   <translation>n’aime pas, mais soutiendra</translation>
  </message>
  <message>
   <source>serious disagreement</source>
   <translation>désaccord sérieux</translation>
  </message>
  <message>
   <source>veto</source>
   <translation>veto</translation>
  </message>
  <message>
   <source>Endorse</source>
   <translation>Adhésion</translation>
  </message>
  <message>
   <source>Agree, a minor point</source>
   <translation>D’accord, un détail</translation>
  </message>
  <message>
   <source>Support with reservations</source>
   <translation>Soutien avec réserves</translation>
  </message>
  <message>
   <source>Abstain</source>
   <translation>Abstention</translation>
  </message>
  <message>
   <source>More talk needed</source>
   <translation>À discuter encore</translation>
  </message>
  <message>
   <source>Don’t like, will support</source>
   <translation>N’aime pas, soutiendra</translation>
  </message>
  <message>
   <source>Serious disagreement</source>
   <translation>Désaccord sérieux</translation>
  </message>
  <message>
   <source>Veto</source>
   <translation>Veto</translation>
  </message>
  <message>
   <source>Support, reserved</source>
   <translation>Soutien, réservé</translation>
  </message>
  <message>
   <source>Seriously disagree</source>
   <translation>Désaccord sérieux</translation>
  </message>
  <message>
   <source>Gradients of agreement: {counts}.</source>
   <translation>Degrés d’accord : {counts}.</translation>
  </message>
  <message>
   <source>endorse</source>
   <translation>adhésion</translation>
  </message>
  <message>
   <source>nobody has answered</source>
   <translation>personne n’a répondu</translation>
  </message>
  <message>
   <source>Points of {n} person: {options}.</source>
   <comment>one</comment>
   <translation>Points de {n} personne : {options}.</translation>
  </message>
  <message>
   <source>Points of {n} people: {options}.</source>
   <translation>Points de {n} personnes : {options}.</translation>
  </message>
  <message>
   <source>{option} {total} ({least} to {most})</source>
   <translation>{option} {total} ({least} à {most})</translation>
  </message>
  <message>
   <source>{option}: no answers</source>
   <translation>{option} : aucune réponse</translation>
  </message>
  <message>
   <source>There are no options yet.</source>
   <translation>Il n’y a pas encore d’options.</translation>
  </message>
  <message>
   <source>Both say so</source>
   <translation>Tous deux le disent</translation>
  </message>
  <message>
   <source>One says so of the other</source>
   <translation>L’un le dit de l’autre</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <source>Cut line</source>
   <translation>Ligne de coupe</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Responsable</translation>
  </message>
  <message>
   <source>Before: {leanings}.</source>
   <translation>Avant : {leanings}.</translation>
  </message>
  <message>
   <source>{n} leans to {side}</source>
   <comment>one</comment>
   <translation>{n} penche pour {side}</translation>
  </message>
  <message>
   <source>{n} lean to {side}</source>
   <translation>{n} penchent pour {side}</translation>
  </message>
  <message>
   <source>{count} equal</source>
   <translation>{count} au milieu</translation>
  </message>
  <message>
   <source>After: {leanings}.</source>
   <translation>Après : {leanings}.</translation>
  </message>
  <message>
   <source>{n} gave no answer</source>
   <comment>one</comment>
   <translation>{n} n’a pas répondu</translation>
  </message>
  <message>
   <source>{n} gave no answer</source>
   <translation>{n} n’ont pas répondu</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>no answer {count}</source>
   <translation>sans réponse : {count}</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>Written into {folder}: {record}, {tables} and {case}.</source>
   <translation>Écrit dans {folder} : {record}, {tables} et {case}.</translation>
  </message>
  <message>
   <source>Not in the case. {sentence}</source>
   <translation>Pas dans le cas. {sentence}</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another folder, or move it.</source>
   <translation>{path} existe déjà. Choisissez un autre dossier, ou déplacez-le.</translation>
  </message>
  <message>
   <source>it is larger than such a file ever is</source>
   <translation>il est plus grand qu’un tel fichier ne l’est jamais</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>ce n’est pas un fichier</translation>
  </message>
  <message>
   <source>Ready. {n} person, no answers yet</source>
   <comment>one</comment>
   <translation>Prêt. {n} personne, pas encore de réponses</translation>
  </message>
  <message>
   <source>Ready. {n} people, no answers yet</source>
   <translation>Prêt. {n} personnes, pas encore de réponses</translation>
  </message>
  <message>
   <source>Finished. {results}</source>
   <translation>Terminé. {results}</translation>
  </message>
  <message>
   <source>Stopped at {title}</source>
   <translation>Arrêté à {title}</translation>
  </message>
  <message>
   <source>Ready. Nobody is on the list yet</source>
   <translation>Prêt. Personne sur la liste pour l’instant</translation>
  </message>
  <message>
   <source>no dissent</source>
   <translation>aucun désaccord</translation>
  </message>
  <message>
   <source>{n} decision agreed</source>
   <comment>one</comment>
   <translation>{n} décision adoptée</translation>
  </message>
  <message>
   <source>{n} decisions agreed</source>
   <translation>{n} décisions adoptées</translation>
  </message>
  <message>
   <source>{n} decision not agreed</source>
   <comment>one</comment>
   <translation>{n} décision non adoptée</translation>
  </message>
  <message>
   <source>{n} decisions not agreed</source>
   <translation>{n} décisions non adoptées</translation>
  </message>
  <message>
   <source>{n} decision parked</source>
   <comment>one</comment>
   <translation>{n} décision ajournée</translation>
  </message>
  <message>
   <source>{n} decisions parked</source>
   <translation>{n} décisions ajournées</translation>
  </message>
  <message>
   <source>The file is not there any more.</source>
   <translation>Le fichier n’est plus là.</translation>
  </message>
  <message>
   <source>Locked with a passphrase.</source>
   <translation>Verrouillé par une phrase de passe.</translation>
  </message>
  <message>
   <source>{n} priority</source>
   <comment>one</comment>
   <translation>{n} priorité</translation>
  </message>
  <message>
   <source>{n} priorities</source>
   <translation>{n} priorités</translation>
  </message>
  <message>
   <source>“{name}” was closed without its last backup.</source>
   <translation>« {name} » a été fermé sans sa dernière sauvegarde.</translation>
  </message>
  <message>
   <source>Locked: it is looked into with its passphrase.</source>
   <translation>Verrouillée : elle se lit avec sa phrase de passe.</translation>
  </message>
  <message>
   <source>Locked, and not with this passphrase.</source>
   <translation>Verrouillée, et pas avec cette phrase de passe.</translation>
  </message>
  <message>
   <source>Not whole: {where}.</source>
   <translation>Pas intacte : {where}.</translation>
  </message>
  <message>
   <source>Nothing of it can be read.</source>
   <translation>Rien n’en est lisible.</translation>
  </message>
  <message>
   <source>{name} has answered already. One answer each.</source>
   <translation>{name} a déjà répondu. Une réponse par personne.</translation>
  </message>
  <message>
   <source>will act on it</source>
   <translation>agira en ce sens</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>non compté</translation>
  </message>
  <message>
   <source>not ready</source>
   <translation>pas prêt</translation>
  </message>
  <message>
   <source>opposed</source>
   <translation>opposé</translation>
  </message>
  <message>
   <source>Whole-hearted endorsement</source>
   <translation>Adhésion entière</translation>
  </message>
  <message>
   <source>Agreement with a minor point</source>
   <translation>Accord, avec un point mineur</translation>
  </message>
  <message>
   <source>More discussion needed</source>
   <translation>Besoin d’en discuter encore</translation>
  </message>
  <message>
   <source>Don’t like it, but will support it</source>
   <translation>N’aime pas, mais soutiendra</translation>
  </message>
  <message>
   <source>{count} of {asked} answered.</source>
   <translation>Réponses : {count} sur {asked}.</translation>
  </message>
  <message>
   <source>{n} veto</source>
   <comment>one</comment>
   <translation>{n} veto</translation>
  </message>
  <message>
   <source>{n} vetoes</source>
   <translation>{n} vetos</translation>
  </message>
  <message>
   <source>{count} opposed, including {vetoes}.</source>
   <translation>{count} s’y opposent, dont {vetoes}.</translation>
  </message>
  <message>
   <source>{n} will act on it.</source>
   <comment>one</comment>
   <translation>{n} agira en ce sens.</translation>
  </message>
  <message>
   <source>{n} will act on it.</source>
   <translation>{n} agiront en ce sens.</translation>
  </message>
  <message>
   <source>{n} wants more discussion.</source>
   <comment>one</comment>
   <translation>{n} veut en discuter encore.</translation>
  </message>
  <message>
   <source>{n} want more discussion.</source>
   <translation>{n} veulent en discuter encore.</translation>
  </message>
  <message>
   <source>{n} abstains.</source>
   <comment>one</comment>
   <translation>{n} s’abstient.</translation>
  </message>
  <message>
   <source>{n} abstain.</source>
   <translation>{n} s’abstiennent.</translation>
  </message>
  <message>
   <source>Nobody will act on it; the only one who answered abstains.</source>
   <comment>one</comment>
   <translation>Personne n’agira en ce sens ; la seule personne qui a répondu s’abstient.</translation>
  </message>
  <message>
   <source>Nobody will act on it; all {n} abstain.</source>
   <translation>Personne n’agira en ce sens ; les {n} s’abstiennent tous.</translation>
  </message>
  <message>
   <source>{n} opposed.</source>
   <comment>one</comment>
   <translation>{n} s’oppose.</translation>
  </message>
  <message>
   <source>{n} opposed.</source>
   <translation>{n} s’opposent.</translation>
  </message>
  <message>
   <source>“{text}” is not a date. Write it like {example}, or year-month-day: {iso}.</source>
   <translation>« {text} » n’est pas une date. Écrivez-la comme {example}, ou année-mois-jour : {iso}.</translation>
  </message>
  <message>
   <source>“{text}” is {one} or {other}. Write the name of the month.</source>
   <translation>« {text} » est {one} ou {other}. Écrivez le nom du mois.</translation>
  </message>
  <message>
   <source>“{text}” cannot be: {days}. Correct the weekday or the date.</source>
   <translation>« {text} » est impossible : {days}. Corrigez le jour de la semaine ou la date.</translation>
  </message>
  <message>
   <source>{day} is a {weekday}</source>
   <translation>le {day} est un {weekday}</translation>
  </message>
  <message>
   <source>That dissent is no longer there.</source>
   <translation>Ce désaccord n’est plus là.</translation>
  </message>
  <message>
   <source>There is no decision “{subject}” to dissent from.</source>
   <translation>Il n’y a pas de décision « {subject} » dont on puisse se démarquer.</translation>
  </message>
  <message>
   <source>These words belong to another person or decision. Write a new dissent instead.</source>
   <translation>Ces mots appartiennent à une autre personne ou décision. Consignez plutôt un nouveau désaccord.</translation>
  </message>
  <message>
   <source>These words were confirmed by their author and stay. Add further words to them.</source>
   <translation>Ces mots ont été confirmés par leur auteur et restent. Ajoutez-y d’autres mots.</translation>
  </message>
  <message>
   <source>These words are not confirmed yet. Word them again, or let their author confirm them.</source>
   <translation>Ces mots ne sont pas encore confirmés. Reformulez-les, ou faites-les confirmer par leur auteur.</translation>
  </message>
  <message>
   <source>The dissent</source>
   <translation>Le désaccord</translation>
  </message>
  <message>
   <source>What would change your mind</source>
   <translation>« Ce qui vous ferait changer d’avis »</translation>
  </message>
  <message>
   <source>What you would do instead</source>
   <translation>Ce que vous feriez à la place</translation>
  </message>
  <message>
   <source>The addition</source>
   <translation>L’ajout</translation>
  </message>
  <message>
   <source>Commits to carrying it out</source>
   <translation>S’engage à l’appliquer</translation>
  </message>
  <message>
   <source>challenge</source>
   <translation>objection</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>réserve</translation>
  </message>
  <message>
   <source>dissent</source>
   <translation>désaccord</translation>
  </message>
  <message>
   <source>stand aside</source>
   <translation>mise en retrait</translation>
  </message>
  <message>
   <source>raised an objection that ended in agreement</source>
   <translation>a soulevé une objection qui a débouché sur un accord</translation>
  </message>
  <message>
   <source>with it, on a condition</source>
   <translation>pour, à une condition</translation>
  </message>
  <message>
   <source>against it</source>
   <translation>contre</translation>
  </message>
  <message>
   <source>will not block it</source>
   <translation>ne s’y opposera pas</translation>
  </message>
  <message>
   <source>What I would do instead</source>
   <translation>Ce que je ferais à la place</translation>
  </message>
  <message>
   <source>What would change my mind</source>
   <translation>Ce qui me ferait changer d’avis</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <source>{later}, of what holds now</source>
   <translation>{later}, à propos de ce qui vaut maintenant</translation>
  </message>
  <message>
   <source>{kind} written</source>
   <translation>Consigné : {kind}</translation>
  </message>
  <message>
   <source>Words added to a dissent</source>
   <translation>Mots ajoutés à un désaccord</translation>
  </message>
  <message>
   <source>Dissent confirmed by the person</source>
   <translation>Désaccord confirmé par la personne</translation>
  </message>
  <message>
   <source>Dissent withdrawn</source>
   <translation>Désaccord retiré</translation>
  </message>
  <message>
   <source>Nobody has answered yet. Open the round again, or give it up.</source>
   <translation>Personne n’a encore répondu. Rouvrez le tour ou abandonnez-le.</translation>
  </message>
  <message>
   <source>“{title}” asks for {wanted}, not {given}.</source>
   <translation>« {title} » demande {wanted}, pas {given}.</translation>
  </message>
  <message>
   <source>{name} joined after “{title}” was opened and answers from the next round on.</source>
   <translation>{name} est arrivé après l’ouverture de « {title} » et répond à partir du tour suivant.</translation>
  </message>
  <message>
   <source>{name} keeps out of “{title}” and is not asked.</source>
   <translation>{name} se récuse pour « {title} » et n’est pas interrogé.</translation>
  </message>
  <message>
   <source>{name} has no vote and does not answer “{title}”. Give them a vote under Welcome before it opens.</source>
   <translation>{name} n’a pas le droit de vote et ne répond pas à « {title} ». Donnez-le dans Accueil avant l’ouverture.</translation>
  </message>
  <message>
   <source>“{title}” is still open. Close it first.</source>
   <translation>« {title} » est encore ouvert. Fermez d’abord ce tour.</translation>
  </message>
  <message>
   <source>Everybody with a vote keeps out of this. Ask it once one of them takes part again, or leave it.</source>
   <translation>Toutes les personnes qui ont une voix se récusent ici. Posez la question dès que l’une d’elles participe de nouveau, ou laissez-la.</translation>
  </message>
  <message>
   <source>Answers without names need at least five people; {count} may answer here. Add participants; or leave this question out, for what was promised stays.</source>
   <translation>Des réponses sans nom exigent au moins cinq personnes ; ici, {count} peuvent répondre. Ajoutez des participants ; ou laissez cette question de côté, car ce qui est promis reste.</translation>
  </message>
  <message>
   <source>No level needed is fixed yet. Write it first: it stands on the ballot.</source>
   <translation>Le seuil requis n’est pas encore fixé. Écrivez-le d’abord : il figure sur le bulletin.</translation>
  </message>
  <message>
   <source>{name} is not in the room and cannot choose words. Choose somebody who is.</source>
   <translation>{name} n’est pas dans la salle et ne peut pas choisir de mots. Choisissez quelqu’un qui y est.</translation>
  </message>
  <message>
   <source>“{title}” was already asked and shown. Press Ask again, with a reason, to put it anew.</source>
   <translation>« {title} » a déjà été posé et révélé. Appuyez sur « Redemander », avec un motif, pour le poser à nouveau.</translation>
  </message>
  <message>
   <source>“{title}” is closed. Reveal it, or open it again.</source>
   <translation>« {title} » est fermé. Révélez les réponses ou rouvrez le tour.</translation>
  </message>
  <message>
   <source>Mark only sentences of others: everybody says the same as they do themselves.</source>
   <translation>Ne cochez que les phrases des autres : chacun dit la même chose que soi-même.</translation>
  </message>
  <message>
   <source>“{title}” is promised without names: whoever has what was collected before the day could tell whose each answer is. Carry answers in without their people, or promise answers with names.</source>
   <translation>« {title} » est promis sans noms : qui détient ce qui a été recueilli avant la journée pourrait attribuer chaque réponse. Reprenez des réponses sans les personnes, ou promettez des réponses avec les noms.</translation>
  </message>
  <message>
   <source>{name} has answered in the room; what was collected before the day does not replace that.</source>
   <translation>{name} a répondu dans la salle ; ce qui a été recueilli avant la journée ne remplace pas cette réponse.</translation>
  </message>
  <message>
   <source>“{title}” shows names. Say whose card it is.</source>
   <translation>« {title} » montre les noms. Indiquez à qui appartient la carte.</translation>
  </message>
  <message>
   <source>All {count} who may answer “{title}” have answered. No card can be added.</source>
   <translation>Les {count} personnes qui peuvent répondre à « {title} » ont répondu. Aucune carte ne peut être ajoutée.</translation>
  </message>
  <message>
   <source>Nobody who is asked has this role: {role}.</source>
   <translation>Aucune des personnes interrogées n’a cette fonction : {role}.</translation>
  </message>
  <message>
   <source>No further answer can stand under “{role}”: as many as people have that role are in the box.</source>
   <translation>Sous « {role} », aucune autre réponse n’a de place : il y en a déjà autant dans la boîte que de personnes ayant cette fonction.</translation>
  </message>
  <message>
   <source>Answers can be given only while the round is open. Press Open again to take more.</source>
   <translation>On ne peut répondre que tant que le tour est ouvert. Appuyez sur « Rouvrir » pour en recueillir d’autres.</translation>
  </message>
  <message>
   <source>“{title}” is closed already. Reveal it when the room is ready.</source>
   <translation>« {title} » est déjà fermé. Révélez quand la salle est prête.</translation>
  </message>
  <message>
   <source>“{title}” is still open. Close it, then reveal.</source>
   <translation>« {title} » est encore ouvert. Fermez le tour, puis révélez.</translation>
  </message>
  <message>
   <source>Answers without names are shown from five on; {answers} were handed in. Open the round again for the others, or give it up: the answers are then erased unread.</source>
   <translation>Les réponses sans nom sont montrées à partir de cinq ; {answers} ont été remises. Rouvrez le tour pour les autres ou abandonnez-le : les réponses sont alors effacées sans être lues.</translation>
  </message>
  <message>
   <source>“{title}” is not by role: it has no roles to leave out.</source>
   <translation>« {title} » n’est pas par fonction : il n’y a pas de fonctions à laisser de côté.</translation>
  </message>
  <message>
   <source>Only a question whose answers were shown can be asked again.</source>
   <translation>Seule une question dont les réponses ont été montrées peut être redemandée.</translation>
  </message>
  <message>
   <source>This question has not been put yet. Put it to the room first.</source>
   <translation>Cette question n’a pas encore été posée. Posez-la d’abord à la salle.</translation>
  </message>
  <message>
   <source>“{title}” was revealed already. Its answers stay as they are.</source>
   <translation>« {title} » a déjà été révélé. Les réponses restent telles quelles.</translation>
  </message>
  <message>
   <source>Answers to “{title}” lie in the box. Reveal them, or give that round up; then put this one.</source>
   <translation>Des réponses à « {title} » sont dans la boîte. Révélez-les ou abandonnez ce tour ; puis posez cette question.</translation>
  </message>
  <message>
   <source>The reason</source>
   <translation>Le motif</translation>
  </message>
  <message>
   <source>Promised with names: {answers}</source>
   <translation>Promis avec noms : {answers}</translation>
  </message>
  <message>
   <source>Promised by role: {answers}</source>
   <translation>Promis par fonction : {answers}</translation>
  </message>
  <message>
   <source>Promised without names: {answers}</source>
   <translation>Promis sans noms : {answers}</translation>
  </message>
  <message>
   <source>Workshop started: “{title}”</source>
   <translation>Atelier commencé : « {title} »</translation>
  </message>
  <message>
   <source>Title page changed</source>
   <translation>Page de titre modifiée</translation>
  </message>
  <message>
   <source>Promised: answers shown without names</source>
   <translation>Engagement : réponses montrées sans noms</translation>
  </message>
  <message>
   <source>Round opened: {title}</source>
   <translation>Tour ouvert : {title}</translation>
  </message>
  <message>
   <source>An answer was handed in</source>
   <translation>Une réponse a été remise</translation>
  </message>
  <message>
   <source>Round closed: {title}</source>
   <translation>Tour fermé : {title}</translation>
  </message>
  <message>
   <source>Round opened again: {title}</source>
   <translation>Tour rouvert : {title}</translation>
  </message>
  <message>
   <source>Revealed: {title}</source>
   <translation>Révélé : {title}</translation>
  </message>
  <message>
   <source>Round given up: {title}</source>
   <translation>Tour abandonné : {title}</translation>
  </message>
  <message>
   <source>To be asked again: {title}</source>
   <translation>À redemander : {title}</translation>
  </message>
  <message>
   <source>Promised: names shown after reading</source>
   <translation>Engagement : noms montrés après la lecture</translation>
  </message>
  <message>
   <source>Promised: answers shown with names</source>
   <translation>Engagement : réponses montrées avec noms</translation>
  </message>
  <message>
   <source>Promised: answers shown by role</source>
   <translation>Promis : réponses montrées par fonction</translation>
  </message>
  <message>
   <source>Revealed without roles: {title}</source>
   <translation>Révélé sans les fonctions : {title}</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Annulé : {what}</translation>
  </message>
  <message>
   <source>Entry {n} undone</source>
   <translation>Entrée {n} annulée</translation>
  </message>
  <message>
   <source>a sentence</source>
   <translation>une phrase</translation>
  </message>
  <message>
   <source>a position</source>
   <translation>une position</translation>
  </message>
  <message>
   <source>a gradient</source>
   <translation>un degré d’accord</translation>
  </message>
  <message>
   <source>100 points</source>
   <translation>100 points</translation>
  </message>
  <message>
   <source>a ranking</source>
   <translation>un classement</translation>
  </message>
  <message>
   <source>marks beside the sentences</source>
   <translation>des coches à côté des phrases</translation>
  </message>
  <message>
   <source>Whole numbers, exactly 100 in all; zeros are allowed. Everybody’s points are shown with their names.</source>
   <translation>Des nombres entiers, exactement 100 en tout ; zéro est permis. Les points de chacun sont montrés avec les noms.</translation>
  </message>
  <message>
   <source>The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the record with its name.</source>
   <translation>Deux fois la même place, c’est une égalité. Une option sans place compte comme sans avis : sur ce classement, elle n’est comparée à rien. On compte les options deux à deux, puis Borda à côté de Schulze. Chaque classement figure au compte rendu avec son nom.</translation>
  </message>
  <message>
   <source>Whole numbers, exactly 100 in all; zeros are allowed. All points are shown by role.</source>
   <translation>Des nombres entiers, exactement 100 en tout ; zéro est permis. Tous les points sont montrés par fonction.</translation>
  </message>
  <message>
   <source>The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the record by role.</source>
   <translation>Deux fois la même place, c’est une égalité. Une option sans place compte comme sans avis : sur ce classement, elle n’est comparée à rien. On compte les options deux à deux, puis Borda à côté de Schulze. Chaque classement figure au compte rendu par fonction.</translation>
  </message>
  <message>
   <source>Whole numbers, exactly 100 in all; zeros are allowed. All points are shown, without names.</source>
   <translation>Des nombres entiers, exactement 100 en tout ; zéro est permis. Tous les points sont montrés, sans noms.</translation>
  </message>
  <message>
   <source>The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the record without a name.</source>
   <translation>Deux fois la même place, c’est une égalité. Une option sans place compte comme sans avis : sur ce classement, elle n’est comparée à rien. On compte les options deux à deux, puis Borda à côté de Schulze. Chaque classement figure au compte rendu sans nom.</translation>
  </message>
  <message>
   <source>The points add up to {total}, not 100: {left} still to give.</source>
   <translation>Les points font {total}, pas 100 : il en reste {left} à donner.</translation>
  </message>
  <message>
   <source>{what} is {number}; it must be a whole number from {least} to {most}.</source>
   <translation>{what} : {number} ; il faut un nombre entier de {least} à {most}.</translation>
  </message>
  <message>
   <source>The points add up to {total}, not 100: {over} too many.</source>
   <translation>Les points font {total}, pas 100 : il y en a {over} de trop.</translation>
  </message>
  <message>
   <source>There is no option “{stranger}” in this round. Choose from: {options}.</source>
   <translation>Il n’y a pas d’option « {stranger} » dans ce tour. Choisissez parmi : {options}.</translation>
  </message>
  <message>
   <source>The number of points for “{option}”</source>
   <translation>Nombre de points pour « {option} »</translation>
  </message>
  <message>
   <source>The option “{twice}” is ranked twice. Rank each option once.</source>
   <translation>L’option « {twice} » est classée deux fois. Classez chaque option une seule fois.</translation>
  </message>
  <message>
   <source>Nothing is ranked. Give at least one option a place.</source>
   <translation>Rien n’est classé. Donnez une place à au moins une option.</translation>
  </message>
  <message>
   <source>The reason with what moved you</source>
   <translation>La raison, avec ce qui vous a fait bouger,</translation>
  </message>
  <message>
   <source>The sentence</source>
   <translation>La phrase</translation>
  </message>
  <message>
   <source>The position</source>
   <translation>La position</translation>
  </message>
  <message>
   <source>What moved you</source>
   <translation>« Ce qui vous a fait bouger »</translation>
  </message>
  <message>
   <source>The gradient</source>
   <translation>Le degré d’accord</translation>
  </message>
  <message>
   <source>Withheld in the unattributed edition: “{word}”</source>
   <translation>Non cité dans l’édition sans noms : « {word} »</translation>
  </message>
  <message>
   <source>Kept in the unattributed edition: “{word}”</source>
   <translation>Gardé dans l’édition sans noms : « {word} »</translation>
  </message>
  <message>
   <source>Left to the rule in the unattributed edition: “{word}”</source>
   <translation>Rendu à la règle dans l’édition sans noms : « {word} »</translation>
  </message>
  <message>
   <source>That is too long: {most} characters are the most. Take fewer words.</source>
   <translation>C’est trop long : {most} caractères au plus. Prenez moins de mots.</translation>
  </message>
  <message>
   <source>“{word}” has no letter or digit and cannot be looked for. Write a word.</source>
   <translation>« {word} » ne contient ni lettre ni chiffre et ne peut pas être cherché. Écrivez un mot.</translation>
  </message>
  <message>
   <source>“{word}” is too short: it would stand in every text. Write more of it.</source>
   <translation>« {word} » est trop court : il figurerait dans chaque texte. Écrivez-en davantage.</translation>
  </message>
  <message>
   <source>“{word}” is withheld already.</source>
   <translation>« {word} » n’est déjà plus cité.</translation>
  </message>
  <message>
   <source>“{word}” is kept already.</source>
   <translation>« {word} » est déjà gardé.</translation>
  </message>
  <message>
   <source>Nothing was said of “{word}”.</source>
   <translation>Rien n’a été dit de « {word} ».</translation>
  </message>
  <message>
   <source>The word</source>
   <translation>Le mot</translation>
  </message>
  <message>
   <source>[name withheld]</source>
   <translation>[nom non cité]</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Énoncés</translation>
  </message>
  <message>
   <source>What each means by a phrase</source>
   <translation>Ce que chacun entend par une expression</translation>
  </message>
  <message>
   <source>Points and rankings</source>
   <translation>Points et classements</translation>
  </message>
  <message>
   <source>Parked: “{text}”</source>
   <translation>Mis au parking : « {text} »</translation>
  </message>
  <message>
   <source>Parked point settled: “{how}”</source>
   <translation>Point du parking réglé : « {how} »</translation>
  </message>
  <message>
   <source>That point is no longer in the parking lot.</source>
   <translation>Ce point n’est plus au parking.</translation>
  </message>
  <message>
   <source>That point is settled already: “{how}”.</source>
   <translation>Ce point est déjà réglé : « {how} ».</translation>
  </message>
  <message>
   <source>a parked point</source>
   <translation>un point du parking</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>« Ce qu’il en est advenu »</translation>
  </message>
  <message>
   <source>This point is parked already.</source>
   <translation>Ce point est déjà au parking.</translation>
  </message>
  <message>
   <source>The point</source>
   <translation>Le point</translation>
  </message>
  <message>
   <source>One of those in the room</source>
   <translation>Une des personnes dans la salle</translation>
  </message>
  <message>
   <source>{name} added</source>
   <translation>{name} : ajout</translation>
  </message>
  <message>
   <source>{n} person added</source>
   <comment>one</comment>
   <translation>{n} personne ajoutée</translation>
  </message>
  <message>
   <source>{n} people added</source>
   <translation>{n} personnes ajoutées</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} : modification</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} : retrait</translation>
  </message>
  <message>
   <source>{name} present</source>
   <translation>{name} : présence</translation>
  </message>
  <message>
   <source>{name} absent</source>
   <translation>{name} : absence</translation>
  </message>
  <message>
   <source>Went to {title}</source>
   <translation>Passage à {title}</translation>
  </message>
  <message>
   <source>Reopened {title}</source>
   <translation>{title} : réouverture</translation>
  </message>
  <message>
   <source>{title} skipped</source>
   <translation>{title} : étape sautée</translation>
  </message>
  <message>
   <source>{title} back in the programme</source>
   <translation>{title} : de retour au programme</translation>
  </message>
  <message>
   <source>{title}: {minutes} min more</source>
   <translation>{title} : {minutes} min de plus</translation>
  </message>
  <message>
   <source>Programme changed</source>
   <translation>Programme modifié</translation>
  </message>
  <message>
   <source>Clock started</source>
   <translation>Chronomètre lancé</translation>
  </message>
  <message>
   <source>Clock stopped</source>
   <translation>Chronomètre arrêté</translation>
  </message>
  <message>
   <source>{title}: {minutes} min less</source>
   <translation>{title} : {minutes} min de moins</translation>
  </message>
  <message>
   <source>The title of stage {number}</source>
   <translation>Le titre de l’étape {number}</translation>
  </message>
  <message>
   <source>The room is at {title} already.</source>
   <translation>La salle en est déjà à {title}.</translation>
  </message>
  <message>
   <source>{title} has not begun yet. Go there instead.</source>
   <translation>{title} n’a pas encore commencé. Allez-y plutôt.</translation>
  </message>
  <message>
   <source>The room is at {title} now. Go on to another stage first.</source>
   <translation>La salle en est à {title}. Passez d’abord à une autre étape.</translation>
  </message>
  <message>
   <source>{title} is skipped already.</source>
   <translation>{title} est déjà sauté.</translation>
  </message>
  <message>
   <source>{title} is in the programme.</source>
   <translation>{title} est au programme.</translation>
  </message>
  <message>
   <source>Say how many minutes more or fewer.</source>
   <translation>Indiquez combien de minutes en plus ou en moins.</translation>
  </message>
  <message>
   <source>{title} would have {minutes} min; from 1 to {most} min are possible.</source>
   <translation>{title} durerait {minutes} min ; de 1 à {most} min sont possibles.</translation>
  </message>
  <message>
   <source>The programme is as it was.</source>
   <translation>Le programme est inchangé.</translation>
  </message>
  <message>
   <source>The programme has no stages. Choose one with at least one stage.</source>
   <translation>Le programme n’a pas d’étapes. Choisissez-en un qui en compte au moins une.</translation>
  </message>
  <message>
   <source>Two lines of the programme go by the same name inside. Remove one and add it again.</source>
   <translation>Deux lignes du programme portent le même nom interne. Supprimez-en une et ajoutez-la de nouveau.</translation>
  </message>
  <message>
   <source>A reveal shows the statements: put Statements before it.</source>
   <translation>La révélation montre les énoncés : placez les énoncés avant.</translation>
  </message>
  <message>
   <source>Statements are shown at the reveal: put a Reveal after them.</source>
   <translation>Les énoncés sont montrés à la révélation : placez une révélation après.</translation>
  </message>
  <message>
   <source>{title} is planned for {minutes} min; from 1 to {most} min are possible.</source>
   <translation>{title} est prévu pour {minutes} min ; de 1 à {most} min sont possibles.</translation>
  </message>
  <message>
   <source>The beginning is “{starts}”. Write it as hours:minutes, 09:15.</source>
   <translation>Le début est « {starts} ». Écrivez-le sous la forme heures:minutes, 09:15.</translation>
  </message>
  <message>
   <source>{title} has begun and stays. Skip what is left of it instead.</source>
   <translation>{title} a commencé et reste. Sautez plutôt ce qu’il en reste.</translation>
  </message>
  <message>
   <source>The clock is running already.</source>
   <translation>Le chronomètre tourne déjà.</translation>
  </message>
  <message>
   <source>The clock stands still already.</source>
   <translation>Le chronomètre est déjà arrêté.</translation>
  </message>
  <message>
   <source>On the laptop nobody sees an answer, not even the facilitator, until all are shown.</source>
   <translation>Sur l’ordinateur, personne ne voit une réponse, pas même l’animation, avant que toutes soient montrées.</translation>
  </message>
  <message>
   <source>Recognition, positions, gradients and what the priorities mean for time always come with names: they show who recognises whom, who speaks first and who is heard first.</source>
   <translation>La reconnaissance, les positions, les degrés d’accord et ce que les priorités signifient pour le temps viennent toujours avec noms : ils montrent qui reconnaît qui, qui parle d’abord et qui est entendu d’abord.</translation>
  </message>
  <message>
   <source>Its reveal shows whose the sentences are.</source>
   <translation>Sa révélation montre de qui sont les phrases.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown with names.</source>
   <translation>Sur l’ordinateur, les réponses sont cachées ; personne n’en voit, pas même l’animation, avant que toutes soient montrées avec les noms.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown without names. The names are shown after the room has read the sentences.</source>
   <translation>Sur l’ordinateur, les réponses sont cachées ; personne n’en voit, pas même l’animation, avant que toutes soient montrées sans noms. Les noms sont montrés une fois que la salle a lu les phrases.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown by role, without names. The file keeps the role and no author.</source>
   <translation>Sur l’ordinateur, les réponses sont cachées ; personne n’en voit, pas même l’animation, avant que toutes soient montrées par fonction, sans noms. Le fichier garde la fonction et aucun auteur.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown without names. The file keeps no author.</source>
   <translation>Sur l’ordinateur, les réponses sont cachées ; personne n’en voit, pas même l’animation, avant que toutes soient montrées sans noms. Le fichier ne garde aucun auteur.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown with names.</source>
   <translation>Ce qui est écrit sur l’ordinateur est scellé par des mots que seul {keeper} connaît. Personne d’autre ne peut l’ouvrir, pas même l’animation. À la révélation, toutes les réponses sont montrées avec les noms.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown without names; the names are shown after the room has read the sentences.</source>
   <translation>Ce qui est écrit sur l’ordinateur est scellé par des mots que seul {keeper} connaît. Personne d’autre ne peut l’ouvrir, pas même l’animation. À la révélation, toutes les réponses sont montrées sans noms ; les noms sont montrés une fois que la salle a lu les phrases.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown by role, without names. The file keeps the role and no author.</source>
   <translation>Ce qui est écrit sur l’ordinateur est scellé par des mots que seul {keeper} connaît. Personne d’autre ne peut l’ouvrir, pas même l’animation. À la révélation, toutes les réponses sont montrées par fonction, sans noms. Le fichier garde la fonction et aucun auteur.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown without names. The file keeps no author.</source>
   <translation>Ce qui est écrit sur l’ordinateur est scellé par des mots que seul {keeper} connaît. Personne d’autre ne peut l’ouvrir, pas même l’animation. À la révélation, toutes les réponses sont montrées sans noms. Le fichier ne garde aucun auteur.</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>Avec noms</translation>
  </message>
  <message>
   <source>Names after reading</source>
   <translation>Noms après la lecture</translation>
  </message>
  <message>
   <source>By role, without names</source>
   <translation>Par fonction, sans noms</translation>
  </message>
  <message>
   <source>Without names</source>
   <translation>Sans noms</translation>
  </message>
  <message>
   <source>Your answer stands under “{role}”.</source>
   <translation>Votre réponse apparaît sous « {role} ».</translation>
  </message>
  <message>
   <source>Your answer is off the screen and sealed: only {keeper}’s words open it.</source>
   <translation>Votre réponse n’est plus à l’écran ; elle est scellée : seuls les mots de {keeper} l’ouvrent.</translation>
  </message>
  <message>
   <source>Your answer stands under “{role}”. When the question was put, one person only in the room had that role.</source>
   <translation>Votre réponse figure sous « {role} ». Quand la question a été posée, une seule personne dans la salle avait cette fonction.</translation>
  </message>
  <message>
   <source>Your answer is off the screen and hidden until the reveal.</source>
   <translation>Votre réponse n’est plus à l’écran ; elle reste cachée jusqu’à la révélation.</translation>
  </message>
  <message>
   <source>one participant</source>
   <translation>une personne du groupe</translation>
  </message>
  <message>
   <source>Cards are typed in by the facilitator, who sees those.</source>
   <translation>Les cartes sont saisies par l’animation, qui les voit.</translation>
  </message>
  <message>
   <source>Collected before the day: whoever collected them has seen those.</source>
   <translation>Recueillies avant la journée : qui les a recueillies a vu celles-là.</translation>
  </message>
  <message>
   <source>“{title}” is sealed: its box is as it was written. That each answer opens is seen only at the reveal, with the words that {keeper} keeps.</source>
   <translation>« {title} » est scellé : sa boîte est telle qu’elle a été écrite. Que chaque réponse s’ouvre ne se voit qu’à la révélation, avec les mots que garde {keeper}.</translation>
  </message>
  <message>
   <source>shown without roles, as more answers stood under a role than people have it: somebody may have answered twice</source>
   <translation>réponses montrées sans les fonctions, car sous une fonction en figuraient plus que de personnes : quelqu’un a peut-être répondu deux fois</translation>
  </message>
  <message>
   <source>{n} of {asked} answered</source>
   <comment>one</comment>
   <translation>{n} sur {asked} a répondu</translation>
  </message>
  <message>
   <source>{n} of {asked} answered</source>
   <translation>{n} sur {asked} ont répondu</translation>
  </message>
  <message>
   <source>{asked} were asked; {count} answers were shown</source>
   <translation>{asked} personnes ont été interrogées ; {count} réponses ont été montrées</translation>
  </message>
  <message>
   <source>{n} recused ({names})</source>
   <comment>one</comment>
   <translation>{n} récusation ({names})</translation>
  </message>
  <message>
   <source>{n} recused ({names})</source>
   <translation>{n} récusations ({names})</translation>
  </message>
  <message>
   <source>{n} absent ({names})</source>
   <comment>one</comment>
   <translation>{n} absence ({names})</translation>
  </message>
  <message>
   <source>{n} absent ({names})</source>
   <translation>{n} absences ({names})</translation>
  </message>
  <message>
   <source>{n} did not answer ({names})</source>
   <comment>one</comment>
   <translation>{n} sans réponse ({names})</translation>
  </message>
  <message>
   <source>{n} did not answer ({names})</source>
   <translation>{n} sans réponse ({names})</translation>
  </message>
  <message>
   <source>{n} recused</source>
   <comment>one</comment>
   <translation>{n} récusation</translation>
  </message>
  <message>
   <source>{n} recused</source>
   <translation>{n} récusations</translation>
  </message>
  <message>
   <source>{n} absent</source>
   <comment>one</comment>
   <translation>{n} absence</translation>
  </message>
  <message>
   <source>{n} absent</source>
   <translation>{n} absences</translation>
  </message>
  <message>
   <source>{n} did not answer</source>
   <comment>one</comment>
   <translation>{n} sans réponse</translation>
  </message>
  <message>
   <source>{n} did not answer</source>
   <translation>{n} sans réponse</translation>
  </message>
  <message>
   <source>{name} keeps out</source>
   <translation>{name} se récuse</translation>
  </message>
  <message>
   <source>{name} takes part again</source>
   <translation>{name} participe de nouveau</translation>
  </message>
  <message>
   <source>then {name} can keep out of what follows</source>
   <translation>ensuite {name} pourra se récuser pour la suite</translation>
  </message>
  <message>
   <source>There is nothing “{subject}” to keep out of.</source>
   <translation>Il n’y a rien qui s’appelle « {subject} » et dont on puisse se récuser.</translation>
  </message>
  <message>
   <source>then {name} takes part again</source>
   <translation>ensuite {name} participera de nouveau</translation>
  </message>
  <message>
   <source>{name} keeps out of this already.</source>
   <translation>{name} s’est déjà récusé ici.</translation>
  </message>
  <message>
   <source>Answers to “{title}” lie in the box. Reveal them, or give the round up; {then}.</source>
   <translation>Des réponses à « {title} » sont dans la boîte. Révélez-les, ou abandonnez la question ; {then}.</translation>
  </message>
  <message>
   <source>{name} keeps out of this. Choose somebody who takes part.</source>
   <translation>{name} se tient à l’écart de ceci. Choisissez quelqu’un qui y prend part.</translation>
  </message>
  <message>
   <source>{name} takes part already.</source>
   <translation>{name} participe déjà.</translation>
  </message>
  <message>
   <source>Without a role</source>
   <translation>Sans fonction</translation>
  </message>
  <message>
   <source>{n} of {all} roles belongs to one person only, so that role says who it is.</source>
   <comment>one</comment>
   <translation>{n} fonction sur {all} n’est celle que d’une seule personne ; elle dit qui c’est.</translation>
  </message>
  <message>
   <source>{n} of {all} roles belong to one person only, so those roles say who it is.</source>
   <translation>{n} fonctions sur {all} ne sont chacune celle que d’une seule personne ; elles disent qui c’est.</translation>
  </message>
  <message>
   <source>No role here belongs to one person only.</source>
   <translation>Aucune fonction ici n’est celle d’une seule personne.</translation>
  </message>
  <message>
   <source>{name} ({n})</source>
   <translation>{name} ({n})</translation>
  </message>
  <message>
   <source>Entry {sequence} ({kind}) does not follow from those before it.</source>
   <translation>L’entrée {sequence} ({kind}) ne découle pas des précédentes.</translation>
  </message>
  <message>
   <source>No stage asks a question called “{round}”.</source>
   <translation>Aucune étape ne pose de question appelée « {round} ».</translation>
  </message>
  <message>
   <source>There is no decision “{subject}”. Name one that was put, or leave it out.</source>
   <translation>Il n’y a pas de décision « {subject} ». Nommez-en une qui existe, ou n’en nommez aucune.</translation>
  </message>
  <message>
   <source>Stratroom knows no kind of stage called “{stage}”.</source>
   <translation>Stratroom ne connaît pas de type d’étape appelé « {stage} ».</translation>
  </message>
  <message>
   <source>The two lines are not the same. Type the words once more in both.</source>
   <translation>Les deux lignes ne sont pas identiques. Tapez les mots encore une fois dans les deux.</translation>
  </message>
  <message>
   <source>Too easy to guess: write at least {least} letters, best four or more words that nobody expects together.</source>
   <translation>Trop facile à deviner : écrivez au moins {least} lettres, de préférence quatre mots ou plus que personne n’attend ensemble.</translation>
  </message>
  <message>
   <source>Too long to be typed again: {most} letters are the most.</source>
   <translation>Trop long pour être tapé à nouveau : {most} lettres au plus.</translation>
  </message>
  <message>
   <source>Too easy to guess: the same few letters again and again. Choose other words.</source>
   <translation>Trop facile à deviner : toujours les mêmes quelques lettres. Choisissez d’autres mots.</translation>
  </message>
  <message>
   <source>Too easy to guess: all of this stands in the title or in the list of people. Choose other words.</source>
   <translation>Trop facile à deviner : tout cela figure dans le titre ou dans la liste des personnes. Choisissez d’autres mots.</translation>
  </message>
  <message>
   <source>Said later</source>
   <translation>Dit plus tard</translation>
  </message>
  <message>
   <source>(without a name)</source>
   <translation>(sans nom)</translation>
  </message>
  <message>
   <source>of private use</source>
   <translation>d’usage privé</translation>
  </message>
  <message>
   <source>(a control character)</source>
   <translation>(un caractère de contrôle)</translation>
  </message>
  <message>
   <source>Decision {number}</source>
   <translation>Décision {number}</translation>
  </message>
  <message>
   <source>Priorities</source>
   <translation>Priorités</translation>
  </message>
  <message>
   <source>nothing above the cut line</source>
   <translation>rien au-dessus de la ligne de coupe</translation>
  </message>
  <message>
   <source>{what} is “{text}”. Write it as year-month-day: {iso}.</source>
   <translation>{what} : « {text} ». Écrivez-la comme année-mois-jour : {iso}.</translation>
  </message>
  <message>
   <source>{what} is {date}, before today, {day}. Choose a day to come.</source>
   <translation>{what} : {date}, avant aujourd’hui, {day}. Choisissez un jour à venir.</translation>
  </message>
  <message>
   <source>{what} must be one line of 1 to {most} letters, digits or signs. Change it.</source>
   <translation>{what} : il faut une ligne de 1 à {most} lettres, chiffres ou signes. Modifiez cela.</translation>
  </message>
  <message>
   <source>{what} is empty. Write it, then try again.</source>
   <translation>{what} : rien n’est écrit. Remplissez le champ, puis réessayez.</translation>
  </message>
  <message>
   <source>{what} has {count} characters; {most} is the most. Shorten it, then try again.</source>
   <translation>{what} : {count} caractères ; {most} au plus. Raccourcissez, puis réessayez.</translation>
  </message>
  <message>
   <source>More answers stand under a role than people have it: {roles}. Nothing was revealed. Reveal all answers without roles, or give the round up and ask again.</source>
   <translation>Sous une fonction figurent plus de réponses que de personnes : {roles}. Rien n’a été révélé. Révélez toutes les réponses sans les fonctions, ou abandonnez le tour et reposez la question.</translation>
  </message>
  <message>
   <source>More answers stand under a role than people have it: {roles}. Nothing was revealed. Reveal all answers without roles on the page where the keeper’s words are typed, or give the round up and ask again.</source>
   <translation>Sous une fonction figurent plus de réponses que de personnes : {roles}. Rien n’a été révélé. Révélez toutes les réponses sans les fonctions sur la page où les mots du tour sont saisis, ou abandonnez le tour et reposez la question.</translation>
  </message>
  <message>
   <source>The answers in the box are not those that were handed in: the file was changed from outside. Nothing was revealed. Give the round up and ask again, or go back to a backup if there is one.</source>
   <translation>Les réponses de la boîte ne sont pas celles qui ont été remises : le fichier a été modifié de l’extérieur. Rien n’a été révélé. Abandonnez le tour et reposez la question, ou revenez à une sauvegarde s’il y en a une.</translation>
  </message>
  <message>
   <source>{role} ({answers} answers, {n} person)</source>
   <comment>one</comment>
   <translation>{role} ({answers} réponses, {n} personne)</translation>
  </message>
  <message>
   <source>{role} ({answers} answers, {n} people)</source>
   <translation>{role} ({answers} réponses, {n} personnes)</translation>
  </message>
  <message>
   <source>“{what}” cannot be undone any more: a question was put with this promise, and a promise given is kept. Put the question again with it.</source>
   <translation>« {what} » ne peut plus être annulé : une question a été posée avec cet engagement, et un engagement donné est tenu. Posez de nouveau la question avec lui.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Il n’y a rien à annuler.</translation>
  </message>
  <message>
   <source>“{what}” cannot be undone: what was handed in, confirmed or shown stays.</source>
   <translation>« {what} » ne peut pas être annulé : ce qui a été remis, confirmé ou montré reste.</translation>
  </message>
  <message>
   <source>{days} day a week</source>
   <comment>one</comment>
   <translation>{days} jour par semaine</translation>
  </message>
  <message>
   <source>{days} days a week</source>
   <translation>{days} jours par semaine</translation>
  </message>
  <message>
   <source>In one sentence, off the top of your head: what is our strategy?</source>
   <translation>En une phrase, sans réfléchir longtemps : quelle est notre stratégie ?</translation>
  </message>
  <message>
   <source>The programme has no stage “{item}”.</source>
   <translation>Le programme n’a pas d’étape « {item} ».</translation>
  </message>
  <message>
   <source>There is no participant “{id}”. Add them under Welcome first.</source>
   <translation>Il n’y a pas de participant « {id} ». Ajoutez-le d’abord dans Accueil.</translation>
  </message>
  <message>
   <source>{word} is none of the words that are used. Look at the note again.</source>
   <translation>{word} ne fait pas partie des mots employés. Relisez la note.</translation>
  </message>
  <message>
   <source>These words are of entry {sequence}, {at}: {what}. Everything up to there is as it was then.</source>
   <translation>Ces mots sont ceux de l’entrée {sequence}, {at} : {what}. Tout ce qui précède est resté tel quel.</translation>
  </message>
  <message>
   <source>{n} entry came after it; whether more did, only words noted later can say.</source>
   <comment>one</comment>
   <translation>{n} entrée a suivi ; seuls des mots notés plus tard diraient s’il y en avait davantage.</translation>
  </message>
  <message>
   <source>{n} entries came after it; whether more did, only words noted later can say.</source>
   <translation>{n} entrées ont suivi ; seuls des mots notés plus tard diraient s’il y en avait davantage.</translation>
  </message>
  <message>
   <source>No entry of this file has the words {words}. Either the file was changed since they were noted, or they were noted wrongly, or of another workshop.</source>
   <translation>Aucune entrée de ce fichier n’a les mots {words}. Soit le fichier a été modifié depuis, soit les mots ont été mal notés ou viennent d’un autre atelier.</translation>
  </message>
  <message>
   <source>{word} is none of the words that are used. Is it {near}?</source>
   <translation>{word} ne fait pas partie des mots employés. Est-ce {near} ?</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} ou {other}</translation>
  </message>
  <message>
   <source>It is the last entry here; whether more came after it, only words noted later can say.</source>
   <translation>C’est ici la dernière entrée ; seuls des mots notés plus tard diraient si d’autres ont suivi.</translation>
  </message>
  <message>
   <source>{n} word was typed; a note has six. Type all six, in their order.</source>
   <comment>one</comment>
   <translation>{n} mot a été saisi ; une note en compte six. Saisissez les six, dans leur ordre.</translation>
  </message>
  <message>
   <source>{n} words were typed; a note has six. Type all six, in their order.</source>
   <translation>{n} mots ont été saisis ; une note en compte six. Saisissez les six, dans leur ordre.</translation>
  </message>
  <message>
   <source>Nearest is entry {sequence}, {at}: {words}. Compare it with the note word by word ({others}).</source>
   <translation>La plus proche est l’entrée {sequence}, {at} : {words}. Comparez-la mot à mot avec la note ({others}).</translation>
  </message>
  <message>
   <source>{has}, not {typed}</source>
   <translation>{has}, et non {typed}</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {why}.</source>
   <translation>« {name} » ne peut pas être supprimé : {why}.</translation>
  </message>
  <message>
   <source>You have a design called “{title}” already. Give this one another name.</source>
   <translation>Vous avez déjà un modèle appelé « {title} ». Donnez un autre nom à celui-ci.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}.</source>
   <translation>Le dossier {folder} ne peut pas être créé : {why}.</translation>
  </message>
  <message>
   <source>The quotation marks in the list do not match; they are taken as they stand.</source>
   <translation>Les guillemets de la liste ne se correspondent pas ; ils sont pris tels quels.</translation>
  </message>
  <message>
   <source>“{name}” is not a text. Save the list as CSV, or copy its cells and paste them.</source>
   <translation>« {name} » n’est pas un texte. Enregistrez la liste en CSV, ou copiez ses cellules et collez-les.</translation>
  </message>
  <message>
   <source>Read as Windows-1252: look whether letters such as ä and é are right.</source>
   <translation>Lu comme Windows-1252 : vérifiez que des lettres comme ä et é sont justes.</translation>
  </message>
  <message>
   <source>This is longer than a list ever is. Paste it in parts.</source>
   <translation>C’est plus long que toute liste. Collez-la en plusieurs fois.</translation>
  </message>
  <message>
   <source>“{name}” is larger than a list ever is. Choose another.</source>
   <translation>« {name} » est plus grand que toute liste. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {why}.</source>
   <translation>« {name} » ne peut pas être lu : {why}.</translation>
  </message>
  <message>
   <source>“{name}” is in no writing that is known here. Save it as UTF-8.</source>
   <translation>« {name} » est dans un codage inconnu ici. Enregistrez-le en UTF-8.</translation>
  </message>
  <message>
   <source>This has more cells than a list ever has. Keep only its rows and columns, then try again.</source>
   <translation>Il y a plus de cellules que dans n’importe quelle liste. Ne gardez que ses lignes et ses colonnes, puis réessayez.</translation>
  </message>
  <message>
   <source>“{cell}” is neither yes nor no.</source>
   <translation>« {cell} » n’est ni oui ni non.</translation>
  </message>
  <message>
   <source>The first row is a header, but no column is called “name”. Give that column its name.</source>
   <translation>La première ligne est un en-tête, mais aucune colonne ne s’appelle « nom ». Donnez ce nom à la bonne colonne.</translation>
  </message>
  <message>
   <source>Row {row}: {name} is on the list already, with another role. Is it somebody else?</source>
   <translation>Ligne {row} : {name} est déjà sur la liste, avec une autre fonction. Est-ce quelqu’un d’autre ?</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>Ligne {row} : {what}</translation>
  </message>
  <message>
   <source>Row {row}: {name} stands in row {before} too, with another role. Is it somebody else?</source>
   <translation>Ligne {row} : {name} est aussi à la ligne {before}, avec une autre fonction. Est-ce quelqu’un d’autre ?</translation>
  </message>
  <message>
   <source>The name</source>
   <translation>Le nom</translation>
  </message>
  <message>
   <source>The role</source>
   <translation>La fonction</translation>
  </message>
  <message>
   <source>The list has {n} rows; {most} is the most. Paste it in parts.</source>
   <translation>La liste compte {n} lignes ; {most} au plus. Collez-la en plusieurs fois.</translation>
  </message>
  <message>
   <source>No name.</source>
   <translation>Pas de nom.</translation>
  </message>
  <message>
   <source>{what} has {n} characters; {most} is the most.</source>
   <translation>{what} : {n} caractères ; {most} au plus.</translation>
  </message>
  <message>
   <source>Not read: the column {names}.</source>
   <comment>one</comment>
   <translation>Non lue : la colonne {names}.</translation>
  </message>
  <message>
   <source>Not read: the columns {names}.</source>
   <translation>Non lues : les colonnes {names}.</translation>
  </message>
  <message>
   <source>{who} is on the list already.</source>
   <translation>{who} est déjà sur la liste.</translation>
  </message>
  <message>
   <source>{who} stands in row {row} already.</source>
   <translation>{who} figure déjà à la ligne {row}.</translation>
  </message>
  <message>
   <source>{name} would lead, but somebody leads already.</source>
   <translation>{name} dirigerait, mais quelqu’un dirige déjà.</translation>
  </message>
  <message>
   <source>{name} would lead, but row {row} leads, and one person leads.</source>
   <translation>{name} dirigerait, mais la ligne {row} dirige, et une seule personne dirige.</translation>
  </message>
  <message>
   <source>The picture {path} could not be written. Free some space, or choose another folder.</source>
   <translation>L’image {path} n’a pas pu être écrite. Libérez de l’espace ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>The folder {folder} could not be made: {why}. Choose another one.</source>
   <translation>Le dossier {folder} n’a pas pu être créé : {why}. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This file says who wrote what, and “{title}” is promised without names: after the reveal whoever has the file could tell whose each statement is. Carry in a file of sentences alone, shuffled, and delete this one.</source>
   <translation>Ce fichier dit qui a écrit quoi, et « {title} » est promis sans noms : une fois les réponses révélées, qui détient le fichier pourrait attribuer chaque énoncé. Reprenez un fichier de phrases seules, mélangées, et supprimez celui-ci.</translation>
  </message>
  <message>
   <source>{places} and {n} more</source>
   <comment>one</comment>
   <translation>{places} et {n} de plus</translation>
  </message>
  <message>
   <source>{places} and {n} more</source>
   <translation>{places} et {n} de plus</translation>
  </message>
  <message>
   <source>“{title}” shows names, and this file does not say whose each statement is. Put the name or the role before each sentence, in a column of its own.</source>
   <translation>« {title} » montre les noms, et ce fichier ne dit pas de qui est chaque énoncé. Mettez le nom ou la fonction devant chaque phrase, dans une colonne à part.</translation>
  </message>
  <message>
   <source>{n} line fits nobody: {places}. Write the name or the role there as it stands under Welcome.</source>
   <comment>one</comment>
   <translation>{n} ligne ne correspond à personne : {places}. Écrivez-y le nom ou la fonction comme ils figurent dans Accueil.</translation>
  </message>
  <message>
   <source>{n} lines fit nobody: {places}. Write the name or the role there as it stands under Welcome.</source>
   <translation>{n} lignes ne correspondent à personne : {places}. Écrivez-y le nom ou la fonction comme ils figurent dans Accueil.</translation>
  </message>
  <message>
   <source>More cells than columns: {places}. Put the sentence there between quotation marks.</source>
   <translation>Plus de cellules que de colonnes : {places}. Mettez-y la phrase entre guillemets.</translation>
  </message>
  <message>
   <source>No statement: {places}.</source>
   <translation>Pas d’énoncé : {places}.</translation>
  </message>
  <message>
   <source>Put the question first, also the evening before: what is carried in lies in the box until the reveal, however often the workshop is closed and opened.</source>
   <translation>Posez d’abord la question, même la veille : ce qui est repris reste dans la boîte jusqu’à la révélation, même si l’atelier est fermé et rouvert plusieurs fois.</translation>
  </message>
  <message>
   <source>“{title}” is promised by role: before each sentence of the file stands the role as it is under Welcome, and nothing else that says whose it is. That is not so here: {places}.</source>
   <translation>« {title} » est promis par fonction : devant chaque phrase du fichier se trouve la fonction telle qu’elle est écrite dans Accueil, et rien d’autre qui dise de qui elle est. Ce n’est pas le cas ici : {places}.</translation>
  </message>
  <message>
   <source>The file has more statements than people who are asked have the role: {roles}.</source>
   <translation>Le fichier contient plus de déclarations qu’il n’y a de personnes interrogées ayant cette fonction : {roles}.</translation>
  </message>
  <message>
   <source>The file has {n} statements, and {most} may answer.</source>
   <translation>Le fichier compte {n} énoncés, et {most} personnes peuvent répondre.</translation>
  </message>
  <message>
   <source>More than one statement of {name}: {places}. None of them is carried in; leave one in the file.</source>
   <translation>Plusieurs énoncés de {name} : {places}. Aucun n’est repris ; n’en laissez qu’un dans le fichier.</translation>
  </message>
  <message>
   <source>Fits several people ({who}): {place}. Add the role.</source>
   <translation>Correspond à plusieurs personnes ({who}) : {place}. Ajoutez la fonction.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Accueil</translation>
  </message>
  <message>
   <source>Reveal</source>
   <translation>Révélation</translation>
  </message>
  <message>
   <source>Same words</source>
   <translation>Mêmes mots</translation>
  </message>
  <message>
   <source>Trade-offs</source>
   <translation>Arbitrages</translation>
  </message>
  <message>
   <source>Read-back</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Blank</source>
   <comment>a design</comment>
   <translation>Vierge</translation>
  </message>
  <message>
   <source>Build your own programme.</source>
   <translation>Composez votre propre programme.</translation>
  </message>
  <message>
   <source>The design “{name}” is left out. {why}</source>
   <translation>Le modèle « {name} » est laissé de côté. {why}</translation>
  </message>
  <message>
   <source>It is not a design of Stratroom’s: {what}.</source>
   <translation>Ce n’est pas un modèle de Stratroom : {what}.</translation>
  </message>
  <message>
   <source>It is larger than a design ever is.</source>
   <translation>Il est plus grand que tout modèle.</translation>
  </message>
  <message>
   <source>What the design is for</source>
   <translation>« À quoi sert le modèle »</translation>
  </message>
  <message>
   <source>The question</source>
   <translation>La question</translation>
  </message>
  <message>
   <source>The name of the design</source>
   <translation>Le nom du modèle</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>il n’y a ni fichier ni dossier de ce nom</translation>
  </message>
  <message>
   <source>the right to do it is missing</source>
   <translation>les droits nécessaires manquent</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>le disque est plein</translation>
  </message>
  <message>
   <source>no more room is granted on the disk</source>
   <translation>le quota du disque est épuisé</translation>
  </message>
  <message>
   <source>the disk can only be read</source>
   <translation>le disque est en lecture seule</translation>
  </message>
  <message>
   <source>the name leads round in a circle</source>
   <translation>le nom tourne en rond</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>c’est un dossier</translation>
  </message>
  <message>
   <source>what should be a folder is none</source>
   <translation>ce qui devrait être un dossier n’en est pas un</translation>
  </message>
  <message>
   <source>something else has that name already</source>
   <translation>autre chose porte déjà ce nom</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>le nom est trop long</translation>
  </message>
  <message>
   <source>the disk reports a fault</source>
   <translation>le disque signale une erreur</translation>
  </message>
  <message>
   <source>nobody takes the output</source>
   <translation>personne ne reçoit la sortie</translation>
  </message>
  <message>
   <source>byte {n} does not belong there</source>
   <translation>l’octet {n} n’y a pas sa place</translation>
  </message>
  <message>
   <source>the key “{key}” is unknown</source>
   <translation>la clé « {key} » est inconnue</translation>
  </message>
  <message>
   <source>the key “{key}” is missing</source>
   <translation>la clé « {key} » manque</translation>
  </message>
  <message>
   <source>{place} is not as it should be</source>
   <translation>{place} n’est pas comme il le faudrait</translation>
  </message>
  <message>
   <source>it is not whole</source>
   <translation>le texte n’est pas entier</translation>
  </message>
  <message>
   <source>its form is another</source>
   <translation>sa forme est autre</translation>
  </message>
  <message>
   <source>No review, condition or first result has a day. There is nothing to put in a calendar.</source>
   <translation>Aucune révision, aucune condition et aucun premier résultat n’a de date. Il n’y a rien à mettre dans un calendrier.</translation>
  </message>
  <message>
   <source>No dissent recorded.</source>
   <translation>Aucun désaccord consigné.</translation>
  </message>
  <message>
   <source>Not confirmed by its author yet.</source>
   <translation>Pas encore confirmé par son auteur.</translation>
  </message>
  <message>
   <source>Position {number}: {kind}</source>
   <translation>Position {number} : {kind}</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>sans nom</translation>
  </message>
  <message>
   <source>{name}, keeps out of this question</source>
   <translation>{name}, se récuse pour cette question</translation>
  </message>
  <message>
   <source>Read back to its author and confirmed.</source>
   <translation>Relu à son auteur et confirmé.</translation>
  </message>
  <message>
   <source>{n} challenge</source>
   <comment>one</comment>
   <translation>{n} objection</translation>
  </message>
  <message>
   <source>{n} challenges</source>
   <translation>{n} objections</translation>
  </message>
  <message>
   <source>{n} reservation</source>
   <comment>one</comment>
   <translation>{n} réserve</translation>
  </message>
  <message>
   <source>{n} reservations</source>
   <translation>{n} réserves</translation>
  </message>
  <message>
   <source>{n} dissent</source>
   <comment>one</comment>
   <translation>{n} désaccord</translation>
  </message>
  <message>
   <source>{n} dissents</source>
   <translation>{n} désaccords</translation>
  </message>
  <message>
   <source>{n} stand-aside</source>
   <comment>one</comment>
   <translation>{n} mise en retrait</translation>
  </message>
  <message>
   <source>{n} stand-asides</source>
   <translation>{n} mises en retrait</translation>
  </message>
  <message>
   <source>Said later, {at}</source>
   <translation>Dit plus tard, {at}</translation>
  </message>
  <message>
   <source>{title} (not confirmed)</source>
   <translation>{title} (non confirmé)</translation>
  </message>
  <message>
   <source>Said later (not confirmed)</source>
   <translation>Dit plus tard (non confirmé)</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} sur {total}</translation>
  </message>
  <message>
   <source>Each question stands with everything that was answered to it, as it was shown then, and the reason.</source>
   <translation>Chaque question figure avec tout ce qui y a été répondu, tel que montré alors, et le motif.</translation>
  </message>
  <message>
   <source>{title} was asked before; shown {shown}; asked again because: {reason} What was answered then stands under “Asked before”.</source>
   <translation>{title} a déjà été demandé ; montré {shown} ; redemandé parce que : {reason} Les réponses d’alors figurent sous « Déjà demandé ».</translation>
  </message>
  <message>
   <source>Asked before, then asked again</source>
   <translation>Déjà demandé, puis redemandé</translation>
  </message>
  <message>
   <source>Asked before</source>
   <translation>Déjà demandé</translation>
  </message>
  <message>
   <source>Shown, then asked again</source>
   <translation>Montré, puis redemandé</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Montré</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>Redemandé</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Parce que</translation>
  </message>
  <message>
   <source>This edition names nobody. Owners, attendance, reasons for keeping out and who said what stand in the attributed edition. What people wrote stands to the letter but for the names in it and the words that were withheld beside them, in an order that is nobody’s; each dissent is a numbered position on its decision, and the numbers tie nothing to another decision. Whoever was in the room may still know a voice by its words, by a nickname, or by a name that is misspelt.</source>
   <translation>Cette édition ne nomme personne. Les responsables, les présences, les raisons de se retirer et qui a dit quoi figurent dans l’édition avec noms. Ce que les personnes ont écrit y est mot pour mot, aux noms près et aux mots qui ne sont pas cités avec eux, dans un ordre qui n’est celui de personne ; chaque désaccord est une position numérotée sur sa décision, et les numéros ne relient rien à une autre décision. Qui était dans la salle peut pourtant reconnaître une voix à ses mots, à un surnom ou à un nom mal écrit.</translation>
  </message>
  <message>
   <source>Attributed edition</source>
   <translation>Édition avec noms</translation>
  </message>
  <message>
   <source>Unattributed edition</source>
   <translation>Édition sans noms</translation>
  </message>
  <message>
   <source>Final, {day}</source>
   <translation>Définitif, {day}</translation>
  </message>
  <message>
   <source>Draft: not all read back and confirmed</source>
   <translation>Projet : tout n’est pas encore relu et confirmé</translation>
  </message>
  <message>
   <source>Where a name stood in what somebody wrote it says “{withheld}”: in {n} place of this record.</source>
   <comment>one</comment>
   <translation>Là où un nom figurait dans un texte, on lit « {withheld} » : à {n} endroit de ce compte rendu.</translation>
  </message>
  <message>
   <source>Where a name stood in what somebody wrote it says “{withheld}”: in {n} places of this record.</source>
   <translation>Là où un nom figurait dans un texte, on lit « {withheld} » : à {n} endroits de ce compte rendu.</translation>
  </message>
  <message>
   <source>What this edition leaves out</source>
   <translation>Ce que cette édition omet</translation>
  </message>
  <message>
   <source>{name} tables</source>
   <translation>{name} tableaux</translation>
  </message>
  <message>
   <source>{name} does not say in which form the record is to be written. End its name in .pdf, .docx (for word processors), .md (Markdown) or .ics (a calendar of what is due).</source>
   <translation>{name} ne dit pas sous quelle forme le compte rendu doit être écrit. Terminez le nom par .pdf, .docx (pour les traitements de texte), .md (Markdown) ou .ics (un calendrier des échéances).</translation>
  </message>
  <message>
   <source>{path} is no PDF. Name the record that was written from the workshop.</source>
   <translation>{path} n’est pas un PDF. Indiquez le compte rendu écrit à partir de l’atelier.</translation>
  </message>
  <message>
   <source>{path} does not carry the words of one entry, as a record of Stratroom does. If another program saved it again, compare the words at the foot of its pages with those of the file.</source>
   <translation>{path} ne porte pas les mots d’une entrée, comme le fait un compte rendu de Stratroom. Si un autre programme l’a enregistré de nouveau, comparez les mots au pied de ses pages avec ceux du fichier.</translation>
  </message>
  <message>
   <source>{path} is too large to be a record.</source>
   <translation>{path} est trop volumineux pour être un compte rendu.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path} ne peut pas être lu : {why}.</translation>
  </message>
  <message>
   <source>Whoever had this record written left these sections out. They stand in the whole record of the same workshop, which has the same words at the foot of its pages.</source>
   <translation>La personne qui a fait écrire ce compte rendu a laissé de côté ces sections. Elles figurent dans le compte rendu complet du même atelier, qui porte les mêmes mots au pied de ses pages.</translation>
  </message>
  <message>
   <source>Sections left out</source>
   <translation>Sections laissées de côté</translation>
  </message>
  <message>
   <source>Figure: {text}</source>
   <translation>Figure : {text}</translation>
  </message>
  <message>
   <source>Every question was answered in private first; then all was shown at once. Until then only who had finished could be seen (without names: how many). Answers on paper were typed in by the facilitator, who saw them.</source>
   <translation>Chaque question a d’abord reçu des réponses en privé, montrées toutes à la fois. Avant cela, on voyait seulement qui avait terminé (sans noms : combien). L’animation a saisi, donc vu, les réponses sur papier.</translation>
  </message>
  <message>
   <source>“Noticeably different” is the room’s judgement: people sorted the statements, named the groups and counted the different answers. The machine grouped and scored nothing; it marked amounts, dates and shared words.</source>
   <translation>« Nettement différent » est le jugement de la salle : des personnes ont trié les énoncés, nommé les groupes et compté les réponses différentes. La machine n’a rien groupé ni noté ; elle a marqué montants, dates et mots communs.</translation>
  </message>
  <message>
   <source>A trade-off asks for one good thing even over another. Each person takes one of seven worded positions before the debate and again after it; there is no average.</source>
   <translation>Un arbitrage fait passer une bonne chose avant une autre. Chacun prend l’une de sept positions nommées, avant puis après le débat ; pas de moyenne.</translation>
  </message>
  <message>
   <source>Gradients of agreement are eight worded categories with no average, in Stratroom’s own words after Sam Kaner, Facilitator’s Guide to Participatory Decision-Making (2014). The poll informs the decision; people took it.</source>
   <translation>Les degrés d’accord sont huit catégories nommées et n’ont pas de moyenne, dans la formulation de Stratroom d’après Sam Kaner, Facilitator’s Guide to Participatory Decision-Making (2014). La consultation éclaire la décision ; des personnes l’ont prise.</translation>
  </message>
  <message>
   <source>A dissent stands in its author’s words, read back and confirmed, or is marked “not confirmed”. Who did not want to be named is not named.</source>
   <translation>Un désaccord figure dans les mots de son auteur, relus et confirmés, ou porte la mention « non confirmé ». Qui n’a pas voulu être nommé ne l’est pas.</translation>
  </message>
  <message>
   <source>Each person with a vote gave 100 points in private. A cut line is drawn by the room with all points in view; it does not follow from the totals.</source>
   <translation>Chaque votant a donné 100 points en privé. La salle trace la ligne de coupe, tous les points sous les yeux ; elle ne découle pas des totaux.</translation>
  </message>
  <message>
   <source>Each person with a vote put the options in order in private, ties allowed; one without a place is compared with nothing. Borda and Schulze are two ways of counting the same rankings; where they differ, both are given and neither is the right one.</source>
   <translation>Chaque votant a mis les options en ordre en privé, égalités permises ; une option sans place n’est comparée à rien. Borda et Schulze sont deux façons de compter les mêmes classements ; là où elles diffèrent, les deux sont données et aucune n’est la bonne.</translation>
  </message>
  <message>
   <source>Counts say out of how many. Somebody who was absent or did not answer is neither a zero nor the last.</source>
   <translation>Les nombres disent sur combien. Une personne absente ou sans réponse n’est ni un zéro ni la dernière.</translation>
  </message>
  <message>
   <source>The words at the foot of each page name the last entry of the workshop file. A copy that was changed later leads to other words: compare them. Without words that somebody noted, cutting off the last entry cannot be found.</source>
   <translation>Les mots au bas de chaque page désignent la dernière entrée du fichier de l’atelier. Une copie modifiée plus tard mène à d’autres mots : comparez-les. Sans mots notés par quelqu’un, la suppression de la dernière entrée passe inaperçue.</translation>
  </message>
  <message>
   <source>Record of a workshop. Not statutory minutes.</source>
   <translation>Compte rendu d’un atelier. Pas un procès-verbal officiel.</translation>
  </message>
  <message>
   <source>Given up, its answers erased unread: {title}. The reason: {why}</source>
   <translation>Abandonné, réponses effacées sans être lues : {title}. Motif : {why}</translation>
  </message>
  <message>
   <source>How it was done</source>
   <translation>Comment cela s’est fait</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Méthode</translation>
  </message>
  <message>
   <source>{title}: {n} answer of {all} was typed in from paper.</source>
   <comment>one</comment>
   <translation>{title} : {n} réponse sur {all} a été saisie d’après le papier.</translation>
  </message>
  <message>
   <source>{title}: {n} answers of {all} were typed in from paper.</source>
   <translation>{title} : {n} réponses sur {all} ont été saisies d’après le papier.</translation>
  </message>
  <message>
   <source>{title}: {n} answer of {all} was collected before the day; whoever collected it had seen it.</source>
   <comment>one</comment>
   <translation>{title} : {n} réponse sur {all} a été recueillie avant la journée ; qui l’a recueillie l’avait vue.</translation>
  </message>
  <message>
   <source>{title}: {n} answers of {all} were collected before the day; whoever collected them had seen them.</source>
   <translation>{title} : {n} réponses sur {all} ont été recueillies avant la journée ; qui les a recueillies les avait vues.</translation>
  </message>
  <message>
   <source>Not revealed when this record was written: {titles}.</source>
   <translation>Non révélé au moment de la rédaction de ce compte rendu : {titles}.</translation>
  </message>
  <message>
   <source>To be asked again, and not shown since: {titles}.</source>
   <translation>À redemander, et non montré depuis : {titles}.</translation>
  </message>
  <message>
   <source>What came on paper</source>
   <translation>Ce qui est venu sur papier</translation>
  </message>
  <message>
   <source>What came before the day</source>
   <translation>Ce qui est arrivé avant la journée</translation>
  </message>
  <message>
   <source>What is not in this record</source>
   <translation>Ce qui ne figure pas dans ce compte rendu</translation>
  </message>
  <message>
   <source>{title} ({outcome} since)</source>
   <translation>{title} (depuis {outcome})</translation>
  </message>
  <message>
   <source>{title} ({outcome})</source>
   <translation>{title} ({outcome})</translation>
  </message>
  <message>
   <source>{title} (amended since)</source>
   <translation>{title} (modifié depuis)</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it without a name when all answers are shown at once. The number is not tied to a person; take any card. Handwriting can give its author away.</source>
   <translation>L’animation saisit cette carte et la voit. La salle la voit sans nom quand toutes les réponses sont montrées à la fois. Le numéro n’est lié à personne ; prenez n’importe quelle carte. Une écriture peut trahir son auteur.</translation>
  </message>
  <message>
   <source>Far more</source>
   <translation>Bien plus</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Plus</translation>
  </message>
  <message>
   <source>A little more</source>
   <translation>Un peu plus</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Égal</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it without a name when all answers are shown at once, and with your name after it has read them.</source>
   <translation>L’animation saisit cette carte et la voit. La salle la voit sans nom quand toutes les réponses sont montrées à la fois, et avec votre nom une fois qu’elle les a lues.</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it with your name when all answers are shown at once, not before.</source>
   <translation>L’animation saisit cette carte et la voit. La salle la voit avec votre nom quand toutes les réponses sont montrées à la fois, pas avant.</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it without a name, with the role that stands above, when all answers are shown at once: a role that one person alone has tells who it is. The number is not tied to a person; take any card of your role. Handwriting can give its author away.</source>
   <translation>L’animation saisit cette carte et la voit. La salle la voit sans nom, avec la fonction indiquée en haut, quand toutes les réponses sont montrées à la fois : une fonction qu’une seule personne occupe dit qui c’est. Le numéro n’est lié à personne ; prenez n’importe quelle carte de votre fonction. Une écriture peut trahir son auteur.</translation>
  </message>
  <message>
   <source>No. {number}</source>
   <translation>N° {number}</translation>
  </message>
  <message>
   <source>Write the points in each box; an empty box is zero.</source>
   <translation>Écrivez les points dans chaque case ; une case vide vaut zéro.</translation>
  </message>
  <message>
   <source>Write a place in each box: 1 is first. An empty box counts as no opinion.</source>
   <translation>Écrivez une place dans chaque case : 1 est la première. Une case vide compte comme sans avis.</translation>
  </message>
  <message>
   <source>Mark every sentence that says the same as your own. Leave your own out.</source>
   <translation>Cochez chaque phrase qui dit la même chose que la vôtre. Laissez la vôtre de côté.</translation>
  </message>
  <message>
   <source>Together exactly 100</source>
   <translation>Ensemble, exactement 100</translation>
  </message>
  <message>
   <source>None of them says the same</source>
   <translation>Aucune d’elles ne dit la même chose</translation>
  </message>
  <message>
   <source>What moved me, or kept me here</source>
   <translation>Ce qui m’a fait bouger, ou m’a retenu ici</translation>
  </message>
  <message>
   <source>Where I stand: mark one ring.</source>
   <translation>Où je me place : cochez un rond.</translation>
  </message>
  <message>
   <source>Why, in one line</source>
   <translation>Pourquoi, en une ligne</translation>
  </message>
  <message>
   <source>Needed: {level}</source>
   <translation>Seuil requis : {level}</translation>
  </message>
  <message>
   <source>How far I support it: mark one box.</source>
   <translation>Mon degré d’accord : cochez une case.</translation>
  </message>
  <message>
   <source>{page} of {all}</source>
   <translation>{page} sur {all}</translation>
  </message>
  <message>
   <source>{n} point</source>
   <comment>one</comment>
   <translation>{n} point</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} points</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Au parking</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <source>Came up in</source>
   <translation>Apparu lors de</translation>
  </message>
  <message>
   <source>Parking lot</source>
   <translation>Parking</translation>
  </message>
  <message>
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Sommaire</translation>
  </message>
  <message>
   <source>In full on page {page}</source>
   <translation>En détail page {page}</translation>
  </message>
  <message>
   <source>{file} has more than 50 million pixels. Choose a smaller picture for the logo.</source>
   <translation>{file} compte plus de 50 millions de pixels. Choisissez une image plus petite pour le logo.</translation>
  </message>
  <message>
   <source>{file} is larger than 20 MB. Choose a smaller picture for the logo.</source>
   <translation>{file} dépasse 20 Mo. Choisissez une image plus petite pour le logo.</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}. Choose another logo.</source>
   <translation>{file} n’a pas pu être lu : {why}. Choisissez un autre logo.</translation>
  </message>
  <message>
   <source>{file} is not a PNG or JPEG picture. Choose one for the logo.</source>
   <translation>{file} n’est pas une image PNG ou JPEG. Choisissez-en une pour le logo.</translation>
  </message>
  <message>
   <source>Signs that could not be drawn</source>
   <translation>Signes qui n’ont pas pu être dessinés</translation>
  </message>
  <message>
   <source>The record is not written: no font of Stratroom has {signs}. Replace it where it stands, or have the record written with a box in its place: the box shows its number, its text is in the file.</source>
   <comment>one</comment>
   <translation>Le compte rendu n’est pas écrit : aucune police de Stratroom n’a {signs}. Remplacez-le là où il se trouve, ou faites écrire le compte rendu avec une case à sa place : la case montre son numéro, son texte est dans le fichier.</translation>
  </message>
  <message>
   <source>The record is not written: no font of Stratroom has {signs}. Replace them where they stand, or have the record written with boxes in their place: each box shows its number, their text is in the file.</source>
   <translation>Le compte rendu n’est pas écrit : aucune police de Stratroom n’a {signs}. Remplacez-les là où ils se trouvent, ou faites écrire le compte rendu avec des cases à leur place : chaque case montre son numéro, leur texte est dans le fichier.</translation>
  </message>
  <message>
   <source>{signs} is drawn as a box with its number; its text is in the file.</source>
   <comment>one</comment>
   <translation>{signs} est dessiné comme une case avec son numéro ; le texte est dans le fichier.</translation>
  </message>
  <message>
   <source>{signs} are drawn as boxes with their numbers; their text is in the file.</source>
   <translation>{signs} sont dessinés comme des cases avec leurs numéros ; le texte est dans le fichier.</translation>
  </message>
  <message>
   <source>{sign}, first in {where}</source>
   <translation>{sign}, d’abord dans {where}</translation>
  </message>
  <message>
   <source>the title page</source>
   <translation>la page de titre</translation>
  </message>
  <message>
   <source>the foot of each page</source>
   <translation>le pied de chaque page</translation>
  </message>
  <message>
   <source>{n} more</source>
   <comment>one</comment>
   <translation>{n} de plus</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} de plus</translation>
  </message>
  <message>
   <source>{section}, under {heading}</source>
   <translation>{section}, sous {heading}</translation>
  </message>
  <message>
   <source>Named in the attributed edition</source>
   <translation>Figure dans l’édition avec noms</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Catégorie</translation>
  </message>
  <message>
   <source>Gradient</source>
   <translation>Degré</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <source>People</source>
   <comment>a column of numbers</comment>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Polled on</source>
   <translation>Sondage sur</translation>
  </message>
  <message>
   <source>Level needed</source>
   <translation>Seuil requis</translation>
  </message>
  <message>
   <source>None was fixed.</source>
   <translation>Aucun n’a été fixé.</translation>
  </message>
  <message>
   <source>Gradients of agreement</source>
   <translation>Degrés d’accord</translation>
  </message>
  <message>
   <source>{n} person</source>
   <comment>one</comment>
   <translation>{n} personne</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} personnes</translation>
  </message>
  <message>
   <source>{name} from {time}, back in at {back}</source>
   <translation>{name} à partir de {time}, de retour à {back}</translation>
  </message>
  <message>
   <source>{name} from {time}</source>
   <translation>{name} à partir de {time}</translation>
  </message>
  <message>
   <source>Keeps out</source>
   <translation>Se récuse</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>Récusation</translation>
  </message>
  <message>
   <source>Schulze compares two options at a time. A win is as strong as more people put the one before the other than after it; a way over several wins is as strong as the weakest of them; the stronger way decides. Equal ones are tied.</source>
   <translation>Schulze compare les options deux à deux. Une victoire est d’autant plus forte que plus de personnes placent l’une avant l’autre qu’après ; un chemin par plusieurs victoires est aussi fort que la plus faible ; le chemin le plus fort décide. À force égale, égalité.</translation>
  </message>
  <message>
   <source>Borda adds up, over all rankings, how many options stand below each, and half of those beside it. An option without a place on a ranking neither gains nor gives anything there.</source>
   <translation>Borda additionne, sur tous les classements, combien d’options se trouvent au-dessous de chacune, et la moitié de celles qui sont à côté. Une option sans place sur un classement n’y gagne et n’y donne rien.</translation>
  </message>
  <message>
   <source>It is 1 where all rankings are the same and 0 where they cancel each other out. It says how alike the rankings are, not whether the order is right.</source>
   <translation>Il vaut 1 si tous les classements sont identiques et 0 s’ils s’annulent. Il dit à quel point les classements se ressemblent, non si l’ordre est le bon.</translation>
  </message>
  <message>
   <source>Van der Eijk’s A says how positions are spread: 1 where all stand at one step, 0 where as many stand at each, −1 where half stand at each end. In a small group one person moves it far, so it stands with its range if one person were missing or stood one step aside.</source>
   <translation>Le A de Van der Eijk dit comment les positions se répartissent : 1 si tous sont au même degré, 0 si chaque degré en compte autant, −1 si la moitié est à chaque extrémité. Dans un petit groupe, une personne le déplace beaucoup ; il est donc donné avec son étendue s’il manquait une personne ou si elle était un degré à côté.</translation>
  </message>
  <message>
   <source>Before each other one</source>
   <translation>Avant chacune des autres</translation>
  </message>
  <message>
   <source>Schulze</source>
   <translation>Schulze</translation>
  </message>
  <message>
   <source>Borda</source>
   <translation>Borda</translation>
  </message>
  <message>
   <source>Nobody changes what comes first.</source>
   <translation>Personne ne change ce qui arrive en tête.</translation>
  </message>
  <message>
   <source>Kemeny looks for the order that goes against fewest of the comparisons people made: {n} orders are equally good, each against {cost}, so none of them is printed.</source>
   <translation>Kemeny cherche l’ordre qui contredit le moins de comparaisons : {n} ordres se valent, chacun en contredit {cost} ; aucun n’est donc imprimé.</translation>
  </message>
  <message>
   <source>Kendall’s W: {number}. {what}</source>
   <translation>W de Kendall : {number}. {what}</translation>
  </message>
  <message>
   <source>A {number}, from {least} to {most} with one person missing or one step aside; {n} people</source>
   <translation>A {number}, de {least} à {most} sans une personne ou avec une à un degré près ; {n} personnes</translation>
  </message>
  <message>
   <source>Appendix</source>
   <translation>Annexe</translation>
  </message>
  <message>
   <source>Numbers to look up</source>
   <translation>Chiffres à consulter</translation>
  </message>
  <message>
   <source>No option does, and nobody changes that.</source>
   <translation>Aucune option, et personne n’y change rien.</translation>
  </message>
  <message>
   <source>Kemeny’s order is not counted for more than {most} options.</source>
   <translation>L’ordre de Kemeny n’est pas compté au-delà de {most} options.</translation>
  </message>
  <message>
   <source>Kemeny’s order goes against fewest of the comparisons people made, {cost} of them: {order}.</source>
   <translation>L’ordre de Kemeny contredit le moins de comparaisons faites, {cost} en tout : {order}.</translation>
  </message>
  <message>
   <source>Kendall’s W is not defined here: options are without a place on some rankings, or everything is tied.</source>
   <translation>Le W de Kendall n’est pas défini ici : des options sont sans place sur certains classements, ou tout est à égalité.</translation>
  </message>
  <message>
   <source>How the rankings were counted</source>
   <translation>Comment les classements ont été comptés</translation>
  </message>
  <message>
   <source>the options carry the numbers of the priorities</source>
   <translation>les options portent les numéros des priorités</translation>
  </message>
  <message>
   <source>Option</source>
   <translation>Option</translation>
  </message>
  <message>
   <source>Place by Schulze</source>
   <translation>Place selon Schulze</translation>
  </message>
  <message>
   <source>Borda’s count</source>
   <translation>Décompte de Borda</translation>
  </message>
  <message>
   <source>Without any one person</source>
   <translation>Sans l’une ou l’autre personne</translation>
  </message>
  <message>
   <source>How positions were spread</source>
   <translation>Comment les positions se répartissaient</translation>
  </message>
  <message>
   <source>{n}, tied</source>
   <translation>{n}, à égalité</translation>
  </message>
  <message>
   <source>, then </source>
   <translation>, puis </translation>
  </message>
  <message>
   <source>These words stood on the projector when the answers were shown. Whoever noted them then can compare: with the same words here, nothing up to that reveal was changed since.</source>
   <translation>Ces mots figuraient à l’écran quand les réponses ont été montrées. Qui les a notés peut comparer : si les mots sont les mêmes ici, rien n’a été modifié jusqu’à cette révélation.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <source>Six words</source>
   <translation>Six mots</translation>
  </message>
  <message>
   <source>The six words of each reveal</source>
   <translation>Les six mots de chaque révélation</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tableau</translation>
  </message>
  <message>
   <source>{path} holds other files, too. Name another folder for the tables.</source>
   <translation>{path} contient aussi d’autres fichiers. Indiquez un autre dossier pour les tableaux.</translation>
  </message>
  <message>
   <source>{table}, summed up</source>
   <translation>{table}, en somme</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Section</translation>
  </message>
  <message>
   <source>Dissent</source>
   <translation>Désaccord</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Nature</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Formulation</translation>
  </message>
  <message>
   <source>Said of</source>
   <translation>Dit à propos de</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Énoncé</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Groupe</translation>
  </message>
  <message>
   <source>Argument</source>
   <translation>Argument</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>Fondement</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Under</source>
   <translation>Sous</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Issue</translation>
  </message>
  <message>
   <source>Dissents</source>
   <translation>Désaccords</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Indications</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Intitulé</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Arguments</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Remarque</translation>
  </message>
  <message>
   <source>an ordinary word, and a name</source>
   <translation>un mot ordinaire et un nom</translation>
  </message>
  <message>
   <source>a word of somebody’s role, or of what they answer for</source>
   <translation>un mot de la fonction de quelqu’un, ou de son domaine</translation>
  </message>
  <message>
   <source>like a name</source>
   <translation>semblable à un nom</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>une adresse</translation>
  </message>
  <message>
   <source>a number to call</source>
   <translation>un numéro de téléphone</translation>
  </message>
  <message>
   <source>somebody’s own part</source>
   <translation>le rôle de quelqu’un</translation>
  </message>
  <message>
   <source>the organisation, which keeps its name, bears that of somebody here</source>
   <translation>l’organisation garde son nom et porte celui de quelqu’un ici</translation>
  </message>
  <message>
   <source>{n} word may still tell who somebody is.</source>
   <comment>one</comment>
   <translation>{n} mot peut encore révéler qui est quelqu’un.</translation>
  </message>
  <message>
   <source>{n} words may still tell who somebody is.</source>
   <translation>{n} mots peuvent encore révéler qui est quelqu’un.</translation>
  </message>
  <message>
   <source>No place is withheld.</source>
   <translation>Aucun passage n’est caché.</translation>
  </message>
  <message>
   <source>{n} place is withheld.</source>
   <comment>one</comment>
   <translation>{n} passage est caché.</translation>
  </message>
  <message>
   <source>{n} places are withheld.</source>
   <translation>{n} passages sont cachés.</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>La première page</translation>
  </message>
  <message>
   <source>{n} place</source>
   <comment>one</comment>
   <translation>{n} passage</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} passages</translation>
  </message>
  <message>
   <source>{word}: {why}; {often}, first in {where}.</source>
   <translation>{word} : {why} ; {often}, d’abord dans {where}.</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time}</translation>
  </message>
  <message>
   <source>It stands at {title}; the last thing saved, {at}: {what}.</source>
   <translation>On en est à {title} ; dernier enregistrement, {at} : {what}.</translation>
  </message>
  <message>
   <source>Recovered. What was being written when Stratroom ended was taken back. {last}</source>
   <translation>Récupéré. Ce qui s’écrivait quand Stratroom s’est arrêté a été annulé. {last}</translation>
  </message>
  <message>
   <source>It was written by an older Stratroom and is of today’s kind now; the old file is kept as “{name}”.</source>
   <translation>Un Stratroom plus ancien avait écrit ce fichier ; il est désormais du format actuel. L’ancien est conservé sous « {name} ».</translation>
  </message>
  <message>
   <source>Recovered. What was handed in is kept. {last}</source>
   <translation>Récupéré. Ce qui était remis est conservé. {last}</translation>
  </message>
  <message>
   <source>Recovered. Nothing was lost. {last}</source>
   <translation>Récupéré. Rien n’a été perdu. {last}</translation>
  </message>
  <message>
   <source>Recovered. What was saved is kept. {last}</source>
   <translation>Récupéré. Ce qui était enregistré est conservé. {last}</translation>
  </message>
  <message>
   <source>The group’s name</source>
   <translation>Le nom du groupe</translation>
  </message>
  <message>
   <source>“{member}” stands in a group already. One group each.</source>
   <translation>« {member} » est déjà dans un groupe. Un seul groupe par énoncé.</translation>
  </message>
  <message>
   <source>The programme: a case is rehearsed with the one-day design.</source>
   <translation>Le programme : un cas se répète avec le modèle d’une journée.</translation>
  </message>
  <message>
   <source>That {title} was reopened, and why.</source>
   <translation>La réouverture de {title}, et son motif.</translation>
  </message>
  <message>
   <source>The parked point.</source>
   <comment>one</comment>
   <translation>Le point du parking.</translation>
  </message>
  <message>
   <source>The {n} parked points.</source>
   <translation>Les {n} points du parking.</translation>
  </message>
  <message>
   <source>The case holds a name of {count} characters, “{name}”, and a case is rehearsed with at most {most}. Shorten it there before you rehearse it.</source>
   <translation>Le cas contient un nom de {count} caractères, « {name} », et un cas se joue avec {most} au plus. Raccourcissez-le dans le cas avant de le jouer.</translation>
  </message>
  <message>
   <source>The case holds a role of {count} characters, “{role}”, and a case is rehearsed with at most {most}. Shorten it there before you rehearse it.</source>
   <translation>Le cas contient une fonction de {count} caractères, « {role} », et un cas se joue avec {most} au plus. Raccourcissez-la dans le cas avant de le jouer.</translation>
  </message>
  <message>
   <source>That {name} has no vote any more: a case in which they answered tells them with one.</source>
   <translation>Le fait que {name} n’a plus le droit de vote : un cas où la personne a répondu la présente avec ce droit.</translation>
  </message>
  <message>
   <source>That {name} is absent: a case does not say who left.</source>
   <translation>L’absence de {name} : un cas ne dit pas qui est parti.</translation>
  </message>
  <message>
   <source>“{phrase}” and its meanings: they carry no names, and a case says who wrote what.</source>
   <translation>« {phrase} » et ses sens : ils ne portent pas de nom, et un cas dit qui a écrit quoi.</translation>
  </message>
  <message>
   <source>Who used “{phrase}” in another form: a case counts these words to the letter.</source>
   <translation>Qui a employé « {phrase} » sous une autre forme : un cas compte ces mots à la lettre.</translation>
  </message>
  <message>
   <source>“{title}”: it is not revealed yet.</source>
   <translation>« {title} » : pas encore révélé.</translation>
  </message>
  <message>
   <source>That “{title}” was given up, and why.</source>
   <translation>L’abandon de « {title} », et son motif.</translation>
  </message>
  <message>
   <source>The answers to “{title}” that were shown before it was asked again ({count}), and why it was.</source>
   <translation>Les réponses à « {title} » montrées avant que la question soit redemandée ({count}), et pourquoi.</translation>
  </message>
  <message>
   <source>That answers to “{title}” came on paper, and whose.</source>
   <translation>Le fait que des réponses à « {title} » sont venues sur papier, et de qui.</translation>
  </message>
  <message>
   <source>That answers to “{title}” were collected before the day, and whose.</source>
   <translation>Que des réponses à « {title} » ont été recueillies avant la journée, et de qui.</translation>
  </message>
  <message>
   <source>That points and rankings were promised by role: none were shown since.</source>
   <translation>Que points et classements étaient promis par fonction : aucun n’a été montré depuis.</translation>
  </message>
  <message>
   <source>That points and rankings were promised without names: none were shown since.</source>
   <translation>Que points et classements étaient promis sans noms : aucun n’a été montré depuis.</translation>
  </message>
  <message>
   <source>The case holds all {count} options, and a case is rehearsed with at most {most}. Take some out of it, with what was given to them, before you rehearse it.</source>
   <translation>Le cas contient les {count} options, et un cas se joue avec {most} au plus. Retirez-en, avec ce qui leur a été donné, avant de le jouer.</translation>
  </message>
  <message>
   <source>The cut line: nothing stands above it.</source>
   <translation>La ligne de coupe : rien n’est au-dessus.</translation>
  </message>
  <message>
   <source>What was agreed of “{option}” before it came below the cut line.</source>
   <translation>Ce qui avait été convenu pour « {option} » avant qu’elle ne passe sous la ligne de coupe.</translation>
  </message>
  <message>
   <source>The answers to “{title}”: there are more than participants now have a vote in it, and a case asks those alone.</source>
   <translation>Les réponses à « {title} » : il y en a plus que de participants qui y ont maintenant une voix, et un cas n’interroge que ceux-ci.</translation>
  </message>
  <message>
   <source>That “{option}” comes from a trade-off that was removed since.</source>
   <translation>Que « {option} » vient d’un arbitrage retiré depuis.</translation>
  </message>
  <message>
   <source>“{option}” above the cut line: it has no owner yet.</source>
   <translation>« {option} » au-dessus de la ligne de coupe : encore sans responsable.</translation>
  </message>
  <message>
   <source>The answers to “{title}”: they stand under roles that fewer participants have now, and a case tells their roles as they are now.</source>
   <translation>Les réponses à « {title} » : elles figurent sous des fonctions que moins de participants ont à présent, et un cas donne les fonctions telles qu’elles sont maintenant.</translation>
  </message>
  <message>
   <source>That whoever owns “{option}” was away when they were named.</source>
   <translation>Que le responsable de « {option} » était absent quand il a été nommé.</translation>
  </message>
  <message>
   <source>That “{title}” was confirmed, and changed or amended since.</source>
   <translation>Que « {title} » a été confirmée, puis changée ou rectifiée.</translation>
  </message>
  <message>
   <source>That some were away when “{title}” was confirmed.</source>
   <translation>Que certains étaient absents lorsque « {title} » a été confirmée.</translation>
  </message>
  <message>
   <source>What was put right of the priorities in the read-back: a case tells the list as it stands.</source>
   <translation>Ce qui a été rectifié des priorités à la relecture : un cas raconte la liste telle qu’elle est.</translation>
  </message>
  <message>
   <source>The statements and their groups: they carry no names, and a case says who wrote what.</source>
   <translation>Les énoncés et leurs groupes : ils ne portent pas de noms, et un cas dit qui a écrit quoi.</translation>
  </message>
  <message>
   <source>That names come after reading: a case is rehearsed with names from the reveal on.</source>
   <translation>Que les noms viennent après la lecture : un cas est rejoué avec les noms dès la révélation.</translation>
  </message>
  <message>
   <source>The order in which the sentences stand: a case is rehearsed with them by role.</source>
   <translation>L’ordre dans lequel se tiennent les phrases : un cas est rejoué avec les phrases par fonction.</translation>
  </message>
  <message>
   <source>How the statements were sorted ({how}): a case tells the groups.</source>
   <translation>Comment les énoncés ont été triés ({how}) : un cas dit les groupes.</translation>
  </message>
  <message>
   <source>The second sorting, by {who}: a case tells the room’s.</source>
   <translation>Le second tri, par {who} : un cas dit celui de la salle.</translation>
  </message>
  <message>
   <source>The statements and their groups: their names are not shown yet, and a case says who wrote what.</source>
   <translation>Les énoncés et leurs groupes : leurs noms ne sont pas encore montrés, et un cas dit qui a écrit quoi.</translation>
  </message>
  <message>
   <source>The groups: the room has not confirmed them yet.</source>
   <translation>Les groupes : la salle ne les a pas encore confirmés.</translation>
  </message>
  <message>
   <source>The room’s count: every statement stands alone, and a case counts named groups.</source>
   <translation>Le décompte de la salle : chaque énoncé est seul, et un cas compte des groupes nommés.</translation>
  </message>
  <message>
   <source>The words that “{title}” was sealed with: nobody but {keeper} has them. Without them the case is rehearsed with these answers hidden.</source>
   <translation>Les mots avec lesquels « {title} » était scellé : personne d’autre que {keeper} ne les a. Sans eux, le cas est répété avec ces réponses cachées.</translation>
  </message>
  <message>
   <source>That “{title}” was sealed, and who kept the words.</source>
   <translation>Que « {title} » était scellé, et qui gardait les mots.</translation>
  </message>
  <message>
   <source>That somebody who is no longer on the list called the reverse of “{wording}” sensible.</source>
   <translation>Que quelqu’un qui n’est plus sur la liste a jugé raisonnable l’inverse de « {wording} ».</translation>
  </message>
  <message>
   <source>Who was given the floor on “{wording}”, and for how long.</source>
   <translation>Qui a eu la parole sur « {wording} », et pour combien de temps.</translation>
  </message>
  <message>
   <source>Who was assigned to argue the other side of “{wording}” earlier.</source>
   <translation>Qui avait été chargé auparavant de défendre l’autre côté de « {wording} ».</translation>
  </message>
  <message>
   <source>Who would have supported “{wording}” on conditions that were changed since.</source>
   <translation>Qui aurait soutenu « {wording} » à des conditions modifiées depuis.</translation>
  </message>
  <message>
   <source>The earlier proposals on “{wording}”, and when each was worded.</source>
   <translation>Les propositions antérieures sur « {wording} », et quand chacune a été formulée.</translation>
  </message>
  <message>
   <source>The earlier wordings of the decision on “{wording}”.</source>
   <translation>Les versions antérieures de la décision sur « {wording} ».</translation>
  </message>
  <message>
   <source>That answers on “{wording}” were shown after the decision was recorded.</source>
   <translation>Que des réponses sur « {wording} » ont été montrées après l’enregistrement de la décision.</translation>
  </message>
  <message>
   <source>That whoever owns the decision on “{wording}” was away when they were named.</source>
   <translation>Que le responsable de la décision sur « {wording} » était absent quand il a été nommé.</translation>
  </message>
  <message>
   <source>The case says who wrote the {n} dissent without a name. Keep it as you keep the workshop file.</source>
   <comment>one</comment>
   <translation>Le cas dit qui a écrit le {n} désaccord sans nom. Gardez-le comme le fichier de l’atelier.</translation>
  </message>
  <message>
   <source>The case says who wrote the {n} dissents without a name. Keep it as you keep the workshop file.</source>
   <translation>Le cas dit qui a écrit les {n} désaccords sans nom. Gardez-le comme le fichier de l’atelier.</translation>
  </message>
  <message>
   <source>What something on “{subject}”, as {kind}, was said of: a case tells only what was decided last.</source>
   <translation>À quoi se rapportait quelque chose sur « {subject} », dit comme {kind} : un cas ne raconte que ce qui a été décidé en dernier.</translation>
  </message>
  <message>
   <source>That {name} kept out while nothing was answered: a case tells who keeps out to the end.</source>
   <translation>Que {name} s’est récusé alors que rien n’a été répondu : un cas dit qui le reste jusqu’à la fin.</translation>
  </message>
  <message>
   <source>Something on “{subject}”, as {kind}: its author has not confirmed it yet.</source>
   <translation>Un élément sur « {subject} » ({kind}) : son auteur ne l’a pas encore confirmé.</translation>
  </message>
  <message>
   <source>That {name} kept out of “{title}”: a case tells who keeps out to the end.</source>
   <translation>Que {name} s’est récusé pour « {title} » : un cas dit qui le reste jusqu’à la fin.</translation>
  </message>
  <message>
   <source>Further words on “{subject}”, as {kind}: their author has not confirmed them yet.</source>
   <translation>D’autres mots sur « {subject} » ({kind}) : leur auteur ne les a pas encore confirmés.</translation>
  </message>
  <message>
   <source>“{title}”: the answers that lie in the box are not those that were handed in.</source>
   <translation>« {title} » : les réponses dans la boîte ne sont pas celles qui ont été remises.</translation>
  </message>
  <message>
   <source>“{name}” was never begun: it holds nothing. Remove it and start a new one.</source>
   <translation>« {name} » n’a jamais été commencé : il ne contient rien. Supprimez-le et commencez-en un nouveau.</translation>
  </message>
  <message>
   <source>“{name}” is damaged. {found} It was left as it is.</source>
   <translation>« {name} » est endommagé. {found} Le fichier est resté tel quel.</translation>
  </message>
  <message>
   <source>This person has handed in already, and answers without names cannot be taken out again.</source>
   <translation>Cette personne a déjà remis sa réponse, et une réponse sans nom ne peut plus être retirée.</translation>
  </message>
  <message>
   <source>The step before was saved after all, and would be taken back. Look, then undo.</source>
   <translation>L’étape précédente a été enregistrée malgré tout et serait annulée. Regardez d’abord, puis annulez.</translation>
  </message>
  <message>
   <source>{minutes} min more</source>
   <translation>{minutes} min de plus</translation>
  </message>
  <message>
   <source>{minutes} min less</source>
   <translation>{minutes} min de moins</translation>
  </message>
  <message>
   <source>The room goes on at {time}</source>
   <translation>La salle reprend à {time}</translation>
  </message>
  <message>
   <source>Then: {title}</source>
   <translation>Ensuite : {title}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} min</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>sautée</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>non atteinte</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Étape</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Prévu</translation>
  </message>
  <message>
   <source>The programme</source>
   <translation>Le programme</translation>
  </message>
  <message>
   <source>Reopened</source>
   <translation>Rouverte</translation>
  </message>
  <message>
   <source>At</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <source>We go on at {time}</source>
   <translation>Reprise à {time}</translation>
  </message>
  <message>
   <source>Taken up: “{text}”</source>
   <translation>Repris : « {text} »</translation>
  </message>
  <message>
   <source>Words changed to “{text}”</source>
   <translation>Mots changés en « {text} »</translation>
  </message>
  <message>
   <source>Dropped: “{text}”</source>
   <translation>Abandonné : « {text} »</translation>
  </message>
  <message>
   <source>Back to “{text}”</source>
   <translation>Retour à « {text} »</translation>
  </message>
  <message>
   <source>Meaning agreed: “{text}”</source>
   <translation>Sens convenu : « {text} »</translation>
  </message>
  <message>
   <source>No agreed meaning: “{text}”</source>
   <translation>Pas de sens commun : « {text} »</translation>
  </message>
  <message>
   <source>{n} person used it: {names}.</source>
   <comment>one</comment>
   <translation>{n} personne l’a employé : {names}.</translation>
  </message>
  <message>
   <source>{n} people used it: {names}.</source>
   <translation>{n} personnes l’ont employé : {names}.</translation>
  </message>
  <message>
   <source>{n} person said what they mean by it.</source>
   <comment>one</comment>
   <translation>{n} personne a dit ce qu’elle entend par là.</translation>
  </message>
  <message>
   <source>{n} people said what they mean by it.</source>
   <translation>{n} personnes ont dit ce qu’elles entendent par là.</translation>
  </message>
  <message>
   <source>Nobody used these words in their sentence.</source>
   <translation>Personne n’a employé ces mots dans sa phrase.</translation>
  </message>
  <message>
   <source>{n} person used it.</source>
   <comment>one</comment>
   <translation>{n} personne l’a employé.</translation>
  </message>
  <message>
   <source>{n} people used it.</source>
   <translation>{n} personnes l’ont employé.</translation>
  </message>
  <message>
   <source>{n} answer to what is meant by it.</source>
   <comment>one</comment>
   <translation>{n} réponse sur ce que l’on entend par là.</translation>
  </message>
  <message>
   <source>{n} answers to what is meant by it.</source>
   <translation>{n} réponses sur ce que l’on entend par là.</translation>
  </message>
  <message>
   <source>Nobody used it.</source>
   <translation>Personne ne l’a employé.</translation>
  </message>
  <message>
   <source>When you say “{phrase}”, what would you fund, stop or measure by it?</source>
   <translation>Quand vous dites « {phrase} », que financeriez-vous, qu’arrêteriez-vous ou que mesureriez-vous ?</translation>
  </message>
  <message>
   <source>What we mean by {phrase}</source>
   <translation>Ce que nous entendons par {phrase}</translation>
  </message>
  <message>
   <source>What does each mean by it?</source>
   <translation>Qu’entend chacun par là ?</translation>
  </message>
  <message>
   <source>Which words did several of us use?</source>
   <translation>Quels mots plusieurs d’entre nous ont-ils employés ?</translation>
  </message>
  <message>
   <source>Each writes what they mean by it</source>
   <translation>Chacun écrit ce qu’il entend par là</translation>
  </message>
  <message>
   <source>Take up these words</source>
   <translation>Reprendre ces mots</translation>
  </message>
  <message>
   <source>Take up words</source>
   <translation>Reprendre des mots</translation>
  </message>
  <message>
   <source>Marked in the sentences. Arrow keys move, Return puts one into the field.</source>
   <translation>Repérés dans les phrases. Les flèches déplacent, Entrée met une expression dans le champ.</translation>
  </message>
  <message>
   <source>A phrase from the statements was taken up; everybody was asked in private what they would fund, stop or measure by it. Who used it: whose statement holds these words to the letter, capitals aside; words that were marked as shared are counted in other forms too.</source>
   <translation>Une expression des énoncés a été reprise ; chacun a été interrogé en privé sur ce qu’il financerait, arrêterait ou mesurerait d’après elle. Qui l’a employée : celui dont l’énoncé contient ces mots à la lettre, majuscules mises à part ; les mots qui étaient repérés comme partagés comptent aussi sous d’autres formes.</translation>
  </message>
  <message>
   <source>No agreed meaning</source>
   <translation>Pas de sens commun</translation>
  </message>
  <message>
   <source>{n} phrase taken up</source>
   <comment>one</comment>
   <translation>{n} expression reprise</translation>
  </message>
  <message>
   <source>{n} phrases taken up</source>
   <translation>{n} expressions reprises</translation>
  </message>
  <message>
   <source>No agreed meaning, replaced {at}</source>
   <translation>Pas de sens commun, remplacé le {at}</translation>
  </message>
  <message>
   <source>No agreed meaning, before it was asked again {at}</source>
   <translation>Pas de sens commun, avant que la question soit reposée le {at}</translation>
  </message>
  <message>
   <source>What we meant by it, replaced {at}</source>
   <translation>Ce que nous entendions par là, remplacé le {at}</translation>
  </message>
  <message>
   <source>What we meant by it, before it was asked again {at}</source>
   <translation>Ce que nous entendions par là, avant que la question soit reposée le {at}</translation>
  </message>
  <message>
   <source>What each means by it</source>
   <translation>Ce que chacun entend par là</translation>
  </message>
  <message>
   <source>Nobody was asked what they mean by it.</source>
   <translation>Personne n’a été interrogé sur ce qu’il entend par là.</translation>
  </message>
  <message>
   <source>Asked and given up.</source>
   <translation>La question a été posée, puis abandonnée.</translation>
  </message>
  <message>
   <source>To be asked again.</source>
   <translation>À redemander.</translation>
  </message>
  <message>
   <source>What each means by it was not revealed.</source>
   <translation>Ce que chacun entend par là n’a pas été révélé.</translation>
  </message>
  <message>
   <source>What we mean by it</source>
   <translation>Ce que nous entendons par là</translation>
  </message>
  <message>
   <source>shown {at}</source>
   <translation>montré {at}</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Consignée</translation>
  </message>
  <message>
   <source>Those words are no longer taken up. Choose others, or take them up again.</source>
   <translation>Ces mots ne sont plus repris. Choisissez-en d’autres, ou reprenez-les.</translation>
  </message>
  <message>
   <source>The id of a phrase</source>
   <translation>L’identifiant d’une expression</translation>
  </message>
  <message>
   <source>The phrase</source>
   <translation>L’expression</translation>
  </message>
  <message>
   <source>What the room means</source>
   <translation>Ce que la salle entend</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each phrase an id of its own.</source>
   <translation>L’identifiant « {id} » est pris. Donnez à chaque expression le sien.</translation>
  </message>
  <message>
   <source>There is no statement by “{card}”.</source>
   <translation>Il n’y a pas d’énoncé de « {card} ».</translation>
  </message>
  <message>
   <source>“{phrase}” is taken up already. Go back to it, or take up other words.</source>
   <translation>« {phrase} » est déjà repris. Revenez-y, ou reprenez d’autres mots.</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it or give it up first.</source>
   <translation>« {title} » n’est pas encore révélé. Révélez ou abandonnez d’abord ce tour.</translation>
  </message>
  <message>
   <source>“{phrase}” is before the room already.</source>
   <translation>« {phrase} » est déjà devant la salle.</translation>
  </message>
  <message>
   <source>People were asked about “{phrase}”, so it stays. Take up other words.</source>
   <translation>La question a été posée sur « {phrase} », qui reste donc. Reprenez d’autres mots.</translation>
  </message>
  <message>
   <source>The room has not seen what each means by “{phrase}”. Reveal that first.</source>
   <translation>La salle n’a pas vu ce que chacun entend par « {phrase} ». Révélez-le d’abord.</translation>
  </message>
  <message>
   <source>These are the words already agreed.</source>
   <translation>Ce sont les mots déjà convenus.</translation>
  </message>
  <message>
   <source>It is recorded already that no meaning is agreed.</source>
   <translation>Il est déjà consigné qu’aucun sens n’est convenu.</translation>
  </message>
  <message>
   <source>Written down at {at}</source>
   <translation>Noté à {at}</translation>
  </message>
  <message>
   <source>We mean:</source>
   <translation>Nous entendons :</translation>
  </message>
  <message>
   <source>Phrase {n} of {count}</source>
   <translation>Expression {n} sur {count}</translation>
  </message>
  <message>
   <source>used it</source>
   <translation>l’a employé</translation>
  </message>
  <message>
   <source>The sentences</source>
   <translation>Les phrases</translation>
  </message>
  <message>
   <source>A meaning is agreed</source>
   <translation>Un sens est convenu</translation>
  </message>
  <message>
   <source>Drop these words</source>
   <translation>Abandonner ces mots</translation>
  </message>
  <message>
   <source>Ask what each means by it</source>
   <translation>Demander ce que chacun entend par là</translation>
  </message>
  <message>
   <source>Reveal all {n} at once</source>
   <translation>Révéler les {n} à la fois</translation>
  </message>
  <message>
   <source>Change the words</source>
   <translation>Modifier les mots</translation>
  </message>
  <message>
   <source>The words</source>
   <translation>Les mots</translation>
  </message>
  <message>
   <source>An agreed meaning</source>
   <translation>Un sens commun</translation>
  </message>
  <message>
   <source>Option listed: “{text}”</source>
   <translation>Option ajoutée : « {text} »</translation>
  </message>
  <message>
   <source>Option worded again: “{text}”</source>
   <translation>Option reformulée : « {text} »</translation>
  </message>
  <message>
   <source>Option removed: “{text}”</source>
   <translation>Option supprimée : « {text} »</translation>
  </message>
  <message>
   <source>Cut line drawn below {count}</source>
   <translation>Ligne de coupe tracée après {count}</translation>
  </message>
  <message>
   <source>Priority agreed: “{text}”</source>
   <translation>Priorité convenue : « {text} »</translation>
  </message>
  <message>
   <source>Level needed fixed</source>
   <translation>Niveau requis fixé</translation>
  </message>
  <message>
   <source>the area of a dot is the points given; – no answer</source>
   <translation>l’aire d’un disque correspond aux points donnés ; – sans réponse</translation>
  </message>
  <message>
   <source>{list} (another list than today’s)</source>
   <translation>{list} (une autre liste qu’aujourd’hui)</translation>
  </message>
  <message>
   <source>the area of a dot is the points given</source>
   <translation>l’aire d’un disque correspond aux points donnés</translation>
  </message>
  <message>
   <source>How many put this before option …</source>
   <translation>Combien la placent avant l’option …</translation>
  </message>
  <message>
   <source>{options} level</source>
   <translation>{options} à égalité</translation>
  </message>
  <message>
   <source>Everyone’s 100 points</source>
   <translation>Les 100 points de chacun</translation>
  </message>
  <message>
   <source>Every allocation in figures</source>
   <translation>Toutes les répartitions en chiffres</translation>
  </message>
  <message>
   <source>Least to most</source>
   <translation>Du moins au plus</translation>
  </message>
  <message>
   <source>Everyone’s ranking</source>
   <translation>Le classement de chacun</translation>
  </message>
  <message>
   <source>Those who put both level, or left one out, are in neither number.</source>
   <translation>Qui met les deux à égalité, ou en laisse une de côté, ne compte dans aucun des deux nombres.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <source>the options carry the numbers of the list below</source>
   <translation>les options portent les numéros de la liste ci-dessous</translation>
  </message>
  <message>
   <source>drawn by the room, {at}</source>
   <translation>tracée par la salle, {at}</translation>
  </message>
  <message>
   <source>Every ranking, first to last</source>
   <translation>Chaque classement, du premier au dernier</translation>
  </message>
  <message>
   <source>Polled on another list than today’s: {list}</source>
   <translation>Sondage sur une autre liste que celle d’aujourd’hui : {list}</translation>
  </message>
  <message>
   <source>Said of another list than today’s: {list}</source>
   <translation>Dit d’une autre liste que celle d’aujourd’hui : {list}</translation>
  </message>
  <message>
   <source>{option} (owner {name})</source>
   <translation>{option} (responsable : {name})</translation>
  </message>
  <message>
   <source>Said before the line was drawn.</source>
   <translation>Dit avant que la ligne ne soit tracée.</translation>
  </message>
  <message>
   <source>Said of this list with other owners: {list}</source>
   <translation>Dit de cette liste avec d’autres responsables : {list}</translation>
  </message>
  <message>
   <source>Said of another list than today’s, {time}: {list}</source>
   <translation>Dit d’une autre liste que celle d’aujourd’hui, {time} : {list}</translation>
  </message>
  <message>
   <source>Said before the line was drawn, {time}.</source>
   <translation>Dit avant que la ligne ne soit tracée, {time}.</translation>
  </message>
  <message>
   <source>Said of this list with other owners, {time}: {list}</source>
   <translation>Dit de cette liste avec d’autres responsables, {time} : {list}</translation>
  </message>
  <message>
   <source>Give 100 points to the options. What comes first for us?</source>
   <translation>Répartissez 100 points entre les options. Qu’est-ce qui passe en premier pour nous ?</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Classement</translation>
  </message>
  <message>
   <source>Put the options in order, from first to last. Ties are allowed.</source>
   <translation>Classez les options de la première à la dernière. Les ex æquo sont permis.</translation>
  </message>
  <message>
   <source>Gradients of agreement: priorities</source>
   <translation>Degrés d’accord : priorités</translation>
  </message>
  <message>
   <source>These are our priorities, in this order.</source>
   <translation>Voici nos priorités, dans cet ordre.</translation>
  </message>
  <message>
   <source>My time</source>
   <translation>Mon temps</translation>
  </message>
  <message>
   <source>What do these priorities mean for my time?</source>
   <translation>Que signifient ces priorités pour mon temps ?</translation>
  </message>
  <message>
   <source>There are fewer than two options to weigh. List at least two first.</source>
   <translation>Il y a moins de deux options à peser. Ajoutez-en d’abord au moins deux.</translation>
  </message>
  <message>
   <source>Nothing is above the cut line yet. Draw the line below at least one option first.</source>
   <translation>Rien n’est encore au-dessus de la ligne de coupe. Tracez d’abord la ligne sous au moins une option.</translation>
  </message>
  <message>
   <source>The cut line was drawn on these answers. Move it above the first option, then ask again.</source>
   <translation>La ligne de coupe a été tracée d’après ces réponses. Placez-la au-dessus de la première option, puis redemandez.</translation>
  </message>
  <message>
   <source>Owns</source>
   <translation>Porte</translation>
  </message>
  <message>
   <source>Of the week</source>
   <translation>De la semaine</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>non dit</translation>
  </message>
  <message>
   <source>In their own words</source>
   <translation>Dans ses propres mots</translation>
  </message>
  <message>
   <source>Load per person</source>
   <translation>Charge par personne</translation>
  </message>
  <message>
   <source>none of them</source>
   <translation>aucune</translation>
  </message>
  <message>
   <source>From the decisions</source>
   <translation>Tirées des décisions</translation>
  </message>
  <message>
   <source>On to the owners</source>
   <translation>Passer aux responsables</translation>
  </message>
  <message>
   <source>Draw the line below the first option</source>
   <translation>Tracer la ligne sous la première option</translation>
  </message>
  <message>
   <source>On to the 100 points</source>
   <translation>Passer aux 100 points</translation>
  </message>
  <message>
   <source>On to a ranking</source>
   <translation>Passer à un classement</translation>
  </message>
  <message>
   <source>Ask for 100 points</source>
   <translation>Demander les 100 points</translation>
  </message>
  <message>
   <source>Ask for a ranking</source>
   <translation>Demander un classement</translation>
  </message>
  <message>
   <source>Ask what this means for my time</source>
   <translation>Demander ce que cela signifie pour mon temps</translation>
  </message>
  <message>
   <source>Ask the gradients</source>
   <translation>Demander les degrés d’accord</translation>
  </message>
  <message>
   <source>{count} listed</source>
   <translation>{count} sur la liste</translation>
  </message>
  <message>
   <source>{count} above</source>
   <translation>{count} au-dessus</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Options</translation>
  </message>
  <message>
   <source>Who keeps out</source>
   <translation>Qui se récuse</translation>
  </message>
  <message>
   <source>Owners and what stops</source>
   <translation>Responsables et ce qui s’arrête</translation>
  </message>
  <message>
   <source>What this means for my time</source>
   <translation>Ce que cela signifie pour mon temps</translation>
  </message>
  <message>
   <source>{count} of {asked} gave it points; from {least} to {most}</source>
   <translation>{count} sur {asked} y ont mis des points ; de {least} à {most}</translation>
  </message>
  <message>
   <source>kept from when it was above: owner {name}</source>
   <translation>gardé du temps où elle était au-dessus : responsable {name}</translation>
  </message>
  <message>
   <source>{count} of {options} options above the line</source>
   <translation>{count} options sur {options} au-dessus de la ligne</translation>
  </message>
  <message>
   <source>{n} of {all} has an owner</source>
   <comment>one</comment>
   <translation>{n} sur {all} a un responsable</translation>
  </message>
  <message>
   <source>{n} of {all} have an owner</source>
   <translation>{n} sur {all} ont un responsable</translation>
  </message>
  <message>
   <source>What could come first?</source>
   <translation>Qu’est-ce qui pourrait passer en premier ?</translation>
  </message>
  <message>
   <source>{n} option to choose from</source>
   <comment>one</comment>
   <translation>{n} option au choix</translation>
  </message>
  <message>
   <source>{n} options to choose from</source>
   <translation>{n} options au choix</translation>
  </message>
  <message>
   <source>To see how the room stands on the list of today, ask again.</source>
   <translation>Pour savoir où en est la salle sur la liste d’aujourd’hui, redemandez.</translation>
  </message>
  <message>
   <source>Above the line: funded now, with an owner.</source>
   <translation>Au-dessus de la ligne : financé maintenant, avec un responsable.</translation>
  </message>
  <message>
   <source>Below the line: not now. No people and no money until it is looked at again.</source>
   <translation>Au-dessous de la ligne : pas maintenant. Ni personnes ni argent jusqu’à un nouvel examen.</translation>
  </message>
  <message>
   <source>{more} has more points than {fewer}</source>
   <comment>one</comment>
   <translation>{more} a plus de points que {fewer}</translation>
  </message>
  <message>
   <source>{more} have more points than {fewer}</source>
   <translation>{more} ont plus de points que {fewer}</translation>
  </message>
  <message>
   <source>A line between options that the count leaves undecided is the room’s to draw.</source>
   <translation>C’est à la salle de tracer une ligne entre des options que le décompte ne départage pas.</translation>
  </message>
  <message>
   <source>{options} have {n} point each: the line runs between equals; the room decides.</source>
   <comment>one</comment>
   <translation>{options} ont {n} point chacune : la ligne passe entre des égales ; la salle décide.</translation>
  </message>
  <message>
   <source>{options} have {n} points each: the line runs between equals; the room decides.</source>
   <translation>{options} ont {n} points chacune : la ligne passe entre des égales ; la salle décide.</translation>
  </message>
  <message>
   <source>The line is not by points: {told}.</source>
   <translation>La ligne ne suit pas les points : {told}.</translation>
  </message>
  <message>
   <source>A line between equals is the room’s to draw.</source>
   <translation>C’est à la salle de tracer une ligne entre égaux.</translation>
  </message>
  <message>
   <source>{options} are undecided by the count (a circle): the line runs between them; the room decides.</source>
   <translation>Le décompte ne départage pas {options} (un cercle) : la ligne passe entre elles ; la salle décide.</translation>
  </message>
  <message>
   <source>{options} are level in the rankings: the line runs between equals; the room decides.</source>
   <translation>{options} sont à égalité dans les classements : la ligne passe entre des égales ; la salle décide.</translation>
  </message>
  <message>
   <source>{name}: {days} in {n} priority, more than a week has.</source>
   <comment>one</comment>
   <translation>{name} : {days} dans {n} priorité, plus que n’en compte une semaine.</translation>
  </message>
  <message>
   <source>{name}: {days} in {n} priorities, more than a week has.</source>
   <translation>{name} : {days} dans {n} priorités, plus que n’en compte une semaine.</translation>
  </message>
  <message>
   <source>{name} owns {owned} of {every} priorities.</source>
   <translation>{name} porte {owned} priorités sur {every}.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priority, is not in the room now.</source>
   <comment>one</comment>
   <translation>{name}, responsable de {owned} priorité sur {n}, n’est pas dans la salle en ce moment.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priorities, is not in the room now.</source>
   <translation>{name}, responsable de {owned} des {n} priorités, n’est pas dans la salle en ce moment.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priority, keeps out of this question.</source>
   <comment>one</comment>
   <translation>{name}, responsable de {owned} priorité sur {n}, se récuse pour cette question.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priorities, keeps out of this question.</source>
   <translation>{name}, responsable de {owned} des {n} priorités, se récuse pour cette question.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priority, was absent at the end.</source>
   <comment>one</comment>
   <translation>{name}, responsable de {owned} priorité sur {n}, n’était plus dans la salle à la fin.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priorities, was absent at the end.</source>
   <translation>{name}, responsable de {owned} des {n} priorités, n’était plus dans la salle à la fin.</translation>
  </message>
  <message>
   <source>{name} owns {n} priority. Name another owner for it.</source>
   <comment>one</comment>
   <translation>{name} est responsable de {n} priorité. Nommez-en un autre responsable.</translation>
  </message>
  <message>
   <source>{name} owns {n} priorities. Name another owner for them.</source>
   <translation>{name} est responsable de {n} priorités. Nommez-en un autre responsable.</translation>
  </message>
  <message>
   <source>Asked on another list, or other owners, than today’s: {list}. What each owns is as it was then.</source>
   <translation>Demandé sur une autre liste ou d’autres responsables qu’aujourd’hui : {list}. Ce dont chacun est responsable est comme alors.</translation>
  </message>
  <message>
   <source>{owns} ({days})</source>
   <translation>{owns} ({days})</translation>
  </message>
  <message>
   <source>Equal above the line, in the room’s own order: {tied}.</source>
   <translation>À égalité au-dessus de la ligne, dans l’ordre choisi par la salle : {tied}.</translation>
  </message>
  <message>
   <source>Equal, and shown in the order of the list: {tied}.</source>
   <translation>À égalité, et montrées dans l’ordre de la liste : {tied}.</translation>
  </message>
  <message>
   <source>Undecided by the count (a circle), above the line in the room’s own order: {tied}.</source>
   <translation>Non départagées par le décompte (un cercle), au-dessus de la ligne dans l’ordre choisi par la salle : {tied}.</translation>
  </message>
  <message>
   <source>Undecided by the count (a circle), and shown in the order of the list: {tied}.</source>
   <translation>Non départagées par le décompte (un cercle), et montrées dans l’ordre de la liste : {tied}.</translation>
  </message>
  <message>
   <source>Order: {by}.</source>
   <translation>Ordre : {by}.</translation>
  </message>
  <message>
   <source>by points</source>
   <translation>selon les points</translation>
  </message>
  <message>
   <source>Order: the room’s own.</source>
   <translation>Ordre : celui de la salle.</translation>
  </message>
  <message>
   <source>Order: the room’s own above the line, {by} below it.</source>
   <translation>Ordre : celui de la salle au-dessus de la ligne, {by} au-dessous.</translation>
  </message>
  <message>
   <source>no place on any ranking</source>
   <translation>sans place sur aucun classement</translation>
  </message>
  <message>
   <source>place {n} by Schulze</source>
   <translation>place {n} selon Schulze</translation>
  </message>
  <message>
   <source>Without a place on any ranking, and shown last: {options}.</source>
   <comment>one</comment>
   <translation>Sans place dans aucun classement, et montrée en dernier : {options}.</translation>
  </message>
  <message>
   <source>Without a place on any ranking, and shown last in the order of the list: {options}.</source>
   <translation>Sans place dans aucun classement, et montrées en dernier dans l’ordre de la liste : {options}.</translation>
  </message>
  <message>
   <source>{options} ({points} each)</source>
   <translation>{options} ({points} chacune)</translation>
  </message>
  <message>
   <source>by the rankings (Schulze)</source>
   <translation>selon les classements (Schulze)</translation>
  </message>
  <message>
   <source>as listed</source>
   <translation>comme dans la liste</translation>
  </message>
  <message>
   <source>tied for place {n} by Schulze</source>
   <translation>à égalité à la place {n} selon Schulze</translation>
  </message>
  <message>
   <source>{count} of {options} options agreed</source>
   <translation>{count} options convenues sur {options}</translation>
  </message>
  <message>
   <source>{agreed} of {n} option above the cut line.</source>
   <comment>one</comment>
   <translation>{agreed} sur {n} option au-dessus de la ligne de coupe.</translation>
  </message>
  <message>
   <source>{agreed} of {n} options above the cut line.</source>
   <translation>{agreed} sur {n} options au-dessus de la ligne de coupe.</translation>
  </message>
  <message>
   <source>{option} ({n} point)</source>
   <comment>one</comment>
   <translation>{option} ({n} point)</translation>
  </message>
  <message>
   <source>{option} ({n} points)</source>
   <translation>{option} ({n} points)</translation>
  </message>
  <message>
   <source>points of {given}</source>
   <translation>points sur {given}</translation>
  </message>
  <message>
   <source>Funded, in this order</source>
   <translation>Financé, dans cet ordre</translation>
  </message>
  <message>
   <source>We stop</source>
   <translation>Nous arrêtons</translation>
  </message>
  <message>
   <source>No owner was named</source>
   <translation>Aucun responsable n’a été nommé</translation>
  </message>
  <message>
   <source>{n} option was listed. No cut line was drawn.</source>
   <comment>one</comment>
   <translation>{n} option était sur la liste. Aucune ligne de coupe n’a été tracée.</translation>
  </message>
  <message>
   <source>{n} options were listed. No cut line was drawn.</source>
   <translation>{n} options étaient sur la liste. Aucune ligne de coupe n’a été tracée.</translation>
  </message>
  <message>
   <source>{name} (was not in the room)</source>
   <translation>{name} (n’était pas dans la salle)</translation>
  </message>
  <message>
   <source>{name}; has kept out of this question since</source>
   <translation>{name} ; se récuse depuis pour cette question</translation>
  </message>
  <message>
   <source>{name}; absent at the end</source>
   <translation>{name} ; plus dans la salle à la fin</translation>
  </message>
  <message>
   <source>Line drawn</source>
   <translation>Ligne tracée</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Ce que cela signifie</translation>
  </message>
  <message>
   <source>Of the owner’s week</source>
   <translation>De la semaine du responsable</translation>
  </message>
  <message>
   <source>First result</source>
   <translation>Premier résultat</translation>
  </message>
  <message>
   <source>By</source>
   <comment>a date</comment>
   <translation>Par</translation>
  </message>
  <message>
   <source>People</source>
   <comment>who does it</comment>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Argent</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Vient de</translation>
  </message>
  <message>
   <source>a decision of this workshop</source>
   <translation>une décision de cet atelier</translation>
  </message>
  <message>
   <source>Read back</source>
   <translation>Relue</translation>
  </message>
  <message>
   <source>Nothing was named</source>
   <translation>Rien n’a été nommé</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <source>Below the cut line</source>
   <translation>Au-dessous de la ligne de coupe</translation>
  </message>
  <message>
   <source>At the line</source>
   <translation>À la ligne</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <source>“{title}” was opened on these options, so the list stays as it is. Leave an option below the cut line if the room no longer wants it.</source>
   <translation>« {title} » a été ouvert sur ces options, la liste reste donc telle quelle. Laissez une option sous la ligne de coupe si la salle n’en veut plus.</translation>
  </message>
  <message>
   <source>The id of an option</source>
   <translation>L’identifiant d’une option</translation>
  </message>
  <message>
   <source>The option</source>
   <translation>L’option</translation>
  </message>
  <message>
   <source>There is no option “{id}”.</source>
   <translation>Il n’y a pas d’option « {id} ».</translation>
  </message>
  <message>
   <source>The date</source>
   <translation>La date</translation>
  </message>
  <message>
   <source>There are {most} options, the most that can be weighed at once. Take one out, or put two into one.</source>
   <translation>Il y a {most} options, le maximum que l’on puisse peser à la fois. Retirez-en une, ou réunissez-en deux.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each option an id of its own.</source>
   <translation>L’identifiant « {id} » est pris. Donnez à chaque option le sien.</translation>
  </message>
  <message>
   <source>That option is on the list already, in the same words.</source>
   <translation>Cette option est déjà sur la liste, dans les mêmes mots.</translation>
  </message>
  <message>
   <source>“{text}” is the last option, and somebody dissents from the list or keeps out of it. Word it again, or list another option first.</source>
   <translation>« {text} » est la dernière option, et quelqu’un est en désaccord avec la liste ou s’en tient à l’écart. Reformulez-la, ou ajoutez d’abord une autre option.</translation>
  </message>
  <message>
   <source>An option stands above the cut line twice. Name each once.</source>
   <translation>Une option figure deux fois au-dessus de la ligne de coupe. Nommez chacune une fois.</translation>
  </message>
  <message>
   <source>“{text}” is below the cut line. Draw the line below it first.</source>
   <translation>« {text} » est au-dessous de la ligne de coupe. Tracez d’abord la ligne plus bas.</translation>
  </message>
  <message>
   <source>A week has {most} half days. Give 0 to {most}.</source>
   <translation>Une semaine compte {most} demi-journées. Indiquez de 0 à {most}.</translation>
  </message>
  <message>
   <source>The poll on these priorities was opened; the level needed stays. Ask it again to change it.</source>
   <translation>Le vote sur ces priorités a été ouvert ; le niveau requis reste. Posez la question de nouveau pour le changer.</translation>
  </message>
  <message>
   <source>“{round}” was answered on these options before, so they stay as they are. List another one, or leave one below the cut line.</source>
   <translation>« {round} » a déjà reçu des réponses sur ces options, elles restent donc telles quelles. Ajoutez-en une autre, ou laissez-en une au-dessous de la ligne.</translation>
  </message>
  <message>
   <source>The room is answering “{title}” on these priorities. Reveal it first.</source>
   <translation>La salle répond à « {title} » sur ces priorités. Révélez d’abord les réponses.</translation>
  </message>
  <message>
   <source>The first result</source>
   <translation>Le premier résultat</translation>
  </message>
  <message>
   <source>The people</source>
   <translation>Le champ « Personnes »</translation>
  </message>
  <message>
   <source>The money</source>
   <translation>Le champ « Argent »</translation>
  </message>
  <message>
   <source>The level needed</source>
   <translation>Le seuil requis</translation>
  </message>
  <message>
   <source>Dot area = points</source>
   <translation>Aire du disque = points</translation>
  </message>
  <message>
   <source>Each number: how many of {n} put the row before the column.</source>
   <comment>one</comment>
   <translation>Chaque nombre : combien sur {n} ont mis la ligne avant la colonne.</translation>
  </message>
  <message>
   <source>Each number: how many of {n} put the row before the column.</source>
   <translation>Chaque nombre : combien sur {n} ont mis la ligne avant la colonne.</translation>
  </message>
  <message>
   <source>{n} priority, and what stops for it</source>
   <comment>one</comment>
   <translation>{n} priorité, et ce qui s’arrête pour elle</translation>
  </message>
  <message>
   <source>{n} priorities, and what stops for them</source>
   <translation>{n} priorités, et ce qui s’arrête pour elles</translation>
  </message>
  <message>
   <source>Said against this list: {people} (page {page})</source>
   <translation>Contre cette liste : {people} (page {page})</translation>
  </message>
  <message>
   <source>100 points each. The first holds {held} of {given}.</source>
   <comment>one</comment>
   <translation>100 points chacun. La première en réunit {held} sur {given}.</translation>
  </message>
  <message>
   <source>100 points each. The {n} above the line hold {held} of {given}.</source>
   <translation>100 points chacun. Les {n} au-dessus de la ligne en réunissent {held} sur {given}.</translation>
  </message>
  <message>
   <source>Owner {name}</source>
   <translation>Responsable : {name}</translation>
  </message>
  <message>
   <source>100 points each, {given} in all.</source>
   <translation>100 points chacun, {given} au total.</translation>
  </message>
  <message>
   <source>Option {n}</source>
   <translation>Option {n}</translation>
  </message>
  <message>
   <source>{result} (by {date})</source>
   <translation>{result} (d’ici au {date})</translation>
  </message>
  <message>
   <source>people: {people}</source>
   <translation>personnes : {people}</translation>
  </message>
  <message>
   <source>money: {money}</source>
   <translation>argent : {money}</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Encore sans responsable</translation>
  </message>
  <message>
   <source>Owner {name} (was not in the room)</source>
   <translation>Responsable : {name} (n’était pas dans la salle)</translation>
  </message>
  <message>
   <source>How to read it</source>
   <translation>Comment le lire</translation>
  </message>
  <message>
   <source>A circle</source>
   <translation>Un cercle</translation>
  </message>
  <message>
   <source>Two ways of counting</source>
   <translation>Deux décomptes</translation>
  </message>
  <message>
   <source>Leave one out</source>
   <translation>Une personne de moins</translation>
  </message>
  <message>
   <source>{n} participant</source>
   <comment>one</comment>
   <translation>{n} participant</translation>
  </message>
  <message>
   <source>{n} participants</source>
   <translation>{n} participants</translation>
  </message>
  <message>
   <source>Our priorities</source>
   <translation>Nos priorités</translation>
  </message>
  <message>
   <source>Some options are equal in points</source>
   <translation>Certaines options ont le même nombre de points</translation>
  </message>
  <message>
   <source>drawn by the room at {at}</source>
   <translation>tracée par la salle à {at}</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, then read the list back.</source>
   <translation>« {title} » n’est pas encore révélé. Révélez-le, puis relisez la liste.</translation>
  </message>
  <message>
   <source>Owns: {owns}</source>
   <translation>Porte : {owns}</translation>
  </message>
  <message>
   <source>Owns none of them</source>
   <translation>N’en porte aucune</translation>
  </message>
  <message>
   <source>Confirmed by the room: {title}</source>
   <translation>Confirmée par la salle : {title}</translation>
  </message>
  <message>
   <source>To be amended: {title}</source>
   <translation>À rectifier : {title}</translation>
  </message>
  <message>
   <source>Read out: {title}</source>
   <translation>Lire à voix haute : {title}</translation>
  </message>
  <message>
   <source>Register shown</source>
   <translation>Registre montré</translation>
  </message>
  <message>
   <source>{count} of {n} decision is confirmed</source>
   <comment>one</comment>
   <translation>{count} décision sur {n} est confirmée</translation>
  </message>
  <message>
   <source>{count} of {n} decisions are confirmed</source>
   <translation>{count} décisions sur {n} sont confirmées</translation>
  </message>
  <message>
   <source>Is this what we decided?</source>
   <translation>Est-ce bien ce que nous avons décidé ?</translation>
  </message>
  <message>
   <source>Show the register</source>
   <translation>Montrer le registre</translation>
  </message>
  <message>
   <source>Confirmed {time} by {count} of {of} who could confirm it</source>
   <translation>Confirmée à {time} par {count} des {of} qui pouvaient le faire</translation>
  </message>
  <message>
   <source>Changed since it was confirmed at {time}: is this what we decided?</source>
   <translation>Changée depuis sa confirmation à {time} : est-ce bien ce que nous avons décidé ?</translation>
  </message>
  <message>
   <source>To be amended</source>
   <translation>À rectifier</translation>
  </message>
  <message>
   <source>Amended: is this what we decided?</source>
   <translation>Rectifiée : est-ce bien ce que nous avons décidé ?</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>pas encore confirmée</translation>
  </message>
  <message>
   <source>confirmed {time}, {count} of {of}</source>
   <translation>confirmée à {time}, {count} sur {of}</translation>
  </message>
  <message>
   <source>changed since it was confirmed</source>
   <translation>changée depuis sa confirmation</translation>
  </message>
  <message>
   <source>to be amended</source>
   <translation>à rectifier</translation>
  </message>
  <message>
   <source>amended, to be confirmed</source>
   <translation>rectifiée, à confirmer</translation>
  </message>
  <message>
   <source>no owner yet</source>
   <translation>encore sans responsable</translation>
  </message>
  <message>
   <source>Not read back: it is being decided again</source>
   <translation>Pas relue : elle est à décider de nouveau</translation>
  </message>
  <message>
   <source>A level was needed, and nobody has said whether it was reached. Say so under Amended, or confirm it without.</source>
   <translation>Un seuil était requis, et personne n’a dit s’il a été atteint. Dites-le sous « Rectifiée », ou confirmez-la sans.</translation>
  </message>
  <message>
   <source>{confirmed}.</source>
   <translation>{confirmed}.</translation>
  </message>
  <message>
   <source>{confirmed}. It was changed since: read it out again.</source>
   <translation>{confirmed}. Elle a changé depuis : relisez-la.</translation>
  </message>
  <message>
   <source>Owner: {name}</source>
   <translation>Responsable : {name}</translation>
  </message>
  <message>
   <source>Review: {day}</source>
   <translation>Réexamen : {day}</translation>
  </message>
  <message>
   <source>It has no owner yet. Name one under Amended, or confirm it without.</source>
   <translation>Elle n’a pas encore de responsable. Nommez-en un sous « Rectifiée », ou confirmez-la sans.</translation>
  </message>
  <message>
   <source>Somebody’s words on it wait for them to confirm. Let them read these first.</source>
   <translation>Les mots de quelqu’un à ce sujet attendent sa confirmation. Faites-les-lui lire d’abord.</translation>
  </message>
  <message>
   <source>Confirmed by {count} of {of} who can confirm it</source>
   <translation>Confirmé par {count} des {of} qui peuvent le confirmer</translation>
  </message>
  <message>
   <source>Confirmed by the room</source>
   <translation>Confirmée par la salle</translation>
  </message>
  <message>
   <source>Amended</source>
   <translation>Rectifiée</translation>
  </message>
  <message>
   <source>Confirmed by all {count} present</source>
   <translation>Confirmée par les {count} présents</translation>
  </message>
  <message>
   <source>Confirmed by {count} of {of} present</source>
   <translation>Confirmée par {count} des {of} présents</translation>
  </message>
  <message>
   <source>No read-back was held: the room has not confirmed what stands here.</source>
   <translation>Il n’y a pas eu de relecture : la salle n’a pas confirmé ce qui figure ici.</translation>
  </message>
  <message>
   <source>Nothing was decided, so there was nothing to read back.</source>
   <translation>Rien n’a été décidé, il n’y avait donc rien à relire.</translation>
  </message>
  <message>
   <source>To confirm says that this is what was decided. It is no vote on it.</source>
   <translation>Confirmer, c’est dire qu’il en a été décidé ainsi. Ce n’est pas un vote.</translation>
  </message>
  <message>
   <source>{count} of {n} confirmed</source>
   <translation>{count} sur {n} confirmées</translation>
  </message>
  <message>
   <source>Confirmed {time}, by {count} of {of} who could confirm it</source>
   <translation>Confirmée le {time}, par {count} des {of} qui pouvaient le faire</translation>
  </message>
  <message>
   <source>Not held</source>
   <translation>Pas eu lieu</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Décision</translation>
  </message>
  <message>
   <source>By</source>
   <comment>whom</comment>
   <translation>Par</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Pas confirmée</translation>
  </message>
  <message>
   <source>{confirmed}; changed since, and not confirmed again</source>
   <translation>{confirmed} ; changée depuis, et pas reconfirmée</translation>
  </message>
  <message>
   <source>To be amended, and not confirmed again</source>
   <translation>À rectifier, et pas reconfirmée</translation>
  </message>
  <message>
   <source>Amended, and not confirmed again</source>
   <translation>Rectifiée, et pas reconfirmée</translation>
  </message>
  <message>
   <source>not by {others}</source>
   <translation>pas par {others}</translation>
  </message>
  <message>
   <source>kept out: {names}</source>
   <translation>récusation : {names}</translation>
  </message>
  <message>
   <source>absent: {names}</source>
   <translation>absence : {names}</translation>
  </message>
  <message>
   <source>{title}, {time}</source>
   <translation>{title}, {time}</translation>
  </message>
  <message>
   <source>As it was read out</source>
   <translation>Telle qu’elle a été lue</translation>
  </message>
  <message>
   <source>As it was put right</source>
   <translation>Telle qu’elle a été rectifiée</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Réexamen</translation>
  </message>
  <message>
   <source>Amended in the read-back</source>
   <translation>Rectifiée à la relecture</translation>
  </message>
  <message>
   <source>It was left as it stood.</source>
   <translation>Elle est restée telle quelle.</translation>
  </message>
  <message>
   <source>These words stayed; what was put right stands with the decision.</source>
   <translation>Ces mots sont restés ; ce qui a été rectifié figure avec la décision.</translation>
  </message>
  <message>
   <source>Nothing is decided yet, so there is nothing to read back. Record a decision first.</source>
   <translation>Rien n’est encore décidé, il n’y a donc rien à relire. Consignez d’abord une décision.</translation>
  </message>
  <message>
   <source>Nobody who takes part in this is noted as being here. Note who is under Welcome, then confirm it.</source>
   <translation>Personne parmi ceux qui y prennent part n’est noté présent. Notez sous « Accueil » qui est là, puis confirmez-la.</translation>
  </message>
  <message>
   <source>No decision stands on “{subject}”. Read back one that was recorded.</source>
   <translation>Aucune décision n’est consignée sur « {subject} ». Relisez-en une qui l’est.</translation>
  </message>
  <message>
   <source>That is before the room already.</source>
   <translation>C’est déjà devant la salle.</translation>
  </message>
  <message>
   <source>{title} is confirmed as it stands. To take that back, ask for the amendment.</source>
   <translation>{title} : confirmée telle quelle. Pour revenir dessus, demandez la rectification.</translation>
  </message>
  <message>
   <source>Nobody confirms it. Tick who does, or ask for the amendment.</source>
   <translation>Personne ne la confirme. Cochez qui le fait, ou demandez la rectification.</translation>
  </message>
  <message>
   <source>That amendment is asked for already. Put the decision right, or confirm it as it stands.</source>
   <translation>Cette rectification est déjà demandée. Rectifiez la décision, ou confirmez-la telle quelle.</translation>
  </message>
  <message>
   <source>{name} is not here or keeps out of this. Only those who are here and take part confirm.</source>
   <translation>{name} n’est pas là ou se tient à l’écart de ceci. Seuls confirment ceux qui sont là et y prennent part.</translation>
  </message>
  <message>
   <source>Confirming says that this was decided. It is no vote on it.</source>
   <translation>Confirmer, c’est dire qu’il en a été décidé ainsi. Ce n’est pas un vote.</translation>
  </message>
  <message>
   <source>Group named “{name}”</source>
   <translation>Groupe nommé « {name} »</translation>
  </message>
  <message>
   <source>Two groups made one</source>
   <translation>Deux groupes réunis en un</translation>
  </message>
  <message>
   <source>The room’s count: {different}</source>
   <translation>Le décompte de la salle : {different}</translation>
  </message>
  <message>
   <source>Card left for later</source>
   <translation>Carte laissée pour plus tard</translation>
  </message>
  <message>
   <source>{n} group taken from the recognition round</source>
   <comment>one</comment>
   <translation>{n} groupe repris du tour de reconnaissance</translation>
  </message>
  <message>
   <source>{n} groups taken from the recognition round</source>
   <translation>{n} groupes repris du tour de reconnaissance</translation>
  </message>
  <message>
   <source>A second sorting begun by {by}</source>
   <translation>Second tri commencé par {by}</translation>
  </message>
  <message>
   <source>Group made: “{name}”</source>
   <translation>Groupe formé : « {name} »</translation>
  </message>
  <message>
   <source>Group made</source>
   <translation>Groupe formé</translation>
  </message>
  <message>
   <source>Cards put into a group</source>
   <translation>Cartes placées dans un groupe</translation>
  </message>
  <message>
   <source>Card put into a group</source>
   <translation>Carte placée dans un groupe</translation>
  </message>
  <message>
   <source>Cards taken out</source>
   <translation>Cartes retirées</translation>
  </message>
  <message>
   <source>Card taken out</source>
   <translation>Carte retirée</translation>
  </message>
  <message>
   <source>The second sorting’s count: {different}</source>
   <translation>Le compte du second tri : {different}</translation>
  </message>
  <message>
   <source>Sorting card by card</source>
   <translation>Tri carte par carte</translation>
  </message>
  <message>
   <source>Sorting freely</source>
   <translation>Tri libre</translation>
  </message>
  <message>
   <source>Back to the second sorting</source>
   <translation>Retour au second tri</translation>
  </message>
  <message>
   <source>Back to the room’s sorting</source>
   <translation>Retour au tri de la salle</translation>
  </message>
  <message>
   <source>Who says the same as I do?</source>
   <translation>Qui dit la même chose que moi ?</translation>
  </message>
  <message>
   <source>Which of these sentences say the same as yours?</source>
   <translation>Lesquelles de ces phrases disent la même chose que la vôtre ?</translation>
  </message>
  <message>
   <source>Same as {number}? Return takes it, Esc lets it go.</source>
   <translation>Comme {number} ? Entrée le prend, Échap y renonce.</translation>
  </message>
  <message>
   <source>{count} of {asked} sorted.</source>
   <translation>{count} sur {asked} triées.</translation>
  </message>
  <message>
   <source>A new answer</source>
   <translation>Une nouvelle réponse</translation>
  </message>
  <message>
   <source>A number puts the card there, 0 is new. Or arrow keys and Return, or drag it. Ctrl Z goes back.</source>
   <translation>Un nombre y met la carte, 0 est nouveau. Ou les flèches et Entrée, ou faites-la glisser. Ctrl Z revient en arrière.</translation>
  </message>
  <message>
   <source>Freely</source>
   <translation>Librement</translation>
  </message>
  <message>
   <source>Same as {number}: {name}</source>
   <translation>Comme {number} : {name}</translation>
  </message>
  <message>
   <source>The first card: an answer of its own</source>
   <translation>La première carte : une réponse à part</translation>
  </message>
  <message>
   <source>Later: another card first</source>
   <translation>Plus tard : d’abord une autre carte</translation>
  </message>
  <message>
   <source>0 or Space makes the first answer. Ctrl Z takes back the last card.</source>
   <translation>0 ou Espace fait la première réponse. Ctrl Z reprend la dernière carte.</translation>
  </message>
  <message>
   <source>There is no group {number}.</source>
   <translation>Il n’y a pas de groupe {number}.</translation>
  </message>
  <message>
   <source>The last card.</source>
   <comment>one</comment>
   <translation>La dernière carte.</translation>
  </message>
  <message>
   <source>{n} cards to go.</source>
   <translation>Encore {n} cartes.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
  <message>
   <source>Name {number}</source>
   <translation>Nommer {number}</translation>
  </message>
  <message>
   <source>Same as {number}</source>
   <translation>Comme {number}</translation>
  </message>
  <message>
   <source>{n} statement, for the room to sort</source>
   <comment>one</comment>
   <translation>{n} énoncé, à trier par la salle</translation>
  </message>
  <message>
   <source>{n} statements, for the room to sort</source>
   <translation>{n} énoncés, à trier par la salle</translation>
  </message>
  <message>
   <source>A second sorting, by {who}</source>
   <translation>Un second tri, par {who}</translation>
  </message>
  <message>
   <source>Put the question</source>
   <translation>Poser la question</translation>
  </message>
  <message>
   <source>{count} of {asked}</source>
   <translation>{count} sur {asked}</translation>
  </message>
  <message>
   <source>shares: {words}</source>
   <translation>en commun : {words}</translation>
  </message>
  <message>
   <source>Sealed until all are shown at once</source>
   <translation>Scellé jusqu’à ce que tous soient montrés à la fois</translation>
  </message>
  <message>
   <source>Hidden until all are shown at once</source>
   <translation>Caché jusqu’à ce que tous soient montrés à la fois</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Toutes à la fois</translation>
  </message>
  <message>
   <source>Sorting</source>
   <translation>Classement</translation>
  </message>
  <message>
   <source>The room’s count</source>
   <translation>Le décompte de la salle</translation>
  </message>
  <message>
   <source>freely</source>
   <translation>librement</translation>
  </message>
  <message>
   <source>card by card</source>
   <translation>carte par carte</translation>
  </message>
  <message>
   <source>freely, then card by card</source>
   <translation>librement, puis carte par carte</translation>
  </message>
  <message>
   <source>card by card, then freely</source>
   <translation>carte par carte, puis librement</translation>
  </message>
  <message>
   <source>{n} person.</source>
   <comment>one</comment>
   <translation>{n} personne.</translation>
  </message>
  <message>
   <source>{n} people.</source>
   <translation>{n} personnes.</translation>
  </message>
  <message>
   <source>{n} noticeably different answer</source>
   <comment>one</comment>
   <translation>{n} réponse nettement différente</translation>
  </message>
  <message>
   <source>{n} noticeably different answers</source>
   <translation>{n} réponses nettement différentes</translation>
  </message>
  <message>
   <source>An earlier count of {n}, confirmed at {time}, {how}, was replaced.</source>
   <translation>Un décompte précédent de {n}, confirmé à {time}, {how}, a été remplacé.</translation>
  </message>
  <message>
   <source>A count of {n}, confirmed at {time}, fell when the groups were changed.</source>
   <translation>Un décompte de {n}, confirmé à {time}, est tombé quand les groupes ont été changés.</translation>
  </message>
  <message>
   <source>Same as {numbers}, or new?</source>
   <translation>Comme {numbers}, ou nouvelle ?</translation>
  </message>
  <message>
   <source>From the recognition round, confirmed by the room</source>
   <translation>Du tour de reconnaissance, confirmé par la salle</translation>
  </message>
  <message>
   <source>The largest is shared by {size}.</source>
   <translation>La plus partagée l’est par {size}.</translation>
  </message>
  <message>
   <source>No two share one.</source>
   <translation>Il n’y en a pas deux qui en partagent une.</translation>
  </message>
  <message>
   <source>Sorted by {who}</source>
   <translation>Trié par {who}</translation>
  </message>
  <message>
   <source>Sorted by the room</source>
   <translation>Trié par la salle</translation>
  </message>
  <message>
   <source>An earlier count of {n}, confirmed at {time}, was replaced.</source>
   <translation>Un décompte précédent de {n}, confirmé à {time}, a été remplacé.</translation>
  </message>
  <message>
   <source>Both sortings put the same together.</source>
   <translation>Les deux tris réunissent les mêmes.</translation>
  </message>
  <message>
   <source>Card by card: what says the same?</source>
   <translation>Carte par carte : qu’est-ce qui dit la même chose ?</translation>
  </message>
  <message>
   <source>From the recognition round, changed by {who}</source>
   <translation>Du tour de reconnaissance, modifié par {who}</translation>
  </message>
  <message>
   <source>From the recognition round, changed by the room</source>
   <translation>Du tour de reconnaissance, modifié par la salle</translation>
  </message>
  <message>
   <source>From the recognition round, confirmed by {who}</source>
   <translation>Du tour de reconnaissance, confirmé par {who}</translation>
  </message>
  <message>
   <source>In neither of them do two lie together.</source>
   <translation>Dans aucun des deux il n’y en a deux ensemble.</translation>
  </message>
  <message>
   <source>Both put {cards} together.</source>
   <translation>Les deux réunissent {cards}.</translation>
  </message>
  <message>
   <source>Only the room put {cards} together.</source>
   <translation>Seule la salle réunit {cards}.</translation>
  </message>
  <message>
   <source>Only {who} put {cards} together.</source>
   <translation>Seul le tri par {who} réunit {cards}.</translation>
  </message>
  <message>
   <source>No two lie together in both.</source>
   <translation>Il n’y en a pas deux qui soient ensemble dans les deux.</translation>
  </message>
  <message>
   <source>No card is chosen. Select at least one card first.</source>
   <translation>Aucune carte n’est choisie. Sélectionnez d’abord au moins une carte.</translation>
  </message>
  <message>
   <source>Cards are sorted card by card or freely. What the recognition round gives is taken.</source>
   <translation>Les cartes se trient une par une ou librement. Ce que donne le tour de reconnaissance se reprend.</translation>
  </message>
  <message>
   <source>The cards are sorted that way already.</source>
   <translation>Les cartes sont déjà triées ainsi.</translation>
  </message>
  <message>
   <source>This card stands in a group already.</source>
   <translation>Cette carte est déjà dans un groupe.</translation>
  </message>
  <message>
   <source>It is the last card. Say which group it belongs to, or that it is a new answer.</source>
   <translation>C’est la dernière carte. Dites à quel groupe elle appartient, ou qu’elle est une nouvelle réponse.</translation>
  </message>
  <message>
   <source>Who recognises whom has not been revealed yet. Put that question first.</source>
   <translation>Qui reconnaît qui n’est pas encore révélé. Posez d’abord cette question.</translation>
  </message>
  <message>
   <source>No two recognise each other, so there is no group to take.</source>
   <translation>Il n’y en a pas deux qui se reconnaissent ; il n’y a donc pas de groupe à reprendre.</translation>
  </message>
  <message>
   <source>These groups are taken already.</source>
   <translation>Ces groupes sont déjà repris.</translation>
  </message>
  <message>
   <source>There is a second sorting already. Turn to it, or take it back.</source>
   <translation>Il y a déjà un second tri. Allez-y, ou annulez-le.</translation>
  </message>
  <message>
   <source>The room has not confirmed its own groups yet. Confirm those first.</source>
   <translation>La salle n’a pas encore confirmé ses propres groupes. Confirmez-les d’abord.</translation>
  </message>
  <message>
   <source>Say in {most} letters who sorts: it stands above what they find.</source>
   <translation>Dites en {most} caractères au plus qui trie : cela figure au-dessus du résultat.</translation>
  </message>
  <message>
   <source>There is no second sorting yet.</source>
   <translation>Il n’y a pas encore de second tri.</translation>
  </message>
  <message>
   <source>That sorting is before the room already.</source>
   <translation>Ce tri est déjà devant la salle.</translation>
  </message>
  <message>
   <source>Who sorts</source>
   <translation>Qui trie</translation>
  </message>
  <message>
   <source>The same words are not yet the same meaning.</source>
   <translation>Les mêmes mots ne sont pas encore le même sens.</translation>
  </message>
  <message>
   <source>{n} sentence.</source>
   <comment>one</comment>
   <translation>{n} phrase.</translation>
  </message>
  <message>
   <source>{n} sentences.</source>
   <translation>{n} phrases.</translation>
  </message>
  <message>
   <source>“{phrase}” was used by {n} of {all}.</source>
   <translation>« {phrase} » a été employé par {n} sur {all}.</translation>
  </message>
  <message>
   <source>{n} of {all} names an amount or a date.</source>
   <comment>one</comment>
   <translation>{n} sur {all} donne un chiffre ou une date.</translation>
  </message>
  <message>
   <source>{n} of {all} name an amount or a date.</source>
   <translation>{n} sur {all} donnent un chiffre ou une date.</translation>
  </message>
  <message>
   <source>Same words, {n} of {count}</source>
   <translation>Mêmes mots, {n} sur {count}</translation>
  </message>
  <message>
   <source>What only one person says.</source>
   <translation>Ce qu’une seule personne dit.</translation>
  </message>
  <message>
   <source>Same words:</source>
   <translation>Mêmes mots :</translation>
  </message>
  <message>
   <source>{first} and {second} noticeably different answers.</source>
   <translation>{first} et {second} réponses nettement différentes.</translation>
  </message>
  <message>
   <source>Both find {n} noticeably different answer.</source>
   <comment>one</comment>
   <translation>Les deux trouvent {n} réponse nettement différente.</translation>
  </message>
  <message>
   <source>Both find {n} noticeably different answers.</source>
   <translation>Les deux trouvent {n} réponses nettement différentes.</translation>
  </message>
  <message>
   <source>“{text}”</source>
   <translation>« {text} »</translation>
  </message>
  <message>
   <source>{n} pair recognises each other</source>
   <comment>one</comment>
   <translation>{n} paire se reconnaît mutuellement</translation>
  </message>
  <message>
   <source>{n} pairs recognise each other</source>
   <translation>{n} paires se reconnaissent mutuellement</translation>
  </message>
  <message>
   <source>{n} recognition is one-sided</source>
   <comment>one</comment>
   <translation>{n} reconnaissance est à sens unique</translation>
  </message>
  <message>
   <source>{n} recognitions are one-sided</source>
   <translation>{n} reconnaissances sont à sens unique</translation>
  </message>
  <message>
   <source>Nobody recognises another’s sentence as their own.</source>
   <translation>Personne ne reconnaît sa phrase dans celle d’un autre.</translation>
  </message>
  <message>
   <source>{n} of {asked} marked whose sentences say the same as their own.</source>
   <comment>one</comment>
   <translation>{n} sur {asked} a marqué les phrases qui disent la même chose que la sienne.</translation>
  </message>
  <message>
   <source>{n} of {asked} marked whose sentences say the same as their own.</source>
   <translation>{n} sur {asked} ont marqué les phrases qui disent la même chose que la leur.</translation>
  </message>
  <message>
   <source>{n} mark fell on the sentence of somebody who did not answer.</source>
   <comment>one</comment>
   <translation>{n} marque porte sur la phrase de quelqu’un qui n’a pas répondu.</translation>
  </message>
  <message>
   <source>{n} marks fell on sentences of people who did not answer.</source>
   <translation>{n} marques portent sur des phrases de personnes qui n’ont pas répondu.</translation>
  </message>
  <message>
   <source>No two recognise each other</source>
   <translation>Aucune paire ne se reconnaît mutuellement</translation>
  </message>
  <message>
   <source>{pairs}; {sides}.</source>
   <translation>{pairs} ; {sides}.</translation>
  </message>
  <message>
   <source>{pairs}.</source>
   <translation>{pairs}.</translation>
  </message>
  <message>
   <source>Among those who answered nobody recognises another’s sentence as their own.</source>
   <translation>Parmi ceux qui ont répondu, personne ne reconnaît sa phrase dans celle d’un autre.</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Absents</translation>
  </message>
  <message>
   <source>Did not answer</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <source>{who} recognises {whom}</source>
   <translation>{who} reconnaît {whom}</translation>
  </message>
  <message>
   <source>Recognise nobody, recognised by nobody</source>
   <translation>Ne reconnaissent personne, reconnus par personne</translation>
  </message>
  <message>
   <source>{label}: {text}.</source>
   <translation>{label} : {text}.</translation>
  </message>
  <message>
   <source>Each marked, unseen by the others, which sentences say the same as their own. Two sentences are the same answer where both of their authors said so; what one of them alone said joins nothing. Who did not answer recognises nobody and is recognised by nobody.</source>
   <translation>Chacun a marqué, sans être vu des autres, les phrases qui disent la même chose que la sienne. Deux phrases sont la même réponse là où leurs deux auteurs l’ont dit ; ce qu’un seul a dit ne relie rien. Qui n’a pas répondu ne reconnaît personne et n’est reconnu de personne.</translation>
  </message>
  <message>
   <source>The room’s groups began from it.</source>
   <translation>Les groupes de la salle en sont partis.</translation>
  </message>
  <message>
   <source>Who recognises whom</source>
   <translation>Qui reconnaît qui</translation>
  </message>
  <message>
   <source>Recognises, one-sided</source>
   <translation>Reconnaît, à sens unique</translation>
  </message>
  <message>
   <source>Recognised by, one-sided</source>
   <translation>Reconnu, à sens unique, par</translation>
  </message>
  <message>
   <source>Each marks, unseen by the others, which sentences say the same as their own. Where both say so, the two are one answer.</source>
   <translation>Chacun marque, sans être vu des autres, les phrases qui disent la même chose que la sienne. Là où tous deux le disent, les deux sont une seule réponse.</translation>
  </message>
  <message>
   <source>These sentences were promised to stay without names, so nobody’s own can be told from the others. The room sorts them itself.</source>
   <translation>Ces phrases restent sans nom, c’est promis : la sienne ne se distingue pas des autres. La salle les trie elle-même.</translation>
  </message>
  <message>
   <source>Lay the cards so: {n} group</source>
   <comment>one</comment>
   <translation>Disposer les cartes ainsi : {n} groupe</translation>
  </message>
  <message>
   <source>Lay the cards so: {n} groups</source>
   <translation>Disposer les cartes ainsi : {n} groupes</translation>
  </message>
  <message>
   <source>Lay the cards so instead</source>
   <translation>Disposer plutôt les cartes ainsi</translation>
  </message>
  <message>
   <source>Ask who says the same</source>
   <translation>Demander qui dit la même chose</translation>
  </message>
  <message>
   <source>Reveal who recognises whom</source>
   <translation>Révéler qui reconnaît qui</translation>
  </message>
  <message>
   <source>There is no group to lay. The room sorts.</source>
   <translation>Il n’y a aucun groupe à disposer. La salle trie.</translation>
  </message>
  <message>
   <source>Recognition round</source>
   <translation>Tour de reconnaissance</translation>
  </message>
  <message>
   <source>{n} person gave {different}</source>
   <comment>one</comment>
   <translation>{n} personne a donné {different}</translation>
  </message>
  <message>
   <source>{n} people gave {different}</source>
   <translation>{n} personnes ont donné {different}</translation>
  </message>
  <message>
   <source>The groups, their names and the count are the room’s.</source>
   <translation>Les groupes, leurs noms et le décompte sont ceux de la salle.</translation>
  </message>
  <message>
   <source>Answer, as the room named it</source>
   <translation>Réponse, telle que la salle l’a nommée</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>De qui</translation>
  </message>
  <message>
   <source>The sorting by {who}</source>
   <translation>Le tri par {who}</translation>
  </message>
  <message>
   <source>The room’s sorting</source>
   <translation>Le tri de la salle</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>non confirmé</translation>
  </message>
  <message>
   <source>not confirmed by the room</source>
   <translation>non confirmé par la salle</translation>
  </message>
  <message>
   <source>The two sortings side by side</source>
   <translation>Les deux tris côte à côte</translation>
  </message>
  <message>
   <source>Not named</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <source>confirmed {at}</source>
   <translation>confirmé {at}</translation>
  </message>
  <message>
   <source>Left on their own, each an answer by itself</source>
   <translation>Restées seules, chacune une réponse à part</translation>
  </message>
  <message>
   <source>others</source>
   <translation>d’autres</translation>
  </message>
  <message>
   <source>Group {numbers} has no name yet. Name it in the room’s words, then confirm.</source>
   <comment>one</comment>
   <translation>Le groupe {numbers} n’a pas encore de nom. Nommez-le avec les mots de la salle, puis confirmez.</translation>
  </message>
  <message>
   <source>Groups {numbers} have no name yet. Name them in the room’s words, then confirm.</source>
   <translation>Les groupes {numbers} n’ont pas encore de nom. Nommez-les avec les mots de la salle, puis confirmez.</translation>
  </message>
  <message>
   <source>There is nothing to sort before the statements are revealed.</source>
   <translation>Il n’y a rien à trier avant que les énoncés soient révélés.</translation>
  </message>
  <message>
   <source>There is a group with the id “{id}” already.</source>
   <translation>Il existe déjà un groupe avec l’identifiant « {id} ».</translation>
  </message>
  <message>
   <source>The same card was chosen twice for one group. Choose each card once.</source>
   <translation>La même carte a été choisie deux fois pour un groupe. Choisissez chaque carte une fois.</translation>
  </message>
  <message>
   <source>These cards stand in that group already.</source>
   <translation>Ces cartes sont déjà dans ce groupe.</translation>
  </message>
  <message>
   <source>That is one group already. Choose two.</source>
   <translation>C’est déjà un seul groupe. Choisissez-en deux.</translation>
  </message>
  <message>
   <source>These cards stand alone already.</source>
   <translation>Ces cartes sont déjà seules.</translation>
  </message>
  <message>
   <source>The room has confirmed these groups already.</source>
   <translation>La salle a déjà confirmé ces groupes.</translation>
  </message>
  <message>
   <source>There is a group named “{name}” already. Put the cards there, or name this one otherwise.</source>
   <translation>Il existe déjà un groupe nommé « {name} ». Placez-y les cartes, ou nommez celui-ci autrement.</translation>
  </message>
  <message>
   <source>That group is no longer there. Choose one that is on the screen.</source>
   <translation>Ce groupe n’existe plus. Choisissez-en un qui est à l’écran.</translation>
  </message>
  <message>
   <source>The room sorts the sentences; nothing is counted until it agrees.</source>
   <translation>La salle trie les phrases ; rien n’est compté avant qu’elle soit d’accord.</translation>
  </message>
  <message>
   <source>A second sorting, by {who}; nothing is counted until it is confirmed.</source>
   <translation>Un second tri, par {who} ; rien n’est compté avant qu’il soit confirmé.</translation>
  </message>
  <message>
   <source>What says the same?</source>
   <translation>Lesquelles disent la même chose ?</translation>
  </message>
  <message>
   <source>A second sorting, by {who}.</source>
   <translation>Un second tri, par {who}.</translation>
  </message>
  <message>
   <source>To the sorting by {who}</source>
   <translation>Au tri par {who}</translation>
  </message>
  <message>
   <source>The room’s groups are put away until this sorting is confirmed.</source>
   <translation>Les groupes de la salle sont mis de côté jusqu’à ce que ce tri soit confirmé.</translation>
  </message>
  <message>
   <source>Sort a second time</source>
   <translation>Trier une seconde fois</translation>
  </message>
  <message>
   <source>Who sorts a second time</source>
   <translation>Qui trie une seconde fois</translation>
  </message>
  <message>
   <source>Write who sorts</source>
   <translation>Écrire qui trie</translation>
  </message>
  <message>
   <source>Begin the second sorting</source>
   <translation>Commencer le second tri</translation>
  </message>
  <message>
   <source>In the room’s words</source>
   <translation>Avec les mots de la salle</translation>
  </message>
  <message>
   <source>Names shown</source>
   <translation>Noms montrés</translation>
  </message>
  <message>
   <source>Sentences put in order by role</source>
   <translation>Phrases rangées par fonction</translation>
  </message>
  <message>
   <source>Sentences shuffled</source>
   <translation>Phrases mélangées</translation>
  </message>
  <message>
   <source>There are no sentences to show before the statements are revealed.</source>
   <translation>Il n’y a pas de phrases à montrer avant que les énoncés soient révélés.</translation>
  </message>
  <message>
   <source>The names stand with the sentences already.</source>
   <translation>Les noms figurent déjà à côté des phrases.</translation>
  </message>
  <message>
   <source>These sentences were promised to stay without names. The file holds none.</source>
   <translation>Il a été promis que ces phrases restent sans noms. Le fichier n’en contient aucun.</translation>
  </message>
  <message>
   <source>The sentences stand in that order already.</source>
   <translation>Les phrases sont déjà dans cet ordre.</translation>
  </message>
  <message>
   <source>An order by role would tell who wrote what. The sentences stay shuffled without names.</source>
   <translation>Un ordre par fonction dirait qui a écrit quoi. Sans noms, les phrases restent mélangées.</translation>
  </message>
  <message>
   <source>By role</source>
   <translation>Par fonction</translation>
  </message>
  <message>
   <source>Shuffled</source>
   <translation>Mélangées</translation>
  </message>
  <message>
   <source>Show the names</source>
   <translation>Montrer les noms</translation>
  </message>
  <message>
   <source>Order of the sentences</source>
   <translation>Ordre des phrases</translation>
  </message>
  <message>
   <source>When the room has read. They stay.</source>
   <translation>Quand la salle a lu. Ils restent.</translation>
  </message>
  <message>
   <source>Confirm: {answers}</source>
   <translation>Confirmer : {answers}</translation>
  </message>
  <message>
   <source>Arrow keys move, X or Return chooses. Or drag a card onto another.</source>
   <translation>Les flèches déplacent, X ou Entrée choisit. Ou faites glisser une carte sur une autre.</translation>
  </message>
  <message>
   <source>A number puts what is chosen into that group, 0 makes a new one.</source>
   <translation>Un nombre met dans ce groupe ce qui est choisi, 0 en fait un nouveau.</translation>
  </message>
  <message>
   <source>To the card in no group</source>
   <comment>one</comment>
   <translation>Vers la carte sans groupe</translation>
  </message>
  <message>
   <source>To the next of {n} cards in no group</source>
   <translation>Vers la suivante des {n} cartes sans groupe</translation>
  </message>
  <message>
   <source>Into group {number}? Return takes it, Esc lets it go.</source>
   <translation>Dans le groupe {number} ? Entrée le prend, Échap y renonce.</translation>
  </message>
  <message>
   <source>{n} card is in no group and counts as an answer of its own. Confirm once more if the room agrees.</source>
   <comment>one</comment>
   <translation>{n} carte n’est dans aucun groupe et compte comme une réponse à part. Confirmez encore une fois si la salle est d’accord.</translation>
  </message>
  <message>
   <source>{n} cards are in no group and count as an answer each. Confirm once more if the room agrees.</source>
   <translation>{n} cartes ne sont dans aucun groupe et comptent chacune comme une réponse. Confirmez encore une fois si la salle est d’accord.</translation>
  </message>
  <message>
   <source>Group and name</source>
   <translation>Grouper et nommer</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Réunir</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Card by card</source>
   <translation>Carte par carte</translation>
  </message>
  <message>
   <source>Name group {number}</source>
   <translation>Nommer le groupe {number}</translation>
  </message>
  <message>
   <source>{n} chosen. {keys}</source>
   <comment>one</comment>
   <translation>{n} choisie. {keys}</translation>
  </message>
  <message>
   <source>{n} chosen. {keys}</source>
   <translation>{n} choisies. {keys}</translation>
  </message>
  <message>
   <source>Each alone</source>
   <translation>Chacune à part</translation>
  </message>
  <message>
   <source>Take off the projector</source>
   <translation>Retirer du projecteur</translation>
  </message>
  <message>
   <source>Shared words marked</source>
   <translation>Mots partagés repérés</translation>
  </message>
  <message>
   <source>Next shared words</source>
   <translation>Mots partagés suivants</translation>
  </message>
  <message>
   <source>To the room</source>
   <translation>Pour la salle</translation>
  </message>
  <message>
   <source>One sentence large</source>
   <translation>Une phrase en grand</translation>
  </message>
  <message>
   <source>Who used it</source>
   <translation>Qui l’emploie</translation>
  </message>
  <message>
   <source>Said by one only</source>
   <translation>Dit par une seule</translation>
  </message>
  <message>
   <source>Amounts and dates</source>
   <translation>Chiffres et dates</translation>
  </message>
  <message>
   <source>{n} phrase</source>
   <comment>one</comment>
   <translation>{n} expression</translation>
  </message>
  <message>
   <source>{n} phrases</source>
   <translation>{n} expressions</translation>
  </message>
  <message>
   <source>Shares {words}.</source>
   <translation>En commun : {words}.</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{count} sur {all}</translation>
  </message>
  <message>
   <source>{n} question</source>
   <comment>one</comment>
   <translation>{n} question</translation>
  </message>
  <message>
   <source>{n} questions</source>
   <translation>{n} questions</translation>
  </message>
  <message>
   <source>{n} card</source>
   <comment>one</comment>
   <translation>{n} carte</translation>
  </message>
  <message>
   <source>{n} cards</source>
   <translation>{n} cartes</translation>
  </message>
  <message>
   <source>“{phrase}” with {who}</source>
   <translation>« {phrase} » avec {who}</translation>
  </message>
  <message>
   <source>Shared words</source>
   <translation>Mots partagés</translation>
  </message>
  <message>
   <source>What only one person says</source>
   <translation>Ce qu’une seule personne dit</translation>
  </message>
  <message>
   <source>Ask the room</source>
   <translation>Demander à la salle</translation>
  </message>
  <message>
   <source>Statements collected before the day are carried in while the round is open, from a file that is chosen or dropped here. It can be put the evening before and stays open however often the workshop is closed.</source>
   <translation>Les énoncés recueillis avant la journée sont repris tant que le tour est ouvert, depuis un fichier choisi ou déposé ici. La question peut être posée la veille et reste ouverte même si l’atelier est fermé entre-temps.</translation>
  </message>
  <message>
   <source>Everybody writes</source>
   <translation>Chacun écrit</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Fermée</translation>
  </message>
  <message>
   <source>Each writes alone</source>
   <translation>Chacun écrit seul</translation>
  </message>
  <message>
   <source>The room is writing</source>
   <translation>La salle écrit</translation>
  </message>
  <message>
   <source>{count} of {asked} are handed in and sealed</source>
   <translation>{count} sur {asked} sont remis et scellés</translation>
  </message>
  <message>
   <source>{count} of {asked} are handed in and hidden</source>
   <translation>{count} sur {asked} sont remis et cachés</translation>
  </message>
  <message>
   <source>The statements are revealed</source>
   <translation>Les énoncés sont révélés</translation>
  </message>
  <message>
   <source>Written in private, shown all at once without names and in no order. Wording is verbatim.</source>
   <translation>Écrits en privé, montrés tous à la fois, sans noms et sans ordre. Le texte est reproduit mot pour mot.</translation>
  </message>
  <message>
   <source>Written in private, shown all at once with names. Wording is verbatim.</source>
   <translation>Écrits en privé, montrés tous à la fois avec les noms. Le texte est reproduit mot pour mot.</translation>
  </message>
  <message>
   <source>Written in private, shown all at once by role, without names. Wording is verbatim.</source>
   <translation>Écrits en privé, montrés tous à la fois, par fonction et sans noms. Le texte est reproduit mot pour mot.</translation>
  </message>
  <message>
   <source>{count} of {asked} answered the opening question</source>
   <translation>{count} sur {asked} ont répondu à la question d’ouverture</translation>
  </message>
  <message>
   <source>The names were shown {at}, after the room had read the sentences.</source>
   <translation>Les noms ont été montrés le {at}, après que la salle avait lu les phrases.</translation>
  </message>
  <message>
   <source>What each person wrote</source>
   <translation>Ce que chacun a écrit</translation>
  </message>
  <message>
   <source>Statements in full</source>
   <translation>Les énoncés au complet</translation>
  </message>
  <message>
   <source>{asked} were asked the opening question; {count} answers were shown</source>
   <translation>Question d’ouverture posée à {asked} personnes ; {count} réponses montrées</translation>
  </message>
  <message>
   <source>The names were not shown.</source>
   <translation>Les noms n’ont pas été montrés.</translation>
  </message>
  <message>
   <source>small hollow mark: before. large mark: after. no arrow: stayed.</source>
   <translation>petite marque vide : avant. grande marque : après. sans flèche : n’a pas bougé.</translation>
  </message>
  <message>
   <source>← far more</source>
   <translation>← bien plus</translation>
  </message>
  <message>
   <source>← more</source>
   <translation>← plus</translation>
  </message>
  <message>
   <source>← a little</source>
   <translation>← un peu plus</translation>
  </message>
  <message>
   <source>a little →</source>
   <translation>un peu plus →</translation>
  </message>
  <message>
   <source>more →</source>
   <translation>plus →</translation>
  </message>
  <message>
   <source>far more →</source>
   <translation>bien plus →</translation>
  </message>
  <message>
   <source>{when}: {words}</source>
   <translation>{when} : {words}</translation>
  </message>
  <message>
   <source>Before and after the debate</source>
   <translation>Avant et après le débat</translation>
  </message>
  <message>
   <source>Before the debate</source>
   <translation>Avant le débat</translation>
  </message>
  <message>
   <source>Before, and why</source>
   <translation>Avant, et pourquoi</translation>
  </message>
  <message>
   <source>After, and what moved them</source>
   <translation>Après, et ce qui les a fait évoluer</translation>
  </message>
  <message>
   <source>Why now</source>
   <translation>Pourquoi maintenant</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <source>In each person’s words</source>
   <translation>Dans les mots de chacun</translation>
  </message>
  <message>
   <source>What moved them</source>
   <translation>Ce qui les a fait bouger</translation>
  </message>
  <message>
   <source>No positions on this trade-off were revealed.</source>
   <translation>Aucune position sur cet arbitrage n’a été révélée.</translation>
  </message>
  <message>
   <source>No condition stands any more. What was said rested on conditions that were taken back; it stays as it was said.</source>
   <translation>Plus aucune condition ne tient. Ce qui a été dit reposait sur des conditions retirées ; cela reste tel que dit.</translation>
  </message>
  <message>
   <source>{count} of {asked} have said.</source>
   <translation>{count} sur {asked} se sont prononcés.</translation>
  </message>
  <message>
   <source>{n} would support it then: {who}.</source>
   <comment>one</comment>
   <translation>{n} soutiendrait alors : {who}.</translation>
  </message>
  <message>
   <source>{n} would support it then: {who}.</source>
   <translation>{n} soutiendraient alors : {who}.</translation>
  </message>
  <message>
   <source>{n} would not: {who}.</source>
   <comment>one</comment>
   <translation>{n} ne soutiendrait pas : {who}.</translation>
  </message>
  <message>
   <source>{n} would not: {who}.</source>
   <translation>{n} ne soutiendraient pas : {who}.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed: {who}.</source>
   <comment>one</comment>
   <translation>{n} a répondu avant que les conditions ne changent : {who}.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed: {who}.</source>
   <translation>{n} ont répondu avant que les conditions ne changent : {who}.</translation>
  </message>
  <message>
   <source>{n} would support it then.</source>
   <comment>one</comment>
   <translation>{n} soutiendrait alors.</translation>
  </message>
  <message>
   <source>{n} would support it then.</source>
   <translation>{n} soutiendraient alors.</translation>
  </message>
  <message>
   <source>{n} would not.</source>
   <comment>one</comment>
   <translation>{n} ne soutiendrait pas.</translation>
  </message>
  <message>
   <source>{n} would not.</source>
   <translation>{n} ne soutiendraient pas.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed.</source>
   <comment>one</comment>
   <translation>{n} a répondu avant que les conditions ne changent.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed.</source>
   <translation>{n} ont répondu avant que les conditions ne changent.</translation>
  </message>
  <message>
   <source>Absent: {names}.</source>
   <translation>Absents : {names}.</translation>
  </message>
  <message>
   <source>{answer}, to conditions as they were worded before</source>
   <translation>{answer}, à des conditions formulées autrement</translation>
  </message>
  <message>
   <source>argued as assigned</source>
   <translation>défendu par désignation</translation>
  </message>
  <message>
   <source>What would have to be true</source>
   <translation>Ce qui devrait être vrai</translation>
  </message>
  <message>
   <source>Would support it then</source>
   <translation>Soutiendrait alors</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>Dans ses mots</translation>
  </message>
  <message>
   <source>{answer}; keeps out since</source>
   <translation>{answer} ; se tient à l’écart depuis</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <source>Standard of proof</source>
   <translation>Niveau de preuve</translation>
  </message>
  <message>
   <source>Made of</source>
   <translation>Issue de</translation>
  </message>
  <message>
   <source>If all of it were true</source>
   <translation>Si tout cela était vrai</translation>
  </message>
  <message>
   <source>evidence names its source, or says that none is named</source>
   <translation>une preuve nomme sa source, ou dit qu’aucune n’est nommée</translation>
  </message>
  <message>
   <source>For “{side}”</source>
   <translation>Pour « {side} »</translation>
  </message>
  <message>
   <source>That argument is no longer there.</source>
   <translation>Cet argument n’est plus là.</translation>
  </message>
  <message>
   <source>An owner, a test, a standard of proof and a date are a condition’s, not an argument’s.</source>
   <translation>Un responsable, un test, un niveau de preuve et une date vont avec une condition, pas avec un argument.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each argument an id of its own.</source>
   <translation>L’identifiant « {id} » est pris. Donnez à chaque argument le sien.</translation>
  </message>
  <message>
   <source>The decision assumes this condition as it is worded, so its words stay. Decide without it first.</source>
   <translation>La décision suppose cette condition telle qu’elle est formulée, ses mots restent donc. Décidez d’abord sans elle.</translation>
  </message>
  <message>
   <source>The decision assumes this condition, so it stays. Record the decision without it first.</source>
   <translation>La décision suppose cette condition, elle reste donc. Enregistrez d’abord la décision sans elle.</translation>
  </message>
  <message>
   <source>A condition was made of this argument, so it stays. Take that condition back first.</source>
   <translation>Cet argument est devenu une condition, il reste donc. Retirez d’abord cette condition.</translation>
  </message>
  <message>
   <source>Nothing would have to be true yet. Write a condition down first, then ask.</source>
   <translation>Rien ne devrait encore être vrai. Notez d’abord une condition, puis posez la question.</translation>
  </message>
  <message>
   <source>{name} keeps out of this trade-off, so they are not asked.</source>
   <translation>{name} se tient à l’écart de cet arbitrage et n’est donc pas consulté.</translation>
  </message>
  <message>
   <source>Only an argument is turned into a condition: choose one for either side.</source>
   <translation>Seul un argument devient une condition : choisissez-en un pour l’un des côtés.</translation>
  </message>
  <message>
   <source>That argument was turned into a condition already. Word that condition again.</source>
   <translation>Cet argument est déjà devenu une condition. Reformulez cette condition.</translation>
  </message>
  <message>
   <source>An argument stays one, and a condition stays one. Turn the argument into a condition instead.</source>
   <translation>Un argument reste un argument, et une condition reste une condition. Faites plutôt de l’argument une condition.</translation>
  </message>
  <message>
   <source>Only whoever was assigned to argue the other side speaks as assigned.</source>
   <translation>Seule la personne chargée de défendre l’autre côté parle à ce titre.</translation>
  </message>
  <message>
   <source>That stands already.</source>
   <translation>C’est déjà le cas.</translation>
  </message>
  <message>
   <source>The argument</source>
   <translation>L’argument</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>La source</translation>
  </message>
  <message>
   <source>The test</source>
   <translation>Le test</translation>
  </message>
  <message>
   <source>The standard of proof</source>
   <translation>Le niveau de preuve</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <source>As assigned</source>
   <translation>Par désignation</translation>
  </message>
  <message>
   <source>{name}: would support it then</source>
   <translation>{name} : soutiendrait alors</translation>
  </message>
  <message>
   <source>{name}: would not support it then</source>
   <translation>{name} : ne soutiendrait pas alors</translation>
  </message>
  <message>
   <source>Said before the conditions were changed. Ask again.</source>
   <translation>Dit avant que les conditions ne changent. Redemandez.</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Source : {source}</translation>
  </message>
  <message>
   <source>Test: {text}</source>
   <translation>Test : {text}</translation>
  </message>
  <message>
   <source>Standard of proof: {text}</source>
   <translation>Niveau de preuve : {text}</translation>
  </message>
  <message>
   <source>By: {day}</source>
   <translation>Échéance : {day}</translation>
  </message>
  <message>
   <source>Made of: {text}</source>
   <translation>Issue de : {text}</translation>
  </message>
  <message>
   <source>Turned into: {text}</source>
   <translation>Devenu : {text}</translation>
  </message>
  <message>
   <source>Write the condition down</source>
   <translation>Noter la condition</translation>
  </message>
  <message>
   <source>Word it so</source>
   <translation>Formuler ainsi</translation>
  </message>
  <message>
   <source>First position</source>
   <translation>Première position</translation>
  </message>
  <message>
   <source>Second position</source>
   <translation>Deuxième position</translation>
  </message>
  <message>
   <source>The second position comes after the first was revealed and talked through.</source>
   <translation>La deuxième position vient après que la première a été révélée et discutée.</translation>
  </message>
  <message>
   <source>Write the proposal and the level needed first: both stand on the ballot.</source>
   <translation>Écrivez d’abord la proposition et le niveau requis : les deux figurent sur le bulletin.</translation>
  </message>
  <message>
   <source>{question}: {tradeoff}</source>
   <translation>{question} : {tradeoff}</translation>
  </message>
  <message>
   <source>The second position was asked after these answers were shown. Ask the second position again instead.</source>
   <translation>La deuxième position a été demandée après que ces réponses ont été montrées. Redemandez plutôt la deuxième position.</translation>
  </message>
  <message>
   <source>A decision was agreed on these answers. Record it as parked, with the reason, then ask again.</source>
   <translation>Une décision a été adoptée sur ces réponses. Consignez-la comme ajournée, avec le motif, puis redemandez.</translation>
  </message>
  <message>
   <source>If all these were true, would you support it?</source>
   <translation>Si tout cela était vrai, le soutiendriez-vous ?</translation>
  </message>
  <message>
   <source>{name}, as assigned</source>
   <translation>{name}, par désignation</translation>
  </message>
  <message>
   <source>made of: {words}</source>
   <translation>issue de : {words}</translation>
  </message>
  <message>
   <source>Put as trade-off {number}, and it waits on the list: {words}. Take it up there when the room comes to it.</source>
   <translation>Posé comme arbitrage {number}, il attend dans la liste : {words}. Abordez-le là quand la salle y arrive.</translation>
  </message>
  <message>
   <source>Trade-off {number} of {count}</source>
   <translation>Arbitrage {number} sur {count}</translation>
  </message>
  <message>
   <source>Take up: {words}</source>
   <translation>Aborder : {words}</translation>
  </message>
  <message>
   <source>Which two good things compete?</source>
   <translation>Quelles deux bonnes choses s’opposent ?</translation>
  </message>
  <message>
   <source>Put the trade-off</source>
   <translation>Poser l’arbitrage</translation>
  </message>
  <message>
   <source>Put a trade-off</source>
   <translation>Poser un arbitrage</translation>
  </message>
  <message>
   <source>{step} toward {side}</source>
   <translation>{step} vers {side}</translation>
  </message>
  <message>
   <source>{wording} fixed</source>
   <translation>{wording} fixée</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>fixée</translation>
  </message>
  <message>
   <source>Why now: {reason}</source>
   <translation>Pourquoi maintenant : {reason}</translation>
  </message>
  <message>
   <source>did not answer</source>
   <translation>n’a pas répondu</translation>
  </message>
  <message>
   <source>Write the level needed first</source>
   <translation>Écrire d’abord le seuil requis</translation>
  </message>
  <message>
   <source>Write the proposal first</source>
   <translation>Écrire d’abord la proposition</translation>
  </message>
  <message>
   <source>not yet a trade-off</source>
   <translation>pas encore un arbitrage</translation>
  </message>
  <message>
   <source>{count} written</source>
   <translation>Consignés : {count}</translation>
  </message>
  <message>
   <source>Polled on another wording: {words}.</source>
   <translation>Sondage sur une autre formulation : {words}.</translation>
  </message>
  <message>
   <source>Said of what was decided before.</source>
   <translation>Dit de ce qui avait été décidé avant.</translation>
  </message>
  <message>
   <source>Said before anything was decided.</source>
   <translation>Dit avant que quoi que ce soit ne soit décidé.</translation>
  </message>
  <message>
   <source>Said of what was decided before, {time}.</source>
   <translation>Dit de ce qui avait été décidé avant, {time}.</translation>
  </message>
  <message>
   <source>Said before anything was decided, {time}.</source>
   <translation>Dit avant que quoi que ce soit ne soit décidé, {time}.</translation>
  </message>
  <message>
   <source>not agreed</source>
   <translation>non adoptée</translation>
  </message>
  <message>
   <source>parked</source>
   <translation>ajournée</translation>
  </message>
  <message>
   <source>Yes, says the room</source>
   <translation>Oui, dit la salle</translation>
  </message>
  <message>
   <source>No, says the room</source>
   <translation>Non, dit la salle</translation>
  </message>
  <message>
   <source>Easily</source>
   <translation>Facilement</translation>
  </message>
  <message>
   <source>Hardly</source>
   <translation>Difficilement</translation>
  </message>
  <message>
   <source>Trade-off {n} of {count}, recorded {at}</source>
   <translation>Arbitrage {n} sur {count}, consigné à {at}</translation>
  </message>
  <message>
   <source>Decision {n}, recorded {at}</source>
   <translation>Décision {n}, consignée à {at}</translation>
  </message>
  <message>
   <source>{name}, not in the room</source>
   <translation>{name}, pas dans la salle</translation>
  </message>
  <message>
   <source>{name}, not in the room now</source>
   <translation>{name}, pas dans la salle en ce moment</translation>
  </message>
  <message>
   <source>What belongs to this decision</source>
   <translation>Ce qui va avec cette décision</translation>
  </message>
  <message>
   <source>{n} condition</source>
   <comment>one</comment>
   <translation>{n} condition</translation>
  </message>
  <message>
   <source>{n} conditions</source>
   <translation>{n} conditions</translation>
  </message>
  <message>
   <source>Assumed to be true</source>
   <translation>Supposé vrai</translation>
  </message>
  <message>
   <source>Options considered</source>
   <translation>Options envisagées</translation>
  </message>
  <message>
   <source>Polled on another wording</source>
   <translation>Sondage sur une autre formulation</translation>
  </message>
  <message>
   <source>Level reached?</source>
   <translation>Seuil atteint ?</translation>
  </message>
  <message>
   <source>Tripwire</source>
   <translation>Signal d’alerte</translation>
  </message>
  <message>
   <source>Can it be taken back?</source>
   <translation>Peut-on revenir dessus ?</translation>
  </message>
  <message>
   <source>Trade-offs accepted</source>
   <translation>Arbitrages acceptés</translation>
  </message>
  <message>
   <source>Changed because of an objection</source>
   <translation>Modifiée en raison d’une objection</translation>
  </message>
  <message>
   <source>It was polled as it is worded here. Other words need another poll.</source>
   <translation>La consultation a porté sur ce libellé. D’autres mots demandent une nouvelle consultation.</translation>
  </message>
  <message>
   <source>The poll on it was opened: it stays as it is worded here until the poll is shown.</source>
   <translation>La consultation est ouverte : le libellé reste tel quel jusqu’à ce qu’elle soit montrée.</translation>
  </message>
  <message>
   <source>It was polled and agreed as it is worded here.</source>
   <translation>C’est sous ce libellé que la consultation a eu lieu et que l’accord a été pris.</translation>
  </message>
  <message>
   <source>{name} keeps out of this decision and cannot own it. Choose another owner.</source>
   <translation>{name} se tient à l’écart de cette décision et ne peut pas la porter. Choisissez un autre responsable.</translation>
  </message>
  <message>
   <source>The review date</source>
   <translation>La date de réexamen</translation>
  </message>
  <message>
   <source>The poll on this proposal was opened; its words and the level needed stay as they are. Ask it again to change them.</source>
   <translation>La consultation sur cette proposition a été ouverte ; ses mots et le seuil requis restent tels quels. Redemandez pour les changer.</translation>
  </message>
  <message>
   <source>The proposal and its level stand like this already. Ask the gradients, or change them.</source>
   <translation>La proposition et son seuil sont déjà ainsi. Demandez les degrés d’accord, ou changez-les.</translation>
  </message>
  <message>
   <source>A condition that is assumed is no longer there. Choose from those written down.</source>
   <translation>Une condition supposée n’est plus là. Choisissez parmi celles qui sont notées.</translation>
  </message>
  <message>
   <source>The decision stands like this already. Change something in it, or go on.</source>
   <translation>La décision est déjà consignée ainsi. Changez-y quelque chose, ou continuez.</translation>
  </message>
  <message>
   <source>The proposal</source>
   <translation>La proposition</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, then record the decision.</source>
   <translation>« {title} » n’est pas encore révélé. Révélez-le, puis consignez la décision.</translation>
  </message>
  <message>
   <source>The decision</source>
   <translation>La décision</translation>
  </message>
  <message>
   <source>The tripwire</source>
   <translation>Le signal d’alerte</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>« Ce qui a été modifié »</translation>
  </message>
  <message>
   <source>The trade-offs accepted</source>
   <translation>Les renoncements acceptés</translation>
  </message>
  <message>
   <source>An option</source>
   <translation>Une option</translation>
  </message>
  <message>
   <source>Shown after this decision was recorded; nothing is decided on it yet</source>
   <translation>Montré après l’enregistrement de cette décision ; rien n’est encore décidé à ce sujet</translation>
  </message>
  <message>
   <source>Polled {time}</source>
   <translation>Consultée le {time}</translation>
  </message>
  <message>
   <source>{wording}, fixed {time}</source>
   <translation>{wording}, fixée à {time}</translation>
  </message>
  <message>
   <source>{name}; not in the room when this was recorded</source>
   <translation>{name} ; pas dans la salle quand ceci a été consigné</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Condition</translation>
  </message>
  <message>
   <source>The proposal and its earlier wordings</source>
   <translation>La proposition et ses formulations précédentes</translation>
  </message>
  <message>
   <source>Was it reached?</source>
   <translation>A-t-il été atteint ?</translation>
  </message>
  <message>
   <source>No date was set</source>
   <translation>Aucune date n’a été fixée</translation>
  </message>
  <message>
   <source>Poll</source>
   <translation>Consultation</translation>
  </message>
  <message>
   <source>Not polled.</source>
   <translation>Pas de consultation.</translation>
  </message>
  <message>
   <source>Asked again because</source>
   <translation>Redemandé parce que</translation>
  </message>
  <message>
   <source>{outcome}, recorded again at {time}: this is wording {count}. The earlier ones stay in the record.</source>
   <translation>{outcome}, consignée à nouveau à {time} : c’est la version {count}. Les précédentes restent dans le compte rendu.</translation>
  </message>
  <message>
   <source>{outcome}, recorded at {time}.</source>
   <translation>{outcome}, consignée à {time}.</translation>
  </message>
  <message>
   <source>{n} stands at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?</source>
   <comment>one</comment>
   <translation>{n} personne est au veto, et personne n’a dit si le niveau est atteint. Demandez : est-ce convenu malgré tout ?</translation>
  </message>
  <message>
   <source>{n} stand at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?</source>
   <translation>{n} personnes sont au veto, et personne n’a dit si le niveau est atteint. Demandez : est-ce convenu malgré tout ?</translation>
  </message>
  <message>
   <source>Polled {time}: {counts}</source>
   <translation>Consultée à {time} : {counts}</translation>
  </message>
  <message>
   <source>Asked again because: {reason}</source>
   <translation>Redemandé parce que : {reason}</translation>
  </message>
  <message>
   <source>Trade-off put: {prefer} even over {over}</source>
   <translation>Arbitrage posé : {prefer}, même au détriment de {over}</translation>
  </message>
  <message>
   <source>Trade-off worded again</source>
   <translation>Arbitrage reformulé</translation>
  </message>
  <message>
   <source>Trade-off removed</source>
   <translation>Arbitrage supprimé</translation>
  </message>
  <message>
   <source>Moved: {wording}</source>
   <translation>Déplacé : {wording}</translation>
  </message>
  <message>
   <source>Taken up: {wording}</source>
   <translation>Abordé : {wording}</translation>
  </message>
  <message>
   <source>Reverse called sensible by {name}</source>
   <translation>Inverse jugé raisonnable par {name}</translation>
  </message>
  <message>
   <source>{name} assigned to argue the other side</source>
   <translation>{name} chargé de défendre l’autre côté</translation>
  </message>
  <message>
   <source>Floor given to {name}</source>
   <translation>Parole donnée à {name}</translation>
  </message>
  <message>
   <source>{basis} written down</source>
   <translation>Consigné : {basis}</translation>
  </message>
  <message>
   <source>Argument worded again</source>
   <translation>Argument reformulé</translation>
  </message>
  <message>
   <source>Argument taken back</source>
   <translation>Argument retiré</translation>
  </message>
  <message>
   <source>{name} said whether they would support it</source>
   <translation>{name} a dit s’il y aurait soutien</translation>
  </message>
  <message>
   <source>Proposal worded</source>
   <translation>Proposition formulée</translation>
  </message>
  <message>
   <source>Decision recorded: {outcome}</source>
   <translation>Décision consignée : {outcome}</translation>
  </message>
  <message>
   <source>Reverse no longer called sensible</source>
   <translation>Inverse plus jugé raisonnable</translation>
  </message>
  <message>
   <source>Nobody assigned any more to argue the other side</source>
   <translation>Plus personne n’est chargé de défendre l’autre côté</translation>
  </message>
  <message>
   <source>Condition written down</source>
   <translation>Condition notée</translation>
  </message>
  <message>
   <source>{name}, uninterrupted</source>
   <translation>{name}, sans interruption</translation>
  </message>
  <message>
   <source>given the floor: {n} min</source>
   <comment>one</comment>
   <translation>parole donnée : {n} min</translation>
  </message>
  <message>
   <source>given the floor: {n} min</source>
   <translation>parole donnée : {n} min</translation>
  </message>
  <message>
   <source>Somebody can be assigned to argue the other side; it is said to be assigned.</source>
   <translation>On peut charger quelqu’un de défendre l’autre côté ; il est dit que c’est un rôle confié.</translation>
  </message>
  <message>
   <source>not in the room now</source>
   <translation>absent de la salle en ce moment</translation>
  </message>
  <message>
   <source>Those furthest apart take turns, then as drawn.</source>
   <translation>Les plus éloignés parlent à tour de rôle, puis dans l’ordre du tirage.</translation>
  </message>
  <message>
   <source>5 to 8 are heard first, then 3.</source>
   <translation>On écoute d’abord 5 à 8, puis 3.</translation>
  </message>
  <message>
   <source>The minority has the floor first, uninterrupted; then the far end of the other side, then as drawn.</source>
   <translation>La minorité a la parole d’abord, sans interruption ; puis l’autre extrémité, puis l’ordre du tirage.</translation>
  </message>
  <message>
   <source>Who speaks first</source>
   <translation>Qui parle en premier</translation>
  </message>
  <message>
   <source>Who is heard first</source>
   <translation>Qui est entendu en premier</translation>
  </message>
  <message>
   <source>Whoever leads comes last.</source>
   <translation>Qui dirige parle en dernier.</translation>
  </message>
  <message>
   <source>{name} argues the other side, as assigned.</source>
   <translation>{name} défend l’autre côté, comme convenu.</translation>
  </message>
  <message>
   <source>{n} of {asked} answered both times</source>
   <comment>one</comment>
   <translation>{n} sur {asked} a répondu les deux fois</translation>
  </message>
  <message>
   <source>{n} of {asked} answered both times</source>
   <translation>{n} sur {asked} ont répondu les deux fois</translation>
  </message>
  <message>
   <source>{n} of {asked} answered the second time</source>
   <comment>one</comment>
   <translation>{n} sur {asked} a répondu la seconde fois</translation>
  </message>
  <message>
   <source>{n} of {asked} answered the second time</source>
   <translation>{n} sur {asked} ont répondu la seconde fois</translation>
  </message>
  <message>
   <source>{name} was assigned to argue the other side and keeps out of this question.</source>
   <translation>{name} devait défendre l’autre côté et se récuse pour cette question.</translation>
  </message>
  <message>
   <source>{name} was assigned to argue the other side and is not in the room now.</source>
   <translation>{name} devait défendre l’autre côté et n’est pas dans la salle en ce moment.</translation>
  </message>
  <message>
   <source>{n} the second time only ({names})</source>
   <comment>one</comment>
   <translation>{n} la seconde fois seulement ({names})</translation>
  </message>
  <message>
   <source>{n} the second time only ({names})</source>
   <translation>{n} la seconde fois seulement ({names})</translation>
  </message>
  <message>
   <source>{n} the second time only</source>
   <comment>one</comment>
   <translation>{n} la seconde fois seulement</translation>
  </message>
  <message>
   <source>{n} the second time only</source>
   <translation>{n} la seconde fois seulement</translation>
  </message>
  <message>
   <source>Leave things as they are</source>
   <translation>Laisser les choses en l’état</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>preuve</translation>
  </message>
  <message>
   <source>inference</source>
   <translation>déduction</translation>
  </message>
  <message>
   <source>conjecture</source>
   <translation>conjecture</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>adoptée</translation>
  </message>
  <message>
   <source>{name} calls the reverse sensible too.</source>
   <translation>{name} juge l’inverse raisonnable aussi.</translation>
  </message>
  <message>
   <source>Not yet a trade-off: nobody here has called the reverse a sensible choice.</source>
   <translation>Pas encore un arbitrage : personne ici n’a jugé l’inverse raisonnable.</translation>
  </message>
  <message>
   <source>no source named</source>
   <translation>aucune source nommée</translation>
  </message>
  <message>
   <source>{name} owns {n} condition. Name another owner for it.</source>
   <comment>one</comment>
   <translation>{name} est responsable de {n} condition. Nommez-en un autre responsable.</translation>
  </message>
  <message>
   <source>{name} owns {n} conditions. Name another owner for them.</source>
   <translation>{name} est responsable de {n} conditions. Nommez-en un autre responsable.</translation>
  </message>
  <message>
   <source>its owner {name} keeps out</source>
   <translation>son responsable {name} se récuse</translation>
  </message>
  <message>
   <source>its owner {name} is not in the room</source>
   <translation>son responsable {name} n’est pas dans la salle</translation>
  </message>
  <message>
   <source>{name} owns the decision. Name another owner for it.</source>
   <translation>{name} est responsable de la décision. Nommez-en un autre responsable.</translation>
  </message>
  <message>
   <source>Prepared trade-offs</source>
   <translation>Arbitrages préparés</translation>
  </message>
  <message>
   <source>The room sees none of them before it comes to the trade-offs. They come up in this order.</source>
   <translation>La salle n’en voit aucun avant d’arriver aux arbitrages. Ils viennent dans cet ordre.</translation>
  </message>
  <message>
   <source>None is prepared yet.</source>
   <translation>Aucun n’est encore préparé.</translation>
  </message>
  <message>
   <source>Alt with an arrow key moves a trade-off up or down.</source>
   <translation>Alt avec une flèche déplace un arbitrage vers le haut ou vers le bas.</translation>
  </message>
  <message>
   <source>Remove: {words}</source>
   <translation>Supprimer : {words}</translation>
  </message>
  <message>
   <source>Move {title} up</source>
   <translation>Monter {title}</translation>
  </message>
  <message>
   <source>Move {title} down</source>
   <translation>Descendre {title}</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Word it again</source>
   <translation>Reformuler</translation>
  </message>
  <message>
   <source>Why we stand there</source>
   <translation>Pourquoi nous en sommes là</translation>
  </message>
  <message>
   <source>What moved us, and why we stand there now</source>
   <translation>Ce qui nous a fait bouger, et pourquoi nous sommes là maintenant</translation>
  </message>
  <message>
   <source>What moved us</source>
   <translation>Ce qui nous a fait bouger</translation>
  </message>
  <message>
   <source>Why we stand there now</source>
   <translation>Pourquoi nous sommes là maintenant</translation>
  </message>
  <message>
   <source>No decision was recorded.</source>
   <translation>Aucune décision n’a été consignée.</translation>
  </message>
  <message>
   <source>Decision {number}: {outcome}</source>
   <translation>Décision {number} : {outcome}</translation>
  </message>
  <message>
   <source>“{prefer}” even over “{over}”</source>
   <translation>« {prefer} », même au détriment de « {over} »</translation>
  </message>
  <message>
   <source>Trade-off {number}</source>
   <translation>Arbitrage {number}</translation>
  </message>
  <message>
   <source>Trade-off {number}: not decided</source>
   <translation>Arbitrage {number} : non décidé</translation>
  </message>
  <message>
   <source>{n} was agreed</source>
   <comment>one</comment>
   <translation>{n} adopté</translation>
  </message>
  <message>
   <source>{n} were agreed</source>
   <translation>{n} adoptés</translation>
  </message>
  <message>
   <source>{n} was not agreed</source>
   <comment>one</comment>
   <translation>{n} non adopté</translation>
  </message>
  <message>
   <source>{n} were not agreed</source>
   <translation>{n} non adoptés</translation>
  </message>
  <message>
   <source>{n} was parked</source>
   <comment>one</comment>
   <translation>{n} ajourné</translation>
  </message>
  <message>
   <source>{n} were parked</source>
   <translation>{n} ajournés</translation>
  </message>
  <message>
   <source>The reverse</source>
   <translation>L’inverse</translation>
  </message>
  <message>
   <source>The trade-off</source>
   <translation>L’arbitrage</translation>
  </message>
  <message>
   <source>Proposal, its poll not revealed</source>
   <translation>Proposition, consultation non révélée</translation>
  </message>
  <message>
   <source>Proposal, not polled</source>
   <translation>Proposition, sans consultation</translation>
  </message>
  <message>
   <source>who owns it</source>
   <translation>qui la porte</translation>
  </message>
  <message>
   <source>on which other wording it was polled</source>
   <translation>sur quelle autre formulation portait le sondage</translation>
  </message>
  <message>
   <source>which level was needed</source>
   <translation>quel seuil était requis</translation>
  </message>
  <message>
   <source>whether it was reached</source>
   <translation>s’il a été atteint</translation>
  </message>
  <message>
   <source>when the review is</source>
   <translation>quand a lieu le réexamen</translation>
  </message>
  <message>
   <source>what the tripwire is</source>
   <translation>quel est le signal d’alerte</translation>
  </message>
  <message>
   <source>whether it can be taken back</source>
   <translation>si l’on peut revenir dessus</translation>
  </message>
  <message>
   <source>the reason</source>
   <translation>la raison</translation>
  </message>
  <message>
   <source>what is given up</source>
   <translation>ce à quoi on renonce</translation>
  </message>
  <message>
   <source>what was changed because of an objection</source>
   <translation>ce qui a été modifié en raison d’une objection</translation>
  </message>
  <message>
   <source>what was considered</source>
   <translation>ce qui a été envisagé</translation>
  </message>
  <message>
   <source>what is assumed to be true</source>
   <translation>ce qui est supposé vrai</translation>
  </message>
  <message>
   <source>Earlier wordings of this decision</source>
   <translation>Versions antérieures de cette décision</translation>
  </message>
  <message>
   <source>{outcome}, replaced {at}</source>
   <translation>{outcome}, remplacée le {at}</translation>
  </message>
  <message>
   <source>As in the decision that replaced it: {things}.</source>
   <translation>Comme dans la décision qui l’a remplacée : {things}.</translation>
  </message>
  <message>
   <source>Said of this wording</source>
   <translation>Dit de cette version</translation>
  </message>
  <message>
   <source>No veto, and most of those with a vote at support with reservations or better.</source>
   <translation>Aucun veto, et la plupart des votants à « soutien avec réserves » ou mieux.</translation>
  </message>
  <message>
   <source>There is no trade-off “{id}”.</source>
   <translation>Il n’y a pas d’arbitrage « {id} ».</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each trade-off an id of its own.</source>
   <translation>L’identifiant « {id} » est pris. Donnez à chaque arbitrage le sien.</translation>
  </message>
  <message>
   <source>“{id}” cannot be the id of a trade-off. Give it another one.</source>
   <translation>« {id} » ne peut pas être l’identifiant d’un arbitrage. Donnez-lui-en un autre.</translation>
  </message>
  <message>
   <source>Answers on this trade-off were asked for, so its wording stays. Put a new one instead.</source>
   <translation>Des réponses ont été demandées sur cet arbitrage, sa formulation reste donc. Posez-en un nouveau à la place.</translation>
  </message>
  <message>
   <source>Something was said on this trade-off, so it stays. Park it instead: Decision, parked.</source>
   <translation>Cet arbitrage a déjà fait l’objet d’échanges, il reste donc. Ajournez-le plutôt : Décision, ajournée.</translation>
  </message>
  <message>
   <source>The room has come to this trade-off, so its place stays. Move one that is only prepared.</source>
   <translation>La salle en est déjà à cet arbitrage, il garde donc sa place. Déplacez-en un qui est seulement préparé.</translation>
  </message>
  <message>
   <source>That trade-off is before the room already.</source>
   <translation>Cet arbitrage est déjà devant la salle.</translation>
  </message>
  <message>
   <source>Somebody is assigned to argue the other side only where everybody stood on one side in the first round. Hear those who think otherwise instead.</source>
   <translation>On ne charge quelqu’un de défendre l’autre côté que si tous étaient du même côté au premier tour. Écoutez plutôt ceux qui pensent autrement.</translation>
  </message>
  <message>
   <source>A decision was recorded on these answers, so the talk on them is over. Ask the positions again first.</source>
   <translation>Une décision a été consignée sur ces réponses, la discussion est donc close. Redemandez d’abord les positions.</translation>
  </message>
  <message>
   <source>The floor is given for 1 to {most} minutes.</source>
   <translation>La parole est donnée pour 1 à {most} minutes.</translation>
  </message>
  <message>
   <source>No prepared trade-off comes before this one.</source>
   <translation>Aucun arbitrage préparé ne vient avant celui-ci.</translation>
  </message>
  <message>
   <source>No prepared trade-off comes after this one.</source>
   <translation>Aucun arbitrage préparé ne vient après celui-ci.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Preuve</translation>
  </message>
  <message>
   <source>Inference</source>
   <translation>Déduction</translation>
  </message>
  <message>
   <source>Conjecture</source>
   <translation>Conjecture</translation>
  </message>
  <message>
   <source>Trade-off {n} of {count}</source>
   <translation>Arbitrage {n} sur {count}</translation>
  </message>
  <message>
   <source>{n} trade-off</source>
   <comment>one</comment>
   <translation>{n} arbitrage</translation>
  </message>
  <message>
   <source>{n} trade-offs</source>
   <translation>{n} arbitrages</translation>
  </message>
  <message>
   <source>After: {lean}</source>
   <translation>Après : {lean}</translation>
  </message>
  <message>
   <source> even over </source>
   <translation>, même au détriment de </translation>
  </message>
  <message>
   <source>Before: {lean}</source>
   <translation>Avant : {lean}</translation>
  </message>
  <message>
   <source>In the middle</source>
   <translation>Au milieu</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, decide on it, then read it back.</source>
   <translation>« {title} » n’est pas encore révélé. Révélez-le, décidez-en, puis relisez.</translation>
  </message>
  <message>
   <source>Answers were shown after this was recorded. Record what is decided now, then read it back.</source>
   <translation>Des réponses ont été montrées après que cela a été consigné. Consignez ce qui est décidé maintenant, puis relisez.</translation>
  </message>
  <message>
   <source>The proposal was worded again since. Record what is decided now, then read it back.</source>
   <translation>La proposition a été reformulée depuis. Consignez ce qui est décidé maintenant, puis relisez.</translation>
  </message>
  <message>
   <source>{at}: {name} was to argue the other side, as everybody stood on one in the first round, shown {shown}.</source>
   <translation>{at} : {name} devait défendre l’autre côté, car tout le monde était du même au premier tour, révélé le {shown}.</translation>
  </message>
  <message>
   <source>Given to somebody {n} time.</source>
   <comment>one</comment>
   <translation>Donnée {n} fois à quelqu’un.</translation>
  </message>
  <message>
   <source>Given to somebody {n} times.</source>
   <translation>Donnée {n} fois à quelqu’un.</translation>
  </message>
  <message>
   <source>{names} ({why})</source>
   <translation>{names} ({why})</translation>
  </message>
  <message>
   <source>{name} ({n} min planned)</source>
   <comment>one</comment>
   <translation>{name} ({n} min prévue)</translation>
  </message>
  <message>
   <source>{name} ({n} min planned)</source>
   <translation>{name} ({n} min prévues)</translation>
  </message>
  <message>
   <source>{at}: nobody argues the other side any more.</source>
   <translation>{at} : plus personne ne défend l’autre côté.</translation>
  </message>
  <message>
   <source>{at}: {name} was to argue the other side; everybody who answered stood in the middle in the first round, shown {shown}.</source>
   <translation>{at} : {name} devait défendre l’autre côté ; au premier tour, révélé le {shown}, tous ceux qui ont répondu étaient au milieu.</translation>
  </message>
  <message>
   <source>{at}: {name} was to argue the other side, as everybody who answered stood on one in the first round, shown {shown}.</source>
   <translation>{at} : {name} devait défendre l’autre côté, car tous ceux qui ont répondu étaient du même au premier tour, révélé le {shown}.</translation>
  </message>
  <message>
   <source>First the minority: {names}.</source>
   <translation>D’abord la minorité : {names}.</translation>
  </message>
  <message>
   <source>First those furthest apart, in turns: {names}.</source>
   <translation>D’abord les plus éloignés, à tour de rôle : {names}.</translation>
  </message>
  <message>
   <source>Then the far end of the other side: {names}.</source>
   <translation>Puis l’autre extrémité : {names}.</translation>
  </message>
  <message>
   <source>First those at 5 to 8: {names}.</source>
   <translation>D’abord celles et ceux à 5–8 : {names}.</translation>
  </message>
  <message>
   <source>Those at 3: {names}.</source>
   <translation>Celles et ceux à 3 : {names}.</translation>
  </message>
  <message>
   <source>Then those at 3: {names}.</source>
   <translation>Puis celles et ceux à 3 : {names}.</translation>
  </message>
  <message>
   <source>As drawn: {names}.</source>
   <translation>Dans l’ordre du tirage : {names}.</translation>
  </message>
  <message>
   <source>Then as drawn: {names}.</source>
   <translation>Puis dans l’ordre du tirage : {names}.</translation>
  </message>
  <message>
   <source>Last, as leader: {names}.</source>
   <translation>En dernier, qui dirige : {names}.</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Rôle confié</translation>
  </message>
  <message>
   <source>Order of speaking, by the rule</source>
   <translation>Ordre de parole, selon la règle</translation>
  </message>
  <message>
   <source>The floor, uninterrupted</source>
   <translation>La parole, sans interruption</translation>
  </message>
  <message>
   <source>Heard after the gradients, by the rule</source>
   <translation>Entendus après les degrés d’accord, selon la règle</translation>
  </message>
  <message>
   <source>The floor after the gradients</source>
   <translation>La parole après la consultation</translation>
  </message>
  <message>
   <source>The talk</source>
   <translation>La discussion</translation>
  </message>
  <message>
   <source>the minority: has the floor first</source>
   <translation>la minorité : a la parole d’abord</translation>
  </message>
  <message>
   <source>{names} is the minority, and leads: heard last all the same.</source>
   <comment>one</comment>
   <translation>{names} est la minorité et dirige : parle quand même en dernier.</translation>
  </message>
  <message>
   <source>{names} are the minority, and lead: heard last all the same.</source>
   <translation>{names} sont la minorité et dirigent : parlent quand même en dernier.</translation>
  </message>
  <message>
   <source>stands furthest from {names}</source>
   <translation>le plus loin de {names}</translation>
  </message>
  <message>
   <source>{n} leans to each side: nobody is a minority, so nobody has the floor before the others.</source>
   <comment>one</comment>
   <translation>{n} penche de chaque côté : personne n’est minoritaire, donc personne n’a la parole avant les autres.</translation>
  </message>
  <message>
   <source>{n} lean to each side: nobody is a minority, so nobody has the floor before the others.</source>
   <translation>{n} penchent de chaque côté : personne n’est minoritaire, donc personne n’a la parole avant les autres.</translation>
  </message>
  <message>
   <source>stands furthest from {n} other</source>
   <comment>one</comment>
   <translation>le plus loin de {n} autre</translation>
  </message>
  <message>
   <source>stands furthest from {n} others</source>
   <translation>le plus loin de {n} autres</translation>
  </message>
  <message>
   <source>leads, so last</source>
   <translation>dirige, donc en dernier</translation>
  </message>
  <message>
   <source>stands alone</source>
   <translation>seule voix de ce côté</translation>
  </message>
  <message>
   <source>of the minority</source>
   <translation>de la minorité</translation>
  </message>
  <message>
   <source>keeps out</source>
   <translation>se récuse</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>tiré au sort</translation>
  </message>
  <message>
   <source>first wording</source>
   <translation>première formulation</translation>
  </message>
  <message>
   <source>second wording</source>
   <translation>deuxième formulation</translation>
  </message>
  <message>
   <source>third wording</source>
   <translation>troisième formulation</translation>
  </message>
  <message>
   <source>fourth wording</source>
   <translation>quatrième formulation</translation>
  </message>
  <message>
   <source>fifth wording</source>
   <translation>cinquième formulation</translation>
  </message>
  <message>
   <source>wording {n}</source>
   <translation>formulation {n}</translation>
  </message>
  <message>
   <source>{people}; {votes} with a vote</source>
   <translation>{people} ; {votes} avec droit de vote</translation>
  </message>
  <message>
   <source>Who is in the room?</source>
   <translation>Qui est dans la salle ?</translation>
  </message>
  <message>
   <source>{n} person here</source>
   <comment>one</comment>
   <translation>{n} personne présente</translation>
  </message>
  <message>
   <source>{n} people here</source>
   <translation>{n} personnes présentes</translation>
  </message>
  <message>
   <source>Prepare the trade-offs…</source>
   <translation>Préparer les arbitrages…</translation>
  </message>
  <message>
   <source>The one-sentence question</source>
   <translation>La question en une phrase</translation>
  </message>
  <message>
   <source>Add who is in the room</source>
   <translation>Ajouter les personnes présentes</translation>
  </message>
  <message>
   <source>Who is here</source>
   <translation>Qui est là</translation>
  </message>
  <message>
   <source>Who will see what</source>
   <translation>Qui verra quoi</translation>
  </message>
  <message>
   <source>Save the title page</source>
   <translation>Enregistrer la page de titre</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Date</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <source>Facilitator</source>
   <translation>Animation</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>But</translation>
  </message>
  <message>
   <source>Title page</source>
   <translation>Page de titre</translation>
  </message>
  <message>
   <source>{question}, time {n}</source>
   <translation>{question} la fois nº {n}</translation>
  </message>
  <message>
   <source>{question} the first time</source>
   <translation>{question} la première fois</translation>
  </message>
  <message>
   <source>{question} the second time</source>
   <translation>{question} la deuxième fois</translation>
  </message>
  <message>
   <source>{question} the third time</source>
   <translation>{question} la troisième fois</translation>
  </message>
  <message>
   <source>Every other question</source>
   <translation>Toute autre question</translation>
  </message>
  <message>
   <source>Every question</source>
   <translation>Toute question</translation>
  </message>
  <message>
   <source>What was promised before the first answer</source>
   <translation>Ce qui a été promis avant la première réponse</translation>
  </message>
  <message>
   <source>{question} was promised by role: more answers stood under a role than people have it.</source>
   <translation>{question} avait été promis par fonction : sous une fonction figuraient plus de réponses que de personnes.</translation>
  </message>
  <message>
   <source>Shown without roles</source>
   <translation>Montré sans les fonctions</translation>
  </message>
  <message>
   <source>Without names it takes five answers or more to show them.</source>
   <translation>Sans noms, il faut au moins cinq réponses pour les montrer.</translation>
  </message>
  <message>
   <source>Names stand beside the sentences from the reveal on, in the room and in the record.</source>
   <translation>Les noms figurent à côté des phrases dès la révélation, dans la salle et au compte rendu.</translation>
  </message>
  <message>
   <source>The room reads first; then you show the names, and they stand in the room and in the record. The file knows the names from the beginning.</source>
   <translation>La salle lit d’abord ; puis vous montrez les noms, et ils figurent dans la salle et dans le compte rendu. Le fichier connaît les noms dès le début.</translation>
  </message>
  <message>
   <source>Each sentence stands under the role its author has when the question is put, in the room and in the record. The file keeps that role and not the person.</source>
   <translation>Chaque phrase apparaît sous la fonction que son auteur a quand la question est posée, dans la salle et au compte rendu. Le fichier garde cette fonction et non la personne.</translation>
  </message>
  <message>
   <source>The file itself does not link sentences to people.</source>
   <translation>Le fichier lui-même ne relie pas les phrases aux personnes.</translation>
  </message>
  <message>
   <source>everything else</source>
   <translation>tout le reste</translation>
  </message>
  <message>
   <source>Absent at the end: {names}.</source>
   <translation>Absents à la fin : {names}.</translation>
  </message>
  <message>
   <source>The room</source>
   <translation>La salle</translation>
  </message>
  <message>
   <source>{n} person took part.</source>
   <comment>one</comment>
   <translation>{n} personne a participé.</translation>
  </message>
  <message>
   <source>{n} people took part.</source>
   <translation>{n} personnes ont participé.</translation>
  </message>
  <message>
   <source>{n} of {all} have a vote.</source>
   <comment>one</comment>
   <translation>{n} sur {all} a le droit de vote.</translation>
  </message>
  <message>
   <source>{n} of {all} have a vote.</source>
   <translation>{n} sur {all} ont le droit de vote.</translation>
  </message>
  <message>
   <source>{name} leads.</source>
   <translation>{name} dirige.</translation>
  </message>
  <message>
   <source>Nobody was noted absent at the end.</source>
   <translation>Personne n’était noté absent à la fin.</translation>
  </message>
  <message>
   <source>{n} was absent at the end.</source>
   <comment>one</comment>
   <translation>{n} personne était absente à la fin.</translation>
  </message>
  <message>
   <source>{n} were absent at the end.</source>
   <translation>{n} personnes étaient absentes à la fin.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <source>Vote</source>
   <translation>Vote</translation>
  </message>
  <message>
   <source>Opening question</source>
   <translation>Question d’ouverture</translation>
  </message>
  <message>
   <source>Who was in the room</source>
   <translation>Qui était dans la salle</translation>
  </message>
  <message>
   <source>{n} leads.</source>
   <comment>one</comment>
   <translation>{n} personne dirige.</translation>
  </message>
  <message>
   <source>{n} lead.</source>
   <translation>{n} personnes dirigent.</translation>
  </message>
  <message>
   <source>has a vote</source>
   <translation>vote</translation>
  </message>
  <message>
   <source>no vote</source>
   <translation>ne vote pas</translation>
  </message>
  <message>
   <source>Who each mark is stands under “The room”.</source>
   <translation>À qui appartient chaque marque : voir « La salle ».</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>dirige</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>absent</translation>
  </message>
  <message>
   <source>The id of a participant</source>
   <translation>L’identifiant d’un participant</translation>
  </message>
  <message>
   <source>Only the statements can have their names after reading. Promise names, or none.</source>
   <translation>Seuls les énoncés peuvent recevoir leurs noms après la lecture. Promettez des noms, ou aucun.</translation>
  </message>
  <message>
   <source>This workshop has started already. Open a new file for another one.</source>
   <translation>Cet atelier a déjà commencé. Ouvrez un nouveau fichier pour un autre.</translation>
  </message>
  <message>
   <source>The title</source>
   <translation>Le titre</translation>
  </message>
  <message>
   <source>The organisation</source>
   <translation>L’organisation</translation>
  </message>
  <message>
   <source>The facilitator</source>
   <translation>L’animation</translation>
  </message>
  <message>
   <source>The place</source>
   <translation>Le lieu</translation>
  </message>
  <message>
   <source>The purpose</source>
   <translation>Le but</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each participant an id of their own.</source>
   <translation>L’identifiant « {id} » est pris. Donnez à chaque participant le sien.</translation>
  </message>
  <message>
   <source>{most} people are the most in one workshop.</source>
   <translation>Un atelier compte au plus {most} personnes.</translation>
  </message>
  <message>
   <source>There is nobody in the list to add.</source>
   <translation>Il n’y a personne à ajouter dans la liste.</translation>
  </message>
  <message>
   <source>{name}’s vote cannot change while a round they may answer is open or closed. Reveal it first.</source>
   <translation>Le droit de vote de {name} ne peut pas changer tant qu’un tour auquel {name} peut répondre est ouvert ou fermé. Révélez-le d’abord.</translation>
  </message>
  <message>
   <source>{name} is on the list already. Add a role or a second name to tell them apart.</source>
   <translation>{name} est déjà sur la liste. Ajoutez une fonction ou un second nom pour les distinguer.</translation>
  </message>
  <message>
   <source>{name} leads already, and one person leads. Change {name} first.</source>
   <translation>{name} dirige déjà, et une seule personne dirige. Modifiez d’abord {name}.</translation>
  </message>
  <message>
   <source>The day has begun, so {name} stays on the list. Mark them absent: nothing is lost by it.</source>
   <translation>La journée a commencé, {name} reste donc sur la liste. Notez son absence : rien n’est perdu.</translation>
  </message>
  <message>
   <source>That is what is promised already.</source>
   <translation>C’est déjà ce qui est promis.</translation>
  </message>
  <message>
   <source>The question was put with the promise it has; a promise given is kept.</source>
   <translation>La question a été posée avec cet engagement ; un engagement pris est tenu.</translation>
  </message>
  <message>
   <source>A promise can only be made tighter. If it was a slip of the hand, undo it before the question is put.</source>
   <translation>Un engagement ne peut qu’être renforcé. Si c’était une erreur de manipulation, annulez-le avant que la question soit posée.</translation>
  </message>
  <message>
   <source>row {n}</source>
   <translation>ligne {n}</translation>
  </message>
  <message>
   <source>Not read: column {which}.</source>
   <comment>one</comment>
   <translation>Non lue : la colonne {which}.</translation>
  </message>
  <message>
   <source>Not read: columns {which}.</source>
   <translation>Non lues : les colonnes {which}.</translation>
  </message>
  <message>
   <source>The file has {n} rows; {most} is the most. Divide it.</source>
   <translation>Le fichier compte {n} lignes ; {most} au plus. Divisez-le.</translation>
  </message>
  <message>
   <source>There is no statement in this file.</source>
   <translation>Il n’y a pas d’énoncé dans ce fichier.</translation>
  </message>
  <message>
   <source>The first row is a header, but no column is called “statement”, nor as the question is. Give the column of the sentences that name.</source>
   <translation>La première ligne est un en-tête, mais aucune colonne ne s’appelle « énoncé », ni comme la question. Donnez ce nom à la colonne des phrases.</translation>
  </message>
  <message>
   <source>The earlier answer is no longer in the box. Hand it in as a new one.</source>
   <translation>La réponse précédente n’est plus dans la boîte. Remettez-la comme une nouvelle.</translation>
  </message>
  <message>
   <source>This round is sealed. Hand the laptop to the keeper of its words, who opens it.</source>
   <translation>Ce tour est scellé. Passez l’ordinateur à la personne qui garde les mots ; elle l’ouvre.</translation>
  </message>
  <message>
   <source>a dummy lies among the answers</source>
   <translation>une réponse factice se trouve parmi les réponses</translation>
  </message>
  <message>
   <source>All {count} answers of this round are in the box. Close the round and reveal it.</source>
   <translation>Les {count} réponses de ce tour sont toutes dans la boîte. Fermez le tour et révélez-le.</translation>
  </message>
  <message>
   <source>the answers in the box of the round “{round}” are not as they were written</source>
   <translation>les réponses dans la boîte du tour « {round} » ne sont plus telles qu’elles ont été écrites</translation>
  </message>
  <message>
   <source>the answers in the box cannot be read</source>
   <translation>les réponses dans la boîte ne peuvent pas être lues</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Réessayez</translation>
  </message>
  <message>
   <source>The disk does not give back what was written: try again, best on another disk</source>
   <translation>Le disque ne rend pas ce qui a été écrit : réessayez, de préférence sur un autre disque</translation>
  </message>
  <message>
   <source>The disk is full: free some space, then try again</source>
   <translation>Le disque est plein : libérez de l’espace et réessayez</translation>
  </message>
  <message>
   <source>Another program holds the file: close it there, then try again</source>
   <translation>Un autre programme tient le fichier : fermez-le là-bas et réessayez</translation>
  </message>
  <message>
   <source>The file may not be written: allow it, then try again</source>
   <translation>Le fichier est protégé en écriture : autorisez l’écriture et réessayez</translation>
  </message>
  <message>
   <source>Nothing can be written in its folder: allow it, then try again</source>
   <translation>Rien ne peut être écrit dans son dossier : autorisez l’écriture et réessayez</translation>
  </message>
  <message>
   <source>Could not save. Your text is still here. {reason}, or save elsewhere.</source>
   <translation>L’enregistrement a échoué. Votre texte est toujours là. {reason}, ou enregistrez ailleurs.</translation>
  </message>
  <message>
   <source>The disk does not answer, so it may be in the file already; trying again never saves it twice.</source>
   <translation>Le disque ne répond pas, cela peut donc déjà être dans le fichier ; un nouvel essai ne l’enregistre jamais deux fois.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {where}. It was left as it is.</source>
   <translation>« {name} » est endommagé : {where}. Le fichier est resté tel quel.</translation>
  </message>
  <message>
   <source>entry {sequence} is not as it was written</source>
   <translation>l’entrée {sequence} n’est plus telle qu’elle a été écrite</translation>
  </message>
  <message>
   <source>page {page} is not as it was written</source>
   <translation>la page {page} n’est pas telle qu’elle a été écrite</translation>
  </message>
  <message>
   <source>What lies beside “{name}” as “{journal}” was not left by Stratroom. Move it to another folder, then open the workshop again; nothing was changed.</source>
   <translation>Ce qui se trouve à côté de « {name} » sous le nom « {journal} » n’a pas été laissé par Stratroom. Déplacez-le dans un autre dossier, puis rouvrez l’atelier ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>“{name}” could not be read. {reason}.</source>
   <translation>« {name} » n’a pas pu être lu. {reason}.</translation>
  </message>
  <message>
   <source>“{name}” could not be read: it takes more memory than this computer has left. Close other programs, then try again.</source>
   <translation>« {name} » n’a pas pu être lu : il demande plus de mémoire que cet ordinateur n’en a de libre. Fermez d’autres programmes, puis réessayez.</translation>
  </message>
  <message>
   <source>“{name}” could not be written in {folder}. {reason}, or choose another folder.</source>
   <translation>« {name} » n’a pas pu être écrit dans {folder}. {reason}, ou choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>“{name}” could not be written anew in {folder}, so its passphrase is as it was. {reason}.</source>
   <translation>« {name} » n’a pas pu être réécrit dans {folder}, sa phrase de passe est donc inchangée. {reason}.</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>il ne peut pas être lu</translation>
  </message>
  <message>
   <source>The file “{name}” was changed by another program.</source>
   <translation>Le fichier « {name} » a été modifié par un autre programme.</translation>
  </message>
  <message>
   <source>{happened} No rescue copy could be written. Save elsewhere.</source>
   <translation>{happened} Aucune copie de secours n’a pu être écrite. Enregistrez ailleurs.</translation>
  </message>
  <message>
   <source>Something was written meanwhile, and the passphrase is as it was. Try again.</source>
   <translation>Quelque chose a été écrit entre-temps, et la phrase de passe est inchangée. Réessayez.</translation>
  </message>
  <message>
   <source>The file “{name}” was moved, deleted or replaced.</source>
   <translation>Le fichier « {name} » a été déplacé, supprimé ou remplacé.</translation>
  </message>
  <message>
   <source>{happened} Work goes on in a rescue copy, “{rescue}” in {folder}.</source>
   <translation>{happened} Le travail continue dans une copie de secours, « {rescue} » dans {folder}.</translation>
  </message>
  <message>
   <source>“{name}” was removed here, but not overwritten: the same file has another name on this disk, and all it holds stays there.</source>
   <translation>« {name} » a été retiré ici, mais pas écrasé : le même fichier porte un autre nom sur ce disque, et tout ce qu’il contient y reste.</translation>
  </message>
  <message>
   <source>This round has a box already. Reveal it, or give it up.</source>
   <translation>Ce tour a déjà une boîte. Révélez-le ou abandonnez-le.</translation>
  </message>
  <message>
   <source>Somebody has answered already. Give the round up instead, with a reason.</source>
   <translation>Quelqu’un a déjà répondu. Abandonnez plutôt le tour, avec un motif.</translation>
  </message>
  <message>
   <source>“{name}” is open to read only. Open it again, not to read only, to go on.</source>
   <translation>« {name} » est ouvert en lecture seule. Rouvrez-le autrement pour continuer.</translation>
  </message>
  <message>
   <source>an answer in the box of this round does not open</source>
   <translation>une réponse dans la boîte de ce tour ne s’ouvre pas</translation>
  </message>
  <message>
   <source>its pages are out of order</source>
   <translation>ses pages sont en désordre</translation>
  </message>
  <message>
   <source>its tables are not as Stratroom makes them</source>
   <translation>ses tables ne sont pas telles que Stratroom les crée</translation>
  </message>
  <message>
   <source>A copy of “{name}” in {folder} is still being written, or cannot be removed. Go back, and ask again when it is gone.</source>
   <translation>Une copie de « {name} » dans {folder} est encore en train d’être écrite, ou ne peut pas être supprimée. Revenez en arrière, et redemandez quand elle n’est plus là.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {why}. Ask for the right to read it, or choose another.</source>
   <translation>« {name} » ne peut pas être lu : {why}. Demandez le droit de le lire ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.</source>
   <translation>« {name} » n’est pas un atelier Stratroom. Choisissez un fichier écrit par Stratroom.</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer Stratroom. Install that one to open it; nothing was changed.</source>
   <translation>« {name} » a été écrit par un Stratroom plus récent. Installez-le pour l’ouvrir ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>its first page is not as Stratroom wrote it</source>
   <translation>sa première page n’est pas telle que Stratroom l’a écrite</translation>
  </message>
  <message>
   <source>“{name}” was changed by another program to work in another way (write-ahead log). Set it back there to journal mode “delete”.</source>
   <translation>« {name} » a été modifié par un autre programme pour fonctionner autrement (journalisation anticipée). Remettez-y le mode de journal « delete ».</translation>
  </message>
  <message>
   <source>“{name}” is not a file. Choose a workshop file.</source>
   <translation>« {name} » n’est pas un fichier. Choisissez un fichier d’atelier.</translation>
  </message>
  <message>
   <source>“{name}” is larger than any workshop (1 GB). Choose a workshop file.</source>
   <translation>« {name} » est plus grand que tout atelier (1 Go). Choisissez un fichier d’atelier.</translation>
  </message>
  <message>
   <source>“{name}” is empty. Choose a file that Stratroom has written.</source>
   <translation>« {name} » est vide. Choisissez un fichier écrit par Stratroom.</translation>
  </message>
  <message>
   <source>There is no file “{name}” in {folder}. Check the name, or choose another.</source>
   <translation>Il n’y a pas de fichier « {name} » dans {folder}. Vérifiez le nom ou choisissez-en un autre.</translation>
  </message>
  <message>
   <source>This round has no box: it is not open, or it was revealed already.</source>
   <translation>Ce tour n’a pas de boîte : il n’est pas ouvert ou a déjà été révélé.</translation>
  </message>
  <message>
   <source>These are not the words that were chosen. Nothing is lost: try again, as often as you like.</source>
   <translation>Ce ne sont pas les mots choisis. Rien n’est perdu : réessayez, autant de fois que vous voulez.</translation>
  </message>
  <message>
   <source>A passphrase has at least one letter, digit or sign. Type one.</source>
   <translation>Une phrase de passe a au moins une lettre, un chiffre ou un signe. Saisissez-en une.</translation>
  </message>
  <message>
   <source>“{name}” is not any more what it was. It was left as it is.</source>
   <translation>« {name} » n’est plus ce qu’il était. Il a été laissé tel quel.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Choose another folder.</source>
   <translation>Le dossier {folder} n’existe pas. Choisissez-en un autre.</translation>
  </message>
  <message>
   <source>“{name}” is already open in another Stratroom. Close it there, or open it to read only.</source>
   <translation>« {name} » est déjà ouvert dans un autre Stratroom. Fermez-le là-bas ou ouvrez-le en lecture seule.</translation>
  </message>
  <message>
   <source>Nothing can be written in {folder}: {why}. Open a copy in another folder.</source>
   <translation>Rien ne peut être écrit dans {folder} : {why}. Ouvrez une copie dans un autre dossier.</translation>
  </message>
  <message>
   <source>That passphrase does not open “{name}”. If you are sure of it, the beginning of the file is damaged, or it is no Stratroom workshop: open a backup.</source>
   <translation>Cette phrase de passe n’ouvre pas « {name} ». Si vous en êtes sûr, le début du fichier est endommagé ou ce n’est pas un atelier Stratroom : ouvrez une sauvegarde.</translation>
  </message>
  <message>
   <source>“{name}” is locked. Open it with its passphrase.</source>
   <translation>« {name} » est verrouillé. Ouvrez-le avec sa phrase de passe.</translation>
  </message>
  <message>
   <source>“{name}” exists already. Choose another name, or open it.</source>
   <translation>« {name} » existe déjà. Choisissez un autre nom ou ouvrez-le.</translation>
  </message>
  <message>
   <source>“{name}” was kept at an earlier upgrade and cannot be read. Answers without names may lie in it: delete it from {folder} if you do not need it.</source>
   <translation>« {name} » a été conservé lors d’une mise à niveau antérieure et ne peut pas être lu. Il contient peut-être des réponses sans nom : supprimez-le de {folder} si vous n’en avez pas besoin.</translation>
  </message>
  <message>
   <source>It was kept at an earlier upgrade, and answers without names lie in it. Allow “{copy}” to be removed, or move it to another folder, then open “{name}” again. Until then it can be opened to read only.</source>
   <translation>Il a été conservé lors d’une mise à niveau précédente et contient des réponses sans noms. Autorisez le retrait de « {copy} » ou déplacez-le dans un autre dossier, puis ouvrez de nouveau « {name} ». D’ici là, ce fichier s’ouvre en lecture seule.</translation>
  </message>
  <message>
   <source>It was kept at an earlier upgrade, and answers without names may lie in it. Allow “{copy}” to be read, or move it to another folder, then open “{name}” again. Until then it can be opened to read only.</source>
   <translation>Il a été conservé lors d’une mise à niveau précédente et contient peut-être des réponses sans noms. Autorisez la lecture de « {copy} » ou déplacez-le dans un autre dossier, puis ouvrez de nouveau « {name} ». D’ici là, ce fichier s’ouvre en lecture seule.</translation>
  </message>
  <message>
   <source>entry {sequence} has fields that a “{kind}” does not have</source>
   <translation>l’entrée {sequence} a des champs qu’un « {kind} » n’a pas</translation>
  </message>
  <message>
   <source>another box lies in the place of the one of the round “{round}”</source>
   <translation>à la place de la boîte du tour « {round} » s’en trouve une autre</translation>
  </message>
  <message>
   <source>Entry {sequence} of “{name}” is of a kind that this Stratroom does not know (“{kind}”): a newer one wrote it. Install that one to open it; nothing was changed.</source>
   <translation>L’entrée {sequence} de « {name} » est d’un type que ce Stratroom ne connaît pas (« {kind} ») : une version plus récente l’a écrite. Installez-la pour l’ouvrir ; rien n’a été modifié.</translation>
  </message>
  <message>
   <source>“{name}” is not known to be a copy any more, and was left. Try again.</source>
   <translation>On ne sait plus si « {name} » est une copie ; il a été laissé tel quel. Réessayez.</translation>
  </message>
  <message>
   <source>“{name}” could not be removed: {why}.</source>
   <translation>« {name} » n’a pas pu être retiré : {why}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Réessayez.</translation>
  </message>
  <message>
   <source>Your text is still here: do the last step again.</source>
   <translation>Votre texte est toujours là : refaites la dernière action.</translation>
  </message>
  <message>
   <source>The earlier file of “{name}” was not overwritten: it has another name on this disk and opens there as it did before.</source>
   <translation>L’ancien fichier de « {name} » n’a pas été écrasé : il porte un autre nom sur ce disque et s’y ouvre comme auparavant.</translation>
  </message>
  <message>
   <source>What a change of the passphrase left of “{name}” could not be removed: {why}. It lies in {folder} as {left} and may open otherwise than the workshop does. It is tried again when the workshop is opened next.</source>
   <translation>Ce qu’un changement de phrase de passe a laissé de « {name} » n’a pas pu être retiré : {why}. Cela se trouve dans {folder} sous le nom {left} et s’ouvre peut-être autrement que l’atelier. Un nouvel essai aura lieu à la prochaine ouverture de l’atelier.</translation>
  </message>
  <message>
   <source>The passphrase is changed, but the earlier file could not be overwritten: {why}. It is tried again when the workshop is opened next.</source>
   <translation>La phrase de passe est changée, mais le fichier précédent n’a pas pu être écrasé : {why}. Un nouvel essai aura lieu à la prochaine ouverture de l’atelier.</translation>
  </message>
  <message>
   <source>The database here does not keep the setting {name}. Reinstall Stratroom.</source>
   <translation>La base de données ne conserve pas le réglage {name}. Réinstallez Stratroom.</translation>
  </message>
  <message>
   <source>This answer is too long: it takes {bytes} of {most} bytes. Shorten it.</source>
   <translation>Cette réponse est trop longue : elle prend {bytes} octets sur {most}. Raccourcissez-la.</translation>
  </message>
  <message>
   <source>a slot does not open</source>
   <translation>un compartiment ne s’ouvre pas</translation>
  </message>
  <message>
   <source>“{name}” is of an older kind and could not be backed up before the upgrade: {why}. Make room for “{copy}” in its folder, then open it again. Until then it can be opened to read only.</source>
   <translation>« {name} » est d’un type plus ancien et n’a pas pu être sauvegardé avant la mise à niveau : {why}. Libérez de l’espace pour « {copy} » dans son dossier, puis ouvrez-le de nouveau. D’ici là, il s’ouvre en lecture seule.</translation>
  </message>
  <message>
   <source>There is no argument {out_of} before this one. The first is 0.</source>
   <translation>Il n’y a pas d’argument {out_of} avant celui-ci. Le premier est 0.</translation>
  </message>
  <message>
   <source>Argument {number} is not a condition. The first argument is 0.</source>
   <translation>L’argument {number} n’est pas une condition. Le premier argument est 0.</translation>
  </message>
  <message>
   <source>Argument {number} is named twice.</source>
   <translation>L’argument {number} est nommé deux fois.</translation>
  </message>
  <message>
   <source>The room agreed a meaning, or that there is none. Take one of the two out.</source>
   <translation>La salle a retenu un sens commun, ou bien qu’il n’y en a pas. Retirez l’un des deux.</translation>
  </message>
  <message>
   <source>What the room made of the meanings of “{phrase}”: a case tells it with the meanings alone.</source>
   <translation>Ce que la salle a fait des sens de « {phrase} » : un cas ne le dit qu’avec les sens.</translation>
  </message>
  <message>
   <source>What the room made of the meanings of “{phrase}” earlier: a case tells what holds now.</source>
   <translation>Ce que la salle avait fait auparavant des sens de « {phrase} » : un cas dit ce qui vaut à présent.</translation>
  </message>
  <message>
   <source>The points carry roles and no names, so the rankings carry no names. Take it out.</source>
   <translation>Les points ont des fonctions et pas de noms, les classements n’ont donc pas de noms non plus. Retirez-le.</translation>
  </message>
  <message>
   <source>The points carry no names, so the rankings carry none. Take it out.</source>
   <translation>Les points n’ont pas de noms, les classements n’en ont donc pas non plus. Retirez-le.</translation>
  </message>
  <message>
   <source>Beside a name there is no role. Take one of the two out.</source>
   <translation>À côté d’un nom il n’y a pas de fonction. Retirez l’un des deux.</translation>
  </message>
  <message>
   <source>Those who confirmed it are named already. Take one of the two out.</source>
   <translation>Ceux qui l’ont confirmée sont déjà nommés. Retirez l’un des deux.</translation>
  </message>
  <message>
   <source>Fewer confirmed it than are there. Name all of them, or give fewer.</source>
   <translation>Moins de personnes la confirment qu’il n’y en a. Nommez-les toutes, ou indiquez-en moins.</translation>
  </message>
  <message>
   <source>The list is told as it stands. Take the decision out.</source>
   <translation>La liste est racontée telle qu’elle est. Retirez la décision.</translation>
  </message>
  <message>
   <source>there are no answers at “{place}”.</source>
   <translation>il n’y a pas de réponses à « {place} ».</translation>
  </message>
  <message>
   <source>sealed[{n}]: the words of “{place}” are not told, so its answers are hidden here, not sealed.</source>
   <translation>sealed[{n}] : les mots de « {place} » ne sont pas indiqués, ses réponses sont donc ici cachées, non scellées.</translation>
  </message>
  <message>
   <source>there is no participant “{by}”.</source>
   <translation>il n’y a pas de participant « {by} ».</translation>
  </message>
  <message>
   <source>“{place}” is told already.</source>
   <translation>« {place} » est déjà indiqué.</translation>
  </message>
  <message>
   <source>“{by}” has said so already. One answer each.</source>
   <translation>« {by} » l’a déjà dit. Une réponse par personne.</translation>
  </message>
  <message>
   <source>They were shown without roles, so none carries a role or a name. Take it out.</source>
   <translation>Les réponses ont été montrées sans les fonctions, donc aucune ne porte de fonction ni de nom. Retirez-le.</translation>
  </message>
  <message>
   <source>Shown here without words until the reveal.</source>
   <translation>Montré ici sans mots jusqu’à la révélation.</translation>
  </message>
  <message>
   <source>Everybody’s place between the two, a row each.</source>
   <translation>La place de chacun entre les deux, une ligne par personne.</translation>
  </message>
  <message>
   <source>Eight steps, everybody’s mark on one of them.</source>
   <translation>Huit degrés, la marque de chacun sur l’un d’eux.</translation>
  </message>
  <message>
   <source>Everybody’s points, option by option.</source>
   <translation>Les points de chacun, option par option.</translation>
  </message>
  <message>
   <source>The options, two at a time, in numbers.</source>
   <translation>Les options, deux par deux, en chiffres.</translation>
  </message>
  <message>
   <source>Everybody’s mark, and lines between those who recognise each other.</source>
   <translation>La marque de chacun, et des lignes entre ceux qui se reconnaissent.</translation>
  </message>
  <message>
   <source>{n} card.</source>
   <comment>one</comment>
   <translation>{n} carte.</translation>
  </message>
  <message>
   <source>{n} cards together.</source>
   <translation>{n} cartes ensemble.</translation>
  </message>
  <message>
   <source>over {of}</source>
   <translation>au-delà de {of}</translation>
  </message>
  <message>
   <source>left of {of}</source>
   <translation>restent sur {of}</translation>
  </message>
  <message>
   <source>Mark alone. {promise}</source>
   <translation>Cochez seul. {promise}</translation>
  </message>
  <message>
   <source>Write alone. {promise}</source>
   <translation>Écrivez seul. {promise}</translation>
  </message>
  <message>
   <source>handed in</source>
   <translation>remis</translation>
  </message>
  <message>
   <source>the count moves in steps of five</source>
   <translation>le décompte avance de cinq en cinq</translation>
  </message>
  <message>
   <source>{n} away</source>
   <comment>one</comment>
   <translation>{n} absence</translation>
  </message>
  <message>
   <source>{n} away</source>
   <translation>{n} absences</translation>
  </message>
  <message>
   <source>{n} still to answer</source>
   <comment>one</comment>
   <translation>{n} encore à répondre</translation>
  </message>
  <message>
   <source>{n} still to answer</source>
   <translation>{n} encore à répondre</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <source>None was fixed</source>
   <translation>aucun fixé</translation>
  </message>
  <message>
   <source>No level was fixed.</source>
   <translation>Aucun seuil n’a été fixé.</translation>
  </message>
  <message>
   <source>Needed, fixed before the poll:</source>
   <translation>Seuil requis, fixé avant la consultation :</translation>
  </message>
  <message>
   <source>Challenge</source>
   <translation>Objection</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Réserve</translation>
  </message>
  <message>
   <source>Stand aside</source>
   <translation>Mise en retrait</translation>
  </message>
  <message>
   <source>Six words of this reveal:</source>
   <translation>Six mots de cette révélation :</translation>
  </message>
  <message>
   <source>Six words:</source>
   <translation>Six mots :</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} sur {pages}</translation>
  </message>
  <message>
   <source>Group {n}</source>
   <translation>Groupe {n}</translation>
  </message>
  <message>
   <source>{n} point to come back to.</source>
   <comment>one</comment>
   <translation>{n} point sur lequel revenir.</translation>
  </message>
  <message>
   <source>{n} points to come back to.</source>
   <translation>{n} points sur lesquels revenir.</translation>
  </message>
  <message>
   <source>All four corners and the line along every edge are to be seen, and the steps of grey are to differ.</source>
   <translation>Les quatre coins et le trait le long de chaque bord doivent être visibles, et les niveaux de gris se distinguer.</translation>
  </message>
  <message>
   <source>What people wrote is never smaller than this.</source>
   <translation>Ce que des personnes ont écrit n’est jamais plus petit que ceci.</translation>
  </message>
  <message>
   <source>Names, ticks and sources are never smaller than this.</source>
   <translation>Noms, graduations et sources ne sont jamais plus petits que ceci.</translation>
  </message>
  <message>
   <source>Stage and date, which nobody needs to read, are this small.</source>
   <translation>L’étape et la date, que personne n’a besoin de lire, sont aussi petites.</translation>
  </message>
  <message>
   <source>Reads as far as {metres} m from here, not in the last row at {distance} m.</source>
   <translation>Lisible jusqu’à {metres} m d’ici, pas au dernier rang à {distance} m.</translation>
  </message>
  <message>
   <source>Test pattern, {size}</source>
   <translation>Mire, {size}</translation>
  </message>
  <message>
   <source>Reads as far as {metres} m from here.</source>
   <translation>Lisible jusqu’à {metres} m d’ici.</translation>
  </message>
  <message>
   <source>The other shade</source>
   <translation>Clair et sombre inversés</translation>
  </message>
  <message>
   <source>{name}, keeps out</source>
   <translation>{name}, se récuse</translation>
  </message>
  <message>
   <source>{name}, away</source>
   <translation>{name}, absent</translation>
  </message>
  <message>
   <source>Stratroom – audience</source>
   <translation>Stratroom – public</translation>
  </message>
  <message>
   <source>Audience window</source>
   <translation>Fenêtre du public</translation>
  </message>
  <message>
   <source>No whole backup is of this workshop as it went on. Those that can be restored are of another workshop of this name, or of a line that was left.</source>
   <translation>Aucune sauvegarde intacte n’est de cet atelier dans son déroulement actuel. Celles qui peuvent être restaurées sont d’un autre atelier du même nom ou d’un déroulement abandonné.</translation>
  </message>
  <message>
   <source>{n} other is locked otherwise and could not be looked into.</source>
   <comment>one</comment>
   <translation>{n} autre est verrouillée autrement et n’a pas pu être consultée.</translation>
  </message>
  <message>
   <source>{n} others are locked otherwise and could not be looked into.</source>
   <translation>{n} autres sont verrouillées autrement et n’ont pas pu être consultées.</translation>
  </message>
  <message>
   <source>The newest whole backup: {when}. Anything done after it is not in it; the file was last written: {changed}.</source>
   <translation>La dernière sauvegarde intacte : {when}. Si quelque chose a été fait ensuite, cela n’y est pas ; dernière écriture du fichier : {changed}.</translation>
  </message>
  <message>
   <source>There is no backup of this workshop beside it.</source>
   <translation>Il n’y a pas de sauvegarde à côté de cet atelier.</translation>
  </message>
  <message>
   <source>{n} backup is being checked …</source>
   <comment>one</comment>
   <translation>{n} sauvegarde est en cours de vérification…</translation>
  </message>
  <message>
   <source>{n} backups are being checked …</source>
   <translation>{n} sauvegardes sont en cours de vérification…</translation>
  </message>
  <message>
   <source>They are locked: with the passphrase they are looked into.</source>
   <translation>Elles sont verrouillées : saisissez la phrase de passe pour les examiner.</translation>
  </message>
  <message>
   <source>No backup is whole.</source>
   <translation>Aucune sauvegarde n’est intacte.</translation>
  </message>
  <message>
   <source>The newest whole backup: {when}.</source>
   <translation>La dernière sauvegarde intacte : {when}.</translation>
  </message>
  <message>
   <source>Of a line that was left: from entry {number} on it is another.</source>
   <translation>D’un déroulement abandonné : à partir de l’entrée {number}, il diffère.</translation>
  </message>
  <message>
   <source>Of another workshop of this name.</source>
   <translation>D’un autre atelier de ce nom.</translation>
  </message>
  <message>
   <source>Into another folder</source>
   <translation>Dans un autre dossier</translation>
  </message>
  <message>
   <source>Into another folder…</source>
   <translation>Dans un autre dossier…</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Sauver ce qui est lisible</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Sauvegarder maintenant</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>{n} entry since is not in it</source>
   <comment>one</comment>
   <translation>{n} entrée faite depuis n’y est pas</translation>
  </message>
  <message>
   <source>{n} entries since are not in it</source>
   <translation>{n} entrées faites depuis n’y sont pas</translation>
  </message>
  <message>
   <source>The new file is being written …</source>
   <translation>Le nouveau fichier est en cours d’écriture…</translation>
  </message>
  <message>
   <source>Restored as “{name}” in {folder}.</source>
   <translation>Restauré sous « {name} », dans {folder}.</translation>
  </message>
  <message>
   <source>The workshop itself does not open. {why}</source>
   <translation>L’atelier lui-même ne s’ouvre pas. {why}</translation>
  </message>
  <message>
   <source>What can be read of the damaged file: {holds} ({when}). Up to there its chain proves it whole; it can be saved as a new workshop. What came after it cannot be read.</source>
   <translation>Ce qui est lisible du fichier endommagé : {holds} ({when}). Jusque-là, sa chaîne prouve qu’il est intact ; on peut l’enregistrer comme nouvel atelier. Ce qui est venu ensuite est illisible.</translation>
  </message>
  <message>
   <source>Backups of “{name}”</source>
   <translation>Sauvegardes de « {name} »</translation>
  </message>
  <message>
   <source>{n} entry; the last: {last}</source>
   <comment>one</comment>
   <translation>{n} entrée ; la dernière : {last}</translation>
  </message>
  <message>
   <source>{n} entries; the last: {last}</source>
   <translation>{n} entrées ; la dernière : {last}</translation>
  </message>
  <message>
   <source>A backup is made at each reveal and when the workshop is closed, in a folder beside it; none while a question without names is out, because two copies would show who answered between them. The newest dozen stay, then one for each hour and each day, {most} at most. Restoring makes a new file and changes no other.</source>
   <translation>Une sauvegarde est faite à chaque révélation et à la fermeture de l’atelier, dans un dossier à côté de lui ; aucune tant qu’une question sans noms est posée, car deux copies montreraient qui a répondu entre-temps. Les douze plus récentes restent, puis une par heure et par jour, {most} au plus. Restaurer crée un nouveau fichier et n’en change aucun autre.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Restaurer</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Pas encore vérifiée</translation>
  </message>
  <message>
   <source>Restore: {when}</source>
   <translation>Restaurer : {when}</translation>
  </message>
  <message>
   <source>The last backup is being written. The workshop closes after it.</source>
   <translation>La dernière sauvegarde est en cours d’écriture. L’atelier se ferme ensuite.</translation>
  </message>
  <message>
   <source>The last backup</source>
   <translation>La dernière sauvegarde</translation>
  </message>
  <message>
   <source>Close without it</source>
   <translation>Fermer sans elle</translation>
  </message>
  <message>
   <source>You stopped it.</source>
   <translation>Vous avez arrêté.</translation>
  </message>
  <message>
   <source>When you stop, those that are not in yet can still be carried in.</source>
   <translation>Si vous arrêtez, ceux qui n’y sont pas encore peuvent être repris ensuite.</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} is not. {why}</source>
   <comment>one</comment>
   <translation>{done} sur {all} sont repris ; {n} ne l’est pas. {why}</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} are not. {why}</source>
   <translation>{done} sur {all} sont repris ; {n} ne le sont pas. {why}</translation>
  </message>
  <message>
   <source>No word of them is shown here, nor anywhere before the reveal. Whoever collected them has seen them: the room is told so while the question is put, and the record says it.</source>
   <translation>Pas un mot n’en est montré ici, ni nulle part avant la révélation. Qui les a recueillis les a vus : la salle en est informée tant que la question est posée, et le compte rendu le dit.</translation>
  </message>
  <message>
   <source>They come in as cards without names. Whoever collected them has seen them: say so to the room, for this workshop keeps no trace of where they came from. Carry a file in once, and ask whoever is in it not to answer again: without names nobody can tell.</source>
   <translation>Ils entrent comme des cartes sans nom. Qui les a recueillis les a vus : dites-le à la salle, car cet atelier ne garde aucune trace de leur origine. Ne reprenez un fichier qu’une fois, et demandez à ceux qui y figurent de ne pas répondre de nouveau : sans noms, personne ne peut le savoir.</translation>
  </message>
  <message>
   <source>They lie in the box until the reveal, however often the workshop is closed and opened. The file they came from lies open: delete it, or keep it from the room.</source>
   <translation>Elles restent dans la boîte jusqu’à la révélation, même si l’atelier est fermé et rouvert plusieurs fois. Le fichier dont elles viennent reste lisible : supprimez-le, ou gardez-le hors de portée de la salle.</translation>
  </message>
  <message>
   <source>Until the round is closed each person can put another statement in the place of theirs on the laptop: “Replace…”.</source>
   <translation>Jusqu’à la clôture du tour, chaque personne peut mettre un autre énoncé à la place du sien sur l’ordinateur : « Remplacer… ».</translation>
  </message>
  <message>
   <source>{n} of {of} people has a statement in this file</source>
   <comment>one</comment>
   <translation>{n} personne sur {of} a un énoncé dans ce fichier</translation>
  </message>
  <message>
   <source>{n} of {of} people have a statement in this file</source>
   <translation>{n} personnes sur {of} ont un énoncé dans ce fichier</translation>
  </message>
  <message>
   <source>{n} statement is carried in.</source>
   <comment>one</comment>
   <translation>{n} énoncé est repris.</translation>
  </message>
  <message>
   <source>{n} statements are carried in.</source>
   <translation>{n} énoncés sont repris.</translation>
  </message>
  <message>
   <source>Back to the console</source>
   <translation>Retour à la console</translation>
  </message>
  <message>
   <source>{n} statement without a name</source>
   <comment>one</comment>
   <translation>{n} énoncé sans nom</translation>
  </message>
  <message>
   <source>{n} statements without names</source>
   <translation>{n} énoncés sans noms</translation>
  </message>
  <message>
   <source>{n} is longer than {limit} words; it is kept whole.</source>
   <comment>one</comment>
   <translation>{n} dépasse {limit} mots ; il est gardé entier.</translation>
  </message>
  <message>
   <source>{n} are longer than {limit} words; they are kept whole.</source>
   <translation>{n} dépassent {limit} mots ; ils sont gardés entiers.</translation>
  </message>
  <message>
   <source>Collected before the day</source>
   <translation>Recueilli avant la journée</translation>
  </message>
  <message>
   <source>Nothing can be carried in</source>
   <translation>Rien ne peut être repris</translation>
  </message>
  <message>
   <source>Carry in {n} statement</source>
   <comment>one</comment>
   <translation>Reprendre {n} énoncé</translation>
  </message>
  <message>
   <source>Carry in {n} statements</source>
   <translation>Reprendre {n} énoncés</translation>
  </message>
  <message>
   <source>Not in this file, and still to answer: {names}</source>
   <translation>Absents de ce fichier, et doivent encore répondre : {names}</translation>
  </message>
  <message>
   <source>Carried in before; what stands in this file takes its place: {names}</source>
   <translation>Déjà repris ; ce qui figure dans ce fichier prend sa place : {names}</translation>
  </message>
  <message>
   <source>Answered in the room; that stays as it is: {names}</source>
   <translation>Ont répondu dans la salle ; cela reste tel quel : {names}</translation>
  </message>
  <message>
   <source>To be carried in: {names}</source>
   <translation>À reprendre : {names}</translation>
  </message>
  <message>
   <source>{n} more is not carried in.</source>
   <comment>one</comment>
   <translation>{n} autre n’est pas repris.</translation>
  </message>
  <message>
   <source>{n} more are not carried in.</source>
   <translation>{n} autres ne sont pas repris.</translation>
  </message>
  <message>
   <source>Nothing anyone wrote is on this screen.</source>
   <translation>Rien de ce qui a été écrit ne figure sur cet écran.</translation>
  </message>
  <message>
   <source>The file is being read …</source>
   <translation>Le fichier est en cours de lecture…</translation>
  </message>
  <message>
   <source>Do not carry in</source>
   <translation>Ne pas reprendre</translation>
  </message>
  <message>
   <source>Who argues the other side</source>
   <translation>Qui défend l’autre côté</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Choisir une personne</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Confier le rôle</translation>
  </message>
  <message>
   <source>Choose who argues the other side first.</source>
   <translation>Choisissez d’abord qui défend l’autre côté.</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Personne</translation>
  </message>
  <message>
   <source>Assign somebody to argue the other side</source>
   <translation>Charger quelqu’un de défendre l’autre côté</translation>
  </message>
  <message>
   <source>Nobody argues the other side any more</source>
   <translation>Plus personne ne défend l’autre côté</translation>
  </message>
  <message>
   <source>Done: {name} has finished</source>
   <translation>Terminé : {name} a fini</translation>
  </message>
  <message>
   <source>Take up</source>
   <translation>Aborder</translation>
  </message>
  <message>
   <source>before the room</source>
   <translation>devant la salle</translation>
  </message>
  <message>
   <source>Still as it was, below: {things}. Does it hold with the new words?</source>
   <translation>Encore comme avant, ci-dessous : {things}. Cela vaut-il aussi avec les nouveaux mots ?</translation>
  </message>
  <message>
   <source>Why? The record keeps it.</source>
   <translation>Pourquoi ? Le compte rendu le garde.</translation>
  </message>
  <message>
   <source>Write the reason</source>
   <translation>Écrire la raison</translation>
  </message>
  <message>
   <source>Write the decision</source>
   <translation>Écrire la décision</translation>
  </message>
  <message>
   <source>What was decided, in the words that hold from now on</source>
   <translation>Ce qui a été décidé, dans les mots qui valent désormais</translation>
  </message>
  <message>
   <source>Is that level reached? The room says so, not this count.</source>
   <translation>Est-ce atteint ? C’est la salle qui le dit, pas ce décompte.</translation>
  </message>
  <message>
   <source>Trade-offs accepted: what is given up for it</source>
   <translation>Arbitrages acceptés : ce à quoi on renonce</translation>
  </message>
  <message>
   <source>Options considered, one a line</source>
   <translation>Options envisagées, une par ligne</translation>
  </message>
  <message>
   <source>Needed, fixed before the poll: {level}</source>
   <translation>Requis, fixé avant le vote : {level}</translation>
  </message>
  <message>
   <source>To be amended: {reason}</source>
   <translation>À rectifier : {reason}</translation>
  </message>
  <message>
   <source>Record the amendment</source>
   <translation>Consigner la rectification</translation>
  </message>
  <message>
   <source>Conditions are put right under Trade-offs.</source>
   <translation>Les conditions se rectifient sous « Arbitrages ».</translation>
  </message>
  <message>
   <source>What would bring it back sooner</source>
   <translation>Ce qui la ferait revenir plus tôt</translation>
  </message>
  <message>
   <source>Ask for it, and go to the priorities</source>
   <translation>La demander, et aller aux priorités</translation>
  </message>
  <message>
   <source>The line and the owners are put right there. Then come back and read it again.</source>
   <translation>La ligne de coupe et les responsables s’y rectifient. Revenez ensuite et relisez.</translation>
  </message>
  <message>
   <source>Amend and poll again…</source>
   <translation>Amender et redemander…</translation>
  </message>
  <message>
   <source>or</source>
   <translation>ou</translation>
  </message>
  <message>
   <source>This poll stays in the record, with the wording and the level it was put with. Amend both next.</source>
   <translation>Cette consultation reste dans le compte rendu, avec la formulation et le seuil avec lesquels elle a été posée. Amendez ensuite les deux.</translation>
  </message>
  <message>
   <source>Why the proposal is amended</source>
   <translation>Pourquoi la proposition est amendée</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>Laisser tel quel</translation>
  </message>
  <message>
   <source>Amend the proposal</source>
   <translation>Amender la proposition</translation>
  </message>
  <message>
   <source>Name of the group</source>
   <translation>Nom du groupe</translation>
  </message>
  <message>
   <source>The group’s name, in the room’s words</source>
   <translation>Le nom du groupe, avec les mots de la salle</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Groupes</translation>
  </message>
  <message>
   <source>Their own view</source>
   <translation>Son propre avis</translation>
  </message>
  <message>
   <source>What it speaks for</source>
   <translation>En faveur de quoi</translation>
  </message>
  <message>
   <source>Whose argument</source>
   <translation>L’argument de qui</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <source>How they speak</source>
   <translation>À quel titre</translation>
  </message>
  <message>
   <source>What it rests on</source>
   <translation>Sur quoi cela repose</translation>
  </message>
  <message>
   <source>Source (for evidence)</source>
   <translation>Source (pour une preuve)</translation>
  </message>
  <message>
   <source>Choose what it speaks for</source>
   <translation>Choisir ce qu’il défend</translation>
  </message>
  <message>
   <source>Evidence needs its source; without one, call it inference or conjecture.</source>
   <translation>Une preuve exige sa source ; sans elle, parlez de déduction ou de conjecture.</translation>
  </message>
  <message>
   <source>Write a condition directly</source>
   <translation>Écrire directement une condition</translation>
  </message>
  <message>
   <source>Write the argument</source>
   <translation>Écrire l’argument</translation>
  </message>
  <message>
   <source>Back to the arguments</source>
   <translation>Retour aux arguments</translation>
  </message>
  <message>
   <source>It speaks</source>
   <translation>En faveur de</translation>
  </message>
  <message>
   <source>It rests on</source>
   <translation>Repose sur</translation>
  </message>
  <message>
   <source>Write the argument down</source>
   <translation>Consigner l’argument</translation>
  </message>
  <message>
   <source>Worded again: {head}</source>
   <translation>Reformulé : {head}</translation>
  </message>
  <message>
   <source>What would have to be true?</source>
   <translation>Qu’est-ce qui devrait être vrai ?</translation>
  </message>
  <message>
   <source>Word again</source>
   <translation>Reformuler</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>What the room sees</source>
   <translation>Ce que voit la salle</translation>
  </message>
  <message>
   <source>As text</source>
   <translation>En texte</translation>
  </message>
  <message>
   <source>{n} text</source>
   <comment>one</comment>
   <translation>{n} texte</translation>
  </message>
  <message>
   <source>{n} texts</source>
   <translation>{n} textes</translation>
  </message>
  <message>
   <source>Well-known trade-offs</source>
   <translation>Arbitrages bien connus</translation>
  </message>
  <message>
   <source>Find a trade-off</source>
   <translation>Chercher un arbitrage</translation>
  </message>
  <message>
   <source>Type to find; the arrows move, Return chooses</source>
   <translation>Tapez pour chercher ; les flèches déplacent, Entrée choisit</translation>
  </message>
  <message>
   <source>None of them has these words.</source>
   <translation>Aucun ne contient ces mots.</translation>
  </message>
  <message>
   <source>Begun and not taken: {text}</source>
   <translation>Commencé et pas retenu : {text}</translation>
  </message>
  <message>
   <source>Go on writing it</source>
   <translation>Continuer à l’écrire</translation>
  </message>
  <message>
   <source>In no group: each is an answer of its own</source>
   <translation>Dans aucun groupe : chacune est une réponse à part</translation>
  </message>
  <message>
   <source>In no group: none. Drag a card here to take it out.</source>
   <translation>Dans aucun groupe : aucune. Faites glisser une carte ici pour la retirer.</translation>
  </message>
  <message>
   <source>{count} of {asked} handed in</source>
   <translation>{count} sur {asked} remises</translation>
  </message>
  <message>
   <source>{least} to {most} of {asked} handed in</source>
   <translation>{least} à {most} sur {asked} remises</translation>
  </message>
  <message>
   <source>to be asked again</source>
   <translation>à redemander</translation>
  </message>
  <message>
   <source>{count} of {asked}, revealed</source>
   <translation>{count} sur {asked}, révélé</translation>
  </message>
  <message>
   <source>{counted}, closed</source>
   <translation>{counted}, fermé</translation>
  </message>
  <message>
   <source>{count} answers, revealed</source>
   <translation>{count} réponses, révélées</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>choisie</translation>
  </message>
  <message>
   <source>left of {minutes} min, paused</source>
   <translation>restent sur {minutes} min, en pause</translation>
  </message>
  <message>
   <source>over the {minutes} min of this stage</source>
   <translation>au-delà des {minutes} min de cette étape</translation>
  </message>
  <message>
   <source>left of {minutes} min in this stage</source>
   <translation>restent sur {minutes} min dans cette étape</translation>
  </message>
  <message>
   <source>for this stage; the clock has not started</source>
   <translation>pour cette étape ; le chronomètre n’a pas démarré</translation>
  </message>
  <message>
   <source>left of {time}</source>
   <translation>restent sur {time}</translation>
  </message>
  <message>
   <source>left of {time}, paused</source>
   <translation>restent sur {time}, en pause</translation>
  </message>
  <message>
   <source>over the {minutes} min, paused</source>
   <translation>au-delà des {minutes} min, en pause</translation>
  </message>
  <message>
   <source>over {time}</source>
   <translation>au-delà de {time}</translation>
  </message>
  <message>
   <source>over {time}, paused</source>
   <translation>au-delà de {time}, en pause</translation>
  </message>
  <message>
   <source>Speaking time</source>
   <translation>Temps de parole</translation>
  </message>
  <message>
   <source>Uninterrupted</source>
   <translation>Sans interruption</translation>
  </message>
  <message>
   <source>Carry in what was collected before the day</source>
   <translation>Reprendre ce qui a été recueilli avant la journée</translation>
  </message>
  <message>
   <source>Collected before the day…</source>
   <translation>Recueilli avant la journée…</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Tous les fichiers</translation>
  </message>
  <message>
   <source>What would have to be true, as a condition</source>
   <translation>Ce qui devrait être vrai, en condition</translation>
  </message>
  <message>
   <source>Who sees to the test</source>
   <translation>Qui s’occupe du test</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Personne pour l’instant</translation>
  </message>
  <message>
   <source>Test: how it is found out</source>
   <translation>Test : comment on le saura</translation>
  </message>
  <message>
   <source>Standard of proof the sceptic would accept</source>
   <translation>Niveau de preuve que le sceptique accepterait</translation>
  </message>
  <message>
   <source>Write what would have to be true</source>
   <translation>Écrivez ce qui devrait être vrai</translation>
  </message>
  <message>
   <source>Restate the criticism as a condition:</source>
   <translation>Reformulez la critique en condition :</translation>
  </message>
  <message>
   <source>Assumed to be true: {words}</source>
   <translation>Supposé vrai : {words}</translation>
  </message>
  <message>
   <source>Who confirms it, of those who are here</source>
   <translation>Qui la confirme, parmi ceux qui sont là</translation>
  </message>
  <message>
   <source>Name in the record who does not</source>
   <translation>Nommer dans le compte rendu qui ne le fait pas</translation>
  </message>
  <message>
   <source>Confirms it: {name}</source>
   <translation>La confirme : {name}</translation>
  </message>
  <message>
   <source>Arrow keys choose an option. Alt with an arrow moves it, Ctrl with an arrow moves the line.</source>
   <translation>Les flèches choisissent une option. Alt et une flèche la déplacent, Ctrl et une flèche déplacent la ligne.</translation>
  </message>
  <message>
   <source>Options and the cut line</source>
   <translation>Les options et la ligne de coupe</translation>
  </message>
  <message>
   <source>Cut line: {count} above</source>
   <translation>Ligne de coupe : {count} au-dessus</translation>
  </message>
  <message>
   <source>Option up</source>
   <translation>Monter l’option</translation>
  </message>
  <message>
   <source>Option down</source>
   <translation>Descendre l’option</translation>
  </message>
  <message>
   <source>Line up</source>
   <translation>Monter la ligne</translation>
  </message>
  <message>
   <source>Line down</source>
   <translation>Descendre la ligne</translation>
  </message>
  <message>
   <source>{option}, above the line</source>
   <translation>{option}, au-dessus de la ligne</translation>
  </message>
  <message>
   <source>{option}, below the line</source>
   <translation>{option}, au-dessous de la ligne</translation>
  </message>
  <message>
   <source>On to the second position</source>
   <translation>Passer à la deuxième position</translation>
  </message>
  <message>
   <source>On to the decision</source>
   <translation>Passer à la décision</translation>
  </message>
  <message>
   <source>Remove this trade-off</source>
   <translation>Supprimer cet arbitrage</translation>
  </message>
  <message>
   <source>Say who calls it so</source>
   <translation>Dire qui le juge raisonnable</translation>
  </message>
  <message>
   <source>Ask the first position</source>
   <translation>Demander la première position</translation>
  </message>
  <message>
   <source>Ask the second position</source>
   <translation>Demander la deuxième position</translation>
  </message>
  <message>
   <source>Poll the same proposal again…</source>
   <translation>Redemander sur la même proposition…</translation>
  </message>
  <message>
   <source>Proposal and the level needed</source>
   <translation>Proposition et seuil requis</translation>
  </message>
  <message>
   <source>{name} is not in the room: ask them before this goes out.</source>
   <translation>{name} n’est pas dans la salle : demandez-lui avant que ceci ne sorte.</translation>
  </message>
  <message>
   <source>Choose the outcome</source>
   <translation>Choisir l’issue</translation>
  </message>
  <message>
   <source>What you change here is not recorded yet.</source>
   <translation>Ce que vous modifiez ici n’est pas encore consigné.</translation>
  </message>
  <message>
   <source>Record the decision</source>
   <translation>Consigner la décision</translation>
  </message>
  <message>
   <source>Record the new wording</source>
   <translation>Consigner la nouvelle formulation</translation>
  </message>
  <message>
   <source>Not said yet: {things}.</source>
   <translation>Pas encore dit : {things}.</translation>
  </message>
  <message>
   <source>Something is typed into “{field}” and not taken: it is not in the workshop, and stays on this laptop as a draft. Press Ctrl Return in it to take it, or close once more to close all the same.</source>
   <translation>Quelque chose est saisi dans « {field} » et n’est pas pris en compte : ce n’est pas dans l’atelier et reste sur cet ordinateur comme brouillon. Ctrl Entrée dans le champ le prend en compte ; fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>Projector disconnected {at}. Nothing lost. Plug it in again and the picture comes back.</source>
   <translation>Projecteur débranché à {at}. Rien n’est perdu. Rebranchez-le et l’image revient.</translation>
  </message>
  <message>
   <source>Who dissents</source>
   <translation>Qui est en désaccord</translation>
  </message>
  <message>
   <source>Choose who</source>
   <translation>Choisissez qui</translation>
  </message>
  <message>
   <source>Kind of dissent</source>
   <translation>Type de désaccord</translation>
  </message>
  <message>
   <source>What I would do instead (if they say)</source>
   <translation>Ce que je ferais à la place (si c’est dit)</translation>
  </message>
  <message>
   <source>What would change my mind (if they say)</source>
   <translation>Ce qui me ferait changer d’avis (si précisé)</translation>
  </message>
  <message>
   <source>Printed with their name</source>
   <translation>Imprimé avec le nom</translation>
  </message>
  <message>
   <source>Choose whose words these are</source>
   <translation>Choisir de qui sont ces mots</translation>
  </message>
  <message>
   <source>Write their words down</source>
   <translation>Consigner ses mots</translation>
  </message>
  <message>
   <source>Write the dissent down</source>
   <translation>Consigner le désaccord</translation>
  </message>
  <message>
   <source>With the name</source>
   <translation>Avec le nom</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Sans</translation>
  </message>
  <message>
   <source>Words that were taken back with Undo wait here until these are written down.</source>
   <translation>Les mots repris avec « Annuler » attendent ici que ceux-ci soient notés.</translation>
  </message>
  <message>
   <source>In the record</source>
   <translation>Au compte rendu</translation>
  </message>
  <message>
   <source>Write down the words of {name}</source>
   <translation>Consigner les mots de {name}</translation>
  </message>
  <message>
   <source>Write down the dissent of {name}</source>
   <translation>Noter le désaccord de {name}</translation>
  </message>
  <message>
   <source>{kind}: {meaning}.</source>
   <translation>{kind} : {meaning}.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Ce que c’est</translation>
  </message>
  <message>
   <source>The further words are not confirmed yet.</source>
   <translation>Les mots ajoutés ne sont pas encore confirmés.</translation>
  </message>
  <message>
   <source>Not confirmed yet.</source>
   <translation>Pas encore confirmé.</translation>
  </message>
  <message>
   <source>Show it to them</source>
   <translation>Montrer à la personne</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Add further words</source>
   <translation>Ajouter des mots</translation>
  </message>
  <message>
   <source>printed without the name</source>
   <translation>imprimé sans le nom</translation>
  </message>
  <message>
   <source>keeps out of this question</source>
   <translation>se récuse pour cette question</translation>
  </message>
  <message>
   <source>What {name} adds, in their own words</source>
   <translation>Ce que {name} ajoute, dans ses propres mots</translation>
  </message>
  <message>
   <source>Show {name} their words</source>
   <translation>Montrer ses mots à {name}</translation>
  </message>
  <message>
   <source>Add further words of {name}</source>
   <translation>Ajouter des mots de {name}</translation>
  </message>
  <message>
   <source>Said later: {words}</source>
   <translation>Dit plus tard : {words}</translation>
  </message>
  <message>
   <source>Confirmed by them.</source>
   <translation>Confirmé par la personne.</translation>
  </message>
  <message>
   <source>Withdraw the further words of {name}</source>
   <translation>Retirer les mots ajoutés de {name}</translation>
  </message>
  <message>
   <source>Withdraw what {name} said</source>
   <translation>Retirer ce que {name} a dit</translation>
  </message>
  <message>
   <source>Write them down</source>
   <translation>Les noter</translation>
  </message>
  <message>
   <source>Write down what {name} adds</source>
   <translation>Noter ce que {name} ajoute</translation>
  </message>
  <message>
   <source>{count} written, all confirmed</source>
   <translation>{count} consignés, tous confirmés</translation>
  </message>
  <message>
   <source>{count} written, {n} not confirmed yet</source>
   <comment>one</comment>
   <translation>Consignés : {count} ; pas encore confirmé : {n}</translation>
  </message>
  <message>
   <source>{count} written, {n} not confirmed yet</source>
   <translation>Consignés : {count} ; pas encore confirmés : {n}</translation>
  </message>
  <message>
   <source>No dissent written down.</source>
   <translation>Aucun désaccord consigné pour l’instant.</translation>
  </message>
  <message>
   <source>Write the dissent of {name}</source>
   <translation>Consigner le désaccord de {name}</translation>
  </message>
  <message>
   <source>No dissent from {name}</source>
   <translation>Pas de désaccord de {name}</translation>
  </message>
  <message>
   <source>Throw the draft away</source>
   <translation>Jeter le brouillon</translation>
  </message>
  <message>
   <source>The answers are erased unread. A backup made while the round was open may still hold them.</source>
   <translation>Les réponses sont effacées sans être lues. Une sauvegarde faite pendant que le tour était ouvert peut encore les contenir.</translation>
  </message>
  <message>
   <source>Why the round is given up</source>
   <translation>Pourquoi le tour est abandonné</translation>
  </message>
  <message>
   <source>Keep the round</source>
   <translation>Garder le tour</translation>
  </message>
  <message>
   <source>What was shown stays in the workshop and is printed in the record, with the reason.</source>
   <translation>Ce qui a été montré reste dans l’atelier et figure au compte rendu, avec le motif.</translation>
  </message>
  <message>
   <source>Why the question is asked again</source>
   <translation>Pourquoi la question est redemandée</translation>
  </message>
  <message>
   <source>Why? The reason is kept in the record.</source>
   <translation>Pourquoi ? Le motif reste au compte rendu.</translation>
  </message>
  <message>
   <source>Give up and erase unread</source>
   <translation>Abandonner et effacer sans lire</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Redemander</translation>
  </message>
  <message>
   <source>Go to {title}</source>
   <translation>Aller à {title}</translation>
  </message>
  <message>
   <source>Write the record</source>
   <translation>Écrire le compte rendu</translation>
  </message>
  <message>
   <source>Still to answer: {names}</source>
   <translation>Doivent encore répondre : {names}</translation>
  </message>
  <message>
   <source>Nobody here is missing.</source>
   <translation>Il ne manque personne ici.</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Remplacer…</translation>
  </message>
  <message>
   <source>Replace the answer of {name}</source>
   <translation>Remplacer la réponse de {name}</translation>
  </message>
  <message>
   <source>Here again as it was left, not written down yet: {things}, and more.</source>
   <translation>De nouveau là, tel que laissé, pas encore noté : {things}, et d’autres encore.</translation>
  </message>
  <message>
   <source>Here again as it was left, not written down yet: {things}.</source>
   <translation>De nouveau là, tel que laissé, pas encore noté : {things}.</translation>
  </message>
  <message>
   <source>Letters do nothing while you write in a field, nor in a burst of typing beside one.</source>
   <translation>Les lettres ne font rien tant que vous écrivez dans un champ, ni dans une rafale de frappes à côté.</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Espace</translation>
  </message>
  <message>
   <source>Ctrl 1 … Ctrl 9, Ctrl 0</source>
   <translation>Ctrl 1 … Ctrl 9, Ctrl 0</translation>
  </message>
  <message>
   <source>Shift F10</source>
   <translation>Maj F10</translation>
  </message>
  <message>
   <source>G, N, M, O, C</source>
   <translation>G, N, M, O, C</translation>
  </message>
  <message>
   <source>R</source>
   <translation>R</translation>
  </message>
  <message>
   <source>J</source>
   <translation>J</translation>
  </message>
  <message>
   <source>0 … 9</source>
   <translation>0 … 9</translation>
  </message>
  <message>
   <source>E</source>
   <translation>E</translation>
  </message>
  <message>
   <source>Z</source>
   <translation>Z</translation>
  </message>
  <message>
   <source>L</source>
   <translation>L</translation>
  </message>
  <message>
   <source>H</source>
   <translation>H</translation>
  </message>
  <message>
   <source>U, Y, I, Q</source>
   <translation>U, Y, I, Q</translation>
  </message>
  <message>
   <source>T</source>
   <translation>T</translation>
  </message>
  <message>
   <source>P</source>
   <translation>P</translation>
  </message>
  <message>
   <source>V</source>
   <translation>V</translation>
  </message>
  <message>
   <source>A</source>
   <translation>A</translation>
  </message>
  <message>
   <source>K</source>
   <translation>K</translation>
  </message>
  <message>
   <source>Page Down, a clicker’s forward</source>
   <translation>PgSuiv, télécommande : avant</translation>
  </message>
  <message>
   <source>Page Up, a clicker’s back</source>
   <translation>PgPréc, télécommande : arrière</translation>
  </message>
  <message>
   <source>B, or a full stop: a clicker’s blank</source>
   <translation>B ou point, télécommande : écran noir</translation>
  </message>
  <message>
   <source>F7</source>
   <translation>F7</translation>
  </message>
  <message>
   <source>F</source>
   <translation>F</translation>
  </message>
  <message>
   <source>D</source>
   <translation>D</translation>
  </message>
  <message>
   <source>S</source>
   <translation>S</translation>
  </message>
  <message>
   <source>F5</source>
   <translation>F5</translation>
  </message>
  <message>
   <source>Esc, twice</source>
   <translation>Échap, deux fois</translation>
  </message>
  <message>
   <source>F6</source>
   <translation>F6</translation>
  </message>
  <message>
   <source>Ctrl Z</source>
   <translation>Ctrl Z</translation>
  </message>
  <message>
   <source>Ctrl R, Ctrl Shift S</source>
   <translation>Ctrl R, Ctrl Maj S</translation>
  </message>
  <message>
   <source>Ctrl B</source>
   <translation>Ctrl B</translation>
  </message>
  <message>
   <source>Ctrl E</source>
   <translation>Ctrl E</translation>
  </message>
  <message>
   <source>Ctrl W</source>
   <translation>Ctrl W</translation>
  </message>
  <message>
   <source>Tab, arrow keys, Return</source>
   <translation>Tab, flèches, Entrée</translation>
  </message>
  <message>
   <source>Arrow keys, on the line of a step</source>
   <translation>Flèches, sur la ligne d’une étape</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Échap</translation>
  </message>
  <message>
   <source>Ctrl Return</source>
   <translation>Ctrl Entrée</translation>
  </message>
  <message>
   <source>F1</source>
   <translation>F1</translation>
  </message>
  <message>
   <source>F2</source>
   <translation>F2</translation>
  </message>
  <message>
   <source>The large button of the stage</source>
   <translation>Le grand bouton de l’étape</translation>
  </message>
  <message>
   <source>Go to a stage of the programme</source>
   <translation>Aller à une étape du programme</translation>
  </message>
  <message>
   <source>What can be done with the stage of the programme that has the focus</source>
   <translation>Ce qu’on peut faire de l’étape choisie du programme</translation>
  </message>
  <message>
   <source>At the reveal: group, name, merge, take out, confirm the groups</source>
   <translation>À la révélation : grouper, nommer, réunir, retirer, confirmer les groupes</translation>
  </message>
  <message>
   <source>At the reveal: open the recognition round, and fold it</source>
   <translation>À la révélation : déplier le tour de reconnaissance, et le replier</translation>
  </message>
  <message>
   <source>At the reveal: sort card by card, or freely again</source>
   <translation>À la révélation : trier carte par carte, ou de nouveau librement</translation>
  </message>
  <message>
   <source>At the reveal: into the group of that number; 0 makes a new one</source>
   <translation>À la révélation : dans le groupe de ce nombre ; 0 en fait un nouveau</translation>
  </message>
  <message>
   <source>Card by card: leave the card for later</source>
   <translation>Carte par carte : laisser la carte pour plus tard</translation>
  </message>
  <message>
   <source>At the reveal: sort a second time, and turn between the two sortings</source>
   <translation>À la révélation : trier une seconde fois, et passer d’un tri à l’autre</translation>
  </message>
  <message>
   <source>At the reveal: one sentence large before the room; once more, all of them</source>
   <translation>À la révélation : une phrase en grand devant la salle ; encore une fois : toutes</translation>
  </message>
  <message>
   <source>At the reveal: show the names, where they come after reading</source>
   <translation>À la révélation : montrer les noms, s’ils viennent après la lecture</translation>
  </message>
  <message>
   <source>At the reveal: shared words marked before the room, who used them, what only one says, amounts and dates</source>
   <translation>À la révélation, devant la salle : mots partagés, qui les emploie, ce qu’une seule personne dit, chiffres et dates</translation>
  </message>
  <message>
   <source>5 minutes more for this stage</source>
   <translation>5 minutes de plus pour cette étape</translation>
  </message>
  <message>
   <source>Pause the clock, and let it go on</source>
   <translation>Mettre le chronomètre en pause et le reprendre</translation>
  </message>
  <message>
   <source>Somebody’s time to speak; once more pauses it</source>
   <translation>Temps de parole de quelqu’un ; encore une fois la met en pause</translation>
  </message>
  <message>
   <source>The clock on the projector, for all to see, and off it</source>
   <translation>Le chronomètre au projecteur, visible de tous, et le retirer</translation>
  </message>
  <message>
   <source>Park a point for later; Esc leads back to the stage</source>
   <translation>Mettre un point au parking ; Échap ramène à l’étape</translation>
  </message>
  <message>
   <source>Show on the projector what comes next</source>
   <translation>Montrer au projecteur ce qui vient ensuite</translation>
  </message>
  <message>
   <source>Show again what was before it</source>
   <translation>Montrer à nouveau ce qui précédait</translation>
  </message>
  <message>
   <source>Blank the projector, and show it again</source>
   <translation>Mettre le projecteur au noir, puis montrer à nouveau</translation>
  </message>
  <message>
   <source>The same, also while the laptop is passed or something is written</source>
   <translation>La même chose, aussi pendant que l’ordinateur circule ou que quelqu’un écrit</translation>
  </message>
  <message>
   <source>Freeze the projector, and thaw it</source>
   <translation>Figer le projecteur, puis le libérer</translation>
  </message>
  <message>
   <source>Dark or light on the projector</source>
   <translation>Sombre ou clair au projecteur</translation>
  </message>
  <message>
   <source>Swap the screens of console and projector</source>
   <translation>Échanger les écrans de la console et du projecteur</translation>
  </message>
  <message>
   <source>With one screen: the room’s picture over the console; Esc or F5 leads back</source>
   <translation>Avec un seul écran : l’image de la salle par-dessus la console ; Échap ou F5 ramène</translation>
  </message>
  <message>
   <source>After the console lost its screen: fetch it, even onto the projector</source>
   <translation>Quand la console a perdu son écran : la rappeler, même sur le projecteur</translation>
  </message>
  <message>
   <source>The test pattern, and how far away the last row sits</source>
   <translation>La mire, et la distance du dernier rang</translation>
  </message>
  <message>
   <source>Take back the last act; never past a reveal</source>
   <translation>Annuler la dernière action ; jamais au-delà d’une révélation</translation>
  </message>
  <message>
   <source>Where something could not be saved: try it again, or save elsewhere</source>
   <translation>Là où quelque chose n’a pas pu être enregistré : réessayer, ou enregistrer ailleurs</translation>
  </message>
  <message>
   <source>The backups of this workshop, and another one now</source>
   <translation>Les sauvegardes de cet atelier, et une de plus maintenant</translation>
  </message>
  <message>
   <source>Close the workshop</source>
   <translation>Fermer l’atelier</translation>
  </message>
  <message>
   <source>Move, choose, confirm</source>
   <translation>Se déplacer, choisir, confirmer</translation>
  </message>
  <message>
   <source>To the steps before and after it</source>
   <translation>Aux étapes qui précèdent et qui suivent</translation>
  </message>
  <message>
   <source>Into the field of the step that is open</source>
   <translation>Dans le champ de l’étape ouverte</translation>
  </message>
  <message>
   <source>Leave a field, for the large button</source>
   <translation>Quitter un champ, vers le grand bouton</translation>
  </message>
  <message>
   <source>Take what is written, from any field of a form</source>
   <translation>Prendre ce qui est écrit, depuis tout champ d’un formulaire</translation>
  </message>
  <message>
   <source>This sheet, and back</source>
   <translation>Cette feuille, et retour</translation>
  </message>
  <message>
   <source>What is not defended, and back, also while somebody writes</source>
   <translation>Ce qui n’est pas protégé, et retour, même pendant que quelqu’un écrit</translation>
  </message>
  <message>
   <source>What is not defended</source>
   <translation>Ce qui n’est pas protégé</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Cet ordinateur</translation>
  </message>
  <message>
   <source>“{name}” was closed, and it is not certain that everything is saved.</source>
   <translation>« {name} » a été fermé, et il n’est pas certain que tout soit enregistré.</translation>
  </message>
  <message>
   <source>A round is not revealed yet.</source>
   <translation>Un tour n’est pas encore révélé.</translation>
  </message>
  <message>
   <source>The day is under way.</source>
   <translation>La journée est en cours.</translation>
  </message>
  <message>
   <source>It is not certain that everything is saved.</source>
   <translation>Il n’est pas certain que tout soit enregistré.</translation>
  </message>
  <message>
   <source>{what} Close the workshop? Everything so far is saved.</source>
   <translation>{what} Fermer l’atelier ? Tout est enregistré jusqu’ici.</translation>
  </message>
  <message>
   <source>{what} Close the workshop all the same? What is in no file is lost then.</source>
   <translation>{what} Fermer l’atelier quand même ? Ce qui n’est dans aucun fichier sera perdu.</translation>
  </message>
  <message>
   <source>{what} Everything so far is saved; close once more to close the workshop all the same.</source>
   <translation>{what} Tout est enregistré jusqu’ici ; fermez encore une fois pour fermer l’atelier quand même.</translation>
  </message>
  <message>
   <source>{what} Close once more to close all the same; what is in no file is lost then.</source>
   <translation>{what} Fermez encore une fois pour fermer quand même ; ce qui n’est dans aucun fichier sera perdu.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Rester ici</translation>
  </message>
  <message>
   <source>The earlier file “{name}” in {folder} still holds answers to “{title}”, and the key to them. Whoever compares it with this one may find out who wrote what.</source>
   <translation>L’ancien fichier « {name} » dans {folder} contient encore des réponses à « {title} » et leur clé. Qui le compare à celui-ci peut découvrir qui a écrit quoi.</translation>
  </message>
  <message>
   <source>The earlier file “{name}” in {folder} still holds answers to “{title}”, locked with the keeper’s words. Whoever has both and compares it with this one may find out who wrote what.</source>
   <translation>L’ancien fichier « {name} » dans {folder} contient encore des réponses à « {title} », scellées par des mots gardés. Qui a les deux et le compare à celui-ci peut découvrir qui a écrit quoi.</translation>
  </message>
  <message>
   <source>The earlier file “{name}” in {folder} is damaged and may still hold answers to “{title}”. If nothing in it is needed, delete this one file by hand in that folder, and empty the bin.</source>
   <translation>L’ancien fichier « {name} » dans {folder} est endommagé et contient peut-être encore des réponses à « {title} ». Si rien n’y sert plus, supprimez ce seul fichier à la main dans ce dossier, puis videz la corbeille.</translation>
  </message>
  <message>
   <source>Somebody may have written in it since. Open it and look; if nothing in it is needed, delete this one file by hand in that folder, and empty the bin.</source>
   <translation>Quelqu’un y a peut-être écrit depuis. Ouvrez-le et regardez ; si rien n’y sert plus, supprimez ce seul fichier à la main dans ce dossier, puis videz la corbeille.</translation>
  </message>
  <message>
   <source>“{name}” in {folder} is erased.</source>
   <translation>« {name} » dans {folder} est effacé.</translation>
  </message>
  <message>
   <source>Erase it</source>
   <translation>L’effacer</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Le laisser</translation>
  </message>
  <message>
   <source>“{title}” is still open.</source>
   <translation>« {title} » est encore ouvert.</translation>
  </message>
  <message>
   <source>“{title}” is closed and not revealed yet.</source>
   <translation>« {title} » est fermé et n’est pas encore révélé.</translation>
  </message>
  <message>
   <source>Back to {title}</source>
   <translation>Retour à : {title}</translation>
  </message>
  <message>
   <source>The level needed, fixed before anybody answers</source>
   <translation>Le seuil requis, fixé avant que quiconque réponde</translation>
  </message>
  <message>
   <source>Write the level needed</source>
   <translation>Écrire le niveau requis</translation>
  </message>
  <message>
   <source>Fix the level</source>
   <translation>Fixer le seuil</translation>
  </message>
  <message>
   <source>Once more after {title}</source>
   <translation>Encore une fois après {title}</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Y aller</translation>
  </message>
  <message>
   <source>Skip it today</source>
   <translation>Sauter aujourd’hui</translation>
  </message>
  <message>
   <source>Take it back in</source>
   <translation>Remettre au programme</translation>
  </message>
  <message>
   <source>Reopen with a reason…</source>
   <translation>Rouvrir avec un motif…</translation>
  </message>
  <message>
   <source>Prepare…</source>
   <translation>Préparer…</translation>
  </message>
  <message>
   <source>On the projector now</source>
   <translation>En ce moment au projecteur</translation>
  </message>
  <message>
   <source>Return adds and goes on. A list can be pasted here: lines “name, role”, or cells of a spreadsheet.</source>
   <translation>Entrée ajoute et continue. Une liste peut être collée ici : lignes « nom, fonction » ou cellules d’un tableur.</translation>
  </message>
  <message>
   <source>Add people from a file</source>
   <translation>Ajouter des personnes depuis un fichier</translation>
  </message>
  <message>
   <source>Has a vote</source>
   <translation>A le droit de vote</translation>
  </message>
  <message>
   <source>Add from a file…</source>
   <translation>Ajouter depuis un fichier…</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <source>Without a vote</source>
   <translation>Sans droit de vote</translation>
  </message>
  <message>
   <source>{n} person added.</source>
   <comment>one</comment>
   <translation>{n} personne ajoutée.</translation>
  </message>
  <message>
   <source>{n} people added; undo takes all back.</source>
   <translation>{n} personnes ajoutées ; « Annuler » les retire toutes.</translation>
  </message>
  <message>
   <source>Lists of people</source>
   <translation>Listes de personnes</translation>
  </message>
  <message>
   <source>View {number} of {count}.</source>
   <translation>Vue {number} sur {count}.</translation>
  </message>
  <message>
   <source>When shown again</source>
   <translation>Une fois remontrée</translation>
  </message>
  <message>
   <source>Next, at the thaw</source>
   <translation>Ensuite, une fois libérée</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Ensuite</translation>
  </message>
  <message>
   <source>The picture that stands frozen.</source>
   <translation>L’image figée.</translation>
  </message>
  <message>
   <source>Nothing waits.</source>
   <translation>Rien n’attend.</translation>
  </message>
  <message>
   <source>Page {page} of {pages} of what is live.</source>
   <translation>Page {page} sur {pages} de ce qui est montré.</translation>
  </message>
  <message>
   <source>More of what is live.</source>
   <translation>La suite de ce qui est montré.</translation>
  </message>
  <message>
   <source>Back to view {number} of {count}.</source>
   <translation>Retour à la vue {number} sur {count}.</translation>
  </message>
  <message>
   <source>Next on the projector</source>
   <translation>Ensuite au projecteur</translation>
  </message>
  <message>
   <source>Your notes on this stage, only on this laptop</source>
   <translation>Vos notes sur cette étape, seulement sur cet ordinateur</translation>
  </message>
  <message>
   <source>only on this laptop</source>
   <translation>seulement sur cet ordinateur</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Vos notes</translation>
  </message>
  <message>
   <source>Add: {words}</source>
   <translation>Ajouter : {words}</translation>
  </message>
  <message>
   <source>Word again: {words}</source>
   <translation>Reformuler : {words}</translation>
  </message>
  <message>
   <source>Add an option</source>
   <translation>Ajouter une option</translation>
  </message>
  <message>
   <source>Something the room could put first</source>
   <translation>Quelque chose que la salle pourrait mettre en premier</translation>
  </message>
  <message>
   <source>Add the option</source>
   <translation>Ajouter l’option</translation>
  </message>
  <message>
   <source>Nothing stops for this yet. Ask once: what makes room for it?</source>
   <translation>Rien ne s’arrête encore pour cela. Demandez une fois : qu’est-ce qui lui fait de la place ?</translation>
  </message>
  <message>
   <source>{owner}, {days}</source>
   <translation>{owner}, {days}</translation>
  </message>
  <message>
   <source>{name} (keeps out)</source>
   <translation>{name} (se récuse)</translation>
  </message>
  <message>
   <source>{name} (not in the room now)</source>
   <translation>{name} (pas dans la salle en ce moment)</translation>
  </message>
  <message>
   <source>Choose one owner</source>
   <translation>Choisissez un responsable</translation>
  </message>
  <message>
   <source>Half days a week</source>
   <translation>Demi-journées par semaine</translation>
  </message>
  <message>
   <source>Agree it</source>
   <translation>Convenir</translation>
  </message>
  <message>
   <source>{name} is not in the room: ask them before the record goes out.</source>
   <translation>{name} n’est pas dans la salle : demandez-lui avant que le compte rendu ne parte.</translation>
  </message>
  <message>
   <source>nobody said</source>
   <translation>personne ne l’a dit</translation>
  </message>
  <message>
   <source>A point to park; Return parks it</source>
   <translation>Un point pour le parking ; Entrée l’y met</translation>
  </message>
  <message>
   <source>Show on the projector</source>
   <translation>Montrer au projecteur</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <source>Settle…</source>
   <translation>Régler…</translation>
  </message>
  <message>
   <source>Settle: {point}</source>
   <translation>Régler : {point}</translation>
  </message>
  <message>
   <source>Close the parking lot</source>
   <translation>Fermer le parking</translation>
  </message>
  <message>
   <source>{n} point is settled.</source>
   <comment>one</comment>
   <translation>{n} point est réglé.</translation>
  </message>
  <message>
   <source>{n} points are settled.</source>
   <translation>{n} points sont réglés.</translation>
  </message>
  <message>
   <source>Show the points as they are now</source>
   <translation>Montrer les points tels qu’ils sont</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Dirige</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>Est là</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Vote</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Là</translation>
  </message>
  <message>
   <source>{people} in {n} row</source>
   <comment>one</comment>
   <translation>{people} en {n} ligne</translation>
  </message>
  <message>
   <source>{people} in {n} rows</source>
   <translation>{people} en {n} lignes</translation>
  </message>
  <message>
   <source>Add {n} person</source>
   <comment>one</comment>
   <translation>Ajouter {n} personne</translation>
  </message>
  <message>
   <source>Add {n} people</source>
   <translation>Ajouter {n} personnes</translation>
  </message>
  <message>
   <source>People found in the list</source>
   <translation>Personnes trouvées dans la liste</translation>
  </message>
  <message>
   <source>{n} more row adds nobody.</source>
   <comment>one</comment>
   <translation>{n} autre ligne n’ajoute personne.</translation>
  </message>
  <message>
   <source>{n} more rows add nobody.</source>
   <translation>{n} autres lignes n’ajoutent personne.</translation>
  </message>
  <message>
   <source>Do not add</source>
   <translation>Ne pas ajouter</translation>
  </message>
  <message>
   <source>Close the list</source>
   <translation>Fermer la liste</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <source>An answer of its own. Press N to name it in the room’s words.</source>
   <translation>Une réponse à part. Appuyez sur N pour la nommer avec les mots de la salle.</translation>
  </message>
  <message>
   <source>No name yet. Press N to name it in the room’s words.</source>
   <translation>Pas encore de nom. Appuyez sur N pour le nommer avec les mots de la salle.</translation>
  </message>
  <message>
   <source>took {taken} of {planned} min</source>
   <translation>a pris {taken} min sur {planned}</translation>
  </message>
  <message>
   <source>Planned from {start} to {end}.</source>
   <translation>Prévu de {start} à {end}.</translation>
  </message>
  <message>
   <source>{time} ahead of plan</source>
   <translation>{time} d’avance sur le plan</translation>
  </message>
  <message>
   <source>The day ended at {ended} instead of {planned}.</source>
   <translation>La journée s’est terminée à {ended} au lieu de {planned}.</translation>
  </message>
  <message>
   <source>{title} at {time} still holds if {stage} takes {minutes} min or less.</source>
   <translation>{title} à {time} tient encore si {stage} prend {minutes} min au plus.</translation>
  </message>
  <message>
   <source>The day ends about {expected} instead of {planned}.</source>
   <translation>La journée finit vers {expected} au lieu de {planned}.</translation>
  </message>
  <message>
   <source>passed by</source>
   <translation>passée</translation>
  </message>
  <message>
   <source>done</source>
   <translation>faite</translation>
  </message>
  <message>
   <source>took {minutes} min</source>
   <translation>a pris {minutes} min</translation>
  </message>
  <message>
   <source>Planned: {hours}.</source>
   <translation>Prévu : {hours}.</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>À l’heure</translation>
  </message>
  <message>
   <source>{time} behind plan</source>
   <translation>{time} de retard sur le plan</translation>
  </message>
  <message>
   <source>The day ended at {time}.</source>
   <translation>La journée s’est terminée à {time}.</translation>
  </message>
  <message>
   <source>{title} at {time} holds.</source>
   <translation>{title} à {time} tient.</translation>
  </message>
  <message>
   <source>{title} at {time} holds, with {minutes} to spare.</source>
   <translation>{title} à {time} tient, avec {minutes} de marge.</translation>
  </message>
  <message>
   <source>{title} moves to about {time}.</source>
   <translation>{title} passe vers {time}.</translation>
  </message>
  <message>
   <source>The day ends at {time}.</source>
   <translation>La journée finit à {time}.</translation>
  </message>
  <message>
   <source>The clock has not started</source>
   <translation>Le chronomètre n’a pas démarré</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>Format du papier</translation>
  </message>
  <message>
   <source>Save the cards as PDF…</source>
   <translation>Enregistrer les cartes en PDF…</translation>
  </message>
  <message>
   <source>No cards</source>
   <translation>Pas de cartes</translation>
  </message>
  <message>
   <source>One card for everybody asked. Each says that you type it in and see it.</source>
   <translation>Une carte par personne interrogée. Chacune dit que vous la saisissez et la voyez.</translation>
  </message>
  <message>
   <source>View {number} of {count}, page {page} of {pages}</source>
   <translation>Vue {number} sur {count}, page {page} sur {pages}</translation>
  </message>
  <message>
   <source>No projector</source>
   <translation>Pas de projecteur</translation>
  </message>
  <message>
   <source>Show the audience window</source>
   <translation>Montrer la fenêtre du public</translation>
  </message>
  <message>
   <source>View {number} of {count}</source>
   <translation>Vue {number} sur {count}</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Noir</translation>
  </message>
  <message>
   <source>Test pattern</source>
   <translation>Mire</translation>
  </message>
  <message>
   <source>Frozen</source>
   <translation>Figé</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>En direct</translation>
  </message>
  <message>
   <source>Thaw →</source>
   <translation>Libérer →</translation>
  </message>
  <message>
   <source>Thaw</source>
   <translation>Libérer</translation>
  </message>
  <message>
   <source>The picture has a screen of its own: S swaps the two. F5 is for one screen alone.</source>
   <translation>L’image a son propre écran : S échange les deux. F5 sert quand il n’y a qu’un écran.</translation>
  </message>
  <message>
   <source>There is no projector to swap with. Plug it in, or set the screens to extend; F5 shows it here.</source>
   <translation>Aucun projecteur avec lequel échanger. Branchez-le ou passez en mode étendu ; F5 montre l’image ici.</translation>
  </message>
  <message>
   <source>Show next</source>
   <translation>Montrer la suite</translation>
  </message>
  <message>
   <source>Swap screens</source>
   <translation>Échanger les écrans</translation>
  </message>
  <message>
   <source>On this screen</source>
   <translation>Sur cet écran</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Montrer</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Figer</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>End the test</source>
   <translation>Terminer le test</translation>
  </message>
  <message>
   <source>The picture is frozen and stays as it is. Thaw it with F, then change it.</source>
   <translation>L’image est figée et reste telle quelle. Libérez-la avec F, puis changez-la.</translation>
  </message>
  <message>
   <source>Words that were taken back with Undo wait here until the proposal is amended.</source>
   <translation>Les mots repris avec « Annuler » attendent ici que la proposition soit amendée.</translation>
  </message>
  <message>
   <source>The proposal, as it is read aloud</source>
   <translation>La proposition, telle qu’elle est lue</translation>
  </message>
  <message>
   <source>Write the proposal</source>
   <translation>Écrire la proposition</translation>
  </message>
  <message>
   <source>Fix the proposal</source>
   <translation>Fixer la proposition</translation>
  </message>
  <message>
   <source>From the bank. Say it in the room’s own words, and answer the questions, before you put it.</source>
   <translation>De la réserve. Dites-le avec les mots de la salle et répondez aux questions avant de le poser.</translation>
  </message>
  <message>
   <source>Bring back what stood here</source>
   <translation>Reprendre ce qui était écrit ici</translation>
  </message>
  <message>
   <source>From the bank…</source>
   <translation>De la réserve…</translation>
  </message>
  <message>
   <source>Programme…</source>
   <translation>Programme…</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Fichier…</translation>
  </message>
  <message>
   <source>Change the programme…</source>
   <translation>Modifier le programme…</translation>
  </message>
  <message>
   <source>The file of this workshop: passphrase, finish and remove</source>
   <translation>Le fichier de cet atelier : phrase de passe, clore et retirer</translation>
  </message>
  <message>
   <source>Passphrase…</source>
   <translation>Phrase de passe…</translation>
  </message>
  <message>
   <source>Finish and remove…</source>
   <translation>Clore et retirer…</translation>
  </message>
  <message>
   <source>Nobody keeps out: everybody with a vote is asked.</source>
   <translation>Personne ne se récuse : toutes les personnes qui ont une voix sont interrogées.</translation>
  </message>
  <message>
   <source>Why (stands in the record)</source>
   <translation>Pourquoi (figure au compte rendu)</translation>
  </message>
  <message>
   <source>Choose who keeps out</source>
   <translation>Choisir qui se récuse</translation>
  </message>
  <message>
   <source>Takes part again</source>
   <translation>Participe de nouveau</translation>
  </message>
  <message>
   <source>Reopen {title}</source>
   <translation>Rouvrir {title}</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Who calls the reverse sensible</source>
   <translation>Qui juge l’inverse raisonnable</translation>
  </message>
  <message>
   <source>Is “{reverse}” a sensible choice too? Who says so?</source>
   <translation>« {reverse} » : est-ce aussi un choix raisonnable ? Qui le dit ?</translation>
  </message>
  <message>
   <source>Seal it with a keeper’s words…</source>
   <translation>Sceller avec les mots de quelqu’un…</translation>
  </message>
  <message>
   <source>Put it without a keeper: hidden</source>
   <translation>Poser sans sceau : caché</translation>
  </message>
  <message>
   <source>Close now: {n} has not answered</source>
   <comment>one</comment>
   <translation>Fermer maintenant : {n} n’a pas répondu</translation>
  </message>
  <message>
   <source>Close now: {n} have not answered</source>
   <translation>Fermer maintenant : {n} n’ont pas répondu</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Fermer le tour</translation>
  </message>
  <message>
   <source>Pass the laptop</source>
   <translation>Passer l’ordinateur</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <source>Let {keeper} open the box</source>
   <translation>{keeper} ouvre la boîte</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>Abandonner…</translation>
  </message>
  <message>
   <source>Paper…</source>
   <translation>Papier…</translation>
  </message>
  <message>
   <source>Print cards…</source>
   <translation>Imprimer des cartes…</translation>
  </message>
  <message>
   <source>Ask again…</source>
   <translation>Redemander…</translation>
  </message>
  <message>
   <source>Work goes on in “{name}” in {folder}.</source>
   <translation>Le travail continue dans « {name} », dans {folder}.</translation>
  </message>
  <message>
   <source>Is this screen on the projector?</source>
   <translation>Cet écran est-il au projecteur ?</translation>
  </message>
  <message>
   <source>The projector is</source>
   <translation>Le projecteur est</translation>
  </message>
  <message>
   <source>Words are never smaller than {percent} % of the picture’s height.</source>
   <translation>Les mots ne sont jamais plus petits que {percent} % de la hauteur de l’image.</translation>
  </message>
  <message>
   <source>Even the largest text reads only to {metres} m. Move people nearer, or make the picture larger.</source>
   <translation>Même le plus grand texte ne se lit que jusqu’à {metres} m. Rapprochez les personnes ou agrandissez l’image.</translation>
  </message>
  <message>
   <source>What people wrote reads in the last row. Names, ticks and sources read only to {metres} m: move people nearer, or make the picture {height} m high.</source>
   <translation>Ce que les personnes ont écrit se lit au dernier rang. Noms, graduations et sources ne se lisent que jusqu’à {metres} m : rapprochez les personnes ou donnez à l’image {height} m de haut.</translation>
  </message>
  <message>
   <source>Distance to the last row, in metres</source>
   <translation>Distance jusqu’au dernier rang, en mètres</translation>
  </message>
  <message>
   <source>Height of the picture, in metres</source>
   <translation>Hauteur de l’image, en mètres</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Mouvement</translation>
  </message>
  <message>
   <source>Last row, in metres</source>
   <translation>Dernier rang, en mètres</translation>
  </message>
  <message>
   <source>On</source>
   <translation>Activé</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Désactivé</translation>
  </message>
  <message>
   <source>Picture’s height, in metres</source>
   <translation>Hauteur de l’image, en mètres</translation>
  </message>
  <message>
   <source>Minutes of the floor</source>
   <translation>Minutes de parole</translation>
  </message>
  <message>
   <source>Other minutes of the floor</source>
   <translation>Autres minutes de parole</translation>
  </message>
  <message>
   <source>Has the floor now</source>
   <translation>A la parole maintenant</translation>
  </message>
  <message>
   <source>Give the floor</source>
   <translation>Donner la parole</translation>
  </message>
  <message>
   <source>The first {n} only</source>
   <translation>Les {n} premiers seulement</translation>
  </message>
  <message>
   <source>All {n}</source>
   <translation>Tous les {n}</translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>one</comment>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>The floor, uninterrupted, for</source>
   <translation>La parole, sans interruption, pendant</translation>
  </message>
  <message>
   <source>Minutes to speak</source>
   <translation>Minutes de parole</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Démarrer</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>Temps restant</translation>
  </message>
  <message>
   <source>+1 min</source>
   <translation>+1 min</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <source>Time in this stage</source>
   <translation>Temps dans cette étape</translation>
  </message>
  <message>
   <source>the present stage</source>
   <translation>l’étape en cours</translation>
  </message>
  <message>
   <source>What can be done with {title}</source>
   <translation>Ce qu’on peut faire de {title}</translation>
  </message>
  <message>
   <source>the last act</source>
   <translation>la dernière action</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Pas encore de sauvegarde</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Hors ligne</translation>
  </message>
  <message>
   <source>Export record…</source>
   <translation>Exporter le compte rendu…</translation>
  </message>
  <message>
   <source>Backup {time}</source>
   <translation>Sauvegarde {time}</translation>
  </message>
  <message>
   <source>Projector {width} × {height}, readable to {metres} m</source>
   <translation>Projecteur {width} × {height}, lisible jusqu’à {metres} m</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Annuler : {what}</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Rien à annuler</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Lecture seule</translation>
  </message>
  <message>
   <source>Saved {at}</source>
   <translation>Enregistré {at}</translation>
  </message>
  <message>
   <source>Note on paper: {words}</source>
   <translation>À noter sur papier : {words}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <source>Back to: {step}</source>
   <translation>Retour à : {step}</translation>
  </message>
  <message>
   <source>{title}, open</source>
   <translation>{title}, ouvert</translation>
  </message>
  <message>
   <source>{title}, folded</source>
   <translation>{title}, replié</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>Qui répond</translation>
  </message>
  <message>
   <source>What they said (optional)</source>
   <translation>Ce qui a été dit (facultatif)</translation>
  </message>
  <message>
   <source>Choose whom you asked</source>
   <translation>Choisissez qui vous avez interrogé</translation>
  </message>
  <message>
   <source>Choose yes or no</source>
   <translation>Choisissez oui ou non</translation>
  </message>
  <message>
   <source>Write the answer down</source>
   <translation>Noter la réponse</translation>
  </message>
  <message>
   <source>A draft: taken back with Undo, not written down.</source>
   <translation>Un brouillon : repris avec « Annuler », pas encore noté.</translation>
  </message>
  <message>
   <source>A draft, as it was left: not written down yet.</source>
   <translation>Un brouillon, tel que laissé : pas encore noté.</translation>
  </message>
  <message>
   <source>Pause clock</source>
   <translation>Arrêter le chronomètre</translation>
  </message>
  <message>
   <source>Start clock</source>
   <translation>Lancer le chronomètre</translation>
  </message>
  <message>
   <source>Clock on</source>
   <translation>Reprendre le chronomètre</translation>
  </message>
  <message>
   <source>+{minutes} min</source>
   <translation>+{minutes} min</translation>
  </message>
  <message>
   <source>Parking lot: {count}</source>
   <translation>Parking : {count}</translation>
  </message>
  <message>
   <source>Hide speaking time</source>
   <translation>Masquer le temps de parole</translation>
  </message>
  <message>
   <source>Show speaking time</source>
   <translation>Montrer le temps de parole</translation>
  </message>
  <message>
   <source>Hide clock</source>
   <translation>Masquer le chronomètre</translation>
  </message>
  <message>
   <source>Show clock</source>
   <translation>Montrer le chronomètre</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>Enregistrer ailleurs…</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Compris</translation>
  </message>
  <message>
   <source>Tried again at {at}.</source>
   <translation>Nouvel essai à {at}.</translation>
  </message>
  <message>
   <source>Hidden is not sealed</source>
   <translation>Caché n’est pas scellé</translation>
  </message>
  <message>
   <source>Copies from before and after an answer</source>
   <translation>Des copies d’avant et d’après une réponse</translation>
  </message>
  <message>
   <source>What a disk keeps</source>
   <translation>Ce qu’un disque garde</translation>
  </message>
  <message>
   <source>A voice</source>
   <translation>Une voix</translation>
  </message>
  <message>
   <source>A role of one person</source>
   <translation>Une fonction d’une seule personne</translation>
  </message>
  <message>
   <source>What the facilitator reads</source>
   <translation>Ce que lit l’animation</translation>
  </message>
  <message>
   <source>Dissent without a name</source>
   <translation>Désaccord sans nom</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Images de l’écran</translation>
  </message>
  <message>
   <source>Changes by somebody who knows how</source>
   <translation>Des modifications par quelqu’un qui sait comment faire</translation>
  </message>
  <message>
   <source>Forgotten words</source>
   <translation>Mots oubliés</translation>
  </message>
  <message>
   <source>What lies beside a locked workshop</source>
   <translation>Ce qui se trouve à côté d’un atelier verrouillé</translation>
  </message>
  <message>
   <source>Somebody at this laptop</source>
   <translation>Quelqu’un sur cet ordinateur</translation>
  </message>
  <message>
   <source>Hidden is what every round is: nobody sees an answer before the reveal, but the key to them lies in the file, so whoever has the file and the skill could open it. Sealed is more: one participant, the keeper, chooses words that lock this key, and nobody can open the answers without them.</source>
   <translation>Caché, tout tour l’est : personne ne voit une réponse avant la révélation, mais la clé se trouve dans le fichier ; qui a le fichier et s’y connaît pourrait l’ouvrir. Scellé, c’est plus : une personne garde des mots qu’elle choisit et qui verrouillent cette clé ; sans eux, nul ne peut ouvrir les réponses.</translation>
  </message>
  <message>
   <source>Whoever copies the file just before and just after somebody answers sees which answer was added. If they can open the round as well, they know what that person wrote, even where answers have no names.</source>
   <translation>Qui copie le fichier juste avant et juste après une réponse voit laquelle s’est ajoutée. S’il peut aussi ouvrir le tour, il sait ce que cette personne a écrit, même là où les réponses sont sans noms.</translation>
  </message>
  <message>
   <source>While something is written, what stood there before lies beside the workshop for a moment; then it is deleted, not overwritten. A workshop that was left when work went on elsewhere stays where it is. Whoever finds either has a copy from before an answer, and of a hidden round its key.</source>
   <translation>Pendant qu’une chose est écrite, ce qui s’y trouvait avant reste un instant à côté de l’atelier ; puis c’est supprimé, sans être écrasé. Un atelier laissé derrière soi quand le travail a continué ailleurs reste où il est. Qui trouve l’un ou l’autre a une copie d’avant une réponse et, pour un tour caché, sa clé.</translation>
  </message>
  <message>
   <source>A way of writing, the handwriting on a card, or what only one person can know gives an author away. Names can be left out, voices cannot.</source>
   <translation>Une façon d’écrire, l’écriture sur une carte ou ce qu’une seule personne peut savoir trahit son auteur. On peut omettre les noms, pas les voix.</translation>
  </message>
  <message>
   <source>By role an answer carries no name, but a role that only one person has says who it is. How many such roles there are is said before the first answer.</source>
   <translation>Par fonction, une réponse ne porte pas de nom, mais une fonction qu’une seule personne occupe dit qui c’est. Combien il y en a est dit avant la première réponse.</translation>
  </message>
  <message>
   <source>Whoever types cards in reads them, and whoever collected answers before the day has read those. Without names nothing stops one person from answering both on the laptop and on a card.</source>
   <translation>Qui tape les cartes les lit, et qui a recueilli des réponses avant la journée les a lues. Sans noms, rien n’empêche une personne de répondre à la fois sur l’ordinateur et sur une carte.</translation>
  </message>
  <message>
   <source>It has no name on the projector and in the record, but the gradients beside it may tell; the workshop file, and a case exported from it, say whose it is.</source>
   <translation>Il ne porte pas de nom sur le projecteur ni dans le compte rendu, mais les degrés d’accord à côté peuvent le trahir ; le fichier de l’atelier, et un cas qui en est exporté, disent de qui il est.</translation>
  </message>
  <message>
   <source>Anybody can photograph a screen. Under X11, which many Linux systems use, any program on this laptop can take a picture of it, and nothing prevents that.</source>
   <translation>N’importe qui peut photographier un écran. Sous X11, que beaucoup de systèmes Linux utilisent, tout programme de cet ordinateur peut en prendre une image, et rien ne l’empêche.</translation>
  </message>
  <message>
   <source>An entry that was simply changed is recognised. Where somebody computed the chain anew after a change, cut off the last entries or wrote the whole file anew, it is found only with the six words that somebody noted on paper.</source>
   <translation>Une entrée qui a simplement été modifiée est reconnue. Si quelqu’un a recalculé la chaîne après une modification, coupé les dernières entrées ou réécrit tout le fichier, cela ne se voit qu’avec les six mots que quelqu’un a notés sur papier.</translation>
  </message>
  <message>
   <source>There is no second key. If the passphrase of a workshop is forgotten, the workshop is lost; if a keeper’s words are forgotten, the round can only be given up, unread.</source>
   <translation>Il n’y a pas de seconde clé. Si la phrase de passe d’un atelier est oubliée, l’atelier est perdu ; si les mots d’un tour scellé sont oubliés, on ne peut que l’abandonner, sans le lire.</translation>
  </message>
  <message>
   <source>A passphrase locks the workshop, its drafts and the copies made from then on. Copies from before are locked or erased by your choice; one in which work went on, that was restored or is open is left as it is. Your own notes, what was chosen for its record with the logo, the list of workshops with their names and folders, records and exports lie on this computer for anybody to read.</source>
   <translation>Une phrase de passe verrouille l’atelier, ses brouillons et les copies faites à partir de là. Les copies d’avant sont verrouillées ou effacées selon votre choix ; celle où le travail a continué, qui a été restaurée ou qui est ouverte reste telle quelle. Vos propres notes, ce qui a été choisi pour son compte rendu avec le logo, la liste des ateliers avec leurs noms et dossiers, les comptes rendus et les exports restent lisibles par n’importe qui sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Whoever may look into running programs on this laptop can read what Stratroom has in memory: what is being typed, the keys of what is open, and the answers of a reveal that could not be saved, until it is tried again or something else is done.</source>
   <translation>Qui a le droit de regarder dans les programmes en cours sur cet ordinateur peut lire ce que Stratroom a en mémoire : ce qui est en train d’être tapé, les clés de ce qui est ouvert, et les réponses d’une révélation qui n’a pas pu être enregistrée, jusqu’à ce qu’elle soit tentée de nouveau ou qu’autre chose soit fait.</translation>
  </message>
  <message>
   <source>Stratroom keeps answers from the eyes in the room. It does nothing against these:</source>
   <translation>Stratroom garde les réponses à l’abri des regards dans la salle. Contre ceci, il ne fait rien :</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Enregistrer sous</translation>
  </message>
  <message>
   <source>Save elsewhere</source>
   <translation>Enregistrer ailleurs</translation>
  </message>
  <message>
   <source>cards</source>
   <translation>cartes</translation>
  </message>
  <message>
   <source>This good thing</source>
   <translation>Cette bonne chose</translation>
  </message>
  <message>
   <source>even over this one</source>
   <translation>même au détriment de celle-ci</translation>
  </message>
  <message>
   <source>The question behind it (optional)</source>
   <translation>La question derrière (facultatif)</translation>
  </message>
  <message>
   <source>Write the first good thing</source>
   <translation>Écrire la première bonne chose</translation>
  </message>
  <message>
   <source>Write what it comes before</source>
   <translation>Écrire ce qu’elle devance</translation>
  </message>
  <message>
   <source>Words that several used</source>
   <translation>Des mots que plusieurs ont employés</translation>
  </message>
  <message>
   <source>Write the words</source>
   <translation>Écrire les mots</translation>
  </message>
  <message>
   <source>We mean</source>
   <translation>Nous entendons</translation>
  </message>
  <message>
   <source>Write what we mean</source>
   <translation>Écrire ce que nous entendons</translation>
  </message>
  <message>
   <source>Write the agreed meaning down</source>
   <translation>Noter le sens commun</translation>
  </message>
  <message>
   <source>What was typed last still lies in {file}: {reason}.</source>
   <translation>Ce qui a été saisi en dernier se trouve encore dans {file} : {reason}.</translation>
  </message>
  <message>
   <source>What was typed last could not be read: {reason}.</source>
   <translation>Ce qui a été saisi en dernier n’a pas pu être lu : {reason}.</translation>
  </message>
  <message>
   <source>What was typed last could not be read. What was in the file is kept beside it.</source>
   <translation>Ce qui a été saisi en dernier n’a pas pu être lu. Le contenu du fichier est conservé à côté.</translation>
  </message>
  <message>
   <source>What is being typed cannot be kept in {folder}. It lasts until this window closes.</source>
   <translation>Ce qui est en train d’être saisi ne peut pas être conservé dans {folder}. Il reste jusqu’à la fermeture de cette fenêtre.</translation>
  </message>
  <message>
   <source>Put it aside: what was typed is erased</source>
   <translation>Mettre de côté : ce qui a été saisi est effacé</translation>
  </message>
  <message>
   <source>Show {what}</source>
   <translation>Afficher : {what}</translation>
  </message>
  <message>
   <source>Covered</source>
   <translation>Masqué</translation>
  </message>
  <message>
   <source>{why} The words are still there, unseen.</source>
   <translation>{why} Les mots sont toujours là, invisibles.</translation>
  </message>
  <message>
   <source>Covered. {why} Control and Return show {what}</source>
   <translation>Masqué. {why} Contrôle et Entrée montrent {what}</translation>
  </message>
  <message>
   <source>What you had begun is here again. Nobody else has seen it.</source>
   <translation>Ce que vous aviez commencé est de nouveau ici. Personne d’autre ne l’a vu.</translation>
  </message>
  <message>
   <source>Until you hand it in, nothing of it is kept.</source>
   <translation>Jusqu’à ce que vous le remettiez, rien n’en est conservé.</translation>
  </message>
  <message>
   <source>The projector shows only the question and how many have handed in.</source>
   <translation>Le projecteur ne montre que la question et combien ont remis leur réponse.</translation>
  </message>
  <message>
   <source>Until you hand it in, what you type lies hidden on this laptop.</source>
   <translation>Jusqu’à ce que vous le remettiez, ce que vous saisissez reste caché sur cet ordinateur.</translation>
  </message>
  <message>
   <source>The projector shows only the question and who has handed in.</source>
   <translation>Le projecteur ne montre que la question et qui a remis sa réponse.</translation>
  </message>
  <message>
   <source>Not yet, come back to me</source>
   <translation>Pas encore, revenez vers moi</translation>
  </message>
  <message>
   <source>Only you see this. {promise}</source>
   <translation>Vous seul voyez ceci. {promise}</translation>
  </message>
  <message>
   <source>Hand in my answer</source>
   <translation>Remettre ma réponse</translation>
  </message>
  <message>
   <source>Hand in my gradient</source>
   <translation>Remettre mon degré d’accord</translation>
  </message>
  <message>
   <source>How far I support it</source>
   <translation>Mon degré d’accord</translation>
  </message>
  <message>
   <source>No gradient is chosen yet. Choose one of the eight, then hand in.</source>
   <translation>Aucun degré n’est encore choisi. Choisissez l’un des huit, puis remettez.</translation>
  </message>
  <message>
   <source>Says the same: {text}</source>
   <translation>Dit la même chose : {text}</translation>
  </message>
  <message>
   <source>Hand in my 100 points</source>
   <translation>Remettre mes 100 points</translation>
  </message>
  <message>
   <source>No points are given yet. Give 100 in all.</source>
   <translation>Aucun point n’est encore donné. Donnez-en 100 en tout.</translation>
  </message>
  <message>
   <source>{given} given, {over} too many</source>
   <translation>{given} donnés, {over} de trop</translation>
  </message>
  <message>
   <source>100 given, none left</source>
   <translation>100 donnés, il n’en reste plus</translation>
  </message>
  <message>
   <source>{given} given, {left} still to give</source>
   <translation>{given} donnés, encore {left} à donner</translation>
  </message>
  <message>
   <source>Points for</source>
   <translation>Points pour</translation>
  </message>
  <message>
   <source>Hand in where I stand</source>
   <translation>Remettre ma position</translation>
  </message>
  <message>
   <source>Your first answer was: {where}.</source>
   <translation>Votre première réponse était : {where}.</translation>
  </message>
  <message>
   <source>Where I stand</source>
   <translation>Où je me place</translation>
  </message>
  <message>
   <source>What moved me</source>
   <translation>Ce qui m’a fait bouger</translation>
  </message>
  <message>
   <source>Choose with the arrow keys or the mouse.</source>
   <translation>Choisissez avec les flèches ou la souris.</translation>
  </message>
  <message>
   <source>No position is chosen yet. Choose one of the seven, then hand in.</source>
   <translation>Aucune position n’est encore choisie. Choisissez l’une des sept, puis remettez.</translation>
  </message>
  <message>
   <source>You wrote: “{reason}”</source>
   <translation>Vous aviez écrit : « {reason} »</translation>
  </message>
  <message>
   <source>You gave no first answer, so nobody asks what moved you.</source>
   <translation>Vous n’avez pas répondu la première fois, on ne vous demande donc pas ce qui vous a fait bouger.</translation>
  </message>
  <message>
   <source>Hand in my ranking</source>
   <translation>Remettre mon classement</translation>
  </message>
  <message>
   <source>No place yet: {options}. Give it one, or hand in once more: then it counts as no opinion.</source>
   <comment>one</comment>
   <translation>Encore sans place : {options}. Donnez-lui-en une, ou remettez encore une fois : elle comptera alors comme sans avis.</translation>
  </message>
  <message>
   <source>No place yet: {options}. Give them one each, or hand in once more: then they count as no opinion.</source>
   <translation>Encore sans place : {options}. Donnez-leur-en une, ou remettez encore une fois : elles compteront alors comme sans avis.</translation>
  </message>
  <message>
   <source>Place of</source>
   <translation>Place de</translation>
  </message>
  <message>
   <source>No opinion: {options}</source>
   <translation>Sans avis : {options}</translation>
  </message>
  <message>
   <source>Type a place: 1 is first.</source>
   <translation>Tapez une place : 1 est la première.</translation>
  </message>
  <message>
   <source>Hand in: none says the same</source>
   <translation>Remettre : aucune ne dit la même chose</translation>
  </message>
  <message>
   <source>Nothing is marked. If none says the same as you do, hand in with Ctrl Return or the button.</source>
   <translation>Rien n’est marqué. Si aucune ne dit la même chose que vous, remettez avec Ctrl Entrée ou le bouton.</translation>
  </message>
  <message>
   <source>Mark each that says the same: arrow keys move, Space marks. Or mark none.</source>
   <translation>Marquez chacune qui dit la même chose : les flèches déplacent, Espace marque. Ou n’en marquez aucune.</translation>
  </message>
  <message>
   <source>Hand in: {n} says the same</source>
   <comment>one</comment>
   <translation>Remettre : {n} dit la même chose</translation>
  </message>
  <message>
   <source>Hand in: {n} say the same</source>
   <translation>Remettre : {n} disent la même chose</translation>
  </message>
  <message>
   <source>The others’ sentences</source>
   <translation>Les phrases des autres</translation>
  </message>
  <message>
   <source>You wrote:</source>
   <translation>Vous avez écrit :</translation>
  </message>
  <message>
   <source>Hand in my statement</source>
   <translation>Remettre mon énoncé</translation>
  </message>
  <message>
   <source>Nothing is written yet. Write a sentence, then press Return.</source>
   <translation>Rien n’est encore écrit. Écrivez une phrase, puis appuyez sur Entrée.</translation>
  </message>
  <message>
   <source>{words} words, {over} more than {limit}; it is kept whole</source>
   <translation>{words} mots, {over} de plus que {limit} ; la phrase est gardée en entier</translation>
  </message>
  <message>
   <source>One sentence. About {limit} words; longer is kept whole.</source>
   <translation>Une phrase. Environ {limit} mots ; un texte plus long est gardé en entier.</translation>
  </message>
  <message>
   <source>{words} of {limit} words</source>
   <translation>{words} mots sur {limit}</translation>
  </message>
  <message>
   <source>Your sentence</source>
   <translation>Votre phrase</translation>
  </message>
  <message>
   <source>{person} is not in the room</source>
   <translation>{person} n’est pas dans la salle</translation>
  </message>
  <message>
   <source>Without names nobody can find an answer again: what is handed in stays as it is.</source>
   <translation>Sans noms, personne ne peut retrouver une réponse : ce qui est remis reste tel quel.</translation>
  </message>
  <message>
   <source>{person}. Everybody else looks away.</source>
   <translation>{person}. Tous les autres détournent le regard.</translation>
  </message>
  <message>
   <source>Not in the room</source>
   <translation>Pas dans la salle</translation>
  </message>
  <message>
   <source>Changed your mind? A second answer replaces the first, until the round is closed.</source>
   <translation>Changé d’avis ? Une seconde réponse remplace la première, jusqu’à la fermeture du tour.</translation>
  </message>
  <message>
   <source>I am {person}</source>
   <translation>Je suis {person}</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <source>Nothing anyone wrote is on this screen. F7 blanks the projector.</source>
   <translation>Rien de ce qui a été écrit ne figure sur cet écran. F7 met le projecteur au noir.</translation>
  </message>
  <message>
   <source>Choose another person</source>
   <translation>Choisir une autre personne</translation>
  </message>
  <message>
   <source>Change my answer</source>
   <translation>Modifier ma réponse</translation>
  </message>
  <message>
   <source>I am the facilitator</source>
   <translation>J’anime l’atelier</translation>
  </message>
  <message>
   <source>Next: {person}</source>
   <translation>Ensuite : {person}</translation>
  </message>
  <message>
   <source>Hand the laptop to {person}</source>
   <translation>Passez l’ordinateur à {person}</translation>
  </message>
  <message>
   <source>Your words are off the screen. The facilitator opens the console.</source>
   <translation>Vos mots ne sont plus à l’écran. L’animation ouvre la console.</translation>
  </message>
  <message>
   <source>Who has the laptop?</source>
   <translation>Qui a l’ordinateur ?</translation>
  </message>
  <message>
   <source>Arrow keys move, Return chooses.</source>
   <translation>Les flèches déplacent, Entrée choisit.</translation>
  </message>
  <message>
   <source>Handed in. Pass it on.</source>
   <translation>Remis. Faites passer.</translation>
  </message>
  <message>
   <source>Handed in.</source>
   <translation>Remis.</translation>
  </message>
  <message>
   <source>Everybody in the room has answered.</source>
   <translation>Tout le monde dans la salle a répondu.</translation>
  </message>
  <message>
   <source>To type the words that open “{title}”.</source>
   <translation>Pour taper les mots qui ouvrent « {title} ».</translation>
  </message>
  <message>
   <source>To choose the words that “{title}” is sealed with.</source>
   <translation>Pour choisir les mots qui scellent « {title} ».</translation>
  </message>
  <message>
   <source>Sealed, and the question is put. Hand the laptop back.</source>
   <translation>Scellé, et la question est posée. Rendez l’ordinateur.</translation>
  </message>
  <message>
   <source>Sealing with your words …</source>
   <translation>Scellement avec vos mots …</translation>
  </message>
  <message>
   <source>Trying your words …</source>
   <translation>Essai de vos mots …</translation>
  </message>
  <message>
   <source>Opened: all answers are shown. Hand the laptop back.</source>
   <translation>Ouvert : toutes les réponses sont montrées. Rendez l’ordinateur.</translation>
  </message>
  <message>
   <source>{person}’s entry</source>
   <translation>la saisie de {person}</translation>
  </message>
  <message>
   <source>Left as it was. Hand the laptop back.</source>
   <translation>Rien n’a changé. Rendez l’ordinateur.</translation>
  </message>
  <message>
   <source>If the words are forgotten, nobody can open the answers: the round can only be given up, unread, and everybody is asked again. Whoever keeps them is needed at the reveal.</source>
   <translation>Si les mots sont oubliés, nul ne peut ouvrir les réponses : il ne reste qu’à abandonner le tour sans le lire, et à redemander à tous. Qui les garde doit être là à la révélation.</translation>
  </message>
  <message>
   <source>Capitals and extra spaces do not matter.</source>
   <translation>Les majuscules et les espaces en trop ne comptent pas.</translation>
  </message>
  <message>
   <source>Hidden is what every round is: nobody sees an answer before the reveal, but the key to them lies in the file, so whoever has the file and the skill could open it.</source>
   <translation>Caché, tout tour l’est : personne ne voit une réponse avant la révélation, mais la clé se trouve dans le fichier ; qui a le fichier et s’y connaît pourrait l’ouvrir.</translation>
  </message>
  <message>
   <source>Sealed is more: one participant chooses words that lock this key, and nobody can open the answers without them. Stratroom writes them down nowhere.</source>
   <translation>Scellé, c’est plus : une personne choisit des mots qui verrouillent cette clé, et sans eux nul ne peut ouvrir les réponses. Stratroom ne les note nulle part.</translation>
  </message>
  <message>
   <source>Four words or more that nobody expects together. You may note them on paper that you keep.</source>
   <translation>Quatre mots ou plus que personne n’attend ensemble. Vous pouvez les noter sur un papier que vous gardez.</translation>
  </message>
  <message>
   <source>Hand them the laptop</source>
   <translation>Passer l’ordinateur</translation>
  </message>
  <message>
   <source>Back, without sealing</source>
   <translation>Retour, sans sceller</translation>
  </message>
  <message>
   <source>Choose the words that open this round</source>
   <translation>Choisissez les mots qui ouvrent ce tour</translation>
  </message>
  <message>
   <source>Seal and put the question</source>
   <translation>Sceller et poser la question</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Vos mots</translation>
  </message>
  <message>
   <source>The same words once more</source>
   <translation>Les mêmes mots encore une fois</translation>
  </message>
  <message>
   <source>Drawn for you: {words}. Note them, then type them twice.</source>
   <translation>Tirés pour vous : {words}. Notez-les, puis tapez-les deux fois.</translation>
  </message>
  <message>
   <source>Draw other words</source>
   <translation>Tirer d’autres mots</translation>
  </message>
  <message>
   <source>Type the words that you chose</source>
   <translation>Tapez les mots que vous avez choisis</translation>
  </message>
  <message>
   <source>Open the box and show all answers</source>
   <translation>Ouvrir la boîte et montrer toutes les réponses</translation>
  </message>
  <message>
   <source>Who keeps the words?</source>
   <translation>Qui garde les mots ?</translation>
  </message>
  <message>
   <source>What is typed here is written down nowhere. F7 blanks the projector.</source>
   <translation>Ce qui est tapé ici n’est noté nulle part. F7 éteint le projecteur.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Montrer la saisie</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <source>Hide what is typed</source>
   <translation>Masquer ce qui est tapé</translation>
  </message>
  <message>
   <source>Draw five words for me</source>
   <translation>Tirer cinq mots pour moi</translation>
  </message>
  <message>
   <source>{advice} {count}</source>
   <translation>{advice} {count}</translation>
  </message>
  <message>
   <source>You can try as often as you like. {count}</source>
   <translation>Vous pouvez essayer autant de fois que vous voulez. {count}</translation>
  </message>
  <message>
   <source>Forgotten? Press “Not now”. The facilitator can then give the round up, unread.</source>
   <translation>Oubliés ? Appuyez sur « Pas maintenant ». L’animation peut alors abandonner le tour sans le lire.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while the laptop was with {person}. What they had begun is kept: only they see it, once they say it is them.</source>
   <translation>Stratroom a été interrompu pendant que l’ordinateur était chez {person}. Ce qui était commencé est conservé : seule cette personne le voit, dès qu’elle dit que c’est elle.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while the laptop was with {person}. What was handed in is kept. Of what {person} was writing nothing is: answers that a keeper’s words seal leave no draft, so {person} begins again.</source>
   <translation>Stratroom a été interrompu pendant que l’ordinateur était chez {person}. Ce qui était remis est conservé. De ce que {person} était en train d’écrire, rien ne l’est : les réponses scellées par des mots gardés ne laissent aucun brouillon. {person} recommence.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while the laptop was being passed. What was handed in is kept. Of what somebody was writing nothing is: answers without names leave no draft, so whoever was writing begins again.</source>
   <translation>Stratroom a été interrompu pendant que l’ordinateur circulait. Ce qui était remis est conservé. De ce que quelqu’un était en train d’écrire, rien ne l’est : les réponses sans nom ne laissent aucun brouillon. La personne qui écrivait recommence.</translation>
  </message>
  <message>
   <source>What stands here is not kept: press once more and it is erased, or hand it in.</source>
   <translation>Ce qui est écrit ici n’est pas conservé : appuyez encore une fois pour l’effacer, ou remettez-le.</translation>
  </message>
  <message>
   <source>{person} has handed in. A second answer replaces the first, which nobody sees.</source>
   <translation>{person} a remis sa réponse. Une seconde remplace la première, que personne ne voit.</translation>
  </message>
  <message>
   <source>Nobody who is asked is in the room.</source>
   <translation>Aucune des personnes interrogées n’est dans la salle.</translation>
  </message>
  <message>
   <source>Everybody here has handed in.</source>
   <translation>Toutes les personnes présentes ont remis leur réponse.</translation>
  </message>
  <message>
   <source>More below</source>
   <translation>Suite plus bas</translation>
  </message>
  <message>
   <source>Both screens show the same, so the room would read along. Set them to extend, then try again.</source>
   <translation>Les deux écrans montrent la même chose, la salle lirait donc en même temps. Passez en mode étendu, puis réessayez.</translation>
  </message>
  <message>
   <source>This screen is on the projector, so the room would read along. Collect this round on paper, or set the screens to extend. If the projector is off, say so beside its picture.</source>
   <translation>Cet écran est au projecteur, la salle lirait donc en même temps. Recueillez ce tour sur papier, ou passez les écrans en mode étendu. Si le projecteur est éteint, dites-le à côté de son image.</translation>
  </message>
  <message>
   <source>Rows {first} to {last} of {count}</source>
   <translation>Lignes {first} à {last} sur {count}</translation>
  </message>
  <message>
   <source>Tab to the next cell, Return to the next card, Up and Down between cards. An empty card is not handed in.</source>
   <translation>Tab : case suivante ; Entrée : carte suivante ; haut et bas : d’une carte à l’autre. Une carte vide n’est pas remise.</translation>
  </message>
  <message>
   <source>+3 all the way to “{prefer}”, −3 all the way to “{over}”</source>
   <translation>+3 tout du côté de « {prefer} », −3 tout du côté de « {over} »</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Carte</translation>
  </message>
  <message>
   <source>You see what stands here; the room does not.</source>
   <translation>Vous voyez ce qui est écrit ici ; la salle, non.</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Relire une dernière fois</translation>
  </message>
  <message>
   <source>Leave; what is typed here is erased</source>
   <translation>Quitter ; ce qui est saisi ici est effacé</translation>
  </message>
  <message>
   <source>The rows before</source>
   <translation>Les lignes précédentes</translation>
  </message>
  <message>
   <source>The next rows</source>
   <translation>Les lignes suivantes</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. What was handed in is counted above. Of the others nothing is kept: type them in again.</source>
   <translation>Stratroom a été interrompu pendant la saisie des cartes. Ce qui est remis est compté ci-dessus. Des autres, rien n’est conservé : saisissez-les de nouveau.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. {n} that is not handed in is here again.</source>
   <comment>one</comment>
   <translation>Stratroom a été interrompu pendant la saisie des cartes. {n} carte non remise est de nouveau ici.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. {n} that are not handed in are here again.</source>
   <translation>Stratroom a été interrompu pendant la saisie des cartes. {n} cartes non remises sont de nouveau ici.</translation>
  </message>
  <message>
   <source>Until they are handed in, nothing of the cards you type is kept: if the laptop stops, type them again.</source>
   <translation>Jusqu’à leur remise, rien des cartes que vous saisissez n’est conservé : si l’ordinateur s’arrête, saisissez-les de nouveau.</translation>
  </message>
  <message>
   <source>The cards carry numbers, and no number is tied to a person. Say so before you collect them, and that you read them: handwriting can give an author away.</source>
   <translation>Les cartes portent des numéros, et aucun numéro n’est lié à une personne. Dites-le avant de les ramasser, et dites que vous les lisez : une écriture peut trahir son auteur.</translation>
  </message>
  <message>
   <source>Nothing stops one person from answering both on the laptop and on a card: without names nobody can tell. Only the total is bounded, at {most} answers. Ask that whoever has answered on the laptop hands in no card.</source>
   <translation>Rien n’empêche une personne de répondre à la fois sur l’ordinateur et sur une carte : sans noms, personne ne peut le voir. Seul le total est limité, à {most} réponses. Demandez à qui a répondu sur l’ordinateur de ne pas rendre de carte.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. What was handed in is counted above.</source>
   <translation>Stratroom a été interrompu pendant la saisie des cartes. Ce qui est remis est compté ci-dessus.</translation>
  </message>
  <message>
   <source>Until they are handed in, the cards you type lie hidden on this laptop.</source>
   <translation>Jusqu’à leur remise, les cartes que vous saisissez restent cachées sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Say so before you collect the cards: only what is written on the laptop is kept from you, too.</source>
   <translation>Dites-le avant de ramasser les cartes : seul ce qui est écrit à l’ordinateur vous reste caché aussi.</translation>
  </message>
  <message>
   <source>Each card carries a number, which is not tied to a person, and a role: one that only one person has tells who it is. Say so before you collect them, and that you read them: handwriting can give an author away.</source>
   <translation>Chaque carte porte un numéro, qui n’est lié à personne, et une fonction : celle qu’une seule personne occupe dit qui c’est. Dites-le avant de ramasser les cartes, et dites que vous les lisez : une écriture peut trahir son auteur.</translation>
  </message>
  <message>
   <source>When you stop, the cards that are not in yet are back in the grid.</source>
   <translation>Si vous arrêtez, les cartes qui ne sont pas encore remises reviennent dans la grille.</translation>
  </message>
  <message>
   <source>Type the cards in</source>
   <translation>Saisir les cartes</translation>
  </message>
  <message>
   <source>Hand in this answer</source>
   <comment>one</comment>
   <translation>Remettre cette réponse</translation>
  </message>
  <message>
   <source>Hand in these {n} answers</source>
   <translation>Remettre ces {n} réponses</translation>
  </message>
  <message>
   <source>Back to change</source>
   <translation>Revenir modifier</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>{count} of {all} handed in</source>
   <translation>{count} sur {all} remises</translation>
  </message>
  <message>
   <source>Type in more cards</source>
   <translation>Saisir d’autres cartes</translation>
  </message>
  <message>
   <source>Cards on paper</source>
   <translation>Cartes sur papier</translation>
  </message>
  <message>
   <source>You read these answers while you type them in. Nobody else sees them before the reveal.</source>
   <translation>Vous lisez ces réponses en les saisissant. Personne d’autre ne les voit avant la révélation.</translation>
  </message>
  <message>
   <source>Once handed in they are off the screen and in the box until the reveal.</source>
   <translation>Une fois remises, elles quittent l’écran et restent dans la boîte jusqu’à la révélation.</translation>
  </message>
  <message>
   <source>{n} answer, as it is kept.</source>
   <comment>one</comment>
   <translation>{n} réponse, telle qu’elle est gardée.</translation>
  </message>
  <message>
   <source>{n} answers, as they are kept.</source>
   <translation>{n} réponses, telles qu’elles sont gardées.</translation>
  </message>
  <message>
   <source>{n} answer is handed in.</source>
   <comment>one</comment>
   <translation>{n} réponse est remise.</translation>
  </message>
  <message>
   <source>{n} answers are handed in.</source>
   <translation>{n} réponses sont remises.</translation>
  </message>
  <message>
   <source>It is off the screen and in the box until the reveal. Put the card out of sight.</source>
   <comment>one</comment>
   <translation>Elle a quitté l’écran et reste dans la boîte jusqu’à la révélation. Rangez la carte hors de vue.</translation>
  </message>
  <message>
   <source>They are off the screen and in the box until the reveal. Put the cards out of sight.</source>
   <translation>Elles ont quitté l’écran et restent dans la boîte jusqu’à la révélation. Rangez les cartes hors de vue.</translation>
  </message>
  <message>
   <source>Card {number}</source>
   <translation>Carte {number}</translation>
  </message>
  <message>
   <source>gave no first answer</source>
   <translation>n’a pas donné de première réponse</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {least} to {most}.</source>
   <translation>« {text} » n’est pas un nombre entier de {least} à {most}.</translation>
  </message>
  <message>
   <source>The numbers of the marked sentences, 0 for none</source>
   <translation>Les numéros des phrases cochées, 0 pour aucune</translation>
  </message>
  <message>
   <source>0 says that none is marked, and others are named beside it. Take one of the two out.</source>
   <translation>0 dit qu’aucune n’est cochée, et d’autres sont nommées à côté. Retirez l’un des deux.</translation>
  </message>
  <message>
   <source>A whole number from {least} to {most} is missing.</source>
   <translation>Il manque un nombre entier de {least} à {most}.</translation>
  </message>
  <message>
   <source>None of them</source>
   <translation>Aucune d’elles</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Phrase</translation>
  </message>
  <message>
   <source>+3 … −3</source>
   <translation>+3 … −3</translation>
  </message>
  <message>
   <source>Position, from +3 to −3</source>
   <translation>Position, de +3 à −3</translation>
  </message>
  <message>
   <source>1 … 8</source>
   <translation>1 … 8</translation>
  </message>
  <message>
   <source>Gradient, from 1 to 8</source>
   <translation>Degré d’accord, de 1 à 8</translation>
  </message>
  <message>
   <source>Points for: {option}</source>
   <translation>Points pour : {option}</translation>
  </message>
  <message>
   <source>Place of: {option}</source>
   <translation>Place de : {option}</translation>
  </message>
  <message>
   <source>{n} card is not right yet. What is wrong stands beneath it.</source>
   <comment>one</comment>
   <translation>{n} carte n’est pas encore correcte. Ce qui ne va pas est écrit dessous.</translation>
  </message>
  <message>
   <source>{n} cards are not right yet. What is wrong stands beneath each.</source>
   <translation>{n} cartes ne sont pas encore correctes. Ce qui ne va pas est écrit sous chacune.</translation>
  </message>
  <message>
   <source>{n} card typed here is not handed in yet: closing erases it. Close once more to close all the same.</source>
   <comment>one</comment>
   <translation>{n} carte saisie ici n’est pas encore remise : fermer l’efface. Fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>{n} cards typed here are not handed in yet: closing erases them. Close once more to close all the same.</source>
   <translation>{n} cartes saisies ici ne sont pas encore remises : fermer les efface. Fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>{n} card typed here is not handed in yet. Press once more to erase it.</source>
   <comment>one</comment>
   <translation>{n} carte saisie ici n’est pas encore remise. Appuyez encore une fois pour l’effacer.</translation>
  </message>
  <message>
   <source>{n} cards typed here are not handed in yet. Press once more to erase them.</source>
   <translation>{n} cartes saisies ici ne sont pas encore remises. Appuyez encore une fois pour les effacer.</translation>
  </message>
  <message>
   <source>the cards being typed in</source>
   <translation>les cartes en cours de saisie</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} card still stands here. {why}</source>
   <comment>one</comment>
   <translation>{done} sur {all} sont remises ; {n} carte est encore là. {why}</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} cards still stand here. {why}</source>
   <translation>{done} sur {all} sont remises ; {n} cartes sont encore là. {why}</translation>
  </message>
  <message>
   <source>Everybody who may answer has handed in. No card is left to type in.</source>
   <translation>Toutes les personnes qui peuvent répondre l’ont fait. Il n’y a plus de carte à saisir.</translation>
  </message>
  <message>
   <source>No card is typed in yet. Type one, or leave.</source>
   <translation>Aucune carte n’est encore saisie. Saisissez-en une ou quittez.</translation>
  </message>
  <message>
   <source>What you changed here is not kept: press once more and it is erased, or take these words.</source>
   <translation>Ce que vous avez modifié ici n’est pas conservé : appuyez encore une fois pour l’effacer, ou retenez ces mots.</translation>
  </message>
  <message>
   <source>To read back what was written down, and to confirm it.</source>
   <translation>Pour relire ce qui a été consigné, et le confirmer.</translation>
  </message>
  <message>
   <source>{person}’s words</source>
   <translation>les mots de {person}</translation>
  </message>
  <message>
   <source>Confirmed. Hand the laptop back.</source>
   <translation>Confirmé. Rendez l’ordinateur.</translation>
  </message>
  <message>
   <source>Not confirmed. Hand the laptop back.</source>
   <translation>Non confirmé. Rendez l’ordinateur.</translation>
  </message>
  <message>
   <source>What is written here is not kept yet: closing erases it. Close once more to close all the same.</source>
   <translation>Ce qui est écrit ici n’est pas encore conservé : fermer l’efface. Fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>Take the cover off first, then try again.</source>
   <translation>Retirez d’abord le cache, puis réessayez.</translation>
  </message>
  <message>
   <source>the {role}</source>
   <translation>{role}</translation>
  </message>
  <message>
   <source>The laptop was left alone.</source>
   <translation>L’ordinateur est resté sans personne.</translation>
  </message>
  <message>
   <source>A screen, or this window, changed its place.</source>
   <translation>Un écran, ou cette fenêtre, a changé de place.</translation>
  </message>
  <message>
   <source>Two screens show the same now. Set them to extend, then go on.</source>
   <translation>Deux écrans montrent maintenant la même chose. Passez en mode étendu, puis continuez.</translation>
  </message>
  <message>
   <source>The screen “{name}” was unplugged.</source>
   <translation>L’écran « {name} » a été débranché.</translation>
  </message>
  <message>
   <source>The screen “{name}” was plugged in.</source>
   <translation>L’écran « {name} » a été branché.</translation>
  </message>
  <message>
   <source>With my name</source>
   <translation>Avec mon nom</translation>
  </message>
  <message>
   <source>Without my name</source>
   <translation>Sans mon nom</translation>
  </message>
  <message>
   <source>In your own words.</source>
   <translation>Dans vos propres mots.</translation>
  </message>
  <message>
   <source>Take these words</source>
   <translation>Retenir ces mots</translation>
  </message>
  <message>
   <source>Back, the words stay as they were</source>
   <translation>Retour, les mots restent tels quels</translation>
  </message>
  <message>
   <source>My name beside it</source>
   <translation>Mon nom à côté</translation>
  </message>
  <message>
   <source>You will read it once more before you confirm it.</source>
   <translation>Vous le relirez avant de confirmer.</translation>
  </message>
  <message>
   <source>My words</source>
   <translation>Mes mots</translation>
  </message>
  <message>
   <source>Once confirmed, these words stay as they are. The room sees them when the facilitator shows them.</source>
   <translation>Une fois confirmés, ces mots restent tels quels. La salle les voit quand l’animation les montre.</translation>
  </message>
  <message>
   <source>I keep out of this question. That is not said beside words without my name.</source>
   <translation>Je me récuse pour cette question. Ce n’est pas dit à côté de paroles sans mon nom.</translation>
  </message>
  <message>
   <source>In the record: without my name. Where the gradients are shown with names, mine stays among them.</source>
   <translation>Au compte rendu : sans mon nom. Là où les degrés d’accord sont montrés avec les noms, le mien y reste.</translation>
  </message>
  <message>
   <source>Once confirmed, the further words stand beneath the first ones, with their time. Nothing of the first ones changes. The room sees them when the facilitator shows them.</source>
   <translation>Une fois confirmés, les mots ajoutés figurent sous les premiers, avec leur heure. Rien ne change aux premiers. La salle les voit quand l’animation les montre.</translation>
  </message>
  <message>
   <source>I keep out of this question. That stands beside my name.</source>
   <translation>Je me récuse pour cette question. C’est dit à côté de mon nom.</translation>
  </message>
  <message>
   <source>In the record: with my name.</source>
   <translation>Au compte rendu : avec mon nom.</translation>
  </message>
  <message>
   <source>Read it as others will read it.</source>
   <translation>Lisez-le comme d’autres le liront.</translation>
  </message>
  <message>
   <source>Yes, these are my words</source>
   <translation>Oui, ce sont mes mots</translation>
  </message>
  <message>
   <source>Not yet, leave it unconfirmed</source>
   <translation>Pas encore, laisser sans confirmation</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>De quoi il s’agit</translation>
  </message>
  <message>
   <source>You confirmed this before, and it stays:</source>
   <translation>Vous l’avez déjà confirmé, et cela reste :</translation>
  </message>
  <message>
   <source>To be added, once you confirm it</source>
   <translation>Sera ajouté dès que vous le confirmez</translation>
  </message>
  <message>
   <source>Writing the record; go on as you like.</source>
   <translation>Le compte rendu s’écrit ; continuez à votre gré.</translation>
  </message>
  <message>
   <source>The record was written at {time}: {path}</source>
   <translation>Le compte rendu a été écrit à {time} : {path}</translation>
  </message>
  <message>
   <source>Writing the cards; go on as you like.</source>
   <translation>Les cartes s’écrivent ; continuez à votre gré.</translation>
  </message>
  <message>
   <source>The cards are written: {path}</source>
   <translation>Les cartes sont écrites : {path}</translation>
  </message>
  <message>
   <source>Pages written</source>
   <translation>Pages écrites</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ouvrir le dossier</translation>
  </message>
  <message>
   <source>Write it with boxes</source>
   <translation>L’écrire avec des cases</translation>
  </message>
  <message>
   <source>{path}, and under the same name {others}</source>
   <translation>{path}, et sous le même nom {others}</translation>
  </message>
  <message>
   <source>Not written. Any earlier file is as it was.</source>
   <translation>Rien n’est écrit. Un fichier antérieur est resté tel quel.</translation>
  </message>
  <message>
   <source>“{name}” is a workshop; the PDF would take its place. Choose another name.</source>
   <translation>« {name} » est un atelier ; le PDF prendrait sa place. Choisissez un autre nom.</translation>
  </message>
  <message>
   <source>Called off. Any earlier file is as it was.</source>
   <translation>Annulé. Tout fichier antérieur est resté tel quel.</translation>
  </message>
  <message>
   <source>The folder cannot be opened from here. It is {folder}</source>
   <translation>Le dossier ne peut pas être ouvert d’ici. C’est {folder}</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Ctrl</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Maj</translation>
  </message>
  <message>
   <source>Alt</source>
   <translation>Alt</translation>
  </message>
  <message>
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <source>PgUp</source>
   <translation>PgPréc</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>PgSuiv</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Suppr</translation>
  </message>
  <message>
   <source>The words for {language} are missing. Install Stratroom again.</source>
   <translation>Les mots pour {language} manquent. Réinstallez Stratroom.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>Shared words are not marked: something went wrong.</source>
   <translation>Les mots partagés ne sont pas repérés : une erreur s’est produite.</translation>
  </message>
  <message>
   <source>Shared words are being looked for.</source>
   <translation>Les mots partagés sont recherchés.</translation>
  </message>
  <message>
   <source>Your notes could not be read: {reason}.</source>
   <translation>Vos notes n’ont pas pu être lues : {reason}.</translation>
  </message>
  <message>
   <source>Your notes could not be read. What was in the file is kept beside it.</source>
   <translation>Vos notes n’ont pas pu être lues. Ce qui était dans le fichier est gardé à côté.</translation>
  </message>
  <message>
   <source>Your notes cannot be kept in {folder}. They last until this window closes.</source>
   <translation>Vos notes ne peuvent pas être gardées dans {folder}. Elles restent jusqu’à la fermeture de cette fenêtre.</translation>
  </message>
  <message>
   <source>Look with its passphrase</source>
   <translation>Chercher avec sa phrase de passe</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Phrase de passe</translation>
  </message>
  <message>
   <source>{names} can be read by anyone or opens otherwise, and is left: it may hold what this one does not, was restored from a backup or is open, and so is a workshop of its own. Open it to lock it. It goes with this one when that is removed on the start screen.</source>
   <comment>one</comment>
   <translation>{names} est lisible par tous ou s’ouvre autrement, et est laissé tel quel : il contient peut-être ce que celui-ci n’a pas, a été restauré depuis une sauvegarde ou est ouvert, et c’est donc un atelier à part. Ouvrez-le pour le verrouiller. Il part avec celui-ci quand celui-ci est supprimé depuis l’écran d’accueil.</translation>
  </message>
  <message>
   <source>{names} can be read by anyone or open otherwise, and are left: each may hold what this one does not, was restored from a backup or is open, and so is a workshop of its own. Open them to lock them. They go with this one when that is removed on the start screen.</source>
   <translation>{names} sont lisibles par tous ou s’ouvrent autrement, et sont laissés tels quels : chacun contient peut-être ce que celui-ci n’a pas, a été restauré depuis une sauvegarde ou est ouvert, et c’est donc un atelier à part. Ouvrez-les pour les verrouiller. Ils partent avec celui-ci quand celui-ci est supprimé depuis l’écran d’accueil.</translation>
  </message>
  <message>
   <source>Lock it with it, too</source>
   <comment>one</comment>
   <translation>La verrouiller aussi avec elle</translation>
  </message>
  <message>
   <source>Lock them with it, too</source>
   <translation>Les verrouiller aussi avec elle</translation>
  </message>
  <message>
   <source>Write it without one, too</source>
   <comment>one</comment>
   <translation>L’écrire aussi sans phrase de passe</translation>
  </message>
  <message>
   <source>Write them without one, too</source>
   <translation>Les écrire aussi sans phrase de passe</translation>
  </message>
  <message>
   <source>{name} in {folder}</source>
   <translation>{name} dans {folder}</translation>
  </message>
  <message>
   <source>Erase it</source>
   <comment>one</comment>
   <translation>L’effacer</translation>
  </message>
  <message>
   <source>Erase them</source>
   <translation>Les effacer</translation>
  </message>
  <message>
   <source>Can still be read by anyone: {names}.</source>
   <translation>Encore lisible par tous : {names}.</translation>
  </message>
  <message>
   <source>Still opens with an earlier passphrase: {names}.</source>
   <translation>S’ouvre encore avec une phrase de passe antérieure : {names}.</translation>
  </message>
  <message>
   <source>Can be read by anyone, too, until it is locked or erased after this: {names}.</source>
   <translation>Lisible par tous aussi, jusqu’à ce que ce soit verrouillé ou effacé ensuite : {names}.</translation>
  </message>
  <message>
   <source>Left, for it cannot be told whether it is a copy: {names}. It opens with a passphrase that is not known here, is damaged, or cannot be read now. Give that passphrase, or try again later. A damaged one may still be read by anyone: delete it by hand, and empty the bin, if nothing in it is needed.</source>
   <translation>Laissé tel quel, car on ne peut pas dire si c’est une copie : {names}. Cela s’ouvre avec une phrase de passe inconnue ici, est endommagé ou ne peut pas être lu pour l’instant. Saisissez cette phrase de passe, ou réessayez plus tard. Ce qui est endommagé peut encore être lisible par tous : supprimez-le à la main et videz la corbeille si rien n’y sert plus.</translation>
  </message>
  <message>
   <source>Copies may lie in {folders}, too, which cannot be looked into now.</source>
   <translation>Des copies se trouvent peut-être aussi dans {folders}, où l’on ne peut pas regarder maintenant.</translation>
  </message>
  <message>
   <source>Goes on opening with this passphrase after a change, until it is locked or erased: {names}.</source>
   <translation>S’ouvre encore avec cette phrase de passe après un changement, jusqu’à ce que ce soit verrouillé ou effacé : {names}.</translation>
  </message>
  <message>
   <source>An earlier passphrase</source>
   <translation>Une phrase de passe antérieure</translation>
  </message>
  <message>
   <source>It opens none of them.</source>
   <translation>Elle n’en ouvre aucun.</translation>
  </message>
  <message>
   <source>{n} backup in {folder}</source>
   <comment>one</comment>
   <translation>{n} sauvegarde dans {folder}</translation>
  </message>
  <message>
   <source>{n} backups in {folder}</source>
   <translation>{n} sauvegardes dans {folder}</translation>
  </message>
  <message>
   <source>A round without names is open. Set, change or remove the passphrase after its reveal.</source>
   <translation>Un tour sans noms est ouvert. Définissez, changez ou retirez la phrase de passe après son dévoilement.</translation>
  </message>
  <message>
   <source>A backup is being written. Try again in a moment.</source>
   <translation>Une sauvegarde est en cours d’écriture. Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>The room would read along. Set the screens to extend, or type it without having it shown.</source>
   <translation>La salle lirait aussi. Réglez les écrans sur « étendre », ou saisissez-la sans la montrer.</translation>
  </message>
  <message>
   <source>Whoever forgets it has lost the workshop: nobody can open it without, neither can we. It is written down nowhere but where you write it down.</source>
   <translation>Qui l’oublie a perdu l’atelier : personne ne peut l’ouvrir sans elle, nous non plus. Elle n’est écrite nulle part, sauf là où vous la notez.</translation>
  </message>
  <message>
   <source>Propose six words</source>
   <translation>Proposer six mots</translation>
  </message>
  <message>
   <source>The two are not the same. Type it once more, or show what is typed.</source>
   <translation>Les deux ne sont pas identiques. Saisissez-la encore une fois, ou montrez la saisie.</translation>
  </message>
  <message>
   <source>Long is strong: a sentence, or six words that have nothing to do with you or each other.</source>
   <translation>Plus c’est long, plus c’est sûr : une phrase, ou six mots sans rapport avec vous ni entre eux.</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Nouvelle phrase de passe</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>La même encore une fois</translation>
  </message>
  <message>
   <source>Type a passphrase, or have six words proposed.</source>
   <translation>Saisissez une phrase de passe, ou faites-vous proposer six mots.</translation>
  </message>
  <message>
   <source>Write these six words down on paper, and keep it apart from this laptop.</source>
   <translation>Notez ces six mots sur papier, et gardez-le à l’écart de cet ordinateur.</translation>
  </message>
  <message>
   <source>Short. Whoever has the file can try out every one of this length.</source>
   <translation>Courte. Qui détient le fichier peut essayer toutes celles de cette longueur.</translation>
  </message>
  <message>
   <source>Middling. A few more words make it strong.</source>
   <translation>Moyenne. Quelques mots de plus la rendent sûre.</translation>
  </message>
  <message>
   <source>Long enough, unless others can guess it: no names, no dates, no saying.</source>
   <translation>Assez longue, sauf si d’autres peuvent la deviner : ni noms, ni dates, ni dicton.</translation>
  </message>
  <message>
   <source>This workshop has no passphrase: whoever has the file can read it.</source>
   <translation>Cet atelier n’a pas de phrase de passe : qui a le fichier peut le lire.</translation>
  </message>
  <message>
   <source>This workshop is locked: it opens with its passphrase alone.</source>
   <translation>Cet atelier est verrouillé : il ne s’ouvre qu’avec sa phrase de passe.</translation>
  </message>
  <message>
   <source>The workshop is written anew …</source>
   <translation>L’atelier est réécrit…</translation>
  </message>
  <message>
   <source>The copies are written anew …</source>
   <translation>Les copies sont réécrites…</translation>
  </message>
  <message>
   <source>What is not wanted any more is overwritten …</source>
   <translation>Ce dont on n’a plus besoin est écrasé…</translation>
  </message>
  <message>
   <source>Giving up …</source>
   <translation>Abandon en cours…</translation>
  </message>
  <message>
   <source>Given up. Copies that were written by then stay so; the others are named here.</source>
   <translation>Abandonné. Les copies déjà réécrites le restent ; les autres sont nommées ici.</translation>
  </message>
  <message>
   <source>The file is written anew and the old one overwritten. What a disk keeps of it all the same, as solid-state disks do, and copies made elsewhere are beyond our reach.</source>
   <translation>Le fichier est réécrit et l’ancien est écrasé. Ce qu’un disque en garde malgré tout, comme le font les SSD, et les copies faites ailleurs sont hors de notre portée.</translation>
  </message>
  <message>
   <source>Not locked, on this computer: your own notes, the choices and the logo of the record, and the list of workshops with their names and folders; nor are records that are written. Drafts are locked with it.</source>
   <translation>Non verrouillés, sur cet ordinateur : vos propres notes, les choix et le logo du compte rendu, et la liste des ateliers avec leurs noms et dossiers ; ni les comptes rendus écrits. Les brouillons sont verrouillés avec l’atelier.</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>La phrase de passe est changée.</translation>
  </message>
  <message>
   <source>The copy is erased.</source>
   <comment>one</comment>
   <translation>La copie est effacée.</translation>
  </message>
  <message>
   <source>{n} copies are erased.</source>
   <translation>{n} copies sont effacées.</translation>
  </message>
  <message>
   <source>Remove the passphrase</source>
   <translation>Retirer la phrase de passe</translation>
  </message>
  <message>
   <source>Given up. The passphrase is as it was.</source>
   <translation>Abandonné. La phrase de passe est inchangée.</translation>
  </message>
  <message>
   <source>The passphrase is removed: whoever has the file can read it.</source>
   <translation>La phrase de passe est retirée : qui a le fichier peut le lire.</translation>
  </message>
  <message>
   <source>The workshop is locked. Without its passphrase nobody opens it from now on.</source>
   <translation>L’atelier est verrouillé. Sans sa phrase de passe, personne ne l’ouvrira désormais.</translation>
  </message>
  <message>
   <source>Every copy opens as the workshop does now.</source>
   <translation>Chaque copie s’ouvre désormais comme l’atelier.</translation>
  </message>
  <message>
   <source>The passphrase now</source>
   <translation>La phrase de passe actuelle</translation>
  </message>
  <message>
   <source>That is not the passphrase now. Nothing was changed.</source>
   <translation>Ce n’est pas la phrase de passe actuelle. Rien n’a été changé.</translation>
  </message>
  <message>
   <source>{doing} {done} of {all}</source>
   <translation>{doing} {done} sur {all}</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Changer la phrase de passe</translation>
  </message>
  <message>
   <source>Lock the workshop</source>
   <translation>Verrouiller l’atelier</translation>
  </message>
  <message>
   <source>Acts played</source>
   <translation>Étapes jouées</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} sur {all}</translation>
  </message>
  <message>
   <source>Cancel the rehearsal</source>
   <translation>Annuler la répétition</translation>
  </message>
  <message>
   <source>Called off. No file is left.</source>
   <translation>Annulé. Aucun fichier ne reste.</translation>
  </message>
  <message>
   <source>The title is empty. Write it.</source>
   <translation>Le titre est vide. Écrivez-le.</translation>
  </message>
  <message>
   <source>From 1 to {most} minutes are possible.</source>
   <translation>De 1 à {most} minutes sont possibles.</translation>
  </message>
  <message>
   <source>Alt with an arrow key moves the line you are in; the dots at its left can be dragged.</source>
   <translation>Alt et une flèche déplacent la ligne où vous êtes ; les points à gauche permettent de la glisser.</translation>
  </message>
  <message>
   <source>It has begun, so it stays.</source>
   <translation>L’étape a commencé, elle reste donc.</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>Commence à</translation>
  </message>
  <message>
   <source>The question everybody answers first</source>
   <translation>La question à laquelle tous répondent d’abord</translation>
  </message>
  <message>
   <source>what was left</source>
   <translation>ce qui avait été laissé</translation>
  </message>
  <message>
   <source>{title} added</source>
   <translation>{title} : ajout</translation>
  </message>
  <message>
   <source>title of {title}</source>
   <translation>titre de {title}</translation>
  </message>
  <message>
   <source>minutes for {title}</source>
   <translation>minutes pour {title}</translation>
  </message>
  <message>
   <source>{title} removed</source>
   <translation>{title} : retrait</translation>
  </message>
  <message>
   <source>promise</source>
   <translation>engagement</translation>
  </message>
  <message>
   <source>Add a line…</source>
   <translation>Ajouter une ligne…</translation>
  </message>
  <message>
   <source>{planned} in all, ends at {time}</source>
   <translation>{planned} en tout, fin à {time}</translation>
  </message>
  <message>
   <source>{planned} in all</source>
   <translation>{planned} en tout</translation>
  </message>
  <message>
   <source>The programme has no stages. Add one.</source>
   <translation>Le programme n’a pas d’étapes. Ajoutez-en une.</translation>
  </message>
  <message>
   <source>{title} moved</source>
   <translation>{title} : déplacement</translation>
  </message>
  <message>
   <source>beginning</source>
   <translation>début</translation>
  </message>
  <message>
   <source>question</source>
   <translation>question</translation>
  </message>
  <message>
   <source>Save as own design…</source>
   <translation>Enregistrer comme modèle personnel…</translation>
  </message>
  <message>
   <source>Name of the design</source>
   <translation>Nom du modèle</translation>
  </message>
  <message>
   <source>Save the design</source>
   <translation>Enregistrer le modèle</translation>
  </message>
  <message>
   <source>Save the programme</source>
   <translation>Enregistrer le programme</translation>
  </message>
  <message>
   <source>Back without saving</source>
   <translation>Revenir sans enregistrer</translation>
  </message>
  <message>
   <source>The programme is not saved yet: closing loses your changes. “Save the programme” keeps them; close once more to close all the same.</source>
   <translation>Le programme n’est pas encore enregistré : fermer perd vos changements. « Enregistrer le programme » les garde ; fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>Here again as it was left, not saved yet.</source>
   <translation>De nouveau là, tel que laissé, pas encore enregistré.</translation>
  </message>
  <message>
   <source>The programme is not saved yet. “Back without saving” leaves it as it was.</source>
   <translation>Le programme n’est pas encore enregistré. « Revenir sans enregistrer » le laisse tel qu’il était.</translation>
  </message>
  <message>
   <source>Something is typed here and not put yet: it would be lost. Put it, or go back once more to leave it.</source>
   <translation>Quelque chose est tapé ici et pas encore posé : ce serait perdu. Posez-le, ou revenez encore une fois pour l’abandonner.</translation>
  </message>
  <message>
   <source> min</source>
   <translation> min</translation>
  </message>
  <message>
   <source>Title of {title}</source>
   <translation>Titre de {title}</translation>
  </message>
  <message>
   <source>Minutes for {title}</source>
   <translation>Minutes pour {title}</translation>
  </message>
  <message>
   <source>Remove {title}</source>
   <translation>Supprimer {title}</translation>
  </message>
  <message>
   <source>Drag {title} to another place</source>
   <translation>Glisser {title} à un autre endroit</translation>
  </message>
  <message>
   <source>Kept as “{title}” among your own designs.</source>
   <translation>Gardé comme « {title} » parmi vos modèles.</translation>
  </message>
  <message>
   <source>Who will see the statements</source>
   <translation>Qui verra les énoncés</translation>
  </message>
  <message>
   <source>Who will see what each means by a phrase</source>
   <translation>Qui verra ce que chacun entend par une expression</translation>
  </message>
  <message>
   <source>Who will see points and rankings</source>
   <translation>Qui verra les points et les classements</translation>
  </message>
  <message>
   <source>A role that only one person has says who it is.</source>
   <translation>Une fonction qu’une seule personne occupe dit qui c’est.</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Toutes les pages</translation>
  </message>
  <message>
   <source>Page {number} of {all}: {section}</source>
   <translation>Page {number} sur {all} : {section}</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Édition</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Feuille</translation>
  </message>
  <message>
   <source>Nothing is due yet: no review, condition or first result has a day.</source>
   <translation>Rien n’est encore à l’agenda : aucune révision, aucune condition et aucun premier résultat n’a de date.</translation>
  </message>
  <message>
   <source>What is left out is named where the record says how it was done.</source>
   <translation>Ce qui est laissé de côté est nommé là où le compte rendu dit comment cela s’est fait.</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Forme</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Sections</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formes</translation>
  </message>
  <message>
   <source>The record</source>
   <translation>Le compte rendu</translation>
  </message>
  <message>
   <source>What was chosen for this record before could not be read. Look at the edition and the sections again.</source>
   <translation>Ce qui avait été choisi pour ce compte rendu n’a pas pu être lu. Vérifiez de nouveau l’édition et les sections.</translation>
  </message>
  <message>
   <source>What you choose cannot be kept in {folder}. It lasts until this window closes.</source>
   <translation>Ce que vous choisissez ne peut pas être gardé dans {folder}. Cela vaut jusqu’à la fermeture de cette fenêtre.</translation>
  </message>
  <message>
   <source>Attributed</source>
   <translation>Nominative</translation>
  </message>
  <message>
   <source>Unattributed</source>
   <translation>Sans noms</translation>
  </message>
  <message>
   <source>Who decides, who owns what and who said what are named. For the board and its files.</source>
   <translation>Il est dit qui décide, qui répond de quoi et qui a dit quoi. Pour le conseil et ses archives.</translation>
  </message>
  <message>
   <source>What was decided, every vote and every dissent, with no name and no role. For whoever was not in the room.</source>
   <translation>Ce qui a été décidé, chaque vote et chaque désaccord, sans nom ni fonction. Pour qui n’était pas dans la salle.</translation>
  </message>
  <message>
   <source>The logo that is kept on this laptop cannot be read any more. Choose it again, or take it away.</source>
   <translation>Le logo conservé sur cet ordinateur ne peut plus être lu. Choisissez-le à nouveau, ou retirez-le.</translation>
  </message>
  <message>
   <source>PDF, to read, print and keep</source>
   <translation>PDF, à lire, imprimer et conserver</translation>
  </message>
  <message>
   <source>DOCX, for word processors</source>
   <translation>DOCX, pour traitements de texte</translation>
  </message>
  <message>
   <source>Markdown, as plain text</source>
   <translation>Markdown, en texte brut</translation>
  </message>
  <message>
   <source>Tables, a folder of CSV files</source>
   <translation>Tableaux, un dossier de fichiers CSV</translation>
  </message>
  <message>
   <source>Calendar of what is due</source>
   <translation>Calendrier des échéances</translation>
  </message>
  <message>
   <source>Called off. Written before that: {names}</source>
   <translation>Annulé. Écrit auparavant : {names}</translation>
  </message>
  <message>
   <source>Written before that: {names}</source>
   <translation>Écrit auparavant : {names}</translation>
  </message>
  <message>
   <source>Choose a logo</source>
   <translation>Choisir un logo</translation>
  </message>
  <message>
   <source>Take the logo away</source>
   <translation>Retirer le logo</translation>
  </message>
  <message>
   <source>Another logo…</source>
   <translation>Un autre logo…</translation>
  </message>
  <message>
   <source>Choose a logo…</source>
   <translation>Choisir un logo…</translation>
  </message>
  <message>
   <source>It stands on the first page. It is kept on this laptop, not in the workshop.</source>
   <translation>Il figure sur la première page. Il est gardé sur cet ordinateur, pas dans l’atelier.</translation>
  </message>
  <message>
   <source>A PNG or JPEG picture, for the first page.</source>
   <translation>Une image PNG ou JPEG, pour la première page.</translation>
  </message>
  <message>
   <source>The logo could not be kept: {reason}.</source>
   <translation>Le logo n’a pas pu être gardé : {reason}.</translation>
  </message>
  <message>
   <source>The logo could not be taken away: {reason}.</source>
   <translation>Le logo n’a pas pu être retiré : {reason}.</translation>
  </message>
  <message>
   <source>final</source>
   <translation>définitif</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>projet</translation>
  </message>
  <message>
   <source>Already there under that name: {names}. “Replace the earlier ones” writes over them; or write the record under another name.</source>
   <translation>Déjà présents sous ce nom : {names}. « Remplacer les précédents » les écrase ; ou écrivez le compte rendu sous un autre nom.</translation>
  </message>
  <message>
   <source>Write the record…</source>
   <translation>Écrire le compte rendu…</translation>
  </message>
  <message>
   <source>Replace the earlier ones</source>
   <translation>Remplacer les précédents</translation>
  </message>
  <message>
   <source>The pages are being made; then you are asked where the record is to be written.</source>
   <translation>Les pages se préparent ; ensuite, on vous demandera où écrire le compte rendu.</translation>
  </message>
  <message>
   <source>No form is ticked. Tick at least one, then write the record.</source>
   <translation>Aucune forme n’est cochée. Cochez-en au moins une, puis écrivez le compte rendu.</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <source>To read</source>
   <translation>À lire</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Page entière</translation>
  </message>
  <message>
   <source>Size of the page</source>
   <translation>Taille de la page</translation>
  </message>
  <message>
   <source>Page of the record</source>
   <translation>Page du compte rendu</translation>
  </message>
  <message>
   <source>The pages are being made …</source>
   <translation>Les pages se préparent…</translation>
  </message>
  <message>
   <source>Being made: step {done} of {of}</source>
   <translation>En préparation : étape {done} sur {of}</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>À regarder</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <source>What is withheld</source>
   <translation>Ce qui est caché</translation>
  </message>
  <message>
   <source>Here alone the words stand whole. In the record it says “{withheld}”.</source>
   <translation>Ici seulement, les mots sont entiers. Le compte rendu dit « {withheld} ».</translation>
  </message>
  <message>
   <source>The places are being looked for …</source>
   <translation>Les passages sont recherchés …</translation>
  </message>
  <message>
   <source>Withhold another word, such as a nickname; Return withholds it</source>
   <translation>Cacher un autre mot, comme un surnom ; Entrée le cache</translation>
  </message>
  <message>
   <source>Look at these: they may still tell who somebody is</source>
   <translation>À regarder : cela peut encore révéler qui est quelqu’un</translation>
  </message>
  <message>
   <source>What you said of words</source>
   <translation>Ce que vous avez dit de certains mots</translation>
  </message>
  <message>
   <source>Withheld</source>
   <translation>Caché</translation>
  </message>
  <message>
   <source>Kept: {word}</source>
   <translation>Gardé : {word}</translation>
  </message>
  <message>
   <source>Withhold this too</source>
   <translation>Cacher aussi</translation>
  </message>
  <message>
   <source>Keep: it names nobody here</source>
   <translation>Garder : ne nomme personne ici</translation>
  </message>
  <message>
   <source>Withhold this too: {word}</source>
   <translation>Cacher aussi : {word}</translation>
  </message>
  <message>
   <source>Keep, it names nobody here: {word}</source>
   <translation>Garder, ne nomme personne ici : {word}</translation>
  </message>
  <message>
   <source>All {n} places</source>
   <translation>Les {n} passages</translation>
  </message>
  <message>
   <source>All places of {word}</source>
   <translation>Tous les passages de {word}</translation>
  </message>
  <message>
   <source>Take this back</source>
   <translation>Annuler ce choix</translation>
  </message>
  <message>
   <source>Take this back: {word}</source>
   <translation>Annuler ce choix : {word}</translation>
  </message>
  <message>
   <source>Withheld too: {word}</source>
   <translation>Caché aussi : {word}</translation>
  </message>
  <message>
   <source>F2: what is not defended</source>
   <translation>F2 : ce qui n’est pas protégé</translation>
  </message>
  <message>
   <source>Reveal without roles</source>
   <translation>Révéler sans les fonctions</translation>
  </message>
  <message>
   <source>{count} of {asked} handed in ({n} before the day)</source>
   <comment>one</comment>
   <translation>{count} sur {asked} remises ({n} avant la journée)</translation>
  </message>
  <message>
   <source>{count} of {asked} handed in ({n} before the day)</source>
   <translation>{count} sur {asked} remises ({n} avant la journée)</translation>
  </message>
  <message>
   <source>{counted}; the count moves in steps of five</source>
   <translation>{counted} ; le décompte avance de cinq en cinq</translation>
  </message>
  <message>
   <source>Not put yet.</source>
   <translation>Pas encore posée.</translation>
  </message>
  <message>
   <source>To be asked again. What was shown before stays in the workshop and is printed in the record.</source>
   <translation>À redemander. Ce qui a été montré reste dans l’atelier et figure au compte rendu.</translation>
  </message>
  <message>
   <source>Given up; the answers were erased unread. It can be put again.</source>
   <translation>Abandonné ; les réponses ont été effacées sans être lues. La question peut être posée à nouveau.</translation>
  </message>
  <message>
   <source>Revealed. {counted}</source>
   <translation>Révélé. {counted}</translation>
  </message>
  <message>
   <source>{counted}. Closed: no answer can be added or changed.</source>
   <translation>{counted}. Fermé : aucune réponse ne peut être ajoutée ni modifiée.</translation>
  </message>
  <message>
   <source>{counted}. Everybody has answered.</source>
   <translation>{counted}. Tout le monde a répondu.</translation>
  </message>
  <message>
   <source>{counted}. Nobody in the room is missing.</source>
   <translation>{counted}. Il ne manque personne dans la salle.</translation>
  </message>
  <message>
   <source>on paper</source>
   <translation>sur papier</translation>
  </message>
  <message>
   <source>before the day</source>
   <translation>avant la journée</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>à répondre</translation>
  </message>
  <message>
   <source>Settings could not be saved: {why}. They hold until Stratroom is closed.</source>
   <translation>Les réglages n’ont pas pu être enregistrés : {why}. Ils valent jusqu’à la fermeture de Stratroom.</translation>
  </message>
  <message>
   <source>Open a workshop</source>
   <translation>Ouvrir un atelier</translation>
  </message>
  <message>
   <source>Rehearse a case</source>
   <translation>Répéter un cas</translation>
  </message>
  <message>
   <source>Where the rehearsed workshop goes</source>
   <translation>Où va l’atelier répété</translation>
  </message>
  <message>
   <source>“{name}” is neither a workshop ({ending}) nor a case (.json).</source>
   <translation>« {name} » n’est ni un atelier ({ending}) ni un cas (.json).</translation>
  </message>
  <message>
   <source>Workshops</source>
   <translation>Ateliers</translation>
  </message>
  <message>
   <source>{n} files were dropped. Drop one at a time.</source>
   <translation>{n} fichiers ont été déposés. Déposez-en un à la fois.</translation>
  </message>
  <message>
   <source>“{name}” is a folder. Drop a workshop or a case.</source>
   <translation>« {name} » est un dossier. Déposez un atelier ou un cas.</translation>
  </message>
  <message>
   <source>A list of people is added in a workshop: begin or open one, then drop it on the page “Welcome”.</source>
   <translation>Une liste de personnes s’ajoute dans un atelier : commencez-en un ou ouvrez-le, puis déposez-la sur la page « Accueil ».</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <source>Six words that were noted</source>
   <translation>Six mots qui ont été notés</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <source>Check a file</source>
   <translation>Vérifier un fichier</translation>
  </message>
  <message>
   <source>Whether a workshop file is as Stratroom wrote it. Nothing in it is changed. Without noted words, entries that were cut off its end cannot be found: note the six words that each reveal shows, or those at the foot of the record, and type them here.</source>
   <translation>Si un fichier d’atelier est tel que Stratroom l’a écrit. Rien n’y est modifié. Sans mots notés, on ne peut pas savoir si des entrées ont été retranchées à la fin : notez les six mots que montre chaque révélation, ou ceux au bas du compte rendu, et saisissez-les ici.</translation>
  </message>
  <message>
   <source>for example: oak olive opal orange orbit otter</source>
   <translation>par exemple : oak olive opal orange orbit otter</translation>
  </message>
  <message>
   <source>Compare the words</source>
   <translation>Comparer les mots</translation>
  </message>
  <message>
   <source>You need one laptop, one projector and the people who decide.</source>
   <translation>Il vous faut un ordinateur, un projecteur et les personnes qui décident.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Modifier…</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Remettre</translation>
  </message>
  <message>
   <source>New workshop</source>
   <translation>Nouvel atelier</translation>
  </message>
  <message>
   <source>Change {title}</source>
   <translation>Modifier {title}</translation>
  </message>
  <message>
   <source>Put {title} back</source>
   <translation>Remettre {title}</translation>
  </message>
  <message>
   <source>“{title}” is removed.</source>
   <translation>« {title} » est supprimé.</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Les vôtres</translation>
  </message>
  <message>
   <source>What it is for, in one line</source>
   <translation>À quoi il sert, en une ligne</translation>
  </message>
  <message>
   <source>Use this programme</source>
   <translation>Utiliser ce programme</translation>
  </message>
  <message>
   <source>Back without changes</source>
   <translation>Revenir sans modifier</translation>
  </message>
  <message>
   <source>The programme of this workshop</source>
   <translation>Le programme de cet atelier</translation>
  </message>
  <message>
   <source>What was changed is not saved yet. “{back}” leaves it as it was.</source>
   <translation>Ce qui a été modifié n’est pas encore enregistré. « {back} » le laisse tel qu’il était.</translation>
  </message>
  <message>
   <source>Recovered. What was saved is kept. {state}</source>
   <translation>Récupéré. Ce qui était enregistré est conservé. {state}</translation>
  </message>
  <message>
   <source>Not closed. What was being written is taken back, what was saved is kept. {state}</source>
   <translation>Non fermé. Ce qui s’écrivait est annulé, ce qui était enregistré est conservé. {state}</translation>
  </message>
  <message>
   <source>Recovered. What was handed in is kept. {state}</source>
   <translation>Récupéré. Ce qui était remis est conservé. {state}</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Ouvrir un fichier…</translation>
  </message>
  <message>
   <source>Rehearse a case…</source>
   <translation>Répéter un cas…</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>Vérifier…</translation>
  </message>
  <message>
   <source>Backups…</source>
   <translation>Sauvegardes…</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>First time here? Try the sample below, then choose a programme under “New workshop”.</source>
   <translation>Première fois ici ? Essayez l’exemple ci-dessous, puis choisissez un programme sous « Nouvel atelier ».</translation>
  </message>
  <message>
   <source>A workshop or a case can also be dropped on this window.</source>
   <translation>Un atelier ou un cas peut aussi être déposé sur cette fenêtre.</translation>
  </message>
  <message>
   <source>Check a file…</source>
   <translation>Vérifier un fichier…</translation>
  </message>
  <message>
   <source>Finish and remove a workshop…</source>
   <translation>Clore et retirer un atelier…</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Ouverture …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <source>No workshop is on the list.</source>
   <translation>Aucun atelier dans la liste.</translation>
  </message>
  <message>
   <source>Test the projector</source>
   <translation>Tester le projecteur</translation>
  </message>
  <message>
   <source>Works offline. Files stay on this computer.</source>
   <translation>Fonctionne hors ligne. Les fichiers restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Lock the workshop with a passphrase</source>
   <translation>Verrouiller l’atelier par une phrase de passe</translation>
  </message>
  <message>
   <source>It can be set, changed and removed later, too.</source>
   <translation>Elle peut aussi être définie, changée et retirée plus tard.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <source>Begin the workshop</source>
   <translation>Commencer l’atelier</translation>
  </message>
  <message>
   <source>The workshop’s file</source>
   <translation>Le fichier de l’atelier</translation>
  </message>
  <message>
   <source>New workshop: {design}</source>
   <translation>Nouvel atelier : {design}</translation>
  </message>
  <message>
   <source>Purpose, one sentence</source>
   <translation>But, une phrase</translation>
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>Choisir où va le fichier</translation>
  </message>
  <message>
   <source>Back to the designs</source>
   <translation>Retour aux modèles</translation>
  </message>
  <message>
   <source>The sample was not opened, because another workshop was being opened. Try it again on the start screen.</source>
   <translation>L’exemple n’a pas été ouvert, car un autre atelier était en cours d’ouverture. Réessayez depuis l’écran d’accueil.</translation>
  </message>
  <message>
   <source>“{name}” is played and stands on the list under “Open”. It was not opened, because another workshop was being opened.</source>
   <translation>« {name} » est joué et figure dans la liste sous « Ouvrir ». Il n’a pas été ouvert, car un autre atelier était en cours d’ouverture.</translation>
  </message>
  <message>
   <source>Opening “{name}” …</source>
   <translation>Ouverture de « {name} » …</translation>
  </message>
  <message>
   <source>Cancel the opening</source>
   <translation>Annuler l’ouverture</translation>
  </message>
  <message>
   <source>Find out what each person means, debate what divides them, and write down what was decided and who disagreed.</source>
   <translation>Découvrez ce que chacun veut dire, débattez de ce qui divise, et consignez ce qui a été décidé et qui n’était pas d’accord.</translation>
  </message>
  <message>
   <source>There is this screen only. Plug the projector in, and the test pattern goes there.</source>
   <translation>Il n’y a que cet écran. Branchez le projecteur, et la mire y ira.</translation>
  </message>
  <message>
   <source>Show the pattern on this screen</source>
   <translation>Montrer la mire sur cet écran</translation>
  </message>
  <message>
   <source>Any key or press leads back from it.</source>
   <translation>Toute touche et tout clic ramènent ici.</translation>
  </message>
  <message>
   <source>The test pattern is on “{name}”, {width} × {height}.</source>
   <translation>La mire est sur « {name} », {width} × {height}.</translation>
  </message>
  <message>
   <source>Both screens show the same. Set them to extend, and the test pattern goes to the projector.</source>
   <translation>Les deux écrans montrent la même chose. Passez en mode étendu, et la mire ira sur le projecteur.</translation>
  </message>
  <message>
   <source>All that is listed here is overwritten and removed. Nothing brings it back.</source>
   <translation>Tout ce qui est énuméré ici est écrasé et supprimé. Rien ne le ramène.</translation>
  </message>
  <message>
   <source>All that is listed here is removed, and overwritten but for what is named below. Nothing brings back what was overwritten.</source>
   <translation>Tout ce qui est énuméré ici est supprimé et, sauf ce qui est nommé plus bas, écrasé. Rien ne ramène ce qui est écrasé.</translation>
  </message>
  <message>
   <source>Its removing was stopped in the middle. What is left is overwritten and removed, too.</source>
   <translation>Son retrait a été interrompu. Ce qui reste est écrasé et retiré aussi.</translation>
  </message>
  <message>
   <source>Its removing was stopped in the middle. What is left is removed, too, and overwritten but for what is named below.</source>
   <translation>Son retrait a été interrompu. Ce qui reste est retiré aussi et, sauf ce qui est nommé plus bas, écrasé.</translation>
  </message>
  <message>
   <source>Or keep what is left: no more of it is removed, and what is whole can be opened as before.</source>
   <translation>Ou conservez ce qui reste : rien de plus n’en est retiré, et ce qui est intact s’ouvre comme avant.</translation>
  </message>
  <message>
   <source>A solid-state disk may keep old blocks of it all the same. Copies elsewhere, on sticks, in mail, on other computers, and records that were written are not known here and stay.</source>
   <translation>Un SSD peut malgré tout en garder d’anciens blocs. Les copies faites ailleurs, sur des clés, dans des courriels, sur d’autres ordinateurs, et les comptes rendus écrits ne sont pas connus ici et restent.</translation>
  </message>
  <message>
   <source>It is locked: your notes and drafts of it are found only with its passphrase.</source>
   <translation>Il est verrouillé : vos notes et brouillons ne se trouvent qu’avec sa phrase de passe.</translation>
  </message>
  <message>
   <source>What there is of it is being looked for …</source>
   <translation>Recherche de tout ce qui s’y rapporte…</translation>
  </message>
  <message>
   <source>It is being written out …</source>
   <translation>Écriture en cours…</translation>
  </message>
  <message>
   <source>It is being overwritten and removed. Once this has begun it is gone on with to the end.</source>
   <translation>Il est en train d’être écrasé et supprimé. Une fois commencé, cela est mené jusqu’au bout.</translation>
  </message>
  <message>
   <source>Given up. What was written whole by then stays in that folder; nothing is removed.</source>
   <translation>Abandonné. Ce qui était entièrement écrit reste dans ce dossier ; rien n’est supprimé.</translation>
  </message>
  <message>
   <source>Your notes and drafts of it were not found and stay on this computer.</source>
   <translation>Vos notes et vos brouillons à son sujet n’ont pas été trouvés et restent sur cet ordinateur.</translation>
  </message>
  <message>
   <source>It is finished, and nobody needs it here any more</source>
   <translation>Il est terminé, et personne n’en a plus besoin ici</translation>
  </message>
  <message>
   <source>It is finished, and I know that not all of it is found here: what is named above stays</source>
   <translation>Il est terminé, et je sais que tout n’en est pas trouvé ici : ce qui est nommé ci-dessus reste</translation>
  </message>
  <message>
   <source>{n} file in {folder}</source>
   <comment>one</comment>
   <translation>{n} fichier dans {folder}</translation>
  </message>
  <message>
   <source>{n} files in {folder}</source>
   <translation>{n} fichiers dans {folder}</translation>
  </message>
  <message>
   <source>Will be removed here, but not overwritten, as the same file has another name on this disk, and all it holds stays there: {names}</source>
   <translation>Sera retiré ici, mais pas écrasé, car le même fichier porte un autre nom sur ce disque, et tout ce qu’il contient y reste : {names}</translation>
  </message>
  <message>
   <source>{count}: {names}</source>
   <translation>{count} : {names}</translation>
  </message>
  <message>
   <source>Not removed, as it is not of this workshop or cannot be read: {names}</source>
   <translation>Non retiré, car d’un autre atelier ou illisible : {names}</translation>
  </message>
  <message>
   <source>Write record, tables and case first…</source>
   <translation>Écrire d’abord compte rendu, tableaux et cas…</translation>
  </message>
  <message>
   <source>Remove it for good</source>
   <translation>Retirer définitivement</translation>
  </message>
  <message>
   <source>Remove “{name}”</source>
   <translation>Retirer « {name} »</translation>
  </message>
  <message>
   <source>Keep what is left</source>
   <translation>Conserver ce qui reste</translation>
  </message>
  <message>
   <source>Which workshop is finished and goes from this computer?</source>
   <translation>Quel atelier est terminé et quitte cet ordinateur ?</translation>
  </message>
  <message>
   <source>Finish and remove</source>
   <translation>Clore et retirer</translation>
  </message>
  <message>
   <source>Another workshop is being opened. Wait until it is, or cancel that first.</source>
   <translation>Un autre atelier est en cours d’ouverture. Attendez qu’il soit ouvert, ou annulez d’abord.</translation>
  </message>
  <message>
   <source>{name} is being removed from this computer. Open another one when that is done.</source>
   <translation>{name} est en train d’être retiré de cet ordinateur. Ouvrez-en un autre quand ce sera fait.</translation>
  </message>
  <message>
   <source>{name} is removed from this computer.</source>
   <translation>{name} est retiré de cet ordinateur.</translation>
  </message>
  <message>
   <source>What is left of {name} stays on this computer.</source>
   <translation>Ce qui reste de {name} demeure sur cet ordinateur.</translation>
  </message>
  <message>
   <source>Of {name} something may be left.</source>
   <translation>Il reste peut-être quelque chose de {name}.</translation>
  </message>
  <message>
   <source>A whole day with invented people, played into a copy. It opens at Welcome; go on from there.</source>
   <translation>Une journée entière avec des personnes inventées, jouée dans une copie. Elle s’ouvre à l’accueil ; avancez à partir de là.</translation>
  </message>
  <message>
   <source>Try the sample workshop</source>
   <translation>Essayer l’atelier d’exemple</translation>
  </message>
  <message>
   <source>Never run one?</source>
   <translation>Jamais animé d’atelier ?</translation>
  </message>
  <message>
   <source>The sample workshop</source>
   <translation>L’atelier d’exemple</translation>
  </message>
  <message>
   <source>A new workshop is not begun yet ({designs}): closing loses what is typed for it. “Begin the workshop” keeps it; close once more to close all the same.</source>
   <translation>Un nouvel atelier n’est pas encore commencé ({designs}) : fermer perd ce qui est saisi pour lui. « Commencer l’atelier » le garde ; fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>What was changed here is not saved yet: closing loses it. “{keeps}” keeps it; close once more to close all the same.</source>
   <translation>Ce qui a été changé ici n’est pas encore enregistré : fermer le perd. « {keeps} » le garde ; fermez encore une fois pour fermer quand même.</translation>
  </message>
  <message>
   <source>It opens with its passphrase alone. Whoever has forgotten it cannot open it, neither can we.</source>
   <translation>Il ne s’ouvre qu’avec sa phrase de passe. Qui l’a oubliée ne peut pas l’ouvrir, nous non plus.</translation>
  </message>
  <message>
   <source>“{name}” is locked</source>
   <translation>« {name} » est verrouillé</translation>
  </message>
  <message>
   <source>Open to read only</source>
   <translation>Ouvrir en lecture seule</translation>
  </message>
  <message>
   <source>Look through its backups</source>
   <translation>Examiner les sauvegardes</translation>
  </message>
  <message>
   <source>See what of it can be read</source>
   <translation>Voir ce qui peut en être lu</translation>
  </message>
  <message>
   <source>Look for it…</source>
   <translation>Le chercher…</translation>
  </message>
  <message>
   <source>Copy to another folder…</source>
   <translation>Copier dans un autre dossier…</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Le retirer de la liste</translation>
  </message>
  <message>
   <source>Another workshop…</source>
   <translation>Un autre atelier…</translation>
  </message>
  <message>
   <source>Which workshop do you want to go back to?</source>
   <translation>À quel atelier voulez-vous revenir ?</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sauvegardes</translation>
  </message>
  <message>
   <source>Something is being played. Change the language when it is done.</source>
   <translation>Une lecture est en cours. Changez de langue quand elle est terminée.</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours} h {minutes}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day} {month} {year}</translation>
  </message>
  <message>
   <source>Today, {time}</source>
   <translation>Aujourd’hui, {time}</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day} {month}</translation>
  </message>
  <message>
   <source>On the projector {signs} is a box: no font of Stratroom has it. Its text is kept.</source>
   <comment>one</comment>
   <translation>Sur le projecteur, {signs} est une case : aucune police de Stratroom ne l’a. Le texte est gardé.</translation>
  </message>
  <message>
   <source>On the projector {signs} are boxes: no font of Stratroom has them. Their text is kept.</source>
   <translation>Sur le projecteur, {signs} sont des cases : aucune police de Stratroom ne les a. Le texte est gardé.</translation>
  </message>
  <message>
   <source>Left empty, the usual question is put: {question}</source>
   <translation>Si le champ reste vide, la question habituelle est posée : {question}</translation>
  </message>
  <message>
   <source>Key: {key}</source>
   <translation>Touche : {key}</translation>
  </message>
  <message>
   <source>How far it is</source>
   <translation>Avancement</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Avis</translation>
  </message>
  <message>
   <source>“{name}” is locked. Send its passphrase to standard input, with --passphrase-stdin.</source>
   <translation>« {name} » est verrouillé. Envoyez sa phrase de passe sur l’entrée standard, avec --passphrase-stdin.</translation>
  </message>
  <message>
   <source>Passphrase of “{name}”: </source>
   <translation>Phrase de passe de « {name} » : </translation>
  </message>
  <message>
   <source>The passphrase of “{name}” is not UTF-8. Send it as UTF-8.</source>
   <translation>La phrase de passe de « {name} » n’est pas en UTF-8. Envoyez-la en UTF-8.</translation>
  </message>
  <message>
   <source>“{name}” is open. Close it first, then remove it.</source>
   <translation>« {name} » est ouvert. Fermez-le d’abord, puis retirez-le.</translation>
  </message>
  <message>
   <source>“{name}” is open in another Stratroom, or is being removed there. Ask again when that has ended.</source>
   <translation>« {name} » est ouvert dans un autre Stratroom, ou y est en cours de suppression. Redemandez quand ce sera terminé.</translation>
  </message>
  <message>
   <source>“{name}” was not removed: {folder} is not there now, as when a disk is not plugged in. It stays on the list of what is to go.</source>
   <translation>« {name} » n’a pas été supprimé : {folder} n’est pas là pour l’instant, comme lorsqu’un disque n’est pas branché. Il reste sur la liste de ce qui doit partir.</translation>
  </message>
  <message>
   <source>{file}, in which its removing is written down, could not be removed: {why}. Try again.</source>
   <translation>{file}, où son retrait est noté, n’a pas pu être retiré : {why}. Réessayez.</translation>
  </message>
  <message>
   <source>Nothing was removed yet: the folder {folder} could not be made, {why}. Try again.</source>
   <translation>Rien n’a encore été supprimé : le dossier {folder} n’a pas pu être créé, {why}. Réessayez.</translation>
  </message>
  <message>
   <source>“{name}” is another file by now and was left.</source>
   <translation>« {name} » est entre-temps un autre fichier et a été laissé.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {why}. Nothing was removed yet. Try again, or move it to another folder first.</source>
   <translation>« {name} » ne peut pas être lu : {why}. Rien n’a encore été retiré. Réessayez, ou déplacez d’abord ce fichier dans un autre dossier.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>janvier</translation>
  </message>
  <message>
   <source>February</source>
   <translation>février</translation>
  </message>
  <message>
   <source>March</source>
   <translation>mars</translation>
  </message>
  <message>
   <source>April</source>
   <translation>avril</translation>
  </message>
  <message>
   <source>May</source>
   <translation>mai</translation>
  </message>
  <message>
   <source>June</source>
   <translation>juin</translation>
  </message>
  <message>
   <source>July</source>
   <translation>juillet</translation>
  </message>
  <message>
   <source>August</source>
   <translation>août</translation>
  </message>
  <message>
   <source>September</source>
   <translation>septembre</translation>
  </message>
  <message>
   <source>October</source>
   <translation>octobre</translation>
  </message>
  <message>
   <source>November</source>
   <translation>novembre</translation>
  </message>
  <message>
   <source>December</source>
   <translation>décembre</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>lundi</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>mardi</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>mercredi</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>jeudi</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>vendredi</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>samedi</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>dimanche</translation>
  </message>
  <message>
   <source>{n} {month} {year}</source>
   <comment>one</comment>
   <translation>{n}er {month} {year}</translation>
  </message>
  <message>
   <source>{n} {month} {year}</source>
   <translation>{n} {month} {year}</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} et {last}</translation>
  </message>
  <message>
   <source>,</source>
   <comment>between thousands</comment>
   <translation> </translation>
  </message>
  <message>
   <source>.</source>
   <comment>between whole and tenths</comment>
   <translation>,</translation>
  </message>
  <message>
   <source>; </source>
   <comment>between things with commas</comment>
   <translation> ; </translation>
  </message>
  <message>
   <source>{target} could not be written: {why}. Choose another folder.</source>
   <translation>{target} n’a pas pu être écrit : {why}. Choisissez un autre dossier.</translation>
  </message>
  <message>
   <source>Half-day alignment</source>
   <translation>Alignement en une demi-journée</translation>
  </message>
  <message>
   <source>Statements, the reveal, the two hardest trade-offs, priorities.</source>
   <translation>Énoncés, révélation, les deux arbitrages les plus difficiles, priorités.</translation>
  </message>
  <message>
   <source>90 minutes</source>
   <translation>90 minutes</translation>
  </message>
  <message>
   <source>Statements, the reveal, and what comes first.</source>
   <translation>Énoncés, révélation, et ce qui passe en premier.</translation>
  </message>
  <message>
   <source>One-day alignment</source>
   <translation>Alignement en une journée</translation>
  </message>
  <message>
   <source>Statements, the reveal, same words, trade-offs debated and decided, priorities with owners.</source>
   <translation>Énoncés, révélation, mêmes mots, arbitrages débattus et décidés, priorités avec responsables.</translation>
  </message>
  <message>
   <source>Lunch</source>
   <translation>Déjeuner</translation>
  </message>
  <message>
   <source>Trade-offs, continued</source>
   <translation>Arbitrages, suite</translation>
  </message>
  <message>
   <source>One hard decision</source>
   <translation>Une décision difficile</translation>
  </message>
  <message>
   <source>One trade-off, debated and decided, dissent recorded.</source>
   <translation>Un arbitrage, débattu et décidé, désaccords consignés.</translation>
  </message>
  <message>
   <source>Trade-off</source>
   <translation>Arbitrage</translation>
  </message>
 </context>
</TS>
