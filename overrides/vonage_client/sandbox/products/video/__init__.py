"""Video: sessions with their participants, archives, broadcasts, captions and Experience Composers."""
