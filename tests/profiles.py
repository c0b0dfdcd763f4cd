"""The profiles of the tasks of a text, and of the reports of progress that it does not tie to one of them itself."""

from hashlib import sha256

from told import told

from graph.model.claims import Profile
from loaders.claims.assemble import claims_of
from loaders.grammar.extract import extract


def tasks_and_reports(text: str, day: str) -> tuple[list[Profile], list[Profile]]:
    """Both in text order, of a text published on a day."""
    said = claims_of(extract(told(sha256(text.encode()).hexdigest(), text, day)))
    tasks = [m.profile for m in said.mentions.values() if m.label == "Commitment" and m.profile]
    return tasks, [report.profile for report in said.reports.values()]
