"""What the doors answer, as typed models."""
