"""The operations of the control API: names, parameters, responses and commands."""
