"""What the views of format 2 had otherwise than those of format 3, to the letter. Never edited."""

from stratroom.storage import third_views
from stratroom.storage import views_before_roles as before

ANSWERS = """\
CREATE VIEW answers AS -- every answer as it was revealed; participant and name are empty where it has no author
WITH again AS (
    SELECT json_extract(body, '$.round') AS round, max(sequence) AS since
    FROM standing WHERE kind = 'round-asked-again' GROUP BY 1
)
SELECT e.sequence, e.at, json_extract(e.body, '$.round') AS round, json_extract(e.body, '$.title') AS title,
       a.key + 1 AS place, json_extract(a.value, '$.by') AS participant, p.name,
       json_extract(a.value, '$.answer.form') AS form, json_extract(a.value, '$.answer') AS answer,
       e.sequence > coalesce(w.since, 0) AS holds -- 0 where the question was asked again after it was shown
FROM standing e JOIN json_each(e.body, '$.answers') a
LEFT JOIN participants p ON p.participant = json_extract(a.value, '$.by')
LEFT JOIN again w ON w.round = json_extract(e.body, '$.round')
WHERE e.kind = 'round-revealed'"""

STATEMENTS = """\
CREATE VIEW statements AS
SELECT at, round, title, coalesce(participant, 'card-' || place) AS card, name, json_extract(answer, '$.text') AS text,
       holds
FROM answers WHERE form = 'sentence'"""

GROUPS = """\
CREATE VIEW groups AS -- which statement lies in which group; a statement that stands alone is not here
WITH RECURSIVE
anew AS ( -- statements that were asked again are sorted anew
    SELECT coalesce(max(sequence), 0) AS since FROM standing
    WHERE kind = 'round-asked-again' AND json_extract(body, '$.round') = 'statements'
),
moves AS (
    SELECT sequence, kind, json_extract(body, '$.group') AS pile, c.value AS card
    FROM standing JOIN json_each(body, '$.cards') c
    WHERE kind IN ('group-made', 'cards-put-into-group', 'cards-taken-out') AND sequence > (SELECT since FROM anew)
),
last_moves AS (SELECT card, pile, kind, max(sequence) AS since FROM moves GROUP BY card),
followed(card, pile, since) AS (
    SELECT card, pile, since FROM last_moves WHERE kind <> 'cards-taken-out'
    UNION ALL
    SELECT f.card, json_extract(m.body, '$.into'), m.sequence
    FROM followed f JOIN standing m ON m.kind = 'groups-merged' AND m.sequence > f.since
     AND json_extract(m.body, '$.other') = f.pile
),
piles AS (SELECT card, pile, max(since) FROM followed GROUP BY card),
names AS (
    SELECT json_extract(body, '$.group') AS pile, json_extract(body, '$.name') AS group_name, max(sequence)
    FROM standing WHERE kind IN ('group-made', 'group-renamed') AND sequence > (SELECT since FROM anew) GROUP BY pile
)
SELECT p.pile AS group_id, n.group_name, p.card, s.name, s.text
FROM piles p JOIN names n ON n.pile = p.pile
LEFT JOIN statements s ON s.card = p.card AND s.round = 'statements' AND s.holds ORDER BY p.pile, p.card"""

_OTHERWISE = {before.ANSWERS: ANSWERS, before.STATEMENTS: STATEMENTS, before.GROUPS: GROUPS}
VIEWS: tuple[str, ...] = tuple(_OTHERWISE.get(view, view) for view in third_views.VIEWS)
