"""How well who got it from whom is found: families of invented reports, spun texts, scale."""
