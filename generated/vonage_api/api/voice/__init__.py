"""Create and control voice calls."""
