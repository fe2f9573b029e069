"""The configuration that the README shows is one."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from workbench.core.style import Typography
from workbench.workspace.config import load

README = Path(__file__).parents[3] / "README.md"


def test_the_configuration_in_the_readme_is_read_as_it_says(tmp_path: Path) -> None:
    block = README.read_text(encoding="utf-8").split("```toml\n")[1].split("```")[0]
    (tmp_path / "workbench.toml").write_text(dedent(block), encoding="utf-8")
    config = load(tmp_path)
    assert config.languages == ("uk", "en", "ru")
    assert (config.author, config.theme, dict(config.keys)) == ("O. K.", "workbench-light", {"confirm": "ctrl+g"})
    assert (config.mt.engines, config.mt.pivot) == (("argos", "starter"), True)
    assert config.typography == {"uk": Typography("«»", "’")}
