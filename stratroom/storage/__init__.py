"""The workshop file: an append-only ledger with a chain, and the sealed boxes of open rounds.

The only room that speaks SQL. No Qt, no clock, no stages: time comes in with each act, entries with their kinds.
"""
