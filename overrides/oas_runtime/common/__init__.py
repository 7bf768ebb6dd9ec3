"""What every layer uses: headers, secrets, fork safety."""
