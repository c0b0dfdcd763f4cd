"""What ties bodies, programmes, people and papers to one another."""
