"""The page of backups: what there is to go back to, whether it is whole, and going back to it."""
