"""The session in the README."""

import doctest

from conftest import DATA


def test_session_equals_the_readme():
    text = (DATA.parent / "README.md").read_text(encoding="utf-8")
    session = text.split("$ .venv/bin/python\n")[1].split("```")[0]
    test = doctest.DocTestParser().get_doctest(session, {}, "README", "README.md", 0)
    assert len(test.examples) == 3
    output = []
    assert doctest.DocTestRunner().run(test, out=output.append).failed == 0, "".join(output)
