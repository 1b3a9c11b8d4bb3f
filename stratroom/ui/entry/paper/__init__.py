"""Cards typed in by the facilitator, who sees them. Nothing typed here outlives the screen, but sealed."""
