"""Read-only views for people with other tools. Our own code never reads them.

They tell what stands: what was undone is left out. Where somebody asked not to be named, none of them names them but
`standing`: its entries are as they were written, with the ids of whoever wrote what.
"""

from stratroom.storage.read_back_view import READ_BACK

STANDING = """\
CREATE VIEW standing AS -- every entry that was not undone
SELECT sequence, at, kind, body FROM entries
WHERE kind <> 'undone'
  AND sequence NOT IN (SELECT json_extract(body, '$.sequence') FROM entries WHERE kind = 'undone')"""

ANSWERS = """\
CREATE VIEW answers AS -- as revealed; participant and name are empty without an author, and until it is shown
WITH shown AS (
    SELECT e.sequence, e.at, e.body, json_extract(e.body, '$.round') AS round, coalesce((
               SELECT json_extract(o.body, '$.after_reading') FROM standing o
               WHERE o.kind = 'round-opened' AND json_extract(o.body, '$.round') = json_extract(e.body, '$.round')
                 AND o.sequence < e.sequence ORDER BY o.sequence DESC LIMIT 1
           ), 0) AS after_reading, (
               SELECT min(w.sequence) FROM standing w
               WHERE w.kind = 'round-asked-again' AND json_extract(w.body, '$.round') = json_extract(e.body, '$.round')
                 AND w.sequence > e.sequence
           ) AS until, 'recognition' || coalesce((
               SELECT '-' || (nullif(count(*), 0) + 1) FROM standing w
               WHERE w.kind = 'round-asked-again' AND json_extract(w.body, '$.round') = 'statements'
                 AND w.sequence < e.sequence
           ), '') AS recognition
    FROM standing e WHERE e.kind = 'round-revealed'
),
told AS ( -- when the room saw whose the sentences are: by themselves, or with who recognises whom
    SELECT sequence, '' AS round FROM standing WHERE kind = 'names-shown'
    UNION ALL
    SELECT sequence, round FROM shown
),
seen AS (
    SELECT s.*, NOT after_reading OR EXISTS (
               SELECT 1 FROM told t WHERE t.round IN ('', s.recognition)
                 AND t.sequence > s.sequence AND (s.until IS NULL OR t.sequence < s.until)
           ) AS has_names
    FROM shown s
)
SELECT e.sequence, e.at, e.round, json_extract(e.body, '$.title') AS title, a.key + 1 AS place,
       CASE WHEN e.has_names THEN json_extract(a.value, '$.by') END AS participant, p.name,
       json_extract(a.value, '$.role') AS role, -- by role, '' for somebody without one; otherwise empty
       json_extract(a.value, '$.answer.form') AS form, json_extract(a.value, '$.answer') AS answer,
       e.until IS NULL AS holds, -- 0 where the question was asked again after it was shown
       e.after_reading -- 1 where names come once the room has read
FROM seen e JOIN json_each(e.body, '$.answers') a
LEFT JOIN participants p ON e.has_names AND p.participant = json_extract(a.value, '$.by')"""

STATEMENTS = """\
CREATE VIEW statements AS
SELECT at, round, title,
       CASE WHEN after_reading OR participant IS NULL THEN 'card-' || place ELSE participant END AS card,
       name, role, json_extract(answer, '$.text') AS text, holds
FROM answers WHERE form = 'sentence'"""

GROUPS = """\
CREATE VIEW groups AS -- which statement lies in which group of the room; one that stands alone is not here
WITH RECURSIVE
acts AS ( -- a second, independent sorting is not the room's
    SELECT sequence, kind, body FROM standing WHERE NOT coalesce(json_extract(body, '$.second'), 0)
),
anew AS ( -- statements that were asked again are sorted anew; a proposal that was taken lays all of them
    SELECT coalesce(max(sequence), 0) AS since FROM acts WHERE kind = 'proposal-taken'
    OR kind = 'round-asked-again' AND json_extract(body, '$.round') = 'statements'
),
moves AS (
    SELECT sequence, kind, json_extract(body, '$.group') AS pile, c.value AS card
    FROM acts JOIN json_each(body, '$.cards') c
    WHERE kind IN ('group-made', 'cards-put-into-group', 'cards-taken-out') AND sequence > (SELECT since FROM anew)
    UNION ALL
    SELECT sequence, kind, json_extract(g.value, '$.group'), c.value
    FROM acts JOIN json_each(body, '$.groups') g JOIN json_each(g.value, '$.cards') c
    WHERE kind = 'proposal-taken' AND sequence = (SELECT since FROM anew)
),
last_moves AS (SELECT card, pile, kind, max(sequence) AS since FROM moves GROUP BY card),
followed(card, pile, since) AS (
    SELECT card, pile, since FROM last_moves WHERE kind <> 'cards-taken-out'
    UNION ALL
    SELECT f.card, json_extract(m.body, '$.into'), m.sequence
    FROM followed f JOIN acts m ON m.kind = 'groups-merged' AND m.sequence > f.since
     AND json_extract(m.body, '$.other') = f.pile
),
piles AS (SELECT card, pile, max(since), count(*) OVER (PARTITION BY pile) AS size FROM followed GROUP BY card),
names AS (
    SELECT json_extract(body, '$.group') AS pile, json_extract(body, '$.name') AS group_name, max(sequence)
    FROM acts WHERE kind IN ('group-made', 'group-renamed') AND sequence > (SELECT since FROM anew) GROUP BY pile
)
SELECT p.pile AS group_id, coalesce(n.group_name, '') AS group_name, p.card, s.name, s.role, s.text
FROM piles p LEFT JOIN names n ON n.pile = p.pile
LEFT JOIN statements s ON s.card = p.card AND s.round = 'statements' AND s.holds
WHERE p.size > 1 OR coalesce(n.group_name, '') <> '' ORDER BY p.pile, p.card"""

TRADEOFFS = """\
CREATE VIEW tradeoffs AS -- reverse_by, a name, calls even_over even over prefer a sensible choice, too
WITH worded AS (
    SELECT sequence, kind, json_extract(body, '$.tradeoff') AS tradeoff,
           json_array(json_extract(body, '$.prefer'), json_extract(body, '$.over')) AS sides
    FROM standing WHERE kind IN ('tradeoff-put', 'tradeoff-reworded', 'tradeoff-removed')
),
told AS (
    SELECT tradeoff, max(CASE kind WHEN 'tradeoff-put' THEN sequence END) AS put, max(sequence) AS newest
    FROM worded GROUP BY tradeoff
),
sides AS ( -- of the reverse of other sides nobody has said anything
    SELECT tradeoff, max(sequence) AS since FROM (
        SELECT tradeoff, sequence, sides IS NOT lag(sides) OVER (PARTITION BY tradeoff ORDER BY sequence) AS are_new
        FROM worded
    ) WHERE are_new GROUP BY tradeoff
),
reverses AS (
    SELECT json_extract(body, '$.tradeoff') AS tradeoff, json_extract(body, '$.by') AS participant,
           max(sequence) AS said
    FROM standing WHERE kind = 'reverse-confirmed' GROUP BY tradeoff
),
proposals AS (
    SELECT json_extract(body, '$.tradeoff') AS tradeoff, json_extract(body, '$.text') AS proposal,
           coalesce(json_extract(body, '$.needed'), '') AS needed, max(sequence) AS said
    FROM standing WHERE kind = 'proposed' GROUP BY tradeoff
),
places AS ( -- those that were put since they were last moved come after them
    SELECT json_each.value AS tradeoff, json_each.key AS place FROM standing, json_each(json_extract(body, '$.order'))
    WHERE sequence = (SELECT max(sequence) FROM standing WHERE kind = 'tradeoff-moved')
)
SELECT t.tradeoff, json_extract(body, '$.prefer') AS prefer, json_extract(body, '$.over') AS even_over,
       coalesce(json_extract(body, '$.question'), '') AS question, coalesce(json_extract(body, '$.cost'), '') AS cost,
       coalesce(json_extract(body, '$.stops'), '') AS stops,
       coalesce(json_extract(body, '$.feels'), '') AS who_feels_it, n.name AS reverse_by, proposal, needed
FROM told t JOIN standing e ON e.sequence = t.newest JOIN sides s ON s.tradeoff = t.tradeoff
LEFT JOIN reverses r ON r.tradeoff = t.tradeoff AND r.said > s.since
LEFT JOIN participants n ON n.participant = r.participant
LEFT JOIN proposals p ON p.tradeoff = t.tradeoff AND p.said > t.put
LEFT JOIN places o ON o.tradeoff = t.tradeoff
WHERE e.kind <> 'tradeoff-removed' ORDER BY o.place IS NULL, o.place, t.put"""

POSITIONS = """\
CREATE VIEW positions AS -- −3, all the way to even_over … +3, all the way to prefer
SELECT t.tradeoff, t.prefer, t.even_over, substr(a.round, 1, instr(a.round, ':') - 1) AS poll, a.name,
       json_extract(a.answer, '$.position') AS position, coalesce(json_extract(a.answer, '$.reason'), '') AS reason,
       coalesce(json_extract(a.answer, '$.moved_by'), '') AS moved_by, a.holds
FROM answers a LEFT JOIN tradeoffs t ON t.tradeoff = substr(a.round, instr(a.round, ':') + 1)
WHERE a.form = 'position'"""

GRADIENTS = """\
CREATE VIEW gradients AS -- 1, whole-hearted endorsement … 8, veto
SELECT substr(round, instr(round, ':') + 1) AS subject, title, name, json_extract(answer, '$.gradient') AS gradient,
       holds
FROM answers WHERE form = 'gradient'"""

ARGUMENTS = """\
CREATE VIEW arguments AS -- a name only where somebody wanted theirs with it; made_of is another argument
WITH told AS (
    SELECT json_extract(body, '$.tradeoff') AS tradeoff, json_extract(body, '$.argument') AS argument,
           max(CASE kind WHEN 'argument-made' THEN sequence END) AS made, max(sequence) AS newest,
           max(CASE WHEN json_extract(body, '$.side') IS NOT NULL THEN sequence END) AS whose -- said with its side
    FROM standing WHERE kind IN ('argument-made', 'argument-amended', 'argument-withdrawn') GROUP BY tradeoff, argument
)
SELECT t.tradeoff, d.prefer, d.even_over, t.argument, json_extract(w.body, '$.side') AS side,
       json_extract(n.body, '$.text') AS text, json_extract(n.body, '$.basis') AS basis,
       coalesce(json_extract(n.body, '$.source'), '') AS source, p.name,
       coalesce(json_extract(w.body, '$.as_advocate'), 0) AS as_advocate, o.name AS owner,
       coalesce(json_extract(n.body, '$.test'), '') AS test,
       coalesce(json_extract(n.body, '$.standard'), '') AS standard, coalesce(json_extract(n.body, '$.due'), '') AS due,
       json_extract(m.body, '$.out_of') AS made_of
FROM told t JOIN standing m ON m.sequence = t.made JOIN standing w ON w.sequence = t.whose
JOIN standing n ON n.sequence = t.newest AND n.kind <> 'argument-withdrawn'
LEFT JOIN tradeoffs d ON d.tradeoff = t.tradeoff
LEFT JOIN participants p ON p.participant = json_extract(w.body, '$.by')
LEFT JOIN participants o ON o.participant = json_extract(n.body, '$.owner') ORDER BY t.made"""

DECISIONS = """\
CREATE VIEW decisions AS -- the last of a trade-off is the one that holds; reversible, reached: empty where nobody said
WITH worded AS ( -- conditions stand in a decision as they were worded then
    SELECT sequence, json_extract(body, '$.tradeoff') AS tradeoff, json_extract(body, '$.argument') AS argument,
           json_extract(body, '$.text') AS text
    FROM standing WHERE kind IN ('argument-made', 'argument-amended')
)
SELECT e.at, json_extract(e.body, '$.tradeoff') AS tradeoff, t.prefer, t.even_over,
       json_extract(e.body, '$.outcome') AS outcome, json_extract(e.body, '$.text') AS text,
       coalesce(json_extract(e.body, '$.rationale'), '') AS rationale, json_extract(e.body, '$.options') AS options,
       coalesce(json_extract(e.body, '$.accepted'), '') AS accepted, (
           SELECT json_group_array(text) FROM (
               SELECT (
                   SELECT w.text FROM worded w WHERE w.tradeoff = json_extract(e.body, '$.tradeoff')
                   AND w.argument = c.value AND w.sequence < e.sequence ORDER BY w.sequence DESC LIMIT 1
               ) AS text FROM json_each(e.body, '$.conditions') c ORDER BY c.key
           )
       ) AS conditions, p.name AS owner, coalesce(json_extract(e.body, '$.review'), '') AS review,
       coalesce(json_extract(e.body, '$.tripwire'), '') AS tripwire, json_extract(e.body, '$.reversible') AS reversible,
       json_extract(e.body, '$.reached') AS reached,
       coalesce(json_extract(e.body, '$.changed_because'), '') AS changed_because,
       e.sequence = max(e.sequence) OVER (PARTITION BY json_extract(e.body, '$.tradeoff')) AS holds
FROM standing e LEFT JOIN tradeoffs t ON t.tradeoff = json_extract(e.body, '$.tradeoff')
LEFT JOIN participants p ON p.participant = json_extract(e.body, '$.owner')
WHERE e.kind = 'decided' ORDER BY e.sequence"""

DISSENTS = """\
CREATE VIEW dissents AS -- name is empty where the person asked not to be named; additions are their later words
WITH told AS ( -- written ones wait, are confirmed or are withdrawn; so are words that are added to a confirmed one
    SELECT sequence, kind, body, json_extract(body, '$.dissent') AS dissent, lead(kind) OVER each AS then_what,
           lead(sequence) OVER each AS nth, lead(at) OVER each AS then_at, first_value(sequence) OVER each AS first
    FROM standing WHERE kind IN ('dissent-written', 'dissent-added-to', 'dissent-confirmed', 'dissent-withdrawn')
    WINDOW each AS (PARTITION BY json_extract(body, '$.dissent') ORDER BY sequence)
)
SELECT t.dissent, json_extract(t.body, '$.subject') AS subject, json_extract(t.body, '$.what') AS kind,
       CASE WHEN coalesce(json_extract(t.body, '$.named'), 1) THEN p.name END AS name,
       json_extract(t.body, '$.text') AS text, coalesce(json_extract(t.body, '$.alternative'), '') AS alternative,
       coalesce(json_extract(t.body, '$.would_change_my_mind'), '') AS would_change_my_mind,
       json_extract(t.body, '$.commits') AS commits, t.then_what IS NOT NULL AS confirmed, (
           SELECT json_group_array(text) FROM (SELECT json_extract(a.body, '$.text') AS text FROM told a
           WHERE a.dissent = t.dissent AND a.kind = 'dissent-added-to' AND a.then_what = 'dissent-confirmed'
           ORDER BY a.sequence)
       ) AS additions, t.then_at AS confirmed_at, ( -- said_of: the decision that held when it was confirmed
           SELECT json_extract(d.body, '$.text') FROM standing d WHERE d.kind = 'decided' AND d.sequence < t.nth
           AND json_extract(d.body, '$.tradeoff') = json_extract(t.body, '$.subject') ORDER BY d.sequence DESC LIMIT 1
       ) AS said_of
FROM told t LEFT JOIN participants p ON p.participant = json_extract(t.body, '$.by')
WHERE t.kind = 'dissent-written' AND coalesce(t.then_what, '') IN ('', 'dissent-confirmed') ORDER BY t.first"""

RECUSALS = """\
CREATE VIEW recusals AS -- who keeps out of what: not absent, and not abstaining
WITH told AS ( -- out of a trade-off that was removed nobody keeps any more
    SELECT json_extract(body, '$.subject') AS subject, json_extract(body, '$.by') AS participant,
           max(sequence) AS newest
    FROM standing s WHERE kind IN ('recused', 'recusal-withdrawn') AND NOT EXISTS (
        SELECT 1 FROM standing r WHERE r.kind = 'tradeoff-removed' AND r.sequence > s.sequence
        AND json_extract(r.body, '$.tradeoff') = json_extract(s.body, '$.subject')
    ) GROUP BY subject, participant
)
SELECT t.subject, p.name, coalesce(json_extract(e.body, '$.reason'), '') AS reason
FROM told t JOIN standing e ON e.sequence = t.newest AND e.kind = 'recused'
LEFT JOIN participants p ON p.participant = t.participant ORDER BY t.newest"""

KEPT_OUT = """\
CREATE VIEW kept_out AS -- every time somebody kept out of what stands: since when, and when they were back
WITH told AS (
    SELECT sequence, at, kind, body, json_extract(body, '$.subject') AS subject, lead(at) OVER each AS back
    FROM standing s WHERE kind IN ('recused', 'recusal-withdrawn') AND NOT EXISTS (
        SELECT 1 FROM standing r WHERE r.kind = 'tradeoff-removed' AND r.sequence > s.sequence
        AND json_extract(r.body, '$.tradeoff') = json_extract(s.body, '$.subject')
    ) WINDOW each AS (PARTITION BY json_extract(body, '$.subject'), json_extract(body, '$.by') ORDER BY sequence)
)
SELECT t.subject, p.name, coalesce(json_extract(t.body, '$.reason'), '') AS reason, t.at AS since, t.back
FROM told t LEFT JOIN participants p ON p.participant = json_extract(t.body, '$.by')
WHERE t.kind = 'recused' ORDER BY t.sequence"""

PRIORITIES = """\
CREATE VIEW priorities AS -- what lies above the cut line, in the order the room agreed
WITH line AS (SELECT sequence, body FROM standing WHERE kind = 'cut-line-drawn' ORDER BY sequence DESC LIMIT 1),
options AS (
    SELECT json_extract(body, '$.option') AS option, json_extract(body, '$.text') AS text, max(sequence)
    FROM standing WHERE kind IN ('option-listed', 'option-reworded') GROUP BY option
),
removed AS (
    SELECT json_extract(body, '$.option') AS option, max(sequence) AS since
    FROM standing WHERE kind = 'option-removed' GROUP BY option
),
agreed AS ( -- kept for an option while it is below the line, and given back to it
    SELECT json_extract(body, '$.option') AS option, body, max(sequence) AS said
    FROM standing WHERE kind = 'priority-agreed' GROUP BY option
)
SELECT row_number() OVER (ORDER BY o.key) AS place, o.value AS option, w.text, p.name AS owner,
       coalesce(json_extract(a.body, '$.first_result'), '') AS first_result,
       coalesce(json_extract(a.body, '$.by'), '') AS by_date, coalesce(json_extract(a.body, '$.people'), '') AS people,
       coalesce(json_extract(a.body, '$.money'), '') AS money, coalesce(json_extract(a.body, '$.stops'), '') AS stops,
       coalesce(json_extract(a.body, '$.half_days'), 0) AS half_days -- of the owner's week; 0 where nobody said
FROM line l JOIN json_each(l.body, '$.above') o
JOIN options w ON w.option = o.value
LEFT JOIN removed r ON r.option = o.value
LEFT JOIN agreed a ON a.option = o.value AND a.said > coalesce(r.since, 0)
LEFT JOIN participants p ON p.participant = json_extract(a.body, '$.owner')
WHERE coalesce(r.since, 0) < l.sequence ORDER BY o.key"""

PARTICIPANTS = """\
CREATE VIEW participants AS
WITH told AS (
    SELECT sequence, 0 AS place, kind, json_extract(body, '$.participant') AS participant, body FROM standing
    WHERE kind IN ('participant-joined', 'participant-changed', 'participant-removed')
    UNION ALL
    SELECT s.sequence, p.key, s.kind, json_extract(p.value, '$.participant'), p.value
    FROM standing s JOIN json_each(s.body, '$.people') p WHERE s.kind = 'participants-joined'
),
spans AS (SELECT participant, min(sequence) AS joined, max(sequence) AS newest FROM told GROUP BY participant)
SELECT n.participant, json_extract(n.body, '$.name') AS name, coalesce(json_extract(n.body, '$.role'), '') AS role,
       coalesce(json_extract(n.body, '$.decides'), 1) AS decides, coalesce(json_extract(n.body, '$.leads'), 0) AS leads
FROM spans s JOIN told n ON n.participant = s.participant AND n.sequence = s.newest
JOIN told f ON f.participant = s.participant AND f.sequence = s.joined
WHERE n.kind <> 'participant-removed' ORDER BY s.joined, f.place"""

VIEWS: tuple[str, ...] = (
    STANDING, ANSWERS, STATEMENTS, GROUPS, TRADEOFFS, POSITIONS, GRADIENTS, ARGUMENTS, DECISIONS, DISSENTS, RECUSALS,
    KEPT_OUT, PRIORITIES, READ_BACK, PARTICIPANTS,
)  # fmt: skip
