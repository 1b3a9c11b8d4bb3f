"""One form for each kind of answer: filled in by one person, read once, then thrown away."""
