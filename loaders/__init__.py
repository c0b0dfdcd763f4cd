"""From documents to claims: readers, the grammar, resolution, the pipeline."""
