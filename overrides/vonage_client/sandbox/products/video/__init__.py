"""Video: sessions, who is in them, and what is recorded, broadcast, captioned or rendered of them."""
