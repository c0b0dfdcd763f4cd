"""Files of the home that only this user reads: replaced in one step, or added to line by line."""

import os
from pathlib import Path


def private_folder(folder: Path) -> Path:
    """`folder`, made for this user only when it is not there."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def replace_private(path: Path, text: str) -> None:
    """Let `path` hold `text` in one step: whoever reads sees what was there before, or all of this."""
    new = path.with_name(f"{path.name}.{os.getpid()}.new")
    new.unlink(missing_ok=True)
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
    new.replace(path)
