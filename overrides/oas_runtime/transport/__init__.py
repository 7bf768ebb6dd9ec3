"""How requests are sent: connections of the client's own, or of the caller's."""
