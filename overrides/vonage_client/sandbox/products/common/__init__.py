"""What several products share: money, networks, phones, texts, refusals, and the seeded world."""
