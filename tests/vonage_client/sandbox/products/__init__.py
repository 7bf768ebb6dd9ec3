"""What each product does over time."""
