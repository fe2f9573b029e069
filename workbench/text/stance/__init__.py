"""What a text denies, demands or allows, and whom it quotes."""
