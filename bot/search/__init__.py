"""Words → ranked hits with reasons; the only place that knows rapidfuzz.

    indexing/  list ──► fields ──► text, stem ──► postings    who has which word, what it says
                        initials                     ├─► vocabulary (slips, beginnings, sounds)
                                                     └─► glue (data mesh, datamesh)
    query/     typed ─► grammar ─► words ─► form ─► readings  a slot per word: what it may mean
                           │             keywords or    │     here, how surely
                           ▼              question      ▼
    ranking/           conditions ───────────────►   scoring  every document's share of the
               (filters, phrases, -words)               ▼     query's information
                                                       vote   on the best of them, once more: does
                                                        │     the title fit, how much is explained?
                                                     decision is it enough, or does nothing fit?
                                                        ▼
    showing/                                       answer     reasons, snippet ──► Hit

Read hit (what comes out), index (the whole way), then the way itself, in the order of the drawing;
the first sentences of all modules are the short version. text is used all along. english/ holds
what is true whatever the list: stems, doers, sounds, and lists of small, everyday, uncommon and
exchangeable words. Beside the way: titles and naming (a title or a curator's question as it was
typed), instead (alternatives to X), start (where should I start?), related (*More like this*),
closest (*did you mean*).

One measure runs through it all: a word carries *information* (idf, 0..1), a reading has *trust*
(0..1), a field has *strength* (0..1), and a score is the share of the query's information that a
resource explains. So it means the same on 6 resources and on 100,000. A constant stands where it is
used; one with no other reason beside it was chosen on the development texts of `tests/relevance`.

What it cannot do, and why: it knows words, not the world. "someone fainted, who can help?" misses
*First aiders*, unless `also` or `questions` say so; of "kafka metamorphosis" a list with *Kafka*
only learns that its name was said; and "how do I grow lettuce in winter?" misses a book on winter
gardens that says nothing of lettuce, because a missing everyday word tells of another subject.
"""

from bot.search.hit import Hit, How, Passage, Reason
from bot.search.index import Index
from bot.search.query.form import Form

__all__ = ["Form", "Hit", "How", "Index", "Passage", "Reason"]
