"""The official SDK as a witness: what it can send, this client sends too; and the stand-in answers both."""
