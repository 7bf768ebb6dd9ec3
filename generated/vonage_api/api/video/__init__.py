"""Sessions, archives, broadcasts, captions and SIP calls of the Video API."""
