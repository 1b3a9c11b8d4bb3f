<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Stratroom</name>
  <message>
   <source>{n} of {all} shares no marked word with anyone: ask who sees something of it in their own sentence.</source>
   <comment>one</comment>
   <translation>{n} von {all} teilt kein markiertes Wort mit jemandem: Fragen Sie, wer etwas davon im eigenen Satz sieht.</translation>
  </message>
  <message>
   <source>{n} of {all} share no marked word with anyone: ask who sees something of it in their own sentence.</source>
   <translation>{n} von {all} teilen kein markiertes Wort mit jemandem: Fragen Sie, wer etwas davon im eigenen Satz sieht.</translation>
  </message>
  <message>
   <source>{n} of {all} names no amount or date: ask how we would know.</source>
   <comment>one</comment>
   <translation>{n} von {all} nennt weder Zahl noch Datum: Fragen Sie, woran wir es merken würden.</translation>
  </message>
  <message>
   <source>{n} of {all} name no amount or date: ask how we would know.</source>
   <translation>{n} von {all} nennen weder Zahl noch Datum: Fragen Sie, woran wir es merken würden.</translation>
  </message>
  <message>
   <source>Dates that were named: {dates}. Ask what has to be done by the first.</source>
   <translation>Genannte Termine: {dates}. Fragen Sie, was bis zum ersten getan sein muss.</translation>
  </message>
  <message>
   <source>“{phrase}” was said by {n} of {all}: ask what each would stop for it.</source>
   <translation>„{phrase}“ sagten {n} von {all}: Fragen Sie, was jede und jeder dafür aufgeben würde.</translation>
  </message>
  <message>
   <source>Two camps: {who}.</source>
   <translation>Zwei Lager: {who}.</translation>
  </message>
  <message>
   <source>Everybody who answered leans to “{side}”.</source>
   <translation>Alle, die geantwortet haben, neigen zu „{side}“.</translation>
  </message>
  <message>
   <source>{name} stands alone for “{side}”; {n} leans the other way.</source>
   <comment>one</comment>
   <translation>{name} steht allein für „{side}“; {n} Person neigt zur anderen Seite.</translation>
  </message>
  <message>
   <source>{name} stands alone for “{side}”; {n} lean the other way.</source>
   <translation>{name} steht allein für „{side}“; {n} neigen zur anderen Seite.</translation>
  </message>
  <message>
   <source>{n} far toward “{side}”</source>
   <comment>one</comment>
   <translation>{n} weit bei „{side}“</translation>
  </message>
  <message>
   <source>{n} far toward “{side}”</source>
   <translation>{n} weit bei „{side}“</translation>
  </message>
  <message>
   <source>Everybody who answered stands in the middle.</source>
   <translation>Alle, die geantwortet haben, stehen in der Mitte.</translation>
  </message>
  <message>
   <source>{n} between them</source>
   <comment>one</comment>
   <translation>{n} dazwischen</translation>
  </message>
  <message>
   <source>{n} between them</source>
   <translation>{n} dazwischen</translation>
  </message>
  <message>
   <source>nobody between them</source>
   <translation>niemand dazwischen</translation>
  </message>
  <message>
   <source>Borda adds up how many options stand below each on every ranking: every place counts. Schulze compares two options at a time: only how many put the one before the other counts, not how far before.</source>
   <translation>Borda zählt zusammen, wie viele Optionen auf jeder Rangfolge unter einer stehen: Jeder Platz zählt. Schulze vergleicht je zwei Optionen: Nur wie viele die eine vor die andere setzen, zählt, nicht wie weit davor.</translation>
  </message>
  <message>
   <source>On a ranking that leaves an option out, Borda gives it nothing.</source>
   <translation>Auf einer Rangfolge, die eine Option auslässt, gibt Borda ihr nichts.</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: what is open comes out for {options}.</source>
   <translation>Borda und Schulze stimmen überein: Was offen ist, geht an {options}.</translation>
  </message>
  <message>
   <source>what comes first, or is tied for it, would not be the same by one way of counting or by both</source>
   <translation>wäre das, was vorn oder gleichauf vorn steht, nach einer der Zählweisen oder nach beiden nicht dasselbe</translation>
  </message>
  <message>
   <source>Without any one person the same option stays first.</source>
   <translation>Wer auch immer fehlte: Dieselbe Option bliebe vorn.</translation>
  </message>
  <message>
   <source>{options} would be tied first</source>
   <translation>stünden {options} gleichauf vorn</translation>
  </message>
  <message>
   <source>In one ranking only “{option}” has a place.</source>
   <comment>one</comment>
   <translation>In einer Rangfolge hat nur „{option}“ einen Platz.</translation>
  </message>
  <message>
   <source>In {n} rankings only “{option}” has a place.</source>
   <translation>In {n} Rangfolgen hat nur „{option}“ einen Platz.</translation>
  </message>
  <message>
   <source>No ranking has a place for {options}: it is compared with nothing.</source>
   <comment>one</comment>
   <translation>Auf keiner Rangfolge hat {options} einen Platz: Die Option wird mit nichts verglichen.</translation>
  </message>
  <message>
   <source>No ranking has a place for {options}: they are compared with nothing.</source>
   <translation>Auf keiner Rangfolge haben {options} einen Platz: Sie werden mit nichts verglichen.</translation>
  </message>
  <message>
   <source>The two ways of counting differ. By Schulze: {schulze}. By Borda: {borda}. {why}</source>
   <translation>Die beiden Zählweisen gehen auseinander. Nach Schulze: {schulze}. Nach Borda: {borda}. {why}</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: both leave {options} tied first.</source>
   <translation>Borda und Schulze stimmen überein: Beide lassen {options} gleichauf vorn.</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: {options} are tied first.</source>
   <translation>Borda und Schulze stimmen überein: {options} stehen gleichauf vorn.</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: {options} comes first.</source>
   <translation>Borda und Schulze stimmen überein: {options} steht vorn.</translation>
  </message>
  <message>
   <source>tied first {options}</source>
   <translation>gleichauf vorn {options}</translation>
  </message>
  <message>
   <source>{outcome} by both ways of counting</source>
   <translation>{outcome} (nach beiden Zählweisen)</translation>
  </message>
  <message>
   <source>{outcome} by Schulze</source>
   <translation>{outcome} (nach Schulze)</translation>
  </message>
  <message>
   <source>{outcome} by Borda</source>
   <translation>{outcome} (nach Borda)</translation>
  </message>
  <message>
   <source>Without any one person each way of counting puts the same first.</source>
   <translation>Wer auch immer fehlte: Jede Zählweise hätte dasselbe vorn.</translation>
  </message>
  <message>
   <source>Without any one person the same options stay tied first.</source>
   <translation>Wer auch immer fehlte: Dieselben Optionen blieben gleichauf vorn.</translation>
  </message>
  <message>
   <source>Without any one person both ways of counting put the same option first.</source>
   <translation>Wer auch immer fehlte: Beide Zählweisen hätten dieselbe Option vorn.</translation>
  </message>
  <message>
   <source>no option would have a place</source>
   <translation>hätte keine Option einen Platz</translation>
  </message>
  <message>
   <source>no option would come before each other one</source>
   <translation>stünde keine Option vor jeder anderen</translation>
  </message>
  <message>
   <source>{options} would come first</source>
   <translation>stünde {options} vorn</translation>
  </message>
  <message>
   <source>Borda and Schulze agree: both break the circle for {options}.</source>
   <translation>Borda und Schulze stimmen überein: Beide lösen den Kreis zugunsten von {options} auf.</translation>
  </message>
  <message>
   <source>Without any one person the same option has the most points.</source>
   <comment>one</comment>
   <translation>Wer auch immer fehlte: Dieselbe Option hätte die meisten Punkte.</translation>
  </message>
  <message>
   <source>Without any one person the same {n} options have the most points.</source>
   <translation>Wer auch immer fehlte: Dieselben {n} Optionen hätten die meisten Punkte.</translation>
  </message>
  <message>
   <source>{options} would be among the {count} with most points and not {others}</source>
   <translation>käme unter die {count} mit den meisten Punkten: {options}, statt {others}</translation>
  </message>
  <message>
   <source>{options} would have the most points</source>
   <translation>hätte {options} die meisten Punkte</translation>
  </message>
  <message>
   <source>the {count} with most points, or those tied for it, would not be the same</source>
   <translation>wären die {count} mit den meisten Punkten oder die, die dafür gleichauf liegen, nicht dieselben</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied for the most points.</source>
   <translation>Wer auch immer fehlte: {options} blieben gleichauf mit den meisten Punkten.</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied, too many for the {count} with most points.</source>
   <translation>Wer auch immer fehlte: {options} blieben gleichauf, zu viele für die {count} mit den meisten Punkten.</translation>
  </message>
  <message>
   <source>Without any one person {options} still has the most points.</source>
   <comment>one</comment>
   <translation>Wer auch immer fehlte: {options} hätte noch immer die meisten Punkte.</translation>
  </message>
  <message>
   <source>Without any one person {options} still have the most points.</source>
   <translation>Wer auch immer fehlte: {options} hätten noch immer die meisten Punkte.</translation>
  </message>
  <message>
   <source>{options} would be tied, too many for the {count} with most points</source>
   <translation>stünden {options} gleichauf, zu viele für die {count} mit den meisten Punkten</translation>
  </message>
  <message>
   <source>{options} would be among the {count} with most points</source>
   <translation>käme unter die {count} mit den meisten Punkten: {options}</translation>
  </message>
  <message>
   <source>{options} would be tied for the most points</source>
   <translation>hätten gleich viele, die meisten Punkte: {options}</translation>
  </message>
  <message>
   <source>only which options are tied for a place among the {count} with most points would change</source>
   <translation>würde sich nur ändern, welche Optionen um einen Platz unter den {count} mit den meisten Punkten gleichauf liegen</translation>
  </message>
  <message>
   <source>what has the most points, or is tied for them, would not be the same</source>
   <translation>wäre das, was die meisten Punkte hat, allein oder gleichauf, nicht dasselbe</translation>
  </message>
  <message>
   <source>Without any one person the same option stands first by the rankings.</source>
   <comment>one</comment>
   <translation>Wer auch immer fehlte: Dieselbe Option stünde nach den Rangfolgen vorn.</translation>
  </message>
  <message>
   <source>Without any one person the same {n} options stand first by the rankings.</source>
   <translation>Wer auch immer fehlte: Dieselben {n} Optionen stünden nach den Rangfolgen vorn.</translation>
  </message>
  <message>
   <source>{options} would stand first by the rankings and not {others}</source>
   <comment>one</comment>
   <translation>stünde {options} nach den Rangfolgen vorn und nicht {others}</translation>
  </message>
  <message>
   <source>{options} would be among the first {n} by the rankings and not {others}</source>
   <translation>gehörten {options} zu den ersten {n} nach den Rangfolgen und nicht {others}</translation>
  </message>
  <message>
   <source>what stands first by the rankings, or is tied for it, would not be the same</source>
   <comment>one</comment>
   <translation>stünde nach den Rangfolgen nicht dasselbe vorn oder gleichauf vorn</translation>
  </message>
  <message>
   <source>the first {n} by the rankings, or those tied for it, would not be the same</source>
   <translation>wären die ersten {n} nach den Rangfolgen oder die dafür gleichauf nicht dieselben</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied first by the rankings.</source>
   <comment>one</comment>
   <translation>Wer auch immer fehlte: {options} blieben nach den Rangfolgen gleichauf vorn.</translation>
  </message>
  <message>
   <source>Without any one person {options} stay tied, too many for the first {n} by the rankings.</source>
   <translation>Wer auch immer fehlte: {options} blieben gleichauf, zu viele für die ersten {n} nach den Rangfolgen.</translation>
  </message>
  <message>
   <source>Without any one person {options} still stands first by the rankings.</source>
   <comment>one</comment>
   <translation>Wer auch immer fehlte: {options} stünde weiter vorn nach den Rangfolgen.</translation>
  </message>
  <message>
   <source>Without any one person {options} still stand first by the rankings.</source>
   <translation>Wer auch immer fehlte: {options} stünden weiter vorn nach den Rangfolgen.</translation>
  </message>
  <message>
   <source>{options} would be tied first by the rankings</source>
   <comment>one</comment>
   <translation>stünden {options} nach den Rangfolgen gleichauf vorn</translation>
  </message>
  <message>
   <source>{options} would be tied, too many for the first {n} by the rankings</source>
   <translation>wären {options} gleichauf, zu viele für die ersten {n} nach den Rangfolgen</translation>
  </message>
  <message>
   <source>{options} would have no place on any ranking</source>
   <translation>hätten {options} auf keiner Rangfolge einen Platz</translation>
  </message>
  <message>
   <source>{options} would stand first by the rankings</source>
   <comment>one</comment>
   <translation>stünde {options} nach den Rangfolgen vorn</translation>
  </message>
  <message>
   <source>{options} would be among the first {n} by the rankings</source>
   <translation>gehörten {options} zu den ersten {n} nach den Rangfolgen</translation>
  </message>
  <message>
   <source>only which options are tied for a place among the first {n} by the rankings would change</source>
   <translation>würde sich nur ändern, welche Optionen um einen Platz unter den ersten {n} nach den Rangfolgen gleichauf liegen</translation>
  </message>
  <message>
   <source>Without any one of {n} ({people}), {outcome}.</source>
   <comment>one</comment>
   <translation>Ohne eine Person von {n} ({people}) {outcome}.</translation>
  </message>
  <message>
   <source>Without any one of {n} ({people}), {outcome}.</source>
   <translation>Ohne eine Person von {n} ({people}) {outcome}.</translation>
  </message>
  <message>
   <source>Without one of those who answered, {outcome}.</source>
   <comment>one</comment>
   <translation>Ohne eine der Personen mit einer Antwort {outcome}.</translation>
  </message>
  <message>
   <source>Without any one of {n} of those who answered, {outcome}.</source>
   <translation>Ohne jeweils eine von {n} Personen mit einer Antwort {outcome}.</translation>
  </message>
  <message>
   <source>Without {person}, {outcome}.</source>
   <translation>Ohne {person} {outcome}.</translation>
  </message>
  <message>
   <source>Without {one} alone, or {other} alone, {outcome}.</source>
   <translation>Nur ohne {one} oder nur ohne {other} {outcome}.</translation>
  </message>
  <message>
   <source>Without any one of {people}, {outcome}.</source>
   <translation>Ohne eine Person aus {people} {outcome}.</translation>
  </message>
  <message>
   <source>Nobody else changes it.</source>
   <translation>Niemand sonst ändert es.</translation>
  </message>
  <message>
   <source>Nobody has answered.</source>
   <translation>Niemand hat geantwortet.</translation>
  </message>
  <message>
   <source>Nobody answered both times.</source>
   <translation>Niemand hat beide Male geantwortet.</translation>
  </message>
  <message>
   <source>{n} leans to “{side}”</source>
   <comment>one</comment>
   <translation>{n} neigt zu „{side}“</translation>
  </message>
  <message>
   <source>{n} lean to “{side}”</source>
   <translation>{n} neigen zu „{side}“</translation>
  </message>
  <message>
   <source>{n} stands in the middle</source>
   <comment>one</comment>
   <translation>{n} steht in der Mitte</translation>
  </message>
  <message>
   <source>{n} stand in the middle</source>
   <translation>{n} stehen in der Mitte</translation>
  </message>
  <message>
   <source>{n} moved toward “{side}”</source>
   <comment>one</comment>
   <translation>{n} hat sich auf „{side}“ zubewegt</translation>
  </message>
  <message>
   <source>{n} moved toward “{side}”</source>
   <translation>{n} haben sich auf „{side}“ zubewegt</translation>
  </message>
  <message>
   <source>{n} stayed</source>
   <comment>one</comment>
   <translation>{n} ist geblieben</translation>
  </message>
  <message>
   <source>{n} stayed</source>
   <translation>{n} sind geblieben</translation>
  </message>
  <message>
   <source>No table of word forms for this language: only words that are spelt alike count as the same.</source>
   <translation>Für diese Sprache gibt es keine Tabelle der Wortformen: Nur gleich geschriebene Wörter gelten als dieselben.</translation>
  </message>
  <message>
   <source>Shared words are not marked: “{part}” is not installed.</source>
   <translation>Gemeinsame Wörter werden nicht markiert: „{part}“ ist nicht installiert.</translation>
  </message>
  <message>
   <source>Words are compared by a table of their forms: one that is spelt like another counts as that.</source>
   <translation>Wörter werden nach einer Tabelle ihrer Formen verglichen: Was wie ein anderes geschrieben ist, gilt als dieses.</translation>
  </message>
  <message>
   <source>The tables of word forms are not installed: only words that are spelt alike count as the same.</source>
   <translation>Die Tabellen der Wortformen sind nicht installiert: Nur gleich geschriebene Wörter gelten als dieselben.</translation>
  </message>
  <message>
   <source>The model for English is not installed: words are compared by a table of their forms alone.</source>
   <translation>Das Sprachmodell für Englisch ist nicht installiert: Wörter werden nur nach einer Tabelle ihrer Formen verglichen.</translation>
  </message>
  <message>
   <source>Further down these go round in a circle, each before the next: {circles}.</source>
   <translation>Weiter unten liegen diese im Kreis, jede vor der nächsten: {circles}.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other. Tied first: {options}.</source>
   <comment>one</comment>
   <translation>In einer Rangfolge kommt keine Option vor jeder anderen. Gleichauf vorn: {options}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other. Tied first: {options}.</source>
   <translation>In {n} Rangfolgen kommt keine Option vor jeder anderen. Gleichauf vorn: {options}.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other: they go round in a circle, each before the next: {options}.</source>
   <comment>one</comment>
   <translation>In einer Rangfolge kommt keine Option vor jeder anderen: Sie liegen im Kreis, jede vor der nächsten: {options}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other: they go round in a circle, each before the next: {options}.</source>
   <translation>In {n} Rangfolgen kommt keine Option vor jeder anderen: Sie liegen im Kreis, jede vor der nächsten: {options}.</translation>
  </message>
  <message>
   <source>In one ranking, more put “{option}” before each other option than after it.</source>
   <comment>one</comment>
   <translation>In einer Rangfolge steht „{option}“ häufiger vor jeder anderen Option als dahinter.</translation>
  </message>
  <message>
   <source>Among {n} rankings, more put “{option}” before each other option than after it.</source>
   <translation>In {n} Rangfolgen steht „{option}“ häufiger vor jeder anderen Option als dahinter.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other; it is open among {count} of {all}.</source>
   <comment>one</comment>
   <translation>In einer Rangfolge steht keine Option vor jeder anderen; offen ist es zwischen {count} von {all}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other; it is open among {count} of {all}.</source>
   <translation>Unter {n} Rangfolgen steht keine Option vor jeder anderen; offen ist es zwischen {count} von {all}.</translation>
  </message>
  <message>
   <source>In one ranking no option comes before every other; it is open among {options}.</source>
   <comment>one</comment>
   <translation>In einer Rangfolge kommt keine Option vor jeder anderen; offen ist es unter {options}.</translation>
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other; it is open among {options}.</source>
   <translation>In {n} Rangfolgen kommt keine Option vor jeder anderen; offen ist es unter {options}.</translation>
  </message>
  <message>
   <source>It is open between these and {options}.</source>
   <translation>Offen ist es zwischen diesen und {options}.</translation>
  </message>
  <message>
   <source>This script has no spaces: only whole pieces of signs that are written alike count as the same.</source>
   <translation>Diese Schrift hat keine Wortabstände: Nur ganze, gleich geschriebene Zeichenfolgen gelten als dieselben.</translation>
  </message>
  <message>
   <source>Playing the sample</source>
   <translation>Das Beispiel läuft ab</translation>
  </message>
  <message>
   <source>Rehearsing {name}</source>
   <translation>{name} wird geprobt</translation>
  </message>
  <message>
   <source>There is no display here to open a window on. See --help for what works without one.</source>
   <translation>Hier gibt es keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. --help sagt, was ohne geht.</translation>
  </message>
  <message>
   <source>A question without names is out: a copy now would show who answers. Back up after its reveal.</source>
   <translation>Eine Frage ohne Namen ist gestellt: Eine Kopie würde jetzt zeigen, wer antwortet. Sichern Sie nach der Aufdeckung.</translation>
  </message>
  <message>
   <source>No backup was made. {trouble}</source>
   <translation>Es wurde keine Sicherungskopie angelegt. {trouble}</translation>
  </message>
  <message>
   <source>The folder {folder} could not be made: {why}.</source>
   <translation>Der Ordner {folder} konnte nicht angelegt werden: {why}.</translation>
  </message>
  <message>
   <source>Nothing is new since the backup of {at}. It was written anew, in {folder}.</source>
   <translation>Seit der Sicherung mit dem Stand {at} ist nichts Neues dazugekommen. Sie wurde neu geschrieben, in {folder}.</translation>
  </message>
  <message>
   <source>Backed up, in {folder}.</source>
   <translation>Gesichert, in {folder}.</translation>
  </message>
  <message>
   <source>What it costs: {words}</source>
   <translation>Was es kostet: {words}</translation>
  </message>
  <message>
   <source>What stops: {words}</source>
   <translation>Was dafür entfällt: {words}</translation>
  </message>
  <message>
   <source>Who feels it: {words}</source>
   <translation>Wen es trifft: {words}</translation>
  </message>
  <message>
   <source>The list of priorities</source>
   <translation>Die Liste der Prioritäten</translation>
  </message>
  <message>
   <source>Proposal</source>
   <translation>Vorschlag</translation>
  </message>
  <message>
   <source>You own: {owns}</source>
   <translation>Sie verantworten: {owns}</translation>
  </message>
  <message>
   <source>You own none of these.</source>
   <translation>Sie verantworten nichts davon.</translation>
  </message>
  <message>
   <source>I would fund, stop or measure …</source>
   <translation>Ich würde finanzieren, beenden oder messen …</translation>
  </message>
  <message>
   <source>{label}: {text}</source>
   <translation>{label}: {text}</translation>
  </message>
  <message>
   <source>{prefer} even over {over}</source>
   <translation>{prefer}, selbst auf Kosten von {over}</translation>
  </message>
  <message>
   <source>The name of a group</source>
   <translation>Der Name einer Gruppe</translation>
  </message>
  <message>
   <source>The trade-offs of “{name}” are left out. {why}</source>
   <translation>Die Abwägungen aus „{name}“ fehlen. {why}</translation>
  </message>
  <message>
   <source>The id of a trade-off</source>
   <translation>Die Kennung einer Abwägung</translation>
  </message>
  <message>
   <source>The side before “even over”</source>
   <translation>Die Seite vor „selbst auf Kosten von“</translation>
  </message>
  <message>
   <source>The side after “even over”</source>
   <translation>Die Seite nach „selbst auf Kosten von“</translation>
  </message>
  <message>
   <source>What it costs</source>
   <translation>Was es kostet</translation>
  </message>
  <message>
   <source>What stops</source>
   <translation>Was dafür entfällt</translation>
  </message>
  <message>
   <source>Who feels it</source>
   <translation>Wer es spürt</translation>
  </message>
  <message>
   <source>Both sides say the same. A trade-off needs two good things to choose between.</source>
   <translation>Beide Seiten sagen dasselbe. Eine Abwägung braucht zwei gute Dinge, zwischen denen man wählen kann.</translation>
  </message>
  <message>
   <source>It cannot be read: {why}.</source>
   <translation>Er lässt sich nicht lesen: {why}.</translation>
  </message>
  <message>
   <source>It is not a bank of trade-offs: {what}.</source>
   <translation>Sie ist kein Vorrat an Abwägungen: {what}.</translation>
  </message>
  <message>
   <source>It is larger than a bank of trade-offs ever is.</source>
   <translation>Sie ist größer, als ein Vorrat an Abwägungen je ist.</translation>
  </message>
  <message>
   <source>{what} stands in it twice.</source>
   <translation>{what} steht zweimal darin.</translation>
  </message>
  <message>
   <source>{n} option</source>
   <comment>one</comment>
   <translation>{n} Option</translation>
  </message>
  <message>
   <source>{n} options</source>
   <translation>{n} Optionen</translation>
  </message>
  <message>
   <source>{n} of {options} stands above the cut line</source>
   <comment>one</comment>
   <translation>{n} von {options} steht über der Schnittlinie</translation>
  </message>
  <message>
   <source>{n} of {options} stand above the cut line</source>
   <translation>{n} von {options} stehen über der Schnittlinie</translation>
  </message>
  <message>
   <source>Priorities at a glance</source>
   <translation>Die Prioritäten im Überblick</translation>
  </message>
  <message>
   <source>Decisions at a glance</source>
   <translation>Die Entscheidungen im Überblick</translation>
  </message>
  <message>
   <source>{count}, by the room’s own count</source>
   <translation>{count}, vom Plenum selbst gezählt</translation>
  </message>
  <message>
   <source>none was decided</source>
   <translation>keine entschieden</translation>
  </message>
  <message>
   <source>Of {n} trade-off, {decided}</source>
   <comment>one</comment>
   <translation>Zu {n} Abwägung: {decided}</translation>
  </message>
  <message>
   <source>Of {n} trade-offs, {decided}</source>
   <translation>Zu {n} Abwägungen: {decided}</translation>
  </message>
  <message>
   <source>In their authors’ words: {dissents}</source>
   <translation>Im Wortlaut der Betroffenen: {dissents}</translation>
  </message>
  <message>
   <source>Not confirmed by its author yet: {dissents}</source>
   <translation>Von der Person noch nicht bestätigt: {dissents}</translation>
  </message>
  <message>
   <source>Decisions</source>
   <translation>Entscheidungen</translation>
  </message>
  <message>
   <source>Written {at}</source>
   <translation>Geschrieben am {at}</translation>
  </message>
  <message>
   <source>each mark is one person, where they placed themselves</source>
   <translation>jedes Zeichen ist eine Person, dort, wo sie sich selbst eingeordnet hat</translation>
  </message>
  <message>
   <source>Nothing was put to a decision.</source>
   <translation>Es stand nichts zur Entscheidung.</translation>
  </message>
  <message>
   <source>Something went wrong inside Stratroom. Everything that was acknowledged is saved. Go on; if it happens again, close the workshop and open it anew.</source>
   <translation>In Stratroom ist etwas schiefgegangen. Alles, was bestätigt wurde, ist gespeichert. Machen Sie weiter; wenn es noch einmal geschieht, schließen Sie den Workshop und öffnen Sie ihn neu.</translation>
  </message>
  <message>
   <source>statements[{number}].by: there is no participant “{by}”.</source>
   <translation>statements[{number}].by: Es gibt niemanden mit dem Kürzel „{by}“.</translation>
  </message>
  <message>
   <source>{name} is larger than {size} MiB. A case is a few pages of text.</source>
   <translation>{name} ist größer als {size} MiB. Ein Fall hat ein paar Seiten Text.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}. Check the name and the folder.</source>
   <translation>{path} lässt sich nicht lesen: {why}. Prüfen Sie Namen und Ordner.</translation>
  </message>
  <message>
   <source>This is not a case, for it is not JSON in UTF-8: {what}.</source>
   <translation>Das ist kein Fall, denn es ist kein JSON in UTF-8: {what}.</translation>
  </message>
  <message>
   <source>This is not a case: its lists are nested too deeply.</source>
   <translation>Das ist kein Fall: Die Listen sind zu tief verschachtelt.</translation>
  </message>
  <message>
   <source>The key “{key}” stands twice in one object. Take one of them out.</source>
   <translation>Der Schlüssel „{key}“ steht zweimal in einem Objekt. Nehmen Sie einen heraus.</translation>
  </message>
  <message>
   <source>{part} has {n} items; {most} is the most.</source>
   <translation>{part} hat {n} Einträge; {most} sind das Höchste.</translation>
  </message>
  <message>
   <source>{part}: this version does not support this part yet. Take it out, then try again.</source>
   <translation>{part}: Diesen Teil kann diese Version noch nicht. Nehmen Sie ihn heraus und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>a text</source>
   <translation>ein Text</translation>
  </message>
  <message>
   <source>a whole number</source>
   <translation>eine ganze Zahl</translation>
  </message>
  <message>
   <source>a number with decimals</source>
   <translation>eine Zahl mit Nachkommastellen</translation>
  </message>
  <message>
   <source>true or false</source>
   <translation>true oder false</translation>
  </message>
  <message>
   <source>a list</source>
   <translation>eine Liste</translation>
  </message>
  <message>
   <source>an object with keys</source>
   <translation>ein Objekt mit Schlüsseln</translation>
  </message>
  <message>
   <source>nothing</source>
   <translation>nichts</translation>
  </message>
  <message>
   <source>{place}: {what}</source>
   <translation>{place}: {what}</translation>
  </message>
  <message>
   <source>this is not what belongs here. Compare it with the form of a case.</source>
   <translation>das gehört nicht hierher. Vergleichen Sie es mit der Form eines Falls.</translation>
  </message>
  <message>
   <source>The file</source>
   <translation>Die Datei</translation>
  </message>
  <message>
   <source>{place} must be {wanted}, not {given}.</source>
   <translation>{place} muss {wanted} sein, nicht {given}.</translation>
  </message>
  <message>
   <source>unknown key “{key}”. Take it out or correct its name.</source>
   <translation>unbekannter Schlüssel „{key}“. Nehmen Sie ihn heraus oder berichtigen Sie den Namen.</translation>
  </message>
  <message>
   <source>the key “{key}” is missing. Add it.</source>
   <translation>der Schlüssel „{key}“ fehlt. Ergänzen Sie ihn.</translation>
  </message>
  <message>
   <source>number out of range.</source>
   <translation>die Zahl ist zu groß.</translation>
  </message>
  <message>
   <source>{value} is not one of those that may stand here.</source>
   <translation>{value} gehört nicht zu dem, was hier stehen darf.</translation>
  </message>
  <message>
   <source> or </source>
   <comment>between kinds</comment>
   <translation> oder </translation>
  </message>
  <message>
   <source>Whole: {n} entry. The six words of its end: {words}</source>
   <comment>one</comment>
   <translation>Unversehrt: {n} Eintrag. Die sechs Wörter an seinem Ende: {words}</translation>
  </message>
  <message>
   <source>Whole: {n} entries. The six words of its end: {words}</source>
   <translation>Unversehrt: {n} Einträge. Die sechs Wörter an ihrem Ende: {words}</translation>
  </message>
  <message>
   <source>A fault in Stratroom: {kind} at {where}.</source>
   <translation>Ein Fehler in Stratroom: {kind} in {where}.</translation>
  </message>
  <message>
   <source>The output cannot be written: {why}. Free some space, or send it elsewhere.</source>
   <translation>Die Ausgabe lässt sich nicht schreiben: {why}. Schaffen Sie Platz oder leiten Sie sie anderswohin.</translation>
  </message>
  <message>
   <source>A logo is that of a record. Name the record, too, with --against.</source>
   <translation>Ein Logo gehört zu einem Protokoll. Nennen Sie mit --against auch das Protokoll.</translation>
  </message>
  <message>
   <source>Stopped. What was acknowledged is in the file.</source>
   <translation>Abgebrochen. Was bestätigt wurde, steht in der Datei.</translation>
  </message>
  <message>
   <source>Printing the record again: step {done} of {of}</source>
   <translation>Das Protokoll wird noch einmal gesetzt: Schritt {done} von {of}</translation>
  </message>
  <message>
   <source>{to} exists already. Name a new file, or remove that one.</source>
   <translation>{to} gibt es schon. Nennen Sie eine neue Datei oder entfernen Sie diese.</translation>
  </message>
  <message>
   <source>{target} is a folder. Name a file.</source>
   <translation>{target} ist ein Ordner. Nennen Sie eine Datei.</translation>
  </message>
  <message>
   <source>{target} would be lost: it is what is read or kept here. Name another file.</source>
   <translation>{target} ginge verloren: Daraus wird hier gelesen, oder es wird hier gebraucht. Nennen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>The folder {folder} does not exist. Make it, or choose another one.</source>
   <translation>Den Ordner {folder} gibt es nicht. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be written. Choose another one.</source>
   <translation>In den Ordner {folder} lässt sich nicht schreiben. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>Say what to write: --to OUT.pdf, --tables FOLDER or both.</source>
   <translation>Sagen Sie, was geschrieben werden soll: --to OUT.pdf, --tables FOLDER oder beides.</translation>
  </message>
  <message>
   <source>{path} had been put aside when Stratroom was stopped while writing; it is back.</source>
   <translation>{path} lag beiseite, weil Stratroom beim Schreiben angehalten wurde; der Ordner ist wieder da.</translation>
  </message>
  <message>
   <source>“stratroom record {file} --to {to} --boxes” writes boxes.</source>
   <translation>„stratroom record {file} --to {to} --boxes“ schreibt Kästchen.</translation>
  </message>
  <message>
   <source>{trouble} {done} entries are in {path}; remove it before you rehearse again.</source>
   <translation>{trouble} {done} Einträge stehen in {path}; entfernen Sie die Datei, bevor Sie noch einmal proben.</translation>
  </message>
  <message>
   <source>{pictures} is a file. Name a folder for the pictures.</source>
   <translation>{pictures} ist eine Datei. Nennen Sie einen Ordner für die Bilder.</translation>
  </message>
  <message>
   <source>{filename} cannot be written: {why}. Choose another place.</source>
   <translation>{filename} lässt sich nicht schreiben: {why}. Wählen Sie einen anderen Ort.</translation>
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation>Ausgelassen: {sentence}</translation>
  </message>
  <message>
   <source>Writing the tables: {done} of {of}</source>
   <translation>Die Tabellen werden geschrieben: {done} von {of}</translation>
  </message>
  <message>
   <source>Writing the record: step {done} of {of}</source>
   <translation>Das Protokoll wird geschrieben: Schritt {done} von {of}</translation>
  </message>
  <message>
   <source>Its logo is the record’s own: a workshop file holds none. Name its picture with --logo to compare that, too.</source>
   <translation>Sein Logo ist das des Protokolls selbst: Eine Workshop-Datei enthält keines. Nennen Sie sein Bild mit --logo, um auch das zu vergleichen.</translation>
  </message>
  <message>
   <source>{record} was written from this file as it stood after entry {sequence}, {at}, to the last byte. {n} entry was added since.</source>
   <comment>one</comment>
   <translation>{record} wurde aus dieser Datei geschrieben, wie sie nach Eintrag {sequence} stand, {at}, bis aufs letzte Byte. Seither kam {n} Eintrag dazu.</translation>
  </message>
  <message>
   <source>{record} was written from this file as it stood after entry {sequence}, {at}, to the last byte. {n} entries were added since.</source>
   <translation>{record} wurde aus dieser Datei geschrieben, wie sie nach Eintrag {sequence} stand, {at}, bis aufs letzte Byte. Seither kamen {n} Einträge dazu.</translation>
  </message>
  <message>
   <source>{record} has the words of this file as it stood after entry {sequence}, {at}.</source>
   <translation>{record} trägt die Wörter dieser Datei, wie sie nach Eintrag {sequence} stand, {at}.</translation>
  </message>
  <message>
   <source>Its bytes are not those that are written from it now. It was changed, or written by another build of Stratroom: compare its pages with a new record.</source>
   <translation>Seine Bytes sind nicht die, die jetzt aus ihr geschrieben werden. Das Protokoll wurde geändert oder von einem anderen Bau von Stratroom geschrieben: Vergleichen Sie seine Seiten mit einem neuen Protokoll.</translation>
  </message>
  <message>
   <source>{record} was written from this file as it stands, to the last byte.</source>
   <translation>{record} wurde aus dieser Datei geschrieben, wie sie jetzt ist, bis aufs letzte Byte.</translation>
  </message>
  <message>
   <source>{record} has the words of this file as it stands.</source>
   <translation>{record} trägt die Wörter dieser Datei, wie sie jetzt ist.</translation>
  </message>
  <message>
   <source>Its logo is {file}.</source>
   <translation>Sein Logo ist {file}.</translation>
  </message>
  <message>
   <source>But for the logo, which is not {file}, {record} is what this file gives.</source>
   <translation>Bis auf das Logo, das nicht {file} ist, ist {record}, was diese Datei ergibt.</translation>
  </message>
  <message>
   <source>It does not say how it was printed, so its pages are not compared. Compare them with a new record.</source>
   <translation>Es sagt nicht, wie es gedruckt wurde, darum sind seine Seiten nicht verglichen. Vergleichen Sie sie mit einem neuen Protokoll.</translation>
  </message>
  <message>
   <source>It was written by Stratroom {version}, and this is {own}: its pages are not compared. Compare them with a new record.</source>
   <translation>Es wurde von Stratroom {version} geschrieben, und dies ist {own}: Seine Seiten sind nicht verglichen. Vergleichen Sie sie mit einem neuen Protokoll.</translation>
  </message>
  <message>
   <source>{record} says that it was written without a logo. Leave --logo out.</source>
   <translation>{record} sagt, dass es ohne Logo geschrieben wurde. Lassen Sie --logo weg.</translation>
  </message>
  <message>
   <source>{record} was not written from {file}: no entry of it has the words {words}.</source>
   <translation>{record} wurde nicht aus {file} geschrieben: Kein Eintrag darin hat die Wörter {words}.</translation>
  </message>
  <message>
   <source>The copy is written: “{name}” in {folder}. It was not opened, because another workshop was opened meanwhile.</source>
   <translation>Die Kopie ist geschrieben: „{name}“ in {folder}. Geöffnet wurde sie nicht, weil inzwischen ein anderer Workshop geöffnet wurde.</translation>
  </message>
  <message>
   <source>The copy is being written …</source>
   <translation>Die Kopie wird geschrieben …</translation>
  </message>
  <message>
   <source>Another copy is still being written. Ask for this one when it is done.</source>
   <translation>Eine andere Kopie wird noch geschrieben. Verlangen Sie diese, wenn sie fertig ist.</translation>
  </message>
  <message>
   <source>Nobody may answer this question yet. Add participants with a vote under Welcome.</source>
   <translation>Noch darf niemand auf diese Frage antworten. Tragen Sie unter Begrüßung Teilnehmende mit Stimmrecht ein.</translation>
  </message>
  <message>
   <source>far more</source>
   <translation>viel mehr</translation>
  </message>
  <message>
   <source>more</source>
   <translation>mehr</translation>
  </message>
  <message>
   <source>a little</source>
   <translation>etwas mehr</translation>
  </message>
  <message>
   <source>equal</source>
   <translation>gleich</translation>
  </message>
  <message>
   <source>the left</source>
   <translation>links</translation>
  </message>
  <message>
   <source>the right</source>
   <translation>rechts</translation>
  </message>
  <message>
   <source>whole-hearted endorsement</source>
   <translation>volle Unterstützung</translation>
  </message>
  <message>
   <source>agreement with a minor point</source>
   <translation>Zustimmung bis auf eine Kleinigkeit</translation>
  </message>
  <message>
   <source>support with reservations</source>
   <translation>Unterstützung mit Vorbehalten</translation>
  </message>
  <message>
   <source>abstain</source>
   <translation>Enthaltung</translation>
  </message>
  <message>
   <source>more discussion needed</source>
   <translation>mehr Gesprächsbedarf</translation>
  </message>
  <message>
   <source>don’t like it but will support it</source>
   <translation>gefällt mir nicht, aber ich trage es mit</translation>
  </message>
  <message>
   <source>serious disagreement</source>
   <translation>ernste Bedenken</translation>
  </message>
  <message>
   <source>veto</source>
   <translation>Veto</translation>
  </message>
  <message>
   <source>Endorse</source>
   <translation>Ganz dafür</translation>
  </message>
  <message>
   <source>Agree, a minor point</source>
   <translation>Ja, eine Kleinigkeit</translation>
  </message>
  <message>
   <source>Support with reservations</source>
   <translation>Unterstützung mit Vorbehalten</translation>
  </message>
  <message>
   <source>Abstain</source>
   <translation>Enthaltung</translation>
  </message>
  <message>
   <source>More talk needed</source>
   <translation>Mehr Gespräch nötig</translation>
  </message>
  <message>
   <source>Don’t like, will support</source>
   <translation>Gefällt nicht, trage mit</translation>
  </message>
  <message>
   <source>Serious disagreement</source>
   <translation>Ernste Bedenken</translation>
  </message>
  <message>
   <source>Veto</source>
   <translation>Veto</translation>
  </message>
  <message>
   <source>Support, reserved</source>
   <translation>Ja mit Vorbehalt</translation>
  </message>
  <message>
   <source>Seriously disagree</source>
   <translation>Ernste Bedenken</translation>
  </message>
  <message>
   <source>Gradients of agreement: {counts}.</source>
   <translation>Zustimmungsstufen: {counts}.</translation>
  </message>
  <message>
   <source>endorse</source>
   <translation>volle Zustimmung</translation>
  </message>
  <message>
   <source>nobody has answered</source>
   <translation>niemand hat geantwortet</translation>
  </message>
  <message>
   <source>Points of {n} person: {options}.</source>
   <comment>one</comment>
   <translation>Punkte von {n} Person: {options}.</translation>
  </message>
  <message>
   <source>Points of {n} people: {options}.</source>
   <translation>Punkte von {n} Personen: {options}.</translation>
  </message>
  <message>
   <source>{option} {total} ({least} to {most})</source>
   <translation>{option} {total} ({least} bis {most})</translation>
  </message>
  <message>
   <source>{option}: no answers</source>
   <translation>{option}: keine Antworten</translation>
  </message>
  <message>
   <source>There are no options yet.</source>
   <translation>Es gibt noch keine Optionen.</translation>
  </message>
  <message>
   <source>Both say so</source>
   <translation>Beide sagen es</translation>
  </message>
  <message>
   <source>One says so of the other</source>
   <translation>Einer sagt es vom anderen</translation>
  </message>
  <message>
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <source>Cut line</source>
   <translation>Schnittlinie</translation>
  </message>
  <message>
   <source>Owner</source>
   <translation>Verantwortlich</translation>
  </message>
  <message>
   <source>Before: {leanings}.</source>
   <translation>Vorher: {leanings}.</translation>
  </message>
  <message>
   <source>{n} leans to {side}</source>
   <comment>one</comment>
   <translation>{n} neigt zu {side}</translation>
  </message>
  <message>
   <source>{n} lean to {side}</source>
   <translation>{n} neigen zu {side}</translation>
  </message>
  <message>
   <source>{count} equal</source>
   <translation>{count} in der Mitte</translation>
  </message>
  <message>
   <source>After: {leanings}.</source>
   <translation>Nachher: {leanings}.</translation>
  </message>
  <message>
   <source>{n} gave no answer</source>
   <comment>one</comment>
   <translation>{n} hat nicht geantwortet</translation>
  </message>
  <message>
   <source>{n} gave no answer</source>
   <translation>{n} haben nicht geantwortet</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>no answer {count}</source>
   <translation>ohne Antwort: {count}</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Nachher</translation>
  </message>
  <message>
   <source>Written into {folder}: {record}, {tables} and {case}.</source>
   <translation>In {folder} geschrieben: {record}, {tables} und {case}.</translation>
  </message>
  <message>
   <source>Not in the case. {sentence}</source>
   <translation>Nicht im Fall. {sentence}</translation>
  </message>
  <message>
   <source>{path} exists already. Choose another folder, or move it.</source>
   <translation>{path} gibt es schon. Wählen Sie einen anderen Ordner, oder verschieben Sie es.</translation>
  </message>
  <message>
   <source>it is larger than such a file ever is</source>
   <translation>sie ist größer, als eine solche Datei je ist</translation>
  </message>
  <message>
   <source>it is not a file</source>
   <translation>es ist keine Datei</translation>
  </message>
  <message>
   <source>Ready. {n} person, no answers yet</source>
   <comment>one</comment>
   <translation>Bereit. {n} Person, noch keine Antworten</translation>
  </message>
  <message>
   <source>Ready. {n} people, no answers yet</source>
   <translation>Bereit. {n} Personen, noch keine Antworten</translation>
  </message>
  <message>
   <source>Finished. {results}</source>
   <translation>Abgeschlossen. {results}</translation>
  </message>
  <message>
   <source>Stopped at {title}</source>
   <translation>Angehalten bei {title}</translation>
  </message>
  <message>
   <source>Ready. Nobody is on the list yet</source>
   <translation>Bereit. Noch niemand auf der Liste</translation>
  </message>
  <message>
   <source>no dissent</source>
   <translation>keine abweichende Meinung</translation>
  </message>
  <message>
   <source>{n} decision agreed</source>
   <comment>one</comment>
   <translation>{n} Entscheidung angenommen</translation>
  </message>
  <message>
   <source>{n} decisions agreed</source>
   <translation>{n} Entscheidungen angenommen</translation>
  </message>
  <message>
   <source>{n} decision not agreed</source>
   <comment>one</comment>
   <translation>{n} Entscheidung nicht angenommen</translation>
  </message>
  <message>
   <source>{n} decisions not agreed</source>
   <translation>{n} Entscheidungen nicht angenommen</translation>
  </message>
  <message>
   <source>{n} decision parked</source>
   <comment>one</comment>
   <translation>{n} Entscheidung vertagt</translation>
  </message>
  <message>
   <source>{n} decisions parked</source>
   <translation>{n} Entscheidungen vertagt</translation>
  </message>
  <message>
   <source>The file is not there any more.</source>
   <translation>Die Datei ist nicht mehr da.</translation>
  </message>
  <message>
   <source>Locked with a passphrase.</source>
   <translation>Mit einer Passphrase verschlossen.</translation>
  </message>
  <message>
   <source>{n} priority</source>
   <comment>one</comment>
   <translation>{n} Priorität</translation>
  </message>
  <message>
   <source>{n} priorities</source>
   <translation>{n} Prioritäten</translation>
  </message>
  <message>
   <source>“{name}” was closed without its last backup.</source>
   <translation>„{name}“ wurde ohne die letzte Sicherungskopie geschlossen.</translation>
  </message>
  <message>
   <source>Locked: it is looked into with its passphrase.</source>
   <translation>Verschlossen: Mit ihrer Passphrase wird sie angesehen.</translation>
  </message>
  <message>
   <source>Locked, and not with this passphrase.</source>
   <translation>Verschlossen, und nicht mit dieser Passphrase.</translation>
  </message>
  <message>
   <source>Not whole: {where}.</source>
   <translation>Nicht unversehrt: {where}.</translation>
  </message>
  <message>
   <source>Nothing of it can be read.</source>
   <translation>Nichts davon ist lesbar.</translation>
  </message>
  <message>
   <source>{name} has answered already. One answer each.</source>
   <translation>{name} hat schon geantwortet. Jede Person antwortet einmal.</translation>
  </message>
  <message>
   <source>will act on it</source>
   <translation>trägt es mit</translation>
  </message>
  <message>
   <source>not counted</source>
   <translation>nicht gezählt</translation>
  </message>
  <message>
   <source>not ready</source>
   <translation>nicht so weit</translation>
  </message>
  <message>
   <source>opposed</source>
   <translation>dagegen</translation>
  </message>
  <message>
   <source>Whole-hearted endorsement</source>
   <translation>Volle Unterstützung</translation>
  </message>
  <message>
   <source>Agreement with a minor point</source>
   <translation>Zustimmung bis auf eine Kleinigkeit</translation>
  </message>
  <message>
   <source>More discussion needed</source>
   <translation>Mehr Gesprächsbedarf</translation>
  </message>
  <message>
   <source>Don’t like it, but will support it</source>
   <translation>Gefällt mir nicht, aber ich trage es mit</translation>
  </message>
  <message>
   <source>{count} of {asked} answered.</source>
   <translation>{count} von {asked} haben geantwortet.</translation>
  </message>
  <message>
   <source>{n} veto</source>
   <comment>one</comment>
   <translation>{n} Veto</translation>
  </message>
  <message>
   <source>{n} vetoes</source>
   <translation>{n} Vetos</translation>
  </message>
  <message>
   <source>{count} opposed, including {vetoes}.</source>
   <translation>{count} sind dagegen, darunter {vetoes}.</translation>
  </message>
  <message>
   <source>{n} will act on it.</source>
   <comment>one</comment>
   <translation>{n} trägt es mit.</translation>
  </message>
  <message>
   <source>{n} will act on it.</source>
   <translation>{n} tragen es mit.</translation>
  </message>
  <message>
   <source>{n} wants more discussion.</source>
   <comment>one</comment>
   <translation>{n} möchte weiter darüber sprechen.</translation>
  </message>
  <message>
   <source>{n} want more discussion.</source>
   <translation>{n} möchten weiter darüber sprechen.</translation>
  </message>
  <message>
   <source>{n} abstains.</source>
   <comment>one</comment>
   <translation>{n} enthält sich.</translation>
  </message>
  <message>
   <source>{n} abstain.</source>
   <translation>{n} enthalten sich.</translation>
  </message>
  <message>
   <source>Nobody will act on it; the only one who answered abstains.</source>
   <comment>one</comment>
   <translation>Niemand trägt es mit; wer als Einzige oder Einziger geantwortet hat, enthält sich.</translation>
  </message>
  <message>
   <source>Nobody will act on it; all {n} abstain.</source>
   <translation>Niemand trägt es mit; alle {n} enthalten sich.</translation>
  </message>
  <message>
   <source>{n} opposed.</source>
   <comment>one</comment>
   <translation>{n} ist dagegen.</translation>
  </message>
  <message>
   <source>{n} opposed.</source>
   <translation>{n} sind dagegen.</translation>
  </message>
  <message>
   <source>“{text}” is not a date. Write it like {example}, or year-month-day: {iso}.</source>
   <translation>„{text}“ ist kein Datum. Schreiben Sie es wie {example} oder als Jahr-Monat-Tag: {iso}.</translation>
  </message>
  <message>
   <source>“{text}” is {one} or {other}. Write the name of the month.</source>
   <translation>„{text}“ ist {one} oder {other}. Schreiben Sie den Namen des Monats.</translation>
  </message>
  <message>
   <source>“{text}” cannot be: {days}. Correct the weekday or the date.</source>
   <translation>„{text}“ kann nicht stimmen: {days}. Berichtigen Sie den Wochentag oder das Datum.</translation>
  </message>
  <message>
   <source>{day} is a {weekday}</source>
   <translation>der {day} ist ein {weekday}</translation>
  </message>
  <message>
   <source>That dissent is no longer there.</source>
   <translation>Diese abweichende Meinung gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>There is no decision “{subject}” to dissent from.</source>
   <translation>Es gibt keine Entscheidung „{subject}“, von der man abweichen könnte.</translation>
  </message>
  <message>
   <source>These words belong to another person or decision. Write a new dissent instead.</source>
   <translation>Diese Worte gehören zu einer anderen Person oder Entscheidung. Schreiben Sie stattdessen neue auf.</translation>
  </message>
  <message>
   <source>These words were confirmed by their author and stay. Add further words to them.</source>
   <translation>Diese Worte hat ihr Autor bestätigt, sie bleiben. Fügen Sie weitere Worte hinzu.</translation>
  </message>
  <message>
   <source>These words are not confirmed yet. Word them again, or let their author confirm them.</source>
   <translation>Diese Worte sind noch nicht bestätigt. Formulieren Sie sie neu, oder lassen Sie ihren Autor bestätigen.</translation>
  </message>
  <message>
   <source>The dissent</source>
   <translation>Die abweichende Meinung</translation>
  </message>
  <message>
   <source>What would change your mind</source>
   <translation>„Was Sie umstimmen würde“</translation>
  </message>
  <message>
   <source>What you would do instead</source>
   <translation>Was Sie stattdessen täten</translation>
  </message>
  <message>
   <source>The addition</source>
   <translation>Der Zusatz</translation>
  </message>
  <message>
   <source>Commits to carrying it out</source>
   <translation>Verpflichtet sich, es mit umzusetzen</translation>
  </message>
  <message>
   <source>challenge</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>reservation</source>
   <translation>Vorbehalt</translation>
  </message>
  <message>
   <source>dissent</source>
   <translation>abweichende Meinung</translation>
  </message>
  <message>
   <source>stand aside</source>
   <translation>Beiseitestehen</translation>
  </message>
  <message>
   <source>raised an objection that ended in agreement</source>
   <translation>hat einen Einwand erhoben, der in Zustimmung endete</translation>
  </message>
  <message>
   <source>with it, on a condition</source>
   <translation>dafür, unter einer Bedingung</translation>
  </message>
  <message>
   <source>against it</source>
   <translation>dagegen</translation>
  </message>
  <message>
   <source>will not block it</source>
   <translation>steht nicht im Weg</translation>
  </message>
  <message>
   <source>What I would do instead</source>
   <translation>Was ich stattdessen tun würde</translation>
  </message>
  <message>
   <source>What would change my mind</source>
   <translation>Was mich umstimmen würde</translation>
  </message>
  <message>
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Keine Angabe</translation>
  </message>
  <message>
   <source>{later}, of what holds now</source>
   <translation>{later}, zu dem, was jetzt gilt</translation>
  </message>
  <message>
   <source>{kind} written</source>
   <translation>{kind} aufgeschrieben</translation>
  </message>
  <message>
   <source>Words added to a dissent</source>
   <translation>Worte zu einem Widerspruch hinzugefügt</translation>
  </message>
  <message>
   <source>Dissent confirmed by the person</source>
   <translation>Abweichende Meinung von der Person bestätigt</translation>
  </message>
  <message>
   <source>Dissent withdrawn</source>
   <translation>Abweichende Meinung zurückgezogen</translation>
  </message>
  <message>
   <source>Nobody has answered yet. Open the round again, or give it up.</source>
   <translation>Noch hat niemand geantwortet. Öffnen Sie die Runde wieder, oder geben Sie sie auf.</translation>
  </message>
  <message>
   <source>“{title}” asks for {wanted}, not {given}.</source>
   <translation>„{title}“ verlangt {wanted}, nicht {given}.</translation>
  </message>
  <message>
   <source>{name} joined after “{title}” was opened and answers from the next round on.</source>
   <translation>{name} kam erst dazu, als „{title}“ schon offen war, und antwortet ab der nächsten Runde.</translation>
  </message>
  <message>
   <source>{name} keeps out of “{title}” and is not asked.</source>
   <translation>{name} ist bei „{title}“ in den Ausstand getreten und wird nicht gefragt.</translation>
  </message>
  <message>
   <source>{name} has no vote and does not answer “{title}”. Give them a vote under Welcome before it opens.</source>
   <translation>{name} hat kein Stimmrecht und antwortet nicht auf „{title}“. Geben Sie das Stimmrecht unter Begrüßung, bevor die Runde beginnt.</translation>
  </message>
  <message>
   <source>“{title}” is still open. Close it first.</source>
   <translation>„{title}“ ist noch offen. Schließen Sie zuerst diese Runde.</translation>
  </message>
  <message>
   <source>Everybody with a vote keeps out of this. Ask it once one of them takes part again, or leave it.</source>
   <translation>Alle mit Stimmrecht sind hier im Ausstand. Stellen Sie die Frage, sobald jemand von ihnen wieder teilnimmt, oder lassen Sie sie.</translation>
  </message>
  <message>
   <source>Answers without names need at least five people; {count} may answer here. Add participants; or leave this question out, for what was promised stays.</source>
   <translation>Antworten ohne Namen brauchen mindestens fünf Personen; hier dürfen {count} antworten. Tragen Sie weitere Teilnehmende ein; oder lassen Sie diese Frage weg, denn was zugesagt ist, bleibt.</translation>
  </message>
  <message>
   <source>No level needed is fixed yet. Write it first: it stands on the ballot.</source>
   <translation>Die nötige Zustimmung ist noch nicht festgelegt. Schreiben Sie sie zuerst: Sie steht auf dem Stimmzettel.</translation>
  </message>
  <message>
   <source>{name} is not in the room and cannot choose words. Choose somebody who is.</source>
   <translation>{name} ist nicht im Raum und kann keine Wörter wählen. Wählen Sie jemanden, der im Raum ist.</translation>
  </message>
  <message>
   <source>“{title}” was already asked and shown. Press Ask again, with a reason, to put it anew.</source>
   <translation>„{title}“ wurde schon gefragt und aufgedeckt. Mit „Noch einmal fragen“ und einer Begründung stellen Sie die Frage neu.</translation>
  </message>
  <message>
   <source>“{title}” is closed. Reveal it, or open it again.</source>
   <translation>„{title}“ ist geschlossen. Decken Sie auf, oder öffnen Sie die Runde wieder.</translation>
  </message>
  <message>
   <source>Mark only sentences of others: everybody says the same as they do themselves.</source>
   <translation>Markieren Sie nur Sätze der anderen: Mit dem eigenen stimmt jeder überein.</translation>
  </message>
  <message>
   <source>“{title}” is promised without names: whoever has what was collected before the day could tell whose each answer is. Carry answers in without their people, or promise answers with names.</source>
   <translation>Für „{title}“ ist versprochen, dass keine Namen stehen: Wer hat, was vorab gesammelt wurde, könnte jede Antwort zuordnen. Übernehmen Sie Antworten ohne die Personen, oder versprechen Sie Antworten mit Namen.</translation>
  </message>
  <message>
   <source>{name} has answered in the room; what was collected before the day does not replace that.</source>
   <translation>{name} hat im Raum geantwortet; was vorab gesammelt wurde, ersetzt das nicht.</translation>
  </message>
  <message>
   <source>“{title}” shows names. Say whose card it is.</source>
   <translation>„{title}“ zeigt Namen. Geben Sie an, von wem die Karte ist.</translation>
  </message>
  <message>
   <source>All {count} who may answer “{title}” have answered. No card can be added.</source>
   <translation>Alle {count}, die „{title}“ beantworten dürfen, haben geantwortet. Es kann keine Karte mehr dazukommen.</translation>
  </message>
  <message>
   <source>Nobody who is asked has this role: {role}.</source>
   <translation>Niemand, der gefragt ist, hat diese Rolle: {role}.</translation>
  </message>
  <message>
   <source>No further answer can stand under “{role}”: as many as people have that role are in the box.</source>
   <translation>Unter „{role}“ kann keine weitere Antwort stehen: Es sind schon so viele in der Box, wie Personen diese Rolle haben.</translation>
  </message>
  <message>
   <source>Answers can be given only while the round is open. Press Open again to take more.</source>
   <translation>Antworten sind nur möglich, solange die Runde offen ist. Mit „Wieder öffnen“ nehmen Sie weitere an.</translation>
  </message>
  <message>
   <source>“{title}” is closed already. Reveal it when the room is ready.</source>
   <translation>„{title}“ ist schon geschlossen. Decken Sie auf, wenn das Plenum so weit ist.</translation>
  </message>
  <message>
   <source>“{title}” is still open. Close it, then reveal.</source>
   <translation>„{title}“ ist noch offen. Schließen Sie die Runde, dann decken Sie auf.</translation>
  </message>
  <message>
   <source>Answers without names are shown from five on; {answers} were handed in. Open the round again for the others, or give it up: the answers are then erased unread.</source>
   <translation>Antworten ohne Namen werden ab fünf gezeigt; {answers} wurden abgegeben. Öffnen Sie die Runde für die anderen wieder, oder geben Sie sie auf: Dann werden die Antworten ungelesen gelöscht.</translation>
  </message>
  <message>
   <source>“{title}” is not by role: it has no roles to leave out.</source>
   <translation>„{title}“ ist nicht nach Rollen: Es gibt keine Rollen, die wegbleiben könnten.</translation>
  </message>
  <message>
   <source>Only a question whose answers were shown can be asked again.</source>
   <translation>Noch einmal gefragt werden kann nur, wozu Antworten gezeigt wurden.</translation>
  </message>
  <message>
   <source>This question has not been put yet. Put it to the room first.</source>
   <translation>Diese Frage ist noch nicht gestellt. Stellen Sie sie zuerst dem Plenum.</translation>
  </message>
  <message>
   <source>“{title}” was revealed already. Its answers stay as they are.</source>
   <translation>„{title}“ wurde schon aufgedeckt. Die Antworten bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Answers to “{title}” lie in the box. Reveal them, or give that round up; then put this one.</source>
   <translation>Antworten auf „{title}“ liegen in der Box. Decken Sie sie auf oder brechen Sie jene Runde ab; dann stellen Sie diese Frage.</translation>
  </message>
  <message>
   <source>The reason</source>
   <translation>Die Begründung</translation>
  </message>
  <message>
   <source>Promised with names: {answers}</source>
   <translation>Mit Namen zugesagt: {answers}</translation>
  </message>
  <message>
   <source>Promised by role: {answers}</source>
   <translation>Nach Rollen zugesagt: {answers}</translation>
  </message>
  <message>
   <source>Promised without names: {answers}</source>
   <translation>Ohne Namen zugesagt: {answers}</translation>
  </message>
  <message>
   <source>Workshop started: “{title}”</source>
   <translation>Workshop begonnen: „{title}“</translation>
  </message>
  <message>
   <source>Title page changed</source>
   <translation>Titelblatt geändert</translation>
  </message>
  <message>
   <source>Promised: answers shown without names</source>
   <translation>Zugesagt: Antworten werden ohne Namen gezeigt</translation>
  </message>
  <message>
   <source>Round opened: {title}</source>
   <translation>Runde geöffnet: {title}</translation>
  </message>
  <message>
   <source>An answer was handed in</source>
   <translation>Eine Antwort wurde abgegeben</translation>
  </message>
  <message>
   <source>Round closed: {title}</source>
   <translation>Runde geschlossen: {title}</translation>
  </message>
  <message>
   <source>Round opened again: {title}</source>
   <translation>Runde wieder geöffnet: {title}</translation>
  </message>
  <message>
   <source>Revealed: {title}</source>
   <translation>Aufgedeckt: {title}</translation>
  </message>
  <message>
   <source>Round given up: {title}</source>
   <translation>Runde aufgegeben: {title}</translation>
  </message>
  <message>
   <source>To be asked again: {title}</source>
   <translation>Soll noch einmal gefragt werden: {title}</translation>
  </message>
  <message>
   <source>Promised: names shown after reading</source>
   <translation>Zugesagt: Namen werden nach dem Lesen gezeigt</translation>
  </message>
  <message>
   <source>Promised: answers shown with names</source>
   <translation>Zugesagt: Antworten werden mit Namen gezeigt</translation>
  </message>
  <message>
   <source>Promised: answers shown by role</source>
   <translation>Zugesagt: Antworten werden nach Rollen gezeigt</translation>
  </message>
  <message>
   <source>Revealed without roles: {title}</source>
   <translation>Ohne Rollen aufgedeckt: {title}</translation>
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation>Rückgängig gemacht: {what}</translation>
  </message>
  <message>
   <source>Entry {n} undone</source>
   <translation>Eintrag {n} rückgängig gemacht</translation>
  </message>
  <message>
   <source>a sentence</source>
   <translation>einen Satz</translation>
  </message>
  <message>
   <source>a position</source>
   <translation>eine Position</translation>
  </message>
  <message>
   <source>a gradient</source>
   <translation>eine Zustimmungsstufe</translation>
  </message>
  <message>
   <source>100 points</source>
   <translation>100 Punkte</translation>
  </message>
  <message>
   <source>a ranking</source>
   <translation>eine Rangfolge</translation>
  </message>
  <message>
   <source>marks beside the sentences</source>
   <translation>Haken bei den Sätzen</translation>
  </message>
  <message>
   <source>Whole numbers, exactly 100 in all; zeros are allowed. Everybody’s points are shown with their names.</source>
   <translation>Ganze Zahlen, zusammen genau 100; null ist erlaubt. Alle Punkte werden mit Namen gezeigt.</translation>
  </message>
  <message>
   <source>The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the record with its name.</source>
   <translation>Derselbe Platz zweimal ist ein Gleichstand. Eine Option ohne Platz zählt als keine Meinung: Auf dieser Rangfolge wird sie mit nichts verglichen. Gezählt werden je zwei Optionen, dann Borda neben Schulze. Jede Rangfolge steht mit Namen im Protokoll.</translation>
  </message>
  <message>
   <source>Whole numbers, exactly 100 in all; zeros are allowed. All points are shown by role.</source>
   <translation>Ganze Zahlen, zusammen genau 100; null ist erlaubt. Alle Punkte werden nach Rollen gezeigt.</translation>
  </message>
  <message>
   <source>The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the record by role.</source>
   <translation>Derselbe Platz zweimal ist ein Gleichstand. Eine Option ohne Platz zählt als keine Meinung: Auf dieser Rangfolge wird sie mit nichts verglichen. Gezählt werden je zwei Optionen, dann Borda neben Schulze. Jede Rangfolge steht nach Rollen im Protokoll.</translation>
  </message>
  <message>
   <source>Whole numbers, exactly 100 in all; zeros are allowed. All points are shown, without names.</source>
   <translation>Ganze Zahlen, zusammen genau 100; null ist erlaubt. Alle Punkte werden gezeigt, ohne Namen.</translation>
  </message>
  <message>
   <source>The same place twice is a tie. An option without a place counts as no opinion: on that ranking it is compared with nothing. Two options at a time are counted, then Borda beside Schulze. Every ranking stands in the record without a name.</source>
   <translation>Derselbe Platz zweimal ist ein Gleichstand. Eine Option ohne Platz zählt als keine Meinung: Auf dieser Rangfolge wird sie mit nichts verglichen. Gezählt werden je zwei Optionen, dann Borda neben Schulze. Jede Rangfolge steht ohne Namen im Protokoll.</translation>
  </message>
  <message>
   <source>The points add up to {total}, not 100: {left} still to give.</source>
   <translation>Die Punkte ergeben {total}, nicht 100: Es fehlen noch {left}.</translation>
  </message>
  <message>
   <source>{what} is {number}; it must be a whole number from {least} to {most}.</source>
   <translation>{what} ist {number}; erlaubt sind ganze Zahlen von {least} bis {most}.</translation>
  </message>
  <message>
   <source>The points add up to {total}, not 100: {over} too many.</source>
   <translation>Die Punkte ergeben {total}, nicht 100: Das sind {over} zu viel.</translation>
  </message>
  <message>
   <source>There is no option “{stranger}” in this round. Choose from: {options}.</source>
   <translation>Es gibt in dieser Runde keine Option „{stranger}“. Zur Wahl stehen: {options}.</translation>
  </message>
  <message>
   <source>The number of points for “{option}”</source>
   <translation>Die Punktzahl für „{option}“</translation>
  </message>
  <message>
   <source>The option “{twice}” is ranked twice. Rank each option once.</source>
   <translation>Die Option „{twice}“ steht zweimal in der Rangfolge. Nennen Sie jede nur einmal.</translation>
  </message>
  <message>
   <source>Nothing is ranked. Give at least one option a place.</source>
   <translation>Die Rangfolge ist leer. Geben Sie mindestens einer Option einen Platz.</translation>
  </message>
  <message>
   <source>The reason with what moved you</source>
   <translation>Die Begründung samt dem, was Sie bewegt hat,</translation>
  </message>
  <message>
   <source>The sentence</source>
   <translation>Der Satz</translation>
  </message>
  <message>
   <source>The position</source>
   <translation>Die Position</translation>
  </message>
  <message>
   <source>What moved you</source>
   <translation>„Was Sie bewegt hat“</translation>
  </message>
  <message>
   <source>The gradient</source>
   <translation>Die Zustimmungsstufe</translation>
  </message>
  <message>
   <source>Withheld in the unattributed edition: “{word}”</source>
   <translation>In der Ausgabe ohne Namen nicht genannt: „{word}“</translation>
  </message>
  <message>
   <source>Kept in the unattributed edition: “{word}”</source>
   <translation>In der Ausgabe ohne Namen stehen gelassen: „{word}“</translation>
  </message>
  <message>
   <source>Left to the rule in the unattributed edition: “{word}”</source>
   <translation>In der Ausgabe ohne Namen wieder der Regel überlassen: „{word}“</translation>
  </message>
  <message>
   <source>That is too long: {most} characters are the most. Take fewer words.</source>
   <translation>Das ist zu lang: Höchstens {most} Zeichen. Nehmen Sie weniger Wörter.</translation>
  </message>
  <message>
   <source>“{word}” has no letter or digit and cannot be looked for. Write a word.</source>
   <translation>„{word}“ enthält weder Buchstaben noch Ziffern und lässt sich nicht suchen. Schreiben Sie ein Wort.</translation>
  </message>
  <message>
   <source>“{word}” is too short: it would stand in every text. Write more of it.</source>
   <translation>„{word}“ ist zu kurz: Das stünde in jedem Text. Schreiben Sie mehr davon.</translation>
  </message>
  <message>
   <source>“{word}” is withheld already.</source>
   <translation>„{word}“ wird schon nicht genannt.</translation>
  </message>
  <message>
   <source>“{word}” is kept already.</source>
   <translation>„{word}“ bleibt schon stehen.</translation>
  </message>
  <message>
   <source>Nothing was said of “{word}”.</source>
   <translation>Zu „{word}“ wurde nichts gesagt.</translation>
  </message>
  <message>
   <source>The word</source>
   <translation>Das Wort</translation>
  </message>
  <message>
   <source>[name withheld]</source>
   <translation>[Name nicht genannt]</translation>
  </message>
  <message>
   <source>Statements</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <source>What each means by a phrase</source>
   <translation>Was wer mit einem Begriff meint</translation>
  </message>
  <message>
   <source>Points and rankings</source>
   <translation>Punkte und Rangfolgen</translation>
  </message>
  <message>
   <source>Parked: “{text}”</source>
   <translation>In den Themenspeicher gelegt: „{text}“</translation>
  </message>
  <message>
   <source>Parked point settled: “{how}”</source>
   <translation>Punkt aus dem Themenspeicher erledigt: „{how}“</translation>
  </message>
  <message>
   <source>That point is no longer in the parking lot.</source>
   <translation>Dieser Punkt steht nicht mehr im Themenspeicher.</translation>
  </message>
  <message>
   <source>That point is settled already: “{how}”.</source>
   <translation>Dieser Punkt ist schon erledigt: „{how}“.</translation>
  </message>
  <message>
   <source>a parked point</source>
   <translation>ein Punkt im Themenspeicher</translation>
  </message>
  <message>
   <source>What became of it</source>
   <translation>„Was daraus wurde“</translation>
  </message>
  <message>
   <source>This point is parked already.</source>
   <translation>Dieser Punkt steht schon im Themenspeicher.</translation>
  </message>
  <message>
   <source>The point</source>
   <translation>Der Punkt</translation>
  </message>
  <message>
   <source>One of those in the room</source>
   <translation>Jemand aus dem Plenum</translation>
  </message>
  <message>
   <source>{name} added</source>
   <translation>{name} eingetragen</translation>
  </message>
  <message>
   <source>{n} person added</source>
   <comment>one</comment>
   <translation>{n} Person eingetragen</translation>
  </message>
  <message>
   <source>{n} people added</source>
   <translation>{n} Personen eingetragen</translation>
  </message>
  <message>
   <source>{name} changed</source>
   <translation>{name} geändert</translation>
  </message>
  <message>
   <source>{name} removed</source>
   <translation>{name} entfernt</translation>
  </message>
  <message>
   <source>{name} present</source>
   <translation>{name} anwesend</translation>
  </message>
  <message>
   <source>{name} absent</source>
   <translation>{name} abwesend</translation>
  </message>
  <message>
   <source>Went to {title}</source>
   <translation>Weiter zu {title}</translation>
  </message>
  <message>
   <source>Reopened {title}</source>
   <translation>{title} wieder aufgenommen</translation>
  </message>
  <message>
   <source>{title} skipped</source>
   <translation>{title} übersprungen</translation>
  </message>
  <message>
   <source>{title} back in the programme</source>
   <translation>{title} wieder im Programm</translation>
  </message>
  <message>
   <source>{title}: {minutes} min more</source>
   <translation>{title}: {minutes} Min. mehr</translation>
  </message>
  <message>
   <source>Programme changed</source>
   <translation>Programm geändert</translation>
  </message>
  <message>
   <source>Clock started</source>
   <translation>Uhr gestartet</translation>
  </message>
  <message>
   <source>Clock stopped</source>
   <translation>Uhr angehalten</translation>
  </message>
  <message>
   <source>{title}: {minutes} min less</source>
   <translation>{title}: {minutes} Min. weniger</translation>
  </message>
  <message>
   <source>The title of stage {number}</source>
   <translation>Der Titel von Abschnitt {number}</translation>
  </message>
  <message>
   <source>The room is at {title} already.</source>
   <translation>Das Plenum ist schon bei {title}.</translation>
  </message>
  <message>
   <source>{title} has not begun yet. Go there instead.</source>
   <translation>{title} hat noch nicht begonnen. Gehen Sie stattdessen dorthin.</translation>
  </message>
  <message>
   <source>The room is at {title} now. Go on to another stage first.</source>
   <translation>Das Plenum ist gerade bei {title}. Gehen Sie zuerst zu einem anderen Abschnitt weiter.</translation>
  </message>
  <message>
   <source>{title} is skipped already.</source>
   <translation>{title} ist schon übersprungen.</translation>
  </message>
  <message>
   <source>{title} is in the programme.</source>
   <translation>{title} steht im Programm.</translation>
  </message>
  <message>
   <source>Say how many minutes more or fewer.</source>
   <translation>Geben Sie an, wie viele Minuten mehr oder weniger.</translation>
  </message>
  <message>
   <source>{title} would have {minutes} min; from 1 to {most} min are possible.</source>
   <translation>{title} hätte dann {minutes} Min.; möglich sind 1 bis {most} Min.</translation>
  </message>
  <message>
   <source>The programme is as it was.</source>
   <translation>Das Programm ist unverändert.</translation>
  </message>
  <message>
   <source>The programme has no stages. Choose one with at least one stage.</source>
   <translation>Das Programm hat keine Abschnitte. Wählen Sie eines mit mindestens einem Abschnitt.</translation>
  </message>
  <message>
   <source>Two lines of the programme go by the same name inside. Remove one and add it again.</source>
   <translation>Zwei Zeilen des Programms heißen intern gleich. Entfernen Sie eine und fügen Sie sie neu hinzu.</translation>
  </message>
  <message>
   <source>A reveal shows the statements: put Statements before it.</source>
   <translation>Das Aufdecken zeigt die Aussagen: Setzen Sie Aussagen davor.</translation>
  </message>
  <message>
   <source>Statements are shown at the reveal: put a Reveal after them.</source>
   <translation>Die Aussagen werden beim Aufdecken gezeigt: Setzen Sie ein Aufdecken dahinter.</translation>
  </message>
  <message>
   <source>{title} is planned for {minutes} min; from 1 to {most} min are possible.</source>
   <translation>{title} ist auf {minutes} Min. geplant; möglich sind 1 bis {most} Min.</translation>
  </message>
  <message>
   <source>The beginning is “{starts}”. Write it as hours:minutes, 09:15.</source>
   <translation>Der Beginn ist „{starts}“. Schreiben Sie ihn als Stunden:Minuten, 09:15.</translation>
  </message>
  <message>
   <source>{title} has begun and stays. Skip what is left of it instead.</source>
   <translation>{title} hat begonnen und bleibt. Überspringen Sie stattdessen, was davon noch übrig ist.</translation>
  </message>
  <message>
   <source>The clock is running already.</source>
   <translation>Die Uhr läuft schon.</translation>
  </message>
  <message>
   <source>The clock stands still already.</source>
   <translation>Die Uhr steht schon.</translation>
  </message>
  <message>
   <source>On the laptop nobody sees an answer, not even the facilitator, until all are shown.</source>
   <translation>Am Laptop sieht niemand eine Antwort, auch die Moderation nicht, bis alle gezeigt werden.</translation>
  </message>
  <message>
   <source>Recognition, positions, gradients and what the priorities mean for time always come with names: they show who recognises whom, who speaks first and who is heard first.</source>
   <translation>Erkennung, Positionen, Zustimmungsstufen und was die Prioritäten für die Zeit bedeuten, kommen immer mit Namen: Sie zeigen, wer wen erkennt, wer zuerst spricht und wer zuerst gehört wird.</translation>
  </message>
  <message>
   <source>Its reveal shows whose the sentences are.</source>
   <translation>Ihr Aufdecken zeigt, von wem die Sätze sind.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown with names.</source>
   <translation>Am Laptop sind die Antworten verborgen; niemand sieht eine, auch die Moderation nicht, bis alle mit Namen gezeigt werden.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown without names. The names are shown after the room has read the sentences.</source>
   <translation>Am Laptop sind die Antworten verborgen; niemand sieht eine, auch die Moderation nicht, bis alle ohne Namen gezeigt werden. Die Namen werden gezeigt, wenn das Plenum die Sätze gelesen hat.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown by role, without names. The file keeps the role and no author.</source>
   <translation>Am Laptop sind die Antworten verborgen; niemand sieht eine, auch die Moderation nicht, bis alle nach Rollen und ohne Namen gezeigt werden. Die Datei hält die Rolle fest und nicht, von wem sie ist.</translation>
  </message>
  <message>
   <source>On the laptop answers are hidden; nobody sees one, not even the facilitator, until all are shown without names. The file keeps no author.</source>
   <translation>Am Laptop sind die Antworten verborgen; niemand sieht eine, auch die Moderation nicht, bis alle ohne Namen gezeigt werden. Die Datei hält nicht fest, von wem sie ist.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown with names.</source>
   <translation>Was am Laptop geschrieben wird, ist mit Wörtern versiegelt, die nur {keeper} kennt. Sonst kann es niemand öffnen, auch die Moderation nicht. Beim Aufdecken werden alle Antworten mit Namen gezeigt.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown without names; the names are shown after the room has read the sentences.</source>
   <translation>Was am Laptop geschrieben wird, ist mit Wörtern versiegelt, die nur {keeper} kennt. Sonst kann es niemand öffnen, auch die Moderation nicht. Beim Aufdecken werden alle Antworten ohne Namen gezeigt; die Namen werden gezeigt, wenn das Plenum die Sätze gelesen hat.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown by role, without names. The file keeps the role and no author.</source>
   <translation>Was am Laptop geschrieben wird, ist mit Wörtern versiegelt, die nur {keeper} kennt. Sonst kann es niemand öffnen, auch die Moderation nicht. Beim Aufdecken werden alle Antworten nach Rollen und ohne Namen gezeigt. Die Datei hält die Rolle fest und nicht, von wem sie sind.</translation>
  </message>
  <message>
   <source>What is written on the laptop is sealed with words that only {keeper} knows. Nobody else can open it, not even the facilitator. At the reveal all answers are shown without names. The file keeps no author.</source>
   <translation>Was am Laptop geschrieben wird, ist mit Wörtern versiegelt, die nur {keeper} kennt. Sonst kann es niemand öffnen, auch die Moderation nicht. Beim Aufdecken werden alle Antworten ohne Namen gezeigt. Die Datei hält nicht fest, von wem sie sind.</translation>
  </message>
  <message>
   <source>With names</source>
   <translation>Mit Namen</translation>
  </message>
  <message>
   <source>Names after reading</source>
   <translation>Namen nach dem Lesen</translation>
  </message>
  <message>
   <source>By role, without names</source>
   <translation>Nach Rollen, ohne Namen</translation>
  </message>
  <message>
   <source>Without names</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <source>Your answer stands under “{role}”.</source>
   <translation>Ihre Antwort steht unter „{role}“.</translation>
  </message>
  <message>
   <source>Your answer is off the screen and sealed: only {keeper}’s words open it.</source>
   <translation>Ihre Antwort ist vom Bildschirm verschwunden und versiegelt: Nur die Wörter von {keeper} öffnen sie.</translation>
  </message>
  <message>
   <source>Your answer stands under “{role}”. When the question was put, one person only in the room had that role.</source>
   <translation>Ihre Antwort steht unter „{role}“. Als die Frage gestellt wurde, hatte nur eine Person im Raum diese Rolle.</translation>
  </message>
  <message>
   <source>Your answer is off the screen and hidden until the reveal.</source>
   <translation>Ihre Antwort ist vom Bildschirm verschwunden und bis zum Aufdecken verborgen.</translation>
  </message>
  <message>
   <source>one participant</source>
   <translation>eine Person aus dem Kreis</translation>
  </message>
  <message>
   <source>Cards are typed in by the facilitator, who sees those.</source>
   <translation>Karten tippt die Moderation ein und sieht sie dabei.</translation>
  </message>
  <message>
   <source>Collected before the day: whoever collected them has seen those.</source>
   <translation>Vorab gesammelt: Wer sie gesammelt hat, hat diese gesehen.</translation>
  </message>
  <message>
   <source>“{title}” is sealed: its box is as it was written. That each answer opens is seen only at the reveal, with the words that {keeper} keeps.</source>
   <translation>„{title}“ ist versiegelt: Die Box ist so, wie sie geschrieben wurde. Dass jede Antwort sich öffnet, zeigt sich erst beim Aufdecken, mit den Wörtern, die {keeper} verwahrt.</translation>
  </message>
  <message>
   <source>shown without roles, as more answers stood under a role than people have it: somebody may have answered twice</source>
   <translation>ohne Rollen gezeigt, weil unter einer Rolle mehr Antworten standen, als Personen sie haben: vielleicht hat jemand zweimal geantwortet</translation>
  </message>
  <message>
   <source>{n} of {asked} answered</source>
   <comment>one</comment>
   <translation>{n} von {asked} hat geantwortet</translation>
  </message>
  <message>
   <source>{n} of {asked} answered</source>
   <translation>{n} von {asked} haben geantwortet</translation>
  </message>
  <message>
   <source>{asked} were asked; {count} answers were shown</source>
   <translation>{asked} wurden gefragt; {count} Antworten wurden gezeigt</translation>
  </message>
  <message>
   <source>{n} recused ({names})</source>
   <comment>one</comment>
   <translation>{n} im Ausstand ({names})</translation>
  </message>
  <message>
   <source>{n} recused ({names})</source>
   <translation>{n} im Ausstand ({names})</translation>
  </message>
  <message>
   <source>{n} absent ({names})</source>
   <comment>one</comment>
   <translation>{n} abwesend ({names})</translation>
  </message>
  <message>
   <source>{n} absent ({names})</source>
   <translation>{n} abwesend ({names})</translation>
  </message>
  <message>
   <source>{n} did not answer ({names})</source>
   <comment>one</comment>
   <translation>{n} ohne Antwort ({names})</translation>
  </message>
  <message>
   <source>{n} did not answer ({names})</source>
   <translation>{n} ohne Antwort ({names})</translation>
  </message>
  <message>
   <source>{n} recused</source>
   <comment>one</comment>
   <translation>{n} im Ausstand</translation>
  </message>
  <message>
   <source>{n} recused</source>
   <translation>{n} im Ausstand</translation>
  </message>
  <message>
   <source>{n} absent</source>
   <comment>one</comment>
   <translation>{n} abwesend</translation>
  </message>
  <message>
   <source>{n} absent</source>
   <translation>{n} abwesend</translation>
  </message>
  <message>
   <source>{n} did not answer</source>
   <comment>one</comment>
   <translation>{n} ohne Antwort</translation>
  </message>
  <message>
   <source>{n} did not answer</source>
   <translation>{n} ohne Antwort</translation>
  </message>
  <message>
   <source>{name} keeps out</source>
   <translation>{name} im Ausstand</translation>
  </message>
  <message>
   <source>{name} takes part again</source>
   <translation>{name} nimmt wieder teil</translation>
  </message>
  <message>
   <source>then {name} can keep out of what follows</source>
   <translation>dann kann {name} für das Weitere in den Ausstand treten</translation>
  </message>
  <message>
   <source>There is nothing “{subject}” to keep out of.</source>
   <translation>Es gibt nichts namens „{subject}“, bei dem man in den Ausstand treten könnte.</translation>
  </message>
  <message>
   <source>then {name} takes part again</source>
   <translation>dann nimmt {name} wieder teil</translation>
  </message>
  <message>
   <source>{name} keeps out of this already.</source>
   <translation>{name} ist hier bereits im Ausstand.</translation>
  </message>
  <message>
   <source>Answers to “{title}” lie in the box. Reveal them, or give the round up; {then}.</source>
   <translation>Antworten auf „{title}“ liegen in der Box. Decken Sie sie auf, oder geben Sie die Runde auf; {then}.</translation>
  </message>
  <message>
   <source>{name} keeps out of this. Choose somebody who takes part.</source>
   <translation>{name} hält sich hier heraus. Wählen Sie jemanden, der mitmacht.</translation>
  </message>
  <message>
   <source>{name} takes part already.</source>
   <translation>{name} nimmt bereits teil.</translation>
  </message>
  <message>
   <source>Without a role</source>
   <translation>Ohne Rolle</translation>
  </message>
  <message>
   <source>{n} of {all} roles belongs to one person only, so that role says who it is.</source>
   <comment>one</comment>
   <translation>{n} von {all} Rollen hat nur eine Person; diese Rolle sagt, wer es ist.</translation>
  </message>
  <message>
   <source>{n} of {all} roles belong to one person only, so those roles say who it is.</source>
   <translation>{n} von {all} Rollen hat nur je eine Person; diese Rollen sagen, wer es ist.</translation>
  </message>
  <message>
   <source>No role here belongs to one person only.</source>
   <translation>Keine Rolle hier hat nur eine Person.</translation>
  </message>
  <message>
   <source>{name} ({n})</source>
   <translation>{name} ({n})</translation>
  </message>
  <message>
   <source>Entry {sequence} ({kind}) does not follow from those before it.</source>
   <translation>Eintrag {sequence} ({kind}) folgt nicht aus den früheren.</translation>
  </message>
  <message>
   <source>No stage asks a question called “{round}”.</source>
   <translation>Kein Abschnitt stellt eine Frage namens „{round}“.</translation>
  </message>
  <message>
   <source>There is no decision “{subject}”. Name one that was put, or leave it out.</source>
   <translation>Es gibt keine Entscheidung „{subject}“. Nennen Sie eine, die gestellt wurde, oder lassen Sie sie weg.</translation>
  </message>
  <message>
   <source>Stratroom knows no kind of stage called “{stage}”.</source>
   <translation>Stratroom kennt keine Art von Abschnitt namens „{stage}“.</translation>
  </message>
  <message>
   <source>The two lines are not the same. Type the words once more in both.</source>
   <translation>Die beiden Zeilen sind nicht gleich. Tippen Sie die Wörter noch einmal in beide.</translation>
  </message>
  <message>
   <source>Too easy to guess: write at least {least} letters, best four or more words that nobody expects together.</source>
   <translation>Zu leicht zu erraten: Schreiben Sie mindestens {least} Buchstaben, am besten vier oder mehr Wörter, die niemand beieinander erwartet.</translation>
  </message>
  <message>
   <source>Too long to be typed again: {most} letters are the most.</source>
   <translation>Zu lang, um es noch einmal einzutippen: höchstens {most} Buchstaben.</translation>
  </message>
  <message>
   <source>Too easy to guess: the same few letters again and again. Choose other words.</source>
   <translation>Zu leicht zu erraten: immer wieder dieselben wenigen Buchstaben. Wählen Sie andere Wörter.</translation>
  </message>
  <message>
   <source>Too easy to guess: all of this stands in the title or in the list of people. Choose other words.</source>
   <translation>Zu leicht zu erraten: All das steht im Titel oder in der Liste der Personen. Wählen Sie andere Wörter.</translation>
  </message>
  <message>
   <source>Said later</source>
   <translation>Später gesagt</translation>
  </message>
  <message>
   <source>(without a name)</source>
   <translation>(ohne Namen)</translation>
  </message>
  <message>
   <source>of private use</source>
   <translation>aus dem privaten Bereich</translation>
  </message>
  <message>
   <source>(a control character)</source>
   <translation>(ein Steuerzeichen)</translation>
  </message>
  <message>
   <source>Decision {number}</source>
   <translation>Entscheidung {number}</translation>
  </message>
  <message>
   <source>Priorities</source>
   <translation>Prioritäten</translation>
  </message>
  <message>
   <source>nothing above the cut line</source>
   <translation>nichts über der Schnittlinie</translation>
  </message>
  <message>
   <source>{what} is “{text}”. Write it as year-month-day: {iso}.</source>
   <translation>{what} ist „{text}“. Schreiben Sie es als Jahr-Monat-Tag: {iso}.</translation>
  </message>
  <message>
   <source>{what} is {date}, before today, {day}. Choose a day to come.</source>
   <translation>{what} ist {date}, vor heute, dem {day}. Wählen Sie einen künftigen Tag.</translation>
  </message>
  <message>
   <source>{what} must be one line of 1 to {most} letters, digits or signs. Change it.</source>
   <translation>{what} muss eine Zeile von 1 bis {most} Buchstaben, Ziffern oder Zeichen sein. Ändern Sie das.</translation>
  </message>
  <message>
   <source>{what} is empty. Write it, then try again.</source>
   <translation>{what} ist leer. Füllen Sie das Feld aus und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>{what} has {count} characters; {most} is the most. Shorten it, then try again.</source>
   <translation>{what} hat {count} Zeichen; höchstens {most} sind möglich. Kürzen Sie und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>More answers stand under a role than people have it: {roles}. Nothing was revealed. Reveal all answers without roles, or give the round up and ask again.</source>
   <translation>Unter einer Rolle stehen mehr Antworten, als Personen sie haben: {roles}. Nichts wurde aufgedeckt. Decken Sie alle Antworten ohne Rollen auf, oder geben Sie die Runde auf und fragen Sie erneut.</translation>
  </message>
  <message>
   <source>More answers stand under a role than people have it: {roles}. Nothing was revealed. Reveal all answers without roles on the page where the keeper’s words are typed, or give the round up and ask again.</source>
   <translation>Unter einer Rolle stehen mehr Antworten, als Personen sie haben: {roles}. Nichts wurde aufgedeckt. Decken Sie alle Antworten ohne Rollen auf der Seite auf, auf der die Wörter der Runde eingegeben werden, oder geben Sie die Runde auf und fragen Sie erneut.</translation>
  </message>
  <message>
   <source>The answers in the box are not those that were handed in: the file was changed from outside. Nothing was revealed. Give the round up and ask again, or go back to a backup if there is one.</source>
   <translation>Die Antworten in der Box sind nicht die abgegebenen: Die Datei wurde von außen verändert. Es wurde nichts aufgedeckt. Geben Sie die Runde auf und fragen Sie neu, oder gehen Sie zu einer Sicherungskopie zurück, falls es eine gibt.</translation>
  </message>
  <message>
   <source>{role} ({answers} answers, {n} person)</source>
   <comment>one</comment>
   <translation>{role} ({answers} Antworten, {n} Person)</translation>
  </message>
  <message>
   <source>{role} ({answers} answers, {n} people)</source>
   <translation>{role} ({answers} Antworten, {n} Personen)</translation>
  </message>
  <message>
   <source>“{what}” cannot be undone any more: a question was put with this promise, and a promise given is kept. Put the question again with it.</source>
   <translation>„{what}“ lässt sich nicht mehr rückgängig machen: Mit dieser Zusage wurde eine Frage gestellt, und eine gegebene Zusage wird gehalten. Stellen Sie die Frage wieder mit ihr.</translation>
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation>Es gibt nichts rückgängig zu machen.</translation>
  </message>
  <message>
   <source>“{what}” cannot be undone: what was handed in, confirmed or shown stays.</source>
   <translation>„{what}“ lässt sich nicht rückgängig machen: Was abgegeben, bestätigt oder gezeigt wurde, bleibt.</translation>
  </message>
  <message>
   <source>{days} day a week</source>
   <comment>one</comment>
   <translation>{days} Tag pro Woche</translation>
  </message>
  <message>
   <source>{days} days a week</source>
   <translation>{days} Tage pro Woche</translation>
  </message>
  <message>
   <source>In one sentence, off the top of your head: what is our strategy?</source>
   <translation>In einem Satz, aus dem Stegreif: Was ist unsere Strategie?</translation>
  </message>
  <message>
   <source>The programme has no stage “{item}”.</source>
   <translation>Das Programm hat keinen Abschnitt „{item}“.</translation>
  </message>
  <message>
   <source>There is no participant “{id}”. Add them under Welcome first.</source>
   <translation>Es gibt niemanden mit der Kennung „{id}“. Tragen Sie die Person zuerst unter Begrüßung ein.</translation>
  </message>
  <message>
   <source>{word} is none of the words that are used. Look at the note again.</source>
   <translation>{word} ist keines der Wörter, die verwendet werden. Sehen Sie noch einmal auf dem Zettel nach.</translation>
  </message>
  <message>
   <source>These words are of entry {sequence}, {at}: {what}. Everything up to there is as it was then.</source>
   <translation>Diese Wörter gehören zu Eintrag {sequence}, {at}: {what}. Alles bis dorthin ist, wie es damals war.</translation>
  </message>
  <message>
   <source>{n} entry came after it; whether more did, only words noted later can say.</source>
   <comment>one</comment>
   <translation>Danach kam {n} Eintrag; ob es mehr waren, zeigen nur später notierte Wörter.</translation>
  </message>
  <message>
   <source>{n} entries came after it; whether more did, only words noted later can say.</source>
   <translation>Danach kamen {n} Einträge; ob es mehr waren, zeigen nur später notierte Wörter.</translation>
  </message>
  <message>
   <source>No entry of this file has the words {words}. Either the file was changed since they were noted, or they were noted wrongly, or of another workshop.</source>
   <translation>Kein Eintrag dieser Datei hat die Wörter {words}. Entweder wurde die Datei seither verändert, oder die Wörter wurden falsch notiert oder stammen von einem anderen Workshop.</translation>
  </message>
  <message>
   <source>{word} is none of the words that are used. Is it {near}?</source>
   <translation>{word} ist keines der Wörter, die verwendet werden. Ist es {near}?</translation>
  </message>
  <message>
   <source>{one} or {other}</source>
   <translation>{one} oder {other}</translation>
  </message>
  <message>
   <source>It is the last entry here; whether more came after it, only words noted later can say.</source>
   <translation>Er ist hier der letzte; ob danach noch etwas kam, zeigen nur später notierte Wörter.</translation>
  </message>
  <message>
   <source>{n} word was typed; a note has six. Type all six, in their order.</source>
   <comment>one</comment>
   <translation>{n} Wort wurde eingegeben; ein Zettel hat sechs. Geben Sie alle sechs in ihrer Reihenfolge ein.</translation>
  </message>
  <message>
   <source>{n} words were typed; a note has six. Type all six, in their order.</source>
   <translation>{n} Wörter wurden eingegeben; ein Zettel hat sechs. Geben Sie alle sechs in ihrer Reihenfolge ein.</translation>
  </message>
  <message>
   <source>Nearest is entry {sequence}, {at}: {words}. Compare it with the note word by word ({others}).</source>
   <translation>Am nächsten kommt Eintrag {sequence}, {at}: {words}. Vergleichen Sie ihn Wort für Wort mit dem Zettel ({others}).</translation>
  </message>
  <message>
   <source>{has}, not {typed}</source>
   <translation>{has}, nicht {typed}</translation>
  </message>
  <message>
   <source>“{name}” cannot be removed: {why}.</source>
   <translation>„{name}“ lässt sich nicht entfernen: {why}.</translation>
  </message>
  <message>
   <source>You have a design called “{title}” already. Give this one another name.</source>
   <translation>Sie haben schon einen Ablauf namens „{title}“. Geben Sie diesem einen anderen Namen.</translation>
  </message>
  <message>
   <source>The folder {folder} cannot be made: {why}.</source>
   <translation>Der Ordner {folder} lässt sich nicht anlegen: {why}.</translation>
  </message>
  <message>
   <source>The quotation marks in the list do not match; they are taken as they stand.</source>
   <translation>Die Anführungszeichen in der Liste gehen nicht auf; sie werden genommen, wie sie dastehen.</translation>
  </message>
  <message>
   <source>“{name}” is not a text. Save the list as CSV, or copy its cells and paste them.</source>
   <translation>„{name}“ ist kein Text. Speichern Sie die Liste als CSV, oder kopieren Sie die Zellen und fügen Sie sie ein.</translation>
  </message>
  <message>
   <source>Read as Windows-1252: look whether letters such as ä and é are right.</source>
   <translation>Als Windows-1252 gelesen: Prüfen Sie, ob Buchstaben wie ä und é stimmen.</translation>
  </message>
  <message>
   <source>This is longer than a list ever is. Paste it in parts.</source>
   <translation>Das ist länger als jede Liste. Fügen Sie sie in Teilen ein.</translation>
  </message>
  <message>
   <source>“{name}” is larger than a list ever is. Choose another.</source>
   <translation>„{name}“ ist größer als jede Liste. Wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {why}.</source>
   <translation>„{name}“ lässt sich nicht lesen: {why}.</translation>
  </message>
  <message>
   <source>“{name}” is in no writing that is known here. Save it as UTF-8.</source>
   <translation>„{name}“ ist in keiner Schrift, die hier bekannt ist. Speichern Sie als UTF-8.</translation>
  </message>
  <message>
   <source>This has more cells than a list ever has. Keep only its rows and columns, then try again.</source>
   <translation>Das hat mehr Zellen, als eine Liste je hat. Behalten Sie nur ihre Zeilen und Spalten und versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>“{cell}” is neither yes nor no.</source>
   <translation>„{cell}“ ist weder ja noch nein.</translation>
  </message>
  <message>
   <source>The first row is a header, but no column is called “name”. Give that column its name.</source>
   <translation>Die erste Zeile ist eine Überschrift, aber keine Spalte heißt „Name“. Nennen Sie die passende Spalte so.</translation>
  </message>
  <message>
   <source>Row {row}: {name} is on the list already, with another role. Is it somebody else?</source>
   <translation>Zeile {row}: {name} steht schon auf der Liste, mit einer anderen Rolle. Ist es jemand anderes?</translation>
  </message>
  <message>
   <source>Row {row}: {what}</source>
   <translation>Zeile {row}: {what}</translation>
  </message>
  <message>
   <source>Row {row}: {name} stands in row {before} too, with another role. Is it somebody else?</source>
   <translation>Zeile {row}: {name} steht auch in Zeile {before}, mit einer anderen Rolle. Ist es jemand anderes?</translation>
  </message>
  <message>
   <source>The name</source>
   <translation>Der Name</translation>
  </message>
  <message>
   <source>The role</source>
   <translation>Die Rolle</translation>
  </message>
  <message>
   <source>The list has {n} rows; {most} is the most. Paste it in parts.</source>
   <translation>Die Liste hat {n} Zeilen; höchstens {most} sind möglich. Fügen Sie sie in Teilen ein.</translation>
  </message>
  <message>
   <source>No name.</source>
   <translation>Kein Name.</translation>
  </message>
  <message>
   <source>{what} has {n} characters; {most} is the most.</source>
   <translation>{what} hat {n} Zeichen; höchstens {most} sind möglich.</translation>
  </message>
  <message>
   <source>Not read: the column {names}.</source>
   <comment>one</comment>
   <translation>Nicht gelesen: die Spalte {names}.</translation>
  </message>
  <message>
   <source>Not read: the columns {names}.</source>
   <translation>Nicht gelesen: die Spalten {names}.</translation>
  </message>
  <message>
   <source>{who} is on the list already.</source>
   <translation>{who} steht schon auf der Liste.</translation>
  </message>
  <message>
   <source>{who} stands in row {row} already.</source>
   <translation>{who} steht schon in Zeile {row}.</translation>
  </message>
  <message>
   <source>{name} would lead, but somebody leads already.</source>
   <translation>{name} würde leiten, aber es leitet schon jemand.</translation>
  </message>
  <message>
   <source>{name} would lead, but row {row} leads, and one person leads.</source>
   <translation>{name} würde leiten, aber Zeile {row} leitet, und nur eine Person leitet.</translation>
  </message>
  <message>
   <source>The picture {path} could not be written. Free some space, or choose another folder.</source>
   <translation>Das Bild {path} konnte nicht geschrieben werden. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>The folder {folder} could not be made: {why}. Choose another one.</source>
   <translation>Der Ordner {folder} konnte nicht angelegt werden: {why}. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>This file says who wrote what, and “{title}” is promised without names: after the reveal whoever has the file could tell whose each statement is. Carry in a file of sentences alone, shuffled, and delete this one.</source>
   <translation>Diese Datei sagt, wer was geschrieben hat, und für „{title}“ ist versprochen, dass keine Namen stehen: Nach dem Aufdecken könnte, wer die Datei hat, jede Aussage zuordnen. Übernehmen Sie eine Datei nur mit Sätzen, gemischt, und löschen Sie diese.</translation>
  </message>
  <message>
   <source>{places} and {n} more</source>
   <comment>one</comment>
   <translation>{places} und {n} weitere</translation>
  </message>
  <message>
   <source>{places} and {n} more</source>
   <translation>{places} und {n} weitere</translation>
  </message>
  <message>
   <source>“{title}” shows names, and this file does not say whose each statement is. Put the name or the role before each sentence, in a column of its own.</source>
   <translation>„{title}“ zeigt Namen, und diese Datei sagt nicht, von wem die Aussagen sind. Schreiben Sie vor jeden Satz den Namen oder die Rolle, in eine eigene Spalte.</translation>
  </message>
  <message>
   <source>{n} line fits nobody: {places}. Write the name or the role there as it stands under Welcome.</source>
   <comment>one</comment>
   <translation>{n} Zeile passt zu niemandem: {places}. Schreiben Sie dort Namen oder Rolle so, wie sie unter Begrüßung stehen.</translation>
  </message>
  <message>
   <source>{n} lines fit nobody: {places}. Write the name or the role there as it stands under Welcome.</source>
   <translation>{n} Zeilen passen zu niemandem: {places}. Schreiben Sie dort Namen oder Rolle so, wie sie unter Begrüßung stehen.</translation>
  </message>
  <message>
   <source>More cells than columns: {places}. Put the sentence there between quotation marks.</source>
   <translation>Mehr Zellen als Spalten: {places}. Setzen Sie den Satz dort in Anführungszeichen.</translation>
  </message>
  <message>
   <source>No statement: {places}.</source>
   <translation>Keine Aussage: {places}.</translation>
  </message>
  <message>
   <source>Put the question first, also the evening before: what is carried in lies in the box until the reveal, however often the workshop is closed and opened.</source>
   <translation>Stellen Sie zuerst die Frage, auch schon am Vorabend: Was übernommen wird, liegt bis zum Aufdecken in der Box, wie oft der Workshop auch geschlossen und geöffnet wird.</translation>
  </message>
  <message>
   <source>“{title}” is promised by role: before each sentence of the file stands the role as it is under Welcome, and nothing else that says whose it is. That is not so here: {places}.</source>
   <translation>„{title}“ ist nach Rollen zugesagt: Vor jedem Satz der Datei steht die Rolle, wie sie unter Begrüßung steht, und sonst nichts, was sagt, von wem er ist. Hier ist das nicht so: {places}.</translation>
  </message>
  <message>
   <source>The file has more statements than people who are asked have the role: {roles}.</source>
   <translation>Die Datei hat mehr Aussagen, als Gefragte die Rolle haben: {roles}.</translation>
  </message>
  <message>
   <source>The file has {n} statements, and {most} may answer.</source>
   <translation>Die Datei hat {n} Aussagen, und {most} dürfen antworten.</translation>
  </message>
  <message>
   <source>More than one statement of {name}: {places}. None of them is carried in; leave one in the file.</source>
   <translation>Mehr als eine Aussage von {name}: {places}. Keine davon wird übernommen; lassen Sie eine in der Datei.</translation>
  </message>
  <message>
   <source>Fits several people ({who}): {place}. Add the role.</source>
   <translation>Passt zu mehreren Personen ({who}): {place}. Ergänzen Sie die Rolle.</translation>
  </message>
  <message>
   <source>Welcome</source>
   <translation>Begrüßung</translation>
  </message>
  <message>
   <source>Reveal</source>
   <translation>Aufdecken</translation>
  </message>
  <message>
   <source>Same words</source>
   <translation>Gleiche Worte</translation>
  </message>
  <message>
   <source>Trade-offs</source>
   <translation>Abwägungen</translation>
  </message>
  <message>
   <source>Read-back</source>
   <translation>Gegenlesen</translation>
  </message>
  <message>
   <source>Break</source>
   <translation>Pause</translation>
  </message>
  <message>
   <source>Blank</source>
   <comment>a design</comment>
   <translation>Leer</translation>
  </message>
  <message>
   <source>Build your own programme.</source>
   <translation>Stellen Sie Ihr eigenes Programm zusammen.</translation>
  </message>
  <message>
   <source>The design “{name}” is left out. {why}</source>
   <translation>Der Ablauf „{name}“ wird ausgelassen. {why}</translation>
  </message>
  <message>
   <source>It is not a design of Stratroom’s: {what}.</source>
   <translation>Er ist kein Ablauf von Stratroom: {what}.</translation>
  </message>
  <message>
   <source>It is larger than a design ever is.</source>
   <translation>Er ist größer als jeder Ablauf.</translation>
  </message>
  <message>
   <source>What the design is for</source>
   <translation>„Wofür der Ablauf ist“</translation>
  </message>
  <message>
   <source>The question</source>
   <translation>Die Frage</translation>
  </message>
  <message>
   <source>The name of the design</source>
   <translation>Der Name des Ablaufs</translation>
  </message>
  <message>
   <source>there is no such file or folder</source>
   <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
  </message>
  <message>
   <source>the right to do it is missing</source>
   <translation>die Rechte dafür fehlen</translation>
  </message>
  <message>
   <source>the disk is full</source>
   <translation>der Datenträger ist voll</translation>
  </message>
  <message>
   <source>no more room is granted on the disk</source>
   <translation>auf dem Datenträger wird kein Platz mehr gewährt</translation>
  </message>
  <message>
   <source>the disk can only be read</source>
   <translation>der Datenträger kann nur gelesen werden</translation>
  </message>
  <message>
   <source>the name leads round in a circle</source>
   <translation>der Name führt im Kreis</translation>
  </message>
  <message>
   <source>it is a folder</source>
   <translation>es ist ein Ordner</translation>
  </message>
  <message>
   <source>what should be a folder is none</source>
   <translation>was ein Ordner sein sollte, ist keiner</translation>
  </message>
  <message>
   <source>something else has that name already</source>
   <translation>etwas anderes heißt schon so</translation>
  </message>
  <message>
   <source>the name is too long</source>
   <translation>der Name ist zu lang</translation>
  </message>
  <message>
   <source>the disk reports a fault</source>
   <translation>der Datenträger meldet einen Fehler</translation>
  </message>
  <message>
   <source>nobody takes the output</source>
   <translation>niemand nimmt die Ausgabe an</translation>
  </message>
  <message>
   <source>byte {n} does not belong there</source>
   <translation>Byte {n} gehört nicht dorthin</translation>
  </message>
  <message>
   <source>the key “{key}” is unknown</source>
   <translation>der Schlüssel „{key}“ ist unbekannt</translation>
  </message>
  <message>
   <source>the key “{key}” is missing</source>
   <translation>der Schlüssel „{key}“ fehlt</translation>
  </message>
  <message>
   <source>{place} is not as it should be</source>
   <translation>{place} ist nicht, wie es sein sollte</translation>
  </message>
  <message>
   <source>it is not whole</source>
   <translation>der Text ist nicht vollständig</translation>
  </message>
  <message>
   <source>its form is another</source>
   <translation>die Form ist eine andere</translation>
  </message>
  <message>
   <source>No review, condition or first result has a day. There is nothing to put in a calendar.</source>
   <translation>Keine Überprüfung, keine Bedingung und kein erstes Ergebnis hat einen Tag. Für einen Kalender gibt es nichts.</translation>
  </message>
  <message>
   <source>No dissent recorded.</source>
   <translation>Keine abweichende Meinung festgehalten.</translation>
  </message>
  <message>
   <source>Not confirmed by its author yet.</source>
   <translation>Von der Person noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>Position {number}: {kind}</source>
   <translation>Position {number}: {kind}</translation>
  </message>
  <message>
   <source>without a name</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <source>{name}, keeps out of this question</source>
   <translation>{name}, bei dieser Frage im Ausstand</translation>
  </message>
  <message>
   <source>Read back to its author and confirmed.</source>
   <translation>Von der Person gegengelesen und bestätigt.</translation>
  </message>
  <message>
   <source>{n} challenge</source>
   <comment>one</comment>
   <translation>{n} Einwand</translation>
  </message>
  <message>
   <source>{n} challenges</source>
   <translation>{n} Einwände</translation>
  </message>
  <message>
   <source>{n} reservation</source>
   <comment>one</comment>
   <translation>{n} Vorbehalt</translation>
  </message>
  <message>
   <source>{n} reservations</source>
   <translation>{n} Vorbehalte</translation>
  </message>
  <message>
   <source>{n} dissent</source>
   <comment>one</comment>
   <translation>{n} abweichende Meinung</translation>
  </message>
  <message>
   <source>{n} dissents</source>
   <translation>{n} abweichende Meinungen</translation>
  </message>
  <message>
   <source>{n} stand-aside</source>
   <comment>one</comment>
   <translation>{n}-mal Beiseitestehen</translation>
  </message>
  <message>
   <source>{n} stand-asides</source>
   <translation>{n}-mal Beiseitestehen</translation>
  </message>
  <message>
   <source>Said later, {at}</source>
   <translation>Später gesagt, {at}</translation>
  </message>
  <message>
   <source>{title} (not confirmed)</source>
   <translation>{title} (nicht bestätigt)</translation>
  </message>
  <message>
   <source>Said later (not confirmed)</source>
   <translation>Später gesagt (nicht bestätigt)</translation>
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation>{number} von {total}</translation>
  </message>
  <message>
   <source>Each question stands with everything that was answered to it, as it was shown then, and the reason.</source>
   <translation>Zu jeder Frage steht hier alles, was geantwortet wurde, wie es damals gezeigt wurde, und die Begründung.</translation>
  </message>
  <message>
   <source>{title} was asked before; shown {shown}; asked again because: {reason} What was answered then stands under “Asked before”.</source>
   <translation>{title} wurde schon einmal gefragt; gezeigt {shown}; noch einmal gefragt, weil: {reason} Was damals geantwortet wurde, steht unter „Schon einmal gefragt“.</translation>
  </message>
  <message>
   <source>Asked before, then asked again</source>
   <translation>Schon einmal gefragt, dann noch einmal</translation>
  </message>
  <message>
   <source>Asked before</source>
   <translation>Schon einmal gefragt</translation>
  </message>
  <message>
   <source>Shown, then asked again</source>
   <translation>Gezeigt, dann noch einmal gefragt</translation>
  </message>
  <message>
   <source>Shown</source>
   <translation>Gezeigt</translation>
  </message>
  <message>
   <source>Asked again</source>
   <translation>Noch einmal gefragt</translation>
  </message>
  <message>
   <source>Because</source>
   <translation>Weil</translation>
  </message>
  <message>
   <source>This edition names nobody. Owners, attendance, reasons for keeping out and who said what stand in the attributed edition. What people wrote stands to the letter but for the names in it and the words that were withheld beside them, in an order that is nobody’s; each dissent is a numbered position on its decision, and the numbers tie nothing to another decision. Whoever was in the room may still know a voice by its words, by a nickname, or by a name that is misspelt.</source>
   <translation>Diese Ausgabe nennt niemanden. Wer verantwortlich ist, wer da war, warum sich jemand heraushielt und wer was gesagt hat, steht in der Ausgabe mit Namen. Was Personen geschrieben haben, steht bis auf die Namen darin und die Wörter, die außer ihnen nicht genannt werden, wörtlich da, in einer Reihenfolge, die niemandem gehört; jede abweichende Meinung ist eine nummerierte Position zu ihrer Entscheidung, und die Nummern verbinden nichts mit einer anderen Entscheidung. Wer dabei war, kann eine Stimme trotzdem an ihren Worten erkennen, an einem Spitznamen oder an einem Namen, der falsch geschrieben ist.</translation>
  </message>
  <message>
   <source>Attributed edition</source>
   <translation>Ausgabe mit Namen</translation>
  </message>
  <message>
   <source>Unattributed edition</source>
   <translation>Ausgabe ohne Namen</translation>
  </message>
  <message>
   <source>Final, {day}</source>
   <translation>Endgültig, {day}</translation>
  </message>
  <message>
   <source>Draft: not all read back and confirmed</source>
   <translation>Entwurf: noch nicht alles gegengelesen und bestätigt</translation>
  </message>
  <message>
   <source>Where a name stood in what somebody wrote it says “{withheld}”: in {n} place of this record.</source>
   <comment>one</comment>
   <translation>Wo in etwas Geschriebenem ein Name stand, steht „{withheld}“: an {n} Stelle dieses Protokolls.</translation>
  </message>
  <message>
   <source>Where a name stood in what somebody wrote it says “{withheld}”: in {n} places of this record.</source>
   <translation>Wo in etwas Geschriebenem ein Name stand, steht „{withheld}“: an {n} Stellen dieses Protokolls.</translation>
  </message>
  <message>
   <source>What this edition leaves out</source>
   <translation>Was diese Ausgabe weglässt</translation>
  </message>
  <message>
   <source>{name} tables</source>
   <translation>{name} Tabellen</translation>
  </message>
  <message>
   <source>{name} does not say in which form the record is to be written. End its name in .pdf, .docx (for word processors), .md (Markdown) or .ics (a calendar of what is due).</source>
   <translation>{name} sagt nicht, in welcher Form das Protokoll geschrieben werden soll. Lassen Sie den Namen auf .pdf, .docx (für Textverarbeitungen), .md (Markdown) oder .ics (ein Kalender dessen, was fällig ist) enden.</translation>
  </message>
  <message>
   <source>{path} is no PDF. Name the record that was written from the workshop.</source>
   <translation>{path} ist kein PDF. Nennen Sie das Protokoll, das aus dem Workshop geschrieben wurde.</translation>
  </message>
  <message>
   <source>{path} does not carry the words of one entry, as a record of Stratroom does. If another program saved it again, compare the words at the foot of its pages with those of the file.</source>
   <translation>{path} trägt nicht die Wörter eines Eintrags, wie es ein Protokoll von Stratroom tut. Falls ein anderes Programm es neu gespeichert hat, vergleichen Sie die Wörter am Fuß der Seiten mit denen der Datei.</translation>
  </message>
  <message>
   <source>{path} is too large to be a record.</source>
   <translation>{path} ist zu groß für ein Protokoll.</translation>
  </message>
  <message>
   <source>{path} cannot be read: {why}.</source>
   <translation>{path} lässt sich nicht lesen: {why}.</translation>
  </message>
  <message>
   <source>Whoever had this record written left these sections out. They stand in the whole record of the same workshop, which has the same words at the foot of its pages.</source>
   <translation>Wer dieses Protokoll schreiben ließ, hat diese Abschnitte weggelassen. Sie stehen im ganzen Protokoll desselben Workshops; es trägt dieselben Wörter am Fuß seiner Seiten.</translation>
  </message>
  <message>
   <source>Sections left out</source>
   <translation>Weggelassene Abschnitte</translation>
  </message>
  <message>
   <source>Figure: {text}</source>
   <translation>Abbildung: {text}</translation>
  </message>
  <message>
   <source>Every question was answered in private first; then all was shown at once. Until then only who had finished could be seen (without names: how many). Answers on paper were typed in by the facilitator, who saw them.</source>
   <translation>Jede Frage wurde zuerst im Stillen beantwortet, dann alles auf einmal gezeigt. Bis dahin war nur zu sehen, wer fertig war (ohne Namen: wie viele). Antworten auf Papier tippte die Moderation ein und sah sie.</translation>
  </message>
  <message>
   <source>“Noticeably different” is the room’s judgement: people sorted the statements, named the groups and counted the different answers. The machine grouped and scored nothing; it marked amounts, dates and shared words.</source>
   <translation>„Merklich verschieden“ ist das Urteil des Plenums: Menschen haben die Aussagen sortiert, die Gruppen benannt und die verschiedenen Antworten gezählt. Die Maschine hat nichts gruppiert oder bewertet; sie hat Mengen, Termine und gemeinsame Wörter markiert.</translation>
  </message>
  <message>
   <source>A trade-off asks for one good thing even over another. Each person takes one of seven worded positions before the debate and again after it; there is no average.</source>
   <translation>Eine Abwägung stellt etwas Gutes über etwas anderes. Alle nehmen vor und nach der Debatte eine von sieben benannten Positionen ein; gemittelt wird nicht.</translation>
  </message>
  <message>
   <source>Gradients of agreement are eight worded categories with no average, in Stratroom’s own words after Sam Kaner, Facilitator’s Guide to Participatory Decision-Making (2014). The poll informs the decision; people took it.</source>
   <translation>Die Zustimmungsstufen sind acht benannte Kategorien, nicht gemittelt, im Wortlaut von Stratroom nach Sam Kaner, Facilitator’s Guide to Participatory Decision-Making (2014). Die Abfrage unterrichtet die Entscheidung; entschieden haben Menschen.</translation>
  </message>
  <message>
   <source>A dissent stands in its author’s words, read back and confirmed, or is marked “not confirmed”. Who did not want to be named is not named.</source>
   <translation>Eine abweichende Meinung steht im Wortlaut, gegengelesen und bestätigt, oder mit „nicht bestätigt“. Wer nicht genannt werden wollte, wird nicht genannt.</translation>
  </message>
  <message>
   <source>Each person with a vote gave 100 points in private. A cut line is drawn by the room with all points in view; it does not follow from the totals.</source>
   <translation>Alle mit Stimmrecht haben im Stillen 100 Punkte vergeben. Eine Schnittlinie zieht das Plenum, alle Punkte vor Augen; sie folgt nicht aus den Summen.</translation>
  </message>
  <message>
   <source>Each person with a vote put the options in order in private, ties allowed; one without a place is compared with nothing. Borda and Schulze are two ways of counting the same rankings; where they differ, both are given and neither is the right one.</source>
   <translation>Alle mit Stimmrecht haben die Optionen im Stillen geordnet, auch mit Gleichstand; eine ohne Platz wird mit nichts verglichen. Borda und Schulze zählen dieselben Rangfolgen auf zwei Arten; wo sie auseinandergehen, stehen beide da, und keine ist die richtige.</translation>
  </message>
  <message>
   <source>Counts say out of how many. Somebody who was absent or did not answer is neither a zero nor the last.</source>
   <translation>Zahlen sagen, von wie vielen. Wer fehlte oder nicht antwortete, zählt weder als null noch als Letzter.</translation>
  </message>
  <message>
   <source>The words at the foot of each page name the last entry of the workshop file. A copy that was changed later leads to other words: compare them. Without words that somebody noted, cutting off the last entry cannot be found.</source>
   <translation>Die Wörter am Fuß jeder Seite benennen den letzten Eintrag der Workshop-Datei. Eine später veränderte Kopie führt zu anderen Wörtern: Vergleichen Sie sie. Ohne Wörter, die jemand notiert hat, bleibt unbemerkt, wenn der letzte Eintrag abgeschnitten wurde.</translation>
  </message>
  <message>
   <source>Record of a workshop. Not statutory minutes.</source>
   <translation>Protokoll eines Workshops. Keine förmliche Niederschrift.</translation>
  </message>
  <message>
   <source>Given up, its answers erased unread: {title}. The reason: {why}</source>
   <translation>Aufgegeben, die Antworten ungelesen gelöscht: {title}. Die Begründung: {why}</translation>
  </message>
  <message>
   <source>How it was done</source>
   <translation>Wie gearbeitet wurde</translation>
  </message>
  <message>
   <source>Method</source>
   <translation>Vorgehen</translation>
  </message>
  <message>
   <source>{title}: {n} answer of {all} was typed in from paper.</source>
   <comment>one</comment>
   <translation>{title}: {n} Antwort von {all} wurde von Papier eingetippt.</translation>
  </message>
  <message>
   <source>{title}: {n} answers of {all} were typed in from paper.</source>
   <translation>{title}: {n} Antworten von {all} wurden von Papier eingetippt.</translation>
  </message>
  <message>
   <source>{title}: {n} answer of {all} was collected before the day; whoever collected it had seen it.</source>
   <comment>one</comment>
   <translation>{title}: {n} Antwort von {all} wurde vorab gesammelt; wer sie gesammelt hat, hatte sie gesehen.</translation>
  </message>
  <message>
   <source>{title}: {n} answers of {all} were collected before the day; whoever collected them had seen them.</source>
   <translation>{title}: {n} Antworten von {all} wurden vorab gesammelt; wer sie gesammelt hat, hatte sie gesehen.</translation>
  </message>
  <message>
   <source>Not revealed when this record was written: {titles}.</source>
   <translation>Nicht aufgedeckt, als dieses Protokoll geschrieben wurde: {titles}.</translation>
  </message>
  <message>
   <source>To be asked again, and not shown since: {titles}.</source>
   <translation>Soll noch einmal gefragt werden und wurde seither nicht gezeigt: {titles}.</translation>
  </message>
  <message>
   <source>What came on paper</source>
   <translation>Was auf Papier kam</translation>
  </message>
  <message>
   <source>What came before the day</source>
   <translation>Was vorab kam</translation>
  </message>
  <message>
   <source>What is not in this record</source>
   <translation>Was in diesem Protokoll fehlt</translation>
  </message>
  <message>
   <source>{title} ({outcome} since)</source>
   <translation>{title} (seither {outcome})</translation>
  </message>
  <message>
   <source>{title} ({outcome})</source>
   <translation>{title} ({outcome})</translation>
  </message>
  <message>
   <source>{title} (amended since)</source>
   <translation>{title} (seither geändert)</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it without a name when all answers are shown at once. The number is not tied to a person; take any card. Handwriting can give its author away.</source>
   <translation>Die Moderation tippt diese Karte ein und sieht sie. Der Raum sieht sie ohne Namen, wenn alle Antworten auf einmal gezeigt werden. Die Nummer gehört zu keiner Person; nehmen Sie irgendeine Karte. Eine Handschrift kann verraten, von wem sie ist.</translation>
  </message>
  <message>
   <source>Far more</source>
   <translation>Viel mehr</translation>
  </message>
  <message>
   <source>More</source>
   <translation>Mehr</translation>
  </message>
  <message>
   <source>A little more</source>
   <translation>Etwas mehr</translation>
  </message>
  <message>
   <source>Equal</source>
   <translation>Gleich</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it without a name when all answers are shown at once, and with your name after it has read them.</source>
   <translation>Die Moderation tippt diese Karte ein und sieht sie. Das Plenum sieht sie ohne Namen, wenn alle Antworten auf einmal gezeigt werden, und mit Ihrem Namen, wenn es sie gelesen hat.</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it with your name when all answers are shown at once, not before.</source>
   <translation>Die Moderation tippt diese Karte ein und sieht sie. Der Raum sieht sie mit Ihrem Namen, wenn alle Antworten auf einmal gezeigt werden, nicht früher.</translation>
  </message>
  <message>
   <source>The facilitator types this card in and sees it. The room sees it without a name, with the role that stands above, when all answers are shown at once: a role that one person alone has tells who it is. The number is not tied to a person; take any card of your role. Handwriting can give its author away.</source>
   <translation>Die Moderation tippt diese Karte ein und sieht sie. Der Raum sieht sie ohne Namen und mit der Rolle, die oben steht, wenn alle Antworten auf einmal gezeigt werden: Eine Rolle, die nur eine Person hat, sagt, wer es ist. Die Nummer gehört zu keiner Person; nehmen Sie irgendeine Karte Ihrer Rolle. Eine Handschrift kann verraten, von wem sie ist.</translation>
  </message>
  <message>
   <source>No. {number}</source>
   <translation>Nr. {number}</translation>
  </message>
  <message>
   <source>Write the points in each box; an empty box is zero.</source>
   <translation>Schreiben Sie die Punkte in die Kästchen; ein leeres Kästchen ist null.</translation>
  </message>
  <message>
   <source>Write a place in each box: 1 is first. An empty box counts as no opinion.</source>
   <translation>Schreiben Sie einen Platz in jedes Kästchen: 1 ist vorn. Ein leeres Kästchen zählt als keine Meinung.</translation>
  </message>
  <message>
   <source>Mark every sentence that says the same as your own. Leave your own out.</source>
   <translation>Haken Sie jeden Satz an, der dasselbe sagt wie Ihr eigener. Ihren eigenen lassen Sie aus.</translation>
  </message>
  <message>
   <source>Together exactly 100</source>
   <translation>Zusammen genau 100</translation>
  </message>
  <message>
   <source>None of them says the same</source>
   <translation>Keiner davon sagt dasselbe</translation>
  </message>
  <message>
   <source>What moved me, or kept me here</source>
   <translation>Was mich bewegt oder hier gehalten hat</translation>
  </message>
  <message>
   <source>Where I stand: mark one ring.</source>
   <translation>Wo ich stehe: Kreuzen Sie einen Ring an.</translation>
  </message>
  <message>
   <source>Why, in one line</source>
   <translation>Warum, in einer Zeile</translation>
  </message>
  <message>
   <source>Needed: {level}</source>
   <translation>Nötige Zustimmung: {level}</translation>
  </message>
  <message>
   <source>How far I support it: mark one box.</source>
   <translation>Wie weit ich zustimme: Kreuzen Sie ein Feld an.</translation>
  </message>
  <message>
   <source>{page} of {all}</source>
   <translation>{page} von {all}</translation>
  </message>
  <message>
   <source>{n} point</source>
   <comment>one</comment>
   <translation>{n} Punkt</translation>
  </message>
  <message>
   <source>{n} points</source>
   <translation>{n} Punkte</translation>
  </message>
  <message>
   <source>Parked</source>
   <translation>Im Themenspeicher</translation>
  </message>
  <message>
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <source>Came up in</source>
   <translation>Aufgekommen bei</translation>
  </message>
  <message>
   <source>Parking lot</source>
   <translation>Themenspeicher</translation>
  </message>
  <message>
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>In full on page {page}</source>
   <translation>Ausführlich auf Seite {page}</translation>
  </message>
  <message>
   <source>{file} has more than 50 million pixels. Choose a smaller picture for the logo.</source>
   <translation>{file} hat mehr als 50 Millionen Pixel. Wählen Sie für das Logo ein kleineres Bild.</translation>
  </message>
  <message>
   <source>{file} is larger than 20 MB. Choose a smaller picture for the logo.</source>
   <translation>{file} ist größer als 20 MB. Wählen Sie für das Logo ein kleineres Bild.</translation>
  </message>
  <message>
   <source>{file} could not be read: {why}. Choose another logo.</source>
   <translation>{file} konnte nicht gelesen werden: {why}. Wählen Sie ein anderes Logo.</translation>
  </message>
  <message>
   <source>{file} is not a PNG or JPEG picture. Choose one for the logo.</source>
   <translation>{file} ist kein PNG- oder JPEG-Bild. Wählen Sie für das Logo ein solches.</translation>
  </message>
  <message>
   <source>Signs that could not be drawn</source>
   <translation>Zeichen, die nicht gedruckt werden konnten</translation>
  </message>
  <message>
   <source>The record is not written: no font of Stratroom has {signs}. Replace it where it stands, or have the record written with a box in its place: the box shows its number, its text is in the file.</source>
   <comment>one</comment>
   <translation>Das Protokoll ist nicht geschrieben: Keine Schrift von Stratroom hat {signs}. Ersetzen Sie das Zeichen, wo es steht, oder lassen Sie das Protokoll mit einem Kästchen an seiner Stelle schreiben: Das Kästchen zeigt seine Nummer, sein Text steht in der Datei.</translation>
  </message>
  <message>
   <source>The record is not written: no font of Stratroom has {signs}. Replace them where they stand, or have the record written with boxes in their place: each box shows its number, their text is in the file.</source>
   <translation>Das Protokoll ist nicht geschrieben: Keine Schrift von Stratroom hat {signs}. Ersetzen Sie die Zeichen, wo sie stehen, oder lassen Sie das Protokoll mit Kästchen an ihrer Stelle schreiben: Jedes Kästchen zeigt seine Nummer, ihr Text steht in der Datei.</translation>
  </message>
  <message>
   <source>{signs} is drawn as a box with its number; its text is in the file.</source>
   <comment>one</comment>
   <translation>{signs} ist als Kästchen mit seiner Nummer gedruckt; der Text steht in der Datei.</translation>
  </message>
  <message>
   <source>{signs} are drawn as boxes with their numbers; their text is in the file.</source>
   <translation>{signs} sind als Kästchen mit ihren Nummern gedruckt; der Text steht in der Datei.</translation>
  </message>
  <message>
   <source>{sign}, first in {where}</source>
   <translation>{sign}, zuerst in {where}</translation>
  </message>
  <message>
   <source>the title page</source>
   <translation>der Titelseite</translation>
  </message>
  <message>
   <source>the foot of each page</source>
   <translation>der Fußzeile jeder Seite</translation>
  </message>
  <message>
   <source>{n} more</source>
   <comment>one</comment>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>{n} weitere</translation>
  </message>
  <message>
   <source>{section}, under {heading}</source>
   <translation>{section}, unter {heading}</translation>
  </message>
  <message>
   <source>Named in the attributed edition</source>
   <translation>Genannt in der Ausgabe mit Namen</translation>
  </message>
  <message>
   <source>Category</source>
   <translation>Kategorie</translation>
  </message>
  <message>
   <source>Gradient</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <source>People</source>
   <comment>a column of numbers</comment>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Polled on</source>
   <translation>Abfrage zu</translation>
  </message>
  <message>
   <source>Level needed</source>
   <translation>Nötige Zustimmung</translation>
  </message>
  <message>
   <source>None was fixed.</source>
   <translation>Es wurde keine festgelegt.</translation>
  </message>
  <message>
   <source>Gradients of agreement</source>
   <translation>Zustimmungsstufen</translation>
  </message>
  <message>
   <source>{n} person</source>
   <comment>one</comment>
   <translation>{n} Person</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} Personen</translation>
  </message>
  <message>
   <source>{name} from {time}, back in at {back}</source>
   <translation>{name} ab {time}, wieder dabei ab {back}</translation>
  </message>
  <message>
   <source>{name} from {time}</source>
   <translation>{name} ab {time}</translation>
  </message>
  <message>
   <source>Keeps out</source>
   <translation>Im Ausstand</translation>
  </message>
  <message>
   <source>Kept out</source>
   <translation>Zeit des Ausstands</translation>
  </message>
  <message>
   <source>Schulze compares two options at a time. A win is as strong as more people put the one before the other than after it; a way over several wins is as strong as the weakest of them; the stronger way decides. Equal ones are tied.</source>
   <translation>Schulze vergleicht je zwei Optionen. Ein Sieg ist so stark, wie mehr Menschen die eine vor die andere setzen als dahinter; ein Weg über mehrere Siege ist so stark wie der schwächste von ihnen; der stärkere Weg entscheidet. Gleich starke stehen gleichauf.</translation>
  </message>
  <message>
   <source>Borda adds up, over all rankings, how many options stand below each, and half of those beside it. An option without a place on a ranking neither gains nor gives anything there.</source>
   <translation>Borda zählt über alle Rangfolgen zusammen, wie viele Optionen unter einer stehen, und die Hälfte derer daneben. Eine Option ohne Platz auf einer Rangfolge gewinnt und gibt dort nichts.</translation>
  </message>
  <message>
   <source>It is 1 where all rankings are the same and 0 where they cancel each other out. It says how alike the rankings are, not whether the order is right.</source>
   <translation>Es ist 1, wo alle Rangfolgen gleich sind, und 0, wo sie einander aufheben. Es sagt, wie ähnlich die Rangfolgen sind, nicht, ob die Reihenfolge richtig ist.</translation>
  </message>
  <message>
   <source>Van der Eijk’s A says how positions are spread: 1 where all stand at one step, 0 where as many stand at each, −1 where half stand at each end. In a small group one person moves it far, so it stands with its range if one person were missing or stood one step aside.</source>
   <translation>Van der Eijks A sagt, wie Positionen verteilt sind: 1, wo alle auf einer Stufe stehen, 0, wo auf jeder gleich viele stehen, −1, wo an jedem Ende die Hälfte steht. In einer kleinen Gruppe bewegt eine Person es weit; darum steht es mit seiner Spanne, wenn eine Person fehlte oder eine Stufe daneben stünde.</translation>
  </message>
  <message>
   <source>Before each other one</source>
   <translation>Vor jeder anderen</translation>
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
   <translation>Niemand ändert, was vorn steht.</translation>
  </message>
  <message>
   <source>Kemeny looks for the order that goes against fewest of the comparisons people made: {n} orders are equally good, each against {cost}, so none of them is printed.</source>
   <translation>Kemeny sucht die Reihenfolge, die den wenigsten Vergleichen widerspricht: {n} Reihenfolgen sind gleich gut, jede gegen {cost}; darum steht keine von ihnen hier.</translation>
  </message>
  <message>
   <source>Kendall’s W: {number}. {what}</source>
   <translation>Kendalls W: {number}. {what}</translation>
  </message>
  <message>
   <source>A {number}, from {least} to {most} with one person missing or one step aside; {n} people</source>
   <translation>A {number}, von {least} bis {most} ohne eine Person oder mit einer eine Stufe daneben; {n} Personen</translation>
  </message>
  <message>
   <source>Appendix</source>
   <translation>Anhang</translation>
  </message>
  <message>
   <source>Numbers to look up</source>
   <translation>Zahlen zum Nachschlagen</translation>
  </message>
  <message>
   <source>No option does, and nobody changes that.</source>
   <translation>Keine Option, und niemand ändert das.</translation>
  </message>
  <message>
   <source>Kemeny’s order is not counted for more than {most} options.</source>
   <translation>Kemenys Reihenfolge wird bei mehr als {most} Optionen nicht gezählt.</translation>
  </message>
  <message>
   <source>Kemeny’s order goes against fewest of the comparisons people made, {cost} of them: {order}.</source>
   <translation>Kemenys Reihenfolge widerspricht den wenigsten Vergleichen, die gemacht wurden, nämlich {cost}: {order}.</translation>
  </message>
  <message>
   <source>Kendall’s W is not defined here: options are without a place on some rankings, or everything is tied.</source>
   <translation>Kendalls W ist hier nicht definiert: Optionen haben auf manchen Rangfolgen keinen Platz, oder alles steht gleichauf.</translation>
  </message>
  <message>
   <source>How the rankings were counted</source>
   <translation>Wie die Rangfolgen gezählt wurden</translation>
  </message>
  <message>
   <source>the options carry the numbers of the priorities</source>
   <translation>die Optionen tragen die Nummern der Prioritäten</translation>
  </message>
  <message>
   <source>Option</source>
   <translation>Option</translation>
  </message>
  <message>
   <source>Place by Schulze</source>
   <translation>Platz nach Schulze</translation>
  </message>
  <message>
   <source>Borda’s count</source>
   <translation>Zählung nach Borda</translation>
  </message>
  <message>
   <source>Without any one person</source>
   <translation>Ohne jeweils eine Person</translation>
  </message>
  <message>
   <source>How positions were spread</source>
   <translation>Wie die Positionen verteilt waren</translation>
  </message>
  <message>
   <source>{n}, tied</source>
   <translation>{n}, gleichauf</translation>
  </message>
  <message>
   <source>, then </source>
   <translation>, dann </translation>
  </message>
  <message>
   <source>These words stood on the projector when the answers were shown. Whoever noted them then can compare: with the same words here, nothing up to that reveal was changed since.</source>
   <translation>Diese Wörter standen auf dem Beamer, als die Antworten gezeigt wurden. Wer sie damals notiert hat, kann vergleichen: Stehen hier dieselben Wörter, wurde bis zu diesem Aufdecken seither nichts verändert.</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Six words</source>
   <translation>Sechs Wörter</translation>
  </message>
  <message>
   <source>The six words of each reveal</source>
   <translation>Die sechs Wörter jedes Aufdeckens</translation>
  </message>
  <message>
   <source>Table</source>
   <translation>Tabelle</translation>
  </message>
  <message>
   <source>{path} holds other files, too. Name another folder for the tables.</source>
   <translation>{path} enthält auch andere Dateien. Nennen Sie einen anderen Ordner für die Tabellen.</translation>
  </message>
  <message>
   <source>{table}, summed up</source>
   <translation>{table}, zusammengezählt</translation>
  </message>
  <message>
   <source>Section</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <source>Dissent</source>
   <translation>Abweichende Meinung</translation>
  </message>
  <message>
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Wortlaut</translation>
  </message>
  <message>
   <source>Said of</source>
   <translation>Gesagt zu</translation>
  </message>
  <message>
   <source>Standing</source>
   <translation>Stand</translation>
  </message>
  <message>
   <source>Statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <source>Group</source>
   <translation>Gruppe</translation>
  </message>
  <message>
   <source>Argument</source>
   <translation>Argument</translation>
  </message>
  <message>
   <source>Basis</source>
   <translation>Grundlage</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Heading</source>
   <translation>Überschrift</translation>
  </message>
  <message>
   <source>Under</source>
   <translation>Unter</translation>
  </message>
  <message>
   <source>Outcome</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <source>Dissents</source>
   <translation>Abweichende Meinungen</translation>
  </message>
  <message>
   <source>Facts</source>
   <translation>Angaben</translation>
  </message>
  <message>
   <source>Label</source>
   <translation>Bezeichnung</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <source>Arguments</source>
   <translation>Argumente</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Anmerkung</translation>
  </message>
  <message>
   <source>an ordinary word, and a name</source>
   <translation>ein gewöhnliches Wort und ein Name</translation>
  </message>
  <message>
   <source>a word of somebody’s role, or of what they answer for</source>
   <translation>ein Wort aus jemandes Rolle oder Zuständigkeit</translation>
  </message>
  <message>
   <source>like a name</source>
   <translation>einem Namen ähnlich</translation>
  </message>
  <message>
   <source>an address</source>
   <translation>eine Adresse</translation>
  </message>
  <message>
   <source>a number to call</source>
   <translation>eine Telefonnummer</translation>
  </message>
  <message>
   <source>somebody’s own part</source>
   <translation>die eigene Rolle von jemandem</translation>
  </message>
  <message>
   <source>the organisation, which keeps its name, bears that of somebody here</source>
   <translation>die Organisation behält ihren Namen und trägt den von jemandem hier</translation>
  </message>
  <message>
   <source>{n} word may still tell who somebody is.</source>
   <comment>one</comment>
   <translation>{n} Wort kann noch verraten, wer jemand ist.</translation>
  </message>
  <message>
   <source>{n} words may still tell who somebody is.</source>
   <translation>{n} Wörter können noch verraten, wer jemand ist.</translation>
  </message>
  <message>
   <source>No place is withheld.</source>
   <translation>Keine Stelle wird verschwiegen.</translation>
  </message>
  <message>
   <source>{n} place is withheld.</source>
   <comment>one</comment>
   <translation>{n} Stelle wird verschwiegen.</translation>
  </message>
  <message>
   <source>{n} places are withheld.</source>
   <translation>{n} Stellen werden verschwiegen.</translation>
  </message>
  <message>
   <source>The first page</source>
   <translation>Die erste Seite</translation>
  </message>
  <message>
   <source>{n} place</source>
   <comment>one</comment>
   <translation>{n} Stelle</translation>
  </message>
  <message>
   <source>{n} places</source>
   <translation>{n} Stellen</translation>
  </message>
  <message>
   <source>{word}: {why}; {often}, first in {where}.</source>
   <translation>{word}: {why}; {often}, zuerst in {where}.</translation>
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation>{day}, {time} Uhr</translation>
  </message>
  <message>
   <source>It stands at {title}; the last thing saved, {at}: {what}.</source>
   <translation>Stand: {title}; zuletzt gespeichert, {at}: {what}.</translation>
  </message>
  <message>
   <source>Recovered. What was being written when Stratroom ended was taken back. {last}</source>
   <translation>Wiederhergestellt. Was gerade geschrieben wurde, als Stratroom endete, wurde zurückgenommen. {last}</translation>
  </message>
  <message>
   <source>It was written by an older Stratroom and is of today’s kind now; the old file is kept as “{name}”.</source>
   <translation>Ein älteres Stratroom hat die Datei geschrieben; sie ist jetzt von heutiger Art. Die alte ist aufbewahrt als „{name}“.</translation>
  </message>
  <message>
   <source>Recovered. What was handed in is kept. {last}</source>
   <translation>Wiederhergestellt. Was abgegeben war, ist erhalten. {last}</translation>
  </message>
  <message>
   <source>Recovered. Nothing was lost. {last}</source>
   <translation>Wiederhergestellt. Nichts ging verloren. {last}</translation>
  </message>
  <message>
   <source>Recovered. What was saved is kept. {last}</source>
   <translation>Wiederhergestellt. Was gespeichert war, ist erhalten. {last}</translation>
  </message>
  <message>
   <source>The group’s name</source>
   <translation>Der Name der Gruppe</translation>
  </message>
  <message>
   <source>“{member}” stands in a group already. One group each.</source>
   <translation>„{member}“ steht schon in einer Gruppe. Jede Aussage gehört in eine einzige.</translation>
  </message>
  <message>
   <source>The programme: a case is rehearsed with the one-day design.</source>
   <translation>Das Programm: Ein Fall wird mit dem eintägigen Ablauf geprobt.</translation>
  </message>
  <message>
   <source>That {title} was reopened, and why.</source>
   <translation>Dass {title} wieder aufgenommen wurde, und warum.</translation>
  </message>
  <message>
   <source>The parked point.</source>
   <comment>one</comment>
   <translation>Der Punkt im Themenspeicher.</translation>
  </message>
  <message>
   <source>The {n} parked points.</source>
   <translation>Die {n} Punkte im Themenspeicher.</translation>
  </message>
  <message>
   <source>The case holds a name of {count} characters, “{name}”, and a case is rehearsed with at most {most}. Shorten it there before you rehearse it.</source>
   <translation>Der Fall enthält einen Namen mit {count} Zeichen, „{name}“; durchgespielt wird ein Fall mit höchstens {most}. Kürzen Sie ihn dort, bevor Sie ihn durchspielen.</translation>
  </message>
  <message>
   <source>The case holds a role of {count} characters, “{role}”, and a case is rehearsed with at most {most}. Shorten it there before you rehearse it.</source>
   <translation>Der Fall enthält eine Rolle mit {count} Zeichen, „{role}“; durchgespielt wird ein Fall mit höchstens {most}. Kürzen Sie sie dort, bevor Sie ihn durchspielen.</translation>
  </message>
  <message>
   <source>That {name} has no vote any more: a case in which they answered tells them with one.</source>
   <translation>Dass {name} kein Stimmrecht mehr hat: Ein Fall, in dem die Person geantwortet hat, erzählt sie mit Stimmrecht.</translation>
  </message>
  <message>
   <source>That {name} is absent: a case does not say who left.</source>
   <translation>Dass {name} abwesend ist: Ein Fall sagt nicht, wer gegangen ist.</translation>
  </message>
  <message>
   <source>“{phrase}” and its meanings: they carry no names, and a case says who wrote what.</source>
   <translation>„{phrase}“ und die Bedeutungen: Sie tragen keine Namen, und ein Fall sagt, wer was geschrieben hat.</translation>
  </message>
  <message>
   <source>Who used “{phrase}” in another form: a case counts these words to the letter.</source>
   <translation>Wer „{phrase}“ in anderer Form gebraucht hat: Ein Fall zählt diese Worte buchstäblich.</translation>
  </message>
  <message>
   <source>“{title}”: it is not revealed yet.</source>
   <translation>„{title}“: noch nicht aufgedeckt.</translation>
  </message>
  <message>
   <source>That “{title}” was given up, and why.</source>
   <translation>Dass „{title}“ aufgegeben wurde, und warum.</translation>
  </message>
  <message>
   <source>The answers to “{title}” that were shown before it was asked again ({count}), and why it was.</source>
   <translation>Die Antworten zu „{title}“, die gezeigt wurden, bevor noch einmal gefragt wurde ({count}), und warum.</translation>
  </message>
  <message>
   <source>That answers to “{title}” came on paper, and whose.</source>
   <translation>Dass Antworten zu „{title}“ auf Papier kamen, und von wem.</translation>
  </message>
  <message>
   <source>That answers to “{title}” were collected before the day, and whose.</source>
   <translation>Dass Antworten zu „{title}“ vorab gesammelt wurden, und von wem.</translation>
  </message>
  <message>
   <source>That points and rankings were promised by role: none were shown since.</source>
   <translation>Dass Punkte und Rangfolgen nach Rollen zugesagt waren: Seither wurden keine gezeigt.</translation>
  </message>
  <message>
   <source>That points and rankings were promised without names: none were shown since.</source>
   <translation>Dass Punkte und Rangfolgen ohne Namen zugesagt waren: Seither wurden keine gezeigt.</translation>
  </message>
  <message>
   <source>The case holds all {count} options, and a case is rehearsed with at most {most}. Take some out of it, with what was given to them, before you rehearse it.</source>
   <translation>Der Fall enthält alle {count} Optionen; durchgespielt wird ein Fall mit höchstens {most}. Nehmen Sie einige heraus, samt dem, was ihnen gegeben wurde, bevor Sie ihn durchspielen.</translation>
  </message>
  <message>
   <source>The cut line: nothing stands above it.</source>
   <translation>Die Schnittlinie: Es steht nichts darüber.</translation>
  </message>
  <message>
   <source>What was agreed of “{option}” before it came below the cut line.</source>
   <translation>Was zu „{option}“ vereinbart war, bevor sie unter die Schnittlinie kam.</translation>
  </message>
  <message>
   <source>The answers to “{title}”: there are more than participants now have a vote in it, and a case asks those alone.</source>
   <translation>Die Antworten auf „{title}“: Es sind mehr, als Teilnehmende dabei jetzt eine Stimme haben, und ein Fall fragt nur diese.</translation>
  </message>
  <message>
   <source>That “{option}” comes from a trade-off that was removed since.</source>
   <translation>Dass „{option}“ aus einer Abwägung stammt, die seither entfernt wurde.</translation>
  </message>
  <message>
   <source>“{option}” above the cut line: it has no owner yet.</source>
   <translation>„{option}“ über der Schnittlinie: Noch ist niemand verantwortlich.</translation>
  </message>
  <message>
   <source>The answers to “{title}”: they stand under roles that fewer participants have now, and a case tells their roles as they are now.</source>
   <translation>Die Antworten auf „{title}“: Sie stehen unter Rollen, die jetzt weniger Teilnehmende haben, und ein Fall nennt deren Rollen, wie sie jetzt sind.</translation>
  </message>
  <message>
   <source>That whoever owns “{option}” was away when they were named.</source>
   <translation>Dass abwesend war, wer für „{option}“ verantwortlich ist, als der Name fiel.</translation>
  </message>
  <message>
   <source>That “{title}” was confirmed, and changed or amended since.</source>
   <translation>Dass „{title}“ bestätigt und seither geändert oder berichtigt wurde.</translation>
  </message>
  <message>
   <source>That some were away when “{title}” was confirmed.</source>
   <translation>Dass einige nicht da waren, als „{title}“ bestätigt wurde.</translation>
  </message>
  <message>
   <source>What was put right of the priorities in the read-back: a case tells the list as it stands.</source>
   <translation>Was beim Gegenlesen an den Prioritäten berichtigt wurde: Ein Fall erzählt die Liste, wie sie steht.</translation>
  </message>
  <message>
   <source>The statements and their groups: they carry no names, and a case says who wrote what.</source>
   <translation>Die Aussagen und ihre Gruppen: Sie tragen keine Namen, und ein Fall sagt, wer was geschrieben hat.</translation>
  </message>
  <message>
   <source>That names come after reading: a case is rehearsed with names from the reveal on.</source>
   <translation>Dass Namen nach dem Lesen kommen: Ein Fall wird vom Aufdecken an mit Namen durchgespielt.</translation>
  </message>
  <message>
   <source>The order in which the sentences stand: a case is rehearsed with them by role.</source>
   <translation>Die Reihenfolge, in der die Sätze stehen: Ein Fall wird mit ihnen nach Rollen durchgespielt.</translation>
  </message>
  <message>
   <source>How the statements were sorted ({how}): a case tells the groups.</source>
   <translation>Wie die Aussagen sortiert wurden ({how}): Ein Fall nennt die Gruppen.</translation>
  </message>
  <message>
   <source>The second sorting, by {who}: a case tells the room’s.</source>
   <translation>Die zweite Sortierung, von {who}: Ein Fall nennt die des Plenums.</translation>
  </message>
  <message>
   <source>The statements and their groups: their names are not shown yet, and a case says who wrote what.</source>
   <translation>Die Aussagen und ihre Gruppen: Ihre Namen sind noch nicht gezeigt, und ein Fall sagt, wer was geschrieben hat.</translation>
  </message>
  <message>
   <source>The groups: the room has not confirmed them yet.</source>
   <translation>Die Gruppen: Das Plenum hat sie noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>The room’s count: every statement stands alone, and a case counts named groups.</source>
   <translation>Die Zählung des Plenums: Jede Aussage steht allein, und ein Fall zählt benannte Gruppen.</translation>
  </message>
  <message>
   <source>The words that “{title}” was sealed with: nobody but {keeper} has them. Without them the case is rehearsed with these answers hidden.</source>
   <translation>Die Worte, mit denen „{title}“ versiegelt war: Niemand außer {keeper} hat sie. Ohne sie wird der Fall mit diesen Antworten verborgen geprobt.</translation>
  </message>
  <message>
   <source>That “{title}” was sealed, and who kept the words.</source>
   <translation>Dass „{title}“ versiegelt war und wer die Wörter verwahrte.</translation>
  </message>
  <message>
   <source>That somebody who is no longer on the list called the reverse of “{wording}” sensible.</source>
   <translation>Dass jemand, der nicht mehr auf der Liste steht, die Umkehrung von „{wording}“ sinnvoll genannt hat.</translation>
  </message>
  <message>
   <source>Who was given the floor on “{wording}”, and for how long.</source>
   <translation>Wer zu „{wording}“ das Wort bekam und wie lange.</translation>
  </message>
  <message>
   <source>Who was assigned to argue the other side of “{wording}” earlier.</source>
   <translation>Wer bei „{wording}“ früher beauftragt war, die andere Seite zu vertreten.</translation>
  </message>
  <message>
   <source>Who would have supported “{wording}” on conditions that were changed since.</source>
   <translation>Wer „{wording}“ unter Bedingungen mitgetragen hätte, die seither geändert wurden.</translation>
  </message>
  <message>
   <source>The earlier proposals on “{wording}”, and when each was worded.</source>
   <translation>Die früheren Vorschläge zu „{wording}“ und wann jeder formuliert wurde.</translation>
  </message>
  <message>
   <source>The earlier wordings of the decision on “{wording}”.</source>
   <translation>Die früheren Fassungen der Entscheidung zu „{wording}“.</translation>
  </message>
  <message>
   <source>That answers on “{wording}” were shown after the decision was recorded.</source>
   <translation>Dass nach der Entscheidung noch Antworten zu „{wording}“ gezeigt wurden.</translation>
  </message>
  <message>
   <source>That whoever owns the decision on “{wording}” was away when they were named.</source>
   <translation>Dass abwesend war, wer für die Entscheidung zu „{wording}“ verantwortlich ist, als der Name fiel.</translation>
  </message>
  <message>
   <source>The case says who wrote the {n} dissent without a name. Keep it as you keep the workshop file.</source>
   <comment>one</comment>
   <translation>Im Fall steht, von wem die {n} abweichende Meinung ohne Namen ist. Verwahren Sie ihn wie die Workshop-Datei.</translation>
  </message>
  <message>
   <source>The case says who wrote the {n} dissents without a name. Keep it as you keep the workshop file.</source>
   <translation>Im Fall steht, von wem die {n} abweichenden Meinungen ohne Namen sind. Verwahren Sie ihn wie die Workshop-Datei.</translation>
  </message>
  <message>
   <source>What something on “{subject}”, as {kind}, was said of: a case tells only what was decided last.</source>
   <translation>Worauf sich etwas zu „{subject}“ bezog, gesagt als {kind}: Ein Fall erzählt nur, was zuletzt entschieden wurde.</translation>
  </message>
  <message>
   <source>That {name} kept out while nothing was answered: a case tells who keeps out to the end.</source>
   <translation>Dass {name} im Ausstand war, während nichts beantwortet wurde: Ein Fall sagt, wer es bis zum Schluss bleibt.</translation>
  </message>
  <message>
   <source>Something on “{subject}”, as {kind}: its author has not confirmed it yet.</source>
   <translation>Etwas zu „{subject}“ ({kind}): Die Person hat es noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>That {name} kept out of “{title}”: a case tells who keeps out to the end.</source>
   <translation>Dass {name} bei „{title}“ im Ausstand war: Ein Fall sagt, wer es bis zum Schluss bleibt.</translation>
  </message>
  <message>
   <source>Further words on “{subject}”, as {kind}: their author has not confirmed them yet.</source>
   <translation>Weitere Worte zu „{subject}“ ({kind}): Die Person hat sie noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>“{title}”: the answers that lie in the box are not those that were handed in.</source>
   <translation>„{title}“: Die Antworten, die in der Box liegen, sind nicht die abgegebenen.</translation>
  </message>
  <message>
   <source>“{name}” was never begun: it holds nothing. Remove it and start a new one.</source>
   <translation>„{name}“ wurde nie begonnen: Es steht nichts darin. Entfernen Sie die Datei und beginnen Sie neu.</translation>
  </message>
  <message>
   <source>“{name}” is damaged. {found} It was left as it is.</source>
   <translation>„{name}“ ist beschädigt. {found} Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <source>This person has handed in already, and answers without names cannot be taken out again.</source>
   <translation>Diese Person hat schon abgegeben, und Antworten ohne Namen lassen sich nicht wieder herausnehmen.</translation>
  </message>
  <message>
   <source>The step before was saved after all, and would be taken back. Look, then undo.</source>
   <translation>Der vorige Schritt wurde doch gespeichert und würde rückgängig gemacht. Sehen Sie erst hin, dann machen Sie ihn rückgängig.</translation>
  </message>
  <message>
   <source>{minutes} min more</source>
   <translation>{minutes} Min. mehr</translation>
  </message>
  <message>
   <source>{minutes} min less</source>
   <translation>{minutes} Min. weniger</translation>
  </message>
  <message>
   <source>The room goes on at {time}</source>
   <translation>Weiter geht es um {time} Uhr</translation>
  </message>
  <message>
   <source>Then: {title}</source>
   <translation>Danach: {title}</translation>
  </message>
  <message>
   <source>{minutes} min</source>
   <translation>{minutes} Min.</translation>
  </message>
  <message>
   <source>skipped</source>
   <translation>übersprungen</translation>
  </message>
  <message>
   <source>not reached</source>
   <translation>nicht erreicht</translation>
  </message>
  <message>
   <source>Stage</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <source>Planned</source>
   <translation>Geplant</translation>
  </message>
  <message>
   <source>The programme</source>
   <translation>Das Programm</translation>
  </message>
  <message>
   <source>Reopened</source>
   <translation>Wieder aufgenommen</translation>
  </message>
  <message>
   <source>At</source>
   <translation>Um</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>We go on at {time}</source>
   <translation>Weiter um {time} Uhr</translation>
  </message>
  <message>
   <source>Taken up: “{text}”</source>
   <translation>Aufgegriffen: „{text}“</translation>
  </message>
  <message>
   <source>Words changed to “{text}”</source>
   <translation>Worte geändert in „{text}“</translation>
  </message>
  <message>
   <source>Dropped: “{text}”</source>
   <translation>Fallen gelassen: „{text}“</translation>
  </message>
  <message>
   <source>Back to “{text}”</source>
   <translation>Zurück zu „{text}“</translation>
  </message>
  <message>
   <source>Meaning agreed: “{text}”</source>
   <translation>Bedeutung vereinbart: „{text}“</translation>
  </message>
  <message>
   <source>No agreed meaning: “{text}”</source>
   <translation>Keine gemeinsame Bedeutung: „{text}“</translation>
  </message>
  <message>
   <source>{n} person used it: {names}.</source>
   <comment>one</comment>
   <translation>{n} Person hat es gebraucht: {names}.</translation>
  </message>
  <message>
   <source>{n} people used it: {names}.</source>
   <translation>{n} Personen haben es gebraucht: {names}.</translation>
  </message>
  <message>
   <source>{n} person said what they mean by it.</source>
   <comment>one</comment>
   <translation>{n} Person hat gesagt, was sie damit meint.</translation>
  </message>
  <message>
   <source>{n} people said what they mean by it.</source>
   <translation>{n} Personen haben gesagt, was sie damit meinen.</translation>
  </message>
  <message>
   <source>Nobody used these words in their sentence.</source>
   <translation>Niemand hat diese Worte in seinem Satz gebraucht.</translation>
  </message>
  <message>
   <source>{n} person used it.</source>
   <comment>one</comment>
   <translation>{n} Person hat es gebraucht.</translation>
  </message>
  <message>
   <source>{n} people used it.</source>
   <translation>{n} Personen haben es gebraucht.</translation>
  </message>
  <message>
   <source>{n} answer to what is meant by it.</source>
   <comment>one</comment>
   <translation>{n} Antwort auf die Frage, was damit gemeint ist.</translation>
  </message>
  <message>
   <source>{n} answers to what is meant by it.</source>
   <translation>{n} Antworten auf die Frage, was damit gemeint ist.</translation>
  </message>
  <message>
   <source>Nobody used it.</source>
   <translation>Niemand hat es gebraucht.</translation>
  </message>
  <message>
   <source>When you say “{phrase}”, what would you fund, stop or measure by it?</source>
   <translation>Wenn Sie „{phrase}“ sagen: Was würden Sie danach finanzieren, beenden oder messen?</translation>
  </message>
  <message>
   <source>What we mean by {phrase}</source>
   <translation>Was wir meinen mit {phrase}</translation>
  </message>
  <message>
   <source>What does each mean by it?</source>
   <translation>Was meint wer damit?</translation>
  </message>
  <message>
   <source>Which words did several of us use?</source>
   <translation>Welche Worte haben mehrere von uns gebraucht?</translation>
  </message>
  <message>
   <source>Each writes what they mean by it</source>
   <translation>Alle schreiben, was sie damit meinen</translation>
  </message>
  <message>
   <source>Take up these words</source>
   <translation>Diese Worte aufgreifen</translation>
  </message>
  <message>
   <source>Take up words</source>
   <translation>Worte aufgreifen</translation>
  </message>
  <message>
   <source>Marked in the sentences. Arrow keys move, Return puts one into the field.</source>
   <translation>In den Sätzen markiert. Pfeiltasten bewegen, die Eingabetaste setzt einen Ausdruck ins Feld.</translation>
  </message>
  <message>
   <source>A phrase from the statements was taken up; everybody was asked in private what they would fund, stop or measure by it. Who used it: whose statement holds these words to the letter, capitals aside; words that were marked as shared are counted in other forms too.</source>
   <translation>Ein Ausdruck aus den Aussagen wurde aufgegriffen; alle wurden für sich gefragt, was sie danach finanzieren, beenden oder messen würden. Wer ihn gebraucht hat: wessen Aussage diese Worte buchstäblich enthält, von Groß- und Kleinschreibung abgesehen; Worte, die als gemeinsam markiert waren, zählen auch in anderer Form.</translation>
  </message>
  <message>
   <source>No agreed meaning</source>
   <translation>Keine gemeinsame Bedeutung</translation>
  </message>
  <message>
   <source>{n} phrase taken up</source>
   <comment>one</comment>
   <translation>{n} Ausdruck aufgegriffen</translation>
  </message>
  <message>
   <source>{n} phrases taken up</source>
   <translation>{n} Ausdrücke aufgegriffen</translation>
  </message>
  <message>
   <source>No agreed meaning, replaced {at}</source>
   <translation>Keine gemeinsame Bedeutung, ersetzt am {at}</translation>
  </message>
  <message>
   <source>No agreed meaning, before it was asked again {at}</source>
   <translation>Keine gemeinsame Bedeutung, bevor am {at} noch einmal gefragt wurde</translation>
  </message>
  <message>
   <source>What we meant by it, replaced {at}</source>
   <translation>Was wir damit meinten, ersetzt am {at}</translation>
  </message>
  <message>
   <source>What we meant by it, before it was asked again {at}</source>
   <translation>Was wir damit meinten, bevor am {at} noch einmal gefragt wurde</translation>
  </message>
  <message>
   <source>What each means by it</source>
   <translation>Was wer damit meint</translation>
  </message>
  <message>
   <source>Nobody was asked what they mean by it.</source>
   <translation>Niemand wurde gefragt, was er damit meint.</translation>
  </message>
  <message>
   <source>Asked and given up.</source>
   <translation>Gefragt und aufgegeben.</translation>
  </message>
  <message>
   <source>To be asked again.</source>
   <translation>Soll noch einmal gefragt werden.</translation>
  </message>
  <message>
   <source>What each means by it was not revealed.</source>
   <translation>Was wer damit meint, wurde nicht aufgedeckt.</translation>
  </message>
  <message>
   <source>What we mean by it</source>
   <translation>Was wir damit meinen</translation>
  </message>
  <message>
   <source>shown {at}</source>
   <translation>gezeigt {at}</translation>
  </message>
  <message>
   <source>Recorded</source>
   <translation>Festgehalten</translation>
  </message>
  <message>
   <source>Those words are no longer taken up. Choose others, or take them up again.</source>
   <translation>Diese Worte sind nicht mehr aufgegriffen. Wählen Sie andere, oder greifen Sie sie noch einmal auf.</translation>
  </message>
  <message>
   <source>The id of a phrase</source>
   <translation>Die Kennung eines Ausdrucks</translation>
  </message>
  <message>
   <source>The phrase</source>
   <translation>Der Ausdruck</translation>
  </message>
  <message>
   <source>What the room means</source>
   <translation>Was das Plenum meint</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each phrase an id of its own.</source>
   <translation>Die Kennung „{id}“ ist vergeben. Geben Sie jedem Ausdruck eine eigene.</translation>
  </message>
  <message>
   <source>There is no statement by “{card}”.</source>
   <translation>Es gibt keine Aussage von „{card}“.</translation>
  </message>
  <message>
   <source>“{phrase}” is taken up already. Go back to it, or take up other words.</source>
   <translation>„{phrase}“ ist schon aufgegriffen. Gehen Sie dorthin zurück, oder greifen Sie andere Worte auf.</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it or give it up first.</source>
   <translation>„{title}“ ist noch nicht aufgedeckt. Decken Sie zuerst auf, oder geben Sie die Runde auf.</translation>
  </message>
  <message>
   <source>“{phrase}” is before the room already.</source>
   <translation>„{phrase}“ liegt dem Plenum schon vor.</translation>
  </message>
  <message>
   <source>People were asked about “{phrase}”, so it stays. Take up other words.</source>
   <translation>Nach „{phrase}“ wurde schon gefragt, deshalb bleibt es. Greifen Sie andere Worte auf.</translation>
  </message>
  <message>
   <source>The room has not seen what each means by “{phrase}”. Reveal that first.</source>
   <translation>Das Plenum hat noch nicht gesehen, was wer mit „{phrase}“ meint. Decken Sie das zuerst auf.</translation>
  </message>
  <message>
   <source>These are the words already agreed.</source>
   <translation>Genau diese Worte sind schon vereinbart.</translation>
  </message>
  <message>
   <source>It is recorded already that no meaning is agreed.</source>
   <translation>Es ist schon festgehalten, dass es keine gemeinsame Bedeutung gibt.</translation>
  </message>
  <message>
   <source>Written down at {at}</source>
   <translation>Aufgeschrieben um {at}</translation>
  </message>
  <message>
   <source>We mean:</source>
   <translation>Wir meinen:</translation>
  </message>
  <message>
   <source>Phrase {n} of {count}</source>
   <translation>Ausdruck {n} von {count}</translation>
  </message>
  <message>
   <source>used it</source>
   <translation>hat es gebraucht</translation>
  </message>
  <message>
   <source>The sentences</source>
   <translation>Die Sätze</translation>
  </message>
  <message>
   <source>A meaning is agreed</source>
   <translation>Eine Bedeutung ist vereinbart</translation>
  </message>
  <message>
   <source>Drop these words</source>
   <translation>Diese Worte fallen lassen</translation>
  </message>
  <message>
   <source>Ask what each means by it</source>
   <translation>Fragen, was wer damit meint</translation>
  </message>
  <message>
   <source>Reveal all {n} at once</source>
   <translation>Alle {n} auf einmal aufdecken</translation>
  </message>
  <message>
   <source>Change the words</source>
   <translation>Worte ändern</translation>
  </message>
  <message>
   <source>The words</source>
   <translation>Die Worte</translation>
  </message>
  <message>
   <source>An agreed meaning</source>
   <translation>Eine gemeinsame Bedeutung</translation>
  </message>
  <message>
   <source>Option listed: “{text}”</source>
   <translation>Option aufgenommen: „{text}“</translation>
  </message>
  <message>
   <source>Option worded again: “{text}”</source>
   <translation>Option neu formuliert: „{text}“</translation>
  </message>
  <message>
   <source>Option removed: “{text}”</source>
   <translation>Option entfernt: „{text}“</translation>
  </message>
  <message>
   <source>Cut line drawn below {count}</source>
   <translation>Schnittlinie nach {count} gezogen</translation>
  </message>
  <message>
   <source>Priority agreed: “{text}”</source>
   <translation>Priorität vereinbart: „{text}“</translation>
  </message>
  <message>
   <source>Level needed fixed</source>
   <translation>Nötige Zustimmung festgelegt</translation>
  </message>
  <message>
   <source>the area of a dot is the points given; – no answer</source>
   <translation>die Fläche eines Punktes entspricht der vergebenen Punktzahl; – keine Antwort</translation>
  </message>
  <message>
   <source>{list} (another list than today’s)</source>
   <translation>{list} (eine andere Liste als heute)</translation>
  </message>
  <message>
   <source>the area of a dot is the points given</source>
   <translation>die Fläche eines Punktes entspricht der vergebenen Punktzahl</translation>
  </message>
  <message>
   <source>How many put this before option …</source>
   <translation>So viele setzen diese vor Option …</translation>
  </message>
  <message>
   <source>{options} level</source>
   <translation>{options} gleichauf</translation>
  </message>
  <message>
   <source>Everyone’s 100 points</source>
   <translation>Alle 100-Punkte-Vergaben</translation>
  </message>
  <message>
   <source>Every allocation in figures</source>
   <translation>Alle Vergaben in Zahlen</translation>
  </message>
  <message>
   <source>Least to most</source>
   <translation>Wenigste bis meiste</translation>
  </message>
  <message>
   <source>Everyone’s ranking</source>
   <translation>Alle Rangfolgen</translation>
  </message>
  <message>
   <source>Those who put both level, or left one out, are in neither number.</source>
   <translation>Wer beide gleichsetzt oder eine davon auslässt, zählt in keiner der beiden Zahlen.</translation>
  </message>
  <message>
   <source>Order</source>
   <translation>Reihenfolge</translation>
  </message>
  <message>
   <source>the options carry the numbers of the list below</source>
   <translation>die Optionen tragen die Nummern der Liste unten</translation>
  </message>
  <message>
   <source>drawn by the room, {at}</source>
   <translation>vom Plenum gezogen, {at}</translation>
  </message>
  <message>
   <source>Every ranking, first to last</source>
   <translation>Jede Rangfolge, vom ersten zum letzten Platz</translation>
  </message>
  <message>
   <source>Polled on another list than today’s: {list}</source>
   <translation>Abfrage zu einer anderen Liste als der heutigen: {list}</translation>
  </message>
  <message>
   <source>Said of another list than today’s: {list}</source>
   <translation>Gesagt zu einer anderen Liste als der heutigen: {list}</translation>
  </message>
  <message>
   <source>{option} (owner {name})</source>
   <translation>{option} (verantwortlich: {name})</translation>
  </message>
  <message>
   <source>Said before the line was drawn.</source>
   <translation>Gesagt, bevor die Linie gezogen war.</translation>
  </message>
  <message>
   <source>Said of this list with other owners: {list}</source>
   <translation>Gesagt zu dieser Liste mit anderen Verantwortlichen: {list}</translation>
  </message>
  <message>
   <source>Said of another list than today’s, {time}: {list}</source>
   <translation>Gesagt zu einer anderen Liste als der heutigen, {time}: {list}</translation>
  </message>
  <message>
   <source>Said before the line was drawn, {time}.</source>
   <translation>Gesagt, bevor die Linie gezogen war, {time}.</translation>
  </message>
  <message>
   <source>Said of this list with other owners, {time}: {list}</source>
   <translation>Gesagt zu dieser Liste mit anderen Verantwortlichen, {time}: {list}</translation>
  </message>
  <message>
   <source>Give 100 points to the options. What comes first for us?</source>
   <translation>Verteilen Sie 100 Punkte auf die Optionen. Was kommt für uns zuerst?</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Rangfolge</translation>
  </message>
  <message>
   <source>Put the options in order, from first to last. Ties are allowed.</source>
   <translation>Bringen Sie die Optionen in eine Reihenfolge, von der ersten zur letzten. Gleichstände sind erlaubt.</translation>
  </message>
  <message>
   <source>Gradients of agreement: priorities</source>
   <translation>Zustimmungsstufen: Prioritäten</translation>
  </message>
  <message>
   <source>These are our priorities, in this order.</source>
   <translation>Das sind unsere Prioritäten, in dieser Reihenfolge.</translation>
  </message>
  <message>
   <source>My time</source>
   <translation>Meine Zeit</translation>
  </message>
  <message>
   <source>What do these priorities mean for my time?</source>
   <translation>Was bedeuten diese Prioritäten für meine Zeit?</translation>
  </message>
  <message>
   <source>There are fewer than two options to weigh. List at least two first.</source>
   <translation>Es gibt weniger als zwei Optionen abzuwägen. Nehmen Sie zuerst mindestens zwei auf.</translation>
  </message>
  <message>
   <source>Nothing is above the cut line yet. Draw the line below at least one option first.</source>
   <translation>Noch steht nichts über der Schnittlinie. Ziehen Sie die Linie zuerst unter mindestens eine Option.</translation>
  </message>
  <message>
   <source>The cut line was drawn on these answers. Move it above the first option, then ask again.</source>
   <translation>Die Schnittlinie wurde nach diesen Antworten gezogen. Schieben Sie sie über die erste Option, dann fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Owns</source>
   <translation>Verantwortet</translation>
  </message>
  <message>
   <source>Of the week</source>
   <translation>Von der Woche</translation>
  </message>
  <message>
   <source>not said</source>
   <translation>nicht gesagt</translation>
  </message>
  <message>
   <source>In their own words</source>
   <translation>In den eigenen Worten</translation>
  </message>
  <message>
   <source>Load per person</source>
   <translation>Last pro Person</translation>
  </message>
  <message>
   <source>none of them</source>
   <translation>nichts davon</translation>
  </message>
  <message>
   <source>From the decisions</source>
   <translation>Aus den Entscheidungen</translation>
  </message>
  <message>
   <source>On to the owners</source>
   <translation>Weiter zu den Verantwortlichen</translation>
  </message>
  <message>
   <source>Draw the line below the first option</source>
   <translation>Linie unter der ersten Option ziehen</translation>
  </message>
  <message>
   <source>On to the 100 points</source>
   <translation>Weiter zu den 100 Punkten</translation>
  </message>
  <message>
   <source>On to a ranking</source>
   <translation>Weiter zu einer Rangfolge</translation>
  </message>
  <message>
   <source>Ask for 100 points</source>
   <translation>Nach 100 Punkten fragen</translation>
  </message>
  <message>
   <source>Ask for a ranking</source>
   <translation>Nach einer Rangfolge fragen</translation>
  </message>
  <message>
   <source>Ask what this means for my time</source>
   <translation>Fragen, was das für meine Zeit bedeutet</translation>
  </message>
  <message>
   <source>Ask the gradients</source>
   <translation>Nach den Zustimmungsstufen fragen</translation>
  </message>
  <message>
   <source>{count} listed</source>
   <translation>{count} auf der Liste</translation>
  </message>
  <message>
   <source>{count} above</source>
   <translation>{count} darüber</translation>
  </message>
  <message>
   <source>Options</source>
   <translation>Optionen</translation>
  </message>
  <message>
   <source>Who keeps out</source>
   <translation>Wer im Ausstand ist</translation>
  </message>
  <message>
   <source>Owners and what stops</source>
   <translation>Verantwortliche und was dafür entfällt</translation>
  </message>
  <message>
   <source>What this means for my time</source>
   <translation>Was das für meine Zeit bedeutet</translation>
  </message>
  <message>
   <source>{count} of {asked} gave it points; from {least} to {most}</source>
   <translation>{count} von {asked} gaben Punkte; von {least} bis {most}</translation>
  </message>
  <message>
   <source>kept from when it was above: owner {name}</source>
   <translation>bleibt gemerkt von der Zeit über der Linie: verantwortlich {name}</translation>
  </message>
  <message>
   <source>{count} of {options} options above the line</source>
   <translation>{count} von {options} Optionen über der Linie</translation>
  </message>
  <message>
   <source>{n} of {all} has an owner</source>
   <comment>one</comment>
   <translation>{n} von {all} hat eine verantwortliche Person</translation>
  </message>
  <message>
   <source>{n} of {all} have an owner</source>
   <translation>{n} von {all} haben eine verantwortliche Person</translation>
  </message>
  <message>
   <source>What could come first?</source>
   <translation>Was könnte zuerst kommen?</translation>
  </message>
  <message>
   <source>{n} option to choose from</source>
   <comment>one</comment>
   <translation>{n} Option zur Auswahl</translation>
  </message>
  <message>
   <source>{n} options to choose from</source>
   <translation>{n} Optionen zur Auswahl</translation>
  </message>
  <message>
   <source>To see how the room stands on the list of today, ask again.</source>
   <translation>Um zu sehen, wie das Plenum zur heutigen Liste steht, fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Above the line: funded now, with an owner.</source>
   <translation>Über der Linie: jetzt finanziert, mit einer verantwortlichen Person.</translation>
  </message>
  <message>
   <source>Below the line: not now. No people and no money until it is looked at again.</source>
   <translation>Unter der Linie: jetzt nicht. Weder Leute noch Geld, bis es wieder angeschaut wird.</translation>
  </message>
  <message>
   <source>{more} has more points than {fewer}</source>
   <comment>one</comment>
   <translation>{more} hat mehr Punkte als {fewer}</translation>
  </message>
  <message>
   <source>{more} have more points than {fewer}</source>
   <translation>{more} haben mehr Punkte als {fewer}</translation>
  </message>
  <message>
   <source>A line between options that the count leaves undecided is the room’s to draw.</source>
   <translation>Eine Linie zwischen Optionen, die die Zählung offen lässt, zieht das Plenum.</translation>
  </message>
  <message>
   <source>{options} have {n} point each: the line runs between equals; the room decides.</source>
   <comment>one</comment>
   <translation>{options} haben je {n} Punkt: Die Linie verläuft zwischen Gleichen; das Plenum entscheidet.</translation>
  </message>
  <message>
   <source>{options} have {n} points each: the line runs between equals; the room decides.</source>
   <translation>{options} haben je {n} Punkte: Die Linie verläuft zwischen Gleichen; das Plenum entscheidet.</translation>
  </message>
  <message>
   <source>The line is not by points: {told}.</source>
   <translation>Die Linie folgt nicht den Punkten: {told}.</translation>
  </message>
  <message>
   <source>A line between equals is the room’s to draw.</source>
   <translation>Eine Linie zwischen Gleichen zieht das Plenum.</translation>
  </message>
  <message>
   <source>{options} are undecided by the count (a circle): the line runs between them; the room decides.</source>
   <translation>{options} trennt die Zählung nicht (ein Kreis): Die Linie verläuft zwischen ihnen; das Plenum entscheidet.</translation>
  </message>
  <message>
   <source>{options} are level in the rankings: the line runs between equals; the room decides.</source>
   <translation>{options} stehen in den Rangfolgen gleich: Die Linie verläuft zwischen Gleichen; das Plenum entscheidet.</translation>
  </message>
  <message>
   <source>{name}: {days} in {n} priority, more than a week has.</source>
   <comment>one</comment>
   <translation>{name}: {days} in {n} Priorität, mehr, als eine Woche hat.</translation>
  </message>
  <message>
   <source>{name}: {days} in {n} priorities, more than a week has.</source>
   <translation>{name}: {days} in {n} Prioritäten, mehr, als eine Woche hat.</translation>
  </message>
  <message>
   <source>{name} owns {owned} of {every} priorities.</source>
   <translation>{name} verantwortet {owned} von {every} Prioritäten.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priority, is not in the room now.</source>
   <comment>one</comment>
   <translation>{name}, verantwortlich für {owned} von {n} Priorität, ist zurzeit nicht im Raum.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priorities, is not in the room now.</source>
   <translation>{name}, verantwortlich für {owned} von {n} Prioritäten, ist zurzeit nicht im Raum.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priority, keeps out of this question.</source>
   <comment>one</comment>
   <translation>{name}, verantwortlich für {owned} von {n} Priorität, ist bei dieser Frage im Ausstand.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priorities, keeps out of this question.</source>
   <translation>{name}, verantwortlich für {owned} von {n} Prioritäten, ist bei dieser Frage im Ausstand.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priority, was absent at the end.</source>
   <comment>one</comment>
   <translation>{name}, verantwortlich für {owned} von {n} Priorität, war am Ende abwesend.</translation>
  </message>
  <message>
   <source>{name}, who owns {owned} of {n} priorities, was absent at the end.</source>
   <translation>{name}, verantwortlich für {owned} von {n} Prioritäten, war am Ende abwesend.</translation>
  </message>
  <message>
   <source>{name} owns {n} priority. Name another owner for it.</source>
   <comment>one</comment>
   <translation>{name} verantwortet {n} Priorität. Nennen Sie dafür eine andere verantwortliche Person.</translation>
  </message>
  <message>
   <source>{name} owns {n} priorities. Name another owner for them.</source>
   <translation>{name} verantwortet {n} Prioritäten. Nennen Sie dafür eine andere verantwortliche Person.</translation>
  </message>
  <message>
   <source>Asked on another list, or other owners, than today’s: {list}. What each owns is as it was then.</source>
   <translation>Gefragt zu einer anderen Liste oder anderen Verantwortlichen als heute: {list}. Wer wofür verantwortlich ist, steht wie damals.</translation>
  </message>
  <message>
   <source>{owns} ({days})</source>
   <translation>{owns} ({days})</translation>
  </message>
  <message>
   <source>Equal above the line, in the room’s own order: {tied}.</source>
   <translation>Gleichauf über der Linie, in der Reihenfolge des Plenums: {tied}.</translation>
  </message>
  <message>
   <source>Equal, and shown in the order of the list: {tied}.</source>
   <translation>Gleichauf und in der Reihenfolge der Liste gezeigt: {tied}.</translation>
  </message>
  <message>
   <source>Undecided by the count (a circle), above the line in the room’s own order: {tied}.</source>
   <translation>Von der Zählung nicht getrennt (ein Kreis), über der Linie in der Reihenfolge des Plenums: {tied}.</translation>
  </message>
  <message>
   <source>Undecided by the count (a circle), and shown in the order of the list: {tied}.</source>
   <translation>Von der Zählung nicht getrennt (ein Kreis) und in der Reihenfolge der Liste gezeigt: {tied}.</translation>
  </message>
  <message>
   <source>Order: {by}.</source>
   <translation>Reihenfolge: {by}.</translation>
  </message>
  <message>
   <source>by points</source>
   <translation>nach Punkten</translation>
  </message>
  <message>
   <source>Order: the room’s own.</source>
   <translation>Reihenfolge: die des Plenums.</translation>
  </message>
  <message>
   <source>Order: the room’s own above the line, {by} below it.</source>
   <translation>Reihenfolge: über der Linie die des Plenums, darunter {by}.</translation>
  </message>
  <message>
   <source>no place on any ranking</source>
   <translation>auf keiner Rangfolge ein Platz</translation>
  </message>
  <message>
   <source>place {n} by Schulze</source>
   <translation>Platz {n} nach Schulze</translation>
  </message>
  <message>
   <source>Without a place on any ranking, and shown last: {options}.</source>
   <comment>one</comment>
   <translation>Ohne Platz auf einer Rangfolge und zuletzt gezeigt: {options}.</translation>
  </message>
  <message>
   <source>Without a place on any ranking, and shown last in the order of the list: {options}.</source>
   <translation>Ohne Platz auf einer Rangfolge und zuletzt gezeigt, in der Reihenfolge der Liste: {options}.</translation>
  </message>
  <message>
   <source>{options} ({points} each)</source>
   <translation>{options} (je {points})</translation>
  </message>
  <message>
   <source>by the rankings (Schulze)</source>
   <translation>nach den Rangfolgen (Schulze)</translation>
  </message>
  <message>
   <source>as listed</source>
   <translation>wie aufgelistet</translation>
  </message>
  <message>
   <source>tied for place {n} by Schulze</source>
   <translation>gleichauf auf Platz {n} nach Schulze</translation>
  </message>
  <message>
   <source>{count} of {options} options agreed</source>
   <translation>{count} von {options} Optionen vereinbart</translation>
  </message>
  <message>
   <source>{agreed} of {n} option above the cut line.</source>
   <comment>one</comment>
   <translation>{agreed} von {n} Option über der Schnittlinie.</translation>
  </message>
  <message>
   <source>{agreed} of {n} options above the cut line.</source>
   <translation>{agreed} von {n} Optionen über der Schnittlinie.</translation>
  </message>
  <message>
   <source>{option} ({n} point)</source>
   <comment>one</comment>
   <translation>{option} ({n} Punkt)</translation>
  </message>
  <message>
   <source>{option} ({n} points)</source>
   <translation>{option} ({n} Punkte)</translation>
  </message>
  <message>
   <source>points of {given}</source>
   <translation>Punkte von {given}</translation>
  </message>
  <message>
   <source>Funded, in this order</source>
   <translation>Bekommt Mittel, in dieser Reihenfolge</translation>
  </message>
  <message>
   <source>We stop</source>
   <translation>Dafür entfällt</translation>
  </message>
  <message>
   <source>No owner was named</source>
   <translation>Niemand wurde benannt</translation>
  </message>
  <message>
   <source>{n} option was listed. No cut line was drawn.</source>
   <comment>one</comment>
   <translation>{n} Option stand auf der Liste. Eine Schnittlinie wurde nicht gezogen.</translation>
  </message>
  <message>
   <source>{n} options were listed. No cut line was drawn.</source>
   <translation>{n} Optionen standen auf der Liste. Eine Schnittlinie wurde nicht gezogen.</translation>
  </message>
  <message>
   <source>{name} (was not in the room)</source>
   <translation>{name} (war nicht im Raum)</translation>
  </message>
  <message>
   <source>{name}; has kept out of this question since</source>
   <translation>{name}; bei dieser Frage seither im Ausstand</translation>
  </message>
  <message>
   <source>{name}; absent at the end</source>
   <translation>{name}; am Ende abwesend</translation>
  </message>
  <message>
   <source>Line drawn</source>
   <translation>Linie gezogen</translation>
  </message>
  <message>
   <source>What it means</source>
   <translation>Was das heißt</translation>
  </message>
  <message>
   <source>Of the owner’s week</source>
   <translation>Von der Woche der verantwortlichen Person</translation>
  </message>
  <message>
   <source>First result</source>
   <translation>Erstes Ergebnis</translation>
  </message>
  <message>
   <source>By</source>
   <comment>a date</comment>
   <translation>Von</translation>
  </message>
  <message>
   <source>People</source>
   <comment>who does it</comment>
   <translation>Menschen</translation>
  </message>
  <message>
   <source>Money</source>
   <translation>Geld</translation>
  </message>
  <message>
   <source>Comes from</source>
   <translation>Stammt aus</translation>
  </message>
  <message>
   <source>a decision of this workshop</source>
   <translation>einer Entscheidung dieses Workshops</translation>
  </message>
  <message>
   <source>Read back</source>
   <translation>Gegengelesen</translation>
  </message>
  <message>
   <source>Nothing was named</source>
   <translation>Nichts genannt</translation>
  </message>
  <message>
   <source>Priority</source>
   <translation>Priorität</translation>
  </message>
  <message>
   <source>Below the cut line</source>
   <translation>Unter der Schnittlinie</translation>
  </message>
  <message>
   <source>At the line</source>
   <translation>An der Linie</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>“{title}” was opened on these options, so the list stays as it is. Leave an option below the cut line if the room no longer wants it.</source>
   <translation>„{title}“ wurde zu diesen Optionen geöffnet, deshalb bleibt die Liste, wie sie ist. Lassen Sie eine Option unter der Schnittlinie, wenn das Plenum sie nicht mehr will.</translation>
  </message>
  <message>
   <source>The id of an option</source>
   <translation>Die Kennung einer Option</translation>
  </message>
  <message>
   <source>The option</source>
   <translation>Die Option</translation>
  </message>
  <message>
   <source>There is no option “{id}”.</source>
   <translation>Es gibt keine Option „{id}“.</translation>
  </message>
  <message>
   <source>The date</source>
   <translation>Das Datum</translation>
  </message>
  <message>
   <source>There are {most} options, the most that can be weighed at once. Take one out, or put two into one.</source>
   <translation>Es gibt {most} Optionen, mehr lassen sich nicht auf einmal abwägen. Nehmen Sie eine heraus, oder fassen Sie zwei zusammen.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each option an id of its own.</source>
   <translation>Die Kennung „{id}“ ist vergeben. Geben Sie jeder Option eine eigene.</translation>
  </message>
  <message>
   <source>That option is on the list already, in the same words.</source>
   <translation>Diese Option steht im selben Wortlaut schon auf der Liste.</translation>
  </message>
  <message>
   <source>“{text}” is the last option, and somebody dissents from the list or keeps out of it. Word it again, or list another option first.</source>
   <translation>„{text}“ ist die letzte Option, und jemand widerspricht der Liste oder ist bei ihr im Ausstand. Formulieren Sie sie neu, oder nehmen Sie zuerst eine andere auf.</translation>
  </message>
  <message>
   <source>An option stands above the cut line twice. Name each once.</source>
   <translation>Eine Option steht zweimal über der Schnittlinie. Nennen Sie jede einmal.</translation>
  </message>
  <message>
   <source>“{text}” is below the cut line. Draw the line below it first.</source>
   <translation>„{text}“ steht unter der Schnittlinie. Ziehen Sie die Linie zuerst darunter.</translation>
  </message>
  <message>
   <source>A week has {most} half days. Give 0 to {most}.</source>
   <translation>Eine Woche hat {most} halbe Tage. Geben Sie 0 bis {most} an.</translation>
  </message>
  <message>
   <source>The poll on these priorities was opened; the level needed stays. Ask it again to change it.</source>
   <translation>Die Abstimmung über diese Prioritäten wurde eröffnet; die nötige Zustimmung bleibt. Fragen Sie noch einmal, um sie zu ändern.</translation>
  </message>
  <message>
   <source>“{round}” was answered on these options before, so they stay as they are. List another one, or leave one below the cut line.</source>
   <translation>„{round}“ wurde zu diesen Optionen schon beantwortet, darum bleiben sie, wie sie sind. Nehmen Sie eine weitere auf, oder lassen Sie eine unter der Schnittlinie.</translation>
  </message>
  <message>
   <source>The room is answering “{title}” on these priorities. Reveal it first.</source>
   <translation>Das Plenum beantwortet gerade „{title}“ zu diesen Prioritäten. Decken Sie das zuerst auf.</translation>
  </message>
  <message>
   <source>The first result</source>
   <translation>Das erste Ergebnis</translation>
  </message>
  <message>
   <source>The people</source>
   <translation>Das Feld „Menschen“</translation>
  </message>
  <message>
   <source>The money</source>
   <translation>Das Feld „Geld“</translation>
  </message>
  <message>
   <source>The level needed</source>
   <translation>Die nötige Zustimmung</translation>
  </message>
  <message>
   <source>Dot area = points</source>
   <translation>Punktfläche = Punktzahl</translation>
  </message>
  <message>
   <source>Each number: how many of {n} put the row before the column.</source>
   <comment>one</comment>
   <translation>Jede Zahl: wie viele von {n} die Zeile vor die Spalte setzten.</translation>
  </message>
  <message>
   <source>Each number: how many of {n} put the row before the column.</source>
   <translation>Jede Zahl: wie viele von {n} die Zeile vor die Spalte setzten.</translation>
  </message>
  <message>
   <source>{n} priority, and what stops for it</source>
   <comment>one</comment>
   <translation>{n} Priorität, und was dafür entfällt</translation>
  </message>
  <message>
   <source>{n} priorities, and what stops for them</source>
   <translation>{n} Prioritäten, und was dafür entfällt</translation>
  </message>
  <message>
   <source>Said against this list: {people} (page {page})</source>
   <translation>Gegen diese Liste: {people} (Seite {page})</translation>
  </message>
  <message>
   <source>100 points each. The first holds {held} of {given}.</source>
   <comment>one</comment>
   <translation>Je 100 Punkte. Die erste hat {held} von {given}.</translation>
  </message>
  <message>
   <source>100 points each. The {n} above the line hold {held} of {given}.</source>
   <translation>Je 100 Punkte. Die {n} über der Linie haben {held} von {given}.</translation>
  </message>
  <message>
   <source>Owner {name}</source>
   <translation>Verantwortlich: {name}</translation>
  </message>
  <message>
   <source>100 points each, {given} in all.</source>
   <translation>Je 100 Punkte, zusammen {given}.</translation>
  </message>
  <message>
   <source>Option {n}</source>
   <translation>Option {n}</translation>
  </message>
  <message>
   <source>{result} (by {date})</source>
   <translation>{result} (bis {date})</translation>
  </message>
  <message>
   <source>people: {people}</source>
   <translation>Menschen: {people}</translation>
  </message>
  <message>
   <source>money: {money}</source>
   <translation>Geld: {money}</translation>
  </message>
  <message>
   <source>No owner yet</source>
   <translation>Noch niemand verantwortlich</translation>
  </message>
  <message>
   <source>Owner {name} (was not in the room)</source>
   <translation>Verantwortlich: {name} (war nicht im Raum)</translation>
  </message>
  <message>
   <source>How to read it</source>
   <translation>Wie man es liest</translation>
  </message>
  <message>
   <source>A circle</source>
   <translation>Ein Kreis</translation>
  </message>
  <message>
   <source>Two ways of counting</source>
   <translation>Zwei Zählweisen</translation>
  </message>
  <message>
   <source>Leave one out</source>
   <translation>Eine Person weniger</translation>
  </message>
  <message>
   <source>{n} participant</source>
   <comment>one</comment>
   <translation>{n} Teilnehmende</translation>
  </message>
  <message>
   <source>{n} participants</source>
   <translation>{n} Teilnehmende</translation>
  </message>
  <message>
   <source>Our priorities</source>
   <translation>Unsere Prioritäten</translation>
  </message>
  <message>
   <source>Some options are equal in points</source>
   <translation>Einige Optionen haben gleich viele Punkte</translation>
  </message>
  <message>
   <source>drawn by the room at {at}</source>
   <translation>vom Plenum gezogen um {at}</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, then read the list back.</source>
   <translation>„{title}“ ist noch nicht aufgedeckt. Decken Sie es auf, dann lesen Sie die Liste gegen.</translation>
  </message>
  <message>
   <source>Owns: {owns}</source>
   <translation>Verantwortet: {owns}</translation>
  </message>
  <message>
   <source>Owns none of them</source>
   <translation>Verantwortet nichts davon</translation>
  </message>
  <message>
   <source>Confirmed by the room: {title}</source>
   <translation>Vom Plenum bestätigt: {title}</translation>
  </message>
  <message>
   <source>To be amended: {title}</source>
   <translation>Zu berichtigen: {title}</translation>
  </message>
  <message>
   <source>Read out: {title}</source>
   <translation>Vorlesen: {title}</translation>
  </message>
  <message>
   <source>Register shown</source>
   <translation>Verzeichnis gezeigt</translation>
  </message>
  <message>
   <source>{count} of {n} decision is confirmed</source>
   <comment>one</comment>
   <translation>{count} von {n} Entscheidung ist bestätigt</translation>
  </message>
  <message>
   <source>{count} of {n} decisions are confirmed</source>
   <translation>{count} von {n} Entscheidungen sind bestätigt</translation>
  </message>
  <message>
   <source>Is this what we decided?</source>
   <translation>Ist es das, was wir entschieden haben?</translation>
  </message>
  <message>
   <source>Show the register</source>
   <translation>Das Verzeichnis zeigen</translation>
  </message>
  <message>
   <source>Confirmed {time} by {count} of {of} who could confirm it</source>
   <translation>Bestätigt {time} von {count} der {of}, die bestätigen konnten</translation>
  </message>
  <message>
   <source>Changed since it was confirmed at {time}: is this what we decided?</source>
   <translation>Geändert, seit es um {time} bestätigt wurde: Ist es das, was wir entschieden haben?</translation>
  </message>
  <message>
   <source>To be amended</source>
   <translation>Zu berichtigen</translation>
  </message>
  <message>
   <source>Amended: is this what we decided?</source>
   <translation>Berichtigt: Ist es das, was wir entschieden haben?</translation>
  </message>
  <message>
   <source>not confirmed yet</source>
   <translation>noch nicht bestätigt</translation>
  </message>
  <message>
   <source>confirmed {time}, {count} of {of}</source>
   <translation>bestätigt {time}, {count} von {of}</translation>
  </message>
  <message>
   <source>changed since it was confirmed</source>
   <translation>geändert, seit es bestätigt wurde</translation>
  </message>
  <message>
   <source>to be amended</source>
   <translation>zu berichtigen</translation>
  </message>
  <message>
   <source>amended, to be confirmed</source>
   <translation>berichtigt, zu bestätigen</translation>
  </message>
  <message>
   <source>no owner yet</source>
   <translation>noch niemand verantwortlich</translation>
  </message>
  <message>
   <source>Not read back: it is being decided again</source>
   <translation>Nicht gegengelesen: Es wird neu entschieden</translation>
  </message>
  <message>
   <source>A level was needed, and nobody has said whether it was reached. Say so under Amended, or confirm it without.</source>
   <translation>Eine Zustimmung war festgelegt, und niemand hat gesagt, ob sie erreicht wurde. Sagen Sie es unter „Berichtigt“, oder bestätigen Sie es ohne.</translation>
  </message>
  <message>
   <source>{confirmed}.</source>
   <translation>{confirmed}.</translation>
  </message>
  <message>
   <source>{confirmed}. It was changed since: read it out again.</source>
   <translation>{confirmed}. Es wurde seither geändert: Lesen Sie es noch einmal vor.</translation>
  </message>
  <message>
   <source>Owner: {name}</source>
   <translation>Verantwortlich: {name}</translation>
  </message>
  <message>
   <source>Review: {day}</source>
   <translation>Überprüfung: {day}</translation>
  </message>
  <message>
   <source>It has no owner yet. Name one under Amended, or confirm it without.</source>
   <translation>Noch ist niemand dafür verantwortlich. Benennen Sie jemanden unter „Berichtigt“, oder bestätigen Sie es ohne.</translation>
  </message>
  <message>
   <source>Somebody’s words on it wait for them to confirm. Let them read these first.</source>
   <translation>Worte einer Person dazu warten darauf, dass sie sie bestätigt. Lassen Sie sie diese zuerst lesen.</translation>
  </message>
  <message>
   <source>Confirmed by {count} of {of} who can confirm it</source>
   <translation>Bestätigt von {count} von {of}, die es bestätigen können</translation>
  </message>
  <message>
   <source>Confirmed by the room</source>
   <translation>Vom Plenum bestätigt</translation>
  </message>
  <message>
   <source>Amended</source>
   <translation>Berichtigt</translation>
  </message>
  <message>
   <source>Confirmed by all {count} present</source>
   <translation>Von allen {count} Anwesenden bestätigt</translation>
  </message>
  <message>
   <source>Confirmed by {count} of {of} present</source>
   <translation>Von {count} der {of} Anwesenden bestätigt</translation>
  </message>
  <message>
   <source>No read-back was held: the room has not confirmed what stands here.</source>
   <translation>Es wurde nicht gegengelesen: Das Plenum hat nicht bestätigt, was hier steht.</translation>
  </message>
  <message>
   <source>Nothing was decided, so there was nothing to read back.</source>
   <translation>Es wurde nichts entschieden, also gab es nichts gegenzulesen.</translation>
  </message>
  <message>
   <source>To confirm says that this is what was decided. It is no vote on it.</source>
   <translation>Bestätigen heißt: So wurde entschieden. Es ist keine Abstimmung darüber.</translation>
  </message>
  <message>
   <source>{count} of {n} confirmed</source>
   <translation>{count} von {n} bestätigt</translation>
  </message>
  <message>
   <source>Confirmed {time}, by {count} of {of} who could confirm it</source>
   <translation>Bestätigt {time}, von {count} der {of}, die bestätigen konnten</translation>
  </message>
  <message>
   <source>Not held</source>
   <translation>Nicht abgehalten</translation>
  </message>
  <message>
   <source>Decision</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <source>By</source>
   <comment>whom</comment>
   <translation>Von</translation>
  </message>
  <message>
   <source>Not confirmed</source>
   <translation>Nicht bestätigt</translation>
  </message>
  <message>
   <source>{confirmed}; changed since, and not confirmed again</source>
   <translation>{confirmed}; seither geändert und nicht wieder bestätigt</translation>
  </message>
  <message>
   <source>To be amended, and not confirmed again</source>
   <translation>Zu berichtigen und nicht wieder bestätigt</translation>
  </message>
  <message>
   <source>Amended, and not confirmed again</source>
   <translation>Berichtigt und nicht wieder bestätigt</translation>
  </message>
  <message>
   <source>not by {others}</source>
   <translation>nicht von {others}</translation>
  </message>
  <message>
   <source>kept out: {names}</source>
   <translation>im Ausstand: {names}</translation>
  </message>
  <message>
   <source>absent: {names}</source>
   <translation>abwesend: {names}</translation>
  </message>
  <message>
   <source>{title}, {time}</source>
   <translation>{title}, {time}</translation>
  </message>
  <message>
   <source>As it was read out</source>
   <translation>Wie es vorgelesen wurde</translation>
  </message>
  <message>
   <source>As it was put right</source>
   <translation>Wie es berichtigt wurde</translation>
  </message>
  <message>
   <source>Review</source>
   <translation>Überprüfung</translation>
  </message>
  <message>
   <source>Amended in the read-back</source>
   <translation>Beim Gegenlesen berichtigt</translation>
  </message>
  <message>
   <source>It was left as it stood.</source>
   <translation>Es blieb, wie es stand.</translation>
  </message>
  <message>
   <source>These words stayed; what was put right stands with the decision.</source>
   <translation>Diese Worte blieben; was berichtigt wurde, steht bei der Entscheidung.</translation>
  </message>
  <message>
   <source>Nothing is decided yet, so there is nothing to read back. Record a decision first.</source>
   <translation>Noch ist nichts entschieden, also gibt es nichts gegenzulesen. Halten Sie zuerst eine Entscheidung fest.</translation>
  </message>
  <message>
   <source>Nobody who takes part in this is noted as being here. Note who is under Welcome, then confirm it.</source>
   <translation>Niemand, der hier mitmacht, ist als anwesend vermerkt. Vermerken Sie unter „Begrüßung“, wer da ist, dann bestätigen Sie es.</translation>
  </message>
  <message>
   <source>No decision stands on “{subject}”. Read back one that was recorded.</source>
   <translation>Zu „{subject}“ steht keine Entscheidung. Lesen Sie eine gegen, die festgehalten wurde.</translation>
  </message>
  <message>
   <source>That is before the room already.</source>
   <translation>Das liegt dem Plenum schon vor.</translation>
  </message>
  <message>
   <source>{title} is confirmed as it stands. To take that back, ask for the amendment.</source>
   <translation>{title} ist bestätigt, wie es steht. Um das zurückzunehmen, verlangen Sie die Berichtigung.</translation>
  </message>
  <message>
   <source>Nobody confirms it. Tick who does, or ask for the amendment.</source>
   <translation>Niemand bestätigt es. Kreuzen Sie an, wer es tut, oder verlangen Sie die Berichtigung.</translation>
  </message>
  <message>
   <source>That amendment is asked for already. Put the decision right, or confirm it as it stands.</source>
   <translation>Diese Berichtigung ist schon verlangt. Berichtigen Sie die Entscheidung, oder bestätigen Sie sie, wie sie steht.</translation>
  </message>
  <message>
   <source>{name} is not here or keeps out of this. Only those who are here and take part confirm.</source>
   <translation>{name} ist nicht da oder hält sich hier heraus. Nur wer da ist und mitmacht, bestätigt.</translation>
  </message>
  <message>
   <source>Confirming says that this was decided. It is no vote on it.</source>
   <translation>Bestätigen heißt: So wurde entschieden. Es ist keine Abstimmung darüber.</translation>
  </message>
  <message>
   <source>Group named “{name}”</source>
   <translation>Gruppe „{name}“ benannt</translation>
  </message>
  <message>
   <source>Two groups made one</source>
   <translation>Zwei Gruppen zu einer gemacht</translation>
  </message>
  <message>
   <source>The room’s count: {different}</source>
   <translation>Die Zählung des Plenums: {different}</translation>
  </message>
  <message>
   <source>Card left for later</source>
   <translation>Karte für später gelassen</translation>
  </message>
  <message>
   <source>{n} group taken from the recognition round</source>
   <comment>one</comment>
   <translation>{n} Gruppe aus der Erkennungsrunde übernommen</translation>
  </message>
  <message>
   <source>{n} groups taken from the recognition round</source>
   <translation>{n} Gruppen aus der Erkennungsrunde übernommen</translation>
  </message>
  <message>
   <source>A second sorting begun by {by}</source>
   <translation>Zweite Sortierung begonnen von {by}</translation>
  </message>
  <message>
   <source>Group made: “{name}”</source>
   <translation>Gruppe gebildet: „{name}“</translation>
  </message>
  <message>
   <source>Group made</source>
   <translation>Gruppe gebildet</translation>
  </message>
  <message>
   <source>Cards put into a group</source>
   <translation>Karten in eine Gruppe gelegt</translation>
  </message>
  <message>
   <source>Card put into a group</source>
   <translation>Karte in eine Gruppe gelegt</translation>
  </message>
  <message>
   <source>Cards taken out</source>
   <translation>Karten herausgenommen</translation>
  </message>
  <message>
   <source>Card taken out</source>
   <translation>Karte herausgenommen</translation>
  </message>
  <message>
   <source>The second sorting’s count: {different}</source>
   <translation>Die Zahl der zweiten Sortierung: {different}</translation>
  </message>
  <message>
   <source>Sorting card by card</source>
   <translation>Karte für Karte sortieren</translation>
  </message>
  <message>
   <source>Sorting freely</source>
   <translation>Frei sortieren</translation>
  </message>
  <message>
   <source>Back to the second sorting</source>
   <translation>Zurück zur zweiten Sortierung</translation>
  </message>
  <message>
   <source>Back to the room’s sorting</source>
   <translation>Zurück zur Sortierung des Plenums</translation>
  </message>
  <message>
   <source>Who says the same as I do?</source>
   <translation>Wer sagt dasselbe wie ich?</translation>
  </message>
  <message>
   <source>Which of these sentences say the same as yours?</source>
   <translation>Welche dieser Sätze sagen dasselbe wie Ihrer?</translation>
  </message>
  <message>
   <source>Same as {number}? Return takes it, Esc lets it go.</source>
   <translation>Dasselbe wie {number}? Eingabe nimmt es, Esc lässt es los.</translation>
  </message>
  <message>
   <source>{count} of {asked} sorted.</source>
   <translation>{count} von {asked} sortiert.</translation>
  </message>
  <message>
   <source>A new answer</source>
   <translation>Eine neue Antwort</translation>
  </message>
  <message>
   <source>A number puts the card there, 0 is new. Or arrow keys and Return, or drag it. Ctrl Z goes back.</source>
   <translation>Eine Zahl legt die Karte dorthin, 0 ist neu. Oder Pfeiltasten und Eingabe, oder Sie ziehen sie. Strg Z geht zurück.</translation>
  </message>
  <message>
   <source>Freely</source>
   <translation>Frei</translation>
  </message>
  <message>
   <source>Same as {number}: {name}</source>
   <translation>Dasselbe wie {number}: {name}</translation>
  </message>
  <message>
   <source>The first card: an answer of its own</source>
   <translation>Die erste Karte: eine eigene Antwort</translation>
  </message>
  <message>
   <source>Later: another card first</source>
   <translation>Später: andere Karte</translation>
  </message>
  <message>
   <source>0 or Space makes the first answer. Ctrl Z takes back the last card.</source>
   <translation>0 oder die Leertaste macht die erste Antwort. Strg Z nimmt die letzte Karte zurück.</translation>
  </message>
  <message>
   <source>There is no group {number}.</source>
   <translation>Eine Gruppe {number} gibt es nicht.</translation>
  </message>
  <message>
   <source>The last card.</source>
   <comment>one</comment>
   <translation>Die letzte Karte.</translation>
  </message>
  <message>
   <source>{n} cards to go.</source>
   <translation>Noch {n} Karten.</translation>
  </message>
  <message>
   <source>Later</source>
   <translation>Später</translation>
  </message>
  <message>
   <source>Name {number}</source>
   <translation>{number} benennen</translation>
  </message>
  <message>
   <source>Same as {number}</source>
   <translation>Dasselbe wie {number}</translation>
  </message>
  <message>
   <source>{n} statement, for the room to sort</source>
   <comment>one</comment>
   <translation>{n} Aussage, die das Plenum sortiert</translation>
  </message>
  <message>
   <source>{n} statements, for the room to sort</source>
   <translation>{n} Aussagen, die das Plenum sortiert</translation>
  </message>
  <message>
   <source>A second sorting, by {who}</source>
   <translation>Eine zweite Sortierung, von {who}</translation>
  </message>
  <message>
   <source>Put the question</source>
   <translation>Frage stellen</translation>
  </message>
  <message>
   <source>{count} of {asked}</source>
   <translation>{count} von {asked}</translation>
  </message>
  <message>
   <source>shares: {words}</source>
   <translation>gemeinsam: {words}</translation>
  </message>
  <message>
   <source>Sealed until all are shown at once</source>
   <translation>Versiegelt, bis alle auf einmal gezeigt werden</translation>
  </message>
  <message>
   <source>Hidden until all are shown at once</source>
   <translation>Verborgen, bis alle auf einmal gezeigt werden</translation>
  </message>
  <message>
   <source>All at once</source>
   <translation>Alle auf einmal</translation>
  </message>
  <message>
   <source>Sorting</source>
   <translation>Ordnen</translation>
  </message>
  <message>
   <source>The room’s count</source>
   <translation>Die Zählung des Plenums</translation>
  </message>
  <message>
   <source>freely</source>
   <translation>frei</translation>
  </message>
  <message>
   <source>card by card</source>
   <translation>Karte für Karte</translation>
  </message>
  <message>
   <source>freely, then card by card</source>
   <translation>frei, dann Karte für Karte</translation>
  </message>
  <message>
   <source>card by card, then freely</source>
   <translation>Karte für Karte, dann frei</translation>
  </message>
  <message>
   <source>{n} person.</source>
   <comment>one</comment>
   <translation>{n} Person.</translation>
  </message>
  <message>
   <source>{n} people.</source>
   <translation>{n} Personen.</translation>
  </message>
  <message>
   <source>{n} noticeably different answer</source>
   <comment>one</comment>
   <translation>{n} merklich verschiedene Antwort</translation>
  </message>
  <message>
   <source>{n} noticeably different answers</source>
   <translation>{n} merklich verschiedene Antworten</translation>
  </message>
  <message>
   <source>An earlier count of {n}, confirmed at {time}, {how}, was replaced.</source>
   <translation>Eine frühere Zählung mit {n}, bestätigt um {time}, {how}, wurde ersetzt.</translation>
  </message>
  <message>
   <source>A count of {n}, confirmed at {time}, fell when the groups were changed.</source>
   <translation>Eine Zählung mit {n}, bestätigt um {time}, entfiel, als die Gruppen geändert wurden.</translation>
  </message>
  <message>
   <source>Same as {numbers}, or new?</source>
   <translation>Dasselbe wie {numbers}, oder neu?</translation>
  </message>
  <message>
   <source>From the recognition round, confirmed by the room</source>
   <translation>Aus der Erkennungsrunde, vom Plenum bestätigt</translation>
  </message>
  <message>
   <source>The largest is shared by {size}.</source>
   <translation>Die größte teilen sich {size}.</translation>
  </message>
  <message>
   <source>No two share one.</source>
   <translation>Keine zwei teilen sich eine.</translation>
  </message>
  <message>
   <source>Sorted by {who}</source>
   <translation>Sortiert von {who}</translation>
  </message>
  <message>
   <source>Sorted by the room</source>
   <translation>Vom Plenum sortiert</translation>
  </message>
  <message>
   <source>An earlier count of {n}, confirmed at {time}, was replaced.</source>
   <translation>Eine frühere Zählung mit {n}, bestätigt um {time}, wurde ersetzt.</translation>
  </message>
  <message>
   <source>Both sortings put the same together.</source>
   <translation>Beide Sortierungen legen dasselbe zusammen.</translation>
  </message>
  <message>
   <source>Card by card: what says the same?</source>
   <translation>Karte für Karte: Was sagt dasselbe?</translation>
  </message>
  <message>
   <source>From the recognition round, changed by {who}</source>
   <translation>Aus der Erkennungsrunde, geändert von {who}</translation>
  </message>
  <message>
   <source>From the recognition round, changed by the room</source>
   <translation>Aus der Erkennungsrunde, vom Plenum geändert</translation>
  </message>
  <message>
   <source>From the recognition round, confirmed by {who}</source>
   <translation>Aus der Erkennungsrunde, bestätigt von {who}</translation>
  </message>
  <message>
   <source>In neither of them do two lie together.</source>
   <translation>In keiner von beiden liegen zwei zusammen.</translation>
  </message>
  <message>
   <source>Both put {cards} together.</source>
   <translation>Beide legen {cards} zusammen.</translation>
  </message>
  <message>
   <source>Only the room put {cards} together.</source>
   <translation>Nur das Plenum legt {cards} zusammen.</translation>
  </message>
  <message>
   <source>Only {who} put {cards} together.</source>
   <translation>Nur bei {who} liegen {cards} zusammen.</translation>
  </message>
  <message>
   <source>No two lie together in both.</source>
   <translation>In beiden liegen keine zwei zusammen.</translation>
  </message>
  <message>
   <source>No card is chosen. Select at least one card first.</source>
   <translation>Keine Karte ist gewählt. Wählen Sie zuerst mindestens eine Karte.</translation>
  </message>
  <message>
   <source>Cards are sorted card by card or freely. What the recognition round gives is taken.</source>
   <translation>Karten werden Karte für Karte oder frei sortiert. Was die Erkennungsrunde ergibt, wird übernommen.</translation>
  </message>
  <message>
   <source>The cards are sorted that way already.</source>
   <translation>Die Karten werden schon so sortiert.</translation>
  </message>
  <message>
   <source>This card stands in a group already.</source>
   <translation>Diese Karte liegt schon in einer Gruppe.</translation>
  </message>
  <message>
   <source>It is the last card. Say which group it belongs to, or that it is a new answer.</source>
   <translation>Es ist die letzte Karte. Sagen Sie, zu welcher Gruppe sie gehört oder dass sie eine neue Antwort ist.</translation>
  </message>
  <message>
   <source>Who recognises whom has not been revealed yet. Put that question first.</source>
   <translation>Wer wen erkennt, ist noch nicht aufgedeckt. Stellen Sie zuerst diese Frage.</translation>
  </message>
  <message>
   <source>No two recognise each other, so there is no group to take.</source>
   <translation>Keine zwei erkennen einander; es gibt keine Gruppe zu übernehmen.</translation>
  </message>
  <message>
   <source>These groups are taken already.</source>
   <translation>Diese Gruppen sind schon übernommen.</translation>
  </message>
  <message>
   <source>There is a second sorting already. Turn to it, or take it back.</source>
   <translation>Es gibt schon eine zweite Sortierung. Gehen Sie zu ihr, oder nehmen Sie sie zurück.</translation>
  </message>
  <message>
   <source>The room has not confirmed its own groups yet. Confirm those first.</source>
   <translation>Das Plenum hat seine eigenen Gruppen noch nicht bestätigt. Bestätigen Sie zuerst diese.</translation>
  </message>
  <message>
   <source>Say in {most} letters who sorts: it stands above what they find.</source>
   <translation>Sagen Sie in höchstens {most} Zeichen, wer sortiert: Es steht über dem, was dabei herauskommt.</translation>
  </message>
  <message>
   <source>There is no second sorting yet.</source>
   <translation>Es gibt noch keine zweite Sortierung.</translation>
  </message>
  <message>
   <source>That sorting is before the room already.</source>
   <translation>Diese Sortierung liegt dem Plenum schon vor.</translation>
  </message>
  <message>
   <source>Who sorts</source>
   <translation>Wer sortiert</translation>
  </message>
  <message>
   <source>The same words are not yet the same meaning.</source>
   <translation>Gleiche Worte sind noch nicht die gleiche Bedeutung.</translation>
  </message>
  <message>
   <source>{n} sentence.</source>
   <comment>one</comment>
   <translation>{n} Satz.</translation>
  </message>
  <message>
   <source>{n} sentences.</source>
   <translation>{n} Sätze.</translation>
  </message>
  <message>
   <source>“{phrase}” was used by {n} of {all}.</source>
   <translation>„{phrase}“ verwendeten {n} von {all}.</translation>
  </message>
  <message>
   <source>{n} of {all} names an amount or a date.</source>
   <comment>one</comment>
   <translation>{n} von {all} nennt eine Zahl oder ein Datum.</translation>
  </message>
  <message>
   <source>{n} of {all} name an amount or a date.</source>
   <translation>{n} von {all} nennen eine Zahl oder ein Datum.</translation>
  </message>
  <message>
   <source>Same words, {n} of {count}</source>
   <translation>Gleiche Worte, {n} von {count}</translation>
  </message>
  <message>
   <source>What only one person says.</source>
   <translation>Was nur eine Person sagt.</translation>
  </message>
  <message>
   <source>Same words:</source>
   <translation>Gleiche Worte:</translation>
  </message>
  <message>
   <source>{first} and {second} noticeably different answers.</source>
   <translation>{first} und {second} merklich verschiedene Antworten.</translation>
  </message>
  <message>
   <source>Both find {n} noticeably different answer.</source>
   <comment>one</comment>
   <translation>Beide finden {n} merklich verschiedene Antwort.</translation>
  </message>
  <message>
   <source>Both find {n} noticeably different answers.</source>
   <translation>Beide finden {n} merklich verschiedene Antworten.</translation>
  </message>
  <message>
   <source>“{text}”</source>
   <translation>„{text}“</translation>
  </message>
  <message>
   <source>{n} pair recognises each other</source>
   <comment>one</comment>
   <translation>{n} Paar erkennt sich gegenseitig wieder</translation>
  </message>
  <message>
   <source>{n} pairs recognise each other</source>
   <translation>{n} Paare erkennen sich gegenseitig wieder</translation>
  </message>
  <message>
   <source>{n} recognition is one-sided</source>
   <comment>one</comment>
   <translation>{n} Wiedererkennung ist einseitig</translation>
  </message>
  <message>
   <source>{n} recognitions are one-sided</source>
   <translation>{n} Wiedererkennungen sind einseitig</translation>
  </message>
  <message>
   <source>Nobody recognises another’s sentence as their own.</source>
   <translation>Niemand erkennt im Satz eines anderen den eigenen wieder.</translation>
  </message>
  <message>
   <source>{n} of {asked} marked whose sentences say the same as their own.</source>
   <comment>one</comment>
   <translation>{n} von {asked} hat markiert, wessen Sätze dasselbe sagen wie der eigene.</translation>
  </message>
  <message>
   <source>{n} of {asked} marked whose sentences say the same as their own.</source>
   <translation>{n} von {asked} haben markiert, wessen Sätze dasselbe sagen wie der eigene.</translation>
  </message>
  <message>
   <source>{n} mark fell on the sentence of somebody who did not answer.</source>
   <comment>one</comment>
   <translation>{n} Markierung fiel auf den Satz von jemandem, der nicht geantwortet hat.</translation>
  </message>
  <message>
   <source>{n} marks fell on sentences of people who did not answer.</source>
   <translation>{n} Markierungen fielen auf Sätze von Personen, die nicht geantwortet haben.</translation>
  </message>
  <message>
   <source>No two recognise each other</source>
   <translation>Keine zwei erkennen sich gegenseitig wieder</translation>
  </message>
  <message>
   <source>{pairs}; {sides}.</source>
   <translation>{pairs}; {sides}.</translation>
  </message>
  <message>
   <source>{pairs}.</source>
   <translation>{pairs}.</translation>
  </message>
  <message>
   <source>Among those who answered nobody recognises another’s sentence as their own.</source>
   <translation>Unter denen, die geantwortet haben, erkennt niemand im Satz eines anderen den eigenen wieder.</translation>
  </message>
  <message>
   <source>Absent</source>
   <translation>Abwesend</translation>
  </message>
  <message>
   <source>Did not answer</source>
   <translation>Ohne Antwort</translation>
  </message>
  <message>
   <source>{who} recognises {whom}</source>
   <translation>{who} erkennt {whom} wieder</translation>
  </message>
  <message>
   <source>Recognise nobody, recognised by nobody</source>
   <translation>Erkennen niemanden wieder, von niemandem wiedererkannt</translation>
  </message>
  <message>
   <source>{label}: {text}.</source>
   <translation>{label}: {text}.</translation>
  </message>
  <message>
   <source>Each marked, unseen by the others, which sentences say the same as their own. Two sentences are the same answer where both of their authors said so; what one of them alone said joins nothing. Who did not answer recognises nobody and is recognised by nobody.</source>
   <translation>Alle haben, von den anderen ungesehen, markiert, welche Sätze dasselbe sagen wie ihr eigener. Zwei Sätze sind dieselbe Antwort, wo beide es gesagt haben, die sie geschrieben haben; was nur einer von ihnen gesagt hat, verbindet nichts. Wer nicht geantwortet hat, erkennt niemanden wieder und wird von niemandem wiedererkannt.</translation>
  </message>
  <message>
   <source>The room’s groups began from it.</source>
   <translation>Die Gruppen des Plenums gehen davon aus.</translation>
  </message>
  <message>
   <source>Who recognises whom</source>
   <translation>Wer wen wiedererkennt</translation>
  </message>
  <message>
   <source>Recognises, one-sided</source>
   <translation>Erkennt einseitig wieder</translation>
  </message>
  <message>
   <source>Recognised by, one-sided</source>
   <translation>Einseitig wiedererkannt von</translation>
  </message>
  <message>
   <source>Each marks, unseen by the others, which sentences say the same as their own. Where both say so, the two are one answer.</source>
   <translation>Alle markieren, von den anderen ungesehen, welche Sätze dasselbe sagen wie ihr eigener. Wo beide es sagen, sind die zwei eine Antwort.</translation>
  </message>
  <message>
   <source>These sentences were promised to stay without names, so nobody’s own can be told from the others. The room sorts them itself.</source>
   <translation>Für diese Sätze ist versprochen, dass sie ohne Namen bleiben: Der eigene ist von den anderen nicht zu unterscheiden. Das Plenum sortiert sie selbst.</translation>
  </message>
  <message>
   <source>Lay the cards so: {n} group</source>
   <comment>one</comment>
   <translation>Die Karten so legen: {n} Gruppe</translation>
  </message>
  <message>
   <source>Lay the cards so: {n} groups</source>
   <translation>Die Karten so legen: {n} Gruppen</translation>
  </message>
  <message>
   <source>Lay the cards so instead</source>
   <translation>Die Karten stattdessen so legen</translation>
  </message>
  <message>
   <source>Ask who says the same</source>
   <translation>Fragen, wer dasselbe sagt</translation>
  </message>
  <message>
   <source>Reveal who recognises whom</source>
   <translation>Aufdecken, wer wen wiedererkennt</translation>
  </message>
  <message>
   <source>There is no group to lay. The room sorts.</source>
   <translation>Es gibt keine Gruppe zu legen. Das Plenum sortiert.</translation>
  </message>
  <message>
   <source>Recognition round</source>
   <translation>Erkennungsrunde</translation>
  </message>
  <message>
   <source>{n} person gave {different}</source>
   <comment>one</comment>
   <translation>{n} Person gab {different}</translation>
  </message>
  <message>
   <source>{n} people gave {different}</source>
   <translation>{n} Personen gaben {different}</translation>
  </message>
  <message>
   <source>The groups, their names and the count are the room’s.</source>
   <translation>Die Gruppen, ihre Namen und die Zahl stammen vom Plenum.</translation>
  </message>
  <message>
   <source>Answer, as the room named it</source>
   <translation>Antwort, wie das Plenum sie nannte</translation>
  </message>
  <message>
   <source>Whose</source>
   <translation>Von wem</translation>
  </message>
  <message>
   <source>The sorting by {who}</source>
   <translation>Die Sortierung von {who}</translation>
  </message>
  <message>
   <source>The room’s sorting</source>
   <translation>Die Sortierung des Plenums</translation>
  </message>
  <message>
   <source>not confirmed</source>
   <translation>nicht bestätigt</translation>
  </message>
  <message>
   <source>not confirmed by the room</source>
   <translation>vom Plenum nicht bestätigt</translation>
  </message>
  <message>
   <source>The two sortings side by side</source>
   <translation>Die beiden Sortierungen nebeneinander</translation>
  </message>
  <message>
   <source>Not named</source>
   <translation>Nicht benannt</translation>
  </message>
  <message>
   <source>confirmed {at}</source>
   <translation>bestätigt {at}</translation>
  </message>
  <message>
   <source>Left on their own, each an answer by itself</source>
   <translation>Für sich geblieben, jede eine Antwort für sich</translation>
  </message>
  <message>
   <source>others</source>
   <translation>andere</translation>
  </message>
  <message>
   <source>Group {numbers} has no name yet. Name it in the room’s words, then confirm.</source>
   <comment>one</comment>
   <translation>Gruppe {numbers} hat noch keinen Namen. Benennen Sie sie in den Worten des Plenums, dann bestätigen Sie.</translation>
  </message>
  <message>
   <source>Groups {numbers} have no name yet. Name them in the room’s words, then confirm.</source>
   <translation>Die Gruppen {numbers} haben noch keinen Namen. Benennen Sie sie in den Worten des Plenums, dann bestätigen Sie.</translation>
  </message>
  <message>
   <source>There is nothing to sort before the statements are revealed.</source>
   <translation>Vor dem Aufdecken der Aussagen gibt es nichts zu sortieren.</translation>
  </message>
  <message>
   <source>There is a group with the id “{id}” already.</source>
   <translation>Eine Gruppe mit der Kennung „{id}“ gibt es schon.</translation>
  </message>
  <message>
   <source>The same card was chosen twice for one group. Choose each card once.</source>
   <translation>Dieselbe Karte wurde zweimal für eine Gruppe gewählt. Wählen Sie jede Karte einmal.</translation>
  </message>
  <message>
   <source>These cards stand in that group already.</source>
   <translation>Diese Karten liegen schon in dieser Gruppe.</translation>
  </message>
  <message>
   <source>That is one group already. Choose two.</source>
   <translation>Das ist schon eine Gruppe. Wählen Sie zwei.</translation>
  </message>
  <message>
   <source>These cards stand alone already.</source>
   <translation>Diese Karten liegen schon für sich.</translation>
  </message>
  <message>
   <source>The room has confirmed these groups already.</source>
   <translation>Das Plenum hat diese Gruppen schon bestätigt.</translation>
  </message>
  <message>
   <source>There is a group named “{name}” already. Put the cards there, or name this one otherwise.</source>
   <translation>Eine Gruppe namens „{name}“ gibt es schon. Legen Sie die Karten dorthin, oder nennen Sie diese anders.</translation>
  </message>
  <message>
   <source>That group is no longer there. Choose one that is on the screen.</source>
   <translation>Diese Gruppe gibt es nicht mehr. Wählen Sie eine, die auf dem Bildschirm ist.</translation>
  </message>
  <message>
   <source>The room sorts the sentences; nothing is counted until it agrees.</source>
   <translation>Das Plenum sortiert die Sätze; gezählt wird erst, wenn es sich einig ist.</translation>
  </message>
  <message>
   <source>A second sorting, by {who}; nothing is counted until it is confirmed.</source>
   <translation>Eine zweite Sortierung, von {who}; gezählt wird erst, wenn sie bestätigt ist.</translation>
  </message>
  <message>
   <source>What says the same?</source>
   <translation>Was sagt dasselbe?</translation>
  </message>
  <message>
   <source>A second sorting, by {who}.</source>
   <translation>Eine zweite Sortierung, von {who}.</translation>
  </message>
  <message>
   <source>To the sorting by {who}</source>
   <translation>Zur Sortierung von {who}</translation>
  </message>
  <message>
   <source>The room’s groups are put away until this sorting is confirmed.</source>
   <translation>Die Gruppen des Plenums sind weggelegt, bis diese Sortierung bestätigt ist.</translation>
  </message>
  <message>
   <source>Sort a second time</source>
   <translation>Ein zweites Mal sortieren</translation>
  </message>
  <message>
   <source>Who sorts a second time</source>
   <translation>Wer ein zweites Mal sortiert</translation>
  </message>
  <message>
   <source>Write who sorts</source>
   <translation>Schreiben, wer sortiert</translation>
  </message>
  <message>
   <source>Begin the second sorting</source>
   <translation>Die zweite Sortierung beginnen</translation>
  </message>
  <message>
   <source>In the room’s words</source>
   <translation>In den Worten des Plenums</translation>
  </message>
  <message>
   <source>Names shown</source>
   <translation>Namen gezeigt</translation>
  </message>
  <message>
   <source>Sentences put in order by role</source>
   <translation>Sätze nach Rollen geordnet</translation>
  </message>
  <message>
   <source>Sentences shuffled</source>
   <translation>Sätze gemischt</translation>
  </message>
  <message>
   <source>There are no sentences to show before the statements are revealed.</source>
   <translation>Vor dem Aufdecken der Aussagen gibt es keine Sätze zu zeigen.</translation>
  </message>
  <message>
   <source>The names stand with the sentences already.</source>
   <translation>Die Namen stehen schon bei den Sätzen.</translation>
  </message>
  <message>
   <source>These sentences were promised to stay without names. The file holds none.</source>
   <translation>Für diese Sätze ist zugesagt, dass sie ohne Namen bleiben. Die Datei enthält keine.</translation>
  </message>
  <message>
   <source>The sentences stand in that order already.</source>
   <translation>Die Sätze stehen schon in dieser Reihenfolge.</translation>
  </message>
  <message>
   <source>An order by role would tell who wrote what. The sentences stay shuffled without names.</source>
   <translation>Eine Ordnung nach Rollen würde verraten, wer was geschrieben hat. Ohne Namen bleiben die Sätze gemischt.</translation>
  </message>
  <message>
   <source>By role</source>
   <translation>Nach Rollen</translation>
  </message>
  <message>
   <source>Shuffled</source>
   <translation>Gemischt</translation>
  </message>
  <message>
   <source>Show the names</source>
   <translation>Namen zeigen</translation>
  </message>
  <message>
   <source>Order of the sentences</source>
   <translation>Reihenfolge der Sätze</translation>
  </message>
  <message>
   <source>When the room has read. They stay.</source>
   <translation>Wenn das Plenum gelesen hat. Sie bleiben stehen.</translation>
  </message>
  <message>
   <source>Confirm: {answers}</source>
   <translation>Bestätigen: {answers}</translation>
  </message>
  <message>
   <source>Arrow keys move, X or Return chooses. Or drag a card onto another.</source>
   <translation>Pfeiltasten bewegen, X oder Eingabe wählt. Oder eine Karte auf eine andere ziehen.</translation>
  </message>
  <message>
   <source>A number puts what is chosen into that group, 0 makes a new one.</source>
   <translation>Eine Zahl legt das Gewählte in diese Gruppe, 0 macht eine neue.</translation>
  </message>
  <message>
   <source>To the card in no group</source>
   <comment>one</comment>
   <translation>Zur Karte ohne Gruppe</translation>
  </message>
  <message>
   <source>To the next of {n} cards in no group</source>
   <translation>Zur nächsten von {n} Karten ohne Gruppe</translation>
  </message>
  <message>
   <source>Into group {number}? Return takes it, Esc lets it go.</source>
   <translation>In Gruppe {number}? Eingabe nimmt es, Esc lässt es los.</translation>
  </message>
  <message>
   <source>{n} card is in no group and counts as an answer of its own. Confirm once more if the room agrees.</source>
   <comment>one</comment>
   <translation>{n} Karte liegt in keiner Gruppe und zählt als eigene Antwort. Noch einmal bestätigen, wenn der Raum einverstanden ist.</translation>
  </message>
  <message>
   <source>{n} cards are in no group and count as an answer each. Confirm once more if the room agrees.</source>
   <translation>{n} Karten liegen in keiner Gruppe und zählen jede als eigene Antwort. Noch einmal bestätigen, wenn der Raum einverstanden ist.</translation>
  </message>
  <message>
   <source>Group and name</source>
   <translation>Gruppieren und benennen</translation>
  </message>
  <message>
   <source>Rename</source>
   <translation>Umbenennen</translation>
  </message>
  <message>
   <source>Merge</source>
   <translation>Zusammenlegen</translation>
  </message>
  <message>
   <source>Take out</source>
   <translation>Herausnehmen</translation>
  </message>
  <message>
   <source>Card by card</source>
   <translation>Karte für Karte</translation>
  </message>
  <message>
   <source>Name group {number}</source>
   <translation>Gruppe {number} benennen</translation>
  </message>
  <message>
   <source>{n} chosen. {keys}</source>
   <comment>one</comment>
   <translation>{n} gewählt. {keys}</translation>
  </message>
  <message>
   <source>{n} chosen. {keys}</source>
   <translation>{n} gewählt. {keys}</translation>
  </message>
  <message>
   <source>Each alone</source>
   <translation>Jede für sich</translation>
  </message>
  <message>
   <source>Take off the projector</source>
   <translation>Vom Beamer nehmen</translation>
  </message>
  <message>
   <source>Shared words marked</source>
   <translation>Gemeinsame Wörter markiert</translation>
  </message>
  <message>
   <source>Next shared words</source>
   <translation>Nächste gemeinsame Wörter</translation>
  </message>
  <message>
   <source>To the room</source>
   <translation>Für das Plenum</translation>
  </message>
  <message>
   <source>One sentence large</source>
   <translation>Einen Satz groß</translation>
  </message>
  <message>
   <source>Who used it</source>
   <translation>Wer es verwendet</translation>
  </message>
  <message>
   <source>Said by one only</source>
   <translation>Nur von einem gesagt</translation>
  </message>
  <message>
   <source>Amounts and dates</source>
   <translation>Zahlen und Daten</translation>
  </message>
  <message>
   <source>{n} phrase</source>
   <comment>one</comment>
   <translation>{n} Ausdruck</translation>
  </message>
  <message>
   <source>{n} phrases</source>
   <translation>{n} Ausdrücke</translation>
  </message>
  <message>
   <source>Shares {words}.</source>
   <translation>Gemeinsam: {words}.</translation>
  </message>
  <message>
   <source>{count} of {all}</source>
   <translation>{count} von {all}</translation>
  </message>
  <message>
   <source>{n} question</source>
   <comment>one</comment>
   <translation>{n} Frage</translation>
  </message>
  <message>
   <source>{n} questions</source>
   <translation>{n} Fragen</translation>
  </message>
  <message>
   <source>{n} card</source>
   <comment>one</comment>
   <translation>{n} Karte</translation>
  </message>
  <message>
   <source>{n} cards</source>
   <translation>{n} Karten</translation>
  </message>
  <message>
   <source>“{phrase}” with {who}</source>
   <translation>„{phrase}“ mit {who}</translation>
  </message>
  <message>
   <source>Shared words</source>
   <translation>Gemeinsame Wörter</translation>
  </message>
  <message>
   <source>What only one person says</source>
   <translation>Was nur eine Person sagt</translation>
  </message>
  <message>
   <source>Ask the room</source>
   <translation>Das Plenum fragen</translation>
  </message>
  <message>
   <source>Statements collected before the day are carried in while the round is open, from a file that is chosen or dropped here. It can be put the evening before and stays open however often the workshop is closed.</source>
   <translation>Aussagen, die vorab gesammelt wurden, werden übernommen, solange die Runde offen ist: aus einer Datei, die gewählt oder hier abgelegt wird. Die Frage kann am Vorabend gestellt werden und bleibt offen, wie oft der Workshop auch geschlossen wird.</translation>
  </message>
  <message>
   <source>Everybody writes</source>
   <translation>Alle schreiben</translation>
  </message>
  <message>
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <source>Each writes alone</source>
   <translation>Alle schreiben für sich</translation>
  </message>
  <message>
   <source>The room is writing</source>
   <translation>Das Plenum schreibt</translation>
  </message>
  <message>
   <source>{count} of {asked} are handed in and sealed</source>
   <translation>{count} von {asked} sind abgegeben und versiegelt</translation>
  </message>
  <message>
   <source>{count} of {asked} are handed in and hidden</source>
   <translation>{count} von {asked} sind abgegeben und verborgen</translation>
  </message>
  <message>
   <source>The statements are revealed</source>
   <translation>Die Aussagen sind aufgedeckt</translation>
  </message>
  <message>
   <source>Written in private, shown all at once without names and in no order. Wording is verbatim.</source>
   <translation>Im Stillen geschrieben, alle auf einmal ohne Namen und ohne Reihenfolge gezeigt. Der Wortlaut ist unverändert.</translation>
  </message>
  <message>
   <source>Written in private, shown all at once with names. Wording is verbatim.</source>
   <translation>Im Stillen geschrieben, alle auf einmal mit Namen gezeigt. Der Wortlaut ist unverändert.</translation>
  </message>
  <message>
   <source>Written in private, shown all at once by role, without names. Wording is verbatim.</source>
   <translation>Im Stillen geschrieben, alle auf einmal nach Rollen und ohne Namen gezeigt. Der Wortlaut ist unverändert.</translation>
  </message>
  <message>
   <source>{count} of {asked} answered the opening question</source>
   <translation>{count} von {asked} haben die Eingangsfrage beantwortet</translation>
  </message>
  <message>
   <source>The names were shown {at}, after the room had read the sentences.</source>
   <translation>Die Namen wurden am {at} gezeigt, nachdem das Plenum die Sätze gelesen hatte.</translation>
  </message>
  <message>
   <source>What each person wrote</source>
   <translation>Was jede Person geschrieben hat</translation>
  </message>
  <message>
   <source>Statements in full</source>
   <translation>Die Aussagen im Wortlaut</translation>
  </message>
  <message>
   <source>{asked} were asked the opening question; {count} answers were shown</source>
   <translation>{asked} bekamen die Eingangsfrage, {count} Antworten wurden gezeigt</translation>
  </message>
  <message>
   <source>The names were not shown.</source>
   <translation>Die Namen wurden nicht gezeigt.</translation>
  </message>
  <message>
   <source>small hollow mark: before. large mark: after. no arrow: stayed.</source>
   <translation>kleines offenes Zeichen: vorher. großes Zeichen: nachher. kein Pfeil: geblieben.</translation>
  </message>
  <message>
   <source>← far more</source>
   <translation>← viel mehr</translation>
  </message>
  <message>
   <source>← more</source>
   <translation>← mehr</translation>
  </message>
  <message>
   <source>← a little</source>
   <translation>← etwas mehr</translation>
  </message>
  <message>
   <source>a little →</source>
   <translation>etwas mehr →</translation>
  </message>
  <message>
   <source>more →</source>
   <translation>mehr →</translation>
  </message>
  <message>
   <source>far more →</source>
   <translation>viel mehr →</translation>
  </message>
  <message>
   <source>{when}: {words}</source>
   <translation>{when}: {words}</translation>
  </message>
  <message>
   <source>Before and after the debate</source>
   <translation>Vor und nach der Debatte</translation>
  </message>
  <message>
   <source>Before the debate</source>
   <translation>Vor der Debatte</translation>
  </message>
  <message>
   <source>Before, and why</source>
   <translation>Vorher, und warum</translation>
  </message>
  <message>
   <source>After, and what moved them</source>
   <translation>Nachher, und was sie bewegt hat</translation>
  </message>
  <message>
   <source>Why now</source>
   <translation>Warum jetzt</translation>
  </message>
  <message>
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <source>In each person’s words</source>
   <translation>In den Worten jeder Person</translation>
  </message>
  <message>
   <source>What moved them</source>
   <translation>Was sie bewegt hat</translation>
  </message>
  <message>
   <source>No positions on this trade-off were revealed.</source>
   <translation>Zu dieser Abwägung wurden keine Positionen aufgedeckt.</translation>
  </message>
  <message>
   <source>No condition stands any more. What was said rested on conditions that were taken back; it stays as it was said.</source>
   <translation>Keine Bedingung gilt mehr. Was gesagt wurde, beruhte auf Bedingungen, die zurückgenommen sind; es bleibt, wie es gesagt wurde.</translation>
  </message>
  <message>
   <source>{count} of {asked} have said.</source>
   <translation>{count} von {asked} haben sich geäußert.</translation>
  </message>
  <message>
   <source>{n} would support it then: {who}.</source>
   <comment>one</comment>
   <translation>{n} würde es dann unterstützen: {who}.</translation>
  </message>
  <message>
   <source>{n} would support it then: {who}.</source>
   <translation>{n} würden es dann unterstützen: {who}.</translation>
  </message>
  <message>
   <source>{n} would not: {who}.</source>
   <comment>one</comment>
   <translation>{n} nicht: {who}.</translation>
  </message>
  <message>
   <source>{n} would not: {who}.</source>
   <translation>{n} nicht: {who}.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed: {who}.</source>
   <comment>one</comment>
   <translation>{n} hat geantwortet, bevor die Bedingungen geändert wurden: {who}.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed: {who}.</source>
   <translation>{n} haben geantwortet, bevor die Bedingungen geändert wurden: {who}.</translation>
  </message>
  <message>
   <source>{n} would support it then.</source>
   <comment>one</comment>
   <translation>{n} würde es dann unterstützen.</translation>
  </message>
  <message>
   <source>{n} would support it then.</source>
   <translation>{n} würden es dann unterstützen.</translation>
  </message>
  <message>
   <source>{n} would not.</source>
   <comment>one</comment>
   <translation>{n} nicht.</translation>
  </message>
  <message>
   <source>{n} would not.</source>
   <translation>{n} nicht.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed.</source>
   <comment>one</comment>
   <translation>{n} hat geantwortet, bevor die Bedingungen geändert wurden.</translation>
  </message>
  <message>
   <source>{n} answered before the conditions were changed.</source>
   <translation>{n} haben geantwortet, bevor die Bedingungen geändert wurden.</translation>
  </message>
  <message>
   <source>Absent: {names}.</source>
   <translation>Abwesend: {names}.</translation>
  </message>
  <message>
   <source>{answer}, to conditions as they were worded before</source>
   <translation>{answer}, zu früher formulierten Bedingungen</translation>
  </message>
  <message>
   <source>argued as assigned</source>
   <translation>im Auftrag vertreten</translation>
  </message>
  <message>
   <source>What would have to be true</source>
   <translation>Was dafür wahr sein müsste</translation>
  </message>
  <message>
   <source>Would support it then</source>
   <translation>Würde es dann unterstützen</translation>
  </message>
  <message>
   <source>In their words</source>
   <translation>In eigenen Worten</translation>
  </message>
  <message>
   <source>{answer}; keeps out since</source>
   <translation>{answer}; hält sich seither heraus</translation>
  </message>
  <message>
   <source>Test</source>
   <translation>Prüfung</translation>
  </message>
  <message>
   <source>Standard of proof</source>
   <translation>Was als Nachweis gilt</translation>
  </message>
  <message>
   <source>Made of</source>
   <translation>Entstanden aus</translation>
  </message>
  <message>
   <source>If all of it were true</source>
   <translation>Wenn all das wahr wäre</translation>
  </message>
  <message>
   <source>evidence names its source, or says that none is named</source>
   <translation>ein Beleg nennt seine Quelle oder dass keine genannt ist</translation>
  </message>
  <message>
   <source>For “{side}”</source>
   <translation>Für „{side}“</translation>
  </message>
  <message>
   <source>That argument is no longer there.</source>
   <translation>Dieses Argument gibt es nicht mehr.</translation>
  </message>
  <message>
   <source>An owner, a test, a standard of proof and a date are a condition’s, not an argument’s.</source>
   <translation>Verantwortliche Person, Prüfung, Beweismaß und Datum gehören zu einer Bedingung, nicht zu einem Argument.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each argument an id of its own.</source>
   <translation>Die Kennung „{id}“ ist vergeben. Geben Sie jedem Argument eine eigene.</translation>
  </message>
  <message>
   <source>The decision assumes this condition as it is worded, so its words stay. Decide without it first.</source>
   <translation>Die Entscheidung setzt diese Bedingung so voraus, wie sie formuliert ist; ihre Worte bleiben also. Entscheiden Sie zuerst ohne sie.</translation>
  </message>
  <message>
   <source>The decision assumes this condition, so it stays. Record the decision without it first.</source>
   <translation>Die Entscheidung setzt diese Bedingung voraus, also bleibt sie. Halten Sie die Entscheidung zuerst ohne sie fest.</translation>
  </message>
  <message>
   <source>A condition was made of this argument, so it stays. Take that condition back first.</source>
   <translation>Aus diesem Argument wurde eine Bedingung, es bleibt also. Nehmen Sie zuerst die Bedingung zurück.</translation>
  </message>
  <message>
   <source>Nothing would have to be true yet. Write a condition down first, then ask.</source>
   <translation>Noch müsste nichts zutreffen. Schreiben Sie zuerst eine Bedingung auf, dann fragen Sie.</translation>
  </message>
  <message>
   <source>{name} keeps out of this trade-off, so they are not asked.</source>
   <translation>{name} hält sich aus dieser Abwägung heraus und wird daher nicht gefragt.</translation>
  </message>
  <message>
   <source>Only an argument is turned into a condition: choose one for either side.</source>
   <translation>Nur aus einem Argument wird eine Bedingung: wählen Sie eines für eine der Seiten.</translation>
  </message>
  <message>
   <source>That argument was turned into a condition already. Word that condition again.</source>
   <translation>Aus diesem Argument wurde bereits eine Bedingung. Formulieren Sie jene Bedingung neu.</translation>
  </message>
  <message>
   <source>An argument stays one, and a condition stays one. Turn the argument into a condition instead.</source>
   <translation>Ein Argument bleibt eines, und eine Bedingung bleibt eine. Machen Sie stattdessen aus dem Argument eine Bedingung.</translation>
  </message>
  <message>
   <source>Only whoever was assigned to argue the other side speaks as assigned.</source>
   <translation>Nur wer beauftragt wurde, die andere Seite zu vertreten, spricht im Auftrag.</translation>
  </message>
  <message>
   <source>That stands already.</source>
   <translation>Das steht schon so.</translation>
  </message>
  <message>
   <source>The argument</source>
   <translation>Das Argument</translation>
  </message>
  <message>
   <source>The source</source>
   <translation>Die Quelle</translation>
  </message>
  <message>
   <source>The test</source>
   <translation>Die Prüfung</translation>
  </message>
  <message>
   <source>The standard of proof</source>
   <translation>Das Beweismaß</translation>
  </message>
  <message>
   <source>What they said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <source>As assigned</source>
   <translation>Im Auftrag</translation>
  </message>
  <message>
   <source>{name}: would support it then</source>
   <translation>{name}: würde es dann unterstützen</translation>
  </message>
  <message>
   <source>{name}: would not support it then</source>
   <translation>{name}: würde es dann nicht unterstützen</translation>
  </message>
  <message>
   <source>Said before the conditions were changed. Ask again.</source>
   <translation>Gesagt, bevor die Bedingungen geändert wurden. Fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <source>Test: {text}</source>
   <translation>Prüfung: {text}</translation>
  </message>
  <message>
   <source>Standard of proof: {text}</source>
   <translation>Nachweis: {text}</translation>
  </message>
  <message>
   <source>By: {day}</source>
   <translation>Bis: {day}</translation>
  </message>
  <message>
   <source>Made of: {text}</source>
   <translation>Entstanden aus: {text}</translation>
  </message>
  <message>
   <source>Turned into: {text}</source>
   <translation>Wurde zu: {text}</translation>
  </message>
  <message>
   <source>Write the condition down</source>
   <translation>Bedingung aufschreiben</translation>
  </message>
  <message>
   <source>Word it so</source>
   <translation>So formulieren</translation>
  </message>
  <message>
   <source>First position</source>
   <translation>Erste Position</translation>
  </message>
  <message>
   <source>Second position</source>
   <translation>Zweite Position</translation>
  </message>
  <message>
   <source>The second position comes after the first was revealed and talked through.</source>
   <translation>Die zweite Position kommt, wenn die erste aufgedeckt und besprochen ist.</translation>
  </message>
  <message>
   <source>Write the proposal and the level needed first: both stand on the ballot.</source>
   <translation>Schreiben Sie zuerst den Vorschlag und die nötige Zustimmung: Beide stehen auf dem Stimmzettel.</translation>
  </message>
  <message>
   <source>{question}: {tradeoff}</source>
   <translation>{question}: {tradeoff}</translation>
  </message>
  <message>
   <source>The second position was asked after these answers were shown. Ask the second position again instead.</source>
   <translation>Die zweite Position wurde nach diesen Antworten erfragt. Fragen Sie stattdessen die zweite Position noch einmal.</translation>
  </message>
  <message>
   <source>A decision was agreed on these answers. Record it as parked, with the reason, then ask again.</source>
   <translation>Auf diese Antworten hin wurde eine Entscheidung angenommen. Halten Sie sie mit Begründung als vertagt fest, dann fragen Sie noch einmal.</translation>
  </message>
  <message>
   <source>If all these were true, would you support it?</source>
   <translation>Wenn all das wahr wäre, würden Sie es unterstützen?</translation>
  </message>
  <message>
   <source>{name}, as assigned</source>
   <translation>{name}, im Auftrag</translation>
  </message>
  <message>
   <source>made of: {words}</source>
   <translation>entstanden aus: {words}</translation>
  </message>
  <message>
   <source>Put as trade-off {number}, and it waits on the list: {words}. Take it up there when the room comes to it.</source>
   <translation>Als Abwägung {number} gestellt, sie wartet auf der Liste: {words}. Nehmen Sie sie dort auf, wenn das Plenum so weit ist.</translation>
  </message>
  <message>
   <source>Trade-off {number} of {count}</source>
   <translation>Abwägung {number} von {count}</translation>
  </message>
  <message>
   <source>Take up: {words}</source>
   <translation>Aufnehmen: {words}</translation>
  </message>
  <message>
   <source>Which two good things compete?</source>
   <translation>Welche zwei guten Dinge stehen einander gegenüber?</translation>
  </message>
  <message>
   <source>Put the trade-off</source>
   <translation>Abwägung vorlegen</translation>
  </message>
  <message>
   <source>Put a trade-off</source>
   <translation>Eine Abwägung vorlegen</translation>
  </message>
  <message>
   <source>{step} toward {side}</source>
   <translation>{step} in Richtung {side}</translation>
  </message>
  <message>
   <source>{wording} fixed</source>
   <translation>{wording} festgelegt</translation>
  </message>
  <message>
   <source>fixed</source>
   <translation>festgelegt</translation>
  </message>
  <message>
   <source>Why now: {reason}</source>
   <translation>Warum jetzt: {reason}</translation>
  </message>
  <message>
   <source>did not answer</source>
   <translation>nicht geantwortet</translation>
  </message>
  <message>
   <source>Write the level needed first</source>
   <translation>Zuerst die nötige Zustimmung schreiben</translation>
  </message>
  <message>
   <source>Write the proposal first</source>
   <translation>Zuerst den Vorschlag schreiben</translation>
  </message>
  <message>
   <source>not yet a trade-off</source>
   <translation>noch keine Abwägung</translation>
  </message>
  <message>
   <source>{count} written</source>
   <translation>{count} aufgeschrieben</translation>
  </message>
  <message>
   <source>Polled on another wording: {words}.</source>
   <translation>Abfrage zu einem anderen Wortlaut: {words}.</translation>
  </message>
  <message>
   <source>Said of what was decided before.</source>
   <translation>Gesagt zu dem, was vorher entschieden war.</translation>
  </message>
  <message>
   <source>Said before anything was decided.</source>
   <translation>Gesagt, bevor etwas entschieden war.</translation>
  </message>
  <message>
   <source>Said of what was decided before, {time}.</source>
   <translation>Gesagt zu dem, was vorher entschieden war, {time}.</translation>
  </message>
  <message>
   <source>Said before anything was decided, {time}.</source>
   <translation>Gesagt, bevor etwas entschieden war, {time}.</translation>
  </message>
  <message>
   <source>not agreed</source>
   <translation>nicht angenommen</translation>
  </message>
  <message>
   <source>parked</source>
   <translation>vertagt</translation>
  </message>
  <message>
   <source>Yes, says the room</source>
   <translation>Ja, sagt das Plenum</translation>
  </message>
  <message>
   <source>No, says the room</source>
   <translation>Nein, sagt das Plenum</translation>
  </message>
  <message>
   <source>Easily</source>
   <translation>Leicht</translation>
  </message>
  <message>
   <source>Hardly</source>
   <translation>Kaum</translation>
  </message>
  <message>
   <source>Trade-off {n} of {count}, recorded {at}</source>
   <translation>Abwägung {n} von {count}, festgehalten {at}</translation>
  </message>
  <message>
   <source>Decision {n}, recorded {at}</source>
   <translation>Entscheidung {n}, festgehalten {at}</translation>
  </message>
  <message>
   <source>{name}, not in the room</source>
   <translation>{name}, nicht im Raum</translation>
  </message>
  <message>
   <source>{name}, not in the room now</source>
   <translation>{name}, zurzeit nicht im Raum</translation>
  </message>
  <message>
   <source>What belongs to this decision</source>
   <translation>Was zu dieser Entscheidung gehört</translation>
  </message>
  <message>
   <source>{n} condition</source>
   <comment>one</comment>
   <translation>{n} Bedingung</translation>
  </message>
  <message>
   <source>{n} conditions</source>
   <translation>{n} Bedingungen</translation>
  </message>
  <message>
   <source>Assumed to be true</source>
   <translation>Wird als wahr angenommen</translation>
  </message>
  <message>
   <source>Options considered</source>
   <translation>Erwogene Möglichkeiten</translation>
  </message>
  <message>
   <source>Polled on another wording</source>
   <translation>Abfrage zu einem anderen Wortlaut</translation>
  </message>
  <message>
   <source>Level reached?</source>
   <translation>Zustimmung erreicht?</translation>
  </message>
  <message>
   <source>Tripwire</source>
   <translation>Auslöser</translation>
  </message>
  <message>
   <source>Can it be taken back?</source>
   <translation>Lässt es sich zurücknehmen?</translation>
  </message>
  <message>
   <source>Trade-offs accepted</source>
   <translation>In Kauf genommen</translation>
  </message>
  <message>
   <source>Changed because of an objection</source>
   <translation>Wegen eines Einwands geändert</translation>
  </message>
  <message>
   <source>It was polled as it is worded here. Other words need another poll.</source>
   <translation>So, wie es hier steht, wurde es abgefragt. Ein anderer Wortlaut braucht eine neue Abfrage.</translation>
  </message>
  <message>
   <source>The poll on it was opened: it stays as it is worded here until the poll is shown.</source>
   <translation>Die Abfrage dazu ist eröffnet: Der Wortlaut bleibt, wie er hier steht, bis sie gezeigt ist.</translation>
  </message>
  <message>
   <source>It was polled and agreed as it is worded here.</source>
   <translation>So, wie es hier steht, wurde es abgefragt und vereinbart.</translation>
  </message>
  <message>
   <source>{name} keeps out of this decision and cannot own it. Choose another owner.</source>
   <translation>{name} hält sich aus dieser Entscheidung heraus und kann sie nicht verantworten. Wählen Sie jemand anderen.</translation>
  </message>
  <message>
   <source>The review date</source>
   <translation>Das Datum der Überprüfung</translation>
  </message>
  <message>
   <source>The poll on this proposal was opened; its words and the level needed stay as they are. Ask it again to change them.</source>
   <translation>Die Abfrage zu diesem Vorschlag wurde schon geöffnet; sein Wortlaut und die nötige Zustimmung bleiben, wie sie sind. Fragen Sie noch einmal, um sie zu ändern.</translation>
  </message>
  <message>
   <source>The proposal and its level stand like this already. Ask the gradients, or change them.</source>
   <translation>Vorschlag und nötige Zustimmung stehen schon so da. Fragen Sie die Zustimmungsstufen ab oder ändern Sie den Vorschlag.</translation>
  </message>
  <message>
   <source>A condition that is assumed is no longer there. Choose from those written down.</source>
   <translation>Eine vorausgesetzte Bedingung ist nicht mehr da. Wählen Sie aus den aufgeschriebenen.</translation>
  </message>
  <message>
   <source>The decision stands like this already. Change something in it, or go on.</source>
   <translation>Die Entscheidung steht schon so da. Ändern Sie etwas daran oder gehen Sie weiter.</translation>
  </message>
  <message>
   <source>The proposal</source>
   <translation>Der Vorschlag</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, then record the decision.</source>
   <translation>„{title}“ ist noch nicht aufgedeckt. Decken Sie auf, dann halten Sie die Entscheidung fest.</translation>
  </message>
  <message>
   <source>The decision</source>
   <translation>Die Entscheidung</translation>
  </message>
  <message>
   <source>The tripwire</source>
   <translation>Der Auslöser</translation>
  </message>
  <message>
   <source>What was changed</source>
   <translation>„Was geändert wurde“</translation>
  </message>
  <message>
   <source>The trade-offs accepted</source>
   <translation>Die in Kauf genommenen Nachteile</translation>
  </message>
  <message>
   <source>An option</source>
   <translation>Eine Option</translation>
  </message>
  <message>
   <source>Shown after this decision was recorded; nothing is decided on it yet</source>
   <translation>Nach dieser Entscheidung gezeigt; darüber ist noch nichts entschieden</translation>
  </message>
  <message>
   <source>Polled {time}</source>
   <translation>Abgefragt {time}</translation>
  </message>
  <message>
   <source>{wording}, fixed {time}</source>
   <translation>{wording}, festgelegt {time}</translation>
  </message>
  <message>
   <source>{name}; not in the room when this was recorded</source>
   <translation>{name}; nicht im Raum, als dies festgehalten wurde</translation>
  </message>
  <message>
   <source>Condition</source>
   <translation>Bedingung</translation>
  </message>
  <message>
   <source>The proposal and its earlier wordings</source>
   <translation>Der Vorschlag und seine früheren Wortlaute</translation>
  </message>
  <message>
   <source>Was it reached?</source>
   <translation>Wurde sie erreicht?</translation>
  </message>
  <message>
   <source>No date was set</source>
   <translation>Kein Datum festgelegt</translation>
  </message>
  <message>
   <source>Poll</source>
   <translation>Abfrage</translation>
  </message>
  <message>
   <source>Not polled.</source>
   <translation>Nicht abgefragt.</translation>
  </message>
  <message>
   <source>Asked again because</source>
   <translation>Noch einmal gefragt, weil</translation>
  </message>
  <message>
   <source>{outcome}, recorded again at {time}: this is wording {count}. The earlier ones stay in the record.</source>
   <translation>{outcome}, erneut festgehalten um {time}: Dies ist Fassung {count}. Die früheren bleiben im Protokoll.</translation>
  </message>
  <message>
   <source>{outcome}, recorded at {time}.</source>
   <translation>{outcome}, festgehalten um {time}.</translation>
  </message>
  <message>
   <source>{n} stands at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?</source>
   <comment>one</comment>
   <translation>{n} Person steht bei Veto, und niemand hat gesagt, ob das Nötige erreicht ist. Fragen Sie: Ist es trotzdem vereinbart?</translation>
  </message>
  <message>
   <source>{n} stand at veto, and nobody has said whether the level is reached. Ask: is it agreed all the same?</source>
   <translation>{n} Personen stehen bei Veto, und niemand hat gesagt, ob das Nötige erreicht ist. Fragen Sie: Ist es trotzdem vereinbart?</translation>
  </message>
  <message>
   <source>Polled {time}: {counts}</source>
   <translation>Abgefragt {time}: {counts}</translation>
  </message>
  <message>
   <source>Asked again because: {reason}</source>
   <translation>Noch einmal gefragt, weil: {reason}</translation>
  </message>
  <message>
   <source>Trade-off put: {prefer} even over {over}</source>
   <translation>Abwägung vorgelegt: {prefer}, selbst auf Kosten von {over}</translation>
  </message>
  <message>
   <source>Trade-off worded again</source>
   <translation>Abwägung neu formuliert</translation>
  </message>
  <message>
   <source>Trade-off removed</source>
   <translation>Abwägung entfernt</translation>
  </message>
  <message>
   <source>Moved: {wording}</source>
   <translation>Verschoben: {wording}</translation>
  </message>
  <message>
   <source>Taken up: {wording}</source>
   <translation>Aufgenommen: {wording}</translation>
  </message>
  <message>
   <source>Reverse called sensible by {name}</source>
   <translation>Umkehrung von {name} sinnvoll genannt</translation>
  </message>
  <message>
   <source>{name} assigned to argue the other side</source>
   <translation>{name} beauftragt, die andere Seite zu vertreten</translation>
  </message>
  <message>
   <source>Floor given to {name}</source>
   <translation>Wort an {name} gegeben</translation>
  </message>
  <message>
   <source>{basis} written down</source>
   <translation>{basis} aufgeschrieben</translation>
  </message>
  <message>
   <source>Argument worded again</source>
   <translation>Argument neu formuliert</translation>
  </message>
  <message>
   <source>Argument taken back</source>
   <translation>Argument zurückgenommen</translation>
  </message>
  <message>
   <source>{name} said whether they would support it</source>
   <translation>{name} hat gesagt, ob Unterstützung käme</translation>
  </message>
  <message>
   <source>Proposal worded</source>
   <translation>Vorschlag formuliert</translation>
  </message>
  <message>
   <source>Decision recorded: {outcome}</source>
   <translation>Entscheidung festgehalten: {outcome}</translation>
  </message>
  <message>
   <source>Reverse no longer called sensible</source>
   <translation>Umkehrung nicht mehr sinnvoll genannt</translation>
  </message>
  <message>
   <source>Nobody assigned any more to argue the other side</source>
   <translation>Niemand vertritt mehr im Auftrag die andere Seite</translation>
  </message>
  <message>
   <source>Condition written down</source>
   <translation>Bedingung aufgeschrieben</translation>
  </message>
  <message>
   <source>{name}, uninterrupted</source>
   <translation>{name}, ohne Unterbrechung</translation>
  </message>
  <message>
   <source>given the floor: {n} min</source>
   <comment>one</comment>
   <translation>das Wort erteilt: {n} Min.</translation>
  </message>
  <message>
   <source>given the floor: {n} min</source>
   <translation>das Wort erteilt: {n} Min.</translation>
  </message>
  <message>
   <source>Somebody can be assigned to argue the other side; it is said to be assigned.</source>
   <translation>Jemand kann beauftragt werden, die andere Seite zu vertreten; dass es ein Auftrag ist, wird gesagt.</translation>
  </message>
  <message>
   <source>not in the room now</source>
   <translation>jetzt nicht im Raum</translation>
  </message>
  <message>
   <source>Those furthest apart take turns, then as drawn.</source>
   <translation>Die am weitesten auseinander stehen, wechseln sich ab, dann wie ausgelost.</translation>
  </message>
  <message>
   <source>5 to 8 are heard first, then 3.</source>
   <translation>Zuerst werden 5 bis 8 gehört, dann 3.</translation>
  </message>
  <message>
   <source>The minority has the floor first, uninterrupted; then the far end of the other side, then as drawn.</source>
   <translation>Zuerst hat die Minderheit das Wort, ohne Unterbrechung; dann das andere Ende, dann wie ausgelost.</translation>
  </message>
  <message>
   <source>Who speaks first</source>
   <translation>Wer zuerst spricht</translation>
  </message>
  <message>
   <source>Who is heard first</source>
   <translation>Wer zuerst gehört wird</translation>
  </message>
  <message>
   <source>Whoever leads comes last.</source>
   <translation>Wer leitet, kommt zuletzt.</translation>
  </message>
  <message>
   <source>{name} argues the other side, as assigned.</source>
   <translation>{name} vertritt im Auftrag die andere Seite.</translation>
  </message>
  <message>
   <source>{n} of {asked} answered both times</source>
   <comment>one</comment>
   <translation>{n} von {asked} hat beide Male geantwortet</translation>
  </message>
  <message>
   <source>{n} of {asked} answered both times</source>
   <translation>{n} von {asked} haben beide Male geantwortet</translation>
  </message>
  <message>
   <source>{n} of {asked} answered the second time</source>
   <comment>one</comment>
   <translation>{n} von {asked} hat beim zweiten Mal geantwortet</translation>
  </message>
  <message>
   <source>{n} of {asked} answered the second time</source>
   <translation>{n} von {asked} haben beim zweiten Mal geantwortet</translation>
  </message>
  <message>
   <source>{name} was assigned to argue the other side and keeps out of this question.</source>
   <translation>{name} sollte im Auftrag die andere Seite vertreten und ist bei dieser Frage im Ausstand.</translation>
  </message>
  <message>
   <source>{name} was assigned to argue the other side and is not in the room now.</source>
   <translation>{name} sollte im Auftrag die andere Seite vertreten und ist zurzeit nicht im Raum.</translation>
  </message>
  <message>
   <source>{n} the second time only ({names})</source>
   <comment>one</comment>
   <translation>{n} nur beim zweiten Mal ({names})</translation>
  </message>
  <message>
   <source>{n} the second time only ({names})</source>
   <translation>{n} nur beim zweiten Mal ({names})</translation>
  </message>
  <message>
   <source>{n} the second time only</source>
   <comment>one</comment>
   <translation>{n} nur beim zweiten Mal</translation>
  </message>
  <message>
   <source>{n} the second time only</source>
   <translation>{n} nur beim zweiten Mal</translation>
  </message>
  <message>
   <source>Leave things as they are</source>
   <translation>Alles lassen, wie es ist</translation>
  </message>
  <message>
   <source>evidence</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>inference</source>
   <translation>Schlussfolgerung</translation>
  </message>
  <message>
   <source>conjecture</source>
   <translation>Vermutung</translation>
  </message>
  <message>
   <source>agreed</source>
   <translation>angenommen</translation>
  </message>
  <message>
   <source>{name} calls the reverse sensible too.</source>
   <translation>{name} nennt auch die Umkehrung sinnvoll.</translation>
  </message>
  <message>
   <source>Not yet a trade-off: nobody here has called the reverse a sensible choice.</source>
   <translation>Noch keine Abwägung: Niemand hier hat die Umkehrung eine sinnvolle Wahl genannt.</translation>
  </message>
  <message>
   <source>no source named</source>
   <translation>keine Quelle genannt</translation>
  </message>
  <message>
   <source>{name} owns {n} condition. Name another owner for it.</source>
   <comment>one</comment>
   <translation>{name} verantwortet {n} Bedingung. Nennen Sie dafür eine andere verantwortliche Person.</translation>
  </message>
  <message>
   <source>{name} owns {n} conditions. Name another owner for them.</source>
   <translation>{name} verantwortet {n} Bedingungen. Nennen Sie dafür eine andere verantwortliche Person.</translation>
  </message>
  <message>
   <source>its owner {name} keeps out</source>
   <translation>verantwortlich ist {name}, im Ausstand</translation>
  </message>
  <message>
   <source>its owner {name} is not in the room</source>
   <translation>verantwortlich ist {name}, nicht im Raum</translation>
  </message>
  <message>
   <source>{name} owns the decision. Name another owner for it.</source>
   <translation>{name} verantwortet die Entscheidung. Nennen Sie dafür eine andere verantwortliche Person.</translation>
  </message>
  <message>
   <source>Prepared trade-offs</source>
   <translation>Vorbereitete Abwägungen</translation>
  </message>
  <message>
   <source>The room sees none of them before it comes to the trade-offs. They come up in this order.</source>
   <translation>Das Plenum sieht keine davon, bevor es zu den Abwägungen kommt. Sie kommen in dieser Reihenfolge.</translation>
  </message>
  <message>
   <source>None is prepared yet.</source>
   <translation>Noch keine ist vorbereitet.</translation>
  </message>
  <message>
   <source>Alt with an arrow key moves a trade-off up or down.</source>
   <translation>Alt mit einer Pfeiltaste verschiebt eine Abwägung nach oben oder unten.</translation>
  </message>
  <message>
   <source>Remove: {words}</source>
   <translation>Entfernen: {words}</translation>
  </message>
  <message>
   <source>Move {title} up</source>
   <translation>{title} nach oben</translation>
  </message>
  <message>
   <source>Move {title} down</source>
   <translation>{title} nach unten</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Word it again</source>
   <translation>Neu formulieren</translation>
  </message>
  <message>
   <source>Why we stand there</source>
   <translation>Warum wir dort stehen</translation>
  </message>
  <message>
   <source>What moved us, and why we stand there now</source>
   <translation>Was uns bewegt hat und warum wir jetzt dort stehen</translation>
  </message>
  <message>
   <source>What moved us</source>
   <translation>Was uns bewegt hat</translation>
  </message>
  <message>
   <source>Why we stand there now</source>
   <translation>Warum wir jetzt dort stehen</translation>
  </message>
  <message>
   <source>No decision was recorded.</source>
   <translation>Keine Entscheidung festgehalten.</translation>
  </message>
  <message>
   <source>Decision {number}: {outcome}</source>
   <translation>Entscheidung {number}: {outcome}</translation>
  </message>
  <message>
   <source>“{prefer}” even over “{over}”</source>
   <translation>„{prefer}“, selbst auf Kosten von „{over}“</translation>
  </message>
  <message>
   <source>Trade-off {number}</source>
   <translation>Abwägung {number}</translation>
  </message>
  <message>
   <source>Trade-off {number}: not decided</source>
   <translation>Abwägung {number}: nicht entschieden</translation>
  </message>
  <message>
   <source>{n} was agreed</source>
   <comment>one</comment>
   <translation>{n} angenommen</translation>
  </message>
  <message>
   <source>{n} were agreed</source>
   <translation>{n} angenommen</translation>
  </message>
  <message>
   <source>{n} was not agreed</source>
   <comment>one</comment>
   <translation>{n} nicht angenommen</translation>
  </message>
  <message>
   <source>{n} were not agreed</source>
   <translation>{n} nicht angenommen</translation>
  </message>
  <message>
   <source>{n} was parked</source>
   <comment>one</comment>
   <translation>{n} vertagt</translation>
  </message>
  <message>
   <source>{n} were parked</source>
   <translation>{n} vertagt</translation>
  </message>
  <message>
   <source>The reverse</source>
   <translation>Die Umkehrung</translation>
  </message>
  <message>
   <source>The trade-off</source>
   <translation>Die Abwägung</translation>
  </message>
  <message>
   <source>Proposal, its poll not revealed</source>
   <translation>Vorschlag, Abfrage nicht aufgedeckt</translation>
  </message>
  <message>
   <source>Proposal, not polled</source>
   <translation>Vorschlag, nicht abgefragt</translation>
  </message>
  <message>
   <source>who owns it</source>
   <translation>wer sie verantwortet</translation>
  </message>
  <message>
   <source>on which other wording it was polled</source>
   <translation>zu welchem anderen Wortlaut abgefragt wurde</translation>
  </message>
  <message>
   <source>which level was needed</source>
   <translation>welche Zustimmung nötig war</translation>
  </message>
  <message>
   <source>whether it was reached</source>
   <translation>ob sie erreicht wurde</translation>
  </message>
  <message>
   <source>when the review is</source>
   <translation>wann die Überprüfung ist</translation>
  </message>
  <message>
   <source>what the tripwire is</source>
   <translation>was der Auslöser ist</translation>
  </message>
  <message>
   <source>whether it can be taken back</source>
   <translation>ob sie sich zurücknehmen lässt</translation>
  </message>
  <message>
   <source>the reason</source>
   <translation>die Begründung</translation>
  </message>
  <message>
   <source>what is given up</source>
   <translation>worauf verzichtet wird</translation>
  </message>
  <message>
   <source>what was changed because of an objection</source>
   <translation>was wegen eines Einwands geändert wurde</translation>
  </message>
  <message>
   <source>what was considered</source>
   <translation>was erwogen wurde</translation>
  </message>
  <message>
   <source>what is assumed to be true</source>
   <translation>was als wahr angenommen wird</translation>
  </message>
  <message>
   <source>Earlier wordings of this decision</source>
   <translation>Frühere Fassungen dieser Entscheidung</translation>
  </message>
  <message>
   <source>{outcome}, replaced {at}</source>
   <translation>{outcome}, ersetzt am {at}</translation>
  </message>
  <message>
   <source>As in the decision that replaced it: {things}.</source>
   <translation>Wie in der Entscheidung, die an ihre Stelle trat: {things}.</translation>
  </message>
  <message>
   <source>Said of this wording</source>
   <translation>Zu dieser Fassung gesagt</translation>
  </message>
  <message>
   <source>No veto, and most of those with a vote at support with reservations or better.</source>
   <translation>Kein Veto, und die meisten mit Stimmrecht bei „Unterstützung mit Vorbehalten“ oder besser.</translation>
  </message>
  <message>
   <source>There is no trade-off “{id}”.</source>
   <translation>Es gibt keine Abwägung „{id}“.</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each trade-off an id of its own.</source>
   <translation>Die Kennung „{id}“ ist vergeben. Geben Sie jeder Abwägung eine eigene.</translation>
  </message>
  <message>
   <source>“{id}” cannot be the id of a trade-off. Give it another one.</source>
   <translation>„{id}“ kann nicht die Kennung einer Abwägung sein. Geben Sie ihr eine andere.</translation>
  </message>
  <message>
   <source>Answers on this trade-off were asked for, so its wording stays. Put a new one instead.</source>
   <translation>Zu dieser Abwägung wurden Antworten erfragt, daher bleibt ihr Wortlaut. Stellen Sie stattdessen eine neue.</translation>
  </message>
  <message>
   <source>Something was said on this trade-off, so it stays. Park it instead: Decision, parked.</source>
   <translation>Zu dieser Abwägung wurde schon etwas gesagt, deshalb bleibt sie. Vertagen Sie sie stattdessen: Entscheidung, vertagt.</translation>
  </message>
  <message>
   <source>The room has come to this trade-off, so its place stays. Move one that is only prepared.</source>
   <translation>Das Plenum ist bei dieser Abwägung schon gewesen, ihr Platz bleibt also. Verschieben Sie eine, die nur vorbereitet ist.</translation>
  </message>
  <message>
   <source>That trade-off is before the room already.</source>
   <translation>Diese Abwägung liegt dem Plenum schon vor.</translation>
  </message>
  <message>
   <source>Somebody is assigned to argue the other side only where everybody stood on one side in the first round. Hear those who think otherwise instead.</source>
   <translation>Nur wo in der ersten Runde alle auf einer Seite standen, wird jemand beauftragt, die andere zu vertreten. Hören Sie stattdessen die, die anders denken.</translation>
  </message>
  <message>
   <source>A decision was recorded on these answers, so the talk on them is over. Ask the positions again first.</source>
   <translation>Zu diesen Antworten wurde eine Entscheidung festgehalten, das Gespräch darüber ist beendet. Fragen Sie zuerst die Positionen noch einmal.</translation>
  </message>
  <message>
   <source>The floor is given for 1 to {most} minutes.</source>
   <translation>Das Wort wird für 1 bis {most} Minuten gegeben.</translation>
  </message>
  <message>
   <source>No prepared trade-off comes before this one.</source>
   <translation>Vor dieser kommt keine vorbereitete Abwägung.</translation>
  </message>
  <message>
   <source>No prepared trade-off comes after this one.</source>
   <translation>Nach dieser kommt keine vorbereitete Abwägung.</translation>
  </message>
  <message>
   <source>Evidence</source>
   <translation>Beleg</translation>
  </message>
  <message>
   <source>Inference</source>
   <translation>Schlussfolgerung</translation>
  </message>
  <message>
   <source>Conjecture</source>
   <translation>Vermutung</translation>
  </message>
  <message>
   <source>Trade-off {n} of {count}</source>
   <translation>Abwägung {n} von {count}</translation>
  </message>
  <message>
   <source>{n} trade-off</source>
   <comment>one</comment>
   <translation>{n} Abwägung</translation>
  </message>
  <message>
   <source>{n} trade-offs</source>
   <translation>{n} Abwägungen</translation>
  </message>
  <message>
   <source>After: {lean}</source>
   <translation>Nachher: {lean}</translation>
  </message>
  <message>
   <source> even over </source>
   <translation>, selbst auf Kosten von </translation>
  </message>
  <message>
   <source>Before: {lean}</source>
   <translation>Vorher: {lean}</translation>
  </message>
  <message>
   <source>In the middle</source>
   <translation>In der Mitte</translation>
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, decide on it, then read it back.</source>
   <translation>„{title}“ ist noch nicht aufgedeckt. Decken Sie es auf, entscheiden Sie darüber, dann lesen Sie es gegen.</translation>
  </message>
  <message>
   <source>Answers were shown after this was recorded. Record what is decided now, then read it back.</source>
   <translation>Antworten wurden gezeigt, nachdem das festgehalten war. Halten Sie fest, was jetzt entschieden ist, dann lesen Sie es gegen.</translation>
  </message>
  <message>
   <source>The proposal was worded again since. Record what is decided now, then read it back.</source>
   <translation>Der Vorschlag wurde seither neu gefasst. Halten Sie fest, was jetzt entschieden ist, dann lesen Sie es gegen.</translation>
  </message>
  <message>
   <source>{at}: {name} was to argue the other side, as everybody stood on one in the first round, shown {shown}.</source>
   <translation>{at}: {name} sollte die andere Seite vertreten, weil in der ersten Runde, aufgedeckt {shown}, alle auf einer standen.</translation>
  </message>
  <message>
   <source>Given to somebody {n} time.</source>
   <comment>one</comment>
   <translation>{n}-mal an jemanden gegeben.</translation>
  </message>
  <message>
   <source>Given to somebody {n} times.</source>
   <translation>{n}-mal an jemanden gegeben.</translation>
  </message>
  <message>
   <source>{names} ({why})</source>
   <translation>{names} ({why})</translation>
  </message>
  <message>
   <source>{name} ({n} min planned)</source>
   <comment>one</comment>
   <translation>{name} ({n} Min. vorgesehen)</translation>
  </message>
  <message>
   <source>{name} ({n} min planned)</source>
   <translation>{name} ({n} Min. vorgesehen)</translation>
  </message>
  <message>
   <source>{at}: nobody argues the other side any more.</source>
   <translation>{at}: Niemand vertritt mehr die andere Seite.</translation>
  </message>
  <message>
   <source>{at}: {name} was to argue the other side; everybody who answered stood in the middle in the first round, shown {shown}.</source>
   <translation>{at}: {name} sollte die andere Seite vertreten; in der ersten Runde, aufgedeckt {shown}, standen alle, die antworteten, in der Mitte.</translation>
  </message>
  <message>
   <source>{at}: {name} was to argue the other side, as everybody who answered stood on one in the first round, shown {shown}.</source>
   <translation>{at}: {name} sollte die andere Seite vertreten, weil in der ersten Runde, aufgedeckt {shown}, alle, die antworteten, auf einer standen.</translation>
  </message>
  <message>
   <source>First the minority: {names}.</source>
   <translation>Zuerst die Minderheit: {names}.</translation>
  </message>
  <message>
   <source>First those furthest apart, in turns: {names}.</source>
   <translation>Zuerst, die am weitesten auseinander stehen, abwechselnd: {names}.</translation>
  </message>
  <message>
   <source>Then the far end of the other side: {names}.</source>
   <translation>Dann das andere Ende: {names}.</translation>
  </message>
  <message>
   <source>First those at 5 to 8: {names}.</source>
   <translation>Zuerst, wer bei 5 bis 8 steht: {names}.</translation>
  </message>
  <message>
   <source>Those at 3: {names}.</source>
   <translation>Wer bei 3 steht: {names}.</translation>
  </message>
  <message>
   <source>Then those at 3: {names}.</source>
   <translation>Dann, wer bei 3 steht: {names}.</translation>
  </message>
  <message>
   <source>As drawn: {names}.</source>
   <translation>Wie ausgelost: {names}.</translation>
  </message>
  <message>
   <source>Then as drawn: {names}.</source>
   <translation>Dann wie ausgelost: {names}.</translation>
  </message>
  <message>
   <source>Last, as leader: {names}.</source>
   <translation>Zuletzt, wer leitet: {names}.</translation>
  </message>
  <message>
   <source>Assigned</source>
   <translation>Im Auftrag</translation>
  </message>
  <message>
   <source>Order of speaking, by the rule</source>
   <translation>Reihenfolge beim Sprechen, nach der Regel</translation>
  </message>
  <message>
   <source>The floor, uninterrupted</source>
   <translation>Das Wort, ohne Unterbrechung</translation>
  </message>
  <message>
   <source>Heard after the gradients, by the rule</source>
   <translation>Nach den Zustimmungsstufen gehört, nach der Regel</translation>
  </message>
  <message>
   <source>The floor after the gradients</source>
   <translation>Das Wort nach der Abfrage</translation>
  </message>
  <message>
   <source>The talk</source>
   <translation>Das Gespräch</translation>
  </message>
  <message>
   <source>the minority: has the floor first</source>
   <translation>die Minderheit: hat zuerst das Wort</translation>
  </message>
  <message>
   <source>{names} is the minority, and leads: heard last all the same.</source>
   <comment>one</comment>
   <translation>{names} ist die Minderheit und leitet: wird trotzdem zuletzt gehört.</translation>
  </message>
  <message>
   <source>{names} are the minority, and lead: heard last all the same.</source>
   <translation>{names} sind die Minderheit und leiten: werden trotzdem zuletzt gehört.</translation>
  </message>
  <message>
   <source>stands furthest from {names}</source>
   <translation>steht am weitesten weg von {names}</translation>
  </message>
  <message>
   <source>{n} leans to each side: nobody is a minority, so nobody has the floor before the others.</source>
   <comment>one</comment>
   <translation>{n} neigt zu jeder Seite: Niemand ist in der Minderheit, also hat niemand vor den anderen das Wort.</translation>
  </message>
  <message>
   <source>{n} lean to each side: nobody is a minority, so nobody has the floor before the others.</source>
   <translation>{n} neigen zu jeder Seite: Niemand ist in der Minderheit, also hat niemand vor den anderen das Wort.</translation>
  </message>
  <message>
   <source>stands furthest from {n} other</source>
   <comment>one</comment>
   <translation>steht am weitesten weg von {n} anderen Person</translation>
  </message>
  <message>
   <source>stands furthest from {n} others</source>
   <translation>steht am weitesten weg von {n} anderen</translation>
  </message>
  <message>
   <source>leads, so last</source>
   <translation>leitet, also zuletzt</translation>
  </message>
  <message>
   <source>stands alone</source>
   <translation>steht allein</translation>
  </message>
  <message>
   <source>of the minority</source>
   <translation>aus der Minderheit</translation>
  </message>
  <message>
   <source>keeps out</source>
   <translation>im Ausstand</translation>
  </message>
  <message>
   <source>drawn</source>
   <translation>ausgelost</translation>
  </message>
  <message>
   <source>first wording</source>
   <translation>erster Wortlaut</translation>
  </message>
  <message>
   <source>second wording</source>
   <translation>zweiter Wortlaut</translation>
  </message>
  <message>
   <source>third wording</source>
   <translation>dritter Wortlaut</translation>
  </message>
  <message>
   <source>fourth wording</source>
   <translation>vierter Wortlaut</translation>
  </message>
  <message>
   <source>fifth wording</source>
   <translation>fünfter Wortlaut</translation>
  </message>
  <message>
   <source>wording {n}</source>
   <translation>Wortlaut {n}</translation>
  </message>
  <message>
   <source>{people}; {votes} with a vote</source>
   <translation>{people}; {votes} mit Stimmrecht</translation>
  </message>
  <message>
   <source>Who is in the room?</source>
   <translation>Wer ist im Raum?</translation>
  </message>
  <message>
   <source>{n} person here</source>
   <comment>one</comment>
   <translation>{n} Person hier</translation>
  </message>
  <message>
   <source>{n} people here</source>
   <translation>{n} Personen hier</translation>
  </message>
  <message>
   <source>Prepare the trade-offs…</source>
   <translation>Abwägungen vorbereiten …</translation>
  </message>
  <message>
   <source>The one-sentence question</source>
   <translation>Die Frage nach dem einen Satz</translation>
  </message>
  <message>
   <source>Add who is in the room</source>
   <translation>Hinzufügen, wer im Raum ist</translation>
  </message>
  <message>
   <source>Who is here</source>
   <translation>Wer hier ist</translation>
  </message>
  <message>
   <source>Who will see what</source>
   <translation>Wer was sehen wird</translation>
  </message>
  <message>
   <source>Save the title page</source>
   <translation>Titelblatt speichern</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Facilitator</source>
   <translation>Moderation</translation>
  </message>
  <message>
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <source>Title page</source>
   <translation>Titelblatt</translation>
  </message>
  <message>
   <source>{question}, time {n}</source>
   <translation>{question} beim {n}. Mal</translation>
  </message>
  <message>
   <source>{question} the first time</source>
   <translation>{question} beim ersten Mal</translation>
  </message>
  <message>
   <source>{question} the second time</source>
   <translation>{question} beim zweiten Mal</translation>
  </message>
  <message>
   <source>{question} the third time</source>
   <translation>{question} beim dritten Mal</translation>
  </message>
  <message>
   <source>Every other question</source>
   <translation>Jede andere Frage</translation>
  </message>
  <message>
   <source>Every question</source>
   <translation>Jede Frage</translation>
  </message>
  <message>
   <source>What was promised before the first answer</source>
   <translation>Was vor der ersten Antwort zugesagt wurde</translation>
  </message>
  <message>
   <source>{question} was promised by role: more answers stood under a role than people have it.</source>
   <translation>{question} war nach Rollen zugesagt: Unter einer Rolle standen mehr Antworten, als Personen sie haben.</translation>
  </message>
  <message>
   <source>Shown without roles</source>
   <translation>Ohne Rollen gezeigt</translation>
  </message>
  <message>
   <source>Without names it takes five answers or more to show them.</source>
   <translation>Ohne Namen braucht es mindestens fünf Antworten, um sie zu zeigen.</translation>
  </message>
  <message>
   <source>Names stand beside the sentences from the reveal on, in the room and in the record.</source>
   <translation>Vom Aufdecken an stehen Namen neben den Sätzen, im Raum und im Protokoll.</translation>
  </message>
  <message>
   <source>The room reads first; then you show the names, and they stand in the room and in the record. The file knows the names from the beginning.</source>
   <translation>Das Plenum liest zuerst; dann zeigen Sie die Namen, und sie stehen im Raum und im Protokoll dabei. Die Datei kennt die Namen von Anfang an.</translation>
  </message>
  <message>
   <source>Each sentence stands under the role its author has when the question is put, in the room and in the record. The file keeps that role and not the person.</source>
   <translation>Jeder Satz steht unter der Rolle, die seine Verfasserin oder sein Verfasser hat, wenn die Frage gestellt wird, im Raum und im Protokoll. Die Datei hält diese Rolle fest und nicht die Person.</translation>
  </message>
  <message>
   <source>The file itself does not link sentences to people.</source>
   <translation>Auch die Datei verknüpft keine Sätze mit Personen.</translation>
  </message>
  <message>
   <source>everything else</source>
   <translation>alles andere</translation>
  </message>
  <message>
   <source>Absent at the end: {names}.</source>
   <translation>Am Ende abwesend: {names}.</translation>
  </message>
  <message>
   <source>The room</source>
   <translation>Der Raum</translation>
  </message>
  <message>
   <source>{n} person took part.</source>
   <comment>one</comment>
   <translation>{n} Person hat teilgenommen.</translation>
  </message>
  <message>
   <source>{n} people took part.</source>
   <translation>{n} Personen haben teilgenommen.</translation>
  </message>
  <message>
   <source>{n} of {all} have a vote.</source>
   <comment>one</comment>
   <translation>{n} von {all} hat Stimmrecht.</translation>
  </message>
  <message>
   <source>{n} of {all} have a vote.</source>
   <translation>{n} von {all} haben Stimmrecht.</translation>
  </message>
  <message>
   <source>{name} leads.</source>
   <translation>{name} leitet.</translation>
  </message>
  <message>
   <source>Nobody was noted absent at the end.</source>
   <translation>Am Ende war niemand als abwesend vermerkt.</translation>
  </message>
  <message>
   <source>{n} was absent at the end.</source>
   <comment>one</comment>
   <translation>{n} Person war am Ende abwesend.</translation>
  </message>
  <message>
   <source>{n} were absent at the end.</source>
   <translation>{n} Personen waren am Ende abwesend.</translation>
  </message>
  <message>
   <source>Role</source>
   <translation>Rolle</translation>
  </message>
  <message>
   <source>Vote</source>
   <translation>Stimmrecht</translation>
  </message>
  <message>
   <source>Opening question</source>
   <translation>Eingangsfrage</translation>
  </message>
  <message>
   <source>Who was in the room</source>
   <translation>Wer im Raum war</translation>
  </message>
  <message>
   <source>{n} leads.</source>
   <comment>one</comment>
   <translation>{n} Person leitet.</translation>
  </message>
  <message>
   <source>{n} lead.</source>
   <translation>{n} Personen leiten.</translation>
  </message>
  <message>
   <source>has a vote</source>
   <translation>stimmberechtigt</translation>
  </message>
  <message>
   <source>no vote</source>
   <translation>ohne Stimmrecht</translation>
  </message>
  <message>
   <source>Who each mark is stands under “The room”.</source>
   <translation>Wer zu welchem Zeichen gehört, steht unter „Der Raum“.</translation>
  </message>
  <message>
   <source>leads</source>
   <translation>leitet</translation>
  </message>
  <message>
   <source>absent</source>
   <translation>abwesend</translation>
  </message>
  <message>
   <source>The id of a participant</source>
   <translation>Die Kennung einer Person</translation>
  </message>
  <message>
   <source>Only the statements can have their names after reading. Promise names, or none.</source>
   <translation>Nur die Aussagen können ihre Namen nach dem Lesen bekommen. Sagen Sie Namen zu oder keine.</translation>
  </message>
  <message>
   <source>This workshop has started already. Open a new file for another one.</source>
   <translation>Dieser Workshop hat schon begonnen. Öffnen Sie für einen anderen eine neue Datei.</translation>
  </message>
  <message>
   <source>The title</source>
   <translation>Der Titel</translation>
  </message>
  <message>
   <source>The organisation</source>
   <translation>Die Organisation</translation>
  </message>
  <message>
   <source>The facilitator</source>
   <translation>Die Moderation</translation>
  </message>
  <message>
   <source>The place</source>
   <translation>Der Ort</translation>
  </message>
  <message>
   <source>The purpose</source>
   <translation>Der Zweck</translation>
  </message>
  <message>
   <source>The id “{id}” is taken. Give each participant an id of their own.</source>
   <translation>Die Kennung „{id}“ ist vergeben. Geben Sie jeder Person eine eigene.</translation>
  </message>
  <message>
   <source>{most} people are the most in one workshop.</source>
   <translation>Mehr als {most} Personen kann ein Workshop nicht haben.</translation>
  </message>
  <message>
   <source>There is nobody in the list to add.</source>
   <translation>Auf der Liste ist niemand einzutragen.</translation>
  </message>
  <message>
   <source>{name}’s vote cannot change while a round they may answer is open or closed. Reveal it first.</source>
   <translation>Das Stimmrecht von {name} lässt sich nicht ändern, solange eine Runde, die {name} beantworten darf, offen oder geschlossen ist. Decken Sie sie zuerst auf.</translation>
  </message>
  <message>
   <source>{name} is on the list already. Add a role or a second name to tell them apart.</source>
   <translation>{name} steht schon auf der Liste. Ergänzen Sie eine Rolle oder einen zweiten Namen, um beide zu unterscheiden.</translation>
  </message>
  <message>
   <source>{name} leads already, and one person leads. Change {name} first.</source>
   <translation>{name} leitet schon, und nur eine Person leitet. Ändern Sie das zuerst bei {name}.</translation>
  </message>
  <message>
   <source>The day has begun, so {name} stays on the list. Mark them absent: nothing is lost by it.</source>
   <translation>Der Tag hat begonnen, deshalb bleibt {name} auf der Liste. Vermerken Sie die Person als abwesend: Dabei geht nichts verloren.</translation>
  </message>
  <message>
   <source>That is what is promised already.</source>
   <translation>Das ist schon zugesagt.</translation>
  </message>
  <message>
   <source>The question was put with the promise it has; a promise given is kept.</source>
   <translation>Die Frage wurde mit dieser Zusage gestellt; eine gegebene Zusage gilt.</translation>
  </message>
  <message>
   <source>A promise can only be made tighter. If it was a slip of the hand, undo it before the question is put.</source>
   <translation>Eine Zusage lässt sich nur verschärfen. War sie ein Versehen, machen Sie sie rückgängig, bevor die Frage gestellt wird.</translation>
  </message>
  <message>
   <source>row {n}</source>
   <translation>Zeile {n}</translation>
  </message>
  <message>
   <source>Not read: column {which}.</source>
   <comment>one</comment>
   <translation>Nicht gelesen: Spalte {which}.</translation>
  </message>
  <message>
   <source>Not read: columns {which}.</source>
   <translation>Nicht gelesen: Spalten {which}.</translation>
  </message>
  <message>
   <source>The file has {n} rows; {most} is the most. Divide it.</source>
   <translation>Die Datei hat {n} Zeilen; höchstens {most} sind möglich. Teilen Sie sie auf.</translation>
  </message>
  <message>
   <source>There is no statement in this file.</source>
   <translation>In dieser Datei steht keine Aussage.</translation>
  </message>
  <message>
   <source>The first row is a header, but no column is called “statement”, nor as the question is. Give the column of the sentences that name.</source>
   <translation>Die erste Zeile ist eine Kopfzeile, aber keine Spalte heißt „Aussage“ oder so wie die Frage. Geben Sie der Spalte mit den Sätzen diesen Namen.</translation>
  </message>
  <message>
   <source>The earlier answer is no longer in the box. Hand it in as a new one.</source>
   <translation>Die frühere Antwort liegt nicht mehr in der Box. Geben Sie sie als neue ab.</translation>
  </message>
  <message>
   <source>This round is sealed. Hand the laptop to the keeper of its words, who opens it.</source>
   <translation>Diese Runde ist versiegelt. Geben Sie den Laptop der Person, die die Wörter verwahrt; sie öffnet sie.</translation>
  </message>
  <message>
   <source>a dummy lies among the answers</source>
   <translation>Unter den Antworten liegt eine Attrappe</translation>
  </message>
  <message>
   <source>All {count} answers of this round are in the box. Close the round and reveal it.</source>
   <translation>Alle {count} Antworten dieser Runde liegen in der Box. Schließen Sie die Runde und decken Sie auf.</translation>
  </message>
  <message>
   <source>the answers in the box of the round “{round}” are not as they were written</source>
   <translation>Die Antworten in der Box der Runde „{round}“ sind nicht mehr so, wie sie geschrieben wurden</translation>
  </message>
  <message>
   <source>the answers in the box cannot be read</source>
   <translation>Die Antworten in der Box lassen sich nicht lesen</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>The disk does not give back what was written: try again, best on another disk</source>
   <translation>Der Datenträger gibt nicht zurück, was geschrieben wurde: noch einmal versuchen, am besten auf einem anderen Datenträger</translation>
  </message>
  <message>
   <source>The disk is full: free some space, then try again</source>
   <translation>Der Datenträger ist voll: Schaffen Sie Platz und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Another program holds the file: close it there, then try again</source>
   <translation>Ein anderes Programm hält die Datei: Schließen Sie sie dort und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>The file may not be written: allow it, then try again</source>
   <translation>Die Datei darf nicht beschrieben werden: Erlauben Sie es und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Nothing can be written in its folder: allow it, then try again</source>
   <translation>In ihrem Ordner lässt sich nichts schreiben: Erlauben Sie es und versuchen Sie es noch einmal</translation>
  </message>
  <message>
   <source>Could not save. Your text is still here. {reason}, or save elsewhere.</source>
   <translation>Speichern war nicht möglich. Ihr Text steht noch hier. {reason}, oder speichern Sie anderswo.</translation>
  </message>
  <message>
   <source>The disk does not answer, so it may be in the file already; trying again never saves it twice.</source>
   <translation>Der Datenträger antwortet nicht; es kann also schon in der Datei stehen. Ein neuer Versuch speichert es nie doppelt.</translation>
  </message>
  <message>
   <source>“{name}” is damaged: {where}. It was left as it is.</source>
   <translation>„{name}“ ist beschädigt: {where}. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <source>entry {sequence} is not as it was written</source>
   <translation>Eintrag {sequence} ist nicht mehr so, wie er geschrieben wurde</translation>
  </message>
  <message>
   <source>page {page} is not as it was written</source>
   <translation>Seite {page} ist nicht so, wie sie geschrieben wurde</translation>
  </message>
  <message>
   <source>What lies beside “{name}” as “{journal}” was not left by Stratroom. Move it to another folder, then open the workshop again; nothing was changed.</source>
   <translation>Was neben „{name}“ als „{journal}“ liegt, hat nicht Stratroom hinterlassen. Verschieben Sie es in einen anderen Ordner und öffnen Sie den Workshop dann noch einmal; verändert wurde nichts.</translation>
  </message>
  <message>
   <source>“{name}” could not be read. {reason}.</source>
   <translation>„{name}“ ließ sich nicht lesen. {reason}.</translation>
  </message>
  <message>
   <source>“{name}” could not be read: it takes more memory than this computer has left. Close other programs, then try again.</source>
   <translation>„{name}“ konnte nicht gelesen werden: Die Datei braucht mehr Speicher, als auf diesem Computer frei ist. Schließen Sie andere Programme und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>“{name}” could not be written in {folder}. {reason}, or choose another folder.</source>
   <translation>„{name}“ ließ sich nicht in {folder} schreiben. {reason}, oder wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>“{name}” could not be written anew in {folder}, so its passphrase is as it was. {reason}.</source>
   <translation>„{name}“ konnte in {folder} nicht neu geschrieben werden, die Passphrase ist also wie zuvor. {reason}.</translation>
  </message>
  <message>
   <source>it cannot be read</source>
   <translation>Sie lässt sich nicht lesen</translation>
  </message>
  <message>
   <source>The file “{name}” was changed by another program.</source>
   <translation>Die Datei „{name}“ wurde von einem anderen Programm verändert.</translation>
  </message>
  <message>
   <source>{happened} No rescue copy could be written. Save elsewhere.</source>
   <translation>{happened} Eine Rettungskopie ließ sich nicht schreiben. Speichern Sie anderswo.</translation>
  </message>
  <message>
   <source>Something was written meanwhile, and the passphrase is as it was. Try again.</source>
   <translation>Inzwischen wurde etwas geschrieben, und die Passphrase ist wie zuvor. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>The file “{name}” was moved, deleted or replaced.</source>
   <translation>Die Datei „{name}“ wurde verschoben, gelöscht oder ersetzt.</translation>
  </message>
  <message>
   <source>{happened} Work goes on in a rescue copy, “{rescue}” in {folder}.</source>
   <translation>{happened} Weiter geht es in einer Rettungskopie, „{rescue}“ in {folder}.</translation>
  </message>
  <message>
   <source>“{name}” was removed here, but not overwritten: the same file has another name on this disk, and all it holds stays there.</source>
   <translation>„{name}“ wurde hier entfernt, aber nicht überschrieben: Dieselbe Datei hat auf diesem Datenträger noch einen anderen Namen, und alles, was sie enthält, bleibt dort.</translation>
  </message>
  <message>
   <source>This round has a box already. Reveal it, or give it up.</source>
   <translation>Diese Runde hat schon eine Box. Decken Sie sie auf, oder geben Sie sie auf.</translation>
  </message>
  <message>
   <source>Somebody has answered already. Give the round up instead, with a reason.</source>
   <translation>Jemand hat schon geantwortet. Geben Sie die Runde stattdessen auf, mit einer Begründung.</translation>
  </message>
  <message>
   <source>“{name}” is open to read only. Open it again, not to read only, to go on.</source>
   <translation>„{name}“ ist nur zum Lesen geöffnet. Öffnen Sie die Datei noch einmal zum Bearbeiten, um weiterzumachen.</translation>
  </message>
  <message>
   <source>an answer in the box of this round does not open</source>
   <translation>Eine Antwort in der Box dieser Runde lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>its pages are out of order</source>
   <translation>Ihre Seiten sind durcheinander</translation>
  </message>
  <message>
   <source>its tables are not as Stratroom makes them</source>
   <translation>Ihre Tabellen sind nicht so, wie Stratroom sie anlegt</translation>
  </message>
  <message>
   <source>A copy of “{name}” in {folder} is still being written, or cannot be removed. Go back, and ask again when it is gone.</source>
   <translation>Eine Kopie von „{name}“ in {folder} wird noch geschrieben oder lässt sich nicht entfernen. Gehen Sie zurück und fragen Sie noch einmal, wenn sie weg ist.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {why}. Ask for the right to read it, or choose another.</source>
   <translation>„{name}“ lässt sich nicht lesen: {why}. Lassen Sie sich das Leserecht geben, oder wählen Sie eine andere Datei.</translation>
  </message>
  <message>
   <source>“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.</source>
   <translation>„{name}“ ist kein Stratroom-Workshop. Wählen Sie eine Datei, die Stratroom geschrieben hat.</translation>
  </message>
  <message>
   <source>“{name}” was written by a newer Stratroom. Install that one to open it; nothing was changed.</source>
   <translation>„{name}“ wurde von einem neueren Stratroom geschrieben. Installieren Sie dieses, um die Datei zu öffnen; es wurde nichts verändert.</translation>
  </message>
  <message>
   <source>its first page is not as Stratroom wrote it</source>
   <translation>Ihre erste Seite ist nicht so, wie Stratroom sie schrieb</translation>
  </message>
  <message>
   <source>“{name}” was changed by another program to work in another way (write-ahead log). Set it back there to journal mode “delete”.</source>
   <translation>„{name}“ wurde von einem anderen Programm auf eine andere Arbeitsweise umgestellt (Write-Ahead-Log). Stellen Sie die Datei dort auf den Journalmodus „delete“ zurück.</translation>
  </message>
  <message>
   <source>“{name}” is not a file. Choose a workshop file.</source>
   <translation>„{name}“ ist keine Datei. Wählen Sie eine Workshop-Datei.</translation>
  </message>
  <message>
   <source>“{name}” is larger than any workshop (1 GB). Choose a workshop file.</source>
   <translation>„{name}“ ist größer als jeder Workshop (1 GB). Wählen Sie eine Workshop-Datei.</translation>
  </message>
  <message>
   <source>“{name}” is empty. Choose a file that Stratroom has written.</source>
   <translation>„{name}“ ist leer. Wählen Sie eine Datei, die Stratroom geschrieben hat.</translation>
  </message>
  <message>
   <source>There is no file “{name}” in {folder}. Check the name, or choose another.</source>
   <translation>Es gibt keine Datei „{name}“ in {folder}. Prüfen Sie den Namen, oder wählen Sie eine andere.</translation>
  </message>
  <message>
   <source>This round has no box: it is not open, or it was revealed already.</source>
   <translation>Diese Runde hat keine Box: Sie ist nicht offen oder wurde schon aufgedeckt.</translation>
  </message>
  <message>
   <source>These are not the words that were chosen. Nothing is lost: try again, as often as you like.</source>
   <translation>Das sind nicht die gewählten Wörter. Nichts ist verloren: Versuchen Sie es noch einmal, so oft Sie wollen.</translation>
  </message>
  <message>
   <source>A passphrase has at least one letter, digit or sign. Type one.</source>
   <translation>Eine Passphrase hat mindestens einen Buchstaben, eine Ziffer oder ein Zeichen. Geben Sie eine ein.</translation>
  </message>
  <message>
   <source>“{name}” is not any more what it was. It was left as it is.</source>
   <translation>„{name}“ ist nicht mehr, was sie war. Sie wurde gelassen, wie sie ist.</translation>
  </message>
  <message>
   <source>The folder {folder} is not there. Choose another folder.</source>
   <translation>Den Ordner {folder} gibt es nicht. Wählen Sie einen anderen.</translation>
  </message>
  <message>
   <source>“{name}” is already open in another Stratroom. Close it there, or open it to read only.</source>
   <translation>„{name}“ ist schon in einem anderen Stratroom geöffnet. Schließen Sie die Datei dort, oder öffnen Sie sie nur zum Lesen.</translation>
  </message>
  <message>
   <source>Nothing can be written in {folder}: {why}. Open a copy in another folder.</source>
   <translation>In {folder} lässt sich nichts schreiben: {why}. Öffnen Sie eine Kopie in einem anderen Ordner.</translation>
  </message>
  <message>
   <source>That passphrase does not open “{name}”. If you are sure of it, the beginning of the file is damaged, or it is no Stratroom workshop: open a backup.</source>
   <translation>Diese Passphrase öffnet „{name}“ nicht. Wenn Sie sich ihrer sicher sind, ist der Anfang der Datei beschädigt, oder es ist kein Stratroom-Workshop: Öffnen Sie eine Sicherung.</translation>
  </message>
  <message>
   <source>“{name}” is locked. Open it with its passphrase.</source>
   <translation>„{name}“ ist verschlossen. Öffnen Sie die Datei mit ihrer Passphrase.</translation>
  </message>
  <message>
   <source>“{name}” exists already. Choose another name, or open it.</source>
   <translation>„{name}“ gibt es schon. Wählen Sie einen anderen Namen, oder öffnen Sie die Datei.</translation>
  </message>
  <message>
   <source>“{name}” was kept at an earlier upgrade and cannot be read. Answers without names may lie in it: delete it from {folder} if you do not need it.</source>
   <translation>„{name}“ wurde bei einer früheren Umstellung aufgehoben und lässt sich nicht lesen. Darin können Antworten ohne Namen liegen: Löschen Sie die Datei aus {folder}, wenn Sie sie nicht brauchen.</translation>
  </message>
  <message>
   <source>It was kept at an earlier upgrade, and answers without names lie in it. Allow “{copy}” to be removed, or move it to another folder, then open “{name}” again. Until then it can be opened to read only.</source>
   <translation>Sie wurde bei einer früheren Umstellung aufgehoben, und in ihr liegen Antworten ohne Namen. Erlauben Sie, dass „{copy}“ entfernt wird, oder verschieben Sie sie in einen anderen Ordner, und öffnen Sie „{name}“ dann noch einmal. Bis dahin lässt sie sich nur zum Lesen öffnen.</translation>
  </message>
  <message>
   <source>It was kept at an earlier upgrade, and answers without names may lie in it. Allow “{copy}” to be read, or move it to another folder, then open “{name}” again. Until then it can be opened to read only.</source>
   <translation>Sie wurde bei einer früheren Umstellung aufgehoben, und in ihr können Antworten ohne Namen liegen. Erlauben Sie, dass „{copy}“ gelesen wird, oder verschieben Sie sie in einen anderen Ordner, und öffnen Sie „{name}“ dann noch einmal. Bis dahin lässt sie sich nur zum Lesen öffnen.</translation>
  </message>
  <message>
   <source>entry {sequence} has fields that a “{kind}” does not have</source>
   <translation>Eintrag {sequence} hat Felder, die es bei „{kind}“ nicht gibt</translation>
  </message>
  <message>
   <source>another box lies in the place of the one of the round “{round}”</source>
   <translation>An der Stelle der Box der Runde „{round}“ liegt eine andere</translation>
  </message>
  <message>
   <source>Entry {sequence} of “{name}” is of a kind that this Stratroom does not know (“{kind}”): a newer one wrote it. Install that one to open it; nothing was changed.</source>
   <translation>Eintrag {sequence} von „{name}“ ist von einer Art, die dieses Stratroom nicht kennt („{kind}“): Ein neueres hat ihn geschrieben. Installieren Sie dieses, um die Datei zu öffnen; es wurde nichts verändert.</translation>
  </message>
  <message>
   <source>“{name}” is not known to be a copy any more, and was left. Try again.</source>
   <translation>Von „{name}“ ist nicht mehr bekannt, dass es eine Kopie ist; die Datei bleibt, wie sie ist. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>“{name}” could not be removed: {why}.</source>
   <translation>„{name}“ konnte nicht entfernt werden: {why}.</translation>
  </message>
  <message>
   <source>Try again.</source>
   <translation>Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Your text is still here: do the last step again.</source>
   <translation>Ihr Text steht noch hier: Wiederholen Sie den letzten Schritt.</translation>
  </message>
  <message>
   <source>The earlier file of “{name}” was not overwritten: it has another name on this disk and opens there as it did before.</source>
   <translation>Die frühere Datei von „{name}“ wurde nicht überschrieben: Sie hat auf diesem Datenträger noch einen anderen Namen und öffnet sich dort wie zuvor.</translation>
  </message>
  <message>
   <source>What a change of the passphrase left of “{name}” could not be removed: {why}. It lies in {folder} as {left} and may open otherwise than the workshop does. It is tried again when the workshop is opened next.</source>
   <translation>Was von „{name}“ bei einer Änderung der Passphrase übrig blieb, konnte nicht entfernt werden: {why}. Es liegt in {folder} als {left} und öffnet sich vielleicht anders als der Workshop. Es wird beim nächsten Öffnen des Workshops noch einmal versucht.</translation>
  </message>
  <message>
   <source>The passphrase is changed, but the earlier file could not be overwritten: {why}. It is tried again when the workshop is opened next.</source>
   <translation>Die Passphrase ist geändert, aber die frühere Datei konnte nicht überschrieben werden: {why}. Beim nächsten Öffnen des Workshops wird es noch einmal versucht.</translation>
  </message>
  <message>
   <source>The database here does not keep the setting {name}. Reinstall Stratroom.</source>
   <translation>Die Datenbank hier behält die Einstellung {name} nicht. Installieren Sie Stratroom neu.</translation>
  </message>
  <message>
   <source>This answer is too long: it takes {bytes} of {most} bytes. Shorten it.</source>
   <translation>Diese Antwort ist zu lang: Sie braucht {bytes} von {most} Bytes. Kürzen Sie sie.</translation>
  </message>
  <message>
   <source>a slot does not open</source>
   <translation>Ein Fach lässt sich nicht öffnen</translation>
  </message>
  <message>
   <source>“{name}” is of an older kind and could not be backed up before the upgrade: {why}. Make room for “{copy}” in its folder, then open it again. Until then it can be opened to read only.</source>
   <translation>„{name}“ ist von älterer Art und konnte vor der Umstellung nicht gesichert werden: {why}. Schaffen Sie in ihrem Ordner Platz für „{copy}“, und öffnen Sie sie dann noch einmal. Bis dahin lässt sie sich nur zum Lesen öffnen.</translation>
  </message>
  <message>
   <source>There is no argument {out_of} before this one. The first is 0.</source>
   <translation>Vor diesem steht kein Argument {out_of}. Das erste ist 0.</translation>
  </message>
  <message>
   <source>Argument {number} is not a condition. The first argument is 0.</source>
   <translation>Argument {number} ist keine Bedingung. Das erste Argument ist 0.</translation>
  </message>
  <message>
   <source>Argument {number} is named twice.</source>
   <translation>Argument {number} ist zweimal genannt.</translation>
  </message>
  <message>
   <source>The room agreed a meaning, or that there is none. Take one of the two out.</source>
   <translation>Das Plenum hat eine gemeinsame Bedeutung festgehalten oder dass es keine gibt. Nehmen Sie eines von beiden heraus.</translation>
  </message>
  <message>
   <source>What the room made of the meanings of “{phrase}”: a case tells it with the meanings alone.</source>
   <translation>Was das Plenum aus den Bedeutungen von „{phrase}“ gemacht hat: Ein Fall nennt es nur mit den Bedeutungen.</translation>
  </message>
  <message>
   <source>What the room made of the meanings of “{phrase}” earlier: a case tells what holds now.</source>
   <translation>Was das Plenum früher aus den Bedeutungen von „{phrase}“ gemacht hat: Ein Fall nennt, was jetzt gilt.</translation>
  </message>
  <message>
   <source>The points carry roles and no names, so the rankings carry no names. Take it out.</source>
   <translation>Die Punkte haben Rollen und keine Namen, also haben auch die Rangfolgen keine Namen. Nehmen Sie ihn heraus.</translation>
  </message>
  <message>
   <source>The points carry no names, so the rankings carry none. Take it out.</source>
   <translation>Die Punkte haben keine Namen, also haben auch die Rangfolgen keine. Nehmen Sie ihn heraus.</translation>
  </message>
  <message>
   <source>Beside a name there is no role. Take one of the two out.</source>
   <translation>Neben einem Namen steht keine Rolle. Nehmen Sie eines von beiden heraus.</translation>
  </message>
  <message>
   <source>Those who confirmed it are named already. Take one of the two out.</source>
   <translation>Wer es bestätigt hat, ist schon genannt. Nehmen Sie eines von beiden heraus.</translation>
  </message>
  <message>
   <source>Fewer confirmed it than are there. Name all of them, or give fewer.</source>
   <translation>Es bestätigen weniger, als da sind. Nennen Sie alle, oder geben Sie weniger an.</translation>
  </message>
  <message>
   <source>The list is told as it stands. Take the decision out.</source>
   <translation>Die Liste wird erzählt, wie sie steht. Nehmen Sie die Entscheidung heraus.</translation>
  </message>
  <message>
   <source>there are no answers at “{place}”.</source>
   <translation>bei „{place}“ stehen keine Antworten.</translation>
  </message>
  <message>
   <source>sealed[{n}]: the words of “{place}” are not told, so its answers are hidden here, not sealed.</source>
   <translation>sealed[{n}]: Die Worte zu „{place}“ sind nicht angegeben, deshalb sind diese Antworten hier verborgen, nicht versiegelt.</translation>
  </message>
  <message>
   <source>there is no participant “{by}”.</source>
   <translation>es gibt niemanden mit dem Kürzel „{by}“.</translation>
  </message>
  <message>
   <source>“{place}” is told already.</source>
   <translation>„{place}“ ist schon angegeben.</translation>
  </message>
  <message>
   <source>“{by}” has said so already. One answer each.</source>
   <translation>„{by}“ hat das schon gesagt. Eine Antwort pro Person.</translation>
  </message>
  <message>
   <source>They were shown without roles, so none carries a role or a name. Take it out.</source>
   <translation>Sie wurden ohne Rollen gezeigt, also trägt keine eine Rolle oder einen Namen. Nehmen Sie das heraus.</translation>
  </message>
  <message>
   <source>Shown here without words until the reveal.</source>
   <translation>Hier bis zum Aufdecken ohne Worte gezeigt.</translation>
  </message>
  <message>
   <source>Everybody’s place between the two, a row each.</source>
   <translation>Der Platz aller zwischen beiden, eine Zeile je Person.</translation>
  </message>
  <message>
   <source>Eight steps, everybody’s mark on one of them.</source>
   <translation>Acht Stufen, das Zeichen jeder Person auf einer davon.</translation>
  </message>
  <message>
   <source>Everybody’s points, option by option.</source>
   <translation>Die Punkte aller, Option für Option.</translation>
  </message>
  <message>
   <source>The options, two at a time, in numbers.</source>
   <translation>Die Optionen, je zwei gegeneinander, in Zahlen.</translation>
  </message>
  <message>
   <source>Everybody’s mark, and lines between those who recognise each other.</source>
   <translation>Die Zeichen aller, und Linien zwischen denen, die sich wiedererkennen.</translation>
  </message>
  <message>
   <source>{n} card.</source>
   <comment>one</comment>
   <translation>{n} Karte.</translation>
  </message>
  <message>
   <source>{n} cards together.</source>
   <translation>{n} Karten zusammen.</translation>
  </message>
  <message>
   <source>over {of}</source>
   <translation>über {of} hinaus</translation>
  </message>
  <message>
   <source>left of {of}</source>
   <translation>übrig von {of}</translation>
  </message>
  <message>
   <source>Mark alone. {promise}</source>
   <translation>Haken Sie allein an. {promise}</translation>
  </message>
  <message>
   <source>Write alone. {promise}</source>
   <translation>Schreiben Sie allein. {promise}</translation>
  </message>
  <message>
   <source>handed in</source>
   <translation>abgegeben</translation>
  </message>
  <message>
   <source>the count moves in steps of five</source>
   <translation>gezählt wird in Fünferschritten</translation>
  </message>
  <message>
   <source>{n} away</source>
   <comment>one</comment>
   <translation>{n} nicht da</translation>
  </message>
  <message>
   <source>{n} away</source>
   <translation>{n} nicht da</translation>
  </message>
  <message>
   <source>{n} still to answer</source>
   <comment>one</comment>
   <translation>{n} noch offen</translation>
  </message>
  <message>
   <source>{n} still to answer</source>
   <translation>{n} noch offen</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>geschlossen</translation>
  </message>
  <message>
   <source>None was fixed</source>
   <translation>keine festgelegt</translation>
  </message>
  <message>
   <source>No level was fixed.</source>
   <translation>Nötige Zustimmung wurde keine festgelegt.</translation>
  </message>
  <message>
   <source>Needed, fixed before the poll:</source>
   <translation>Nötige Zustimmung, vor der Abfrage festgelegt:</translation>
  </message>
  <message>
   <source>Challenge</source>
   <translation>Einwand</translation>
  </message>
  <message>
   <source>Reservation</source>
   <translation>Vorbehalt</translation>
  </message>
  <message>
   <source>Stand aside</source>
   <translation>Beiseitestehen</translation>
  </message>
  <message>
   <source>Six words of this reveal:</source>
   <translation>Sechs Wörter dieses Aufdeckens:</translation>
  </message>
  <message>
   <source>Six words:</source>
   <translation>Sechs Wörter:</translation>
  </message>
  <message>
   <source>{page} of {pages}</source>
   <translation>{page} von {pages}</translation>
  </message>
  <message>
   <source>Group {n}</source>
   <translation>Gruppe {n}</translation>
  </message>
  <message>
   <source>{n} point to come back to.</source>
   <comment>one</comment>
   <translation>{n} Punkt, auf den wir zurückkommen.</translation>
  </message>
  <message>
   <source>{n} points to come back to.</source>
   <translation>{n} Punkte, auf die wir zurückkommen.</translation>
  </message>
  <message>
   <source>All four corners and the line along every edge are to be seen, and the steps of grey are to differ.</source>
   <translation>Alle vier Ecken und die Linie an jedem Rand müssen zu sehen sein, und die Graustufen müssen sich unterscheiden.</translation>
  </message>
  <message>
   <source>What people wrote is never smaller than this.</source>
   <translation>Was Menschen geschrieben haben, ist nie kleiner als dies.</translation>
  </message>
  <message>
   <source>Names, ticks and sources are never smaller than this.</source>
   <translation>Namen, Skalen und Quellen sind nie kleiner als dies.</translation>
  </message>
  <message>
   <source>Stage and date, which nobody needs to read, are this small.</source>
   <translation>Abschnitt und Datum, die niemand lesen muss, sind so klein.</translation>
  </message>
  <message>
   <source>Reads as far as {metres} m from here, not in the last row at {distance} m.</source>
   <translation>Von hier bis {metres} m lesbar, nicht in der letzten Reihe bei {distance} m.</translation>
  </message>
  <message>
   <source>Test pattern, {size}</source>
   <translation>Testbild, {size}</translation>
  </message>
  <message>
   <source>Reads as far as {metres} m from here.</source>
   <translation>Von hier bis {metres} m lesbar.</translation>
  </message>
  <message>
   <source>The other shade</source>
   <translation>Hell und dunkel getauscht</translation>
  </message>
  <message>
   <source>{name}, keeps out</source>
   <translation>{name}, im Ausstand</translation>
  </message>
  <message>
   <source>{name}, away</source>
   <translation>{name}, nicht da</translation>
  </message>
  <message>
   <source>Stratroom – audience</source>
   <translation>Stratroom – Publikum</translation>
  </message>
  <message>
   <source>Audience window</source>
   <translation>Publikumsfenster</translation>
  </message>
  <message>
   <source>No whole backup is of this workshop as it went on. Those that can be restored are of another workshop of this name, or of a line that was left.</source>
   <translation>Keine unversehrte Sicherung ist von diesem Workshop in seinem heutigen Verlauf. Die wiederherstellbaren sind von einem anderen Workshop dieses Namens oder von einem verlassenen Verlauf.</translation>
  </message>
  <message>
   <source>{n} other is locked otherwise and could not be looked into.</source>
   <comment>one</comment>
   <translation>{n} weitere ist anders verschlossen und konnte nicht angesehen werden.</translation>
  </message>
  <message>
   <source>{n} others are locked otherwise and could not be looked into.</source>
   <translation>{n} weitere sind anders verschlossen und konnten nicht angesehen werden.</translation>
  </message>
  <message>
   <source>The newest whole backup: {when}. Anything done after it is not in it; the file was last written: {changed}.</source>
   <translation>Die neueste unversehrte Sicherung: {when}. Falls danach noch etwas geschah, fehlt es darin; zuletzt geschrieben wurde die Datei: {changed}.</translation>
  </message>
  <message>
   <source>There is no backup of this workshop beside it.</source>
   <translation>Neben diesem Workshop liegt keine Sicherung.</translation>
  </message>
  <message>
   <source>{n} backup is being checked …</source>
   <comment>one</comment>
   <translation>{n} Sicherung wird geprüft …</translation>
  </message>
  <message>
   <source>{n} backups are being checked …</source>
   <translation>{n} Sicherungen werden geprüft …</translation>
  </message>
  <message>
   <source>They are locked: with the passphrase they are looked into.</source>
   <translation>Sie sind verschlossen: Mit der Passphrase werden sie angesehen.</translation>
  </message>
  <message>
   <source>No backup is whole.</source>
   <translation>Keine Sicherung ist unversehrt.</translation>
  </message>
  <message>
   <source>The newest whole backup: {when}.</source>
   <translation>Die neueste unversehrte Sicherung: {when}.</translation>
  </message>
  <message>
   <source>Of a line that was left: from entry {number} on it is another.</source>
   <translation>Von einem verlassenen Verlauf: ab Eintrag {number} ist er ein anderer.</translation>
  </message>
  <message>
   <source>Of another workshop of this name.</source>
   <translation>Von einem anderen Workshop dieses Namens.</translation>
  </message>
  <message>
   <source>Into another folder</source>
   <translation>In einen anderen Ordner</translation>
  </message>
  <message>
   <source>Into another folder…</source>
   <translation>In einen anderen Ordner …</translation>
  </message>
  <message>
   <source>Save what can be read</source>
   <translation>Lesbares retten</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>{n} entry since is not in it</source>
   <comment>one</comment>
   <translation>{n} Eintrag seither fehlt darin</translation>
  </message>
  <message>
   <source>{n} entries since are not in it</source>
   <translation>{n} Einträge seither fehlen darin</translation>
  </message>
  <message>
   <source>The new file is being written …</source>
   <translation>Die neue Datei wird geschrieben …</translation>
  </message>
  <message>
   <source>Restored as “{name}” in {folder}.</source>
   <translation>Wiederhergestellt als „{name}“ in {folder}.</translation>
  </message>
  <message>
   <source>The workshop itself does not open. {why}</source>
   <translation>Der Workshop selbst lässt sich nicht öffnen. {why}</translation>
  </message>
  <message>
   <source>What can be read of the damaged file: {holds} ({when}). Up to there its chain proves it whole; it can be saved as a new workshop. What came after it cannot be read.</source>
   <translation>Von der beschädigten Datei ist lesbar: {holds} ({when}). Bis dorthin beweist die Kette, dass nichts fehlt; es lässt sich als neuer Workshop speichern. Was danach kam, ist nicht lesbar.</translation>
  </message>
  <message>
   <source>Backups of “{name}”</source>
   <translation>Sicherungen von „{name}“</translation>
  </message>
  <message>
   <source>{n} entry; the last: {last}</source>
   <comment>one</comment>
   <translation>{n} Eintrag; der letzte: {last}</translation>
  </message>
  <message>
   <source>{n} entries; the last: {last}</source>
   <translation>{n} Einträge; der letzte: {last}</translation>
  </message>
  <message>
   <source>A backup is made at each reveal and when the workshop is closed, in a folder beside it; none while a question without names is out, because two copies would show who answered between them. The newest dozen stay, then one for each hour and each day, {most} at most. Restoring makes a new file and changes no other.</source>
   <translation>Gesichert wird bei jeder Aufdeckung und beim Schließen des Workshops, in einen Ordner daneben; nicht, solange eine Frage ohne Namen gestellt ist, denn zwei Kopien würden zeigen, wer dazwischen geantwortet hat. Die zwölf neuesten bleiben, davor eine je Stunde und je Tag, höchstens {most}. Wiederherstellen macht eine neue Datei und ändert keine andere.</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Wiederherstellen</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>Restore: {when}</source>
   <translation>Wiederherstellen: {when}</translation>
  </message>
  <message>
   <source>The last backup is being written. The workshop closes after it.</source>
   <translation>Die letzte Sicherungskopie wird geschrieben. Danach wird der Workshop geschlossen.</translation>
  </message>
  <message>
   <source>The last backup</source>
   <translation>Die letzte Sicherungskopie</translation>
  </message>
  <message>
   <source>Close without it</source>
   <translation>Ohne sie schließen</translation>
  </message>
  <message>
   <source>You stopped it.</source>
   <translation>Sie haben angehalten.</translation>
  </message>
  <message>
   <source>When you stop, those that are not in yet can still be carried in.</source>
   <translation>Wenn Sie anhalten, können die übrigen danach noch übernommen werden.</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} is not. {why}</source>
   <comment>one</comment>
   <translation>{done} von {all} sind übernommen, {n} nicht. {why}</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} are not. {why}</source>
   <translation>{done} von {all} sind übernommen, {n} nicht. {why}</translation>
  </message>
  <message>
   <source>No word of them is shown here, nor anywhere before the reveal. Whoever collected them has seen them: the room is told so while the question is put, and the record says it.</source>
   <translation>Kein Wort davon wird hier gezeigt, auch sonst nirgends vor dem Aufdecken. Wer sie gesammelt hat, hat sie gesehen: Das erfährt das Plenum, solange die Frage gestellt ist, und es steht im Protokoll.</translation>
  </message>
  <message>
   <source>They come in as cards without names. Whoever collected them has seen them: say so to the room, for this workshop keeps no trace of where they came from. Carry a file in once, and ask whoever is in it not to answer again: without names nobody can tell.</source>
   <translation>Sie kommen als Karten ohne Namen hinein. Wer sie gesammelt hat, hat sie gesehen: Sagen Sie das dem Plenum, denn dieser Workshop behält keine Spur davon, woher sie kamen. Übernehmen Sie eine Datei nur einmal, und bitten Sie alle, die darin stehen, nicht noch einmal zu antworten: Ohne Namen kann es niemand erkennen.</translation>
  </message>
  <message>
   <source>They lie in the box until the reveal, however often the workshop is closed and opened. The file they came from lies open: delete it, or keep it from the room.</source>
   <translation>Sie liegen bis zum Aufdecken in der Box, wie oft der Workshop auch geschlossen und geöffnet wird. Die Datei, aus der sie kamen, liegt offen da: Löschen Sie sie, oder halten Sie sie vom Plenum fern.</translation>
  </message>
  <message>
   <source>Until the round is closed each person can put another statement in the place of theirs on the laptop: “Replace…”.</source>
   <translation>Bis die Runde geschlossen ist, kann jede Person auf dem Laptop eine andere Aussage an die Stelle ihrer eigenen setzen: „Ersetzen …“.</translation>
  </message>
  <message>
   <source>{n} of {of} people has a statement in this file</source>
   <comment>one</comment>
   <translation>{n} von {of} Personen hat in dieser Datei eine Aussage</translation>
  </message>
  <message>
   <source>{n} of {of} people have a statement in this file</source>
   <translation>{n} von {of} Personen haben in dieser Datei eine Aussage</translation>
  </message>
  <message>
   <source>{n} statement is carried in.</source>
   <comment>one</comment>
   <translation>{n} Aussage ist übernommen.</translation>
  </message>
  <message>
   <source>{n} statements are carried in.</source>
   <translation>{n} Aussagen sind übernommen.</translation>
  </message>
  <message>
   <source>Back to the console</source>
   <translation>Zurück zur Konsole</translation>
  </message>
  <message>
   <source>{n} statement without a name</source>
   <comment>one</comment>
   <translation>{n} Aussage ohne Namen</translation>
  </message>
  <message>
   <source>{n} statements without names</source>
   <translation>{n} Aussagen ohne Namen</translation>
  </message>
  <message>
   <source>{n} is longer than {limit} words; it is kept whole.</source>
   <comment>one</comment>
   <translation>{n} ist länger als {limit} Wörter; sie bleibt, wie sie ist.</translation>
  </message>
  <message>
   <source>{n} are longer than {limit} words; they are kept whole.</source>
   <translation>{n} sind länger als {limit} Wörter; sie bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Collected before the day</source>
   <translation>Vorab gesammelt</translation>
  </message>
  <message>
   <source>Nothing can be carried in</source>
   <translation>Nichts kann übernommen werden</translation>
  </message>
  <message>
   <source>Carry in {n} statement</source>
   <comment>one</comment>
   <translation>{n} Aussage übernehmen</translation>
  </message>
  <message>
   <source>Carry in {n} statements</source>
   <translation>{n} Aussagen übernehmen</translation>
  </message>
  <message>
   <source>Not in this file, and still to answer: {names}</source>
   <translation>Nicht in dieser Datei, Antwort fehlt noch: {names}</translation>
  </message>
  <message>
   <source>Carried in before; what stands in this file takes its place: {names}</source>
   <translation>Schon früher übernommen; was in dieser Datei steht, tritt an diese Stelle: {names}</translation>
  </message>
  <message>
   <source>Answered in the room; that stays as it is: {names}</source>
   <translation>Im Raum geantwortet; das bleibt, wie es ist: {names}</translation>
  </message>
  <message>
   <source>To be carried in: {names}</source>
   <translation>Zu übernehmen: {names}</translation>
  </message>
  <message>
   <source>{n} more is not carried in.</source>
   <comment>one</comment>
   <translation>{n} weitere wird nicht übernommen.</translation>
  </message>
  <message>
   <source>{n} more are not carried in.</source>
   <translation>{n} weitere werden nicht übernommen.</translation>
  </message>
  <message>
   <source>Nothing anyone wrote is on this screen.</source>
   <translation>Auf diesem Bildschirm steht nichts, was jemand geschrieben hat.</translation>
  </message>
  <message>
   <source>The file is being read …</source>
   <translation>Die Datei wird gelesen …</translation>
  </message>
  <message>
   <source>Do not carry in</source>
   <translation>Nicht übernehmen</translation>
  </message>
  <message>
   <source>Who argues the other side</source>
   <translation>Wer die andere Seite vertritt</translation>
  </message>
  <message>
   <source>Choose a person</source>
   <translation>Person wählen</translation>
  </message>
  <message>
   <source>Assign</source>
   <translation>Beauftragen</translation>
  </message>
  <message>
   <source>Choose who argues the other side first.</source>
   <translation>Wählen Sie zuerst, wer die andere Seite vertritt.</translation>
  </message>
  <message>
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <source>Assign somebody to argue the other side</source>
   <translation>Jemanden beauftragen, die andere Seite zu vertreten</translation>
  </message>
  <message>
   <source>Nobody argues the other side any more</source>
   <translation>Niemand vertritt mehr die andere Seite</translation>
  </message>
  <message>
   <source>Done: {name} has finished</source>
   <translation>Fertig: {name} hat ausgeredet</translation>
  </message>
  <message>
   <source>Take up</source>
   <translation>Aufnehmen</translation>
  </message>
  <message>
   <source>before the room</source>
   <translation>liegt dem Plenum vor</translation>
  </message>
  <message>
   <source>Still as it was, below: {things}. Does it hold with the new words?</source>
   <translation>Unten noch wie zuvor: {things}. Gilt das auch mit den neuen Worten?</translation>
  </message>
  <message>
   <source>Why? The record keeps it.</source>
   <translation>Warum? Das Protokoll hält es fest.</translation>
  </message>
  <message>
   <source>Write the reason</source>
   <translation>Den Grund schreiben</translation>
  </message>
  <message>
   <source>Write the decision</source>
   <translation>Die Entscheidung schreiben</translation>
  </message>
  <message>
   <source>What was decided, in the words that hold from now on</source>
   <translation>Was entschieden wurde, in den Worten, die von jetzt an gelten</translation>
  </message>
  <message>
   <source>Is that level reached? The room says so, not this count.</source>
   <translation>Ist das erreicht? Das sagt das Plenum, nicht diese Zählung.</translation>
  </message>
  <message>
   <source>Trade-offs accepted: what is given up for it</source>
   <translation>In Kauf genommen: worauf dafür verzichtet wird</translation>
  </message>
  <message>
   <source>Options considered, one a line</source>
   <translation>Erwogene Möglichkeiten, eine je Zeile</translation>
  </message>
  <message>
   <source>Needed, fixed before the poll: {level}</source>
   <translation>Nötig, vor der Abstimmung festgelegt: {level}</translation>
  </message>
  <message>
   <source>To be amended: {reason}</source>
   <translation>Zu berichtigen: {reason}</translation>
  </message>
  <message>
   <source>Record the amendment</source>
   <translation>Die Berichtigung festhalten</translation>
  </message>
  <message>
   <source>Conditions are put right under Trade-offs.</source>
   <translation>Bedingungen werden unter „Abwägungen“ berichtigt.</translation>
  </message>
  <message>
   <source>What would bring it back sooner</source>
   <translation>Was sie früher zurückbringt</translation>
  </message>
  <message>
   <source>Ask for it, and go to the priorities</source>
   <translation>Verlangen und zu den Prioritäten gehen</translation>
  </message>
  <message>
   <source>The line and the owners are put right there. Then come back and read it again.</source>
   <translation>Schnittlinie und Verantwortliche werden dort berichtigt. Kommen Sie dann zurück und lesen Sie noch einmal.</translation>
  </message>
  <message>
   <source>Amend and poll again…</source>
   <translation>Ändern und neu abfragen…</translation>
  </message>
  <message>
   <source>or</source>
   <translation>oder</translation>
  </message>
  <message>
   <source>This poll stays in the record, with the wording and the level it was put with. Amend both next.</source>
   <translation>Diese Abfrage bleibt im Protokoll, mit dem Wortlaut und der nötigen Zustimmung, mit denen sie gestellt wurde. Ändern Sie als Nächstes beides.</translation>
  </message>
  <message>
   <source>Why the proposal is amended</source>
   <translation>Warum der Vorschlag geändert wird</translation>
  </message>
  <message>
   <source>Leave it as it is</source>
   <translation>So lassen, wie es ist</translation>
  </message>
  <message>
   <source>Amend the proposal</source>
   <translation>Vorschlag ändern</translation>
  </message>
  <message>
   <source>Name of the group</source>
   <translation>Name der Gruppe</translation>
  </message>
  <message>
   <source>The group’s name, in the room’s words</source>
   <translation>Der Name der Gruppe, in den Worten des Plenums</translation>
  </message>
  <message>
   <source>Groups</source>
   <translation>Gruppen</translation>
  </message>
  <message>
   <source>Their own view</source>
   <translation>Eigene Meinung</translation>
  </message>
  <message>
   <source>What it speaks for</source>
   <translation>Wofür es spricht</translation>
  </message>
  <message>
   <source>Whose argument</source>
   <translation>Wessen Argument</translation>
  </message>
  <message>
   <source>Nobody named</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <source>How they speak</source>
   <translation>Wie gesprochen wird</translation>
  </message>
  <message>
   <source>What it rests on</source>
   <translation>Worauf es beruht</translation>
  </message>
  <message>
   <source>Source (for evidence)</source>
   <translation>Quelle (bei einem Beleg)</translation>
  </message>
  <message>
   <source>Choose what it speaks for</source>
   <translation>Wofür es spricht, wählen</translation>
  </message>
  <message>
   <source>Evidence needs its source; without one, call it inference or conjecture.</source>
   <translation>Ein Beleg braucht seine Quelle; ohne sie ist es eine Schlussfolgerung oder Vermutung.</translation>
  </message>
  <message>
   <source>Write a condition directly</source>
   <translation>Gleich eine Bedingung schreiben</translation>
  </message>
  <message>
   <source>Write the argument</source>
   <translation>Das Argument schreiben</translation>
  </message>
  <message>
   <source>Back to the arguments</source>
   <translation>Zurück zu den Argumenten</translation>
  </message>
  <message>
   <source>It speaks</source>
   <translation>Es spricht</translation>
  </message>
  <message>
   <source>It rests on</source>
   <translation>Es beruht auf</translation>
  </message>
  <message>
   <source>Write the argument down</source>
   <translation>Argument aufschreiben</translation>
  </message>
  <message>
   <source>Worded again: {head}</source>
   <translation>Neu formuliert: {head}</translation>
  </message>
  <message>
   <source>What would have to be true?</source>
   <translation>Was müsste dafür wahr sein?</translation>
  </message>
  <message>
   <source>Word again</source>
   <translation>Neu formulieren</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>What the room sees</source>
   <translation>Was der Raum sieht</translation>
  </message>
  <message>
   <source>As text</source>
   <translation>Als Text</translation>
  </message>
  <message>
   <source>{n} text</source>
   <comment>one</comment>
   <translation>{n} Text</translation>
  </message>
  <message>
   <source>{n} texts</source>
   <translation>{n} Texte</translation>
  </message>
  <message>
   <source>Well-known trade-offs</source>
   <translation>Bekannte Abwägungen</translation>
  </message>
  <message>
   <source>Find a trade-off</source>
   <translation>Abwägung suchen</translation>
  </message>
  <message>
   <source>Type to find; the arrows move, Return chooses</source>
   <translation>Zum Suchen tippen; die Pfeile bewegen, Eingabe wählt</translation>
  </message>
  <message>
   <source>None of them has these words.</source>
   <translation>Keine davon hat diese Wörter.</translation>
  </message>
  <message>
   <source>Begun and not taken: {text}</source>
   <translation>Begonnen und nicht übernommen: {text}</translation>
  </message>
  <message>
   <source>Go on writing it</source>
   <translation>Daran weiterschreiben</translation>
  </message>
  <message>
   <source>In no group: each is an answer of its own</source>
   <translation>In keiner Gruppe: jede ist eine Antwort für sich</translation>
  </message>
  <message>
   <source>In no group: none. Drag a card here to take it out.</source>
   <translation>In keiner Gruppe: keine. Ziehen Sie eine Karte hierher, um sie herauszunehmen.</translation>
  </message>
  <message>
   <source>{count} of {asked} handed in</source>
   <translation>{count} von {asked} abgegeben</translation>
  </message>
  <message>
   <source>{least} to {most} of {asked} handed in</source>
   <translation>{least} bis {most} von {asked} abgegeben</translation>
  </message>
  <message>
   <source>to be asked again</source>
   <translation>soll noch einmal gefragt werden</translation>
  </message>
  <message>
   <source>{count} of {asked}, revealed</source>
   <translation>{count} von {asked}, aufgedeckt</translation>
  </message>
  <message>
   <source>{counted}, closed</source>
   <translation>{counted}, geschlossen</translation>
  </message>
  <message>
   <source>{count} answers, revealed</source>
   <translation>{count} Antworten, aufgedeckt</translation>
  </message>
  <message>
   <source>chosen</source>
   <translation>gewählt</translation>
  </message>
  <message>
   <source>left of {minutes} min, paused</source>
   <translation>übrig von {minutes} Min., angehalten</translation>
  </message>
  <message>
   <source>over the {minutes} min of this stage</source>
   <translation>über die {minutes} Min. dieses Abschnitts hinaus</translation>
  </message>
  <message>
   <source>left of {minutes} min in this stage</source>
   <translation>übrig von {minutes} Min. in diesem Abschnitt</translation>
  </message>
  <message>
   <source>for this stage; the clock has not started</source>
   <translation>für diesen Abschnitt; die Uhr läuft noch nicht</translation>
  </message>
  <message>
   <source>left of {time}</source>
   <translation>übrig von {time}</translation>
  </message>
  <message>
   <source>left of {time}, paused</source>
   <translation>übrig von {time}, angehalten</translation>
  </message>
  <message>
   <source>over the {minutes} min, paused</source>
   <translation>über die {minutes} Min. hinaus, angehalten</translation>
  </message>
  <message>
   <source>over {time}</source>
   <translation>über {time} hinaus</translation>
  </message>
  <message>
   <source>over {time}, paused</source>
   <translation>über {time} hinaus, angehalten</translation>
  </message>
  <message>
   <source>Speaking time</source>
   <translation>Redezeit</translation>
  </message>
  <message>
   <source>Uninterrupted</source>
   <translation>Ohne Unterbrechung</translation>
  </message>
  <message>
   <source>Carry in what was collected before the day</source>
   <translation>Übernehmen, was vorab gesammelt wurde</translation>
  </message>
  <message>
   <source>Collected before the day…</source>
   <translation>Vorab gesammelt …</translation>
  </message>
  <message>
   <source>All files</source>
   <translation>Alle Dateien</translation>
  </message>
  <message>
   <source>What would have to be true, as a condition</source>
   <translation>Was wahr sein müsste, als Bedingung</translation>
  </message>
  <message>
   <source>Who sees to the test</source>
   <translation>Wer sich um die Prüfung kümmert</translation>
  </message>
  <message>
   <source>Nobody yet</source>
   <translation>Noch niemand</translation>
  </message>
  <message>
   <source>Test: how it is found out</source>
   <translation>Prüfung: wie man es herausfindet</translation>
  </message>
  <message>
   <source>Standard of proof the sceptic would accept</source>
   <translation>Nachweis, den auch die Skeptikerin gelten ließe</translation>
  </message>
  <message>
   <source>Write what would have to be true</source>
   <translation>Schreiben Sie, was wahr sein müsste</translation>
  </message>
  <message>
   <source>Restate the criticism as a condition:</source>
   <translation>Formulieren Sie die Kritik als Bedingung:</translation>
  </message>
  <message>
   <source>Assumed to be true: {words}</source>
   <translation>Wird als wahr angenommen: {words}</translation>
  </message>
  <message>
   <source>Who confirms it, of those who are here</source>
   <translation>Wer es bestätigt, von denen, die da sind</translation>
  </message>
  <message>
   <source>Name in the record who does not</source>
   <translation>Im Protokoll nennen, wer es nicht tut</translation>
  </message>
  <message>
   <source>Confirms it: {name}</source>
   <translation>Bestätigt es: {name}</translation>
  </message>
  <message>
   <source>Arrow keys choose an option. Alt with an arrow moves it, Ctrl with an arrow moves the line.</source>
   <translation>Pfeiltasten wählen eine Option. Alt mit Pfeil verschiebt sie, Strg mit Pfeil verschiebt die Linie.</translation>
  </message>
  <message>
   <source>Options and the cut line</source>
   <translation>Die Optionen und die Schnittlinie</translation>
  </message>
  <message>
   <source>Cut line: {count} above</source>
   <translation>Schnittlinie: {count} darüber</translation>
  </message>
  <message>
   <source>Option up</source>
   <translation>Option nach oben</translation>
  </message>
  <message>
   <source>Option down</source>
   <translation>Option nach unten</translation>
  </message>
  <message>
   <source>Line up</source>
   <translation>Linie nach oben</translation>
  </message>
  <message>
   <source>Line down</source>
   <translation>Linie nach unten</translation>
  </message>
  <message>
   <source>{option}, above the line</source>
   <translation>{option}, über der Linie</translation>
  </message>
  <message>
   <source>{option}, below the line</source>
   <translation>{option}, unter der Linie</translation>
  </message>
  <message>
   <source>On to the second position</source>
   <translation>Weiter zur zweiten Position</translation>
  </message>
  <message>
   <source>On to the decision</source>
   <translation>Weiter zur Entscheidung</translation>
  </message>
  <message>
   <source>Remove this trade-off</source>
   <translation>Diese Abwägung entfernen</translation>
  </message>
  <message>
   <source>Say who calls it so</source>
   <translation>Sagen, wer sie sinnvoll nennt</translation>
  </message>
  <message>
   <source>Ask the first position</source>
   <translation>Nach der ersten Position fragen</translation>
  </message>
  <message>
   <source>Ask the second position</source>
   <translation>Nach der zweiten Position fragen</translation>
  </message>
  <message>
   <source>Poll the same proposal again…</source>
   <translation>Denselben Vorschlag neu abfragen…</translation>
  </message>
  <message>
   <source>Proposal and the level needed</source>
   <translation>Vorschlag und nötige Zustimmung</translation>
  </message>
  <message>
   <source>{name} is not in the room: ask them before this goes out.</source>
   <translation>{name} ist nicht im Raum: Fragen Sie nach, bevor dies hinausgeht.</translation>
  </message>
  <message>
   <source>Choose the outcome</source>
   <translation>Das Ergebnis wählen</translation>
  </message>
  <message>
   <source>What you change here is not recorded yet.</source>
   <translation>Was Sie hier ändern, ist noch nicht festgehalten.</translation>
  </message>
  <message>
   <source>Record the decision</source>
   <translation>Entscheidung festhalten</translation>
  </message>
  <message>
   <source>Record the new wording</source>
   <translation>Neuen Wortlaut festhalten</translation>
  </message>
  <message>
   <source>Not said yet: {things}.</source>
   <translation>Noch nicht gesagt: {things}.</translation>
  </message>
  <message>
   <source>Something is typed into “{field}” and not taken: it is not in the workshop, and stays on this laptop as a draft. Press Ctrl Return in it to take it, or close once more to close all the same.</source>
   <translation>In „{field}“ steht etwas, das nicht übernommen ist: Es ist nicht im Workshop und bleibt als Entwurf auf diesem Laptop. Mit Strg Eingabe darin wird es übernommen; noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>Projector disconnected {at}. Nothing lost. Plug it in again and the picture comes back.</source>
   <translation>Beamer getrennt um {at}. Nichts ist verloren. Stecken Sie ihn wieder an, dann kommt das Bild zurück.</translation>
  </message>
  <message>
   <source>Who dissents</source>
   <translation>Wer abweicht</translation>
  </message>
  <message>
   <source>Choose who</source>
   <translation>Wählen Sie, wer</translation>
  </message>
  <message>
   <source>Kind of dissent</source>
   <translation>Art der Abweichung</translation>
  </message>
  <message>
   <source>What I would do instead (if they say)</source>
   <translation>Was ich stattdessen tun würde (falls gesagt)</translation>
  </message>
  <message>
   <source>What would change my mind (if they say)</source>
   <translation>Was mich umstimmen würde (falls gesagt)</translation>
  </message>
  <message>
   <source>Printed with their name</source>
   <translation>Mit Namen gedruckt</translation>
  </message>
  <message>
   <source>Choose whose words these are</source>
   <translation>Wählen, wessen Worte das sind</translation>
  </message>
  <message>
   <source>Write their words down</source>
   <translation>Ihre Worte aufschreiben</translation>
  </message>
  <message>
   <source>Write the dissent down</source>
   <translation>Abweichende Meinung aufschreiben</translation>
  </message>
  <message>
   <source>With the name</source>
   <translation>Mit dem Namen</translation>
  </message>
  <message>
   <source>Without</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <source>Words that were taken back with Undo wait here until these are written down.</source>
   <translation>Worte, die mit „Rückgängig“ zurückgenommen wurden, warten hier, bis diese niedergeschrieben sind.</translation>
  </message>
  <message>
   <source>In the record</source>
   <translation>Im Protokoll</translation>
  </message>
  <message>
   <source>Write down the words of {name}</source>
   <translation>Die Worte von {name} aufschreiben</translation>
  </message>
  <message>
   <source>Write down the dissent of {name}</source>
   <translation>Abweichende Meinung von {name} festhalten</translation>
  </message>
  <message>
   <source>{kind}: {meaning}.</source>
   <translation>{kind}: {meaning}.</translation>
  </message>
  <message>
   <source>What it is</source>
   <translation>Was es ist</translation>
  </message>
  <message>
   <source>The further words are not confirmed yet.</source>
   <translation>Die weiteren Worte sind noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>Not confirmed yet.</source>
   <translation>Noch nicht bestätigt.</translation>
  </message>
  <message>
   <source>Show it to them</source>
   <translation>Der Person zeigen</translation>
  </message>
  <message>
   <source>Withdraw</source>
   <translation>Zurückziehen</translation>
  </message>
  <message>
   <source>Add further words</source>
   <translation>Weitere Worte hinzufügen</translation>
  </message>
  <message>
   <source>printed without the name</source>
   <translation>ohne Namen gedruckt</translation>
  </message>
  <message>
   <source>keeps out of this question</source>
   <translation>bei dieser Frage im Ausstand</translation>
  </message>
  <message>
   <source>What {name} adds, in their own words</source>
   <translation>Was {name} hinzufügt, in eigenen Worten</translation>
  </message>
  <message>
   <source>Show {name} their words</source>
   <translation>{name} die eigenen Worte zeigen</translation>
  </message>
  <message>
   <source>Add further words of {name}</source>
   <translation>Weitere Worte von {name} hinzufügen</translation>
  </message>
  <message>
   <source>Said later: {words}</source>
   <translation>Später gesagt: {words}</translation>
  </message>
  <message>
   <source>Confirmed by them.</source>
   <translation>Von der Person bestätigt.</translation>
  </message>
  <message>
   <source>Withdraw the further words of {name}</source>
   <translation>Die weiteren Worte von {name} zurückziehen</translation>
  </message>
  <message>
   <source>Withdraw what {name} said</source>
   <translation>Zurückziehen, was {name} gesagt hat</translation>
  </message>
  <message>
   <source>Write them down</source>
   <translation>Aufschreiben</translation>
  </message>
  <message>
   <source>Write down what {name} adds</source>
   <translation>Aufschreiben, was {name} hinzufügt</translation>
  </message>
  <message>
   <source>{count} written, all confirmed</source>
   <translation>{count} aufgeschrieben, alle bestätigt</translation>
  </message>
  <message>
   <source>{count} written, {n} not confirmed yet</source>
   <comment>one</comment>
   <translation>{count} aufgeschrieben, {n} noch nicht bestätigt</translation>
  </message>
  <message>
   <source>{count} written, {n} not confirmed yet</source>
   <translation>{count} aufgeschrieben, {n} noch nicht bestätigt</translation>
  </message>
  <message>
   <source>No dissent written down.</source>
   <translation>Noch keine abweichende Meinung aufgeschrieben.</translation>
  </message>
  <message>
   <source>Write the dissent of {name}</source>
   <translation>Abweichende Meinung von {name} aufschreiben</translation>
  </message>
  <message>
   <source>No dissent from {name}</source>
   <translation>Keine abweichende Meinung von {name}</translation>
  </message>
  <message>
   <source>Throw the draft away</source>
   <translation>Den Entwurf verwerfen</translation>
  </message>
  <message>
   <source>The answers are erased unread. A backup made while the round was open may still hold them.</source>
   <translation>Die Antworten werden ungelesen gelöscht. Eine Sicherungskopie aus der Zeit, in der die Runde offen war, kann sie noch enthalten.</translation>
  </message>
  <message>
   <source>Why the round is given up</source>
   <translation>Warum die Runde aufgegeben wird</translation>
  </message>
  <message>
   <source>Keep the round</source>
   <translation>Runde behalten</translation>
  </message>
  <message>
   <source>What was shown stays in the workshop and is printed in the record, with the reason.</source>
   <translation>Was gezeigt wurde, bleibt im Workshop und steht mit der Begründung im Protokoll.</translation>
  </message>
  <message>
   <source>Why the question is asked again</source>
   <translation>Warum noch einmal gefragt wird</translation>
  </message>
  <message>
   <source>Why? The reason is kept in the record.</source>
   <translation>Warum? Die Begründung bleibt im Protokoll.</translation>
  </message>
  <message>
   <source>Give up and erase unread</source>
   <translation>Aufgeben und ungelesen löschen</translation>
  </message>
  <message>
   <source>Ask again</source>
   <translation>Noch einmal fragen</translation>
  </message>
  <message>
   <source>Go to {title}</source>
   <translation>Weiter zu {title}</translation>
  </message>
  <message>
   <source>Write the record</source>
   <translation>Das Protokoll schreiben</translation>
  </message>
  <message>
   <source>Still to answer: {names}</source>
   <translation>Noch keine Antwort von: {names}</translation>
  </message>
  <message>
   <source>Nobody here is missing.</source>
   <translation>Hier fehlt niemand.</translation>
  </message>
  <message>
   <source>Replace…</source>
   <translation>Ersetzen …</translation>
  </message>
  <message>
   <source>Replace the answer of {name}</source>
   <translation>Antwort von {name} ersetzen</translation>
  </message>
  <message>
   <source>Here again as it was left, not written down yet: {things}, and more.</source>
   <translation>Wieder da, wie es verlassen wurde, noch nicht niedergeschrieben: {things} und mehr.</translation>
  </message>
  <message>
   <source>Here again as it was left, not written down yet: {things}.</source>
   <translation>Wieder da, wie es verlassen wurde, noch nicht niedergeschrieben: {things}.</translation>
  </message>
  <message>
   <source>Letters do nothing while you write in a field, nor in a burst of typing beside one.</source>
   <translation>Buchstaben tun nichts, solange Sie in ein Feld schreiben oder daneben in einem Zug weitertippen.</translation>
  </message>
  <message>
   <source>Space</source>
   <translation>Leertaste</translation>
  </message>
  <message>
   <source>Ctrl 1 … Ctrl 9, Ctrl 0</source>
   <translation>Strg 1 … Strg 9, Strg 0</translation>
  </message>
  <message>
   <source>Shift F10</source>
   <translation>Umschalt F10</translation>
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
   <translation>Bild ab, am Klicker vor</translation>
  </message>
  <message>
   <source>Page Up, a clicker’s back</source>
   <translation>Bild auf, am Klicker zurück</translation>
  </message>
  <message>
   <source>B, or a full stop: a clicker’s blank</source>
   <translation>B oder Punkt, am Klicker schwarz</translation>
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
   <translation>Esc, zweimal</translation>
  </message>
  <message>
   <source>F6</source>
   <translation>F6</translation>
  </message>
  <message>
   <source>Ctrl Z</source>
   <translation>Strg Z</translation>
  </message>
  <message>
   <source>Ctrl R, Ctrl Shift S</source>
   <translation>Strg R, Strg Umschalt S</translation>
  </message>
  <message>
   <source>Ctrl B</source>
   <translation>Strg B</translation>
  </message>
  <message>
   <source>Ctrl E</source>
   <translation>Strg E</translation>
  </message>
  <message>
   <source>Ctrl W</source>
   <translation>Strg W</translation>
  </message>
  <message>
   <source>Tab, arrow keys, Return</source>
   <translation>Tab, Pfeiltasten, Eingabe</translation>
  </message>
  <message>
   <source>Arrow keys, on the line of a step</source>
   <translation>Pfeiltasten, auf der Zeile eines Schritts</translation>
  </message>
  <message>
   <source>W</source>
   <translation>W</translation>
  </message>
  <message>
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <source>Ctrl Return</source>
   <translation>Strg Eingabe</translation>
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
   <translation>Der große Knopf des Abschnitts</translation>
  </message>
  <message>
   <source>Go to a stage of the programme</source>
   <translation>Zu einem Abschnitt des Programms gehen</translation>
  </message>
  <message>
   <source>What can be done with the stage of the programme that has the focus</source>
   <translation>Was sich mit dem gewählten Abschnitt des Programms tun lässt</translation>
  </message>
  <message>
   <source>At the reveal: group, name, merge, take out, confirm the groups</source>
   <translation>Beim Aufdecken: gruppieren, benennen, zusammenlegen, herausnehmen, Gruppen bestätigen</translation>
  </message>
  <message>
   <source>At the reveal: open the recognition round, and fold it</source>
   <translation>Beim Aufdecken: die Erkennungsrunde aufklappen und wieder zuklappen</translation>
  </message>
  <message>
   <source>At the reveal: sort card by card, or freely again</source>
   <translation>Beim Aufdecken: Karte für Karte sortieren oder wieder frei</translation>
  </message>
  <message>
   <source>At the reveal: into the group of that number; 0 makes a new one</source>
   <translation>Beim Aufdecken: in die Gruppe mit dieser Zahl; 0 macht eine neue</translation>
  </message>
  <message>
   <source>Card by card: leave the card for later</source>
   <translation>Karte für Karte: die Karte für später lassen</translation>
  </message>
  <message>
   <source>At the reveal: sort a second time, and turn between the two sortings</source>
   <translation>Beim Aufdecken: ein zweites Mal sortieren und zwischen den beiden Sortierungen wechseln</translation>
  </message>
  <message>
   <source>At the reveal: one sentence large before the room; once more, all of them</source>
   <translation>Beim Aufdecken: einen Satz groß vor dem Plenum; noch einmal: alle</translation>
  </message>
  <message>
   <source>At the reveal: show the names, where they come after reading</source>
   <translation>Beim Aufdecken: die Namen zeigen, wo sie nach dem Lesen kommen</translation>
  </message>
  <message>
   <source>At the reveal: shared words marked before the room, who used them, what only one says, amounts and dates</source>
   <translation>Beim Aufdecken, vor dem Plenum: gemeinsame Wörter markiert, wer sie verwendet, was nur eine Person sagt, Zahlen und Daten</translation>
  </message>
  <message>
   <source>5 minutes more for this stage</source>
   <translation>5 Minuten mehr für diesen Abschnitt</translation>
  </message>
  <message>
   <source>Pause the clock, and let it go on</source>
   <translation>Die Uhr anhalten und weiterlaufen lassen</translation>
  </message>
  <message>
   <source>Somebody’s time to speak; once more pauses it</source>
   <translation>Redezeit für jemanden; noch einmal hält sie an</translation>
  </message>
  <message>
   <source>The clock on the projector, for all to see, and off it</source>
   <translation>Die Uhr für alle auf den Beamer und wieder weg</translation>
  </message>
  <message>
   <source>Park a point for later; Esc leads back to the stage</source>
   <translation>Einen Punkt in den Themenspeicher legen; Esc führt zum Abschnitt zurück</translation>
  </message>
  <message>
   <source>Show on the projector what comes next</source>
   <translation>Auf dem Beamer zeigen, was als Nächstes kommt</translation>
  </message>
  <message>
   <source>Show again what was before it</source>
   <translation>Wieder zeigen, was davor war</translation>
  </message>
  <message>
   <source>Blank the projector, and show it again</source>
   <translation>Den Beamer schwarz schalten und wieder zeigen</translation>
  </message>
  <message>
   <source>The same, also while the laptop is passed or something is written</source>
   <translation>Dasselbe, auch während der Laptop herumgeht oder jemand schreibt</translation>
  </message>
  <message>
   <source>Freeze the projector, and thaw it</source>
   <translation>Den Beamer einfrieren und auftauen</translation>
  </message>
  <message>
   <source>Dark or light on the projector</source>
   <translation>Dunkel oder hell auf dem Beamer</translation>
  </message>
  <message>
   <source>Swap the screens of console and projector</source>
   <translation>Die Bildschirme von Konsole und Beamer tauschen</translation>
  </message>
  <message>
   <source>With one screen: the room’s picture over the console; Esc or F5 leads back</source>
   <translation>Mit einem Bildschirm: das Bild für den Raum über der Konsole; Esc oder F5 führt zurück</translation>
  </message>
  <message>
   <source>After the console lost its screen: fetch it, even onto the projector</source>
   <translation>Wenn die Konsole ihren Bildschirm verloren hat: sie holen, auch auf den Beamer</translation>
  </message>
  <message>
   <source>The test pattern, and how far away the last row sits</source>
   <translation>Das Testbild, und wie weit die letzte Reihe entfernt sitzt</translation>
  </message>
  <message>
   <source>Take back the last act; never past a reveal</source>
   <translation>Das Letzte zurücknehmen; nie über ein Aufdecken hinaus</translation>
  </message>
  <message>
   <source>Where something could not be saved: try it again, or save elsewhere</source>
   <translation>Wo etwas nicht gespeichert werden konnte: noch einmal versuchen oder anderswo speichern</translation>
  </message>
  <message>
   <source>The backups of this workshop, and another one now</source>
   <translation>Die Sicherungen dieses Workshops, und jetzt noch eine</translation>
  </message>
  <message>
   <source>Close the workshop</source>
   <translation>Workshop schließen</translation>
  </message>
  <message>
   <source>Move, choose, confirm</source>
   <translation>Bewegen, wählen, bestätigen</translation>
  </message>
  <message>
   <source>To the steps before and after it</source>
   <translation>Zu den Schritten davor und danach</translation>
  </message>
  <message>
   <source>Into the field of the step that is open</source>
   <translation>In das Feld des offenen Schritts</translation>
  </message>
  <message>
   <source>Leave a field, for the large button</source>
   <translation>Ein Feld verlassen, zum großen Knopf</translation>
  </message>
  <message>
   <source>Take what is written, from any field of a form</source>
   <translation>Das Geschriebene übernehmen, aus jedem Feld eines Formulars</translation>
  </message>
  <message>
   <source>This sheet, and back</source>
   <translation>Dieses Blatt, und zurück</translation>
  </message>
  <message>
   <source>What is not defended, and back, also while somebody writes</source>
   <translation>Wovor nichts schützt, und zurück, auch während jemand schreibt</translation>
  </message>
  <message>
   <source>What is not defended</source>
   <translation>Wovor nichts schützt</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>This laptop</source>
   <translation>Dieser Laptop</translation>
  </message>
  <message>
   <source>“{name}” was closed, and it is not certain that everything is saved.</source>
   <translation>„{name}“ wurde geschlossen, und es ist nicht sicher, dass alles gespeichert ist.</translation>
  </message>
  <message>
   <source>A round is not revealed yet.</source>
   <translation>Eine Runde ist noch nicht aufgedeckt.</translation>
  </message>
  <message>
   <source>The day is under way.</source>
   <translation>Der Tag ist im Gang.</translation>
  </message>
  <message>
   <source>It is not certain that everything is saved.</source>
   <translation>Es ist nicht sicher, dass alles gespeichert ist.</translation>
  </message>
  <message>
   <source>{what} Close the workshop? Everything so far is saved.</source>
   <translation>{what} Workshop schließen? Alles bisher ist gespeichert.</translation>
  </message>
  <message>
   <source>{what} Close the workshop all the same? What is in no file is lost then.</source>
   <translation>{what} Workshop trotzdem schließen? Was in keiner Datei steht, ist dann verloren.</translation>
  </message>
  <message>
   <source>{what} Everything so far is saved; close once more to close the workshop all the same.</source>
   <translation>{what} Alles bisher ist gespeichert; noch einmal schließen schließt den Workshop trotzdem.</translation>
  </message>
  <message>
   <source>{what} Close once more to close all the same; what is in no file is lost then.</source>
   <translation>{what} Noch einmal schließen schließt trotzdem; was in keiner Datei steht, ist dann verloren.</translation>
  </message>
  <message>
   <source>Stay here</source>
   <translation>Hier bleiben</translation>
  </message>
  <message>
   <source>The earlier file “{name}” in {folder} still holds answers to “{title}”, and the key to them. Whoever compares it with this one may find out who wrote what.</source>
   <translation>Die frühere Datei „{name}“ in {folder} enthält noch Antworten auf „{title}“ und den Schlüssel dazu. Wer sie mit dieser vergleicht, kann vielleicht herausfinden, wer was geschrieben hat.</translation>
  </message>
  <message>
   <source>The earlier file “{name}” in {folder} still holds answers to “{title}”, locked with the keeper’s words. Whoever has both and compares it with this one may find out who wrote what.</source>
   <translation>Die frühere Datei „{name}“ in {folder} enthält noch Antworten auf „{title}“, mit verwahrten Wörtern versiegelt. Wer beides hat und sie mit dieser vergleicht, kann vielleicht herausfinden, wer was geschrieben hat.</translation>
  </message>
  <message>
   <source>The earlier file “{name}” in {folder} is damaged and may still hold answers to “{title}”. If nothing in it is needed, delete this one file by hand in that folder, and empty the bin.</source>
   <translation>Die frühere Datei „{name}“ in {folder} ist beschädigt und enthält vielleicht noch Antworten auf „{title}“. Wenn nichts darin gebraucht wird, löschen Sie diese eine Datei von Hand in diesem Ordner und leeren Sie den Papierkorb.</translation>
  </message>
  <message>
   <source>Somebody may have written in it since. Open it and look; if nothing in it is needed, delete this one file by hand in that folder, and empty the bin.</source>
   <translation>Vielleicht hat seitdem jemand darin geschrieben. Öffnen Sie sie und sehen Sie nach; wenn nichts darin gebraucht wird, löschen Sie diese eine Datei von Hand in diesem Ordner und leeren Sie den Papierkorb.</translation>
  </message>
  <message>
   <source>“{name}” in {folder} is erased.</source>
   <translation>„{name}“ in {folder} ist gelöscht.</translation>
  </message>
  <message>
   <source>Erase it</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <source>“{title}” is still open.</source>
   <translation>„{title}“ ist noch offen.</translation>
  </message>
  <message>
   <source>“{title}” is closed and not revealed yet.</source>
   <translation>„{title}“ ist geschlossen und noch nicht aufgedeckt.</translation>
  </message>
  <message>
   <source>Back to {title}</source>
   <translation>Zurück zu „{title}“</translation>
  </message>
  <message>
   <source>The level needed, fixed before anybody answers</source>
   <translation>Die nötige Zustimmung, festgelegt, bevor jemand antwortet</translation>
  </message>
  <message>
   <source>Write the level needed</source>
   <translation>Die nötige Zustimmung schreiben</translation>
  </message>
  <message>
   <source>Fix the level</source>
   <translation>Nötige Zustimmung festlegen</translation>
  </message>
  <message>
   <source>Once more after {title}</source>
   <translation>Noch einmal nach {title}</translation>
  </message>
  <message>
   <source>Go there</source>
   <translation>Dorthin gehen</translation>
  </message>
  <message>
   <source>Skip it today</source>
   <translation>Heute überspringen</translation>
  </message>
  <message>
   <source>Take it back in</source>
   <translation>Wieder aufnehmen ins Programm</translation>
  </message>
  <message>
   <source>Reopen with a reason…</source>
   <translation>Mit Begründung wieder aufnehmen …</translation>
  </message>
  <message>
   <source>Prepare…</source>
   <translation>Vorbereiten …</translation>
  </message>
  <message>
   <source>On the projector now</source>
   <translation>Jetzt auf dem Beamer</translation>
  </message>
  <message>
   <source>Return adds and goes on. A list can be pasted here: lines “name, role”, or cells of a spreadsheet.</source>
   <translation>Eingabe trägt ein und macht weiter. Hier lässt sich eine Liste einfügen: Zeilen „Name, Rolle“ oder Zellen einer Tabelle.</translation>
  </message>
  <message>
   <source>Add people from a file</source>
   <translation>Personen aus einer Datei eintragen</translation>
  </message>
  <message>
   <source>Has a vote</source>
   <translation>Hat Stimmrecht</translation>
  </message>
  <message>
   <source>Add from a file…</source>
   <translation>Aus Datei eintragen …</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Eintragen</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Without a vote</source>
   <translation>Ohne Stimmrecht</translation>
  </message>
  <message>
   <source>{n} person added.</source>
   <comment>one</comment>
   <translation>{n} Person eingetragen.</translation>
  </message>
  <message>
   <source>{n} people added; undo takes all back.</source>
   <translation>{n} Personen eingetragen; „Rückgängig“ nimmt alle zurück.</translation>
  </message>
  <message>
   <source>Lists of people</source>
   <translation>Personenlisten</translation>
  </message>
  <message>
   <source>View {number} of {count}.</source>
   <translation>Ansicht {number} von {count}.</translation>
  </message>
  <message>
   <source>When shown again</source>
   <translation>Wenn wieder gezeigt</translation>
  </message>
  <message>
   <source>Next, at the thaw</source>
   <translation>Als Nächstes, beim Auftauen</translation>
  </message>
  <message>
   <source>Next</source>
   <translation>Als Nächstes</translation>
  </message>
  <message>
   <source>The picture that stands frozen.</source>
   <translation>Das Bild, das eingefroren steht.</translation>
  </message>
  <message>
   <source>Nothing waits.</source>
   <translation>Nichts wartet.</translation>
  </message>
  <message>
   <source>Page {page} of {pages} of what is live.</source>
   <translation>Seite {page} von {pages} dessen, was gezeigt wird.</translation>
  </message>
  <message>
   <source>More of what is live.</source>
   <translation>Mehr von dem, was jetzt zu sehen ist.</translation>
  </message>
  <message>
   <source>Back to view {number} of {count}.</source>
   <translation>Zurück zu Ansicht {number} von {count}.</translation>
  </message>
  <message>
   <source>Next on the projector</source>
   <translation>Als Nächstes auf dem Beamer</translation>
  </message>
  <message>
   <source>Your notes on this stage, only on this laptop</source>
   <translation>Ihre Notizen zu diesem Abschnitt, nur auf diesem Laptop</translation>
  </message>
  <message>
   <source>only on this laptop</source>
   <translation>nur auf diesem Laptop</translation>
  </message>
  <message>
   <source>Your notes</source>
   <translation>Ihre Notizen</translation>
  </message>
  <message>
   <source>Add: {words}</source>
   <translation>Hinzufügen: {words}</translation>
  </message>
  <message>
   <source>Word again: {words}</source>
   <translation>Neu formulieren: {words}</translation>
  </message>
  <message>
   <source>Add an option</source>
   <translation>Eine Option hinzufügen</translation>
  </message>
  <message>
   <source>Something the room could put first</source>
   <translation>Etwas, das das Plenum nach vorn stellen könnte</translation>
  </message>
  <message>
   <source>Add the option</source>
   <translation>Option aufnehmen</translation>
  </message>
  <message>
   <source>Nothing stops for this yet. Ask once: what makes room for it?</source>
   <translation>Dafür entfällt noch nichts. Fragen Sie einmal: Was schafft dafür Platz?</translation>
  </message>
  <message>
   <source>{owner}, {days}</source>
   <translation>{owner}, {days}</translation>
  </message>
  <message>
   <source>{name} (keeps out)</source>
   <translation>{name} (im Ausstand)</translation>
  </message>
  <message>
   <source>{name} (not in the room now)</source>
   <translation>{name} (zurzeit nicht im Raum)</translation>
  </message>
  <message>
   <source>Choose one owner</source>
   <translation>Eine Person wählen</translation>
  </message>
  <message>
   <source>Half days a week</source>
   <translation>Halbe Tage pro Woche</translation>
  </message>
  <message>
   <source>Agree it</source>
   <translation>Vereinbaren</translation>
  </message>
  <message>
   <source>{name} is not in the room: ask them before the record goes out.</source>
   <translation>{name} ist nicht im Raum: Fragen Sie nach, bevor das Protokoll verschickt wird.</translation>
  </message>
  <message>
   <source>nobody said</source>
   <translation>niemand hat es gesagt</translation>
  </message>
  <message>
   <source>A point to park; Return parks it</source>
   <translation>Ein Punkt für den Themenspeicher; Eingabe legt ihn ab</translation>
  </message>
  <message>
   <source>Show on the projector</source>
   <translation>Auf dem Beamer zeigen</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Settle…</source>
   <translation>Erledigen …</translation>
  </message>
  <message>
   <source>Settle: {point}</source>
   <translation>Erledigen: {point}</translation>
  </message>
  <message>
   <source>Close the parking lot</source>
   <translation>Themenspeicher schließen</translation>
  </message>
  <message>
   <source>{n} point is settled.</source>
   <comment>one</comment>
   <translation>{n} Punkt ist erledigt.</translation>
  </message>
  <message>
   <source>{n} points are settled.</source>
   <translation>{n} Punkte sind erledigt.</translation>
  </message>
  <message>
   <source>Show the points as they are now</source>
   <translation>Die Punkte zeigen, wie sie jetzt sind</translation>
  </message>
  <message>
   <source>Leads</source>
   <translation>Leitet</translation>
  </message>
  <message>
   <source>Is here</source>
   <translation>Ist hier</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Votes</source>
   <translation>Stimmrecht</translation>
  </message>
  <message>
   <source>Here</source>
   <translation>Hier</translation>
  </message>
  <message>
   <source>{people} in {n} row</source>
   <comment>one</comment>
   <translation>{people} in {n} Zeile</translation>
  </message>
  <message>
   <source>{people} in {n} rows</source>
   <translation>{people} in {n} Zeilen</translation>
  </message>
  <message>
   <source>Add {n} person</source>
   <comment>one</comment>
   <translation>{n} Person eintragen</translation>
  </message>
  <message>
   <source>Add {n} people</source>
   <translation>{n} Personen eintragen</translation>
  </message>
  <message>
   <source>People found in the list</source>
   <translation>Personen aus der Liste</translation>
  </message>
  <message>
   <source>{n} more row adds nobody.</source>
   <comment>one</comment>
   <translation>{n} weitere Zeile trägt niemanden ein.</translation>
  </message>
  <message>
   <source>{n} more rows add nobody.</source>
   <translation>{n} weitere Zeilen tragen niemanden ein.</translation>
  </message>
  <message>
   <source>Do not add</source>
   <translation>Nicht eintragen</translation>
  </message>
  <message>
   <source>Close the list</source>
   <translation>Liste schließen</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>An answer of its own. Press N to name it in the room’s words.</source>
   <translation>Eine eigene Antwort. Mit N benennen Sie sie in den Worten des Plenums.</translation>
  </message>
  <message>
   <source>No name yet. Press N to name it in the room’s words.</source>
   <translation>Noch kein Name. Mit N benennen Sie die Gruppe in den Worten des Plenums.</translation>
  </message>
  <message>
   <source>took {taken} of {planned} min</source>
   <translation>brauchte {taken} von {planned} Min.</translation>
  </message>
  <message>
   <source>Planned from {start} to {end}.</source>
   <translation>Geplant von {start} bis {end} Uhr.</translation>
  </message>
  <message>
   <source>{time} ahead of plan</source>
   <translation>{time} vor dem Plan</translation>
  </message>
  <message>
   <source>The day ended at {ended} instead of {planned}.</source>
   <translation>Der Tag endete um {ended} statt um {planned}.</translation>
  </message>
  <message>
   <source>{title} at {time} still holds if {stage} takes {minutes} min or less.</source>
   <translation>Bei {title} um {time} Uhr bleibt es, wenn {stage} höchstens {minutes} Min. dauert.</translation>
  </message>
  <message>
   <source>The day ends about {expected} instead of {planned}.</source>
   <translation>Der Tag endet gegen {expected} statt {planned} Uhr.</translation>
  </message>
  <message>
   <source>passed by</source>
   <translation>ausgelassen</translation>
  </message>
  <message>
   <source>done</source>
   <translation>erledigt</translation>
  </message>
  <message>
   <source>took {minutes} min</source>
   <translation>brauchte {minutes} Min.</translation>
  </message>
  <message>
   <source>Planned: {hours}.</source>
   <translation>Geplant: {hours}.</translation>
  </message>
  <message>
   <source>On time</source>
   <translation>Im Plan</translation>
  </message>
  <message>
   <source>{time} behind plan</source>
   <translation>{time} hinter dem Plan</translation>
  </message>
  <message>
   <source>The day ended at {time}.</source>
   <translation>Der Tag endete um {time}.</translation>
  </message>
  <message>
   <source>{title} at {time} holds.</source>
   <translation>Bei {title} um {time} Uhr bleibt es.</translation>
  </message>
  <message>
   <source>{title} at {time} holds, with {minutes} to spare.</source>
   <translation>Bei {title} um {time} Uhr bleibt es, mit {minutes} Luft.</translation>
  </message>
  <message>
   <source>{title} moves to about {time}.</source>
   <translation>{title} rückt auf etwa {time} Uhr.</translation>
  </message>
  <message>
   <source>The day ends at {time}.</source>
   <translation>Der Tag endet um {time} Uhr.</translation>
  </message>
  <message>
   <source>The clock has not started</source>
   <translation>Die Uhr läuft noch nicht</translation>
  </message>
  <message>
   <source>Paper size</source>
   <translation>Papierformat</translation>
  </message>
  <message>
   <source>Save the cards as PDF…</source>
   <translation>Karten als PDF speichern …</translation>
  </message>
  <message>
   <source>No cards</source>
   <translation>Keine Karten</translation>
  </message>
  <message>
   <source>One card for everybody asked. Each says that you type it in and see it.</source>
   <translation>Eine Karte für jede gefragte Person. Auf jeder steht, dass Sie sie eintippen und sehen.</translation>
  </message>
  <message>
   <source>View {number} of {count}, page {page} of {pages}</source>
   <translation>Ansicht {number} von {count}, Seite {page} von {pages}</translation>
  </message>
  <message>
   <source>No projector</source>
   <translation>Kein Beamer</translation>
  </message>
  <message>
   <source>Show the audience window</source>
   <translation>Publikumsfenster zeigen</translation>
  </message>
  <message>
   <source>View {number} of {count}</source>
   <translation>Ansicht {number} von {count}</translation>
  </message>
  <message>
   <source>Blank</source>
   <translation>Schwarz</translation>
  </message>
  <message>
   <source>Test pattern</source>
   <translation>Testbild</translation>
  </message>
  <message>
   <source>Frozen</source>
   <translation>Eingefroren</translation>
  </message>
  <message>
   <source>Live</source>
   <translation>Gezeigt</translation>
  </message>
  <message>
   <source>Thaw →</source>
   <translation>Auftauen →</translation>
  </message>
  <message>
   <source>Thaw</source>
   <translation>Auftauen</translation>
  </message>
  <message>
   <source>The picture has a screen of its own: S swaps the two. F5 is for one screen alone.</source>
   <translation>Das Bild hat einen eigenen Bildschirm: S tauscht die beiden. F5 ist für einen einzigen Bildschirm.</translation>
  </message>
  <message>
   <source>There is no projector to swap with. Plug it in, or set the screens to extend; F5 shows it here.</source>
   <translation>Es gibt keinen Beamer zum Tauschen. Schließen Sie ihn an oder stellen Sie auf „Erweitern“ um; F5 zeigt das Bild hier.</translation>
  </message>
  <message>
   <source>Show next</source>
   <translation>Nächstes zeigen</translation>
  </message>
  <message>
   <source>Swap screens</source>
   <translation>Bildschirme tauschen</translation>
  </message>
  <message>
   <source>On this screen</source>
   <translation>Auf diesem Bildschirm</translation>
  </message>
  <message>
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <source>Freeze</source>
   <translation>Einfrieren</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>End the test</source>
   <translation>Test beenden</translation>
  </message>
  <message>
   <source>The picture is frozen and stays as it is. Thaw it with F, then change it.</source>
   <translation>Das Bild ist eingefroren und bleibt, wie es ist. Tauen Sie es mit F auf, dann ändern Sie es.</translation>
  </message>
  <message>
   <source>Words that were taken back with Undo wait here until the proposal is amended.</source>
   <translation>Worte, die mit „Rückgängig“ zurückgenommen wurden, warten hier, bis der Vorschlag geändert wird.</translation>
  </message>
  <message>
   <source>The proposal, as it is read aloud</source>
   <translation>Der Vorschlag, wie er vorgelesen wird</translation>
  </message>
  <message>
   <source>Write the proposal</source>
   <translation>Den Vorschlag schreiben</translation>
  </message>
  <message>
   <source>Fix the proposal</source>
   <translation>Vorschlag festlegen</translation>
  </message>
  <message>
   <source>From the bank. Say it in the room’s own words, and answer the questions, before you put it.</source>
   <translation>Aus dem Vorrat. Sagen Sie es in den Worten des Plenums und beantworten Sie die Fragen, bevor Sie es vorlegen.</translation>
  </message>
  <message>
   <source>Bring back what stood here</source>
   <translation>Zurückholen, was hier stand</translation>
  </message>
  <message>
   <source>From the bank…</source>
   <translation>Aus dem Vorrat …</translation>
  </message>
  <message>
   <source>Programme…</source>
   <translation>Programm …</translation>
  </message>
  <message>
   <source>File…</source>
   <translation>Datei …</translation>
  </message>
  <message>
   <source>Change the programme…</source>
   <translation>Programm ändern …</translation>
  </message>
  <message>
   <source>The file of this workshop: passphrase, finish and remove</source>
   <translation>Die Datei dieses Workshops: Passphrase, abschließen und entfernen</translation>
  </message>
  <message>
   <source>Passphrase…</source>
   <translation>Passphrase …</translation>
  </message>
  <message>
   <source>Finish and remove…</source>
   <translation>Abschließen und entfernen …</translation>
  </message>
  <message>
   <source>Nobody keeps out: everybody with a vote is asked.</source>
   <translation>Niemand ist im Ausstand: alle mit Stimmrecht werden gefragt.</translation>
  </message>
  <message>
   <source>Why (stands in the record)</source>
   <translation>Warum (steht im Protokoll)</translation>
  </message>
  <message>
   <source>Choose who keeps out</source>
   <translation>Wählen, wer im Ausstand ist</translation>
  </message>
  <message>
   <source>Takes part again</source>
   <translation>Nimmt wieder teil</translation>
  </message>
  <message>
   <source>Reopen {title}</source>
   <translation>{title} wieder aufnehmen</translation>
  </message>
  <message>
   <source>Reopen</source>
   <translation>Wieder aufnehmen</translation>
  </message>
  <message>
   <source>Who calls the reverse sensible</source>
   <translation>Wer die Umkehrung sinnvoll nennt</translation>
  </message>
  <message>
   <source>Is “{reverse}” a sensible choice too? Who says so?</source>
   <translation>Ist „{reverse}“ auch eine sinnvolle Wahl? Wer sagt das?</translation>
  </message>
  <message>
   <source>Seal it with a keeper’s words…</source>
   <translation>Mit jemandes Wörtern versiegeln…</translation>
  </message>
  <message>
   <source>Put it without a keeper: hidden</source>
   <translation>Ohne Siegel stellen: verborgen</translation>
  </message>
  <message>
   <source>Close now: {n} has not answered</source>
   <comment>one</comment>
   <translation>Jetzt schließen: {n} hat nicht geantwortet</translation>
  </message>
  <message>
   <source>Close now: {n} have not answered</source>
   <translation>Jetzt schließen: {n} haben nicht geantwortet</translation>
  </message>
  <message>
   <source>Close the round</source>
   <translation>Runde schließen</translation>
  </message>
  <message>
   <source>Pass the laptop</source>
   <translation>Laptop herumgeben</translation>
  </message>
  <message>
   <source>Open again</source>
   <translation>Wieder öffnen</translation>
  </message>
  <message>
   <source>Let {keeper} open the box</source>
   <translation>{keeper} öffnet die Box</translation>
  </message>
  <message>
   <source>Give up…</source>
   <translation>Aufgeben …</translation>
  </message>
  <message>
   <source>Paper…</source>
   <translation>Papier …</translation>
  </message>
  <message>
   <source>Print cards…</source>
   <translation>Karten drucken …</translation>
  </message>
  <message>
   <source>Ask again…</source>
   <translation>Noch einmal fragen …</translation>
  </message>
  <message>
   <source>Work goes on in “{name}” in {folder}.</source>
   <translation>Weiter geht es in „{name}“ in {folder}.</translation>
  </message>
  <message>
   <source>Is this screen on the projector?</source>
   <translation>Ist dieser Bildschirm auf dem Beamer?</translation>
  </message>
  <message>
   <source>The projector is</source>
   <translation>Der Beamer ist</translation>
  </message>
  <message>
   <source>Words are never smaller than {percent} % of the picture’s height.</source>
   <translation>Worte sind nie kleiner als {percent} % der Bildhöhe.</translation>
  </message>
  <message>
   <source>Even the largest text reads only to {metres} m. Move people nearer, or make the picture larger.</source>
   <translation>Selbst die größte Schrift ist nur bis {metres} m lesbar. Holen Sie die Leute näher, oder machen Sie das Bild größer.</translation>
  </message>
  <message>
   <source>What people wrote reads in the last row. Names, ticks and sources read only to {metres} m: move people nearer, or make the picture {height} m high.</source>
   <translation>Was Leute geschrieben haben, ist in der letzten Reihe lesbar. Namen, Skalen und Quellen nur bis {metres} m: Holen Sie die Leute näher, oder machen Sie das Bild {height} m hoch.</translation>
  </message>
  <message>
   <source>Distance to the last row, in metres</source>
   <translation>Abstand zur letzten Reihe, in Metern</translation>
  </message>
  <message>
   <source>Height of the picture, in metres</source>
   <translation>Höhe des Bildes, in Metern</translation>
  </message>
  <message>
   <source>Motion</source>
   <translation>Bewegung</translation>
  </message>
  <message>
   <source>Last row, in metres</source>
   <translation>Letzte Reihe, in Metern</translation>
  </message>
  <message>
   <source>On</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <source>Picture’s height, in metres</source>
   <translation>Bildhöhe, in Metern</translation>
  </message>
  <message>
   <source>Minutes of the floor</source>
   <translation>Minuten für das Wort</translation>
  </message>
  <message>
   <source>Other minutes of the floor</source>
   <translation>Andere Minuten für das Wort</translation>
  </message>
  <message>
   <source>Has the floor now</source>
   <translation>Hat jetzt das Wort</translation>
  </message>
  <message>
   <source>Give the floor</source>
   <translation>Das Wort geben</translation>
  </message>
  <message>
   <source>The first {n} only</source>
   <translation>Nur die ersten {n}</translation>
  </message>
  <message>
   <source>All {n}</source>
   <translation>Alle {n}</translation>
  </message>
  <message>
   <source>{n} min</source>
   <comment>one</comment>
   <translation>{n} Min.</translation>
  </message>
  <message>
   <source>{n} min</source>
   <translation>{n} Min.</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <source>The floor, uninterrupted, for</source>
   <translation>Das Wort, ohne Unterbrechung, für</translation>
  </message>
  <message>
   <source>Minutes to speak</source>
   <translation>Redeminuten</translation>
  </message>
  <message>
   <source>Start</source>
   <translation>Start</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <source>Time left</source>
   <translation>Restzeit</translation>
  </message>
  <message>
   <source>+1 min</source>
   <translation>+1 Min.</translation>
  </message>
  <message>
   <source>Pause</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Time in this stage</source>
   <translation>Zeit in diesem Abschnitt</translation>
  </message>
  <message>
   <source>the present stage</source>
   <translation>der jetzige Abschnitt</translation>
  </message>
  <message>
   <source>What can be done with {title}</source>
   <translation>Was sich mit {title} tun lässt</translation>
  </message>
  <message>
   <source>the last act</source>
   <translation>das Letzte</translation>
  </message>
  <message>
   <source>No backup yet</source>
   <translation>Noch keine Sicherung</translation>
  </message>
  <message>
   <source>Offline</source>
   <translation>Ohne Netz</translation>
  </message>
  <message>
   <source>Export record…</source>
   <translation>Protokoll ausgeben …</translation>
  </message>
  <message>
   <source>Backup {time}</source>
   <translation>Sicherung {time}</translation>
  </message>
  <message>
   <source>Projector {width} × {height}, readable to {metres} m</source>
   <translation>Beamer {width} × {height}, lesbar bis {metres} m</translation>
  </message>
  <message>
   <source>Undo: {what}</source>
   <translation>Rückgängig: {what}</translation>
  </message>
  <message>
   <source>Nothing to undo</source>
   <translation>Nichts rückgängig zu machen</translation>
  </message>
  <message>
   <source>Read only</source>
   <translation>Nur zum Lesen</translation>
  </message>
  <message>
   <source>Saved {at}</source>
   <translation>Gespeichert {at}</translation>
  </message>
  <message>
   <source>Note on paper: {words}</source>
   <translation>Auf Papier notieren: {words}</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Back to: {step}</source>
   <translation>Zurück zu: {step}</translation>
  </message>
  <message>
   <source>{title}, open</source>
   <translation>{title}, offen</translation>
  </message>
  <message>
   <source>{title}, folded</source>
   <translation>{title}, zugeklappt</translation>
  </message>
  <message>
   <source>Who is asked</source>
   <translation>Wer gefragt wird</translation>
  </message>
  <message>
   <source>What they said (optional)</source>
   <translation>Was gesagt wurde (freiwillig)</translation>
  </message>
  <message>
   <source>Choose whom you asked</source>
   <translation>Wählen Sie, wen Sie gefragt haben</translation>
  </message>
  <message>
   <source>Choose yes or no</source>
   <translation>Wählen Sie Ja oder Nein</translation>
  </message>
  <message>
   <source>Write the answer down</source>
   <translation>Antwort aufschreiben</translation>
  </message>
  <message>
   <source>A draft: taken back with Undo, not written down.</source>
   <translation>Ein Entwurf: mit „Rückgängig“ zurückgenommen, nicht niedergeschrieben.</translation>
  </message>
  <message>
   <source>A draft, as it was left: not written down yet.</source>
   <translation>Ein Entwurf, wie er verlassen wurde: noch nicht niedergeschrieben.</translation>
  </message>
  <message>
   <source>Pause clock</source>
   <translation>Uhr anhalten</translation>
  </message>
  <message>
   <source>Start clock</source>
   <translation>Uhr starten</translation>
  </message>
  <message>
   <source>Clock on</source>
   <translation>Uhr weiter</translation>
  </message>
  <message>
   <source>+{minutes} min</source>
   <translation>+{minutes} Min.</translation>
  </message>
  <message>
   <source>Parking lot: {count}</source>
   <translation>Themenspeicher: {count}</translation>
  </message>
  <message>
   <source>Hide speaking time</source>
   <translation>Redezeit ausblenden</translation>
  </message>
  <message>
   <source>Show speaking time</source>
   <translation>Redezeit zeigen</translation>
  </message>
  <message>
   <source>Hide clock</source>
   <translation>Uhr ausblenden</translation>
  </message>
  <message>
   <source>Show clock</source>
   <translation>Uhr zeigen</translation>
  </message>
  <message>
   <source>Retry</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Save elsewhere…</source>
   <translation>Anderswo speichern …</translation>
  </message>
  <message>
   <source>Understood</source>
   <translation>Verstanden</translation>
  </message>
  <message>
   <source>Tried again at {at}.</source>
   <translation>Erneut versucht um {at}.</translation>
  </message>
  <message>
   <source>Hidden is not sealed</source>
   <translation>Verborgen ist nicht versiegelt</translation>
  </message>
  <message>
   <source>Copies from before and after an answer</source>
   <translation>Kopien von vor und nach einer Antwort</translation>
  </message>
  <message>
   <source>What a disk keeps</source>
   <translation>Was eine Platte behält</translation>
  </message>
  <message>
   <source>A voice</source>
   <translation>Eine Stimme</translation>
  </message>
  <message>
   <source>A role of one person</source>
   <translation>Eine Rolle einer einzigen Person</translation>
  </message>
  <message>
   <source>What the facilitator reads</source>
   <translation>Was die Moderation liest</translation>
  </message>
  <message>
   <source>Dissent without a name</source>
   <translation>Widerspruch ohne Namen</translation>
  </message>
  <message>
   <source>Pictures of the screen</source>
   <translation>Bilder vom Bildschirm</translation>
  </message>
  <message>
   <source>Changes by somebody who knows how</source>
   <translation>Änderungen von jemandem, der weiß, wie</translation>
  </message>
  <message>
   <source>Forgotten words</source>
   <translation>Vergessene Wörter</translation>
  </message>
  <message>
   <source>What lies beside a locked workshop</source>
   <translation>Was neben einem verschlossenen Workshop liegt</translation>
  </message>
  <message>
   <source>Somebody at this laptop</source>
   <translation>Jemand an diesem Laptop</translation>
  </message>
  <message>
   <source>Hidden is what every round is: nobody sees an answer before the reveal, but the key to them lies in the file, so whoever has the file and the skill could open it. Sealed is more: one participant, the keeper, chooses words that lock this key, and nobody can open the answers without them.</source>
   <translation>Verborgen ist jede Runde: Vor dem Aufdecken sieht niemand eine Antwort, aber der Schlüssel dazu liegt in der Datei; wer die Datei hat und sich auskennt, könnte sie öffnen. Versiegelt ist mehr: Eine Person verwahrt Wörter, die sie selbst wählt und die diesen Schlüssel verschließen; ohne sie kann niemand die Antworten öffnen.</translation>
  </message>
  <message>
   <source>Whoever copies the file just before and just after somebody answers sees which answer was added. If they can open the round as well, they know what that person wrote, even where answers have no names.</source>
   <translation>Wer die Datei unmittelbar vor und nach einer Antwort kopiert, sieht, welche Antwort hinzukam. Kann er auch die Runde öffnen, weiß er, was diese Person geschrieben hat, auch wo Antworten keine Namen tragen.</translation>
  </message>
  <message>
   <source>While something is written, what stood there before lies beside the workshop for a moment; then it is deleted, not overwritten. A workshop that was left when work went on elsewhere stays where it is. Whoever finds either has a copy from before an answer, and of a hidden round its key.</source>
   <translation>Während etwas geschrieben wird, liegt das, was vorher dort stand, einen Augenblick lang neben dem Workshop; dann wird es gelöscht, nicht überschrieben. Ein Workshop, der zurückblieb, als anderswo weitergearbeitet wurde, bleibt, wo er ist. Wer eines davon findet, hat eine Kopie von vor einer Antwort und bei einer verborgenen Runde auch ihren Schlüssel.</translation>
  </message>
  <message>
   <source>A way of writing, the handwriting on a card, or what only one person can know gives an author away. Names can be left out, voices cannot.</source>
   <translation>Eine Art zu schreiben, die Handschrift auf einer Karte oder was nur eine Person wissen kann, verrät, von wem es ist. Namen lassen sich weglassen, Stimmen nicht.</translation>
  </message>
  <message>
   <source>By role an answer carries no name, but a role that only one person has says who it is. How many such roles there are is said before the first answer.</source>
   <translation>Nach Rollen trägt eine Antwort keinen Namen, doch eine Rolle, die nur eine Person hat, sagt, wer es ist. Wie viele solche Rollen es gibt, wird vor der ersten Antwort gesagt.</translation>
  </message>
  <message>
   <source>Whoever types cards in reads them, and whoever collected answers before the day has read those. Without names nothing stops one person from answering both on the laptop and on a card.</source>
   <translation>Wer Karten eintippt, liest sie, und wer Antworten vor dem Tag gesammelt hat, hat diese gelesen. Ohne Namen hindert nichts eine Person daran, sowohl am Laptop als auch auf einer Karte zu antworten.</translation>
  </message>
  <message>
   <source>It has no name on the projector and in the record, but the gradients beside it may tell; the workshop file, and a case exported from it, say whose it is.</source>
   <translation>Er trägt auf dem Beamer und im Protokoll keinen Namen, aber die Zustimmungsstufen daneben können ihn verraten; die Workshop-Datei und ein daraus exportierter Fall sagen, von wem er ist.</translation>
  </message>
  <message>
   <source>Anybody can photograph a screen. Under X11, which many Linux systems use, any program on this laptop can take a picture of it, and nothing prevents that.</source>
   <translation>Jeder kann einen Bildschirm fotografieren. Unter X11, das viele Linux-Systeme verwenden, kann jedes Programm auf diesem Laptop ein Bild davon machen, und nichts verhindert das.</translation>
  </message>
  <message>
   <source>An entry that was simply changed is recognised. Where somebody computed the chain anew after a change, cut off the last entries or wrote the whole file anew, it is found only with the six words that somebody noted on paper.</source>
   <translation>Ein Eintrag, der einfach geändert wurde, wird erkannt. Wenn jemand nach einer Änderung die Kette neu berechnet, die letzten Einträge abgeschnitten oder die ganze Datei neu geschrieben hat, findet sich das nur mit den sechs Wörtern, die jemand auf Papier notiert hat.</translation>
  </message>
  <message>
   <source>There is no second key. If the passphrase of a workshop is forgotten, the workshop is lost; if a keeper’s words are forgotten, the round can only be given up, unread.</source>
   <translation>Es gibt keinen zweiten Schlüssel. Ist die Passphrase eines Workshops vergessen, ist der Workshop verloren; sind die Wörter einer versiegelten Runde vergessen, lässt sie sich nur ungelesen aufgeben.</translation>
  </message>
  <message>
   <source>A passphrase locks the workshop, its drafts and the copies made from then on. Copies from before are locked or erased by your choice; one in which work went on, that was restored or is open is left as it is. Your own notes, what was chosen for its record with the logo, the list of workshops with their names and folders, records and exports lie on this computer for anybody to read.</source>
   <translation>Eine Passphrase verschließt den Workshop, seine Entwürfe und die Kopien, die von da an entstehen. Kopien von vorher werden nach Ihrer Wahl verschlossen oder gelöscht; eine, in der weitergearbeitet wurde, die wiederhergestellt wurde oder die offen ist, bleibt, wie sie ist. Ihre eigenen Notizen, was für sein Protokoll gewählt wurde samt Logo, die Liste der Workshops mit Namen und Ordnern, Protokolle und Exporte liegen auf diesem Rechner für alle lesbar.</translation>
  </message>
  <message>
   <source>Whoever may look into running programs on this laptop can read what Stratroom has in memory: what is being typed, the keys of what is open, and the answers of a reveal that could not be saved, until it is tried again or something else is done.</source>
   <translation>Wer auf diesem Laptop in laufende Programme schauen darf, kann lesen, was Stratroom im Speicher hat: was gerade getippt wird, die Schlüssel dessen, was offen ist, und, wenn ein Aufdecken nicht gespeichert werden konnte, dessen Antworten, bis es noch einmal versucht oder etwas anderes getan wird.</translation>
  </message>
  <message>
   <source>Stratroom keeps answers from the eyes in the room. It does nothing against these:</source>
   <translation>Stratroom verbirgt Antworten vor den Augen im Raum. Gegen Folgendes tut es nichts:</translation>
  </message>
  <message>
   <source>Save as</source>
   <translation>Speichern unter</translation>
  </message>
  <message>
   <source>Save elsewhere</source>
   <translation>Anderswo speichern</translation>
  </message>
  <message>
   <source>cards</source>
   <translation>Karten</translation>
  </message>
  <message>
   <source>This good thing</source>
   <translation>Dieses Gute</translation>
  </message>
  <message>
   <source>even over this one</source>
   <translation>selbst auf Kosten von diesem</translation>
  </message>
  <message>
   <source>The question behind it (optional)</source>
   <translation>Die Frage dahinter (nach Wunsch)</translation>
  </message>
  <message>
   <source>Write the first good thing</source>
   <translation>Das erste Gute schreiben</translation>
  </message>
  <message>
   <source>Write what it comes before</source>
   <translation>Schreiben, wovor es kommt</translation>
  </message>
  <message>
   <source>Words that several used</source>
   <translation>Worte, die mehrere gebraucht haben</translation>
  </message>
  <message>
   <source>Write the words</source>
   <translation>Die Worte schreiben</translation>
  </message>
  <message>
   <source>We mean</source>
   <translation>Wir meinen</translation>
  </message>
  <message>
   <source>Write what we mean</source>
   <translation>Schreiben, was wir meinen</translation>
  </message>
  <message>
   <source>Write the agreed meaning down</source>
   <translation>Die gemeinsame Bedeutung aufschreiben</translation>
  </message>
  <message>
   <source>What was typed last still lies in {file}: {reason}.</source>
   <translation>Das zuletzt Getippte liegt noch in {file}: {reason}.</translation>
  </message>
  <message>
   <source>What was typed last could not be read: {reason}.</source>
   <translation>Das zuletzt Getippte konnte nicht gelesen werden: {reason}.</translation>
  </message>
  <message>
   <source>What was typed last could not be read. What was in the file is kept beside it.</source>
   <translation>Das zuletzt Getippte konnte nicht gelesen werden. Was in der Datei stand, liegt aufbewahrt daneben.</translation>
  </message>
  <message>
   <source>What is being typed cannot be kept in {folder}. It lasts until this window closes.</source>
   <translation>Was gerade getippt wird, lässt sich in {folder} nicht aufbewahren. Es bleibt, bis dieses Fenster geschlossen wird.</translation>
  </message>
  <message>
   <source>Put it aside: what was typed is erased</source>
   <translation>Beiseitelegen: Was getippt wurde, wird gelöscht</translation>
  </message>
  <message>
   <source>Show {what}</source>
   <translation>Zeigen: {what}</translation>
  </message>
  <message>
   <source>Covered</source>
   <translation>Verdeckt</translation>
  </message>
  <message>
   <source>{why} The words are still there, unseen.</source>
   <translation>{why} Die Worte sind noch da, unsichtbar.</translation>
  </message>
  <message>
   <source>Covered. {why} Control and Return show {what}</source>
   <translation>Verdeckt. {why} Steuerung und Eingabe zeigen {what}</translation>
  </message>
  <message>
   <source>What you had begun is here again. Nobody else has seen it.</source>
   <translation>Was Sie begonnen hatten, steht wieder hier. Niemand sonst hat es gesehen.</translation>
  </message>
  <message>
   <source>Until you hand it in, nothing of it is kept.</source>
   <translation>Bis Sie es abgeben, wird nichts davon aufbewahrt.</translation>
  </message>
  <message>
   <source>The projector shows only the question and how many have handed in.</source>
   <translation>Der Beamer zeigt nur die Frage und wie viele abgegeben haben.</translation>
  </message>
  <message>
   <source>Until you hand it in, what you type lies hidden on this laptop.</source>
   <translation>Bis Sie es abgeben, liegt, was Sie tippen, verborgen auf diesem Laptop.</translation>
  </message>
  <message>
   <source>The projector shows only the question and who has handed in.</source>
   <translation>Der Beamer zeigt nur die Frage und wer abgegeben hat.</translation>
  </message>
  <message>
   <source>Not yet, come back to me</source>
   <translation>Noch nicht, kommen Sie auf mich zurück</translation>
  </message>
  <message>
   <source>Only you see this. {promise}</source>
   <translation>Das sehen nur Sie. {promise}</translation>
  </message>
  <message>
   <source>Hand in my answer</source>
   <translation>Meine Antwort abgeben</translation>
  </message>
  <message>
   <source>Hand in my gradient</source>
   <translation>Meine Zustimmungsstufe abgeben</translation>
  </message>
  <message>
   <source>How far I support it</source>
   <translation>Wie weit ich zustimme</translation>
  </message>
  <message>
   <source>No gradient is chosen yet. Choose one of the eight, then hand in.</source>
   <translation>Noch ist keine Zustimmungsstufe gewählt. Wählen Sie eine der acht, dann geben Sie ab.</translation>
  </message>
  <message>
   <source>Says the same: {text}</source>
   <translation>Sagt dasselbe: {text}</translation>
  </message>
  <message>
   <source>Hand in my 100 points</source>
   <translation>Meine 100 Punkte abgeben</translation>
  </message>
  <message>
   <source>No points are given yet. Give 100 in all.</source>
   <translation>Es sind noch keine Punkte vergeben. Vergeben Sie insgesamt 100.</translation>
  </message>
  <message>
   <source>{given} given, {over} too many</source>
   <translation>{given} vergeben, {over} zu viel</translation>
  </message>
  <message>
   <source>100 given, none left</source>
   <translation>100 vergeben, keiner übrig</translation>
  </message>
  <message>
   <source>{given} given, {left} still to give</source>
   <translation>{given} vergeben, noch {left} übrig</translation>
  </message>
  <message>
   <source>Points for</source>
   <translation>Punkte für</translation>
  </message>
  <message>
   <source>Hand in where I stand</source>
   <translation>Abgeben, wo ich stehe</translation>
  </message>
  <message>
   <source>Your first answer was: {where}.</source>
   <translation>Ihre erste Antwort war: {where}.</translation>
  </message>
  <message>
   <source>Where I stand</source>
   <translation>Wo ich stehe</translation>
  </message>
  <message>
   <source>What moved me</source>
   <translation>Was mich bewegt hat</translation>
  </message>
  <message>
   <source>Choose with the arrow keys or the mouse.</source>
   <translation>Wählen Sie mit den Pfeiltasten oder der Maus.</translation>
  </message>
  <message>
   <source>No position is chosen yet. Choose one of the seven, then hand in.</source>
   <translation>Noch ist keine Position gewählt. Wählen Sie eine der sieben, dann geben Sie ab.</translation>
  </message>
  <message>
   <source>You wrote: “{reason}”</source>
   <translation>Sie schrieben: „{reason}“</translation>
  </message>
  <message>
   <source>You gave no first answer, so nobody asks what moved you.</source>
   <translation>Sie haben beim ersten Mal nicht geantwortet, also wird nicht gefragt, was Sie bewegt hat.</translation>
  </message>
  <message>
   <source>Hand in my ranking</source>
   <translation>Meine Rangfolge abgeben</translation>
  </message>
  <message>
   <source>No place yet: {options}. Give it one, or hand in once more: then it counts as no opinion.</source>
   <comment>one</comment>
   <translation>Noch ohne Platz: {options}. Geben Sie der Option einen, oder geben Sie noch einmal ab: Dann zählt sie als keine Meinung.</translation>
  </message>
  <message>
   <source>No place yet: {options}. Give them one each, or hand in once more: then they count as no opinion.</source>
   <translation>Noch ohne Platz: {options}. Geben Sie jeder einen, oder geben Sie noch einmal ab: Dann zählen sie als keine Meinung.</translation>
  </message>
  <message>
   <source>Place of</source>
   <translation>Platz von</translation>
  </message>
  <message>
   <source>No opinion: {options}</source>
   <translation>Keine Meinung: {options}</translation>
  </message>
  <message>
   <source>Type a place: 1 is first.</source>
   <translation>Tippen Sie einen Platz: 1 ist vorn.</translation>
  </message>
  <message>
   <source>Hand in: none says the same</source>
   <translation>Abgeben: Keiner sagt dasselbe</translation>
  </message>
  <message>
   <source>Nothing is marked. If none says the same as you do, hand in with Ctrl Return or the button.</source>
   <translation>Nichts ist markiert. Wenn keiner dasselbe sagt wie Sie, geben Sie mit Strg Eingabe oder der Schaltfläche ab.</translation>
  </message>
  <message>
   <source>Mark each that says the same: arrow keys move, Space marks. Or mark none.</source>
   <translation>Markieren Sie jeden, der dasselbe sagt: Pfeiltasten bewegen, die Leertaste markiert. Oder keinen.</translation>
  </message>
  <message>
   <source>Hand in: {n} says the same</source>
   <comment>one</comment>
   <translation>Abgeben: {n} sagt dasselbe</translation>
  </message>
  <message>
   <source>Hand in: {n} say the same</source>
   <translation>Abgeben: {n} sagen dasselbe</translation>
  </message>
  <message>
   <source>The others’ sentences</source>
   <translation>Die Sätze der anderen</translation>
  </message>
  <message>
   <source>You wrote:</source>
   <translation>Sie haben geschrieben:</translation>
  </message>
  <message>
   <source>Hand in my statement</source>
   <translation>Meine Aussage abgeben</translation>
  </message>
  <message>
   <source>Nothing is written yet. Write a sentence, then press Return.</source>
   <translation>Noch steht hier nichts. Schreiben Sie einen Satz, dann die Eingabetaste.</translation>
  </message>
  <message>
   <source>{words} words, {over} more than {limit}; it is kept whole</source>
   <translation>{words} Wörter, {over} mehr als {limit}; der Satz bleibt ungekürzt</translation>
  </message>
  <message>
   <source>One sentence. About {limit} words; longer is kept whole.</source>
   <translation>Ein Satz. Etwa {limit} Wörter; Längeres bleibt ungekürzt.</translation>
  </message>
  <message>
   <source>{words} of {limit} words</source>
   <translation>{words} von {limit} Wörtern</translation>
  </message>
  <message>
   <source>Your sentence</source>
   <translation>Ihr Satz</translation>
  </message>
  <message>
   <source>{person} is not in the room</source>
   <translation>{person} ist nicht im Raum</translation>
  </message>
  <message>
   <source>Without names nobody can find an answer again: what is handed in stays as it is.</source>
   <translation>Ohne Namen lässt sich eine Antwort nicht wiederfinden: Was abgegeben ist, bleibt, wie es ist.</translation>
  </message>
  <message>
   <source>{person}. Everybody else looks away.</source>
   <translation>{person}. Alle anderen schauen weg.</translation>
  </message>
  <message>
   <source>Not in the room</source>
   <translation>Nicht im Raum</translation>
  </message>
  <message>
   <source>Changed your mind? A second answer replaces the first, until the round is closed.</source>
   <translation>Doch anders? Eine zweite Antwort ersetzt die erste, bis die Runde geschlossen ist.</translation>
  </message>
  <message>
   <source>I am {person}</source>
   <translation>Ich bin {person}</translation>
  </message>
  <message>
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <source>Nothing anyone wrote is on this screen. F7 blanks the projector.</source>
   <translation>Auf diesem Bildschirm steht nichts, was jemand geschrieben hat. F7 schaltet den Beamer schwarz.</translation>
  </message>
  <message>
   <source>Choose another person</source>
   <translation>Andere Person wählen</translation>
  </message>
  <message>
   <source>Change my answer</source>
   <translation>Meine Antwort ändern</translation>
  </message>
  <message>
   <source>I am the facilitator</source>
   <translation>Ich moderiere</translation>
  </message>
  <message>
   <source>Next: {person}</source>
   <translation>Als Nächstes: {person}</translation>
  </message>
  <message>
   <source>Hand the laptop to {person}</source>
   <translation>Geben Sie den Laptop an {person}</translation>
  </message>
  <message>
   <source>Your words are off the screen. The facilitator opens the console.</source>
   <translation>Ihre Worte sind vom Bildschirm. Die Konsole öffnet die Moderation.</translation>
  </message>
  <message>
   <source>Who has the laptop?</source>
   <translation>Wer hat den Laptop?</translation>
  </message>
  <message>
   <source>Arrow keys move, Return chooses.</source>
   <translation>Pfeiltasten bewegen, Eingabe wählt.</translation>
  </message>
  <message>
   <source>Handed in. Pass it on.</source>
   <translation>Abgegeben. Bitte weitergeben.</translation>
  </message>
  <message>
   <source>Handed in.</source>
   <translation>Abgegeben.</translation>
  </message>
  <message>
   <source>Everybody in the room has answered.</source>
   <translation>Alle im Raum haben geantwortet.</translation>
  </message>
  <message>
   <source>To type the words that open “{title}”.</source>
   <translation>Um die Wörter einzutippen, die „{title}“ öffnen.</translation>
  </message>
  <message>
   <source>To choose the words that “{title}” is sealed with.</source>
   <translation>Um die Wörter zu wählen, mit denen „{title}“ versiegelt wird.</translation>
  </message>
  <message>
   <source>Sealed, and the question is put. Hand the laptop back.</source>
   <translation>Versiegelt, und die Frage ist gestellt. Geben Sie den Laptop zurück.</translation>
  </message>
  <message>
   <source>Sealing with your words …</source>
   <translation>Wird mit Ihren Wörtern versiegelt …</translation>
  </message>
  <message>
   <source>Trying your words …</source>
   <translation>Ihre Wörter werden versucht …</translation>
  </message>
  <message>
   <source>Opened: all answers are shown. Hand the laptop back.</source>
   <translation>Geöffnet: Alle Antworten werden gezeigt. Geben Sie den Laptop zurück.</translation>
  </message>
  <message>
   <source>{person}’s entry</source>
   <translation>Eintrag von {person}</translation>
  </message>
  <message>
   <source>Left as it was. Hand the laptop back.</source>
   <translation>Alles bleibt, wie es war. Geben Sie den Laptop zurück.</translation>
  </message>
  <message>
   <source>If the words are forgotten, nobody can open the answers: the round can only be given up, unread, and everybody is asked again. Whoever keeps them is needed at the reveal.</source>
   <translation>Sind die Wörter vergessen, kann niemand die Antworten öffnen: Die Runde lässt sich dann nur ungelesen aufgeben, und alle werden noch einmal gefragt. Wer sie verwahrt, wird beim Aufdecken gebraucht.</translation>
  </message>
  <message>
   <source>Capitals and extra spaces do not matter.</source>
   <translation>Großbuchstaben und zusätzliche Leerzeichen zählen nicht.</translation>
  </message>
  <message>
   <source>Hidden is what every round is: nobody sees an answer before the reveal, but the key to them lies in the file, so whoever has the file and the skill could open it.</source>
   <translation>Verborgen ist jede Runde: Vor dem Aufdecken sieht niemand eine Antwort, aber der Schlüssel dazu liegt in der Datei; wer die Datei hat und sich auskennt, könnte sie öffnen.</translation>
  </message>
  <message>
   <source>Sealed is more: one participant chooses words that lock this key, and nobody can open the answers without them. Stratroom writes them down nowhere.</source>
   <translation>Versiegelt ist mehr: Eine Person wählt Wörter, die diesen Schlüssel verschließen, und ohne sie kann niemand die Antworten öffnen. Stratroom schreibt sie nirgends auf.</translation>
  </message>
  <message>
   <source>Four words or more that nobody expects together. You may note them on paper that you keep.</source>
   <translation>Vier Wörter oder mehr, die niemand beieinander erwartet. Sie dürfen sie auf Papier notieren, das Sie behalten.</translation>
  </message>
  <message>
   <source>Hand them the laptop</source>
   <translation>Den Laptop übergeben</translation>
  </message>
  <message>
   <source>Back, without sealing</source>
   <translation>Zurück, ohne zu versiegeln</translation>
  </message>
  <message>
   <source>Choose the words that open this round</source>
   <translation>Wählen Sie die Wörter, die diese Runde öffnen</translation>
  </message>
  <message>
   <source>Seal and put the question</source>
   <translation>Versiegeln und die Frage stellen</translation>
  </message>
  <message>
   <source>Your words</source>
   <translation>Ihre Wörter</translation>
  </message>
  <message>
   <source>The same words once more</source>
   <translation>Dieselben Wörter noch einmal</translation>
  </message>
  <message>
   <source>Drawn for you: {words}. Note them, then type them twice.</source>
   <translation>Für Sie ausgelost: {words}. Notieren Sie sie, dann tippen Sie sie zweimal.</translation>
  </message>
  <message>
   <source>Draw other words</source>
   <translation>Andere Wörter auslosen</translation>
  </message>
  <message>
   <source>Type the words that you chose</source>
   <translation>Tippen Sie die Wörter, die Sie gewählt haben</translation>
  </message>
  <message>
   <source>Open the box and show all answers</source>
   <translation>Box öffnen und alle Antworten zeigen</translation>
  </message>
  <message>
   <source>Who keeps the words?</source>
   <translation>Wer verwahrt die Wörter?</translation>
  </message>
  <message>
   <source>What is typed here is written down nowhere. F7 blanks the projector.</source>
   <translation>Was hier getippt wird, wird nirgends aufgeschrieben. F7 schaltet den Beamer dunkel.</translation>
  </message>
  <message>
   <source>Show what is typed</source>
   <translation>Eingabe zeigen</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>Nicht jetzt</translation>
  </message>
  <message>
   <source>Hide what is typed</source>
   <translation>Getipptes verdecken</translation>
  </message>
  <message>
   <source>Draw five words for me</source>
   <translation>Fünf Wörter für mich auslosen</translation>
  </message>
  <message>
   <source>{advice} {count}</source>
   <translation>{advice} {count}</translation>
  </message>
  <message>
   <source>You can try as often as you like. {count}</source>
   <translation>Sie können es versuchen, so oft Sie wollen. {count}</translation>
  </message>
  <message>
   <source>Forgotten? Press “Not now”. The facilitator can then give the round up, unread.</source>
   <translation>Vergessen? Drücken Sie „Nicht jetzt“. Die Moderation kann die Runde dann ungelesen aufgeben.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while the laptop was with {person}. What they had begun is kept: only they see it, once they say it is them.</source>
   <translation>Stratroom wurde unterbrochen, während der Laptop bei {person} war. Was dort begonnen war, ist aufbewahrt: Nur diese Person sieht es, sobald sie sagt, dass sie es ist.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while the laptop was with {person}. What was handed in is kept. Of what {person} was writing nothing is: answers that a keeper’s words seal leave no draft, so {person} begins again.</source>
   <translation>Stratroom wurde unterbrochen, während der Laptop bei {person} war. Was abgegeben war, ist erhalten. Von dem, was {person} gerade schrieb, ist nichts erhalten: Antworten, die mit verwahrten Wörtern versiegelt werden, hinterlassen keinen Entwurf. {person} beginnt von Neuem.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while the laptop was being passed. What was handed in is kept. Of what somebody was writing nothing is: answers without names leave no draft, so whoever was writing begins again.</source>
   <translation>Stratroom wurde unterbrochen, während der Laptop herumgereicht wurde. Was abgegeben war, ist erhalten. Von dem, was gerade jemand schrieb, ist nichts erhalten: Antworten ohne Namen hinterlassen keinen Entwurf. Wer gerade schrieb, beginnt von Neuem.</translation>
  </message>
  <message>
   <source>What stands here is not kept: press once more and it is erased, or hand it in.</source>
   <translation>Was hier steht, wird nicht aufgehoben: Noch einmal drücken löscht es, oder geben Sie es ab.</translation>
  </message>
  <message>
   <source>{person} has handed in. A second answer replaces the first, which nobody sees.</source>
   <translation>{person} hat abgegeben. Eine zweite Antwort ersetzt die erste, die niemand sieht.</translation>
  </message>
  <message>
   <source>Nobody who is asked is in the room.</source>
   <translation>Von den Gefragten ist niemand im Raum.</translation>
  </message>
  <message>
   <source>Everybody here has handed in.</source>
   <translation>Alle, die hier sind, haben abgegeben.</translation>
  </message>
  <message>
   <source>More below</source>
   <translation>Weiter unten steht mehr</translation>
  </message>
  <message>
   <source>Both screens show the same, so the room would read along. Set them to extend, then try again.</source>
   <translation>Beide Bildschirme zeigen dasselbe; der Raum würde mitlesen. Stellen Sie auf „Erweitern“ um, dann versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>This screen is on the projector, so the room would read along. Collect this round on paper, or set the screens to extend. If the projector is off, say so beside its picture.</source>
   <translation>Dieser Bildschirm ist auf dem Beamer; der Raum würde mitlesen. Sammeln Sie diese Runde auf Papier, oder stellen Sie die Bildschirme auf „Erweitern“. Ist der Beamer aus, sagen Sie es neben seinem Bild.</translation>
  </message>
  <message>
   <source>Rows {first} to {last} of {count}</source>
   <translation>Zeilen {first} bis {last} von {count}</translation>
  </message>
  <message>
   <source>Tab to the next cell, Return to the next card, Up and Down between cards. An empty card is not handed in.</source>
   <translation>Tab zur nächsten Zelle, Eingabe zur nächsten Karte, auf und ab zwischen den Karten. Eine leere Karte wird nicht abgegeben.</translation>
  </message>
  <message>
   <source>+3 all the way to “{prefer}”, −3 all the way to “{over}”</source>
   <translation>+3 ganz bei „{prefer}“, −3 ganz bei „{over}“</translation>
  </message>
  <message>
   <source>Card</source>
   <translation>Karte</translation>
  </message>
  <message>
   <source>You see what stands here; the room does not.</source>
   <translation>Sie sehen, was hier steht; der Raum nicht.</translation>
  </message>
  <message>
   <source>Look once more</source>
   <translation>Noch einmal ansehen</translation>
  </message>
  <message>
   <source>Leave; what is typed here is erased</source>
   <translation>Verlassen; was hier getippt wurde, wird gelöscht</translation>
  </message>
  <message>
   <source>The rows before</source>
   <translation>Die Zeilen davor</translation>
  </message>
  <message>
   <source>The next rows</source>
   <translation>Die nächsten Zeilen</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. What was handed in is counted above. Of the others nothing is kept: type them in again.</source>
   <translation>Stratroom wurde unterbrochen, während Karten eingetippt wurden. Was abgegeben ist, ist oben gezählt. Von den anderen ist nichts erhalten: Tippen Sie sie noch einmal ein.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. {n} that is not handed in is here again.</source>
   <comment>one</comment>
   <translation>Stratroom wurde unterbrochen, während Karten eingetippt wurden. {n} noch nicht abgegebene ist wieder hier.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. {n} that are not handed in are here again.</source>
   <translation>Stratroom wurde unterbrochen, während Karten eingetippt wurden. {n} noch nicht abgegebene sind wieder hier.</translation>
  </message>
  <message>
   <source>Until they are handed in, nothing of the cards you type is kept: if the laptop stops, type them again.</source>
   <translation>Bis sie abgegeben sind, ist von den Karten, die Sie eintippen, nichts gesichert: Bleibt der Laptop stehen, tippen Sie sie noch einmal ein.</translation>
  </message>
  <message>
   <source>The cards carry numbers, and no number is tied to a person. Say so before you collect them, and that you read them: handwriting can give an author away.</source>
   <translation>Die Karten tragen Nummern, und keine Nummer gehört zu einer Person. Sagen Sie das, bevor Sie sie einsammeln, und dass Sie sie lesen: Eine Handschrift kann verraten, wer geschrieben hat.</translation>
  </message>
  <message>
   <source>Nothing stops one person from answering both on the laptop and on a card: without names nobody can tell. Only the total is bounded, at {most} answers. Ask that whoever has answered on the laptop hands in no card.</source>
   <translation>Nichts hindert jemanden daran, sowohl am Laptop als auch auf einer Karte zu antworten: Ohne Namen ist das nicht zu erkennen. Nur die Gesamtzahl ist begrenzt, auf {most} Antworten. Bitten Sie darum, dass keine Karte abgibt, wer am Laptop geantwortet hat.</translation>
  </message>
  <message>
   <source>Stratroom was interrupted while cards were being typed in. What was handed in is counted above.</source>
   <translation>Stratroom wurde unterbrochen, während Karten eingetippt wurden. Was abgegeben ist, ist oben gezählt.</translation>
  </message>
  <message>
   <source>Until they are handed in, the cards you type lie hidden on this laptop.</source>
   <translation>Bis sie abgegeben sind, liegen die Karten, die Sie eintippen, verborgen auf diesem Laptop.</translation>
  </message>
  <message>
   <source>Say so before you collect the cards: only what is written on the laptop is kept from you, too.</source>
   <translation>Sagen Sie das, bevor Sie die Karten einsammeln: Nur was am Laptop geschrieben wird, bleibt auch Ihnen verborgen.</translation>
  </message>
  <message>
   <source>Each card carries a number, which is not tied to a person, and a role: one that only one person has tells who it is. Say so before you collect them, and that you read them: handwriting can give an author away.</source>
   <translation>Jede Karte trägt eine Nummer, die zu keiner Person gehört, und eine Rolle: Eine, die nur eine Person hat, sagt, wer es ist. Sagen Sie das, bevor Sie die Karten einsammeln, und dass Sie sie lesen: Eine Handschrift kann verraten, wer geschrieben hat.</translation>
  </message>
  <message>
   <source>When you stop, the cards that are not in yet are back in the grid.</source>
   <translation>Wenn Sie anhalten, stehen die Karten, die noch nicht abgegeben sind, wieder in der Tabelle.</translation>
  </message>
  <message>
   <source>Type the cards in</source>
   <translation>Karten eintippen</translation>
  </message>
  <message>
   <source>Hand in this answer</source>
   <comment>one</comment>
   <translation>Diese Antwort abgeben</translation>
  </message>
  <message>
   <source>Hand in these {n} answers</source>
   <translation>Diese {n} Antworten abgeben</translation>
  </message>
  <message>
   <source>Back to change</source>
   <translation>Zurück zum Ändern</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>{count} of {all} handed in</source>
   <translation>{count} von {all} abgegeben</translation>
  </message>
  <message>
   <source>Type in more cards</source>
   <translation>Weitere Karten eintippen</translation>
  </message>
  <message>
   <source>Cards on paper</source>
   <translation>Karten auf Papier</translation>
  </message>
  <message>
   <source>You read these answers while you type them in. Nobody else sees them before the reveal.</source>
   <translation>Sie lesen diese Antworten, während Sie sie eintippen. Sonst sieht sie vor dem Aufdecken niemand.</translation>
  </message>
  <message>
   <source>Once handed in they are off the screen and in the box until the reveal.</source>
   <translation>Einmal abgegeben, sind sie vom Bildschirm verschwunden und liegen bis zum Aufdecken in der Box.</translation>
  </message>
  <message>
   <source>{n} answer, as it is kept.</source>
   <comment>one</comment>
   <translation>{n} Antwort, wie sie aufbewahrt wird.</translation>
  </message>
  <message>
   <source>{n} answers, as they are kept.</source>
   <translation>{n} Antworten, wie sie aufbewahrt werden.</translation>
  </message>
  <message>
   <source>{n} answer is handed in.</source>
   <comment>one</comment>
   <translation>{n} Antwort ist abgegeben.</translation>
  </message>
  <message>
   <source>{n} answers are handed in.</source>
   <translation>{n} Antworten sind abgegeben.</translation>
  </message>
  <message>
   <source>It is off the screen and in the box until the reveal. Put the card out of sight.</source>
   <comment>one</comment>
   <translation>Sie ist vom Bildschirm verschwunden und liegt bis zum Aufdecken in der Box. Legen Sie die Karte so ab, dass niemand sie liest.</translation>
  </message>
  <message>
   <source>They are off the screen and in the box until the reveal. Put the cards out of sight.</source>
   <translation>Sie sind vom Bildschirm verschwunden und liegen bis zum Aufdecken in der Box. Legen Sie die Karten so ab, dass niemand sie liest.</translation>
  </message>
  <message>
   <source>Card {number}</source>
   <translation>Karte {number}</translation>
  </message>
  <message>
   <source>gave no first answer</source>
   <translation>gab keine erste Antwort</translation>
  </message>
  <message>
   <source>“{text}” is not a whole number from {least} to {most}.</source>
   <translation>„{text}“ ist keine ganze Zahl von {least} bis {most}.</translation>
  </message>
  <message>
   <source>The numbers of the marked sentences, 0 for none</source>
   <translation>Die Nummern der angehakten Sätze, 0 für keinen</translation>
  </message>
  <message>
   <source>0 says that none is marked, and others are named beside it. Take one of the two out.</source>
   <translation>0 heißt, dass keiner angehakt ist, und daneben sind andere genannt. Nehmen Sie eines von beiden heraus.</translation>
  </message>
  <message>
   <source>A whole number from {least} to {most} is missing.</source>
   <translation>Es fehlt eine ganze Zahl von {least} bis {most}.</translation>
  </message>
  <message>
   <source>None of them</source>
   <translation>Keiner davon</translation>
  </message>
  <message>
   <source>Sentence</source>
   <translation>Satz</translation>
  </message>
  <message>
   <source>+3 … −3</source>
   <translation>+3 … −3</translation>
  </message>
  <message>
   <source>Position, from +3 to −3</source>
   <translation>Position, von +3 bis −3</translation>
  </message>
  <message>
   <source>1 … 8</source>
   <translation>1 … 8</translation>
  </message>
  <message>
   <source>Gradient, from 1 to 8</source>
   <translation>Zustimmungsstufe, von 1 bis 8</translation>
  </message>
  <message>
   <source>Points for: {option}</source>
   <translation>Punkte für: {option}</translation>
  </message>
  <message>
   <source>Place of: {option}</source>
   <translation>Platz von: {option}</translation>
  </message>
  <message>
   <source>{n} card is not right yet. What is wrong stands beneath it.</source>
   <comment>one</comment>
   <translation>{n} Karte stimmt noch nicht. Was nicht stimmt, steht darunter.</translation>
  </message>
  <message>
   <source>{n} cards are not right yet. What is wrong stands beneath each.</source>
   <translation>{n} Karten stimmen noch nicht. Was nicht stimmt, steht jeweils darunter.</translation>
  </message>
  <message>
   <source>{n} card typed here is not handed in yet: closing erases it. Close once more to close all the same.</source>
   <comment>one</comment>
   <translation>{n} hier eingetippte Karte ist noch nicht abgegeben: Schließen löscht sie. Noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>{n} cards typed here are not handed in yet: closing erases them. Close once more to close all the same.</source>
   <translation>{n} hier eingetippte Karten sind noch nicht abgegeben: Schließen löscht sie. Noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>{n} card typed here is not handed in yet. Press once more to erase it.</source>
   <comment>one</comment>
   <translation>{n} hier eingetippte Karte ist noch nicht abgegeben. Noch einmal drücken löscht sie.</translation>
  </message>
  <message>
   <source>{n} cards typed here are not handed in yet. Press once more to erase them.</source>
   <translation>{n} hier eingetippte Karten sind noch nicht abgegeben. Noch einmal drücken löscht sie.</translation>
  </message>
  <message>
   <source>the cards being typed in</source>
   <translation>die Karten, die gerade eingetippt werden</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} card still stands here. {why}</source>
   <comment>one</comment>
   <translation>{done} von {all} sind abgegeben; {n} Karte steht noch hier. {why}</translation>
  </message>
  <message>
   <source>{done} of {all} are in; {n} cards still stand here. {why}</source>
   <translation>{done} von {all} sind abgegeben; {n} Karten stehen noch hier. {why}</translation>
  </message>
  <message>
   <source>Everybody who may answer has handed in. No card is left to type in.</source>
   <translation>Alle, die antworten dürfen, haben abgegeben. Es ist keine Karte mehr einzutippen.</translation>
  </message>
  <message>
   <source>No card is typed in yet. Type one, or leave.</source>
   <translation>Noch ist keine Karte eingetippt. Tippen Sie eine ein, oder verlassen Sie die Seite.</translation>
  </message>
  <message>
   <source>What you changed here is not kept: press once more and it is erased, or take these words.</source>
   <translation>Was Sie hier geändert haben, wird nicht aufgehoben: Noch einmal drücken löscht es, oder übernehmen Sie diese Worte.</translation>
  </message>
  <message>
   <source>To read back what was written down, and to confirm it.</source>
   <translation>Um gegenzulesen, was aufgeschrieben wurde, und es zu bestätigen.</translation>
  </message>
  <message>
   <source>{person}’s words</source>
   <translation>Worte von {person}</translation>
  </message>
  <message>
   <source>Confirmed. Hand the laptop back.</source>
   <translation>Bestätigt. Geben Sie den Laptop zurück.</translation>
  </message>
  <message>
   <source>Not confirmed. Hand the laptop back.</source>
   <translation>Nicht bestätigt. Geben Sie den Laptop zurück.</translation>
  </message>
  <message>
   <source>What is written here is not kept yet: closing erases it. Close once more to close all the same.</source>
   <translation>Was hier geschrieben steht, ist noch nicht festgehalten: Schließen löscht es. Noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>Take the cover off first, then try again.</source>
   <translation>Nehmen Sie zuerst die Abdeckung weg und versuchen Sie es dann noch einmal.</translation>
  </message>
  <message>
   <source>the {role}</source>
   <translation>{role}</translation>
  </message>
  <message>
   <source>The laptop was left alone.</source>
   <translation>Der Laptop stand unbenutzt.</translation>
  </message>
  <message>
   <source>A screen, or this window, changed its place.</source>
   <translation>Ein Bildschirm oder dieses Fenster steht jetzt anders.</translation>
  </message>
  <message>
   <source>Two screens show the same now. Set them to extend, then go on.</source>
   <translation>Zwei Bildschirme zeigen jetzt dasselbe. Stellen Sie auf „Erweitern“ um, dann geht es weiter.</translation>
  </message>
  <message>
   <source>The screen “{name}” was unplugged.</source>
   <translation>Der Bildschirm „{name}“ wurde abgezogen.</translation>
  </message>
  <message>
   <source>The screen “{name}” was plugged in.</source>
   <translation>Der Bildschirm „{name}“ wurde angeschlossen.</translation>
  </message>
  <message>
   <source>With my name</source>
   <translation>Mit meinem Namen</translation>
  </message>
  <message>
   <source>Without my name</source>
   <translation>Ohne meinen Namen</translation>
  </message>
  <message>
   <source>In your own words.</source>
   <translation>In Ihren eigenen Worten.</translation>
  </message>
  <message>
   <source>Take these words</source>
   <translation>Diese Worte übernehmen</translation>
  </message>
  <message>
   <source>Back, the words stay as they were</source>
   <translation>Zurück, die Worte bleiben, wie sie waren</translation>
  </message>
  <message>
   <source>My name beside it</source>
   <translation>Mein Name daneben</translation>
  </message>
  <message>
   <source>You will read it once more before you confirm it.</source>
   <translation>Sie lesen es noch einmal, bevor Sie es bestätigen.</translation>
  </message>
  <message>
   <source>My words</source>
   <translation>Meine Worte</translation>
  </message>
  <message>
   <source>Once confirmed, these words stay as they are. The room sees them when the facilitator shows them.</source>
   <translation>Einmal bestätigt, bleiben diese Worte, wie sie sind. Der Raum sieht sie, wenn die Moderation sie zeigt.</translation>
  </message>
  <message>
   <source>I keep out of this question. That is not said beside words without my name.</source>
   <translation>Ich bin bei dieser Frage im Ausstand. Bei Worten ohne meinen Namen steht das nicht.</translation>
  </message>
  <message>
   <source>In the record: without my name. Where the gradients are shown with names, mine stays among them.</source>
   <translation>Im Protokoll: ohne meinen Namen. Wo die Zustimmungsstufen mit Namen gezeigt werden, bleibt meiner darunter.</translation>
  </message>
  <message>
   <source>Once confirmed, the further words stand beneath the first ones, with their time. Nothing of the first ones changes. The room sees them when the facilitator shows them.</source>
   <translation>Einmal bestätigt, stehen die weiteren Worte mit ihrer Uhrzeit unter den ersten. An den ersten ändert sich nichts. Das Plenum sieht sie, wenn die Moderation sie zeigt.</translation>
  </message>
  <message>
   <source>I keep out of this question. That stands beside my name.</source>
   <translation>Ich bin bei dieser Frage im Ausstand. Das steht bei meinem Namen.</translation>
  </message>
  <message>
   <source>In the record: with my name.</source>
   <translation>Im Protokoll: mit meinem Namen.</translation>
  </message>
  <message>
   <source>Read it as others will read it.</source>
   <translation>Lesen Sie es, wie andere es lesen werden.</translation>
  </message>
  <message>
   <source>Yes, these are my words</source>
   <translation>Ja, das sind meine Worte</translation>
  </message>
  <message>
   <source>Not yet, leave it unconfirmed</source>
   <translation>Noch nicht, unbestätigt lassen</translation>
  </message>
  <message>
   <source>What it is about</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <source>You confirmed this before, and it stays:</source>
   <translation>Das haben Sie schon bestätigt, und es bleibt:</translation>
  </message>
  <message>
   <source>To be added, once you confirm it</source>
   <translation>Wird hinzugefügt, sobald Sie es bestätigen</translation>
  </message>
  <message>
   <source>Writing the record; go on as you like.</source>
   <translation>Das Protokoll wird geschrieben; arbeiten Sie ruhig weiter.</translation>
  </message>
  <message>
   <source>The record was written at {time}: {path}</source>
   <translation>Das Protokoll wurde um {time} geschrieben: {path}</translation>
  </message>
  <message>
   <source>Writing the cards; go on as you like.</source>
   <translation>Die Karten werden geschrieben; arbeiten Sie ruhig weiter.</translation>
  </message>
  <message>
   <source>The cards are written: {path}</source>
   <translation>Die Karten sind geschrieben: {path}</translation>
  </message>
  <message>
   <source>Pages written</source>
   <translation>Geschriebene Seiten</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Den Ordner öffnen</translation>
  </message>
  <message>
   <source>Write it with boxes</source>
   <translation>Mit Kästchen schreiben</translation>
  </message>
  <message>
   <source>{path}, and under the same name {others}</source>
   <translation>{path}, und unter demselben Namen {others}</translation>
  </message>
  <message>
   <source>Not written. Any earlier file is as it was.</source>
   <translation>Nicht geschrieben. Eine frühere Datei ist, wie sie war.</translation>
  </message>
  <message>
   <source>“{name}” is a workshop; the PDF would take its place. Choose another name.</source>
   <translation>„{name}“ ist ein Workshop; das PDF würde an seine Stelle treten. Wählen Sie einen anderen Namen.</translation>
  </message>
  <message>
   <source>Called off. Any earlier file is as it was.</source>
   <translation>Abgebrochen. Eine frühere Datei ist, wie sie war.</translation>
  </message>
  <message>
   <source>The folder cannot be opened from here. It is {folder}</source>
   <translation>Der Ordner lässt sich von hier nicht öffnen. Es ist {folder}</translation>
  </message>
  <message>
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <source>Ctrl</source>
   <translation>Strg</translation>
  </message>
  <message>
   <source>Shift</source>
   <translation>Umschalt</translation>
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
   <translation>Bild auf</translation>
  </message>
  <message>
   <source>PgDown</source>
   <translation>Bild ab</translation>
  </message>
  <message>
   <source>Del</source>
   <translation>Entf</translation>
  </message>
  <message>
   <source>The words for {language} are missing. Install Stratroom again.</source>
   <translation>Die Wörter für {language} fehlen. Installieren Sie Stratroom neu.</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>Shared words are not marked: something went wrong.</source>
   <translation>Gemeinsame Wörter werden nicht markiert: Etwas ist schiefgegangen.</translation>
  </message>
  <message>
   <source>Shared words are being looked for.</source>
   <translation>Gemeinsame Wörter werden gesucht.</translation>
  </message>
  <message>
   <source>Your notes could not be read: {reason}.</source>
   <translation>Ihre Notizen ließen sich nicht lesen: {reason}.</translation>
  </message>
  <message>
   <source>Your notes could not be read. What was in the file is kept beside it.</source>
   <translation>Ihre Notizen ließen sich nicht lesen. Was in der Datei stand, liegt daneben.</translation>
  </message>
  <message>
   <source>Your notes cannot be kept in {folder}. They last until this window closes.</source>
   <translation>Ihre Notizen lassen sich in {folder} nicht aufbewahren. Sie bleiben, bis dieses Fenster schließt.</translation>
  </message>
  <message>
   <source>Look with its passphrase</source>
   <translation>Mit seiner Passphrase nachsehen</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>{names} can be read by anyone or opens otherwise, and is left: it may hold what this one does not, was restored from a backup or is open, and so is a workshop of its own. Open it to lock it. It goes with this one when that is removed on the start screen.</source>
   <comment>one</comment>
   <translation>{names} ist für alle lesbar oder öffnet sich anders und bleibt, wie es ist: Darin steht vielleicht, was in diesem Workshop nicht steht, oder es wurde aus einer Sicherung wiederhergestellt oder ist geöffnet. Es ist also ein eigener Workshop: Öffnen Sie ihn, um ihn zu verschließen. Wird dieser Workshop auf dem Startbildschirm entfernt, geht er mit.</translation>
  </message>
  <message>
   <source>{names} can be read by anyone or open otherwise, and are left: each may hold what this one does not, was restored from a backup or is open, and so is a workshop of its own. Open them to lock them. They go with this one when that is removed on the start screen.</source>
   <translation>{names} sind für alle lesbar oder öffnen sich anders und bleiben, wie sie sind: In jedem davon steht vielleicht, was in diesem Workshop nicht steht, oder es wurde aus einer Sicherung wiederhergestellt oder ist geöffnet. Es sind also eigene Workshops: Öffnen Sie sie, um sie zu verschließen. Wird dieser Workshop auf dem Startbildschirm entfernt, gehen sie mit.</translation>
  </message>
  <message>
   <source>Lock it with it, too</source>
   <comment>one</comment>
   <translation>Auch damit verschließen</translation>
  </message>
  <message>
   <source>Lock them with it, too</source>
   <translation>Auch damit verschließen</translation>
  </message>
  <message>
   <source>Write it without one, too</source>
   <comment>one</comment>
   <translation>Auch ohne Passphrase schreiben</translation>
  </message>
  <message>
   <source>Write them without one, too</source>
   <translation>Auch ohne Passphrase schreiben</translation>
  </message>
  <message>
   <source>{name} in {folder}</source>
   <translation>{name} in {folder}</translation>
  </message>
  <message>
   <source>Erase it</source>
   <comment>one</comment>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Erase them</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Can still be read by anyone: {names}.</source>
   <translation>Noch für alle lesbar: {names}.</translation>
  </message>
  <message>
   <source>Still opens with an earlier passphrase: {names}.</source>
   <translation>Noch mit einer früheren Passphrase zu öffnen: {names}.</translation>
  </message>
  <message>
   <source>Can be read by anyone, too, until it is locked or erased after this: {names}.</source>
   <translation>Auch für alle lesbar, bis es danach verschlossen oder gelöscht wird: {names}.</translation>
  </message>
  <message>
   <source>Left, for it cannot be told whether it is a copy: {names}. It opens with a passphrase that is not known here, is damaged, or cannot be read now. Give that passphrase, or try again later. A damaged one may still be read by anyone: delete it by hand, and empty the bin, if nothing in it is needed.</source>
   <translation>Bleibt, wie es ist, denn ob es eine Kopie ist, lässt sich nicht sagen: {names}. Es öffnet sich mit einer Passphrase, die hier nicht bekannt ist, ist beschädigt oder lässt sich jetzt nicht lesen. Geben Sie diese Passphrase ein, oder versuchen Sie es später noch einmal. Beschädigtes kann vielleicht noch jeder lesen: Löschen Sie es von Hand und leeren Sie den Papierkorb, wenn nichts darin gebraucht wird.</translation>
  </message>
  <message>
   <source>Copies may lie in {folders}, too, which cannot be looked into now.</source>
   <translation>Auch in {folders} können Kopien liegen; dort lässt sich jetzt nicht nachsehen.</translation>
  </message>
  <message>
   <source>Goes on opening with this passphrase after a change, until it is locked or erased: {names}.</source>
   <translation>Öffnet sich auch nach einer Änderung mit dieser Passphrase, bis es verschlossen oder gelöscht wird: {names}.</translation>
  </message>
  <message>
   <source>An earlier passphrase</source>
   <translation>Eine frühere Passphrase</translation>
  </message>
  <message>
   <source>It opens none of them.</source>
   <translation>Sie öffnet keine davon.</translation>
  </message>
  <message>
   <source>{n} backup in {folder}</source>
   <comment>one</comment>
   <translation>{n} Sicherung in {folder}</translation>
  </message>
  <message>
   <source>{n} backups in {folder}</source>
   <translation>{n} Sicherungen in {folder}</translation>
  </message>
  <message>
   <source>A round without names is open. Set, change or remove the passphrase after its reveal.</source>
   <translation>Eine Runde ohne Namen ist offen. Setzen, ändern oder entfernen Sie die Passphrase nach ihrem Aufdecken.</translation>
  </message>
  <message>
   <source>A backup is being written. Try again in a moment.</source>
   <translation>Eine Sicherungskopie wird gerade geschrieben. Versuchen Sie es gleich noch einmal.</translation>
  </message>
  <message>
   <source>The room would read along. Set the screens to extend, or type it without having it shown.</source>
   <translation>Der Raum würde mitlesen. Stellen Sie die Bildschirme auf „Erweitern“, oder tippen Sie, ohne die Eingabe zu zeigen.</translation>
  </message>
  <message>
   <source>Whoever forgets it has lost the workshop: nobody can open it without, neither can we. It is written down nowhere but where you write it down.</source>
   <translation>Wer sie vergisst, hat den Workshop verloren: Niemand kann ihn ohne sie öffnen, auch wir nicht. Sie steht nirgends als dort, wo Sie sie aufschreiben.</translation>
  </message>
  <message>
   <source>Propose six words</source>
   <translation>Sechs Wörter vorschlagen</translation>
  </message>
  <message>
   <source>The two are not the same. Type it once more, or show what is typed.</source>
   <translation>Die beiden sind nicht gleich. Geben Sie sie noch einmal ein, oder lassen Sie die Eingabe zeigen.</translation>
  </message>
  <message>
   <source>Long is strong: a sentence, or six words that have nothing to do with you or each other.</source>
   <translation>Lang ist stark: ein Satz, oder sechs Wörter, die nichts mit Ihnen und nichts miteinander zu tun haben.</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>The same once more</source>
   <translation>Dieselbe noch einmal</translation>
  </message>
  <message>
   <source>Type a passphrase, or have six words proposed.</source>
   <translation>Geben Sie eine Passphrase ein, oder lassen Sie sich sechs Wörter vorschlagen.</translation>
  </message>
  <message>
   <source>Write these six words down on paper, and keep it apart from this laptop.</source>
   <translation>Schreiben Sie diese sechs Wörter auf Papier, und bewahren Sie es getrennt von diesem Laptop auf.</translation>
  </message>
  <message>
   <source>Short. Whoever has the file can try out every one of this length.</source>
   <translation>Kurz. Wer die Datei hat, kann alle dieser Länge durchprobieren.</translation>
  </message>
  <message>
   <source>Middling. A few more words make it strong.</source>
   <translation>Mittel. Ein paar Wörter mehr machen sie stark.</translation>
  </message>
  <message>
   <source>Long enough, unless others can guess it: no names, no dates, no saying.</source>
   <translation>Lang genug, außer andere können sie erraten: keine Namen, keine Daten, keine Redensart.</translation>
  </message>
  <message>
   <source>This workshop has no passphrase: whoever has the file can read it.</source>
   <translation>Dieser Workshop hat keine Passphrase: Wer die Datei hat, kann sie lesen.</translation>
  </message>
  <message>
   <source>This workshop is locked: it opens with its passphrase alone.</source>
   <translation>Dieser Workshop ist verschlossen: Er öffnet sich nur mit seiner Passphrase.</translation>
  </message>
  <message>
   <source>The workshop is written anew …</source>
   <translation>Der Workshop wird neu geschrieben …</translation>
  </message>
  <message>
   <source>The copies are written anew …</source>
   <translation>Die Kopien werden neu geschrieben …</translation>
  </message>
  <message>
   <source>What is not wanted any more is overwritten …</source>
   <translation>Was nicht mehr gebraucht wird, wird überschrieben …</translation>
  </message>
  <message>
   <source>Giving up …</source>
   <translation>Wird abgebrochen …</translation>
  </message>
  <message>
   <source>Given up. Copies that were written by then stay so; the others are named here.</source>
   <translation>Abgebrochen. Kopien, die bis dahin neu geschrieben waren, bleiben es; die anderen sind hier genannt.</translation>
  </message>
  <message>
   <source>The file is written anew and the old one overwritten. What a disk keeps of it all the same, as solid-state disks do, and copies made elsewhere are beyond our reach.</source>
   <translation>Die Datei wird neu geschrieben und die alte überschrieben. Was ein Datenträger trotzdem davon behält, wie es SSDs tun, und Kopien an anderen Orten erreichen wir nicht.</translation>
  </message>
  <message>
   <source>Not locked, on this computer: your own notes, the choices and the logo of the record, and the list of workshops with their names and folders; nor are records that are written. Drafts are locked with it.</source>
   <translation>Nicht verschlossen, auf diesem Rechner: Ihre eigenen Notizen, Auswahl und Logo des Protokolls und die Liste der Workshops mit Namen und Ordnern; auch nicht die Protokolle, die geschrieben werden. Entwürfe sind mit verschlossen.</translation>
  </message>
  <message>
   <source>The passphrase is changed.</source>
   <translation>Die Passphrase ist geändert.</translation>
  </message>
  <message>
   <source>The copy is erased.</source>
   <comment>one</comment>
   <translation>Die Kopie ist gelöscht.</translation>
  </message>
  <message>
   <source>{n} copies are erased.</source>
   <translation>{n} Kopien sind gelöscht.</translation>
  </message>
  <message>
   <source>Remove the passphrase</source>
   <translation>Passphrase entfernen</translation>
  </message>
  <message>
   <source>Given up. The passphrase is as it was.</source>
   <translation>Abgebrochen. Die Passphrase ist wie zuvor.</translation>
  </message>
  <message>
   <source>The passphrase is removed: whoever has the file can read it.</source>
   <translation>Die Passphrase ist entfernt: Wer die Datei hat, kann sie lesen.</translation>
  </message>
  <message>
   <source>The workshop is locked. Without its passphrase nobody opens it from now on.</source>
   <translation>Der Workshop ist verschlossen. Ohne seine Passphrase öffnet ihn von jetzt an niemand.</translation>
  </message>
  <message>
   <source>Every copy opens as the workshop does now.</source>
   <translation>Jede Kopie öffnet sich jetzt wie der Workshop.</translation>
  </message>
  <message>
   <source>The passphrase now</source>
   <translation>Die jetzige Passphrase</translation>
  </message>
  <message>
   <source>That is not the passphrase now. Nothing was changed.</source>
   <translation>Das ist nicht die jetzige Passphrase. Nichts wurde geändert.</translation>
  </message>
  <message>
   <source>{doing} {done} of {all}</source>
   <translation>{doing} {done} von {all}</translation>
  </message>
  <message>
   <source>Change the passphrase</source>
   <translation>Passphrase ändern</translation>
  </message>
  <message>
   <source>Lock the workshop</source>
   <translation>Workshop verschließen</translation>
  </message>
  <message>
   <source>Acts played</source>
   <translation>Gespielte Schritte</translation>
  </message>
  <message>
   <source>{done} of {all}</source>
   <translation>{done} von {all}</translation>
  </message>
  <message>
   <source>Cancel the rehearsal</source>
   <translation>Probe abbrechen</translation>
  </message>
  <message>
   <source>Called off. No file is left.</source>
   <translation>Abgebrochen. Es bleibt keine Datei zurück.</translation>
  </message>
  <message>
   <source>The title is empty. Write it.</source>
   <translation>Der Titel ist leer. Schreiben Sie ihn.</translation>
  </message>
  <message>
   <source>From 1 to {most} minutes are possible.</source>
   <translation>Möglich sind 1 bis {most} Minuten.</translation>
  </message>
  <message>
   <source>Alt with an arrow key moves the line you are in; the dots at its left can be dragged.</source>
   <translation>Alt mit einer Pfeiltaste verschiebt die Zeile, in der Sie sind; an den Punkten links lässt sie sich ziehen.</translation>
  </message>
  <message>
   <source>It has begun, so it stays.</source>
   <translation>Es hat begonnen, deshalb bleibt es.</translation>
  </message>
  <message>
   <source>Begins at</source>
   <translation>Beginnt um</translation>
  </message>
  <message>
   <source>The question everybody answers first</source>
   <translation>Die Frage, die alle zuerst beantworten</translation>
  </message>
  <message>
   <source>what was left</source>
   <translation>was liegen geblieben war</translation>
  </message>
  <message>
   <source>{title} added</source>
   <translation>{title} hinzugefügt</translation>
  </message>
  <message>
   <source>title of {title}</source>
   <translation>Titel von {title}</translation>
  </message>
  <message>
   <source>minutes for {title}</source>
   <translation>Minuten für {title}</translation>
  </message>
  <message>
   <source>{title} removed</source>
   <translation>{title} entfernt</translation>
  </message>
  <message>
   <source>promise</source>
   <translation>Zusage</translation>
  </message>
  <message>
   <source>Add a line…</source>
   <translation>Zeile hinzufügen …</translation>
  </message>
  <message>
   <source>{planned} in all, ends at {time}</source>
   <translation>Insgesamt {planned}, endet um {time} Uhr</translation>
  </message>
  <message>
   <source>{planned} in all</source>
   <translation>Insgesamt {planned}</translation>
  </message>
  <message>
   <source>The programme has no stages. Add one.</source>
   <translation>Das Programm hat keine Abschnitte. Fügen Sie einen hinzu.</translation>
  </message>
  <message>
   <source>{title} moved</source>
   <translation>{title} verschoben</translation>
  </message>
  <message>
   <source>beginning</source>
   <translation>Beginn</translation>
  </message>
  <message>
   <source>question</source>
   <translation>Frage</translation>
  </message>
  <message>
   <source>Save as own design…</source>
   <translation>Als eigenen Ablauf speichern …</translation>
  </message>
  <message>
   <source>Name of the design</source>
   <translation>Name des Ablaufs</translation>
  </message>
  <message>
   <source>Save the design</source>
   <translation>Ablauf speichern</translation>
  </message>
  <message>
   <source>Save the programme</source>
   <translation>Programm speichern</translation>
  </message>
  <message>
   <source>Back without saving</source>
   <translation>Zurück, ohne zu speichern</translation>
  </message>
  <message>
   <source>The programme is not saved yet: closing loses your changes. “Save the programme” keeps them; close once more to close all the same.</source>
   <translation>Das Programm ist noch nicht gespeichert: Schließen verwirft die Änderungen. „Programm speichern“ behält sie; noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>Here again as it was left, not saved yet.</source>
   <translation>Wieder da, wie es verlassen wurde, noch nicht gespeichert.</translation>
  </message>
  <message>
   <source>The programme is not saved yet. “Back without saving” leaves it as it was.</source>
   <translation>Das Programm ist noch nicht gespeichert. „Zurück, ohne zu speichern“ lässt es, wie es war.</translation>
  </message>
  <message>
   <source>Something is typed here and not put yet: it would be lost. Put it, or go back once more to leave it.</source>
   <translation>Hier ist etwas getippt und noch nicht vorgelegt: Es ginge verloren. Legen Sie es vor, oder gehen Sie noch einmal zurück, um es aufzugeben.</translation>
  </message>
  <message>
   <source> min</source>
   <translation> Min.</translation>
  </message>
  <message>
   <source>Title of {title}</source>
   <translation>Titel von {title}</translation>
  </message>
  <message>
   <source>Minutes for {title}</source>
   <translation>Minuten für {title}</translation>
  </message>
  <message>
   <source>Remove {title}</source>
   <translation>{title} entfernen</translation>
  </message>
  <message>
   <source>Drag {title} to another place</source>
   <translation>{title} an eine andere Stelle ziehen</translation>
  </message>
  <message>
   <source>Kept as “{title}” among your own designs.</source>
   <translation>Als „{title}“ unter Ihren eigenen Abläufen aufbewahrt.</translation>
  </message>
  <message>
   <source>Who will see the statements</source>
   <translation>Wer die Aussagen sehen wird</translation>
  </message>
  <message>
   <source>Who will see what each means by a phrase</source>
   <translation>Wer sehen wird, was wer mit einem Begriff meint</translation>
  </message>
  <message>
   <source>Who will see points and rankings</source>
   <translation>Wer Punkte und Rangfolgen sehen wird</translation>
  </message>
  <message>
   <source>A role that only one person has says who it is.</source>
   <translation>Eine Rolle, die nur eine Person hat, sagt, wer es ist.</translation>
  </message>
  <message>
   <source>All pages</source>
   <translation>Alle Seiten</translation>
  </message>
  <message>
   <source>Page {number} of {all}: {section}</source>
   <translation>Seite {number} von {all}: {section}</translation>
  </message>
  <message>
   <source>Edition</source>
   <translation>Ausgabe</translation>
  </message>
  <message>
   <source>Sheet</source>
   <translation>Papier</translation>
  </message>
  <message>
   <source>Nothing is due yet: no review, condition or first result has a day.</source>
   <translation>Noch steht nichts an: Keine Überprüfung, keine Bedingung und kein erstes Ergebnis hat einen Tag.</translation>
  </message>
  <message>
   <source>What is left out is named where the record says how it was done.</source>
   <translation>Was weggelassen ist, wird dort genannt, wo das Protokoll sagt, wie gearbeitet wurde.</translation>
  </message>
  <message>
   <source>Form</source>
   <translation>Form</translation>
  </message>
  <message>
   <source>Sections</source>
   <translation>Abschnitte</translation>
  </message>
  <message>
   <source>Logo</source>
   <translation>Logo</translation>
  </message>
  <message>
   <source>Forms</source>
   <translation>Formen</translation>
  </message>
  <message>
   <source>The record</source>
   <translation>Das Protokoll</translation>
  </message>
  <message>
   <source>What was chosen for this record before could not be read. Look at the edition and the sections again.</source>
   <translation>Was für dieses Protokoll früher gewählt war, konnte nicht gelesen werden. Prüfen Sie Ausgabe und Abschnitte noch einmal.</translation>
  </message>
  <message>
   <source>What you choose cannot be kept in {folder}. It lasts until this window closes.</source>
   <translation>Was Sie wählen, lässt sich in {folder} nicht aufbewahren. Es gilt, bis dieses Fenster schließt.</translation>
  </message>
  <message>
   <source>Attributed</source>
   <translation>Mit Namen</translation>
  </message>
  <message>
   <source>Unattributed</source>
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <source>Who decides, who owns what and who said what are named. For the board and its files.</source>
   <translation>Wer entscheidet, wer was verantwortet und wer was gesagt hat, ist genannt. Für den Vorstand und seine Akten.</translation>
  </message>
  <message>
   <source>What was decided, every vote and every dissent, with no name and no role. For whoever was not in the room.</source>
   <translation>Was entschieden wurde, jede Stimme und jede abweichende Meinung, ohne Namen und ohne Funktion. Für alle, die nicht im Raum waren.</translation>
  </message>
  <message>
   <source>The logo that is kept on this laptop cannot be read any more. Choose it again, or take it away.</source>
   <translation>Das Logo, das auf diesem Laptop liegt, lässt sich nicht mehr lesen. Wählen Sie es noch einmal, oder nehmen Sie es weg.</translation>
  </message>
  <message>
   <source>PDF, to read, print and keep</source>
   <translation>PDF, zum Lesen, Drucken und Aufheben</translation>
  </message>
  <message>
   <source>DOCX, for word processors</source>
   <translation>DOCX, für Textverarbeitungen</translation>
  </message>
  <message>
   <source>Markdown, as plain text</source>
   <translation>Markdown, als reiner Text</translation>
  </message>
  <message>
   <source>Tables, a folder of CSV files</source>
   <translation>Tabellen, ein Ordner mit CSV-Dateien</translation>
  </message>
  <message>
   <source>Calendar of what is due</source>
   <translation>Kalender dessen, was ansteht</translation>
  </message>
  <message>
   <source>Called off. Written before that: {names}</source>
   <translation>Abgebrochen. Vorher geschrieben: {names}</translation>
  </message>
  <message>
   <source>Written before that: {names}</source>
   <translation>Vorher geschrieben: {names}</translation>
  </message>
  <message>
   <source>Choose a logo</source>
   <translation>Ein Logo wählen</translation>
  </message>
  <message>
   <source>Take the logo away</source>
   <translation>Das Logo wegnehmen</translation>
  </message>
  <message>
   <source>Another logo…</source>
   <translation>Anderes Logo …</translation>
  </message>
  <message>
   <source>Choose a logo…</source>
   <translation>Ein Logo wählen …</translation>
  </message>
  <message>
   <source>It stands on the first page. It is kept on this laptop, not in the workshop.</source>
   <translation>Es steht auf der ersten Seite. Es bleibt auf diesem Laptop und kommt nicht in den Workshop.</translation>
  </message>
  <message>
   <source>A PNG or JPEG picture, for the first page.</source>
   <translation>Ein Bild in PNG oder JPEG, für die erste Seite.</translation>
  </message>
  <message>
   <source>The logo could not be kept: {reason}.</source>
   <translation>Das Logo konnte nicht behalten werden: {reason}.</translation>
  </message>
  <message>
   <source>The logo could not be taken away: {reason}.</source>
   <translation>Das Logo konnte nicht weggenommen werden: {reason}.</translation>
  </message>
  <message>
   <source>final</source>
   <translation>endgültig</translation>
  </message>
  <message>
   <source>draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <source>Already there under that name: {names}. “Replace the earlier ones” writes over them; or write the record under another name.</source>
   <translation>Unter diesem Namen schon da: {names}. „Die früheren ersetzen“ überschreibt sie; oder schreiben Sie das Protokoll unter einem anderen Namen.</translation>
  </message>
  <message>
   <source>Write the record…</source>
   <translation>Das Protokoll schreiben …</translation>
  </message>
  <message>
   <source>Replace the earlier ones</source>
   <translation>Die früheren ersetzen</translation>
  </message>
  <message>
   <source>The pages are being made; then you are asked where the record is to be written.</source>
   <translation>Die Seiten werden gemacht; dann werden Sie gefragt, wohin das Protokoll geschrieben werden soll.</translation>
  </message>
  <message>
   <source>No form is ticked. Tick at least one, then write the record.</source>
   <translation>Keine Form ist angekreuzt. Kreuzen Sie mindestens eine an, dann schreiben Sie das Protokoll.</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>Seite davor</translation>
  </message>
  <message>
   <source>Next page</source>
   <translation>Nächste Seite</translation>
  </message>
  <message>
   <source>To read</source>
   <translation>Zum Lesen</translation>
  </message>
  <message>
   <source>Whole page</source>
   <translation>Ganze Seite</translation>
  </message>
  <message>
   <source>Size of the page</source>
   <translation>Größe der Seite</translation>
  </message>
  <message>
   <source>Page of the record</source>
   <translation>Seite des Protokolls</translation>
  </message>
  <message>
   <source>The pages are being made …</source>
   <translation>Die Seiten werden gemacht …</translation>
  </message>
  <message>
   <source>Being made: step {done} of {of}</source>
   <translation>Wird gemacht: Schritt {done} von {of}</translation>
  </message>
  <message>
   <source>Look at</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>What is withheld</source>
   <translation>Was verschwiegen wird</translation>
  </message>
  <message>
   <source>Here alone the words stand whole. In the record it says “{withheld}”.</source>
   <translation>Nur hier stehen die Wörter ganz da. Im Protokoll steht „{withheld}“.</translation>
  </message>
  <message>
   <source>The places are being looked for …</source>
   <translation>Die Stellen werden gesucht …</translation>
  </message>
  <message>
   <source>Withhold another word, such as a nickname; Return withholds it</source>
   <translation>Noch ein Wort verschweigen, etwa einen Spitznamen; die Eingabetaste verschweigt es</translation>
  </message>
  <message>
   <source>Look at these: they may still tell who somebody is</source>
   <translation>Das ansehen: Es kann noch verraten, wer jemand ist</translation>
  </message>
  <message>
   <source>What you said of words</source>
   <translation>Was Sie zu Wörtern gesagt haben</translation>
  </message>
  <message>
   <source>Withheld</source>
   <translation>Verschwiegen</translation>
  </message>
  <message>
   <source>Kept: {word}</source>
   <translation>Bleibt stehen: {word}</translation>
  </message>
  <message>
   <source>Withhold this too</source>
   <translation>Auch verschweigen</translation>
  </message>
  <message>
   <source>Keep: it names nobody here</source>
   <translation>Stehen lassen: nennt hier niemanden</translation>
  </message>
  <message>
   <source>Withhold this too: {word}</source>
   <translation>Auch verschweigen: {word}</translation>
  </message>
  <message>
   <source>Keep, it names nobody here: {word}</source>
   <translation>Stehen lassen, nennt hier niemanden: {word}</translation>
  </message>
  <message>
   <source>All {n} places</source>
   <translation>Alle {n} Stellen</translation>
  </message>
  <message>
   <source>All places of {word}</source>
   <translation>Alle Stellen von {word}</translation>
  </message>
  <message>
   <source>Take this back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>Take this back: {word}</source>
   <translation>Zurücknehmen: {word}</translation>
  </message>
  <message>
   <source>Withheld too: {word}</source>
   <translation>Auch verschwiegen: {word}</translation>
  </message>
  <message>
   <source>F2: what is not defended</source>
   <translation>F2: wovor nichts schützt</translation>
  </message>
  <message>
   <source>Reveal without roles</source>
   <translation>Ohne Rollen aufdecken</translation>
  </message>
  <message>
   <source>{count} of {asked} handed in ({n} before the day)</source>
   <comment>one</comment>
   <translation>{count} von {asked} abgegeben ({n} vorab)</translation>
  </message>
  <message>
   <source>{count} of {asked} handed in ({n} before the day)</source>
   <translation>{count} von {asked} abgegeben ({n} vorab)</translation>
  </message>
  <message>
   <source>{counted}; the count moves in steps of five</source>
   <translation>{counted}; gezählt wird in Fünferschritten</translation>
  </message>
  <message>
   <source>Not put yet.</source>
   <translation>Noch nicht gestellt.</translation>
  </message>
  <message>
   <source>To be asked again. What was shown before stays in the workshop and is printed in the record.</source>
   <translation>Soll noch einmal gefragt werden. Was gezeigt wurde, bleibt im Workshop und steht im Protokoll.</translation>
  </message>
  <message>
   <source>Given up; the answers were erased unread. It can be put again.</source>
   <translation>Aufgegeben; die Antworten wurden ungelesen gelöscht. Die Frage lässt sich noch einmal stellen.</translation>
  </message>
  <message>
   <source>Revealed. {counted}</source>
   <translation>Aufgedeckt. {counted}</translation>
  </message>
  <message>
   <source>{counted}. Closed: no answer can be added or changed.</source>
   <translation>{counted}. Geschlossen: Keine Antwort kann mehr dazukommen oder sich ändern.</translation>
  </message>
  <message>
   <source>{counted}. Everybody has answered.</source>
   <translation>{counted}. Alle haben geantwortet.</translation>
  </message>
  <message>
   <source>{counted}. Nobody in the room is missing.</source>
   <translation>{counted}. Im Raum fehlt niemand.</translation>
  </message>
  <message>
   <source>on paper</source>
   <translation>auf Papier</translation>
  </message>
  <message>
   <source>before the day</source>
   <translation>vorab</translation>
  </message>
  <message>
   <source>to answer</source>
   <translation>noch offen</translation>
  </message>
  <message>
   <source>Settings could not be saved: {why}. They hold until Stratroom is closed.</source>
   <translation>Die Einstellungen konnten nicht gespeichert werden: {why}. Sie gelten, bis Stratroom geschlossen wird.</translation>
  </message>
  <message>
   <source>Open a workshop</source>
   <translation>Workshop öffnen</translation>
  </message>
  <message>
   <source>Rehearse a case</source>
   <translation>Einen Fall proben</translation>
  </message>
  <message>
   <source>Where the rehearsed workshop goes</source>
   <translation>Wohin der geprobte Workshop kommt</translation>
  </message>
  <message>
   <source>“{name}” is neither a workshop ({ending}) nor a case (.json).</source>
   <translation>„{name}“ ist weder ein Workshop ({ending}) noch ein Fall (.json).</translation>
  </message>
  <message>
   <source>Workshops</source>
   <translation>Workshops</translation>
  </message>
  <message>
   <source>{n} files were dropped. Drop one at a time.</source>
   <translation>{n} Dateien wurden abgelegt. Legen Sie eine nach der anderen ab.</translation>
  </message>
  <message>
   <source>“{name}” is a folder. Drop a workshop or a case.</source>
   <translation>„{name}“ ist ein Ordner. Legen Sie einen Workshop oder einen Fall ab.</translation>
  </message>
  <message>
   <source>A list of people is added in a workshop: begin or open one, then drop it on the page “Welcome”.</source>
   <translation>Eine Personenliste gehört in einen Workshop: Beginnen oder öffnen Sie einen, dann legen Sie sie auf der Seite „Begrüßung“ ab.</translation>
  </message>
  <message>
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen …</translation>
  </message>
  <message>
   <source>Six words that were noted</source>
   <translation>Sechs Wörter, die notiert wurden</translation>
  </message>
  <message>
   <source>Checking …</source>
   <translation>Wird geprüft …</translation>
  </message>
  <message>
   <source>Check a file</source>
   <translation>Eine Datei prüfen</translation>
  </message>
  <message>
   <source>Whether a workshop file is as Stratroom wrote it. Nothing in it is changed. Without noted words, entries that were cut off its end cannot be found: note the six words that each reveal shows, or those at the foot of the record, and type them here.</source>
   <translation>Ob eine Workshop-Datei so ist, wie Stratroom sie geschrieben hat. Nichts darin wird verändert. Ohne notierte Wörter lässt sich nicht feststellen, ob am Ende Einträge abgeschnitten wurden: Notieren Sie die sechs Wörter, die jedes Aufdecken zeigt, oder die am Fuß des Protokolls, und geben Sie sie hier ein.</translation>
  </message>
  <message>
   <source>for example: oak olive opal orange orbit otter</source>
   <translation>zum Beispiel: oak olive opal orange orbit otter</translation>
  </message>
  <message>
   <source>Compare the words</source>
   <translation>Wörter vergleichen</translation>
  </message>
  <message>
   <source>You need one laptop, one projector and the people who decide.</source>
   <translation>Sie brauchen einen Laptop, einen Beamer und die Menschen, die entscheiden.</translation>
  </message>
  <message>
   <source>Change…</source>
   <translation>Ändern …</translation>
  </message>
  <message>
   <source>Put back</source>
   <translation>Zurückholen</translation>
  </message>
  <message>
   <source>New workshop</source>
   <translation>Neuer Workshop</translation>
  </message>
  <message>
   <source>Change {title}</source>
   <translation>{title} ändern</translation>
  </message>
  <message>
   <source>Put {title} back</source>
   <translation>{title} zurückholen</translation>
  </message>
  <message>
   <source>“{title}” is removed.</source>
   <translation>„{title}“ ist entfernt.</translation>
  </message>
  <message>
   <source>Your own</source>
   <translation>Ihre eigenen</translation>
  </message>
  <message>
   <source>What it is for, in one line</source>
   <translation>Wofür es ist, in einer Zeile</translation>
  </message>
  <message>
   <source>Use this programme</source>
   <translation>Dieses Programm verwenden</translation>
  </message>
  <message>
   <source>Back without changes</source>
   <translation>Zurück ohne Änderungen</translation>
  </message>
  <message>
   <source>The programme of this workshop</source>
   <translation>Das Programm dieses Workshops</translation>
  </message>
  <message>
   <source>What was changed is not saved yet. “{back}” leaves it as it was.</source>
   <translation>Was geändert wurde, ist noch nicht gespeichert. „{back}“ lässt es, wie es war.</translation>
  </message>
  <message>
   <source>Recovered. What was saved is kept. {state}</source>
   <translation>Wiederhergestellt. Was gespeichert war, ist erhalten. {state}</translation>
  </message>
  <message>
   <source>Not closed. What was being written is taken back, what was saved is kept. {state}</source>
   <translation>Nicht geschlossen. Was gerade geschrieben wurde, wird zurückgenommen; was gespeichert war, ist erhalten. {state}</translation>
  </message>
  <message>
   <source>Recovered. What was handed in is kept. {state}</source>
   <translation>Wiederhergestellt. Was abgegeben war, ist erhalten. {state}</translation>
  </message>
  <message>
   <source>Open a file…</source>
   <translation>Datei öffnen …</translation>
  </message>
  <message>
   <source>Rehearse a case…</source>
   <translation>Einen Fall proben …</translation>
  </message>
  <message>
   <source>Check…</source>
   <translation>Prüfen …</translation>
  </message>
  <message>
   <source>Backups…</source>
   <translation>Sicherungen …</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen …</translation>
  </message>
  <message>
   <source>First time here? Try the sample below, then choose a programme under “New workshop”.</source>
   <translation>Zum ersten Mal hier? Sehen Sie sich unten das Beispiel an, dann wählen Sie unter „Neuer Workshop“ ein Programm.</translation>
  </message>
  <message>
   <source>A workshop or a case can also be dropped on this window.</source>
   <translation>Ein Workshop oder ein Fall lässt sich auch auf dieses Fenster ziehen.</translation>
  </message>
  <message>
   <source>Check a file…</source>
   <translation>Datei prüfen …</translation>
  </message>
  <message>
   <source>Finish and remove a workshop…</source>
   <translation>Einen Workshop abschließen und entfernen …</translation>
  </message>
  <message>
   <source>Opening …</source>
   <translation>Wird geöffnet …</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>No workshop is on the list.</source>
   <translation>Auf der Liste steht kein Workshop.</translation>
  </message>
  <message>
   <source>Test the projector</source>
   <translation>Beamer prüfen</translation>
  </message>
  <message>
   <source>Works offline. Files stay on this computer.</source>
   <translation>Arbeitet ohne Netz. Dateien bleiben auf diesem Rechner.</translation>
  </message>
  <message>
   <source>Version {version}</source>
   <translation>Version {version}</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Lock the workshop with a passphrase</source>
   <translation>Den Workshop mit einer Passphrase verschließen</translation>
  </message>
  <message>
   <source>It can be set, changed and removed later, too.</source>
   <translation>Sie lässt sich auch später setzen, ändern und entfernen.</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen …</translation>
  </message>
  <message>
   <source>Begin the workshop</source>
   <translation>Workshop beginnen</translation>
  </message>
  <message>
   <source>The workshop’s file</source>
   <translation>Die Datei des Workshops</translation>
  </message>
  <message>
   <source>New workshop: {design}</source>
   <translation>Neuer Workshop: {design}</translation>
  </message>
  <message>
   <source>Purpose, one sentence</source>
   <translation>Zweck, ein Satz</translation>
  </message>
  <message>
   <source>Choose where the file goes</source>
   <translation>Wählen, wohin die Datei kommt</translation>
  </message>
  <message>
   <source>Back to the designs</source>
   <translation>Zurück zu den Abläufen</translation>
  </message>
  <message>
   <source>The sample was not opened, because another workshop was being opened. Try it again on the start screen.</source>
   <translation>Das Beispiel wurde nicht geöffnet, weil gerade ein anderer Workshop geöffnet wurde. Versuchen Sie es auf dem Startbildschirm noch einmal.</translation>
  </message>
  <message>
   <source>“{name}” is played and stands on the list under “Open”. It was not opened, because another workshop was being opened.</source>
   <translation>„{name}“ ist durchgespielt und steht auf der Liste unter „Öffnen“. Geöffnet wurde es nicht, weil gerade ein anderer Workshop geöffnet wurde.</translation>
  </message>
  <message>
   <source>Opening “{name}” …</source>
   <translation>„{name}“ wird geöffnet …</translation>
  </message>
  <message>
   <source>Cancel the opening</source>
   <translation>Öffnen abbrechen</translation>
  </message>
  <message>
   <source>Find out what each person means, debate what divides them, and write down what was decided and who disagreed.</source>
   <translation>Finden Sie heraus, was jede Person meint, debattieren Sie, was trennt, und schreiben Sie auf, was entschieden wurde und wer anderer Meinung war.</translation>
  </message>
  <message>
   <source>There is this screen only. Plug the projector in, and the test pattern goes there.</source>
   <translation>Es gibt nur diesen Bildschirm. Schließen Sie den Beamer an, dann geht das Testbild dorthin.</translation>
  </message>
  <message>
   <source>Show the pattern on this screen</source>
   <translation>Testbild auf diesem Bildschirm zeigen</translation>
  </message>
  <message>
   <source>Any key or press leads back from it.</source>
   <translation>Jede Taste und jeder Klick führt zurück.</translation>
  </message>
  <message>
   <source>The test pattern is on “{name}”, {width} × {height}.</source>
   <translation>Das Testbild ist auf „{name}“, {width} × {height}.</translation>
  </message>
  <message>
   <source>Both screens show the same. Set them to extend, and the test pattern goes to the projector.</source>
   <translation>Beide Bildschirme zeigen dasselbe. Stellen Sie auf „Erweitern“ um, dann geht das Testbild auf den Beamer.</translation>
  </message>
  <message>
   <source>All that is listed here is overwritten and removed. Nothing brings it back.</source>
   <translation>Alles, was hier aufgeführt ist, wird überschrieben und entfernt. Nichts bringt es zurück.</translation>
  </message>
  <message>
   <source>All that is listed here is removed, and overwritten but for what is named below. Nothing brings back what was overwritten.</source>
   <translation>Alles, was hier aufgeführt ist, wird entfernt und, außer was unten genannt ist, überschrieben. Nichts bringt zurück, was überschrieben ist.</translation>
  </message>
  <message>
   <source>Its removing was stopped in the middle. What is left is overwritten and removed, too.</source>
   <translation>Das Entfernen wurde mittendrin unterbrochen. Was übrig ist, wird auch überschrieben und entfernt.</translation>
  </message>
  <message>
   <source>Its removing was stopped in the middle. What is left is removed, too, and overwritten but for what is named below.</source>
   <translation>Das Entfernen wurde mittendrin unterbrochen. Was übrig ist, wird auch entfernt und, außer was unten genannt ist, überschrieben.</translation>
  </message>
  <message>
   <source>Or keep what is left: no more of it is removed, and what is whole can be opened as before.</source>
   <translation>Oder behalten Sie, was übrig ist: Es wird nichts weiter davon entfernt, und was unversehrt ist, lässt sich öffnen wie zuvor.</translation>
  </message>
  <message>
   <source>A solid-state disk may keep old blocks of it all the same. Copies elsewhere, on sticks, in mail, on other computers, and records that were written are not known here and stay.</source>
   <translation>Eine SSD kann trotzdem alte Blöcke davon behalten. Kopien an anderen Orten, auf Sticks, in E-Mails, auf anderen Rechnern, und geschriebene Protokolle sind hier nicht bekannt und bleiben.</translation>
  </message>
  <message>
   <source>It is locked: your notes and drafts of it are found only with its passphrase.</source>
   <translation>Er ist verschlossen: Ihre Notizen und Entwürfe dazu werden nur mit seiner Passphrase gefunden.</translation>
  </message>
  <message>
   <source>What there is of it is being looked for …</source>
   <translation>Es wird gesucht, was es davon gibt …</translation>
  </message>
  <message>
   <source>It is being written out …</source>
   <translation>Er wird ausgegeben …</translation>
  </message>
  <message>
   <source>It is being overwritten and removed. Once this has begun it is gone on with to the end.</source>
   <translation>Er wird überschrieben und entfernt. Ist das einmal begonnen, wird es zu Ende geführt.</translation>
  </message>
  <message>
   <source>Given up. What was written whole by then stays in that folder; nothing is removed.</source>
   <translation>Abgebrochen. Was bis dahin ganz geschrieben war, bleibt in diesem Ordner; entfernt ist nichts.</translation>
  </message>
  <message>
   <source>Your notes and drafts of it were not found and stay on this computer.</source>
   <translation>Ihre Notizen und Entwürfe dazu wurden nicht gefunden und bleiben auf diesem Rechner.</translation>
  </message>
  <message>
   <source>It is finished, and nobody needs it here any more</source>
   <translation>Er ist abgeschlossen, und niemand braucht ihn hier mehr</translation>
  </message>
  <message>
   <source>It is finished, and I know that not all of it is found here: what is named above stays</source>
   <translation>Er ist abgeschlossen, und ich weiß, dass hier nicht alles davon gefunden ist: Was oben genannt ist, bleibt</translation>
  </message>
  <message>
   <source>{n} file in {folder}</source>
   <comment>one</comment>
   <translation>{n} Datei in {folder}</translation>
  </message>
  <message>
   <source>{n} files in {folder}</source>
   <translation>{n} Dateien in {folder}</translation>
  </message>
  <message>
   <source>Will be removed here, but not overwritten, as the same file has another name on this disk, and all it holds stays there: {names}</source>
   <translation>Wird hier entfernt, aber nicht überschrieben, weil dieselbe Datei auf diesem Datenträger noch einen anderen Namen hat und alles, was sie enthält, dort bleibt: {names}</translation>
  </message>
  <message>
   <source>{count}: {names}</source>
   <translation>{count}: {names}</translation>
  </message>
  <message>
   <source>Not removed, as it is not of this workshop or cannot be read: {names}</source>
   <translation>Nicht entfernt, da nicht von diesem Workshop oder nicht lesbar: {names}</translation>
  </message>
  <message>
   <source>Write record, tables and case first…</source>
   <translation>Erst Protokoll, Tabellen und Fall schreiben …</translation>
  </message>
  <message>
   <source>Remove it for good</source>
   <translation>Endgültig entfernen</translation>
  </message>
  <message>
   <source>Remove “{name}”</source>
   <translation>„{name}“ entfernen</translation>
  </message>
  <message>
   <source>Keep what is left</source>
   <translation>Behalten, was übrig ist</translation>
  </message>
  <message>
   <source>Which workshop is finished and goes from this computer?</source>
   <translation>Welcher Workshop ist abgeschlossen und verlässt diesen Rechner?</translation>
  </message>
  <message>
   <source>Finish and remove</source>
   <translation>Abschließen und entfernen</translation>
  </message>
  <message>
   <source>Another workshop is being opened. Wait until it is, or cancel that first.</source>
   <translation>Gerade wird ein anderer Workshop geöffnet. Warten Sie, bis er offen ist, oder brechen Sie das zuerst ab.</translation>
  </message>
  <message>
   <source>{name} is being removed from this computer. Open another one when that is done.</source>
   <translation>{name} wird gerade von diesem Rechner entfernt. Öffnen Sie einen anderen, wenn das erledigt ist.</translation>
  </message>
  <message>
   <source>{name} is removed from this computer.</source>
   <translation>{name} ist von diesem Rechner entfernt.</translation>
  </message>
  <message>
   <source>What is left of {name} stays on this computer.</source>
   <translation>Was von {name} übrig ist, bleibt auf diesem Computer.</translation>
  </message>
  <message>
   <source>Of {name} something may be left.</source>
   <translation>Von {name} ist vielleicht noch etwas da.</translation>
  </message>
  <message>
   <source>A whole day with invented people, played into a copy. It opens at Welcome; go on from there.</source>
   <translation>Ein ganzer Tag mit erfundenen Menschen, in eine Kopie gespielt. Er öffnet sich bei der Begrüßung; gehen Sie von dort weiter.</translation>
  </message>
  <message>
   <source>Try the sample workshop</source>
   <translation>Beispiel-Workshop ansehen</translation>
  </message>
  <message>
   <source>Never run one?</source>
   <translation>Noch nie einen geleitet?</translation>
  </message>
  <message>
   <source>The sample workshop</source>
   <translation>Der Beispiel-Workshop</translation>
  </message>
  <message>
   <source>A new workshop is not begun yet ({designs}): closing loses what is typed for it. “Begin the workshop” keeps it; close once more to close all the same.</source>
   <translation>Ein neuer Workshop ist noch nicht begonnen ({designs}): Schließen verwirft, was dafür eingetippt ist. „Workshop beginnen“ behält es; noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>What was changed here is not saved yet: closing loses it. “{keeps}” keeps it; close once more to close all the same.</source>
   <translation>Was hier geändert wurde, ist noch nicht gespeichert: Schließen verwirft es. „{keeps}“ behält es; noch einmal schließen schließt trotzdem.</translation>
  </message>
  <message>
   <source>It opens with its passphrase alone. Whoever has forgotten it cannot open it, neither can we.</source>
   <translation>Er öffnet sich nur mit seiner Passphrase. Wer sie vergessen hat, kann ihn nicht öffnen, auch wir nicht.</translation>
  </message>
  <message>
   <source>“{name}” is locked</source>
   <translation>„{name}“ ist verschlossen</translation>
  </message>
  <message>
   <source>Open to read only</source>
   <translation>Nur zum Lesen öffnen</translation>
  </message>
  <message>
   <source>Look through its backups</source>
   <translation>Die Sicherungen durchsehen</translation>
  </message>
  <message>
   <source>See what of it can be read</source>
   <translation>Ansehen, was davon lesbar ist</translation>
  </message>
  <message>
   <source>Look for it…</source>
   <translation>Danach suchen …</translation>
  </message>
  <message>
   <source>Copy to another folder…</source>
   <translation>In einen anderen Ordner kopieren …</translation>
  </message>
  <message>
   <source>Take it off the list</source>
   <translation>Von der Liste nehmen</translation>
  </message>
  <message>
   <source>Another workshop…</source>
   <translation>Ein anderer Workshop …</translation>
  </message>
  <message>
   <source>Which workshop do you want to go back to?</source>
   <translation>Zu welchem Workshop möchten Sie zurück?</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Something is being played. Change the language when it is done.</source>
   <translation>Es läuft gerade etwas ab. Wechseln Sie die Sprache, wenn es fertig ist.</translation>
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation>{hours} Std. {minutes}</translation>
  </message>
  <message>
   <source>{day} {month} {year}</source>
   <translation>{day}. {month} {year}</translation>
  </message>
  <message>
   <source>Today, {time}</source>
   <translation>Heute, {time}</translation>
  </message>
  <message>
   <source>{day} {month}</source>
   <translation>{day}. {month}</translation>
  </message>
  <message>
   <source>On the projector {signs} is a box: no font of Stratroom has it. Its text is kept.</source>
   <comment>one</comment>
   <translation>Auf dem Beamer ist {signs} ein Kästchen: Keine Schrift von Stratroom hat dieses Zeichen. Der Text bleibt erhalten.</translation>
  </message>
  <message>
   <source>On the projector {signs} are boxes: no font of Stratroom has them. Their text is kept.</source>
   <translation>Auf dem Beamer sind {signs} Kästchen: Keine Schrift von Stratroom hat diese Zeichen. Der Text bleibt erhalten.</translation>
  </message>
  <message>
   <source>Left empty, the usual question is put: {question}</source>
   <translation>Bleibt das Feld leer, wird die übliche Frage gestellt: {question}</translation>
  </message>
  <message>
   <source>Key: {key}</source>
   <translation>Taste: {key}</translation>
  </message>
  <message>
   <source>How far it is</source>
   <translation>Wie weit es ist</translation>
  </message>
  <message>
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <source>“{name}” is locked. Send its passphrase to standard input, with --passphrase-stdin.</source>
   <translation>„{name}“ ist verschlossen. Geben Sie die Passphrase auf der Standardeingabe an, mit --passphrase-stdin.</translation>
  </message>
  <message>
   <source>Passphrase of “{name}”: </source>
   <translation>Passphrase von „{name}“: </translation>
  </message>
  <message>
   <source>The passphrase of “{name}” is not UTF-8. Send it as UTF-8.</source>
   <translation>Die Passphrase von „{name}“ ist kein UTF-8. Geben Sie sie als UTF-8 an.</translation>
  </message>
  <message>
   <source>“{name}” is open. Close it first, then remove it.</source>
   <translation>„{name}“ ist offen. Schließen Sie den Workshop zuerst, dann entfernen Sie ihn.</translation>
  </message>
  <message>
   <source>“{name}” is open in another Stratroom, or is being removed there. Ask again when that has ended.</source>
   <translation>„{name}“ ist in einem anderen Stratroom geöffnet oder wird dort gerade entfernt. Fragen Sie noch einmal, wenn das zu Ende ist.</translation>
  </message>
  <message>
   <source>“{name}” was not removed: {folder} is not there now, as when a disk is not plugged in. It stays on the list of what is to go.</source>
   <translation>„{name}“ wurde nicht entfernt: {folder} ist gerade nicht da, etwa weil ein Datenträger nicht angesteckt ist. Die Datei bleibt auf der Liste dessen, was noch zu entfernen ist.</translation>
  </message>
  <message>
   <source>{file}, in which its removing is written down, could not be removed: {why}. Try again.</source>
   <translation>{file}, worin das Entfernen vermerkt ist, konnte nicht entfernt werden: {why}. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>Nothing was removed yet: the folder {folder} could not be made, {why}. Try again.</source>
   <translation>Noch nichts wurde entfernt: Der Ordner {folder} ließ sich nicht anlegen, {why}. Versuchen Sie es noch einmal.</translation>
  </message>
  <message>
   <source>“{name}” is another file by now and was left.</source>
   <translation>„{name}“ ist inzwischen eine andere Datei und blieb.</translation>
  </message>
  <message>
   <source>“{name}” cannot be read: {why}. Nothing was removed yet. Try again, or move it to another folder first.</source>
   <translation>„{name}“ lässt sich nicht lesen: {why}. Es wurde noch nichts entfernt. Versuchen Sie es noch einmal, oder verschieben Sie diese Datei zuerst in einen anderen Ordner.</translation>
  </message>
  <message>
   <source>January</source>
   <translation>Januar</translation>
  </message>
  <message>
   <source>February</source>
   <translation>Februar</translation>
  </message>
  <message>
   <source>March</source>
   <translation>März</translation>
  </message>
  <message>
   <source>April</source>
   <translation>April</translation>
  </message>
  <message>
   <source>May</source>
   <translation>Mai</translation>
  </message>
  <message>
   <source>June</source>
   <translation>Juni</translation>
  </message>
  <message>
   <source>July</source>
   <translation>Juli</translation>
  </message>
  <message>
   <source>August</source>
   <translation>August</translation>
  </message>
  <message>
   <source>September</source>
   <translation>September</translation>
  </message>
  <message>
   <source>October</source>
   <translation>Oktober</translation>
  </message>
  <message>
   <source>November</source>
   <translation>November</translation>
  </message>
  <message>
   <source>December</source>
   <translation>Dezember</translation>
  </message>
  <message>
   <source>Monday</source>
   <translation>Montag</translation>
  </message>
  <message>
   <source>Tuesday</source>
   <translation>Dienstag</translation>
  </message>
  <message>
   <source>Wednesday</source>
   <translation>Mittwoch</translation>
  </message>
  <message>
   <source>Thursday</source>
   <translation>Donnerstag</translation>
  </message>
  <message>
   <source>Friday</source>
   <translation>Freitag</translation>
  </message>
  <message>
   <source>Saturday</source>
   <translation>Samstag</translation>
  </message>
  <message>
   <source>Sunday</source>
   <translation>Sonntag</translation>
  </message>
  <message>
   <source>{n} {month} {year}</source>
   <comment>one</comment>
   <translation>{n}. {month} {year}</translation>
  </message>
  <message>
   <source>{n} {month} {year}</source>
   <translation>{n}. {month} {year}</translation>
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation>{others} und {last}</translation>
  </message>
  <message>
   <source>,</source>
   <comment>between thousands</comment>
   <translation>.</translation>
  </message>
  <message>
   <source>.</source>
   <comment>between whole and tenths</comment>
   <translation>,</translation>
  </message>
  <message>
   <source>; </source>
   <comment>between things with commas</comment>
   <translation>; </translation>
  </message>
  <message>
   <source>{target} could not be written: {why}. Choose another folder.</source>
   <translation>{target} konnte nicht geschrieben werden: {why}. Wählen Sie einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Half-day alignment</source>
   <translation>Ausrichtung an einem halben Tag</translation>
  </message>
  <message>
   <source>Statements, the reveal, the two hardest trade-offs, priorities.</source>
   <translation>Aussagen, das Aufdecken, die zwei schwersten Abwägungen, Prioritäten.</translation>
  </message>
  <message>
   <source>90 minutes</source>
   <translation>90 Minuten</translation>
  </message>
  <message>
   <source>Statements, the reveal, and what comes first.</source>
   <translation>Aussagen, das Aufdecken, und was zuerst kommt.</translation>
  </message>
  <message>
   <source>One-day alignment</source>
   <translation>Ausrichtung an einem Tag</translation>
  </message>
  <message>
   <source>Statements, the reveal, same words, trade-offs debated and decided, priorities with owners.</source>
   <translation>Aussagen, das Aufdecken, gleiche Worte, Abwägungen mit Debatte und Entscheidung, Prioritäten mit Verantwortlichen.</translation>
  </message>
  <message>
   <source>Lunch</source>
   <translation>Mittagessen</translation>
  </message>
  <message>
   <source>Trade-offs, continued</source>
   <translation>Abwägungen, Fortsetzung</translation>
  </message>
  <message>
   <source>One hard decision</source>
   <translation>Eine schwere Entscheidung</translation>
  </message>
  <message>
   <source>One trade-off, debated and decided, dissent recorded.</source>
   <translation>Eine Abwägung, mit Debatte und Entscheidung, abweichende Meinungen festgehalten.</translation>
  </message>
  <message>
   <source>Trade-off</source>
   <translation>Abwägung</translation>
  </message>
 </context>
</TS>
