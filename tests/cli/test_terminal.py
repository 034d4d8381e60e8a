"""The terminal door: readable answers, and exit codes that scripts can rely on."""

import json
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from bot import cli

ROOT = Path(__file__).parent.parent.parent


def _ask(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = cli.main(["ask", *words])
    return code, capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("principels", "data-mesh-principles"),
        ("dehghani", "data-mesh-principles"),
        ("slo", "surfacing-slis-and-slos"),
        ("how can I make people trust my data?", "surfacing-slis-and-slos"),
    ],
)
def test_ask_puts_the_right_resource_first(
    capsys: pytest.CaptureFixture[str], words: str, first: str
) -> None:
    code, out = _ask(capsys, "--json", words)
    assert code == 0
    hits = json.loads(out)
    assert hits[0]["id"].startswith(first)
    assert set(hits[0]) == {"id", "title", "url", "score", "why"}
    assert 0 < hits[0]["score"] <= 1


@pytest.mark.parametrize("words", ["mesh", "list"])
def test_who_made_it_and_what_it_is_stand_beside_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    listed = tmp_path / "list.yaml"
    listed.write_text(
        "- {id: a, title: Mesh, url: https://a.example, kind: talk, authors: [Ana], summary: '',\n"
        "   level: beginner, minutes: 12, language: de, published: 2023-05}\n"
    )
    _, out = _ask(capsys, "--resources", str(listed), words)
    assert "Ana · talk · beginner · 12 min · de · 2023" in out


def test_nothing_fits_is_exit_code_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert _ask(capsys, "pizza", "recipe") == (1, "Nothing on the list fits “pizza recipe”.\n")
    assert _ask(capsys, "--json", "pizza recipe") == (1, "[]\n")


def test_what_was_nearly_named_is_offered_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    code, out = _ask(capsys, "radnom")
    assert (code, out) == (1, "Nothing on the list fits “radnom”.\nDid you mean:\n  random\n")


def test_wrong_use_is_exit_code_two(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["ask"])
    assert left.value.code == 2
    assert "words" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["data product", "-workshop", "-kind:podcast"], ["-kind:article", "mesh"], ["-workshop"]],
)
def test_what_shall_be_left_out_is_written_as_in_slack(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    code, out = _ask(capsys, "--json", *words, "--resources", str(ROOT / "resources.yaml"))
    assert code == 0
    assert (code, out) == _ask(capsys, "--json", "--", " ".join(words))


def test_the_help_of_ask_is_no_word(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["ask", "-h"])
    assert left.value.code == 0
    assert "--resources" in capsys.readouterr().out


def test_an_answer_says_how_many_more_there_are_and_how_to_see_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, first = _ask(capsys, "kind:article")
    assert first.endswith("\n\n1 more: add --page 2\n")
    code, second = _ask(capsys, "kind:article", "--page", "2")
    assert code == 0
    assert second.startswith("More that fits “kind:article”:")
    assert second.count("https://") == 1
    assert "--page" not in second
    code, third = _ask(capsys, "kind:article", "--page", "3")
    assert (code, third) == (1, "That is all that fits “kind:article”.\n")


def test_a_long_list_says_how_to_see_its_next_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = "- {{id: r{n}, title: R{n}, url: 'https://a.example/{n}', kind: talk, authors: [], "
    listed = tmp_path / "list.yaml"
    listed.write_text("".join(entry.format(n=n) + "summary: ''}\n" for n in range(20)))
    _, first = _ask(capsys, "list", "--resources", str(listed))
    assert first.endswith("\nThe next page: add --page 2\n")
    code, second = _ask(capsys, "list", "--page", "2", "--resources", str(listed))
    assert code == 0
    assert "page 2 of 2" in second
    assert "--page" not in second


@pytest.mark.parametrize("page", ["0", "-1", "two", "9" * 5_000])
def test_a_page_is_a_number_from_one_on(capsys: pytest.CaptureFixture[str], page: str) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["ask", "x", f"--page={page}"])
    assert left.value.code == 2
    assert "is no number from 1 on" in capsys.readouterr().err


def test_what_has_no_pages_refuses_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["ask", "random", "--page", "2"]) == 2
    assert "--page is for words" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["ask", "x"], ["chat"], ["run"], ["manifest", "--url"]])
def test_without_its_packages_it_says_in_one_sentence_what_to_do(words: list[str]) -> None:
    env = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    bare = [sys.executable, "-S", "-m", "bot", *words]  # -S: nothing but the standard library
    done = subprocess.run(bare, capture_output=True, text=True, cwd=ROOT, env=env)
    assert (done.returncode, done.stdout) == (2, "")
    (said,) = done.stderr.splitlines()
    assert ". .venv/bin/activate" in said
    assert "make try" in said


def test_colours_are_for_terminals_only(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\033" not in _ask(capsys, "principles")[1]


def test_a_list_with_problems_is_named_not_crashed_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "bad.yaml"
    bad.write_text("resources:\n  - titel: x\n")
    with pytest.raises(SystemExit) as left:
        cli.main(["ask", "--resources", str(bad), "x"])
    assert left.value.code == 2
    assert "bad.yaml:2:" in capsys.readouterr().err
    assert cli.main(["check", str(bad)]) == 1
    assert "problems found" in capsys.readouterr().out


def test_check_says_what_is_in_a_good_list(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check"]) == 0
    assert "is fine: Data Mesh Resources, 7 resources" in capsys.readouterr().out


def test_wrong_settings_are_named_with_exit_code_two(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COMMAND", "datamesh")
    assert cli.main(["ask", "x"]) == 2
    assert "COMMAND is 'datamesh'" in capsys.readouterr().err
    monkeypatch.delenv("COMMAND")
    assert cli.main(["run"]) == 2
    assert "SLACK_BOT_TOKEN is missing" in capsys.readouterr().err


def test_a_reader_that_has_seen_enough_is_no_error() -> None:
    command = [sys.executable, "-m", "bot", "ask", "principles"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as ask:
        assert ask.stdout
        assert ask.stderr
        ask.stdout.close()
        assert ask.stderr.read() == b""
    assert ask.returncode == 141


@pytest.mark.parametrize("words", [["principles"], ["list"], ["--json", "principles"]])
def test_a_full_disk_is_said_plainly(words: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-m", "bot", "ask", *words]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr == "The output could not be written: No space left on device.\n"


@pytest.mark.parametrize("port", ["99999", "-5", "http"])
def test_a_port_to_play_at_must_be_one(capsys: pytest.CaptureFixture[str], port: str) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["try", "--no-browser", "--port", port])
    assert left.value.code == 2
    assert f"'{port}': write a number from 0 to 65535" in capsys.readouterr().err


def _chat(*lines: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "bot", "chat"],
        input="\n".join(lines),
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=True,
    )
    assert done.stderr == ""
    return done.stdout


def test_a_conversation_answers_words_numbers_and_the_command_itself() -> None:
    out = _chat("/datamesh principels", "1", "pizza recipe", "exit")
    assert "I know 7 resources" in out
    assert "Data Mesh Principles" in out
    assert "Close to “Data Mesh Principles”" in out
    assert "Nothing on the list fits “pizza recipe”." in out
    assert "Share here" not in out, "there is nobody to share it with"


def test_a_conversation_ends_with_the_input() -> None:
    assert "I know 7 resources" in _chat("")


def test_a_conversation_says_first_how_to_leave_it() -> None:
    first = _chat("quit", "principels").splitlines()[0]
    assert "exit" in first
    assert "Ctrl-D" in first
    assert "Data Mesh Principles" not in _chat("quit", "principels")


def test_a_number_that_is_not_on_the_menu_is_not_searched() -> None:
    assert "3 is not on the menu.\n" in _chat("3"), "there is none yet"
    out = _chat("principels", "99", "0", "9" * 5_000, "1")
    assert "99 is not on the menu: it ends at " in out
    assert "0 is not on the menu" in out
    assert "fits “99”" not in out
    assert "Close to “Data Mesh Principles”" in out, "the menu is still there"


def test_the_arrow_up_brings_the_last_question_back() -> None:
    pytest.importorskip("readline")
    ours, theirs = pty.openpty()
    chat = subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"], stdin=theirs, stdout=theirs, stderr=theirs,
        cwd=ROOT, env={**os.environ, "TERM": "xterm", "NO_COLOR": "1"},
    )  # fmt: skip
    try:
        for typed in (b"pizza recipe\r", b"\x1b[A\r", b"exit\r"):
            said = _read_to_prompt(ours)
            os.write(ours, typed)
        assert chat.wait(20) == 0
    finally:
        chat.kill()
        os.close(theirs)
        os.close(ours)
    assert "Nothing on the list fits “pizza recipe”." in said, "the second time"


def _read_to_prompt(terminal: int) -> str:
    said = b""
    while not said.endswith(b"> "):
        assert select.select([terminal], [], [], 20)[0], said.decode()
        said += os.read(terminal, 4096)
    return said.decode()


def test_a_page_becomes_a_list(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.md"
    page.write_text("# Good tools\n\n## Search\n\n- [Ripgrep](https://rg.example) - Finds text.\n")
    assert cli.main(["import", str(page)]) == 0
    made = tmp_path / "made.yaml"
    made.write_text(capsys.readouterr().out)
    assert cli.main(["check", str(made)]) == 0


@pytest.mark.parametrize("words", [["import"], ["try", "--no-browser", "--import"]])
def test_a_page_that_cannot_be_read_is_named_with_the_reason(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    page = tmp_path / "page.md"
    for why in ("No such file or directory", "it is not UTF-8"):
        with pytest.raises(SystemExit) as left:
            cli.main([*words, str(page)])
        assert left.value.code == 2
        assert capsys.readouterr().err == f"{page} cannot be read: {why}.\n"
        page.write_bytes(b"\xff")


@pytest.mark.parametrize("text", ["", "Nothing but words.\n"])
def test_a_page_without_resources_becomes_no_list(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    page = tmp_path / "page.md"
    page.write_text(text)
    assert cli.main(["import", str(page)]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert err == f"No resource was found in {page}: only links become resources.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("manifest --url --http nonsense", "Slack sends to https:// addresses only"),
        ("manifest --url --http http://bot.example", "Slack sends to https:// addresses only"),
        ("manifest --http https://", "Slack sends to https:// addresses only"),
        ("try --no-browser --import x.md --resources y.yaml", "not allowed with argument --import"),
        ("weekly plan --channel general", "'general': write a channel's id, such as C0"),
        ("weekly post --now --channel #general", "'#general': write a channel's id"),
        ("weekly plan --channel C0DATAMESH --weeks -1", "'-1' is no number from 1 on"),
        ("weekly plan --channel C0DATAMESH --weeks 0", "'0' is no number from 1 on"),
    ],
)
def test_what_makes_no_sense_is_refused(
    capsys: pytest.CaptureFixture[str], words: str, said: str
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(words.split())
    assert left.value.code == 2
    assert said in capsys.readouterr().err
