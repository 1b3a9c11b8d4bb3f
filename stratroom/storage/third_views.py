"""What the views of format 3 had otherwise than today's, to the letter. Never edited."""

from stratroom.storage import views, views_before_roles

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

_OTHERWISE = {
    views.ANSWERS: views_before_roles.ANSWERS,
    views.STATEMENTS: views_before_roles.STATEMENTS,
    views.GROUPS: views_before_roles.GROUPS,
    views.TRADEOFFS: TRADEOFFS,
    views.DECISIONS: DECISIONS,
    views.DISSENTS: DISSENTS,
    views.PRIORITIES: PRIORITIES,
}
_SINCE = (views.ARGUMENTS, views.RECUSALS, views.KEPT_OUT, views.READ_BACK)
VIEWS: tuple[str, ...] = tuple(_OTHERWISE.get(view, view) for view in views.VIEWS if view not in _SINCE)
