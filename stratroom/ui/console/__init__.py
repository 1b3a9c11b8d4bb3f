"""The facilitator's window: programme on the left, the stage in the middle, what the projector shows on the right."""
