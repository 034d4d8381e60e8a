"""Words → ranked hits with reasons; the only place that knows rapidfuzz.

    list ──► fields ──► text, stem ──► postings (who has which word, what it says)
                        initials           │
                                           ├─► vocabulary (slips, beginnings, sounds), glue
                                           │
    typed ─► grammar ─► words ─► form ─► readings ◄─ stopwords, ordinary, synonyms
                │                keywords    │ a slot per word: what it may mean here, how surely
                │                or question ▼
                │                         ranking   every document's share of the information
                ▼                            ▼
            conditions ────────────────►   vote     keywords: by field; a question: by share too
            (filters, phrases, -words)       │  ▲
                                             │  ├── rerank     the best thirty: does the name fit?
                                             │  └── decision   is it enough, or does nothing fit?
                                             ▼
                                          answer    reasons, snippet ──► Hit

Read hit (what comes out), index (the whole way), then the way itself: text, stem, fields,
initials, postings, vocabulary, sound, glue; grammar, form, readings; ranking, vote, rerank,
decision; answer, reasons, snippet. Beside it: titles (a title typed whole), conditions and filters,
related (*More like this*), closest (*did you mean*). Word lists: stopwords, ordinary, synonyms.

One measure runs through it all: a word carries *information* (idf, 0..1), a reading has *trust*
(0..1), a field has *strength* (0..1), and a score is the share of the query's information that a
resource explains. So it means the same on 6 resources and on 100,000.
"""

from bot.search.form import Form
from bot.search.hit import Hit, How, Passage, Reason
from bot.search.index import Index

__all__ = ["Form", "Hit", "How", "Index", "Passage", "Reason"]
