"""What the README says."""

import contextlib
import doctest
import io
import re
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader

from conftest import DATA

README = (DATA.parent / "README.md").read_text(encoding="utf-8")


def test_its_example_prints_what_it_says():
    lines = README.split("$ .venv/bin/python\n")[1].split("```")[0]
    example = doctest.DocTestParser().get_doctest(lines, {}, "README", "README.md", 0)
    assert len(example.examples) == 3
    with contextlib.redirect_stdout(io.StringIO()) as said:
        failed = doctest.DocTestRunner().run(example).failed
    assert failed == 0, said.getvalue()


def test_its_count_is_that_of_the_sources():
    loader = SourceFileLoader("count", str(DATA.parent / "count"))
    count = module_from_spec(spec_from_loader("count", loader))
    loader.exec_module(count)
    parts = [(len(lines), len(count.naming(lines, count.CODE))) for lines in count.ours().values()]
    table = README.split("| here | lines |")[1].split("\n\n")[0]
    stated = [tuple(map(int, row)) for row in re.findall(r"\| (\d+) \| (\d+) \|", table)]
    assert stated == [*parts, tuple(map(sum, zip(*parts)))]
