"""Who got it from whom: footage, sound, wording, drift, roots."""
