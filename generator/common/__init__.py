"""What every stage uses: errors, graphs, JSON values, pointers and schemas."""
