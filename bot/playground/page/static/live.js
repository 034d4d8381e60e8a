// The two ways to the server: what changes is pushed here, what a person does is posted there.

/** Listen to what one person sees; "" is the first of them. The first patch has everything. */
export function listen(user, { opened, patched, lost }) {
  const source = new EventSource(`/page/live?user=${encodeURIComponent(user)}`);
  source.addEventListener("open", opened);
  source.addEventListener("message", (event) => patched(JSON.parse(event.data)));
  source.addEventListener("error", lost);
  return source;
}

/** Do something; gives the answer, whose `error` is empty when all went well. */
export async function post(verb, args = {}) {
  const request = {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(args),
  };
  try {
    const answer = await fetch(`/page/${verb}`, request);
    return await answer.json();
  } catch {
    return { error: "The playground does not answer. Is it still running?" };
  }
}
