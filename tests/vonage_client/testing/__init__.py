"""The pytest plugin and what it stands on, as the tests of an application use them."""
