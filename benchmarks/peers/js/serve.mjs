// One JavaScript engine behind a pipe: the first line is the list, each further line a query;
// every answer carries the milliseconds spent in the engine alone, without pipe and JSON.
import { createInterface } from "node:readline";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";

const DEPTH = 10;
const WEIGHTS = { title: 4, topics: 2, authors: 2, rest: 1 };

const engines = {
  minisearch(entries) {
    const index = new MiniSearch({ fields: Object.keys(WEIGHTS) });
    index.addAll(entries);
    const options = { boost: WEIGHTS, prefix: true, fuzzy: 0.2 };
    return (text) => index.search(text, options).slice(0, DEPTH).map((hit) => [hit.id, hit.score]);
  },
  fuse(entries) {
    const keys = Object.entries(WEIGHTS).map(([name, weight]) => ({ name, weight }));
    const index = new Fuse(entries, { keys, includeScore: true, ignoreLocation: true, threshold: 0.4 });
    // Fuse scores 0 for perfect and 1 for nothing alike; everybody else the other way round.
    return (text) => index.search(text, { limit: DEPTH }).map((hit) => [hit.item.id, 1 - hit.score]);
  },
};

const answer = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);
const timed = (work) => {
  const start = performance.now();
  const value = work();
  return [value, performance.now() - start];
};

let search;
for await (const line of createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  if (search === undefined) {
    global.gc?.();
    const before = process.memoryUsage().rss;
    const [made, ms] = timed(() => engines[process.argv[2]](asked));
    search = made;
    global.gc?.();
    answer({ ms, bytes: process.memoryUsage().rss - before });
  } else {
    const [hits, ms] = timed(() => search(asked));
    answer({ hits, ms });
  }
}
