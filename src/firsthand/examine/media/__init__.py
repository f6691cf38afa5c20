"""What footage, pictures and sound hold: each sort of thing one step, one file.

A film is decoded once; every step that looks at pictures watches `pictures.Pictures`, every step
that listens watches `sound.Sound`. Bytes that cannot be read become gaps, never exceptions.
"""
