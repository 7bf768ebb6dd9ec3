"""How a call is answered from the state: credentials, limits, faults, behaviour."""
