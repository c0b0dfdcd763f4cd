"""Commitments: orders, pledges and targets in prose, lists and tables, with doers and deadlines."""
