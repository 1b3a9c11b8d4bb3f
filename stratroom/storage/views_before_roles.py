"""The views of answers, statements and groups as format 3 had them, before answers could stand by role.

They were released, so they are never edited.
"""

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
