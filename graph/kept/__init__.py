"""What is kept in files of the home, beside the graph: who may write, who wrote what, and what readers call wrong."""
