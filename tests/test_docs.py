"""What the documents say exists and works."""

import re
import shlex
from pathlib import Path

import pytest

from bot.catalog import parse
from bot.cli.arguments import parser
from bot.settings import NAMES
from bot.settings import parse as parse_settings
from bot.slack.manifest import OPTIONAL_SCOPES, SCOPES

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", ".env.example")]
COMMANDS = sorted(
    {
        line.partition(" > ")[0].partition("#")[0].strip()
        for page in PAGES
        for line in re.findall(r"python -m bot ([^`\n)]+)", page.read_text(encoding="utf-8"))
    }
)
SETTINGS = set(re.findall(r'read\(\s*"([A-Z_]+)"', (ROOT / "bot/settings.py").read_text()))


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_in_the_documents_is_one(line: str) -> None:
    parser().parse_args(shlex.split(line))


def test_the_readme_activates_the_environment_before_its_first_plain_command() -> None:
    before, activated, _ = README.partition("`. .venv/bin/activate`")
    assert activated
    assert not re.search(r"(?<!\.venv/bin/)python -m bot", before)


def test_every_make_target_in_the_documents_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for page in PAGES:
        for target in re.findall(r"(?:`|^)make ([a-z]+)", page.read_text(encoding="utf-8"), re.M):
            assert re.search(rf"^{target}:", makefile, re.M), f"{page.name}: make {target}"


def test_the_example_settings_are_all_settings_there_are_and_valid() -> None:
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    named = dict(re.findall(r"^#?([A-Z_]+)=(.*)$", example, re.M))
    assert set(named) == SETTINGS
    assert set(NAMES) == SETTINGS | {"XDG_DATA_HOME", "DYNO"}
    parse_settings({name: value for name, value in named.items() if value})


def test_settings_named_in_the_readme_exist() -> None:
    assert set(re.findall(r"\b(?:SLACK_[A-Z_]+|[A-Z]+_FORMAT)\b", README)) <= SETTINGS


def test_the_readme_gives_every_scope_its_reason() -> None:
    optional = {scope: f"optional: {why}" for scope, why in OPTIONAL_SCOPES.items()}
    assert dict(re.findall(r"^\| `([\w:]+)` \| (.+) \|$", README, re.M)) == SCOPES | optional


def test_the_example_entry_is_valid() -> None:
    entry = re.search(r"```yaml\n(.+?)```", README, re.S)
    assert entry
    (resource,) = parse(f"title: x\nresources:\n{entry[1]}").resources
    assert resource.minutes == 25


def test_the_plain_commands_are_those_of_the_makefile() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert "--require-hashes --requirement requirements.txt" in README
    assert "--require-hashes --requirement requirements.txt" in makefile


def test_the_lock_pins_every_dependency_with_hashes_and_names_no_index() -> None:
    lock = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(r"^dependencies = \[(.*?)^\]", project, re.S | re.M)
    assert listed
    for name in re.findall(r'"([a-z-]+)', listed[1]):
        assert re.search(rf"^{name}==[^\n]+\\\n    --hash=sha256:", lock, re.M), name
    assert "://" not in lock


def test_the_changelog_names_every_command() -> None:
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    commands = re.findall(r'command\(\s*"([a-z]+)"', (ROOT / "bot/cli/arguments.py").read_text())
    assert len(commands) >= 8
    for name in commands:
        assert f"`{name}`" in changelog, name
