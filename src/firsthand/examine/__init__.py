"""What single items show and say: footage, pictures and sound in `media`, texts in `reports`."""
