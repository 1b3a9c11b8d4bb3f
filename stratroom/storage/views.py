"""Read-only views for people with other tools. Our own code never reads them."""

VIEWS: tuple[str, ...] = ()
