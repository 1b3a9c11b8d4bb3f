"""The first window: begin a workshop from a design, open one, try the sample. It asks; the app opens and creates."""
