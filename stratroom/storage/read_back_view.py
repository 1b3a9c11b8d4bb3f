"""The read-back for people with other tools: each time a decision was confirmed, or was to be amended."""

READ_BACK = """\
CREATE VIEW read_back AS -- decision: a trade-off or 'priorities'; what was confirmed may have been changed since
SELECT e.sequence, e.at, json_extract(e.body, '$.subject') AS decision, json_extract(e.body, '$.title') AS title,
       CASE e.kind WHEN 'decision-confirmed' THEN 'confirmed' ELSE 'to be amended' END AS what,
       coalesce(json_extract(e.body, '$.reason'), '') AS reason, json_extract(e.body, '$.count') AS confirmed_by,
       json_extract(e.body, '$.of') AS of_present, (
           SELECT json_group_array(p.name) FROM json_each(e.body, '$.by') b
           LEFT JOIN participants p ON p.participant = b.value
       ) AS names, ( -- both empty where somebody did not confirm it and is not named
           SELECT json_group_array(p.name) FROM json_each(e.body, '$.not_by') b
           LEFT JOIN participants p ON p.participant = b.value
       ) AS not_by
FROM standing e WHERE e.kind IN ('decision-confirmed', 'amendment-asked') ORDER BY e.sequence"""
