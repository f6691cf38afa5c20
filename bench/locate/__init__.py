"""How honest and how fast the fusion of clues is, on cases whose truth is known."""
