"""Which footage is a copy of which: attacks on clips whose truth is known, and what finds them."""
