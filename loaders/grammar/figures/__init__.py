"""Figures that are measured, and reports on the progress of tasks."""
