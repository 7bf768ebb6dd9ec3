"""Clients generated from other documents, driven through the hand-written core over real sockets."""
