"""The name of a doer → the stem of what it does: a *checker* is there for checking.

The stemmer keeps them apart, because in most words the ending is chance: a *career* has nothing to
do with care. So the doers that tools and people are called by are written down.
"""

from bot.search.english.stem import stem

_DOERS = """
blocker blogger browser builder bundler checker cleaner coder crawler debugger deployer editor
embedder faker fetcher fixer formatter grabber grader hacker launcher leader learner linker linter
loader logger mapper matcher merger mixer mocker parser picker planner plotter printer prompter
reader router runner sampler scanner scraper scrubber seeder sender sniffer sorter speaker splitter
streamer tagger teacher tester tracker trainer tuner viewer watcher wrapper writer
"""
_DEEDS = {doer: stem(f"{doer[:-2]}ing") for doer in _DOERS.split()}


def deed(word: str) -> str:
    """Return the stem of what somebody of this name does, or nothing: linters → lint."""
    return _DEEDS.get(word) or _DEEDS.get(word.removesuffix("s"), "")
