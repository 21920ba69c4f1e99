// One way to ask: POST /graphql. In the demonstration the bearer of whoever is chosen goes with it.

let bearer = sessionStorage.getItem('redress-as') ?? '';

export const chosen = () => bearer;

export function choose(other) {
  bearer = other;
  sessionStorage.setItem('redress-as', other);
}

export class Refused extends Error {
  constructor(message, code) {
    super(message);
    this.code = code;
  }
}

export async function ask(query, variables = {}) {
  const headers = { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' };
  if (bearer) headers.Authorization = `Bearer ${bearer}`;
  let response;
  try {
    response = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  } catch {
    throw new Refused('The server does not answer; has it been stopped?');
  }
  const answer = await response.json().catch(() => ({}));
  if (answer.data) return answer.data; // what a role is not shown is null in it
  const [first] = answer.errors ?? [];
  throw new Refused(first?.message ?? `The server answered ${response.status}.`, first?.extensions?.code);
}
