"""``translate``: one line out for each line in, offline."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from workbench.cli.common import (
    Commands,
    add_command,
    add_json,
    add_workspace,
    one_tag,
    progress,
    read_lines,
    termbase,
    workspace,
)
from workbench.cli.output import counted, note, print_json
from workbench.core.errors import UsageError
from workbench.core.language import ENGLISH_NAMES, UNDETERMINED, base, english_name, tags_in

if TYPE_CHECKING:
    from workbench.core.translation import Translation
    from workbench.mt.translator import MachineTranslator

NAMES = ("translate",)

TRANSLATE_HELP = """\
A line of the text gives a line of the translation. --json tells by which engine and way, and what is doubtful."""

SURE = 0.9
"""From this confidence on a line is taken to be in another language than the text around it."""

LISTED = 5
"""Words left untranslated that are named."""

SAMPLE = 100_000
"""Characters that the language of a text is told from."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "translate",
        "translate lines, offline",
        "workbench translate --to uk letter.txt",
        'echo "Мост открыт." | workbench translate --to uk',
        description=TRANSLATE_HELP,
    )
    parser.add_argument("--to", required=True, metavar="L[,L]", help="the language, or several, separated by commas")
    parser.add_argument("--from", dest="source", metavar="L", help="the language of the text (default: detected)")
    parser.add_argument("--no-glossary", action="store_true", help="do not put the terms of the workspace's glossary in")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE|-", help="a text (default: standard input)")
    add_workspace(parser)
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Translate every line into every language; several languages stand in columns, separated by tabs."""
    targets = list(dict.fromkeys(base(tag) for tag in tags_in(arguments.to)))
    given = base(one_tag(arguments.source)) if arguments.source is not None else None
    lines = read_lines(arguments.file)
    language = given or _language(lines)
    home = workspace(arguments)
    if not arguments.no_glossary and home.config.mt.glossary:
        termbase(home)
    translator = home.translator
    columns = []
    for target in targets:
        sources = [given or _of_line(translator, number, line, language, target) for number, line in enumerate(lines, start=1)]
        refused = given == target or (len(targets) == 1 and set(sources) == {target})
        columns.append(_column(translator, lines, sources, target, terms=not arguments.no_glossary, may_stay=not refused))
    rows = list(zip(*columns, strict=True))
    if arguments.json:
        print_json([_as_json(translator, each) for row in rows for each in row])
    elif len(targets) == 1:
        for row in rows:
            print(row[0].target)
    else:
        for row in rows:
            print("\t".join(each.target.replace("\t", " ") for each in row))
    _say_doubts([each for column in columns for each in column])
    return 0


def _language(lines: list[str]) -> str:
    """What a text is in, as a whole; ``und`` when it is in several languages, or in none that is known."""
    from workbench.text.detect import detect_document

    return detect_document("\n".join(lines)[:SAMPLE]).language


def _of_line(translator: MachineTranslator, number: int, line: str, language: str, target: str) -> str:
    """What a line is in: as the whole text, unless it is surely in another language that something can be done about.

    Raises:
        UsageError: neither the text nor the line tells.
    """
    from workbench.text.detect import detect

    if not _has_words(line):
        return language
    found = detect(line[:SAMPLE])
    if language == UNDETERMINED:
        if found.language == UNDETERMINED:
            raise UsageError(f"the language is not clear ({found.reason})", place=f"line {number}", remedy="name it with --from")
        return found.language
    if found.language in (UNDETERMINED, language) or found.confidence < SURE:
        return language
    return found.language if found.language == target or translator.can_translate(found.language, target) else language


def _has_words(line: str) -> bool:
    from workbench.mt.kept import needs_translation

    return needs_translation(line)


def _column(
    translator: MachineTranslator, lines: list[str], sources: list[str], target: str, *, terms: bool, may_stay: bool
) -> list[Translation]:
    """Every line in one language, in order; lines that are in it already stay as they are, where they may."""
    from workbench.core.translation import Translation

    done: dict[int, Translation] = {}
    for source in dict.fromkeys(sources):
        rows = [row for row, each in enumerate(sources) if each == source and _has_words(lines[row])]
        texts = [lines[row] for row in rows]
        if source == target and may_stay:
            name = ENGLISH_NAMES.get(target, target)
            found = [Translation(text, text, source, target, "", warnings=(f"it is {name} already",)) for text in texts]
        elif texts:
            found = translator.translate(texts, source, target, terms=terms, report=progress(f"{source}→{target}"))
        else:
            continue
        done.update(zip(rows, found, strict=True))
    # What has no letters is the same in every language, and needs no model to stay so.
    plain = [Translation(line, line, source, target, "") for line, source in zip(lines, sources, strict=True)]
    return [done.get(row, plain[row]) for row in range(len(lines))]


def _as_json(translator: MachineTranslator, each: Translation) -> dict[str, object]:
    return {
        "source": each.source,
        "from": each.source_language,
        "to": each.target_language,
        "target": each.target,
        "engine": each.engine,
        "via": each.via,
        "score": each.score,
        "warnings": list(each.warnings),
        "untranslated": list(each.untranslated),
        "preview": each.preview,
        "words": _words(translator, each) if each.score is not None else [],
    }


def _words(translator: MachineTranslator, each: Translation) -> list[dict[str, object]]:
    """The words of a translation with the probability that the model gives each."""
    found = translator.word_scores(each.source, each.target, each.source_language, each.target_language)
    return [
        {"text": each.target[start:end], "start": start, "end": end, "probability": round(probability, 4)}
        for start, end, probability in found
    ]


def _say_doubts(answers: list[Translation]) -> None:
    routes = {(each.engine, each.source_language, each.target_language, each.via or "") for each in answers if each.preview}
    for engine, source, target, via in sorted(routes):
        note(f"{engine} {source}→{target}{f' via {english_name(via)}' if via else ''}: preview quality")
    done = [each for each in answers if each.engine]
    if same := sum(bool(each.warnings) for each in answers if not each.engine):
        note(f"{counted(same, 'line')} stayed, being in the language already")
    if doubtful := sum(bool(each.warnings) for each in done):
        note(f"{doubtful} of {counted(len(done), 'translation')} {'is' if doubtful == 1 else 'are'} doubtful; --json says why")
    for target in dict.fromkeys(each.target_language for each in done if each.untranslated):
        left = [each for each in done if each.untranslated and each.target_language == target]
        words = list(dict.fromkeys(word for each in left for word in each.untranslated))
        listed = ", ".join(words[:LISTED]) + (", …" if len(words) > LISTED else "")
        have = "has" if len(left) == 1 else "have"
        name = ENGLISH_NAMES.get(target, target)
        note(f"{len(left)} of {counted(len(done), 'translation')} {have} words that are not {name}: {listed}")
