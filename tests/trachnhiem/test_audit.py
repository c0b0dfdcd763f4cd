"""`trachnhiem audit`: every command that writes leaves a line, under the login name."""

import json
from getpass import getuser
from pathlib import Path

import pytest
from commands import Run
from typer.testing import CliRunner

from trachnhiem.__main__ import app

TEXT = "Ngày 5/3/2031, Chủ tịch UBND tỉnh Sông Trăng Lê Văn Thử chủ trì hội nghị."


def test_every_command_that_writes_is_in_the_log(run: Run, graph_env: dict[str, str], tmp_path: Path) -> None:
    given = {"id": "le-van-thu-nhan-chuc", "text": TEXT}
    (tmp_path / "a.jsonl").write_text(json.dumps(given), "utf-8")
    run("load", tmp_path / "a.jsonl")
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("trachnhiem.cli.who.getuser", lambda: "minh")
        run("rebuild")
    run("unload", "le-van-thu-nhan-chuc")
    noted = [json.loads(line) for line in run("audit", "--json").stdout.splitlines()]
    done = [(entry["action"], entry["by"]) for entry in noted if entry["outcome"] == "done"]
    assert done[-3:] == [("rebuild", "minh"), ("load", "minh"), ("unload", getuser())]
    assert {entry["door"] for entry in noted} == {"command"}
    about = run("audit", "le-van-thu-nhan-chuc").stdout.splitlines()
    assert [line.split()[3] for line in about] == ["load", "load", "unload"]
    home = Path(graph_env["TRACHNHIEM_HOME"])
    assert "thu" not in (home / "audit.jsonl").read_text("utf-8")


def test_nothing_written_is_said(tmp_path: Path) -> None:
    done = CliRunner().invoke(app, ["audit"], env={"TRACHNHIEM_HOME": str(tmp_path)}, catch_exceptions=False)
    assert done.stdout == "" and "Nothing" in done.stderr
