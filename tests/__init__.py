"""The tests of the project; folders mirror the packages under test."""
