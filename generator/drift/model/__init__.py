"""Data of the drift report: findings, locations, ratings."""
