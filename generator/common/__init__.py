"""What every stage uses: errors, progress, JSON values and pointers."""
