"""``workbench.toml``: languages in order, the author's name, keys, theme, preferences of translation, typography and names.

```toml
languages = ["ru", "uk", "en"]
author = "Olena K."
theme = "workbench-light"

[keys]
confirm = "ctrl+s"

[mt]
engines = ["argos", "starter"]
pivot = true
glossary = true

[typography]
ru = { quotes = "«»", apostrophe = "’" }

[names]
uk = "uk-kmu"
```
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from workbench.core.errors import InputError, UsageError, WorkbenchError
from workbench.core.language import LANGUAGES, canonical, is_tag
from workbench.core.style import Typography
from workbench.text.naming.transliteration import schemes
from workbench.workspace.locks import user_name

FILE_NAME = "workbench.toml"
ENGINES = ("argos", "starter")
"""What may translate: installed packages, and the model that comes with the workbench."""

_LIMIT = 1 << 20
_NAMED = ("ru", "uk")


@dataclass(frozen=True, slots=True)
class MtPreferences:
    """How machine translation is chosen.

    Attributes:
        engines: names of engines, the preferred first; empty: the best installed.
        pivot: whether a translation may go through a third language.
        glossary: whether translations have the terms of the glossary.
    """

    engines: tuple[str, ...] = ()
    pivot: bool = True
    glossary: bool = True


@dataclass(frozen=True, slots=True)
class Config:
    """What a workspace is set to.

    Attributes:
        languages: tags, in the order of columns.
        author: who edits; stands at every segment and term that is changed.
        keys: action → key, where they differ from the usual ones.
        theme: name of the colours, "" for the usual ones.
        typography: language → house style.
        name_schemes: language of a name → the id of the scheme that writes it in Latin letters (`text.naming.transliteration`).
    """

    languages: tuple[str, ...] = LANGUAGES
    author: str = "unknown"
    keys: Mapping[str, str] = field(default_factory=dict)
    theme: str = ""
    mt: MtPreferences = MtPreferences()
    typography: Mapping[str, Typography] = field(default_factory=dict)
    name_schemes: Mapping[str, str] = field(default_factory=dict)


def load(root: Path) -> Config:
    """The configuration of a workspace; without a file, the usual one. Nothing is written.

    Raises:
        InputError: the file cannot be read or is not TOML.
        UsageError: a key is unknown or has a wrong value; the message names file, key and the nearest known key.
    """
    path = root / FILE_NAME
    reader = _Reader(path, _read(path))
    reader.know("", reader.data, ("languages", "author", "theme", "keys", "mt", "typography", "names"))
    reader.know("mt", reader.table("mt"), ("engines", "pivot", "glossary"))
    return Config(
        languages=reader.languages(),
        author=reader.text("author").strip() or os.environ.get("WORKBENCH_AUTHOR", "").strip() or user_name(),
        keys=reader.texts("keys"),
        theme=reader.text("theme"),
        mt=MtPreferences(reader.engines(), reader.truth("mt", "pivot"), reader.truth("mt", "glossary")),
        typography=reader.typography(),
        name_schemes=reader.name_schemes(),
    )


def _read(path: Path) -> dict[str, Any]:
    import tomllib

    try:
        with path.open("rb") as file:
            data = file.read(_LIMIT + 1)
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", path=path, remedy="change the permissions") from error
    if len(data) > _LIMIT:
        raise InputError("is too large for a configuration", path=path, remedy="see that it is the right file")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError("is not UTF-8", path=path, remedy="save it as UTF-8") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(f"is not valid TOML: {error}", path=path, remedy="correct it there") from error


class _Reader:
    def __init__(self, path: Path, data: dict[str, Any]) -> None:
        self.path = path
        self.data = data

    def know(self, table: str, data: Mapping[str, Any], known: tuple[str, ...]) -> None:
        for key in data:
            if key not in known:
                place = f"{table}.{key}" if table else key
                raise UsageError(_unknown(table, key, known), path=self.path, place=place)

    def wrong(self, place: str, wanted: str) -> WorkbenchError:
        return UsageError(f"should be {wanted}", path=self.path, place=place)

    def table(self, name: str) -> dict[str, Any]:
        value = self.data.get(name, {})
        if not isinstance(value, dict):
            raise self.wrong(name, f"a table, [{name}]")
        return value

    def text(self, name: str) -> str:
        value = self.data.get(name, "")
        if not isinstance(value, str):
            raise self.wrong(name, "a text in quotes")
        return value

    def texts(self, name: str) -> dict[str, str]:
        table = self.table(name)
        for key, value in table.items():
            if not isinstance(value, str) or not value.strip():
                raise self.wrong(f"{name}.{key}", 'a text in quotes, e.g. "ctrl+s"')
        return table

    def truth(self, table: str, name: str) -> bool:
        """A switch, on unless it says otherwise."""
        value = self.table(table).get(name, True)
        if not isinstance(value, bool):
            raise self.wrong(f"{table}.{name}", "true or false")
        return value

    def names(self, place: str, value: object) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(one, str) and one for one in value):
            raise self.wrong(place, "a list of texts in quotes")
        return tuple(value)

    def engines(self) -> tuple[str, ...]:
        names = self.names("mt.engines", self.table("mt").get("engines", []))
        if not set(names) <= set(ENGINES):
            raise self.wrong("mt.engines", f"a list of engines: {', '.join(ENGINES)}")
        return names

    def languages(self) -> tuple[str, ...]:
        tags = self.names("languages", self.data.get("languages", list(LANGUAGES)))
        for tag in tags:
            if not is_tag(canonical(tag)):
                raise self.wrong("languages", f'a list of language tags like "uk"; {tag!r} is not one')
        if len(set(map(canonical, tags))) != len(tags) or not tags:
            raise self.wrong("languages", "a list of one or more different language tags")
        return tuple(map(canonical, tags))

    def typography(self) -> dict[str, Typography]:
        found: dict[str, Typography] = {}
        for tag in self.table("typography"):
            place = f"typography.{tag}"
            style = self.data["typography"][tag]
            if not is_tag(tag) or not isinstance(style, dict):
                raise self.wrong(place, 'a language with its style, e.g. ru = { quotes = "«»" }')
            self.know(place, style, ("quotes", "apostrophe"))
            quotes, apostrophe = style.get("quotes", ""), style.get("apostrophe", "")
            if not isinstance(quotes, str) or len(quotes) not in (0, 2):
                raise self.wrong(f"{place}.quotes", 'two characters in quotes, e.g. "«»"')
            if not isinstance(apostrophe, str) or len(apostrophe) > 1:
                raise self.wrong(f"{place}.apostrophe", "one character in quotes")
            found[canonical(tag)] = Typography(quotes, apostrophe)
        return found

    def name_schemes(self) -> dict[str, str]:
        chosen = self.table("names")
        for language, scheme_id in chosen.items():
            if language not in _NAMED:
                raise self.wrong(f"names.{language}", f"a scheme for names in {' or '.join(_NAMED)}")
            known = [scheme.id for scheme in schemes(language)]
            if scheme_id not in known:
                raise self.wrong(f"names.{language}", f"one of {', '.join(known)}")
        return dict(chosen)


def _unknown(table: str, key: str, known: Iterable[str]) -> str:
    import difflib

    names = list(known)
    near = difflib.get_close_matches(key, names, n=1, cutoff=0.5)
    hint = f"did you mean {near[0]!r}?" if near else f"known: {', '.join(sorted(names))}"
    return f"unknown {'action' if table == 'keys' else 'key'} {key!r}, {hint}"
