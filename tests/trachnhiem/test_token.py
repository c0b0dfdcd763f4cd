"""`trachnhiem token`: printed once, listed by hash, revoked."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from graph.errors import NotFound
from graph.kept.tokens import hashed
from graph.settings import Settings
from trachnhiem.__main__ import app


def run(home: Path, *arguments: str, setting: str = "") -> Result:
    env = {"TRACHNHIEM_HOME": str(home), "TRACHNHIEM_WRITE_TOKEN": setting}
    return CliRunner().invoke(app, ["token", *arguments], env=env, catch_exceptions=False)


def test_a_token_is_shown_once_with_the_setting_for_containers_and_then_only_its_hash(tmp_path: Path) -> None:
    made = run(tmp_path, "new", "lan")
    text = made.stdout.strip()
    (setting,) = re.findall(r"TRACHNHIEM_WRITE_TOKEN=(\S+)", made.stderr)
    (token,) = Settings.from_env({"TRACHNHIEM_WRITE_TOKEN": setting}).write_token
    assert (token.name, token.sha256) == ("lan", hashed(text))
    listed = run(tmp_path, "list", setting=f"may:{hashed('x')}").stdout
    assert [line.split("\t")[0] for line in listed.splitlines()] == ["may", "lan"]
    assert text not in listed and hashed(text) in listed


def test_a_revoked_token_is_listed_no_more(tmp_path: Path) -> None:
    run(tmp_path, "new", "lan")
    assert run(tmp_path, "revoke", "lan").exit_code == 0
    empty = run(tmp_path, "list")
    assert empty.stdout == "" and "nobody writes" in empty.stderr
    with pytest.raises(NotFound):
        run(tmp_path, "revoke", "lan")
