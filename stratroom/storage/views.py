"""Read-only views for people with other tools. Our own code never reads them.

They tell what stands: what was undone is left out. Where somebody asked not to be named, no view names them.
"""

STANDING = """\
CREATE VIEW standing AS -- every entry that was not undone
SELECT sequence, at, kind, body FROM entries
WHERE kind <> 'undone'
  AND sequence NOT IN (SELECT json_extract(body, '$.sequence') FROM entries WHERE kind = 'undone')"""

ANSWERS = """\
CREATE VIEW answers AS -- as they were revealed; participant and name are empty without an author, and until it is shown
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
       json_extract(a.value, '$.answer.form') AS form, json_extract(a.value, '$.answer') AS answer,
       e.until IS NULL AS holds, -- 0 where the question was asked again after it was shown
       e.after_reading -- 1 where names come once the room has read
FROM seen e JOIN json_each(e.body, '$.answers') a
LEFT JOIN participants p ON e.has_names AND p.participant = json_extract(a.value, '$.by')"""

STATEMENTS = """\
CREATE VIEW statements AS
SELECT at, round, title,
       CASE WHEN after_reading OR participant IS NULL THEN 'card-' || place ELSE participant END AS card,
       name, json_extract(answer, '$.text') AS text, holds
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
SELECT p.pile AS group_id, coalesce(n.group_name, '') AS group_name, p.card, s.name, s.text
FROM piles p LEFT JOIN names n ON n.pile = p.pile
LEFT JOIN statements s ON s.card = p.card AND s.round = 'statements' AND s.holds
WHERE p.size > 1 OR coalesce(n.group_name, '') <> '' ORDER BY p.pile, p.card"""

TRADEOFFS = """\
CREATE VIEW tradeoffs AS
WITH told AS (
    SELECT json_extract(body, '$.tradeoff') AS tradeoff, min(sequence) AS put, max(sequence) AS newest
    FROM standing WHERE kind IN ('tradeoff-put', 'tradeoff-reworded', 'tradeoff-removed') GROUP BY tradeoff
),
proposals AS (
    SELECT json_extract(body, '$.tradeoff') AS tradeoff, json_extract(body, '$.text') AS proposal,
           coalesce(json_extract(body, '$.needed'), '') AS needed, max(sequence)
    FROM standing WHERE kind = 'proposed' GROUP BY tradeoff
)
SELECT t.tradeoff, json_extract(body, '$.prefer') AS prefer, json_extract(body, '$.over') AS even_over,
       coalesce(json_extract(body, '$.question'), '') AS question, coalesce(json_extract(body, '$.cost'), '') AS cost,
       coalesce(json_extract(body, '$.stops'), '') AS stops, proposal, needed
FROM told t JOIN standing ON sequence = t.newest LEFT JOIN proposals p ON p.tradeoff = t.tradeoff
WHERE kind <> 'tradeoff-removed' ORDER BY t.put"""

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

DECISIONS = """\
CREATE VIEW decisions AS -- the last of a trade-off is the one that holds
SELECT e.at, json_extract(e.body, '$.tradeoff') AS tradeoff, t.prefer, t.even_over,
       json_extract(e.body, '$.outcome') AS outcome, json_extract(e.body, '$.text') AS text,
       coalesce(json_extract(e.body, '$.rationale'), '') AS rationale, json_extract(e.body, '$.options') AS options,
       p.name AS owner, coalesce(json_extract(e.body, '$.review'), '') AS review,
       coalesce(json_extract(e.body, '$.tripwire'), '') AS tripwire,
       coalesce(json_extract(e.body, '$.changed_because'), '') AS changed_because,
       e.sequence = max(e.sequence) OVER (PARTITION BY json_extract(e.body, '$.tradeoff')) AS holds
FROM standing e LEFT JOIN tradeoffs t ON t.tradeoff = json_extract(e.body, '$.tradeoff')
LEFT JOIN participants p ON p.participant = json_extract(e.body, '$.owner')
WHERE e.kind = 'decided' ORDER BY e.sequence"""

DISSENTS = """\
CREATE VIEW dissents AS -- name is empty where the person asked not to be named
WITH told AS (
    SELECT json_extract(body, '$.dissent') AS dissent, min(sequence) AS first,
           max(CASE kind WHEN 'dissent-written' THEN sequence END) AS newest,
           max(kind = 'dissent-confirmed') AS confirmed, max(kind = 'dissent-withdrawn') AS withdrawn
    FROM standing WHERE kind IN ('dissent-written', 'dissent-confirmed', 'dissent-withdrawn') GROUP BY dissent
)
SELECT dissent, json_extract(body, '$.subject') AS subject, json_extract(body, '$.what') AS kind,
       CASE WHEN coalesce(json_extract(body, '$.named'), 1) THEN p.name END AS name,
       json_extract(body, '$.text') AS text,
       coalesce(json_extract(body, '$.would_change_my_mind'), '') AS would_change_my_mind,
       json_extract(body, '$.commits') AS commits, confirmed
FROM told JOIN standing ON sequence = newest
LEFT JOIN participants p ON p.participant = json_extract(body, '$.by')
WHERE NOT withdrawn ORDER BY first"""

PRIORITIES = """\
CREATE VIEW priorities AS -- what lies above the cut line, in the order the room agreed
WITH lines AS (SELECT sequence, body FROM standing WHERE kind = 'cut-line-drawn'),
options AS (
    SELECT json_extract(body, '$.option') AS option, json_extract(body, '$.text') AS text, kind, max(sequence)
    FROM standing WHERE kind IN ('option-listed', 'option-reworded', 'option-removed') GROUP BY option
),
agreed AS (
    SELECT json_extract(body, '$.option') AS option, body, max(sequence)
    FROM standing s WHERE kind = 'priority-agreed' AND NOT EXISTS (
        SELECT 1 FROM lines l WHERE l.sequence > s.sequence AND json_extract(s.body, '$.option')
        NOT IN (SELECT value FROM json_each(l.body, '$.above'))
    ) GROUP BY option
)
SELECT o.key + 1 AS place, o.value AS option, w.text, p.name AS owner,
       coalesce(json_extract(a.body, '$.first_result'), '') AS first_result,
       coalesce(json_extract(a.body, '$.by'), '') AS by_date, coalesce(json_extract(a.body, '$.people'), '') AS people,
       coalesce(json_extract(a.body, '$.money'), '') AS money, coalesce(json_extract(a.body, '$.stops'), '') AS stops
FROM (SELECT body FROM lines ORDER BY sequence DESC LIMIT 1) l JOIN json_each(l.body, '$.above') o
JOIN options w ON w.option = o.value AND w.kind <> 'option-removed'
LEFT JOIN agreed a ON a.option = o.value
LEFT JOIN participants p ON p.participant = json_extract(a.body, '$.owner') ORDER BY o.key"""

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
    STANDING,
    ANSWERS,
    STATEMENTS,
    GROUPS,
    TRADEOFFS,
    POSITIONS,
    GRADIENTS,
    DECISIONS,
    DISSENTS,
    PRIORITIES,
    PARTICIPANTS,
)
