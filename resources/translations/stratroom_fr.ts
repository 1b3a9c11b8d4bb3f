<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Stratroom</name>
  <message>
   <source>Nobody has answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody answered both times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} leans to “{side}”</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} lean to “{side}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stands in the middle</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stand in the middle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} moved toward “{side}”</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} moved toward “{side}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stayed</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stayed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one ranking no option comes before every other. Tied first: {options}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Among {n} rankings no option comes before every other. Tied first: {options}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one ranking, more put “{option}” before each other option than after it.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Among {n} rankings, more put “{option}” before each other option than after it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one ranking no option comes first: they go round in a circle, each before the next: {options}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Among {n} rankings no option comes first: they go round in a circle, each before the next: {options}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No backup was made. {trouble}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} could not be made: {why}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} option</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {options} stands above the cut line</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {options} stand above the cut line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{label}: {text}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count}, by the room’s own count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>none was decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of {n} trade-off, {decided}</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Of {n} trade-offs, {decided}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In their authors’ words: {dissents}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decisions at a glance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>each mark is one person, where they placed themselves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was put to a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong inside Stratroom. Everything that was acknowledged is saved. Go on; if it happens again, close the workshop and open it anew.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>unknown key “{key}”. Take it out or correct its name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the key “{key}” is missing. Add it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} is not a file. Choose a case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is larger than {size} MiB. A case is a few pages of text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{path} cannot be read: {why}. Check the name and the folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a case: the file is not JSON in UTF-8 ({error}).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is not a case: its lists are nested too deeply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The key “{key}” stands twice in one object. Take one of them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the file</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{part}: this version does not support this part yet. Take it out, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fault in Stratroom: {kind} at {where}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The output cannot be written: {why}. Free some space, or send it elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stopped. What was acknowledged is in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{to} exists already. Name a new file, or remove that one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target} is a folder. Name a file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target} would be lost: it is what is read or kept here. Name another file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} does not exist. Make it, or choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} cannot be written. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{filename} cannot be written: {why}. Choose another place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{trouble} {done} entries are in {path}; remove it before you rehearse again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{pictures} is a file. Name a folder for the pictures.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out. {sentence}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>far more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a little</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>equal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>whole-hearted endorsement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreement with a minor point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>support with reservations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>abstain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more discussion needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>don’t like it but will support it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>serious disagreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>veto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Endorse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agree, a minor point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support with reservations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Abstain</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More talk needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Don’t like, will support</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serious disagreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Veto</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support, reserved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Seriously disagree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradients of agreement: {counts}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>endorse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nobody has answered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points of {n} person: {options}.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Points of {n} people: {options}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{option} {total} ({least} to {most})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{option}: no answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are no options yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Total</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} gave no answer</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} gave no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before: {leanings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} lean to {side}</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} lean to {side}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} equal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After: {leanings}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>will act on it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not counted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not ready</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>opposed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whole-hearted endorsement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreement with a minor point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More discussion needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Don’t like it, but will support it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {asked} answered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} will act on it.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} will act on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} opposed.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} opposed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} wants more discussion.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} want more discussion.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} abstains.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} abstain.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That dissent is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no decision “{subject}” to dissent from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words belong to another person or decision. Write a new dissent instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The dissent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change your mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These words were confirmed by their author and stay. Write further words as a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>challenge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reservation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dissent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>stand aside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>raised an objection that ended in agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>with it, on a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>against it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>will not block it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{kind} written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dissent confirmed by the person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dissent withdrawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” asks for {wanted}, not {given}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} joined after “{title}” was opened and answers from the next round on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has no vote and does not answer “{title}”. Give them a vote under Welcome before it opens.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is still open. Close it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody may answer this question yet. Add participants with a vote under Welcome.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers without names need at least five people; {count} may answer here. Promise answers with names, or add participants.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” was already asked and shown. Its answers stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is closed. Reveal it, or open it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers can be given only while the round is open. Press Open again to take more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is closed already. Reveal it when the room is ready.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is still open. Close it, then reveal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody has answered yet. Open the round again, or give it up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers without names are shown from five on; {answers} were handed in. Open the round again for the others, or give it up: the answers are then erased unread.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This question has not been put yet. Press Open to begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” was revealed already. Its answers stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Workshop started: “{title}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title page changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised: answers shown without names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round opened: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An answer was handed in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round closed: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round opened again: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revealed: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Round given up: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Undone: {what}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} present</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promised: answers shown with names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>100 points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The points add up to {total}, not 100: {left} still to give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} is {number}; it must be a whole number from {least} to {most}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The points add up to {total}, not 100: {over} too many.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no option “{stranger}” in this round. Choose from: {options}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of points for “{option}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The option “{twice}” is ranked twice. Rank each option once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is ranked. Give at least one option a place.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason with what moved you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What moved you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parked: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parked point settled: “{how}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That point is no longer in the parking lot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That point is settled already: “{how}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a parked point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What became of it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This point is parked already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Went to {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopened {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} back in the programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {minutes} min more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Programme changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clock started</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clock stopped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title}: {minutes} min less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title of stage {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room is at {title} already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} has not begun yet. Go there instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room is at {title} now. Go on to another stage first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} is skipped already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} is in the programme.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say how many minutes more or fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} would have {minutes} min; from 1 to {most} min are possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme is as it was.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme has no stages. Choose one with at least one stage.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two lines of the programme go by the same name inside. Remove one and add it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reveal shows the statements: put Statements before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements are shown at the reveal: put a Reveal after them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} is planned for {minutes} min; from 1 to {most} min are possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The beginning is “{starts}”. Write it as hours:minutes, 09:15.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} has begun and stays. Skip what is left of it instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock is running already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clock stands still already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each answer is hidden from everyone, the facilitator included, until all are shown with names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each answer is hidden until all are shown, without names. The file keeps no author.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} absent ({names})</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} absent ({names})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} did not answer ({names})</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} did not answer ({names})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} did not answer</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} did not answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No stage asks a question called “{round}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to undo.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{what}” cannot be undone: what was handed in or shown stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stratroom knows no kind of stage called “{stage}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {sequence} ({kind}) does not follow from those before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} must be one line of 1 to {most} letters, digits or signs. Change it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} is empty. Write it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} has {count} characters; {most} is the most. Shorten it, then try again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{what} is “{text}”, which is not a date. Write it as year-month-day: 2027-06-30.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one sentence, off the top of your head: what is our strategy?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme has no stage “{item}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no participant “{id}”. Add them under Welcome first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The picture {path} could not be written. Free some space, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} could not be made: {why}. Choose another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No dissent recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Did not say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} challenge</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} challenges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reservation</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} reservations</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} dissent</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} dissents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stand-aside</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} stand-asides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Carries it out all the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>without a name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{title} (not read back)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would change their mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every question was answered in private first. While a round is open its answers lie hidden in the workshop file: the room and the facilitator see who has finished (without names: only how many), never what was written. They are shown all at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“Noticeably different” is the room’s judgement. The people in the room sorted the statements, named each group and said how many different answers they saw. Nothing was grouped, scored or marked by the machine.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A trade-off asks for one good thing even over another good thing. Each person places themselves on seven worded positions before the debate and again after it. The figures show every person; no average is made of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradients of agreement are eight worded categories, not a scale, so there is no average. The wording is Stratroom’s own, after Sam Kaner, Facilitator’s Guide to Participatory Decision-Making (2014). The poll informs the decision; people took the decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A dissent stands in its author’s words. It was read back to them and confirmed; where that did not happen it says “not read back”. Who did not want to be named is not named in this record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each person with a vote gave 100 points in private. The cut line was drawn by the room with all points in view; it does not follow from the totals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts say out of how many. Somebody who was absent or did not answer is neither a zero nor the last.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words at the foot of each page name the last entry of the workshop file. Each entry is tied to the one before it, so a copy of the file that was changed later leads to other words. Compare them with the words of the file. Without words that somebody noted, cutting off the last entry cannot be found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Record of a workshop. Not statutory minutes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Given up, its answers erased unread: {title}. The reason: {why}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it was done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Method</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words for agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words for disagreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The words at the foot of each page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not revealed when this record was written: {titles}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is not in this record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} point</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Point</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Came up in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Parking lot</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{number} of {total}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Signs that could not be drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(without a name)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>of private use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>(a control character)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{signs} is drawn as a box with its number; its text is in the file.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{signs} are drawn as boxes with their numbers; their text is in the file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Category</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradient</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <comment>a column of numbers</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shown</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradients of agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{day}, {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{member}” stands in a group already. One group each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} has answered already. One answer each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme: a case is rehearsed with the one-day design.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That {title} was reopened, and why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The parked point.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The {n} parked points.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The statements and their groups: they carry no names, and a case says who wrote what.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cut line: nothing stands above it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That {name} has no vote any more: a case in which they answered tells them with one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That {name} is absent: a case does not say who left.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The groups: the room has not confirmed them yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}”: it is not revealed yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That “{title}” was given up, and why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The earlier wordings of the decision on “{wording}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something on “{subject}”, as {kind}: its author has not confirmed it yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{option}” above the cut line: it has no owner yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room’s count: every statement stands alone, and a case counts named groups.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}”: the answers that lie hidden in the file are not those that were handed in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was never begun: it holds nothing. Remove it and start a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is damaged. {found} Open its latest backup instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This person has handed in already, and answers without names cannot be taken out again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The answers in the box are not those that were handed in: the file was changed from outside. Nothing was revealed. Open the latest backup, or give the round up and ask again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min less</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room goes on at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then: {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{minutes} min</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>skipped</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not reached</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reopened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We go on at {time}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Option listed: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Option worded again: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Option removed: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cut line drawn below {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priority agreed: “{text}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {options} options agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{agreed} of {n} option above the cut line.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{agreed} of {n} options above the cut line.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{option} ({n} point)</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{option} ({n} points)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>points of {given}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Funded, in this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} option was listed. No cut line was drawn.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} options were listed. No cut line was drawn.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many put this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{options} level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <comment>a date</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <comment>who does it</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stops</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everyone’s 100 points</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every allocation in figures</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everyone’s ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every ranking, first to last</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>, then </source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Priorities: {agreed}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing was named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We stop</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line drawn</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No owner was named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the area of a dot is the points given; – no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the options carry the numbers of the list below</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>before {option}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drawn by the room, {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Below the cut line</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give 100 points to the options. What comes first for us?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ranking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put the options in order, from first to last. Ties are allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gradients of agreement: priorities</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are our priorities, in this order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{options} ({points} each)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Equal, and shown in the order of the list: {equal}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of an option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no option “{id}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id “{id}” is taken. Give each option an id of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That option is on the list already, in the same words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An option stands above the cut line twice. Name each once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room is answering on these priorities. Reveal the gradients first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{text}” is below the cut line. Draw the line below it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There are fewer than two options to weigh. List at least two first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” was opened on these options, so the list stays as it is. Leave an option below the cut line if the room no longer wants it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first result</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The money</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group named “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two groups made one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room’s count: {different}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group made: “{name}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group made</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cards put into a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card put into a group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cards taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Card taken out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} person.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} noticeably different answer.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} noticeably different answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The largest is shared by {size}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No two share one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} noticeably different answer</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} noticeably different answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} person gave {different}</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} people gave {different}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The groups, their names and the count are the room’s.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No two people share one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer, as the room named it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room’s count</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room’s sorting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirmed {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left on their own, each an answer by itself</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not confirmed by the room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The group’s name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nothing to sort before the statements are revealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a group with the id “{id}” already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same card was chosen twice for one group. Choose each card once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These cards stand in that group already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is one group already. Choose two.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These cards stand alone already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room has confirmed these groups already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is a group named “{name}” already. Put the cards there, or name this one otherwise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That group is no longer there. Choose one that is on the screen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No card is chosen. Select at least one card first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no statement by “{card}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One group has no name yet. Name it in the room’s words, then confirm.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written in private, shown all at once with names. Wording is verbatim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written in private, shown all at once without names and in no order. Wording is verbatim.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{count} of {asked} answered the opening question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements in full</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each person wrote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>shown {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>inference</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>conjecture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{prefer} even over {over}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off put: {prefer} even over {over}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off worded again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken up: {wording}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{basis} written down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Argument taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal worded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision recorded: {outcome}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What moved us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why we stand there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No decision was recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>small hollow mark: before. large mark: after. no arrow: stayed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>← far more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>← more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>← a little</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a little →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>more →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>far more →</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off {number} of {count}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision {number}: {outcome}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{prefer}” even over “{over}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} person answered both times.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} people answered both times.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{outcome}, replaced {at}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decision {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off {number}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off {number}: not decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before and after the debate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before the debate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For “{side}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would have to be true</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} was agreed</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} were agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} was not agreed</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} were not agreed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} was parked</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} were parked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tripwire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The trade-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it costs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In each person’s words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What moved them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Arguments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No date was set</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changed because of an objection</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Options considered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No positions on this trade-off were revealed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{when}: {words}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>evidence has a source; inference and conjecture say so</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier wordings of this decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal, its poll not revealed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposal, not polled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No veto, and most of those with a vote at support with reservations or better.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no trade-off “{id}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of a trade-off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side before “even over”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The side after “even over”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second position</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id “{id}” is taken. Give each trade-off an id of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{id}” cannot be the id of a trade-off. Give it another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Both sides say the same. A trade-off needs two good things to choose between.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Positions on this trade-off were asked, so its wording stays. Put a new one instead.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something was said on this trade-off, so it stays. Park it instead: Decision, parked.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That trade-off is before the room already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id “{id}” is taken. Give each argument an id of its own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That argument is no longer there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The poll on this proposal was opened; its words and the level needed stay as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The second position comes after the first was revealed and talked through.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{question}: {tradeoff}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The argument</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The proposal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The level needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{title}” is not revealed yet. Reveal it, then record the decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The review date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The tripwire</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An option</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} participant</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} participants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} person took part.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} people took part.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {all} have a vote.</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} of {all} have a vote.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} leads.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facilitator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who each mark is stands under “The room”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opening question</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who was in the room</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Absent at the end: {names}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody was noted absent at the end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has a vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>no vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was promised before the first answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leads</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of a participant</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This workshop has started already. Open a new file for another one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The facilitator</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id “{id}” is taken. Give each participant an id of their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name}’s vote cannot change while a round they may answer is open or closed. Reveal it first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} is on the list already. Add a role or a second name to tell them apart.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{name} leads already, and one person leads. Change {name} first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day has begun, so {name} stays on the list. Mark them absent: nothing is lost by it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only the statements can be promised without names; every other round shows names.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>That is what is promised already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The question was put with the promise it has; a promise given is kept.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A promise can only be made tighter. Undo it if it was a slip of the hand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The earlier answer is no longer in the box. Hand it in as a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a dummy lies among the answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All {count} answers of this round are in the box. Close the round and reveal it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the hidden answers of the round “{round}” are not as they were written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the hidden answers cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A round without names is open, and copies would show who wrote what. Copy after its reveal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the copy is not what the original is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The disk is full: free some space, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Another program holds the file: close it there, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file may not be written: allow it, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be written in its folder: allow it, then try again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is damaged: {where}. Open its latest backup instead; this file was left as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry {sequence} is not as it was written</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Could not save. Your text is still here. {reason}, or save elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” could not be read. {reason}, or open a backup.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” could not be written in {folder}. {reason}, or choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>it cannot be read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{happened} No rescue copy could be written. Save elsewhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file “{name}” was changed by another program.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The file “{name}” was moved, deleted or replaced.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{happened} Work goes on in a rescue copy, “{rescue}” in {folder}. Your text is still here: do the last step again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This round has a box already. Reveal it, or give it up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody has answered already. Give the round up instead, with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is open to read only. Open it again, not to read only, to go on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This round has no box: it is not open, or it was revealed already.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a hidden answer of this round does not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its pages are out of order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its tables are not as Stratroom makes them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” cannot be read: {why}. Ask for the right to read it, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not a Stratroom workshop. Choose a file that Stratroom has written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was written by a newer Stratroom. Install that one to open it; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>its first page is not as Stratroom wrote it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” was changed by another program to work in another way (write-ahead log). Open its latest backup, or set it back there to journal mode “delete”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is not a file. Choose a workshop file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is larger than any workshop (1 GB). Choose a workshop file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is empty. Choose a file that Stratroom has written.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is no file “{name}” in {folder}. Check the name, or choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The folder {folder} is not there. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is already open in another Stratroom. Close it there, or open it to read only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing can be written in {folder}: {why}. Open a copy in another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” exists already. Choose another name, or open it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>entry {sequence} has fields that a “{kind}” does not have</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {sequence} of “{name}” is of a kind that this Stratroom does not know (“{kind}”): a newer one wrote it. Install that one to open it; nothing was changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The database here does not keep the setting {name}. Reinstall Stratroom.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This answer is too long: it takes {bytes} of {most} bytes. Shorten it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a slot does not open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{name}” is of an older kind and could not be backed up before the upgrade: {why}. Make room in its folder, or open it to read only.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go to {title}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{hours} h {minutes}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>January</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>February</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>March</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>April</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>June</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>July</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>August</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>September</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>October</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>November</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>December</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} {month} {year}</source>
   <comment>one</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{n} {month} {year}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{others} and {last}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>,</source>
   <comment>between thousands</comment>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{target} could not be written: {why}. Choose another folder.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half-day alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements, the reveal, the two hardest trade-offs, priorities.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Welcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reveal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-offs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One-day alignment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Statements, the reveal, trade-offs debated and decided, priorities with owners.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One hard decision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One trade-off, debated and decided, dissent recorded.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trade-off</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
