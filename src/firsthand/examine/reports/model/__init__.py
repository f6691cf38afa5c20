"""A language model that somebody runs may propose claims; each is checked against the text."""
