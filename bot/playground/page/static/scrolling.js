// A list of messages stays at its end, as long as nobody scrolls away from there.

const NEAR = 80;
const AIR = 12;

/** Watch a scrolled part; `stay()` after each change, `go()` to be at the end in any case. */
export function keepAtEnd(scroll) {
  let atEnd = true;
  const stay = () => {
    const there = end(scroll);
    if (atEnd && there !== null) scroll.scrollTop = there;
  };
  scroll.addEventListener("scroll", () => {
    atEnd = scroll.scrollTop > end(scroll) - NEAR;
  });
  new ResizeObserver(stay).observe(scroll);
  return {
    stay,
    go() {
      atEnd = true;
      stay();
    },
  };
}

// The end is where the newest message can be read from its first line, however long it is.
function end(scroll) {
  const newest = scroll.querySelector(".messages > li:last-child");
  return newest && Math.min(scroll.scrollHeight - scroll.clientHeight, newest.offsetTop - AIR);
}
